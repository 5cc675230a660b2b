"""Report, dry run, copy and map pack for an audience, through their algorithms."""

from __future__ import annotations

import subprocess
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback

from afstemming_plugin.cycle.agreements import PlannedDelivery
from afstemming_plugin.cycle.match import determine
from afstemming_plugin.cycle.take_in import take_in
from afstemming_plugin.dossier import Dossier
from afstemming_plugin.model.collaboration import Collaboration, Contact, Partner
from afstemming_plugin.processing.copy_for import CopyFor
from afstemming_plugin.processing.delivery_report import MakeDeliveryReport
from afstemming_plugin.processing.make_map_pack import MakeMapPack
from afstemming_plugin.processing.sharing import Sharing

TODAY = date(2026, 11, 1)
PERSON = "Testpersoon Omega"
HEAD = "Nummer;Titel;Straat;Start;Einde;Fase;Discipline;Lengte;Delen;Contactpersoon;WKT"


@pytest.fixture(scope="module")
def dossier(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("algorithms")
    for partner, y, discipline, share in (("net", 0, "water", "beperkt"), ("gem", 3, "riool", "partners")):
        shape = f"LINESTRING (120000 {480000 + y}, 120200 {480000 + y})"
        line = f"1;Werk {partner};Laan;1-1-2028;31-12-2028;gepland;{discipline};200;{share};{PERSON};{shape}"
        bad = f"2;Slecht;Laan;nooit;;gepland;{discipline};1;partners;;{shape}"
        (folder / f"{partner}.csv").write_text("\n".join((HEAD, line, bad)), encoding="utf-8")
    partners = [Partner("net", "Netbeheer"), Partner("gem", "Gemeente")]
    collaboration = Collaboration("x", partners=partners, contacts=[Contact("gem", "planner", PERSON)])
    with Dossier.create(folder / "d.gpkg", collaboration) as made:
        for partner in ("net", "gem"):
            take_in(made, PlannedDelivery(folder / f"{partner}.csv", partner=partner), peildatum=TODAY)
        assert determine(made, peildatum=TODAY).opportunities
    return folder / "d.gpkg"


def run(algorithm: Any, **parameters: Any) -> dict[str, Any]:
    made = algorithm()
    made.initAlgorithm({})
    values = {name: str(v) if isinstance(v, Path) else v for name, v in parameters.items()}
    return made.processAlgorithm(values, QgsProcessingContext(), QgsProcessingFeedback())


def test_the_report_of_a_delivery(dossier: Path, tmp_path: Path) -> None:
    done = run(MakeDeliveryReport, DOSSIER=dossier, DELIVERY="Gemeente", OUTPUT=tmp_path / "v.xlsx")
    assert (done["ACCEPTED"] + done["REPAIRED"] + done["DOUBTFUL"], done["REJECTED"]) == (1, 1)
    assert openpyxl.load_workbook(tmp_path / "v.xlsx")["Delivery"].max_row == 3
    with pytest.raises(QgsProcessingException, match="No delivery is called so"):
        run(MakeDeliveryReport, DOSSIER=dossier, DELIVERY="iets", OUTPUT=tmp_path / "w.xlsx")


def test_the_dry_run_and_the_copy(dossier: Path, tmp_path: Path) -> None:
    done = run(Sharing, DOSSIER=dossier, AUDIENCE=1, OUTPUT=tmp_path / "delen.csv")
    assert (done["WORKS"], done["UNSEEN"]) == (2, 0)
    run(CopyFor, DOSSIER=dossier, AUDIENCE=0, PARTNER="gemeente", OUTPUT=tmp_path / "gem.gpkg")
    run(CopyFor, DOSSIER=dossier, AUDIENCE=0, PARTNER="net", OUTPUT=tmp_path / "net.gpkg")
    assert b"Werk net" not in (tmp_path / "gem.gpkg").read_bytes()
    assert b"Werk net" in (tmp_path / "net.gpkg").read_bytes()
    with pytest.raises(QgsProcessingException, match="No partner is called so"):
        run(CopyFor, DOSSIER=dossier, AUDIENCE=0, PARTNER="iemand", OUTPUT=tmp_path / "x.gpkg")
    assert not (tmp_path / "x.gpkg").exists()


@pytest.mark.parametrize("audience", [0, 1])
def test_the_map_pack_respects_its_audience(dossier: Path, tmp_path: Path, audience: int) -> None:
    run(MakeMapPack, DOSSIER=dossier, AUDIENCE=audience, OUTPUT=tmp_path / "k.pdf")
    text = subprocess.run(
        ["pdftotext", "-layout", str(tmp_path / "k.pdf"), "-"], capture_output=True, check=True, text=True
    ).stdout
    assert "Werk gem" in text
    assert "Werk net" not in text
    assert audience == 0 or PERSON not in text

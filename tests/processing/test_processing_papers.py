"""The documents on paper through their algorithms, on a dossier that had a meeting and a new delivery after it."""

from __future__ import annotations

import gc
import shutil
import subprocess
from datetime import date
from pathlib import Path
from typing import Any, Iterator

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback

from afstemming_plugin.cycle import house_style
from afstemming_plugin.cycle.agreements import PlannedDelivery
from afstemming_plugin.cycle.house_style import HouseStyle, house_style_for, keep_house_style
from afstemming_plugin.cycle.match import determine
from afstemming_plugin.cycle.meeting import begin_meeting, close_meeting, say
from afstemming_plugin.cycle.papers import make_minutes, make_proposals, meeting_named, proposed
from afstemming_plugin.cycle.take_in import take_in
from afstemming_plugin.dossier import Dossier
from afstemming_plugin.model.collaboration import Collaboration, Contact, Partner
from afstemming_plugin.model.decision import Attendance, PartnerDecision
from afstemming_plugin.model.errors import ExportError
from afstemming_plugin.model.words import Decision
from afstemming_plugin.processing.make_convenant_report import MakeConvenantReport
from afstemming_plugin.processing.make_map_template import MakeMapTemplate
from afstemming_plugin.processing.make_maps import MakeMaps
from afstemming_plugin.processing.make_minutes import MakeMinutes
from afstemming_plugin.processing.make_proposals import MakeProposals
from afstemming_plugin.processing.make_year_plan import MakeYearPlan

pytestmark = pytest.mark.skipif(not shutil.which("pdftotext"), reason="poppler-utils is not installed")
TODAY, LATER = date(2026, 11, 1), date(2026, 12, 1)
PERSON = "Testpersoon Omega"
HEAD = "Nummer;Titel;Straat;Start;Einde;Fase;Discipline;Lengte;Contactpersoon;WKT"


@pytest.fixture(autouse=True)
def nothing_of_qgis_left_over() -> Iterator[None]:
    yield
    gc.collect()


def hand_over(folder: Path, dossier: Dossier, partner: str, day: date, *years: int) -> None:
    """A work per year in a street of its own, beside those of the other partner."""
    lines = [HEAD]
    for number, year in enumerate(years, 1):
        y = 480000 + 500 * number + (3 if partner == "gem" else 0)
        shape = f"LINESTRING (120000 {y}, 120200 {y})"
        discipline = "riool" if partner == "gem" else "water"
        lines.append(
            f"{number};Werk {partner} {number};Laan {number};1-1-{year};31-12-{year};gepland;{discipline};200;{PERSON};{shape}"
        )
    file = folder / f"{partner}.csv"
    file.write_text("\n".join(lines), encoding="utf-8")
    take_in(dossier, PlannedDelivery(file, partner=partner, delivered_on=day), peildatum=day)


@pytest.fixture(scope="module")
def dossier(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("papers")
    partners = [Partner("net", "Netbeheer"), Partner("gem", "Gemeente")]
    collaboration = Collaboration(
        "Proefstad", partners=partners, contacts=[Contact("gem", "planner", PERSON)]
    )
    with Dossier.create(folder / "d.gpkg", collaboration) as made:
        hand_over(folder, made, "net", TODAY, 2028, 2028)
        hand_over(folder, made, "gem", TODAY, 2028, 2028)
        determine(made, peildatum=TODAY)
        content = made.content()
        assert content.analysis is not None and len(content.analysis.opportunities) == 2
        first = content.analysis.opportunities[0]
        there = [
            Attendance("", "gem", "planner", name=PERSON),
            Attendance("", "net", "assetmanager", present=False),
        ]
        held = begin_meeting(made, content, TODAY, title="Herfstoverleg", attendance=there)
        for partner in ("net", "gem"):
            decision = PartnerDecision(
                first.id, partner, Decision.AGREED, TODAY, "mits op tijd", meeting=held.id
            )
            say(made, made.content(), decision, "Bestek maken" if partner == "gem" else "")
        close_meeting(made, held)
        hand_over(folder, made, "gem", LATER, 2028, 2029, 2030)
        determine(made, peildatum=LATER)
    return folder / "d.gpkg"


def run(algorithm: Any, **parameters: Any) -> dict[str, Any]:
    made = algorithm()
    made.initAlgorithm({})
    values = {name: str(v) if isinstance(v, Path) else v for name, v in parameters.items()}
    return made.processAlgorithm(values, QgsProcessingContext(), QgsProcessingFeedback())


def text_of(pdf: Path) -> str:
    done = subprocess.run(["pdftotext", "-layout", str(pdf), "-"], capture_output=True, check=True)
    return " ".join(done.stdout.decode("utf-8").split())


def test_proposals_by_number_or_what_was_put_before_the_meeting(dossier: Path, tmp_path: Path) -> None:
    with Dossier.open(dossier, read_only=True) as opened:
        content = opened.content()
        put = {p.opportunity for p in content.proposals}
        assert content.analysis is not None
        numbers = {o.number: o.id for o in content.analysis.opportunities}
        assert set(proposed(content)) == put and len(numbers) == 2
    done = run(MakeProposals, DOSSIER=dossier, OUTPUT=tmp_path / "p.pdf")
    text = text_of(tmp_path / "p.pdf")
    assert f"page 1 of {done['PAGES']} " in text
    assert {number for number, id in numbers.items() if number in text} == {
        number for number, id in numbers.items() if id in put
    }
    assert "mits op tijd" in text and "Bestek maken" in text and PERSON in text
    run(
        MakeProposals,
        DOSSIER=dossier,
        OUTPUT=tmp_path / "all.pdf",
        OPPORTUNITIES=", ".join(numbers).lower(),
        AUDIENCE=1,
    )
    text = text_of(tmp_path / "all.pdf")
    assert all(number in text for number in numbers) and PERSON not in text
    with pytest.raises(QgsProcessingException, match="No opportunity is called so"):
        run(MakeProposals, DOSSIER=dossier, OUTPUT=tmp_path / "x.pdf", OPPORTUNITIES="K-999")


def test_the_year_plan_tells_what_changed_since_the_meeting(dossier: Path, tmp_path: Path) -> None:
    assert run(MakeYearPlan, DOSSIER=dossier, OUTPUT=tmp_path / "y.pdf", YEAR=2028, HORIZON=3)["PAGES"] >= 2
    text = text_of(tmp_path / "y.pdf")
    assert "Herfstoverleg" in text and "2028 up to 2030" in text
    # One work of the gemeente moved a year, one is new.
    assert "Gemeente works: nieuw 1" in text and "Gemeente works: verschoven in tijd 1" in text
    run(MakeYearPlan, DOSSIER=dossier, OUTPUT=tmp_path / "z.pdf", AUDIENCE=1)
    assert "year plan 2027" in text_of(tmp_path / "z.pdf")


def test_the_convenant_report_shows_both_meetings(dossier: Path, tmp_path: Path) -> None:
    assert run(MakeConvenantReport, DOSSIER=dossier, OUTPUT=tmp_path / "c.pdf")["PAGES"] >= 2
    text = text_of(tmp_path / "c.pdf")
    assert "1-11-2026" in text and "1-12-2026" in text and "Over the meetings" in text and "€" not in text


def test_the_minutes_of_the_latest_or_a_named_meeting(dossier: Path, tmp_path: Path) -> None:
    for said in ("", "Herfstoverleg", "2026-11-01"):
        run(MakeMinutes, DOSSIER=dossier, OUTPUT=tmp_path / "v.pdf", MEETING=said)
        text = text_of(tmp_path / "v.pdf")
        assert "Herfstoverleg" in text and "absent" in text and "Bestek maken" in text and "akkoord" in text
    run(MakeMinutes, DOSSIER=dossier, OUTPUT=tmp_path / "v.odt")
    assert (tmp_path / "v.odt").read_bytes().startswith(b"PK")
    with pytest.raises(QgsProcessingException, match="2026-11-01"):
        run(MakeMinutes, DOSSIER=dossier, OUTPUT=tmp_path / "w.pdf", MEETING="Paasoverleg")


def test_maps_and_their_template(dossier: Path, tmp_path: Path) -> None:
    done = run(MakeMaps, DOSSIER=dossier, OUTPUT=tmp_path / "k.svg", THEME=4, SIZE=0)
    assert done["PAGES"] == 2 and all(Path(file).is_file() for file in done["FILES"].splitlines())
    run(MakeMaps, DOSSIER=dossier, OUTPUT=tmp_path / "k.png", YEAR=2029, SIZE=0)
    assert (tmp_path / "k.png").stat().st_size > 10_000
    run(MakeMapTemplate, DOSSIER=dossier, OUTPUT=tmp_path / "t.qpt", SIZE=0)
    assert 'id="kaart"' in (tmp_path / "t.qpt").read_text(encoding="utf-8")


def test_without_a_meeting_it_says_where_to_begin_one(tmp_path: Path) -> None:
    with Dossier.create(tmp_path / "d.gpkg", Collaboration("Leeg")) as empty:
        with pytest.raises(ExportError) as caught:
            make_minutes(empty, tmp_path / "v.pdf")
        assert "No meeting" in str(caught.value) and caught.value.remedy
        with pytest.raises(ExportError):
            make_proposals(empty, tmp_path / "p.pdf")
        with pytest.raises(ExportError):
            meeting_named(empty.content(), "iets")
    assert [f.name for f in tmp_path.iterdir()] == ["d.gpkg"]


def test_the_house_style_of_the_dossier_goes_before_that_of_the_user(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(house_style, "profile_folder", lambda: tmp_path / "profiel")
    dossier = tmp_path / "werk" / "d.gpkg"
    dossier.parent.mkdir()
    assert house_style_for(dossier) == HouseStyle()
    keep_house_style(tmp_path / "profiel", HouseStyle("#112233"))
    assert house_style_for(dossier).colour == "#112233"
    keep_house_style(dossier.parent, HouseStyle("#445566"))
    assert house_style_for(dossier).colour == "#445566"

"""Workbooks out and back, and data to take away, through their algorithms."""

from __future__ import annotations

import csv
import json
import shutil
import sys
import zipfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import icalendar
import openpyxl
import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelParameter,
    QgsProcessingParameterFile,
)

from afstemming_plugin.cycle.handover import _fill
from afstemming_plugin.dossier import Dossier
from afstemming_plugin.processing.make_calendar import MakeCalendar
from afstemming_plugin.processing.make_consultation import MakeConsultation
from afstemming_plugin.processing.make_geojson import MakeGeoJson
from afstemming_plugin.processing.make_meeting_pack import MakeMeetingPack
from afstemming_plugin.processing.make_workbook import MakeWorkbook
from afstemming_plugin.processing.provider import ALGORITHMS, AfstemmingProvider
from afstemming_plugin.processing.read_back import ReadBack

sys.path.append(str(Path(__file__).resolve().parent.parent / "export"))
sys.path.append(str(Path(__file__).resolve().parent.parent / "cycle"))
from content_for_tests import rich_content
from test_cycle_round_trip import ids, keys


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    content = rich_content()
    path = tmp_path_factory.mktemp("algoritmen") / "d.gpkg"
    with Dossier.create(path, content.collaboration, content.rules) as dossier:
        _fill(dossier, content)
    return path


@pytest.fixture
def dossier(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(made, tmp_path / "d.gpkg"))


class Heard(QgsProcessingFeedback):
    def __init__(self) -> None:
        super().__init__()
        self.warnings: list[str] = []

    def pushWarning(self, warning: str) -> None:
        self.warnings.append(warning)


def run(algorithm: Any, **parameters: Any) -> tuple[dict[str, Any], list[str]]:
    made = algorithm()
    made.initAlgorithm({})
    values = {name: str(v) if isinstance(v, Path) else v for name, v in parameters.items()}
    heard = Heard()
    return made.processAlgorithm(values, QgsProcessingContext(), heard), heard.warnings


def test_a_workbook_is_shown_first_and_stored_when_asked(dossier: Path, tmp_path: Path) -> None:
    file = tmp_path / "w.xlsx"
    run(MakeWorkbook, DOSSIER=dossier, AUDIENCE=0, OUTPUT=file)
    book = openpyxl.load_workbook(file)
    page = book["Proposals"]
    column, row = keys(page), ids(page)
    page.cell(row["o1"], column["besluit:net"]).value = "akkoord"
    page.cell(row["o2"], column["besluit:wat"]).value = "misschien"
    book.save(file)
    shown, warnings = run(ReadBack, DOSSIER=dossier, FILE=file, APPLY=False, OUTPUT=tmp_path / "p.csv")
    assert (shown["CHANGES"], shown["IN_CONFLICT"], shown["REFUSED"], shown["APPLIED"]) == (1, 0, 1, 0)
    assert len(warnings) == 1 and "misschien" in warnings[0]
    lines = list(csv.reader((tmp_path / "p.csv").read_text(encoding="utf-8-sig").splitlines(), delimiter=";"))
    assert [line[0] for line in lines[1:]] == ["geweigerd", "wijziging"]
    with Dossier.open(dossier, read_only=True) as opened:
        assert "net" not in opened.content().latest_decisions("o1")
    stored, _ = run(ReadBack, DOSSIER=dossier, FILE=file, APPLY=True)
    assert stored["APPLIED"] == 1
    with Dossier.open(dossier, read_only=True) as opened:
        assert "net" in opened.content().latest_decisions("o1")
    again, _ = run(ReadBack, DOSSIER=dossier, FILE=file, APPLY=True)
    assert (again["CHANGES"], again["SAME"], again["APPLIED"]) == (0, 1, 0)
    with pytest.raises(QgsProcessingException, match="no file"):
        run(ReadBack, DOSSIER=dossier, FILE=tmp_path / "niet.xlsx", APPLY=False)


def test_the_workbooks_of_a_round(dossier: Path, tmp_path: Path) -> None:
    out = tmp_path / "uit"
    with pytest.raises(QgsProcessingException, match="No written round is open"):
        run(MakeConsultation, DOSSIER=dossier, OUTPUT_FOLDER=out)
    done, _ = run(MakeConsultation, DOSSIER=dossier, PARTNER="Netbeheer Voorbeeld", DUE="2099-03-15", TITLE="voorjaar",
                  OUTPUT_FOLDER=out)  # fmt: skip
    assert done["FILES"] == "raadpleging-net.xlsx"
    assert {path.name for path in out.iterdir()} == {"raadpleging-net.xlsx"}
    done, _ = run(MakeConsultation, DOSSIER=dossier, OUTPUT_FOLDER=out)
    assert len(done["FILES"].split(", ")) == 4
    with Dossier.open(dossier, read_only=True) as opened:
        (round_,) = opened.content().consultations
    assert (round_.title, round_.due) == ("voorjaar", date(2099, 3, 15))


def test_data_to_take_away(dossier: Path, tmp_path: Path) -> None:
    done, _ = run(MakeGeoJson, DOSSIER=dossier, AUDIENCE=1, OUTPUT=tmp_path / "v.geojson")
    assert done["FEATURES"] == len(
        json.loads((tmp_path / "v.geojson").read_text(encoding="utf-8"))["features"]
    )
    done, _ = run(MakeCalendar, DOSSIER=dossier, AUDIENCE=0, PARTNER="tel", OUTPUT=tmp_path / "k.ics")
    events = icalendar.Calendar.from_ical((tmp_path / "k.ics").read_bytes()).walk("VEVENT")
    assert done["EVENTS"] == len(events) == 1
    done, _ = run(MakeMeetingPack, DOSSIER=dossier, AUDIENCE=0, OUTPUT=tmp_path / "p.zip")
    with zipfile.ZipFile(tmp_path / "p.zip") as packed:
        assert packed.namelist() == done["FILES"].split(", ")


def test_they_are_in_the_provider() -> None:
    names = [algorithm().name() for algorithm in ALGORITHMS]
    assert len(names) == len(set(names))
    assert {"readback", "consultation", "geojson", "calendar", "meetingpack", "workbook"} <= set(names)
    for algorithm in ALGORITHMS:
        made = algorithm()
        made.initAlgorithm({})
        assert made.displayName() and made.shortHelpString()
        assert all(parameter.description() for parameter in made.parameterDefinitions())


@pytest.fixture
def provider() -> Iterator[AfstemmingProvider]:
    found = AfstemmingProvider()
    QgsApplication.processingRegistry().addProvider(found)
    yield found
    QgsApplication.processingRegistry().removeProvider(found)


def test_they_work_in_a_model(provider: AfstemmingProvider, dossier: Path, tmp_path: Path) -> None:
    """A model makes the workbook and reads it back: what one makes is what the next takes."""
    source_of = QgsProcessingModelChildParameterSource
    model = QgsProcessingModelAlgorithm("heen en terug", "test")
    model.addModelParameter(
        QgsProcessingParameterFile("dossier", "dossier"), QgsProcessingModelParameter("dossier")
    )
    given = [source_of.fromModelParameter("dossier")]
    steps = {
        "afstemming:workbook": {"DOSSIER": given, "AUDIENCE": [source_of.fromStaticValue(0)],
                                "OUTPUT": [source_of.fromStaticValue(str(tmp_path / "w.xlsx"))]},
        "afstemming:readback": {"DOSSIER": given, "APPLY": [source_of.fromStaticValue(False)],
                                "FILE": [source_of.fromChildOutput("afstemming:workbook", "OUTPUT")]},
        "afstemming:calendar": {"DOSSIER": given, "AUDIENCE": [source_of.fromStaticValue(0)],
                                "OUTPUT": [source_of.fromStaticValue(str(tmp_path / "k.ics"))]},
    }  # fmt: skip
    for name, sources in steps.items():
        child = QgsProcessingModelChildAlgorithm(name)
        child.setChildId(name)
        for parameter, source in sources.items():
            child.addParameterSources(parameter, source)
        model.addChildAlgorithm(child)
    done, ok = model.run({"dossier": str(dossier)}, QgsProcessingContext(), QgsProcessingFeedback())
    assert ok, done
    assert (tmp_path / "w.xlsx").stat().st_size > 10_000
    assert len(icalendar.Calendar.from_ical((tmp_path / "k.ics").read_bytes()).walk("VEVENT")) == 2

"""ON_DOUBT of “take in”: what happens to doubtful works when nobody can be asked."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import openpyxl
import pytest
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback

from afstemming_plugin.dossier import Dossier
from afstemming_plugin.processing.take_in import TakeIn

HEADER = ["Titel", "Discipline", "Straat", "Start", "Eind", "WKT"]


def workbook(path: Path, title: str, year: int) -> Path:
    book = openpyxl.Workbook()
    place = "LINESTRING (155000 463000, 155080 463002)"
    for row in (HEADER, [title, "riool", "Molenweg", date(year, 3, 1), date(year, 9, 1), place]):
        book.active.append(row)
    book.save(path)
    return path


def run(file: Path, dossier: Path, **more: int) -> dict:
    algorithm = TakeIn().create({})
    parameters = {"FILE": str(file), "DOSSIER": str(dossier), "PARTNER": "Gemeente", **more}
    found, ok = algorithm.run(parameters, QgsProcessingContext(), QgsProcessingFeedback())
    return found if ok else {}


def ids(dossier: Path) -> list[str]:
    with Dossier.open(dossier, read_only=True) as opened:
        return [work.id for work in opened.content().works]


@pytest.mark.parametrize(("on_doubt", "same"), [(None, False), (0, False), (1, True)])
def test_new_or_best(tmp_path: Path, on_doubt: int, same: bool) -> None:
    dossier = tmp_path / "d.gpkg"
    run(workbook(tmp_path / "a.xlsx", "Vervangen riool Molenweg", 2028), dossier)
    before = ids(dossier)
    more = {} if on_doubt is None else {"ON_DOUBT": on_doubt}
    run(workbook(tmp_path / "b.xlsx", "Relinen hoofdriool", 2030), dossier, **more)
    assert (ids(dossier) == before) is same


def test_stop(tmp_path: Path) -> None:
    dossier = tmp_path / "d.gpkg"
    run(workbook(tmp_path / "a.xlsx", "Vervangen riool Molenweg", 2028), dossier)
    before = ids(dossier)
    file = workbook(tmp_path / "b.xlsx", "Relinen hoofdriool", 2030)
    try:
        assert run(file, dossier, ON_DOUBT=2) == {}
    except QgsProcessingException as error:
        assert "leave a question open" in str(error)
    assert ids(dossier) == before

"""One row that is wrong in an otherwise good file; street cells as programs leave them; words of hardness."""

from __future__ import annotations

from typing import Any

import pytest
from osgeo import ogr

from afstemming_plugin.intake.places import Placed, Placer
from afstemming_plugin.intake.street_text import clean_street
from afstemming_plugin.intake.table import RawTable
from afstemming_plugin.intake.values import read_word
from afstemming_plugin.model.words import Hardness, Severity

NEAR_DELFT = (80_000.0, 440_000.0, 90_000.0, 450_000.0)
ALL_NL = (10_000.0, 306_000.0, 280_000.0, 620_000.0)


def placed(rows: list[list[Any]], names: tuple[str, str], extent: Any) -> list[Placed]:
    table = RawTable("a.csv", "", "csv", list(names), rows, list(range(2, len(rows) + 2)))
    placer = Placer("EPSG:28992", extent=extent)
    return placer.place(table, {name: name for name in names})


GOOD = [[84_000 + i, 446_000 + i] for i in range(5)]


def test_one_exchanged_row_is_repaired_when_only_so_it_lies_inside() -> None:
    *_, last = placed([*GOOD, [446_010, 84_010]], ("x", "y"), NEAR_DELFT)
    assert not last.rejected and last.geometry
    assert ogr.CreateGeometryFromWkb(last.geometry).GetPoint_2D() == (84_010, 446_010)
    (remark,) = last.remarks
    assert remark.severity is Severity.REPAIRED and remark.row == 7 and "446010" in remark.value


def test_one_exchanged_row_in_degrees_is_repaired() -> None:
    rows = [[52.01 + i / 1000, 4.36] for i in range(5)]
    *good, last = placed([*rows, [4.36, 52.01]], ("lat", "lon"), NEAR_DELFT)
    assert last.geometry == good[0].geometry and [r.severity for r in last.remarks] == [Severity.REPAIRED]


def test_without_an_area_or_outside_it_nothing_is_exchanged() -> None:
    for extent in (None, (0.0, 600_000.0, 1_000.0, 601_000.0)):
        *_, last = placed([*GOOD, [446_010, 84_010]], ("x", "y"), extent)
        assert last.rejected and last.geometry is None
        assert any("seem to be exchanged" in r.remedy for r in last.remarks)


def test_a_row_that_lies_inside_either_way_stays_as_it_is() -> None:
    square = (0.0, 0.0, 600_000.0, 600_000.0)
    rows = [[310_000 - 20_000, 310_000 + i] for i in range(6)]
    assert all(
        not any(r.severity is Severity.REPAIRED for r in p.remarks) for p in placed(rows, ("x", "y"), square)
    )


@pytest.mark.parametrize(
    ("delivered", "clean"),
    [
        ("RUE CLAUDE DEBUSSY(  - )", "RUE CLAUDE DEBUSSY"),
        ("RUE BAYARD(  - ) | RUE BAYARD(  - )", "RUE BAYARD"),
        ("RUE A(  - ) | RUE B( 1 - 3 )", "RUE A | RUE B( 1 - 3 )"),
        ("Kerkstraat; Kerkstraat", "Kerkstraat"),
        ("Kerkstraat (zuid)", "Kerkstraat (zuid)"),
        ("Dorpsstraat", "Dorpsstraat"),
        ("( - )", "( - )"),
    ],
)
def test_streets_are_cleaned_of_what_programs_leave_in_them(delivered: str, clean: str) -> None:
    assert clean_street(delivered) == clean


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("intention", Hardness.VOORNEMEN),
        ("Intention", Hardness.VOORNEMEN),
        ("proposed works", Hardness.VOORNEMEN),
        ("feasibility study", Hardness.VOORNEMEN),
        ("under construction", Hardness.IN_UITVOERING),
        ("Under Construction (phase 2)", Hardness.IN_UITVOERING),
        ("in aanbouw", Hardness.IN_UITVOERING),
        ("underway", Hardness.IN_UITVOERING),
        ("in design", Hardness.GEPLAND),
        ("contract awarded", Hardness.VASTGESTELD),
        ("committed", Hardness.VASTGESTELD),
        ("initiative", Hardness.IDEE),
        ("gaat niet door", Hardness.VERVALLEN),
        ("withdrawn", Hardness.VERVALLEN),
        ("gereedgemeld", Hardness.GEREED),
    ],
)
def test_words_of_hardness(text: str, word: Hardness) -> None:
    reading = read_word(Hardness, text)
    assert reading is not None and reading.word is word

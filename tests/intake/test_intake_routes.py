"""One row per point of a route: one line per work."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from osgeo import ogr

from afstemming_plugin.intake.delivery import Intake, take_in
from afstemming_plugin.intake.places import Placer
from afstemming_plugin.intake.profile import propose
from afstemming_plugin.intake.reading import read_tables
from afstemming_plugin.intake.routes import join_routes
from afstemming_plugin.intake.table import RawTable
from afstemming_plugin.model.collaboration import Collaboration

COLUMNS = ["werk", "omschrijving", "punt", "lat", "lon", "datumVan", "datumTot"]
LATLON = {"lat": "lat", "lon": "lon"}


def table(*rows: list[Any], columns: list[str] = COLUMNS) -> RawTable:
    return RawTable(
        "a.xlsx", "werken", "xlsx", list(columns), [list(r) for r in rows], list(range(2, len(rows) + 2))
    )


def wkt(wkb: Any) -> str:
    return str(ogr.CreateGeometryFromWkb(wkb).ExportToWkt())


def test_points_of_one_work_become_its_line() -> None:
    joined = join_routes(
        table(
            ["A", "riool", 1, 52.0, 5.0, "2027", "2028"],
            ["A", "riool", 2, None, None, "2027", "2028"],
            ["A", "riool", 3, 52.1, 5.1, "2027", "2028"],
            ["B", "gas", 1, "52,2", "5,2", "2029", None],
            ["B", "gas", 2, "52,3", "5,3", "2029", "2030"],
            ["C", "water", 1, 52.4, 5.4, "2031", "2031"],
        ),
        LATLON,
    )
    assert [wkt(wkb) for wkb in joined.geometries] == [
        "LINESTRING (5 52,5.1 52.1)", "LINESTRING (5.2 52.2,5.3 52.3)", "POINT (5.4 52.4)"
    ]  # fmt: skip
    assert joined.row_numbers == [2, 5, 7] and joined.crs == "EPSG:4326"
    assert [row[-1] for row in joined.rows] == ["2–4", "5–6", "7"] and joined.rows[1][6] == "2030"
    assert any("6 rows" in r.message and "3 lines" in r.message for r in joined.remarks)
    assert any("1 points" in r.message and r.row == 3 for r in joined.remarks)


def test_a_new_work_begins_a_new_line_even_when_the_numbers_go_on() -> None:
    rows = [
        ["A", "x", 1, 52.0, 5.0],
        ["A", "x", 2, 52.1, 5.1],
        ["B", "y", 3, 52.2, 5.2],
        ["B", "y", 4, 52.3, 5.3],
    ]
    rows += [["C", "z", 1, 52.0, 5.0], ["C", "z", 2, 52.1, 5.1]] * 20
    assert len(join_routes(table(*rows, columns=COLUMNS[:5]), LATLON)) == 22


@pytest.mark.parametrize(
    ("columns", "rows"),
    [
        (
            ["werk", "volgnummer", "lat", "lon"],
            [["A", 1, 52.0, 5.0], ["B", 2, 52.1, 5.1], ["C", 3, 52.2, 5.2]],
        ),
        (["werk", "lat", "lon"], [["A", 52.0, 5.0], ["A", 52.1, 5.1]]),
        (["werk", "punt", "lat", "lon"], [["A", "x", 52.0, 5.0], ["A", "y", 52.1, 5.1]]),
        (["werk", "punt"], [["A", 1], ["A", 2]]),
    ],
    ids=["numbered works", "no order", "order is no number", "no coordinates"],
)
def test_other_lists_stay_as_they_are(columns: list[str], rows: list[list[Any]]) -> None:
    plain = table(*rows, columns=columns)
    mapping = {name: name for name in LATLON if name in columns}
    assert join_routes(plain, mapping) is plain


def taken(path: Path) -> Intake:
    (raw,) = read_tables(path)
    (intake,) = take_in(
        raw, propose(raw), collaboration=Collaboration("x"), placer=Placer("EPSG:28992"), partner="rws",
        delivered_on=date(2022, 9, 12), peildatum=date(2022, 9, 12),
    )  # fmt: skip
    return intake


def test_real_list_of_route_points(real_data: Path) -> None:
    path = real_data / "excel" / "20220912.xlsx"
    sheet = openpyxl.load_workbook(path).worksheets[0]
    rows = [row for row in sheet.iter_rows(min_row=2, values_only=True) if any(v is not None for v in row)]
    starts = sum(row[4] == 1 for row in rows)
    detours = sum(row[4] == 1 and str(row[3]).lower() == "omleiding" for row in rows)
    intake = taken(path)
    assert len(intake.works) + intake.delivery.rejected == starts
    assert sum("detour" in r.reason for r in intake.delivery.rejected_rows) == detours
    lines = [w for w in intake.works if w.geometry and "LINESTRING" in wkt(w.geometry)]
    assert len(lines) >= 0.9 * len(intake.works)
    points = {w.extra["rijen"] for w in intake.works}
    assert len(points) == len(intake.works)


def test_real_list_with_points_along_kilometre_posts(real_data: Path) -> None:
    intake = taken(real_data / "excel" / "testinput.xlsx")
    assert (len(intake.works), intake.delivery.rejected) == (1, 2), intake.delivery.rejected_rows
    assert any("detour" in r.reason for r in intake.delivery.rejected_rows)

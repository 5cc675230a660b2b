"""House numbers as written, as ranges along a streets layer, and the part of the street that they pick."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from osgeo import ogr

from afstemming_plugin.intake.house_numbers import Span, ranges_of_text, ranges_text, spans_of_text
from afstemming_plugin.intake.places import Placed, Placer, read_streets
from afstemming_plugin.intake.table import RawTable
from afstemming_plugin.model.words import PlacePrecision, Severity

RD = "EPSG:28992"
BASE = Path(__file__).parents[3] / "shared" / "data" / "base"


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("12", [(12, 12)]),
        ("12a", [(12, 12)]),
        ("12-34", [(12, 34)]),
        ("12 – 34", [(12, 34)]),
        ("nrs. 3 t/m 9a", [(3, 9)]),
        ("huisnummers 3 tot en met 9", [(3, 9)]),
        ("5, 7a", [(5, 5), (7, 7)]),
        ("5 en 7-11", [(5, 5), (7, 11)]),
        ("12/14", [(12, 12), (14, 14)]),
        ("12-3", [(12, 12)]),
        ("", []),
        ("vanaf 12", []),
        ("tot 14", []),
        ("2026-09-03 00:00:00", []),
        ("diverse", []),
        ("1234567", []),
        ("12 hoog", []),
    ],
)
def test_house_numbers_as_people_write_them(written: str, meant: list[tuple[int, int]]) -> None:
    assert [(span.low, span.high) for span in spans_of_text(written)] == meant


def test_the_side_of_the_street() -> None:
    assert [span.kind for span in spans_of_text("2-40, 3-9, 1-10")] == ["E", "O", "B"]
    assert spans_of_text("1 t/m 40 even") == [Span(1, 40, "E")]
    assert spans_of_text("1-40 (oneven zijde)") == [Span(1, 40, "O")]


spans = st.builds(
    lambda low, more, kind: Span(low, low + more, kind), st.integers(1, 30), st.integers(0, 30), st.sampled_from("EOB")
)  # fmt: skip


def numbers_of(span: Span) -> set[int]:
    keep = {"E": {0}, "O": {1}, "B": {0, 1}}[span.kind]
    return {number for number in range(span.low, span.high + 1) if number % 2 in keep}


@given(spans, spans)
def test_spans_meet_where_they_share_a_number(a: Span, b: Span) -> None:
    assert a.meets(b) == bool(numbers_of(a) & numbers_of(b))


@given(st.text("0123456789-–/,ent m.aZ()vo", max_size=400))
def test_any_text_is_read_in_no_time_and_gives_spans_in_order(text: str) -> None:
    assert all(span.low <= span.high for span in spans_of_text(text))


def test_ranges_of_a_segment_run_either_way_and_come_back_as_they_were() -> None:
    at = [[0, 1, 2], [3, 4, 5]]
    assert ranges_text([9, 1, "O", 2, 10, "E"], at) == "1-9 O, 2-10 E"
    assert ranges_text([None, None, "", 1, 4, "B"], at) == "1-4 B"
    assert ranges_text([None, None, "N", 0, 0, "N"], at) == ""
    assert ranges_text(["7", None, "O", "x", "", None], at) == "7-7 O"
    assert ranges_of_text("1-9 O, 2-10 E") == [Span(1, 9, "O"), Span(2, 10, "E")]
    assert ranges_of_text("") == [] and ranges_of_text("nonsense") == []


COLUMNS = [
    "STT_NAAM",
    "WPSNAAM",
    "HNRSTRLNKS",
    "E_HNR_LNKS",
    "L_HNR_LNKS",
    "HNRSTRRHTS",
    "E_HNR_RHTS",
    "L_HNR_RHTS",
]
SEGMENTS = [
    ("Kerkstraat", "O", 1, 9, "E", 2, 10, "155000 463000, 155100 463000"),
    ("Kerkstraat", "O", 11, 19, "E", 12, 30, "155100 463000, 155250 463000"),
    ("Kerkstraat", "N", None, None, "N", None, None, "155250 463000, 155260 463000"),
    ("Kerkstraat", "O", 21, 29, "E", 32, 40, "155260 463000, 155500 463000"),
    ("Dorpsstraat", "", None, None, "", None, None, "155000 464000, 155100 464000"),
]


def streets_table() -> RawTable:
    rows = [[name, "Elzevoort", *ranges] for name, *ranges, _ in SEGMENTS]
    shapes = [bytes(ogr.CreateGeometryFromWkt(f"LINESTRING ({line})").ExportToWkb()) for *_, line in SEGMENTS]
    return RawTable("nwb", "wegvakken", "", COLUMNS, rows, list(range(1, 6)), shapes, RD)


def find(street: str, numbers: str = "") -> Placed:
    table = RawTable("w", "", "", ["straat", "nrs"], [[street, numbers]], [2], [], "")
    placer = Placer(RD, read_streets([streets_table()], RD))
    return placer.place(table, {"street": "straat", "house_numbers": "nrs"})[0]


@pytest.mark.parametrize(
    ("street", "numbers", "length"),
    [
        ("Kerkstraat 4", "", 100),
        ("Kerkstraat", "4", 100),
        ("Kerkstr.", "12-16", 150),
        ("Kerkstraat", "9, 32", 340),
        ("Kerkstraat 8-12", "", 250),
        ("Kerkstraat", "25 t/m 29", 240),
        ("Kerkstraat", "22-30", 150),  # the odd 21-29 is another segment
    ],
)
def test_only_the_segments_with_these_numbers(street: str, numbers: str, length: float) -> None:
    placed = find(street, numbers)
    assert placed.precision is PlacePrecision.HOUSE_NUMBERS and placed.street == "Kerkstraat"
    assert placed.geometry is not None
    assert ogr.CreateGeometryFromWkb(placed.geometry).Length() == pytest.approx(length)
    assert not placed.remarks and not placed.open_numbers


def test_numbers_that_are_not_there_are_told_and_the_street_stays_whole() -> None:
    placed = find("Kerkstraat", "98")
    assert placed.precision is PlacePrecision.STREET and placed.open_numbers == "98"
    assert placed.geometry is not None
    assert ogr.CreateGeometryFromWkb(placed.geometry).Length() == pytest.approx(500)
    (remark,) = placed.remarks
    assert remark.value == "98" and remark.column == "nrs" and "not on the street" in remark.message
    some = find("Kerkstraat", "4, 98")
    assert some.precision is PlacePrecision.HOUSE_NUMBERS
    assert [remark.severity for remark in some.remarks] == [Severity.DOUBTFUL]
    without = find("Dorpsstraat", "4")
    assert without.precision is PlacePrecision.STREET and "not looked up" in without.remarks[0].message


def test_the_real_road_file_has_ranges() -> None:
    file = BASE / "nwb_wfs_harlingen.json"
    if not file.exists():
        pytest.skip("the real NWB file is not on this machine")
    streets = read_streets([file], RD)
    expected = []
    for feature in json.loads(file.read_text())["features"]:
        given = feature["properties"]
        ends = [
            [*sorted((given[f"e_hnr_{side}"], given[f"l_hnr_{side}"])), given[f"hnrstr{side}"]]
            for side in ("lnks", "rhts")
            if given[f"e_hnr_{side}"] is not None
        ]
        expected.append(", ".join(f"{low}-{high} {kind}" for low, high, kind in ends))
    assert [street.house_numbers for street in streets] == expected and sum(map(bool, expected)) == 4
    table = RawTable(
        "w", "", "", ["s"], [["Alexiastraat 3"], ["Alexiastraat 15"], ["Alexiastraat"]], [1, 2, 3], [], ""
    )
    placed = Placer(RD, streets).place(table, {"street": "s"})
    lengths = [ogr.CreateGeometryFromWkb(p.geometry).Length() for p in placed if p.geometry]
    assert [p.precision for p in placed[:2]] == [PlacePrecision.HOUSE_NUMBERS] * 2
    assert 0 < lengths[0] < lengths[2] and 0 < lengths[1] < lengths[2]

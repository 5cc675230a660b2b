"""Placing rows: coordinate systems judged per table, shapes made valid, streets found by what people write."""

from __future__ import annotations

import math
import random
import time
from pathlib import Path
from typing import Any, Optional

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from osgeo import ogr

from afstemming_plugin.intake.coordinates import geometry_of_text, number_of
from afstemming_plugin.intake.places import Placed, Placer, read_streets
from afstemming_plugin.intake.streets import likeness, street_key
from afstemming_plugin.intake.table import RawTable
from afstemming_plugin.model.errors import IntakeError
from afstemming_plugin.model.words import PlacePrecision, Severity
from afstemming_plugin.model.work import Street

RD = "EPSG:28992"
# The Onze Lieve Vrouwetoren in Amersfoort: origin of RD, at 155000, 463000 by definition.
ORIGIN_RD, ORIGIN_WGS84 = (155_000.0, 463_000.0), (5.387206, 52.155172)


def wkb(wkt: str) -> bytes:
    return bytes(ogr.CreateGeometryFromWkt(wkt).ExportToWkb())


def shape(placed: Placed) -> Any:
    assert placed.geometry is not None
    return ogr.CreateGeometryFromWkb(placed.geometry)


def layer(*wkts: Optional[str], crs: str = RD) -> RawTable:
    return RawTable("w.gpkg", "werken", "GPKG", ["nr"], [[i] for i in range(len(wkts))],
                    list(range(1, len(wkts) + 1)), [wkb(w) if w else None for w in wkts], crs)  # fmt: skip


def sheet(columns: list[str], *rows: list[Any]) -> RawTable:
    return RawTable(
        "w.xlsx", "Blad1", "xlsx", columns, [list(row) for row in rows], list(range(2, len(rows) + 2))
    )


def severities(placed: Placed) -> list[Severity]:
    return [remark.severity for remark in placed.remarks]


# Coordinate systems

XY, LATLON = {"x": "x", "y": "y"}, {"lat": "x", "lon": "y"}


@pytest.mark.parametrize(
    ("mapping", "row"),
    [
        (XY, [155000, 463000]),
        (XY, ["155000,00", "463000,00"]),
        (XY, ["155.000,00", "463.000,00"]),
        (XY, ["463000", "155000"]),  # exchanged
        (XY, [5.387206, 52.155172]),  # degrees under x and y
        (XY, ["52,155172", "5,387206"]),
        (XY, [599701.0, 6828231.3]),  # Web Mercator
        (LATLON, [52.155172, 5.387206]),
        (LATLON, [5.387206, 52.155172]),
        (LATLON, [463000, 155000]),  # RD under lat and lon
        (LATLON, [155000, 463000]),
    ],
)
def test_coordinates_land_where_they_are_meant(mapping: dict[str, str], row: list[Any]) -> None:
    (placed,) = Placer(RD).place(sheet(["x", "y"], row), mapping)
    point = shape(placed)
    assert math.dist((point.GetX(), point.GetY()), ORIGIN_RD) < 2.0
    assert placed.precision is PlacePrecision.EXACT and placed.confidence == 1.0 and not placed.rejected


def test_exchanged_axes_are_told_once_for_the_table() -> None:
    table = sheet(["x", "y"], *[[463000 + i, 155000] for i in range(5)])
    placed = Placer(RD).place(table, XY)
    assert [len(p.remarks) for p in placed] == [1, 0, 0, 0, 0]
    assert placed[0].remarks[0].severity is Severity.REPAIRED and placed[0].remarks[0].row is None


def test_numbers_go_before_a_label_that_contradicts_them() -> None:
    (placed,) = Placer(RD).place(layer("POINT (155000 463000)", crs="EPSG:4326"), {})
    assert shape(placed).ExportToWkt() == "POINT (155000 463000)"
    assert severities(placed) == [Severity.REPAIRED]
    assert "WGS84" in placed.remarks[0].message and "RD" in placed.remarks[0].message


def test_a_label_that_fits_is_believed_without_a_word() -> None:
    (placed,) = Placer(RD).place(layer("POINT (5.387206 52.155172)", crs="EPSG:4326"), {})
    assert not placed.remarks and math.dist(shape(placed).GetPoint(0)[:2], ORIGIN_RD) < 2.0


def test_crs_given_by_the_user_goes_before_the_table_and_an_unknown_one_is_an_error() -> None:
    table = layer("POINT (663000 5782000)", crs="")
    (placed,) = Placer(RD).place(table, {}, crs="EPSG:25831")
    assert 100_000 < shape(placed).GetX() < 250_000
    with pytest.raises(IntakeError):
        Placer(RD).place(table, {}, crs="EPSG:999999")
    with pytest.raises(IntakeError):
        Placer("RD nieuw")


def test_local_system_without_a_known_area_believes_the_label() -> None:
    local = (
        'PROJCS["bouwplaats",GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],'
        'PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],'
        'PARAMETER["latitude_of_origin",52],PARAMETER["central_meridian",5],PARAMETER["scale_factor",1],'
        'PARAMETER["false_easting",0],PARAMETER["false_northing",0],UNIT["metre",1]]'
    )
    (own,) = Placer(local).place(layer("POINT (10 20)", crs=""), {})
    assert shape(own).ExportToWkt() == "POINT (10 20)"
    (other,) = Placer(local).place(layer("POINT (5 52)", crs="EPSG:4326"), {})
    assert math.dist(shape(other).GetPoint(0)[:2], (0, 0)) < 0.01


def test_table_with_an_unknown_label_is_judged_by_its_numbers() -> None:
    (placed,) = Placer(RD).place(layer("POINT (155000 463000)", crs="onbekend"), {})
    assert placed.geometry is not None and "onbekend" in placed.remarks[0].value


def test_prj_of_esri_without_a_code_moves_nothing() -> None:
    esri = (
        'PROJCS["RD_New",GEOGCS["GCS_Amersfoort",DATUM["D_Amersfoort",SPHEROID["Bessel_1841",6377397.155,'
        '299.1528128]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],'
        'PROJECTION["Double_Stereographic"],PARAMETER["False_Easting",155000.0],'
        'PARAMETER["False_Northing",463000.0],PARAMETER["Central_Meridian",5.38763888888889],'
        'PARAMETER["Scale_Factor",0.9999079],PARAMETER["Latitude_Of_Origin",52.15616055555555],UNIT["Meter",1.0]]'
    )
    (placed,) = Placer(RD).place(layer("POINT (155100 463100)", crs=esri), {})
    assert math.dist(shape(placed).GetPoint(0)[:2], (155100, 463100)) < 0.01
    assert not placed.remarks


def test_coordinates_that_fit_nowhere_are_rejected_with_row_value_and_remedy() -> None:
    table = sheet(["x", "y"], [155000, 463000], [155010, 463000], [12, 900000], [463000, 155000])
    placed = Placer(RD).place(table, XY)
    assert [bool(p.rejected) for p in placed] == [False, False, True, True]
    assert placed[2].rejected.startswith("12, 900000: ") and placed[2].geometry is None
    assert [remark.row for remark in placed[2].remarks] == [4]
    assert "exchanged" in placed[3].rejected  # one row is not the table: told, not repaired


def test_zero_and_empty_coordinates_mean_none_and_text_is_told() -> None:
    table = sheet(["x", "y"], [0, 0], [None, None], ["n.v.t.", "463000"], [155000, 463000])
    placed = Placer(RD).place(table, XY)
    assert [p.geometry is not None for p in placed] == [False, False, False, True]
    assert not any(p.rejected for p in placed)
    assert any(remark.column == "x" and remark.value == "n.v.t." for remark in placed[2].remarks)


@pytest.mark.parametrize(
    "text",
    ["POINT (155000 463000)", "SRID=28992;POINT (155000 463000)", '{"type": "Point", "coordinates": [155000, 463000]}',
     "SRID=4326;POINT Z (5.387206 52.155172 1)"],
)  # fmt: skip
def test_geometry_as_text(text: str) -> None:
    (placed,) = Placer(RD).place(sheet(["g"], [text]), {"wkt": "g"})
    assert math.dist(shape(placed).GetPoint(0)[:2], ORIGIN_RD) < 2.0


def test_geometry_text_that_cannot_be_read_is_told() -> None:
    (placed,) = Placer(RD).place(sheet(["g"], ["PUNT(1 2)"]), {"wkt": "g"})
    assert placed.geometry is None and placed.remarks[0].column == "g" and placed.remarks[0].remedy
    with pytest.raises(ValueError):
        geometry_of_text("POINT EMPTY")


def test_far_outside_the_area_is_doubtful_but_placed() -> None:
    placer = Placer(RD, extent=(150_000, 460_000, 160_000, 470_000))
    near, far = placer.place(layer("POINT (162000 463000)", "POINT (200000 463000)"), {})
    assert not near.remarks
    assert far.geometry is not None and severities(far) == [Severity.DOUBTFUL]


@settings(max_examples=60, deadline=None)
@given(x=st.floats(1_000, 299_000), y=st.floats(301_000, 649_000))
def test_any_point_of_the_country_survives_the_way_through_decimal_commas(x: float, y: float) -> None:
    (placed,) = Placer(RD).place(
        sheet(["x", "y"], [f"{x:.3f}".replace(".", ","), f"{y:.3f}".replace(".", ",")]), XY
    )
    assert math.dist(shape(placed).GetPoint(0)[:2], (x, y)) < 0.002


@given(st.floats(-1e7, 1e7, allow_nan=False))
def test_numbers_in_dutch_and_english_writing(value: float) -> None:
    expected = pytest.approx(value, abs=0.0051)
    assert number_of(f"{value:.2f}") == expected
    assert number_of(f"{value:.2f}".replace(".", ",")) == expected
    assert number_of(f"{value:,.2f}") == expected
    assert number_of(f"{value:,.2f}".translate(str.maketrans(",.", ".,"))) == expected


# Shapes

coordinates = st.tuples(st.integers(155_000, 155_140), st.integers(463_000, 463_140))


@settings(max_examples=150, deadline=None)
@given(st.lists(coordinates, min_size=3, max_size=9, unique=True))
def test_every_ring_becomes_valid_and_stays_a_polygon_where_it_has_area(ring: list[tuple[int, int]]) -> None:
    text = "POLYGON ((" + ",".join(f"{x} {y}" for x, y in [*ring, ring[0]]) + "))"
    (placed,) = Placer(RD).place(layer(text), {})
    result = shape(placed)
    assert result.IsValid() and not result.IsEmpty()
    was_valid = ogr.CreateGeometryFromWkt(text).IsValid()
    assert was_valid == (placed.remarks == [])
    if was_valid:
        assert result.Equals(ogr.CreateGeometryFromWkt(text))
    if result.GetDimension() == 2:
        assert result.GetGeometryName() in ("POLYGON", "MULTIPOLYGON")
    else:
        assert Severity.DOUBTFUL in severities(placed)


def test_bow_tie_is_repaired_and_told() -> None:
    (placed,) = Placer(RD).place(
        layer("POLYGON ((155000 463000,155100 463100,155100 463000,155000 463100,155000 463000))"), {}
    )
    assert shape(placed).GetGeometryName() == "MULTIPOLYGON"
    assert shape(placed).Area() == pytest.approx(5000.0)
    (remark,) = placed.remarks
    assert remark.severity is Severity.REPAIRED and remark.row == 1 and "self-crossing" in remark.message
    assert "(155050, 463050)" in remark.message, "where, without GEOS's English words"


def test_whisker_of_a_polygon_is_dropped() -> None:
    text = "POLYGON ((155000 463000,155100 463000,155100 463100,155150 463150,155100 463100,155000 463100,155000 463000))"
    (placed,) = Placer(RD).place(layer(text), {})
    assert shape(placed).GetGeometryName() == "POLYGON" and shape(placed).Area() == pytest.approx(10_000.0)


def test_collection_keeps_its_highest_dimension() -> None:
    text = "GEOMETRYCOLLECTION (POINT (155000 463000),LINESTRING (155000 463000,155100 463000))"
    (placed,) = Placer(RD).place(layer(text), {})
    assert shape(placed).ExportToWkt() == "LINESTRING (155000 463000,155100 463000)"


@pytest.mark.parametrize(("side", "precision"), [(141, PlacePrecision.EXACT), (142, PlacePrecision.AREA)])
def test_polygon_over_two_hectares_is_a_search_area(side: int, precision: PlacePrecision) -> None:
    x, y = 155_000 + side, 463_000 + side
    text = f"POLYGON ((155000 463000,{x} 463000,{x} {y},155000 {y},155000 463000))"
    assert Placer(RD).place(layer(text), {})[0].precision is precision


def test_fifty_thousand_shapes_in_seconds() -> None:
    random.seed(1)
    shapes = []
    for number in range(50_000):
        x, y = 4.5 + random.random(), 52 + random.random() / 2
        bow = y + 0.001 if number % 50 == 0 else y - 0.001
        shapes.append(wkb(f"POLYGON (({x} {y},{x + 0.001} {y + 0.001},{x + 0.001} {y},{x} {bow},{x} {y}))"))
    table = RawTable("w", "", "", ["a"], [[1]] * 50_000, list(range(50_000)), list(shapes), "EPSG:4326")
    begin = time.process_time()
    placed = Placer(RD).place(table, {})
    assert time.process_time() - begin < 20
    assert sum(p.geometry is not None for p in placed) == 50_000


# Streets


def line(name: str, *points: tuple[float, float], town: str = "Elzevoort") -> Street:
    text = "LINESTRING (" + ",".join(f"{x + 155_000} {y + 463_000}" for x, y in points) + ")"
    return Street(id=name + str(points[0]), name=name, geometry=wkb(text), town=town)


STREETS = [
    line("Kerkstraat", (0, 0), (100, 0)),
    line("Kerkstraat", (100, 0), (200, 0)),
    line("Kerkstraat", (200, 0), (300, 0), (400, 0)),
    line("Dorpsstraat", (50, -100), (50, 100)),
    line("Molenweg", (250, 5), (250, 100)),  # begins at the kerb
    line("Verreweg", (250, 900), (350, 900)),
    line("Burgemeester Van der Vlugtlaan", (0, 300), (100, 300)),
    line("Dr. Kuyperstraat", (0, 320), (100, 320)),
    line("'s-Gravenweg", (0, 340), (100, 340)),
    line("Plein 1940-1945", (0, 360), (100, 360)),
    line("Beekstraat", (0, 380), (100, 380)),
    line("Eerste Dwarsstraat", (0, 400), (100, 400)),
    line("Tweede Dwarsstraat", (0, 420), (100, 420)),
    line("Markt", (0, 440), (100, 440)),
    line("Markt", (5000, 440), (5100, 440), town="Delft"),
    line("Laan van Meerdervoort", (0, 460), (100, 460)),
    line("Nieuwe Gracht", (0, 480), (100, 480)),
    line("N206", (0, 500), (100, 500)),
]
PLACER = Placer(RD, STREETS)


def find(text: str, town: str = "", numbers: str = "") -> Placed:
    table = sheet(["straat", "plaats", "nrs"], [text, town, numbers])
    return PLACER.place(table, {"street": "straat", "town": "plaats", "house_numbers": "nrs"})[0]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Kerkstraat", "Kerkstraat"),
        ("KERKSTR.", "Kerkstraat"),
        ("kerk straat", "Kerkstraat"),
        ("Burg. v.d. Vlugtln", "Burgemeester Van der Vlugtlaan"),
        ("Burg van de Vlugtlaan", "Burgemeester Van der Vlugtlaan"),
        ("Doctor Kuyperstraat", "Dr. Kuyperstraat"),
        ("s Gravenweg", "'s-Gravenweg"),
        ("’s-Gravenwg", "'s-Gravenweg"),
        ("Plein 1940-1945", "Plein 1940-1945"),
        ("1e Dwarsstraat", "Eerste Dwarsstraat"),
        ("Laan v. Meerdervoort", "Laan van Meerdervoort"),
        ("Nieuwe gr.", "Nieuwe Gracht"),
        ("Kerkstraat 12", "Kerkstraat"),
        ("Kerkstraat 12-34", "Kerkstraat"),
        ("Kerkstraat nrs. 3 t/m 9a", "Kerkstraat"),
        ("Kerkstraat (fase 2)", "Kerkstraat"),
        ("Elzevoort, Kerkstraat", "Kerkstraat"),
        ("Kerkstraat 5, Elzevoort", "Kerkstraat"),
        ("Riool Kerkstraat", "Kerkstraat"),
        ("Reconstructie Kerkstraat e.o.", "Kerkstraat"),
        ("Kerkstaat", "Kerkstraat"),
        ("Kerksrtaat", "Kerkstraat"),
        ("Dorpstraat", "Dorpsstraat"),
        ("N206", "N206"),
    ],
)  # fmt: skip
def test_street_as_people_write_it(written: str, meant: str) -> None:
    placed = find(written)
    assert placed.street == meant and placed.precision is PlacePrecision.STREET
    assert placed.confidence >= 0.9
    length = sum(ogr.CreateGeometryFromWkb(s.geometry).Length() for s in STREETS if s.name == meant)
    assert shape(placed).Length() == pytest.approx(length)


@pytest.mark.parametrize(
    ("written", "candidate"),
    [
        ("Beukstraat", "Beekstraat"),
        ("3e Dwarsstraat", ""),
        ("Nieuwe Kerkstraat", ""),
        ("Xyz", ""),
        ("Kerkplein", ""),
    ],
)
def test_doubtful_street_is_asked_and_not_placed(written: str, candidate: str) -> None:
    placed = find(written)
    assert placed.geometry is None and placed.confidence < 0.9 and not placed.rejected
    assert placed.precision is PlacePrecision.NONE
    (remark,) = placed.remarks
    assert remark.severity is Severity.DOUBTFUL and remark.value == written and remark.row == 2
    assert candidate in remark.message


def test_spelling_that_was_corrected_is_told() -> None:
    (remark,) = find("Kerkstaat").remarks
    assert remark.severity is Severity.ASSUMED and "Kerkstraat" in remark.message


def test_town_decides_between_streets_of_one_name() -> None:
    assert find("Markt", "Delft").town == "Delft"
    assert find("Markt (Delft)").town == "Delft"
    assert find("Delft, Markt").town == "Delft"
    assert find("Markt", "gemeente Elzevoort").town == "Elzevoort"
    asked = find("Markt")
    assert (
        asked.geometry is None
        and "Delft" in asked.remarks[0].message
        and "Elzevoort" in asked.remarks[0].message
    )
    wrong = find("Kerkstraat", "Delft")
    assert wrong.geometry is None and "Kerkstraat (Elzevoort)" in wrong.remarks[0].message
    assert (
        find("Kerkstraat", "Nergenshuizen").street == "Kerkstraat"
    )  # a town unknown to the layer says nothing


@pytest.mark.parametrize(
    "written",
    ["Kerkstraat tussen Dorpsstraat en Molenweg", "Kerkstr. (tussen Molenweg en Dorpsstr.)",
     "Kerkstraat, van Dorpsstraat tot Molenweg", "Kerkstraat vanaf de Dorpsstraat t/m Molenwg",
     "Kerkstraat ged. tussen Dorpsstraat en Molenweg"],
)  # fmt: skip
def test_part_between_two_side_streets(written: str) -> None:
    placed = find(written)
    part = shape(placed)
    assert placed.street == "Kerkstraat"
    assert part.Length() == pytest.approx(200.0, abs=0.01)
    assert part.GetEnvelope() == pytest.approx((155_050, 155_250, 463_000, 463_000), abs=0.01)
    assert part.IsValid()


def test_side_street_that_does_not_meet_gives_the_whole_street_and_says_so() -> None:
    for written in ("Kerkstraat tussen Dorpsstraat en Verreweg", "Kerkstraat tussen Dorpsstraat en nr. 12"):
        placed = find(written)
        assert shape(placed).Length() == pytest.approx(400.0)
        assert Severity.DOUBTFUL in severities(placed)


@pytest.mark.parametrize("written", ["Kerkstraat en Molenweg", "Kerkstraat/Molenweg", "Molenweg, Kerkstraat",
                                     "Kerkstr. & Molenwg", "Kerkstraat; Molenweg 3, 5"])  # fmt: skip
def test_several_streets_in_one_cell_are_joined(written: str) -> None:
    placed = find(written)
    assert shape(placed).Length() == pytest.approx(495.0)
    assert set(placed.street.split(" / ")) == {"Kerkstraat", "Molenweg"}


def test_road_numbers_are_streets_and_house_numbers_are_not() -> None:
    assert set(find("N206 / Kerkstraat 5, 7a").street.split(" / ")) == {"N206", "Kerkstraat"}


def test_of_several_streets_the_unknown_one_is_told() -> None:
    placed = find("Kerkstraat en Onbekendelaan")
    assert shape(placed).Length() == pytest.approx(400.0)
    assert any("Onbekendelaan" in remark.message for remark in placed.remarks)


def test_house_numbers_are_told_not_looked_up() -> None:
    for placed, column in (
        (find("Kerkstraat 12-34"), "straat"),
        (find("Kerkstraat", numbers="12-34"), "nrs"),
    ):
        assert placed.precision is PlacePrecision.STREET and placed.open_numbers == "12-34"
        (remark,) = placed.remarks
        assert (remark.value, remark.column) == ("12-34", column) and "12-34" not in remark.message
    assert not find("Plein 1940-1945").remarks


def test_order_geometry_then_coordinates_then_street() -> None:
    table = RawTable("w", "", "", ["straat", "x", "y"],
                     [["Kerkstraat", 155_500, 463_500]] * 2 + [["Kerkstraat", None, None], [None, None, None]],
                     [1, 2, 3, 4], [wkb("POINT (156000 464000)"), None, None, None], RD)  # fmt: skip
    placed = PLACER.place(table, {"street": "straat", "x": "x", "y": "y"})
    assert [p.precision for p in placed] == [
        PlacePrecision.EXACT, PlacePrecision.EXACT, PlacePrecision.STREET, PlacePrecision.NONE,
    ]  # fmt: skip
    assert shape(placed[0]).GetX() == 156_000 and shape(placed[1]).GetX() == 155_500
    assert not placed[3].remarks and not placed[3].rejected


def test_bad_coordinates_fall_back_to_the_street() -> None:
    table = sheet(
        ["straat", "x", "y"], ["Kerkstraat", 5, 5], ["Markt", 155000, 463000], ["Markt", 155000, 463000]
    )
    placed = PLACER.place(table, {"street": "straat", "x": "x", "y": "y"})[0]
    assert placed.precision is PlacePrecision.STREET and not placed.rejected and placed.remarks


def test_without_a_streets_layer_a_street_is_told() -> None:
    (placed,) = Placer(RD).place(sheet(["straat"], ["Kerkstraat"]), {"street": "straat"})
    assert placed.geometry is None and "streets layer" in placed.remarks[0].message


names = st.text("abcdefghijklmnoprstuvwxyz", min_size=1, max_size=14)


@given(names, names)
def test_likeness_is_the_same_both_ways_and_whole_only_for_equals(a: str, b: str) -> None:
    assert likeness(a, b) == pytest.approx(likeness(b, a))
    assert 0.0 <= likeness(a, b) <= 1.0
    assert (likeness(a, b) == 1.0) == (a == b)


@given(st.sampled_from(STREETS), st.data())
def test_keys_do_not_change_with_case_spaces_or_marks(street: Street, data: st.DataObject) -> None:
    written = data.draw(st.sampled_from([str.upper, str.lower, str.title]))(street.name)
    assert street_key(f"  {written.replace(' ', '  ')}.") == street_key(street.name)


def test_reading_streets_recognises_columns_and_brings_them_to_the_crs() -> None:
    table = RawTable("s.gpkg", "wegen", "GPKG", ["OBJECTID", "STT_NAAM", "WPSNAAM", "wegklasse"],
                     [[1, "Kerkstraat", "Delft", "erf"], [2, None, "Delft", ""], [3, "Punt", "", ""]], [1, 2, 3],
                     [wkb("LINESTRING (5.387206 52.155172,5.388 52.156)"), wkb("LINESTRING (5 52,5.1 52)"),
                      wkb("POINT (5 52)")], "EPSG:4326")  # fmt: skip
    (street,) = read_streets([table], RD)
    assert (street.name, street.town, street.street_class) == ("Kerkstraat", "Delft", "erf")
    assert math.dist(ogr.CreateGeometryFromWkb(street.geometry).GetPoint(0)[:2], ORIGIN_RD) < 2.0


def test_of_several_layers_the_one_with_street_names_is_taken() -> None:
    quarters = layer("POLYGON ((155000 463000,155100 463000,155100 463100,155000 463000))")
    quarters.columns = ["naam"]
    roads = layer("LINESTRING (155000 463000,155100 463000)", None)
    roads.columns, roads.rows = ["Straatnaam"], [["Kerkstraat"], ["Zonder lijn"]]
    assert [street.name for street in read_streets([quarters, roads], RD)] == ["Kerkstraat"]
    assert [street.name for street in read_streets([quarters], RD)] == ["0"]


def test_layer_without_street_names_is_an_error() -> None:
    with pytest.raises(IntakeError, match="straatnaam"):
        read_streets([layer("LINESTRING (155000 463000,155100 463000)")], RD)


DATA = Path(__file__).parents[3] / "shared" / "data"
real = pytest.mark.skipif(not DATA.exists(), reason="the real third-party data are not on this machine")


@real
def test_real_road_network_finds_all_its_own_names() -> None:
    streets = read_streets([DATA / "base" / "osm_limburg_roads.gpkg"], RD)
    names = sorted({street.name for street in streets})
    placed = Placer(RD, streets).place(sheet(["s"], *[[name] for name in names]), {"street": "s"})
    total = sum(ogr.CreateGeometryFromWkb(street.geometry).Length() for street in streets)
    assert [p.street for p in placed] == names
    # ForceToLineString may not lose a segment; roads drawn in both directions count twice in both.
    assert sum(shape(p).Length() for p in placed) == pytest.approx(total, rel=1e-6)


@real
def test_real_road_works_of_toulouse_lie_in_toulouse() -> None:
    from afstemming_plugin.intake.reading import read_tables

    (table,) = read_tables(DATA / "toulouse" / "works.json")
    placed = Placer("EPSG:2154").place(table, {"lat": "LatLng.lat", "lon": "LatLng.lng"})
    assert all(p.geometry for p in placed)
    centre = (574_357.0, 6_279_642.0)  # the Capitole
    assert all(math.dist(shape(p).GetPoint(0)[:2], centre) < 40_000 for p in placed)

"""Services read page by page, without QGIS: the answers come from the server's own function."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date, datetime, timezone
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from osgeo import ogr
from service_server import COUNT, HARDNESS, PAGE, WORKS, answer, as_degrees

from afstemming_plugin.intake.services import layer_address, read_service, service_layers
from afstemming_plugin.intake.services.common import (
    ServiceReport,
    checked_url,
    exception_text,
    on_same_host,
    shown,
)
from afstemming_plugin.intake.services.esri import Field, crs_of, dutch_moment, wkb_of
from afstemming_plugin.intake.table import RawTable
from afstemming_plugin.model.errors import Cancelled, IntakeError
from afstemming_plugin.model.progress import Progress

HOST = "https://services.test"


class Asking:
    """A fetch that remembers what it was asked."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, dict[str, str]]] = []

    def __call__(self, url: str, parameters: Mapping[str, str]) -> bytes:
        parts = urlsplit(url)
        everything = {**dict(parse_qsl(parts.query)), **parameters}
        self.asked.append((parts.path, everything))
        status, _, body = answer(parts.path, everything, host="services.test")
        if status == 400:
            raise ServiceReport(exception_text(body))
        if status != 200:
            raise IntakeError(f"HTTP {status}")
        return body


ADDRESS = {
    "arcgis": "arcgis/rest/services/Werken/FeatureServer/0",
    "wfs": "wfs?map=/srv/stad.map&typename=stad:werken",
    "ogcapi": "ogc/collections/werken",
}


def read(kind: str, fault: str = "fine", fetch: Asking | None = None, **named: object) -> RawTable:
    return read_service(kind, f"{HOST}/{fault}/{ADDRESS[kind]}", fetch or Asking(), **named)


def column(table: RawTable, name: str) -> list[object]:
    return [row[table.columns.index(name)] for row in table.rows]


def line(wkb: bytes | None) -> list[tuple[float, ...]]:
    return ogr.CreateGeometryFromWkb(wkb).GetPoints()


NUMBERS = [w["nummer"] for w in WORKS]
LINES = [[tuple(p) for p in w["line"]] for w in WORKS]


# -- all there ----------------------------------------------------------------------------------


@pytest.mark.parametrize("fault", ["fine", "no-pages", "short"])
def test_arcgis_gives_every_feature_once_with_codes_and_days_as_words(fault: str) -> None:
    table = read("arcgis", fault)
    assert table.crs == "EPSG:28992" and table.kind == "arcgis" and table.layer == "Werken"
    assert table.columns[1:] == [
        "Projectnummer", "Omschrijving", "Straat", "Startdatum", "Einddatum", "Projecthardheid",
    ]  # fmt: skip
    assert column(table, "Projectnummer") == NUMBERS
    assert column(table, "Startdatum") == [w["start"] for w in WORKS]
    assert column(table, "Einddatum") == [w["eind"] for w in WORKS]
    assert column(table, "Projecthardheid") == [HARDNESS[w["hard"]] for w in WORKS]
    assert table.row_numbers == [w["OBJECTID"] for w in WORKS]
    assert [line(wkb) for wkb in table.geometries] == LINES
    assert table.remarks == []


def test_arcgis_pages_stay_within_what_the_server_gives() -> None:
    fetch = Asking()
    read("arcgis", fetch=fetch)
    offsets = [p["resultOffset"] for _, p in fetch.asked if "resultOffset" in p]
    assert offsets == ["0", str(PAGE), str(2 * PAGE)]
    assert all(p["orderByFields"] == "OBJECTID" for _, p in fetch.asked if "resultOffset" in p)


@pytest.mark.parametrize("fault", ["fine", "gml", "old", "no-key"])
def test_wfs_gives_every_feature_once_in_json_and_gml_new_and_old(fault: str) -> None:
    fetch = Asking()
    table = read("wfs", fault, fetch)
    assert table.crs == "EPSG:28992" and table.layer == "Werken"
    assert column(table, "nummer") == NUMBERS
    assert [line(wkb) for wkb in table.geometries] == LINES
    assert column(table, "startdatum")[0] in (WORKS[0]["start"], WORKS[0]["start"].isoformat())
    assert column(table, "omschrijving")[0] == "Vervangen riool vak 1 & aansluiting"
    assert all(p["map"] == "/srv/stad.map" for _, p in fetch.asked), "parameters of the address stay"
    assert table.remarks == []


def test_wfs_latitude_first_comes_out_longitude_first() -> None:
    table = read("wfs", "degrees")
    assert table.crs == "EPSG:4326"
    assert line(table.geometries[0])[0] == pytest.approx(as_degrees(WORKS[0]["line"])[0])


@pytest.mark.parametrize("fault", ["fine", "browser"])
def test_ogcapi_gives_every_feature_in_the_crs_of_its_storage(fault: str) -> None:
    table = read("ogcapi", fault)
    assert table.crs == "EPSG:28992"
    assert column(table, "nummer") == NUMBERS
    assert [line(wkb) for wkb in table.geometries] == LINES


def test_ogcapi_without_storage_crs_gives_degrees() -> None:
    table = read("ogcapi", "degrees")
    assert table.crs == "EPSG:4326"
    assert line(table.geometries[0])[0] == pytest.approx(as_degrees(WORKS[0]["line"])[0])


def test_ogcapi_that_ignores_the_crs_is_noticed() -> None:
    table = read("ogcapi", "ignores-crs")
    assert table.crs == "EPSG:4326"
    assert any("degrees" in remark.message for remark in table.remarks)


def test_services_tell_their_layers() -> None:
    fetch = Asking()
    assert [x.title for x in service_layers("arcgis", f"{HOST}/fine/arcgis/X/MapServer", fetch)] == [
        "Werken",
        "Oude werken",
    ]
    assert [x.name for x in service_layers("wfs", f"{HOST}/fine/wfs", fetch)] == ["stad:werken", "stad:bomen"]
    assert [x.name for x in service_layers("ogcapi", f"{HOST}/fine/ogc", fetch)] == ["werken", "bomen"]


@pytest.mark.parametrize(
    ("kind", "url"),
    [
        ("arcgis", "arcgis/X/FeatureServer"),
        ("arcgis", "arcgis/X/FeatureServer/0?f=html"),
        ("wfs", "wfs?map=/srv/a.map"),
        ("wfs", "wfs?TYPENAMES=oud:laag&map=/srv/a.map"),
        ("ogcapi", "ogc/"),
        ("ogcapi", "ogc/collections"),
        ("ogcapi", "ogc/collections/werken/items?f=json"),
    ],
)
def test_the_address_of_a_layer_that_was_offered_gives_that_layer(kind: str, url: str) -> None:
    offered = service_layers(kind, f"{HOST}/fine/{url}", Asking())
    address = layer_address(kind, f"{HOST}/fine/{url}", offered[0].name)
    prefix, _, place = address.partition(":")
    fetch = Asking()
    assert prefix == kind and len(read_service(kind, place, fetch)) == COUNT
    assert "map=" not in url or all(p["map"] == "/srv/a.map" for _, p in fetch.asked)


@pytest.mark.parametrize(
    ("kind", "url", "layer"),
    [("arcgis", "arcgis/X/MapServer", "werken"), ("wfs", "wfs", "werken"), ("ogcapi", "ogc", "Werken")],
)
def test_a_layer_is_chosen_by_name_or_asked(kind: str, url: str, layer: str) -> None:
    assert len(read_service(kind, f"{HOST}/fine/{url}", Asking(), layer=layer)) == COUNT
    with pytest.raises(IntakeError, match="2 layers: Werken"):
        read_service(kind, f"{HOST}/fine/{url}", Asking())
    with pytest.raises(IntakeError, match="there are: Werken"):
        read_service(kind, f"{HOST}/fine/{url}", Asking(), layer="riolen")


# -- faults -------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", list(ADDRESS))
@pytest.mark.parametrize(
    ("fault", "message"),
    [
        ("page", "web page instead of data"),
        ("cut", "cut off or damaged"),
        ("bogus/deeper", "HTTP 404|reports|not the address|cut off|something else"),
    ],
)
def test_a_wrong_answer_is_told_for_every_kind(kind: str, fault: str, message: str) -> None:
    with pytest.raises(IntakeError, match=message) as caught:
        read(kind, fault)
    assert caught.value.file.startswith(HOST) or fault.startswith("bogus")


@pytest.mark.parametrize(
    ("kind", "fault", "message"),
    [
        ("arcgis", "token", "log in"),
        ("arcgis", "error", "Cannot perform query"),
        ("arcgis", "wrong-count", f"gave {COUNT} of the {COUNT + 9}"),
        ("arcgis", "same-page", f"gave {PAGE} of the {COUNT}"),
        ("arcgis", "too-many", "600000 features; at most 500000"),
        ("wfs", "error", "natural order"),
        ("wfs", "wrong-count", f"gave {COUNT} of the {COUNT + 9}"),
        ("wfs", "same-page", f"gave {PAGE} of the {COUNT}"),
        ("wfs", "bomb", "document type declaration"),
        ("ogcapi", "loop", "read already"),
        ("ogcapi", "elsewhere", "another host"),
        ("ogcapi", "stops", f"gave {2 * PAGE} of the {COUNT}"),
    ],
)
def test_a_service_that_gives_less_or_other_than_it_should_is_refused(
    kind: str, fault: str, message: str
) -> None:
    with pytest.raises(IntakeError, match=message):
        read(kind, fault)


def test_features_given_twice_are_read_once_and_told() -> None:
    table = read("arcgis", "twice")
    assert column(table, "Projectnummer") == NUMBERS
    assert any("3 features twice" in r.message or "6 features twice" in r.message for r in table.remarks)


@pytest.mark.parametrize("kind", list(ADDRESS))
def test_more_than_the_most_is_refused_before_it_is_read(kind: str) -> None:
    with pytest.raises(IntakeError, match="at most 40"):
        read(kind, most=40)


@pytest.mark.parametrize("kind", list(ADDRESS))
def test_it_stops_between_pages(kind: str) -> None:
    class Impatient(Progress):
        def cancelled(self) -> bool:
            return True

    fetch = Asking()
    with pytest.raises(Cancelled):
        read(kind, fetch=fetch, progress=Impatient())
    pages = [p for _, p in fetch.asked if {"resultOffset", "COUNT", "limit"} & set(p)]
    assert len(pages) == 1


# -- addresses ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "url", ["https://u:geheim@h.nl/x", "https://h.nl/x?token=geheim", "https://h.nl/x?a=1&ApiKey=geheim"]
)
def test_an_address_with_a_secret_is_refused_and_the_secret_not_told(url: str) -> None:
    with pytest.raises(IntakeError) as caught:
        checked_url(url)
    assert "geheim" not in caught.value.message() and "authentication configuration" in caught.value.message()
    assert "geheim" not in shown(url)


@pytest.mark.parametrize(
    "url", ["", "file:///etc/passwd", "h.nl/x", "ftp://h.nl", "https://", "https://h.nl:x/", "https://[/"]
)
def test_what_is_no_web_address_is_refused(url: str) -> None:
    with pytest.raises(IntakeError, match="not the web address"):
        checked_url(url)


def test_links_are_followed_on_the_same_host_only() -> None:
    assert on_same_host("https://h.nl/a/b", "c?x=1") == "https://h.nl/a/c?x=1"
    assert on_same_host("https://h.nl/a", "http://h.nl/c") == "https://h.nl/c"
    for other in (
        "https://g.nl/c",
        "//g.nl/c",
        "file:///c",
        "https://h.nl:8443/c",
        "https://h.nl@g.nl/",
        "http://[",
    ):
        with pytest.raises(IntakeError, match="another host"):
            on_same_host("https://h.nl/a", other)


# -- Esri's values ------------------------------------------------------------------------------


@given(st.datetimes(datetime(1997, 1, 1), datetime(2080, 1, 1)))
def test_a_moment_shows_as_on_a_dutch_clock(moment: datetime) -> None:
    utc = moment.replace(tzinfo=timezone.utc, microsecond=0)
    clock = utc.astimezone(ZoneInfo("Europe/Amsterdam")).replace(tzinfo=None)
    found = dutch_moment(utc.timestamp() * 1000)
    assert found in (clock, clock.date())


@given(st.dates(date(1997, 1, 1), date(2080, 1, 1)))
def test_midnight_in_the_netherlands_or_utc_is_that_day(day: date) -> None:
    for zone in (ZoneInfo("Europe/Amsterdam"), timezone.utc):
        moment = datetime(day.year, day.month, day.day, tzinfo=zone)
        assert dutch_moment(moment.timestamp() * 1000) == day
    assert dutch_moment(
        datetime(day.year, day.month, day.day, 22, tzinfo=timezone.utc).timestamp() * 1000, zone_unknown=True
    ) == datetime(day.year, day.month, day.day, 22)


@pytest.mark.parametrize("value", [1e30, -1e30, float("nan"), float("inf")])
def test_a_moment_outside_the_calendar_is_none(value: float) -> None:
    assert dutch_moment(value) is None


def test_before_1970_counts_back() -> None:
    assert dutch_moment(-2_209_161_600_000) == date(1899, 12, 30)


def test_rings_become_polygons_with_holes_whichever_way_they_run() -> None:
    outer, hole = [[0, 0], [0, 10], [10, 10], [10, 0], [0, 0]], [[2, 2], [4, 2], [4, 4], [2, 4], [2, 2]]
    other = [[20, 0], [20, 10], [30, 10], [30, 0], [20, 0]]
    for rings in ([outer, hole, other], [hole[::-1], other, outer[::-1]]):
        shape = ogr.CreateGeometryFromWkb(wkb_of({"rings": rings}))
        assert shape.GetGeometryCount() == 2 and shape.Area() == pytest.approx(196)


def test_curves_become_short_chords() -> None:
    arc = {"curvePaths": [[[0, 0], {"c": [[10, 0], [5, 5]]}, {"b": [[20, 0], [12, 3], [18, 3]]}, [30, 0]]]}
    shape = ogr.CreateGeometryFromWkb(wkb_of(arc))
    points = shape.GetPoints()
    assert points[0] == (0, 0) and points[-1] == (30, 0) and (10, 0) in points and (20, 0) in points
    assert max(y for _, y in points) == pytest.approx(5, abs=0.01)
    half_circle = sum(
        ((b[0] - a[0]) ** 2 + (b[1] - a[1]) ** 2) ** 0.5 for a, b in zip(points, points[1:]) if b[0] <= 10
    )
    assert half_circle == pytest.approx(5 * 3.14159, rel=0.002)
    elliptic = {"curveRings": [[[0, 0], {"a": [[0, 10], [5, 5], 0, 1, 0.0, 5, 0.5]}, [10, 10], [0, 0]]]}
    assert ogr.CreateGeometryFromWkb(wkb_of(elliptic)).Area() == pytest.approx(50)


@pytest.mark.parametrize(
    "geometry",
    [
        None,
        3,
        {},
        {"x": "NaN", "y": "NaN"},
        {"x": None, "y": None},
        {"paths": []},
        {"rings": [[]]},
        {"rings": "x"},
        {"points": []},
        {"paths": [[[1, 2]]]},
        {"paths": [None, [{"c": 3}]]},
    ],
)
def test_what_is_no_place_gives_none(geometry: object) -> None:
    assert wkb_of(geometry) is None


def test_z_and_m_are_left_out() -> None:
    for shape in ({"x": 1, "y": 2, "z": 3}, {"points": [[1, 2, 3, 4]]}, {"paths": [[[1, 2, 3], [4, 5, 6]]]}):
        made = ogr.CreateGeometryFromWkb(wkb_of(shape))
        assert not made.Is3D() and not made.IsMeasured()


def test_the_coordinate_system_by_its_latest_number_or_its_words() -> None:
    assert crs_of({"wkid": 102100, "latestWkid": 3857}) == "EPSG:3857"
    assert crs_of({"wkid": 102113}) == "ESRI:102113"
    assert crs_of({"wkt": 'PROJCS["x"]'}) == 'PROJCS["x"]'
    assert crs_of(None) == "" == crs_of({"wkid": "x"})


def test_codes_become_words_and_strange_ones_stay() -> None:
    domain = {
        "type": "codedValue",
        "codedValues": [{"name": " Riool ", "code": "R"}, {"name": "Weg", "code": 2}],
    }
    field = Field({"name": "soort", "type": "esriFieldTypeString", "domain": domain})
    assert [field.plain(v) for v in ("R", 2, 2.0, "9", None, "")] == ["Riool", "Weg", "Weg", "9", None, None]
    assert field.unknown_code("9") and not field.unknown_code("R") and not field.unknown_code(None)


def test_subtypes_give_their_name_and_their_own_codes() -> None:
    layer = {
        "name": "L", "objectIdField": "OID", "typeIdField": "soort", "maxRecordCount": 10,
        "fields": [
            {"name": "OID", "type": "esriFieldTypeOID"},
            {"name": "soort", "type": "esriFieldTypeInteger", "alias": "Naam"},
            {"name": "fase", "type": "esriFieldTypeInteger", "alias": "Naam"},
            {"name": "vorm", "type": "esriFieldTypeGeometry"},
        ],
        "types": [
            {"id": 1, "name": "Riool", "domains": {"fase": {"codedValues": [{"code": 1, "name": "Ontwerp"}]}}},
            {"id": 2, "name": "Weg", "domains": {"fase": {"type": "inherited"}}},
        ],
    }  # fmt: skip
    page = {
        "features": [
            {"attributes": {"OID": i, "soort": s, "fase": f}} for i, s, f in ((1, 1, 1), (2, 2, 1), (3, 1, 7))
        ]
    }

    def fetch(url: str, parameters: Mapping[str, str]) -> bytes:
        if "returnCountOnly" in parameters:
            return b'{"count": 3}'
        if "returnIdsOnly" in parameters:
            return b'{"objectIdFieldName": "OID", "objectIds": [3, 1, 2]}'
        return json.dumps(page if url.endswith("query") else layer).encode()

    table = read_service("arcgis", f"{HOST}/arcgis/X/FeatureServer/0", fetch)
    assert table.columns == ["OID", "Naam", "Naam (2)"] and table.geometries == []
    assert [row[1:] for row in table.rows] == [["Riool", "Ontwerp"], ["Weg", 1], ["Riool", 7]]
    assert any("7" in remark.message and remark.column == "Naam (2)" for remark in table.remarks)


# -- a real answer ------------------------------------------------------------------------------


def test_a_real_answer_of_arcgis_is_read(real_data: Path) -> None:
    body = (real_data / "esri" / "dfi_roads_live_pull.json").read_bytes()
    page = json.loads(body)
    layer = {
        "name": "Roads",
        "maxRecordCount": 2000,
        **{k: page[k] for k in ("fields", "geometryType", "objectIdFieldName")},
    }
    layer["advancedQueryCapabilities"] = {"supportsPagination": True}

    def fetch(url: str, parameters: Mapping[str, str]) -> bytes:
        if "returnCountOnly" in parameters:
            return json.dumps({"count": len(page["features"])}).encode()
        return body if url.endswith("/query") else json.dumps(layer).encode()

    table = read_service("arcgis", f"{HOST}/arcgis/rest/services/Roads/FeatureServer/0", fetch)
    assert len(table) == len(page["features"]) and table.crs == "EPSG:29902"
    assert table.columns[1] == "Section Code"
    measured = [ogr.CreateGeometryFromWkb(wkb).Length() for wkb in table.geometries]
    stated = [f["attributes"]["Shape__Length"] for f in page["features"]]
    assert measured == pytest.approx(stated, rel=0.01)

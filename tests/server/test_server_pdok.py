"""The location service: what it is asked, what is believed of its answers, and what happens when it fails."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Optional

import pytest
from hypothesis import given
from hypothesis import strategies as st
from osgeo import ogr
from service_server import answer

from afstemming_plugin.intake.cells import Cells
from afstemming_plugin.intake.location import LocationService, look_up
from afstemming_plugin.intake.places import Placed, Placer
from afstemming_plugin.intake.profile import Profile
from afstemming_plugin.intake.services.pdok import candidates
from afstemming_plugin.intake.table import RawTable
from afstemming_plugin.model.errors import IntakeError
from afstemming_plugin.model.progress import Progress
from afstemming_plugin.model.words import PlacePrecision, Severity
from afstemming_plugin.model.work import Street

RD = "EPSG:28992"
URL = "https://services.test/{}/pdok"
DELFT = (83_000.0, 446_000.0, 86_000.0, 449_000.0)
OUDE_DELFT = Street(
    "1",
    "Oude Delft",
    bytes(ogr.CreateGeometryFromWkt("LINESTRING (84000 447000, 84300 447000)").ExportToWkb()),
    "Delft",
)
MAPPING = {"street": "straat", "house_numbers": "nr", "town": "plaats", "share": "delen"}


class Asked:
    """The service without a network; it remembers what it was sent."""

    def __init__(self) -> None:
        self.sent: list[tuple[str, dict[str, str]]] = []

    def __call__(self, url: str, parameters: Mapping[str, str]) -> bytes:
        self.sent.append((url, dict(parameters)))
        status, _, body = answer(url.partition("services.test")[2], parameters)
        if status != 200:
            raise IntakeError(f"HTTP {status}", file=url)
        return body


def locate(
    *rows: tuple[str, str, str],
    fault: str = "fine",
    extent: Optional[tuple[float, float, float, float]] = DELFT,
    streets: tuple[Street, ...] = (),
    share: str = "",
    crs: str = RD,
) -> tuple[list[Placed], Asked]:
    table = RawTable(
        "w.xlsx",
        "",
        "",
        list(MAPPING.values()),
        [[*row, share] for row in rows],
        list(range(2, 2 + len(rows))),
        [],
        "",
    )
    places = Placer(crs, streets).place(table, MAPPING)
    cells = Cells(table, Profile("p", columns=dict(MAPPING)))
    asked = Asked()
    look_up(cells, places, LocationService(asked, URL.format(fault), crs, extent), Progress())
    return places, asked


def wkt(placed: Placed) -> str:
    assert placed.geometry is not None
    return str(ogr.CreateGeometryFromWkb(placed.geometry).ExportToWkt())


def test_candidates_come_best_first_with_all_that_is_needed_to_judge_them() -> None:
    asked = Asked()
    (first, *_) = candidates(asked, URL.format("fine"), "Kerkstraat", 5, "Zwolle")
    assert (first.kind, first.street, first.house_number, first.town) == ("adres", "Kerkstraat", 5, "Zwolle")
    assert first.title == "Kerkstraat 5, 2611AB Zwolle" and first.score >= 3
    assert ogr.CreateGeometryFromWkb(first.geometry).ExportToWkt() == "POINT (203000 503000)"
    ((url, sent),) = asked.sent
    assert url.endswith("/pdok/free") and sent["q"] == "Kerkstraat 5 Zwolle" and sent["fq"] == "type:adres"
    street = candidates(asked, URL.format("fine") + "/free/", "Oude Delft")[0]
    assert ogr.CreateGeometryFromWkb(street.geometry).Length() == pytest.approx(300)


def test_a_street_without_shape_is_looked_up() -> None:
    asked = Asked()
    street = candidates(asked, URL.format("lookup"), "Oude Delft", town="Delft")[0]
    assert ogr.CreateGeometryFromWkb(street.geometry).Length() == pytest.approx(300)
    assert any(url.endswith("/lookup") for url, _ in asked.sent)


def test_an_address_gives_a_point_with_house_numbers_as_its_precision() -> None:
    for row in (("Oude Delft", "12", "Delft"), ("Oude Delft 12a", "", ""), ("oude delft 12, Delft", "", "")):
        (placed,), _ = locate(row)
        assert wkt(placed) == "POINT (84120 447010)"
        assert placed.precision is PlacePrecision.HOUSE_NUMBERS and placed.confidence >= 0.9
        assert (placed.street, placed.town) == ("Oude Delft", "Delft")
        (remark,) = placed.remarks
        assert remark.severity is Severity.ASSUMED and remark.row == 2 and "Oude Delft 12" in remark.value


def test_a_range_gives_the_part_of_the_street_beside_it() -> None:
    for streets in ((), (OUDE_DELFT,)):
        (placed,), _ = locate(("Oude Delft", "4-20", "Delft"), streets=streets)
        assert wkt(placed) == "LINESTRING (84040 447000,84200 447000)"
        assert placed.precision is PlacePrecision.HOUSE_NUMBERS and not placed.open_numbers
        assert [remark.severity for remark in placed.remarks] == [Severity.ASSUMED]


def test_several_addresses_give_their_points() -> None:
    (placed,), _ = locate(("Oude Delft", "4, 6 en 9", "Delft"))
    assert wkt(placed) == "MULTIPOINT (84040 447010,84060 447010,84090 447010)"


def test_a_street_without_numbers_gives_the_street() -> None:
    (placed,), _ = locate(("Oude Dellft", "", "Delft"))
    assert placed.precision is PlacePrecision.STREET and placed.street == "Oude Delft"
    assert ogr.CreateGeometryFromWkb(placed.geometry or b"").Length() == pytest.approx(300)


def test_a_place_is_brought_to_the_system_of_the_collaboration() -> None:
    (placed,), _ = locate(("Oude Delft", "12", "Delft"), crs="EPSG:25831", extent=None)
    shape = ogr.CreateGeometryFromWkb(placed.geometry or b"")
    assert (shape.GetX(), shape.GetY()) == pytest.approx((593_300, 5_763_000), abs=3_000)


def test_what_is_not_certain_is_not_placed_but_named() -> None:
    for row, candidate in (
        (("Verreweg", "3", ""), "Groningen"),  # outside the area
        (("Kerkstraat", "5", "Zwolle"), "Zwolle"),  # outside the area, however certain
        (("Oude Delft", "12", "Zwolle"), "Oude Delft 12"),  # another town
        (("Oude Dijk", "12", "Delft"), "Oude Delft 12"),  # another name
    ):
        (placed,), _ = locate(row)
        assert placed.geometry is None and placed.precision is PlacePrecision.NONE, row
        assert candidate in placed.remarks[-1].message and placed.remarks[-1].severity is Severity.DOUBTFUL
    (placed,), _ = locate(("Kerkstraat", "5", ""), extent=None)
    assert placed.geometry is None
    assert "Delft" in placed.remarks[-1].message and "Zwolle" in placed.remarks[-1].message
    (placed,), _ = locate(("Kerkstraat", "5", ""))  # of the two only one lies in the area
    assert placed.town == "Delft" and placed.geometry is not None


def test_the_streets_layer_goes_first_and_only_what_it_lacks_is_sent() -> None:
    places, asked = locate(
        ("Oude Delft", "", "Delft"), ("Kerkstraat", "5", "Delft"), ("Kerkstraat", "5", "Delft"), ("", "3", "Delft"),
        streets=(OUDE_DELFT,),
    )  # fmt: skip
    assert [sent["q"] for _, sent in asked.sent] == ["Kerkstraat 5 Delft"]
    assert [p.precision.value for p in places] == ["straat", "huisnummers", "huisnummers", "geen plaats"]


def test_numbers_that_the_service_does_not_know_leave_the_street_whole() -> None:
    (placed,), _ = locate(("Oude Delft", "98", "Delft"), streets=(OUDE_DELFT,))
    assert placed.precision is PlacePrecision.STREET and placed.open_numbers == "98"
    assert ogr.CreateGeometryFromWkb(placed.geometry or b"").Length() == pytest.approx(300)


def test_of_own_works_nothing_is_sent() -> None:
    places, asked = locate(("Oude Delft", "12", "Delft"), share="niet delen")
    assert not asked.sent and places[0].geometry is None


@pytest.mark.parametrize("fault", ["needs-login", "broken", "page", "cut", "error", "missing/else"])
def test_a_service_that_fails_is_told_once_and_asked_no_more(fault: str) -> None:
    places, asked = locate(("Oude Delft", "12", "Delft"), ("Kerkstraat", "5", "Delft"), fault=fault)
    assert len(asked.sent) == 1 and all(placed.geometry is None for placed in places)
    told = [remark for placed in places for remark in placed.remarks if "location service" in remark.message]
    assert len(told) == 1 and told[0].row is None and told[0].remedy


docs = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8)
    | st.sampled_from(["POINT(84000 447000)", "POINT(nan 5)", "POINT EMPTY", "LINESTRING(1 2)", "adres", "weg"]),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(
        st.sampled_from(["type", "id", "straatnaam", "huisnummer", "centroide_rd", "geometrie_rd", "score"]), inner
    ),
    max_leaves=12,
)  # fmt: skip


@given(docs)
def test_nonsense_gives_no_place_or_a_message_and_nothing_else(doc: Any) -> None:
    body = json.dumps({"response": {"docs": [doc, {"type": "weg", **doc} if isinstance(doc, dict) else doc]}})

    def fetch(url: str, parameters: Mapping[str, str]) -> bytes:
        return body.encode()

    for number in (0, 5):
        for found in candidates(fetch, "https://services.test", "Oude Delft", number):
            assert found.street and ogr.CreateGeometryFromWkb(found.geometry).IsEmpty() is False

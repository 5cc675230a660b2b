"""From raw table to deliveries: every row is accounted for, and what was assumed is told."""

from __future__ import annotations

import json
import re
from collections import Counter
from datetime import date, datetime
from pathlib import Path
from typing import Any, Optional

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from osgeo import ogr

from afstemming_plugin.compat import openpyxl_module
from afstemming_plugin.intake.cells import cell_text
from afstemming_plugin.intake.delivery import Intake, take_in
from afstemming_plugin.intake.places import Placer
from afstemming_plugin.intake.profile import Profile, propose, shipped_profiles
from afstemming_plugin.intake.reading import read_tables
from afstemming_plugin.intake.table import RawTable
from afstemming_plugin.intake.values import plain
from afstemming_plugin.model.collaboration import Collaboration, Partner
from afstemming_plugin.model.errors import Cancelled, IntakeError
from afstemming_plugin.model.period import Period, Precision
from afstemming_plugin.model.progress import Progress
from afstemming_plugin.model.words import Discipline, Hardness, Kind, PlacePrecision, Severity, Share
from afstemming_plugin.model.work import Street, Work

D, K, H = Discipline, Kind, Hardness
RD = "EPSG:28992"
PEILDATUM = date(2026, 11, 1)


def wkb(wkt: str) -> bytes:
    return bytes(ogr.CreateGeometryFromWkt(wkt).ExportToWkb())


STREETS = [
    Street("1", "Kerkstraat", wkb("LINESTRING (155000 463000, 155200 463000)"), "Amersfoort"),
    Street("2", "Molenweg", wkb("LINESTRING (155000 463100, 155200 463100)"), "Amersfoort"),
]
PARTNERS = [
    Partner("gem", "Gemeente Amersfoort", disciplines=(D.RIOOL, D.WEG), spellings=("gemeente",)),
    Partner("water", "Waterbedrijf", disciplines=(D.WATER,)),
]


def table(
    columns: list[str], *rows: list[Any], geometries: Optional[list[Optional[bytes]]] = None
) -> RawTable:
    numbers = list(range(2, len(rows) + 2))
    crs = RD if geometries else ""
    return RawTable(
        "lijst.csv", "blad", "CSV", columns, [list(r) for r in rows], numbers, geometries or [], crs
    )


def taken(
    raw: RawTable, profile: Optional[Profile] = None, partner: Optional[str] = "gem", **more: Any
) -> list[Intake]:
    return take_in(
        raw,
        profile or propose(raw, more.pop("kind", "works")),
        collaboration=more.pop("collaboration", Collaboration("test", RD, list(PARTNERS))),
        placer=Placer(RD, STREETS),
        partner=partner,
        delivered_on=date(2026, 10, 1),
        peildatum=more.pop("peildatum", PEILDATUM),
        **more,
    )


def one(raw: RawTable, profile: Optional[Profile] = None, **more: Any) -> Intake:
    (intake,) = taken(raw, profile, **more)
    return intake


def work_of(columns: list[str], row: list[Any], **more: Any) -> Work:
    intake = one(table(columns, row), **more)
    assert not intake.delivery.rejected_rows, intake.delivery.rejected_rows[0].reason
    return intake.works[0]


# A whole row --------------------------------------------------------------------------------------

COLUMNS = ["Projectnr", "Projectnaam", "Omschrijving", "Discipline", "Soort werk", "Straat", "Huisnummers", "Plaats",
           "Startdatum", "Einddatum", "Duur (weken)", "Vroegste start", "Uiterste datum", "Status", "Prioriteit",
           "Niveau", "Lengte (m)", "Breedte (m)", "Raming (k€)", "Contactpersoon", "Bijlagen", "Deelbaar",
           "Kleur"]  # fmt: skip
ROW = ["R-1", "Riool Kerkstraat", "Vervangen riool", "Riolering", "Vervanging", "Kerkstr.", "1-9", "Amersfoort",
       "1-4-2027", "Q3 2027", "8", "2027", "2028", "Concreet gepland", "hoog", "tactisch", "1.250", "3,5",
       "250", "afdeling riool", "tekening.pdf", "vertrouwelijk", "blauw"]  # fmt: skip


def test_every_field_of_a_full_row() -> None:
    work = work_of(COLUMNS, ROW)
    assert (work.partner, work.reference, work.title, work.description) == (
        "gem", "R-1", "Riool Kerkstraat", "Vervangen riool",
    )  # fmt: skip
    assert (work.discipline, work.kind, work.hardness) == (D.RIOOL, K.VERVANGING, H.VASTGESTELD)
    assert (work.street, work.town, work.place_precision) == (
        "Kerkstraat",
        "Amersfoort",
        PlacePrecision.STREET,
    )
    assert work.geometry is not None
    assert work.period == Period(date(2027, 4, 1), date(2027, 9, 30), Precision.QUARTER)
    assert (work.duration, work.earliest, work.latest) == (40, date(2027, 1, 1), date(2028, 12, 31))
    assert (work.size, work.size_unit, work.width, work.estimate) == (1250, "m", 3.5, 250_000)
    assert (work.priority, work.level, work.contact, work.documents) == (
        "hoog", "tactisch", "afdeling riool", "tekening.pdf",
    )  # fmt: skip
    assert (work.share, work.file, work.layer, work.row) == (Share.RESTRICTED, "lijst.csv", "blad", 2)
    assert work.extra == {"Kleur": "blauw", "Huisnummers": "1-9"}
    assert work.assumed == ()


def test_what_was_interpreted_stays_beside_it() -> None:
    delivered = work_of(COLUMNS, ROW).delivered
    assert delivered["period"] == "1-4-2027 – Q3 2027"
    assert {k: delivered[k] for k in ("street", "discipline", "hardness", "size", "share")} == {
        "street": "Kerkstr.", "discipline": "Riolering", "hardness": "Concreet gepland", "size": "1.250",
        "share": "vertrouwelijk",
    }  # fmt: skip
    assert "kind" not in delivered, "only what differs from our word is kept"


# Periods ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("columns", "row", "start", "end", "assumed"),
    [
        (["Planning"], ["2e helft 2028"], "2028-07-01", "2028-12-31", False),
        (["Uitvoeringsjaar"], [2028], "2028-01-01", "2028-12-31", False),
        (["Startdatum"], [date(2027, 4, 1)], "2027-04-01", "2027-04-01", True),
        (["Startdatum", "Duur (weken)"], [date(2027, 4, 1), 2], "2027-04-01", "2027-04-14", False),
        (["Startdatum", "Einddatum"], [date(2027, 4, 1), "n.t.b."], "2027-04-01", "2027-04-01", True),
        (["Startdatum", "Einddatum"], [None, date(2027, 4, 1)], "2027-04-01", "2027-04-01", True),
        (["Start", "Einde"], ["2027", "2029"], "2027-01-01", "2029-12-31", False),
        (["Start", "Einde", "Planning"], [None, None, "Q3 2027"], "2027-07-01", "2027-09-30", False),
        (["Planning", "Jaar"], ["n.t.b.", 2030], "2030-01-01", "2030-12-31", False),
        (["Planning", "Jaar"], ["week 34", 2027], "2027-08-23", "2027-08-29", False),
        (["Kwartaal", "Jaar"], [3, 2027], "2027-07-01", "2027-09-30", False),
        (["Start", "Einde", "Jaar"], ["week 34", "week 36", 2027], "2027-08-23", "2027-09-12", False),
        (["Planning"], ["najaar 2027"], "2027-09-01", "2027-11-30", True),
        (["Planning"], ["vanaf 1 april 2027, 8 weken"], "2027-04-01", "2027-05-26", False),
    ],
)
def test_periods_out_of_several_columns(
    columns: list[str], row: list[Any], start: str, end: str, assumed: bool
) -> None:
    work = work_of(["Straat", *columns], ["Kerkstraat", *row])
    assert (work.period.start.isoformat(), work.period.end.isoformat()) == (start, end)
    assert ("period" in work.assumed) is assumed


@pytest.mark.parametrize(
    ("columns", "row", "reason"),
    [
        (["Planning"], ["n.t.b."], "No period is given"),
        (["Planning"], ["week 60 2027"], "week 60"),
        (["Planning"], [None], "No period is given"),
        (["Startdatum", "Einddatum"], [date(2027, 4, 1), date(2027, 3, 1)], "2027-03-01.*2027-04-01"),
        (["Startdatum", "Jaar"], ["31-2-2027", 2027], "31-2-2027"),
        (["Startdatum"], [datetime(1900, 1, 1)], "1990"),
    ],
)
def test_rows_without_a_period_are_refused_and_kept(columns: list[str], row: list[Any], reason: str) -> None:
    intake = one(table(["Straat", *columns], ["Kerkstraat", *row], ["Kerkstraat", *["2027"] * len(columns)]))
    (rejected,) = intake.delivery.rejected_rows
    assert rejected.row == 2 and rejected.values["Straat"] == "Kerkstraat"
    assert re.search(reason, rejected.reason)
    assert (intake.delivery.accepted, intake.delivery.rejected) == (1, 1)


def test_a_year_that_heads_a_group_counts_for_its_rows() -> None:
    rows = [
        [2027, "Kerkstraat"],
        [None, "Molenweg"],
        [None, "Kerkstraat"],
        [2028, "Molenweg"],
        [None, "Kerkstraat"],
    ]
    raw = table(["Jaar", "Straat"], *rows)
    works = one(raw).works
    assert [w.period.start.year for w in works] == [2027, 2027, 2027, 2028, 2028]
    assert ["period" in w.assumed for w in works] == [False, True, True, False, True]


def test_a_year_forgotten_here_and_there_is_not_filled_in() -> None:
    rows = [[2027, "Kerkstraat"], [None, "Molenweg"], [2026, "Kerkstraat"], [2028, "Molenweg"]]
    assert one(table(["Jaar", "Straat"], *rows)).delivery.rejected == 1


def test_day_and_month_are_settled_for_the_whole_column() -> None:
    works = one(table(["Straat", "Startdatum"], ["Kerkstraat", "4/1/2027"], ["Molenweg", "4/13/2027"])).works
    assert [w.period.start for w in works] == [date(2027, 4, 1), date(2027, 4, 13)]
    unclear = one(table(["Straat", "Startdatum"], ["Kerkstraat", "4/1/2027"]))
    assert any("Day and month" in remark.message for remark in unclear.delivery.remarks)
    profile = propose(table(["Straat", "Startdatum"], ["Kerkstraat", "4/1/2027"]))
    profile.day_first = False
    assert (
        one(table(["Straat", "Startdatum"], ["Kerkstraat", "4/1/2027"]), profile).works[0].period.start.month
        == 4
    )


# Places -------------------------------------------------------------------------------------------


def test_without_place_or_street_refused_with_a_street_accepted() -> None:
    intake = one(table(["Straat", "Jaar"], ["Nergensstraat", 2027], [None, 2027], ["Kerkstraat", 2027]))
    assert [w.row for w in intake.works] == [2, 4]
    assert (intake.delivery.accepted, intake.delivery.unplaced, intake.delivery.rejected) == (2, 1, 1)
    unplaced = intake.works[0]
    assert (unplaced.geometry, unplaced.place_precision) == (None, PlacePrecision.NONE)
    assert unplaced.street == "Nergensstraat"
    assert any(remark.row == 2 and remark.value == "Nergensstraat" for remark in intake.delivery.remarks)


def test_coordinates_that_lie_nowhere_are_refused() -> None:
    rows = [[155_000 + i, 463_000, 2027] for i in range(9)] + [[5, 5_000_000, 2027]]
    intake = one(table(["x", "y", "Jaar"], *rows))
    assert (intake.delivery.accepted, [r.row for r in intake.delivery.rejected_rows]) == (9, [11])


# Words --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("columns", "row", "partner", "unit", "expected", "assumed"),
    [
        (["Discipline"], ["laagspanning"], "gem", "", D.ELEKTRA, False),
        (["Omschrijving"], ["Vervangen riolering"], "gem", "", D.RIOOL, True),
        (["Omschrijving"], ["Vervangen riolering"], "water", "", D.WATER, True),
        (["Omschrijving"], ["Groot project"], "water", "", D.WATER, True),
        (["Omschrijving"], ["Groot project"], "gem", "Wegen", D.WEG, True),
        (["Omschrijving"], ["Groot project"], "gem", "", D.OVERIG, True),
        (["Soort werk"], ["other"], "gem", "Riolering", D.RIOOL, True),
    ],
)
def test_discipline_where_no_column_says_it(
    columns: list[str], row: list[str], partner: str, unit: str, expected: Discipline, assumed: bool
) -> None:
    work = work_of(["Straat", "Jaar", *columns], ["Kerkstraat", 2027, *row], partner=partner, unit=unit)
    assert work.discipline is expected
    assert ("discipline" in work.assumed) is assumed


def test_hardness_is_never_invented() -> None:
    raw = table(["Straat", "Jaar", "Status"], ["Kerkstraat", 2027, None], ["Molenweg", 2027, "paars"])
    intake = one(raw)
    assert [w.hardness for w in intake.works] == [None, None]
    assert intake.works[1].delivered["hardness"] == "paars"
    assert any("paars" in remark.message for remark in intake.delivery.remarks)


def test_the_profile_goes_before_our_own_reading() -> None:
    raw = table(
        ["Straat", "Jaar", "Status", "Soort werk"], ["Kerkstraat", 2027, "fase 2", "gepland onderhoud"]
    )
    profile = propose(raw)
    profile.values = {"hardness": {"Fase 2": "voornemen"}, "kind": {"gepland*": "renovatie"}}
    profile.defaults = {"discipline": "groen", "share": "eigen"}
    work = one(raw, profile).works[0]
    assert (work.hardness, work.kind, work.discipline, work.share) == (
        H.VOORNEMEN,
        K.RENOVATIE,
        D.GROEN,
        Share.OWN,
    )


def test_an_unreadable_share_is_not_shown_in_full() -> None:
    work = work_of(["Straat", "Jaar", "Deelbaar"], ["Kerkstraat", 2027, "misschien"])
    assert work.share is Share.RESTRICTED and work.delivered["share"] == "misschien"


@pytest.mark.parametrize(
    ("columns", "row", "title"),
    [
        (["Omschrijving"], ["Vervangen riool"], "Vervangen riool, Kerkstraat"),
        (["Omschrijving"], ["Riool Kerkstraat"], "Riool Kerkstraat"),
        (["Discipline", "Soort werk"], ["riool", "vervanging"], "riool vervanging, Kerkstraat"),
        (["Soort werk"], ["Vervangen laanbomen"], "Vervangen laanbomen, Kerkstraat"),
    ],
)
def test_a_title_is_made_when_none_is_delivered(columns: list[str], row: list[str], title: str) -> None:
    work = work_of(["Straat", "Jaar", *columns], ["Kerkstraat", 2027, *row])
    assert work.title == title and "title" in work.assumed


def test_the_past_without_completion_and_the_far_future_are_told() -> None:
    raw = table(
        ["Straat", "Jaar", "Status"], ["Kerkstraat", 2024, "gepland"], ["Molenweg", 2024, "gereed"],
        ["Kerkstraat", 2090, "idee"],
    )  # fmt: skip
    remarks = one(raw).delivery.remarks
    assert [r.row for r in remarks if "past" in r.message] == [2]
    assert [r.row for r in remarks if "years ahead" in r.message] == [4]


def test_the_same_remark_on_many_rows_is_one_with_a_count() -> None:
    raw = table(["Straat", "Planning"], *[["Kerkstraat", f"najaar {2027 + i}"] for i in range(30)])
    assumed = [r for r in one(raw).delivery.remarks if "assumption" in r.message]
    assert len(assumed) == 1 and "30 rows: 2, 3, 4, 5, 6 …" in assumed[0].message


# Duplicates ---------------------------------------------------------------------------------------


def test_identical_rows_count_once_and_a_reused_reference_is_told() -> None:
    raw = table(
        ["Projectnr", "Straat", "Jaar"], ["A", "Kerkstraat", 2027], ["A", "Kerkstraat", 2027], ["A", "Molenweg", 2028],
        ["B", "Molenweg", 2028],
    )  # fmt: skip
    intake = one(raw)
    assert [w.row for w in intake.works] == [2, 4, 5]
    (rejected,) = intake.delivery.rejected_rows
    assert rejected.row == 3 and "row 2" in rejected.reason
    assert [r.row for r in intake.delivery.remarks if "used before" in r.message] == [4]


def test_identical_rows_without_reference_are_asked_not_dropped() -> None:
    intake = one(table(["Straat", "Jaar"], ["Kerkstraat", 2027], ["Kerkstraat", 2027]))
    assert len(intake.works) == 2
    assert any("same as an earlier one" in r.message for r in intake.delivery.remarks)


# Partners -----------------------------------------------------------------------------------------

BY_PARTNER = ["Netbeheerder", "Straat", "Jaar"]


def test_one_delivery_per_partner_with_spellings_merged() -> None:
    raw = table(
        BY_PARTNER, ["GEMEENTE", "Kerkstraat", 2027], ["Waterbedrijf", "Molenweg", 2027], ["gem", "Molenweg", 2028],
        ["Nieuwnet B.V.", "Kerkstraat", 2029], ["NIEUWNET BV", "Kerkstraat", 2030], ["WB-Oost", "Kerkstraat", 2031],
        [None, "Kerkstraat", 2032],
    )  # fmt: skip
    profile = propose(raw)
    profile.partners = {"WB*": "water"}
    intakes = taken(raw, profile, partner=None)
    assert [(i.partner.code, i.delivery.accepted) for i in intakes] == [
        ("gem", 2),
        ("water", 2),
        ("nieuwnet-b-v", 2),
    ]
    assert intakes[2].partner.name == "Nieuwnet B.V."
    assert all(w.partner == i.partner.code and w.delivery == i.delivery.id for i in intakes for w in i.works)
    assert [r.row for i in intakes for r in i.delivery.rejected_rows] == [8]


def test_a_chosen_partner_goes_before_the_column_which_is_then_kept() -> None:
    intake = one(table(BY_PARTNER, ["Iemand", "Kerkstraat", 2027]), partner="gem")
    work = intake.works[0]
    assert (work.partner, work.delivered["partner"]) == ("gem", "Iemand")


def test_units_of_a_partner_are_sources_of_their_own() -> None:
    raw = table(["Afdeling", "Straat", "Jaar"], ["Riool", "Kerkstraat", 2027], ["Wegen", "Kerkstraat", 2028])
    assert [(i.delivery.unit, i.works[0].unit) for i in taken(raw)] == [
        ("Riool", "Riool"),
        ("Wegen", "Wegen"),
    ]
    assert {i.delivery.unit for i in taken(raw, unit="alles")} == {"alles"}


# Graafrust ----------------------------------------------------------------------------------------


def test_graafrust_zones() -> None:
    square = wkb("POLYGON ((155000 463000, 155100 463000, 155100 463010, 155000 463010, 155000 463000))")
    raw = table(
        ["straat", "van", "tot", "reden", "toestemming", "duur (jaar)"],
        ["Kerkstraat", date(2024, 1, 1), date(2028, 12, 31), "gezamenlijk", "ja", None],
        ["Kerkstraat", date(2025, 1, 1), None, "herinricht", "nee", 5],
        ["Molenweg", None, "2027", None, None, None],
        ["Nergensstraat", date(2025, 1, 1), date(2026, 1, 1), None, None, None],
        ["Kerkstraat", date(2025, 1, 1), None, None, None, None],
        geometries=[square, square, None, None, square],
    )
    intake = one(raw, kind="graafrust")
    assert intake.delivery.kind == "graafrust" and not intake.works
    first, second, third = intake.zones
    assert (first.period.end, first.consent, first.reason, first.street) == (
        date(2028, 12, 31), True, "gezamenlijk", "Kerkstraat",
    )  # fmt: skip
    assert second.period == Period(date(2025, 1, 1), date(2029, 12, 31)) and not second.consent
    assert third.assumed == ("period", "geometry") and third.period.end == date(2027, 12, 31)
    assert ogr.CreateGeometryFromWkb(third.geometry).GetGeometryName() == "POLYGON"
    assert [r.row for r in intake.delivery.rejected_rows] == [5, 6]


# Refusals -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("raw", "partner", "said"),
    [
        (table(["Straat", "Jaar"]), "gem", "no rows"),
        (table(["foo", "bar"], ["a", "b"]), "gem", "No columns were recognised"),
        (table(["Straat", "kleur"], ["Kerkstraat", "rood"]), "gem", "period"),
        (table(["Jaar", "kleur"], [2027, "rood"]), "gem", "place"),
        (table(["Straat", "Jaar"], ["Kerkstraat", 2027]), None, "whose plans"),
        (table(BY_PARTNER, [None, "Kerkstraat", 2027]), None, "No row names a partner"),
    ],
)
def test_a_table_that_cannot_be_taken_in(raw: RawTable, partner: Optional[str], said: str) -> None:
    with pytest.raises(IntakeError, match=said) as error:
        taken(raw, partner=partner)
    assert (error.value.file, error.value.layer) == ("lijst.csv", "blad") and error.value.remedy


def test_cancelling_stops() -> None:
    class Stopped(Progress):
        def cancelled(self) -> bool:
            return True

    with pytest.raises(Cancelled):
        taken(table(["Straat", "Jaar"], ["Kerkstraat", 2027]), progress=Stopped())


# Nothing is lost ----------------------------------------------------------------------------------


def everything(work: Work) -> set[str]:
    """All texts that a work holds, compared as `cell_text` and `plain` would."""
    held = [work.reference, work.title, work.description, work.street, work.town, work.priority, work.level, work.unit,
            work.contact, work.documents, work.discipline.value, work.kind.value, str(work.hardness), work.share.value,
            work.partner, str(work.size), str(work.width), str(work.estimate), str(work.duration), str(work.earliest),
            str(work.latest), str(work.preferred), str(work.actual_end), str(work.period.start), str(work.period.end)]  # fmt: skip
    held += [*work.delivered.values(), *work.extra.values()]
    return {part for text in held for part in (plain(text), *map(plain, text.split(" – ")))}


def test_every_cell_of_a_full_row_is_found_back() -> None:
    work = work_of(COLUMNS, ROW)
    assert [cell for cell in ROW if plain(cell) not in everything(work)] == []


def test_every_cell_of_the_demo_is_found_back(demo_folder: Path) -> None:
    """Of each work: a cell is in a field, beside it as delivered, or in the columns that no field took."""
    files = [
        path for path in sorted(demo_folder.iterdir()) if path.suffix in (".xlsx", ".csv", ".shp", ".geojson")
    ]
    checked = 0
    for raw in (table for path in files for table in read_tables(path)):
        rows = dict(zip(raw.row_numbers, raw.rows))
        for work in one(raw).works:
            held = everything(work)
            lost = [cell for cell in map(cell_text, rows[work.row or 0]) if cell and not _held(cell, held)]
            assert lost == [], f"{raw.file} row {work.row}"
            checked += 1
    assert checked > 200


def _held(cell: str, held: set[str]) -> bool:
    return plain(cell) in held or plain(f"{cell}.0") in held or plain(cell) + "000 0" in held


CELLS = st.one_of(
    st.none(), st.text(max_size=8), st.integers(1980, 2040), st.dates(date(1890, 1, 1), date(2120, 1, 1)),
    st.sampled_from(["Kerkstraat", "Molenweg", "riool", "Q3 2027", "2027", "n.t.b.", "gem", "A", "31-2-2027", "12 m"]),
    st.floats(allow_nan=False), st.booleans(),
)  # fmt: skip
ANY_COLUMNS = ["Projectnr", "Netbeheerder", "Straat", "Startdatum", "Einddatum", "Planning", "Status", "Lengte",
               "Discipline", "Kleur", "Deelbaar", "Vroegste start", "Duur"]  # fmt: skip
ANY_PROFILE = propose(table(ANY_COLUMNS))


@settings(deadline=None)
@given(
    st.lists(st.lists(CELLS, min_size=13, max_size=13), min_size=1, max_size=6),
    st.sampled_from([None, "gem"]),
)
def test_every_row_is_a_work_or_is_refused_with_all_its_values(
    rows: list[list[Any]], partner: Optional[str]
) -> None:
    raw = table(ANY_COLUMNS, *rows)
    try:
        intakes = taken(raw, ANY_PROFILE, partner=partner)
    except IntakeError as error:
        assert "No row names a partner" in str(error)
        return
    deliveries = [intake.delivery for intake in intakes]
    works = {work.row: work for intake in intakes for work in intake.works}
    refused = {rejected.row: rejected for delivery in deliveries for rejected in delivery.rejected_rows}
    assert sorted([*works, *refused]) == raw.row_numbers
    assert sum(d.accepted for d in deliveries) == len(works)
    assert sum(d.rejected for d in deliveries) == len(refused)
    assert sum(d.unplaced for d in deliveries) == sum(w.geometry is None for w in works.values())
    assert len({w.id for w in works.values()}) == len(works)
    for number, row in zip(raw.row_numbers, rows):
        color = row[ANY_COLUMNS.index("Kleur")]
        if color is None or not str(color).strip():
            continue
        kept = works[number].extra if number in works else refused[number].values
        assert kept["Kleur"]
    assert all(rejected.reason for rejected in refused.values())


# Real files ---------------------------------------------------------------------------------------


def real(folder: Path, name: str, **more: Any) -> RawTable:
    path = folder / name
    if not path.exists():
        pytest.skip(f"{name} is not beside this checkout")
    return read_tables(path, **more)[0]


def real_intakes(
    raw: RawTable, profile: Profile, crs: str, partner: Optional[str], peildatum: date
) -> list[Intake]:
    return take_in(
        raw,
        profile,
        collaboration=Collaboration("echt", crs),
        placer=Placer(crs),
        partner=partner,
        delivered_on=peildatum,
        peildatum=peildatum,
    )


def test_toulouse_is_taken_in_whole(real_data: Path) -> None:
    """The counts are made here from the file itself, by the first letters of `declarant` alone."""
    raw = real(real_data, "toulouse/works.json")
    profile = Profile.load(Path(__file__).parent.parent / "data" / "toulouse_profile.json")
    assert profile.matches(raw)
    records = json.loads((real_data / "toulouse" / "works.json").read_text(encoding="utf-8"))
    intakes = real_intakes(raw, profile, "EPSG:2154", None, date(2013, 1, 1))
    accepted = {intake.partner.name: intake.delivery.accepted for intake in intakes}
    assert sum(accepted.values()) == len(records) == 3948
    assert sum(i.delivery.rejected + i.delivery.unplaced for i in intakes) == 0

    def begins(*starts: str) -> int:
        return sum(record["declarant"].upper().startswith(starts) for record in records)

    assert accepted["ERDF"] == begins("ERDF")
    assert accepted["GRDF"] == begins("GRDF", "GAZ R")
    assert accepted["VEOLIA"] == begins("VEOLIA")
    assert accepted["ORANGE"] == begins("ORANGE")
    assert accepted["Toulouse Métropole"] == begins("TM - ", "DGASU", "PÔLE TERR")
    assert accepted["OPPIDEA"] == begins("OPPID")
    assert len(accepted) == 24
    works = [work for intake in intakes for work in intake.works]
    by_category = Counter(record["category"] for record in records)
    by_discipline = Counter(work.discipline for work in works)
    assert by_discipline[D.ELEKTRA] == by_category["Electricité"]
    assert by_discipline[D.GAS] == by_category["Gaz"]
    assert by_discipline[D.WATER] == by_category["Eau potable"]
    assert by_discipline[D.TELECOM] == by_category["Telecom"]
    days = Counter((record["datedebut"], record["datefin"]) for record in records)
    assert Counter((w.period.start.isoformat(), w.period.end.isoformat()) for w in works) == days
    assert all(
        work.kind is not K.OVERIG or work.delivered.get("kind") or "kind" in work.assumed for work in works
    )


def test_amsterdam_with_the_shipped_profile(real_data: Path) -> None:
    raw = real(real_data, "cities/amsterdam_roadworks_real.json")
    (profile,) = [p for p in shipped_profiles() if p.matches(raw)]
    (intake,) = real_intakes(raw, profile, RD, "ams", date(2022, 1, 1))
    assert [w.reference for w in intake.works] == ["W22013761", "W23009721", "W23005460"] or len(
        intake.works
    ) == 3
    first = intake.works[0]
    assert (first.kind, first.hardness) == (K.VERVANGING, H.IN_UITVOERING)
    assert first.period == Period(date(2022, 8, 29), date(2022, 9, 16))
    assert all(work.geometry for work in intake.works)


NDW_SOURCES = ("Gemeente Leiden", "Provincie Zuid-Holland", "Gemeente Delft", "Gemeente 's-Gravenhage")


def test_four_organisations_of_the_national_feed(real_data: Path) -> None:
    raw = real(real_data, "ndw/ndw-planned.xml.gz", sources=NDW_SOURCES)
    (profile,) = [p for p in shipped_profiles() if p.matches(raw)]
    intakes = real_intakes(raw, profile, RD, None, date(2026, 7, 26))
    counted = Counter(row[raw.columns.index("source")] for row in raw.rows)
    assert {i.partner.name: i.delivery.accepted + i.delivery.rejected for i in intakes} == dict(counted)
    assert set(counted) == set(NDW_SOURCES)
    assert sum(i.delivery.accepted for i in intakes) >= 0.99 * len(raw)


def test_a_real_spreadsheet_against_a_count_of_its_own_cells(real_data: Path) -> None:
    raw = real(real_data, "excel/20220912.xlsx")
    sheet = openpyxl_module().load_workbook(real_data / "excel" / "20220912.xlsx", data_only=True).active
    rows = list(sheet.iter_rows(values_only=True))
    at = {name: index for index, name in enumerate(rows[0])}
    filled = [row for row in rows[1:] if any(cell is not None for cell in row)]
    routes = [row for row in filled if row[at["punt"]] == 1]  # one row per point, joined into a line

    def usable(row: tuple[Any, ...]) -> bool:
        dated = isinstance(row[at["datumVan"]], datetime) or isinstance(row[at["datumTot"]], datetime)
        return dated and (row[at["lat"]] is not None or row[at["wegnaam"]] is not None)

    (intake,) = real_intakes(raw, propose(raw), RD, "rws", date(2022, 9, 12))
    assert intake.delivery.accepted + intake.delivery.rejected == len(routes)
    assert len(intake.rows) == len(filled)
    double = sum("same as row" in rejected.reason for rejected in intake.delivery.rejected_rows)
    far = sum("coordinates" in rejected.reason for rejected in intake.delivery.rejected_rows)
    assert intake.delivery.accepted + double + far == sum(usable(row) for row in routes)


def test_a_real_programme_grouped_by_year(real_data: Path) -> None:
    name = "Chester County Five Year Plan 2024-2028.xlsx"
    raw = real(real_data, f"excel/{name}")
    sheet = openpyxl_module().load_workbook(real_data / "excel" / name, data_only=True)["Sheet1"]
    per_year: Counter[int] = Counter()
    year = None
    for row in sheet.iter_rows(min_row=6, min_col=2, values_only=True):
        year = row[0] if row[0] is not None else year
        if isinstance(year, int) and row[2]:
            per_year[year] += 1
    (intake,) = real_intakes(raw, propose(raw), RD, "penndot", date(2024, 1, 1))
    assert Counter(w.period.start.year for w in intake.works) == per_year
    assert intake.delivery.unplaced == sum(per_year.values()) > 30


def test_remarks_point_at_file_and_sheet() -> None:
    remarks = one(table(["Straat", "Planning"], ["Kerkstraat", "najaar 2027"])).delivery.remarks
    assert remarks and all((r.file, r.layer) == ("lijst.csv", "blad") for r in remarks)
    assert {r.severity for r in remarks} <= set(Severity)

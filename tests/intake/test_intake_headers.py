"""The header row of messy lists, and which column holds which field."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afstemming_plugin.intake.fieldwords import FIELDS_BY_KIND, WORKS
from afstemming_plugin.intake.headers import find_header, header_words, map_columns
from afstemming_plugin.intake.reading import read_tables
from afstemming_plugin.intake.table import RawTable
from afstemming_plugin.model.errors import IntakeError


def table(columns: list[str], *rows: list[Any]) -> RawTable:
    return RawTable(
        "lijst.csv", "", "text", columns, [list(row) for row in rows], list(range(2, len(rows) + 2))
    )


def fields(raw: RawTable, kind: str = "works") -> dict[str, str]:
    return {proposal.field: proposal.column for proposal in map_columns(raw, kind)}


# Names --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("datumStartUitvoering", "datum start uitvoering"), ("STRAATNAAM", "straatnaam"), ("x-coördinaat", "x coordinaat"),
        ("Lengte (m)", "lengte"), ("proposed_start_date", "proposed start date"), ("LatLng.lat", "lat lng lat"),
        ("  Project nr. ", "project nr"), ("(planning)", "planning"),
    ],
)  # fmt: skip
def test_names_are_compared_without_case_accents_brackets(name: str, words: str) -> None:
    assert header_words(name) == words


@pytest.mark.parametrize(
    ("column", "field"),
    [
        ("Startdatum", "start"), ("Start uitvoering", "start"), ("Planning", "period"), ("Uitvoeringsjaar", "year"),
        ("Straatnaam", "street"), ("Locatie", "street"), ("Omschrijving", "description"), ("Projectnr", "reference"),
        ("Netbeheerder", "partner"), ("Afdeling", "unit"), ("Huisnummers", "house_numbers"), ("Woonplaats", "town"),
        ("Lengte (m)", "size"), ("Sleufbreedte", "width"), ("Doorlooptijd (weken)", "duration"), ("Raming (k€)", "estimate"),
        ("Projectleider", "contact"), ("Hardheid", "hardness"), ("Projectfase", "hardness"), ("Prioriteit", "priority"),
        ("Vroegste start", "earliest"), ("Uiterste datum", "latest"), ("Voorkeur start", "preferred"),
        ("Datum gereedmelding", "actual_end"), ("Eenheid", "size_unit"), ("Bijlagen", "documents"), ("Deelbaar", "share"),
        ("Soort werkzaamheden", "kind"), ("Vakgebied", "discipline"), ("Strat naam", "street"), ("Einddatum uitv.", "end"),
        ("wiorNummer", "reference"), ("projectnaam", "title"), ("datumStartUitvoering", "start"),
        ("datumEindeUitvoering", "end"), ("periodeGeplandeUitvoering", "period"), ("hoofdstatus", "hardness"),
        ("typeWerkzaamheden", "kind"), ("initiatiefnemer", "partner"), ("GipodId", "reference"), ("Owner", "partner"),
        ("work_reference_number", "reference"), ("promoter_organisation", "partner"), ("proposed_start_date", "start"),
        ("proposed_end_date", "end"), ("works_location_coordinates", "wkt"), ("street_name", "street"),
    ],
)  # fmt: skip
def test_published_and_everyday_names(column: str, field: str) -> None:
    assert fields(table([column])) == {field: column}


@pytest.mark.parametrize("kind", list(FIELDS_BY_KIND))
def test_every_field_is_found_by_its_own_name(kind: str) -> None:
    for field in FIELDS_BY_KIND[kind]:
        columns = [field, {"x": "y", "y": "x", "lat": "lon", "lon": "lat"}.get(field, "")]
        assert fields(table([c for c in columns if c]), kind)[field] == field


def test_no_two_fields_share_a_first_choice() -> None:
    firsts = [spellings.split("|")[0] for spellings in WORKS.values()]
    assert len(set(firsts)) == len(firsts)


# Values -------------------------------------------------------------------------------------------


def test_values_decide_between_kind_and_discipline() -> None:
    rows = [["riool", "vervanging"], ["water", "aanleg"], ["gas", "sanering"], ["riool", "renovatie"]]
    assert fields(table(["soort", "type"], *rows)) == {"discipline": "soort", "kind": "type"}
    turned = [row[::-1] for row in rows]
    assert fields(table(["soort", "type"], *turned))["kind"] == "soort"


def test_values_veto_a_name() -> None:
    found = fields(table(["start", "datum"], *[["Kerkplein", "1-4-2027"]] * 5))
    assert found.get("start") != "start"


def test_values_alone_are_evidence() -> None:
    rd = table(["a", "b"], *[[120_000 + i, 480_000 + i] for i in range(6)])
    assert fields(rd) == {"x": "a", "y": "b"}
    degrees = table(["p", "q"], *[[52.1 + i / 100, 4.3 + i / 100] for i in range(6)])
    assert fields(degrees) == {"lat": "p", "lon": "q"}
    assert fields(table(["g"], *[[f"POINT ({i} 2)"] for i in range(4)])) == {"wkt": "g"}
    days = table(["p", "q"], *[[date(2027, 1, 1 + i), date(2027, 2, 1 + i)] for i in range(5)])
    assert fields(days) == {"start": "p", "end": "q"}
    assert fields(table(["p"], *[[text] for text in ("Q3 2027", "2e helft 2028", "mrt 2027")])) == {
        "period": "p"
    }
    assert fields(table(["p"], *[[f"{s}straat"] for s in ("Kerk", "Dorp", "Molen", "School")])) == {
        "street": "p"
    }


def test_a_coordinate_without_its_other_half_is_none() -> None:
    assert fields(table(["x"], [120000], [120001], [120002])) == {}


def test_graafrust_and_streets_have_their_own_names() -> None:
    zone = table(
        ["straat", "graafrust tot", "vanaf", "reden"],
        *[["Kerkstraat", "1-1-2030", "1-1-2025", "herinricht"]] * 3,
    )
    assert fields(zone, "graafrust") == {
        "street": "straat", "until": "graafrust tot", "from": "vanaf", "reason": "reden",
    }  # fmt: skip
    assert fields(table(["STT_NAAM", "WVK_ID", "WPSNAAM"]), "streets") == {
        "name": "STT_NAAM", "id": "WVK_ID", "town": "WPSNAAM",
    }  # fmt: skip


NAMES = st.one_of(
    st.text(max_size=15), st.sampled_from([s for spellings in WORKS.values() for s in spellings.split("|")])
)
CELLS = st.one_of(st.none(), st.text(max_size=10), st.integers(), st.floats(), st.dates(), st.booleans())


@settings(deadline=None)
@given(st.lists(NAMES, min_size=1, max_size=8, unique=True).flatmap(
    lambda names: st.tuples(st.just(names), st.lists(st.lists(CELLS, min_size=len(names), max_size=len(names)), max_size=5))
))  # fmt: skip
def test_one_column_per_field_and_one_field_per_column(
    given_table: tuple[list[str], list[list[Any]]],
) -> None:
    columns, rows = given_table
    for kind in FIELDS_BY_KIND:
        proposals = map_columns(table(columns, *rows), kind)
        assert len({p.field for p in proposals}) == len(proposals) == len({p.column for p in proposals})
        assert all(p.column in columns and 0 < p.confidence <= 1 and p.evidence for p in proposals)


# Header row ---------------------------------------------------------------------------------------


def test_title_rows_above_the_header() -> None:
    guess = find_header([
        ["Planning gemeente 2027", None, None], [None, None, None], ["Straat", "Planning", "Discipline"],
        ["Kerkstraat", "Q3 2027", "riool"],
    ])  # fmt: skip
    assert (guess.first, guess.count, guess.columns) == (2, 1, ["Straat", "Planning", "Discipline"])


def test_two_lines_with_groups() -> None:
    guess = find_header([
        ["Locatie", None, "Uitvoering", None, "Lengte"], ["Straat", "Plaats", "Start", "Eind", None],
        ["Kerkstraat", "Delft", "1-1-2027", "1-2-2027", 12],
    ])  # fmt: skip
    assert (guess.first, guess.count) == (0, 2)
    assert guess.columns == ["Straat", "Plaats", "Start", "Eind", "Lengte"]


def test_repeated_names_take_their_group() -> None:
    guess = find_header([
        ["Uitvoering", None, "Graafrust", None], ["Van", "Tot", "Van", "Tot"], ["2027", "2028", "2028", "2033"],
    ])  # fmt: skip
    assert guess.columns == ["Uitvoering Van", "Uitvoering Tot", "Graafrust Van", "Graafrust Tot"]


def test_a_plain_first_row_of_unknown_names() -> None:
    assert find_header([["Foo", "Bar"], [1, 2], [3, 4]]).first == 0


@pytest.mark.parametrize("rows", [[], [[None, None]], [[1, 2], [3, 4]], [["alleen een titel"]]])
def test_no_header_is_told(rows: list[list[Any]]) -> None:
    with pytest.raises(IntakeError) as error:
        find_header(rows)
    assert error.value.remedy


# Real files ---------------------------------------------------------------------------------------


def real(folder: Path, name: str) -> RawTable:
    path = folder / name
    if not path.exists():
        pytest.skip(f"{name} is not beside this checkout")
    return read_tables(path)[0]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("excel/20220912.xlsx", {"start": "datumVan", "end": "datumTot", "lat": "lat", "lon": "lon", "street": "wegnaam"}),
        (
            "excel/Chester County Five Year Plan 2024-2028.xlsx",
            {"year": "Calendar year", "street": "Loc Road Name RMS", "size": "Miles Planned"},
        ),
        ("excel/Verkeersmaatregelen DF A1.xlsx", {"title": "Maatregel", "description": "Opmerking"}),
        (
            "cities/amsterdam_roadworks_real.json",
            {
                "reference": "wiorNummer", "title": "projectnaam", "start": "datumStartUitvoering",
                "end": "datumEindeUitvoering", "hardness": "hoofdstatus", "kind": "typeWerkzaamheden",
            },
        ),
        ("cities/paris_chantiers_live_pull.json", {"start": "date_debut", "end": "date_fin", "partner": "moa_principal"}),
        (
            "toulouse/works.json",
            {
                "partner": "declarant", "start": "datedebut", "end": "datefin", "lat": "LatLng.lat", "lon": "LatLng.lng",
                "street": "voie", "discipline": "category", "reference": "id",
            },
        ),
    ],
)  # fmt: skip
def test_real_lists(real_data: Path, name: str, expected: dict[str, str]) -> None:
    found = fields(real(real_data, name))
    assert {field: found.get(field) for field in expected} == expected

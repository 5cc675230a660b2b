"""The mapping step: what is asked the first time, nothing the second, and only what changed after that."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path
from typing import Any, Iterator, Optional

import pytest

from afstemming_plugin.cycle import mapping, profiles
from afstemming_plugin.cycle.agreements import PlannedDelivery
from afstemming_plugin.cycle.mapping_values import Certainty
from afstemming_plugin.cycle.profiles import Origin
from afstemming_plugin.cycle.store import Dossier, partner_named
from afstemming_plugin.cycle.take_in import take_in
from afstemming_plugin.intake.profile import Profile
from afstemming_plugin.model.collaboration import Collaboration
from afstemming_plugin.model.errors import Cancelled, IntakeError
from afstemming_plugin.model.progress import Progress
from afstemming_plugin.model.words import Discipline, Hardness

PEILDATUM = date(2026, 11, 1)
HEADER = [
    "Projectnummer",
    "Omschrijving",
    "Straatnaam",
    "Leidingtype",
    "Stand",
    "Startdatum",
    "Einddatum",
    "X",
    "Y",
]
ROWS = [
    ["P-1", "Riool Kerkstraat", "Kerkstraat", "riool", "Gepland", "1-4-2027", "30-6-2027", 155000, 463000],
    ["P-2", "Riool Dorpsstraat", "Dorpsstraat", "riool", "Fase B", "1-9-2027", "30-11-2027", 155400, 463200],
    ["P-3", "Gas Molenweg", "Molenweg", "gas", "Fase B", "1-4-2028", "30-6-2028", 155800, 463400],
    ["P-4", "Gas Lindelaan", "Lindelaan", "gas", "Gepland", "Q3 2028", "", 155900, 463900],
    ["P-5", "Gas Parkweg", "Parkweg", "gas", "Gepland", "n.t.b.", "", 155950, 463950],
]


def write(path: Path, header: list[str] = HEADER, rows: list[list[Any]] = ROWS) -> Path:
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file, delimiter=";").writerows([header, *rows])
    return path


@pytest.fixture
def dossier(tmp_path: Path) -> Iterator[Dossier]:
    with Dossier.create(tmp_path / "stad.gpkg", Collaboration("Stad")) as made:
        partner_named(made, "Gemeente")
        yield made


def look(dossier: Dossier, file: Path, partner: str = "gemeente") -> mapping.Preview:
    return mapping.preview(dossier, PlannedDelivery(file, partner=partner), peildatum=PEILDATUM)


def with_words(table: mapping.TablePreview, **columns: str) -> Profile:
    profile = table.profile
    return Profile(**{**profile.__dict__, "columns": {**profile.columns, **columns}})


def texts(made: mapping.Preview, part: Optional[str] = None) -> list[str]:
    return [q.text for q in made.questions if part in (None, q.part)]


@pytest.fixture
def confirmed(dossier: Dossier, tmp_path: Path) -> mapping.Preview:
    """The first delivery, with the two columns whose names say nothing pointed out and taken in."""
    made = look(dossier, write(tmp_path / "2026.csv"))
    table = made.tables[0]
    profile = with_words(table, discipline="Leidingtype", hardness="Stand")
    profile.values["hardness"] = {"Fase B": "voornemen"}
    made.adjust(0, profile)
    mapping.choose(dossier, made)
    return made


def test_the_preview_counts_as_taking_in_does(dossier: Dossier, tmp_path: Path) -> None:
    file = write(tmp_path / "2026.csv")
    counts = look(dossier, file).tables[0].counts
    taken = take_in(dossier, PlannedDelivery(file, partner="gemeente"), peildatum=PEILDATUM)
    assert (counts.accepted, counts.unplaced, counts.rejected) == (4, 0, 1)
    assert (taken.accepted, taken.unplaced, taken.rejected) == (4, 0, 1)
    assert sum(count for _, count in counts.reasons) == 1


def test_looking_changes_nothing(dossier: Dossier, tmp_path: Path) -> None:
    before = (dossier.path.read_bytes(), dossier.history())
    look(dossier, write(tmp_path / "2026.csv"))
    assert (dossier.path.read_bytes(), dossier.history()) == before


def test_columns_carry_their_evidence_and_samples(dossier: Dossier, tmp_path: Path) -> None:
    columns = {c.name: c for c in look(dossier, write(tmp_path / "2026.csv")).tables[0].columns}
    assert columns["Straatnaam"].field == "street"
    assert "Straatnaam" in columns["Straatnaam"].evidence
    assert columns["Straatnaam"].samples == ("Kerkstraat", "Dorpsstraat", "Molenweg", "Lindelaan")
    assert columns["Straatnaam"].sure


def test_values_are_counted_and_read(dossier: Dossier, tmp_path: Path) -> None:
    made = look(dossier, write(tmp_path / "2026.csv"))
    made.adjust(0, with_words(made.tables[0], discipline="Leidingtype", hardness="Stand"))
    found = {v.field: {r.text: r for r in v.values} for v in made.tables[0].values}
    assert {t: r.count for t, r in found["discipline"].items()} == {"gas": 3, "riool": 2}
    assert found["hardness"]["Gepland"].word == Hardness.GEPLAND.value
    assert found["hardness"]["Gepland"].certainty is Certainty.SURE
    unknown = found["hardness"]["Fase B"]
    assert (unknown.word, unknown.certainty, unknown.count) == ("", Certainty.UNKNOWN, 2)
    assert [t for t in texts(made, mapping.VALUES) if "Fase B" in t]


def test_dates_show_what_cannot_be_read_first(dossier: Dossier, tmp_path: Path) -> None:
    dates = look(dossier, write(tmp_path / "2026.csv")).tables[0].dates
    assert [bool(s.problem) for s in dates.samples].index(True) == 0
    assert dates.samples[0].written == "n.t.b."
    ordinary = next(s for s in dates.samples if s.written.startswith("1-4-2027"))
    assert ordinary.label == "1-4-2027 – 30-6-2027"


def test_the_order_of_day_and_month_is_asked_when_nothing_settles_it(
    dossier: Dossier, tmp_path: Path
) -> None:
    rows = [["P-1", "", "Kerkstraat", "riool", "Gepland", "3/4/2027", "5/4/2027", 155000, 463000]]
    made = look(dossier, write(tmp_path / "2026.csv", rows=rows))
    assert made.tables[0].dates.ambiguous
    assert texts(made, mapping.DATES_PLACES)
    mapping.choose(dossier, made)
    assert not look(dossier, tmp_path / "2026.csv").questions


def test_the_place_says_the_system_and_where_it_lands(dossier: Dossier, tmp_path: Path) -> None:
    rows = [[*row[:7], lat, lon] for row, lat, lon in zip(ROWS, (52.155, 52.156, 52.157, 52.158, 52.159),
                                                          (5.387, 5.388, 5.389, 5.39, 5.391))]  # fmt: skip
    made = look(dossier, write(tmp_path / "2026.csv", [*HEADER[:7], "lat", "lon"], rows))
    place = made.tables[0].place
    assert place.crs == "EPSG:4326"
    assert place.placed == len(place.geometries) == 5
    xmin, ymin, xmax, ymax = place.box
    assert 154_000 < xmin < xmax < 157_000 and 462_000 < ymin < ymax < 465_000


def test_the_second_time_nothing_is_asked(
    confirmed: mapping.Preview, dossier: Dossier, tmp_path: Path
) -> None:
    again = look(dossier, write(tmp_path / "2027.csv", rows=ROWS[1:]))
    assert texts(again) == []
    assert again.tables[0].origin is Origin.OWN
    taken = mapping.choose(dossier, again)
    works = {w.reference: w for w in dossier.content().works}
    assert taken.accepted == 3 and works["P-2"].hardness is Hardness.VOORNEMEN
    assert works["P-3"].discipline is Discipline.GAS


def test_taking_in_without_window_uses_the_own_profile_too(
    confirmed: mapping.Preview, dossier: Dossier, tmp_path: Path
) -> None:
    take_in(dossier, PlannedDelivery(write(tmp_path / "2027.csv"), partner="gemeente"), peildatum=PEILDATUM)
    works = {w.reference: w for w in dossier.content().works}
    assert works["P-2"].hardness is Hardness.VOORNEMEN
    assert dossier.content().deliveries[0].profile == "Gemeente"


def test_the_profile_of_one_partner_is_not_used_for_another(
    confirmed: mapping.Preview, dossier: Dossier, tmp_path: Path
) -> None:
    other = partner_named(dossier, "Waterbedrijf")
    made = look(dossier, write(tmp_path / "water.csv", rows=ROWS[:2]), other)
    assert made.tables[0].origin is Origin.PROPOSED


def test_changed_columns_are_all_that_is_asked(
    confirmed: mapping.Preview, dossier: Dossier, tmp_path: Path
) -> None:
    header = [
        "Projectnummer",
        "Straatnaam",
        "Leidingtype",
        "Projectstatus",
        "Startdatum",
        "Einddatum",
        "X",
        "Y",
        "Wijk",
    ]
    rows = [[r[0], *r[2:9], "Noord"] for r in ROWS[:4]]
    made = look(dossier, write(tmp_path / "2027.csv", header, rows))
    table = made.tables[0]
    assert table.origin is Origin.CHANGED
    assert table.changes.renamed == (("Stand", "Projectstatus"),)
    assert table.changes.new == ("Wijk",)
    assert table.changes.gone == ("Omschrijving",)
    assert table.profile.columns["hardness"] == "Projectstatus"
    assert table.profile.values["hardness"]["Fase B"] == "voornemen"
    assert len(made.questions) == 3
    for name in ("Projectstatus", "Wijk", "Omschrijving"):
        assert any(name in text for text in texts(made, mapping.COLUMNS))
    mapping.choose(dossier, made)
    assert len(dossier.kept_profiles()) == 1
    assert not look(dossier, tmp_path / "2027.csv").questions


def test_only_new_words_are_asked(confirmed: mapping.Preview, dossier: Dossier, tmp_path: Path) -> None:
    rows = [*ROWS[:4], ["P-9", "Gas", "Brink", "gas", "Fase Z", "1-4-2028", "30-6-2028", 155800, 463400]]
    made = look(dossier, write(tmp_path / "2027.csv", rows=rows))
    assert [("Fase Z" in text, "Fase B" in text) for text in texts(made)] == [(True, False)]


def test_a_word_left_open_is_not_asked_again(dossier: Dossier, tmp_path: Path) -> None:
    made = look(dossier, write(tmp_path / "2026.csv"))
    made.adjust(0, with_words(made.tables[0], hardness="Stand"))
    mapping.choose(dossier, made)
    assert not look(dossier, tmp_path / "2026.csv").questions
    assert {w.reference: w.hardness for w in dossier.content().works}["P-2"] is None


def test_a_file_without_period_or_place_is_no_delivery_until_they_are_pointed_out(
    dossier: Dossier, tmp_path: Path
) -> None:
    header = ["Nr", "Wat", "Kolom A", "Kolom B"]
    made = look(dossier, write(tmp_path / "a.csv", header, [["1", "Riool", "zomer 2027", "Kerkstraat 1"],
                                                            ["2", "Gas", "2028", "Molenweg"]]))  # fmt: skip
    profile = Profile(**{**made.tables[0].profile.__dict__, "columns": {"title": "Wat"}})
    table = made.adjust(0, profile)
    assert table.refusal and not made.usable
    assert len(texts(made, mapping.COLUMNS)) >= 2
    table = made.adjust(0, with_words(table, period="Kolom A", street="Kolom B"))
    assert made.usable and table.counts.accepted == 2
    assert mapping.choose(dossier, made).accepted == 2


def test_partners_of_a_file_are_confirmed_once(dossier: Dossier, tmp_path: Path) -> None:
    header = ["Netbeheerder", *HEADER]
    names = ["Gemeente", "Liandr", "Liander", "Liander", "Liander"]
    made = look(dossier, write(tmp_path / "feed.csv", header, [[n, *r] for n, r in zip(names, ROWS)]), "")
    partners = next(v for v in made.tables[0].values if v.field == "partner")
    by_text = {r.text: r for r in partners.values}
    assert by_text["Gemeente"].certainty is Certainty.SURE
    assert by_text["Liandr"].certainty is Certainty.UNSURE and "Liander" in by_text["Liandr"].likely
    profile = made.tables[0].profile
    made.adjust(0, Profile(**{**profile.__dict__, "partners": {"Liandr": "Liander"}}))
    mapping.choose(dossier, made)
    assert {p.name for p in dossier.content().collaboration.partners} == {"Gemeente", "Liander"}
    assert not look(dossier, tmp_path / "feed.csv", "").questions


class _StopsAfter(Progress):
    def __init__(self, steps: int) -> None:
        self.left = steps

    def cancelled(self) -> bool:
        self.left -= 1
        return self.left < 0


@pytest.mark.parametrize("steps", [0, 1, 2])
def test_stopping_keeps_neither_works_nor_profile(dossier: Dossier, tmp_path: Path, steps: int) -> None:
    made = look(dossier, write(tmp_path / "2026.csv"))
    with pytest.raises(Cancelled):
        mapping.choose(dossier, made, progress=_StopsAfter(steps))
    assert dossier.kept_profiles() == [] and dossier.content().works == []


def test_the_preview_itself_can_be_stopped(dossier: Dossier, tmp_path: Path) -> None:
    planned = PlannedDelivery(write(tmp_path / "2026.csv"), partner="gemeente")
    with pytest.raises(Cancelled):
        mapping.preview(dossier, planned, peildatum=PEILDATUM, progress=_StopsAfter(2))


def test_a_profile_goes_to_another_dossier_as_a_readable_file(
    confirmed: mapping.Preview, dossier: Dossier, tmp_path: Path
) -> None:
    file = tmp_path / "gemeente.json"
    profiles.export_profile(dossier, "Gemeente", file)
    assert '"Fase B": "voornemen"' in file.read_text(encoding="utf-8")
    with Dossier.create(tmp_path / "elders.gpkg", Collaboration("Elders")) as other:
        code = partner_named(other, "Gemeente Elders")
        profiles.import_profile(other, file)
        made = look(other, write(tmp_path / "lijst.csv"), code)
        assert made.tables[0].origin is Origin.SHARED and not made.questions
        with pytest.raises(IntakeError):
            profiles.import_profile(other, file)
        other.delete_profile("Gemeente")
        assert other.kept_profiles() == []
    with pytest.raises(IntakeError):
        profiles.export_profile(dossier, "geen", file)


# Real files --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "crs", "partner", "accepted"),
    [
        ("excel/20220912.xlsx", "EPSG:28992", "Aannemer", None),
        ("cities/amsterdam_roadworks_real.json", "EPSG:28992", "Gemeente", 3),
        ("cities/lyon_roadworks.json", "EPSG:2154", "Ville", 6),
        ("cities/oslo_soksys_activities_live_pull.json", "EPSG:25832", "Kommune", 13),
        ("cities/berlin_baustellen_live_pull.json", "EPSG:25833", "Stadt", 5),
        ("toulouse/works.json", "EPSG:2154", "", 3948),
    ],
)
def test_real_files_ask_the_first_time_and_not_the_second(
    real_data: Path, tmp_path: Path, name: str, crs: str, partner: str, accepted: Optional[int]
) -> None:
    with Dossier.create(tmp_path / "stad.gpkg", Collaboration("Stad", crs)) as dossier:
        code = partner_named(dossier, partner) if partner else ""
        made = look(dossier, real_data / name, code)
        assert made.usable and made.questions
        taken = mapping.choose(dossier, made)
        assert taken.accepted == sum(t.counts.accepted for t in made.tables) > 0
        assert accepted is None or taken.accepted + taken.rejected == accepted
        assert texts(look(dossier, real_data / name, code)) == []

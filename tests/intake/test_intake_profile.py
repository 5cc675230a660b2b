"""Column profiles: proposed, saved, loaded, recognised; refused with a reason."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afstemming_plugin.intake.fieldwords import FIELDS_BY_KIND
from afstemming_plugin.intake.profile import VERSION, Profile, propose, shipped_profiles, translate
from afstemming_plugin.intake.reading.datex import COLUMNS as NDW_COLUMNS
from afstemming_plugin.intake.table import RawTable
from afstemming_plugin.intake.values import read_word
from afstemming_plugin.model.errors import IntakeError
from afstemming_plugin.model.words import Discipline, Hardness, Kind

TEXTS = st.text(max_size=12)


def table(columns: list[str], layer: str = "") -> RawTable:
    return RawTable("lijst.xlsx", layer, "xlsx", columns, [[None] * len(columns)], [2])


PROFILES = st.builds(
    Profile,
    name=TEXTS,
    kind=st.just("works"),
    columns=st.dictionaries(st.sampled_from(sorted(FIELDS_BY_KIND["works"])), TEXTS, max_size=5),
    values=st.dictionaries(TEXTS, st.dictionaries(TEXTS, TEXTS, max_size=3), max_size=3),
    partners=st.dictionaries(TEXTS, TEXTS, max_size=3),
    crs=TEXTS,
    day_first=st.sampled_from([None, True, False]),
    defaults=st.dictionaries(TEXTS, TEXTS, max_size=3),
    layer=TEXTS,
    header=st.lists(TEXTS, max_size=5).map(tuple),
    fill_down=st.lists(TEXTS, max_size=2).map(tuple),
)


@settings(deadline=None)
@given(PROFILES)
def test_what_is_saved_is_what_is_loaded(profile: Profile) -> None:
    assert Profile.from_json(profile.to_json()) == profile


def test_saved_as_readable_versioned_json(tmp_path: Path) -> None:
    path = tmp_path / "profiel.json"
    Profile("Riolering één", columns={"street": "Straat"}).save(path)
    text = path.read_text(encoding="utf-8")
    assert "Riolering één" in text and json.loads(text)["version"] == VERSION
    assert Profile.load(path).columns == {"street": "Straat"}


@pytest.mark.parametrize(
    "text",
    [
        "", "geen json", "[]", "{}", '{"version": 1}', '{"version": "x", "name": "a"}',
        '{"version": 1, "name": "a", "kind": "taarten"}', '{"version": 1, "name": "a", "columns": {"street": 3}}',
        '{"version": 1, "name": "a", "columns": {"kleur": "Kleur"}}', '{"version": 99, "name": "a"}',
        '{"version": 1, "name": "a", "values": []}',
    ],
)  # fmt: skip
def test_what_is_no_profile_is_refused_with_a_remedy(tmp_path: Path, text: str) -> None:
    path = tmp_path / "profiel.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(IntakeError) as error:
        Profile.load(path)
    assert error.value.file == "profiel.json" and error.value.remedy


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(IntakeError, match=r"weg\.json"):
        Profile.load(tmp_path / "weg.json")


def test_a_proposal_recognises_the_next_delivery_and_no_other() -> None:
    first = table(["Projectnr", "Straat", "Planning", "Opmerking"], "Planning 2027")
    profile = propose(first)
    assert profile.columns == {
        "reference": "Projectnr", "street": "Straat", "period": "Planning", "description": "Opmerking",
    }  # fmt: skip
    assert profile.matches(first)
    assert profile.matches(table(["PROJECTNR", "straat", "planning", "opmerking", "nieuw"], "Planning 2028"))
    assert not profile.matches(table(["Projectnr", "Straat", "Opmerking"]))
    assert not profile.matches(table(["Straat", "Planning"]))


def test_a_layer_pattern_keeps_other_sheets_out() -> None:
    profile = Profile("a", columns={"street": "Straat"}, layer="riool*")
    assert profile.matches(table(["Straat"], "Riolering 2027".replace("Riolering", "Rioolplan")))
    assert not profile.matches(table(["Straat"], "Wegen"))


def test_translation_without_case_and_accents_and_with_patterns() -> None:
    spellings = {"Élec": "elektra", "TM - *": "stad", "* gas *": "gas", "*net": "net", "leeg": ""}
    found = {text: translate(spellings, text) for text in (
        "ELEC", "tm-pole3", "vervangen gas Kerkstraat", "gas", "Gasthuisstraat", "warmtenet", "leeg", "iets"
    )}  # fmt: skip
    assert found == {
        "ELEC": "elektra", "tm-pole3": "stad", "vervangen gas Kerkstraat": "gas", "gas": "gas",
        "Gasthuisstraat": None, "warmtenet": "net", "leeg": "", "iets": None,
    }  # fmt: skip


@settings(deadline=None)
@given(st.dictionaries(TEXTS, TEXTS, max_size=4), TEXTS)
def test_any_spelling_and_any_text(spellings: dict[str, str], text: str) -> None:
    found = translate(spellings, text)
    assert found is None or found in spellings.values()


# Shipped ------------------------------------------------------------------------------------------


def shipped() -> dict[str, Profile]:
    return {profile.name.split()[0]: profile for profile in shipped_profiles()}


def test_shipped_profiles_translate_to_our_own_words() -> None:
    lists: dict[str, Any] = {"discipline": Discipline, "kind": Kind, "hardness": Hardness}
    assert {"NDW", "WIOR", "VICTOR", "GIPOD", "UK", "WoW", "SynergieNL"} <= set(shipped())
    for profile in shipped_profiles():
        for field, words in lists.items():
            for word in profile.values.get(field, {}).values():
                assert words(word)


def test_the_ndw_profile_is_that_of_the_reader() -> None:
    assert shipped()["NDW"].matches(table(list(NDW_COLUMNS)))


def test_an_ordinary_list_is_no_shipped_one() -> None:
    ordinary = table(["id", "start", "end", "type", "status", "straat", "omschrijving"])
    assert not any(profile.matches(ordinary) for profile in shipped_profiles())


@pytest.mark.parametrize(
    ("cause", "expected"),
    [
        ("Kabels / Leidingen, , Warmtenet 1C", "warmte"), ("Kabels / Leidingen, , GAS GHE Kanaalweg", "gas"),
        ("Kabels / Leidingen, , 710327", "overig"), ("Herinrichting / onderhoud van, Weg, N214", "weg"),
        ("Kabels / Leidingen, , werk Gasthuisstraat", "overig"), ("Kappen / Snoeien, , Iepziekte", "groen"),
        ("Kabels / Leidingen, , glasvezelaansluiting", "telecom"),
    ],
)  # fmt: skip
def test_causes_of_ndw(cause: str, expected: str) -> None:
    said = shipped()["NDW"].translated("discipline", cause)
    reading = read_word(Discipline, said)
    assert reading is not None and reading.word.value == expected

"""Collaborations as readable files: the shipped ones, and saving without loss."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from afstemming_plugin.cycle.agreements import (
    read_agreements,
    read_folder,
    save_agreements,
    shipped_collaborations,
)
from afstemming_plugin.dossier import Dossier
from afstemming_plugin.model.collaboration import Collaboration, Contact, Partner, Unit
from afstemming_plugin.model.errors import IntakeError
from afstemming_plugin.model.rules import Rules
from afstemming_plugin.model.words import Discipline, Level

TEXT = st.text(st.characters(blacklist_categories=["Cs"]), max_size=15)
FULL = Collaboration(
    "Convenant",
    "EPSG:31370",
    [Partner("gem", "Gemeente", "#009E73", (Discipline.RIOOL, Discipline.WEG), ("Gem.",), "Excel")],
    [Unit("gem", "riool", "Team Riool")],
    [Contact("gem", "beheerder", "naam", "post@example.org", "0", Level.STRATEGISCH, "riool")],
    "vijf jaar",
)


def test_the_eight_of_the_seed_report_are_there_with_organisations_only() -> None:
    read = {path.stem: read_agreements(path) for path in shipped_collaborations()}
    assert set(read) == {"amsterdam", "den-haag", "groningen", "leiden", "rotterdam", "tilburg", "zeeland-azon",
                         "zoetermeer"}  # fmt: skip
    for agreements in read.values():
        collaboration = agreements.collaboration
        assert collaboration.partners and not collaboration.contacts and not agreements.deliveries
        assert collaboration.graafrust_text.startswith("nader in te vullen")
        assert all(p.colour and p.disciplines and p.system for p in collaboration.partners)
        assert len({p.colour for p in collaboration.partners}) == len(collaboration.partners)
        assert agreements.note
    systems = {
        name: " ".join(p.system for p in a.collaboration.partners) + a.note for name, a in read.items()
    }
    for name, system in {"amsterdam": "VICTOR", "den-haag": "Excel", "groningen": "MOOR", "leiden": "Excel",
                         "rotterdam": "ArcGIS", "tilburg": "SynergieNL", "zeeland-azon": "MOOR",
                         "zoetermeer": "ArcGIS"}.items():  # fmt: skip
        assert system in systems[name]


def test_what_is_saved_reads_back(tmp_path: Path) -> None:
    rules = Rules(distance=22.0)
    save_agreements(tmp_path / "c.json", FULL, rules)
    agreements = read_agreements(tmp_path / "c.json")
    assert agreements.collaboration == FULL
    assert agreements.rules_over(Rules()) == rules


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25, deadline=None)
@given(
    partners=st.lists(st.builds(Partner, TEXT, TEXT, st.just("#112233"), st.just((Discipline.GAS,)),
                                st.tuples(TEXT), TEXT), max_size=3),
    contacts=st.lists(st.builds(Contact, TEXT, TEXT, TEXT, TEXT, TEXT, st.sampled_from(Level), TEXT), max_size=3),
    name=TEXT,
)  # fmt: skip
def test_any_text_reads_back(
    tmp_path: Path, partners: list[Partner], contacts: list[Contact], name: str
) -> None:
    collaboration = Collaboration(name, partners=partners, contacts=contacts)
    path = tmp_path / "c.json"
    path.unlink(missing_ok=True)
    save_agreements(path, collaboration)
    assert read_agreements(path).collaboration == collaboration


def test_saving_keeps_the_deliveries_that_a_folder_describes(tmp_path: Path) -> None:
    (tmp_path / "a.xlsx").write_bytes(b"x")
    described = {"name": "oud", "deliveries": [{"file": "a.xlsx", "partner": "gem"}]}
    (tmp_path / "collaboration.json").write_text(json.dumps(described), encoding="utf-8")
    save_agreements(tmp_path / "collaboration.json", FULL)
    agreements = read_folder(tmp_path)
    assert agreements.collaboration.name == "Convenant"
    assert [d.file.name for d in agreements.deliveries] == ["a.xlsx"]


def test_a_file_that_is_something_else_is_not_overwritten(tmp_path: Path) -> None:
    (tmp_path / "x.json").write_text('{"iets": 1}')
    with pytest.raises(IntakeError):
        save_agreements(tmp_path / "x.json", FULL)
    assert (tmp_path / "x.json").read_text() == '{"iets": 1}'


def test_a_collaboration_is_the_same_in_the_dossier(tmp_path: Path) -> None:
    with Dossier.create(tmp_path / "d.gpkg", FULL) as dossier:
        assert dossier.content().collaboration == FULL

"""Steps at a meeting: one transaction each, told in words, undone in the order back."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from afstemming_plugin.dossier import Dossier
from afstemming_plugin.model.collaboration import Collaboration
from afstemming_plugin.model.decision import Action, PartnerDecision, Slot
from afstemming_plugin.model.errors import DossierError
from afstemming_plugin.model.words import ActionStatus, Decision

DAY = date(2026, 11, 2)
OF_DECISION = [Slot("decision", {"opportunity": "o", "partner": "p"}), Slot("proposal", {"opportunity": "o"})]


@pytest.fixture
def dossier(tmp_path: Path) -> Iterator[Dossier]:
    with Dossier.create(tmp_path / "stad.gpkg", Collaboration("Stad")) as made:
        yield made


def decide(dossier: Dossier, word: Decision, meeting: str = "m", amends: bool = False) -> None:
    with dossier.step(str(word), OF_DECISION, meeting=meeting, opportunity="o", partner="p"):
        dossier.add_decision(PartnerDecision("o", "p", word, DAY, meeting=meeting), amends=amends)


def words(dossier: Dossier) -> list[Decision]:
    return [d.decision for d in dossier.content().decisions]


def test_a_step_undone_leaves_what_was_there_before(dossier: Dossier) -> None:
    decide(dossier, Decision.TO_DISCUSS)
    decide(dossier, Decision.AGREED, amends=True)
    decide(dossier, Decision.WITHDRAWN)
    assert words(dossier) == [Decision.AGREED, Decision.WITHDRAWN]
    seen = []
    while (step := dossier.last_step("m", DAY)) is not None:
        seen.append(step.what)
        dossier.undo(step)
    assert seen == ["ingetrokken", "akkoord", "nader overleg"]
    assert words(dossier) == [] and dossier.content().proposals == []
    assert [(s.what, s.undone) for s in dossier.steps("o")] == [
        ("nader overleg", True), ("akkoord", True), ("ingetrokken", True),
    ]  # fmt: skip


def test_steps_outlive_the_window_and_belong_to_their_meeting(dossier: Dossier) -> None:
    decide(dossier, Decision.AGREED)
    dossier.close()
    with Dossier.open(dossier.path) as again:
        assert again.last_step("another", DAY) is None
        assert again.last_step("", DAY) is None
        step = again.last_step("m", date.max)
        assert step is not None and step.who and not step.undone
        again.undo(step)
        assert words(again) == []


def test_what_changed_again_since_is_not_undone(dossier: Dossier) -> None:
    decide(dossier, Decision.AGREED)
    dossier.add_decision(PartnerDecision("o", "p", Decision.NOT_AGREED, DAY))
    step = dossier.last_step("m", DAY)
    assert step is not None
    with pytest.raises(DossierError):
        dossier.undo(step)
    assert words(dossier) == [Decision.AGREED, Decision.NOT_AGREED]


def test_a_step_that_fails_or_changes_nothing_is_none(dossier: Dossier) -> None:
    with pytest.raises(ZeroDivisionError), dossier.step("half", OF_DECISION):
        dossier.add_decision(PartnerDecision("o", "p", Decision.AGREED, DAY))
        raise ZeroDivisionError
    with dossier.step("nothing", OF_DECISION):
        pass
    assert dossier.steps() == [] and words(dossier) == []


CHANGE = st.tuples(st.sampled_from("ab"), st.one_of(st.none(), st.sampled_from(ActionStatus)))


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(CHANGE, max_size=8))
def test_undoing_all_steps_of_any_row_of_changes_gives_the_beginning(
    dossier: Dossier, changes: list[tuple[str, ActionStatus]]
) -> None:
    def state() -> set[tuple[str, str]]:
        return {(a.id, str(a.status)) for a in dossier.content().actions}

    beginning = state()
    states = []
    for id, status in changes:
        states.append(state())
        with dossier.step(f"{id} {status}", [Slot("action", {"id": id})], meeting="m"):
            if status is None:
                dossier.drop_action(id)
            else:
                dossier.save_action(Action(id, "m", "p", "iets", DAY, status))
        if state() == states[-1]:
            states.pop()
    for earlier in reversed(states):
        step = dossier.last_step("m", DAY)
        assert step is not None
        dossier.undo(step)
        assert state() == earlier
    assert state() == beginning

"""Opportunities changed by hand: what is kept of the wishes, and that each can be undone."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from afstemming_plugin.cycle import grouping
from afstemming_plugin.cycle.store import Dossier
from afstemming_plugin.model.collaboration import Collaboration
from afstemming_plugin.model.decision import ManualGroup
from afstemming_plugin.model.period import Period
from afstemming_plugin.model.results import Member, Opportunity
from afstemming_plugin.model.words import OpportunityKind

YEAR = Period.year(2028)


def opportunity(*works: str) -> Opportunity:
    members = [Member(work, YEAR, 0, 0.0, False) for work in works]
    return Opportunity("o", "K-001", OpportunityKind.OPPORTUNITY, "Laan", (), YEAR, members, b"")


def told(groups: list[ManualGroup]) -> set[tuple[bool, frozenset[str]]]:
    return {(group.apart, frozenset(group.works)) for group in groups}


def test_a_work_is_added_whatever_group_it_was_in() -> None:
    before = [ManualGroup("1", ("w", "x", "y")), ManualGroup("2", ("a", "w"), apart=True)]
    after = grouping.add_works(before, opportunity("a", "b"), ["w"], "samen graven")
    assert told(after) == {(False, frozenset("xy")), (False, frozenset("abw"))}
    assert [group.reason for group in after] == ["", "samen graven"]


def test_a_work_is_left_out_of_what_was_made_by_hand_too() -> None:
    before = [ManualGroup("1", ("a", "b", "w"), "eerder")]
    after = grouping.leave_out(before, opportunity("a", "b", "w"), "w", "te vroeg")
    assert told(after) == {(False, frozenset("ab")), (True, frozenset("aw")), (True, frozenset("bw"))}
    again = grouping.leave_out(after, opportunity("a", "b", "w"), "w", "nogmaals")
    assert told(again) == told(after) and len(again) == 3


def test_split_and_merge() -> None:
    halves = grouping.split([], opportunity("a", "b", "c"), ["a", "b"], "")
    assert told(halves) == {(True, frozenset("ac")), (True, frozenset("bc"))}
    whole = grouping.merge(halves, [opportunity("a", "b"), opportunity("c", "d")], "")
    assert told(whole) == {(False, frozenset("abcd"))}


def test_of_works_held_apart_only_the_wanted_pair_comes_together() -> None:
    after = grouping.together([ManualGroup("1", ("a", "b", "c"), apart=True)], ["a", "b"], "")
    assert told(after) == {(False, frozenset("ab")), (True, frozenset("ac")), (True, frozenset("bc"))}


WORKS = st.lists(st.sampled_from("abcdef"), min_size=2, max_size=4, unique=True)
WISHES = st.lists(st.tuples(st.booleans(), WORKS), max_size=6)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(WISHES)
def test_the_latest_wish_holds_and_none_contradict(wishes: list[tuple[bool, list[str]]]) -> None:
    groups: list[ManualGroup] = []
    for keep_apart, works in wishes:
        ones, others = works[:1], works[1:]
        groups = (
            grouping.apart(groups, ones, others, "") if keep_apart else grouping.together(groups, works, "")
        )
    joined = [set(group.works) for group in groups if not group.apart]
    pairs = [set(group.works) for group in groups if group.apart]
    assert not any(pair <= group for pair in pairs for group in joined)
    assert not any(a & b for n, a in enumerate(joined) for b in joined[n + 1 :])
    assert all(len(group.works) >= 2 for group in groups)
    if wishes:
        keep_apart, works = wishes[-1]
        if keep_apart:
            assert all({works[0], other} in pairs for other in works[1:])
        else:
            assert set(works) in joined


def test_a_wish_is_kept_and_can_be_undone_after_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "d.gpkg"
    with Dossier.create(path, Collaboration("Stad")) as dossier:
        first = grouping.together([], ["a", "b"], "één straat")
        grouping.store_groups(dossier, first, "Samen: a, b", "o")
        more = grouping.leave_out(first, opportunity("a", "b"), "b", "toch niet")
        grouping.store_groups(dossier, more, "Weggelaten: b", "o")
        grouping.store_groups(dossier, more, "Weggelaten: b", "o")
    with Dossier.open(path) as dossier:
        assert told(dossier.content().manual_groups) == {(True, frozenset("ab"))}
        assert [step.what for step in dossier.steps("o")] == ["Samen: a, b", "Weggelaten: b"]
        last = dossier.last_step("", date(2000, 1, 1))
        assert last is not None
        dossier.undo(last)
        assert dossier.content().manual_groups == first
        content = dossier.content()
        assert "één straat" in grouping.in_words(content.manual_groups[0], content)
        assert grouping.without(first, [first[0].id]) == []

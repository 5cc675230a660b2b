"""A work dragged to another period: against where it was, and against the whole analysis of works that are held there."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from works_for_tests import KERNELS, PEILDATUM, days, line, make_work, rectangle, seeded_works

from afstemming_plugin.analysis.analyse import analyse
from afstemming_plugin.analysis.if_moved import Moved, Moves, if_moved
from afstemming_plugin.analysis.kernel import Kernel
from afstemming_plugin.model.period import Period
from afstemming_plugin.model.rules import Rules
from afstemming_plugin.model.words import Hardness, OpportunityKind, Simultaneity, Verdict
from afstemming_plugin.model.work import Event, GraafrustZone, Work


@pytest.fixture(params=KERNELS)
def kernel(request: pytest.FixtureRequest) -> Kernel:
    made: Kernel = request.param()
    return made


def trio() -> list[Work]:
    """Three in one trench, each with a year of room to either side but for the firm one."""
    room = {
        "earliest": days("2029-01-01", "2029-01-01").start,
        "latest": days("2031-12-31", "2031-12-31").end,
    }
    return [
        make_work("a", "a", line((0, 0), (100, 0)), days("2030-03-01", "2030-03-28"), duration=20, **room),
        make_work("b", "b", line((0, 2), (100, 2)), days("2030-06-01", "2030-06-28"), duration=20, **room),
        make_work("c", "c", line((0, 4), (100, 4)), days("2030-05-01", "2030-05-28"), duration=20, **room),
    ]


def dragged(
    works: list[Work], work: str, period: Period, kernel: Kernel, rules: Rules | None = None, **rest: object
) -> Moved:
    analysis = analyse(works, rules or Rules(), PEILDATUM, kernel=kernel, **rest)  # type: ignore[arg-type]
    return if_moved(work, period, analysis, works, kernel=kernel, **rest)  # type: ignore[arg-type]


def test_the_others_move_along(kernel: Kernel) -> None:
    moved = dragged(trio(), "a", days("2030-09-01", "2030-09-28"), kernel)
    assert moved.reachable and moved.shift_days == 184
    (outcome,) = moved.outcomes
    assert outcome.after is not None and outcome.rest is None and outcome.reason == ""
    assert outcome.after.period == days("2030-09-01", "2030-09-28")
    assert {m.work: m.shift_days for m in outcome.after.members} == {"a": 184, "b": 92, "c": 123}
    assert outcome.after.cost == pytest.approx(sum(m.cost for m in outcome.after.members))
    assert outcome.after.cost > outcome.before.cost and outcome.score_change < 0
    assert set(outcome.moved_along) == {"a", "b", "c"}
    assert outcome.after.id == outcome.before.id and outcome.after.number == outcome.before.number
    assert outcome.after.graafrust_until == days("2035-09-27", "2035-09-27").end


def test_out_of_reach_of_itself_and_of_the_others(kernel: Kernel) -> None:
    moved = dragged(trio(), "a", days("2033-03-01", "2033-03-28"), kernel)
    assert not moved.reachable and "4-12-2031" in moved.reason
    (outcome,) = moved.outcomes
    assert outcome.after is None and "others" in outcome.reason
    assert outcome.rest is not None
    assert {m.work for m in outcome.rest.members} == {"b", "c"}
    assert outcome.rest.openings_avoided == 1 and outcome.rest.lead in ("b", "c")
    # What is left closes the street to the work that left.
    assert [v.verdict for v in moved.verdicts] == [Verdict.CONFLICT]
    assert moved.verdicts[0].zone == f"{outcome.before.id}-graafrust"


def test_of_two_that_no_longer_meet_nothing_is_left(kernel: Kernel) -> None:
    moved = dragged(trio()[:2], "a", days("2033-03-01", "2033-03-28"), kernel)
    (outcome,) = moved.outcomes
    assert outcome.after is None and outcome.rest is None and outcome.score_change == -outcome.before.score


def test_those_left_must_overlap_with_one_another(kernel: Kernel) -> None:
    works = trio()
    works[0].geometry = line((0, 0), (60, 0), (140, 0))
    works[1].geometry = line((0, 2), (50, 2))
    works[2].geometry = line((90, 4), (140, 4))
    moved = dragged(works, "a", days("2033-03-01", "2033-03-28"), kernel)
    (outcome,) = moved.outcomes
    assert len(outcome.before.members) == 3 and outcome.rest is None


def test_an_event_in_the_place_forbids_it(kernel: Kernel) -> None:
    event = Event("e", "kermis", days("2030-09-10", "2030-09-12"), rectangle(40, -20, 60, 20))
    moved = dragged(trio(), "a", days("2030-09-01", "2030-09-28"), kernel, events=[event])
    (outcome,) = moved.outcomes
    assert outcome.after is None and "Events" in outcome.reason
    assert dragged(trio(), "a", days("2030-09-13", "2030-10-10"), kernel, events=[event]).outcomes[0].after


def test_the_verdict_is_that_of_the_new_period(kernel: Kernel) -> None:
    zone = GraafrustZone("z", rectangle(-10, -10, 110, 110), days("2030-08-01", "2030-12-31"))
    alone = [make_work("x", "x", line((0, 50), (100, 50)), days("2030-03-01", "2030-03-28"), duration=20)]
    inside = dragged(alone, "x", days("2030-09-01", "2030-09-28"), kernel, zones=[zone])
    assert [(v.zone, v.verdict) for v in inside.verdicts] == [("z", Verdict.CONFLICT)]
    assert dragged(alone, "x", days("2031-01-01", "2031-01-28"), kernel, zones=[zone]).verdicts == []


def test_a_coordination_point_can_become_an_opportunity(kernel: Kernel) -> None:
    firm = {"hardness": Hardness.VASTGESTELD, "duration": 5}
    works = [
        make_work("a", "a", line((0, 0), (100, 0)), days("2030-03-01", "2030-03-07"), **firm),
        make_work("b", "b", line((0, 2), (100, 2)), days("2031-06-01", "2031-06-07"), **firm),
    ]
    moved = dragged(works, "a", days("2031-06-01", "2031-06-07"), kernel)
    (outcome,) = moved.outcomes
    assert outcome.before.kind is OpportunityKind.COORDINATION
    assert outcome.after is not None and outcome.after.kind is OpportunityKind.OPPORTUNITY
    assert outcome.after.period == days("2031-06-01", "2031-06-07")
    assert not moved.reachable


def test_neighbours_that_it_now_meets(kernel: Kernel) -> None:
    works = trio()
    lone = make_work("x", "x", line((0, 6), (100, 6)), days("2036-01-01", "2036-01-28"), duration=20)
    works.append(lone)
    analysis = analyse(works, Rules(), PEILDATUM, kernel=kernel)
    moves = Moves(analysis, works, kernel=kernel)
    assert moves.at("x", lone.period).neighbours == []
    found = moves.at("x", days("2030-07-01", "2030-07-28")).neighbours
    assert {n.work for n in found} == {"a", "b", "c"}
    assert {n.opportunity for n in found} == {analysis.opportunities[0].id}
    assert {n.joint for n in found} == {days("2030-07-01", "2030-07-28")}
    assert {n.simultaneity for n in found} == {Simultaneity.SHIFTABLE}
    # a 122, b 30 and c 61 days later, x about 2010 days earlier.
    weight = Rules().shift_weight[Hardness.GEPLAND] * 12 / 365.25
    shift = 122 + 30 + 61 + (lone.period.start - days("2030-07-01", "2030-07-01").start).days
    assert found[0].cost == pytest.approx(weight * shift)


def test_becoming_strijdig_is_told_of_the_moved_opportunity(kernel: Kernel) -> None:
    late = make_work(
        "late", "z", line((0, 8), (100, 8)), days("2035-08-01", "2035-08-28"), hardness=Hardness.VASTGESTELD
    )
    works = [*trio(), late]
    assert dragged(works, "a", days("2030-04-01", "2030-04-28"), kernel).becoming_strijdig == []
    found = dragged(works, "a", days("2031-09-01", "2031-09-28"), kernel).becoming_strijdig
    assert [v.work for v in found] == ["late"]


def test_held_where_it_is_planned_nothing_changes() -> None:
    works = seeded_works(200, seed=7, per_km2=600)
    analysis = analyse(works, Rules(), PEILDATUM)
    moves = Moves(analysis, works)
    tried = 0
    for opportunity in analysis.opportunities:
        if opportunity.kind is OpportunityKind.COORDINATION:
            continue
        for member in opportunity.members:
            moved = moves.at(member.work, member.execution)
            (after,) = [o.after for o in moved.outcomes if o.before.id == opportunity.id]
            assert after is not None and moved.reachable
            assert after.cost == pytest.approx(opportunity.cost)
            assert after.period == opportunity.period
            assert after.score == opportunity.score
            assert [t.value for t in after.terms] == pytest.approx([t.value for t in opportunity.terms])
            assert [replace(m, fixed=False) for m in after.members] == [
                replace(m, fixed=False) for m in opportunity.members
            ]
            assert after.graafrust_until == opportunity.graafrust_until
            tried += 1
    assert tried > 40


def test_the_same_as_the_analysis_of_works_that_stay_there() -> None:
    """Where its partner had delivered no other room than the new period, the whole analysis says the same."""
    works = seeded_works(160, seed=3, per_km2=600)
    before = analyse(works, Rules(), PEILDATUM)
    moves = Moves(before, works)
    same = 0
    for opportunity in before.opportunities[:16]:
        id = opportunity.members[0].work
        work = next(w for w in works if w.id == id)
        # As long as the execution: nothing is left to choose for it.
        begin = work.period.start + timedelta(days=40)
        end = begin + timedelta(days=opportunity.members[0].execution.days - 1)
        there = replace(
            work,
            period=Period(begin, end),
            earliest=begin,
            latest=end,
            preferred=None,
            hardness=work.hardness,
        )
        after = analyse([there if w.id == id else w for w in works], Rules(), PEILDATUM)
        moved = moves.at(id, Period(begin, end))
        for outcome in moved.outcomes:
            now = outcome.after
            if outcome.before.kind is OpportunityKind.COORDINATION:
                continue
            found = [o for o in after.opportunities if o.id == outcome.before.id]
            if now is None or not found or now.kind is not found[0].kind:
                continue
            assert now.period == found[0].period
            shifts = {m.work: m.shift_days for m in found[0].members if m.work != id}
            assert {m.work: m.shift_days for m in now.members if m.work != id} == shifts
            same += 1
        mine = sorted((v.zone, v.verdict) for v in after.verdicts if v.work == id)
        if [o.id for o in after.opportunities] == [o.id for o in before.opportunities]:
            assert sorted((v.zone, v.verdict) for v in moved.verdicts) == mine
    assert same > 3

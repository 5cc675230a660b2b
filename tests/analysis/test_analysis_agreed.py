"""What the partners agreed on goes before what was found: in its place, wholly, and nowhere else."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from works_for_tests import PEILDATUM, days, line, make_work, seeded_works

from afstemming_plugin.analysis.agreed import as_agreed, roles, with_agreements
from afstemming_plugin.analysis.analyse import analyse, judge_graafrust, working_days_of
from afstemming_plugin.analysis.kernel import best_kernel
from afstemming_plugin.analysis.score import nuisance_avoided, score
from afstemming_plugin.model.collaboration import Collaboration
from afstemming_plugin.model.content import Content
from afstemming_plugin.model.decision import Proposal
from afstemming_plugin.model.period import Period, Precision, covering
from afstemming_plugin.model.results import Analysis, Opportunity
from afstemming_plugin.model.rules import Rules
from afstemming_plugin.model.words import Discipline, Hardness, OpportunityKind
from afstemming_plugin.model.work import Event, GraafrustZone


@cache
def town() -> Content:
    works = seeded_works(160, seed=7)
    zones = [
        GraafrustZone(f"z{n}", works[n].geometry or b"", Period.year(2028 + n % 4), street=f"street {n}")
        for n in range(0, 40, 5)
        if (works[n].geometry or b"")[1] == 3
    ]
    assert zones
    analysis = analyse(works, Rules(), PEILDATUM, zones=zones)
    return Content(Collaboration("town"), Rules(), works=works, zones=zones, analysis=analysis)


def found(content: Content) -> Analysis:
    assert content.analysis is not None
    return content.analysis


def joint(content: Content) -> list[Opportunity]:
    return [o for o in found(content).opportunities if o.kind is OpportunityKind.OPPORTUNITY]


@st.composite
def proposals(draw: st.DrawFn) -> list[Proposal]:
    content = town()
    works = content.works_by_id()
    chosen = draw(st.lists(st.sampled_from(joint(content)), min_size=1, max_size=6, unique_by=lambda o: o.id))
    said = []
    for o in chosen:
        period = None
        if draw(st.booleans()):
            first = PEILDATUM + timedelta(days=draw(st.integers(0, 4000)))
            period = covering(
                first, first + timedelta(days=draw(st.integers(0, 400))), draw(st.sampled_from(Precision))
            )
        lead = draw(st.sampled_from(["", *sorted({works[m.work].partner for m in o.members}), "stranger"]))
        done = draw(st.one_of(st.none(), st.just(PEILDATUM - timedelta(days=30))))
        said.append(Proposal(o.id, PEILDATUM, period=period, lead=lead, done_on=done))
    return said


@settings(max_examples=25, deadline=None)
@given(proposals())
def test_it_stands_in_its_place_wholly_and_nowhere_else(said: list[Proposal]) -> None:
    content = replace(town(), proposals=said)
    agreed = with_agreements(content)
    works, of, before = content.works_by_id(), {p.opportunity: p for p in said}, found(content)
    assert [o.id for o in found(agreed).opportunities] == [o.id for o in before.opportunities]
    for was, now in zip(before.opportunities, found(agreed).opportunities):
        proposal = of.get(was.id)
        if proposal is None:
            assert now is was
            continue
        assert now.period == (proposal.period or was.period)
        assert now.found_period == (was.period if now.period != was.period else None)
        assert [m.work for m in now.members] == [m.work for m in was.members]
        leads = [works[m.work].partner for m in now.members if m.lead]
        assert leads == ([] if proposal.lead == "stranger" else [proposal.lead or works[was.lead].partner])
        assert roles(now, works, proposal).lead.partner == (proposal.lead or works[was.lead].partner)
        for then, member in zip(was.members, now.members):
            assert now.period.contains(member.execution)
            if now.period != was.period:
                # As long as it was, but for what the partners agreed to do in less.
                assert member.execution.days == min(then.execution.days, now.period.days)
        if now.period != was.period:
            assert now.cost == pytest.approx(sum(m.cost for m in now.members))
    # Graafrust that is judged around what moved is graafrust judged of everything.
    done_on = {p.opportunity: p.done_on for p in said if p.done_on}
    whole = judge_graafrust(
        replace(found(agreed), zones=[]), content.works, zones=content.zones, done_on=done_on
    )
    for name in ("zones", "verdicts", "last_chances"):
        ours, theirs = getattr(found(agreed), name), getattr(whole, name)
        assert sorted(map(repr, ours)) == sorted(map(repr, theirs)), name
    assert [o.graafrust_until for o in found(agreed).opportunities] == [
        o.graafrust_until for o in whole.opportunities
    ]
    # Once more changes nothing, and one alone is as in the whole.
    assert found(with_agreements(agreed)).opportunities == found(agreed).opportunities
    for was, now in zip(before.opportunities, found(agreed).opportunities):
        if was.id in of:
            alone, rests = as_agreed(was, content)
            assert replace(alone, graafrust_until=None) == replace(now, graafrust_until=None)
            assert rests == [zone for zone in found(agreed).zones if zone.opportunity == was.id]


def trench() -> Content:
    works = [
        make_work("a", "a", line((0, 0), (100, 0)), days("2030-03-01", "2030-03-28"), duration=20),
        make_work("b", "b", line((0, 2), (100, 2)), days("2030-06-01", "2030-06-28"), duration=10,
                  discipline=Discipline.WEG),
    ]  # fmt: skip
    return Content(Collaboration("x"), Rules(), works=works, analysis=analyse(works, Rules(), PEILDATUM))


def test_gain_shift_and_execution_follow_from_the_agreed_period() -> None:
    content = trench()
    (was,) = joint(content)
    content.proposals = [Proposal(was.id, PEILDATUM, period=days("2031-01-01", "2031-03-31"))]
    (now,) = joint(with_agreements(content))
    a, b = (next(m for m in now.members if m.work == id) for id in "ab")
    assert a.execution == days("2031-01-01", "2031-01-28") and a.shift_days == 306  # from 1-3-2030
    assert (
        b.execution == days("2031-01-01", "2031-01-14") and b.shift_days == 200
    )  # 1-6 … 15-6-2030 is no shift
    assert now.nuisance_days_avoided == 10 and now.alternatives == []
    expected = replace(now, terms=[])
    durations = working_days_of(content.works, Rules(), best_kernel())
    score(expected, content.works_by_id(), Rules(), durations)
    assert (now.score, now.terms) == (expected.score, expected.terms)
    assert now.nuisance_days_avoided == nuisance_avoided(now.members, durations)
    assert now.graafrust_until == date(2036, 3, 30)


def test_events_are_kept_clear_of_as_far_as_the_agreed_period_allows() -> None:
    content = trench()
    (was,) = joint(content)
    content.proposals = [Proposal(was.id, PEILDATUM, period=days("2031-01-01", "2031-03-31"))]
    content.events = [Event("e", "markt", days("2031-01-05", "2031-02-10"), was.geometry)]
    (now,) = joint(with_agreements(content))
    starts = {m.work: m.execution.start for m in now.members}
    assert starts == {"a": date(2031, 2, 11), "b": date(2031, 2, 11)}
    content.events = [Event("e", "markt", days("2031-01-01", "2031-12-31"), was.geometry)]
    (now,) = joint(with_agreements(content))
    assert {m.execution.start for m in now.members} == {date(2031, 1, 1)}


def test_of_a_coordination_point_only_the_period_and_the_lead_are_said() -> None:
    works = [
        make_work(
            "a", "a", line((0, 0), (100, 0)), days("2030-03-01", "2030-03-28"), hardness=Hardness.VASTGESTELD
        ),
        make_work(
            "b", "b", line((0, 2), (100, 2)), days("2031-06-01", "2031-06-28"), hardness=Hardness.VASTGESTELD
        ),
    ]
    content = Content(Collaboration("x"), Rules(), works=works, analysis=analyse(works, Rules(), PEILDATUM))
    (was,) = found(content).opportunities
    assert was.kind is OpportunityKind.COORDINATION
    content.proposals = [Proposal(was.id, PEILDATUM, period=Period.year(2031), lead="b")]
    (now,) = found(with_agreements(content)).opportunities
    assert now.period == Period.year(2031) and now.found_period == was.period and now.found_lead
    assert [replace(m, lead=False) for m in now.members] == [replace(m, lead=False) for m in was.members]
    assert found(with_agreements(content)).zones == []


def test_a_work_that_is_not_delivered_any_more_stays_as_it_was_found() -> None:
    content = trench()
    (was,) = joint(content)
    content.proposals = [Proposal(was.id, PEILDATUM, period=Period.year(2032), lead="a")]
    content.works = [work for work in content.works if work.id == "a"]
    (now,) = joint(with_agreements(content))
    gone = {m.work: m for m in now.members}["b"]
    assert gone.execution == {m.work: m for m in was.members}["b"].execution
    assert (
        now.period == Period.year(2032) and {m.work: m for m in now.members}["a"].execution.start.year == 2032
    )


def test_who_does_what() -> None:
    content = trench()
    (was,) = joint(content)
    works = content.works_by_id()
    said = roles(was, works, None)
    assert (said.digs.partner, said.restores.partner) == ("a", "b")  # water before road; the road restores
    assert not (said.lead.agreed or said.digs.agreed or said.restores.agreed)
    agreed = roles(was, works, Proposal(was.id, PEILDATUM, lead="b", digs="b", restores="a"))
    assert [(r.partner, r.agreed) for r in (agreed.lead, agreed.digs, agreed.restores)] == [
        ("b", True), ("b", True), ("a", True),
    ]  # fmt: skip
    assert roles(was, {}, None).lead.partner == ""


def test_said_to_be_carried_out_the_street_rests_from_then() -> None:
    content = trench()
    (was,) = joint(content)
    content.proposals = [Proposal(was.id, PEILDATUM, done_on=date(2027, 2, 28))]
    (zone,) = found(with_agreements(content)).zones
    assert (zone.period, zone.provisional) == (days("2027-02-28", "2032-02-27"), False)

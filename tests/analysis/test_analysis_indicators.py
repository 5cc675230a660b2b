"""Each indicator against figures worked out by hand or in another way."""

from __future__ import annotations

from dataclasses import fields
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from works_for_tests import PEILDATUM, days, make_work, point, rectangle, seeded_works

from afstemming_plugin.analysis import indicators as module
from afstemming_plugin.analysis.analyse import analyse
from afstemming_plugin.analysis.indicators import (
    Indicators,
    agreed_on,
    agreements_kept,
    carried_out,
    definitions,
    firm_dates,
    graafrust_kept,
    indicators_of,
    joint_kilometres,
    openings_per_street,
)
from afstemming_plugin.model.decision import Action, PartnerDecision, Proposal
from afstemming_plugin.model.period import Period, Precision
from afstemming_plugin.model.results import Member, Opportunity, ZoneVerdict
from afstemming_plugin.model.rules import Rules
from afstemming_plugin.model.words import (
    ActionStatus,
    Decision,
    Discipline,
    Hardness,
    OpportunityKind,
    Verdict,
)
from afstemming_plugin.model.work import Work

JOINT = days("2029-02-01", "2029-06-30")


def work(id: str, partner: str, year: int, street: str = "Kade", **rest: object) -> Work:
    return make_work(id, partner, point(0, 0), days(f"{year}-03-01", f"{year}-04-01"), street=street, **rest)


def group(id: str, members: list[Work], metres: float = 100.0, **rest: object) -> Opportunity:
    rest.setdefault("kind", OpportunityKind.OPPORTUNITY)
    return Opportunity(
        id=id, number=id, name=id, streets=(), period=JOINT, geometry=rectangle(0, 0, 1, 1),
        members=[Member(w.id, JOINT, 0, 0.0, False, shared_length=metres) for w in members],
        openings_avoided=len(members) - 1, nuisance_days_avoided=7, **rest,
    )  # fmt: skip


def by_id(works: list[Work]) -> dict[str, Work]:
    return {w.id: w for w in works}


def test_every_indicator_has_its_words() -> None:
    assert set(definitions()) == {f.name for f in fields(Indicators)} - {"peildatum"}
    assert all(one.label and one.unit and one.text and one.source for one in definitions().values())


def test_kilometres_per_discipline() -> None:
    works = [work("a", "a", 2028, discipline=Discipline.GAS), work("b", "b", 2028), work("c", "c", 2028)]
    groups = [group("1", works[:2], 250.0), group("2", works[1:], 1000.0),
              group("C", works, 9999.0, kind=OpportunityKind.COORDINATION)]  # fmt: skip
    assert joint_kilometres(groups, by_id(works)) == {Discipline.WATER: 2.25, Discipline.GAS: 0.25}


def test_openings_per_street_by_hand() -> None:
    works = [
        work("a", "a", 2028), work("b", "b", 2030), work("c", "c", 2030, "Plein"),
        work("gone", "a", 2030, hardness=Hardness.VERVALLEN), work("done", "a", 2030, hardness=Hardness.GEREED),
        work("past", "a", 2020),
    ]  # fmt: skip
    planned, proposed = openings_per_street(works, [group("1", works[:2])], PEILDATUM)
    # Two streets; together in 2029 the Kade opens once.
    assert planned == {2028: 0.5, 2029: 0.0, 2030: 1.0}
    assert proposed == {2028: 0.0, 2029: 0.5, 2030: 0.5}
    assert openings_per_street([], [], PEILDATUM) == ({}, {})


def test_openings_saved_per_street_are_the_openings_avoided() -> None:
    works = seeded_works(400, seed=2)
    analysis = analyse(works, Rules(), PEILDATUM)
    found = indicators_of(analysis, works)
    todo = [w for w in works if w.period.end >= PEILDATUM and w.effective_hardness is not Hardness.GEREED]
    streets = len({w.street or w.id for w in todo})
    saved = (sum(found.openings_planned.values()) - sum(found.openings_proposed.values())) * streets
    joint = [o for o in analysis.opportunities if o.kind is OpportunityKind.OPPORTUNITY]
    members = [m.work for o in joint for m in o.members]
    # A work in two opportunities still opens the street once as planned.
    twice = len(members) - len(set(members))
    assert found.openings_avoided == sum(len(o.members) - 1 for o in joint) > 0
    assert saved == pytest.approx(found.openings_avoided - twice, abs=len(joint) if twice else 1e-6)


def verdict(work: str, word: Verdict, zone: str = "z") -> ZoneVerdict:
    return ZoneVerdict(work, zone, word, (), days("2028-01-01", "2028-02-01"), date(2030, 1, 1))


def test_graafrust_kept_by_hand() -> None:
    verdicts = [
        verdict("a", Verdict.CONFLICT), verdict("a", Verdict.AVOIDABLE, "y"), verdict("b", Verdict.AVOIDABLE),
        verdict("c", Verdict.CONSENT), verdict("d", Verdict.EXEMPT), verdict("e", Verdict.CONFLICT, "later"),
        verdict("f", Verdict.LAPSES),
    ]  # fmt: skip
    assert graafrust_kept(verdicts, {"later"}) == (0.75, 1)
    assert graafrust_kept([], set()) == (None, 0)


def test_firm_dates_by_hand() -> None:
    firm = work("a", "a", 2028, hardness=Hardness.VASTGESTELD)
    coarse = work("b", "a", 2028, hardness=Hardness.VASTGESTELD)
    coarse.period = Period(date(2028, 1, 1), date(2028, 12, 31), Precision.YEAR)
    soft = work("c", "a", 2028, hardness=Hardness.GEPLAND)
    under_way = work("d", "a", 2028, hardness=Hardness.IN_UITVOERING)
    done = work("e", "a", 2028, hardness=Hardness.GEREED)
    assert firm_dates([firm, coarse, soft, under_way, done], PEILDATUM) == 0.5
    assert firm_dates([done], PEILDATUM) is None


def said(opportunity: str, partner: str, word: Decision) -> PartnerDecision:
    return PartnerDecision(opportunity, partner, word, PEILDATUM)


def test_proposals_decided_and_done() -> None:
    works = [work("a", "a", 2028), work("b", "b", 2028), work("c", "c", 2028)]
    groups = [group("1", works[:2]), group("2", works[1:]), group("3", works)]
    put = [Proposal("1", PEILDATUM), Proposal("2", PEILDATUM)]
    decisions = [
        said("1", "a", Decision.NOT_AGREED), said("1", "a", Decision.AGREED), said("1", "b", Decision.AGREED),
        said("2", "b", Decision.AGREED), said("2", "c", Decision.TO_DISCUSS),
        *(said("3", p, Decision.AGREED) for p in "abc"),
    ]  # fmt: skip
    agreed = agreed_on(put, decisions, groups, by_id(works))
    assert [o.id for o in agreed] == ["1"]  # 3 was never put before the meeting
    assert carried_out(agreed, by_id(works), PEILDATUM) == []
    works[0].hardness, works[1].actual_end = Hardness.GEREED, PEILDATUM
    assert carried_out(agreed, by_id(works), PEILDATUM) == agreed
    decisions.append(said("2", "c", Decision.NOT_APPLICABLE))
    assert [o.id for o in agreed_on(put, decisions, groups, by_id(works))] == ["1", "2"]


ACTIONS = st.lists(
    st.builds(
        Action,
        id=st.just("x"), meeting=st.just("m"), partner=st.just("a"), text=st.just("t"),
        due=st.none() | st.dates(date(2026, 1, 1), date(2028, 1, 1)), status=st.sampled_from(ActionStatus),
    ),
    max_size=8,
)  # fmt: skip


@given(ACTIONS)
def test_agreements_kept(actions: list[Action]) -> None:
    kept = broken = 0
    for action in actions:
        if action.status is ActionStatus.KEPT:
            kept += 1
        elif action.status is not ActionStatus.OPEN or (action.due and action.due < PEILDATUM):
            broken += 1
    found = agreements_kept(actions, PEILDATUM)
    assert found == (kept / (kept + broken) if kept + broken else None)


def test_all_together_from_the_parts() -> None:
    works = [work("a", "a", 2028), work("b", "b", 2028)]
    groups = [group("1", works)]
    analysis = analyse([], Rules(), PEILDATUM)
    analysis.opportunities = groups
    found = indicators_of(
        analysis, works, [Proposal("1", PEILDATUM)], [said("1", p, Decision.AGREED) for p in "ab"],
        [Action("x", "m", "a", "t", status=ActionStatus.KEPT)],
    )  # fmt: skip
    assert (found.openings_avoided, found.openings_decided, found.nuisance_days_avoided) == (1, 1, 7)
    assert (found.proposals, found.decided, found.done, found.agreements_kept) == (1, 1, 0, 1.0)
    assert found.graafrust_kept is None and module.FIRM_PRECISION is Precision.QUARTER

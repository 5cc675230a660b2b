"""Score: each term against arithmetic by hand, bounds and monotony by property."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from works_for_tests import PEILDATUM, days, line, make_work

from afstemming_plugin.analysis import timing
from afstemming_plugin.analysis.score import definitions, score, working_days
from afstemming_plugin.model.period import Period
from afstemming_plugin.model.results import Member, Opportunity
from afstemming_plugin.model.rules import Rules
from afstemming_plugin.model.words import Discipline, Hardness, OpportunityKind
from afstemming_plugin.model.work import Work

TRENCH = line((0, 0), (100, 0))
YEAR = days("2030-01-01", "2030-12-31")
EXECUTION = Period(date(2030, 3, 4), date(2030, 4, 28))  # eight weeks


def make_opportunity(members: list[Member], **rest: Any) -> Opportunity:
    rest.setdefault("kind", OpportunityKind.OPPORTUNITY)
    return Opportunity(
        id="K", number="K-1", name="", streets=(), period=EXECUTION, members=members, geometry=b"", **rest
    )


def scored(works: list[Work], rules: Rules, duration: int = 40, **rest: Any) -> Opportunity:
    members = [Member(w.id, EXECUTION, 0, 0.0, False) for w in works]
    opportunity = make_opportunity(members, **rest)
    score(opportunity, {w.id: w for w in works}, rules, {w.id: duration for w in works})
    return opportunity


def parties(count: int, **rest: Any) -> list[Work]:
    return [make_work(f"w{n}", f"partner {n}", TRENCH, YEAR, **rest) for n in range(count)]


def term(opportunity: Opportunity, name: str) -> tuple[float, float]:
    found = next(t for t in opportunity.terms if t.name == name)
    return found.value, round(found.points, 6)


def test_each_term_as_by_hand() -> None:
    found = scored(parties(3, hardness=Hardness.VASTGESTELD), Rules(), shared_length=150.0)
    assert term(found, "openings") == (2, 20.0)  # 2 of 3 openings of 30 points
    assert term(found, "nuisance") == (80, 25.0)  # 3 × 40 − 40 days, more than 60
    assert term(found, "metres") == (150, 10.0)
    assert term(found, "parties") == (3, 7.5)
    assert term(found, "time_fit") == (1, 10.0)
    assert term(found, "hardness") == (0.75, 3.75)
    assert found.score == 76.2  # 76.25, rounded
    assert (found.openings_avoided, found.nuisance_days_avoided) == (2, 80)


def test_terms_are_defined_and_shown_in_the_order_of_the_rule() -> None:
    names = [t.name for t in scored(parties(2), Rules()).terms]
    assert names == list(definitions()) == list(Rules().score_weight)
    assert all(d.label and d.unit and d.text for d in definitions().values())


def test_hundred_points_when_every_term_reaches_its_reference() -> None:
    works = parties(4, hardness=Hardness.IN_UITVOERING)
    assert scored(works, Rules(), shared_length=300.0).score == 100.0


def test_partner_with_two_disciplines_is_two_parties() -> None:
    works = parties(2)
    works[1].partner = works[0].partner
    assert term(scored(works, Rules()), "parties")[0] == 1
    works[1].discipline = Discipline.RIOOL
    assert term(scored(works, Rules()), "parties")[0] == 2


def test_coordination_point_avoids_nothing_and_fits_in_no_joint_period() -> None:
    found = scored(parties(3), Rules(), kind=OpportunityKind.COORDINATION, shared_length=300.0)
    assert (found.openings_avoided, found.nuisance_days_avoided) == (0, 0)
    assert term(found, "time_fit") == term(found, "openings") == (0, 0)
    assert term(found, "metres") == (300, 20.0)


def test_executions_one_after_the_other_avoid_no_nuisance() -> None:
    works = parties(2)
    later = Period(EXECUTION.end + timedelta(days=1), EXECUTION.end + timedelta(days=56))
    members = [Member("w0", EXECUTION, 0, 0.0, False), Member("w1", later, 0, 0.0, False)]
    opportunity = make_opportunity(members)
    score(opportunity, {w.id: w for w in works}, Rules(), {"w0": 40, "w1": 40})
    assert opportunity.nuisance_days_avoided == 0


def test_joint_duration_is_at_least_that_of_the_longest_member() -> None:
    assert scored(parties(2), Rules(), duration=100).nuisance_days_avoided == 100


@pytest.mark.parametrize(
    ("hardness", "shift_days", "fit"),
    [
        (Hardness.GEPLAND, 0, 1.0),
        (Hardness.GEPLAND, 73, 0.9),  # 73 of the 365 days later; of two members
        (Hardness.GEPLAND, -92, 0.75),  # 92 of 184 days earlier
        (Hardness.GEPLAND, 3650, 0.5),  # beyond its room: grouped by hand
        (Hardness.VASTGESTELD, 10, 0.5),  # no room at all
        (Hardness.IDEE, 73, 1 - 73 / 1096 / 2),
    ],
)
def test_time_fit_is_the_shift_relative_to_the_room_on_that_side(
    hardness: Hardness, shift_days: int, fit: float
) -> None:
    works = parties(2, hardness=hardness)
    edge = date(2030, 1, 1) if shift_days < 0 else date(2030, 12, 31) - timedelta(days=6)
    start = edge + timedelta(days=shift_days)
    moved = Member("w0", Period(start, start + timedelta(days=6)), shift_days, 0.0, False)
    opportunity = make_opportunity([moved, Member("w1", EXECUTION, 0, 0.0, False)])
    score(opportunity, {w.id: w for w in works}, Rules(), {"w0": 5, "w1": 5})
    assert term(opportunity, "time_fit")[0] == pytest.approx(fit, abs=1e-3)


def test_unknown_or_assumed_size_and_duration_lower_certainty_and_not_score() -> None:
    known, unknown = parties(2, size=100.0, size_unit="m", duration=40), parties(2)
    half = parties(2, size=100.0, size_unit="m", duration=40, assumed=("size",))
    results = [scored(works, Rules()) for works in (known, half, unknown)]
    assert [r.certainty for r in results] == [1.0, 0.5, 0.0]
    assert len({r.score for r in results}) == 1


def test_money_is_never_in_the_score() -> None:
    assert scored(parties(2), Rules()).score == scored(parties(2, estimate=1e6), Rules()).score


@given(st.integers(1, 4000))
def test_working_days_undo_calendar_days(working: int) -> None:
    assert working_days(timing.calendar_days(working)) == working


def test_every_member_must_have_a_duration() -> None:
    opportunity = make_opportunity([Member("w0", EXECUTION, 0, 0.0, False)])
    with pytest.raises(KeyError):
        score(opportunity, {"w0": parties(1)[0]}, Rules(), {})


@st.composite
def opportunities(draw: st.DrawFn) -> tuple[Opportunity, dict[str, Work], dict[str, int]]:
    members, works, durations = [], {}, {}
    for number in range(draw(st.integers(1, 6))):
        hardness = draw(st.sampled_from([None, *Hardness]))
        partner = draw(st.sampled_from(["gemeente", "gas", "water"]))
        work = make_work(f"w{number}", partner, TRENCH, YEAR, hardness=hardness,
                         discipline=draw(st.sampled_from(list(Discipline))))  # fmt: skip
        start = PEILDATUM + timedelta(days=draw(st.integers(0, 2000)))
        execution = Period(start, start + timedelta(days=draw(st.integers(0, 300))))
        members.append(Member(work.id, execution, draw(st.integers(-900, 900)), 0.0, False))
        works[work.id], durations[work.id] = work, draw(st.integers(1, 200))
    kind = draw(st.sampled_from(list(OpportunityKind)))
    length = draw(st.floats(0, 2000))
    return make_opportunity(members, kind=kind, shared_length=length), works, durations


weights = st.fixed_dictionaries({name: st.floats(0, 100) for name in Rules().score_weight})


@settings(max_examples=150)
@given(case=opportunities(), weight=weights)
def test_score_is_the_sum_of_its_terms_within_0_and_100(case: Any, weight: dict[str, float]) -> None:
    opportunity, works, durations = case
    score(opportunity, works, Rules(score_weight=weight), durations)
    assert 0 <= opportunity.score <= 100
    assert opportunity.score == pytest.approx(sum(t.points for t in opportunity.terms), abs=0.051)
    for each in opportunity.terms:
        assert 0 <= each.share <= 1 and each.points == pytest.approx(each.share * each.weight)
    if sum(weight.values()) > 0:
        assert sum(t.weight for t in opportunity.terms) == pytest.approx(100)
    assert 0 <= opportunity.certainty <= 1
    assert opportunity.nuisance_days_avoided >= 0


@settings(max_examples=100)
@given(case=opportunities(), more=st.floats(0, 500))
def test_more_shared_metres_never_lower_the_score(case: Any, more: float) -> None:
    opportunity, works, durations = case
    score(opportunity, works, Rules(), durations)
    before = opportunity.score
    opportunity.shared_length += more
    score(opportunity, works, Rules(), durations)
    assert opportunity.score >= before


@settings(max_examples=100)
@given(case=opportunities(), days=st.integers(0, 400))
def test_smaller_shift_never_lowers_the_score(case: Any, days: int) -> None:
    opportunity, works, durations = case
    score(opportunity, works, Rules(), durations)
    before = opportunity.score
    for member in opportunity.members:
        member.shift_days = int(member.shift_days * (400 - days) / 400)
    score(opportunity, works, Rules(), durations)
    assert opportunity.score >= before


@settings(max_examples=100)
@given(case=opportunities())
def test_harder_member_or_new_party_never_lowers_the_term(case: Any) -> None:
    opportunity, works, durations = case
    score(opportunity, works, Rules(), durations)
    before = {t.name: t.points for t in opportunity.terms}
    first = works[opportunity.members[0].work]
    first.hardness = Hardness.IN_UITVOERING
    extra = make_work("extra", "nieuw", TRENCH, YEAR, hardness=Hardness.IN_UITVOERING)
    works["extra"], durations["extra"] = extra, 10
    opportunity.members.append(Member("extra", opportunity.members[0].execution, 0, 0.0, False))
    score(opportunity, works, Rules(), durations)
    after = {t.name: t.points for t in opportunity.terms}
    for name in ("openings", "parties", "hardness", "nuisance"):
        assert after[name] >= before[name] - 1e-9

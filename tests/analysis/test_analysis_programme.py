"""The programme on whole analyses: its rules checked again from works and zones, and cases by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from works_for_tests import PEILDATUM, days, line, make_work, seeded_works

from afstemming_plugin.analysis.analyse import analyse
from afstemming_plugin.analysis.kernel import best_kernel
from afstemming_plugin.analysis.programme import Programme, make_programme
from afstemming_plugin.analysis.programme_compared import largest_matching
from afstemming_plugin.model.capacity import Capacity, Measure
from afstemming_plugin.model.period import Period, add_months
from afstemming_plugin.model.results import Analysis
from afstemming_plugin.model.rules import Rules
from afstemming_plugin.model.words import Hardness, OpportunityKind
from afstemming_plugin.model.work import Work


@pytest.fixture(scope="module")
def town() -> tuple[list[Work], Analysis]:
    works = seeded_works(600, seed=3)
    for number, work in enumerate(works):
        work.hardness = list(Hardness)[number % 4]
    return works, analyse(works, Rules(), PEILDATUM)


def capacities(works: list[Work], value: float, measure: Measure) -> list[Capacity]:
    return [
        Capacity(partner, year, measure, value)
        for partner in sorted({work.partner for work in works})
        for year in range(2027, 2050)
    ]


def broken_rests(programme: Programme, analysis: Analysis) -> list[tuple[str, str]]:
    """Joint projects that start in the graafrust of another, by geometry and calendar."""
    kernel = best_kernel()
    groups = {o.id: o for o in analysis.opportunities}
    zones = {zone.opportunity: zone for zone in analysis.zones}
    found = []
    for one, two in combinations(programme.chosen, 2):
        for before, after in ((one, two), (two, one)):
            if before.opportunity not in zones or after.period.start <= before.period.end:
                continue
            shapes = kernel.from_wkb([zones[before.opportunity].geometry, groups[after.opportunity].geometry])
            if kernel.area(kernel.intersection(shapes[:1], shapes[1:]))[0] <= 0.1:
                continue
            if after.period.start < add_months(before.period.end, 60):
                found.append((before.number, after.number))
    return found


@pytest.mark.parametrize("limit", [None, (2, Measure.WORKS), (300, Measure.METRES)])
def test_rules_hold_in_a_town(town: tuple[list[Work], Analysis], limit: tuple[float, Measure] | None) -> None:
    works, analysis = town
    given_ = capacities(works, *limit) if limit else []
    programme = make_programme(analysis, works, given_, with_proof=False)
    joint = [o for o in analysis.opportunities if o.kind is OpportunityKind.OPPORTUNITY]
    assert len(joint) > 20
    assert len(programme.chosen) + len(programme.left_out) == len(joint)
    assert programme.openings_avoided == sum(c.openings_avoided for c in programme.chosen)
    assert programme.openings_avoided >= max(programme.as_planned, programme.pairwise)
    assert broken_rests(programme, analysis) == []
    assert all(left.reason for left in programme.left_out)
    for load in programme.loads:
        if load.capacity is not None:
            assert load.programme <= max(load.capacity, load.planned) + 1e-6
    for choice in programme.chosen:
        assert all(choice.period.start <= start <= choice.period.end for start in choice.starts.values())
        assert choice.period.end <= add_months(PEILDATUM, 180)
    assert make_programme(analysis, works, given_, with_proof=False) == programme


def test_members_keep_to_their_room(town: tuple[list[Work], Analysis]) -> None:
    works, analysis = town
    by_id = {work.id: work for work in works}
    for choice in make_programme(analysis, works, with_proof=False).chosen:
        for id, start in choice.starts.items():
            work = by_id[id]
            earlier, later = Rules().room[work.effective_hardness]
            assert start >= min(work.period.start, add_months(work.period.start, -earlier))
            assert start <= add_months(work.period.end, later)


def test_tighter_capacity_never_avoids_more(town: tuple[list[Work], Analysis]) -> None:
    pytest.importorskip("scipy")
    works, analysis = town
    free = make_programme(analysis, works)
    tight = make_programme(analysis, works, capacities(works, 2, Measure.WORKS))
    assert free.bound is not None and tight.bound is not None
    assert tight.openings_avoided <= tight.bound <= free.bound
    assert free.openings_avoided <= free.bound
    assert tight.openings_avoided >= tight.searched


def two(year_a: int, year_b: int, x: float = 0.0, tag: str = "") -> list[Work]:
    return [
        make_work(f"a{tag}", "a", line((x, 0), (x + 100, 0)), days(f"{year_a}-03-01", f"{year_a}-03-10"),
                  hardness=Hardness.VOORNEMEN, duration=5),
        make_work(f"b{tag}", "b", line((x, 3), (x + 100, 3)), days(f"{year_b}-03-01", f"{year_b}-03-10"),
                  hardness=Hardness.VOORNEMEN, duration=5),
    ]  # fmt: skip


def test_capacity_sends_one_of_two_to_another_year() -> None:
    works = two(2030, 2030, tag="1") + two(2030, 2030, x=5000, tag="2")
    analysis = analyse(works, Rules(), PEILDATUM)
    # In 2030 the plans themselves ask two works of b, in the years around it none: one may move, none must.
    programme = make_programme(analysis, works, [Capacity("b", 2030, Measure.WORKS, 1)], with_proof=False)
    assert [c.period.start.year for c in programme.chosen] == [2030, 2030]
    # Planned in different years they may not come together.
    works = two(2030, 2030, tag="1") + two(2030, 2031, x=5000, tag="2")
    analysis = analyse(works, Rules(), PEILDATUM)
    limits = [Capacity(partner, 2030, Measure.WORKS, 1) for partner in "ab"]
    programme = make_programme(analysis, works, limits, with_proof=False)
    assert programme.openings_avoided == 2
    loads = {
        (y.key.partner, y.key.year): y.programme for y in programme.loads if y.key.measure is Measure.WORKS
    }
    assert loads["b", 2030] <= 1


def test_nobody_shifts_and_two_by_two_are_what_they_say() -> None:
    works = two(2030, 2030, tag="1") + two(2030, 2031, x=5000, tag="2")
    third = make_work("c2", "c", line((5000, 6), (5100, 6)), days("2031-03-01", "2031-03-10"),
                      hardness=Hardness.VOORNEMEN, duration=5)  # fmt: skip
    analysis = analyse([*works, third], Rules(), PEILDATUM)
    programme = make_programme(analysis, [*works, third], with_proof=False)
    # Without shift only the first; by pairs one opening each; together 1 + 2.
    assert (programme.as_planned, programme.pairwise, programme.openings_avoided) == (1, 2, 3)


def test_second_project_in_a_street_waits_or_comes_along() -> None:
    works = [
        make_work("a1", "a", line((0, 0), (100, 0)), days("2030-03-01", "2030-03-10"), hardness=Hardness.VASTGESTELD),
        make_work("b1", "b", line((0, 3), (100, 3)), days("2030-03-01", "2030-03-10"), hardness=Hardness.VASTGESTELD),
        make_work("a2", "a", line((0, 1), (100, 1)), days("2033-03-01", "2033-03-10"), hardness=Hardness.VASTGESTELD),
        make_work("b2", "b", line((0, 4), (100, 4)), days("2033-03-01", "2033-03-10"), hardness=Hardness.VASTGESTELD),
    ]  # fmt: skip
    analysis = analyse(works, Rules(internal=False), PEILDATUM)
    programme = make_programme(analysis, works, with_proof=False)
    assert len(programme.chosen) == 1 and len(programme.left_out) == 1
    assert programme.left_out[0].reason
    short = analyse(works, Rules(internal=False, graafrust_years=2), PEILDATUM)
    assert len(make_programme(short, works, with_proof=False).chosen) == 2


def test_a_work_that_cannot_keep_clear_is_counted() -> None:
    works = two(2030, 2030)
    lone = make_work(
        "c", "c", line((0, 1), (100, 1)), days("2034-03-01", "2034-03-10"), hardness=Hardness.VASTGESTELD
    )
    analysis = analyse([*works, lone], Rules(), PEILDATUM)
    assert make_programme(analysis, [*works, lone], with_proof=False).disturbed == 1
    later = make_work(
        "c", "c", line((0, 1), (100, 1)), days("2036-03-01", "2036-03-10"), hardness=Hardness.VASTGESTELD
    )
    analysis = analyse([*works, later], Rules(), PEILDATUM)
    assert make_programme(analysis, [*works, later], with_proof=False).disturbed == 0


def test_nothing_beyond_the_horizon() -> None:
    works = two(2030, 2030)
    analysis = analyse(works, Rules(), PEILDATUM)
    programme = make_programme(analysis, works, years=1, with_proof=False)
    assert programme.chosen == [] and programme.left_out[0].reason
    assert date(2028, 1, 1) == add_months(PEILDATUM, 12)


@given(
    st.sets(
        st.tuples(st.sampled_from("abcdef"), st.sampled_from("abcdef")).filter(lambda p: p[0] < p[1]),
        max_size=9,
    )
)
def test_largest_matching(pairs: set[tuple[str, str]]) -> None:
    best = max(
        size
        for size in range(len(pairs) + 1)
        for some in combinations(sorted(pairs), size)
        if len({end for pair in some for end in pair}) == 2 * size
    )
    assert largest_matching(pairs) == best


@pytest.mark.parametrize("count", [9, 15, 40])
def test_many_works_at_one_place_are_matched_at_once(count: int) -> None:
    everyone = combinations([f"{number:02d}" for number in range(count)], 2)
    assert largest_matching(everyone) == count // 2


def test_what_was_agreed_stands_and_the_others_go_round_it(town: tuple[list[Work], Analysis]) -> None:
    works, analysis = town
    given_ = capacities(works, 2, Measure.WORKS)
    free = make_programme(analysis, works, given_, with_proof=False)
    moved = [choice for choice in free.chosen if choice.reason][:2] + free.chosen[:3]
    groups = {o.id: o for o in analysis.opportunities}
    agreed = {choice.opportunity: groups[choice.opportunity].period for choice in moved}
    late = next(c.opportunity for c in free.chosen if c.opportunity not in agreed)
    period = groups[late].period  # a year that its members may not reach
    agreed[late] = Period(add_months(period.start, 36), add_months(period.end, 36), period.precision)
    for proof in (False, True):
        programme = make_programme(analysis, works, given_, agreed=agreed, with_proof=proof)
        stands = {c.opportunity: c.period for c in programme.chosen if c.agreed}
        assert stands == agreed
        assert all(
            c.period.start <= start <= c.period.end
            for c in programme.chosen
            for start in c.starts.values()
            if c.agreed
        )
        numbers = {c.number for c in programme.chosen if c.agreed}
        assert all({one, two} <= numbers for one, two in broken_rests(programme, analysis))
        joint = [o for o in analysis.opportunities if o.kind is OpportunityKind.OPPORTUNITY]
        assert len(programme.chosen) + len(programme.left_out) == len(joint)
    # Capacity that the agreed ones do not need is what the others may use.
    alone = make_programme(
        replace(analysis, opportunities=[groups[i] for i in agreed]), works, given_, agreed=agreed
    )
    asked = {load.key: load.programme for load in alone.loads}
    for load in programme.loads:
        if load.capacity is not None:
            assert load.programme <= max(load.capacity, load.planned, asked.get(load.key, 0.0)) + 1e-6


def test_agreed_on_what_it_would_choose_anyway_changes_nothing_but_the_mark(
    town: tuple[list[Work], Analysis],
) -> None:
    works, analysis = town
    free = make_programme(analysis, works, with_proof=False)
    agreed = {choice.opportunity: choice.period for choice in free.chosen}
    programme = make_programme(analysis, works, agreed=agreed, with_proof=False)
    assert {c.opportunity: c.period for c in programme.chosen} == agreed
    assert all(c.agreed for c in programme.chosen)
    assert [load.key for load in programme.loads] == [load.key for load in free.loads]
    expected = pytest.approx([load.programme for load in free.loads])
    assert [load.programme for load in programme.loads] == expected

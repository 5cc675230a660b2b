"""Rules that are a formula, against that formula written anew from what the rule says."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from works_for_tests import days, line, make_work

from afstemming_plugin.analysis import timing
from afstemming_plugin.analysis.analyse import who_takes_part
from afstemming_plugin.analysis.joint_works import DEPTH
from afstemming_plugin.analysis.kernel import best_kernel
from afstemming_plugin.analysis.quality import missing_fields, stale
from afstemming_plugin.model.period import Period, add_months
from afstemming_plugin.model.rules import Rules
from afstemming_plugin.model.words import Discipline, Hardness, Kind
from afstemming_plugin.model.work import Work

D, H, K = Discipline, Hardness, Kind
PEILDATUM = date(2027, 1, 1)
WORK = make_work("w", "p", line((0, 0), (100, 0)), days("2028-01-01", "2028-12-31"))

ROOM = {
    H.IDEE: (36, 36),
    H.VOORNEMEN: (24, 24),
    H.GEPLAND: (6, 12),
    H.VASTGESTELD: (0, 0),
    H.IN_UITVOERING: (0, 0),
}
PREPARATION = {H.IDEE: 18, H.VOORNEMEN: 12, H.GEPLAND: 6, H.VASTGESTELD: 0, H.IN_UITVOERING: 0}
PER_DAY = {D.RIOOL: 4, D.WARMTE: 6, D.WATER: 12, D.GAS: 12, D.ELEKTRA: 40, D.TELECOM: 40, D.WEG: 15}

a_day = st.dates(date(2027, 1, 1), date(2040, 12, 31))
hardness = st.sampled_from(list(ROOM))


@st.composite
def planned(draw: st.DrawFn) -> Work:
    start = draw(a_day)
    period = Period(start, start + timedelta(days=draw(st.integers(0, 700))))
    return replace(WORK, period=period, hardness=draw(hardness))


@settings(max_examples=60)
@given(work=planned(), taken=st.integers(1, 300))
def test_room_is_the_months_of_the_hardness_and_never_before_the_preparation(work: Work, taken: int) -> None:
    room = timing.room(work, taken, Rules(), PEILDATUM)
    assert work.hardness is not None
    earlier, later = ROOM[work.hardness]
    start = work.period.start
    end = max(work.period.end, start + timedelta(days=taken - 1))  # never shorter than the execution
    prepared = add_months(PEILDATUM, PREPARATION[work.hardness])
    first = max(add_months(start, -earlier), min(start, prepared))  # it may stay where it is planned
    assert date.fromordinal(room.first) == min(first, start)
    assert date.fromordinal(room.last) == add_months(end, later)
    assert room.fixed == (earlier == later == 0)


@settings(max_examples=60)
@given(work=planned(), taken=st.integers(1, 300), years=st.tuples(*[st.integers(0, 5)] * 2))
def test_a_wider_slider_never_takes_room_away_and_leaves_the_fixed(
    work: Work, taken: int, years: tuple[int, int]
) -> None:
    less, more = (
        timing.room(work, taken, Rules(flexibility_years=float(n)), PEILDATUM) for n in sorted(years)
    )
    assert more.first <= less.first and less.last <= more.last
    if ROOM[work.hardness] == (0, 0):  # type: ignore[index]
        assert more == less == timing.room(work, taken, Rules(), PEILDATUM)


@given(
    discipline=st.sampled_from(list(D)),
    metres=st.floats(0, 5000),
    delivered=st.one_of(st.none(), st.integers(1, 400)),
)
def test_duration(discipline: Discipline, metres: float, delivered: int | None) -> None:
    work = replace(WORK, discipline=discipline, duration=delivered)
    by_length = max(5, math.ceil(metres / PER_DAY.get(discipline, 15) - 1e-6))
    found = timing.working_days(work, metres, Rules())
    assert found == delivered if delivered else abs(found - by_length) <= (metres % 1 < 1e-5)


def test_depth_order_is_the_one_of_the_rule() -> None:
    order = [
        {D.RIOOL},
        {D.WATER},
        {D.GAS, D.WARMTE},
        {D.ELEKTRA, D.TELECOM},
        {D.VERLICHTING},
        {D.WEG},
        {D.GROEN},
    ]
    assert [{d for d in D if DEPTH.get(d) == place} for place in range(len(DEPTH))][: len(order)] == order
    assert set(DEPTH) == set().union(*order)


@given(
    kind=st.sampled_from(list(K)),
    hard=st.sampled_from([None, *H]),
    end=st.dates(date(2025, 1, 1), date(2029, 1, 1)),
    actual=st.one_of(st.none(), st.dates(date(2025, 1, 1), date(2029, 1, 1))),
)
def test_who_is_matched(kind: Kind, hard: Hardness | None, end: date, actual: date | None) -> None:
    period = Period(end - timedelta(days=30), end)
    work = replace(WORK, kind=kind, hardness=hard, period=period, actual_end=actual)
    matched, others = who_takes_part([work], Rules(), PEILDATUM, best_kernel())
    done = hard is H.GEREED or (actual is not None and actual <= PEILDATUM)
    out = kind in (K.STORING, K.HUISAANSLUITING) or hard is H.VERVALLEN or done or end < PEILDATUM
    assert (len(matched), len(others)) == ((0, 1) if out else (1, 0))
    assert all(other.reason for other in others)


@given(st.dates(date(2024, 1, 1), PEILDATUM))
def test_stale_is_not_confirmed_for_a_year_and_never_dropped(confirmed: date) -> None:
    found = list(stale([WORK], {WORK.id: confirmed}, Rules(), PEILDATUM))
    assert bool(found) == (confirmed < date(2026, 1, 1))
    assert who_takes_part([replace(WORK, confirmed_on=confirmed)], Rules(), PEILDATUM, best_kernel())[0]


@pytest.mark.parametrize("phase", list(Rules().required_fields))
def test_a_work_with_nothing_lacks_all_that_its_phase_asks(phase: Hardness) -> None:
    bare = replace(
        WORK, title="", description="", hardness=phase, geometry=None, assumed=("discipline", "kind")
    )
    (found,) = missing_fields([bare], Rules())
    assert set(found.fields) == set(Rules().required_fields[phase])

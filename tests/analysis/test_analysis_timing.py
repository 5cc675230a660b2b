"""Room, duration and simultaneity: by hand, and against all placements."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from works_for_tests import PEILDATUM, days, make_work, point

from afstemming_plugin.analysis.timing import (
    Room,
    calendar_days,
    room,
    simultaneity,
    tolerance_days,
    working_days,
)
from afstemming_plugin.model.rules import Rules
from afstemming_plugin.model.words import Discipline, Hardness, Simultaneity


def work(period, **rest):
    return make_work("w", "p", point(0, 0), period, **rest)


def reach(found: Room):
    return date.fromordinal(found.first).isoformat(), date.fromordinal(found.last).isoformat()


Y2030 = days("2030-01-01", "2030-12-31")


@pytest.mark.parametrize(
    ("hardness", "expected"),
    [
        (Hardness.IDEE, ("2028-07-01", "2033-12-31")),  # 36 months earlier is before the preparation of 18
        (Hardness.VOORNEMEN, ("2028-01-01", "2032-12-31")),
        (Hardness.GEPLAND, ("2029-07-01", "2031-12-31")),
        (None, ("2029-07-01", "2031-12-31")),
        (Hardness.VASTGESTELD, ("2030-01-01", "2030-12-31")),
        (Hardness.IN_UITVOERING, ("2030-01-01", "2030-12-31")),
    ],
)
def test_room_by_hardness(hardness, expected):
    found = room(work(Y2030, hardness=hardness), 20, Rules(), PEILDATUM)
    assert reach(found) == expected
    assert found.fixed == (hardness in (Hardness.VASTGESTELD, Hardness.IN_UITVOERING))


def test_weights_of_shift():
    weights = [room(work(Y2030, hardness=h), 5, Rules(), PEILDATUM).weight for h in list(Hardness)[:3]]
    assert weights == [1, 2, 4]


def test_what_the_partner_gives_goes_first():
    given_room = work(
        Y2030, hardness=Hardness.VASTGESTELD, earliest=date(2029, 3, 1), latest=date(2032, 5, 31)
    )
    assert reach(room(given_room, 20, Rules(), PEILDATUM)) == ("2029-03-01", "2032-05-31")
    only_latest = work(Y2030, hardness=Hardness.GEPLAND, latest=date(2031, 2, 1))
    assert reach(room(only_latest, 20, Rules(), PEILDATUM)) == ("2029-07-01", "2031-02-01")


def test_never_moved_to_before_the_preparation_but_may_stay_where_it_is():
    soon = work(days("2027-03-01", "2027-03-31"), hardness=Hardness.GEPLAND)
    assert reach(room(soon, 10, Rules(), PEILDATUM)) == ("2027-03-01", "2028-03-31")
    later = work(days("2027-09-01", "2027-09-30"), hardness=Hardness.GEPLAND)
    assert reach(room(later, 10, Rules(), PEILDATUM)) == ("2027-07-01", "2028-09-30")
    begun = work(days("2026-06-01", "2027-06-30"), hardness=Hardness.GEPLAND)
    assert reach(room(begun, 10, Rules(), PEILDATUM))[0] == PEILDATUM.isoformat()


def test_slider_replaces_the_room_of_movable_works_only():
    rules = Rules(flexibility_years=2)
    movable = work(Y2030, hardness=Hardness.GEPLAND, earliest=date(2029, 12, 1))
    assert reach(room(movable, 10, rules, PEILDATUM)) == ("2028-01-01", "2032-12-31")
    fixed = work(Y2030, hardness=Hardness.VASTGESTELD)
    assert reach(room(fixed, 10, rules, PEILDATUM)) == ("2030-01-01", "2030-12-31")
    assert room(movable, 10, Rules(flexibility_years=0), PEILDATUM).fixed
    assert Rules(flexibility_years=2).shift_tolerance_months == 48


def test_a_window_needs_no_shift_and_a_preferred_start_does():
    window = room(work(Y2030), 31, Rules(), PEILDATUM)
    first, last = date(2030, 1, 1).toordinal(), date(2030, 12, 1).toordinal()
    assert window.preferred == (first, last)
    assert [window.shift(day) for day in (first - 3, first, last, last + 5)] == [-3, 0, 0, 5]
    wanted = room(work(Y2030, preferred=date(2030, 6, 1)), 31, Rules(), PEILDATUM)
    assert wanted.shift(date(2030, 6, 11).toordinal()) == 10
    assert wanted.cost(date(2030, 7, 1).toordinal()) == pytest.approx(4 * 30 / 30.4375)


@pytest.mark.parametrize(
    ("discipline", "metres", "expected"),
    [
        (Discipline.RIOOL, 400, 100), (Discipline.WARMTE, 60, 10), (Discipline.WATER, 121, 11),
        (Discipline.TELECOM, 100, 5), (Discipline.WEG, 0, 5), (Discipline.GROEN, 300, 20),
    ],
)  # fmt: skip
def test_duration_by_length(discipline, metres, expected):
    assert working_days(work(Y2030, discipline=discipline), metres, Rules()) == expected


def test_delivered_duration_goes_first_and_weeks_have_weekends():
    assert working_days(work(Y2030, duration=3), 4000, Rules()) == 3
    assert [calendar_days(n) for n in (1, 5, 10, 6)] == [2, 7, 14, 9]
    assert [tolerance_days(m) for m in (0, 12, 24)] == [0, 365, 730]


@st.composite
def rooms(draw):
    first, length, taken = draw(st.integers(0, 30)), draw(st.integers(1, 20)), draw(st.integers(1, 20))
    taken = min(taken, length)
    last = first + length - 1
    earlier, later = draw(st.integers(0, 10)), draw(st.integers(0, 10))
    return Room(first, last, first - earlier, last + later, taken, (first, last - taken + 1), 1.0)


@given(rooms(), rooms())
def test_simultaneity_against_all_placements(a, b):
    meetings = [
        s <= t + b.days - 1 and t <= s + a.days - 1
        for s in range(a.window_first, a.window_last - a.days + 2)
        for t in range(b.window_first, b.window_last - b.days + 2)
    ]
    shared_room = set(range(a.first, a.last + 1)) & set(range(b.first, b.last + 1))
    if all(meetings):
        expected = Simultaneity.CERTAIN
    elif any(meetings):
        expected = Simultaneity.POSSIBLE
    else:
        expected = Simultaneity.SHIFTABLE if shared_room else None
    assert simultaneity(a, b) is expected

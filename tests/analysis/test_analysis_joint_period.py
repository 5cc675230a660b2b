"""The joint period equals what an exhaustive search day by day finds."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afstemming_plugin.analysis.joint_period import (
    allowed_starts,
    best_joint_periods,
    can_meet,
    least_cost,
    reach,
)
from afstemming_plugin.analysis.timing import Room

MONTH = 365.25 / 12


def make_room(first, last, days, preferred, weight=1.0, window=None):
    low, high = preferred if isinstance(preferred, tuple) else (preferred, preferred)
    window = window or (first + 1000, last + 1000)  # elsewhere: movable
    return Room(window[0], window[1], first, last, days, (low, high), weight)


def fixed_room(first, last, days):
    return Room(first, last, first, last, days, (first, last - days + 1), 4.0)


@st.composite
def rooms(draw):
    first, spare, days = draw(st.integers(0, 50)), draw(st.integers(0, 40)), draw(st.integers(1, 15))
    last = first + days - 1 + spare
    if draw(st.integers(0, 3)) == 0:
        return fixed_room(first, last, days)
    low = draw(st.integers(-10, 100))
    preferred = (low, low + draw(st.sampled_from([0, 0, 5])))
    return make_room(first, last, days, preferred, draw(st.sampled_from([1.0, 2.0, 4.0])))


def day_by_day(members, blocked, limit, apart_from=()):
    """Every window and every start, straight from the rule; None or (cost, first day, length)."""

    def starts_of(room):
        return [
            start
            for start in range(room.first, room.last - room.days + 2)
            if not any(start <= last and start + room.days - 1 >= first for first, last in blocked)
        ]

    possible = [starts_of(room) for room in members]
    fixed = [(room, free) for room, free in zip(members, possible) if room.fixed]
    length = max(room.days for room in members)
    while length <= limit:
        if any(
            all(any(day <= s and s + r.days <= day + length for s in free) for r, free in fixed)
            for day in range(-100, 200)
        ):
            break
        length += 1
    else:
        return None
    best = None
    for day in range(-100, 200):
        if any(abs(day - other) < length for other in apart_from):
            continue
        cost = 0.0
        for room, free in zip(members, possible):
            low, high = room.preferred
            shifts = [
                max(0, low - start, start - high)
                for start in free
                if day <= start and start + room.days <= day + length
            ]
            if not shifts:
                break
            cost += room.weight * min(shifts)
        else:
            if best is None or cost < best[0]:
                best = (cost, day, length)
    return best


@settings(max_examples=400, deadline=None)
@given(
    members=st.lists(rooms(), min_size=1, max_size=4),
    blocked=st.lists(
        st.tuples(st.integers(0, 80), st.integers(0, 12)).map(lambda t: (t[0], t[0] + t[1])), max_size=3
    ),
    months=st.sampled_from([1, 2, 12]),
)
def test_equals_day_by_day(members, blocked, months):
    found = best_joint_periods(members, blocked, max_months=months, count=3)
    firsts = []
    for joint in found:
        expected = day_by_day(members, blocked, {1: 31, 2: 61, 12: 366}[months], firsts)
        assert expected is not None
        cost, day, length = expected
        assert (joint.first, joint.last) == (day, day + length - 1)
        assert joint.cost * MONTH == pytest.approx(cost)
        firsts.append(joint.first)
        for room, start in zip(members, joint.starts):
            assert max(joint.first, room.first) <= start
            assert start + room.days - 1 <= min(joint.last, room.last)
            assert not any(start <= last and first < start + room.days for first, last in blocked)
    if len(found) < 3:
        assert day_by_day(members, blocked, {1: 31, 2: 61, 12: 366}[months], firsts) is None
    if found:
        assert can_meet([reach(room) for room in members], months)


def test_fixed_member_draws_the_others():
    fixed, movable = fixed_room(100, 109, 10), make_room(0, 300, 20, 0)
    (joint,) = best_joint_periods([fixed, movable])
    assert (joint.first, joint.last) == (90, 109)
    assert joint.starts == (100, 90)


def test_window_is_stretched_to_hold_fixed_members():
    (joint,) = best_joint_periods([fixed_room(100, 109, 10), fixed_room(160, 164, 5)])
    assert (joint.first, joint.last, joint.cost) == (100, 164, 0.0)


def test_fixed_members_more_than_a_year_apart_have_none():
    assert best_joint_periods([fixed_room(0, 9, 10), fixed_room(400, 409, 10)]) == []
    assert not can_meet([reach(fixed_room(0, 9, 10)), reach(fixed_room(400, 409, 10))], 12)


def test_blocked_days_are_avoided_and_ties_go_to_the_earliest():
    room = make_room(0, 100, 5, 50)
    assert allowed_starts(room, [(48, 54)]) == ((0, 43), (55, 96))
    (joint,) = best_joint_periods([room], [(48, 54)])
    assert joint.first == 55
    (tie,) = best_joint_periods([make_room(0, 100, 1, 50)], [(48, 52)])
    assert tie.first == 47


def test_the_heavier_work_moves_less():
    light, heavy = make_room(0, 400, 10, 0, 1.0), make_room(0, 400, 10, 100, 4.0)
    (joint,) = best_joint_periods([light, heavy])
    assert joint.starts == (100, 100)
    assert joint.cost == pytest.approx(100 / MONTH)


@settings(max_examples=1500, deadline=None)
@given(members=st.lists(rooms(), min_size=1, max_size=6), months=st.sampled_from([1, 2, 12]))
def test_short_way_without_blocked_days_equals_the_long_one(members, months):
    found = best_joint_periods(members, (), months)
    expected = (found[0].cost, found[0].first) if found else None
    assert least_cost([reach(room) for room in members], months) == (expected and pytest.approx(expected))

"""Many groups at once get exactly what each gets alone."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from afstemming_plugin.analysis.joint_period import best_joint_periods, least_cost, reach, relevant, untouched
from afstemming_plugin.analysis.many_joint_periods import Reaches, best_joint_periods_of, least_costs
from afstemming_plugin.analysis.timing import Room


@st.composite
def rooms(draw: st.DrawFn) -> Room:
    start, window = draw(st.integers(0, 900)), draw(st.integers(1, 300))
    days = draw(st.integers(1, window))
    end = start + window - 1
    fixed = draw(st.booleans())
    first = start if fixed else start - draw(st.integers(0, 500))
    last = end if fixed else end + draw(st.integers(0, 500))
    low = draw(st.integers(first - 20, last))
    preferred = (low, low) if draw(st.booleans()) else (start, end - days + 1)
    weight = draw(st.sampled_from([0.0, 0.1, 1.0, 2.0, 4.0]))
    return Room(start, end, first, last, days, preferred, weight)


@settings(max_examples=100, deadline=None)
@given(
    st.lists(st.lists(rooms(), min_size=1, max_size=5), min_size=1, max_size=8), st.sampled_from([1, 6, 12])
)
def test_the_same_as_one_by_one(groups: list[list[Room]], months: int) -> None:
    flat = [room for group in groups for room in group]
    numbers, begin = [], 0
    for group in groups:
        numbers.append(tuple(range(begin, begin + len(group))))
        begin += len(group)
    reaches = Reaches.of(flat)
    assert least_costs(reaches, numbers, months) == [
        least_cost([reach(room) for room in group], months) for group in groups
    ]
    for count in (1, 4):
        assert best_joint_periods_of(reaches, numbers, months, count) == [
            best_joint_periods(group, (), months, count) for group in groups
        ]


@st.composite
def ranges(draw: st.DrawFn) -> tuple[int, int]:
    first = draw(st.integers(-300, 1500))
    return first, first + draw(st.integers(0, 400))


@settings(max_examples=150, deadline=None)
@given(
    st.lists(rooms(), min_size=1, max_size=4),
    st.lists(ranges(), max_size=4),
    st.sampled_from([6, 12, 24]),
)
def test_only_relevant_days_matter(group: list[Room], blocked: list[tuple[int, int]], months: int) -> None:
    members = [reach(room) for room in group]
    some = relevant(blocked, members, months)
    found = best_joint_periods(group, blocked, months, 4)
    assert best_joint_periods(group, some, months, 4) == found
    assert set(some) <= set(blocked)
    free = best_joint_periods(group, (), months)
    if free and untouched(free[0].first, members, some):
        assert found[0] == free[0]


def test_no_groups() -> None:
    assert least_costs(Reaches.of([]), [], 12) == []
    assert best_joint_periods_of(Reaches.of([]), [], 12, 4) == []

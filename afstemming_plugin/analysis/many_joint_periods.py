"""The joint periods of many groups at once, where no day is blocked (rule *Joint period*).

The same answers as `joint_period` gives group by group, in whole arrays: groups of the same size make up a table with a
row for each group and a column for each member.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Optional, Sequence

import numpy as np

from .joint_period import JointPeriod, longest_window
from .timing import DAYS_PER_MONTH, Room

ROUNDING = 1e-9
"""Costs closer than this are the same."""

CELLS = 1_000_000
"""Numbers in one table at most: bounds memory."""


@dataclass
class Reaches:
    """Of rooms, as columns: possible starts `low`…`high`, `days` of execution, preferred starts `from_`…`to`."""

    low: np.ndarray
    high: np.ndarray
    days: np.ndarray
    from_: np.ndarray
    to: np.ndarray
    weight: np.ndarray
    fixed: np.ndarray

    @classmethod
    def of(cls, rooms: Sequence[Room]) -> Reaches:
        rows = [(*room.starts, room.days, *room.preferred, room.fixed) for room in rooms]
        low, high, days, from_, to, fixed = np.array(rows, dtype=np.int64).reshape(-1, 6).T
        weight = np.array([room.weight for room in rooms], dtype=float)
        return cls(low, high, days, from_, to, weight, fixed.astype(bool))

    def at(self, rows: np.ndarray) -> Reaches:
        """The columns at these rows, of whatever shape."""
        return Reaches(*(getattr(self, column.name)[rows] for column in fields(self)))


def by_size(groups: Sequence[Sequence[int]]) -> list[tuple[np.ndarray, np.ndarray]]:
    """The numbers of the groups of each size, and the members of each as a row of a table, in bearable pieces."""
    sizes = np.array([len(group) for group in groups], dtype=int)
    result = []
    for size in np.unique(sizes).tolist():
        numbers = np.flatnonzero(sizes == size)
        step = max(1, CELLS // (8 * size * size))
        for begin in range(0, len(numbers), step):
            some = numbers[begin : begin + step]
            result.append((some, np.array([groups[number] for number in some.tolist()], dtype=int)))
    return result


def window_lengths(members: Reaches) -> np.ndarray:
    """(m,) days in the joint period of each group: those of the longest member, or of what holds all fixed ones."""
    length = members.days.max(axis=1)
    never = np.iinfo(np.int64).max // 4
    # The later a window begins, the shorter it can be, until one of the fixed can no longer start in it.
    begin = np.where(members.fixed, members.high, never).min(axis=1)[:, None]
    held = np.maximum(0, members.low - begin) + members.days
    return np.maximum(length, np.where(members.fixed, held, 0).max(axis=1))


def least_costs(
    reaches: Reaches, groups: Sequence[Sequence[int]], max_months: float
) -> list[Optional[tuple[float, int]]]:
    """Per group what `joint_period.least_cost` gives for its members (rows of `reaches`)."""
    result: list[Optional[tuple[float, int]]] = [None] * len(groups)
    for numbers, table in by_size(groups):
        members = reaches.at(table)
        length = window_lengths(members)
        first = (members.low + members.days).max(axis=1) - length
        last = members.high.min(axis=1)
        valid = np.flatnonzero((length <= longest_window(max_months)) & (first <= last))
        if not len(valid):
            continue
        members, length, first, last = (
            members.at(valid),
            length[valid, None],
            first[valid, None],
            last[valid, None],
        )
        bends = np.hstack(
            (
                first,
                last,
                np.maximum(members.low, members.to),
                np.minimum(members.high, members.from_) - length + members.days,
            )
        )
        bends = np.where((bends < first) | (bends > last), first, bends)
        cost = weighted_shifts(members, bends, length)
        cheapest = cost <= cost.min(axis=1, keepdims=True) + ROUNDING
        day = np.where(cheapest, bends, np.iinfo(np.int64).max).min(axis=1)
        least = cost[np.arange(len(valid)), (bends == day[:, None]).argmax(axis=1)] / DAYS_PER_MONTH
        for number, months, begin in zip(numbers[valid].tolist(), least.tolist(), day.tolist()):
            result[number] = months, begin
    return result


def weighted_shifts(members: Reaches, days: np.ndarray, length: np.ndarray) -> np.ndarray:
    """(m, k) Σ weight × days of shift of the members of each group in the window that begins on each of k days."""
    total = np.zeros(days.shape)
    for place in range(members.low.shape[1]):
        low, high, taken, from_, to, weight = (
            column[:, place, None]
            for column in (members.low, members.high, members.days, members.from_, members.to, members.weight)
        )
        late = np.maximum(days, low) - to
        early = from_ - np.minimum(days + length - taken, high)
        total += weight * np.maximum(0, np.maximum(late, early))
    return total


def best_joint_periods_of(
    reaches: Reaches, groups: Sequence[Sequence[int]], max_months: float, count: int
) -> list[list[JointPeriod]]:
    """Per group what `joint_period.best_joint_periods` gives for its members (rows of `reaches`)."""
    result: list[list[JointPeriod]] = [[] for _ in groups]
    for numbers, table in by_size(groups):
        members = reaches.at(table)
        length = window_lengths(members)
        usable = (length <= longest_window(max_months)) & (members.low <= members.high).all(axis=1)
        valid = np.flatnonzero(usable)
        if len(valid):
            found = _best(members.at(valid), length[valid, None], count)
            for number, periods in zip(numbers[valid].tolist(), found):
                result[number] = periods
    return result


def _best(members: Reaches, length: np.ndarray, count: int) -> list[list[JointPeriod]]:
    """Up to `count` of each group, of which none shares a day with a better one."""
    slack = length - members.days
    earliest = (members.low - slack).max(axis=1, keepdims=True)
    latest = members.high.min(axis=1, keepdims=True)
    edges = np.hstack([members.low, members.high, members.from_, members.to])
    days = np.hstack([edges, edges - np.hstack([slack] * 4)])
    # A day outside what all can reach has no cost: it is never chosen.
    cost = _costs(members, days, length, (days >= earliest) & (days <= latest))
    result: list[list[JointPeriod]] = [[] for _ in range(len(members.low))]
    rows = np.arange(len(result))
    better: list[np.ndarray] = []
    for _ in range(count):
        rounded = np.round(cost, 9)
        least = rounded.min(axis=1)
        rows = rows[np.isfinite(least[rows])]
        if not len(rows):
            break
        day = np.where(rounded == least[:, None], days, np.iinfo(np.int64).max).min(axis=1)
        at = (days == day[:, None]).argmax(axis=1)
        chosen = members.at(rows)
        starts = _starts(chosen, day[rows, None], length[rows])
        periods = zip(
            rows.tolist(),
            day[rows].tolist(),
            (day[rows] + length[rows, 0] - 1).tolist(),
            starts.tolist(),
            cost[rows, at[rows]].tolist(),
        )
        for row, first, last, begins, months in periods:
            result[row].append(JointPeriod(first, last, tuple(begins), months))
        # The windows just before and just after it may be the next best.
        beside = day[:, None] + length * [-1, 1]
        days = np.hstack((days, beside))
        cost = np.hstack((cost, _costs(members, beside, length, np.ones(beside.shape, dtype=bool))))
        better.append(day[:, None])
        for earlier in better:
            cost[np.abs(days - earlier) < length] = np.inf
    return result


def _starts(members: Reaches, day: np.ndarray, length: np.ndarray) -> np.ndarray:
    """(m, members) possible start of each member with the least shift, then the earliest, in the window from `day`."""
    first, last = np.maximum(members.low, day), np.minimum(members.high, day + length - members.days)
    return np.minimum(np.maximum(first, members.from_), last)


def _costs(members: Reaches, days: np.ndarray, length: np.ndarray, wanted: np.ndarray) -> np.ndarray:
    """(m, k) weighted shift in months of the window that begins on each of k days; inf where a member does not fit."""
    total = np.zeros(days.shape)
    fits = wanted.copy()
    for place in range(members.low.shape[1]):
        low, high, taken, from_, to, weight = (
            column[:, place, None]
            for column in (members.low, members.high, members.days, members.from_, members.to, members.weight)
        )
        first, last = np.maximum(low, days), np.minimum(high, days + length - taken)
        fits &= first <= last
        start = np.minimum(np.maximum(first, from_), last)
        total += weight * np.abs(np.minimum(0, start - from_) + np.maximum(0, start - to))
    return np.where(fits, total / DAYS_PER_MONTH, np.inf)

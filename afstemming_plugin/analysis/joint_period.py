"""The joint period in which works can be done as one project at the least weighted shift (rule *Joint period*).

Days are ordinals, ranges are closed. All functions are pure.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Iterable, NamedTuple, Optional, Sequence

from .timing import DAYS_PER_MONTH, Room

Range = tuple[int, int]


@dataclass(frozen=True)
class JointPeriod:
    """The window `first`…`last`; `starts`: where each member starts in it; `cost`: weighted shift in months."""

    first: int
    last: int
    starts: tuple[int, ...]
    cost: float


def longest_window(max_months: float) -> int:
    """Days in the longest joint period allowed: whole months, leap day included (366 for 12)."""
    return math.ceil(max_months * DAYS_PER_MONTH)


def allowed_starts(room: Room, blocked: Iterable[Range]) -> tuple[Range, ...]:
    """Ranges of days on which an execution can start without touching a blocked day, in order."""
    free = [room.starts]
    for first, last in blocked:
        lost = (first - room.days + 1, last)
        free = [
            part
            for low, high in free
            for part in ((low, min(high, lost[0] - 1)), (max(low, lost[1] + 1), high))
            if part[0] <= part[1]
        ]
    return tuple(sorted(set(free)))


def best_joint_periods(
    rooms: Sequence[Room], blocked: Sequence[Range] = (), max_months: float = 12, count: int = 1
) -> list[JointPeriod]:
    """The best joint period first, then up to `count` - 1 next-best ones that share no day with a better one.

    A joint period is as long as the longest member, or as the shortest window that holds all fixed members if
    that is longer; every execution lies wholly inside it and on no blocked day. A member's shift is the distance
    from its preferred start to its nearest possible start in the window. Least cost wins, then the earliest.
    Empty when there is none, or only one of more than `max_months`.

    Exact: the length is given, so all depends on the first day of the window; the cost is piecewise linear in it
    and can only change slope or jump where the window meets an edge of a member's possible starts or of its
    preferred starts. Between two such days it is flat, or lowest at one of them. All of them are tried.
    """
    starts = [allowed_starts(room, blocked) for room in rooms]
    length = _window_length(rooms, starts)
    if length is None or length > longest_window(max_months):
        return []
    days = _breakpoints(rooms, starts, length)
    tried = {day: _at(day, rooms, starts, length) for day in days}
    result: list[JointPeriod] = []
    while len(result) < count:
        for earlier in result:
            for day in (earlier.first - length, earlier.first + length):
                tried.setdefault(day, _at(day, rooms, starts, length))
        free = [
            found
            for found in tried.values()
            if found and all(abs(found.first - better.first) >= length for better in result)
        ]
        if not free:
            break
        result.append(min(free, key=lambda found: (round(found.cost, 9), found.first)))
    return result


class Reach(NamedTuple):
    """What of a room counts where no day is blocked: possible starts `low`…`high`, preferred `from_`…`to`."""

    low: int
    high: int
    days: int
    from_: int
    to: int
    weight: float
    fixed: bool


def reach(room: Room) -> Reach:
    return Reach(*room.starts, room.days, *room.preferred, room.weight, room.fixed)


def relevant(blocked: Iterable[Range], members: Sequence[Reach], max_months: float) -> list[Range]:
    """The blocked ranges that can matter to the joint period of these members, in order.

    The window is as long as without them, unless they touch where a fixed member can be: so days outside every
    window of that length that reaches all do not matter. Nor does any where the fixed are too far apart anyway.
    """
    near = sorted({days for days in blocked if any(_touches(days, member) for member in members)})
    length = _unblocked_length(members)
    if length > longest_window(max_months):
        return []
    if any(_touches(days, member) for member in members if member.fixed for days in near):
        return near
    first = max(member.low + member.days for member in members) - length
    last = min(member.high for member in members)
    if first > last:
        return []
    return [days for days in near if days[0] <= last + length - 1 and days[1] >= first]


def _touches(days: Range, member: Reach) -> bool:
    return days[0] < member.high + member.days and days[1] >= member.low


def untouched(day: int, members: Sequence[Reach], blocked: Sequence[Range]) -> bool:
    """Whether the window of unblocked days that begins on `day` is as good with these days blocked.

    So it is where no execution in it meets a blocked day, and the fixed members none anywhere: the window is then as
    long as it was, and no other can have become better.
    """
    if any(_touches(days, member) for member in members if member.fixed for days in blocked):
        return False
    length = _unblocked_length(members)
    for low, high, taken, from_, _, _, _ in members:
        start = min(max(low, day, from_), min(high, day + length - taken))
        if any(first < start + taken and last >= start for first, last in blocked):
            return False
    return True


def _unblocked_length(members: Sequence[Reach]) -> int:
    length = max(member.days for member in members)
    fixed = [member for member in members if member.fixed]
    if fixed:
        # The later a window begins, the shorter it can be, until one of them can no longer start in it.
        begin = min(member.high for member in fixed)
        length = max(length, *(max(0, member.low - begin) + member.days for member in fixed))
    return length


def least_cost(members: Sequence[Reach], max_months: float) -> Optional[tuple[float, int]]:
    """Cost and first day of the best of `best_joint_periods` where no day is blocked; None without one.

    The cost of a member is then a convex function of the first day of the window, that bends only where the
    window leaves its preferred starts; so is the sum, and halving the bends finds its lowest point.
    """
    length = _unblocked_length(members)
    if length > longest_window(max_months):
        return None
    first = max(member.low + member.days for member in members) - length
    last = min(member.high for member in members)
    if first > last:
        return None
    days = {first, last}
    for low, high, taken, from_, to, _, _ in members:
        days.add(max(low, to))
        days.add(min(high, from_) - length + taken)
    bends = sorted(day for day in days if first <= day <= last)
    low_place, high_place = 0, len(bends) - 1
    while low_place < high_place:
        middle = (low_place + high_place) // 2
        if _weighted(members, bends[middle], length) <= _weighted(members, bends[middle + 1], length) + 1e-9:
            high_place = middle
        else:
            low_place = middle + 1
    day = bends[low_place]
    return _weighted(members, day, length) / DAYS_PER_MONTH, day


def _weighted(members: Sequence[Reach], day: int, length: int) -> float:
    """Σ weight × days of shift in the window of `length` days that begins on `day`."""
    total = 0.0
    for low, high, taken, from_, to, weight, _ in members:
        late = (day if day > low else low) - to
        end = day + length - taken
        early = from_ - (end if end < high else high)
        shift = late if late > early else early
        if shift > 0:
            total += weight * shift
    return total


def can_meet(members: Sequence[Reach], max_months: float) -> bool:
    """Whether some window of `max_months` reaches every member; false for all larger groups when false."""
    first_done, last_begun = members[0].low + members[0].days, members[0].high
    for member in members:
        done = member.low + member.days
        if done > first_done:
            first_done = done
        if member.high < last_begun:
            last_begun = member.high
    return first_done - last_begun <= longest_window(max_months)


def _window_length(rooms: Sequence[Room], starts: Sequence[tuple[Range, ...]]) -> Optional[int]:
    """Days of the joint period; None when a member has no possible start or the fixed ones no order."""
    if not all(starts):
        return None
    longest = max(room.days for room in rooms)
    fixed = [(room.days, free) for room, free in zip(rooms, starts) if room.fixed]
    spans = []
    for day in {edge for _, free in fixed for part in free for edge in part}:
        ends = [_first_from(day, free, days) for days, free in fixed]
        if None not in ends:
            spans.append(max(end for end in ends if end is not None) - day + 1)
    if fixed and not spans:
        return None
    return max(longest, min(spans, default=0))


def _first_from(day: int, free: tuple[Range, ...], days: int) -> Optional[int]:
    """Last day of the earliest execution that starts on or after `day`."""
    for low, high in free:
        if high >= day:
            return max(low, day) + days - 1
    return None


def _breakpoints(rooms: Sequence[Room], starts: Sequence[tuple[Range, ...]], length: int) -> list[int]:
    """First days of a window at which the cost may change its course, within what all members can reach."""
    earliest = max(free[0][0] - (length - room.days) for room, free in zip(rooms, starts))
    latest = min(free[-1][1] for free in starts)
    edges: set[int] = set()
    for room, free in zip(rooms, starts):
        for edge in {edge for part in (*free, room.preferred) for edge in part}:
            edges.update((edge, edge - (length - room.days)))
    return sorted(day for day in edges if earliest <= day <= latest)


def _at(
    day: int, rooms: Sequence[Room], starts: Sequence[tuple[Range, ...]], length: int
) -> Optional[JointPeriod]:
    """The joint period that begins on `day`, or None when a member does not fit in it."""
    chosen = []
    cost = 0.0
    for room, free in zip(rooms, starts):
        start = _nearest(room, free, day, day + length - room.days)
        if start is None:
            return None
        chosen.append(start)
        cost += room.weight * abs(room.shift(start))
    return JointPeriod(day, day + length - 1, tuple(chosen), cost / DAYS_PER_MONTH)


def _nearest(room: Room, free: tuple[Range, ...], low: int, high: int) -> Optional[int]:
    """The possible start from `low` to `high` with the least shift, then the earliest."""
    best: Optional[int] = None
    least = 0
    for first, last in free:
        first, last = max(first, low), min(last, high)
        if first > last:
            continue
        start = min(max(first, room.preferred[0]), last)
        shift = abs(room.shift(start))
        if best is None or shift < least:
            best, least = start, shift
    return best

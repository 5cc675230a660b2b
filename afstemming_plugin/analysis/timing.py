"""Days: how long a work takes, where its execution may lie, and what two works are to each other in time.

Days are counted as ordinals (`date.toordinal()`), ranges are closed. Durations of works are working
days; an execution occupies the calendar days that hold them (five working days a week).
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Optional, Sequence

import numpy as np

from ..model.period import Period, add_months
from ..model.rules import Rules
from ..model.words import Hardness, Simultaneity
from ..model.work import Work

DAYS_PER_MONTH = 365.25 / 12


@dataclass(frozen=True)
class Room:
    """Where the execution of one work may lie (rule *Room to shift*); all days are ordinals.

    `window_first`…`window_last` is the work's own period (never shorter than the execution),
    `first`…`last` everything it can reach; an execution takes `days` calendar days and lies wholly inside.
    Starting anywhere in `preferred` (closed range of days) is no shift; `weight` is the cost of a month of shift.
    """

    window_first: int
    window_last: int
    first: int
    last: int
    days: int
    preferred: tuple[int, int]
    weight: float

    @property
    def fixed(self) -> bool:
        """Whether the work cannot leave its own period."""
        return self.first >= self.window_first and self.last <= self.window_last

    @property
    def starts(self) -> tuple[int, int]:
        """First and last day on which the execution can start."""
        return self.first, self.last - self.days + 1

    def shift(self, start: int) -> int:
        """Signed days from the preferred start to `start` (negative: earlier)."""
        low, high = self.preferred
        return min(0, start - low) + max(0, start - high)

    def cost(self, start: int) -> float:
        """Weighted shift in months when the execution begins on `start`."""
        return self.weight * abs(self.shift(start)) / DAYS_PER_MONTH


def working_days(work: Work, metres: float, rules: Rules) -> int:
    """Working days of execution: as delivered, else trench length ÷ metres per day (rule *Duration*).

    `metres` is the trench length of the work as measured; 0 when unknown.
    """
    if work.duration is not None and work.duration > 0:
        return work.duration
    per_day = rules.metres_per_day.get(work.discipline, rules.metres_per_day_other)
    return max(rules.min_duration, math.ceil(metres / per_day - 1e-9))


def calendar_days(working: int) -> int:
    """Calendar days that hold so many working days, whatever day of the week it starts."""
    return max(1, math.ceil(working * 7 / 5))


def room(work: Work, days: int, rules: Rules, peildatum: date) -> Room:
    """The room of a work whose execution takes `days` calendar days (rule *Room to shift*).

    A work can always stay where it is planned; it cannot be *moved* to before the peildatum plus the
    preparation of its hardness, nor to before the peildatum. A window needs no shift: without a
    delivered preferred start every start inside the work's own period is as good.
    The flexibility slider replaces the room of every movable work, also what its partner delivered.
    """
    start, end = work.period.start.toordinal(), work.period.end.toordinal()
    planned_end = work.period.end
    if end < start + days - 1:
        end = start + days - 1
        planned_end = date.fromordinal(end)
    hardness = work.effective_hardness
    first, last = _reach(work, hardness, planned_end, rules)
    if first != start or last != end:
        soonest = min(start, _prepared(peildatum, rules.preparation.get(hardness, 0)))
        first = max(first, soonest, peildatum.toordinal())
    first = min(first, last - days + 1)
    preferred = work.preferred.toordinal() if work.preferred else None
    return Room(
        window_first=start,
        window_last=end,
        first=first,
        last=last,
        days=days,
        preferred=(preferred, preferred) if preferred is not None else (start, end - days + 1),
        weight=rules.shift_weight.get(hardness, rules.shift_weight.get(Hardness.GEPLAND, 1.0)),
    )


@lru_cache(maxsize=64)
def _prepared(peildatum: date, months: int) -> int:
    """The day on which a preparation of so many months that starts on the peildatum is done."""
    return add_months(peildatum, months).toordinal()


def _reach(work: Work, hardness: Hardness, end: date, rules: Rules) -> tuple[int, int]:
    """First and last day a work can reach, before looking at the peildatum."""
    earlier, later = rules.room.get(hardness, (0, 0))
    delivered = work.earliest is not None or work.latest is not None
    if rules.flexibility_years is not None and (earlier or later or delivered):
        months = round(12 * rules.flexibility_years)
        return add_months(work.period.start, -months).toordinal(), add_months(end, months).toordinal()
    first = work.earliest or add_months(work.period.start, -earlier)
    last = work.latest or add_months(end, later)
    return first.toordinal(), max(last, first).toordinal()


def simultaneity(a: Room, b: Room) -> Optional[Simultaneity]:
    """What two works within the time tolerance are to each other (rule *Time*); None: no overlap in time."""
    return simultaneities([a, b], np.array([0]), np.array([1]))[0]


def simultaneities(rooms: Sequence[Room], a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """(n,) what the works `a` and `b` (rows of `rooms`) are to each other; see `simultaneity`."""
    columns = [(r.window_first, r.window_last, r.first, r.last, r.days) for r in rooms]
    window_first, window_last, first, last, days = np.array(columns, dtype=np.int64).reshape(-1, 5).T
    latest_start, earliest_end = window_last - days + 1, window_first + days - 1

    def meet(begin: np.ndarray, end: np.ndarray) -> np.ndarray:
        return (begin[a] <= end[b]) & (begin[b] <= end[a])

    result = np.full(len(a), None, dtype=object)
    result[meet(first, last)] = Simultaneity.SHIFTABLE
    result[meet(window_first, window_last)] = Simultaneity.POSSIBLE
    result[meet(latest_start, earliest_end)] = Simultaneity.CERTAIN
    return result


def tolerance_days(months: float) -> int:
    """Whole days in so many months of time tolerance (730 for 24)."""
    return math.floor(months * DAYS_PER_MONTH)


def is_past(period: Period, peildatum: date) -> bool:
    return period.end < peildatum

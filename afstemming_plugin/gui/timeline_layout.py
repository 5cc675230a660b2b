"""Where things lie on the timeline: days along, rows down. Plain numbers; knows no Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Optional, Sequence

from ..cycle.timeline import Bar, Lane, Rest, Timeline
from ..model.language import tr
from ..model.period import add_months, month_name

SHORTEST, LONGEST = 20.0, 40 * 365.25
"""Days that the axis shows at least and at most."""


@dataclass(frozen=True)
class Tick:
    """A moment on the axis; `major`: the begin of a year."""

    x: float
    label: str
    major: bool


@dataclass(frozen=True)
class Axis:
    """`first`: the day (ordinal) at pixel `left`; `scale`: pixels per day; `width` pixels are seen."""

    first: float
    scale: float
    left: float
    width: float

    @staticmethod
    def fitting(first: date, last: date, left: float, width: float) -> Axis:
        """From `first` up to and including `last`, with a little air at both sides."""
        days = max(SHORTEST, last.toordinal() + 1 - first.toordinal())
        air = 0.02 * days
        return Axis(first.toordinal() - air, width / (days + 2 * air), left, width)

    def x(self, day: date) -> float:
        """The pixel at which the day begins."""
        return self.left + (day.toordinal() - self.first) * self.scale

    def end_x(self, day: date) -> float:
        """The pixel at which the day ends: end days are inclusive."""
        return self.x(day) + self.scale

    def day(self, x: float) -> float:
        return self.first + (x - self.left) / self.scale

    @property
    def days(self) -> float:
        return self.width / self.scale

    def zoomed(self, factor: float, x: float) -> Axis:
        """`factor` > 1: closer; the day at `x` stays where it is."""
        days = min(LONGEST, max(SHORTEST, self.days / factor))
        scale = self.width / days
        return replace(self, first=self.day(x) - (x - self.left) / scale, scale=scale)

    def moved(self, pixels: float) -> Axis:
        """The sheet dragged to the right by so many pixels."""
        return replace(self, first=self.first - pixels / self.scale)

    def resized(self, left: float, width: float) -> Axis:
        """The same days on another width."""
        return Axis(self.first, self.scale * width / self.width, left, width) if self.width > 0 else self

    def ticks(self, label_width: float) -> list[Tick]:
        """Years, and between them half-years, quarters or months as labels of that width allow."""
        year = 365.25 * self.scale
        months = next((m for m in (1, 3, 6) if year * m / 12 >= label_width), 12)
        every = 1
        while months == 12 and year * every < label_width:
            every = {1: 2, 2: 5, 5: 10}.get(every, every * 2)
        begin, end = self.day(self.left), self.day(self.left + self.width)
        day = date(_clamped(begin).year, 1, 1)
        ticks = []
        while day.toordinal() <= end:
            if day.toordinal() >= begin and (months < 12 or day.year % every == 0):
                ticks.append(Tick(self.x(day), _label(day, months), day.month == 1))
            if day.year >= 9990:
                break
            day = add_months(day, months)
        return ticks


def _clamped(ordinal: float) -> date:
    return date.fromordinal(min(max(int(ordinal), 1), date.max.toordinal()))


def _label(day: date, months: int) -> str:
    if day.month == 1:
        return str(day.year)
    if months == 1:
        return month_name(day.month)
    return tr("Q{n}", n=(day.month + 2) // 3) if months == 3 else tr("H{n}", n=(day.month + 5) // 6)


@dataclass(frozen=True)
class Row:
    """One line of the sheet: the head of a partner, one of its works, a period of graafrust, or how many more there are."""

    lane: Optional[Lane] = None
    bar: Optional[Bar] = None
    rest: Optional[Rest] = None
    more: int = 0


def rows_of(timeline: Timeline) -> list[Row]:
    """Top to bottom; heads only where there is more than one partner or work."""
    rows = []
    for lane in timeline.lanes:
        rows.append(Row(lane=lane))
        rows += [Row(lane=lane, bar=bar) for bar in lane.bars]
    rows += [Row(rest=rest) for rest in timeline.rests]
    if timeline.more:
        rows.append(Row(more=timeline.more))
    return rows


def visible(count: int, height: float, top: float, bottom: float) -> range:
    """Numbers of the rows of that height that lie, wholly or partly, from pixel `top` to `bottom` of the sheet."""
    return range(max(0, int(top // height)), min(count, int(bottom // height) + 1))


def row_at(count: int, height: float, y: float) -> Optional[int]:
    """Number of the row at pixel `y` of the sheet."""
    number = int(y // height)
    return number if 0 <= number < count else None


def next_bar(rows: Sequence[Row], now: Optional[int], by: int) -> Optional[int]:
    """Number of the next (+1) or previous (−1) row with a work; the first or last one to begin with."""
    numbers = [number for number, row in enumerate(rows) if row.bar is not None]
    if not numbers:
        return None
    if now not in numbers:
        return numbers[0] if by > 0 else numbers[-1]
    return numbers[min(max(numbers.index(now) + by, 0), len(numbers) - 1)]

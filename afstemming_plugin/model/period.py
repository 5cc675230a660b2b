"""Closed ranges of days with the precision in which they were meant."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Iterable

from .language import tr
from .words import Word


class Precision(Word):
    """From fine to coarse; the values are the Dutch words."""

    DAY = "dag"
    WEEK = "week"
    MONTH = "maand"
    QUARTER = "kwartaal"
    HALF = "halfjaar"
    YEAR = "jaar"
    MULTI_YEAR = "meerjarig"

    @property
    def rank(self) -> int:
        return _RANKS[self]

    @staticmethod
    def coarsest(precisions: Iterable[Precision]) -> Precision:
        return max(precisions, key=lambda p: p.rank, default=Precision.DAY)


_RANKS = {precision: rank for rank, precision in enumerate(Precision)}


@dataclass(frozen=True, order=True)
class Period:
    """All days from `start` to `end`, both inclusive. Raises ValueError when end < start."""

    start: date
    end: date
    precision: Precision = Precision.DAY

    def __post_init__(self) -> None:
        if self.end < self.start:
            raise ValueError(f"period ends ({self.end}) before it starts ({self.start})")

    @property
    def days(self) -> int:
        """Number of calendar days, at least 1."""
        return (self.end - self.start).days + 1

    def overlaps(self, other: Period) -> bool:
        return self.start <= other.end and other.start <= self.end

    def contains(self, other: Period) -> bool:
        return self.start <= other.start and other.end <= self.end

    def gap(self, other: Period) -> int:
        """Days between the two periods; 0 if they share a day (rule *Time*)."""
        return max(0, (other.start - self.end).days, (self.start - other.end).days)

    def label(self) -> str:
        """As a planner writes it: “2030”, “2e helft 2028”, “3e kwartaal 2027”, “mrt 2027”, dates."""
        return period_label(self.start, self.end, self.precision)

    @staticmethod
    def year(year: int) -> Period:
        return Period(date(year, 1, 1), date(year, 12, 31), Precision.YEAR)


def add_months(day: date, months: int) -> date:
    """The same day of the month, `months` later (earlier if negative), clamped to the month's end."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    if year < 1:
        return date.min
    if year > 9999:
        return date.max
    if day.day <= 28:
        return date(year, month + 1, day.day)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def month_end(day: date) -> date:
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])


def covering(start: date, end: date, precision: Precision) -> Period:
    """The smallest period of whole units of `precision` that holds start…end."""
    if precision is Precision.DAY:
        return Period(start, end, precision)
    if precision is Precision.WEEK:
        monday = start - timedelta(days=start.weekday())
        return Period(monday, end + timedelta(days=6 - end.weekday()), precision)
    months = {Precision.MONTH: 1, Precision.QUARTER: 3, Precision.HALF: 6}.get(precision, 12)
    first = date(start.year, (start.month - 1) // months * months + 1, 1)
    last_month = (end.month - 1) // months * months + months
    return Period(first, month_end(date(end.year, last_month, 1)), precision)


def _range(first: str, last: str) -> str:
    return first if first == last else f"{first} – {last}"


def period_label(start: date, end: date, precision: Precision) -> str:
    """Shown in `precision`, never finer: a window inside 2030 known by year only reads “2030”."""
    if precision is Precision.DAY:
        return _range(day_label(start), day_label(end))
    if precision is Precision.WEEK:
        weeks = [day.isocalendar() for day in (start, end)]
        return _range(*(tr("week {week} {year}", week=w[1], year=w[0]) for w in weeks))
    if precision is Precision.MONTH:
        return _range(*(f"{month_name(day.month)} {day.year}" for day in (start, end)))
    if precision is Precision.QUARTER:
        return _range(*(tr("Q{n} {year}", n=(d.month + 2) // 3, year=d.year) for d in (start, end)))
    if precision is Precision.HALF:
        return _range(*(tr("H{n} {year}", n=(d.month + 5) // 6, year=d.year) for d in (start, end)))
    return _range(str(start.year), str(end.year))


def month_name(month: int) -> str:
    """Short, in the user's language; 1 is January."""
    names = (
        tr("Jan"), tr("Feb"), tr("Mar"), tr("Apr"), tr("May"), tr("Jun"),
        tr("Jul"), tr("Aug"), tr("Sep"), tr("Oct"), tr("Nov"), tr("Dec"),
    )  # fmt: skip
    return names[month - 1]


def day_label(day: date) -> str:
    """Dutch notation: 1-4-2027."""
    return f"{day.day}-{day.month}-{day.year}"

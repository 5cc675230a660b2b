"""The period of a row out of the columns that say something about it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import lru_cache
from typing import Any, Optional

from ..model.language import tr
from ..model.period import Period, Precision
from ..model.words import Severity
from .cells import Cells, Notes, cell_text
from .dategrammar import joined, with_duration
from .dates import DateProblem, PeriodReading, read_period, settle_day_first
from .headers import header_words
from .values import read_duration

_UNIT_WORDS = {"week": "week", "weeknummer": "week", "weeknr": "week", "wk": "week", "startweek": "week",
               "kwartaal": "kwartaal", "kw": "kwartaal", "quarter": "kwartaal", "halfjaar": "halfjaar"}  # fmt: skip
_FINE = (Precision.DAY, Precision.WEEK)


class RowPeriods:
    """Reads start and end, else the period column, else the year; completes one with the other.

    `names` are the fields that hold start, end, period and year ("" for none).
    """

    def __init__(
        self, cells: Cells, start: str = "start", end: str = "end", period: str = "period", year: str = "year"
    ) -> None:
        self._cells = cells
        self._start, self._end, self._period, self._year = start, end, period, year
        dated = [name for name in (start, end, period) if cells.has(name)]
        values = (value for name in dated for value in cells.raws(name))
        settled, self.ambiguous = settle_day_first(values)
        self.day_first = settled if cells.profile.day_first is None else cells.profile.day_first
        self.ambiguous = self.ambiguous and cells.profile.day_first is None
        self.columns = ", ".join(cells.column(name) for name in dated)

    def tell_order(self, notes: Notes) -> None:
        """Remark on a column in which day and month cannot be told apart."""
        if self.ambiguous:
            notes.add(
                Severity.DOUBTFUL,
                tr("Day and month cannot be told apart in this column; they were read as {order}.",
                   order="d/m/j" if self.day_first else "m/d/j"),
                column=self.columns,
                remedy=tr("Set the order of day and month in the column profile."),
            )  # fmt: skip

    def read(self, row: int) -> PeriodReading:
        """Raises DateProblem, `missing` when nothing was delivered."""
        cells = self._cells
        year = cells.raw(row, self._year)
        days = self.duration(row)
        start, end = cells.raw(row, self._start), cells.raw(row, self._end)
        if start is not None or end is not None:
            try:
                return self._from_both(start, end, year, days)
            except DateProblem as problem:
                if not problem.missing:
                    raise
        for value, header in ((cells.raw(row, self._period), cells.column(self._period)), (year, "")):
            if value is None:
                continue
            try:
                return self._told_when_from_above(row, self._one(value, year, header, days))
            except DateProblem as problem:
                if not problem.missing or year is None:
                    raise
        default = cells.profile.defaults.get("period") or cells.profile.defaults.get("year")
        if default:
            return replace(read_period(default), assumed=True, note=tr("The profile's default was taken."))
        raise DateProblem(tr("No period is given."), missing=True)

    def _told_when_from_above(self, row: int, reading: PeriodReading) -> PeriodReading:
        if not self._cells.is_from_above(row, self._year):
            return reading
        note = tr("The year stands in a row above.")
        return replace(reading, assumed=True, note=f"{reading.note} {note}".strip())

    def duration(self, row: int) -> Optional[int]:
        """Working days, None when not delivered."""
        found = read_duration(self._cells.raw(row, "duration"), self._cells.column("duration"))
        return found[0] if found else None

    def _from_both(self, start: Any, end: Any, year: Any, days: Optional[int]) -> PeriodReading:
        last = self._optional(end, year, self._end)
        first = self._optional(start, year, self._start)
        if first and last:
            if last.period.end < first.period.start:
                raise DateProblem(
                    tr("The end “{end}” lies before the start “{start}”.",
                       start=cell_text(start), end=cell_text(end))
                )  # fmt: skip
            return joined(first, last)
        if first:
            return self._open_end(first, days)
        if last:
            return _open_start(last, days)
        raise DateProblem(tr("No period is given."), missing=True)

    def _optional(self, value: Any, year: Any, field: str) -> Optional[PeriodReading]:
        if value is None:
            return None
        try:
            return self._complete(value, year, self._cells.column(field))
        except DateProblem as problem:
            if problem.missing:
                return None
            raise

    def _one(self, value: Any, year: Any, header: str, days: Optional[int]) -> PeriodReading:
        reading = self._complete(value, year, header)
        single = reading.duration is None and reading.period.precision in _FINE
        short = reading.period.days <= (1 if reading.period.precision is Precision.DAY else 7)
        if days is not None or (single and short and reading.period.precision is Precision.DAY):
            return self._open_end(reading, days)
        return reading

    def _complete(self, value: Any, year: Any, header: str) -> PeriodReading:
        """“week 34” or a 3 under “kwartaal” gets its year from the column with years."""
        unit = _unit_of(header)
        if unit and year is not None and cell_text(value).isdigit() and len(cell_text(value)) <= 2:
            return read_period(f"{unit} {cell_text(value)} {cell_text(year)}")
        try:
            return read_period(value, day_first=self.day_first)
        except DateProblem as problem:
            if problem.missing or year is None or value is year:
                raise
            try:
                return read_period(f"{cell_text(value)} {cell_text(year)}", day_first=self.day_first)
            except DateProblem:
                raise problem from None

    def _open_end(self, start: PeriodReading, days: Optional[int]) -> PeriodReading:
        if days is not None:
            return with_duration(start, days)
        if start.duration is not None or start.period.precision not in _FINE or start.assumed:
            return start
        return replace(start, assumed=True, note=tr("No end was given; only the start counts."))


@lru_cache(maxsize=100)
def _unit_of(header: str) -> str:
    """The unit that a column's name says its numbers are: “kwartaal”, “week” …"""
    return next((_UNIT_WORDS[word] for word in header_words(header).split() if word in _UNIT_WORDS), "")


def _open_start(end: PeriodReading, days: Optional[int]) -> PeriodReading:
    period = end.period
    if days is not None and period.precision in _FINE:
        period = Period(
            period.end - timedelta(days=max(0, round(days * 7 / 5) - 1)), period.end, period.precision
        )
    return PeriodReading(period, True, tr("No start was given; the end counts."), days)

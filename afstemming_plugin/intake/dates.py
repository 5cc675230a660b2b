"""Cells to periods: text, dates, Excel serials, years and timestamps; start and end columns combined."""

from __future__ import annotations

import math
import re
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from typing import Iterable, Optional

from ..model.language import tr
from ..model.period import Precision, day_label
from .dategrammar import (
    FIRST_YEAR,
    LAST_YEAR,
    DateProblem,
    PeriodReading,
    dutch_day,
    joined,
    one_day,
    read_text,
    sane,
    whole_months,
)  # fmt: skip

__all__ = [
    "EXCEL_1900",
    "EXCEL_1904",
    "DateProblem",
    "PeriodReading",
    "read_date",
    "read_period",
    "settle_day_first",
]

EXCEL_1900 = date(1899, 12, 30)
EXCEL_1904 = date(1904, 1, 1)


def _read_number(value: float, date_base: date) -> PeriodReading:
    """A year, a serial day of Excel, yyyymm, yyyymmdd, or milliseconds since 1970 (ArcGIS)."""
    if isinstance(value, float) and not math.isfinite(value):
        raise DateProblem(tr("No period is given (“{value}”).", value=value), missing=True)
    whole = int(value)
    if whole == value and FIRST_YEAR <= whole <= LAST_YEAR:
        return whole_months(whole, 1, 12, Precision.YEAR)
    if 0 <= whole < 100_000:
        return one_day(sane(date_base + timedelta(days=whole)))
    if whole == value and len(str(whole)) in (6, 8):
        return read_text(str(whole), True)
    if 10**11 <= abs(whole) < 10**13:
        return one_day(sane(dutch_day(_EPOCH + timedelta(milliseconds=whole))))
    raise DateProblem(tr("The number {value} is neither a year nor a date.", value=value))


_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
_SERIAL = re.compile(r"([0-9]{5})(?:[.,][0-9]+)?|([0-9]{4})[.,]0+")


def _read_cell(value: object, day_first: bool, date_base: date) -> PeriodReading:
    if value is None:
        raise DateProblem(tr("No period is given."), missing=True)
    if isinstance(value, bool):
        raise DateProblem(tr("“{value}” cannot be read as a period.", value=value))
    if isinstance(value, datetime):
        return one_day(sane(dutch_day(value)))
    if isinstance(value, date):
        return one_day(sane(value))
    if isinstance(value, (int, float)):
        return _read_number(value, date_base)
    text = str(value)
    serial = _SERIAL.fullmatch(text.strip())
    if serial:
        return _read_number(float(text.strip().replace(",", ".")), date_base)
    if re.fullmatch(r"[0-9]{12,13}", text.strip()):
        return _read_number(int(text), date_base)
    return read_text(text, day_first)


def read_period(
    value: object, *, end_value: object = None, day_first: bool = True, date_base: date = EXCEL_1900
) -> PeriodReading:
    """The closed period that a cell (or a start and an end cell) means.

    `value` may be text, date, datetime, a number (year, Excel serial of `date_base`, yyyymmdd, epoch ms).
    With `end_value` the precision is the coarser of the two. A start without an end, or an end without a
    start, is the period of the one that was given, *aanname*. Raises DateProblem.
    """
    start, no_start = _try_cell(value, day_first, date_base)
    end, no_end = _try_cell(end_value, day_first, date_base)
    if start and end:
        if end.period.end < start.period.start:
            raise DateProblem(
                tr(
                    "The end “{end}” lies before the start “{start}”.",
                    start=_shown(value),
                    end=_shown(end_value),
                )
            )
        return joined(start, end)
    if start:
        if end_value is None:
            return start
        return replace(
            start, assumed=True, note=start.note or tr("No end was given (“{end}”).", end=_shown(end_value))
        )
    if end:
        return replace(end, assumed=True, note=end.note or tr("No start was given; the end is used."))
    raise no_start or no_end or DateProblem(tr("No period is given."), missing=True)


def _try_cell(
    value: object, day_first: bool, date_base: date
) -> tuple[Optional[PeriodReading], Optional[DateProblem]]:
    """The reading, or why there is none; an unreadable value (as against none) is raised."""
    try:
        return _read_cell(value, day_first, date_base), None
    except DateProblem as problem:
        if not problem.missing:
            raise
        return None, problem


def read_date(
    value: object, *, last: bool = False, day_first: bool = True, date_base: date = EXCEL_1900
) -> date:
    """One day; of something coarser (“Q3 2027”) its first, or with `last` its last day. Raises DateProblem."""
    period = _read_cell(value, day_first, date_base).period
    return period.end if last else period.start


def _shown(value: object) -> str:
    return day_label(value) if isinstance(value, date) else str(value).strip()


_DAY_MONTH = re.compile(r"\s*([0-9]{1,2}) ?([-/.]) ?([0-9]{1,2}) ?[-/.] ?(?:[0-9]{4}|[0-9]{2})(?![0-9])")


def settle_day_first(values: Iterable[object]) -> tuple[bool, bool]:
    """(day comes first, ambiguous) for a column of texts such as 3/4/2027.

    Days over 12 decide. Ambiguous: some say the one and some the other, or nothing decides and the
    values are written with slashes, as Americans do; then the Dutch order is taken.
    """
    day_first = month_first = open_values = 0
    for value in values:
        match = _DAY_MONTH.match(value) if isinstance(value, str) else None
        if not match:
            continue
        a, b = int(match[1]), int(match[3])
        day_first += a > 12 >= b
        month_first += b > 12 >= a
        open_values += a <= 12 and b <= 12 and a != b and match[2] == "/"
    if not day_first and not month_first:
        return True, open_values > 0
    return day_first >= month_first, bool(day_first and month_first)

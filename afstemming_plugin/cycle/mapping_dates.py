"""How the dates and periods of a table are read, shown on samples."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from ..intake.cells import Cells, cell_text
from ..intake.dates import DateProblem
from ..intake.rowperiod import RowPeriods

_LOOKED_AT = 5_000
_SHOWN = 40


@dataclass(frozen=True)
class DateSample:
    """`written` in `count` rows of this form, first in row `row`; `label` is the period, or "" with a `problem`."""

    row: int
    written: str
    label: str
    assumed: bool = False
    note: str = ""
    problem: str = ""
    count: int = 1


@dataclass(frozen=True)
class DatePreview:
    """`day_first`: how day and month are told apart; `ambiguous`: nothing in the column settles it."""

    samples: tuple[DateSample, ...] = ()
    day_first: bool = True
    ambiguous: bool = False
    columns: str = ""


def look_at_dates(cells: Cells) -> DatePreview:
    """One sample per form in which periods are written: what cannot be read first, then what is assumed."""
    zones = cells.profile.kind == "graafrust"
    names = ("from", "until", "period") if zones else ("start", "end", "period", "year")
    periods = RowPeriods(cells, start="from", end="until", year="") if zones else RowPeriods(cells)
    shown = [name for name in (*names, "duration") if cells.has(name)]
    if not shown:
        return DatePreview()
    samples: dict[tuple[str, str], DateSample] = {}
    step = max(1, len(cells.table) // _LOOKED_AT)
    for row in range(0, len(cells.table), step):
        written = " – ".join(text for name in shown if (text := cell_text(cells.raw(row, name))))
        sample = _sample(periods, cells.table.row_numbers[row], row, written)
        form = (_form(written), sample.problem or sample.note)
        before = samples.get(form)
        if before is None:
            samples[form] = sample
        else:
            samples[form] = replace(before, count=before.count + 1)
    ordered = sorted(samples.values(), key=lambda s: (not s.problem, not s.assumed, -s.count))
    return DatePreview(tuple(ordered[:_SHOWN]), periods.day_first, periods.ambiguous, periods.columns)


def _sample(periods: RowPeriods, number: int, row: int, written: str) -> DateSample:
    try:
        reading = periods.read(row)
    except DateProblem as problem:
        return DateSample(number, written, "", problem=str(problem))
    return DateSample(number, written, reading.period.label(), reading.assumed, reading.note)


def _form(written: str) -> str:
    """“12-3-2027” and “4-11-2028” are of one form; words keep apart."""
    return re.sub(r"\d+", "9", written)

"""The planning as bars: a column per quarter, own period light, execution strong in the partner's colour."""

from __future__ import annotations

import math
from datetime import date

from ..model.language import tr
from ..model.period import Period
from ..model.results import Opportunity
from .report import Report
from .sheet import A3, Book, Chip, Column, Link, Sheet, target
from .sheet_measure import width_for
from .sheet_style import tint

_MAX_QUARTERS = 80
_MIN_QUARTERS = 12
_LABELS = (9.0, 24.0, 38.0, 21.5)  # widths of number, partner, work, own period
_WIDEST_WORK = 60.0
_PAGE_WIDTH = 200  # characters on A3; the quarters share what the labels leave
_OWN_TINT = 0.38
_ACCENT = "8E0152"


def planning_sheet(book: Book, report: Report, name: str, proposals: Sheet, rows: dict[str, int]) -> Sheet:
    first, count = _horizon(report)
    labels = (tr("No."), tr("Partner"), tr("Work"), tr("Own period"))
    widths = [*_LABELS]
    widths[2] = width_for(
        (w.title for o in report.proposals for _, w in report.members(o)), widths[2], _WIDEST_WORK
    )
    columns = [Column(label, width=width) for label, width in zip(labels, widths)]
    width = min(4.0, max(1.9, (_PAGE_WIDTH - sum(widths)) / count))
    columns += [Column("", "bar", width) for _ in range(count)]
    sheet = book.sheet(name, tr("a column per quarter"), columns, paper=A3, frozen=len(_LABELS), header=False)
    _legend(sheet)
    _axis(sheet, labels, first, count)
    on_page = 110.0
    for opportunity in report.proposals:
        top = sheet.row
        place = target(proposals.name, rows[opportunity.id]) if opportunity.id in rows else ""
        _block(sheet, report, opportunity, place, first, count)
        height = sum(sheet.height_of(row) for row in range(top, sheet.row))
        if on_page + height > sheet.page_height() and top > sheet.header_row + 1:
            sheet.page_break(top)
            on_page = 60.0
        on_page += height
    if not report.proposals:
        sheet.text(tr("No proposals: see the sheet with overlaps for the reasons."))
    return sheet


def _quarter(day: date) -> int:
    return day.year * 4 + (day.month - 1) // 3


def _horizon(report: Report) -> tuple[int, int]:
    """First quarter and number of quarters: all that is shown, from a year before the peildatum at most
    and twenty years at most."""
    periods = [o.period for o in report.proposals]
    periods += [p for o in report.proposals for m, w in report.members(o) for p in (m.execution, w.period)]
    today = _quarter(report.peildatum) if report.peildatum else None
    if not periods:
        start = today if today is not None else _quarter(date.today())
        return start // 4 * 4, _MIN_QUARTERS
    first = min(_quarter(p.start) for p in periods)
    if today is not None:
        first = max(first, today - 4)
    ends = [p.end for p in periods] + [o.graafrust_until for o in report.proposals if o.graafrust_until]
    first = first // 4 * 4  # whole years, so that every year has its heading
    last = max(map(_quarter, ends)) // 4 * 4 + 3
    return first, max(_MIN_QUARTERS, min(_MAX_QUARTERS, last - first + 1))


def _legend(sheet: Sheet) -> None:
    row, colour = 4, "0072B2"
    column = len(_LABELS) + 1
    samples = (
        (tint(colour, _OWN_TINT), "bar", tr("own period")),
        (colour, "bar", tr("joint execution")),
        (_ACCENT, "bar", tr("joint period")),
        ("", "hatch", tr("graafrust")),
    )
    sheet.put(row, len(_LABELS), tr("In the partner's colour:"), "legend_right")
    for fill, style, label in samples:
        if column + 1 > len(sheet.columns):
            break
        sheet.put(row, column, None, style, **({"fill": fill} if fill else {}))
        sheet.put(row, column + 1, label, "legend")
        column += math.ceil(len(label) * 0.75 / sheet.columns[-1].width) + 2
    sheet.cells.heights[row] = 15
    sheet.cells.heights[row + 1] = 6
    sheet.row = row + 2


def _axis(sheet: Sheet, labels: tuple[str, ...], first: int, count: int) -> None:
    """Two heading rows, years above quarters, that stay in view and return on every page."""
    top = sheet.row
    for index, label in enumerate(labels, 1):
        sheet.put(top, index, None, "heading")
        sheet.put(top + 1, index, label, "heading")
    for offset in range(count):
        column = len(_LABELS) + 1 + offset
        year, quarter = divmod(first + offset, 4)
        sheet.put(top, column, year if quarter == 0 else None, "bar_year")
        sheet.put(top + 1, column, quarter + 1, "bar_quarter")
    for column in range(len(_LABELS) + 1, len(_LABELS) + count + 1, 4):
        sheet.merge(top, column, column + 3)
    sheet.header_row = top + 1
    sheet.row = top + 2
    sheet.sheet.print_title_rows = f"${top}:${top + 1}"
    sheet.freeze(len(_LABELS))


def _block(sheet: Sheet, report: Report, o: Opportunity, place: str, first: int, count: int) -> None:
    row = sheet.row
    last = len(_LABELS) + count
    sheet.blank(row, 1, last, "block")
    sheet.put(row, 1, Link(o.number, place), "block")
    sheet.put(row, 2, o.name, "block")
    sheet.merge(row, 2, 3)
    sheet.put(row, 4, o.period.label(), "block")
    _bar(sheet, row, o.period, first, count, fill=_ACCENT)
    if o.graafrust_until and o.graafrust_until > o.period.end:
        after = _quarter(o.period.end) + 1
        for index in range(max(after, first), min(_quarter(o.graafrust_until), first + count - 1) + 1):
            sheet.put(row, len(_LABELS) + 1 + index - first, None, "hatch")
    sheet.cells.heights[row] = 18
    sheet.row += 1
    for member, work in report.members(o):
        colour = sheet.book.colours.get(work.partner, "9AA3AD")
        title = f"★ {work.title}" if member.lead else work.title
        row = sheet.line([None, Chip(work.partner), title, work.period.label()])
        for column in range(len(_LABELS) + 1, len(_LABELS) + count + 1, 4):
            sheet.put(row, column, None, "bar_edge")
        _bar(sheet, row, work.period, first, count, fill=tint(colour, _OWN_TINT))
        _bar(sheet, row, member.execution, first, count, fill=colour)
    sheet.cells.heights[sheet.row] = 6
    sheet.row += 1


def _bar(sheet: Sheet, row: int, period: Period, first: int, count: int, *, fill: str) -> None:
    begin, end = _quarter(period.start) - first, _quarter(period.end) - first
    first_cell = len(_LABELS) + 1
    for column in range(first_cell + max(0, begin), first_cell + min(count - 1, end) + 1):
        sheet.put(row, column, None, "bar", fill=fill)

"""The table of the works of one opportunity with a timeline beside it, flowing over pages: wide cells go on on a second line."""

from __future__ import annotations

from datetime import date
from typing import Mapping, NamedTuple, Sequence

from ..model.language import tr
from ..model.results import Member, Opportunity
from ..model.words import OpportunityKind
from ..model.work import Work
from . import style
from .opportunity_map import letter_of
from .page_parts import period_in_table, timeline_years
from .sheet import MARGIN, Sheet
from .typeset import line_height, size_that_fits, wrapped

HEAD = 7.0
"""Height in mm of the names of the columns."""
TIMELINE = 84.0
_MANY = 11
"""More works than this are set smaller."""
_MOST_LINES = 2
"""In a cell: only a title of some 100 characters and more is cut."""


_FEW = 4
"""Rows."""


class Column(NamedTuple):
    name: str
    width: float


class MemberTable:
    """Rows in the order given, each as high as its longest cell."""

    def __init__(
        self, opportunity: Opportunity, rows: Sequence[tuple[Member, Work]], colours: Mapping[str, str],
        names: Mapping[str, str],
    ) -> None:  # fmt: skip
        self.opportunity, self.rows, self.colours, self.names = opportunity, rows, colours, names
        self._joint = opportunity.kind is OpportunityKind.OPPORTUNITY
        self._columns = self._make_columns()
        self._size, self._low = (8.5, 6.4) if len(rows) <= _MANY else (7.5, 4.8)
        self._set(_MOST_LINES)
        self._first, self._last = timeline_years(
            opportunity.period, [p for m, w in rows for p in (w.period, m.execution)]
        )

    def pages(self, first_room: float, room: float) -> list[tuple[int, int]]:
        """(first row, the row after the last) on each page, with `first_room` mm on the first page and `room` on the others."""
        result = self._divided(first_room - HEAD, room - HEAD)
        if len(result) > 1 and result[-1][1] - result[-1][0] < _FEW:
            # Hardly anything on a page of its own: rather cut long titles.
            self._set(1)
            shorter = self._divided(first_room - HEAD, room - HEAD)
            if len(shorter) < len(result):
                return shorter
            self._set(_MOST_LINES)
        return result

    def _set(self, lines: int) -> None:
        """The cells in at most so many lines, and the heights of the rows."""
        self._cells = [self._row(member, work, lines) for member, work in self.rows]
        step = line_height(self._size)
        self._heights = [self._low + step * (max(map(len, cells)) - 1) for cells in self._cells]

    def _divided(self, first_room: float, room: float) -> list[tuple[int, int]]:
        result: list[tuple[int, int]] = []
        begin, height = 0, 0.0
        for at, row in enumerate(self._heights):
            if height + row > (room if result else first_room) and at > begin:
                result.append((begin, at))
                begin, height = at, 0.0
            height += row
        return [*result, (begin, len(self.rows))]

    def height(self, shown: tuple[int, int]) -> float:
        return HEAD + sum(self._heights[slice(*shown)])

    def draw(self, sheet: Sheet, shown: tuple[int, int], y: float) -> None:
        """These rows from `y` down."""
        left = sheet.width - MARGIN - TIMELINE
        x = MARGIN
        for column in self._columns:
            size = size_that_fits(column.name, column.width - 2, 8, bold=True)
            sheet.text(x, y, column.width - 2, column.name, size, bold=True, colour=style.QUIET)
            x += column.width
        self._years(sheet, left, y, self.height(shown) - 1)
        y += HEAD - 1
        sheet.line(MARGIN, y, sheet.width - MARGIN, y)
        for at in range(*shown):
            self._draw_row(sheet, at, y)
            self._bars(sheet, at, left, y)
            y += self._heights[at]
            sheet.line(MARGIN, y, left - 4, y)

    def _make_columns(self) -> list[Column]:
        joint = [Column(tr("Shift"), 27), Column(tr("Joint execution"), 40)]
        return [
            Column("", 9),
            Column(tr("Partner"), 54 if self._joint else 60),
            Column(tr("Discipline"), 33),
            Column(tr("Work"), 74 if self._joint else 135),
            Column(tr("Own planning"), 40),
            Column(tr("Hardness"), 27),
            *(joint if self._joint else []),
        ]

    def _row(self, member: Member, work: Work, lines: int) -> list[list[str]]:
        """Per column the lines of the cell."""
        partner = self.names.get(work.partner, work.partner)
        texts = [
            "",
            tr("{partner} (lead)", partner=partner) if member.lead and self._joint else partner,
            str(work.discipline),
            work_label(work),
            period_in_table(work.period),
            str(work.hardness) if work.hardness else tr("unknown"),
        ]
        if self._joint:
            texts += [shift_label(member), period_in_table(member.execution)]
        return [
            wrapped(text, column.width - 2, self._size, lines=lines, bold=self._bold(member, column))
            for text, column in zip(texts, self._columns)
        ]

    def _bold(self, member: Member, column: Column) -> bool:
        return member.lead and self._joint and column is self._columns[1]

    def _draw_row(self, sheet: Sheet, at: int, y: float) -> None:
        member, work = self.rows[at]
        colour, step = self.colours.get(work.partner, style.QUIET), line_height(self._size)
        sheet.letter(MARGIN + 3, y + self._low / 2, letter_of(at), colour, min(4.6, self._low - 0.6))
        x = MARGIN
        for column, lines in zip(self._columns, self._cells[at]):
            top = y + (self._low - step) / 2
            for line in lines:
                top = sheet.text(x, top, column.width - 2, line, self._size, bold=self._bold(member, column))
            x += column.width

    def _years(self, sheet: Sheet, x: float, y: float, height: float) -> None:
        joint, first, last = self.opportunity.period, self._first, self._last
        after = date.fromordinal(min(joint.end.toordinal() + 1, date.max.toordinal()))
        left, right = (self._at(day, x) for day in (joint.start, after))
        sheet.box(left, y + 5, max(0.8, right - left), height - 5, style.ACCENT, opacity=0.12)
        step = 1 + (last - first) // 11
        for year in range(first, last + 1):
            at = x + TIMELINE * (year - first) / (last + 1 - first)
            if (year - first) % step == 0:
                sheet.line(at, y + 4.6, at, y + height)
                sheet.text(at + 0.6, y, 12, str(year), 7.5, colour=style.QUIET)

    def _bars(self, sheet: Sheet, at: int, x: float, y: float) -> None:
        """Above: the partner's own period (light); below: its part of the joint period (full)."""
        member, work = self.rows[at]
        colour = self.colours.get(work.partner, style.QUIET)
        for period, top, opacity in ((work.period, 0.18, 0.4), (member.execution, 0.54, 1.0)):
            if period is member.execution and not self._joint:
                continue
            begin = self._at(period.start, x)
            end = max(begin + 0.8, self._at(period.end, x))
            sheet.box(
                begin, y + self._low * top, end - begin, self._low * 0.28, colour, opacity=opacity, radius=0.4
            )

    def _at(self, day: date, x: float) -> float:
        """Place of a day on the timeline, mm."""
        begin, end = date(self._first, 1, 1).toordinal(), date(self._last + 1, 1, 1).toordinal()
        part = (min(max(day.toordinal(), begin), end) - begin) / (end - begin)
        return x + TIMELINE * part


def work_label(work: Work) -> str:
    """Kind and title, the kind only where the title does not say it."""
    kind = str(work.kind)
    return work.title if kind[:6] in work.title.lower() else " – ".join(filter(None, (kind, work.title)))


def shift_label(member: Member) -> str:
    """In months, as a planner says it."""
    months = round(abs(member.shift_days) / 30.44)
    if member.fixed and not member.shift_days:
        return tr("fixed")
    if not member.shift_days:
        return tr("none")
    if abs(member.shift_days) == 1:
        return tr("1 day later") if member.shift_days > 0 else tr("1 day earlier")
    if not months:
        return tr("{days} days later", days=member.shift_days) if member.shift_days > 0 else tr(
            "{days} days earlier", days=-member.shift_days
        )  # fmt: skip
    if member.shift_days > 0:
        return tr("{months} months later", months=months)
    return tr("{months} months earlier", months=months)

"""The first sheet: what is in this workbook, how much, from whom, and by which rules."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Sequence

from ..model.figures import figures_of
from ..model.language import short_number, tr
from ..model.period import day_label
from ..model.words import Share
from .audience import Audience
from .report import PartnerFigures, Report
from .rules_text import rules_in_words
from .sheet import A4, Book, Chip, Column, Link, Sheet, Value, target


@dataclass(frozen=True)
class Entry:
    """A line of the table of contents."""

    sheet: str
    count: int
    text: str


_WIDTHS = (32, 16, 16, 16, 16, 16, 16, 16, 16)
_STALE_DAYS = 365  # rule *Still relevant*: older than a year is shown as stale


def summary_sheet(book: Book, report: Report, name: str) -> Sheet:
    """Make the sheet (it comes first); `fill_summary` writes it when the others are known."""
    columns = [Column("", width=width) for width in _WIDTHS]
    note = tr("for the partners") if report.audience is Audience.PARTNERS else tr("public version")
    sheet = book.sheet(name, note, columns, paper=A4, colour=book.styles.accent, header=False)
    sheet.put_logo(len(_WIDTHS))
    return sheet


def fill_summary(sheet: Sheet, report: Report, contents: Sequence[Entry], *, with_maps: bool) -> None:
    """`with_maps`: each proposal has a link to its page of the map pack."""
    sheet.row = 4
    _tiles(sheet, report)
    sheet.row += 1
    sheet.text(_in_one_line(report))
    if report.analysis is None:
        sheet.text(tr("No analysis has been made yet: this workbook holds the deliveries only."))
    _partners(sheet, report)
    _contents(sheet, contents)
    sheet.page_break()
    _rules(sheet, report)
    _notes(sheet, report, with_maps)


def _tiles(sheet: Sheet, report: Report) -> None:
    """The main figures in large type."""
    shown = [o for o in report.proposals if report.totals_shown(o)]
    figures = figures_of(report.content)
    tiles = (
        (figures.opportunities, tr("joint proposals")),
        (figures.openings_avoided, tr("street openings avoided")),
        (sum(o.nuisance_days_avoided for o in shown), tr("nuisance days avoided")),
        (round(sum(o.shared_length for o in shown)), tr("metres of shared trench")),
        (figures.graafrust_conflicts, tr("works against graafrust")),
    )
    spans = ((1, 1), (2, 3), (4, 5), (6, 7), (8, 9))
    row = sheet.row
    for (value, label), (first, last) in zip(tiles, spans):
        for column in range(first, last + 1):
            sheet.put(row, column, value if column == first else None, "tile_value")
            sheet.put(row + 1, column, label if column == first else None, "tile_label")
        if last > first:
            for r in (row, row + 1):
                sheet.merge(r, first, last)
    sheet.cells.heights[row] = 36
    sheet.cells.heights[row + 1] = 27
    sheet.row = row + 2


def _in_one_line(report: Report) -> str:
    figures = figures_of(report.content)
    return tr(
        "{works} works of {partners} partners, {pairs} pairs near each other, {proposals} proposals and"
        " {points} points to coordinate. If all proposals are carried out, the graafrust that follows shuts out"
        " {more} more works.",
        works=short_number(figures.works),
        partners=short_number(figures.partners),
        pairs=short_number(figures.pairs),
        proposals=short_number(figures.opportunities),
        points=short_number(figures.coordination_points),
        more=short_number(figures.conflicts_if_agreed),
    )


def _section(sheet: Sheet, title: str) -> None:
    sheet.cells.heights[sheet.row] = 10
    sheet.row += 1
    sheet.text(title, "section", height=20)


def _headings(sheet: Sheet, headings: Sequence[str], right: Sequence[int]) -> None:
    for index, heading in enumerate(headings):
        sheet.put(sheet.row, index + 1, heading, "heading_right" if index in right else "heading")
    sheet.height(sheet.row, 2, extra=5)
    sheet.row += 1


def _partners(sheet: Sheet, report: Report) -> None:
    _section(sheet, tr("Partners and their deliveries"))
    headings = (
        tr("Partner"), tr("Works"), tr("Accepted"), tr("Unplaced"), tr("Rejected"),
        tr("Oldest delivery"), tr("Age (days)"), tr("Past, not completed"), tr("Plans until"),
    )  # fmt: skip
    _headings(sheet, headings, range(1, 9))
    figures = report.partner_figures()
    weakest = report.weakest(figures)
    for f in figures:
        sheet.put(sheet.row, 1, Chip(f.partner))
        for column, (value, style) in enumerate(_cells(f), 2):
            warn = (style == "age" and (f.fresh.age or 0) > _STALE_DAYS) or (
                style == "date" and column == 9 and f is weakest
            )
            look = {"fill": "FCEBC8"} if warn else {}
            sheet.put(sheet.row, column, value, "int" if style == "age" else style, **look)
        sheet.height(sheet.row, 1)
        sheet.row += 1
    if weakest and weakest.fresh.horizon:
        sheet.text(
            tr(
                "Weakest link: {partner} plans until {day}; beyond that day nothing can be combined with its works.",
                partner=sheet.book.partner_name(weakest.partner),
                day=day_label(weakest.fresh.horizon),
            )
        )


def _cells(f: PartnerFigures) -> list[tuple[Value, str]]:
    return [
        (f.fresh.works, "int"), (f.accepted, "int"), (f.unplaced, "int"), (f.rejected, "int"),
        (f.fresh.delivered_on, "date"), (f.fresh.age, "age"), (f.fresh.overdue, "int"), (f.fresh.horizon, "date"),
    ]  # fmt: skip


def _wide(sheet: Sheet, first: int, last: int) -> None:
    for column in range(first + 1, last + 1):
        sheet.put(sheet.row, column, None)
    sheet.merge(sheet.row, first, last)


def _contents(sheet: Sheet, contents: Sequence[Entry]) -> None:
    _section(sheet, tr("In this workbook"))
    for entry in contents:
        sheet.put(sheet.row, 1, Link(entry.sheet, target(entry.sheet, 1)), bold=True)
        sheet.put(sheet.row, 2, entry.count, "int")
        sheet.put(sheet.row, 3, entry.text)
        _wide(sheet, 3, len(_WIDTHS))
        sheet.height(sheet.row, 1)
        sheet.row += 1


def _rules(sheet: Sheet, report: Report) -> None:
    _section(sheet, tr("Rules in force"))
    rules = report.analysis.rules if report.analysis else report.content.rules
    room = sum(_WIDTHS[3:8]) + 8
    for label, value, assumed in rules_in_words(rules, sheet.book.names):
        sheet.put(sheet.row, 1, label)
        _wide(sheet, 1, 3)
        sheet.put(sheet.row, 4, value)
        _wide(sheet, 4, 8)
        sheet.put(
            sheet.row,
            9,
            tr("assumption") if assumed else tr("agreed"),
            "text",
            text=sheet.book.styles.accent if assumed else "",
        )
        lines = max(sheet.lines_of(label, sum(_WIDTHS[:3]) + 6), sheet.lines_of(value, room))
        sheet.height(sheet.row, lines)
        sheet.row += 1


def _notes(sheet: Sheet, report: Report, with_maps: bool) -> None:
    _section(sheet, tr("How to read this"))
    notes = [
        tr(
            "A number marked as an assumption has no source in the agreements of the collaboration; "
            "set it in the rules."
        ),
        tr(
            "Periods stand in the precision in which they are known; the dates beside them are "
            "their first and last day."
        ),
        tr(
            "The score (0–100) says what a proposal is worth, the certainty how much of it rests "
            "on delivered sizes and durations. Money is not in it."
        ),
    ]
    if report.proposals and not with_maps:
        notes.append(
            tr(
                "The workbook that is made in one go with the map pack, in the meeting pack, has a link to the map of "
                "each proposal."
            )
        )
    if any(work.share is Share.RESTRICTED for work in report.works.values()):
        notes.append(
            tr(
                "Confidential: of these works a partner shares only place, period and contact; their shares of "
                "the work are measured from the map."
            )
        )
    if report.audience is Audience.PUBLIC:
        notes.append(
            tr(
                "Public version: without names, addresses and totals over fewer than three confidential works."
            )
        )
    for note in notes:
        sheet.text(note)

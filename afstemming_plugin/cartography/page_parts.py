"""What all pages share: title, captions, footer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Iterable

from ..model.content import Content
from ..model.language import tr
from ..model.period import Period, Precision, day_label
from . import house, style
from .renderers import peildatum_of
from .sheet import MARGIN, Sheet
from .typeset import RIGHT, text_width


@dataclass(frozen=True)
class Frame:
    """Where a page stands in the document, and where its contents come from."""

    source: str
    page: int
    pages: int

    def footer(self, sheet: Sheet) -> None:
        y = sheet.height - 11.5
        sheet.line(MARGIN, y, sheet.width - MARGIN, y)
        logo = house.current().logo
        left = MARGIN + (34 if logo else 0)
        if logo:
            sheet.picture(MARGIN, y + 1.2, 30, 8, logo)
        told = sheet.width - MARGIN - left - 40
        sheet.text(left, y + 1.8, told, self.source, 7.5, colour=style.QUIET, lines=2)
        number = tr("page {page} of {pages}", page=self.page, pages=self.pages)
        sheet.text(sheet.width - MARGIN - 40, y + 1.8, 40, number, 7.5, colour=style.QUIET, align=RIGHT)


def source_line(content: Content, dossier: str) -> str:
    """Peildatum, whose deliveries, of when, in which file."""
    names = {p.code: p.name for p in content.collaboration.partners}
    latest = dict.fromkeys(names.values(), "")
    for delivery in sorted(content.deliveries, key=lambda d: d.delivered_on):
        latest[names.get(delivery.partner, delivery.partner)] = day_label(delivery.delivered_on)
    listed = ", ".join(f"{name} ({day})" for name, day in latest.items() if day)
    return tr(
        "Peildatum {day} · Source: deliveries of {deliveries} · {dossier}",
        day=day_label(peildatum_of(content)),
        deliveries=listed or "–",
        dossier=dossier,
    )


def header(sheet: Sheet, number: str, title: str) -> None:
    """The number in the accent colour with the title under it, and a rule."""
    width = sheet.width - 2 * MARGIN - 158
    sheet.text(MARGIN, 11.5, width, number, 10, bold=True, colour=house.accent())
    size = next((size for size in (22.0, 16.0) if text_width(title, size, bold=True) <= width), 11.0)
    top = {22.0: 16.5, 16.0: 18.5}.get(size, 17.5)
    sheet.text(MARGIN, top, width, title, size, bold=True, lines=1 if size > 11.0 else 2)
    sheet.box(MARGIN, 30.2, sheet.width - 2 * MARGIN, 0.5, house.accent())


def caption(sheet: Sheet, x: float, y: float, width: float, text: str) -> None:
    """A small heading over a hairline."""
    sheet.text(x, y, width, text, 9, bold=True)
    sheet.line(x, y + 5.2, x + width, y + 5.2)


def period_in_words(period: Period) -> str:
    """The period's label, with what both ends share said once: “jun – sep 2027”."""
    return _said_once(period.label())


def period_in_table(period: Period) -> str:
    """As short as a table cell asks: quarters and halves as Q3 and H2, which planners everywhere read."""
    if period.precision not in (Precision.QUARTER, Precision.HALF):
        return period_in_words(period)
    letter, months = ("Q", 3) if period.precision is Precision.QUARTER else ("H", 6)
    ends = [f"{letter}{(day.month - 1) // months + 1} {day.year}" for day in (period.start, period.end)]
    return ends[0] if ends[0] == ends[1] else _said_once(" – ".join(ends))


def _said_once(label: str) -> str:
    first, dash, last = label.partition(" – ")
    words, others = first.split(), last.split()
    shared = 0
    while dash and shared < min(len(words), len(others)) - 1 and words[-1 - shared] == others[-1 - shared]:
        shared += 1
    return f"{' '.join(words[: len(words) - shared])}{dash}{last}"


def timeline_years(joint: Period, periods: Iterable[Period]) -> tuple[int, int]:
    """First and last year of a timeline that shows all periods, at most 12 years around the joint one."""
    starts = [joint.start.year, *(p.start.year for p in periods)]
    ends = [joint.end.year, *(p.end.year for p in periods)]
    first, last = min(starts), max(ends)
    if last - first > 11:
        first = max(first, joint.start.year - 5)
        last = min(last, first + 11)
    return first, max(last, joint.end.year)

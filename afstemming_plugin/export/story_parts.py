"""Parts that several documents have: planning bars, maps within the text, places to tick and to sign."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Mapping, Optional, Sequence

from qgis.core import QgsSymbol
from qgis.PyQt.QtGui import QColor

from ..cartography import house, style
from ..cartography.charts import Curve, draw_bars, draw_curves
from ..cartography.opportunity_map import OpportunityMaps
from ..cartography.paper import Paper
from ..cartography.renderers import peildatum_of
from ..cartography.sheet import Sheet
from ..cartography.town_map import TownMaps
from ..cartography.typeset import line_height, text_width
from ..model.content import Content
from ..model.decision import PartnerDecision
from ..model.filter import Status
from ..model.language import number, tr
from ..model.period import Period, day_label, month_name
from ..model.results import Opportunity
from ..model.words import Decision
from .flow import About, Cell, Column, Drawing, Row, Story

BAR_ROW = 5.4
MOST_YEARS = 12
MOST_BARS = 30
"""Rows of one drawing of planning bars, so that it fits on a page."""


@dataclass(frozen=True)
class Bar:
    """A line of the planning: `own` as planned (light), `joint` as proposed (full), `letter` as on the map."""

    name: str
    colour: str
    own: Optional[Period] = None
    joint: Optional[Period] = None
    letter: str = ""
    closed: Optional[Period] = None
    """A period in which the street rests (brown)."""


def about(content: Content, title: str, dossier: str) -> About:
    day = day_label(peildatum_of(content))
    return About(
        title, content.collaboration.name, tr("Peildatum {day} · {dossier}", day=day, dossier=dossier)
    )


def metres(length: float) -> str:
    """A dash for works that are points, which have none."""
    return f"{number(length)} m" if length else "–"


def sentences(parts: Sequence[str]) -> str:
    """Each closed by a full stop."""
    return " ".join(part if part.endswith((".", "!", "?")) else f"{part}." for part in parts)


def planning_room(bars: int) -> float:
    """Millimetres that the first drawing of `planning` takes."""
    return 6.0 + BAR_ROW * min(bars, MOST_BARS)


def planning(
    story: Story,
    bars: Sequence[Bar],
    joint: Optional[Period] = None,
    *,
    years: Optional[tuple[int, int]] = None,
) -> None:
    """Bars on a scale of years; a long list in several drawings below each other."""
    if not bars:
        return
    periods = [p for bar in bars for p in (bar.own, bar.joint) if p] + ([joint] if joint else [])
    first = min(p.start.year for p in periods)
    last = max(p.end.year for p in periods)
    if last - first >= MOST_YEARS:
        middle = (joint or periods[0]).start.year
        first = max(first, middle - MOST_YEARS // 3)
        last = first + MOST_YEARS - 1
    first, last = years or (first, last)
    for at in range(0, len(bars), MOST_BARS):
        shown = bars[at : at + MOST_BARS]
        story.drawing(planning_room(len(shown)), _bars(shown, joint, first, last))


def _bars(bars: Sequence[Bar], joint: Optional[Period], first: int, last: int) -> Drawing:
    begin, end = date(first, 1, 1).toordinal(), date(last + 1, 1, 1).toordinal()

    def draw(paper: Paper, x: float, y: float, width: float, height: float) -> None:
        names = 58.0
        left, room = x + names, width - names

        def at(day: int) -> float:
            return left + room * (min(max(day, begin), end) - begin) / (end - begin)

        def span(period: Period) -> tuple[float, float]:
            start = at(period.start.toordinal())
            return start, max(start + 0.8, at(period.end.toordinal() + 1))

        if joint:
            start, stop = span(joint)
            paper.box(start, y + 4.6, stop - start, height - 4.6, house.accent(), opacity=0.12)
        for day, word in _scale(first, last):
            place = at(day.toordinal())
            paper.line(place, y + 4.4, place, y + height)
            paper.text(place + 0.8, y + 0.4, word, 7.5, colour=style.QUIET)
        paper.line(x, y + 4.6, x + width, y + 4.6, style.QUIET)
        for number_, bar in enumerate(bars):
            top = y + 5.0 + BAR_ROW * number_
            text = top + (BAR_ROW - line_height(8)) / 2
            indent = 5.6 if bar.letter else 3.6
            if bar.letter:
                paper.letter(x + 2.2, top + BAR_ROW / 2, bar.letter, bar.colour, 3.8)
            else:
                paper.box(x, top + (BAR_ROW - 2.2) / 2, 2.2, 2.2, bar.colour)
            paper.text(x + indent, text, bar.name, 8, width=names - indent - 2)
            for period, share, opacity in ((bar.own, 0.14, 0.38), (bar.joint, 0.54, 1.0)):
                if period and period.end.toordinal() >= begin and period.start.toordinal() < end:
                    start, stop = span(period)
                    paper.box(
                        start, top + BAR_ROW * share, stop - start, BAR_ROW * 0.3, bar.colour, opacity=opacity, radius=0.4
                    )  # fmt: skip
            if bar.closed:
                start, stop = span(bar.closed)
                paper.box(start, top + BAR_ROW * 0.3, stop - start, BAR_ROW * 0.4, style.GRAAFRUST_COLOURS[1], opacity=0.55)  # fmt: skip

    return draw


def _scale(first: int, last: int) -> list[tuple[date, str]]:
    """Months of one year, quarters of two, else years."""
    if first == last:
        return [(date(first, month, 1), month_name(month)) for month in range(1, 13)]
    if last - first == 1:
        starts = [date(year, month, 1) for year in (first, last) for month in (1, 4, 7, 10)]
        return [(day, f"Q{(day.month + 2) // 3} {day.year}") for day in starts]
    return [(date(year, 1, 1), str(year)) for year in range(first, last + 1)]


def opportunity_map(maps: OpportunityMaps, opportunity: Opportunity) -> Drawing:
    """The map with, beside it, where it lies in the town and the legend of what shows."""

    def draw(paper: Paper, x: float, y: float, width: float, height: float) -> None:
        beside = 44.0
        sheet = Sheet(maps.project, (paper.width, paper.height), over=True)
        view = maps.draw(sheet, x, y, width - beside - 4, height, opportunity)
        left = x + width - beside
        maps.locator(sheet, left, y, beside, 40, view)
        below = y + 43.0
        for symbol, text in maps.keys(opportunity, view):
            if below + 4.6 > y + height:
                break
            sheet.swatch(left, below, symbol)
            below = sheet.text(left + 10, below, beside - 10, text, 8, lines=2) + 1.0
        sheet.paint(paper.painter)
        maps.forget(sheet)

    return draw


def legend_below(
    sheet: Sheet, keys: Sequence[tuple[QgsSymbol, str]], x: float, y: float, width: float
) -> None:
    """The keys in as many columns as fit, each 4.8 mm high; in smaller letters where they would take more than two rows."""
    longest = max((text_width(text, 8) for _, text in keys), default=0.0)
    columns = max(1, min(3, int(width / (longest + 13))))
    size = 8.0
    if len(keys) > 2 * columns:
        columns, size = 3, 7.0
    for at, (symbol, text) in enumerate(keys):
        left, top = x + (at % columns) * width / columns, y + 4.8 * (at // columns)
        sheet.swatch(left, top, symbol)
        sheet.text(left + 10, top, width / columns - 12, text, size)


LEGEND = 14.0
"""Room under a map of the town for its legend."""


def proposals_map(
    maps: TownMaps, opportunities: Sequence[Opportunity], status: Mapping[str, Status], *, done: Sequence[str] = (),
    numbered: bool = True, whole: bool = False, year: Optional[int] = None,
) -> Drawing:  # fmt: skip
    def draw(paper: Paper, x: float, y: float, width: float, height: float) -> None:
        sheet = Sheet(maps.project, (paper.width, paper.height), over=True)
        keys = maps.proposals(
            sheet,
            x,
            y,
            width,
            height - LEGEND,
            opportunities,
            status,
            done=done,
            numbered=numbered,
            whole=whole,
            year=year,
        )
        legend_below(sheet, keys, x, y + height - LEGEND + 2.5, width)
        sheet.paint(paper.painter)
        maps.project.removeMapLayers(sheet.own_layers)

    return draw


def graafrust_map(maps: TownMaps) -> Drawing:
    def draw(paper: Paper, x: float, y: float, width: float, height: float) -> None:
        sheet = Sheet(maps.project, (paper.width, paper.height), over=True)
        keys = maps.graafrust(sheet, x, y, width, height - LEGEND)
        legend_below(sheet, keys, x, y + height - LEGEND + 2.5, width)
        sheet.paint(paper.painter)
        maps.project.removeMapLayers(sheet.own_layers)

    return draw


def bar_chart(steps: Sequence[str], series: Sequence[Curve]) -> Drawing:
    def draw(paper: Paper, x: float, y: float, width: float, height: float) -> None:
        room = paper.chart_room(x, y, width, height)
        draw_bars(paper.painter, room, steps, series, QColor(style.INK))

    return draw


def curve_chart(steps: Sequence[str], series: Sequence[Curve]) -> Drawing:
    def draw(paper: Paper, x: float, y: float, width: float, height: float) -> None:
        room = paper.chart_room(x, y, width, height)
        draw_curves(paper.painter, room, steps, series, QColor(style.INK))

    return draw


TO_TICK, TO_SIGN = 12.5, 9.5
"""Room for a partner that has not decided yet, and for one that has."""


def decisions_to_sign(
    story: Story,
    parties: Sequence[tuple[str, str]],
    said: dict[str, PartnerDecision],
    colours: dict[str, str],
) -> None:
    """(code, name) per partner: what it said, or boxes to tick, with a place for a name and a signature."""
    columns = [
        Column(tr("Partner"), 36), Column(tr("Decision"), 46), Column(tr("Reason or condition"), 42),
        Column(tr("Name and signature"), 34), Column(tr("Date"), 16),
    ]  # fmt: skip
    rows: list[Row] = []
    for code, name in parties:
        decision = said.get(code)
        if decision:
            told = Cell(f"{decision.decision} ({day_label(decision.decided_on)})", bold=True)
        else:
            told = Cell(drawing=_boxes, height=TO_TICK)
        height = TO_SIGN if decision else TO_TICK
        rows.append([
            Cell(name, colour=colours.get(code, style.QUIET), height=height), told,
            decision.reason if decision else "", _line(height), _line(height),
        ])  # fmt: skip
    story.table(columns, rows)


def decisions_told(
    story: Story,
    parties: Sequence[tuple[str, str]],
    said: dict[str, PartnerDecision],
    colours: dict[str, str],
) -> None:
    """The same for who has nothing to decide: what each partner said, and when."""
    rows: list[Row] = []
    for code, name in parties:
        decision = said.get(code)
        told = (
            Cell(str(decision.decision), bold=True) if decision else Cell(tr("nothing said yet"), quiet=True)
        )
        day = day_label(decision.decided_on) if decision else ""
        rows.append([Cell(name, colour=colours.get(code, style.QUIET)), told, day])
    story.table([Column(tr("Partner"), 70), Column(tr("Decision"), 60), Column(tr("Date"), 44)], rows)


def _boxes(paper: Paper, x: float, y: float, width: float, height: float) -> None:
    for at, word in enumerate((Decision.AGREED, Decision.NOT_AGREED, Decision.TO_DISCUSS)):
        top = y + 1.2 + at * 4.0
        paper.frame(x, top + 0.5, 2.6, 2.6, style.QUIET)
        paper.text(x + 4.2, top, str(word), 8)


def _line(room: float) -> Cell:
    def draw(paper: Paper, x: float, y: float, width: float, height: float) -> None:
        paper.line(x, y + height - 2.4, x + width, y + height - 2.4, style.QUIET)

    return Cell(drawing=draw, height=room)

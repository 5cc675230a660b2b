"""The first page: the whole area, the main figures, and the ranking of the opportunities."""

from __future__ import annotations

from typing import Sequence

from qgis.core import QgsProject, QgsRectangle

from ..model.content import Content
from ..model.figures import figures_of
from ..model.language import number, tr
from ..model.period import day_label
from ..model.results import Opportunity
from . import legend, print_layers, renderers, style
from .layers import works_extent
from .marks import number_marks
from .page_parts import Frame, caption, header, period_in_table
from .renderers import peildatum_of
from .sheet import A3, MARGIN, Sheet, best_scale, view_around
from .typeset import RIGHT, text_width

MAP_WIDTH = 250.0
TOP, BOTTOM = 36.0, 280.0
COLUMN = MARGIN + MAP_WIDTH + 8
COLUMN_WIDTH = A3[0] - MARGIN - COLUMN
MAX_PARTNERS = 12


def main_figures(content: Content) -> list[tuple[str, int]]:
    """What a chair asks first, in words and numbers."""
    figures = figures_of(content)
    return [
        (tr("works"), figures.works),
        (tr("overlaps"), figures.overlaps),
        (tr("opportunities"), figures.opportunities),
        (tr("coordination points"), figures.coordination_points),
        (tr("openings avoided"), figures.openings_avoided),
        (tr("works against graafrust"), figures.graafrust_conflicts),
    ]


def draw_overview(
    project: QgsProject, content: Content, ranked: Sequence[Opportunity], frame: Frame
) -> Sheet:
    """One A3 page; `ranked` are the opportunities in the order of their pages."""
    sheet = Sheet(project)
    day = peildatum_of(content)
    header(sheet, tr("Opportunities to work together"), content.collaboration.name)
    sheet.text(A3[0] - MARGIN - 150, 12, 150, tr("Peildatum"), 9, colour=style.QUIET, align=RIGHT)
    sheet.text(A3[0] - MARGIN - 150, 17.5, 150, day_label(day), 20, bold=True, align=RIGHT)
    _map(sheet, project, content, ranked)
    y = _figures(sheet, content, TOP)
    y = _partners(sheet, content, y + 4)
    legend_height = _legend(sheet, content, draw=False)
    _ranking(sheet, content, ranked, y + 4, BOTTOM - legend_height - 6)
    _legend(sheet, content, draw=True)
    frame.footer(sheet)
    return sheet


def _shown(content: Content) -> tuple[int, QgsRectangle]:
    """Scale of the map, and what it shows."""
    extent, height = works_extent(content), BOTTOM - TOP
    scale = best_scale(extent, MAP_WIDTH, height, room=0.94)
    return scale, view_around(extent, MAP_WIDTH, height, scale)


def _map(sheet: Sheet, project: QgsProject, content: Content, ranked: Sequence[Opportunity]) -> None:
    height = BOTTOM - TOP
    scale, view = _shown(content)
    layers = [
        *number_marks(project, ranked, view, scale),
        *print_layers.opportunities(project, content),
        *print_layers.graafrust(project, content),
        *print_layers.works_in_colour(project, content),
        *print_layers.streets(project, content, named=10000, size=6.5),
    ]
    for layer in layers:
        if layer.fields().indexOf("period_end") >= 0:
            layer.setLabelsEnabled(False)
    item = sheet.map(MARGIN, TOP, MAP_WIDTH, height, layers, view, scale)
    sheet.scale_bar(item, MARGIN + 3, BOTTOM - 15, scale)
    sheet.north_arrow(item, MARGIN + MAP_WIDTH - 12, TOP + 3)


def _figures(sheet: Sheet, content: Content, y: float) -> float:
    caption(sheet, COLUMN, y, COLUMN_WIDTH, tr("Main figures"))
    y += 7
    width = COLUMN_WIDTH / 3
    for at, (text, value) in enumerate(main_figures(content)):
        x, top = COLUMN + width * (at % 3), y + 14.5 * (at // 3)
        colour = style.ACCENT if at == 2 else style.INK
        sheet.text(x, top, width - 2, number(value), 18, bold=True, colour=colour)
        sheet.text(x, top + 8.4, width - 2, text, 8, colour=style.QUIET)
    return y + 29


def _partners(sheet: Sheet, content: Content, y: float) -> float:
    caption(sheet, COLUMN, y, COLUMN_WIDTH, tr("Partners"))
    y += 6
    right = COLUMN + COLUMN_WIDTH
    columns = [
        (tr("works"), right - 76, 18),
        (tr("in opportunities"), right - 56, 30),
        (tr("delivered"), right - 24, 24),
    ]
    for text, x, width in columns:
        sheet.text(x, y, width, text, 7.5, colour=style.QUIET, align=RIGHT)
    y += 4.4
    colours = style.partner_colours(content.collaboration)
    works = content.works_by_id()
    opportunities = content.analysis.opportunities if content.analysis else []
    member_of = [{works[m.work].partner for m in o.members if m.work in works} for o in opportunities]
    partners = content.collaboration.partners
    counts = {p.code: sum(work.partner == p.code for work in content.works) for p in partners}
    if len(partners) > MAX_PARTNERS:
        partners = sorted(partners, key=lambda p: -counts[p.code])[: MAX_PARTNERS - 1]
    for partner in partners:
        days = [d.delivered_on for d in content.deliveries if d.partner == partner.code]
        values = [
            number(counts[partner.code]),
            number(sum(partner.code in group for group in member_of)),
            day_label(max(days)) if days else tr("nothing yet"),
        ]
        sheet.box(COLUMN, y + 0.8, 2.8, 2.8, colours[partner.code])
        sheet.text(COLUMN + 5, y, COLUMN_WIDTH - 82, partner.name, 8.5)
        for (_, x, width), value in zip(columns, values):
            sheet.text(x, y, width, value, 8.5, align=RIGHT)
        y += 4.9
    if len(partners) < len(content.collaboration.partners):
        rest = len(content.collaboration.partners) - len(partners)
        y = sheet.text(
            COLUMN + 5, y, COLUMN_WIDTH, tr("… and {count} more", count=rest), 8.5, colour=style.QUIET
        )
    return y


def _ranking(sheet: Sheet, content: Content, ranked: Sequence[Opportunity], y: float, bottom: float) -> None:
    caption(sheet, COLUMN, y, COLUMN_WIDTH, tr("Opportunities by score"))
    y += 6.3
    rows = max(1, int((bottom - y) / 4.9))
    shown = ranked if len(ranked) <= rows else ranked[: rows - 1]
    number_width = max((text_width(o.number, 8.5, True) for o in shown), default=10) + 4
    for opportunity in shown:
        sheet.text(COLUMN, y, number_width, opportunity.number, 8.5, bold=True, colour=style.ACCENT)
        sheet.text(COLUMN + number_width, y, COLUMN_WIDTH - number_width - 74, opportunity.name, 8.5)
        sheet.text(COLUMN + COLUMN_WIDTH - 72, y, 50, period_in_table(opportunity.period), 8.5)
        sheet.box(
            COLUMN + COLUMN_WIDTH - 20, y + 1.3, 12 * opportunity.score / 100, 2.0, style.ACCENT, radius=0.6
        )
        sheet.text(COLUMN + COLUMN_WIDTH - 8, y, 8, f"{opportunity.score:.0f}", 8.5, align=RIGHT)
        y += 4.9
    if len(shown) < len(ranked):
        text = tr("… and {count} more; all of them stand in the workbook", count=len(ranked) - len(shown))
        sheet.text(COLUMN, y, COLUMN_WIDTH, text, 8.5, colour=style.QUIET)


def _legend(sheet: Sheet, content: Content, *, draw: bool) -> float:
    scale, view = _shown(content)
    keys = [
        *legend.opportunity_keys(content, scale),
        *legend.firmness_keys(legend.works_in(content, view), scale),
        *renderers.graafrust_keys(content, print_layers.all_zones(content), scale),
    ]
    lines = (len(keys) + 1) // 2
    height = 6.5 + 5.0 * lines
    if draw:
        y = BOTTOM - height
        caption(sheet, COLUMN, y, COLUMN_WIDTH, tr("Legend (works in the colour of their partner)"))
        for at, (symbol, text) in enumerate(keys):
            x, top = COLUMN + (at // lines) * COLUMN_WIDTH / 2, y + 6.5 + 5.0 * (at % lines)
            sheet.swatch(x, top, symbol)
            sheet.text(x + 10.5, top, COLUMN_WIDTH / 2 - 12, text, 8)
    return height

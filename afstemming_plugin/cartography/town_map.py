"""Maps of the whole area for documents: proposals by their status, and graafrust; numbered where asked."""

from __future__ import annotations

from dataclasses import replace
from typing import Mapping, Optional, Sequence

from qgis.core import QgsMapLayer, QgsProject, QgsRectangle, QgsSymbol, QgsVectorLayer

from ..model.content import Content
from ..model.filter import Status
from ..model.language import tr
from ..model.results import Opportunity
from . import legend, print_layers, renderers, style
from .layers import works_extent
from .marks import number_marks
from .sheet import Sheet, best_scale, view_around

STATUS_COLOURS = {
    Status.AGREED: "#00704f",
    Status.PROPOSED: "#c51b7d",
    Status.DISCUSS: "#e08600",
    Status.RECONSIDER: "#d7301f",
    Status.NEW: "#8e6bb0",
    Status.REFUSED: "#5a6270",
    Status.WITHDRAWN: "#9aa0a8",
}
"""From decided (green, full line) to what goes on no more (grey); other forms of line for who sees less colour."""

_DASHES: Mapping[Status, Sequence[float]] = {
    Status.DISCUSS: (3.0, 1.4),
    Status.RECONSIDER: (1.4, 1.4),
    Status.NEW: (3.0, 1.4),
    Status.REFUSED: (0.8, 1.4),
    Status.WITHDRAWN: (0.8, 1.4),
}
LARGEST = 7500
"""Denominator: a single proposal is shown with the streets around it."""
DONE_COLOUR = "#003b2a"
YEAR_COLOUR = "#33465c"


def status_symbol(status: Status) -> QgsSymbol:
    colour = STATUS_COLOURS.get(status, style.QUIET)
    # A small area must stay in sight on the map of a whole town.
    return style.fill_symbol(
        style.fill(colour, 0.55),
        style.stroke("#ffffff", 1.5),
        style.stroke(colour, 0.8, dash=_DASHES.get(status, ())),
    )


def done_symbol() -> QgsSymbol:
    return style.fill_symbol(style.fill(DONE_COLOUR, 0.9), style.stroke(DONE_COLOUR, 1.2))


class TownMaps:
    """Maps that share their background; `project` is used for nothing else."""

    def __init__(self, project: QgsProject, content: Content) -> None:
        self.project, self.content = project, content
        self._streets = print_layers.streets(project, content, named=10000, size=6.5)
        self._grey = print_layers.works_in_grey(project, content)
        self._graafrust = print_layers.graafrust(project, content)
        for layer in self._graafrust:
            layer.setLabelsEnabled(False)

    def proposals(
        self,
        sheet: Sheet,
        x: float,
        y: float,
        width: float,
        height: float,
        opportunities: Sequence[Opportunity],
        status: Mapping[str, Status],
        *,
        done: Sequence[str] = (),
        numbered: bool = True,
        whole: bool = False,
        year: Optional[int] = None,
    ) -> list[tuple[QgsSymbol, str]]:
        """Draw them on works and streets in grey; returns the legend of what shows. `done`: ids of those carried out;
        `whole`: the whole area, also where the proposals lie closer together; `year`: works that play in it stand out."""
        extent = works_extent(self.content)
        if opportunities and not whole:
            extent = QgsRectangle()
            for opportunity in opportunities:
                extent.combineExtentWith(print_layers.shape_of(opportunity.geometry).boundingBox())
        scale = max(LARGEST, best_scale(extent, width, height, room=1.05 if whole else 1.15))
        view = view_around(extent, width, height, scale)
        groups: dict[Optional[Status], list[Opportunity]] = {}
        for opportunity in opportunities:
            kind = None if opportunity.id in done else status.get(opportunity.id, Status.NEW)
            groups.setdefault(kind, []).append(opportunity)
        layers: list[QgsMapLayer] = []
        keys: list[tuple[QgsSymbol, str]] = []
        for kind in (None, *STATUS_COLOURS):
            if kind in groups:
                symbol = done_symbol() if kind is None else status_symbol(kind)
                layers.append(print_layers.outlines(self.project, groups[kind], symbol))
                keys.append((symbol.clone(), tr("carried out together") if kind is None else str(kind)))
        marks = number_marks(self.project, opportunities, view, scale) if numbered else []
        sheet.own_layers += [layer.id() for layer in (*layers, *marks)]
        others = [work for work in self.content.works if print_layers.shown_on_paper(work)]
        playing: list[QgsVectorLayer] = []
        if year is not None:
            now = [w for w in others if w.period.start.year <= year <= w.period.end.year]
            others = [w for w in others if not w.period.start.year <= year <= w.period.end.year]
            playing = print_layers.works_in_grey(self.project, replace(self.content, works=now), YEAR_COLOUR)
            sheet.own_layers += [layer.id() for layer in playing]
            shown = legend.works_in(replace(self.content, works=now), view)
            keys += legend.grey_keys(shown, tr("works going on in {year}", year=year), YEAR_COLOUR)
        shown = legend.works_in(replace(self.content, works=others), view)
        keys += legend.grey_keys(shown, tr("other works"))
        self._put(
            sheet,
            x,
            y,
            width,
            height,
            [*marks, *layers, *playing, *self._grey, *self._streets],
            extent,
            scale,
        )
        return keys

    def graafrust(
        self, sheet: Sheet, x: float, y: float, width: float, height: float
    ) -> list[tuple[QgsSymbol, str]]:
        """All streets that rest, from whom it was delivered or by joint work; returns the legend of what shows."""
        extent = works_extent(self.content)
        zones = print_layers.all_zones(self.content)
        scale = best_scale(extent, width, height, room=1.05)
        # What is smaller than a dot on paper would not be seen.
        frame = style.fill_symbol(
            style.fill(style.GRAAFRUST_COLOURS[1], 0.0), style.stroke(style.GRAAFRUST_COLOURS[1], 0.8)
        )
        small = [z for z in zones if print_layers.shape_of(z.geometry).boundingBox().width() < 0.001 * scale]
        dots = print_layers.outlines(self.project, small, frame)
        sheet.own_layers.append(dots.id())
        streets = self._streets if self.content.streets else self._grey
        self._put(sheet, x, y, width, height, [*self._graafrust, dots, *streets], extent, scale)
        view = view_around(extent, width, height, scale)
        return renderers.graafrust_keys(self.content, print_layers.within(zones, view), scale)

    def _put(
        self, sheet: Sheet, x: float, y: float, width: float, height: float, layers: Sequence[QgsMapLayer],
        extent: QgsRectangle, scale: int,
    ) -> None:  # fmt: skip
        item = sheet.map(x, y, width, height, layers, extent, scale)
        sheet.scale_bar(item, x + 3, y + height - 15, scale)
        sheet.north_arrow(item, x + width - 12, y + 3)

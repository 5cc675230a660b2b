"""The map of one opportunity with its legend and its place in the town, for pages of any size."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsGeometry, QgsMapLayer, QgsProject, QgsRectangle, QgsSymbol, QgsVectorLayer

from ..model.content import Content
from ..model.language import tr
from ..model.results import Member, Opportunity
from ..model.words import Discipline, OpportunityKind
from ..model.work import Work
from . import legend, print_layers, renderers, street_names, style
from .layers import works_extent
from .marks import letter_marks
from .print_layers import geometry_name, shape_of
from .sheet import PRINT_SCALES, Sheet, best_scale, view_around

LOOKED_AROUND, BY_WORKS = 1500, 2500
"""Denominators: to show more streets a map is drawn no smaller than this; where only works tell the streets, the second."""
OTHER_STREETS = 3


def letter_of(at: int) -> str:
    """A … Z, then A2, B2 …"""
    again, index = divmod(at, 26)
    return chr(65 + index) + (str(again + 1) if again else "")


def in_order(opportunity: Opportunity, works: dict[str, Work]) -> list[tuple[Member, Work]]:
    """Lead first, then by start of the joint execution, then by the natural depth order."""
    depth = list(Discipline)
    pairs = [(m, works[m.work]) for m in opportunity.members if m.work in works]
    return sorted(
        pairs, key=lambda p: (not p[0].lead, p[0].execution.start, depth.index(p[1].discipline), p[1].id)
    )


class OpportunityMaps:
    """Maps that share their background layers; `project` is used for nothing else."""

    def __init__(self, project: QgsProject, content: Content) -> None:
        self.project, self.content = project, content
        self.works = content.works_by_id()
        self.colours = style.partner_colours(content.collaboration)
        self.names = {p.code: p.name for p in content.collaboration.partners}
        self._streets = print_layers.streets(project, content, named=10000, beside=1.7)
        self._graafrust = print_layers.graafrust(project, content)
        self._grey = print_layers.works_in_grey(project, content)
        self._works_on_paper = [
            (work, shape_of(work.geometry))
            for work in content.works
            if work.geometry and print_layers.shown_on_paper(work)
        ]
        self._zones = [(zone, shape_of(zone.geometry)) for zone in print_layers.all_zones(content)]
        self._named = self._streets or [
            street_names.of_the_works(project, (work for work, _ in self._works_on_paper))
        ]
        self._extent = works_extent(content)
        self._plan: Optional[QgsVectorLayer] = None

    def draw(
        self,
        sheet: Sheet,
        x: float,
        y: float,
        width: float,
        height: float,
        opportunity: Opportunity,
        *,
        lettered: Optional[int] = None,
    ) -> QgsRectangle:
        """The map in its frame, with letters for the first `lettered` works of `in_order` (None: all); returns what it
        shows. Its own layers are added to `sheet.own_layers`."""
        stack, area, scale = self.layers(sheet, opportunity, width, height, lettered=lettered)
        item = sheet.map(x, y, width, height, stack, area, scale)
        sheet.scale_bar(item, x + 3, y + height - 15, scale)
        sheet.north_arrow(item, x + width - 12, y + 3)
        return view_around(area, width, height, scale)

    def layers(
        self,
        sheet: Sheet,
        opportunity: Opportunity,
        width: float,
        height: float,
        *,
        lettered: Optional[int] = None,
    ) -> tuple[list[QgsMapLayer], QgsRectangle, int]:
        """The layers (top first) for a map of `width` × `height` mm, the area to show, and its scale."""
        rows = in_order(opportunity, self.works)
        area = shape_of(opportunity.geometry).boundingBox()
        scale = self._scale(area, width, height)
        view = view_around(area, width, height, scale)
        works = [work for _, work in rows]
        letters = [letter_of(at) for at in range(len(works))]
        lines = print_layers.members(self.project, works, letters, self.colours, view)
        # Works beyond the table have no letter there either.
        marks = letter_marks(self.project, works[:lettered], letters, self.colours, view, scale)
        joint = print_layers.joint_area(self.project, opportunity, scale)
        around = next(joint.getFeatures()).geometry()
        names, named = street_names.beside_the_works(self.project, self._streets, around, scale)
        for layer in self._streets:
            print_layers.name_all_but(layer, named)
        for layer in self._graafrust:
            # The graafrust that this work itself brings is told in words; its hatch would hide the works.
            layer.setSubsetString(f"\"opportunity\" <> '{opportunity.id}'")
        sheet.own_layers += [layer.id() for layer in (*marks, names, joint, *lines)]
        around_it = [*self._graafrust, *self._grey, *self._named]
        stack: list[QgsMapLayer] = [*marks, names, *lines, joint, *around_it]
        return stack, area, scale

    def _scale(self, area: QgsRectangle, width: float, height: float) -> int:
        """The largest at which the area fits, or smaller where hardly any other street would show."""
        largest, smallest = best_scale(area, width, height), LOOKED_AROUND if self._streets else BY_WORKS
        for scale in PRINT_SCALES[PRINT_SCALES.index(largest) :]:
            if scale > smallest:
                break
            if (
                len(street_names.names_in_view(self._named, view_around(area, width, height, scale)))
                > OTHER_STREETS
            ):
                return scale
        return max(largest, smallest)

    def keys(self, opportunity: Opportunity, view: QgsRectangle) -> list[tuple[QgsSymbol, str]]:
        """The legend of what shows in `view`, and no more."""
        rows = in_order(opportunity, self.works)
        joint = opportunity.kind is OpportunityKind.OPPORTUNITY
        keys: list[tuple[QgsSymbol, str]] = [
            (print_layers.joint_area_symbol(), tr("joint area") if joint else tr("where the works meet"))
        ]
        for partner in dict.fromkeys(work.partner for _, work in rows):
            kinds = {
                geometry_name(shape_of(w.geometry)) for _, w in rows if w.partner == partner and w.geometry
            }
            symbol = print_layers.member_key(kinds, self.colours[partner])
            keys.append((symbol, self.names.get(partner, partner)))
        members = {work.id for _, work in rows}
        box = QgsGeometry.fromRect(view)
        others = [
            (work, geometry_name(shape))
            for work, shape in self._works_on_paper
            if work.id not in members and print_layers.shows(work, shape, view, box)
        ]
        keys += legend.grey_keys(others, tr("other works"))
        zones = [
            zone
            for zone, shape in self._zones
            if zone.opportunity != opportunity.id
            and shape.boundingBox().intersects(view)
            and shape.intersects(box)
        ]
        return keys + renderers.graafrust_keys(self.content, zones)

    def locator(
        self, sheet: Sheet, x: float, y: float, width: float, height: float, view: QgsRectangle
    ) -> None:
        """The whole town with a box around `view`."""
        extent = self._extent
        scale = best_scale(extent, width, height, room=1.0)
        if self._plan is None:
            self._plan = print_layers.town_plan(self.project, self.content, scale)
        # Without streets the works themselves show the town.
        sheet.map(x, y, width, height, [self._plan] if self.content.streets else self._grey, extent, scale)
        middle, here = extent.center(), view.center()
        size = max(2.2, 1000 * view.width() / scale), max(2.2, 1000 * view.height() / scale)
        left = x + width / 2 + 1000 * (here.x() - middle.x()) / scale - size[0] / 2
        top = y + height / 2 - 1000 * (here.y() - middle.y()) / scale - size[1] / 2
        sheet.shape(
            left,
            top,
            *size,
            style.fill_symbol(style.fill(style.ACCENT, 0.15), style.stroke(style.ACCENT, 0.6)),
        )

    def forget(self, sheet: Sheet) -> None:
        """Remove the layers that served only this sheet."""
        self.project.removeMapLayers(sheet.own_layers)

"""Maps on their own, at print quality: PDF (georeferenced where GDAL can), PNG or SVG, A4 to A1, one or an atlas."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Optional, Sequence

from qgis.core import QgsCoordinateReferenceSystem, QgsMapLayer, QgsProject, QgsRectangle, QgsSymbol

from ..cartography import legend, print_layers, renderers
from ..cartography.house import drawn_in
from ..cartography.layers import works_extent
from ..cartography.map_layout import (
    SIZES,
    MapContents,
    fill,
    map_sheet,
    room_of_map,
    save_template,
    scale_for,
)
from ..cartography.marks import number_marks
from ..cartography.opportunity_map import OpportunityMaps
from ..cartography.page_parts import period_in_words, source_line
from ..cartography.paper import pdf
from ..cartography.renderers import peildatum_of
from ..cartography.sheet import Sheet, view_around
from ..cartography.town_map import STATUS_COLOURS, status_symbol
from ..model.content import Content
from ..model.errors import ExportError
from ..model.filter import Status, facts_of
from ..model.house_style import OURS, HouseStyle
from ..model.language import tr
from ..model.period import Period, day_label
from ..model.progress import Progress
from ..model.results import Opportunity
from ..model.words import Word
from .atomic import written_in_full
from .audience import Audience, shared_view
from .map_files import georeference, sheet_place, write_sheet
from .map_pack import coordination_points, ranked_opportunities

KINDS = (".pdf", ".png", ".svg")


class Theme(Word):
    """What a map is of."""

    OPPORTUNITIES = "koppelkansen"
    PLANS = "plannen"
    STATUS = "voorstellen naar status"
    GRAAFRUST = "graafrust"
    ATLAS = "atlas per voorstel"


def write_map(
    path: Path,
    dossier: Path,
    content: Content,
    theme: Theme = Theme.OPPORTUNITIES,
    *,
    size: str = "A3",
    year: Optional[int] = None,
    audience: Audience = Audience.PARTNERS,
    house: HouseStyle = OURS,
    progress: Optional[Progress] = None,
) -> list[Path]:
    """Write a map of the whole area, or (ATLAS) a map per opportunity; the ending of `path` says how. Returns the files.

    `size` is a key of `SIZES`; `year` shows only what plays in it. An atlas is one PDF, or for PNG and SVG a file per
    opportunity, its number behind the name. Main thread only. Raises ExportError when it cannot be written, and Cancelled;
    a file that was there is then unchanged.
    """
    progress = progress or Progress()
    path = Path(path)
    if path.suffix.lower() not in KINDS:
        raise ExportError(
            tr("Maps are made as {kinds}.", kinds=", ".join(KINDS)), remedy=tr("Give the file one of these endings."),
            file=str(path),
        )  # fmt: skip
    content = shared_view(content, audience, progress)
    if year is not None:
        content = _in_year(content, year)
    project = QgsProject()
    project.setCrs(QgsCoordinateReferenceSystem(content.collaboration.crs))
    maps = _Maps(project, content, dossier.name, SIZES[size], house, year)
    with drawn_in(house):
        if theme is not Theme.ATLAS:
            progress.step(0.0, tr("Drawing the map"))
            write_sheet(maps.of(theme), path, f"{str(theme).capitalize()} – {content.collaboration.name}")
            progress.report(1.0)
            return [path]
        return maps.atlas(path, progress)


def write_map_template(path: Path, *, size: str = "A3", house: HouseStyle = OURS) -> None:
    """Our print layout (.qpt), to change in QGIS and to use in a house style. Raises ExportError."""
    with drawn_in(house), written_in_full(Path(path)) as draft:
        save_template(map_sheet(QgsProject(), SIZES[size], replace(house, map_template=None)), draft)


class _Maps:
    def __init__(
        self, project: QgsProject, content: Content, dossier: str, size: tuple[float, float], house: HouseStyle,
        year: Optional[int],
    ) -> None:  # fmt: skip
        self.project, self.content, self.size, self.house, self.year = project, content, size, house, year
        self.source = source_line(content, dossier)

    def of(self, theme: Theme) -> Sheet:
        sheet = map_sheet(self.project, self.size, self.house)
        extent = works_extent(self.content)
        scale = scale_for(sheet, extent)
        view = view_around(extent, *room_of_map(sheet), scale)
        draw = {
            Theme.PLANS: self._plans,
            Theme.OPPORTUNITIES: self._opportunities,
            Theme.STATUS: self._status,
            Theme.GRAAFRUST: self._graafrust,
        }[theme]
        title, layers, keys = draw(view, scale)
        fill(sheet, self._contents(title, self._when(), layers, extent, keys), scale)
        return sheet

    def atlas(self, path: Path, progress: Progress) -> list[Path]:
        shown = [*ranked_opportunities(self.content), *coordination_points(self.content)]
        if not shown:
            raise ExportError(
                tr("There is no opportunity to make a map of."), remedy=tr("Choose another map.")
            )
        maps = OpportunityMaps(self.project, self.content)
        if path.suffix.lower() == ".pdf":
            places = []
            with written_in_full(path) as draft:
                first = map_sheet(self.project, self.size, self.house)
                with pdf(draft, tr("Map atlas"), (first.width, first.height)) as paper:
                    for at, opportunity in enumerate(shown):
                        progress.step(at / len(shown), tr("Map {number}", number=opportunity.number))
                        if at:
                            paper.new_page()
                        sheet = self._one(maps, opportunity)
                        sheet.paint(paper.painter)
                        places.append(sheet_place(sheet))
                        maps.forget(sheet)
                georeference(draft, places)
            progress.report(1.0)
            return [path]
        files = []
        for at, opportunity in enumerate(shown):
            progress.step(at / len(shown), tr("Map {number}", number=opportunity.number))
            file = path.with_name(f"{path.stem}_{opportunity.number}{path.suffix}")
            sheet = self._one(maps, opportunity)
            write_sheet(sheet, file, f"{opportunity.number} {opportunity.name}")
            maps.forget(sheet)
            files.append(file)
        progress.report(1.0)
        return files

    def _one(self, maps: OpportunityMaps, opportunity: Opportunity) -> Sheet:
        sheet = map_sheet(self.project, self.size, self.house)
        width, height = room_of_map(sheet)
        layers, extent, scale = maps.layers(sheet, opportunity, width, height)
        view = view_around(extent, width, height, scale)
        title = f"{opportunity.number}  {opportunity.name}"
        contents = self._contents(
            title, period_in_words(opportunity.period), layers, extent, maps.keys(opportunity, view)
        )
        fill(sheet, contents, scale)
        return sheet

    def _contents(
        self, title: str, subtitle: str, layers: Sequence[QgsMapLayer], extent: QgsRectangle,
        keys: Sequence[tuple[QgsSymbol, str]],
    ) -> MapContents:  # fmt: skip
        return MapContents(
            title, subtitle, self.content.collaboration.name, self.source, layers, extent, keys
        )

    def _when(self) -> str:
        day = tr("As of peildatum {day}.", day=day_label(peildatum_of(self.content)))
        return f"{self.year}  ·  {day}" if self.year else day

    def _streets(self) -> list[QgsMapLayer]:
        return _named(print_layers.streets(self.project, self.content, named=12500, size=6.5), tr("Streets"))

    def _plans(
        self, view: QgsRectangle, scale: int
    ) -> tuple[str, list[QgsMapLayer], list[tuple[QgsSymbol, str]]]:
        works = print_layers.works_in_colour(self.project, self.content)
        layers = [*_named(works, tr("Works")), *self._streets()]
        return tr("Plans"), layers, self._works_keys(view, scale)

    def _opportunities(
        self, view: QgsRectangle, scale: int
    ) -> tuple[str, list[QgsMapLayer], list[tuple[QgsSymbol, str]]]:
        ranked = ranked_opportunities(self.content)
        layers: list[QgsMapLayer] = [
            *_named(number_marks(self.project, ranked, view, scale), tr("Numbers")),
            *_named(print_layers.opportunities(self.project, self.content), tr("Opportunities")),
            *_named(print_layers.works_in_colour(self.project, self.content), tr("Works")),
            *self._streets(),
        ]
        keys = legend.opportunity_keys(self.content, scale)
        return tr("Opportunities"), layers, keys + self._works_keys(view, scale)

    def _status(
        self, view: QgsRectangle, scale: int
    ) -> tuple[str, list[QgsMapLayer], list[tuple[QgsSymbol, str]]]:
        status = facts_of(self.content).status
        ranked = ranked_opportunities(self.content)
        put = {p.opportunity for p in self.content.proposals}
        shown = [o for o in ranked if o.id in put] or ranked
        layers = _named(number_marks(self.project, shown, view, scale), tr("Numbers"))
        keys: list[tuple[QgsSymbol, str]] = []
        for word in STATUS_COLOURS:
            those = [o for o in shown if status.get(o.id, Status.NEW) is word]
            if those:
                symbol = status_symbol(word)
                layers += _named([print_layers.outlines(self.project, those, symbol)], str(word))
                keys.append((symbol.clone(), str(word)))
        works = print_layers.works_in_grey(self.project, self.content)
        layers += [*_named(works, tr("Works")), *self._streets()]
        keys += legend.grey_keys(legend.works_in(self.content, view), tr("works"))
        return tr("Proposals by status"), layers, keys

    def _graafrust(
        self, view: QgsRectangle, scale: int
    ) -> tuple[str, list[QgsMapLayer], list[tuple[QgsSymbol, str]]]:
        zones = print_layers.graafrust(self.project, self.content)
        for layer in zones:
            layer.setLabelsEnabled(scale <= 5000)
        keys = renderers.graafrust_keys(
            self.content, print_layers.within(print_layers.all_zones(self.content), view), scale
        )
        return tr("Graafrust"), [*_named(zones, tr("Graafrust")), *self._streets()], keys

    def _works_keys(self, view: QgsRectangle, scale: int) -> list[tuple[QgsSymbol, str]]:
        """The partners of which works show, and how firm a work is where that differs."""
        shown = legend.works_in(self.content, view)
        firmness = legend.firmness_keys(shown, scale)
        return [*legend.partner_keys(self.content, shown), *(firmness if len(firmness) > 1 else [])]


def _named(layers: Sequence[QgsMapLayer], name: str) -> list[QgsMapLayer]:
    """What a reader of a PDF sees in its list of layers."""
    for at, layer in enumerate(layers, 1):
        layer.setName(name if len(layers) == 1 else f"{name} {at}")
    return list(layers)


def _in_year(content: Content, year: int) -> Content:
    """Only what plays in the year."""
    span = Period.year(year)
    analysis = content.analysis
    if analysis is not None:
        analysis = replace(
            analysis,
            opportunities=[o for o in analysis.opportunities if o.period.overlaps(span)],
            zones=[z for z in analysis.zones if z.period.overlaps(span)],
        )
    return replace(
        content,
        works=[w for w in content.works if w.period.overlaps(span)],
        zones=[z for z in content.zones if z.period.overlaps(span)],
        analysis=analysis,
    )

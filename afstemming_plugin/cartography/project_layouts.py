"""Print layouts that are left in the project for the user to change: a map, and an atlas with a page per opportunity."""

from __future__ import annotations

from typing import Optional

from qgis.core import (
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
    QgsScaleBarSettings,
    QgsSymbol,
    QgsVectorLayer,
)
from qgis.PyQt.QtXml import QDomDocument

from ..model.content import Content
from ..model.house_style import HouseStyle
from ..model.language import tr
from . import house, legend
from .layers import KEY, works_extent
from .map_layout import (
    BAR,
    LEGEND,
    LOGO,
    MAP,
    SCALE,
    SIZES,
    SOURCE,
    SUBTITLE,
    TITLE,
    WHOSE,
    draw_legend,
    map_sheet,
    measure_bar,
    room_of_map,
    scale_for,
)
from .page_parts import source_line
from .sheet import PRINT_SCALES, view_around
from .words_on_map import period_expression


def add_layouts(project: QgsProject, content: Content, dossier: str, kept: HouseStyle) -> None:
    """Add those that the project has not got yet: what the user made of one stays as it is.

    The layers of the dossier and the themes must be in the project already. Raises ExportError when the template of the house
    style cannot be used.
    """
    manager = project.layoutManager()
    wanted = {tr("Map A3"): False, tr("Atlas of opportunities A3"): True}
    for name, atlas in wanted.items():
        if manager.layoutByName(name) is None:
            with house.drawn_in(kept):
                layout = _layout(project, content, dossier, kept, atlas=atlas)
            layout.setName(name)
            manager.addLayout(layout)


def _layout(
    project: QgsProject, content: Content, dossier: str, kept: HouseStyle, *, atlas: bool
) -> QgsPrintLayout:
    sheet = map_sheet(project, SIZES["A3"], kept)
    room = sheet.layout.itemById(LEGEND)
    if room is not None:
        draw_legend(sheet, room, _keys(content))
        sheet.layout.removeLayoutItem(room)
    document = QDomDocument()
    document.appendChild(sheet.layout.writeXml(document, QgsReadWriteContext()))
    layout = QgsPrintLayout(project)
    layout.loadFromTemplate(document, QgsReadWriteContext())
    shown = layout.itemById(MAP)
    assert isinstance(shown, QgsLayoutItemMap)
    extent = works_extent(content)
    shown.setCrs(project.crs())
    shown.setExtent(view_around(extent, *room_of_map(sheet), scale_for(sheet, extent)))
    shown.setFollowVisibilityPreset(True)
    shown.setFollowVisibilityPresetName(tr("Opportunities"))
    coverage = _opportunities(project) if atlas else None
    if coverage is not None:
        _make_atlas(layout, shown, coverage)
    scale = "map_get(item_variables('kaart'), 'map_scale')"
    texts = {
        TITLE: '[% "number" || \'  \' || "name" %]' if coverage else tr("Opportunities"),
        SUBTITLE: f"[% {period_expression()} %]" if coverage else "",
        WHOSE: content.collaboration.name,
        SOURCE: source_line(content, dossier),
        SCALE: f"1:[% format_number({scale}, 0) %]",
    }
    for name, text in texts.items():
        label = layout.itemById(name)
        if isinstance(label, QgsLayoutItemLabel):
            label.setText(text)
    bar = layout.itemById(BAR)
    if bar is not None:
        measure_bar(bar, shown, scale_for(sheet, extent))
        # The pages of an atlas differ in scale, and the user may change it.
        room = sheet.layout.itemById(BAR).rect().width()
        bar.setSegmentSizeMode(QgsScaleBarSettings.SegmentSizeMode.SegmentSizeFitWidth)
        bar.setMinimumBarWidth(room * 0.3)
        bar.setMaximumBarWidth(room * 0.75)
    logo = layout.itemById(LOGO)
    if logo is not None and kept.logo is not None:
        logo.setPicturePath(str(kept.logo))
    return layout


def _opportunities(project: QgsProject) -> Optional[QgsVectorLayer]:
    found = (layer for layer in project.mapLayers().values() if layer.customProperty(KEY) == "opportunity")
    return next(found, None)


def _make_atlas(layout: QgsPrintLayout, shown: QgsLayoutItemMap, coverage: QgsVectorLayer) -> None:
    """A page per opportunity at a scale of our list, the best first."""
    scales = [float(scale) for scale in PRINT_SCALES]
    layout.renderContext().setPredefinedScales(scales)
    # The layout does not keep them: the window takes them of the project.
    layout.project().viewSettings().setMapScales(scales)
    layout.project().viewSettings().setUseProjectScales(True)
    shown.setAtlasDriven(True)
    shown.setAtlasScalingMode(QgsLayoutItemMap.AtlasScalingMode.Predefined)
    shown.setAtlasMargin(0.3)
    atlas = layout.atlas()
    atlas.setCoverageLayer(coverage)
    atlas.setEnabled(True)
    atlas.setPageNameExpression('"number"')
    atlas.setSortFeatures(True)
    atlas.setSortExpression('"score"')
    atlas.setSortAscending(False)
    atlas.setFilenameExpression("'kaart_' || \"number\"")


def _keys(content: Content) -> list[tuple[QgsSymbol, str]]:
    """What the theme of the layouts shows: opportunities, and works in the colours of their partners."""
    return [
        *legend.opportunity_keys(content, 0),
        *legend.partner_keys(content, legend.works_in(content, works_extent(content))),
    ]

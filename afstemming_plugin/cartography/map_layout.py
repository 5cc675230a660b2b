"""A map on its own, on a print layout that the user can replace by a template of the own house (.qpt).

The layout and the template meet by the ids of items; what a template leaves out is left out, what it adds stays:
kaart (map), titel, ondertitel, samenwerking, bron, schaal (labels), schaalbalk (scale bar), legenda (a shape: the room of
the legend), logo (picture). So a template is made by saving ours, changing it in QGIS and saving it again.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Sequence

from qgis.core import (
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutItemShape,
    QgsMapLayer,
    QgsProject,
    QgsReadWriteContext,
    QgsRectangle,
    QgsSymbol,
    QgsTextFormat,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import QFile, QIODevice, Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtXml import QDomDocument

from ..compat import label_size, set_label_font
from ..model.errors import ExportError
from ..model.house_style import HouseStyle
from ..model.language import tr
from . import house, style
from .sheet import Sheet, best_scale, plain_numbers, view_around
from .typeset import LEFT, RIGHT, font, line_height, wrapped

SIZES = {"A4": (297.0, 210.0), "A3": (420.0, 297.0), "A2": (594.0, 420.0), "A1": (841.0, 594.0)}
"""Millimetres, landscape."""

MAP, TITLE, SUBTITLE, WHOSE, SOURCE, SCALE, BAR, LEGEND, LOGO = (
    "kaart", "titel", "ondertitel", "samenwerking", "bron", "schaal", "schaalbalk", "legenda", "logo",
)  # fmt: skip


@dataclass(frozen=True)
class MapContents:
    """What a map shows: `layers` top first, `extent` in the project's CRS, `keys` the legend of what shows."""

    title: str
    subtitle: str
    whose: str
    source: str
    layers: Sequence[QgsMapLayer]
    extent: QgsRectangle
    keys: Sequence[tuple[QgsSymbol, str]]


def map_sheet(project: QgsProject, size: tuple[float, float], kept: HouseStyle) -> Sheet:
    """The layout for a map of `size` mm, empty: that of the house style's template, else ours.

    A template has its own size. Raises ExportError when the template cannot be read or has no map.
    """
    if kept.map_template is not None:
        return _from_template(project, kept.map_template)
    return _ours(project, size)


def map_of(sheet: Sheet) -> QgsLayoutItemMap:
    """The map in a layout of `map_sheet`."""
    item = sheet.layout.itemById(MAP)
    assert isinstance(item, QgsLayoutItemMap)
    return item


def room_of_map(sheet: Sheet) -> tuple[float, float]:
    """Width and height of the map in mm."""
    room = map_of(sheet).rect()
    return float(room.width()), float(room.height())


def fill(sheet: Sheet, contents: MapContents, scale: int) -> None:
    """Put the map at 1:`scale` and everything that is told of it in the layout."""
    layout = sheet.layout
    texts = {
        TITLE: contents.title,
        SUBTITLE: contents.subtitle,
        WHOSE: contents.whose,
        SOURCE: contents.source,
        SCALE: f"1:{scale:,}".replace(",", "."),
    }
    for name, text in texts.items():
        label = layout.itemById(name)
        if isinstance(label, QgsLayoutItemLabel):
            # Labels are as high as a line, or as the template makes them.
            lines = max(1, int(label.rect().height() / line_height(label_size(label)) + 0.1))
            label.setText("\n".join(wrapped(text, label.rect().width() - 1, label_size(label), lines=lines)))
    item = map_of(sheet)
    width, height = room_of_map(sheet)
    item.setCrs(layout.project().crs())
    item.setFollowVisibilityPreset(False)
    item.setMapFlags(item.mapFlags() & ~QgsLayoutItemMap.MapItemFlag.ShowPartialLabels)
    item.setKeepLayerSet(True)
    item.setLayers(list(contents.layers))
    item.setExtent(view_around(contents.extent, width, height, scale))
    bar = layout.itemById(BAR)
    if isinstance(bar, QgsLayoutItemScaleBar):
        measure_bar(bar, item, scale)
    logo = layout.itemById(LOGO)
    kept = house.current().logo
    if isinstance(logo, QgsLayoutItemPicture):
        if kept is not None:
            logo.setPicturePath(str(kept))
        elif not logo.picturePath():
            layout.removeLayoutItem(logo)
    legend = layout.itemById(LEGEND)
    if legend is not None:
        draw_legend(sheet, legend, contents.keys)


def scale_for(sheet: Sheet, extent: QgsRectangle, *, room: float = 1.02) -> int:
    """The largest scale of the list at which `extent` fits on the map of the layout."""
    return best_scale(extent, *room_of_map(sheet), room=room)


def save_template(sheet: Sheet, path: Path) -> None:
    """With words in its labels, so that who changes it sees what comes where. Raises OSError when it cannot be written."""
    words = {
        TITLE: tr("Title"), SUBTITLE: tr("Subtitle"), WHOSE: tr("Collaboration"), SOURCE: tr("Source and day"),
        SCALE: tr("Scale"),
    }  # fmt: skip
    for name, word in words.items():
        label = sheet.layout.itemById(name)
        if isinstance(label, QgsLayoutItemLabel):
            label.setText(word)
    if not sheet.layout.saveAsTemplate(str(path), QgsReadWriteContext()):
        raise OSError(5, tr("it cannot be written"))


# -- ours -------------------------------------------------------------------------------------------


def _ours(project: QgsProject, size: tuple[float, float]) -> Sheet:
    sheet = Sheet(project, size, as_items=True)
    width, height = size
    # Larger paper is looked at from further away.
    f = max(0.85, min(width, height) / 297.0) ** 0.75
    margin, column, gap = 14.0 * f, 62.0 * f, 7.0 * f
    right = width - margin - column
    top, bottom = 33.0 * f, height - margin - 9.0 * f
    accent = house.accent()
    label = _Labels(sheet)
    label.put(WHOSE, margin, 10.5 * f, right - margin, 10 * f, bold=True, colour=accent)
    label.put(TITLE, margin, 15.5 * f, width - 2 * margin - column, 22 * f, bold=True)
    label.put(SUBTITLE, right - gap, 17.5 * f, column + gap, 11 * f, colour=style.QUIET, align=RIGHT)
    sheet.box(margin, 29.5 * f, width - 2 * margin, 0.5 * f, accent)
    item = QgsLayoutItemMap(sheet.layout)
    item.setId(MAP)
    sheet.put(item, margin, top, right - gap - margin, bottom - top)
    item.setBackgroundColor(QColor("#fbfbfc"))
    item.setFrameEnabled(True)
    item.setFrameStrokeColor(QColor(style.HAIRLINE))
    legend = QgsLayoutItemShape(sheet.layout)
    legend.setId(LEGEND)
    legend.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
    legend.setSymbol(style.fill_symbol(style.fill("#ffffff", 0)))
    sheet.put(legend, right, top, column, bottom - top - 40 * f)
    sheet.north_arrow(item, right + column - 10, bottom - 34 * f)
    label.put(SCALE, right, bottom - 20 * f, column, 9 * f, colour=style.QUIET)
    bar = QgsLayoutItemScaleBar(sheet.layout)
    bar.setId(BAR)
    bar.setStyle("Line Ticks Up")
    bar.setLineSymbol(style.line_symbol(style.stroke(style.INK, 0.3)))
    bar.setDivisionLineSymbol(style.line_symbol(style.stroke(style.INK, 0.3)))
    bar.setBoxContentSpace(0)
    text = QgsTextFormat.fromQFont(font(7.5 * f))
    text.setColor(QColor(style.INK))
    bar.setTextFormat(text)
    sheet.put(bar, right, bottom - 13 * f, column, 11 * f)
    sheet.line(margin, height - margin - 3 * f, width - margin, height - margin - 3 * f)
    label.put(
        SOURCE,
        margin,
        height - margin - 1.5 * f,
        width - 2 * margin - 46 * f,
        7.5 * f,
        lines=2,
        colour=style.QUIET,
    )
    logo = QgsLayoutItemPicture(sheet.layout)
    logo.setId(LOGO)
    logo.setResizeMode(QgsLayoutItemPicture.ResizeMode.Zoom)
    logo.setPictureAnchor(QgsLayoutItem.ReferencePoint.MiddleRight)
    sheet.put(logo, width - margin - 44 * f, height - margin - 1.5 * f, 44 * f, 9 * f)
    return sheet


class _Labels:
    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet

    def put(
        self, name: str, x: float, y: float, width: float, size: float, *, bold: bool = False, colour: str = style.INK,
        align: Qt.AlignmentFlag = LEFT, lines: int = 1,
    ) -> None:  # fmt: skip
        label = QgsLayoutItemLabel(self.sheet.layout)
        label.setId(name)
        set_label_font(label, font(size, bold), QColor(colour))
        label.setMarginX(0)
        label.setMarginY(0)
        label.setHAlign(align)
        label.setVAlign(Qt.AlignmentFlag.AlignVCenter)
        self.sheet.put(label, x, y, width, lines * line_height(size))


# -- a template -------------------------------------------------------------------------------------


def _from_template(project: QgsProject, file: Path) -> Sheet:
    document, source = QDomDocument(), QFile(str(file))
    sheet = Sheet(project, as_items=True)
    if not source.open(QIODevice.OpenModeFlag.ReadOnly) or not document.setContent(source):
        raise _fault(file, tr("This template cannot be read."))
    source.close()
    _, read = sheet.layout.loadFromTemplate(document, QgsReadWriteContext())
    if not read or not isinstance(sheet.layout.itemById(MAP), QgsLayoutItemMap):
        raise _fault(file, tr("This template holds no map that is called “{name}”.", name=MAP))
    page = sheet.layout.pageCollection().page(0).pageSize()
    sheet.width, sheet.height = page.width(), page.height()
    return sheet


def _fault(file: Path, what: str) -> ExportError:
    return ExportError(
        what,
        remedy=tr("Save our template anew, change it in QGIS, and keep the ids of its items."),
        file=str(file),
    )


# -- parts ------------------------------------------------------------------------------------------


def measure_bar(bar: QgsLayoutItemScaleBar, of: QgsLayoutItemMap, scale: int) -> None:
    """Two parts of a round length that fit in the room of the bar."""
    steps = [base * 10**power for power in range(6) for base in (1, 2, 5)]
    room = max(bar.rect().width(), 45.0) * 0.8  # a bar that was saved without a map is narrow
    part = max((step for step in steps if 2 * step / scale * 1000 <= room), default=1)
    kilometres = part >= 1000
    bar.setLinkedMap(of)
    bar.setUnits(QgsUnitTypes.DistanceUnit.DistanceMeters)
    bar.setUnitLabel("km" if kilometres else "m")
    bar.setMapUnitsPerScaleBarUnit(1000 if kilometres else 1)
    bar.setNumberOfSegments(2)
    bar.setNumberOfSegmentsLeft(0)
    bar.setUnitsPerSegment(part)
    bar.setNumericFormat(plain_numbers())


def draw_legend(sheet: Sheet, room: QgsLayoutItem, keys: Sequence[tuple[QgsSymbol, str]]) -> None:
    """The keys from the top of the room down, as large as the paper asks."""
    if not keys:
        return
    x, y, width = room.pagePos().x(), room.pagePos().y(), room.rect().width()
    f = min(1.8, max(0.85, min(sheet.width, sheet.height) / 297.0) ** 0.75)
    size = 9.0 * f
    sheet.text(x, y, width, tr("Legend"), 10 * f, bold=True)
    y += 7.5 * f
    for symbol, text in keys:
        sheet.swatch(x, y + (line_height(size) - 4) / 2, symbol)
        y = sheet.text(x + 11, y, width - 11, text, size, lines=2) + 1.6 * f

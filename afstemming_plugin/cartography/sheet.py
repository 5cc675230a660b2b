"""One printed page: a thin hand on the print layout, in millimetres from the top left corner.

Text stays text and lines stay lines, so that a PDF is vector and can be searched.
"""

from __future__ import annotations

from pathlib import Path
from typing import Callable, Optional, Sequence

from qgis.core import (
    QgsBasicNumericFormat,
    QgsFillSymbol,
    QgsLayout,
    QgsLayoutExporter,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutItemPolygon,
    QgsLayoutItemPolyline,
    QgsLayoutItemShape,
    QgsLayoutMeasurement,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLineSymbol,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsProject,
    QgsRectangle,
    QgsRenderContext,
    QgsSymbol,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import QPointF, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPolygonF

from ..compat import set_label_font
from . import style
from .ink import Ink
from .typeset import CENTRE, DPI, LEFT, RIGHT, fitted, font, line_height, wrapped

A3 = (420.0, 297.0)
MARGIN = 14.0
_MILLIMETRES = QgsUnitTypes.LayoutUnit.LayoutMillimeters
PRINT_SCALES = (
    500, 750, 1000, 1500, 2000, 2500, 5000, 7500, 10000, 12500, 15000, 20000, 25000,
    30000, 40000, 50000, 60000, 75000, 100000, 125000, 150000, 200000, 250000, 500000, 1000000,
)  # fmt: skip
"""Denominators; beyond 25,000 for overviews only."""


def best_scale(box: QgsRectangle, width: float, height: float, *, room: float = 1.3) -> int:
    """The largest scale of the list at which `box` (metres), widened by `room`, fits in the frame (mm)."""
    for scale in PRINT_SCALES:
        if box.width() * room <= width / 1000 * scale and box.height() * room <= height / 1000 * scale:
            return scale
    return PRINT_SCALES[-1]


def view_around(box: QgsRectangle, width: float, height: float, scale: int) -> QgsRectangle:
    """What a map of `width` × `height` mm at 1:`scale` shows around the middle of `box`."""
    middle, half = box.center(), (width / 2000 * scale, height / 2000 * scale)
    return QgsRectangle(
        middle.x() - half[0], middle.y() - half[1], middle.x() + half[0], middle.y() + half[1]
    )


class Sheet:
    """A page of `size` mm. All positions and sizes are mm, font sizes points, colours #rrggbb."""

    def __init__(
        self,
        project: QgsProject,
        size: tuple[float, float] = A3,
        *,
        over: bool = False,
        as_items: bool = False,
    ) -> None:
        """`over`: to be painted over what is on the page already. `as_items`: words and boxes too become items of the
        layout, which takes far longer, for a layout that is exported by itself or that a user can change."""
        self.width, self.height = size
        self.own_layers: list[str] = []
        """Ids of layers of the project that serve this page only."""
        self._as_items = as_items
        self._drawn: list[Callable[[Ink], None]] = []
        self._project = project  # a layout does not keep its project alive
        self.layout = QgsLayout(project)
        self.layout.initializeDefaults()
        self.layout.pageCollection().page(0).setPageSize(QgsLayoutSize(*size, _MILLIMETRES))
        if over:
            self.layout.pageCollection().setPageStyleSymbol(style.fill_symbol(style.fill("#ffffff", 0)))
        context = self.layout.renderContext()
        context.setDpi(DPI)
        context.setTextRenderFormat(QgsRenderContext.TextFormatAlwaysText)

    def paint(self, painter: QPainter) -> None:
        """Draw the page over the whole of the painter's device, which has `DPI` dots per inch."""
        QgsLayoutExporter(self.layout).renderPage(painter, 0)
        ink = Ink(painter)
        for draw in self._drawn:
            draw(ink)

    def put(self, item: QgsLayoutItem, x: float, y: float, width: float, height: float) -> None:
        """Add an item of the print layout at this place."""
        self.layout.addLayoutItem(item)
        item.attemptMove(QgsLayoutPoint(x, y, _MILLIMETRES))
        item.attemptResize(QgsLayoutSize(width, height, _MILLIMETRES))

    def text(
        self,
        x: float,
        y: float,
        width: float,
        text: str,
        size: float = 9,
        *,
        bold: bool = False,
        colour: str = style.INK,
        align: Qt.AlignmentFlag = LEFT,
        lines: int = 1,
    ) -> float:
        """Text in at most `lines` lines of `width` mm; returns the y below it."""
        shown = (
            [fitted(text, width, size, bold)]
            if lines == 1
            else wrapped(text, width, size, lines=lines, bold=bold)
        )
        step = line_height(size)
        for line in shown:
            if line and not self._as_items:

                def told(ink: Ink, top: float = y, line: str = line) -> None:
                    ink.text(x, top, line, size, width=width, bold=bold, colour=colour, align=align)

                self._drawn.append(told)
            elif line:
                label = QgsLayoutItemLabel(self.layout)
                label.setText(line)
                set_label_font(label, font(size, bold), QColor(colour))
                label.setMarginX(0)
                label.setMarginY(0)
                label.setHAlign(align)
                label.setVAlign(Qt.AlignmentFlag.AlignVCenter)
                # A little wider than the text needs, so that no renderer wraps or cuts it.
                shift = {LEFT: 0.0, RIGHT: -2.0, CENTRE: -1.0}[align]
                self.put(label, x + shift, y, width + 2.0, step)
            y += step
        return y

    def shape(
        self, x: float, y: float, width: float, height: float, symbol: QgsFillSymbol, *, radius: float = 0
    ) -> QgsLayoutItemShape:
        item = QgsLayoutItemShape(self.layout)
        item.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
        item.setCornerRadius(QgsLayoutMeasurement(radius, _MILLIMETRES))
        item.setSymbol(symbol)
        self.put(item, x, y, width, height)
        return item

    def box(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        colour: str,
        *,
        opacity: float = 1,
        radius: float = 0,
    ) -> None:
        """A filled box without outline."""
        if width <= 0 or height <= 0:
            return
        if not self._as_items:
            self._drawn.append(
                lambda ink: ink.box(x, y, width, height, colour, opacity=opacity, radius=radius)
            )
        else:
            self.shape(x, y, width, height, style.fill_symbol(style.fill(colour, opacity)), radius=radius)

    def frame(self, x: float, y: float, width: float, height: float) -> None:
        """A grey hairline around."""
        if not self._as_items:
            self._drawn.append(lambda ink: ink.frame(x, y, width, height))
        else:
            self.shape(x, y, width, height, style.fill_symbol(style.stroke(style.HAIRLINE, 0.2)))

    def line(
        self, x1: float, y1: float, x2: float, y2: float, symbol: Optional[QgsLineSymbol] = None
    ) -> None:
        """A line; without a symbol a grey hairline."""
        if symbol is None and not self._as_items:
            self._drawn.append(lambda ink: ink.line(x1, y1, x2, y2))
            return
        item = QgsLayoutItemPolyline(QPolygonF([QPointF(x1, y1), QPointF(x2, y2)]), self.layout)
        item.setSymbol(symbol or style.line_symbol(style.stroke(style.HAIRLINE, 0.2)))
        self.layout.addLayoutItem(item)

    def swatch(self, x: float, y: float, symbol: QgsSymbol) -> None:
        """A legend key of 8 × 4 mm with its top left corner at x, y; of a point a dot in its colours."""
        if isinstance(symbol, QgsFillSymbol):
            self.shape(x, y + 0.3, 8, 3.4, symbol)
        elif isinstance(symbol, QgsMarkerSymbol):
            point = symbol.symbolLayer(0)
            dot = self.shape(
                x + 2.8, y + 0.8, 2.4, 2.4,
                style.fill_symbol(
                    style.fill(point.color().name(), point.color().alphaF()),
                    style.stroke(point.strokeColor().name(), point.strokeWidth()),
                ),
            )  # fmt: skip
            dot.setShapeType(QgsLayoutItemShape.Shape.Ellipse)
        else:
            self.line(x + 0.8, y + 2, x + 7.2, y + 2, symbol)

    def picture(self, x: float, y: float, width: float, height: float, file: Path) -> None:
        """A picture (PNG, JPEG or SVG), whole and undistorted, at the left of the room."""
        item = QgsLayoutItemPicture(self.layout)
        item.setPicturePath(str(file))
        item.setResizeMode(QgsLayoutItemPicture.ResizeMode.Zoom)
        item.setPictureAnchor(QgsLayoutItem.ReferencePoint.MiddleLeft)
        self.put(item, x, y, width, height)

    def letter(self, x: float, y: float, letter: str, colour: str, size: float = 4.6) -> None:
        """A disc with a letter, its centre at x, y: the same mark as on the map."""
        self._drawn.append(lambda ink: ink.letter(x, y, letter, colour, size))

    def map(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        layers: Sequence[QgsMapLayer],
        extent: QgsRectangle,
        scale: int,
    ) -> QgsLayoutItemMap:
        """A framed map of `layers` (top first) around the middle of `extent` at 1:`scale`."""
        item = QgsLayoutItemMap(self.layout)
        self.put(item, x, y, width, height)
        item.setCrs(self.layout.project().crs())
        item.setMapFlags(item.mapFlags() & ~QgsLayoutItemMap.MapItemFlag.ShowPartialLabels)
        item.setKeepLayerSet(True)
        item.setLayers(list(layers))
        item.setExtent(view_around(extent, width, height, scale))
        item.setBackgroundColor(QColor("#fbfbfc"))
        self.frame(x, y, width, height)
        return item

    def scale_bar(self, of: QgsLayoutItemMap, x: float, y: float, scale: int) -> None:
        """A scale bar of about 40 mm on a white ground, with the scale in words."""
        length = max(step for step in _bar_lengths() if step / scale * 1000 <= 44)
        width = length / scale * 1000
        of.addLabelBlockingItem(self.shape(x, y, width + 16, 12, _white(), radius=1))
        self.text(x + 3, y + 1.1, width + 10, f"1:{scale:,}".replace(",", "."), 7.5, colour=style.QUIET)
        unit, shown = ("m", length) if length < 2000 else ("km", length / 1000)
        left, base = x + 4, y + 10.0
        for part in (0.0, 0.5, 1.0):
            at, value = left + part * width, f"{part * shown:g}".replace(".", ",")
            said = f"{value} {unit}" if part == 1.0 else value
            self.text(at - 10, y + 5.0, 20, said, 7, align=CENTRE)

        def drawn(ink: Ink) -> None:
            ink.line(left, base, left + width, base, style.INK, 0.3)
            for at in (left, left + width / 2, left + width):
                ink.line(at, base, at, base - 1.6, style.INK, 0.3)

        self._drawn.append(drawn)

    def north_arrow(self, of: QgsLayoutItemMap, x: float, y: float) -> None:
        """A small arrow up with N; the maps are never turned."""
        of.addLabelBlockingItem(self.shape(x, y, 9, 12, _white(), radius=1))
        arrow = [
            QPointF(x + 4.5, y + 1.2),
            QPointF(x + 6.6, y + 6.6),
            QPointF(x + 4.5, y + 5.4),
            QPointF(x + 2.4, y + 6.6),
        ]
        item = QgsLayoutItemPolygon(QPolygonF([*arrow, arrow[0]]), self.layout)
        item.setSymbol(style.fill_symbol(style.fill(style.INK, 1)))
        self.layout.addLayoutItem(item)
        self.text(x, y + 7.2, 9, "N", 8, bold=True, align=CENTRE)


def plain_numbers() -> QgsBasicNumericFormat:
    """As Dutch readers write them: 1000, not 1,000."""
    result = QgsBasicNumericFormat()
    result.setShowThousandsSeparator(False)
    return result


def _white() -> QgsFillSymbol:
    return style.fill_symbol(style.fill("#ffffff", 1))


def _bar_lengths() -> list[int]:
    return [base * 10**power for power in range(1, 6) for base in (1, 2, 4, 5)]

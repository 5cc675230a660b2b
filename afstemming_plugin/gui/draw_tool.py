"""Drawing one point, line or polygon on the map: click, right-click ends, Esc stops."""

from __future__ import annotations

from typing import Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent

POINT, LINE, POLYGON = (
    QgsWkbTypes.GeometryType.PointGeometry,
    QgsWkbTypes.GeometryType.LineGeometry,
    QgsWkbTypes.GeometryType.PolygonGeometry,
)
_NEEDED = {POINT: 1, LINE: 2, POLYGON: 3}
_COLOUR = "#d6006c"


class DrawTool(QgsMapTool):
    """`drawn`: WKB in `crs`; `stopped`: nothing was drawn. Either ends the tool and cleans the map."""

    drawn = pyqtSignal(bytes)
    stopped = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, kind: QgsWkbTypes.GeometryType, crs: str) -> None:
        super().__init__(canvas)
        self._kind, self._crs = kind, crs
        self._points: list[QgsPointXY] = []
        self._band: Optional[QgsRubberBand] = QgsRubberBand(canvas, kind)
        self._band.setColor(QColor(_COLOUR))
        self._band.setWidth(2)
        if kind == POLYGON:
            fill = QColor(_COLOUR)
            fill.setAlpha(40)
            self._band.setFillColor(fill)
        self.setCursor(Qt.CursorShape.CrossCursor)

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        if event.button() == Qt.MouseButton.RightButton:
            self.finish()
        elif event.button() == Qt.MouseButton.LeftButton:
            self.add_point(self.toMapCoordinates(event.pos()))

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        if self._points:
            self._show([*self._points, self.toMapCoordinates(event.pos())])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            event.accept()
            self._end()
            self.stopped.emit()
        elif event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete) and self._points:
            event.accept()
            self._points.pop()
            self._show(self._points)

    def add_point(self, point: QgsPointXY) -> None:
        """In the CRS of the map. A point is done with one."""
        if not self._points or point != self._points[-1]:
            self._points.append(QgsPointXY(point))
        self._show(self._points)
        if self._kind == POINT:
            self.finish()

    def finish(self) -> None:
        """With too few points nothing happens yet."""
        if len(self._points) < _NEEDED[self._kind]:
            return
        shape = self._shape()
        step = QgsCoordinateTransform(
            self.canvas().mapSettings().destinationCrs(),
            QgsCoordinateReferenceSystem(self._crs),
            QgsProject.instance(),
        )
        shape.transform(step)
        self._end()
        self.drawn.emit(bytes(shape.asWkb().data()))

    def deactivate(self) -> None:
        """Another tool was chosen: the same as stopping."""
        super().deactivate()
        if self._band is not None:
            self._end()
            self.stopped.emit()

    def _shape(self) -> QgsGeometry:
        if self._kind == POINT:
            return QgsGeometry.fromPointXY(self._points[0])
        if self._kind == LINE:
            return QgsGeometry.fromPolylineXY(self._points)
        return QgsGeometry.fromPolygonXY([[*self._points, self._points[0]]])

    def _show(self, points: list[QgsPointXY]) -> None:
        if self._band is None:
            return
        self._band.reset(self._kind)
        for point in points:
            self._band.addPoint(point)

    def _end(self) -> None:
        if self._band is not None:
            self.canvas().scene().removeItem(self._band)
            self._band = None

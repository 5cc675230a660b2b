"""What a list or timeline shows and the same on the map: hovering and choosing are passed on both ways."""

from __future__ import annotations

from itertools import islice
from typing import Any, Iterator, Mapping, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.gui import QgsRubberBand
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QColor

from ..cartography.layers import KEY
from ..model.content import Content

CHOSEN, HOVER = "#00a5c8", "#f0a000"
REACH = 6
"""Pixels within which the mouse is on a work."""
WAIT_MS = 60
MOST_SELECTED = 50
MOST_AT_ONCE = 1000
"""Places that are read in one turn."""


class MapLink(QObject):
    """Watches works or opportunities, by id. `hovered`: the one that the mouse is on on the map ("": none any more);
    `selected`: the works or opportunities, watched or not, that the user selected on the map."""

    hovered = pyqtSignal(str)
    selected = pyqtSignal(list)

    def __init__(self, iface: Any, parent: QObject, *, draws_hover: bool = True) -> None:
        """`draws_hover`: what the mouse is on is drawn on the map as well."""
        super().__init__(parent)
        self._draws_hover = draws_hover
        self._canvas = iface.mapCanvas()
        self._bands: dict[str, QgsRubberBand] = {}
        self._crs = QgsCoordinateReferenceSystem()
        self._shapes: dict[str, QgsGeometry] = {}
        self._boxes: dict[str, QgsRectangle] = {}
        self._at: Optional[QgsPointXY] = None
        self._hover = ""
        self._watching = False
        self._unread: Iterator[tuple[str, bytes]] = iter(())
        self._turns = QTimer(self)
        self._turns.timeout.connect(self._read_some)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT_MS)
        self._timer.timeout.connect(self._look)

    def watch(self, shapes: Mapping[str, Optional[bytes]], content: Content) -> None:
        """From now on these are told when the mouse is on them. `shapes`: id → WKB in the collaboration's CRS."""
        self._crs = QgsCoordinateReferenceSystem(content.collaboration.crs)
        self._shapes, self._boxes = {}, {}
        self._unread = iter([(id, wkb) for id, wkb in shapes.items() if wkb])
        self._read_some()
        if not self._watching:
            self._watching = True
            self._canvas.xyCoordinates.connect(self._moved)
            self._canvas.selectionChanged.connect(self._selection)

    def _read_some(self) -> None:
        """Thousands of places take a while: some at a time, while the window answers."""
        some = list(islice(self._unread, MOST_AT_ONCE))
        for id, wkb in some:
            self._shapes[id] = _geometry(wkb)
            self._boxes[id] = self._shapes[id].boundingBox()
        if len(some) == MOST_AT_ONCE:
            self._turns.start()
        else:
            self._turns.stop()

    def stop(self) -> None:
        """Tell nothing any more, and take our marks off the map."""
        self._timer.stop()
        self._turns.stop()
        if self._watching:
            self._watching = False
            self._canvas.xyCoordinates.disconnect(self._moved)
            self._canvas.selectionChanged.disconnect(self._selection)
        self._shapes, self._boxes, self._hover = {}, {}, ""
        self.mark("", HOVER)
        self.mark("", CHOSEN)

    # -- to the map ---------------------------------------------------------------------------

    def mark(self, id: str, colour: str) -> None:
        """Draw the outline of what is watched over the map; "": take it away. One per colour."""
        band = self._bands.pop(colour, None)
        if band is not None:
            self._canvas.scene().removeItem(band)
        shape = self._shapes.get(id)
        if shape is None:
            return
        band = QgsRubberBand(self._canvas, QgsWkbTypes.geometryType(shape.wkbType()))
        band.setToGeometry(shape, self._crs)
        band.setStrokeColor(QColor(colour))
        fill = QColor(colour)
        fill.setAlpha(25)
        band.setFillColor(fill)
        band.setWidth(5)
        band.setIconSize(14)
        self._bands[colour] = band

    def extent(self) -> Optional[QgsRectangle]:
        """What the map shows, in the collaboration's CRS; None when it cannot be said in it."""
        try:
            return QgsRectangle(self._to_works().transformBoundingBox(self._canvas.extent()))
        except QgsCsException:
            return None

    def show_if_out_of_view(self, id: str) -> None:
        """Move the map to it, at the same scale, when no part of it is in view."""
        box, view = self._boxes.get(id), self.extent()
        if box is None or view is None or view.intersects(box):
            return
        try:
            middle = QgsCoordinateTransform(
                self._crs, self._canvas.mapSettings().destinationCrs(), QgsProject.instance()
            ).transform(box.center())
        except QgsCsException:
            return
        self._canvas.setCenter(middle)
        self._canvas.refresh()

    # -- from the map -------------------------------------------------------------------------

    def _to_works(self) -> QgsCoordinateTransform:
        map_crs = self._canvas.mapSettings().destinationCrs()
        return QgsCoordinateTransform(map_crs, self._crs, QgsProject.instance())

    def _moved(self, point: QgsPointXY) -> None:
        self._at = point
        if not self._timer.isActive():
            self._timer.start()

    def _look(self) -> None:
        found = self._found_at(self._at) if self._at is not None else ""
        if found != self._hover:
            self._hover = found
            if self._draws_hover:
                self.mark(found, HOVER)
            self.hovered.emit(found)

    def _found_at(self, point: QgsPointXY) -> str:
        """What is watched and within reach of the mouse; of what lies over each other the smallest."""
        try:
            here = self._to_works().transform(point)
            reach = REACH * self._canvas.mapUnitsPerPixel()
        except QgsCsException:
            return ""
        around = QgsRectangle(here.x() - reach, here.y() - reach, here.x() + reach, here.y() + reach)
        place = QgsGeometry.fromPointXY(here)
        near = [
            (box.width() * box.height(), id)
            for id, box in self._boxes.items()
            if box.intersects(around) and self._shapes[id].distance(place) <= reach
        ]
        return min(near, default=(0.0, ""))[1]

    def _selection(self, layer: QgsVectorLayer) -> None:
        """Only of layers of a dossier; what is too much to be one choice is left alone."""
        key = str(layer.customProperty(KEY) or "") if layer is not None else ""
        if not key.startswith(("work", "conflict", "opportunity", "coordination")):
            return
        if 0 < layer.selectedFeatureCount() <= MOST_SELECTED:
            self.selected.emit([str(feature["id"]) for feature in layer.selectedFeatures()])


def _geometry(wkb: Optional[bytes]) -> QgsGeometry:
    geometry = QgsGeometry()
    geometry.fromWkb(wkb or b"")
    return geometry

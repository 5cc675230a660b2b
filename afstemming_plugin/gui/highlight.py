"""The chosen opportunity on the map: its area ringed, the map moved to it."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsWkbTypes,
)
from qgis.gui import QgsRubberBand
from qgis.PyQt.QtGui import QColor

from ..model.content import Content
from ..model.results import Opportunity

_COLOUR = "#d6006c"
_MARGIN = 1.8


class Highlight:
    """Owns its rubber band; `clear` takes it off the map."""

    def __init__(self, iface: Any) -> None:
        self._canvas = iface.mapCanvas()
        self._band: Optional[QgsRubberBand] = None

    def show(self, opportunity: Opportunity, content: Content) -> None:
        """Ring the joint area and zoom to it with its members' own parts in view."""
        self.clear()
        area = _geometry(opportunity.geometry)
        crs = QgsCoordinateReferenceSystem(content.collaboration.crs)
        self._band = QgsRubberBand(self._canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
        self._band.setStrokeColor(QColor(_COLOUR))
        self._band.setFillColor(QColor(0, 0, 0, 0))
        self._band.setWidth(3)
        self._band.addGeometry(area, crs)
        box = area.boundingBox()
        for member in opportunity.members:
            if member.part:
                box.combineExtentWith(_geometry(member.part).boundingBox())
        transform = QgsCoordinateTransform(
            crs, self._canvas.mapSettings().destinationCrs(), QgsProject.instance()
        )
        box = QgsRectangle(transform.transformBoundingBox(box))
        box.grow(20)
        box.scale(_MARGIN)
        self._canvas.setExtent(box)
        self._canvas.refresh()

    def clear(self) -> None:
        if self._band is not None:
            self._canvas.scene().removeItem(self._band)
            self._band = None


def _geometry(wkb: bytes) -> QgsGeometry:
    geometry = QgsGeometry()
    geometry.fromWkb(wkb)
    return geometry

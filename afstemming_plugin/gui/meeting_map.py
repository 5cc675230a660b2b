"""The item that is spoken of on a map: ringed, with a fitting extent and time; all put back afterwards."""

from __future__ import annotations

from typing import Any, Iterable, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsDateTimeRange,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsTemporalNavigationObject,
)
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtCore import QDate, QDateTime, QTime
from qgis.PyQt.QtGui import QColor

from ..cycle.agenda import Item
from ..model.content import Content
from ..model.period import Period

_COLOUR = "#d6006c"
_MARGIN = 1.6
_LEAST = 60.0
"""Metres that are in view at least."""
_MOST_RINGED = 200


class ItemOnMap:
    """Owns its marks on one canvas; `leave` takes them off and gives the canvas its own time back."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self._canvas = canvas
        self._bands: list[QgsRubberBand] = []
        self._time = _CanvasTime(canvas)

    def show(self, item: Item, content: Content) -> None:
        self._clear()
        areas, works = _places(item, content)
        crs = QgsCoordinateReferenceSystem(content.collaboration.crs)
        box = QgsRectangle()
        for geometry in areas or works:
            box.combineExtentWith(geometry.boundingBox())
        for geometry in (areas or works)[:_MOST_RINGED]:
            self._mark(geometry, crs)
        if not box.isNull():
            self._zoom(box, crs)
        self._time.show(_span(item, content))
        self._canvas.refresh()

    def leave(self) -> None:
        self._clear()
        self._time.restore()

    def _mark(self, geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> None:
        band = QgsRubberBand(self._canvas, geometry.type())
        colour = QColor(_COLOUR)
        band.setStrokeColor(colour)
        band.setFillColor(QColor(0, 0, 0, 0))
        band.setWidth(2)
        band.addGeometry(geometry, crs)
        self._bands.append(band)

    def _clear(self) -> None:
        for band in self._bands:
            self._canvas.scene().removeItem(band)
        self._bands = []

    def _zoom(self, box: QgsRectangle, crs: QgsCoordinateReferenceSystem) -> None:
        box.grow(max(0.0, (_LEAST - max(box.width(), box.height())) / 2))
        transform = QgsCoordinateTransform(
            crs, self._canvas.mapSettings().destinationCrs(), QgsProject.instance()
        )
        box = QgsRectangle(transform.transformBoundingBox(box))
        box.scale(_MARGIN)
        self._canvas.setExtent(box)


def _places(item: Item, content: Content) -> tuple[list[QgsGeometry], list[QgsGeometry]]:
    """Areas to ring (the joint area, the graafrust zone), and the works that it is about."""
    areas: list[bytes] = []
    analysis = content.analysis
    if item.opportunity and analysis is not None:
        areas = [o.geometry for o in analysis.opportunities if o.id == item.opportunity]
    elif item.zone:
        zones = (*content.zones, *(analysis.zones if analysis else ()))
        areas = [zone.geometry for zone in zones if zone.id == item.zone]
    known = content.works_by_id()
    places = [known[id].geometry for id in item.works if id in known]
    works = [place for place in places if place is not None]
    return _geometries(areas), _geometries(works)


def _span(item: Item, content: Content) -> Optional[Period]:
    """From the first to the last day of the item and of the works in it, so that none of them is hidden."""
    if item.period is None:
        return None
    known = content.works_by_id()
    periods = [item.period, *(known[id].period for id in item.works if id in known)]
    return Period(min(p.start for p in periods), max(p.end for p in periods))


def _geometries(wkb: Iterable[bytes]) -> list[QgsGeometry]:
    found = []
    for one in wkb:
        geometry = QgsGeometry()
        geometry.fromWkb(one)
        found.append(geometry)
    return found


class _CanvasTime:
    """The time that a canvas shows, with its Temporal Controller where it has one."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self._canvas = canvas
        self._before: Optional[tuple[Any, ...]] = None

    def show(self, period: Optional[Period]) -> None:
        """The days of this period, both ends included; None: as it was before."""
        if period is None:
            self.restore()
            return
        controller = self._controller()
        if self._before is None:
            self._before = (
                self._canvas.temporalRange(),
                controller
                and (
                    controller.navigationMode(),
                    controller.temporalExtents(),
                    controller.frameDuration(),
                    controller.currentFrameNumber(),
                ),
            )
        first, last = (QDate(day.year, day.month, day.day) for day in (period.start, period.end))
        days = QgsDateTimeRange(
            QDateTime(first, QTime(0, 0)), QDateTime(last.addDays(1), QTime(0, 0)), True, False
        )
        if controller is not None:
            controller.setNavigationMode(QgsTemporalNavigationObject.NavigationMode.FixedRange)
            controller.setTemporalExtents(days)
        self._canvas.setTemporalRange(days)

    def restore(self) -> None:
        if self._before is None:
            return
        days, state = self._before
        self._before = None
        controller = self._controller()
        if controller is not None and state:
            mode, extents, duration, frame = state
            controller.setFrameDuration(duration)
            controller.setTemporalExtents(extents)
            controller.setNavigationMode(mode)
            if mode == QgsTemporalNavigationObject.NavigationMode.Animated:
                controller.setCurrentFrameNumber(frame)
        self._canvas.setTemporalRange(days)
        self._canvas.refresh()

    def _controller(self) -> Optional[QgsTemporalNavigationObject]:
        found = self._canvas.temporalController()
        return found if isinstance(found, QgsTemporalNavigationObject) else None

"""Letters and numbers on printed maps, placed so that none covers another."""

from __future__ import annotations

import math
from typing import Iterator, Mapping, Sequence

from qgis.core import (
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsProperty,
    QgsPropertyCollection,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsTextBackgroundSettings,
    QgsTextFormat,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSizeF
from qgis.PyQt.QtGui import QColor

from ..compat import label_property
from ..model.results import Opportunity
from ..model.work import Work
from . import style
from .labels import Placement, boxed, label, text_format
from .print_layers import geometry_name, memory_layer, shape_of
from .typeset import text_width

NUMBER_SIZE = 7.5
"""Points."""


def number_marks(
    project: QgsProject, ranked: Sequence[Opportunity], view: QgsRectangle, scale: int
) -> list[QgsVectorLayer]:
    """The number of each opportunity in a box near it, tied to it by a thin line; the first get the nearest place."""
    mm = scale / 1000.0
    taken: list[QgsRectangle] = []
    boxes: list[tuple[QgsGeometry, dict[str, str]]] = []
    ties: list[tuple[QgsGeometry, dict[str, str]]] = []
    for opportunity in ranked:
        text = opportunity.number.lstrip("K-0") or opportunity.number
        width, height = (text_width(text, NUMBER_SIZE, True) + 2.6) * mm, 4.4 * mm
        anchor = shape_of(opportunity.geometry).pointOnSurface().asPoint()
        box = _free_box(anchor, width, height, taken, view, mm)
        taken.append(box)
        boxes.append((QgsGeometry.fromPointXY(box.center()), {"mark": text}))
        ties.append((QgsGeometry.fromPolylineXY([anchor, box.center()]), {}))
    crs = project.crs().authid()
    numbers = memory_layer("Point", crs, {"mark": "string"}, boxes)
    _label_marks(
        numbers, boxed(text_format(NUMBER_SIZE, style.ACCENT, bold=True, halo=0), "#ffffff", style.ACCENT)
    )
    lines = memory_layer("LineString", crs, {}, ties)
    lines.setRenderer(QgsSingleSymbolRenderer(style.line_symbol(style.stroke(style.ACCENT, 0.25))))
    for layer in (numbers, lines):
        project.addMapLayer(layer, False)
    return [numbers, lines]


def _free_box(
    anchor: QgsPointXY,
    width: float,
    height: float,
    taken: Sequence[QgsRectangle],
    view: QgsRectangle,
    mm: float,
) -> QgsRectangle:
    """The nearest box around `anchor` that is inside `view` and clear of the others, else the last one tried."""
    box = QgsRectangle()
    for distance, turn in _spiral():
        x, y = anchor.x() + distance * mm * math.cos(turn), anchor.y() + distance * mm * math.sin(turn)
        box = QgsRectangle(x - width / 2, y - height / 2, x + width / 2, y + height / 2)
        if view.contains(box) and not any(box.intersects(other) for other in taken):
            return box
    return box


def _spiral() -> Iterator[tuple[float, float]]:
    """(mm from the anchor, angle): close by first, upper right first."""
    for distance in (4.0, 5.5, 7.5, 10.0, 13.0, 17.0, 22.0, 28.0):
        count = 8 if distance < 7 else 16
        for step in range(count):
            side = (step + 1) // 2 * (1 if step % 2 else -1)
            yield distance, math.pi / 4 + 2 * math.pi * side / count


def letter_marks(
    project: QgsProject,
    works: Sequence[Work],
    letters: Sequence[str],
    colours: Mapping[str, str],
    view: QgsRectangle,
    scale: int,
) -> list[QgsVectorLayer]:
    """A disc with its letter on each member inside `view`, spread so that none covers another or the point of a member;
    one that had to move away is tied to its point by a thin line."""
    inside = QgsRectangle(view)
    inside.grow(-0.006 * scale)
    shown = []
    for at, (work, letter) in enumerate(zip(works, letters)):
        if work.geometry:
            shape = shape_of(work.geometry).intersection(QgsGeometry.fromRect(inside))
            if not shape.isEmpty():
                shown.append((at, work, letter, shape))
    points = [_point_of(shape) for *_, shape in shown if geometry_name(shape) == "Point"]
    taken: list[QgsPointXY] = []
    rows, ties = [], []
    for at, work, letter, shape in shown:
        beside_points = points if geometry_name(shape) == "Point" else []
        spot = _freest(
            _candidates(shape, at, scale, inside), taken, 0.006 * scale, beside_points, 0.0042 * scale
        )
        taken.append(spot)
        colour = colours[work.partner]
        values = {"mark": letter, "fill": colour, "text": style.readable_on(colour)}
        rows.append((QgsGeometry.fromPointXY(spot), values))
        if geometry_name(shape) == "Point" and spot.distance(_point_of(shape)) > 0.006 * scale:
            ties.append((QgsGeometry.fromPolylineXY([_point_of(shape), spot]), {"fill": colour}))
    crs = project.crs().authid()
    layer = memory_layer("Point", crs, {"mark": "string", "fill": "string", "text": "string"}, rows)
    disc = QgsTextBackgroundSettings()
    disc.setEnabled(True)
    disc.setType(QgsTextBackgroundSettings.ShapeType.ShapeCircle)
    disc.setSizeType(QgsTextBackgroundSettings.SizeType.SizeFixed)
    disc.setSize(QSizeF(5.2, 5.2))
    disc.setStrokeColor(QColor("#ffffff"))
    disc.setStrokeWidth(0.4)
    text = text_format(8, "#ffffff", bold=True, halo=0)
    text.setBackground(disc)
    _label_marks(layer, text)
    settings = layer.labeling().settings()
    own = QgsPropertyCollection()
    own.setProperty(label_property("ShapeFillColor"), QgsProperty.fromField("fill"))
    own.setProperty(label_property("Color"), QgsProperty.fromField("text"))
    settings.setDataDefinedProperties(own)
    layer.labeling().setSettings(settings)
    layers = [layer]
    if ties:
        tied = memory_layer("LineString", crs, {"fill": "string"}, ties)
        tied.setRenderer(QgsSingleSymbolRenderer(style.line_symbol(style.stroke(style.QUIET, 0.25))))
        layers.append(tied)
    for made in layers:
        project.addMapLayer(made, False)
    return layers


def _label_marks(layer: QgsVectorLayer, text: QgsTextFormat) -> None:
    """Only the text of field `mark`, exactly on its point; as labels, so that other labels keep off."""
    unseen = style.marker("circle", style.rgba("#ffffff", 0.0), 0.1, outline=style.rgba("#ffffff", 0.0))
    layer.setRenderer(QgsSingleSymbolRenderer(style.marker_symbol(unseen)))
    label(layer, '"mark"', text, Placement.OverPoint, priority=10, every=True)


def _point_of(shape: QgsGeometry) -> QgsPointXY:
    return shape.asGeometryCollection()[0].asPoint()


def _candidates(shape: QgsGeometry, at: int, scale: int, inside: QgsRectangle) -> list[QgsPointXY]:
    """Places for the letter of the `at`-th member, best first."""
    kind = geometry_name(shape)
    if kind == "LineString":
        longest = max(shape.asGeometryCollection(), key=lambda part: part.length())
        parts = [0.5, 0.35, 0.65, 0.2, 0.8, 0.1, 0.9, 0.28, 0.42, 0.58, 0.72]
        turned = parts[at % 5 :] + parts[: at % 5]
        return [longest.interpolate(longest.length() * part).asPoint() for part in turned]
    if kind == "Polygon":
        box = shape.boundingBox()
        grid = [
            QgsPointXY(box.xMinimum() + box.width() * i / 6, box.yMinimum() + box.height() * j / 6)
            for j in (5, 1, 4, 2, 3)
            for i in (1, 5, 2, 4, 3)
        ]
        inner = [spot for spot in grid if shape.contains(spot)]
        return [*inner, shape.pointOnSurface().asPoint()]
    spot = _point_of(shape)
    around = [
        QgsPointXY(
            spot.x() + mm * scale / 1000 * math.cos(turn), spot.y() + mm * scale / 1000 * math.sin(turn)
        )
        for mm in (5.0, 9.0, 13.0, 18.0, 24.0, 30.0, 36.0)
        for turn in (
            2 * math.pi * (1 + step) / (8 if mm == 5.0 else 16) for step in range(8 if mm == 5.0 else 16)
        )
    ]
    return [place for place in around if inside.contains(place)] or around


def _freest(
    candidates: Sequence[QgsPointXY],
    taken: Sequence[QgsPointXY],
    distance: float,
    points: Sequence[QgsPointXY] = (),
    from_points: float = 0.0,
) -> QgsPointXY:
    """The first candidate at least `distance` from all taken spots and `from_points` from `points`, else the one
    farthest from what is taken."""

    def nearest(spot: QgsPointXY) -> float:
        return min((spot.distance(other) for other in taken), default=math.inf)

    for spot in candidates:
        if nearest(spot) >= distance and all(spot.distance(other) >= from_points for other in points):
            return spot
    return max(candidates, key=nearest)

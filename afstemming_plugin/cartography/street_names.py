"""Names of streets on the map of one opportunity: beside the works in them, and, without a streets layer, of the works."""

from __future__ import annotations

from typing import Iterable, Optional, Sequence

from qgis.core import (
    Qgis,
    QgsFeatureRequest,
    QgsGeometry,
    QgsLabeling,
    QgsProject,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)

from ..model.work import Work
from . import style
from .labels import Placement, label, text_format
from .print_layers import geometry_name, memory_layer, shape_of
from .typeset import text_width

SIZE = 7.5
"""Points."""
FURTHEST = 16.0
"""Millimetres between a street and its name, at most."""


def names_in_view(streets: Sequence[QgsVectorLayer], view: QgsRectangle) -> set[str]:
    """Of layers with a field `name`."""
    box = QgsGeometry.fromRect(view)
    return {
        str(feature["name"])
        for layer in streets
        for feature in layer.getFeatures(QgsFeatureRequest(view))
        if feature["name"] and feature.geometry().intersects(box)
    }


def beside_the_works(
    project: QgsProject, streets: Sequence[QgsVectorLayer], area: QgsGeometry, scale: int
) -> tuple[QgsVectorLayer, list[str]]:
    """Names of the streets that run through `area` (what is drawn around the works), along its outside, where they do not
    lie on the works; and which these are, so that they are not named on the street as well."""
    parts: dict[str, list[QgsGeometry]] = {}
    for layer in streets:
        for feature in layer.getFeatures(QgsFeatureRequest(area.boundingBox())):
            shape = feature.geometry()
            if feature["name"] and geometry_name(shape) == "LineString":
                parts.setdefault(feature["name"], []).append(shape)
    rows = []
    kept_off = area.buffer(0.002 * scale, 4)
    for name, shapes in parts.items():
        needed = (text_width(name, SIZE) + 2.0) * scale / 1000
        through = _longest(QgsGeometry.unaryUnion(shapes).mergeLines().intersection(area))
        line = _beside(through, kept_off, needed, scale) if through and through.length() >= needed else None
        if line:
            rows.append((line, {"name": name}))
            kept_off = kept_off.combine(line.buffer(0.0035 * scale, 4))
    layer = memory_layer("LineString", project.crs().authid(), {"name": "string"}, rows)
    layer.setRenderer(QgsSingleSymbolRenderer(style.line_symbol(style.stroke("#ffffff", 0.1, opacity=0.0))))
    label(layer, '"name"', text_format(SIZE, style.QUIET, halo=0.7), Placement.Curved, priority=7, every=True)
    settings = layer.labeling().settings()
    lines = settings.lineSettings()
    lines.setPlacementFlags(QgsLabeling.LinePlacementFlag.OnLine)
    settings.setLineSettings(lines)
    layer.labeling().setSettings(settings)
    project.addMapLayer(layer, False)
    return layer, sorted({values["name"] for _, values in rows})


def of_the_works(project: QgsProject, works: Iterable[Work]) -> QgsVectorLayer:
    """Where there is no streets layer: each street by name at one of the works in it."""
    rows: dict[str, tuple[QgsGeometry, dict[str, str]]] = {}
    for work in works:
        if work.street and work.geometry:
            rows.setdefault(work.street, (shape_of(work.geometry).pointOnSurface(), {"name": work.street}))
    layer = memory_layer("Point", project.crs().authid(), {"name": "string"}, rows.values())
    layer.dataProvider().createSpatialIndex()
    unseen = style.marker("circle", style.rgba("#ffffff", 0.0), 0.1, outline=style.rgba("#ffffff", 0.0))
    layer.setRenderer(QgsSingleSymbolRenderer(style.marker_symbol(unseen)))
    label(
        layer, '"name"', text_format(7, style.QUIET, halo=0.7), Placement.AroundPoint,
        smallest_scale=5000, priority=3, distance=1.4, wrap=28,
    )  # fmt: skip
    project.addMapLayer(layer, False)
    return layer


def _longest(shape: QgsGeometry) -> Optional[QgsGeometry]:
    """Of the lines in it, if any."""
    lines = [part for part in shape.asGeometryCollection() if geometry_name(part) == "LineString"]
    return max(lines, key=lambda part: part.length(), default=None)


def _beside(line: QgsGeometry, kept_off: QgsGeometry, needed: float, scale: int) -> Optional[QgsGeometry]:
    """`needed` metres of the line, moved sideways until they are clear of `kept_off`; None when that is far."""
    for at in range(1, round(FURTHEST)):
        for side in (1, -1):
            moved = line.offsetCurve(side * at * scale / 1000, 8, Qgis.JoinStyle.Round, 2.0)
            free = None if moved.isNull() else _longest(moved.difference(kept_off))
            if free is not None and free.length() >= needed:
                before = (free.length() - needed) / 2
                return QgsGeometry(free.constGet().curveSubstring(before, before + needed))
    return None

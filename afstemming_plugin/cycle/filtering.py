"""What the one filter of map, list and timeline must know of a dossier."""

from __future__ import annotations

from collections.abc import Collection
from itertools import accumulate
from typing import Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsSpatialIndex,
    QgsVectorLayer,
)

from ..model.content import Content
from ..model.errors import IntakeError
from ..model.filter import Facts, facts_of
from ..model.language import tr
from .decide import to_reconsider


def facts(content: Content, areas: Optional[dict[str, frozenset[str]]] = None) -> Facts:
    """The status of each opportunity; `areas`: neighbourhood → ids of the works in it (None: by town)."""
    return facts_of(content, reconsider={found.opportunity for found in to_reconsider(content)}, areas=areas)


def areas_from(layer: QgsVectorLayer, content: Content, project: QgsProject) -> dict[str, frozenset[str]]:
    """Neighbourhood → ids of the works that lie in it, by the areas of a layer and their name.

    A work on a border lies in both. Areas of one name are one. Raises IntakeError when no field holds names.
    """
    field = _name_field(layer)
    shapes: dict[int, QgsGeometry] = {}
    ids: list[str] = []
    index = QgsSpatialIndex()
    for number, work in enumerate(w for w in content.works if w.geometry):
        geometry = QgsGeometry()
        geometry.fromWkb(work.geometry)
        feature = QgsFeature(number)
        feature.setGeometry(geometry)
        index.addFeature(feature)
        shapes[number] = geometry
        ids.append(work.id)
    crs = QgsCoordinateReferenceSystem(content.collaboration.crs)
    transform = QgsCoordinateTransform(layer.crs(), crs, project)
    inside: dict[str, set[str]] = {}
    for area in layer.getFeatures():
        shape = QgsGeometry(area.geometry())
        if shape.isEmpty():
            continue
        shape.transform(transform)
        engine = QgsGeometry.createGeometryEngine(shape.constGet())
        engine.prepareGeometry()
        near = index.intersects(shape.boundingBox())
        found = {ids[n] for n in near if engine.intersects(shapes[n].constGet())}
        inside.setdefault(str(area[field]), set()).update(found)
    return {name: frozenset(works) for name, works in sorted(inside.items())}


def _name_field(layer: QgsVectorLayer) -> str:
    """The field that names the areas: one called naam or name (wijknaam, buurtnaam …), else the first text."""
    texts = [f.name() for f in layer.fields() if f.typeName().lower() in ("string", "text", "varchar")]
    named = [name for name in texts if "naam" in name.lower() or "name" in name.lower()]
    if not texts:
        raise IntakeError(
            tr("This layer has no field with the names of its areas."),
            remedy=tr("Choose a layer with a text field, such as wijknaam."),
            layer=layer.name(),
        )
    return (named or texts)[0]


def busy_months(content: Content, first: int, last: int, shown: Collection[str]) -> list[int]:
    """How many of the works `shown` (ids) play in each month from January of `first` to December of `last`."""
    change = [0] * ((last - first + 1) * 12 + 1)
    for work in content.works:
        if work.id in shown:
            begin, end = (
                (day.year - first) * 12 + day.month - 1 for day in (work.period.start, work.period.end)
            )
            if end >= 0 and begin < len(change) - 1:
                change[max(begin, 0)] += 1
                change[min(end + 1, len(change) - 1)] -= 1
    return list(accumulate(change[:-1]))

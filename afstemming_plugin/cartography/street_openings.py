"""Streets by how often they open: two layers on the streets of the dossier, as planned and with the proposals."""

from __future__ import annotations

import json
from typing import Mapping, Optional, Sequence

from qgis.core import (
    QgsGraduatedSymbolRenderer,
    QgsLayerTreeGroup,
    QgsProject,
    QgsRendererRange,
    QgsSymbol,
    QgsVectorLayer,
)

from ..dossier import Address
from ..model.language import tr
from ..model.work import Street
from . import style
from .dossier_source import table_layer
from .layers import KEY, dossier_group

GROUP_KEY = "street_openings"
CLASSES = (("#9ecae1", 0.9, 1, 1), ("#4292c6", 1.4, 2, 2), ("#08519c", 2.0, 3, 4), ("#08214a", 2.8, 5, 9999))
"""Colour, width in mm, and from how many openings up to how many: darker and wider, so that it prints in grey too."""
_POLYGONS = (3, 6)


def show(
    project: QgsProject,
    dossier: Address,
    streets: Sequence[Street],
    planned: Mapping[tuple[str, str], int],
    proposed: Mapping[tuple[str, str], int],
) -> bool:
    """Counts per street: (town, name) in small letters → openings. False when none of the streets is counted."""
    counted = [s for s in streets if (s.town.lower(), s.name.lower()) in planned]
    if not counted:
        return False
    geometry = "Polygon" if sum(_is_polygon(s) for s in counted) > len(counted) / 2 else "LineString"
    group = group_of(project, dossier)
    if group is not None and len(group.findLayers()) < 2:
        remove(project, dossier)  # the user took one of them away
        group = None
    if group is None:
        parent = dossier_group(project, dossier) or project.layerTreeRoot()
        group = parent.insertGroup(0, tr("Openings per street"))
        group.setCustomProperty(KEY, GROUP_KEY)
        group.setCustomProperty(f"{KEY}/of", str(dossier))
        for name, seen in ((tr("As planned"), True), (tr("With the proposals"), False)):
            layer = table_layer(dossier, "street", name, geometry)
            layer.setCustomProperty(KEY, GROUP_KEY)
            project.addMapLayer(layer, False)
            group.addLayer(layer).setItemVisibilityChecked(seen)
    for node, counts in zip(group.findLayers(), (planned, proposed)):
        _draw(node.layer(), counts, geometry)
    return True


def group_of(project: QgsProject, dossier: Address) -> Optional[QgsLayerTreeGroup]:
    for group in project.layerTreeRoot().findGroups(True):
        mine = group.customProperty(KEY) == GROUP_KEY
        if mine and group.customProperty(f"{KEY}/of") == str(dossier):
            return group
    return None


def remove(project: QgsProject, dossier: Address) -> None:
    """Take both layers off the map; nothing happens when they are not there."""
    group = group_of(project, dossier)
    if group is not None:
        project.removeMapLayers([node.layerId() for node in group.findLayers()])
        group.parent().removeChildNode(group)


def _is_polygon(street: Street) -> bool:
    """By the geometry type of its WKB, little or big endian."""
    wkb = street.geometry
    kind = int.from_bytes(wkb[1:5], "little" if wkb[:1] == b"\x01" else "big")
    return kind % 1000 in _POLYGONS


def _draw(layer: QgsVectorLayer, counts: Mapping[tuple[str, str], int], geometry: str) -> None:
    told = json.dumps({"|".join(street): count for street, count in counts.items()}, ensure_ascii=False)
    quoted = told.replace("\\", "\\\\").replace("'", "''")
    key = "lower(coalesce(\"town\", '')) || '|' || lower(coalesce(\"name\", ''))"
    expression = f"coalesce(map_get(from_json('{quoted}'), {key}), 0)"
    ranges = [
        QgsRendererRange(low - 0.5, high + 0.5, _symbol(colour, width, geometry), _label(low, high))
        for colour, width, low, high in CLASSES
    ]
    layer.setRenderer(QgsGraduatedSymbolRenderer(expression, ranges))
    layer.triggerRepaint()


def _symbol(colour: str, width: float, geometry: str) -> QgsSymbol:
    if geometry == "Polygon":
        return style.fill_symbol(style.fill(colour, 0.9), style.stroke("#ffffff", 0.15))
    return style.line_symbol(style.stroke("#ffffff", width + 0.6), style.stroke(colour, width))


def _label(low: int, high: int) -> str:
    if low == 1:
        return tr("1 opening")
    if low == high:
        return tr("{count} openings", count=low)
    return tr("{low} to {high} openings", low=low, high=high) if high < 1000 else tr("{low} openings or more", low=low)  # fmt: skip

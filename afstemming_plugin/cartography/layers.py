"""One layer group per collaboration, built from its dossier and refreshed in place."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Callable, Mapping, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsLayerTree,
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

from ..dossier import Address
from ..model.content import Content
from ..model.filter import Status
from ..model.language import tr
from ..model.words import OpportunityKind, Verdict
from ..paths import version
from . import renderers
from .dossier_source import refresh_on_notice, shows, table_layer
from .style import font_family
from .styling import own_style, style_layer
from .temporal import show_in_period
from .words_on_map import name_fields, name_partners

KEY = "afstemming/key"
GROUP = "afstemming/group"
NAMED = "afstemming/named"


@dataclass(frozen=True)
class LayerSpec:
    """One layer of the group. `geometry` narrows a table of mixed types to one; `part_of` names a sub-group."""

    key: str
    name: str
    table: str
    draw: Callable[[QgsVectorLayer, Content, str], None]
    geometry: str = ""
    subset: str = ""
    part_of: str = ""
    in_time: bool = True
    visible: bool = True
    collapsed: bool = False

    def layer(self, dossier: Address) -> QgsVectorLayer:
        """Raises DossierError when its table cannot be read as a layer."""
        layer = table_layer(dossier, self.table, self.name, self.geometry, self.subset)
        layer.setCustomProperty(KEY, self.key)
        return layer


def _conflict_subset() -> str:
    unwelcome = ", ".join(f"'{word}'" for word in (Verdict.CONFLICT, Verdict.AVOIDABLE))
    return f'"id" IN (SELECT "work" FROM "verdict" WHERE "verdict" IN ({unwelcome}))'


def _decided_subset() -> str:
    tables = ("decision", "proposal")
    return " OR ".join(f'"id" IN (SELECT "opportunity" FROM "{table}")' for table in tables)


def _kind_subset(kind: OpportunityKind) -> str:
    return f"\"kind\" = '{kind}'"


def layer_specs() -> list[LayerSpec]:
    """All layers from top to bottom."""
    by_type = [("Polygon", tr("Areas")), ("LineString", tr("Lines")), ("Point", tr("Points"))]
    conflicts, works = tr("Conflicts with graafrust"), tr("Works")
    return [
        *(
            LayerSpec(
                f"conflict/{geometry}", name, "work", renderers.draw_conflicts, geometry,
                _conflict_subset(), part_of=conflicts, collapsed=geometry != "LineString",
            )
            for geometry, name in reversed(by_type)
        ),
        LayerSpec(
            "decision", tr("Decisions"), "opportunity", renderers.draw_decisions,
            subset=_decided_subset(), visible=False, collapsed=True,
        ),
        LayerSpec(
            "opportunity", tr("Opportunities to work together"), "opportunity", renderers.draw_opportunities,
            subset=_kind_subset(OpportunityKind.OPPORTUNITY),
        ),
        LayerSpec(
            "coordination", tr("Coordination points"), "opportunity", renderers.draw_coordination,
            subset=_kind_subset(OpportunityKind.COORDINATION), visible=False,
        ),
        LayerSpec("overlap", tr("Overlaps"), "overlap", renderers.draw_overlaps, in_time=False, visible=False),
        LayerSpec("graafrust", tr("Graafrust"), "graafrust", renderers.draw_graafrust),
        *(
            LayerSpec(
                f"event/{geometry}", name, "event", renderers.draw_events, geometry,
                part_of=tr("Events"), collapsed=True,
            )
            for geometry, name in reversed(by_type)
        ),
        *(
            LayerSpec(
                f"work/{geometry}", name, "work", renderers.draw_works, geometry,
                part_of=works, collapsed=geometry != "LineString",
            )
            for geometry, name in reversed(by_type)
        ),
        *(
            LayerSpec(
                f"street/{geometry}", name, "street", renderers.draw_streets, geometry,
                part_of=tr("Streets"), in_time=False, collapsed=True,
            )
            for geometry, name in (by_type[1], by_type[0])
        ),
    ]  # fmt: skip


def add_dossier(
    project: QgsProject, dossier: Address, content: Content, status: Optional[Mapping[str, Status]] = None
) -> QgsLayerTreeGroup:
    """Add the dossier's layers to the project, or refresh them where they already are.

    On a second call group and layers stay the same objects: what the user switched off, collapsed, renamed, moved,
    joined or restyled stays so (see `styling`), and layers of the user in the group stay where they are.
    `status` is what came of each opportunity (default: as the content says, without *te herbeoordelen*).
    The project takes the collaboration's CRS when the group is new.

    Raises DossierError when a table cannot be read as a layer.
    """
    group = dossier_group(project, dossier)
    title = tr("Afstemming – {name}", name=content.collaboration.name)
    if group is None:
        group = project.layerTreeRoot().insertGroup(0, title)
        group.setCustomProperty(GROUP, True)
        project.setCrs(QgsCoordinateReferenceSystem(content.collaboration.crs))
    elif group.name() == group.customProperty(NAMED, group.name()):
        group.setName(title)
    group.setCustomProperty(NAMED, title)
    signature = _signature(content)
    for spec in layer_specs():
        layer = layer_of(project, dossier, spec.key)
        if layer is None:
            layer = spec.layer(dossier)
            _name_and_time(layer, spec, content)
            if spec.key == "opportunity":
                refresh_on_notice(layer, dossier)
            project.addMapLayer(layer, False)
            parent = _parent(group, spec)
            node = parent.insertLayer(_place_in(parent, spec.key), layer)
            node.setItemVisibilityChecked(spec.visible)
            node.setExpanded(not spec.collapsed)
        renderers.set_variables(layer, renderers.variables_of(spec.key, content, status))
        style_layer(
            layer, content.collaboration, signature,
            lambda spec=spec, layer=layer: spec.draw(layer, content, spec.geometry),  # type: ignore[misc]
            own_style(dossier, spec.key),
        )  # fmt: skip
        name_partners(layer, content.collaboration)
        layer.dataProvider().reloadData()
        layer.updateExtents()
        layer.triggerRepaint()
    return group


def dossier_group(project: QgsProject, dossier: Address) -> Optional[QgsLayerTreeGroup]:
    """The group of this dossier in the project, wherever the user moved it."""
    for group in project.layerTreeRoot().findGroups(True):
        if group.customProperty(GROUP) and any(_is_of(node.layer(), dossier) for node in group.findLayers()):
            return group
    return None


def remove_dossier(project: QgsProject, dossier: Address) -> None:
    """Its layers and their group go, which lets the file go."""
    group = dossier_group(project, dossier)
    project.removeMapLayers([id for id, layer in project.mapLayers().items() if _is_of(layer, dossier)])
    if group is not None and not group.findLayers():
        group.parent().removeChildNode(group)


def layer_of(project: QgsProject, dossier: Address, key: str) -> Optional[QgsVectorLayer]:
    """The layer with this key (see `layer_specs`) of this dossier, or None."""
    for layer in project.mapLayers().values():
        if layer.customProperty(KEY) == key and _is_of(layer, dossier):
            return layer
    return None


def works_extent(content: Content) -> QgsRectangle:
    """The box around all placed works (else streets), 5% wider; collaboration CRS, empty without places."""
    box = QgsRectangle()  # is null: the first box that joins takes its place
    shapes = [w.geometry for w in content.works if w.geometry] or [s.geometry for s in content.streets]
    for wkb in shapes:
        geometry = QgsGeometry()
        geometry.fromWkb(wkb)
        box.combineExtentWith(geometry.boundingBox())
    if not box.isNull():
        box.grow(max(box.width(), box.height(), 100.0) * 0.05)
    return box


def _is_of(layer: Optional[QgsMapLayer], dossier: Address) -> bool:
    """By where the layer's source lies now, so that a project that moved along with its dossier is known."""
    return layer is not None and bool(layer.customProperty(KEY)) and shows(layer, dossier)


def _parent(group: QgsLayerTreeGroup, spec: LayerSpec) -> QgsLayerTreeGroup:
    if not spec.part_of:
        return group
    key = spec.key.split("/")[0]
    for child in group.children():
        if QgsLayerTree.isGroup(child) and child.customProperty(KEY) == key:
            return child
    parent = group.insertGroup(_place_in(group, key), spec.part_of)
    parent.setCustomProperty(KEY, key)
    parent.setExpanded(not spec.collapsed)
    return parent


def _place_in(parent: QgsLayerTreeGroup, key: str) -> int:
    """Index below all that belongs above `key`, so that a layer that was removed comes back in its place."""
    order = [word for spec in layer_specs() for word in (spec.key.split("/")[0], spec.key)]
    below = 0
    for index, child in enumerate(parent.children()):
        of_layer = QgsLayerTree.isLayer(child) and child.layer()
        other = str((child.layer() if of_layer else child).customProperty(KEY) or "")
        if other in order and order.index(other) < order.index(key):
            below = index + 1
    return below


def _signature(content: Content) -> str:
    """Changes only when the layers must be drawn in another way."""
    told = [(p.code, p.name, p.colour) for p in content.collaboration.partners]
    return hashlib.sha256(repr((version(), font_family(), told)).encode()).hexdigest()[:16]


def _name_and_time(layer: QgsVectorLayer, spec: LayerSpec, content: Content) -> None:
    """Set once, when the layer is new: from then on it is the user's."""
    name_fields(layer, content.collaboration)
    if spec.in_time:
        show_in_period(layer)

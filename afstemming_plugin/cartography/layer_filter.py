"""The one filter on the layers of a dossier, beside what a user filters in a layer by hand."""

from __future__ import annotations

from typing import Iterator

from qgis.core import QgsProject, QgsVectorLayer

from ..dossier import Address
from ..model.filter import Facts, Filter, layer_condition
from .dossier_source import condition_in
from .layers import layer_of, layer_specs

OWN, SET = "afstemming/filter/own", "afstemming/filter/set"


def filter_layers(project: QgsProject, dossier: Address, wanted: Filter, facts: Facts) -> Iterator[None]:
    """Show only what the filter lets through (its period aside: see `temporal`); an empty filter shows all again.

    A layer at each step, what is seen on the map first: a caller may let the window live in between.
    A layer that is being edited keeps its filter until the next call: QGIS cannot filter it meanwhile.
    """
    root = project.layerTreeRoot()
    found = [(layer_of(project, dossier, spec.key), spec.table) for spec in layer_specs()]
    layers = [(layer.id(), table) for layer, table in found if layer is not None]

    def hidden(one: tuple[str, str]) -> bool:
        node = root.findLayer(one[0])
        return node is None or not node.isVisible()

    conditions = {
        table: condition_in(dossier, layer_condition(wanted, table, facts))
        for table in {table for _, table in layers}
    }
    for layer_id, table in sorted(layers, key=hidden):
        layer = project.mapLayer(layer_id)  # it may have been taken away since
        if layer is not None and not layer.isEditable() and _filter(layer, conditions[table]):
            yield


def _filter(layer: QgsVectorLayer, condition: str) -> bool:
    """True when the layer had another filter."""
    now = layer.subsetString()
    # What stands there now is ours, else the user has set a filter since: that is then the layer's own.
    ours = layer.customProperty(SET)
    own = str(layer.customProperty(OWN) or "") if ours and now == ours else now
    text = f"({own}) AND ({condition})" if own and condition else condition or own
    if text == now:
        return False
    layer.setSubsetString(text)
    if condition:
        layer.setCustomProperty(OWN, own)
        layer.setCustomProperty(SET, layer.subsetString())
    else:
        layer.removeCustomProperty(OWN)
        layer.removeCustomProperty(SET)
    return True

"""The one filter on the layers of a dossier, beside what a user filters in a layer by hand."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProject, QgsVectorLayer

from ..model.filter import Facts, Filter, layer_condition
from .layers import layer_of, layer_specs

OWN, SET = "afstemming/filter/own", "afstemming/filter/set"


def filter_layers(project: QgsProject, dossier: Path, wanted: Filter, facts: Facts) -> None:
    """Show only what the filter lets through (its period aside: see `temporal`); an empty filter shows all again.

    A layer that is being edited keeps its filter until the next call: QGIS cannot filter it meanwhile.
    """
    for spec in layer_specs():
        layer = layer_of(project, dossier, spec.key)
        if layer is not None and not layer.isEditable():
            _filter(layer, layer_condition(wanted, spec.table, facts))


def _filter(layer: QgsVectorLayer, condition: str) -> None:
    now = layer.subsetString()
    # What stands there now is ours, else the user has set a filter since: that is then the layer's own.
    ours = layer.customProperty(SET)
    own = str(layer.customProperty(OWN) or "") if ours and now == ours else now
    text = f"({own}) AND ({condition})" if own and condition else condition or own
    if text == now:
        return
    layer.setSubsetString(text)
    if condition:
        layer.setCustomProperty(OWN, own)
        layer.setCustomProperty(SET, layer.subsetString())
    else:
        layer.removeCustomProperty(OWN)
        layer.removeCustomProperty(SET)
    layer.triggerRepaint()

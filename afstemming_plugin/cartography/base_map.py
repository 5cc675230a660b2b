"""An optional base map of PDOK under everything; where there is no network the dossier's own streets are the plain one.

The tiles of PDOK's WMTS are fetched one by one at their own addresses: a layer that first asks the service what it can
do would keep QGIS waiting where there is no network.
"""

from __future__ import annotations

from typing import Optional
from urllib.parse import quote

from qgis.core import QgsProject, QgsRasterLayer

from ..model.errors import DossierError
from ..model.language import tr

BASE = "afstemming/base_map"
_PDOK = "https://service.pdok.nl"
_ADDRESSES = {
    "brt_grijs": f"{_PDOK}/brt/achtergrondkaart/wmts/v2_0/grijs/EPSG:3857/{{z}}/{{x}}/{{y}}.png",
    "brt": f"{_PDOK}/brt/achtergrondkaart/wmts/v2_0/standaard/EPSG:3857/{{z}}/{{x}}/{{y}}.png",
    "bgt": f"{_PDOK}/lv/bgt/wmts/v1_0/achtergrondvisualisatie/EPSG:3857/{{z}}/{{x}}/{{y}}.png",
}
_DEEPEST = {"brt_grijs": 19, "brt": 19, "bgt": 19}


def base_maps() -> dict[str, str]:
    """Key → name."""
    return {
        "brt_grijs": tr("BRT in grey (PDOK)"),
        "brt": tr("BRT (PDOK)"),
        "bgt": tr("BGT, from 1:10,000 (PDOK)"),
    }


def trial_address(key: str) -> str:
    """The address of one tile, in the middle of the Netherlands: when it comes, the service can be reached."""
    return _ADDRESSES[key].format(z=13, x=4215, y=2703)


def base_map(project: QgsProject) -> Optional[str]:
    """The key of the base map that is in the project, if any."""
    for layer in project.mapLayers().values():
        if layer.customProperty(BASE):
            return str(layer.customProperty(BASE))
    return None


def set_base_map(project: QgsProject, key: Optional[str]) -> None:
    """Put this base map at the bottom of the layer tree, in place of another; None takes it away.

    Raises DossierError when QGIS cannot make the layer.
    """
    for layer in list(project.mapLayers().values()):
        if layer.customProperty(BASE):
            project.removeMapLayer(layer.id())
    if key is None:
        return
    address = quote(_ADDRESSES[key], safe=":/{}")
    source = f"type=xyz&zmin=6&zmax={_DEEPEST[key]}&url={address}"
    layer = QgsRasterLayer(source, base_maps()[key], "wms")
    if not layer.isValid():
        raise DossierError(
            tr("The base map cannot be added."), remedy=tr("Go on without: the streets of the dossier stay.")
        )
    layer.setCustomProperty(BASE, key)
    layer.setOpacity(0.8)
    project.addMapLayer(layer, False)
    root = project.layerTreeRoot()
    root.insertLayer(len(root.children()), layer).setExpanded(False)

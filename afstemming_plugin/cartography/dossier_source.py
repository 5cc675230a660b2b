"""What QGIS opens to show a table of a dossier, which lies in a file or on a server."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Optional

from qgis.core import QgsMapLayer, QgsVectorLayer, QgsWkbTypes

from ..compat import layers_listen_with_authentication
from ..dossier import Address, ServerAddress, address_of, layer_uri, seen_by_members
from ..model.errors import DossierError
from ..model.language import tr

SHARED = "afstemming/shared"
"""On a layer of a server: the address of its dossier. Of a file the source of the layer tells, which moves along with
the project."""
_TYPES = {
    "Point": QgsWkbTypes.Type.MultiPoint,
    "LineString": QgsWkbTypes.Type.MultiLineString,
    "Polygon": QgsWkbTypes.Type.MultiPolygon,
}
_FROM = re.compile(r'\bFROM "(\w+)"')


def table_layer(
    dossier: Address, table: str, name: str, geometry: str = "", condition: str = ""
) -> QgsVectorLayer:
    """A table as a layer, not yet in a project.

    `geometry` (Point, LineString, Polygon) narrows a table of mixed types to one; `condition` is SQL on its columns.
    Raises DossierError when it cannot be opened.
    """
    if isinstance(dossier, ServerAddress):
        layer = QgsVectorLayer(_server_source(dossier, table, geometry, condition), name, "postgres")
        layer.setCustomProperty(SHARED, str(dossier))
    else:
        layer = QgsVectorLayer(_file_source(dossier, table, geometry, condition), name, "ogr")
    if not layer.isValid():
        raise DossierError(
            tr("This table of the dossier cannot be shown on the map."),
            remedy=tr("Check that it is a dossier of Afstemming and that it can be read."),
            file=str(dossier),
            layer=table,
        )
    return layer


def refresh_on_notice(layer: QgsVectorLayer, dossier: Address) -> None:
    """Of a server: QGIS draws it again whenever the server says that the dossier changed, also without this plugin.

    Every layer that listens takes a connection of its own, so let few do it. Where layers cannot listen with an
    authentication the plugin's own listening must do. QGIS compares the whole message, it is no pattern.
    """
    if isinstance(dossier, ServerAddress) and (
        layers_listen_with_authentication() or "authcfg" not in dict(dossier.parameters)
    ):
        layer.setRefreshOnNofifyMessage(f"afstemming {dossier.schema}")
        layer.setRefreshOnNotifyEnabled(True)


def condition_in(dossier: Address, condition: str) -> str:
    """A condition that asks other tables too ("… IN (SELECT … FROM "work")"), as the home of this dossier reads it."""
    if not isinstance(dossier, ServerAddress):
        return condition
    return _FROM.sub(
        lambda found: f"FROM {_quoted(dossier.schema)}.{_quoted(seen_by_members(found[1]))}", condition
    )


def shows(layer: QgsMapLayer, dossier: Address) -> bool:
    """Whether a layer that `table_layer` made is of this dossier."""
    if isinstance(dossier, ServerAddress):
        return layer.customProperty(SHARED) == str(dossier)
    return not layer.customProperty(SHARED) and _file_of(layer).resolve() == dossier.resolve()


def dossier_of_layer(layer: QgsMapLayer) -> Optional[Address]:
    """Where its dossier lies; None when it is a file that is gone. Raises DossierError for a faulty address."""
    shared = layer.customProperty(SHARED)
    if shared:
        return address_of(str(shared))
    file = _file_of(layer)
    return file if file.is_file() else None


def _file_of(layer: QgsMapLayer) -> Path:
    return Path(layer.source().split("|")[0])


def _file_source(file: Path, table: str, geometry: str, condition: str) -> str:
    parts = [str(file), f"layername={table}"]
    if geometry:
        parts.append(f"geometrytype={geometry}")
    if condition:
        parts.append(f"subset={condition}")
    return "|".join(parts)


def _server_source(address: ServerAddress, table: str, geometry: str, condition: str) -> str:
    uri = layer_uri(address)
    sql = condition_in(address, condition)
    uri.setDataSource(address.schema, seen_by_members(table), "geom", sql, "fid")
    uri.setUseEstimatedMetadata(True)
    uri.setParam("checkPrimaryKeyUnicity", "0")  # asks all rows of a view; fid is one by construction
    if geometry:
        uri.setWkbType(_TYPES[geometry])
    return str(uri.uri(False))


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'

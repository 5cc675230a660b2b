"""A service on the web → raw table. One way in: `read_service`; the network comes from outside as `Fetch`."""

from __future__ import annotations

import re
from collections.abc import Callable
from urllib.parse import parse_qsl, quote, urlencode, urlsplit, urlunsplit

from ...model.progress import Progress
from ..table import RawTable
from .arcgis import arcgis_layers, read_arcgis
from .common import MAX_FEATURES, Fetch, ServiceLayer, log_in_error, shown, without_query
from .ogcapi import ogcapi_layers, read_ogcapi
from .wfs import read_wfs, wfs_layers

__all__ = [
    "ARCGIS",
    "MAX_FEATURES",
    "OGCAPI",
    "SERVICES",
    "WFS",
    "Fetch",
    "ServiceLayer",
    "layer_address",
    "log_in_error",
    "read_service",
    "service_layers",
    "shown",
]

ARCGIS, WFS, OGCAPI = SERVICES = ("arcgis", "wfs", "ogcapi")

_LAYERS: dict[str, Callable[[str, Fetch], list[ServiceLayer]]] = {
    ARCGIS: arcgis_layers,
    WFS: wfs_layers,
    OGCAPI: ogcapi_layers,
}
_READ: dict[str, Callable[..., RawTable]] = {ARCGIS: read_arcgis, WFS: read_wfs, OGCAPI: read_ogcapi}


def service_layers(kind: str, url: str, fetch: Fetch) -> list[ServiceLayer]:
    """What the service at `url` offers; `kind` is one of SERVICES. Raises IntakeError."""
    return _LAYERS[kind](url, fetch)


def layer_address(kind: str, url: str, layer: str) -> str:
    """The address of one layer that `service_layers` told of, in the form of a planned delivery."""
    if kind == WFS:
        parts = urlsplit(url.strip())
        kept = [(k, v) for k, v in parse_qsl(parts.query) if k.lower() not in ("typename", "typenames")]
        return f"{kind}:{urlunsplit((*parts[:3], urlencode([*kept, ('typename', layer)], safe=':'), ''))}"
    base = without_query(url.strip())
    if kind == ARCGIS:
        return f"{kind}:{re.sub(r'/[0-9]+$', '', base)}/{layer}"
    return f"{kind}:{base.partition('/collections')[0]}/collections/{quote(layer)}"


def read_service(
    kind: str,
    url: str,
    fetch: Fetch,
    *,
    layer: str = "",
    progress: Progress = Progress(),  # noqa: B008 (says nothing and holds nothing)
    most: int = MAX_FEATURES,
) -> RawTable:
    """All features of one layer of a service, nothing interpreted but its own codes.

    Raises IntakeError (what, where, remedy) when it cannot be had whole; Cancelled when stopped.
    """
    return _READ[kind](url, fetch, layer=layer, progress=progress, most=most)

"""Afstemming: align planned works in streets and underground, in QGIS."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .plugin import AfstemmingPlugin


def classFactory(iface: Any) -> AfstemmingPlugin:
    """QGIS's way in; `iface` is None in qgis_process."""
    from .plugin import AfstemmingPlugin

    return AfstemmingPlugin(iface)

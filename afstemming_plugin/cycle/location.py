"""The location service that this user lets be asked for places: none unless chosen."""

from __future__ import annotations

from typing import Optional
from urllib.parse import urlsplit

from qgis.core import QgsSettings

from ..intake.location import LocationService
from ..intake.places import extent_of_streets
from ..intake.services.pdok import PDOK
from ..model.content import Content
from .network import fetcher

SETTING = "afstemming/location_service"
_PATIENCE_MS = 20_000  # many short questions: one that takes longer means that the service is down


def location_service_address() -> str:
    """The address of the service as set in the user's QGIS profile; "" when it is off."""
    return str(QgsSettings().value(SETTING, "")).strip()


def use_location_service(on: bool) -> None:
    """Switch it on (the one of PDOK, unless another is set) or off, for this user."""
    QgsSettings().setValue(SETTING, (location_service_address() or PDOK) if on else "")


def location_service_host() -> str:
    """Who is asked, or would be."""
    return urlsplit(location_service_address() or PDOK).hostname or ""


def location_service(address: str, content: Content) -> Optional[LocationService]:
    """None when `address` is "" (off)."""
    if not address.strip():
        return None
    fetch = fetcher(timeout_ms=_PATIENCE_MS)
    crs, extent = content.collaboration.crs, extent_of_streets(content.streets)
    return LocationService(fetch, address.strip(), crs, extent)

"""Collections of an OGC API – Features service.

Source: OGC 17-069 (Part 1: Core) and OGC 18-058 (Part 2: Coordinate Reference Systems by Reference).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Optional
from urllib.parse import parse_qsl, urljoin, urlsplit

from osgeo import ogr, osr

from ...model.errors import IntakeError
from ...model.language import tr
from ...model.progress import Progress
from ...model.words import Severity
from ..reading.records import flat_record
from ..table import RawTable
from .common import (
    MAX_FEATURES,
    PAGE,
    Fetch,
    Gathering,
    ServiceLayer,
    checked_url,
    choose,
    json_answer,
    objects,
    on_same_host,
    shown,
    without_query,
)

WGS84 = "EPSG:4326"  # x = longitude, as CRS84 and GeoJSON write it
_CRS_URI = re.compile(r"/def/crs/(EPSG)/[^/]*/(\d+)$|^urn:ogc:def:crs:(EPSG):[^:]*:(\d+)$", re.IGNORECASE)
_COLLECTION = re.compile(r"^(.*/collections)(?:/([^/]+)(?:/items(?:/.*)?)?)?$")


def ogcapi_layers(url: str, fetch: Fetch) -> list[ServiceLayer]:
    """The collections of features of a service, by its landing page, or the one of the address."""
    base, collection = _split(url)
    if collection:
        described = _ask(fetch, f"{base}/{collection}")
        return [ServiceLayer(collection, str(described.get("title") or collection))]
    answer = _ask(fetch, base)
    if "collections" not in answer:
        link = _link(answer, "data", base)
        answer = _ask(fetch, on_same_host(base + "/", link) if link else f"{base}/collections")
    return [
        ServiceLayer(str(item["id"]), str(item.get("title") or item["id"]))
        for item in objects(answer.get("collections"))
        if "id" in item and item.get("itemType", "feature") == "feature"
    ]


def read_ogcapi(
    url: str,
    fetch: Fetch,
    *,
    layer: str = "",
    progress: Progress = Progress(),  # noqa: B008 (says nothing and holds nothing)
    most: int = MAX_FEATURES,
) -> RawTable:
    """All features of one collection, in the CRS in which the service stores them where it says so.

    `url` is a landing page (then `layer` names the collection, unless there is one only) or a collection.
    Raises IntakeError when the service does not answer well, gives fewer features than it says it has,
    refers to another host or to a page that was read already; Cancelled when stopped between pages.
    """
    base, collection = _split(url)
    if not collection:
        collection = choose(ogcapi_layers(url, fetch), layer, url).name
        base = base if base.endswith("/collections") else f"{base}/collections"
    address = f"{base}/{collection}"
    described = _ask(fetch, address)
    gathering = Gathering(address, str(described.get("title") or collection), "ogcapi", progress, most)
    uri, gathering.crs = _stored_crs(described)
    parameters = {"limit": str(PAGE), **({"crs": uri} if uri else {})}
    link = _link(described, "items", address)
    page_url = on_same_host(address + "/", link) if link else f"{address}/items"
    if link:  # its own query (such as f=json) stays
        parameters = {**dict(parse_qsl(urlsplit(page_url).query)), **parameters}
        page_url = without_query(page_url)
    swap = _axes_are_swapped(gathering.crs) if uri else False
    read = set()
    while True:
        page = _ask(fetch, page_url, parameters)
        read.add(page_url)
        _take(page, gathering, swap)
        gathering.page_done()
        link = _link(page, "next", page_url)
        if not link:
            break
        page_url, parameters = on_same_host(page_url, link), {}
        if page_url in read:
            raise IntakeError(
                tr("The service refers to a page that was read already."),
                remedy=tr(
                    "Nothing was taken in. Try again; when it stays so, tell the manager of the service."
                ),
                file=shown(address),
                layer=gathering.layer,
            )
    table = gathering.table()
    if uri and table.geometries and _are_degrees(table.geometries) and not _is_geographic(table.crs):
        table.crs = WGS84
        gathering.note(
            Severity.REPAIRED,
            tr("The service gave degrees although another coordinate system was asked; read as WGS 84."),
        )
    return table


def _split(url: str) -> tuple[str, str]:
    """Address of the landing page or of its collections, and the collection ("" when none is named)."""
    address = without_query(checked_url(url))
    found = _COLLECTION.match(address)
    return (found.group(1), found.group(2) or "") if found else (address, "")


def _ask(fetch: Fetch, url: str, parameters: Optional[Mapping[str, str]] = None) -> dict[str, Any]:
    body = fetch(url, parameters or {})
    if b"<html" in body[:1024].lower() and "f=" not in url:
        # Some servers heed no Accept header and show their page for people.
        body = fetch(url, {**(parameters or {}), "f": "json"})
    return json_answer(body, url)


def _link(document: Mapping[str, Any], relation: str, base: str) -> str:
    """The best link of this relation: JSON before others, never a page for people; "" when none."""
    links = [
        link
        for link in objects(document.get("links"))
        if str(link.get("rel", "")).rpartition("/")[2] == relation
        and isinstance(link.get("href"), str)
        and "html" not in str(link.get("type", ""))
    ]
    links.sort(key=lambda link: "json" not in str(link.get("type", "json")))
    return urljoin(base, links[0]["href"]) if links else ""


def _stored_crs(described: Mapping[str, Any]) -> tuple[str, str]:
    """URI of the CRS to ask for ("" for the usual one) and the code for the table."""
    stored, offered = described.get("storageCrs"), described.get("crs")
    if isinstance(stored, str) and isinstance(offered, list) and stored in offered:
        found = _CRS_URI.search(stored)
        if found:
            return stored, f"EPSG:{found.group(2) or found.group(4)}"
    return "", WGS84


def _reference(crs: str) -> Optional[osr.SpatialReference]:
    reference = osr.SpatialReference()
    try:
        return reference if reference.SetFromUserInput(crs) == 0 else None
    except RuntimeError:
        return None


def _axes_are_swapped(crs: str) -> bool:
    """True when the register lists north before east, so that services write it so."""
    reference = _reference(crs)
    return reference is not None and bool(
        reference.EPSGTreatsAsLatLong() or reference.EPSGTreatsAsNorthingEasting()
    )


def _is_geographic(crs: str) -> bool:
    reference = _reference(crs)
    return reference is not None and bool(reference.IsGeographic())


def _are_degrees(geometries: list[Optional[bytes]]) -> bool:
    shape = next(ogr.CreateGeometryFromWkb(wkb) for wkb in geometries if wkb)
    west, east, south, north = shape.GetEnvelope()
    return -180 <= west <= east <= 180 and -90 <= south <= north <= 90


def _swapped(wkb: Optional[bytes]) -> Optional[bytes]:
    if wkb is None:
        return None
    shape = ogr.CreateGeometryFromWkb(wkb)
    shape.SwapXY()
    return bytes(shape.ExportToWkb())


def take_features(page: Mapping[str, Any], gathering: Gathering, *, swap: bool = False) -> int:
    """The features of a GeoJSON page into the gathering; returns how many the page holds."""
    features = page.get("features")
    if not isinstance(features, list):
        raise IntakeError(
            tr("The service answered something else than was asked."),
            remedy=tr("Check the address and the chosen layer."),
            file=shown(gathering.url),
            layer=gathering.layer,
        )
    for feature in objects(features):
        row, geometry = flat_record({**feature, "type": "Feature"})
        key = feature.get("id")
        gathering.add(
            row,
            _swapped(geometry) if swap else geometry,
            key=key,
            number=key if isinstance(key, int) and not isinstance(key, bool) else None,
        )
    return len(features)


def _take(page: Mapping[str, Any], gathering: Gathering, swap: bool) -> None:
    matched = page.get("numberMatched")
    if gathering.expected is None and type(matched) is int:
        gathering.expect(matched)
    take_features(page, gathering, swap=swap)

"""Layers of ArcGIS feature and map services, over the REST API.

Source: the ArcGIS REST API reference, "Feature service", "Layer" and "Query (feature service/layer)".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Optional
from urllib.parse import urlsplit

from ...model.errors import IntakeError
from ...model.language import tr
from ...model.progress import Progress
from ...model.words import Severity
from ..reading.grid import unique_names
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
    log_in_error,
    objects,
    said_by_service,
    shown,
    without_query,
)
from .esri import Field, coded_values, crs_of, wkb_of

_LAYER = re.compile(r"^(.*/(?:FeatureServer|MapServer))/(\d+)(?:/.*)?$", re.IGNORECASE)
_SERVICE = re.compile(r"^(.*/(?:FeatureServer|MapServer))/?$", re.IGNORECASE)
_NEEDS_LOGIN = {401, 403, 498, 499}
_MAX_PAGE = 2_000  # of rows with geometry: larger answers are slow to make and may time out


def arcgis_layers(url: str, fetch: Fetch) -> list[ServiceLayer]:
    """Layers and tables of a service (address up to FeatureServer or MapServer). Raises IntakeError."""
    service, number = _split(url)
    if number:
        described = _ask(fetch, f"{service}/{number}")
        return [ServiceLayer(number, str(described.get("name") or number))]
    described = _ask(fetch, service)
    offered = [*objects(described.get("layers")), *objects(described.get("tables"))]
    return [
        ServiceLayer(str(item["id"]), str(item.get("name", item["id"])))
        for item in offered
        if "id" in item and not item.get("subLayerIds")
    ]


def read_arcgis(
    url: str,
    fetch: Fetch,
    *,
    layer: str = "",
    progress: Progress = Progress(),  # noqa: B008 (says nothing and holds nothing)
    most: int = MAX_FEATURES,
) -> RawTable:
    """All features of one layer; coded values and subtypes as their text, moments as Dutch days.

    `layer` (number or name) is needed when `url` is a service with several. Row numbers are object ids;
    geometry is 2D WKB in the layer's CRS. Raises IntakeError when the service does not answer well or
    gives fewer features than it says it has; Cancelled when stopped between pages.
    """
    service, number = _split(url)
    if not number:
        number = choose(arcgis_layers(url, fetch), layer, url).name
    address = f"{service}/{number}"
    described = _ask(fetch, address)
    if "Query" not in str(described.get("capabilities", "Query")):
        raise IntakeError(
            tr("The layer can be looked at but not asked for its features."),
            remedy=tr("Ask the manager of the service to allow “Query”."),
            file=shown(address),
        )
    return _Reading(address, fetch, described, progress, most).table()


def _split(url: str) -> tuple[str, str]:
    """Address of the service and number of the layer ("" when the address holds none)."""
    address = without_query(checked_url(url))
    found = _LAYER.match(address)
    if found:
        return found.group(1), found.group(2)
    found = _SERVICE.match(address)
    if found is None:
        raise IntakeError(
            tr("This is not the address of an ArcGIS feature or map service."),
            remedy=tr("It ends in /FeatureServer or /MapServer, perhaps with the number of a layer."),
            file=shown(url),
        )
    return found.group(1), ""


def _ask(fetch: Fetch, url: str, parameters: Optional[Mapping[str, str]] = None) -> dict[str, Any]:
    """ArcGIS reports its errors inside a successful answer; those are raised here."""
    answer = json_answer(fetch(url, {**(parameters or {}), "f": "json"}), url)
    error = answer.get("error")
    if error is None:
        return answer
    code = error.get("code") if isinstance(error, dict) else None
    if code in _NEEDS_LOGIN:
        raise log_in_error(url)
    said = error if not isinstance(error, dict) else error.get("message") or error.get("details") or code
    raise IntakeError(
        said_by_service(said),
        remedy=tr("Check the address and the chosen layer."),
        file=shown(url),
    )


class _Reading:
    def __init__(
        self, address: str, fetch: Fetch, described: dict[str, Any], progress: Progress, most: int
    ) -> None:
        self._query = f"{address}/query"
        self._fetch = fetch
        self._described = described
        name = str(described.get("name") or urlsplit(address).path.rpartition("/")[2])
        self._gathering = Gathering(address, name, "arcgis", progress, most)
        zone_unknown = bool(described.get("datesInUnknownTimezone"))
        given = objects(described.get("fields"))
        self._fields = [f for f in (Field(g, zone_unknown=zone_unknown) for g in given) if f.readable]
        titles = unique_names([field.title for field in self._fields])
        for field, title in zip(self._fields, titles):
            field.title = title
        self._id = str(
            described.get("objectIdField")
            or next((f.name for f in self._fields if f.type == "esriFieldTypeOID"), "")
        )
        self._subtype_field = str(described.get("typeIdField") or described.get("subtypeField") or "")
        self._subtypes = _subtypes(described)
        self._strange: dict[str, set[str]] = {}

    def table(self) -> RawTable:
        gathering = self._gathering
        count = _ask(self._fetch, self._query, {"where": "1=1", "returnCountOnly": "true"}).get("count")
        gathering.expect(count if type(count) is int else None)
        gathering.columns(field.title for field in self._fields)
        pages = self._pages_by_offset() if self._can_page() else self._pages_by_id()
        for page in pages:
            self._take(page)
            gathering.page_done()
        for title, codes in self._strange.items():
            gathering.note(
                Severity.DOUBTFUL,
                tr("Codes without a meaning in the service: {codes}.", codes=", ".join(sorted(codes)[:10])),
                tr("They are kept as they are; ask the partner what they mean."),
                title,
            )
        return gathering.table()

    def _can_page(self) -> bool:
        advanced = self._described.get("advancedQueryCapabilities")
        return bool(isinstance(advanced, dict) and advanced.get("supportsPagination"))

    def _page_size(self) -> int:
        most = self._described.get("maxRecordCount")
        return min(most, _MAX_PAGE) if type(most) is int and most > 0 else PAGE

    def _pages_by_offset(self) -> Iterator[dict[str, Any]]:
        size = self._page_size()
        offset = 0
        while True:
            order = {"orderByFields": self._id} if self._id else {}
            page = self._features(
                {"where": "1=1", "resultOffset": str(offset), "resultRecordCount": str(size), **order}
            )
            before = len(self._gathering)
            yield page
            given = len(page["features"])
            offset += given
            expected = self._gathering.expected
            more = bool(page.get("exceededTransferLimit")) if expected is None else offset < expected
            # A service that brings nothing new would go on for ever; the count tells that rows lack.
            if not given or len(self._gathering) == before or not (more or page.get("exceededTransferLimit")):
                return

    def _pages_by_id(self) -> Iterator[dict[str, Any]]:
        """Older services: first all object ids, then their features in ranges of them."""
        answer = _ask(self._fetch, self._query, {"where": "1=1", "returnIdsOnly": "true"})
        name = str(answer.get("objectIdFieldName") or self._id)
        found = answer.get("objectIds")
        ids = sorted({i for i in found if type(i) is int}) if isinstance(found, list) else []
        if not ids or not re.fullmatch(r"\w+(\.\w+)*", name):
            yield self._features({"where": "1=1"})
            return
        self._id = self._id or name
        size = self._page_size()
        for first in range(0, len(ids), size):
            yield from self._range(name, ids[first : first + size])

    def _range(self, name: str, ids: list[int]) -> Iterator[dict[str, Any]]:
        page = self._features({"where": f"{name} >= {ids[0]} AND {name} <= {ids[-1]}"})
        if page.get("exceededTransferLimit") and len(page["features"]) < len(ids) > 1:
            half = len(ids) // 2
            yield from self._range(name, ids[:half])
            yield from self._range(name, ids[half:])
            return
        yield page

    def _features(self, parameters: Mapping[str, str]) -> dict[str, Any]:
        spatial = bool(self._described.get("geometryType"))
        fixed = {
            "outFields": "*",
            "returnGeometry": "true" if spatial else "false",
            "returnZ": "false",
            "returnM": "false",
            "returnTrueCurves": "false",
        }
        page = _ask(self._fetch, self._query, {**fixed, **parameters})
        if not isinstance(page.get("features"), list):
            raise IntakeError(
                tr("The service answered something else than was asked."),
                remedy=tr("Check the address and the chosen layer."),
                file=shown(self._query),
            )
        return page

    def _take(self, page: Mapping[str, Any]) -> None:
        gathering = self._gathering
        if not gathering.crs:
            extent = self._described.get("extent")
            of_layer = self._described.get("sourceSpatialReference") or (
                extent.get("spatialReference") if isinstance(extent, dict) else None
            )
            gathering.crs = crs_of(page.get("spatialReference")) or crs_of(of_layer)
        for feature in objects(page["features"]):
            given = feature.get("attributes")
            given = given if isinstance(given, dict) else {}
            key = given.get(self._id) if self._id else None
            gathering.add(
                self._row(given),
                wkb_of(feature.get("geometry")),
                key=key,
                number=key if isinstance(key, int) else None,
            )

    def _row(self, given: Mapping[str, Any]) -> dict[str, Any]:
        subtype = given.get(self._subtype_field) if self._subtype_field else None
        name, codes_of = self._subtypes.get(str(subtype), ("", {}))
        row = {}
        for field in self._fields:
            value = given.get(field.name)
            if name and field.name == self._subtype_field:
                row[field.title] = name
                continue
            codes = codes_of.get(field.name)
            row[field.title] = field.plain(value, codes)
            if field.unknown_code(value, codes):
                self._strange.setdefault(field.title, set()).add(str(value))
        return row


def _subtypes(described: Mapping[str, Any]) -> dict[str, tuple[str, dict[str, dict[str, str]]]]:
    """Subtype's code (as text) → its name and, per field with a domain of its own, code → meaning."""
    found = {}
    for given in (*objects(described.get("types")), *objects(described.get("subtypes"))):
        code = given.get("id", given.get("code"))
        domains = given.get("domains")
        domains = domains if isinstance(domains, dict) else {}
        found[str(code)] = (
            str(given.get("name", "")),
            {name: codes for name, codes in ((n, coded_values(d)) for n, d in domains.items()) if codes},
        )
    return found

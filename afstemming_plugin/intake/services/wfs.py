"""Feature types of a WFS, version 2.0 or 1.1.

Source: OGC 09-025r2 (WFS 2.0, ISO 19142) and OGC 04-094 (WFS 1.1).
"""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Optional
from urllib.parse import parse_qsl, urlsplit
from xml.etree import ElementTree

from ...model.errors import IntakeError
from ...model.language import tr
from ...model.progress import Progress
from ..reading.vector import read_vector
from ..table import RawTable
from .common import (
    MAX_FEATURES,
    PAGE,
    Fetch,
    Gathering,
    ServiceLayer,
    ServiceReport,
    checked_url,
    choose,
    json_answer,
    local,
    shown,
    without_query,
    xml_answer,
)
from .ogcapi import WGS84, take_features

_OURS = {"service", "request", "version", "acceptversions", "typename", "typenames", "outputformat", "count",
         "maxfeatures", "startindex", "srsname", "resulttype"}  # fmt: skip


@dataclass(frozen=True)
class _Type:
    name: str
    title: str
    crs: str


@dataclass(frozen=True)
class _Service:
    """What the capabilities say; `own` are parameters of the address itself, such as map=…"""

    url: str
    own: Mapping[str, str]
    version: str
    types: tuple[_Type, ...]
    json_format: str
    page: int

    @property
    def new(self) -> bool:
        return self.version.startswith("2")


def wfs_layers(url: str, fetch: Fetch) -> list[ServiceLayer]:
    """The feature types of a service. Raises IntakeError."""
    return [ServiceLayer(kind.name, kind.title) for kind in _capabilities(url, fetch).types]


def read_wfs(
    url: str,
    fetch: Fetch,
    *,
    layer: str = "",
    progress: Progress = Progress(),  # noqa: B008 (says nothing and holds nothing)
    most: int = MAX_FEATURES,
) -> RawTable:
    """All features of one type (`layer`, or typename in the address), in its default CRS, x before y.

    GeoJSON is asked where the service offers it, else GML, which is read without fetching its schema.
    Raises IntakeError when the service does not answer well or gives fewer features than it says it has;
    Cancelled when stopped between pages.
    """
    service = _capabilities(url, fetch)
    wanted = layer or _parameter(url, "typenames") or _parameter(url, "typename")
    chosen = choose([ServiceLayer(kind.name, kind.title) for kind in service.types], wanted, url)
    kind = next(kind for kind in service.types if kind.name == chosen.name)
    return _Reading(service, kind, fetch, progress, most).table()


def _parameter(url: str, name: str) -> str:
    return next((value for key, value in parse_qsl(urlsplit(url).query) if key.lower() == name), "")


def _capabilities(url: str, fetch: Fetch) -> _Service:
    url = checked_url(url)
    base = without_query(url)
    own = {key: value for key, value in parse_qsl(urlsplit(url).query) if key.lower() not in _OURS}
    asked = {"SERVICE": "WFS", "REQUEST": "GetCapabilities", "ACCEPTVERSIONS": "2.0.0,1.1.0"}
    root = xml_answer(fetch(base, {**own, **asked}), base)
    version = root.get("version", "")
    if local(root) != "WFS_Capabilities" or not version.startswith(("2.", "1.1")):
        raise IntakeError(
            tr("This is no WFS of version 2.0 or 1.1."),
            remedy=tr("Check the address; it is the one to which ?SERVICE=WFS is added."),
            file=shown(url),
        )
    types = tuple(
        _Type(
            _text(element, "Name"),
            _text(element, "Title"),
            _text(element, "DefaultCRS") or _text(element, "DefaultSRS"),
        )
        for element in root.iter()
        if local(element) == "FeatureType" and _text(element, "Name")
    )
    page = _constraint(root, "CountDefault")
    return _Service(
        base,
        own,
        version,
        types,
        _json_format(root),
        min(int(page), PAGE) if page.isdigit() and int(page) else PAGE,
    )


def _text(element: ElementTree.Element, name: str) -> str:
    return next((" ".join((e.text or "").split()) for e in element if local(e) == name), "")


def _constraint(root: ElementTree.Element, name: str) -> str:
    for element in root.iter():
        if local(element) == "Constraint" and element.get("name") == name:
            return next(
                (e.text or "" for e in element.iter() if local(e) in ("DefaultValue", "Value")), ""
            ).strip()
    return ""


def _json_format(root: ElementTree.Element) -> str:
    """The service's own name for GeoJSON; "" when it does not offer it."""
    offered = [
        (value.text or "").strip()
        for operation in root.iter()
        if local(operation) == "Operation" and operation.get("name") == "GetFeature"
        for parameter in operation
        if local(parameter) == "Parameter" and parameter.get("name", "").lower() == "outputformat"
        for value in parameter.iter()
        if local(value) == "Value"
    ]
    usable = [
        name
        for name in offered
        if "json" in name.lower() and "jsonp" not in name.lower() and "javascript" not in name.lower()
    ]
    preferred = ("application/json", "application/geo+json", "geojson", "json")
    usable.sort(
        key=lambda name: next((i for i, start in enumerate(preferred) if name.lower().startswith(start)), 9)
    )
    return usable[0] if usable else ""


class _Reading:
    def __init__(self, service: _Service, kind: _Type, fetch: Fetch, progress: Progress, most: int) -> None:
        self._service, self._kind, self._fetch = service, kind, fetch
        self._gathering = Gathering(service.url, kind.title or kind.name, "wfs", progress, most)

    def table(self) -> RawTable:
        gathering = self._gathering
        gathering.expect(self._count())
        expected = gathering.expected
        size = self._service.page
        start = 0
        while True:
            try:
                given = self._page(start, size)
            except ServiceReport:
                # Some servers cannot page a table that has no key of its own: then all at once.
                if start == 0:
                    raise
                gathering.start_over()
                given = self._page(0, expected or gathering.most)
            before, start = start, len(gathering)
            gathering.page_done()
            finished = start >= expected if expected is not None else False
            if finished or not given or start == before:
                return gathering.table()

    def _count(self) -> Optional[int]:
        asked = {"RESULTTYPE": "hits"}
        root = xml_answer(self._fetch(self._service.url, self._parameters(asked)), self._service.url)
        number = root.get("numberMatched") or root.get("numberOfFeatures") or ""
        return int(number) if number.isdigit() else None

    def _parameters(self, further: Mapping[str, str]) -> dict[str, str]:
        service = self._service
        return {
            **service.own,
            "SERVICE": "WFS",
            "VERSION": service.version,
            "REQUEST": "GetFeature",
            ("TYPENAMES" if service.new else "TYPENAME"): self._kind.name,
            **further,
        }

    def _page(self, start: int, size: int) -> int:
        """Reads one page; returns how many features it holds."""
        service = self._service
        further = {("COUNT" if service.new else "MAXFEATURES"): str(size)}
        if self._kind.crs:
            further["SRSNAME"] = self._kind.crs
        if start:
            further["STARTINDEX"] = str(start)
        if service.json_format:
            further["OUTPUTFORMAT"] = service.json_format
        body = self._fetch(service.url, self._parameters(further))
        return self._take_json(body) if service.json_format else self._take_gml(body)

    def _take_json(self, body: bytes) -> int:
        page = json_answer(body, self._service.url)
        if not self._gathering.crs:
            named = page.get("crs")
            properties = named.get("properties") if isinstance(named, dict) else None
            name = str(properties.get("name", "")) if isinstance(properties, dict) else ""
            self._gathering.crs = _code(name or self._kind.crs) or WGS84
        return take_features(page, self._gathering)

    def _take_gml(self, body: bytes) -> int:
        root = xml_answer(body, self._service.url)
        if root.get("numberReturned") == "0" or not any(
            local(child) in ("member", "featureMember", "featureMembers") for child in root
        ):
            return 0
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "page.gml"
            file.write_bytes(body)
            try:
                tables = read_vector(file, None, Progress())
            except IntakeError as error:
                raise IntakeError(
                    error.what,
                    remedy=error.remedy,
                    file=shown(self._service.url),
                    layer=self._gathering.layer,
                ) from error
        ids = _ids(root)
        return sum(self._take_table(table, ids) for table in tables)

    def _take_table(self, table: RawTable, ids: list[str]) -> int:
        gathering = self._gathering
        gathering.crs = gathering.crs or table.crs or _code(self._kind.crs)
        gathering.columns(table.columns)
        keys = [key or None for key in ids] if len(ids) == len(table) else [None] * len(table)
        for row, wkb, key in zip(table.rows, table.geometries or [None] * len(table), keys):
            gathering.add(dict(zip(table.columns, row)), wkb, key=key)
        return len(table)


def _ids(root: ElementTree.Element) -> list[str]:
    """gml:id (1.1: also fid) of each feature of a page, in order; "" where it has none."""
    features = [
        feature
        for member in root
        if local(member) in ("member", "featureMember", "featureMembers")
        for feature in member
    ]
    return [
        next((value for key, value in feature.attrib.items() if key.rpartition("}")[2] in ("id", "fid")), "")
        for feature in features
    ]


def _code(name: str) -> str:
    """EPSG:28992 from urn:ogc:def:crs:EPSG::28992, a URL or a short name; CRS84 is longitude first."""
    if "CRS84" in name.upper():
        return WGS84
    number = name.replace("#", ":").replace("/", ":").rpartition(":")[2]
    return f"EPSG:{number}" if "EPSG" in name.upper() and number.isdigit() else ""

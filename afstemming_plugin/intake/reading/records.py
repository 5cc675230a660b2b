"""JSON that is no map format: arrays of records, as open-data sites of towns serve them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Optional

from osgeo import ogr

from ...model.errors import IntakeError
from ...model.exchange import RECORDS, STAMP
from ...model.language import tr
from ...model.progress import Progress
from ..table import RawTable
from .limits import check_cell_count, check_column_count
from .vector import plain_wkb, quiet_gdal, readable

WGS84 = "EPSG:4326"  # x = longitude, as GeoJSON writes it
_GEOMETRY_TYPES = frozenset(
    ["Point", "LineString", "Polygon", "MultiPoint", "MultiLineString", "MultiPolygon", "GeometryCollection"]
)


def is_map_json(document: Any) -> bool:
    """GeoJSON, Esri JSON or TopoJSON: for OGR to read."""
    if not isinstance(document, dict):
        return False
    return str(document.get("type")) in {"FeatureCollection", "Feature", "Topology"} or (
        "features" in document and ("geometryType" in document or "spatialReference" in document)
    )


def load_json(path: Path) -> Any:
    try:
        return json.loads(path.read_text(encoding="utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise IntakeError(
            tr("The JSON is damaged ({reason}).", reason=error),
            remedy=tr("Download or export it again."),
            file=path.name,
        ) from error


def read_records(path: Path, document: Any, progress: Progress) -> list[RawTable]:
    """One table; nested objects become columns such as "LatLng.lat", lists of plain values one text.

    A GeoJSON geometry anywhere in a record is the row's geometry (WGS84). Row numbers count records.
    A document in the uitwisselformaat gives a table per kind of record.
    """
    try:
        lists = _exchange_lists(document) or [("", _record_list(document))]
        tables = [_table(path, layer, records, progress) for layer, records in lists if records]
    except RecursionError as error:
        raise IntakeError(
            tr("The JSON is nested too deeply."),
            remedy=tr("Ask for GeoJSON, or for an array with one object per work."),
            file=path.name,
        ) from error
    if not tables:
        raise IntakeError(
            tr("The JSON holds no list of records."),
            remedy=tr("Ask for GeoJSON, or for an array with one object per work."),
            file=path.name,
        )
    progress.step(1.0)
    return tables


def _exchange_lists(document: Any) -> list[tuple[str, list[dict[str, Any]]]]:
    """Per kind of record its name as a sheet and its records; none when it is another document."""
    if not isinstance(document, dict) or document.get("formaat") != STAMP:
        return []
    return [(record.sheet, _record_list(document.get(record.sheet.lower()))) for record in RECORDS]


def _table(path: Path, layer: str, records: list[dict[str, Any]], progress: Progress) -> RawTable:
    flat: list[dict[str, Any]] = []
    columns: dict[str, None] = {}
    geometries: list[Optional[bytes]] = []
    for number, record in enumerate(records, start=1):
        row, geometry = flat_record(record)
        flat.append(row)
        columns.update(dict.fromkeys(row))
        geometries.append(geometry)
        if number % 5_000 == 0:
            progress.step(number / len(records))
    check_column_count(len(columns), path.name, layer)
    check_cell_count(len(columns) * len(flat), path.name, layer)
    located = any(geometries)
    return RawTable(
        path.name,
        layer,
        "json",
        list(columns),
        [[row.get(column) for column in columns] for row in flat],
        list(range(1, len(flat) + 1)),
        geometries if located else [],
        WGS84 if located else "",
    )


def flat_record(record: dict[str, Any]) -> tuple[dict[str, Any], Optional[bytes]]:
    """Values by column and the record's geometry (2D WKB, axes as written); a GeoJSON feature is a record too."""
    found: list[dict[str, Any]] = []
    row = dict(_flatten(record, "", found))
    return row, _richest(found)


def _record_list(document: Any) -> list[dict[str, Any]]:
    """The document itself when it is a list of objects, else the longest such list inside it."""
    if isinstance(document, list):
        return [item for item in document if isinstance(item, dict)]
    if isinstance(document, dict):
        return max((_record_list(value) for value in document.values()), key=len, default=[])
    return []


def _flatten(value: dict[str, Any], prefix: str, found: list[dict[str, Any]]) -> Iterator[tuple[str, Any]]:
    if value.get("type") == "Feature":
        # A feature inside a record: its wrapping says nothing, its properties are the record.
        if _is_geometry(value.get("geometry")):
            found.append(value["geometry"])
        properties = value.get("properties")
        yield from _flatten(properties if isinstance(properties, dict) else {}, prefix, found)
        return
    for key, item in value.items():
        name = f"{prefix}{readable(key)}"
        if _is_geometry(item):
            found.append(item)
        elif isinstance(item, dict):
            yield from _flatten(item, f"{name}.", found)
        elif isinstance(item, list):
            yield name, _list_text(item)
        else:
            yield name, (readable(item).strip() or None) if isinstance(item, str) else item


def _list_text(items: list[Any]) -> Optional[str]:
    """Plain values joined, each once; nested ones as JSON, so that nothing is lost."""
    texts = [
        json.dumps(item, ensure_ascii=False) if isinstance(item, (dict, list)) else str(item)
        for item in items
        if item is not None
    ]
    return "; ".join(dict.fromkeys(texts)) or None


def _is_geometry(value: Any) -> bool:
    return (
        isinstance(value, dict)
        and str(value.get("type")) in _GEOMETRY_TYPES
        and ("coordinates" in value or "geometries" in value)
    )


_RANK = {"Point": 0, "MultiPoint": 0, "LineString": 1, "MultiLineString": 1, "Polygon": 2, "MultiPolygon": 2}


def _richest(found: list[dict[str, Any]]) -> Optional[bytes]:
    """The richest of the geometries given for one record (a shape goes before its label point)."""
    if not found:
        return None
    best = max(found, key=lambda geometry: _RANK.get(geometry["type"], 3))
    with quiet_gdal():
        try:
            geometry = ogr.CreateGeometryFromJson(json.dumps(best))
        except RuntimeError:
            geometry = None
    return plain_wkb(geometry) if geometry is not None else None

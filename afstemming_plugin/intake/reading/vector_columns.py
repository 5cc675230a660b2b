"""A layer read column by column (OGR's Arrow stream, in GDAL from 3.6): several times faster than rows.

Only for layers whose values come out the same as row by row; all others are left to that.
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from datetime import datetime, time
from typing import Any, Optional

from osgeo import ogr

from ...model.progress import Progress
from ..table import RawTable
from .plain_wkb import plain_wkb

# Texts of a batch take the room of its longest one, so batches are small.
_OPTIONS = ["USE_MASKED_ARRAYS=YES", "MAX_FEATURES_IN_BATCH=4096"]
_LONGEST = 20_000  # bytes in one cell
_PLAIN = frozenset(struct.pack("<BI", 1, kind) for kind in range(1, 7))  # little-endian, 2D, no curves
_TYPES = frozenset(
    [ogr.OFTInteger, ogr.OFTInteger64, ogr.OFTReal, ogr.OFTString, ogr.OFTDate, ogr.OFTDateTime]
)


def read_by_columns(dataset: Any, layer: Any, table: RawTable, progress: Progress) -> bool:
    """`layer` of a GeoPackage, and `table` with its columns. Fill `table`. False, with nothing filled, when it must be read by rows."""
    definition = layer.GetLayerDefn()
    fields = [definition.GetFieldDefn(index) for index in range(definition.GetFieldCount())]
    # Booleans come out wrong in GDAL 3.6 (one in eight).
    readable = all(field.GetType() in _TYPES and field.GetSubType() == ogr.OFSTNone for field in fields)
    if not hasattr(layer, "GetArrowStreamAsNumPy") or not readable or definition.GetGeomFieldCount() > 1:
        return False
    names = [field.GetName() for field in fields]
    geometry = layer.GetGeometryColumn() if definition.GetGeomFieldCount() else ""
    fid = layer.GetFIDColumn() or "OGC_FID"
    if len({*names, geometry, fid}) < len(names) + 2:
        return False
    if not _short_enough(dataset, layer.GetName(), [*names, geometry] if geometry else names):
        return False
    converters = [_converter(field) for field in fields]
    total = max(layer.GetFeatureCount(), 1)
    stream = layer.GetArrowStreamAsNumPy(options=_OPTIONS)
    for batch in stream:
        if fid not in batch or any(name not in batch for name in names):
            return False
        columns = [convert(batch[name]) for name, convert in zip(names, converters)]
        numbers = batch[fid].tolist()
        table.rows += map(list, zip(*columns)) if columns else ([] for _ in numbers)
        table.row_numbers += numbers
        if definition.GetGeomFieldCount():
            table.geometries += _geometries(batch[geometry])
        progress.step(min(0.99, len(table.rows) / total))
    return True


def _short_enough(dataset: Any, table: str, columns: list[str]) -> bool:
    """Whether a batch fits in memory; GDAL crashes when it does not."""
    if not columns:
        return True
    lengths = ", ".join(f"MAX(LENGTH(CAST({_quoted(column)} AS BLOB)))" for column in columns)
    result = dataset.ExecuteSQL(f"SELECT {lengths} FROM {_quoted(table)}")
    if result is None:
        return False
    feature = result.GetNextFeature()
    longest = [feature.GetFieldAsInteger64(at) for at in range(len(columns))]
    dataset.ReleaseResultSet(result)
    return max(longest) <= _LONGEST


def _quoted(name: str) -> str:
    doubled = name.replace('"', '""')
    return f'"{doubled}"'


def _geometries(values: Any) -> list[Optional[bytes]]:
    found: list[Optional[bytes]] = []
    for value in _list(values):
        wkb = None if value is None else bytes(value)
        if wkb and wkb[:5] not in _PLAIN:
            geometry = ogr.CreateGeometryFromWkb(wkb)
            wkb = plain_wkb(geometry) if geometry is not None else None
        elif wkb and _is_empty(wkb):
            wkb = None
        found.append(wkb or None)
    return found


def _is_empty(wkb: bytes) -> bool:
    if wkb[1] == 1:
        return wkb[5:] == _NO_POINT
    return wkb[5:9] == b"\0\0\0\0"


_NO_POINT = struct.pack("<dd", float("nan"), float("nan"))


def _list(values: Any) -> list[Any]:
    """Python values of an array, None where it is masked."""
    return list(values.tolist())


def _converter(field: Any) -> Callable[[Any], list[Any]]:
    kind = field.GetType()
    if kind == ogr.OFTString:
        return lambda values: [_text(value) for value in _list(values)]
    if kind == ogr.OFTDateTime:
        return _moments
    return _list


def _text(value: Any) -> Optional[str]:
    if value is None:
        return None
    return value.decode("utf-8", "replace").strip() or None


def _moments(values: Any) -> list[Any]:
    whole = values.astype("datetime64[s]")
    return [_day_at_midnight(value) for value in _list(whole)]


def _day_at_midnight(value: Optional[datetime]) -> Any:
    return value.date() if isinstance(value, datetime) and value.time() == time() else value

"""Between typed objects and table rows: one pair of functions for every record of the schema."""

from __future__ import annotations

import json
import typing
from dataclasses import asdict, fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from functools import lru_cache
from typing import Any, Collection, Mapping, TypeVar

from ..model import schema
from ..model.period import Period, Precision

Record = TypeVar("Record")
_GEOMETRY_FIELDS = ("geometry", "part")
_AS_STORED = (str, int, float)
plain_type = lru_cache(maxsize=None)(schema.plain_type)
"""Asked for every cell of every row."""


_known_types: dict[type, dict[str, Any]] = {}


def _field_types(record: Any) -> dict[str, Any]:
    """Field → annotation of a dataclass."""
    if record not in _known_types:
        hints = typing.get_type_hints(record)
        _known_types[record] = {f.name: hints[f.name] for f in fields(record)}
    return _known_types[record]


def geometry_of(item: Any) -> Any:
    """The object's WKB, or None when it has none."""
    return next((getattr(item, name) for name in _GEOMETRY_FIELDS if hasattr(item, name)), None)


def to_row(item: Any, leave_out: Collection[str] = ()) -> dict[str, Any]:
    """Column → stored value (str, int, float or None); the geometry is left out."""
    row: dict[str, Any] = {}
    for name, annotation in _field_types(type(item)).items():
        if name in _GEOMETRY_FIELDS or name in leave_out:
            continue
        value = getattr(item, name)
        if plain_type(annotation) is Period:
            row[f"{name}_start"] = value and value.start.isoformat()
            row[f"{name}_end"] = value and value.end.isoformat()
            row[f"{name}_precision"] = value and value.precision.value
        else:
            row[name] = _stored(value)
    return row


def _stored(value: Any) -> Any:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime):
        return value.isoformat(timespec="seconds")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, (tuple, list, dict)) or is_dataclass(value):
        return json.dumps(_jsonable(value), ensure_ascii=False)
    return value


def _jsonable(value: Any) -> Any:
    if is_dataclass(value) and not isinstance(value, type):
        return _jsonable(asdict(value))
    if isinstance(value, dict):
        return {str(key): _jsonable(item) for key, item in value.items()}
    if isinstance(value, (tuple, list)):
        return [_jsonable(item) for item in value]
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    return value


def from_row(record: type[Record], row: Mapping[str, Any], geometry: Any = None, **given: Any) -> Record:
    """The object that `to_row` stored; `given` fills fields that live in other tables."""
    values: dict[str, Any] = dict(given)
    for name, annotation in _field_types(record).items():
        if name in values:
            continue
        if name in _GEOMETRY_FIELDS:
            values[name] = geometry
        elif plain_type(annotation) is Period and f"{name}_start" in row:
            values[name] = _period(row[f"{name}_start"], row[f"{name}_end"], row[f"{name}_precision"])
        elif name in row:
            stored = row[name]
            if stored is None and plain_type(annotation) == annotation:
                continue  # a column that an older dossier did not have: the field's own default
            if typing.get_origin(annotation) in (tuple, list, dict) and isinstance(stored, str):
                stored = json.loads(stored)
            values[name] = _restored(stored, annotation)
    return record(**values)


def _period(start: Any, end: Any, precision: Any) -> Any:
    if not start:
        return None
    return Period(date.fromisoformat(start), date.fromisoformat(end), Precision(precision))


def _restored(value: Any, annotation: Any) -> Any:
    kind = plain_type(annotation)
    if value is None or kind in _AS_STORED:
        return value
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if origin is tuple:
        return tuple(_restored(item, arguments[0]) for item in value)
    if origin is list:
        return [_restored(item, arguments[0]) for item in value]
    if origin is dict:
        return {key: _restored(item, arguments[1]) for key, item in value.items()}
    if kind is Period:
        return _period(value["start"], value["end"], value["precision"])
    if is_dataclass(kind):
        return from_row(kind, value)  # type: ignore[arg-type]
    if isinstance(kind, type):
        if issubclass(kind, Enum):
            return kind(value) if value != "" else None  # older dossiers kept no word as ""
        if kind is datetime:
            return datetime.fromisoformat(value)
        if kind is date:
            return date.fromisoformat(value)
        if kind is bool:
            return bool(value)
    return value

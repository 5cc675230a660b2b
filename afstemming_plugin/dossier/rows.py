"""Between typed objects and table rows, column by column: one pair of functions for every record of the schema.

What a field needs is found out once per record; a value that many rows share is read or written once.
"""

from __future__ import annotations

import json
import typing
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from functools import cache
from typing import Any, Callable, Collection, Mapping, Optional, Sequence

from ..model.period import Period, Precision
from ..model.schema import plain_type

Column = Sequence[Any]
WkbOf = Callable[[Column], Column]
GEOMETRY_FIELDS = ("geometry", "part")
_AS_STORED = (str, int, float)
_IN_JSON = (tuple, list, dict)
_EMPTY = ("{}", "[]")


def read_records(record: Any, names: Sequence[str], rows: Sequence[Column], wkb_of: WkbOf) -> list[Any]:
    """The objects of the class `record` of rows with the stored values of the columns `names`.

    `wkb_of` reads places as they are stored. A field without a column, or one that holds nothing and may not, gets its own default.
    """
    if not rows:
        return []
    columns = dict(zip(names, zip(*rows)))
    return list(map(record, *(reader.read(columns, len(rows), wkb_of) for reader in _fields(record))))


def stored_columns(items: Sequence[Any], leave_out: Collection[str] = ()) -> dict[str, Column]:
    """Column → stored values (str, int, float or None) of objects of one kind; the geometry is left out."""
    columns: dict[str, Column] = {}
    kind: Any = type(items[0]) if items else None
    for writer in _fields(kind) if kind else ():
        if writer.name not in GEOMETRY_FIELDS and writer.name not in leave_out:
            columns.update(writer.stored([getattr(item, writer.name) for item in items]))
    return columns


def geometries_of(items: Sequence[Any]) -> list[Optional[bytes]]:
    """The WKB of each object of one kind, None where it has none."""
    name = next((name for name in GEOMETRY_FIELDS if items and hasattr(items[0], name)), None)
    return [getattr(item, name) if name else None for item in items]


class _Field:
    """How one field of a record is read and written."""

    def __init__(self, field: Field[Any], annotation: Any) -> None:
        self.name = field.name
        self._kind = plain_type(annotation)
        self._optional = self._kind != annotation
        self._origin = typing.get_origin(self._kind)
        self._in_json = self._origin in _IN_JSON or is_dataclass(self._kind)
        self._shared = _is_immutable(self._kind)
        self._read = _reader(self._kind)
        self._make_default = _default_of(field)

    def read(self, columns: Mapping[str, Column], count: int, wkb_of: WkbOf) -> Column:
        """The values of the field in so many rows."""
        if self.name in GEOMETRY_FIELDS:
            return wkb_of(columns["geom"]) if "geom" in columns else [None] * count
        if self._kind is Period and f"{self.name}_start" in columns:
            parts = zip(*(columns[f"{self.name}_{part}"] for part in ("start", "end", "precision")))
            return _each_once(lambda part: _period(*part), list(parts))
        values = columns.get(self.name)
        if values is None:
            return [self._missing() for _ in range(count)]
        if self._kind in _AS_STORED:
            if None not in values or self._optional:
                return values
            return [self._missing() if value is None else value for value in values]
        if self._shared:
            return _each_once(self._of, values)
        return [self._of(value) for value in values]

    def stored(self, values: Column) -> dict[str, Column]:
        """The columns in which these values are kept."""
        if self._kind is Period:
            parts = _each_once(_period_parts, values)
            kept = list(zip(*parts)) if parts else [()] * 3
            return {f"{self.name}_{part}": kept[n] for n, part in enumerate(("start", "end", "precision"))}
        if self._kind in _AS_STORED:
            return {self.name: values}
        if self._shared:
            return {self.name: _each_once(_stored, values)}
        return {self.name: [_stored(value) for value in values]}

    def _missing(self) -> Any:
        return None if self._optional else self._make_default()

    def _of(self, stored: Any) -> Any:
        if stored is None:
            return self._missing()
        if self._in_json and isinstance(stored, str):
            if stored in _EMPTY:
                return self._origin()
            stored = json.loads(stored)
        return self._read(stored) if self._read else stored


@cache
def _fields(record: Any) -> tuple[_Field, ...]:
    hints = typing.get_type_hints(record)
    return tuple(_Field(field, hints[field.name]) for field in fields(record))


def _default_of(field: Field[Any]) -> Callable[[], Any]:
    if field.default_factory is not MISSING:
        return field.default_factory
    default = None if field.default is MISSING else field.default
    return lambda: default


def _is_immutable(kind: Any) -> bool:
    """Whether objects may share a value."""
    kind = plain_type(kind)
    if typing.get_origin(kind) is tuple:
        return all(_is_immutable(item) for item in typing.get_args(kind) if item is not Ellipsis)
    if typing.get_origin(kind) is not None or not isinstance(kind, type):
        return False
    return issubclass(kind, (str, int, float, date, Enum, Period))


def _each_once(change: Callable[[Any], Any], values: Column) -> list[Any]:
    """Every value changed, equal ones once."""
    known = {value: change(value) for value in set(values)}
    return [known[value] for value in values]


# --- from what is stored ---------------------------------------------------------------------------


@cache
def _reader(annotation: Any) -> Optional[Callable[[Any], Any]]:
    """What makes a value of this type of one that was stored or came out of JSON; None where it is one already."""
    kind = plain_type(annotation)
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if origin in (tuple, list):
        item = _item_reader(arguments[0])
        return origin if item is None else _mapped(origin, item)
    if origin is dict:
        item = _item_reader(arguments[1])
        return None if item is None else _mapped_values(item)
    if kind is Period:
        return lambda value: _period(value["start"], value["end"], value["precision"])
    if is_dataclass(kind):
        return lambda value: _of_json(kind, value)
    if isinstance(kind, type):
        if issubclass(kind, Enum):
            return lambda value: kind(value) if value != "" else None  # older dossiers kept no word as ""
        if issubclass(kind, (date, datetime)):
            return kind.fromisoformat
        if kind is bool:
            return bool
    return None


def _mapped(make: Any, item: Callable[[Any], Any]) -> Callable[[Any], Any]:
    return lambda values: make(map(item, values))


def _mapped_values(item: Callable[[Any], Any]) -> Callable[[Any], Any]:
    return lambda values: dict(zip(values, map(item, values.values())))


def _item_reader(annotation: Any) -> Optional[Callable[[Any], Any]]:
    read = _reader(annotation)
    return None if read is None else lambda value: None if value is None else read(value)


def _of_json(record: Any, value: Mapping[str, Any]) -> Any:
    """An object that lies within another one."""
    return record(
        **{field.name: field._of(value[field.name]) for field in _fields(record) if field.name in value}
    )


def _period(start: Any, end: Any, precision: Any) -> Optional[Period]:
    if not start:
        return None
    return Period(date.fromisoformat(start), date.fromisoformat(end), Precision(precision))


# --- to what is stored -----------------------------------------------------------------------------


def _period_parts(period: Optional[Period]) -> tuple[Optional[str], Optional[str], Optional[str]]:
    if period is None:
        return None, None, None
    return period.start.isoformat(), period.end.isoformat(), period.precision.value


def _stored(value: Any) -> Any:
    if value is None or (isinstance(value, _AS_STORED) and not isinstance(value, (Enum, bool))):
        return value
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime):
        return value.isoformat(timespec="seconds")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bool):
        return int(value)
    return json.dumps(value, ensure_ascii=False, default=_for_json)


def _for_json(value: Any) -> Any:
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: getattr(value, field.name) for field in _fields(type(value))}
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"cannot be kept: {value!r}")

"""Lists with one row per point of a route: the points of one work are joined into its line."""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Optional

from ..model.collaboration import Remark
from ..model.language import tr
from ..model.words import Severity
from .coordinates import WGS84, number_of
from .headers import header_words
from .table import RawTable
from .values import plain

ROWS_COLUMN = "rijen"
_ORDER = frozenset(
    ["punt", "punt nr", "puntnr", "puntnummer", "volgnummer punt", "volgorde", "volgnr", "volgnummer", "vertex",
     "vertex index", "point", "point order", "point nr", "point number", "sequence", "seq", "order", "knooppunt nr"]
)  # fmt: skip
_DETOURS = frozenset(["omleiding", "omleidingsroute", "detour", "diversion", "umleitung", "deviation"])
_MIN_SHARE = 0.6  # of the rows that must belong to a route of two points or more


@dataclass(frozen=True)
class _Route:
    first: int
    end: int  # half-open

    def __len__(self) -> int:
        return self.end - self.first


def join_routes(table: RawTable, mapping: Mapping[str, str]) -> RawTable:
    """The table itself, or when its rows are points of routes one row per route, with the line as geometry.

    `mapping` gives the columns of lat and lon or of x and y. Points of a route follow each other, are
    numbered upwards in a column such as “punt”, and are alike in what names the work. A joined row keeps
    the number of its first row; the column “rijen” says which rows it was.
    """
    pair = next((p for p in (("lon", "lat"), ("x", "y")) if all(name in mapping for name in p)), None)
    if pair is None or any(table.geometries) or len(table) < 2:
        return table
    x, y = (table.columns.index(mapping[name]) for name in pair)
    for order in _order_columns(table, {x, y}):
        routes = _routes(table, order)
        keys = _key_columns(table, routes, {x, y, order})
        if keys:
            return _joined(
                table, _split_by_key(table, routes, keys), (x, y), WGS84 if pair[0] == "lon" else ""
            )
    return table


def is_detour(table: RawTable, row: int) -> bool:
    """Whether a joined row says of its route that it leads around the work."""
    if not table.joined_from:
        return False
    return any(isinstance(value, str) and plain(value) in _DETOURS for value in table.rows[row])


def _order_columns(table: RawTable, taken: set[int]) -> list[int]:
    return [
        at
        for at, name in enumerate(table.columns)
        if at not in taken and header_words(name) in _ORDER and all(_whole(row[at]) for row in table.rows)
    ]


def _whole(value: Any) -> bool:
    try:
        number = number_of(value)
    except ValueError:
        return False
    return number is not None and number.is_integer()


def _routes(table: RawTable, order: int) -> list[_Route]:
    """Runs of rows of which the number rises."""
    routes = []
    first = 0
    for row in range(1, len(table) + 1):
        if row == len(table) or number_of(table.rows[row][order]) <= number_of(table.rows[row - 1][order]):  # type: ignore[operator]
            routes.append(_Route(first, row))
            first = row
    return routes


def _key_columns(table: RawTable, routes: Sequence[_Route], taken: set[int]) -> list[int]:
    """Columns that are alike within the routes and tell one from another; none when the rows are no routes."""
    rows_in_routes = sum(len(route) for route in routes if len(route) > 1)
    if rows_in_routes < _MIN_SHARE * len(table):
        return []
    keys = []
    for at in range(len(table.columns)):
        if at in taken:
            continue
        values = [table.rows[route.first][at] for route in routes]
        if values[0] is not None and len(set(map(str, values))) > 1 and _mostly_alike(table, routes, at):
            keys.append(at)
    return keys or ([0] if len(routes) == 1 and 0 not in taken and _mostly_alike(table, routes, 0) else [])


def _mostly_alike(table: RawTable, routes: Sequence[_Route], at: int) -> bool:
    alike = sum(
        len(route)
        for route in routes
        if len({str(table.rows[row][at]) for row in range(route.first, route.end)}) == 1
    )
    return alike >= 0.9 * len(table)


def _split_by_key(table: RawTable, routes: Sequence[_Route], keys: Sequence[int]) -> list[_Route]:
    """Where the first key (the work) changes a new route begins, though the numbering goes on."""
    split = []
    for route in routes:
        first = route.first
        for row in range(route.first + 1, route.end):
            if str(table.rows[row][keys[0]]) != str(table.rows[row - 1][keys[0]]):
                split.append(_Route(first, row))
                first = row
        split.append(_Route(first, route.end))
    return split


def _joined(table: RawTable, routes: Sequence[_Route], columns: tuple[int, int], crs: str) -> RawTable:
    joined = replace(
        table,
        rows=[],
        row_numbers=[],
        geometries=[],
        crs=crs,
        columns=[*table.columns],
        remarks=[*table.remarks],
    )
    without_place: list[int] = []
    for route in routes:
        points = [_point(table.rows[row], columns) for row in range(route.first, route.end)]
        known = [point for point in points if point is not None]
        if known and len(known) < len(points):
            without_place += [
                table.row_numbers[route.first + at] for at, point in enumerate(points) if point is None
            ]
        numbers = table.row_numbers[route.first : route.end]
        rows = f"{numbers[0]}–{numbers[-1]}" if len(numbers) > 1 else str(numbers[0])
        joined.rows.append([*_merged(table.rows[route.first : route.end]), rows])
        joined.row_numbers.append(numbers[0])
        joined.geometries.append(_wkb(known))
        joined.joined_from.append(list(zip(numbers, table.rows[route.first : route.end])))
    joined.columns.append(ROWS_COLUMN)
    joined.added = (*table.added, ROWS_COLUMN)
    joined.remarks.append(
        Remark(
            Severity.REPAIRED,
            tr("{rows} rows with one point each are joined into {count} lines, one per work.",
               rows=len(table), count=len(routes)),
            file=table.file,
            layer=table.layer,
        )
    )  # fmt: skip
    if without_place:
        joined.remarks.append(
            Remark(
                Severity.DOUBTFUL,
                tr("{count} points of routes have no coordinates and are left out of their line.",
                   count=len(without_place)),
                row=without_place[0],
                file=table.file,
                layer=table.layer,
                remedy=tr("Check the line on the map."),
            )
        )  # fmt: skip
    return joined


def _merged(rows: Sequence[Sequence[Any]]) -> list[Any]:
    """Per column the first filled value; values that differ from point to point are kept in their order."""
    merged: list[Any] = []
    for values in zip(*rows):
        filled = {str(value): value for value in values if value is not None}
        if len(filled) > 1 and all(isinstance(value, str) for value in filled.values()):
            merged.append("; ".join(filled))
        else:
            merged.append(next(iter(filled.values()), None))
    return merged


def _point(row: Sequence[Any], columns: tuple[int, int]) -> Optional[tuple[float, float]]:
    try:
        x, y = (number_of(row[at]) for at in columns)
    except ValueError:
        return None
    return None if x is None or y is None or (x == 0 and y == 0) else (x, y)


def _wkb(points: Sequence[tuple[float, float]]) -> Optional[bytes]:
    """A line, a point for a single place, None without any."""
    distinct = [point for at, point in enumerate(points) if at == 0 or point != points[at - 1]]
    if not distinct:
        return None
    if len(distinct) == 1:
        return struct.pack("<BIdd", 1, 1, *distinct[0])
    return struct.pack(
        f"<BII{2 * len(distinct)}d", 1, 2, len(distinct), *[n for point in distinct for n in point]
    )

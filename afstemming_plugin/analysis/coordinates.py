"""The coordinates of many geometries in whole arrays, also straight from their WKB."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import Sequence

import numpy as np

POINT, LINE, POLYGON, SEVERAL = 1, 2, 3, 0
"""What a geometry is: one point, one line, one polygon without holes, or anything else."""

_PADDING = bytes(32)
"""After the last WKB, so that looking for what a short one lacks stays within the bytes."""
_HEADER = np.array([0, 5, 9, 13])
"""Bytes before the coordinates of a point, a line, and a polygon of one ring."""


@dataclass
class Coordinates:
    """The m points of n geometries, in order: `x`, `y` (m,) in metres, `owner` (m,) the geometry of each point;
    `first` (n + 1,): geometry k has the points first[k] up to first[k + 1], none when it is empty; `kind` (n,)
    POINT, LINE, POLYGON or SEVERAL; `bounds` (n, 4): x min, y min, x max, y max, NaN when empty."""

    x: np.ndarray
    y: np.ndarray
    owner: np.ndarray
    first: np.ndarray
    kind: np.ndarray
    bounds: np.ndarray

    def __len__(self) -> int:
        return len(self.kind)

    def without_empty(self) -> Coordinates:
        """Of the geometries that have points only."""
        there = np.diff(self.first) > 0
        owner = (np.cumsum(there) - 1)[self.owner]
        first = np.append(self.first[:-1][there], len(owner))
        return Coordinates(self.x, self.y, owner, first, self.kind[there], self.bounds[there])


def _bounds(x: np.ndarray, y: np.ndarray, first: np.ndarray) -> np.ndarray:
    result = np.full((len(first) - 1, 4), np.nan)
    rows = np.flatnonzero(np.diff(first))
    if len(rows):
        for axis, values in enumerate((x, y)):
            result[rows, axis] = np.minimum.reduceat(values, first[rows])
            result[rows, axis + 2] = np.maximum.reduceat(values, first[rows])
    return result


def of_wkb(wkb: Sequence[bytes]) -> Coordinates:
    """The coordinates in 2D WKB; of more dimensions the first two. Raises ValueError when one cannot be read.

    Points, lines and polygons of one ring (alone in a multi-geometry or not) are read all at once; the rest one by one.
    """
    size = np.fromiter(map(len, wkb), dtype=np.int64, count=len(wkb))
    octets = b"".join([*wkb, _PADDING])
    # Every place in the bytes at which a number may begin.
    number: np.ndarray = np.ndarray(len(octets) - 3, "<u4", octets, strides=(1,))
    real: np.ndarray = np.ndarray(len(octets) - 7, "<f8", octets, strides=(1,))
    end = np.cumsum(size)
    at = end - size
    small = np.frombuffer(octets, np.uint8)[at] == 1
    kind = number[at + 1].astype(np.int64)
    alone = np.flatnonzero(small & (kind >= 4) & (kind <= 6) & (number[at + 5] == 1))
    at[alone] += 9
    kind[alone] = number[at[alone] + 1]
    kind[~small | (kind > 3)] = SEVERAL
    of_ring = np.where((kind == POLYGON) & (number[at + 5] == 1), number[at + 9], 0)
    count = np.where(kind == POINT, 1, np.where(kind == LINE, number[at + 5], of_ring)).astype(np.int64)
    begin = at + _HEADER[kind]
    others = np.flatnonzero((kind == SEVERAL) | (begin + 16 * count != end))
    read = [_pieces(wkb[row]) for row in others]
    count[others] = [sum(len(points) for _, points in pieces) for pieces in read]
    kind[others] = [pieces[0][0] if len(pieces) == 1 else SEVERAL for pieces in read]
    first = np.concatenate(([0], np.cumsum(count)))
    owner = np.repeat(np.arange(len(count)), count)
    place = (begin - 16 * first[:-1])[owner] + 16 * np.arange(len(owner))
    if len(others):
        place[np.isin(owner, others)] = 0
    x, y = real[place], real[place + 8]
    for row, pieces in zip(others, read):
        if pieces:
            here = slice(first[row], first[row + 1])
            x[here], y[here] = np.concatenate([points for _, points in pieces]).T
    return Coordinates(x, y, owner, first, kind.astype(np.uint8), _bounds(x, y, first))


def _pieces(wkb: bytes) -> list[tuple[int, np.ndarray]]:
    """Kind and (k, 2) points of each simple shape in a geometry; each ring of a polygon with holes is one."""
    found: list[tuple[int, np.ndarray]] = []
    try:
        _read(wkb, 0, found)
    except (struct.error, IndexError, ValueError) as error:
        raise ValueError(f"not a WKB geometry: {error}") from error
    return found


def _read(wkb: bytes, at: int, found: list[tuple[int, np.ndarray]]) -> int:
    """Adds the shapes of the geometry that begins at byte `at`; returns where it ends."""
    order = "<" if wkb[at] else ">"
    code = struct.unpack_from(order + "I", wkb, at + 1)[0]
    kind, thousands = (code & 0xFFFF) % 1000, (code & 0xFFFF) // 1000
    # Z, M or both: in thousands (ISO) or in the highest bits (EWKB).
    width = 2 + (thousands in (1, 3) or bool(code >> 31)) + (thousands in (2, 3) or bool(code >> 30 & 1))
    at += 5

    def points(count: int, at: int) -> int:
        values = np.frombuffer(wkb, order + "f8", count * width, at).reshape(count, width)[:, :2]
        if count and not np.isnan(values).any():
            found.append((kind, values))
        return at + 8 * count * width

    if kind == POINT:
        return points(1, at)
    parts = struct.unpack_from(order + "I", wkb, at)[0]
    at += 4
    if kind == LINE:
        return points(parts, at)
    if kind == POLYGON:
        for _ in range(parts):
            at = points(struct.unpack_from(order + "I", wkb, at)[0], at + 4)
        return at
    if not 4 <= kind <= 7:
        raise ValueError(f"kind {code}")
    for _ in range(parts):
        at = _read(wkb, at, found)
    return at

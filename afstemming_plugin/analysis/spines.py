"""How far two works can be apart at least and at most, told from one straight piece in each: their *spine*.

Most near works are told near, and most others far, by this little arithmetic on whole arrays; only where it does not
tell, the exact distance between the geometries is asked. It never decides otherwise than the exact distance.

The spine of a line runs from its first to its last point, that of a polygon is its longest side. Two radii go with it:
each point of the work lies within `outer` of the spine; each point of the spine lies within `inner` of the work. A line
is all in one piece, so beside each point of the spine between its ends the line passes: there `inner` is no
more than `outer`. The side of a polygon is part of it: `inner` is 0. Of several shapes nothing holds them together: `inner` is ∞.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .coordinates import POLYGON, SEVERAL, Coordinates

BLOCK = 4096
"""Works in one go, so that what is computed of them stays in the processor's cache."""
RESERVE = 1e-9
"""Metres for each metre of spine by which the radii are taken too large, for rounding."""


@dataclass
class Spines:
    """`ends` (n, 4): x, y of one end and x, y of the other; `inner`, `outer` (n,) metres. NaN for an empty geometry."""

    ends: np.ndarray
    inner: np.ndarray
    outer: np.ndarray

    def apart(self, a: np.ndarray, b: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """(k,) metres that the works in rows `a` and `b` are apart at least, and at most."""
        metres = _between(self.ends[a], self.ends[b])
        return metres - (self.outer[a] + self.outer[b]), metres + (self.inner[a] + self.inner[b])


def spines_of(coordinates: Coordinates) -> Spines:
    """The spine of each geometry."""
    ends = np.full((len(coordinates), 4), np.nan)
    outer = np.full(len(coordinates), np.nan)
    some = np.flatnonzero(np.diff(coordinates.first))
    if len(some):
        one, two = _end_points(coordinates)
        x, y = coordinates.x, coordinates.y
        ends[some] = np.column_stack((x[one[some]], y[one[some]], x[two[some]], y[two[some]]))
        for begin in range(0, len(some), BLOCK):
            rows = some[begin : begin + BLOCK]
            outer[rows] = _radius(coordinates, rows, ends[rows])
    inner = np.where(coordinates.kind == POLYGON, 0.0, outer)
    inner[coordinates.kind == SEVERAL] = np.inf
    return Spines(ends, inner, outer)


def _end_points(coordinates: Coordinates) -> tuple[np.ndarray, np.ndarray]:
    """(n,) the points between which the spine of each geometry runs (of an empty one: any)."""
    first, x, y = coordinates.first, coordinates.x, coordinates.y
    one, two = first[:-1].copy(), first[1:] - 1
    rows = np.flatnonzero(coordinates.kind == POLYGON)
    if len(rows):
        count = two[rows] - one[rows] + 1
        begin = np.cumsum(count) - count
        point = np.repeat(one[rows] - begin, count) + np.arange(count.sum())
        px, py = x[point], y[point]
        side = np.append(np.diff(px) ** 2 + np.diff(py) ** 2, -1.0)
        side[begin + count - 1] = -1.0  # from the last point no side begins
        longest = np.flatnonzero(side == np.repeat(np.maximum.reduceat(side, begin), count))
        one[np.repeat(rows, count)[longest]] = point[longest]
        two[rows] = np.minimum(one[rows] + 1, two[rows])
    return one, two


def _radius(coordinates: Coordinates, rows: np.ndarray, ends: np.ndarray) -> np.ndarray:
    """(k,) largest distance in metres of a point of each geometry (in rows that follow each other) to its spine."""
    x0, y0, x1, y1 = ends.T
    dx, dy = x1 - x0, y1 - y0
    length = np.hypot(dx, dy)
    scale = 1.0 / np.where(length > 0, length, 1.0)
    begin, end = coordinates.first[rows], coordinates.first[rows + 1]
    count = end - begin
    here = slice(begin[0], end[-1])

    def each(values: np.ndarray) -> np.ndarray:
        return np.repeat(values, count)

    x, y = coordinates.x[here] - each(x0), coordinates.y[here] - each(y0)
    ux, uy = each(dx * scale), each(dy * scale)
    along = x * ux + y * uy
    beyond = np.maximum(np.maximum(-along, along - each(length)), 0.0)
    square = (x * uy - y * ux) ** 2 + beyond**2
    return np.sqrt(np.maximum.reduceat(square, begin - begin[0])) * (1 + RESERVE) + length * RESERVE


def _between(one: np.ndarray, two: np.ndarray) -> np.ndarray:
    """(k,) metres between straight pieces, each given by (k, 4) ends."""
    ax, ay, bx, by = np.ascontiguousarray(one.T)
    cx, cy, dx, dy = np.ascontiguousarray(two.T)
    ex, ey = bx - ax, by - ay
    fx, fy = dx - cx, dy - cy
    x, y = cx - ax, cy - ay
    square = _to_piece(x, y, ex, ey)
    np.minimum(square, _to_piece(x + fx, y + fy, ex, ey), out=square)
    np.minimum(square, _to_piece(-x, -y, fx, fy), out=square)
    np.minimum(square, _to_piece(ex - x, ey - y, fx, fy), out=square)
    # They cross where both cut the other within its length.
    turn = ex * fy - ey * fx
    sign = np.sign(turn)
    turn *= sign
    on_one, on_two = (x * fy - y * fx) * sign, (x * ey - y * ex) * sign
    crossing = (turn > 0) & (on_one >= 0) & (on_one <= turn) & (on_two >= 0) & (on_two <= turn)
    square[crossing] = 0.0
    return np.sqrt(square)


def _to_piece(x: np.ndarray, y: np.ndarray, dx: np.ndarray, dy: np.ndarray) -> np.ndarray:
    """(k,) squared metres from the points x, y to the pieces from the origin to dx, dy."""
    square = dx * dx + dy * dy
    part = (x * dx + y * dy) / np.where(square > 0, square, 1.0)
    np.clip(part, 0.0, 1.0, out=part)
    return (x - part * dx) ** 2 + (y - part * dy) ** 2

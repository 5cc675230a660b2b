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
_LEAST = np.finfo(float).tiny
"""For a piece without length, that it divides nothing by nothing."""
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
        metres = _between(self.ends.take(a, axis=0), self.ends.take(b, axis=0))
        return metres - (self.outer[a] + self.outer[b]), metres + (self.inner[a] + self.inner[b])


def spines_of(coordinates: Coordinates) -> Spines:
    """The spine of each geometry."""
    there = np.diff(coordinates.first) > 0
    if not there.all():
        return _with_gaps(spines_of(coordinates.without_empty()), there)
    x, y = coordinates.x, coordinates.y
    one, two = _end_points(coordinates)
    ends = np.column_stack((x[one], y[one], x[two], y[two]))
    blocks = [slice(begin, begin + BLOCK) for begin in range(0, len(ends), BLOCK)]
    outer = np.concatenate([_radius(coordinates, block, ends[block]) for block in blocks] or [np.empty(0)])
    inner = np.where(coordinates.kind == POLYGON, 0.0, outer)
    inner[coordinates.kind == SEVERAL] = np.inf
    return Spines(ends, inner, outer)


def _with_gaps(spines: Spines, there: np.ndarray) -> Spines:
    """The same for more geometries: of those that are not there nothing is known."""
    filled = Spines(
        np.full((len(there), 4), np.nan), np.full(len(there), np.nan), np.full(len(there), np.nan)
    )
    filled.ends[there], filled.inner[there], filled.outer[there] = spines.ends, spines.inner, spines.outer
    return filled


def _end_points(coordinates: Coordinates) -> tuple[np.ndarray, np.ndarray]:
    """(n,) the points between which the spine of each geometry runs; none is empty."""
    first, x, y = coordinates.first, coordinates.x, coordinates.y
    one, two = first[:-1].copy(), first[1:] - 1
    surface = coordinates.kind == POLYGON
    point = np.flatnonzero(surface.take(coordinates.owner))
    if len(point):
        rows = np.flatnonzero(surface)
        count = (first[1:] - first[:-1])[rows]
        end = np.cumsum(count)
        owner = (np.cumsum(surface) - 1).take(coordinates.owner[point])
        px, py = x[point], y[point]
        side = np.append(np.diff(px) ** 2 + np.diff(py) ** 2, -1.0)
        side[end - 1] = -1.0  # from the last point no side begins
        longest = np.flatnonzero(side == np.maximum.reduceat(side, end - count).take(owner))
        one[rows[owner[longest]]] = point[longest]
        two[rows] = np.minimum(one[rows] + 1, two[rows])
    return one, two


def _radius(coordinates: Coordinates, block: slice, ends: np.ndarray) -> np.ndarray:
    """(k,) largest distance in metres of a point of each geometry in these rows to its spine."""
    x0, y0, x1, y1 = np.ascontiguousarray(ends.T)
    dx, dy = x1 - x0, y1 - y0
    length = np.sqrt(dx * dx + dy * dy)
    closed = length == 0  # the spine is one point: any direction will do
    scale = 1.0 / np.where(closed, 1.0, length)
    begin = coordinates.first[block.start : block.start + len(ends)]
    here = slice(begin[0], coordinates.first[block.start + len(ends)])
    owner = coordinates.owner[here] - block.start
    x, y = coordinates.x[here] - x0.take(owner), coordinates.y[here] - y0.take(owner)
    ux, uy = np.where(closed, 1.0, dx * scale).take(owner), (dy * scale).take(owner)
    along = x * ux + y * uy
    beyond = np.maximum(np.maximum(-along, along - length.take(owner)), 0.0)
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
    part = x * dx + y * dy
    part /= np.maximum(dx * dx + dy * dy, _LEAST)
    np.maximum(part, 0.0, out=part)
    np.minimum(part, 1.0, out=part)
    return (x - part * dx) ** 2 + (y - part * dy) ** 2

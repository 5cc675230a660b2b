"""Small polyline helpers on numpy arrays of shape (n, 2), in metres."""

from __future__ import annotations

from typing import Iterable, Tuple

import numpy as np

Line = np.ndarray
Point = Tuple[float, float]


def line(points: Iterable[Point]) -> Line:
    return np.asarray(list(points), dtype=float)


def smooth(points: Iterable[Point], closed: bool = False, step: float = 14.0) -> Line:
    """A Catmull-Rom curve through `points` with a vertex about every `step` metres."""
    p = line(points)
    if len(p) < 3:
        return resample(p, step)
    if closed:
        padded = np.vstack([p[-1], p, p[0], p[1]])
    else:
        padded = np.vstack([2 * p[0] - p[1], p, 2 * p[-1] - p[-2]])
    pieces = []
    for a, b, c, d in zip(padded, padded[1:], padded[2:], padded[3:]):
        t = np.linspace(0, 1, max(2, round(float(np.hypot(*(c - b))) / step) + 1))[:-1, None]
        pieces.append(
            0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3)
        )
    return np.vstack([*pieces, p[:1] if closed else p[-1:]])


def distances(ln: Line) -> np.ndarray:
    """Distance along the line at each vertex, starting at 0."""
    return np.concatenate([[0.0], np.cumsum(np.hypot(*(ln[1:] - ln[:-1]).T))])


def length(ln: Line) -> float:
    return float(distances(ln)[-1])


def at(ln: Line, where: np.ndarray) -> np.ndarray:
    """The points at the distances `where` along the line; shape (len(where), 2)."""
    along = distances(ln)
    return np.column_stack([np.interp(where, along, ln[:, 0]), np.interp(where, along, ln[:, 1])])


def resample(ln: Line, step: float) -> Line:
    total = length(ln)
    return at(ln, np.linspace(0, total, max(2, round(total / step) + 1)))


def part(ln: Line, start: float, end: float) -> Line:
    """The stretch between two distances along the line, its own vertices kept."""
    along = distances(ln)
    inside = ln[(along > start + 0.01) & (along < end - 0.01)]
    return np.vstack([at(ln, np.array([start])), inside, at(ln, np.array([end]))])


def nearest(ln: Line, point: np.ndarray) -> Tuple[float, float]:
    """(distance to the line, distance along it) of the nearest place to `point`."""
    a, d = ln[:-1], ln[1:] - ln[:-1]
    squared = np.maximum((d**2).sum(axis=1), 1e-12)
    t = np.clip(((point - a) * d).sum(axis=1) / squared, 0, 1)
    away = np.hypot(*(a + d * t[:, None] - point).T)
    k = int(away.argmin())
    return float(away[k]), float(distances(ln)[k] + t[k] * np.sqrt(squared[k]))


def between(ln: Line, first: Point, last: Point) -> Line:
    """The stretch of the line between the places nearest to two points, in that direction."""
    start, end = nearest(ln, np.asarray(first))[1], nearest(ln, np.asarray(last))[1]
    return part(ln, start, end) if start <= end else part(ln, end, start)[::-1]


def offset(ln: Line, by: float) -> Line:
    """Parallel to the line; positive `by` lies to the left."""
    d = np.gradient(ln, axis=0)
    normal = np.column_stack([-d[:, 1], d[:, 0]]) / np.maximum(np.hypot(*d.T), 1e-9)[:, None]
    return ln + by * normal


def strip(ln: Line, half_width: float) -> Line:
    """Closed ring around the line, `half_width` to each side."""
    even = resample(ln, max(6.0, 2.5 * half_width))
    ring = np.vstack([offset(even, half_width), offset(even, -half_width)[::-1]])
    return np.vstack([ring, ring[:1]])


def crossings(a: Line, b: Line) -> np.ndarray:
    """Distances along `a` at which it crosses `b` (vertices on the other line included)."""
    p, r = a[:-1, None, :], np.diff(a, axis=0)[:, None, :]
    q, s = b[None, :-1, :], np.diff(b, axis=0)[None, :, :]
    denominator = r[..., 0] * s[..., 1] - r[..., 1] * s[..., 0]
    denominator = np.where(np.abs(denominator) < 1e-9, np.inf, denominator)
    w = q - p
    t = (w[..., 0] * s[..., 1] - w[..., 1] * s[..., 0]) / denominator
    u = (w[..., 0] * r[..., 1] - w[..., 1] * r[..., 0]) / denominator
    hit = (t >= 0) & (t <= 1) & (u >= 0) & (u <= 1) & np.isfinite(denominator)
    rows, columns = np.nonzero(hit)
    sizes = np.hypot(*np.diff(a, axis=0).T)
    return np.asarray(distances(a)[rows] + t[rows, columns] * sizes[rows])


def inside(ring: Line, points: np.ndarray) -> np.ndarray:
    """Which of `points` lie in the closed ring."""
    x, y = points[:, 0, None], points[:, 1, None]
    (x0, y0), (x1, y1) = ring[:-1].T, ring[1:].T
    spans = (y0 > y) != (y1 > y)
    with np.errstate(divide="ignore", invalid="ignore"):
        left = x < (x1 - x0) * (y - y0) / (y1 - y0) + x0
    return np.asarray((spans & left).sum(axis=1) % 2 == 1)

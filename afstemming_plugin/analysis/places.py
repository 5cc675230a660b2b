"""Which boxes meet, and which street segments a joint area covers (rule *Graafrust*)."""

from __future__ import annotations

import struct
from typing import Iterator, Sequence

import numpy as np

from ..model.progress import Progress
from ..model.rules import Rules
from ..model.work import Street
from .kernel import Geometries, Kernel

MIN_SECTIONS, MAX_SECTIONS = 20, 100
"""Cross-sections looked at per line of a street: one per metre within these bounds."""

CHUNK = 1000
"""Boxes looked up in one go, so that a cancel is heard within a second."""

LINES = 100
"""Lines of streets cut in one go, likewise."""

ROUNDING = 1e-9
"""A share that is too small by less than this is exactly the share asked."""

_SECTION = np.dtype([("order", "u1"), ("type", "<u4"), ("points", "<u4"), ("xy", "<f8", 4)])
"""WKB of a line of two points."""


def box_pairs(
    a: np.ndarray,
    b: np.ndarray,
    progress: Progress = Progress(),  # noqa: B008
) -> tuple[np.ndarray, np.ndarray]:
    """Indices of all pairs of boxes (n, 4) and (m, 4) that share a point, by a sweep over x.

    NaN boxes (of empty geometries) pair with nothing. Raises Cancelled.
    """
    order = np.argsort(a[:, 0])
    x0, y0, x1, y1 = a[order].T
    widest = np.nanmax(x1 - x0, initial=0.0)
    firsts = np.searchsorted(x0, b[:, 0] - widest)
    lasts = np.searchsorted(x0, b[:, 2], side="right")
    found = []
    for done, ((left, bottom, _, top), first, last) in enumerate(zip(b.tolist(), firsts, lasts)):
        if done % CHUNK == 0:
            progress.step(done / len(b))
        part = slice(first, last)
        hits = (x1[part] >= left) & (y0[part] <= top) & (y1[part] >= bottom)
        found.append(order[part][hits])
    if not found:
        return np.empty(0, dtype=int), np.empty(0, dtype=int)
    return np.concatenate(found), np.repeat(np.arange(len(b)), [len(hits) for hits in found])


def covered_streets(
    areas: Geometries,
    streets: Sequence[Street],
    rules: Rules,
    kernel: Kernel,
    progress: Progress = Progress(),  # noqa: B008
) -> list[list[int]]:
    """For each joint area the indices of the segments that it covers for at least `zone_min_cover`.

    Of a street drawn as a line: the share of its cross-sections (`zone_half_width` to each side)
    that meet the area. So a trench in the pavement counts for as many metres as it runs along the street,
    and a trench across the mouth of a side street only for its width. Of a street drawn as a polygon, which has
    no length: the share of its area that lies within `zone_half_width` of the joint area. Raises Cancelled.
    """
    covered: list[list[int]] = [[] for _ in areas]
    if not len(areas) or not streets:
        return covered
    segments = kernel.from_wkb([street.geometry for street in streets])
    # A cross-section that meets the area has its middle within the half-width of it: the share within reach is
    # a quick upper bound. The reach is 1% wider, since the arcs of a buffer lie a little inside the true ones.
    reach = kernel.buffer(areas, 1.01 * rules.zone_half_width)
    a, s = box_pairs(kernel.bounds(reach), kernel.bounds(segments), progress.part(0.0, 0.1))
    shares = _shares_within(segments[s], reach[a], kernel)
    likely = shares >= rules.zone_min_cover - ROUNDING
    a, s, shares = a[likely], s[likely], shares[likely]
    lines = np.flatnonzero(kernel.dimension(segments[s]) == 1)
    for begin in range(0, len(lines), LINES):
        progress.step(0.1 + 0.9 * begin / len(lines))
        rows = lines[begin : begin + LINES]
        shares[rows] = _shares_of_sections(segments[s[rows]], areas[a[rows]], rules.zone_half_width, kernel)
    enough = shares >= rules.zone_min_cover - ROUNDING
    for area, segment in sorted(zip(a[enough].tolist(), s[enough].tolist())):
        covered[area].append(segment)
    return covered


def _shares_within(streets: Geometries, reaches: Geometries, kernel: Kernel) -> np.ndarray:
    """(n,) share of the length of a line, or of the area of a polygon, that lies in the reach; of a point 0."""
    polygon = kernel.dimension(streets) == 2
    parts = kernel.intersection(streets, reaches)
    part = np.where(polygon, kernel.area(parts), kernel.length(parts))
    whole = np.where(polygon, kernel.area(streets), kernel.length(streets))
    return np.divide(part, whole, out=np.zeros(len(streets)), where=whole > 0)


def _shares_of_sections(
    streets: Geometries, areas: Geometries, half_width: float, kernel: Kernel
) -> np.ndarray:
    """(n,) share of the metres of each line of which the cross-section meets its area."""
    sections: list[bytes] = []
    owners: list[int] = []
    metres: list[float] = []
    for owner, wkb in enumerate(kernel.to_wkb(streets)):
        for points in _lines(wkb):
            across, each = _cross_sections(points, half_width)
            sections += across
            owners += [owner] * len(across)
            metres += [each] * len(across)
    owned = np.array(owners, dtype=int)
    hits = kernel.intersects(kernel.from_wkb(sections), areas[owned])
    whole = np.bincount(owned, metres, len(streets))
    met = np.bincount(owned, np.where(hits, metres, 0.0), len(streets))
    return np.divide(met, whole, out=np.zeros(len(streets)), where=whole > 0)


def _cross_sections(points: np.ndarray, half_width: float) -> tuple[list[bytes], float]:
    """WKB lines across a line of (k, 2) points, each in the middle of as many metres as are returned."""
    steps = np.diff(points, axis=0)
    lengths = np.hypot(*steps.T)
    steps, lengths, starts = steps[lengths > 0], lengths[lengths > 0], points[:-1][lengths > 0]
    if not len(lengths):
        return [], 0.0
    along = np.concatenate(([0.0], np.cumsum(lengths)))
    count = int(np.clip(np.ceil(along[-1]), MIN_SECTIONS, MAX_SECTIONS))
    at = (np.arange(count) + 0.5) * along[-1] / count
    piece = np.searchsorted(along, at, side="right") - 1
    ahead = steps[piece] / lengths[piece][:, None]
    middle = starts[piece] + ahead * (at - along[piece])[:, None]
    aside = half_width * ahead[:, ::-1] * [-1.0, 1.0]
    records = np.zeros(count, dtype=_SECTION)
    records["order"], records["type"], records["points"] = 1, 2, 2
    records["xy"] = np.hstack((middle - aside, middle + aside))
    wkb, size = records.tobytes(), _SECTION.itemsize
    return [wkb[begin : begin + size] for begin in range(0, len(wkb), size)], float(along[-1] / count)


def _lines(wkb: bytes) -> Iterator[np.ndarray]:
    """The (k, 2) points of each line in 2D little-endian WKB of a line or multi-line; of others none."""
    kind, count = struct.unpack_from("<II", wkb, 1)
    if kind == 2:
        yield np.frombuffer(wkb, dtype="<f8", count=2 * count, offset=9).reshape(-1, 2)
    elif kind == 5:
        offset = 9
        for _ in range(count):
            (length,) = struct.unpack_from("<I", wkb, offset + 5)
            yield np.frombuffer(wkb, dtype="<f8", count=2 * length, offset=offset + 9).reshape(-1, 2)
            offset += 9 + 16 * length

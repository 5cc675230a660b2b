"""Which works lie in which closed streets (rule *Graafrust*): box and time first, then the exact predicate."""

from __future__ import annotations

from datetime import date
from types import MappingProxyType
from typing import Collection, Iterable, Mapping, Sequence

import numpy as np

from ..model.progress import Progress
from ..model.rules import Rules
from ..model.words import Hardness
from ..model.work import GraafrustZone, Work
from .chunks import in_chunks
from .colocation import half_width
from .kernel import Geometries, Kernel
from .places import box_pairs

TOUCHING = 0.001
"""Metres: closer than this to the border of a zone is touching it, not lying in it."""

TOUCHING_AREA = 0.1
"""m²: what two polygons along a shared border have in common by rounding of their coordinates."""

CHUNK = 1000
"""Works and zones compared in one go, so that a cancel is heard within a second."""

Place = tuple[Work, GraafrustZone]
"""A work and a zone in which it lies."""

_NOBODY: Mapping[str, Collection[str]] = MappingProxyType({})


def in_place(
    works: Sequence[Work],
    zones: Sequence[GraafrustZone],
    rules: Rules,
    peildatum: date,
    kernel: Kernel,
    progress: Progress = Progress(),  # noqa: B008
    members: Mapping[str, Collection[str]] = _NOBODY,
) -> list[Place]:
    """The works that can still clash with the zones in which they lie, in the order of works and zones.

    In it lies a work whose werkstrook shares area with the zone. Given are the works that share a day, on or after
    the peildatum, with one of the zones in which they lie, and of these every zone that ends on or after their first
    day. Left out are the `members` of an opportunity (its id → ids of works) in the zone that follows from it. Raises
    Cancelled.

    A line or point shares area with a polygon exactly when it lies nearer than its half-width, so no
    strip is drawn: exact and fast. Box and time first, then the exact predicate (reference speed).
    """
    works = [w for w in works if not _closed(w, peildatum) and w.period.end >= peildatum]
    if not works or not zones:
        return []
    shapes = kernel.from_wkb([w.geometry for w in works if w.geometry is not None])
    closed = kernel.from_wkb([z.geometry for z in zones])
    widths = _half_widths(works, shapes, rules, kernel)
    boxes = kernel.bounds(shapes) + widths[:, None] * [-1, -1, 1, 1]
    w, z = box_pairs(boxes, kernel.bounds(closed), progress.part(0.0, 0.2))
    first = np.maximum(_days(work.period.start for work in works), peildatum.toordinal())
    last = _days(work.period.end for work in works)
    begin, end = _days(zone.period.start for zone in zones), _days(zone.period.end for zone in zones)
    wanted = (end[z] >= first[w]) & ~_own(works, zones, members, w, z)
    w, z = w[wanted], z[wanted]
    clash = begin[z] <= last[w]

    def inside(some: np.ndarray, part: Progress) -> np.ndarray:
        return some[_shares_area(shapes[w[some]], closed[z[some]], widths[w[some]], kernel, part)]

    now = inside(np.flatnonzero(clash), progress.part(0.2, 0.8))
    clashing = np.zeros(len(works), dtype=bool)
    clashing[w[now]] = True
    later = inside(np.flatnonzero(~clash & clashing[w]), progress.part(0.8, 1.0))
    found = np.concatenate((now, later))
    found = found[np.lexsort((z[found], w[found]))]
    return [(works[work], zones[zone]) for work, zone in zip(w[found].tolist(), z[found].tolist())]


def _shares_area(
    shapes: Geometries, closed: Geometries, widths: np.ndarray, kernel: Kernel, progress: Progress
) -> np.ndarray:
    """(n,) bools: whether the werkstrook of each shape shares area with the polygon `closed`."""

    def shares(some: slice) -> np.ndarray:
        rows = np.arange(some.start, some.stop)
        result = np.zeros(len(rows), dtype=bool)
        strip = rows[widths[rows] > 0]
        result[strip - some.start] = kernel.dwithin(shapes[strip], closed[strip], widths[strip] - TOUCHING)
        polygon = rows[widths[rows] <= 0]
        polygon = polygon[kernel.intersects(shapes[polygon], closed[polygon])]
        shared = kernel.area(kernel.intersection(shapes[polygon], closed[polygon]))
        result[polygon - some.start] = shared > TOUCHING_AREA
        return result

    parts = in_chunks(shares, len(shapes), CHUNK, kernel, progress)
    return np.concatenate([np.zeros(0, dtype=bool), *parts])


def _own(
    works: Sequence[Work],
    zones: Sequence[GraafrustZone],
    members: Mapping[str, Collection[str]],
    w: np.ndarray,
    z: np.ndarray,
) -> np.ndarray:
    """(n,) bools: whether the work is a member of the opportunity from which the zone follows."""
    row_of = {work.id: row for row, work in enumerate(works)}
    own = [
        row_of[id] * len(zones) + number
        for number, zone in enumerate(zones)
        for id in members.get(zone.opportunity, ())
        if id in row_of
    ]
    return np.isin(w * len(zones) + z, np.array(own, dtype=np.int64))


def _days(days: Iterable[date]) -> np.ndarray:
    return np.array([day.toordinal() for day in days], dtype=np.int64)


def _half_widths(works: Sequence[Work], shapes: Geometries, rules: Rules, kernel: Kernel) -> np.ndarray:
    """(n,) metres from the geometry to the edge of the werkstrook (rule *Co-location*); 0 for a polygon."""
    dimension = kernel.dimension(shapes)
    widths = np.array([half_width(work, rules) for work in works])
    return np.select([dimension == 0, dimension == 1], [rules.point_radius, widths], 0.0)


def _closed(work: Work, peildatum: date) -> bool:
    """Whether a work can no longer clash: cancelled, done, or without a place."""
    finished = work.actual_end is not None and work.actual_end <= peildatum
    done = work.effective_hardness in (Hardness.GEREED, Hardness.VERVALLEN)
    return finished or done or work.geometry is None

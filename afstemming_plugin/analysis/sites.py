"""The places where works meet, cut so that an opportunity can hold them (rule *Opportunity*).

A *site* is one pair at one place; a *stretch* is a work, or of a long work (one that spans more than an
opportunity may) the part of it at one place. A long work has several stretches and can so take part in several
opportunities, each with its own part.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any, Optional, Sequence

import numpy as np

from ..model.progress import Progress
from ..model.rules import Rules
from .arrays import WorkArrays
from .chunks import in_chunks
from .colocation import CHUNK, CoLocation, strips
from .kernel import Geometries, Kernel, object_array, spread
from .pairs import NearPairs

Cell = tuple[int, int]
Box = tuple[float, float, float, float]


@dataclass(frozen=True)
class Stretch:
    """A work (row of the arrays); `number` 0 is the work as a whole, 1… the stretches of a long work."""

    work: int
    number: int = 0


@dataclass
class Site:
    """Where the pair (row of the pairs) meets: the near part of each work, and the box around both."""

    pair: int
    part_a: Any
    part_b: Any
    box: Box
    a: Stretch
    b: Stretch
    _corners: Optional[np.ndarray] = None

    def corners(self, kernel: Kernel) -> np.ndarray:
        """(k, 2) corners around both parts."""
        if self._corners is None:
            self._corners = np.concatenate((kernel.corners(self.part_a), kernel.corners(self.part_b)))
        return self._corners


def find_sites(
    arrays: WorkArrays,
    pairs: NearPairs,
    shared: CoLocation,
    rows: Sequence[int],
    rules: Rules,
    kernel: Kernel,
    progress: Progress = Progress(),  # noqa: B008
) -> list[Site]:
    """The sites of the pairs `rows`, in that order; a pair that meets over a longer distance gives several.

    Raises Cancelled.

    What two works share over more than `max_extent` is cut by a square grid that is the same for all pairs,
    so that the cuts of different pairs fall together; pieces shorter than `min_shared_length` are left out.
    """
    sites: list[Site] = []
    some = np.asarray(rows, dtype=int)
    boxes = _around(kernel.bounds(shared.part_a[some]), kernel.bounds(shared.part_b[some]))
    small = np.hypot(boxes[:, 2] - boxes[:, 0], boxes[:, 3] - boxes[:, 1]) <= rules.max_extent
    ends = pairs.a[some].tolist(), pairs.b[some].tolist()
    for done, (row, a, b, box, whole) in enumerate(zip(some.tolist(), *ends, boxes.tolist(), small)):
        if done % CHUNK == 0 or not whole:  # cutting long parts of motorways takes long
            progress.step(0.5 * done / len(rows))
        part_a, part_b = shared.part_a[row], shared.part_b[row]
        pieces = [(part_a, part_b, tuple(box))] if whole else _pieces(part_a, part_b, rules, kernel)
        sites += [Site(row, one, two, around, Stretch(a), Stretch(b)) for one, two, around in pieces]
    _number_stretches(arrays, sites, rules, kernel, progress.part(0.5, 1.0))
    return sites


@dataclass
class Drawn:
    """Of n sites: the polygon that shows each, the werkstrook of both near parts, and their m² together."""

    places: Geometries
    strip_a: Geometries
    strip_b: Geometries
    together: np.ndarray


def draw_sites(
    arrays: WorkArrays,
    pairs: NearPairs,
    sites: Sequence[Site],
    rules: Rules,
    kernel: Kernel,
    progress: Progress = Progress(),  # noqa: B008
) -> Drawn:
    """Draws the sites: the place of each is the werkstrook of both near parts.

    Where one of the two is a point, the hull of both, so that the place is one piece. Raises Cancelled.
    """

    def drawn(some: slice) -> Drawn:
        return _drawn(arrays, pairs, sites[some], rules, kernel)

    none = np.empty(0, dtype=object)
    chunks = [Drawn(none, none, none, np.empty(0))]
    heavy = [len(work.geometry or b"") for work in arrays.works]
    weights = [heavy[site.a.work] + heavy[site.b.work] for site in sites]
    chunks += in_chunks(drawn, len(sites), CHUNK, kernel, progress, weights)
    return Drawn(*(np.concatenate([getattr(chunk, f.name) for chunk in chunks]) for f in fields(Drawn)))


def _drawn(
    arrays: WorkArrays, pairs: NearPairs, sites: Sequence[Site], rules: Rules, kernel: Kernel
) -> Drawn:
    rows = np.array([site.pair for site in sites], dtype=int)
    a, b = pairs.a[rows], pairs.b[rows]
    parts_a = object_array(site.part_a for site in sites)
    parts_b = object_array(site.part_b for site in sites)
    one = strips([arrays.works[i] for i in a], parts_a, rules, kernel)
    two = strips([arrays.works[i] for i in b], parts_b, rules, kernel)
    places = kernel.union_of_two(one, two)
    together = kernel.area(places)
    has_point = np.flatnonzero((arrays.dimension[a] == 0) | (arrays.dimension[b] == 0))
    places[has_point] = kernel.convex_hull(places[has_point])
    # Only where polygons were cut are there slivers.
    cut = np.flatnonzero((arrays.dimension[a] == 2) | (arrays.dimension[b] == 2))
    places[cut] = kernel.clean(places[cut])
    return Drawn(places, one, two, together)


def _around(one: np.ndarray, two: np.ndarray) -> np.ndarray:
    """(n, 4) boxes around two boxes."""
    return np.hstack((np.minimum(one[:, :2], two[:, :2]), np.maximum(one[:, 2:], two[:, 2:])))


def _pieces(part_a: Any, part_b: Any, rules: Rules, kernel: Kernel) -> list[tuple[Any, Any, Box]]:
    """The parts cut so that an opportunity can hold them, each with the box around it."""
    corners = np.concatenate((kernel.corners(part_a), kernel.corners(part_b)))
    if spread(corners) <= rules.max_extent:
        return [(part_a, part_b, _box(corners))]
    side = _cell_side(rules)
    low, high = np.floor(corners.min(axis=0) / side), np.floor(corners.max(axis=0) / side)
    lefts, bottoms = np.meshgrid(np.arange(low[0], high[0] + 1), np.arange(low[1], high[1] + 1))
    origin = np.column_stack((lefts.ravel(), bottoms.ravel())) * side
    boxes = kernel.boxes(np.hstack((origin, origin + side)))
    cut_a = kernel.intersection(object_array([part_a] * len(boxes)), boxes)
    cut_b = kernel.intersection(object_array([part_b] * len(boxes)), boxes)
    pieces = []
    for one, two in zip(cut_a, cut_b):
        ends = kernel.corners(one), kernel.corners(two)
        if all(len(end) and spread(end) >= rules.min_shared_length for end in ends):
            pieces.append((one, two, _box(np.concatenate(ends))))
    return pieces


def _box(corners: np.ndarray) -> Box:
    (left, bottom), (right, top) = corners.min(axis=0).tolist(), corners.max(axis=0).tolist()
    return left, bottom, right, top


def _cell_side(rules: Rules) -> float:
    """Side in metres of squares that an opportunity can hold from corner to corner."""
    return 0.99 * rules.max_extent / np.sqrt(2)


def _number_stretches(
    arrays: WorkArrays, sites: list[Site], rules: Rules, kernel: Kernel, progress: Progress
) -> None:
    """Give every site of a long work the stretch of that work in which it lies."""
    used: dict[int, list[tuple[Site, bool]]] = {}
    for site in sites:
        used.setdefault(site.a.work, []).append((site, True))
        used.setdefault(site.b.work, []).append((site, False))
    for done, (row, mine) in enumerate(used.items()):
        left, bottom, right, top = arrays.bounds[row]
        if np.hypot(right - left, top - bottom) <= rules.max_extent:
            continue
        progress.step(done / len(used))
        if kernel.diameter(arrays.geoms[row]) <= rules.max_extent:
            continue
        parts = object_array(site.part_a if first else site.part_b for site, first in mine)
        for (site, first), number in zip(mine, _stretch_numbers(parts, rules, kernel)):
            if first:
                site.a = Stretch(row, number)
            else:
                site.b = Stretch(row, number)


def _stretch_numbers(parts: Geometries, rules: Rules, kernel: Kernel) -> list[int]:
    """Parts of one work that touch or overlap form one stretch, unless too large: then one per cell."""
    boxes = kernel.bounds(parts)
    keys: list[tuple[int, Cell]] = []
    cluster = _touching(boxes)
    sizes: dict[int, float] = {}
    for label in np.unique(cluster).tolist():
        together = boxes[cluster == label]
        sizes[label] = float(np.hypot(*(together[:, 2:].max(axis=0) - together[:, :2].min(axis=0))))
    for part, box in enumerate(boxes):
        cell: Cell = (0, 0)
        if sizes[int(cluster[part])] > rules.max_extent:
            middle = (box[:2] + box[2:]) / 2 // _cell_side(rules)
            cell = int(middle[0]), int(middle[1])
        keys.append((int(cluster[part]), cell))
    numbers = {key: number for number, key in enumerate(sorted(set(keys)), 1)}
    return [numbers[key] for key in keys]


def _touching(boxes: np.ndarray) -> np.ndarray:
    """(n,) label of the group of boxes, chained by touching, to which each belongs."""
    label = np.full(len(boxes), -1)
    for seed in range(len(boxes)):
        if label[seed] >= 0:
            continue
        todo = [seed]
        label[seed] = seed
        while todo:
            box = boxes[todo.pop()]
            near = (boxes[:, 0] <= box[2]) & (boxes[:, 2] >= box[0])
            near &= (boxes[:, 1] <= box[3]) & (boxes[:, 3] >= box[1])
            new = np.flatnonzero(near & (label < 0))
            label[new] = seed
            todo += new.tolist()
    return label

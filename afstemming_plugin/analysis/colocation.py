"""How much two near works share (rule *Co-location*) and what that makes them in place (rule *Distance*)."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Sequence

import numpy as np

from ..model.progress import Progress
from ..model.rules import Rules
from ..model.words import Nearness, PlacePrecision
from ..model.work import Work
from .arrays import WorkArrays
from .kernel import Geometries, Kernel, object_array
from .pairs import NearPairs

CHUNK = 250
"""Pairs measured in one go, so that a cancel is heard within a second."""

WIDE_STREET = 30.0
"""Metres: a polygon that is wider than this is a site; only narrower ones are crossed as a street is."""

UNCERTAIN_PLACES = (PlacePrecision.AREA, PlacePrecision.STREET)


@dataclass
class CoLocation:
    """Columns in the order of the pairs.

    `distance` and `shared_length` in metres, `shared_fraction` 0…1 of the smaller work, `shared_area` in m² of
    werkstrook; `runs_along` whether they share enough trench to be an overlap, were their places exact; `nearness`
    what the pair is in place; `part_a`, `part_b` the part of each work near the other.
    """

    distance: np.ndarray
    shared_length: np.ndarray
    shared_fraction: np.ndarray
    shared_area: np.ndarray
    runs_along: np.ndarray
    nearness: Geometries
    part_a: Geometries
    part_b: Geometries

    @classmethod
    def empty(cls, count: int) -> CoLocation:
        """For `count` pairs that are still to be measured."""
        objects = ("nearness", "part_a", "part_b")
        kinds = {"runs_along": bool, **dict.fromkeys(objects, object)}
        return cls(**{f.name: np.zeros(count, dtype=kinds.get(f.name, float)) for f in fields(cls)})

    def rows(self, rows: np.ndarray) -> CoLocation:
        """What these pairs share."""
        return CoLocation(**{f.name: getattr(self, f.name)[rows] for f in fields(self)})

    def put(self, rows: np.ndarray, measured: CoLocation) -> None:
        """Fill in these pairs."""
        for f in fields(self):
            getattr(self, f.name)[rows] = getattr(measured, f.name)


def trench_lengths(works: Sequence[Work], geoms: Geometries, kernel: Kernel) -> np.ndarray:
    """(n,) metres of trench of each work.

    A line: its length. A polygon: the size its partner gives in metres, else the longer side of the rectangle
    with the same area and perimeter, which for a strip along a street is the length of that strip.
    A point: the size its partner gives in metres, else 0.
    """
    dimension, length = kernel.dimension(geoms), kernel.length(geoms)
    delivered = np.array([work.size if work.size and work.size_unit == "m" else np.nan for work in works])
    strip = _longer_side(kernel.area(geoms), length)
    unsized = np.where(dimension == 2, strip, 0.0)
    return np.where(dimension == 1, length, np.where(np.isnan(delivered), unsized, delivered))


def _longer_side(area: np.ndarray, perimeter: np.ndarray) -> np.ndarray:
    """Of the rectangle with this area and perimeter; of the square where only a rounder shape has them."""
    return np.maximum(np.sqrt(area), (perimeter + np.sqrt(np.maximum(0.0, perimeter**2 - 16 * area))) / 4)


def half_width(work: Work, rules: Rules) -> float:
    """Metres from the line of a work to the edge of its werkstrook."""
    if work.width:
        return work.width / 2
    return rules.strip_half_width.get(work.discipline, rules.strip_half_width_other)


def strips(works: Sequence[Work], geoms: Geometries, rules: Rules, kernel: Kernel) -> Geometries:
    """The werkstrook of each work (or part of one): the polygon, the line widened, the point by 3 m."""
    dimension = kernel.dimension(geoms)
    widths = np.array([half_width(work, rules) for work in works])
    return kernel.buffer(
        geoms, np.select([dimension == 0, dimension == 1], [rules.point_radius, widths], 0.0)
    )


def colocate(
    arrays: WorkArrays,
    pairs: NearPairs,
    rules: Rules,
    kernel: Kernel,
    progress: Progress = Progress(),  # noqa: B008
) -> CoLocation:
    """Measures every pair. Raises Cancelled."""
    trench = trench_lengths(arrays.works, arrays.geoms, kernel)
    rows = np.unique(np.concatenate((pairs.a, pairs.b)))
    strip = np.empty(len(arrays), dtype=object)
    strip[rows] = strips([arrays.works[row] for row in rows], arrays.geoms[rows], rules, kernel)
    chunks = []
    for begin in range(0, len(pairs), CHUNK):
        progress.step(begin / len(pairs))
        some = slice(begin, begin + CHUNK)
        chunks.append(
            _measure(arrays, pairs.a[some], pairs.b[some], pairs.reach[some], trench, strip, rules, kernel)
        )
    if not chunks:
        return CoLocation.empty(0)
    return CoLocation(
        **{f.name: np.concatenate([getattr(chunk, f.name) for chunk in chunks]) for f in fields(CoLocation)}
    )


def _measure(
    arrays: WorkArrays,
    a: np.ndarray,
    b: np.ndarray,
    reach: np.ndarray,
    trench: np.ndarray,
    strip: Geometries,
    rules: Rules,
    kernel: Kernel,
) -> CoLocation:
    part_a = _parts_within(arrays, a, b, reach, kernel)
    part_b = _parts_within(arrays, b, a, reach, kernel)
    shared = np.minimum(
        _part_length(arrays, a, part_a, trench, kernel), _part_length(arrays, b, part_b, trench, kernel)
    )
    has_point = (arrays.dimension[a] == 0) | (arrays.dimension[b] == 0)
    smaller = np.minimum(trench[a], trench[b])
    fraction = np.divide(shared, smaller, out=np.ones(len(a)), where=(smaller > 0) & ~has_point)
    alongside = _alignment(arrays, a, b, reach, part_a, part_b, kernel)
    overlap = has_point | (shared * alongside >= rules.min_shared_length)
    overlap |= fraction * alongside >= rules.min_shared_fraction
    crossing = np.flatnonzero(~overlap)
    overlap[crossing] = (
        _deep_inside(arrays, a[crossing], b[crossing], trench, kernel) >= rules.min_shared_length
    )
    return CoLocation(
        distance=kernel.distance(arrays.geoms[a], arrays.geoms[b]),
        shared_length=shared,
        shared_fraction=np.minimum(1.0, fraction),
        shared_area=kernel.area(kernel.intersection(strip[a], strip[b])),
        runs_along=overlap,
        nearness=object_array(
            Nearness.POSSIBLE if unsure else Nearness.OVERLAP if yes else Nearness.TOUCH
            for unsure, yes in zip(_uncertain(arrays, a, b), overlap)
        ),
        part_a=part_a,
        part_b=part_b,
    )


def _uncertain(arrays: WorkArrays, a: np.ndarray, b: np.ndarray) -> list[bool]:
    """Per pair whether the place of one of the two is uncertain."""
    places = ([arrays.works[row].place_precision for row in rows] for rows in (a.tolist(), b.tolist()))
    return [one in UNCERTAIN_PLACES or two in UNCERTAIN_PLACES for one, two in zip(*places)]


def _parts_within(
    arrays: WorkArrays, of: np.ndarray, near: np.ndarray, reach: np.ndarray, kernel: Kernel
) -> Geometries:
    """The part of each work `of` within `reach` of its partner `near`; a point is near as a whole."""
    parts = arrays.geoms[of].copy()
    rows = np.flatnonzero(arrays.dimension[of] > 0)
    if len(rows):
        wanted, place = np.unique(np.column_stack((near[rows], reach[rows])), axis=0, return_inverse=True)
        widened = kernel.buffer(arrays.geoms[wanted[:, 0].astype(int)], wanted[:, 1])
        parts[rows] = kernel.intersection(parts[rows], widened[place.reshape(-1)])
    return parts


def _part_length(
    arrays: WorkArrays, rows: np.ndarray, parts: Geometries, trench: np.ndarray, kernel: Kernel
) -> np.ndarray:
    """Metres of trench in a part: of a polygon its trench in proportion to the area of the part."""
    surface = arrays.dimension[rows] == 2
    length = kernel.length(parts) * (arrays.dimension[rows] == 1)
    if surface.any():
        whole = kernel.area(arrays.geoms[rows[surface]])
        share = np.divide(kernel.area(parts[surface]), whole, out=np.zeros(len(whole)), where=whole > 0)
        length[surface] = trench[rows[surface]] * share
    return length


def _alignment(
    arrays: WorkArrays,
    a: np.ndarray,
    b: np.ndarray,
    reach: np.ndarray,
    part_a: Geometries,
    part_b: Geometries,
    kernel: Kernel,
) -> np.ndarray:
    """(n,) 0…1: how far two works run the same way where they are near; 1 where one is a point.

    The mean of cos² of the angle between a piece of one and a piece of the other, by length. Works that cross
    share metres within D of the crossing but run no trench alongside: square on they give 0, so that crossing
    streets end as *raakt alleen*. The pieces of a line are those of its near part, of a polygon those of its outline
    within D and its own width: a strip is told by its long sides, a square has no direction of its own.
    """
    result = np.ones(len(a))
    rows = np.flatnonzero((arrays.dimension[a] > 0) & (arrays.dimension[b] > 0))
    if len(rows):
        one = _directions(arrays, a[rows], b[rows], reach[rows], part_a[rows], kernel)
        two = _directions(arrays, b[rows], a[rows], reach[rows], part_b[rows], kernel)
        product = one[:, 0] * two[:, 0]
        same = one[:, 1] * two[:, 1] + one[:, 2] * two[:, 2]
        result[rows] = 0.5 * (1 + np.divide(same, product, out=np.ones(len(rows)), where=product > 0))
    return result


def _directions(
    arrays: WorkArrays,
    of: np.ndarray,
    near: np.ndarray,
    reach: np.ndarray,
    parts: Geometries,
    kernel: Kernel,
) -> np.ndarray:
    """(n, 3) directions (`Kernel.directions`) of the works `of` where they are near the works `near`."""
    pieces = parts.copy()
    rows = np.flatnonzero(arrays.dimension[of] == 2)
    if len(rows):
        geoms = arrays.geoms[of[rows]]
        perimeter = kernel.length(geoms)
        # Twice the area by the perimeter: the width of a strip, whatever its bends; half the side of a square.
        width = np.divide(2 * kernel.area(geoms), perimeter, out=np.zeros(len(rows)), where=perimeter > 0)
        widened = kernel.buffer(arrays.geoms[near[rows]], reach[rows] + width)
        pieces[rows] = kernel.intersection(kernel.outline(geoms), widened)
    return kernel.directions(pieces)


def _deep_inside(
    arrays: WorkArrays, a: np.ndarray, b: np.ndarray, trench: np.ndarray, kernel: Kernel
) -> np.ndarray:
    """(n,) metres of trench of one work inside the polygon of the other, farther from its outline than a street is.

    Who crosses a wide site does not cross a street: what lies in it is opened together, whatever the direction.
    """
    deep = np.zeros(len(a))
    for of, site in ((a, b), (b, a)):
        rows = np.flatnonzero((arrays.dimension[site] == 2) & (arrays.dimension[of] > 0))
        core = kernel.buffer(arrays.geoms[site[rows]], -WIDE_STREET / 2)
        wide = np.flatnonzero(~kernel.is_empty(core))
        rows, core = rows[wide], core[wide]
        inside = kernel.intersection(arrays.geoms[of[rows]], core)
        deep[rows] = np.maximum(deep[rows], _part_length(arrays, of[rows], inside, trench, kernel))
    return deep

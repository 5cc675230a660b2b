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
from .chunks import in_chunks, slices_of
from .kernel import Geometries, Kernel, object_array
from .pairs import NearPairs

CHUNK = 500
"""Pairs measured in one go, so that a cancel is heard within a second."""

STREET = 500.0
"""Metres within which works are measured together."""

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
    return kernel.buffer(geoms, _half_widths(works, kernel.dimension(geoms), rules))


def _half_widths(works: Sequence[Work], dimension: np.ndarray, rules: Rules) -> np.ndarray:
    """(n,) metres by which the werkstrook of each is wider than its geometry of this dimension."""
    widths = np.array([half_width(work, rules) for work in works], dtype=float)
    return np.select([dimension == 0, dimension == 1], [rules.point_radius, widths], 0.0)


def colocate(
    arrays: WorkArrays,
    pairs: NearPairs,
    rules: Rules,
    kernel: Kernel,
    progress: Progress = Progress(),  # noqa: B008
) -> CoLocation:
    """Measures every pair. Raises Cancelled."""
    trench = trench_lengths(arrays.works, arrays.geoms, kernel)
    half_widths = _half_widths(arrays.works, arrays.dimension, rules)
    order = _by_place(arrays, pairs)

    def measured(some: slice) -> CoLocation:
        return _measure(arrays, pairs.rows(order[some]), trench, half_widths, rules, kernel)

    heavy = np.array([len(work.geometry or b"") for work in arrays.works], dtype=float)
    weights = (heavy[pairs.a] + heavy[pairs.b])[order].tolist()
    chunks = in_chunks(measured, len(pairs), CHUNK, kernel, progress, weights)
    result = CoLocation.empty(len(pairs))
    for some, chunk in zip(slices_of(len(pairs), CHUNK, weights), chunks):
        result.put(order[some], chunk)
    return result


def _by_place(arrays: WorkArrays, pairs: NearPairs) -> np.ndarray:
    """The pairs in such an order that those of one street are measured together: its works are widened once."""
    column, line = (arrays.bounds[pairs.a, :2] // STREET).T
    return np.lexsort((column, line))


def _measure(
    arrays: WorkArrays,
    pairs: NearPairs,
    trench: np.ndarray,
    half_widths: np.ndarray,
    rules: Rules,
    kernel: Kernel,
) -> CoLocation:
    # Each pair from both sides: first all of a near b, then all of b near a.
    a, b = pairs.a, pairs.b
    of, near, reach = np.concatenate((a, b)), np.concatenate((b, a)), np.tile(pairs.reach, 2)
    parts = _parts_within(arrays, of, near, reach, kernel)
    shared = _part_length(arrays, of, parts, trench, kernel).reshape(2, -1).min(axis=0)
    has_point = (arrays.dimension[a] == 0) | (arrays.dimension[b] == 0)
    smaller = np.minimum(trench[a], trench[b])
    fraction = np.divide(shared, smaller, out=np.ones(len(a)), where=(smaller > 0) & ~has_point)
    enough = (shared >= rules.min_shared_length) | (fraction >= rules.min_shared_fraction)
    overlap = has_point.copy()
    rows = np.flatnonzero(enough & ~has_point)
    if len(rows):
        sides = np.concatenate((rows, rows + len(a)))
        alongside = _alignment(arrays, of[sides], near[sides], reach[sides], parts[sides], kernel)
        overlap[rows] = (shared[rows] * alongside >= rules.min_shared_length) | (
            fraction[rows] * alongside >= rules.min_shared_fraction
        )
    crossing = np.flatnonzero(~overlap)
    overlap[crossing] = (
        _deep_inside(arrays, a[crossing], b[crossing], trench, rules, kernel) >= rules.min_shared_length
    )
    distance = kernel.distance(arrays.geoms[a], arrays.geoms[b])
    return CoLocation(
        distance=distance,
        shared_length=shared,
        shared_fraction=np.minimum(1.0, fraction),
        shared_area=_shared_area(arrays, a, b, distance, half_widths, kernel),
        runs_along=overlap,
        nearness=object_array(
            Nearness.POSSIBLE if unsure else Nearness.OVERLAP if yes else Nearness.TOUCH
            for unsure, yes in zip(_uncertain(arrays, a, b), overlap)
        ),
        part_a=parts[: len(a)],
        part_b=parts[len(a) :],
    )


def _shared_area(
    arrays: WorkArrays,
    a: np.ndarray,
    b: np.ndarray,
    distance: np.ndarray,
    half_widths: np.ndarray,
    kernel: Kernel,
) -> np.ndarray:
    """(n,) m² that the two werkstroken have in common; none where the works are farther apart than both are wide."""
    area = np.zeros(len(a))
    rows = np.flatnonzero(distance <= half_widths[a] + half_widths[b])
    works, place = np.unique(np.concatenate((a[rows], b[rows])), return_inverse=True)
    strip = kernel.buffer(arrays.geoms[works], half_widths[works])[place.reshape(-1)]
    area[rows] = kernel.area(kernel.intersection(strip[: len(rows)], strip[len(rows) :]))
    return area


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
        # Each work with each reach once; a complex number holds the two.
        wanted, place = np.unique(near[rows] + 1j * reach[rows], return_inverse=True)
        widened = kernel.buffer(arrays.geoms[wanted.real.astype(int)], wanted.imag)
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
    of: np.ndarray,
    near: np.ndarray,
    reach: np.ndarray,
    parts: Geometries,
    kernel: Kernel,
) -> np.ndarray:
    """(n,) 0…1: how far two works, neither a point, run the same way where they are near.

    Given are both sides of n pairs: `of` the first of each near the other, then the other near the first.

    The mean of cos² of the angle between a piece of one and a piece of the other, by length. Works that cross
    share metres within D of the crossing but run no trench alongside: square on they give 0, so that crossing
    streets end as *raakt alleen*. The pieces of a line are those of its near part, of a polygon those of its outline
    within D and its own width: a strip is told by its long sides, a square has no direction of its own.
    """
    one, two = _directions(arrays, of, near, reach, parts, kernel).reshape(2, -1, 3)
    product = one[:, 0] * two[:, 0]
    same = one[:, 1] * two[:, 1] + one[:, 2] * two[:, 2]
    return 0.5 * (1 + np.divide(same, product, out=np.ones(len(one)), where=product > 0))


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
    arrays: WorkArrays, a: np.ndarray, b: np.ndarray, trench: np.ndarray, rules: Rules, kernel: Kernel
) -> np.ndarray:
    """(n,) metres of trench of one work inside the polygon of the other, `wide_street` / 2 or more from its outline.

    Who crosses a wide site does not cross a street: what lies in it is opened together, whatever the direction.
    """
    deep = np.zeros(len(a))
    for of, site in ((a, b), (b, a)):
        rows = np.flatnonzero((arrays.dimension[site] == 2) & (arrays.dimension[of] > 0))
        core = kernel.buffer(arrays.geoms[site[rows]], -rules.wide_street / 2)
        wide = np.flatnonzero(~kernel.is_empty(core))
        rows, core = rows[wide], core[wide]
        inside = kernel.intersection(arrays.geoms[of[rows]], core)
        deep[rows] = np.maximum(deep[rows], _part_length(arrays, of[rows], inside, trench, kernel))
    return deep

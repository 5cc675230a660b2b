"""Pairs of works near each other in place and time (rules *Who*, *Distance*, *Time*).

Candidates without a spatial tree: works are put in square cells, each cell is sorted by start day and swept
over time; then parties, boxes and, last, the exact distance between the geometries.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Callable, Iterator, Optional, Sequence

import numpy as np

from ..model.progress import Progress
from ..model.rules import Rules
from .arrays import WorkArrays
from .kernel import ROUNDING, Kernel

CELL = 150.0
"""Smallest side of a cell in metres."""
WIDE = 400
"""A work in more cells than this is compared with all others instead."""
CHUNK = 1_000_000
"""Candidates looked at in one go: bounds memory, and lets a cancel through."""
DIRECTIONS = (30.0, 60.0, 120.0, 150.0)
"""Degrees along which works that lie apart are told from near ones, besides along their boxes."""
SLACK = 1e-5
"""Metres by which boxes are taken too large, so that rounding loses no pair at exactly D."""

BOTH, ONLY_A, ONLY_B = 0, 1, 2


@dataclass
class NearPairs:
    """Columns of n pairs, sorted by (a, b).

    `a` < `b` are rows of the arrays (thus ordered by id); `gap` days between the two own periods; `reach` metres
    within which they were found; `one_way` BOTH, ONLY_A or ONLY_B: under whose rule they are near;
    `internal`: both of one partner.
    """

    a: np.ndarray
    b: np.ndarray
    gap: np.ndarray
    reach: np.ndarray
    one_way: np.ndarray
    internal: np.ndarray

    def __len__(self) -> int:
        return len(self.a)

    def rows(self, rows: np.ndarray) -> NearPairs:
        """The pairs of these rows only."""
        return NearPairs(*(getattr(self, column.name)[rows] for column in fields(self)))


def near_pairs(
    arrays: WorkArrays,
    rules: Rules,
    kernel: Kernel,
    progress: Progress = Progress(),  # noqa: B008
    only: Optional[np.ndarray] = None,
) -> NearPairs:
    """All pairs of works of different parties whose geometries lie within D and whose periods within T.

    Two works are of different parties if their partners differ, or (rules.internal) their units or disciplines.
    D and T are those of either partner; a pair under one of the two rules only is *eenzijdig*.
    `only` (n,) bools: just the pairs with at least one of these works. Raises Cancelled.
    """
    found = []
    extents = kernel.extents(arrays.geoms, DIRECTIONS)
    for a, b in _candidates(arrays, rules, progress):
        if only is not None:
            wanted = only[a] | only[b]
            a, b = a[wanted], b[wanted]
        if extents is not None:
            between = _not_apart(extents, arrays.reach, a, b)
            a, b = a[between], b[between]
        found.append(_exact(arrays, a, b, kernel))

    return joined([_pairs(arrays, *columns) for columns in found])


def joined(parts: Sequence[NearPairs]) -> NearPairs:
    """All pairs of the parts, sorted."""
    if not parts:
        return NearPairs(*(np.empty(0, dtype=int) for _ in fields(NearPairs)))
    pairs = NearPairs(*(np.concatenate([getattr(part, f.name) for part in parts]) for f in fields(NearPairs)))
    return pairs.rows(np.lexsort((pairs.b, pairs.a)))


def under_rules(arrays: WorkArrays, pairs: NearPairs, distance: np.ndarray) -> tuple[np.ndarray, NearPairs]:
    """Which of the pairs (rows) are near under the D and T of `arrays`, and these pairs under them.

    `distance` (n,) metres between the two works of each pair.
    """
    rows = np.arange(len(pairs))

    def near(some: np.ndarray, metres: np.ndarray) -> np.ndarray:
        return distance[some] <= metres + ROUNDING

    kept, *columns = _judged(arrays, pairs.a, pairs.b, near)
    return rows[kept], _pairs(arrays, *columns)


def _pairs(
    arrays: WorkArrays, a: np.ndarray, b: np.ndarray, gap: np.ndarray, reach: np.ndarray, one_way: np.ndarray
) -> NearPairs:
    return NearPairs(a, b, gap, reach, one_way, arrays.partner[a] == arrays.partner[b])


def _exact(arrays: WorkArrays, a: np.ndarray, b: np.ndarray, kernel: Kernel) -> list[np.ndarray]:
    """The candidates that are truly near: columns a, b, gap, reach, one_way."""

    def near(some: np.ndarray, metres: np.ndarray) -> np.ndarray:
        return kernel.dwithin(arrays.geoms[a[some]], arrays.geoms[b[some]], metres)

    return _judged(arrays, a, b, near)[1:]


def _judged(
    arrays: WorkArrays,
    a: np.ndarray,
    b: np.ndarray,
    near: Callable[[np.ndarray, np.ndarray], np.ndarray],
) -> list[np.ndarray]:
    """Rows of the candidates that are near, and of these the columns a, b, gap, reach, one_way.

    `near(rows, metres)` tells which candidates lie within so many metres.
    """
    gap = _gap(arrays, a, b)
    reach_a = np.where(gap <= arrays.tolerance[a], arrays.reach[a], -1.0)
    reach_b = np.where(gap <= arrays.tolerance[b], arrays.reach[b], -1.0)
    reach = np.maximum(reach_a, reach_b)
    kept = np.flatnonzero(reach >= 0)
    kept = kept[near(kept, reach[kept])]
    one_way = np.full(len(a), BOTH)
    unequal = kept[reach_a[kept] != reach_b[kept]]
    if len(unequal):
        smaller = np.minimum(reach_a, reach_b)[unequal]
        found_by_one = ~near(unequal, smaller) | (smaller < 0)
        finder = np.where(reach_a > reach_b, ONLY_A, ONLY_B)[unequal]
        one_way[unequal] = np.where(found_by_one, finder, BOTH)
    return [kept, *(column[kept] for column in (a, b, gap, reach, one_way))]


def _not_apart(extents: np.ndarray, reach: np.ndarray, a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """Rows of the candidates that no direction shows to lie further apart than D: it never loses a true pair."""
    rows = np.arange(len(a))
    for place in range(extents.shape[1]):
        low, high = extents[:, place, 0], extents[:, place, 1]
        one, two = a[rows], b[rows]
        metres = np.maximum(reach[one], reach[two]) + SLACK
        rows = rows[(low[one] - high[two] <= metres) & (low[two] - high[one] <= metres)]
    return rows


def _gap(arrays: WorkArrays, a: np.ndarray, b: np.ndarray) -> np.ndarray:
    return np.maximum(0, np.maximum(arrays.start[b] - arrays.end[a], arrays.start[a] - arrays.end[b]))


def _possible(arrays: WorkArrays, rules: Rules, a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """Rows of the candidates that pass parties, time and boxes."""
    other = arrays.partner[a] != arrays.partner[b]
    if rules.internal:
        other |= (arrays.unit[a] != arrays.unit[b]) | (arrays.discipline[a] != arrays.discipline[b])
    keep = np.flatnonzero(other)
    a, b = a[keep], b[keep]
    box_a, box_b = arrays.bounds[a], arrays.bounds[b]
    reach = np.maximum(arrays.reach[a], arrays.reach[b]) + SLACK
    near = _gap(arrays, a, b) <= np.maximum(arrays.tolerance[a], arrays.tolerance[b])
    near &= (box_a[:, 0] - box_b[:, 2] <= reach) & (box_b[:, 0] - box_a[:, 2] <= reach)
    near &= (box_a[:, 1] - box_b[:, 3] <= reach) & (box_b[:, 1] - box_a[:, 3] <= reach)
    return keep[near]


def _candidates(
    arrays: WorkArrays, rules: Rules, progress: Progress
) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Chunks of (a, b), a < b, each pair once, that may be near."""
    if len(arrays) < 2:
        return
    margin = arrays.reach.max() / 2 + SLACK
    low, high = arrays.bounds[:, :2] - margin, arrays.bounds[:, 2:] + margin
    side = max(CELL, float(np.median((high - low).max(axis=1))))
    first = np.floor((low - low.min(axis=0)) / side).astype(np.int64)
    last = np.floor((high - low.min(axis=0)) / side).astype(np.int64)
    spans = last - first + 1
    wide = spans.prod(axis=1) > WIDE
    for a, b in _wide_candidates(np.flatnonzero(wide), wide, progress):
        keep = _possible(arrays, rules, a, b)
        yield a[keep], b[keep]
    for a, b in _swept_candidates(arrays, np.flatnonzero(~wide), first, spans, progress):
        keep = _possible(arrays, rules, a, b)
        yield a[keep], b[keep]


def _wide_candidates(
    wide: np.ndarray, is_wide: np.ndarray, progress: Progress
) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Each wide work with every other: of two wide ones only the lower row gives the pair."""
    rows = np.arange(len(is_wide))
    per_chunk = max(1, CHUNK // len(is_wide))
    for begin in range(0, len(wide), per_chunk):
        progress.step(0.2 * begin / len(wide))
        some = wide[begin : begin + per_chunk]
        mine = np.repeat(some, len(rows))
        others = np.tile(rows, len(some))
        keep = (mine != others) & ~(is_wide[others] & (others < mine))
        mine, others = mine[keep], others[keep]
        yield np.minimum(mine, others), np.maximum(mine, others)


def _swept_candidates(
    arrays: WorkArrays, rows: np.ndarray, first: np.ndarray, spans: np.ndarray, progress: Progress
) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Pairs that share a cell and lie within the largest T, found by a sweep over time in each cell."""
    if len(rows) < 2:
        return
    entry, column, line = _entries(rows, first[rows], spans[rows])
    day0 = int(arrays.start.min())
    tolerance = int(arrays.tolerance.max())
    days = int(arrays.end.max()) - day0 + tolerance + 2
    cell = _cell_numbers(column, line, days)
    key = cell * days + (arrays.start[entry] - day0)
    order = np.argsort(key)
    key, entry, column, line, cell = key[order], entry[order], column[order], line[order], cell[order]
    reached = cell * days + np.minimum(arrays.end[entry] - day0 + tolerance, days - 1)
    partners = np.searchsorted(key, reached, side="right") - np.arange(len(entry)) - 1
    done = np.concatenate(([0], np.cumsum(partners)))
    begin = 0
    while begin < len(entry):
        progress.step(0.2 + 0.8 * begin / len(entry))
        end = max(begin + 1, int(np.searchsorted(done, done[begin] + CHUNK, side="right")) - 1)
        counts = partners[begin:end]
        one = np.repeat(np.arange(begin, end), counts)
        two = one + 1 + np.arange(len(one)) - np.repeat(done[begin:end] - done[begin], counts)
        a, b = entry[one], entry[two]
        # Of all the cells that two works share, the lowest one gives the pair.
        keep = (np.maximum(first[a, 0], first[b, 0]) == column[one]) & (
            np.maximum(first[a, 1], first[b, 1]) == line[one]
        )
        a, b = a[keep], b[keep]
        yield np.minimum(a, b), np.maximum(a, b)
        begin = end


def _cell_numbers(column: np.ndarray, line: np.ndarray, days: int) -> np.ndarray:
    """A number for each cell, small enough to be multiplied by `days`."""
    columns, lines = int(column.max()) + 1, int(line.max()) + 1
    if columns * lines * days < 2**62:
        return line * columns + column
    # One work lies far away: ranks instead of numbers.
    rank = np.unique(column, return_inverse=True)[1].reshape(-1)
    return np.unique(line, return_inverse=True)[1].reshape(-1) * (int(rank.max()) + 1) + rank


def _entries(
    rows: np.ndarray, first: np.ndarray, spans: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """One entry for each cell of each work: row, column and line of the cell."""
    cells = spans.prod(axis=1)
    owner = np.repeat(np.arange(len(rows)), cells)
    number = np.arange(len(owner)) - np.repeat(np.cumsum(cells) - cells, cells)
    return (
        rows[owner],
        first[owner, 0] + number % spans[owner, 0],
        first[owner, 1] + number // spans[owner, 0],
    )

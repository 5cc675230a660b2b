"""Pairs of works that may be near: whose boxes lie within D, whose periods within T, of different parties.

Without a spatial tree: works are put in the square cells that their boxes touch; the entries of all cells are
sorted by cell and start day. Whoever starts within T of the end of another in its cell then stands shortly
behind it: compared are each entry and its next, each entry and its next but one, and so on until none is in time.
All of these are comparisons of a column with itself, shifted: the quickest thing that numpy can do.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Iterator, Union

import numpy as np

from ..model.progress import Progress
from ..model.rules import Rules
from .arrays import WorkArrays

CELL = 150.0
"""Smallest side of a cell in metres."""
MEDIANS = 1.7
"""Sides of a cell to the median work: larger cells hold more strangers, smaller ones more entries for each work."""
SAMPLE = 2_000
"""Works of which the median is taken."""
WIDE = 400
"""A work in more cells than this is compared with all others instead."""
BLOCK = 32_768
"""Entries in one go, so that their columns stay in the processor's cache."""
PRODUCT = 1_000_000
"""Comparisons of wide works in one go: bounds memory, and lets a cancel through."""
FEW = 6
"""When fewer than one in so many entries of a block is still in time, only these are looked at."""
SLACK = 1e-5
"""Metres by which boxes are taken too large, so that rounding loses no pair at exactly D."""

ROUND = float(np.finfo(np.float32).eps)

_X, _Y = 1, 2

Candidates = Iterator[tuple[np.ndarray, np.ndarray]]
Rows = Union[slice, np.ndarray]


def candidates(arrays: WorkArrays, rules: Rules, progress: Progress) -> Candidates:
    """Rows (a, b), a < b, of all pairs that may be near, each once. Raises Cancelled.

    Taken are the largest D and T of all partners: what is near under a smaller one is told afterwards.
    """
    rows = np.flatnonzero(~np.isnan(arrays.bounds[:, 0]))
    if len(rows) < 2:
        return
    boxes, party = _boxes(arrays, rows), parties(arrays, rules)[rows]
    grid = _grid(boxes)
    is_wide = grid.wide * grid.tall > WIDE
    for one, two in _wide_pairs(is_wide, progress):
        keep = boxes.meet(one, two) & (party[one] != party[two])
        yield rows[one[keep]], rows[two[keep]]
    narrow = np.flatnonzero(~is_wide)
    if len(narrow) > 1:
        entries = _entries(arrays, rows, narrow, boxes, grid, party)
        for one, two in _swept(entries, progress):
            one, two = entries.owner[one], entries.owner[two]
            yield np.minimum(one, two), np.maximum(one, two)


def parties(arrays: WorkArrays, rules: Rules) -> np.ndarray:
    """(n,) equal numbers for works that are never a pair (rule *Who*)."""
    if not rules.internal:
        return arrays.partner
    units, disciplines = arrays.unit.max() + 1, arrays.discipline.max() + 1
    return (arrays.partner * units + arrays.unit) * disciplines + arrays.discipline


@dataclass
class _Boxes:
    """Columns of edges in metres from the south-west, each box half of D too large: near are those that meet."""

    west: np.ndarray
    south: np.ndarray
    east: np.ndarray
    north: np.ndarray

    def meet(self, one: Rows, two: Rows) -> np.ndarray:
        """Whether the boxes in these rows share a point."""
        meet = self.west[one] <= self.east[two]
        meet &= self.west[two] <= self.east[one]
        meet &= self.south[one] <= self.north[two]
        meet &= self.south[two] <= self.north[one]
        return meet

    def spread(self, places: np.ndarray) -> _Boxes:
        """The box in each of these places, as float32 rounded outwards."""

        def outwards(edge: np.ndarray, factor: float) -> np.ndarray:
            # No edge is negative, and float32 rounds by half of ROUND at most.
            return (edge * factor).astype(np.float32).take(places)

        return _Boxes(
            outwards(self.west, 1 - ROUND),
            outwards(self.south, 1 - ROUND),
            outwards(self.east, 1 + ROUND),
            outwards(self.north, 1 + ROUND),
        )


def _boxes(arrays: WorkArrays, rows: np.ndarray) -> _Boxes:
    west, south, east, north = np.ascontiguousarray(arrays.bounds.take(rows, axis=0).T)
    margin = arrays.reach.max() / 2 + SLACK
    x, y = west.min() - margin, south.min() - margin
    return _Boxes(west - (x + margin), south - (y + margin), east - (x - margin), north - (y - margin))


@dataclass
class _Grid:
    """The cells that each box touches: `column` and `line` of the south-western one, and how many `wide` and `tall`."""

    column: np.ndarray
    line: np.ndarray
    wide: np.ndarray
    tall: np.ndarray


def _grid(boxes: _Boxes) -> _Grid:
    some = slice(None, None, len(boxes.west) // SAMPLE + 1)
    sizes = np.maximum(boxes.east[some] - boxes.west[some], boxes.north[some] - boxes.south[some])
    per_metre = 1 / max(CELL, MEDIANS * float(np.median(sizes)))

    def cell(edge: np.ndarray) -> np.ndarray:
        return (edge * per_metre).astype(np.int64)  # no edge is negative: this rounds down

    column, line = cell(boxes.west), cell(boxes.south)
    return _Grid(column, line, cell(boxes.east) - column + 1, cell(boxes.north) - line + 1)


def _wide_pairs(is_wide: np.ndarray, progress: Progress) -> Candidates:
    """Each wide work with every other: of two wide ones only the lower row gives the pair."""
    wide, all_ = np.flatnonzero(is_wide), np.arange(len(is_wide))
    per_chunk = max(1, PRODUCT // len(all_))
    for begin in range(0, len(wide), per_chunk):
        progress.step(0.2 * begin / len(wide))
        some = wide[begin : begin + per_chunk]
        mine = np.repeat(some, len(all_))
        others = np.tile(all_, len(some))
        keep = (mine != others) & ~(is_wide[others] & (others < mine))
        mine, others = mine[keep], others[keep]
        yield np.minimum(mine, others), np.maximum(mine, others)


@dataclass
class _Entries:
    """One for each cell that a work touches, sorted by cell and start day.

    `owner` row of the work; `key` cell and start day in one number, `until` the last key that is in time; `heads`
    bits _X and _Y: whether the cell is the first of the work from the west, from the south.
    """

    owner: np.ndarray
    key: np.ndarray
    until: np.ndarray
    heads: np.ndarray
    party: np.ndarray
    boxes: _Boxes

    def __len__(self) -> int:
        return len(self.owner)

    def near(self, one: Rows, two: Rows) -> np.ndarray:
        """Whether the entries `one` and `two` of the same cell are a pair that may be near.

        Of all the cells that two works share, the most southern of the most western ones gives the pair: there
        one of them begins from the west, and one of them from the south.
        """
        near = (self.heads[one] | self.heads[two]) == _X | _Y
        near &= self.boxes.meet(one, two)
        near &= self.party[one] != self.party[two]
        return near


def _swept(entries: _Entries, progress: Progress) -> Candidates:
    """Places of entries that may be near, the later one second."""
    for begin in range(0, len(entries), BLOCK):
        end = min(begin + BLOCK, len(entries))
        rows: Rows = slice(begin, end)
        for ahead in range(1, len(entries)):
            progress.step(0.2 + 0.8 * begin / len(entries))
            # The last entries have none so far ahead.
            if isinstance(rows, slice):
                rows = slice(begin, min(end, len(entries) - ahead))
                others: Rows = slice(begin + ahead, rows.stop + ahead)
            else:
                rows = rows[: np.searchsorted(rows, len(entries) - ahead)]
                others = rows + ahead
            in_time = entries.key[others] <= entries.until[rows]
            count = np.count_nonzero(in_time)
            if not count:
                break
            near = entries.near(rows, others)
            near &= in_time
            one = np.flatnonzero(near) + begin if isinstance(rows, slice) else rows[near]
            yield one, one + ahead
            # Who is not in time with this one is so with none further on.
            if not isinstance(rows, slice):
                rows = rows[in_time]
            elif FEW * count < len(in_time):
                rows = np.flatnonzero(in_time) + begin


def _entries(
    arrays: WorkArrays,
    rows: np.ndarray,
    narrow: np.ndarray,
    boxes: _Boxes,
    grid: _Grid,
    party: np.ndarray,
) -> _Entries:
    """The entries of the works that are not wide; `rows` of the arrays of which there are boxes."""
    wide, tall = grid.wide[narrow].astype(np.int32), grid.tall[narrow].astype(np.int32)
    cells = wide * tall
    # Taking by one repeated column is quicker than repeating each.
    owner = np.repeat(np.arange(len(narrow)), cells)
    number = np.arange(len(owner), dtype=np.int32) - (np.cumsum(cells) - cells).astype(np.int32).take(owner)
    up, along = np.divmod(number, wide.take(owner))
    place = narrow.take(owner)
    column, line = _narrow(grid.column.take(place) + along), _narrow(grid.line.take(place) + up)
    heads = (along == 0) * np.uint8(_X) | (up == 0) * np.uint8(_Y)
    start, end = arrays.start[rows], arrays.end[rows] + arrays.tolerance.max()
    start, end = start - start.min(), end - start.min()
    # By whole numbers of 16 bits numpy sorts without comparing.
    order = np.lexsort((_narrow(start).take(place), column, line))
    place, column, line = place[order], column[order], line[order]
    cell = np.zeros(len(place), dtype=np.int64)
    np.cumsum((column[1:] != column[:-1]) | (line[1:] != line[:-1]), out=cell[1:])
    cell *= int(end.max()) + 1
    return _Entries(
        owner=rows.take(place),
        key=cell + start.take(place),
        until=cell + end.take(place),
        heads=heads[order],
        party=party.take(place),
        boxes=boxes.spread(place),
    )


def _narrow(numbers: np.ndarray) -> np.ndarray:
    """Numbers ≥ 0 of the same order in few bits: their ranks where one lies far from the others."""
    if numbers.max() >= 2**16:
        numbers = np.unique(numbers, return_inverse=True)[1].reshape(-1)
    return numbers.astype(np.min_scalar_type(int(numbers.max())))

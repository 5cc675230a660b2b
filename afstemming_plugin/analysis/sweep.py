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
MEDIANS = 1.4
"""Sides of a cell to the median work: larger cells hold more strangers, smaller ones more entries for each work."""
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

_X, _Y = 1, 2

Candidates = Iterator[tuple[np.ndarray, np.ndarray]]


def candidates(arrays: WorkArrays, rules: Rules, progress: Progress) -> Candidates:
    """Rows (a, b), a < b, of all pairs that may be near, each once. Raises Cancelled.

    Taken are the largest D and T of all partners: what is near under a smaller one is told afterwards.
    """
    rows = np.flatnonzero(~np.isnan(arrays.bounds[:, 0]))
    if len(rows) < 2:
        return
    margin = arrays.reach.max() / 2 + SLACK
    low, high = arrays.bounds[:, :2] - margin, arrays.bounds[:, 2:] + margin
    origin = low[rows].min(axis=0)
    low, high = low - origin, high - origin
    side = max(CELL, MEDIANS * float(np.median((high - low)[rows].max(axis=1))))
    first = np.zeros(low.shape, dtype=np.int64)
    last = np.zeros(low.shape, dtype=np.int64)
    first[rows], last[rows] = low[rows] // side, high[rows] // side
    spans = last - first + 1
    wide = spans[:, 0] * spans[:, 1] > WIDE
    party = parties(arrays, rules)
    for a, b in _wide_pairs(rows[wide[rows]], rows, wide, progress):
        keep = party[a] != party[b]
        keep &= (low[a] <= high[b]).all(axis=1) & (low[b] <= high[a]).all(axis=1)
        yield a[keep], b[keep]
    rows = rows[~wide[rows]]
    if len(rows) > 1:
        entries = _entries(arrays, rows, low, high, first, spans, party)
        for one, two in _swept(entries, progress):
            a, b = entries.owner[one], entries.owner[two]
            yield np.minimum(a, b), np.maximum(a, b)


def parties(arrays: WorkArrays, rules: Rules) -> np.ndarray:
    """(n,) equal numbers for works that are never a pair (rule *Who*)."""
    if not rules.internal:
        return arrays.partner
    units, disciplines = arrays.unit.max() + 1, arrays.discipline.max() + 1
    return (arrays.partner * units + arrays.unit) * disciplines + arrays.discipline


def _wide_pairs(wide: np.ndarray, rows: np.ndarray, is_wide: np.ndarray, progress: Progress) -> Candidates:
    """Each wide work with every other: of two wide ones only the lower row gives the pair."""
    per_chunk = max(1, PRODUCT // len(rows))
    for begin in range(0, len(wide), per_chunk):
        progress.step(0.2 * begin / len(wide))
        some = wide[begin : begin + per_chunk]
        mine = np.repeat(some, len(rows))
        others = np.tile(rows, len(some))
        keep = (mine != others) & ~(is_wide[others] & (others < mine))
        mine, others = mine[keep], others[keep]
        yield np.minimum(mine, others), np.maximum(mine, others)


@dataclass
class _Entries:
    """One for each cell that a work touches, sorted by cell and start day.

    `owner` row of the work; `key` cell and start day in one number, `until` the last key that is in time; `heads`
    bits _X and _Y: whether the cell is the first of the work from the west, from the south; `party`; and the box, as
    float32 rounded outwards.
    """

    owner: np.ndarray
    key: np.ndarray
    until: np.ndarray
    heads: np.ndarray
    party: np.ndarray
    west: np.ndarray
    south: np.ndarray
    east: np.ndarray
    north: np.ndarray

    def __len__(self) -> int:
        return len(self.owner)

    def near(self, one: Union[slice, np.ndarray], two: Union[slice, np.ndarray]) -> np.ndarray:
        """Whether the entries `one` and `two` of the same cell are a pair that may be near.

        Of all the cells that two works share, the most southern of the most western ones gives the pair: there
        one of them begins from the west, and one of them from the south.
        """
        near = (self.heads[one] | self.heads[two]) == _X | _Y
        near &= self.west[one] <= self.east[two]
        near &= self.west[two] <= self.east[one]
        near &= self.south[one] <= self.north[two]
        near &= self.south[two] <= self.north[one]
        near &= self.party[one] != self.party[two]
        return near


def _swept(entries: _Entries, progress: Progress) -> Candidates:
    """Places of entries that may be near, the later one second."""
    for begin in range(0, len(entries), BLOCK):
        end = min(begin + BLOCK, len(entries))
        rows: Union[slice, np.ndarray] = slice(begin, end)
        for ahead in range(1, len(entries)):
            progress.step(0.2 + 0.8 * begin / len(entries))
            # The last entries have none so far ahead.
            if isinstance(rows, slice):
                rows = slice(begin, min(end, len(entries) - ahead))
                others: Union[slice, np.ndarray] = slice(begin + ahead, rows.stop + ahead)
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
    low: np.ndarray,
    high: np.ndarray,
    first: np.ndarray,
    spans: np.ndarray,
    party: np.ndarray,
) -> _Entries:
    """The entries of the works in these rows; `first` (n, 2) cell from the west and south, `spans` (n, 2) cells."""
    wide, tall = spans[rows].T.astype(np.int32)
    cells = wide * tall
    place = np.repeat(np.arange(len(rows)), cells)
    number = (np.arange(len(place)) - np.repeat(np.cumsum(cells) - cells, cells)).astype(np.int32)
    up, along = np.divmod(number, wide[place])
    column, line = _narrow(first[rows, 0][place] + along), _narrow(first[rows, 1][place] + up)
    day = arrays.start[rows] - arrays.start.min()
    # By whole numbers of 16 bits numpy sorts without comparing.
    order = np.lexsort((_narrow(day)[place], column, line))
    place, column, line = place[order], column[order], line[order]
    heads = np.where(along == 0, _X, 0) | np.where(up == 0, _Y, 0)
    cell = np.cumsum(np.concatenate(([False], (np.diff(column) != 0) | (np.diff(line) != 0))))
    days = int(arrays.end.max() - arrays.start.min() + arrays.tolerance.max()) + 2
    until = np.minimum(arrays.end[rows] - arrays.start.min() + arrays.tolerance.max(), days - 1)
    cell *= days
    lower, upper = np.float32(-np.inf), np.float32(np.inf)
    return _Entries(
        rows[place],
        cell + day[place],
        cell + until[place],
        heads.astype(np.uint8)[order],
        party[rows][place],
        *(np.nextafter(low[rows, axis].astype(np.float32), lower)[place] for axis in (0, 1)),
        *(np.nextafter(high[rows, axis].astype(np.float32), upper)[place] for axis in (0, 1)),
    )


def _narrow(numbers: np.ndarray) -> np.ndarray:
    """Numbers ≥ 0 of the same order in few bits: their ranks where one lies far from the others."""
    if numbers.max() >= 2**16:
        numbers = np.unique(numbers, return_inverse=True)[1].reshape(-1)
    return numbers.astype(np.min_scalar_type(int(numbers.max())))

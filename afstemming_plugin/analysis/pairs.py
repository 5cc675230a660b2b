"""Pairs of works near each other in place and time (rules *Who*, *Distance*, *Time*).

Candidates by boxes and periods (`sweep`), then what their spines tell (`spines`), and last, for what is still open, the
exact distance between the geometries.
"""

from __future__ import annotations

import os
from collections import deque
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from dataclasses import dataclass, fields
from typing import Any, Callable, Optional, Sequence, TypeVar

import numpy as np

from ..model.progress import Progress
from ..model.rules import Rules
from .arrays import WorkArrays
from .kernel import ROUNDING, Kernel
from .spines import Spines, spines_of
from .sweep import SLACK, Candidates, candidates

T = TypeVar("T")

CORES = os.cpu_count() or 1
CHUNK = 20_000
"""Candidates judged in one go: bounds memory, and lets a cancel through."""
WAITING = 8
"""Chunks for each core that may wait to be judged: not so many that they fill the memory."""

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

    chunks = _chunks(candidates(arrays, rules, progress.part(0.0, 0.9)))
    found: list[NearPairs] = []
    waiting: deque[Future[NearPairs]] = deque()
    # While this thread looks for candidates the others judge them.
    with ThreadPoolExecutor(CORES) if kernel.threaded else _Here() as pool:
        spines = pool.submit(spines_of, arrays.coordinates)

        def judged(a: np.ndarray, b: np.ndarray) -> NearPairs:
            if only is not None:
                wanted = only[a] | only[b]
                a, b = a[wanted], b[wanted]
            return _pairs(arrays, *_exact(arrays, a, b, spines.result(), kernel))

        try:
            for chunk in chunks:
                waiting.append(pool.submit(judged, *chunk))
                if len(waiting) > WAITING * CORES:
                    found.append(waiting.popleft().result())
            while waiting:
                progress.step(0.9)
                found.append(waiting.popleft().result())
        finally:
            for future in waiting:
                future.cancel()
    return joined(found)


class _Here(Executor):
    """Does everything at once, in this thread."""

    def submit(self, function: Callable[..., T], /, *given: Any, **named: Any) -> Future[T]:
        future: Future[T] = Future()
        future.set_result(function(*given, **named))
        return future


def _chunks(found: Candidates) -> Candidates:
    """The same pairs in parts of `CHUNK` or somewhat more."""
    waiting: list[tuple[np.ndarray, np.ndarray]] = []
    count = 0
    for pair in found:
        waiting.append(pair)
        count += len(pair[0])
        if count >= CHUNK:
            yield _one_after_another(waiting)
            waiting, count = [], 0
    if waiting:
        yield _one_after_another(waiting)


def _one_after_another(parts: Sequence[tuple[np.ndarray, np.ndarray]]) -> tuple[np.ndarray, np.ndarray]:
    a, b = (np.concatenate(column) for column in zip(*parts))
    return a, b


def joined(parts: Sequence[NearPairs]) -> NearPairs:
    """All pairs of the parts, sorted."""
    if not parts:
        return NearPairs(*(np.empty(0, dtype=int) for _ in fields(NearPairs)))
    pairs = NearPairs(*(np.concatenate([getattr(part, f.name) for part in parts]) for f in fields(NearPairs)))
    return pairs.rows(order_by(pairs.b, pairs.a))


def order_by(*keys: np.ndarray) -> np.ndarray:
    """`np.lexsort` of numbers from 0 to 2³², in parts of 16 bits: such numbers numpy sorts without comparing."""
    return np.lexsort([part.astype(np.uint16) for key in keys for part in (key & 0xFFFF, key >> 16)])


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


def _exact(
    arrays: WorkArrays, a: np.ndarray, b: np.ndarray, spines: Spines, kernel: Kernel
) -> list[np.ndarray]:
    """The candidates that are truly near: columns a, b, gap, reach, one_way."""
    least, most = spines.apart(a, b)

    def near(some: np.ndarray, metres: np.ndarray) -> np.ndarray:
        sure = most[some] <= metres - SLACK
        open_ = np.flatnonzero(~sure & ~(least[some] > metres + SLACK))
        rows = some[open_]
        sure[open_] = kernel.dwithin(arrays.geoms[a[rows]], arrays.geoms[b[rows]], metres[open_])
        return sure

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


def _gap(arrays: WorkArrays, a: np.ndarray, b: np.ndarray) -> np.ndarray:
    return np.maximum(0, np.maximum(arrays.start[b] - arrays.end[a], arrays.start[a] - arrays.end[b]))

"""The works that all engines of the benchmark start from, and our engine on them."""

from __future__ import annotations

from typing import Callable, Optional

import numpy as np
from bench_works import drawn

from afstemming_plugin.analysis.arrays import WorkArrays
from afstemming_plugin.analysis.coordinates import Coordinates
from afstemming_plugin.analysis.kernel import Kernel
from afstemming_plugin.analysis.pairs import near_pairs
from afstemming_plugin.analysis.timing import tolerance_days
from afstemming_plugin.model.rules import Rules

Pairs = tuple[np.ndarray, np.ndarray]
Engines = dict[str, Callable[[], Pairs]]


class Case:
    """The works as columns, so that every engine starts from the same."""

    def __init__(self, count: int, metres: float, months: int) -> None:
        self.count, self.metres, self.days = count, metres, tolerance_days(months)
        self.rules = Rules(distance=metres, time_tolerance=months, internal=False)
        columns = drawn(count)
        self.wkb, self.start, self.end, self.partner = (
            columns.wkb, columns.start, columns.end, columns.partner,
        )  # fmt: skip

    def in_time(self, a: np.ndarray, b: np.ndarray) -> np.ndarray:
        gap = np.maximum(self.start[b] - self.end[a], self.start[a] - self.end[b])
        return (gap <= self.days) & (self.partner[a] != self.partner[b])

    def ours(self, geoms: np.ndarray, kernel: Kernel, columns: Optional[np.ndarray] = None) -> Pairs:
        """Our engine from geometries of the kernel and plain columns (3, n) of start, end and partner."""
        arrays = self.arrays(geoms, kernel.coordinates(geoms), columns)
        found = near_pairs(arrays, self.rules, kernel)
        return found.a, found.b

    def arrays(
        self, geoms: np.ndarray, coordinates: Coordinates, columns: Optional[np.ndarray] = None
    ) -> WorkArrays:
        start, end, partner = (self.start, self.end, self.partner) if columns is None else columns
        same = np.zeros(len(geoms), dtype=int)
        return WorkArrays(
            works=[], geoms=geoms, bounds=coordinates.bounds, coordinates=coordinates, dimension=same,
            start=start, end=end, partner=partner, unit=same, discipline=same,
            reach=np.full(len(geoms), float(self.metres)), tolerance=np.full(len(geoms), self.days),
        )  # fmt: skip

"""Works as columns: what pairs, co-location and timing compute on, made once per run."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Iterable, Sequence

import numpy as np

from ..model.rules import Rules
from ..model.work import Work
from . import timing
from .kernel import Geometries, Kernel


@dataclass
class WorkArrays:
    """`works` sorted by id, and columns of the same order and length n.

    `geoms` kernel geometries; `bounds` (n, 4) metres; `dimension` 0 point, 1 line, 2 polygon; `start` and
    `end` ordinals of the own period (closed); `partner`, `unit`, `discipline` small codes; `reach` (D) metres and
    `tolerance` (T) days of the rule of the work's partner.
    """

    works: list[Work]
    geoms: Geometries
    bounds: np.ndarray
    dimension: np.ndarray
    start: np.ndarray
    end: np.ndarray
    partner: np.ndarray
    unit: np.ndarray
    discipline: np.ndarray
    reach: np.ndarray
    tolerance: np.ndarray

    def __len__(self) -> int:
        return len(self.works)

    def under(self, rules: Rules) -> WorkArrays:
        """The same works with the D and T of other rules."""
        reach, tolerance = _reach(self.works, rules), _tolerance(self.works, rules)
        return replace(self, reach=reach, tolerance=tolerance)


def work_arrays(works: Sequence[Work], rules: Rules, kernel: Kernel) -> WorkArrays:
    """Columns of works that all have a geometry. Raises ValueError for one that has not."""
    ordered = sorted(works, key=lambda work: work.id)
    unplaced = [work.id for work in ordered if work.geometry is None]
    if unplaced:
        raise ValueError(f"works without geometry: {unplaced[:3]}")
    geoms = kernel.from_wkb([work.geometry or b"" for work in ordered])
    return WorkArrays(
        works=ordered,
        geoms=geoms,
        bounds=kernel.bounds(geoms),
        dimension=kernel.dimension(geoms),
        start=_days(work.period.start for work in ordered),
        end=_days(work.period.end for work in ordered),
        partner=_codes([work.partner for work in ordered]),
        unit=_codes([work.unit for work in ordered]),
        discipline=_codes([work.discipline.value for work in ordered]),
        reach=_reach(ordered, rules),
        tolerance=_tolerance(ordered, rules),
    )


def _reach(works: Sequence[Work], rules: Rules) -> np.ndarray:
    own = rules.distance_by_partner
    return np.array([own.get(work.partner, rules.distance) for work in works], dtype=float)


def _tolerance(works: Sequence[Work], rules: Rules) -> np.ndarray:
    own = rules.time_tolerance_by_partner if rules.flexibility_years is None else {}
    days = {partner: timing.tolerance_days(months) for partner, months in own.items()}
    of_all = timing.tolerance_days(rules.shift_tolerance_months)
    return np.array([days.get(work.partner, of_all) for work in works], dtype=np.int64)


def _days(days: Iterable[date]) -> np.ndarray:
    return np.array([day.toordinal() for day in days], dtype=np.int64)


def _codes(words: list[str]) -> np.ndarray:
    """Equal words get equal small numbers."""
    return np.unique(np.array(words, dtype=object).astype(str), return_inverse=True)[1].reshape(-1)

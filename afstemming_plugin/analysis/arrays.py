"""Works as columns: what pairs, co-location and timing compute on, made once per run."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Iterable, Sequence

import numpy as np

from ..model.rules import Rules
from ..model.work import Work
from . import timing
from .coordinates import SEVERAL, Coordinates
from .kernel import Geometries, Kernel


@dataclass
class WorkArrays:
    """`works` sorted by id, and columns of the same order and length n.

    `geoms` kernel geometries; `bounds` (n, 4) metres; `coordinates` the points of all; `dimension` 0 point, 1 line, 2 polygon; `start` and
    `end` ordinals of the own period (closed); `partner`, `unit`, `discipline` small codes; `reach` (D) metres and
    `tolerance` (T) days of the rule of the work's partner. `works` is empty where only pairs are asked
    (`columns.column_arrays`).
    """

    works: list[Work]
    geoms: Geometries
    bounds: np.ndarray
    coordinates: Coordinates
    dimension: np.ndarray
    start: np.ndarray
    end: np.ndarray
    partner: np.ndarray
    unit: np.ndarray
    discipline: np.ndarray
    reach: np.ndarray
    tolerance: np.ndarray

    def __len__(self) -> int:
        return len(self.start)

    def under(self, rules: Rules) -> WorkArrays:
        """The same works with the D and T of other rules."""
        partners = [work.partner for work in self.works]
        return replace(self, reach=reach_of(partners, rules), tolerance=tolerance_of(partners, rules))


def work_arrays(works: Sequence[Work], rules: Rules, kernel: Kernel) -> WorkArrays:
    """Columns of works that all have a geometry. Raises ValueError for one that has not."""
    ordered = sorted(works, key=lambda work: work.id)
    unplaced = [work.id for work in ordered if work.geometry is None]
    if unplaced:
        raise ValueError(f"works without geometry: {unplaced[:3]}")
    partners = [work.partner for work in ordered]
    return WorkArrays(
        works=ordered,
        **place_columns([work.geometry or b"" for work in ordered], kernel),
        start=_days(work.period.start for work in ordered),
        end=_days(work.period.end for work in ordered),
        partner=codes(partners),
        unit=codes([work.unit for work in ordered]),
        discipline=codes([work.discipline for work in ordered]),
        reach=reach_of(partners, rules),
        tolerance=tolerance_of(partners, rules),
    )


def place_columns(wkb: Sequence[bytes], kernel: Kernel) -> dict[str, Any]:
    """`geoms`, `bounds`, `coordinates` and `dimension`. Raises ValueError on a geometry that cannot be read."""
    geoms = kernel.from_wkb(wkb)
    coordinates = kernel.coordinates(geoms)
    dimension = coordinates.kind.astype(int) - 1
    unsure = (coordinates.kind == SEVERAL) | np.isnan(coordinates.bounds[:, 0])
    dimension[unsure] = kernel.dimension(geoms[unsure])
    return {
        "geoms": geoms, "bounds": coordinates.bounds, "coordinates": coordinates, "dimension": dimension,
    }  # fmt: skip


def reach_of(partners: Sequence[str], rules: Rules) -> np.ndarray:
    """(n,) metres: D of the rule of each partner."""
    own = rules.distance_by_partner
    if not own:
        return np.full(len(partners), float(rules.distance))
    return np.array([own.get(partner, rules.distance) for partner in partners], dtype=float)


def tolerance_of(partners: Sequence[str], rules: Rules) -> np.ndarray:
    """(n,) days: T of the rule of each partner."""
    own = rules.time_tolerance_by_partner if rules.flexibility_years is None else {}
    days = {partner: timing.tolerance_days(months) for partner, months in own.items()}
    of_all = timing.tolerance_days(rules.shift_tolerance_months)
    if not days:
        return np.full(len(partners), of_all, dtype=np.int64)
    return np.array([days.get(partner, of_all) for partner in partners], dtype=np.int64)


def _days(days: Iterable[date]) -> np.ndarray:
    return np.array([day.toordinal() for day in days], dtype=np.int64)


def codes(words: Sequence[str]) -> np.ndarray:
    """Equal words get equal small numbers."""
    number = {word: place for place, word in enumerate(dict.fromkeys(words))}
    return np.fromiter(map(number.__getitem__, words), dtype=np.int64, count=len(words))

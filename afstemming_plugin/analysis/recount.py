"""What another distance, time or flexibility would give, counted on pairs that are kept at hand.

The pairs of the largest distance and time asked are found once, with their distances. Another D or T is a filter on
them (milliseconds). Opportunities depend on what pairs share, which is measured once for each D, and on the grouping,
which is done again only where something of it changed, and remembered; the same settings a second time cost nothing.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import date
from typing import Iterable, Optional, Sequence

import numpy as np

from ..model.progress import Progress
from ..model.rules import Rules
from ..model.work import Event, GraafrustZone, Work
from .analyse import in_time, rooms_of, who_takes_part, working_days_of
from .arrays import WorkArrays, work_arrays
from .board import Case
from .colocation import CoLocation, colocate
from .grouping import Memory
from .kernel import Kernel, best_kernel
from .opportunities import count_opportunities
from .pairs import NearPairs, near_pairs, under_rules

YEARS = (0, 1, 2, 3, 4, 5)
"""The flexibility curve: years that every movable work may shift."""


@dataclass(frozen=True)
class Count:
    """`near` pairs close in place and time, of which `overlaps` in time (or of fixed works, that must talk);
    koppelkansen, and the openings that they avoid together."""

    near: int
    overlaps: int
    opportunities: int
    openings_avoided: int


class Recount:
    """Counts for one set of works as of one peildatum; raises Cancelled where it takes a progress."""

    def __init__(
        self,
        works: Sequence[Work],
        rules: Rules,
        peildatum: date,
        *,
        zones: Sequence[GraafrustZone] = (),
        events: Sequence[Event] = (),
        manual_groups: Iterable[frozenset[str]] = (),
        apart: Iterable[frozenset[str]] = (),
        largest_distance: float = 0.0,
        largest_months: int = 0,
        kernel: Optional[Kernel] = None,
        progress: Progress = Progress(),  # noqa: B008
    ) -> None:
        self._kernel = kernel or best_kernel()
        self._peildatum = peildatum
        self._zones, self._events, self._manual_groups = zones, events, list(manual_groups)
        self._apart = list(apart)
        progress.step(0.0)
        self._matched, _ = who_takes_part(works, rules, peildatum, self._kernel)
        durations = working_days_of(self._matched, rules, self._kernel)
        self._memory: Memory = {}
        self._counts: dict[str, Count] = {}
        self._find(_widened(rules, rules, largest_distance, largest_months), progress)
        self._days = [durations[work.id] for work in self._arrays.works]

    def near(self, rules: Rules) -> int:
        """Pairs of different parties within D and T of these rules: a filter."""
        return len(self._under(rules)[0])

    def count(
        self,
        rules: Rules,
        progress: Progress = Progress(),  # noqa: B008
    ) -> Count:
        """What `analyse` would find under these rules."""
        key = rules.to_json()
        if key not in self._counts:
            self._counts[key] = self._counted(rules, progress)
        return self._counts[key]

    def known(self, rules: Rules) -> Optional[Count]:
        """The count under these rules where it was made before."""
        return self._counts.get(rules.to_json())

    def curve(
        self,
        rules: Rules,
        progress: Progress = Progress(),  # noqa: B008
        years: Sequence[float] = YEARS,
    ) -> list[Count]:
        """The count for every number of years that all movable works may shift (rule *Room to shift*)."""
        return [
            self.count(
                replace(rules, flexibility_years=float(number)),
                progress.part(place / len(years), (place + 1) / len(years)),
            )
            for place, number in enumerate(years)
        ]

    def _find(self, rules: Rules, progress: Progress) -> None:
        """The pairs under the widest rules, with their distances."""
        arrays = work_arrays(self._matched, rules, self._kernel)
        pairs = near_pairs(arrays, rules, self._kernel, progress)
        self._widest, self._arrays, self._pairs = rules, arrays, pairs
        self._distance = self._kernel.distance(arrays.geoms[pairs.a], arrays.geoms[pairs.b])
        self._shared = CoLocation.empty(len(pairs))
        self._measured_under = ""
        self._measured_reach = np.full(len(pairs), np.nan)

    def _under(self, rules: Rules) -> tuple[np.ndarray, NearPairs, WorkArrays]:
        """Rows of the kept pairs that are near under these rules, and those pairs."""
        widest = _widened(self._widest, rules, 0.0, 0)
        if widest != self._widest:
            self._find(widest, Progress())
        arrays = self._arrays.under(rules)
        rows, pairs = under_rules(arrays, self._pairs, self._distance)
        if not rules.internal:
            between = np.flatnonzero(~pairs.internal)
            rows, pairs = rows[between], pairs.rows(between)
        return rows, pairs, arrays

    def _counted(self, rules: Rules, progress: Progress) -> Count:
        progress.step(0.0)
        rows, near, arrays = self._under(rules)
        rooms = rooms_of(arrays.works, self._days, rules, self._peildatum, progress.part(0.0, 0.1))
        some, simultaneity = in_time(near, rooms)
        rows, pairs = rows[some], near.rows(some)
        case = Case(
            arrays=arrays,
            pairs=pairs,
            shared=self._shared_of(arrays, rows, pairs, rules, progress.part(0.1, 0.6)),
            simultaneity=simultaneity,
            rooms=rooms,
            durations=self._days,
            rules=rules,
            peildatum=self._peildatum,
            kernel=self._kernel,
            events=self._events,
            zones=self._zones,
            apart=self._apart,
        )
        opportunities, openings = count_opportunities(
            case, self._manual_groups, progress.part(0.6, 1.0), self._memory
        )
        return Count(len(near), len(pairs), opportunities, openings)

    def _shared_of(
        self, arrays: WorkArrays, rows: np.ndarray, pairs: NearPairs, rules: Rules, progress: Progress
    ) -> CoLocation:
        """What these pairs share; measured only where it was not yet, with the same D."""
        measured_by = _without_time(rules)
        if measured_by != self._measured_under:
            self._measured_under = measured_by
            self._measured_reach[:] = np.nan
            self._memory.clear()
        new = np.flatnonzero(self._measured_reach[rows] != pairs.reach)
        self._shared.put(rows[new], colocate(arrays, pairs.rows(new), rules, self._kernel, progress))
        self._measured_reach[rows[new]] = pairs.reach[new]
        return self._shared.rows(rows)


def _widened(widest: Rules, asked: Rules, distance: float, months: int) -> Rules:
    """One D and T for all that are as large as any in both rules; the slider's time counts as time tolerance."""
    metres, longest = [distance], [float(months)]
    for rules in (widest, asked):
        metres += [rules.distance, *rules.distance_by_partner.values()]
        longest += [rules.shift_tolerance_months, *rules.time_tolerance_by_partner.values()]
    return replace(
        widest,
        internal=True,
        flexibility_years=None,
        distance=max(metres),
        time_tolerance=int(np.ceil(max(longest))),
        distance_by_partner={},
        time_tolerance_by_partner={},
    )


def _without_time(rules: Rules) -> str:
    """The rules but for those on which only time and room depend: what pairs share is the same under them."""
    said = json.loads(rules.to_json())
    for name in ("time_tolerance", "time_tolerance_by_partner", "flexibility_years", "internal"):
        said.pop(name)
    return json.dumps(said)

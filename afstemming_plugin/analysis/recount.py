"""What another distance, time or flexibility would give, counted on pairs that are kept at hand.

The pairs of the largest distance and time asked are found once, with their distances. Another D or T is a filter on
them (milliseconds). Opportunities depend on what pairs share, which is measured once for each D, and on the grouping,
which is done again only where something of it changed (`memory`); the same settings a second time cost nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Iterable, NamedTuple, Optional, Sequence

import numpy as np

from ..model.collector import without_collector
from ..model.progress import Progress
from ..model.rules import Rules
from ..model.work import Event, GraafrustZone, Work
from . import timing
from .analyse import in_time, rooms_of, who_takes_part, working_days_of
from .arrays import WorkArrays, work_arrays
from .board import Case
from .kernel import Kernel, best_kernel
from .memory import Memory
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


class _Widest(NamedTuple):
    """The pairs under rules with the largest D and T asked; `distance` (n,) metres."""

    rules: Rules
    arrays: WorkArrays
    pairs: NearPairs
    distance: np.ndarray


class Recount:
    """Counts for one set of works as of one peildatum; raises Cancelled where it takes a progress.

    Threads may ask at the same time.
    """

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
        memory: Optional[Memory] = None,
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
        self._memory = memory or Memory()
        self._counts: dict[str, Count] = {}
        self._rooms: dict[str, list[timing.Room]] = {}
        self._widest = self._find(_widened(rules, rules, largest_distance, largest_months), progress)
        self._works = self._widest.arrays.works
        self._days = [durations[work.id] for work in self._works]

    def pairs(
        self,
        rules: Rules,
        progress: Progress = Progress(),  # noqa: B008
    ) -> tuple[int, int]:
        """Pairs near in place and time, and of these the overlaps: a filter, where the rooms are known (`prepare`)."""
        near, _ = self._under(rules)
        return len(near), len(in_time(near, self._rooms_under(rules, progress))[0])

    def prepare(
        self,
        rules: Rules,
        progress: Progress = Progress(),  # noqa: B008
        years: Sequence[float] = YEARS,
    ) -> None:
        """Find the room of every work under these rules and with every number of years that it may shift."""
        asked = [rules, *(replace(rules, flexibility_years=float(number)) for number in years)]
        for place, one in enumerate(asked):
            self._rooms_under(one, progress.part(place / len(asked), (place + 1) / len(asked)))

    def count(
        self,
        rules: Rules,
        progress: Progress = Progress(),  # noqa: B008
    ) -> Count:
        """What `analyse` would find under these rules."""
        key = rules.to_json()
        if key not in self._counts:
            with without_collector():
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

    def _find(self, rules: Rules, progress: Progress) -> _Widest:
        """The pairs under the widest rules, with their distances."""
        arrays = work_arrays(self._matched, rules, self._kernel)
        pairs = near_pairs(arrays, rules, self._kernel, progress)
        return _Widest(
            rules, arrays, pairs, self._kernel.distance(arrays.geoms[pairs.a], arrays.geoms[pairs.b])
        )

    def _under(self, rules: Rules) -> tuple[NearPairs, WorkArrays]:
        """The kept pairs that are near under these rules, and the works under them."""
        known = self._widest
        widest = _widened(known.rules, rules, 0.0, 0)
        if widest != known.rules:
            known = self._widest = self._find(widest, Progress())
        arrays = known.arrays.under(rules)
        _, pairs = under_rules(arrays, known.pairs, known.distance)
        if not rules.internal:
            pairs = pairs.rows(np.flatnonzero(~pairs.internal))
        return pairs, arrays

    def _rooms_under(self, rules: Rules, progress: Progress) -> list[timing.Room]:
        """The room of every work; D and T do not count."""
        key = replace(
            rules, distance=0.0, distance_by_partner={}, time_tolerance=0, time_tolerance_by_partner={}
        ).to_json()
        if key not in self._rooms:
            self._rooms[key] = rooms_of(self._works, self._days, rules, self._peildatum, progress)
        return self._rooms[key]

    def _counted(self, rules: Rules, progress: Progress) -> Count:
        progress.step(0.0)
        near, arrays = self._under(rules)
        rooms = self._rooms_under(rules, progress.part(0.0, 0.1))
        some, simultaneity = in_time(near, rooms)
        pairs = near.rows(some)
        learnt = self._memory.under(rules)
        case = Case(
            arrays=arrays,
            pairs=pairs,
            shared=learnt.shared(arrays, pairs, rules, self._kernel, progress.part(0.1, 0.6)),
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
            case, self._manual_groups, progress.part(0.6, 1.0), learnt.divisions
        )
        return Count(len(near), len(pairs), opportunities, openings)


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

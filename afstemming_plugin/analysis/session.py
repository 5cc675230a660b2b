"""An analysis that stays at hand: when works change, only what they touch is computed again."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from typing import Iterable, Optional, Sequence

import numpy as np

from ..model.progress import Progress
from ..model.results import Analysis, Opportunity, Overlap
from ..model.rules import Rules
from ..model.work import Event, GraafrustZone, Street, Work
from . import timing
from .analyse import (
    in_time,
    judge_graafrust,
    numbered,
    overlaps_of,
    rooms_of,
    who_takes_part,
    working_days_of,
)
from .arrays import WorkArrays, work_arrays
from .board import Case
from .colocation import CoLocation, colocate
from .grouping import Memory
from .kernel import Kernel, best_kernel
from .opportunities import find_opportunities
from .pairs import NearPairs, joined, near_pairs
from .score import score

Ends = tuple[str, str]
"""The ids of the works of a pair."""


@dataclass
class _Known:
    """What the latest run left behind; `opportunities` not yet numbered, `overlaps` by their works."""

    works: dict[str, Work] = field(default_factory=dict)
    rows: dict[str, int] = field(default_factory=dict)
    arrays: Optional[WorkArrays] = None
    near: NearPairs = field(default_factory=lambda: joined([]))
    pairs: NearPairs = field(default_factory=lambda: joined([]))
    shared: CoLocation = field(default_factory=lambda: CoLocation.empty(0))
    durations: dict[str, int] = field(default_factory=dict)
    rooms: dict[str, timing.Room] = field(default_factory=dict)
    opportunities: list[Opportunity] = field(default_factory=list)
    overlaps: dict[Ends, Overlap] = field(default_factory=dict)


class Session:
    """The analysis of one collaboration as of one peildatum, kept while its works change.

    `update` gives exactly what `analyse` gives for the same works. Computed again are: the pairs of the changed
    works, what these share, and the opportunities of the works that hang together with them (through pairs or
    groups made by hand); the verdicts on graafrust are given anew.
    """

    def __init__(
        self,
        rules: Rules,
        peildatum: date,
        *,
        zones: Sequence[GraafrustZone] = (),
        events: Sequence[Event] = (),
        streets: Sequence[Street] = (),
        manual_groups: Iterable[frozenset[str]] = (),
        kernel: Optional[Kernel] = None,
    ) -> None:
        self.rules = rules
        self.peildatum = peildatum
        self._zones, self._events, self._streets = zones, events, streets
        self._manual_groups = list(manual_groups)
        self._kernel = kernel or best_kernel()
        self._memory: Memory = {}
        self._known = _Known()

    def update(
        self,
        works: Sequence[Work],
        progress: Progress = Progress(),  # noqa: B008
    ) -> Analysis:
        """The analysis of these works. Raises Cancelled (what is known stays as it was), and ValueError."""
        kernel, rules, before = self._kernel, self.rules, self._known
        progress.step(0.0)
        changed = {work.id for work in works if before.works.get(work.id) != work}
        gone = set(before.works) - {work.id for work in works}
        matched, not_matched = who_takes_part(works, rules, self.peildatum, kernel)
        progress.step(0.01)
        arrays = work_arrays(matched, rules, kernel)
        progress.step(0.02)
        durations = {**before.durations, **working_days_of(_of(works, changed), rules, kernel)}
        progress.step(0.03)
        moved = _of(matched, changed)
        taken = [durations[work.id] for work in moved]
        found_rooms = rooms_of(moved, taken, rules, self.peildatum, progress.part(0.03, 0.05))
        rooms = {**before.rooms, **dict(zip((work.id for work in moved), found_rooms))}
        my_rooms = [rooms[work.id] for work in arrays.works]
        after = _Known(
            works={work.id: work for work in works},
            rows={work.id: row for row, work in enumerate(arrays.works)},
            arrays=arrays,
            durations=durations,
            rooms=rooms,
        )
        after.near = self._near(before, after, changed, progress.part(0.05, 0.15))
        rows, simultaneity = in_time(after.near, my_rooms)
        after.pairs = after.near.rows(rows)
        after.shared = self._shared(before, after, changed, progress.part(0.15, 0.35))
        touched = self._touched(before, after, changed | gone)
        some = np.flatnonzero(touched[after.pairs.a])
        case = Case(
            arrays=arrays,
            pairs=after.pairs.rows(some),
            shared=after.shared.rows(some),
            simultaneity=[simultaneity[row] for row in some],
            rooms=my_rooms,
            durations=[durations[work.id] for work in arrays.works],
            rules=rules,
            peildatum=self.peildatum,
            kernel=kernel,
            events=self._events,
            zones=self._zones,
            streets=self._streets,
        )
        manual = [group for group in self._manual_groups if self._is_touched(group, after, touched)]
        grouped = find_opportunities(case, manual, progress.part(0.35, 0.8), self._memory)
        for opportunity in grouped.opportunities:
            score(opportunity, after.works, rules, grouped.durations[opportunity.id])
        after.opportunities = grouped.opportunities + [
            opportunity
            for opportunity in before.opportunities
            if all(not self._is_touched((m.work,), after, touched) for m in opportunity.members)
        ]
        anew = {(o.a, o.b): o for o in overlaps_of(case, grouped, progress.part(0.8, 0.9))}
        ends = zip(after.pairs.a.tolist(), after.pairs.b.tolist())
        ids = [(arrays.works[a].id, arrays.works[b].id) for a, b in ends]
        after.overlaps = {pair: anew[pair] if pair in anew else before.overlaps[pair] for pair in ids}
        found = Analysis(
            peildatum=self.peildatum,
            rules=rules,
            overlaps=list(after.overlaps.values()),
            opportunities=numbered([replace(opportunity) for opportunity in after.opportunities]),
            not_matched=not_matched,
        )
        analysis = judge_graafrust(
            found,
            works,
            zones=self._zones,
            streets=self._streets,
            kernel=kernel,
            progress=progress.part(0.9, 1.0),
        )
        self._known = after
        return analysis

    def _near(self, before: _Known, after: _Known, changed: set[str], progress: Progress) -> NearPairs:
        """The pairs of unchanged works, and those of the changed ones found anew."""
        assert after.arrays is not None
        new = np.array([work.id in changed for work in after.arrays.works], dtype=bool)
        parts = [near_pairs(after.arrays, self.rules, self._kernel, progress, only=new)]
        if before.arrays is not None:
            kept, place = self._kept(before, before.near, after, changed)
            pairs = before.near.rows(kept)
            pairs.a, pairs.b = place[pairs.a], place[pairs.b]
            parts.append(pairs)
        return joined(parts)

    @staticmethod
    def _kept(
        before: _Known, pairs: NearPairs, after: _Known, changed: set[str]
    ) -> tuple[np.ndarray, np.ndarray]:
        """Rows of the earlier pairs of which neither work changed or left; per earlier work its row now (or -1)."""
        assert before.arrays is not None
        place = np.array(
            [after.rows.get(work.id, -1) if work.id not in changed else -1 for work in before.arrays.works],
            dtype=int,
        )
        return np.flatnonzero((place[pairs.a] >= 0) & (place[pairs.b] >= 0)), place

    def _shared(self, before: _Known, after: _Known, changed: set[str], progress: Progress) -> CoLocation:
        """What pairs share that were measured before, and the measures of the others."""
        assert after.arrays is not None
        pairs = after.pairs
        shared = CoLocation.empty(len(pairs))
        new = np.ones(len(pairs), dtype=bool)
        if before.arrays is not None:
            kept, place = self._kept(before, before.pairs, after, changed)
            count = len(after.arrays)
            key = place[before.pairs.a[kept]] * count + place[before.pairs.b[kept]]
            _, mine, theirs = np.intersect1d(pairs.a * count + pairs.b, key, return_indices=True)
            shared.put(mine, before.shared.rows(kept[theirs]))
            new[mine] = False
        rows = np.flatnonzero(new)
        shared.put(rows, colocate(after.arrays, pairs.rows(rows), self.rules, self._kernel, progress))
        return shared

    def _touched(self, before: _Known, after: _Known, changed: set[str]) -> np.ndarray:
        """Per row of the works: whether it hangs together with a work that changed or left, or did so before."""
        seeds = set(changed)
        if before.arrays is not None:
            works = before.arrays.works
            for a, b in zip(before.pairs.a.tolist(), before.pairs.b.tolist()):
                if works[a].id in changed or works[b].id in changed:
                    seeds.update((works[a].id, works[b].id))
        for group in self._manual_groups:
            if group & changed:
                seeds |= group
        links = [(after.pairs.a, after.pairs.b)]
        for group in self._manual_groups:
            rows = np.array([after.rows[id] for id in sorted(group) if id in after.rows], dtype=int)
            links.append((rows[:-1], rows[1:]))
        a, b = (np.concatenate(column) for column in zip(*links))
        label = np.arange(len(after.rows))
        while True:
            lower = label.copy()
            np.minimum.at(lower, a, label[b])
            np.minimum.at(lower, b, label[a])
            lower = lower[lower]
            if (lower == label).all():
                break
            label = lower
        touched = np.zeros(len(label), dtype=bool)
        touched[label[[after.rows[id] for id in seeds if id in after.rows]]] = True
        return touched[label]

    @staticmethod
    def _is_touched(group: Iterable[str], after: _Known, touched: np.ndarray) -> bool:
        """Whether one of the works is touched, or none is matched any more."""
        rows = [after.rows[id] for id in group if id in after.rows]
        return not rows or bool(touched[rows].any())


def _of(works: Sequence[Work], ids: set[str]) -> list[Work]:
    return [work for work in works if work.id in ids]

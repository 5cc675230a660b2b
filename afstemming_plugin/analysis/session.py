"""An analysis that stays at hand: when works change, only what they touch is computed again."""

from __future__ import annotations

from dataclasses import dataclass, field, fields, replace
from datetime import date
from operator import attrgetter
from typing import Any, Callable, Iterable, Optional, Sequence

import numpy as np

from ..model.language import tr
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
from .colocation import CoLocation
from .kernel import Kernel, best_kernel
from .memory import Memory
from .opportunities import find_opportunities
from .pairs import NearPairs, joined, near_pairs
from .places import box_pairs
from .score import score

_OF_THE_FILE = {
    "delivery", "file", "layer", "row", "reference", "contact", "documents", "delivered", "extra", "corrected",
    "confirmed_on", "version",
}  # fmt: skip
"""Fields of a work that tell how it came; no opportunity depends on them."""
_what_counts = attrgetter(*(f.name for f in fields(Work) if f.name not in _OF_THE_FILE))

Ends = tuple[str, str]
"""The ids of the works of a pair."""


Measured = Callable[[WorkArrays], Optional[tuple[NearPairs, CoLocation]]]
"""Gives the pairs of these works and what they share, found and measured elsewhere as they would be here; None: not known.
Pairs that are no overlap in time, whatever the peildatum, may be left out."""


@dataclass(frozen=True)
class Around:
    """What besides the works counts; see `analyse`."""

    zones: Sequence[GraafrustZone] = ()
    events: Sequence[Event] = ()
    streets: Sequence[Street] = ()
    manual_groups: Sequence[frozenset[str]] = ()
    apart: Sequence[frozenset[str]] = ()


@dataclass
class _Known:
    """What the latest run left behind; `opportunities` not yet numbered, `overlaps` by their works."""

    works: dict[str, Work] = field(default_factory=dict)
    around: Around = field(default_factory=Around)
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
    """The analysis of one collaboration under one set of rules as of one peildatum, kept while all else changes.

    `update` gives exactly what `analyse` gives for the same. Computed again are: the pairs of the changed works,
    what these share, and the opportunities of the works that hang together with them (through pairs that share
    trench or groups made by hand) or lie where an event or graafrust came or went; the verdicts on graafrust are
    given anew. With a `memory`, what was found under other rules is not computed again either where it is the same.
    """

    def __init__(
        self,
        rules: Rules,
        peildatum: date,
        *,
        memory: Optional[Memory] = None,
        kernel: Optional[Kernel] = None,
    ) -> None:
        self.rules = replace(rules)
        self.peildatum = peildatum
        self._kernel = kernel or best_kernel()
        self._memory = memory or Memory()
        self._known = _Known()

    def serves(self, rules: Rules, peildatum: date) -> bool:
        """Whether it is about these rules and this day."""
        return (self.rules, self.peildatum) == (rules, peildatum)

    def update(
        self,
        works: Sequence[Work],
        around: Around = Around(),
        progress: Progress = Progress(),  # noqa: B008
        measured: Optional[Measured] = None,
    ) -> Analysis:
        """The analysis of these works, which are not changed in place afterwards.

        `measured` is asked for pairs first, where it is given.
        Raises Cancelled (what is known stays as it was), and ValueError.
        """
        kernel, rules, before = self._kernel, self.rules, self._known
        progress.step(0.0, tr("Preparing the works"))
        learnt = self._memory.under(rules)
        changed = {work.id for work in works if _differs(work, before.works.get(work.id))}
        gone = set(before.works) - {work.id for work in works}
        progress.step(0.005)
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
            around=around,
            rows={work.id: row for row, work in enumerate(arrays.works)},
            arrays=arrays,
            durations=durations,
            rooms=rooms,
        )
        progress.step(0.05, tr("Finding works near each other"))
        elsewhere = measured(arrays) if measured else None
        if elsewhere:
            after.near = elsewhere[0]
            learnt.learn(arrays, *elsewhere)
        else:
            after.near = self._near(before, after, changed, progress.part(0.05, 0.15))
        rows, simultaneity = in_time(after.near, my_rooms)
        after.pairs = after.near.rows(rows)
        progress.step(0.15, tr("Measuring what they share"))
        after.shared = learnt.shared(arrays, after.pairs, rules, kernel, progress.part(0.15, 0.35))
        touched = self._touched(before, after, changed | gone)
        some = np.flatnonzero(touched[after.pairs.a] | touched[after.pairs.b])
        case = Case(
            arrays=arrays,
            pairs=after.pairs.rows(some),
            shared=after.shared.rows(some),
            simultaneity=[simultaneity[row] for row in some.tolist()],
            rooms=my_rooms,
            durations=[durations[work.id] for work in arrays.works],
            rules=rules,
            peildatum=self.peildatum,
            kernel=kernel,
            events=around.events,
            zones=around.zones,
            streets=around.streets,
            apart=around.apart,
        )
        progress.step(0.35, tr("Looking for opportunities"))
        manual = [group for group in around.manual_groups if _is_touched(group, after, touched)]
        grouped = find_opportunities(case, manual, progress.part(0.35, 0.8), learnt.divisions)
        for opportunity in grouped.opportunities:
            score(opportunity, after.works, rules, grouped.durations[opportunity.id])
        after.opportunities = grouped.opportunities + [
            opportunity
            for opportunity in before.opportunities
            if all(not _is_touched((m.work,), after, touched) for m in opportunity.members)
        ]
        progress.step(0.8, tr("Drawing the shared places"))
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
            zones=around.zones,
            streets=around.streets,
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

    def _touched(self, before: _Known, after: _Known, changed: set[str]) -> np.ndarray:
        """Per row of the works: whether it hangs together with what changed or left, or did so before.

        Works that only touch each other tell nothing of one another's opportunities, but for what is said of works
        grouped by hand.
        """
        if before.around.streets != after.around.streets:
            return np.ones(len(after.rows), dtype=bool)
        seeds = set(changed)
        if before.arrays is not None and changed:
            works = before.arrays.works
            for a, b in zip(before.pairs.a.tolist(), before.pairs.b.tolist()):
                if works[a].id in changed or works[b].id in changed:
                    seeds.update((works[a].id, works[b].id))
        groups = [{*around.manual_groups, *around.apart} for around in (before.around, after.around)]
        for group in groups[0] ^ groups[1]:
            seeds |= group
        for group in groups[1]:
            if group & changed:
                seeds |= group
        seeds |= self._closed_otherwise(before.around, after)
        by_hand = [
            np.array([after.rows[id] for id in sorted(group) if id in after.rows], dtype=int)
            for group in after.around.manual_groups
        ]
        grouped = np.zeros(len(after.rows), dtype=bool)
        grouped[np.concatenate([*by_hand, np.empty(0, dtype=int)])] = True
        pairs = after.pairs
        counts = after.shared.runs_along.astype(bool) | grouped[pairs.a] | grouped[pairs.b]
        links = [(pairs.a[counts], pairs.b[counts]), *((rows[:-1], rows[1:]) for rows in by_hand)]
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

    def _closed_otherwise(self, before: Around, after: _Known) -> set[str]:
        """Ids of the works that an event or graafrust zone which came, went or changed may concern."""
        assert after.arrays is not None
        closing = [(event.geometry, event.period) for event in _differing(before.events, after.around.events)]
        closing += [(zone.geometry, zone.period) for zone in _differing(before.zones, after.around.zones)]
        if not closing:
            return set()
        if any(geometry is None for geometry, _ in closing):
            return set(after.rows)
        widths = [
            self.rules.point_radius,
            self.rules.strip_half_width_other,
            *self.rules.strip_half_width.values(),
        ]
        widths += [work.width / 2 for work in after.arrays.works if work.width]
        margin = float(after.arrays.reach.max(initial=0.0)) + max(widths)
        boxes = self._kernel.bounds(self._kernel.from_wkb([geometry or b"" for geometry, _ in closing]))
        rows, _ = box_pairs(after.arrays.bounds, boxes + np.array([-margin, -margin, margin, margin]))
        return {after.arrays.works[row].id for row in rows.tolist()}


def _differs(work: Work, before: Optional[Work]) -> bool:
    return before is None or (work is not before and _what_counts(work) != _what_counts(before))


def _differing(before: Sequence[Any], after: Sequence[Any]) -> list[Any]:
    """What is in one of the two only."""
    kept = [item for item in before if item not in after]
    return kept + [item for item in after if item not in before]


def _is_touched(group: Iterable[str], after: _Known, touched: np.ndarray) -> bool:
    """Whether one of the works is touched, or none is matched any more."""
    rows = [after.rows[id] for id in group if id in after.rows]
    return not rows or bool(touched[rows].any())


def _of(works: Sequence[Work], ids: set[str]) -> list[Work]:
    return [work for work in works if work.id in ids]

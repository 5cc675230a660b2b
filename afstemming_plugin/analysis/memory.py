"""What was found before and may be found again: what pairs share, and how components are divided."""

from __future__ import annotations

import json
from dataclasses import fields
from threading import Lock
from typing import Hashable

import numpy as np

from ..model.progress import Progress
from ..model.rules import Rules
from .arrays import WorkArrays
from .colocation import CoLocation, colocate
from .grouping import Memory as Divisions
from .kernel import Kernel
from .pairs import NearPairs

MOST_PAIRS = 300_000
MOST_DIVISIONS = 200_000
"""Above these numbers all is forgotten and learnt anew."""

_CHANGING = (
    "distance", "distance_by_partner", "time_tolerance", "time_tolerance_by_partner", "flexibility_years", "internal",
)  # fmt: skip
"""Rules that are part of what is remembered: which pairs there are, how far they reach, and the room of each work."""
_WORK_BITS, _REACH_BITS = 24, 12


class Memory:
    """Kept for one collaboration while its works, distance, time and flexibility change. Threads may share it."""

    def __init__(self) -> None:
        self._basis = ""
        self._learnt = Learnt()

    def under(self, rules: Rules) -> Learnt:
        """What is known under these rules; others than the last ones make it forget."""
        said = json.loads(rules.to_json())
        for name in _CHANGING:
            said.pop(name)
        basis = json.dumps(said)
        if basis != self._basis or self._learnt.full:
            self._basis, self._learnt = basis, Learnt()
        return self._learnt


class Learnt:
    """Results by everything on which they depend, whatever changed around it; `divisions`: see `grouping.divide`."""

    def __init__(self) -> None:
        self.divisions: Divisions = {}
        self._numbers: dict[Hashable, int] = {}
        self._reaches: dict[Hashable, int] = {}
        # The keys of pairs, sorted, with what each pair shares in the same order.
        self._known = np.empty(0, dtype=np.int64), CoLocation.empty(0)
        self._lock = Lock()

    @property
    def full(self) -> bool:
        pairs, reaches = len(self._known[0]), len(self._reaches)
        return pairs > MOST_PAIRS or len(self.divisions) > MOST_DIVISIONS or reaches > 1 << (_REACH_BITS - 1)

    def shared(
        self, arrays: WorkArrays, pairs: NearPairs, rules: Rules, kernel: Kernel, progress: Progress
    ) -> CoLocation:
        """What `colocate` gives for these pairs; only those that are new are measured. Raises Cancelled."""
        with self._lock:
            wanted = self._keys_of(arrays, pairs)
            keys, shared = self._known
        unknown = np.flatnonzero(~np.isin(wanted, keys))
        if len(unknown):
            measured = colocate(arrays, pairs.rows(unknown), rules, kernel, progress)
            keys, shared = self._with(wanted[unknown], measured)
        return shared.rows(np.searchsorted(keys, wanted))

    def learn(self, arrays: WorkArrays, pairs: NearPairs, shared: CoLocation) -> None:
        """Remember what these pairs share, as it was measured elsewhere."""
        with self._lock:
            keys = self._keys_of(arrays, pairs)
        self._with(keys, shared)

    def _with(self, more: np.ndarray, measured: CoLocation) -> tuple[np.ndarray, CoLocation]:
        """All that is known when this is, too."""
        with self._lock:
            keys, shared = self._known
            keys, place = np.unique(np.concatenate((keys, more)), return_index=True)
            self._known = keys, _joined(shared, measured).rows(place)
            return self._known

    def _keys_of(self, arrays: WorkArrays, pairs: NearPairs) -> np.ndarray:
        """(n,) a number for each pair: the same for works that are the same in what counts, at the same reach."""
        rows = np.unique(np.concatenate((pairs.a, pairs.b)))
        number = np.zeros(len(arrays), dtype=np.int64)
        number[rows] = [
            _numbered(
                self._numbers,
                (w.id, w.geometry, w.discipline, w.size, w.size_unit, w.width, w.place_precision),
            )
            for w in (arrays.works[row] for row in rows.tolist())
        ]
        values, place = np.unique(pairs.reach, return_inverse=True)
        reach = np.array([_numbered(self._reaches, value) for value in values.tolist()], dtype=np.int64)
        ends = number[pairs.a] << (_WORK_BITS + _REACH_BITS) | number[pairs.b] << _REACH_BITS
        return ends | reach[place.reshape(-1)]


def _numbered(numbers: dict[Hashable, int], what: Hashable) -> int:
    return numbers.setdefault(what, len(numbers))


def _joined(one: CoLocation, other: CoLocation) -> CoLocation:
    return CoLocation(
        **{f.name: np.concatenate((getattr(one, f.name), getattr(other, f.name))) for f in fields(CoLocation)}
    )

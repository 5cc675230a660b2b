"""Two deliveries of one source: which works are the same, and what changed in them (rule *Change*).

Works with a reference of the partner are the same when the reference is. Without one the likeness of
two works is the weighted mean of what can be compared: place, title, period, street, discipline.
Compared are works within `NEAR` metres of each other, and works that share a telling word. A work is
matched at most once; a match that is not sure is a question, never a guess.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any, Callable, Hashable, Iterable, Mapping, Optional, Sequence

import numpy as np

from ..model.change import Change, ChangeKind, FieldChange
from ..model.period import Period
from ..model.words import Discipline, PlacePrecision
from ..model.work import Work
from .kernel import Kernel, best_kernel

NEAR = 100.0
"""Metres within which two works may be the same one moved."""
MARGIN_BOX = 5.0
"""Metres by which boxes are widened before their overlap is measured, so that straight lines have one."""
SAME_PLACE = 1.0
"""Metres: a shape drawn again within this is not moved."""
TELLING = 50
"""A word tells something when at most this many known works have it."""
SURE, POSSIBLE, LEAD = 0.85, 0.6, 0.1
"""A match is sure from SURE on, if nothing else comes within LEAD of it; below POSSIBLE it is none."""
MOST_CANDIDATES = 5
PLACED_BY_NAME = frozenset({PlacePrecision.STREET, PlacePrecision.HOUSE_NUMBERS, PlacePrecision.NONE})
"""How a work lies of which its partner delivered no place but the name of a street."""
WEIGHTS = {"place": 0.4, "title": 0.25, "period": 0.15, "street": 0.1, "discipline": 0.1}
Pair = tuple[int, int]
"""Row of `old`, row of `new`."""
_PERIOD_SCALE = 3 * 365.25  # days of shift at which two periods have nothing in common any more


@dataclass(frozen=True)
class Candidate:
    """A known work (row in `old`) that a delivered one may be."""

    old: int
    confidence: float


@dataclass
class Matching:
    """Rows of `new` → what they are. `sure`: their row of `old`; `doubts`: candidates, best first.

    A row of `new` in neither is a new work.
    """

    sure: dict[int, Candidate] = field(default_factory=dict)
    doubts: dict[int, list[Candidate]] = field(default_factory=dict)


def match(old: Sequence[Work], new: Sequence[Work], kernel: Optional[Kernel] = None) -> Matching:
    """Which of the known works `old` each delivered work of `new` is. All of one partner and unit.

    The same works in another order give the same pairs. Geometry in a planar CRS in metres.
    """
    found = Matching()
    free = set(range(len(old)))
    for key in (_reference, _all_content, _content, _by_name):
        for row, other in _equal(key, old, new, free, found.sure):
            found.sure[row] = Candidate(other, 1.0)
            free.discard(other)
    likeness = _likeness(old, new, sorted(free), [n for n in range(len(new)) if n not in found.sure], kernel)
    for o, n in _uncontested(likeness):
        found.sure[n] = Candidate(o, likeness[o, n])
        free.discard(o)
    for (o, n), confidence in likeness.items():
        if n not in found.sure and o in free:
            found.doubts.setdefault(n, []).append(Candidate(o, confidence))
    for n, candidates in found.doubts.items():
        candidates.sort(key=lambda c: (-c.confidence, c.old))
        found.doubts[n] = candidates[:MOST_CANDIDATES]
    return found


# -- equal works ---------------------------------------------------------------------------------


def _reference(work: Work) -> Hashable:
    return work.reference or None


def _all_content(work: Work) -> Hashable:
    fields = (
        work.discipline,
        work.kind,
        work.description,
        work.hardness,
        work.size,
        tuple(sorted(work.extra.items())),
    )
    return None if work.reference else (_content(work), fields)


def _content(work: Work) -> Hashable:
    """What makes a work without a reference the same; title, street, period and place."""
    return None if work.reference else (work.title, work.street, work.period, work.geometry)


def _by_name(work: Work) -> Hashable:
    """What was written, of a work without a place of its own: where its street lies may be found later."""
    if work.reference or work.place_precision not in PLACED_BY_NAME:
        return None
    street = work.delivered.get("street", work.street)
    return (work.title, street, work.period, work.discipline, work.kind, work.description)


def _equal(
    key: Callable[[Work], Hashable],
    old: Sequence[Work],
    new: Sequence[Work],
    free: Iterable[int],
    matched: dict[int, Candidate],
) -> list[tuple[int, int]]:
    """(row of new, row of old) with the same key, each once, in the order of the two lists."""
    by_key: dict[Hashable, list[int]] = defaultdict(list)
    for o in sorted(free):
        if key(old[o]) is not None:
            by_key[key(old[o])].append(o)
    pairs = []
    for n, work in enumerate(new):
        if n not in matched and key(work) is not None and by_key.get(key(work)):
            pairs.append((n, by_key[key(work)].pop(0)))
    return pairs


# -- likeness ------------------------------------------------------------------------------------


def _likeness(
    old: Sequence[Work], new: Sequence[Work], free: list[int], open_rows: list[int], kernel: Optional[Kernel]
) -> dict[Pair, float]:
    """(row of old, row of new) → confidence, of all pairs that are at least POSSIBLE."""
    if not free or not open_rows:
        return {}
    kernel = kernel or best_kernel()
    a = _Side([old[o] for o in free], kernel)
    b = _Side([new[n] for n in open_rows], kernel)
    rows_a, rows_b = _comparable(a, b)
    confidence = _confidence(a, b, rows_a, rows_b, kernel)
    keep = confidence >= POSSIBLE
    return {
        (free[i], open_rows[j]): float(value)
        for i, j, value in zip(rows_a[keep].tolist(), rows_b[keep].tolist(), confidence[keep])
    }


class _Side:
    """The works of one delivery as columns."""

    def __init__(self, works: Sequence[Work], kernel: Kernel) -> None:
        self.works = works
        placed = [i for i, work in enumerate(works) if work.geometry]
        self.geoms = np.empty(len(works), dtype=object)
        self.bounds = np.full((len(works), 4), np.nan)
        if placed:
            self.geoms[placed] = kernel.from_wkb([works[i].geometry or b"" for i in placed])
            self.bounds[placed] = kernel.bounds(self.geoms[placed])
        self.placed = ~np.isnan(self.bounds[:, 0])
        self.words = [telling_words(work) for work in works]
        self.title = [_letters(work.title) for work in works]
        self.street = [_letters(work.street) for work in works]
        self.start = np.array([work.period.start.toordinal() for work in works], dtype=float)
        self.end = np.array([work.period.end.toordinal() for work in works], dtype=float)
        self.discipline = np.array([work.discipline.value for work in works], dtype=object)
        self.reference = np.array([work.reference for work in works], dtype=object)


def _comparable(a: _Side, b: _Side) -> tuple[np.ndarray, np.ndarray]:
    """Rows of the pairs worth comparing: boxes within NEAR metres, or a telling word in common."""
    pairs = set(_near_boxes(a, b))
    having: dict[str, list[int]] = defaultdict(list)
    for i, words in enumerate(a.words):
        for word in words:
            having[word].append(i)
    for j, words in enumerate(b.words):
        for word in words:
            if len(having.get(word, ())) <= TELLING:
                pairs.update((i, j) for i in having.get(word, ()))
    rows = np.array(sorted(pairs), dtype=np.int64).reshape(-1, 2)
    return rows[:, 0], rows[:, 1]


def _near_boxes(a: _Side, b: _Side) -> Iterable[tuple[int, int]]:
    """Sweep over x: for each box of b the boxes of a that begin before it ends, then the rest at once."""
    rows_a, rows_b = np.flatnonzero(a.placed), np.flatnonzero(b.placed)
    rows_a = rows_a[np.argsort(a.bounds[rows_a, 0], kind="stable")]
    boxes = a.bounds[rows_a]
    widest = float((boxes[:, 2] - boxes[:, 0]).max()) if len(boxes) else 0.0
    for j in rows_b.tolist():
        x_min, y_min, x_max, y_max = b.bounds[j]
        first = np.searchsorted(boxes[:, 0], x_min - NEAR - widest)
        last = np.searchsorted(boxes[:, 0], x_max + NEAR, side="right")
        part = boxes[first:last]
        near = (part[:, 2] >= x_min - NEAR) & (part[:, 1] <= y_max + NEAR) & (part[:, 3] >= y_min - NEAR)
        for i in rows_a[first:last][near].tolist():
            yield i, j


def _confidence(a: _Side, b: _Side, rows_a: np.ndarray, rows_b: np.ndarray, kernel: Kernel) -> np.ndarray:
    """(k,) weighted likeness; pairs that cannot reach POSSIBLE are not measured further and get 0."""
    total, weight = np.zeros(len(rows_a)), np.zeros(len(rows_a))

    def add(name: str, value: np.ndarray, known: np.ndarray) -> None:
        total[known] += WEIGHTS[name] * value[known]
        weight[known] += WEIGHTS[name]

    always = np.ones(len(rows_a), dtype=bool)
    add("period", _period_likeness(a, b, rows_a, rows_b), always)
    add("discipline", _discipline_likeness(a, b, rows_a, rows_b), always)
    street_known = np.array([bool(a.street[i] and b.street[j]) for i, j in zip(rows_a, rows_b)], dtype=bool)
    add("street", _dice(a.street, b.street, rows_a, rows_b, street_known), street_known)
    placed = a.placed[rows_a] & b.placed[rows_b]
    titled = np.array([bool(a.title[i] and b.title[j]) for i, j in zip(rows_a, rows_b)], dtype=bool)
    still = titled * WEIGHTS["title"] + placed * WEIGHTS["place"]
    hopeful = (total + still) / (weight + still) >= POSSIBLE
    add("title", _dice(a.title, b.title, rows_a, rows_b, titled & hopeful), titled)
    still = placed * WEIGHTS["place"]
    hopeful &= (total + still) / (weight + still) >= POSSIBLE
    add("place", _place_likeness(a, b, rows_a, rows_b, placed & hopeful, kernel), placed)
    confidence = np.where(hopeful, total / weight, 0.0)
    unsure = (a.placed[rows_a] != b.placed[rows_b]) | _renumbered(a, b, rows_a, rows_b)
    return np.where(unsure, np.minimum(confidence, SURE - 0.01), confidence)


def _renumbered(a: _Side, b: _Side, rows_a: np.ndarray, rows_b: np.ndarray) -> np.ndarray:
    """Both have a reference, but not the same one."""
    ours, theirs = a.reference[rows_a], b.reference[rows_b]
    return (ours != "") & (theirs != "") & (ours != theirs)


def _period_likeness(a: _Side, b: _Side, rows_a: np.ndarray, rows_b: np.ndarray) -> np.ndarray:
    shift = np.abs(a.start[rows_a] - b.start[rows_b]) + np.abs(a.end[rows_a] - b.end[rows_b])
    return np.maximum(0.0, 1.0 - shift / (2 * _PERIOD_SCALE))


def _discipline_likeness(a: _Side, b: _Side, rows_a: np.ndarray, rows_b: np.ndarray) -> np.ndarray:
    """1 when equal, ½ when one of the two is *overig*, which may be anything."""
    ours, theirs = a.discipline[rows_a], b.discipline[rows_b]
    unknown = (ours == Discipline.OVERIG.value) | (theirs == Discipline.OVERIG.value)
    return np.where(ours == theirs, 1.0, np.where(unknown, 0.5, 0.0))


def _place_likeness(
    a: _Side, b: _Side, rows_a: np.ndarray, rows_b: np.ndarray, known: np.ndarray, kernel: Kernel
) -> np.ndarray:
    """Half for how near they are (0 from NEAR metres on), half for how far their boxes coincide."""
    result = np.zeros(len(rows_a))
    i, j = rows_a[known], rows_b[known]
    if len(i):
        near = np.maximum(0.0, 1.0 - kernel.distance(a.geoms[i], b.geoms[j]) / NEAR)
        result[known] = 0.5 * near + 0.5 * _box_overlap(a.bounds[i], b.bounds[j])
    return result


def _box_overlap(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """(k,) shared area of the widened boxes ÷ area that they cover together."""
    grow = np.array([-MARGIN_BOX, -MARGIN_BOX, MARGIN_BOX, MARGIN_BOX])
    a, b = a + grow, b + grow
    width = np.minimum(a[:, 2], b[:, 2]) - np.maximum(a[:, 0], b[:, 0])
    height = np.minimum(a[:, 3], b[:, 3]) - np.maximum(a[:, 1], b[:, 1])
    shared = np.maximum(width, 0.0) * np.maximum(height, 0.0)
    areas = [(box[:, 2] - box[:, 0]) * (box[:, 3] - box[:, 1]) for box in (a, b)]
    return shared / (areas[0] + areas[1] - shared)


def _dice(
    ours: Sequence[frozenset[str]],
    theirs: Sequence[frozenset[str]],
    rows_a: np.ndarray,
    rows_b: np.ndarray,
    known: np.ndarray,
) -> np.ndarray:
    """(k,) twice the shared threes of letters ÷ all threes of letters; 0 where not `known`."""
    result = np.zeros(len(rows_a))
    for row in np.flatnonzero(known).tolist():
        x, y = ours[rows_a[row]], theirs[rows_b[row]]
        result[row] = 1.0 if x is y or x == y else 2 * len(x & y) / (len(x) + len(y))
    return result


def _letters(text: str) -> frozenset[str]:
    """All threes of letters, with the spaces around words; empty for an empty text."""
    plain = " ".join(re.findall(r"\w+", text.casefold()))
    return frozenset(f" {plain} "[i : i + 3] for i in range(len(plain))) if plain else frozenset()


def telling_words(work: Work) -> frozenset[str]:
    """Words of title and street that may tell works apart: from four letters on, or with a digit."""
    words = re.findall(r"\w+", f"{work.title} {work.street}".casefold())
    return frozenset(word for word in words if len(word) > 3 or any(c.isdigit() for c in word))


# -- one to one ----------------------------------------------------------------------------------


def likeliest(doubts: Mapping[int, Sequence[Candidate]]) -> dict[int, int]:
    """Row of `new` → row of `old`: the likeliest pair first, then the likeliest of what is left."""
    pairs = [(-c.confidence, n, c.old) for n, candidates in doubts.items() for c in candidates]
    given: dict[int, int] = {}
    for _, n, o in sorted(pairs):
        if n not in given and o not in given.values():
            given[n] = o
    return given


def _uncontested(likeness: Mapping[Pair, float]) -> list[Pair]:
    """Pairs that are SURE and LEAD ahead of every other pair of either work, until no more are found.

    A pair once sure takes its two works out of the contest, which may settle others. The outcome does not
    depend on the order: of two pairs with a work in common at most one can ever be ahead.
    """
    found: list[Pair] = []
    left = dict(likeness)
    while True:
        of_old, of_new = _two_best(left, 0), _two_best(left, 1)
        ahead = [
            pair
            for pair, confidence in left.items()
            if confidence >= SURE
            and all(
                second <= confidence - LEAD and first == confidence
                for first, second in (of_old[pair[0]], of_new[pair[1]])
            )
        ]
        if not ahead:
            return found
        found += ahead
        old_taken, new_taken = {o for o, _ in ahead}, {n for _, n in ahead}
        left = {p: c for p, c in left.items() if p[0] not in old_taken and p[1] not in new_taken}


def _two_best(likeness: Mapping[Pair, float], side: int) -> dict[int, tuple[float, float]]:
    """Work → its best and second best confidence (0 when there is none)."""
    best: dict[int, tuple[float, float]] = {}
    for pair, confidence in likeness.items():
        first, second = best.get(pair[side], (0.0, 0.0))
        best[pair[side]] = (max(first, confidence), max(second, min(first, confidence)))
    return best


# -- what changed --------------------------------------------------------------------------------

_OTHER_FIELDS = (
    "title", "description", "discipline", "kind", "street", "town", "duration", "earliest", "preferred", "latest",
    "actual_end", "priority", "level", "size", "size_unit", "width", "estimate", "contact", "documents", "share",
)  # fmt: skip


def compare(
    before: Sequence[Work],
    after: Sequence[Work],
    confidences: Optional[Sequence[float]] = None,
    kernel: Optional[Kernel] = None,
) -> list[Change]:
    """What changed in each work; `before` and `after` are the same works, in the same order."""
    elsewhere = _moved(before, after, kernel)
    return [
        _change(a, b, bool(elsewhere[row]), 1.0 if confidences is None else confidences[row])
        for row, (a, b) in enumerate(zip(before, after))
    ]


def differences(
    before: Sequence[Work], after: Sequence[Work], kernel: Optional[Kernel] = None
) -> list[Change]:
    """Works matched by id: new ones, changed and unchanged ones in the order of `after`, then those gone."""
    known = {work.id: work for work in before}
    now = {work.id for work in after}
    both = [work for work in after if work.id in known]
    changes = {c.work: c for c in compare([known[work.id] for work in both], both, kernel=kernel)}
    result = [changes.get(work.id) or Change(work.id, (ChangeKind.NEW,)) for work in after]
    return result + [Change(work.id, (ChangeKind.GONE,)) for work in before if work.id not in now]


def _change(before: Work, after: Work, moved: bool, confidence: float) -> Change:
    kinds: list[ChangeKind] = []
    fields: list[FieldChange] = []

    def tell(kind: ChangeKind, name: str, was: Any, becomes: Any) -> None:
        if kind not in kinds:
            kinds.append(kind)
        fields.append(FieldChange(name, _shown(was), _shown(becomes)))

    if (before.period.start, before.period.end) != (after.period.start, after.period.end):
        tell(ChangeKind.TIME, "period", before.period, after.period)
    elif before.period != after.period:
        tell(ChangeKind.OTHER, "period", before.period, after.period)
    if moved:
        tell(ChangeKind.PLACE, "place", before.place_precision, after.place_precision)
    ranks = before.effective_hardness.rank, after.effective_hardness.rank
    if ranks[0] != ranks[1]:
        kind = ChangeKind.HARDENED if ranks[1] > ranks[0] else ChangeKind.SOFTENED
        tell(kind, "hardness", before.effective_hardness, after.effective_hardness)
    for name in _OTHER_FIELDS:
        was, becomes = getattr(before, name), getattr(after, name)
        if was != becomes:
            tell(ChangeKind.OTHER, name, was, becomes)
    return Change(after.id, tuple(kinds) or (ChangeKind.UNCHANGED,), fields, confidence)


def _shown(value: Any) -> str:
    if isinstance(value, Period):
        return value.label()
    return "" if value is None else str(value)


def moved(before: bytes, after: bytes, kernel: Optional[Kernel] = None) -> bool:
    """Whether something of one shape (WKB) lies more than SAME_PLACE metres from the other."""
    if before == after:
        return False
    kernel = kernel or best_kernel()
    old, new = kernel.from_wkb([before]), kernel.from_wkb([after])
    return bool((_sticks_out(old, new, kernel) | _sticks_out(new, old, kernel))[0])


def _moved(before: Sequence[Work], after: Sequence[Work], kernel: Optional[Kernel]) -> np.ndarray:
    """(n,) bools: something of one shape lies more than SAME_PLACE metres from the other."""
    elsewhere = np.array([bool(a.geometry) != bool(b.geometry) for a, b in zip(before, after)], dtype=bool)
    rows = [
        row
        for row, (a, b) in enumerate(zip(before, after))
        if a.geometry and b.geometry and a.geometry != b.geometry
    ]
    if rows:
        kernel = kernel or best_kernel()
        old = kernel.from_wkb([before[row].geometry or b"" for row in rows])
        new = kernel.from_wkb([after[row].geometry or b"" for row in rows])
        elsewhere[rows] = _sticks_out(old, new, kernel) | _sticks_out(new, old, kernel)
    return elsewhere


def _sticks_out(a: np.ndarray, b: np.ndarray, kernel: Kernel) -> np.ndarray:
    return ~kernel.is_empty(kernel.difference(a, kernel.buffer(b, SAME_PLACE)))

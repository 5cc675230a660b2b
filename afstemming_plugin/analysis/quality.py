"""What may be wrong or lacking in plans, judged on the works themselves: each check a small pure function.

The same checks run when a delivery is taken in and again over the whole dossier. They judge, they change
nothing; what they find is put in words elsewhere.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from difflib import SequenceMatcher
from typing import Iterator, Mapping, Optional, Sequence

import numpy as np

from ..model.period import Precision, add_months
from ..model.rules import Rules
from ..model.words import Hardness, PlacePrecision, Severity, Word
from ..model.work import Work
from .kernel import Kernel, best_kernel
from .places import box_pairs

Box = tuple[float, float, float, float]
"""x min, y min, x max, y max in metres of the collaboration's CRS."""

MIN_EXTENT = 0.01
"""Metres of line, or m² of area, below which a shape is nothing."""


_ZERO = re.compile(r"-?0+([.,]0+)?(\s*[a-z]+[12²]?)?", re.IGNORECASE)


class Check(Word):
    DUPLICATE = "mogelijk dubbel"
    OUTSIDE = "buiten het gebied"
    ZERO_SIZE = "zonder omvang"
    FAR_AHEAD = "ver vooruit"
    LONG_AGO = "lang geleden"
    OVERDUE = "verlopen"
    VAGUE = "vage periode"
    NO_HARDNESS = "zonder hardheid"
    MISSING = "ontbrekende gegevens"
    STALE = "niet bevestigd"


SEVERITY = {
    Check.DUPLICATE: Severity.DOUBTFUL,
    Check.OUTSIDE: Severity.DOUBTFUL,
    Check.ZERO_SIZE: Severity.DOUBTFUL,
    Check.FAR_AHEAD: Severity.DOUBTFUL,
    Check.LONG_AGO: Severity.DOUBTFUL,
    Check.OVERDUE: Severity.NOTE,
    Check.VAGUE: Severity.NOTE,
    Check.NO_HARDNESS: Severity.NOTE,
    Check.MISSING: Severity.NOTE,
    Check.STALE: Severity.NOTE,
}


@dataclass(frozen=True)
class Finding:
    """`fields` are the fields of the work that it is about; `other` is the id of a second work."""

    check: Check
    work: str
    fields: tuple[str, ...] = ()
    other: str = ""

    @property
    def severity(self) -> Severity:
        return SEVERITY[self.check]


def check_works(
    works: Sequence[Work],
    rules: Rules,
    peildatum: date,
    *,
    area: Optional[Box] = None,
    confirmed_on: Optional[Mapping[str, date]] = None,
    kernel: Optional[Kernel] = None,
) -> list[Finding]:
    """All checks, in the order of `Check`. `area` is where the collaboration plans, `confirmed_on` gives per
    work id the day on which its partner last delivered or confirmed it; without them those checks are left out.
    """
    kernel = kernel or best_kernel()
    return [
        *duplicates(works, rules, kernel),
        *outside(works, area, rules, kernel),
        *zero_size(works, kernel),
        *far_ahead(works, rules, peildatum),
        *long_ago(works, rules, peildatum),
        *overdue(works, peildatum),
        *vague(works),
        *without_hardness(works),
        *missing_fields(works, rules),
        *stale(works, confirmed_on or {}, rules, peildatum),
    ]


# One work


def is_closed(work: Work) -> bool:
    """Reported as done, or cancelled."""
    return work.actual_end is not None or work.hardness in (Hardness.GEREED, Hardness.VERVALLEN)


def is_overdue(work: Work, today: date) -> bool:
    """In the past without completion (rule *Who*)."""
    return not is_closed(work) and work.period.end < today


def overdue(works: Sequence[Work], peildatum: date) -> Iterator[Finding]:
    for work in works:
        if is_overdue(work, peildatum):
            yield Finding(Check.OVERDUE, work.id, ("period", "actual_end"))


def far_ahead(works: Sequence[Work], rules: Rules, peildatum: date) -> Iterator[Finding]:
    """Ends more than `far_years` after the peildatum."""
    last = add_months(peildatum, 12 * rules.far_years)
    return (Finding(Check.FAR_AHEAD, w.id, ("period",)) for w in works if w.period.end > last)


def long_ago(works: Sequence[Work], rules: Rules, peildatum: date) -> Iterator[Finding]:
    """Starts more than `far_years` before the peildatum, as dates of 1900 do."""
    first = add_months(peildatum, -12 * rules.far_years)
    return (Finding(Check.LONG_AGO, w.id, ("period",)) for w in works if w.period.start < first)


def vague(works: Sequence[Work]) -> Iterator[Finding]:
    """Known by several years only, while the work is still to come."""
    for work in works:
        if work.period.precision is Precision.MULTI_YEAR and not is_closed(work):
            yield Finding(Check.VAGUE, work.id, ("period",))


def without_hardness(works: Sequence[Work]) -> Iterator[Finding]:
    for work in works:
        if work.hardness is None or "hardness" in work.assumed:
            yield Finding(Check.NO_HARDNESS, work.id, ("hardness",))


def missing_fields(works: Sequence[Work], rules: Rules) -> Iterator[Finding]:
    """What a work of this hardness must carry (rule *Fields per phase*); an assumed value does not count."""
    for work in works:
        required = rules.required_fields.get(work.effective_hardness, ())
        lacking = tuple(name for name in required if not _is_delivered(work, name))
        if lacking:
            yield Finding(Check.MISSING, work.id, lacking)


def _is_delivered(work: Work, name: str) -> bool:
    if name == "geometry":
        return work.geometry is not None and work.place_precision is not PlacePrecision.NONE
    if name == "title" and work.description:
        return True  # a title that was made of what the partner wrote
    return name not in work.assumed and getattr(work, name) not in (None, "")


def zero_size(works: Sequence[Work], kernel: Kernel) -> Iterator[Finding]:
    """A delivered size or duration of nothing, and lines and polygons without length or area."""
    placed = [work for work in works if work.geometry is not None]
    shapes = kernel.from_wkb([work.geometry for work in placed if work.geometry is not None])
    dimension, length, area = kernel.dimension(shapes), kernel.length(shapes), kernel.area(shapes)
    extent = np.where(dimension == 2, area, length)
    empty = (dimension < 0) | ((dimension > 0) & (extent < MIN_EXTENT))
    shapeless = {work.id for work, nothing in zip(placed, empty) if nothing}
    for work in works:
        fields = tuple(
            name
            for name, nothing in (
                ("geometry", work.id in shapeless),
                ("size", _is_nothing(work.size, work.delivered.get("size", ""))),
                ("duration", _is_nothing(work.duration, work.delivered.get("duration", ""))),
            )
            if nothing
        )
        if fields:
            yield Finding(Check.ZERO_SIZE, work.id, fields)


def _is_nothing(value: Optional[float], written: str) -> bool:
    """A value of 0, or one that was written as 0 and left empty by its reader."""
    return value <= 0 if value is not None else bool(_ZERO.fullmatch(written.strip()))


def outside(works: Sequence[Work], area: Optional[Box], rules: Rules, kernel: Kernel) -> Iterator[Finding]:
    """Works that lie wholly more than `area_margin` metres outside `area`."""
    placed = [work for work in works if work.geometry is not None]
    if area is None or not placed:
        return
    boxes = kernel.bounds(kernel.from_wkb([w.geometry for w in placed if w.geometry is not None]))
    low = np.array(area[:2]) - rules.area_margin
    high = np.array(area[2:]) + rules.area_margin
    away = (boxes[:, :2] > high).any(axis=1) | (boxes[:, 2:] < low).any(axis=1)
    for at in np.flatnonzero(away):
        yield Finding(Check.OUTSIDE, placed[at].id, ("geometry",))


def stale(
    works: Sequence[Work], confirmed_on: Mapping[str, date], rules: Rules, peildatum: date
) -> Iterator[Finding]:
    """Not delivered or confirmed for `confirm_months` (rule *Still relevant*)."""
    limit = add_months(peildatum, -rules.confirm_months)
    for work in works:
        day = confirmed_on.get(work.id)
        if day is not None and day < limit and not is_closed(work):
            yield Finding(Check.STALE, work.id)


# Pairs


def duplicates(works: Sequence[Work], rules: Rules, kernel: Kernel) -> Iterator[Finding]:
    """Works that may be one and the same: same place, discipline and days, and alike titles.

    Places are the same when all sides of their boxes lie within `duplicate_distance` metres, or, of works
    without a place, when street and town are. Each pair is told at the later of the two in `works`.
    """
    living = [work for work in works if work.hardness is not Hardness.VERVALLEN]
    pairs = sorted({*_same_shape(living, rules, kernel), *_same_street(living)})
    for a, b in pairs:
        if _alike(living[a], living[b], rules):
            yield Finding(Check.DUPLICATE, living[b].id, ("title", "period"), living[a].id)


def _same_shape(works: Sequence[Work], rules: Rules, kernel: Kernel) -> Iterator[tuple[int, int]]:
    at = [number for number, work in enumerate(works) if work.geometry is not None]
    if not at:
        return
    boxes = kernel.bounds(kernel.from_wkb([works[n].geometry or b"" for n in at]))
    near = rules.duplicate_distance
    corners = np.column_stack([boxes[:, :2] - near, boxes[:, :2]])  # a small box at each lower left corner
    first, second = box_pairs(corners, corners)
    apart = np.abs(boxes[first] - boxes[second]).max(axis=1, initial=0.0)
    for a, b in zip(first[apart <= near], second[apart <= near]):
        if a < b:
            yield at[a], at[b]


def _same_street(works: Sequence[Work]) -> Iterator[tuple[int, int]]:
    by_street: dict[tuple[str, str], list[int]] = defaultdict(list)
    for number, work in enumerate(works):
        if work.geometry is None and work.street.strip():
            by_street[_words(work.street), _words(work.town)].append(number)
    for numbers in by_street.values():
        for index, b in enumerate(numbers):
            for a in numbers[:index]:
                yield a, b


def _alike(a: Work, b: Work, rules: Rules) -> bool:
    if a.discipline is not b.discipline or not a.period.overlaps(b.period):
        return False
    if a.reference and b.reference and a.reference != b.reference and a.partner == b.partner:
        return False  # its partner says itself that they are two
    one, two = _words(a.title), _words(b.title)
    return one == two or SequenceMatcher(None, one, two).ratio() >= rules.duplicate_title


def _words(text: str) -> str:
    """Lower case, without accents and signs."""
    plain = unicodedata.normalize("NFKD", text.lower()).encode("ascii", "ignore").decode()
    return " ".join(re.findall("[a-z0-9]+", plain))

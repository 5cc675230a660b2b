"""What a partner can carry out in a year (*maakbaarheid*)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from .words import Discipline, Word


class Measure(Word):
    """In what capacity is counted: metres of trench, or works."""

    METRES = "meter"
    WORKS = "werken"


@dataclass(frozen=True)
class Capacity:
    """At most `value` of `measure` in `year`; without a discipline for all works of the partner together."""

    partner: str
    year: int
    measure: Measure
    value: float
    discipline: Optional[Discipline] = None

"""What the analysis finds. Geometries are WKB in the collaboration's CRS; lengths in metres."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Container, Optional

from .period import Period
from .rules import Rules
from .words import Nearness, OpportunityKind, Simultaneity, Verdict
from .work import GraafrustZone


@dataclass
class Overlap:
    """A near pair of works (`a` < `b` by id).

    `shared_length` is the smaller of: metres of A within D of B, metres of B within D of A;
    `shared_area` is m² that the two werkstroken have in common. `one_way` names the partner whose
    rule alone finds the pair (*eenzijdig*), "" when both do. `reason` says why the pair is in no
    opportunity ("" when it is in one). `geometry` is the shared place (None: not computed).
    """

    a: str
    b: str
    distance: float
    nearness: Nearness
    simultaneity: Optional[Simultaneity]
    gap_days: int
    shared_length: float
    shared_fraction: float
    shared_area: float
    internal: bool = False
    one_way: str = ""
    opportunity: str = ""
    reason: str = ""
    geometry: Optional[bytes] = None


@dataclass
class Member:
    """One work in an opportunity, with its own part of the joint area.

    `execution` is where it would be carried out inside the joint period, `shift_days` the signed
    distance of its start from its preferred start (negative: earlier), `cost` the weighted shift in months.
    """

    work: str
    execution: Period
    shift_days: int
    cost: float
    fixed: bool
    lead: bool = False
    shared_length: float = 0.0
    part: Optional[bytes] = None


@dataclass
class Alternative:
    """A next-best joint period and what it costs in weighted shift (months)."""

    period: Period
    cost: float


@dataclass
class ScoreTerm:
    """One term of the score: raw `value`, the `share` of it (0…1) and the `points` it gives."""

    name: str
    value: float
    share: float
    points: float
    weight: float


@dataclass
class Opportunity:
    """Works that can be done as one joint project in one joint period (or must at least talk).

    For a *coördinatiepunt* `period` is the span of its members' own periods and nothing is shifted.
    Where the partners agreed on another period or trekker, these are in their place (`analysis.agreed`);
    `found_period` and `found_lead` (its partner) then tell what the analysis found. They are never stored.
    """

    id: str
    number: str
    kind: OpportunityKind
    name: str
    streets: tuple[str, ...]
    period: Period
    members: list[Member]
    geometry: bytes
    score: float = 0.0
    terms: list[ScoreTerm] = field(default_factory=list)
    certainty: float = 1.0
    openings_avoided: int = 0
    nuisance_days_avoided: int = 0
    shared_length: float = 0.0
    shared_area: float = 0.0
    cost: float = 0.0
    manual: bool = False
    reason: str = ""
    alternatives: list[Alternative] = field(default_factory=list)
    graafrust_until: Optional[date] = None
    found_period: Optional[Period] = None
    found_lead: str = ""

    @property
    def lead(self) -> str:
        """Id of the work whose partner is *trekker*."""
        return next((m.work for m in self.members if m.lead), self.members[0].work)

    def is_whole(self, works: Container[str]) -> bool:
        """Whether all its works are among these ids: a later delivery may have taken some away."""
        return all(member.work in works for member in self.members)


@dataclass
class ZoneVerdict:
    """A work that lies in a graafrust zone: one verdict, all reasons, and what can be done.

    `clash` holds the days of the work's window in which the street is closed, `first_free_day` the
    first day on which it may start, `free_period` the part of its window that is free.
    """

    work: str
    zone: str
    verdict: Verdict
    reasons: tuple[str, ...]
    clash: Period
    first_free_day: date
    free_period: Optional[Period] = None
    alternative: str = ""


@dataclass
class LastChance:
    """A work of a partner that would fall in the graafrust that follows from an opportunity."""

    work: str
    opportunity: str
    last_day: date
    graafrust: Period


@dataclass
class NotMatched:
    """A work that took no part in matching, and why."""

    work: str
    reason: str


@dataclass
class Analysis:
    """Everything found as of one peildatum with one set of rules."""

    peildatum: date
    rules: Rules
    overlaps: list[Overlap] = field(default_factory=list)
    opportunities: list[Opportunity] = field(default_factory=list)
    zones: list[GraafrustZone] = field(default_factory=list)
    verdicts: list[ZoneVerdict] = field(default_factory=list)
    last_chances: list[LastChance] = field(default_factory=list)
    not_matched: list[NotMatched] = field(default_factory=list)

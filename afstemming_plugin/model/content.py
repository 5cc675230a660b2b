"""All that a dossier holds, read as one whole: what maps and documents are made from."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Optional

from .capacity import Capacity
from .collaboration import Collaboration, Delivery
from .decision import (
    Action,
    Attendance,
    Consultation,
    ManualGroup,
    Meeting,
    PartnerDecision,
    Proposal,
    ProposalAnswer,
    WorkAnswer,
)
from .results import Analysis
from .rules import Rules
from .work import Event, GraafrustZone, Street, Work


@dataclass
class Content:
    """`works` and `zones` hold the current deliveries only; `analysis` is the latest one, if any.

    `earlier_works` are works as they were when a decision was taken, where they are not so any more, and those that
    the analysis rests on and that a later delivery took away. `areas`: neighbourhood → ids of the works in it, where
    that was looked up.
    """

    collaboration: Collaboration
    rules: Rules
    works: list[Work] = field(default_factory=list)
    zones: list[GraafrustZone] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    streets: list[Street] = field(default_factory=list)
    deliveries: list[Delivery] = field(default_factory=list)
    analysis: Optional[Analysis] = None
    proposals: list[Proposal] = field(default_factory=list)
    decisions: list[PartnerDecision] = field(default_factory=list)
    manual_groups: list[ManualGroup] = field(default_factory=list)
    earlier_works: list[Work] = field(default_factory=list)
    capacities: list[Capacity] = field(default_factory=list)
    actions: list[Action] = field(default_factory=list)
    meetings: list[Meeting] = field(default_factory=list)
    attendance: list[Attendance] = field(default_factory=list)
    consultations: list[Consultation] = field(default_factory=list)
    work_answers: list[WorkAnswer] = field(default_factory=list)
    proposal_answers: list[ProposalAnswer] = field(default_factory=list)
    areas: dict[str, frozenset[str]] = field(default_factory=dict)

    def latest_decisions(self, opportunity: str) -> dict[str, PartnerDecision]:
        """Per partner the decision that counts for this opportunity."""
        return {d.partner: d for d in self.decisions if d.opportunity == opportunity}

    def works_by_id(self) -> dict[str, Work]:
        """Looked up once for one list of works, of which no work is replaced in place; not to be changed."""
        known = self.__dict__.get("_by_id")
        if known is None or known[0] is not self.works or known[1] != len(self.works):
            found = {work.id: work for work in self.works}
            known = self.__dict__["_by_id"] = (self.works, len(self.works), found)
        by_id: dict[str, Work] = known[2]
        return by_id

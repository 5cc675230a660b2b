"""Overleg: what the partners say of an opportunity."""

from __future__ import annotations

from typing import Sequence

from ..dossier import Dossier
from ..model.content import Content
from ..model.decision import PartnerDecision
from ..model.results import Opportunity


def partners_to_ask(opportunity: Opportunity, content: Content) -> list[str]:
    """Codes of the partners with a work in it, the trekker first."""
    works = content.works_by_id()
    codes = [works[opportunity.lead].partner, *(works[m.work].partner for m in opportunity.members)]
    return list(dict.fromkeys(codes))


def record_decisions(dossier: Dossier, given: Sequence[PartnerDecision]) -> int:
    """Store the decisions that say something new, in one change; returns how many."""
    content = dossier.content()
    new = []
    for decision in given:
        known = content.latest_decisions(decision.opportunity).get(decision.partner)
        if known is None or _said(known) != _said(decision):
            new.append(decision)
    if new:
        with dossier.one_change("decide", str(len(new))):
            for decision in new:
                dossier.add_decision(decision)
    return len(new)


def _said(decision: PartnerDecision) -> tuple[object, ...]:
    return decision.decision, decision.reason, decision.action_by, decision.due

"""The content of a document, put in the order in which it is told: what every sheet and layer asks for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Optional, Sequence

from ..analysis.agreed import Roles, roles
from ..analysis.cost_share import CostShare, Measure, restoration, shares
from ..analysis.freshness import Freshness, freshness, weakest
from ..model.content import Content
from ..model.decision import PartnerDecision, Proposal
from ..model.results import Analysis, Member, Opportunity
from ..model.words import OpportunityKind, Share
from ..model.work import GraafrustZone, Work
from .audience import Audience, confidential, totals_published


@dataclass(frozen=True)
class PartnerFigures:
    """What one partner delivered, and how fresh it is."""

    partner: str
    accepted: int
    unplaced: int
    rejected: int
    fresh: Freshness


@dataclass(frozen=True)
class Again:
    """A decision to take again (*te herbeoordelen*): `opportunity` is the id of what has its works now ("": nothing),
    `decided_on` that of what was decided on; `why` tells what is otherwise now, a line each."""

    opportunity: str
    decided_on: str
    decision: PartnerDecision
    why: tuple[str, ...]


class Report:
    """`content` is what `shared_view` left for `audience`: nothing in it needs to be hidden any more."""

    def __init__(self, content: Content, audience: Audience, to_reconsider: Sequence[Again] = ()) -> None:
        self.content, self.audience = content, audience
        self.to_reconsider = list(to_reconsider)
        self.again = {(a.opportunity, a.decision.partner) for a in to_reconsider}
        self.analysis: Optional[Analysis] = content.analysis
        self.works = content.works_by_id()
        opportunities = content.analysis.opportunities if content.analysis else []
        ranked = sorted(opportunities, key=lambda o: (-o.score, o.number, o.id))
        self.proposals = [o for o in ranked if o.kind is OpportunityKind.OPPORTUNITY]
        self.coordination = [o for o in ranked if o.kind is OpportunityKind.COORDINATION]
        self.by_id = {o.id: o for o in ranked}

    @property
    def peildatum(self) -> Optional[date]:
        return self.analysis.peildatum if self.analysis else None

    @cached_property
    def agreed(self) -> dict[str, Proposal]:
        """Opportunity → what the partners agreed on it, the latest."""
        return {proposal.opportunity: proposal for proposal in self.content.proposals}

    def members(self, opportunity: Opportunity) -> list[tuple[Member, Work]]:
        """Members in the order of their execution; works that a later delivery took away are left out."""
        found = [(m, self.works[m.work]) for m in opportunity.members if m.work in self.works]
        return sorted(found, key=lambda pair: (pair[0].execution.start, pair[1].partner, pair[1].id))

    def partners(self, opportunity: Opportunity) -> list[str]:
        """Codes in the order of the collaboration."""
        present = {work.partner for _, work in self.members(opportunity)}
        order = [p.code for p in self.content.collaboration.partners]
        return [c for c in order if c in present] + sorted(present - set(order))

    def lead_partner(self, opportunity: Opportunity) -> str:
        return self.roles(opportunity).lead.partner

    def roles(self, opportunity: Opportunity) -> Roles:
        return roles(opportunity, self.works, self.agreed.get(opportunity.id))

    def totals_shown(self, opportunity: Opportunity) -> bool:
        return totals_published(opportunity, self.works, self.audience)

    def cost_share(self, opportunity: Opportunity, measure: Measure) -> Optional[CostShare]:
        """None when a member is no longer among the works, or a total may not be published."""
        if not self.totals_shown(opportunity) or not opportunity.is_whole(self.works):
            return None
        rules = self.analysis.rules if self.analysis else self.content.rules
        return shares(opportunity, self.works, measure, rules)

    def restoration(self, opportunity: Opportunity) -> dict[str, int]:
        """Partner → m² that it pays (> 0) or receives for restoring the street, where that is settled."""
        rules = self.analysis.rules if self.analysis else self.content.rules
        share = self.cost_share(opportunity, "m²") if rules.settlement else None
        if share is None or opportunity.kind is not OpportunityKind.OPPORTUNITY:
            return {}
        return restoration(opportunity, share, self.roles(opportunity).restores.partner)

    @cached_property
    def zones(self) -> dict[str, GraafrustZone]:
        """Delivered and manual zones, and those that follow from joint works."""
        derived = self.analysis.zones if self.analysis else []
        return {zone.id: zone for zone in (*self.content.zones, *derived)}

    def partner_figures(self) -> list[PartnerFigures]:
        return [self._figures(partner.code) for partner in self.content.collaboration.partners]

    def weakest(self, figures: list[PartnerFigures]) -> Optional[PartnerFigures]:
        """The partner with the shortest horizon (rule *Staleness and horizon*)."""
        found = weakest({f.partner: f.fresh for f in figures})
        return next((f for f in figures if f.partner == found), None)

    def _figures(self, code: str) -> PartnerFigures:
        works = [w for w in self.content.works if w.partner == code]
        deliveries = [d for d in self.content.deliveries if d.partner == code]
        return PartnerFigures(
            partner=code,
            accepted=sum(d.accepted for d in deliveries if d.kind not in ("graafrust", "events")),
            unplaced=sum(d.unplaced for d in deliveries),
            rejected=sum(d.rejected for d in deliveries),
            fresh=freshness(works, deliveries, self.peildatum),
        )


def shown(work: Work, value: object) -> str:
    """A descriptive field of a work in words; *restricted* works show that it may not be seen."""
    return confidential() if work.share is Share.RESTRICTED else str(value or "")


def hardness(work: Work) -> str:
    """In words; a question mark where it was not delivered."""
    if work.share is Share.RESTRICTED or work.hardness is None:
        return shown(work, "?")
    return str(work.hardness)

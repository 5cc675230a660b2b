"""The main figures of a dossier, the same in the window, on the command line and in documents."""

from __future__ import annotations

from dataclasses import asdict, dataclass

from .content import Content
from .words import Nearness, OpportunityKind, Verdict


@dataclass
class Figures:
    partners: int
    works: int
    unplaced: int
    rejected: int
    pairs: int
    overlaps: int
    opportunities: int
    coordination_points: int
    openings_avoided: int
    graafrust_zones: int
    works_in_graafrust: int
    graafrust_conflicts: int
    conflicts_if_agreed: int
    last_chances: int

    def as_dict(self) -> dict[str, int]:
        return asdict(self)


def figures_of(content: Content) -> Figures:
    """Counts of what is current; all analysis figures are 0 while nothing has been determined.

    `graafrust_conflicts` are works without a free day in a zone that lies there now; `conflicts_if_agreed`
    are further works that would get so by the graafrust that follows from opportunities not carried out yet.
    """
    analysis = content.analysis
    overlaps = analysis.overlaps if analysis else []
    groups = analysis.opportunities if analysis else []
    verdicts = analysis.verdicts if analysis else []
    provisional = {zone.id for zone in (analysis.zones if analysis else []) if zone.provisional}
    conflicts = [v for v in verdicts if v.verdict is Verdict.CONFLICT]
    firm = {v.work for v in conflicts if v.zone not in provisional}
    opportunities = [o for o in groups if o.kind is OpportunityKind.OPPORTUNITY]
    return Figures(
        partners=len({work.partner for work in content.works}),
        works=len(content.works),
        unplaced=sum(work.geometry is None for work in content.works),
        rejected=sum(delivery.rejected for delivery in content.deliveries),
        pairs=len(overlaps),
        overlaps=sum(o.nearness is Nearness.OVERLAP for o in overlaps),
        opportunities=len(opportunities),
        coordination_points=len(groups) - len(opportunities),
        openings_avoided=sum(o.openings_avoided for o in opportunities),
        graafrust_zones=len(content.zones) + (len(analysis.zones) if analysis else 0),
        works_in_graafrust=len({v.work for v in verdicts}),
        graafrust_conflicts=len(firm),
        conflicts_if_agreed=len({v.work for v in conflicts} - firm),
        last_chances=len(analysis.last_chances) if analysis else 0,
    )

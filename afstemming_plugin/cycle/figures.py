"""The main figures of a dossier, the same in the window, on the command line and in documents."""

from __future__ import annotations

from dataclasses import asdict, dataclass

from ..model.content import Content
from ..model.words import Nearness, OpportunityKind, Verdict


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
    graafrust_verdicts: int
    graafrust_conflicts: int
    last_chances: int

    def as_dict(self) -> dict[str, int]:
        return asdict(self)


def figures_of(content: Content) -> Figures:
    """Counts of what is current; all analysis figures are 0 while nothing has been determined."""
    analysis = content.analysis
    overlaps = analysis.overlaps if analysis else []
    groups = analysis.opportunities if analysis else []
    verdicts = analysis.verdicts if analysis else []
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
        graafrust_verdicts=len(verdicts),
        graafrust_conflicts=sum(v.verdict is Verdict.CONFLICT for v in verdicts),
        last_chances=len(analysis.last_chances) if analysis else 0,
    )

"""Joint works that were agreed on stay joint works while and after they are carried out (rule *Graafrust*).

Who is gereed, or past without a report, is not matched any more (rule *Who*): what was found of such works together
is not found again, and yet their street must rest, and what was decided was done.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Sequence

from ..analysis.analyse import judge_graafrust, numbered
from ..analysis.graafrust_zones import following_zones
from ..analysis.indicators import agreed_on, carried_out
from ..analysis.kernel import best_kernel
from ..dossier import Dossier
from ..model.content import Content
from ..model.progress import Progress
from ..model.results import Analysis, Opportunity
from ..model.words import Hardness
from ..model.work import GraafrustZone


def begun_joint_works(dossier: Dossier, content: Content, peildatum: date) -> list[Opportunity]:
    """Of what was determined last: the koppelkansen that were agreed on, or told to be carried out, of which a work is
    gereed or past on the peildatum. Not those with a work that is vervallen or no longer delivered.
    """
    works = content.works_by_id()
    put = {proposal.opportunity for proposal in content.proposals}
    known = [
        opportunity
        for opportunity in (dossier.opportunities() if put else [])
        if opportunity.id in put
        and all(member.work in works for member in opportunity.members)
        and all(works[m.work].hardness is not Hardness.VERVALLEN for m in opportunity.members)
    ]
    agreed = {o.id for o in agreed_on(content.proposals, content.decisions, known, works)}
    agreed |= {p.opportunity for p in content.proposals if p.done_on is not None and p.done_on <= peildatum}
    return [
        o
        for o in known
        if o.id in agreed
        and any(
            carried_out([replace(o, members=[m])], works, peildatum) or works[m.work].period.end < peildatum
            for m in o.members
        )
    ]


def resting_streets(begun: Sequence[Opportunity], content: Content, peildatum: date) -> list[GraafrustZone]:
    """The zones after those that are wholly carried out: they close their streets to all that is still to come."""
    works = content.works_by_id()
    done = carried_out(begun, works, peildatum)
    return following_zones(done, works, content.rules, content.streets, best_kernel())


def with_joint_works(
    analysis: Analysis, begun: Sequence[Opportunity], content: Content, progress: Progress
) -> Analysis:
    """The analysis with these as they were agreed; what was found of part of their works only belongs to them.

    Raises Cancelled.
    """
    if not begun:
        return analysis
    works_of = {o.id: {member.work for member in o.members} for o in begun}
    part_of = {
        found.id: id
        for found in analysis.opportunities
        for id, works in works_of.items()
        if {member.work for member in found.members} <= works
    }
    left = [found for found in analysis.opportunities if found.id not in part_of]
    return judge_graafrust(
        replace(
            analysis,
            opportunities=numbered([*left, *begun]),
            overlaps=[
                replace(overlap, opportunity=part_of.get(overlap.opportunity, overlap.opportunity))
                for overlap in analysis.overlaps
            ],
        ),
        content.works,
        zones=content.zones,
        streets=content.streets,
        progress=progress,
    )

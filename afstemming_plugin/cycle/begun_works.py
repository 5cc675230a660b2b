"""Joint works that were agreed on and began stay joint works, as they were agreed (rule *Graafrust*).

Who is gereed, or past without a report, is not matched any more (rule *Who*): what was found of such works together
is not found again, and yet their street must rest, and what was decided was done.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Sequence

from ..analysis.agreed import AgreedAnalysis
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


def begun_works(dossier: Dossier, content: Content, peildatum: date) -> list[Opportunity]:
    """Of what was determined last: the koppelkansen that were agreed on, or told to be carried out, of which a work is
    gereed or past on the peildatum, in the period and with the trekker that were agreed. Not those with a work that is
    vervallen or no longer delivered.
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
    agreed |= set(_done_on(content, peildatum))
    if not agreed:
        return []
    said = {proposal.opportunity: proposal for proposal in content.proposals}
    agreed_analysis = AgreedAnalysis.in_content(
        content, Analysis(peildatum, content.rules, opportunities=known)
    )
    return [
        agreed_analysis.of(o, said.get(o.id))
        for o in known
        if o.id in agreed
        and any(
            carried_out([replace(o, members=[m])], works, peildatum) or works[m.work].period.end < peildatum
            for m in o.members
        )
    ]


def resting_streets(begun: Sequence[Opportunity], content: Content, peildatum: date) -> list[GraafrustZone]:
    """The zones after those that are wholly carried out: they close their streets to all that is still to come."""
    works, told = content.works_by_id(), _done_on(content, peildatum)
    done = {o.id for o in carried_out(begun, works, peildatum)} | set(told)
    rest = [opportunity for opportunity in begun if opportunity.id in done]
    return following_zones(rest, works, content.rules, content.streets, best_kernel(), done_on=told)


def _done_on(content: Content, peildatum: date) -> dict[str, date]:
    """Opportunity → the day, up to the peildatum, on which the partners say that it was carried out."""
    told = {p.opportunity: p.done_on for p in content.proposals if p.done_on is not None}
    return {id: day for id, day in told.items() if day <= peildatum}


def with_begun_works(
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
        done_on=_done_on(content, analysis.peildatum),
        progress=progress,
    )

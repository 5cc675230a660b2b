"""Kansen: overlaps, opportunities and graafrust of everything in the dossier, as of a peildatum."""

from __future__ import annotations

from datetime import date
from typing import Optional

from ..analysis.analyse import analyse
from ..dossier import Dossier
from ..model.content import Content
from ..model.progress import Progress
from ..model.results import Analysis, Opportunity
from ..model.rules import Rules


def determine(
    dossier: Dossier,
    *,
    peildatum: date,
    rules: Optional[Rules] = None,
    progress: Optional[Progress] = None,
) -> Analysis:
    """Analyse and store, in one change. `rules` replace those of the dossier; cancel changes nothing."""
    progress = progress or Progress()
    content = dossier.content()
    analysis = analyse(
        content.works,
        rules or content.rules,
        peildatum,
        zones=content.zones,
        events=content.events,
        streets=content.streets,
        manual_groups=[frozenset(group.works) for group in content.manual_groups],
        progress=progress.part(0.0, 0.9),
    )
    progress.step(0.92)
    with dossier.one_change("determine", peildatum.isoformat()):
        if rules is not None and rules != content.rules:
            dossier.save_rules(rules)
        dossier.save_analysis(analysis, {o.id: partners_in_words(o, content) for o in analysis.opportunities})
    progress.step(1.0)
    return analysis


def partners_in_words(opportunity: Opportunity, content: Content) -> str:
    """“Gemeente + Waterbedrijf”: every partner once, the trekker first."""
    works = content.works_by_id()
    codes = [works[opportunity.lead].partner]
    codes += [works[member.work].partner for member in opportunity.members]
    names = []
    for code in dict.fromkeys(codes):
        partner = content.collaboration.partner(code)
        names.append(partner.name if partner else code)
    return " + ".join(names)

"""Kansen: overlaps, opportunities and graafrust of everything in the dossier, as of a peildatum."""

from __future__ import annotations

from datetime import date
from typing import Mapping, Optional

from ..analysis.analyse import analyse
from ..dossier import Dossier
from ..model.content import Content
from ..model.progress import Progress
from ..model.results import Analysis, Opportunity
from ..model.rules import Rules
from ..model.work import Work


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
        manual_groups=[frozenset(group.works) for group in content.manual_groups if not group.apart],
        apart=[frozenset(group.works) for group in content.manual_groups if group.apart],
        progress=progress.part(0.0, 0.9),
    )
    progress.step(0.92)
    works = content.works_by_id()
    partners = {o.id: partners_in_words(o, content, works) for o in analysis.opportunities}
    with dossier.one_change("determine", peildatum.isoformat()):
        if rules is not None and rules != content.rules:
            dossier.save_rules(rules)
        dossier.save_analysis(analysis, partners)
    progress.step(1.0)
    return analysis


def partners_in_words(
    opportunity: Opportunity, content: Content, works: Optional[Mapping[str, Work]] = None
) -> str:
    """“Gemeente + Waterbedrijf”: every partner once, the trekker first. `works`: by id, where they are at hand."""
    works = content.works_by_id() if works is None else works
    codes = [works[opportunity.lead].partner]
    codes += [works[member.work].partner for member in opportunity.members]
    names = []
    for code in dict.fromkeys(codes):
        partner = content.collaboration.partner(code)
        names.append(partner.name if partner else code)
    return " + ".join(names)

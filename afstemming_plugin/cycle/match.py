"""Kansen: overlaps, opportunities and graafrust of everything in the dossier, as of a peildatum."""

from __future__ import annotations

from datetime import date
from typing import Mapping, Optional, Sequence

from ..dossier import Dossier
from ..model.collector import without_collector
from ..model.content import Content
from ..model.progress import Progress
from ..model.results import Analysis, Opportunity
from ..model.rules import Rules
from ..model.work import Work
from .begun_works import begun_works, resting_streets, with_begun_works
from .engine_in_database import ServerPairs
from .kept import around, kept_in


def determine(
    dossier: Dossier,
    *,
    peildatum: date,
    rules: Optional[Rules] = None,
    progress: Optional[Progress] = None,
) -> Analysis:
    """Analyse and store, in one change. `rules` replace those of the dossier; cancel changes nothing.

    Of what was determined before while the dossier is open (`Dossier.kept`) only what changed is determined anew; of a
    large dossier on a server of which nothing was, the server gives the pairs.
    """
    progress = progress or Progress()
    kept = kept_in(dossier.kept)
    server = ServerPairs.of(dossier, rules, progress.part(0.0, 0.02)) if kept.nothing else None
    content = dossier.content(progress.part(0.02, 0.05), with_analysis=False)
    content.rules, changed = rules or content.rules, rules is not None and rules != content.rules
    begun = begun_works(dossier, content, peildatum)
    resting = resting_streets(begun, content, peildatum)
    session = kept.session(content.rules, peildatum)
    with without_collector():
        found = session.update(
            content.works,
            around(content, resting),
            progress.part(0.05, 0.85),
            server.measured if server else None,
        )
        analysis = with_begun_works(found, begun, content, progress.part(0.85, 0.9))
    partners = partners_of_each(analysis.opportunities, content)
    progress.step(0.9)
    with dossier.one_change("determine", peildatum.isoformat()):
        if changed:
            dossier.save_rules(content.rules)
        dossier.save_analysis(analysis, partners, progress.part(0.9, 1.0))
    progress.report(1.0)  # stored: who stops now comes too late
    return analysis


def partners_of_each(opportunities: Sequence[Opportunity], content: Content) -> dict[str, str]:
    """Opportunity id → its partners in words."""
    works = content.works_by_id()
    return {opportunity.id: partners_in_words(opportunity, content, works) for opportunity in opportunities}


def partners_in_words(
    opportunity: Opportunity, content: Content, works: Optional[Mapping[str, Work]] = None
) -> str:
    """“Gemeente + Waterbedrijf”: every partner once, the trekker first. `works`: by id, where they are at hand.

    Works that are not delivered any more do not count.
    """
    works = content.works_by_id() if works is None else works
    members = [opportunity.lead, *(member.work for member in opportunity.members)]
    names = []
    for code in dict.fromkeys(works[work].partner for work in members if work in works):
        partner = content.collaboration.partner(code)
        names.append(partner.name if partner else code)
    return " + ".join(names)

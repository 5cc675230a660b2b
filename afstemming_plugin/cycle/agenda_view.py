"""What an agenda is made of: its sections and items, and the dossier as it is looked up for them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Optional

from ..model.content import Content
from ..model.decision import PartnerDecision, Proposal
from ..model.language import tr
from ..model.period import Period
from ..model.results import Opportunity
from ..model.words import Word

MOST_LINES = 12
"""Works that are named one by one under one item; the rest as a count."""


class Section(Word):
    """In the order of the agenda."""

    PROMISES = "afspraken en acties"
    ROUND = "raadpleging"
    RECONSIDER = "te herbeoordelen"
    OPPORTUNITIES = "koppelkansen"
    COORDINATION = "coördinatiepunten"
    CONFLICTS = "graafrust"
    CHANGES = "wijzigingen"
    STALE = "niet bevestigd"


class Order(Word):
    SCORE = "op score"
    PUT = "zoals voorgelegd"


@dataclass(frozen=True)
class Item:
    """One thing to walk through. `key` stays the same when the agenda is made again.

    `lines` say what it is about; of an opportunity the window shows more than that. `works` and `zone` (ids) tell
    where, `period` when; `action` is the id of the action that it asks after; `state` is short, for the list.
    """

    key: str
    section: Section
    title: str
    lines: tuple[str, ...] = ()
    state: str = ""
    opportunity: str = ""
    action: str = ""
    works: tuple[str, ...] = ()
    zone: str = ""
    period: Optional[Period] = None
    settled: bool = False


class View:
    """A dossier's content with what the agenda looks up again and again."""

    def __init__(self, content: Content) -> None:
        self.content = content
        self.works = content.works_by_id()
        self.names = {p.code: p.name for p in content.collaboration.partners}
        self.opportunities = {o.id: o for o in content.analysis.opportunities} if content.analysis else {}
        self.proposals: dict[str, Proposal] = {}
        self.said: dict[str, dict[str, PartnerDecision]] = {}
        self.hear(content)

    def hear(self, content: Content) -> None:
        """Other content, of which only what was said at meetings and in rounds is otherwise."""
        self.content = content
        self.proposals = {p.opportunity: p for p in content.proposals}
        self.said = {}
        for decision in content.decisions:
            self.said.setdefault(decision.opportunity, {})[decision.partner] = decision

    def name(self, partner: str) -> str:
        return self.names.get(partner, partner)

    def heading(self, opportunity: str) -> str:
        found = self.opportunities.get(opportunity)
        return f"{found.number} {found.name}" if found else tr("an opportunity that is not there any more")

    def partners(self, opportunity: Opportunity) -> set[str]:
        return {self.works[m.work].partner for m in opportunity.members if m.work in self.works}

    def placed(self, item: Item) -> Item:
        """The item with the works of its opportunity, and the period that was agreed, else found."""
        found = self.opportunities.get(item.opportunity)
        if found is None:
            return item
        proposal = self.proposals.get(item.opportunity)
        period = proposal.period if proposal and proposal.period else found.period
        return replace(item, works=tuple(m.work for m in found.members), period=period)


def limited(lines: list[str]) -> tuple[str, ...]:
    if len(lines) <= MOST_LINES:
        return tuple(lines)
    return (*lines[:MOST_LINES], tr("and {count} more", count=len(lines) - MOST_LINES))

"""The agenda of a meeting, made of what the dossier holds: what was promised, what is asked, what changed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Optional, Sequence

from ..model.content import Content
from ..model.decision import Meeting
from .agenda_items import (
    answers_on,
    changes_since,
    conflicts,
    not_confirmed,
    opportunities,
    opportunity_item,
    promises,
    reconsidered,
    written_round,
)
from .agenda_view import Item, Order, Section, View
from .decide import Reconsider, to_reconsider
from .meeting_memory import Since

__all__ = ["Agenda", "Item", "Order", "Progressing", "Section", "agenda", "answers_on"]


@dataclass(frozen=True)
class Progressing:
    """On how many of the koppelkansen, coördinatiepunten and those to reconsider every partner has spoken."""

    spoken: int = 0
    all: int = 0


class Agenda:
    """The agenda of a dossier; made again at once after something was said, however much else there is.

    `since` is what changed after the last meeting. `again` and `far` are those of the last `items`.
    """

    def __init__(self, content: Content, peildatum: date, since: Optional[Since] = None) -> None:
        self._view, self._peildatum = View(content), peildatum
        self._fixed = [
            *conflicts(self._view), *changes_since(self._view, since), *not_confirmed(self._view, peildatum),
        ]  # fmt: skip
        ranked = sorted(self._view.opportunities.values(), key=lambda o: (-o.score, o.number))
        self._untouched = {o.id: self._view.placed(opportunity_item(o)) for o in ranked}
        self.again: list[Reconsider] = []
        self.far = Progressing()

    def items(
        self,
        content: Content,
        *,
        meeting: Optional[Meeting] = None,
        order: Order = Order.SCORE,
        settled_too: bool = False,
    ) -> list[Item]:
        """All items in the order in which they are walked through.

        `content` has the works and the analysis that the agenda was made of; what was said may be otherwise. What
        was settled before this meeting (agreed by all, and nothing changed since) is left out unless `settled_too`.
        """
        view = self._view
        view.hear(content)
        self.again = to_reconsider(content)
        items = [
            *map(view.placed, promises(view, self._peildatum, meeting)),
            *written_round(view, self._peildatum),
            *map(view.placed, reconsidered(view, self.again)),
            *opportunities(view, self._untouched, self.again, meeting, order),
            *self._fixed,
        ]
        if not settled_too:
            items = [item for item in items if not item.settled]
        self.far = _how_far(view, items)
        return items


def agenda(
    content: Content,
    peildatum: date,
    *,
    meeting: Optional[Meeting] = None,
    since: Optional[Since] = None,
    order: Order = Order.SCORE,
    settled_too: bool = False,
) -> list[Item]:
    """As `Agenda` with its `items`, made once."""
    made = Agenda(content, peildatum, since)
    return made.items(content, meeting=meeting, order=order, settled_too=settled_too)


def _how_far(view: View, items: Sequence[Item]) -> Progressing:
    anew = {item.opportunity for item in items if item.section is Section.RECONSIDER}
    ids = {item.opportunity for item in items if item.section is not Section.PROMISES} & set(
        view.opportunities
    )
    spoken = sum(
        id in ids and id not in anew and view.partners(view.opportunities[id]) <= set(said)
        for id, said in view.said.items()
    )
    return Progressing(spoken, len(ids))

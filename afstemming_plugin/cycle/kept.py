"""What the analysis leaves behind for the next one on the same dossier, while that is open."""

from __future__ import annotations

from datetime import date
from typing import Any, Optional, Sequence

from ..analysis.memory import Memory
from ..analysis.session import Around, Session
from ..model.content import Content
from ..model.rules import Rules
from ..model.work import GraafrustZone


class Kept:
    """The memory of what was found, and the last session, which knows everything of the last run."""

    def __init__(self) -> None:
        self.memory = Memory()
        self._session: Optional[Session] = None

    @property
    def nothing(self) -> bool:
        """Whether nothing was determined yet."""
        return self._session is None

    def session(self, rules: Rules, peildatum: date) -> Session:
        """The last one when it is about these rules and this day, else a new one."""
        if self._session is None or not self._session.serves(rules, peildatum):
            self._session = Session(rules, peildatum, memory=self.memory)
        return self._session


def kept_in(place: dict[str, Any]) -> Kept:
    """What is kept there (`Dossier.kept`)."""
    kept: Kept = place.setdefault("analysis", Kept())
    return kept


def around(content: Content, resting: Sequence[GraafrustZone] = ()) -> Around:
    """What besides the works counts in a dossier, and streets that rest after joint works."""
    groups = content.manual_groups
    return Around(
        zones=[*content.zones, *resting],
        events=content.events,
        streets=content.streets,
        manual_groups=[frozenset(group.works) for group in groups if not group.apart],
        apart=[frozenset(group.works) for group in groups if group.apart],
    )

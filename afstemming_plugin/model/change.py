"""What is different between two states of the same works, and what a user corrected in them by hand."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from .words import Word


class ChangeKind(Word):
    """One aspect in which a work differs from what it was (rule *Change*)."""

    NEW = "nieuw"
    GONE = "verdwenen"
    TIME = "verschoven in tijd"
    PLACE = "verplaatst"
    HARDENED = "harder"
    SOFTENED = "zachter"
    OTHER = "anders gewijzigd"
    UNCHANGED = "ongewijzigd"


DECISIVE = frozenset(
    {ChangeKind.GONE, ChangeKind.TIME, ChangeKind.PLACE, ChangeKind.HARDENED, ChangeKind.SOFTENED}
)
"""The aspects after which a decision must be taken again."""


@dataclass(frozen=True)
class FieldChange:
    """A field of `Work` with what it was and what it became, ready to show."""

    name: str
    before: str
    after: str


@dataclass
class Change:
    """A work with all aspects in which it changed; `confidence` that it is the same work at all (0…1)."""

    work: str
    kinds: tuple[ChangeKind, ...]
    fields: list[FieldChange] = field(default_factory=list)
    confidence: float = 1.0


PLACE, PERIOD, HARDNESS, DISCIPLINE, KIND, CONFIRMATION, IDENTITY = (
    "place", "period", "hardness", "discipline", "kind", "confirmation", "identity",
)  # fmt: skip


@dataclass
class Correction:
    """What a user changed in a delivered work, or answered about it.

    `delivered` is what the partner's list said when it was corrected: the correction holds as long as
    the list goes on saying that. Of field `identity`, `delivered` is the mark of a delivered row and
    `work` the work that it was said to be. Values are text, written by `cycle.corrections`.
    """

    work: str
    field: str
    delivered: str
    corrected: str
    who: str
    at: datetime
    why: str = ""

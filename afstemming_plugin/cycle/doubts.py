"""What a delivery leaves open, and who answers it: the person who takes it in, or a rule given beforehand."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import Optional, Sequence

from ..analysis import change
from ..model.change import Correction
from ..model.errors import IntakeError
from ..model.language import tr
from ..model.words import Word
from ..model.work import Work


class OnDoubt(Word):
    """What to do with a doubtful match when nobody can be asked."""

    NEW = "new"
    BEST = "best"
    STOP = "stop"


@dataclass(frozen=True)
class Candidate:
    """A known work that a delivered one may be, with the confidence (0…1)."""

    work: Work
    confidence: float


@dataclass(frozen=True)
class Doubt:
    """Is this delivered work one that was delivered before? `candidates`: best first, at least one."""

    work: Work
    candidates: tuple[Candidate, ...]


@dataclass(frozen=True)
class Overtaken:
    """A correction of which the partner's own value has changed; `now` is that value (as stored text).

    `work` is as delivered now. Is the correction to be kept?
    """

    work: Work
    correction: Correction
    now: str


class Taker(ABC):
    """Answers. Subclasses ask a user; what a user answered is remembered and not asked again."""

    remembers = True

    @abstractmethod
    def which(self, doubts: Sequence[Doubt]) -> list[Optional[str]]:
        """For each doubt the id of the candidate that it is; None: a new work. Raises Cancelled."""

    @abstractmethod
    def keep(self, overtaken: Sequence[Overtaken]) -> list[bool]:
        """For each whether the correction is kept (else the partner's new value counts). Raises Cancelled."""


class Unattended(Taker):
    """Nobody is there: doubtful matches by rule, corrections stay; both are told in the report."""

    remembers = False

    def __init__(self, on_doubt: OnDoubt = OnDoubt.NEW) -> None:
        self._on_doubt = on_doubt

    def which(self, doubts: Sequence[Doubt]) -> list[Optional[str]]:
        """Raises IntakeError when told to stop at doubts."""
        if self._on_doubt is OnDoubt.STOP and doubts:
            raise _stopped(doubts[0].work, len(doubts))
        if self._on_doubt is OnDoubt.BEST:
            return likeliest(doubts)
        return [None] * len(doubts)

    def keep(self, overtaken: Sequence[Overtaken]) -> list[bool]:
        if self._on_doubt is OnDoubt.STOP and overtaken:
            raise _stopped(overtaken[0].work, len(overtaken))
        return [True] * len(overtaken)


def likeliest(doubts: Sequence[Doubt]) -> list[Optional[str]]:
    """The best answer to all doubts together: no work is given twice."""
    ids = sorted({c.work.id for doubt in doubts for c in doubt.candidates})
    rows = {
        n: [change.Candidate(ids.index(c.work.id), c.confidence) for c in doubt.candidates]
        for n, doubt in enumerate(doubts)
    }
    chosen = change.likeliest(rows)
    return [ids[chosen[n]] if n in chosen else None for n in range(len(doubts))]


def _stopped(work: Work, count: int) -> IntakeError:
    return IntakeError(
        tr("{count} works leave a question open; nothing was stored.", count=count),
        remedy=tr(
            "Take the file in from the window and answer, or let doubtful works be new ones (ON_DOUBT)."
        ),
        file=work.file,
        layer=work.layer,
        row=work.row,
        value=work.title,
    )

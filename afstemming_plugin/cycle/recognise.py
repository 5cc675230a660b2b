"""A delivery meets what the dossier knows: the same works, the corrections in them, what must be asked."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Optional, Sequence

from ..analysis.change import compare
from ..dossier import Dossier, Known, source_id
from ..intake.delivery import Intake
from ..model.change import IDENTITY, ChangeKind, Correction
from ..model.collaboration import Remark
from ..model.language import tr
from ..model.words import Severity
from ..model.work import Work
from .agreements import EVENTS
from .corrections import applied, as_delivered, by_work, same, shown, text_of
from .doubts import Doubt, Overtaken, Taker, Unattended
from .identity import identify, mark


@dataclass
class Remembered:
    """What must be stored together with the deliveries that were recognised."""

    made: list[Correction] = field(default_factory=list)
    dropped: list[Correction] = field(default_factory=list)

    def store(self, dossier: Dossier) -> None:
        for correction in self.dropped:
            dossier.drop_correction(correction.work, correction.field)
        for c in self.made:
            dossier.add_correction(c.work, c.field, c.delivered, c.corrected, why=c.why, who=c.who)


def recognise(dossier: Dossier, intakes: Sequence[Intake], taker: Optional[Taker] = None) -> Remembered:
    """Give the works of `intakes` the ids, corrections and versions that the dossier remembers.

    Works, remarks and counts of the intakes are filled in; the dossier is only read, so that it is free
    while `taker` (default: `Unattended`) thinks. Raises Cancelled, and IntakeError when told to stop at doubts.
    """
    remembered = Remembered()
    sources: dict[str, list[Intake]] = defaultdict(list)
    for intake in intakes:
        if intake.works and intake.kind != EVENTS:
            sources[source_id(intake.delivery)].append(intake)
    if sources:
        corrections, ids = dossier.corrections(), dossier.work_ids()
        for source, parts in sources.items():
            known = dossier.known_works(parts[0].delivery, source)
            meeting = _Meeting(parts, known, corrections, taker or Unattended(), remembered)
            ids |= meeting.run(ids)
    return remembered


class _Meeting:
    """The deliveries of one source in one file against what is known of that source."""

    def __init__(
        self,
        parts: Sequence[Intake],
        known: Known,
        corrections: Sequence[Correction],
        taker: Taker,
        remembered: Remembered,
    ) -> None:
        self._parts, self._known, self._taker, self._remembered = parts, known, taker, remembered
        self._corrections = by_work(corrections)
        self._answers = {c.delivered: c for c in corrections if c.field == IDENTITY}
        self._before = {work.id: work for work in (*known.gone, *known.replaced)}
        self._delivery_of = {part.delivery.id: part.delivery for part in parts}

    def run(self, taken: set[str]) -> set[str]:
        """Fills the parts; returns the ids given out."""
        delivered = [work for part in self._parts for work in part.works]
        works = self._versions(self._corrected(self._identified(delivered, taken)))
        at = 0
        for part in self._parts:
            part.works = works[at : at + len(part.works)]
            part.delivery.unplaced = sum(work.geometry is None for work in part.works)
            at += len(part.works)
        return {work.id for work in works}

    def _identified(self, delivered: Sequence[Work], taken: set[str]) -> list[Work]:
        plain = [
            [as_delivered(work, self._corrections.get(work.id, ())) for work in works]
            for works in self._known
        ]
        found = identify(
            delivered, plain[0], gone=plain[1], taken=taken, answers=self._answers, taker=self._taker
        )
        row_of = {id(work): row for row, work in enumerate(delivered)}
        for doubt, answer in found.doubts:
            work = found.works[row_of[id(doubt.work)]]
            if self._taker.remembers:
                self._remembered.made.append(
                    Correction(work.id, IDENTITY, mark(work), answer or "", "", datetime.now())
                )
            else:
                self._tell_doubt(work, doubt, answer)
        return found.works

    def _corrected(self, works: Sequence[Work]) -> list[Work]:
        """With the corrections that hold; those of which the delivered value changed are asked."""
        result: list[Work] = []
        open_rows: list[int] = []
        asked: list[Overtaken] = []
        for row, delivered in enumerate(works):
            work = delivered
            for correction in self._corrections.get(work.id, ()):
                now = text_of(delivered, correction.field)
                if same(correction.field, now, correction.delivered):
                    work = applied(work, correction)
                elif same(correction.field, now, correction.corrected):
                    self._remembered.dropped.append(correction)
                    self._tell(delivered, Severity.NOTE, correction, now,
                               tr("The partner now delivers what was corrected here; the correction is done with."))  # fmt: skip
                else:
                    open_rows.append(row)
                    asked.append(Overtaken(delivered, correction, now))
            result.append(work)
        for row, open_one, keep in zip(open_rows, asked, self._taker.keep(asked) if asked else ()):
            if keep:
                result[row] = self._kept(result[row], open_one)
            else:
                self._remembered.dropped.append(open_one.correction)
        return result

    def _kept(self, work: Work, overtaken: Overtaken) -> Work:
        correction = replace(overtaken.correction, delivered=overtaken.now)
        if self._taker.remembers:
            self._remembered.made.append(correction)
        severity = Severity.NOTE if self._taker.remembers else Severity.DOUBTFUL
        self._tell(overtaken.work, severity, correction, overtaken.now,
                   tr("The partner changed what was corrected here; the correction “{value}” was kept.",
                      value=shown(correction.field, correction.corrected)))  # fmt: skip
        return applied(work, correction)

    def _versions(self, works: Sequence[Work]) -> list[Work]:
        """A work that is otherwise than it was gets the next version."""
        rows = [row for row, work in enumerate(works) if work.id in self._before]
        changes = compare([self._before[works[row].id] for row in rows], [works[row] for row in rows])
        result = list(works)
        for row, change in zip(rows, changes):
            step = change.kinds != (ChangeKind.UNCHANGED,)
            result[row] = replace(works[row], version=self._before[works[row].id].version + step)
        return result

    def _tell_doubt(self, work: Work, doubt: Doubt, answer: Optional[str]) -> None:
        best = doubt.candidates[0]
        values = {"title": best.work.title, "percent": round(100 * best.confidence)}
        if answer is None:
            message = tr(
                "May be “{title}” of the earlier delivery ({percent}%); taken in as a new work.", **values
            )
        else:
            message = tr("Taken to be “{title}” of the earlier delivery ({percent}%).", **values)
        self._add_remark(work, Severity.DOUBTFUL, message, "", work.title,
                         tr("Take the file in from the window to answer, or ask the partner for fixed references."))  # fmt: skip

    def _tell(self, work: Work, severity: Severity, correction: Correction, now: str, message: str) -> None:
        delivery = self._delivery_of[work.delivery]
        column = delivery.fields.get(correction.field, "")
        self._add_remark(work, severity, message, column, shown(correction.field, now))

    def _add_remark(
        self, work: Work, severity: Severity, message: str, column: str, value: str, remedy: str = ""
    ) -> None:
        self._delivery_of[work.delivery].remarks.append(
            Remark(severity, message, work.row, column, value, remedy, work.file, work.layer)
        )

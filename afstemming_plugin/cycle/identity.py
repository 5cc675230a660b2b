"""One work, one id: what a later delivery brings again keeps the id that decisions hang on."""

from __future__ import annotations

import hashlib
import uuid
from collections import defaultdict
from dataclasses import dataclass, field, replace
from typing import Collection, Mapping, Optional, Sequence

from ..analysis.change import match
from ..model.change import Correction
from ..model.work import Work
from .doubts import Candidate, Doubt, Taker, Unattended

_NAMESPACE = uuid.uuid5(uuid.NAMESPACE_URL, "afstemming/work")


@dataclass
class Identified:
    """`works`: the delivered ones with their ids. `doubts`: what was asked, with the answer (None: new)."""

    works: list[Work]
    doubts: list[tuple[Doubt, Optional[str]]] = field(default_factory=list)


def identify(
    delivered: Sequence[Work],
    known: Sequence[Work],
    *,
    gone: Sequence[Work] = (),
    taken: Collection[str] = (),
    answers: Mapping[str, Correction] = {},
    taker: Optional[Taker] = None,
) -> Identified:
    """The delivered works with the id of the known work that they are (rule *Change*).

    `known` are the works that this delivery replaces and `gone` those that were delivered longer ago, which
    only come back by their reference or when they are equal; both as delivered. `taken` are ids that
    may not be given to a new work. `answers` are those given before, by `mark`; what is still doubtful is
    asked of `taker`. Every known id is given out once. A new work gets an id that follows from where it
    stands in the delivery, so that the same files always give the same dossier.
    """
    identifying = _Identifying(delivered, known, gone, answers)
    for rows in identifying.groups().values():
        identifying.remembered(rows)
        identifying.matched(rows)
    told = identifying.asked(taker or Unattended())
    used = {*taken, *(work.id for work in (*known, *gone))}
    numbers: dict[str, int] = defaultdict(int)
    works = []
    for row, work in enumerate(delivered):
        given = identifying.ids.get(row) or _new_id(work, used, numbers)
        used.add(given)
        works.append(replace(work, id=given))
    return Identified(works, told)


def mark(work: Work) -> str:
    """A delivered row as it is remembered with an answer: equal rows have equal marks."""
    period = work.period
    words = (work.reference, work.title, work.street, work.discipline.value, period.start, period.end)
    text = "|".join(map(str, (work.partner, work.unit, *words)))
    return hashlib.sha256(text.encode() + (work.geometry or b"")).hexdigest()


class _Identifying:
    def __init__(
        self,
        delivered: Sequence[Work],
        known: Sequence[Work],
        gone: Sequence[Work],
        answers: Mapping[str, Correction],
    ) -> None:
        self._delivered, self._answers = delivered, answers
        self._known = {work.id: work for work in known}
        self._gone = {work.id: work for work in gone if work.id not in self._known}
        self.ids: dict[int, str] = {}
        self._said_new: set[int] = set()
        self._doubts: dict[int, Doubt] = {}

    def groups(self) -> dict[tuple[str, str], list[int]]:
        """Rows by partner and unit: a work never changes hands."""
        rows: dict[tuple[str, str], list[int]] = defaultdict(list)
        for row, work in enumerate(self._delivered):
            rows[work.partner, work.unit].append(row)
        return rows

    def _free(self, among: Mapping[str, Work], row: int) -> list[Work]:
        used = set(self.ids.values())
        whose = (self._delivered[row].partner, self._delivered[row].unit)
        return [w for w in among.values() if (w.partner, w.unit) == whose and w.id not in used]

    def remembered(self, rows: Sequence[int]) -> None:
        for row in rows if self._answers else ():
            answer = self._answers.get(mark(self._delivered[row]))
            if answer is None:
                continue
            there = answer.work in self._known or answer.work in self._gone
            if there and answer.work not in self.ids.values():
                self.ids[row] = answer.work
            elif not answer.corrected:
                self._said_new.add(row)

    def matched(self, rows: Sequence[int]) -> None:
        known = self._free(self._known, rows[0])
        open_rows = [row for row in rows if row not in self.ids]
        found = match(known, [self._delivered[row] for row in open_rows])
        for n, candidate in found.sure.items():
            self.ids[open_rows[n]] = known[candidate.old].id
        for n, candidates in found.doubts.items():
            listed = tuple(Candidate(known[c.old], c.confidence) for c in candidates)
            self._doubts[open_rows[n]] = Doubt(self._delivered[open_rows[n]], listed)
        gone = self._free(self._gone, rows[0])
        open_rows = [row for row in open_rows if row not in self.ids]
        for n, candidate in match(gone, [self._delivered[row] for row in open_rows]).sure.items():
            if candidate.confidence == 1.0:
                self.ids[open_rows[n]] = gone[candidate.old].id

    def asked(self, taker: Taker) -> list[tuple[Doubt, Optional[str]]]:
        used = set(self.ids.values())
        rows, doubts = [], []
        for row, doubt in sorted(self._doubts.items()):
            left = tuple(c for c in doubt.candidates if c.work.id not in used)
            if row not in self.ids and row not in self._said_new and left:
                rows.append(row)
                doubts.append(Doubt(doubt.work, left))
        if not doubts:
            return []
        told = list(zip(doubts, taker.which(doubts)))
        for row, (_doubt, answer) in zip(rows, told):
            if answer is not None and answer not in used:
                used.add(answer)
                self.ids[row] = answer
        return told


def _new_id(work: Work, taken: Collection[str], numbers: dict[str, int]) -> str:
    """`numbers`: where a work stands → how many ids were made for that place in the list."""
    where = "/".join(map(str, (work.partner, work.unit, work.reference, work.file, work.layer, work.row)))
    while True:
        made = str(uuid.uuid5(_NAMESPACE, f"{where}#{numbers[where]}"))
        numbers[where] += 1
        if made not in taken:
            return made

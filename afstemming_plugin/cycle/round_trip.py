"""Reading back what the partners filled in: first what would change, then, for what was chosen, the change itself."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, Optional, Sequence, Union

from ..dossier import Dossier
from ..export.audience import Audience, shared_view
from ..export.cell_text import looks_like_formula
from ..export.form import (
    ANSWER,
    DAY,
    DECISION,
    PROPOSALS,
    REMARK,
    WISH,
    WORKS,
    FormKind,
    key,
    same_text,
    split_key,
    text_given,
)
from ..export.tables import PlainTable, write_tables
from ..intake.dates import DateProblem, read_date, read_period
from ..model.change import CONFIRMATION
from ..model.content import Content
from ..model.decision import PartnerDecision, ProposalAnswer, Slot, WorkAnswer
from ..model.errors import IntakeError
from ..model.language import tr
from ..model.period import Period, day_label
from ..model.progress import Progress
from ..model.words import Answer, Decision, Word
from .consult import record_answers
from .decide import partners_to_ask, seen_now
from .form_reader import ReadForm, ReadRow, read_form
from .meeting import open_meeting

Record = Union[PartnerDecision, WorkAnswer, ProposalAnswer]


class Status(Word):
    """Of one line of the preview; what asks for attention comes first."""

    CONFLICT = "conflict"
    REFUSED = "geweigerd"
    CHANGE = "wijziging"


@dataclass(frozen=True)
class Line:
    """What one partner filled in on one row, against what the dossier says now.

    `before` and `after` are in words; `why` says what the conflict is, or why it is refused. `record` is what would be
    stored (None: refused).
    """

    status: Status
    place: str
    about: str
    partner: str
    before: str
    after: str
    why: str = ""
    record: Optional[Record] = None


@dataclass
class Preview:
    """What is in a workbook that came back. `same` counts answers that the dossier holds already; `notes` tells of
    what was not there to read."""

    file: str
    kind: FormKind
    made_at: str
    lines: list[Line] = field(default_factory=list)
    same: int = 0
    notes: list[str] = field(default_factory=list)

    def of(self, status: Status) -> list[Line]:
        return [line for line in self.lines if line.status is status]


class _NotTaken(Exception):
    """Why something filled in cannot be taken over, in the user's language."""


def read_back(
    dossier: Dossier, path: Path, *, today: Optional[date] = None, progress: Optional[Progress] = None
) -> Preview:
    """What would change by this workbook; nothing is changed. Decisions without a day are of `today`.

    Raises IntakeError when it is no workbook to read back, or one of another dossier.
    """
    path = Path(path)
    form = read_form(path, progress)
    if form.stamp.lines.get("dossier", "") != dossier.id:
        raise _refusal(
            path, tr("This workbook was made from another dossier."), form.stamp.lines["collaboration"]
        )
    if form.stamp.lines.get("audience") == Audience.PUBLIC.value:
        raise _refusal(path, tr("This is the public version: no decisions are filled in on it."))
    content = dossier.content()
    preview = Preview(path.name, form.kind, form.stamp.lines["made_at"])
    reading = (_Decisions if form.kind is FormKind.DECISIONS else _Answers)(
        form, content, preview, today or date.today()
    )
    for row in form.rows:
        reading.read(row)
    for refused in form.refused:
        preview.lines.append(
            Line(Status.REFUSED, str(refused.place), refused.name, "", "", refused.value, refused.why)
        )
    preview.notes += [*reading.notes(), *form.notes]
    if form.without:
        names = ", ".join(reading.column_name(column) for column in form.without)
        preview.notes.append(
            tr("These columns are not in the workbook any more and are not read: {names}.", names=names)
        )
    order = {status: number for number, status in enumerate(Status)}
    preview.lines.sort(key=lambda line: order[line.status])
    return preview


def apply(dossier: Dossier, lines: Sequence[Line], file: str = "") -> int:
    """Store these lines of a preview, wholly or not at all; returns how many said something new.

    It is one step that can be undone (`cycle.meeting.undo_last`); `file` tells which. A decision is stored with the
    works as they were when the workbook was made: what changed since makes it *te herbeoordelen*. Raises DossierError.
    """
    records = [line.record for line in lines if line.record is not None]
    works = [r for r in records if isinstance(r, WorkAnswer)]
    proposals = [r for r in records if isinstance(r, ProposalAnswer)]
    decisions = [r for r in records if isinstance(r, PartnerDecision)]
    meeting = open_meeting(dossier.content())
    with dossier.step(
        tr("Read back: {file} ({count} lines)", file=file or tr("workbook"), count=len(records)),
        _slots(works, proposals, decisions),
        meeting=meeting.id if meeting else "",
    ):
        for decision in decisions:
            dossier.add_decision(decision)
        return len(decisions) + (record_answers(dossier, works, proposals) if works or proposals else 0)


def _slots(
    works: Sequence[WorkAnswer], proposals: Sequence[ProposalAnswer], decisions: Sequence[PartnerDecision]
) -> list[Slot]:
    """All that storing these touches: what a step must keep to undo it."""
    answers: list[Union[WorkAnswer, ProposalAnswer]] = [*works, *proposals]
    asked = dict.fromkeys((a.consultation, a.partner) for a in answers)
    found = [Slot("decision", {"opportunity": d.opportunity, "partner": d.partner}) for d in decisions]
    for consultation, partner in asked:
        whose = {"consultation": consultation, "partner": partner}
        found += [Slot("work_answer", whose), Slot("proposal_answer", whose)]
    if works:
        found.append(Slot("correction", {"field": CONFIRMATION}))
        found += [Slot("work", {"partner": partner}, columns=["confirmed_on"]) for _, partner in asked]
    return [*found, *(Slot("consultation", {"id": id}) for id in dict.fromkeys(one for one, _ in asked))]


def headings() -> list[str]:
    return [
        tr("Status"), tr("About"), tr("Partner"), tr("Now in the dossier"), tr("Filled in"), tr("Explanation"),
        tr("Place in the workbook"),
    ]  # fmt: skip


def cells_of(line: Line) -> list[str]:
    return [str(line.status), line.about, line.partner, line.before, line.after, line.why, line.place]


def write_preview(path: Path, preview: Preview) -> None:
    """As a table: .csv or .xlsx. Raises ExportError."""
    write_tables(Path(path), [PlainTable(tr("Read back"), headings(), [*map(cells_of, preview.lines)])])


def _refusal(path: Path, what: str, value: str = "") -> IntakeError:
    remedy = tr("Open the dossier that it was made from, or send the partners a new workbook.")
    return IntakeError(what, remedy=remedy, file=path.name, value=value)


class _Reading(ABC):
    """What the two kinds of workbook have in common."""

    def __init__(self, form: ReadForm, content: Content, preview: Preview, today: date) -> None:
        self.form, self.content, self.preview, self.today = form, content, preview, today
        # What the workbook would hold if it was made now, to compare with what it held when it was made.
        self.shown = shared_view(content, Audience.PARTNERS, partner=form.stamp.lines.get("partner", ""))
        self.works = content.works_by_id()
        found = content.analysis.opportunities if content.analysis else []
        self.opportunities = {o.id: o for o in found}

    @abstractmethod
    def read(self, row: ReadRow) -> None:
        """What the row would change, into the preview."""

    def notes(self) -> list[str]:
        """What to know of the workbook as a whole."""
        return []

    def partner_name(self, code: str) -> str:
        partner = self.content.collaboration.partner(code)
        return partner.name if partner else code

    def column_name(self, column: str) -> str:
        name, partner = split_key(column)
        return f"{name} ({self.partner_name(partner)})" if partner else name

    def versions_now(self, row: ReadRow) -> dict[str, int]:
        if row.issued.table == WORKS:
            work = self.works.get(row.issued.id)
            return {work.id: work.version} if work else {}
        return seen_now(row.issued.id, self.content)

    def line(
        self, row: ReadRow, partner: str, names: Sequence[str], now: dict[str, str], record: Any
    ) -> None:
        """Compare what stands in these columns with what stood there and what the dossier says `now`; `record` makes
        what to store, and raises _NotTaken."""
        keys = [name for name in names if name in row.given]
        issued = {name: row.issued.given.get(name, "") for name in keys}
        given = {name: _given(name, row.given[name], issued[name]) for name in keys}
        there = {name: now.get(name, "") for name in keys}
        if given == issued:
            return
        # A decision without a day was stored on the day on which it was read.
        if all(text == there[name] for name, text in given.items() if text or split_key(name)[0] != DAY):
            self.preview.same += 1
            return
        about, place = row.name, str(row.cells[keys[0]])
        before, after = self._words(there), self._words(given)
        try:
            made = record()
        except _NotTaken as problem:
            self.preview.lines.append(
                Line(Status.REFUSED, place, about, self.partner_name(partner), before, after, str(problem))
            )
            return
        why = self._conflict(row, issued, there)
        status = Status.CONFLICT if why else Status.CHANGE
        self.preview.lines.append(
            Line(status, place, about, self.partner_name(partner), before, after, why, made)
        )

    @staticmethod
    def _words(values: dict[str, str]) -> str:
        return " · ".join(_dutch_day(text) for text in values.values() if text)

    def _conflict(self, row: ReadRow, issued: dict[str, str], there: dict[str, str]) -> str:
        if there != issued:
            was = self._words(issued) or tr("nothing")
            return tr("The dossier says something else since the workbook was made (then: {was}).", was=was)
        now = self.versions_now(row)
        if not now:
            return tr("This is not in the dossier any more.")
        if now != row.issued.versions:
            return tr("Works that it is about changed since the workbook was made.")
        return ""


def _given(column: str, value: Any, issued: str) -> str:
    """What was filled in, as the dossier would tell it.

    A text such as "=…" that a program made a formula of, and so lost, was not erased by the partner.
    """
    text, name = text_given(value), split_key(column)[0]
    if not text and looks_like_formula(issued):
        return issued
    if name in (DECISION, ANSWER):
        return text.casefold()
    try:
        if name == WISH and text:
            return read_period(value).period.label()
        if name == DAY and text:
            return read_date(value).isoformat()
    except DateProblem:
        return text
    return text


def _dutch_day(text: str) -> str:
    try:
        return day_label(date.fromisoformat(text))
    except ValueError:
        return text


def _word(words: type[Word], value: Any) -> Any:
    """The word of a closed list that was filled in. Raises _NotTaken."""
    text = same_text(value).casefold()
    for word in words:
        if word.value == text:
            return word
    raise _NotTaken(
        tr("“{value}” is none of: {words}", value=same_text(value), words=", ".join(map(str, words)))
    )


def _day(value: Any, otherwise: date) -> date:
    if value is None:
        return otherwise
    try:
        return read_date(value)
    except DateProblem as problem:
        raise _NotTaken(
            tr("“{value}” is no date; write for example 1-4-2027.", value=same_text(value))
        ) from problem


def _wish(value: Any) -> Optional[Period]:
    if value is None:
        return None
    try:
        return read_period(value).period
    except DateProblem as problem:
        raise _NotTaken(
            tr(
                "“{value}” is no period; write for example 2028, 2e helft 2028 or 1-4-2027.",
                value=same_text(value),
            )
        ) from problem


class _Decisions(_Reading):
    """The proposal workbook: per proposal three columns for each partner."""

    def read(self, row: ReadRow) -> None:
        latest = self.shown.latest_decisions(row.issued.id)
        for code in [code for name, code in map(split_key, row.given) if name == DECISION]:
            said = latest.get(code)
            names = [key(name, code) for name in (DECISION, DAY, REMARK)]
            values = (said.decision, said.decided_on, said.reason) if said else ("", "", "")
            now = {name: text_given(value) for name, value in zip(names, values)}
            self.line(row, code, names, now, lambda c=code: self._decision(row, c))

    def _decision(self, row: ReadRow, code: str) -> PartnerDecision:
        word = row.given.get(key(DECISION, code))
        if word is None:
            if row.issued.given.get(key(DECISION, code)):
                raise _NotTaken(tr("A decision cannot be erased; choose “ingetrokken”."))
            raise _NotTaken(tr("A date or remark without a decision: choose a decision with it."))
        opportunity = self.opportunities.get(row.issued.id)
        asked = partners_to_ask(opportunity, self.content) if opportunity else []
        if self.content.collaboration.partner(code) is None or (opportunity and code not in asked):
            raise _NotTaken(tr("This partner takes no part in this proposal."))
        known = self.content.latest_decisions(row.issued.id).get(code)
        day, remark = (
            row.given.get(name, row.issued.given.get(name)) for name in (key(DAY, code), key(REMARK, code))
        )
        return PartnerDecision(
            opportunity=row.issued.id,
            partner=code,
            decision=_word(Decision, word),
            decided_on=_day(day, self.today),
            reason=same_text(remark),
            action_by=known.action_by if known else "",
            due=known.due if known else None,
            seen=dict(row.issued.versions),
        )


class _Answers(_Reading):
    """The workbook of one partner in a written round: its works and its proposals."""

    def __init__(self, form: ReadForm, content: Content, preview: Preview, today: date) -> None:
        super().__init__(form, content, preview, today)
        self.partner = form.stamp.lines.get("partner", "")
        self.consultation = form.stamp.lines.get("consultation", "")
        self.round = next((c for c in content.consultations if c.id == self.consultation), None)
        if self.round is None:
            raise _refusal(
                Path(preview.file), tr("The written round of this workbook is not in the dossier.")
            )

    def read(self, row: ReadRow) -> None:
        works = row.issued.table == WORKS
        names = (ANSWER if works else DECISION, WISH, REMARK)
        said = self._said(row.issued.table, row.issued.id)
        now = {name: text_given(value) for name, value in zip(names, said)}
        self.line(row, self.partner, names, now, lambda: self._work(row) if works else self._proposal(row))

    def notes(self) -> list[str]:
        if self.round is None or self.round.closed_on is None:
            return []
        return [
            tr(
                "The written round of this workbook, {title}, was closed on {day}; its answers do not count for a later "
                "round.",
                title=self.round.title or day_label(self.round.asked_on), day=day_label(self.round.closed_on),
            )
        ]  # fmt: skip

    def _said(self, table: str, id: str) -> tuple[object, object, object]:
        if table == PROPOSALS:
            found = [
                a for a in self.shown.proposal_answers
                if (a.consultation, a.partner, a.opportunity) == (self.consultation, self.partner, id)
            ]  # fmt: skip
            return (found[-1].decision, _label(found[-1].wish), found[-1].reason) if found else ("", "", "")
        given = [a for a in self.shown.work_answers if (a.consultation, a.work) == (self.consultation, id)]
        return (given[-1].answer, _label(given[-1].wish), given[-1].remark) if given else ("", "", "")

    def _answer(self, row: ReadRow, name: str) -> Any:
        if row.given.get(name) is None:
            raise _NotTaken(tr("A wish or remark without an answer: choose an answer with it."))
        return row.given[name]

    def _work(self, row: ReadRow) -> WorkAnswer:
        work = self.works.get(row.issued.id)
        if work is None or work.partner != self.partner:
            raise _NotTaken(tr("This work is not one of this partner (any more)."))
        return WorkAnswer(
            self.consultation, self.partner, work.id, _word(Answer, self._answer(row, ANSWER)), self.today,
            _wish(row.given.get(WISH)), same_text(row.given.get(REMARK)),
        )  # fmt: skip

    def _proposal(self, row: ReadRow) -> ProposalAnswer:
        if row.issued.id not in self.opportunities:
            raise _NotTaken(tr("This proposal is not in the dossier any more."))
        return ProposalAnswer(
            self.consultation, self.partner, row.issued.id, _word(Decision, self._answer(row, DECISION)),
            self.today, same_text(row.given.get(REMARK)), _wish(row.given.get(WISH)),
        )  # fmt: skip


def _label(wish: Optional[Period]) -> str:
    return wish.label() if wish else ""

"""What the partners say, promise and decide: meetings, written rounds, proposals, decisions, actions."""

from __future__ import annotations

import uuid
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime
from typing import Any, Iterator, Mapping, Optional, Sequence

from ..model.change import CONFIRMATION, Correction
from ..model.content import Content
from ..model.decision import (
    Action,
    Attendance,
    Consultation,
    Meeting,
    PartnerDecision,
    Proposal,
    ProposalAnswer,
    Slot,
    Step,
    WorkAnswer,
)
from ..model.errors import DossierError
from ..model.language import tr
from ..model.work import Work
from .rows import stored_columns
from .tables import Tables

_MOST_PLACES = 500
"""SQLite before 3.32 takes 999 values in one statement."""


class Meetings(Tables):
    """The part of a `Dossier` that is about people; each method is one transaction."""

    def read_meetings(self, content: Content) -> None:
        """Bring what this part keeps up to date in `content`; all else in it stays as it was read."""
        content.proposals = self._records(Proposal, "proposal")
        content.decisions = self._records(PartnerDecision, "decision")
        content.actions = self._records(Action, "action")
        content.meetings = self._records(Meeting, "meeting")
        content.attendance = self._records(Attendance, "attendance")
        content.consultations = self._records(Consultation, "consultation")
        content.work_answers = self._records(WorkAnswer, "work_answer")
        content.proposal_answers = self._records(ProposalAnswer, "proposal_answer")

    def add_decision(self, decision: PartnerDecision, amends: bool = False) -> None:
        """Earlier decisions stay as history; the opportunity becomes a proposal if it was none yet.

        What its works are like now is kept with the decision (`seen`), unless the decision tells it. One that
        `amends` comes in place of the latest of this partner on this opportunity.
        """
        of = (decision.opportunity, decision.partner)
        with self._transaction("decision", f"{decision.partner}: {decision.decision}"):
            proposals = self._home.seen("proposal")
            if not self._one(f"SELECT fid FROM {proposals} WHERE opportunity = ?", decision.opportunity):
                self._insert("proposal", [Proposal(decision.opportunity, decision.decided_on)])
            if amends:
                self._delete("decision", _latest(self), *of)
            self._insert(
                "decision", [decision if decision.seen else replace(decision, seen=_seen(self, of[0]))]
            )

    def latest_decision(self, opportunity: str, partner: str) -> Optional[PartnerDecision]:
        """What this partner said last of it."""
        found = self._records(PartnerDecision, "decision", _latest(self), opportunity, partner)
        return found[0] if found else None

    def proposal(self, opportunity: str) -> Optional[Proposal]:
        found = self._records(Proposal, "proposal", "opportunity = ?", opportunity)
        return found[-1] if found else None

    def action(self, id: str) -> Optional[Action]:
        found = self._records(Action, "action", "id = ?", id)
        return found[0] if found else None

    def works_then(self, versions: Mapping[str, int]) -> list[Work]:
        """These works (id → version) as they were then, as far as they were kept."""
        found: dict[str, Work] = {}
        ids = list(versions)
        for first in range(0, len(ids), _MOST_PLACES):
            some = ids[first : first + _MOST_PLACES]
            places = ", ".join("?" * len(some))
            for name in ("work_history", "work"):
                for state in self._records(Work, name, f"id IN ({places})", *some):
                    if state.version == versions[state.id]:
                        found[state.id] = state
        return list(found.values())

    def drop_decision(self, opportunity: str, partner: str) -> None:
        """Take back the latest decision of this partner; the one before it counts again."""
        with self._transaction("decision", tr("{partner}: taken back", partner=partner)):
            self._delete("decision", _latest(self), opportunity, partner)

    def save_proposal(self, proposal: Proposal) -> None:
        """What is agreed on an opportunity; replaces what was kept of the same one."""
        with self._transaction("proposal", proposal.opportunity):
            self._delete("proposal", "opportunity = ?", proposal.opportunity)
            self._insert("proposal", [proposal])

    def save_actions(self, actions: Sequence[Action]) -> None:
        """Replaces what was promised at the meetings."""
        with self._transaction("action", tr("{count} actions", count=len(actions))):
            self._delete("action")
            self._insert("action", actions)

    def save_action(self, action: Action) -> None:
        """Replaces what was kept of the same action."""
        with self._transaction("action", action.text):
            self._delete("action", "id = ?", action.id)
            self._insert("action", [action])

    def drop_action(self, id: str) -> None:
        with self._transaction("action", tr("taken back")):
            self._delete("action", "id = ?", id)

    def save_meeting(self, meeting: Meeting, attendance: Sequence[Attendance]) -> None:
        """A meeting with who was there; replaces what was kept of the same meeting."""
        with self._transaction("meeting", meeting.title or meeting.held_on.isoformat()):
            self._delete("meeting", "id = ?", meeting.id)
            self._delete("attendance", "meeting = ?", meeting.id)
            self._insert("meeting", [meeting])
            self._insert("attendance", attendance)

    def save_consultation(self, consultation: Consultation) -> None:
        """A written round; replaces what was kept of the same round, its answers stay."""
        with self._transaction("consultation", consultation.title or consultation.asked_on.isoformat()):
            self._delete("consultation", "id = ?", consultation.id)
            self._insert("consultation", [consultation])

    def note_answered(self, consultation: Consultation) -> None:
        """Who was asked and who answered a written round that is kept already; all else of it stays."""
        with self._transaction("consultation", consultation.title or consultation.asked_on.isoformat()):
            kept = stored_columns([consultation])
            values = [kept[name][0] for name in ("answered_on", "partners")]
            self._home.change(
                "UPDATE consultation SET answered_on = ?, partners = ?",
                "consultation",
                "id = ?",
                [consultation.id],
                values,
            )
            self._mark("consultation")

    def add_answers(self, works: Sequence[WorkAnswer], proposals: Sequence[ProposalAnswer] = ()) -> None:
        """Answers in a written round; earlier ones stay as history, the latest counts."""
        with self._transaction("answers", tr("{count} answers", count=len(works) + len(proposals))):
            self._insert("work_answer", works)
            self._insert("proposal_answer", proposals)

    def confirm_works(self, works: Sequence[str], on: date) -> None:
        """Their partners say that these works (ids) are still relevant; it survives later deliveries."""
        made = [
            Correction(w, CONFIRMATION, "", on.isoformat(), self._home.who, datetime.now()) for w in works
        ]
        with self._transaction("confirm", tr("{count} works", count=len(works))):
            for first in range(0, len(works), _MOST_PLACES):
                some = works[first : first + _MOST_PLACES]
                places = ", ".join("?" * len(some))
                self._delete("correction", f"field = ? AND work IN ({places})", CONFIRMATION, *some)
                self._home.change(
                    'UPDATE "work" SET confirmed_on = ?', "work", f"id IN ({places})", some, [on.isoformat()]
                )
            self._insert("correction", made)
            self._mark("work", set(works))

    # -- steps that can be undone -----------------------------------------------------------------

    @contextmanager
    def step(
        self,
        what: str,
        slots: Sequence[Slot],
        *,
        meeting: str = "",
        opportunity: str = "",
        partner: str = "",
    ) -> Iterator[None]:
        """What the `with` block changes in these slots is one transaction, kept as a step told by `what`."""
        with self._transaction("step", what):
            before = [_rows(self, slot) for slot in slots]
            yield
            changed = [
                replace(slot, before=rows, after=after)
                for slot, rows in zip(slots, before)
                for after in [_rows(self, slot)]
                if after != rows
            ]
            if changed:
                made = Step(
                    str(uuid.uuid4()), datetime.now(), self._home.who, what, meeting, opportunity, partner
                )
                self._insert("step", [replace(made, slots=changed)])

    def steps(self, opportunity: str = "") -> list[Step]:
        """All of them, or those about one opportunity, in the order in which they were made."""
        if opportunity:
            return self._records(Step, "step", "opportunity = ?", opportunity)
        return self._records(Step, "step")

    def last_step(self, meeting: str, since: date) -> Optional[Step]:
        """The last that can be undone: of this meeting, or outside one ("") made since this day."""
        found = self._records(
            Step, "step",
            'fid = (SELECT max(fid) FROM step WHERE NOT undone AND meeting = ? AND (meeting <> \'\' OR "at" >= ?))',
            meeting, since.isoformat(),
        )  # fmt: skip
        return found[0] if found else None

    def undo(self, step: Step) -> None:
        """Put back what was there before the step. Raises DossierError when it was changed again since."""
        with self._transaction("undo", step.what):
            for slot in step.slots:
                if _rows(self, slot) != slot.after:
                    raise DossierError(
                        tr("This was changed again since, so that step cannot be undone."),
                        remedy=tr("Change it by hand to what it should be."),
                        value=step.what,
                    )
                if slot.columns:
                    self._put_columns_back(slot)
                    continue
                where, values = _where(slot)
                self._delete(slot.table, where, *values)
                for row in slot.before:
                    self._insert_plain(slot.table, row)
            self._home.change("UPDATE step SET undone = TRUE", "step", "id = ?", [step.id])
            self._mark("step")

    def _put_columns_back(self, slot: Slot) -> None:
        became = {row["id"]: row for row in slot.after}
        places = ", ".join(f'"{name}" = ?' for name in slot.columns)
        for row in slot.before:
            if row != became.get(row["id"]):
                values = [row[name] for name in slot.columns]
                self._home.change(
                    f'UPDATE "{slot.table}" SET {places}', slot.table, "id = ?", [row["id"]], values
                )
        self._mark(slot.table)

    def put(self, table: str, where: Mapping[str, str], rows: Sequence[Mapping[str, Any]]) -> None:
        """Rows (column → value as stored) in place of those with these values."""
        with self._transaction("put", table):
            condition, values = _where(Slot(table, dict(where)))
            self._delete(table, condition, *values)
            for row in rows:
                self._insert_plain(table, row)


def _latest(store: Tables) -> str:
    decisions = store._home.seen("decision")
    return f"fid = (SELECT max(fid) FROM {decisions} WHERE opportunity = ? AND partner = ?)"


def _seen(store: Tables, opportunity: str) -> dict[str, int]:
    works = store._home.seen("work")
    sql = f"SELECT id, version FROM {works} WHERE id IN (SELECT work FROM opportunity_work WHERE opportunity = ?)"
    return {row["id"]: row["version"] or 1 for row in store._all(sql, opportunity)}


def _where(slot: Slot) -> tuple[str, list[str]]:
    return " AND ".join(f'"{name}" = ?' for name in slot.where), list(slot.where.values())


def _rows(store: Tables, slot: Slot) -> list[dict[str, Any]]:
    where, values = _where(slot)
    wanted = ", ".join(f'"{name}"' for name in ("id", *slot.columns)) if slot.columns else "*"
    rows = store._all(f'SELECT {wanted} FROM "{slot.table}" WHERE {where} ORDER BY fid', *values)
    return [{name: value for name, value in row.items() if name != "fid"} for row in rows]

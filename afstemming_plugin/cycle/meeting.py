"""Overleg: one meeting from beginning to close; whatever is said is stored at once and can be undone."""

from __future__ import annotations

import getpass
import uuid
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Optional, Sequence

from ..dossier import Dossier
from ..model.content import Content
from ..model.decision import Action, Attendance, Meeting, PartnerDecision, Proposal, Slot, Step
from ..model.language import tr
from ..model.words import ActionStatus
from .decide import seen_now
from .meeting_memory import keep
from .meeting_words import changed_in_words, heading, partner_name, said_in_words

# -- the meeting ------------------------------------------------------------------------------------


def open_meeting(content: Content) -> Optional[Meeting]:
    """The one that was begun and not closed; of several the latest."""
    return next((m for m in reversed(content.meetings) if m.closed_at is None), None)


def last_closed(content: Content) -> Optional[Meeting]:
    closed = [m for m in content.meetings if m.closed_at is not None]
    return max(closed, key=lambda m: (m.held_on, m.closed_at or datetime.min), default=None)


def begin_meeting(
    dossier: Dossier,
    content: Content,
    held_on: date,
    *,
    title: str = "",
    peildatum: Optional[date] = None,
    attendance: Optional[Sequence[Attendance]] = None,
) -> Meeting:
    """A new meeting, stored with its attendance (by default the proposed one)."""
    made = Meeting(str(uuid.uuid4()), held_on, title.strip(), peildatum)
    there = proposed_attendance(content) if attendance is None else attendance
    dossier.save_meeting(made, [replace(one, meeting=made.id) for one in there])
    return made


def proposed_attendance(content: Content) -> list[Attendance]:
    """Every contact, present as at the last meeting; one who was not on its list is taken to be present."""
    last = last_closed(content)
    before = {
        (a.partner, a.role, a.name): a.present for a in content.attendance if last and a.meeting == last.id
    }
    order = {p.code: number for number, p in enumerate(content.collaboration.partners)}
    people: dict[tuple[str, str, str], Attendance] = {}
    for contact in content.collaboration.contacts:
        key = (contact.partner, contact.role, contact.name)
        people.setdefault(
            key, Attendance("", *key[:2], contact.level, contact.name, present=before.get(key, True))
        )
    return sorted(people.values(), key=lambda a: (order.get(a.partner, len(order)), a.role, a.name))


def attendance_of(content: Content, meeting: Meeting) -> list[Attendance]:
    return [a for a in content.attendance if a.meeting == meeting.id]


def save_attendance(dossier: Dossier, meeting: Meeting, attendance: Sequence[Attendance]) -> None:
    """Who is there, as one step."""
    with dossier.step(
        tr("Attendance"),
        [Slot("meeting", {"id": meeting.id}), Slot("attendance", {"meeting": meeting.id})],
        meeting=meeting.id,
    ):
        dossier.save_meeting(meeting, [replace(a, meeting=meeting.id) for a in attendance])


def close_meeting(dossier: Dossier, meeting: Meeting, now: Optional[datetime] = None) -> Meeting:
    """Keep how everything is now, and end the meeting. Reopened by undoing it.

    Raises ExportError when nothing was determined yet.
    """
    closed = replace(meeting, closed_at=now or datetime.now())
    content = dossier.content()
    with dossier.step(tr("Meeting closed"), [Slot("meeting", {"id": meeting.id})], meeting=meeting.id):
        dossier.save_meeting(closed, attendance_of(content, meeting))
        keep(dossier, content, closed)
    return closed


# -- what is said -----------------------------------------------------------------------------------


def action_id(decision: PartnerDecision) -> str:
    """Of the action that belongs to what a partner said of an opportunity: one per meeting, or per day outside one."""
    return "|".join(
        (decision.meeting or decision.decided_on.isoformat(), decision.opportunity, decision.partner)
    )


def action_of(content: Content, decision: PartnerDecision) -> Optional[Action]:
    wanted = action_id(decision)
    return next((a for a in content.actions if a.id == wanted), None)


def say(dossier: Dossier, content: Content, said: PartnerDecision, promise: str = "") -> bool:
    """Store all that a partner says of an opportunity; False when that is stored already.

    What it said earlier at the same meeting (outside one: on the same day) upon the same works is amended; what it
    said at an earlier meeting stays as history. `promise` is what its action (`action_by`, `due`) is to do: with any
    of the three there is an action, which the next meeting asks after.
    """
    seen = seen_now(said.opportunity, content)
    said = replace(said, seen=seen, recorded_by=said.recorded_by or getpass.getuser())
    known = dossier.latest_decision(said.opportunity, said.partner)
    amends = known is not None and _same_sitting(known, said)
    action = _action(dossier, content, said, promise.strip())
    there = dossier.action(action_id(said))
    if known is not None and amends and _core(known) == _core(said) and action == there:
        return False
    slots = _slots(said.opportunity, said.partner, action_id(said))
    with dossier.step(
        said_in_words(content, known if amends else None, said, promise.strip()),
        slots, meeting=said.meeting, opportunity=said.opportunity, partner=said.partner,
    ):  # fmt: skip
        dossier.add_decision(said, amends=amends)
        if action is not None and action != there:
            dossier.save_action(action)
        elif action is None and there is not None:
            dossier.drop_action(there.id)
    return True


def take_back(dossier: Dossier, content: Content, opportunity: str, partner: str) -> bool:
    """The latest decision of this partner was not said; that before it counts again. False without any."""
    known = dossier.latest_decision(opportunity, partner)
    if known is None:
        return False
    action = dossier.action(action_id(known))
    with dossier.step(
        tr("{partner}: decision taken back", partner=partner_name(content, partner)),
        _slots(opportunity, partner, action_id(known)),
        meeting=known.meeting, opportunity=opportunity, partner=partner,
    ):  # fmt: skip
        dossier.drop_decision(opportunity, partner)
        if action is not None:
            dossier.drop_action(action.id)
    return True


def _slots(opportunity: str, partner: str, action: str) -> list[Slot]:
    return [
        Slot("decision", {"opportunity": opportunity, "partner": partner}),
        Slot("proposal", {"opportunity": opportunity}),
        Slot("action", {"id": action}),
    ]


def _same_sitting(known: PartnerDecision, said: PartnerDecision) -> bool:
    day = known.decided_on == said.decided_on
    return known.meeting == said.meeting and known.seen == said.seen and (day or bool(said.meeting))


def _core(decision: PartnerDecision) -> PartnerDecision:
    return replace(decision, recorded_by="")


def _action(dossier: Dossier, content: Content, said: PartnerDecision, promise: str) -> Optional[Action]:
    """What follows from these words; how far it is stays as it was."""
    if not (promise or said.action_by or said.due):
        return None
    there = dossier.action(action_id(said)) or Action(action_id(said), said.meeting, said.partner, "")
    return replace(
        there,
        text=promise or tr("Work out: {about}", about=heading(content, said.opportunity)),
        owner=said.action_by, due=said.due, opportunity=said.opportunity,
    )  # fmt: skip


# -- what is agreed on an opportunity ---------------------------------------------------------------


def proposal_of(content: Content, opportunity: str, today: date) -> Proposal:
    """What was agreed so far; a new one, not stored, when there is none."""
    known = next((p for p in reversed(content.proposals) if p.opportunity == opportunity), None)
    return known or Proposal(opportunity, today)


def agree(dossier: Dossier, content: Content, proposal: Proposal, meeting: str = "") -> bool:
    """Store what is agreed on an opportunity; False when that is stored already."""
    known = dossier.proposal(proposal.opportunity)
    if known == proposal:
        return False
    told = changed_in_words(content, known or Proposal(proposal.opportunity, proposal.put_on), proposal)
    with dossier.step(
        "; ".join(told) or tr("put before the meeting"),
        [Slot("proposal", {"opportunity": proposal.opportunity})],
        meeting=meeting, opportunity=proposal.opportunity,
    ):  # fmt: skip
        dossier.save_proposal(proposal)
    return True


# -- actions ----------------------------------------------------------------------------------------


def set_action(dossier: Dossier, action: Action, today: date, meeting: str = "") -> bool:
    """Store a new or changed action (`meeting`: at which it changes); False when nothing is new.

    One that is kept or broken is closed on that day, one that is open or moved is not.
    """
    closed = action.status in (ActionStatus.KEPT, ActionStatus.BROKEN)
    known = dossier.action(action.id)
    action = replace(
        action, id=action.id or str(uuid.uuid4()), closed_on=(action.closed_on or today) if closed else None
    )
    if known == action:
        return False
    with dossier.step(
        f"{action.text}: {action.status}",
        [Slot("action", {"id": action.id})],
        meeting=meeting, opportunity=action.opportunity, partner=action.partner,
    ):  # fmt: skip
        dossier.save_action(action)
    return True


# -- undo and history -------------------------------------------------------------------------------


def undo_last(dossier: Dossier, meeting: Optional[Meeting], today: date) -> Optional[Step]:
    """Undo the last step of the meeting (without one: of today); None when there is none.

    Raises DossierError when what it changed was changed again in another way.
    """
    step = dossier.last_step(meeting.id if meeting else "", today)
    if step is not None:
        dossier.undo(step)
    return step


@dataclass(frozen=True)
class HistoryLine:
    at: datetime
    who: str
    partner: str
    what: str
    undone: bool


def history(dossier: Dossier, content: Content, opportunity: str = "") -> list[HistoryLine]:
    """Who said what when of an opportunity (without one: of all), the latest first."""
    lines = []
    for step in reversed(dossier.steps(opportunity)):
        name = partner_name(content, step.partner)
        lines.append(HistoryLine(step.at, step.who, name, step.what.removeprefix(f"{name}: "), step.undone))
    return lines

"""What the partners decide at the meeting, and the marks that planners leave by hand."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Optional

from .period import Period
from .words import ActionStatus, Answer, Cooperation, Decision, Level


@dataclass
class Proposal:
    """An opportunity that is put before the meeting. `opportunity` is its id.

    What the partners agreed on over what the analysis found: `period` is the joint period, `lead` the partner
    that is *trekker*, `digs` and `restores` the partners that open and close the street ("" and None: as found).
    `pilot` marks a trial, `residents` that it must be aligned with residents (*bewonersafstemming nodig*),
    `done_on` the day on which it was carried out.
    """

    opportunity: str
    put_on: date
    form: Optional[Cooperation] = None
    remark: str = ""
    period: Optional[Period] = None
    lead: str = ""
    digs: str = ""
    restores: str = ""
    pilot: bool = False
    residents: bool = False
    done_on: Optional[date] = None


@dataclass
class PartnerDecision:
    """What one partner said of one proposal; the latest counts, earlier ones stay as history.

    `seen` tells upon what: the works of the proposal at that moment, id → version. `meeting` is the id of the meeting at
    which it was said ("": outside one); `escalated_level` and `escalated_to` the level and person it was put to.
    """

    opportunity: str
    partner: str
    decision: Decision
    decided_on: date
    reason: str = ""
    action_by: str = ""
    due: Optional[date] = None
    recorded_by: str = ""
    seen: dict[str, int] = field(default_factory=dict)
    meeting: str = ""
    escalated_level: Optional[Level] = None
    escalated_to: str = ""
    escalated_on: Optional[date] = None


@dataclass
class Action:
    """What a partner promised at a meeting (`meeting`: its id), to be done by `due`.

    `opportunity` is what it is about ("": the meeting as a whole), `owner` the role or person that does it.
    """

    id: str
    meeting: str
    partner: str
    text: str
    due: Optional[date] = None
    status: ActionStatus = ActionStatus.OPEN
    reason: str = ""
    opportunity: str = ""
    owner: str = ""
    closed_on: Optional[date] = None


@dataclass
class Meeting:
    """One periodic meeting (*overleg*); open until `closed_at`, when a snapshot of it is kept."""

    id: str
    held_on: date
    title: str = ""
    peildatum: Optional[date] = None
    closed_at: Optional[datetime] = None


@dataclass
class Attendance:
    """Someone at a meeting: a contact of a partner, by role, with a name where one is known."""

    meeting: str
    partner: str
    role: str
    level: Level = Level.TACTISCH
    name: str = ""
    present: bool = True


@dataclass
class Consultation:
    """A written round before a meeting (*raadpleging*); every partner of `partners` is asked its own part.

    `answered_on`: partner → day on which its answers came in; who is not in it has not answered.
    """

    id: str
    asked_on: date
    due: date
    title: str = ""
    meeting: str = ""
    partners: tuple[str, ...] = ()
    answered_on: dict[str, date] = field(default_factory=dict)
    closed_on: Optional[date] = None


@dataclass
class WorkAnswer:
    """What a partner says of one of its works in a written round; the latest counts.

    `wish` is the period that it prefers, or the new one of a work that moved.
    """

    consultation: str
    partner: str
    work: str
    answer: Answer
    answered_on: date
    wish: Optional[Period] = None
    remark: str = ""
    answered_by: str = ""


@dataclass
class ProposalAnswer:
    """What a partner says of one opportunity in a written round: a first word, no decision yet."""

    consultation: str
    partner: str
    opportunity: str
    decision: Decision
    answered_on: date
    reason: str = ""
    wish: Optional[Period] = None
    answered_by: str = ""


@dataclass
class ManualGroup:
    """Works that a user wants together, or `apart`: no two of them in one opportunity. Survives recalculation."""

    id: str
    works: tuple[str, ...]
    reason: str = ""
    made_by: str = ""
    apart: bool = False


@dataclass
class LogEntry:
    """Who changed what, when."""

    at: datetime
    who: str
    action: str
    detail: str = ""


@dataclass
class Slot:
    """The rows of one table that a step changed: those with these values, as they were and as they became.

    With `columns` only those columns of rows that stay, known by their `id`.
    """

    table: str
    where: dict[str, str]
    before: list[dict[str, Any]] = field(default_factory=list)
    after: list[dict[str, Any]] = field(default_factory=list)
    columns: list[str] = field(default_factory=list)


@dataclass
class Step:
    """One change at a meeting, told in words, that can be undone as long as nothing changed after it."""

    id: str
    at: datetime
    who: str
    what: str
    meeting: str = ""
    opportunity: str = ""
    partner: str = ""
    undone: bool = False
    slots: list[Slot] = field(default_factory=list)

"""What the partners decide at the meeting, and the marks that planners leave by hand."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Optional

from .words import ActionStatus, Decision


@dataclass
class Proposal:
    """An opportunity that is put before the meeting. `opportunity` is its id."""

    opportunity: str
    put_on: date
    form: str = ""
    remark: str = ""


@dataclass
class PartnerDecision:
    """What one partner said of one proposal; the latest counts, earlier ones stay as history.

    `seen` tells upon what: the works of the proposal at that moment, id → version.
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


@dataclass
class Action:
    """What a partner promised at a meeting (`meeting`: its id), to be done by `due`."""

    id: str
    meeting: str
    partner: str
    text: str
    due: Optional[date] = None
    status: ActionStatus = ActionStatus.OPEN
    reason: str = ""


@dataclass
class ManualGroup:
    """Works that a user wants together; survives recalculation."""

    id: str
    works: tuple[str, ...]
    reason: str = ""
    made_by: str = ""


@dataclass
class LogEntry:
    """Who changed what, when."""

    at: datetime
    who: str
    action: str
    detail: str = ""

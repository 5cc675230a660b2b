"""What is said at a meeting, in words."""

from __future__ import annotations

import re
from datetime import date
from typing import Optional

from ..intake.dates import DateProblem, read_period
from ..model.content import Content
from ..model.decision import PartnerDecision, Proposal
from ..model.errors import IntakeError
from ..model.language import tr
from ..model.period import Period, day_label

PROPOSAL_FIELDS = ("form", "period", "lead", "digs", "restores", "pilot", "residents", "done_on", "remark")


def proposal_titles() -> dict[str, str]:
    """Field of a proposal → what it is called."""
    return dict(
        zip(
            PROPOSAL_FIELDS,
            (
                tr("form of cooperation"), tr("joint period"), tr("lead party"), tr("opens the street"),
                tr("restores the street"), tr("pilot"), tr("to be aligned with residents"), tr("done on"),
                tr("remark"),
            ),
        )
    )  # fmt: skip


def changed_in_words(content: Content, before: Proposal, after: Proposal) -> list[str]:
    """“lead party: Waterbedrijf”, one line per field that differs."""
    lines = []
    for name, title in proposal_titles().items():
        old, new = getattr(before, name), getattr(after, name)
        if old != new:
            lines.append(f"{title}: {shown(content, new)}")
    return lines


def shown(content: Content, value: object) -> str:
    """A value of a proposal as it is read; a code of a partner as its name."""
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    if isinstance(value, Period):
        return value.label()
    if isinstance(value, date):
        return day_label(value)
    return partner_name(content, str(value)) if value else "–"


def said_in_words(
    content: Content, before: Optional[PartnerDecision], said: PartnerDecision, promise: str
) -> str:
    """“Gemeente: nader overleg; reason: budget”: the decision, and what else is new in it."""
    old = before or PartnerDecision(said.opportunity, said.partner, said.decision, said.decided_on)
    parts = [tr("{partner}: {decision}", partner=partner_name(content, said.partner), decision=said.decision)]
    if said.reason != old.reason:
        parts.append(tr("reason: {words}", words=said.reason or "–"))
    if (said.action_by, said.due) != (old.action_by, old.due) or (promise and before is None):
        by = " ".join(p for p in (said.action_by, day_label(said.due) if said.due else "") if p)
        parts.append(tr("action: {words}", words=" – ".join(p for p in (promise, by) if p) or "–"))
    elif promise:
        parts.append(tr("action: {words}", words=promise))
    new = (said.escalated_level, said.escalated_to)
    if new != (old.escalated_level, old.escalated_to):
        parts.append(tr("escalated to: {words}", words=" ".join(str(p) for p in new if p) or "–"))
    return "; ".join(parts)


def partner_name(content: Content, partner: str) -> str:
    found = content.collaboration.partner(partner)
    return found.name if found else partner


def heading(content: Content, opportunity: str) -> str:
    found = content.analysis.opportunities if content.analysis else []
    return next((f"{o.number} {o.name}" for o in found if o.id == opportunity), tr("an opportunity"))


def meeting_title(title: str, held_on: date) -> str:
    """“Najaarsoverleg (2-11-2026)”."""
    day = day_label(held_on)
    return f"{title} ({day})" if title else tr("Meeting of {day}", day=day)


_DAY = re.compile(r"(\d{1,2})[-/. ](\d{1,2})(?:[-/. ](\d{4}))?")


def day_of(text: str, today: date) -> date:
    """“1-12-2026”, “2026-12-01”, or “1-12”: the first one that is not before today. Raises IntakeError."""
    found = _DAY.fullmatch(text.strip())
    try:
        if found is None:
            return date.fromisoformat(text.strip())
        day, month, year = found.groups()
        if year:
            return date(int(year), int(month), int(day))
        this_year = date(today.year, int(month), int(day))
        return this_year if this_year >= today else this_year.replace(year=today.year + 1)
    except ValueError as error:
        raise IntakeError(
            tr("This is no date."), remedy=tr("Write for instance 1-12-2026."), value=text
        ) from error


def period_of(text: str) -> Period:
    """“2028”, “Q3 2027”, “2e helft 2028”. Raises IntakeError."""
    try:
        return read_period(text).period
    except DateProblem as problem:
        raise IntakeError(
            str(problem),
            remedy=tr("Write a year, a date, or for instance “Q3 2027” or “2e helft 2028”."),
            value=text,
        ) from problem

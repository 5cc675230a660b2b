"""What is said at a meeting, in words."""

from __future__ import annotations

from datetime import date

from ..model.content import Content
from ..model.decision import Proposal
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

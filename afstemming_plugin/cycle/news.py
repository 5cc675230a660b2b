"""What other desks did in a shared dossier, in words, and what it means for what is shown here."""

from __future__ import annotations

from dataclasses import fields
from typing import Sequence

from ..dossier import OtherChange
from ..model.content import Content
from ..model.language import tr

_SAID = (
    "proposals", "decisions", "actions", "meetings", "attendance", "consultations", "work_answers", "proposal_answers",
)  # fmt: skip


def only_said(before: Content, after: Content) -> bool:
    """Whether nothing but what is said at meetings was read anew: all else is the same object."""
    return all(
        getattr(before, one.name) is getattr(after, one.name)
        for one in fields(Content)
        if one.name not in _SAID
    )


def in_words(table: str) -> str:
    """What is in a table, for the user; empty for what nobody waits for (logs, steps)."""
    return _names().get(table, "")


def in_one_line(changes: Sequence[OtherChange]) -> str:
    """One line: who changed what. Empty for changes that nobody waits for."""
    names = _names()
    by_who: dict[str, list[str]] = {}
    for change in changes:
        name = names.get(change.table)
        if name and name not in by_who.setdefault(change.who, []):
            by_who[change.who].append(name)
    lines = [f"{who}: {', '.join(what)}" for who, what in by_who.items() if what]
    if not lines:
        return ""
    moment = max(change.at for change in changes).strftime("%H:%M")
    return tr("Changed by others ({time}): {what}", time=moment, what="; ".join(lines))


def _names() -> dict[str, str]:
    return {
        "decision": tr("decisions"), "proposal": tr("proposals"), "action": tr("actions"),
        "meeting": tr("meeting"), "attendance": tr("attendance"), "consultation": tr("consultation"),
        "work_answer": tr("answers"), "proposal_answer": tr("answers"), "delivery": tr("deliveries"),
        "work": tr("works"), "correction": tr("corrections"), "graafrust": tr("graafrust"), "event": tr("events"),
        "analysis": tr("opportunities determined anew"), "manual_group": tr("groupings by hand"), "rule": tr("rules"),
        "partner": tr("partners"), "contact": tr("contacts"), "capacity": tr("capacities"), "street": tr("streets"),
    }  # fmt: skip

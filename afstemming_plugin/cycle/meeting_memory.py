"""What is kept of a meeting when it is closed, and what became different since."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Optional

from ..analysis.change import differences
from ..dossier import Dossier
from ..model.change import Change, ChangeKind
from ..model.content import Content
from ..model.decision import Meeting, PartnerDecision
from ..model.language import short_number, tr
from ..model.work import Work
from .meeting_words import heading, meeting_title, partner_name, proposal_titles, shown
from .results import (
    Indicators,
    definitions,
    indicators,
    indicators_as_json,
    indicators_from_json,
    single_values,
)

# -- keeping ----------------------------------------------------------------------------------------


@dataclass
class KeptProposal:
    """A proposal as it stood: what was agreed on it, and what each partner (its name) had said last."""

    id: str
    name: str
    members: frozenset[str]
    period: str
    agreed: dict[str, str]
    decisions: dict[str, str]


@dataclass
class Kept:
    """What is kept of a meeting. `figures`: indicator → value; `works`: id → version."""

    meeting: str
    title: str
    held_on: date
    figures: dict[str, Optional[float]] = field(default_factory=dict)
    works: dict[str, int] = field(default_factory=dict)
    proposals: list[KeptProposal] = field(default_factory=list)


def as_it_is(
    content: Content, meeting: str, title: str, held_on: date, counted: Optional[Indicators] = None
) -> Kept:
    """`counted`: the indicators, if they are known already. Raises ExportError when nothing was determined yet."""
    found = {o.id: o for o in content.analysis.opportunities} if content.analysis else {}
    titles = proposal_titles()
    proposals = []
    for proposal in {p.opportunity: p for p in content.proposals}.values():
        opportunity = found.get(proposal.opportunity)
        latest = content.latest_decisions(proposal.opportunity)
        seen = {work for d in latest.values() for work in d.seen}
        period = proposal.period or (opportunity.period if opportunity else None)
        proposals.append(
            KeptProposal(
                proposal.opportunity,
                heading(content, proposal.opportunity),
                frozenset(m.work for m in opportunity.members) if opportunity else frozenset(seen),
                period.label() if period else "",
                {name: shown(content, value) for name in titles if (value := getattr(proposal, name))},
                {partner_name(content, code): _said(d) for code, d in latest.items()},
            )
        )
    return Kept(
        meeting, title, held_on, single_values(counted or indicators(content)),
        {work.id: work.version for work in content.works}, proposals,
    )  # fmt: skip


def _said(decision: PartnerDecision) -> str:
    return f"{decision.decision} ({decision.reason})" if decision.reason else str(decision.decision)


def keep(dossier: Dossier, content: Content, meeting: Meeting) -> Kept:
    """Store how everything is at the close of a meeting, its indicators included. Raises ExportError."""
    found = indicators(content)
    kept = as_it_is(content, meeting.id, meeting.title, meeting.held_on, found)
    said: dict[str, Any] = {
        "indicators": indicators_as_json(found),
        "meeting": {"id": meeting.id, "title": meeting.title, "held_on": meeting.held_on.isoformat()},
        "works": kept.works,
        "proposals": [{**vars(p), "members": sorted(p.members)} for p in kept.proposals],
    }
    dossier.save_snapshot(f"{meeting.held_on.isoformat()} {meeting.id}", json.dumps(said, ensure_ascii=False))
    return kept


def kept_meetings(dossier: Dossier) -> list[Kept]:
    """Of every meeting that was closed, the earliest first."""
    found = (json.loads(content) for content in dossier.snapshots().values())
    return [_from_json(said) for said in found if "meeting" in said]


def _from_json(said: dict[str, Any]) -> Kept:
    meeting = said["meeting"]
    proposals = [KeptProposal(**{**p, "members": frozenset(p["members"])}) for p in said["proposals"]]
    return Kept(
        meeting["id"], meeting["title"], date.fromisoformat(meeting["held_on"]),
        single_values(indicators_from_json(said["indicators"])), said["works"], proposals,
    )  # fmt: skip


# -- what changed since -----------------------------------------------------------------------------


@dataclass
class Since:
    """What became of the works since the meeting `title`; `earlier`: id → the work as it was then, where it differs."""

    title: str
    held_on: date
    changes: list[Change] = field(default_factory=list)
    earlier: dict[str, Work] = field(default_factory=dict)


def since_last_meeting(dossier: Dossier, content: Content, before: str = "") -> Optional[Since]:
    """Since the last closed meeting other than `before` (an id); None when there was none."""
    kept = [k for k in kept_meetings(dossier) if k.meeting != before]
    return changes_since(dossier, content, kept[-1]) if kept else None


def changes_since(dossier: Dossier, content: Content, kept: Kept) -> Since:
    """New, gone and otherwise changed works (rule *Change*); those that did not change are left out."""
    now = content.works_by_id()
    other = {id: version for id, version in kept.works.items() if id not in now or now[id].version != version}
    earlier = {work.id: work for work in dossier.works_then(other)}
    changed = [work for id, work in now.items() if id in earlier]
    changes = [
        change
        for change in differences([earlier[work.id] for work in changed], changed)
        if change.kinds != (ChangeKind.UNCHANGED,)
    ]
    changes += [Change(id, (ChangeKind.NEW,)) for id in now if id not in kept.works]
    changes += [Change(id, (ChangeKind.GONE,)) for id in other if id not in now]
    return Since(meeting_title(kept.title, kept.held_on), kept.held_on, changes, earlier)


# -- two meetings beside each other -----------------------------------------------------------------


@dataclass(frozen=True)
class Difference:
    """One thing that is otherwise at the later meeting; `about` is the figure or the proposal."""

    kind: str
    about: str
    what: str
    before: str
    after: str


def compare_meetings(before: Kept, after: Kept) -> list[Difference]:
    """Figures first, then per proposal what was agreed and decided. Proposals are the same by their id, else by
    most of their works."""
    lines = []
    words = definitions()
    for name, value in after.figures.items():
        old = before.figures.get(name)
        if old != value:
            lines.append(
                Difference(tr("Figure"), words[name].label, words[name].unit, _shown(old), _shown(value))
            )
    known = {p.id: p for p in before.proposals}
    used: set[str] = set()
    for proposal in after.proposals:
        earlier = known.get(proposal.id) or _alike(
            proposal, [p for p in before.proposals if p.id not in used]
        )
        if earlier is not None:
            used.add(earlier.id)
        lines += _proposal_differences(earlier, proposal)
    lines += [
        Difference(tr("Proposal"), p.name, tr("no longer put before the meeting"), tr("yes"), "–")
        for p in before.proposals if p.id not in used
    ]  # fmt: skip
    return lines


def _alike(proposal: KeptProposal, candidates: list[KeptProposal]) -> Optional[KeptProposal]:
    shared = {p.id: len(p.members & proposal.members) for p in candidates}
    return max((p for p in candidates if shared[p.id] >= 2), key=lambda p: (shared[p.id], p.id), default=None)


def _proposal_differences(before: Optional[KeptProposal], after: KeptProposal) -> list[Difference]:
    if before is None:
        said = "; ".join(f"{partner}: {word}" for partner, word in after.decisions.items())
        return [Difference(tr("Proposal"), after.name, tr("new"), "–", said or after.period)]
    lines = []
    if before.period != after.period:
        lines.append(Difference(tr("Proposal"), after.name, tr("joint period"), before.period, after.period))
    titles = {**proposal_titles(), "period": ""}
    for name, title in titles.items():
        old, new = before.agreed.get(name, "–"), after.agreed.get(name, "–")
        if title and old != new:
            lines.append(Difference(tr("Proposal"), after.name, title, old, new))
    for partner in dict.fromkeys((*before.decisions, *after.decisions)):
        old, new = before.decisions.get(partner, "–"), after.decisions.get(partner, "–")
        if old != new:
            lines.append(Difference(tr("Decision"), after.name, partner, old, new))
    return lines


def _shown(value: Optional[float]) -> str:
    return (
        "–"
        if value is None
        else short_number(value)
        if abs(value) >= 1 or not value
        else f"{value:.2f}".replace(".", ",")
    )

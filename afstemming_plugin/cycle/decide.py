"""Overleg: what the partners say of an opportunity."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Mapping, Optional, Sequence

from ..analysis.change import compare
from ..dossier import Dossier
from ..model.change import DECISIVE, HARDNESS, PERIOD, Change, ChangeKind, FieldChange
from ..model.content import Content
from ..model.decision import PartnerDecision
from ..model.language import tr
from ..model.results import Opportunity
from ..model.work import Work


@dataclass
class Reconsider:
    """Decisions that were taken upon something else than what there is now (*te herbeoordelen*).

    `decided_on` is the id of the opportunity that was decided on; `opportunity` the one that has most of its
    works now ("" when none has any two of them together any more). `decisions`: partner → its decision. `changes` are those
    in place, time or hardness of the works decided on; `joined` and `left` are ids of works.
    """

    decided_on: str
    opportunity: str
    decisions: dict[str, PartnerDecision]
    changes: list[Change] = field(default_factory=list)
    joined: tuple[str, ...] = ()
    left: tuple[str, ...] = ()


def partners_to_ask(opportunity: Opportunity, content: Content) -> list[str]:
    """Codes of the partners with a work in it, the trekker first; who brought its only work no more is not asked."""
    members = [opportunity.lead, *(member.work for member in opportunity.members)]
    partner = {work.id: work.partner for work in _some_works(content, set(members))}
    return list(dict.fromkeys(partner[work] for work in members if work in partner))


def record_decisions(dossier: Dossier, given: Sequence[PartnerDecision]) -> int:
    """Store the decisions that say something new, or the same upon changed works; returns how many."""
    content = dossier.content()
    new = []
    for decision in given:
        known = content.latest_decisions(decision.opportunity).get(decision.partner)
        if (
            known is None
            or _said(known) != _said(decision)
            or known.seen != seen_now(decision.opportunity, content)
        ):
            new.append(decision)
    if new:
        with dossier.one_change("decide", str(len(new))):
            for decision in new:
                dossier.add_decision(decision)
    return len(new)


def _said(decision: PartnerDecision) -> tuple[object, ...]:
    return decision.decision, decision.reason, decision.action_by, decision.due


def seen_now(opportunity: str, content: Content) -> dict[str, int]:
    """The works of an opportunity as they are now: id → version; empty when it is not there any more."""
    opportunities = content.analysis.opportunities if content.analysis else []
    members = next(([m.work for m in o.members] for o in opportunities if o.id == opportunity), [])
    version = {work.id: work.version for work in _some_works(content, set(members))}
    return {work: version[work] for work in members if work in version}


def _some_works(content: Content, ids: set[str]) -> list[Work]:
    works = content.works_by_id()
    return [works[id] for id in sorted(ids) if id in works]


class _Now:
    """What there is now, looked up for every decision."""

    def __init__(self, content: Content) -> None:
        self.works = content.works_by_id()
        self.opportunities = {o.id: o for o in content.analysis.opportunities} if content.analysis else {}
        self.then = {(work.id, work.version): work for work in content.earlier_works}

    def is_as_seen(self, opportunity: str, seen: dict[str, int]) -> bool:
        found = self.opportunities.get(opportunity)
        return found is not None and seen == {
            m.work: self.works[m.work].version for m in found.members if m.work in self.works
        }


def to_reconsider(content: Content) -> list[Reconsider]:
    """Every decided opportunity of which works, or a decisive aspect of them, changed since (rule *Change*).

    A partner that has decided again, on the opportunity as it is now, has nothing to reconsider.
    Decisions of before dossiers kept what they were about (no `seen`) are taken to hold.
    """
    if not content.decisions:
        return []
    result, now = [], _Now(content)
    latest_of: dict[str, dict[str, PartnerDecision]] = {}
    for decision in content.decisions:
        latest_of.setdefault(decision.opportunity, {})[decision.partner] = decision
    for decided_on, latest in latest_of.items():
        by_seen: dict[tuple[tuple[str, int], ...], dict[str, PartnerDecision]] = {}
        for partner, decision in latest.items():
            if decision.seen:
                by_seen.setdefault(tuple(sorted(decision.seen.items())), {})[partner] = decision
        for seen, decisions in by_seen.items():
            if now.is_as_seen(decided_on, dict(seen)):
                continue
            found = _reconsider(decided_on, dict(seen), decisions, latest_of, now)
            if found is not None:
                result.append(found)
    return result


def _reconsider(
    decided_on: str,
    seen: dict[str, int],
    decisions: dict[str, PartnerDecision],
    latest_of: Mapping[str, Mapping[str, PartnerDecision]],
    now: _Now,
) -> Optional[Reconsider]:
    heir = _heir(decided_on, seen, now)
    members = {member.work for member in heir.members} if heir else set()
    changes = _changes_since(seen, now)
    joined, left = tuple(sorted(members - set(seen))) if heir else (), tuple(sorted(set(seen) - members))
    if heir is not None and heir.id != decided_on:
        again = latest_of.get(heir.id, {})
        decisions = {partner: d for partner, d in decisions.items() if partner not in again}
    if not decisions or not (changes or joined or left):
        return None
    return Reconsider(decided_on, heir.id if heir else "", decisions, changes, joined, left)


def _heir(decided_on: str, seen: dict[str, int], now: _Now) -> Optional[Opportunity]:
    """The opportunity itself, else the one with most of its works; of equals the best score, then the first id."""
    if decided_on in now.opportunities:
        return now.opportunities[decided_on]
    shared = {o.id: sum(m.work in seen for m in o.members) for o in now.opportunities.values()}
    likely = [o for o in now.opportunities.values() if shared[o.id] >= 2]
    return min(likely, key=lambda o: (-shared[o.id], -o.score, o.id), default=None)


def _changes_since(seen: dict[str, int], now: _Now) -> list[Change]:
    works, then = now.works, now.then
    changes = [Change(work, (ChangeKind.GONE,)) for work in seen if work not in works]
    pairs: list[tuple[Work, Work]] = [
        (then[work, version], works[work])
        for work, version in seen.items()
        if work in works and (work, version) in then
    ]
    for change in compare([before for before, _ in pairs], [after for _, after in pairs]):
        kinds = tuple(kind for kind in change.kinds if kind in DECISIVE)
        if kinds:
            changes.append(Change(change.work, kinds, change.fields))
    return changes


def reconsider_in_words(found: Reconsider, content: Content) -> list[str]:
    """What is otherwise than when it was decided, one line each."""
    titles = {work.id: work.title for work in (*content.earlier_works, *content.works)}

    def title(work: str) -> str:
        return titles.get(work, tr("a work that is not delivered any more"))

    lines = [change_in_words(change, titles) for change in found.changes]
    gone = {change.work for change in found.changes if ChangeKind.GONE in change.kinds}
    lines += [tr("new in this opportunity: {title}", title=title(work)) for work in found.joined]
    lines += [tr("no longer in it: {title}", title=title(work)) for work in found.left if work not in gone]
    return lines


def change_in_words(change: Change, titles: Mapping[str, str]) -> str:
    """“Riool Kerkstraat: verschoven in tijd (2027 → 2029)”; `titles`: work → its title."""
    told = ", ".join(
        f"{kind} ({shown.before} → {shown.after})" if shown else str(kind)
        for kind, shown in ((kind, _field_of(kind, change)) for kind in change.kinds)
    )
    return f"{titles.get(change.work, tr('a work that is not delivered any more'))}: {told}"


def _field_of(kind: ChangeKind, change: Change) -> Optional[FieldChange]:
    """What the aspect was and became; of a place there is nothing to read."""
    name = {ChangeKind.TIME: PERIOD, ChangeKind.HARDENED: HARDNESS, ChangeKind.SOFTENED: HARDNESS}.get(kind)
    return next((f for f in change.fields if f.name == name), None)

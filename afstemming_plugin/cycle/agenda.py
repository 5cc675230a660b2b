"""The agenda of a meeting, made of what the dossier holds: what was promised, what is asked, what changed."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Iterable, Optional, Sequence

from ..analysis.indicators import agreed_on, carried_out
from ..analysis.quality import stale
from ..model.change import DECISIVE, Change, ChangeKind
from ..model.content import Content
from ..model.decision import Action, Meeting, PartnerDecision, Proposal
from ..model.filter import Status, facts_of
from ..model.language import tr
from ..model.period import Period, day_label
from ..model.results import Opportunity
from ..model.words import ActionStatus, Answer, Decision, OpportunityKind, Verdict, Word
from ..model.work import Work
from .consult import latest_answers, round_state
from .decide import Reconsider, change_in_words, to_reconsider
from .meeting_memory import Since
from .meeting_words import partner_name

MOST_LINES = 12
"""Works that are named one by one under one item; the rest as a count."""


class Section(Word):
    """In the order of the agenda."""

    PROMISES = "afspraken en acties"
    ROUND = "raadpleging"
    RECONSIDER = "te herbeoordelen"
    OPPORTUNITIES = "koppelkansen"
    COORDINATION = "coördinatiepunten"
    CONFLICTS = "graafrust"
    CHANGES = "wijzigingen"
    STALE = "niet bevestigd"


class Order(Word):
    SCORE = "op score"
    PUT = "zoals voorgelegd"


@dataclass(frozen=True)
class Item:
    """One thing to walk through. `key` stays the same when the agenda is made again.

    `lines` say what it is about; of an opportunity the window shows more than that. `works` and `zone` (ids) tell
    where, `period` when; `action` is the id of the action that it asks after; `state` is short, for the list.
    """

    key: str
    section: Section
    title: str
    lines: tuple[str, ...] = ()
    state: str = ""
    opportunity: str = ""
    action: str = ""
    works: tuple[str, ...] = ()
    zone: str = ""
    period: Optional[Period] = None
    settled: bool = False


class View:
    """A dossier's content with what the agenda looks up again and again."""

    def __init__(self, content: Content) -> None:
        self.content = content
        self.works = content.works_by_id()
        self.names = {p.code: p.name for p in content.collaboration.partners}
        self.opportunities = {o.id: o for o in content.analysis.opportunities} if content.analysis else {}
        self.proposals = {p.opportunity: p for p in content.proposals}

    def name(self, partner: str) -> str:
        return self.names.get(partner, partner)

    def heading(self, opportunity: str) -> str:
        found = self.opportunities.get(opportunity)
        return f"{found.number} {found.name}" if found else tr("an opportunity that is not there any more")

    def partners(self, opportunity: Opportunity) -> set[str]:
        return {self.works[m.work].partner for m in opportunity.members if m.work in self.works}

    def placed(self, item: Item) -> Item:
        """The item with the works of its opportunity, and the period that was agreed, else found."""
        found = self.opportunities.get(item.opportunity)
        if found is None:
            return item
        proposal = self.proposals.get(item.opportunity)
        period = proposal.period if proposal and proposal.period else found.period
        return replace(item, works=tuple(m.work for m in found.members), period=period)


def agenda(
    content: Content,
    peildatum: date,
    *,
    meeting: Optional[Meeting] = None,
    since: Optional[Since] = None,
    order: Order = Order.SCORE,
    settled_too: bool = False,
) -> list[Item]:
    """All items in the order in which they are walked through.

    `since` is what changed after the last meeting. What was settled before this meeting (agreed by all, and nothing
    changed since) is left out unless `settled_too`.
    """
    view, again = View(content), to_reconsider(content)
    items = [
        *_promises(view, peildatum, meeting),
        *_round(view, peildatum),
        *_to_reconsider(view, again),
        *_opportunities(view, again, meeting, order),
        *_conflicts(view),
        *_changes(view, since),
        *_stale(view, peildatum),
    ]
    return [view.placed(item) for item in items if settled_too or not item.settled]


# -- what was promised ------------------------------------------------------------------------------


def _promises(view: View, peildatum: date, meeting: Optional[Meeting]) -> list[Item]:
    """Actions of earlier meetings that are open or moved, or were closed at this one, by their due date; then the
    agreements: proposals that all agreed to, of which the period is past, or that somebody withdrew from."""
    here = meeting.id if meeting else None
    found = [action for action in view.content.actions if _asked_after(action, meeting)]
    found.sort(key=lambda a: (a.due is None, a.due or date.max, a.id))
    items = [_action_item(view, action, peildatum) for action in found if action.meeting != here]
    return items + _agreements(view, peildatum, here)


def _asked_after(action: Action, meeting: Optional[Meeting]) -> bool:
    if action.status in (ActionStatus.OPEN, ActionStatus.MOVED):
        return True
    return meeting is not None and action.closed_on is not None and action.closed_on >= meeting.held_on


def _action_item(view: View, action: Action, peildatum: date) -> Item:
    late = action.due is not None and action.due < peildatum and action.closed_on is None
    who = " – ".join(part for part in (view.name(action.partner), action.owner) if part)
    lines = [who] if who else []
    if action.due:
        lines.append(tr("due on {day}", day=day_label(action.due)) + (f" – {tr('too late')}" if late else ""))
    if action.opportunity:
        lines.append(view.heading(action.opportunity))
    if action.reason:
        lines.append(action.reason)
    return Item(
        f"action:{action.id}", Section.PROMISES, action.text or view.heading(action.opportunity), tuple(lines),
        state=tr("too late") if late and action.status is ActionStatus.OPEN else str(action.status),
        opportunity=action.opportunity, action=action.id,
    )  # fmt: skip


def _agreements(view: View, peildatum: date, here: Optional[str]) -> list[Item]:
    content = view.content
    if content.analysis is None or not content.proposals:
        return []
    before = [d for d in content.decisions if here is None or d.meeting != here]
    agreed = agreed_on(content.proposals, before, content.analysis.opportunities, view.works)
    done = {o.id for o in carried_out(agreed, view.works, peildatum)}
    items = []
    for opportunity in agreed:
        proposal = view.proposals[opportunity.id]
        period = proposal.period or opportunity.period
        kept = proposal.done_on is not None or opportunity.id in done
        if period.end >= peildatum and not kept:
            continue
        items.append(
            Item(
                f"agreement:{opportunity.id}", Section.PROMISES, view.heading(opportunity.id),
                (
                    tr("Agreed to be carried out together in {period}.", period=period.label()),
                    *(() if kept else _unfinished(view, opportunity)),
                ),
                state=str(ActionStatus.KEPT) if kept else tr("not reported as done"),
                opportunity=opportunity.id, settled=kept,
            )
        )  # fmt: skip
    for decision in _withdrawn(content):
        lines = [tr("{partner} withdrew.", partner=view.name(decision.partner))]
        lines += [decision.reason] if decision.reason else []
        items.append(
            Item(
                f"withdrawn:{decision.opportunity}:{decision.partner}", Section.PROMISES,
                view.heading(decision.opportunity), tuple(lines), state=str(ActionStatus.BROKEN),
                opportunity=decision.opportunity, settled=_told_before(decision, content, here),
            )
        )  # fmt: skip
    return items


def _unfinished(view: View, opportunity: Opportunity) -> list[str]:
    """By whom: the works that are not reported as done."""
    left = [view.works[m.work] for m in opportunity.members if view.works[m.work].actual_end is None]
    return [f"{view.name(w.partner)}: {w.title} ({w.period.label()}, {w.effective_hardness})" for w in left]


def _withdrawn(content: Content) -> list[PartnerDecision]:
    """Who agreed at one meeting and withdrew at another."""
    said: dict[tuple[str, str], list[PartnerDecision]] = {}
    for decision in content.decisions:
        said.setdefault((decision.opportunity, decision.partner), []).append(decision)
    return [
        decisions[-1]
        for decisions in said.values()
        if decisions[-1].decision in (Decision.WITHDRAWN, Decision.NOT_AGREED)
        and any(d.decision is Decision.AGREED and d.meeting != decisions[-1].meeting for d in decisions)
    ]


def _told_before(decision: PartnerDecision, content: Content, here: Optional[str]) -> bool:
    """Whether a meeting other than this one was closed since."""
    closed = [m for m in content.meetings if m.closed_at is not None and m.id != here]
    return any(
        m.id == decision.meeting or (not decision.meeting and m.held_on >= decision.decided_on)
        for m in closed
    )


# -- the written round ------------------------------------------------------------------------------


def _round(view: View, today: date) -> list[Item]:
    """Of the latest round: who is late, and what the partners want to be otherwise."""
    content, works = view.content, view.works
    if not content.consultations:
        return []
    last = content.consultations[-1]
    states = round_state(content, last, today)
    late = [state.name for state in states if state.answered_on is None]
    items = []
    if late:
        items.append(
            Item(
                f"round:{last.id}", Section.ROUND, tr("Did not answer"), tuple(late),
                state=tr("{count} of {all}", count=len(late), all=len(states)),
            )
        )  # fmt: skip
    answers, _ = latest_answers(content, last.id)
    for state in states:
        told = [
            a for a in answers.values()
            if a.partner == state.partner and a.answer in (Answer.MOVED, Answer.LAPSED) and a.work in works
        ]  # fmt: skip
        if told:
            lines = [
                f"{works[a.work].title}: {a.answer}"
                + (f", {works[a.work].period.label()} → {a.wish.label()}" if a.wish else "")
                + (f" – {a.remark}" if a.remark else "")
                for a in told
            ]
            counts = Counter(str(a.answer) for a in told)
            summary = ", ".join(f"{count} {word}" for word, count in counts.items())
            items.append(
                Item(
                    f"answers:{last.id}:{state.partner}", Section.ROUND, state.name,
                    (summary, *_limited(lines)), state=str(len(told)),
                    works=tuple(a.work for a in told),
                )
            )  # fmt: skip
    return items


def answers_on(content: Content, opportunity: str) -> list[str]:
    """What the partners wrote of this opportunity in the latest round."""
    if not content.consultations:
        return []
    _, proposals = latest_answers(content, content.consultations[-1].id)
    return [
        f"{partner_name(content, partner)}: {a.decision}"
        + (f", {a.wish.label()}" if a.wish else "")
        + (f" – {a.reason}" if a.reason else "")
        for (partner, about), a in proposals.items()
        if about == opportunity
    ]


# -- opportunities ----------------------------------------------------------------------------------


def _to_reconsider(view: View, again: Iterable[Reconsider]) -> list[Item]:
    """Every proposal of which something changed since it was decided on; by whom and what."""
    by_proposal: dict[str, list[Reconsider]] = {}
    for found in again:
        by_proposal.setdefault(found.opportunity or found.decided_on, []).append(found)
    items = []
    for id, several in by_proposal.items():
        lines = dict.fromkeys(line for found in several for line in _changed_lines(view, found))
        partners = dict.fromkeys(p for found in several for p in found.decisions)
        there = bool(several[0].opportunity)
        items.append(
            Item(
                f"again:{id}", Section.RECONSIDER,
                view.heading(id) if there else tr("A proposal that is not there any more"), _limited(list(lines)),
                state=str(len(partners)), opportunity=id if there else "",
            )
        )  # fmt: skip
    return items


def _changed_lines(view: View, found: Reconsider) -> list[str]:
    """One line each, with whose work it is."""
    works = {**{work.id: work for work in view.content.earlier_works}, **view.works}

    def told(work: str, text: str) -> str:
        return f"{view.name(works[work].partner)}: {text}" if work in works else text

    titles = {id: work.title for id, work in works.items()}
    gone = {c.work for c in found.changes if ChangeKind.GONE in c.kinds}
    lines = [told(c.work, change_in_words(c, titles)) for c in found.changes]
    lines += [told(w, tr("new in this opportunity: {title}", title=titles.get(w, ""))) for w in found.joined]
    lines += [
        told(w, tr("no longer in it: {title}", title=titles.get(w, ""))) for w in found.left if w not in gone
    ]
    return lines


def _opportunities(
    view: View, again: Sequence[Reconsider], meeting: Optional[Meeting], order: Order
) -> list[Item]:
    """Koppelkansen and then coördinatiepunten that are not to be reconsidered."""
    content = view.content
    if content.analysis is None:
        return []
    anew = {found.opportunity for found in again}
    status = facts_of(content).status
    spoken = {d.opportunity for d in content.decisions if meeting is not None and d.meeting == meeting.id}
    put = {p.opportunity: number for number, p in enumerate(_as_put(content))}
    items = []
    for kind, section in (
        (OpportunityKind.OPPORTUNITY, Section.OPPORTUNITIES),
        (OpportunityKind.COORDINATION, Section.COORDINATION),
    ):
        found = [o for o in content.analysis.opportunities if o.kind is kind and o.id not in anew]
        found.sort(key=lambda o: (-o.score, o.number))
        if order is Order.PUT:
            found.sort(key=lambda o: put.get(o.id, len(put)))
        for o in found:
            state = status.get(o.id, Status.NEW)
            items.append(
                Item(
                    f"opportunity:{o.id}", section, f"{o.number} {o.name}",
                    state=_state(view, state, o), opportunity=o.id,
                    settled=state in (Status.AGREED, Status.WITHDRAWN) and o.id not in spoken,
                )
            )  # fmt: skip
    return items


def _as_put(content: Content) -> list[Proposal]:
    return sorted(content.proposals, key=lambda p: p.put_on)  # as stored, within a day


def _state(view: View, status: Status, opportunity: Opportunity) -> str:
    if status not in (Status.PROPOSED, Status.DISCUSS):
        return "" if status is Status.NEW else str(status)
    asked = view.partners(opportunity)
    given = sum(partner in asked for partner in view.content.latest_decisions(opportunity.id))
    return tr("{count} of {all}", count=given, all=len(asked))


# -- graafrust, changes, stale plans ----------------------------------------------------------------


def _conflicts(view: View) -> list[Item]:
    """Per graafrust zone that lies there now, the works without a free day in it."""
    content, works, analysis = view.content, view.works, view.content.analysis
    if analysis is None:
        return []
    provisional = {zone.id for zone in analysis.zones if zone.provisional}
    zones = {zone.id: zone for zone in (*content.zones, *analysis.zones)}
    found: dict[str, list[str]] = {}
    inside: dict[str, list[str]] = {}
    for verdict in analysis.verdicts:
        work = works.get(verdict.work)
        if verdict.verdict is not Verdict.CONFLICT or verdict.zone in provisional or work is None:
            continue
        line = f"{view.name(work.partner)}: {work.title} ({work.period.label()})"
        if verdict.first_free_day:
            line += " – " + tr("free again from {day}", day=day_label(verdict.first_free_day))
        found.setdefault(verdict.zone, []).append(line)
        inside.setdefault(verdict.zone, []).append(work.id)
    items = []
    for zone, lines in found.items():
        there = zones.get(zone)
        where = there.street or there.reason if there else ""
        until = day_label(there.period.end) if there else ""
        items.append(
            Item(
                f"conflict:{zone}", Section.CONFLICTS, where or tr("graafrust zone"),
                (tr("Graafrust until {day}.", day=until), *_limited(lines)),
                state=str(len(lines)), works=tuple(inside[zone]), zone=zone,
                period=there.period if there else None,
            )
        )  # fmt: skip
    return items


def _changes(view: View, since: Optional[Since]) -> list[Item]:
    """Per partner what is new, gone, moved or otherwise hard since the last meeting."""
    if since is None:
        return []
    works = {**since.earlier, **view.works}
    per_partner: dict[str, list[Change]] = {}
    for change in since.changes:
        kinds = set(change.kinds) & (DECISIVE | {ChangeKind.NEW})
        if kinds and change.work in works:
            per_partner.setdefault(works[change.work].partner, []).append(change)
    items = []
    for partner, changes in per_partner.items():
        titles = {c.work: works[c.work].title for c in changes}
        counts = Counter(kind for c in changes for kind in c.kinds if kind in DECISIVE | {ChangeKind.NEW})
        summary = ", ".join(f"{counts[kind]} {kind}" for kind in ChangeKind if counts[kind])
        lines = [change_in_words(c, titles) for c in changes]
        items.append(
            Item(
                f"changes:{partner}", Section.CHANGES, view.name(partner),
                (tr("Since {meeting}:", meeting=since.title) + f" {summary}", *_limited(lines)),
                state=str(len(changes)),
                works=tuple(c.work for c in changes if c.work in view.works),
            )
        )  # fmt: skip
    return items


def _stale(view: View, peildatum: date) -> list[Item]:
    """Per partner the works that were not delivered or confirmed for long (rule *Still relevant*)."""
    content = view.content
    delivered = {d.id: d.delivered_on for d in content.deliveries}
    confirmed = {
        w.id: max(filter(None, (w.confirmed_on, delivered.get(w.delivery))), default=peildatum)
        for w in content.works
    }
    per_partner: dict[str, list[Work]] = {}
    for finding in stale(content.works, confirmed, content.rules, peildatum):
        per_partner.setdefault(view.works[finding.work].partner, []).append(view.works[finding.work])
    return [
        Item(
            f"stale:{partner}", Section.STALE, view.name(partner),
            (
                tr("Not delivered or confirmed for {months} months:", months=content.rules.confirm_months),
                *_limited([f"{w.title} ({w.period.label()})" for w in found]),
            ),
            state=str(len(found)), works=tuple(w.id for w in found),
        )
        for partner, found in per_partner.items()
    ]  # fmt: skip


# -- help -------------------------------------------------------------------------------------------


@dataclass
class Progressing:
    """How far the meeting is: items walked through that need a word of every partner."""

    spoken: int = 0
    all: int = 0
    sections: dict[Section, int] = field(default_factory=dict)


def how_far(items: Sequence[Item], content: Content) -> Progressing:
    """Of the koppelkansen, coördinatiepunten and those to reconsider: on how many every partner has spoken."""
    view = View(content)
    anew = {item.opportunity for item in items if item.section is Section.RECONSIDER}
    ids = {item.opportunity for item in items if item.section is not Section.PROMISES} & set(
        view.opportunities
    )
    said: dict[str, set[str]] = {}
    for decision in content.decisions:
        said.setdefault(decision.opportunity, set()).add(decision.partner)
    spoken = sum(
        id not in anew and view.partners(view.opportunities[id]) <= said.get(id, set()) for id in ids
    )
    return Progressing(spoken, len(ids), dict(Counter(item.section for item in items)))


def _limited(lines: list[str]) -> tuple[str, ...]:
    if len(lines) <= MOST_LINES:
        return tuple(lines)
    return (*lines[:MOST_LINES], tr("and {count} more", count=len(lines) - MOST_LINES))

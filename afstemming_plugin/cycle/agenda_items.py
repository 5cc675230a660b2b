"""The items of an agenda, section by section."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date
from typing import Iterable, Mapping, Optional, Sequence

from ..analysis.indicators import agreed_on, carried_out
from ..analysis.quality import stale
from ..model.change import DECISIVE, Change, ChangeKind
from ..model.content import Content
from ..model.decision import Action, Meeting, PartnerDecision, Proposal
from ..model.filter import Status, facts_of
from ..model.language import tr
from ..model.period import day_label
from ..model.results import Opportunity
from ..model.words import ActionStatus, Answer, Decision, OpportunityKind, Verdict
from ..model.work import Work
from .agenda_view import Item, Order, Section, View, limited
from .consult import latest_answers, round_state
from .decide import Reconsider, change_in_words
from .meeting_memory import Since
from .meeting_words import partner_name

# -- what was promised ------------------------------------------------------------------------------


def promises(view: View, peildatum: date, meeting: Optional[Meeting]) -> list[Item]:
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
    put = [view.opportunities[p] for p in view.proposals if p in view.opportunities]
    agreed = agreed_on(content.proposals, before, put, view.works)
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
    there = [view.works[m.work] for m in opportunity.members if m.work in view.works]
    left = [work for work in there if work.actual_end is None]
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


def written_round(view: View, today: date) -> list[Item]:
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
                    (summary, *limited(lines)), state=str(len(told)),
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


def reconsidered(view: View, again: Iterable[Reconsider]) -> list[Item]:
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
                view.heading(id) if there else tr("A proposal that is not there any more"), limited(list(lines)),
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


def opportunity_item(opportunity: Opportunity) -> Item:
    """Of which nobody said anything."""
    coordination = opportunity.kind is OpportunityKind.COORDINATION
    section = Section.COORDINATION if coordination else Section.OPPORTUNITIES
    return Item(
        f"opportunity:{opportunity.id}", section, f"{opportunity.number} {opportunity.name}",
        opportunity=opportunity.id,
    )  # fmt: skip


def opportunities(
    view: View,
    untouched: Mapping[str, Item],
    again: Sequence[Reconsider],
    meeting: Optional[Meeting],
    order: Order,
) -> list[Item]:
    """Koppelkansen and then coördinatiepunten that are not to be reconsidered."""
    items = dict(untouched)
    touched = [view.opportunities[id] for id in {*view.said, *view.proposals} if id in view.opportunities]
    status = _status_of(view, touched)
    for o in touched:
        state, here = status[o.id], view.said.get(o.id, {}).values()
        spoken = meeting is not None and any(d.meeting == meeting.id for d in here)
        items[o.id] = view.placed(
            replace(
                untouched[o.id],
                state=_state(view, state, o),
                settled=state in (Status.AGREED, Status.WITHDRAWN) and not spoken,
            )
        )
    for found in again:
        items.pop(found.opportunity, None)
    result = list(items.values())
    if order is Order.PUT:
        put = {p.opportunity: number for number, p in enumerate(_as_put(view.content))}
        result.sort(key=lambda item: put.get(item.opportunity, len(put)))
    result.sort(key=lambda item: item.section is Section.COORDINATION)
    return result


def _status_of(view: View, opportunities: Sequence[Opportunity]) -> dict[str, Status]:
    """As the filter of map and list tells it; of these only."""
    analysis = view.content.analysis
    if analysis is None or not opportunities:
        return {}
    works = {m.work for o in opportunities for m in o.members}
    part = replace(
        view.content,
        works=[view.works[work] for work in works if work in view.works],
        analysis=replace(analysis, opportunities=list(opportunities)),
    )
    return facts_of(part).status


def _as_put(content: Content) -> list[Proposal]:
    return sorted(content.proposals, key=lambda p: p.put_on)  # as stored, within a day


def _state(view: View, status: Status, opportunity: Opportunity) -> str:
    if status not in (Status.PROPOSED, Status.DISCUSS):
        return "" if status is Status.NEW else str(status)
    asked = view.partners(opportunity)
    given = sum(partner in asked for partner in view.said.get(opportunity.id, {}))
    return tr("{count} of {all}", count=given, all=len(asked))


# -- graafrust, changes, stale plans ----------------------------------------------------------------


def conflicts(view: View) -> list[Item]:
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
                (tr("Graafrust until {day}.", day=until), *limited(lines)),
                state=str(len(lines)), works=tuple(inside[zone]), zone=zone,
                period=there.period if there else None,
            )
        )  # fmt: skip
    return items


def changes_since(view: View, since: Optional[Since]) -> list[Item]:
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
                (tr("Since {meeting}:", meeting=since.title) + f" {summary}", *limited(lines)),
                state=str(len(changes)),
                works=tuple(c.work for c in changes if c.work in view.works),
            )
        )  # fmt: skip
    return items


def not_confirmed(view: View, peildatum: date) -> list[Item]:
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
                *limited([f"{w.title} ({w.period.label()})" for w in found]),
            ),
            state=str(len(found)), works=tuple(w.id for w in found),
        )
        for partner, found in per_partner.items()
    ]  # fmt: skip

"""An opportunity in words and rows, as list, meeting and pages show it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Optional, Sequence

from ..analysis.outsiders import Outsider, outsiders
from ..analysis.score import definitions
from ..analysis.surroundings import NEAR, Surroundings
from ..analysis.what_if import if_accepted
from ..model.content import Content
from ..model.language import short_number, tr
from ..model.period import Precision, day_label, period_label
from ..model.results import Member, Opportunity, Overlap
from ..model.words import Discipline, OpportunityKind
from ..model.work import Work
from .grouping import in_words, wishes_about
from .timeline import agreed_period

MOST_CONFLICTS = 6
"""Works named one by one that become strijdig."""
MOST_NEARBY = 12
"""Works named one by one that are near but not in it."""


@dataclass
class MemberLine:
    """One work of the opportunity; all texts ready to show."""

    work: str
    partner: str
    colour: str
    discipline: str
    title: str
    own_period: str
    hardness: str
    execution: str
    shift: str
    lead: bool


@dataclass
class TermLine:
    """One term of the score: what it measures, and what it gives of how much."""

    label: str
    value: str
    points: float
    weight: float
    definition: str


@dataclass
class NearbyLine:
    """A work that is near but not in the opportunity: what it shares, why it is not in it, what `joining` would ask."""

    work: str
    partner: str
    title: str
    period: str
    shared: str
    reason: str
    joining: str = ""


@dataclass
class Explanation:
    """An opportunity in words. `agreed` is the joint period that the partners chose where that is another than found;
    `depth_order` the disciplines from deep to shallow, `by_hand` what was wished of its works, `more_nearby` how
    many are near besides `nearby`."""

    heading: str
    kind: OpportunityKind
    period: str
    members: list[MemberLine]
    terms: list[TermLine] = field(default_factory=list)
    alternatives: list[str] = field(default_factory=list)
    graafrust: str = ""
    last_chances: list[str] = field(default_factory=list)
    one_way: list[str] = field(default_factory=list)
    reason: str = ""
    conflicts_then: list[str] = field(default_factory=list)
    agreed: str = ""
    shared: str = ""
    depth_order: str = ""
    by_hand: list[str] = field(default_factory=list)
    nearby: list[NearbyLine] = field(default_factory=list)
    more_nearby: int = 0


def explain(
    opportunity: Opportunity,
    content: Content,
    around: Optional[Surroundings] = None,
    *,
    in_short: bool = False,
) -> Explanation:
    """Raises KeyError when a member is not in the dossier any more. With the `around` of this content at hand it is
    quicker among many works, and tells of those nearby what taking them in would ask. `in_short`: without what must
    be looked for among all works (those nearby, those that get in conflict)."""
    works = content.works_by_id()
    names = {p.code: p.name for p in content.collaboration.partners}
    analysis = content.analysis
    terms = score_terms(opportunity)
    ids = {member.work for member in opportunity.members}
    chances = [c for c in analysis.last_chances if c.opportunity == opportunity.id] if analysis else []
    pairs = [o for o in analysis.overlaps if o.one_way and o.a in ids and o.b in ids] if analysis else []
    agreed = agreed_period(opportunity, content)
    overlaps = analysis.overlaps if analysis and not in_short else []
    near = _nearby(opportunity, works, names, overlaps, around)
    return Explanation(
        heading=f"{opportunity.number} {opportunity.name}",
        kind=opportunity.kind,
        period=opportunity.period.label(),
        members=[_member_line(m, works[m.work], content) for m in opportunity.members if m.work in works],
        terms=terms,
        alternatives=[
            tr("{period} (weighted shift {cost} months)", period=label, cost=short_number(a.cost))
            for label, a in zip(_told_apart(opportunity), opportunity.alternatives)
        ],
        graafrust=_graafrust(opportunity.graafrust_until),
        last_chances=[
            tr("{partner}: {title} – can join until {day}",
               partner=names.get(works[c.work].partner, works[c.work].partner), title=works[c.work].title,
               day=day_label(c.last_day))
            for c in chances if c.work in works
        ],
        one_way=[
            tr("only by the rule of {partner}: {a} and {b}",
               partner=names.get(o.one_way, o.one_way), a=works[o.a].title, b=works[o.b].title)
            for o in pairs if o.a in works and o.b in works
        ],
        reason=opportunity.reason,
        conflicts_then=[] if in_short else _conflicts_then(opportunity, content, around),
        agreed=agreed.label() if agreed else "",
        shared=shared_in_words(opportunity.shared_length, opportunity.shared_area),
        depth_order=_depth_order(opportunity, works),
        by_hand=[in_words(group, content) for group in wishes_about(opportunity, content)],
        nearby=near[:MOST_NEARBY],
        more_nearby=max(0, len(near) - MOST_NEARBY),
    )  # fmt: skip


def score_terms(opportunity: Opportunity) -> list[TermLine]:
    """The terms of its score in words, in their order."""
    words = definitions()
    return [
        TermLine(words[t.name].label, short_number(t.value), t.points, t.weight, words[t.name].text)
        for t in opportunity.terms
    ]


def _told_apart(opportunity: Opportunity) -> list[str]:
    """The alternatives as a planner writes them; those that would read the same with their months."""
    periods = [a.period for a in opportunity.alternatives]
    labels = [period.label() for period in periods]
    taken = [opportunity.period.label(), *labels]
    return [
        label
        if taken.count(label) == 1
        else f"{label}: {period_label(period.start, period.end, Precision.MONTH)}"
        for label, period in zip(labels, periods)
    ]


def _conflicts_then(opportunity: Opportunity, content: Content, around: Optional[Surroundings]) -> list[str]:
    """The works that become strijdig when this goes on, each once; the rest as a count."""
    analysis = content.analysis
    if analysis is None:
        return []
    following = next((zone for zone in analysis.zones if zone.opportunity == opportunity.id), None)
    if following is None:
        return []
    near, zones = content.works, content.zones
    if around is not None:
        place = around.kernel.from_wkb([following.geometry])
        near = around.of_boxes(around.placed, around.boxes, place, NEAR)
        zones = around.of_boxes(around.given, around.given_boxes, place, NEAR)
    found = if_accepted(
        opportunity, near, analysis.rules, analysis.peildatum, zones=zones, following=following
    )
    works = content.works_by_id()
    names = {p.code: p.name for p in content.collaboration.partners}
    lines = [
        tr("{partner}: {title} ({period}) – free again from {day}",
           partner=names.get(works[v.work].partner, works[v.work].partner), title=works[v.work].title,
           period=works[v.work].period.label(), day=day_label(v.first_free_day))
        for v in found
    ]  # fmt: skip
    lines = list(dict.fromkeys(lines))
    if len(lines) > MOST_CONFLICTS:
        more = len(lines) - MOST_CONFLICTS
        return [*lines[:MOST_CONFLICTS], tr("and {count} more", count=more)]
    return lines


def shift_in_words(member: Member) -> str:
    """“0”, “+7 mnd”, “−3 mnd” (a month is 30.44 days)."""
    return days_in_words(member.shift_days)


def days_in_words(days: int) -> str:
    """A shift as `shift_in_words` tells it."""
    months = round(days / 30.44)
    if months == 0:
        return "0"
    return tr("{sign}{months} months", sign="+" if months > 0 else "−", months=abs(months))


def shared_in_words(metres: float, square_metres: float) -> str:
    """“123 m, 456 m²”; nothing of what is nothing."""
    parts = [
        f"{round(metres)} m" if metres >= 0.5 else "",
        f"{round(square_metres)} m²" if square_metres >= 0.5 else "",
    ]
    return ", ".join(part for part in parts if part)


def _depth_order(opportunity: Opportunity, works: dict[str, Work]) -> str:
    """The disciplines as they are naturally carried out after each other (rule *Depth order*)."""
    if opportunity.kind is not OpportunityKind.OPPORTUNITY:
        return ""
    there = {works[member.work].discipline for member in opportunity.members if member.work in works}
    order = [str(discipline) for discipline in Discipline if discipline in there]
    return " → ".join(order) if len(order) > 1 else ""


def _nearby(
    opportunity: Opportunity,
    works: dict[str, Work],
    names: dict[str, str],
    overlaps: Sequence[Overlap],
    around: Optional[Surroundings],
) -> list[NearbyLine]:
    """Each work near it once, by the pair that shares most, with the reason why it is not in the opportunity; with
    `around` first those that would fit."""
    ids = {member.work for member in opportunity.members}
    if around is not None:
        mine = (pair for id in ids for pair in around.pairs_of.get(id, ()))
        overlaps = list({(pair.a, pair.b): pair for pair in mine}.values())
    best: dict[str, Overlap] = {}
    for overlap in overlaps:
        if (overlap.a in ids) == (overlap.b in ids):
            continue
        other = overlap.b if overlap.a in ids else overlap.a
        known = best.get(other)
        if other in works and (known is None or _weight(overlap) > _weight(known)):
            best[other] = overlap
    order = sorted(best, key=lambda work: (*(-part for part in _weight(best[work])), work))
    fits = {o.work: o for o in outsiders(opportunity, around)} if around is not None else {}
    if fits:
        order = [work for work in fits if work in best]
    lines = []
    for other in order:
        overlap, work = best[other], works[other]
        outsider = fits.get(other)
        reason = (outsider.reason if outsider else "") or overlap.reason
        lines.append(
            NearbyLine(
                work=other,
                partner=names.get(work.partner, work.partner),
                title=work.title,
                period=work.period.label(),
                shared=shared_in_words(overlap.shared_length, overlap.shared_area),
                reason=reason or tr("It is in another opportunity with that work."),
                joining=_joining(outsider) if outsider else "",
            )
        )
    return lines


def _joining(outsider: Outsider) -> str:
    """What taking the work in would ask, if it can be."""
    if outsider.joint is None:
        return ""
    return tr(
        "Could join in {period}: weighted shift {sign}{cost} months, itself {shift}.",
        period=outsider.joint.label(),
        sign="+" if outsider.extra_cost >= 0 else "−",
        cost=short_number(abs(outsider.extra_cost)),
        shift=days_in_words(outsider.shift_days),
    )


def _weight(overlap: Overlap) -> tuple[float, float]:
    return overlap.shared_length, overlap.shared_area


def _member_line(member: Member, work: Work, content: Content) -> MemberLine:
    partner = content.collaboration.partner(work.partner)
    return MemberLine(
        work=work.id,
        partner=partner.name if partner else work.partner,
        colour=partner.colour if partner else "",
        discipline=str(work.discipline),
        title=work.title,
        own_period=work.period.label(),
        hardness=str(work.hardness) if work.hardness else tr("unknown"),
        execution=member.execution.label(),
        shift=shift_in_words(member),
        lead=member.lead,
    )


def _graafrust(until: Optional[date]) -> str:
    return tr("Graafrust follows until {day}.", day=day_label(until)) if until else ""

"""What the partners agreed on goes before what was found: the analysis as all documents tell it.

An opportunity of which the partners agreed on a joint period or a trekker is told with these, in their place: executions,
shifts, score and the graafrust that follows are those of the agreed period. What was found stays beside it, in
`Opportunity.found_period` and `Opportunity.found_lead`. Opportunities on which nothing was agreed stay as they are.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Mapping, Optional, Sequence

from ..model.content import Content
from ..model.decision import Proposal
from ..model.period import Period
from ..model.results import Analysis, Member, Opportunity
from ..model.words import Discipline, OpportunityKind
from ..model.work import GraafrustZone, Work
from .analyse import working_days_of
from .graafrust import check, last_chances
from .graafrust_zones import following_zones
from .joint_period import Range, allowed_starts
from .joint_works import DEPTH, period_of
from .kernel import Kernel
from .score import score
from .surroundings import NEAR, Surroundings
from .timing import Room


def with_agreements(content: Content, kernel: Optional[Kernel] = None) -> Content:
    """The same content, its analysis as the partners agreed; done twice it is the same. Nothing in `content` is changed."""
    analysis, said = content.analysis, {p.opportunity: p for p in content.proposals}
    if analysis is None or not any(o.id in said for o in analysis.opportunities):
        return content
    return replace(content, analysis=AgreedAnalysis.in_content(content, analysis, kernel).all_of(said))


def as_agreed(
    opportunity: Opportunity, content: Content, kernel: Optional[Kernel] = None
) -> tuple[Opportunity, list[GraafrustZone]]:
    """One opportunity of the analysis as the partners agreed, and the graafrust that follows from it."""
    analysis = content.analysis
    following = [zone for zone in (analysis.zones if analysis else []) if zone.opportunity == opportunity.id]
    said = next((p for p in content.proposals if p.opportunity == opportunity.id), None)
    if analysis is None or said is None:
        return opportunity, following
    agreed_analysis = AgreedAnalysis.in_content(content, analysis, kernel)
    agreed = agreed_analysis.of(opportunity, said)
    done_on = {agreed.id: said.done_on} if said.done_on else {}
    if (agreed.period != opportunity.period or done_on) and agreed.is_whole(agreed_analysis.works):
        following = agreed_analysis.following([agreed], done_on)
    return agreed, following


class AgreedAnalysis(Surroundings):
    """One analysis as the partners agreed; made once, then quick for each of its opportunities."""

    def all_of(self, said: Mapping[str, Proposal]) -> Analysis:
        """The analysis with all that was said; `said`: opportunity → the proposal."""
        found = self.analysis.opportunities
        agreed = [self.of(o, said.get(o.id)) for o in found]
        done_on = {p.opportunity: p.done_on for p in said.values() if p.done_on is not None}
        moved = [
            after
            for before, after in zip(found, agreed)
            if (after.period != before.period or after.id in done_on) and after.is_whole(self.works)
        ]
        return self._rejudged(replace(self.analysis, opportunities=agreed), moved, done_on)

    def of(self, found: Opportunity, said: Optional[Proposal]) -> Opportunity:
        """`found` as agreed; itself where nothing was agreed that is otherwise, or what was agreed is in it already."""
        if said is None or found.found_period or found.found_lead:
            return found
        agreed = found
        if said.period is not None and said.period != found.period:
            agreed = self._in_period(agreed, said.period)
        return self._led_by(agreed, said.lead)

    # -- when ------------------------------------------------------------------------------------

    def _in_period(self, found: Opportunity, period: Period) -> Opportunity:
        """Every member carried out within the agreed period, as near to its own planning as that allows; the works of a
        coördinatiepunt stay where they are planned."""
        if found.kind is not OpportunityKind.OPPORTUNITY:
            return replace(found, period=period, found_period=found.period, alternatives=[])
        rooms, blocked = self.rooms(found), self.blocked(self.place(found))
        members = [self._member(m, rooms.get(m.work), period, blocked) for m in found.members]
        agreed = replace(
            found,
            period=period,
            found_period=found.period,
            members=members,
            cost=sum(member.cost for member in members),
            alternatives=[],
        )
        if agreed.is_whole(self.works):
            score(agreed, self.works, self.rules, self.working_days(agreed))
        return agreed

    def _member(
        self, member: Member, room: Optional[Room], period: Period, blocked: Sequence[Range]
    ) -> Member:
        """A work that is not delivered any more (no `room`) stays as it was found."""
        if room is None:
            return member
        first, last, days = period.start.toordinal(), period.end.toordinal(), member.execution.days
        within = replace(room, first=first, last=max(last, first + days - 1), days=days)
        # What the partners agreed on holds also where they said so over an event or a rest.
        start = min(
            (_nearest(room, low, high) for low, high in allowed_starts(within, blocked) or [within.starts]),
            key=lambda day: (abs(room.shift(day)), day),
        )
        precision = self.works[member.work].period.precision
        return replace(
            member,
            execution=period_of(start, min(last, start + days - 1), precision),
            shift_days=room.shift(start),
            cost=room.cost(start),
        )

    # -- who -------------------------------------------------------------------------------------

    def _led_by(self, found: Opportunity, partner: str) -> Opportunity:
        """With the largest work of the agreed trekker in the lead; of one without a work in it, no work leads."""
        before = self.works.get(found.lead)
        if not partner or before is None or before.partner == partner:
            return found
        own = [m for m in found.members if m.work in self.works and self.works[m.work].partner == partner]
        lead = max(own, key=lambda m: m.shared_length).work if own else ""
        members = [replace(member, lead=member.work == lead) for member in found.members]
        return replace(found, members=members, found_lead=before.partner)

    # -- the graafrust that follows ----------------------------------------------------------------

    def following(
        self, opportunities: Sequence[Opportunity], done_on: Mapping[str, date]
    ) -> list[GraafrustZone]:
        """As `following_zones`."""
        places = self.kernel.from_wkb([o.geometry for o in opportunities])
        streets = self.of_boxes(self.streets, self.street_boxes, places, 2 * self.rules.zone_half_width)
        return following_zones(opportunities, self.works, self.rules, streets, self.kernel, done_on=done_on)

    def _rejudged(
        self, analysis: Analysis, moved: Sequence[Opportunity], done_on: Mapping[str, date]
    ) -> Analysis:
        """Graafrust and last chances of what was moved, and the verdicts on all works that it touches."""
        if not moved:
            return analysis
        ids = {opportunity.id for opportunity in moved}
        rules, kernel = self.rules, self.kernel
        following = self.following(moved, done_on)
        before = [zone for zone in analysis.zones if zone.opportunity in ids]
        zones = _in_place_of(analysis.zones, following, ids)
        until = {zone.opportunity: zone.period.end for zone in following}
        opportunities = [
            replace(o, graafrust_until=until.get(o.id)) if o.id in ids else o for o in analysis.opportunities
        ]
        analysis = replace(analysis, opportunities=opportunities, zones=zones)
        if not before and not following:
            return analysis
        touched = self._near_zones([*before, *following])
        closed = self._zones_near(touched, [*self.given, *zones])
        works = list({work.id: work for work in (*touched, *self._near_zones(closed))}.values())
        durations = working_days_of(works, rules, kernel)
        found = check(
            works, closed, rules, self.peildatum, kernel, durations=durations, opportunities=opportunities
        )
        own = {work.id for work in touched}
        chances = last_chances(
            [o for o in opportunities if o.id in ids], works, following, rules, self.peildatum, kernel,
            durations=durations,
        )  # fmt: skip
        kept = [chance for chance in analysis.last_chances if chance.opportunity not in ids]
        return replace(
            analysis,
            verdicts=[
                *(verdict for verdict in analysis.verdicts if verdict.work not in own),
                *(verdict for verdict in found if verdict.work in own),
            ],
            last_chances=sorted([*kept, *chances], key=lambda c: (c.opportunity, c.last_day, c.work)),
        )

    def _near_zones(self, zones: Sequence[GraafrustZone]) -> list[Work]:
        around = self.kernel.from_wkb([zone.geometry for zone in zones])
        return self.of_boxes(self.placed, self.boxes, around, NEAR) if zones else []

    def _zones_near(self, works: Sequence[Work], zones: Sequence[GraafrustZone]) -> list[GraafrustZone]:
        if not works or not zones:
            return []
        around = self.kernel.from_wkb([work.geometry or b"" for work in works])
        boxes = self.kernel.bounds(self.kernel.from_wkb([zone.geometry for zone in zones]))
        return self.of_boxes(zones, boxes, around, NEAR)


def _nearest(room: Room, low: int, high: int) -> int:
    """The day from `low` to `high` on which a start is the least shift; of equals the earliest."""
    return min(max(low, room.preferred[0]), high)


def _in_place_of(
    zones: Sequence[GraafrustZone], following: Sequence[GraafrustZone], ids: set[str]
) -> list[GraafrustZone]:
    """In the order in which they were, what is new behind."""
    new = {zone.opportunity: zone for zone in following}
    kept = [new.pop(zone.opportunity, None) if zone.opportunity in ids else zone for zone in zones]
    return [*(zone for zone in kept if zone is not None), *new.values()]


# -- who does what -------------------------------------------------------------------------------


@dataclass(frozen=True)
class Role:
    """A partner (its code) and whether the partners agreed on it."""

    partner: str
    agreed: bool


@dataclass(frozen=True)
class Roles:
    """Who leads, who opens the street, and who restores it."""

    lead: Role
    digs: Role
    restores: Role


def roles(opportunity: Opportunity, works: Mapping[str, Work], said: Optional[Proposal]) -> Roles:
    """As agreed; else the partner of the leading work leads, the first in the depth order opens, and who works on the
    road restores, else who leads. Works that are not in `works` do not count; "" where none is left."""
    there = [works[m.work] for m in opportunity.members if m.work in works]
    deep = sorted(there, key=lambda work: DEPTH.get(work.discipline, len(DEPTH)))
    road = [work.partner for work in deep if work.discipline is Discipline.WEG]
    found = works[opportunity.lead].partner if opportunity.lead in works else ""
    lead = Role(said.lead, True) if said and said.lead else Role(found, False)
    digs = Role(said.digs, True) if said and said.digs else Role(deep[0].partner if deep else "", False)
    if said and said.restores:
        return Roles(lead, digs, Role(said.restores, True))
    return Roles(lead, digs, Role(road[0] if road else lead.partner, False))

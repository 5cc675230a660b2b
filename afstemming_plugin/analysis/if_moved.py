"""What becomes of everything around one work that is put in another period, as when it is dragged on the timeline."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from typing import Hashable, Optional, Sequence

import numpy as np

from ..model.language import tr
from ..model.period import Period, Precision, day_label
from ..model.results import Alternative, Analysis, Member, Opportunity, ZoneVerdict
from ..model.words import Nearness, OpportunityKind, Simultaneity
from ..model.work import Event, GraafrustZone, Street, Work
from .analyse import in_time, working_days_of
from .arrays import work_arrays
from .colocation import colocate
from .graafrust import check
from .graafrust_zones import following_zones
from .joint_period import Range, best_joint_periods
from .joint_works import ALTERNATIVES, period_of
from .kernel import Geometries, Kernel, object_array
from .pairs import near_pairs
from .score import score
from .surroundings import NEAR, Surroundings
from .timing import Room
from .what_if import if_accepted


@dataclass(frozen=True)
class Outcome:
    """What becomes of one opportunity of the moved work.

    `after`: the same works with the moved one held in its new period, the others shifted to it (id and number as
    before; a coördinatiepunt that now has a joint period is a koppelkans). None when they cannot; then `reason` says
    why, and `rest` is what the others still are without it (None: no koppelkans any more).
    """

    before: Opportunity
    after: Optional[Opportunity]
    rest: Optional[Opportunity] = None
    reason: str = ""

    @property
    def score_change(self) -> float:
        """Points won (negative: lost) by the move."""
        left = self.after or self.rest
        return round((left.score if left else 0.0) - self.before.score, 1)

    @property
    def moved_along(self) -> dict[str, int]:
        """Work id → days (negative: earlier) by which another member is carried out at another time than before."""
        left = self.after or self.rest
        starts = {member.work: member.execution.start for member in self.before.members}
        days = {m.work: (m.execution.start - starts[m.work]).days for m in (left.members if left else ())}
        return {work: by for work, by in days.items() if by}


@dataclass(frozen=True)
class Neighbour:
    """A work of another party, in none of the moved work's opportunities, that overlaps with it where it is now put.

    `opportunity` is the id of the one that the neighbour is in ("": none). `joint` is the period in which the moved
    work can be done together with that opportunity (or with the neighbour alone), `cost` the weighted shift of all in
    months; None and 0 where they fit no joint period or would span more than an opportunity may.
    """

    work: str
    nearness: Nearness
    simultaneity: Simultaneity
    shared_length: float
    opportunity: str = ""
    joint: Optional[Period] = None
    cost: float = 0.0


@dataclass(frozen=True)
class Moved:
    """Everything that follows from putting `work` in `period`.

    `shift_days` (negative: earlier) from its preferred start and `cost` in weighted months; `reachable`: within its
    room, else `reason` says what it lacks. `verdicts`: of the work itself in the graafrust that lies there then;
    `becoming_strijdig`: works of others that its opportunities close the street to, as in `what_if.if_accepted`.
    """

    work: str
    period: Period
    shift_days: int
    cost: float
    reachable: bool
    reason: str
    outcomes: list[Outcome] = field(default_factory=list)
    neighbours: list[Neighbour] = field(default_factory=list)
    verdicts: list[ZoneVerdict] = field(default_factory=list)
    becoming_strijdig: list[ZoneVerdict] = field(default_factory=list)


class Moves(Surroundings):
    """Answers for one analysis; made once, then quick enough to ask at each step of the mouse.

    `zones`, `events`, `streets` and `works` are those with which the analysis was made.
    """

    @cached_property
    def _zones(self) -> dict[Hashable, Optional[GraafrustZone]]:
        return {}

    def at(self, work: str, period: Period, *, held_there: bool = True) -> Moved:
        """What becomes of everything when the work is carried out in `period`. Raises KeyError for an unknown id.

        Not `held_there`: when it is planned there, with its own room to shift around it.
        """
        self._zones.clear()
        moved = replace(self.works[work], period=period)
        room = self.room(self.works[work])
        held = _held(room, period) if held_there else self.room(moved)
        first, last = held.starts if held_there else held.preferred
        start = min(max(first, room.preferred[0]), last)
        mine = self.opportunities_of.get(work, [])
        outcomes = [self._outcome(opportunity, moved, held_there) for opportunity in mine]
        kept = [outcome.after or outcome.rest for outcome in outcomes]
        left = [opportunity for opportunity in kept if opportunity is not None]
        reason = self._out_of_reach(room, start)
        return Moved(
            work=work,
            period=period,
            shift_days=room.shift(start),
            cost=room.cost(start),
            reachable=not reason,
            reason=reason,
            outcomes=outcomes,
            neighbours=self._neighbours(moved, held, mine),
            verdicts=self._verdicts(moved, mine, left),
            becoming_strijdig=[verdict for opportunity in left for verdict in self._closed_to(opportunity)],
        )

    # --- the opportunities of the work ----------------------------------------------------------------

    def _outcome(self, before: Opportunity, moved: Work, held_there: bool) -> Outcome:
        rooms, work = self.rooms(before), moved.id
        there = _held(rooms[work], moved.period)
        if not held_there:
            there = self.room(moved, self.working_days(before)[work])
        held = {**rooms, work: there}
        blocked = self.blocked(self.place(before))
        after = self._joint(before, held, blocked)
        if after is not None:
            return Outcome(before, after)
        del rooms[work]
        rest = None
        if before.kind is OpportunityKind.OPPORTUNITY and len(rooms) > 1 and self._hang_together(rooms):
            rest = self._joint(before, rooms, blocked)
        if blocked and best_joint_periods(list(held.values()), (), self.rules.max_joint_months):
            return Outcome(before, None, rest, tr("Events or graafrust block the place in that period."))
        return Outcome(before, None, rest, tr("The others cannot be carried out together with it then."))

    def _joint(
        self, before: Opportunity, rooms: dict[str, Room], blocked: Sequence[Range]
    ) -> Optional[Opportunity]:
        """The opportunity of these of its works in their best joint period, scored; None without one."""
        members = [member for member in before.members if member.work in rooms]
        mine = [rooms[member.work] for member in members]
        found = best_joint_periods(mine, blocked, self.rules.max_joint_months, 1 + ALTERNATIVES)
        if not found:
            return None
        works = {member.work: self.works[member.work] for member in members}
        precision = Precision.coarsest(work.period.precision for work in works.values())
        lengths = [member.shared_length for member in members]
        lead = before.lead if before.lead in works else max(members, key=lambda m: m.shared_length).work
        result = replace(
            before,
            kind=OpportunityKind.OPPORTUNITY,
            period=period_of(found[0].first, found[0].last, precision),
            members=[
                self._member(member, rooms[member.work], start, member.work == lead)
                for member, start in zip(members, found[0].starts)
            ],
            shared_length=sum(lengths) - max(lengths),
            cost=found[0].cost,
            alternatives=[Alternative(period_of(j.first, j.last, precision), j.cost) for j in found[1:]],
            graafrust_until=None,
        )
        score(result, works, self.rules, self.working_days(before))
        following = self._following(result)
        result.graafrust_until = following.period.end if following else None
        return result

    def _member(self, member: Member, room: Room, start: int, lead: bool) -> Member:
        precision = self.works[member.work].period.precision
        return replace(
            member,
            execution=period_of(start, start + room.days - 1, precision),
            shift_days=room.shift(start),
            cost=room.cost(start),
            fixed=room.fixed,
            lead=lead,
        )

    def _hang_together(self, works: dict[str, Room]) -> bool:
        """Whether the overlaps between the works that are left still join them (rule *Opportunity*)."""
        ids = sorted(works)
        near: dict[str, set[str]] = {id: set() for id in ids}
        for one in ids:
            for pair in self.pairs_of.get(one, ()):
                if pair.nearness is not Nearness.TOUCH and pair.a in near and pair.b in near:
                    near[one] |= {pair.a, pair.b}
        reached, todo = {ids[0]}, [ids[0]]
        while todo:
            new = near[todo.pop()] - reached
            reached |= new
            todo += new
        return len(reached) == len(ids)

    def _out_of_reach(self, room: Room, start: int) -> str:
        first, last = room.starts
        if first <= start <= last:
            return ""
        return tr(
            "Outside the room of this work: it can start from {first} up to and including {last}.",
            first=day_label(_day(first)),
            last=day_label(_day(last)),
        )

    # --- graafrust ------------------------------------------------------------------------------------

    def _following(self, opportunity: Opportunity) -> Optional[GraafrustZone]:
        """The zone that follows from an opportunity as it becomes; asked several times of each."""
        known = (opportunity.id, opportunity.period, tuple(member.work for member in opportunity.members))
        if known not in self._zones:
            place = self.place(opportunity)
            streets = self.of_boxes(self.streets, self.street_boxes, place, 2 * self.rules.zone_half_width)
            zones = following_zones([opportunity], self.works, self.rules, streets, self.kernel)
            self._zones[known] = zones[0] if zones else None
        return self._zones[known]

    def _closed_to(self, opportunity: Opportunity) -> list[ZoneVerdict]:
        following = self._following(opportunity)
        if following is None:
            return []
        place = self.kernel.from_wkb([following.geometry])
        works = self.of_boxes(self.placed, self.boxes, place, NEAR)
        zones = self.of_boxes(self.given, self.given_boxes, place, NEAR)
        return if_accepted(
            opportunity,
            works,
            self.rules,
            self.peildatum,
            zones=zones,
            following=following,
            kernel=self.kernel,
        )

    def _verdicts(
        self, moved: Work, mine: Sequence[Opportunity], left: Sequence[Opportunity]
    ) -> list[ZoneVerdict]:
        """Of the moved work, in the zones given and those that follow from opportunities, its own as they become."""
        if moved.geometry is None:
            return []
        place = self.kernel.from_wkb([moved.geometry])
        own = {opportunity.id for opportunity in mine}
        following = self.of_boxes(self.analysis.zones, self.following_boxes, place, NEAR)
        zones = self.of_boxes(self.given, self.given_boxes, place, NEAR)
        zones += [zone for zone in following if zone.opportunity not in own]
        zones += [zone for zone in map(self._following, left) if zone is not None]
        around = self.kernel.from_wkb([zone.geometry for zone in zones])
        others = self.of_boxes(self.placed, self.boxes, around, NEAR)
        works = [moved, *(work for work in others if work.id != moved.id)]
        changed = {opportunity.id: opportunity for opportunity in left}
        closing = [self.opportunity(zone.opportunity) for zone in zones if zone.opportunity]
        opportunities = [changed.get(o.id, o) for o in closing if o is not None]
        found = check(
            works,
            zones,
            self.rules,
            self.peildatum,
            self.kernel,
            durations=working_days_of(works, self.rules, self.kernel),
            opportunities=opportunities,
        )
        return [verdict for verdict in found if verdict.work == moved.id]

    # --- what lies near -------------------------------------------------------------------------------

    def _neighbours(self, moved: Work, held: Room, mine: Sequence[Opportunity]) -> list[Neighbour]:
        if moved.id not in self.matched:
            return []
        rules, kernel = self.rules, self.kernel
        reach = max([rules.distance, *rules.distance_by_partner.values()])
        place = kernel.from_wkb([moved.geometry or b""])
        together = {member.work for opportunity in mine for member in opportunity.members}
        others = self.of_boxes(self.placed, self.boxes, place, reach)
        works = [moved] + [w for w in others if w.id in self.matched and w.id not in together]
        arrays = work_arrays(works, rules, kernel)
        durations = working_days_of(works, rules, kernel)
        rooms = [held if w.id == moved.id else self.room(w, durations[w.id]) for w in arrays.works]
        only = np.array([work.id == moved.id for work in arrays.works])
        near = near_pairs(arrays, rules, kernel, only=only)
        rows, simultaneity = in_time(near, rooms)
        pairs = near.rows(rows)
        shared = colocate(arrays, pairs, rules, kernel)
        found = []
        for row, word in enumerate(simultaneity):
            if word is None:
                continue
            other = int(pairs.b[row] if only[pairs.a[row]] else pairs.a[row])
            neighbour = Neighbour(
                work=arrays.works[other].id,
                nearness=shared.nearness[row],
                simultaneity=word,
                shared_length=float(shared.shared_length[row]),
            )
            parts = object_array([shared.part_a[row], shared.part_b[row]])
            found.append(self._joined(neighbour, {moved.id: held, neighbour.work: rooms[other]}, parts))
        return sorted(found, key=lambda n: (n.joint is None, n.cost, n.work))

    def _joined(self, neighbour: Neighbour, rooms: dict[str, Room], parts: Geometries) -> Neighbour:
        """The same with the joint period of the moved work and the neighbour's opportunity, or the neighbour alone."""
        kernel, area, there = self.kernel, parts, ""
        blocked: list[Range] = []
        if neighbour.work in self.opportunities_of:
            opportunity = self.opportunities_of[neighbour.work][0]
            there = opportunity.id
            rooms = {**rooms, **self.rooms(opportunity)}
            blocked = self.blocked(self.place(opportunity))
            area = np.concatenate((self.place(opportunity), parts))
        neighbour = replace(neighbour, opportunity=there)
        if neighbour.nearness is not Nearness.OVERLAP:
            return neighbour
        if kernel.diameter(kernel.union(area)) > self.rules.max_extent:
            return neighbour
        found = best_joint_periods(list(rooms.values()), blocked, self.rules.max_joint_months)
        if not found:
            return neighbour
        precision = Precision.coarsest(self.works[work].period.precision for work in rooms)
        return replace(
            neighbour, joint=period_of(found[0].first, found[0].last, precision), cost=found[0].cost
        )


def if_moved(
    work: str,
    period: Period,
    analysis: Analysis,
    works: Sequence[Work],
    *,
    zones: Sequence[GraafrustZone] = (),
    events: Sequence[Event] = (),
    streets: Sequence[Street] = (),
    kernel: Optional[Kernel] = None,
) -> Moved:
    """What becomes of everything when one work is carried out in `period`; for several periods, see `Moves`."""
    return Moves(analysis, works, zones=zones, events=events, streets=streets, kernel=kernel).at(work, period)


def _held(room: Room, period: Period) -> Room:
    """The room of a work that is carried out in this period and nowhere else; its shift counts from where it was."""
    first = period.start.toordinal()
    last = max(period.end.toordinal(), first + room.days - 1)
    return replace(room, window_first=first, window_last=last, first=first, last=last)


def _day(ordinal: int) -> date:
    return date.fromordinal(ordinal)

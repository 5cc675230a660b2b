"""The programme: joint periods for all opportunities together over the horizon (*Programme*).

The optimisation. Every koppelkans has options: its own best joint period, and the best in each year of the horizon
that all its members can reach (rule *Joint period*, so with events and given graafrust as blocked days); or it is
left out, and every member goes as planned. Chosen is at most one option for each, so that

- no joint project starts in a street within the graafrust that follows from another one (two that share a day are
  carried out together, and the street rests after the last); the street is the zone of rule *Graafrust*;
- what the partners agreed stands: its joint period is given, whatever room or capacity say, and the others go round it;
- no partner is asked more metres or works in a year than its capacity (*maakbaarheid*), or than its own plans ask
  in that year where that is more already; a work counts in the year in which its execution starts.

Of all such programmes: most openings avoided, then least burden (weighted shift, in which hardness counts, with a
price on every other work that can no longer keep clear of the graafrust), then earliest. `programme_search` states it in symbols, searches
greedily with local improvement, and proves the gap where SciPy is present.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Mapping, Optional, Sequence

import numpy as np

from ..model.capacity import Capacity, Measure
from ..model.language import tr
from ..model.period import Period, add_months
from ..model.progress import Progress
from ..model.results import Analysis, Opportunity
from ..model.rules import Rules
from ..model.words import Hardness, OpportunityKind
from ..model.work import Event, GraafrustZone, Work
from . import timing
from .board import closed_days
from .colocation import trench_lengths
from .graafrust import exemption
from .graafrust_places import TOUCHING_AREA
from .indicators import carried_out
from .joint_period import JointPeriod, Range, best_joint_periods
from .kernel import Kernel, best_kernel
from .places import box_pairs
from .programme_compared import largest_matching, pairwise_choice, unshifted
from .programme_search import AS_PLANNED, Key, Option, Problem, State, prove, ranked, search

HORIZON_YEARS = 15

Clashes = dict[tuple[int, int], frozenset[tuple[int, int]]]
"""Option (number of the opportunity, number of the option) → the options that it excludes."""


@dataclass
class Chosen:
    """An opportunity with its period in the programme; `starts`: work id → day on which it starts.

    `shift` is the weighted shift in months; `reason` why it is not its own best period ("" when it is);
    `agreed`: its period was given.
    """

    opportunity: str
    number: str
    period: Period
    openings_avoided: int
    shift: float
    starts: dict[str, date]
    reason: str = ""
    agreed: bool = False


@dataclass
class LeftOut:
    opportunity: str
    number: str
    openings: int
    reason: str


@dataclass
class YearLoad:
    """What is asked of a partner in a year, by the programme and by the plans; `capacity` None: no limit given."""

    key: Key
    planned: float
    programme: float
    capacity: Optional[float] = None


@dataclass
class Programme:
    """`as_planned`: openings avoided where nobody shifts; `pairwise`: where works are combined two by two, each
    opportunity in its own best period, the best score first. `bound`: most openings that any programme can
    avoid, None where that was not proved. `searched`: what the greedy search avoids without the solver. `disturbed`: works that cannot keep clear of the graafrust that follows."""

    peildatum: date
    years: int
    chosen: list[Chosen] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)
    loads: list[YearLoad] = field(default_factory=list)
    openings_avoided: int = 0
    shift: float = 0.0
    disturbed: int = 0
    as_planned: int = 0
    pairwise: int = 0
    searched: int = 0
    bound: Optional[int] = None

    @property
    def gap(self) -> Optional[int]:
        """Openings that the best programme might avoid more than this one."""
        return None if self.bound is None else self.bound - self.openings_avoided

    def openings_by_year(self) -> dict[int, int]:
        """Openings avoided by the year in which the joint period begins."""
        counts: Counter[int] = Counter()
        for choice in self.chosen:
            counts[choice.period.start.year] += choice.openings_avoided
        return dict(sorted(counts.items()))


def make_programme(
    analysis: Analysis,
    works: Sequence[Work],
    capacities: Sequence[Capacity] = (),
    *,
    zones: Sequence[GraafrustZone] = (),
    events: Sequence[Event] = (),
    agreed: Optional[Mapping[str, Period]] = None,
    years: int = HORIZON_YEARS,
    with_proof: bool = True,
    kernel: Optional[Kernel] = None,
    progress: Progress = Progress(),  # noqa: B008
) -> Programme:
    """The programme from the peildatum of the analysis over `years`; the same input gives the same result.

    `works` are those analysed, `zones` and `events` the given ones; `agreed`: opportunity id → the joint period that
    its partners agreed on. Raises Cancelled.
    """
    kernel = kernel or best_kernel()
    around = (zones, events)
    case = _Case(analysis, works, capacities, around, agreed or {}, years, kernel, progress.part(0.0, 0.4))
    problem = case.problem
    as_planned = unshifted(problem, progress.part(0.4, 0.45))
    pairwise = pairwise_choice(problem)
    chosen = search(problem, [as_planned, pairwise], progress.part(0.45, 0.8))
    searched = round(-problem.worth(chosen)[0])
    proof = prove(problem, chosen, progress.part(0.8, 1.0)) if with_proof else None
    if proof is not None:
        chosen = proof.chosen
    progress.step(1.0)
    taken = [problem.options[i][k] for i, k in enumerate(chosen) if k != AS_PLANNED]
    return Programme(
        peildatum=analysis.peildatum,
        years=years,
        chosen=[case.in_words(i, k, chosen) for i, k in enumerate(chosen) if k != AS_PLANNED],
        left_out=[
            *(case.left_out(i, chosen) for i, k in enumerate(chosen) if k == AS_PLANNED),
            *(case.left_out_as_outdated(group) for group in case.outdated),
        ],
        loads=case.loads(chosen),
        openings_avoided=sum(option.openings for option in taken),
        shift=round(sum(option.cost for option in taken), 6),
        disturbed=sum(option.disturbed for option in taken),
        as_planned=round(-problem.worth(as_planned)[0]),
        pairwise=sum(case.two_by_two(i) for i, k in enumerate(pairwise) if k != AS_PLANNED),
        searched=searched,
        bound=None if proof is None else proof.bound,
    )


# --- from the analysis to the problem and back -----------------------------------------------------


class _Case:
    """The opportunities of an analysis as a `Problem`, and choices in it as words."""

    def __init__(
        self,
        analysis: Analysis,
        works: Sequence[Work],
        capacities: Sequence[Capacity],
        around: tuple[Sequence[GraafrustZone], Sequence[Event]],
        agreed: Mapping[str, Period],
        years: int,
        kernel: Kernel,
        progress: Progress,
    ) -> None:
        zones, events = around
        self.agreed = agreed
        self.rules, self.peildatum, self.kernel = analysis.rules, analysis.peildatum, kernel
        self.analysis = analysis
        self.works = {work.id: work for work in works}
        joint = [o for o in analysis.opportunities if o.kind is OpportunityKind.OPPORTUNITY]
        done = {o.id for o in carried_out(joint, self.works, self.peildatum)}
        planned = [o for o in joint if o.id not in done]
        self.groups = [o for o in planned if o.is_whole(self.works)]
        self.outdated = [o for o in planned if not o.is_whole(self.works)]
        self.horizon = add_months(self.peildatum, 12 * years)
        self.capacity = {Key(c.partner, c.discipline, c.year, c.measure): c.value for c in capacities}
        self.zone_of = {zone.opportunity: zone for zone in analysis.zones}
        self.planned = _planned_load(self.groups, works, self.peildatum, self.rules, kernel)
        areas = kernel.from_wkb([o.geometry for o in self.groups])
        blocked = closed_days(areas, events, zones, self.peildatum, kernel)
        options = []
        for i, group in enumerate(self.groups):
            progress.step(0.6 * i / len(self.groups))
            if group.id in agreed:
                options.append([self._as_agreed(group, agreed[group.id], blocked.get(i, []))])
            else:
                options.append(self._options(group, blocked.get(i, [])))
        lone = self._works_in_zones(works)
        self._options_of = [
            [self._with_effects(group, option, lone.get(group.id, [])) for option in mine]
            for group, mine in zip(self.groups, options)
        ]
        progress.step(0.8)
        self.committed = self._commit()
        room = {
            key: max(0.0, limit - self.planned.get(key, 0.0) - self.committed[key])
            for key, limit in self.capacity.items()
        }
        clashes = self._clashes_around_agreed(areas)
        self.problem = Problem(self._options_of, clashes, room)

    def _options(self, group: Opportunity, blocked: Sequence[Range]) -> list[JointPeriod]:
        """Its own best joint period first, then the best within each year; none beyond the horizon."""
        rooms = [
            timing.room(self.works[m.work], m.execution.days, self.rules, self.peildatum)
            for m in group.members
        ]
        months, last_day = self.rules.max_joint_months, self.horizon.toordinal()
        first = max(room.first for room in rooms)
        last = min(max(room.last for room in rooms), last_day)
        found = best_joint_periods(rooms, blocked, months)
        for year in range(date.fromordinal(first).year - 1, date.fromordinal(max(first, last)).year + 1):
            begin, end = date(year, 1, 1).toordinal(), date(year, 12, 31).toordinal()
            outside = [(1, begin - 1), (end + 1, date.max.toordinal())]
            found += best_joint_periods(rooms, [*blocked, *outside], months)
        return list({(j.first, j.last): j for j in found if j.last <= last_day}.values())

    def _as_agreed(self, group: Opportunity, period: Period, blocked: Sequence[Range]) -> JointPeriod:
        """The agreed window, with the least shift that it leaves; who cannot reach it goes into it all the same."""
        first, last = period.start.toordinal(), period.end.toordinal()
        rooms = [
            timing.room(self.works[m.work], m.execution.days, self.rules, self.peildatum)
            for m in group.members
        ]
        outside = [(1, first - 1), (last + 1, date.max.toordinal())]
        found = best_joint_periods(rooms, [*blocked, *outside], self.rules.max_joint_months)
        if found:
            starts, cost = found[0].starts, found[0].cost
        else:
            starts = tuple(max(first, min(room.preferred[0], last - room.days + 1)) for room in rooms)
            cost = sum(room.cost(start) for room, start in zip(rooms, starts))
        return JointPeriod(first, last, starts, cost)

    def _commit(self) -> Counter[Key]:
        """What the agreed periods ask of the partners; it is taken before anything else is chosen."""
        committed: Counter[Key] = Counter()
        for group, mine in zip(self.groups, self._options_of):
            if group.id in self.agreed:
                for key, change in mine[0].change:
                    committed[key] += change  # type: ignore[assignment]
                mine[0] = replace(mine[0], change=())
        return committed

    def _clashes_around_agreed(self, areas: np.ndarray) -> Clashes:
        """The clashes that are left when no option goes against what was agreed; such options are taken out.

        Two agreements that clash with each other both stand.
        """
        fixed = {(i, 0) for i, group in enumerate(self.groups) if group.id in self.agreed}
        clashes = self._clashes(areas)
        lost = {option for option, others in clashes.items() if others & fixed} - fixed
        if lost:
            self._options_of = [
                [option for k, option in enumerate(mine) if (i, k) not in lost]
                for i, mine in enumerate(self._options_of)
            ]
            clashes = self._clashes(areas)
        return {
            option: others - fixed
            for option, others in clashes.items()
            if option not in fixed and others - fixed
        }

    def _with_effects(
        self, group: Opportunity, joint: JointPeriod, lone: Sequence[tuple[Work, int]]
    ) -> Option:
        until = self._until(group, joint.last)
        change: Counter[Key] = Counter()
        for member, start in zip(group.members, joint.starts):
            work = self.works[member.work]
            for year, sign in ((date.fromordinal(start).year, 1), (_planned_year(work, self.peildatum), -1)):
                for key, value in _asked(work, year, member.shared_length, 1):
                    change[key] += sign * value  # type: ignore[assignment]
        return Option(
            first=joint.first,
            last=joint.last,
            openings=len(group.members) - 1,
            cost=round(joint.cost, 6),
            disturbed=sum(_caught(work, days, (joint.last, until), self.peildatum) for work, days in lone),
            starts=joint.starts,
            until=until,
            change=tuple(sorted(((k, v) for k, v in change.items() if v), key=str)),
        )

    def _until(self, group: Opportunity, last: int) -> int:
        """Last day of the graafrust after a joint period that ends on `last`; `last` when none follows."""
        zone = self.zone_of.get(group.id)
        if zone is None:
            return last
        begin, end = zone.period.start, date.fromordinal(zone.period.end.toordinal() + 1)
        months = 12 * (end.year - begin.year) + end.month - begin.month
        return add_months(date.fromordinal(last), months).toordinal() - 1

    def _works_in_zones(self, works: Sequence[Work]) -> dict[str, list[tuple[Work, int]]]:
        """Opportunity id → works in no opportunity that lie in its zone, with the calendar days they take."""
        joint = {m.work for o in self.groups for m in o.members}
        closed = {Hardness.GEREED, Hardness.VERVALLEN}
        lone = [
            work
            for work in works
            if work.geometry is not None
            and work.id not in joint
            and work.period.end >= self.peildatum
            and work.effective_hardness not in closed
            and not exemption(work, self.rules)
        ]
        zones = [zone for zone in self.analysis.zones if zone.opportunity]
        if not lone or not zones:
            return {}
        shapes = self.kernel.from_wkb([work.geometry for work in lone if work.geometry is not None])
        places = self.kernel.from_wkb([zone.geometry for zone in zones])
        w, z = box_pairs(self.kernel.bounds(shapes), self.kernel.bounds(places))
        hit = self.kernel.intersects(shapes[w], places[z])
        found: dict[str, list[tuple[Work, int]]] = {}
        for work, zone in zip(w[hit].tolist(), z[hit].tolist()):
            days = timing.calendar_days(lone[work].duration or self.rules.min_duration)
            found.setdefault(zones[zone].opportunity, []).append((lone[work], days))
        return found

    def _clashes(self, areas: np.ndarray) -> Clashes:
        """Options that start in a street while it rests after another."""
        place = {group.id: i for i, group in enumerate(self.groups)}
        zones = [zone for zone in self.analysis.zones if zone.opportunity in place]
        if not zones:
            return {}
        shapes = self.kernel.from_wkb([zone.geometry for zone in zones])
        z, other = box_pairs(self.kernel.bounds(shapes), self.kernel.bounds(areas))
        shared = self.kernel.area(self.kernel.intersection(shapes[z], areas[other]))
        found: dict[tuple[int, int], set[tuple[int, int]]] = {}
        for zone, j in zip(z[shared > TOUCHING_AREA].tolist(), other[shared > TOUCHING_AREA].tolist()):
            i = place[zones[zone].opportunity]
            if i == j:
                continue
            for k, before in enumerate(self._options_of[i]):
                for n, after in enumerate(self._options_of[j]):
                    if before.last < after.first <= before.until:
                        found.setdefault((i, k), set()).add((j, n))
                        found.setdefault((j, n), set()).add((i, k))
        return {option: frozenset(others) for option, others in found.items()}

    # -- back to words --------------------------------------------------------------------------

    def two_by_two(self, i: int) -> int:
        """Openings avoided when the members are combined two by two only."""
        group = self.groups[i]
        ids = {member.work for member in group.members}
        pairs = [(o.a, o.b) for o in self.analysis.overlaps if o.a in ids and o.b in ids]
        return largest_matching(pairs) if pairs else len(ids) // 2

    def in_words(self, i: int, k: int, chosen: Sequence[int]) -> Chosen:
        group, option = self.groups[i], self.problem.options[i][k]
        best = ranked(self.problem, i)[0]
        return Chosen(
            opportunity=group.id,
            number=group.number,
            period=Period(
                date.fromordinal(option.first), date.fromordinal(option.last), group.period.precision
            ),
            openings_avoided=option.openings,
            shift=option.cost,
            starts={m.work: date.fromordinal(s) for m, s in zip(group.members, option.starts)},
            agreed=group.id in self.agreed,
            reason=tr("The partners agreed on this period.")
            if group.id in self.agreed
            else ""
            if option.worth == self.problem.options[i][best].worth
            else self._why_not(i, best, chosen),
        )

    def left_out(self, i: int, chosen: Sequence[int]) -> LeftOut:
        group = self.groups[i]
        if not self.problem.options[i] and self.agreed:
            reason = tr(
                "No joint period is left within the horizon that all works can reach beside what is agreed."
            )
        elif not self.problem.options[i]:
            reason = tr("Within the horizon there is no joint period that all works can reach.")
        else:
            reason = self._why_not(i, ranked(self.problem, i)[0], chosen)
        return LeftOut(group.id, group.number, len(group.members) - 1, reason)

    def left_out_as_outdated(self, group: Opportunity) -> LeftOut:
        reason = tr("A work of it is not delivered any more: determine the opportunities again.")
        return LeftOut(group.id, group.number, len(group.members) - 1, reason)

    def _why_not(self, i: int, k: int, chosen: Sequence[int]) -> str:
        state = State(self.problem)
        for j, other in enumerate(chosen):
            state.put(j, other)
        period = date.fromordinal(self.problem.options[i][k].first).year
        blockers = state.blockers(i, k)
        if blockers:
            numbers = ", ".join(self.groups[j].number for j in blockers)
            return tr("In {year} the street would rest after, or be closed by this before, {numbers}.",
                      year=period, numbers=numbers)  # fmt: skip
        over = state.overloaded_by(i, k)
        if over:
            key = over[0]
            return tr("The capacity of {partner} in {year} ({measure}) is taken.",
                      partner=key.partner, year=key.year, measure=key.measure)  # fmt: skip
        return tr("In this way the programme as a whole shifts less or disturbs fewer other works.")

    def loads(self, chosen: Sequence[int]) -> list[YearLoad]:
        """Per partner (all disciplines), year and measure, and for every capacity given."""
        programme = Counter(self.planned)
        taken = [self.problem.options[i][k].change for i, k in enumerate(chosen) if k != AS_PLANNED]
        for key, change in [*self.committed.items(), *(each for changes in taken for each in changes)]:
            programme[key] += change  # type: ignore[assignment]
        keys = {key for key in programme if key.discipline is None} | set(self.capacity)
        return [
            YearLoad(key, self.planned.get(key, 0.0), max(0.0, float(programme[key])), self.capacity.get(key))
            for key in sorted(
                keys, key=lambda key: (key.partner, str(key.discipline or ""), key.measure, key.year)
            )
        ]


def _asked(work: Work, year: int, metres: float, works: int) -> list[tuple[Key, float]]:
    """What a work asks of its partner's capacity, as a whole and per discipline."""
    return [
        (Key(work.partner, discipline, year, measure), float(value))
        for discipline in (None, work.discipline)
        for measure, value in ((Measure.METRES, metres), (Measure.WORKS, works))
        if value
    ]


def _planned_year(work: Work, peildatum: date) -> int:
    """Of a window the middle, since its partner does not say where in it (never before the peildatum)."""
    middle = date.fromordinal((work.period.start.toordinal() + work.period.end.toordinal()) // 2)
    return max(work.preferred or middle, peildatum).year


def _planned_load(
    groups: Sequence[Opportunity], works: Sequence[Work], peildatum: date, rules: Rules, kernel: Kernel
) -> Mapping[Key, float]:
    """What all works that are still to be done ask as planned; a work in several opportunities counts as a work
    in each, and of its metres nothing counts twice."""
    parts: dict[str, list[float]] = {}
    for group in groups:
        for member in group.members:
            parts.setdefault(member.work, []).append(member.shared_length)
    closed = (Hardness.GEREED, Hardness.VERVALLEN)
    todo = [w for w in works if w.effective_hardness not in closed and w.period.end >= peildatum]
    placed = [work for work in todo if work.geometry is not None]
    geoms = kernel.from_wkb([work.geometry for work in placed if work.geometry is not None])
    metres = dict(zip((work.id for work in placed), trench_lengths(placed, geoms, kernel).tolist()))
    load: Counter[Key] = Counter()
    for work in todo:
        mine = parts.get(work.id, [])
        whole = max(metres.get(work.id, 0.0), sum(mine))
        for key, value in _asked(work, _planned_year(work, peildatum), whole, len(mine) or 1):
            load[key] += value  # type: ignore[assignment]
    return load


def _caught(work: Work, days: int, rest: Range, peildatum: date) -> bool:
    """Whether no part of the window of the work that holds its execution is free of the rest."""
    first, last = max(work.period.start, peildatum).toordinal(), work.period.end.toordinal()
    needed = min(days, last - first + 1)
    if rest[1] <= rest[0]:
        return False
    return min(last, rest[0] - 1) - first + 1 < needed and last - max(first, rest[1] + 1) + 1 < needed

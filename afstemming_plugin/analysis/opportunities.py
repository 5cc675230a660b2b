"""Which works can be done as one joint project (rules *Opportunity* and *Joint period*).

The optimisation: stretches (works, or parts of long works) are the vertices, pairs that overlap in place and time
the edges. A group is valid when it is connected, holds no work twice, has one joint period that every member can
reach, and its joint area (the near parts of its members) spans at most `max_extent`. Of all divisions into valid
groups: most openings avoided, then least weighted shift, then the smallest sum of days from the peildatum to the
starts of the joint periods, then the lowest ids. `grouping` says up to which size that is exact.

Fixed works that overlap in place but in no period, or fit no joint period, form *coördinatiepunten* in the same way.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Any, Iterable, Optional, Sequence

import numpy as np

from ..model.language import tr
from ..model.progress import Progress
from ..model.results import Opportunity
from ..model.rules import Rules
from ..model.words import Nearness, OpportunityKind, PlacePrecision, Simultaneity
from ..model.work import Event, GraafrustZone, Street, Work
from . import timing
from .arrays import WorkArrays
from .colocation import CoLocation
from .grouping import Found, Group, Value, divide
from .joint_period import Range, best_joint_periods, can_meet, least_cost, longest_window, reach
from .joint_works import JointGroup, JointMember, joint_works, manual_places, repeated_id
from .kernel import Kernel, spread
from .pairs import NearPairs
from .places import box_pairs
from .sites import Site, Stretch, find_sites, site_places
from .timing import Room


@dataclass
class Case:
    """Everything that is known about the works before they are grouped.

    `simultaneity` per pair; `rooms` and `durations` (working days) per row of the arrays.
    """

    arrays: WorkArrays
    pairs: NearPairs
    shared: CoLocation
    simultaneity: Sequence[Optional[Simultaneity]]
    rooms: Sequence[Room]
    durations: Sequence[int]
    rules: Rules
    peildatum: date
    kernel: Kernel
    events: Sequence[Event] = ()
    zones: Sequence[GraafrustZone] = ()
    streets: Sequence[Street] = ()

    @property
    def rows_of(self) -> dict[str, int]:
        return {work.id: row for row, work in enumerate(self.arrays.works)}


@dataclass
class Grouped:
    """`opportunity_of` and `reason` per row of the pairs: in which opportunity it is, or why in none.

    `durations`: per opportunity id, the working days of each member's part by work id. `places`: per row of the
    pairs that were looked at, the polygon where they meet.
    """

    opportunities: list[Opportunity] = field(default_factory=list)
    opportunity_of: dict[int, str] = field(default_factory=dict)
    reason: dict[int, str] = field(default_factory=dict)
    durations: dict[str, dict[str, int]] = field(default_factory=dict)
    places: dict[int, Any] = field(default_factory=dict)


def find_opportunities(
    case: Case,
    manual_groups: Iterable[frozenset[str]] = (),
    progress: Progress = Progress(),  # noqa: B008
) -> Grouped:
    """Opportunities and coördinatiepunten, each pair in one of them or with its reason. Raises Cancelled.

    Groups made by hand (sets of work ids) are kept whatever the rules say of them, without the works that
    are no longer matched; one that has no joint period becomes a coördinatiepunt that says so.
    """
    result = Grouped()
    manual = _manual_rows(case, manual_groups, progress)
    for rows in manual:
        _add_manual(case, rows, result)
    pair_rows = _groupable(case, manual, result)
    sites = find_sites(
        case.arrays, case.pairs, case.shared, pair_rows, case.rules, case.kernel, progress.part(0.0, 0.1)
    )
    board = _Board(case, sites, progress.part(0.1, 0.2))
    overlapping = [edge for edge in board.edges if board.in_time(edge) and board.may_grow(frozenset(edge))]
    groups = divide(overlapping, board.value, board.may_grow, progress.part(0.2, 0.6))
    _add_groups(board, groups, OpportunityKind.OPPORTUNITY, result, progress.part(0.6, 0.9))
    group_of = {vertex: place for place, found in enumerate(groups) for vertex in found.members}
    apart = [
        edge
        for edge in board.edges
        if board.must_talk(edge) and group_of.get(edge[0], -1) != group_of.get(edge[1], -2)
    ]
    talking = divide(apart, board.span_start, board.fits, progress.part(0.9, 0.95))
    _add_groups(board, talking, OpportunityKind.COORDINATION, result, progress.part(0.95, 1.0))
    result.places = board.place_of_pairs()
    for row in pair_rows:
        if row not in result.opportunity_of:
            result.reason[row] = _reason(board, row, group_of)
    return result


# --- which pairs take part ------------------------------------------------------------------------


def _groupable(case: Case, manual: Sequence[frozenset[int]], result: Grouped) -> list[int]:
    """Rows of the pairs that may be grouped; the others get their reason."""
    by_hand = frozenset(row for rows in manual for row in rows)
    rows = []
    for row, nearness in enumerate(case.shared.nearness):
        if row in result.opportunity_of:
            continue
        ends = {int(case.pairs.a[row]), int(case.pairs.b[row])}
        confidence = min(_place_confidence(case.arrays.works[end]) for end in ends)
        if ends & by_hand:
            result.reason[row] = tr("One of the works is in a group made by hand.")
        elif not case.shared.runs_along[row]:
            result.reason[row] = tr("The works only touch: they share no trench.")
        elif nearness is Nearness.POSSIBLE and confidence < case.rules.min_place_confidence:
            result.reason[row] = tr(
                "The place of one of the works is uncertain; they can be grouped by hand."
            )
        else:
            rows.append(row)
    return rows


def _place_confidence(work: Work) -> float:
    """How sure the place is; a zoekgebied says only that it is somewhere in there (rule *Distance*)."""
    return 0.0 if work.place_precision is PlacePrecision.AREA else work.place_confidence


def _reason(board: _Board, row: int, group_of: dict[int, int]) -> str:
    """Why a pair that might be grouped is in no opportunity."""
    case = board.case
    edge = board.edge_of.get(row)
    works = [case.arrays.works[int(rows[row])] for rows in (case.pairs.a, case.pairs.b)]
    if edge is None:
        return tr("The shared place is larger than an opportunity may span, and no piece is long enough.")
    limit = longest_window(case.rules.max_joint_months)
    for vertex, work in zip(edge, works):
        if board.rooms[vertex].days > limit:
            return tr(
                "The work of {partner} takes {days} days, longer than a joint period may last ({limit} days).",
                partner=work.partner,
                days=board.rooms[vertex].days,
                limit=limit,
            )
    if board.value(frozenset(edge)) is None:
        if best_joint_periods([board.rooms[v] for v in edge], (), case.rules.max_joint_months):
            return tr("Events or graafrust block every joint period that both works can reach.")
        return tr("There is no joint period that both works can reach.")
    for vertex, work in zip(edge, works):
        if vertex in group_of:
            return tr(
                "The work of {partner} is in another opportunity: that avoids more openings or shifts less.",
                partner=work.partner,
            )
    return tr("The works are in another coordination point.")


# --- the board on which groups are judged ---------------------------------------------------------


class _Board:
    """Stretches as vertices (numbered by work id), sites on the edges, and the judgement of groups."""

    def __init__(self, case: Case, sites: Sequence[Site], progress: Progress) -> None:
        self.case = case
        self.sites = sites
        self.stretches = sorted(
            {stretch for site in sites for stretch in (site.a, site.b)}, key=lambda s: (s.work, s.number)
        )
        vertex = {stretch: place for place, stretch in enumerate(self.stretches)}
        self.edges: dict[tuple[int, int], list[int]] = {}
        self.edge_of: dict[int, tuple[int, int]] = {}
        self._neighbours: dict[int, set[int]] = {}
        for number, site in enumerate(sites):
            edge = (vertex[site.a], vertex[site.b])
            self.edges.setdefault(edge, []).append(number)
            self.edge_of.setdefault(site.pair, edge)
            self._neighbours.setdefault(edge[0], set()).add(edge[1])
            self._neighbours.setdefault(edge[1], set()).add(edge[0])
        self.days = _stretch_days(case, self.stretches, self._parts())
        self.rooms = [
            case.rooms[s.work] if s.number == 0 else _part_room(case, s.work, days)
            for s, days in zip(self.stretches, self.days)
        ]
        self.reaches = [reach(room) for room in self.rooms]
        self.places = site_places(case.arrays, case.pairs, sites, case.rules, case.kernel, progress)
        self._blocked = _blocked_days(case, self.places)
        self._values: dict[Group, Optional[Value]] = {}

    def _parts(self) -> dict[Stretch, list[Any]]:
        """The near parts of each stretch of a long work."""
        parts: dict[Stretch, list[Any]] = {}
        for site in self.sites:
            for stretch, part in ((site.a, site.part_a), (site.b, site.part_b)):
                if stretch.number:
                    parts.setdefault(stretch, []).append(part)
        return parts

    def place_of_pairs(self) -> dict[int, Any]:
        """Row of the pairs → the polygon of all its sites."""
        numbers: dict[int, list[int]] = {}
        for number, site in enumerate(self.sites):
            numbers.setdefault(site.pair, []).append(number)
        whole = self.case.kernel.unions([self.places[mine] for mine in numbers.values()])
        return dict(zip(numbers, whole))

    def sites_in(self, group: Group) -> list[int]:
        """Numbers of the sites between members of the group, in order."""
        return sorted(
            number
            for one in group
            for two in self._neighbours[one] & group
            if one < two
            for number in self.edges[one, two]
        )

    def blocked(self, group: Group) -> list[Range]:
        return sorted({days for number in self.sites_in(group) for days in self._blocked.get(number, ())})

    def in_time(self, edge: tuple[int, int]) -> bool:
        """Whether a pair on the edge overlaps in time, and not only because both are near and fixed."""
        return any(self.case.simultaneity[self.sites[n].pair] is not None for n in self.edges[edge])

    def must_talk(self, edge: tuple[int, int]) -> bool:
        """Whether both works are fixed and cannot be carried out together."""
        if not all(self.rooms[vertex].fixed for vertex in edge):
            return False
        return not self.in_time(edge) or self.value(frozenset(edge)) is None

    def fits(self, group: Group) -> bool:
        """No work twice, and a joint area that spans no more than an opportunity may."""
        if len({self.stretches[vertex].work for vertex in group}) < len(group):
            return False
        numbers = self.sites_in(group)
        if not numbers:
            return True
        boxes = [self.sites[number].box for number in numbers]
        width = max(box[2] for box in boxes) - min(box[0] for box in boxes)
        height = max(box[3] for box in boxes) - min(box[1] for box in boxes)
        limit = self.case.rules.max_extent
        if max(width, height) > limit:
            return False
        if width * width + height * height <= limit * limit:
            return True
        kernel = self.case.kernel
        return spread(np.concatenate([self.sites[number].corners(kernel) for number in numbers])) <= limit

    def may_grow(self, group: Group) -> bool:
        """Whether the group, or a larger one around it, can be valid."""
        members = [self.reaches[vertex] for vertex in group]
        return can_meet(members, self.case.rules.max_joint_months) and self.fits(group)

    def value(self, group: Group) -> Optional[Value]:
        """Weighted shift and start (days from the peildatum) of the best joint period; None without one."""
        if group not in self._values:
            found = self._least(sorted(group))
            self._values[group] = (
                (found[0], found[1] - self.case.peildatum.toordinal()) if found is not None else None
            )
        return self._values[group]

    def _least(self, vertices: Sequence[int]) -> Optional[tuple[float, int]]:
        """Cost and first day of the best joint period."""
        months = self.case.rules.max_joint_months
        blocked = self.blocked(frozenset(vertices)) if self._blocked else []
        if not blocked:
            return least_cost([self.reaches[vertex] for vertex in vertices], months)
        found = best_joint_periods([self.rooms[vertex] for vertex in vertices], blocked, months)
        return (found[0].cost, found[0].first) if found else None

    def span_start(self, group: Group) -> Optional[Value]:
        """Value of a group that only has to talk: nothing shifts."""
        first = min(self.rooms[vertex].window_first for vertex in group)
        return 0.0, first - self.case.peildatum.toordinal()


def _stretch_days(case: Case, stretches: Sequence[Stretch], parts: dict[Stretch, list[Any]]) -> list[int]:
    """Working days of each stretch: of a long work in proportion to its part."""
    share = dict(zip(parts, _shares(case, list(parts), case.kernel.unions(list(parts.values()))).tolist()))
    result = []
    for stretch in stretches:
        whole = case.durations[stretch.work]
        if stretch in share:
            part = int(np.ceil(whole * share[stretch] - 1e-9))
            whole = max(min(whole, case.rules.min_duration), part)
        result.append(whole)
    return result


def _shares(case: Case, stretches: Sequence[Stretch], parts: Any) -> np.ndarray:
    """(n,) 0…1: how much of its work each part is."""
    rows = np.array([stretch.work for stretch in stretches], dtype=int)
    whole, surface = case.arrays.geoms[rows], case.arrays.dimension[rows] == 2
    mine, all_of_it = (
        np.where(surface, case.kernel.area(geoms), case.kernel.length(geoms)) for geoms in (parts, whole)
    )
    return np.minimum(1.0, np.divide(mine, all_of_it, out=np.ones(len(rows)), where=all_of_it > 0))


def _part_room(case: Case, row: int, working: int) -> Room:
    return timing.room(case.arrays.works[row], timing.calendar_days(working), case.rules, case.peildatum)


def _blocked_days(case: Case, places: Any) -> dict[int, list[Range]]:
    """Per site the days on which an event or graafrust closes it; events without a place close every site."""
    blocked: dict[int, list[Range]] = {}
    everywhere = [_range(event.period) for event in case.events if event.geometry is None]
    if everywhere:
        blocked = {site: list(everywhere) for site in range(len(places))}
    given = [(e.geometry, e.period) for e in case.events if e.geometry is not None]
    given += [(zone.geometry, zone.period) for zone in case.zones]
    given = [(wkb, period) for wkb, period in given if period.end >= case.peildatum]
    if given and len(places):
        closed = case.kernel.from_wkb([wkb for wkb, _ in given])
        site, which = box_pairs(case.kernel.bounds(places), case.kernel.bounds(closed))
        hit = case.kernel.intersects(places[site], closed[which])
        for place, closing in zip(site[hit].tolist(), which[hit].tolist()):
            blocked.setdefault(place, []).append(_range(given[closing][1]))
    return blocked


def _range(period: Any) -> Range:
    return period.start.toordinal(), period.end.toordinal()


# --- from groups to opportunities -----------------------------------------------------------------


def _add_groups(
    board: _Board, groups: Sequence[Found], kind: OpportunityKind, result: Grouped, progress: Progress
) -> None:
    case = board.case
    numbers = [board.sites_in(found.members) for found in groups]
    joint = [
        JointGroup(
            kind=kind,
            members=[_member(board, vertex, mine) for vertex in sorted(found.members)],
            places=board.places[mine],
            blocked=board.blocked(found.members),
        )
        for found, mine in zip(groups, numbers)
    ]
    made = joint_works(joint, case.arrays, case.rules, case.kernel, case.streets, progress)
    for opportunity, group, found, mine in zip(made, joint, groups, numbers):
        if not found.exact:
            opportunity.reason = tr(
                "Grouping found by a greedy search with local improvement: {count} works hang together here.",
                count=found.component,
            )
        _register(case, opportunity, group.members, {board.sites[number].pair for number in mine}, result)


def _member(board: _Board, vertex: int, numbers: Sequence[int]) -> JointMember:
    stretch = board.stretches[vertex]
    parts = [
        site.part_a if site.a == stretch else site.part_b
        for site in (board.sites[number] for number in numbers)
        if stretch in (site.a, site.b)
    ]
    return JointMember(stretch.work, board.rooms[vertex], board.days[vertex], parts)


def _register(
    case: Case, opportunity: Opportunity, members: Sequence[JointMember], pairs: set[int], result: Grouped
) -> None:
    """Keep it under an id that no other has: the same works may meet at several places."""
    taken = result.durations
    first_id, repeat = opportunity.id, 1
    while opportunity.id in taken:
        repeat += 1
        opportunity.id = repeated_id(first_id, repeat)
    result.opportunities.append(opportunity)
    result.durations[opportunity.id] = {case.arrays.works[m.work].id: m.working_days for m in members}
    for row in pairs:
        result.opportunity_of.setdefault(row, opportunity.id)


def _manual_rows(
    case: Case, manual_groups: Iterable[frozenset[str]], progress: Progress
) -> list[frozenset[int]]:
    """Rows of the works in each group made by hand; groups with fewer than two left are warned of."""
    rows_of = case.rows_of
    result = []
    for group in sorted(manual_groups, key=sorted):
        rows = frozenset(rows_of[id] for id in group if id in rows_of)
        if len(rows) < len(group):
            progress.warn(
                tr(
                    "Of a group made by hand {lost} of {all} works are no longer matched.",
                    lost=len(group) - len(rows),
                    all=len(group),
                )
            )
        if len(rows) >= 2:
            result.append(rows)
    return result


def _add_manual(case: Case, rows: frozenset[int], result: Grouped) -> None:
    """The group with its near parts as joint area; a work that is near no other takes part as a whole."""
    pairs = [
        row for row in np.flatnonzero(np.isin(case.pairs.a, list(rows)) & np.isin(case.pairs.b, list(rows)))
    ]
    parts: dict[int, list[Any]] = {row: [] for row in sorted(rows)}
    for pair in pairs:
        parts[int(case.pairs.a[pair])].append(case.shared.part_a[pair])
        parts[int(case.pairs.b[pair])].append(case.shared.part_b[pair])
    members = [
        JointMember(row, case.rooms[row], case.durations[row], near or [case.arrays.geoms[row]])
        for row, near in parts.items()
    ]
    places = manual_places(members, case.arrays, case.rules, case.kernel)
    blocked = sorted({days for ranges in _blocked_days(case, places).values() for days in ranges})
    rooms = [member.room for member in members]
    possible = best_joint_periods(rooms, blocked, case.rules.max_joint_months)
    kind = OpportunityKind.OPPORTUNITY if possible else OpportunityKind.COORDINATION
    group = JointGroup(kind, members, places, blocked)
    (opportunity,) = joint_works([group], case.arrays, case.rules, case.kernel, case.streets)
    opportunity.manual = True
    if not possible:
        opportunity.reason = tr("Grouped by hand, but there is no joint period that all works can reach.")
    _register(case, opportunity, members, {int(pair) for pair in pairs}, result)

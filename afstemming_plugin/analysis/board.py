"""The board on which groups of works are judged (rule *Opportunity*): who meets where, and what a group costs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from itertools import chain
from typing import Any, Hashable, Optional, Sequence

import numpy as np

from ..model.progress import Progress
from ..model.rules import Rules
from ..model.words import Simultaneity
from ..model.work import Event, GraafrustZone, Street
from . import timing
from .arrays import WorkArrays
from .chunks import in_chunks
from .colocation import CoLocation
from .joint_period import (
    JointPeriod,
    Range,
    best_joint_periods,
    can_meet,
    least_cost,
    longest_window,
    reach,
    relevant,
    untouched,
)
from .judge import Group, Judge, Value
from .kernel import Kernel, object_array, spread
from .many_joint_periods import Reaches, best_joint_periods_of, least_costs
from .pairs import NearPairs
from .places import box_pairs
from .sites import Box, Site, Stretch, draw_sites
from .timing import Room

Growing = tuple[Group, int, int, Box]
"""A group, the first day on which all can be done, the last on which all can begin, and the box around its sites."""

NOWHERE: Box = (np.inf, np.inf, -np.inf, -np.inf)

_NONE: Group = frozenset()

CHUNK, FEW = 1000, 50
"""Sites, and stretches of long works, that are measured in one go, so that a cancel is heard."""

DIRECTIONS = np.array([(np.cos(angle), np.sin(angle)) for angle in np.radians(np.arange(0, 360, 22.5))]).T
"""In which a joint area is measured, to and fro."""

NARROWEST = np.cos(np.radians(11.25)) * (1 - 1e-9)
"""Of what an area spans at most, at least this share shows in one of the directions."""


@dataclass
class Case:
    """Everything that is known about the works before they are grouped.

    `simultaneity` per pair; `rooms` and `durations` (working days) per row of the arrays. `apart`: sets of ids of works
    of which no two may be in one opportunity.
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
    apart: Sequence[frozenset[str]] = ()

    @property
    def rows_of(self) -> dict[str, int]:
        return {work.id: row for row, work in enumerate(self.arrays.works)}


class Board(Judge):
    """Stretches as vertices (numbered by work id), sites on the edges, and the judgement of groups."""

    def __init__(
        self,
        case: Case,
        sites: Sequence[Site],
        drawn: bool,
        progress: Progress = Progress(),  # noqa: B008
    ) -> None:
        self.case = case
        self.sites = sites
        self.stretches = sorted(
            {stretch for site in sites for stretch in (site.a, site.b)}, key=lambda s: (s.work, s.number)
        )
        vertex = {stretch: place for place, stretch in enumerate(self.stretches)}
        self.edges: dict[tuple[int, int], list[int]] = {}
        self.edge_of: dict[int, tuple[int, int]] = {}
        for number, site in enumerate(sites):
            edge = (vertex[site.a], vertex[site.b])
            self.edges.setdefault(edge, []).append(number)
            self.edge_of.setdefault(site.pair, edge)
        # Per vertex its neighbours, with the box around where they meet.
        self._boxes: list[dict[int, Box]] = [{} for _ in self.stretches]
        for (one, two), numbers in self.edges.items():
            box = _around([sites[number].box for number in numbers])
            self._boxes[one][two] = self._boxes[two][one] = box
        self.days = _stretch_days(case, self.stretches, self._parts(), progress.part(0.0, 0.3))
        self.rooms = [
            case.rooms[s.work] if s.number == 0 else _part_room(case, s.work, days)
            for s, days in zip(self.stretches, self.days)
        ]
        self.reaches = [reach(room) for room in self.rooms]
        self.columns = Reaches.of(self.rooms)
        self._longest = longest_window(case.rules.max_joint_months)
        self._peildatum = case.peildatum.toordinal()
        self._long = {vertex for vertex, stretch in enumerate(self.stretches) if stretch.number}
        self._apart = self._must_stay_apart()
        self._farthest = _farthest(sites, case.kernel, progress.part(0.3, 0.4))
        shown = sites if drawn or case.events or case.zones else []
        self.drawn = draw_sites(
            case.arrays, case.pairs, shown, case.rules, case.kernel, progress.part(0.4, 1.0)
        )
        self._blocked = blocked_days(case, self.drawn.places)
        self._values: dict[Group, Optional[Value]] = {}

    def _must_stay_apart(self) -> dict[int, Group]:
        """Per vertex those of works that a user has put apart from its own."""
        together: dict[str, set[int]] = {}
        for vertex, stretch in enumerate(self.stretches):
            together.setdefault(self.case.arrays.works[stretch.work].id, set()).add(vertex)
        apart: dict[int, Group] = {}
        for works in self.case.apart:
            for id in works:
                others = frozenset(v for other in works if other != id for v in together.get(other, ()))
                for vertex in together.get(id, ()):
                    apart[vertex] = apart.get(vertex, _NONE) | others
        return apart

    def content(self, component: Sequence[int]) -> Hashable:
        """Everything on which the best division of these vertices depends, whatever their numbers."""
        place_of = {vertex: place for place, vertex in enumerate(component)}
        works, reaches = self.case.arrays.works, self.case.pairs.reach
        stretches = [self.stretches[vertex] for vertex in component]
        vertices = tuple(
            (
                works[s.work].id,
                works[s.work].geometry,
                s.number,
                self.reaches[vertex],
                *sorted(place_of[other] for other in self._apart.get(vertex, _NONE) if other in place_of),
            )
            for s, vertex in zip(stretches, component)
        )
        apart = tuple(
            place_of[vertex] * len(component) + place_of[other]
            for vertex in component
            for other in sorted(self._apart.get(vertex, ()))
            if other in place_of
        )
        edges = tuple(
            (
                place_of[one],
                place_of[two],
                self.in_time((one, two)),
                tuple(
                    (self.sites[n].box, float(reaches[self.sites[n].pair]), *self._blocked.get(n, ()))
                    for n in self.edges[one, two]
                ),
            )
            for one in component
            for two in sorted(self._boxes[one])
            if one < two and two in place_of
        )
        return vertices, edges, apart

    def _parts(self) -> dict[Stretch, list[Any]]:
        """The near parts of each stretch of a long work."""
        parts: dict[Stretch, list[Any]] = {}
        for site in self.sites:
            for stretch, part in ((site.a, site.part_a), (site.b, site.part_b)):
                if stretch.number:
                    parts.setdefault(stretch, []).append(part)
        return parts

    def place_of_pairs(self, progress: Progress = Progress()) -> dict[int, Any]:  # noqa: B008
        """Row of the pairs → the polygon of all its sites. Raises Cancelled."""
        numbers: dict[int, list[int]] = {}
        for number, site in enumerate(self.sites):
            numbers.setdefault(site.pair, []).append(number)
        places = [self.drawn.places[mine] for mine in numbers.values()]
        kernel = self.case.kernel
        whole = in_chunks(lambda some: kernel.unions(places[some]), len(places), CHUNK, kernel, progress)
        return dict(zip(numbers, chain.from_iterable(whole)))

    def sites_in(self, group: Group) -> list[int]:
        """Numbers of the sites between members of the group, in order."""
        return sorted(
            number
            for one in group
            for two in self._boxes[one]
            if one < two and two in group
            for number in self.edges[one, two]
        )

    def blocked(self, group: Group) -> list[Range]:
        """The days on which its places are closed, as far as they matter to its joint period."""
        if not self._blocked:
            return []
        closed = {days for number in self.sites_in(group) for days in self._blocked.get(number, ())}
        members = [self.reaches[vertex] for vertex in group]
        return relevant(closed, members, self.case.rules.max_joint_months) if closed else []

    def in_time(self, edge: tuple[int, int]) -> bool:
        """Whether a pair on the edge overlaps in time, and not only because both are near and fixed."""
        return any(self.case.simultaneity[self.sites[n].pair] is not None for n in self.edges[edge])

    def must_talk(self, edge: tuple[int, int]) -> bool:
        """Whether both works are fixed and cannot be carried out together."""
        if not all(self.rooms[vertex].fixed for vertex in edge):
            return False
        return not self.in_time(edge) or self.value(frozenset(edge)) is None

    def keeps_apart(self, vertex: int, group: Group) -> bool:
        """Whether a user has put a work of the group apart from this one."""
        return bool(self._apart.get(vertex, _NONE) & group)

    def fits(self, group: Group) -> bool:
        """No work twice, none with one that must stay apart from it, and a joint area that spans no more than may."""
        if len({self.stretches[vertex].work for vertex in group}) < len(group):
            return False
        if self._apart and any(self.keeps_apart(vertex, group) for vertex in group):
            return False
        boxes = [box for one in group for two, box in self._boxes[one].items() if one < two and two in group]
        return self._spans_little(_around(boxes) if boxes else NOWHERE, group)

    def _spans_little(self, box: Box, group: Group) -> bool:
        """Whether the joint area, within this box, spans no more than an opportunity may."""
        left, bottom, right, top = box
        width, height, limit = right - left, top - bottom, self.case.rules.max_extent
        if width < 0 or width * width + height * height <= limit * limit:
            return True
        if width > limit or height > limit:
            return False
        numbers = self.sites_in(group)
        reached = self._farthest[numbers].max(axis=0)
        half = len(reached) // 2
        widest = float((reached[:half] + reached[half:]).max())
        if widest > limit * (1 + 1e-9):
            return False
        if widest <= limit * NARROWEST:
            return True
        kernel = self.case.kernel
        return spread(np.concatenate([self.sites[number].corners(kernel) for number in numbers])) <= limit

    def may_grow(self, group: Group) -> bool:
        """Whether the group, or a larger one around it, can be valid."""
        members = [self.reaches[vertex] for vertex in group]
        return can_meet(members, self.case.rules.max_joint_months) and self.fits(group)

    def excluding(self, vertices: Sequence[int]) -> np.ndarray:
        """(n, n) bools: together too far apart in place or in time, of one work, or put apart by hand."""
        rows = np.array(vertices, dtype=int)
        # The least that a vertex reaches in each direction, at whatever site it takes part.
        reach_of = {vertex: place for place, vertex in enumerate(vertices)}
        least = np.full((len(rows), DIRECTIONS.shape[1]), np.inf)
        for vertex, place in reach_of.items():
            for other in self._boxes[vertex]:
                for number in self.edges[min(vertex, other), max(vertex, other)]:
                    np.minimum(least[place], self._farthest[number], out=least[place])
        half, limit = least.shape[1] // 2, self.case.rules.max_extent * (1 + 1e-9)
        result = np.zeros((len(rows), len(rows)), dtype=bool)
        for there in range(half):
            apart = least[:, there, None] + least[None, :, there + half] > limit
            result |= apart | apart.T
        done = self.columns.low[rows] + self.columns.days[rows]
        late = done[:, None] - self.columns.high[rows][None, :] > self._longest
        works = np.array([self.stretches[vertex].work for vertex in vertices])
        result |= late | late.T | (works[:, None] == works[None, :])
        for vertex, place in reach_of.items():
            for other in self._apart.get(vertex, ()):
                if other in reach_of:
                    result[place, reach_of[other]] = result[reach_of[other], place] = True
        np.fill_diagonal(result, False)
        return result

    def begun(self, vertex: int) -> Growing:
        member = self.reaches[vertex]
        return frozenset((vertex,)), member.low + member.days, member.high, NOWHERE

    def grown(self, known: Growing, vertex: int) -> Optional[Growing]:
        """As `may_grow`, from what is known of the smaller group."""
        group, done, begun, (left, bottom, right, top) = known
        member = self.reaches[vertex]
        done = max(done, member.low + member.days)
        begun = min(begun, member.high)
        if done - begun > self._longest:
            return None
        if vertex in self._long and any(
            self.stretches[vertex].work == self.stretches[other].work for other in group
        ):
            return None
        if self._apart and self.keeps_apart(vertex, group):
            return None
        for other, (x0, y0, x1, y1) in self._boxes[vertex].items():
            if other in group:
                left, bottom = min(left, x0), min(bottom, y0)
                right, top = max(right, x1), max(top, y1)
        larger, box = group | {vertex}, (left, bottom, right, top)
        return (larger, done, begun, box) if self._spans_little(box, larger) else None

    def value(self, group: Group) -> Optional[Value]:
        """Weighted shift and start (days from the peildatum) of the best joint period; None without one."""
        if group not in self._values:
            self._values[group] = self._since_peildatum(self._least(sorted(group)))
        return self._values[group]

    def values(self, groups: Sequence[tuple[int, ...]]) -> list[Optional[Value]]:
        """As `value`, for all at once."""
        found = least_costs(self.columns, groups, self.case.rules.max_joint_months)
        result = [self._since_peildatum(one) for one in found]
        for number, group in enumerate(groups):
            blocked, best = self.blocked(frozenset(group)), found[number]
            members = [self.reaches[vertex] for vertex in group] if blocked else []
            if blocked and not (best is not None and untouched(best[1], members, blocked)):
                result[number] = self.value(frozenset(group))
            elif len(group) == 2:
                self._values[frozenset(group)] = result[number]
        return result

    def _since_peildatum(self, found: Optional[tuple[float, int]]) -> Optional[Value]:
        return (found[0], found[1] - self._peildatum) if found is not None else None

    def joint_periods(self, groups: Sequence[Group], count: int) -> list[list[JointPeriod]]:
        """Of each group, its members in order, up to `count` joint periods, the best first."""
        members, months = [sorted(group) for group in groups], self.case.rules.max_joint_months
        result = best_joint_periods_of(self.columns, members, months, count)
        for number, group in enumerate(groups):
            blocked = self.blocked(group)
            if blocked:
                rooms = [self.rooms[vertex] for vertex in members[number]]
                result[number] = best_joint_periods(rooms, blocked, months, count)
        return result

    def _least(self, vertices: Sequence[int]) -> Optional[tuple[float, int]]:
        """Cost and first day of the best joint period."""
        months = self.case.rules.max_joint_months
        blocked = self.blocked(frozenset(vertices))
        if not blocked:
            return least_cost([self.reaches[vertex] for vertex in vertices], months)
        found = best_joint_periods([self.rooms[vertex] for vertex in vertices], blocked, months)
        return (found[0].cost, found[0].first) if found else None

    def span_start(self, group: Group) -> Optional[Value]:
        """Value of a group that only has to talk: nothing shifts."""
        return 0.0, min(self.rooms[vertex].window_first for vertex in group) - self._peildatum


def _farthest(sites: Sequence[Site], kernel: Kernel, progress: Progress) -> np.ndarray:
    """(n, 16) how many metres each site reaches in each of the directions."""
    none = np.empty((0, DIRECTIONS.shape[1]))
    some = in_chunks(lambda part: _reached(sites[part], kernel), len(sites), CHUNK, kernel, progress)
    return np.concatenate([none, *some])


def _reached(sites: Sequence[Site], kernel: Kernel) -> np.ndarray:
    result = np.full((len(sites), DIRECTIONS.shape[1]), -np.inf)
    for parts in ([site.part_a for site in sites], [site.part_b for site in sites]):
        found = kernel.coordinates(object_array(parts))
        there = np.flatnonzero(np.diff(found.first))
        for place, (east, north) in enumerate(DIRECTIONS.T):
            if len(there):
                along = np.maximum.reduceat(east * found.x + north * found.y, found.first[there])
                result[there, place] = np.maximum(result[there, place], along)
    return result


def _around(boxes: Sequence[Box]) -> Box:
    if len(boxes) == 1:
        return boxes[0]
    left, bottom, right, top = zip(*boxes)
    return min(left), min(bottom), max(right), max(top)


def _stretch_days(
    case: Case, stretches: Sequence[Stretch], parts: dict[Stretch, list[Any]], progress: Progress
) -> list[int]:
    """Working days of each stretch: of a long work in proportion to its part."""
    long, near, kernel = list(parts), list(parts.values()), case.kernel

    def measured(some: slice) -> list[float]:
        shares: list[float] = _shares(case, long[some], kernel.unions(near[some])).tolist()
        return shares

    share = dict(zip(long, chain.from_iterable(in_chunks(measured, len(long), FEW, kernel, progress))))
    result = []
    for stretch in stretches:
        whole = case.durations[stretch.work]
        result.append(part_days(whole, share[stretch], case.rules) if stretch in share else whole)
    return result


def part_days(whole: int, share: float, rules: Rules) -> int:
    """Working days of a part of a work that takes `whole` days: in proportion, but no less than the shortest."""
    return max(min(whole, rules.min_duration), int(np.ceil(whole * share - 1e-9)))


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


def blocked_days(case: Case, places: Any) -> dict[int, list[Range]]:
    """Per site the days on which an event or graafrust closes it."""
    return closed_days(places, case.events, case.zones, case.peildatum, case.kernel)


def closed_days(
    places: Any, events: Sequence[Event], zones: Sequence[GraafrustZone], peildatum: date, kernel: Kernel
) -> dict[int, list[Range]]:
    """Per place the days on which an event or zone closes it; events without a place close every place."""
    blocked: dict[int, list[Range]] = {}
    everywhere = [_range(event.period) for event in events if event.geometry is None]
    if everywhere:
        blocked = {place: list(everywhere) for place in range(len(places))}
    given = [(e.geometry, e.period) for e in events if e.geometry is not None]
    given += [(zone.geometry, zone.period) for zone in zones]
    given = [(wkb, period) for wkb, period in given if period.end >= peildatum]
    if given and len(places):
        closed = kernel.from_wkb([wkb for wkb, _ in given])
        place, which = box_pairs(kernel.bounds(places), kernel.bounds(closed))
        hit = kernel.intersects(places[place], closed[which])
        for one, closing in zip(place[hit].tolist(), which[hit].tolist()):
            blocked.setdefault(one, []).append(_range(given[closing][1]))
    return blocked


def _range(period: Any) -> Range:
    return period.start.toordinal(), period.end.toordinal()

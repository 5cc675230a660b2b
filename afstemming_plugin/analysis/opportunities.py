"""Which works can be done as one joint project (rules *Opportunity* and *Joint period*).

The optimisation: stretches (works, or parts of long works) are the vertices, pairs that overlap in place and time
the edges. A group is valid when it is connected, holds no work twice, has one joint period that every member can
reach, its joint area (the near parts of its members) spans at most `max_extent`, and no user put two of its works
apart. Of all divisions into valid groups: most openings avoided, then least weighted shift, then the smallest sum of
days from the peildatum to the starts of the joint periods, then the lowest ids. `grouping` says up to which size that is
exact.

Fixed works that overlap in place but in no period, or fit no joint period, form *coördinatiepunten* in the same way.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Iterable, Optional, Sequence

import numpy as np

from ..model.language import tr
from ..model.progress import Progress
from ..model.results import Opportunity
from ..model.words import Nearness, OpportunityKind, PlacePrecision
from ..model.work import Work
from .board import Board, Case, blocked_days
from .grouping import Found, Memory, divide
from .joint_period import JointPeriod, best_joint_periods, longest_window
from .joint_works import ALTERNATIVES, JointGroup, JointMember, joint_works, manual_places, repeated_id
from .judge import Group, Judge, Value
from .sites import find_sites


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
    memory: Optional[Memory] = None,
) -> Grouped:
    """Opportunities and coördinatiepunten, each pair in one of them or with its reason. Raises Cancelled.

    Groups made by hand (sets of work ids) are kept whatever the rules say of them, without the works that
    are no longer matched; one that has no joint period becomes a coördinatiepunt that says so. No two works that were
    put apart by hand (`case.apart`) are in one.
    `memory` makes groupings that were found before quick; see `grouping.divide`.
    """
    result = Grouped()
    manual = _manual_rows(case, manual_groups, progress)
    for rows in manual:
        _add_manual(case, rows, result)
    pair_rows = _groupable(case, manual, result)
    board, groups = _joint_groups(case, pair_rows, True, progress.part(0.0, 0.6), memory)
    _add_groups(board, groups, OpportunityKind.OPPORTUNITY, result, progress.part(0.6, 0.9))
    group_of = {vertex: place for place, found in enumerate(groups) for vertex in found.members}
    apart = [
        edge
        for edge in board.edges
        if board.must_talk(edge) and group_of.get(edge[0], -1) != group_of.get(edge[1], -2)
    ]
    talking = divide(apart, _Talk(board), progress.part(0.9, 0.94))
    _add_groups(board, talking, OpportunityKind.COORDINATION, result, progress.part(0.94, 0.97))
    result.places = board.place_of_pairs(progress.part(0.97, 1.0))
    for row in pair_rows:
        if row not in result.opportunity_of:
            result.reason[row] = _reason(board, row, groups, group_of)
    return result


def count_opportunities(
    case: Case,
    manual_groups: Iterable[frozenset[str]] = (),
    progress: Progress = Progress(),  # noqa: B008
    memory: Optional[Memory] = None,
) -> tuple[int, int]:
    """How many koppelkansen `find_opportunities` gives, and how many openings they avoid together.

    Nothing is drawn or named, which is most of the work. Raises Cancelled.
    """
    result = Grouped()
    manual = _manual_rows(case, manual_groups, Progress())
    for rows in manual:
        _add_manual(case, rows, result)
    by_hand = [o for o in result.opportunities if o.kind is OpportunityKind.OPPORTUNITY]
    _, groups = _joint_groups(case, _groupable(case, manual, result), False, progress, memory)
    sizes = [len(o.members) for o in by_hand] + [len(found.members) for found in groups]
    return len(sizes), sum(sizes) - len(sizes)


def _joint_groups(
    case: Case, pair_rows: Sequence[int], drawn: bool, progress: Progress, memory: Optional[Memory]
) -> tuple[Board, list[Found]]:
    """The board of these pairs, and the best groups on it that have a joint period."""
    sites = find_sites(
        case.arrays, case.pairs, case.shared, pair_rows, case.rules, case.kernel, progress.part(0.0, 0.2)
    )
    board = Board(case, sites, drawn, progress.part(0.2, 0.4))
    overlapping = [edge for edge in board.edges if board.in_time(edge) and board.may_grow(frozenset(edge))]
    content = board.content if memory is not None else None
    return board, divide(overlapping, board, progress.part(0.4, 1.0), memory, content)


class _Talk(Judge):
    """Judges groups that only have to talk."""

    def __init__(self, board: Board) -> None:
        self._board = board

    def value(self, group: Group) -> Optional[Value]:
        return self._board.span_start(group)

    def may_grow(self, group: Group) -> bool:
        return self._board.fits(group)


# --- which pairs take part ------------------------------------------------------------------------


def _groupable(case: Case, manual: Sequence[frozenset[int]], result: Grouped) -> list[int]:
    """Rows of the pairs that may be grouped; the others get their reason."""
    by_hand = frozenset(row for rows in manual for row in rows)
    rows = []
    for row, nearness in enumerate(case.shared.nearness):
        if row in result.opportunity_of:
            continue
        ends = {int(case.pairs.a[row]), int(case.pairs.b[row])}
        works = [case.arrays.works[end] for end in ends]
        confidence = min(map(_place_confidence, works))
        ids = {work.id for work in works} if case.apart else set()
        if ends & by_hand:
            result.reason[row] = tr("One of the works is in a group made by hand.")
        elif any(ids <= group for group in case.apart):
            result.reason[row] = tr("These works were put apart by hand.")
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


def _reason(board: Board, row: int, groups: Sequence[Found], group_of: dict[int, int]) -> str:
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
    for vertex, other, work in ((*edge, works[0]), (*edge[::-1], works[1])):
        if vertex in group_of and board.keeps_apart(other, groups[group_of[vertex]].members):
            return tr(
                "The work of {partner} is in an opportunity with a work that was put apart from the other by hand.",
                partner=work.partner,
            )
    for vertex, work in zip(edge, works):
        if vertex in group_of:
            return tr(
                "The work of {partner} is in another opportunity: that avoids more openings or shifts less.",
                partner=work.partner,
            )
    return tr("The works are in another coordination point.")


# --- from groups to opportunities -----------------------------------------------------------------


def _add_groups(
    board: Board, groups: Sequence[Found], kind: OpportunityKind, result: Grouped, progress: Progress
) -> None:
    case = board.case
    numbers = [board.sites_in(found.members) for found in groups]
    periods: Sequence[Sequence[JointPeriod]] = [()] * len(groups)
    if kind is OpportunityKind.OPPORTUNITY:
        periods = board.joint_periods([found.members for found in groups], 1 + ALTERNATIVES)
    joint = [
        JointGroup(
            kind=kind,
            members=[_member(board, vertex, mine) for vertex in sorted(found.members)],
            places=board.drawn.places[mine],
            periods=possible,
            together=float(board.drawn.together[mine[0]]) if len(mine) == 1 else None,
        )
        for found, mine, possible in zip(groups, numbers, periods)
    ]
    made = joint_works(joint, case.arrays, case.rules, case.kernel, case.streets, progress)
    for opportunity, group, found, mine in zip(made, joint, groups, numbers):
        if found.more is not None:
            opportunity.reason = _searched(found.component, found.more)
        _register(case, opportunity, group.members, {board.sites[number].pair for number in mine}, result)


def _searched(component: int, more: int) -> str:
    """How good the grouping is where it was not solved exactly."""
    if not more:
        return tr(
            "{count} works hang together here: grouped by a search that proves that no grouping avoids more openings.",
            count=component,
        )
    return tr(
        "{count} works hang together here: grouped by a greedy search with local improvement; of openings avoided"
        " at most {more} more can be had.",
        count=component,
        more=more,
    )


def _member(board: Board, vertex: int, numbers: Sequence[int]) -> JointMember:
    stretch = board.stretches[vertex]
    parts, strip = [], None
    for number in numbers:
        site = board.sites[number]
        if stretch == site.a:
            parts.append(site.part_a)
            strip = board.drawn.strip_a[number]
        elif stretch == site.b:
            parts.append(site.part_b)
            strip = board.drawn.strip_b[number]
    known = strip if len(parts) == 1 else None
    return JointMember(stretch.work, board.rooms[vertex], board.days[vertex], parts, known)


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
    blocked = sorted({days for ranges in blocked_days(case, places).values() for days in ranges})
    rooms = [member.room for member in members]
    possible = best_joint_periods(rooms, blocked, case.rules.max_joint_months, 1 + ALTERNATIVES)
    kind = OpportunityKind.OPPORTUNITY if possible else OpportunityKind.COORDINATION
    group = JointGroup(kind, members, places, possible)
    (opportunity,) = joint_works([group], case.arrays, case.rules, case.kernel, case.streets)
    opportunity.manual = True
    if not possible:
        opportunity.reason = tr("Grouped by hand, but there is no joint period that all works can reach.")
    _register(case, opportunity, members, {int(pair) for pair in pairs}, result)

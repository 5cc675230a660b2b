"""Makes an opportunity out of a group of works: its period, members, joint area, name and trekker."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date
from itertools import chain
from typing import Any, Optional, Sequence
from uuid import UUID, uuid5

import numpy as np

from ..model.period import Period, Precision
from ..model.progress import Progress
from ..model.results import Alternative, Member, Opportunity
from ..model.rules import Rules
from ..model.words import Discipline, OpportunityKind, Share
from ..model.work import Street, Work
from .arrays import WorkArrays
from .chunks import in_chunks
from .colocation import half_width, strips, trench_lengths
from .joint_period import JointPeriod, Range
from .kernel import Geometries, Kernel, object_array
from .places import covered_streets
from .timing import Room

NAMESPACE = UUID("5b0e2f0e-6a4d-5c39-9d0b-1f2f6a1c7e44")
ALTERNATIVES = 3
CHUNK = 100
"""Opportunities measured in one go, so that a cancel is heard within a second."""

DEPTH = {
    Discipline.RIOOL: 0,
    Discipline.WATER: 1,
    Discipline.GAS: 2,
    Discipline.WARMTE: 2,
    Discipline.ELEKTRA: 3,
    Discipline.TELECOM: 3,
    Discipline.VERLICHTING: 4,
    Discipline.WEG: 5,
    Discipline.GROEN: 6,
}
"""Rule *Depth order*: what is carried out first within a joint period; other disciplines come last."""


@dataclass
class JointMember:
    """A work (row of the arrays) with the room and duration of what it does here, and its near parts.

    `strip` is the werkstrook of these parts, where it is known.
    """

    work: int
    room: Room
    working_days: int
    parts: list[Any]
    strip: Optional[Any] = None


@dataclass
class JointGroup:
    """A group of works that is to become an opportunity.

    `places` are the polygons where members meet: together the joint area; `periods` the joint periods of a
    koppelkans, the best first, starts in the order of the members; `together` the m² of all strips, where known.
    """

    kind: OpportunityKind
    members: Sequence[JointMember]
    places: Geometries
    periods: Sequence[JointPeriod]
    together: Optional[float] = None


def joint_works(
    groups: Sequence[JointGroup],
    arrays: WorkArrays,
    rules: Rules,
    kernel: Kernel,
    streets: Sequence[Street],
    progress: Progress = Progress(),  # noqa: B008
) -> list[Opportunity]:
    """The opportunities of valid groups, not yet numbered or scored; members in depth order.

    Of a coördinatiepunt the period is the span of the members' own periods. Raises ValueError for a koppelkans
    without joint period, and Cancelled.
    """

    def measure(some: slice) -> list[_Measured]:
        return _measured(groups[some], arrays, rules, kernel)

    weights = [sum(len(arrays.works[member.work].geometry or b"") for member in g.members) for g in groups]
    measures = in_chunks(measure, len(groups), CHUNK, kernel, progress.part(0.0, 0.8), weights)
    result = []
    for done, (group, measured) in enumerate(zip(groups, chain.from_iterable(measures))):
        if done % CHUNK == 0:
            progress.step(0.8 + 0.2 * done / len(groups))
        works = [arrays.works[member.work] for member in group.members]
        found = group.periods
        if group.kind is OpportunityKind.OPPORTUNITY:
            if not found:
                raise ValueError("a koppelkans needs a joint period")
            members = _members(group.members, works, found[0])
        else:
            members = [_unmoved(member, work) for member, work in zip(group.members, works)]
        precision = Precision.coarsest(work.period.precision for work in works)
        lead = _lead(works, measured.sizes)
        for place, member in enumerate(members):
            member.lead = place == lead
            member.part = measured.parts[place]
            member.shared_length = measured.lengths[place]
        names = _streets(works, measured.area, streets, rules, kernel)
        first, last = (found[0].first, found[0].last) if found else _span(group.members)
        depth = {work.id: DEPTH.get(work.discipline, len(DEPTH)) for work in works}
        result.append(
            Opportunity(
                id=str(uuid5(NAMESPACE, group.kind.value + "|" + ",".join(sorted(depth)))),
                number="",
                kind=group.kind,
                name=names[0] if names else _title(works[lead]),
                streets=names,
                period=period_of(first, last, precision),
                members=sorted(members, key=lambda m: (depth[m.work], m.execution.start, m.work)),
                geometry=measured.place,
                shared_length=sum(measured.lengths) - max(measured.lengths),
                shared_area=measured.shared_area,
                cost=found[0].cost if found else 0.0,
                alternatives=[Alternative(period_of(j.first, j.last, precision), j.cost) for j in found[1:]],
            )
        )
    return result


@dataclass
class _Measured:
    """Of one group: per member the part (WKB), its metres of trench and the m² of the whole work; the joint area."""

    parts: list[bytes]
    lengths: list[float]
    sizes: list[float]
    area: Any
    place: bytes
    shared_area: float


def _measured(
    groups: Sequence[JointGroup], arrays: WorkArrays, rules: Rules, kernel: Kernel
) -> list[_Measured]:
    """Everything that needs geometry, for all groups at once."""
    members = [member for group in groups for member in group.members]
    rows = np.array([member.work for member in members])
    works, geoms, dimension = [arrays.works[row] for row in rows], arrays.geoms[rows], arrays.dimension[rows]
    parts = kernel.unions([member.parts for member in members])
    area, length = kernel.area(geoms), kernel.length(geoms)
    share = np.divide(kernel.area(parts), area, out=np.zeros(len(rows)), where=area > 0)
    trench = trench_lengths(works, geoms, kernel)
    lengths = np.select([dimension == 1, dimension == 2], [kernel.length(parts), trench * share], 0.0)
    widths = length * [2 * half_width(work, rules) for work in works]
    point = np.full(len(rows), np.pi * rules.point_radius**2)
    sizes = np.select([dimension == 0, dimension == 1], [point, widths], area)
    strip = object_array(member.strip for member in members)
    unknown = np.array([place for place, member in enumerate(members) if member.strip is None], dtype=int)
    strip[unknown] = strips([works[place] for place in unknown], parts[unknown], rules, kernel)
    ends = np.cumsum([len(group.members) for group in groups]).tolist()
    spans = [slice(end - len(group.members), end) for group, end in zip(groups, ends)]
    together = np.array([np.nan if group.together is None else group.together for group in groups])
    unmeasured = np.flatnonzero(np.isnan(together))
    together[unmeasured] = kernel.area(kernel.unions([strip[spans[number]] for number in unmeasured]))
    opened = kernel.area(strip)
    places = kernel.unions([group.places for group in groups])
    wkb, place_wkb = kernel.to_wkb(parts), kernel.to_wkb(places)
    return [
        _Measured(
            parts=wkb[span],
            lengths=lengths[span].tolist(),
            sizes=sizes[span].tolist(),
            area=places[number],
            place=place_wkb[number],
            shared_area=max(0.0, float(opened[span].sum() - together[number])),
        )
        for number, span in enumerate(spans)
    ]


def repeated_id(first_id: str, repeat: int) -> str:
    """Id of the second, third … opportunity of the same works."""
    return str(uuid5(NAMESPACE, f"{first_id}|{repeat}"))


def manual_places(
    members: Sequence[JointMember], arrays: WorkArrays, rules: Rules, kernel: Kernel
) -> Geometries:
    """The werkstrook of what each member does in a group made by hand."""
    parts = kernel.unions([member.parts for member in members])
    return strips([arrays.works[member.work] for member in members], parts, rules, kernel)


def _members(group: Sequence[JointMember], works: Sequence[Work], joint: JointPeriod) -> list[Member]:
    result = []
    for member, work, start in zip(group, works, joint.starts):
        shift = member.room.shift(start)
        result.append(
            Member(
                work=work.id,
                execution=period_of(start, start + member.room.days - 1, work.period.precision),
                shift_days=shift,
                cost=member.room.cost(start),
                fixed=member.room.fixed,
            )
        )
    return result


def _unmoved(member: JointMember, work: Work) -> Member:
    return Member(work.id, work.period, shift_days=0, cost=0.0, fixed=member.room.fixed)


def _span(group: Sequence[JointMember]) -> Range:
    return min(m.room.window_first for m in group), max(m.room.window_last for m in group)


def period_of(first: int, last: int, precision: Precision) -> Period:
    """Exact days, shown in the coarsest precision of the members (rule *Time*)."""
    return Period(date.fromordinal(first), date.fromordinal(last), precision)


def _lead(works: Sequence[Work], sizes: Sequence[float]) -> int:
    """The largest and hardest: m² of the whole werkstrook relative to the largest, plus hardness 0…1."""
    largest = max(sizes) or 1.0
    weight = [size / largest + work.effective_hardness.rank / 5 for size, work in zip(sizes, works)]
    return min(range(len(works)), key=lambda place: (-round(weight[place], 9), works[place].id))


def _streets(
    works: Sequence[Work], area: Any, streets: Sequence[Street], rules: Rules, kernel: Kernel
) -> tuple[str, ...]:
    """Names of the members' streets, most frequent first; without any, of the street layer's segments there."""
    names = [work.street for work in works if work.street]
    if not names and streets:
        covered = covered_streets(object_array([area]), streets, rules, kernel)[0]
        names = [streets[i].name for i in covered if streets[i].name]
    counts = Counter(names)
    return tuple(sorted(counts, key=lambda name: (-counts[name], name)))


def _title(work: Work) -> str:
    """Of a work that is not shared with all, no more than whose it is."""
    return work.title if work.share is Share.PARTNERS else f"{work.partner} ({work.discipline})"

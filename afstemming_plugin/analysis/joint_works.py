"""Makes an opportunity out of a group of works: its period, members, joint area, name and trekker."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date
from typing import Any, Sequence, Union
from uuid import UUID, uuid5

import numpy as np

from ..model.period import Period, Precision
from ..model.results import Alternative, Member, Opportunity
from ..model.rules import Rules
from ..model.words import Discipline, OpportunityKind, Share
from ..model.work import Street, Work
from .arrays import WorkArrays
from .colocation import half_width, strips, trench_lengths
from .joint_period import JointPeriod, Range, best_joint_periods
from .kernel import Geometries, Kernel, object_array
from .places import covered_streets
from .timing import Room

NAMESPACE = UUID("5b0e2f0e-6a4d-5c39-9d0b-1f2f6a1c7e44")
ALTERNATIVES = 3

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
    """A work (row of the arrays) with the room and duration of what it does here, and its near parts."""

    work: int
    room: Room
    working_days: int
    parts: list[Any]


def joint_work(
    kind: OpportunityKind,
    group: Sequence[JointMember],
    places: Geometries,
    blocked: Sequence[Range],
    arrays: WorkArrays,
    rules: Rules,
    kernel: Kernel,
    streets: Sequence[Street],
) -> Opportunity:
    """The opportunity of a valid group, not yet numbered or scored; members in depth order.

    `places` are the polygons where members meet: together the joint area. Of a coördinatiepunt the
    period is the span of the members' own periods. Raises ValueError for a koppelkans without joint period.
    """
    works = [arrays.works[member.work] for member in group]
    parts = object_array(_joined(member.parts, kernel) for member in group)
    lengths = _part_lengths(group, works, parts, arrays, kernel)
    if kind is OpportunityKind.OPPORTUNITY:
        found = best_joint_periods(
            [member.room for member in group], blocked, rules.max_joint_months, 1 + ALTERNATIVES
        )
        if not found:
            raise ValueError("a koppelkans needs a joint period")
        members = _members(group, works, found[0])
    else:
        found = []
        members = [_unmoved(member, work) for member, work in zip(group, works)]
    precision = Precision.coarsest(work.period.precision for work in works)
    lead = _lead(works, group, arrays, rules, kernel)
    for place, (member, part, length) in enumerate(zip(members, kernel.to_wkb(parts), lengths)):
        member.lead = place == lead
        member.part = part
        member.shared_length = float(length)
    strip = strips(works, parts, rules, kernel)
    area = object_array([_joined(places, kernel)])
    names = _streets(works, area, streets, rules, kernel)
    first, last = (found[0].first, found[0].last) if found else _span(group)
    return Opportunity(
        id=str(uuid5(NAMESPACE, kind.value + "|" + ",".join(sorted(work.id for work in works)))),
        number="",
        kind=kind,
        name=names[0] if names else _title(works[lead]),
        streets=names,
        period=_period(first, last, precision),
        members=sorted(members, key=lambda m: _depth(m, works)),
        geometry=kernel.to_wkb(area)[0],
        shared_length=float(lengths.sum() - lengths.max()),
        shared_area=max(0.0, float(kernel.area(strip).sum() - _area(kernel.union(strip), kernel))),
        cost=found[0].cost if found else 0.0,
        alternatives=[Alternative(_period(j.first, j.last, precision), j.cost) for j in found[1:]],
    )


def repeated_id(first_id: str, repeat: int) -> str:
    """Id of the second, third … opportunity of the same works."""
    return str(uuid5(NAMESPACE, f"{first_id}|{repeat}"))


def manual_places(
    members: Sequence[JointMember], arrays: WorkArrays, rules: Rules, kernel: Kernel
) -> Geometries:
    """The werkstrook of what each member does in a group made by hand."""
    parts = object_array(_joined(member.parts, kernel) for member in members)
    return strips([arrays.works[member.work] for member in members], parts, rules, kernel)


def _members(group: Sequence[JointMember], works: Sequence[Work], joint: JointPeriod) -> list[Member]:
    result = []
    for member, work, start in zip(group, works, joint.starts):
        shift = member.room.shift(start)
        result.append(
            Member(
                work=work.id,
                execution=_period(start, start + member.room.days - 1, work.period.precision),
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


def _period(first: int, last: int, precision: Precision) -> Period:
    """Exact days, shown in the coarsest precision of the members (rule *Time*)."""
    return Period(date.fromordinal(first), date.fromordinal(last), precision)


def _part_lengths(
    group: Sequence[JointMember],
    works: Sequence[Work],
    parts: Geometries,
    arrays: WorkArrays,
    kernel: Kernel,
) -> np.ndarray:
    """(n,) metres of trench in each part; of a polygon in proportion to the area of the part; points 0."""
    rows = [member.work for member in group]
    dimension = arrays.dimension[rows]
    whole = kernel.area(arrays.geoms[rows])
    share = np.divide(kernel.area(parts), whole, out=np.zeros(len(rows)), where=whole > 0)
    trench = trench_lengths(works, arrays.geoms[rows], kernel)
    return np.select([dimension == 1, dimension == 2], [kernel.length(parts), trench * share], 0.0)


def _joined(geometries: Union[Sequence[Any], np.ndarray], kernel: Kernel) -> Any:
    return geometries[0] if len(geometries) == 1 else kernel.union(object_array(geometries))


def _area(geometry: Any, kernel: Kernel) -> float:
    return float(kernel.area(object_array([geometry]))[0])


def _lead(
    works: Sequence[Work], group: Sequence[JointMember], arrays: WorkArrays, rules: Rules, kernel: Kernel
) -> int:
    """The largest and hardest: m² of the whole werkstrook relative to the largest, plus hardness 0…1."""
    rows = [member.work for member in group]
    dimension, geoms = arrays.dimension[rows], arrays.geoms[rows]
    line = kernel.length(geoms) * [2 * half_width(work, rules) for work in works]
    point = np.full(len(rows), np.pi * rules.point_radius**2)
    size = np.select([dimension == 0, dimension == 1], [point, line], kernel.area(geoms))
    largest = size.max() or 1.0
    weight = [s / largest + work.effective_hardness.rank / 5 for s, work in zip(size, works)]
    return min(range(len(works)), key=lambda place: (-round(weight[place], 9), works[place].id))


def _streets(
    works: Sequence[Work], area: Geometries, streets: Sequence[Street], rules: Rules, kernel: Kernel
) -> tuple[str, ...]:
    """Names of the members' streets, most frequent first; without any, of the street layer's segments there."""
    names = [work.street for work in works if work.street]
    if not names and streets:
        names = [streets[i].name for i in covered_streets(area, streets, rules, kernel)[0] if streets[i].name]
    counts = Counter(names)
    return tuple(sorted(counts, key=lambda name: (-counts[name], name)))


def _title(work: Work) -> str:
    """Of a work that is not shared with all, no more than whose it is (DESIGN section 8)."""
    return work.title if work.share is Share.PARTNERS else f"{work.partner} ({work.discipline})"


def _depth(member: Member, works: Sequence[Work]) -> tuple[int, date, str]:
    work = next(work for work in works if work.id == member.work)
    return DEPTH.get(work.discipline, len(DEPTH)), member.execution.start, member.work

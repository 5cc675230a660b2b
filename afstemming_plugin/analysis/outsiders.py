"""Works near an opportunity that are not in it: why not, and what it would cost to take them in (“waarom niet samen”)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Optional

from ..model.period import Period, Precision
from ..model.results import Opportunity, Overlap
from ..model.words import Nearness
from .joint_period import best_joint_periods
from .joint_works import period_of
from .surroundings import Surroundings


@dataclass(frozen=True)
class Outsider:
    """A work that overlaps with members of an opportunity without being one.

    `reason`: why the grouping left it out. `joint`: the best joint period of all members with it, None where there is
    none, where together they would span more than an opportunity may, or where the places only touch or are uncertain.
    `extra_cost`: the weighted shift in months that this asks of all of them, more than the opportunity costs now
    (negative: its longer window asks less of the others); what its own opportunity, with id `opportunity`, would lose
    is not counted. `shift_days`: of the work itself.
    """

    work: str
    reason: str
    shared_length: float
    opportunity: str = ""
    joint: Optional[Period] = None
    extra_cost: float = 0.0
    shift_days: int = 0


def outsiders(opportunity: Opportunity, around: Surroundings) -> list[Outsider]:
    """The works near the opportunity outside it: first those that would fit, cheapest first, then by shared metres."""
    members = {member.work for member in opportunity.members}
    pairs: dict[str, list[Overlap]] = {}
    for member in opportunity.members:
        for pair in around.pairs_of.get(member.work, ()):
            other = pair.b if pair.a == member.work else pair.a
            if other not in members and other in around.works:  # else it was not delivered again since
                pairs.setdefault(other, []).append(pair)
    found = [_outsider(work, mine, opportunity, around) for work, mine in pairs.items()]
    return sorted(found, key=lambda o: (o.joint is None, o.extra_cost, -o.shared_length, o.work))


def _outsider(work: str, pairs: list[Overlap], opportunity: Opportunity, around: Surroundings) -> Outsider:
    main = max(pairs, key=lambda pair: (bool(pair.reason), pair.shared_length))
    theirs = around.opportunities_of.get(work, [])
    plain = Outsider(
        work=work,
        reason=main.reason,
        shared_length=max(pair.shared_length for pair in pairs),
        opportunity=theirs[0].id if theirs else "",
    )
    places = [pair.geometry for pair in pairs if pair.nearness is Nearness.OVERLAP and pair.geometry]
    if not places:
        return plain
    area = around.kernel.from_wkb([opportunity.geometry, *places])
    if around.kernel.diameter(around.kernel.union(area)) > around.rules.max_extent:
        return plain
    rooms = {**around.rooms(opportunity), work: around.room(around.works[work])}
    blocked = around.blocked(area)
    joint = best_joint_periods(list(rooms.values()), blocked, around.rules.max_joint_months)
    if not joint:
        return plain
    precision = Precision.coarsest(around.works[id].period.precision for id in rooms)
    return replace(
        plain,
        joint=period_of(joint[0].first, joint[0].last, precision),
        extra_cost=round(joint[0].cost - opportunity.cost, 6),
        shift_days=rooms[work].shift(joint[0].starts[-1]),
    )

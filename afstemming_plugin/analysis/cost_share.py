"""Verdeelsleutel: what part of a joint project is whose, in proportion to size (rule *Cost share*)."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal, Mapping, Optional, Sequence

from ..model.results import Member, Opportunity
from ..model.rules import Rules
from ..model.work import Work
from .colocation import strips, trench_lengths
from .kernel import Kernel, best_kernel

Measure = Literal["m", "m²", "estimate"]

MEASURES: tuple[Measure, ...] = ("m", "m²", "estimate")
"""Shown side by side; "estimate" is in euro and off by default in the interface."""


@dataclass(frozen=True)
class Part:
    """The part of one work, or of one partner with all its works.

    `amount` is the size of the task within the joint area in the measure (None: unknown), `percent`
    its part with one decimal (None when the amount of any member is unknown), `assumed` whether an amount
    was measured from the geometry instead of delivered. `work` is "" for a partner.
    """

    partner: str
    work: str
    amount: Optional[float]
    percent: Optional[float]
    assumed: bool


@dataclass(frozen=True)
class CostShare:
    """One measure for one opportunity: a part per member, in its order, and per partner, by code."""

    measure: Measure
    works: tuple[Part, ...]
    partners: tuple[Part, ...]

    @property
    def missing(self) -> tuple[str, ...]:
        """Ids of the works of which the amount is unknown: why there are no percentages."""
        return tuple(part.work for part in self.works if part.amount is None)


def shares(
    opportunity: Opportunity,
    works: Mapping[str, Work],
    measure: Measure,
    rules: Optional[Rules] = None,
    kernel: Optional[Kernel] = None,
) -> CostShare:
    """The parts of all members in `measure` (rule *Cost share*); percentages add up to exactly 100.

    The amount is the delivered size in that unit, or the estimate; a size that was not delivered in the unit
    is measured: metres of trench (`trench_lengths`), m² of the werkstrook (rule *Co-location*).
    A point has no metres, and an estimate is never made up.

    A long work that only for a part lies in the joint area (`Member.part`) counts for that
    share of its own geometry. Without an amount for every member, when one is not delivered any more (it
    has no part), or when all are 0, there are no percentages: leaving one out would put its part on the others. Partner percentages are the sums
    of those of its works, so both columns add up. Raises ValueError for an unknown measure.
    """
    if measure not in MEASURES:
        raise ValueError(f"unknown measure: {measure}")
    rules, kernel = rules or Rules(), kernel or best_kernel()
    members = [(works[m.work], m) for m in opportunity.members if m.work in works]
    amounts = [_amount(work, member, measure, rules, kernel) for work, member in members]
    known = [amount for amount, _ in amounts if amount is not None]
    percents: Sequence[Optional[float]] = [None] * len(members)
    if len(known) == len(opportunity.members) and sum(known) > 0:
        percents = largest_remainder(known)
    parts = tuple(
        Part(work.partner, work.id, amount, percent, assumed)
        for (work, _), (amount, assumed), percent in zip(members, amounts, percents)
    )
    partners = sorted({part.partner for part in parts})
    return CostShare(measure, parts, tuple(_together(code, parts) for code in partners))


def largest_remainder(values: Sequence[float], total: float = 100.0, decimals: int = 1) -> list[float]:
    """`total` divided in proportion to `values` (≥ 0, not all 0), in steps of `decimals` decimals.

    Every part is rounded down; the steps that are left go one by one to the largest remainders, at
    a tie to the first. The parts, in those steps, add up to exactly `total`, and each is less than one step
    off its true proportion. Raises ValueError for negative, infinite or only zero values.
    """
    whole = math.fsum(values)
    if not (0 < whole < math.inf) or min(values) < 0:
        raise ValueError("values must be finite, not negative and not all 0")
    scale = 10**decimals
    steps = round(total * scale)
    quotas = [steps * (value / whole) for value in values]
    parts = [math.floor(quota) for quota in quotas]
    order = sorted(range(len(values)), key=lambda i: parts[i] - quotas[i])
    for index in order[: steps - sum(parts)]:
        parts[index] += 1
    return [part / scale for part in parts]


def settlement(share: CostShare, burdens: Mapping[str, float]) -> dict[str, int]:
    """Partner → what it pays (> 0) or receives (< 0) so that each bears its part of all `burdens` (*kostenverevening*).

    `burdens`: partner → what it takes upon itself for all, in whatever unit (m² of pavement restored, euro). The
    outcome is in whole units and adds up to exactly 0; a partner without burden may be left out. Empty when the
    share has no percentages. Raises ValueError for a burden of a partner that has no part, or below 0.
    """
    strangers = sorted(set(burdens) - {part.partner for part in share.partners})
    if strangers or any(burden < 0 for burden in burdens.values()):
        raise ValueError(f"burdens must be of the partners in the share, and not below 0: {strangers}")
    percents = [part.percent for part in share.partners]
    known = [percent for percent in percents if percent is not None]
    borne = [round(burdens.get(part.partner, 0.0)) for part in share.partners]
    if len(known) < len(percents) or not known or not sum(borne):
        return {}
    due = largest_remainder(known, float(sum(borne)), 0)
    return {part.partner: round(own) - done for part, own, done in zip(share.partners, due, borne)}


def restoration(opportunity: Opportunity, share: CostShare, restores: str) -> dict[str, int]:
    """`settlement` in m² when the partner `restores` restores for all what the members share (*verrekening herstel*).

    Empty for a partner without part in the work, or when nothing is shared.
    """
    if restores not in {part.partner for part in share.partners}:
        return {}
    return settlement(share, {restores: max(0.0, opportunity.shared_area)})


def _amount(
    work: Work, member: Member, measure: Measure, rules: Rules, kernel: Kernel
) -> tuple[Optional[float], bool]:
    """Size of the task within the joint area, and whether it was measured or assumed."""
    if measure == "estimate":
        amount, assumed = work.estimate, "estimate" in work.assumed
    elif work.size is not None and work.size_unit == measure:
        amount, assumed = work.size, "size" in work.assumed
    else:
        amount, assumed = _measured(work, measure, rules, kernel), True
    if amount is None:
        return None, False
    return amount * _fraction(work, member, kernel), assumed


def _measured(work: Work, measure: Measure, rules: Rules, kernel: Kernel) -> Optional[float]:
    if work.geometry is None:
        return None
    geoms = kernel.from_wkb([work.geometry])
    if measure == "m":
        size = trench_lengths([work], geoms, kernel)
    else:
        size = kernel.area(strips([work], geoms, rules, kernel))
    return float(size[0]) or None


def _fraction(work: Work, member: Member, kernel: Kernel) -> float:
    """Share (0…1) of the work's own geometry that takes part; 1 without a part and for points."""
    if member.part is None or work.geometry is None:
        return 1.0
    whole, part = kernel.from_wkb([work.geometry]), kernel.from_wkb([member.part])
    size = kernel.area if kernel.dimension(whole)[0] == 2 else kernel.length
    if kernel.dimension(part)[0] == 2:
        part = kernel.intersection(whole, part)
    full = float(size(whole)[0])
    return min(1.0, float(size(part)[0]) / full) if full > 0 else 1.0


def _together(partner: str, parts: Sequence[Part]) -> Part:
    own = [part for part in parts if part.partner == partner]
    amounts = [part.amount for part in own if part.amount is not None]
    percents = [part.percent for part in own if part.percent is not None]
    complete = len(amounts) == len(own)
    return Part(
        partner=partner,
        work="",
        amount=math.fsum(amounts) if complete else None,
        percent=round(math.fsum(percents), 1) if percents else None,
        assumed=any(part.assumed for part in own),
    )

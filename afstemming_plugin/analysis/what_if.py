"""What accepting an opportunity does to others (rule *Graafrust*): the works that become strijdig by it."""

from __future__ import annotations

from datetime import date
from typing import Optional, Sequence

import numpy as np

from ..model.progress import Progress
from ..model.results import Opportunity, ZoneVerdict
from ..model.rules import Rules
from ..model.words import Verdict
from ..model.work import GraafrustZone, Street, Work
from .analyse import working_days_of
from .graafrust import check
from .graafrust_zones import following_zones
from .kernel import Kernel, best_kernel
from .places import box_pairs

NEAR = 50.0
"""Metres: more than any werkstrook or street is wide."""


def if_accepted(
    opportunity: Opportunity,
    works: Sequence[Work],
    rules: Rules,
    peildatum: date,
    *,
    zones: Sequence[GraafrustZone] = (),
    streets: Sequence[Street] = (),
    following: Optional[GraafrustZone] = None,
    kernel: Optional[Kernel] = None,
    progress: Progress = Progress(),  # noqa: B008
) -> list[ZoneVerdict]:
    """Per work its verdict in the graafrust that would follow, for works that are strijdig with it and not without.

    `zones` are those that lie there anyway (given, and of what is carried out already); none of an opportunity that is
    not accepted. One verdict per work, the first day that clashes first. Members of the opportunity itself are never
    among them; a coördinatiepunt gives none. `following`: the zone that follows, where it is known (quicker).
    Raises Cancelled.
    """
    kernel = kernel or best_kernel()
    if following is None:
        found = following_zones(
            [opportunity], {work.id: work for work in works}, rules, streets, kernel, progress.part(0.0, 0.2)
        )
        if not found:
            return []
        following = found[0]
    there = _near(works, following, kernel)
    durations = working_days_of(there, rules, kernel)
    before = check(
        there, zones, rules, peildatum, kernel, durations=durations, progress=progress.part(0.2, 0.5)
    )
    closed_already = {verdict.work for verdict in before if verdict.verdict is Verdict.CONFLICT}
    after = check(
        there,
        [*zones, following],
        rules,
        peildatum,
        kernel,
        durations=durations,
        opportunities=[opportunity],
        progress=progress.part(0.5, 1.0),
    )
    new = {
        verdict.work: verdict
        for verdict in sorted(after, key=lambda v: v.clash.start, reverse=True)
        if verdict.verdict is Verdict.CONFLICT
        and verdict.zone == following.id
        and verdict.work not in closed_already
    }
    return sorted(new.values(), key=lambda verdict: (verdict.clash.start, verdict.work))


def _near(works: Sequence[Work], zone: GraafrustZone, kernel: Kernel) -> list[Work]:
    """The works of which the box comes near that of the zone; no others can lie in it, or rebuild its street."""
    placed = [work for work in works if work.geometry is not None]
    boxes = kernel.bounds(kernel.from_wkb([work.geometry for work in placed if work.geometry is not None]))
    around = kernel.bounds(kernel.from_wkb([zone.geometry])) + np.array([-NEAR, -NEAR, NEAR, NEAR])
    return [placed[row] for row in box_pairs(boxes, around)[0].tolist()]

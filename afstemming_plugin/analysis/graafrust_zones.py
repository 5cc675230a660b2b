"""The streets that must rest after joint works (rule *Graafrust*). Geometries are WKB, in metres."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Mapping, Sequence

import numpy as np

from ..model.language import tr
from ..model.period import Period, Precision, add_months
from ..model.progress import Progress
from ..model.results import Opportunity
from ..model.rules import Rules
from ..model.words import Kind, OpportunityKind, ZoneOrigin
from ..model.work import GraafrustZone, Street, Work
from .chunks import in_chunks
from .kernel import Geometries, Kernel
from .places import covered_streets

_NOT_TOLD: Mapping[str, date] = {}
CHUNK = 500
"""Zones made in one go, so that a cancel is heard within a second."""


def following_zones(
    opportunities: Sequence[Opportunity],
    works: Mapping[str, Work],
    rules: Rules,
    streets: Sequence[Street],
    kernel: Kernel,
    progress: Progress = Progress(),  # noqa: B008
    *,
    done_on: Mapping[str, date] = _NOT_TOLD,
) -> list[GraafrustZone]:
    """The graafrust after each koppelkans (rule *Graafrust*); a coördinatiepunt gives none.

    Time: from the day the last member is gereed: the latest actual end when every member has one, else what the
    partners told of the whole (`done_on`: opportunity → day), else the
    end of the joint period (*aanname*, zone provisional, in the joint period's precision). It lasts n
    years: from 30-6-2027 with 5 years up to and including 29-6-2032. n is the longest of what the rules
    say for each street class in the place with each kind of work among the members; where they are silent on
    both the class and the kind, the collaboration's own number holds. n = 0 gives no zone.
    Members that are not in `works`, taken away by a later delivery, say nothing; with none left there is no zone.

    Place: the street segments (lines widened by `zone_half_width`, polygons as they are) that the joint
    area covers for at least `zone_min_cover`, see `covered_streets`; without such segments the joint
    area widened by `zone_margin`.
    """
    joint = [o for o in opportunities if o.kind is OpportunityKind.OPPORTUNITY]
    areas = kernel.from_wkb([o.geometry for o in joint])
    covered = covered_streets(areas, streets, rules, kernel, progress.part(0.0, 0.7))
    places = _zone_geometries(
        areas, [[streets[s] for s in mine] for mine in covered], rules, kernel, progress.part(0.7, 0.8)
    )
    zones = []
    for done, (opportunity, place, segments) in enumerate(zip(joint, places, covered)):
        if done % CHUNK == 0:
            progress.step(0.8 + 0.2 * done / len(joint))
        members = [works[m.work] for m in opportunity.members if m.work in works]
        if not members:
            continue
        years, why = _years([streets[s].street_class for s in segments], [w.kind for w in members], rules)
        ends = [w.actual_end for w in members if w.actual_end is not None]
        provisional = len(ends) < len(opportunity.members)
        if provisional and opportunity.id in done_on:
            ends.append(done_on[opportunity.id])
            provisional = False
        first = opportunity.period.end if provisional else max(ends)
        last = add_months(first, round(12 * years)) - timedelta(days=1)
        if last < first:
            continue
        names = dict.fromkeys(streets[s].name for s in segments if streets[s].name)
        # A planned end is no more precise than the plans it follows from (rule *Time*).
        precision = opportunity.period.precision if provisional else Precision.DAY
        zones.append(
            GraafrustZone(
                id=f"{opportunity.id}-graafrust",
                geometry=place,
                period=Period(first, last, precision),
                reason=tr(
                    "Follows from joint work {number}: closed for {years} years ({rule}).",
                    number=opportunity.number, years=f"{years:g}", rule=why,
                ),
                street=", ".join(names or opportunity.streets),
                origin=ZoneOrigin.JOINT_WORK,
                opportunity=opportunity.id,
                provisional=provisional,
                assumed=("period",) if provisional else (),
            )
        )  # fmt: skip
    return zones


def _zone_geometries(
    areas: Geometries,
    segments: Sequence[Sequence[Street]],
    rules: Rules,
    kernel: Kernel,
    progress: Progress,
) -> list[bytes]:
    """WKB of the zone of each joint area with the street segments that it covers."""
    places = areas.copy()
    without = np.array([not mine for mine in segments], dtype=bool)
    alone = areas[without]
    widened = in_chunks(
        lambda some: kernel.buffer(alone[some], rules.zone_margin), len(alone), CHUNK, kernel, progress
    )
    places[without] = np.concatenate([alone[:0], *widened])
    rows = np.flatnonzero(~without)
    geoms = kernel.from_wkb([street.geometry for row in rows for street in segments[row]])
    lines = kernel.dimension(geoms) < 2
    geoms[lines] = kernel.buffer(geoms[lines], rules.zone_half_width)
    ends = np.cumsum([len(segments[row]) for row in rows], dtype=int).tolist()
    places[rows] = kernel.unions([geoms[end - len(segments[row]) : end] for row, end in zip(rows, ends)])
    return kernel.to_wkb(places)


def _years(classes: Sequence[str], kinds: Sequence[Kind], rules: Rules) -> tuple[float, str]:
    """The longest number of years that a rule gives, and that rule in words."""
    by_class = {name.casefold(): years for name, years in rules.graafrust_years_by_street_class.items()}
    said: list[tuple[float, str]] = []
    for street_class in dict.fromkeys(classes or [""]):
        for kind in dict.fromkeys(kinds):
            found = []
            if street_class.casefold() in by_class:
                label = tr("street class {name}", name=street_class)
                found.append((by_class[street_class.casefold()], label))
            if kind in rules.graafrust_years_by_kind:
                label = tr("kind of work {kind}", kind=kind)
                found.append((rules.graafrust_years_by_kind[kind], label))
            said += found or [(rules.graafrust_years, tr("number of the collaboration"))]
    years, rule = max(said, key=lambda item: item[0])
    if len({number for number, _ in said}) > 1:
        rule = tr("the longest that applies: {rule}", rule=rule)
    return years, rule

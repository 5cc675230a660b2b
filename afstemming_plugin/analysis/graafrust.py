"""Streets that must rest: zones that follow from joint works, works that clash, last chances.

Rules *Graafrust* and *Laatste kans*. Geometries are WKB in the collaboration's CRS, in metres.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from itertools import groupby
from types import MappingProxyType
from typing import Iterable, Mapping, Optional, Sequence

import numpy as np

from ..model.language import tr
from ..model.period import Period, Precision, add_months, day_label
from ..model.progress import Progress
from ..model.results import LastChance, Opportunity, ZoneVerdict
from ..model.rules import Rules
from ..model.words import Discipline, Hardness, Kind, OpportunityKind, PlacePrecision, Verdict, ZoneOrigin
from ..model.work import GraafrustZone, Street, Work
from . import timing
from .colocation import half_width
from .kernel import Geometries, Kernel
from .places import box_pairs, covered_streets

REBUILDING_KINDS = (Kind.AANLEG, Kind.VERVANGING, Kind.SANERING)
"""Kinds of road work after which nothing is left of the pavement that the graafrust protects."""

MIN_REBUILDING_HARDNESS = Hardness.GEPLAND
"""A rebuilding that is only an idea or an intention does not lift a graafrust."""

TOUCHING = 0.001
"""Metres: closer than this to the border of a zone is touching it, not lying in it."""

TOUCHING_AREA = 0.1
"""m²: what two polygons along a shared border have in common by rounding of their coordinates."""

CHUNK = 1000
"""Works and zones compared in one go, so that a cancel is heard within a second."""

Place = tuple[Work, GraafrustZone]
"""A work and a zone in which it lies."""

_NO_DURATIONS: Mapping[str, int] = MappingProxyType({})


# --- zones that follow from joint works ------------------------------------------------------------


def following_zones(
    opportunities: Sequence[Opportunity],
    works: Mapping[str, Work],
    rules: Rules,
    streets: Sequence[Street],
    kernel: Kernel,
    progress: Progress = Progress(),  # noqa: B008
) -> list[GraafrustZone]:
    """The graafrust after each koppelkans (rule *Graafrust*); a coördinatiepunt gives none.

    Time: from the day the last member is gereed: the latest actual end when every member has one, else the
    end of the joint period (*aanname*, zone provisional, in the joint period's precision). It lasts n
    years: from 30-6-2027 with 5 years up to and including 29-6-2032. n is the longest of what the rules
    say for each street class in the place with each kind of work among the members; where they are silent on
    both the class and the kind, the collaboration's own number holds. n = 0 gives no zone.

    Place: the street segments (lines widened by `zone_half_width`, polygons as they are) that the joint
    area covers for at least `zone_min_cover`, see `covered_streets`; without such segments the joint
    area widened by `zone_margin`.
    """
    joint = [o for o in opportunities if o.kind is OpportunityKind.OPPORTUNITY]
    areas = kernel.from_wkb([o.geometry for o in joint])
    covered = covered_streets(areas, streets, rules, kernel, progress.part(0.0, 0.7))
    places = _zone_geometries(areas, [[streets[s] for s in mine] for mine in covered], rules, kernel)
    zones = []
    for done, (opportunity, place, segments) in enumerate(zip(joint, places, covered)):
        if done % CHUNK == 0:
            progress.step(0.8 + 0.2 * done / len(joint))
        members = [works[m.work] for m in opportunity.members]
        years, why = _years([streets[s].street_class for s in segments], [w.kind for w in members], rules)
        ends = [w.actual_end for w in members if w.actual_end is not None]
        provisional = len(ends) < len(members)
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
    areas: Geometries, segments: Sequence[Sequence[Street]], rules: Rules, kernel: Kernel
) -> list[bytes]:
    """WKB of the zone of each joint area with the street segments that it covers."""
    places = areas.copy()
    without = np.array([not mine for mine in segments], dtype=bool)
    places[without] = kernel.buffer(areas[without], rules.zone_margin)
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


# --- works in a zone -------------------------------------------------------------------------------


@dataclass
class _Case:
    """One work with the zones in its place that end on or after the first day of its window.

    `needed` is in calendar days, at most those of the window.
    """

    work: Work
    window: Period
    needed: int
    zones: list[GraafrustZone]

    def free_part(self) -> Optional[Period]:
        """The earliest stretch of the window outside every zone that is long enough."""
        start = self.window.start
        for zone in sorted(self.zones, key=lambda z: z.period):
            if zone.period.start > start:
                end = min(self.window.end, zone.period.start - timedelta(days=1))
                if (end - start).days + 1 >= self.needed:
                    return Period(start, end)
            if zone.period.end >= self.window.end:
                return None
            start = max(start, zone.period.end + timedelta(days=1))
        long_enough = (self.window.end - start).days + 1 >= self.needed
        return Period(start, self.window.end) if long_enough else None

    def first_free_day(self) -> date:
        """First day of the window or later from which the execution meets no zone (date.max: never)."""
        start = self.window.start
        for zone in sorted(self.zones, key=lambda z: z.period):
            days_before = (zone.period.start - start).days
            if zone.period.end >= start and days_before < self.needed:
                if zone.period.end == date.max:
                    return date.max
                start = zone.period.end + timedelta(days=1)
        return start


def check(
    works: Sequence[Work],
    zones: Sequence[GraafrustZone],
    rules: Rules,
    peildatum: date,
    kernel: Kernel,
    *,
    durations: Mapping[str, int] = _NO_DURATIONS,
    opportunities: Sequence[Opportunity] = (),
    places: Optional[Sequence[Place]] = None,
    progress: Progress = Progress(),  # noqa: B008
) -> list[ZoneVerdict]:
    """One verdict for every work × zone that clash in place and in time (rule *Graafrust*).

    Place: the work's werkstrook (rule *Co-location*) and the zone share area; along a border is not in it.
    Time: the work's period, as far as it lies on or after `peildatum`, shares a day with the zone's.
    Left out: works vervallen or gereed (hardness, or an actual end up to `peildatum`), works without
    place or wholly in the past, and the members of the opportunity from which the zone follows.

    `durations` are working days by work id (else the delivered duration, else `min_duration`), taken as
    calendar days (`timing.calendar_days`) and cut to the window when longer than that. Free means outside *every*
    zone in place. `places`: what `in_place` gave for the same works and zones, where known. Raises Cancelled.

    Verdict, the first that holds (every one that holds is in `reasons`):
    *uitgezonderd*: kind in `exempt_kinds`, or a word of the title (for kind *overig* also of the
    description) begins with one of `exempt_words`;
    *vervalt*: the street is rebuilt anyway, by a road work (discipline weg; aanleg, vervanging or
    sanering; at least *gepland*) that shares a day with the zone's period, whose place widened by
    `zone_half_width` covers at least `zone_min_cover` of the zone, and that does not end before this
    work can begin in the zone; a member of the joint work that caused the zone does not count;
    *beperkt afdwingbaar*: discipline in `not_enforceable`; *met toestemming*: the zone says so;
    *te vermijden*: a part of the window is free and holds the duration; else *strijdig*.
    """
    if places is None:
        places = in_place(works, zones, rules, peildatum, kernel, progress.part(0.0, 0.7))
    members = {o.id: {m.work for m in o.members} for o in opportunities}
    cases = []
    for _, group in groupby(places, key=lambda place: place[0].id):
        mine = list(group)
        work = mine[0][0]
        window = Period(max(work.period.start, peildatum), work.period.end)
        there = [
            zone
            for _, zone in mine
            if zone.period.end >= window.start and work.id not in members.get(zone.opportunity, ())
        ]
        if any(zone.period.overlaps(window) for zone in there):
            cases.append(_Case(work, window, _needed(work, window, rules, durations), there))
    progress.step(0.8)
    rebuilders = _rebuilders(cases, rules, kernel)
    numbers = {o.id: o.number for o in opportunities}
    verdicts = []
    for done, case in enumerate(cases):
        if done % CHUNK == 0:
            progress.step(0.8 + 0.2 * done / len(cases))
        verdicts += [
            _judge(case, zone, rebuilders.get(zone.id, []), rules, peildatum, numbers)
            for zone in case.zones
            if zone.period.overlaps(case.window)
        ]
    return verdicts


def _closed(work: Work, peildatum: date) -> bool:
    """Whether a work can no longer clash: cancelled, done, or without a place."""
    finished = work.actual_end is not None and work.actual_end <= peildatum
    done = work.effective_hardness in (Hardness.GEREED, Hardness.VERVALLEN)
    return finished or done or work.geometry is None


def _needed(work: Work, window: Period, rules: Rules, durations: Mapping[str, int]) -> int:
    """Calendar days that the execution needs, at most those of the window."""
    return min(_calendar_days(work, rules, durations), window.days)


def _calendar_days(work: Work, rules: Rules, durations: Mapping[str, int]) -> int:
    return timing.calendar_days(durations.get(work.id, work.duration or rules.min_duration))


def in_place(
    works: Sequence[Work],
    zones: Sequence[GraafrustZone],
    rules: Rules,
    peildatum: date,
    kernel: Kernel,
    progress: Progress = Progress(),  # noqa: B008
) -> list[Place]:
    """The works that can still clash with the zones in which they lie, in the order of works and zones.

    In it lies a work whose werkstrook shares area with the zone. Given are the works that share a day, on or after
    the peildatum, with one of the zones in which they lie, and of these every zone that ends on or after their first
    day. Raises Cancelled.

    A line or point shares area with a polygon exactly when it lies nearer than its half-width, so no
    strip is drawn: exact and fast. Box and time first, then the exact predicate (reference speed).
    """
    works = [w for w in works if not _closed(w, peildatum) and w.period.end >= peildatum]
    if not works or not zones:
        return []
    shapes = kernel.from_wkb([w.geometry for w in works if w.geometry is not None])
    closed = kernel.from_wkb([z.geometry for z in zones])
    widths = _half_widths(works, shapes, rules, kernel)
    boxes = kernel.bounds(shapes) + widths[:, None] * [-1, -1, 1, 1]
    w, z = box_pairs(boxes, kernel.bounds(closed), progress.part(0.0, 0.2))
    first = np.maximum(_days(work.period.start for work in works), peildatum.toordinal())
    last = _days(work.period.end for work in works)
    begin, end = _days(zone.period.start for zone in zones), _days(zone.period.end for zone in zones)
    not_over = end[z] >= first[w]
    w, z = w[not_over], z[not_over]
    clash = begin[z] <= last[w]

    def inside(some: np.ndarray, part: Progress) -> np.ndarray:
        return some[_shares_area(shapes[w[some]], closed[z[some]], widths[w[some]], kernel, part)]

    now = inside(np.flatnonzero(clash), progress.part(0.2, 0.8))
    clashing = np.zeros(len(works), dtype=bool)
    clashing[w[now]] = True
    later = inside(np.flatnonzero(~clash & clashing[w]), progress.part(0.8, 1.0))
    found = np.concatenate((now, later))
    found = found[np.lexsort((z[found], w[found]))]
    return [(works[work], zones[zone]) for work, zone in zip(w[found].tolist(), z[found].tolist())]


def _shares_area(
    shapes: Geometries, closed: Geometries, widths: np.ndarray, kernel: Kernel, progress: Progress
) -> np.ndarray:
    """(n,) bools: whether the werkstrook of each shape shares area with the polygon `closed`."""
    result = np.zeros(len(shapes), dtype=bool)
    for chunk in range(0, len(shapes), CHUNK):
        progress.step(chunk / len(shapes))
        rows = np.arange(chunk, min(chunk + CHUNK, len(shapes)))
        strip = rows[widths[rows] > 0]
        result[strip] = kernel.dwithin(shapes[strip], closed[strip], widths[strip] - TOUCHING)
        polygon = rows[widths[rows] <= 0]
        polygon = polygon[kernel.intersects(shapes[polygon], closed[polygon])]
        shared = kernel.area(kernel.intersection(shapes[polygon], closed[polygon]))
        result[polygon] = shared > TOUCHING_AREA
    return result


def _days(days: Iterable[date]) -> np.ndarray:
    return np.array([day.toordinal() for day in days], dtype=np.int64)


def _half_widths(works: Sequence[Work], shapes: Geometries, rules: Rules, kernel: Kernel) -> np.ndarray:
    """(n,) metres from the geometry to the edge of the werkstrook (rule *Co-location*); 0 for a polygon."""
    dimension = kernel.dimension(shapes)
    widths = np.array([half_width(work, rules) for work in works])
    return np.select([dimension == 0, dimension == 1], [rules.point_radius, widths], 0.0)


def _rebuilders(cases: Iterable[_Case], rules: Rules, kernel: Kernel) -> dict[str, list[Work]]:
    """By zone id the road works that rebuild the street of the zone within its period."""
    pairs = [
        (case.work, zone)
        for case in cases
        if case.work.discipline is Discipline.WEG
        and case.work.kind in REBUILDING_KINDS
        and case.work.effective_hardness.rank >= MIN_REBUILDING_HARDNESS.rank
        for zone in case.zones
        if zone.period.overlaps(case.window)
    ]
    if not pairs:
        return {}
    closed = kernel.from_wkb([zone.geometry for _, zone in pairs])
    roads = kernel.from_wkb([work.geometry for work, _ in pairs if work.geometry is not None])
    shared = kernel.area(kernel.intersection(kernel.buffer(roads, rules.zone_half_width), closed))
    found: dict[str, list[Work]] = {}
    for (work, zone), covers in zip(pairs, shared >= rules.zone_min_cover * kernel.area(closed)):
        if covers:
            found.setdefault(zone.id, []).append(work)
    return found


def _judge(
    case: _Case,
    zone: GraafrustZone,
    rebuilders: Sequence[Work],
    rules: Rules,
    peildatum: date,
    numbers: Mapping[str, str],
) -> ZoneVerdict:
    clash = Period(max(case.window.start, zone.period.start), min(case.window.end, zone.period.end))
    free, first_free_day = case.free_part(), case.first_free_day()
    rebuilder = next((r for r in rebuilders if r.period.end >= clash.start), None)
    grounds = dict(_grounds(case, zone, rebuilder, free, rules))
    verdict = next(iter(grounds))
    return ZoneVerdict(
        work=case.work.id,
        zone=zone.id,
        verdict=verdict,
        reasons=(*grounds.values(), *_remarks(case.work, zone)),
        clash=clash,
        first_free_day=first_free_day,
        free_period=free,
        alternative=_alternative(verdict, zone, rebuilder, free, first_free_day, peildatum, numbers),
    )


def _grounds(
    case: _Case, zone: GraafrustZone, rebuilder: Optional[Work], free: Optional[Period], rules: Rules
) -> list[tuple[Verdict, str]]:
    """Every verdict that holds with its reason, in order of precedence."""
    work, grounds = case.work, []
    exempt = _exemption(work, rules)
    if exempt:
        grounds.append((Verdict.EXEMPT, exempt))
    if rebuilder is not None:
        # Partner and period only: the other work may be shared in a restricted way.
        reason = tr("The street is rebuilt anyway by {partner}, {period}.",
                    partner=rebuilder.partner, period=rebuilder.period.label())  # fmt: skip
        grounds.append((Verdict.LAPSES, reason))
    if work.discipline in rules.not_enforceable:
        reason = rules.not_enforceable_text or tr(
            "Graafrust cannot simply be enforced for {discipline}; time, place and manner can be prescribed.",
            discipline=work.discipline,
        )
        grounds.append((Verdict.NOT_ENFORCEABLE, reason))
    if zone.consent:
        grounds.append((Verdict.CONSENT, tr("This street may be opened with consent.")))
    if free is not None:
        reason = tr("A part of the planned period is free: {period}.", period=free.label())
        grounds.append((Verdict.AVOIDABLE, reason))
    else:
        reason = tr("No {days} days in a row of the planned period are free.", days=case.needed)
        grounds.append((Verdict.CONFLICT, reason))
    return grounds


def _exemption(work: Work, rules: Rules) -> str:
    """Why the work is exempt, "" when it is not."""
    if work.kind in rules.exempt_kinds:
        return tr("Exempt: the kind of work is {kind}.", kind=work.kind)
    text = f"{work.title} {work.description}" if work.kind is Kind.OVERIG else work.title
    found = _beginning_with(rules.exempt_words).search(text)
    return tr("Exempt: the text of the work says “{word}”.", word=found.group()) if found else ""


@lru_cache(maxsize=8)
def _beginning_with(words: tuple[str, ...]) -> re.Pattern[str]:
    """Finds the first word that begins with one of `words`; nothing where there are none."""
    beginnings = "|".join(re.escape(word) for word in words if word)
    return re.compile(rf"\b(?:{beginnings})\w*" if beginnings else r"(?!)", re.IGNORECASE)


def _remarks(work: Work, zone: GraafrustZone) -> list[str]:
    """What the reader must know of the zone and of the place before relying on the verdict."""
    remarks = [tr("Graafrust {period}. {reason}", period=zone.period.label(), reason=zone.reason).strip()]
    if zone.provisional:
        remarks.append(tr("The period is provisional until the joint work is completed."))
    if work.place_precision in (PlacePrecision.AREA, PlacePrecision.STREET):
        remarks.append(tr("The work is placed by {precision}: it may lie outside.",
                          precision=work.place_precision))  # fmt: skip
    return remarks


def _alternative(
    verdict: Verdict,
    zone: GraafrustZone,
    rebuilder: Optional[Work],
    free: Optional[Period],
    first_free_day: date,
    peildatum: date,
    numbers: Mapping[str, str],
) -> str:
    """What can be done instead, in words; "" for an exempt work, which need not do anything."""
    if verdict is Verdict.EXEMPT:
        return ""
    if verdict is Verdict.LAPSES and rebuilder is not None:
        last = day_label(rebuilder.period.end)
        return tr("Carry out before or together with the rebuilding, up to {day}.", day=last)
    ways = []
    if zone.provisional and zone.period.start >= peildatum:
        ways.append(
            tr(
                "Join joint work {number} before {day}.",
                number=numbers.get(zone.opportunity, ""),
                day=day_label(zone.period.start),
            )
        )
    if free is not None:
        ways.append(tr("Carry out within {period}.", period=free.label()))
    elif first_free_day != date.max:
        ways.append(tr("Wait until {day}.", day=day_label(first_free_day)))
    if verdict is Verdict.CONSENT:
        ways.append(tr("Ask for consent."))
    elif verdict is Verdict.NOT_ENFORCEABLE:
        ways.append(tr("Agree on time, place and manner."))
    elif verdict is Verdict.CONFLICT:
        ways.append(tr("Ask for an exception."))
    return " ".join(ways)


# --- last chances ----------------------------------------------------------------------------------


def last_chances(
    opportunities: Sequence[Opportunity],
    works: Sequence[Work],
    zones: Sequence[GraafrustZone],
    rules: Rules,
    peildatum: date,
    kernel: Kernel,
    *,
    durations: Mapping[str, int] = _NO_DURATIONS,
    places: Optional[Sequence[Place]] = None,
    progress: Progress = Progress(),  # noqa: B008
) -> list[LastChance]:
    """Works that would fall in the graafrust that follows from a joint work (rule *Laatste kans*).

    For each koppelkans of which the joint period is not over on `peildatum` and each work that is no member,
    lies in the following zone, shares a day (on or after `peildatum`) with its period, and is
    neither exempt, vervallen nor gereed. `last_day` is the last day in the joint period on which its
    execution can start and still end within it (the first day of the period when it is longer than that), but
    never before `peildatum`. `places`: what `in_place` gave for the same works and at least these zones. Raises
    Cancelled.
    """
    by_id = {o.id: o for o in opportunities if o.period.end >= peildatum}
    if places is None:
        places = in_place(works, zones, rules, peildatum, kernel, progress)
    chances = []
    for work, zone in places:
        opportunity = by_id.get(zone.opportunity)
        if opportunity is None or not work.period.overlaps(zone.period) or _exemption(work, rules):
            continue
        if any(member.work == work.id for member in opportunity.members):
            continue
        joint = opportunity.period
        days = min(_calendar_days(work, rules, durations), joint.days)
        last_start = joint.end - timedelta(days=days - 1)
        chances.append(LastChance(work.id, opportunity.id, max(peildatum, last_start), zone.period))
    return sorted(chances, key=lambda chance: (chance.opportunity, chance.last_day, chance.work))

"""Works that clash with streets that must rest, and the last chances before these close.

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

from ..model.language import tr
from ..model.period import Period, day_label
from ..model.progress import Progress
from ..model.results import LastChance, Opportunity, ZoneVerdict
from ..model.rules import Rules
from ..model.words import Discipline, Hardness, Kind, PlacePrecision, Verdict
from ..model.work import GraafrustZone, Work
from . import timing
from .graafrust_places import Place, in_place
from .kernel import Kernel

REBUILDING_KINDS = (Kind.AANLEG, Kind.VERVANGING, Kind.SANERING)
"""Kinds of road work after which nothing is left of the pavement that the graafrust protects."""

MIN_REBUILDING_HARDNESS = Hardness.GEPLAND
"""A rebuilding that is only an idea or an intention does not lift a graafrust."""

CHUNK = 1000
"""Works judged in one go, so that a cancel is heard within a second."""

_NO_DURATIONS: Mapping[str, int] = MappingProxyType({})


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
    members = members_of(opportunities)
    if places is None:
        places = in_place(works, zones, rules, peildatum, kernel, progress.part(0.0, 0.7), members)
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


def members_of(opportunities: Sequence[Opportunity]) -> dict[str, set[str]]:
    """The ids of the works of each opportunity."""
    return {opportunity.id: {member.work for member in opportunity.members} for opportunity in opportunities}


def _needed(work: Work, window: Period, rules: Rules, durations: Mapping[str, int]) -> int:
    """Calendar days that the execution needs, at most those of the window."""
    return min(_calendar_days(work, rules, durations), window.days)


def _calendar_days(work: Work, rules: Rules, durations: Mapping[str, int]) -> int:
    return timing.calendar_days(durations.get(work.id, work.duration or rules.min_duration))


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
    exempt = exemption(work, rules)
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


def exemption(work: Work, rules: Rules) -> str:
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
        places = in_place(works, zones, rules, peildatum, kernel, progress, members_of(opportunities))
    chances = []
    for work, zone in places:
        opportunity = by_id.get(zone.opportunity)
        if opportunity is None or not work.period.overlaps(zone.period) or exemption(work, rules):
            continue
        if any(member.work == work.id for member in opportunity.members):
            continue
        joint = opportunity.period
        days = min(_calendar_days(work, rules, durations), joint.days)
        last_start = joint.end - timedelta(days=days - 1)
        chances.append(LastChance(work.id, opportunity.id, max(peildatum, last_start), zone.period))
    return sorted(chances, key=lambda chance: (chance.opportunity, chance.last_day, chance.work))

"""Tijdlijn: works, joint period and graafrust as rows in time, and what shifting one of the works does."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Iterable, Optional, Sequence

import numpy as np

from ..analysis import timing
from ..analysis.agreed import as_agreed
from ..analysis.analyse import working_days_of
from ..analysis.kernel import Kernel, best_kernel
from ..model.content import Content
from ..model.language import tr
from ..model.period import Period, Precision, add_months, covering, day_label, month_end
from ..model.results import Opportunity
from ..model.rules import Rules
from ..model.words import Hardness, OpportunityKind, Verdict
from ..model.work import GraafrustZone, Work

MOST_ROWS = 400
"""Works that are shown one by one; of the others only how many there are."""

MOST_RESTS = 12

Box = tuple[float, float, float, float]


@dataclass(frozen=True)
class Bar:
    """One work: its own `period`, the `room` (first and last day) it can reach, and where it is carried out jointly.

    `closed`: the days of its period on which the street is closed by graafrust. `told`: the work in a few lines.
    """

    work: str
    title: str
    colour: str
    hardness: Hardness
    period: Period
    room: tuple[date, date]
    execution: Optional[Period] = None
    lead: bool = False
    closed: tuple[Period, ...] = ()
    told: str = ""

    @property
    def soft(self) -> bool:
        return self.hardness in (Hardness.IDEE, Hardness.VOORNEMEN)


@dataclass(frozen=True)
class Rest:
    """A period of graafrust; `provisional` until the work it follows from is done."""

    period: Period
    label: str
    provisional: bool = False


@dataclass(frozen=True)
class Lane:
    """The bars of one partner."""

    partner: str
    colour: str
    bars: tuple[Bar, ...]


@dataclass(frozen=True)
class Timeline:
    """Everything that is drawn. `joint` is the joint period, `agreed` when the partners chose it; `more`: works not shown."""

    heading: str
    peildatum: date
    lanes: tuple[Lane, ...] = ()
    rests: tuple[Rest, ...] = ()
    joint: Optional[Period] = None
    agreed: bool = False
    more: int = 0

    @property
    def bars(self) -> list[Bar]:
        return [bar for lane in self.lanes for bar in lane.bars]

    @property
    def span(self) -> tuple[date, date]:
        """First and last day that is worth seeing: own periods, joint period and peildatum; rooms and rests as far as
        two years around these."""
        days = [self.peildatum]
        for bar in self.bars:
            days += [bar.period.start, bar.period.end]
            days += [bar.execution.start, bar.execution.end] if bar.execution else []
        days += [self.joint.start, self.joint.end] if self.joint else []
        first, last = min(days), max(days)
        wide = [bar.room[1] for bar in self.bars] + [rest.period.end for rest in self.rests]
        early = [bar.room[0] for bar in self.bars]
        return (
            max(min([first, *early]), add_months(first, -24)),
            min(max([last, *wide]), add_months(last, 24)),
        )


# -- rows ----------------------------------------------------------------------------------------


def agreed_period(opportunity: Opportunity, content: Content) -> Optional[Period]:
    """The joint period that was chosen for the proposal, where that is another than the analysis found."""
    chosen = next((p.period for p in content.proposals if p.opportunity == opportunity.id and p.period), None)
    return None if chosen == opportunity.period else chosen


def of_opportunity(opportunity: Opportunity, content: Content) -> Timeline:
    """The works of an opportunity, the trekker's partner first, with its joint period and the graafrust around it."""
    works = content.works_by_id()
    opportunity, following = as_agreed(opportunity, content)
    members = {m.work: m for m in opportunity.members if m.work in works}
    joint = opportunity.kind is OpportunityKind.OPPORTUNITY
    bars = _bars([works[id] for id in members], content)
    for id, member in members.items():
        bars[id] = replace(bars[id], lead=member.lead, execution=member.execution if joint else None)
    lead = works[opportunity.lead].partner if opportunity.lead in works else ""
    return Timeline(
        heading=f"{opportunity.number} {opportunity.name}",
        peildatum=_peildatum(content),
        lanes=_lanes(bars, content, lead),
        rests=_rests([*_zones_at(opportunity.geometry, content.zones), *following]),
        joint=opportunity.period if joint else None,
        agreed=opportunity.found_period is not None,
    )


def of_works(works: Sequence[Work], content: Content, heading: str = "", most: int = MOST_ROWS) -> Timeline:
    """These works per partner; of more than `most` those that come first from the peildatum on."""
    day = _peildatum(content)
    shown = sorted(works, key=lambda w: (w.period.end < day, w.period.start, w.partner, w.id))[:most]
    verdicts = content.analysis.verdicts if content.analysis else []
    ids = {work.id for work in shown}
    met = {v.zone for v in verdicts if v.work in ids}
    zones = [*content.zones, *(content.analysis.zones if content.analysis else [])] if met else []
    return Timeline(
        heading=heading,
        peildatum=day,
        lanes=_lanes(_bars(shown, content), content),
        rests=_rests([zone for zone in zones if zone.id in met]),
        more=len(works) - len(shown),
    )


def _peildatum(content: Content) -> date:
    return content.analysis.peildatum if content.analysis else date.today()


def _bars(works: Sequence[Work], content: Content) -> dict[str, Bar]:
    rules: Rules = content.analysis.rules if content.analysis else content.rules
    day = _peildatum(content)
    durations = working_days_of(works, rules, best_kernel())
    colours = {partner.code: partner.colour for partner in content.collaboration.partners}
    names = {partner.code: partner.name for partner in content.collaboration.partners}
    closed: dict[str, list[Period]] = {}
    ids = {work.id for work in works}
    for verdict in content.analysis.verdicts if content.analysis else ():
        if verdict.work in ids and verdict.verdict in (Verdict.CONFLICT, Verdict.AVOIDABLE):
            closed.setdefault(verdict.work, []).append(verdict.clash)
    bars = {}
    for work in works:
        room = timing.room(work, timing.calendar_days(durations[work.id]), rules, day)
        reach = date.fromordinal(min(room.first, room.window_first)), date.fromordinal(room.last)
        bars[work.id] = Bar(
            work=work.id,
            title=_title(work),
            colour=colours.get(work.partner) or "#808080",
            hardness=work.effective_hardness,
            period=work.period,
            room=reach,
            closed=tuple(closed.get(work.id, ())),
            told=_told(work, names.get(work.partner, work.partner), reach),
        )
    return bars


def _title(work: Work) -> str:
    """With its street, where the title does not say that."""
    street = "" if work.street.casefold() in work.title.casefold() else work.street
    return ", ".join(part for part in (work.title, street) if part) or work.reference


def _told(work: Work, partner: str, room: tuple[date, date]) -> str:
    """The work in a few lines, for who rests on it."""
    lines = [
        f"{partner} – {work.title}",
        f"{work.discipline}, {work.hardness or tr('hardness unknown')}: {work.period.label()}",
        tr("room to shift: {first} – {last}", first=day_label(room[0]), last=day_label(room[1])),
    ]
    if "period" in work.corrected:
        lines.append(tr("delivered: {period}", period=work.delivered.get("period", "–")))
    return "\n".join(lines)


def _lanes(bars: dict[str, Bar], content: Content, first: str = "") -> tuple[Lane, ...]:
    works = content.works_by_id()
    by_partner: dict[str, list[Bar]] = {}
    for id, bar in bars.items():
        by_partner.setdefault(works[id].partner, []).append(bar)
    order = [first, *(partner.code for partner in content.collaboration.partners)]
    codes = sorted(by_partner, key=lambda code: (order.index(code) if code in order else len(order), code))
    lanes = []
    for code in codes:
        partner = content.collaboration.partner(code)
        mine = sorted(by_partner[code], key=lambda bar: (bar.period.start, bar.period.end, bar.title))
        lanes.append(Lane(partner.name if partner else code, mine[0].colour, tuple(mine)))
    return tuple(lanes)


def _rests(zones: Iterable[GraafrustZone]) -> tuple[Rest, ...]:
    """The zones that last longest, each period once."""
    found: dict[tuple[date, date, bool], Rest] = {}
    for zone in zones:
        label = tr("graafrust until {day}", day=day_label(zone.period.end))
        place = zone.street or zone.reason
        found.setdefault(
            (zone.period.start, zone.period.end, zone.provisional),
            Rest(zone.period, f"{label} – {place}" if place else label, zone.provisional),
        )
    last = sorted(found.values(), key=lambda rest: rest.period.end, reverse=True)[:MOST_RESTS]
    return tuple(sorted(last, key=lambda rest: (rest.period.start, rest.period.end)))


def _zones_at(place: bytes, zones: Sequence[GraafrustZone]) -> list[GraafrustZone]:
    if not zones:
        return []
    kernel = best_kernel()
    around = kernel.from_wkb([place])
    geoms = kernel.from_wkb([zone.geometry for zone in zones])
    near = np.flatnonzero(_meets(kernel.bounds(geoms), tuple(kernel.bounds(around)[0])))
    hit: Iterable[bool] = kernel.intersects(np.repeat(around, len(near)), geoms[near]) if len(near) else ()
    return [zones[row] for row, meets in zip(near.tolist(), hit) if meets]


def _meets(boxes: np.ndarray, box: Box) -> np.ndarray:
    """Which (n, 4) boxes share a point with `box`; a row of NaN (no place) never does."""
    left, bottom, right, top = box
    return (boxes[:, 0] <= right) & (boxes[:, 2] >= left) & (boxes[:, 1] <= top) & (boxes[:, 3] >= bottom)


class PlacedWorks:
    """The placed works of a dossier by their boxes: which of them lie on what the map shows."""

    def __init__(self, works: Sequence[Work], kernel: Optional[Kernel] = None) -> None:
        kernel = kernel or best_kernel()
        self._works = [work for work in works if work.geometry]
        self._boxes = kernel.bounds(kernel.from_wkb([work.geometry or b"" for work in self._works]))

    def within(self, box: Box) -> list[Work]:
        """`box`: left, bottom, right, top in the collaboration's CRS; works of which the own box meets it."""
        if not self._works:
            return []
        return [self._works[row] for row in np.flatnonzero(_meets(self._boxes, box)).tolist()]


def as_table(timeline: Timeline) -> tuple[list[str], list[list[str]]]:
    """Headings and a row per work, to export; days as 2028-03-31."""
    headings = [
        tr("Partner"), tr("Title"), tr("Hardness"), tr("Period"), tr("From"), tr("Up to and including"),
        tr("Can start from"), tr("Can end by"), tr("Carried out jointly from"), tr("Carried out jointly until"),
    ]  # fmt: skip
    rows = []
    for lane in timeline.lanes:
        for bar in lane.bars:
            days = [bar.period.start, bar.period.end, *bar.room]
            days += [bar.execution.start, bar.execution.end] if bar.execution else []
            cells = [lane.partner, bar.title, str(bar.hardness), bar.period.label()]
            rows.append([*cells, *(day.isoformat() for day in days), *([""] * (6 - len(days)))])
    return headings, rows


# -- shifting ------------------------------------------------------------------------------------

_MONTHS = {Precision.MONTH: 1, Precision.QUARTER: 3, Precision.HALF: 6, Precision.YEAR: 12}


def shifted(period: Period, days: float) -> Period:
    """The period moved by about so many days, in steps of its own kind: days, weeks, else whole months.

    It stays as precise as it was, or becomes just so much more precise that it is in whole units again: “2028”
    moved by a quarter is four quarters.
    """
    if period.precision is Precision.DAY:
        return _by_days(period, round(days))
    if period.precision is Precision.WEEK:
        return _by_days(period, 7 * round(days / 7))
    months = round(days / timing.DAYS_PER_MONTH)
    start, end = add_months(period.start, months), add_months(period.end, months)
    if period.end == month_end(period.end):
        end = month_end(end)
    for precision in reversed(_MONTHS):
        if precision.rank <= period.precision.rank:
            whole = covering(start, end, precision)
            if (whole.start, whole.end) == (start, end):
                is_longer = period.precision is Precision.MULTI_YEAR and precision is Precision.YEAR
                return Period(start, end, period.precision if is_longer else precision)
    return Period(start, end, Precision.DAY)


def _by_days(period: Period, days: int) -> Period:
    step = timedelta(days=days)
    return Period(period.start + step, period.end + step, period.precision)


def one_step(period: Period) -> float:
    """Days that a step of the keyboard shifts this period by: one unit of its own kind, at most half a year."""
    days = {Precision.DAY: 1.0, Precision.WEEK: 7.0}.get(period.precision)
    months = min(6, _MONTHS.get(period.precision, 6))
    return days if days is not None else months * timing.DAYS_PER_MONTH

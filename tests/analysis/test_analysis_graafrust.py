"""Graafrust: zones that follow, verdicts against a day-by-day brute force, last chances."""

from __future__ import annotations

import math
import struct
import time
from datetime import date, timedelta
from typing import Any, Optional

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from works_for_tests import KERNELS, PEILDATUM, days, line, make_work, point, polygon, rectangle, seeded_works

from afstemming_plugin.analysis import graafrust, graafrust_zones, places, timing
from afstemming_plugin.analysis.kernel import Kernel, QgisKernel, best_kernel, object_array
from afstemming_plugin.model.period import Period, Precision
from afstemming_plugin.model.results import Member, Opportunity, ZoneVerdict
from afstemming_plugin.model.rules import Rules
from afstemming_plugin.model.words import (
    Discipline,
    Hardness,
    Kind,
    OpportunityKind,
    PlacePrecision,
    Verdict,
    ZoneOrigin,
)
from afstemming_plugin.model.work import GraafrustZone, Street, Work

ONE_DAY = timedelta(days=1)
JOINT = days("2028-03-01", "2028-06-30")


@pytest.fixture(params=KERNELS)
def kernel(request: pytest.FixtureRequest) -> Kernel:
    made: Kernel = request.param()
    return made


def make_zone(id: str, geometry: bytes, period: Period, **rest: Any) -> GraafrustZone:
    return GraafrustZone(id=id, geometry=geometry, period=period, **rest)


def make_opportunity(works: list[Work], geometry: bytes, **rest: Any) -> Opportunity:
    rest.setdefault("kind", OpportunityKind.OPPORTUNITY)
    rest.setdefault("period", JOINT)
    members = [Member(w.id, JOINT, 0, 0.0, False, lead=not i) for i, w in enumerate(works)]
    return Opportunity(
        id="K", number="K-1", name="Dorpsstraat", streets=("Dorpsstraat",),
        members=members, geometry=geometry, **rest,
    )  # fmt: skip


def two_members(**rest: Any) -> list[Work]:
    trench = line((0, 0), (100, 0))
    return [make_work("a", "gemeente", trench, JOINT, **rest), make_work("b", "gas", trench, JOINT, **rest)]


def follow(
    works: list[Work],
    kernel: Kernel,
    rules: Optional[Rules] = None,
    streets: tuple[Street, ...] = (),
    **rest: Any,
) -> list[GraafrustZone]:
    opportunity = make_opportunity(works, rectangle(0, -2, 100, 2), **rest)
    by_id = {w.id: w for w in works}
    return graafrust_zones.following_zones([opportunity], by_id, rules or Rules(), streets, kernel)


def multi_line(*parts: list[tuple[float, float]]) -> bytes:
    return struct.pack("<BII", 1, 5, len(parts)) + b"".join(line(*part) for part in parts)


# --- zones that follow ----------------------------------------------------------------------------


def test_provisional_zone_runs_from_the_planned_end_for_n_years(kernel: Kernel) -> None:
    (zone,) = follow(two_members(), kernel)
    assert zone.period == Period(date(2028, 6, 30), date(2033, 6, 29))
    assert zone.provisional and zone.assumed == ("period",)
    assert (zone.origin, zone.opportunity, zone.street) == (ZoneOrigin.JOINT_WORK, "K", "Dorpsstraat")


def test_planned_end_is_no_more_precise_than_the_plans(kernel: Kernel) -> None:
    by_year = Period(JOINT.start, JOINT.end, Precision.YEAR)
    (zone,) = follow(two_members(), kernel, period=by_year)
    assert (zone.period.end, zone.period.label()) == (date(2033, 6, 29), "2028 – 2033")
    (done,) = follow(two_members(actual_end=date(2026, 5, 1)), kernel, period=by_year)
    assert done.period.precision is Precision.DAY


def test_zone_of_a_finished_joint_work_runs_from_the_last_actual_end(kernel: Kernel) -> None:
    works = two_members(hardness=Hardness.GEREED, actual_end=date(2026, 5, 1))
    works[1].actual_end = date(2026, 9, 15)
    (zone,) = follow(works, kernel)
    assert zone.period == Period(date(2026, 9, 15), date(2031, 9, 14))
    assert not zone.provisional and zone.assumed == ()


def test_one_member_without_actual_end_keeps_the_zone_provisional(kernel: Kernel) -> None:
    works = two_members(actual_end=date(2026, 5, 1))
    works[1].actual_end = None
    (zone,) = follow(works, kernel)
    assert zone.provisional and zone.period.start == JOINT.end


def test_coordination_point_gives_no_zone(kernel: Kernel) -> None:
    assert follow(two_members(), kernel, kind=OpportunityKind.COORDINATION) == []


def test_zero_years_gives_no_zone(kernel: Kernel) -> None:
    assert follow(two_members(), kernel, Rules(graafrust_years=0)) == []


STREET = Street("s1", "Dorpsstraat", line((0, 5), (100, 5)), street_class="hoofdweg")


@pytest.mark.parametrize(
    ("by_class", "by_kind", "months"),
    [
        ({}, {}, 60),
        ({"Hoofdweg": 3.0}, {}, 36),
        ({}, {Kind.VERVANGING: 2.5}, 60),  # the other kind is not ruled: the collaboration's 5
        ({}, {Kind.VERVANGING: 2.5, Kind.AANLEG: 1.0}, 30),
        ({"hoofdweg": 3.0}, {Kind.VERVANGING: 7.0}, 84),
        ({"hoofdweg": 8.0}, {Kind.VERVANGING: 7.0}, 96),
        ({"woonstraat": 9.0}, {}, 60),
    ],
)
def test_longest_rule_applies(
    kernel: Kernel, by_class: dict[str, float], by_kind: dict[Kind, float], months: int
) -> None:
    works = two_members(kind=Kind.VERVANGING)
    works[1].kind = Kind.AANLEG
    rules = Rules(graafrust_years_by_street_class=by_class, graafrust_years_by_kind=by_kind)
    (zone,) = follow(works, kernel, rules, (STREET,))
    first, last = zone.period.start, zone.period.end + ONE_DAY
    assert (last.year - first.year) * 12 + last.month - first.month == months
    assert f"{months / 12:g} years" in zone.reason


def test_place_is_the_street_that_is_covered_for_half(kernel: Kernel) -> None:
    streets = (
        STREET,
        Street("s2", "Lange Laan", line((50, 5), (350, 5))),  # 50 of 300 m
        Street("s3", "Ver Weg", line((0, 40), (100, 40))),
        Street("s4", "Plein", rectangle(20, 2, 80, 9)),
        Street("s5", "Groot Plein", rectangle(0, 2, 100, 90)),
        Street("s6", "Steeg", line((50, 0), (50, 12))),  # a side street: 2 of 12 m
        Street("s7", "Bocht", line((90, 6), (100, 6), (100, 30), (140, 30))),
    )
    (zone,) = follow(two_members(), kernel, streets=streets)
    assert zone.street == "Dorpsstraat, Plein"
    shape = kernel.from_wkb([zone.geometry])
    x0, y0, x1, y1 = kernel.bounds(shape)[0]
    assert (x0, y0, x1, y1) == pytest.approx((-8, -3, 108, 13), abs=0.01)


@pytest.mark.parametrize(
    ("street", "covered"),
    [
        (line((0, 0), (200, 0)), True),  # 100 of 200 m
        (line((0, 0), (204, 0)), False),
        (line((100, 10), (0, 10)), True),  # the trench in the pavement, backwards
        (line((0, 10.1), (100, 10.1)), False),  # the trench outside the street
        (line((0, 0), (0, 0), (200, 0)), True),  # a vertex twice
        (line((50, -1), (50, 3)), True),  # 3 of 4 m
        (multi_line([(0, 0), (60, 0)], [(100, 0), (120, 0)]), True),  # 60 of 80 m
        (multi_line([(0, 0), (60, 0)], [(140, 0), (220, 0)]), False),  # 60 of 140 m
        (line((60, 60), (60, 0), (0, 0)), True),  # 62 of 120 m: round a bend
        (line((60, 70), (60, 0), (0, 0)), False),
        (point(50, 0), False),
    ],
)
def test_half_of_a_street_is_enough_and_less_is_not(kernel: Kernel, street: bytes, covered: bool) -> None:
    (area,) = kernel.from_wkb([rectangle(0, -2, 100, 2)])
    found = places.covered_streets(object_array([area]), [Street("s", "Straat", street)], Rules(), kernel)
    assert found == [[0] if covered else []]


@settings(max_examples=50, deadline=None)
@given(
    start=st.integers(-80, 80), length=st.integers(20, 150), turn=st.sampled_from([0.0, 0.4, 1.3, 2.9]),
    aside=st.integers(-7, 7),
)  # fmt: skip
def test_share_of_a_straight_street_is_that_of_plain_arithmetic(
    start: int, length: int, turn: float, aside: int
) -> None:
    """A joint area of 100 m along the street: the covered share is the overlap of two intervals."""

    def turned(x: float, y: float) -> tuple[float, float]:
        return x * math.cos(turn) - y * math.sin(turn), x * math.sin(turn) + y * math.cos(turn)

    corners = [turned(*corner) for corner in ((0, aside), (100, aside), (100, aside + 1), (0, aside + 1))]
    street = Street("s", "Straat", line(turned(start, 0), turned(start + length, 0)))
    overlap = max(0, min(100, start + length) - max(0, start)) / length
    for kernel in (best_kernel(), QgisKernel()):
        areas = kernel.from_wkb([polygon(*corners)])
        for share in (overlap - 0.03, overlap + 0.03):
            if 0 < share <= 1:
                found = places.covered_streets(areas, [street], Rules(zone_min_cover=share), kernel)
                assert found == [[0] if share < overlap else []]


@settings(max_examples=25, deadline=None)
@given(
    x=st.integers(0, 50), y=st.integers(0, 50), width=st.integers(1, 60), height=st.integers(1, 60),
    margin=st.integers(0, 10),
)  # fmt: skip
def test_without_streets_the_zone_holds_the_joint_area_and_no_more_than_the_margin(
    x: int, y: int, width: int, height: int, margin: int
) -> None:
    works = two_members()
    opportunity = make_opportunity(works, rectangle(x, y, x + width, y + height))
    by_id = {w.id: w for w in works}
    for kernel in (best_kernel(), QgisKernel()):
        (zone,) = graafrust_zones.following_zones([opportunity], by_id, Rules(zone_margin=margin), [], kernel)
        area, shape = kernel.from_wkb([opportunity.geometry]), kernel.from_wkb([zone.geometry])
        assert kernel.area(kernel.difference(area, shape))[0] == pytest.approx(0, abs=1e-6)
        box = kernel.bounds(shape)[0]
        wide = (x - margin, y - margin, x + width + margin, y + height + margin)
        assert box == pytest.approx(wide, abs=1e-6)


# --- verdicts: brute force ------------------------------------------------------------------------

SPAN = 60


@st.composite
def boxes(draw: st.DrawFn, flat: bool = False) -> tuple[int, int, int, int]:
    """A rectangle, or (flat) a horizontal or vertical line or a point, on whole metres."""
    x, y = draw(st.integers(0, 40)), draw(st.integers(0, 40))
    width, height = draw(st.integers(1, 25)), draw(st.integers(1, 25))
    if flat:
        width, height = draw(st.sampled_from([(width, 0), (0, height), (0, 0)]))
    return x, y, x + width, y + height


def as_wkb(box: tuple[int, int, int, int]) -> bytes:
    x0, y0, x1, y1 = box
    if x0 < x1 and y0 < y1:
        return rectangle(x0, y0, x1, y1)
    return point(x0, y0) if (x0, y0) == (x1, y1) else line((x0, y0), (x1, y1))


@st.composite
def periods(draw: st.DrawFn) -> Period:
    first = draw(st.integers(-20, SPAN))
    start = PEILDATUM + timedelta(days=first)
    return Period(start, start + timedelta(days=draw(st.integers(0, 30))))


@st.composite
def cases(draw: st.DrawFn) -> tuple[list[tuple[Work, tuple[int, int, int, int]]], Any, dict[str, int]]:
    works, durations = [], {}
    for number in range(draw(st.integers(1, 4))):
        box = draw(boxes(flat=draw(st.booleans())))
        work = make_work(
            f"w{number}", "partner", as_wkb(box), draw(periods()),
            discipline=draw(st.sampled_from([Discipline.RIOOL, Discipline.TELECOM, Discipline.GROEN])),
            kind=draw(st.sampled_from([Kind.VERVANGING, Kind.STORING])),
            hardness=draw(st.sampled_from([None, *Hardness])),
            width=draw(st.sampled_from([None, 5.0])),
        )  # fmt: skip
        works.append((work, box))
        durations[work.id] = draw(st.integers(1, 15))
    zones = []
    for number in range(draw(st.integers(1, 4))):
        box = draw(boxes())
        zone = make_zone(f"z{number}", as_wkb(box), draw(periods()), consent=draw(st.booleans()))
        zones.append((zone, box))
    return works, zones, durations


def lies_in(work: Work, box: tuple[int, int, int, int], zone: tuple[int, int, int, int]) -> bool:
    """The meaning of *in place* by plain arithmetic on boxes, apart from any geometry engine."""
    dx, dy = max(zone[0] - box[2], box[0] - zone[2]), max(zone[1] - box[3], box[1] - zone[3])
    if box[0] < box[2] and box[1] < box[3]:
        return dx < 0 and dy < 0
    point_like = box[0] == box[2] and box[1] == box[3]
    by_discipline = {Discipline.RIOOL: 3.0, Discipline.TELECOM: 1.0, Discipline.GROEN: 2.0}
    half = 3.0 if point_like else 2.5 if work.width else by_discipline[work.discipline]
    return math.hypot(max(0, dx), max(0, dy)) < half


def every_day(period: Period) -> list[date]:
    return [period.start + timedelta(days=n) for n in range(period.days)]


def first_fit(closed: set[date], start: date, need: int) -> date:
    while any(start + timedelta(days=n) in closed for n in range(need)):
        start += ONE_DAY
    return start


def ground(work: Work, zone: GraafrustZone, free: Optional[Period]) -> Verdict:
    if work.kind is Kind.STORING:
        return Verdict.EXEMPT
    if work.discipline is Discipline.TELECOM:
        return Verdict.NOT_ENFORCEABLE
    if zone.consent:
        return Verdict.CONSENT
    return Verdict.AVOIDABLE if free else Verdict.CONFLICT


def brute_force(case: Any) -> dict[tuple[str, str], tuple[Verdict, Period, date, Optional[Period]]]:
    """Day by day, start by start."""
    works, zones, durations = case
    found = {}
    for work, box in works:
        window = [day for day in every_day(work.period) if day >= PEILDATUM]
        if work.hardness in (Hardness.GEREED, Hardness.VERVALLEN) or not window:
            continue
        there = [zone for zone, place in zones if lies_in(work, box, place)]
        closed = {day for zone in there for day in every_day(zone.period)}
        need = min(math.ceil(durations[work.id] * 7 / 5), len(window))
        start = first_fit(closed, window[0], need)
        free = None
        if start + timedelta(days=need - 1) <= window[-1]:
            last = start
            while last + ONE_DAY in window and last + ONE_DAY not in closed:
                last += ONE_DAY
            free = Period(start, last)
        for zone in there:
            clash = [day for day in window if day in every_day(zone.period)]
            if clash:
                verdict = ground(work, zone, free)
                found[work.id, zone.id] = (verdict, Period(clash[0], clash[-1]), start, free)
    return found


@settings(max_examples=200, deadline=None)
@given(case=cases())
def test_check_equals_a_brute_force_day_by_day(case: Any) -> None:
    works, zones, durations = [w for w, _ in case[0]], [z for z, _ in case[1]], case[2]
    expected = brute_force(case)
    for kernel in (best_kernel(), QgisKernel()):
        found = graafrust.check(works, zones, Rules(), PEILDATUM, kernel, durations=durations)
        assert {
            (v.work, v.zone): (v.verdict, v.clash, v.first_free_day, v.free_period) for v in found
        } == expected
        assert len(found) == len(expected)


@settings(max_examples=100, deadline=None)
@given(case=cases())
def test_verdict_invariants(case: Any) -> None:
    works, zones, durations = {w.id: w for w, _ in case[0]}, {z.id: z for z, _ in case[1]}, case[2]
    found = graafrust.check(
        list(works.values()), list(zones.values()), Rules(), PEILDATUM, best_kernel(), durations=durations
    )
    for verdict in found:
        work, zone = works[verdict.work], zones[verdict.zone]
        assert work.period.contains(verdict.clash) and zone.period.contains(verdict.clash)
        assert verdict.clash.start >= PEILDATUM and verdict.first_free_day >= PEILDATUM
        assert verdict.clash.precision is Precision.DAY
        assert not zone.period.overlaps(Period(verdict.first_free_day, verdict.first_free_day))
        assert (verdict.verdict is Verdict.CONFLICT) <= (verdict.free_period is None)
        assert (verdict.verdict is Verdict.AVOIDABLE) <= (verdict.free_period is not None)
        if verdict.free_period:
            assert work.period.contains(verdict.free_period)
            assert not any(
                zones[other.zone].period.overlaps(verdict.free_period)
                for other in found
                if other.work == work.id
            )
            assert verdict.first_free_day == verdict.free_period.start
        assert all(verdict.reasons)


# --- verdicts: by hand ----------------------------------------------------------------------------

ZONE = make_zone("z", rectangle(0, 0, 100, 16), days("2027-01-01", "2031-12-31"), reason="Herinrichting 2026")
IN_ZONE = line((10, 8), (90, 8))
YEAR = days("2028-01-01", "2028-12-31")


def judge(
    kernel: Kernel, *works: Work, zone: GraafrustZone = ZONE, rules: Optional[Rules] = None, **rest: Any
) -> ZoneVerdict:
    """The verdict on the first work."""
    found = graafrust.check(works, [zone], rules or Rules(), PEILDATUM, kernel, **rest)
    return next(v for v in found if v.work == works[0].id)


def road(period: Period = YEAR, **rest: Any) -> Work:
    given = {"discipline": Discipline.WEG, "kind": Kind.VERVANGING, "hardness": Hardness.VASTGESTELD, **rest}
    return make_work("road", "gemeente", rectangle(0, 0, 100, 16), period, **given)


def test_precedence_is_that_of_the_list_of_verdicts(kernel: Kernel) -> None:
    """Take away one ground at a time: the next verdict in the list comes out, and all others are reasons."""
    consent = make_zone("z", ZONE.geometry, ZONE.period, consent=True)
    telecom = {"discipline": Discipline.TELECOM}
    steps = [
        (Verdict.EXEMPT, make_work("w", "p", IN_ZONE, YEAR, kind=Kind.STORING, **telecom), road(), consent),
        (Verdict.LAPSES, make_work("w", "p", IN_ZONE, YEAR, **telecom), road(), consent),
        (Verdict.NOT_ENFORCEABLE, make_work("w", "p", IN_ZONE, YEAR, **telecom), None, consent),
        (Verdict.CONSENT, make_work("w", "p", IN_ZONE, YEAR), None, consent),
        (Verdict.AVOIDABLE, make_work("w", "p", IN_ZONE, days("2028-01-01", "2032-06-30")), None, ZONE),
        (Verdict.CONFLICT, make_work("w", "p", IN_ZONE, YEAR), None, ZONE),
    ]
    assert [step[0] for step in steps] == list(Verdict)
    reasons = []
    for expected, work, rebuilding, zone in steps:
        verdict = judge(kernel, work, *([rebuilding] if rebuilding else []), zone=zone)
        assert verdict.verdict is expected
        reasons.append(len(verdict.reasons))
    assert reasons == [6, 5, 4, 3, 2, 2]  # each with the reason of the zone itself


def test_conflict_tells_days_first_free_day_and_what_to_do(kernel: Kernel) -> None:
    verdict = judge(kernel, make_work("w", "p", IN_ZONE, YEAR), durations={"w": 20})
    assert verdict.clash == Period(date(2028, 1, 1), date(2028, 12, 31))
    assert verdict.first_free_day == date(2032, 1, 1)
    assert verdict.free_period is None
    assert "1-1-2032" in verdict.alternative and "exception" in verdict.alternative
    assert any("Herinrichting 2026" in reason for reason in verdict.reasons)


def test_free_part_must_hold_the_duration(kernel: Kernel) -> None:
    work = make_work("w", "p", IN_ZONE, days("2031-06-01", "2032-01-14"))  # 14 days free
    assert judge(kernel, work, durations={"w": 10}).verdict is Verdict.AVOIDABLE
    assert judge(kernel, work, durations={"w": 10}).free_period == days("2032-01-01", "2032-01-14")
    assert judge(kernel, work, durations={"w": 11}).verdict is Verdict.CONFLICT
    assert judge(kernel, work, durations={"w": 11}).first_free_day == date(2032, 1, 1)


def test_two_zones_that_together_leave_nothing_free_are_a_conflict(kernel: Kernel) -> None:
    zones = [
        make_zone("z1", ZONE.geometry, days("2028-01-01", "2028-06-30")),
        make_zone("z2", ZONE.geometry, days("2028-07-01", "2028-12-31")),
    ]
    found = graafrust.check([make_work("w", "p", IN_ZONE, YEAR)], zones, Rules(), PEILDATUM, kernel)
    assert [v.verdict for v in found] == [Verdict.CONFLICT, Verdict.CONFLICT]
    assert {v.first_free_day for v in found} == {date(2029, 1, 1)}


def test_zone_without_end_never_gets_free(kernel: Kernel) -> None:
    forever = make_zone("z", ZONE.geometry, Period(date(2027, 1, 1), date.max))
    verdict = judge(kernel, make_work("w", "p", IN_ZONE, YEAR), zone=forever)
    assert verdict.verdict is Verdict.CONFLICT and verdict.first_free_day == date.max
    assert "9999" not in verdict.alternative


@pytest.mark.parametrize(
    ("geometry", "inside"),
    [
        (rectangle(100, 0, 120, 16), False),  # a shared border
        (rectangle(99, 0, 120, 16), True),
        (line((0, 17.5), (100, 17.5)), False),  # the strip of 1.5 m just touches
        (line((0, 17.4), (100, 17.4)), True),
        (point(103, 8), False),
        (point(102.9, 8), True),
    ],
)
def test_along_the_border_is_not_in_the_zone(kernel: Kernel, geometry: bytes, inside: bool) -> None:
    works = [make_work("w", "p", geometry, YEAR)]
    assert bool(graafrust.check(works, [ZONE], Rules(), PEILDATUM, kernel)) is inside


@pytest.mark.parametrize(
    ("change", "lapses"),
    [
        ({}, True),
        ({"kind": Kind.ONDERHOUD}, False),
        ({"discipline": Discipline.RIOOL}, False),
        ({"hardness": Hardness.VOORNEMEN}, False),
        ({"hardness": None}, True),  # unknown counts as gepland
        ({"hardness": Hardness.GEREED}, False),
        ({"period": days("2027-03-01", "2027-12-31")}, False),  # rebuilt before the work begins
        ({"period": days("2027-03-01", "2028-01-01")}, True),  # together on its first day
        ({"period": days("2031-12-31", "2032-12-31")}, True),  # on the last day of the zone
        ({"period": days("2032-01-01", "2032-12-31")}, False),  # after the zone
        ({"geometry": rectangle(0, 0, 30, 16)}, False),  # 38 of 100 m with its edge
        ({"geometry": line((0, 8), (60, 8))}, True),
    ],
)
def test_zone_lapses_only_when_the_street_is_rebuilt_anyway(
    kernel: Kernel, change: dict[str, Any], lapses: bool
) -> None:
    rebuilding = road()
    for name, value in change.items():
        setattr(rebuilding, name, value)
    verdict = judge(kernel, make_work("w", "p", IN_ZONE, YEAR), rebuilding)
    assert (verdict.verdict is Verdict.LAPSES) is lapses


def test_member_of_the_joint_work_neither_clashes_nor_lifts_its_own_zone(kernel: Kernel) -> None:
    member = road(period=days("2028-01-01", "2029-12-31"))
    other = make_work("w", "p", IN_ZONE, days("2029-01-01", "2029-12-31"))
    opportunity = make_opportunity([member], rectangle(0, 0, 100, 16))
    zone = make_zone("z", ZONE.geometry, days("2028-06-30", "2033-06-29"), opportunity="K", provisional=True)
    found = graafrust.check([member, other], [zone], Rules(), PEILDATUM, kernel, opportunities=[opportunity])
    assert [(v.work, v.verdict) for v in found] == [("w", Verdict.CONFLICT)]
    assert "K-1" in found[0].alternative and "30-6-2028" in found[0].alternative


def test_exempt_words_are_looked_for_at_the_beginning_of_words(kernel: Kernel) -> None:
    def verdict(title: str, description: str = "", kind: Kind = Kind.OVERIG) -> Verdict:
        work = make_work("w", "p", IN_ZONE, YEAR, kind=kind, description=description)
        work.title = title
        return judge(kernel, work).verdict

    storing = make_work("w", "p", IN_ZONE, YEAR)
    storing.title = "Storingen gasnet"
    assert verdict("Storingen gasnet") is Verdict.EXEMPT
    assert verdict("Leiding", "onvoorziene lekkage") is Verdict.EXEMPT
    assert verdict("Vervangen zonder verstoring") is Verdict.CONFLICT
    assert judge(kernel, storing, rules=Rules(exempt_words=())).verdict is Verdict.CONFLICT
    assert any("Storingen" in reason for reason in judge(kernel, storing).reasons)
    assert verdict("Hoofdriool", "incl. huisaansluitingen", Kind.VERVANGING) is Verdict.CONFLICT


def test_text_of_the_collaboration_is_the_reason_for_telecom(kernel: Kernel) -> None:
    rules = Rules(not_enforceable_text="Overleg met de provider.")
    work = make_work("w", "p", IN_ZONE, YEAR, discipline=Discipline.TELECOM)
    verdict = judge(kernel, work, rules=rules)
    assert verdict.verdict is Verdict.NOT_ENFORCEABLE and "Overleg met de provider." in verdict.reasons


def test_what_is_uncertain_of_place_and_period_is_said(kernel: Kernel) -> None:
    work = make_work("w", "p", rectangle(0, 0, 50, 50), YEAR, place_precision=PlacePrecision.AREA)
    zone = make_zone("z", ZONE.geometry, ZONE.period, provisional=True)
    reasons = " ".join(judge(kernel, work, zone=zone).reasons)
    assert "zoekgebied" in reasons and "provisional" in reasons


def test_done_cancelled_past_and_unplaced_works_get_no_verdict(kernel: Kernel) -> None:
    works = [
        make_work("gereed", "p", IN_ZONE, YEAR, hardness=Hardness.GEREED),
        make_work("vervallen", "p", IN_ZONE, YEAR, hardness=Hardness.VERVALLEN),
        make_work("ended", "p", IN_ZONE, days("2026-10-01", "2027-03-01"), actual_end=date(2026, 12, 1)),
        make_work("past", "p", IN_ZONE, days("2026-01-01", "2026-12-31")),
        make_work("unplaced", "p", IN_ZONE, YEAR),
    ]
    works[-1].geometry = None
    long_zone = make_zone("z", ZONE.geometry, days("2025-01-01", "2031-12-31"))
    assert graafrust.check(works, [long_zone], Rules(), PEILDATUM, kernel) == []
    assert graafrust.check([], [ZONE], Rules(), PEILDATUM, kernel) == []
    assert graafrust.check(works, [], Rules(), PEILDATUM, kernel) == []


# --- last chances ---------------------------------------------------------------------------------


def test_last_chance_is_the_last_start_that_still_fits_in_the_joint_period(kernel: Kernel) -> None:
    members = two_members()
    opportunity = make_opportunity(members, rectangle(0, -2, 100, 2))
    zones = follow(members, kernel)
    late = days("2029-01-01", "2029-12-31")
    inside, touching = line((0, 1), (50, 1)), line((0, 20), (50, 20))
    works = [
        *members,
        make_work("c", "water", inside, late),
        make_work("far", "water", touching, late),
        make_work("after", "water", inside, days("2034-01-01", "2034-12-31")),
        make_work("before", "water", inside, days("2028-01-01", "2028-02-28")),
        make_work("storing", "water", inside, late, kind=Kind.STORING),
        make_work("gereed", "water", inside, late, hardness=Hardness.GEREED),
    ]

    def chances(day: date, duration: int = 10) -> list[tuple[str, date]]:
        found = graafrust.last_chances(
            [opportunity], works, zones, Rules(), day, kernel, durations={"c": duration}
        )
        assert all(c.graafrust == zones[0].period and c.opportunity == "K" for c in found)
        return [(c.work, c.last_day) for c in found]

    assert chances(PEILDATUM) == [("c", date(2028, 6, 17))]  # 14 calendar days up to 30 June
    assert chances(date(2028, 6, 25)) == [("c", date(2028, 6, 25))]
    assert chances(PEILDATUM, duration=500) == [("c", JOINT.start)]
    assert chances(date(2028, 7, 1)) == []


@settings(max_examples=60, deadline=None)
@given(
    made=st.lists(
        st.tuples(
            st.integers(0, 3).map(bool),  # mostly in the street
            st.tuples(st.integers(-300, 2100), st.integers(0, 300)),  # days after the joint work; how many
            st.integers(1, 400),
            st.sampled_from((Kind.VERVANGING, Kind.VERVANGING, Kind.STORING)),
        ),
        max_size=6,
    ),
    later=st.integers(-200, 400),
)
def test_last_chances_equal_a_look_at_every_day(
    made: list[tuple[bool, tuple[int, int], int, Kind]], later: int
) -> None:
    kernel = best_kernel()
    members = two_members()
    opportunity = make_opportunity(members, rectangle(0, -2, 100, 2))
    zones = follow(members, kernel)
    today = JOINT.start + timedelta(days=later)
    street, elsewhere = line((0, 1), (50, 1)), line((0, 90), (50, 90))
    works = []
    for near, (after, length), _, kind in made:
        start = JOINT.end + timedelta(days=after)
        period = Period(start, start + timedelta(days=length))
        works.append(make_work(f"w{len(works)}", "water", street if near else elsewhere, period, kind=kind))
    durations = {work.id: taken for work, (_, _, taken, _) in zip(works, made)}
    found = graafrust.last_chances(
        [opportunity], [*members, *works], zones, Rules(), today, kernel, durations=durations
    )
    expected = {}
    for work, (near, _, taken, kind) in zip(works, made):
        closed = set(every_day(zones[0].period))
        clash = any(day in closed and day >= today for day in every_day(work.period))
        if not (near and clash and kind is Kind.VERVANGING and JOINT.end >= today):
            continue
        need = timing.calendar_days(taken)
        fits = [day for day in every_day(JOINT) if day + timedelta(days=need - 1) <= JOINT.end]
        expected[work.id] = max(today, max(fits, default=JOINT.start))
    assert {chance.work: chance.last_day for chance in found} == expected


# --- boxes and speed ------------------------------------------------------------------------------


@settings(max_examples=100, deadline=None)
@given(a=st.lists(boxes(flat=True) | boxes(), max_size=8), b=st.lists(boxes(), max_size=8))
def test_box_pairs_finds_all_and_only_boxes_that_meet(a: Any, b: Any) -> None:
    left, right = (np.array(boxes, dtype=float).reshape(-1, 4) for boxes in (a, b))
    left = np.vstack([left, np.full((1, 4), np.nan)])
    i, j = places.box_pairs(left, right)
    expected = {
        (m, n)
        for m, p in enumerate(a)
        for n, q in enumerate(b)
        if p[0] <= q[2] and q[0] <= p[2] and p[1] <= q[3] and q[1] <= p[3]
    }
    assert set(zip(i.tolist(), j.tolist())) == expected and len(i) == len(expected)


def test_thousands_of_works_against_hundreds_of_zones_take_no_time() -> None:
    """A tenth of the reference load; a union of zones, or each with each, would take far longer."""
    works = seeded_works(5000)
    kernel = best_kernel()
    random = np.random.default_rng(2)
    low = random.uniform(0, 4400, (500, 2))
    geoms = kernel.to_wkb(kernel.boxes(np.hstack([low, low + 30])))
    zones = [
        make_zone(f"z{n}", wkb, Period(start := PEILDATUM + timedelta(days=30 * (n % 100)), start + 1826 * ONE_DAY))
        for n, wkb in enumerate(geoms)
    ]  # fmt: skip
    begin = time.process_time()
    found = graafrust.check(works, zones, Rules(), PEILDATUM, kernel)
    assert time.process_time() - begin < 2.0
    assert len(found) > 100


def test_kernels_judge_alike() -> None:
    works = seeded_works(400, seed=3)
    kernel = best_kernel()
    shapes = kernel.from_wkb([w.geometry or b"" for w in works[:40]])
    geoms = kernel.to_wkb(kernel.buffer(object_array(shapes), 8.0))
    zones = [
        make_zone(f"z{n}", wkb, Period(works[n].period.end, works[n].period.end + 1826 * ONE_DAY))
        for n, wkb in enumerate(geoms)
    ]
    durations = {w.id: timing.working_days(w, 100.0, Rules()) for w in works}
    results = [
        graafrust.check(works, zones, Rules(), PEILDATUM, k, durations=durations)
        for k in (kernel, QgisKernel())
    ]
    assert results[0] == results[1] and len(results[0]) > 40

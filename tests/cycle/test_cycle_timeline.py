"""Rows of the timeline, and periods that are shifted."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afstemming_plugin.cycle.timeline import PlacedWorks, of_opportunity, of_works, one_step, shifted
from afstemming_plugin.model.collaboration import Collaboration, Partner
from afstemming_plugin.model.content import Content
from afstemming_plugin.model.decision import Proposal
from afstemming_plugin.model.period import Period, Precision, add_months, covering
from afstemming_plugin.model.results import Analysis, Member, Opportunity, ZoneVerdict
from afstemming_plugin.model.rules import Rules
from afstemming_plugin.model.words import Discipline, Hardness, OpportunityKind, Verdict
from afstemming_plugin.model.work import GraafrustZone, Work

DAY = date(2027, 1, 1)


def square(x: float, y: float, size: float = 10.0) -> bytes:
    from osgeo import ogr

    ring = [(x, y), (x + size, y), (x + size, y + size), (x, y + size), (x, y)]
    text = ", ".join(f"{a} {b}" for a, b in ring)
    return bytes(ogr.CreateGeometryFromWkt(f"POLYGON(({text}))").ExportToWkb())


def work(
    id: str, partner: str, period: Period, hardness: Hardness = Hardness.GEPLAND, x: float = 0.0
) -> Work:
    return Work(id, partner, f"Werk {id}", Discipline.RIOOL, period, hardness=hardness, geometry=square(x, 0))


def member(id: str, start: date, *, lead: bool = False) -> Member:
    return Member(id, Period(start, start + timedelta(days=29)), 0, 0.0, False, lead=lead)


@pytest.fixture
def content() -> Content:
    works = [
        work("a", "gem", Period.year(2029)),
        work("b", "net", Period.year(2028), Hardness.IDEE),
        work("c", "net", Period(date(2028, 3, 1), date(2028, 3, 31), Precision.MONTH), Hardness.VASTGESTELD),
        work("far", "gem", Period.year(2027), x=5000.0),
    ]
    joint = Opportunity(
        "o", "K-001", OpportunityKind.OPPORTUNITY, "Laan", ("Laan",), Period.year(2028),
        [member("b", date(2028, 5, 1)), member("a", date(2028, 5, 1), lead=True)], square(0, 0),
    )  # fmt: skip
    zones = [
        GraafrustZone("z", square(5, 5), Period.year(2026), street="Laan"),
        GraafrustZone("elsewhere", square(900, 900), Period.year(2026)),
    ]
    following = GraafrustZone("f", square(0, 0), Period.year(2030), opportunity="o", provisional=True)
    verdict = ZoneVerdict("c", "z", Verdict.CONFLICT, (), Period.year(2028), date(2029, 1, 1))
    analysis = Analysis(DAY, Rules(), opportunities=[joint], zones=[following], verdicts=[verdict])
    collaboration = Collaboration(
        "S", partners=[Partner("net", "Net", "#d55e00"), Partner("gem", "Gem", "#009e73")]
    )
    return Content(collaboration, Rules(), works=works, zones=zones, analysis=analysis)


def test_an_opportunity_is_shown_with_the_lead_first(content: Content) -> None:
    assert content.analysis
    shown = of_opportunity(content.analysis.opportunities[0], content)
    assert [lane.partner for lane in shown.lanes] == ["Gem", "Net"]
    assert [(bar.work, bar.lead, bar.soft) for bar in shown.bars] == [("a", True, False), ("b", False, True)]
    assert shown.joint == Period.year(2028) and not shown.agreed
    assert [(rest.period.start.year, rest.provisional) for rest in shown.rests] == [
        (2026, False),
        (2030, True),
    ]
    # gepland reaches 6 months earlier and 12 later (rule Room to shift).
    assert shown.bars[0].room == (date(2028, 7, 1), date(2030, 12, 31))
    first, last = shown.span
    assert first <= DAY and last >= date(2030, 12, 31)


def test_the_agreed_period_takes_the_place_of_the_one_found(content: Content) -> None:
    assert content.analysis
    agreed = Period(date(2029, 1, 1), date(2029, 6, 30), Precision.HALF)
    content.proposals.append(Proposal("o", DAY, period=agreed))
    shown = of_opportunity(content.analysis.opportunities[0], content)
    assert shown.joint == agreed and shown.agreed
    for bar in shown.bars:
        assert bar.execution is not None and bar.execution.days == 30 and agreed.contains(bar.execution)


def test_of_many_works_the_first_from_the_peildatum_on_are_shown(content: Content) -> None:
    past = work("past", "gem", Period.year(2020))
    shown = of_works([past, *content.works], content, most=3)
    assert {bar.work for bar in shown.bars} == {"far", "b", "c"} and shown.more == 2
    assert [bar.closed for bar in shown.bars if bar.work == "c"] == [(Period.year(2028),)]
    assert [rest.period.start.year for rest in shown.rests] == [2026]
    assert of_works([], content).bars == []


def test_works_on_the_map_are_found_by_their_boxes(content: Content) -> None:
    nowhere = Work("n", "gem", "n", Discipline.GAS, Period.year(2028))
    placed = PlacedWorks([*content.works, nowhere])
    assert {w.id for w in placed.within((-5.0, -5.0, 5.0, 5.0))} == {"a", "b", "c"}
    assert placed.within((100.0, 100.0, 200.0, 200.0)) == []
    assert PlacedWorks([nowhere]).within((0, 0, 1, 1)) == []


def test_a_shifted_period_stays_as_precise_as_it_can() -> None:
    year = Period.year(2028)
    assert shifted(year, 366) == Period.year(2029)
    quarter_later = shifted(year, 91)
    assert quarter_later == Period(date(2028, 4, 1), date(2029, 3, 31), Precision.QUARTER)
    assert shifted(year, 31).precision is Precision.MONTH
    assert shifted(year, 3) == year
    week = covering(date(2028, 5, 3), date(2028, 5, 3), Precision.WEEK)
    assert shifted(week, 8).start == week.start + timedelta(days=7)
    day = Period(date(2028, 5, 3), date(2028, 5, 9))
    assert shifted(day, -4).start == date(2028, 4, 29)
    broken = Period(date(2028, 5, 3), date(2028, 11, 9), Precision.QUARTER)
    assert shifted(broken, 61) == Period(date(2028, 7, 3), date(2029, 1, 9), Precision.DAY)


@given(
    st.dates(date(2000, 1, 1), date(2060, 1, 1)),
    st.integers(1, 5),
    st.sampled_from([Precision.MONTH, Precision.QUARTER, Precision.HALF, Precision.YEAR]),
    st.integers(-80, 80),
)
def test_shifting_there_and_back_gives_the_same_days(
    start: date, units: int, precision: Precision, months: int
) -> None:
    size = {Precision.MONTH: 1, Precision.QUARTER: 3, Precision.HALF: 6, Precision.YEAR: 12}[precision]
    period = covering(start, add_months(start, (units - 1) * size), precision)
    there = shifted(period, months * 30.4375)
    back = shifted(there, -months * 30.4375)
    assert (back.start, back.end) == (period.start, period.end)
    assert there.precision.rank <= precision.rank
    assert one_step(period) >= 28

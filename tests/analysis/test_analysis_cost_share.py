"""Cost share: parts in proportion, adding up to exactly 100%."""

from __future__ import annotations

import math
from datetime import date
from typing import Any, Optional

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from works_for_tests import KERNELS, days, line, make_work, point, rectangle

from afstemming_plugin.analysis.cost_share import (
    MEASURES,
    CostShare,
    Measure,
    Part,
    largest_remainder,
    settlement,
    shares,
)
from afstemming_plugin.analysis.kernel import Kernel
from afstemming_plugin.model.period import Period
from afstemming_plugin.model.results import Member, Opportunity
from afstemming_plugin.model.rules import Rules
from afstemming_plugin.model.words import Discipline, OpportunityKind
from afstemming_plugin.model.work import Work

YEAR = days("2030-01-01", "2030-12-31")
TRENCH = line((0, 0), (100, 0))


@pytest.fixture(params=KERNELS)
def kernel(request: pytest.FixtureRequest) -> Kernel:
    made: Kernel = request.param()
    return made


def divide(
    works: list[Work],
    measure: Measure,
    kernel: Optional[Kernel] = None,
    parts: Optional[dict[str, bytes]] = None,
) -> CostShare:
    execution = Period(date(2030, 3, 1), date(2030, 3, 31))
    members = [Member(w.id, execution, 0, 0.0, False, part=(parts or {}).get(w.id)) for w in works]
    opportunity = Opportunity(
        id="K", number="K-1", kind=OpportunityKind.OPPORTUNITY, name="", streets=(), period=execution,
        members=members, geometry=b"",
    )  # fmt: skip
    return shares(opportunity, {w.id: w for w in works}, measure, Rules(), kernel)


def percents(share: CostShare) -> list[Optional[float]]:
    return [part.percent for part in share.works]


def tenths(values: Any) -> int:
    return sum(round(value * 10) for value in values)


sizes = st.lists(st.floats(0, 1e7, allow_subnormal=False), min_size=1, max_size=40).filter(
    lambda values: math.fsum(values) > 1e-6
)


@settings(max_examples=300)
@given(values=sizes, decimals=st.integers(0, 3))
def test_parts_add_up_to_exactly_the_whole_and_stay_within_one_step(
    values: list[float], decimals: int
) -> None:
    parts = largest_remainder(values, 100.0, decimals)
    scale = 10**decimals
    assert sum(round(part * scale) for part in parts) == 100 * scale
    whole = math.fsum(values)
    for value, part in zip(values, parts):
        assert abs(part - 100 * value / whole) < 1 / scale + 1e-6
        assert round(part, decimals) == part
    for (a, part_a), (b, part_b) in zip(zip(values, parts), zip(values[1:], parts[1:])):
        assert a < b or part_a >= part_b - 1e-9


@pytest.mark.parametrize("values", [[], [0.0, 0.0], [1.0, -1.0], [2.0, -1.0], [math.inf, 1.0], [math.nan]])
def test_what_cannot_be_divided_is_refused(values: list[float]) -> None:
    with pytest.raises(ValueError, match="values"):
        largest_remainder(values)


def test_thirds_give_the_odd_tenth_to_the_first() -> None:
    assert largest_remainder([1, 1, 1]) == [33.4, 33.3, 33.3]


def test_delivered_sizes_divide_in_proportion(kernel: Kernel) -> None:
    works = [
        make_work("a", "gemeente", TRENCH, YEAR, size=300.0, size_unit="m"),
        make_work("b", "gas", TRENCH, YEAR, size=100.0, size_unit="m"),
    ]
    share = divide(works, "m", kernel)
    assert percents(share) == [75.0, 25.0]
    assert [part.assumed for part in share.works] == [False, False]
    assert share.missing == ()


def test_size_that_was_not_delivered_is_measured_and_marked(kernel: Kernel) -> None:
    works = [
        make_work("a", "gemeente", TRENCH, YEAR, size=300.0, size_unit="m"),
        make_work("b", "gas", TRENCH, YEAR),
        make_work("c", "water", TRENCH, YEAR, size=100.0, size_unit="m", assumed=("size",)),
        make_work("d", "weg", rectangle(0, 0, 100, 4), YEAR),
    ]
    share = divide(works, "m", kernel)
    assert [part.amount for part in share.works] == pytest.approx([300, 100, 100, 100])
    assert [part.assumed for part in share.works] == [False, True, True, True]


def test_square_metres_are_those_of_the_werkstrook(kernel: Kernel) -> None:
    works = [
        make_work("a", "gemeente", rectangle(0, 0, 100, 4), YEAR, size=350.0, size_unit="m²"),
        make_work("b", "riool", TRENCH, YEAR, discipline=Discipline.RIOOL, size=120.0, size_unit="m"),
        make_work("c", "gas", point(0, 0), YEAR),
    ]
    amounts = [part.amount for part in divide(works, "m²", kernel).works]
    assert amounts == pytest.approx([350, 600 + math.pi * 9, math.pi * 9], rel=0.01)


def test_missing_amount_leaves_all_percentages_open_and_is_named(kernel: Kernel) -> None:
    works = [
        make_work("a", "gemeente", TRENCH, YEAR, estimate=1000.0),
        make_work("b", "gas", TRENCH, YEAR),
        make_work("c", "gas", TRENCH, YEAR, estimate=500.0),
    ]
    share = divide(works, "estimate", kernel)
    assert share.missing == ("b",)
    assert percents(share) == [None, None, None]
    assert [(p.partner, p.amount, p.percent) for p in share.partners] == [
        ("gas", None, None),
        ("gemeente", 1000.0, None),
    ]
    assert divide([make_work("p", "gas", point(0, 0), YEAR)], "m", kernel).missing == ("p",)


def test_work_without_place_or_with_nothing_to_do_has_no_percentage(kernel: Kernel) -> None:
    unplaced = make_work("a", "gemeente", TRENCH, YEAR)
    unplaced.geometry = None
    assert divide([unplaced], "m²", kernel).missing == ("a",)
    free = [make_work("a", "gas", TRENCH, YEAR, estimate=0.0)]
    assert percents(divide(free, "estimate", kernel)) == [None]


def test_long_work_counts_for_the_part_that_takes_part(kernel: Kernel) -> None:
    works = [
        make_work("a", "gemeente", line((0, 0), (1000, 0)), YEAR, size=1100.0, size_unit="m", estimate=5e5),
        make_work("b", "gas", TRENCH, YEAR, size=110.0, size_unit="m", estimate=5e4),
    ]
    for part in (TRENCH, rectangle(0, -3, 100, 3)):  # the part as line, or as its strip
        for measure in ("m", "estimate"):
            assert percents(divide(works, measure, kernel, {"a": part})) == [50.0, 50.0]  # type: ignore[arg-type]
    assert percents(divide(works, "m", kernel)) == [90.9, 9.1]


@settings(max_examples=100, deadline=None)
@given(given_sizes=st.lists(st.tuples(st.sampled_from("abc"), st.integers(1, 5000)), min_size=1, max_size=12))
def test_works_and_partners_both_add_up_to_exactly_100(given_sizes: list[tuple[str, int]]) -> None:
    works = [
        make_work(f"w{n}", partner, TRENCH, YEAR, estimate=float(size))
        for n, (partner, size) in enumerate(given_sizes)
    ]
    share = divide(works, "estimate")
    assert tenths(percents(share)) == 1000
    assert tenths(part.percent for part in share.partners) == 1000
    assert [part.partner for part in share.partners] == sorted({partner for partner, _ in given_sizes})
    for partner in share.partners:
        own = [part.percent or 0.0 for part in share.works if part.partner == partner.partner]
        assert partner.percent == round(math.fsum(own), 1)


def test_unknown_measure_is_refused() -> None:
    assert set(MEASURES) == {"m", "m²", "estimate"}
    with pytest.raises(ValueError, match="uur"):
        divide([], "uur")  # type: ignore[arg-type]


def shared(**percents: Optional[float]) -> CostShare:
    return CostShare(
        "m²", (), tuple(Part(code, "", None, percent, False) for code, percent in percents.items())
    )


def test_who_restores_the_street_for_all_is_paid_by_the_others() -> None:
    assert settlement(shared(gas=25.0, gemeente=50.0, water=25.0), {"gemeente": 400.0}) == {
        "gas": 100,
        "gemeente": -200,
        "water": 100,
    }


def test_there_is_nothing_to_settle_without_percentages_or_burdens() -> None:
    assert settlement(shared(gas=None, water=None), {"gas": 10.0}) == {}
    assert settlement(shared(gas=60.0, water=40.0), {"gas": 0.0}) == {}


@pytest.mark.parametrize("burdens", [{"riool": 5.0}, {"gas": -1.0}])
def test_a_burden_of_a_stranger_or_below_nothing_is_refused(burdens: dict[str, float]) -> None:
    with pytest.raises(ValueError, match="burdens"):
        settlement(shared(gas=60.0, water=40.0), burdens)


@given(
    sizes=st.lists(st.integers(1, 9_999), min_size=1, max_size=8),
    burdens=st.lists(st.integers(0, 100_000), min_size=8, max_size=8),
)
def test_a_settlement_adds_up_to_nothing_and_leaves_each_with_its_own_part(
    sizes: list[int], burdens: list[int]
) -> None:
    names = "abcdefgh"[: len(sizes)]
    percents = dict(zip(names, largest_remainder(sizes)))
    borne = dict(zip(names, map(float, burdens)))
    paid = settlement(shared(**percents), borne)
    assert sum(paid.values()) == 0
    whole = sum(borne.values())
    for code, amount in paid.items():
        assert abs(borne[code] + amount - whole * percents[code] / 100) < 1.0 + 1e-6 * whole

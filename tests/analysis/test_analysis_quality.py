"""Each check on its own, and against a plain count of the same thing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from works_for_tests import KERNELS, PEILDATUM, days, line, make_work, point, polygon, rectangle, seeded_works

from afstemming_plugin.analysis.freshness import by_source, freshness, weakest
from afstemming_plugin.analysis.quality import (
    SEVERITY,
    Check,
    check_works,
    duplicates,
    far_ahead,
    long_ago,
    missing_fields,
    outside,
    overdue,
    stale,
    vague,
    without_hardness,
    zero_size,
)
from afstemming_plugin.model.collaboration import Collaboration, Delivery
from afstemming_plugin.model.content import Content
from afstemming_plugin.model.period import Period, Precision
from afstemming_plugin.model.rules import Rules
from afstemming_plugin.model.words import Discipline, Hardness, Kind
from afstemming_plugin.model.work import Work

R = Rules()
NEXT = days("2028-01-01", "2028-06-30")
LINE = line((0, 0), (100, 0))


def work(id: str = "a", partner: str = "p", geometry: Any = LINE, period: Period = NEXT, **rest: Any) -> Work:
    made = make_work(id, partner, geometry, period)
    return replace(made, **{"title": "Waterleiding vervangen Dorpsstraat", **rest})


@pytest.mark.parametrize("kernel", KERNELS)
class TestDuplicates:
    def pairs(self, kernel: Any, *works: Work) -> list[tuple[str, str]]:
        return [(f.other, f.work) for f in duplicates(works, R, kernel())]

    def test_same_place_days_discipline_and_alike_title(self, kernel: Any) -> None:
        other = work("b", "q", line((2, 1), (103, 1)), title="Vervangen waterleiding, Dorpsstraat")
        assert self.pairs(kernel, work(), replace(other, title="Waterleiding vervangen Dorpsstr")) == [
            ("a", "b")
        ]
        assert self.pairs(kernel, work(), replace(other, title="Waterleiding vervangen DORPSSTRAAT!")) == [
            ("a", "b")
        ]

    @pytest.mark.parametrize(
        "change",
        [
            {"geometry": line((0, 0), (107, 0))},
            {"geometry": None, "street": "Dorpsstraat"},
            {"discipline": Discipline.GAS},
            {"period": days("2028-07-01", "2028-12-31")},
            {"title": "Afsluiters Molenweg"},
            {"hardness": Hardness.VERVALLEN},
        ],
    )
    def test_one_difference_is_enough(self, kernel: Any, change: dict[str, Any]) -> None:
        assert self.pairs(kernel, work(), work("b", "q")) == [("a", "b")]
        assert self.pairs(kernel, work(), work("b", "q", **change)) == []

    def test_two_references_of_one_partner_are_two_works(self, kernel: Any) -> None:
        assert self.pairs(kernel, work(reference="1"), work("b", reference="2")) == []
        assert self.pairs(kernel, work(reference="1"), work("b", reference="1")) == [("a", "b")]
        assert self.pairs(kernel, work(reference="1"), work("b", "q", reference="2")) == [("a", "b")]

    def test_without_a_place_the_street_counts(self, kernel: Any) -> None:
        a, b = work(geometry=None, street="De Laan"), work("b", "q", geometry=None, street="de laan ")
        assert self.pairs(kernel, a, b) == [("a", "b")]
        assert self.pairs(kernel, a, replace(b, town="Delft")) == []
        assert self.pairs(kernel, replace(a, street=""), replace(b, street="")) == []

    def test_the_same_pairs_as_a_plain_comparison_of_all(self, kernel: Any) -> None:
        works = seeded_works(150)
        copies = [replace(w, id=w.id + "x", partner="copy") for w in works[::7]]
        found = self.pairs(kernel, *works, *copies)
        assert sorted(found) == sorted((w.id, w.id + "x") for w in works[::7])


@pytest.mark.parametrize("kernel", KERNELS)
def test_shapes_sizes_and_durations_of_nothing(kernel: Any) -> None:
    works = [
        work("line", geometry=line((5, 5), (5, 5))),
        work("area", geometry=polygon((0, 0), (10, 0), (20, 0))),
        work("point", geometry=point(1, 1)),
        work("sized", size=0.0, duration=0),
        work("written", delivered={"size": "0,0 m", "duration": "10"}),
        work("fine", geometry=rectangle(0, 0, 1, 1), size=1.0, duration=1),
        work("unplaced", geometry=None),
    ]
    found = {f.work: f.fields for f in zero_size(works, kernel())}
    assert found == {
        "line": ("geometry",),
        "area": ("geometry",),
        "sized": ("size", "duration"),
        "written": ("size",),
    }


@pytest.mark.parametrize("kernel", KERNELS)
def test_outside_is_wholly_past_the_margin(kernel: Any) -> None:
    area, margin = (0.0, 0.0, 1000.0, 1000.0), R.area_margin
    works = [
        work("in", geometry=point(500, 500)),
        work("edge", geometry=point(1000 + margin, 0)),
        work("across", geometry=line((900, 900), (9000, 9000))),
        work("east", geometry=point(1001 + margin, 500)),
        work("south", geometry=point(500, -1 - margin)),
        work("unplaced", geometry=None),
    ]
    assert [f.work for f in outside(works, area, R, kernel())] == ["east", "south"]
    assert list(outside(works, None, R, kernel())) == []


def test_far_away_in_either_direction() -> None:
    works = [
        work("1900", period=days("1900-01-01", "1900-01-01")),
        work("long", period=days("2028-01-01", "2080-01-01")),
        work("last", period=days("2056-12-31", "2057-01-01")),
        work("past", period=days("2057-01-01", "2057-01-02")),
    ]
    assert [f.work for f in far_ahead(works, R, PEILDATUM)] == ["long", "past"]
    assert [f.work for f in long_ago(works, R, PEILDATUM)] == ["1900"]


@given(
    end=st.dates(date(2025, 1, 1), date(2029, 1, 1)),
    hardness=st.sampled_from([None, *Hardness]),
    actual=st.sampled_from([None, date(2026, 1, 1)]),
)
def test_overdue_is_past_and_open(end: date, hardness: Any, actual: Any) -> None:
    one = work(period=Period(end - timedelta(days=3), end), hardness=hardness, actual_end=actual)
    is_open = actual is None and hardness not in (Hardness.GEREED, Hardness.VERVALLEN)
    assert bool(list(overdue([one], PEILDATUM))) == (is_open and end < PEILDATUM)


def test_vague_and_without_hardness() -> None:
    years = Period(date(2028, 1, 1), date(2031, 12, 31), Precision.MULTI_YEAR)
    works = [
        work("year", period=Period.year(2028), hardness=Hardness.IDEE),
        work("years", period=years, hardness=Hardness.IDEE),
        work("done", period=years, hardness=Hardness.GEREED),
        work("unknown"),
        work("guessed", hardness=Hardness.GEPLAND, assumed=("hardness",)),
    ]
    assert [f.work for f in vague(works)] == ["years"]
    assert [f.work for f in without_hardness(works)] == ["unknown", "guessed"]


def test_fields_per_phase_count_what_was_delivered() -> None:
    full = work(
        hardness=Hardness.VASTGESTELD, reference="W-1", kind=Kind.VERVANGING, size=100.0, duration=20,
        contact="planner",
    )  # fmt: skip
    assert list(missing_fields([full], R)) == []
    lacking = replace(full, assumed=("kind",), size=None, geometry=None, contact="")
    assert [f.fields for f in missing_fields([lacking], R)] == [("kind", "geometry", "size", "contact")]
    assert list(missing_fields([replace(lacking, hardness=Hardness.IDEE)], R)) == []
    own = Rules(required_fields={Hardness.IDEE: ("estimate",)})
    assert [f.fields for f in missing_fields([replace(full, hardness=Hardness.IDEE)], own)] == [("estimate",)]


def test_every_required_field_is_a_field_of_a_work_and_survives_storing() -> None:
    for names in R.required_fields.values():
        assert all(hasattr(work(), name) for name in names)
    assert Rules.from_json(R.to_json()) == R
    own = Rules(required_fields={Hardness.GEPLAND: ("title",)})
    assert Rules.from_json(own.to_json()).required_fields == {Hardness.GEPLAND: ("title",)}


def test_stale_is_not_confirmed_for_a_year() -> None:
    works = [work("old"), work("fresh"), work("done", hardness=Hardness.GEREED), work("never")]
    confirmed = {"old": date(2025, 12, 31), "fresh": date(2026, 1, 1), "done": date(2020, 1, 1)}
    assert [f.work for f in stale(works, confirmed, R, PEILDATUM)] == ["old"]


def test_all_checks_together_each_with_a_weight() -> None:
    bad = work(
        "bad", geometry=line((90_000, 0), (90_000, 0)), size=0.0,
        period=Period(date(1980, 1, 1), date(1983, 12, 31), Precision.MULTI_YEAR),
    )  # fmt: skip
    found = check_works(
        [bad, replace(bad, id="twin", partner="q")], R, PEILDATUM, area=(0, 0, 100, 100),
        confirmed_on={"bad": date(2020, 1, 1)},
    )  # fmt: skip
    assert {f.check for f in found} == set(Check) - {Check.FAR_AHEAD}
    assert set(SEVERITY) == set(Check)


def test_fresh_per_source_and_the_weakest_link() -> None:
    def delivery(partner: str, unit: str, day: date) -> Delivery:
        return Delivery("d", partner, unit, "f", "", "csv", day, None)  # type: ignore[arg-type]

    works = [
        work("1", unit="riool", period=days("2026-01-01", "2026-06-01")),
        work("2", unit="riool", period=days("2029-01-01", "2029-06-01")),
        work("3", unit="weg", period=days("2031-01-01", "2031-06-01")),
        work("4", "q", period=days("2035-01-01", "2035-06-01"), hardness=Hardness.VERVALLEN),
    ]
    deliveries = [delivery("p", "riool", date(2026, 12, 2)), delivery("p", "riool", date(2026, 12, 22))]
    found = by_source(Content(Collaboration("x"), R, works=works, deliveries=deliveries), PEILDATUM)
    riool = found["p", "riool"]
    assert (riool.works, riool.age, riool.overdue, riool.overdue_share) == (2, 30, 1, 0.5)
    assert (riool.horizon, found["p", "weg"].age, found["q", ""].horizon) == (date(2029, 6, 1), None, None)
    assert weakest(found) == ("p", "riool")
    assert weakest({"p": riool}) is None
    assert freshness(works, [], None).overdue == 0 and freshness([], [], PEILDATUM).overdue_share == 0.0

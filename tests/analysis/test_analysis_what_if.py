"""What accepting an opportunity does: against the whole analysis with and without that opportunity."""

from __future__ import annotations

from dataclasses import replace

import pytest
from works_for_tests import KERNELS, PEILDATUM, days, line, make_work, rectangle, seeded_works

from afstemming_plugin.analysis.analyse import analyse, judge_graafrust
from afstemming_plugin.analysis.kernel import Kernel
from afstemming_plugin.analysis.what_if import if_accepted
from afstemming_plugin.model.results import Analysis
from afstemming_plugin.model.rules import Rules
from afstemming_plugin.model.words import Hardness, OpportunityKind, Verdict
from afstemming_plugin.model.work import GraafrustZone, Work

FIRM = {"hardness": Hardness.VASTGESTELD, "duration": 5}


@pytest.fixture(params=KERNELS)
def kernel(request: pytest.FixtureRequest) -> Kernel:
    made: Kernel = request.param()
    return made


def street() -> list[Work]:
    return [
        make_work("a", "a", line((0, 0), (100, 0)), days("2030-03-01", "2030-03-07"), **FIRM),
        make_work("b", "b", line((0, 3), (100, 3)), days("2030-03-01", "2030-03-07"), **FIRM),
    ]


def accepted(analysis: Analysis, works: list[Work], kernel: Kernel, **rest: object) -> list[str]:
    found = if_accepted(analysis.opportunities[0], works, Rules(), PEILDATUM, kernel=kernel, **rest)  # type: ignore[arg-type]
    assert all(v.verdict is Verdict.CONFLICT for v in found)
    return [v.work for v in found]


def test_only_what_gets_strijdig_by_it(kernel: Kernel) -> None:
    inside = make_work("in", "c", line((0, 1), (50, 1)), days("2033-03-01", "2033-03-07"), **FIRM)
    after = make_work("after", "c", line((0, 1), (50, 1)), days("2036-03-01", "2036-03-07"), **FIRM)
    away = make_work("away", "c", line((0, 90), (50, 90)), days("2033-03-01", "2033-03-07"), **FIRM)
    long = make_work("long", "c", line((0, 1), (50, 1)), days("2034-01-01", "2038-01-01"), **FIRM)
    works = [*street(), inside, after, away, long]
    analysis = analyse(works, Rules(), PEILDATUM, kernel=kernel)
    assert {m.work for m in analysis.opportunities[0].members} == {"a", "b"}
    assert accepted(analysis, works, kernel) == ["in"]
    # The zone that is known gives the same.
    assert accepted(analysis, works, kernel, following=analysis.zones[0]) == ["in"]
    # Strijdig already by a zone that lies there now: nothing new.
    given = GraafrustZone("z", rectangle(-5, -5, 105, 10), days("2032-01-01", "2034-01-01"))
    assert accepted(analysis, works, kernel, zones=[given]) == []


def test_a_coordination_point_closes_nothing(kernel: Kernel) -> None:
    works = street()
    works[1].period = days("2031-06-01", "2031-06-07")
    analysis = analyse(works, Rules(), PEILDATUM, kernel=kernel)
    assert analysis.opportunities[0].kind is OpportunityKind.COORDINATION
    assert accepted(analysis, works, kernel) == []


def test_the_same_as_judging_everything_with_and_without() -> None:
    works = seeded_works(300, seed=5)
    for number, work in enumerate(works):
        work.hardness = list(Hardness)[number % 4]
    analysis = analyse(works, Rules(), PEILDATUM)
    joint = [o for o in analysis.opportunities if o.kind is OpportunityKind.OPPORTUNITY]
    assert len(joint) > 5
    some = 0
    for opportunity in joint:
        alone = judge_graafrust(replace(analysis, opportunities=[opportunity]), works)
        expected = {v.work for v in alone.verdicts if v.verdict is Verdict.CONFLICT}
        found = [v.work for v in if_accepted(opportunity, works, Rules(), PEILDATUM)]
        assert set(found) == expected and len(found) == len(expected)
        some += len(found)
    assert some > 0

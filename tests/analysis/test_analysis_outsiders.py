"""Works near an opportunity that are not in it: why not, and what taking them in would cost."""

from __future__ import annotations

import pytest
from works_for_tests import KERNELS, PEILDATUM, days, line, make_work, rectangle, seeded_works

from afstemming_plugin.analysis.analyse import analyse
from afstemming_plugin.analysis.kernel import Kernel
from afstemming_plugin.analysis.outsiders import Outsider, outsiders
from afstemming_plugin.analysis.surroundings import Surroundings
from afstemming_plugin.model.results import Analysis
from afstemming_plugin.model.rules import Rules
from afstemming_plugin.model.words import Hardness, OpportunityKind
from afstemming_plugin.model.work import Event, Work


@pytest.fixture(params=KERNELS)
def kernel(request: pytest.FixtureRequest) -> Kernel:
    made: Kernel = request.param()
    return made


def trench(id: str, y: float, period: str, **rest: object) -> Work:
    return make_work(
        id, id, line((0, y), (100, y)), days(f"{period}-01", f"{period}-28"), duration=20, **rest
    )


def found(
    works: list[Work], kernel: Kernel, rules: Rules | None = None, **around: object
) -> tuple[Analysis, list[Outsider]]:
    analysis = analyse(works, rules or Rules(), PEILDATUM, kernel=kernel, **around)  # type: ignore[arg-type]
    kept = {name: value for name, value in around.items() if name in ("events", "zones")}
    return analysis, outsiders(
        analysis.opportunities[0], Surroundings(analysis, works, kernel=kernel, **kept)
    )  # type: ignore[arg-type]


def test_one_that_was_put_apart_would_fit_and_costs_its_shift(kernel: Kernel) -> None:
    works = [trench("a", 0, "2030-03"), trench("b", 2, "2030-03"), trench("c", 4, "2030-05")]
    analysis, (out,) = found(works, kernel, apart=[frozenset("ac"), frozenset("bc")])
    assert {m.work for m in analysis.opportunities[0].members} == {"a", "b"}
    assert out.work == "c" and "apart" in out.reason and out.opportunity == ""
    assert out.shift_days == -61 and out.joint == days("2030-03-01", "2030-03-28")
    assert out.extra_cost == pytest.approx(4 * 61 * 12 / 365.25, abs=1e-6)


def test_one_that_fits_no_joint_period_has_its_reason_only(kernel: Kernel) -> None:
    firm = {"hardness": Hardness.VASTGESTELD}
    works = [
        trench("a", 0, "2030-03", **firm),
        trench("b", 2, "2030-03", **firm),
        trench("c", 4, "2031-09", hardness=Hardness.GEPLAND, earliest=days("2030-10-01", "2030-10-01").start),
    ]
    analysis, outs = found(works, kernel, Rules(time_tolerance=36))
    assert {m.work for m in analysis.opportunities[0].members} == {"a", "b"}
    assert all(out.joint is None and out.reason for out in outs)


def test_events_and_extent_are_heard(kernel: Kernel) -> None:
    works = [trench("a", 0, "2030-03"), trench("b", 2, "2030-03"), trench("c", 4, "2030-05")]
    apart = [frozenset("ac"), frozenset("bc")]
    fair = Event("e", "kermis", days("2030-02-01", "2030-03-31"), rectangle(40, -20, 60, 20))
    _, (out,) = found(works, kernel, apart=apart, events=[fair])
    assert out.joint is not None and out.joint.start > fair.period.end
    works[2].geometry = line((90, 4), (600, 4))
    _, (out,) = found(works, kernel, Rules(max_extent=102.0), apart=apart)
    assert out.joint is None


def test_a_crossing_street_is_told_but_never_fits(kernel: Kernel) -> None:
    works = [trench("a", 0, "2030-03"), trench("b", 2, "2030-03")]
    works.append(make_work("x", "x", line((50, -60), (50, 60)), works[0].period, duration=20))
    _, outs = found(works, kernel)
    assert [(out.work, out.joint) for out in outs] == [("x", None)] and "touch" in outs[0].reason


def test_everyone_near_is_named_once() -> None:
    works = seeded_works(400, seed=11, per_km2=600)
    analysis = analyse(works, Rules(), PEILDATUM)
    around = Surroundings(analysis, works)
    fitting = 0
    for opportunity in analysis.opportunities:
        members = {m.work for m in opportunity.members}
        near = {
            id for o in analysis.overlaps if {o.a, o.b} & members for id in (o.a, o.b) if id not in members
        }
        found = outsiders(opportunity, around)
        assert sorted(out.work for out in found) == sorted(near)
        for out in found:
            # Whoever is in no opportunity at all is told why.
            assert out.reason or out.opportunity
            if out.joint is not None and opportunity.kind is OpportunityKind.OPPORTUNITY:
                # A longer window may ask less of the others, never less than nothing.
                assert out.extra_cost >= -opportunity.cost - 1e-6
                fitting += 1
    assert fitting > 0

"""Counts on pairs that are kept equal those of a run of their own, and are quick enough for a slider."""

from __future__ import annotations

import time

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from test_analysis_session import AROUND, KERNEL, TOWN
from works_for_tests import PEILDATUM, seeded_works

from afstemming_plugin.analysis.analyse import analyse
from afstemming_plugin.analysis.arrays import work_arrays
from afstemming_plugin.analysis.pairs import near_pairs
from afstemming_plugin.analysis.recount import Recount
from afstemming_plugin.model.errors import Cancelled
from afstemming_plugin.model.progress import Progress
from afstemming_plugin.model.rules import Rules
from afstemming_plugin.model.words import OpportunityKind

rules = st.builds(
    Rules,
    distance=st.sampled_from([0.0, 5.0, 15.0, 25.0, 60.0]),
    time_tolerance=st.sampled_from([0, 6, 24, 60]),
    flexibility_years=st.sampled_from([None, 0.0, 1.0, 2.5, 5.0]),
    internal=st.booleans(),
    distance_by_partner=st.sampled_from([{}, {"partner 1": 40.0, "partner 2": 2.0}]),
    time_tolerance_by_partner=st.sampled_from([{}, {"partner 1": 48, "partner 3": 1}]),
)


def counted(works, asked, **around):
    near = near_pairs(work_arrays(works, asked, KERNEL), asked, KERNEL)
    found = analyse(works, asked, PEILDATUM, kernel=KERNEL, **around)
    joint = [o for o in found.opportunities if o.kind is OpportunityKind.OPPORTUNITY]
    return len(near), len(found.overlaps), len(joint), sum(o.openings_avoided for o in joint)


@settings(max_examples=30, deadline=None, phases=(Phase.explicit, Phase.reuse, Phase.generate))
@given(st.lists(rules, min_size=1, max_size=4), st.booleans())
def test_counts_equal_those_of_a_run(asked, with_surroundings):
    around = AROUND if with_surroundings else {}
    recount = Recount(TOWN, asked[0], PEILDATUM, kernel=KERNEL, **around)
    for one in [*asked, asked[0]]:
        found = recount.count(one)
        expected = counted(TOWN, one, **around)
        assert (found.near, found.overlaps, found.opportunities, found.openings_avoided) == expected
        assert recount.pairs(one) == (found.near, found.overlaps)
        assert recount.known(one) == found


def test_curve_rises_and_gives_the_counts_of_the_slider():
    recount = Recount(TOWN, Rules(), PEILDATUM, kernel=KERNEL)
    curve = recount.curve(Rules())
    assert [c.overlaps for c in curve] == sorted(c.overlaps for c in curve)
    assert curve[0].openings_avoided < curve[5].openings_avoided
    assert curve[3] == recount.count(Rules(flexibility_years=3.0))


def test_cancel_and_go_on():
    class Stop(Progress):
        def cancelled(self) -> bool:
            return True

    recount = Recount(TOWN, Rules(), PEILDATUM, kernel=KERNEL)
    with pytest.raises(Cancelled):
        recount.count(Rules(), Stop())
    with pytest.raises(Cancelled):
        Recount(TOWN, Rules(), PEILDATUM, kernel=KERNEL, progress=Stop())
    assert recount.count(Rules()).near == counted(TOWN, Rules())[0]


def test_a_city_is_recounted_while_a_slider_moves():
    """5,000 works: another D or T is a filter, a flexibility asked before costs nothing."""
    recount = Recount(
        seeded_works(5000), Rules(), PEILDATUM, kernel=KERNEL, largest_distance=50.0, largest_months=120
    )
    recount.prepare(Rules())
    took = []
    for distance, years in ((5.0, None), (10.0, 1.0), (20.0, 3.0), (30.0, None), (50.0, 5.0)):
        begin = time.process_time()
        recount.pairs(Rules(distance=distance, time_tolerance=int(distance), flexibility_years=years))
        took.append(time.process_time() - begin)
    assert sorted(took)[2] < 0.1
    recount.count(Rules(flexibility_years=1.0))
    begin = time.process_time()
    recount.count(Rules(flexibility_years=1.0))
    assert time.process_time() - begin < 0.05

"""The sweep finds every pair of boxes near in place and time, once; whatever the sizes of cells and blocks."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import combinations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from works_for_tests import line, make_work

from afstemming_plugin.analysis import sweep
from afstemming_plugin.analysis.arrays import work_arrays
from afstemming_plugin.analysis.kernel import best_kernel
from afstemming_plugin.model.period import Period
from afstemming_plugin.model.progress import Progress
from afstemming_plugin.model.rules import Rules
from afstemming_plugin.model.words import Discipline

KERNEL = best_kernel()
MAY_BE_FOUND = 0.1
"""Metres: boxes this much farther apart may be found as well, for they are rounded outwards."""


@st.composite
def drawn_works(draw):
    works = []
    for number in range(draw(st.integers(0, 25))):
        x, y = draw(st.integers(0, 900)), draw(st.integers(0, 900))
        far = draw(st.sampled_from([0, 0, 0, 1_000_000]))
        start = date(2027, 1, 1) + timedelta(days=draw(st.integers(0, 900)))
        works.append(
            make_work(
                f"w{number:02d}",
                draw(st.sampled_from(["a", "b"])),
                line((far + x, y), (far + x + draw(st.integers(0, 400)), y + draw(st.integers(0, 400)))),
                Period(start, start + timedelta(days=draw(st.integers(0, 600)))),
                unit=draw(st.sampled_from(["", "riool"])),
                discipline=draw(st.sampled_from([Discipline.WATER, Discipline.GAS])),
            )
        )
    return works


def apart(one, two):
    """Metres between two boxes along x or y, whichever is more."""
    return max(one[0] - two[2], two[0] - one[2], one[1] - two[3], two[1] - one[3])


@settings(max_examples=300, deadline=None)
@given(
    works=drawn_works(), internal=st.booleans(), distance=st.sampled_from([0.0, 15.0, 60.0]),
    months=st.sampled_from([0, 12]), cell=st.sampled_from([20.0, 150.0]), wide=st.sampled_from([4, 400]),
    block=st.sampled_from([1, 7, 32_768]), few=st.sampled_from([1, 6]),
)  # fmt: skip
def test_every_pair_once(works, internal, distance, months, cell, wide, block, few):
    rules = Rules(internal=internal, distance=distance, time_tolerance=months)
    arrays = work_arrays(works, rules, KERNEL)
    with pytest.MonkeyPatch.context() as patch:
        for name, value in (("CELL", cell), ("WIDE", wide), ("BLOCK", block), ("FEW", few), ("PRODUCT", 10)):
            patch.setattr(sweep, name, value)
        found = [
            pair
            for a, b in sweep.candidates(arrays, rules, Progress())
            for pair in zip(a.tolist(), b.tolist())
        ]
    must, may = set(), set()
    for (a, one), (b, two) in combinations(enumerate(arrays.works), 2):
        parties = one.partner != two.partner or (
            internal and (one.unit != two.unit or one.discipline is not two.discipline)
        )
        metres = apart(arrays.bounds[a], arrays.bounds[b])
        if parties and metres <= distance + MAY_BE_FOUND:
            may.add((a, b))
            if metres <= distance and one.period.gap(two.period) <= months * 365.25 / 12:
                must.add((a, b))
    assert len(found) == len(set(found))
    assert must <= set(found) <= may


def test_many_works_at_one_place_and_time_in_one_block():
    """Each is in time with hundreds behind it; nothing is lost where the blocks meet."""
    works = [
        make_work(f"w{n:04d}", f"partner {n % 2}", line((n % 7, 0), (n % 7, 5)), Period(day, day))
        for n, day in ((n, date(2027, 1, 1) + timedelta(days=n % 30)) for n in range(400))
    ]
    rules = Rules(internal=False)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sweep, "BLOCK", 64)
        arrays = work_arrays(works, rules, KERNEL)
        found = list(sweep.candidates(arrays, rules, Progress()))
    pairs = set(
        zip(np.concatenate([a for a, _ in found]).tolist(), np.concatenate([b for _, b in found]).tolist())
    )
    assert len(pairs) == sum(len(a) for a, _ in found) == 200 * 200

"""The solver in a program of its own: same answers, and it can be stopped."""

from __future__ import annotations

import time

import numpy as np
import pytest

from afstemming_plugin import compat
from afstemming_plugin.analysis import solver
from afstemming_plugin.analysis.solver import Task, solve, solve_here
from afstemming_plugin.model.errors import Cancelled
from afstemming_plugin.model.progress import Progress

pytestmark = pytest.mark.skipif(compat.milp_solver() is None, reason="SciPy is not present")


def knapsacks(count: int, limits: int, seed: int = 1) -> Task:
    random = np.random.default_rng(seed)
    weights = random.integers(1, 100, (limits, count))
    return {
        "objective": [-float(v) for v in random.integers(1, 100, count)],
        "rows": [[(c, float(w)) for c, w in enumerate(row)] for row in weights],
        "upper": [float(row.sum() / 3) for row in weights],
    }


def test_apart_gives_what_is_found_here(monkeypatch: pytest.MonkeyPatch) -> None:
    task = knapsacks(25, 5)
    here = solve_here(task, 20.0)
    assert here["best"]
    # As if it took too long here.
    monkeypatch.setattr(
        solver, "solve_here", lambda task, seconds: {"ones": None, "bound": None, "best": False}
    )
    apart = solve(task, 20.0, Progress())
    assert apart["best"] and apart["bound"] == here["bound"]
    assert sum(task["objective"][c] for c in apart["ones"] or ()) == pytest.approx(here["bound"])


def test_too_little_time_still_gives_a_bound() -> None:
    task = knapsacks(120, 40)
    answer = solve_here(task, 0.2)
    assert not answer["best"]
    assert answer["bound"] is not None and answer["bound"] <= -1


def test_cancel_ends_the_program_within_a_second() -> None:
    class Soon(Progress):
        asked_at = 0.0

        def cancelled(self) -> bool:
            if not self.asked_at and time.monotonic() > begun + 1.0:
                self.asked_at = time.monotonic()
            return bool(self.asked_at)

    begun, progress = time.monotonic(), Soon()
    with pytest.raises(Cancelled):
        solve(knapsacks(120, 40), 60.0, progress)
    assert time.monotonic() - progress.asked_at < 1.0
    assert time.monotonic() - begun < 10.0

"""The search and the proof against trying everything (independent of both)."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afstemming_plugin import compat
from afstemming_plugin.analysis.programme_search import (
    AS_PLANNED,
    Key,
    Option,
    Problem,
    independent_parts,
    prove,
    search,
)
from afstemming_plugin.model.capacity import Measure
from afstemming_plugin.model.errors import Cancelled
from afstemming_plugin.model.progress import Progress

KEYS = [
    Key("a", None, 2030, Measure.WORKS),
    Key("a", None, 2031, Measure.WORKS),
    Key("b", None, 2030, Measure.METRES),
]
needs_solver = pytest.mark.skipif(compat.milp_solver() is None, reason="SciPy is not present")


@st.composite
def problems(draw: st.DrawFn) -> Problem:
    options = []
    for _ in range(draw(st.integers(0, 5))):
        openings = draw(st.integers(1, 3))
        options.append(
            [
                Option(
                    first=first,
                    last=first + 10,
                    openings=openings,
                    cost=draw(st.integers(0, 8)) / 2,
                    disturbed=draw(st.integers(0, 1)),
                    change=tuple(
                        (key, float(change))
                        for key in KEYS
                        for change in [draw(st.integers(-2, 3))]
                        if change
                    ),
                )
                for first in draw(st.lists(st.integers(1, 99), unique=True, max_size=3))
            ]
        )
    everything = [(i, k) for i, mine in enumerate(options) for k in range(len(mine))]
    clashes: dict[tuple[int, int], set[tuple[int, int]]] = {}
    for one in everything:
        for two in everything:
            if one[0] < two[0] and draw(st.booleans()):
                clashes.setdefault(one, set()).add(two)
                clashes.setdefault(two, set()).add(one)
    room = {key: float(draw(st.integers(0, 4))) for key in KEYS if draw(st.booleans())}
    return Problem(options, {key: frozenset(others) for key, others in clashes.items()}, room)


def allowed(problem: Problem, chosen: tuple[int, ...]) -> bool:
    """The rules once more, in the plainest words."""
    taken = [(i, k) for i, k in enumerate(chosen) if k != AS_PLANNED]
    if any(two in problem.clashes.get(one, ()) for one in taken for two in taken):
        return False
    return all(
        sum(dict(problem.options[i][k].change).get(key, 0.0) for i, k in taken) <= room + 1e-9
        for key, room in problem.room.items()
    )


def best_of_all(problem: Problem) -> tuple[float, ...]:
    ranges = [range(-1, len(options)) for options in problem.options]
    values = []
    for chosen in product(*ranges):
        if allowed(problem, chosen):
            taken = [problem.options[i][k] for i, k in enumerate(chosen) if k != AS_PLANNED]
            values.append(
                (
                    -sum(o.openings for o in taken),
                    sum(o.cost + 24 * o.disturbed for o in taken),
                    sum(o.first for o in taken),
                )
            )
    return min(values)


@settings(max_examples=200, deadline=None)
@given(problems())
def test_search_gives_an_allowed_choice_that_is_no_better_than_the_best(problem: Problem) -> None:
    chosen = search(problem)
    assert allowed(problem, tuple(chosen))
    assert problem.allows(chosen)
    assert problem.worth(chosen) >= best_of_all(problem)
    assert search(problem) == chosen


@settings(max_examples=100, deadline=None)
@given(problems())
def test_search_is_never_worse_than_where_it_starts(problem: Problem) -> None:
    first = search(problem)
    assert problem.worth(search(problem, [first])) <= problem.worth(first)


@needs_solver
@settings(max_examples=100, deadline=None)
@given(problems())
def test_proof_gives_the_most_openings_and_least_cost(problem: Problem) -> None:
    proof = prove(problem, search(problem))
    assert proof is not None
    best = best_of_all(problem)
    assert proof.bound == -best[0]
    assert allowed(problem, tuple(proof.chosen))
    assert problem.worth(proof.chosen)[:2] == best[:2]


def test_search_is_nearly_always_the_best() -> None:
    """Greedy says that it is greedy; how far it is off is known."""
    found: list[bool] = []

    @settings(max_examples=300, deadline=None, derandomize=True, database=None)
    @given(problems())
    def look(problem: Problem) -> None:
        found.append(problem.worth(search(problem))[0] == best_of_all(problem)[0])

    look()
    assert sum(found) >= 0.97 * len(found)


def test_what_stands_in_the_way_goes_elsewhere() -> None:
    # The first takes its best option; the second has only one, which that excludes.
    options = [[Option(1, 5, 1, 0.0), Option(40, 45, 1, 3.0)], [Option(8, 9, 1, 0.0)]]
    clashes = {(0, 0): frozenset({(1, 0)}), (1, 0): frozenset({(0, 0)})}
    assert search(Problem(options, clashes), [[0, AS_PLANNED]]) == [1, 0]


def test_parts_that_share_nothing_are_apart() -> None:
    clashes = {(0, 0): frozenset({(2, 0)}), (2, 0): frozenset({(0, 0)})}
    key = KEYS[0]
    options = [[Option(1, 2, 1, 0.0)] for _ in range(5)]
    for i in (1, 4):
        options[i] = [Option(1, 2, 1, 0.0, change=((key, 1.0),))]
    assert independent_parts(Problem(options, clashes, {key: 1.0})) == [[0, 2], [1, 4], [3]]


def test_without_scipy_there_is_no_proof(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compat, "milp_solver", lambda: None)
    assert prove(Problem([[Option(1, 2, 1, 0.0)]]), [0]) is None


def test_cancel_is_heard() -> None:
    class Stop(Progress):
        def cancelled(self) -> bool:
            return True

    with pytest.raises(Cancelled):
        search(Problem([[Option(1, 2, 1, 0.0)]]), progress=Stop())

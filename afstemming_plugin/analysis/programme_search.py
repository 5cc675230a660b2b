"""How the programme is searched: greedily with local improvement, and where a solver is present with proof.

Both work on the same `Problem`; days are ordinals. The problem in symbols, with x_ik = 1 when opportunity i is
carried out as its option k:

- maximise Σ openings_ik · x_ik; then minimise Σ burden_ik · x_ik; then Σ first_ik · x_ik;
- Σ_k x_ik ≤ 1 for every i: at most one joint period, or none (its works go as planned);
- x_ik + x_jl ≤ 1 for every two options that clash;
- Σ change_ik[key] · x_ik ≤ room[key] for every key of capacity: what the options ask more than the plans do is at
  most what the plans leave. Where the plans themselves ask more than there is, the room is 0, not less.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import Iterable, NamedTuple, Optional, Sequence

from .. import compat
from ..model.capacity import Measure
from ..model.progress import Progress
from ..model.words import Discipline
from .solver import solve

AS_PLANNED = -1
"""Instead of the number of an option: no joint period, every member as its partner planned it."""

DISTURBED_MONTHS = 24.0
"""Weighted months of shift that count as much as one other work disturbed: half a year of a work that is *gepland*
(*aanname*)."""

ROUNDS = 30
"""Most rounds of local improvement; far fewer were ever needed."""

SOLVER_SECONDS = 20.0
"""Most time per call of the solver."""

ROUNDING = 1e-6


class Key(NamedTuple):
    """What capacity is counted by; `discipline` None: all of the partner."""

    partner: str
    discipline: Optional[Discipline]
    year: int
    measure: Measure


@dataclass(frozen=True)
class Option:
    """One joint period of one opportunity. `change` is load per key minus that of the plans of its members.

    `disturbed` works that take no part cannot keep clear of the graafrust that follows.
    """

    first: int
    last: int
    openings: int
    cost: float
    disturbed: int = 0
    starts: tuple[int, ...] = ()
    until: int = 0
    change: tuple[tuple[Key, float], ...] = ()

    @property
    def burden(self) -> float:
        """Weighted shift in months, and what the works count that it disturbs."""
        return self.cost + DISTURBED_MONTHS * self.disturbed

    @property
    def worth(self) -> Worth:
        return -self.openings, self.burden, self.first


Worth = tuple[float, float, float]
"""Less is better: openings (negative), burden, days."""


@dataclass
class Problem:
    """`options` per opportunity; `clashes`: option (i, k) → the options of other opportunities that it excludes.

    `room`: how much the load of each key may still grow; keys that are not in it have no limit.
    """

    options: list[list[Option]]
    clashes: dict[tuple[int, int], frozenset[tuple[int, int]]] = field(default_factory=dict)
    room: dict[Key, float] = field(default_factory=dict)

    def worth(self, chosen: Sequence[int]) -> Worth:
        """Less is better."""
        return added(self.options[i][k].worth for i, k in enumerate(chosen) if k != AS_PLANNED)

    def allows(self, chosen: Sequence[int]) -> bool:
        state = State(self)
        for i, k in enumerate(chosen):
            state.put(i, k)
        return not state.overloaded() and all(not state.blockers(i, k) for i, k in enumerate(chosen))

    def nothing(self) -> list[int]:
        return [AS_PLANNED] * len(self.options)


def added(worths: Iterable[Worth]) -> Worth:
    openings, burden, first = 0.0, 0.0, 0.0
    for worth in worths:
        openings, burden, first = openings + worth[0], burden + worth[1], first + worth[2]
    return openings, round(burden, 6), first


class State:
    """A choice under way; it may break rules, and tells which."""

    def __init__(self, problem: Problem) -> None:
        self._problem = problem
        self.chosen = problem.nothing()
        self._growth: dict[Key, float] = dict.fromkeys(problem.room, 0.0)
        self._users: dict[Key, set[int]] = {key: set() for key in problem.room}

    def put(self, i: int, k: int) -> None:
        self._add(i, -1.0)
        self.chosen[i] = k
        self._add(i, 1.0)

    def _add(self, i: int, sign: float) -> None:
        if self.chosen[i] == AS_PLANNED:
            return
        for key, change in self._problem.options[i][self.chosen[i]].change:
            if key in self._growth:
                self._growth[key] += sign * change
                (self._users[key].add if sign > 0 else self._users[key].discard)(i)

    def blockers(self, i: int, k: int) -> list[int]:
        """Opportunities of which the chosen option clashes with option k of i."""
        if k == AS_PLANNED:
            return []
        return sorted({j for j, other in self._problem.clashes.get((i, k), ()) if self.chosen[j] == other})

    def overloaded(self) -> list[Key]:
        return [key for key, growth in self._growth.items() if growth > self._problem.room[key] + ROUNDING]

    def overloaded_by(self, i: int, k: int) -> list[Key]:
        """The keys that would ask too much if i were carried out as option k instead of what it is now."""
        before = self.chosen[i]
        self.put(i, k)
        found = self.overloaded()
        self.put(i, before)
        return found

    def users(self, key: Key) -> list[int]:
        return sorted(self._users[key])

    def fits(self, i: int, k: int) -> bool:
        return not self.blockers(i, k) and not self.overloaded_by(i, k)

    def worth_of(self, some: Iterable[int]) -> Worth:
        options = self._problem.options
        return added(options[i][self.chosen[i]].worth for i in some if self.chosen[i] != AS_PLANNED)


def ranked(problem: Problem, i: int) -> list[int]:
    """Numbers of the options of i, the best first."""
    return sorted(range(len(problem.options[i])), key=lambda k: (problem.options[i][k].worth, k))


# --- greedy with local improvement -----------------------------------------------------------------


def search(
    problem: Problem,
    starts: Sequence[Sequence[int]] = (),
    progress: Progress = Progress(),  # noqa: B008
) -> list[int]:
    """The best choice found: from nothing and from each of `starts` (valid choices), improved until no single step
    helps. The same problem gives the same choice. Never worse than any start. Raises Cancelled.

    First the opportunities in order of openings, the fewest options first, each in its best option that fits. Then
    steps: a better option for one; if need be what stands in its way goes elsewhere, or back to as planned.
    """
    order = sorted(
        range(len(problem.options)),
        key=lambda i: (-max((o.openings for o in problem.options[i]), default=0), len(problem.options[i]), i),
    )
    rank = [ranked(problem, i) for i in range(len(problem.options))]
    tries = [problem.nothing(), *starts]
    best: Optional[list[int]] = None
    for number, start in enumerate(tries):
        part = progress.part(number / len(tries), (number + 1) / len(tries))
        state = State(problem)
        for i, k in enumerate(start):
            state.put(i, k)
        for i in order:
            if state.chosen[i] == AS_PLANNED:
                state.put(i, next((k for k in rank[i] if state.fits(i, k)), AS_PLANNED))
        _improve(problem, state, order, rank, part)
        if best is None or problem.worth(state.chosen) < problem.worth(best):
            best = state.chosen
    return best or []


def _improve(
    problem: Problem, state: State, order: Sequence[int], rank: Sequence[Sequence[int]], progress: Progress
) -> None:
    for round_ in range(ROUNDS):
        improved = False
        for done, i in enumerate(order):
            progress.step((round_ + done / len(order)) / ROUNDS)
            for k in rank[i]:
                if k == state.chosen[i]:
                    break
                if _try(state, i, k, rank):
                    improved = True
                    break
        if not improved:
            return


def _try(state: State, i: int, k: int, rank: Sequence[Sequence[int]]) -> bool:
    """Carry out i as option k where that makes the whole better: what stands in its way goes elsewhere."""
    blockers = state.blockers(i, k)
    keys = state.overloaded_by(i, k)
    ways: list[list[int]] = [[]]
    if keys:
        ways = [[j] for j in state.users(keys[0]) if j != i and j not in blockers] or [[]]
    for more in ways:
        touched = [i, *blockers, *more]
        before = {j: state.chosen[j] for j in touched}
        worth = state.worth_of(touched)
        for j in touched[1:]:
            state.put(j, AS_PLANNED)
        state.put(i, k)
        for j in touched[1:]:
            state.put(j, next((other for other in rank[j] if state.fits(j, other)), AS_PLANNED))
        if not state.overloaded() and state.worth_of(touched) < worth:
            return True
        for j, other in before.items():
            state.put(j, other)
    return False


# --- with proof ------------------------------------------------------------------------------------


@dataclass
class Proof:
    """`chosen`: at least as good as what was given; no choice avoids more than `bound` openings."""

    chosen: list[int]
    bound: int


def prove(
    problem: Problem,
    known: Sequence[int],
    progress: Progress = Progress(),  # noqa: B008
    seconds: float = SOLVER_SECONDS,
) -> Optional[Proof]:
    """How many openings can be avoided at most, and a better choice than `known` where the solver finds one.

    Parts that do not touch each other are solved apart, each for at most `seconds` per criterion; where that is
    too short the bound is what was proved by then. None without SciPy. Raises Cancelled.
    """
    if compat.milp_solver() is None:
        return None
    chosen, bound = list(known), 0
    parts = independent_parts(problem)
    for number, part in enumerate(parts):
        here = progress.part(number / len(parts), (number + 1) / len(parts))
        now = round(-problem.worth(_only(problem, known, part))[0])
        found, most = _solve(problem, part, -1, seconds, here.part(0.0, 0.5))
        bound += max(now, most)
        if found is not None:
            openings = round(sum(problem.options[i][k].openings for i, k in found.items()))
            cheaper, _ = _solve(problem, part, max(openings, now), seconds, here.part(0.5, 1.0))
            for solution in (found, cheaper):
                option = problem.nothing()
                for i, k in (solution or {}).items():
                    option[i] = k
                if solution is not None and problem.worth(option) < problem.worth(
                    _only(problem, chosen, part)
                ):
                    for i in part:
                        chosen[i] = option[i]
    return Proof(chosen if problem.allows(chosen) else list(known), bound)


def _only(problem: Problem, chosen: Sequence[int], part: Sequence[int]) -> list[int]:
    result = problem.nothing()
    for i in part:
        result[i] = chosen[i]
    return result


def independent_parts(problem: Problem) -> list[list[int]]:
    """Opportunities that share a clash or a limited capacity, directly or through others, are in one part."""
    parent = list(range(len(problem.options)))

    def top(i: int) -> int:
        while parent[i] != i:
            parent[i] = parent[parent[i]]
            i = parent[i]
        return i

    for (i, _), others in problem.clashes.items():
        for j, _ in others:
            parent[max(top(i), top(j))] = min(top(i), top(j))
    first_user: dict[Key, int] = {}
    for i, options in enumerate(problem.options):
        for key in {key for option in options for key, _ in option.change if key in problem.room}:
            j = first_user.setdefault(key, i)
            parent[max(top(i), top(j))] = min(top(i), top(j))
    parts: dict[int, list[int]] = {}
    for i, options in enumerate(problem.options):
        if options:
            parts.setdefault(top(i), []).append(i)
    return list(parts.values())


def _solve(
    problem: Problem, part: Sequence[int], at_least: int, seconds: float, progress: Progress
) -> tuple[Optional[dict[int, int]], int]:
    """The options found (None: nothing within the time) and a bound on the openings that the part can avoid.

    With `at_least` ≥ 0: the least burden among the choices that avoid so many openings.
    """
    columns = [(i, k) for i in part for k in range(len(problem.options[i]))]
    place = {column: number for number, column in enumerate(columns)}
    options = [problem.options[i][k] for i, k in columns]
    openings = [float(option.openings) for option in options]
    rows, upper = _constraints(problem, part, place)
    if at_least >= 0:
        rows.append({number: -value for number, value in enumerate(openings)})
        upper.append(float(-at_least))
        objective = [option.burden for option in options]
    else:
        objective = [-value for value in openings]
    answer = solve(
        {"objective": objective, "rows": [list(row.items()) for row in rows], "upper": upper},
        seconds,
        progress,
    )
    most = sum(max(o.openings for o in problem.options[i]) for i in part)
    if at_least < 0 and answer["bound"] is not None:
        most = min(most, math.floor(-answer["bound"] + ROUNDING))
    if answer["ones"] is None:
        return None, most
    return {columns[n][0]: columns[n][1] for n in answer["ones"]}, most


def _constraints(
    problem: Problem, part: Sequence[int], place: dict[tuple[int, int], int]
) -> tuple[list[dict[int, float]], list[float]]:
    """Rows (column → factor) and what each may be at most."""
    rows: list[dict[int, float]] = []
    upper: list[float] = []
    for i in part:
        rows.append({place[i, k]: 1.0 for k in range(len(problem.options[i]))})
        upper.append(1.0)
        for k in range(len(problem.options[i])):
            # Of every other opportunity at most one option is carried out, so these count together.
            by_other: dict[int, list[int]] = {}
            for j, other in sorted(problem.clashes.get((i, k), ())):
                by_other.setdefault(j, []).append(place[j, other])
            for excluded in by_other.values():
                rows.append({place[i, k]: 1.0, **dict.fromkeys(excluded, 1.0)})
                upper.append(1.0)
    by_key: dict[Key, dict[int, float]] = {}
    for (i, k), column in place.items():
        for key, change in problem.options[i][k].change:
            if key in problem.room:
                by_key.setdefault(key, {})[column] = change
    for key, row in by_key.items():
        rows.append(row)
        upper.append(problem.room[key])
    return rows, upper

"""What a programme is compared with: everyone as planned, and works combined two by two."""

from __future__ import annotations

from typing import Iterable

from ..model.progress import Progress
from .programme_search import AS_PLANNED, Problem, State, search

MATCHED_EXACTLY = 16


def unshifted(problem: Problem, progress: Progress) -> list[int]:
    """The best choice among the options in which no work leaves its planned start."""
    kept = [[k for k, option in enumerate(options) if option.cost == 0] for options in problem.options]
    number = {(i, k): n for i, mine in enumerate(kept) for n, k in enumerate(mine)}
    smaller = Problem(
        options=[[options[k] for k in mine] for options, mine in zip(problem.options, kept)],
        clashes={
            (i, number[i, k]): frozenset((j, number[j, n]) for j, n in others if (j, n) in number)
            for (i, k), others in problem.clashes.items()
            if (i, k) in number
        },
        room=problem.room,
    )
    found = search(smaller, progress=progress)
    return [k if k == AS_PLANNED else kept[i][k] for i, k in enumerate(found)]


def pairwise_choice(problem: Problem) -> list[int]:
    """Every opportunity in its own best period where that still fits, one after another."""
    state = State(problem)
    for i, options in enumerate(problem.options):
        if options and state.fits(i, 0):
            state.put(i, 0)
    return state.chosen


def largest_matching(pairs: Iterable[tuple[str, str]]) -> int:
    """How many of these pairs can be combined at most when every work takes part in one only.

    Exact up to `MATCHED_EXACTLY` works, above that what combining the first that are left gives.
    """
    near: dict[str, set[str]] = {}
    for a, b in pairs:
        near.setdefault(a, set()).add(b)
        near.setdefault(b, set()).add(a)
    exact = len(near) <= MATCHED_EXACTLY
    known: dict[frozenset[str], int] = {}

    def most(left: frozenset[str]) -> int:
        left = frozenset(one for one in left if near[one] & left)
        if not left:
            return 0
        if left not in known:
            # A work with one neighbour is combined with it in some largest matching.
            one = min(left, key=lambda work: (len(near[work] & left), work))
            others = sorted(near[one] & left)
            best = 1 + most(left - {one, others[0]})
            for other in others[1:] if exact else ():
                if best == len(left) // 2:
                    break
                best = max(best, 1 + most(left - {one, other}))
            if len(others) > 1 and exact and best < len(left) // 2:
                best = max(best, most(left - {one}))
            known[left] = best
        return known[left]

    return most(frozenset(near))

"""The best division of points joined by edges into valid groups; knows nothing of works.

Of all divisions of the vertices into connected valid groups and lone vertices: most vertices saved (members − 1,
summed over the groups), then least cost, then the smallest sum of starts, then the lowest vertices.

Exact within a connected component when the component as a whole is valid, or when it has at most `EXACT_VERTICES`
vertices and `exact_division.EXACT_GROUPS` connected groups that may be valid: all are listed, and a dynamic programme
over the connected sets of vertices not yet divided picks the best. Above that: edges are joined greedily, cheapest pair
first; vertices are moved and groups merged, and then every few neighbouring groups divided anew exactly, as long as that
improves the same measure; a bound is proven on how many vertices more could be saved. Both are deterministic.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import Callable, Hashable, Iterable, Optional, Sequence

from ..model.progress import Progress
from .exact_division import TooLarge, best_division, connected_groups
from .judge import Group, Judge, Value
from .searched_division import more_at_most, searched_division

EXACT_VERTICES = 24
BATCH = 20_000
"""Groups listed before they are judged: bounds memory."""
JUDGED = 1000
"""Groups judged in one go, so that a cancel is heard within a second."""


@dataclass(frozen=True)
class Found:
    """A group of two or more vertices of a component of so many.

    `more`: how many vertices of the component another division could save at most besides those that this one
    saves, where it was not solved exactly; None where it was.
    """

    members: Group
    component: int
    more: Optional[int] = None

    @property
    def exact(self) -> bool:
        return self.more is None


Memory = dict[Hashable, tuple[tuple[tuple[int, ...], ...], Optional[int]]]
"""What a component holds → its groups, by the places of their vertices in it, and `Found.more`."""

_Division = tuple[Sequence[Group], Optional[int]]
"""The groups of a component, and `Found.more`."""


def divide(
    edges: Iterable[tuple[int, int]],
    judge: Judge,
    progress: Progress = Progress(),  # noqa: B008
    memory: Optional[Memory] = None,
    content: Optional[Callable[[Sequence[int]], Hashable]] = None,
) -> list[Found]:
    """The best division of the vertices in `edges`, groups in the order of their lowest vertex.

    With a `memory`, which is filled, a component is divided only once: `content` gives everything of it that the
    division depends on. Raises Cancelled.
    """
    neighbours: dict[int, set[int]] = {}
    for one, two in edges:
        neighbours.setdefault(one, set()).add(two)
        neighbours.setdefault(two, set()).add(one)
    components = _components(neighbours)
    known = [content(component) if content is not None else None for component in components]
    divisions: dict[int, _Division] = {}
    if memory is not None:
        for number, component in enumerate(components):
            if known[number] in memory:
                places, more = memory[known[number]]
                divisions[number] = (
                    [frozenset(component[place] for place in group) for group in places],
                    more,
                )
    new = [number for number in range(len(components)) if number not in divisions]
    divided = _divided([components[number] for number in new], neighbours, judge, progress)
    for number, (groups, more) in zip(new, divided):
        divisions[number] = groups, more
        if memory is not None:
            component = components[number]
            memory[known[number]] = (
                tuple(tuple(component.index(vertex) for vertex in sorted(group)) for group in groups),
                more,
            )
    result = [
        Found(group, len(component), divisions[number][1])
        for number, component in enumerate(components)
        for group in divisions[number][0]
    ]
    return sorted(result, key=lambda found: min(found.members))


def _divided(
    components: Sequence[list[int]], neighbours: dict[int, set[int]], judge: Judge, progress: Progress
) -> list[_Division]:
    """The best division of each component: whole where that is valid, else exact where small enough, else greedy."""
    divisions: dict[int, _Division] = {}
    for begin in range(0, len(components), JUDGED):
        progress.step(0.3 * begin / len(components))
        some = range(begin, min(begin + JUDGED, len(components)))
        whole = [number for number in some if judge.may_grow(frozenset(components[number]))]
        for number, value in zip(whole, judge.values([tuple(components[number]) for number in whole])):
            if value is not None:
                # Nothing saves more than one group of all.
                divisions[number] = [frozenset(components[number])], None
    batch: list[tuple[int, list[tuple[int, ...]]]] = []
    listed = 0
    for number, component in enumerate(components):
        progress.step(0.3 + 0.7 * number / len(components))
        if number in divisions:
            continue
        if len(component) <= EXACT_VERTICES:
            try:
                groups = connected_groups(component, neighbours, judge, progress)
            except TooLarge:
                continue
            batch.append((number, groups))
            listed += len(groups)
            if listed >= BATCH:
                _solve(batch, components, neighbours, judge, divisions, progress)
                batch, listed = [], 0
    _solve(batch, components, neighbours, judge, divisions, progress)
    for number, component in enumerate(components):
        if number not in divisions:
            found = searched_division(component, neighbours, judge, progress)
            divisions[number] = found, more_at_most(component, found, judge)
    return [divisions[number] for number in range(len(components))]


def _solve(
    batch: Sequence[tuple[int, list[tuple[int, ...]]]],
    components: Sequence[list[int]],
    neighbours: dict[int, set[int]],
    judge: Judge,
    divisions: dict[int, _Division],
    progress: Progress,
) -> None:
    """Put the exact division of each component with its groups in `divisions`, where it is not too large."""
    every = [group for _, groups in batch for group in groups]
    found: list[Optional[Value]] = []
    for begin in range(0, len(every), JUDGED):
        if progress.cancelled():
            progress.step(0.0)
        found += judge.values(every[begin : begin + JUDGED])
    values = iter(found)
    for number, groups in batch:
        valued = [(group, next(values)) for group in groups]
        with suppress(TooLarge):
            divisions[number] = best_division(components[number], neighbours, valued, progress), None


def _components(neighbours: dict[int, set[int]]) -> list[list[int]]:
    left = set(neighbours)
    result = []
    for vertex in sorted(neighbours):
        if vertex not in left:
            continue
        reached, todo = {vertex}, [vertex]
        while todo:
            new = neighbours[todo.pop()] - reached
            reached |= new
            todo += new
        left -= reached
        result.append(sorted(reached))
    return result

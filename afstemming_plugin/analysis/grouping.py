"""The best division of points joined by edges into valid groups; knows nothing of works.

Of all divisions of the vertices into connected valid groups and lone vertices: most vertices saved (members − 1,
summed over the groups), then least cost, then the smallest sum of starts, then the lowest vertices.

Exact within a connected component when the component as a whole is valid, or when it has at most `EXACT_VERTICES`
vertices and `EXACT_GROUPS` connected groups that may be valid: all are listed, and a dynamic programme over
the connected sets of vertices not yet divided picks the best. Above that: edges are joined greedily, cheapest pair first, then
vertices are moved and groups merged as long as that improves the same measure; a bound is proven on how many vertices
more could be saved. Both are deterministic.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Callable, Hashable, Iterable, Optional, Sequence

import numpy as np

from ..model.progress import Progress

EXACT_VERTICES = 24
EXACT_GROUPS = 3000
EXACT_STATES = 50_000
ROUNDS = 5
"""Rounds of local improvement at most."""
BOUNDED, STARTS = 2000, 50
"""Vertices of a component of which a bound is sought at most, and from how many of them."""
BATCH = 20_000
"""Groups listed before they are judged: bounds memory."""
JUDGED = 1000
"""Groups judged in one go, so that a cancel is heard within a second."""

Group = frozenset[int]
Value = tuple[float, int]
"""Cost and start of a valid group."""
Total = tuple[int, float, int, tuple[tuple[int, ...], ...]]
"""− vertices saved, cost, sum of starts, groups: less is better."""
Valued = Callable[[Group], Optional[Value]]


class Judge(ABC):
    """Tells which groups are valid and what they cost.

    What is known of a group that grows (`begun`, `grown`) and the values of many groups at once may be given in a
    quicker way than one by one; they must say the same.
    """

    @abstractmethod
    def value(self, group: Group) -> Optional[Value]:
        """The value of a group, None when it is not valid."""

    def may_grow(self, group: Group) -> bool:
        """False only where the group and all larger ones around it are invalid."""
        return True

    def values(self, groups: Sequence[tuple[int, ...]]) -> Sequence[Optional[Value]]:
        """The value of each group, given as its sorted vertices."""
        return [self.value(frozenset(group)) for group in groups]

    def excluding(self, vertices: Sequence[int]) -> np.ndarray:
        """(n, n) bools, symmetric: True only where no valid group holds both vertices."""
        return np.zeros((len(vertices), len(vertices)), dtype=bool)

    def begun(self, vertex: int) -> Any:
        """What is known of a group of one."""
        return frozenset((vertex,))

    def grown(self, known: Any, vertex: int) -> Any:
        """What is known of the group with one vertex more; None where that may not grow (`may_grow`)."""
        larger = known | {vertex}
        return larger if self.may_grow(larger) else None


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


class _TooLarge(Exception):
    """The component has more groups or states than are searched exactly."""


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
                groups = _connected_groups(component, neighbours, judge, progress)
            except _TooLarge:
                continue
            batch.append((number, groups))
            listed += len(groups)
            if listed >= BATCH:
                _solve(batch, components, neighbours, judge, divisions, progress)
                batch, listed = [], 0
    _solve(batch, components, neighbours, judge, divisions, progress)
    for number, component in enumerate(components):
        if number not in divisions:
            groups = _greedy(component, neighbours, judge, progress)
            divisions[number] = groups, _more_at_most(component, groups, judge)
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
        with suppress(_TooLarge):
            divisions[number] = _exact(components[number], neighbours, valued, progress), None


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


def _connected_groups(
    component: list[int], neighbours: dict[int, set[int]], judge: Judge, progress: Progress
) -> list[tuple[int, ...]]:
    """Every connected group of two or more that may grow, once, as sorted vertices. Raises _TooLarge."""
    near = _near(component, neighbours)
    result: list[tuple[int, ...]] = []

    def extend(places: tuple[int, ...], known: Any, extension: int, seen: int, above: int) -> None:
        while extension:
            bit = extension & -extension
            extension ^= bit
            place = bit.bit_length() - 1
            larger = judge.grown(known, component[place])
            if larger is None:
                continue
            group = (*places, place)
            result.append(group)
            if len(result) > EXACT_GROUPS:
                raise _TooLarge
            if len(result) % 100 == 0 and progress.cancelled():
                progress.step(0.0)
            new = near[place] & above & ~seen
            if extension | new:
                extend(group, larger, extension | new, seen | new, above)

    for root, vertex in enumerate(component):
        above = -1 << (root + 1)
        extend((root,), judge.begun(vertex), near[root] & above, near[root] | 1 << root, above)
    return [tuple(component[place] for place in sorted(group)) for group in result]


def _near(component: Sequence[int], neighbours: dict[int, set[int]]) -> list[int]:
    """Per vertex of the component its neighbours, as bits by their place in it."""
    place_of = {vertex: place for place, vertex in enumerate(component)}
    return [sum(1 << place_of[n] for n in neighbours[vertex]) for vertex in component]


def _exact(
    component: list[int],
    neighbours: dict[int, set[int]],
    valued: Sequence[tuple[tuple[int, ...], Optional[Value]]],
    progress: Progress,
) -> list[Group]:
    """The best division by dynamic programming over the vertices left. Raises _TooLarge.

    Vertices left that no longer hang together are divided piece by piece: the measure adds up, so the best of each
    piece is the best of all. Thus only connected sets are known, few in a town that hangs together as a chain.
    """
    place_of = {vertex: place for place, vertex in enumerate(component)}
    by_lowest: list[list[tuple[int, tuple[int, ...], Value]]] = [[] for _ in component]
    for members, found in valued:
        if found is not None:
            mask = sum(1 << place_of[vertex] for vertex in members)
            by_lowest[place_of[members[0]]].append((mask, members, found))
    pieces = _Pieces(_near(component, neighbours), by_lowest, progress)
    return [frozenset(members) for members in pieces.best()[3]]


class _Pieces:
    """Connected sets of vertices (bits) with their best division.

    `near`: per vertex the bits of its neighbours; `by_lowest`: per vertex the valid groups of which it is the lowest.
    """

    def __init__(
        self,
        near: list[int],
        by_lowest: list[list[tuple[int, tuple[int, ...], Value]]],
        progress: Progress,
    ) -> None:
        self._near = near
        self._by_lowest = by_lowest
        self._progress = progress
        self._known: dict[int, Total] = {}
        self._sets: dict[int, Total] = {}

    def best(self) -> Total:
        """Of all vertices. Raises _TooLarge."""
        return self._of((1 << len(self._near)) - 1)

    def _of(self, left: int) -> Total:
        """The best division of any set: that of its pieces together."""
        if left in self._sets:
            return self._sets[left]
        whole = left
        saved, cost, start = 0, 0.0, 0
        groups: list[tuple[int, ...]] = []
        while left:
            piece = self._piece(left)
            left ^= piece
            if piece & (piece - 1):
                more, extra, later, others = self._of_piece(piece)
                saved, cost, start = saved + more, round(cost + extra, 9), start + later
                groups += others
        total = saved, cost, start, tuple(sorted(groups))
        self._sets[whole] = total
        return total

    def _of_piece(self, piece: int) -> Total:
        if piece in self._known:
            return self._known[piece]
        if len(self._known) > EXACT_STATES:
            raise _TooLarge
        if self._progress.cancelled():
            self._progress.step(0.0)
        lowest = piece & -piece
        chosen = self._of(piece ^ lowest)
        for mask, members, (cost, start) in self._by_lowest[lowest.bit_length() - 1]:
            if mask & piece != mask:
                continue
            more, extra, later, others = self._of(piece ^ mask)
            saved = more - len(members) + 1
            if saved <= chosen[0]:
                option = (saved, round(extra + cost, 9), later + start, (members, *others))
                chosen = min(chosen, option)
        self._known[piece] = chosen
        return chosen

    def _piece(self, left: int) -> int:
        """The vertices of `left` that hang together with its lowest."""
        piece = 0
        todo = left & -left
        while todo:
            bit = todo & -todo
            piece |= bit
            todo = (todo ^ bit) | (self._near[bit.bit_length() - 1] & left & ~piece)
        return piece


def _greedy(
    component: list[int],
    neighbours: dict[int, set[int]],
    judge: Judge,
    progress: Progress,
) -> list[Group]:
    """Join the cheapest edges first where the union is valid, then improve by moves and merges."""

    known: dict[Group, Optional[Value]] = {}

    def value(group: Group) -> Optional[Value]:
        if len(group) < 2:
            return (0.0, 0)
        if group not in known:
            if progress.cancelled():
                progress.step(0.0)
            known[group] = judge.value(group) if judge.may_grow(group) else None
        return known[group]

    group_of: dict[int, Group] = {vertex: frozenset((vertex,)) for vertex in component}
    edges = []
    for one in component:
        for two in neighbours[one]:
            found = value(frozenset((one, two))) if one < two else None
            if found is not None:
                edges.append((*found, one, two))
    for *_, one, two in sorted(edges):
        _merge(group_of, one, two, value)
    _improve(component, neighbours, group_of, [(one, two) for *_, one, two in sorted(edges)], value)
    return sorted({group for group in group_of.values() if len(group) > 1}, key=sorted)


def _improve(
    component: list[int],
    neighbours: dict[int, set[int]],
    group_of: dict[int, Group],
    edges: Sequence[tuple[int, int]],
    value: Valued,
) -> None:
    """Move vertices and merge groups as long as it helps."""
    stays_among: dict[int, frozenset[Group]] = {}
    for _ in range(ROUNDS):
        improved = False
        for vertex in component:
            around = frozenset(group_of[other] for other in (vertex, *neighbours[vertex]))
            if stays_among.get(vertex) == around:
                continue  # it was looked at among the very same groups
            if _move(vertex, group_of, neighbours, value):
                improved = True
            else:
                stays_among[vertex] = around
        for one, two in edges:
            improved |= _merge(group_of, one, two, value)
        if not improved:
            break


def _more_at_most(component: Sequence[int], groups: Sequence[Group], judge: Judge) -> int:
    """How many vertices more than by these groups can be saved at most.

    Vertices that all exclude one another are each in another group (or alone), so no division has fewer groups, lone
    vertices counted, than there are of them. Many such vertices are sought greedily, from several starts.
    """
    most = 1
    if len(component) <= BOUNDED:
        excluding = judge.excluding(component)
        degree = excluding.sum(axis=1)
        for start in np.argsort(-degree, kind="stable")[:STARTS].tolist():
            found, left = 1, excluding[start].copy()
            while left.any():
                left &= excluding[int(np.argmax(np.where(left, degree, -1)))]
                found += 1
            most = max(most, found)
    return len(component) - most - sum(len(group) - 1 for group in groups)


def _merge(group_of: dict[int, Group], one: int, two: int, value: Valued) -> bool:
    """Join the groups of both where that is valid: it always saves one more."""
    union = group_of[one] | group_of[two]
    if group_of[one] == group_of[two] or value(union) is None:
        return False
    group_of.update(dict.fromkeys(union, union))
    return True


def _move(vertex: int, group_of: dict[int, Group], neighbours: dict[int, set[int]], value: Valued) -> bool:
    """Put one vertex in the neighbouring group where the whole becomes best, if better than where it is."""
    own = group_of[vertex]
    rest = own - {vertex}
    rest_value = value(rest) if not rest or _connected(rest, neighbours) else None
    if rest_value is None:
        return False
    best: Optional[tuple[Total, Group]] = None
    for target in {group_of[n] for n in neighbours[vertex]} - {own}:
        before = [group for group in (own, target) if len(group) > 1]
        after = [group for group in (rest, target | {vertex}) if len(group) > 1]
        total = _total(after, value)
        if (
            total is not None
            and total < (_total(before, value) or (1,))
            and (best is None or total < best[0])
        ):
            best = (total, target)
    if best is None:
        return False
    joined = best[1] | {vertex}
    group_of.update(dict.fromkeys(rest, rest))
    group_of.update(dict.fromkeys(joined, joined))
    return True


def _total(groups: list[Group], value: Valued) -> Optional[Total]:
    values = [value(group) for group in groups]
    known = [value for value in values if value is not None]
    if len(known) < len(values):
        return None
    return (
        sum(1 - len(group) for group in groups),
        round(sum(cost for cost, _ in known), 9),
        sum(start for _, start in known),
        tuple(sorted(tuple(sorted(group)) for group in groups)),
    )


def _connected(group: Group, neighbours: dict[int, set[int]]) -> bool:
    reached = {min(group)}
    todo = [min(group)]
    while todo:
        new = (neighbours[todo.pop()] & group) - reached
        reached |= new
        todo += new
    return len(reached) == len(group)

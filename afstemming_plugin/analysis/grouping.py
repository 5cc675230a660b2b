"""The best division of points joined by edges into valid groups; knows nothing of works.

Of all divisions of the vertices into connected valid groups and lone vertices: most vertices saved (members − 1,
summed over the groups), then least cost, then the smallest sum of starts, then the lowest vertices.

Exact within a connected component when the component as a whole is valid, or when it has at most `EXACT_VERTICES`
vertices and `EXACT_GROUPS` connected groups that may be valid: all are listed, and a dynamic programme over
the connected sets of vertices not yet divided picks the best. Above that: edges are joined greedily, cheapest pair first, then
vertices are moved and groups merged as long as that improves the same measure. Both are deterministic.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, Hashable, Iterable, Optional, Sequence

from ..model.progress import Progress

EXACT_VERTICES = 24
EXACT_GROUPS = 3000
EXACT_STATES = 50_000
ROUNDS = 5
"""Rounds of local improvement at most."""

Group = frozenset[int]
Value = tuple[float, int]
"""Cost and start of a valid group."""
Judge = Callable[[Group], Optional[Value]]
"""The value of a group, None when it is not valid."""
Total = tuple[int, float, int, tuple[tuple[int, ...], ...]]
"""− vertices saved, cost, sum of starts, groups: less is better."""


@dataclass(frozen=True)
class Found:
    """A group of two or more vertices, and whether its component was solved exactly (`component` its size)."""

    members: Group
    exact: bool
    component: int


class _TooLarge(Exception):
    """The component has more groups or states than are searched exactly."""


Memory = dict[Hashable, tuple[tuple[tuple[int, ...], ...], bool]]
"""What a component holds → its groups, by the places of their vertices in it, and whether that is exact."""


def divide(
    edges: Iterable[tuple[int, int]],
    value: Judge,
    may_grow: Callable[[Group], bool],
    progress: Progress = Progress(),  # noqa: B008
    memory: Optional[Memory] = None,
    content: Optional[Callable[[Sequence[int]], Hashable]] = None,
) -> list[Found]:
    """The best division of the vertices in `edges`, groups in the order of their lowest vertex.

    `may_grow` must be false only where the group and all larger ones around it are invalid. With a `memory`, which
    is filled, a component is divided only once: `content` gives everything of it that the division depends on.
    Raises Cancelled.
    """
    neighbours: dict[int, set[int]] = {}
    for one, two in edges:
        neighbours.setdefault(one, set()).add(two)
        neighbours.setdefault(two, set()).add(one)
    components = _components(neighbours)
    result: list[Found] = []
    done = 0
    for component in components:
        progress.step(done / max(1, len(neighbours)))
        done += len(component)
        known = content(component) if content is not None else None
        if memory is not None and known in memory:
            places, exact = memory[known]
            groups = [frozenset(component[place] for place in group) for group in places]
        else:
            groups, exact = _divide_component(component, neighbours, value, may_grow, progress)
            if memory is not None:
                memory[known] = (
                    tuple(tuple(component.index(vertex) for vertex in sorted(group)) for group in groups),
                    exact,
                )
        result += [Found(group, exact, len(component)) for group in groups]
    return sorted(result, key=lambda found: sorted(found.members))


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


def _divide_component(
    component: list[int],
    neighbours: dict[int, set[int]],
    value: Judge,
    may_grow: Callable[[Group], bool],
    progress: Progress,
) -> tuple[list[Group], bool]:
    whole = frozenset(component)
    if may_grow(whole) and value(whole) is not None:
        return [whole], True  # nothing saves more than one group of all
    if len(component) <= EXACT_VERTICES:
        try:
            return _exact(component, neighbours, value, may_grow, progress), True
        except _TooLarge:
            pass
    return _greedy(component, neighbours, value, may_grow, progress), False


def _connected_groups(
    component: list[int],
    neighbours: dict[int, set[int]],
    may_grow: Callable[[Group], bool],
    progress: Progress,
) -> list[Group]:
    """Every connected group of two or more that may grow, once. Raises _TooLarge."""
    result: list[Group] = []

    def extend(group: Group, extension: set[int], seen: set[int], root: int) -> None:
        remaining = set(extension)
        for vertex in sorted(extension):
            remaining.discard(vertex)
            larger = group | {vertex}
            if not may_grow(larger):
                continue
            result.append(larger)
            if len(result) > EXACT_GROUPS:
                raise _TooLarge
            if len(result) % 100 == 0 and progress.cancelled():
                progress.step(0.0)
            new = {n for n in neighbours[vertex] if n > root} - seen
            extend(larger, remaining | new, seen | new, root)

    for root in component:
        above = {n for n in neighbours[root] if n > root}
        extend(frozenset((root,)), above, above | {root}, root)
    return result


def _exact(
    component: list[int],
    neighbours: dict[int, set[int]],
    value: Judge,
    may_grow: Callable[[Group], bool],
    progress: Progress,
) -> list[Group]:
    """The best division by dynamic programming over the vertices left. Raises _TooLarge.

    Vertices left that no longer hang together are divided piece by piece: the measure adds up, so the best of each
    piece is the best of all. Thus only connected sets are known, few in a town that hangs together as a chain.
    """
    place_of = {vertex: place for place, vertex in enumerate(component)}
    near = [sum(1 << place_of[n] for n in neighbours[vertex]) for vertex in component]
    by_lowest: list[list[tuple[int, tuple[int, ...], Value]]] = [[] for _ in component]
    for group in _connected_groups(component, neighbours, may_grow, progress):
        found = value(group)
        if found is not None:
            members = tuple(sorted(group))
            mask = sum(1 << place_of[vertex] for vertex in members)
            by_lowest[place_of[members[0]]].append((mask, members, found))
    return [frozenset(members) for members in _Pieces(near, by_lowest, progress).best()[3]]


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

    def best(self) -> Total:
        """Of all vertices. Raises _TooLarge."""
        return self._of((1 << len(self._near)) - 1)

    def _of(self, left: int) -> Total:
        """The best division of any set: that of its pieces together."""
        saved, cost, start = 0, 0.0, 0
        groups: list[tuple[int, ...]] = []
        while left:
            piece = self._piece(left)
            left ^= piece
            if piece & (piece - 1):
                more, extra, later, others = self._of_piece(piece)
                saved, cost, start = saved + more, round(cost + extra, 9), start + later
                groups += others
        return saved, cost, start, tuple(sorted(groups))

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
    value: Judge,
    may_grow: Callable[[Group], bool],
    progress: Progress,
) -> list[Group]:
    """Join the cheapest edges first where the union is valid, then improve by moves and merges."""

    def judge(group: Group) -> Optional[Value]:
        if progress.cancelled():
            progress.step(0.0)
        if len(group) < 2:
            return (0.0, 0)
        return value(group) if may_grow(group) else None

    group_of: dict[int, Group] = {vertex: frozenset((vertex,)) for vertex in component}
    edges = []
    for one in component:
        for two in neighbours[one]:
            found = judge(frozenset((one, two))) if one < two else None
            if found is not None:
                edges.append((*found, one, two))
    for *_, one, two in sorted(edges):
        _merge(group_of, one, two, judge)
    for _ in range(ROUNDS):
        improved = False
        for vertex in component:
            improved |= _move(vertex, group_of, neighbours, judge)
        for *_, one, two in sorted(edges):
            improved |= _merge(group_of, one, two, judge)
        if not improved:
            break
    return sorted({group for group in group_of.values() if len(group) > 1}, key=sorted)


def _merge(group_of: dict[int, Group], one: int, two: int, judge: Judge) -> bool:
    """Join the groups of both where that is valid: it always saves one more."""
    union = group_of[one] | group_of[two]
    if group_of[one] == group_of[two] or judge(union) is None:
        return False
    group_of.update(dict.fromkeys(union, union))
    return True


def _move(vertex: int, group_of: dict[int, Group], neighbours: dict[int, set[int]], judge: Judge) -> bool:
    """Put one vertex in the neighbouring group where the whole becomes best, if better than where it is."""
    own = group_of[vertex]
    rest = own - {vertex}
    rest_value = judge(rest) if not rest or _connected(rest, neighbours) else None
    if rest_value is None:
        return False
    best: Optional[tuple[Total, Group]] = None
    for target in {group_of[n] for n in neighbours[vertex]} - {own}:
        before = [group for group in (own, target) if len(group) > 1]
        after = [group for group in (rest, target | {vertex}) if len(group) > 1]
        total = _total(after, judge)
        if (
            total is not None
            and total < (_total(before, judge) or (1,))
            and (best is None or total < best[0])
        ):
            best = (total, target)
    if best is None:
        return False
    joined = best[1] | {vertex}
    group_of.update(dict.fromkeys(rest, rest))
    group_of.update(dict.fromkeys(joined, joined))
    return True


def _total(groups: list[Group], judge: Judge) -> Optional[Total]:
    values = [judge(group) for group in groups]
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

"""A good division of a component of vertices in valid groups where the best would take too long, and how good it is."""

from __future__ import annotations

from typing import Optional, Sequence

import numpy as np

from ..model.progress import Progress
from .exact_division import TooLarge, best_division, connected_groups
from .judge import Group, Judge, Total, Value, Valued

ROUNDS = 5
"""Rounds of local improvement at most."""
WINDOW, WINDOW_GROUPS = 12, 500
"""Vertices of neighbouring groups that are divided anew together at most, and connected groups of these."""
BOUNDED, STARTS = 2000, 50
"""Vertices of a component of which a bound is sought at most, and from how many of them."""


def searched_division(
    component: list[int],
    neighbours: dict[int, set[int]],
    judge: Judge,
    progress: Progress,
) -> list[Group]:
    """Join the cheapest edges first where the union is valid, then improve by moves, merges and windows."""

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
    _divide_windows(component, neighbours, group_of, judge, value, progress)
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


def _divide_windows(
    component: list[int],
    neighbours: dict[int, set[int]],
    group_of: dict[int, Group],
    judge: Judge,
    value: Valued,
    progress: Progress,
) -> None:
    """Divide every few neighbouring groups anew, as well as can be, as long as that helps."""
    tried: set[frozenset[Group]] = set()
    for _ in range(ROUNDS):
        improved = False
        for vertex in component:
            window = _window(vertex, neighbours, group_of)
            if len(window) < 2 or frozenset(window) in tried:
                continue
            tried.add(frozenset(window))
            within = frozenset().union(*window)
            vertices, near = sorted(within), {v: neighbours[v] & within for v in within}
            try:
                groups = connected_groups(vertices, near, judge, progress, WINDOW_GROUPS)
                best = best_division(vertices, near, list(zip(groups, judge.values(groups))), progress)
            except TooLarge:
                continue
            before = _total([group for group in window if len(group) > 1], value)
            after = _total(best, value)
            if before is not None and after is not None and after < before:
                improved = True
                group_of.update({v: frozenset((v,)) for v in vertices})
                for group in best:
                    group_of.update(dict.fromkeys(group, group))
        if not improved:
            break


def _window(vertex: int, neighbours: dict[int, set[int]], group_of: dict[int, Group]) -> list[Group]:
    """The group of a vertex and those around it, nearest and smallest first, as many as are divided anew together."""
    window = [group_of[vertex]]
    size = len(window[0])
    for group in window:
        around = {group_of[other] for member in group for other in neighbours[member]}
        for other in sorted(around.difference(window), key=lambda g: (len(g), min(g))):
            if size + len(other) <= WINDOW:
                window.append(other)
                size += len(other)
    return window


def more_at_most(component: Sequence[int], groups: Sequence[Group], judge: Judge) -> int:
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

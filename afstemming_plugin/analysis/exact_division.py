"""The best division of a component of vertices in valid groups, by listing every connected group."""

from __future__ import annotations

from typing import Any, Mapping, Optional, Sequence

from ..model.progress import Progress
from .judge import Group, Judge, Total, Value

EXACT_GROUPS = 3000
EXACT_STATES = 50_000
"""Connected groups and sets of vertices left that are looked at, at most."""


class TooLarge(Exception):
    """The component has more groups or states than are searched exactly."""


def connected_groups(
    component: Sequence[int],
    neighbours: Mapping[int, set[int]],
    judge: Judge,
    progress: Progress,
    most: int = EXACT_GROUPS,
) -> list[tuple[int, ...]]:
    """Every connected group of two or more that may grow, once, as sorted vertices. Raises TooLarge
    when there are more than `most`."""
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
            if len(result) > most:
                raise TooLarge
            if len(result) % 100 == 0 and progress.cancelled():
                progress.step(0.0)
            new = near[place] & above & ~seen
            if extension | new:
                extend(group, larger, extension | new, seen | new, above)

    for root, vertex in enumerate(component):
        above = -1 << (root + 1)
        extend((root,), judge.begun(vertex), near[root] & above, near[root] | 1 << root, above)
    return [tuple(component[place] for place in sorted(group)) for group in result]


def _near(component: Sequence[int], neighbours: Mapping[int, set[int]]) -> list[int]:
    """Per vertex of the component its neighbours, as bits by their place in it."""
    place_of = {vertex: place for place, vertex in enumerate(component)}
    return [sum(1 << place_of[n] for n in neighbours[vertex]) for vertex in component]


def best_division(
    component: Sequence[int],
    neighbours: Mapping[int, set[int]],
    valued: Sequence[tuple[tuple[int, ...], Optional[Value]]],
    progress: Progress,
) -> list[Group]:
    """The best division by dynamic programming over the vertices left. Raises TooLarge.

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
        """Of all vertices. Raises TooLarge."""
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
            raise TooLarge
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

"""How the streets of a neighbourhood lie: in the unit square of its cell, bent onto the cell's sides."""

from __future__ import annotations

from random import Random
from typing import Callable, Dict, List

import numpy as np

from .lines import Line, at, distances, length, line, nearest
from .plan import Cell

Street = List[Line]
Bend = Callable[[np.ndarray], Line]


def coons(cell: Cell) -> Bend:
    """The map from (u, v) in the unit square to metres that keeps the four sides where they are."""

    def on(side: Line, t: np.ndarray) -> np.ndarray:
        return at(side, t * distances(side)[-1])

    corners = [cell.south[0], cell.south[-1], cell.north[0], cell.north[-1]]

    def bend(uv: np.ndarray) -> Line:
        u, v = uv[:, 0], uv[:, 1]
        a, b = u[:, None], v[:, None]
        ruled = (1 - b) * on(cell.south, u) + b * on(cell.north, u)
        ruled += (1 - a) * on(cell.west, v) + a * on(cell.east, v)
        flat = (1 - a) * (1 - b) * corners[0] + a * (1 - b) * corners[1]
        return np.asarray(ruled - flat - (1 - a) * b * corners[2] - a * b * corners[3])

    return bend


def _bent(bend: Bend, points: List[tuple[float, float]], cell: Cell) -> Line:
    """A line in the unit square, made dense enough to bend with the cell."""
    size = max(length(cell.south), length(cell.west))
    p = line(points)
    n = max(3, round(length(p) * size / 14))
    return bend(at(p, np.linspace(0, length(p), n)))


def _counts(cell: Cell) -> tuple[int, int]:
    width = (length(cell.south) + length(cell.north)) / 2
    height = (length(cell.west) + length(cell.east)) / 2
    return max(2, round(height / cell.depth)), max(2, round(width / cell.block))


def grid(cell: Cell, rng: Random) -> List[Street]:
    """Long streets between two main streets, shorter ones between those, shifted against each other."""
    bend = coons(cell)
    rows, columns = _counts(cell)
    levels = [0.0] + [(j + rng.uniform(-0.14, 0.14)) / rows for j in range(1, rows)] + [1.0]

    def height(j: int, u: float) -> float:
        fade = 4 * levels[j] * (1 - levels[j])
        return levels[j] + fade * cell.bow * float(np.sin(np.pi * u))

    streets: List[Street] = []
    ends: List[tuple[float, float]] = []
    for j in range(1, rows):
        begin, end = 0.0, 1.0
        if rng.random() < 0.35 and rows > 3:  # not every street runs through to both main streets
            begin, end = (rng.uniform(0.2, 0.4), 1.0) if rng.random() < 0.5 else (0.0, rng.uniform(0.6, 0.8))
        ends.append((begin, end))
        us = np.linspace(begin, end, 24)
        streets.append([_bent(bend, [(u, height(j, u)) for u in us], cell)])
    for i in range(columns):
        j = 0
        while j < rows:
            run = min(rows - j, rng.choice((1, 1, 2, 2, 3)))
            u = (i + 0.5 + rng.uniform(-0.3, 0.3)) / columns
            tilt = rng.uniform(-0.03, 0.03)
            if rng.random() < 0.86:
                streets += _cross(cell, bend, height, ends, (j, j + run), u, tilt)
            j += run
    for j, (begin, end) in enumerate(ends, start=1):  # a street that stops halfway stops at a side street
        for u in (begin, end):
            if 0 < u < 1:
                streets[j - 1].append(_bent(bend, [(u, height(j, u)), (u, _next(height, ends, j, u))], cell))
    return streets


def _next(height: Callable[[int, float], float], ends: List[tuple[float, float]], j: int, u: float) -> float:
    """The level of the first street above street `j` that is there at `u`."""
    k = j + 1
    while k <= len(ends) and not ends[k - 1][0] <= u <= ends[k - 1][1]:
        k += 1
    return 1.0 if k > len(ends) else height(k, u)


def _cross(
    cell: Cell, bend: Bend, height: Callable[[int, float], float], ends: List[tuple[float, float]],
    rows: tuple[int, int], u: float, tilt: float,
) -> List[Street]:  # fmt: skip
    """A side street between two long streets, moved on to where both of them are."""
    below, above = rows
    at_top = u + tilt
    for k, where in ((below, u), (above, at_top)):
        if 0 < k <= len(ends) and not ends[k - 1][0] - 0.001 <= where <= ends[k - 1][1] + 0.001:
            return []
    return [[_bent(bend, [(u, height(below, u)), (at_top, height(above, at_top))], cell)]]


def woonerf(cell: Cell, rng: Random) -> List[Street]:
    """1970s: winding access roads with cul-de-sacs that branch like a cauliflower; no through traffic."""
    bend = coons(cell)
    width = (length(cell.south) + length(cell.north)) / 2
    tall = (length(cell.west) + length(cell.east)) / 2
    roads = max(1, round(tall / 330))
    streets: List[Street] = []
    for r in range(roads):
        middle = (r + 0.5) / roads
        phase = rng.uniform(0, 6)
        sway = 0.16 / roads

        def road(u: float, middle: float = middle, phase: float = phase, sway: float = sway) -> float:
            return middle + sway * float(np.sin(phase + 7 * u) * np.sin(np.pi * u))

        access = _bent(bend, [(u, road(u)) for u in np.linspace(0, 1, 40)], cell)
        streets.append([access])
        room = 0.5 / roads
        for up in (1, -1):
            u = rng.uniform(0.05, 0.09)
            while u < 0.95:
                court = _court(cell, bend, rng, (u, road(u)), up, room, (width, tall))
                court[0][0] = _foot(access, court[0][0])
                streets.append(court)
                u += rng.uniform(112, 140) / width
    return streets


def _court(
    cell: Cell, bend: Bend, rng: Random, start: tuple[float, float], up: int, room: float, size: tuple[float, float]
) -> Street:  # fmt: skip
    """A winding cul-de-sac with short stubs to both sides."""
    width, tall = size
    u, v = start
    reach = (middle_reach(v, up, room) - 34 / tall) * rng.uniform(0.82, 0.98)
    lean, bulge = rng.uniform(-14, 14) / width, rng.uniform(-16, 16) / width
    ts = np.linspace(0, 1, 10)
    stem_uv = [(u + lean * t + bulge * float(np.sin(2 * np.pi * t)), v + up * reach * t) for t in ts]
    court = [_bent(bend, stem_uv, cell)]
    for share, hand in ((rng.uniform(0.4, 0.5), rng.choice((-1, 1))), (rng.uniform(0.7, 0.8), 0), (1.0, 0)):
        hand = hand or -court_hand(court)
        k = min(9, round(share * 9))
        foot = stem_uv[k]
        stub = (foot[0] + hand * rng.uniform(26, 38) / width, foot[1] + up * rng.uniform(-4, 16) / tall)
        side = _bent(bend, [foot, stub], cell)
        side[0] = _foot(court[0], side[0])
        court.append(side)
    return court


def _foot(ln: Line, point: np.ndarray) -> np.ndarray:
    """The place on the line nearest to `point`."""
    return np.asarray(at(ln, np.array([nearest(ln, point)[1]]))[0])


def court_hand(court: Street) -> int:
    """Stubs leave to alternating sides."""
    return 1 if len(court) % 2 else -1


def middle_reach(v: float, up: int, room: float) -> float:
    """How far a court may go from its road at height `v` to the edge of the road's own strip."""
    strip = int(v / (2 * room))
    return (2 * room * (strip + 1) - v) if up > 0 else (v - 2 * room * strip)


PATTERNS: Dict[str, Callable[[Cell, Random], List[Street]]] = {
    "grid": grid, "works": grid, "vinex": grid, "woonerf": woonerf,
}  # fmt: skip

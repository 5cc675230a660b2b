"""The town: skeleton, neighbourhoods and hamlets joined into one street network in RD (EPSG:28992)."""

from __future__ import annotations

from dataclasses import dataclass, field
from random import Random
from typing import Dict, List, Tuple

import numpy as np

from . import names, plan
from .lines import Line, at, crossings, inside, length, nearest, offset, part, resample, smooth
from .patterns import PATTERNS

ORIGIN = (222_000.0, 458_600.0)  # farmland between villages in the east of the country
SPACING = 7_000.0  # metres between the towns of a scaled-up demo

RURAL = "erftoegangsweg buiten de kom"
HAMLET_SHAPES: Dict[str, List[List[Tuple[float, float]]]] = {
    "Elzerbroek": [
        [(-90, 1850), (-260, 1960), (-160, 2150)],
        [(-160, 2150), (40, 2130), (150, 2010), (120, 1880)],
        [(-236, 1950), (-330, 2080), (-300, 2230)],
        [(40, 2130), (90, 2260), (240, 2330)],
    ],
    "Ganzenhorst": [
        [(-1900, 250), (-2040, 130), (-2250, 200), (-2250, 380)],
        [(-2060, 300), (-2080, 480), (-2250, 540)],
        [(-2250, 380), (-2120, 350), (-2080, 420)],
    ],
    "Wolfsgoor": [
        [(-230, -1550), (-400, -1700), (-180, -1900)],
        [(-180, -1900), (10, -1880), (120, -1740), (90, -1620)],
        [(-360, -1680), (-520, -1800), (-620, -1990)],
        [(10, -1880), (80, -2040), (40, -2180)],
    ],
}


@dataclass
class Street:
    """`lines[0]` is the main line, the rest are stubs and side pieces of the same name."""

    name: str
    town: str
    street_class: str
    neighbourhood: str
    lines: List[Line]

    @property
    def main(self) -> Line:
        return self.lines[0]


@dataclass
class Neighbourhood:
    name: str
    built: str
    ring: Line


@dataclass
class Town:
    """All coordinates in RD, rounded to centimetres. A segment is (street, line between junctions)."""

    name: str
    streets: List[Street] = field(default_factory=list)
    segments: List[Tuple[Street, Line]] = field(default_factory=list)
    neighbourhoods: List[Neighbourhood] = field(default_factory=list)
    canal: Line = field(default_factory=lambda: np.empty((0, 2)))
    moat: Line = field(default_factory=lambda: np.empty((0, 2)))
    railway: Line = field(default_factory=lambda: np.empty((0, 2)))
    buildings: List[Line] = field(default_factory=list)

    def street(self, name: str) -> Street:
        return next(s for s in self.streets if s.name == name)

    def within(self, neighbourhood: str) -> List[Street]:
        return [s for s in self.streets if s.neighbourhood == neighbourhood]


class _Ground:
    """From the drawing to RD: turned, and bent by slow waves so that nothing is ruler-straight."""

    def __init__(self, rng: Random, origin: Tuple[float, float], turn: float) -> None:
        self.origin, self.turn = np.asarray(origin), turn
        self.waves = [
            (rng.uniform(5, 13), rng.uniform(0, 6.3), 6.283 / rng.uniform(520, 1500), rng.uniform(0, 6.3))
            for _ in range(8)
        ]

    def __call__(self, ln: Line) -> Line:
        moved = ln.copy()
        for k, (amplitude, direction, frequency, phase) in enumerate(self.waves):
            along = ln[:, 0] * np.cos(direction) + ln[:, 1] * np.sin(direction)
            moved[:, k % 2] += amplitude * np.sin(frequency * along + phase)
        c, s = np.cos(self.turn), np.sin(self.turn)
        turned = np.column_stack([moved[:, 0] * c - moved[:, 1] * s, moved[:, 0] * s + moved[:, 1] * c])
        return np.round(turned + self.origin, 2)


def build(rng: Random, index: int = 0) -> Town:
    """The `index`-th town: 0 is the shipped one, more are made only for a scaled-up demo."""
    name = names.TOWN if index == 0 else names.MORE_TOWNS[index - 1]
    origin = (ORIGIN[0] + SPACING * (index % 3), ORIGIN[1] - SPACING * (index // 3))
    ground = _Ground(rng, origin, 0.0 if index == 0 else rng.uniform(0, 6.28))
    town = Town(name)

    def add(street: str, street_class: str, quarter: str, lines: List[Line], place: str = "") -> None:
        lines = [ground(part_) for part_ in lines]
        town.streets.append(Street(street, place or name, street_class, quarter, lines))

    centre = "Binnenstad"
    wall = plan.ring()
    for k, street in enumerate(names.RING_NAMES):
        n = len(wall) - 1
        add(street, "gebiedsontsluitingsweg", centre, [wall[round(k * n / 4) : round((k + 1) * n / 4) + 1]])
    for street, shapes in plan.CENTRE.items():
        add(street, "centrumstraat", centre, [smooth(shape) for shape in shapes])
    cells = plan.cells()
    roads = plan.main_lines()
    for street, road in roads.items():
        street_class = plan.MAIN[street][0]
        add(street, street_class, "Buitengebied" if street_class == RURAL else "Hoofdwegen", [road])
    for cell in cells:
        made = PATTERNS[cell.pattern](cell, rng)
        pool = [*names.CLUSTERS[cell.name], *(f"Korte {word}" for word in names.CLUSTERS[cell.name])]
        street_class = {"woonerf": "woonerf", "works": "bedrijfsstraat"}.get(cell.pattern, "woonstraat")
        for street, lines in zip(pool, made):
            add(street, street_class, cell.name, lines)
    for hamlet, shapes in HAMLET_SHAPES.items():
        place = hamlet if index == 0 else f"{hamlet} ({name})"
        for street, shape in zip(names.HAMLET_STREETS[hamlet], shapes):
            ends = [_onto(shape[0], roads), *shape[1:-1], _onto(shape[-1], roads)]
            add(street, RURAL, hamlet, [smooth(ends)], place)

    town.canal, town.railway, town.moat = (
        ground(plan.CANAL),
        ground(plan.RAILWAY),
        ground(plan.ring() * 1.085),
    )
    town.neighbourhoods.append(Neighbourhood(centre, "voor 1850", ground(wall)))
    for cell in cells:
        ring = np.vstack([cell.south, cell.east[1:], cell.north[::-1][1:], cell.west[::-1][1:]])
        if not np.allclose(ring[0], ring[-1]):
            ring = np.vstack([ring, ring[:1]])
        town.neighbourhoods.append(Neighbourhood(cell.name, cell.built, ground(ring)))
    town.segments = _segments(town.streets)
    town.buildings = _buildings(town, rng)
    return town


def _onto(point: Tuple[float, float], roads: Dict[str, Line]) -> Tuple[float, float]:
    """The point itself, or the place on a main street within 40 m of it."""
    for road in roads.values():
        away, along = nearest(road, np.asarray(point))
        if away < 40:
            x, y = at(road, np.array([along]))[0]
            return float(x), float(y)
    return point


def _segments(streets: List[Street]) -> List[Tuple[Street, Line]]:
    """Every street cut at its junctions, as a road register holds it."""
    pieces = [(street, ln) for street in streets for ln in street.lines]
    low = np.array([ln.min(0) for _, ln in pieces]) - 2.0
    high = np.array([ln.max(0) for _, ln in pieces]) + 2.0
    found: List[Tuple[Street, Line]] = []
    for i, (street, ln) in enumerate(pieces):
        total = length(ln)
        cuts: Dict[float, np.ndarray] = {}
        near = np.flatnonzero(((low <= high[i]) & (low[i] <= high)).all(axis=1))
        others = [pieces[j][1] for j in near if j != i]
        for end in (end for other in others for end in (other[0], other[-1])):
            away, along = nearest(ln, end)
            if away < 1.5:
                cuts[along] = end
        for where in (float(where) for other in others for where in crossings(ln, other)):
            if all(abs(where - cut) > 0.5 for cut in cuts):
                cuts[where] = at(ln, np.array([where]))[0]
        stops = [0.0]
        for where in sorted(cuts):
            if where - stops[-1] > 0.5 and total - where > 0.5:
                stops.append(where)
        stops.append(total)
        for a, b in zip(stops, stops[1:]):
            piece = part(ln, a, b)
            piece[0], piece[-1] = cuts.get(a, piece[0]), cuts.get(b, piece[-1])
            found.append((street, np.round(piece, 2)))
    _join_ends(found)
    return [(street, ln) for street, ln in found if length(ln) > 0.5]


def _join_ends(segments: List[Tuple[Street, Line]]) -> None:
    """Ends that lie within a metre of each other become one junction."""
    junctions: Dict[Tuple[int, int], List[np.ndarray]] = {}
    for _, ln in segments:
        for end in (0, -1):
            column, row = int(ln[end, 0]), int(ln[end, 1])
            around = [
                p for i in (-1, 0, 1) for j in (-1, 0, 1) for p in junctions.get((column + i, row + j), ())
            ]
            known = next((p for p in around if np.hypot(*(p - ln[end])) < 1.0), None)
            if known is None:
                junctions.setdefault((column, row), []).append(ln[end].copy())
            else:
                ln[end] = known


def _buildings(town: Town, rng: Random) -> List[Line]:
    """Rows of houses and sheds along the streets: only a backdrop, so that the town is recognised."""
    obstacles = np.vstack([resample(ln, 4.0) for _, ln in town.segments])
    water = np.vstack([resample(town.canal, 5.0), resample(town.moat, 5.0), resample(town.railway, 5.0)])
    taken: Dict[Tuple[int, int], List[np.ndarray]] = {}
    street_cells = _binned(obstacles)
    water_cells = _binned(water)
    made: List[Line] = []
    for street, ln in town.segments:
        if street.name.startswith("Rondweg"):
            continue
        works, rural = street.street_class == "bedrijfsstraat", street.street_class == RURAL
        setback, deep = (
            (16, 34)
            if works
            else (12, 12)
            if rural
            else (6.5, 9.5)
            if street.neighbourhood != "Binnenstad"
            else (4.5, 12)
        )
        total = length(ln)
        for hand in (-1, 1):
            where = 9.0
            while where < total - 12:
                wide = rng.uniform(30, 60) if works else rng.uniform(10, 16) if rural else rng.uniform(16, 44)
                wide = min(wide, total - 6 - where)
                empty = rng.random() < (0.75 if rural else 0.10)
                if wide > 8 and not empty:
                    front = part(ln, where, where + wide)[[0, -1]]
                    box = np.vstack(
                        [offset(front, hand * setback), offset(front, hand * (setback + deep))[::-1]]
                    )
                    if (
                        _free(box, street_cells, 0.62 * setback)
                        and _free(box, water_cells, 14)
                        and _free(box, taken, 3)
                    ):
                        made.append(np.round(np.vstack([box, box[:1]]), 2))
                        _bin_into(taken, resample(made[-1], 3.0))
                where += wide + (
                    rng.uniform(14, 40) if works else rng.uniform(25, 70) if rural else rng.uniform(4, 12)
                )
    return made


def _bin_into(cells: Dict[Tuple[int, int], List[np.ndarray]], points: np.ndarray) -> None:
    for p in points:
        cells.setdefault((int(p[0] // 20), int(p[1] // 20)), []).append(p)


def _binned(points: np.ndarray) -> Dict[Tuple[int, int], List[np.ndarray]]:
    cells: Dict[Tuple[int, int], List[np.ndarray]] = {}
    _bin_into(cells, points)
    return cells


def _free(box: Line, cells: Dict[Tuple[int, int], List[np.ndarray]], margin: float) -> bool:
    """No point of `cells` lies in the box or within `margin` of its outline."""
    lo, hi = (box.min(0) - margin) // 20, (box.max(0) + margin) // 20
    near = [
        p
        for i in range(int(lo[0]), int(hi[0]) + 1)
        for j in range(int(lo[1]), int(hi[1]) + 1)
        for p in cells.get((i, j), ())
    ]
    if not near:
        return True
    points = np.asarray(near)
    ring = np.vstack([box, box[:1]])
    if inside(ring, points).any():
        return False
    a, d = ring[:-1], np.diff(ring, axis=0)
    t = np.clip(((points[:, None] - a) * d).sum(-1) / np.maximum((d**2).sum(-1), 1e-9), 0, 1)
    return bool(np.hypot(*np.moveaxis(a + d * t[..., None] - points[:, None], -1, 0)).min() > margin)

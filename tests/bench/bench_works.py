"""Seeded works for the benchmark: the same for every engine, made in whole arrays so that a million is no matter.

60% lines of 50–400 m (straight, bent or curved, mostly along the streets of their town), 30% polygons of
500–20,000 m² (strips and blocks), 10% points; in towns of some 2,500 works; 15 years, each 2 weeks to 18 months;
8 partners with a discipline each. Coordinates in metres of EPSG:28992.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from datetime import date

import numpy as np

from afstemming_plugin.model.period import Period
from afstemming_plugin.model.words import Discipline, Hardness
from afstemming_plugin.model.work import Work

PEILDATUM = date(2027, 1, 1)
YEARS = 15
PARTNERS = 8
WORKS_PER_TOWN = 2500
TOWN_RADIUS = 2720.0
"""Metres within which most of a town lies."""
TOWN_STEP = 12_000.0
"""Metres between the middles of towns, which lie on a square grid."""


@dataclass
class Drawn:
    """Columns of n works: `wkb` the shapes; `start` and `end` ordinals of the period (closed); `partner` 0 … 7;
    `hardness` 0 … 4; `at` (n, 2) metres."""

    wkb: list[bytes]
    start: np.ndarray
    end: np.ndarray
    partner: np.ndarray
    hardness: np.ndarray
    at: np.ndarray


def drawn(count: int, seed: int = 1) -> Drawn:
    """`count` works as columns; the same for the same seed."""
    random = np.random.default_rng(seed)
    town = np.arange(count) // WORKS_PER_TOWN
    side = int(np.ceil(np.sqrt(town[-1] + 1)))
    middle = 30_000.0 + TOWN_STEP * np.column_stack((town % side, town // side))
    away = TOWN_RADIUS * np.sqrt(random.uniform(0, 1, count)) * random.uniform(0.4, 1.0, count)
    where = random.uniform(0, 2 * np.pi, count)
    at = middle + away[:, None] * np.column_stack((np.cos(where), np.sin(where)))
    # Streets of a town run in two directions; one work in five follows its own.
    grid = 0.3 * (town % 5) + np.pi / 2 * random.integers(0, 2, count)
    way = np.where(random.uniform(size=count) < 0.8, grid + random.normal(0, 0.04, count), where)
    kind = random.uniform(size=count)
    length = random.uniform(50, 400, count)
    bend = random.normal(0, 0.25, count) * (random.uniform(size=count) < 0.4)
    corners = random.integers(2, 13, count)
    area = np.exp(random.uniform(np.log(500), np.log(20_000), count))
    slim = random.uniform(1, 12, count)
    start = PEILDATUM.toordinal() + random.integers(0, 365 * YEARS, count)
    days = random.integers(14, 548, count)
    partner = random.integers(0, PARTNERS, count)
    hardness = random.integers(0, 5, count)

    def shape(n: int) -> bytes:
        if kind[n] < 0.6:
            return _line(at[n], way[n], length[n], bend[n], int(corners[n]))
        if kind[n] < 0.9:
            return _block(at[n], way[n], area[n], slim[n])
        return struct.pack("<BIdd", 1, 1, *at[n])

    return Drawn([shape(n) for n in range(count)], start, start + days - 1, partner, hardness, at)


def made_works(count: int, seed: int = 1) -> list[Work]:
    """The same works, as the objects of the model."""
    columns = drawn(count, seed)
    hardnesses, disciplines = list(Hardness)[:5], list(Discipline)[:PARTNERS]
    return [
        Work(
            id=f"w{n:07d}",
            partner=f"partner {columns.partner[n]}",
            title=f"work {n}",
            discipline=disciplines[columns.partner[n]],
            period=Period(date.fromordinal(int(columns.start[n])), date.fromordinal(int(columns.end[n]))),
            geometry=columns.wkb[n],
            hardness=hardnesses[columns.hardness[n]],
            street=f"street {int(columns.at[n, 0] // 150)}-{int(columns.at[n, 1] // 150)}",
        )
        for n in range(count)
    ]


def _line(at: np.ndarray, way: float, length: float, bend: float, corners: int) -> bytes:
    """A line whose direction turns by `bend` over its length."""
    ways = way + bend * np.linspace(-1, 1, corners - 1)
    steps = length / (corners - 1) * np.column_stack((np.cos(ways), np.sin(ways)))
    points = at + np.concatenate((np.zeros((1, 2)), np.cumsum(steps, axis=0)))
    return struct.pack("<BII", 1, 2, corners) + points.astype("<f8").tobytes()


def _block(at: np.ndarray, way: float, area: float, slim: float) -> bytes:
    """A rectangle `slim` times as long as it is wide."""
    wide = np.sqrt(area / slim)
    along = wide * slim * np.array([np.cos(way), np.sin(way)])
    aside = wide * np.array([-np.sin(way), np.cos(way)])
    ring = at + np.array([[0.0, 0.0], along, along + aside, aside, [0.0, 0.0]])
    return struct.pack("<BIII", 1, 3, 1, 5) + ring.astype("<f8").tobytes()

"""Works for the tests of the analysis: by hand, by seed, and as hypothesis strategies."""

from __future__ import annotations

import struct
from datetime import date, timedelta
from typing import Any, Sequence

import numpy as np
import pytest
from hypothesis import strategies as st

from afstemming_plugin import compat
from afstemming_plugin.analysis.kernel import QgisKernel, ShapelyKernel
from afstemming_plugin.model.period import Period
from afstemming_plugin.model.words import Discipline, Hardness
from afstemming_plugin.model.work import Work

KERNELS = [
    pytest.param(
        ShapelyKernel,
        id="shapely",
        marks=pytest.mark.skipif(compat.shapely_2() is None, reason="Shapely 2 or later is not present"),
    ),
    pytest.param(QgisKernel, id="qgis"),
]
PEILDATUM = date(2027, 1, 1)


def point(x: float, y: float) -> bytes:
    return struct.pack("<BIdd", 1, 1, x, y)


def line(*points: tuple[float, float]) -> bytes:
    return struct.pack("<BII", 1, 2, len(points)) + _pack(points)


def polygon(*points: tuple[float, float]) -> bytes:
    """Of an open ring, closed here."""
    ring = (*points, points[0])
    return struct.pack("<BIII", 1, 3, 1, len(ring)) + _pack(ring)


def rectangle(x0: float, y0: float, x1: float, y1: float) -> bytes:
    return polygon((x0, y0), (x1, y0), (x1, y1), (x0, y1))


def strip(length: float, width: float, degrees: float, middle: tuple[float, float] = (0.0, 0.0)) -> bytes:
    """A rectangle of `width` around a straight trench; a line when there is no width."""
    along = np.array([np.cos(np.radians(degrees)), np.sin(np.radians(degrees))]) * length / 2
    if not width:
        return line(*(tuple(np.add(middle, sign * along)) for sign in (-1, 1)))
    aside = np.array([-along[1], along[0]]) * width / length
    corners = [np.add(middle, s * along + t * aside) for s, t in ((-1, -1), (1, -1), (1, 1), (-1, 1))]
    return polygon(*(tuple(corner) for corner in corners))


def _pack(points: Sequence[tuple[float, float]]) -> bytes:
    return b"".join(struct.pack("<dd", x, y) for x, y in points)


def days(start: str, end: str) -> Period:
    return Period(date.fromisoformat(start), date.fromisoformat(end))


def make_work(id: str, partner: str, geometry: bytes, period: Period, **rest: Any) -> Work:
    rest.setdefault("discipline", Discipline.WATER)
    return Work(id=id, partner=partner, title=f"work {id}", geometry=geometry, period=period, **rest)


def seeded_works(count: int, seed: int = 1, per_km2: float = 250.0) -> list[Work]:
    """Plausible works: 60% lines of 50–400 m, 30% polygons, 10% points; 8 partners, 15 years."""
    random = np.random.default_rng(seed)
    side = 1000.0 * np.sqrt(count / per_km2)
    disciplines = list(Discipline)[:8]
    works = []
    for number in range(count):
        x, y = random.uniform(0, side, 2)
        kind, angle = random.uniform(), random.choice([0.0, np.pi / 2]) + random.normal(0, 0.05)
        if kind < 0.6:
            size = random.uniform(50, 400)
            shape = line((x, y), (x + size * np.cos(angle), y + size * np.sin(angle)))
        elif kind < 0.9:
            a, b = random.uniform(20, 120, 2)
            shape = rectangle(x, y, x + a, y + b)
        else:
            shape = point(x, y)
        start = PEILDATUM + timedelta(days=int(random.integers(0, 15 * 365)))
        party = int(random.integers(0, 8))
        works.append(
            make_work(
                f"w{number:06d}",
                f"partner {party}",
                shape,
                Period(start, start + timedelta(days=int(random.integers(5, 360)))),
                discipline=disciplines[party],
                hardness=list(Hardness)[int(random.integers(0, 5))],
                street=f"street {int(x // 200)}-{int(y // 200)}",
            )
        )
    return works


coordinates = st.tuples(st.integers(0, 60), st.integers(0, 60))


@st.composite
def shapes(draw: st.DrawFn) -> tuple[str, list[tuple[int, int]]]:
    """A point, a line of two to four points, or a triangle or rectangle that is not flat."""
    kind = draw(st.sampled_from(["point", "line", "triangle", "rectangle"]))
    if kind == "point":
        return "point", [draw(coordinates)]
    if kind == "line":
        points = draw(st.lists(coordinates, min_size=2, max_size=4, unique=True))
        return "line", points
    if kind == "rectangle":
        (x, y), width, height = draw(coordinates), draw(st.integers(1, 40)), draw(st.integers(1, 40))
        return "polygon", [(x, y), (x + width, y), (x + width, y + height), (x, y + height)]
    a, b, c = draw(
        st.tuples(coordinates, coordinates, coordinates).filter(
            lambda t: (t[1][0] - t[0][0]) * (t[2][1] - t[0][1]) != (t[1][1] - t[0][1]) * (t[2][0] - t[0][0])
        )
    )
    return "polygon", [a, b, c]


def shape_wkb(shape: tuple[str, list[tuple[int, int]]]) -> bytes:
    kind, points = shape
    if kind == "point":
        return point(*points[0])
    return line(*points) if kind == "line" else polygon(*points)

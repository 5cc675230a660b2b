"""The part of a street between two side streets."""

from __future__ import annotations

import heapq
import math
from collections import defaultdict
from typing import Any, Optional

import numpy as np
from osgeo import ogr

_CROSSES_WITHIN = 20.0  # metres: axes of streets often end at the kerb of the other
_STEP = 2.0
_SNAP = 0.5  # metres: ends of segments that are meant to be one node

Node = tuple[int, int]
XY = tuple[float, float]


def part_between(street: Any, first: Any, second: Any) -> Optional[Any]:
    """The shortest way along `street` from where it meets `first` to where it meets `second`.

    All are ogr (multi)lines in metres. None when one does not meet the street, when both meet it at the
    same place, or when the street has a gap in between.
    """
    if any(shape.GetDimension() != 1 for shape in (street, first, second)):
        return None
    lines = _lines(street)
    here, there = _meeting(street, lines, first), _meeting(street, lines, second)
    if here is None or there is None:
        return None
    return _part(lines, here, there)


def part_beside(street: Any, first: XY, second: XY) -> Optional[Any]:
    """The shortest way along `street` (an ogr (multi)line) between what lies nearest to two points beside it.

    None when the street is no line, has a gap in between, or both are at the same place along it.
    """
    if street.GetDimension() != 1:
        return None
    lines = _lines(street)
    return _part(lines, _nearest_on(lines, first)[1], _nearest_on(lines, second)[1])


def _part(lines: list[np.ndarray], here: XY, there: XY) -> Optional[Any]:
    if math.dist(here, there) < _SNAP:
        return None
    way = _shortest(_with_nodes(lines, (here, there)), here, there)
    if way is None or len(way) < 2:
        return None
    part = ogr.Geometry(ogr.wkbLineString)
    for x, y in way:
        part.AddPoint_2D(x, y)
    return part


def _lines(shape: Any) -> list[np.ndarray]:
    if ogr.GT_Flatten(shape.GetGeometryType()) == ogr.wkbLineString:
        return [np.array(shape.GetPoints())[:, :2]]
    return [np.array(shape.GetGeometryRef(i).GetPoints())[:, :2] for i in range(shape.GetGeometryCount())]


def _meeting(street: Any, lines: list[np.ndarray], side: Any) -> Optional[XY]:
    """The point on `street` nearest to `side`, when within reach."""
    crossing = street.Intersection(side)
    if crossing is not None and not crossing.IsEmpty():
        point = crossing
        while point.GetGeometryCount():
            point = point.GetGeometryRef(0)
        return _nearest_on(lines, (point.GetX(0), point.GetY(0)))[1]
    dense = side.Clone()
    dense.Segmentize(_STEP)
    best = min(
        (_nearest_on(lines, (x, y)) for line in _lines(dense) for x, y in line), key=lambda found: found[0]
    )
    return best[1] if best[0] <= _CROSSES_WITHIN else None


def _nearest_on(lines: list[np.ndarray], point: XY) -> tuple[float, XY]:
    found: tuple[float, XY] = (math.inf, point)
    for line in lines:
        start, along = line[:-1], np.diff(line, axis=0)
        length = np.maximum((along**2).sum(axis=1), 1e-12)
        share = np.clip(((np.array(point) - start) * along).sum(axis=1) / length, 0.0, 1.0)
        feet = start + along * share[:, None]
        distance = np.hypot(*(feet - np.array(point)).T)
        nearest = int(distance.argmin())
        if distance[nearest] < found[0]:
            found = (float(distance[nearest]), (float(feet[nearest, 0]), float(feet[nearest, 1])))
    return found


def _with_nodes(lines: list[np.ndarray], points: tuple[XY, XY]) -> list[list[XY]]:
    """The lines with `points` put in as vertices of the edges on which they lie."""
    result = []
    for line in lines:
        vertices: list[XY] = [(float(line[0, 0]), float(line[0, 1]))]
        for x, y in line[1:]:
            start, end = vertices[-1], (float(x), float(y))
            on_edge = [
                point
                for point in points
                if abs(math.dist(start, point) + math.dist(point, end) - math.dist(start, end)) < 1e-6
            ]
            vertices += sorted(on_edge, key=lambda point: math.dist(vertices[-1], point))
            vertices.append(end)
        result.append(vertices)
    return result


def _node(point: XY) -> Node:
    return round(point[0] / _SNAP), round(point[1] / _SNAP)


def _shortest(lines: list[list[XY]], here: XY, there: XY) -> Optional[list[XY]]:
    """Dijkstra over the vertices."""
    edges: dict[Node, list[tuple[Node, float]]] = defaultdict(list)
    place: dict[Node, XY] = {}
    for line in lines:
        for a, b in zip(line, line[1:]):
            place.setdefault(_node(a), a)
            place.setdefault(_node(b), b)
            if _node(a) != _node(b):
                edges[_node(a)].append((_node(b), math.dist(a, b)))
                edges[_node(b)].append((_node(a), math.dist(a, b)))
    start, goal = _node(here), _node(there)
    came: dict[Node, Optional[Node]] = {}
    queue: list[tuple[float, Node, Optional[Node]]] = [(0.0, start, None)]
    while queue:
        length, node, before = heapq.heappop(queue)
        if node in came:
            continue
        came[node] = before
        if node == goal:
            break
        for other, distance in edges[node]:
            if other not in came:
                heapq.heappush(queue, (length + distance, other, node))
    if goal not in came:
        return None
    way: list[XY] = []
    step: Optional[Node] = goal
    while step is not None:
        way.append(place.get(step, here))
        step = came[step]
    return [here, *way[::-1][1:-1], there]

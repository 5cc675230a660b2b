"""The one place of the analysis that computes with geometry: Shapely ≥ 2, or QGIS's GEOS, with equal results.

Geometries are opaque objects in one-dimensional numpy object arrays, made by `from_wkb`, planar and in
metres (the collaboration's CRS). Functions of two arrays work elementwise on arrays of the same length.
Distance is always measured exactly on the geometries; buffers serve areas and shared parts only
(rule *Distance*).
"""

from __future__ import annotations

import struct
from abc import ABC, abstractmethod
from typing import Any, Iterable, Sequence, Union

import numpy as np

from .. import compat
from .coordinates import LINE, POINT, POLYGON, SEVERAL, Coordinates, of_wkb

Geometries = np.ndarray
"""One-dimensional object array of geometries of one kernel."""

Group = Union[Sequence[Any], np.ndarray]
"""Geometries that belong together."""

QUADRANT_SEGMENTS = 8
"""Straight pieces per quarter circle of a buffer (0.5% of the radius off the true arc)."""

ROUNDING = 1e-6
"""Metres: GEOS computes a distance of 15 as 15.000000000000002 for some shapes; that still is 15."""

_KINDS = np.array([POINT, LINE, LINE, POLYGON, SEVERAL, SEVERAL, SEVERAL, SEVERAL], dtype=np.uint8)
"""By GEOS's number of the type."""

Metres = Union[float, np.ndarray]


def object_array(items: Iterable[Any]) -> Geometries:
    """One-dimensional object array of `items`, whatever numpy thinks of them."""
    listed = list(items)
    array = np.empty(len(listed), dtype=object)
    array[:] = listed
    return array


class Kernel(ABC):
    """Geometry on arrays. `name` tells which engine it is, `threaded` whether it lets other threads run meanwhile."""

    name: str
    threaded: bool

    @abstractmethod
    def from_wkb(self, wkb: Sequence[bytes]) -> Geometries:
        """Geometries from 2D WKB; raises ValueError when one cannot be read."""

    @abstractmethod
    def to_wkb(self, geoms: Geometries) -> list[bytes]:
        """2D little-endian WKB of each geometry."""

    def coordinates(self, geoms: Geometries) -> Coordinates:
        """The points of all geometries in whole arrays."""
        return of_wkb(self.to_wkb(geoms))

    def bounds(self, geoms: Geometries) -> np.ndarray:
        """(n, 4) floats: x min, y min, x max, y max; NaN for an empty geometry."""
        return self.coordinates(geoms).bounds

    @abstractmethod
    def dimension(self, geoms: Geometries) -> np.ndarray:
        """(n,) ints: 0 points, 1 lines, 2 polygons; of a collection its highest; -1 when empty."""

    @abstractmethod
    def dwithin(self, a: Geometries, b: Geometries, metres: Metres) -> np.ndarray:
        """(n,) bools: whether a and b lie within `metres` of each other, inclusive but for `ROUNDING`."""

    @abstractmethod
    def distance(self, a: Geometries, b: Geometries) -> np.ndarray:
        """(n,) metres between a and b; 0 when they touch."""

    @abstractmethod
    def length(self, geoms: Geometries) -> np.ndarray:
        """(n,) metres of line; for polygons their perimeter, for points 0."""

    @abstractmethod
    def area(self, geoms: Geometries) -> np.ndarray:
        """(n,) m²; 0 for points and lines."""

    @abstractmethod
    def intersects(self, a: Geometries, b: Geometries) -> np.ndarray:
        """(n,) bools: whether a and b share a point."""

    @abstractmethod
    def intersection(self, a: Geometries, b: Geometries) -> Geometries:
        """The points that a and b share (empty geometries where none)."""

    @abstractmethod
    def difference(self, a: Geometries, b: Geometries) -> Geometries:
        """The points of a that are not in b."""

    @abstractmethod
    def union(self, geoms: Geometries) -> Any:
        """One geometry that holds all of `geoms` (at least one)."""

    @abstractmethod
    def union_of_two(self, a: Geometries, b: Geometries) -> Geometries:
        """The points that are in a or in b."""

    @abstractmethod
    def unions(self, groups: Sequence[Group]) -> Geometries:
        """One geometry for each group, that holds all of it; of a group of one that one itself."""

    @abstractmethod
    def buffer(self, geoms: Geometries, metres: Metres) -> Geometries:
        """Each geometry widened by its `metres` (round caps; negative narrows polygons)."""

    @abstractmethod
    def convex_hull(self, geoms: Geometries) -> Geometries:
        """The smallest convex geometry around each."""

    @abstractmethod
    def directions(self, geoms: Geometries) -> np.ndarray:
        """(n, 3): Σ length, Σ length·cos 2θ, Σ length·sin 2θ over the straight pieces of the lines in each.

        θ is the direction of a piece; doubled, so that there and back count as the same direction.
        """

    @abstractmethod
    def outline(self, geoms: Geometries) -> Geometries:
        """The rings of the polygons in each geometry, as lines (an empty geometry where there is none)."""

    @abstractmethod
    def boxes(self, bounds: np.ndarray) -> Geometries:
        """Rectangles of (n, 4) bounds."""

    @abstractmethod
    def make_valid(self, geoms: Geometries) -> Geometries:
        """Valid geometries that cover the same points as well as can be."""

    def is_empty(self, geoms: Geometries) -> np.ndarray:
        """(n,) bools: whether there is nothing in it."""
        return self.dimension(geoms) < 0

    def part_within(self, a: Geometries, b: Geometries, metres: Metres) -> Geometries:
        """The part of each a within `metres` of b, of a's own type."""
        return self.intersection(a, self.buffer(b, metres))

    def clean(self, geoms: Geometries, tolerance: float = 0.05) -> Geometries:
        """Polygons without slivers and spikes narrower than twice `tolerance` metres; the rest unchanged.

        A geometry that is nothing but sliver is kept as it is.
        """
        polygons = self.dimension(geoms) == 2
        cleaned = geoms.copy()
        if polygons.any():
            narrowed = self.buffer(geoms[polygons], -tolerance)
            opened = self.buffer(narrowed, tolerance)
            keep = self.is_empty(opened)
            opened[keep] = geoms[polygons][keep]
            cleaned[polygons] = opened
        return cleaned

    def corners(self, geom: Any) -> np.ndarray:
        """(k, 2) corners of the convex hull of one geometry, as needed for `diameter`."""
        return _hull_corners(self.to_wkb(self.convex_hull(object_array([geom])))[0])

    def diameter(self, geom: Any) -> float:
        """Largest distance in metres between two points of the geometry; 0 when it is a point or empty."""
        return spread(self.corners(geom))


def spread(corners: np.ndarray) -> float:
    """Largest distance between two of (k, 2) points."""
    if len(corners) < 2:
        return 0.0
    dx = corners[:, None, 0] - corners[None, :, 0]
    dy = corners[:, None, 1] - corners[None, :, 1]
    return float(np.sqrt((dx * dx + dy * dy).max()))


def _piece_directions(points: np.ndarray) -> np.ndarray:
    """(k - 1, 3) length, length·cos 2θ and length·sin 2θ of the pieces between (k, 2) points."""
    dx, dy = np.diff(points, axis=0).T
    length = np.hypot(dx, dy)
    safe = np.where(length > 0, length, 1.0)
    return np.column_stack((length, (dx * dx - dy * dy) / safe, 2 * dx * dy / safe))


def _hull_corners(wkb: bytes) -> np.ndarray:
    """Corners in the WKB of a convex hull: a point, a line or a polygon without holes."""
    kind = struct.unpack_from("<I", wkb, 1)[0]
    if kind == 1:
        points = np.frombuffer(wkb, dtype="<f8", count=2, offset=5).reshape(1, 2)
        return points[~np.isnan(points).any(axis=1)]
    offset = {2: 5, 3: 9}.get(kind)
    if offset is None or len(wkb) < offset + 4:
        return np.empty((0, 2))
    count = struct.unpack_from("<I", wkb, offset)[0]
    return np.frombuffer(wkb, dtype="<f8", count=2 * count, offset=offset + 4).reshape(count, 2)


class ShapelyKernel(Kernel):
    """Shapely ≥ 2: whole arrays at once."""

    name = "Shapely"
    threaded = True

    def __init__(self) -> None:
        self._shapely: Any = compat.shapely_2()
        if self._shapely is None:
            raise ImportError("Shapely 2 or later is not present")

    def from_wkb(self, wkb: Sequence[bytes]) -> Geometries:
        try:
            return self._shapely.from_wkb(object_array(wkb))
        except self._shapely.errors.ShapelyError as error:
            raise ValueError(f"not a WKB geometry: {error}") from error

    def to_wkb(self, geoms: Geometries) -> list[bytes]:
        return list(self._shapely.to_wkb(geoms, output_dimension=2, byte_order=1))

    def bounds(self, geoms: Geometries) -> np.ndarray:
        return self._shapely.bounds(geoms).reshape(-1, 4)

    def dimension(self, geoms: Geometries) -> np.ndarray:
        return np.where(self._shapely.is_empty(geoms), -1, self._shapely.get_dimensions(geoms))

    def coordinates(self, geoms: Geometries) -> Coordinates:
        shapely = self._shapely
        kind = shapely.get_type_id(geoms)
        alone = np.flatnonzero(kind >= 4)
        alone = alone[shapely.get_num_geometries(geoms[alone]) == 1]
        if len(alone):
            geoms = geoms.copy()
            geoms[alone] = shapely.get_geometry(geoms[alone], 0)
            kind[alone] = shapely.get_type_id(geoms[alone])
        points, owner = shapely.get_coordinates(geoms, return_index=True)
        count = np.bincount(owner, minlength=len(geoms))
        kind = _KINDS[kind]
        ringed = np.flatnonzero((kind == POLYGON) & (count >= 2 * 4))  # each ring has four points
        kind[ringed[shapely.get_num_interior_rings(geoms[ringed]) > 0]] = SEVERAL
        first = np.concatenate(([0], np.cumsum(count)))
        x, y = np.ascontiguousarray(points.T)
        return Coordinates(x, y, owner, first, kind, self.bounds(geoms))

    def dwithin(self, a: Geometries, b: Geometries, metres: Metres) -> np.ndarray:
        return self._shapely.dwithin(a, b, np.asarray(metres, dtype=float) + ROUNDING)

    def distance(self, a: Geometries, b: Geometries) -> np.ndarray:
        return self._shapely.distance(a, b)

    def length(self, geoms: Geometries) -> np.ndarray:
        return self._shapely.length(geoms)

    def area(self, geoms: Geometries) -> np.ndarray:
        return self._shapely.area(geoms)

    def intersects(self, a: Geometries, b: Geometries) -> np.ndarray:
        return self._shapely.intersects(a, b)

    def intersection(self, a: Geometries, b: Geometries) -> Geometries:
        return self._shapely.intersection(a, b)

    def difference(self, a: Geometries, b: Geometries) -> Geometries:
        return self._shapely.difference(a, b)

    def union(self, geoms: Geometries) -> Any:
        return self._shapely.union_all(geoms)

    def union_of_two(self, a: Geometries, b: Geometries) -> Geometries:
        return self._shapely.union(a, b)

    def unions(self, groups: Sequence[Group]) -> Geometries:
        result = object_array(group[0] for group in groups)
        several = [place for place, group in enumerate(groups) if len(group) > 1]
        if several:
            table = np.full((len(several), max(len(groups[place]) for place in several)), None, dtype=object)
            for row, place in zip(table, several):
                row[: len(groups[place])] = groups[place]
            result[several] = self._shapely.union_all(table, axis=1)
        return result

    def buffer(self, geoms: Geometries, metres: Metres) -> Geometries:
        return self._shapely.buffer(geoms, metres, quad_segs=QUADRANT_SEGMENTS)

    def convex_hull(self, geoms: Geometries) -> Geometries:
        return self._shapely.convex_hull(geoms)

    def directions(self, geoms: Geometries) -> np.ndarray:
        parts, owner = self._shapely.get_parts(geoms, return_index=True)
        lines = self._shapely.get_dimensions(parts) == 1
        parts, owner = parts[lines], owner[lines]
        points, part = self._shapely.get_coordinates(parts, return_index=True)
        result = np.zeros((len(geoms), 3))
        if len(points) > 1:
            within = part[1:] == part[:-1]
            pieces = _piece_directions(points)[within]
            np.add.at(result, owner[part[1:][within]], pieces)
        return result

    def outline(self, geoms: Geometries) -> Geometries:
        parts, owner = self._shapely.get_parts(geoms, return_index=True)
        surfaces = self._shapely.get_dimensions(parts) == 2
        rings, part = self._shapely.get_rings(parts[surfaces], return_index=True)
        result = object_array([self._shapely.MultiLineString()] * len(geoms))
        if len(rings):
            self._shapely.multilinestrings(rings, indices=owner[surfaces][part], out=result)
        return result

    def boxes(self, bounds: np.ndarray) -> Geometries:
        return object_array(self._shapely.box(*np.asarray(bounds, dtype=float).reshape(-1, 4).T))

    def make_valid(self, geoms: Geometries) -> Geometries:
        return self._shapely.make_valid(geoms)


class QgisKernel(Kernel):
    """QGIS's own GEOS through QgsGeometry, one geometry at a time."""

    name = "QGIS"
    threaded = False

    def __init__(self) -> None:
        from qgis.core import QgsGeometry, QgsRectangle

        self._geometry = QgsGeometry
        self._rectangle = QgsRectangle

    def _read(self, wkb: bytes) -> Any:
        geometry = self._geometry()
        geometry.fromWkb(bytes(wkb))
        if geometry.isNull():
            raise ValueError("not a WKB geometry")
        return geometry

    def from_wkb(self, wkb: Sequence[bytes]) -> Geometries:
        return object_array(self._read(item) for item in wkb)

    def to_wkb(self, geoms: Geometries) -> list[bytes]:
        return [bytes(g.asWkb().data()) if not g.isNull() else _EMPTY_WKB for g in geoms]

    def dimension(self, geoms: Geometries) -> np.ndarray:
        return np.array([-1 if _empty(g) else g.constGet().dimension() for g in geoms], dtype=int)

    def dwithin(self, a: Geometries, b: Geometries, metres: Metres) -> np.ndarray:
        return self.distance(a, b) <= np.asarray(metres, dtype=float) + ROUNDING

    def distance(self, a: Geometries, b: Geometries) -> np.ndarray:
        return np.array(
            [np.nan if _empty(x) or _empty(y) else x.distance(y) for x, y in zip(a, b)], dtype=float
        )

    def length(self, geoms: Geometries) -> np.ndarray:
        return np.array([_length(g) for g in geoms], dtype=float)

    def area(self, geoms: Geometries) -> np.ndarray:
        return np.array([0.0 if _empty(g) else g.area() for g in geoms], dtype=float)

    def intersects(self, a: Geometries, b: Geometries) -> np.ndarray:
        return np.array([x.intersects(y) for x, y in zip(a, b)], dtype=bool)

    def intersection(self, a: Geometries, b: Geometries) -> Geometries:
        return object_array(
            self._geometry() if _empty(x) or _empty(y) else x.intersection(y) for x, y in zip(a, b)
        )

    def difference(self, a: Geometries, b: Geometries) -> Geometries:
        return object_array(x if _empty(x) or _empty(y) else x.difference(y) for x, y in zip(a, b))

    def union(self, geoms: Geometries) -> Any:
        return self._geometry.unaryUnion([g for g in geoms if not _empty(g)])

    def union_of_two(self, a: Geometries, b: Geometries) -> Geometries:
        return object_array(y if _empty(x) else x if _empty(y) else x.combine(y) for x, y in zip(a, b))

    def unions(self, groups: Sequence[Group]) -> Geometries:
        return object_array(
            group[0] if len(group) == 1 else self.union(object_array(group)) for group in groups
        )

    def buffer(self, geoms: Geometries, metres: Metres) -> Geometries:
        widths = np.broadcast_to(np.asarray(metres, dtype=float), len(geoms))
        return object_array(
            g if _empty(g) else g.buffer(float(d), QUADRANT_SEGMENTS) for g, d in zip(geoms, widths)
        )

    def convex_hull(self, geoms: Geometries) -> Geometries:
        return object_array(g if _empty(g) else g.convexHull() for g in geoms)

    def directions(self, geoms: Geometries) -> np.ndarray:
        result = np.zeros((len(geoms), 3))
        for row, geometry in enumerate(geoms):
            for part in _parts(geometry):
                if part.dimension() == 1:
                    result[row] += _piece_directions(np.array([(p.x(), p.y()) for p in part.points()])).sum(
                        axis=0
                    )
        return result

    def outline(self, geoms: Geometries) -> Geometries:
        result = []
        for geometry in geoms:
            rings = [part.boundary() for part in _parts(geometry) if part.dimension() == 2]
            result.append(self._geometry.collectGeometry([self._geometry(ring) for ring in rings]))
        return object_array(result)

    def boxes(self, bounds: np.ndarray) -> Geometries:
        rows = np.asarray(bounds, dtype=float).reshape(-1, 4)
        return object_array(self._geometry.fromRect(self._rectangle(*map(float, row))) for row in rows)

    def make_valid(self, geoms: Geometries) -> Geometries:
        return object_array(g if _empty(g) else g.makeValid() for g in geoms)


_EMPTY_WKB = struct.pack("<BII", 1, 7, 0)
"""An empty geometry collection."""


def _empty(geometry: Any) -> bool:
    return geometry.isNull() or geometry.isEmpty()


def _parts(geometry: Any) -> list[Any]:
    """The simple shapes in a geometry."""
    if _empty(geometry):
        return []
    shape = geometry.constGet()
    if hasattr(shape, "numGeometries"):
        return [shape.geometryN(i) for i in range(shape.numGeometries())]
    return [shape]


def _length(geometry: Any) -> float:
    """QGIS tells length of lines and perimeter of polygons apart; GEOS adds them up, and so do we."""
    return float(
        sum(part.perimeter() if part.dimension() == 2 else part.length() for part in _parts(geometry))
    )


def best_kernel() -> Kernel:
    """Shapely ≥ 2 where present, else QGIS. Raises ImportError when there is neither."""
    return ShapelyKernel() if compat.shapely_2() is not None else QgisKernel()

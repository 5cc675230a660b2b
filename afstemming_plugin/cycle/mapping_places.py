"""Where the rows of a table would land, and by which coordinate system."""

from __future__ import annotations

import math
from dataclasses import dataclass, field, replace
from typing import Any, Optional, Sequence

import numpy as np
from osgeo import ogr

from ..intake.coordinates import WGS84, choose_crs, crs_title, geometry_of_text, number_of
from ..intake.places import Placed, Placer, extent_of_streets
from ..intake.profile import Profile
from ..intake.table import RawTable
from ..model.progress import Progress
from ..model.words import PlacePrecision
from ..model.work import Street

_LOOKED_AT = 2_000
_DRAWN = 3_000
_FAR = 5_000.0  # metres beyond the streets, as in intake

Box = tuple[float, float, float, float]


@dataclass(frozen=True)
class PlacePreview:
    """Where rows land, all in the collaboration's CRS.

    `crs` is the system taken ("" when no row has coordinates), `declared` what the file or profile states,
    `guessed` that nothing is stated and it follows from the numbers. `box` is xmin, ymin, xmax, ymax; `centre` the
    median place; `street` the street nearest to it and `distance` how far that is in metres (None without streets).
    `geometries` and the `streets` around them are WKB, at most a few thousand. `outside` counts places more than 5 km from the streets.
    """

    crs: str = ""
    declared: str = ""
    guessed: bool = False
    swapped: bool = False
    placed: int = 0
    by_street: int = 0
    without: int = 0
    refused: int = 0
    box: Optional[Box] = None
    centre: Optional[tuple[float, float]] = None
    street: str = ""
    distance: Optional[float] = None
    outside: int = 0
    geometries: tuple[bytes, ...] = ()
    streets: tuple[bytes, ...] = ()

    @property
    def title(self) -> str:
        return crs_title(self.crs) if self.crs else ""


@dataclass
class RememberedPlaces:
    """A placer that does not place again when only words or dates were mapped otherwise."""

    placer: Placer
    last: list[Placed] = field(default_factory=list)
    _key: Any = None
    _placed: list[Placed] = field(default_factory=list)

    def place(
        self,
        table: RawTable,
        mapping: dict[str, str],
        *,
        crs: str = "",
        progress: Progress = Progress(),  # noqa: B008 (says nothing and holds nothing)
    ) -> list[Placed]:
        key = (id(table), tuple(sorted(mapping.items())), crs)
        if key != self._key:
            self._placed = self.placer.place(table, mapping, crs=crs, progress=progress)
            self._key = key
        self.last = self._placed
        return self._placed


def look_at_places(
    table: RawTable, profile: Profile, target: str, placed: Sequence[Placed], streets: Sequence[Street]
) -> PlacePreview:
    """`placed` are the table's rows as placed in `target`, empty when the table is refused."""
    declared = profile.crs or table.crs
    points, stated = _coordinates(table, profile)
    choice = choose_crs(points, stated or declared, target) if len(points) else None
    boxes = {row: box for row, p in enumerate(placed) if p.geometry and (box := _box(p.geometry))}
    found = PlacePreview(
        crs=choice.crs if choice else "",
        declared=declared,
        guessed=bool(choice) and not (declared or stated),
        swapped=bool(choice and choice.swapped),
        placed=len(boxes),
        by_street=sum(p.precision is PlacePrecision.STREET for p in placed),
        without=sum(p.geometry is None and not p.rejected for p in placed),
        refused=sum(bool(p.rejected) for p in placed),
    )
    if not boxes:
        return found
    all_boxes = np.array(list(boxes.values()))
    middles = np.column_stack(
        [(all_boxes[:, 0] + all_boxes[:, 2]) / 2, (all_boxes[:, 1] + all_boxes[:, 3]) / 2]
    )
    centre = (float(np.median(middles[:, 0])), float(np.median(middles[:, 1])))
    name, distance = _nearest(streets, centre)
    step = max(1, math.ceil(len(boxes) / _DRAWN))
    low, high = all_boxes[:, :2].min(axis=0), all_boxes[:, 2:].max(axis=0)
    return replace(
        found,
        box=(float(low[0]), float(low[1]), float(high[0]), float(high[1])),
        centre=centre,
        street=name,
        distance=distance,
        outside=_outside(middles, extent_of_streets(streets)),
        geometries=tuple(g for row in list(boxes)[::step] if (g := placed[row].geometry)),
        streets=_around(streets, low, high),
    )


def _coordinates(table: RawTable, profile: Profile) -> tuple[np.ndarray, str]:
    """Middles (n × 2) as delivered of a sample of rows, and the system that goes with the columns themselves."""
    at = profile.column_index(table)
    step = max(1, len(table) // _LOOKED_AT)
    rows = range(0, len(table), step)
    points: list[tuple[float, float]] = []
    stated = ""
    if any(table.geometries):
        boxes = [_box(wkb) for row in rows if (wkb := table.geometries[row])]
        points = [((b[0] + b[2]) / 2, (b[1] + b[3]) / 2) for b in boxes if b]
    elif "wkt" in at:
        for row in rows:
            try:
                wkb, crs = geometry_of_text(str(table.rows[row][at["wkt"]] or ""))
            except ValueError:
                continue
            stated = stated or crs
            box = _box(wkb)
            if box:
                points.append(((box[0] + box[2]) / 2, (box[1] + box[3]) / 2))
    elif {"x", "y"} <= set(at) or {"lat", "lon"} <= set(at):
        x, y = ("x", "y") if {"x", "y"} <= set(at) else ("lon", "lat")
        stated = "" if x == "x" else WGS84
        for row in rows:
            pair = (_number(table.rows[row][at[x]]), _number(table.rows[row][at[y]]))
            if pair[0] and pair[1]:
                points.append((pair[0], pair[1]))
    return np.array(points, dtype=float).reshape(-1, 2), stated


def _number(value: Any) -> Optional[float]:
    try:
        return number_of(value)
    except ValueError:
        return None


def _box(wkb: bytes) -> Optional[Box]:
    geometry = ogr.CreateGeometryFromWkb(wkb)
    if geometry is None or geometry.IsEmpty():
        return None
    left, right, bottom, top = geometry.GetEnvelope()
    return left, bottom, right, top


def _around(streets: Sequence[Street], low: np.ndarray, high: np.ndarray) -> tuple[bytes, ...]:
    """The streets in and about a box, evenly thinned when there are very many."""
    about = 200.0 + 0.25 * float((high - low).max())
    near = [
        street.geometry
        for street in streets
        if (box := _box(street.geometry))
        and box[2] >= low[0] - about
        and box[0] <= high[0] + about
        and box[3] >= low[1] - about
        and box[1] <= high[1] + about
    ]
    return tuple(near[:: max(1, math.ceil(len(near) / _DRAWN))])


def _outside(middles: np.ndarray, extent: Optional[Box]) -> int:
    if extent is None:
        return 0
    x, y = middles[:, 0], middles[:, 1]
    inside = (
        (x >= extent[0] - _FAR) & (x <= extent[2] + _FAR) & (y >= extent[1] - _FAR) & (y <= extent[3] + _FAR)
    )
    return int((~inside).sum())


def _nearest(streets: Sequence[Street], centre: tuple[float, float]) -> tuple[str, Optional[float]]:
    """The street nearest to a point and its distance in metres."""
    point = ogr.Geometry(ogr.wkbPoint)
    point.AddPoint_2D(*centre)
    best, name = math.inf, ""
    for street in streets:
        geometry = ogr.CreateGeometryFromWkb(street.geometry)
        distance = geometry.Distance(point)
        if 0 <= distance < best:
            best, name = distance, street.name
    return (name, best) if math.isfinite(best) else ("", None)

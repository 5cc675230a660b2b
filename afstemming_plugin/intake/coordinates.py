"""Coordinates from partner files: which system they are in, brought to the collaboration's, made valid.

The system is judged per table, never per row: one list is written in one system. The numbers go before
the label, because labels are lost or left at a default far more often than coordinates move.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Optional

import numpy as np
from osgeo import ogr, osr

from ..model.errors import IntakeError
from ..model.language import tr
from .reading.vector import plain_wkb, quiet_gdal

RD = "EPSG:28992"
WGS84 = "EPSG:4326"
WEB_MERCATOR = "EPSG:3857"
_RD_BOX = (0.0, 300_000.0, 300_000.0, 650_000.0)
_MARGIN_DEGREES = 1.5  # countries use a zone somewhat beyond its edge, and works cross borders
_MIN_SHARE = 0.5  # of the table's coordinates that must be plausible

# Codes, WKT, PROJ: nothing that names a file or an address, which GDAL would open.
_CRS_TEXT = re.compile(
    r"(EPSG|ESRI|OGC|IGNF|urn:ogc:def:crs):[\w.:]+$|\w+\s*\[|\+proj=|\+init=", re.IGNORECASE
)

Box = tuple[float, float, float, float]  # xmin, ymin, xmax, ymax


@lru_cache(maxsize=64)
def reference(crs: str) -> Any:
    """The spatial reference, x before y always. Raises IntakeError when nobody knows `crs`."""
    srs = osr.SpatialReference()
    with quiet_gdal():
        try:
            known = bool(_CRS_TEXT.match(crs)) and srs.SetFromUserInput(crs) == 0
        except RuntimeError:
            known = False
    if not known:
        raise IntakeError(
            tr("The coordinate system is not known."),
            remedy=tr("Give its code, for instance EPSG:28992 (RD)."),
            value=crs,
        )
    srs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return srs


@lru_cache(maxsize=64)
def transformation(source: str, target: str) -> Optional[Any]:
    """None when both are the same system."""
    if source == target or reference(source).IsSame(reference(target)):
        return None
    return osr.CoordinateTransformation(reference(source), reference(target))


@lru_cache(maxsize=64)
def _area_box(crs: str, target: str) -> Optional[Box]:
    """Where the area of use of `target` lies in the numbers of `crs`; None when unknown."""
    if crs == RD and target == RD:
        return _RD_BOX
    area = reference(target).GetAreaOfUse()
    if area is None:
        return None
    west, east = area.west_lon_degree - _MARGIN_DEGREES, area.east_lon_degree + _MARGIN_DEGREES
    south = max(area.south_lat_degree - _MARGIN_DEGREES, -89.0)
    north = min(area.north_lat_degree + _MARGIN_DEGREES, 89.0)
    step = transformation(WGS84, crs)
    corners = [
        (west + (east - west) * i / 10, south + (north - south) * j / 10)
        for i in range(11)
        for j in range(11)
        if i in (0, 5, 10) or j in (0, 5, 10)
    ]
    if step is not None:
        with quiet_gdal():
            corners = [point[:2] for point in step.TransformPoints(corners)]
    corners = [point for point in corners if all(map(math.isfinite, point))]
    if not corners:
        return None
    xs, ys = zip(*corners)
    return min(xs), min(ys), max(xs), max(ys)


def _inside(points: np.ndarray, box: Optional[Box]) -> np.ndarray:
    if box is None:
        return np.zeros(len(points), dtype=bool)
    xmin, ymin, xmax, ymax = box
    x, y = points[:, 0], points[:, 1]
    return (x >= xmin) & (x <= xmax) & (y >= ymin) & (y <= ymax)


@dataclass(frozen=True)
class CrsChoice:
    """What a table's coordinates are in, and per point whether it is plausible so, or would be exchanged."""

    crs: str
    swapped: bool
    fits: np.ndarray
    fits_exchanged: np.ndarray


def choose_crs(points: np.ndarray, declared: str, target: str) -> Optional[CrsChoice]:
    """The system in which most of `points` (n × 2, x and y as delivered) lie in the area of `target`.

    The declared system is taken when it fits at least half; else the best of the collaboration's own,
    RD, WGS84 and Web Mercator, in both axis orders. None when nothing fits half of the points.
    A `target` whose area nobody knows cannot judge: then the label is believed.
    """
    if _area_box(target, target) is None:
        nothing = np.zeros(len(points), dtype=bool)
        return CrsChoice(declared or target, False, ~nothing, nothing)
    order = [declared] if declared else []
    order += [crs for crs in (target, RD, WGS84, WEB_MERCATOR) if crs not in order]
    best: Optional[CrsChoice] = None
    for crs in order:
        box = _area_box(crs, target)
        straight, exchanged = _inside(points, box), _inside(points[:, ::-1], box)
        for swapped, fits, otherwise in ((False, straight, exchanged), (True, exchanged, straight)):
            share = fits.mean()
            if share >= _MIN_SHARE and (best is None or share > best.fits.mean()):
                best = CrsChoice(crs, swapped, fits, otherwise)
        if crs == declared and best is not None:
            return best
    return best


def crs_title(crs: str) -> str:
    """A short name for messages."""
    names = {RD: "RD (EPSG:28992)", WGS84: "WGS84 (EPSG:4326)", WEB_MERCATOR: "Web Mercator (EPSG:3857)"}
    if crs in names or len(crs) < 30:
        return names.get(crs, crs)
    return str(reference(crs).GetName())


_NUMBER = re.compile(r"[-+]?\d[\d.,\s\u00a0']*(?:e[-+]?\d+)?", re.IGNORECASE)


def number_of(value: Any) -> Optional[float]:
    """A coordinate out of a cell: decimal commas and thousands separators are understood.

    None for an empty cell; raises ValueError for text that is no number.
    """
    if value is None or isinstance(value, bool):
        return None
    if isinstance(value, (int, float)):
        try:
            return float(value) if math.isfinite(value) else None
        except OverflowError:  # a whole number of hundreds of digits
            return None
    text = str(value).strip().rstrip("°")
    if not text:
        return None
    if not _NUMBER.fullmatch(text):
        raise ValueError(text)
    text = re.sub(r"[\s\u00a0']", "", text)
    if "," in text and "." in text:
        decimal = max(text.rfind(","), text.rfind("."))
        whole, fraction = re.sub(r"[.,]", "", text[:decimal]), text[decimal + 1 :]
        return float(f"{whole}.{fraction}")
    for mark in ",.":
        if text.count(mark) > 1:  # 1.234.567: thousands
            return float(text.replace(mark, ""))
    return float(text.replace(",", "."))


_SRID = re.compile(r"\s*SRID=(\d+);\s*", re.IGNORECASE)


def geometry_of_text(text: str) -> tuple[bytes, str]:
    """WKT, EWKT or a GeoJSON geometry → (2D WKB, crs or ""). Raises ValueError when it is neither."""
    match = _SRID.match(text)
    body = text[match.end() :] if match else text.strip()
    with quiet_gdal():
        try:
            geometry = (
                ogr.CreateGeometryFromJson(body) if body.startswith("{") else ogr.CreateGeometryFromWkt(body)
            )
        except RuntimeError as error:
            raise ValueError(str(error)) from error
    wkb = plain_wkb(geometry) if geometry is not None else None
    if wkb is None:
        raise ValueError(text)
    return wkb, f"EPSG:{match.group(1)}" if match else ""


@dataclass(frozen=True)
class Repaired:
    """`reason` is "" when nothing was wrong; `lost_type` when the shape could not keep its type."""

    geometry: Any
    reason: str = ""
    lost_type: bool = False


def make_valid(geometry: Any) -> Repaired:
    """A valid geometry of the same type (single or multi): debris of lower dimension is dropped.

    `geometry` is an ogr.Geometry and may be changed. Collections become their parts of highest dimension.
    """
    dimension = geometry.GetDimension()
    if ogr.GT_Flatten(geometry.GetGeometryType()) == ogr.wkbGeometryCollection:
        geometry = _parts_of_dimension(geometry, dimension)
    if dimension == 0:
        return Repaired(geometry)
    if dimension == 2:
        geometry.CloseRings()
    reason = _what_is_wrong(geometry)
    if not reason:
        return Repaired(geometry)
    with quiet_gdal():
        try:
            valid = geometry.MakeValid() or geometry.Buffer(0)
        except RuntimeError:
            valid = None
    if valid is None or valid.IsEmpty():
        return Repaired(_first_point(geometry), reason, lost_type=True)
    kept = _parts_of_dimension(valid, dimension)
    if kept is None:
        highest = _parts_of_dimension(valid, valid.GetDimension())
        return Repaired(highest, reason, lost_type=True)
    return Repaired(kept, reason)


def _what_is_wrong(geometry: Any) -> str:
    with quiet_gdal() as messages:
        try:
            valid = geometry.IsValid()
        except RuntimeError as error:
            return str(error)
    return "" if valid else (messages[-1] if messages else tr("not valid"))


def _first_point(geometry: Any) -> Any:
    while geometry.GetGeometryCount():
        geometry = geometry.GetGeometryRef(0)
    point = ogr.Geometry(ogr.wkbPoint)
    point.AddPoint_2D(geometry.GetX(0), geometry.GetY(0))
    return point


_MULTI = {0: ogr.wkbMultiPoint, 1: ogr.wkbMultiLineString, 2: ogr.wkbMultiPolygon}
_SINGLE = frozenset({ogr.wkbPoint, ogr.wkbLineString, ogr.wkbPolygon})


def _parts_of_dimension(geometry: Any, dimension: int) -> Optional[Any]:
    """The parts of one dimension as a single or multi geometry; None when there are none."""
    parts: list[Any] = []

    def collect(item: Any) -> None:
        if ogr.GT_Flatten(item.GetGeometryType()) in _SINGLE:
            if item.GetDimension() == dimension and not item.IsEmpty():
                parts.append(item)
            return
        for index in range(item.GetGeometryCount()):
            collect(item.GetGeometryRef(index))

    collect(geometry)
    if not parts:
        return None
    if len(parts) == 1:
        return parts[0].Clone()
    return multi(parts, dimension)


def multi(parts: Sequence[Any], dimension: int) -> Any:
    """Single geometries of one dimension (0, 1, 2) as one multi-geometry."""
    whole = ogr.Geometry(_MULTI[dimension])
    for part in parts:
        whole.AddGeometry(part)
    return whole


def self_crossing(reason: str) -> bool:
    """Whether GEOS's words for what is wrong mean that the outline crosses itself."""
    return "self-intersection" in reason.lower()


def reason_place(reason: str) -> str:
    """Where GEOS says that something is wrong, "x, y", out of its English words; all its words when it says nowhere."""
    numbers = re.findall(r"-?\d+(?:\.\d+)?", reason)
    return ", ".join(numbers[-2:]) if len(numbers) >= 2 else reason

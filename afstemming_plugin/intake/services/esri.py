"""Values of ArcGIS in plain ones: epoch days, coded values, rings and curves, coordinate systems.

Source: the ArcGIS REST API reference, "Geometry objects", "Domain objects" and "Query (layer)".
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Any, Optional, Union

from osgeo import ogr

from ..reading.vector import plain_wkb, quiet_gdal

_EPOCH = datetime(1970, 1, 1)
_ARC_STEP = math.radians(2.0)
_BEZIER_STEPS = 16


def dutch_moment(milliseconds: float, *, zone_unknown: bool = False) -> Union[date, datetime, None]:
    """A moment in ms since 1970 (UTC) as the Dutch clock showed it; midnight gives the day alone.

    Midnight in UTC is a day too: that is what an import of plain dates leaves behind. With
    `zone_unknown` the service stores clock time itself. None when it is no moment of a calendar.
    """
    try:
        moment = _EPOCH + timedelta(milliseconds=milliseconds)
        clock = moment if zone_unknown else moment + _dutch_offset(moment)
    except (OverflowError, ValueError):
        return None
    if _is_midnight(moment) or _is_midnight(clock):
        return clock.date()
    return clock.replace(microsecond=0)


def _is_midnight(moment: datetime) -> bool:
    return (moment.hour, moment.minute, moment.second) == (0, 0, 0)


def _dutch_offset(moment: datetime) -> timedelta:
    """Summer time from the last Sunday of March to that of October, 01:00 UTC (Directive 2000/84/EC).

    Written out because Python on Windows has no table of time zones of its own.
    """
    begin, end = (_last_sunday(moment.year, month) for month in (3, 10))
    return timedelta(hours=2 if begin <= moment < end else 1)


def _last_sunday(year: int, month: int) -> datetime:
    last = datetime(year, month, 31, 1)
    return last - timedelta(days=(last.weekday() + 1) % 7)


class Field:
    """A field of a layer as ArcGIS describes it."""

    _UNREADABLE = ("esriFieldTypeGeometry", "esriFieldTypeBlob", "esriFieldTypeRaster", "esriFieldTypeXML")

    def __init__(self, given: Mapping[str, Any], *, zone_unknown: bool = False) -> None:
        self.name = str(given.get("name", ""))
        self.title = str(given.get("alias") or self.name)
        self.type = str(given.get("type", ""))
        self.codes = coded_values(given.get("domain"))
        self._zone_unknown = zone_unknown

    @property
    def readable(self) -> bool:
        return bool(self.name) and self.type not in self._UNREADABLE

    def plain(self, value: Any, codes: Optional[Mapping[str, str]] = None) -> Any:
        """The value as a reader of tables gives it; `codes` (of a subtype) go before the field's own."""
        if value is None:
            return None
        meaning = (codes if codes is not None else self.codes).get(_code_key(value))
        if meaning is not None:
            return meaning
        if self.type == "esriFieldTypeDate" and isinstance(value, (int, float)):
            return dutch_moment(value, zone_unknown=self._zone_unknown)
        if self.type == "esriFieldTypeDateOnly" and isinstance(value, str):
            try:
                return date.fromisoformat(value[:10])
            except ValueError:
                return value
        if isinstance(value, str):
            return value.strip() or None
        if isinstance(value, float) and not math.isfinite(value):
            return None
        return json.dumps(value, ensure_ascii=False) if isinstance(value, (dict, list)) else value

    def unknown_code(self, value: Any, codes: Optional[Mapping[str, str]] = None) -> bool:
        known = codes if codes is not None else self.codes
        return bool(known) and value not in (None, "") and _code_key(value) not in known


def coded_values(domain: Any) -> dict[str, str]:
    """Code (as text) → meaning; empty for no domain, or one that only bounds numbers."""
    if not isinstance(domain, dict) or not isinstance(domain.get("codedValues"), list):
        return {}
    return {
        _code_key(item["code"]): str(item["name"]).strip()
        for item in domain["codedValues"]
        if isinstance(item, dict) and "code" in item and "name" in item
    }


def _code_key(value: Any) -> str:
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip()


def crs_of(reference: Any) -> str:
    """`spatialReference` as an authority code, or its WKT; "" when the service does not say."""
    if not isinstance(reference, dict):
        return ""
    wkid = reference.get("latestWkid") or reference.get("wkid")
    if isinstance(wkid, int) and wkid > 0:
        # Esri numbers its own systems from 37,000 and 102,000 on; the lower ones are EPSG's.
        return f"EPSG:{wkid}" if wkid < 32_768 else f"ESRI:{wkid}"
    return str(reference.get("wkt2") or reference.get("wkt") or "")


def wkb_of(geometry: Any) -> Optional[bytes]:
    """2D WKB of an Esri geometry; holes are found by where rings lie. None when empty or not readable."""
    if not isinstance(geometry, dict):
        return None
    flat = _straight(geometry)
    if flat is None:
        return None
    with quiet_gdal():
        try:
            shape = ogr.CreateGeometryFromEsriJson(json.dumps(flat))
        except RuntimeError:
            shape = None
    return plain_wkb(shape) if shape is not None else None


def _straight(geometry: Mapping[str, Any]) -> Optional[dict[str, Any]]:
    """The same with curves as short chords and without Z and M."""
    if "x" in geometry:
        x, y = geometry.get("x"), geometry.get("y")
        return {"x": x, "y": y} if _is_number(x) and _is_number(y) else None
    if isinstance(geometry.get("points"), list):
        return {"points": [p[:2] for p in geometry["points"] if _is_place(p)]}
    for kind, curved in (("paths", "curvePaths"), ("rings", "curveRings")):
        given = geometry.get(curved, geometry.get(kind))
        if isinstance(given, list):
            least = 2 if kind == "paths" else 3
            parts = [_chords(part) for part in given if isinstance(part, list)]
            parts = [part for part in parts if len(part) >= least]
            return {kind: parts} if parts else None
    return None


def _chords(part: Sequence[Any]) -> list[list[float]]:
    line: list[list[float]] = []
    for vertex in part:
        if _is_place(vertex):
            line.append([float(vertex[0]), float(vertex[1])])
        elif isinstance(vertex, dict) and line:
            line += _curve(line[-1], vertex)
    return line


def _curve(start: Sequence[float], curve: Mapping[str, Any]) -> list[list[float]]:
    for key, draw in (("c", _arc), ("b", _bezier)):
        places = curve.get(key)
        if isinstance(places, list) and all(map(_is_place, places)):
            return draw(start, places)
    # An elliptic arc begins with its end point; that chord is all that is drawn of it.
    ends = [value[0] for value in curve.values() if isinstance(value, list) and value and _is_place(value[0])]
    return [[float(ends[0][0]), float(ends[0][1])]] if ends else []


def _arc(start: Sequence[float], places: Sequence[Sequence[float]]) -> list[list[float]]:
    """From `start` over places[1] to places[0], in steps of at most 2 degrees."""
    end = places[0]
    if len(places) < 2:
        return [[float(end[0]), float(end[1])]]
    points = ", ".join(f"{float(x)!r} {float(y)!r}" for x, y in (start[:2], places[1][:2], end[:2]))
    arc = ogr.CreateGeometryFromWkt(f"CIRCULARSTRING ({points})").GetLinearGeometry(math.degrees(_ARC_STEP))
    return [[arc.GetX(i), arc.GetY(i)] for i in range(1, arc.GetPointCount())]


def _bezier(start: Sequence[float], places: Sequence[Sequence[float]]) -> list[list[float]]:
    """Cubic: places are end, first control, second control."""
    if len(places) < 3:
        return [[float(places[0][0]), float(places[0][1])]] if places else []
    end, one, two = places[:3]
    drawn = []
    for step in range(1, _BEZIER_STEPS + 1):
        t = step / _BEZIER_STEPS
        weights = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t**2 * (1 - t), t**3)
        drawn.append(
            [sum(w * float(p[axis]) for w, p in zip(weights, (start, one, two, end))) for axis in (0, 1)]
        )
    return drawn


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)


def _is_place(value: Any) -> bool:
    return (
        isinstance(value, (list, tuple)) and len(value) >= 2 and _is_number(value[0]) and _is_number(value[1])
    )

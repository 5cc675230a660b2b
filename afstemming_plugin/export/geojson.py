"""Proposals, works and graafrust as one GeoJSON file, for the web: WGS 84 (RFC 7946), with colours inside."""

from __future__ import annotations

import json
from datetime import date
from enum import Enum
from numbers import Integral, Real
from pathlib import Path
from typing import Any, Iterator, Optional

from osgeo import ogr, osr

from ..cartography.style import partner_colours
from ..model.content import Content
from ..model.language import tr
from ..model.progress import Progress
from .atomic import written_in_full
from .audience import Audience, shared_view
from .cell_text import clean_text
from .geopackage import Layer, gdal_errors_raised, layers_of
from .layer_styles import GRAAFRUST_COLOUR, SCORE_CLASSES
from .report import Report

SHOWN = ("graafrust", "voorstellen", "werken_vlak", "werken_lijn", "werken_punt")
"""From the bottom of the map to its top; each feature tells in `laag` of which it is."""


def write_geojson(
    path: Path,
    content: Content,
    *,
    audience: Audience = Audience.PARTNERS,
    progress: Optional[Progress] = None,
) -> int:
    """One FeatureCollection of what `audience` may see, in longitude and latitude; returns the number of features.

    Colours are in the properties that most web maps know (simplestyle). Works without a place are not in it. Raises
    ExportError when it cannot be written, Cancelled when stopped; a file that was there is then unchanged.
    """
    progress = progress or Progress()
    report = Report(shared_view(content, audience, progress), audience)
    layers = {layer.name: layer for layer in layers_of(report)}
    count = 0
    with (
        written_in_full(Path(path)) as draft,
        gdal_errors_raised(Path(path)),
        draft.open("w", encoding="utf-8") as file,
    ):
        to_degrees = _to_degrees(report.content.collaboration.crs)
        name = json.dumps(clean_text(content.collaboration.name), ensure_ascii=False)
        file.write('{"type": "FeatureCollection", "name": ' + name + ', "features": [\n')
        for number, layer_name in enumerate(SHOWN):
            progress.step(number / len(SHOWN), layers[layer_name].title)
            for feature in _features(layers[layer_name], report, to_degrees):
                file.write((",\n" if count else "") + json.dumps(feature, ensure_ascii=False))
                count += 1
        file.write("\n]}\n")
    progress.report(1.0)
    return count


def _to_degrees(crs: str) -> Any:
    given, wanted = osr.SpatialReference(), osr.SpatialReference()
    given.SetFromUserInput(crs)
    wanted.ImportFromEPSG(4326)
    for reference in (given, wanted):
        reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return osr.CoordinateTransformation(given, wanted)


def _features(layer: Layer, report: Report, to_degrees: Any) -> Iterator[dict[str, Any]]:
    names = [name for name, _ in layer.fields]
    code_of = {p.name or p.code: p.code for p in report.content.collaboration.partners}
    colours = partner_colours(report.content.collaboration)
    for values, wkb in layer.rows:
        if wkb is None:
            continue
        shape = ogr.CreateGeometryFromWkb(wkb)
        shape.FlattenTo2D()
        shape.Transform(to_degrees)
        told = {name: _plain(value) for name, value in zip(names, values) if value not in (None, "")}
        colour = colours.get(code_of.get(str(told.get("partner")), ""), "#6b7280")
        yield {
            "type": "Feature",
            "id": told[names[0]],
            "properties": {"laag": layer.name, **told, **_look(layer.name, told, colour)},
            "geometry": json.loads(shape.ExportToJson(["COORDINATE_PRECISION=7"])),
        }


def _plain(value: object) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, (str, Enum)):
        return clean_text(str(value))
    if isinstance(value, Integral):  # also those of numpy, which JSON does not know
        return int(value)
    return float(value) if isinstance(value, Real) else value


def _look(layer: str, told: dict[str, Any], colour: str) -> dict[str, Any]:
    """As simplestyle 1.1 names it."""
    if layer == "graafrust":
        return _area(GRAAFRUST_COLOUR, 0.25, tr("Graafrust"))
    if layer == "voorstellen":
        score = float(told.get("score", 0.0))
        fill = next(c for least, c in SCORE_CLASSES if score >= least)
        return _area(fill, 0.2, f"{told.get('nummer', '')} {told.get('naam', '')}".strip())
    if layer == "werken_punt":
        return {"title": told.get("titel", ""), "marker-color": colour, "marker-size": "small"}
    return _area(colour, 0.35 if layer == "werken_vlak" else 0.0, str(told.get("titel", "")))


def _area(colour: str, opacity: float, title: str) -> dict[str, Any]:
    look: dict[str, Any] = {"title": title, "stroke": colour, "stroke-width": 3, "stroke-opacity": 0.9}
    return {**look, "fill": colour, "fill-opacity": opacity} if opacity else look

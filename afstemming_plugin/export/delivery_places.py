"""The doubtful and rejected places of a delivery as points, for its partner to look at on a map."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

import numpy as np
from osgeo import ogr, osr

from ..intake.coordinates import choose_crs, transformation
from ..model.language import tr
from ..model.words import Severity
from .atomic import written_in_full
from .cell_text import clean_text
from .delivery_report import DeliveryReport, JudgedRow
from .geopackage import gdal_errors_raised, refuse_open_file

LAYER = "twijfel_en_afgekeurd"


def write_delivery_places(path: Path, report: DeliveryReport, crs: str) -> int:
    """A GeoPackage with a point per doubtful or rejected row that has a place; returns their number.

    In the collaboration's `crs`. Without any such place nothing is written. Raises ExportError when the file
    cannot be written or is open in a GIS; a file that was there is then unchanged.
    """
    judged = [row for row in report.rows if row.verdict in (Severity.REJECTED, Severity.DOUBTFUL)]
    placed = [(row, point) for row, point in zip(judged, _points(judged, report.delivery.crs, crs)) if point]
    if not placed:
        return 0
    refuse_open_file(path)
    with written_in_full(path) as draft, gdal_errors_raised(path):
        reference = osr.SpatialReference()
        reference.SetFromUserInput(crs)
        dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(draft))
        layer = dataset.CreateLayer(
            LAYER, reference, ogr.wkbPoint,
            [f"IDENTIFIER={tr('Doubtful and rejected places')}", "GEOMETRY_NAME=geom"],
        )  # fmt: skip
        layer.CreateField(ogr.FieldDefn("rij", ogr.OFTInteger))
        for name in ("oordeel", "wat_is_er", *_names(report.delivery.columns)):
            layer.CreateField(ogr.FieldDefn(name, ogr.OFTString))
        dataset.StartTransaction()
        for row, point in placed:
            layer.CreateFeature(_feature(layer, row, point))
        dataset.CommitTransaction()
        del layer, dataset  # closes the file
    return len(placed)


def _names(columns: tuple[str, ...]) -> list[str]:
    """The partner's columns, but no two the same without case, nor as ours."""
    taken, names = {"fid", "geom", "rij", "oordeel", "wat_is_er"}, []
    for column in columns:
        name, number = column, 2
        while name.lower() in taken:
            name, number = f"{column} {number}", number + 1
        taken.add(name.lower())
        names.append(name)
    return names


def _feature(layer: Any, row: JudgedRow, point: Any) -> Any:
    feature = ogr.Feature(layer.GetLayerDefn())
    values = (row.row.row, str(row.verdict), " · ".join(row.texts()), *row.row.cells)
    for index, value in enumerate(values):
        if value is not None and value != "":
            feature.SetField(index, value if index == 0 else clean_text(str(value)))
    feature.SetGeometry(point)
    return feature


def _points(rows: list[JudgedRow], declared: str, crs: str) -> list[Optional[Any]]:
    """A point in `crs` per row: of its work, else of the shape that was delivered; None without a place."""
    points: list[Optional[Any]] = [None] * len(rows)
    delivered = {}
    for at, row in enumerate(rows):
        if row.item is not None:
            points[at] = _point_on(row.item.geometry)
        else:
            delivered[at] = _point_on(row.row.geometry)
    found = {at: point for at, point in delivered.items() if point is not None}
    if not found:
        return points
    choice = choose_crs(np.array([(p.GetX(), p.GetY()) for p in found.values()]), declared, crs)
    if choice is None:
        return points
    step = transformation(choice.crs, crs)
    for (at, point), fits in zip(found.items(), choice.fits):
        if not fits:
            continue
        if choice.swapped:
            point.SwapXY()
        if step is None or point.Transform(step) == 0:
            points[at] = point
    return points


def _point_on(wkb: Optional[bytes]) -> Optional[Any]:
    shape = ogr.CreateGeometryFromWkb(wkb) if wkb else None
    if shape is None or shape.IsEmpty():
        return None
    if shape.GetDimension() == 2 and shape.IsValid():
        return shape.PointOnSurface()
    return shape.Centroid()

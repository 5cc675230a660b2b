"""Geometry as every program knows it: 2D, straight-edged, little-endian WKB."""

from __future__ import annotations

from typing import Any, Optional

from osgeo import ogr

_STEP_DEGREES = 2.0  # a kerb of 10 m radius is then off by 2 mm
_SURFACES = (ogr.wkbTIN, ogr.wkbPolyhedralSurface, ogr.wkbTriangle)


def plain_wkb(geometry: Any) -> Optional[bytes]:
    """2D WKB without curves, TINs or other shapes that not every program knows; None when empty."""
    if geometry.IsEmpty():
        return None
    if geometry.HasCurveGeometry():
        geometry = geometry.GetLinearGeometry(_STEP_DEGREES)
    if ogr.GT_Flatten(geometry.GetGeometryType()) in _SURFACES:
        geometry = ogr.ForceToMultiPolygon(geometry.Clone())
    if geometry.Is3D() or geometry.IsMeasured():
        geometry = geometry.Clone()
        geometry.FlattenTo2D()
    return bytes(geometry.ExportToWkb())

"""A map on its own as a file: PDF with its place on earth and its layers apart (where this QGIS can), PNG or SVG."""

from __future__ import annotations

import errno
import os
from pathlib import Path
from typing import Sequence

from osgeo import gdal
from qgis.core import QgsLayoutExporter, QgsRenderContext
from qgis.PyQt.QtCore import QSize

from ..cartography.map_layout import map_of
from ..cartography.paper import pdf
from ..cartography.sheet import Sheet
from ..cartography.typeset import DPI
from .atomic import written_in_full

_MILLIMETRES = 25.4


def write_sheet(sheet: Sheet, path: Path, title: str) -> None:
    """Write the map as its ending says; beside a PNG comes a world file (.pgw). Raises ExportError."""
    with written_in_full(path) as draft:
        suffix = path.suffix.lower()
        if suffix == ".pdf":
            if not _in_layers(sheet, draft, title):
                with pdf(draft, title, (sheet.width, sheet.height)) as paper:
                    sheet.paint(paper.painter)
                georeference(draft, [sheet_place(sheet)])
        elif suffix == ".png":
            _picture(sheet, draft, title)
        else:
            _drawing(sheet, draft)
    if suffix == ".png":
        with written_in_full(path.with_suffix(".pgw")) as draft:
            left, pixel, _, top, _, _ = sheet_place(sheet)[0]
            # A world file tells the middle of the first pixel.
            numbers = (pixel, 0.0, 0.0, -pixel, left + pixel / 2, top - pixel / 2)
            draft.write_text("".join(f"{number:.10f}\n" for number in numbers), encoding="ascii")


Place = tuple[tuple[float, float, float, float, float, float], str]
"""Geotransform of a page of `DPI` dots per inch (as GDAL has it), and the CRS as WKT."""


def sheet_place(sheet: Sheet) -> Place:
    """Where on earth the whole page would lie."""
    shown = map_of(sheet)
    corner, view = shown.pagePos(), shown.extent()
    pixel = view.width() / (shown.rect().width() / _MILLIMETRES * DPI)
    left = view.xMinimum() - corner.x() / _MILLIMETRES * DPI * pixel
    top = view.yMaximum() + corner.y() / _MILLIMETRES * DPI * pixel
    return (left, pixel, 0.0, top, 0.0, -pixel), shown.crs().toWkt()


def georeference(path: Path, places: Sequence[Place]) -> None:
    """Add to each page its place on earth, where GDAL has a driver that can; else it stays a plain PDF."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        for page, (transform, crs) in enumerate(places, 1):
            name = f"PDF:{page}:{path}"
            dataset = gdal.OpenEx(name, gdal.OF_RASTER | gdal.OF_UPDATE, ["PDF"], [f"DPI={DPI}"])
            if dataset is None:
                return
            dataset.SetGeoTransform(transform)
            dataset.SetProjection(crs)
            dataset = None  # writes it, before the next page is opened
    except RuntimeError:  # GDAL 4 raises what GDAL 3 tells with None
        return
    finally:
        gdal.PopErrorHandler()


def _in_layers(sheet: Sheet, path: Path, title: str) -> bool:
    """A geospatial PDF of which each layer can be switched off; False when this QGIS or its GDAL cannot."""
    driver = gdal.GetDriverByName("PDF")
    readers = ("HAVE_POPPLER", "HAVE_PDFIUM", "HAVE_PODOFO")
    if driver is None or not any(driver.GetMetadataItem(reader) == "YES" for reader in readers):
        return False
    project = sheet.layout.project()
    metadata = project.metadata()
    metadata.setTitle(title)
    metadata.setAuthor("")  # else the name of whoever is logged in
    project.setMetadata(metadata)
    settings = QgsLayoutExporter.PdfExportSettings()
    settings.dpi = DPI
    settings.forceVectorOutput = True
    settings.textRenderFormat = QgsRenderContext.TextFormatAlwaysText
    settings.writeGeoPdf = True
    # Only what is drawn leaves: no table of what the layers hold.
    settings.includeGeoPdfFeatures = False
    gdal.PushErrorHandler(
        "CPLQuietErrorHandler"
    )  # it warns of a size that differs by the rounding of a point
    try:
        done = QgsLayoutExporter(sheet.layout).exportToPdf(str(path), settings)
    finally:
        gdal.PopErrorHandler()
    return bool(done == QgsLayoutExporter.ExportResult.Success and path.exists() and path.stat().st_size)


def _picture(sheet: Sheet, path: Path, title: str) -> None:
    dots = QSize(*(round(side / _MILLIMETRES * DPI) for side in (sheet.width, sheet.height)))
    image = QgsLayoutExporter(sheet.layout).renderPageToImage(0, dots, DPI)
    image.setText("Title", title)
    image.setDotsPerMeterX(round(DPI / 0.0254))
    image.setDotsPerMeterY(round(DPI / 0.0254))
    if image.isNull() or not image.save(str(path)):
        raise OSError(errno.EIO, os.strerror(errno.EIO))


def _drawing(sheet: Sheet, path: Path) -> None:
    settings = QgsLayoutExporter.SvgExportSettings()
    settings.dpi = DPI
    settings.forceVectorOutput = True
    settings.textRenderFormat = QgsRenderContext.TextFormatAlwaysText
    done = QgsLayoutExporter(sheet.layout).exportToSvg(str(path), settings)
    if done != QgsLayoutExporter.ExportResult.Success:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

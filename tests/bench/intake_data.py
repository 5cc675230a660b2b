"""The same seeded works as a GeoPackage and as a workbook, for the benchmark."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

COLUMNS = ("projectnr", "projectnaam", "straatnaam", "discipline", "soort_werk", "status", "startdatum", "einddatum",
           "lengte", "omschrijving")  # fmt: skip


def works(count: int) -> Iterator[tuple[list[Any], list[tuple[float, float]]]]:
    """Values in the order of COLUMNS, and the points of the line in RD."""
    chance = random.Random(20261124)
    for number in range(count):
        start = datetime(2026 + number % 8, number % 12 + 1, number % 28 + 1)
        x, y = chance.uniform(100_000, 120_000), chance.uniform(440_000, 460_000)
        yield (
            [
                f"P{number:06}",
                f"Vervangen leiding {number}",
                f"Straat {number % 3000}",
                ("riool", "water", "gas", "elektra", "telecom")[number % 5],
                "vervanging",
                ("gepland", "idee", "vastgesteld")[number % 3],
                start,
                start.replace(year=start.year + 1),
                number % 500 + 0.5,
                f"Omschrijving van werk {number}" if number % 7 else None,
            ],
            [(x + 20 * step, y + chance.uniform(-5, 5)) for step in range(5)],
        )


def make_geopackage(path: Path, count: int) -> None:
    from osgeo import ogr, osr

    reference = osr.SpatialReference()
    reference.ImportFromEPSG(28992)
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = dataset.CreateLayer("werken", reference, ogr.wkbLineString)
    kinds = {"startdatum": ogr.OFTDate, "einddatum": ogr.OFTDate, "lengte": ogr.OFTReal}
    for name in COLUMNS:
        layer.CreateField(ogr.FieldDefn(name, kinds.get(name, ogr.OFTString)))
    layer.StartTransaction()
    for values, points in works(count):
        feature = ogr.Feature(layer.GetLayerDefn())
        for name, value in zip(COLUMNS, values):
            if value is not None:
                feature.SetField(name, value.strftime("%Y/%m/%d") if isinstance(value, datetime) else value)
        line = ogr.Geometry(ogr.wkbLineString)
        for x, y in points:
            line.AddPoint_2D(x, y)
        feature.SetGeometry(line)
        layer.CreateFeature(feature)
    layer.CommitTransaction()


def make_workbook(path: Path, count: int) -> None:
    import openpyxl

    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Planning")
    sheet.append([*COLUMNS, "x", "y"])
    for values, points in works(count):
        sheet.append([*values, *points[0]])
    book.save(path)

"""The uitwisselformaat as a GeoPackage: layers with drop-downs that QGIS shows by itself."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any, Optional, Sequence

from osgeo import ogr, osr

from ..model.collaboration import Collaboration
from ..model.exchange import DAY, EXPLANATION, GEOMETRY, NUMBER, STAMP, WHOLE, Property, Record
from ..model.language import tr
from ..model.progress import Progress
from .atomic import written_in_full
from .exchange_rows import Filled, shape_dimension
from .geopackage import feature_of, gdal_errors_raised, refuse_open_file

_TYPES = {DAY: ogr.OFTDate, NUMBER: ogr.OFTReal, WHOLE: ogr.OFTInteger}
_LAYERS: dict[str, tuple[int, tuple[Optional[int], ...]]] = {
    # name → geometry type, and the dimensions of the shapes that lie in it (None: rows without a shape)
    "werken_lijn": (ogr.wkbMultiLineString, (1,)),
    "werken_vlak": (ogr.wkbMultiPolygon, (2,)),
    "werken_punt": (ogr.wkbMultiPoint, (0, None)),
    "graafrust": (ogr.wkbMultiPolygon, (0, 1, 2, None)),
    "evenementen": (ogr.wkbUnknown, (0, 1, 2, None)),
}


def write_geopackage_form(
    path: Path, collaboration: Collaboration, parts: Sequence[Filled], progress: Progress
) -> None:
    """Works without a place lie in `werken_punt`. Raises ExportError when it cannot be written or is open in a GIS."""
    refuse_open_file(path)
    with written_in_full(path) as draft, gdal_errors_raised(path):
        reference = osr.SpatialReference()
        reference.SetFromUserInput(collaboration.crs)
        dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(draft))
        for number, part in enumerate(parts):
            progress.step(number / len(parts), tr("Writing {sheet}", sheet=part.record.sheet))
            _write_record(dataset, reference, part)
        _write_explanation(dataset, [part.record for part in parts])
        dataset.FlushCache()
        del dataset  # closes the file
        _write_choices(draft, parts)


def _write_record(dataset: Any, reference: Any, part: Filled) -> None:
    by_dimension: dict[Any, list[dict[str, Any]]] = {}
    for row in part.rows:
        shape = row.get(GEOMETRY)
        by_dimension.setdefault(shape_dimension(shape) if shape else None, []).append(row)
    for name in part.record.layers:
        kind, dimensions = _LAYERS[name]
        rows = [row for dimension in dimensions for row in by_dimension.get(dimension, [])]
        layer = dataset.CreateLayer(
            name, reference, kind, [f"IDENTIFIER={name} ({STAMP})", "GEOMETRY_NAME=geom"]
        )
        columns = _columns(part.record)
        for given in columns:
            layer.CreateField(ogr.FieldDefn(given.name, _TYPES.get(given.kind, ogr.OFTString)))
        extra = _own_names(part.extra)
        for own in extra.values():
            layer.CreateField(ogr.FieldDefn(own, ogr.OFTString))
        dataset.StartTransaction()
        for row in rows:
            values = [row.get(key) for key in (*(given.name for given in columns), *extra)]
            layer.CreateFeature(feature_of(layer, kind, values, row.get(GEOMETRY)))
        dataset.CommitTransaction()


def _columns(record: Record) -> list[Property]:
    return [given for given in record.properties if given.name != GEOMETRY]


def _own_names(names: Sequence[str]) -> dict[str, str]:
    """Names that differ in more than capitals, as SQLite wants them."""
    taken: set[str] = set()
    own = {}
    for name in names:
        unique, number = name, 1
        while unique.lower() in taken:
            number += 1
            unique = f"{name} ({number})"
        taken.add(unique.lower())
        own[name] = unique
    return own


def _write_explanation(dataset: Any, records: Sequence[Record]) -> None:
    layer = dataset.CreateLayer(
        EXPLANATION.lower(), None, ogr.wkbNone, [f"IDENTIFIER={EXPLANATION} ({STAMP})"]
    )
    for name in ("laag", "kolom", "betekenis", "soort", "verplicht", "mogelijke_waarden", "voorbeeld"):
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    for record in records:
        for given in record.properties:
            must = "ja" if given.required else "nee"
            values = (", ".join(record.layers), given.name, given.meaning, given.kind, must,
                      ", ".join(given.options), given.example)  # fmt: skip
            layer.CreateFeature(feature_of(layer, ogr.wkbNone, values, None))


_SCHEMA_TABLES = """
CREATE TABLE IF NOT EXISTS gpkg_data_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL, name TEXT,
  title TEXT, description TEXT, mime_type TEXT, constraint_name TEXT, PRIMARY KEY (table_name, column_name));
CREATE TABLE IF NOT EXISTS gpkg_data_column_constraints (constraint_name TEXT NOT NULL, constraint_type TEXT NOT NULL,
  value TEXT, min NUMERIC, min_is_inclusive BOOLEAN, max NUMERIC, max_is_inclusive BOOLEAN, description TEXT,
  UNIQUE (constraint_name, constraint_type, value));
CREATE TABLE IF NOT EXISTS gpkg_extensions (table_name TEXT, column_name TEXT, extension_name TEXT NOT NULL,
  definition TEXT NOT NULL, scope TEXT NOT NULL, UNIQUE (table_name, column_name, extension_name));
"""


def _write_choices(draft: Path, parts: Sequence[Filled]) -> None:
    """Closed lists and the meaning of each column, by the GeoPackage's own Schema extension."""
    with closing(sqlite3.connect(draft)) as connection, connection:
        connection.executescript(_SCHEMA_TABLES)
        for table in ("gpkg_data_columns", "gpkg_data_column_constraints"):
            connection.execute(
                "INSERT OR IGNORE INTO gpkg_extensions VALUES (?, NULL, 'gpkg_schema', ?, 'read-write')",
                (table, "http://www.geopackage.org/spec/#extension_schema"),
            )
        for part in parts:
            for given in _columns(part.record):
                choice = f"{part.record.name}_{given.name}" if given.options else None
                for option in given.options:
                    connection.execute(
                        "INSERT INTO gpkg_data_column_constraints (constraint_name, constraint_type, value, "
                        "description) VALUES (?, 'enum', ?, ?)",
                        (choice, option, option),
                    )
                for layer in part.record.layers:
                    connection.execute(
                        "INSERT INTO gpkg_data_columns (table_name, column_name, description, constraint_name) "
                        "VALUES (?, ?, ?, ?)",
                        (layer, given.name, given.meaning, choice),
                    )

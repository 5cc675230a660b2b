"""The GeoPackage file format (OGC 12-128r18) on SQLite alone: one connection, one transaction.

Written through sqlite3 rather than OGR so that all tables change in one transaction, in place, while
QGIS has layers of the same file open. The spatial indexes and their triggers are the standard's own,
so that QGIS may edit the layers too.
"""

from __future__ import annotations

import sqlite3
import struct
from contextlib import contextmanager
from datetime import datetime, timezone
from pathlib import Path, PurePath
from typing import Iterator, Optional, Sequence

from osgeo import ogr, osr

from ..model.schema import TABLES, Table

ogr.UseExceptions()
osr.UseExceptions()

APPLICATION_ID = 0x47504B47  # "GPKG"
USER_VERSION = 10300
BUSY = 5.0
"""Seconds that is waited for another program that is writing."""
_SQL_TYPES = {
    "text": "TEXT", "integer": "INTEGER", "real": "REAL", "boolean": "BOOLEAN",
    "date": "DATE", "datetime": "DATETIME", "json": "TEXT",
}  # fmt: skip
_ENVELOPE_BYTES = (0, 32, 48, 48, 64)
_HEADER_BYTES = tuple(8 + (*_ENVELOPE_BYTES, 0, 0, 0)[flags >> 1 & 0x07] for flags in range(256))
"""By the flags in byte 3 of a GeoPackage binary."""


def connect(path: Path, *, read_only: bool = False) -> sqlite3.Connection:
    """Open an existing file; journal mode is put back to DELETE, since WAL freezes on network shares."""
    uri = sqlite_uri(path.resolve()) + ("?mode=ro" if read_only else "?mode=rw")
    connection = sqlite3.connect(uri, uri=True, timeout=BUSY, isolation_level=None)
    connection.row_factory = lambda cursor, row: dict(zip((c[0] for c in cursor.description), row))
    for name, part in (("ST_MinX", 0), ("ST_MaxX", 1), ("ST_MinY", 2), ("ST_MaxY", 3)):
        connection.create_function(name, 1, lambda blob, part=part: _envelope(blob, part), deterministic=True)
    connection.create_function(
        "ST_IsEmpty", 1, lambda blob: int(_envelope(blob, 0) is None), deterministic=True
    )
    if not read_only:
        restore_journal(connection)
    return connection


def sqlite_uri(path: PurePath) -> str:
    """The address of a file for SQLite, which takes no server in it: a share on Windows, which a letter such as Z: also
    stands for, is file:////server/share/… ."""
    uri = path.as_uri()
    return uri if uri.startswith("file:///") else uri.replace("file://", "file:////", 1)


def restore_journal(connection: sqlite3.Connection) -> None:
    """Back to a rollback journal; when another program has the file open in WAL this waits for its close."""
    try:
        connection.execute("PRAGMA journal_mode=DELETE").fetchone()
    except sqlite3.OperationalError as error:
        if "locked" not in str(error):
            raise


@contextmanager
def sql_transaction(connection: sqlite3.Connection) -> Iterator[None]:
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def create(path: Path, crs: str) -> None:
    """A new, empty dossier file with all tables of the schema. Raises RuntimeError for an unknown CRS."""
    reference = osr.SpatialReference()
    reference.SetFromUserInput(crs)
    authority, code = reference.GetAuthorityName(None) or "NONE", int(reference.GetAuthorityCode(None) or 0)
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version={USER_VERSION}")
        connection.execute("BEGIN IMMEDIATE")
        for statement in _CORE_TABLES.split(";"):
            connection.execute(statement)
        undefined = "undefined"
        connection.executemany(
            "INSERT INTO gpkg_spatial_ref_sys VALUES (?,?,?,?,?,?)",
            [
                ("Undefined cartesian SRS", -1, "NONE", -1, undefined, None),
                ("Undefined geographic SRS", 0, "NONE", 0, undefined, None),
                (reference.GetName(), code, authority, code, reference.ExportToWkt(), None),
            ],
        )
        for table in TABLES.values():
            create_table(connection, table, code)
        connection.execute("COMMIT")
    finally:
        connection.close()


def create_table(connection: sqlite3.Connection, table: Table, srs_id: int) -> None:
    """The table, its registration, and for features the spatial index with the standard's triggers."""
    columns = ['"fid" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL']
    if table.geometry:
        columns.append(f'"geom" {table.geometry}')
    columns += [f'"{column.name}" {_SQL_TYPES[column.type]}' for column in table.columns]
    connection.execute(f'CREATE TABLE "{table.name}" ({", ".join(columns)})')
    connection.execute(
        "INSERT INTO gpkg_contents (table_name, data_type, identifier, last_change, srs_id) VALUES (?,?,?,?,?)",
        (table.name, "features" if table.geometry else "attributes", table.name, _now(), srs_id if table.geometry else None),
    )  # fmt: skip
    if not table.geometry:
        return
    connection.execute(
        "INSERT INTO gpkg_geometry_columns VALUES (?,?,?,?,0,0)",
        (table.name, "geom", table.geometry, srs_id),
    )
    connection.execute(
        "INSERT INTO gpkg_extensions VALUES (?,?,?,?,?)",
        (table.name, "geom", "gpkg_rtree_index", "http://www.geopackage.org/spec120/#extension_rtree", "write-only"),
    )  # fmt: skip
    index = f"rtree_{table.name}_geom"
    connection.execute(f'CREATE VIRTUAL TABLE "{index}" USING rtree(id, minx, maxx, miny, maxy)')
    for trigger in _RTREE_TRIGGERS:
        connection.execute(trigger.format(t=table.name, index=index, box=_BOX))


def add_what_lacks(connection: sqlite3.Connection) -> None:
    """Tables and columns of the schema that an older dossier does not have yet, empty."""
    row = connection.execute(
        "SELECT srs_id FROM gpkg_geometry_columns WHERE table_name = ?", ("work",)
    ).fetchone()
    for table in TABLES.values():
        there = {c["name"] for c in connection.execute(f'PRAGMA table_info("{table.name}")')}
        if not there:
            create_table(connection, table, int(row["srs_id"]))
            continue
        for column in table.columns:
            if column.name not in there:
                kind = _SQL_TYPES[column.type]
                connection.execute(f'ALTER TABLE "{table.name}" ADD COLUMN "{column.name}" {kind}')


def refresh_contents(connection: sqlite3.Connection, table: Table) -> None:
    """Bring the table's extent and time of change up to date (readers zoom to it)."""
    extent = dict.fromkeys(("min_x", "min_y", "max_x", "max_y"))
    if table.geometry:
        extent = connection.execute(
            "SELECT min(minx) AS min_x, min(miny) AS min_y, max(maxx) AS max_x, max(maxy) AS max_y "
            f'FROM "rtree_{table.name}_geom"'
        ).fetchone()
    connection.execute(
        "UPDATE gpkg_contents SET last_change=:at, min_x=:min_x, min_y=:min_y, max_x=:max_x, max_y=:max_y "
        "WHERE table_name=:name",
        {**extent, "at": _now(), "name": table.name},
    )


def to_blob(wkb: Optional[bytes], srs_id: int, declared: str) -> Optional[bytes]:
    """GeoPackage binary of a WKB geometry; polygons are promoted where the layer holds multipolygons."""
    if wkb is None:
        return None
    geometry = ogr.CreateGeometryFromWkb(bytes(wkb))
    if declared == "MULTIPOLYGON" and ogr.GT_Flatten(geometry.GetGeometryType()) != ogr.wkbMultiPolygon:
        geometry = ogr.ForceToMultiPolygon(geometry)
        wkb = bytes(geometry.ExportToIsoWkb(ogr.wkbNDR))
    if geometry.IsEmpty():
        return struct.pack("<2sBBi", b"GP", 0, 0x11, srs_id) + bytes(wkb)
    min_x, max_x, min_y, max_y = geometry.GetEnvelope()
    return struct.pack("<2sBBi4d", b"GP", 0, 0x03, srs_id, min_x, max_x, min_y, max_y) + bytes(wkb)


def from_blob(blob: Optional[bytes]) -> Optional[bytes]:
    """The WKB inside a GeoPackage binary."""
    if blob is None:
        return None
    return bytes(blob[_HEADER_BYTES[blob[3]] :])


def wkb_of(blobs: Sequence[Optional[bytes]]) -> list[Optional[bytes]]:
    """`from_blob` of many."""
    header = _HEADER_BYTES
    return [None if blob is None else blob[header[blob[3]] :] for blob in blobs]


def unless_empty(blobs: Sequence[Optional[bytes]]) -> list[Optional[bytes]]:
    """None for those whose header says that there is nothing in it."""
    return [None if blob is None or blob[3] & 0x10 else blob for blob in blobs]


def _envelope(blob: Optional[bytes], part: int) -> Optional[float]:
    """One ordinate (min x, max x, min y, max y) of the header's envelope; QGIS may write none."""
    if blob is None or blob[3] & 0x10:
        return None
    order = "<" if blob[3] & 0x01 else ">"
    if blob[3] >> 1 & 0x07:
        return float(struct.unpack_from(order + "d", blob, 8 + 8 * part)[0])
    return float(ogr.CreateGeometryFromWkb(from_blob(blob)).GetEnvelope()[part])


def _now() -> str:
    return datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.000Z")


_CORE_TABLES = """
CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY,
  organization TEXT NOT NULL, organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT);
CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE,
  description TEXT DEFAULT '', last_change DATETIME NOT NULL, min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE,
  srs_id INTEGER REFERENCES gpkg_spatial_ref_sys(srs_id));
CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL UNIQUE REFERENCES gpkg_contents(table_name),
  column_name TEXT NOT NULL, geometry_type_name TEXT NOT NULL,
  srs_id INTEGER NOT NULL REFERENCES gpkg_spatial_ref_sys(srs_id), z TINYINT NOT NULL, m TINYINT NOT NULL,
  PRIMARY KEY (table_name, column_name));
CREATE TABLE gpkg_extensions (table_name TEXT, column_name TEXT, extension_name TEXT NOT NULL,
  definition TEXT NOT NULL, scope TEXT NOT NULL, UNIQUE (table_name, column_name, extension_name))
"""

_BOX = 'ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom")'
_RTREE_TRIGGERS = (
    'CREATE TRIGGER "{index}_insert" AFTER INSERT ON "{t}" WHEN (NEW."geom" NOT NULL AND NOT ST_IsEmpty(NEW."geom")) '
    'BEGIN INSERT OR REPLACE INTO "{index}" VALUES (NEW."fid", {box}); END',
    'CREATE TRIGGER "{index}_update1" AFTER UPDATE OF "geom" ON "{t}" WHEN OLD."fid" = NEW."fid" AND '
    '(NEW."geom" NOT NULL AND NOT ST_IsEmpty(NEW."geom")) '
    'BEGIN INSERT OR REPLACE INTO "{index}" VALUES (NEW."fid", {box}); END',
    'CREATE TRIGGER "{index}_update2" AFTER UPDATE OF "geom" ON "{t}" WHEN OLD."fid" = NEW."fid" AND '
    '(NEW."geom" IS NULL OR ST_IsEmpty(NEW."geom")) BEGIN DELETE FROM "{index}" WHERE id = OLD."fid"; END',
    'CREATE TRIGGER "{index}_update3" AFTER UPDATE ON "{t}" WHEN OLD."fid" != NEW."fid" AND '
    '(NEW."geom" NOT NULL AND NOT ST_IsEmpty(NEW."geom")) BEGIN DELETE FROM "{index}" WHERE id = OLD."fid"; '
    'INSERT OR REPLACE INTO "{index}" VALUES (NEW."fid", {box}); END',
    'CREATE TRIGGER "{index}_update4" AFTER UPDATE ON "{t}" WHEN OLD."fid" != NEW."fid" AND '
    '(NEW."geom" IS NULL OR ST_IsEmpty(NEW."geom")) '
    'BEGIN DELETE FROM "{index}" WHERE id IN (OLD."fid", NEW."fid"); END',
    'CREATE TRIGGER "{index}_delete" AFTER DELETE ON "{t}" WHEN OLD."geom" NOT NULL '
    'BEGIN DELETE FROM "{index}" WHERE id = OLD."fid"; END',
)  # fmt: skip

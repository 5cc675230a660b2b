"""Older dossiers are brought to the schema of today; newer ones are refused."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Callable

from ..model.errors import DossierError
from ..model.language import tr
from ..model.schema import SCHEMA_VERSION
from . import geopackage
from .geopackage import sql_transaction
from .reserve import write_copy

MIGRATIONS: dict[int, Callable[[sqlite3.Connection], None]] = {
    1: geopackage.add_what_lacks,
    2: geopackage.add_what_lacks,
    3: geopackage.add_what_lacks,
    4: geopackage.add_what_lacks,
    5: geopackage.add_what_lacks,  # on a server: what was written on a restricted work is seen by fewer
}
"""From schema version n to n + 1."""


def schema_version(connection: sqlite3.Connection, path: Path) -> int:
    try:
        row = connection.execute("SELECT schema_version FROM collaboration").fetchone()
    except sqlite3.OperationalError as error:
        if "no such table" not in str(error):
            raise
        row = None
    if row is None:
        raise DossierError(
            tr("This file is a GeoPackage or database, but no dossier of Afstemming."),
            remedy=tr("Take it in as a delivery, or choose the dossier file."),
            file=str(path),
        )
    version = int(row["schema_version"])
    if version > SCHEMA_VERSION:
        raise DossierError(
            tr("This dossier was made by a newer version of Afstemming (schema {theirs}, this plugin knows {ours}).",
               theirs=version, ours=SCHEMA_VERSION),
            remedy=tr("Update the plugin. The dossier was not changed."),
            file=str(path),
        )  # fmt: skip
    return version


def migrate(connection: sqlite3.Connection, path: Path, version: int) -> None:
    """After a copy beside the dossier. Raises sqlite3.Error or OSError; then the dossier is as it was."""
    write_copy(connection, path.with_suffix(f".v{version}.backup.gpkg"))
    with sql_transaction(connection):
        for step in range(version, SCHEMA_VERSION):
            MIGRATIONS[step](connection)
        connection.execute("UPDATE collaboration SET schema_version = ?", (SCHEMA_VERSION,))

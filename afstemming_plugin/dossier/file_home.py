"""The home of a dossier in a GeoPackage: one SQLite connection, one desk that writes."""

from __future__ import annotations

import getpass
import os
import sqlite3
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Collection, Iterable, Iterator, Optional, Sequence

from ..model.errors import DamagedDossier, DossierError
from ..model.language import tr
from ..model.schema import SCHEMA_VERSION, TABLES, Table
from . import geopackage
from .geopackage import sql_transaction
from .home import Changed, Home
from .lock import heartbeat_now, is_of_another, is_ours, seen_at, this_desk
from .reserve import Reserve, write_copy
from .trouble import clear_errors, damaged
from .versions import migrate, schema_version


class FileHome(Home):
    """Every change is one SQLite transaction in place. A second desk that opens the same file reads."""

    def __init__(self, path: Path, connection: sqlite3.Connection, *, is_new: bool = False) -> None:
        super().__init__(path)
        self.connection = connection
        self._reserve = Reserve(path, is_new=is_new)
        self._holds_lock = False
        (row,) = self.rows('SELECT "srs_id" FROM gpkg_geometry_columns WHERE table_name = ?', ["work"])
        self._srs_id = int(row["srs_id"])
        self._there = {
            row["name"] for row in self.rows("SELECT name FROM sqlite_master WHERE type = 'table'")
        }

    @classmethod
    def create(cls, path: Path, crs: str) -> FileHome:
        """A new file with all tables, empty. Raises DossierError when it exists or cannot be written."""
        if path.exists():
            raise DossierError(
                tr("The dossier exists already."),
                remedy=tr("Open it, or choose another name."),
                file=str(path),
            )
        with clear_errors(path):
            try:
                path.parent.mkdir(parents=True, exist_ok=True)
                geopackage.create(path, crs)
            except RuntimeError as error:
                path.unlink(missing_ok=True)
                raise DossierError(
                    tr("The coordinate system “{crs}” is unknown.", crs=crs),
                    remedy=tr("Use a code such as EPSG:28992."),
                    file=str(path),
                ) from error
            except sqlite3.Error:
                path.unlink(missing_ok=True)
                raise
        with clear_errors(path):
            home = cls(path, geopackage.connect(path), is_new=True)
            home._take_lock()
        return home

    @classmethod
    def open(cls, path: Path, *, read_only: bool) -> FileHome:
        """An existing dossier; an older one is migrated after a backup.

        Raises DossierError when it is missing, no dossier, damaged, or of a newer version.
        """
        if not path.is_file():
            raise DossierError(
                tr("The dossier does not exist."), remedy=tr("Check the name and the folder."), file=str(path)
            )
        reason = tr("Opened for reading only.") if read_only else ""
        # SQLite keeps a journal beside the file for as long as it writes.
        if not read_only and not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
            read_only, reason = True, tr("The file or its folder is write-protected.")
        with clear_errors(path):
            connection = geopackage.connect(path, read_only=read_only)
            try:
                version = schema_version(connection, path)
                if version < SCHEMA_VERSION and not read_only and not _another_works(connection):
                    migrate(connection, path, version)
                home = cls(path, connection)
                home.read_only_reason = reason
                if not read_only:
                    home._take_lock()
            except BaseException:
                connection.close()
                raise
        return home

    # -- statements ---------------------------------------------------------------------------

    def run(self, sql: str, values: Sequence[Any] = ()) -> None:
        with self.errors():
            self.connection.execute(sql, values)

    def rows(self, sql: str, values: Sequence[Any] = ()) -> list[dict[str, Any]]:
        with self.errors():
            return self.connection.execute(sql, values).fetchall()

    def chunks(
        self, sql: str, values: Sequence[Any], size: int
    ) -> Iterator[tuple[list[str], list[tuple[Any, ...]]]]:
        cursor = self.connection.cursor()
        cursor.row_factory = None
        with self.errors():
            cursor.execute(sql, values)
        names = [column[0] for column in cursor.description]
        while True:
            with self.errors():
                rows = cursor.fetchmany(size)
            yield names, rows
            if not rows:
                return

    def insert(self, table: Table, names: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
        columns = ", ".join(f'"{name}"' for name in names)
        places = ", ".join("?" * len(names))
        self.connection.executemany(f'INSERT INTO "{table.name}" ({columns}) VALUES ({places})', rows)

    def change(
        self, sql: str, table: str, where: str, values: Sequence[Any], given: Sequence[Any] = ()
    ) -> None:
        self.connection.execute(f"{sql} WHERE {where}", [*given, *values])

    def tables(self) -> Collection[str]:
        return self._there

    # -- places -------------------------------------------------------------------------------

    def stored_places(self, wkb: Sequence[Optional[bytes]], declared: str) -> list[Any]:
        return [geopackage.to_blob(one, self._srs_id, declared) for one in wkb]

    def not_understood(self, error: Exception) -> Exception:
        return damaged(self.address)

    def wkb_of(self, stored: Sequence[Any]) -> list[Optional[bytes]]:
        return geopackage.wkb_of(stored)

    def unless_empty(self, stored: Sequence[Any]) -> list[Any]:
        return geopackage.unless_empty(stored)

    # -- changes ------------------------------------------------------------------------------

    @property
    def who(self) -> str:
        return getpass.getuser()

    @property
    def in_transaction(self) -> bool:
        return self.connection.in_transaction

    @contextmanager
    def transaction(self, changed: Changed) -> Iterator[None]:
        with sql_transaction(self.connection):
            self._check_desk()
            yield
            for name in sorted(changed):
                geopackage.refresh_contents(self.connection, TABLES[name])

    @contextmanager
    def reading(self) -> Iterator[None]:
        with self.errors():
            yield

    @contextmanager
    def errors(self) -> Iterator[None]:
        with clear_errors(self.address):
            yield

    def before_change(self) -> None:
        with self._told():
            self._reserve.before_change(self.connection)

    def erased(self) -> None:
        if not self.in_transaction:
            with self._told():
                self._reserve.make_anew(self.connection)

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Work goes on without an automatic copy when there is no room or right for it, but not in a damaged file."""
        try:
            with self.errors():
                yield
        except DamagedDossier:
            raise
        except DossierError as error:
            if _is_locked(error):
                raise  # and so would the change be: the user need not wait twice
            self.trouble = tr("No automatic copy of the dossier could be made. {why}", why=error.what)

    # -- being open ---------------------------------------------------------------------------

    def heartbeat(self) -> None:
        """Never waits: while a long change is being stored there is no need to tell. A desk that was away for so long
        that another took over can only read from then on."""
        if not self._holds_lock or self.read_only_reason:
            return
        (row,) = self.rows("PRAGMA busy_timeout")
        self.run("PRAGMA busy_timeout = 0")
        try:
            with self.errors(), sql_transaction(self.connection):
                self._check_desk()
        except DossierError as error:
            if not _is_locked(error):
                raise
        finally:
            self.run(f"PRAGMA busy_timeout = {row['timeout']}")

    def discard(self) -> None:
        self.close()
        with clear_errors(self.address):
            if self.address.exists():  # asking first: a read-only disk refuses even to remove nothing
                self.address.unlink()

    def backup(self, target: Path) -> None:
        """By SQLite's backup API, also while others read."""
        with clear_errors(target):
            write_copy(self.connection, target)

    def close(self) -> None:
        """Give the lock back and leave the file with a rollback journal, as far as the disk lets it: a lock that stays
        expires by itself, and who opens the file next sees to its journal."""
        if self._holds_lock:
            with suppress(DossierError, sqlite3.Error):
                self.run("DELETE FROM lock WHERE host = ? AND process = ?", this_desk()[1:])
                geopackage.restore_journal(self.connection)
        self.connection.close()

    def _take_lock(self) -> None:
        """Another connection of this same program may hold it already; then it stays with that one."""
        with self.errors(), sql_transaction(self.connection):
            row = self._lock()
            if row and is_ours(row):
                return
            if row and is_of_another(row):
                self.read_only_reason = tr(
                    "{who} on {host} is working in this dossier (seen at {time}); you can read along.",
                    who=row["who"], host=row["host"], time=seen_at(row),
                )  # fmt: skip
                return
            self.run("DELETE FROM lock")
            self._insert_lock()

    def _lock(self) -> Optional[dict[str, Any]]:
        return next(iter(self.rows("SELECT * FROM lock")), None)

    def _insert_lock(self) -> None:
        names = ("who", "host", "process", "heartbeat")
        self.insert(TABLES["lock"], names, [(*this_desk(), heartbeat_now())])
        self._holds_lock = True

    def _check_desk(self) -> None:
        """Every change is also a heartbeat. Raises DossierError when another desk took over while this one was away:
        what it has in view may be old, so it must not be stored."""
        row = self._lock()
        if row is None and not self._holds_lock:
            self._insert_lock()  # the connection of this program that had it was closed
        elif row is None or not is_ours(row):
            self.read_only_reason = tr(
                "Another desk has worked in this dossier since; close it and open it again to go on."
            )
            raise DossierError(
                tr("The dossier cannot be changed now."), remedy=self.read_only_reason, file=str(self.address)
            )
        else:
            self.run("UPDATE lock SET heartbeat = ?", (heartbeat_now(),))


def _is_locked(error: DossierError) -> bool:
    """Whether another program was writing."""
    return isinstance(error.__cause__, sqlite3.OperationalError) and "locked" in str(error.__cause__)


def _another_works(connection: sqlite3.Connection) -> bool:
    """Then an older dossier is only read: its tables do not change under who works in it."""
    row = connection.execute("SELECT * FROM lock").fetchone()
    return row is not None and is_of_another(row)

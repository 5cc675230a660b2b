"""The tables of a dossier through SQL: records in and out, and every change in one transaction."""

from __future__ import annotations

import getpass
import sqlite3
from abc import ABC, abstractmethod
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any, Iterable, Iterator, Mapping, Optional, Sequence

from ..model.collector import without_collector
from ..model.decision import LogEntry
from ..model.errors import DossierError
from ..model.language import tr
from ..model.progress import Progress
from ..model.schema import TABLES, Table
from . import geopackage
from .rows import geometries_of, read_records, stored_columns
from .trouble import clear_errors

CHUNK = 2000
"""Rows read or written in one go, so that a cancel is heard."""


class Tables(ABC):
    """What all parts of a dossier stand on."""

    def __init__(self, path: Path, connection: sqlite3.Connection, read_only_reason: str) -> None:
        self.path = path
        self.read_only_reason = read_only_reason
        self.kept: dict[str, Any] = {}
        """What its users want at hand while it is open; nothing of it is stored."""
        self._connection = connection
        self._changed: dict[str, Optional[set[str]]] = {}
        """In this transaction: table → ids of the rows, None: any."""
        self._unread: dict[str, Optional[set[str]]] = {}
        """As `_changed`, since it was last read (`Dossier.again`)."""
        row = self._one('SELECT "srs_id" FROM gpkg_geometry_columns WHERE table_name = ?', "work")
        self._srs_id = int(row["srs_id"])
        self._there = {
            row["name"] for row in self._all("SELECT name FROM sqlite_master WHERE type = 'table'")
        }
        """An older dossier that is only read lacks the newer tables: they count as empty."""

    @contextmanager
    def one_change(self, action: str, detail: str = "") -> Iterator[None]:
        """Everything changed inside the `with` block happens wholly or not at all."""
        with self._transaction(action, detail):
            yield

    @contextmanager
    def _transaction(self, action: str, detail: str) -> Iterator[None]:
        if self.read_only_reason:
            raise DossierError(
                tr("The dossier cannot be changed now."), remedy=self.read_only_reason, file=str(self.path)
            )
        entry = LogEntry(datetime.now(), getpass.getuser(), action, detail)
        if self._connection.in_transaction:
            yield
            self._insert("log", [entry])
            return
        self._before_change()
        with clear_errors(self.path), sql_transaction(self._connection):
            self._changed.clear()
            self._check_desk()
            yield
            self._insert("log", [entry])
            for name in sorted(self._changed):
                geopackage.refresh_contents(self._connection, TABLES[name])
        for name, ids in self._changed.items():
            _mark(self._unread, name, ids)

    @abstractmethod
    def _before_change(self) -> None:
        """What is to be done before each change, outside its transaction."""

    @abstractmethod
    def _check_desk(self) -> None:
        """Raises DossierError when this desk may not change the dossier any more; first of each transaction."""

    def _insert(
        self,
        name: str,
        items: Iterable[Any],
        progress: Progress = Progress(),  # noqa: B008
        columns: Optional[Mapping[str, Sequence[Any]]] = None,
        **given: Any,
    ) -> None:
        """Add records of one kind; `columns` hold more values of each, `given` are the same for all."""
        table = TABLES[name]
        names = [*(("geom",) if table.geometry else ()), *table.column_names()]
        listed = list(items)
        for begin in range(0, len(listed), CHUNK):
            progress.step(begin / len(listed))
            end = min(begin + CHUNK, len(listed))
            some = listed[begin:end]
            values = dict(stored_columns(some, table.elsewhere))
            values.update((key, column[begin:end]) for key, column in (columns or {}).items())
            values.update((key, [value] * len(some)) for key, value in given.items())
            if table.geometry:
                values["geom"] = [
                    geopackage.to_blob(wkb, self._srs_id, table.geometry) for wkb in geometries_of(some)
                ]
            self._write(table, names, zip(*(values[column] for column in names)))

    def _mark(self, name: str, ids: Optional[set[str]] = None) -> None:
        """This table was changed; `ids`: only these rows of it, which are still there."""
        _mark(self._changed, name, ids)

    def _insert_plain(self, name: str, values: Mapping[str, Any]) -> None:
        self._write(TABLES[name], list(values), [list(values.values())])

    def _write(self, table: Table, names: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
        columns = ", ".join(f'"{name}"' for name in names)
        places = ", ".join("?" * len(names))
        self._connection.executemany(f'INSERT INTO "{table.name}" ({columns}) VALUES ({places})', rows)
        self._mark(table.name)

    def _delete(self, name: str, where: str = "1", *values: Any) -> None:
        self._connection.execute(f'DELETE FROM "{name}" WHERE {where}', values)
        self._mark(name)

    def _all(self, sql: str, *values: Any) -> list[dict[str, Any]]:
        return self._connection.execute(sql, values).fetchall()

    def _one(self, sql: str, *values: Any) -> Any:
        return self._connection.execute(sql, values).fetchone()

    def _records(
        self,
        record: type[Any],
        name: str,
        where: str = "1",
        *values: Any,
        progress: Progress = Progress(),  # noqa: B008
    ) -> list[Any]:
        """The objects of the rows for which `where` holds, in the order in which they were stored."""
        with without_collector():
            return [
                item
                for names, rows in self._chunks(name, where, values, progress)
                for item in read_records(record, names, rows)
            ]

    def _grouped(
        self,
        record: type[Any],
        name: str,
        key: str,
        progress: Progress = Progress(),  # noqa: B008
    ) -> dict[str, list[Any]]:
        """All objects of a table by the value of a column that may be no field of theirs."""
        groups: dict[str, list[Any]] = {}
        for names, rows in self._chunks(name, "1", (), progress):
            place = names.index(key)
            for row, item in zip(rows, read_records(record, names, rows)):
                groups.setdefault(row[place], []).append(item)
        return groups

    def _chunks(
        self, name: str, where: str, values: Sequence[Any], progress: Progress
    ) -> Iterator[tuple[list[str], list[tuple[Any, ...]]]]:
        """Names of the columns and some rows at a time."""
        if name not in self._there:
            return
        cursor = self._connection.cursor()
        cursor.row_factory = None
        cursor.execute(f'SELECT * FROM "{name}" WHERE {where} ORDER BY fid', values)
        names = [column[0] for column in cursor.description]
        while True:
            progress.step(0.0)
            rows = cursor.fetchmany(CHUNK)
            if not rows:
                return
            yield names, rows

    def plain_rows(self, table: str, columns: Sequence[str]) -> list[tuple[Any, ...]]:
        """The values of these columns (or SQL expressions) as they are stored, in the order of the table."""
        cursor = self._connection.cursor()
        cursor.row_factory = None
        return cursor.execute(f'SELECT {", ".join(columns)} FROM "{table}" ORDER BY fid').fetchall()


def _mark(changed: dict[str, Optional[set[str]]], name: str, ids: Optional[set[str]]) -> None:
    known = changed.get(name, set())
    changed[name] = None if ids is None or known is None else known | ids


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

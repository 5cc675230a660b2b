"""The tables of a dossier through SQL: records in and out, and every change in one transaction."""

from __future__ import annotations

import struct
from contextlib import contextmanager
from datetime import datetime
from typing import Any, Iterable, Iterator, Mapping, Optional, Sequence

from ..model.collector import without_collector
from ..model.decision import LogEntry
from ..model.errors import DossierError
from ..model.language import tr
from ..model.progress import Progress
from ..model.schema import TABLES, Table
from .home import Home, Listener, OtherChange
from .rows import geometries_of, read_records, stored_columns

CHUNK = 2000
"""Rows read or written in one go, so that a cancel is heard."""


class Tables:
    """What all parts of a dossier stand on."""

    def __init__(self, home: Home) -> None:
        self._home = home
        self.kept: dict[str, Any] = {}
        """What its users want at hand while it is open; nothing of it is stored."""
        self._changed: dict[str, Optional[set[str]]] = {}
        """In this transaction: table → ids of the rows, None: any."""
        self._unread: dict[str, Optional[set[str]]] = {}
        """As `_changed`, since it was last read (`Dossier.again`), with what others changed."""
        self.news: list[OtherChange] = []
        """What others changed and this desk has read since; whoever tells it empties it."""

    @property
    def path(self) -> Any:
        """Where the dossier lies: a `Path`, or a `ServerAddress`, which is asked for its name and folder alike."""
        return self._home.address

    @property
    def read_only_reason(self) -> str:
        """Why it cannot be changed now, in words for the user; "" when it can."""
        return self._home.read_only_reason

    @property
    def shared(self) -> bool:
        """Several desks change it at the same time, each sees what it may: what is *eigen* has no place in it."""
        return self._home.shared

    def listener(self) -> Optional[Listener]:
        """That hears what others change; None where no others work at the same time. Raises DossierError."""
        return self._home.listener()

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
        entry = LogEntry(datetime.now(), self._home.who, action, detail)
        if self._home.in_transaction:
            yield
            self._insert("log", [entry])
            return
        self._home.before_change()
        self._changed.clear()
        with self._home.errors(), self._home.transaction(self._changed):
            yield
            self._insert("log", [entry])
        for name, ids in self._changed.items():
            _mark(self._unread, name, ids)

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
                values["geom"] = self._home.stored_places(geometries_of(some), table.geometry)
            self._write(table, names, zip(*(values[column] for column in names)))

    def _mark(self, name: str, ids: Optional[set[str]] = None) -> None:
        """This table was changed; `ids`: only these rows of it, which are still there."""
        _mark(self._changed, name, ids)

    def _note_others(self) -> None:
        """What others changed is to be read again; ask it inside `reading`, before what is read."""
        for change in self._home.others_changed():
            self.news.append(change)
            _mark(self._unread, change.table, None if change.ids is None else set(change.ids))

    def _insert_plain(self, name: str, values: Mapping[str, Any]) -> None:
        self._write(TABLES[name], list(values), [list(values.values())])

    def _write(self, table: Table, names: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
        self._home.insert(table, names, rows)
        self._mark(table.name)

    def _delete(self, name: str, where: str = "TRUE", *values: Any) -> None:
        self._home.change(f'DELETE FROM "{name}"', name, where, values)
        self._mark(name)

    def _all(self, sql: str, *values: Any) -> list[dict[str, Any]]:
        return self._home.rows(sql, values)

    def _one(self, sql: str, *values: Any) -> Any:
        return next(iter(self._home.rows(sql, values)), None)

    def _records(
        self,
        record: type[Any],
        name: str,
        where: str = "TRUE",
        *values: Any,
        progress: Progress = Progress(),  # noqa: B008
    ) -> list[Any]:
        """The objects of the rows for which `where` holds, in the order in which they were stored."""
        with without_collector():
            return [
                item
                for names, rows in self._chunks(name, where, values, progress)
                for item in self._read(record, names, rows)
            ]

    def _read(self, record: type[Any], names: Sequence[str], rows: Sequence[Sequence[Any]]) -> list[Any]:
        """The objects of some rows. What holds no words, days or places of ours was not stored by us."""
        try:
            return read_records(record, names, rows, self._home.wkb_of)
        except (ValueError, TypeError, LookupError, struct.error) as error:
            raise self._home.not_understood(error) from error

    def _grouped(
        self,
        record: type[Any],
        name: str,
        key: str,
        progress: Progress = Progress(),  # noqa: B008
    ) -> dict[str, list[Any]]:
        """All objects of a table by the value of a column that may be no field of theirs."""
        groups: dict[str, list[Any]] = {}
        for names, rows in self._chunks(name, "TRUE", (), progress):
            place = names.index(key)
            for row, item in zip(rows, self._read(record, names, rows)):
                groups.setdefault(row[place], []).append(item)
        return groups

    def _chunks(
        self, name: str, where: str, values: Sequence[Any], progress: Progress
    ) -> Iterator[tuple[list[str], list[tuple[Any, ...]]]]:
        """Names of the columns and some rows at a time."""
        if name not in self._home.tables():
            return
        sql = f"SELECT * FROM {self._home.seen(name)} WHERE {where} ORDER BY fid"
        for names, rows in self._home.chunks(sql, values, CHUNK):
            progress.step(0.0)
            if rows:
                yield names, rows

    def plain_rows(self, table: str, columns: Sequence[str]) -> list[tuple[Any, ...]]:
        """The values of these columns (or SQL expressions) as they are stored, in the order of the table."""
        sql = f"SELECT {', '.join(columns)} FROM {self._home.seen(table)} ORDER BY fid"
        return [row for _, rows in self._home.chunks(sql, (), CHUNK) for row in rows]


def _mark(changed: dict[str, Optional[set[str]]], name: str, ids: Optional[set[str]]) -> None:
    known = changed.get(name, set())
    changed[name] = None if ids is None or known is None else known | ids

"""The home of a dossier in a PostGIS schema, where several desks work at the same time."""

from __future__ import annotations

import struct
import time
import uuid
from contextlib import contextmanager
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import Any, Collection, Iterable, Iterator, Optional, Sequence

from osgeo import ogr

from ..model.errors import DossierError
from ..model.language import tr
from ..model.schema import BOOLEAN, SCHEMA_VERSION, TABLES, Table
from .address import ServerAddress
from .file_home import FileHome
from .home import Changed, Home, Listener, OtherChange
from .server_connection import SAME_AT_THE_SERVER, THIS_DESK, connect, driver
from .server_listener import ServerListener
from .server_sql import seen_by_members
from .server_trouble import LostConnection, clear_server_errors, explained
from .transfer import copy_all, crs_of
from .trouble import clear_errors

PATIENCE_AGAIN = 5
"""Seconds for a broken connection to be made again: a user waits for it in the window."""
PAGE = 1000
"""Rows in one statement: few round trips on a slow line, and no statement of more than some megabytes."""
_HAS_SRID = 0x20000000
_SIMPLE_TYPES = 7


class ServerHome(Home):
    """A change is a transaction of the server; changes of a dossier come one after the other, none is overwritten.

    What another desk changed since this one last read it is refused to be changed at the end of the transaction.
    A connection that broke is made again with the next change or reading.
    """

    shared = True

    def __init__(self, address: ServerAddress, connection: Any) -> None:
        super().__init__(address)
        self._connection = connection
        self._desk = THIS_DESK
        self._who = ""
        self._read_until = 0
        self._there: set[str] = set()
        self._views: set[str] = set()
        self._srid = 0
        self._uncertain = ""
        """The transaction of which it is not known whether it was stored."""
        self._enter()

    @classmethod
    def create(cls, address: ServerAddress, crs: str) -> ServerHome:
        """For a dossier in a schema that an administrator has set up and that is empty."""
        home = cls(address, connect(address))
        try:
            with home.errors():
                if home.rows("SELECT 1 AS one FROM collaboration"):
                    raise DossierError(
                        tr("The dossier exists already."),
                        remedy=tr("Open it, or choose another schema."),
                        file=str(address),
                    )
                if not crs.upper().endswith(f":{home._srid}"):
                    raise DossierError(
                        tr("The schema was set up for EPSG:{theirs}, not for {ours}.", theirs=home._srid, ours=crs),
                        remedy=tr("Choose that coordinate system, or have another schema set up."),
                        file=str(address),
                    )  # fmt: skip
        except BaseException:
            home.close()
            raise
        return home

    @classmethod
    def is_filled(cls, address: ServerAddress) -> bool:
        home = cls(address, connect(address))
        try:
            with home.errors():
                return bool(home.rows("SELECT 1 AS one FROM collaboration"))
        finally:
            home.close()

    @classmethod
    def open(cls, address: ServerAddress, *, read_only: bool) -> ServerHome:
        home = cls(address, connect(address))
        try:
            with home.errors():
                found = home.rows("SELECT schema_version FROM collaboration")
            if not found:
                raise DossierError(
                    tr("The schema is set up, but there is no dossier in it yet."),
                    remedy=tr("Make a new one at this address, or move a file to it."),
                    file=str(address),
                )
            home._check_version(int(found[0]["schema_version"]))
            if read_only:
                home.read_only_reason = tr("Opened for reading only.")
        except BaseException:
            home.close()
            raise
        return home

    def _check_version(self, theirs: int) -> None:
        if theirs > SCHEMA_VERSION:
            raise DossierError(
                tr("This dossier was made by a newer version of Afstemming (schema {theirs}, this plugin knows {ours}).",
                   theirs=theirs, ours=SCHEMA_VERSION),
                remedy=tr("Update the plugin. The dossier was not changed."),
                file=str(self.address),
            )  # fmt: skip
        if theirs < SCHEMA_VERSION:
            self.read_only_reason = tr(
                "The dossier on the server is of an older version; the administrator must run the script of this one."
            )

    # -- the connection -----------------------------------------------------------------------

    def _enter(self) -> None:
        """Who and where we are; one round trip."""
        with self.errors(), self._connection.cursor() as cursor:
            cursor.execute(
                f"SELECT {SAME_AT_THE_SERVER}, set_config('search_path', quote_ident(%(schema)s) || ', public', false), "
                "set_config('lock_timeout', '30s', false), set_config('afstemming.desk', %(desk)s, false), session_user, "
                "(SELECT array_agg(c.relname::text) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace "
                "WHERE n.nspname = %(schema)s AND c.relkind IN ('r', 'v')), "
                "(SELECT a.atttypmod FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid "
                "JOIN pg_namespace n ON n.oid = c.relnamespace "
                "WHERE n.nspname = %(schema)s AND c.relname = 'work' AND a.attname = 'geom')",
                {"schema": self.address.schema, "desk": self._desk},
            )
            *_, self._who, there, typmod = cursor.fetchone()
            self._there = set(there or ()) & TABLES.keys()
            self._views = set(there or ()) - self._there
            if "work" not in self._there or typmod is None:
                raise DossierError(
                    tr("There is no dossier in this schema."),
                    remedy=tr("Check the address, and whether your account has a role in it; an administrator sets up the schema with resources/server/afstemming.sql."),
                    file=str(self.address),
                )  # fmt: skip
            self._srid = typmod >> 8 & 0x1FFFFF
            cursor.execute("SELECT last_change()")
            self._read_until = self._read_until or cursor.fetchone()[0]

    def _again(self) -> None:
        """A new connection in place of the broken one."""
        self._close_quietly()
        self._connection = connect(self.address, PATIENCE_AGAIN)
        self._enter()

    def _send(self, cursor: Any, sql: str, values: Any) -> None:
        cursor.execute(_for_driver(sql), list(values))

    @contextmanager
    def _cursor(self) -> Iterator[Any]:
        """Outside a transaction a broken connection is made again first."""
        if self._connection.closed and not self._in_block:
            self._again()
        with self._connection.cursor() as cursor:
            yield cursor

    _in_block = False
    """Between the begin and the end of a transaction, also when the connection broke meanwhile."""

    # -- statements ---------------------------------------------------------------------------

    def run(self, sql: str, values: Sequence[Any] = ()) -> None:
        with self._cursor() as cursor:
            self._send(cursor, sql, values)

    def rows(self, sql: str, values: Sequence[Any] = ()) -> list[dict[str, Any]]:
        names, rows = self._fetched(sql, values)
        return [dict(zip(names, row)) for row in rows]

    def chunks(
        self, sql: str, values: Sequence[Any], size: int
    ) -> Iterator[tuple[list[str], list[tuple[Any, ...]]]]:
        names, rows = self._fetched(sql, values)
        for first in range(0, len(rows) or 1, size):
            yield names, rows[first : first + size]

    def _fetched(self, sql: str, values: Sequence[Any]) -> tuple[list[str], list[tuple[Any, ...]]]:
        """Reading twice does no harm: when the connection proves to be broken it is made again, once."""
        try:
            return self._fetch(sql, values)
        except driver().Error:
            if self._in_block or not self._connection.closed:
                raise
            self._again()
            return self._fetch(sql, values)

    def _fetch(self, sql: str, values: Sequence[Any]) -> tuple[list[str], list[tuple[Any, ...]]]:
        with self._cursor() as cursor:
            self._send(cursor, sql, values)
            return [column[0] for column in cursor.description], cursor.fetchall()

    def insert(self, table: Table, names: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
        from psycopg2.extras import execute_values

        truths = [names.index(c.name) for c in table.columns if c.type == BOOLEAN and c.name in names]
        listed = [_with_truths(row, truths) for row in rows] if truths else list(rows)
        columns = ", ".join(f'"{name}"' for name in names)
        if listed:
            with self._cursor() as cursor:
                execute_values(
                    cursor, f'INSERT INTO "{table.name}" ({columns}) VALUES %s', listed, page_size=PAGE
                )

    def change(
        self, sql: str, table: str, where: str, values: Sequence[Any], given: Sequence[Any] = ()
    ) -> None:
        """Row-level security leaves out what may not be changed without a word; counting what is seen tells it."""
        counted = (
            f"WITH done AS ({sql} WHERE {where} RETURNING 1) SELECT (SELECT count(*) FROM done) AS done, "
            f"(SELECT count(*) FROM {self.seen(table)} WHERE {where}) AS seen"
        )
        with self._cursor() as cursor:
            self._send(cursor, counted, [*given, *values, *values])
            done, seen = cursor.fetchone()
        if done < seen:
            raise DossierError(
                tr("You may not change this: it belongs to another partner or to the coordinator."),
                remedy=tr("A partner changes its own deliveries, works, decisions and answers; ask the coordinator for the rest."),
                file=str(self.address),
                layer=table,
            )  # fmt: skip

    def count_on(self, tables: Iterable[str]) -> None:
        for name in tables:
            self.rows(
                f"SELECT setval(pg_get_serial_sequence(?, 'fid'), greatest((SELECT max(fid) FROM \"{name}\"), 1), "
                f'(SELECT max(fid) FROM "{name}") IS NOT NULL)',
                [f'"{name}"'],
            )

    def tables(self) -> Collection[str]:
        return self._there

    def seen(self, table: str) -> str:
        name = seen_by_members(table)
        return f'"{name if name in self._views else table}"'  # an older schema has fewer views

    # -- places -------------------------------------------------------------------------------

    def stored_places(self, wkb: Sequence[Optional[bytes]], declared: str) -> list[Any]:
        return [None if one is None else _to_ewkb(bytes(one), self._srid, declared) for one in wkb]

    def wkb_of(self, stored: Sequence[Any]) -> list[Optional[bytes]]:
        return [None if one is None else _from_ewkb(bytes.fromhex(one)) for one in stored]

    def unless_empty(self, stored: Sequence[Any]) -> list[Any]:
        return [None if one is None or _is_empty(one) else one for one in stored]

    # -- changes ------------------------------------------------------------------------------

    @property
    def who(self) -> str:
        return self._who

    @property
    def in_transaction(self) -> bool:
        return self._in_block

    @contextmanager
    def transaction(self, changed: Changed) -> Iterator[None]:
        if self._settled():
            raise self._stored_after_all()
        transaction = self._begin("BEGIN; SELECT one_change_at_a_time()")
        try:
            yield
            self._refuse_what_others_changed()
        except BaseException:
            self._roll_back()
            raise
        self._commit(transaction)

    @contextmanager
    def reading(self) -> Iterator[None]:
        with self.errors():
            if self._in_block:
                yield
                return
            stored = self._settled()
            if stored is not None:
                self.trouble = (
                    self._stored_after_all().what
                    if stored
                    else tr("The change on which the connection broke was not stored; do it again.")
                )
            self._begin("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SELECT 0")
            try:
                yield
            finally:
                self._roll_back()

    def _begin(self, sql: str) -> Any:
        """Nothing was done yet, so a broken connection may be made again."""
        for last in (False, True):
            try:
                with self._cursor() as cursor:
                    cursor.execute(sql)
                    self._in_block = True
                    return cursor.fetchone()[0]
            except driver().Error:
                self._roll_back()
                if last or not self._connection.closed:
                    raise
        raise AssertionError

    def _roll_back(self) -> None:
        self._in_block = False
        try:
            if not self._connection.closed:
                with self._connection.cursor() as cursor:
                    cursor.execute("ROLLBACK")
        except driver().Error:
            self._close_quietly()  # the server rolls back what is left of it

    def _commit(self, transaction: str) -> None:
        """When the connection breaks just now, the server is asked what became of it."""
        self._in_block = False
        try:
            with self._connection.cursor() as cursor:
                cursor.execute("COMMIT")
        except driver().Error as error:
            if not self._connection.closed:
                self._roll_back()
                raise
            if not self._was_committed(transaction):
                raise explained(error, self.address) from error

    def _was_committed(self, transaction: str) -> bool:
        for wait in (0.0, 2.0):
            time.sleep(wait)
            try:
                self._again()
                return self._is_stored(transaction)
            except (DossierError, driver().Error):
                continue
        self._uncertain = transaction
        raise LostConnection(
            tr("The connection broke while storing; it is not known whether the change was stored."),
            remedy=tr("It is found out when the server is back. Look then, before you do it again."),
            file=str(self.address),
        )

    def _is_stored(self, transaction: str) -> bool:
        """The server may still wait for us on the dead line: that is ended first, so that the answer is final."""
        for _ in range(40):
            (row,) = self.rows(
                "SELECT txid_status(?::bigint) AS status, (SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity "
                "WHERE usename = session_user AND backend_xid::text::bigint = ?::bigint & 4294967295)",
                [transaction, transaction],
            )
            if row["status"] != "in progress":
                return bool(row["status"] == "committed")
            time.sleep(0.1)
        raise LostConnection(tr("The server does not let go of the earlier change."), file=str(self.address))

    def _settled(self) -> Optional[bool]:
        """Whether an uncertain change was stored, now that the server can be asked; None: there is none."""
        if not self._uncertain:
            return None
        stored = self._is_stored(self._uncertain)
        self._uncertain = ""
        return stored

    def _stored_after_all(self) -> DossierError:
        return DossierError(
            tr("The change on which the connection broke was stored after all."),
            remedy=tr("Nothing was done now: look at what it is, and go on."),
            file=str(self.address),
        )

    def _refuse_what_others_changed(self) -> None:
        found = self.rows("SELECT * FROM conflicts(?)", [self._read_until])
        if found:
            first = found[0]
            moment = datetime.fromtimestamp(first["moment"]).strftime("%H:%M")
            raise DossierError(
                tr(
                    "{who} changed the same at {time}; your change was not stored.",
                    who=first["who"],
                    time=moment,
                ),
                remedy=tr("Look at what it is now, and change it again if need be."),
                file=str(self.address),
                layer=first["table_name"],
            )

    def others_changed(self) -> list[OtherChange]:
        found = []
        for row in self.rows("SELECT * FROM changes_since(?)", [self._read_until]):
            self._read_until = max(self._read_until, row["number"])
            if row["desk"] != self._desk:
                ids = None if row["ids"] is None else frozenset(row["ids"])
                found.append(
                    OtherChange(
                        row["who"],
                        datetime.fromtimestamp(row["moment"]),
                        row["table_name"],
                        row["operation"],
                        row["rows"],
                        ids,
                    )
                )
        return found

    def listener(self) -> Listener:
        return ServerListener(self.address)

    @contextmanager
    def errors(self) -> Iterator[None]:
        with clear_server_errors(self.address):
            yield

    # -- being open ---------------------------------------------------------------------------

    def discard(self) -> None:
        with self.errors(), self.transaction({}):
            for name in self._there - {"lock"}:
                self.run(f'DELETE FROM "{name}"')
        self.close()

    def backup(self, target: Path) -> None:
        """What this user sees, for working without the server or for keeping."""
        draft = target.with_name(f"~{uuid.uuid4().hex}{target.suffix}")
        copy = FileHome.create(draft, crs_of(self))
        try:
            copy_all(self, copy)
            copy.close()
            with clear_errors(target):
                draft.replace(target)
        finally:
            copy.close()
            draft.unlink(missing_ok=True)

    def close(self) -> None:
        self._close_quietly()

    def _close_quietly(self) -> None:
        try:
            self._connection.close()
        except driver().Error:
            pass


@lru_cache(maxsize=500)
def _for_driver(sql: str) -> str:
    return sql.replace("%", "%%").replace("?", "%s")


def _with_truths(row: Sequence[Any], places: Sequence[int]) -> list[Any]:
    changed = list(row)
    for place in places:
        changed[place] = None if changed[place] is None else bool(changed[place])
    return changed


def _to_ewkb(wkb: bytes, srid: int, declared: str) -> str:
    """Hexadecimal, with the coordinate system; polygons are promoted where the table holds multipolygons."""
    (kind,) = struct.unpack_from("<I", wkb, 1) if wkb[0] == 1 else (_SIMPLE_TYPES + 1,)
    if kind > _SIMPLE_TYPES or (declared == "MULTIPOLYGON" and kind != ogr.wkbMultiPolygon):
        geometry = ogr.CreateGeometryFromWkb(wkb)
        geometry.FlattenTo2D()
        if declared == "MULTIPOLYGON":
            geometry = ogr.ForceToMultiPolygon(geometry)
        wkb = bytes(geometry.ExportToIsoWkb(ogr.wkbNDR))
        (kind,) = struct.unpack_from("<I", wkb, 1)
    return (b"\x01" + struct.pack("<II", kind | _HAS_SRID, srid) + wkb[5:]).hex()


def _from_ewkb(ewkb: bytes) -> bytes:
    """PostGIS writes little endian, and the coordinate system after the type."""
    (kind,) = struct.unpack_from("<I", ewkb, 1)
    if not kind & _HAS_SRID:
        return ewkb
    return b"\x01" + struct.pack("<I", kind & ~_HAS_SRID) + ewkb[9:]


def _is_empty(stored: str) -> bool:
    """A point without place has no numbers, all else no parts."""
    wkb = _from_ewkb(bytes.fromhex(stored))
    return bool(ogr.CreateGeometryFromWkb(wkb).IsEmpty())

"""The engine in the database: near pairs, what they share, and graafrust, inside PostgreSQL (`resources/server/engine_*.sql`).

For a region or the whole country, where works are too many to bring to a desk. The results equal those of the desk:
the same pairs and words, lengths and areas to `TOLERANCE`. Grouping into opportunities and joint periods is done at a desk,
from these pairs.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from datetime import date
from typing import Any, Callable, NamedTuple, Optional

from ..model.language import tr
from ..model.progress import Progress
from ..paths import resource

Connect = Callable[[], Any]
"""Gives a new connection (DB-API 2, as psycopg2's)."""

TOLERANCE = 1e-6
"""Metres and m² by which measures of desk and database may differ: their GEOS need not be of one version."""

_PATH = """SELECT set_config('search_path', format('%%I, %%I', %s::text, (
    SELECT space.nspname FROM pg_extension ext JOIN pg_namespace space ON space.oid = ext.extnamespace
    WHERE ext.extname = 'postgis')), false)"""
_TO_DO = "SELECT count(*) FILTER (WHERE todo OR judging IS NOT NULL), count(*) FROM engine_area"
_PAIRS = """SELECT a, b, gap, reach, one_way, internal, nearness, distance, shared_length, shared_fraction, shared_area,
    runs_along, ST_AsBinary(part_a), ST_AsBinary(part_b) FROM engine_pair"""


_FIXED_PATH = "SELECT set_config('search_path', current_setting('search_path') || ', pg_temp', true);"
"""The path that every function keeps: nobody's temporary table goes before the dossier's."""


_OPEN = """SELECT coalesce(bool_and(has_function_privilege(oid, 'EXECUTE')), false) FROM pg_proc
    WHERE proname = 'engine_update' AND pronamespace = (SELECT oid FROM pg_namespace WHERE nspname = current_schema())"""
_SINCE = """SELECT round, EXISTS (SELECT FROM engine_queue), EXISTS (SELECT FROM engine_area WHERE todo) FROM engine_state"""


class PairRow(NamedTuple):
    """A pair as `engine_pair` holds it, the parts as WKB; see there what it means."""

    a: str
    b: str
    gap: int
    reach: float
    one_way: str
    internal: bool
    nearness: str
    distance: float
    shared_length: float
    shared_fraction: float
    shared_area: float
    runs_along: bool
    part_a: memoryview
    part_b: memoryview


def script() -> str:
    """The SQL that makes the engine, or makes it anew; to be run in one transaction in the schema of a dossier."""
    parts = sorted(resource("server").glob("engine_*.sql"))
    return "\n".join([_FIXED_PATH, *(part.read_text(encoding="utf-8") for part in parts)])


def grants(role: str) -> str:
    """The SQL by which the role, given as it stands in SQL, may run the engine and read what it finds.

    Nobody else may: pairs and verdicts tell of restricted works, too.
    """
    functions = "engine_start(), engine_judge(date), engine_next(), engine_update()"
    tables = "engine_state, engine_queue, engine_area, engine_work, engine_pair, engine_zone, engine_verdict"
    return f"GRANT EXECUTE ON FUNCTION {functions} TO {role};\nGRANT SELECT ON {tables} TO {role};\n"


class ServerEngine:
    """The engine of the dossier in the schema `schema`, as who connects. Everything may raise the errors of the driver."""

    def __init__(self, connect: Connect, schema: str) -> None:
        self._connect, self._schema = connect, schema
        self._round: Optional[int] = None

    @contextmanager
    def connected(self) -> Iterator[Any]:
        """A cursor in the schema, in one transaction."""
        with closing(self._connect()) as connection:
            connection.autocommit = False
            with connection, connection.cursor() as cursor:
                cursor.execute(_PATH, (self._schema,))
                yield cursor

    def install(self) -> None:
        """Make the engine's tables, functions and triggers, or make them anew; needs who owns the dossier."""
        with self.connected() as cursor:
            cursor.execute(script())

    def update(
        self,
        connections: int = 0,
        progress: Progress = Progress(),  # noqa: B008
    ) -> int:
        """Compare again what changed; everything where that was never done, or where the rules are others now.

        So many `connections` (0: one for each core of this machine, as a guess at the server's) each take area after
        area. Returns how many works were compared. Raises Cancelled; what was done then stays and the rest is done later.
        """
        with self.connected() as cursor:
            cursor.execute("SELECT engine_update()")
            (changed,) = cursor.fetchone()
            cursor.execute("SELECT round FROM engine_state")
            (self._round,) = cursor.fetchone()
        self._work_off(connections, progress)
        return int(changed)

    def judge(
        self,
        peildatum: date,
        connections: int = 0,
        progress: Progress = Progress(),  # noqa: B008
    ) -> int:
        """Judge all works against graafrust as of a day, into `engine_verdict`. Returns the number of zones. Raises Cancelled."""
        with self.connected() as cursor:
            cursor.execute("SELECT engine_judge(%s)", (peildatum,))
            (zones,) = cursor.fetchone()
        self._work_off(connections, progress)
        return int(zones)

    def is_open_to_me(self) -> bool:
        """Whether who connects may run it: the coordinator and the owner."""
        with self.connected() as cursor:
            cursor.execute(_OPEN)
            return bool(cursor.fetchone()[0])

    def pairs(self) -> Optional[list[PairRow]]:
        """All pairs, when no work changed since `update`; else None."""
        with self.connected() as cursor:
            cursor.execute(_SINCE)
            if cursor.fetchone() != (self._round, False, False):
                return None
            cursor.execute(_PAIRS)
            return [PairRow(*row) for row in cursor.fetchall()]

    def _work_off(self, connections: int, progress: Progress) -> None:
        progress.step(0.0, tr("The server compares the works"))
        with ThreadPoolExecutor(connections or os.cpu_count() or 1) as pool:
            workers = [
                pool.submit(self._take_areas, progress) for _ in range(connections or os.cpu_count() or 1)
            ]
            for worker in workers:
                worker.result()
        progress.step(1.0)

    def _take_areas(self, progress: Progress) -> None:
        with closing(self._connect()) as connection:
            connection.autocommit = True  # an area that is done stays so
            with connection.cursor() as cursor:
                cursor.execute(_PATH, (self._schema,))
                while True:
                    cursor.execute("SELECT engine_next()")
                    if cursor.fetchone()[0] is None:
                        return
                    cursor.execute(_TO_DO)
                    left, all_ = cursor.fetchone()
                    progress.step(1 - left / max(1, all_))

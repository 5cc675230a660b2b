"""Measures the engine in the database beside the desk's and a query by hand; writes its section of docs/bench.md.

Usage: database.py [--sizes 50000,100000,1000000] [--connections 2] [--into docs]; needs PostgreSQL with PostGIS and psycopg2.

Each size is measured once, on a server of its own; a size that is not measured again keeps the figures it had. That desk
and database find the same pairs and the same verdicts is asserted at every size at which the desk is measured.
"""

from __future__ import annotations

import argparse
import io
import json
import os
import pickle
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(ROOT), str(ROOT / "tests" / "server")]

from bench_works import PEILDATUM, TOWN_STEP, WORKS_PER_TOWN, drawn  # noqa: E402
from database_desk import KINDS, Measures, zone_columns  # noqa: E402
from database_page import (  # noqa: E402
    ALONE,
    BY_HAND,
    BY_HAND_MEASURED,
    GRAAFRUST,
    ONLY,
    OVERLAPS,
    PAIRS,
    READY,
    page,
    write,
)
from engine_home import EngineDossier, EngineServer  # noqa: E402

from afstemming_plugin.dossier.server_engine import TOLERANCE  # noqa: E402
from afstemming_plugin.model.words import Discipline, Hardness  # noqa: E402

ALONE_UP_TO = 100_000
"""Works; up to here one connection is measured, too."""
BY_HAND_LONGEST = 600
"""Seconds after which a query by hand is stopped."""
CHANGED = 1000
LINES = 100_000
"""Of works that are sent to the server at a time."""


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--sizes", default="50000,100000,1000000")
    parser.add_argument("--connections", type=int, default=2)
    parser.add_argument(
        "--desk-up-to",
        type=int,
        default=1_000_000,
        help="works; above it neither the desk nor the query by hand is measured",
    )
    parser.add_argument("--into", type=Path, default=ROOT / "docs", help="folder of the page and the figures")
    chosen = parser.parse_args()
    kept = chosen.into / "bench_database.json"
    figures = json.loads(kept.read_text(encoding="utf-8")) if kept.exists() else {}
    for size in map(int, chosen.sizes.split(",")):
        try:
            server = EngineServer()
        except RuntimeError as error:
            print(f"Bench: {error}; the engine in the database is not measured.", file=sys.stderr)
            return
        try:
            figures[str(size)] = measured(server, size, chosen.connections, size <= chosen.desk_up_to)
        finally:
            server.stop()
        kept.write_text(json.dumps(figures, indent=1), encoding="utf-8")
        write(chosen.into / "bench.md", page(figures))
    print(page(figures))


def measured(server: EngineServer, size: int, connections: int, with_desk: bool) -> dict[str, Any]:
    dossier = server.dossier("landelijk")
    steps: dict[str, Any] = {}
    notes: dict[str, Any] = {}
    watch = Watch(server, steps)

    with watch.step("loading the works"):
        load(dossier, size)
        dossier.rows("ANALYZE work")
    if with_desk:
        notes["pairs by hand"] = by_hand(dossier, watch, BY_HAND, "count(*)")
        by_hand(
            dossier, watch, BY_HAND_MEASURED,
            "sum(least(ST_Length(ST_Intersection(a.geom, ST_Buffer(b.geom, 15))), "
            "ST_Length(ST_Intersection(b.geom, ST_Buffer(a.geom, 15)))))",
        )  # fmt: skip
        dossier.rows("DROP TABLE by_hand")
    with watch.step(READY):
        dossier.rows("SELECT engine_update()")
    if size <= ALONE_UP_TO:
        with watch.step(ALONE):
            dossier.engine.update(1)
        dossier.rows("UPDATE engine_area SET todo = true; TRUNCATE engine_pair")
    with watch.step(PAIRS):
        dossier.engine.update(connections)
    notes["areas"], notes["slowest area"] = dossier.rows("SELECT count(*), max(seconds) FROM engine_area")[0]
    with watch.step(OVERLAPS):
        notes["pairs"], notes["overlaps"] = dossier.rows(
            "SELECT (SELECT count(*) FROM engine_pair), count(*) FROM engine_overlaps(%s)", PEILDATUM
        )[0]
    load_zones(dossier, size)
    with watch.step(GRAAFRUST):
        notes["zones"] = dossier.engine.judge(PEILDATUM, connections)
    notes["verdicts"] = dossier.rows("SELECT count(*) FROM engine_verdict")[0][0]
    notes["index MB"] = dossier.rows("SELECT pg_relation_size('engine_work_place') / 1e6")[0][0].__float__()
    notes["disk MB"] = dossier.rows(
        "SELECT sum(pg_total_relation_size(c.oid)) / 1e6 FROM pg_class c WHERE relkind = 'r' "
        "AND relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = current_schema())"
    )[0][0].__float__()
    if with_desk:
        with tempfile.TemporaryDirectory() as folder:
            desk = of_desk(size, Path(folder) / "desk")
        steps |= desk.steps
        assert_equal(dossier, desk)
        notes["largest difference"] = desk.difference
    with watch.step(f"{CHANGED:,} works changed: {ONLY}"):
        change(dossier)
        notes["changed"] = dossier.engine.update(connections)
    return {"steps": steps, "notes": notes, "connections": connections, "load": round(os.getloadavg()[0], 1),
            "cores": os.cpu_count(), "versions": versions(dossier)}  # fmt: skip


class Watch:
    """Of each step the seconds, the processor seconds of the server, and the most memory of it and of one connection."""

    def __init__(self, server: EngineServer, steps: dict[str, Any]) -> None:
        self._server, self._steps = server, steps

    @contextmanager
    def step(self, name: str) -> Iterator[None]:
        print(name, file=sys.stderr)
        stop, most = threading.Event(), [0.0, 0.0]

        def look() -> None:
            while True:
                most[:] = map(max, most, self._server.megabytes())
                if stop.wait(0.5):
                    return

        looker = threading.Thread(target=look)
        looker.start()
        begin, used = time.perf_counter(), self._server.processor_seconds()
        try:
            yield
        finally:
            seconds = time.perf_counter() - begin
            stop.set()
            looker.join()
            time.sleep(0.3)  # until those that are gone are counted
        processor = self._server.processor_seconds() - used
        self._steps[name] = {
            "seconds": seconds,
            "processor": processor,
            "MB": most[0],
            "MB of one": most[1],
            "load": round(os.getloadavg()[0], 1),
        }

    def stopped(self, name: str) -> None:
        """It was not done when it was stopped."""
        self._steps[name]["stopped"] = True


def load(dossier: EngineDossier, size: int) -> None:
    """The works of the benchmark; each town is a municipality."""
    columns = drawn(size)
    disciplines, hardnesses = [d.value for d in Discipline], [h.value for h in Hardness]
    for first in range(0, size, LINES):
        lines = io.StringIO()
        for n in range(first, min(first + LINES, size)):
            partner = columns.partner[n]
            lines.write(
                f"w{n:07d}\tpartner {partner}\twork {n}\t{disciplines[partner]}\t{KINDS[n % len(KINDS)].value}\texact\t"
                f"{date.fromordinal(int(columns.start[n]))}\t{date.fromordinal(int(columns.end[n]))}\t"
                f"{hardnesses[columns.hardness[n]]}\t{columns.wkb[n].hex()}\n"
            )
        lines.seek(0)
        dossier.copy(
            "work",
            "id, partner, title, discipline, kind, place_precision, period_start, period_end, hardness, geom",
            lines,
        )
    towns = (size - 1) // WORKS_PER_TOWN + 1
    side = int(towns**0.5) + (int(towns**0.5) ** 2 < towns)
    half = TOWN_STEP / 2
    dossier.rows(
        "INSERT INTO engine_area (code, name, geom) SELECT 'g' || t, 'gemeente ' || t, ST_MakeEnvelope("
        "x - %s, y - %s, x + %s, y + %s) FROM (SELECT t, 30000 + %s * (t %% %s) AS x, 30000 + %s * (t / %s) AS y "
        "FROM generate_series(0, %s) t) town",
        half, half, half, half, TOWN_STEP, side, TOWN_STEP, side, towns - 1,
    )  # fmt: skip


def load_zones(dossier: EngineDossier, size: int) -> None:
    lines = io.StringIO()
    for id, wkb, start, end in zip(*zone_columns(size)):
        lines.write(f"{id}\t{date.fromordinal(start)}\t{date.fromordinal(end)}\t{wkb.hex()}\n")
    lines.seek(0)
    dossier.copy("graafrust", "id, period_start, period_end, geom", lines)


def by_hand(dossier: EngineDossier, watch: Watch, step: str, what: str) -> Any:
    """As a GIS specialist writes it: no areas or rooms, D 15 m and T 24 months, other partners, index on place and time.

    None when it was stopped because it took too long.
    """
    from psycopg2.errors import QueryCanceled

    with watch.step(step):
        dossier.rows(
            "CREATE TABLE IF NOT EXISTS by_hand AS SELECT row_number() OVER () AS n, partner, geom, "
            "daterange(period_start, period_end, '[]') AS days, daterange(period_start - 730, period_end + 730, '[]') AS wide "
            "FROM work; CREATE INDEX IF NOT EXISTS by_hand_place ON by_hand USING gist (geom, days); ANALYZE by_hand"
        )
        dossier.rows(f"SET statement_timeout = '{BY_HAND_LONGEST}s'")
        try:
            found = dossier.rows(
                f"SELECT {what} FROM by_hand a JOIN by_hand b ON a.n < b.n AND a.partner <> b.partner AND a.wide && b.days "
                "AND ST_DWithin(a.geom, b.geom, 15.000001)"
            )[0][0]
        except QueryCanceled:
            found = None
        dossier.rows("RESET statement_timeout")
    if found is None:
        watch.stopped(step)
    return found


def change(dossier: EngineDossier) -> None:
    """Of some works all over the country the place, of others the period."""
    dossier.rows(
        "WITH picked AS (SELECT id, row_number() OVER (ORDER BY md5(id)) AS n FROM work ORDER BY md5(id) LIMIT %s) "
        "UPDATE work SET geom = CASE WHEN n %% 2 = 0 THEN ST_Translate(geom, 40, 25) ELSE geom END, "
        "period_end = period_end + 60 FROM picked WHERE picked.id = work.id",
        CHANGED,
    )


def of_desk(size: int, target: Path) -> Measures:
    """What the desk measures and finds, in a process of its own."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "build" / "pylib")}
    subprocess.run(
        [sys.executable, str(HERE / "database_desk.py"), str(size), str(target)], check=True, env=environment
    )
    found: Measures = pickle.loads(target.read_bytes())
    return found


def assert_equal(dossier: EngineDossier, desk: Measures) -> None:
    """Pair for pair and verdict for verdict; the largest difference of a number goes with what the desk measured."""
    rows = dossier.rows(
        "SELECT a, b, nearness, simultaneity, gap_days, distance, shared_length, shared_fraction, shared_area "
        "FROM engine_overlaps(%s)",
        PEILDATUM,
    )
    assert len(rows) == len(desk.pairs), (len(rows), len(desk.pairs))
    for a, b, *theirs in rows:
        ours = desk.pairs[a, b]
        assert tuple(theirs[:3]) == ours[:3], (a, b, theirs, ours)
        difference = max(abs(one - other) for one, other in zip(theirs[3:], ours[3:]))
        desk.difference = max(desk.difference, difference)
    assert desk.difference <= TOLERANCE, desk.difference
    verdicts = dossier.rows(
        "SELECT work, zone, verdict, clash_start, clash_end, first_free_day, free_start, free_end FROM engine_verdict"
    )
    assert {(row[0], row[1]): row[2:] for row in verdicts} == desk.verdicts


def versions(dossier: EngineDossier) -> str:
    return str(dossier.rows("SELECT 'PostgreSQL ' || current_setting('server_version') || ', PostGIS ' || "
                            "postgis_lib_version() || ', GEOS ' || postgis_geos_version()")[0][0])  # fmt: skip


if __name__ == "__main__":
    main()

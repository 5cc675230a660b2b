"""The engines side by side, each from the start that is named.

Usage: engine_sides.py START COUNT ROUNDS METRES MONTHS [LEFT OUT]

Runs in a process of its own, the engines by turns; writes JSON: for each engine its seconds and processor seconds, how
many pairs it finds and how many it misses. That it finds no other pairs than ours is asserted. START: shapely, memory,
profile, features, layer, disk, postgis or whole. LEFT OUT: the beginning of the name of engines that would take too long.
"""

from __future__ import annotations

import gc
import json
import math
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any, Callable, Optional

sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import numpy as np
from bench_works import PEILDATUM, made_works
from engine_case import Case, Engines, Pairs
from engine_page import BOUND, BOXES, GEOPANDAS, PAIRS, POSTGIS, WHOLE

from afstemming_plugin import compat
from afstemming_plugin.analysis.arrays import work_arrays
from afstemming_plugin.analysis.kernel import ROUNDING, best_kernel
from afstemming_plugin.analysis.pairs import CHUNK, near_pairs, order_by
from afstemming_plugin.analysis.spines import spines_of
from afstemming_plugin.analysis.sweep import SLACK, candidates
from afstemming_plugin.model.progress import Progress

INEXACT = "other answer"
"""In the name of an engine that works on buffers: it may miss pairs."""


def from_shapely(case: Case, _: dict[str, Any]) -> Engines:
    import shapely

    kernel = best_kernel()
    geoms = kernel.from_wkb(case.wkb)
    metres = case.metres + ROUNDING
    true = case.ours(geoms, kernel)

    def boxes() -> Pairs:
        bounds = shapely.bounds(geoms)
        tree = shapely.STRtree(shapely.box(*bounds.T))
        a, b = tree.query(shapely.box(*np.add(bounds, (-metres, -metres, metres, metres)).T))
        keep = (a < b) & case.in_time(a, b)
        a, b = a[keep], b[keep]
        near = shapely.dwithin(geoms[a], geoms[b], metres)
        return a[near], b[near]

    def bound() -> Pairs:
        shapely.dwithin(geoms[true[0]], geoms[true[1]], metres)
        return true

    engines: Engines = {
        "ours": lambda: case.ours(geoms, kernel),
        BOXES: boxes,
        BOUND: bound,
    }
    try:
        import geopandas
    except ImportError:
        return engines
    frame = geopandas.GeoDataFrame(
        {"start": case.start, "end": case.end, "partner": case.partner}, geometry=list(geoms), crs=28992
    )

    def joined() -> Pairs:
        found = geopandas.sjoin(frame, frame, predicate="dwithin", distance=metres)
        left = found.index.to_numpy()
        right = found["index_right"].to_numpy()
        gap = np.maximum(found["start_right"] - found["end_left"], found["start_left"] - found["end_right"])
        keep = (left < right) & (gap <= case.days).to_numpy()
        keep &= (found["partner_left"] != found["partner_right"]).to_numpy()
        return left[keep], right[keep]

    engines[GEOPANDAS] = joined
    return engines


class Server:
    """A PostgreSQL of its own on the loopback, from Debian's packages; gone when done."""

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="bench-pg-"))
        self.bin = Path(sorted(Path("/usr/lib/postgresql").glob("*/bin"))[-1])
        if os.geteuid() == 0:  # PostgreSQL refuses to run as root
            shutil.chown(self.folder, "postgres")
        self._as_server("initdb", "-D", self.folder / "data", "-A", "trust", "-U", "bench")
        settings = (
            f"-k {self.folder} -c listen_addresses='' -c max_parallel_workers_per_gather=2 -c shared_buffers=512MB"
            " -c work_mem=64MB -c parallel_setup_cost=0 -c min_parallel_table_scan_size=0 -c fsync=off -c jit=off"
        )
        self._as_server(
            "pg_ctl", "-D", self.folder / "data", "-w", "-l", self.folder / "log", "-o", settings, "start"
        )

    def _as_server(self, program: str, *arguments: Any) -> None:
        command = [str(self.bin / program), *map(str, arguments)]
        if os.geteuid() == 0:
            command = ["runuser", "-u", "postgres", "--", *command]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd="/")

    def run(self, sql: str, given: str = "") -> str:
        command = [
            "psql",
            "-qAt",
            "-h",
            str(self.folder),
            "-U",
            "bench",
            "-d",
            "postgres",
            "-v",
            "ON_ERROR_STOP=1",
        ]
        done = subprocess.run(
            [*command, "-c", sql], input=given, capture_output=True, text=True, check=True, cwd="/"
        )
        return done.stdout

    def stop(self) -> None:
        self._as_server("pg_ctl", "-D", self.folder / "data", "-m", "immediate", "stop")
        shutil.rmtree(self.folder)


def from_postgis(case: Case, server: Server) -> Engines:
    """Counted in the server, as the pairs stay there; the count and a sum over them are compared."""
    server.run("CREATE EXTENSION postgis; CREATE EXTENSION btree_gist")
    server.run("CREATE TABLE work (n int, partner int, days int4range, wide int4range, geom geometry)")
    rows = "".join(
        f"{n}\t{case.partner[n]}\t[{case.start[n]},{case.end[n]}]\t"
        f"[{case.start[n] - case.days},{case.end[n] + case.days}]\t{wkb.hex()}\n"
        for n, wkb in enumerate(case.wkb)
    )
    server.run("COPY work FROM STDIN", rows)
    server.run("CREATE INDEX ON work USING gist (geom, days)")
    server.run("VACUUM ANALYZE work")
    kernel = best_kernel()
    geoms = kernel.from_wkb(case.wkb)
    a, b = case.ours(geoms, kernel)
    sql = (
        "SELECT count(*), sum(a.n::bigint * 7 + b.n) FROM work a JOIN work b ON a.n < b.n"
        f" AND a.partner <> b.partner AND a.wide && b.days AND ST_DWithin(a.geom, b.geom, {case.metres + ROUNDING})"
    )

    def postgis() -> Pairs:
        count, total = server.run(sql).strip().split("|")
        assert (int(count), int(total)) == (len(a), int((a * 7 + b).sum())), "PostGIS finds other pairs"
        return a, b

    return {
        "ours": lambda: case.ours(geoms, kernel),
        POSTGIS: postgis,
    }


def memory(case: Case, _: dict[str, Any]) -> Engines:
    """Ours alone, from geometries, in a process that holds nothing else."""
    kernel = best_kernel()
    geoms = kernel.from_wkb(case.wkb)
    case.wkb = []
    return {"ours": lambda: case.ours(geoms, kernel)}


def profile(case: Case, notes: dict[str, Any]) -> Engines:
    """Where our time goes: each stage by itself, on one core."""
    kernel = best_kernel()
    geoms = kernel.from_wkb(case.wkb)
    seconds: dict[str, list[float]] = {}

    def timed(name: str, function: Callable[[], Any]) -> Any:
        begin = time.process_time()
        result = function()
        seconds.setdefault(name, []).append(time.process_time() - begin)
        return result

    def stages() -> Pairs:
        coordinates = timed("coordinates and boxes", lambda: kernel.coordinates(geoms))
        spines = timed("spines", lambda: spines_of(coordinates))
        arrays = case.arrays(geoms, coordinates)
        chunks = timed("sweep", lambda: list(candidates(arrays, case.rules, Progress())))
        a, b = (np.concatenate(column) for column in zip(*chunks))
        parts = [slice(begin, begin + CHUNK) for begin in range(0, len(a), CHUNK)]
        told = timed("what the spines tell", lambda: [spines.apart(a[some], b[some]) for some in parts])
        least, most = (np.concatenate(column) for column in zip(*told))
        near = most <= case.metres - SLACK
        open_ = np.flatnonzero(~near & ~(least > case.metres + SLACK))
        near[open_] = timed(
            "the exact predicate on what is open",
            lambda: kernel.dwithin(geoms[a[open_]], geoms[b[open_]], case.metres),
        )
        near = np.flatnonzero(near)
        order = timed("order", lambda: order_by(b[near], a[near]))
        notes["counts"] = {"candidates": len(a), "left open by the spines": len(open_), "pairs": len(near)}
        notes["stages"] = {name: statistics.median(took) for name, took in seconds.items()}
        return a[near][order], b[near][order]

    return {"ours": lambda: case.ours(geoms, kernel), "ours, stage by stage": stages}


class Stages(Progress):
    """Processor seconds of each stage that a long work names."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}
        self._text, self._since = "", time.process_time()

    def report(self, fraction: float, text: str = "") -> None:
        if text:
            now = time.process_time()
            self.seconds[self._text] = self.seconds.get(self._text, 0.0) + now - self._since
            self._text, self._since = text, now

    def shares(self) -> dict[str, float]:
        self.report(1.0, "end")
        return {text: seconds for text, seconds in self.seconds.items() if text}


def whole(case: Case, notes: dict[str, Any]) -> Engines:
    from afstemming_plugin.analysis.analyse import analyse

    kernel, works = best_kernel(), made_works(case.count)

    def pairs() -> Pairs:
        found = near_pairs(work_arrays(works, case.rules, kernel), case.rules, kernel)
        return found.a, found.b

    true = pairs()

    def analysis() -> Pairs:
        stages = Stages()
        found = analyse(works, case.rules, PEILDATUM, kernel=kernel, progress=stages)
        notes["stages"] = stages.shares()
        notes["opportunities"] = len(found.opportunities)
        return true

    return {PAIRS: pairs, WHOLE: analysis}


STARTS = {"shapely": from_shapely, "memory": memory, "profile": profile, "whole": whole}


def main() -> None:
    start, count, rounds = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    case = Case(count, float(sys.argv[4]), int(sys.argv[5]))
    notes: dict[str, Any] = {}
    server = None
    if start in ("features", "layer", "disk"):
        import engine_qgis

        with engine_qgis.started():
            engines = getattr(engine_qgis, f"from_{start}")(case)
            print(json.dumps(report(engines, rounds, notes)))
        return
    try:
        if start == "postgis":
            server = Server()
            engines = from_postgis(case, server)
        else:
            engines = STARTS[start](case, notes)
        print(json.dumps(report(engines, rounds, notes)))
    finally:
        if server:
            server.stop()


def report(engines: Engines, rounds: int, notes: dict[str, Any]) -> dict[str, Any]:
    left_out = sys.argv[6] if len(sys.argv) > 6 else "-"
    some = {name: engine for name, engine in engines.items() if not name.startswith(left_out)}
    return {**measured(some, rounds), "notes": notes, "versions": versions()}


def versions() -> dict[str, str]:
    """Of what the engines of this process are made of."""
    found = {"Python": sys.version.split()[0], "numpy": np.__version__}
    shapely = compat.shapely_2()
    if shapely is not None:
        found |= {"Shapely": shapely.__version__, "its GEOS": shapely.geos_version_string}
    for name in ("geopandas", "pandas"):
        if name in sys.modules:
            found[name] = sys.modules[name].__version__
    if "qgis.core" in sys.modules:
        core = sys.modules["qgis.core"]
        found |= {"QGIS": core.Qgis.QGIS_VERSION.split("-")[0]}
    return found


def measured(engines: Engines, rounds: int) -> dict[str, Any]:
    """The engines by turns, so that a busy moment of the machine strikes all."""
    seconds: dict[str, list[float]] = {name: [] for name in engines}
    processor: dict[str, list[float]] = {name: [] for name in engines}
    pairs: dict[str, int] = {}
    missed: dict[str, int] = {}
    ours: Optional[np.ndarray] = None
    peak = 0.0
    for _ in range(rounds):
        for name, engine in engines.items():
            gc.collect()
            begin, used = time.perf_counter(), time.process_time()
            a, b = engine()
            seconds[name].append(time.perf_counter() - begin)
            processor[name].append(time.process_time() - used)
            # Of the first engine, ours: what comes after it can only add.
            peak = peak or resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
            keys = _keys(a, b)
            ours = keys if ours is None else ours
            same = np.isin(keys, ours).all() if INEXACT in name else np.array_equal(keys, ours)
            assert same, f"{name} finds other pairs: {len(keys)}, ours {len(ours)}"
            pairs[name], missed[name] = len(keys), len(ours) - len(keys)
    return {"seconds": seconds, "cpu": processor, "pairs": pairs, "missed": missed, "peak": math.ceil(peak)}


def _keys(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """Pairs as sorted numbers."""
    low, high = np.minimum(a, b).astype(np.int64), np.maximum(a, b).astype(np.int64)
    return np.sort(low * 10_000_000 + high)


if __name__ == "__main__":
    main()

"""The engines side by side, each from the start that is named. Usage: engine_sides.py START COUNT ROUNDS METRES MONTHS [LEFT OUT]

Runs in a process of its own, the engines by turns; writes JSON: per engine its seconds, the number of pairs and a
digest of them. START: shapely, features, disk, postgis or whole. LEFT OUT: the beginning of the name of an engine that would
take too long.
"""

from __future__ import annotations

import hashlib
import json
import math
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from datetime import date, datetime
from pathlib import Path
from typing import Any, Callable

sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import numpy as np
from bench_works import PEILDATUM, made_works

from afstemming_plugin import compat
from afstemming_plugin.analysis.arrays import WorkArrays, work_arrays
from afstemming_plugin.analysis.kernel import ROUNDING, Kernel, QgisKernel, best_kernel, object_array
from afstemming_plugin.analysis.pairs import near_pairs
from afstemming_plugin.analysis.spines import spines_of
from afstemming_plugin.analysis.timing import tolerance_days
from afstemming_plugin.model.collector import without_collector
from afstemming_plugin.model.rules import Rules

ROOT = Path(__file__).resolve().parents[2]

Pairs = tuple[np.ndarray, np.ndarray]
Engines = dict[str, Callable[[], Pairs]]


class Case:
    """The works as columns, so that every engine starts from the same."""

    def __init__(self, count: int, metres: float, months: int) -> None:
        self.works = made_works(count)
        self.metres, self.days = metres, tolerance_days(months)
        self.rules = Rules(distance=metres, time_tolerance=months, internal=False)
        self.start = np.array([w.period.start.toordinal() for w in self.works])
        self.end = np.array([w.period.end.toordinal() for w in self.works])
        self.partner = np.unique([w.partner for w in self.works], return_inverse=True)[1]

    def in_time(self, a: np.ndarray, b: np.ndarray) -> np.ndarray:
        gap = np.maximum(self.start[b] - self.end[a], self.start[a] - self.end[b])
        return (gap <= self.days) & (self.partner[a] != self.partner[b])

    def ours(self, geoms: np.ndarray, kernel: Kernel) -> Pairs:
        """Our engine from geometries of the kernel and plain columns."""
        count = len(geoms)
        same = np.zeros(count, dtype=int)
        coordinates = kernel.coordinates(geoms)
        arrays = WorkArrays(
            works=self.works, geoms=geoms, bounds=coordinates.bounds, spines=spines_of(coordinates), dimension=same,
            start=self.start, end=self.end, partner=self.partner, unit=same, discipline=same,
            reach=np.full(count, float(self.metres)), tolerance=np.full(count, self.days),
        )  # fmt: skip
        found = near_pairs(arrays, self.rules, kernel)
        return found.a, found.b


def from_shapely(case: Case) -> Engines:
    import shapely

    kernel = best_kernel()
    geoms = kernel.from_wkb([work.geometry or b"" for work in case.works])
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
        "STRtree on boxes": boxes,
        "lower bound: the predicate on the true pairs": bound,
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

    engines["geopandas sjoin dwithin"] = joined
    return engines


def features_of(case: Case) -> list[Any]:
    from qgis.core import QgsFeature, QgsField, QgsFields, QgsGeometry
    from qgis.PyQt.QtCore import QVariant

    fields = QgsFields()
    for name in ("number", "start", "end", "partner"):
        fields.append(QgsField(name, QVariant.Int))
    features = []
    for number, work in enumerate(case.works):
        feature = QgsFeature(fields, number)
        geometry = QgsGeometry()
        geometry.fromWkb(work.geometry)
        feature.setGeometry(geometry)
        values = (number, case.start[number], case.end[number], case.partner[number])
        feature.setAttributes([int(value) for value in values])
        features.append(feature)
    return features


def plugin_loop(features: list[Any], metres: float, days: int) -> Pairs:
    """How plugins do it: an index, for each feature those near its box, distance, then the attributes."""
    from qgis.core import QgsSpatialIndex

    index = QgsSpatialIndex()
    for feature in features:
        index.addFeature(feature)
    by_id = {feature.id(): feature for feature in features}
    found = []
    for feature in features:
        geometry, (number, start, end, partner) = feature.geometry(), feature.attributes()
        for other_id in index.intersects(geometry.boundingBox().buffered(metres)):
            if other_id <= feature.id():
                continue
            other = by_id[other_id]
            if geometry.distance(other.geometry()) > metres + ROUNDING:
                continue
            number_b, start_b, end_b, partner_b = other.attributes()
            if partner != partner_b and max(start_b - end, start - end_b) <= days:
                found.append((number, number_b))
    a, b = np.array(found, dtype=int).reshape(-1, 2).T
    return a, b


def from_features(case: Case) -> Engines:
    features = features_of(case)

    def ours(kernel: Kernel) -> Pairs:
        with without_collector():
            columns = np.array([feature.attributes() for feature in features])
            if isinstance(kernel, QgisKernel):
                geoms = object_array(feature.geometry() for feature in features)
            else:
                geoms = kernel.from_wkb([feature.geometry().asWkb().data() for feature in features])
        read = Case.__new__(Case)
        read.__dict__.update(case.__dict__)
        _, read.start, read.end, read.partner = columns.T
        return read.ours(geoms, kernel)

    engines: Engines = {"ours, without Shapely": lambda: ours(QgisKernel())}
    if compat.shapely_2() is not None:
        engines = {"ours, with Shapely": lambda: ours(best_kernel()), **engines}
    engines["QgsSpatialIndex + distance loop"] = lambda: plugin_loop(features, case.metres, case.days)
    return engines


def from_disk(case: Case) -> Engines:
    from qgis.core import QgsApplication, QgsFeature, QgsVectorLayer

    from afstemming_plugin.dossier import Dossier
    from afstemming_plugin.model.collaboration import Collaboration, Delivery

    path = ROOT / "build" / "bench" / f"dossier_{len(case.works)}.gpkg"
    path.parent.mkdir(parents=True, exist_ok=True)
    for old in path.parent.glob(path.name + "*"):
        old.unlink()
    with Dossier.create(path, Collaboration("bench", "EPSG:28992")) as dossier:
        delivery = Delivery("d", "p", "", "bench", "", "", PEILDATUM, datetime(2027, 1, 1))
        dossier.add_delivery(delivery, case.works)
    place = {work.id: number for number, work in enumerate(case.works)}
    names = ("id", "partner", "period_start", "period_end")

    def ours() -> Pairs:
        with Dossier.open(path, read_only=True) as dossier:
            works = dossier.content().works
        kernel = best_kernel()
        arrays = work_arrays(works, case.rules, kernel)
        found = near_pairs(arrays, case.rules, kernel)
        number = np.array([place[work.id] for work in arrays.works])
        return number[found.a], number[found.b]

    def read() -> list[Any]:
        layer = QgsVectorLayer(f"{path}|layername=work", "work", "ogr")
        parts = [layer]
        if not layer.isValid() or layer.featureCount() < len(case.works):
            names_of = [line.split("!!::!!")[1] for line in layer.dataProvider().subLayers()]
            parts = [QgsVectorLayer(f"{path}|layername={name}", name, "ogr") for name in names_of]
        partner_code: dict[str, int] = {}
        features = []
        for part in parts:
            for feature in part.getFeatures():
                work, partner, start, end = (feature[name] for name in names)
                made = QgsFeature(place[work])
                made.setGeometry(feature.geometry())
                code = partner_code.setdefault(partner, len(partner_code))
                made.setAttributes([place[work], _ordinal(start), _ordinal(end), code])
                features.append(made)
        return features

    assert QgsApplication.instance() is not None
    return {
        "ours": ours,
        "QgsFeature loop + plugin loop": lambda: plugin_loop(read(), case.metres, case.days),
        **processing_chain(case),
    }


def _ordinal(day: Any) -> int:
    if isinstance(day, str):
        return date.fromisoformat(day[:10]).toordinal()
    return date(day.year(), day.month(), day.day()).toordinal()


def processing_chain(case: Case) -> Engines:
    """Buffer, join by location, filter: buffers are not exact, so the pairs differ by some in ten thousand."""
    from qgis.core import QgsVectorLayer

    sys.path.append("/usr/share/qgis/python/plugins")
    import processing
    from processing.core.Processing import Processing

    Processing.initialize()
    layers = []
    features = features_of(case)
    for kind in ("Point", "LineString", "Polygon"):
        layer = QgsVectorLayer(
            f"{kind}?crs=EPSG:28992&field=number:integer&field=start:integer&field=end:integer&field=partner:integer",
            kind, "memory",
        )  # fmt: skip
        layer.dataProvider().addFeatures([f for f in features if f.geometry().type() == layer.geometryType()])
        layers.append(layer)

    def chain() -> Pairs:
        made = [
            processing.run(
                "native:buffer",
                {"INPUT": layer, "DISTANCE": case.metres, "SEGMENTS": 8, "OUTPUT": "memory:"},
            )["OUTPUT"]
            for layer in layers
        ]
        wide = processing.run(
            "native:mergevectorlayers", {"LAYERS": made, "OUTPUT": "memory:"}
        )["OUTPUT"]  # fmt: skip
        found = []
        for layer in layers:
            joined = processing.run(
                "native:joinattributesbylocation",
                {"INPUT": layer, "JOIN": wide, "PREDICATE": [0], "METHOD": 0, "PREFIX": "b_",
                 "DISCARD_NONMATCHING": True, "OUTPUT": "memory:"},
            )["OUTPUT"]  # fmt: skip
            kept = processing.run(
                "native:extractbyexpression",
                {"INPUT": joined, "OUTPUT": "memory:",
                 "EXPRESSION": f'number < b_number and partner <> b_partner and '
                               f'max("b_start" - "end", "start" - "b_end") <= {case.days}'},
            )["OUTPUT"]  # fmt: skip
            found += [(f["number"], f["b_number"]) for f in kept.getFeatures()]
        a, b = np.array(found, dtype=int).reshape(-1, 2).T
        return a, b

    return {"QGIS Processing: buffer + join + filter (other answer)": chain}


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
        f"[{case.start[n] - case.days},{case.end[n] + case.days}]\t{work.geometry.hex()}\n"
        for n, work in enumerate(case.works)
    )
    server.run("COPY work FROM STDIN", rows)
    server.run("CREATE INDEX ON work USING gist (geom, days)")
    server.run("VACUUM ANALYZE work")
    kernel = best_kernel()
    geoms = kernel.from_wkb([work.geometry or b"" for work in case.works])
    sql = (
        "SELECT count(*), sum(a.n::bigint * 7 + b.n) FROM work a JOIN work b ON a.n < b.n"
        f" AND a.partner <> b.partner AND a.wide && b.days AND ST_DWithin(a.geom, b.geom, {case.metres + ROUNDING})"
    )

    def postgis() -> Pairs:
        count, total = server.run(sql).strip().split("|")
        a, b = ours()
        assert (int(count), int(total)) == (len(a), int((a * 7 + b).sum())), "PostGIS finds other pairs"
        return a, b

    def ours() -> Pairs:
        return case.ours(geoms, kernel)

    return {"ours": ours, "PostGIS, GiST (geometry, range), 2 workers": postgis}


def whole(case: Case) -> Engines:
    from afstemming_plugin.analysis.analyse import analyse

    kernel = best_kernel()

    def pairs() -> Pairs:
        found = near_pairs(work_arrays(case.works, case.rules, kernel), case.rules, kernel)
        return found.a, found.b

    def analysis() -> Pairs:
        found = analyse(case.works, case.rules, PEILDATUM, kernel=kernel)
        print(f"{len(found.overlaps)} overlaps, {len(found.opportunities)} opportunities", file=sys.stderr)
        return pairs()

    return {"pairs alone, from works": pairs, "whole analysis": analysis}


def main() -> None:
    start, count, rounds = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    case = Case(count, float(sys.argv[4]), int(sys.argv[5]))
    server = None
    if start in ("features", "disk"):
        from qgis.core import QgsApplication

        app = QgsApplication([], False)
        app.initQgis()
    if start == "postgis":
        server = Server()
    try:
        engines = from_postgis(case, server) if server else STARTS[start](case)
        out = sys.argv[6] if len(sys.argv) > 6 else "-"
        some = {name: engine for name, engine in engines.items() if not name.startswith(out)}
        print(json.dumps(measured(some, rounds)))
    finally:
        if server:
            server.stop()


STARTS: dict[str, Callable[[Case], Engines]] = {
    "shapely": from_shapely,
    "features": from_features,
    "disk": from_disk,
    "whole": whole,
}


def measured(engines: Engines, rounds: int) -> dict[str, Any]:
    """The engines by turns, so that a busy moment of the machine strikes all."""
    seconds: dict[str, list[float]] = {name: [] for name in engines}
    processor: dict[str, list[float]] = {name: [] for name in engines}
    pairs: dict[str, int] = {}
    digest: dict[str, str] = {}
    peak = 0.0
    for _ in range(rounds):
        for name, engine in engines.items():
            begin, used = time.perf_counter(), time.process_time()
            a, b = engine()
            seconds[name].append(time.perf_counter() - begin)
            processor[name].append(time.process_time() - used)
            pairs[name], digest[name] = len(a), _digest(a, b)
            # Of the first engine, ours, with the works themselves: what comes after it can only add.
            peak = peak or resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {"seconds": seconds, "cpu": processor, "pairs": pairs, "digest": digest, "peak": math.ceil(peak)}


def _digest(a: np.ndarray, b: np.ndarray) -> str:
    low, high = np.minimum(a, b).astype(np.int64), np.maximum(a, b).astype(np.int64)
    return hashlib.sha256(np.sort(low * 10_000_000 + high).tobytes()).hexdigest()[:12]


if __name__ == "__main__":
    main()

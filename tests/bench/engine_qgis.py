"""The starts of the engine's benchmark that need QGIS: features, a layer, and a dossier on disk."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import Any, Iterator

import numpy as np
from bench_works import PEILDATUM, made_works
from engine_case import Case, Engines, Pairs
from engine_page import LOOP, PROCESSING, READ_LOOP

from afstemming_plugin import compat
from afstemming_plugin.analysis.columns import column_arrays, taking_part
from afstemming_plugin.analysis.kernel import ROUNDING, Kernel, QgisKernel, best_kernel, object_array
from afstemming_plugin.analysis.pairs import near_pairs
from afstemming_plugin.dossier import Dossier
from afstemming_plugin.dossier.columns import read_columns
from afstemming_plugin.model.collaboration import Collaboration, Delivery
from afstemming_plugin.model.collector import without_collector

FOLDER = Path(__file__).resolve().parents[2] / "build" / "bench"
KINDS = ("Point", "LineString", "Polygon")


@contextmanager
def started() -> Iterator[None]:
    """QGIS, without a window."""
    from qgis.core import QgsApplication

    app = QgsApplication([], False)
    app.initQgis()
    yield
    app.exitQgis()


def features_of(case: Case) -> list[Any]:
    from qgis.core import QgsFeature, QgsField, QgsFields, QgsGeometry
    from qgis.PyQt.QtCore import QVariant

    fields = QgsFields()
    for name in ("number", "start", "end", "partner"):
        fields.append(QgsField(name, QVariant.Int))
    features = []
    for number, wkb in enumerate(case.wkb):
        feature = QgsFeature(fields, number)
        geometry = QgsGeometry()
        geometry.fromWkb(wkb)
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
    return _columns(found)


def _columns(found: list[tuple[int, int]]) -> Pairs:
    a, b = np.array(found, dtype=np.int64).reshape(-1, 2).T
    return a, b


def ours_of(case: Case, features: Any, kernel: Kernel) -> Pairs:
    """Our engine from features with the attributes number, start, end, partner, in any order."""
    with without_collector():
        if isinstance(kernel, QgisKernel):
            read = [(feature.geometry(), feature.attributes()) for feature in features]
        else:
            read = [(feature.geometry().asWkb().data(), feature.attributes()) for feature in features]
        shapes, attributes = zip(*read)
        number, *columns = np.array(attributes).T
        geoms = object_array(shapes) if isinstance(kernel, QgisKernel) else kernel.from_wkb(shapes)
    a, b = case.ours(geoms, kernel, np.array(columns))
    return number[a], number[b]


def _both_kernels(case: Case, features: Any) -> Engines:
    engines: Engines = {"ours, without Shapely": lambda: ours_of(case, features(), QgisKernel())}
    if compat.shapely_2() is None:
        return engines
    return {"ours, with Shapely": lambda: ours_of(case, features(), best_kernel()), **engines}


def from_features(case: Case) -> Engines:
    features = features_of(case)
    loop = {LOOP: lambda: plugin_loop(features, case.metres, case.days)}
    return {**_both_kernels(case, lambda: features), **loop}


def from_layer(case: Case) -> Engines:
    """Three layers in memory, one for each kind of geometry, as Processing wants them."""
    from qgis.core import QgsVectorLayer

    layers = []
    features = features_of(case)
    for kind in KINDS:
        layer = QgsVectorLayer(
            f"{kind}?crs=EPSG:28992&field=number:integer&field=start:integer&field=end:integer&field=partner:integer",
            kind, "memory",
        )  # fmt: skip
        layer.dataProvider().addFeatures([f for f in features if f.geometry().type() == layer.geometryType()])
        layers.append(layer)

    def read() -> Iterator[Any]:
        for layer in layers:
            yield from layer.getFeatures()

    def loop() -> Pairs:
        from qgis.core import QgsFeature

        numbered = []
        for feature in read():
            made = QgsFeature(feature["number"])
            made.setGeometry(feature.geometry())
            made.setAttributes(feature.attributes())
            numbered.append(made)
        return plugin_loop(numbered, case.metres, case.days)

    wanted = f'number < b_number and partner <> b_partner and max("b_start" - "end", "start" - "b_end") <= {case.days}'
    chain = processing_chain(layers, case.metres, wanted)
    return {
        **_both_kernels(case, read),
        LOOP: loop,
        PROCESSING: lambda: _columns([(f["number"], f["b_number"]) for f in chain()]),
    }


def processing_chain(layers: list[Any], metres: float, wanted: str) -> Any:
    """Buffer, join by location, filter: a function that gives the joined features that are wanted."""
    sys.path.append("/usr/share/qgis/python/plugins")
    import processing
    from processing.core.Processing import Processing

    Processing.initialize()

    def run(algorithm: str, **parameters: Any) -> Any:
        return processing.run(f"native:{algorithm}", {**parameters, "OUTPUT": "memory:"})["OUTPUT"]

    def chain() -> Iterator[Any]:
        made = [run("buffer", INPUT=layer, DISTANCE=metres, SEGMENTS=8) for layer in layers]
        wide = run("mergevectorlayers", LAYERS=made)
        processing.run("native:createspatialindex", {"INPUT": wide})
        for layer in layers:
            joined = run(
                "joinattributesbylocation", INPUT=layer, JOIN=wide, PREDICATE=[0], METHOD=0, PREFIX="b_",
                DISCARD_NONMATCHING=True,
            )  # fmt: skip
            yield from run("extractbyexpression", INPUT=joined, EXPRESSION=wanted).getFeatures()

    return chain


def from_disk(case: Case) -> Engines:
    """A dossier file with the works, opened anew in every round."""
    path = FOLDER / f"dossier_{case.count}.gpkg"
    _write(path, case.count)
    number = {f"w{n:07d}": n for n in range(case.count)}

    def ours(kernel: Kernel) -> Pairs:
        columns = read_columns(path)
        columns = columns.rows(taking_part(columns, case.rules, PEILDATUM))
        found = near_pairs(column_arrays(columns, case.rules, kernel), case.rules, kernel)
        numbers = np.fromiter(map(number.__getitem__, columns.id), dtype=np.int64, count=len(columns))
        return numbers[found.a], numbers[found.b]

    def read() -> list[Any]:
        from qgis.core import QgsFeature, QgsVectorLayer

        partner_code: dict[str, int] = {}
        features = []
        for feature in QgsVectorLayer(f"{path}|layername=work", "work", "ogr").getFeatures():
            work, partner = feature["id"], feature["partner"]
            made = QgsFeature(number[work])
            made.setGeometry(feature.geometry())
            start, end = _ordinal(feature["period_start"]), _ordinal(feature["period_end"])
            made.setAttributes(
                [number[work], start, end, partner_code.setdefault(partner, len(partner_code))]
            )
            features.append(made)
        return features

    def chain() -> Pairs:
        from qgis.core import QgsVectorLayer

        layers = [QgsVectorLayer(f"{path}|layername=work|geometrytype={kind}", kind, "ogr") for kind in KINDS]
        wanted = (
            "id < b_id and partner <> b_partner and max(day(b_period_start - period_end),"
            f" day(period_start - b_period_end)) <= {case.days}"
        )
        found = processing_chain(layers, case.metres, wanted)()
        return _columns([(number[f["id"]], number[f["b_id"]]) for f in found])

    engines: Engines = {"ours": lambda: ours(best_kernel())}
    if compat.shapely_2() is not None:
        engines["ours, without Shapely"] = lambda: ours(QgisKernel())
    return {
        **engines,
        READ_LOOP: lambda: plugin_loop(read(), case.metres, case.days),
        PROCESSING: chain,
    }


def _write(path: Path, count: int) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    for old in path.parent.glob(path.name + "*"):
        old.unlink()
    with Dossier.create(path, Collaboration("bench", "EPSG:28992")) as dossier:
        delivery = Delivery("d", "p", "", "bench", "", "", PEILDATUM, datetime(2027, 1, 1))
        dossier.add_delivery(delivery, made_works(count))


def _ordinal(day: Any) -> int:
    return date(day.year(), day.month(), day.day()).toordinal()

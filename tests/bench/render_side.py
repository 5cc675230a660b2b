"""One measurement of `render.py`, in a process of its own; prints JSON on its last line. Arguments: works, rounds."""

from __future__ import annotations

import faulthandler
import json
import os
import shutil
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import Any, Callable

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent.parent), str(HERE)]

from bench_works import TOWN_RADIUS  # noqa: E402
from qgis.core import (  # noqa: E402
    Qgis,
    QgsApplication,
    QgsCategorizedSymbolRenderer,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFillSymbol,
    QgsLayerTreeModel,
    QgsLineSymbol,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsMarkerSymbol,
    QgsProject,
    QgsRectangle,
    QgsRendererCategory,
    QgsVectorLayer,
)
from qgis.gui import QgsLayerTreeView, QgsMapCanvas, QgsMessageBar  # noqa: E402
from qgis.PyQt.QtCore import QCoreApplication, QSize  # noqa: E402
from qgis.PyQt.QtWidgets import QMainWindow, QTableView  # noqa: E402
from render_data import determined  # noqa: E402

from afstemming_plugin.cartography.layers import layer_of, layer_specs, works_extent  # noqa: E402
from afstemming_plugin.cartography.style import partner_colours  # noqa: E402
from afstemming_plugin.cycle import see  # noqa: E402
from afstemming_plugin.gui.dock import AfstemmingDock  # noqa: E402
from afstemming_plugin.model.content import Content  # noqa: E402
from afstemming_plugin.model.filter import Filter, Status  # noqa: E402
from afstemming_plugin.model.period import Period  # noqa: E402

GEOMETRIES = ("Point", "LineString", "Polygon")
SYMBOLS = {"Point": QgsMarkerSymbol, "LineString": QgsLineSymbol, "Polygon": QgsFillSymbol}
TOWN = 30_000.0
"""Both coordinates of the middle of the first town."""


class Window:
    """What the dock asks of QGIS's own window (`iface`), as far as it is needed here."""

    def __init__(self) -> None:
        self.window = QMainWindow()
        self.canvas = QgsMapCanvas(self.window)
        self.bar = QgsMessageBar(self.window)
        self.tree = QgsLayerTreeView(self.window)
        self.model = QgsLayerTreeModel(QgsProject.instance().layerTreeRoot())
        self.tree.setModel(self.model)

    def mainWindow(self) -> QMainWindow:
        return self.window

    def mapCanvas(self) -> QgsMapCanvas:
        return self.canvas

    def messageBar(self) -> QgsMessageBar:
        return self.bar

    def layerTreeView(self) -> QgsLayerTreeView:
        return self.tree

    def activeLayer(self) -> None:
        return None


def by_hand(path: Path, content: Content, *, categorized: bool) -> list[QgsVectorLayer]:
    layers = []
    for geometry in GEOMETRIES:
        layer = QgsVectorLayer(f"{path}|layername=work|geometrytype={geometry}", geometry, "ogr")
        if categorized:
            categories = [
                QgsRendererCategory(code, SYMBOLS[geometry].createSimple({"color": colour}), code)
                for code, colour in partner_colours(content.collaboration).items()
            ]
            layer.setRenderer(QgsCategorizedSymbolRenderer("partner", categories))
        layers.append(layer)
    return layers


def drawn(layers: list[Any], extent: QgsRectangle) -> tuple[float, float]:
    """Seconds and processor seconds of drawing once."""
    settings = QgsMapSettings()
    settings.setLayers(layers)
    settings.setDestinationCrs(QgsProject.instance().crs())
    settings.setOutputSize(QSize(1600, 1000))
    settings.setExtent(extent)
    settings.setFlag(Qgis.MapSettingsFlag.DrawLabeling, True)
    settings.setFlag(Qgis.MapSettingsFlag.UseRenderingOptimization, True)
    context = QgsExpressionContext()
    context.appendScopes(
        [
            QgsExpressionContextUtils.globalScope(),
            QgsExpressionContextUtils.projectScope(QgsProject.instance()),
            QgsExpressionContextUtils.mapSettingsScope(settings),
        ]
    )
    settings.setExpressionContext(context)
    job = QgsMapRendererParallelJob(settings)
    clock, processor = time.perf_counter(), time.process_time()
    job.start()
    job.waitForFinished()
    return time.perf_counter() - clock, time.process_time() - processor


def draw_times(
    path: Path, content: Content, rounds: int
) -> tuple[dict[str, list[float]], dict[str, list[float]]]:
    project = QgsProject.instance()
    shown = [s.key for s in layer_specs() if s.visible]
    sides = {
        "ours": [layer_of(project, path, key) for key in shown],
        "works": [layer_of(project, path, f"work/{geometry}") for geometry in GEOMETRIES],
        "categorized": by_hand(path, content, categorized=True),
        "plain": by_hand(path, content, categorized=False),
    }
    views = {
        "region": works_extent(content),
        "town": around(1.2 * TOWN_RADIUS),
        "street": around(250.0),
    }
    seconds: dict[str, list[float]] = {}
    processor: dict[str, list[float]] = {}
    for _ in range(rounds):
        for view, extent in views.items():
            for side, layers in sides.items():
                one, other = drawn(layers, extent)
                seconds.setdefault(f"{view} {side}", []).append(one)
                processor.setdefault(f"{view} {side}", []).append(other)
    return seconds, processor


def around(half: float) -> QgsRectangle:
    return QgsRectangle(TOWN - 1.6 * half, TOWN - half, TOWN + 1.6 * half, TOWN + half)


def click_times(dock: AfstemmingDock, path: Path, rounds: int) -> dict[str, list[float]]:
    """Seconds until the window answers again; its map is drawn in the background."""
    session, project = dock.session, QgsProject.instance()
    content = session.content
    assert content is not None
    partners = [partner.code for partner in content.collaboration.partners]
    themes = list(see.themes())
    kaart = dock._pages[1][2]
    table = dock._pages[2][2].findChild(QTableView, "opportunities")
    works = layer_of(project, path, "work/LineString")
    assert works is not None
    rows = table.model().rowCount()

    def choose(at: int) -> None:
        dock.show_step(2)
        table.setCurrentIndex(table.model().index((7 * at + 1) % rows, 0))

    def select(at: int) -> None:
        works.selectByRect(around(300.0 + at))

    clicks: dict[str, Callable[[int], None]] = {
        "choose an opportunity in the list: lit up on the map, its detail shown": choose,
        "select works on the map": select,
        "switch theme": lambda at: kaart.apply_theme(themes[at % len(themes)]),
        "filter by partner": lambda at: session.set_filter(
            Filter(partners=frozenset({partners[at % len(partners)]}))
        ),
        "filter by status": lambda at: session.set_filter(
            Filter(statuses=frozenset({(Status.NEW, Status.ALONE)[at % 2]}))
        ),
        "filter by partner, until the last layer has it": lambda at: (
            session.set_filter(Filter(partners=frozenset({partners[at % len(partners)]}))),
            kaart.finish(),
        ),
        "another year on the ruler": lambda at: session.set_filter(Filter(period=Period.year(2028 + at))),
        "everything again": lambda at: session.set_filter(Filter()),
        "build or refresh the map": lambda at: see.show_on_map(project, path, content),
    }
    found: dict[str, list[float]] = {}
    for name, click in clicks.items():
        if "list" not in name:
            dock.show_step(1)
        for at in range(rounds + 1):
            if name == "everything again":
                session.set_filter(Filter(partners=frozenset({partners[at % len(partners)]})))
                settle(dock)
            clock = time.perf_counter()
            click(at)
            QCoreApplication.processEvents()
            if at:  # the first warms up
                found.setdefault(name, []).append(time.perf_counter() - clock)
            settle(dock)
    return found


def settle(dock: AfstemmingDock) -> None:
    canvas = dock.iface.mapCanvas()
    dock._pages[1][2].finish()
    canvas.stopRendering()
    QCoreApplication.processEvents()


def main() -> None:
    faulthandler.enable()
    size, rounds = int(sys.argv[1]), int(sys.argv[2])
    made = determined(size)
    application = QgsApplication([], True)
    application.initQgis()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(shutil.copy(made, Path(folder) / "dossier.gpkg"))
        iface = Window()
        dock = AfstemmingDock(iface, iface.window)
        dock.resize(520, 900)
        dock.show()
        dock.session.open(path)
        assert dock.session.content is not None and dock.session.dossier is not None
        see.show_on_map(QgsProject.instance(), path, dock.session.content)
        seconds, processor = draw_times(path, dock.session.content, rounds)
        clicks = click_times(dock, path, max(3, rounds))
        dock.close_dossier()
        QgsProject.instance().clear()
    for name, times in clicks.items():
        print(f"{statistics.median(times):.3f} {name}", file=sys.stderr)
    print(
        json.dumps({"draw": seconds, "processor": processor, "click": clicks, "qgis": Qgis.version()}),
        flush=True,
    )
    # Widgets of QGIS without its window do not always leave in good order.
    os._exit(0)


if __name__ == "__main__":
    main()

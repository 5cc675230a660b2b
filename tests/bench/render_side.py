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
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import Any, Callable, NamedTuple

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
from qgis.PyQt.QtCore import QCoreApplication, QSize, Qt  # noqa: E402
from qgis.PyQt.QtWidgets import QMainWindow, QTableView  # noqa: E402
from render_data import determined  # noqa: E402

from afstemming_plugin.cartography.layers import layer_of, layer_specs, works_extent  # noqa: E402
from afstemming_plugin.cartography.style import partner_colours  # noqa: E402
from afstemming_plugin.cycle import see  # noqa: E402
from afstemming_plugin.cycle.meeting import say  # noqa: E402
from afstemming_plugin.gui.dock import AfstemmingDock  # noqa: E402
from afstemming_plugin.gui.opportunities_page import TIMELINE  # noqa: E402
from afstemming_plugin.gui.timeline_panel import TimelinePanel  # noqa: E402
from afstemming_plugin.model.content import Content  # noqa: E402
from afstemming_plugin.model.decision import PartnerDecision  # noqa: E402
from afstemming_plugin.model.filter import Filter, Status  # noqa: E402
from afstemming_plugin.model.period import Period  # noqa: E402
from afstemming_plugin.model.words import Decision  # noqa: E402

GEOMETRIES = ("Point", "LineString", "Polygon")
SYMBOLS = {"Point": QgsMarkerSymbol, "LineString": QgsLineSymbol, "Polygon": QgsFillSymbol}
TOWN = 30_000.0
"""Both coordinates of the middle of the first town."""
QUIET = 0.002
TURNS = 60
"""So many turns of less than QUIET seconds one after another: nothing is going on any more."""


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


def click_times(  # noqa: C901 (a list of clicks)
    dock: AfstemmingDock, path: Path, rounds: int
) -> dict[str, list[float]]:
    """The longest that the window did not answer, in the click and in what follows it, or (“until”) all that it took."""
    session, project = dock.session, QgsProject.instance()
    content = session.content
    assert content is not None and content.analysis is not None
    partners = [partner.code for partner in content.collaboration.partners]
    themes = list(see.themes())
    kaart, kansen, overleg = (dock._pages[step][2] for step in (1, 2, 3))
    table = kansen.findChild(QTableView, "opportunities")
    timeline = kansen.findChild(TimelinePanel)
    works = layer_of(project, path, "work/LineString")
    assert works is not None
    rows = table.model().rowCount()

    def filter_by(at: int) -> None:
        session.set_filter(Filter(partners=frozenset({partners[at % len(partners)]})))

    def choose(at: int) -> None:
        table.setCurrentIndex(table.model().index((7 * at + 1) % rows, 0))

    def elsewhere(at: int) -> None:
        """On the first page, after everything changed."""
        dock.show_step(0)
        session.refresh()

    def open_page(step: int) -> Click:
        return Click(lambda at: dock.show_step(step), elsewhere)

    def speak_of(at: int) -> None:
        """An opportunity on the agenda."""
        dock.show_step(3)
        items = [item.key for item in overleg.round.items if item.opportunity]
        overleg.round.go(items[at % len(items)])

    def decide(at: int) -> None:
        item = overleg.round.current
        said = PartnerDecision(
            item.opportunity, partners[0], Decision.AGREED, date(2026, 1, 2), reason=str(at)
        )
        overleg.round.record(lambda dossier, known: say(dossier, known, said, None))

    def decided(at: int) -> None:
        speak_of(at)
        decide(at)

    def on_timeline(at: int) -> None:
        dock.show_step(2)
        kansen._tabs.setCurrentIndex(TIMELINE)
        choose(at)

    def drag(at: int) -> None:
        bar = timeline._timeline.bars[0]
        timeline.widget._move(bar, bar.period, 90.0 + at)

    def correct(at: int) -> None:
        work = session.content.analysis.opportunities[at].members[0].work
        period = next(w.period for w in session.content.works if w.id == work)
        timeline.store(work, Period(period.start, period.end + timedelta(days=30)), "bench")

    clicks: dict[str, Click] = {
        "select works on the map": Click(lambda at: works.selectByRect(around(300.0 + at)), on_page(dock, 1)),
        "switch theme": Click(lambda at: kaart.apply_theme(themes[at % len(themes)]), on_page(dock, 1)),
        "filter by partner": Click(filter_by, on_page(dock, 1)),
        "filter by status": Click(
            lambda at: session.set_filter(Filter(statuses=frozenset({(Status.NEW, Status.ALONE)[at % 2]}))),
            on_page(dock, 1),
        ),
        "filter by partner, until the last layer has it": Click(
            lambda at: (filter_by(at), kaart.finish()), on_page(dock, 1)
        ),
        "another year on the ruler": Click(
            lambda at: session.set_filter(Filter(period=Period.year(2028 + at))), on_page(dock, 1)
        ),
        "everything again": Click(lambda at: session.set_filter(Filter()), filter_by),
        "build or refresh the map": Click(
            lambda at: see.show_on_map(project, path, content), on_page(dock, 1)
        ),
        "open page Kansen, everything changed": open_page(2),
        "open page Overleg, everything changed": open_page(3),
        "open page Voorstel, everything changed": open_page(4),
        "open page Resultaat, everything changed": open_page(5),
        "choose an opportunity in the list: lit up on the map, its detail shown": Click(
            choose, on_page(dock, 2)
        ),
        "drag a bar on the timeline: what it does is told": Click(drag, on_timeline),
        "next item of the meeting": Click(lambda at: overleg.round.step(1), speak_of),
        "decide": Click(decide, speak_of),
        "leave the meeting page after a decision": Click(lambda at: dock.show_step(2), decided),
        "a small change, such as a partner's colour": Click(
            lambda at: session.change(lambda d: d.save_collaboration(d.collaboration())), on_page(dock, 2)
        ),
        "correct a period: kept and determined again": Click(correct, on_timeline),
    }
    found: dict[str, list[float]] = {}
    for name, click in clicks.items():
        for at in range(rounds + 1):
            click.before(at)
            settle(dock)
            longest, whole = answered(dock, partial(click.do, at))
            if at:  # the first warms up
                found.setdefault(name, []).append(whole if "until" in name else longest)
            elif "--first" in sys.argv:
                print(f"{longest:.3f} first: {name}", file=sys.stderr, flush=True)
            settle(dock)
        print(f"{statistics.median(found[name]):.3f} {name}", file=sys.stderr, flush=True)
    return found


class Click(NamedTuple):
    """What the user does, and where he is `before` (not measured); both get the number of the round."""

    do: Callable[[int], object]
    before: Callable[[int], object]


def on_page(dock: AfstemmingDock, step: int) -> Callable[[int], object]:
    return lambda at: dock.show_step(step)


def answered(dock: AfstemmingDock, do: Callable[[], object]) -> tuple[float, float]:
    """Seconds of the longest turn of the window, and of the click itself with its first turn."""
    start = before = time.perf_counter()
    do()
    longest = whole = 0.0
    quiet = 0
    while quiet < TURNS or dock.session.busy:
        QCoreApplication.processEvents()
        now = time.perf_counter()
        longest = max(longest, now - before)
        whole = whole or now - start
        quiet = quiet + 1 if now - before < QUIET else 0
        if now - before < QUIET:
            time.sleep(QUIET)
        before = time.perf_counter()
    return longest, whole


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
        iface.window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
        iface.window.resize(1400, 900)
        iface.window.show()
        dock.session.open(path)
        assert dock.session.content is not None and dock.session.dossier is not None
        see.show_on_map(QgsProject.instance(), path, dock.session.content)
        seconds, processor = (
            ({}, {}) if "--clicks" in sys.argv else draw_times(path, dock.session.content, rounds)
        )
        clicks = click_times(dock, path, max(3, rounds))
        dock.close_dossier()
        QgsProject.instance().clear()
    print(
        json.dumps({"draw": seconds, "processor": processor, "click": clicks, "qgis": Qgis.version()}),
        flush=True,
    )
    # Widgets of QGIS without its window do not always leave in good order.
    os._exit(0)


if __name__ == "__main__":
    main()

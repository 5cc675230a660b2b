"""Runs inside QGIS (`qgis --code`): opens the project, shows the dock, saves pictures of the window, quits.

Reads AFSTEMMING_PICTURE (the file to write) and AFSTEMMING_PROJECT (empty: none) from the environment.
The picture shows the best opportunity chosen; one of the whole, before that, is saved as …-overzicht.png.
Leaves no picture when something is wrong; what was seen goes to the output as lines "screenshot: …".
"""

from __future__ import annotations

import os
import sys
import time
import traceback
from pathlib import Path
from typing import Callable, Iterator

import qgis.utils
from qgis.core import QgsApplication, QgsProject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QPixmap
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QLabel, QMainWindow, QTableView

PLUGIN = "afstemming_plugin"
SIZE = (1600, 1000)
LAYERS_WIDTH, DOCK_WIDTH = 250, 600
TOO_LONG = 180.0
"""Seconds after which it is given up."""
FEWEST_COLOURS = 50
"""A window of which less was drawn than this is as good as blank."""


def tell(text: str) -> None:
    print(f"screenshot: {text}", file=sys.__stdout__, flush=True)


def wait_until(what: str, ready: Callable[[], bool], seconds: float = 60) -> Iterator[None]:
    """Lets QGIS go on until `ready`. Raises TimeoutError naming `what`."""
    end = time.monotonic() + seconds
    while not ready():
        if time.monotonic() > end:
            raise TimeoutError(f"waited {seconds:.0f} s in vain for {what}")
        yield


def pause(seconds: float) -> Iterator[None]:
    end = time.monotonic() + seconds
    yield from wait_until("a pause", lambda: time.monotonic() >= end, seconds + 1)


def open_project(path: str) -> None:
    if not qgis.utils.iface.addProject(path):
        raise RuntimeError(f"the project cannot be opened: {QgsProject.instance().error()}")
    layers = QgsProject.instance().mapLayers().values()
    broken = [layer.name() for layer in layers if not layer.isValid()]
    if broken or not layers:
        raise RuntimeError(f"layers that cannot be opened: {', '.join(broken) or 'there are none'}")
    tell(f"{len(layers)} layers")


def map_is_drawn(canvas: QgsMapCanvas) -> Iterator[None]:
    yield from pause(2)
    yield from wait_until("the map", lambda: not canvas.isDrawing(), 120)
    yield from pause(1)


def save(picture: QPixmap, file: Path) -> None:
    """Raises RuntimeError when next to nothing was drawn."""
    image = picture.toImage()
    points = ((x, y) for x in range(0, image.width(), 5) for y in range(0, image.height(), 5))
    colours = len({image.pixel(x, y) for x, y in points})
    tell(f"{file.name}: {picture.width()} x {picture.height()} pixels, {colours} colours")
    if colours < FEWEST_COLOURS:
        raise RuntimeError("the window is blank")
    if not picture.save(str(file), "PNG"):
        raise RuntimeError(f"{file} cannot be written")


def dock_is_open(window: QMainWindow) -> bool:
    docks = window.findChildren(QDockWidget)
    return any("Afstemming" in dock.windowTitle() and dock.isVisible() for dock in docks)


def session(window: QMainWindow, canvas: QgsMapCanvas) -> Iterator[None]:
    """The steps; each yield lets QGIS handle its events for a moment."""
    yield from wait_until("the plugin", lambda: PLUGIN in qgis.utils.plugins)
    window.showNormal()
    window.setGeometry(0, 0, *SIZE)
    for dock in window.findChildren(QDockWidget):
        if dock.objectName().startswith("Browser"):
            dock.hide()
    if os.environ["AFSTEMMING_PROJECT"]:
        open_project(os.environ["AFSTEMMING_PROJECT"])
    qgis.utils.plugins[PLUGIN].show_dock()
    yield from wait_until(
        "the dock",
        lambda: any(
            "Afstemming" in d.windowTitle() and d.isVisible() for d in window.findChildren(QDockWidget)
        ),
    )
    docks = [window.findChild(QDockWidget, name) for name in ("Layers", "AfstemmingDock")]
    window.resizeDocks(docks, [LAYERS_WIDTH, DOCK_WIDTH], Qt.Orientation.Horizontal)
    yield from map_is_drawn(canvas)
    picture = Path(os.environ["AFSTEMMING_PICTURE"])
    tables = [table for table in window.findChildren(QTableView, "opportunities") if table.isVisible()]
    if tables and tables[0].model().rowCount():
        save(window.grab(), picture.with_name(f"{picture.stem}-overzicht.png"))
        tables[0].setCurrentIndex(tables[0].model().index(0, 0))
        yield from map_is_drawn(canvas)
    save(window.grab(), picture)


class Runner:
    """Drives the steps by a timer, then ends QGIS: 0 when they all went well."""

    def __init__(self, steps: Iterator[None]) -> None:
        self.steps = steps
        self.started = time.monotonic()
        self.timer = QTimer()
        self.timer.timeout.connect(self.step)
        self.timer.start(100)
        # A timer of its own, since the first is not called again while its step waits for a dialog.
        self.watch = QTimer()
        self.watch.timeout.connect(self.look_out)
        self.watch.start(5000)

    def step(self) -> None:
        try:
            next(self.steps)
        except StopIteration:
            self.stop(0)
        except Exception as error:
            traceback.print_exc(file=sys.__stderr__)
            tell(f"failed: {error}")
            self.stop(1)

    def stop(self, code: int) -> None:
        self.timer.stop()
        self.watch.stop()
        # QGIS 3.40 crashes when it is ended with layers in a group.
        qgis.utils.iface.newProject(False)
        QgsApplication.instance().exit(code)

    def look_out(self) -> None:
        """Nobody is here to answer a dialog, and a dialog does not let QGIS end by itself."""
        dialog = QApplication.activeModalWidget()
        if dialog is not None:
            words = " ".join(label.text() for label in dialog.findChildren(QLabel))
            tell(f"failed: a dialog is in the way: {dialog.windowTitle()}: {words[:200]}")
        elif time.monotonic() - self.started > TOO_LONG:
            tell("failed: it takes too long")
        else:
            return
        os._exit(1)


runner = Runner(session(qgis.utils.iface.mainWindow(), qgis.utils.iface.mapCanvas()))

"""Runs inside QGIS (`qgis --code`): the plugin is taken away and loaded again, with a dossier on the map each time.

Reads SOAK from the environment: JSON with `told` (a file), `reloads`, `project` (a .qgz) and `dossier`. With a dossier the
plugin opens it and the project is stored once; without, the plugin is an empty one, and QGIS itself opens that project.
A line of JSON for each reload: memory in use, and of what there is how many.
"""

from __future__ import annotations

import ctypes
import gc
import json
import os
import sys
import time
import traceback
from collections import Counter
from datetime import date
from pathlib import Path
from types import FunctionType
from typing import Any, Iterator

import qgis.utils
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QEvent, QObject, QTimer
from qgis.PyQt.QtWidgets import QAction, QApplication, QMenu

NAME = "afstemming_plugin"
LIBC = ctypes.CDLL(None)
WAITED = 60.0
"""Seconds for the map to be drawn, at most."""


class Mallinfo(ctypes.Structure):
    """What `mallinfo2` of glibc 2.33 and later gives."""

    _fields_ = [
        (name, ctypes.c_size_t)
        for name in (
            "arena", "ordblks", "smblks", "hblks", "hblkhd", "usmblks", "fsmblks", "uordblks", "fordblks", "keepcost",
        )
    ]  # fmt: skip


def resident() -> int:
    """Bytes of memory in use, when what is free was given back."""
    LIBC.malloc_trim(0)
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def asked_for() -> int:
    """Bytes that code in C++ asked for and did not give back; unlike what is resident without holes between them."""
    LIBC.mallinfo2.restype = Mallinfo
    told = LIBC.mallinfo2()
    return int(told.uordblks + told.hblkhd)


QGIS_OWN = ("QObject", "QgsSymbolLegendNode")
"""What QGIS 3.22 itself keeps each time that layers were in the project; nothing of ours is of these kinds."""


def of_qgis(child: QObject) -> bool:
    """Also the line above the plugins' menus, which QGIS takes out with the last of them, keeps, and makes anew."""
    alone = isinstance(child, QAction) and child.isSeparator() and isinstance(child.parent(), QMenu)
    return type(child).__name__ in QGIS_OWN or (alone and child not in child.parent().actions())


def counted() -> dict[str, Any]:
    gc.collect()
    gc.collect()
    things = gc.get_objects()
    ours = Counter(
        type(thing).__qualname__
        for thing in things
        if isinstance(thing, QObject) and str(type(thing).__module__).startswith(NAME)
    )
    code = sum(
        isinstance(thing, (FunctionType, type)) and str(thing.__module__).startswith(NAME) for thing in things
    )
    children = qgis.utils.iface.mainWindow().findChildren(QObject)
    of_itself = sum(map(of_qgis, children))
    return {
        "seconds": round(time.monotonic()),
        "bytes": resident(),
        "asked": asked_for(),
        "widgets": len(QApplication.allWidgets()),
        "children": len(children) - of_itself,
        "qgis_own": of_itself,
        "layers": len(QgsProject.instance().mapLayers()),
        "ours": sum(ours.values()),
        "most": ours.most_common(12),
        "code": code,
        "python": len(things),
        "files": len(list(Path("/proc/self/fd").iterdir())),
        "providers": len(QgsApplication.processingRegistry().providers()),
    }


def drawn() -> Iterator[None]:
    """Until the map stands there."""
    canvas, end = qgis.utils.iface.mapCanvas(), time.monotonic() + WAITED
    yield
    while canvas.isDrawing() and time.monotonic() < end:
        yield


def work_on(day: date) -> Any:
    """With the code as it is loaded now."""
    from afstemming_plugin.cycle.match import determine

    return lambda dossier, progress: determine(dossier, peildatum=day, progress=progress)


def with_the_plugin(given: dict[str, Any], number: int) -> Iterator[None]:
    plugin = qgis.utils.plugins[NAME]
    plugin.show_dock()
    yield
    dock = plugin.dock
    assert dock.session.open(Path(given["dossier"]))
    dock.show_on_map()
    yield from drawn()
    if not Path(given["project"]).exists():
        assert QgsProject.instance().write(given["project"])
    dock.show_step(number % 6)
    yield
    done: list[Any] = []
    dock.session.run("determine", work_on(dock.session.peildatum), done.append)
    while not done:
        yield
    yield from drawn()


def without_it(given: dict[str, Any]) -> Iterator[None]:
    assert QgsProject.instance().read(given["project"])
    yield from drawn()
    qgis.utils.iface.mapCanvas().refreshAllLayers()
    yield from drawn()


def reloads(given: dict[str, Any], told: Any) -> Iterator[None]:
    """Each yield lets QGIS handle its events."""
    while NAME not in qgis.utils.plugins:
        yield
    for number in range(given["reloads"]):
        yield from with_the_plugin(given, number) if given["dossier"] else without_it(given)
        QgsProject.instance().clear()
        yield
        assert qgis.utils.reloadPlugin(NAME) is not False
        for _ in range(3):
            yield
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        yield
        told.write(json.dumps({"reload": number + 1, **counted()}) + "\n")
        told.flush()
    told.write(json.dumps({"ended": True}) + "\n")
    told.flush()


class Driver:
    def __init__(self, given: dict[str, Any]) -> None:
        self._told = Path(given["told"]).open("a")  # noqa: SIM115 (open until QGIS ends)
        self._steps = reloads(given, self._told)
        self._timer = QTimer()
        self._timer.timeout.connect(self._step)
        self._timer.start(10)

    def _step(self) -> None:
        try:
            next(self._steps, None)
        except BaseException:
            self._told.write(json.dumps({"failed": traceback.format_exc()}) + "\n")
            self._told.flush()
            self._timer.stop()


driver = Driver(json.loads(os.environ["SOAK"]))
sys.stdout.flush()

"""The whole meeting cycle in the real window, as a user goes through it; runs inside QGIS (`qgis --code`).

Reads AFSTEMMING_TOUR from the environment: JSON with `pictures` (a folder, made when it is not there), `work` (a folder
for dossier and documents), `width` and `height` of the window, `theme` of QGIS ("default", "Night Mapping"), and `folder`:
what the partners handed over, with its collaboration.json ("": the example that the plugin ships).
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

import qgis.utils
from qgis.core import QgsApplication
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QDateEdit,
    QDialogButtonBox,
    QDockWidget,
    QLineEdit,
    QPushButton,
    QTabWidget,
    QToolButton,
    QTreeWidget,
)

sys.path.insert(0, os.environ["AFSTEMMING_TOUR_CODE"])

import driver
from driver import Steps, appears, click, drop, find, key, pause, picture, tell, turn_to, wait_until, write

OK = QDialogButtonBox.StandardButton.Ok


class Tour:
    def __init__(self, given: dict[str, Any]) -> None:
        self.given = given
        self.folder = Path(given["pictures"])
        self.folder.mkdir(parents=True, exist_ok=True)
        self.work = Path(given["work"])
        self.number = 0
        self.dock: Any = None

    def picture(self, name: str) -> Steps:
        self.number += 1
        yield from picture(self.folder / f"{self.number:02}-{name}.png")

    def rest(self, seconds: float = 240) -> Steps:
        """Until nothing runs any more and the map is drawn."""
        canvas = qgis.utils.iface.mapCanvas()
        yield from pause(0.2)
        yield from wait_until("rest", lambda: not self.dock.session.busy and not canvas.isDrawing(), seconds)

    def step(self, name: str) -> Steps:
        """Turn to a page of the dock."""
        yield from click(find(QToolButton, f"step_{name}", self.dock))
        yield from self.rest()

    # -- the cycle ----------------------------------------------------------------------------

    def run(self) -> Steps:
        yield from self.window()
        yield from self.deliveries()
        for name in ("kaart", "kansen", "overleg", "voorstel", "resultaat"):
            yield from self.step(name)
            yield from self.picture(name)

    def window(self) -> Steps:
        window = qgis.utils.iface.mainWindow()
        yield from wait_until("the plugin", lambda: "afstemming_plugin" in qgis.utils.plugins)
        if self.given.get("theme", "default") != "default":
            QgsApplication.instance().setUITheme(self.given["theme"])
        window.showNormal()
        window.setGeometry(0, 0, self.given["width"], self.given["height"])
        for dock in window.findChildren(QDockWidget):
            if dock.objectName() in ("Browser", "Browser2"):
                dock.hide()
        qgis.utils.plugins["afstemming_plugin"].show_dock()
        yield from appears(QDockWidget, "AfstemmingDock")
        self.dock = find(QDockWidget, "AfstemmingDock")
        window.resizeDocks([self.dock], [max(420, self.given["width"] // 3)], Qt.Orientation.Horizontal)
        yield from pause(1)
        yield from self.picture("begin")

    def deliveries(self) -> Steps:
        if self.given["folder"]:
            yield from self.new_dossier()
            yield from drop(self.dock._pages[0][2], Path(self.given["folder"]))
        else:
            yield from click(find(QPushButton, "empty_demo", self.dock))
        yield from wait_until("something taken in", lambda: self.dock.session.busy)
        yield from self.picture("bezig")
        yield from self.rest(600)
        content = self.dock.session.content
        tell(f"{len(content.works)} works, {len(content.analysis.opportunities)} opportunities")
        yield from self.step("leveringen")
        tree = find(QTreeWidget, "deliveries", self.dock)
        tree.setFocus()
        for _ in range(2):
            yield from key(tree, Qt.Key.Key_Down)
        yield from self.picture("leveringen")
        tabs = find(QTabWidget, "delivery_tabs", self.dock)
        for at, name in ((1, "verslag"), (2, "plaatsen")):
            yield from turn_to(tabs, at)
            yield from self.picture(f"leveringen-{name}")
        yield from turn_to(tabs, 0)

    def new_dossier(self) -> Steps:
        yield from click(find(QPushButton, "empty_new", self.dock))
        yield from wait_until("the dialog", lambda: QgsApplication.activeModalWidget() is not None)
        dialog = QgsApplication.activeModalWidget()
        agreements = json.loads(
            (Path(self.given["folder"]) / "collaboration.json").read_text(encoding="utf-8")
        )
        yield from write(find(QLineEdit, "name", dialog), agreements["name"])
        yield from write(dialog.findChildren(QgsFileWidget)[0].lineEdit(), str(self.work / "dossier.gpkg"))
        crs = dialog._crs
        crs.setCrs(type(crs.crs())(agreements["crs"]))
        yield from self.picture("nieuw-dossier")
        yield from click(dialog.findChild(QDialogButtonBox).button(OK))
        yield from wait_until("the dossier", lambda: self.dock.session.content is not None)
        year, month, day = agreements["peildatum"].split("-")
        edit = find(QDateEdit, "peildatum", self.dock)
        yield from write(edit, f"{int(day):02}{int(month):02}{year}")
        yield from key(edit, Qt.Key.Key_Return)
        yield from self.picture("leeg-dossier")


runner = driver.Runner(Tour(json.loads(os.environ["AFSTEMMING_TOUR"])).run(), 1500)

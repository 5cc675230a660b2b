"""The whole meeting cycle in the real window, as a user goes through it; runs inside QGIS (`qgis --code`).

Reads AFSTEMMING_TOUR from the environment: JSON with `pictures` (a folder, made when it is not there), `work` (a folder
for dossier and documents), `documents` (names of those to make), `width` and `height` of the window, `theme` of QGIS ("default", "Night Mapping"), and `folder`:
what the partners handed over, with its collaboration.json ("": the example that the plugin ships).
"""

from __future__ import annotations

import json
import os
import sqlite3
import sys
import time
from contextlib import closing
from pathlib import Path
from typing import Any

import qgis.utils
from qgis.core import QgsApplication
from qgis.gui import QgsFileWidget, QgsMapCanvas
from qgis.PyQt.QtCore import QPoint, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QApplication,
    QComboBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QDockWidget,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPushButton,
    QSlider,
    QTabWidget,
    QToolButton,
    QTreeWidget,
    QWidget,
)

sys.path.insert(0, os.environ["AFSTEMMING_TOUR_CODE"])

import driver
from driver import (
    Steps,
    appears,
    choose,
    click,
    drop,
    find,
    key,
    open_dock,
    pause,
    picture,
    tell,
    turn_to,
    wait_until,
    write,
)

OK = QDialogButtonBox.StandardButton.Ok


class Tour:
    def __init__(self, given: dict[str, Any]) -> None:
        self.given = given
        self.folder = Path(given["pictures"])
        self.folder.mkdir(parents=True, exist_ok=True)
        self.work = Path(given["work"])
        self.number = 0
        self.dock: Any = None
        self.too_large: list[str] = []

    def picture(self, name: str) -> Steps:
        self.number += 1
        maps = [w for w in QApplication.allWidgets() if isinstance(w, QgsMapCanvas) and w.isVisible()]
        yield from pause(0.2)
        end = time.monotonic() + 30  # while something goes on the map may be drawn again and again
        while time.monotonic() < end and any(one.isDrawing() for one in maps):
            yield
        yield from picture(self.folder / f"{self.number:02}-{name}.png")
        # QGIS's own status bar may ask for more than the screen while two things are going on, and a window keeps the
        # size that it grew to.
        main = qgis.utils.iface.mainWindow()
        main.resize(self.given["width"], self.given["height"])
        room = max(self.given["width"], main.statusBar().minimumSizeHint().width())
        for window in (w for w in QApplication.topLevelWidgets() if w.isWindow() and w.isVisible()):
            widest = room if window is main else self.given["width"]
            if window.width() > widest or window.height() > self.given["height"]:
                self.too_large.append(f"{name}: {window.objectName()} {window.width()} × {window.height()}")

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
        yield from self.map()
        yield from self.opportunities()
        yield from self.meeting()
        yield from self.meeting_mode()
        yield from self.proposal()
        yield from self.result()
        yield from self.away_and_back()
        assert not self.too_large, "; ".join(self.too_large)

    def window(self) -> Steps:
        if self.given.get("theme", "default") != "default":
            QgsApplication.instance().setUITheme(self.given["theme"])
        width, height = self.given["width"], self.given["height"]
        # In a small window only a strip of the layers is left beside dock and map; without it pictures read better.
        hidden = ("Layers",) if width < 1500 else ()
        self.dock = yield from open_dock(width, height, max(420, width // 3), *hidden)
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
        report = self.dock.findChild(QTreeWidget, "report")  # on another tab
        for _ in range(8):  # down to the first with something to tell
            yield from key(tree, Qt.Key.Key_Down)
            if report.topLevelItemCount():
                break
        yield from self.picture("leveringen")
        tabs = find(QTabWidget, "delivery_tabs", self.dock)
        for at, name in ((1, "verslag"), (2, "plaatsen")):
            yield from turn_to(tabs, at)
            yield from self.picture(f"leveringen-{name}")
        yield from turn_to(tabs, 0)

    def take_day(self, edit: QDateEdit, day: str) -> Steps:
        """With the arrow keys, year, month and day."""
        edit.setFocus()
        section = QDateEdit.Section
        for part, wanted, now in zip(
            (section.YearSection, section.MonthSection, section.DaySection),
            map(int, day.split("-")),
            (lambda: edit.date().year(), lambda: edit.date().month(), lambda: edit.date().day()),
        ):
            edit.setCurrentSection(part)
            while now() != wanted:
                QTest.keyClick(edit, Qt.Key.Key_Down if now() > wanted else Qt.Key.Key_Up)
        yield from pause(0.2)

    def map(self) -> Steps:
        yield from self.step("kaart")
        for theme in ("Plannen", "Kansen", "Graafrust", "Conflicten", "Besluiten"):
            yield from click(find(QPushButton, f"theme_{theme}", self.dock))
            yield from self.rest()
            yield from self.picture(f"kaart-{theme.lower()}")
        yield from click(find(QPushButton, "theme_Plannen", self.dock))
        yield from choose(find(QComboBox, "year_step", self.dock), data=6)
        ruler = find(QWidget, "year_ruler", self.dock)
        yield from click(ruler, QPoint(ruler.width() // 4, ruler.height() // 2))
        yield from self.rest()
        assert self.dock.session.filter.period is not None
        yield from self.picture("kaart-halfjaar")
        yield from click(find(QPushButton, "all_years", self.dock))
        yield from self.rest()
        assert self.dock.session.filter.period is None
        yield from click(find(QPushButton, "theme_Kansen", self.dock))

    def opportunities(self) -> Steps:
        yield from self.step("kansen")
        table = find(QWidget, "opportunities", self.dock)
        table.setFocus()
        for _ in range(5):
            yield from key(table, Qt.Key.Key_Down)
        yield from self.rest()
        yield from self.picture("kansen")
        tabs = find(QTabWidget, "opportunity_tabs", self.dock)
        for at in range(1, tabs.count()):
            yield from turn_to(tabs, at)
            yield from self.rest()
            yield from self.picture(f"kansen-{at}")
        yield from turn_to(tabs, 0)
        yield from click(find(QToolButton, "fold_agreements", self.dock))
        slider = find(QSlider, "flexibility", self.dock)
        slider.setFocus()
        for _ in range(3):
            yield from key(slider, Qt.Key.Key_Right)
        yield from pause(3)
        yield from self.picture("kansen-flexibiliteit")
        for _ in range(3):
            yield from key(slider, Qt.Key.Key_Left)
        yield from click(find(QToolButton, "fold_agreements", self.dock))
        before = [o.id for o in self.dock.session.content.analysis.opportunities]
        yield from click(find(QPushButton, "determine", self.dock))
        yield from self.rest()
        assert [o.id for o in self.dock.session.content.analysis.opportunities] == before
        yield from write(find(QLineEdit, "search", self.dock), "2031")
        yield from self.picture("kansen-zoeken")
        yield from write(find(QLineEdit, "search", self.dock), "")

    def meeting(self) -> Steps:
        yield from self.step("overleg")
        yield from click(find(QPushButton, "begin_meeting", self.dock))
        yield from appears(QDialog, "meeting_dialog")
        dialog = find(QDialog, "meeting_dialog")
        yield from write(find(QLineEdit, "meeting_title", dialog), "Voorjaarsoverleg")
        yield from self.picture("overleg-beginnen")
        yield from click(dialog.findChild(QDialogButtonBox).button(OK))
        yield from wait_until("the meeting", lambda: len(self.dock.session.content.meetings) == 1)
        yield from self.to_an_opportunity()
        yield from self.decide("akkoord", "past bij de planning")
        yield from self.picture("overleg-besluit")
        for tab, name in ((1, "acties"), (2, "raadpleging")):
            yield from turn_to(find(QTabWidget, "meeting_tabs", self.dock), tab)
            yield from self.picture(f"overleg-{name}")
        yield from turn_to(find(QTabWidget, "meeting_tabs", self.dock), 0)

    def to_an_opportunity(self) -> Steps:
        page = self.dock._pages[3][2]
        for _ in range(400):
            if page.round.opportunity is not None:
                break
            yield from click(find(QPushButton, "next", self.dock))
        tell(f"on the agenda: {page.round.opportunity.number}")
        yield from self.rest()

    def decide(self, word: str, reason: str) -> Steps:
        """Every partner says the same, by keyboard; it is in the file at once."""
        page, session = self.dock._pages[3][2], self.dock.session
        opportunity = page.round.opportunity
        top = page.window() if page._window is None else page._window
        said = [
            w for w in top.findChildren(QComboBox) if w.isVisible() and w.objectName().startswith("decision_")
        ]
        assert said
        for box in said:
            code = box.objectName().partition("_")[2]
            yield from choose(box, text=word)
            field = find(QLineEdit, f"reason_{code}", top)
            yield from write(field, reason)
            yield from key(field, Qt.Key.Key_Return)
        with closing(sqlite3.connect(f"file:{session.dossier.path}?mode=ro", uri=True)) as file:
            stored = file.execute(
                "SELECT count(*) FROM decision WHERE opportunity = ? AND decision = ? AND reason = ?",
                (opportunity.id, word, reason),
            ).fetchone()[0]
        tell(f"{stored} of {len(said)} partners {word} on {opportunity.number}")
        assert stored == len(said)

    def meeting_mode(self) -> Steps:
        page = self.dock._pages[3][2]
        qgis.utils.iface.mainWindow().activateWindow()  # without a window manager nobody else does
        yield from pause(0.5)
        yield from key(page, Qt.Key.Key_F11, Qt.KeyboardModifier.ControlModifier)
        yield from appears(QWidget, "meeting_window")
        window = find(QWidget, "meeting_window")
        yield from pause(2)
        yield from self.picture("vergadermodus")
        yield from key(window, Qt.Key.Key_PageDown)
        yield from pause(2)
        if page.round.opportunity is not None:
            yield from self.decide("nader overleg", "eerst de ondergrond bekijken")
        yield from self.picture("vergadermodus-volgende")
        yield from key(window, Qt.Key.Key_Escape)
        yield from wait_until("the window to close", lambda: page._window is None)
        yield from click(find(QPushButton, "close_meeting", self.dock))
        yield from wait_until("the question", lambda: QApplication.activeModalWidget() is not None)
        box = QApplication.activeModalWidget()
        yield from self.picture("overleg-afsluiten")
        yield from click(box.button(QMessageBox.StandardButton.Yes))
        yield from wait_until(
            "the meeting to be closed",
            lambda: self.dock.session.content.meetings[0].closed_at is not None,
        )
        yield from self.picture("overleg-gesloten")

    def proposal(self) -> Steps:
        yield from self.step("voorstel")
        page = self.dock._pages[4][2]
        yield from self.picture("voorstel")
        tree = find(QTreeWidget, "documents", self.dock)
        for name in self.given.get("documents", ()):
            document = page.choose(name)
            tree.scrollToItem(tree.currentItem())
            yield from pause(0.3)
            path = self.work / document.file
            QTimer.singleShot(0, lambda path=path, document=document: page.make(path, document))
            yield from wait_until(document.file, lambda path=path: path.exists(), 600)
            yield from self.rest(600)
            tell(f"{document.file}: {path.stat().st_size // 1024} kB")
        yield from self.picture("voorstel-gemaakt")

    def result(self) -> Steps:
        yield from self.step("resultaat")
        yield from pause(1)
        yield from self.picture("resultaat")

    def away_and_back(self) -> Steps:
        """The plugin goes and leaves nothing behind; it comes back with the dossier of the project."""
        window = qgis.utils.iface.mainWindow()
        canvas = qgis.utils.iface.mapCanvas()
        path = self.dock.session.dossier.path
        assert qgis.utils.unloadPlugin("afstemming_plugin")
        yield from pause(1)
        # An emptied menu of plugins is taken away by QGIS, but not deleted.
        widgets = [w for w in window.findChildren(QWidget) if not isinstance(w, QMenu)]
        left = [w.objectName() for w in widgets if "fstemming" in w.objectName()]
        left += [a.text() for a in qgis.utils.iface.pluginMenu().actions() if "fstemming" in a.text()]
        left += [a.text() for a in qgis.utils.iface.pluginToolBar().actions() if "fstemming" in a.text()]
        assert not left, f"left behind: {left}"
        assert not canvas.mapSettings().isTemporal(), "the time of the map is left behind"
        with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as file:
            assert not file.execute("SELECT * FROM lock").fetchall(), "the lock is left behind"
            assert file.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        qgis.utils.loadPlugin("afstemming_plugin")
        qgis.utils.startPlugin("afstemming_plugin")
        qgis.utils.plugins["afstemming_plugin"].show_dock()
        yield from appears(QDockWidget, "AfstemmingDock")
        self.dock = find(QDockWidget, "AfstemmingDock")
        yield from wait_until("the dossier again", lambda: self.dock.session.open(path))
        content = self.dock.session.content
        assert content.meetings[0].closed_at is not None and content.decisions
        yield from self.rest()
        yield from self.picture("opnieuw")

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
        yield from self.take_day(find(QDateEdit, "peildatum", self.dock), agreements["peildatum"])
        assert self.dock.session.peildatum.isoformat() == agreements["peildatum"]
        yield from self.picture("leeg-dossier")


runner = driver.Runner(Tour(json.loads(os.environ["AFSTEMMING_TOUR"])).run(), 1500)

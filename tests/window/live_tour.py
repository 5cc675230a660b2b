"""Two desks on one shared dossier, each in a real QGIS window of its own, or one alone on a network that falls silent;
runs inside QGIS (`qgis --code`).

Reads AFSTEMMING_TOUR from the environment: JSON with `role` ("coordinator", "partner" or "alone"), `pictures` (a folder),
`meet` (a folder in which all tell how far they are), `service` (of PostgreSQL, for this desk), `schema`, `partner` (the code
of the partner that the second desk works for), `width` and `height`, and for one alone `theme` (of QGIS), `file` (a dossier
in a file) and `copy` (one that was taken along and in which was said what is otherwise on the server).
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path
from typing import Any

import qgis.utils
from qgis.core import QgsApplication, QgsDataSourceUri, QgsProviderRegistry
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QToolButton,
)

sys.path.insert(0, os.environ["AFSTEMMING_TOUR_CODE"])

import driver
from driver import (
    Steps,
    appears,
    choose,
    click,
    find,
    key,
    open_dock,
    pause,
    picture,
    tell,
    wait_until,
    write,
)

OVERLEG = 3
CONNECTION = "Gedeelde dossiers"


class Desk:
    def __init__(self, given: dict[str, Any]) -> None:
        self.given, self.role = given, given["role"]
        self.folder, self.meet = Path(given["pictures"]), Path(given["meet"])
        self.dock: Any = None

    def picture(self, name: str) -> Steps:
        yield from picture(self.folder / f"{name}-{self.role}.png")

    def reached(self, point: str) -> None:
        (self.meet / f"{point}-{self.role}").touch()
        tell(f"reached {point}")

    def other_reached(self, point: str) -> Steps:
        other = {"coordinator": "partner", "partner": "coordinator"}[self.role]
        yield from wait_until(f"{other} at {point}", (self.meet / f"{point}-{other}").exists, 300)

    def rest(self) -> Steps:
        canvas = qgis.utils.iface.mapCanvas()
        yield from pause(0.3)
        yield from wait_until("rest", lambda: not self.dock.session.busy and not canvas.isDrawing(), 240)

    @property
    def content(self) -> Any:
        return self.dock.session.content

    # -- what both do -------------------------------------------------------------------------

    def open(self) -> Steps:
        known = QgsProviderRegistry.instance().providerMetadata("postgres")
        uri = QgsDataSourceUri()
        uri.setConnection(self.given["service"], "", "", "", QgsDataSourceUri.SslMode.SslPrefer)
        known.saveConnection(known.createConnection(uri.uri(False), {}), CONNECTION)
        width = self.given["width"]
        self.dock = yield from open_dock(width, self.given["height"], max(420, width // 3))
        yield from click(find(QPushButton, "empty_shared", self.dock))
        yield from appears(QPushButton, "look")
        dialog = find(QPushButton, "look").window()
        yield from choose(find(QComboBox, "connection", dialog), text=CONNECTION)
        yield from click(find(QPushButton, "look", dialog))
        yield from wait_until("the schema", lambda: dialog._schema.findText(self.given["schema"]) >= 0)
        yield from choose(find(QComboBox, "schema", dialog), text=self.given["schema"])
        yield from self.picture("1-openen")
        assert "password" not in find(QLineEdit, "address", dialog).text()
        yield from click(dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok))
        yield from wait_until("the dossier", lambda: self.content is not None)
        yield from self.rest()
        yield from self.picture("2-kaart")
        yield from click(find(QToolButton, "step_overleg", self.dock))
        yield from self.rest()

    def to_the_opportunity(self) -> Steps:
        """The first on which this partner has a say."""
        page = self.dock._pages[OVERLEG][2]
        wanted = self.the_opportunity()
        page.round.go(next(item.key for item in page.round.items if item.opportunity == wanted.id))
        yield from self.rest()

    def the_opportunity(self) -> Any:
        by_id = self.content.works_by_id()
        partner = self.given["partner"]
        return next(
            o for o in self.content.analysis.opportunities
            if o.kind == "koppelkans" and any(by_id[m.work].partner == partner for m in o.members if m.work in by_id)
        )  # fmt: skip

    def say(self, word: str, reason: str, partner: str) -> Steps:
        yield from choose(find(QComboBox, f"decision_{partner}", self.dock), text=word)
        field = find(QLineEdit, f"reason_{partner}", self.dock)
        yield from write(field, reason)
        yield from key(field, Qt.Key.Key_Return)

    def said(self) -> Any:
        return self.content.latest_decisions(self.the_opportunity().id).get(self.given["partner"])

    def hears(self, what: str, word: str) -> Steps:
        yield from wait_until(what, lambda: self.said() is not None and self.said().decision == word, 60)
        yield from wait_until("the words at the foot", lambda: find(QLabel, "heard", self.dock).text(), 20)
        shown = find(QComboBox, f"decision_{self.given['partner']}", self.dock).currentText()
        assert shown == word, shown
        tell(f"heard: {find(QLabel, 'heard', self.dock).text()}")

    # -- the two of them ----------------------------------------------------------------------

    def run(self) -> Steps:
        yield from self.open()
        self.reached("open")
        yield from self.other_reached("open")
        yield from self.to_the_opportunity()
        yield from (self.coordinator() if self.role == "coordinator" else self.partner())

    def coordinator(self) -> Steps:
        self.reached("looking")
        yield from self.hears("the partner's word", "akkoord")
        yield from self.picture("3-gehoord")
        yield from self.say("nader overleg", "eerst de ondergrond bekijken", self.given["partner"])
        self.reached("answered")
        yield from self.other_reached("heard")
        yield from self.without_server()

    def partner(self) -> Steps:
        yield from self.other_reached("looking")
        yield from self.say("akkoord", "past bij de planning", self.given["partner"])
        yield from self.other_reached("answered")
        yield from self.hears("the coordinator's word", "nader overleg")
        yield from self.picture("4-gehoord")
        yield from self.what_is_not_ours()
        self.reached("heard")
        yield from self.without_server()

    def what_is_not_ours(self) -> Steps:
        """Another partner's decision: refused by the server, told, and the field shows again what is stored."""
        by_id = self.content.works_by_id()
        others = {by_id[m.work].partner for m in self.the_opportunity().members if m.work in by_id}
        others.discard(self.given["partner"])
        other = sorted(others)[0]
        box = find(QComboBox, f"decision_{other}", self.dock)
        before = box.currentText()
        yield from choose(box, text="akkoord")
        yield from pause(1)
        assert find(QComboBox, f"decision_{other}", self.dock).currentText() == before
        assert qgis.utils.iface.messageBar().currentItem() is not None
        tell(f"refused: {qgis.utils.iface.messageBar().currentItem().text()}")
        yield from self.picture("5-geweigerd")

    def without_server(self) -> Steps:
        """Whoever started us stops the server, and starts it again when both have noticed."""
        self.reached("ready")
        yield from wait_until("the loss", lambda: self.dock.session.live.is_lost, 120)
        yield from self.picture("6-zonder-server")
        self.reached("lost")
        yield from wait_until("the server again", lambda: not self.dock.session.live.is_lost, 120)
        yield from pause(2)
        if self.role == "partner":
            yield from self.say("akkoord", "na de storing", self.given["partner"])
            self.reached("after")
        else:
            yield from self.other_reached("after")
            yield from wait_until("what was said after", lambda: self.said().reason == "na de storing", 60)
            yield from self.picture("7-weer-verbonden")


class Alone(Desk):
    """Whoever started us speaks for the other desks, and makes the network fall silent."""

    def __init__(self, given: dict[str, Any]) -> None:
        super().__init__(given)
        self._longest, self._last = 0.0, time.monotonic()
        self._beat = QTimer()
        self._beat.timeout.connect(self._measure)
        self._beat.start(50)

    def _measure(self) -> None:
        now = time.monotonic()
        self._longest, self._last = max(self._longest, now - self._last), now

    def frozen(self, what: str, at_most: float) -> None:
        """The longest that the window did not move since the last time this was asked."""
        self._measure()
        tell(f"frozen while {what}: {self._longest:.1f} s")
        assert self._longest < at_most, what
        self._longest = 0.0

    def other(self, point: str) -> Steps:
        """Wait for whoever started us."""
        self.reached(point)
        yield from wait_until(point, (self.meet / f"{point}-done").exists, 120)

    def run(self) -> Steps:
        QgsApplication.setUITheme(self.given["theme"])
        yield from self.put_there()
        yield from self.open()
        yield from self.menu("8-menu-gedeeld")
        yield from self.to_the_opportunity()
        yield from self.other("news")
        yield from self.hears("another's word", "akkoord")
        yield from self.picture("3-gehoord")
        yield from self.two_at_once()
        yield from self.brought_back()
        yield from self.silence()

    def menu(self, name: str) -> Steps:
        menu = self.dock._shared
        menu.popup(self.dock.mapToGlobal(self.dock.rect().center()))
        yield from self.picture(name)
        menu.close()

    def put_there(self) -> Steps:
        """The dialog in which an administrator has a schema set up."""
        width = self.given["width"]
        self.dock = yield from open_dock(width, self.given["height"], max(420, width // 3))
        assert self.dock.session.open(Path(self.given["file"]))
        yield from self.rest()
        yield from self.menu("9-menu-bestand")
        QTimer.singleShot(0, self.dock._shared.put_on_server)
        yield from appears(QPushButton, "look")
        yield from self.picture("10-inrichten")
        find(QPushButton, "look").window().reject()
        self.dock.session.close()
        yield from pause(0.5)

    def two_at_once(self) -> Steps:
        """Another decides while we have not seen it yet: ours is refused, and theirs shown."""
        session = self.dock.session
        session._is_drawing = True  # as while a document is drawn: what others said waits
        yield from self.other("conflict")
        partner = self.given["partner"]
        yield from self.say("nader overleg", "wij eerst", partner)
        yield from pause(1)
        assert qgis.utils.iface.messageBar().currentItem() is not None
        tell(f"conflict: {qgis.utils.iface.messageBar().currentItem().text()}")
        yield from self.picture("11-tegelijk")
        session._is_drawing = False
        yield from wait_until("theirs", lambda: self.said().decision == "geen akkoord", 30)
        yield from self.picture("12-het-hunne")
        qgis.utils.iface.messageBar().clearWidgets()

    def brought_back(self) -> Steps:
        really = QFileDialog.getOpenFileName
        QFileDialog.getOpenFileName = lambda *_: (self.given["copy"], "")
        self.dock._shared.bring_back()
        QFileDialog.getOpenFileName = really
        yield from appears(QMessageBox, "brought_back")
        yield from self.picture("13-teruggebracht")
        box = find(QMessageBox, "brought_back")
        for button in box.buttons():
            if box.buttonRole(button) == QMessageBox.ButtonRole.ActionRole:
                yield from click(button)
        yield from self.picture("14-teruggebracht-details")
        box.close()
        yield from self.rest()

    def try_to_say(self) -> Steps:
        """One key on the decision of the partner."""
        box = find(QComboBox, f"decision_{self.given['partner']}", self.dock)
        before = box.currentText()
        box.setFocus()
        yield from key(box, Qt.Key.Key_Up)
        yield from pause(1)
        assert find(QComboBox, f"decision_{self.given['partner']}", self.dock).currentText() == before

    def silence(self) -> Steps:
        """A word is said just then, and the map moved: the window stands still for seconds, not minutes."""
        bar, canvas = qgis.utils.iface.messageBar(), qgis.utils.iface.mapCanvas()
        bar.clearWidgets()
        self.frozen("all was well", 120)
        yield from self.other("silent")
        stored = self.said()
        yield from self.try_to_say()
        self.frozen("deciding in the silence", 45)
        yield from self.picture("15-besluit-in-stilte")
        yield from wait_until("the loss", lambda: self.dock.session.live.is_lost, 40)
        yield from pause(1)
        self.frozen("noticing the silence", 30)
        yield from self.picture("16-verbinding-weg")
        for factor in (0.5, 2.0):
            canvas.zoomByFactor(factor)
            yield from pause(3)
        self.frozen("moving the map", 30)
        yield from self.try_to_say()
        self.frozen("deciding again", 30)
        yield from pause(12)
        self.frozen("waiting", 30)
        yield from self.picture("17-nog-steeds-weg")
        yield from self.other("speak")
        yield from wait_until("the server again", lambda: not self.dock.session.live.is_lost, 60)
        yield from pause(2)
        self.frozen("finding the server again", 30)
        yield from self.picture("18-weer-verbonden")
        assert self.said() == stored, "what was refused is not shown as said"
        yield from self.say("akkoord", "na de stilte", self.given["partner"])
        yield from wait_until("what was said", lambda: self.said().reason == "na de stilte", 20)
        yield from self.rest()
        self.frozen("going on", 30)
        yield from self.picture("19-verder")


def desk() -> Desk:
    given = json.loads(os.environ["AFSTEMMING_TOUR"])
    return Alone(given) if given["role"] == "alone" else Desk(given)


runner = driver.Runner(desk().run(), too_long=900)

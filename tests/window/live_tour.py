"""Two desks on one shared dossier, each in a real QGIS window of its own; runs inside QGIS (`qgis --code`).

Reads AFSTEMMING_TOUR from the environment: JSON with `role` ("coordinator" or "partner"), `pictures` (a folder), `meet` (a
folder in which both tell how far they are), `service` (of PostgreSQL, for this desk), `schema`, `partner` (the code of the
partner that the second desk works for), `width` and `height`.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

import qgis.utils
from qgis.core import QgsDataSourceUri, QgsProviderRegistry
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
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


runner = driver.Runner(Desk(json.loads(os.environ["AFSTEMMING_TOUR"])).run(), too_long=900)

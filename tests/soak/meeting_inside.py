"""Runs inside QGIS (`qgis --code`): says things at a meeting as fast as Qt takes them, until it is killed.

Reads SOAK from the environment: JSON with `dossier`, `told` (a file) and `seed`. What the dossier has confirmed is written
to `told`, a line each, before anything else is said.
"""

from __future__ import annotations

import json
import os
import random
import sys
import traceback
from typing import Any, Iterator

import qgis.utils
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QComboBox, QLineEdit

WORDS = "abcdefghijklmnopqrstuvwxyz"


def tell(file: int, what: dict[str, Any]) -> None:
    os.write(file, (json.dumps(what, ensure_ascii=False) + "\n").encode())


def press(widget: Any, key: Any) -> None:
    QTest.keyClick(widget, key)


def choose(box: QComboBox, index: int) -> None:
    """With the arrow keys, as a user does."""
    while box.currentIndex() != index:
        press(box, Qt.Key.Key_Down if box.currentIndex() < index else Qt.Key.Key_Up)


def write(field: QLineEdit, text: str) -> None:
    field.selectAll()
    QTest.keyClicks(field, text)
    press(field, Qt.Key.Key_Return)


def meeting(page: Any, told: int, chance: random.Random) -> Iterator[None]:
    """Each yield lets QGIS handle its events."""
    number = 0
    while True:
        items = [item for item in page.round.items if item.opportunity]
        page.round.go(chance.choice(items).key)
        yield
        rows = page._item._rows
        row = chance.choice(rows)
        opportunity = page.round.opportunity.id
        number += 1
        choose(row._decision, chance.randrange(1, row._decision.count()))
        tell(told, {"opportunity": opportunity, "partner": row.code, "decision": row._decision.currentText()})
        yield
        reason = f"{number} " + "".join(chance.choice(WORDS) for _ in range(12))
        write(row._reason, reason)
        tell(told, {"opportunity": opportunity, "partner": row.code, "reason": reason})
        yield
        if number % 3 == 0:
            promise = f"actie {number}"
            row._more.setChecked(True)
            write(row._promise, promise)
            tell(told, {"opportunity": opportunity, "partner": row.code, "promise": promise})
            yield
        if number % 4 == 0:
            page._item._proposal._fold.setChecked(True)
            press(page._item._proposal._pilot, Qt.Key.Key_Space)
            pilot = page._item._proposal._pilot.isChecked()
            tell(told, {"opportunity": opportunity, "pilot": pilot})
            yield
        if number % 7 == 0:
            before = page.session.dossier.last_step(page.round.meeting_id, page.round.today)
            page.round.undo()
            tell(told, {"undone": before.id})
            yield
        press(page, Qt.Key.Key_PageDown)
        yield


class Driver:
    def __init__(self, given: dict[str, Any]) -> None:
        self._given = given
        self._steps: Any = None
        self._told = os.open(given["told"], os.O_WRONLY | os.O_CREAT | os.O_APPEND)
        self._timer = QTimer()
        self._timer.timeout.connect(self._step)
        self._timer.start(0)

    def _begin(self) -> None:
        if "afstemming_plugin" not in qgis.utils.plugins:
            return
        plugin = qgis.utils.plugins["afstemming_plugin"]
        plugin.show_dock()
        dock = plugin.dock
        assert dock.session.open(self._given["dossier"])
        if self._given.get("map"):
            dock.show_on_map()
        dock.show_step(3)
        page = dock._pages[3][2]
        if page.round.content is None or not page.isVisible():
            QApplication.processEvents()
        self._steps = meeting(page, self._told, random.Random(self._given["seed"]))
        tell(self._told, {"begun": True})

    def _step(self) -> None:
        try:
            if self._steps is None:
                self._begin()
            else:
                next(self._steps)
        except BaseException:
            tell(self._told, {"failed": traceback.format_exc()})
            self._timer.stop()


driver = Driver(json.loads(os.environ["SOAK"]))
sys.stdout.flush()

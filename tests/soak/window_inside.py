"""Runs inside QGIS (`qgis --code`): opens a dossier in the dock, tells what the user reads, and tries to write.

Reads SOAK from the environment: JSON with `dossier`, `told` (a file) and `write`, a remark on the first proposal.
"""

from __future__ import annotations

import json
import os
import traceback
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import qgis.utils
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QLabel, QTextEdit, QWidget


def texts(widget: QWidget) -> list[str]:
    found = [w.text() for w in widget.findChildren(QLabel)]
    return found + [w.toPlainText() for w in widget.findChildren(QTextEdit)]


class Driver:
    def __init__(self, given: dict[str, Any]) -> None:
        self._given = given
        self._told = Path(given["told"]).open("a")  # noqa: SIM115 (open until QGIS ends)
        self._timer = QTimer()
        self._timer.timeout.connect(self._step)
        self._timer.start(50)
        self._opened = False

    def tell(self, **what: Any) -> None:
        self._told.write(json.dumps(what, ensure_ascii=False) + "\n")
        self._told.flush()

    def _step(self) -> None:
        if "afstemming_plugin" not in qgis.utils.plugins:
            return
        try:
            if not self._opened:
                self._opened = True
                self._open()
            else:
                self._timer.stop()
                self._write()
        except BaseException:
            self._timer.stop()
            self.tell(failed=traceback.format_exc())

    def _open(self) -> None:
        plugin = qgis.utils.plugins["afstemming_plugin"]
        plugin.show_dock()
        session = plugin.dock.session
        assert session.open(Path(self._given["dossier"]))
        plugin.dock.show_on_map()
        content = session.content
        first = content.analysis.opportunities[0].id
        remark = next((p.remark for p in reversed(content.proposals) if p.opportunity == first), "")
        self.tell(
            opened=True,
            reason=session.dossier.read_only_reason,
            messages=texts(qgis.utils.iface.messageBar()),
            works=len(content.works),
            remark=remark,
        )

    def _write(self) -> None:
        from afstemming_plugin.cycle.meeting import agree, proposal_of

        session = qgis.utils.plugins["afstemming_plugin"].dock.session
        content = session.content
        first = content.analysis.opportunities[0].id
        wanted = replace(proposal_of(content, first, date.today()), remark=self._given["write"])
        self.tell(wrote=True, stored=session.record(lambda d: agree(d, content, wanted)))


driver = Driver(json.loads(os.environ["SOAK"]))

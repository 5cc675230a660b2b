"""What answers about one content rest on, made ready in the background where that takes long."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsApplication
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..cycle.shift import AtHand, WhatIf
from ..model.content import Content
from ..model.language import tr
from ..model.progress import Progress
from .task import CoreTask

AT_ONCE = 1_000
"""Works of which it is made while the user waits."""


class AtHandSoon(QObject):
    """Shared by all pages. `ready`: what `ask` could not give yet is at hand."""

    ready = pyqtSignal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._at_hand = AtHand()
        self._task: Optional[CoreTask] = None
        self._asked: Optional[Content] = None

    def ask(self, content: Content) -> Optional[WhatIf]:
        """At once where it is at hand or quickly made; else None, and `ready` follows. None too while nothing has
        been determined."""
        if content.analysis is None or self._at_hand.has(content) or len(content.works) <= AT_ONCE:
            return self._at_hand.of(content)
        self._asked = content
        if self._task is None:
            self._begin(content)
        return None

    def _begin(self, content: Content) -> None:
        def make(progress: Progress) -> WhatIf:
            made = WhatIf(content)
            made.prepare(progress)
            return made

        def ended(made: Any, error: Optional[BaseException], _warnings: list[str]) -> None:
            if sip.isdeleted(self):  # the plugin was unloaded meanwhile
                return
            self._task = None
            wanted, self._asked = self._asked, None
            if error is None:
                self._at_hand.keep(content, made)
            if wanted is not None and error is None:
                if self._at_hand.has(wanted):
                    self.ready.emit()
                else:  # everything changed while it was made
                    self.ask(wanted)

        self._task = CoreTask(tr("Looking around the opportunities"), make, ended)
        QgsApplication.taskManager().addTask(self._task)

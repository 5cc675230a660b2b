"""What came of one promise: kept, moved or broken, by whom and why."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Callable, Optional

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFormLayout, QLabel, QWidget

from ..cycle.meeting_words import partner_name
from ..model.content import Content
from ..model.decision import Action
from ..model.language import tr
from ..model.words import ActionStatus
from .choice import Choice
from .meeting_fields import DayEdit, WordsEdit


class ActionBox(QWidget):
    """`said`: a field was left with something new in it."""

    said = pyqtSignal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._known: Optional[Action] = None
        self._who = QLabel()
        self._who.setWordWrap(True)
        self._status = Choice([(str(word), word, "") for word in ActionStatus])
        self._status.setObjectName("action_status")
        self._status.setToolTip(tr("What came of it; stored at once"))
        self._status.activated.connect(lambda _index: self.said.emit())
        self._reason = WordsEdit("action_reason", tr("Reason"), tr("Why it was moved or not done"))
        self._reason.given.connect(self.said)
        self._due = DayEdit("action_due", tr("By when it is done; of one that moved the new day"), today)
        self._due.given.connect(self.said)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 6)
        form.addRow(tr("Action of"), self._who)
        form.addRow(tr("What came of it"), self._status)
        form.addRow(tr("Reason"), self._reason)
        form.addRow(tr("Due"), self._due)

    def show_action(self, action: Optional[Action], content: Content) -> None:
        anew = action is None or self._known is None or action.id != self._known.id
        self._known = action
        self.setEnabled(action is not None)
        if action is None:
            return
        who = " – ".join(p for p in (partner_name(content, action.partner), action.owner) if p)
        self._who.setText(who)
        self._status.choose(action.status)
        self._reason.show_words(action.reason)
        self._due.show_value(action.due, anew=anew)

    def action(self) -> Optional[Action]:
        """As it stands in the fields; another due date of an open one says that it moved."""
        if self._known is None:
            return None
        status, due = ActionStatus(self._status.currentData()), self._due.value()
        if status is ActionStatus.OPEN and self._known.due and due and due > self._known.due:
            status = ActionStatus.MOVED
        return replace(self._known, status=status, reason=self._reason.words(), due=due)

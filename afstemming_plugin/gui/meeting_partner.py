"""What one partner says of an opportunity: its decision in one line, all else unfolds."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Callable, Optional, Sequence

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import (
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QWidget,
)

from ..model.decision import Action, PartnerDecision
from ..model.language import tr
from ..model.words import Decision, Level
from .choice import Choice
from .meeting_fields import DayEdit, WordsEdit

_WIDE_FROM = 75
"""Letters."""


class PartnerRow(QWidget):
    """`said` tells that a field was left with something else in it than is stored."""

    said = pyqtSignal()

    def __init__(
        self, code: str, name: str, colour: str, people: Sequence[str], today: Callable[[], date]
    ) -> None:
        super().__init__()
        self.setObjectName(f"partner_{code}")
        self.code = code
        self._stored: Optional[PartnerDecision] = None
        self._today = today
        self._more = QToolButton()
        self._more.setObjectName(f"more_{code}")
        self._more.setCheckable(True)
        self._more.setAutoRaise(True)
        self._more.setArrowType(Qt.ArrowType.RightArrow)
        self._more.setToolTip(tr("Date, action, due date and escalation"))
        self._more.setAccessibleName(tr("More of {partner}", partner=name))
        self._more.toggled.connect(self._unfold)
        self._name = QLabel(f"<span style='color:{colour or '#888'}'>■</span> <b>{_plain(name)}</b>")
        self._decision = Choice([("", None, ""), *((str(word), word, "") for word in Decision)])
        self._decision.setObjectName(f"decision_{code}")
        self._decision.setAccessibleName(tr("Decision of {partner}", partner=name))
        self._decision.setToolTip(tr("What this partner says; stored at once. Empty: nothing said yet."))
        self._decision.activated.connect(lambda _index: self._tell())
        self._reason = WordsEdit(f"reason_{code}", tr("Reason"), tr("Why; stored when you leave the field"))
        self._name.setWordWrap(True)
        self._note = QLabel()
        self._note.setWordWrap(True)
        self._note.setVisible(False)
        self._details = self._detail_fields(code, people)
        self._details.setVisible(False)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 2, 0, 2)
        grid.setVerticalSpacing(2)
        grid.addWidget(self._more, 0, 0)
        grid.addWidget(self._name, 0, 1)
        grid.addWidget(self._decision, 0, 2)
        grid.addWidget(self._reason, 1, 1, 1, 2)
        grid.addWidget(self._note, 2, 1, 1, 2)
        grid.addWidget(self._details, 3, 1, 1, 2)
        grid.setColumnStretch(1, 2)
        grid.setColumnStretch(2, 2)
        self._grid, self._is_wide = grid, False

    def _detail_fields(self, code: str, people: Sequence[str]) -> QWidget:
        self._on = DayEdit(f"on_{code}", tr("The day of the decision"), self._today)
        self._promise = WordsEdit(
            f"promise_{code}", tr("What will be done"), tr("The next meeting asks after it")
        )
        self._by = WordsEdit(f"by_{code}", tr("role or person"), tr("Who does it"), people)
        self._due = DayEdit(f"due_{code}", tr("By when it is done"), self._today)
        self._level = Choice([("–", None, ""), *((str(level), level, "") for level in Level)])
        self._level.setObjectName(f"level_{code}")
        self._level.setAccessibleName(tr("Escalated to"))
        self._level.setToolTip(tr("The level to which this is put for a decision"))
        self._level.activated.connect(lambda _index: self._tell())
        self._person = WordsEdit(f"person_{code}", tr("role or person"), tr("To whom it is put"), people)
        self._escalated_on = DayEdit(f"escalated_on_{code}", tr("When it was put there"), self._today)
        for day in (self._on, self._due, self._escalated_on):
            day.given.connect(self._tell)
        for words in (self._reason, self._promise, self._by, self._person):
            words.given.connect(self._tell)
        box = QWidget()
        form = QFormLayout(box)
        form.setContentsMargins(0, 0, 0, 4)
        form.setVerticalSpacing(3)
        form.addRow(tr("Decided on"), self._on)
        form.addRow(tr("Action"), self._promise)
        form.addRow(tr("By"), _beside(self._by, QLabel(tr("due")), self._due))
        form.addRow(tr("Escalated to"), _beside(self._level, self._person))
        form.addRow(tr("Escalated on"), self._escalated_on)
        return box

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is room the reason stands beside the decision."""
        super().resizeEvent(event)
        wide = self.width() > _WIDE_FROM * self.fontMetrics().averageCharWidth()
        if wide != self._is_wide:
            self._is_wide = wide
            self._grid.removeWidget(self._reason)
            self._grid.addWidget(self._reason, *((0, 3, 1, 1) if wide else (1, 1, 1, 2)))
            self._grid.setColumnStretch(3, 4 if wide else 0)
            for row, below in ((2, self._note), (3, self._details)):
                self._grid.removeWidget(below)
                self._grid.addWidget(below, row, 1, 1, 3 if wide else 2)

    # -- showing ------------------------------------------------------------------------------

    def show_said(
        self, decision: Optional[PartnerDecision], action: Optional[Action], note: str, again: bool
    ) -> None:
        """What is stored; a field in which somebody is typing stays as it is. `again`: to be decided anew."""
        self._stored = None if again else decision
        self._decision.choose(decision.decision if decision and not again else None)
        known = decision or PartnerDecision("", self.code, Decision.TO_DISCUSS, self._today())
        for field, text in (
            (self._reason, known.reason), (self._by, known.action_by), (self._person, known.escalated_to),
            (self._promise, action.text if action else ""),
        ):  # fmt: skip
            field.show_words(text)
        self._on.show_value(known.decided_on if decision else None)
        self._due.show_value(known.due)
        self._level.choose(known.escalated_level)
        self._escalated_on.show_value(known.escalated_on)
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self._more.setText("")
        if known.due or known.action_by or known.escalated_level or known.escalated_to or action:
            self._more.setChecked(True)

    def _unfold(self, more: bool) -> None:
        self._more.setArrowType(Qt.ArrowType.DownArrow if more else Qt.ArrowType.RightArrow)
        self._details.setVisible(more)

    # -- what was said ------------------------------------------------------------------------

    @property
    def promise(self) -> str:
        return self._promise.words()

    def decision(self, opportunity: str, meeting: str) -> Optional[PartnerDecision]:
        """As it stands in the fields; None when nothing was said. Words without a decision are *nader overleg*."""
        word = self._decision.currentData()
        escalated = self._level.currentData()
        said = PartnerDecision(
            opportunity=opportunity,
            partner=self.code,
            decision=Decision(word) if word else Decision.TO_DISCUSS,
            decided_on=self._on.value() or self._today(),
            reason=self._reason.words(),
            action_by=self._by.words(),
            due=self._due.value(),
            meeting=meeting,
            escalated_level=Level(escalated) if escalated else None,
            escalated_to=self._person.words(),
            escalated_on=self._escalated_on.value(),
        )
        if said.escalated_level is not None and said.escalated_on is None:
            said = replace(said, escalated_on=self._today())
        filled = said.reason or said.action_by or said.due or said.escalated_to or self.promise
        return said if word or (filled and self._stored is None) else None

    def _tell(self) -> None:
        self.said.emit()


def _beside(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        row.addWidget(widget, 0 if isinstance(widget, QLabel) else 1)
    return row


def _plain(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")

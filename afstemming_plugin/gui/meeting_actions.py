"""Everything that was promised, with what came of it."""

from __future__ import annotations

import uuid
from dataclasses import replace
from typing import Optional

from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ..cycle.meeting import set_action
from ..cycle.meeting_words import heading, meeting_title, partner_name
from ..model.collaboration import Collaboration
from ..model.content import Content
from ..model.decision import Action
from ..model.language import tr
from ..model.period import day_label
from ..model.words import ActionStatus
from . import help
from .list_export import export_button
from .meeting_action import ActionBox
from .meeting_fields import DayEdit
from .meeting_round import MeetingRound
from .meeting_table import PlainTable


class ActionsPanel(QWidget):
    """The list above, the chosen action below."""

    def __init__(self, round_: MeetingRound) -> None:
        super().__init__()
        self._round = round_
        self._actions: list[Action] = []
        self._note = QLabel()
        self._note.setWordWrap(True)
        self._all = QCheckBox(tr("Closed ones too"))
        self._all.setObjectName("all_actions")
        self._all.setToolTip(tr("Also those that were kept or broken"))
        self._all.clicked.connect(lambda _checked: self.show_actions())
        self._table = PlainTable(
            "actions",
            [tr("Action"), tr("Partner"), tr("By"), tr("Due"), tr("Status"), tr("About")],
            [26, 18, 14, 11, 14, 18], 0,
        )  # fmt: skip
        self._table.currentCellChanged.connect(lambda *_: self._show_chosen())
        self._box = ActionBox(lambda: self._round.today)
        self._box.said.connect(self._take)
        add = QPushButton(tr("New action…"))
        add.setObjectName("new_action")
        add.setToolTip(tr("Something that a partner promises at this meeting"))
        add.clicked.connect(self.ask_new)
        row = QHBoxLayout()
        row.addWidget(self._all)
        row.addStretch(1)
        row.addWidget(add)
        row.addWidget(export_button(round_.session, self._table, tr("Actions")))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.addWidget(self._note)
        layout.addWidget(self._table, 1)
        layout.addWidget(self._box)
        layout.addLayout(row)
        round_.changed.connect(self.show_actions)

    def show_actions(self) -> None:
        content = self._round.content
        self.setEnabled(content is not None)
        before = self._chosen_id()
        found = content.actions if content else []
        wanted = (ActionStatus.OPEN, ActionStatus.MOVED)
        self._actions = [a for a in found if self._all.isChecked() or a.status in wanted]
        self._table.blockSignals(True)
        self._table.setRowCount(len(self._actions))
        for row, action in enumerate(self._actions):
            if content is not None:
                self._fill(row, action, content)
        self._table.blockSignals(False)
        chosen = next((n for n, a in enumerate(self._actions) if a.id == before), -1)
        self._table.setCurrentCell(chosen, 0)
        self._note.setText(_told(self._actions, found))
        self._show_chosen()

    def _fill(self, row: int, action: Action, content: Content) -> None:
        late = action.due is not None and action.due < self._round.today and action.closed_on is None
        about = heading(content, action.opportunity) if action.opportunity else _meeting(action, content)
        cells = (
            action.text, partner_name(content, action.partner), action.owner,
            day_label(action.due) if action.due else "", str(action.status), about,
        )  # fmt: skip
        tips = [action.reason or text for text in cells]
        if late:
            tips[3] = tr("too late")
        self._table.put(row, cells, tips=tips, warning=3 if late else None)

    def _chosen_id(self) -> str:
        row = self._table.currentRow()
        return self._actions[row].id if 0 <= row < len(self._actions) else ""

    def _show_chosen(self) -> None:
        content, chosen = self._round.content, self._chosen_id()
        self._box.setVisible(bool(chosen))
        if content is not None and chosen:
            self._box.show_action(next(a for a in self._actions if a.id == chosen), content)

    def _take(self) -> None:
        action = self._box.action()
        if action is not None:
            self._save(action)

    def _save(self, action: Action) -> None:
        self._round.record(lambda d, _c: set_action(d, action, self._round.today, self._round.meeting_id))

    def ask_new(self) -> None:
        content = self._round.content
        if content is None:
            return
        opportunity = self._round.opportunity
        about = heading(content, opportunity.id) if opportunity else ""
        dialog = ActionDialog(content.collaboration, about, self._round, self)
        if dialog.exec():
            made = dialog.action()
            if opportunity is not None and dialog.is_about_item():
                made = replace(made, opportunity=opportunity.id)
            self._save(made)


class ActionDialog(QDialog):
    """Asks what is promised, by whom and by when."""

    def __init__(
        self, collaboration: Collaboration, about: str, round_: MeetingRound, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("action_dialog")
        self.setWindowTitle(tr("New action…"))
        self.setMinimumWidth(420)
        self._meeting = round_.meeting_id
        self._text = QLineEdit()
        self._text.setObjectName("new_action_text")
        self._text.setToolTip(tr("What will be done"))
        self._partner = QComboBox()
        self._partner.setObjectName("new_action_partner")
        self._partner.setToolTip(tr("The partner that promises it"))
        for partner in collaboration.partners:
            self._partner.addItem(partner.name, partner.code)
        self._owner = QLineEdit()
        self._owner.setObjectName("new_action_owner")
        self._owner.setPlaceholderText(tr("role or person"))
        self._owner.setToolTip(tr("Who does it"))
        self._due = DayEdit("new_action_due", tr("By when it is done"), lambda: round_.today)
        self._about = QCheckBox(about)
        self._about.setObjectName("new_action_about")
        self._about.setToolTip(tr("The action belongs to this opportunity"))
        self._about.setChecked(bool(about))
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self._ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._ok.setEnabled(False)
        self._text.textChanged.connect(lambda text: self._ok.setEnabled(bool(text.strip())))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form = QFormLayout(self)
        form.addRow(tr("Action"), self._text)
        form.addRow(tr("Partner"), self._partner)
        form.addRow(tr("By"), self._owner)
        form.addRow(tr("Due"), self._due)
        if about:
            form.addRow(tr("About"), self._about)
        form.addRow(buttons)
        help.offer(self)

    def is_about_item(self) -> bool:
        return self._about.isChecked()

    def action(self) -> Action:
        return Action(
            str(uuid.uuid4()),
            self._meeting,
            self._partner.currentData(),
            self._text.text().strip(),
            self._due.value(),
            owner=self._owner.text().strip(),
        )


def _meeting(action: Action, content: Content) -> str:
    found: Optional[str] = next(
        (meeting_title(m.title, m.held_on) for m in content.meetings if m.id == action.meeting), None
    )
    return found or ""


def _told(shown: list[Action], found: list[Action]) -> str:
    if not found:
        return tr("Nothing was promised yet. Actions come from decisions, or by “New action…”.")
    if not shown:
        return tr("Nothing is open any more.")
    return tr("{shown} of {all} actions", shown=len(shown), all=len(found))

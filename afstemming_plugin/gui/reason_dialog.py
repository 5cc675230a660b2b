"""Asks why something is changed by hand, and where needed of which works."""

from __future__ import annotations

from typing import Optional, Sequence

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..model.language import tr
from . import help


class ReasonDialog(QDialog):
    """`choices`: id and words of what can be ticked; between `least` and `most` of them must be."""

    def __init__(
        self,
        parent: Optional[QWidget],
        title: str,
        explanation: str,
        choices: Sequence[tuple[str, str]] = (),
        *,
        least: int = 1,
        most: int = 0,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("reason_dialog")
        self.setWindowTitle(title)
        self._least, self._most = least, most or len(choices)
        layout = QVBoxLayout(self)
        words = QLabel(explanation)
        words.setWordWrap(True)
        layout.addWidget(words)
        self._list = QListWidget()
        self._list.setObjectName("choices")
        self._list.setAccessibleName(tr("Choices"))
        self._list.setWhatsThis(tr("Tick what it is about, with the space bar"))
        for id, text in choices:
            item = QListWidgetItem(text)
            item.setData(Qt.ItemDataRole.UserRole, id)
            item.setToolTip(text)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            self._list.addItem(item)
        self._list.setVisible(bool(choices))
        self._list.itemChanged.connect(lambda *_: self._allow())
        layout.addWidget(self._list, 1)
        label = QLabel(tr("&Reason (is remembered and shown):"))
        self._reason = QLineEdit()
        self._reason.setObjectName("reason")
        self._reason.setToolTip(tr("Why this is changed by hand; everyone reads it later"))
        self._reason.textChanged.connect(lambda *_: self._allow())
        label.setBuddy(self._reason)
        layout.addWidget(label)
        layout.addWidget(self._reason)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        layout.addWidget(buttons)
        self.resize(
            max(600 if choices else 440, self.sizeHint().width()),
            400 if choices else self.sizeHint().height(),
        )
        (self._list if choices else self._reason).setFocus()
        self._allow()
        help.offer(self)

    @property
    def reason(self) -> str:
        return str(self._reason.text()).strip()

    @property
    def ticked(self) -> list[str]:
        items = (self._list.item(row) for row in range(self._list.count()))
        return [
            item.data(Qt.ItemDataRole.UserRole)
            for item in items
            if item.checkState() == Qt.CheckState.Checked
        ]

    def _allow(self) -> None:
        enough = not self._list.count() or self._least <= len(self.ticked) <= self._most
        self._ok.setEnabled(bool(self.reason) and enough)


def ask_reason(parent: QWidget, title: str, explanation: str) -> Optional[str]:
    """The reason, or None when the user thinks better of it."""
    dialog = ReasonDialog(parent, title, explanation)
    return dialog.reason if dialog.exec() else None


def ask_which(
    parent: QWidget,
    title: str,
    explanation: str,
    choices: Sequence[tuple[str, str]],
    *,
    least: int = 1,
    most: int = 0,
) -> Optional[tuple[list[str], str]]:
    """Ids of what was ticked and the reason, or None."""
    dialog = ReasonDialog(parent, title, explanation, choices, least=least, most=most)
    return (dialog.ticked, dialog.reason) if dialog.exec() else None

"""The agenda as a list, and the buttons to walk through it."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QShortcut,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from ..cycle.agenda import Item, Section
from ..model.language import tr
from .meeting_round import MeetingRound

KEY = Qt.ItemDataRole.UserRole
FOLDED_FROM = 60
"""A section with more items is folded at first."""


class AgendaList(QTreeWidget):
    """Sections with their items; the one that is spoken of is the current one."""

    def __init__(self, round_: MeetingRound) -> None:
        super().__init__()
        self.setObjectName("agenda")
        self.setAccessibleName(tr("Agenda"))
        self.setWhatsThis(tr("The items of the meeting; the arrow keys go from one to the next"))
        self._round = round_
        self._lines: dict[str, QTreeWidgetItem] = {}
        self._filled: list[Item] = []
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(True)
        self.setIndentation(14)
        self.setUniformRowHeights(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.currentItemChanged.connect(self._go)
        round_.changed.connect(self.show_agenda)
        round_.moved.connect(self.show_current)

    def show_agenda(self) -> None:
        items = self._round.items
        if list(self._lines) == [item.key for item in items]:
            for item, before in zip(items, self._filled):
                if (item.title, item.state) != (before.title, before.state):
                    self._fill(self._lines[item.key], item.title, item.state)
        else:
            self._make()
        self._filled = list(items)
        self.show_current()

    def _make(self) -> None:
        folded = {self.topLevelItem(n).data(0, KEY): not self.topLevelItem(n).isExpanded()
                  for n in range(self.topLevelItemCount())}  # fmt: skip
        self.blockSignals(True)
        self.clear()
        self._lines = {}
        sections: dict[Section, QTreeWidgetItem] = {}
        for item in self._round.items:
            if item.section not in sections:
                head = QTreeWidgetItem([_heading(item.section)])
                head.setData(0, KEY, str(item.section))
                head.setFlags(Qt.ItemFlag.ItemIsEnabled)
                font = self.font()
                font.setBold(True)
                head.setFont(0, font)
                sections[item.section] = head
            line = QTreeWidgetItem()
            line.setData(0, KEY, item.key)
            line.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._fill(line, item.title, item.state)
            sections[item.section].addChild(line)
            self._lines[item.key] = line
        self.addTopLevelItems(list(sections.values()))
        for head in sections.values():
            head.setText(1, str(head.childCount()))
            head.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            many = head.childCount() > FOLDED_FROM and len(sections) > 1
            head.setExpanded(not folded.get(head.data(0, KEY), many))
        for line in self._lines.values():
            line.setFirstColumnSpanned(not line.text(1))
        self.blockSignals(False)

    def _fill(self, line: QTreeWidgetItem, title: str, state: str) -> None:
        for column, text in enumerate((title, state)):
            if line.text(column) != text:
                line.setText(column, text)
                line.setToolTip(column, text)
        if line.isFirstColumnSpanned() != (not state) and line.treeWidget() is not None:
            line.setFirstColumnSpanned(not state)

    def show_current(self) -> None:
        item = self._round.current
        line = self._lines.get(item.key) if item else None
        self.blockSignals(True)
        self.setCurrentItem(line)  # None: nothing is current
        self.blockSignals(False)
        if line is not None:
            self.scrollToItem(line)

    def _go(self, line: Optional[QTreeWidgetItem], _before: Optional[QTreeWidgetItem] = None) -> None:
        if line is not None and line.parent() is not None:
            self._round.go(line.data(0, KEY))

    def changeEvent(self, event: object) -> None:
        super().changeEvent(event)
        if getattr(self, "_round", None) is not None and self._lines:
            font = self.font()
            font.setBold(True)
            for number in range(self.topLevelItemCount()):
                self.topLevelItem(number).setFont(0, font)


def _heading(section: Section) -> str:
    text = str(section)
    return text[0].upper() + text[1:]


class Steps(QWidget):
    """Previous and next, how far the meeting is, and undo. The keys work anywhere in `window`."""

    def __init__(self, round_: MeetingRound, window: QWidget) -> None:
        super().__init__()
        self._round = round_
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        contexts = Qt.ShortcutContext
        scope = contexts.WindowShortcut if window.isWindow() else contexts.WidgetWithChildrenShortcut
        for name, text, by, keys in (
            ("previous", tr("◀ Previous"), -1, ("Alt+Left", "PgUp")),
            ("next", tr("Next ▶"), 1, ("Alt+Right", "PgDown")),
        ):
            button = QPushButton(text)
            button.setObjectName(name)
            button.setToolTip(", ".join(keys))
            button.clicked.connect(lambda _checked=False, step=by: self._round.step(step))
            for key in keys:
                shortcut = QShortcut(QKeySequence(key), window)
                shortcut.setContext(scope)
                shortcut.activated.connect(lambda step=by: self._round.step(step))
            row.addWidget(button)
        self._where = QLabel()
        self._where.setObjectName("where")
        row.addWidget(self._where)
        row.addStretch(1)
        self._undo = QPushButton(tr("Undo"))
        self._undo.setObjectName("undo")
        self._undo.setToolTip(tr("Undo the last step of this meeting (Ctrl+Alt+Z)"))
        self._undo.clicked.connect(self._round.undo)
        shortcut = QShortcut(QKeySequence("Ctrl+Alt+Z"), window)
        shortcut.setContext(scope)
        shortcut.activated.connect(self._round.undo)
        row.addWidget(self._undo)
        round_.changed.connect(self.show_where)
        round_.moved.connect(self.show_where)

    def add(self, widget: QWidget) -> None:
        self.layout().addWidget(widget)

    def show_where(self) -> None:
        content, items = self._round.content, self._round.items
        self.setEnabled(content is not None)
        if content is None or not items:
            self._where.clear()
            return
        far = self._round.far
        self._where.setText(tr("{number} of {all}", number=self._round.number or "–", all=len(items)))
        self._where.setToolTip(
            tr("On {spoken} of {all} every partner has spoken", spoken=far.spoken, all=far.all)
        )

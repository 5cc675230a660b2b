"""The last page of the mapping step: what would be taken in, what is still open, and the report."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ..cycle.mapping import TablePreview
from ..model.collaboration import Remark
from ..model.language import tr
from ..model.words import Severity
from .report_view import ReportView

_QUESTION = ":/images/themes/default/mActionHelpContents.svg"


class CheckPage(QWidget):
    """`wanted`: the part of a question that the user wants to see."""

    wanted = pyqtSignal(str)

    def __init__(self) -> None:
        super().__init__()
        self._figures: dict[str, QLabel] = {}
        figures = QHBoxLayout()
        for name, title in (
            ("accepted", tr("rows taken in")),
            ("unplaced", tr("of which without a place")),
            ("rejected", tr("rejected")),
        ):
            figures.addLayout(self._figure(name, title))
        figures.addStretch(1)
        self._refusal = QLabel()
        self._refusal.setObjectName("refusal")
        self._refusal.setWordWrap(True)
        self._open_title = QLabel()
        self._open = QListWidget()
        self._open.setObjectName("open_questions")
        self._open.setAccessibleName(tr("Open questions"))
        self._open.setWhatsThis(tr("Enter goes to where the question is answered"))
        self._open.setWordWrap(True)
        self._open.itemActivated.connect(lambda item: self.wanted.emit(item.data(Qt.ItemDataRole.UserRole)))
        self._open.itemClicked.connect(lambda item: self.wanted.emit(item.data(Qt.ItemDataRole.UserRole)))
        questions = QWidget()
        box = QVBoxLayout(questions)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._open_title)
        box.addWidget(self._open, 1)
        self._report = ReportView()
        report = QWidget()
        box = QVBoxLayout(report)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(QLabel(tr("What the report of this delivery would say")))
        box.addWidget(self._report, 1)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.addWidget(questions)
        split.addWidget(report)
        split.setStretchFactor(0, 2)
        split.setStretchFactor(1, 3)
        layout = QVBoxLayout(self)
        layout.addLayout(figures)
        layout.addWidget(self._refusal)
        layout.addWidget(split, 1)

    def _figure(self, name: str, title: str) -> QVBoxLayout:
        number = QLabel("0")
        number.setObjectName(name)
        font = number.font()
        font.setPointSizeF(font.pointSizeF() * 1.8)
        font.setBold(True)
        number.setFont(font)
        self._figures[name] = number
        below = QLabel(title)
        below.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        layout = QVBoxLayout()
        layout.setContentsMargins(0, 0, 24, 0)
        layout.setSpacing(0)
        layout.addWidget(number)
        layout.addWidget(below)
        return layout

    def show_table(self, table: TablePreview) -> None:
        counts = table.counts
        for name in ("accepted", "unplaced", "rejected"):
            self._figures[name].setText(str(getattr(counts, name)))
        self._refusal.setText(table.refusal)
        self._refusal.setVisible(bool(table.refusal))
        self._open.clear()
        for question in table.questions:
            item = QListWidgetItem(QIcon(_QUESTION), question.text)
            item.setData(Qt.ItemDataRole.UserRole, question.part)
            item.setToolTip(tr("Click to go there"))
            self._open.addItem(item)
        self._open.setVisible(bool(table.questions))
        self._open_title.setText(
            tr("Still open; taken in as proposed when you leave it so, and not asked again:")
            if table.questions
            else tr("Nothing to ask.")
        )
        rejected = [
            Remark(Severity.REJECTED, tr("{reason} ({count} rows)", reason=reason.rstrip("."), count=count))
            for reason, count in counts.reasons
        ]
        self._report.show_report([], [*rejected, *table.remarks])

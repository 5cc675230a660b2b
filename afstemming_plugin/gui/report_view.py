"""The report of a delivery: what was rejected, doubtful, repaired or assumed, by row, with a filter."""

from __future__ import annotations

from typing import Callable, Optional, Sequence

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon, QResizeEvent
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..model.collaboration import RejectedRow, Remark
from ..model.language import tr
from ..model.words import Severity
from .list_export import export_button
from .session import Session

_ICONS = {
    Severity.REJECTED: "mIconCritical.svg",
    Severity.DOUBTFUL: "mIconWarning.svg",
    Severity.REPAIRED: "mIconSuccess.svg",
}

_ROOM_FOR_COLUMN, _ROOM_FOR_VALUE = 440, 600  # pixels


class ReportView(QWidget):
    """`export`: called by the button, which is there only when it is given."""

    def __init__(
        self, export: Optional[Callable[[], None]] = None, session: Optional[Session] = None
    ) -> None:
        super().__init__()
        self._filter = QComboBox()
        self._filter.setObjectName("report_filter")
        self._filter.setToolTip(tr("Which lines of the report are shown"))
        self._filter.currentIndexChanged.connect(self._show_chosen)
        self._tree = QTreeWidget()
        self._tree.setObjectName("report")
        self._tree.setAccessibleName(tr("Report"))
        self._tree.setWhatsThis(tr("What was rejected, doubtful, repaired or assumed, by row of the file"))
        self._tree.setHeaderLabels([tr("Row"), tr("What"), tr("Column"), tr("Value")])
        self._tree.setRootIsDecorated(False)
        header = self._tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(0, 70)
        header.resizeSection(2, 90)
        header.resizeSection(3, 90)
        self._whole = QLabel()
        self._whole.setObjectName("whole_line")
        self._whole.setWordWrap(True)
        self._whole.setTextFormat(Qt.TextFormat.PlainText)
        self._whole.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._tree.currentItemChanged.connect(lambda item, _: self._show_whole(item))
        self._export = QPushButton(tr("Report as workbook…"))
        self._export.setObjectName("export_report")
        self._export.setToolTip(tr("A workbook to send back to the partner, in its own columns"))
        self._export.setVisible(export is not None)
        if export is not None:
            self._export.clicked.connect(export)
        line = QHBoxLayout()
        label = QLabel(tr("&Show"))
        label.setBuddy(self._filter)
        label.setMinimumWidth(label.fontMetrics().boundingRect(label.text()).width() + 8)
        line.addWidget(label)
        line.addWidget(self._filter)
        line.addStretch(1)
        line.addWidget(self._export)
        if session is not None:
            as_list = export_button(session, self._tree, tr("Report"))
            as_list.setObjectName("export_report_list")
            line.addWidget(as_list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(line)
        layout.addWidget(self._tree, 1)
        layout.addWidget(self._whole)
        self.clear()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow dock shows what is the matter; column and value are in the line in full below."""
        super().resizeEvent(event)
        self._tree.setColumnHidden(2, self.width() < _ROOM_FOR_COLUMN)
        self._tree.setColumnHidden(3, self.width() < _ROOM_FOR_VALUE)

    def clear(self) -> None:
        self.show_report([], [])

    def show_report(self, rejected: Sequence[RejectedRow], remarks: Sequence[Remark]) -> None:
        """All lines, with their counts per severity in the filter."""
        self._tree.clear()
        self._show_whole(None)
        counts: dict[Severity, int] = {}
        for row in rejected:
            shown = " · ".join(value for value in row.values.values() if value)
            self._add(Severity.REJECTED, str(row.row), row.reason, "", shown)
            counts[Severity.REJECTED] = counts.get(Severity.REJECTED, 0) + 1
        for remark in sorted(remarks, key=lambda r: list(Severity).index(r.severity)):
            text = f"{remark.message} {remark.remedy}".strip()
            self._add(remark.severity, str(remark.row or ""), text, remark.column, remark.value)
            counts[remark.severity] = counts.get(remark.severity, 0) + 1
        chosen = self._filter.currentData()
        self._filter.blockSignals(True)
        self._filter.clear()
        self._filter.addItem(tr("everything ({count})", count=sum(counts.values())), None)
        for severity in Severity:
            if severity in counts:
                self._filter.addItem(f"{severity.value} ({counts[severity]})", severity.value)
        self._filter.setCurrentIndex(max(0, self._filter.findData(chosen)))
        self._filter.blockSignals(False)
        self._export.setEnabled(bool(counts))
        self._show_chosen()

    def _add(self, severity: Severity, row: str, text: str, column: str, value: str) -> None:
        item = QTreeWidgetItem([row, f"{severity.value.capitalize()}: {text}", column, value])
        item.setData(0, Qt.ItemDataRole.UserRole, severity.value)
        for at in (0, 1, 2, 3):
            item.setTextAlignment(at, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        icon = _ICONS.get(severity)
        if icon:
            item.setIcon(0, QIcon(f":/images/themes/default/{icon}"))
        for at, shown in ((1, text), (2, column), (3, value)):
            item.setToolTip(at, shown)
        self._tree.addTopLevelItem(item)

    def _show_whole(self, item: Optional[QTreeWidgetItem]) -> None:
        """The chosen line in full below the list, where a narrow dock cuts it off."""
        parts = [item.toolTip(1), item.text(2), item.toolTip(3)] if item else []
        self._whole.setText(" · ".join(part for part in parts if part))
        self._whole.setVisible(bool(parts))

    def _show_chosen(self) -> None:
        chosen = self._filter.currentData()
        for number in range(self._tree.topLevelItemCount()):
            item = self._tree.topLevelItem(number)
            item.setHidden(chosen is not None and item.data(0, Qt.ItemDataRole.UserRole) != chosen)

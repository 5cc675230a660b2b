"""The plain lists of the meeting: lines to read and choose from, one column of which takes the room that is left."""

from __future__ import annotations

from typing import Optional, Sequence

from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtGui import QColor, QResizeEvent
from qgis.PyQt.QtWidgets import QAbstractItemView, QTableWidget, QTableWidgetItem

from ..model.language import tr

WARNING = QColor("#c0392b")


class PlainTable(QTableWidget):
    """`letters`: how wide each column is at least, `wide` the one that grows."""

    def __init__(self, name: str, headings: Sequence[str], letters: Sequence[int], wide: int) -> None:
        super().__init__(0, len(headings))
        self._letters, self._wide = letters, wide
        self.setObjectName(name)
        self.setAccessibleName(", ".join(headings))
        self.setWhatsThis(tr("Point at a cell to read all of it"))
        self.setHorizontalHeaderLabels(list(headings))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self._set_widths()

    def put(
        self,
        row: int,
        cells: Sequence[str],
        *,
        tips: Optional[Sequence[str]] = None,
        warning: Optional[int] = None,
        struck: bool = False,
    ) -> None:
        """Fill a line; `warning` is the column that stands out."""
        for column, text in enumerate(cells):
            item = QTableWidgetItem(text)
            item.setToolTip(tips[column] if tips else text)
            if column == warning:
                item.setForeground(WARNING)
            if struck:
                font = item.font()
                font.setStrikeOut(True)
                item.setFont(font)
            self.setItem(row, column, item)

    def _set_widths(self) -> None:
        em = self.fontMetrics().averageCharWidth()
        for column, letters in enumerate(self._letters):
            self.setColumnWidth(column, letters * em)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        self._fit()

    def _fit(self) -> None:
        others = sum(self.columnWidth(c) for c in range(self.columnCount()) if c != self._wide)
        least = self._letters[self._wide] * self.fontMetrics().averageCharWidth()
        self.setColumnWidth(self._wide, max(least, self.viewport().width() - others))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_letters"):
            self._set_widths()

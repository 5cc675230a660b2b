"""A drop-down that does not change when a list is scrolled past it."""

from __future__ import annotations

from typing import Iterable

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QWheelEvent
from qgis.PyQt.QtWidgets import QComboBox, QSizePolicy


class Choice(QComboBox):
    """Items are (text, data, tooltip)."""

    def __init__(self, items: Iterable[tuple[str, object, str]] = ()) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaxVisibleItems(20)
        for text, data, tip in items:
            self.addItem(text, data)
            if tip:
                self.setItemData(self.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)

    def choose(self, data: object) -> None:
        """Show the item with this data, without telling anybody."""
        self.blockSignals(True)
        self.setCurrentIndex(max(0, self.findData(data)))
        self.blockSignals(False)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

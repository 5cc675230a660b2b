"""Asks of whom a file is and what it holds."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Sequence

from qgis.PyQt.QtCore import QDate
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QWidget,
)

from ..cycle.agreements import KINDS, WORKS, kind_of_file
from ..model.collaboration import Collaboration
from ..model.language import tr


class DeliveryDialog(QDialog):
    """`partner()` is a name or code typed or chosen; "" when a column of the file tells."""

    def __init__(self, paths: Sequence[Path], collaboration: Collaboration, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Take in a delivery"))
        self.setMinimumWidth(460)
        names = QLabel(", ".join(path.name for path in paths))
        names.setWordWrap(True)
        self._kind = QComboBox()
        self._kind.setObjectName("kind")
        self._kind.addItems([tr("works"), tr("graafrust"), tr("streets"), tr("events and blockades")])
        self._kind.setCurrentIndex(KINDS.index(kind_of_file(paths[0])))
        self._partner = QComboBox()
        self._partner.setObjectName("partner")
        self._partner.setEditable(True)
        self._partner.addItem(tr("(a column of the file tells)"))
        self._partner.addItems([partner.name for partner in collaboration.partners])
        self._partner.setToolTip(tr("Choose a partner, or type the name of a new one"))
        self._unit = QComboBox()
        self._unit.setObjectName("unit")
        self._unit.setEditable(True)
        self._unit.addItems(["", *dict.fromkeys(unit.code for unit in collaboration.units)])
        self._unit.setToolTip(
            tr("Part of the partner with plans of its own, such as riool or wegen; may stay empty")
        )
        self._layer = QLineEdit()
        self._layer.setPlaceholderText(tr("all"))
        self._day = QDateEdit(QDate.currentDate())
        self._day.setCalendarPopup(True)
        self._day.setDisplayFormat("d-M-yyyy")
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form = QFormLayout(self)
        form.addRow(tr("File"), names)
        form.addRow(tr("Holds"), self._kind)
        form.addRow(tr("Partner"), self._partner)
        form.addRow(tr("Unit"), self._unit)
        form.addRow(tr("Layer or sheet"), self._layer)
        form.addRow(tr("Delivered on"), self._day)
        form.addRow(buttons)
        self._kind.currentIndexChanged.connect(self._show_partner)
        self._show_partner()

    def kind(self) -> str:
        return KINDS[self._kind.currentIndex()]

    def partner(self) -> str:
        text = self._partner.currentText().strip()
        return "" if text == self._partner.itemText(0) or self.kind() != WORKS else text

    def unit(self) -> str:
        return self._unit.currentText().strip()

    def layer(self) -> str:
        return self._layer.text().strip()

    def delivered_on(self) -> date:
        return self._day.date().toPyDate()

    def _show_partner(self) -> None:
        for widget in (self._partner, self._unit):
            widget.setEnabled(self.kind() == WORKS)

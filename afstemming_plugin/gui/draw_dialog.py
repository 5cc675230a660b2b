"""Asks what a drawn work is."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QWidget,
)

from ..cycle.draw import Drawn
from ..model.collaboration import Collaboration
from ..model.language import tr
from ..model.words import Discipline, Hardness
from . import help


class DrawDialog(QDialog):
    def __init__(self, collaboration: Collaboration, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Draw a work…"))
        self.setMinimumWidth(420)
        self._partner = QComboBox()
        self._partner.setObjectName("drawn_partner")
        self._partner.setToolTip(tr("Whose work it is"))
        for partner in collaboration.partners:
            self._partner.addItem(partner.name, partner.code)
        self._title = QLineEdit()
        self._title.setObjectName("drawn_title")
        self._title.setToolTip(tr("What is done, in a few words"))
        self._title.setPlaceholderText(tr("for instance: replace the sewer"))
        self._discipline = QComboBox()
        self._discipline.setObjectName("drawn_discipline")
        self._discipline.setToolTip(
            tr("What is worked on: the kind of line and the order of depth follow from it")
        )
        self._discipline.addItems([str(word) for word in Discipline])
        self._period = QLineEdit()
        self._period.setObjectName("drawn_period")
        self._period.setToolTip(tr("From when until when; a year, quarter or dates"))
        self._period.setPlaceholderText(tr("2028, Q3 2027, 2e helft 2028, 1-4-2027 – 1-9-2027 …"))
        self._hardness = QComboBox()
        self._hardness.setObjectName("drawn_hardness")
        self._hardness.setToolTip(tr("How fixed the planning is; it gives the room to shift"))
        self._hardness.addItems(["", *(str(word) for word in Hardness)])
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self._ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form = QFormLayout(self)
        for label, widget in (
            (tr("Partner"), self._partner),
            (tr("Title"), self._title),
            (tr("Discipline"), self._discipline),
            (tr("Period"), self._period),
            (tr("Hardness"), self._hardness),
        ):
            form.addRow(label, widget)
        form.addRow(buttons)
        for field in (self._title, self._period):
            field.textChanged.connect(self._check)
        self._partner.currentIndexChanged.connect(self._propose_discipline)
        self._disciplines = {p.code: p.disciplines for p in collaboration.partners}
        self._propose_discipline()
        self._check()
        help.offer(self)

    def drawn(self, wkb: bytes) -> Drawn:
        hardness = self._hardness.currentText()
        return Drawn(
            partner=self._partner.currentData(),
            title=self._title.text().strip(),
            discipline=Discipline(self._discipline.currentText()),
            period=self._period.text().strip(),
            wkb=wkb,
            hardness=Hardness(hardness) if hardness else None,
        )

    def _propose_discipline(self) -> None:
        known = self._disciplines.get(self._partner.currentData(), ())
        if known:
            self._discipline.setCurrentText(str(known[0]))

    def _check(self) -> None:
        complete = self._title.text().strip() and self._period.text().strip() and self._partner.count()
        self._ok.setEnabled(bool(complete))

"""The house style: logo, colour, font and map template, for this dossier or for all of this user."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.gui import QgsColorButton, QgsFileWidget
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFontComboBox,
    QFormLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from ..cycle.house_style import HouseStyle, house_style_for, keep_house_style, profile_folder
from ..model.errors import AfstemmingError
from ..model.language import tr
from . import help


class HouseStyleDialog(QDialog):
    """For the dossier at `dossier`; keeps what is chosen when accepted."""

    def __init__(self, dossier: Path, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("House style"))
        self._dossier = dossier
        what = QLabel(
            tr("For all documents: PDF, maps and workbook. What you leave empty is as Afstemming makes it.")
        )
        what.setWordWrap(True)
        self._colour = QgsColorButton()
        self._colour.setObjectName("house_colour")
        self._colour.setToolTip(tr("Colour of headings and tables"))
        self._colour.setShowNull(True)
        self._with_font = QCheckBox(tr("Own font"))
        self._with_font.setToolTip(tr("A font of your own instead of that of the documents"))
        self._font = QFontComboBox()
        self._font.setObjectName("house_font")
        self._font.setAccessibleName(tr("Own font"))
        self._font.setToolTip(tr("It must be there on this computer"))
        self._with_font.toggled.connect(self._font.setEnabled)
        self._logo, self._template = QgsFileWidget(), QgsFileWidget()
        self._logo.setObjectName("house_logo")
        self._logo.setToolTip(tr("A picture at the head of each document"))
        self._logo.setFilter(tr("Pictures") + " (*.png *.jpg *.jpeg *.svg)")
        self._template.setObjectName("house_template")
        self._template.setToolTip(tr("A print layout of QGIS of your own for the maps"))
        self._template.setFilter("QPT (*.qpt)")
        self._everywhere = QCheckBox(tr("For all my dossiers, not for this one alone"))
        self._everywhere.setObjectName("house_everywhere")
        self._everywhere.setToolTip(
            tr("Kept with your QGIS settings, for dossiers without a style of their own")
        )
        form = QFormLayout()
        form.addRow(tr("Colour of headings"), self._colour)
        form.addRow(self._with_font, self._font)
        form.addRow(tr("Logo"), self._logo)
        form.addRow(tr("Template of maps"), self._template)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._problem = QLabel()
        self._problem.setObjectName("house_problem")
        self._problem.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.addWidget(what)
        layout.addLayout(form)
        for widget in (self._everywhere, self._problem, buttons):
            layout.addWidget(widget)
        self._show()
        help.offer(self)

    def _show(self) -> None:
        try:
            now = house_style_for(self._dossier)
        except AfstemmingError as error:
            self._problem.setText(error.message())
            now = HouseStyle()
        if now.colour:
            self._colour.setColor(QColor(now.colour))
        else:
            self._colour.setToNull()
        self._with_font.setChecked(bool(now.font))
        self._font.setEnabled(bool(now.font))
        if now.font:
            self._font.setEditText(now.font)
        self._logo.setFilePath(str(now.logo or ""))
        self._template.setFilePath(str(now.map_template or ""))

    def chosen(self) -> HouseStyle:
        logo, template = self._logo.filePath().strip(), self._template.filePath().strip()
        return HouseStyle(
            "" if self._colour.isNull() else self._colour.color().name(),
            self._font.currentText() if self._with_font.isChecked() else "",
            Path(logo) if logo else None,
            Path(template) if template else None,
        )

    def accept(self) -> None:
        folder = profile_folder() if self._everywhere.isChecked() else self._dossier.parent
        try:
            keep_house_style(folder, self.chosen())
        except AfstemmingError as error:
            self._problem.setText(error.message())
            return
        super().accept()

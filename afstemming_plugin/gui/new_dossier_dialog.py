"""Asks what a new dossier needs: a name, a file, a coordinate system, and perhaps partners."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem
from qgis.gui import QgsFileWidget, QgsProjectionSelectionWidget
from qgis.PyQt.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QWidget

from ..cycle.agreements import Agreements, read_agreements, shipped_collaborations
from ..model.collaboration import Collaboration
from ..model.language import tr
from . import help


class NewDossierDialog(QDialog):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("New dossier"))
        self.setMinimumWidth(480)
        self._name = QLineEdit()
        self._name.setObjectName("name")
        self._name.setToolTip(tr("It stands at the head of the dossier and of all documents"))
        self._name.setPlaceholderText(tr("Name of the collaboration, for example the convenant"))
        self._file = QgsFileWidget()
        self._file.setToolTip(tr("One GeoPackage that holds everything; choose where to keep it"))
        self._file.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self._file.setFilter(tr("Dossier") + " (*.gpkg)")
        self._crs = QgsProjectionSelectionWidget()
        self._crs.setCrs(QgsCoordinateReferenceSystem("EPSG:28992"))
        self._agreements = QgsFileWidget()
        self._agreements.setFilter(tr("Collaboration") + " (*.json)")
        self._begin = QComboBox()
        self._begin.setObjectName("begin_from")
        self._begin.addItem(tr("Nothing (add partners later)"), "")
        for path in shipped_collaborations():
            self._begin.addItem(read_agreements(path).collaboration.name, str(path))
        self._begin.setToolTip(
            tr(
                "Organisations only, as far as known; complete and correct them afterwards under “Collaboration…”."
            )
        )
        self._begin.currentIndexChanged.connect(
            lambda: self._agreements.setFilePath(self._begin.currentData())
        )
        self._agreements.setToolTip(
            tr("A collaboration.json with partners, contacts and rules; may stay empty")
        )
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        form = QFormLayout(self)
        form.addRow(tr("Name"), self._name)
        form.addRow(tr("File"), self._file)
        form.addRow(tr("Coordinate system"), self._crs)
        form.addRow(tr("Begin from"), self._begin)
        form.addRow(tr("Partners from file"), self._agreements)
        note = QLabel(tr("Partners can also be added with their first delivery."))
        note.setEnabled(False)
        form.addRow("", note)
        form.addRow(self._buttons)
        self._name.textChanged.connect(self._check)
        self._file.fileChanged.connect(self._check)
        self._check()
        help.offer(self)

    def path(self) -> Path:
        path = Path(self._file.filePath())
        return path if path.suffix.lower() == ".gpkg" else path.with_name(path.name + ".gpkg")

    def agreements(self) -> Agreements:
        """Partners and rules to begin with. Raises IntakeError when the chosen description is faulty."""
        chosen = self._agreements.filePath()
        agreements = read_agreements(Path(chosen)) if chosen else Agreements(Collaboration(""))
        agreements.collaboration.name = self._name.text().strip()
        agreements.collaboration.crs = self._crs.crs().authid() or agreements.collaboration.crs
        return agreements

    def _check(self) -> None:
        ready = bool(self._name.text().strip() and self._file.filePath())
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(ready)

"""The column profiles that a dossier keeps: whose they are; take them along as files, or delete them."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMessageBox,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..cycle.agreements import EVENTS, GRAAFRUST, STREETS, WORKS
from ..cycle.profiles import export_profile, import_profile
from ..cycle.store import Dossier
from ..model.file_names import file_name
from ..model.language import tr
from . import help
from .list_export import export_button
from .session import Session


class ProfilesDialog(QDialog):
    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.setWindowTitle(tr("Column profiles"))
        self.setObjectName("profiles_dialog")
        self.resize(560, 360)
        told = QLabel(
            tr(
                "How the lists of each partner are read: kept when a delivery is taken in. A profile is a readable file "
                "that other collaborations can use; it holds no works and no persons."
            )
        )
        told.setWordWrap(True)
        self._list = QTreeWidget()
        self._list.setObjectName("profiles")
        self._list.setAccessibleName(tr("Column profiles"))
        self._list.setWhatsThis(
            tr("How the lists of each partner are read; choose one to export or delete it")
        )
        self._list.setRootIsDecorated(False)
        self._list.setHeaderLabels([tr("Profile"), tr("Partner"), tr("Unit"), tr("Holds")])
        self._list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._list.header().setStretchLastSection(False)
        self._list.currentItemChanged.connect(lambda *_: self._enable())
        self._export = QPushButton(tr("&Export…"))
        self._import = QPushButton(tr("&Import…"))
        self._delete = QPushButton(tr("&Delete"))
        close = QPushButton(tr("Close"))
        for name, button, action in (
            ("export", self._export, self._choose_export),
            ("import", self._import, self._choose_import),
            ("delete", self._delete, self._ask_delete),
            ("close", close, self.accept),
        ):
            button.setObjectName(name)
            button.setAutoDefault(False)
            button.clicked.connect(action)
        buttons = QHBoxLayout()
        buttons.addWidget(help.help_button(lambda: help.page_of(self)))
        for button in (self._export, self._import, self._delete):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(export_button(session, self._list, tr("Column profiles")))
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.addWidget(told)
        layout.addWidget(self._list, 1)
        layout.addLayout(buttons)
        self.refresh()
        help.offer(self)

    def refresh(self) -> None:
        self._list.clear()
        dossier, content = self._session.dossier, self._session.content
        if dossier is None or content is None:
            return
        kinds = {WORKS: tr("works"), GRAAFRUST: tr("graafrust"), STREETS: tr("streets"),
                 EVENTS: tr("events and blockades")}  # fmt: skip
        for kept in dossier.kept_profiles():
            partner = content.collaboration.partner(kept.partner)
            whose = partner.name if partner else kept.partner or tr("(all)")
            item = QTreeWidgetItem([kept.name, whose, kept.unit, kinds.get(kept.kind, kept.kind)])
            item.setData(0, Qt.ItemDataRole.UserRole, kept.name)
            self._list.addTopLevelItem(item)
        if not self._list.topLevelItemCount():
            empty = QTreeWidgetItem([tr("No profile is kept yet.")])
            empty.setFlags(Qt.ItemFlag.NoItemFlags)
            self._list.addTopLevelItem(empty)
        self._enable()

    @property
    def chosen(self) -> Optional[str]:
        item = self._list.currentItem()
        return item.data(0, Qt.ItemDataRole.UserRole) if item else None

    def _enable(self) -> None:
        self._export.setEnabled(self.chosen is not None)
        self._delete.setEnabled(self.chosen is not None)

    def export(self, name: str, path: Path) -> None:
        self._session.change(lambda dossier: export_profile(dossier, name, path))

    def bring_in(self, path: Path) -> None:
        def action(dossier: Dossier) -> None:
            import_profile(dossier, path)

        self._session.change(action)
        self.refresh()

    def delete(self, name: str) -> None:
        self._session.change(lambda dossier: dossier.delete_profile(name))
        self.refresh()

    def _choose_export(self) -> None:
        name = self.chosen
        if name is None:
            return
        file = file_name(name, "profiel")
        path, _ = QFileDialog.getSaveFileName(
            self, tr("Export the profile"), f"{file}.json", tr("Column profile") + " (*.json)"
        )
        if path:
            self.export(name, Path(path))

    def _choose_import(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self, tr("Import a profile"), "", tr("Column profile") + " (*.json)"
        )
        if path:
            self.bring_in(Path(path))

    def _ask_delete(self) -> None:
        name = self.chosen
        if name is None:
            return
        answer = QMessageBox.question(
            self,
            tr("Column profiles"),
            tr(
                "Delete the profile “{name}”? The next delivery of this partner will be asked about again.",
                name=name,
            ),
        )
        if answer == QMessageBox.StandardButton.Yes:
            self.delete(name)

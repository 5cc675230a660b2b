"""Voorstel: make the documents, and open them."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Callable

from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
)

from ..cycle import documents
from ..cycle.sharing import Audience
from ..cycle.store import Dossier
from ..model.language import tr
from ..model.progress import Progress
from . import messages
from .page import Page
from .session import Session
from .sharing_dialog import SharingDialog

Maker = Callable[[Dossier, Path, Progress], None]


class ProposalPage(Page):
    def __init__(self, session: Session) -> None:
        super().__init__(session)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        self._note = QLabel()
        self._note.setWordWrap(True)
        layout.addWidget(self._note)
        self._audience = QComboBox()
        self._audience.setObjectName("documents_for")
        for audience in Audience:
            self._audience.addItem(str(audience), audience)
        self._sharing = QPushButton(tr("Who sees what, copies…"))
        self._sharing.setObjectName("sharing")
        self._sharing.setToolTip(tr("What each audience would see, and a copy of the dossier to hand over"))
        self._sharing.clicked.connect(self._show_sharing)
        line = QHBoxLayout()
        line.addWidget(QLabel(tr("Documents for")))
        line.addWidget(self._audience)
        line.addStretch(1)
        line.addWidget(self._sharing)
        layout.addLayout(line)
        grid = QGridLayout()
        self._buttons: list[QPushButton] = []
        for row, (name, text, explanation, file, filter_text, maker) in enumerate(self._documents()):
            button = QPushButton(text)
            button.setObjectName(name)
            button.clicked.connect(
                lambda _c=False, f=file, t=filter_text, m=maker: self._ask_and_make(f, t, m)
            )
            what = QLabel(explanation)
            what.setWordWrap(True)
            grid.addWidget(button, row, 0)
            grid.addWidget(what, row, 1)
            self._buttons.append(button)
        grid.setColumnStretch(1, 1)
        layout.addLayout(grid)
        layout.addWidget(QLabel(tr("Made in this session (double-click to open)")))
        self._made = QListWidget()
        self._made.setObjectName("made")
        self._made.itemActivated.connect(_open)
        layout.addWidget(self._made, 1)

    def _documents(self) -> list[tuple[str, str, str, str, str, Maker]]:
        return [
            (
                "workbook", tr("Workbook…"),
                tr("Summary, proposals with decision columns, works, planning, graafrust, rejected rows, contacts"),
                documents.WORKBOOK, "Excel (*.xlsx)",
                partial(self._for_audience, documents.make_workbook),
            ),
            (
                "map_pack", tr("Map pack…"), tr("A PDF with an overview and a page per proposal"),
                documents.MAP_PACK, "PDF (*.pdf)",
                partial(self._for_audience, documents.make_map_pack),
            ),
            (
                "geopackage", tr("GeoPackage…"), tr("Proposals, works, overlaps and graafrust as layers for every GIS"),
                documents.GEOPACKAGE, "GeoPackage (*.gpkg)",
                partial(self._for_audience, documents.make_geopackage),
            ),
            (
                "project", tr("QGIS project…"), tr("A project in which the dossier opens with everything styled"),
                documents.PROJECT, "QGIS (*.qgz)",
                lambda dossier, path, _progress: documents.make_project(dossier, path),
            ),
        ]  # fmt: skip

    def _for_audience(
        self, make: Callable[..., object], dossier: Dossier, path: Path, progress: Progress
    ) -> None:
        make(dossier, path, audience=Audience(self._audience.currentData()), progress=progress)

    def _show_sharing(self) -> None:
        SharingDialog(self.session, self).exec()

    def refresh(self) -> None:
        content = self.session.content
        ready = content is not None and content.analysis is not None
        self._sharing.setEnabled(content is not None)
        for button in self._buttons:
            button.setEnabled(ready)
        self._note.setText(
            tr("Everything is made from the dossier as it is now, as of the peildatum.")
            if ready
            else tr("First determine the opportunities (step Opportunities).")
        )

    def _ask_and_make(self, name: str, filter_text: str, maker: Maker) -> None:
        if self.session.dossier is None:
            return
        proposed = str(self.session.dossier.path.parent / name)
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Save as"), proposed, filter_text)
        if chosen:
            self.make(Path(chosen), maker)

    def make(self, path: Path, maker: Maker) -> bool:
        def work(dossier: Dossier, progress: Progress) -> bool:
            maker(dossier, path, progress)
            return True

        made = self.session.run_here(tr("Making {file}", file=path.name), work)
        if made:
            item = QListWidgetItem(str(path))
            item.setData(Qt.ItemDataRole.UserRole, str(path))
            self._made.insertItem(0, item)
            messages.show_done(self.session.iface, tr("{file} is ready", file=path.name))
        return bool(made)


def _open(item: QListWidgetItem) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(item.data(Qt.ItemDataRole.UserRole)))

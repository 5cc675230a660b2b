"""Who sees what: a dry run per audience, the fields that a partner keeps back, and copies to hand over."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any, Optional, Sequence

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTableView,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ..cycle.desk import COORDINATOR, set_desk, this_desk
from ..cycle.handover import copy_for
from ..cycle.sharing import (
    SHAREABLE,
    Audience,
    Seen,
    SeenWork,
    audience_name,
    cells_of,
    headings,
    share_field,
    what_audience_sees,
    write_sharing,
)
from ..cycle.store import Dossier
from ..model.field_labels import field_label
from ..model.language import tr
from ..model.progress import Progress
from ..model.words import Share
from . import help, messages
from .list_export import export_button
from .session import Session

_COLOURS = {Seen.SHOWN: "#d7efdc", Seen.MASKED: "#fcebc8", Seen.HIDDEN: "#f8d7d3"}


class SharingDialog(QDialog):
    """`session` must have a dossier open."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.setWindowTitle(tr("Who sees what"))
        self.resize(900, 560)
        self._desk = QComboBox()
        self._desk.setObjectName("desk")
        self._desk.setToolTip(tr("A partner's own plans are stored at its own desk only"))
        self._audience = QComboBox()
        self._audience.setObjectName("audience")
        self._audience.setToolTip(tr("The table below shows what they see"))
        self._fill_choices()
        self._desk.currentIndexChanged.connect(lambda: set_desk(self._desk.currentData()))
        self._audience.currentIndexChanged.connect(self._show)
        form = QFormLayout()
        form.addRow(tr("This desk works for"), self._desk)
        form.addRow(tr("Seen by"), self._audience)
        self._table = QTableView()
        self._table.setObjectName("seen")
        self._table.setAccessibleName(tr("Works"))
        self._table.setWhatsThis(tr("Every work as this audience sees it; what is kept back is empty"))
        self._table.verticalHeader().hide()
        self._table.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self._fields = _FieldsPage(session, self._show)
        tabs = QTabWidget()
        tabs.addTab(self._table, tr("Works"))
        tabs.addTab(self._fields, tr("Fields that a partner keeps back"))
        self._told = QLabel()
        self._told.setObjectName("told")
        self._told.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(tabs, 1)
        layout.addWidget(self._told)
        layout.addWidget(self._buttons())
        self._show()
        help.offer(self)

    def _fill_choices(self) -> None:
        content = self._session.content
        partners = content.collaboration.partners if content else []
        self._desk.addItem(tr("the coordinator"), COORDINATOR)
        for audience in Audience:
            self._audience.addItem(str(audience), (audience, ""))
        for partner in partners:
            self._desk.addItem(partner.name, partner.code)
            self._audience.addItem(
                tr("only {partner}", partner=partner.name), (Audience.PARTNERS, partner.code)
            )
        self._desk.setCurrentIndex(max(0, self._desk.findData(this_desk())))

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.reject)
        for name, text, action in (
            ("copy_for", tr("Copy for this audience…"), self._ask_copy),
            ("save_table", tr("Save this table…"), self._ask_table),
        ):
            button = QPushButton(text)
            button.setObjectName(name)
            button.clicked.connect(action)
            box.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        return box

    @property
    def chosen(self) -> tuple[Audience, str]:
        """Audience, and the code of the one partner that it is for ("" for all)."""
        audience, partner = self._audience.currentData()
        return Audience(audience), str(partner)

    def _show(self) -> None:
        content = self._session.content
        if content is None:
            return
        audience, partner = self.chosen
        seen = what_audience_sees(content, audience, partner)
        self._table.setModel(_SeenModel(seen, self._table))
        self._table.resizeColumnsToContents()
        gone = sum(work.gone for work in seen)
        masked = sum(not work.gone and Seen.MASKED in work.fields.values() for work in seen)
        self._told.setText(
            tr("{audience}: of {count} works {gone} are not seen at all and {masked} in part.",
               audience=audience_name(content, audience, partner), count=len(seen), gone=gone, masked=masked)
        )  # fmt: skip

    # -- files --------------------------------------------------------------------------------

    def _ask_copy(self) -> None:
        path = self._ask(tr("Copy for this audience…"), "kopie.gpkg", tr("Dossier") + " (*.gpkg)")
        if path:
            self.make_copy(path)

    def _ask_table(self) -> None:
        path = self._ask(tr("Save this table…"), "delen.xlsx", "Excel (*.xlsx);;CSV (*.csv)")
        if path:
            self.save_table(path)

    def make_copy(self, path: Path) -> None:
        audience, partner = self.chosen

        def work(dossier: Dossier, progress: Progress) -> bool:
            copy_for(dossier, path, audience=audience, partner=partner, progress=progress)
            return True

        self._run(path, work)

    def save_table(self, path: Path) -> None:
        audience, partner = self.chosen
        self._run(path, lambda dossier, _: write_sharing(dossier, path, audience=audience, partner=partner))

    def _run(self, path: Path, work: Any) -> None:
        if self._session.run_here(tr("Making {file}", file=path.name), work) is not None:
            messages.show_done(self._session.iface, tr("{file} is ready", file=path.name))

    def _ask(self, title: str, name: str, filter_text: str) -> Optional[Path]:
        dossier = self._session.dossier
        proposed = str(dossier.path.parent / name) if dossier else name
        chosen, _ = QFileDialog.getSaveFileName(self, title, proposed, filter_text)
        return Path(chosen) if chosen else None


class _SeenModel(QAbstractTableModel):
    """A row per work, a column per field."""

    def __init__(self, seen: Sequence[SeenWork], parent: QWidget) -> None:
        super().__init__(parent)
        self._seen, self._headings = seen, headings()
        self._first = len(self._headings) - (len(next(iter(seen)).fields) if seen else 0)

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(self._seen)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._headings)

    def headerData(self, section: int, orientation: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self._headings[section]
        return None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.BackgroundRole):
            return None
        text = cells_of(self._seen[index.row()])[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return "" if text == Seen.EMPTY.value and index.column() >= self._first else text
        colour = _COLOURS.get(Seen(text)) if index.column() >= self._first else None
        return QColor(colour) if colour else None


class _FieldsPage(QWidget):
    """Per partner and field: for its own desk, for the partners, or for everyone."""

    def __init__(self, session: Session, changed: Any) -> None:
        super().__init__()
        self._session, self._changed = session, changed
        self._partner = QComboBox()
        self._partner.setObjectName("field_partner")
        self._partner.setAccessibleName(tr("Partner"))
        self._partner.setToolTip(tr("Whose fields are kept back"))
        content = session.content
        for partner in content.collaboration.partners if content else ():
            self._partner.addItem(partner.name, partner.code)
        self._table = QTableWidget(len(SHAREABLE), 2)
        self._table.setObjectName("field_shares")
        self._table.setAccessibleName(tr("Fields that a partner keeps back"))
        self._table.setWhatsThis(tr("Per field who may see it"))
        self._table.setHorizontalHeaderLabels([tr("Field"), tr("May be seen by")])
        self._table.verticalHeader().hide()
        self._table.horizontalHeader().setStretchLastSection(True)
        self._partner.currentIndexChanged.connect(self._show)
        layout = QVBoxLayout(self)
        top = QHBoxLayout()
        top.addWidget(self._partner, 1)
        top.addWidget(export_button(session, self._table, tr("Fields that a partner keeps back")))
        layout.addLayout(top)
        layout.addWidget(self._table, 1)
        self._show()

    def _show(self) -> None:
        content = self._session.content
        partner = content.collaboration.partner(self._partner.currentData()) if content else None
        shares = partner.field_shares if partner else {}
        words = {
            Share.PARTNERS: tr("all partners, and public documents as far as they hold it"),
            Share.RESTRICTED: tr("the partners only, no public document"),
            Share.OWN: tr("only its own desk"),
        }
        for row, name in enumerate(SHAREABLE):
            label = QTableWidgetItem(field_label(name))
            label.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self._table.setItem(row, 0, label)
            choice = QComboBox()
            for share, text in words.items():
                choice.addItem(text, share)
            choice.setCurrentIndex(list(words).index(shares.get(name, Share.PARTNERS)))
            choice.setEnabled(partner is not None)
            choice.setAccessibleName(field_label(name))
            choice.setToolTip(tr("Who may see this field of this partner"))
            choice.activated.connect(partial(self._choose, name, choice))
            self._table.setCellWidget(row, 1, choice)
        self._table.resizeColumnToContents(0)

    def _choose(self, name: str, choice: QComboBox, _index: int = 0) -> None:
        code, share = self._partner.currentData(), Share(choice.currentData())
        if self._session.change(lambda dossier: share_field(dossier, code, name, share)):
            self._changed()

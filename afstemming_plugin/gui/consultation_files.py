"""Workbooks that go out to the partners and come back: made, looked through, and only then taken in."""

from __future__ import annotations

from pathlib import Path
from typing import Callable, Optional

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..cycle.consultation_form import make_consultations
from ..cycle.round_trip import Line, Preview, Status, apply, cells_of, headings, read_back
from ..cycle.store import Dossier
from ..model.decision import Consultation, Step
from ..model.language import tr
from ..model.progress import Progress
from . import help, messages, remember
from .list_export import export_button
from .session import Session

_COLOURS = {Status.CONFLICT: "#fcebc8", Status.REFUSED: "#f8d7d3"}
_WIDEST = 160
"""Pixels of a column; the explanation has what is left."""
_EXPLANATION = 5


class RoundFiles(QWidget):
    """The two buttons of a round."""

    def __init__(self, session: Session, asked: Callable[[], Optional[Consultation]]) -> None:
        super().__init__()
        self._session = session
        self._asked = asked
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for name, text, tip, action in (
            (
                "make_round_workbooks", tr("Make workbooks…"),
                tr("A workbook for every partner, with its own part; to be sent to it"), self.ask_folder,
            ),
            (
                "read_round_workbooks", tr("Read in answers…"),
                tr("Workbooks that came back; you see what changes before it is stored"),
                lambda: ask_read_back(session, self),
            ),
        ):  # fmt: skip
            button = QPushButton(text)
            button.setObjectName(name)
            button.setToolTip(tip)
            button.clicked.connect(lambda _checked=False, do=action: do())
            row.addWidget(button)
        self._make = self.findChild(QPushButton, "make_round_workbooks")

    def show_round(self) -> None:
        asked = self._asked()
        self._make.setEnabled(asked is not None and asked.closed_on is None)

    def ask_folder(self) -> None:
        dossier = self._session.dossier
        if dossier is None:
            return
        start = remember.export_folder(dossier.path.parent)
        chosen = QFileDialog.getExistingDirectory(self, tr("Folder for the workbooks"), str(start))
        if chosen:
            remember.set_export_folder(Path(chosen))
            self.make(Path(chosen))

    def make(self, folder: Path) -> None:
        def work(dossier: Dossier, progress: Progress) -> list[Path]:
            return make_consultations(dossier, folder, progress=progress)

        def done(made: list[Path]) -> None:
            text = tr("{count} workbooks are in {folder}", count=len(made), folder=folder.name)
            messages.show_done(self._session.iface, text)

        self._session.run(tr("Making workbooks"), work, done)


def ask_read_back(session: Session, parent: QWidget) -> None:
    """Choose workbooks that came back, and for each what of it is taken in."""
    if session.dossier is None:
        return
    start = remember.export_folder(session.dossier.path.parent)
    chosen, _ = QFileDialog.getOpenFileNames(
        parent, tr("Read in answers…"), str(start), "Excel, Calc (*.xlsx *.ods)"
    )
    for name in chosen:
        read_in(session, Path(name), parent)


def read_in(session: Session, path: Path, parent: QWidget) -> None:
    """Show what would change by this workbook; what stays ticked is stored."""
    if session.dossier is None:
        return
    try:
        preview = read_back(session.dossier, path)
    except Exception as error:
        messages.show_error(session.iface, error)
        return
    dialog = ReadBackDialog(preview, session, parent)
    if dialog.exec():
        lines = dialog.chosen()
        known = {step.id for step in session.dossier.steps()}
        if session.change(lambda dossier: apply(dossier, lines, path.name)):
            made = [step for step in session.dossier.steps() if step.id not in known]
            text = tr("{count} answers of {file} taken in", count=len(lines), file=path.name)
            offer = messages.Offer(tr("Undo"), lambda: _undo(session, made[0])) if made else None
            messages.show_done(session.iface, text, offer)


def _undo(session: Session, step: Step) -> None:
    if session.change(lambda dossier: dossier.undo(step)):
        messages.show_done(session.iface, tr("Undone: {what}", what=step.what))


class ReadBackDialog(QDialog):
    """Changes are ticked, conflicts are for the user to tick, what is refused says why."""

    def __init__(self, preview: Preview, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("read_back_dialog")
        self.setWindowTitle(tr("Read in {file}", file=preview.file))
        self.resize(1180, 560)
        self._lines = preview.lines
        self._table = QTableWidget(len(preview.lines), len(headings()))
        self._table.setObjectName("read_back")
        self._table.setAccessibleName(tr("Answers"))
        self._table.setWhatsThis(tr("What would change; untick what must not be stored"))
        self._table.setHorizontalHeaderLabels(headings())
        self._table.verticalHeader().hide()
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.setAlternatingRowColors(True)
        for row, line in enumerate(preview.lines):
            self._fill(row, line)
        self._table.resizeColumnsToContents()
        for column in range(self._table.columnCount()):
            self._table.setColumnWidth(column, min(self._table.columnWidth(column) + 6, _WIDEST))
        self._table.horizontalHeader().setSectionResizeMode(_EXPLANATION, QHeaderView.ResizeMode.Stretch)
        self._table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        note = QLabel(_told(preview))
        note.setWordWrap(True)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self._ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._ok.setText(tr("Take in what is ticked"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._table.itemChanged.connect(lambda _item: self._count())
        bottom = QHBoxLayout()
        bottom.addWidget(export_button(session, self._table, self.windowTitle()))
        bottom.addWidget(buttons)
        layout = QVBoxLayout(self)
        layout.addWidget(note)
        layout.addWidget(self._table, 1)
        layout.addLayout(bottom)
        self._count()
        help.offer(self)

    def _fill(self, row: int, line: Line) -> None:
        for column, text in enumerate(cells_of(line)):
            item = QTableWidgetItem(text)
            item.setToolTip(text)
            if line.status in _COLOURS:
                item.setBackground(QColor(_COLOURS[line.status]))
            if column == 0 and line.record is not None:
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                ticked = line.status is Status.CHANGE
                item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
            self._table.setItem(row, column, item)

    def chosen(self) -> list[Line]:
        return [
            line
            for row, line in enumerate(self._lines)
            if line.record is not None and self._table.item(row, 0).checkState() == Qt.CheckState.Checked
        ]

    def _count(self) -> None:
        self._ok.setEnabled(bool(self.chosen()))


def _told(preview: Preview) -> str:
    counts = {status: len(preview.of(status)) for status in Status}
    text = tr(
        "{changes} new answers, {conflicts} in conflict with what the dossier says now, {refused} that cannot be "
        "taken in; {same} are known already.",
        changes=counts[Status.CHANGE], conflicts=counts[Status.CONFLICT], refused=counts[Status.REFUSED],
        same=preview.same,
    )  # fmt: skip
    return " ".join([text, *preview.notes])

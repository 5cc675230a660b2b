"""Edits the collaboration: partners, units, contacts and the text about graafrust, each a plain table."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import Callable, Collection, Optional, Sequence, TypeVar

from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ..cycle.agreements import give_colours, save_agreements
from ..model.collaboration import Collaboration, Contact, Partner, Unit
from ..model.errors import AfstemmingError
from ..model.language import tr
from ..model.words import Discipline, Level
from . import help

T = TypeVar("T")


class _Table(QWidget):
    """Rows of text that can be added, changed and removed."""

    def __init__(
        self, name: str, headings: Sequence[str], rows: Sequence[Sequence[str]], note: str = ""
    ) -> None:
        super().__init__()
        self.table = QTableWidget(0, len(headings))
        self.table.setObjectName(name)
        self.table.setAccessibleName(", ".join(headings))
        self.table.setWhatsThis(tr("Type in a cell to change it"))
        self.table.setHorizontalHeaderLabels(list(headings))
        self.table.verticalHeader().setVisible(False)
        for row in rows:
            self.add(row)
        self.table.resizeColumnsToContents()
        self.table.horizontalHeader().setStretchLastSection(True)
        self.buttons = QHBoxLayout()
        for text, action in ((tr("Add a row"), lambda: self.add()), (tr("Remove the row"), self.remove)):
            button = QPushButton(text)
            button.clicked.connect(lambda _checked=False, action=action: action())
            self.buttons.addWidget(button)
        self.buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addWidget(self.table)
        layout.addLayout(self.buttons)
        if note:
            layout.addWidget(QLabel(note))

    def add(self, values: Sequence[str] = ()) -> None:
        row = self.table.rowCount()
        self.table.insertRow(row)
        for column in range(self.table.columnCount()):
            self.table.setItem(row, column, QTableWidgetItem(values[column] if column < len(values) else ""))

    def remove(self) -> None:
        if self.table.currentRow() >= 0:
            self.table.removeRow(self.table.currentRow())

    def clear(self) -> None:
        self.table.setRowCount(0)

    def rows(self) -> list[tuple[int, list[str]]]:
        """(row number from 1, texts) of the rows in which something stands."""
        found = []
        for row in range(self.table.rowCount()):
            items = [self.table.item(row, column) for column in range(self.table.columnCount())]
            texts = [item.text().strip() if item else "" for item in items]
            if any(texts):
                found.append((row + 1, texts))
        return found


class CollaborationDialog(QDialog):
    """`in_use`: codes of partners that have deliveries, which therefore stay."""

    def __init__(
        self, collaboration: Collaboration, in_use: Collection[str], parent: Optional[QWidget]
    ) -> None:
        super().__init__(parent)
        self._given, self._in_use = collaboration, set(in_use)
        self._accepted = collaboration
        self.setWindowTitle(tr("Collaboration"))
        self.resize(820, 460)
        c = collaboration
        self._partners = _Table(
            "partners",
            [tr("Code"), tr("Name"), tr("Colour"), tr("Disciplines"), tr("Spellings"), tr("System")],
            [[p.code, p.name, p.colour, "; ".join(d.value for d in p.disciplines), "; ".join(p.spellings), p.system]
             for p in c.partners],
            tr("Several values are separated by a semicolon."),
        )  # fmt: skip
        self._units = _Table(
            "units", [tr("Partner"), tr("Code"), tr("Name")], [[u.partner, u.code, u.name] for u in c.units]
        )
        self._contacts = _Table(
            "contacts",
            [tr("Partner"), tr("Role"), tr("Level"), tr("Name"), tr("Mail"), tr("Telephone"), tr("Unit")],
            [[k.partner, k.role, k.level.value, k.name, k.mail, k.telephone, k.unit] for k in c.contacts],
        )
        erase = QPushButton(tr("Erase all contacts"))
        erase.setObjectName("erase_contacts")
        erase.clicked.connect(self._contacts.clear)
        self._contacts.buttons.addWidget(erase)
        self._graafrust = QPlainTextEdit(c.graafrust_text)
        self._graafrust.setObjectName("graafrust_text")
        tabs = QTabWidget()
        for title, page in ((tr("Partners"), self._partners), (tr("Units"), self._units),
                            (tr("Contacts"), self._contacts), (tr("Text about graafrust"), self._graafrust)):  # fmt: skip
            tabs.addTab(page, title)
        self._problem = QLabel()
        self._problem.setObjectName("problem")
        self._problem.setWordWrap(True)
        self._problem.setStyleSheet("color: #B00020")
        kinds = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kinds.Save | kinds.Cancel)
        as_file = buttons.addButton(tr("Save as file…"), QDialogButtonBox.ButtonRole.ActionRole)
        as_file.clicked.connect(self._save_as_file)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (tabs, self._problem, buttons):
            layout.addWidget(widget)
        help.offer(self)

    def accept(self) -> None:
        if self._read():
            super().accept()

    def collaboration(self) -> Collaboration:
        """As it was when the dialog was accepted."""
        return self._accepted

    def _save_as_file(self) -> None:
        if not self._read():
            return
        name, _ = QFileDialog.getSaveFileName(
            self, tr("Save as file…"), "collaboration.json", "JSON (*.json)"
        )
        if name:
            try:
                save_agreements(Path(name), self._accepted)
            except AfstemmingError as error:
                self._problem.setText(error.message())

    def _read(self) -> bool:
        """Take over what stands in the tables; False, and the reason is shown, when it cannot be."""
        try:
            self._accepted = self._from_tables()
        except ValueError as error:
            self._problem.setText(str(error))
            return False
        self._problem.clear()
        return True

    def _from_tables(self) -> Collaboration:
        partners = self._each(self._partners, tr("Partners"), _partner)
        codes = [p.code for p in partners]
        for row, code in enumerate(codes, 1):
            if code in codes[: row - 1]:
                raise ValueError(_told(row, tr("Partners"), tr("the code is used twice")))
        gone = self._in_use & {p.code for p in self._given.partners} - set(codes)
        if gone:
            raise ValueError(
                tr(
                    "This partner has plans in the dossier and stays: {partners}.",
                    partners=", ".join(sorted(gone)),
                )
                + " "
                + tr("Put it back, or take its deliveries out first.")
            )
        units = self._each(
            self._units, tr("Units"), lambda texts: Unit(_known(texts[0], codes), texts[1], texts[2])
        )
        contacts = self._each(self._contacts, tr("Contacts"), lambda texts: _contact(texts, codes))
        collaboration = replace(
            self._given,
            partners=partners,
            units=units,
            contacts=contacts,
            graafrust_text=self._graafrust.toPlainText().strip(),
        )
        give_colours(collaboration)
        return collaboration

    def _each(self, table: _Table, title: str, read: Callable[[list[str]], T]) -> list[T]:
        found = []
        for row, texts in table.rows():
            try:
                found.append(read(texts))
            except ValueError as error:
                raise ValueError(_told(row, title, str(error))) from error
        return found


def _told(row: int, table: str, reason: str) -> str:
    return tr("Row {row} of {table}: {reason}.", row=row, table=table, reason=reason)


def _several(text: str) -> list[str]:
    return [part.strip() for part in text.split(";") if part.strip()]


def _known(code: str, codes: Sequence[str]) -> str:
    if code not in codes:
        raise ValueError(tr("there is no partner with code “{code}”", code=code))
    return code


def _partner(texts: list[str]) -> Partner:
    code, name, colour, disciplines, spellings, system = texts
    if not code or not name:
        raise ValueError(tr("a code and a name are needed"))
    if colour and not re.fullmatch("#[0-9a-fA-F]{6}", colour):
        raise ValueError(tr("“{value}” is no colour such as #0072B2", value=colour))
    words = [word.value for word in Discipline]
    for value in _several(disciplines):
        if value not in words:
            raise ValueError(
                tr("“{value}” is no discipline; there are: {words}", value=value, words=", ".join(words))
            )
    return Partner(
        code, name, colour, tuple(map(Discipline, _several(disciplines))), tuple(_several(spellings)), system
    )


def _contact(texts: list[str], codes: Sequence[str]) -> Contact:
    partner, role, level, name, mail, telephone, unit = texts
    levels = [word.value for word in Level]
    if level and level not in levels:
        raise ValueError(
            tr("“{value}” is no level; there are: {words}", value=level, words=", ".join(levels))
        )
    if not role:
        raise ValueError(tr("a role is needed"))
    return Contact(
        _known(partner, codes), role, name, mail, telephone, Level(level) if level else Level.TACTISCH, unit
    )

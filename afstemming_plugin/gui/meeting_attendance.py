"""Beginning a meeting, and who is there."""

from __future__ import annotations

from datetime import date
from typing import Optional, Sequence

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..model.collaboration import Collaboration
from ..model.decision import Attendance
from ..model.language import tr
from ..model.words import Level
from . import help
from .choice import Choice
from .list_export import export_button
from .meeting_fields import DayEdit
from .session import Session

_PRESENT, _PARTNER, _ROLE, _LEVEL, _NAME = range(5)


class AttendanceTable(QWidget):
    """One line per person or role; everything in it can be changed, lines can be added."""

    def __init__(
        self,
        collaboration: Collaboration,
        attendance: Sequence[Attendance],
        session: Optional[Session] = None,
    ) -> None:
        super().__init__()
        self._collaboration = collaboration
        self._table = QTableWidget(0, 5)
        self._table.setObjectName("attendance")
        self._table.setAccessibleName(tr("Attendance"))
        self._table.setWhatsThis(tr("Tick who is there; every cell can be changed"))
        self._table.setHorizontalHeaderLabels(
            [tr("Present"), tr("Partner"), tr("Role"), tr("Level"), tr("Name")]
        )
        self._table.verticalHeader().hide()
        header = self._table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for column in (_ROLE, _NAME):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self._empty = QLabel(
            tr("No contacts are known yet. Add who is there, or fill in the contacts of the collaboration.")
        )
        self._empty.setWordWrap(True)
        add = QPushButton(tr("Add"))
        add.setObjectName("add_attendance")
        add.setToolTip(tr("A line for somebody who is not among the contacts"))
        add.clicked.connect(lambda: self._add(Attendance("", "", "")))
        row = QHBoxLayout()
        row.addWidget(self._empty, 1)
        row.addStretch(0 if not attendance else 1)
        row.addWidget(add)
        if session is not None:
            row.addWidget(export_button(session, self._table, tr("Attendance")))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._table, 1)
        layout.addLayout(row)
        self._empty.setVisible(not attendance)
        for one in attendance:
            self._add(one)

    def _add(self, one: Attendance) -> None:
        row = self._table.rowCount()
        self._table.insertRow(row)
        present = QTableWidgetItem()
        present.setFlags(
            Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable
        )
        present.setCheckState(Qt.CheckState.Checked if one.present else Qt.CheckState.Unchecked)
        self._table.setItem(row, _PRESENT, present)
        partner = QComboBox()
        for known in self._collaboration.partners:
            partner.addItem(known.name, known.code)
        partner.setCurrentIndex(max(0, partner.findData(one.partner)))
        partner.setAccessibleName(tr("Partner"))
        partner.setToolTip(tr("For which partner this person speaks"))
        self._table.setCellWidget(row, _PARTNER, partner)
        level = Choice([(str(word), word, "") for word in Level])
        level.choose(one.level)
        level.setAccessibleName(tr("Level"))
        level.setToolTip(tr("At which level this person decides"))
        self._table.setCellWidget(row, _LEVEL, level)
        self._table.setItem(row, _ROLE, QTableWidgetItem(one.role))
        self._table.setItem(row, _NAME, QTableWidgetItem(one.name))

    def attendance(self) -> list[Attendance]:
        """Lines without role and name are left out."""
        found = []
        for row in range(self._table.rowCount()):
            role, name = (self._table.item(row, column).text().strip() for column in (_ROLE, _NAME))
            if role or name:
                found.append(
                    Attendance(
                        "",
                        self._table.cellWidget(row, _PARTNER).currentData() or "",
                        role,
                        Level(self._table.cellWidget(row, _LEVEL).currentData()),
                        name,
                        self._table.item(row, _PRESENT).checkState() == Qt.CheckState.Checked,
                    )
                )
        return found


class MeetingDialog(QDialog):
    """Asks day, name, peildatum and attendance of a new meeting, or (`held_on` None) only who is there."""

    def __init__(
        self,
        collaboration: Collaboration,
        attendance: Sequence[Attendance],
        parent: QWidget,
        *,
        held_on: Optional[date] = None,
        peildatum: Optional[date] = None,
        session: Optional[Session] = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("meeting_dialog")
        self.setWindowTitle(tr("Begin a meeting") if held_on else tr("Attendance"))
        self.setMinimumSize(640, 420)
        self.resize(760, 480)
        self._title = QLineEdit()
        self._title.setObjectName("meeting_title")
        self._title.setPlaceholderText(tr("for instance: autumn meeting"))
        self._title.setToolTip(tr("How this meeting is called in lists and documents"))
        self._day = DayEdit("meeting_day", tr("The day on which the meeting is held"), date.today)
        self._day.show_value(held_on)
        self._peildatum = DayEdit(
            "meeting_peildatum", tr("The day as of which everything is judged at this meeting"), date.today
        )
        self._peildatum.show_value(peildatum)
        self._attendance = AttendanceTable(collaboration, attendance, session)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        if held_on is not None:
            form = QFormLayout()
            form.addRow(tr("Meeting"), self._title)
            form.addRow(tr("Day"), self._day)
            form.addRow(tr("Peildatum"), self._peildatum)
            layout.addLayout(form)
            layout.addWidget(QLabel(tr("Who is there")))
        layout.addWidget(self._attendance, 1)
        layout.addWidget(buttons)
        help.offer(self)

    def held_on(self) -> date:
        return self._day.value() or date.today()

    def title(self) -> str:
        return self._title.text().strip()

    def peildatum(self) -> Optional[date]:
        return self._peildatum.value()

    def attendance(self) -> list[Attendance]:
        return self._attendance.attendance()

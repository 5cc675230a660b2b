"""Who said what when, and what became different between two meetings."""

from __future__ import annotations

from typing import Sequence

from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from ..cycle.meeting import HistoryLine
from ..cycle.meeting_memory import Kept, compare_meetings
from ..cycle.meeting_words import meeting_title
from ..model.language import tr
from ..model.period import day_label
from . import help
from .list_export import export_button
from .meeting_table import PlainTable
from .session import Session


class HistoryDialog(QDialog):
    """What was undone stays in the list, struck out."""

    def __init__(self, lines: Sequence[HistoryLine], about: str, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("history_dialog")
        self.setWindowTitle(tr("History"))
        self.resize(860, 480)
        table = PlainTable("history", [tr("When"), tr("Who"), tr("Partner"), tr("What")], [21, 10, 20, 30], 3)
        table.setRowCount(len(lines))
        for row, line in enumerate(lines):
            when = f"{day_label(line.at.date())} {line.at:%H:%M}"
            what = f"{line.what} ({tr('undone')})" if line.undone else line.what
            table.put(row, (when, line.who, line.partner, what), struck=line.undone)
        note = QLabel(about if lines else tr("Nothing was said yet."))
        note.setWordWrap(True)
        _arrange(self, note, table, session)
        help.offer(self)


class CompareDialog(QDialog):
    """`kept`: the meetings that were closed, and as the last how everything is now; the earliest first."""

    def __init__(self, kept: Sequence[Kept], session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("compare_dialog")
        self.setWindowTitle(tr("Compare meetings"))
        self.resize(860, 520)
        self._kept = kept
        self._before, self._after = QComboBox(), QComboBox()
        row = QHBoxLayout()
        for box, name, tip, number in (
            (self._before, "compare_before", tr("The earlier of the two"), len(kept) - 2),
            (self._after, "compare_after", tr("The later of the two"), len(kept) - 1),
        ):
            box.setObjectName(name)
            box.setToolTip(tip)
            box.setAccessibleName(tip)
            for one in kept:
                now = one is kept[-1] and not one.meeting
                box.addItem(tr("Now") if now else meeting_title(one.title, one.held_on))
            box.setCurrentIndex(max(0, number))
            box.currentIndexChanged.connect(self._show)
            row.addWidget(box, 1)
            if box is self._before:
                row.addWidget(QLabel("→"))
        self._table = PlainTable(
            "differences",
            [tr("Kind"), tr("About"), tr("What"), tr("Then"), tr("Now")],
            [9, 32, 22, 16, 20],
            1,
        )
        self._note = QLabel()
        self._note.setWordWrap(True)
        _arrange(self, self._note, self._table, session, row)
        self._show()
        help.offer(self)

    def _show(self) -> None:
        before, after = (self._kept[box.currentIndex()] for box in (self._before, self._after))
        lines = compare_meetings(before, after)
        self._table.setRowCount(len(lines))
        for row, line in enumerate(lines):
            self._table.put(row, (line.kind, line.about, line.what, line.before, line.after))
        self._note.setText(
            tr("{count} differences in figures, proposals and decisions.", count=len(lines))
            if lines
            else tr("Nothing is different between these two.")
        )


def _arrange(
    dialog: QDialog, note: QLabel, table: PlainTable, session: Session, top: QHBoxLayout | None = None
) -> None:
    close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    close.rejected.connect(dialog.reject)
    row = QHBoxLayout()
    row.addWidget(export_button(session, table, dialog.windowTitle()))
    row.addWidget(close)
    layout = QVBoxLayout(dialog)
    if top is not None:
        layout.addLayout(top)
    layout.addWidget(note)
    layout.addWidget(table, 1)
    layout.addLayout(row)

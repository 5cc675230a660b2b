"""Resultaat: what came of it, in figures and over the years and the meetings."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
)

from ..cycle.results import (
    Indicators,
    definitions,
    earlier_meetings,
    in_words,
    indicators,
    keep_for_meeting,
    write_indicators,
)
from ..cycle.store import Dossier
from ..model.language import tr
from ..model.period import day_label
from . import messages
from .charts import COLOURS, BarChart
from .curve import Curve, CurveChart
from .page import Page
from .session import Session


class ResultPage(Page):
    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._note = QLabel()
        self._note.setWordWrap(True)
        self._table = QTableWidget(0, 2)
        self._table.setObjectName("indicators")
        self._table.setHorizontalHeaderLabels([tr("Indicator"), tr("Value")])
        self._table.verticalHeader().hide()
        self._table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self._table.setWordWrap(True)
        self._table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self._table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self._years_title = QLabel(tr("Openings per 100 streets and year"))
        self._years = BarChart()
        self._years.setObjectName("openings_per_year")
        self._meetings_title = QLabel(tr("Over the meetings"))
        self._meetings = CurveChart()
        self._meetings.setObjectName("meetings")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.addWidget(self._note)
        layout.addWidget(self._table, 1)
        for widget in (self._years_title, self._years, self._meetings_title, self._meetings):
            layout.addWidget(widget)
        layout.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addStretch(1)
        self._actions = []
        for name, text, tip, action in (
            (
                "keep",
                tr("Keep for this meeting"),
                tr("So that the next meetings show what changed"),
                self.keep,
            ),
            ("save_indicators", tr("Save…"), "", self._ask_file),
        ):
            button = QPushButton(text)
            button.setObjectName(name)
            button.setToolTip(tip)
            button.clicked.connect(action)
            row.addWidget(button)
            self._actions.append(button)
        return row

    def refresh(self) -> None:
        content, dossier = self.session.content, self.session.dossier
        ready = content is not None and dossier is not None and content.analysis is not None
        for button in self._actions:
            button.setEnabled(ready)
        for widget in (self._table, self._years_title, self._years, self._meetings_title, self._meetings):
            widget.setVisible(ready)
        self._note.setText("" if ready else tr("First determine the opportunities (step Opportunities)."))
        if not ready or content is None or dossier is None:
            return
        found = indicators(content)
        self._note.setText(
            tr("As of {day}. Rest on a line to read what it means.", day=day_label(found.peildatum))
        )
        self._show_figures(found)
        self._show_years(found)
        kept = {one.peildatum: one for one in (*earlier_meetings(dossier), found)}
        self._show_meetings([kept[day] for day in sorted(kept)])

    def _show_figures(self, found: Indicators) -> None:
        # What is there per year stands in the chart.
        per_year = {definitions()[name].label for name in ("openings_planned", "openings_proposed")}
        lines = [line for line in in_words(found) if line.label not in per_year]
        self._table.setRowCount(len(lines))
        for row, line in enumerate(lines):
            # A share reads as it is.
            value = line.value if line.value.endswith(("%", "–")) else f"{line.value} {line.unit}"
            for column, text in enumerate((line.label, value)):
                item = QTableWidgetItem(text)
                item.setToolTip(f"{line.definition}\n{line.source}")
                if column == 1:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self._table.setItem(row, column, item)

    def _show_years(self, found: Indicators) -> None:
        years = list(found.openings_planned)
        self._years.show_bars(
            [str(year) for year in years],
            [
                Curve(tr("as planned"), COLOURS[1], [round(100 * found.openings_planned[y]) for y in years]),
                Curve(
                    tr("with the proposals"),
                    COLOURS[0],
                    [round(100 * found.openings_proposed.get(y, 0.0)) for y in years],
                ),
            ],
        )

    def _show_meetings(self, meetings: list[Indicators]) -> None:
        several = len(meetings) > 1
        self._meetings_title.setVisible(several)
        self._meetings.setVisible(several)
        self._meetings.show_curves(
            [f"{one.peildatum.month}-{one.peildatum.year}" for one in meetings],
            [
                Curve(tr("openings avoided"), COLOURS[1], [one.openings_avoided for one in meetings]),
                Curve(tr("decided"), COLOURS[0], [one.openings_decided for one in meetings]),
            ],
        )

    def keep(self) -> None:
        def change(dossier: Dossier) -> None:
            keep_for_meeting(dossier)

        if self.session.change(change):
            messages.show_done(self.session.iface, tr("The figures of this meeting are kept"))

    def _ask_file(self) -> None:
        if self.session.dossier is None:
            return
        proposed = str(self.session.dossier.path.parent / "indicatoren.xlsx")
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Save as"), proposed, "Excel (*.xlsx);;CSV (*.csv)")
        if chosen:
            self.save(Path(chosen))

    def save(self, path: Path) -> None:
        def change(dossier: Dossier) -> None:
            write_indicators(path, indicators(dossier.content()), earlier_meetings(dossier))

        if self.session.change(change):
            messages.show_done(self.session.iface, tr("{file} is ready", file=path.name))

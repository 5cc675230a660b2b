"""Resultaat: what came of it, in figures, over the years, over the meetings and on the map."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QFileDialog,
    QHeaderView,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ..cycle import street_openings
from ..cycle.result_charts import Chart, charts_of, over_meetings, over_years, per_discipline, write_charts
from ..cycle.results import (
    Indicators,
    Line,
    definitions,
    earlier_meetings,
    in_words,
    indicators,
    keep_for_meeting,
    single_values,
    write_indicators,
)
from ..cycle.store import Dossier
from ..model.errors import AfstemmingError
from ..model.language import short_number, tr
from ..model.period import day_label
from . import help, messages, remember
from .charts import BarChart
from .curve import CurveChart
from .filter_bar import FlowLayout
from .list_export import add_export
from .page import Page
from .session import Session

_INDICATOR, _NOW, _BEFORE = range(3)
_PER_YEAR = ("openings_planned", "openings_proposed")
"""These stand in the chart over the years."""


class ResultPage(Page):
    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._meetings: list[Indicators] = []
        self._note = QLabel()
        self._note.setWordWrap(True)
        self._table = self._make_table()
        add_export(session, self._table, tr("Indicators"))
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.addWidget(self._table)
        split.addWidget(self._charts())
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        remember.splitter(split, "result_split")
        self._body = split
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.addWidget(self._note)
        layout.addWidget(split, 1)
        self._bottom = QWidget()
        self._bottom.setLayout(self._buttons())
        layout.addWidget(self._bottom)
        layout.addStretch(0)
        help.offer(self)

    # -- building -----------------------------------------------------------------------------

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(0, 3)
        table.setObjectName("indicators")
        table.setAccessibleName(tr("Indicators"))
        table.setWhatsThis(tr("A figure per line; choose one to see its course over the meetings"))
        table.setHorizontalHeaderLabels([tr("Indicator"), tr("Now"), tr("Earlier meeting")])
        table.verticalHeader().hide()
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        table.setWordWrap(True)
        header = table.horizontalHeader()
        header.setSectionResizeMode(_INDICATOR, QHeaderView.ResizeMode.Stretch)
        for column in (_NOW, _BEFORE):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            table.setColumnWidth(column, 14 * table.fontMetrics().horizontalAdvance("0"))
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.currentCellChanged.connect(lambda *_: self._show_meetings())
        return table

    def _charts(self) -> QTabWidget:
        self._years, self._disciplines, self._course = BarChart(), BarChart(), CurveChart()
        for chart, name in (
            (self._years, "openings_per_year"),
            (self._disciplines, "kilometres"),
            (self._course, "meetings"),
        ):
            chart.setObjectName(name)
            chart.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._course_title = QLabel()
        self._course_title.setWordWrap(True)
        meetings = QWidget()
        column = QVBoxLayout(meetings)
        column.setContentsMargins(0, 4, 0, 0)
        column.addWidget(self._course_title)
        column.addWidget(self._course, 1)
        self._tabs = QTabWidget()
        self._tabs.setObjectName("result_charts")
        self._tabs.setDocumentMode(True)
        years = QWidget()
        column = QVBoxLayout(years)
        column.setContentsMargins(0, 4, 0, 0)
        column.addWidget(QLabel(tr("Openings per 100 streets and year")))
        column.addWidget(self._years, 1)
        self._tabs.addTab(years, tr("Per year"))
        self._tabs.addTab(self._disciplines, tr("Per discipline"))
        self._tabs.addTab(meetings, tr("Per meeting"))
        return self._tabs

    def _buttons(self) -> FlowLayout:
        row = FlowLayout(4)
        self._actions = []
        for name, text, tip, action in (
            ("keep", tr("Keep for this meeting"), tr("So that the next meetings show what changed"), self.keep),
            ("openings_map", tr("Streets on the map"), tr("How often each street opens, as planned and with the proposals; once more takes it off the map"), self.toggle_map),
            ("save_indicators", tr("Save figures…"), tr("Figures, years, meetings and streets as Excel or CSV"), self._ask_file),
            ("save_charts", tr("Save charts…"), tr("All charts as PDF or PNG"), self._ask_charts),
        ):  # fmt: skip
            button = QPushButton(text)
            button.setObjectName(name)
            button.setToolTip(tip)
            button.clicked.connect(lambda _checked=False, do=action: do())
            row.addWidget(button)
            self._actions.append(button)
        return row

    # -- showing ------------------------------------------------------------------------------

    def refresh(self) -> None:
        content, dossier = self.session.content, self.session.dossier
        ready = content is not None and dossier is not None and content.analysis is not None
        for button in self._actions:
            button.setEnabled(ready)
        self._body.setVisible(ready)
        self._note.setText("" if ready else tr("First determine the opportunities (step Opportunities)."))
        if not ready or content is None or dossier is None:
            return
        found = indicators(content)
        self._note.setText(
            tr("As of {day}. Rest on a line to read what it means.", day=day_label(found.peildatum))
        )
        kept = {one.peildatum: one for one in (*earlier_meetings(dossier), found)}
        self._meetings = [kept[day] for day in sorted(kept)]
        self._show_figures(found)
        years, disciplines = over_years(found), per_discipline(found)
        self._years.show_bars(years.steps, years.series)
        self._disciplines.show_bars(*((disciplines.steps, disciplines.series) if disciplines else ((), ())))
        self._show_meetings()
        if street_openings.is_on_map(QgsProject.instance(), dossier.path):
            street_openings.show_on_map(QgsProject.instance(), dossier.path, content)

    def _show_figures(self, found: Indicators) -> None:
        before = [one for one in self._meetings if one.peildatum < found.peildatum]
        earlier = in_words(before[-1]) if before else []
        names = [name for name in definitions() if name not in _PER_YEAR]
        told = dict(zip(definitions(), in_words(found)))
        then = dict(zip(definitions(), earlier))
        self._table.setRowCount(len(names))
        self._table.setColumnHidden(_BEFORE, not before)
        if before:
            day = day_label(before[-1].peildatum)
            self._table.setHorizontalHeaderItem(_BEFORE, QTableWidgetItem(day))
        for row, name in enumerate(names):
            line = told[name]
            now, earlier_value = _shown(found, name, line), ""
            if name in then:
                earlier_value = _shown(before[-1], name, then[name])
            for column, text in enumerate((line.label, now, earlier_value)):
                item = QTableWidgetItem(text)
                parts = f"\n{line.value} {line.unit}" if isinstance(getattr(found, name), dict) else ""
                item.setToolTip(f"{line.definition}\n{line.source}{parts}")
                item.setData(Qt.ItemDataRole.UserRole, name)
                if column != _INDICATOR:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self._table.setItem(row, column, item)

    def _show_meetings(self) -> None:
        """The indicator of the current line at every meeting; without one the openings."""
        several = len(self._meetings) > 1
        self._course.setVisible(several)
        item = self._table.item(self._table.currentRow(), _INDICATOR)
        name = item.data(Qt.ItemDataRole.UserRole) if item is not None else ""
        if not several:
            self._course_title.setText(
                tr("Keep the figures at every meeting; from the second one on their course stands here.")
            )
            return
        chart = over_meetings(self._meetings, [name] if name else [])
        self._course_title.setText(chart.title)
        self._course.show_curves(chart.steps, chart.series)

    # -- doing --------------------------------------------------------------------------------

    def keep(self) -> None:
        def change(dossier: Dossier) -> None:
            keep_for_meeting(dossier)

        if self.session.change(change):
            messages.show_done(self.session.iface, tr("The figures of this meeting are kept"))

    def toggle_map(self) -> None:
        """The streets on the map, or off it again."""
        content, dossier = self.session.content, self.session.dossier
        if content is None or dossier is None:
            return
        project = QgsProject.instance()
        if street_openings.is_on_map(project, dossier.path):
            street_openings.take_off_map(project, dossier.path)
        elif not street_openings.show_on_map(project, dossier.path, content):
            messages.show_warning(
                self.session.iface,
                tr("No street of the streets layer opens: take in a streets layer (step Deliveries)."),
            )

    def _ask_file(self) -> None:
        self._ask("indicatoren.xlsx", "Excel (*.xlsx);;CSV (*.csv)", self.save)

    def _ask_charts(self) -> None:
        self._ask("grafieken.pdf", "PDF (*.pdf);;PNG (*.png)", self.save_charts)

    def _ask(self, name: str, kinds: str, save: Any) -> None:
        if self.session.dossier is None:
            return
        proposed = str(remember.export_folder(self.session.dossier.path.parent) / name)
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Save as"), proposed, kinds)
        if chosen:
            remember.set_export_folder(Path(chosen).parent)
            save(Path(chosen))

    def save(self, path: Path) -> None:
        content, dossier = self.session.content, self.session.dossier
        if content is None or dossier is None:
            return
        streets = street_openings.as_table(street_openings.openings_by_street(content))
        try:
            write_indicators(path, indicators(content), earlier_meetings(dossier), [streets])
        except AfstemmingError as error:
            messages.show_error(self.session.iface, error)
            return
        messages.show_done(self.session.iface, tr("{file} is ready", file=path.name))

    def save_charts(self, path: Path) -> None:
        charts: list[Chart] = []
        content: Optional[Any] = self.session.content
        try:
            if content is not None and content.analysis is not None:
                charts = charts_of(indicators(content), self._meetings)
            write_charts(path, charts)
        except AfstemmingError as error:
            messages.show_error(self.session.iface, error)
            return
        messages.show_done(self.session.iface, tr("{file} is ready", file=path.name))


def _shown(found: Indicators, name: str, line: Line) -> str:
    """With its unit; a share reads as it is, of a figure per discipline the sum (the parts stand in tooltip and chart)."""
    if isinstance(getattr(found, name), dict):
        return f"{short_number(single_values(found)[name] or 0.0)} {line.unit}"
    return line.value if line.value.endswith(("%", "–")) else f"{line.value} {line.unit}"

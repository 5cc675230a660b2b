"""Programma: the joint periods of all opportunities together, per year, with what the partners can carry out."""

from __future__ import annotations

from pathlib import Path
from typing import Optional, Sequence, Union

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ..cycle.explain import number
from ..cycle.programme import (
    Programme,
    choose_programme,
    figures_in_words,
    read_capacities,
    write_programme,
)
from ..cycle.store import Dossier
from ..model.content import Content
from ..model.language import tr
from ..model.progress import Progress
from . import messages
from .charts import COLOURS, BarChart
from .curve import Curve
from .session import Session

Cell = Union[str, int, float, None]


def show_programme(session: Session, parent: QWidget) -> None:
    """Work the programme out in the background, then show it."""
    if session.content is None or session.content.analysis is None:
        messages.show_warning(session.iface, tr("First determine the opportunities (step Opportunities)."))
        return
    peildatum = session.content.analysis.peildatum

    def work(dossier: Dossier, progress: Progress) -> Programme:
        return choose_programme(dossier.content(), peildatum=peildatum, progress=progress)

    def done(programme: Programme) -> None:
        ProgrammeDialog(session, programme, parent).open()

    session.run(tr("Choosing the programme"), work, done)


class ProgrammeDialog(QDialog):
    """Shows `programme` of the dossier that is open in the session."""

    def __init__(self, session: Session, programme: Programme, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Programme"))
        self._session, self._programme = session, programme
        self._parent = parent
        content = session.content
        assert content is not None
        layout = QVBoxLayout(self)
        figures = QLabel(
            "<br>".join(f"{name}: <b>{value}</b>" for name, value in figures_in_words(programme))
        )
        figures.setObjectName("programme_figures")
        figures.setWordWrap(True)
        layout.addWidget(figures)
        chart = BarChart()
        chart.setObjectName("programme_chart")
        _show_years(chart, programme)
        layout.addWidget(chart)
        tabs = QTabWidget()
        tabs.addTab(_chosen(programme, content), tr("Per year"))
        tabs.addTab(_left_out(programme, content), tr("Left out ({count})", count=len(programme.left_out)))
        tabs.addTab(_loads(programme, content), tr("Load per partner"))
        layout.addWidget(tabs, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        for name, text, action in (
            ("capacity", tr("Capacity from a file…"), self._ask_capacity),
            ("save_programme", tr("Save…"), self._ask_file),
        ):
            button = buttons.addButton(text, QDialogButtonBox.ButtonRole.ActionRole)
            button.setObjectName(name)
            button.clicked.connect(action)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self.resize(900, 680)

    def _ask_capacity(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, tr("Capacity from a file…"), "", "CSV (*.csv)")
        if chosen:
            self.take_capacity(Path(chosen))

    def take_capacity(self, path: Path) -> None:
        """Keep what the file says in the dossier, and choose the programme anew."""

        def change(dossier: Dossier) -> None:
            dossier.save_capacities(read_capacities(path, dossier.content().collaboration))

        if self._session.change(change):
            self.close()
            show_programme(self._session, self._parent or self._session.iface.mainWindow())

    def _ask_file(self) -> None:
        assert self._session.dossier is not None
        proposed = str(self._session.dossier.path.parent / "programma.xlsx")
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Save as"), proposed, "Excel (*.xlsx);;CSV (*.csv)")
        if chosen:
            self.save(Path(chosen))

    def save(self, path: Path) -> None:
        content = self._session.content
        if content is None:
            return
        try:
            write_programme(path, self._programme, content)
        except Exception as error:
            messages.show_error(self._session.iface, error)
            return
        messages.show_done(self._session.iface, tr("{file} is ready", file=path.name))


def _show_years(chart: BarChart, programme: Programme) -> None:
    openings = programme.openings_by_year()
    if not openings:
        chart.setVisible(False)
        return
    years = list(range(min(openings), max(openings) + 1))
    projects = [sum(c.period.start.year == year for c in programme.chosen) for year in years]
    chart.show_bars(
        [str(year) for year in years],
        [
            Curve(tr("Joint projects"), COLOURS[0], projects),
            Curve(tr("Openings avoided"), COLOURS[1], [openings.get(year, 0) for year in years]),
        ],
    )


def _chosen(programme: Programme, content: Content) -> QTableWidget:
    groups = {o.id: o for o in content.analysis.opportunities} if content.analysis else {}
    rows: list[Sequence[Cell]] = [
        (c.period.start.year, c.number, groups[c.opportunity].name, c.period.label(), c.openings_avoided,
         c.shift, c.reason)
        for c in sorted(programme.chosen, key=lambda c: (c.period.start, c.number))
        if c.opportunity in groups
    ]  # fmt: skip
    headings = [
        tr("Year"), tr("Number"), tr("Place"), tr("Joint period"), tr("Openings avoided"),
        tr("Weighted shift (months)"), tr("Why"),
    ]  # fmt: skip
    return _table("programme_chosen", headings, rows)


def _left_out(programme: Programme, content: Content) -> QTableWidget:
    groups = {o.id: o for o in content.analysis.opportunities} if content.analysis else {}
    rows: list[Sequence[Cell]] = [
        (left.number, groups[left.opportunity].name, left.openings, left.reason)
        for left in programme.left_out
        if left.opportunity in groups
    ]
    return _table("programme_left_out", [tr("Number"), tr("Place"), tr("Openings"), tr("Why")], rows)


def _loads(programme: Programme, content: Content) -> QTableWidget:
    names = {p.code: p.name for p in content.collaboration.partners}
    rows: list[Sequence[Cell]] = [
        (names.get(y.key.partner, y.key.partner), str(y.key.discipline or ""), y.key.year, str(y.key.measure),
         round(y.planned), round(y.programme), y.capacity)
        for y in programme.loads
    ]  # fmt: skip
    headings = [
        tr("Partner"), tr("Discipline"), tr("Year"), tr("Measure"), tr("As planned"), tr("Programme"), tr("Capacity"),
    ]  # fmt: skip
    return _table("programme_loads", headings, rows)


def _table(name: str, headings: Sequence[str], rows: Sequence[Sequence[Cell]]) -> QTableWidget:
    table = QTableWidget(len(rows), len(headings))
    table.setObjectName(name)
    table.setHorizontalHeaderLabels(list(headings))
    table.verticalHeader().hide()
    table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
    for row, cells in enumerate(rows):
        for column, value in enumerate(cells):
            item = QTableWidgetItem()
            if isinstance(value, float):
                item.setText(number(value))
            else:
                item.setText("" if value is None else str(value))
            if isinstance(value, (int, float)):
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setToolTip(item.text())
            table.setItem(row, column, item)
    table.resizeColumnsToContents()
    table.horizontalHeader().setStretchLastSection(True)
    return table

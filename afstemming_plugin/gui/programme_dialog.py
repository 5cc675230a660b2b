"""Programma: the joint periods of all opportunities together, per year, with what the partners can carry out."""

from __future__ import annotations

from pathlib import Path
from typing import Callable, Optional, Sequence, Union

from qgis.PyQt.QtCore import Qt, pyqtSignal
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

from ..cycle.programme import (
    Programme,
    choose_programme,
    figures_in_words,
    read_capacities,
    write_programme,
)
from ..cycle.store import Dossier
from ..model.content import Content
from ..model.language import short_number, tr
from ..model.progress import Progress
from . import help, messages
from .charts import COLOURS, BarChart
from .curve import Curve
from .list_export import add_export
from .session import Session

Cell = Union[str, int, float, None]
OPPORTUNITY_ROLE = Qt.ItemDataRole.UserRole
MOST_WIDTH = 220
"""Pixels of a column that is not the last."""


def show_programme(
    session: Session, parent: QWidget, chosen: Optional[Callable[[str], object]] = None
) -> None:
    """Work the programme out in the background, then show it beside the map; `chosen` hears the opportunity of a line."""
    if session.content is None or session.content.analysis is None:
        messages.show_warning(session.iface, tr("First determine the opportunities (step Opportunities)."))
        return
    peildatum = session.content.analysis.peildatum

    def work(dossier: Dossier, progress: Progress) -> Programme:
        return choose_programme(dossier.content(), peildatum=peildatum, progress=progress)

    def done(programme: Programme) -> None:
        ProgrammeDialog(session, programme, parent, chosen).show()

    session.run(tr("Choosing the programme"), work, done)


class ProgrammeDialog(QDialog):
    """Shows `programme` of the dossier that is open in the session; `chosen` tells the opportunity of a line."""

    chosen = pyqtSignal(str)

    def __init__(
        self,
        session: Session,
        programme: Programme,
        parent: Optional[QWidget] = None,
        hear: Optional[Callable[[str], object]] = None,
    ) -> None:
        super().__init__(parent)
        self._hear = hear
        if hear is not None:
            self.chosen.connect(hear)
        session.changed.connect(self._stay_or_go)
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
        for table, title, words in (
            (_chosen(programme, content), tr("Per year"), tr("Programme per year")),
            (_left_out(programme, content), tr("Left out ({count})", count=len(programme.left_out)), tr("Left out")),
            (_loads(programme, content), tr("Load per partner"), tr("Load per partner")),
        ):  # fmt: skip
            tabs.addTab(table, title)
            add_export(session, table, words)
            table.itemSelectionChanged.connect(lambda table=table: self._choose(table))
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
        self._fit_screen()
        help.offer(self)

    def _fit_screen(self) -> None:
        """As large as is pleasant, never larger than the screen."""
        screen = (self._parent or self).screen() if hasattr(self, "screen") else None
        room = screen.availableGeometry() if screen is not None else None
        width, height = (
            (1080, 760) if room is None else (min(1080, room.width() - 80), min(760, room.height() - 80))
        )
        self.resize(width, height)

    def _stay_or_go(self) -> None:
        """It does not outlive the dossier that it is about."""
        if self._session.dossier is None:
            self.close()

    def _choose(self, table: QTableWidget) -> None:
        """Tell which opportunity the chosen line is about."""
        row = table.currentRow()
        item = table.item(row, 0) if row >= 0 else None
        opportunity = item.data(OPPORTUNITY_ROLE) if item is not None else None
        if opportunity:
            self.chosen.emit(str(opportunity))

    def _ask_capacity(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, tr("Capacity from a file…"), "", "CSV (*.csv)")
        if chosen:
            self.take_capacity(Path(chosen))

    def take_capacity(self, path: Path) -> None:
        """Keep what the file says in the dossier, and choose the programme anew."""

        def change(dossier: Dossier) -> None:
            dossier.save_capacities(read_capacities(path, dossier.collaboration()))

        if self._session.change(change):
            self.close()
            show_programme(self._session, self._parent or self._session.iface.mainWindow(), self._hear)

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
    shown = [c for c in programme.chosen if c.opportunity in groups]
    shown.sort(key=lambda c: (c.period.start, c.number))
    rows: list[Sequence[Cell]] = [
        (c.period.start.year, c.number, groups[c.opportunity].name, c.period.label(), c.openings_avoided,
         c.shift, c.reason)
        for c in shown
    ]  # fmt: skip
    headings = [
        tr("Year"), tr("No."), tr("Place"), tr("Joint period"), tr("Openings avoided"),
        tr("Weighted shift (months)"), tr("Why"),
    ]  # fmt: skip
    return _table("programme_chosen", headings, rows, [c.opportunity for c in shown])


def _left_out(programme: Programme, content: Content) -> QTableWidget:
    groups = {o.id: o for o in content.analysis.opportunities} if content.analysis else {}
    shown = [left for left in programme.left_out if left.opportunity in groups]
    rows: list[Sequence[Cell]] = [
        (left.number, groups[left.opportunity].name, left.openings, left.reason) for left in shown
    ]
    headings = [tr("No."), tr("Place"), tr("Openings"), tr("Why")]
    return _table("programme_left_out", headings, rows, [left.opportunity for left in shown])


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


def _table(
    name: str, headings: Sequence[str], rows: Sequence[Sequence[Cell]], opportunities: Sequence[str] = ()
) -> QTableWidget:
    """`opportunities`: the id of the one that each row is about."""
    table = QTableWidget(len(rows), len(headings))
    table.setObjectName(name)
    table.setAccessibleName(", ".join(headings))
    table.setWhatsThis(tr("Choose a line to see its opportunity on the map"))
    table.setHorizontalHeaderLabels(list(headings))
    table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
    table.setAlternatingRowColors(True)
    table.setWordWrap(False)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + 8)
    table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
    for row, cells in enumerate(rows):
        for column, value in enumerate(cells):
            item = QTableWidgetItem()
            if isinstance(value, float):
                item.setText(short_number(value))
            else:
                item.setText("" if value is None else str(value))
            if isinstance(value, (int, float)):
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setToolTip(item.text())
            table.setItem(row, column, item)
    for row, opportunity in enumerate(opportunities):
        table.item(row, 0).setData(OPPORTUNITY_ROLE, opportunity)
    _set_widths(table, headings, rows)
    return table


def _set_widths(table: QTableWidget, headings: Sequence[str], rows: Sequence[Sequence[Cell]]) -> None:
    """As wide as what stands in it; a heading that is longer breaks, the last column takes what is left."""
    metrics = table.fontMetrics()
    header = table.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    for column, heading in enumerate(headings[:-1]):
        words = [metrics.horizontalAdvance(word) for word in heading.split()]
        cells = [metrics.horizontalAdvance(table.item(row, column).text()) for row in range(len(rows))]
        table.setColumnWidth(column, min(MOST_WIDTH, max([*words, *cells], default=40)) + metrics.height())
        item = table.horizontalHeaderItem(column)
        item.setToolTip(heading)
        item.setText(
            _broken(heading, table.columnWidth(column) - metrics.height(), metrics.horizontalAdvance)
        )
    header.setStretchLastSection(True)


def _broken(text: str, width: int, measure: Callable[[str], int]) -> str:
    """The words on as many lines as the width asks."""
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and measure(longer) > width:
            lines.append(word)
        else:
            lines[-1] = longer
    return "\n".join(lines)

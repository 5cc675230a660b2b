"""The page Resultaat on a real dossier."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from qgis.PyQt.QtWidgets import QPushButton, QTableWidget

from afstemming_plugin.cycle.match import determine
from afstemming_plugin.cycle.results import in_words, indicators
from afstemming_plugin.gui.charts import BarChart
from afstemming_plugin.gui.curve import CurveChart
from afstemming_plugin.gui.dock import AfstemmingDock

RESULTAAT = 5


def test_figures_years_and_meetings_are_shown(
    dock: AfstemmingDock, dossier_file: Path, tmp_path: Path
) -> None:
    assert dock.session.open(dossier_file)
    dock.show_step(RESULTAAT)
    page = dock._pages[RESULTAAT][2]
    assert dock._pages_stack.currentWidget() is page
    table = page.findChild(QTableWidget, "indicators")
    shown = {table.item(r, 0).text(): table.item(r, 1).text() for r in range(table.rowCount())}
    told = {line.label: line.value for line in in_words(indicators(dock.session.content))}
    assert len(shown) == len(told) - 2
    assert all(value.startswith(told[label]) for label, value in shown.items())
    assert all(table.item(r, 0).toolTip() for r in range(table.rowCount()))
    assert "as planned" in page.findChild(BarChart, "openings_per_year").accessibleDescription()
    meetings = page.findChild(CurveChart, "meetings")
    assert not meetings.isVisible()
    page.findChild(QPushButton, "keep").click()
    assert dock.session.change(lambda dossier: determine(dossier, peildatum=date(2027, 11, 1)) and None)
    assert meetings.isVisible()
    assert "11-2027" in meetings.accessibleDescription()
    page.save(tmp_path / "i.csv")
    assert (tmp_path / "i.csv").stat().st_size > 500


def test_without_an_analysis_it_says_what_to_do(dock: AfstemmingDock) -> None:
    page = dock._pages[RESULTAAT][2]
    page.refresh()
    assert not page.findChild(QPushButton, "keep").isEnabled()

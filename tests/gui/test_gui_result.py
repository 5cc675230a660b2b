"""The page Resultaat on a real dossier."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from qgis.core import QgsExpression, QgsExpressionContext, QgsExpressionContextUtils, QgsProject
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtWidgets import QPushButton, QTableWidget

from afstemming_plugin.cycle import see
from afstemming_plugin.cycle.match import determine
from afstemming_plugin.cycle.results import in_words, indicators
from afstemming_plugin.cycle.street_openings import openings_by_street
from afstemming_plugin.gui.charts import BarChart
from afstemming_plugin.gui.curve import CurveChart
from afstemming_plugin.gui.dock import AfstemmingDock
from afstemming_plugin.model.words import OpportunityKind

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
    assert sum(value.startswith(told[label]) for label, value in shown.items()) == len(shown) - 1
    kilometres = dock.session.content and indicators(dock.session.content).kilometres
    assert any(f"{sum(kilometres.values()):.1f}".replace(".", ",") in value for value in shown.values())
    assert all(table.item(r, 0).toolTip() for r in range(table.rowCount()))
    assert table.isColumnHidden(2)
    assert "as planned" in page.findChild(BarChart, "openings_per_year").accessibleDescription()
    page._tabs.setCurrentIndex(2)
    meetings = page.findChild(CurveChart, "meetings")
    assert not meetings.isVisible()
    page.findChild(QPushButton, "keep").click()
    assert dock.session.change(lambda dossier: determine(dossier, peildatum=date(2027, 11, 1)) and None)
    assert meetings.isVisible()
    assert "11-2027" in meetings.accessibleDescription()
    assert not table.isColumnHidden(2) and table.item(0, 2).text()
    both = meetings.accessibleDescription()
    table.setCurrentCell(2, 0)
    assert page._course_title.text() == table.item(2, 0).text()
    assert meetings.accessibleDescription() != both
    page.save(tmp_path / "i.csv")
    assert (tmp_path / "i.csv").stat().st_size > 500
    page.save_charts(tmp_path / "g.pdf")
    assert (tmp_path / "g.pdf").read_bytes().startswith(b"%PDF")
    page.save_charts(tmp_path / "g.png")
    image = QImage(str(tmp_path / "g.png"))
    colours = {image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)}
    assert image.height() > image.width() and len(colours) > 3


def test_streets_by_their_openings_on_the_map(dock: AfstemmingDock, dossier_file: Path) -> None:
    assert dock.session.open(dossier_file)
    content = dock.session.content
    see.show_on_map(QgsProject.instance(), dossier_file, content)
    page = dock._pages[RESULTAAT][2]
    dock.show_step(RESULTAAT)
    button = page.findChild(QPushButton, "openings_map")
    before = set(QgsProject.instance().mapLayers())
    button.click()
    planned, proposed = (
        QgsProject.instance().mapLayer(id) for id in set(QgsProject.instance().mapLayers()) - before
    )
    if planned.name() > proposed.name():
        planned, proposed = proposed, planned
    found = openings_by_street(content)
    assert found.planned and sum(found.proposed.values()) < sum(found.planned.values())
    street = max(found.planned, key=lambda s: found.planned[s])
    for layer, counts in ((planned, found.planned), (proposed, found.proposed)):
        feature = next(
            f for f in layer.getFeatures()
            if ((f["town"] or "").lower(), (f["name"] or "").lower()) == street
        )  # fmt: skip
        expression = QgsExpression(layer.renderer().classAttribute())
        context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
        context.setFeature(feature)
        assert expression.evaluate(context) == counts[street], expression.evalErrorString()
    button.click()
    assert set(QgsProject.instance().mapLayers()) == before


def test_an_opportunity_opens_each_of_its_streets_once(dock: AfstemmingDock, dossier_file: Path) -> None:
    assert dock.session.open(dossier_file)
    content = dock.session.content
    found = openings_by_street(content)
    works = content.works_by_id()
    for opportunity in content.analysis.opportunities:
        if opportunity.kind is OpportunityKind.OPPORTUNITY:
            streets = {works[m.work].street.lower() for m in opportunity.members} - {""}
            for street in streets:
                mine = [key for key in found.planned if key[1] == street]
                assert all(1 <= found.proposed[key] <= found.planned[key] for key in mine)
    todo = [w for w in works.values() if w.period.end >= content.analysis.peildatum]
    assert sum(found.planned.values()) + found.unnamed <= len(todo)


def test_without_an_analysis_it_says_what_to_do(dock: AfstemmingDock) -> None:
    page = dock._pages[RESULTAAT][2]
    page.refresh()
    assert not page.findChild(QPushButton, "keep").isEnabled()

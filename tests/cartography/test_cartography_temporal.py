"""Stepping through years: end days count, and the canvas follows."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Iterator

import pytest
from cartography_sample import row_y, sample_content, write_sample
from qgis.core import (
    QgsApplication,
    QgsFeatureRequest,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsProject,
    QgsRectangle,
    QgsTemporalNavigationObject,
    QgsVectorLayer,
    QgsVectorLayerTemporalContext,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor

from afstemming_plugin.cartography.layers import add_dossier, layer_of
from afstemming_plugin.cartography.temporal import horizon, set_horizon, set_period, shown_period, year_range
from afstemming_plugin.model.content import Content
from afstemming_plugin.model.period import Period, Precision, covering

pytestmark = pytest.mark.qgis


def content_of(*periods: Period) -> Content:
    content = sample_content()
    first = content.works[0]
    works = [replace(first, id=f"p{i}", period=period) for i, period in enumerate(periods)]
    return replace(content, works=works, zones=[], events=[], analysis=None)


@pytest.fixture
def borders(tmp_path: Path) -> tuple[QgsProject, QgsVectorLayer]:
    """p0 ends on 31-12-2027, p1 on 1-1-2028, p2 starts on 31-12-2028, p3 on 1-1-2029."""
    content = content_of(
        Period(date(2027, 3, 1), date(2027, 12, 31)),
        Period(date(2027, 3, 1), date(2028, 1, 1)),
        Period(date(2028, 12, 31), date(2029, 2, 1)),
        Period(date(2029, 1, 1), date(2029, 2, 1)),
    )
    project = QgsProject()
    dossier = write_sample(tmp_path / "dossier.gpkg", content)
    add_dossier(project, dossier, content)
    return project, layer_of(project, dossier, "work/LineString")


@pytest.mark.parametrize(
    ("year", "expected"),
    [(2026, set()), (2027, {"p0", "p1"}), (2028, {"p1", "p2"}), (2029, {"p2", "p3"}), (2030, set())],
)
def test_a_year_shows_exactly_the_works_with_a_day_in_it(borders, year: int, expected: set[str]) -> None:  # type: ignore[no-untyped-def]
    _, layer = borders
    context = QgsVectorLayerTemporalContext()
    context.setLayer(layer)
    expression = layer.temporalProperties().createFilterString(context, year_range(year))
    assert {
        f["id"] for f in layer.getFeatures(QgsFeatureRequest().setFilterExpression(expression))
    } == expected


@pytest.mark.parametrize(("year", "drawn"), [(2026, False), (2027, True), (2028, True), (2030, False)])
def test_the_rendered_map_follows_the_year(borders, year: int, drawn: bool) -> None:  # type: ignore[no-untyped-def]
    project, layer = borders
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(project.crs())
    settings.setOutputSize(QSize(300, 200))
    settings.setExtent(QgsRectangle(120000, row_y(0) - 100, 120300, row_y(0) + 100))
    settings.setBackgroundColor(QColor("white"))
    settings.setIsTemporal(True)
    settings.setTemporalRange(year_range(year))
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    image = job.renderedImage()
    pixels = {image.pixelColor(x, y).name() for x in range(0, 300, 3) for y in range(80, 120)}
    assert (pixels != {"#ffffff"}) is drawn


def test_every_layer_with_a_period_is_in_time(tmp_path: Path) -> None:
    content = sample_content()
    dossier = write_sample(tmp_path / "dossier.gpkg", content)
    project = QgsProject()
    add_dossier(project, dossier, content)
    for key, active in (
        ("opportunity", True),
        ("graafrust", True),
        ("work/Point", True),
        ("street/LineString", False),
    ):
        assert layer_of(project, dossier, key).temporalProperties().isActive() is active


def test_the_project_spans_the_horizon(tmp_path: Path) -> None:
    content = sample_content()
    assert horizon(content) == (2024, 2033)
    project = QgsProject()
    set_horizon(project, content)
    span = project.timeSettings().temporalRange()
    assert (span.begin().date().year(), span.end().addSecs(-1).date().year()) == (2024, 2033)
    assert horizon(replace(content, works=[], zones=[], analysis=None)) is None


@pytest.fixture
def canvas(qgis_app: QgsApplication) -> Iterator[QgsMapCanvas]:
    """Of this test alone. A canvas keeps a bare pointer to its controller: they go together, or QGIS crashes."""
    made = QgsMapCanvas()
    made.setTemporalController(QgsTemporalNavigationObject(made))
    yield made
    made.stopRendering()
    made.deleteLater()
    QgsProject.instance().clear()


def test_the_canvas_steps_to_a_year_and_back(canvas: QgsMapCanvas) -> None:
    content = sample_content()
    set_horizon(QgsProject.instance(), content)
    controller = canvas.temporalController()
    set_period(canvas, Period.year(2028))
    assert canvas.temporalRange().begin().date().year() == 2028
    assert controller.totalFrameCount() >= 10
    controller.next()
    assert canvas.temporalRange().begin().date().year() == 2029
    assert shown_period(canvas) == Period.year(2029)
    set_period(canvas, None)
    assert canvas.temporalRange().isInfinite() and shown_period(canvas) is None
    assert controller.frameDuration().years() == 1


@pytest.mark.parametrize(
    ("period", "following"),
    [
        (covering(date(2028, 1, 1), date(2028, 1, 1), Precision.HALF), "2e helft 2028"),
        (covering(date(2027, 10, 1), date(2027, 10, 1), Precision.QUARTER), "1e kwartaal 2028"),
        (covering(date(2027, 12, 1), date(2027, 12, 1), Precision.MONTH), "jan 2028"),
        (covering(date(2027, 1, 1), date(2029, 1, 1), Precision.YEAR), "2030 – 2032"),
        (Period(date(2019, 1, 1), date(2019, 12, 31), Precision.YEAR), "2020"),  # before the horizon
    ],
)
def test_the_controller_goes_on_by_steps_of_the_period(
    canvas: QgsMapCanvas, period: Period, following: str
) -> None:
    set_horizon(QgsProject.instance(), sample_content())
    set_period(canvas, period)
    shown = shown_period(canvas)
    assert shown == period and canvas.temporalRange().end().date().toPyDate() == period.end + timedelta(
        days=1
    )
    canvas.temporalController().next()
    after = shown_period(canvas)
    assert after is not None and after.start == period.end + timedelta(days=1)
    assert (after.start, after.end, after.precision) == _read(following)


def _read(text: str) -> tuple[date, date, Precision]:
    """The days of a period as it is written in Dutch."""
    return {
        "2e helft 2028": (date(2028, 7, 1), date(2028, 12, 31), Precision.HALF),
        "1e kwartaal 2028": (date(2028, 1, 1), date(2028, 3, 31), Precision.QUARTER),
        "jan 2028": (date(2028, 1, 1), date(2028, 1, 31), Precision.MONTH),
        "2030 – 2032": (date(2030, 1, 1), date(2032, 12, 31), Precision.YEAR),
        "2020": (date(2020, 1, 1), date(2020, 12, 31), Precision.YEAR),
    }[text]

"""The Kaart page: one filter for map and list, a year ruler, themes, and a base map that needs a network."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QListWidget, QPushButton, QToolButton, QWidget

from afstemming_plugin.cartography.layers import layer_of
from afstemming_plugin.cartography.temporal import year_range
from afstemming_plugin.gui.dock import AfstemmingDock
from afstemming_plugin.gui.year_ruler import YearRuler
from afstemming_plugin.model.filter import Filter
from afstemming_plugin.model.period import Period, Precision

KAART = 1


@pytest.fixture
def opened(dock: AfstemmingDock, dossier_file: Path) -> AfstemmingDock:
    assert dock.session.open(dossier_file)
    dock.resize(520, 900)
    dock.show_step(KAART)
    dock._pages[KAART][2].findChild(QPushButton, "build_map").click()
    return dock


def find(dock: AfstemmingDock, kind: type, name: str) -> Any:
    return dock._pages[KAART][2].findChild(kind, name)


def layer(dock: AfstemmingDock, key: str) -> QgsVectorLayer:
    assert dock.session.dossier is not None
    found = layer_of(QgsProject.instance(), dock.session.dossier.path, key)
    assert found is not None
    return found


def ids(dock: AfstemmingDock, *keys: str) -> set[str]:
    dock._pages[KAART][2].finish()
    return {feature["id"] for key in keys for feature in layer(dock, key).getFeatures()}


WORKS = ("work/Point", "work/LineString", "work/Polygon")


def tick(dock: AfstemmingDock, criterion: str, row: int, state: Qt.CheckState) -> str:
    item = find(dock, QListWidget, f"list_{criterion}").item(row)
    item.setCheckState(state)
    return str(item.data(Qt.ItemDataRole.UserRole))


def test_a_filter_holds_on_map_and_list_and_is_taken_off_again(opened: AfstemmingDock) -> None:
    content = opened.session.content
    assert content is not None and content.analysis is not None
    placed = {w.id for w in content.works if w.geometry}
    assert ids(opened, *WORKS) == placed
    partner = tick(opened, "partners", 0, Qt.CheckState.Checked)
    hardness = tick(opened, "hardnesses", 1, Qt.CheckState.Checked)
    wanted = {w.id for w in content.works if w.partner == partner and w.effective_hardness == hardness}
    assert 0 < len(wanted & placed) < len(placed)
    assert ids(opened, *WORKS) == wanted & placed
    joined = {o.id for o in content.analysis.opportunities if wanted & {m.work for m in o.members}}
    assert ids(opened, "opportunity", "coordination") == joined
    assert opened.session.passing.opportunities == joined
    assert f"{len(wanted)} " in find(opened, QLabel, "filter_told").text()
    find(opened, QToolButton, "filter_clear").click()
    assert ids(opened, *WORKS) == placed and not opened.session.filter
    assert not layer(opened, "work/LineString").subsetString()


def test_a_filter_of_the_user_on_a_layer_stays(opened: AfstemmingDock) -> None:
    works, finish = layer(opened, "work/LineString"), opened._pages[KAART][2].finish
    works.setSubsetString("\"street\" <> ''")
    opened.session.set_filter(Filter(partners=frozenset({"x"})))
    finish()
    assert works.featureCount() == 0
    opened.session.set_filter(Filter(disciplines=frozenset({"water"})))
    finish()
    assert "street" in works.subsetString() and "partner" not in works.subsetString()
    opened.session.set_filter(Filter())
    finish()
    assert works.subsetString() == "\"street\" <> ''"


def test_the_ruler_shows_what_plays_and_goes_along_with_qgis(opened: AfstemmingDock) -> None:
    ruler = find(opened, YearRuler, "year_ruler")
    canvas = opened.iface.mapCanvas()
    opened._pages[1][2].finish()
    QTest.mouseClick(
        ruler, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(ruler.width() // 2, 10)
    )
    period = opened.session.filter.period
    assert period is not None and period.precision is Precision.YEAR
    assert (canvas.temporalRange().begin().date().toPyDate(), canvas.temporalRange().end().date().toPyDate()) == (
        date(period.start.year, 1, 1), date(period.start.year + 1, 1, 1),
    )  # fmt: skip
    assert str(period.start.year) in find(opened, QLabel, "year_text").text()
    QTest.keyClick(ruler, Qt.Key.Key_Right)
    assert opened.session.filter.period == Period.year(period.start.year + 1)
    canvas.setTemporalRange(year_range(period.start.year))  # as the Temporal Controller does
    assert opened.session.filter.period == ruler.period() == period
    box = find(opened, QComboBox, "year_step")
    box.setCurrentIndex(box.findData(6))
    x = ruler._x((period.start.year - ruler._first) * 12 + 8)
    QTest.mouseClick(ruler, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(int(x), 10))
    half = opened.session.filter.period
    assert half == Period(date(period.start.year, 7, 1), date(period.start.year, 12, 31), Precision.HALF)
    QTest.keyClick(ruler, Qt.Key.Key_Escape)
    assert opened.session.filter.period is None and canvas.temporalRange().isInfinite()


def test_dragging_over_the_ruler_chooses_a_span(opened: AfstemmingDock) -> None:
    ruler = find(opened, YearRuler, "year_ruler")
    middle = [QPoint(int(ruler._x(12 * year + 6)), 10) for year in (1, 3)]
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(ruler, left, Qt.KeyboardModifier.NoModifier, middle[0])
    QTest.mouseMove(ruler, middle[1])
    ruler._pick(1, 3)  # offscreen there is no mouse that moves
    QTest.mouseRelease(ruler, left, Qt.KeyboardModifier.NoModifier, middle[1])
    first = ruler._first
    assert opened.session.filter.period == Period(
        date(first + 1, 1, 1), date(first + 3, 12, 31), Precision.YEAR
    )


def test_nothing_of_filter_and_time_is_left_behind(opened: AfstemmingDock) -> None:
    works, canvas = layer(opened, "work/LineString"), opened.iface.mapCanvas()
    opened.session.set_filter(Filter(partners=frozenset({"x"}), period=Period.year(2028)))
    opened._pages[KAART][2].finish()
    assert works.featureCount() == 0 and not canvas.temporalRange().isInfinite()
    opened.session.close()
    assert works.featureCount() > 0 and not works.subsetString() and canvas.temporalRange().isInfinite()


def test_another_dossier_in_the_same_project_lets_go_of_the_first(
    opened: AfstemmingDock, tmp_path: Path
) -> None:
    assert opened.session.dossier is not None
    first, path = layer(opened, "work/LineString"), opened.session.dossier.path
    opened.session.set_filter(Filter(partners=frozenset({"x"})))
    opened._pages[KAART][2].finish()
    assert first.featureCount() == 0
    other = Path(shutil.copy(path, tmp_path / "tweede.gpkg"))
    assert opened.session.open(other)
    find(opened, QPushButton, "build_map").click()
    second = layer(opened, "work/LineString")
    assert second is not first and first.featureCount() == second.featureCount() > 0
    opened.session.set_filter(Filter(partners=frozenset({"x"})))
    opened._pages[KAART][2].finish()
    assert second.featureCount() == 0 < first.featureCount()


def test_every_theme_can_be_switched_to(opened: AfstemmingDock, monkeypatch: pytest.MonkeyPatch) -> None:
    shown = []
    monkeypatch.setattr(opened.iface, "layerTreeView", lambda: _View(), raising=False)
    for button in opened._pages[KAART][2].findChildren(QPushButton):
        if button.objectName().startswith("theme_"):
            button.click()
            root = QgsProject.instance().layerTreeRoot()
            layers = [n.layer() for n in root.findLayers() if n.isVisible()]
            shown.append(frozenset(one.customProperty("afstemming/key") for one in layers))
    assert len(shown) == len(set(shown)) == 5


class _View(QWidget):
    def layerTreeModel(self) -> Any:
        from qgis.core import QgsLayerTreeModel

        self._model = QgsLayerTreeModel(QgsProject.instance().layerTreeRoot())
        return self._model


def test_neighbourhoods_of_a_map_layer_filter_too(opened: AfstemmingDock) -> None:
    content = opened.session.content
    assert content is not None
    box = layer(opened, "work/LineString").extent()
    areas = QgsVectorLayer("Polygon?crs=EPSG:28992&field=code:int&field=wijknaam:string", "Wijken", "memory")
    from qgis.core import QgsFeature, QgsGeometry, QgsRectangle

    west = QgsFeature(areas.fields())
    middle = box.center().x()
    west.setAttributes([1, "West"])
    west.setGeometry(
        QgsGeometry.fromRect(QgsRectangle(box.xMinimum() - 9, box.yMinimum() - 9, middle, box.yMaximum() + 9))
    )
    areas.dataProvider().addFeatures([west])
    QgsProject.instance().addMapLayer(areas)
    find(opened, QWidget, "filter_bar")._take_areas(areas)
    assert tick(opened, "areas", 0, Qt.CheckState.Checked) == "West"
    lines = layer(opened, "work/LineString")
    opened._pages[KAART][2].finish()
    assert 0 < lines.featureCount() < len(content.works)
    assert all(f.geometry().boundingBox().xMinimum() <= middle for f in lines.getFeatures())
    opened.session.set_areas(None)
    assert not opened.session.filter


@pytest.mark.parametrize("reachable", [False, True])
def test_a_base_map_is_tried_before_it_is_put_under_the_map(
    opened: AfstemmingDock, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, reachable: bool
) -> None:
    from test_gui_dock import wait_for

    from afstemming_plugin.cycle import see

    tile = tmp_path / "tile.png"
    tile.write_bytes(b"x")
    address = tile if reachable else tmp_path / "there is none.png"
    monkeypatch.setattr(see, "trial_address", lambda key: f"file://{address}")
    box = find(opened, QComboBox, "base_map")
    box.setCurrentIndex(1)
    box.activated.emit(1)
    wait_for(lambda: box._reply is None, 10)
    layers = [
        one for one in QgsProject.instance().mapLayers().values() if one.customProperty("afstemming/base_map")
    ]
    assert len(layers) == reachable
    assert box.currentIndex() == (1 if reachable else 0)
    if reachable:
        assert QgsProject.instance().layerTreeRoot().findLayers()[-1].layer() is layers[0]
        box.setCurrentIndex(0)
        box.activated.emit(0)
        assert see.base_map(QgsProject.instance()) is None

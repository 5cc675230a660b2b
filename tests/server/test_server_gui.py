"""The dialog “from a service or layer” as a user fills it in, against the server."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QElapsedTimer, QEventLoop
from qgis.PyQt.QtWidgets import QComboBox, QDialogButtonBox, QLabel, QLineEdit, QPushButton
from service_server import COUNT, ServiceServer, serve

from afstemming_plugin.cycle.reading import read_planned
from afstemming_plugin.gui.address_dialog import AddressDialog
from afstemming_plugin.model.progress import Progress

pytestmark = pytest.mark.qgis
PROJECT_LAYER, ARCGIS, WFS, OGCAPI, POSTGRES = range(5)


@pytest.fixture(scope="module")
def server() -> Iterator[ServiceServer]:
    with serve() as running:
        yield running


@pytest.fixture
def dialog(qgis_new_project: None) -> Iterator[AddressDialog]:
    made = AddressDialog(None)
    yield made
    made.reject()
    made.deleteLater()


def wait_for(ready: Callable[[], bool], seconds: float = 30) -> None:
    timer = QElapsedTimer()
    timer.start()
    while not ready():
        assert timer.elapsed() < 1000 * seconds, "waited in vain"
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)


class Part:
    """The part of the dialog for one kind of address."""

    def __init__(self, dialog: AddressDialog, number: int) -> None:
        dialog.findChild(QComboBox, "kind_of_address").setCurrentIndex(number)
        self.part = dialog._parts[number]
        self.ok = dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok)

    def find(self, kind: Any, name: str) -> Any:
        return self.part.findChild(kind, name)

    @property
    def said(self) -> str:
        return self.find(QLabel, "said").text()

    def ask(self) -> None:
        button = self.find(QPushButton, "show_layers")
        button.click()
        wait_for(button.isEnabled)


@pytest.mark.parametrize(
    ("number", "kind", "url", "offered"),
    [
        (ARCGIS, "arcgis", "arcgis/rest/services/X/MapServer", ["Oude werken", "Werken"]),
        (WFS, "wfs", "wfs", ["Bomen", "Werken"]),
        (OGCAPI, "ogcapi", "ogc", ["Bomen", "Werken"]),
    ],
)
def test_a_layer_is_chosen_from_what_the_service_offers(
    server: ServiceServer, dialog: AddressDialog, number: int, kind: str, url: str, offered: list[str]
) -> None:
    part = Part(dialog, number)
    assert not part.ok.isEnabled()
    part.find(QLineEdit, f"url_{kind}").setText(f"{server.url}/fine/{url}")
    part.ask()
    layers = part.find(QComboBox, "offered_layer")
    assert [layers.itemText(row) for row in range(layers.count())] == offered and "2" in part.said
    layers.setCurrentIndex(1)
    assert part.ok.isEnabled()
    (table,) = read_planned(dialog.planned(), Progress())
    assert len(table) == COUNT and table.kind == kind


def test_a_service_that_fails_says_so_in_the_dialog(server: ServiceServer, dialog: AddressDialog) -> None:
    part = Part(dialog, WFS)
    url = part.find(QLineEdit, "url_wfs")
    url.setText(f"{server.url}/needs-login/wfs")
    part.ask()
    assert "authentication configuration" in part.said
    assert part.find(QComboBox, "offered_layer").count() == 0
    url.setText("https://u:geheim@stad.example/wfs")
    assert part.said == "", "what was said of another address is gone"
    part.ask()
    assert "holds a password" in part.said and "geheim" not in part.said


def test_closing_while_a_service_is_asked_leaves_nothing_behind(
    server: ServiceServer, dialog: AddressDialog
) -> None:
    part = Part(dialog, OGCAPI)
    part.find(QLineEdit, "url_ogcapi").setText(f"{server.url}/slow/ogc")
    part.find(QPushButton, "show_layers").click()
    task = part.part._task
    dialog.reject()
    wait_for(
        lambda: task.isCanceled() or task.status() in (task.TaskStatus.Complete, task.TaskStatus.Terminated)
    )
    assert part.find(QComboBox, "offered_layer").count() == 0


def test_a_layer_of_the_project_with_its_selection(qgis_new_project: None) -> None:
    layer = QgsVectorLayer("LineString?crs=EPSG:28992&field=naam:string", "Getekend", "memory")
    for number in range(3):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([f"w{number}"])
        feature.setGeometry(QgsGeometry.fromWkt(f"LineString (0 {number}, 9 {number})"))
        layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    layer.selectByExpression("naam = 'w1'")
    dialog = AddressDialog(None)
    part = Part(dialog, PROJECT_LAYER)
    assert part.ok.isEnabled()
    (table,) = read_planned(dialog.planned(), Progress())
    assert table.rows == [["w1"]]
    part.part._selected.setChecked(False)
    (table,) = read_planned(dialog.planned(), Progress())
    assert len(table) == 3
    dialog.reject()


def test_without_a_connection_the_database_part_says_what_to_do(dialog: AddressDialog) -> None:
    part = Part(dialog, POSTGRES)
    if part.find(QComboBox, "connection").count():
        pytest.skip("this profile has PostgreSQL connections")
    assert "Make a connection" in part.said and not part.ok.isEnabled()

"""Works drawn in a layer of the project, taken in and taken in again from the dock."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QDate
from qgis.PyQt.QtWidgets import QPushButton, QTreeWidget
from waiting import wait_for

from afstemming_plugin.cycle.agreements import PlannedDelivery
from afstemming_plugin.cycle.store import Dossier
from afstemming_plugin.gui.deliveries_page import DeliveriesPage
from afstemming_plugin.gui.delivery_dialog import DeliveryDialog
from afstemming_plugin.gui.dock import AfstemmingDock
from afstemming_plugin.model.collaboration import Collaboration, Partner


@pytest.fixture
def page(dock: AfstemmingDock, tmp_path: Path) -> Iterator[DeliveriesPage]:
    partners = [Partner("stad", "Gemeente Stad")]
    assert dock.session.create(
        lambda: Dossier.create(tmp_path / "d.gpkg", Collaboration("Proef", partners=partners))
    )
    dock.show_step(0)
    yield dock._pages_stack.currentWidget()


@pytest.fixture
def drawn() -> QgsVectorLayer:
    fields = "field=nummer:string&field=omschrijving:string&field=startdatum:date&field=einddatum:date"
    layer = QgsVectorLayer(f"LineString?crs=EPSG:28992&{fields}", "Getekende werken", "memory")
    QgsProject.instance().addMapLayer(layer)
    draw(layer, 1)
    return layer


def draw(layer: QgsVectorLayer, number: int) -> None:
    feature = QgsFeature(layer.fields())
    feature.setAttributes([f"W-{number}", f"Werk {number}", QDate(2027, 3, 1), QDate(2027, 6, 1)])
    feature.setGeometry(QgsGeometry.fromWkt(f"LineString (84000 44700{number}, 84050 44700{number})"))
    assert layer.dataProvider().addFeature(feature)


def test_there_is_a_button_for_it(page: DeliveriesPage) -> None:
    assert page.findChild(QPushButton, "add_address").isEnabled()


def test_drawn_works_are_taken_in_and_again_without_a_question(
    page: DeliveriesPage, drawn: QgsVectorLayer
) -> None:
    planned = PlannedDelivery(address=f"layer:{drawn.id()}", partner="Gemeente Stad")
    page.prepare([planned])
    wait_for(lambda: len(page.session.content.works) == 1 and not page.session.busy)
    (delivery,) = page.session.content.deliveries
    assert (delivery.partner, delivery.file) == ("stad", "Getekende werken")

    draw(drawn, 2)
    tree = page.findChild(QTreeWidget, "deliveries")
    tree.setCurrentItem(tree.topLevelItem(0).child(0))
    page._take_in_again()
    wait_for(lambda: len(page.session.content.works) == 2 and not page.session.busy)
    assert len(page.session.content.deliveries) == 1


def test_an_address_that_was_delivered_before_is_taken_to_be_of_the_same_partner(
    page: DeliveriesPage, drawn: QgsVectorLayer
) -> None:
    page.prepare([PlannedDelivery(address="layer:Getekende werken", partner="stad", unit="riool")])
    wait_for(lambda: len(page.session.content.works) == 1 and not page.session.busy)
    given = PlannedDelivery(address="layer:Getekende werken", authcfg="abc1234")
    content = page.session.content
    dialog = DeliveryDialog([given], content.collaboration, page, content.deliveries)
    (answered,) = dialog.planned()
    assert (answered.address, answered.authcfg) == (given.address, given.authcfg)
    assert (answered.partner, answered.unit) == ("Gemeente Stad", "riool")
    dialog.deleteLater()

"""The choice to ask a location service: off unless made, told to whom what goes, kept for the user."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsSettings
from qgis.PyQt.QtWidgets import QCheckBox, QWidget

from afstemming_plugin.cycle.location import SETTING, location_service_address
from afstemming_plugin.gui.delivery_dialog import DeliveryDialog
from afstemming_plugin.intake.services.pdok import PDOK
from afstemming_plugin.model.collaboration import Collaboration

pytestmark = pytest.mark.qgis


@pytest.fixture
def parent() -> Iterator[QWidget]:
    QgsSettings().remove(SETTING)
    widget = QWidget()
    yield widget
    widget.deleteLater()
    QgsSettings().remove(SETTING)


def choose(parent: QWidget, on: bool) -> str:
    dialog = DeliveryDialog([Path("werken.csv")], Collaboration("Proef"), parent)
    box = dialog.findChild(QCheckBox, "location_service")
    box.setChecked(on)
    dialog.accept()
    return location_service_address()


def test_it_is_off_until_the_user_chooses_it_and_says_what_is_sent(parent: QWidget) -> None:
    dialog = DeliveryDialog([Path("werken.csv")], Collaboration("Proef"), parent)
    box = dialog.findChild(QCheckBox, "location_service")
    assert not box.isChecked() and location_service_address() == ""
    assert "api.pdok.nl" in box.text() and "api.pdok.nl" in box.toolTip()
    box.setChecked(True)
    dialog.reject()
    assert location_service_address() == ""
    assert choose(parent, True) == PDOK
    assert choose(parent, False) == ""


def test_a_service_of_ones_own_stays_when_it_is_chosen_again(parent: QWidget) -> None:
    QgsSettings().setValue(SETTING, "https://locatie.example/zoek")
    assert choose(parent, True) == "https://locatie.example/zoek"

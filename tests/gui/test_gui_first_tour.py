"""The first-run tour: every stop is there and seen, and stopping half-way leaves everything as it is."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QTabWidget, QToolButton, QWidget

from afstemming_plugin.gui.dock import AfstemmingDock
from afstemming_plugin.gui.first_tour import FirstTour, steps


@pytest.fixture
def opened(dock: AfstemmingDock, dossier_file: Path) -> AfstemmingDock:
    dock.resize(460, 800)
    assert dock.session.open(dossier_file)
    return dock


def part(dock: AfstemmingDock, name: str) -> QWidget:
    return dock.window().findChild(QWidget, name)


def folded(dock: AfstemmingDock) -> bool:
    return not dock.findChild(QToolButton, "fold_agreements").isChecked()


def set_folded(dock: AfstemmingDock, yes: bool) -> None:
    dock.findChild(QToolButton, "fold_agreements").setChecked(not yes)


def state(dock: AfstemmingDock) -> tuple[object, ...]:
    names = ("delivery_tabs", "opportunity_tabs", "meeting_tabs")
    tabs = [dock.findChild(QTabWidget, name).currentIndex() for name in names]
    return dock.session.dossier.content(), tabs, folded(dock), dock._pages[2][2]._table.selected()


def test_every_stop_is_there_and_seen(opened: AfstemmingDock) -> None:
    set_folded(opened, True)
    opened.start_tour()
    tour: FirstTour = opened._tour
    pages = []
    for number, step in enumerate(steps(), 1):
        assert tour.step == step
        assert opened._pages_stack.currentIndex() == step.page
        target = tour.target()
        assert target is not None and target.isVisible() and not target.visibleRegion().isEmpty()
        panel, ring = part(opened, "first_tour"), part(opened, "first_tour_ring")
        assert panel.isVisible() and ring.isVisible()
        assert opened.window().rect().contains(panel.geometry())
        assert panel.findChild(QLabel, "tour_text").text() == step.text
        assert str(number) in panel._count.text()
        pages.append(step.page)
        QTest.keyClick(panel.findChild(QPushButton, "tour_next"), Qt.Key.Key_Right)
    assert not tour.running
    assert sorted(set(pages)) == list(range(6)) and 8 <= len(pages) <= 10
    assert folded(opened)


@pytest.mark.parametrize("far", [1, 4, 5, 7])
def test_stopping_half_way_leaves_everything_as_it_is(opened: AfstemmingDock, far: int) -> None:
    set_folded(opened, True)
    before = state(opened)
    opened.start_tour()
    for _ in range(far):
        part(opened, "first_tour").on.click()
    page = opened._pages_stack.currentIndex()
    QTest.keyClick(part(opened, "first_tour").on, Qt.Key.Key_Escape)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert state(opened) == before
    assert opened._pages_stack.currentIndex() == page
    assert part(opened, "first_tour") is None and part(opened, "first_tour_ring") is None


def test_back_shows_the_step_before_and_the_user_may_turn_away(opened: AfstemmingDock) -> None:
    opened.start_tour()
    panel, tour = part(opened, "first_tour"), opened._tour
    assert not panel.back.isEnabled()
    panel.on.click()
    QTest.keyClick(panel.on, Qt.Key.Key_Left)
    assert tour.step == steps()[0]
    opened.show_step(3)
    tour._follow()
    assert tour.target() is None and not part(opened, "first_tour_ring").isVisible() and panel.isVisible()
    panel.on.click()
    assert tour.target() is not None


def test_it_is_offered_in_words_once(qgis_iface, qgis_new_project) -> None:
    QgsSettings().remove("afstemming/window/tour_offered")
    for offered in (True, False):
        dock = AfstemmingDock(qgis_iface, None)
        dock.show()
        assert dock.findChild(QLabel, "tour_offer").isVisible() is offered
        assert dock.findChild(QPushButton, "empty_tour").isVisible()
        dock.close_dossier()
        dock.deleteLater()


def test_a_dossier_that_goes_takes_the_tour_along(opened: AfstemmingDock) -> None:
    opened.start_tour()
    assert opened._tour.running
    opened.session.close()
    assert not opened._tour.running

"""The timeline widget with real mouse and keys."""

from __future__ import annotations

from pathlib import Path
from typing import Iterator

import pytest
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QMouseEvent, QWheelEvent
from qgis.PyQt.QtTest import QSignalSpy, QTest
from qgis.PyQt.QtWidgets import QApplication

from afstemming_plugin.cycle.store import Dossier
from afstemming_plugin.gui.timeline import TimelineWidget
from afstemming_plugin.model.content import Content
from afstemming_plugin.model.results import Opportunity

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(scope="module")
def content(determined: Path) -> Content:
    with Dossier.open(determined, read_only=True) as dossier:
        return dossier.content()


@pytest.fixture
def opportunity(content: Content) -> Opportunity:
    assert content.analysis
    return max(content.analysis.opportunities, key=lambda o: len(o.members))


@pytest.fixture
def timeline(qgis_app: object, content: Content, opportunity: Opportunity) -> Iterator[TimelineWidget]:
    widget = TimelineWidget()
    widget.resize(700, 600)
    widget.show()
    widget.show_opportunity(opportunity, content)
    yield widget
    widget.deleteLater()


def middle(widget: TimelineWidget, work: str) -> QPoint:
    return widget.rect_of(work).center().toPoint()


def drag(widget: TimelineWidget, start: QPoint, by: int) -> None:
    """With the left button held down; `QTest.mouseMove` only moves the pointer."""
    QTest.mousePress(widget.viewport(), LEFT, pos=start)
    for part in (by // 4, by // 2, by):
        place = start + QPoint(part, 0)
        on_screen = QPointF(widget.viewport().mapToGlobal(place))
        event = QMouseEvent(
            QEvent.Type.MouseMove, QPointF(place), on_screen, Qt.MouseButton.NoButton, LEFT,
            Qt.KeyboardModifier.NoModifier,
        )  # fmt: skip
        QApplication.sendEvent(widget.viewport(), event)
    QTest.mouseRelease(widget.viewport(), LEFT, pos=start + QPoint(by, 0))


def test_hovering_and_choosing_are_told(timeline: TimelineWidget, opportunity: Opportunity) -> None:
    one, two = (m.work for m in opportunity.members[:2])
    hovered, chosen = QSignalSpy(timeline.hovered), QSignalSpy(timeline.chosen)
    QTest.mouseMove(timeline.viewport(), middle(timeline, one))
    QApplication.processEvents()
    assert list(hovered)[-1] == [one]
    QTest.mouseClick(timeline.viewport(), LEFT, pos=middle(timeline, two))
    assert list(chosen) == [[two]] and timeline.current == two
    assert not timeline.moved
    timeline.choose(one)
    assert timeline.current == one and len(chosen) == 1


def test_a_bar_is_dragged_and_put_back(timeline: TimelineWidget, opportunity: Opportunity) -> None:
    work = opportunity.members[0].work
    bar = timeline.bar_of(work)
    assert bar is not None
    dragged, dropped, back = (QSignalSpy(s) for s in (timeline.dragged, timeline.dropped, timeline.cancelled))
    start = middle(timeline, work)
    drag(timeline, start, 120)
    assert len(dragged) >= 1 and len(dropped) == 1
    told, period = dropped[0]
    assert told == work and period.start > bar.period.start
    assert timeline.moved == {work: period}
    assert timeline.rect_of(work).left() > start.x() - timeline.rect_of(work).width()
    QTest.keyClick(timeline, Qt.Key.Key_Escape)
    assert timeline.moved == {} and len(back) == 1


def test_the_keyboard_walks_and_shifts(timeline: TimelineWidget, opportunity: Opportunity) -> None:
    dropped = QSignalSpy(timeline.dropped)
    QTest.keyClick(timeline, Qt.Key.Key_Down)
    first = timeline.current
    QTest.keyClick(timeline, Qt.Key.Key_Down)
    assert first and timeline.current and timeline.current != first
    bar = timeline.bar_of(timeline.current)
    assert bar is not None
    QTest.keyClick(timeline, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(timeline, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert len(dropped) == 2 and dropped[1][1].start < dropped[0][1].start < bar.period.start
    QTest.keyClick(timeline, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(timeline, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert timeline.moved[timeline.current].start == bar.period.start
    timeline.movable = False
    timeline.put_back()
    QTest.keyClick(timeline, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert not timeline.moved


def test_the_wheel_zooms_and_home_shows_all(timeline: TimelineWidget, opportunity: Opportunity) -> None:
    work = opportunity.members[0].work
    before = timeline.rect_of(work)
    place = QPointF(before.center())
    wheel = QWheelEvent(
        place, QPointF(timeline.viewport().mapToGlobal(place.toPoint())), QPoint(0, 0), QPoint(0, 120),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(timeline.viewport(), wheel)
    after = timeline.rect_of(work)
    assert after.width() > 1.2 * before.width()
    assert after.contains(place)
    QTest.keyClick(timeline, Qt.Key.Key_Home)
    assert timeline.rect_of(work).width() == pytest.approx(before.width())


def test_works_are_shown_and_nothing_is_said_so(timeline: TimelineWidget, content: Content) -> None:
    timeline.show_works(content.works, content, "Alles")
    assert not timeline.grab().isNull()
    bars = [timeline.bar_of(work.id) for work in content.works]
    assert sum(bar is not None for bar in bars) == min(len(content.works), 400)
    assert content.works[0].period.label() in timeline.accessibleDescription() or len(content.works) > 40
    timeline.show_works([], content)
    assert not timeline.grab().isNull() and timeline.rect_of(content.works[0].id).isEmpty()

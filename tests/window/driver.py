"""Drives the real QGIS window by mouse and keyboard, and takes pictures; runs inside QGIS (`qgis --code`).

A tour is a generator: what it does between two yields happens in one go, and each yield lets QGIS handle its events.
Dialogs may be open all the while. Lines “tour: …” on the output tell what was done.
"""

from __future__ import annotations

import os
import sys
import time
import traceback
from pathlib import Path
from typing import Any, Callable, Generator, Optional

import qgis.utils
from qgis.PyQt.QtCore import QEvent, QMimeData, QObject, QPoint, QPointF, Qt, QTimer, QUrl
from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QComboBox, QDockWidget, QMessageBox, QTabWidget, QWidget

Steps = Generator[None, None, Any]
LEFT = Qt.MouseButton.LeftButton
PLAIN = Qt.KeyboardModifier.NoModifier


def tell(text: str) -> None:
    print(f"tour: {text}", file=sys.__stdout__, flush=True)


def wait_until(what: str, ready: Callable[[], Any], seconds: float = 60) -> Steps:
    """Raises TimeoutError naming `what`."""
    end = time.monotonic() + seconds
    while not ready():
        if time.monotonic() > end:
            raise TimeoutError(f"waited {seconds:.0f} s in vain for {what}")
        yield


def pause(seconds: float) -> Steps:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        yield


def find(kind: type, name: str, within: Optional[QWidget] = None) -> Any:
    """The one visible widget of that kind and object name. Raises LookupError."""
    tops = [within] if within is not None else [w for w in QApplication.topLevelWidgets() if w.isVisible()]
    found = [w for top in tops for w in ([top] if top.objectName() == name else top.findChildren(kind, name))]
    shown: list[Any] = [w for w in found if isinstance(w, kind)]
    shown = [w for w in shown if w.isVisible()]
    if not shown:
        raise LookupError(f"no visible {kind.__name__} “{name}”")
    return shown[0]


def appears(kind: type, name: str, seconds: float = 60) -> Steps:
    def there() -> bool:
        try:
            return bool(find(kind, name))
        except LookupError:
            return False

    yield from wait_until(name, there, seconds)


def click(widget: QWidget, where: Optional[QPoint] = None) -> Steps:
    """A real click; from a timer of its own, since it may open a dialog that does not return until it is closed."""
    if not widget.isEnabled():
        raise RuntimeError(f"“{widget.objectName()}” is not enabled")
    QTimer.singleShot(0, lambda: QTest.mouseClick(widget, LEFT, PLAIN, where or QPoint()))
    yield from pause(0.2)


def key(widget: QWidget, code: Any, modifier: Any = PLAIN) -> Steps:
    QTimer.singleShot(0, lambda: QTest.keyClick(widget, code, modifier))
    yield from pause(0.15)


def write(widget: QWidget, text: str) -> Steps:
    """Puts the text in place of what stands in a field, key by key."""
    widget.setFocus()
    QTest.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    for letter in text:
        QTest.keyClick(widget, letter)
    yield from pause(0.1)


def choose(box: QComboBox, data: Any = None, *, text: str = "") -> Steps:
    """An item of a drop-down by its data or text, with the arrow keys."""
    wanted = box.findText(text) if text else box.findData(data)
    if wanted < 0:
        raise LookupError(f"no “{text or data}” in “{box.objectName()}”")
    box.setFocus()
    for _ in range(200):
        if box.currentIndex() == wanted:
            break
        QTest.keyClick(box, Qt.Key.Key_Down if box.currentIndex() < wanted else Qt.Key.Key_Up)
    yield from pause(0.2)


def turn_to(tabs: QTabWidget, number: int) -> Steps:
    """A click on a tab."""
    yield from click(tabs.tabBar(), tabs.tabBar().tabRect(number).center())


def drop(widget: QWidget, *paths: Path) -> Steps:
    """Files dragged from outside onto a widget."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    middle = widget.rect().center()
    action = Qt.DropAction.CopyAction

    def send() -> None:
        enter = QDragEnterEvent(middle, action, mime, LEFT, PLAIN)
        QApplication.sendEvent(widget, enter)
        if not enter.isAccepted():
            raise RuntimeError("what was dragged here is not accepted")
        QApplication.sendEvent(widget, _drop_event(middle, mime))

    QTimer.singleShot(0, send)
    yield from pause(0.3)


def _drop_event(where: QPoint, mime: QMimeData) -> QEvent:
    try:
        return QDropEvent(QPointF(where), Qt.DropAction.CopyAction, mime, LEFT, PLAIN)
    except TypeError:
        return QDropEvent(where, Qt.DropAction.CopyAction, mime, LEFT, PLAIN)


def open_dock(width: int, height: int, dock_width: int, *hidden: str) -> Steps:
    """QGIS's window in this size with our dock in that width (pixels), without the docks `hidden`; returns the dock."""
    window = qgis.utils.iface.mainWindow()
    yield from wait_until("the plugin", lambda: "afstemming_plugin" in qgis.utils.plugins)
    window.showNormal()
    window.setGeometry(0, 0, width, height)
    for other in window.findChildren(QDockWidget):
        if other.objectName() in ("Browser", "Browser2", *hidden):
            other.hide()
    qgis.utils.plugins["afstemming_plugin"].show_dock()
    yield from appears(QDockWidget, "AfstemmingDock")
    dock = find(QDockWidget, "AfstemmingDock")
    window.resizeDocks([dock], [dock_width], Qt.Orientation.Horizontal)
    yield from pause(1)
    return dock


def picture(file: Path, of: Optional[QWidget] = None) -> Steps:
    """Of the whole screen as a user sees it, or of one window, after a moment of rest. Raises RuntimeError when blank."""
    yield from pause(0.6)
    image = (QApplication.primaryScreen().grabWindow(0) if of is None else of.grab()).toImage()
    points = ((x, y) for x in range(0, image.width(), 5) for y in range(0, image.height(), 5))
    if len({image.pixel(x, y) for x, y in points}) < 50:
        raise RuntimeError("the screen is blank")
    if not image.save(str(file), "PNG"):
        raise RuntimeError(f"{file} cannot be written")
    tell(f"picture {file.name}")


def leave(seconds: float = 120) -> Steps:
    """Ends QGIS by its own menu, as a user does; nothing is saved. Raises TimeoutError when QGIS goes on.

    QgsApplication.exit() is no way out: it leaves the project open, and then QGIS 3.40 crashes by itself (signal 11 in
    QgisApp::updateNewLayerInsertionPoint) when the project has layers in a group, without any plugin.
    """
    buttons = QMessageBox.StandardButton
    again = time.monotonic()
    end = again + seconds
    while time.monotonic() < end:
        if time.monotonic() >= again and QApplication.activeModalWidget() is None:
            # QGIS that was asked to break off its own tasks goes on, and wants to be told once more.
            again = time.monotonic() + 15
            QTimer.singleShot(0, qgis.utils.iface.actionExit().trigger)
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):  # whether to save; whether temporary layers may be lost
            tell(f"asked: {box.text()}")
            yield from click(box.button(buttons.Discard) or box.button(buttons.Yes))
        yield
    raise TimeoutError("QGIS does not end")


class Runner(QObject):
    """Runs a tour by a timer, then ends QGIS: 0 when all went well, that too. `too_long` in seconds."""

    def __init__(self, steps: Steps, too_long: float = 300) -> None:
        super().__init__()
        self._steps = self._all(steps)
        self._end = time.monotonic() + too_long
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._step)
        self._timer.start(50)

    def _all(self, steps: Steps) -> Steps:
        yield from steps
        tell("done")
        yield from leave()

    def _step(self) -> None:
        try:
            if time.monotonic() > self._end:
                raise TimeoutError("it takes too long")
            next(self._steps)
        except Exception as error:
            traceback.print_exc(file=sys.__stderr__)
            tell(f"failed: {error}")
            os._exit(1)  # a dialog does not let QGIS end by itself

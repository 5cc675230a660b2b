"""Waiting in a test for what happens in the window."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import QCoreApplication, QElapsedTimer, QEventLoop


def wait_for(ready: Callable[[], bool], seconds: float = 60) -> None:
    """Let Qt do its work until `ready` holds."""
    timer = QElapsedTimer()
    timer.start()
    while not ready():
        assert timer.elapsed() < 1000 * seconds, "waited in vain"
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)

"""The plugin taken away: nothing of its code stays in memory or at work."""

from __future__ import annotations

import gc
import time
import weakref
from threading import Event
from types import SimpleNamespace
from typing import Sequence

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QMainWindow
from waiting import wait_for

from afstemming_plugin.gui import task as tasks
from afstemming_plugin.gui.task import CoreTask, stop_all
from afstemming_plugin.model.errors import Cancelled
from afstemming_plugin.model.progress import Progress
from afstemming_plugin.plugin import AfstemmingPlugin

pytestmark = pytest.mark.qgis


def test_a_class_that_was_in_a_type_is_let_go_with_the_plugin(qgis_app: object) -> None:
    """Else all code stays at each reload, by way of one of its classes."""

    class Ours:
        pass

    assert Sequence[Ours] is not None
    plugin, seen = AfstemmingPlugin(SimpleNamespace(mainWindow=QMainWindow)), weakref.ref(Ours)
    del Ours
    gc.collect()
    assert seen() is not None
    plugin.unload()
    gc.collect()
    assert seen() is None


def test_work_in_the_background_has_ended_when_the_plugin_is_gone(qgis_app: object) -> None:
    """A thread in the middle of Python would take QGIS along when that ends."""
    begun, left = Event(), []

    def work(progress: Progress) -> None:
        begun.set()
        while True:
            progress.step(0.5)
            time.sleep(0.001)

    task = CoreTask("", work, lambda result, error, warnings: left.append(error))
    QgsApplication.taskManager().addTask(task)
    assert begun.wait(10)
    stop_all()
    assert task.isCanceled()
    assert task not in tasks._at_work
    wait_for(lambda: bool(left))
    assert isinstance(left[0], Cancelled)

"""Long work in the background, with progress and cancel."""

from __future__ import annotations

import time
from typing import Any, Callable, Optional

from qgis.core import QgsTask
from qgis.PyQt.QtCore import pyqtSignal

from ..model.errors import Cancelled
from ..model.progress import Progress


class CoreTask(QgsTask):
    """Runs `work(progress)` in a thread; `ended(result, error)` is called in the main thread."""

    told = pyqtSignal(str)

    def __init__(
        self,
        description: str,
        work: Callable[[Progress], Any],
        ended: Callable[[Any, Optional[BaseException], list[str]], None],
    ) -> None:
        super().__init__(description, QgsTask.Flag.CanCancel)
        self._work = work
        self._ended = ended
        self._result: Any = None
        self._error: Optional[BaseException] = None
        self.warnings: list[str] = []

    def run(self) -> bool:
        _at_work.add(self)
        try:
            self._result = self._work(TaskProgress(self))
        except BaseException as error:
            self._error = error
            return False
        finally:
            _at_work.discard(self)
        return True

    def finished(self, successful: bool) -> None:
        if not successful and self._error is None:
            self._error = Cancelled()
        self._ended(self._result, self._error, self.warnings)


_at_work: set[CoreTask] = set()


def stop_all(patience: float = 10) -> None:
    """Cancel what still runs and wait for it, at most `patience` seconds: when QGIS ends, a thread that is in the middle
    of Python takes QGIS along."""
    for task in list(_at_work):
        task.cancel()
    end = time.monotonic() + patience
    while _at_work and time.monotonic() < end:
        time.sleep(0.01)


class TaskProgress(Progress):
    """Progress of the core, shown by a task."""

    def __init__(self, task: CoreTask) -> None:
        self._task = task

    def report(self, fraction: float, text: str = "") -> None:
        self._task.setProgress(100 * fraction)
        if text:
            self._task.told.emit(text)

    def cancelled(self) -> bool:
        return bool(self._task.isCanceled())

    def warn(self, text: str) -> None:
        self._task.warnings.append(text)

"""A shared dossier is live: what others store is heard here at once."""

from __future__ import annotations

import threading
from typing import Optional

from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QSocketNotifier, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QAbstractSpinBox, QApplication, QLineEdit, QPlainTextEdit, QTextEdit

from ..cycle.store import Dossier, Listener
from ..model.errors import DossierError

TOGETHER_MS = 300
"""Changes that come so close are read in one go."""
LATER_MS = 700
AGAIN_MS = 10_000


class Live(QObject):
    """Listens on the server of the dossier that is followed.

    `due`: others changed something, and nothing that the user is doing would be disturbed by showing it; `lost` and
    `found`: the connection was lost, with why (told again when it cannot be made for another reason), and is there again.
    """

    due = pyqtSignal()
    lost = pyqtSignal(object)
    found = pyqtSignal()
    _tried = pyqtSignal(object, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.is_lost = False
        self._why = ""
        self._listener: Optional[Listener] = None
        self._notifier: Optional[QSocketNotifier] = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._tell)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(AGAIN_MS)
        self._again.timeout.connect(self._try_again)
        self._tried.connect(self._take_trial)

    def follow(self, dossier: Optional[Dossier]) -> None:
        """Of this dossier from now on (None: of none). Raises DossierError when the server cannot be listened to."""
        self._unwatch()
        self._soon.stop()
        self._again.stop()
        self.is_lost, self._why = False, ""
        if self._listener is not None:
            self._listener.close()
        self._listener = dossier.listener() if dossier is not None else None
        self._watch()

    def later(self) -> None:
        """It could not be shown now."""
        self._soon.start(LATER_MS)

    def _watch(self) -> None:
        if self._listener is not None:
            self._notifier = QSocketNotifier(self._listener.fileno(), QSocketNotifier.Type.Read, self)
            self._notifier.activated.connect(self._hear)

    def _unwatch(self) -> None:
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
            self._notifier = None

    def _hear(self, *_: object) -> None:
        if self._listener is None:
            return
        try:
            heard = self._listener.heard()
        except DossierError as error:
            self._unwatch()
            self.is_lost = True
            self._lose(error)
            return
        if heard:
            self._soon.start(TOGETHER_MS)

    def _lose(self, error: DossierError) -> None:
        if error.what != self._why:
            self._why = error.what
            self.lost.emit(error)
        self._again.start()

    def _tell(self) -> None:
        if is_typing():
            self.later()
        else:
            self.due.emit()

    def _try_again(self) -> None:
        """In a thread: a server that does not answer keeps one waiting."""
        listener = self._listener

        def trial() -> None:
            error: Optional[DossierError] = None
            try:
                if listener is not None:
                    listener.heard()
            except DossierError as caught:
                error = caught
            if not sip.isdeleted(self):
                self._tried.emit(listener, error)

        threading.Thread(target=trial, daemon=True).start()

    def _take_trial(self, listener: Listener, error: Optional[DossierError]) -> None:
        if listener is not self._listener or listener is None:
            return
        if error is not None:
            self._lose(error)
            return
        if listener.fileno() < 0:
            self._again.start()
            return
        self.is_lost, self._why = False, ""
        self._watch()
        self.found.emit()
        self._soon.start(TOGETHER_MS)


def is_typing() -> bool:
    """Whether a field holds something that is not stored yet, or a dialog asks something."""
    if QApplication.activeModalWidget() is not None or QApplication.activePopupWidget() is not None:
        return True
    field = QApplication.focusWidget()
    if isinstance(field, QAbstractSpinBox):
        field = field.findChild(QLineEdit)
    if isinstance(field, QLineEdit):
        return bool(field.isModified())
    if isinstance(field, (QPlainTextEdit, QTextEdit)):
        return bool(field.document().isModified()) and not field.isReadOnly()
    return False

"""What every page of the dock has."""

from __future__ import annotations

from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import QWidget

from .session import Session


class Page(QWidget):
    """A step of the cycle."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self._is_old = False

    def renew(self) -> None:
        """There is other content: shown at once where this page is seen, else as soon as it is."""
        self._is_old = not (self.isVisible() or self.session.content is None)
        if not self._is_old:
            self.refresh()

    def hear(self) -> None:
        """Something was said at the meeting."""
        self.renew()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_old:
            self.renew()

    def refresh(self) -> None:
        """Show `session.content` (None: no dossier)."""

    def leave(self) -> None:
        """The plugin goes: take away what this page put outside the dock."""

"""What every page of the dock has."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QWidget

from .session import Session


class Page(QWidget):
    """A step of the cycle."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session

    def refresh(self) -> None:
        """Show `session.content` (None: no dossier)."""

    def leave(self) -> None:
        """The plugin goes: take away what this page put outside the dock."""

"""The choice of a base map; it is tried first, so that a desk without network is told and goes on."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsNetworkAccessManager, QgsProject
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest
from qgis.PyQt.QtWidgets import QComboBox

from .. import compat
from ..cycle import see
from ..model.errors import AfstemmingError
from ..model.language import tr
from . import messages
from .session import Session

PATIENCE_MS = 6000


class BaseMapBox(QComboBox):
    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.setObjectName("base_map")
        self.setAccessibleName(tr("Base map"))
        self.setToolTip(
            tr(
                "A map of PDOK under your layers, when there is a network; without one, the streets of the dossier"
            )
        )
        self.addItem(tr("No base map"), "")
        for key, name in see.base_maps().items():
            self.addItem(name, key)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self._reply: Optional[QNetworkReply] = None
        self.activated.connect(lambda _row: self._choose())

    def refresh(self) -> None:
        """Show what the project has."""
        if self._reply is None:
            self.setCurrentIndex(self.findData(see.base_map(QgsProject.instance()) or ""))

    def leave(self) -> None:
        """Let go of the trial that may still run."""
        if self._reply is not None:
            reply, self._reply = self._reply, None
            reply.abort()
            reply.deleteLater()

    def _choose(self) -> None:
        self.leave()
        key = self.currentData()
        if not key:
            self._put("")
            return
        request = QNetworkRequest(QUrl(see.trial_address(key)))
        compat.set_timeout(request, PATIENCE_MS)
        self._reply = QgsNetworkAccessManager.instance().get(request)
        self._reply.finished.connect(self._tried)

    def _tried(self) -> None:
        reply, self._reply = self._reply, None
        if reply is None:
            return
        reply.deleteLater()
        if reply.error() != QNetworkReply.NetworkError.NoError:
            reason = reply.errorString()
            self.refresh()
            messages.show_warning(
                self.session.iface,
                tr(
                    "PDOK cannot be reached ({reason}); the map keeps the streets of the dossier.",
                    reason=reason,
                ),
            )
            return
        self._put(self.currentData())

    def _put(self, key: str) -> None:
        try:
            see.set_base_map(QgsProject.instance(), key or None)
        except AfstemmingError as error:
            messages.show_error(self.session.iface, error)
            self.refresh()

"""Own styles: keep that of a layer as a .qml, go back to that of Afstemming, find the files."""

from __future__ import annotations

from qgis.core import QgsMapLayer, QgsProject
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QMenu, QWidget

from ..cycle import see
from ..model.errors import AfstemmingError
from ..model.language import tr
from . import messages
from .session import Session


class StyleMenu(QMenu):
    """About the layer that is chosen in the Layers panel."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.session = session
        self.setObjectName("style_menu")
        self.setToolTipsVisible(True)
        self._keep = self.addAction(tr("Keep the style of the chosen layer as my own"), self._keep_style)
        self._keep.setToolTip(
            tr("For every dossier on this desk; for one dossier: put the file in “stijlen” beside it")
        )
        self._back = self.addAction(tr("Back to the style of Afstemming"), self._go_back)
        self.addSeparator()
        self.addAction(tr("Open the folder of own styles"), self._open_folder)
        self.aboutToShow.connect(self._look)

    def _layer(self) -> QgsMapLayer:
        return self.session.iface.activeLayer()

    def _look(self) -> None:
        ours = self.session.dossier is not None and see.is_ours(self._layer())
        self._keep.setEnabled(ours)
        self._back.setEnabled(ours)

    def _keep_style(self) -> None:
        if self.session.content is None:
            return
        try:
            file = see.keep_style(self._layer(), self.session.content)
        except AfstemmingError as error:
            messages.show_error(self.session.iface, error)
            return
        messages.show_done(self.session.iface, tr("Kept as {file}", file=file))

    def _go_back(self) -> None:
        if self.session.dossier is None or self.session.content is None:
            return
        try:
            see.standard_style(
                QgsProject.instance(), self.session.dossier.path, self.session.content, self._layer()
            )
        except AfstemmingError as error:
            messages.show_error(self.session.iface, error)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(see.own_styles_folder())))

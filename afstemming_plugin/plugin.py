"""The plugin as QGIS sees it: a Processing provider everywhere, a dock and a menu in the window."""

from __future__ import annotations

import typing
from typing import TYPE_CHECKING, Any, Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction, QMenu

from . import localisation
from .model.language import tr
from .paths import resource
from .processing.provider import AfstemmingProvider

if TYPE_CHECKING:
    from .gui.dock import AfstemmingDock


class AfstemmingPlugin:
    """Everything that `initGui` adds, `unload` takes away."""

    def __init__(self, iface: Any) -> None:
        self.iface = iface
        self.provider: Optional[AfstemmingProvider] = None
        self.dock: Optional[AfstemmingDock] = None
        self.action: Optional[QAction] = None
        self.about: Optional[QAction] = None
        localisation.install()

    def initProcessing(self) -> None:
        """Called by QGIS in qgis_process, and by `initGui`."""
        self.provider = AfstemmingProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self) -> None:
        from .gui.about_dialog import tell_what_is_missed
        from .gui.dock import AfstemmingDock

        self.initProcessing()
        window = self.iface.mainWindow()
        self.dock = AfstemmingDock(self.iface, window)
        self.iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self.action = QAction(QIcon(str(resource("icons", "afstemming.svg"))), tr("Afstemming"), window)
        self.action.setObjectName("afstemming_open")
        self.action.setToolTip(tr("Align planned works in the street"))
        self.dock.setToggleVisibilityAction(self.action)
        self.iface.addToolBarIcon(self.action)
        self.iface.addPluginToMenu(tr("Afstemming"), self.action)
        self.about = QAction(tr("About Afstemming"), window)
        self.about.setObjectName("afstemming_about")
        self.about.triggered.connect(lambda _checked=False: self.show_about())
        self.iface.addPluginToMenu(tr("Afstemming"), self.about)
        tell_what_is_missed(self.iface)

    def show_about(self) -> None:
        from .gui.about_dialog import AboutDialog

        AboutDialog(self.iface.mainWindow()).exec()

    def show_dock(self) -> None:
        """Bring the dock to the front."""
        if self.dock is not None:
            self.dock.setUserVisible(True)

    def unload(self) -> None:
        if self.action is not None:
            self.iface.removePluginMenu(tr("Afstemming"), self.action)
            self.iface.removeToolBarIcon(self.action)
            self.action.deleteLater()
            self.action = None
        if self.about is not None:
            self.iface.removePluginMenu(tr("Afstemming"), self.about)
            self.about.deleteLater()
            self.about = None
        for menu in self.iface.mainWindow().findChildren(QMenu):
            if menu.title() == tr("Afstemming") and menu.isEmpty():
                menu.deleteLater()  # QGIS only takes it out of its own menu, and makes a new one each time
        if self.dock is not None:
            from .gui.task import stop_all

            self.dock.close_dossier()
            stop_all()
            self.iface.removeDockWidget(self.dock)
            self.dock.deleteLater()
            self.dock = None
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        _let_go_of_types()


def _let_go_of_types() -> None:
    """Python's `typing` remembers the last generic types made of our classes (`Sequence[Work]`), and by one of them the
    whole code of before a reload stays in memory. Emptying that memory only makes the next one slower to write."""
    for empty in getattr(typing, "_cleanups", ()):
        empty()

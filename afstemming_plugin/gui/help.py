"""The one place that opens the help: which page belongs to what, and how a window offers it (F1, and a button).

The pages come with the plugin as HTML and are shown by the PC's own browser, so that they work without a network.
"""

from __future__ import annotations

from typing import Any, Callable

from qgis.PyQt.QtCore import QEvent, QObject, Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QIcon
from qgis.PyQt.QtWidgets import QDialogButtonBox, QToolButton, QWidget

from ..model.errors import AfstemmingError
from ..model.language import spoken, tr
from ..paths import help_page
from . import messages

HOME = "index"
PAGES = {
    "AboutDialog": "index",
    "AddressDialog": "sources",
    "CollaborationDialog": "collaboration",
    "CompareDialog": "meeting",
    "ConsultationPanel": "consultation",
    "DeliveriesPage": "deliveries",
    "DeliveryDialog": "deliveries",
    "DoubtsDialog": "deliveries#doubts",
    "DrawDialog": "deliveries#draw",
    "HistoryDialog": "meeting#undo",
    "HouseStyleDialog": "documents#house-style",
    "ActionDialog": "meeting#actions",
    "MapPage": "map",
    "MappingWizard": "mapping",
    "MeetingDialog": "meeting",
    "MeetingPage": "meeting",
    "MeetingWindow": "meeting#meeting-mode",
    "NewDossierDialog": "collaboration#new-dossier",
    "OpportunitiesPage": "opportunities",
    "ProfilesDialog": "mapping#profiles",
    "ProgrammeDialog": "programme",
    "ProposalPage": "documents",
    "ReadBackDialog": "consultation#read-back",
    "ReasonDialog": "opportunities#by-hand",
    "ResultPage": "indicators",
    "RoundDialog": "consultation",
    "ServerDialog": "shared-dossier",
    "SharingDialog": "sharing",
    "TimelinePanel": "opportunities#timeline",
    "UnplacedPanel": "places#unplaced",
    "WishesDialog": "opportunities#by-hand",
}
"""Class of a dialog, page or panel → page of the help, with the place in it after #."""


def page_of(widget: QWidget) -> str:
    """The page of the class of `widget`. Raises KeyError for a class that has none."""
    return PAGES[type(widget).__name__]


def url_of(page: str) -> QUrl:
    """Where the page lies on this PC, in the language of the interface. Raises AfstemmingError when it does not."""
    file = help_page(spoken(), page)
    if not file.is_file():
        raise AfstemmingError(
            tr("The help is not here."),
            remedy=tr("Install the plugin from its zip file: that carries the help along."),
            file=str(file),
        )
    return QUrl.fromLocalFile(str(file))


def open_page(page: str) -> None:
    """In the browser; what goes wrong is said in the message bar."""
    from qgis.utils import iface

    try:
        url = url_of(page)
        if not QDesktopServices.openUrl(url):
            raise AfstemmingError(
                tr("No browser could be opened for the help."),
                remedy=tr("Open this file yourself."),
                file=url.toLocalFile(),
            )
    except AfstemmingError as error:
        messages.show_error(iface, error)


def offer(widget: QWidget) -> None:
    """F1 anywhere in `widget` opens its page; a box of buttons that it has gets a help button."""
    page = page_of(widget)
    on_f1(widget, lambda: page)
    box = widget.findChild(QDialogButtonBox)
    if box is not None:
        button = box.addButton(QDialogButtonBox.StandardButton.Help)
        button.setText(tr("Help"))
        button.setToolTip(tr("Help on this window (F1)"))
        button.setAutoDefault(False)
        box.helpRequested.connect(lambda: open_page(page))


def on_f1(widget: QWidget, page: Callable[[], str]) -> None:
    """F1 anywhere in `widget` opens the page that `page` then tells."""
    widget.installEventFilter(_F1(widget, page))


def help_button(page: Callable[[], str]) -> QToolButton:
    """A small button with a question mark, for where there is no box of buttons."""
    button = QToolButton()
    button.setObjectName("help")
    button.setIcon(QIcon(":/images/themes/default/mActionHelpContents.svg"))
    button.setToolTip(tr("Help on this window (F1)"))
    button.setAccessibleName(tr("Help"))
    button.setAutoRaise(True)
    button.clicked.connect(lambda: open_page(page()))
    return button


class _F1(QObject):
    """F1 goes to the nearest window or panel that has help. Not a QShortcut: QGIS has F1 for its own help, and of
    two shortcuts on one key neither works."""

    def __init__(self, widget: QWidget, page: Callable[[], str]) -> None:
        super().__init__(widget)
        self._page = page

    def eventFilter(self, watched: QObject, event: Any) -> bool:
        kind = event.type()
        if kind not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            return False
        if event.key() != Qt.Key.Key_F1 or event.modifiers() != Qt.KeyboardModifier.NoModifier:
            return False
        event.accept()
        if kind == QEvent.Type.KeyPress:
            open_page(self._page())
        return True

"""The one place that turns what went well or wrong into message bar and log."""

from __future__ import annotations

import traceback
from pathlib import Path
from typing import Any, Callable, NamedTuple, Optional

from qgis.core import Qgis, QgsMessageLog
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QPushButton

from ..cycle.store import SERVER
from ..model.errors import AfstemmingError, Cancelled
from ..model.language import tr

TITLE = "Afstemming"
_SECONDS = 6


class Offer(NamedTuple):
    """What the user can do about it, at once: a button in the message."""

    label: str
    action: Callable[[], object]


def show_done(iface: Any, text: str, offer: Optional[Offer] = None) -> None:
    if offer is None:
        iface.messageBar().pushMessage(TITLE, text, Qgis.MessageLevel.Success, _SECONDS)
    else:
        _push_with_button(iface, text, offer, Qgis.MessageLevel.Success)


def show_note(iface: Any, text: str) -> None:
    """Something to know, that asks for nothing."""
    iface.messageBar().pushMessage(TITLE, text, Qgis.MessageLevel.Info, 2 * _SECONDS)


def log(text: str) -> None:
    QgsMessageLog.logMessage(text, TITLE, Qgis.MessageLevel.Info, notifyUser=False)


def show_warning(iface: Any, text: str) -> None:
    QgsMessageLog.logMessage(text, TITLE, Qgis.MessageLevel.Warning)
    iface.messageBar().pushMessage(TITLE, text, Qgis.MessageLevel.Warning, 0)


def show_standing(iface: Any, text: str) -> Callable[[], None]:
    """A warning that stands until the user closes it, or what is returned is called."""
    QgsMessageLog.logMessage(text, TITLE, Qgis.MessageLevel.Warning)
    bar = iface.messageBar()
    item = bar.createMessage(TITLE, text)
    bar.pushWidget(item, Qgis.MessageLevel.Warning, 0)

    def take_away() -> None:
        if not sip.isdeleted(item):
            bar.popWidget(item)

    return take_away


def show_error(iface: Any, error: BaseException, offer: Optional[Offer] = None) -> None:
    """Our own errors read as they are; anything else is a fault of the plugin, with its trace in the log."""
    if isinstance(error, Cancelled):
        iface.messageBar().pushMessage(
            TITLE, tr("Stopped at your request; nothing was changed."), Qgis.MessageLevel.Info, _SECONDS
        )
        return
    if isinstance(error, AfstemmingError):
        text = error.message()
        QgsMessageLog.logMessage(text, TITLE, Qgis.MessageLevel.Critical, notifyUser=False)
        if error.file.startswith(SERVER):  # the dossier at hand: its address would push out what matters
            text = f"{error.what} {error.remedy}".strip()
    else:
        text = tr("This should not happen: {error}. See the log “Afstemming”.", error=error)
        trace = "".join(traceback.format_exception(type(error), error, error.__traceback__))
        QgsMessageLog.logMessage(trace, TITLE, Qgis.MessageLevel.Critical, notifyUser=False)
    if offer is None:
        iface.messageBar().pushMessage(TITLE, text, Qgis.MessageLevel.Critical, 0)
    else:
        # Beside a button there is room for a line; the button is the remedy.
        short = f"{Path(error.file).name}: {error.what}" if isinstance(error, AfstemmingError) else text
        _push_with_button(iface, short, offer, Qgis.MessageLevel.Critical)


def _push_with_button(iface: Any, text: str, offer: Offer, level: Qgis.MessageLevel) -> None:
    bar = iface.messageBar()
    item = bar.createMessage(TITLE, text)
    button = QPushButton(offer.label, item)
    button.setObjectName("message_offer")

    def take() -> None:
        bar.popWidget(item)
        offer.action()

    button.clicked.connect(take)
    item.layout().addWidget(button)
    bar.pushWidget(item, level, 0)

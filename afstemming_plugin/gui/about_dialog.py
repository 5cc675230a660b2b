"""What runs here, and what this PC lacks: told once in a calm message, and to be read again in the plugin's menu."""

from __future__ import annotations

import platform
from html import escape
from typing import Any

from qgis.core import Qgis
from qgis.PyQt.QtCore import QT_VERSION_STR
from qgis.PyQt.QtWidgets import QApplication, QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from ..cycle.packages import Package, missed, missed_in_words, packages
from ..model.language import tr
from ..paths import version
from . import help, messages, remember

_TOLD = "missed_packages"


def tell_what_is_missed(iface: Any) -> None:
    """In the message bar when it differs from what was told before, so that nobody reads it at every start; in the log
    each time."""
    names = ", ".join(package.name for package in missed())
    if names:
        messages.log(tr("Not on this PC:") + "\n" + missed_in_words())
    if names and names != remember.setting(_TOLD):
        messages.show_note(
            iface,
            tr(
                "Afstemming works, but this PC lacks {names}. What that costs: menu Plugins › Afstemming › About.",
                names=names,
            ),
        )
    remember.set_setting(_TOLD, names)


class AboutDialog(QDialog):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("about_dialog")
        self.setWindowTitle(tr("About Afstemming"))
        self.resize(560, 430)
        self._text = QTextBrowser()
        self._text.setObjectName("about_text")
        self._text.setAccessibleName(self.windowTitle())
        self._text.setHtml(_html(packages()))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        copy = buttons.addButton(tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setToolTip(tr("For a question to whoever helps you"))
        copy.clicked.connect(lambda: QApplication.clipboard().setText(self._text.toPlainText()))
        layout = QVBoxLayout(self)
        layout.addWidget(self._text)
        layout.addWidget(buttons)
        help.offer(self)


def _html(known: list[Package]) -> str:
    lines = [
        f"<h3>Afstemming {escape(version())}</h3>",
        f"<p>QGIS {escape(Qgis.QGIS_VERSION)}, Qt {QT_VERSION_STR}, Python {platform.python_version()}<br>"
        f"{escape(platform.platform())}</p>",
        f"<p>{tr('Python packages that are used when they are here; none has to be installed:')}</p><table cellpadding='3'>",
    ]
    lines += [f"<tr><td><b>{p.name}</b></td><td>{escape(_told(p))}</td></tr>" for p in known]
    return "".join(lines) + "</table>"


def _told(package: Package) -> str:
    if package.version:
        return package.version
    if not package.cost:
        return tr("not here, and not missed: it is not used")
    return tr("not here: {cost}", cost=package.cost)

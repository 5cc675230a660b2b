"""The dock: the meeting cycle from left to right, one page per step."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any, Callable

from qgis.core import QgsProject
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QDate, QSize, Qt
from qgis.PyQt.QtGui import QIcon, QShowEvent
from qgis.PyQt.QtWidgets import (
    QButtonGroup,
    QDateEdit,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..cycle import see
from ..cycle.agreements import read_folder
from ..cycle.store import Dossier, create_dossier
from ..cycle.whole_job import DOSSIER, open_for, prepare
from ..model.errors import AfstemmingError
from ..model.language import tr
from ..model.progress import Progress
from ..paths import resource
from . import help, messages
from .collaboration_dialog import CollaborationDialog
from .deliveries_page import DeliveriesPage
from .first_tour import FirstTour, set_offered, was_offered
from .map_page import MapPage
from .meeting_page import MeetingPage
from .new_dossier_dialog import NewDossierDialog
from .one_line import OneLine
from .opportunities_page import OpportunitiesPage
from .page import Page
from .proposal_page import ProposalPage
from .result_page import ResultPage
from .session import Session
from .shared_menu import SharedMenu


class AfstemmingDock(QgsDockWidget):
    """Shows the open dossier; every page reads `session.content` and changes through the session."""

    def __init__(self, iface: Any, parent: QWidget) -> None:
        super().__init__(tr("Afstemming"), parent)
        self.setObjectName("AfstemmingDock")
        self.iface = iface
        self._offer_is_told = False
        self.session = Session(iface, self)
        self._pages = [
            ("leveringen", tr("Deliveries"), DeliveriesPage(self.session)),
            ("kaart", tr("Map"), MapPage(self.session)),
            ("kansen", tr("Opportunities"), OpportunitiesPage(self.session)),
            ("overleg", tr("Meeting"), MeetingPage(self.session)),
            ("voorstel", tr("Proposal"), ProposalPage(self.session)),
            ("resultaat", tr("Result"), ResultPage(self.session)),
        ]
        body = QWidget(self)
        layout = QVBoxLayout(body)
        layout.setContentsMargins(8, 6, 8, 6)
        layout.addLayout(self._header())
        layout.addLayout(self._steps())
        layout.addWidget(self._stack(), 1)
        layout.addLayout(self._progress())
        self.setWidget(body)
        self._tour = FirstTour(self, self.show_step)
        help.on_f1(self, self._help_page)
        self.session.changed.connect(self._show_dossier)
        for _icon, _text, page in self._pages:
            self.session.spoken.connect(page.hear)
        self.session.working.connect(self._show_working)
        self.session.heard.connect(self._show_heard)
        self.session.told.connect(self._doing.setText)
        self.session.progressed.connect(lambda percent: self._bar.setValue(int(percent)))
        QgsProject.instance().readProject.connect(self._open_dossier_of_project)
        self._show_dossier()
        self._show_working(False)

    # -- building -----------------------------------------------------------------------------

    def _header(self) -> QHBoxLayout:
        self._name = OneLine()
        font = self._name.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.15)
        self._name.setFont(font)
        # A long name gives way before the dock does; the whole of it is in the tooltip.
        self._name.setMinimumWidth(6 * self._name.fontMetrics().height())
        self._name.setSizePolicy(
            self._name.sizePolicy().Policy.Ignored, self._name.sizePolicy().Policy.Preferred
        )
        self._peildatum = QDateEdit()
        self._peildatum.setObjectName("peildatum")
        self._peildatum.setCalendarPopup(True)
        self._peildatum.setDisplayFormat("d-M-yyyy")
        self._peildatum.setToolTip(tr("Peildatum: the day as of which everything is judged"))
        self._peildatum.dateChanged.connect(self._take_peildatum)
        self._peildatum_label = QLabel(tr("Peildatum"))
        self._peildatum_label.setBuddy(self._peildatum)
        layout = QHBoxLayout()
        layout.addWidget(self._name, 1)
        layout.addWidget(self._peildatum_label)
        layout.addWidget(self._peildatum)
        for icon, text, action in (
            ("mActionFileNew.svg", tr("New dossier…"), self.new_dossier),
            ("mActionFileOpen.svg", tr("Open a dossier…"), self.choose_dossier),
            ("mActionOptions.svg", tr("Collaboration…"), self.edit_collaboration),
            ("mActionPlay.svg", tr("Tour"), self.start_tour),
        ):
            button = QToolButton()
            button.setObjectName(icon.partition(".")[0])
            button.setIcon(QIcon(f":/images/themes/default/{icon}"))
            button.setToolTip(text)
            button.setAccessibleName(text)
            button.setAutoRaise(True)
            button.clicked.connect(action)
            layout.addWidget(button)
            if action == self.choose_dossier:
                self._shared = SharedMenu(self.session, self.choose_dossier, self.show_on_map, button)
                button.setMenu(self._shared)
                button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        layout.addWidget(help.help_button(self._help_page))
        return layout

    def _steps(self) -> QHBoxLayout:
        layout = QHBoxLayout()
        layout.setSpacing(0)
        self._step_buttons = QButtonGroup(self)
        self._step_buttons.setExclusive(True)
        what_for = {
            "leveringen": tr("Take in what the partners hand over, and see what is the matter with it"),
            "kaart": tr("All plans on the map, by theme, filter and year"),
            "kansen": tr("What can be done jointly, best first, and why"),
            "overleg": tr("Walk through the agenda, decide, and ask the partners in writing"),
            "voorstel": tr("Documents and workbooks for the partners"),
            "resultaat": tr("What the collaboration achieves, in figures and charts"),
        }
        for number, (icon, text, _page) in enumerate(self._pages):
            button = QToolButton()
            button.setObjectName(f"step_{icon}")
            button.setText(text)
            button.setToolTip(what_for[icon])
            button.setIcon(QIcon(str(resource("icons", f"{icon}.svg"))))
            button.setIconSize(QSize(24, 24))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
            font = button.font()
            font.setPointSizeF(font.pointSizeF() * 0.9)  # six of them in a dock of 420 pixels
            button.setFont(font)
            button.setCheckable(True)
            button.setAutoRaise(True)
            button.setSizePolicy(button.sizePolicy().Policy.Expanding, button.sizePolicy().Policy.Fixed)
            self._step_buttons.addButton(button, number)
            layout.addWidget(button)
        self._step_buttons.idClicked.connect(self.show_step)
        return layout

    def _stack(self) -> QStackedWidget:
        self._pages_stack = QStackedWidget()
        for _icon, _text, page in self._pages:
            self._pages_stack.addWidget(page)
        self._pages_stack.addWidget(self._empty_state())
        return self._pages_stack

    def _empty_state(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.addStretch(1)
        text = QLabel(
            tr(
                "<h3>Start here</h3><p>A dossier holds the plans of all partners of one collaboration, and what was "
                "decided about them. Make one, open one, or look around in the example town.</p>"
            )
        )
        text.setWordWrap(True)
        layout.addWidget(text)
        self._offer = QLabel(
            tr("Is this new to you? The tour takes a few minutes and changes nothing of yours.")
        )
        self._offer.setObjectName("tour_offer")
        self._offer.setWordWrap(True)
        layout.addWidget(self._offer)
        for name, label, action in (
            ("empty_new", tr("New dossier…"), self.new_dossier),
            ("empty_open", tr("Open a dossier…"), self.choose_dossier),
            ("empty_shared", tr("Open a shared dossier…"), self._shared.choose),
            ("empty_demo", tr("Look around in the example"), self.open_example),
            ("empty_tour", tr("Tour of the example"), self.start_tour),
        ):
            button = QPushButton(label)
            button.setObjectName(name)
            button.clicked.connect(lambda _checked=False, do=action: do())
            layout.addWidget(button)
        layout.addStretch(2)
        return page

    def _progress(self) -> QHBoxLayout:
        self._doing = QLabel()
        self._bar = QProgressBar()
        self._bar.setMaximumHeight(14)
        self._stop = QPushButton(tr("Stop"))
        self._stop.setObjectName("stop")
        self._stop.clicked.connect(self.session.stop)
        self._heard = QLabel()
        self._heard.setObjectName("heard")
        self._heard.setTextFormat(Qt.TextFormat.PlainText)
        self._heard.setMinimumWidth(6 * self._heard.fontMetrics().height())
        self._heard.setVisible(False)
        layout = QHBoxLayout()
        layout.addWidget(self._heard, 1)
        layout.addWidget(self._doing, 1)
        layout.addWidget(self._bar, 1)
        layout.addWidget(self._stop)
        return layout

    # -- showing ------------------------------------------------------------------------------

    def show_step(self, number: int) -> None:
        """0 Leveringen … 5 Resultaat."""
        if self.session.content is None:
            self._pages_stack.setCurrentIndex(len(self._pages))
            return
        self._step_buttons.button(number).setChecked(True)
        self._pages_stack.setCurrentIndex(number)

    def _show_dossier(self) -> None:
        content = self.session.content
        if content is None:
            self._tour.stop()
            self._show_heard("")
        for button in self._step_buttons.buttons():
            button.setEnabled(content is not None)
        self._peildatum.setVisible(content is not None)
        self._peildatum_label.setVisible(content is not None)
        if content is None:
            self._name.setText(tr("No dossier open"))
            self._name.setToolTip("")
            self._pages_stack.setCurrentIndex(len(self._pages))
        else:
            self._name.setText(content.collaboration.name)
            where = str(self.session.dossier.path) if self.session.dossier else ""
            self._name.setToolTip(f"{content.collaboration.name}\n{where}")
            day = self.session.peildatum
            self._peildatum.blockSignals(True)
            self._peildatum.setDate(QDate(day.year, day.month, day.day))
            self._peildatum.blockSignals(False)
            if self._pages_stack.currentIndex() == len(self._pages):
                self.show_step(2 if content.analysis else 0)
        for _icon, _text, page in self._pages:
            page.renew()

    def _show_working(self, working: bool) -> None:
        for widget in (self._doing, self._bar, self._stop):
            widget.setVisible(working)
        self._heard.setVisible(bool(self._heard.text()) and not working)
        if working:
            self._bar.setValue(0)
        self._pages_stack.setEnabled(not working)

    def _show_heard(self, text: str) -> None:
        """What others changed stands at the foot of the dock until there is something newer."""
        self._heard.setText(text)
        self._heard.setToolTip(text)
        self._heard.setVisible(bool(text) and not self.session.busy)

    def _take_peildatum(self, day: QDate) -> None:
        self.session.peildatum = day.toPyDate()

    def _help_page(self) -> str:
        page = self._pages_stack.currentWidget()
        return help.page_of(page) if isinstance(page, Page) else help.HOME

    # -- dossiers -----------------------------------------------------------------------------

    def new_dossier(self) -> None:
        dialog = NewDossierDialog(self)
        if dialog.exec():
            self.session.create(lambda: create_dossier(dialog.path(), dialog.agreements()))

    def edit_collaboration(self) -> None:
        content = self.session.content
        if content is None:
            return
        dialog = CollaborationDialog(content.collaboration, {d.partner for d in content.deliveries}, self)
        if dialog.exec():
            self.session.change(lambda dossier: dossier.save_collaboration(dialog.collaboration()))

    def choose_dossier(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, tr("Open a dossier…"), "", tr("Dossier") + " (*.gpkg)")
        if path and self.session.open(Path(path)):
            self.show_on_map()

    def open_example(self, then: Callable[[], None] = lambda: None) -> None:
        """The example town in a dossier of its own, taken in and determined before the user's eyes; `then` when it
        is there."""
        folder = Path(tempfile.mkdtemp(prefix="afstemming-"))
        try:
            agreements = read_folder(resource("demo"))
        except AfstemmingError as error:
            messages.show_error(self.iface, error)
            return
        if not self.session.create(lambda: open_for(folder / DOSSIER, agreements)):
            return
        if agreements.peildatum:
            self.session.peildatum = agreements.peildatum

        def work(dossier: Dossier, progress: Progress) -> object:
            return prepare(dossier, agreements, peildatum=agreements.peildatum, progress=progress)

        def done(_outcome: object) -> None:
            self.show_on_map()
            self.show_step(2)
            then()

        self.session.run(tr("Taking in the example"), work, done)

    def start_tour(self) -> None:
        """Over the dossier that is open, else over the example town, which is opened for it."""
        if self.session.busy:
            return
        if self.session.content is None:
            self.open_example(self._tour.start)
        else:
            self._tour.start()

    def showEvent(self, event: QShowEvent) -> None:
        """The first time ever the tour is offered in words as well."""
        super().showEvent(event)
        if not event.spontaneous() and not self._offer_is_told:
            self._offer_is_told = True
            self._offer.setVisible(not was_offered())
            set_offered()

    def show_on_map(self) -> None:
        """The dossier's layers in the project, with the works in view."""
        if self.session.dossier is None or self.session.content is None:
            return
        try:
            see.show_on_map(QgsProject.instance(), self.session.dossier.path, self.session.content)
        except AfstemmingError as error:
            messages.show_error(self.iface, error)
            return
        extent = see.extent_of(self.session.content)
        if not extent.isEmpty():
            self.iface.mapCanvas().setExtent(extent)
            self.iface.mapCanvas().refresh()

    def close_dossier(self) -> None:
        """Give the lock back and take our marks off the map."""
        self._tour.stop()
        QgsProject.instance().readProject.disconnect(self._open_dossier_of_project)
        self.session.close()
        for _icon, _text, page in self._pages:
            page.leave()

    def _open_dossier_of_project(self, *_: object) -> None:
        path = see.dossier_of(QgsProject.instance())
        if path is not None and (self.session.dossier is None or self.session.dossier.path != path):
            self.session.open(path)
            see.show_period(self.iface.mapCanvas(), None)

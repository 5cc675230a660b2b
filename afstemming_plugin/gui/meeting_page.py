"""Overleg: walk through the agenda, decide, keep what was promised, and ask the partners beforehand."""

from __future__ import annotations

from datetime import date
from typing import Optional

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QHideEvent, QKeySequence, QShowEvent
from qgis.PyQt.QtWidgets import (
    QAction,
    QHBoxLayout,
    QLabel,
    QMenu,
    QMessageBox,
    QPushButton,
    QSplitter,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..cycle.agenda import Order
from ..cycle.meeting import (
    attendance_of,
    begin_meeting,
    close_meeting,
    history,
    proposed_attendance,
    save_attendance,
)
from ..cycle.meeting_memory import as_it_is, kept_meetings
from ..cycle.meeting_words import heading, meeting_title
from ..cycle.store import Dossier
from ..model.decision import Meeting
from ..model.language import tr
from ..model.progress import Progress
from . import help, messages, remember
from .consultation_panel import ConsultationPanel
from .list_export import export_button
from .meeting_actions import ActionsPanel
from .meeting_agenda import AgendaList, Steps
from .meeting_attendance import MeetingDialog
from .meeting_history import CompareDialog, HistoryDialog
from .meeting_item import ItemPanel
from .meeting_map import ItemOnMap
from .meeting_round import MeetingRound, leave_field
from .meeting_window import MeetingWindow
from .page import Page
from .session import Session


class MeetingPage(Page):
    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._window: Optional[MeetingWindow] = None
        self.round = MeetingRound(session, self)
        self._on_map = ItemOnMap(session.iface.mapCanvas())
        self._agenda = AgendaList(self.round)
        self._item = ItemPanel(self.round)
        self._steps = Steps(self.round, self)
        self._tabs = QTabWidget()
        self._tabs.setObjectName("meeting_tabs")
        self._tabs.setDocumentMode(True)
        self._tabs.addTab(self._agenda_tab(), tr("Agenda"))
        self._actions = ActionsPanel(self.round)
        self._tabs.addTab(self._actions, tr("Actions"))
        self._consultation = ConsultationPanel(self.round)
        self._tabs.addTab(self._consultation, tr("Written round"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.addLayout(self._header())
        layout.addWidget(self._tabs, 1)
        self.round.changed.connect(self._show_header)
        self.round.moved.connect(self._show_on_map)
        help.offer(self)

    def _header(self) -> QHBoxLayout:
        self._name = QLabel()
        self._name.setObjectName("meeting_name")
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._name.setWordWrap(True)
        self._begin = QPushButton(tr("Begin a meeting…"))
        self._begin.setObjectName("begin_meeting")
        self._begin.setToolTip(
            tr("Day, attendance and peildatum; from then on decisions belong to this meeting")
        )
        self._begin.clicked.connect(self.ask_begin)
        self._close = QPushButton(tr("Close the meeting"))
        self._close.setObjectName("close_meeting")
        self._close.setToolTip(tr("Keep how everything is now; the next meeting shows what changed since"))
        self._close.clicked.connect(self._ask_close)
        self._mode = QPushButton(tr("Meeting mode"))
        self._mode.setObjectName("meeting_mode")
        self._mode.setToolTip(tr("Large type with the map beside it, for the beamer (Ctrl+F11)"))
        self._mode.setShortcut(QKeySequence("Ctrl+F11"))  # F11 alone is QGIS's own full screen
        self._mode.clicked.connect(self.show_window)
        self._more = QToolButton()
        self._more.setObjectName("meeting_more")
        self._more.setText("⋯")
        self._more.setToolTip(tr("Attendance, history, comparing meetings, order of the agenda"))
        self._more.setAccessibleName(self._more.toolTip())
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._more.setMenu(self._menu())
        row = QHBoxLayout()
        row.addWidget(self._name, 1)
        for widget in (self._begin, self._close, self._mode, self._more):
            row.addWidget(widget)
        return row

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        self._menu_actions: dict[str, QAction] = {}
        for name, text, action in (
            ("attendance_action", tr("Attendance…"), self.ask_attendance),
            ("history_item", tr("History of this item…"), lambda: self.show_history(here=True)),
            ("history_all", tr("History of everything…"), lambda: self.show_history(here=False)),
            ("compare", tr("Compare with the last meeting…"), self.show_comparison),
        ):
            made = menu.addAction(text)
            made.setObjectName(name)
            made.triggered.connect(lambda _checked=False, do=action: do())
            self._menu_actions[name] = made
        menu.addSeparator()
        for name, text, tip in (
            ("as_put", tr("In the order in which they were put"), tr("Else by score")),
            ("settled_too", tr("Show what is settled too"), tr("What all agreed to at an earlier meeting")),
        ):
            made = menu.addAction(text)
            made.setObjectName(name)
            made.setCheckable(True)
            made.setToolTip(tip)
            made.triggered.connect(lambda _checked=False: self._reorder())
            self._menu_actions[name] = made
        return menu

    def _agenda_tab(self) -> QWidget:
        self._split = QSplitter(Qt.Orientation.Vertical)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self._agenda)
        self._split.addWidget(self._item)
        self._split.setStretchFactor(0, 2)
        self._split.setStretchFactor(1, 5)
        remember.splitter(self._split, "meeting_page")
        self._steps.add(export_button(self.session, self._agenda, tr("Agenda")))
        tab = QWidget()
        layout = QVBoxLayout(tab)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.addWidget(self._split, 1)
        layout.addWidget(self._steps)
        return tab

    # -- showing ------------------------------------------------------------------------------

    def refresh(self) -> None:
        self.round.renew()

    def renew(self) -> None:
        """At once too when it is seen in the window."""
        super().renew()
        if self._is_old and self._window is not None:
            self._is_old = False
            self.refresh()

    def hear(self) -> None:
        """The round hears it itself."""

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_on_map()

    def hideEvent(self, event: QHideEvent) -> None:
        leave_field()
        self._give_map_back()
        super().hideEvent(event)

    def leave(self) -> None:
        if self._window is not None:
            self._window.close()
        self._give_map_back()

    def _show_header(self) -> None:
        content, meeting = self.session.content, self.round.meeting
        self._begin.setVisible(meeting is None)
        self._close.setVisible(meeting is not None)
        for widget in (self._begin, self._mode, self._more):
            widget.setEnabled(content is not None)
        self._close.setEnabled(content is not None and content.analysis is not None)
        self._menu_actions["attendance_action"].setEnabled(meeting is not None)
        if meeting is None or content is None:
            self._name.setText(tr("No meeting begun: what is said now belongs to no meeting."))
        else:
            there = sum(a.present for a in attendance_of(content, meeting))
            name = meeting_title(meeting.title, meeting.held_on)
            self._name.setText(tr("{meeting}, {count} present", meeting=name, count=there))
        open_ones = sum(action.closed_on is None for action in content.actions) if content else 0
        self._tabs.setTabText(1, tr("Actions ({count})", count=open_ones) if open_ones else tr("Actions"))

    def _show_on_map(self) -> None:
        item, content = self.round.current, self.session.content
        if item is not None and content is not None and self.isVisible() and self._window is None:
            self.session.map_is_lent = True
            self._on_map.show(item, content)
        else:
            self._give_map_back()

    def _give_map_back(self) -> None:
        self._on_map.leave()
        self.session.map_is_lent = False

    def _reorder(self) -> None:
        order = Order.PUT if self._menu_actions["as_put"].isChecked() else Order.SCORE
        self.round.show_as(order, self._menu_actions["settled_too"].isChecked())

    # -- the meeting --------------------------------------------------------------------------

    def ask_begin(self) -> None:
        content = self.session.content
        if content is None:
            return
        dialog = MeetingDialog(
            content.collaboration, proposed_attendance(content), self,
            held_on=date.today(), peildatum=self.session.peildatum, session=self.session,
        )  # fmt: skip
        if dialog.exec():
            self.round.record(
                lambda dossier, known: begin_meeting(
                    dossier, known, dialog.held_on(), title=dialog.title(), peildatum=dialog.peildatum(),
                    attendance=dialog.attendance(),
                )
            )  # fmt: skip

    def ask_attendance(self) -> None:
        content, meeting = self.session.content, self.round.meeting
        if content is None or meeting is None:
            return
        dialog = MeetingDialog(
            content.collaboration, attendance_of(content, meeting), self, session=self.session
        )
        if dialog.exec():
            self.round.record(lambda dossier, _c: save_attendance(dossier, meeting, dialog.attendance()))

    def _ask_close(self) -> None:
        meeting = self.round.meeting
        if meeting is None:
            return
        leave_field()
        question = tr(
            "Close {meeting}? What was decided is kept; the next meeting shows what changed since.",
            meeting=meeting_title(meeting.title, meeting.held_on),
        )
        yes = QMessageBox.StandardButton.Yes
        if QMessageBox.question(self, tr("Close the meeting"), question) == yes:
            self.close_meeting()

    def close_meeting(self) -> None:
        meeting = self.round.meeting
        if meeting is None:
            return

        def work(dossier: Dossier, _progress: Progress) -> Meeting:
            return close_meeting(dossier, meeting)

        def done(_closed: Meeting) -> None:
            messages.show_done(self.session.iface, tr("The meeting is closed and kept"))

        self.session.run(tr("Closing the meeting"), work, done)

    def show_window(self) -> None:
        """On the screen where QGIS is; its owner is this page."""
        if self._window is not None:
            self._window.activateWindow()
            return
        if self.session.content is None:
            return
        leave_field()
        self._window = MeetingWindow(self.round, self._window_closed)
        self._give_map_back()
        self._window.setGeometry(self.window().geometry())
        self._window.showFullScreen()

    def _window_closed(self) -> None:
        if self._window is not None:
            self._window.deleteLater()
            self._window = None
        self._show_on_map()

    # -- looking back -------------------------------------------------------------------------

    def show_history(self, *, here: bool) -> None:
        content, dossier, item = self.session.content, self.session.dossier, self.round.current
        if content is None or dossier is None:
            return
        opportunity = item.opportunity if here and item is not None else ""
        about = heading(content, opportunity) if opportunity else tr("Everything that was said at meetings")
        HistoryDialog(history(dossier, content, opportunity), about, self.session, self).exec()

    def show_comparison(self) -> None:
        content, dossier = self.session.content, self.session.dossier
        if content is None or dossier is None:
            return
        try:
            kept = [*kept_meetings(dossier), as_it_is(content, "", "", date.today())]
        except Exception as error:
            messages.show_error(self.session.iface, error)
            return
        if len(kept) < 2:
            messages.show_warning(
                self.session.iface, tr("No meeting was closed yet, so there is nothing to compare with.")
            )
            return
        CompareDialog(kept, self.session, self).exec()

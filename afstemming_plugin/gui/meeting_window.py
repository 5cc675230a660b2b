"""Vergadermodus: the meeting on the beamer, in large type, with the map beside it."""

from __future__ import annotations

from typing import Callable

from qgis.gui import QgsMapCanvas, QgsMapToolPan
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QKeySequence
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QShortcut,
    QSplitter,
    QStyle,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..cycle.meeting_words import meeting_title
from ..model.language import tr
from . import help, remember
from .meeting_agenda import AgendaList, Steps
from .meeting_item import ItemPanel
from .meeting_map import ItemOnMap
from .meeting_round import MeetingRound, leave_field
from .timeline import TimelineWidget

_SIZES = (1.0, 2.4)
_STEP = 0.15


def _fitting_size() -> float:
    """So many times the type of QGIS reads well on this screen: 1.2 at 800 lines, 2.1 at 1440."""
    return QGuiApplication.primaryScreen().size().height() / 670


class MeetingWindow(QWidget):
    """A window of its own on the same round; `closed` is called when it goes. F11 fills the screen, Esc goes back."""

    def __init__(self, round_: MeetingRound, closed: Callable[[], None]) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setObjectName("meeting_window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(tr("Meeting mode"))
        self._round = round_
        self._closed = closed
        self._left = False
        self._normal = self.font().pointSizeF()
        self._main = round_.session.iface.mapCanvas()
        self._canvas = QgsMapCanvas()
        self._canvas.setObjectName("meeting_map")
        self._canvas.enableAntiAliasing(True)
        self._pan = QgsMapToolPan(self._canvas)
        self._canvas.setMapTool(self._pan)
        self._on_map = ItemOnMap(self._canvas)
        self._timeline = TimelineWidget()
        self._timeline.movable = False
        self._agenda = AgendaList(round_)
        self._item = ItemPanel(round_)
        self._steps = Steps(round_, self)
        self._build()
        self._take_layers()
        self._main.layersChanged.connect(self._take_layers)
        round_.moved.connect(self._show_item)
        round_.changed.connect(self._show_heading)
        self.set_size(float(remember.setting("meeting_size") or _fitting_size()))
        self._agenda.show_agenda()
        self._item.show_item()
        self._steps.show_where()
        self._show_heading()
        if round_.current is None:
            round_.step(1)
        else:
            self._show_item()
        help.offer(self)

    def _build(self) -> None:
        self._heading = QLabel()
        self._heading.setObjectName("meeting_heading")
        top = QHBoxLayout()
        top.addWidget(self._heading, 1)
        for name, text, tip, action in (
            ("smaller", "A−", tr("Smaller type (Ctrl+−)"), lambda: self._resize(-_STEP)),
            ("larger", "A+", tr("Larger type (Ctrl++)"), lambda: self._resize(_STEP)),
            ("fold_agenda", "☰", tr("Show or hide the agenda (F9)"), self._fold_agenda),
            ("fill_screen", "", tr("Fill the screen, or not (F11)"), self.fill_screen),
            ("leave_meeting", "✕", tr("Back to QGIS (Esc)"), self.close),
        ):
            button = QToolButton()
            button.setObjectName(name)
            button.setText(text)
            if not text:
                button.setIcon(self.style().standardIcon(QStyle.StandardPixmap.SP_TitleBarMaxButton))
            button.setToolTip(tip)
            button.setAccessibleName(tip)
            button.setAutoRaise(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _checked=False, do=action: do())
            top.addWidget(button)
        top.insertWidget(top.count() - 1, help.help_button(lambda: help.page_of(self)))
        for key, action in (
            ("F11", self.fill_screen),
            ("F9", self._fold_agenda),
            ("Ctrl++", lambda: self._resize(_STEP)),
            ("Ctrl+=", lambda: self._resize(_STEP)),
            ("Ctrl+-", lambda: self._resize(-_STEP)),
        ):
            QShortcut(QKeySequence(key), self).activated.connect(action)
        maps = QSplitter(Qt.Orientation.Vertical)
        maps.addWidget(self._canvas)
        maps.addWidget(self._timeline)
        maps.setStretchFactor(0, 3)
        maps.setStretchFactor(1, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        for widget, stretch in ((self._agenda, 2), (maps, 5), (self._item, 4)):
            split.addWidget(widget)
            split.setStretchFactor(split.count() - 1, stretch)
        split.setSizes([270, 540, 470])
        remember.splitter(split, "meeting_columns")
        remember.splitter(maps, "meeting_map")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 6, 10, 8)
        layout.addLayout(top)
        layout.addWidget(split, 1)
        layout.addWidget(self._steps)

    # -- showing ------------------------------------------------------------------------------

    def _take_layers(self) -> None:
        """The map shows what the main map shows, elsewhere."""
        self._canvas.setDestinationCrs(self._main.mapSettings().destinationCrs())
        self._canvas.setCanvasColor(self._main.canvasColor())
        self._canvas.setLayers(self._main.layers())
        if self._canvas.extent().isEmpty():
            self._canvas.setExtent(self._main.extent())
        self._canvas.refresh()

    def _show_heading(self) -> None:
        content, meeting = self._round.content, self._round.meeting
        if content is None:
            self.close()
            return
        name = meeting_title(meeting.title, meeting.held_on) if meeting else tr("No meeting begun")
        far = self._round.far
        told = tr("On {spoken} of {all} every partner has spoken", spoken=far.spoken, all=far.all)
        self._heading.setText(f"{content.collaboration.name} – {name} · {told}")

    def _show_item(self) -> None:
        item, content = self._round.current, self._round.content
        if item is None or content is None:
            self._on_map.leave()
            self._timeline.hide()
            return
        self._on_map.show(item, content)
        opportunity = self._round.opportunity
        self._timeline.setVisible(bool(item.works))
        if opportunity is not None:
            self._timeline.show_opportunity(opportunity, content)
        elif item.works:
            works = content.works_by_id()
            self._timeline.show_works([works[w] for w in item.works if w in works], content, item.title)

    def set_size(self, size: float) -> None:
        """Type so many times as large as that of QGIS."""
        self._size = min(max(size, _SIZES[0]), _SIZES[1])
        font = self.font()
        font.setPointSizeF(self._normal * self._size)
        self.setFont(font)
        # A theme of QGIS sets the type of every widget by style sheet, which is stronger than a font.
        self.setStyleSheet(f"* {{ font-size: {font.pointSizeF():.1f}pt; }}")
        self._timeline.setMinimumHeight(8 * self.fontMetrics().height())

    def _resize(self, by: float) -> None:
        self.set_size(self._size + by)
        remember.set_setting("meeting_size", f"{self._size:.2f}")

    def _fold_agenda(self) -> None:
        self._agenda.setVisible(not self._agenda.isVisible())

    def fill_screen(self) -> None:
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()

    # -- leaving ------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        if self._left:
            return
        self._left = True
        leave_field()
        self._main.layersChanged.disconnect(self._take_layers)
        self._round.moved.disconnect(self._show_item)
        self._round.changed.disconnect(self._show_heading)
        self._on_map.leave()
        self._canvas.stopRendering()
        self._canvas.setLayers([])
        self._closed()

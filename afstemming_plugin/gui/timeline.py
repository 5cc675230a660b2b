"""The timeline: works per partner with room to shift, joint period and graafrust; a bar can be dragged.

Only the rows in view are drawn, all sizes follow the font and all colours but the partners' the theme.
"""

from __future__ import annotations

from typing import Optional, Sequence

from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from qgis.PyQt.QtWidgets import QAbstractScrollArea, QSizePolicy, QToolTip, QWidget

from ..compat import event_place
from ..cycle.timeline import Bar, Timeline, of_opportunity, of_works, one_step, shifted
from ..model.content import Content
from ..model.language import tr
from ..model.period import Period
from ..model.results import Opportunity
from ..model.work import Work
from .timeline_layout import Axis, Row, next_bar, row_at, rows_of, visible
from .timeline_paint import Painted, Sheet, paint, write

ZOOM = 1.25
GRIP = 3
"""Pixels the mouse must move before a press becomes a drag."""


class TimelineWidget(QAbstractScrollArea):
    """Shows what `show_opportunity`, `show_works` or `show_timeline` gives it.

    `hovered` and `chosen` tell the id of a work ("": none any more). While a bar is dragged `dragged` tells work and
    period at each step, `dropped` the last of them; `cancelled` that the user wants it back (Escape). What is
    dragged stands where it was put until something else is shown or `put_back` is called. `menu_asked`: a work, and
    where on the screen its menu belongs.
    """

    hovered = pyqtSignal(str)
    chosen = pyqtSignal(str)
    dragged = pyqtSignal(str, object)
    dropped = pyqtSignal(str, object)
    cancelled = pyqtSignal()
    menu_asked = pyqtSignal(str, QPoint)

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("timeline")
        self.setAccessibleName(tr("Timeline"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        self.movable = True
        self._timeline: Optional[Timeline] = None
        self._rows: Sequence[Row] = ()
        self._axis: Optional[Axis] = None
        self._hover = self._chosen = ""
        self._moved: dict[str, Period] = {}
        self._outcome: Optional[Timeline] = None
        self._press: Optional[QPointF] = None
        self._grabbed: Optional[Bar] = None
        self._from: Optional[Axis] = None

    # -- what is shown ------------------------------------------------------------------------

    def show_opportunity(self, opportunity: Opportunity, content: Content) -> None:
        self.show_timeline(of_opportunity(opportunity, content))

    def show_works(self, works: Sequence[Work], content: Content, heading: str = "") -> None:
        self.show_timeline(of_works(works, content, heading))

    def show_timeline(self, timeline: Optional[Timeline], *, keep_view: bool = False) -> None:
        """`keep_view`: the same stretch of time stays in view."""
        self._timeline = timeline
        self._rows = rows_of(timeline) if timeline else ()
        self._moved, self._outcome, self._grabbed = {}, None, None
        works = {row.bar.work for row in self._rows if row.bar}
        if self._chosen not in works:
            self._chosen = ""
        self._set_hover("" if self._hover not in works else self._hover)
        if self._axis is None or not keep_view:
            self.fit()
        self._tell_reader()
        self._set_scroll_range()
        self.viewport().update()

    def show_outcome(self, outcome: Optional[Timeline]) -> None:
        """What becomes of the others by what was dragged: their executions and joint period, drawn over what is."""
        self._outcome = outcome
        self.viewport().update()

    def put_back(self) -> None:
        """What was dragged goes back to where it is planned."""
        self._moved, self._outcome, self._grabbed, self._press = {}, None, None, None
        self.viewport().update()

    def choose(self, work: str) -> None:
        """Mark the work and bring it into view, without a signal; "": none."""
        self._chosen = work
        number = self._number_of(work)
        if number is not None:
            self._bring_into_view(number)
        self.viewport().update()

    def set_hover(self, work: str) -> None:
        """Light the work up (the mouse is on it elsewhere), without a signal."""
        if work != self._hover:
            self._hover = work
            self.viewport().update()

    @property
    def moved(self) -> dict[str, Period]:
        """What is dragged and not put back: work → period."""
        return dict(self._moved)

    @property
    def current(self) -> str:
        return self._chosen

    def bar_of(self, work: str) -> Optional[Bar]:
        return next((row.bar for row in self._rows if row.bar and row.bar.work == work), None)

    def rect_of(self, work: str) -> QRectF:
        """Where the work's own bar lies in the viewport; empty when it is not shown."""
        number, sheet = self._number_of(work), self._sheet()
        if number is None or sheet is None:
            return QRectF()
        bar = self._rows[number].bar
        assert bar is not None
        return sheet.bar_rect(number, self._moved.get(work, bar.period))

    # -- time in view -------------------------------------------------------------------------

    def fit(self) -> None:
        """All of it in view."""
        if self._timeline is not None:
            left, width = self._frame()
            self._axis = Axis.fitting(*self._timeline.span, left, width)
            self.viewport().update()

    def zoom(self, factor: float, x: Optional[float] = None) -> None:
        if self._axis is not None:
            middle = self._axis.left + self._axis.width / 2
            self._axis = self._axis.zoomed(factor, middle if x is None else x)
            self.viewport().update()

    def _frame(self) -> tuple[float, float]:
        """Left edge and width of the stretch of time: the names stand left of it."""
        wide = self.viewport().width()
        names = min(16 * self.fontMetrics().height(), 0.36 * wide)
        return names, max(10.0, wide - names)

    def _sheet(self) -> Optional[Sheet]:
        if self._axis is None:
            return None
        return Sheet(self._axis, self.fontMetrics().height(), float(self.verticalScrollBar().value()))

    def _set_scroll_range(self) -> None:
        sheet = self._sheet()
        bar = self.verticalScrollBar()
        if sheet is None:
            bar.setRange(0, 0)
            return
        page = max(1, int(self.viewport().height() - sheet.head))
        bar.setPageStep(page)
        bar.setSingleStep(int(sheet.row))
        bar.setRange(0, max(0, int(len(self._rows) * sheet.row) - page))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._axis is not None:
            self._axis = self._axis.resized(*self._frame())
        self._set_scroll_range()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._axis is not None:
            self._axis = self._axis.resized(*self._frame())
            self._set_scroll_range()

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(28 * line, 14 * line)

    def minimumSizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(14 * line, 5 * line)

    # -- drawing ------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        sheet = self._sheet()
        if self._timeline is None or sheet is None or not self._rows:
            painter.setPen(self.palette().placeholderText().color())
            room = QRectF(self.viewport().rect()).adjusted(8, 8, -8, -8)
            write(painter, room, tr("No works to show here."), Qt.AlignmentFlag.AlignHCenter, wrapped=True)
            painter.end()
            return
        what = Painted(
            timeline=self._timeline,
            rows=self._rows,
            hover=self._hover,
            chosen=self._chosen,
            moved=self._moved,
            outcome=self._outcome,
        )
        top = sheet.scroll
        seen = visible(len(self._rows), sheet.row, top, top + self.viewport().height() - sheet.head)
        paint(painter, QRectF(self.viewport().rect()), self.palette(), sheet, what, seen)
        painter.end()

    def _tell_reader(self) -> None:
        """The sheet in words, for a screen reader."""
        bars = [] if self._timeline is None else self._timeline.bars[:40]
        self.setAccessibleDescription("; ".join(f"{bar.title}: {bar.period.label()}" for bar in bars))

    # -- mouse --------------------------------------------------------------------------------

    def _number_of(self, work: str) -> Optional[int]:
        return next((n for n, row in enumerate(self._rows) if row.bar and row.bar.work == work), None)

    def _bar_at(self, place: QPointF) -> Optional[Bar]:
        """The work in whose row the mouse is."""
        sheet = self._sheet()
        if sheet is None or place.y() < sheet.head:
            return None
        number = row_at(len(self._rows), sheet.row, place.y() - sheet.head + sheet.scroll)
        return self._rows[number].bar if number is not None else None

    def _on_bar(self, bar: Bar, place: QPointF) -> bool:
        return self.rect_of(bar.work).adjusted(-GRIP, -GRIP, GRIP, GRIP).contains(place)

    def _set_hover(self, work: str) -> None:
        if work != self._hover:
            self._hover = work
            self.hovered.emit(work)
            self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        place = event_place(event)
        bar = self._bar_at(place)
        self._press, self._from = place, self._axis
        self._grabbed = bar if bar is not None and self.movable and self._on_bar(bar, place) else None
        if bar is not None:
            self._choose(bar.work)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event_place(event)
        if self._press is None:
            bar = self._bar_at(place)
            self._set_hover(bar.work if bar else "")
            grip = bar is not None and self.movable and self._on_bar(bar, place)
            shape = Qt.CursorShape.SizeHorCursor if grip else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(shape)
            return
        by = place.x() - self._press.x()
        if self._axis is None or self._from is None or abs(by) < GRIP:
            return
        if self._grabbed is None:
            self._axis = self._from.moved(by)
            self.viewport().update()
            return
        self._move(self._grabbed, self._grabbed.period, by / self._axis.scale)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        grabbed, self._grabbed, self._press = self._grabbed, None, None
        if grabbed is not None and grabbed.work in self._moved:
            self.dropped.emit(grabbed.work, self._moved[grabbed.work])

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._bar_at(event_place(event)) is None:
            self.fit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """By the right button of the work under the mouse, by the keyboard of the chosen one."""
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        bar = self._bar_at(QPointF(event.pos())) if by_mouse else self.bar_of(self._chosen)
        if bar is None:
            return
        self._choose(bar.work)
        middle = self.rect_of(bar.work).center().toPoint()
        place = event.globalPos() if by_mouse else self.viewport().mapToGlobal(middle)
        self.menu_asked.emit(bar.work, place)

    def leaveEvent(self, event: QEvent) -> None:
        self._set_hover("")

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zooms where the mouse is; over the names it scrolls, with Shift it goes along in time."""
        place, turned = event_place(event), event.angleDelta()
        steps = (turned.y() or turned.x()) / 120
        if self._axis is None or not steps:
            return
        sideways = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier) or not turned.y()
        if place.x() < self._axis.left:
            self.verticalScrollBar().setValue(
                self.verticalScrollBar().value() - int(3 * steps * self.verticalScrollBar().singleStep())
            )
        elif sideways:
            self._axis = self._axis.moved(steps * self._axis.width / 10)
        else:
            self._axis = self._axis.zoomed(ZOOM**steps, place.x())
        self.viewport().update()
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._tell_at(event.pos(), event.globalPos())
            return True
        return bool(super().viewportEvent(event))

    def _tell_at(self, place: QPoint, on_screen: QPoint) -> None:
        sheet = self._sheet()
        number = None
        if sheet is not None and place.y() >= sheet.head:
            number = row_at(len(self._rows), sheet.row, place.y() - sheet.head + sheet.scroll)
        row = self._rows[number] if number is not None else Row()
        text = row.bar.told if row.bar else row.rest.label if row.rest else ""
        if row.bar and row.bar.work in self._moved:
            text += "\n" + tr("put in: {period}", period=self._moved[row.bar.work].label())
        QToolTip.showText(on_screen, text, self)

    # -- keyboard -----------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk the works; with Alt left and right shift the chosen one; + − Home set the view; Escape puts back."""
        key, keys = event.key(), Qt.Key
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if key in (keys.Key_Up, keys.Key_Down):
            number = next_bar(self._rows, self._number_of(self._chosen), 1 if key == keys.Key_Down else -1)
            bar = self._rows[number].bar if number is not None else None
            if bar is not None and number is not None:
                self._bring_into_view(number)
                self._choose(bar.work)
        elif key in (keys.Key_Left, keys.Key_Right) and alt:
            self._step(1 if key == keys.Key_Right else -1)
        elif key in (keys.Key_Left, keys.Key_Right) and self._axis is not None:
            self._axis = self._axis.moved(self._axis.width / (10 if key == keys.Key_Left else -10))
        elif key in (keys.Key_Plus, keys.Key_Equal):
            self.zoom(ZOOM)
        elif key == keys.Key_Minus:
            self.zoom(1 / ZOOM)
        elif key == keys.Key_Home:
            self.fit()
        elif key == keys.Key_Escape and self._moved:
            self.put_back()
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)
            return
        self.viewport().update()
        event.accept()

    def _step(self, by: int) -> None:
        bar = self.bar_of(self._chosen)
        if bar is None or not self.movable:
            return
        now = self._moved.get(bar.work, bar.period)
        if self._move(bar, now, by * one_step(now)):
            self.dropped.emit(bar.work, self._moved[bar.work])

    def _move(self, bar: Bar, from_period: Period, days: float) -> bool:
        """Put the bar elsewhere; one at a time. Whether it is elsewhere than before."""
        try:
            period = shifted(from_period, days)
        except (OverflowError, ValueError):  # beyond the calendar
            return False
        if period == self._moved.get(bar.work, bar.period):
            return False
        if set(self._moved) - {bar.work}:
            self._outcome = None
        self._moved = {bar.work: period}
        self.viewport().update()
        self.dragged.emit(bar.work, period)
        return True

    def _choose(self, work: str) -> None:
        if work != self._chosen:
            self._chosen = work
            self.chosen.emit(work)
        self.viewport().update()

    def _bring_into_view(self, number: int) -> None:
        sheet = self._sheet()
        if sheet is None:
            return
        top, page = number * sheet.row, self.viewport().height() - sheet.head
        bar = self.verticalScrollBar()
        if top < bar.value():
            bar.setValue(int(top))
        elif top + sheet.row > bar.value() + page:
            bar.setValue(int(top + sheet.row - page) + 1)

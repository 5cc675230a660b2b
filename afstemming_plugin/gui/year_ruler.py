"""A ruler of years: click or drag a year, half year, quarter, month or span of them, to see what plays then."""

from __future__ import annotations

from datetime import date
from typing import Any, Optional, Sequence

from qgis.PyQt.QtCore import QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QPainter, QPalette, QPen
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy, QWidget

from ..compat import event_x
from ..cycle.see import named_period
from ..model.language import tr
from ..model.period import Period, add_months, month_end

_MARGIN = 6
_NARROW = 34
"""A year of fewer pixels has its last two digits only."""


class YearRuler(QWidget):
    """`picked` gives the period chosen by the user, or None for all times. Arrow keys step, Escape lets go."""

    picked = pyqtSignal(object)

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("year_ruler")
        self.setAccessibleName(tr("Year ruler"))
        self.setToolTip(
            tr("Click a period, or drag over several. Arrow keys: earlier or later; Escape: all years")
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._first, self._last = 2025, 2030
        self._months = 12
        self._busy: Sequence[int] = ()
        self._period: Optional[Period] = None
        self._pressed: Optional[int] = None
        # QGIS's dark themes give labels a readable colour by style sheet, and leave the palette as it is.
        self._ink_of = QLabel(self)
        self._ink_of.hide()

    # -- what it shows ------------------------------------------------------------------------

    def show_years(self, first: int, last: int, busy: Sequence[int] = ()) -> None:
        """The horizon; `busy` is how many works play in each of its months, drawn as a low graph."""
        self._first, self._last, self._busy = first, last, busy
        self.update()

    def set_step(self, months: int) -> None:
        """What one click chooses: 12 a year, 6 a half year, 3 a quarter, 1 a month."""
        self._months = months

    def show_period(self, period: Optional[Period]) -> None:
        """Mark this period, without `picked`."""
        self._period = period
        self.update()

    def period(self) -> Optional[Period]:
        return self._period

    def step(self, by: int) -> None:
        """To the next (+1) or previous (−1) period; from all years to the first or last."""
        if self._period is None:
            unit = 0 if by > 0 else self._count() - 1
            self._pick(unit, unit)
            return
        begin = self._month_of(self._period.start)
        length = self._month_of(self._period.end) - begin + 1
        begin = min(max(begin + by * length, 0), max(0, self._all_months() - length))
        self._choose(begin, begin + length)

    # -- choosing -----------------------------------------------------------------------------

    def _all_months(self) -> int:
        return (self._last - self._first + 1) * 12

    def _count(self) -> int:
        return self._all_months() // self._months

    def _month_of(self, day: date) -> int:
        return (day.year - self._first) * 12 + day.month - 1

    def _unit_at(self, x: float) -> int:
        share = (x - _MARGIN) / max(1, self.width() - 2 * _MARGIN)
        return min(max(int(share * self._count()), 0), self._count() - 1)

    def _pick(self, one: int, other: int) -> None:
        low, high = sorted((one, other))
        self._choose(low * self._months, (high + 1) * self._months)

    def _choose(self, begin: int, after: int) -> None:
        start = add_months(date(self._first, 1, 1), begin)
        period = named_period(Period(start, month_end(add_months(start, after - begin - 1))))
        if period != self._period:
            self._period = period
            self.update()
            self.picked.emit(period)

    def clear(self) -> None:
        """Let go: all years."""
        if self._period is not None:
            self._period = None
            self.update()
            self.picked.emit(None)

    # -- mouse and keys -----------------------------------------------------------------------

    def mousePressEvent(self, event: Any) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = self._unit_at(event_x(event))
            self._pick(self._pressed, self._pressed)

    def mouseMoveEvent(self, event: Any) -> None:
        if self._pressed is not None:
            self._pick(self._pressed, self._unit_at(event_x(event)))

    def mouseReleaseEvent(self, event: Any) -> None:
        self._pressed = None

    def keyPressEvent(self, event: Any) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.step(1 if key == Qt.Key.Key_Right else -1)
        elif key in (Qt.Key.Key_Escape, Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.clear()
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            unit = 0 if key == Qt.Key.Key_Home else self._count() - 1
            self._pick(unit, unit)
        else:
            super().keyPressEvent(event)

    # -- drawing ------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        return QSize(320, self.fontMetrics().height() * 2 + 16)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def _ink(self, strength: int = 255) -> QColor:
        """The colour of text, more or less strong (0–255)."""
        self._ink_of.ensurePolished()
        colour = QColor(self._ink_of.palette().color(QPalette.ColorRole.WindowText))
        colour.setAlpha(strength)
        return colour

    def _x(self, month: int) -> float:
        return _MARGIN + (self.width() - 2 * _MARGIN) * month / self._all_months()

    def paintEvent(self, event: Any) -> None:
        painter = QPainter(self)
        palette = self.palette()
        text_height = self.fontMetrics().height()
        top, bottom = 2.0, self.height() - text_height - 4.0
        painter.fillRect(
            QRectF(self._x(0), top, self._x(self._all_months()) - self._x(0), bottom - top),
            palette.color(QPalette.ColorRole.Base),
        )
        self._paint_period(painter, top, bottom)
        self._paint_busy(painter, top, bottom)
        line = QPen(self._ink(90))
        painter.setPen(line)
        every = max(
            1, round(self.fontMetrics().horizontalAdvance("00 ") / max(1.0, self._x(12) - self._x(0)))
        )
        narrow = self._x(12) - self._x(0) < _NARROW
        for year in range(self._first, self._last + 2):
            x = self._x((year - self._first) * 12)
            painter.setPen(line)
            painter.drawLine(int(x), int(top), int(x), int(bottom) + 3)
            if year <= self._last and self._months < 12:
                for month in range(self._months, 12, self._months):
                    tick = self._x((year - self._first) * 12 + month)
                    painter.drawLine(
                        int(tick), int(bottom) - (5 if month == 6 else 2), int(tick), int(bottom)
                    )
            if year <= self._last and (year - self._first) % every == 0:
                painter.setPen(self._ink())
                box = QRectF(x, bottom + 2, (self._x(12) - self._x(0)) * every, text_height)
                text = f"’{year % 100:02d}" if narrow else str(year)
                painter.drawText(
                    box, int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter), text
                )
        if self.hasFocus():
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Highlight), 1, Qt.PenStyle.DotLine))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _paint_period(self, painter: QPainter, top: float, bottom: float) -> None:
        if self._period is None:
            return
        left = max(self._x(0), self._x(self._month_of(self._period.start)))
        right = min(self._x(self._all_months()), self._x(self._month_of(self._period.end) + 1))
        if right > left:
            colour = self.palette().color(QPalette.ColorRole.Highlight)
            painter.fillRect(QRectF(left, top, max(right - left, 2.0), bottom - top), colour)

    def _paint_busy(self, painter: QPainter, top: float, bottom: float) -> None:
        most = max(self._busy, default=0)
        if not most:
            return
        colour = self._ink(110)
        for month, count in enumerate(self._busy):
            height = (bottom - top - 4) * count / most
            width = self._x(month + 1) - self._x(month)
            painter.fillRect(QRectF(self._x(month), bottom - height, width, height), colour)

"""A small bar chart for the dock and its dialogs; curves are in `curve`. Colours of text follow the theme."""

from __future__ import annotations

from typing import Optional, Sequence

from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPaintEvent, QPen
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from .curve import Curve

COLOURS = ("#0072b2", "#d55e00", "#009e73")
"""Told apart also by who sees less colour, on light and on dark."""


class BarChart(QWidget):
    """Bars from zero up, those of one step side by side, each with its value."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._steps: Sequence[str] = ()
        self._series: Sequence[Curve] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_bars(self, steps: Sequence[str], series: Sequence[Curve]) -> None:
        """`steps`: the words under the axis; of each series a value per step (None: no bar)."""
        self._steps, self._series = steps, series
        told = [
            f"{one.name}: " + ", ".join(f"{s} {v:g}" for s, v in zip(steps, one.values) if v is not None)
            for one in series
        ]
        self.setAccessibleDescription("; ".join(told))
        self.setToolTip("\n".join(told))
        self.update()

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(28 * line, 9 * line)

    def minimumSizeHint(self) -> QSize:
        return QSize(10 * self.fontMetrics().height(), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._steps or not self._series:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = self.fontMetrics().height()
        frame = QRectF(self.rect()).adjusted(0.5 * line, 2.8 * line, -0.5 * line, -1.4 * line)
        slot = frame.width() / len(self._steps)
        highest = max((v for one in self._series for v in one.values if v is not None), default=0) or 1
        text = self.palette().windowText().color()
        self._draw_names(painter)
        for place, one in enumerate(self._series):
            width = 0.8 * slot / len(self._series)
            for step, value in enumerate(one.values):
                if value is None:
                    continue
                left = frame.left() + slot * step + 0.1 * slot + width * place
                height = frame.height() * value / highest
                bar = QRectF(left, frame.bottom() - height, max(1.0, width - 1), height)
                painter.fillRect(bar, QColor(one.colour))
                label = f"{value:g}"
                if value and self.fontMetrics().horizontalAdvance(label) <= width + 4:
                    box = QRectF(left - 4, bar.top() - line, width + 8, line)
                    painter.setPen(QPen(text))
                    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, label)
        painter.setPen(QPen(text, 1))
        painter.drawLine(frame.bottomLeft(), frame.bottomRight())
        widest = max(self.fontMetrics().horizontalAdvance(word) for word in self._steps) + 6
        every = max(1, -int(-widest // slot))
        for step in range(0, len(self._steps), every):
            middle = frame.left() + slot * (step + 0.5)
            box = QRectF(middle - widest / 2, frame.bottom() + 0.2 * line, widest, line)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._steps[step])
        painter.end()

    def _draw_names(self, painter: QPainter) -> None:
        metrics = self.fontMetrics()
        left = 0.5 * metrics.height()
        for one in self._series:
            painter.setPen(QColor(one.colour))
            painter.drawText(QPointF(left, metrics.height()), f"■ {one.name}")
            left += metrics.horizontalAdvance(f"■ {one.name}") + metrics.height()

"""A small chart: one or two curves over the same steps, the chosen step marked. Points can be clicked."""

from __future__ import annotations

from typing import Optional, Sequence

from qgis.PyQt.QtCore import QRectF, QSize, pyqtSignal
from qgis.PyQt.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy, QWidget

from ..cartography.charts import Curve, curve_frame, curve_x, draw_curves, in_words
from ..compat import event_x

__all__ = ["Curve", "CurveChart"]


class CurveChart(QLabel):
    """Curves from zero up, each point with its value; `picked` tells the step that was clicked."""

    picked = pyqtSignal(int)

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._steps: Sequence[str] = ()
        self._curves: Sequence[Curve] = ()
        self._chosen: Optional[int] = None
        # Not Fixed, which would take the size hint for the least height as well.
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def show_curves(
        self, steps: Sequence[str], curves: Sequence[Curve], chosen: Optional[int] = None
    ) -> None:
        """`steps`: the words under the axis; `chosen`: the step that is marked."""
        self._steps, self._curves, self._chosen = steps, curves, chosen
        self.setAccessibleDescription("; ".join(in_words(steps, curves)))
        self.update()

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(24 * line, 8 * line)

    def minimumSizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(10 * line, 6 * line)

    def _x(self, step: int) -> float:
        frame = curve_frame(QRectF(self.rect()), self.fontMetrics().height())
        return curve_x(frame, self._steps, step)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = self.fontMetrics().height()
        if self._chosen is not None:
            frame = curve_frame(QRectF(self.rect()), line)
            marked = QColor(self.palette().highlight().color())
            marked.setAlpha(60)
            x = self._x(self._chosen)
            painter.fillRect(QRectF(x - line, frame.top() - line, 2 * line, frame.height() + line), marked)
        draw_curves(
            painter, QRectF(self.rect()), self._steps, self._curves, self.palette().windowText().color()
        )
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event_x(event)
        if self._steps:
            self.picked.emit(min(range(len(self._steps)), key=lambda step: abs(self._x(step) - at)))

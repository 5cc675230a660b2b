"""A small chart: one or two curves over the same steps, the chosen step marked. Points can be clicked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Sequence

from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ..compat import event_x


@dataclass(frozen=True)
class Curve:
    """A name, a colour and the values in the order of the steps; None: not known yet."""

    name: str
    colour: str
    values: Sequence[Optional[float]]


class CurveChart(QWidget):
    """Curves from zero up, each point with its value; `picked` tells the step that was clicked."""

    picked = pyqtSignal(int)

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._steps: Sequence[str] = ()
        self._curves: Sequence[Curve] = ()
        self._chosen: Optional[int] = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_curves(
        self, steps: Sequence[str], curves: Sequence[Curve], chosen: Optional[int] = None
    ) -> None:
        """`steps`: the words under the axis; `chosen`: the step that is marked."""
        self._steps, self._curves, self._chosen = steps, curves, chosen
        self.setAccessibleDescription(
            "; ".join(
                f"{curve.name}: "
                + ", ".join(
                    f"{step} {value:g}" for step, value in zip(steps, curve.values) if value is not None
                )
                for curve in curves
            )
        )
        self.update()

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(24 * line, 8 * line)

    def minimumSizeHint(self) -> QSize:
        return QSize(10 * self.fontMetrics().height(), self.sizeHint().height())

    def _frame(self) -> QRectF:
        """Where the curves are drawn: names above, steps below."""
        line = self.fontMetrics().height()
        return QRectF(self.rect()).adjusted(1.5 * line, 2.6 * line, -1.5 * line, -1.4 * line)

    def _x(self, step: int) -> float:
        frame = self._frame()
        return frame.left() + frame.width() * step / max(1, len(self._steps) - 1)

    def _point(self, step: int, value: float) -> QPointF:
        frame = self._frame()
        highest = max((v for curve in self._curves for v in curve.values if v is not None), default=0)
        return QPointF(self._x(step), frame.bottom() - frame.height() * value / (highest or 1))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame, line, text = self._frame(), self.fontMetrics().height(), self.palette().windowText().color()
        if self._chosen is not None:
            marked = QColor(self.palette().highlight().color())
            marked.setAlpha(60)
            x = self._x(self._chosen)
            painter.fillRect(QRectF(x - line, frame.top() - line, 2 * line, frame.height() + line), marked)
        painter.setPen(QPen(text, 1))
        painter.drawLine(frame.bottomLeft(), frame.bottomRight())
        for step, word in enumerate(self._steps):
            box = QRectF(self._x(step) - 2 * line, frame.bottom() + 0.2 * line, 4 * line, line)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, word)
        left = 0.5 * line
        for curve in self._curves:
            self._draw(painter, curve)
            painter.setPen(QColor(curve.colour))
            painter.drawText(QPointF(left, line), f"● {curve.name}")
            left += self.fontMetrics().horizontalAdvance(f"● {curve.name}") + line
        painter.end()

    def _draw(self, painter: QPainter, curve: Curve) -> None:
        line = self.fontMetrics().height()
        known = [(step, value) for step, value in enumerate(curve.values) if value is not None]
        painter.setPen(QPen(QColor(curve.colour), 2))
        painter.drawPolyline(QPolygonF([self._point(step, value) for step, value in known]))
        painter.setBrush(QColor(curve.colour))
        for step, value in known:
            point = self._point(step, value)
            painter.drawEllipse(point, 3, 3)
            box = QRectF(point.x() - 2 * line, point.y() - 1.2 * line, 4 * line, line)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, f"{value:g}")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event_x(event)
        if self._steps:
            self.picked.emit(min(range(len(self._steps)), key=lambda step: abs(self._x(step) - at)))

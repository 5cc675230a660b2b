"""A small bar chart for the dock and its dialogs; curves are in `curve`. Colours of text follow the theme.

Charts are labels: themes made of a style sheet give their ink to labels, not to plain widgets.
"""

from __future__ import annotations

from typing import Optional, Sequence

from qgis.PyQt.QtCore import QRectF, QSize
from qgis.PyQt.QtGui import QPainter, QPaintEvent
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy, QWidget

from ..cartography.charts import COLOURS, draw_bars, in_words
from .curve import Curve

__all__ = ["COLOURS", "BarChart"]


class BarChart(QLabel):
    """Bars from zero up, those of one step side by side, each with its value."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._steps: Sequence[str] = ()
        self._series: Sequence[Curve] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_bars(self, steps: Sequence[str], series: Sequence[Curve]) -> None:
        """`steps`: the words under the axis; of each series a value per step (None: no bar)."""
        self._steps, self._series = steps, series
        told = in_words(steps, series)
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
        ink = self.palette().windowText().color()
        draw_bars(painter, QRectF(self.rect()), self._steps, self._series, ink)
        painter.end()

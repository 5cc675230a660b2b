"""Words, lines and boxes drawn directly with a painter, in millimetres from the top left corner of a page."""

from __future__ import annotations

from functools import lru_cache

from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from . import style
from .typeset import CENTRE, DPI, LEFT, RIGHT, fitted, font, line_height, text_width

DOTS = DPI / 25.4
"""Per millimetre."""


class Ink:
    """On a painter of `DPI` dots per inch. Sizes of text are points, colours #rrggbb."""

    def __init__(self, painter: QPainter) -> None:
        self.painter = painter

    def text(
        self,
        x: float,
        y: float,
        text: str,
        size: float,
        *,
        width: float = 0.0,
        bold: bool = False,
        colour: str = style.INK,
        align: Qt.AlignmentFlag = LEFT,
    ) -> None:
        """One line of `line_height(size)` with its top at y; within `width` (0: as wide as it is) cut with … and aligned."""
        if width:
            text = fitted(text, width, size, bold)
            room = width - text_width(text, size, bold)
            x += {LEFT: 0.0, CENTRE: room / 2, RIGHT: room}[align]
        ascent, descent = _rise(style.font_family())
        point = size * 25.4 / 72
        baseline = y + (line_height(size) - (ascent + descent) * point) / 2 + ascent * point
        self.painter.setFont(font(size, bold))
        self.painter.setPen(QColor(colour))
        self.painter.drawText(QPointF(x * DOTS, baseline * DOTS), text)

    def box(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        colour: str,
        *,
        opacity: float = 1.0,
        radius: float = 0.0,
    ) -> None:
        """A filled box without outline."""
        filled = QColor(colour)
        filled.setAlphaF(opacity)
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(filled)
        room = self.room(x, y, width, height)
        if radius:
            self.painter.drawRoundedRect(room, radius * DOTS, radius * DOTS)
        else:
            self.painter.drawRect(room)
        self.painter.setBrush(Qt.BrushStyle.NoBrush)

    def line(
        self, x1: float, y1: float, x2: float, y2: float, colour: str = style.HAIRLINE, width: float = 0.2
    ) -> None:
        self.painter.setPen(QPen(QColor(colour), width * DOTS))
        self.painter.drawLine(QPointF(x1 * DOTS, y1 * DOTS), QPointF(x2 * DOTS, y2 * DOTS))

    def frame(self, x: float, y: float, width: float, height: float, colour: str = style.HAIRLINE) -> None:
        self.painter.setPen(QPen(QColor(colour), 0.2 * DOTS))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.drawRect(self.room(x, y, width, height))

    def letter(self, x: float, y: float, letter: str, colour: str, size: float = 4.4) -> None:
        """A disc with a letter, its centre at x, y: the same mark as on the map."""
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(QColor(colour))
        self.painter.drawEllipse(self.room(x - size / 2, y - size / 2, size, size))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        ink = style.readable_on(colour)
        self.text(x - 4, y - line_height(7.5) / 2, letter, 7.5, width=8, bold=True, colour=ink, align=CENTRE)

    @staticmethod
    def room(x: float, y: float, width: float, height: float) -> QRectF:
        return QRectF(x * DOTS, y * DOTS, width * DOTS, height * DOTS)


@lru_cache(maxsize=8)
def _rise(family: str) -> tuple[float, float]:
    """Ascent and descent in parts of the size of the font."""
    large = QFont(family)
    large.setPixelSize(200)
    metrics = QFontMetricsF(large)
    return metrics.ascent() / 200.0, metrics.descent() / 200.0

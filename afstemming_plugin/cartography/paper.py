"""Pages of a PDF drawn directly: text, lines, boxes and pictures in millimetres from the top left corner.

A `Sheet` (print layout) is for maps; words and tables drawn this way take a fraction of its time and look the same.
"""

from __future__ import annotations

import errno
import os
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from typing import Iterator

from qgis.PyQt.QtCore import QFile, QIODevice, QMarginsF, QPointF, QRectF, QSizeF, Qt
from qgis.PyQt.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
)
from qgis.PyQt.QtSvg import QSvgRenderer

from . import style
from .sheet import CENTRE, DPI, LEFT, RIGHT, fitted, font, line_height, text_width

A4 = (210.0, 297.0)
_DOTS = DPI / 25.4


class Paper:
    """A painter on pages of `width` × `height` mm. Sizes of text are points, colours #rrggbb."""

    def __init__(self, writer: QPdfWriter, painter: QPainter, size: tuple[float, float]) -> None:
        self.width, self.height = size
        self.painter = painter
        self._writer = writer

    def new_page(self) -> None:
        """Raises OSError when it cannot be written."""
        if not self._writer.newPage():
            raise OSError(errno.EIO, os.strerror(errno.EIO))

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
        self.painter.drawText(QPointF(x * _DOTS, baseline * _DOTS), text)

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
        room = self._room(x, y, width, height)
        if radius:
            self.painter.drawRoundedRect(room, radius * _DOTS, radius * _DOTS)
        else:
            self.painter.drawRect(room)
        self.painter.setBrush(Qt.BrushStyle.NoBrush)

    def line(
        self, x1: float, y1: float, x2: float, y2: float, colour: str = style.HAIRLINE, width: float = 0.2
    ) -> None:
        self.painter.setPen(QPen(QColor(colour), width * _DOTS))
        self.painter.drawLine(QPointF(x1 * _DOTS, y1 * _DOTS), QPointF(x2 * _DOTS, y2 * _DOTS))

    def frame(self, x: float, y: float, width: float, height: float, colour: str = style.HAIRLINE) -> None:
        self.painter.setPen(QPen(QColor(colour), 0.2 * _DOTS))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.drawRect(self._room(x, y, width, height))

    def letter(self, x: float, y: float, letter: str, colour: str, size: float = 4.4) -> None:
        """A disc with a letter, its centre at x, y: the same mark as on the map."""
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(QColor(colour))
        self.painter.drawEllipse(self._room(x - size / 2, y - size / 2, size, size))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        ink = style.readable_on(colour)
        self.text(x - 4, y - line_height(7.5) / 2, letter, 7.5, width=8, bold=True, colour=ink, align=CENTRE)

    def picture(self, x: float, y: float, width: float, height: float, file: Path, *, right: bool) -> None:
        """The picture, whole and undistorted, at the left or the right of the room."""
        vector = file.suffix.lower() == ".svg"
        drawing = QSvgRenderer(str(file)) if vector else QImage(str(file))
        size = drawing.defaultSize() if vector else drawing.size()
        if size.width() <= 0 or size.height() <= 0:
            return
        scale = min(width / size.width(), height / size.height())
        shown = QSizeF(size.width() * scale, size.height() * scale)
        left = x + (width - shown.width() if right else 0.0)
        room = self._room(left, y + (height - shown.height()) / 2, shown.width(), shown.height())
        if vector:
            drawing.render(self.painter, room)
        else:
            self.painter.drawImage(room, drawing)

    def chart_room(self, x: float, y: float, width: float, height: float, size: float = 7.5) -> QRectF:
        """The room in dots, with the painter set to a font of `size`, for `charts`."""
        self.painter.setFont(_dot_font(size))
        return self._room(x, y, width, height)

    @staticmethod
    def _room(x: float, y: float, width: float, height: float) -> QRectF:
        return QRectF(x * _DOTS, y * _DOTS, width * _DOTS, height * _DOTS)


def _dot_font(size: float) -> QFont:
    """A font whose metrics are dots of the paper, whatever the resolution of the screen."""
    result = font(size)
    result.setPixelSize(round(size * DPI / 72))
    return result


@lru_cache(maxsize=8)
def _rise(family: str) -> tuple[float, float]:
    """Ascent and descent in parts of the size of the font."""
    large = QFont(family)
    large.setPixelSize(200)
    metrics = QFontMetricsF(large)
    return metrics.ascent() / 200.0, metrics.descent() / 200.0


@contextmanager
def pdf(path: Path, title: str, size: tuple[float, float], *, creator: str = "Afstemming") -> Iterator[Paper]:
    """Pages of `size` mm without margins; the file is whole on disk when the block ends well, else OSError."""
    device = QFile(str(path))
    if not device.open(QIODevice.OpenModeFlag.WriteOnly):
        raise OSError(errno.EACCES, device.errorString())
    writer = QPdfWriter(device)
    writer.setTitle(title)
    writer.setCreator(creator)
    writer.setResolution(DPI)
    upright = size[0] <= size[1]
    writer.setPageSize(QPageSize(QSizeF(min(size), max(size)), QPageSize.Unit.Millimeter))
    writer.setPageOrientation(
        QPageLayout.Orientation.Portrait if upright else QPageLayout.Orientation.Landscape
    )
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    painter = QPainter()
    if not painter.begin(writer):
        raise OSError(errno.EIO, os.strerror(errno.EIO))
    try:
        yield Paper(writer, painter, size)
    finally:
        painter.end()
        device.close()
    # Qt does not tell when writing failed halfway; a whole PDF ends with its end mark.
    with path.open("rb") as written:
        written.seek(max(0, path.stat().st_size - 64))
        if b"%%EOF" not in written.read():
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

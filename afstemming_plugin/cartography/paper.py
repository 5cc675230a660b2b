"""Pages of a PDF drawn directly: text, lines, boxes and pictures in millimetres from the top left corner.

A `Sheet` (print layout) is for maps; words and tables drawn this way take a fraction of its time and look the same.
"""

from __future__ import annotations

import errno
import os
from contextlib import contextmanager
from pathlib import Path
from typing import Iterator

from qgis.PyQt.QtCore import QFile, QIODevice, QMarginsF, QRectF, QSizeF
from qgis.PyQt.QtGui import QFont, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter
from qgis.PyQt.QtSvg import QSvgRenderer

from .ink import Ink
from .typeset import DPI, font

A4 = (210.0, 297.0)


class Paper(Ink):
    """A painter on pages of `width` × `height` mm. Sizes of text are points, colours #rrggbb."""

    def __init__(self, writer: QPdfWriter, painter: QPainter, size: tuple[float, float]) -> None:
        self.width, self.height = size
        super().__init__(painter)
        self._writer = writer

    def new_page(self) -> None:
        """Raises OSError when it cannot be written."""
        if not self._writer.newPage():
            raise OSError(errno.EIO, os.strerror(errno.EIO))

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
        room = self.room(left, y + (height - shown.height()) / 2, shown.width(), shown.height())
        if vector:
            drawing.render(self.painter, room)
        else:
            self.painter.drawImage(room, drawing)

    def chart_room(self, x: float, y: float, width: float, height: float, size: float = 7.5) -> QRectF:
        """The room in dots, with the painter set to a font of `size`, for `charts`."""
        self.painter.setFont(_dot_font(size))
        return self.room(x, y, width, height)


def _dot_font(size: float) -> QFont:
    """A font whose metrics are dots of the paper, whatever the resolution of the screen."""
    result = font(size)
    result.setPixelSize(round(size * DPI / 72))
    return result


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

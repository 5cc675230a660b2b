"""The logo of the house style as a picture that a workbook can hold."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, QSizeF, Qt
from qgis.PyQt.QtGui import QImage, QImageReader, QPainter

from ..compat import openpyxl_module

SHARPNESS = 3
"""Pixels of the picture per pixel on the sheet, so that it prints well."""


def logo_png(path: Path, width: int, height: int) -> Optional[bytes]:
    """The logo on white, fitted in so many pixels (a PNG SHARPNESS times as large); None when it cannot be drawn."""
    reader = QImageReader(str(path))
    size = reader.size()
    if size.isValid() and not size.isEmpty():
        # A drawing (SVG) is read at the size at which it is shown.
        reader.setScaledSize(
            size.scaled(width * SHARPNESS, height * SHARPNESS, Qt.AspectRatioMode.KeepAspectRatio)
        )
    logo = reader.read()
    if logo.isNull():
        return None
    card = QImage(width * SHARPNESS, height * SHARPNESS, QImage.Format.Format_RGB32)
    card.fill(Qt.GlobalColor.white)
    room = QSizeF(card.width() * 0.92, card.height() * 0.88)
    fitted = QSizeF(logo.size()).scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
    place = QPointF((card.width() - fitted.width()) / 2, (card.height() - fitted.height()) / 2)
    painter = QPainter(card)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(QRectF(place, fitted), logo)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    card.save(buffer, "PNG")
    buffer.close()
    return bytes(data)


def put_picture(sheet: Any, png: bytes, column: int, width: int, height: int) -> None:
    """On a sheet of openpyxl, at the top of a column (from 0); openpyxl itself would need the package Pillow."""
    image: Any = openpyxl_module().drawing.image.Image
    spreadsheet = openpyxl_module().drawing.spreadsheet_drawing
    xdr = openpyxl_module().drawing.xdr
    per_pixel = 9525  # EMU

    class Picture(image):
        def __init__(self) -> None:
            self.width, self.height, self.format, self.ref = width, height, "png", None
            self.anchor = spreadsheet.OneCellAnchor(
                _from=spreadsheet.AnchorMarker(col=column, colOff=0, row=0, rowOff=6 * per_pixel),
                ext=xdr.XDRPositiveSize2D(width * per_pixel, height * per_pixel),
            )

        def _data(self) -> bytes:
            return png

    sheet.add_image(Picture())

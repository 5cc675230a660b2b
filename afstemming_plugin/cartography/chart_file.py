"""Charts as a file, drawn by the same painter as in the window: PDF (one after another) or PNG (under each other)."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Sequence

from qgis.PyQt.QtCore import QMarginsF, QRectF, QSizeF
from qgis.PyQt.QtGui import QColor, QFont, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter

from ..model.errors import ExportError
from ..model.language import tr
from . import style
from .charts import Curve, draw_bars, draw_curves

PER_PAGE = 2
WIDTH, HEIGHT = 1600, 640
"""Pixels of one chart in a PNG."""
_DPI = 300
_TITLE, _TEXT = 13.0, 9.0
"""Points."""


@dataclass(frozen=True)
class Chart:
    """`bars`: side by side per step; otherwise curves over the steps."""

    title: str
    steps: Sequence[str]
    series: Sequence[Curve]
    bars: bool = True


def draw_chart(painter: QPainter, room: QRectF, chart: Chart, points: float, ink: QColor) -> None:
    """The chart under its title; `points`: units of the painter in a typographical point."""
    font = QFont(style.font_family())
    font.setPixelSize(max(1, round(_TITLE * points)))
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(ink)
    head = 1.8 * _TITLE * points
    painter.drawText(QRectF(room.left(), room.top(), room.width(), head), chart.title)
    font.setPixelSize(max(1, round(_TEXT * points)))
    font.setBold(False)
    painter.setFont(font)
    draw = draw_bars if chart.bars else draw_curves
    draw(painter, room.adjusted(0, head, 0, 0), chart.steps, chart.series, ink)


def write_charts(path: Path, charts: Sequence[Chart]) -> None:
    """By the ending of the name: .pdf or .png. Raises ExportError when it cannot be written, or for no charts."""
    if not charts:
        raise ExportError(tr("There is nothing to draw yet."), file=str(path))
    written = _write_png(path, charts) if path.suffix.lower() == ".png" else _write_pdf(path, charts)
    if not written:
        raise ExportError(
            tr("The file cannot be written."),
            remedy=tr("Close it where it is open, or choose another folder."),
            file=str(path),
        )


def _write_png(path: Path, charts: Sequence[Chart]) -> bool:
    image = QImage(WIDTH, HEIGHT * len(charts), QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for number, chart in enumerate(charts):
        room = QRectF(40, 30 + number * HEIGHT, WIDTH - 80, HEIGHT - 60)
        draw_chart(painter, room, chart, WIDTH / 600, QColor(style.INK))
    painter.end()
    return bool(image.save(str(path), "PNG"))


def _write_pdf(path: Path, charts: Sequence[Chart]) -> bool:
    writer = QPdfWriter(str(path))
    writer.setResolution(_DPI)
    page = QPageLayout(
        QPageSize(QSizeF(297, 210), QPageSize.Unit.Millimeter, "A4"), QPageLayout.Orientation.Portrait,
        QMarginsF(15, 15, 15, 15), QPageLayout.Unit.Millimeter,
    )  # fmt: skip
    writer.setPageLayout(page)
    painter = QPainter()
    if not painter.begin(writer):
        return False
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    whole = QRectF(painter.viewport())
    height = whole.height() / PER_PAGE
    for number, chart in enumerate(charts):
        if number and number % PER_PAGE == 0:
            writer.newPage()
        top = height * (number % PER_PAGE)
        draw_chart(painter, QRectF(0, top, whole.width(), 0.92 * height), chart, _DPI / 72, QColor(style.INK))
    return bool(painter.end())

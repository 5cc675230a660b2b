"""Bars and curves drawn with a painter, the same in the window and in documents."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Sequence

from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

COLOURS = ("#0072b2", "#d55e00", "#009e73")
"""Told apart also by who sees less colour, on light and on dark."""


@dataclass(frozen=True)
class Curve:
    """A name, a colour and the values in the order of the steps; None: not known yet."""

    name: str
    colour: str
    values: Sequence[Optional[float]]


def in_words(steps: Sequence[str], series: Sequence[Curve]) -> list[str]:
    """A line per series, for those who do not see the chart."""
    return [
        f"{one.name}: " + ", ".join(f"{s} {v:g}" for s, v in zip(steps, one.values) if v is not None)
        for one in series
    ]


def curve_frame(room: QRectF, line: float) -> QRectF:
    """Where the curves are drawn: names above, steps below; `line` is the height of a line of text."""
    return room.adjusted(1.5 * line, 2.6 * line, -1.5 * line, -1.4 * line)


def draw_bars(
    painter: QPainter, room: QRectF, steps: Sequence[str], series: Sequence[Curve], ink: QColor
) -> None:
    """Bars from zero up in `room`, those of one step side by side, each with its value, in the painter's font."""
    metrics = QFontMetricsF(painter.font())
    line = metrics.height()
    frame = room.adjusted(0.5 * line, 2.8 * line, -0.5 * line, -1.4 * line)
    slot = frame.width() / max(1, len(steps))
    highest = max((v for one in series for v in one.values if v is not None), default=0) or 1
    _draw_names(painter, room, series, "■")
    width = 0.8 * slot / len(series)
    usual = painter.font()
    painter.setFont(_figures_font(usual, series, width))
    figures = QFontMetricsF(painter.font())
    for place, one in enumerate(series):
        for step, value in enumerate(one.values):
            if value is None:
                continue
            left = frame.left() + slot * step + 0.1 * slot + width * place
            height = frame.height() * value / highest
            bar = QRectF(left, frame.bottom() - height, max(1.0, 0.96 * width), height)
            painter.fillRect(bar, QColor(one.colour))
            label = _figure(value)
            if value and figures.horizontalAdvance(label) <= width + 0.1 * line:
                box = QRectF(left - line, bar.top() - line, width + 2 * line, line)
                painter.setPen(QPen(ink))
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, label)
    painter.setFont(usual)
    painter.setPen(QPen(ink, 0.06 * line))
    painter.drawLine(frame.bottomLeft(), frame.bottomRight())
    widest = max((metrics.horizontalAdvance(word) for word in steps), default=0) + 0.4 * line
    every = max(1, -int(-widest // slot))
    for step in range(0, len(steps), every):
        middle = frame.left() + slot * (step + 0.5)
        box = QRectF(middle - widest / 2, frame.bottom() + 0.2 * line, widest, line)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, steps[step])


def draw_curves(
    painter: QPainter, room: QRectF, steps: Sequence[str], series: Sequence[Curve], ink: QColor
) -> None:
    """Curves from zero up in `room`, each point with its value, in the painter's font."""
    metrics = QFontMetricsF(painter.font())
    line = metrics.height()
    frame = curve_frame(room, line)
    painter.setPen(QPen(ink, 0.06 * line))
    painter.drawLine(frame.bottomLeft(), frame.bottomRight())
    for step, word in enumerate(steps):
        box = QRectF(curve_x(frame, steps, step) - 2 * line, frame.bottom() + 0.2 * line, 4 * line, line)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, word)
    _draw_names(painter, room, series, "●")
    highest = max((v for one in series for v in one.values if v is not None), default=0) or 1
    values: dict[int, list[tuple[float, QPointF, Curve]]] = {}
    for one in series:
        known = [(step, value) for step, value in enumerate(one.values) if value is not None]
        points = [
            QPointF(curve_x(frame, steps, step), frame.bottom() - frame.height() * value / highest)
            for step, value in known
        ]
        painter.setPen(QPen(QColor(one.colour), 0.14 * line))
        painter.drawPolyline(QPolygonF(points))
        painter.setBrush(QColor(one.colour))
        for point, (step, value) in zip(points, known):
            painter.drawEllipse(point, 0.2 * line, 0.2 * line)
            values.setdefault(step, []).append((value, point, one))
        painter.setBrush(Qt.BrushStyle.NoBrush)
    for told in values.values():
        told.sort(key=lambda each: each[0])
        lowest = frame.bottom()
        for at, (value, point, one) in enumerate(told):  # a higher value above a lower one
            top = min(point.y() - 1.3 * line, lowest - 0.9 * line)
            crowded = any(point.y() - higher.y() < 1.6 * line for _, higher, _ in told[at + 1 :])
            if crowded and not at and frame.bottom() - point.y() > 1.2 * line:
                top = point.y() + 0.2 * line
            else:
                lowest = top
            painter.setPen(QColor(one.colour))
            box = QRectF(point.x() - 2 * line, top, 4 * line, line)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, _figure(value))


def curve_x(frame: QRectF, steps: Sequence[str], step: int) -> float:
    return float(frame.left() + frame.width() * step / max(1, len(steps) - 1))


def _figure(value: float) -> str:
    return f"{value:g}".replace(".", ",")


def _figures_font(usual: QFont, series: Sequence[Curve], width: float) -> QFont:
    """The font of the values above bars of `width`: a quarter smaller at most, where 20 beside 20 would read 2020."""
    font = QFont(usual)
    words = [_figure(value) for one in series for value in one.values if value]
    metrics = QFontMetricsF(font)
    widest = max((metrics.horizontalAdvance(f"{word} ") for word in words), default=0) or 1
    smaller = min(1.0, max(0.75, width / widest))
    if font.pixelSize() > 0:
        font.setPixelSize(max(1, round(smaller * font.pixelSize())))
    else:
        font.setPointSizeF(smaller * font.pointSizeF())
    return font


def _draw_names(painter: QPainter, room: QRectF, series: Sequence[Curve], mark: str) -> None:
    metrics = QFontMetricsF(painter.font())
    line = metrics.height()
    left = room.left() + 0.5 * line
    for one in series:
        painter.setPen(QColor(one.colour))
        text = f"{mark} {one.name}"
        painter.drawText(QPointF(left, room.top() + line), text)
        left += metrics.horizontalAdvance(text) + line

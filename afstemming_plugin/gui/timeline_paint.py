"""How the timeline is drawn, on screen and on a picture alike: colours from the palette, sizes from the font."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Iterable, Mapping, Optional, Sequence

from qgis.PyQt.QtCore import QLineF, QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QBrush, QColor, QPainter, QPalette, QPen, QTextOption

from ..cartography.style import CONFLICT, GRAAFRUST_COLOURS, SCORE_COLOURS
from ..cycle.timeline import Bar, Rest, Timeline
from ..model.language import tr
from ..model.period import Period
from ..model.words import Hardness
from .timeline_layout import Axis, Row

REST, CLASH, JOINT = GRAAFRUST_COLOURS[1], CONFLICT, SCORE_COLOURS[3]
"""As on the map; graafrust is hatched, so that it is told apart without colour too."""
OPACITY = {Hardness.IDEE: 60, Hardness.VOORNEMEN: 110, Hardness.GEPLAND: 180}
"""Of 255, by hardness; harder than these is full."""


@dataclass(frozen=True)
class Sheet:
    """Sizes in pixels: `line` is the height of a line of text, `scroll` how far it is scrolled down."""

    axis: Axis
    line: float
    scroll: float = 0.0

    @property
    def head(self) -> float:
        """Height of the axis at the top: the joint period's words, and the ticks."""
        return 2.7 * self.line

    @property
    def row(self) -> float:
        return 1.55 * self.line

    def row_rect(self, number: int, width: float) -> QRectF:
        return QRectF(0.0, self.head + number * self.row - self.scroll, width, self.row)

    def bar_rect(self, number: int, period: Period) -> QRectF:
        left, right = self.axis.x(period.start), self.axis.end_x(period.end)
        top = self.head + number * self.row - self.scroll
        return QRectF(left, top + 0.22 * self.row, max(2.0, right - left), 0.56 * self.row)


@dataclass(frozen=True)
class Painted:
    """`moved`: work → the period it was dragged to; `outcome`: what becomes of the others by that."""

    timeline: Timeline
    rows: Sequence[Row]
    hover: str = ""
    chosen: str = ""
    moved: Mapping[str, Period] = field(default_factory=dict)
    outcome: Optional[Timeline] = None


def paint(
    painter: QPainter, room: QRectF, palette: QPalette, sheet: Sheet, what: Painted, seen: Iterable[int]
) -> None:
    """Draw the rows `seen` (numbers) in `room`."""
    painter.fillRect(room, palette.base())
    numbers = list(seen)
    ground = QRectF(sheet.axis.left, sheet.head, sheet.axis.width, room.height() - sheet.head)
    _stripes(painter, room, palette, sheet, what, numbers)
    painter.save()
    painter.setClipRect(ground.adjusted(0, -sheet.line, 0, 0))
    _lines(painter, ground, palette, sheet, what)
    _joint(painter, ground, palette, sheet, what)
    painter.restore()
    executions = {bar.work: bar for bar in what.outcome.bars} if what.outcome else {}
    for number in numbers:
        row = what.rows[number]
        painter.save()
        painter.setClipRect(ground)
        if row.bar:
            _bar(painter, palette, sheet, number, row.bar, what, executions.get(row.bar.work))
        elif row.rest:
            _rest(painter, palette, sheet, number, row.rest)
        painter.restore()
        painter.save()
        painter.setClipRect(QRectF(0, sheet.head, room.width(), ground.height()))
        _name(painter, palette, sheet, number, row, room.width())
        painter.restore()
    _head(painter, room, palette, sheet, what)


def write(
    painter: QPainter,
    room: QRectF,
    text: str,
    side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    *,
    wrapped: bool = False,
) -> None:
    """Text at half the height of `room`."""
    option = QTextOption(side | Qt.AlignmentFlag.AlignVCenter)
    option.setWrapMode(QTextOption.WrapMode.WordWrap if wrapped else QTextOption.WrapMode.NoWrap)
    painter.drawText(room, text, option)


def _ink(palette: QPalette, strength: int = 255) -> QColor:
    colour = QColor(palette.text().color())
    colour.setAlpha(strength)
    return colour


def _stripes(
    painter: QPainter, room: QRectF, palette: QPalette, sheet: Sheet, what: Painted, numbers: Sequence[int]
) -> None:
    """What the mouse is on, and what is chosen."""
    painter.save()
    painter.setClipRect(QRectF(0, sheet.head, room.width(), room.height()))
    for number in numbers:
        row, place = what.rows[number], sheet.row_rect(number, room.width())
        if row.lane and not row.bar:
            painter.fillRect(place, _ink(palette, 16))
        elif row.bar and row.bar.work in (what.chosen, what.hover):
            colour = QColor(palette.highlight().color())
            colour.setAlpha(90 if row.bar.work == what.chosen else 45)
            painter.fillRect(place, colour)
    painter.restore()


def _lines(painter: QPainter, ground: QRectF, palette: QPalette, sheet: Sheet, what: Painted) -> None:
    for tick in sheet.axis.ticks(2.6 * sheet.line):
        painter.setPen(QPen(_ink(palette, 70 if tick.major else 28), 1))
        painter.drawLine(QLineF(tick.x, ground.top(), tick.x, ground.bottom()))
    x = sheet.axis.x(what.timeline.peildatum)
    painter.setPen(QPen(_ink(palette, 170), 1, Qt.PenStyle.DashLine))
    painter.drawLine(QLineF(x, ground.top(), x, ground.bottom()))


def _joint(painter: QPainter, ground: QRectF, palette: QPalette, sheet: Sheet, what: Painted) -> None:
    """The joint period as a band; after a drag that which it becomes, the former faint."""
    now = what.timeline.joint
    after = what.outcome.joint if what.outcome else now
    if now is not None and what.outcome is not None and now != after:
        _band(painter, ground, sheet, now, 18, Qt.PenStyle.DotLine)
    if after is not None:
        style = Qt.PenStyle.DashLine if what.outcome is not None else Qt.PenStyle.SolidLine
        _band(painter, ground, sheet, after, 50, style)


def _band(
    painter: QPainter, ground: QRectF, sheet: Sheet, period: Period, strength: int, style: Qt.PenStyle
) -> None:
    left, right = sheet.axis.x(period.start), sheet.axis.end_x(period.end)
    colour = QColor(JOINT)
    colour.setAlpha(strength)
    band = QRectF(left, ground.top(), max(2.0, right - left), ground.height())
    painter.fillRect(band, colour)
    colour.setAlpha(min(255, 4 * strength))
    painter.setPen(QPen(colour, 1.4, style))
    painter.drawLine(QLineF(band.topLeft(), band.bottomLeft()))
    painter.drawLine(QLineF(band.topRight(), band.bottomRight()))


def _bar(
    painter: QPainter,
    palette: QPalette,
    sheet: Sheet,
    number: int,
    bar: Bar,
    what: Painted,
    after: Optional[Bar],
) -> None:
    colour = QColor(bar.colour)
    period = what.moved.get(bar.work, bar.period)
    _room(painter, palette, sheet, number, bar)
    if bar.work in what.moved:
        ghost = sheet.bar_rect(number, bar.period)
        painter.setPen(QPen(_ink(palette, 150), 1, Qt.PenStyle.DotLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(ghost)
    place = sheet.bar_rect(number, period)
    fill = QColor(colour)
    fill.setAlpha(OPACITY.get(bar.hardness, 255))
    painter.setBrush(fill)
    outline = QPen(colour if colour.lightness() > 60 else _ink(palette, 120), 1.2)
    if bar.soft:
        outline.setStyle(Qt.PenStyle.DashLine)
    if bar.work == what.chosen:
        outline = QPen(_ink(palette), 1.8, outline.style())
    painter.setPen(outline)
    painter.drawRoundedRect(place, 2, 2)
    if bar.work not in what.moved:
        for closed in bar.closed:
            _hatched(painter, sheet.bar_rect(number, closed).intersected(place), CLASH)
    execution = (after or bar).execution
    if execution is not None:
        inner = sheet.bar_rect(number, execution)
        inner = QRectF(
            inner.left(), inner.top() + 0.28 * inner.height(), inner.width(), 0.44 * inner.height()
        )
        painter.setBrush(palette.base())
        painter.setPen(QPen(_ink(palette), 1.4, Qt.PenStyle.DashLine if after else Qt.PenStyle.SolidLine))
        painter.drawRect(inner)


def _room(painter: QPainter, palette: QPalette, sheet: Sheet, number: int, bar: Bar) -> None:
    """A thin line with ends over all that the work can reach; none when it is fixed."""
    first, last = bar.room
    if first >= bar.period.start and last <= bar.period.end:
        return
    left, right = sheet.axis.x(first), sheet.axis.end_x(last)
    row = sheet.bar_rect(number, bar.period)
    middle, cap = row.center().y(), 0.28 * row.height()
    painter.setPen(QPen(_ink(palette, 130), 1))
    painter.drawLine(QLineF(left, middle, right, middle))
    for x in (left, right):
        painter.drawLine(QLineF(x, middle - cap, x, middle + cap))


def _rest(painter: QPainter, palette: QPalette, sheet: Sheet, number: int, rest: Rest) -> None:
    place = sheet.bar_rect(number, rest.period)
    _hatched(painter, place, REST)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    style = Qt.PenStyle.DashLine if rest.provisional else Qt.PenStyle.SolidLine
    painter.setPen(QPen(QColor(REST), 1.2, style))
    painter.drawRect(place)


def _hatched(painter: QPainter, place: QRectF, colour: str) -> None:
    faint = QColor(colour)
    faint.setAlpha(50)
    painter.fillRect(place, faint)
    painter.fillRect(place, QBrush(QColor(colour), Qt.BrushStyle.BDiagPattern))


def _name(painter: QPainter, palette: QPalette, sheet: Sheet, number: int, row: Row, width: float) -> None:
    """What stands left of the bars; a partner's head and the last row may go on over them."""
    place = sheet.row_rect(number, sheet.axis.left).adjusted(0.4 * sheet.line, 0, -0.4 * sheet.line, 0)
    painter.setPen(_ink(palette))
    font = painter.font()
    if row.lane and not row.bar:
        chip = QRectF(
            place.left(), place.center().y() - 0.35 * sheet.line, 0.7 * sheet.line, 0.7 * sheet.line
        )
        painter.fillRect(chip, QColor(row.lane.colour))
        font.setBold(True)
        painter.setFont(font)
        text, place = row.lane.partner, place.adjusted(1.1 * sheet.line, 0, 0, 0)
        place.setWidth(width - place.left())
    elif row.bar:
        text = f"★ {row.bar.title}" if row.bar.lead else row.bar.title
        place = place.adjusted(0.6 * sheet.line, 0, 0, 0)
    elif row.rest:
        text = row.rest.label
    else:
        text = tr("… and {count} works more", count=row.more)
        place.setWidth(width - place.left())
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(place.width()))
    write(painter, place, shown)


def _head(painter: QPainter, room: QRectF, palette: QPalette, sheet: Sheet, what: Painted) -> None:
    """The axis, and above it the joint period in words."""
    line, left = sheet.line, sheet.axis.left
    painter.fillRect(QRectF(0, 0, room.width(), sheet.head), palette.window())
    ink = QColor(palette.windowText().color())
    painter.setPen(QPen(ink, 1))
    painter.drawLine(QLineF(0, sheet.head, room.width(), sheet.head))
    painter.save()
    painter.setClipRect(QRectF(left, 0, sheet.axis.width, sheet.head))
    font = painter.font()
    for tick in sheet.axis.ticks(2.6 * line):
        font.setBold(tick.major)
        painter.setFont(font)
        painter.drawLine(QLineF(tick.x, sheet.head - 0.35 * line, tick.x, sheet.head))
        painter.drawText(QPointF(tick.x + 0.2 * line, sheet.head - 0.45 * line), tick.label)
    painter.restore()
    heading = painter.fontMetrics().elidedText(
        what.timeline.heading, Qt.TextElideMode.ElideRight, int(left - 0.8 * line)
    )
    write(painter, QRectF(0.4 * line, 0.2 * line, left - 0.6 * line, line), heading)
    _head_words(painter, room, sheet, what)


def _head_words(painter: QPainter, room: QRectF, sheet: Sheet, what: Painted) -> None:
    shown = what.outcome or what.timeline
    if shown.joint is None:
        return
    text = (
        tr("agreed: {period}", period=shown.joint.label())
        if shown.agreed
        else tr("together: {period}", period=shown.joint.label())
    )
    width = painter.fontMetrics().horizontalAdvance(text) + 0.8 * sheet.line
    middle = (sheet.axis.x(shown.joint.start) + sheet.axis.end_x(shown.joint.end)) / 2
    left = min(max(middle - width / 2, sheet.axis.left), max(sheet.axis.left, room.width() - width))
    flag = QRectF(left, 0.15 * sheet.line, width, 1.15 * sheet.line)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(JOINT))
    painter.drawRoundedRect(flag, 3, 3)
    painter.setPen(QColor("#ffffff"))
    write(painter, flag, text, Qt.AlignmentFlag.AlignHCenter)

"""The first-run tour: a small panel beside the dock that walks through the pages and rings what it speaks of.

It blocks nothing: the user may click anything meanwhile. What a step opened (a tab, a folded box) is closed again when
the step is left, and nothing of the dossier is changed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, Optional

from qgis.PyQt.QtCore import QEvent, QModelIndex, QObject, QPoint, QRect, QRectF, Qt, QTimer
from qgis.PyQt.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ..model.language import tr
from . import remember

_OFFERED = "tour_offered"
RING = "#f0a000"
"""Well seen on light and dark; that of what the mouse is on on the map."""
_FOLLOW_MS = 200
_DARK, _LIGHT, _OPAQUE = "#2d2d2d", 128, 255
LEVERINGEN, KAART, KANSEN, OVERLEG, VOORSTEL, RESULTAAT = range(6)


@dataclass(frozen=True)
class Step:
    """One stop: the page of the dock, the object name of what it speaks of (of several the first that is seen), and
    what it says. `tab`: a tab widget and the tab to turn to; `unfold`: a checkable button to press down;
    `choose`: a list of which the first line is chosen when none is."""

    page: int
    widgets: tuple[str, ...]
    title: str
    text: str
    tab: Optional[tuple[str, int]] = None
    unfold: str = ""
    choose: str = ""


def steps() -> list[Step]:
    """The tour, in the user's language."""
    return [
        Step(
            LEVERINGEN, ("deliveries",), tr("What the partners handed over"),
            tr("Every partner hands over its plans in its own file. Drag files here: they are read, placed in the "
               "street and judged; the report tells what was doubtful."),
            tab=("delivery_tabs", 0),
        ),
        Step(
            KAART, ("map_themes",), tr("One map of all plans"),
            tr("A colour per partner, a line per discipline. These buttons show the plans, the opportunities, "
               "graafrust, conflicts or decisions."),
        ),
        Step(
            KAART, ("year_ruler",), tr("What happens when"),
            tr("Click a year to see what is at work in it; drag over several. “All years” shows everything again."),
        ),
        Step(
            KANSEN, ("opportunities",), tr("Opportunities, best first"),
            tr("Works of different partners that are near each other and can be done at once. Choose one: the map goes "
               "there and the explanation tells why."),
            tab=("opportunity_tabs", 0),
        ),
        Step(
            KANSEN, ("opportunity_tabs",), tr("Shift on the timeline"),
            tr("Every work has its bar. Drag one and see at once what it does to the score and to graafrust; nothing is "
               "kept until you say so."),
            tab=("opportunity_tabs", 1), choose="opportunities",
        ),
        Step(
            KANSEN, ("flexibility",), tr("How flexible are you?"),
            tr("Let plans shift by more years and more opportunities appear. The count moves along; “Determine” makes "
               "it so."),
            unfold="fold_agreements",
        ),
        Step(
            OVERLEG, ("begin_meeting", "close_meeting"), tr("Begin the meeting"),
            tr("Here you begin a meeting. The agenda holds actions, opportunities and conflicts; per partner you note "
               "what it says, saved at once."),
            tab=("meeting_tabs", 0),
        ),
        Step(
            OVERLEG, ("meeting_mode",), tr("On the wall"),
            tr("Meeting mode shows the same in large type with the map beside it. Page Down goes to the next item, Esc "
               "goes back."),
        ),
        Step(
            VOORSTEL, ("documents",), tr("What goes to the partners"),
            tr("Proposals, maps, minutes and workbooks are made from the dossier. Partners fill in a workbook; you read "
               "it back."),
        ),
        Step(
            RESULTAAT, ("indicators",), tr("What came of it"),
            tr("Fewer openings of the street, in figures and charts, per meeting and per year. That was the tour; ▶ "
               "above starts it again, and F1 opens the help on any page."),
        ),
    ]  # fmt: skip


def was_offered() -> bool:
    return remember.setting(_OFFERED) == "yes"


def set_offered() -> None:
    remember.set_setting(_OFFERED, "yes")


class FirstTour(QObject):
    """Walks over a dock: `turn_to` shows a page by its number."""

    def __init__(self, dock: QWidget, turn_to: Callable[[int], None]) -> None:
        super().__init__(dock)
        self._dock, self._turn_to = dock, turn_to
        self._steps: list[Step] = []
        self._at = 0
        self._panel: Optional[_Panel] = None
        self._ring: Optional[_Ring] = None
        self._put_back: list[Callable[[], None]] = []
        self._timer = QTimer(self)
        self._timer.setInterval(_FOLLOW_MS)
        self._timer.timeout.connect(self._follow)

    @property
    def running(self) -> bool:
        return self._panel is not None

    @property
    def step(self) -> Optional[Step]:
        """Where it is; None when it does not run."""
        return self._steps[self._at] if self.running else None

    def start(self) -> None:
        self.stop()
        self._steps, self._at = steps(), 0
        window = self._dock.window()
        self._panel, self._ring = _Panel(window), _Ring(window)
        self._panel.back.clicked.connect(lambda: self.go(-1))
        self._panel.on.clicked.connect(lambda: self.go(1))
        self._panel.end.clicked.connect(self.stop)
        self._timer.start()
        self._show()
        self._panel.on.setFocus()

    def go(self, by: int) -> None:
        """Forward or back; beyond the last step is the end."""
        if not self.running or self._at + by < 0:
            return
        if self._at + by >= len(self._steps):
            self.stop()
            return
        self._restore()
        self._at += by
        self._show()

    def stop(self) -> None:
        """Panel and ring go; what the step had opened is closed. The page stays."""
        self._timer.stop()
        self._restore()
        for widget in (self._panel, self._ring):
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._panel = self._ring = None

    def target(self) -> Optional[QWidget]:
        """The widget that this step speaks of; None when it is not in sight (the user turned elsewhere)."""
        for name in self.step.widgets if self.step else ():
            for widget in self._dock.findChildren(QWidget, name):
                if widget.isVisible():
                    return widget
        return None

    def _show(self) -> None:
        step, panel = self._steps[self._at], self._panel
        if panel is None:
            return
        self._turn_to(step.page)
        if step.tab is not None:
            self._turn_tab(*step.tab)
        if step.unfold:
            self._press(step.unfold)
        if step.choose:
            self._choose_first(step.choose)
        panel.show_step(step, self._at, len(self._steps))
        _bring_into_view(self.target())
        self._follow()

    def _turn_tab(self, name: str, wanted: int) -> None:
        tabs = self._dock.findChild(QTabWidget, name)
        before = tabs.currentIndex()
        if before != wanted:
            tabs.setCurrentIndex(wanted)
            # A tab that the user turned to meanwhile stays.
            self._put_back.append(
                lambda: tabs.setCurrentIndex(before) if tabs.currentIndex() == wanted else None
            )

    def _press(self, name: str) -> None:
        button = self._dock.findChild(QAbstractButton, name)
        if not button.isChecked():
            button.setChecked(True)
            self._put_back.append(lambda: button.setChecked(False))

    def _choose_first(self, name: str) -> None:
        view = self._dock.findChild(QAbstractItemView, name)
        first = view.model().index(0, 0)
        if first.isValid() and not view.currentIndex().isValid():
            view.setCurrentIndex(first)

            def put_back() -> None:
                if view.currentIndex().row() == 0:
                    view.setCurrentIndex(QModelIndex())
                    view.clearSelection()

            self._put_back.append(put_back)

    def _restore(self) -> None:
        while self._put_back:
            self._put_back.pop()()

    def _follow(self) -> None:
        """The user may turn pages, fold and resize meanwhile, and float the dock."""
        panel, ring = self._panel, self._ring
        if panel is None or ring is None:
            return
        if not self._dock.isVisible():
            panel.hide()
            ring.hide()
            return
        window = self._dock.window()
        for widget in (ring, panel):
            if widget.parentWidget() is not window:
                widget.setParent(window)
        target = self.target()
        ring.surround(target)
        panel.place(self._dock, target)


def _bring_into_view(widget: Optional[QWidget]) -> None:
    """Where a page is higher than the dock it is scrolled to."""
    parent = widget.parentWidget() if widget is not None else None
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget)
        parent = parent.parentWidget()


class _Panel(QWidget):
    """Arrow keys and Escape work while the focus is in it."""

    WIDTH_IN_LETTERS = 46
    MARGIN = 12

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("first_tour")
        self.setAccessibleName(tr("Tour"))
        self._title, self._text, self._count = QLabel(), QLabel(), QLabel()
        self._title.setObjectName("tour_title")
        self._text.setObjectName("tour_text")
        font = self._title.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.15)
        self._title.setFont(font)
        for label in (self._title, self._text):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.back, self.on, self.end = QPushButton(tr("Previous")), QPushButton(), QPushButton(tr("Stop"))
        row = QHBoxLayout()
        row.addWidget(self._count)
        row.addStretch(1)
        for button, name, tip in (
            (self.end, "tour_stop", tr("End the tour (Esc)")),
            (self.back, "tour_back", tr("To the step before (←)")),
            (self.on, "tour_next", tr("To the next step (→)")),
        ):
            button.setObjectName(name)
            button.setToolTip(tip)
            row.addWidget(button)
        self.on.setDefault(True)
        self._keys = {Qt.Key.Key_Right: self.on, Qt.Key.Key_Left: self.back, Qt.Key.Key_Escape: self.end}
        for button in (self.back, self.on, self.end):
            button.installEventFilter(self)  # a button keeps the arrow keys to itself
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.addWidget(self._title)
        layout.addWidget(self._text)
        layout.addSpacing(4)
        layout.addLayout(row)
        self.setFixedWidth(self.WIDTH_IN_LETTERS * self.fontMetrics().averageCharWidth())

    def show_step(self, step: Step, at: int, count: int) -> None:
        self._title.setText(step.title)
        self._text.setText(step.text)
        self._count.setText(tr("{at} of {count}", at=at + 1, count=count))
        self.back.setEnabled(at > 0)
        last = at + 1 == count
        self.on.setText(tr("Ready") if last else tr("Next"))
        self.end.setVisible(not last)
        self.setAccessibleDescription(f"{step.title}. {step.text}")
        self.setFixedHeight(self.heightForWidth(self.width()))

    def eventFilter(self, button: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            chosen = self._keys.get(event.key())
            if chosen is not None:
                chosen.click()
                return True
        return super().eventFilter(button, event)

    def place(self, dock: QWidget, target: Optional[QWidget]) -> None:
        """Beside the dock at the height of the target where there is room, else within it, away from the target."""
        window = self.parentWidget()
        around = QRect(dock.mapTo(window, QPoint()), dock.size())
        seen = QRect(target.mapTo(window, QPoint()), target.size()) if target is not None else around
        needed = self.width() + 2 * self.MARGIN
        if around.left() >= needed:
            x = around.left() - self.width() - self.MARGIN
        elif window.width() - around.right() >= needed:
            x = around.right() + self.MARGIN
        else:
            x = around.center().x() - self.width() // 2
        y = seen.top()
        if around.left() < needed and window.width() - around.right() < needed:
            below = seen.center().y() < around.center().y()
            y = around.bottom() - self.height() - self.MARGIN if below else around.top() + self.MARGIN
        y = min(max(y, self.MARGIN), window.height() - self.height() - self.MARGIN)
        if self.pos() != QPoint(x, y):
            self.move(x, y)
        if not self.isVisible():
            self.show()
            self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(RING), 2))
        painter.setBrush(self._ground())
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)

    def _ground(self) -> QColor:
        """Themes made of a style sheet give their ink to labels only, and a plain widget no ground of its own."""
        palette = self.palette()
        if self._text.palette().color(palette.ColorRole.WindowText).lightness() > _LIGHT:
            return QColor(_DARK)
        plain = palette.color(palette.ColorRole.Window)
        return plain if plain.alpha() == _OPAQUE else QColor(Qt.GlobalColor.white)


class _Ring(QWidget):
    """Around a widget; the mouse goes through it."""

    ROOM = 4

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("first_tour_ring")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def surround(self, target: Optional[QWidget]) -> None:
        if target is None:
            self.hide()
            return
        window = self.parentWidget()
        box = QRect(target.mapTo(window, QPoint()), target.size())
        box = box.adjusted(-self.ROOM, -self.ROOM, self.ROOM, self.ROOM).intersected(window.rect())
        if self.geometry() != box:
            self.setGeometry(box)
        if not self.isVisible():
            self.show()
            self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(RING), 3))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 6, 6)

"""What the agreements on the page would give, counted in the background while they are being set."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any, Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QVBoxLayout, QWidget

from ..cycle.explore import YEARS, Count, Recount, recount
from ..model.content import Content
from ..model.errors import Cancelled
from ..model.language import tr
from ..model.progress import Progress
from ..model.rules import Rules
from .curve import Curve, CurveChart
from .task import CoreTask

DEBOUNCE_MS = 250
OPPORTUNITIES_COLOUR, OPENINGS_COLOUR = "#0072b2", "#d55e00"


class FlexibilityPreview(QWidget):
    """The count under the rules asked, and the flexibility curve: the same for 0…5 years.

    One task at a time: first the pairs, then what was asked last, then the points of the curve that are not known yet.
    `picked` tells the years of the point that was clicked.
    """

    picked = pyqtSignal(int)

    def __init__(self) -> None:
        super().__init__()
        self._content: Optional[Content] = None
        self._peildatum = date.today()
        self._kept: dict[str, Any] = {}
        self._recount: Optional[Recount] = None
        self._asked: Optional[Rules] = None
        self._task: Optional[CoreTask] = None
        self._counting: Optional[Rules] = None
        self._found = QLabel()
        self._found.setObjectName("live_count")
        self._found.setWordWrap(True)
        self._chart = CurveChart()
        self._chart.setObjectName("flexibility_curve")
        self._chart.setToolTip(
            tr("Flexibility curve: what comes of it when every movable work may shift so many years")
        )
        self._chart.picked.connect(lambda step: self.picked.emit(YEARS[step]))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DEBOUNCE_MS)
        self._timer.timeout.connect(self._next)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._found)
        layout.addWidget(self._chart)
        self.setVisible(False)

    def show_content(self, content: Optional[Content], peildatum: date, kept: dict[str, Any]) -> None:
        """Count on these works from now on; what was counted on others is dropped, but for what is `kept`."""
        if content is self._content and peildatum == self._peildatum:
            return
        self.stop()
        self._content, self._peildatum, self._kept = content, peildatum, kept
        self._recount = self._asked = None
        self.setVisible(False)

    def ask(self, rules: Rules) -> None:
        """Show the pairs under these rules at once, and as soon as it is known what comes of them.

        Whatever was being counted gives way.
        """
        if self._content is None:
            return
        self._asked = rules
        self.setVisible(True)
        if self._counting not in (None, rules):
            self._drop_task()
        self._show()
        self._timer.start()

    def stop(self) -> None:
        """Count no further."""
        self._timer.stop()
        self._drop_task()

    def _drop_task(self) -> None:
        if self._task is not None:
            self._task.cancel()
        self._task = self._counting = None

    # -- counting -----------------------------------------------------------------------------

    def _next(self) -> None:
        rules, content = self._wanted(), self._content
        if self._task is not None or rules is None or content is None:
            return
        known, peildatum, kept = self._recount, self._peildatum, self._kept

        def work(progress: Progress) -> Recount:
            if known is None:
                return recount(content, peildatum, kept, progress)
            known.count(rules, progress)
            return known

        def ended(result: Any, error: Optional[BaseException], _warnings: list[str]) -> None:
            if self._task is not task:
                return
            self._task = self._counting = None
            if isinstance(error, Cancelled):
                return
            if error is not None:
                self._found.setText(tr("Counting failed: {error}", error=error))
                return
            self._recount = result
            self._show()
            self._next()

        self._counting = rules if known is not None else None
        task = self._task = CoreTask(tr("Counting opportunities"), work, ended)
        QgsApplication.taskManager().addTask(task)

    def _wanted(self) -> Optional[Rules]:
        """What is to be counted next; None when all is known."""
        if self._asked is None:
            return None
        for rules in (self._asked, *(_with_years(self._asked, years) for years in YEARS)):
            if self._count(rules) is None:
                return rules
        return None

    def _count(self, rules: Rules) -> Optional[Count]:
        return self._recount.known(rules) if self._recount is not None else None

    # -- showing ------------------------------------------------------------------------------

    def _show(self) -> None:
        if self._asked is None:
            return
        self._found.setText(self._told(self._asked))
        points = [self._count(_with_years(self._asked, years)) for years in YEARS]
        chosen = self._asked.flexibility_years
        self._chart.show_curves(
            [tr("± {years} y", years=years) for years in YEARS],
            [
                Curve(
                    tr("openings avoided"),
                    OPENINGS_COLOUR,
                    [None if point is None else point.openings_avoided for point in points],
                ),
                Curve(
                    tr("opportunities"),
                    OPPORTUNITIES_COLOUR,
                    [None if point is None else point.opportunities for point in points],
                ),
            ],
            None if chosen is None else YEARS.index(round(chosen)),
        )

    def _told(self, rules: Rules) -> str:
        found = self._count(rules)
        if found is not None:
            return tr(
                "With these agreements: <b>{opportunities} opportunities</b> that avoid {openings} openings,"
                " from {overlaps} overlaps.",
                opportunities=found.opportunities,
                openings=found.openings_avoided,
                overlaps=found.overlaps,
            )
        if self._recount is None:
            return tr("Counting …")
        near, overlaps = self._recount.pairs(rules)
        return tr(
            "With these agreements: {near} pairs of works near each other, <b>{overlaps} overlaps</b>; counting"
            " opportunities …",
            near=near,
            overlaps=overlaps,
        )


def _with_years(rules: Rules, years: float) -> Rules:
    return replace(rules, flexibility_years=float(years))

"""Kaart: the layers on the map, a theme, the filter, and what plays in a year."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Iterator, Optional

from qgis.core import QgsLayerTreeModel, QgsProject
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
)

from ..cycle import see
from ..cycle.filtering import busy_months
from ..model.content import Content
from ..model.errors import AfstemmingError
from ..model.filter import Facts, Filter
from ..model.language import tr
from ..model.period import Period
from . import help, messages
from .base_map_box import BaseMapBox
from .filter_bar import FilterBar, FlowLayout
from .page import Page
from .session import Session
from .style_menu import StyleMenu
from .year_ruler import YearRuler


class MapPage(Page):
    """Puts the filter of the session on the map, wherever it was set."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._filtered: Optional[Path] = None
        self._moving = False
        self._years: Optional[tuple[int, int]] = None
        self._years_of: Optional[Content] = None
        self._to_do: Iterator[None] = iter(())
        self._turns = QTimer(self)
        self._turns.timeout.connect(self._next_turn)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.addLayout(self._top())
        layout.addWidget(self._theme_box())
        layout.addWidget(self._filter_box())
        layout.addWidget(self._year_box())
        layout.addStretch(1)
        session.filtered.connect(self._follow)
        self._canvas = session.iface.mapCanvas()
        self._canvas.temporalRangeChanged.connect(self._follow_controller)
        help.offer(self)

    # -- building -----------------------------------------------------------------------------

    def _top(self) -> FlowLayout:
        build = QPushButton(tr("Build or refresh the map"))
        build.setObjectName("build_map")
        build.setToolTip(tr("Adds the dossier's layers, or refreshes them; your own changes to layers stay"))
        build.clicked.connect(self._build)
        self._zoom = QPushButton(tr("Zoom to all works"))
        self._zoom.setObjectName("zoom_to_all")
        self._zoom.clicked.connect(self._zoom_to_all)
        self._base = BaseMapBox(self.session)
        styles = QToolButton()
        styles.setObjectName("styles")
        styles.setText(tr("Styles"))
        styles.setToolTip(tr("Keep the style of a layer as your own, or go back to that of Afstemming"))
        styles.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        styles.setMenu(StyleMenu(self.session, styles))
        top = FlowLayout(6)
        for widget in (build, self._zoom, self._base, styles):
            top.addWidget(widget)
        return top

    def _theme_box(self) -> QGroupBox:
        box = QGroupBox(tr("Show"))
        box.setObjectName("map_themes")
        row = FlowLayout(6)
        box.setLayout(row)
        for theme, tip in see.themes().items():
            button = QPushButton(theme)
            button.setObjectName(f"theme_{theme}")
            button.setToolTip(tip)
            button.clicked.connect(lambda _checked=False, name=theme: self.apply_theme(name))
            row.addWidget(button)
        return box

    def _filter_box(self) -> QGroupBox:
        box = QGroupBox(tr("Filter of map, list and timeline"))
        column = QVBoxLayout(box)
        column.addWidget(FilterBar(self.session))
        return box

    def _year_box(self) -> QGroupBox:
        box = QGroupBox(tr("Time"))
        self._ruler = YearRuler()
        self._ruler.picked.connect(self._take_period)
        self._year_text = QLabel()
        self._year_text.setObjectName("year_text")
        self._year_text.setWordWrap(True)
        font = self._year_text.font()
        font.setPointSizeF(font.pointSizeF() * 1.25)
        self._year_text.setFont(font)
        self._step = QComboBox()
        self._step.setObjectName("year_step")
        self._step.setAccessibleName(tr("Step of the year ruler"))
        self._step.setToolTip(
            tr("What one click on the ruler chooses, and the step of the Temporal Controller")
        )
        for text, months in (
            (tr("per year"), 12), (tr("per half year"), 6), (tr("per quarter"), 3), (tr("per month"), 1),
        ):  # fmt: skip
            self._step.addItem(text, months)
        self._step.currentIndexChanged.connect(lambda _row: self._ruler.set_step(self._step.currentData()))
        self._step.currentIndexChanged.connect(lambda _row: self._ruler.update())
        row = QHBoxLayout()
        row.addWidget(self._step)
        for name, text, tip, by in (
            ("year_earlier", "◀", tr("Earlier"), -1),
            ("year_later", "▶", tr("Later"), 1),
        ):
            button = QToolButton()
            button.setObjectName(name)
            button.setText(text)
            button.setToolTip(tip)
            button.setAccessibleName(tip)
            button.clicked.connect(lambda _checked=False, step=by: self._ruler.step(step))
            row.addWidget(button)
        row.addStretch(1)
        everything = QPushButton(tr("All years"))
        everything.setObjectName("all_years")
        everything.clicked.connect(self._ruler.clear)
        row.addWidget(everything)
        column = QVBoxLayout(box)
        column.addWidget(self._ruler)
        column.addLayout(row)
        column.addWidget(self._year_text)
        return box

    # -- showing ------------------------------------------------------------------------------

    def renew(self) -> None:
        """The map follows, whatever page is seen."""
        self.refresh()

    def hear(self) -> None:
        if self.session.filter:
            self._follow()

    def refresh(self) -> None:
        content, dossier = self.session.content, self.session.dossier
        path = dossier.path if dossier else None
        if self._filtered is not None and self._filtered != path:
            self._turns.stop()
            for _layer in see.filter_map(QgsProject.instance(), self._filtered, Filter(), Facts()):
                pass
            self._filtered = None
        self._years_of = None
        if content is None:
            self._years = None
            self._ruler.setEnabled(False)
        self._base.refresh()
        self._follow()

    def leave(self) -> None:
        self._turns.stop()
        self._base.leave()
        self._canvas.temporalRangeChanged.disconnect(self._follow_controller)
        if see.shown_period(self._canvas) is not None:
            see.show_period(self._canvas, None)

    def _follow(self) -> None:
        """The map and the ruler as the filter says: at once what is quick, the layers in turns."""
        wanted = self.session.filter
        self._ruler.show_period(wanted.period)
        self._year_text.setText(self._said())
        if see.shown_period(self._canvas) != wanted.period:
            self._moving = True
            see.show_period(self._canvas, wanted.period)
            self._moving = False
        self._to_do = self._rest()
        self._turns.start(0)

    def _rest(self) -> Iterator[None]:
        """A layer or the graph of the ruler at each step."""
        content = self.session.content
        if self.session.dossier is not None:
            self._filtered = self.session.dossier.path
            yield from see.filter_map(
                QgsProject.instance(), self._filtered, self.session.filter, self.session.facts
            )
        yield
        if content is not None and self._years_of is not content:
            self._years, self._years_of = see.years_of(content), content
            self._ruler.setEnabled(self._years is not None)
            yield
        passed = self.session.passing
        if content is not None and passed is not None and self._years is not None:
            self._ruler.show_years(*self._years, busy_months(content, *self._years, passed.timeless))

    def _next_turn(self) -> None:
        try:
            next(self._to_do)
        except StopIteration:
            self._turns.stop()
            self._canvas.refresh()

    def finish(self) -> None:
        """Do now what would be done in the next turns."""
        while self._turns.isActive():
            self._next_turn()

    def _said(self) -> str:
        period, passed = self.session.filter.period, self.session.passing
        if period is None or passed is None:
            return tr("Click a year to see all that plays then, end days included.")
        return tr(
            "In {period}: {works} works and {opportunities} opportunities play",
            period=period.label(), works=len(passed.works), opportunities=len(passed.opportunities),
        )  # fmt: skip

    # -- doing --------------------------------------------------------------------------------

    def _take_period(self, period: Optional[Period]) -> None:
        self.session.set_filter(replace(self.session.filter, period=period))

    def _follow_controller(self) -> None:
        """The user stepped QGIS's own Temporal Controller: list and timeline go along."""
        if not (self._moving or self.session.map_is_lent) and self.session.content is not None:
            self._take_period(see.shown_period(self._canvas))

    def _build(self) -> bool:
        if self.session.dossier is None or self.session.content is None:
            return False
        try:
            see.show_on_map(QgsProject.instance(), self.session.dossier.path, self.session.content)
        except AfstemmingError as error:
            messages.show_error(self.session.iface, error)
            return False
        self._follow()
        return True

    def _zoom_to_all(self) -> None:
        if self.session.content is not None:
            extent = see.extent_of(self.session.content)
            if not extent.isEmpty():
                self._canvas.setExtent(extent)
                self._canvas.refresh()

    def apply_theme(self, name: str) -> None:
        """Switch the map to a theme; layers that are not there yet are made."""
        if self.session.dossier is not None and (
            see.is_on_map(QgsProject.instance(), self.session.dossier.path) or self._build()
        ):
            model: QgsLayerTreeModel = self.session.iface.layerTreeView().layerTreeModel()
            see.apply_theme(QgsProject.instance(), name, model)

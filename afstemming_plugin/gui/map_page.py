"""Kaart: the layers on the map, one theme at a time, one year at a time."""

from __future__ import annotations

from qgis.core import QgsLayerTreeModel, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QGroupBox, QHBoxLayout, QLabel, QPushButton, QSlider, QVBoxLayout

from ..cycle import see
from ..model.errors import AfstemmingError
from ..model.language import tr
from . import messages
from .page import Page
from .session import Session


class MapPage(Page):
    def __init__(self, session: Session) -> None:
        super().__init__(session)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        build = QPushButton(tr("Build or refresh the map"))
        build.setObjectName("build_map")
        build.setToolTip(tr("Adds the dossier's layers, or refreshes them; your own changes to layers stay"))
        build.clicked.connect(self._build)
        self._zoom = QPushButton(tr("Zoom to all works"))
        self._zoom.clicked.connect(self._zoom_to_all)
        top = QHBoxLayout()
        top.addWidget(build)
        top.addWidget(self._zoom)
        top.addStretch(1)
        layout.addLayout(top)
        layout.addWidget(self._theme_box())
        layout.addWidget(self._year_box())
        layout.addStretch(1)

    def _theme_box(self) -> QGroupBox:
        box = QGroupBox(tr("Show"))
        row = QHBoxLayout(box)
        for theme in see.themes():
            button = QPushButton(theme)
            button.setObjectName(f"theme_{theme}")
            button.clicked.connect(lambda _checked=False, name=theme: self._apply_theme(name))
            row.addWidget(button)
        return box

    def _year_box(self) -> QGroupBox:
        box = QGroupBox(tr("Time"))
        self._year = QSlider(Qt.Orientation.Horizontal)
        self._year.setObjectName("year")
        self._year.setPageStep(1)
        self._year.setTickPosition(QSlider.TickPosition.TicksBelow)
        self._year.valueChanged.connect(self._show_year)
        self._year_text = QLabel()
        font = self._year_text.font()
        font.setPointSizeF(font.pointSizeF() * 1.6)
        self._year_text.setFont(font)
        self._first, self._last = QLabel(), QLabel()
        everything = QPushButton(tr("All years"))
        everything.setObjectName("all_years")
        everything.clicked.connect(self._show_all)
        ruler = QHBoxLayout()
        ruler.addWidget(self._first)
        ruler.addWidget(self._year, 1)
        ruler.addWidget(self._last)
        below = QHBoxLayout()
        below.addWidget(self._year_text)
        below.addStretch(1)
        below.addWidget(everything)
        explanation = QLabel(
            tr(
                "Shows the works and the graafrust of one year, end days included. The Temporal Controller moves along."
            )
        )
        explanation.setWordWrap(True)
        column = QVBoxLayout(box)
        column.addLayout(ruler)
        column.addLayout(below)
        column.addWidget(explanation)
        return box

    def refresh(self) -> None:
        content = self.session.content
        years = see.years_of(content) if content else None
        self._year.setEnabled(years is not None)
        if years is None:
            return
        self._year.blockSignals(True)
        self._year.setRange(*years)
        self._year.blockSignals(False)
        self._first.setText(str(years[0]))
        self._last.setText(str(years[1]))
        if not self._year_text.text():
            self._year_text.setText(tr("all years"))

    def leave(self) -> None:
        if self._year_text.text() not in ("", tr("all years")):
            self._show_all()

    def _build(self) -> None:
        if self.session.dossier is None or self.session.content is None:
            return
        try:
            see.show_on_map(QgsProject.instance(), self.session.dossier.path, self.session.content)
        except AfstemmingError as error:
            messages.show_error(self.session.iface, error)

    def _zoom_to_all(self) -> None:
        if self.session.content is not None:
            extent = see.extent_of(self.session.content)
            if not extent.isEmpty():
                canvas = self.session.iface.mapCanvas()
                canvas.setExtent(extent)
                canvas.refresh()

    def _apply_theme(self, name: str) -> None:
        self._build()
        project = QgsProject.instance()
        model: QgsLayerTreeModel = self.session.iface.layerTreeView().layerTreeModel()
        project.mapThemeCollection().applyTheme(name, project.layerTreeRoot(), model)

    def _show_year(self, year: int) -> None:
        self._year_text.setText(str(year))
        see.show_year(self.session.iface.mapCanvas(), year)

    def _show_all(self) -> None:
        self._year_text.setText(tr("all years"))
        see.show_year(self.session.iface.mapCanvas(), None)

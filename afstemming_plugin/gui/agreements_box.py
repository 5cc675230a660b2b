"""The agreements on which opportunities rest: near within, time, flexibility, with a live count; folds away."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any, Optional

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QApplication,
    QDoubleSpinBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSlider,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..model.content import Content
from ..model.language import tr
from ..model.rules import Rules
from . import remember
from .flexibility import FlexibilityPreview

OFF = -1
LOW_SCREEN = 900
"""Pixels: on a lower screen it begins folded."""
_FOLDED = "agreements_folded"


class AgreementsBox(QWidget):
    """What is set counts for the next determination; `rules` gives the stored rules with it."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: Optional[Content] = None
        self.distance, self.months, self.flexibility = QDoubleSpinBox(), QSpinBox(), QSlider()
        self._flexibility_text = QLabel()
        self._fields()
        self._fold = QToolButton()
        self._fold.setObjectName("fold_agreements")
        self._fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._fold.setAutoRaise(True)
        self._fold.setCheckable(True)
        self._fold.setToolTip(tr("Which works are near, and how far they may shift"))
        self._fold.setSizePolicy(self._fold.sizePolicy().Policy.Ignored, self._fold.sizePolicy().Policy.Fixed)
        self._preview = FlexibilityPreview()
        self._preview.picked.connect(self.flexibility.setValue)
        self._body = QWidget()
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._grid())
        column.addWidget(self._preview)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self._fold)
        layout.addWidget(self._body)
        self._fold.toggled.connect(self._folded)
        self._fold.clicked.connect(lambda *_: self._keep_folded())
        screen = QApplication.primaryScreen()
        small = screen is not None and screen.availableGeometry().height() < LOW_SCREEN
        self._fold.setChecked(remember.setting(_FOLDED, "yes" if small else "no") == "no")
        self._folded(self._fold.isChecked())

    def _fields(self) -> None:
        self.distance.setRange(0, 500)
        self.distance.setDecimals(0)
        self.distance.setSuffix(" m")
        self.distance.setObjectName("distance")
        self.distance.setToolTip(tr("Two works are near when they lie within this distance (rule Distance)"))
        self.months.setRange(0, 120)
        self.months.setSuffix(tr(" months"))
        self.months.setObjectName("months")
        self.months.setAccessibleName(tr("Months that works may be apart"))
        self.months.setToolTip(
            tr("Works further apart in time are never moved towards each other (rule Time)")
        )
        self.flexibility.setOrientation(Qt.Orientation.Horizontal)
        self.flexibility.setObjectName("flexibility")
        self.flexibility.setRange(OFF, 5)
        self.flexibility.setPageStep(1)
        self.flexibility.setTickPosition(QSlider.TickPosition.TicksBelow)
        self.flexibility.setToolTip(
            tr("How far every movable work may shift; far left: by its own hardness (rule Room to shift)")
        )
        for changed in (self.flexibility.valueChanged, self.distance.valueChanged, self.months.valueChanged):
            changed.connect(self._tell)
            changed.connect(self._ask)

    def _grid(self) -> QGridLayout:
        near = QHBoxLayout()
        near.addWidget(self.distance)
        near.addWidget(QLabel(tr("and")))
        near.addWidget(self.months)
        near.addStretch(1)
        shift = QHBoxLayout()
        shift.addWidget(self.flexibility, 1)
        shift.addWidget(self._flexibility_text)
        grid = QGridLayout()
        for row, (text, field, cell) in enumerate(
            (
                (tr("&Near within"), self.distance, near),
                (tr("&Flexibility"), self.flexibility, shift),
            )
        ):
            label = QLabel(text)
            label.setBuddy(field)
            grid.addWidget(label, row, 0)
            grid.addLayout(cell, row, 1)
        grid.setColumnStretch(1, 1)
        return grid

    def show_content(self, content: Optional[Content], peildatum: date, kept: dict[str, Any]) -> None:
        """The rules of the dossier, as they are stored; `kept`: see `FlexibilityPreview.show_content`."""
        self._shown = None  # what is set below is not asked by the user
        self._preview.show_content(content, peildatum, kept)
        if content is None:
            return
        self.distance.setValue(content.rules.distance)
        self.months.setValue(content.rules.time_tolerance)
        years = content.rules.flexibility_years
        self.flexibility.setValue(OFF if years is None else round(years))
        self._tell()
        self._shown = content

    def rules(self, stored: Rules) -> Rules:
        years = self.flexibility.value()
        return replace(
            stored,
            distance=self.distance.value(),
            time_tolerance=self.months.value(),
            flexibility_years=None if years == OFF else float(years),
        )

    def stop(self) -> None:
        """Count no further."""
        self._preview.stop()

    def _ask(self) -> None:
        """Let the preview count what the user sets."""
        if self._shown is not None:
            self._preview.ask(self.rules(self._shown.rules))

    def _tell(self) -> None:
        years = self.flexibility.value()
        words = tr("by hardness") if years == OFF else tr("± {years} years", years=years)
        self._flexibility_text.setText(words)
        told = (f"{self.distance.value():g} m", tr("{count} months", count=self.months.value()), words)
        self._fold.setText(tr("Agreements: {words}", words=", ".join(told)))

    def _folded(self, open: bool) -> None:
        self._fold.setArrowType(Qt.ArrowType.DownArrow if open else Qt.ArrowType.RightArrow)
        self._body.setVisible(open)

    def _keep_folded(self) -> None:
        remember.set_setting(_FOLDED, "no" if self._fold.isChecked() else "yes")

"""Kansen: determine, rank, choose; what is chosen lights up on the map."""

from __future__ import annotations

from dataclasses import replace
from typing import Optional

from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QDoubleSpinBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSlider,
    QSpinBox,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
)

from ..cycle import see
from ..cycle.explain import explain
from ..cycle.match import determine
from ..cycle.store import Dossier
from ..model.content import Content
from ..model.figures import figures_of
from ..model.language import tr
from ..model.progress import Progress
from ..model.results import Analysis, Opportunity
from ..model.rules import Rules
from . import messages
from .flexibility import FlexibilityPreview
from .highlight import Highlight
from .opportunity_html import detail
from .opportunity_table import OpportunityTable
from .page import Page
from .programme_dialog import show_programme
from .session import Session

_OFF = -1


class OpportunitiesPage(Page):
    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._highlight = Highlight(session.iface)
        self._shown: Optional[Content] = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.addLayout(self._agreements())
        self._preview = FlexibilityPreview()
        self._preview.picked.connect(self._flexibility.setValue)
        layout.addWidget(self._preview)
        self._found = QLabel()
        self._found.setWordWrap(True)
        self._search = QLineEdit()
        self._search.setObjectName("search")
        self._search.setClearButtonEnabled(True)
        self._search.setPlaceholderText(tr("Search by street, partner, year …"))
        self._table = OpportunityTable(self)
        self._search.textChanged.connect(self._table.search)
        self._table.chosen.connect(self._show_chosen)
        self._detail = QTextBrowser()
        self._detail.setObjectName("detail")
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(self._table)
        split.addWidget(self._detail)
        split.setStretchFactor(0, 2)
        split.setStretchFactor(1, 3)
        layout.addWidget(self._found)
        layout.addWidget(self._search)
        layout.addWidget(split, 1)

    def _agreements(self) -> QGridLayout:
        self._distance = QDoubleSpinBox()
        self._distance.setRange(0, 500)
        self._distance.setDecimals(0)
        self._distance.setSuffix(" m")
        self._distance.setToolTip(tr("Two works are near when they lie within this distance (rule Distance)"))
        self._months = QSpinBox()
        self._months.setRange(0, 120)
        self._months.setSuffix(tr(" months"))
        self._months.setToolTip(
            tr("Works further apart in time are never moved towards each other (rule Time)")
        )
        self._flexibility = QSlider(Qt.Orientation.Horizontal)
        self._flexibility.setObjectName("flexibility")
        self._flexibility.setRange(_OFF, 5)
        self._flexibility.setPageStep(1)
        self._flexibility.setTickPosition(QSlider.TickPosition.TicksBelow)
        self._flexibility.setToolTip(
            tr("How far every movable work may shift; far left: by its own hardness (rule Room to shift)")
        )
        self._flexibility_text = QLabel()
        self._flexibility.valueChanged.connect(self._tell_flexibility)
        for changed in (
            self._flexibility.valueChanged, self._distance.valueChanged, self._months.valueChanged,
        ):  # fmt: skip
            changed.connect(self._ask)
        self._determine = QPushButton(tr("Determine opportunities"))
        self._determine.setObjectName("determine")
        self._determine.setDefault(True)
        self._determine.clicked.connect(self.determine)
        grid = QGridLayout()
        near = QHBoxLayout()
        near.addWidget(self._distance)
        near.addWidget(QLabel(tr("and")))
        near.addWidget(self._months)
        near.addStretch(1)
        grid.addWidget(QLabel(tr("Near within")), 0, 0)
        grid.addLayout(near, 0, 1)
        grid.addWidget(QLabel(tr("Flexibility")), 1, 0)
        shift = QHBoxLayout()
        shift.addWidget(self._flexibility, 1)
        shift.addWidget(self._flexibility_text)
        grid.addLayout(shift, 1, 1)
        grid.addWidget(self._determine, 0, 2)
        self._programme = QPushButton(tr("Programme…"))
        self._programme.setObjectName("programme")
        self._programme.setToolTip(tr("Joint periods of all opportunities together, year by year"))
        self._programme.clicked.connect(lambda: show_programme(self.session, self))
        grid.addWidget(self._programme, 1, 2)
        grid.setColumnStretch(1, 1)
        return grid

    # -- showing ------------------------------------------------------------------------------

    def refresh(self) -> None:
        content = self.session.content
        self._table.show_content(content)
        self._shown = None  # what is set below is not asked by the user
        self._preview.show_content(content, self.session.peildatum)
        if content is None:
            self.leave()
            self._detail.clear()
            return
        self._distance.setValue(content.rules.distance)
        self._months.setValue(content.rules.time_tolerance)
        years = content.rules.flexibility_years
        self._flexibility.setValue(_OFF if years is None else round(years))
        self._tell_flexibility(self._flexibility.value())
        self._shown = content
        if content.analysis is None:
            self._found.setText(
                tr("Nothing determined yet: take in deliveries, then press “Determine opportunities”.")
            )
            self._detail.clear()
            return
        figures = figures_of(content)
        self._found.setText(
            tr(
                "<b>{opportunities} opportunities</b> avoid {openings} openings; {points} coordination points; "
                "{conflicts} works in conflict with graafrust, {more} more if all opportunities are carried out.",
                opportunities=figures.opportunities,
                openings=figures.openings_avoided,
                points=figures.coordination_points,
                conflicts=figures.graafrust_conflicts,
                more=figures.conflicts_if_agreed,
            )
        )
        if self._table.current() is None:
            self._highlight.clear()
            self._detail.setHtml(f"<p>{tr('Choose an opportunity to see it on the map.')}</p>")

    def leave(self) -> None:
        self._highlight.clear()
        self._preview.stop()

    def _ask(self) -> None:
        """Let the preview count what the user sets."""
        if self._shown is not None:
            self._preview.ask(self._rules(self._shown.rules))

    def _tell_flexibility(self, years: int) -> None:
        self._flexibility_text.setText(
            tr("by hardness") if years == _OFF else tr("± {years} years", years=years)
        )

    def _show_chosen(self, opportunity: Optional[Opportunity]) -> None:
        content = self.session.content
        if opportunity is None or content is None:
            return
        self._detail.setHtml(detail(opportunity, explain(opportunity, content)))
        if self.isVisible():
            self._highlight.show(opportunity, content)

    # -- determining --------------------------------------------------------------------------

    def _rules(self, stored: Rules) -> Rules:
        years = self._flexibility.value()
        return replace(
            stored,
            distance=self._distance.value(),
            time_tolerance=self._months.value(),
            flexibility_years=None if years == _OFF else float(years),
        )

    def determine(self) -> None:
        content = self.session.content
        if content is None:
            return
        rules, peildatum = self._rules(content.rules), self.session.peildatum

        def work(dossier: Dossier, progress: Progress) -> Analysis:
            return determine(dossier, peildatum=peildatum, rules=rules, progress=progress)

        def done(_analysis: Analysis) -> None:
            if self.session.dossier and self.session.content:
                see.show_on_map(QgsProject.instance(), self.session.dossier.path, self.session.content)
                count = figures_of(self.session.content).opportunities
                messages.show_done(self.session.iface, tr("{count} opportunities found", count=count))

        self.session.run(tr("Determining opportunities"), work, done)

"""Kansen: determine, rank, choose, change by hand; what is chosen lights up on the map and on the timeline."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Optional

from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QHideEvent, QIcon, QShowEvent
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
)

from ..cycle import see
from ..cycle.match import determine
from ..cycle.meeting import agree, proposal_of
from ..cycle.store import Dossier
from ..model.content import Content
from ..model.figures import Figures, figures_of
from ..model.language import tr
from ..model.progress import Progress
from ..model.results import Analysis, Opportunity
from . import help, messages, remember
from .agreements_box import AgreementsBox
from .by_hand import ByHand
from .filter_bar import FilterBar
from .highlight import Highlight
from .list_export import export_button
from .map_link import HOVER, MapLink
from .opportunity_detail import OpportunityDetail
from .opportunity_table import OpportunityTable
from .page import Page
from .programme_dialog import show_programme
from .session import Session
from .timeline_panel import TimelinePanel

DETAIL, TIMELINE = range(2)
_TAB = "opportunities_tab"
_FILTER_SHOWN = "opportunities_filter"


class OpportunitiesPage(Page):
    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._highlight = Highlight(session.iface)
        self._on_map: list[str] = []
        self._figures: Optional[tuple[Content, Figures]] = None
        self._link = MapLink(session.iface, self, draws_hover=False)
        self._box = AgreementsBox()
        self._found = QLabel()
        self._found.setObjectName("found")
        self._found.setWordWrap(True)
        self._table = OpportunityTable(self, several=True, name="opportunities")
        self._table.chosen.connect(self._show_chosen)
        self._table.hovered.connect(self._hover)
        self._detail = OpportunityDetail(session.at_hand)
        self._timeline = TimelinePanel(session)
        self._by_hand = ByHand(session, self, self._table.selected, lambda: self._on_map)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._box)
        layout.addLayout(self._actions())
        layout.addWidget(self._found)
        layout.addLayout(self._finding())
        layout.addWidget(self._filter_bar)
        layout.addWidget(self._split(), 1)
        self._connect()
        help.offer(self)

    # -- building -----------------------------------------------------------------------------

    def _actions(self) -> QHBoxLayout:
        self._determine = QPushButton(tr("Determine"))
        self._determine.setObjectName("determine")
        self._determine.setToolTip(tr("Find the opportunities as of the peildatum with these agreements"))
        self._determine.setDefault(True)
        self._determine.clicked.connect(self.determine)
        self._programme = QPushButton(tr("Programme…"))
        self._programme.setObjectName("programme")
        self._programme.setToolTip(tr("Joint periods of all opportunities together, year by year"))
        self._programme.clicked.connect(
            lambda: show_programme(self.session, self, lambda id: self._table.choose(id))
        )
        self._hand = QToolButton()
        self._hand.setObjectName("by_hand")
        self._hand.setText(tr("By hand"))
        self._hand.setToolTip(tr("Leave a work out, add one, split or merge; with a reason, and an undo"))
        self._hand.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._hand.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._hand.setMenu(self._by_hand.menu())
        row = QHBoxLayout()
        row.addWidget(self._determine)
        row.addWidget(self._programme)
        row.addWidget(self._hand)
        row.addStretch(1)
        return row

    def _finding(self) -> QHBoxLayout:
        self._search = QLineEdit()
        self._search.setObjectName("search")
        self._search.setAccessibleName(tr("Search"))
        self._search.setClearButtonEnabled(True)
        self._search.setPlaceholderText(tr("Search by street, partner, work, year …"))
        self._search.setToolTip(tr("Opportunities in which all these words occur"))
        self._search.textEdited.connect(
            lambda: self._search.setModified(False)
        )  # nothing of it is to be stored
        self._filter_bar = FilterBar(self.session)
        self._filter_bar.setVisible(remember.setting(_FILTER_SHOWN) == "yes")
        self._filter_button = QToolButton()
        self._filter_button.setObjectName("show_filter")
        self._filter_button.setIcon(QIcon(":/images/themes/default/mActionFilter2.svg"))
        self._filter_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._filter_button.setToolTip(tr("Show or hide the filter; it holds for map, list and timeline"))
        self._filter_button.setCheckable(True)
        self._filter_button.setChecked(remember.setting(_FILTER_SHOWN) == "yes")
        self._filter_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._filter_button.toggled.connect(self._show_filter_bar)
        row = QHBoxLayout()
        row.addWidget(self._search, 1)
        row.addWidget(self._filter_button)
        row.addWidget(export_button(self.session, self._table, tr("Opportunities")))
        return row

    def _show_filter_bar(self, shown: bool) -> None:
        self._filter_bar.setVisible(shown)
        remember.set_setting(_FILTER_SHOWN, "yes" if shown else "no")

    def _split(self) -> QSplitter:
        self._tabs = QTabWidget()
        self._tabs.setObjectName("opportunity_tabs")
        self._tabs.setDocumentMode(True)
        self._tabs.addTab(self._detail, tr("Explanation"))
        self._tabs.addTab(self._timeline, tr("Timeline"))
        split = QSplitter(Qt.Orientation.Vertical)
        split.setObjectName("opportunities_split")
        split.setChildrenCollapsible(False)
        split.addWidget(self._table)
        split.addWidget(self._tabs)
        split.setStretchFactor(0, 2)
        split.setStretchFactor(1, 3)
        remember.splitter(split, "opportunities_split")
        self._tabs.setCurrentIndex(TIMELINE if remember.setting(_TAB) == "timeline" else DETAIL)
        self._tabs.currentChanged.connect(
            lambda tab: remember.set_setting(_TAB, "timeline" if tab == TIMELINE else "detail")
        )
        return split

    def _connect(self) -> None:
        self._search.textChanged.connect(self._table.search)
        self._search.textChanged.connect(lambda *_: self._tell_found())
        self._filter_is_old = False
        self.session.filtered.connect(self._filter)
        self._timeline.chosen.connect(self._point_out)
        self._timeline.menu_made.connect(self._by_hand.add_to_menu)
        self._link.selected.connect(self._selected_on_map)
        self._link.hovered.connect(self._table.set_hover)
        self._detail.work_asked.connect(self._point_out)
        self._detail.leave_out_asked.connect(self._by_hand.leave_out)
        self._detail.add_asked.connect(self._by_hand.add)
        self._detail.period_asked.connect(self._choose_period)
        self._by_hand.changed.connect(self._show_changed)

    # -- showing ------------------------------------------------------------------------------

    def refresh(self) -> None:
        content = self.session.content
        self._box.show_content(content, self.session.peildatum, self.session.kept)
        self._filter()
        self._table.show_content(content)
        ready = content is not None and content.analysis is not None
        for widget in (self._programme, self._hand, self._search):
            widget.setEnabled(ready)
        self._tell_found()
        self._watch()
        if content is None:
            self.leave()
            self._detail.show_text("")
            self._timeline.show_opportunity(None, None)
            return
        opportunity = self._table.current()
        if opportunity is None:
            self._highlight.clear()
            self._timeline.show_opportunity(None, content)
            self._detail.show_text(
                tr("Choose an opportunity to see it on the map.")
                if ready
                else tr("Take in the plans of at least two partners (step Deliveries), then determine.")
            )

    def _tell_found(self) -> None:
        content = self.session.content
        if content is None:
            self._found.setText("")
            return
        if content.analysis is None:
            self._found.setText(tr("Nothing determined yet: take in deliveries, then press “Determine”."))
            return
        if self._figures is None or self._figures[0] is not content:
            self._figures = (content, figures_of(content))
        figures = self._figures[1]
        text = tr(
            "<b>{opportunities} opportunities</b> avoid {openings} openings; {points} coordination points; "
            "{conflicts} works in conflict with graafrust, {more} more if all opportunities are carried out.",
            opportunities=figures.opportunities,
            openings=figures.openings_avoided,
            points=figures.coordination_points,
            conflicts=figures.graafrust_conflicts,
            more=figures.conflicts_if_agreed,
        )
        every, shown = len(content.analysis.opportunities), self._table.shown()
        if not every:
            text = tr("No works meet: widen the agreements, or take in the plans of more partners.")
        elif shown < every:
            text += " " + tr("Shown: {shown} of {all}, by search and filter.", shown=shown, all=every)
        self._found.setText(text)

    def leave(self) -> None:
        self._highlight.clear()
        self._link.stop()
        self._timeline.leave()
        self._box.stop()

    def _filter(self) -> None:
        """Thousands of rows take a moment: only where they are seen."""
        self._filter_is_old = not self.isVisible()
        if self._filter_is_old:
            return
        passing = self.session.passing
        self._table.let_through(passing.opportunities if passing and self.session.filter else None)
        self._filter_button.setText(tr("Filter: on") if self.session.filter else tr("Filter"))
        self._tell_found()

    def _show_chosen(self, opportunity: Optional[Opportunity]) -> None:
        content = self.session.content
        if opportunity is None or content is None:
            return
        self._detail.show_opportunity(opportunity, content)
        self._timeline.show_opportunity(opportunity, content)
        if self.isVisible():
            self._highlight.show(opportunity, content)

    def _hover(self, opportunity: Optional[Opportunity]) -> None:
        self._link.mark(opportunity.id if opportunity else "", HOVER)

    # -- linked with map and timeline ---------------------------------------------------------

    def _watch(self) -> None:
        """While the page is seen, opportunities light up in list and map alike."""
        content = self.session.content
        if not self.isVisible() or content is None or content.analysis is None:
            self._link.stop()
            return
        self._link.watch({o.id: o.geometry for o in content.analysis.opportunities}, content)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._filter_is_old:
            self._filter()
        self._watch()
        self._show_chosen(self._table.current())

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._link.stop()
        self._highlight.clear()

    def _point_out(self, work: str) -> None:
        """A work on the timeline and the map; of a work in another opportunity that one is chosen."""
        content = self.session.content
        now = self._table.current()
        if content is None or content.analysis is None or not work:
            return
        if now is None or all(member.work != work for member in now.members):
            holders = [o for o in content.analysis.opportunities if any(m.work == work for m in o.members)]
            if holders:
                self._table.choose(holders[0].id)
        self._timeline.mark(work)

    def _selected_on_map(self, ids: list[str]) -> None:
        """What the user selects on the map: an opportunity is chosen; of a work the one that it is in."""
        self._on_map = ids
        content = self.session.content
        if content is None or content.analysis is None or not ids:
            return
        if len(ids) == 1 and not self._table.choose(ids[0]):
            self._point_out(ids[0])

    def _show_changed(self, works: list[str]) -> None:
        self._table.choose_like(works)

    # -- doing --------------------------------------------------------------------------------

    def _choose_period(self, number: int) -> None:
        """Another joint period is put before the partners (−1: the one that was found)."""
        opportunity, content = self._table.current(), self.session.content
        if opportunity is None or content is None:
            return
        period = opportunity.alternatives[number].period if number >= 0 else None

        def change(dossier: Dossier) -> None:
            proposal = proposal_of(content, opportunity.id, date.today())
            agree(dossier, content, replace(proposal, period=period))

        if self.session.change(change):
            chosen = period or opportunity.period
            messages.show_done(
                self.session.iface,
                tr("{number} is proposed for {period}", number=opportunity.number, period=chosen.label()),
            )

    def determine(self) -> None:
        content = self.session.content
        if content is None:
            return
        rules, peildatum = self._box.rules(content.rules), self.session.peildatum

        def work(dossier: Dossier, progress: Progress) -> Analysis:
            return determine(dossier, peildatum=peildatum, rules=rules, progress=progress)

        def done(_analysis: Analysis) -> None:
            if self.session.dossier and self.session.content:
                see.show_on_map(QgsProject.instance(), self.session.dossier.path, self.session.content)
                count = figures_of(self.session.content).opportunities
                messages.show_done(self.session.iface, tr("{count} opportunities found", count=count))

        self.session.run(tr("Determining opportunities"), work, done)

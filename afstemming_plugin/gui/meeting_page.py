"""Overleg: walk through the opportunities and record what each partner says."""

from __future__ import annotations

from datetime import date
from typing import Optional, Sequence

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from ..cycle.decide import Reconsider, partners_to_ask, reconsider_in_words, record_decisions, to_reconsider
from ..cycle.explain import explain
from ..cycle.store import Dossier
from ..model.decision import PartnerDecision
from ..model.language import tr
from ..model.period import day_label
from ..model.results import Opportunity
from ..model.words import Decision
from .highlight import Highlight
from .opportunity_html import detail, reconsider
from .opportunity_table import OpportunityTable
from .page import Page
from .session import Session

_PARTNER, _DECISION, _REASON, _BY, _SINCE = range(5)


class MeetingPage(Page):
    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._highlight = Highlight(session.iface)
        self._partners: list[str] = []
        self._table = OpportunityTable(self)
        self._table.chosen.connect(self._show_chosen)
        self._detail = QTextBrowser()
        self._decisions = QTableWidget(0, 5)
        self._decisions.setObjectName("decisions")
        self._decisions.setHorizontalHeaderLabels(
            [tr("Partner"), tr("Decision"), tr("Reason"), tr("Action by"), tr("Recorded")]
        )
        self._decisions.verticalHeader().hide()
        self._decisions.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self._decisions.horizontalHeader().setSectionResizeMode(_REASON, QHeaderView.ResizeMode.Stretch)
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(self._table)
        split.addWidget(self._detail)
        split.addWidget(self._decisions)
        for part, stretch in enumerate((2, 3, 2)):
            split.setStretchFactor(part, stretch)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.addWidget(split, 1)
        layout.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        for name, text, by, key in (
            ("previous", tr("◀ Previous"), -1, "Alt+Left"),
            ("next", tr("Next ▶"), 1, "Alt+Right"),
        ):
            button = QPushButton(text)
            button.setObjectName(name)
            button.setShortcut(QKeySequence(key))
            button.setToolTip(key)
            button.clicked.connect(lambda _checked=False, step=by: self._step(step))
            row.addWidget(button)
        row.addStretch(1)
        self._status = QLabel()
        row.addWidget(self._status)
        self._record = QPushButton(tr("Record decisions"))
        self._record.setObjectName("record")
        self._record.clicked.connect(self.record)
        row.addWidget(self._record)
        return row

    # -- showing ------------------------------------------------------------------------------

    def refresh(self) -> None:
        self._table.show_content(self.session.content)
        opportunity = self._table.current()
        if opportunity is None:
            self._decisions.setRowCount(0)
            self._detail.setHtml(f"<p>{tr('Choose an opportunity, or press Next, to start the round.')}</p>")
        self._record.setEnabled(opportunity is not None)

    def leave(self) -> None:
        self._highlight.clear()

    def hideEvent(self, event: object) -> None:
        self._highlight.clear()
        super().hideEvent(event)

    def _step(self, by: int) -> None:
        self._table.step(by)

    def _show_chosen(self, opportunity: Optional[Opportunity]) -> None:
        content = self.session.content
        self._record.setEnabled(opportunity is not None)
        if opportunity is None or content is None:
            return
        open_again = [r for r in to_reconsider(content) if r.opportunity == opportunity.id]
        changes = dict.fromkeys(line for r in open_again for line in reconsider_in_words(r, content))
        self._detail.setHtml(reconsider(list(changes)) + detail(opportunity, explain(opportunity, content)))
        self._fill_decisions(opportunity)
        if self.isVisible():
            self._highlight.show(opportunity, content)

    def _fill_decisions(self, opportunity: Opportunity) -> None:
        content = self.session.content
        if content is None:
            return
        self._partners = partners_to_ask(opportunity, content)
        latest = content.latest_decisions(opportunity.id)
        again = _to_take_again(opportunity, to_reconsider(content))
        self._decisions.setRowCount(len(self._partners))
        for row, code in enumerate(self._partners):
            partner = content.collaboration.partner(code)
            known = latest.get(code)
            name = QTableWidgetItem(partner.name if partner else code)
            name.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self._decisions.setItem(row, _PARTNER, name)
            choice = QComboBox()
            choice.addItems(["", *map(str, Decision)])
            choice.setCurrentText(str(known.decision) if known and code not in again else "")
            self._decisions.setCellWidget(row, _DECISION, choice)
            self._decisions.setCellWidget(row, _REASON, QLineEdit(known.reason if known else ""))
            self._decisions.setCellWidget(row, _BY, QLineEdit(known.action_by if known else ""))
            since = QTableWidgetItem(day_label(known.decided_on) if known else "")
            if code in again:
                was = again[code]
                since.setText(tr("to reconsider (was: {decision}, {day})",
                                 decision=was.decision, day=day_label(was.decided_on)))  # fmt: skip
                since.setToolTip(tr("What it was decided upon has changed; choose the decision again."))
            since.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self._decisions.setItem(row, _SINCE, since)
        self._status.setText(
            tr(
                "{given} of {all} partners have spoken",
                given=len(set(latest) - set(again)),
                all=len(self._partners),
            )
        )

    # -- recording ----------------------------------------------------------------------------

    def record(self) -> None:
        """Store what was changed in the table; unchanged lines are not recorded again."""
        opportunity, content = self._table.current(), self.session.content
        if opportunity is None or content is None:
            return
        given = []
        for row, partner in enumerate(self._partners):
            word = self._cell(row, _DECISION).currentText()
            if word:
                given.append(
                    PartnerDecision(
                        opportunity=opportunity.id,
                        partner=partner,
                        decision=Decision(word),
                        decided_on=date.today(),
                        reason=self._cell(row, _REASON).text().strip(),
                        action_by=self._cell(row, _BY).text().strip(),
                    )
                )

        def change(dossier: Dossier) -> None:
            record_decisions(dossier, given)

        if self.session.change(change):
            self._fill_decisions(opportunity)

    def _cell(self, row: int, column: int) -> QWidget:
        return self._decisions.cellWidget(row, column)


def _to_take_again(opportunity: Opportunity, found: Sequence[Reconsider]) -> dict[str, PartnerDecision]:
    """Partner → its decision that was taken upon something else than this opportunity is now."""
    return {
        partner: decision
        for item in found
        if item.opportunity == opportunity.id
        for partner, decision in item.decisions.items()
    }

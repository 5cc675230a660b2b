"""The item that is spoken of: what it is about in large type, and the fields in which is said what comes of it."""

from __future__ import annotations

import re
from html import escape
from typing import Optional

from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import (
    QFrame,
    QLabel,
    QScrollArea,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from ..cycle.agenda import Item, answers_on
from ..cycle.consult import latest_answers
from ..cycle.decide import partners_to_ask
from ..cycle.meeting import action_of, agree, proposal_of, say, set_action, take_back
from ..model.content import Content
from ..model.decision import Action, Attendance, PartnerDecision
from ..model.language import tr
from ..model.period import day_label
from ..model.results import Opportunity
from .meeting_action import ActionBox
from .meeting_partner import PartnerRow
from .meeting_proposal import ProposalBox
from .meeting_round import MeetingRound

_HEADING = re.compile("^<h3>.*?</h3>")
"""Of the detail: the item has a title of its own."""


class ItemPanel(QWidget):
    """Follows the round; what is filled in is stored field by field."""

    def __init__(self, round_: MeetingRound) -> None:
        super().__init__()
        self._round = round_
        self._rows: list[PartnerRow] = []
        self._html = self._shown_text = self._shown_opportunity = ""
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(30)
        self._later.timeout.connect(self._look_up)
        self._title = QLabel()
        self._title.setObjectName("item_title")
        self._title.setTextFormat(Qt.TextFormat.RichText)
        self._title.setWordWrap(True)
        self._text = QTextBrowser()
        self._text.setObjectName("item_text")
        self._text.setFrameShape(QFrame.Shape.NoFrame)
        self._text.setOpenLinks(False)
        self._action = ActionBox(lambda: self._round.today)
        self._action.said.connect(self._take_action)
        self._proposal = ProposalBox(lambda: self._round.today)
        self._proposal.said.connect(self._take_proposal)
        self._partners = QVBoxLayout()
        self._partners.setSpacing(4)
        inside = QWidget()
        fields = QVBoxLayout(inside)
        fields.setContentsMargins(0, 4, 4, 0)
        fields.addWidget(self._action)
        fields.addLayout(self._partners)
        fields.addWidget(self._proposal)
        fields.addStretch(1)
        self._fields = QScrollArea()
        self._fields.setObjectName("item_fields")
        self._fields.setWidgetResizable(True)
        self._fields.setFrameShape(QFrame.Shape.NoFrame)
        self._fields.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._fields.setWidget(inside)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.addWidget(self._text)
        split.addWidget(self._fields)
        split.setStretchFactor(0, 1)
        split.setStretchFactor(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._title)
        layout.addWidget(split, 1)
        round_.moved.connect(self.show_item)
        round_.changed.connect(self.show_item)
        round_.session.at_hand.ready.connect(self._look_up)

    # -- showing ------------------------------------------------------------------------------

    def show_item(self) -> None:
        item, content = self._round.current, self._round.content
        opportunity = self._round.opportunity
        said = opportunity is not None and content is not None
        self._fields.setVisible(item is not None and (said or bool(item.action)))
        self._proposal.setVisible(said)
        self._action.setVisible(item is not None and bool(item.action))
        if item is None or content is None:
            self._title.clear()
            self._text.setHtml(f"<p>{escape(_how_to_begin(self._round))}</p>")
            self._shown_text = ""
            return
        self._title.setText(_title(item))
        self._show_text()
        if item.action:
            self._action.show_action(_action(item, content), content)
        if opportunity is not None:
            self._show_partners(opportunity, content)
        else:
            self._drop_rows()

    def _show_text(self, looked_up: bool = False) -> None:
        """What takes long to look up follows when the rest is on the screen."""
        item, content = self._round.current, self._round.content
        if item is None or content is None:
            return
        known = looked_up or self._round.opportunity is None or self._round.is_detail_known
        html = _text_of(item, content, self._round.detail if known else "")
        if item.key != self._shown_text or html != self._html:
            self._shown_text, self._html = item.key, html
            self._text.setHtml(html)
        if not known:
            self._later.start()

    def _look_up(self) -> None:
        if self._round.detail:
            self._show_text(looked_up=True)

    def _show_partners(self, opportunity: Opportunity, content: Content) -> None:
        asked = partners_to_ask(opportunity, content)
        if [row.code for row in self._rows] != asked or self._shown_opportunity != opportunity.id:
            self._make_rows(asked, content)
            self._shown_opportunity = opportunity.id
        latest = content.latest_decisions(opportunity.id)
        again = {
            partner: decision
            for found in self._round.again
            if found.opportunity == opportunity.id
            for partner, decision in found.decisions.items()
        }
        for row in self._rows:
            decision = latest.get(row.code)
            row.show_said(
                decision,
                action_of(content, decision) if decision else None,
                _note(row.code, opportunity, content, decision, again.get(row.code), self._round.meeting_id),
                row.code in again,
            )
        proposal = proposal_of(content, opportunity.id, self._round.today)
        self._proposal.show_proposal(proposal, opportunity, content, asked)

    def _make_rows(self, partners: list[str], content: Content) -> None:
        self._drop_rows()
        for code in partners:
            partner = content.collaboration.partner(code)
            people = _people(code, content, self._round.meeting_id)
            row = PartnerRow(
                code, partner.name if partner else code, partner.colour if partner else "", people,
                lambda: self._round.today,
            )  # fmt: skip
            row.said.connect(lambda row=row: self._take_decision(row))
            self._partners.addWidget(row)
            self._rows.append(row)

    def _drop_rows(self) -> None:
        rows, self._rows, self._shown_opportunity = self._rows, [], ""
        for row in rows:
            row.blockSignals(True)
            self._partners.removeWidget(row)
            row.hide()
            row.deleteLater()

    # -- saying -------------------------------------------------------------------------------

    def _take_decision(self, row: PartnerRow) -> None:
        content = self._round.content
        if content is None or row not in self._rows:
            return
        opportunity, promise = self._shown_opportunity, row.promise
        decision = row.decision(opportunity, self._round.meeting_id)
        known = content.latest_decisions(opportunity).get(row.code)
        if decision is None:
            anew = any(row.code in f.decisions for f in self._round.again if f.opportunity == opportunity)
            if known is not None and known.meeting == self._round.meeting_id and not anew:
                self._round.record(lambda dossier, c: take_back(dossier, c, opportunity, row.code))
            return
        self._round.record(lambda dossier, c: say(dossier, c, decision, promise))

    def _take_proposal(self) -> None:
        proposal = self._proposal.proposal()
        if proposal is not None and proposal.opportunity == self._shown_opportunity:
            self._round.record(lambda dossier, c: agree(dossier, c, proposal, self._round.meeting_id))

    def _take_action(self) -> None:
        action = self._action.action()
        if action is not None:
            self._round.record(lambda d, _c: set_action(d, action, self._round.today, self._round.meeting_id))


def _how_to_begin(round_: MeetingRound) -> str:
    content = round_.content
    if content is None:
        return ""
    if content.analysis is None:
        return tr("First determine the opportunities (step Opportunities).")
    if not round_.items:
        return tr("There is nothing on the agenda.")
    return tr("Choose an item of the agenda, or press Next (Page Down), to walk through it.")


def _title(item: Item) -> str:
    about = f"{item.section}" + (f" · {item.state}" if item.state else "")
    return (
        f"<span style='font-size:x-large; font-weight:600'>{escape(item.title)}</span>"
        f"<br><span style='color:gray'>{escape(about)}</span>"
    )


def _text_of(item: Item, content: Content, told: str) -> str:
    """`told`: of an opportunity, all there is to say of it."""
    parts = []
    if item.lines:
        lines = "".join(f"<li>{escape(line)}</li>" for line in item.lines)
        parts.append(f"<ul style='margin-left:-20px'>{lines}</ul>")
    if item.opportunity:
        parts.append(_HEADING.sub("", told, count=1))
        answers = answers_on(content, item.opportunity)
        if answers:
            told = "".join(f"<li>{escape(line)}</li>" for line in answers)
            parts.append(f"<h4>{escape(tr('Answered in the written round'))}</h4><ul>{told}</ul>")
    return "".join(parts)


def _action(item: Item, content: Content) -> Optional[Action]:
    return next((a for a in content.actions if a.id == item.action), None)


def _note(
    partner: str,
    opportunity: Opportunity,
    content: Content,
    decision: Optional[PartnerDecision],
    again: Optional[PartnerDecision],
    meeting: str,
) -> str:
    """Under the decision: that it must be taken again, was taken earlier, or what the partner wrote."""
    if again is not None:
        return tr(
            "To reconsider (was: {decision}, {day})", decision=again.decision, day=day_label(again.decided_on)
        )
    if decision is not None and decision.meeting != meeting:
        return tr("Decided on {day}", day=day_label(decision.decided_on))
    if decision is None and content.consultations:
        _, proposals = latest_answers(content, content.consultations[-1].id)
        answer = proposals.get((partner, opportunity.id))
        if answer is not None:
            return tr("Wrote: {decision}", decision=answer.decision) + (
                f" – {answer.reason}" if answer.reason else ""
            )
    return ""


def _people(partner: str, content: Content, meeting: str) -> list[str]:
    """Roles and names that may be meant, those of this partner first."""
    there: list[Attendance] = [a for a in content.attendance if a.meeting == meeting]
    contacts = [(c.partner, c.role, c.name) for c in content.collaboration.contacts]
    known = [*((a.partner, a.role, a.name) for a in there), *contacts]
    known.sort(key=lambda one: one[0] != partner)
    return list(dict.fromkeys(" ".join(part for part in (name, f"({role})" if name and role else role) if part)
                              for _, role, name in known))  # fmt: skip

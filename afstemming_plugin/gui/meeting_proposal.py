"""What the partners agree on an opportunity together: how, when, who leads, digs and restores."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Callable, Optional, Sequence

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QCompleter,
    QFormLayout,
    QHBoxLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..cycle.meeting_words import proposal_titles, shown
from ..model.content import Content
from ..model.decision import Proposal
from ..model.language import tr
from ..model.period import Period
from ..model.results import Opportunity
from ..model.words import Cooperation
from .choice import Choice
from .meeting_fields import DayEdit, PeriodEdit, WordsEdit


class ProposalBox(QWidget):
    """One line that tells what was agreed; its fields unfold. `said`: a field was left with something new in it."""

    said = pyqtSignal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._found: Optional[Period] = None
        self._known: Optional[Proposal] = None
        self._fold = QToolButton()
        self._fold.setObjectName("agreed")
        self._fold.setAccessibleName(tr("What is agreed"))
        self._fold.setCheckable(True)
        self._fold.setAutoRaise(True)
        self._fold.setArrowType(Qt.ArrowType.RightArrow)
        self._fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._fold.setToolTip(
            tr("Form of cooperation, joint period, who leads, opens and restores, and marks")
        )
        self._fold.toggled.connect(self._unfold)
        self._form = Choice([("–", None, ""), *((str(word), word, "") for word in Cooperation)])
        self._form.setObjectName("form")
        self._form.setToolTip(tr("How the partners carry it out, from loose to one contract"))
        self._period = PeriodEdit("agreed_period", tr("The joint period that is agreed; empty: as found"))
        self._lead, self._digs, self._restores = Choice(), Choice(), Choice()
        for field, name, tip in (
            (self._lead, "lead", tr("The partner that leads (trekker); –: as found")),
            (self._digs, "digs", tr("The partner that opens the street")),
            (self._restores, "restores", tr("The partner that restores the street for all")),
        ):
            field.setObjectName(name)
            field.setToolTip(tip)
        self._pilot = QCheckBox(tr("pilot"))
        self._pilot.setObjectName("pilot")
        self._pilot.setToolTip(tr("A trial of working together"))
        self._residents = QCheckBox(tr("to be aligned with residents"))
        self._residents.setObjectName("residents")
        self._residents.setToolTip(tr("The plan must be aligned with those who live there first"))
        self._done = DayEdit("done_on", tr("The day on which it was carried out"), today)
        self._remark = WordsEdit("proposal_remark", "", tr("Anything that belongs to this proposal"))
        for choice in (self._form, self._lead, self._digs, self._restores):
            choice.activated.connect(lambda _index: self.said.emit())
        for box in (self._pilot, self._residents):
            box.clicked.connect(lambda _checked: self.said.emit())
        for typed in (self._period, self._done):
            typed.given.connect(self.said)
        self._remark.given.connect(self.said)
        self._fields = self._form_of_fields()
        self._fields.setVisible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._fold)
        layout.addWidget(self._fields)

    def _form_of_fields(self) -> QWidget:
        box = QWidget()
        form = QFormLayout(box)
        form.setContentsMargins(18, 0, 0, 4)
        form.setVerticalSpacing(3)
        form.addRow(tr("Cooperation"), self._form)
        form.addRow(tr("Joint period"), self._period)
        form.addRow(tr("Lead party"), self._lead)
        form.addRow(tr("Opens the street"), self._digs)
        form.addRow(tr("Restores the street"), self._restores)
        marks = QHBoxLayout()
        marks.addWidget(self._pilot)
        marks.addWidget(self._residents)
        marks.addStretch(1)
        form.addRow(tr("Marks"), marks)
        form.addRow(tr("Done on"), self._done)
        form.addRow(tr("Remark"), self._remark)
        return box

    def show_proposal(
        self, proposal: Proposal, opportunity: Opportunity, content: Content, partners: Sequence[str]
    ) -> None:
        anew = self._known is None or self._known.opportunity != proposal.opportunity
        self._known, self._found = proposal, opportunity.period
        names = {p.code: p.name for p in content.collaboration.partners}
        for choice, value in (
            (self._lead, proposal.lead), (self._digs, proposal.digs), (self._restores, proposal.restores),
        ):  # fmt: skip
            choice.clear()
            choice.addItem("–", "")
            for code in dict.fromkeys((*partners, *((value,) if value else ()))):
                choice.addItem(names.get(code, code), code)
            choice.choose(value)
        self._form.choose(proposal.form)
        self._period.show_value(proposal.period, anew=anew)
        self._period.setPlaceholderText(tr("as found: {period}", period=opportunity.period.label()))
        others = [opportunity.period.label(), *(a.period.label() for a in opportunity.alternatives)]
        self._period.setCompleter(QCompleter(list(dict.fromkeys(others)), self._period))
        self._pilot.setChecked(proposal.pilot)
        self._residents.setChecked(proposal.residents)
        self._done.show_value(proposal.done_on, anew=anew)
        self._remark.show_words(proposal.remark)
        self._fold.setText(_told(proposal, content))

    def proposal(self) -> Optional[Proposal]:
        """As it stands in the fields."""
        if self._known is None:
            return None
        form, period = self._form.currentData(), self._period.value()
        return replace(
            self._known,
            form=Cooperation(form) if form else None,
            period=None if period == self._found else period,
            lead=self._lead.currentData() or "",
            digs=self._digs.currentData() or "",
            restores=self._restores.currentData() or "",
            pilot=self._pilot.isChecked(),
            residents=self._residents.isChecked(),
            done_on=self._done.value(),
            remark=self._remark.words(),
        )

    def _unfold(self, more: bool) -> None:
        self._fold.setArrowType(Qt.ArrowType.DownArrow if more else Qt.ArrowType.RightArrow)
        self._fields.setVisible(more)


def _told(proposal: Proposal, content: Content) -> str:
    """“Agreed: afstemmen · trekker: Gemeente · pilot”."""
    said = []
    for name, title in proposal_titles().items():
        value = getattr(proposal, name)
        if value:
            said.append(title if value is True else f"{title}: {shown(content, value)}")
    return tr("Cooperation") + (": " + " · ".join(said) if said else tr(": nothing agreed yet"))

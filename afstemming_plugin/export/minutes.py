"""Verslag en besluitenlijst of a meeting: who was there, what was decided, who does what by when."""

from __future__ import annotations

from itertools import compress
from pathlib import Path
from typing import Optional

from ..cartography import style
from ..cartography.house import drawn_in
from ..cartography.page_parts import period_in_table, period_in_words
from ..model.content import Content
from ..model.decision import Action, Attendance, Meeting, PartnerDecision, Proposal
from ..model.errors import ExportError
from ..model.filter import Status, facts_of
from ..model.house_style import OURS, HouseStyle
from ..model.language import tr
from ..model.period import day_label
from ..model.progress import Progress
from ..model.results import Opportunity
from ..model.words import ActionStatus
from .atomic import written_in_full
from .audience import Audience, shared_view
from .flow import Cell, Column, Row, Story, write_story
from .odt import write_odt
from .proposal_parts import agreed_marks, agreed_period, tell_actions, without_empty
from .story_parts import about

KINDS = (".pdf", ".odt")

LONGEST_KEPT = 110.0
"""Millimetres: what was said of a proposal that is longer may go on over the page."""


def write_minutes(
    path: Path,
    dossier: Path,
    content: Content,
    meeting: str,
    *,
    audience: Audience = Audience.PARTNERS,
    house: HouseStyle = OURS,
    progress: Optional[Progress] = None,
) -> None:
    """Of the meeting with this id: a PDF, or (.odt) a text that can be edited.

    Raises ExportError when there is no such meeting or it cannot be written, and Cancelled; a file that was there is
    then unchanged.
    """
    progress = progress or Progress()
    content = shared_view(content, audience, progress)
    found = next((m for m in content.meetings if m.id == meeting), None)
    if found is None:
        raise ExportError(
            tr("This meeting is not in the dossier."), remedy=tr("Choose another one."), file=str(dossier)
        )
    if path.suffix.lower() not in KINDS:
        raise ExportError(
            tr("Minutes are made as PDF or as ODT."),
            remedy=tr("Give the file one of these endings."),
            file=str(path),
        )
    minutes = _Minutes(content, found)
    page = about(content, tr("Minutes and decisions"), dossier.name)
    with drawn_in(house), written_in_full(path) as draft:
        if path.suffix.lower() == ".odt":
            write_odt(draft, page, minutes.tell)
        else:
            write_story(draft, page, minutes.tell, progress=progress)


class _Minutes:
    def __init__(self, content: Content, meeting: Meeting) -> None:
        self.content, self.meeting = content, meeting
        self.names = {p.code: p.name for p in content.collaboration.partners}
        self.colours = style.partner_colours(content.collaboration)
        self.works = content.works_by_id()
        self.known = {o.id: o for o in content.analysis.opportunities} if content.analysis else {}
        self.numbers = {o.id: o.number for o in self.known.values()}
        self.proposals = {p.opportunity: p for p in content.proposals}
        self.decisions: dict[str, dict[str, PartnerDecision]] = {}
        for decision in content.decisions:
            if decision.meeting == meeting.id:
                self.decisions.setdefault(decision.opportunity, {})[decision.partner] = decision
        self.status = facts_of(content).status

    def tell(self, story: Story) -> None:
        meeting = self.meeting
        story.title(
            tr("Minutes and decisions"),
            meeting.title or tr("Meeting of {day}", day=day_label(meeting.held_on)),
            f"{self.content.collaboration.name} · {day_label(meeting.held_on)}",
        )
        if meeting.closed_at is None:
            story.text(tr("Draft: the meeting is not closed yet."), quiet=True)
        story.figures([
            (str(sum(a.present for a in self._attendance())), tr("present")),
            (str(len(self.decisions)), tr("proposals discussed")),
            (str(sum(self.status.get(o) is Status.AGREED for o in self.decisions)), tr("agreed by all")),
            (str(len(self._actions())), tr("actions")),
        ])  # fmt: skip
        self._present(story)
        self._list(story)
        self._said(story)
        self._promised(story)
        if meeting.peildatum:
            story.text(
                tr("Everything was judged as of peildatum {day}.", day=day_label(meeting.peildatum)),
                quiet=True,
            )

    def _attendance(self) -> list[Attendance]:
        return [a for a in self.content.attendance if a.meeting == self.meeting.id]

    def _actions(self) -> list[Action]:
        return [a for a in self.content.actions if a.meeting == self.meeting.id]

    def _present(self, story: Story) -> None:
        story.heading(tr("Attendance"))
        rows: list[Row] = [
            [
                Cell(self.names.get(a.partner, a.partner), colour=self.colours.get(a.partner, style.QUIET)),
                a.role, str(a.level), a.name, tr("present") if a.present else tr("absent"),
            ]
            for a in self._attendance()
        ]  # fmt: skip
        columns = [Column(tr("Partner"), 46), Column(tr("Role"), 50), Column(tr("Level"), 26), Column(tr("Name"), 32), Column(tr("There"), 20)]  # fmt: skip
        if rows:
            story.table(*without_empty(columns, rows))
        else:
            story.text(tr("Nobody was noted."), quiet=True)

    def _list(self, story: Story) -> None:
        story.heading(tr("List of decisions"))
        if not self.decisions:
            story.text(tr("Nothing was decided."), quiet=True)
            return
        columns = [
            Column(tr("No."), 15), Column(tr("Place"), 47), Column(tr("Period"), 42), Column(tr("Outcome"), 28),
            Column(tr("Lead party (trekker)"), 42),
        ]  # fmt: skip
        rows: list[Row] = []
        for name in self._in_order():
            o, agreed = self.known.get(name), self.proposals.get(name)
            period = o.period if o else agreed.period if agreed else None
            rows.append([
                Cell(o.number if o else "–", bold=True),
                o.name if o else tr("an opportunity that is not there any more"),
                period_in_table(period) if period else "–",
                Cell(str(self.status.get(name, Status.PROPOSED)), bold=True),
                self.names.get(agreed.lead, agreed.lead) if agreed and agreed.lead else "",
            ])  # fmt: skip
        story.table(columns, rows)

    def _in_order(self) -> list[str]:
        return sorted(self.decisions, key=lambda name: self.known[name].number if name in self.known else "~")

    def _said(self, story: Story) -> None:
        columns = [
            Column(tr("Partner"), 42), Column(tr("Decision"), 30), Column(tr("Reason or condition"), 62),
            Column(tr("Put to"), 40),
        ]  # fmt: skip
        said = [d for decisions in self.decisions.values() for d in decisions.values()]
        told = [True, True, any(d.reason for d in said), any(map(self._put_to, said))]
        for name in self._in_order():
            o, agreed = self.known.get(name), self.proposals.get(name)
            heading = f"{o.number} {o.name}" if o else tr("An opportunity that is not there any more")
            facts = self._agreed(agreed, o) if agreed else []
            rows: list[Row] = [
                [
                    Cell(self.names.get(code, code), colour=self.colours.get(code, style.QUIET)),
                    Cell(str(d.decision), bold=True), d.reason, self._put_to(d),
                ]
                for code, d in self.decisions[name].items()
            ]  # fmt: skip
            rows += [
                [Cell(self.names.get(code, code), colour=self.colours.get(code, style.QUIET)),
                 Cell(tr("nothing said yet"), quiet=True), "", ""]
                for code in self._silent(o, name)
            ]  # fmt: skip
            # What was said of one proposal stays together, unless it is long.
            story.heading(heading, keep=min(LONGEST_KEPT, 8 + 5.2 * len(facts) + 6.2 * len(rows)))
            if facts:
                story.facts(facts)
            story.table(list(compress(columns, told)), [list(compress(row, told)) for row in rows])

    def _silent(self, o: Optional[Opportunity], name: str) -> list[str]:
        """Partners with a work in it that have said nothing of it, at this meeting or before."""
        members = [self.works[m.work].partner for m in o.members if m.work in self.works] if o else []
        said = {d.partner for d in self.content.decisions if d.opportunity == name}
        return [code for code in dict.fromkeys(members) if code not in said]

    def _agreed(self, agreed: Proposal, o: Optional[Opportunity]) -> list[tuple[str, str]]:
        def name(code: str) -> str:
            return self.names.get(code, code)

        period = o.period if o else agreed.period
        told = agreed_period(o) if o else []
        found = [
            *(told or [(tr("Joint period"), period_in_words(period) if period else "")]),
            (tr("Form of cooperation"), str(agreed.form or "")),
            (tr("Lead party (trekker)"), name(agreed.lead)),
            (tr("Opens the street"), name(agreed.digs)),
            (tr("Restores the street"), name(agreed.restores)),
            *agreed_marks(agreed),
        ]
        return [(what, value) for what, value in found if value]

    @staticmethod
    def _put_to(decision: PartnerDecision) -> str:
        if decision.escalated_level is None:
            return ""
        to = ", ".join(filter(None, (str(decision.escalated_level), decision.escalated_to)))
        return f"{to} ({day_label(decision.escalated_on)})" if decision.escalated_on else to

    def _promised(self, story: Story) -> None:
        story.heading(tr("Actions"))
        tell_actions(story, self._actions(), self.names, self.colours, self.numbers)
        earlier = [
            a for a in self.content.actions if a.meeting != self.meeting.id and a.status is ActionStatus.OPEN
        ]
        if earlier:
            story.heading(tr("Still open of earlier meetings"))
            tell_actions(story, earlier, self.names, self.colours, self.numbers)

"""Raadpleging: who answered, what they said, who is late."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Optional

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ..cycle.consult import (
    AnswerLine,
    PartnerState,
    answer_lines,
    close_round,
    latest_answers,
    partners_part,
    partners_with_works,
    record_answers,
    round_state,
    start_round,
    take_over,
)
from ..cycle.meeting_words import partner_name
from ..cycle.store import Dossier
from ..model.content import Content
from ..model.decision import Consultation, WorkAnswer
from ..model.language import tr
from ..model.period import day_label
from ..model.words import Answer, Decision
from . import help, messages
from .consultation_files import RoundFiles
from .filter_bar import FlowLayout
from .list_export import export_button
from .meeting_fields import DayEdit
from .meeting_round import MeetingRound
from .meeting_table import PlainTable

WEEKS = 3
"""How long partners get by default."""


class ConsultationPanel(QWidget):
    """The latest round; without one it says what a round is for, and begins it."""

    def __init__(self, round_: MeetingRound) -> None:
        super().__init__()
        self._round = round_
        self._asked: Optional[Consultation] = None
        self._states: list[PartnerState] = []
        self._lines: list[AnswerLine] = []
        self._note = QLabel()
        self._note.setObjectName("round_note")
        self._note.setWordWrap(True)
        self._partners = PlainTable(
            "round_partners",
            [tr("Partner"), tr("Answered on"), tr("Works"), str(Answer.RELEVANT), str(Answer.MOVED),
             str(Answer.LAPSED), str(Decision.AGREED), str(Decision.NOT_AGREED)],
            [19, 14, 8, 13, 12, 10, 9, 13], 0,
        )  # fmt: skip
        self._partners.currentCellChanged.connect(lambda *_: self._show_buttons())
        self._answers = PlainTable(
            "round_answers",
            [tr("Partner"), tr("About"), tr("Answer"), tr("Wish"), tr("Reason"), tr("Answered on")],
            [18, 24, 14, 8, 20, 14],
            1,
        )
        self._answers.currentCellChanged.connect(lambda *_: self._show_buttons())
        self._plain = QCheckBox(tr("Also those who simply agree"))
        self._plain.setObjectName("plain_answers")
        self._plain.setToolTip(tr("Also show works that are simply still relevant, and plain agreements"))
        self._plain.clicked.connect(lambda _checked: self.show_round())
        self._split = QSplitter(Qt.Orientation.Vertical)
        self._split.addWidget(self._partners)
        self._split.addWidget(self._answers)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.addWidget(self._note)
        layout.addLayout(self._top())
        layout.addWidget(self._split, 1)
        layout.addLayout(self._bottom())
        round_.changed.connect(self.show_round)
        help.offer(self)

    def _top(self) -> FlowLayout:
        self._begin = _button(
            "begin_round", tr("Begin a round…"), tr("Ask every partner for its own part before the meeting")
        )
        self._begin.clicked.connect(self.ask_begin)
        self._files = RoundFiles(self._round.session, lambda: self._asked)
        self._close = _button("close_round", tr("Close the round"), tr("No more answers are awaited"))
        self._close.clicked.connect(self._ask_close)
        row = FlowLayout(4)  # a narrow dock holds it on two lines
        row.addWidget(self._begin)
        row.addWidget(self._files)
        row.addWidget(self._close)
        return row

    def _bottom(self) -> FlowLayout:
        self._all_relevant = _button(
            "all_relevant", tr("Everything still relevant"),
            tr("The chosen partner says, by telephone for instance, that all its unanswered works still hold"),
        )  # fmt: skip
        self._all_relevant.clicked.connect(self._ask_all_relevant)
        self._take = _button(
            "take_over", tr("Take over the wish"),
            tr("Change the chosen work as its partner wishes: another period, or cancelled"),
        )  # fmt: skip
        self._take.clicked.connect(self._ask_take_over)
        row = FlowLayout(4)
        row.addWidget(self._plain)
        row.addWidget(self._all_relevant)
        row.addWidget(self._take)
        self._lists = [
            export_button(self._round.session, self._partners, tr("Who answered")),
            export_button(self._round.session, self._answers, tr("Answers")),
        ]
        for button in self._lists:
            row.addWidget(button)
        return row

    # -- showing ------------------------------------------------------------------------------

    def show_round(self) -> None:
        content = self._round.content
        self.setEnabled(content is not None)
        self._asked = content.consultations[-1] if content and content.consultations else None
        asked = self._asked
        buttons = (self._plain, self._all_relevant, self._take, self._files, self._close, *self._lists)
        for widget in (self._split, *buttons):
            widget.setVisible(asked is not None)
        self._begin.setEnabled(content is not None and bool(content.works))
        if content is None or asked is None:
            self._note.setText(
                tr(
                    "Before a meeting every partner looks once more at its own plans: are they still relevant, have "
                    "they moved, does it agree with the opportunities? Begin a round with a due date; what comes back "
                    "is on the agenda."
                )
            )
            return
        self._states = round_state(content, asked, date.today())
        self._lines = [
            line for line in answer_lines(content, asked)
            if self._plain.isChecked() or line.said not in (str(Answer.RELEVANT), str(Decision.AGREED))
        ]  # fmt: skip
        self._note.setText(_told(asked, self._states))
        self._fill()
        self._show_buttons()

    def _fill(self) -> None:
        chosen = self._partners.currentRow(), self._answers.currentRow()
        self._partners.setRowCount(len(self._states))
        for row, state in enumerate(self._states):
            when = day_label(state.answered_on) if state.answered_on else tr("late") if state.late else "–"
            cells = [state.name, when, f"{state.answered}/{state.asked}"]
            cells += [
                str(state.works.get(word, 0) or "") for word in (Answer.RELEVANT, Answer.MOVED, Answer.LAPSED)
            ]
            cells += [
                str(state.proposals.get(word, 0) or "") for word in (Decision.AGREED, Decision.NOT_AGREED)
            ]
            self._partners.put(row, cells, warning=1 if state.late else None)
        self._answers.setRowCount(len(self._lines))
        for row, line in enumerate(self._lines):
            cells = [line.name, line.about, line.said, line.wish, line.reason, day_label(line.answered_on)]
            self._answers.put(row, cells)
        for table, row in zip((self._partners, self._answers), chosen):
            if row < table.rowCount():
                table.setCurrentCell(row, 0)

    def _show_buttons(self) -> None:
        running = self._asked is not None and self._asked.closed_on is None
        self._close.setEnabled(running)
        self._files.show_round()
        self._begin.setVisible(not running)
        state = self._chosen_partner()
        self._all_relevant.setEnabled(running and state is not None and state.answered < state.asked)
        self._take.setEnabled(self._chosen_answer() is not None)

    def _chosen_partner(self) -> Optional[PartnerState]:
        row = self._partners.currentRow()
        return self._states[row] if 0 <= row < len(self._states) else None

    def _chosen_answer(self) -> Optional[WorkAnswer]:
        """One that asks for a change of its work."""
        row, content = self._answers.currentRow(), self._round.content
        if content is None or self._asked is None or not 0 <= row < len(self._lines):
            return None
        answer = latest_answers(content, self._asked.id)[0].get(self._lines[row].work)
        if answer is None or not (answer.answer is Answer.LAPSED or answer.wish is not None):
            return None
        return answer if answer.work in content.works_by_id() else None

    # -- doing --------------------------------------------------------------------------------

    def ask_begin(self) -> None:
        content = self._round.content
        if content is None:
            return
        dialog = RoundDialog(content, self)
        if not dialog.exec():
            return
        meeting = self._round.meeting_id

        def begin(dossier: Dossier, _content: Content) -> None:
            start_round(
                dossier, dialog.due(), title=dialog.title(), meeting=meeting, partners=dialog.partners()
            )

        if self._round.record(begin):
            messages.show_done(
                self._round.session.iface, tr("The round has begun; now send every partner its part")
            )

    def _ask_close(self) -> None:
        asked = self._asked
        late = [state.name for state in self._states if state.answered_on is None]
        question = tr("Close this round?")
        if late:
            question += " " + tr("Not answered: {partners}.", partners=", ".join(late))
        if asked is not None and _sure(self, question):
            self._round.record(lambda dossier, _c: close_round(dossier, asked))

    def _ask_all_relevant(self) -> None:
        content, state, asked = self._round.content, self._chosen_partner(), self._asked
        if content is None or state is None or asked is None:
            return
        part = partners_part(content, asked, state.partner)
        left = [work for work in part.works if work.id not in part.work_answers]
        if _sure(
            self, tr("{partner}: are {count} works still relevant?", partner=state.name, count=len(left))
        ):
            today = date.today()
            answers = [WorkAnswer(asked.id, state.partner, w.id, Answer.RELEVANT, today) for w in left]
            self._round.session.change(lambda dossier: record_answers(dossier, answers))

    def _ask_take_over(self) -> None:
        answer, content = self._chosen_answer(), self._round.content
        if answer is None or content is None:
            return
        work = content.works_by_id()[answer.work]
        wish = answer.wish.label() if answer.wish else str(answer.answer)
        name = partner_name(content, answer.partner)
        question = tr("{partner}: {work}, {before} → {after}?",
                      partner=name, work=work.title, before=work.period.label(), after=wish)  # fmt: skip
        if _sure(self, question):
            self._round.session.change(lambda dossier: take_over(dossier, [answer]))


class RoundDialog(QDialog):
    """Asks name, due date and partners of a new round."""

    def __init__(self, content: Content, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("round_dialog")
        self.setWindowTitle(tr("Begin a round…"))
        self.setMinimumWidth(420)
        self._title = QLineEdit()
        self._title.setObjectName("round_title")
        self._title.setPlaceholderText(tr("for instance: autumn round"))
        self._title.setToolTip(tr("How this round is called in lists and workbooks"))
        self._due = DayEdit("round_due", tr("The last day on which answers are awaited"), date.today)
        self._due.show_value(date.today() + timedelta(weeks=WEEKS))
        self._partners = QListWidget()
        self._partners.setObjectName("round_asked")
        self._partners.setToolTip(tr("The partners that are asked for their part"))
        having = set(partners_with_works(content))
        for partner in content.collaboration.partners:
            line = QListWidgetItem(partner.name)
            line.setData(Qt.ItemDataRole.UserRole, partner.code)
            line.setFlags(line.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            asked = partner.code in having
            line.setCheckState(Qt.CheckState.Checked if asked else Qt.CheckState.Unchecked)
            self._partners.addItem(line)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form = QFormLayout(self)
        form.addRow(tr("Round"), self._title)
        form.addRow(tr("Due"), self._due)
        form.addRow(tr("Partners"), self._partners)
        form.addRow(buttons)
        help.offer(self)

    def due(self) -> date:
        return self._due.value() or date.today()

    def title(self) -> str:
        return self._title.text().strip()

    def partners(self) -> list[str]:
        lines = [self._partners.item(number) for number in range(self._partners.count())]
        return [
            line.data(Qt.ItemDataRole.UserRole)
            for line in lines
            if line.checkState() == Qt.CheckState.Checked
        ]


def _told(asked: Consultation, states: list[PartnerState]) -> str:
    answered = sum(state.answered_on is not None for state in states)
    late = [state.name for state in states if state.late]
    text = tr("<b>{title}</b>, due {day}: {answered} of {all} partners answered.",
              title=_plain(asked.title) or tr("Written round"), day=day_label(asked.due), answered=answered,
              all=len(states))  # fmt: skip
    if late:
        text += " " + tr("Late: {partners}.", partners=_plain(", ".join(late)))
    if asked.closed_on:
        text += " " + tr("Closed on {day}.", day=day_label(asked.closed_on))
    return text


def _plain(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")


def _sure(parent: QWidget, question: str) -> bool:
    yes = QMessageBox.StandardButton.Yes
    return bool(QMessageBox.question(parent, tr("Written round"), question) == yes)


def _button(name: str, text: str, tip: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    button.setToolTip(tip)
    return button

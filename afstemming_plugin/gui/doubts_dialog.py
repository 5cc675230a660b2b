"""Asks what a delivery leaves open: is this the work of before, does this correction still hold."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from threading import Event
from typing import Any, Callable, Generic, Optional, Sequence, TypeVar

from qgis.PyQt.QtCore import QObject, Qt, QThread, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..cycle.corrections import field_title, shown
from ..cycle.doubts import Doubt, Overtaken, Taker, likeliest
from ..model.errors import Cancelled
from ..model.language import tr
from ..model.progress import Progress
from ..model.work import Work
from . import help
from .list_export import export_button
from .session import Session

Answer = TypeVar("Answer")


@dataclass
class Question(Generic[Answer]):
    """One line: what was delivered now, and the answers to choose from; `chosen` is shown first."""

    subject: str
    choices: list[tuple[str, Answer]]
    chosen: int = 0


@dataclass
class Round(Generic[Answer]):
    """Questions of one kind. `once`: answers that may be given to one question only."""

    title: str
    explanation: str
    questions: list[Question[Answer]]
    for_all: list[tuple[str, Callable[[Question[Answer]], int]]] = field(default_factory=list)
    once: Callable[[Answer], bool] = lambda answer: False


class DoubtsDialog(QDialog):
    """`answers()` after it was accepted; rejecting it means: stop, store nothing."""

    def __init__(
        self, asked: Round[Any], parent: Optional[QWidget] = None, session: Optional[Session] = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(asked.title)
        self.resize(760, 420)
        self._round = asked
        explanation = QLabel(asked.explanation)
        explanation.setWordWrap(True)
        self._table = QTableWidget(len(asked.questions), 2)
        self._table.setObjectName("doubts")
        self._table.setAccessibleName(asked.title)
        self._table.setWhatsThis(asked.explanation)
        self._table.setHorizontalHeaderLabels([tr("Delivered now"), tr("Answer")])
        self._table.verticalHeader().hide()
        self._table.setWordWrap(True)
        self._table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self._boxes: list[QComboBox] = []
        for row, question in enumerate(asked.questions):
            item = QTableWidgetItem(question.subject)
            item.setToolTip(question.subject)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self._table.setItem(row, 0, item)
            box = QComboBox()
            box.addItems([text for text, _ in question.choices])
            box.setAccessibleName(question.subject)
            box.setToolTip(question.subject)
            box.setCurrentIndex(question.chosen)
            box.currentIndexChanged.connect(self._check)
            self._table.setCellWidget(row, 1, box)
            self._boxes.append(box)
        self._table.resizeRowsToContents()
        self._warning = QLabel()
        self._warning.setWordWrap(True)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self._ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(tr("Stop: store nothing"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        line = QHBoxLayout()
        for text, choose in asked.for_all:
            button = QPushButton(text)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, choose=choose: self._choose_all(choose))
            line.addWidget(button)
        line.addStretch(1)
        if session is not None:
            line.addWidget(export_button(session, self._table, asked.title))
        layout = QVBoxLayout(self)
        layout.addWidget(explanation)
        layout.addWidget(self._table, 1)
        layout.addLayout(line)
        layout.addWidget(self._warning)
        layout.addWidget(buttons)
        self._check()
        help.offer(self)

    def answers(self) -> list[Any]:
        return [
            question.choices[box.currentIndex()][1]
            for question, box in zip(self._round.questions, self._boxes)
        ]

    def _choose_all(self, choose: Callable[[Question[Any]], int]) -> None:
        for question, box in zip(self._round.questions, self._boxes):
            box.setCurrentIndex(choose(question))

    def _check(self) -> None:
        """The same earlier work cannot be two works now."""
        given = Counter(answer for answer in self.answers() if self._round.once(answer))
        twice = [answer for answer, count in given.items() if count > 1]
        self._ok.setEnabled(not twice)
        self._warning.setText(
            tr("One earlier work was chosen twice; choose another for one of them.") if twice else ""
        )


@dataclass
class _Request:
    asked: Round[Any]
    answered: Event = field(default_factory=Event)
    answers: Optional[list[Any]] = None


class Asker(QObject):
    """Lives in the main thread and shows the dialog there, whoever asks."""

    _wanted = pyqtSignal(object)

    def __init__(self, parent: QWidget, session: Optional[Session] = None) -> None:
        super().__init__(parent)
        self._parent, self._session = parent, session
        self._wanted.connect(self._answer, Qt.ConnectionType.QueuedConnection)

    def ask(self, asked: Round[Any], progress: Progress) -> list[Any]:
        """The answers. Raises Cancelled when the user stops, in the dialog or elsewhere."""
        request = _Request(asked)
        if QThread.currentThread() == self.thread():
            self._answer(request)
        else:
            self._wanted.emit(request)
            while not request.answered.wait(0.2):
                progress.step(0.9)
        if request.answers is None:
            raise Cancelled
        return request.answers

    def _answer(self, request: _Request) -> None:
        try:
            dialog = DoubtsDialog(request.asked, self._parent, self._session)
            if dialog.exec():
                request.answers = dialog.answers()
            dialog.deleteLater()
        finally:
            request.answered.set()


class AskingTaker(Taker):
    """Asks the user; may be used in a task."""

    def __init__(self, asker: Asker, progress: Progress) -> None:
        self._asker, self._progress = asker, progress

    def which(self, doubts: Sequence[Doubt]) -> list[Optional[str]]:
        return self._asker.ask(same_work_round(doubts), self._progress)

    def keep(self, overtaken: Sequence[Overtaken]) -> list[bool]:
        return self._asker.ask(corrections_round(overtaken), self._progress)


def same_work_round(doubts: Sequence[Doubt]) -> Round[Optional[str]]:
    """Is it the work of before? The likeliest answers together are chosen beforehand."""
    questions = []
    for doubt, best in zip(doubts, likeliest(doubts)):
        choices: list[tuple[str, Optional[str]]] = [
            (f"{round(100 * c.confidence)}% · {_line(c.work)}", c.work.id) for c in doubt.candidates
        ]
        choices.append((tr("none of these: a new work"), None))
        chosen = next(number for number, choice in enumerate(choices) if choice[1] == best)
        questions.append(Question(_line(doubt.work), choices, chosen))
    beforehand = {id(question): question.chosen for question in questions}
    return Round(
        tr("Which works are the same?"),
        tr("These works have no fixed reference and were changed. Say which work of the earlier delivery each of them "
           "is: it then keeps its corrections and decisions. What you answer is remembered."),
        questions,
        [
            (tr("All: the likeliest"), lambda question: beforehand[id(question)]),
            (tr("All: new works"), lambda question: len(question.choices) - 1),
        ],
        lambda answer: answer is not None,
    )  # fmt: skip


def corrections_round(overtaken: Sequence[Overtaken]) -> Round[bool]:
    questions = []
    for item in overtaken:
        c = item.correction
        keep = tr("keep the correction: {value}", value=shown(c.field, c.corrected))
        drop = tr("take what is delivered: {value}", value=shown(c.field, item.now))
        subject = f"{_line(item.work)} – {field_title(c.field)}"
        questions.append(Question(subject, [(keep, True), (drop, False)]))
    return Round(
        tr("Do these corrections still hold?"),
        tr("You corrected these works by hand, and their partner has changed the same since."),
        questions,
        [(tr("All: keep"), lambda question: 0), (tr("All: as delivered"), lambda question: 1)],
    )


def _line(work: Work) -> str:
    return " · ".join(part for part in (work.title, work.street, work.period.label()) if part)

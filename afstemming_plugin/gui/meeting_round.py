"""Where the meeting is: its agenda, the item that is spoken of, and whatever is said of it, stored at once."""

from __future__ import annotations

from datetime import date
from typing import Any, Callable, Optional

from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QApplication, QLineEdit

from ..cycle.agenda import Agenda, Item, Order, Progressing
from ..cycle.decide import Reconsider
from ..cycle.explain import explain
from ..cycle.meeting import open_meeting, undo_last
from ..cycle.meeting_memory import since_last_meeting
from ..cycle.store import Dossier
from ..model.content import Content
from ..model.decision import Meeting
from ..model.language import tr
from ..model.results import Opportunity
from . import messages
from .opportunity_html import detail
from .session import Session


def leave_field() -> None:
    """What is being typed somewhere is stored before something else is shown."""
    field = QApplication.focusWidget()
    if isinstance(field, QLineEdit):
        field.clearFocus()


class MeetingRound(QObject):
    """What the page in the dock and the window on the beamer both show.

    `changed`: the agenda or what was said is otherwise; `moved`: another item is spoken of.
    """

    changed = pyqtSignal()
    moved = pyqtSignal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self.session = session
        self.items: list[Item] = []
        self.order, self.settled_too = Order.SCORE, False
        self.meeting: Optional[Meeting] = None
        self.again: list[Reconsider] = []
        self.far = Progressing()
        self._agenda: Optional[Agenda] = None
        self._detail: tuple[Any, str] = (None, "")
        self._key = ""
        session.spoken.connect(self._make_agenda)

    @property
    def content(self) -> Optional[Content]:
        return self.session.content

    @property
    def today(self) -> date:
        """The day on which things are said: that of the meeting, outside one the real one."""
        return self.meeting.held_on if self.meeting else date.today()

    @property
    def meeting_id(self) -> str:
        return self.meeting.id if self.meeting else ""

    def renew(self) -> None:
        """Everything anew, after other content than what is said changed."""
        content, dossier = self.session.content, self.session.dossier
        self._agenda = None
        if content is not None and dossier is not None:
            meeting = open_meeting(content)
            since = since_last_meeting(dossier, content, meeting.id if meeting else "")
            self._agenda = Agenda(content, self.session.peildatum, since)
        self._make_agenda()
        self.moved.emit()

    def _make_agenda(self) -> None:
        content = self.session.content
        if content is None or self._agenda is None:
            self.items, self.meeting, self.again, self.far = [], None, [], Progressing()
        else:
            self.meeting = open_meeting(content)
            self.items = self._agenda.items(
                content, meeting=self.meeting, order=self.order, settled_too=self.settled_too
            )
            self.again, self.far = self._agenda.again, self._agenda.far
        self.changed.emit()

    def show_as(self, order: Order, settled_too: bool) -> None:
        self.order, self.settled_too = order, settled_too
        self._make_agenda()

    # -- the item that is spoken of -----------------------------------------------------------

    @property
    def current(self) -> Optional[Item]:
        return next((item for item in self.items if item.key == self._key), None)

    @property
    def number(self) -> int:
        """Of the current item, from 1; 0 before the first."""
        return next((n for n, item in enumerate(self.items, 1) if item.key == self._key), 0)

    @property
    def opportunity(self) -> Optional[Opportunity]:
        item, content = self.current, self.session.content
        if item is None or not item.opportunity or content is None or content.analysis is None:
            return None
        return next((o for o in content.analysis.opportunities if o.id == item.opportunity), None)

    @property
    def detail(self) -> str:
        """Of the opportunity that is spoken of, as rich text; looked up once, however often the item is shown."""
        opportunity, content = self.opportunity, self.session.content
        if opportunity is None or content is None:
            return ""
        asked = self.session.at_hand.ask(content)
        of = (opportunity, content.works, asked)
        if self._detail[0] is None or any(a is not b for a, b in zip(self._detail[0], of)):
            around = asked.around if asked else None
            told = explain(opportunity, content, around, in_short=around is None)
            self._detail = (of, detail(opportunity, told))
        return self._detail[1]

    @property
    def is_detail_known(self) -> bool:
        known = self._detail[0]
        return known is not None and known[0] is self.opportunity and known[2] is not None

    def step(self, by: int) -> None:
        """To the next (+1) or previous (−1) item."""
        if self.items:
            wanted = self.number - 1 + by if self.number else 0 if by > 0 else len(self.items) - 1
            self.go(self.items[min(max(wanted, 0), len(self.items) - 1)].key)

    def go(self, key: str) -> None:
        if key != self._key:
            leave_field()
            self._key = key
            self.moved.emit()

    # -- saying -------------------------------------------------------------------------------

    def record(self, action: Callable[[Dossier, Content], Any]) -> bool:
        """Store at once what was said; False, and a message, when it could not be."""
        content = self.session.content
        if content is None:
            return False
        done = self.session.record(lambda dossier: action(dossier, content))
        if not done:
            self.changed.emit()  # the fields show again what is stored
        return done

    def undo(self) -> None:
        """Back to before the last step of this meeting; the window says what that was."""
        leave_field()
        undone: list[Any] = []
        if self.session.record(lambda d: undone.append(undo_last(d, self.meeting, date.today()))):
            step = undone[0]
            text = tr("Undone: {what}", what=step.what) if step else tr("There is nothing to undo.")
            messages.show_done(self.session.iface, text)
            if step is not None and any(slot.columns for slot in step.slots):
                self.session.refresh()  # more than what is said at meetings changed
            if step is not None and step.opportunity:
                self._go_to_opportunity(step.opportunity)

    def _go_to_opportunity(self, opportunity: str) -> None:
        """Unless it is spoken of already."""
        if self.current is None or self.current.opportunity != opportunity:
            found = next((item for item in self.items if item.opportunity == opportunity), None)
            if found is not None:
                self.go(found.key)

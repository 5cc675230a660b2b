"""The detail of the chosen opportunity; its links are what can be done with it."""

from __future__ import annotations

from html import escape
from typing import Optional

from qgis.PyQt.QtCore import QUrl, pyqtSignal
from qgis.PyQt.QtWidgets import QTextBrowser, QWidget

from ..cycle.explain import explain
from ..model.content import Content
from ..model.language import tr
from ..model.results import Opportunity
from .at_hand import AtHandSoon
from .opportunity_html import ADD, CHOOSE_PERIOD, LEAVE_OUT, UNDO_PERIOD, WORK, detail


class OpportunityDetail(QTextBrowser):
    """`work_asked`: point this work out; `leave_out_asked`, `add_asked`: a work by hand; `period_asked`: choose the
    alternative joint period with this number (−1: the one that was found)."""

    work_asked = pyqtSignal(str)
    leave_out_asked = pyqtSignal(str)
    add_asked = pyqtSignal(str)
    period_asked = pyqtSignal(int)

    def __init__(self, at_hand: AtHandSoon, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._at_hand = at_hand
        self.setObjectName("detail")
        self.setAccessibleName(tr("Explanation"))
        self.setOpenLinks(False)
        self.anchorClicked.connect(self._follow)
        self._told: Optional[tuple[Opportunity, Content]] = None
        at_hand.ready.connect(self._tell_the_rest)

    def show_opportunity(self, opportunity: Opportunity, content: Content) -> None:
        if self._told is not None and self._told[0] is opportunity and self._told[1] is content:
            return
        stay = self._told is not None and self._told[0].id == opportunity.id
        place = self.verticalScrollBar().value()
        self._told = (opportunity, content)
        self._tell(place if stay else 0)

    def _tell(self, place: int) -> None:
        """First what is known at once; the rest follows when it is looked up."""
        if self._told is None:
            return
        opportunity, content = self._told
        asked = self._at_hand.ask(content)
        waits = asked is None and content.analysis is not None
        told = explain(opportunity, content, asked.around if asked else None, in_short=waits)
        more = f"<p><i>{escape(tr('Looking around the opportunities'))} …</i></p>" if waits else ""
        self.setHtml(detail(opportunity, told, links=True) + more)
        self.verticalScrollBar().setValue(place)

    def _tell_the_rest(self) -> None:
        self._tell(self.verticalScrollBar().value())

    def show_text(self, text: str) -> None:
        self._told = None
        self.setHtml(f"<p>{text}</p>" if text else "")

    def _follow(self, url: QUrl) -> None:
        kind, _, value = url.toString().partition(":")
        if kind == WORK:
            self.work_asked.emit(value)
        elif kind == LEAVE_OUT:
            self.leave_out_asked.emit(value)
        elif kind == ADD:
            self.add_asked.emit(value)
        elif kind == CHOOSE_PERIOD:
            self.period_asked.emit(int(value))
        elif kind == UNDO_PERIOD:
            self.period_asked.emit(-1)

"""The timeline with all around it: what it shows, what a shift does, and storing that."""

from __future__ import annotations

from html import escape
from typing import Optional, Sequence

from qgis.PyQt.QtCore import QPoint, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QHideEvent, QIcon, QShowEvent
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..cycle.match import determine
from ..cycle.shift import keep_shift, undo_shift
from ..cycle.store import Dossier
from ..cycle.timeline import PlacedWorks, Timeline, as_table, of_opportunity, of_works
from ..model.change import Correction
from ..model.content import Content
from ..model.language import tr
from ..model.period import Period
from ..model.progress import Progress
from ..model.results import Opportunity
from ..model.work import Work
from . import help, messages
from .list_export import ask_and_export
from .map_link import CHOSEN, HOVER, MapLink
from .reason_dialog import ask_reason
from .session import Session
from .timeline import ZOOM, TimelineWidget

OPPORTUNITY, ON_MAP = "opportunity", "map"
EXTENT_MS, DRAG_MS = 250, 30


class TimelinePanel(QWidget):
    """Shows an opportunity, given works, or what is on the map now; linked with the map while it is visible.

    `chosen` and `hovered` tell the id of a work, `selected` ids of works or opportunities selected on the map;
    `menu_made`: to what the menu of a work holds, others may add.
    """

    chosen = pyqtSignal(str)
    hovered = pyqtSignal(str)
    menu_made = pyqtSignal(str, QMenu)
    selected = pyqtSignal(list)

    def __init__(self, session: Session, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.session = session
        self._content: Optional[Content] = None
        self._opportunity: Optional[Opportunity] = None
        self._works: Sequence[Work] = ()
        self._heading = ""
        self._timeline: Optional[Timeline] = None
        self._placed: Optional[tuple[Content, PlacedWorks]] = None
        self._stored: Optional[tuple[str, Optional[Correction]]] = None
        self.widget = TimelineWidget()
        self.link = MapLink(session.iface, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 2, 0, 0)
        layout.addLayout(self._tools())
        layout.addWidget(self.widget, 1)
        layout.addWidget(self._what_if())
        self._connect()
        help.offer(self)

    # -- building -----------------------------------------------------------------------------

    def _tools(self) -> QHBoxLayout:
        self._source = QComboBox()
        self._source.setObjectName("timeline_source")
        self._source.setAccessibleName(tr("Works of the timeline"))
        self._source.addItem(tr("This opportunity"), OPPORTUNITY)
        self._source.addItem(tr("What is on the map"), ON_MAP)
        self._source.setToolTip(tr("Which works the timeline shows"))
        row = QHBoxLayout()
        row.addWidget(self._source)
        row.addStretch(1)
        for name, icon, tip, action in (
            ("timeline_out", "mActionZoomOut.svg", tr("Show more time (−)"), lambda: self.widget.zoom(1 / ZOOM)),
            ("timeline_in", "mActionZoomIn.svg", tr("Show less time (+)"), lambda: self.widget.zoom(ZOOM)),
            ("timeline_fit", "mActionZoomFullExtent.svg", tr("Everything in view (Home)"), self.widget.fit),
            ("export_timeline", "mActionFileSaveAs.svg", tr("Export this list as shown to Excel or CSV"), self._export),
        ):  # fmt: skip
            button = QToolButton()
            button.setObjectName(name)
            button.setIcon(QIcon(f":/images/themes/default/{icon}"))
            button.setToolTip(tip)
            button.setAccessibleName(tip)
            button.setAutoRaise(True)
            button.clicked.connect(lambda _checked=False, do=action: do())
            row.addWidget(button)
        return row

    def _what_if(self) -> QWidget:
        self._told = QLabel()
        self._told.setObjectName("what_if")
        self._told.setWordWrap(True)
        self._told.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._keep = QPushButton(tr("Keep this…"))
        self._keep.setObjectName("keep_shift")
        self._keep.setToolTip(
            tr("Store the new period as a correction, with the reason, and determine again")
        )
        self._keep.clicked.connect(self.keep)
        self._back = QPushButton(tr("Put back"))
        self._back.setObjectName("put_back")
        self._back.setToolTip(tr("Nothing was stored; the work goes back to its own period (Escape)"))
        self._back.clicked.connect(self.put_back)
        self._undo = QPushButton(tr("Undo"))
        self._undo.setObjectName("undo_shift")
        self._undo.setToolTip(tr("Back to the period that the work had"))
        self._undo.clicked.connect(self.undo)
        self._box = QWidget()
        column = QVBoxLayout(self._box)
        column.setContentsMargins(0, 0, 0, 0)
        self._told_room = QScrollArea()
        self._told_room.setWidgetResizable(True)
        self._told_room.setFrameShape(QFrame.Shape.NoFrame)
        self._told_room.setWidget(self._told)
        column.addWidget(self._told_room)
        row = QHBoxLayout()
        for button in (self._keep, self._back, self._undo):
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        self._box.setVisible(False)
        return self._box

    def _connect(self) -> None:
        self._source.currentIndexChanged.connect(lambda *_: self._show())
        self._extent_timer = QTimer(self)
        self._extent_timer.setSingleShot(True)
        self._extent_timer.setInterval(EXTENT_MS)
        self._extent_timer.timeout.connect(self._show_on_map)
        self._drag_timer = QTimer(self)
        self._drag_timer.setSingleShot(True)
        self._drag_timer.setInterval(DRAG_MS)
        self._drag_timer.timeout.connect(self._tell)
        self.widget.hovered.connect(self._hover)
        self.widget.chosen.connect(self._choose)
        self.widget.dragged.connect(lambda *_: self._drag_timer.start())
        self.widget.dropped.connect(lambda *_: self._tell())
        self.widget.cancelled.connect(self._clear_what_if)
        self.widget.menu_asked.connect(self._show_menu)
        self.link.hovered.connect(self.widget.set_hover)
        self.link.selected.connect(self._select)
        self.session.filtered.connect(self._show_on_map)
        self.session.at_hand.ready.connect(self._tell)

    # -- what is shown ------------------------------------------------------------------------

    def show_opportunity(self, opportunity: Optional[Opportunity], content: Optional[Content]) -> None:
        """None: no opportunity is chosen; what is on the map can still be shown."""
        self._opportunity, self._works, self._content = opportunity, (), content
        if self._source.currentData() == OPPORTUNITY or content is None:
            self._show()

    def show_works(self, works: Sequence[Work], content: Content, heading: str = "") -> None:
        """Instead of an opportunity, these works."""
        self._opportunity, self._works, self._content, self._heading = None, works, content, heading
        if self._source.currentData() == OPPORTUNITY:
            self._show()

    def show_source(self, source: str) -> None:
        """`OPPORTUNITY` or `ON_MAP`."""
        self._source.setCurrentIndex(self._source.findData(source))

    def mark(self, work: str) -> None:
        """Choose this work here and on the map, without a signal."""
        self.widget.choose(work)
        if self.isVisible():
            self.link.mark(work, CHOSEN)

    def _show(self) -> None:
        content = self._content
        self.widget.put_back()
        self._clear_what_if()
        if content is None:
            self._put(None, [])
        elif self._source.currentData() == ON_MAP:
            self._show_on_map()
        elif self._opportunity is not None:
            works = content.works_by_id()
            members = [works[m.work] for m in self._opportunity.members if m.work in works]
            self._put(of_opportunity(self._opportunity, content), members)
        elif self._works:
            self._put(of_works(self._works, content, self._heading), self._works)
        else:
            self._put(None, [])

    def _put(self, timeline: Optional[Timeline], works: Sequence[Work], *, keep_view: bool = False) -> None:
        self._timeline = timeline
        self.widget.movable = self._content is not None and self._content.analysis is not None
        self.widget.show_timeline(timeline, keep_view=keep_view)
        shown = {bar.work for bar in timeline.bars} if timeline else set()
        if self.isVisible() and self._content is not None and shown:
            self.link.watch({work.id: work.geometry for work in works if work.id in shown}, self._content)
        elif not shown:
            self.link.stop()

    def _show_on_map(self) -> None:
        """Works that the filter lets through, on what the map shows; not while one is being shifted."""
        content = self._content
        if content is None or self._source.currentData() != ON_MAP or not self.isVisible():
            return
        if self.widget.moved:
            return
        if self._placed is None or self._placed[0] is not content:
            self._placed = (content, PlacedWorks(content.works))
        self.link.watch({}, content)
        view = self.link.extent()
        if view is None:
            return
        box = (view.xMinimum(), view.yMinimum(), view.xMaximum(), view.yMaximum())
        passing = self.session.passing
        works = [work for work in self._placed[1].within(box) if passing is None or work.id in passing.works]
        chosen = self.widget.current
        heading = tr("{count} works on the map", count=len(works))
        self._put(of_works(works, content, heading), works, keep_view=True)
        self.widget.choose(chosen)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.session.iface.mapCanvas().extentsChanged.connect(self._extent_timer.start)
        self._show()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.leave()

    def leave(self) -> None:
        """Take our marks off the map."""
        self._extent_timer.stop()
        self._drag_timer.stop()
        self.link.stop()
        try:
            self.session.iface.mapCanvas().extentsChanged.disconnect(self._extent_timer.start)
        except TypeError:  # it was not visible
            return

    # -- hovering and choosing ----------------------------------------------------------------

    def _hover(self, work: str) -> None:
        self.link.mark(work, HOVER)
        self.hovered.emit(work)

    def _choose(self, work: str) -> None:
        self.link.mark(work, CHOSEN)
        self.link.show_if_out_of_view(work)
        self.chosen.emit(work)

    def _select(self, ids: list[str]) -> None:
        for id in ids:
            if self.widget.bar_of(id) is not None:
                self.mark(id)
                break
        self.selected.emit(ids)

    # -- what if ------------------------------------------------------------------------------

    def _tell(self) -> None:
        """What the shift does, in words and on the sheet."""
        self._drag_timer.stop()
        moved = self.widget.moved
        content = self._content
        if not moved or content is None or content.analysis is None or self._timeline is None:
            return
        ((work, period),) = moved.items()
        asked = self.session.at_hand.ask(content)
        if asked is None:  # `ready` follows, and then this is told
            self._told.setText(tr("One moment …"))
            self._show_buttons(self._keep, self._back)
            return
        shift = asked.at(work, period)
        shown = (
            self._opportunity.id if self._opportunity and self._source.currentData() == OPPORTUNITY else ""
        )
        self.widget.show_outcome(asked.outcome(self._timeline, shift, shown))
        signs = {True: "▲ ", False: "▼ ", None: ""}
        lines = [f"{signs[line.better]}{escape(line.text)}" for line in asked.told(shift)]
        self._told.setText(f"<b>{lines[0]}</b><br>" + "<br>".join(lines[1:]))
        self._show_buttons(self._keep, self._back)

    def _show_buttons(self, *wanted: QPushButton) -> None:
        for button in (self._keep, self._back, self._undo):
            button.setVisible(button in wanted)
        self._box.setVisible(True)
        line = self.fontMetrics().height()
        needed = self._told.heightForWidth(max(10, self.width() - line)) + line // 2
        self._told_room.setFixedHeight(int(min(max(needed, line), 5.5 * line)))

    def _clear_what_if(self) -> None:
        self._drag_timer.stop()
        if self._stored is None:
            self._box.setVisible(False)

    def put_back(self) -> None:
        """Nothing was stored: all as it was."""
        self.widget.put_back()
        self._stored = None
        self._clear_what_if()

    def keep(self) -> None:
        """Ask why, then store the shift as a correction and determine again."""
        moved = self.widget.moved
        if not moved:
            return
        ((work, period),) = moved.items()
        bar = self.widget.bar_of(work)
        title = bar.title if bar else work
        why = ask_reason(
            self,
            tr("Keep another period"),
            tr("{title} goes to {period}. This is kept as a correction of what its partner delivered.",
               title=title, period=period.label()),
        )  # fmt: skip
        if why is not None:
            self.store(work, period, why)

    def store(self, work: str, period: Period, why: str) -> None:
        peildatum = self.session.peildatum

        def change(dossier: Dossier, progress: Progress) -> Optional[Correction]:
            return keep_shift(dossier, work, period, why, peildatum=peildatum, progress=progress)

        def done(earlier: Optional[Correction]) -> None:
            self._stored = (work, earlier)
            self._told.setText(escape(tr("Kept: {period} ({why})", period=period.label(), why=why)))
            self._show_buttons(self._undo)
            messages.show_done(
                self.session.iface, tr("The correction is kept and everything is determined again")
            )

        self.session.run(tr("Determining opportunities"), change, done)

    def undo(self) -> None:
        """Back to what it was before it was stored, and determine again."""
        if self._stored is None:
            return
        work, earlier = self._stored
        peildatum = self.session.peildatum

        def change(dossier: Dossier, progress: Progress) -> None:
            undo_shift(dossier, work, earlier)
            determine(dossier, peildatum=peildatum, progress=progress)

        def done(_nothing: None) -> None:
            self._stored = None
            self._box.setVisible(False)

        self.session.run(tr("Determining opportunities"), change, done)

    def _show_menu(self, work: str, place: QPoint) -> None:
        menu = self.menu_of(work)
        if not menu.isEmpty():
            menu.popup(place)

    def menu_of(self, work: str) -> QMenu:
        """What can be done with a work: take its corrected period back, and what others add."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        known = next((w for w in self._content.works if w.id == work), None) if self._content else None
        if known is not None and "period" in known.corrected:
            delivered = known.delivered.get("period", "")
            entry = menu.addAction(tr("Back to the delivered period ({period})", period=delivered))
            entry.setObjectName("withdraw_period")
            entry.triggered.connect(lambda: self._withdraw(work))
        self.menu_made.emit(work, menu)
        return menu

    def _withdraw(self, work: str) -> None:
        """The period as its partner delivered it; everything is determined again."""
        peildatum = self.session.peildatum

        def change(dossier: Dossier, progress: Progress) -> None:
            undo_shift(dossier, work, None)
            determine(dossier, peildatum=peildatum, progress=progress)

        self._stored = None
        self.session.run(tr("Determining opportunities"), change)

    # -- as a file ----------------------------------------------------------------------------

    def _export(self) -> None:
        timeline = self._timeline
        if timeline is not None:
            ask_and_export(self.session, tr("Timeline"), lambda: as_table(timeline), self)

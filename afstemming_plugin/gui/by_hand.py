"""Opportunities changed by hand: leave a work out, add one, split, merge; with a reason, an undo and an overview."""

from __future__ import annotations

from typing import Callable, Collection, Optional, Sequence

from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QMenu,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..cycle import grouping
from ..cycle.store import Dossier
from ..model.content import Content
from ..model.decision import ManualGroup, Step
from ..model.language import tr
from ..model.progress import Progress
from ..model.results import Opportunity
from . import help, messages
from .list_export import export_button
from .reason_dialog import ask_reason, ask_which
from .session import Session

MOST_CHOICES = 300
Wish = Callable[[Sequence[ManualGroup]], list[ManualGroup]]


class ByHand(QObject):
    """Acts on the opportunities that `chosen` gives (the first is the current one); `selected_on_map` gives ids of
    works that can be added though they are not near. `changed`: the works around which something was changed."""

    changed = pyqtSignal(list)

    def __init__(
        self,
        session: Session,
        page: QWidget,
        chosen: Callable[[], list[Opportunity]],
        selected_on_map: Callable[[], Collection[str]],
    ) -> None:
        super().__init__(page)
        self.session = session
        self._page, self._chosen, self._selected_on_map = page, chosen, selected_on_map

    def menu(self) -> QMenu:
        menu = QMenu(self._page)
        menu.setToolTipsVisible(True)
        self._actions = {}
        for name, text, tip, action in (
            ("leave_out", tr("Leave a work out…"), tr("The work is no longer in one opportunity with the others"), self.leave_out),
            ("add_work", tr("Add a work…"), tr("A work nearby, or selected on the map, joins"), self.add),
            ("split", tr("Split…"), tr("Part of the works on the one side, the others on the other"), self.split),
            ("merge", tr("Merge with…"), tr("One opportunity of this one and others"), self.merge),
            ("undo_by_hand", tr("Undo the last change by hand"), tr("Also after a restart"), self.undo),
            ("wishes", tr("All changes by hand…"), tr("With their reasons; any of them can be taken back"), self.show_all),
        ):  # fmt: skip
            if name == "undo_by_hand":
                menu.addSeparator()
            entry = menu.addAction(text)
            entry.setObjectName(name)
            entry.setToolTip(tip)
            entry.triggered.connect(lambda _checked=False, do=action: do())
            self._actions[name] = entry
        menu.aboutToShow.connect(self._allow)
        return menu

    def add_to_menu(self, work: str, menu: QMenu) -> None:
        """Leave this work out of the current opportunity, or add it to it."""
        opportunity, _ = self._now()
        if opportunity is None:
            return
        if work in grouping.members_of(opportunity):
            entry = menu.addAction(tr("Leave out of {number}…", number=opportunity.number))
            entry.triggered.connect(lambda: self.leave_out(work))
        else:
            entry = menu.addAction(tr("Add to {number}…", number=opportunity.number))
            entry.triggered.connect(lambda: self.add(work))

    def _allow(self) -> None:
        """What cannot be done now is grey."""
        chosen = self._chosen()
        one, content = (chosen[0] if chosen else None), self.session.content
        self._actions["leave_out"].setEnabled(one is not None)
        self._actions["add_work"].setEnabled(one is not None)
        self._actions["split"].setEnabled(one is not None and len(one.members) > 2)
        self._actions["merge"].setEnabled(one is not None)
        self._actions["undo_by_hand"].setEnabled(self._last() is not None)
        self._actions["wishes"].setEnabled(content is not None and bool(content.manual_groups))

    # -- what can be done ---------------------------------------------------------------------

    def leave_out(self, work: str = "") -> None:
        """This work, else one that the user ticks."""
        opportunity, content = self._now()
        if opportunity is None or content is None:
            return
        title = tr("Leave a work out of {number}", number=opportunity.number)
        if work:
            why = ask_reason(self._page, title, self._named([work], content)[0][1])
            picked = None if why is None else ([work], why)
        else:
            picked = ask_which(
                self._page, title, tr("Which work should not be in it?"),
                self._named(grouping.members_of(opportunity), content), most=1,
            )  # fmt: skip
        if picked is not None:
            (one,), why = picked
            self.apply(
                lambda groups: grouping.leave_out(groups, opportunity, one, why),
                tr("{number}: {title} left out", number=opportunity.number, title=self._title(one, content)),
                opportunity,
            )

    def add(self, work: str = "") -> None:
        """This work, else those that the user ticks of what is near or selected on the map."""
        opportunity, content = self._now()
        if opportunity is None or content is None:
            return
        title = tr("Add a work to {number}", number=opportunity.number)
        if work:
            why = ask_reason(self._page, title, self._named([work], content)[0][1])
            picked = None if why is None else ([work], why)
        else:
            members = set(grouping.members_of(opportunity))
            on_map = [id for id in self._selected_on_map() if id not in members]
            choices = list(dict.fromkeys([*on_map, *grouping.nearby(opportunity, content)]))[:MOST_CHOICES]
            if not choices:
                messages.show_warning(
                    self.session.iface, tr("Nothing is near; select the works to add on the map first.")
                )
                return
            picked = ask_which(
                self._page, title, tr("Which works should join? Those selected on the map come first."),
                self._named(choices, content),
            )  # fmt: skip
        if picked is not None:
            added, why = picked
            titles = ", ".join(self._title(one, content) for one in added)
            self.apply(
                lambda groups: grouping.add_works(groups, opportunity, added, why),
                tr("{number}: {title} added", number=opportunity.number, title=titles),
                opportunity,
            )

    def split(self) -> None:
        opportunity, content = self._now()
        if opportunity is None or content is None:
            return
        members = grouping.members_of(opportunity)
        picked = ask_which(
            self._page, tr("Split {number}", number=opportunity.number),
            tr("Tick the works of the one part; the others are the other part."),
            self._named(members, content), most=len(members) - 1,
        )  # fmt: skip
        if picked is not None:
            works, why = picked
            self.apply(
                lambda groups: grouping.split(groups, opportunity, works, why),
                tr("{number} split", number=opportunity.number),
                opportunity,
            )

    def merge(self) -> None:
        """With the others that are selected in the list, else with those that the user ticks."""
        chosen, content = self._chosen(), self.session.content
        if not chosen or content is None or content.analysis is None:
            return
        opportunity, others = chosen[0], chosen[1:]
        if others:
            numbers = ", ".join(o.number for o in chosen)
            why = ask_reason(
                self._page, tr("Merge"), tr("{numbers} become one opportunity.", numbers=numbers)
            )
        else:
            picked = ask_which(
                self._page, tr("Merge {number} with …", number=opportunity.number),
                tr("Which opportunities belong with it? The nearest come first."),
                self._others(opportunity, content),
            )  # fmt: skip
            ids, why = picked if picked is not None else ([], None)
            others = [o for o in content.analysis.opportunities if o.id in ids]
        if why is not None:
            reason = why
            self.apply(
                lambda groups: grouping.merge(groups, [opportunity, *others], reason),
                tr("{numbers} merged", numbers=", ".join(o.number for o in (opportunity, *others))),
                opportunity,
            )

    def apply(self, wish: Wish, what: str, opportunity: Optional[Opportunity] = None) -> None:
        """Keep the wish and determine again, in the background; a cancel keeps nothing."""
        peildatum = self.session.peildatum
        id = opportunity.id if opportunity else ""

        def change(dossier: Dossier, progress: Progress) -> None:
            groups = wish(dossier.manual_groups())
            grouping.regroup(dossier, groups, what, id, peildatum=peildatum, progress=progress)

        self._run(change, what, grouping.members_of(opportunity) if opportunity else [])

    def undo(self) -> None:
        step = self._last()
        if step is None:
            return
        peildatum, undone = self.session.peildatum, step

        def change(dossier: Dossier, progress: Progress) -> None:
            grouping.undo_wish(dossier, undone, peildatum=peildatum, progress=progress)

        works = [
            w
            for slot in step.slots
            for row in (*slot.before, *slot.after)
            for w in grouping.works_of_row(row)
        ]
        self._run(change, tr("Undone: {what}", what=step.what), works)

    def show_all(self) -> None:
        content = self.session.content
        if content is not None:
            WishesDialog(self.session, content, self, self._page).open()

    # -- helpers ------------------------------------------------------------------------------

    def _run(self, change: Callable[[Dossier, Progress], None], what: str, works: Sequence[str]) -> None:
        def done(_nothing: None) -> None:
            self.changed.emit(list(works))
            messages.show_done(self.session.iface, what)

        self.session.run(tr("Determining opportunities"), change, done)

    def _now(self) -> tuple[Optional[Opportunity], Optional[Content]]:
        chosen = self._chosen()
        return (chosen[0] if chosen else None), self.session.content

    def _last(self) -> Optional[Step]:
        return grouping.last_wish(self.session.dossier) if self.session.dossier else None

    def _title(self, work: str, content: Content) -> str:
        return next((w.title for w in content.works if w.id == work), work)

    def _named(self, works: Sequence[str], content: Content) -> list[tuple[str, str]]:
        """Id and words of each work."""
        known = content.works_by_id()
        names = {p.code: p.name for p in content.collaboration.partners}
        there = [known[id] for id in works if id in known]
        return [(w.id, f"{names.get(w.partner, w.partner)} – {w.title} ({w.period.label()})") for w in there]

    def _others(self, opportunity: Opportunity, content: Content) -> list[tuple[str, str]]:
        """The other opportunities: first those with a work that is near, then by number."""
        assert content.analysis is not None
        near = set(grouping.nearby(opportunity, content))
        others = [o for o in content.analysis.opportunities if o.id != opportunity.id]
        others.sort(key=lambda o: (near.isdisjoint(m.work for m in o.members), o.number))
        return [(o.id, f"{o.number} {o.name} ({o.period.label()})") for o in others[:MOST_CHOICES]]


class WishesDialog(QDialog):
    """Everything that was changed by hand; what is selected can be taken back."""

    def __init__(self, session: Session, content: Content, by_hand: ByHand, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("wishes_dialog")
        self.setWindowTitle(tr("Changes by hand"))
        self._by_hand, self._groups = by_hand, list(content.manual_groups)
        self._table = QTableWidget(len(self._groups), 4)
        self._table.setObjectName("wishes_list")
        self._table.setAccessibleName(tr("Changes by hand"))
        self._table.setWhatsThis(tr("Choose one to take it back"))
        self._table.setHorizontalHeaderLabels([tr("What"), tr("Works"), tr("Reason"), tr("By whom")])
        self._table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self._table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self._table.verticalHeader().hide()
        titles = {work.id: work.title for work in content.works}
        for row, group in enumerate(self._groups):
            works = " + ".join(titles.get(work, tr("a work that is gone")) for work in group.works)
            kind = tr("apart") if group.apart else tr("together")
            for column, text in enumerate((kind, works, group.reason, group.made_by)):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                self._table.setItem(row, column, item)
        self._table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        layout = QVBoxLayout(self)
        words = QLabel(tr("These wishes hold at every determination, until they are taken back."))
        words.setWordWrap(True)
        layout.addWidget(words)
        layout.addWidget(self._table, 1)
        layout.addWidget(export_button(session, self._table, tr("Changes by hand")))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._drop = buttons.addButton(tr("Take back"), QDialogButtonBox.ButtonRole.ActionRole)
        self._drop.setObjectName("take_back")
        self._drop.setToolTip(tr("The selected wishes no longer hold; everything is determined again"))
        self._drop.clicked.connect(self._take_back)
        self._table.itemSelectionChanged.connect(self._allow)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self._allow()
        self.resize(640, 360)
        help.offer(self)

    def _selected(self) -> list[str]:
        return [self._groups[i.row()].id for i in self._table.selectionModel().selectedRows()]

    def _allow(self) -> None:
        self._drop.setEnabled(bool(self._selected()))

    def _take_back(self) -> None:
        ids = self._selected()
        self.accept()
        self._by_hand.apply(
            lambda groups: grouping.without(groups, ids),
            tr("{count} changes by hand taken back", count=len(ids)),
        )

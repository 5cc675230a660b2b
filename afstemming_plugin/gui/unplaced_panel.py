"""Works without a place: draw them on the map or point out their street; and works of one's own to draw."""

from __future__ import annotations

from typing import Callable, Optional

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QInputDialog,
    QLabel,
    QMenu,
    QPushButton,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..cycle.correct import place_by_hand, place_on_street, street_candidates, withdraw
from ..cycle.corrections import PLACE
from ..cycle.draw import Drawn, draw_work
from ..cycle.store import Dossier
from ..model.language import tr
from ..model.work import Work
from . import help
from .draw_dialog import DrawDialog
from .draw_tool import LINE, POINT, POLYGON, DrawTool
from .list_export import add_export, export_button
from .session import Session

_WORK = Qt.ItemDataRole.UserRole


class UnplacedPanel(QWidget):
    """Below the works without a place those that were placed by hand, so that it can be undone."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self._tool: Optional[DrawTool] = None
        self._tool_before: Optional[object] = None
        self._hint = QLabel()
        self._hint.setWordWrap(True)
        self._tree = QTreeWidget()
        self._tree.setObjectName("unplaced")
        self._tree.setAccessibleName(tr("Places"))
        self._tree.setWhatsThis(tr("Works without a place, and those that were placed by hand"))
        self._tree.setHeaderLabels([tr("Work"), tr("Street"), tr("Partner")])
        self._tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._tree.header().setStretchLastSection(False)
        self._tree.currentItemChanged.connect(self._show_buttons)
        add_export(session, self._tree, tr("Works without a place"))
        self._draw = self._shapes_button(
            tr("Draw on the map"), "draw_place", tr("Draw the chosen work on the map"), self._place
        )
        self._street = QPushButton(tr("Place in a street…"))
        self._street.setObjectName("place_on_street")
        self._street.clicked.connect(self.choose_street)
        self._undo = QPushButton(tr("Undo the placing"))
        self._undo.setObjectName("undo_place")
        self._undo.clicked.connect(self.undo)
        self._new = self._shapes_button(
            tr("Draw a work…"), "draw_work", tr("A work that nobody delivered, drawn by hand"), self._new_work
        )
        lines = QGridLayout()  # two by two, so that a narrow dock holds them
        for at, button in enumerate((self._draw, self._street, self._new, self._undo)):
            lines.addWidget(button, at // 2, at % 2)
        layout = QVBoxLayout(self)
        top = QHBoxLayout()
        top.addWidget(self._hint, 1)
        top.addWidget(export_button(session, self._tree, tr("Places")))
        layout.addLayout(top)
        layout.addWidget(self._tree, 1)
        layout.addLayout(lines)
        help.offer(self)

    def _shapes_button(self, text: str, name: str, tip: str, chosen: Callable[[object], None]) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setObjectName(name)
        button.setToolTip(tip)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        for label, kind in ((tr("as a line"), LINE), (tr("as an area"), POLYGON), (tr("as a point"), POINT)):
            menu.addAction(label).triggered.connect(lambda _checked=False, kind=kind: chosen(kind))
        button.setMenu(menu)
        return button

    # -- showing ------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show `session.content`; the chosen work stays chosen, else the first."""
        before = self.work()
        self._tree.clear()
        content = self.session.content
        works = content.works if content else []
        unplaced = [work for work in works if work.geometry is None]
        by_hand = [work for work in works if PLACE in work.corrected]
        self._hint.setText(
            tr(
                "Without a place: {count}. Choose a work and draw it, or point out its street.",
                count=len(unplaced),
            )
            if unplaced
            else tr("Every work has a place.")
        )
        for work in unplaced:
            self._tree.addTopLevelItem(self._item(work))
        if by_hand:
            group = QTreeWidgetItem([tr("Placed by hand ({count})", count=len(by_hand))])
            group.setFlags(Qt.ItemFlag.ItemIsEnabled)
            group.addChildren([self._item(work) for work in by_hand])
            self._tree.addTopLevelItem(group)
            group.setExpanded(True)
        if before is not None:
            self.choose(before.id)
        self._show_buttons()

    def _item(self, work: Work) -> QTreeWidgetItem:
        content = self.session.content
        partner = content.collaboration.partner(work.partner) if content else None
        street = work.delivered.get("street", work.street)
        item = QTreeWidgetItem([work.title, street, partner.name if partner else work.partner])
        item.setData(0, _WORK, work)
        item.setToolTip(0, f"{work.title} · {work.period.label()}")
        return item

    def work(self) -> Optional[Work]:
        """The chosen one."""
        item = self._tree.currentItem()
        return item.data(0, _WORK) if item else None

    def choose(self, work: str) -> None:
        tops = [self._tree.topLevelItem(row) for row in range(self._tree.topLevelItemCount())]
        for item in [*tops, *(top.child(row) for top in tops for row in range(top.childCount()))]:
            there = item.data(0, _WORK)
            if there is not None and there.id == work:
                self._tree.setCurrentItem(item)
                return

    def _show_buttons(self, *_: object) -> None:
        work = self.work()
        self._draw.setEnabled(work is not None)
        streets = bool(self.session.content and self.session.content.streets)
        self._street.setEnabled(work is not None and streets)
        self._street.setToolTip("" if streets else tr("Take in a streets layer first"))
        self._undo.setEnabled(work is not None and PLACE in work.corrected)
        self._new.setEnabled(self.session.content is not None)

    # -- placing ------------------------------------------------------------------------------

    def _place(self, kind: object) -> None:
        work = self.work()
        if work is not None:
            self.draw(kind, lambda wkb: self._change(lambda dossier: place_by_hand(dossier, work.id, wkb)))

    def choose_street(self) -> None:
        work, content = self.work(), self.session.content
        if work is None or content is None:
            return
        found = street_candidates(content, work)
        if not found:
            name, ok = QInputDialog.getText(
                self, tr("Place in a street…"), tr("No street resembles this name. Which street is it?"),
                text=work.delivered.get("street", work.street),
            )  # fmt: skip
            found = street_candidates(content, work, name) if ok and name.strip() else []
        labels = [f"{f.name}{', ' if f.town else ''}{f.town} ({round(100 * f.confidence)}%)" for f in found]
        if not labels:
            return
        label, ok = QInputDialog.getItem(self, tr("Place in a street…"), work.title, labels, 0, False)
        if ok:
            street = found[labels.index(label)]
            self._change(lambda dossier: place_on_street(dossier, work.id, street))

    def undo(self) -> None:
        work = self.work()
        if work is not None:
            self._change(lambda dossier: withdraw(dossier, work.id, PLACE))

    def _new_work(self, kind: object) -> None:
        def ask(wkb: bytes) -> None:
            if self.session.content is None:
                return
            dialog = DrawDialog(self.session.content.collaboration, self)
            while dialog.exec():
                if self._store(dialog.drawn(wkb)):
                    return

        self.draw(kind, ask)

    def _store(self, drawn: Drawn) -> bool:
        return self._change(lambda dossier: draw_work(dossier, drawn))

    def _change(self, action: Callable[[Dossier], object]) -> bool:
        done = self.session.change(lambda dossier: (action(dossier), None)[1])
        if done:
            self.session.iface.mapCanvas().refreshAllLayers()
        return done

    # -- drawing ------------------------------------------------------------------------------

    def draw(self, kind: object, then: Callable[[bytes], object]) -> None:
        """Let the user draw; `then` gets the WKB in the collaboration's CRS."""
        content = self.session.content
        if content is None:
            return
        self.stop_drawing()
        canvas = self.session.iface.mapCanvas()
        self._tool_before = canvas.mapTool()
        self._tool = tool = DrawTool(canvas, kind, content.collaboration.crs)
        self._hint.setText(tr("Click in the map; right-click ends, Backspace takes back a point, Esc stops."))

        def drawn(wkb: bytes) -> None:
            self.stop_drawing()
            then(wkb)

        tool.drawn.connect(drawn)
        tool.stopped.connect(self.stop_drawing)
        canvas.setMapTool(tool)
        canvas.setFocus()

    def stop_drawing(self) -> None:
        """Back to the tool of before."""
        tool, self._tool = self._tool, None
        if tool is None:
            return
        canvas = self.session.iface.mapCanvas()
        if canvas.mapTool() is tool:
            canvas.unsetMapTool(tool)
            if self._tool_before is not None:
                canvas.setMapTool(self._tool_before)
        tool.deleteLater()
        self.refresh()

"""Voorstel: choose a document, for whom it is, make it, and open it."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..cycle.papers import SIZES, Theme, years_planned
from ..cycle.sharing import Audience
from ..cycle.store import Dossier
from ..model.content import Content
from ..model.language import tr
from ..model.period import day_label
from ..model.progress import Progress
from . import help, messages
from .choice import Choice
from .consultation_files import ask_read_back
from .document_list import AUDIENCE, MEETING, MONEY, SIZE, THEME, YEAR, Document, Options, offered
from .house_style_dialog import HouseStyleDialog
from .page import Page
from .session import Session
from .sharing_dialog import SharingDialog


class ProposalPage(Page):
    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._note = QLabel()
        self._note.setWordWrap(True)
        self._documents = {document.name: document for document in offered()}
        self._list = self._document_list()
        self._explanation = QLabel()
        self._explanation.setObjectName("explanation")
        self._explanation.setWordWrap(True)
        self._asked = self._questions()
        self._made = QListWidget()
        self._made.setObjectName("made")
        self._made.setAccessibleName(tr("Made"))
        self._made.setToolTip(tr("Double-click to open"))
        self._made.itemActivated.connect(_open)
        self._made_title = QLabel(tr("Made in this session (double-click to open)"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        for widget in (self._note, self._list, self._explanation, self._options):
            layout.addWidget(widget)
        layout.setStretchFactor(self._list, 3)
        layout.addLayout(self._buttons())
        layout.addWidget(self._made_title)
        layout.addWidget(self._made, 1)
        self._list.setCurrentItem(self._items["proposals"])
        self._show_made()
        help.offer(self)

    def _document_list(self) -> QTreeWidget:
        found = QTreeWidget()
        found.setObjectName("documents")
        found.setAccessibleName(tr("Documents"))
        found.setWhatsThis(tr("What can be made from the dossier; Enter makes the chosen one"))
        found.setHeaderHidden(True)
        found.setRootIsDecorated(False)
        found.setItemsExpandable(False)
        self._items: dict[str, QTreeWidgetItem] = {}
        groups: dict[str, QTreeWidgetItem] = {}
        for document in self._documents.values():
            if document.group not in groups:
                group = QTreeWidgetItem(found, [document.group])
                group.setFlags(Qt.ItemFlag.ItemIsEnabled)
                font = group.font(0)
                font.setBold(True)
                group.setFont(0, font)
                groups[document.group] = group
            item = QTreeWidgetItem(groups[document.group], [document.title])
            item.setData(0, Qt.ItemDataRole.UserRole, document.name)
            item.setToolTip(0, document.explanation)
            self._items[document.name] = item
        found.expandAll()
        found.currentItemChanged.connect(lambda _now, _before: self._show_chosen())
        found.itemActivated.connect(lambda _item, _column: self._ask_and_make())
        return found

    def _questions(self) -> dict[str, QWidget]:
        self._audience = Choice((str(a), a, "") for a in Audience)
        self._audience.setObjectName("documents_for")
        self._audience.setToolTip(tr("Nobody sees more than is shared with this audience"))
        self._year, self._meeting = Choice(), Choice()
        self._theme = Choice((str(theme), theme, "") for theme in Theme)
        self._size = Choice((size, size, "") for size in SIZES)
        self._size.choose("A3")
        self._money = QCheckBox(tr("With what the partners estimated, in euro"))
        asked: dict[str, QWidget] = {
            AUDIENCE: self._audience, THEME: self._theme, YEAR: self._year, MEETING: self._meeting, SIZE: self._size,
            MONEY: self._money,
        }  # fmt: skip
        titles = {
            AUDIENCE: tr("Documents for"), THEME: tr("Map of"), YEAR: tr("Year"), MEETING: tr("Meeting"),
            SIZE: tr("Size of the paper"), MONEY: "",
        }  # fmt: skip
        tips = {
            THEME: tr("What the map shows"), YEAR: tr("The year that it is about"),
            MEETING: tr("The meeting that it is about"), SIZE: tr("Of the map on paper"),
            MONEY: tr("Only for who may see it"),
        }  # fmt: skip
        for asked_for, words in tips.items():
            asked[asked_for].setToolTip(words)
        self._options = QWidget()
        form = QFormLayout(self._options)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(2)  # also between rows that are not asked
        self._titles = {name: QLabel(titles[name]) for name in asked}
        for name, widget in asked.items():
            if name != AUDIENCE:
                widget.setObjectName(f"document_{name}")
            self._titles[name].setBuddy(widget)
            form.addRow(self._titles[name], widget)
        return asked

    def _buttons(self) -> QVBoxLayout:
        """What is made above, what goes for all documents below: it fits a narrow dock."""
        self._make = QPushButton(tr("Make…"))
        self._make.setObjectName("make")
        self._make.clicked.connect(lambda: self._ask_and_make())
        self._open_it = QCheckBox(tr("Open when ready"))
        self._open_it.setObjectName("open_when_ready")
        self._open_it.setToolTip(tr("Opens the file in its own program as soon as it is made"))
        self._open_it.setChecked(True)
        self._house = QPushButton(tr("House style…"))
        self._house.setObjectName("house_style")
        self._house.setToolTip(tr("Logo, colour, font and map template for all documents"))
        self._house.clicked.connect(self._show_house_style)
        self._sharing = QPushButton(tr("Who sees what, copies…"))
        self._sharing.setObjectName("sharing")
        self._sharing.setToolTip(tr("What each audience would see, and a copy of the dossier to hand over"))
        self._sharing.clicked.connect(self._show_sharing)
        self._back = QPushButton(tr("Read back…"))
        self._back.setObjectName("read_back")
        self._back.setToolTip(
            tr("Workbooks that the partners filled in; you see what changes before it is stored")
        )
        self._back.clicked.connect(lambda: ask_read_back(self.session, self))
        rows = QVBoxLayout()
        for widgets in ((self._make, self._open_it), (self._back, self._house, self._sharing)):
            row = QHBoxLayout()
            for widget in widgets:
                row.addWidget(widget)
            row.addStretch(1)
            rows.addLayout(row)
        return rows

    # -- what is shown -------------------------------------------------------------------------

    def refresh(self) -> None:
        content = self.session.content
        ready = content is not None and content.analysis is not None
        self._sharing.setEnabled(content is not None)
        self._house.setEnabled(content is not None)
        self._back.setEnabled(ready)
        self._list.setEnabled(ready)
        self._note.setText(
            tr("Everything is made from the dossier as it is now, as of the peildatum.")
            if ready
            else tr("First determine the opportunities (step Opportunities).")
        )
        if content is not None and ready:
            self._fill(content)
        self._show_chosen()

    def _fill(self, content: Content) -> None:
        """The years and meetings to choose from; what was chosen stays, where it is still there."""
        year, meeting = self._year.currentData(), self._meeting.currentData()
        self._year.clear()
        self._year.addItem(tr("the year after the peildatum, or all"), None)
        for each in years_planned(content):
            self._year.addItem(str(each), each)
        self._year.choose(year)
        self._meeting.clear()
        for held in sorted(content.meetings, key=lambda m: m.held_on, reverse=True):
            self._meeting.addItem(f"{held.title} ({day_label(held.held_on)})".strip(), held.id)
        if not content.meetings:
            self._meeting.addItem(tr("no meeting was held yet"), "")
        self._meeting.choose(meeting)

    def _show_chosen(self) -> None:
        document = self.chosen()
        content = self.session.content
        ready = content is not None and content.analysis is not None
        lacks_meeting = (
            document is not None and MEETING in document.asks and not (content and content.meetings)
        )
        self._explanation.setText(document.explanation if document else "")
        for name, widget in self._asked.items():
            shown = document is not None and name in document.asks
            widget.setVisible(shown)
            self._titles[name].setVisible(shown)
            widget.setEnabled(ready)
        self._make.setEnabled(ready and document is not None and not lacks_meeting)

    def chosen(self) -> Optional[Document]:
        item = self._list.currentItem()
        name = item.data(0, Qt.ItemDataRole.UserRole) if item else None
        return self._documents.get(name) if name else None

    def choose(self, name: str) -> Document:
        """Select the document with this name."""
        self._list.setCurrentItem(self._items[name])
        return self._documents[name]

    def options(self) -> Options:
        return Options(
            audience=Audience(self._audience.currentData()),
            year=self._year.currentData(),
            meeting=self._meeting.currentData() or "",
            theme=Theme(self._theme.currentData()),
            size=self._size.currentData(),
            money=self._money.isChecked(),
        )

    # -- what is done --------------------------------------------------------------------------

    def _ask_and_make(self) -> None:
        document = self.chosen()
        if self.session.dossier is None or document is None or not self._make.isEnabled():
            return
        proposed = str(self.session.dossier.path.parent / document.file)
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Save as"), proposed, document.file_filter)
        if chosen:
            self.make(Path(chosen), document, open_it=self._open_it.isChecked())

    def make(self, path: Path, document: Document, *, open_it: bool = False) -> bool:
        """Make it with the options that are shown; False, after a message, when it failed or was stopped."""
        options = self.options()

        def work(dossier: Dossier, progress: Progress) -> list[Path]:
            made = document.make(dossier, path, options, progress)
            return made if isinstance(made, list) else [path]

        files = self.session.run_here(tr("Making {file}", file=path.name), work)
        if not files:
            return False
        for file in files:
            item = QListWidgetItem(file.name)
            item.setToolTip(str(file))
            item.setData(Qt.ItemDataRole.UserRole, str(file))
            self._made.insertItem(0, item)
        self._show_made()
        messages.show_done(self.session.iface, tr("{file} is ready", file=path.name))
        if open_it:
            _open(self._made.item(0))
        return True

    def _show_made(self) -> None:
        for widget in (self._made_title, self._made):
            widget.setVisible(self._made.count() > 0)

    def _show_house_style(self) -> None:
        if self.session.dossier is not None:
            HouseStyleDialog(self.session.dossier.path, self).exec()

    def _show_sharing(self) -> None:
        SharingDialog(self.session, self).exec()


def _open(item: QListWidgetItem) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(item.data(Qt.ItemDataRole.UserRole)))

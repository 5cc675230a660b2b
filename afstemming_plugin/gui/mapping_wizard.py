"""The mapping step in a window: table, columns, values, dates and places, check, and then taking in."""

from __future__ import annotations

from dataclasses import replace
from typing import Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ..cycle.mapping import COLUMNS, DATES_PLACES, VALUES, Preview, TablePreview
from ..cycle.profiles import Origin
from ..intake.profile import Profile
from ..model.errors import Cancelled
from ..model.language import tr
from ..model.progress import Progress
from . import help
from .list_export import add_export
from .mapping_check import CheckPage
from .mapping_columns import ColumnsPage, TablePage
from .mapping_places import DatesPlacesPage
from .mapping_values import ValuesPage
from .session import Session
from .task import CoreTask

_PAUSE_MS = 250
"""After the last change, before everything is tried again."""
TABLE, COLUMN_PAGE, VALUE_PAGE, DATES_PAGE, CHECK = range(5)
_PAGE_OF = {COLUMNS: COLUMN_PAGE, VALUES: VALUE_PAGE, DATES_PLACES: DATES_PAGE}
_WARNING = ":/images/themes/default/mIconWarning.svg"


class MappingWizard(QDialog):
    """Shows a `Preview` and changes its profiles; when accepted, `preview` is what must be taken in.

    Every change is tried on the whole table in the background; taking in waits until that is done.
    """

    def __init__(
        self, preview: Preview, parent: Optional[QWidget] = None, session: Optional[Session] = None
    ) -> None:
        super().__init__(parent)
        self.preview = preview
        self._number = 0
        self._task: Optional[CoreTask] = None
        self._profiles = [table.profile for table in preview.tables]
        self._trying: Optional[int] = None
        self._waiting: list[int] = []
        self.setWindowTitle(tr("Columns and words of {file}", file=preview.planned.name))
        self.setObjectName("mapping_wizard")
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint, True)
        self.resize(980, 640)
        self.setMinimumSize(560, 400)
        self._tabs = QTabWidget()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._try_next)
        layout = QVBoxLayout(self)
        layout.addLayout(self._header())
        layout.addWidget(self._pages(session), 1)
        layout.addLayout(self._buttons())
        self._show(rebuild=True)
        first = next((t for t in preview.tables if t.questions and not t.refusal), None)
        if first is not None and first is not preview.tables[0]:
            self._tables.setCurrentIndex(preview.tables.index(first))
        self._tabs.setCurrentIndex(self._first_page())
        self._tabs.setFocus()
        help.offer(self)

    # -- building -----------------------------------------------------------------------------

    def _header(self) -> QHBoxLayout:
        self._origin = QLabel()
        self._origin.setObjectName("origin")
        self._origin.setWordWrap(True)
        self._tables = QComboBox()
        self._tables.setObjectName("tables")
        self._tables.setAccessibleName(tr("Tables of the file"))
        self._tables.setToolTip(tr("Which table of the file is shown below"))
        for number, table in enumerate(self.preview.tables, 1):
            self._tables.addItem(table.table.layer or tr("table {number}", number=number))
        self._tables.currentIndexChanged.connect(self._turn_to)
        self._tables.setVisible(len(self.preview.tables) > 1)
        layout = QHBoxLayout()
        layout.addWidget(self._origin, 1)
        if len(self.preview.tables) > 1:
            label = QLabel(tr("T&able"))
            label.setBuddy(self._tables)
            layout.addWidget(label)
        layout.addWidget(self._tables)
        return layout

    def _pages(self, session: Optional[Session]) -> QTabWidget:
        self._table_page, self._column_page = TablePage(), ColumnsPage()
        self._value_page, self._dates_page, self._check_page = ValuesPage(), DatesPlacesPage(), CheckPage()
        for page in (self._table_page, self._column_page):
            page.mapped.connect(self._map)
        self._value_page.read_as.connect(self._read_as)
        self._dates_page.ordered.connect(lambda order: self._change(replace(self._profile, day_first=order)))
        self._dates_page.placed_in.connect(lambda crs: self._change(replace(self._profile, crs=crs)))
        self._check_page.wanted.connect(lambda part: self._tabs.setCurrentIndex(_PAGE_OF[part]))
        self._tabs.setObjectName("pages")
        for page in (
            self._table_page, self._column_page, self._value_page, self._dates_page, self._check_page,
        ):  # fmt: skip
            self._tabs.addTab(page, "")
        if session is not None:
            for view in self._tabs.findChildren(QAbstractItemView):
                if view.accessibleName():
                    add_export(session, view, view.accessibleName())
        self._tabs.currentChanged.connect(lambda _: self._show_buttons())
        return self._tabs

    def _buttons(self) -> QHBoxLayout:
        self._state = QLabel()
        self._state.setObjectName("state")
        self._state.setWordWrap(True)
        self._busy = QProgressBar()
        self._busy.setMaximumWidth(120)
        self._busy.setMaximumHeight(14)
        self._busy.setTextVisible(False)
        self._busy.hide()
        self._back = QPushButton(tr("&Back"))
        self._next = QPushButton(tr("&Next"))
        self._take = QPushButton(tr("&Take in"))
        cancel = QPushButton(tr("Cancel"))
        for name, button in (
            ("back", self._back), ("forward", self._next), ("take_in", self._take), ("cancel", cancel),
        ):  # fmt: skip
            button.setObjectName(name)
            button.setAutoDefault(False)
        self._take.setDefault(True)
        self._back.clicked.connect(lambda: self._tabs.setCurrentIndex(self._tabs.currentIndex() - 1))
        self._next.clicked.connect(lambda: self._tabs.setCurrentIndex(self._tabs.currentIndex() + 1))
        self._take.clicked.connect(self.accept)
        cancel.clicked.connect(self.reject)
        layout = QHBoxLayout()
        layout.addWidget(help.help_button(lambda: help.page_of(self)))
        layout.addWidget(self._state, 1)
        layout.addWidget(self._busy)
        for button in (self._back, self._next, self._take, cancel):
            layout.addWidget(button)
        return layout

    # -- showing ------------------------------------------------------------------------------

    @property
    def table(self) -> TablePreview:
        return self.preview.tables[self._number]

    def _first_page(self) -> int:
        """Where the first question is; the check when there is none."""
        asked = [_PAGE_OF[question.part] for question in self.table.questions]
        return min(asked, default=CHECK)

    def _turn_to(self, number: int) -> None:
        self._number = number
        self._show(rebuild=True)
        self._tabs.setCurrentIndex(self._first_page())

    def _show(self, *, rebuild: bool) -> None:
        """`rebuild` False: the words that the user is at work on stay where they are."""
        table = self.table
        self._origin.setText(_origin_in_words(table))
        self._table_page.show_table(table)
        self._column_page.show_table(table)
        if rebuild or self._tabs.currentIndex() != VALUE_PAGE:
            self._value_page.show_table(table)
        else:
            self._value_page.show_states(table)
        self._dates_page.show_table(table, self.preview.collaboration.crs)
        self._check_page.show_table(table)
        asked = [question.part for question in table.questions]
        titles = (
            (tr("1 Table"), None),
            (tr("2 Columns"), COLUMNS),
            (tr("3 Values"), VALUES),
            (tr("4 Dates and place"), DATES_PLACES),
            (tr("5 Check"), None),
        )
        for at, (title, part) in enumerate(titles):
            count = asked.count(part) if part else 0
            self._tabs.setTabText(at, f"{title} ({count})" if count else title)
            self._tabs.setTabIcon(at, QIcon(_WARNING) if count else QIcon())
        self._show_buttons()

    def _show_buttons(self) -> None:
        at, trying = self._tabs.currentIndex(), self.is_trying
        self._back.setEnabled(at > TABLE)
        self._next.setEnabled(at < CHECK)
        self._take.setEnabled(self.preview.usable and not trying)
        self._busy.setVisible(trying)
        count = len(self.preview.questions)
        if trying:
            text = tr("Trying this on all rows …")
        elif not self.preview.usable:
            text = tr("Nothing can be taken in yet.")
        elif count:
            text = tr("{count} questions open", count=count) if count > 1 else tr("1 question open")
        else:
            text = tr("Nothing to ask.")
        self._state.setText(text)
        self._state.setToolTip(self.table.refusal)

    # -- changing -----------------------------------------------------------------------------

    @property
    def is_trying(self) -> bool:
        """Whether a change is still being tried."""
        return self._pause.isActive() or self._task is not None or bool(self._waiting)

    @property
    def _profile(self) -> Profile:
        return self._profiles[self._number]

    def _map(self, column: str, field: str) -> None:
        """A column has one field and a field one column: the earlier one gives way."""
        columns = {name: c for name, c in self._profile.columns.items() if name != field and c != column}
        if field:
            columns[field] = column
        filled = tuple(name for name in self._profile.fill_down if name in columns)
        self._change(replace(self._profile, columns=columns, fill_down=filled))

    def _read_as(self, field: str, value: str, word: str) -> None:
        if field == "partner":
            self._change(replace(self._profile, partners={**self._profile.partners, value: word}))
            return
        words = {**self._profile.values.get(field, {}), value: word}
        self._change(replace(self._profile, values={**self._profile.values, field: words}))

    def _change(self, profile: Profile) -> None:
        if profile == self._profile:
            return
        self._profiles[self._number] = profile
        if self._number not in self._waiting:
            self._waiting.append(self._number)
        if self._task is not None and self._trying == self._number:
            self._task.cancel()
        self._pause.start()
        self._show_buttons()

    def _try_next(self) -> None:
        if self._task is not None or not self._waiting:
            return
        number = self._trying = self._waiting.pop(0)
        profile, preview = self._profiles[number], self.preview

        def work(progress: Progress) -> TablePreview:
            return preview.adjust(number, profile, progress)

        self._task = CoreTask(tr("Trying {file}", file=preview.planned.name), work, self._tried)
        self._task.progressChanged.connect(lambda percent: self._busy.setValue(int(percent)))
        self._busy.setValue(0)
        QgsApplication.taskManager().addTask(self._task)
        self._show_buttons()

    def _tried(self, _result: object, error: Optional[BaseException], _warnings: list[str]) -> None:
        number, self._task, self._trying = self._trying, None, None
        if self._waiting:
            self._pause.start()
        if error is not None and not isinstance(error, Cancelled):
            raise error
        if error is None and number == self._number and number not in self._waiting:
            self._show(rebuild=False)
        self._show_buttons()

    # -- ending -------------------------------------------------------------------------------

    def done(self, result: int) -> None:
        self._pause.stop()
        self._waiting.clear()
        if self._task is not None:
            self._task.cancel()
        self._dates_page.leave()
        super().done(result)


def _origin_in_words(table: TablePreview) -> str:
    changes = table.changes
    if changes:
        counts = [
            text
            for count, text in (
                (len(changes.new), tr("{count} new", count=len(changes.new))),
                (len(changes.gone), tr("{count} gone", count=len(changes.gone))),
                (len(changes.renamed), tr("{count} renamed", count=len(changes.renamed))),
            )
            if count
        ]
        return tr("Profile “{name}”; the columns changed: {changes}.",
                  name=table.profile.name, changes=", ".join(counts))  # fmt: skip
    if table.origin is Origin.PROPOSED:
        return tr("The first list of this kind: check the proposal. Next time nothing is asked.")
    if table.origin is Origin.EXCHANGE:
        return tr("This is the uitwisselformaat.")
    return tr("Profile “{name}”.", name=table.profile.name)

"""The list of opportunities, ranked by score, that several pages show."""

from __future__ import annotations

from typing import Any, Optional

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, QSortFilterProxyModel, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ..cycle.match import partners_in_words
from ..model.content import Content
from ..model.language import tr
from ..model.results import Opportunity
from ..model.words import OpportunityKind

SORT_ROLE = Qt.ItemDataRole.UserRole
_NUMBER, _SCORE, _PERIOD, _NAME, _PARTNERS = range(5)


class OpportunityModel(QAbstractTableModel):
    """One row per opportunity or coordination point, in the order of the analysis (by score)."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.opportunities: list[Opportunity] = []
        self._partners: list[str] = []

    def show(self, content: Optional[Content]) -> None:
        self.beginResetModel()
        analysis = content.analysis if content else None
        self.opportunities = list(analysis.opportunities) if analysis else []
        self._partners = [partners_in_words(o, content) for o in self.opportunities] if content else []
        self.endResetModel()

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(self.opportunities)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else 5

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return [tr("No."), tr("Score"), tr("Together in"), tr("Where"), tr("Partners")][section]
        return None

    def data(self, index: QModelIndex, role: int = 0) -> Any:
        opportunity = self.opportunities[index.row()]
        column = index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._text(opportunity, index.row(), column, full=role == Qt.ItemDataRole.ToolTipRole)
        if role == SORT_ROLE:
            if column == _SCORE:
                return opportunity.score
            if column == _PERIOD:
                return opportunity.period.start.isoformat()
            return self._text(opportunity, index.row(), column)
        if role == Qt.ItemDataRole.TextAlignmentRole and column == _SCORE:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def _text(self, opportunity: Opportunity, row: int, column: int, *, full: bool = False) -> str:
        coordination = opportunity.kind is OpportunityKind.COORDINATION
        if column == _SCORE:
            return tr("talk") if coordination else str(round(opportunity.score))
        if full and column == _NUMBER:
            return str(opportunity.kind)
        return [
            opportunity.number, "", opportunity.period.label(), opportunity.name, self._partners[row],
        ][column]  # fmt: skip


class OpportunityTable(QTableView):
    """Sortable and searchable; `chosen` gives the opportunity of the current row (or None)."""

    chosen = pyqtSignal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("opportunities")
        self._model = OpportunityModel(self)
        self._proxy = QSortFilterProxyModel(self)
        self._proxy.setSourceModel(self._model)
        self._proxy.setSortRole(SORT_ROLE)
        self._proxy.setFilterKeyColumn(-1)
        self._proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setModel(self._proxy)
        self.setSortingEnabled(True)
        self.sortByColumn(_SCORE, Qt.SortOrder.DescendingOrder)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(_PARTNERS, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        self.selectionModel().currentRowChanged.connect(lambda *_: self.chosen.emit(self.current()))

    def show_content(self, content: Optional[Content]) -> None:
        """Fill the list; the current opportunity stays current when it is still there."""
        before = self.current()
        self._model.show(content)
        if before is not None:
            self.choose(before.id)

    def search(self, text: str) -> None:
        self._proxy.setFilterFixedString(text)

    def current(self) -> Optional[Opportunity]:
        index = self._proxy.mapToSource(self.currentIndex())
        return self._model.opportunities[index.row()] if index.isValid() else None

    def choose(self, opportunity: str) -> None:
        for row, known in enumerate(self._model.opportunities):
            if known.id == opportunity:
                self.setCurrentIndex(self._proxy.mapFromSource(self._model.index(row, 0)))
                return

    def step(self, by: int) -> None:
        """To the next (+1) or previous (−1) row as shown."""
        count = self._proxy.rowCount()
        if count:
            now = self.currentIndex().row() if self.currentIndex().isValid() else -1 if by > 0 else count
            self.setCurrentIndex(self._proxy.index(min(max(now + by, 0), count - 1), 0))

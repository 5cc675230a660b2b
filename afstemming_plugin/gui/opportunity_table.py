"""The list of opportunities, ranked by score, that several pages show."""

from __future__ import annotations

from itertools import islice
from typing import Any, Callable, Collection, Iterator, Optional

from qgis.PyQt.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QRectF,
    QSortFilterProxyModel,
    Qt,
    QTimer,
    pyqtSignal,
)
from qgis.PyQt.QtGui import QBrush, QColor, QPainter
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ..compat import flag_value
from ..cycle.explain import score_terms
from ..cycle.match import partners_in_words
from ..cycle.timeline import agreed_period
from ..model.content import Content
from ..model.language import short_number, tr
from ..model.results import Opportunity
from ..model.words import OpportunityKind
from . import remember
from .list_export import EXTRA_HEADINGS, EXTRA_ROLE

TERMS_ROLE = Qt.ItemDataRole.UserRole + 1
"""Points and weight of each term of the score."""
SEARCH_ROLE = Qt.ItemDataRole.UserRole + 2
_NUMBER, _SCORE, _PERIOD, _NAME, _PARTNERS = range(5)
MOST_AT_ONCE = 500
"""Rows of which the words are made in one turn."""
HOVER_COLOUR = QColor(240, 160, 0, 90)
TERM_COLOURS = ("#0072b2", "#56b4e9", "#009e73", "#e69f00", "#cc79a7", "#7a6fbe")


class OpportunityModel(QAbstractTableModel):
    """One row per opportunity or coordination point. Sorted here, not by a proxy, which asks for each comparison."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.opportunities: list[Opportunity] = []
        self._partners: dict[str, str] = {}
        self._agreed: dict[str, str] = {}
        self._words: dict[str, str] = {}
        self._content: Optional[Content] = None
        self._wordless: Iterator[Opportunity] = iter(())
        self._turns = QTimer(self)
        self._turns.timeout.connect(self._prepare)
        self._hover = ""
        self._sorted = (_SCORE, Qt.SortOrder.DescendingOrder)

    def set_hover(self, opportunity: str) -> None:
        """The one that the mouse is on elsewhere stands out; "": none."""
        changed = {self._hover, opportunity}
        self._hover = opportunity
        for row, known in enumerate(self.opportunities):
            if known.id in changed:
                self.dataChanged.emit(self.index(row, 0), self.index(row, self.columnCount() - 1))

    def show(self, content: Optional[Content]) -> None:
        self.beginResetModel()
        analysis = content.analysis if content else None
        self.opportunities = list(analysis.opportunities) if analysis else []
        self._content = content
        self._partners, self._agreed, self._words = {}, {}, {}
        self._wordless = iter(list(self.opportunities))
        self._turns.start()
        if content is not None:
            self._read(content)
        terms = score_terms(self.opportunities[0]) if self.opportunities else []
        self.setProperty(EXTRA_HEADINGS, [term.label for term in terms])
        self._order()
        self.endResetModel()

    def _read(self, content: Content) -> None:
        chosen = {proposal.opportunity for proposal in content.proposals if proposal.period}
        for opportunity in self.opportunities:
            agreed = agreed_period(opportunity, content) if opportunity.id in chosen else None
            self._agreed[opportunity.id] = agreed.label() if agreed else ""

    def _partners_of(self, opportunity: Opportunity) -> str:
        """In words, made when they are asked for first."""
        if opportunity.id not in self._partners and self._content is not None:
            self._partners[opportunity.id] = partners_in_words(
                opportunity, self._content, self._content.works_by_id()
            )
        return self._partners.get(opportunity.id, "")

    def _words_of(self, opportunity: Opportunity) -> str:
        """All that can be searched for, made when it is asked for first."""
        if opportunity.id not in self._words and self._content is not None:
            works = self._content.works_by_id()
            members = [works[m.work] for m in opportunity.members if m.work in works]
            words = [
                opportunity.number,
                opportunity.name,
                self._partners_of(opportunity),
                opportunity.period.label(),
            ]
            words += [*opportunity.streets, *(f"{w.title} {w.reference} {w.discipline}" for w in members)]
            self._words[opportunity.id] = " ".join(words).casefold()
        return self._words.get(opportunity.id, "")

    def _prepare(self) -> None:
        """Words to search in, some at a time while nothing else is to be done."""
        some = list(islice(self._wordless, MOST_AT_ONCE))
        for opportunity in some:
            self._words_of(opportunity)
        if len(some) < MOST_AT_ONCE:
            self._turns.stop()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        at = [(self.opportunities[index.row()].id, index.column()) for index in before]
        self._sorted = (column, order)
        self._order()
        rows = {opportunity.id: row for row, opportunity in enumerate(self.opportunities)}
        self.changePersistentIndexList(before, [self.index(rows[id], column) for id, column in at])
        self.layoutChanged.emit()

    def _order(self) -> None:
        column, order = self._sorted
        keys: dict[int, Callable[[Opportunity], Any]] = {
            _NUMBER: lambda o: o.number,
            _SCORE: lambda o: o.score,
            _PERIOD: lambda o: (o.period.start, o.period.end),
            _NAME: lambda o: o.name.casefold(),
            _PARTNERS: self._partners_of,
        }
        if column in keys:
            self.opportunities.sort(key=keys[column], reverse=order == Qt.SortOrder.DescendingOrder)

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(self.opportunities)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else 5

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return [tr("No."), tr("Score"), tr("Together in"), tr("Where"), tr("Partners")][section]
        if role == Qt.ItemDataRole.ToolTipRole:
            return [
                tr("K: opportunity to work together; C: coordination point, fixed works that must talk"),
                tr("0–100; the bar shows which terms it is made of, rest on it to read them"),
                tr("The joint period; ✓: chosen by the partners; ✋: changed by hand"),
                tr("Street or place"),
                tr("Partners with a work in it, the trekker first"),
            ][section]
        return None

    def data(self, index: QModelIndex, role: int = 0) -> Any:
        opportunity = self.opportunities[index.row()]
        column = index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(opportunity, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(opportunity, column)
        if role == Qt.ItemDataRole.BackgroundRole and opportunity.id == self._hover:
            return QBrush(HOVER_COLOUR)
        if role == TERMS_ROLE and column == _SCORE and opportunity.kind is OpportunityKind.OPPORTUNITY:
            return [(term.points, term.weight) for term in opportunity.terms]
        if role == SEARCH_ROLE:
            return self._words_of(opportunity)
        if role == EXTRA_ROLE:
            return [short_number(term.points) for term in opportunity.terms]
        if role == Qt.ItemDataRole.TextAlignmentRole and column == _SCORE:
            return flag_value(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def _text(self, opportunity: Opportunity, column: int) -> str:
        if column == _SCORE:
            talk = opportunity.kind is OpportunityKind.COORDINATION
            return tr("talk") if talk else str(round(opportunity.score))
        if column == _PERIOD:
            agreed = self._agreed[opportunity.id]
            text = f"{agreed} ✓" if agreed else opportunity.period.label()
            return f"{text} ✋" if opportunity.manual else text
        if column == _PARTNERS:
            return self._partners_of(opportunity)
        return opportunity.number if column == _NUMBER else opportunity.name

    def _tip(self, opportunity: Opportunity, column: int) -> str:
        if column == _NUMBER:
            return str(opportunity.kind)
        if column == _SCORE and opportunity.kind is OpportunityKind.OPPORTUNITY:
            return "\n".join(
                tr("{label}: {points} of {weight}", label=term.label, points=short_number(term.points), weight=short_number(term.weight))
                for term in score_terms(opportunity)
            )  # fmt: skip
        if column == _PERIOD and self._agreed[opportunity.id]:
            return tr("Chosen: {chosen}; found: {found}", chosen=self._agreed[opportunity.id], found=opportunity.period.label())  # fmt: skip
        return self._text(opportunity, column)


class OpportunityProxy(QSortFilterProxyModel):
    """Rows whose words hold every word searched for, and that the filter lets through (None: all)."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._wanted: list[str] = []
        self._passing: Optional[Collection[str]] = None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self.sourceModel().sort(column, order)

    def search(self, text: str) -> None:
        self._wanted = text.casefold().split()
        self.invalidateFilter()

    def let_through(self, opportunities: Optional[Collection[str]]) -> None:
        self._passing = opportunities
        self.invalidateFilter()

    def filterAcceptsRow(self, row: int, parent: QModelIndex) -> bool:
        model = self.sourceModel()
        if self._passing is not None and model.opportunities[row].id not in self._passing:
            return False
        if not self._wanted:
            return True
        words = model.data(model.index(row, 0), SEARCH_ROLE)
        return all(word in words for word in self._wanted)


class ScoreDelegate(QStyledItemDelegate):
    """The score, and under it a bar of the terms that it is made of."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        super().paint(painter, option, index)
        terms = index.data(TERMS_ROLE)
        if not terms:
            return
        room = QRectF(option.rect).adjusted(3, option.rect.height() - 4, -3, -1)
        left = room.left()
        for (points, _weight), colour in zip(terms, TERM_COLOURS):
            width = room.width() * points / 100
            painter.fillRect(QRectF(left, room.top(), width, room.height()), QColor(colour))
            left += width


class OpportunityTable(QTableView):
    """Sortable and searchable; `chosen` gives the opportunity of the current row (or None), `hovered` the one that
    the mouse is on."""

    chosen = pyqtSignal(object)
    hovered = pyqtSignal(object)

    def __init__(self, parent: QWidget, *, several: bool = False, name: str = "") -> None:
        """`several`: more than one can be selected; `name`: column widths are remembered under it."""
        super().__init__(parent)
        self.setObjectName("opportunities")
        self.setAccessibleName(tr("Opportunities"))
        self.setWhatsThis(
            tr("The opportunities, best first; what is chosen is shown on the map and explained below")
        )
        self._model = OpportunityModel(self)
        self._proxy = OpportunityProxy(self)
        self._proxy.setSourceModel(self._model)
        self.setModel(self._proxy)
        self.setSortingEnabled(True)
        self.sortByColumn(_SCORE, Qt.SortOrder.DescendingOrder)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        modes = QAbstractItemView.SelectionMode
        self.setSelectionMode(modes.ExtendedSelection if several else modes.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover, False)  # some themes paint over the cell
        self.setItemDelegateForColumn(_SCORE, ScoreDelegate(self))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 10)
        self._set_columns(name)
        self.selectionModel().currentRowChanged.connect(lambda *_: self.chosen.emit(self.current()))
        self.entered.connect(lambda index: self.hovered.emit(self._opportunity_at(index)))

    def _set_columns(self, name: str) -> None:
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(2 * self.fontMetrics().height())
        letter = self.fontMetrics().horizontalAdvance("0")
        for column, letters in ((_NUMBER, 7), (_SCORE, 7), (_PERIOD, 14), (_NAME, 18)):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            self.setColumnWidth(column, letters * letter)
        header.setStretchLastSection(True)
        if name:
            remember.columns(header, name)

    def show_content(self, content: Optional[Content]) -> None:
        """Fill the list; the current opportunity stays current when it, or most of it, is still there."""
        before = self.current()
        self._model.show(content)
        if before is not None and not self.choose(before.id):
            self.choose_like([member.work for member in before.members])

    def search(self, text: str) -> None:
        self._proxy.search(text)

    def let_through(self, opportunities: Optional[Collection[str]]) -> None:
        """Only these ids are shown; None: all."""
        self._proxy.let_through(opportunities)

    def set_hover(self, opportunity: str) -> None:
        """Light up the row of this id, and bring it into view; "": none."""
        self._model.set_hover(opportunity)
        for row, known in enumerate(self._model.opportunities):
            if opportunity and known.id == opportunity:
                self.scrollTo(self._proxy.mapFromSource(self._model.index(row, 0)))

    def shown(self) -> int:
        """How many rows pass search and filter."""
        return int(self._proxy.rowCount())

    def current(self) -> Optional[Opportunity]:
        return self._opportunity_at(self.currentIndex())

    def selected(self) -> list[Opportunity]:
        """All selected ones, the current one first."""
        found = [self._opportunity_at(index) for index in self.selectionModel().selectedRows()]
        now = self.current()
        rest = [o for o in found if o is not None and (now is None or o.id != now.id)]
        return [now, *rest] if now is not None else rest

    def choose(self, opportunity: str) -> bool:
        """False when it is not in the list, or not shown."""
        for row, known in enumerate(self._model.opportunities):
            if known.id == opportunity:
                index = self._proxy.mapFromSource(self._model.index(row, 0))
                self.setCurrentIndex(index)
                return bool(index.isValid())
        return False

    def choose_like(self, works: Collection[str]) -> bool:
        """The opportunity that holds most of these works, at least one."""
        wanted = set(works)
        count = {o.id: len(wanted & {m.work for m in o.members}) for o in self._model.opportunities}
        best = max(count, key=lambda id: count[id], default="")
        return bool(best) and count[best] > 0 and self.choose(best)

    def step(self, by: int) -> None:
        """To the next (+1) or previous (−1) row as shown."""
        count = self._proxy.rowCount()
        if count:
            now = self.currentIndex().row() if self.currentIndex().isValid() else -1 if by > 0 else count
            self.setCurrentIndex(self._proxy.index(min(max(now + by, 0), count - 1), 0))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.hovered.emit(None)

    def _opportunity_at(self, index: QModelIndex) -> Optional[Opportunity]:
        source = self._proxy.mapToSource(index)
        return self._model.opportunities[source.row()] if source.isValid() else None

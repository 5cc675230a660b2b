"""The pages of the mapping step on which a column gets its field: the table itself, and the list of columns."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..cycle.field_titles import fields_of, meaning_of
from ..cycle.mapping import ColumnPreview, TablePreview
from ..model.field_labels import field_label
from ..model.language import tr
from .choice import Choice

_FIRST_ROWS = 15
_SHOWN_COLUMNS = 80
_WARNING = ":/images/themes/default/mIconWarning.svg"


def field_choice(kind: str, column: ColumnPreview) -> Choice:
    """The fields of this kind of delivery, for one column."""
    items = [(tr("(no field)"), "", tr("Kept with each work, but not used"))]
    items += [(field_label(name), name, meaning_of(kind, name)) for name in fields_of(kind)]
    choice = Choice(items)
    choice.choose(column.field)
    choice.setAccessibleName(tr("Field of column {name}", name=column.name))
    choice.setToolTip(
        meaning_of(kind, column.field) if column.field else tr("Kept with each work, but not used")
    )
    return choice


class TablePage(QWidget):
    """The first rows as delivered, with a drop-down above every column. `mapped`: (column, field)."""

    mapped = pyqtSignal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._told = QLabel()
        self._told.setWordWrap(True)
        self._table = QTableWidget()
        self._table.setObjectName("first_rows")
        self._table.setAccessibleName(tr("First rows of the file"))
        self._table.setWhatsThis(tr("Say above a column what it holds"))
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._table.setWordWrap(False)
        self._table.setTabKeyNavigation(False)
        layout = QVBoxLayout(self)
        layout.addWidget(self._told)
        layout.addWidget(self._table, 1)

    def show_table(self, table: TablePreview) -> None:
        raw = table.table
        count = min(len(raw.columns), _SHOWN_COLUMNS)
        self._told.setText(
            tr("{rows} rows and {columns} columns. Say above a column what it holds; columns in bold are used.",
               rows=len(raw), columns=len(raw.columns))
        )  # fmt: skip
        rows = raw.rows[:_FIRST_ROWS]
        self._table.setRowCount(1 + len(rows))
        self._table.setColumnCount(count)
        self._table.setVerticalHeaderLabels([tr("Field"), *map(str, raw.row_numbers[: len(rows)])])
        bold = self.font()
        bold.setBold(True)
        for at, column in enumerate(table.columns[:count]):
            header = QTableWidgetItem(column.name)
            header.setToolTip(column.name)
            if column.field:
                header.setFont(bold)
            self._table.setHorizontalHeaderItem(at, header)
            choice = field_choice(table.profile.kind, column)
            choice.currentIndexChanged.connect(
                lambda _, name=column.name, box=choice: self.mapped.emit(name, box.currentData())
            )
            self._table.setCellWidget(0, at, choice)
            for number, row in enumerate(rows, 1):
                text = "" if row[at] is None else " ".join(str(row[at]).split())
                cell = QTableWidgetItem(text[:200])
                cell.setToolTip(text[:500])
                if not column.field:
                    cell.setForeground(
                        self.palette().brush(
                            self.palette().ColorGroup.Disabled, self.palette().ColorRole.Text
                        )
                    )
                self._table.setItem(number, at, cell)
        for at in range(count):
            self._table.setColumnWidth(at, min(240, max(150, self._table.sizeHintForColumn(at))))


class ColumnsPage(QWidget):
    """One line per column: what it is read as, on what ground, how sure, and some of its values."""

    mapped = pyqtSignal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._found = QLabel()
        self._found.setWordWrap(True)
        self._found.setObjectName("found_fields")
        self._table = QTableWidget(0, 5)
        self._table.setObjectName("columns")
        self._table.setAccessibleName(tr("Columns of the file"))
        self._table.setWhatsThis(tr("Per column what it is read as, how sure that is and why"))
        self._table.setHorizontalHeaderLabels(
            [tr("Column"), tr("Field"), tr("Sure?"), tr("Why"), tr("Values")]
        )
        self._table.verticalHeader().setVisible(False)
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self._table.setTabKeyNavigation(False)
        self._table.setShowGrid(False)
        self._table.setWordWrap(False)
        header = self._table.horizontalHeader()
        for at, width in enumerate((170, 170, 80, 200)):
            header.resizeSection(at, width)
        header.setSectionResizeMode(4, QHeaderView.ResizeMode.Stretch)
        layout = QVBoxLayout(self)
        layout.addWidget(self._found)
        layout.addWidget(self._table, 1)

    def show_table(self, table: TablePreview) -> None:
        self._found.setText(_summary(table))
        place = self._table.verticalScrollBar().value()
        self._table.setRowCount(len(table.columns))
        new, renamed = set(table.changes.new), dict((b, a) for a, b in table.changes.renamed)
        for at, column in enumerate(table.columns):
            why = column.evidence
            if column.name in new:
                why = f"{tr('new column')}; {why}" if why else tr("new column")
            values = " · ".join(column.samples)
            for place_, text in ((0, column.name), (2, _sureness(column)), (3, why), (4, values)):
                cell = QTableWidgetItem(text)
                cell.setToolTip(text)
                self._table.setItem(at, place_, cell)
            if not column.sure or column.name in new or column.name in renamed:
                self._table.item(at, 2).setIcon(QIcon(_WARNING))
            choice = field_choice(table.profile.kind, column)
            choice.currentIndexChanged.connect(
                lambda _, name=column.name, box=choice: self.mapped.emit(name, box.currentData())
            )
            self._table.setCellWidget(at, 1, choice)
        self._table.verticalScrollBar().setValue(place)


def _sureness(column: ColumnPreview) -> str:
    if not column.field:
        return ""
    if not column.samples:
        return tr("empty")
    return tr("sure") if column.sure else tr("doubtful")


_WHAT = {"works": ("title", "discipline", "kind", "hardness"), "graafrust": ("reason",), "events": ("title",)}


def _summary(table: TablePreview) -> str:
    """When, where and what are found, and what is not."""
    by_field = {c.field: c.name for c in table.columns if c.field}

    def named(*fields: str) -> str:
        found = [by_field[name] for name in fields if name in by_field]
        return ", ".join(dict.fromkeys(found)) or tr("not found")

    where = tr("geometry of the file") if any(table.table.geometries) else named(
        "wkt", "x", "y", "lat", "lon", "street", "house_numbers", "town"
    )  # fmt: skip
    lines = [
        tr("When: {columns}", columns=named("period", "start", "end", "year", "from", "until")),
        tr("Where: {columns}", columns=where),
    ]
    lacking = [
        field_label(name).lower() for name in _WHAT.get(table.profile.kind, ()) if name not in by_field
    ]
    if lacking:
        lines.append(tr("Without a column: {fields}", fields=", ".join(lacking)))
    if table.changes.gone:
        lines.append(tr("Gone since last time: {columns}", columns=", ".join(table.changes.gone)))
    return "   ".join(lines) if sum(map(len, lines)) < 100 else "\n".join(lines)

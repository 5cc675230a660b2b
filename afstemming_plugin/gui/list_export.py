"""“Export list…” for every list of the window: what it shows goes to a workbook or CSV."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable, Optional

from qgis.PyQt.QtCore import QAbstractItemModel, QModelIndex, Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QAction,
    QComboBox,
    QFileDialog,
    QTableView,
    QToolButton,
    QTreeView,
    QWidget,
)

from ..cycle.lists import write_list
from ..model.file_names import file_name
from ..model.language import tr
from . import messages, remember
from .session import Session

Table = tuple[list[str], list[list[str]]]
"""Headings and rows."""
EXTRA_ROLE = Qt.ItemDataRole.UserRole + 40
"""A model may give here, for the first column, further cells of a row that the list itself does not show."""
EXTRA_HEADINGS = "extra_headings"
"""Property of the model with the headings of these cells."""


def export_button(session: Session, view: QAbstractItemView, title: str) -> QToolButton:
    """A small button that exports what the view shows; the same stands in the view's context menu."""
    button = QToolButton()
    button.setObjectName(f"export_{view.objectName()}")
    button.setIcon(QIcon(":/images/themes/default/mActionFileSaveAs.svg"))
    button.setText(tr("Export list…"))
    button.setToolTip(tr("Export this list as shown to Excel or CSV"))
    button.setAccessibleName(tr("Export list…"))
    button.setAutoRaise(True)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    add_export(session, view, title, button)
    return button


def add_export(
    session: Session, view: QAbstractItemView, title: str, button: Optional[QToolButton] = None
) -> QAction:
    """The action in the view's context menu (and behind `button`)."""
    action = QAction(tr("Export list…"), view)
    action.setObjectName(f"export_list_{view.objectName()}")
    action.triggered.connect(lambda: ask_and_export(session, title, lambda: table_of(view), view.window()))
    if view.contextMenuPolicy() == Qt.ContextMenuPolicy.DefaultContextMenu:
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
    view.addAction(action)
    if button is not None:
        button.clicked.connect(action.trigger)
    return action


def ask_and_export(session: Session, title: str, table: Callable[[], Table], parent: QWidget) -> None:
    """Ask where to, then export what `table` gives."""
    beside = session.dossier.path.parent if session.dossier else None
    name = file_name(title.lower().replace(" ", "-"), "lijst")
    proposed = str(remember.export_folder(beside) / f"{name}.xlsx")
    chosen, _ = QFileDialog.getSaveFileName(
        parent, tr("Export list…"), proposed, "Excel (*.xlsx);;CSV (*.csv)"
    )
    if chosen:
        remember.set_export_folder(Path(chosen).parent)
        export(session, title, table(), Path(chosen))


def export(session: Session, title: str, table: Table, path: Path) -> bool:
    """False (and a message) when it cannot be written."""
    try:
        write_list(path, title, *table)
    except Exception as error:
        messages.show_error(session.iface, error)
        return False
    messages.show_done(session.iface, tr("{file} is ready", file=path.name))
    return True


def table_of(view: QAbstractItemView) -> Table:
    """Headings and rows as the view shows them: hidden columns left out, branches of a tree under each other."""
    model: QAbstractItemModel = view.model()
    is_hidden: Callable[[int], bool] = getattr(view, "isColumnHidden", lambda _column: False)
    columns = [column for column in range(model.columnCount()) if not is_hidden(column)]
    extra = [str(heading) for heading in (_source(model).property(EXTRA_HEADINGS) or [])]
    headings = [
        str(
            model.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole)
            or tr("column {number}", number=column + 1)
        ).replace("\n", " ")
        for column in columns
    ]
    rows: list[list[str]] = []
    _gather(view, QModelIndex(), columns, rows, 0)
    return [*headings, *extra], rows


def _shown(view: QAbstractItemView, index: QModelIndex) -> str:
    """The text of a cell; of a drop-down in it what is chosen, of a tick an x."""
    box = view.indexWidget(index)
    if isinstance(box, QComboBox):
        return str(box.currentText())
    value = index.data(Qt.ItemDataRole.DisplayRole)
    ticked = index.data(Qt.ItemDataRole.CheckStateRole)
    if not value and ticked is not None:
        return "x" if Qt.CheckState(ticked) == Qt.CheckState.Checked else ""
    return "" if value is None else str(value)


def _source(model: Any) -> Any:
    return model.sourceModel() if hasattr(model, "sourceModel") else model


def _gather(
    view: QAbstractItemView, parent: QModelIndex, columns: list[int], rows: list[list[str]], depth: int
) -> None:
    model, tree = view.model(), isinstance(view, QTreeView)
    for row in range(model.rowCount(parent)):
        if view.isRowHidden(row, parent) if tree else isinstance(view, QTableView) and view.isRowHidden(row):
            continue
        cells = []
        for column in columns:
            index = model.index(row, column, parent)
            cells.append(_shown(view, index))
        if depth and cells:
            cells[0] = "  " * depth + cells[0]
        first = model.index(row, 0, parent)
        cells += [str(cell) for cell in (model.data(first, EXTRA_ROLE) or [])]
        rows.append(cells)
        if tree and model.hasChildren(first):
            _gather(view, first, columns, rows, depth + 1)

"""What the user sets in the window and finds back after a restart: widths, splitters, folded boxes, folders."""

from __future__ import annotations

from pathlib import Path
from typing import Optional, Union

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QByteArray, QObject
from qgis.PyQt.QtWidgets import QHeaderView, QSplitter, QTableView, QTreeView, QWidget

_GROUP = "afstemming/window"
_FOLDER = "afstemming/export_folder"


class _Keeper(QObject):
    """Child of the view or splitter of which it keeps the state.

    It must hang on a widget made in Python: of one made by Qt, such as a header, Python's wrapper comes and goes, and
    takes children and closures along.
    """

    def __init__(self, widget: QWidget, key: str) -> None:
        super().__init__(widget)
        self._key = key

    def keep_splitter(self, *_: int) -> None:
        QgsSettings().setValue(self._key, self.parent().saveState())

    def keep_columns(self, *_: int) -> None:
        header = _header_of(self.parent())
        widths = (str(header.sectionSize(column)) for column in range(header.count()))
        QgsSettings().setValue(self._key, ",".join(widths))


def splitter(one: QSplitter, name: str) -> None:
    """Where it is dragged to comes back. Call when its widgets are in it."""
    key = f"{_GROUP}/{name}"
    state = QgsSettings().value(key)
    if isinstance(state, QByteArray):
        one.restoreState(state)
    one.splitterMoved.connect(_Keeper(one, key).keep_splitter)


def columns(header: QHeaderView, name: str) -> None:
    """Widths of the columns of a view come back, but of a last one that takes what is left. Call when the model is set."""
    key = f"{_GROUP}/{name}/{header.count()}"
    kept = str(QgsSettings().value(key, ""))
    wide = header.count() - int(header.stretchLastSection())
    for column, width in enumerate(kept.split(",") if kept else ()):
        if width.isdigit() and column < wide:
            header.resizeSection(column, int(width))
    header.sectionResized.connect(_Keeper(header.parentWidget(), key).keep_columns)


def _header_of(view: Union[QTableView, QTreeView]) -> QHeaderView:
    return view.header() if isinstance(view, QTreeView) else view.horizontalHeader()


def setting(name: str, default: str = "") -> str:
    return str(QgsSettings().value(f"{_GROUP}/{name}", default))


def set_setting(name: str, value: str) -> None:
    QgsSettings().setValue(f"{_GROUP}/{name}", value)


def export_folder(beside: Optional[Path] = None) -> Path:
    """Where lists were last exported to, else beside the dossier, else the home folder."""
    kept = QgsSettings().value(_FOLDER)
    if kept and Path(str(kept)).is_dir():
        return Path(str(kept))
    return beside if beside is not None and beside.is_dir() else Path.home()


def set_export_folder(folder: Path) -> None:
    QgsSettings().setValue(_FOLDER, str(folder))

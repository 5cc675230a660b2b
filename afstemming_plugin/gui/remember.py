"""What the user sets in the window and finds back after a restart: widths, splitters, folded boxes, folders."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QByteArray
from qgis.PyQt.QtWidgets import QHeaderView, QSplitter

_GROUP = "afstemming/window"
_FOLDER = "afstemming/export_folder"


def splitter(one: QSplitter, name: str) -> None:
    """Where it is dragged to comes back. Call when its widgets are in it."""
    state = QgsSettings().value(f"{_GROUP}/{name}")
    if isinstance(state, QByteArray):
        one.restoreState(state)
    one.splitterMoved.connect(lambda *_: QgsSettings().setValue(f"{_GROUP}/{name}", one.saveState()))


def columns(header: QHeaderView, name: str) -> None:
    """Widths of columns come back (the last one stretches). Call when the model is set."""
    key = f"{_GROUP}/{name}/{header.count()}"
    kept = str(QgsSettings().value(key, ""))
    for column, width in enumerate(kept.split(",") if kept else ()):
        if width.isdigit() and column < header.count():
            header.resizeSection(column, int(width))

    def keep(*_: object) -> None:
        widths = (str(header.sectionSize(column)) for column in range(header.count()))
        QgsSettings().setValue(key, ",".join(widths))

    header.sectionResized.connect(keep)


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

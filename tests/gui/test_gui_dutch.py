"""Under Dutch no window shows a sentence of the code in English: not one that was asked for before the language was
known, and not one that never passed through it."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Iterator

import pytest
from qgis.PyQt.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QTabWidget,
    QWidget,
)

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "scripts"))

import update_translations as translations

from afstemming_plugin.gui.address_dialog import AddressDialog
from afstemming_plugin.gui.collaboration_dialog import CollaborationDialog
from afstemming_plugin.gui.dock import AfstemmingDock
from afstemming_plugin.gui.draw_dialog import DrawDialog
from afstemming_plugin.gui.house_style_dialog import HouseStyleDialog
from afstemming_plugin.gui.new_dossier_dialog import NewDossierDialog
from afstemming_plugin.gui.profiles_dialog import ProfilesDialog
from afstemming_plugin.gui.sharing_dialog import SharingDialog
from afstemming_plugin.model import language

DUTCH = translations.read_translations(translations.ROOT / "i18n" / "afstemming_nl.ts")
ENGLISH = {text.replace("&", "") for text, dutch in DUTCH.items() if dutch and dutch != text} - {
    dutch.replace("&", "") for dutch in DUTCH.values()
}
"""Sentences of the code that a Dutch user must not read."""


@pytest.fixture
def dutch() -> Iterator[None]:
    language.use_translator(lambda text: DUTCH.get(text, ""), "nl")
    yield
    language.use_translator(None)


def texts(widget: QWidget) -> Iterator[str]:
    """Everything that can be read of one widget, its tooltip among it."""
    yield from (widget.toolTip(), widget.windowTitle(), widget.accessibleName(), widget.whatsThis())
    if isinstance(widget.parent(), QDialogButtonBox):
        return  # Qt's own words, in the language of QGIS
    if isinstance(widget, (QLabel, QAbstractButton)):
        yield widget.text()
    elif isinstance(widget, QGroupBox):
        yield widget.title()
    elif isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(row) for row in range(widget.count()))
    elif isinstance(widget, QTabWidget):
        yield from (widget.tabText(at) for at in range(widget.count()))
    elif isinstance(widget, QMenu):
        yield from (action.text() for action in widget.actions())
    elif isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView) and widget.model():
        yield from _cells(widget.model(), QModelIndex())


def _cells(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[str]:
    is_list = isinstance(model, QAbstractListModel)
    columns = 1 if is_list else model.columnCount(parent)
    for column in range(columns):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
    for row in range(min(model.rowCount(parent), 50)):
        for column in range(columns):
            index = model.index(row, column, parent)
            yield str(index.data() or "")
            yield str(index.data(Qt.ItemDataRole.ToolTipRole) or "")
        if not is_list:
            yield from _cells(model, model.index(row, 0, parent))


def english_in(top: QWidget) -> list[str]:
    widgets = [w for w in (top, *top.findChildren(QWidget)) if not w.objectName().startswith("qt_")]
    read = {text.replace("&", "").strip() for widget in widgets for text in texts(widget)}
    return sorted(read & ENGLISH)


def test_there_is_english_to_find(dutch: None, qgis_iface: object) -> None:
    label = QLabel("Begin a meeting…")
    assert english_in(label) == ["Begin a meeting…"]
    label.setText(language.tr("Begin a meeting…"))
    assert english_in(label) == []


def test_every_page_of_the_dock_is_dutch(dutch: None, dock: AfstemmingDock, dossier_file: Path) -> None:
    assert english_in(dock) == []
    dock.session.open(dossier_file)
    for number in range(len(dock._pages)):
        dock.show_step(number)
        QApplication.processEvents()
        assert english_in(dock) == []


def test_dialogs_are_dutch(dutch: None, dock: AfstemmingDock, dossier_file: Path) -> None:
    dock.session.open(dossier_file)
    content = dock.session.content
    assert content is not None
    dialogs = [
        NewDossierDialog(dock),
        CollaborationDialog(content.collaboration, (), dock),
        AddressDialog(dock),
        DrawDialog(content.collaboration, dock),
        HouseStyleDialog(dossier_file, dock),
        ProfilesDialog(dock.session, dock),
        SharingDialog(dock.session, dock),
    ]
    assert {type(dialog).__name__: english_in(dialog) for dialog in dialogs if english_in(dialog)} == {}

"""Manners of the window: every field tells what it is for, has a name for who does not see it, and Tab gets there; F1
opens the help."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Callable, Iterator

import pytest
from qgis.gui import QgsAuthConfigSelect, QgsColorButton, QgsFileWidget, QgsProjectionSelectionWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QCalendarWidget,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QRadioButton,
    QSlider,
    QTabBar,
    QToolButton,
    QWidget,
)

from afstemming_plugin.cycle.agreements import PlannedDelivery
from afstemming_plugin.cycle.mapping import preview
from afstemming_plugin.cycle.meeting import proposed_attendance
from afstemming_plugin.cycle.meeting_memory import as_it_is
from afstemming_plugin.cycle.programme import choose_programme
from afstemming_plugin.cycle.round_trip import FormKind, Preview
from afstemming_plugin.gui import help
from afstemming_plugin.gui.about_dialog import AboutDialog
from afstemming_plugin.gui.address_dialog import AddressDialog
from afstemming_plugin.gui.by_hand import WishesDialog
from afstemming_plugin.gui.collaboration_dialog import CollaborationDialog
from afstemming_plugin.gui.consultation_files import ReadBackDialog
from afstemming_plugin.gui.consultation_panel import RoundDialog
from afstemming_plugin.gui.delivery_dialog import DeliveryDialog
from afstemming_plugin.gui.dock import AfstemmingDock
from afstemming_plugin.gui.doubts_dialog import DoubtsDialog, Question, Round
from afstemming_plugin.gui.draw_dialog import DrawDialog
from afstemming_plugin.gui.house_style_dialog import HouseStyleDialog
from afstemming_plugin.gui.list_export import table_of
from afstemming_plugin.gui.mapping_wizard import MappingWizard
from afstemming_plugin.gui.meeting_actions import ActionDialog
from afstemming_plugin.gui.meeting_attendance import MeetingDialog
from afstemming_plugin.gui.meeting_history import CompareDialog, HistoryDialog
from afstemming_plugin.gui.meeting_round import MeetingRound
from afstemming_plugin.gui.meeting_window import MeetingWindow
from afstemming_plugin.gui.new_dossier_dialog import NewDossierDialog
from afstemming_plugin.gui.profiles_dialog import ProfilesDialog
from afstemming_plugin.gui.programme_dialog import ProgrammeDialog
from afstemming_plugin.gui.reason_dialog import ReasonDialog
from afstemming_plugin.gui.server_dialog import ServerDialog
from afstemming_plugin.gui.sharing_dialog import SharingDialog
from afstemming_plugin.model.collaboration import Remark
from afstemming_plugin.model.decision import Attendance
from afstemming_plugin.model.words import Severity

PEILDATUM = date(2026, 1, 1)
INPUTS = (
    QLineEdit, QComboBox, QAbstractSpinBox, QCheckBox, QRadioButton, QSlider, QToolButton, QAbstractItemView,
    QgsFileWidget, QgsColorButton, QgsAuthConfigSelect,
)  # fmt: skip
WITH_PARTS_OF_THEIR_OWN = (
    QComboBox, QAbstractSpinBox, QLineEdit, QgsFileWidget, QgsProjectionSelectionWidget, QTabBar, QCalendarWidget,
    QAbstractItemView, QHeaderView, QgsColorButton, QgsAuthConfigSelect,
)  # fmt: skip


def fields(window: QWidget) -> Iterator[QWidget]:
    """What the user can set or choose from, without the parts that Qt makes such a widget of."""
    for widget in window.findChildren(QWidget):
        if isinstance(widget, INPUTS) and not _is_a_part(widget, window):
            yield widget


def _is_a_part(widget: QWidget, window: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None and parent is not window:
        cell = isinstance(parent, QAbstractItemView) and not widget.objectName().startswith("qt_")
        if isinstance(parent, WITH_PARTS_OF_THEIR_OWN) and not (cell and _in_a_cell(widget, parent)):
            return True
        parent = parent.parentWidget()
    return isinstance(widget, QHeaderView) or widget.objectName().startswith("qt_")


def _in_a_cell(widget: QWidget, view: QAbstractItemView) -> bool:
    return view.viewport().isAncestorOf(widget)


def faults(window: QWidget) -> list[str]:
    return [fault for widget in fields(window) for fault in lacking(widget, window)]


def lacking(widget: QWidget, window: QWidget) -> list[str]:
    """One line that says what is not there; none when all is well."""
    lacks = []
    if not (widget.toolTip() or widget.whatsThis()):
        lacks.append("tooltip")
    text = widget.text() if isinstance(widget, (QCheckBox, QRadioButton, QToolButton)) else ""
    labels = (label for label in window.findChildren(QLabel) if label.buddy() is widget)
    named = any(label.text() for label in labels) or any(map(str.isalpha, text))
    if not (widget.accessibleName() or named):
        lacks.append("name")
    if not _tab_gets_there(widget):
        lacks.append("Tab")
    return (
        [f"{type(widget).__name__} “{widget.objectName()}” {_where(widget)}: {', '.join(lacks)}"]
        if lacks
        else []
    )


def _tab_gets_there(widget: QWidget) -> bool:
    """Or to a part of it, as with QGIS's own field for a file."""
    return any(w.focusPolicy() & Qt.FocusPolicy.TabFocus for w in [widget, *widget.findChildren(QLineEdit)])


def _where(widget: QWidget) -> str:
    names, parent = [], widget.parentWidget()
    while parent is not None:
        if type(parent).__module__.startswith("afstemming_plugin"):
            names.append(type(parent).__name__)
        parent = parent.parentWidget()
    return " < ".join(names)


@pytest.fixture
def opened(dock: AfstemmingDock, dossier_file: Path) -> AfstemmingDock:
    assert dock.session.open(dossier_file)
    return dock


@pytest.mark.parametrize("number", range(6))
def test_every_field_of_a_page(opened: AfstemmingDock, number: int) -> None:
    opened.show_step(number)
    page = opened._pages[number][2]
    assert list(fields(page))
    assert not faults(page), "\n".join(faults(page))


def test_the_header_and_the_empty_state(dock: AfstemmingDock) -> None:
    pages = [page for _icon, _text, page in dock._pages]
    around = [w for w in fields(dock) if not any(page.isAncestorOf(w) for page in pages)]
    assert len(around) > 8
    found = [fault for w in around for fault in lacking(w, dock)]
    assert not found, "\n".join(found)


def _agenda(dock: AfstemmingDock) -> MeetingRound:
    dock.show_step(3)
    return dock._pages[3][2].round


def _mapping(dock: AfstemmingDock, file: Path) -> MappingWizard:
    content = dock.session.content
    made = preview(dock.session.dossier, PlannedDelivery(file), peildatum=PEILDATUM, content=content)
    return MappingWizard(made, dock)


def _read_back(dock: AfstemmingDock) -> ReadBackDialog:
    return ReadBackDialog(Preview("terug.xlsx", next(iter(FormKind)), "2026-01-01"), dock.session, dock)


def _compared(dock: AfstemmingDock) -> CompareDialog:
    now = as_it_is(dock.session.content, "", "", PEILDATUM)
    return CompareDialog([now, now], dock.session, dock)


DIALOGS: dict[str, Callable[[AfstemmingDock, Path], QWidget]] = {
    "new dossier": lambda dock, _f: NewDossierDialog(dock),
    "collaboration": lambda dock, _f: CollaborationDialog(dock.session.content.collaboration, set(), dock),
    "delivery": lambda dock, f: DeliveryDialog([f], dock.session.content.collaboration, dock),
    "address": lambda dock, _f: AddressDialog(dock),
    "mapping": _mapping,
    "profiles": lambda dock, _f: ProfilesDialog(dock.session, dock),
    "doubts": lambda dock, _f: DoubtsDialog(
        Round("Twijfel", "Zeg het maar", [Question("Zelfde?", [("ja", 1), ("nee", 2)])]), dock
    ),
    "draw": lambda dock, _f: DrawDialog(dock.session.content.collaboration, dock),
    "wishes": lambda dock, _f: WishesDialog(dock.session, dock.session.content, dock._pages[2][2]._by_hand, dock),
    "reason": lambda dock, _f: ReasonDialog(dock, "Weglaten", "Waarom?", [("w1", "werk 1"), ("w2", "werk 2")]),
    "programme": lambda dock, _f: ProgrammeDialog(dock.session, choose_programme(dock.session.content), dock),
    "meeting": lambda dock, _f: MeetingDialog(
        dock.session.content.collaboration, proposed_attendance(dock.session.content), dock,
        held_on=PEILDATUM, peildatum=PEILDATUM,
    ),
    "action": lambda dock, _f: ActionDialog(dock.session.content.collaboration, "", _agenda(dock), dock),
    "round": lambda dock, _f: RoundDialog(dock.session.content, dock),
    "history": lambda dock, _f: HistoryDialog([], "", dock.session, dock),
    "compare": lambda dock, _f: _compared(dock),
    "read back": lambda dock, _f: _read_back(dock),
    "meeting mode": lambda dock, _f: MeetingWindow(_agenda(dock), lambda: None),
    "house style": lambda dock, _f: HouseStyleDialog(dock.session.dossier.path, dock),
    "sharing": lambda dock, _f: SharingDialog(dock.session, dock),
    "server": lambda dock, _f: ServerDialog(dock, "Gedeeld dossier openen", "Openen", may_set_up=True),
    "about": lambda dock, _f: AboutDialog(dock),
}  # fmt: skip


@pytest.mark.parametrize("name", DIALOGS)
def test_every_field_of_a_dialog_and_its_help(
    opened: AfstemmingDock, demo_folder: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(help, "open_page", asked.append)
    dialog = DIALOGS[name](opened, next(demo_folder.glob("netbeheer*.shp")))
    try:
        assert list(fields(dialog)) or name == "about"
        assert not faults(dialog), "\n".join(faults(dialog))
        QTest.keyClick(dialog, Qt.Key.Key_F1)
        assert asked == [help.PAGES[type(dialog).__name__]]
    finally:
        dialog.close()
        dialog.deleteLater()


def test_lists_export_what_is_chosen_and_ticked_in_them(opened: AfstemmingDock) -> None:
    contacts = [
        Attendance("", "gem", "wegbeheerder", name="A"),
        Attendance("", "gem", "regisseur", present=True),
    ]
    dialog = MeetingDialog(opened.session.content.collaboration, contacts, opened, session=opened.session)
    assert dialog.findChild(QToolButton, "export_attendance")
    _headings, rows = table_of(dialog.findChild(QAbstractItemView, "attendance"))
    assert [row[0] for row in rows] == ["x" if one.present else "" for one in contacts]
    assert rows[0][1] in {partner.name for partner in opened.session.content.collaboration.partners}
    dialog.deleteLater()


def test_a_filtered_report_exports_what_is_seen(opened: AfstemmingDock) -> None:
    view = opened._pages[0][2]._report
    view.show_report([], [Remark(severity, severity.value) for severity in Severity])
    tree = view.findChild(QAbstractItemView, "report")
    assert len(table_of(tree)[1]) == len(Severity)
    view.findChild(QComboBox, "report_filter").setCurrentIndex(1)
    assert len(table_of(tree)[1]) == 1
    assert view.findChild(QToolButton, "export_report_list")

"""The mapping step in the window: what is asked is asked, what is answered is kept, and nothing is asked twice."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path
from typing import Any, Iterator, Optional

import pytest
from qgis.core import QgsApplication, QgsCoordinateReferenceSystem
from qgis.gui import QgsMapCanvas, QgsProjectionSelectionWidget
from qgis.PyQt.QtCore import QCoreApplication, QMimeData, QPoint, QPointF, Qt, QUrl
from qgis.PyQt.QtGui import QDropEvent, QResizeEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QLabel,
    QListWidget,
    QPushButton,
    QTableWidget,
    QTabWidget,
    QTreeWidget,
    QTreeWidgetItem,
)
from waiting import wait_for

from afstemming_plugin.cycle import mapping
from afstemming_plugin.cycle.agreements import PlannedDelivery
from afstemming_plugin.cycle.store import Dossier, partner_named
from afstemming_plugin.gui.deliveries_page import DeliveriesPage
from afstemming_plugin.gui.delivery_dialog import DeliveryDialog
from afstemming_plugin.gui.dock import AfstemmingDock
from afstemming_plugin.gui.mapping_wizard import (
    CHECK,
    COLUMN_PAGE,
    DATES_PAGE,
    TABLE,
    VALUE_PAGE,
    MappingWizard,
)
from afstemming_plugin.gui.profiles_dialog import ProfilesDialog
from afstemming_plugin.model.collaboration import Collaboration, Partner
from afstemming_plugin.model.words import Hardness

PEILDATUM = date(2026, 11, 1)
HEADER = ["Projectnummer", "Omschrijving", "Straatnaam", "Hardheid", "Startdatum", "Einddatum", "X", "Y"]
ROWS = [
    ["P-1", "Riool Kerkstraat", "Kerkstraat", "Gepland", "1-4-2027", "30-6-2027", 155000, 463000],
    ["P-2", "Riool Dorpsstraat", "Dorpsstraat", "Fase B", "1-9-2027", "30-11-2027", 155400, 463200],
    ["P-3", "Gas Molenweg", "Molenweg", "Fase B", "1-4-2028", "30-6-2028", 155800, 463400],
    ["P-4", "Gas Parkweg", "Parkweg", "Gepland", "n.t.b.", "", 155950, 463950],
]


def write(path: Path, header: list[str] = HEADER, rows: list[list[Any]] = ROWS) -> Path:
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file, delimiter=";").writerows([header, *rows])
    return path


@pytest.fixture
def page(dock: AfstemmingDock, tmp_path: Path) -> Iterator[DeliveriesPage]:
    """The deliveries page on a new dossier with one partner."""
    collaboration = Collaboration("Stad", partners=[Partner("gemeente", "Gemeente", "#0072B2")])
    Dossier.create(tmp_path / "stad.gpkg", collaboration).close()
    assert dock.session.open(tmp_path / "stad.gpkg")
    dock.show_step(0)
    yield dock._pages[0][2]
    dock._pages[0][2].leave()


def prepared(
    page: DeliveriesPage, file: Path, *, always: bool = False, partner: str = "Gemeente"
) -> Optional[MappingWizard]:
    """The wizard that the page opens for a file, None when it takes the file in at once."""
    page.prepare([PlannedDelivery(file, partner=partner)], always=always)
    wait_for(lambda: not page.session.busy)
    return page._wizard


def accept(page: DeliveriesPage, wizard: MappingWizard) -> None:
    wait_for(lambda: not wizard.is_trying)
    button = wizard.findChild(QPushButton, "take_in")
    assert button.isEnabled()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    wait_for(lambda: not page.session.busy)


def value_item(wizard: MappingWizard, text: str) -> QTreeWidgetItem:
    tree = wizard.findChild(QTreeWidget, "values")
    for number in range(tree.topLevelItemCount()):
        top = tree.topLevelItem(number)
        for at in range(top.childCount()):
            if top.child(at).text(0) == text:
                return top.child(at)
    raise AssertionError(f"no value {text}")


def choose_word(wizard: MappingWizard, text: str, word: str) -> None:
    box = wizard.findChild(QTreeWidget, "values").itemWidget(value_item(wizard, text), 2)
    assert isinstance(box, QComboBox)
    box.setCurrentText(word)
    wait_for(lambda: not wizard.is_trying)


def column_box(wizard: MappingWizard, column: str) -> QComboBox:
    table = wizard.findChild(QTableWidget, "columns")
    row = next(r for r in range(table.rowCount()) if table.item(r, 0).text() == column)
    return table.cellWidget(row, 1)


def test_an_unknown_word_opens_the_page_of_values_and_the_answer_is_kept(
    page: DeliveriesPage, tmp_path: Path
) -> None:
    wizard = prepared(page, write(tmp_path / "2026.csv"))
    assert wizard is not None
    tabs = wizard.findChild(QTabWidget, "pages")
    assert tabs.currentIndex() == VALUE_PAGE and "(1)" in tabs.tabText(VALUE_PAGE)
    assert value_item(wizard, "Fase B").text(1) == "2"
    choose_word(wizard, "Fase B", "voornemen")
    assert not wizard.preview.questions
    accept(page, wizard)
    works = {w.reference: w for w in page.session.content.works}
    assert works["P-2"].hardness is Hardness.VOORNEMEN and len(works) == 3
    assert page._wizard is None


def test_the_second_delivery_is_taken_in_without_a_window(page: DeliveriesPage, tmp_path: Path) -> None:
    accept(page, prepared(page, write(tmp_path / "2026.csv")))
    assert prepared(page, write(tmp_path / "2027.csv", rows=ROWS[:2])) is None
    wait_for(lambda: not page.session.busy)
    assert {w.reference for w in page.session.content.works} == {"P-1", "P-2"}
    shown = [t for level in range(4) for t in page.session.iface.messageBar().get_messages(level)]
    assert any("Nothing to ask" in text for text in shown)


def test_it_can_be_looked_at_all_the_same(page: DeliveriesPage, tmp_path: Path) -> None:
    accept(page, prepared(page, write(tmp_path / "2026.csv")))
    wizard = prepared(page, write(tmp_path / "2027.csv"), always=True)
    assert wizard.findChild(QTabWidget, "pages").currentIndex() == CHECK
    assert wizard.findChild(QListWidget, "open_questions").count() == 0


def test_cancelling_takes_nothing_in_and_keeps_nothing(page: DeliveriesPage, tmp_path: Path) -> None:
    wizard = prepared(page, write(tmp_path / "2026.csv"), partner="Nieuwe partner")
    QTest.keyClick(wizard, Qt.Key.Key_Escape)
    wait_for(lambda: page._wizard is None)
    assert not page.session.busy
    content = page.session.content
    assert content.works == [] and [p.code for p in content.collaboration.partners] == ["gemeente"]
    assert page.session.dossier.kept_profiles() == []


def test_a_new_partner_comes_with_its_delivery(page: DeliveriesPage, tmp_path: Path) -> None:
    accept(page, prepared(page, write(tmp_path / "2026.csv"), partner="Nieuwe partner"))
    added = page.session.content.collaboration.partner("nieuwe-partner")
    assert added.name == "Nieuwe partner" and added.colour
    assert page.session.content.deliveries[0].partner == "nieuwe-partner"


def test_a_field_moves_from_one_column_to_another(page: DeliveriesPage, tmp_path: Path) -> None:
    wizard = prepared(page, write(tmp_path / "2026.csv"))
    before = wizard.table.profile.columns
    assert before["description"] == "Omschrijving"
    box = column_box(wizard, "Omschrijving")
    box.setCurrentIndex(box.findData("title"))
    wait_for(lambda: not wizard.is_trying)
    after = wizard.table.profile.columns
    assert after["title"] == "Omschrijving" and "description" not in after
    box = column_box(wizard, "Straatnaam")
    box.setCurrentIndex(box.findData("title"))
    wait_for(lambda: not wizard.is_trying)
    assert wizard.table.profile.columns["title"] == "Straatnaam"
    assert column_box(wizard, "Omschrijving").currentData() == ""
    first_rows = wizard.findChild(QTableWidget, "first_rows")
    assert (
        first_rows.horizontalHeaderItem(2).font().bold()
        and not first_rows.horizontalHeaderItem(1).font().bold()
    )


def test_taking_in_waits_until_a_change_was_tried(page: DeliveriesPage, tmp_path: Path) -> None:
    wizard = prepared(page, write(tmp_path / "2026.csv"))
    button = wizard.findChild(QPushButton, "take_in")
    assert button.isEnabled()
    box = column_box(wizard, "Startdatum")
    box.setCurrentIndex(0)
    assert wizard.is_trying and not button.isEnabled()
    wait_for(lambda: not wizard.is_trying)
    assert button.isEnabled()


def test_without_period_nothing_can_be_taken_in(page: DeliveriesPage, tmp_path: Path) -> None:
    wizard = prepared(page, write(tmp_path / "2026.csv"))
    for name in ("Startdatum", "Einddatum"):
        column_box(wizard, name).setCurrentIndex(0)
        wait_for(lambda: not wizard.is_trying)
    assert not wizard.findChild(QPushButton, "take_in").isEnabled()
    assert wizard.findChild(QLabel, "refusal").text()
    box = column_box(wizard, "Startdatum")
    box.setCurrentIndex(box.findData("start"))
    wait_for(lambda: not wizard.is_trying)
    assert wizard.findChild(QPushButton, "take_in").isEnabled()


def test_the_dates_and_the_map_show_where_and_when(page: DeliveriesPage, tmp_path: Path) -> None:
    wizard = prepared(page, write(tmp_path / "2026.csv"))
    samples = wizard.findChild(QTreeWidget, "date_samples")
    assert samples.topLevelItem(0).text(0) == "n.t.b."
    canvas = wizard.findChild(QgsMapCanvas, "places_map")
    drawn = [layer for layer in canvas.layers() if layer.providerType() == "memory"]
    assert sum(layer.featureCount() for layer in drawn) == 4
    assert canvas.extent().contains(wizard.table.place.centre[0], wizard.table.place.centre[1])
    assert "EPSG:28992" in wizard.findChild(QLabel, "where").text()


def test_another_coordinate_system_moves_the_places(page: DeliveriesPage, tmp_path: Path) -> None:
    wizard = prepared(page, write(tmp_path / "2026.csv"))
    before = wizard.table.place.box
    wizard.findChild(QgsProjectionSelectionWidget, "crs").setCrs(QgsCoordinateReferenceSystem("EPSG:31370"))
    wait_for(lambda: not wizard.is_trying)
    assert wizard.table.profile.crs == "EPSG:31370"
    assert wizard.table.place.box is None or wizard.table.place.box != before


def test_the_order_of_day_and_month_is_chosen(page: DeliveriesPage, tmp_path: Path) -> None:
    rows = [["P-1", "", "Kerkstraat", "Gepland", "3/4/2027", "5/6/2027", 155000, 463000]]
    wizard = prepared(page, write(tmp_path / "2026.csv", rows=rows))
    assert wizard.findChild(QTabWidget, "pages").currentIndex() == DATES_PAGE
    order = wizard.findChild(QComboBox, "day_order")
    order.setCurrentIndex(order.findData(False))
    wait_for(lambda: not wizard.is_trying)
    assert wizard.findChild(QTreeWidget, "date_samples").topLevelItem(0).text(1) == "4-3-2027 – 6-5-2027"
    accept(page, wizard)
    assert page.session.content.works[0].period.start == date(2027, 3, 4)


def test_every_page_is_reached_by_keyboard(page: DeliveriesPage, tmp_path: Path) -> None:
    wizard = prepared(page, write(tmp_path / "2026.csv"))
    tabs = wizard.findChild(QTabWidget, "pages")
    tabs.setCurrentIndex(TABLE)
    seen = [tabs.currentIndex()]
    for _ in range(4):
        QTest.keyClick(wizard.findChild(QPushButton, "forward"), Qt.Key.Key_Space)
        seen.append(tabs.currentIndex())
    assert seen == [TABLE, COLUMN_PAGE, VALUE_PAGE, DATES_PAGE, CHECK]
    assert not wizard.findChild(QPushButton, "forward").isEnabled()


def test_an_open_question_leads_to_its_page(page: DeliveriesPage, tmp_path: Path) -> None:
    wizard = prepared(page, write(tmp_path / "2026.csv"))
    tabs = wizard.findChild(QTabWidget, "pages")
    tabs.setCurrentIndex(CHECK)
    questions = wizard.findChild(QListWidget, "open_questions")
    assert "Fase B" in questions.item(0).text()
    questions.itemActivated.emit(questions.item(0))
    assert tabs.currentIndex() == VALUE_PAGE


def test_only_what_changed_is_shown(page: DeliveriesPage, tmp_path: Path) -> None:
    accept(page, prepared(page, write(tmp_path / "2026.csv")))
    header = [*HEADER[:3], "Projectstatus", *HEADER[4:]]
    wizard = prepared(page, write(tmp_path / "2027.csv", header))
    assert "1 renamed" in wizard.findChild(QLabel, "origin").text()
    assert [q.part for q in wizard.preview.questions] == [mapping.COLUMNS]
    assert wizard.findChild(QTabWidget, "pages").currentIndex() == COLUMN_PAGE


def test_of_several_files_only_those_with_a_question_are_shown(page: DeliveriesPage, tmp_path: Path) -> None:
    sure = write(tmp_path / "zeker.csv", rows=ROWS[:1])
    doubtful = write(tmp_path / "twijfel.csv")
    faulty = tmp_path / "stuk.xlsx"
    faulty.write_text("geen werkboek")
    page.prepare([PlannedDelivery(sure, partner="Water"), PlannedDelivery(doubtful, partner="Gemeente"),
                  PlannedDelivery(faulty, partner="Gemeente")])  # fmt: skip
    wait_for(lambda: not page.session.busy)
    assert page._wizard.preview.planned.file == doubtful
    accept(page, page._wizard)
    assert {d.file for d in page.session.content.deliveries} == {"zeker.csv", "twijfel.csv"}
    shown = [t for level in range(4) for t in page.session.iface.messageBar().get_messages(level)]
    assert sum("stuk.xlsx" in text for text in shown) == 1


def test_dropped_files_ask_whose_they_are(
    page: DeliveriesPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[DeliveryDialog] = []

    def answer(dialog: DeliveryDialog) -> bool:
        asked.append(dialog)
        dialog.findChild(QComboBox, "unit").setCurrentText("riool")
        return True

    monkeypatch.setattr(DeliveryDialog, "exec", answer)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(write(tmp_path / "plannen gemeente.csv", rows=ROWS[:1])))])
    page.dropEvent(_drop(mime))
    wait_for(lambda: not page.session.busy)
    assert asked[0].planned()[0].partner == "Gemeente"  # its name stands in the file's
    wait_for(lambda: bool(page.session.content.deliveries))
    assert page.session.content.deliveries[0].unit == "riool"
    again = DeliveryDialog([tmp_path / "plannen gemeente.csv"], page.session.content.collaboration, page,
                           page.session.content.deliveries)  # fmt: skip
    assert again.planned()[0].unit == "riool"


def _drop(mime: QMimeData) -> QDropEvent:
    where = QPoint(5, 5)
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    try:
        return QDropEvent(QPointF(where), Qt.DropAction.CopyAction, mime, buttons, keys)
    except TypeError:
        return QDropEvent(where, Qt.DropAction.CopyAction, mime, buttons, keys)


def test_several_files_are_asked_in_one_window(page: DeliveriesPage, tmp_path: Path) -> None:
    collaboration = Collaboration(
        "Stad", partners=[Partner("gas", "Gasnet"), Partner("water", "Waterbedrijf")]
    )
    files = [tmp_path / name for name in ("gasnet 2027.csv", "waterbedrijf.xlsx", "straten.gpkg")]
    planned = DeliveryDialog(files, collaboration, page).planned()
    assert [(p.kind, p.partner) for p in planned] == [
        ("works", "Gasnet"),
        ("works", "Waterbedrijf"),
        ("streets", ""),
    ]


def test_graafrust_without_a_column_of_partners_is_of_the_chosen_partner(
    page: DeliveriesPage, tmp_path: Path
) -> None:
    rows = [["Z-1", "Kerkstraat", "1-5-2026", "30-4-2031", 155000, 463000]]
    file = write(tmp_path / "graafrust.csv", ["Nummer", "Straatnaam", "Vanaf", "Tot en met", "X", "Y"], rows)
    dialog = DeliveryDialog([file], page.session.content.collaboration, page)
    dialog.findChild(QComboBox, "partner").setCurrentText("Gemeente")
    planned = dialog.planned()
    assert planned[0].kind == "graafrust" and planned[0].partner == "Gemeente"
    page.prepare(planned)
    wait_for(lambda: not page.session.busy)
    if page._wizard is not None:
        accept(page, page._wizard)
    wait_for(lambda: bool(page.session.content.zones))
    assert page.session.content.zones[0].partner == "gemeente"


def test_the_report_has_a_tab_with_a_filter(page: DeliveriesPage, tmp_path: Path) -> None:
    accept(page, prepared(page, write(tmp_path / "2026.csv")))
    tree = page.findChild(QTreeWidget, "deliveries")
    tree.setCurrentItem(tree.topLevelItem(0).child(0))
    delivery = page.chosen
    report = page.findChild(QTreeWidget, "report")
    assert report.topLevelItemCount() == len(delivery.rejected_rows) + len(delivery.remarks) > 1
    box = page.findChild(QComboBox, "report_filter")
    box.setCurrentIndex(box.findData("afgekeurd"))
    shown = [
        report.topLevelItem(r)
        for r in range(report.topLevelItemCount())
        if not report.topLevelItem(r).isHidden()
    ]
    assert len(shown) == 1 and shown[0].text(0) == "5"
    page.findChild(QPushButton, "to_report").click()
    assert page.findChild(QTabWidget, "delivery_tabs").currentIndex() == 1


def test_the_report_is_written_as_a_workbook(page: DeliveriesPage, tmp_path: Path) -> None:
    accept(page, prepared(page, write(tmp_path / "2026.csv")))
    tree = page.findChild(QTreeWidget, "deliveries")
    tree.setCurrentItem(tree.topLevelItem(0).child(0))
    assert page.findChild(QPushButton, "export_report").isEnabled()
    page.export_report(page.chosen, tmp_path / "verslag.xlsx")
    wait_for(lambda: not page.session.busy)
    assert (tmp_path / "verslag.xlsx").stat().st_size > 3000


def test_a_report_line_is_shown_in_full(page: DeliveriesPage, tmp_path: Path) -> None:
    accept(page, prepared(page, write(tmp_path / "2026.csv")))
    tree = page.findChild(QTreeWidget, "deliveries")
    tree.setCurrentItem(tree.topLevelItem(0).child(0))
    report = page.findChild(QTreeWidget, "report")
    report.setCurrentItem(report.topLevelItem(0))
    assert page.chosen.rejected_rows[0].reason in page.findChild(QLabel, "whole_line").text()


def test_an_answer_shows_at_once_as_sure(page: DeliveriesPage, tmp_path: Path) -> None:
    wizard = prepared(page, write(tmp_path / "2026.csv"))
    assert value_item(wizard, "Fase B").text(3) == "unknown"
    choose_word(wizard, "Fase B", "gepland")
    assert value_item(wizard, "Fase B").text(3) == "sure"


def test_a_file_of_several_partners_stays_one(page: DeliveriesPage, tmp_path: Path) -> None:
    header = ["Netbeheerder", *HEADER]
    file = write(tmp_path / "alle.csv", header, [[n, *r] for n, r in zip(("Gemeente", "Water", "Gas"), ROWS)])
    accept(page, prepared(page, file, partner=""))
    content = page.session.content
    assert len({d.partner for d in content.deliveries}) == 3
    assert DeliveryDialog([file], content.collaboration, page, content.deliveries).planned()[0].partner == ""


def test_a_delivery_is_taken_in_again_from_its_file(page: DeliveriesPage, tmp_path: Path) -> None:
    from qgis.core import QgsSettings

    file = write(tmp_path / "2026.csv")
    accept(page, prepared(page, file))
    QgsSettings().setValue("afstemming/last_folder", str(tmp_path))
    tree = page.findChild(QTreeWidget, "deliveries")
    tree.setCurrentItem(tree.topLevelItem(0).child(0))
    write(file, rows=ROWS[:1])
    page._take_in_again()
    wait_for(lambda: not page.session.busy)
    wait_for(lambda: len(page.session.content.works) == 1)
    assert [d.partner for d in page.session.content.deliveries] == ["gemeente"]
    assert page.chosen is not None


def test_profiles_are_listed_exported_deleted_and_imported(page: DeliveriesPage, tmp_path: Path) -> None:
    accept(page, prepared(page, write(tmp_path / "2026.csv")))
    dialog = ProfilesDialog(page.session, page)
    names = dialog.findChild(QTreeWidget, "profiles")
    assert [names.topLevelItem(0).text(at) for at in (0, 1, 3)] == ["Gemeente", "Gemeente", "works"]
    names.setCurrentItem(names.topLevelItem(0))
    assert dialog.findChild(QPushButton, "export").isEnabled()
    dialog.export("Gemeente", tmp_path / "profiel.json")
    dialog.delete("Gemeente")
    assert page.session.dossier.kept_profiles() == [] and dialog.chosen is None
    dialog.bring_in(tmp_path / "profiel.json")
    assert [k.name for k in page.session.dossier.kept_profiles()] == ["Gemeente"]


def test_counts_stay_readable_in_a_narrow_dock(page: DeliveriesPage, tmp_path: Path) -> None:
    accept(page, prepared(page, write(tmp_path / "2026.csv")))
    before = page.size()
    page.resize(420, 600)
    QCoreApplication.sendEvent(page, QResizeEvent(page.size(), before))  # before the dock lays it out again
    tree = page.findChild(QTreeWidget, "deliveries")
    assert tree.isColumnHidden(4)
    for column in (1, 2, 3):
        assert tree.columnWidth(column) >= tree.header().sectionSizeHint(column)
    assert tree.columnWidth(0) >= 120


def test_an_empty_dossier_says_what_to_do(page: DeliveriesPage) -> None:
    assert page._stack.currentWidget().objectName() == "no_deliveries"


def test_closing_the_window_midway_leaves_no_task(page: DeliveriesPage, tmp_path: Path) -> None:
    wizard = prepared(page, write(tmp_path / "2026.csv"))
    column_box(wizard, "Startdatum").setCurrentIndex(0)
    wizard._try_next()
    wizard.reject()
    wait_for(lambda: QgsApplication.taskManager().countActiveTasks() == 0)


# Real files --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "crs", "partner"),
    [
        ("excel/20220912.xlsx", "EPSG:28992", "Wegbeheerder"),
        ("cities/amsterdam_roadworks_real.json", "EPSG:28992", "Gemeente"),
        ("cities/oslo_soksys_activities_live_pull.json", "EPSG:25832", "Kommune"),
        ("toulouse/works.json", "EPSG:2154", ""),
    ],
)
def test_the_wizard_shows_real_files(
    qgis_app, real_data: Path, tmp_path: Path, name: str, crs: str, partner: str
) -> None:
    with Dossier.create(tmp_path / "stad.gpkg", Collaboration("Stad", crs)) as dossier:
        code = partner_named(dossier, partner) if partner else ""
        made = mapping.preview(dossier, PlannedDelivery(real_data / name, partner=code), peildatum=PEILDATUM)
        wizard = MappingWizard(made)
        columns = wizard.findChild(QTableWidget, "columns")
        assert columns.rowCount() == len(made.tables[0].columns)
        assert wizard.findChild(QLabel, "accepted").text() == str(made.tables[0].counts.accepted)
        assert wizard.findChild(QPushButton, "take_in").isEnabled()
        wizard.reject()
        taken = mapping.choose(dossier, made)
        assert taken.accepted == sum(t.counts.accepted for t in made.tables) > 0

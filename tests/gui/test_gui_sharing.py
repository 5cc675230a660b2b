"""The window on sharing and on the report of a delivery, used as a user would."""

from __future__ import annotations

from pathlib import Path

import openpyxl
from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QElapsedTimer
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QPushButton, QTableView, QTableWidget, QTreeWidget

from afstemming_plugin.cycle.desk import COORDINATOR, SETTING, this_desk
from afstemming_plugin.dossier import Dossier
from afstemming_plugin.gui.deliveries_page import DeliveriesPage
from afstemming_plugin.gui.dock import AfstemmingDock
from afstemming_plugin.gui.proposal_page import ProposalPage
from afstemming_plugin.gui.sharing_dialog import SharingDialog
from afstemming_plugin.model.words import Share


def opened(dock: AfstemmingDock, path: Path) -> AfstemmingDock:
    assert dock.session.open(path)
    return dock


def test_the_dry_run_follows_the_audience_and_the_fields_kept_back(
    dock: AfstemmingDock, dossier_file: Path
) -> None:
    session = opened(dock, dossier_file).session
    dialog = SharingDialog(session, dock)
    model = dialog.findChild(QTableView, "seen").model()
    assert model.rowCount() == len(session.content.works)
    shares = dialog.findChild(QTableWidget, "field_shares")
    title = next(r for r in range(shares.rowCount()) if shares.item(r, 0).text() == "Title")
    choice = shares.cellWidget(title, 1)
    choice.setCurrentIndex(choice.findData(Share.OWN))
    choice.activated.emit(choice.currentIndex())
    partner = dialog.findChild(QComboBox, "field_partner").currentData()
    assert session.content.collaboration.partner(partner).field_shares == {"title": Share.OWN}
    own = sum(work.partner == partner for work in session.content.works)
    told = dialog.findChild(QLabel, "told")
    assert f"0 are not seen at all and {own} in part" in told.text()
    audience = dialog.findChild(QComboBox, "audience")
    audience.setCurrentIndex(next(i for i in range(audience.count()) if audience.itemData(i)[1] == partner))
    assert "0 are not seen at all and 0 in part" in told.text()


def test_a_copy_and_a_table_are_made_from_it(
    dock: AfstemmingDock, dossier_file: Path, tmp_path: Path
) -> None:
    session = opened(dock, dossier_file).session
    dialog = SharingDialog(session, dock)
    dialog.make_copy(tmp_path / "kopie.gpkg")
    dialog.save_table(tmp_path / "delen.xlsx")
    with Dossier.open(tmp_path / "kopie.gpkg") as copy:
        assert len(copy.content().works) == len(session.content.works)
    assert openpyxl.load_workbook(tmp_path / "delen.xlsx").active.max_row == 1 + len(session.content.works)


def test_the_desk_is_chosen_and_kept(dock: AfstemmingDock, dossier_file: Path) -> None:
    QgsSettings().remove(SETTING)
    session = opened(dock, dossier_file).session
    desk = SharingDialog(session, dock).findChild(QComboBox, "desk")
    assert desk.currentData() == COORDINATOR
    desk.setCurrentIndex(1)
    assert this_desk() == session.content.collaboration.partners[0].code
    assert SharingDialog(session, dock).findChild(QComboBox, "desk").currentIndex() == 1
    QgsSettings().remove(SETTING)


def test_documents_are_made_for_the_chosen_audience(
    dock: AfstemmingDock, dossier_file: Path, tmp_path: Path
) -> None:
    page = opened(dock, dossier_file).findChild(ProposalPage)
    dock.show_step(4)
    page.findChild(QComboBox, "documents_for").setCurrentIndex(1)
    assert page.findChild(QPushButton, "sharing").isEnabled()
    assert page.make(tmp_path / "w.xlsx", page.choose("workbook"))
    assert openpyxl.load_workbook(tmp_path / "w.xlsx").properties.keywords == "openbaar"


def test_the_report_of_the_chosen_delivery_as_a_workbook(
    dock: AfstemmingDock, dossier_file: Path, tmp_path: Path
) -> None:
    page = opened(dock, dossier_file).findChild(DeliveriesPage)
    dock.show_step(0)
    tree = page.findChild(QTreeWidget, "deliveries")
    tops = [tree.topLevelItem(n) for n in range(tree.topLevelItemCount())]
    export = page.findChild(QPushButton, "export_report")
    for top in tops:
        if not export.isEnabled() and top.childCount():
            tree.setCurrentItem(top.child(0))
    assert export.isEnabled()
    assert any("plans until" in top.toolTip(0) for top in tops)
    assert sum("weakest" in top.toolTip(4) for top in tops) == 1
    delivery = page.chosen
    page.export_report(delivery, tmp_path / "verslag.xlsx")
    timer = QElapsedTimer()
    timer.start()
    while dock.session.busy:
        QCoreApplication.processEvents()
        assert timer.elapsed() < 60_000
    sheet = openpyxl.load_workbook(tmp_path / "verslag.xlsx")["Delivery"]
    assert sheet.max_row == 1 + delivery.accepted + delivery.rejected

"""The page Kansen: changed by hand, timeline with what-if, alternatives, export; all on one dossier."""

from __future__ import annotations

from pathlib import Path
from typing import Iterator

import pytest
from qgis.core import QgsPointXY, QgsProject, QgsSettings
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAction,
    QApplication,
    QDialogButtonBox,
    QListWidget,
    QPushButton,
    QTreeWidget,
)
from waiting import wait_for

from afstemming_plugin.cycle import see
from afstemming_plugin.cycle.store import Dossier
from afstemming_plugin.gui import remember
from afstemming_plugin.gui.by_hand import WishesDialog
from afstemming_plugin.gui.dock import AfstemmingDock
from afstemming_plugin.gui.list_export import export, table_of
from afstemming_plugin.gui.opportunities_page import TIMELINE, OpportunitiesPage
from afstemming_plugin.gui.reason_dialog import ReasonDialog
from afstemming_plugin.model.decision import ManualGroup
from afstemming_plugin.model.filter import Filter

KANSEN = 2


@pytest.fixture
def page(dock: AfstemmingDock, dossier_file: Path) -> Iterator[OpportunitiesPage]:
    QgsSettings().remove("afstemming/window")
    assert dock.session.open(dossier_file)
    dock.resize(420, 900)
    dock.show_step(KANSEN)
    found = dock._pages[KANSEN][2]
    assert isinstance(found, OpportunitiesPage)
    found._table.setCurrentIndex(found._table.model().index(0, 0))
    yield found


def answer(reason: str, ticked: int = 0) -> None:
    """Fill in the dialog that opens next: tick so many choices, give the reason, press OK."""

    def fill() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ReasonDialog)
        ok = dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok)
        assert not ok.isEnabled(), "a reason is asked"
        choices = dialog.findChild(QListWidget, "choices")
        for row in range(ticked):
            choices.item(row).setCheckState(Qt.CheckState.Checked)
        dialog._reason.setText(reason)
        ok.click()

    QTimer.singleShot(100, fill)


def menu_action(page: OpportunitiesPage, name: str) -> QAction:
    menu = page._hand.menu()
    menu.aboutToShow.emit()
    return menu.findChild(QAction, name)


def works_together(page: OpportunitiesPage, *works: str) -> bool:
    content = page.session.content
    assert content and content.analysis
    return any(set(works) <= {m.work for m in o.members} for o in content.analysis.opportunities)


def test_the_page_fits_a_dock_of_420_pixels(page: OpportunitiesPage) -> None:
    assert page.minimumSizeHint().width() <= 400


def test_a_work_added_by_hand_stays_and_can_be_undone(page: OpportunitiesPage) -> None:
    content = page.session.content
    assert content and content.analysis
    opportunity = page._table.current()
    others = [o for o in content.analysis.opportunities if o.id != opportunity.id]
    stranger = others[-1].members[0].work
    page._selected_on_map([stranger, others[-1].members[1].work])
    answer("één sleuf", ticked=1)
    menu_action(page, "add_work").trigger()
    wait_for(lambda: not page.session.busy)
    assert works_together(page, stranger, opportunity.members[0].work)
    assert [(g.apart, g.reason) for g in page.session.content.manual_groups] == [(False, "één sleuf")]
    now = page._table.current()
    assert now is not None and stranger in {m.work for m in now.members}
    assert "één sleuf" in page._detail.toPlainText()
    assert "✋" in page._table.currentIndex().siblingAtColumn(2).data()
    page.determine()
    wait_for(lambda: not page.session.busy)
    assert works_together(page, stranger, opportunity.members[0].work)
    menu_action(page, "undo_by_hand").trigger()
    wait_for(lambda: not page.session.busy)
    assert not page.session.content.manual_groups
    assert not works_together(page, stranger, opportunity.members[0].work)
    assert not menu_action(page, "undo_by_hand").isEnabled()


def test_two_selected_opportunities_merge(page: OpportunitiesPage) -> None:
    first, second = (page._table.model().index(row, 0) for row in (0, 1))
    page._table.setCurrentIndex(second)
    page._table.selectionModel().select(
        first,
        page._table.selectionModel().SelectionFlag.Select | page._table.selectionModel().SelectionFlag.Rows,
    )
    chosen = page._table.selected()
    assert len(chosen) == 2
    answer("één project")
    menu_action(page, "merge").trigger()
    wait_for(lambda: not page.session.busy)
    assert works_together(page, chosen[0].members[0].work, chosen[1].members[0].work)
    menu_action(page, "wishes").trigger()
    dialog = page.findChild(WishesDialog, "wishes_dialog")
    assert dialog._table.item(0, 2).text() == "één project"
    dialog._table.selectRow(0)
    dialog._drop.click()
    wait_for(lambda: not page.session.busy)
    assert not page.session.content.manual_groups


def test_works_kept_apart_stay_apart(page: OpportunitiesPage) -> None:
    opportunity = page._table.current()
    one = opportunity.members[-1].work
    answer("eigen planning")
    page._by_hand.leave_out(one)
    wait_for(lambda: not page.session.busy)
    groups: list[ManualGroup] = page.session.content.manual_groups
    assert groups and all(group.apart and one in group.works for group in groups)
    assert not any(works_together(page, one, m.work) for m in opportunity.members[:-1])


def test_another_joint_period_is_chosen_and_shown(page: OpportunitiesPage) -> None:
    content = page.session.content
    assert content and content.analysis
    opportunity = next(o for o in content.analysis.opportunities if o.alternatives)
    page._table.choose(opportunity.id)
    page._detail.period_asked.emit(0)
    wanted = opportunity.alternatives[0].period
    proposal = next(p for p in page.session.content.proposals if p.opportunity == opportunity.id)
    assert proposal.period == wanted
    assert f"{wanted.label()} ✓" in page._table.currentIndex().siblingAtColumn(2).data()
    assert wanted.label() in page._detail.toPlainText()
    page._tabs.setCurrentIndex(TIMELINE)
    timeline = page._timeline._timeline
    assert timeline is not None and timeline.agreed and timeline.joint == wanted
    page._detail.period_asked.emit(-1)
    assert next(p for p in page.session.content.proposals if p.opportunity == opportunity.id).period is None


def test_a_shift_is_told_at_once_and_stored_only_when_kept(
    page: OpportunitiesPage, dossier_file: Path
) -> None:
    page._tabs.setCurrentIndex(TIMELINE)
    panel, widget = page._timeline, page._timeline.widget
    QTest.keyClick(widget, Qt.Key.Key_Down)
    work = widget.current
    before = page.session.content.works_by_id()[work]
    for _ in range(3):
        QTest.keyClick(widget, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert before.title in panel._told.text() and panel._keep.isVisible()
    opportunity = page._table.current()
    assert opportunity.number in panel._told.text()
    with Dossier.open(dossier_file, read_only=True) as other:
        assert other.work(work).period == before.period, "nothing is stored while dragging"
    panel.findChild(QPushButton, "put_back").click()
    assert not widget.moved and not panel._box.isVisible()
    QTest.keyClick(widget, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    period = widget.moved[work]
    answer("later begonnen")
    panel.findChild(QPushButton, "keep_shift").click()
    wait_for(lambda: not page.session.busy)
    assert page.session.content.works_by_id()[work].period == period
    assert "later begonnen" in panel._told.text()
    names = [action.objectName() for action in panel.menu_of(work).actions()]
    assert names[0] == "withdraw_period" and len(names) == 2
    panel.findChild(QPushButton, "undo_shift").click()
    wait_for(lambda: not page.session.busy)
    after = page.session.content.works_by_id()[work]
    assert after.period == before.period and not after.corrected


def test_map_list_and_timeline_follow_each_other(page: OpportunitiesPage) -> None:
    page._tabs.setCurrentIndex(TIMELINE)
    panel, canvas = page._timeline, page.session.iface.mapCanvas()
    works = page.session.content.works_by_id()
    work = page._table.current().members[0].work
    panel.widget.hovered.emit(work)
    assert len(panel.link._bands) == 1
    canvas.setDestinationCrs(QgsProject.instance().crs())
    centre = panel.link._boxes[work].center()
    assert works[work].geometry
    panel.link._at = QgsPointXY(panel.link._shapes[work].pointOnSurface().asPoint())
    panel.link._look()
    assert panel.link._hover in {m.work for m in page._table.current().members} and centre
    other = page.session.content.analysis.opportunities[3]
    page._selected_on_map([other.id])
    assert page._table.current().id == other.id
    page._link.hovered.emit(other.id)
    assert page._table._model._hover == other.id
    page.leave()
    assert not panel.link._bands and not page._link._bands


def test_the_timeline_shows_what_is_on_the_map_through_the_filter(page: OpportunitiesPage) -> None:
    page._tabs.setCurrentIndex(TIMELINE)
    panel, canvas = page._timeline, page.session.iface.mapCanvas()
    partner = page.session.content.works[0].partner
    canvas.setExtent(see.extent_of(page.session.content))
    panel.show_source("map")
    every = len(panel._timeline.bars)
    page.session.set_filter(Filter(partners=frozenset({partner})))
    fewer = panel._timeline
    assert 0 < len(fewer.bars) < every and len(fewer.lanes) == 1
    passing = page.session.passing
    assert page._table.shown() == len(passing.opportunities)


def test_the_list_is_exported_as_shown_and_settings_come_back(
    page: OpportunitiesPage, tmp_path: Path
) -> None:
    page._search.setText(page._table.current().name)
    headings, rows = table_of(page._table)
    assert len(rows) == page._table.shown() < len(page.session.content.analysis.opportunities)
    assert len(headings) == 5 + 6 and all(len(row) == len(headings) for row in rows)
    assert export(page.session, "Kansen", (headings, [["=1+1", "12,5"]]), tmp_path / "k.csv")
    assert "'=1+1" in (tmp_path / "k.csv").read_text(encoding="utf-8-sig")
    page.window().resize(1400, 900)
    QApplication.processEvents()
    page._table.setColumnWidth(2, page._table.columnWidth(2) + 21)
    again = type(page._table)(page, several=True, name="opportunities")
    assert again.columnWidth(2) == page._table.columnWidth(2)
    last = again.model().columnCount() - 1
    assert again.columnWidth(last) < page._table.columnWidth(last), (
        "it takes the room there is, not what there was"
    )
    remember.set_export_folder(tmp_path)
    assert remember.export_folder() == tmp_path


def test_the_lists_of_deliveries_are_exported_with_their_branches(page: OpportunitiesPage) -> None:
    dock = page.window()
    dock.show_step(0)
    deliveries = dock.findChild(QTreeWidget, "deliveries")
    headings, rows = table_of(deliveries)
    assert len(headings) == sum(not deliveries.isColumnHidden(c) for c in range(deliveries.columnCount()))
    assert len(rows) > deliveries.topLevelItemCount() and any(row[0].startswith("  ") for row in rows)
    for name in ("deliveries", "unplaced"):
        assert page.window().findChild(QAction, f"export_list_{name}") is not None

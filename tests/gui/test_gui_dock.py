"""The dock as a user works with it, on a real dossier."""

from __future__ import annotations

import sqlite3
import sys
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from qgis.core import QgsApplication, QgsProject
from qgis.gui import QgsRubberBand
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QDate, QEvent
from qgis.PyQt.QtWidgets import QLineEdit, QPushButton, QTableView, QTextBrowser, QTreeWidget
from waiting import wait_for

from afstemming_plugin.cycle.agreements import PlannedDelivery
from afstemming_plugin.gui.dock import AfstemmingDock
from afstemming_plugin.model.figures import figures_of

LEVERINGEN, KAART, KANSEN, OVERLEG, VOORSTEL = range(5)


def messages(dock: AfstemmingDock) -> list[str]:
    bar = dock.iface.messageBar()
    return [text for level in range(4) for text in bar.get_messages(level)]


@pytest.fixture
def opened(dock: AfstemmingDock, dossier_file: Path) -> AfstemmingDock:
    assert dock.session.open(dossier_file)
    return dock


def page(dock: AfstemmingDock, number: int):
    dock.show_step(number)
    return dock._pages[number][2]


def test_without_dossier_the_dock_says_how_to_start(dock: AfstemmingDock) -> None:
    shown = dock._pages_stack.currentWidget()
    assert {button.objectName() for button in shown.findChildren(QPushButton)} == {
        "empty_new", "empty_open", "empty_shared", "empty_demo", "empty_tour",
    }  # fmt: skip
    assert not any(button.isEnabled() for button in dock._step_buttons.buttons())


def test_opening_shows_the_opportunities_ranked(opened: AfstemmingDock) -> None:
    assert opened._pages_stack.currentIndex() == KANSEN
    table = opened._pages_stack.currentWidget().findChild(QTableView)
    content = opened.session.content
    assert table.model().rowCount() == len(content.analysis.opportunities) > 5
    shown = [table.model().index(row, 0).data() for row in range(3)]
    ranked = sorted(content.analysis.opportunities, key=lambda o: -o.score)
    assert {o.number for o in ranked[:3]} == set(shown)


def test_choosing_an_opportunity_shows_its_works_and_lights_it_up(opened: AfstemmingDock) -> None:
    kansen = page(opened, KANSEN)
    canvas = opened.iface.mapCanvas()
    table = kansen.findChild(QTableView)
    table.choose(opened.session.content.analysis.opportunities[0].id)
    chosen = table.current()
    text = kansen.findChild(QTextBrowser).toPlainText()
    works = opened.session.content.works_by_id()
    assert chosen.number in text and chosen.period.label() in text
    for member in chosen.members:
        assert works[member.work].title in text
        assert works[member.work].period.label() in text
    bands = [item for item in canvas.scene().items() if isinstance(item, QgsRubberBand)]
    assert len(bands) == 1
    assert canvas.extent().intersects(bands[0].asGeometry().boundingBox())
    kansen.leave()
    assert not [item for item in canvas.scene().items() if isinstance(item, QgsRubberBand)]


def test_search_narrows_the_list(opened: AfstemmingDock) -> None:
    kansen = page(opened, KANSEN)
    table = kansen.findChild(QTableView)
    wanted = opened.session.content.analysis.opportunities[2]
    kansen.findChild(QLineEdit, "search").setText(wanted.number)
    assert [table.model().index(r, 0).data() for r in range(table.model().rowCount())] == [wanted.number]


def test_determining_runs_as_a_task_and_uses_distance_and_peildatum(opened: AfstemmingDock) -> None:
    kansen = page(opened, KANSEN)
    before = figures_of(opened.session.content)
    kansen._box.distance.setValue(0)
    opened._peildatum.setDate(QDate(2027, 3, 1))
    kansen.findChild(QPushButton, "determine").click()
    assert opened.session.busy
    assert not opened._pages_stack.isEnabled()
    wait_for(lambda: not opened.session.busy)
    content = opened.session.content
    assert content.analysis.peildatum.isoformat() == "2027-03-01"
    assert content.rules.distance == 0
    assert figures_of(content).pairs < before.pairs
    assert opened._pages_stack.isEnabled()
    assert QgsProject.instance().mapLayers()


def test_stopping_leaves_the_dossier_as_it_was(opened: AfstemmingDock, dossier_file: Path) -> None:
    before = sqlite3.connect(dossier_file).execute("SELECT made_at, peildatum FROM analysis").fetchall()
    kansen = page(opened, KANSEN)
    kansen._box.distance.setValue(40)
    kansen.determine()
    opened.session.stop()
    wait_for(lambda: not opened.session.busy)
    assert (
        sqlite3.connect(dossier_file).execute("SELECT made_at, peildatum FROM analysis").fetchall() == before
    )
    assert any("nothing was changed" in text for text in messages(opened))


def test_a_delivery_dropped_in_is_counted_and_its_report_shown(
    opened: AfstemmingDock, demo_folder: Path
) -> None:
    leveringen = page(opened, LEVERINGEN)
    planned = PlannedDelivery(demo_folder / "warmtenet_plans.geojson", partner="Nieuwe Warmte")
    leveringen.take_in([planned])
    wait_for(lambda: not opened.session.busy)
    content = opened.session.content
    delivery = next(d for d in content.deliveries if d.partner == "nieuwe-warmte")
    assert delivery.accepted == sum(w.partner == "nieuwe-warmte" for w in content.works) > 0
    tree = leveringen.findChild(QTreeWidget, "deliveries")
    names = [tree.topLevelItem(row).text(0) for row in range(tree.topLevelItemCount())]
    partner = tree.topLevelItem(names.index("Nieuwe Warmte"))
    assert partner.text(1) == str(delivery.accepted)
    tree.setCurrentItem(partner.child(0))
    report = leveringen.findChild(QTreeWidget, "report")
    assert report.topLevelItemCount() == delivery.rejected + len(delivery.remarks) > 0


def test_a_file_that_is_no_delivery_gives_one_message_and_changes_nothing(
    opened: AfstemmingDock, tmp_path: Path
) -> None:
    faulty = tmp_path / "plan.xlsx"
    faulty.write_text("geen werkboek")
    before = opened.session.content
    page(opened, LEVERINGEN).take_in([PlannedDelivery(faulty, partner="gemeente")])
    wait_for(lambda: not opened.session.busy)
    assert sum("plan.xlsx" in text for text in messages(opened)) == 1
    assert opened.session.content.works == before.works


def test_documents_are_made_from_the_page(opened: AfstemmingDock, tmp_path: Path) -> None:
    voorstel = page(opened, VOORSTEL)
    for name, ending in (
        ("workbook", ".xlsx"),
        ("geopackage", ".gpkg"),
        ("project", ".qgz"),
        ("map", ".png"),
    ):
        path = (tmp_path / f"uit_{name}").with_suffix(ending)
        assert voorstel.make(path, voorstel.choose(name))
        assert path.stat().st_size > 1000
    assert voorstel._made.count() == 4


def test_a_dossier_in_use_elsewhere_is_shown_read_only(dock: AfstemmingDock, dossier_file: Path) -> None:
    with sqlite3.connect(dossier_file) as connection:
        connection.execute("DELETE FROM lock")
        connection.execute(
            "INSERT INTO lock (who, host, process, heartbeat) VALUES ('collega', 'andere-pc', 1, datetime('now'))"
        )
        connection.execute("UPDATE lock SET heartbeat = replace(datetime('now', 'localtime'), ' ', 'T')")
    connection.close()
    assert dock.session.open(dossier_file)
    assert any("collega" in text for text in messages(dock))
    assert not dock.session.change(lambda dossier: dossier.save_streets([]))
    assert any("cannot be changed now" in text for text in messages(dock))


def test_a_project_with_the_dossier_opens_it(
    dock: AfstemmingDock, dossier_file: Path, tmp_path: Path
) -> None:
    from afstemming_plugin.cycle.documents import make_project
    from afstemming_plugin.cycle.store import Dossier

    with Dossier.open(dossier_file) as dossier:
        make_project(dossier, tmp_path / "kaart.qgz")
    assert QgsProject.instance().read(str(tmp_path / "kaart.qgz"))
    assert dock.session.dossier is not None
    assert dock.session.dossier.path == dossier_file


def test_a_missing_dossier_is_one_message(dock: AfstemmingDock, tmp_path: Path) -> None:
    assert not dock.session.open(tmp_path / "weg.gpkg")
    assert sum("weg.gpkg" in text for text in messages(dock)) == 1


def test_closing_gives_the_lock_back_and_leaves_no_task(opened: AfstemmingDock, dossier_file: Path) -> None:
    assert sqlite3.connect(dossier_file).execute("SELECT count(*) FROM lock").fetchone() == (1,)
    opened.session.close()
    assert sqlite3.connect(dossier_file).execute("SELECT count(*) FROM lock").fetchone() == (0,)
    assert QgsApplication.taskManager().countActiveTasks() == 0


def test_flexibility_is_counted_live_and_drawn_as_a_curve(opened: AfstemmingDock) -> None:
    """Sliding counts in the background; what it shows is what determining then finds."""
    kansen = page(opened, KANSEN)
    kansen._box._fold.setChecked(True)
    preview = kansen._box._preview
    assert not preview.isVisible()  # nothing was asked
    kansen._box.flexibility.setValue(2)
    wait_for(lambda: preview._asked is not None and preview._wanted() is None)
    curve = preview._recount.curve(preview._asked)
    asked = preview._recount.known(preview._asked)
    assert asked == curve[2]
    assert str(asked.opportunities) in preview._found.text()
    assert [c.overlaps for c in curve] == sorted(c.overlaps for c in curve)
    chart = preview._chart
    chart.resize(400, 150)
    drawn = chart.grab().toImage()
    assert len({drawn.pixel(x, y) for x in range(0, 400, 2) for y in range(0, 150, 2)}) > 3
    assert "openings" in chart.accessibleDescription()
    for step in (5, 0):  # known before: shown at once
        chart.picked.emit(step)
        assert kansen._box.flexibility.value() == step
        assert str(curve[step].opportunities) in preview._found.text()
    kansen._box.distance.setValue(
        7
    )  # unknown: the pairs at once, and a newer wish goes before what is counted
    assert f"{preview._recount.pairs(preview._asked)[1]} overlaps" in preview._found.text()
    wait_for(lambda: preview._counting is not None)
    first = preview._task
    kansen._box.distance.setValue(9)
    assert preview._task is not first and "counting opportunities" in preview._found.text()
    wait_for(lambda: preview._wanted() is None)
    assert preview._asked.distance == 9 and "avoid" in preview._found.text()
    kansen._box.distance.setValue(15)
    kansen._box.flexibility.setValue(2)
    opened.findChild(QPushButton, "determine").click()
    wait_for(lambda: not opened.session.busy)
    figures = figures_of(opened.session.content)
    assert (figures.opportunities, figures.openings_avoided) == (asked.opportunities, asked.openings_avoided)


def test_unloading_during_long_work_ends_quietly(
    qgis_iface: Any, qgis_new_project: QgsProject, dossier_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    faults: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, fault, trace: faults.append(fault))
    dock = AfstemmingDock(qgis_iface, None)
    assert dock.session.open(dossier_file)
    started, may_end, told = Event(), Event(), []

    def work(dossier: object, progress: object) -> bool:
        started.set()
        return may_end.wait(30)

    dock.session.run("lang werk", work, told.append)
    assert started.wait(30)
    dock.close_dossier()
    dock.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert sip.isdeleted(dock.session)
    may_end.set()
    wait_for(lambda: QgsApplication.taskManager().count() == 0)
    assert not faults and not told

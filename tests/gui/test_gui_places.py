"""Placing works by hand, drawing own works, and answering doubts, as a user meets them."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Iterator

import openpyxl
import pytest
from osgeo import ogr
from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY, QgsProject, QgsRectangle
from qgis.gui import QgsRubberBand
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QInputDialog,
    QLineEdit,
    QPushButton,
    QTabWidget,
    QToolButton,
    QTreeWidget,
)
from waiting import wait_for

from afstemming_plugin.cycle.agreements import PlannedDelivery
from afstemming_plugin.cycle.correct import correct
from afstemming_plugin.cycle.take_in import take_in
from afstemming_plugin.dossier import Dossier
from afstemming_plugin.gui.dock import AfstemmingDock
from afstemming_plugin.gui.doubts_dialog import DoubtsDialog, Question, Round
from afstemming_plugin.gui.draw_dialog import DrawDialog
from afstemming_plugin.gui.draw_tool import DrawTool
from afstemming_plugin.gui.unplaced_panel import UnplacedPanel
from afstemming_plugin.model.collaboration import Collaboration, Partner
from afstemming_plugin.model.period import Period
from afstemming_plugin.model.words import Discipline, PlacePrecision
from afstemming_plugin.model.work import Street

DAY = date(2026, 11, 1)
HEADER = ["Titel", "Discipline", "Straat", "Start", "Eind", "WKT"]


def rows() -> list[list[object]]:
    lying = [
        [f"Vervangen riool {name}", "riool", name, date(2028, 3, 1), date(2028, 9, 1),
         f"LINESTRING ({155000 + 300 * n} 463000, {155080 + 300 * n} 463002)"]
        for n, name in enumerate(("Kerkstraat", "Molenweg", "Lindelaan"))
    ]  # fmt: skip
    return [*lying, ["Gemaal", "riool", "Havenkaade", date(2028, 3, 1), date(2028, 9, 1), None]]


def workbook(path: Path, given: list[list[object]]) -> Path:
    book = openpyxl.Workbook()
    for row in (HEADER, *given):
        book.active.append(row)
    book.save(path)
    return path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "stad.gpkg"
    line = bytes(ogr.CreateGeometryFromWkt("LINESTRING (156000 463000, 156200 463050)").ExportToWkb())
    partners = [Partner("gem", "Gemeente", "#0072B2", (Discipline.RIOOL,)), Partner("net", "Net", "#D55E00")]
    with Dossier.create(made, Collaboration("Stad", partners=partners)) as dossier:
        take_in(
            dossier, PlannedDelivery(workbook(tmp_path / "lijst.xlsx", rows()), partner="gem"), peildatum=DAY
        )
        dossier.save_streets([Street("1", "Havenkade", line, "Stad"), Street("2", "Havenkamp", line, "Stad")])
    return made


@pytest.fixture
def opened(dock: AfstemmingDock, path: Path) -> Iterator[AfstemmingDock]:
    crs = QgsCoordinateReferenceSystem("EPSG:28992")
    QgsProject.instance().setCrs(crs)
    canvas = dock.iface.mapCanvas()
    canvas.setDestinationCrs(crs)
    canvas.setExtent(QgsRectangle(155000, 462900, 155400, 463200))
    assert dock.session.open(path)
    dock.show_step(0)
    yield dock


@pytest.fixture
def panel(opened: AfstemmingDock) -> UnplacedPanel:
    tabs = opened.findChild(QTabWidget, "delivery_tabs")
    made = opened.findChild(UnplacedPanel)
    tabs.setCurrentWidget(made)
    return made


def titles(panel: UnplacedPanel) -> list[str]:
    tree = panel.findChild(QTreeWidget, "unplaced")
    return [tree.topLevelItem(row).text(0) for row in range(tree.topLevelItemCount())]


def named(panel: UnplacedPanel, title: str):
    return next(w for w in panel.session.content.works if w.title == title)


def bands(opened) -> list[QgsRubberBand]:
    return [item for item in opened.iface.mapCanvas().scene().items() if isinstance(item, QgsRubberBand)]


def pick(panel: UnplacedPanel, button: str, shape: int) -> DrawTool:
    """0 line, 1 area, 2 point; returns the tool that the map has now."""
    panel.findChild(QToolButton, button).menu().actions()[shape].trigger()
    tool = panel.session.iface.mapCanvas().mapTool()
    assert isinstance(tool, DrawTool)
    return tool


def click(tool: DrawTool, *points: tuple[float, float], end: bool = True) -> None:
    """Real mouse events on the canvas, at these coordinates."""
    canvas = tool.canvas()
    for x, y in points:
        at = tool.toCanvasCoordinates(QgsPointXY(x, y))
        QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    if end:
        QTest.mouseClick(canvas.viewport(), Qt.MouseButton.RightButton)


def test_a_work_without_place_is_drawn_and_can_be_undone(
    opened: AfstemmingDock, panel: UnplacedPanel
) -> None:
    assert titles(panel) == ["Gemaal"]
    work = named(panel, "Gemaal")
    panel.choose(work.id)
    before = opened.iface.mapCanvas().mapTool()
    tool = pick(panel, "draw_place", 0)
    click(tool, (155100, 463000), (155200, 463050), (155250, 463100), end=False)
    assert len(bands(opened)) == 1
    QTest.mouseClick(tool.canvas().viewport(), Qt.MouseButton.RightButton)
    now = named(panel, "Gemaal")
    shape = ogr.CreateGeometryFromWkb(now.geometry)
    assert shape.GetGeometryName() == "LINESTRING" and shape.GetPointCount() == 3
    assert shape.GetEnvelope() == pytest.approx((155100, 155250, 463000, 463100), abs=8)
    assert now.place_precision is PlacePrecision.EXACT and now.corrected == ("place",)
    assert bands(opened) == [] and opened.iface.mapCanvas().mapTool() is before
    assert titles(panel) == ["Placed by hand (1)"]
    panel.choose(work.id)
    panel.findChild(QPushButton, "undo_place").click()
    assert named(panel, "Gemaal").geometry is None and titles(panel) == ["Gemaal"]


def test_escape_stops_and_too_few_points_do_nothing(opened: AfstemmingDock, panel: UnplacedPanel) -> None:
    panel.choose(named(panel, "Gemaal").id)
    tool = pick(panel, "draw_place", 1)
    click(tool, (155100, 463000), (155200, 463050))
    assert opened.iface.mapCanvas().mapTool() is tool and len(bands(opened)) == 1
    QTest.keyClick(tool.canvas(), Qt.Key.Key_Backspace)
    QTest.keyClick(tool.canvas(), Qt.Key.Key_Escape)
    assert bands(opened) == [] and not isinstance(opened.iface.mapCanvas().mapTool(), DrawTool)
    assert named(panel, "Gemaal").geometry is None


def test_a_crossing_area_is_refused_with_a_message(opened: AfstemmingDock, panel: UnplacedPanel) -> None:
    panel.choose(named(panel, "Gemaal").id)
    click(
        pick(panel, "draw_place", 1), (155100, 463000), (155200, 463100), (155200, 463000), (155100, 463100)
    )
    assert named(panel, "Gemaal").geometry is None
    bar = opened.iface.messageBar()
    assert any("crosses itself" in text for level in range(4) for text in bar.get_messages(level))


def test_drawing_in_another_map_crs_gives_the_dossiers_own(
    opened: AfstemmingDock, panel: UnplacedPanel
) -> None:
    canvas = opened.iface.mapCanvas()
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    panel.choose(named(panel, "Gemaal").id)
    tool = pick(panel, "draw_place", 2)
    tool.add_point(QgsPointXY(5.387206, 52.155174))  # Amersfoort, where RD has 155000, 463000
    shape = ogr.CreateGeometryFromWkb(named(panel, "Gemaal").geometry)
    assert (shape.GetX(), shape.GetY()) == pytest.approx((155000, 463000), abs=5)


def test_a_misspelt_street_is_pointed_out(
    opened: AfstemmingDock, panel: UnplacedPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    offered: list[list[str]] = []

    def choose(_parent, _title, _label, items, *_rest):
        offered.append(items)
        return items[0], True

    monkeypatch.setattr(QInputDialog, "getItem", choose)
    panel.choose(named(panel, "Gemaal").id)
    panel.findChild(QPushButton, "place_on_street").click()
    assert offered[0][0].startswith("Havenkade, Stad")
    now = named(panel, "Gemaal")
    assert now.place_precision is PlacePrecision.STREET and now.geometry is not None


def test_an_own_work_is_drawn_and_told(opened: AfstemmingDock, panel: UnplacedPanel) -> None:
    seen: list[bool] = []

    def fill() -> None:
        dialog = next(
            w for w in QApplication.topLevelWidgets() if isinstance(w, DrawDialog) and w.isVisible()
        )
        ok = dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok)
        seen.append(ok.isEnabled())
        dialog.findChild(QComboBox, "drawn_partner").setCurrentIndex(1)
        dialog.findChild(QLineEdit, "drawn_title").setText("Kabels leggen")
        dialog.findChild(QComboBox, "drawn_discipline").setCurrentText("elektra")
        dialog.findChild(QLineEdit, "drawn_period").setText("2e helft 2028")
        seen.append(ok.isEnabled())
        ok.click()

    tool = pick(panel, "draw_work", 0)
    QTimer.singleShot(0, fill)
    click(tool, (155100, 463000), (155200, 463050))
    assert seen == [False, True]
    work = named(panel, "Kabels leggen")
    assert (work.partner, work.discipline, work.period.label()) == ("net", Discipline.ELEKTRA, "H2 2028")
    (delivery,) = [d for d in opened.session.content.deliveries if d.kind == "handmatig"]
    assert delivery.supplement and delivery.accepted == 1 and len(opened.session.content.works) == 5


def test_doubts_are_asked_while_a_task_waits_and_the_answer_counts(
    opened: AfstemmingDock, panel: UnplacedPanel, tmp_path: Path
) -> None:
    old = named(panel, "Vervangen riool Molenweg")
    kept = named(panel, "Vervangen riool Kerkstraat")
    opened.session.change(lambda dossier: correct(dossier, kept.id, "period", Period.year(2030)) and None)
    given = rows()
    given[1][0], given[1][3], given[1][4] = "Relinen hoofdriool", date(2030, 1, 1), date(2030, 6, 1)
    given[0][3] = date(2028, 5, 1)
    asked: list[str] = []

    def answer() -> None:
        dialogs = [w for w in QApplication.topLevelWidgets() if isinstance(w, DoubtsDialog) and w.isVisible()]
        for dialog in dialogs:
            asked.append(dialog.windowTitle())
            dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok).click()

    clock = QTimer()
    clock.timeout.connect(answer)
    clock.start(50)
    planned = PlannedDelivery(workbook(tmp_path / "lijst.xlsx", given), partner="gem")
    page = opened._pages[0][2]
    page.take_in([planned])
    wait_for(lambda: not opened.session.busy)
    assert asked == ["Which works are the same?", "Do these corrections still hold?"]
    assert named(panel, "Relinen hoofdriool").id == old.id
    assert named(panel, "Vervangen riool Kerkstraat").period == Period.year(2030)
    page.take_in([planned])
    wait_for(lambda: not opened.session.busy)
    clock.stop()
    assert len(asked) == 2


def test_stopping_at_the_questions_stores_nothing(
    opened: AfstemmingDock, panel: UnplacedPanel, tmp_path: Path
) -> None:
    before = opened.session.dossier.content()
    given = rows()
    given[1][0], given[1][3], given[1][4] = "Relinen hoofdriool", date(2030, 1, 1), date(2030, 6, 1)

    def refuse() -> None:
        for dialog in QApplication.topLevelWidgets():
            if isinstance(dialog, DoubtsDialog) and dialog.isVisible():
                dialog.reject()

    clock = QTimer()
    clock.timeout.connect(refuse)
    clock.start(50)
    opened._pages[0][2].take_in([PlannedDelivery(workbook(tmp_path / "lijst.xlsx", given), partner="gem")])
    wait_for(lambda: not opened.session.busy)
    clock.stop()
    assert opened.session.dossier.content() == before


def test_one_work_of_before_cannot_be_two_works_now() -> None:
    choices = [("de oude", "w1"), ("nieuw", None)]
    asked = Round("t", "u", [Question("a", choices), Question("b", choices)],
                  [("alle nieuw", lambda q: 1)], lambda answer: answer is not None)  # fmt: skip
    dialog = DoubtsDialog(asked)
    ok = dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok)
    assert not ok.isEnabled()
    dialog.findChildren(QComboBox)[1].setCurrentIndex(1)
    assert ok.isEnabled() and dialog.answers() == ["w1", None]
    next(b for b in dialog.findChildren(QPushButton) if b.text() == "alle nieuw").click()
    assert ok.isEnabled() and dialog.answers() == [None, None]

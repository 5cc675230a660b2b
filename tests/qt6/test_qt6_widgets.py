"""Under Qt 6 every module loads, and pages and widgets that draw with Qt alone work by mouse and keys."""

from __future__ import annotations

import importlib
import pkgutil
import shutil
import sys
from pathlib import Path
from types import TracebackType
from typing import Any, Iterator
from unittest.mock import MagicMock

import pytest
from qgis.absent import NeedsQgis
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QSignalSpy, QTest
from qgis.PyQt.QtWidgets import QApplication, QPushButton, QTableWidget, QTextBrowser, QTreeWidget, QWidget

import afstemming_plugin
from afstemming_plugin.cycle.agreements import read_folder
from afstemming_plugin.cycle.meeting import begin_meeting
from afstemming_plugin.cycle.programme import choose_programme
from afstemming_plugin.cycle.whole_job import open_for, prepare
from afstemming_plugin.gui.agreements_box import AgreementsBox
from afstemming_plugin.gui.deliveries_page import DeliveriesPage
from afstemming_plugin.gui.filter_bar import FilterBar
from afstemming_plugin.gui.map_page import MapPage
from afstemming_plugin.gui.meeting_page import MeetingPage
from afstemming_plugin.gui.opportunity_detail import OpportunityDetail
from afstemming_plugin.gui.opportunity_table import OpportunityTable
from afstemming_plugin.gui.page import Page
from afstemming_plugin.gui.programme_dialog import ProgrammeDialog
from afstemming_plugin.gui.proposal_page import ProposalPage
from afstemming_plugin.gui.result_page import ResultPage
from afstemming_plugin.gui.session import Session
from afstemming_plugin.gui.sharing_dialog import SharingDialog
from afstemming_plugin.gui.timeline import TimelineWidget
from afstemming_plugin.gui.year_ruler import YearRuler

KEY = Qt.Key
LEFT = Qt.MouseButton.LeftButton
MODULES = [
    found.name
    for found in pkgutil.walk_packages(afstemming_plugin.__path__, "afstemming_plugin.")
    if ".bundled" not in found.name
]


@pytest.fixture(autouse=True)
def no_error_in_a_slot(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Errors in what Qt calls do not reach the test by themselves; what is drawn on the map is left out."""
    seen: list[str] = []

    def keep(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, NeedsQgis):
            return
        while trace is not None and trace.tb_next is not None:
            trace = trace.tb_next
        where = f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}" if trace else ""
        seen.append(f"{kind.__name__}: {error} {where}")

    monkeypatch.setattr(sys, "excepthook", keep)
    yield
    for window in QApplication.topLevelWidgets():
        window.close()
    QApplication.processEvents()
    assert seen == []


@pytest.fixture(scope="module")
def determined(demo_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    agreements = read_folder(demo_folder)
    path = tmp_path_factory.mktemp("qt6") / "stad.gpkg"
    with open_for(path, agreements) as dossier:
        prepare(dossier, agreements)
    return path


@pytest.fixture
def session(qgis_app: Any, determined: Path, tmp_path: Path) -> Iterator[Session]:
    owner = QWidget()
    made = Session(MagicMock(), owner)  # the QGIS window, of which nothing is looked at here
    assert made.open(Path(shutil.copy(determined, tmp_path / "stad.gpkg")))
    yield made
    made.close()
    owner.deleteLater()


def shown(widget: QWidget) -> QWidget:
    widget.resize(640, 720)
    widget.show()
    QApplication.processEvents()
    assert not widget.grab().isNull()
    return widget


@pytest.mark.parametrize("name", MODULES)
def test_every_module_loads(name: str) -> None:
    importlib.import_module(name)
    assert "PyQt5" not in sys.modules


@pytest.mark.parametrize("kind", [DeliveriesPage, MapPage, MeetingPage, ProposalPage, ResultPage])
def test_pages_show_a_dossier_and_none(session: Session, kind: type[Page]) -> None:
    page = kind(session)
    shown(page)
    page.refresh()
    texts = {w.text() for w in page.findChildren(QPushButton)}
    assert texts
    shown(page)
    session.close()
    page.refresh()
    shown(page)
    page.leave()
    page.deleteLater()


def test_the_year_ruler_goes_by_mouse_and_keys(qgis_app: Any) -> None:
    ruler = YearRuler()
    ruler.show_years(2026, 2030, busy=[1, 2, 3] * 20)
    shown(ruler)
    picked = QSignalSpy(ruler.picked)
    QTest.mouseClick(ruler, LEFT, pos=QPoint(ruler.width() // 2, 10))
    assert str(ruler.period().start) == "2028-01-01"
    QTest.keyClick(ruler, KEY.Key_Right)
    assert str(ruler.period().end) == "2029-12-31"
    QTest.mousePress(ruler, LEFT, pos=QPoint(ruler.width() // 2, 10))
    QTest.mouseMove(ruler, QPoint(ruler.width() - 20, 10))
    QTest.mouseRelease(ruler, LEFT, pos=QPoint(ruler.width() - 20, 10))
    QTest.keyClick(ruler, KEY.Key_Escape)
    assert ruler.period() is None and list(picked)[-1] == [None]


def test_the_list_is_sorted_searched_and_walked(session: Session) -> None:
    owner = QWidget()
    table = OpportunityTable(owner, several=True, name="qt6")
    table.show_content(session.content)
    shown(table)
    assert session.content and session.content.analysis
    count = len(session.content.analysis.opportunities)
    assert table.shown() == count > 1
    table.step(1)
    best = table.current()
    assert best is not None and best.score == max(o.score for o in session.content.analysis.opportunities)
    header = table.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(0) + 5, header.height() // 2)
    QTest.mouseClick(header.viewport(), LEFT, pos=place)
    shown(table)
    table.search(best.number)
    assert table.shown() == 1
    table.search("")
    QTest.keyClick(table, KEY.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(table.selected()) == count


def test_an_opportunity_is_told_in_full_and_in_time(session: Session) -> None:
    assert session.content and session.content.analysis
    opportunity = max(session.content.analysis.opportunities, key=lambda o: len(o.members))
    detail = OpportunityDetail(session.at_hand)
    detail.show_opportunity(opportunity, session.content)
    shown(detail)
    assert opportunity.number in detail.toPlainText()
    timeline = TimelineWidget()
    timeline.show_opportunity(opportunity, session.content)
    shown(timeline)
    work = opportunity.members[0].work
    QTest.mouseClick(timeline.viewport(), LEFT, pos=timeline.rect_of(work).center().toPoint())
    assert timeline.current == work


def test_a_meeting_is_held(session: Session) -> None:
    page = MeetingPage(session)
    shown(page)
    page.refresh()
    assert page.round.record(
        lambda dossier, known: begin_meeting(dossier, known, page.round.today, title="Najaar")
    )
    agenda = page.findChild(QTreeWidget, "agenda")
    assert agenda.topLevelItemCount() >= 2
    first = page.round.current
    agenda.setFocus()
    QTest.keyClick(agenda, KEY.Key_PageDown)
    page.findChild(QPushButton, "next").click()
    assert page.round.current is not first
    QTest.qWait(300)  # the text of an item follows when the walking has stopped
    assert page.findChild(QTextBrowser, "item_text").toPlainText()
    shown(page)
    page.leave()
    page.deleteLater()


def test_what_is_filtered_agreed_shared_and_planned(session: Session) -> None:
    assert session.content
    bar = FilterBar(session)
    shown(bar)
    box = AgreementsBox()
    box.show_content(session.content, session.peildatum, session.kept)
    shown(box)
    box.stop()
    sharing = SharingDialog(session, bar)
    shown(sharing)
    programme = ProgrammeDialog(session, choose_programme(session.content), bar)
    shown(programme)
    assert programme.findChild(QTableWidget, "programme_chosen").rowCount() > 0
    for dialog in (sharing, programme):
        dialog.close()
    bar.deleteLater()

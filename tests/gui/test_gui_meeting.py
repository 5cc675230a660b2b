"""The meeting as it is held: in the dock and on the beamer, every field stored as it is left."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any, Callable, Optional

import pytest
from qgis.core import QgsGeometry
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtCore import QCoreApplication, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QTableWidget,
    QTextBrowser,
    QTreeWidget,
    QWidget,
)

from afstemming_plugin.cycle.agenda import Section
from afstemming_plugin.cycle.correct import correct
from afstemming_plugin.cycle.decide import record_decisions
from afstemming_plugin.cycle.store import Dossier
from afstemming_plugin.gui import remember
from afstemming_plugin.gui.dock import AfstemmingDock
from afstemming_plugin.gui.meeting_page import MeetingPage
from afstemming_plugin.gui.meeting_window import MeetingWindow
from afstemming_plugin.model.collaboration import Contact
from afstemming_plugin.model.decision import PartnerDecision
from afstemming_plugin.model.period import Period
from afstemming_plugin.model.words import ActionStatus, Cooperation, Decision, Level

DAY = date(2026, 11, 1)
KEY = Qt.Key


@pytest.fixture
def page(dock: AfstemmingDock, dossier_file: Path) -> MeetingPage:
    assert dock.session.open(dossier_file)
    dock.resize(460, 900)
    dock.show_step(3)
    dock.activateWindow()
    QTest.qWaitForWindowActive(dock, 500)
    return dock._pages[3][2]


def stored(page: MeetingPage) -> Any:
    """What another program reads from the file at this moment."""
    with Dossier.open(page.session.dossier.path, read_only=True) as dossier:
        return dossier.content()


def wait_until_idle(page: MeetingPage) -> None:
    for _ in range(600):
        if not page.session.busy:
            return
        QTest.qWait(20)
    raise AssertionError("waited in vain")


def part(page: QWidget, kind: type, name: str) -> Any:
    found = page.findChild(kind, name)
    assert found is not None, name
    return found


def pick(box: QComboBox, data: Any) -> None:
    """As a user does: another item, and the box tells it."""
    index = box.findData(data)
    assert index >= 0
    box.setCurrentIndex(index)
    box.activated.emit(index)


def fill_in(field: QLineEdit, text: str) -> None:
    field.setFocus()
    field.clear()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, KEY.Key_Return)


def to_opportunity(page: MeetingPage, number: int = 0) -> str:
    """Go to one of the koppelkansen; returns its id."""
    items = [i for i in page.round.items if i.section is Section.OPPORTUNITIES]
    page.round.go(items[number].key)
    return items[number].opportunity


def answer_dialog(do: Callable[[QDialog], None]) -> None:
    """When a dialog has opened."""

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        do(dialog)

    QTimer.singleShot(50, act)


def accept(dialog: QDialog) -> None:
    box = dialog.findChild(QDialogButtonBox)
    box.button(QDialogButtonBox.StandardButton.Ok).click()


def begin(page: MeetingPage, title: str = "Najaar") -> None:
    def do(dialog: QDialog) -> None:
        part(dialog, QLineEdit, "meeting_title").setText(title)
        fill_in(part(dialog, QLineEdit, "meeting_day"), "1-11-2026")
        accept(dialog)

    answer_dialog(do)
    part(page, QPushButton, "begin_meeting").click()


def test_the_agenda_is_walked_by_buttons_and_keys_and_the_map_follows(page: MeetingPage) -> None:
    canvas = page.session.iface.mapCanvas()
    agenda = part(page, QTreeWidget, "agenda")
    assert agenda.topLevelItemCount() == len({i.section for i in page.round.items}) >= 2
    assert "Page Down" in part(page, QTextBrowser, "item_text").toPlainText()
    part(page, QPushButton, "next").click()
    assert page.round.number == 1 and agenda.currentItem().text(0) == page.round.items[0].title
    to_opportunity(page)
    before = page.round.number
    agenda.setFocus()
    for key, modifier, by in (
        (KEY.Key_PageDown, Qt.KeyboardModifier.NoModifier, 1),
        (KEY.Key_Right, Qt.KeyboardModifier.AltModifier, 2),
        (KEY.Key_PageUp, Qt.KeyboardModifier.NoModifier, 1),
        (KEY.Key_Left, Qt.KeyboardModifier.AltModifier, 0),
    ):
        QTest.keyClick(page, key, modifier)
        assert page.round.number == before + by
    opportunity = page.round.opportunity
    QTest.qWait(60)
    text = part(page, QTextBrowser, "item_text").toPlainText()
    works = page.session.content.works_by_id()
    assert all(works[m.work].title in text for m in opportunity.members)
    assert opportunity.number in part(page, QLabel, "item_title").text()
    bands = [item for item in canvas.scene().items() if isinstance(item, QgsRubberBand)]
    area = QgsGeometry()
    area.fromWkb(opportunity.geometry)
    assert len(bands) == 1 and canvas.extent().contains(area.boundingBox())
    shown = canvas.temporalRange()
    periods = [opportunity.period, *(works[m.work].period for m in opportunity.members)]
    assert shown.begin().date().toPyDate() == min(p.start for p in periods)
    assert shown.end().addSecs(-1).date().toPyDate() == max(p.end for p in periods)
    assert page.session.filter.period is None  # the time of the item is the map's only
    page.window().findChild(QWidget, "step_kansen").click()
    assert page.session.filter.period is None
    assert canvas.temporalRange().isInfinite() or not canvas.temporalRange().begin().isValid()
    assert not [item for item in canvas.scene().items() if isinstance(item, QgsRubberBand)]


def test_every_field_is_stored_when_it_is_left(page: MeetingPage) -> None:
    begin(page)
    opportunity = to_opportunity(page)
    row = page._item._rows[0]
    code = row.code
    pick(part(page, QComboBox, f"decision_{code}"), Decision.TO_DISCUSS)
    assert stored(page).latest_decisions(opportunity)[code].decision is Decision.TO_DISCUSS
    row._more.setChecked(True)
    fill_in(part(page, QLineEdit, f"reason_{code}"), "budget")
    assert stored(page).latest_decisions(opportunity)[code].reason == "budget"
    fill_in(part(page, QLineEdit, f"promise_{code}"), "budget vragen")
    fill_in(part(page, QLineEdit, f"by_{code}"), "programmeur")
    fill_in(part(page, QLineEdit, f"due_{code}"), "1-12")
    pick(part(page, QComboBox, f"level_{code}"), Level.STRATEGISCH)
    fill_in(part(page, QLineEdit, f"person_{code}"), "directeur")
    content = stored(page)
    [decision] = content.decisions
    assert (decision.action_by, decision.due) == ("programmeur", date(2026, 12, 1))
    assert (decision.escalated_level, decision.escalated_to) == (Level.STRATEGISCH, "directeur")
    assert decision.escalated_on == decision.decided_on == DAY
    [action] = content.actions
    assert (action.text, action.owner, action.meeting) == (
        "budget vragen",
        "programmeur",
        page.round.meeting_id,
    )

    pick(part(page, QComboBox, "form"), Cooperation.ONE_CONTRACTOR)
    pick(part(page, QComboBox, "lead"), code)
    part(page, QCheckBox, "pilot").click()
    fill_in(part(page, QLineEdit, "agreed_period"), "2e helft 2029")
    [proposal] = stored(page).proposals
    assert (proposal.form, proposal.lead, proposal.pilot) == (Cooperation.ONE_CONTRACTOR, code, True)
    assert proposal.period.start == date(2029, 7, 1)

    steps = 0
    while stored(page).decisions:
        part(page, QPushButton, "undo").click()
        steps += 1
        assert steps < 20
    assert stored(page).actions == [] and stored(page).proposals == []
    assert part(page, QComboBox, f"decision_{code}").currentText() == ""


def test_what_is_typed_is_stored_when_the_meeting_goes_on_to_the_next_item(page: MeetingPage) -> None:
    opportunity = to_opportunity(page)
    row = page._item._rows[0]
    page.window().activateWindow()
    row._reason.setFocus()
    QTest.keyClicks(row._reason, "eerst onderzoek")
    if QApplication.focusWidget() is not row._reason:
        pytest.skip("this platform gives no focus")
    QTest.keyClick(page, KEY.Key_PageDown)
    decision = stored(page).latest_decisions(opportunity)[row.code]
    assert (decision.decision, decision.reason) == (Decision.TO_DISCUSS, "eerst onderzoek")
    assert page.round.opportunity.id != opportunity


def test_a_decision_on_changed_works_is_asked_again(dock: AfstemmingDock, dossier_file: Path) -> None:
    with Dossier.open(dossier_file) as dossier:
        content = dossier.content()
        opportunity = content.analysis.opportunities[0]
        works = content.works_by_id()
        partners = sorted({works[m.work].partner for m in opportunity.members})
        record_decisions(
            dossier, [PartnerDecision(opportunity.id, p, Decision.AGREED, DAY) for p in partners]
        )
        work = works[opportunity.members[0].work]
        correct(dossier, work.id, "period", Period.year(work.period.start.year + 3))
    assert dock.session.open(dossier_file)
    dock.show_step(3)
    page = dock._pages[3][2]
    item = next(i for i in page.round.items if i.section is Section.RECONSIDER)
    page.round.go(item.key)
    assert item.opportunity == opportunity.id
    QTest.qWait(60)
    assert work.title in part(page, QTextBrowser, "item_text").toPlainText().split("Together")[0]
    rows = page._item._rows
    assert ["To reconsider (was: akkoord, 1-11-2026)" in row._note.text() for row in rows] == [True] * len(
        partners
    )
    assert [row._decision.currentText() for row in rows] == [""] * len(partners)
    pick(rows[0]._decision, Decision.AGREED)
    assert ["To reconsider" in row._note.text() for row in rows] == [False] + [True] * (len(partners) - 1)


def test_a_meeting_from_attendance_to_close_and_comparison(
    page: MeetingPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def contacts(dossier: Dossier) -> None:
        collaboration = dossier.content().collaboration
        collaboration.contacts = [
            Contact(collaboration.partners[0].code, role, level=level)
            for role, level in (("programmeur", Level.TACTISCH), ("bestuurder", Level.STRATEGISCH))
        ]
        dossier.save_collaboration(collaboration)

    assert page.session.change(contacts)
    begin(page)
    assert "Najaar (1-11-2026), 2 present" in part(page, QLabel, "meeting_name").text()

    def leave_one_out(dialog: QDialog) -> None:
        table = part(dialog, QTableWidget, "attendance")
        table.item(1, 0).setCheckState(Qt.CheckState.Unchecked)
        accept(dialog)

    answer_dialog(leave_one_out)
    page._menu_actions["attendance_action"].trigger()
    assert "1 present" in part(page, QLabel, "meeting_name").text()
    assert [a.present for a in stored(page).attendance] == [True, False]
    opportunity = to_opportunity(page)
    for row in page._item._rows:
        pick(row._decision, Decision.AGREED)

    def history(dialog: QDialog) -> None:
        table = part(dialog, QTableWidget, "history")
        assert table.rowCount() == len(page._item._rows) and "akkoord" in table.item(0, 3).text()
        dialog.reject()

    answer_dialog(history)
    page.show_history(here=True)
    yes = QMessageBox.StandardButton.Yes
    monkeypatch.setattr(QMessageBox, "question", lambda *_: yes)
    part(page, QPushButton, "close_meeting").click()
    wait_until_idle(page)
    assert stored(page).meetings[0].closed_at is not None
    assert opportunity not in {i.opportunity for i in page.round.items}
    page._menu_actions["settled_too"].trigger()
    assert opportunity in {i.opportunity for i in page.round.items}
    begin(page, "Voorjaar")
    to_opportunity(page)
    pick(page._item._rows[0]._decision, Decision.NOT_AGREED)

    def compare(dialog: QDialog) -> None:
        table = part(dialog, QTableWidget, "differences")
        assert any("geen akkoord" in table.item(row, 4).text() for row in range(table.rowCount()))
        dialog.reject()

    answer_dialog(compare)
    page.show_comparison()


def test_the_beamer_shows_item_map_and_timeline_and_escape_gives_all_back(page: MeetingPage) -> None:
    canvas = page.session.iface.mapCanvas()
    opportunity = to_opportunity(page)
    there = canvas.extent()
    remember.set_setting("meeting_size", "1.35")
    part(page, QPushButton, "meeting_mode").click()
    window = page._window
    assert isinstance(window, MeetingWindow)
    own = part(window, QgsMapCanvas, "meeting_map")
    assert window.font().pointSizeF() > page.font().pointSizeF()
    assert page.round.opportunity.number in part(window, QLabel, "item_title").text()
    area = QgsGeometry()
    area.fromWkb(page.round.opportunity.geometry)
    assert own.extent().contains(area.boundingBox()) and not own.temporalRange().isInfinite()
    row = window._item._rows[0]
    pick(row._decision, Decision.AGREED)
    assert stored(page).latest_decisions(opportunity)[row.code].decision is Decision.AGREED
    assert page._item._rows[0]._decision.currentText() == "akkoord", "the dock shows the same"
    size = window.font().pointSizeF()
    part(window, QWidget, "larger").click()
    assert window.font().pointSizeF() > size
    assert row.font().pointSizeF() == pytest.approx(window.font().pointSizeF())
    QTest.keyClick(window, KEY.Key_PageDown)
    assert page.round.opportunity is None or page.round.opportunity.id != opportunity
    assert canvas.extent() == there, "the main map rests meanwhile"
    QTest.keyClick(window, KEY.Key_Escape)
    QCoreApplication.processEvents()
    assert page._window is None
    assert not [w for w in QApplication.topLevelWidgets() if isinstance(w, MeetingWindow) and w.isVisible()]


def test_actions_are_made_and_followed(page: MeetingPage) -> None:
    begin(page)

    def new(dialog: QDialog) -> None:
        QTest.keyClicks(part(dialog, QLineEdit, "new_action_text"), "kaart maken")
        fill_in(part(dialog, QLineEdit, "new_action_due"), "15-11-2026")
        accept(dialog)

    answer_dialog(new)
    part(page, QPushButton, "new_action").click()
    [action] = stored(page).actions
    assert (action.text, action.due, action.meeting) == (
        "kaart maken",
        date(2026, 11, 15),
        page.round.meeting_id,
    )
    table = part(page, QTableWidget, "actions")
    table.setCurrentCell(0, 0)
    fill_in(page._actions._box._due, "1-2-2027")
    assert str(stored(page).actions[0].status) == "verschoven"
    pick(page._actions._box._status, ActionStatus.KEPT)
    [action] = stored(page).actions
    assert str(action.status) == "nagekomen" and action.closed_on == DAY
    assert table.rowCount() == 0
    part(page, QCheckBox, "all_actions").click()
    assert table.rowCount() == 1


def test_a_round_begins_shows_who_answered_and_takes_wishes_over(
    page: MeetingPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    from afstemming_plugin.cycle.consult import partners_part, record_answers
    from afstemming_plugin.model.decision import WorkAnswer
    from afstemming_plugin.model.words import Answer

    panel = page._consultation
    assert "Before a meeting" in part(page, QLabel, "round_note").text()
    answer_dialog(accept)
    part(page, QPushButton, "begin_round").click()
    content = stored(page)
    [asked] = content.consultations
    table = part(page, QTableWidget, "round_partners")
    assert table.rowCount() == len(asked.partners)
    code = asked.partners[0]
    work = partners_part(content, asked, code).works[0]
    wish = Period.year(2034)
    answer = WorkAnswer(asked.id, code, work.id, Answer.MOVED, asked.asked_on, wish, "later")
    assert page.session.change(lambda dossier: record_answers(dossier, [answer]))
    answers = part(page, QTableWidget, "round_answers")
    assert [answers.item(0, n).text() for n in (1, 2, 3, 4)] == [work.title, "verschoven", "2034", "later"]
    asked_questions: list[str] = []

    def yes(_parent: Optional[QWidget], _title: str, question: str) -> Any:
        asked_questions.append(question)
        return QMessageBox.StandardButton.Yes

    monkeypatch.setattr(QMessageBox, "question", yes)
    answers.setCurrentCell(0, 0)
    part(page, QPushButton, "take_over").click()
    assert stored(page).works_by_id()[work.id].period == wish
    table.setCurrentCell(0, 0)
    part(page, QPushButton, "all_relevant").click()
    state = panel._states[0]
    assert state.answered == state.asked
    part(page, QPushButton, "close_round").click()
    assert stored(page).consultations[0].closed_on is not None
    assert len(asked_questions) == 3 and "Not answered" in asked_questions[-1]


def test_workbooks_go_out_and_what_comes_back_is_looked_through_first(
    page: MeetingPage, tmp_path: Path
) -> None:
    import openpyxl

    from afstemming_plugin.cycle.consult import partners_part, start_round
    from afstemming_plugin.cycle.consultation_form import consultation_file
    from afstemming_plugin.gui.consultation_files import read_in

    assert page.session.change(lambda dossier: start_round(dossier, date.today()))
    panel = page._consultation
    panel._files.make(tmp_path)
    wait_until_idle(page)
    content = stored(page)
    [asked] = content.consultations
    assert {p.name for p in tmp_path.glob("*.xlsx")} == {consultation_file(code) for code in asked.partners}
    code = asked.partners[0]
    path = tmp_path / consultation_file(code)
    work = partners_part(content, asked, code).works[0]
    book = openpyxl.load_workbook(path)
    sheet = book["Your works"]
    cells = {str(cell.value): cell for row in sheet.iter_rows() for cell in row if cell.value is not None}
    sheet.cell(cells[work.id].row, cells["antwoord"].column).value = "nog relevant"
    book.save(path)

    def look(dialog: QDialog) -> None:
        table = part(dialog, QTableWidget, "read_back")
        cells = [table.item(0, column).text() for column in range(table.columnCount())]
        assert table.rowCount() == 1 and any("nog relevant" in cell for cell in cells)
        accept(dialog)

    answer_dialog(look)
    read_in(page.session, path, page)
    [given] = stored(page).work_answers
    assert (given.work, str(given.answer)) == (work.id, "nog relevant")
    assert stored(page).works_by_id()[work.id].confirmed_on is not None


def test_what_cannot_be_stored_is_told_and_does_not_stay_on_the_screen(page: MeetingPage) -> None:
    opportunity = to_opportunity(page)
    page.session.dossier.home.read_only_reason = "a colleague is at work in it"
    row = page._item._rows[0]
    pick(row._decision, Decision.AGREED)
    bar = page.session.iface.messageBar()
    assert any("a colleague is at work" in text for level in range(4) for text in bar.get_messages(level))
    assert row._decision.currentText() == ""
    assert stored(page).latest_decisions(opportunity) == {}

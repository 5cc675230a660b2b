"""Voorstel: data and the pack are offered like every document, and a filled-in workbook is read back from there."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import Callable

import openpyxl
import pytest
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QApplication, QDialog, QFileDialog, QPushButton, QTableWidget

from afstemming_plugin.cycle import meeting_pack
from afstemming_plugin.cycle.document_list import document_list
from afstemming_plugin.gui.dock import AfstemmingDock
from afstemming_plugin.gui.proposal_page import ProposalPage


@pytest.fixture
def page(dock: AfstemmingDock, dossier_file: Path) -> ProposalPage:
    assert dock.session.open(dossier_file)
    dock.show_step(4)
    return dock.findChild(ProposalPage)


def test_every_document_of_the_list_is_offered(page: ProposalPage, tmp_path: Path) -> None:
    for document in document_list():
        assert page.choose(document.name).file == document.file
    for name in ("calendar", "geojson"):
        path = tmp_path / page.choose(name).file
        assert page.make(path, page.choose(name))
        assert path.stat().st_size > 100


def test_the_pack_is_made_from_the_page(
    page: ProposalPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    quick = [d for d in document_list() if d.name in ("calendar", "geojson")]
    monkeypatch.setattr(meeting_pack, "document_list", lambda: quick)
    path = tmp_path / "p.zip"
    assert page.make(path, page.choose("meeting_pack"))
    assert zipfile.ZipFile(path).namelist() == ["index.html", "voorstellen.geojson", "laatste-kansen.ics"]


def when_asked(do: Callable[[QDialog], None]) -> None:
    """As soon as a dialog is open."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            do(dialog)
        else:
            QTimer.singleShot(50, look)

    QTimer.singleShot(0, look)


@pytest.mark.parametrize("accepted", [True, False])
def test_a_workbook_is_read_back_only_with_consent(
    page: ProposalPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, accepted: bool
) -> None:
    path = tmp_path / "w.xlsx"
    assert page.make(path, page.choose("workbook"))
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[1]
    keys = next(
        row for row in sheet.iter_rows(max_row=10) if any(str(c.value).startswith("#id") for c in row)
    )
    column = {str(c.value): c.column for c in keys if c.value}
    top = next(c.row for c in sheet["A"] if str(c.value).startswith("K-"))
    code = next(
        key.split(":")[1] for key, at in column.items()
        if key.startswith("besluit") and not sheet.cell(top, at).protection.locked
    )  # fmt: skip
    sheet.cell(top, column[f"besluit:{code}"]).value = "akkoord"
    book.save(path)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_a, **_k: ([str(path)], ""))

    def consent(dialog: QDialog) -> None:
        table = dialog.findChild(QTableWidget, "read_back")
        assert table.rowCount() == 1 and table.item(0, 0).checkState() == Qt.CheckState.Checked
        dialog.accept() if accepted else dialog.reject()

    before = len(page.session.content.decisions)
    when_asked(consent)
    page.findChild(QPushButton, "read_back").click()
    decisions = page.session.content.decisions
    assert len(decisions) - before == int(accepted)
    assert not accepted or (decisions[-1].partner, str(decisions[-1].decision)) == (code, "akkoord")
    if accepted:
        page.session.iface.messageBar().findChildren(QPushButton, "message_offer")[-1].click()
        assert len(page.session.content.decisions) == before

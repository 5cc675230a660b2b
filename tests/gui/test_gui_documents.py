"""The page Voorstel: what is asked of each document, and the house style."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QWidget

from afstemming_plugin.cycle import house_style
from afstemming_plugin.cycle.house_style import HouseStyle, house_style_for
from afstemming_plugin.gui.dock import AfstemmingDock
from afstemming_plugin.gui.document_list import AUDIENCE, offered
from afstemming_plugin.gui.house_style_dialog import HouseStyleDialog
from afstemming_plugin.gui.proposal_page import ProposalPage

VOORSTEL = 4


@pytest.fixture
def page(dock: AfstemmingDock, dossier_file: Path) -> ProposalPage:
    assert dock.session.open(dossier_file)
    dock.show_step(VOORSTEL)
    return dock.findChild(ProposalPage)


def test_only_what_matters_is_asked(page: ProposalPage) -> None:
    names = [document.name for document in offered()]
    assert len(set(names)) == len(names) and {"proposals", "year_plan", "convenant", "minutes", "map"} <= set(
        names
    )
    for document in offered():
        page.choose(document.name)
        shown = {name for name, widget in page._asked.items() if not widget.isHidden()}
        assert shown == set(document.asks), document.name
        assert page.findChild(QLabel, "explanation").text() == document.explanation
    # No meeting was held, so there is nothing to make minutes of.
    page.choose("minutes")
    assert not page.findChild(QPushButton, "make").isEnabled()
    page.choose("year_plan")
    assert page.findChild(QPushButton, "make").isEnabled()
    assert page.findChild(QWidget, "document_year").count() > 3
    assert page.findChild(QWidget, "documents_for") is page._asked[AUDIENCE]


def test_a_document_is_made_with_what_was_chosen(page: ProposalPage, tmp_path: Path) -> None:
    document = page.choose("year_plan")
    page.findChild(QWidget, "document_year").setCurrentIndex(2)
    year = page.findChild(QWidget, "document_year").currentData()
    assert page.options().year == year
    assert page.make(tmp_path / "plan.pdf", document)
    assert (tmp_path / "plan.pdf").read_bytes().startswith(b"%PDF")
    assert page._made.item(0).text() == "plan.pdf" and not page._made.isHidden()


def test_the_house_style_is_kept_beside_the_dossier_and_a_bad_one_is_told(
    page: ProposalPage, dossier_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(house_style, "profile_folder", lambda: tmp_path / "profiel")
    dialog = HouseStyleDialog(dossier_file, page)
    assert dialog.chosen() == HouseStyle()
    dialog._colour.setColor(QColor("#1144cc"))
    dialog.findChild(QgsFileWidget, "house_logo").setFilePath(str(tmp_path / "weg.png"))
    dialog.accept()
    assert dialog.result() != HouseStyleDialog.DialogCode.Accepted
    assert dialog.findChild(QLabel, "house_problem").text()
    dialog.findChild(QgsFileWidget, "house_logo").setFilePath("")
    dialog.accept()
    assert dialog.result() == HouseStyleDialog.DialogCode.Accepted
    assert house_style_for(dossier_file) == HouseStyle("#1144cc")
    assert HouseStyleDialog(dossier_file, page).chosen() == HouseStyle("#1144cc")

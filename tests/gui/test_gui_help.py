"""Every window has its page of the help, F1 and the button open it, and it is on this PC."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import re
from pathlib import Path
from typing import Any, Iterator

import pytest
from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QToolButton, QWidget

import afstemming_plugin.gui as gui
from afstemming_plugin.gui import help
from afstemming_plugin.gui.dock import AfstemmingDock
from afstemming_plugin.gui.new_dossier_dialog import NewDossierDialog
from afstemming_plugin.gui.page import Page
from afstemming_plugin.model import language
from afstemming_plugin.processing.provider import ALGORITHMS

HELP = Path(__file__).resolve().parents[2] / "docs" / "help"
OTHERS = {"MeetingWindow", "TimelinePanel", "ConsultationPanel", "UnplacedPanel"}
"""Windows and panels that are no dialog and no page, but have a page of the help of their own."""


def classes() -> dict[str, type]:
    found = {}
    for module in pkgutil.iter_modules(gui.__path__):
        for name, one in inspect.getmembers(
            importlib.import_module(f"{gui.__name__}.{module.name}"), inspect.isclass
        ):
            if one.__module__.startswith(gui.__name__):
                found[name] = one
    return found


def with_help() -> dict[str, type]:
    return {
        name: one
        for name, one in classes().items()
        if (issubclass(one, (QDialog, Page)) and one is not Page) or name in OTHERS
    }


def test_every_window_has_a_page() -> None:
    assert set(with_help()) == set(help.PAGES)


@pytest.mark.parametrize("name", sorted(help.PAGES))
def test_the_window_offers_it(name: str) -> None:
    assert "help.offer(self)" in inspect.getsource(with_help()[name].__init__)


@pytest.mark.parametrize("name", sorted(help.PAGES))
@pytest.mark.parametrize("spoken", ["nl", "en"])
def test_the_page_and_the_place_in_it_are_there(name: str, spoken: str) -> None:
    page, _, place = help.PAGES[name].partition("#")
    text = (HELP / spoken / f"{page}.md").read_text(encoding="utf-8")
    assert not place or re.search(rf"^\({place}\)=$", text, re.MULTILINE)


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[list[QUrl]]:
    """What the browser is asked to open, with a help that was made."""
    for page in [*help.PAGES.values(), help.HOME, "algorithms"]:
        file = tmp_path / "nl" / f"{page.partition('#')[0]}.html"
        file.parent.mkdir(exist_ok=True)
        file.touch()
    monkeypatch.setattr(help, "help_page", lambda spoken, page: tmp_path / spoken / f"{page}.html")
    monkeypatch.setattr("afstemming_plugin.processing.base.help_page", help.help_page)
    asked: list[QUrl] = []

    class Browser:
        @staticmethod
        def openUrl(url: QUrl) -> bool:
            asked.append(url)
            return True

    monkeypatch.setattr(help, "QDesktopServices", Browser)
    language.use_translator(lambda text: "", "nl")
    yield asked
    language.use_translator(None)


def seen(url: QUrl) -> str:
    name = Path(url.toLocalFile()).stem
    return f"{name}#{url.fragment()}" if url.hasFragment() else name


def test_f1_and_the_button_of_a_dialog(qgis_iface: Any, opened: list[QUrl]) -> None:
    parent = QWidget()
    dialog = NewDossierDialog(parent)
    dialog.show()
    QTest.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_F1)
    dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Help).click()
    assert [seen(url) for url in opened] == ["collaboration#new-dossier"] * 2
    assert all(url.isLocalFile() and "/nl/" in url.toLocalFile() for url in opened)
    assert dialog.result() == 0 and dialog.isVisible()


def test_f1_in_the_dock_opens_the_page_of_the_step(
    dock: AfstemmingDock, dossier_file: Path, opened: list[QUrl]
) -> None:
    dock.findChild(QToolButton, "help").click()
    dock.session.open(dossier_file)
    wanted = []
    for number, (_icon, _text, page) in enumerate(dock._pages):
        dock.show_step(number)
        button = next(
            b for b in page.findChildren(QPushButton) + page.findChildren(QToolButton) if b.isVisible()
        )
        QTest.keyClick(button, Qt.Key.Key_F1)
        dock.findChild(QToolButton, "help").click()
        wanted += [help.page_of(page)] * 2
    assert [seen(url) for url in opened] == [help.HOME, *wanted]


def test_without_help_it_says_so(qgis_iface: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(help, "help_page", lambda spoken, page: tmp_path / "none.html")
    said: list[BaseException] = []
    monkeypatch.setattr(help.messages, "show_error", lambda iface, error: said.append(error))
    help.open_page("index")
    assert len(said) == 1 and "zip" in str(said[0])


def test_algorithms_lead_to_their_own_place(opened: list[QUrl]) -> None:
    for kind in ALGORITHMS:
        algorithm = kind()
        assert seen(QUrl(algorithm.helpUrl())) == f"algorithms#algorithm-{algorithm.name()}"

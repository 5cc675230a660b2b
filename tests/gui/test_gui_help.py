"""Every window has its page of the help, F1 and the button open it, and it is on this PC."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import re
import subprocess
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

ROOT = Path(__file__).resolve().parents[2]
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


@pytest.fixture(scope="module")
def built() -> None:
    """The help as `make docs` makes it; the plugin finds it there in a checkout."""
    subprocess.run(["/usr/bin/python3", str(ROOT / "scripts" / "build_help.py")], check=True)


@pytest.fixture(params=["nl", "en"])
def spoken(request: pytest.FixtureRequest) -> Iterator[str]:
    language.use_translator(lambda text: "", request.param)
    yield request.param
    language.use_translator(None)


def place_of(url: QUrl) -> str:
    """`page#place` that a browser shows in the end; the file, the page and the place in it must be there."""
    assert url.isLocalFile() and not url.hasFragment()
    file, place = Path(url.toLocalFile()), ""
    if file.parent.name == "at":
        led = re.search(r'http-equiv="refresh" content="0; url=([^"#]+)#([^"]+)"', file.read_text("utf-8"))
        assert led
        file, place = (file.parent / led[1]).resolve(), led[2]
        assert f'id="{place}"' in file.read_text("utf-8")
    assert file.is_file()
    return f"{file.parent.name}/{file.stem}" + (f"#{place}" if place else "")


@pytest.mark.usefixtures("built")
def test_every_window_leads_to_its_page_and_place(spoken: str) -> None:
    led = {page: place_of(help.url_of(page)) for page in {*help.PAGES.values(), help.HOME}}
    assert led == {page: f"{spoken}/{page}" for page in led}


@pytest.mark.usefixtures("built")
def test_every_algorithm_leads_to_its_own_place(spoken: str) -> None:
    for kind in ALGORITHMS:
        algorithm = kind()
        led = place_of(QUrl(algorithm.helpUrl()))
        assert led == f"{spoken}/algorithms#algorithm-{algorithm.name()}"


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[QUrl]]:
    """What the browser is asked to open; the interface is Dutch."""
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


@pytest.mark.usefixtures("built")
def test_f1_and_the_button_of_a_dialog(qgis_iface: Any, opened: list[QUrl]) -> None:
    parent = QWidget()
    dialog = NewDossierDialog(parent)
    dialog.show()
    QTest.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_F1)
    dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Help).click()
    assert [place_of(url) for url in opened] == ["nl/collaboration#new-dossier"] * 2
    assert dialog.result() == 0 and dialog.isVisible()


@pytest.mark.usefixtures("built")
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
        wanted += [f"nl/{help.page_of(page)}"] * 2
    assert [place_of(url) for url in opened] == [f"nl/{help.HOME}", *wanted]


def test_without_help_it_says_so(qgis_iface: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(help, "help_page", lambda spoken, page: tmp_path / "none.html")
    said: list[BaseException] = []
    monkeypatch.setattr(help.messages, "show_error", lambda iface, error: said.append(error))
    help.open_page("index")
    assert len(said) == 1 and "zip" in str(said[0])

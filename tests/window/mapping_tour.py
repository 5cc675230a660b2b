"""The mapping step in the real window, as a user goes through it; runs inside QGIS (`qgis --code`).

Reads AFSTEMMING_TOUR from the environment: JSON with `pictures` (a folder), `work` (a folder for dossiers), `width` of
the dock, and `files`: a list of {file, crs, partner, again}; `again` is a later form of the same file, or "".
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QMessageBox,
    QPushButton,
    QTabWidget,
    QTreeWidget,
    QWidget,
)

sys.path.insert(0, os.environ["AFSTEMMING_TOUR_CODE"])

import driver
from driver import (
    Steps,
    appears,
    choose,
    click,
    drop,
    find,
    key,
    open_dock,
    picture,
    tell,
    turn_to,
    wait_until,
    write,
)

PAGES = ("tabel", "kolommen", "waarden", "datums-plaats", "controle")


def tour(given: dict[str, Any]) -> Steps:
    from afstemming_plugin.cycle.store import Dossier
    from afstemming_plugin.model.collaboration import Collaboration

    dock = yield from open_dock(1400, 900, given.get("width", 420), "Layers")
    folder = Path(given["pictures"])
    for number, one in enumerate(given["files"], 1):
        file = Path(one["file"])
        path = Path(given["work"]) / f"dossier{number}.gpkg"
        made = Collaboration(one.get("name") or f"Proef {number}", one["crs"])
        assert dock.session.create(lambda path=path, made=made: Dossier.create(path, made))
        dock.show_step(0)
        if number == 1:
            yield from picture(folder / "0-leeg.png")
        yield from take_in(dock, folder, str(number), file, one.get("partner", ""))
        if one.get("again"):
            yield from take_in(dock, folder, f"{number}-opnieuw", Path(one["again"]), one.get("partner", ""))
    yield from click(find(QPushButton, "to_report", dock))
    yield from picture(folder / "9-verslag.png")
    yield from profiles(dock, folder)


def take_in(dock: Any, folder: Path, name: str, file: Path, partner: str) -> Steps:
    """Drop a file, say whose it is, go through the pages that open, take it in."""
    page = dock._pages[0][2]
    before = {d.id for d in dock.session.content.deliveries}
    yield from drop(page, file)
    yield from appears(QDialog, "delivery_dialog")
    dialog = find(QDialog, "delivery_dialog")
    if partner:
        yield from write(find(QComboBox, "partner", dialog).lineEdit(), partner)
    yield from picture(folder / f"{name}-1-levering.png")
    yield from click(dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok))
    yield from wait_until(
        "the wizard or the delivery",
        lambda: page._wizard is not None or {d.id for d in dock.session.content.deliveries} - before,
        180,
    )
    if page._wizard is None:
        tell(f"{file.name}: nothing to ask")
    else:
        yield from through_the_wizard(page._wizard, folder, name)
    yield from wait_until(
        "the delivery", lambda: {d.id for d in dock.session.content.deliveries} - before, 180
    )
    yield from wait_until("rest", lambda: not dock.session.busy)
    new = [d for d in dock.session.content.deliveries if d.id not in before]
    tell(f"{file.name}: {sum(d.accepted for d in new)} accepted, {sum(d.rejected for d in new)} rejected")
    tree = find(QTreeWidget, "deliveries", dock)
    tree.setCurrentItem(tree.topLevelItem(0).child(0))
    yield from picture(folder / f"{name}-9-ingelezen.png")


def through_the_wizard(wizard: Any, folder: Path, name: str) -> Steps:
    yield from wait_until("the wizard to be shown", wizard.isVisible)
    tell(
        f"{len(wizard.preview.questions)} questions: {'; '.join(q.text for q in wizard.preview.questions[:6])}"
    )
    tabs = find(QTabWidget, "pages", wizard)
    for at, page in enumerate(PAGES):
        yield from turn_to(tabs, at)
        assert tabs.currentIndex() == at
        yield from picture(folder / f"{name}-{at + 2}-{page}.png", of=wizard)
    yield from answer_values(wizard, tabs)
    yield from turn_to(tabs, 2)
    yield from picture(folder / f"{name}-7-waarden-gekozen.png")
    take = find(QPushButton, "take_in", wizard)
    yield from wait_until("everything tried", lambda: not wizard.is_trying)
    yield from click(take)


def answer_values(wizard: Any, tabs: QTabWidget) -> Steps:
    """Give the first unknown word of every list a meaning, with the keyboard."""
    yield from turn_to(tabs, 2)
    tree = find(QTreeWidget, "values", wizard)
    for number in range(tree.topLevelItemCount()):
        top = tree.topLevelItem(number)
        boxes = [tree.itemWidget(top.child(at), 2) for at in range(top.childCount())]
        unknown = [box for box in boxes if box is not None and box.currentData() == ""]
        if unknown:
            tree.scrollToItem(top)
            yield from choose(unknown[0], text=unknown[0].itemText(2))
            yield from wait_until("the change to be tried", lambda: not wizard.is_trying, 120)


def profiles(dock: Any, folder: Path) -> Steps:
    """The overflow menu, and the window of profiles."""
    more = find(QWidget, "more", dock)
    yield from click(more)
    yield from picture(folder / "9-menu.png")
    menu = QApplication.activePopupWidget()
    if menu is None:
        raise LookupError("the menu did not open")
    for _ in range(5):
        if menu.activeAction() is not None and menu.activeAction().objectName() == "profiles":
            break
        yield from key(menu, Qt.Key.Key_Down)
    yield from key(menu, Qt.Key.Key_Return)
    yield from appears(QDialog, "profiles_dialog")
    yield from picture(folder / "9-profielen.png")
    yield from key(find(QDialog, "profiles_dialog"), Qt.Key.Key_Escape)
    assert not [w for w in QApplication.topLevelWidgets() if isinstance(w, QMessageBox) and w.isVisible()]


runner = driver.Runner(tour(json.loads(os.environ["AFSTEMMING_TOUR"])), 480)

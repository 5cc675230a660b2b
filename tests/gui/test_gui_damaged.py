"""A dossier that is damaged: what the window says, and the copy that it offers to put back."""

from __future__ import annotations

import os
from pathlib import Path

from qgis.core import Qgis, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QPushButton

from afstemming_plugin.cycle.see import is_on_map
from afstemming_plugin.cycle.store import copies_of
from afstemming_plugin.gui.dock import AfstemmingDock
from afstemming_plugin.model.rules import Rules


def offers(dock: AfstemmingDock) -> list[QPushButton]:
    """In the message that is in view."""
    item = dock.iface.messageBar().currentItem()
    return item.findChildren(QPushButton, "message_offer") if item else []


def offered(dock: AfstemmingDock) -> QPushButton:
    (button,) = offers(dock)
    return button


def test_a_damaged_dossier_is_put_back_by_the_button_in_the_message(dock, dossier_file: Path) -> None:
    session = dock.session
    assert session.open(dossier_file)
    before = session.content.rules
    assert session.change(lambda dossier: dossier.save_rules(Rules(distance=7)))
    dock.show_on_map()
    session.close()
    assert len(copies_of(dossier_file)) == 1
    damaged = os.urandom(dossier_file.stat().st_size)
    dossier_file.write_bytes(damaged)

    assert not session.open(dossier_file)
    assert "Put back the copy of" in offered(dock).text()
    QTest.mouseClick(offered(dock), Qt.MouseButton.LeftButton)
    assert session.content is not None and session.content.rules == before
    assert len(session.content.works) > 100 and session.dossier.read_only_reason == ""
    assert is_on_map(QgsProject.instance(), dossier_file)
    assert not offers(dock)
    (aside,) = dossier_file.parent.glob("stad vervangen *.gpkg")
    assert aside.read_bytes() == damaged


def test_damage_found_at_work_is_offered_too_and_a_lost_file_comes_back(dock, dossier_file: Path) -> None:
    session = dock.session
    assert session.open(dossier_file)
    assert session.change(lambda dossier: dossier.save_rules(Rules(distance=7)))
    session.dossier._home.run("PRAGMA cache_size = 0")
    size = dossier_file.stat().st_size
    with dossier_file.open("r+b") as file:
        file.seek(4096)
        file.write(os.urandom(size - 4096))
    assert not session.change(lambda dossier: dossier.save_rules(Rules(distance=8)))
    session.close()
    dossier_file.unlink()
    dock.iface.messageBar().clearWidgets()
    assert not session.open(dossier_file)
    QTest.mouseClick(offered(dock), Qt.MouseButton.LeftButton)
    assert session.content is not None


def test_without_copies_nothing_is_offered(dock, dossier_file: Path) -> None:
    dossier_file.write_bytes(b"geen dossier" * 100)
    assert not dock.session.open(dossier_file)
    assert not offers(dock)


def test_that_no_copy_can_be_made_is_told_once(dock, dossier_file: Path) -> None:
    (dossier_file.parent / "reservekopie").write_text("in the way")
    assert dock.session.open(dossier_file)
    dock.iface.messageBar().clear_messages()
    for distance in (3, 4):
        assert dock.session.change(lambda dossier, d=distance: dossier.save_rules(Rules(distance=d)))
    told = dock.iface.messageBar().get_messages(Qgis.MessageLevel.Warning)
    assert sum("No automatic copy" in text for text in told) == 1

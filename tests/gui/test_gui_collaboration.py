"""The collaboration edited in its dialog, and begun from a known one."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from afstemming_plugin.model.collaboration import Collaboration, Contact, Partner, Unit
from afstemming_plugin.model.words import Discipline, Level

FULL = Collaboration(
    "Convenant",
    partners=[Partner("gem", "Gemeente", "#009E73", (Discipline.RIOOL, Discipline.WEG), ("Gem.", "Stad"), "Excel"),
              Partner("net", "Net", "#0072B2")],
    units=[Unit("gem", "riool", "Team Riool")],
    contacts=[Contact("gem", "beheerder", "naam", "post@example.org", "0", Level.STRATEGISCH, "riool")],
    graafrust_text="vijf jaar",
)  # fmt: skip


@pytest.fixture
def dialog(qgis_app: Any) -> Any:
    from afstemming_plugin.gui.collaboration_dialog import CollaborationDialog

    return CollaborationDialog(FULL, {"gem"}, None)


def test_what_is_not_touched_stays_as_it_was(dialog: Any) -> None:
    dialog.accept()
    assert dialog.collaboration() == FULL


def test_rows_are_added_changed_and_erased(dialog: Any) -> None:
    dialog._partners.add(["wat", "Waterbedrijf", "", "water", "", ""])
    dialog._contacts.clear()
    dialog._graafrust.setPlainText("drie jaar")
    dialog.accept()
    changed = dialog.collaboration()
    assert changed.contacts == [] and changed.graafrust_text == "drie jaar"
    added = changed.partners[-1]
    assert (added.code, added.disciplines) == ("wat", (Discipline.WATER,)) and added.colour
    assert FULL.contacts, "the collaboration that was given is unchanged"


@pytest.mark.parametrize(
    ("table", "row", "says"),
    [
        ("_partners", ["", "naamloos"], "Row 3 of Partners: a code"), ("_partners", ["net", "Nog een"], "twice"),
        ("_partners", ["x", "X", "rood"], "colour"), ("_partners", ["x", "X", "", "lucht"], "discipline"),
        ("_units", ["weg", "a"], "no partner"), ("_contacts", ["gem", ""], "role"),
        ("_contacts", ["gem", "rol", "hoog"], "level"),
    ],
)  # fmt: skip
def test_a_fault_is_told_and_nothing_is_taken_over(
    dialog: Any, table: str, row: list[str], says: str
) -> None:
    getattr(dialog, table).add(row)
    dialog.accept()
    assert says in dialog._problem.text()
    assert dialog.collaboration() is FULL


def test_a_partner_with_plans_stays(dialog: Any) -> None:
    dialog._partners.table.removeRow(0)
    dialog._units.clear()
    dialog._contacts.clear()
    dialog.accept()
    assert "stays: gem" in dialog._problem.text()


def test_a_dossier_begins_from_a_known_collaboration(qgis_app: Any) -> None:
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtWidgets import QWidget

    from afstemming_plugin.gui.new_dossier_dialog import NewDossierDialog

    parent = QWidget()
    asked = NewDossierDialog(parent)
    assert asked._begin.count() == 9
    asked._begin.setCurrentIndex(asked._begin.findText("Rotterdam", Qt.MatchFlag.MatchContains))
    assert {p.name for p in asked.agreements().collaboration.partners} == {
        "Gemeente Rotterdam",
        "Stedin",
        "Evides",
    }
    asked._begin.setCurrentIndex(0)
    assert asked.agreements().collaboration.partners == []


def test_the_rules_of_a_collaboration_come_into_a_new_dossier(qgis_app: Any, tmp_path: Path) -> None:
    from qgis.PyQt.QtWidgets import QWidget

    from afstemming_plugin.cycle.store import create_dossier
    from afstemming_plugin.gui.new_dossier_dialog import NewDossierDialog

    described = tmp_path / "collaboration.json"
    described.write_text('{"name": "Proef", "rules": {"distance": 25.0}}', encoding="utf-8")
    parent = QWidget()
    asked = NewDossierDialog(parent)
    asked._agreements.setFilePath(str(described))
    with create_dossier(tmp_path / "proef.gpkg", asked.agreements()) as dossier:
        assert dossier.rules().distance == 25.0

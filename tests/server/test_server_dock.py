"""The dock on a shared dossier: what can be done with it from its menu."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtWidgets import QFileDialog, QMessageBox
from waiting import wait_for

from afstemming_plugin.cycle.server import ServerAddress, move_to
from afstemming_plugin.dossier import Dossier
from afstemming_plugin.gui.dock import AfstemmingDock
from afstemming_plugin.gui.server_dialog import ServerDialog
from afstemming_plugin.model.decision import PartnerDecision
from afstemming_plugin.model.words import Decision

pytestmark = [pytest.mark.server, pytest.mark.qgis]


def decide(address: object, opportunity: str, partner: str, why: str) -> None:
    with Dossier.open(address) as dossier:
        dossier.add_decision(PartnerDecision(opportunity, partner, Decision.AGREED, date(2026, 11, 24), why))


def test_an_administrator_puts_a_dossier_on_a_server_and_what_others_store_is_seen(
    dock: AfstemmingDock,
    demo_dossier: Path,
    people: dict[str, str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    target = ServerAddress.parse(people["coordinator"])
    monkeypatch.setattr(ServerDialog, "exec", lambda self: True)
    monkeypatch.setattr(ServerDialog, "address", lambda self: target)
    assert dock.session.open(demo_dossier)
    dock._shared._offer()
    assert dock._shared._move.isEnabled() and not dock._shared._take.isEnabled()
    dock._shared.put_on_server()
    wait_for(lambda: dock.session.dossier is not None and dock.session.dossier.path == target)
    assert dock.session.content is not None and dock.session.content.analysis is not None
    assert any(layer.providerType() == "postgres" for layer in QgsProject.instance().mapLayers().values())
    dock._shared._offer()
    assert not dock._shared._move.isEnabled() and dock._shared._take.isEnabled()

    opportunity = dock.session.content.analysis.opportunities[2]
    works = dock.session.content.works_by_id()
    partner = works[opportunity.members[0].work].partner
    heard: list[str] = []
    dock.session.heard.connect(heard.append)
    program = (
        "from datetime import date; from afstemming_plugin.dossier import Dossier; "
        "from afstemming_plugin.model.decision import PartnerDecision; from afstemming_plugin.model.words import Decision; "
        f"d = Dossier.open({str(target)!r}); "
        f"d.add_decision(PartnerDecision({opportunity.id!r}, {partner!r}, Decision.AGREED, date(2026, 11, 24), 'elders')); "
        "d.close()"
    )
    subprocess.run([sys.executable, "-c", program], check=True, cwd=Path(__file__).parents[2])
    wait_for(lambda: bool(heard))
    said = dock.session.content.latest_decisions(opportunity.id)[partner]
    assert said.reason == "elders"


def test_a_copy_is_taken_along_and_what_was_said_in_it_brought_back(
    dock: AfstemmingDock,
    demo_dossier: Path,
    people: dict[str, str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    address = ServerAddress.parse(people["coordinator"])
    with Dossier.open(demo_dossier, read_only=True) as dossier:
        move_to(dossier, address)
        content = dossier.content()
    assert content.analysis is not None
    works = content.works_by_id()
    calm, torn = content.analysis.opportunities[3:5]
    by = {o.id: works[o.members[0].work].partner for o in (calm, torn)}
    copy = tmp_path / "mee.gpkg"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(copy), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(copy), ""))
    assert dock.session.open(address)
    dock._shared.take_along()
    wait_for(lambda: not dock.session.busy)
    assert copy.is_file()
    decide(copy, calm.id, by[calm.id], "onderweg")
    decide(copy, torn.id, by[torn.id], "onderweg")
    decide(address, torn.id, by[torn.id], "op kantoor")
    dock._shared.bring_back()
    wait_for(lambda: not dock.session.busy)
    after = dock.session.content
    assert after is not None
    assert after.latest_decisions(calm.id)[by[calm.id]].reason == "onderweg"
    assert after.latest_decisions(torn.id)[by[torn.id]].reason == "op kantoor"
    box = dock.session.iface.mainWindow().findChild(QMessageBox, "brought_back")
    assert box is not None and "op kantoor" in box.informativeText() and "onderweg" in box.informativeText()
    box.close()
    box.deleteLater()

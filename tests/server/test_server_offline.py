"""A copy taken along, worked in without the server, and brought back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from afstemming_plugin.cycle.offline import bring_back, take_along
from afstemming_plugin.cycle.server import move_to
from afstemming_plugin.dossier import Dossier
from afstemming_plugin.dossier.address import ServerAddress
from afstemming_plugin.model.decision import Action, Meeting, PartnerDecision
from afstemming_plugin.model.errors import DossierError
from afstemming_plugin.model.words import ActionStatus, Decision

pytestmark = [pytest.mark.server, pytest.mark.qgis]
DAY = date(2026, 12, 1)


def test_what_was_said_comes_back_and_conflicts_are_named(
    demo_dossier: Path, people: dict[str, str], tmp_path: Path
) -> None:
    address = ServerAddress.parse(people["coordinator"])
    with Dossier.open(demo_dossier, read_only=True) as file:
        move_to(file, address)
        content = file.content()
    first, second, third = (o.id for o in content.analysis.opportunities[:3])
    partner = content.collaboration.partners[0].code
    copy = tmp_path / "mee.gpkg"
    with Dossier.open(address) as dossier:
        take_along(dossier, copy)
        assert bring_back(copy, dossier).changes == 0
        as_it_was = dossier.content()

        with Dossier.open(copy) as offline:
            assert offline.content().works == as_it_was.works
            offline.save_meeting(Meeting("m2", DAY, "In de zaal zonder net"), [])
            offline.add_decision(PartnerDecision(third, partner, Decision.AGREED, DAY, meeting="m2"))
            offline.add_decision(PartnerDecision(first, partner, Decision.NOT_AGREED, DAY, "toch niet"))
            offline.save_action(replace(content.actions[0], status=ActionStatus.KEPT))
            offline.save_action(Action("a2", "m2", partner, "kaart maken", DAY))
            offline.change_works([replace(content.works[0], title="Niet hier", version=99)])
        dossier.add_decision(PartnerDecision(first, partner, Decision.WITHDRAWN, DAY, "op de server"))
        dossier.save_action(Action("a3", "m1", partner, "alleen op de server", DAY))

        done = bring_back(copy, dossier)
        assert done.changes == 5  # meeting, decision, its proposal, and two actions
        (conflict,) = done.conflicts
        assert (conflict.table, conflict.key) == ("decision", (first, partner))
        assert conflict.told() == (
            f"decisions: {content.analysis.opportunities[0].number} {content.analysis.opportunities[0].name}, "
            f"{content.collaboration.partners[0].name}: in the copy geen akkoord, toch niet; on the server ingetrokken, "
            "op de server"
        )
        assert [p.split()[0] for p in done.plans] == ["change"]
        now = dossier.content()
        said = {(d.opportunity, d.partner): d.decision for d in now.decisions}
        assert said[third, partner] is Decision.AGREED and said[first, partner] is Decision.WITHDRAWN
        assert said[second, content.collaboration.partners[1].code] is Decision.TO_DISCUSS
        assert {a.id: a.status for a in now.actions} == {
            "a1": ActionStatus.KEPT, "a2": ActionStatus.OPEN, "a3": ActionStatus.OPEN,
        }  # fmt: skip
        assert now.works == as_it_was.works and {m.id for m in now.meetings} == {"m1", "m2"}

        again = bring_back(copy, dossier)
        assert again.changes == 0 and [c.key for c in again.conflicts] == [(first, partner)]


def test_only_a_copy_of_this_dossier_comes_back(
    demo_dossier: Path, people: dict[str, str], tmp_path: Path
) -> None:
    address = ServerAddress.parse(people["coordinator"])
    with Dossier.open(demo_dossier, read_only=True) as file:
        move_to(file, address)
        file.backup(tmp_path / "ander.gpkg")
    with Dossier.open(address) as dossier, pytest.raises(DossierError, match="no copy of this dossier"):
        bring_back(tmp_path / "ander.gpkg", dossier)

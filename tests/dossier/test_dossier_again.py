"""After a small change only what it touched is read again, and that is all there is."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Callable

import pytest
from osgeo import ogr

from afstemming_plugin.cycle.correct import correct, withdraw
from afstemming_plugin.cycle.match import determine
from afstemming_plugin.dossier import Dossier
from afstemming_plugin.model.change import PERIOD
from afstemming_plugin.model.collaboration import Collaboration, Delivery, Partner
from afstemming_plugin.model.decision import ManualGroup, PartnerDecision
from afstemming_plugin.model.period import Period
from afstemming_plugin.model.words import Decision, Discipline, Hardness
from afstemming_plugin.model.work import Work

LINE = bytes(
    ogr.CreateGeometryFromWkt("LINESTRING (155000 463000, 155100 463050)").ExportToIsoWkb(ogr.wkbNDR)
)
DAY = date(2026, 1, 1)


def delivery(id: str, partner: str) -> Delivery:
    return Delivery(id, partner, "", "lijst.xlsx", "", "xlsx", DAY, datetime(2026, 1, 2), accepted=1)


def work(id: str, partner: str, discipline: Discipline) -> Work:
    return Work(
        id, partner, f"Werk {id}", discipline, Period.year(2028), delivery=f"d-{partner}", geometry=LINE,
        hardness=Hardness.GEPLAND,
    )  # fmt: skip


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "d.gpkg"
    partners = [Partner("gem", "Gemeente"), Partner("wat", "Waterbedrijf")]
    with Dossier.create(made, Collaboration("Convenant", partners=partners)) as dossier:
        dossier.add_delivery(delivery("d-gem", "gem"), [work("a", "gem", Discipline.RIOOL)])
        dossier.add_delivery(delivery("d-wat", "wat"), [work("b", "wat", Discipline.WATER)])
        determine(dossier, peildatum=DAY)
    return made


def renamed(dossier: Dossier) -> None:
    dossier.save_collaboration(replace(dossier.collaboration(), name="Anders"))


def regrouped(dossier: Dossier) -> None:
    dossier.save_manual_groups([ManualGroup("g", ("a", "b"), "omdat", "wie")])


def failed(dossier: Dossier) -> None:
    with pytest.raises(ZeroDivisionError), dossier.one_change("fails"):
        dossier.confirm_works(["a"], DAY)
        raise ZeroDivisionError


CHANGES: dict[str, Callable[[Dossier], object]] = {
    "nothing": lambda d: None,
    "collaboration": renamed,
    "rules": lambda d: d.save_rules(replace(d.rules(), distance=3.0)),
    "correction": lambda d: correct(d, "a", PERIOD, Period.year(2029)),
    "correction taken back": lambda d: (correct(d, "a", PERIOD, Period.year(2029)), withdraw(d, "a", PERIOD)),
    "confirmation": lambda d: d.confirm_works(["b"], DAY),
    "decision": lambda d: d.add_decision(PartnerDecision("o", "gem", Decision.AGREED, DAY)),
    "groups": regrouped,
    "determined again": lambda d: determine(d, peildatum=date(2026, 2, 1)),
    "another delivery": lambda d: d.add_delivery(
        replace(delivery("e", "gem"), file="nieuw.xlsx"),
        [replace(work("c", "gem", Discipline.RIOOL), delivery="e")],
    ),
    "a correction and a delivery": lambda d: (
        correct(d, "a", PERIOD, Period.year(2029)),
        d.add_delivery(replace(delivery("e", "gem"), supplement=True), [work("c", "gem", Discipline.RIOOL)]),
    ),
    "what failed": failed,
}


@pytest.mark.parametrize("name", CHANGES)
def test_what_is_read_again_is_what_is_stored(path: Path, name: str) -> None:
    with Dossier.open(path) as dossier:
        before = dossier.content()
        CHANGES[name](dossier)
        assert dossier.again(before) == dossier.content()


def test_what_did_not_change_is_shared_and_others_are_left_alone(path: Path) -> None:
    with Dossier.open(path) as dossier:
        before = dossier.content()
        untouched = before.works_by_id()["b"]
        correct(dossier, "a", PERIOD, Period.year(2029))
        after = dossier.again(before)
        assert before.works_by_id()["a"].period == Period.year(2028)
        assert after.works_by_id()["a"].period == Period.year(2029)
        assert after.works_by_id()["b"] is untouched and after.analysis is before.analysis
        assert dossier.again(after).works is after.works

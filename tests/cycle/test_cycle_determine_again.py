"""Determining again on an open dossier: the same as from nothing, and stopped at any moment nothing has changed."""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "analysis"))
from works_for_tests import PEILDATUM, days, rectangle, seeded_works

from afstemming_plugin.cycle.explore import recount
from afstemming_plugin.cycle.match import determine
from afstemming_plugin.cycle.store import Dossier
from afstemming_plugin.model.collaboration import Collaboration, Delivery
from afstemming_plugin.model.decision import ManualGroup
from afstemming_plugin.model.errors import Cancelled
from afstemming_plugin.model.period import Period
from afstemming_plugin.model.progress import Progress
from afstemming_plugin.model.rules import Rules
from afstemming_plugin.model.work import GraafrustZone, Work

WORKS = seeded_works(200, seed=6, per_km2=400)


def deliver(dossier: Dossier, partner: str, works: list[Work], number: int) -> None:
    id = f"{partner} {number}"
    mine = [replace(work, delivery=id, file=f"{number}.xlsx") for work in works if work.partner == partner]
    dossier.add_delivery(
        Delivery(id, partner, "", "list", "", "", date(2027, 1, number), datetime(2027, 1, number)), mine
    )


@pytest.fixture
def dossier(tmp_path: Path) -> Dossier:
    made = Dossier.create(tmp_path / "stad.gpkg", Collaboration("Stad", "EPSG:28992"))
    for partner in sorted({work.partner for work in WORKS}):
        deliver(made, partner, WORKS, 1)
    return made


def from_nothing(dossier: Dossier, **rest: object) -> object:
    kept, dossier.kept = dossier.kept, {}
    try:
        return determine(dossier, peildatum=PEILDATUM, **rest)  # type: ignore[arg-type]
    finally:
        dossier.kept = kept


def test_after_any_change_the_same_as_from_nothing(dossier: Dossier) -> None:
    with dossier:
        assert len(determine(dossier, peildatum=PEILDATUM).opportunities) > 10
        first = dossier.kept["analysis"].session(dossier.rules(), PEILDATUM)
        later = [
            replace(
                work,
                period=Period(work.period.start + timedelta(days=200), work.period.end + timedelta(days=200)),
            )
            if number % 7 == 0
            else work
            for number, work in enumerate(WORKS)
        ]
        deliver(dossier, "partner 3", later, 2)
        assert determine(dossier, peildatum=PEILDATUM) == from_nothing(dossier)
        dossier.save_manual_groups([ManualGroup("g", (WORKS[0].id, WORKS[1].id), "", "")])
        assert determine(dossier, peildatum=PEILDATUM) == from_nothing(dossier)
        zone = GraafrustZone("z", rectangle(0, 0, 300, 300), days("2028-01-01", "2031-12-31"), delivery="z 2")
        dossier.add_delivery(
            Delivery("z 2", "partner 1", "", "zones", "", "", date(2027, 1, 2), datetime(2027, 1, 2)),
            zones=[zone],
        )
        assert determine(dossier, peildatum=PEILDATUM) == from_nothing(dossier)
        assert dossier.kept["analysis"].session(dossier.rules(), PEILDATUM) is first
        other = Rules(distance=30.0)
        assert determine(dossier, peildatum=PEILDATUM, rules=other) == from_nothing(dossier)
        assert dossier.kept["analysis"].session(other, PEILDATUM) is not first


def test_what_was_counted_before_is_what_is_determined(dossier: Dossier) -> None:
    with dossier:
        rules = Rules(flexibility_years=2.0)
        count = recount(dossier.content(), PEILDATUM, dossier.kept).count(rules)
        found = determine(dossier, peildatum=PEILDATUM, rules=rules)
        assert len(found.overlaps) == count.overlaps
        assert found == from_nothing(dossier, rules=rules)


class StopFrom(Progress):
    """Stops at the first question after so much is done."""

    def __init__(self, fraction: float) -> None:
        self.fraction, self.last = fraction, 0.0

    def report(self, fraction: float, text: str = "") -> None:
        self.last = fraction

    def cancelled(self) -> bool:
        return self.last >= self.fraction


@pytest.mark.parametrize("anew", [True, False])
def test_stopped_at_any_moment_nothing_has_changed(dossier: Dossier, anew: bool) -> None:
    with dossier:
        determine(dossier, peildatum=PEILDATUM)
        deliver(dossier, "partner 3", WORKS[:150], 2)
        before, history = dossier.content(), dossier.history()
        for fraction in (0.0, 0.03, 0.06, 0.1, 0.2, 0.3, 0.5, 0.7, 0.85, 0.9, 0.91, 0.95, 0.97):
            if anew:
                dossier.kept = {}
            stop = StopFrom(fraction)
            with pytest.raises(Cancelled):
                determine(dossier, peildatum=PEILDATUM, rules=Rules(distance=20.0), progress=stop)
            assert dossier.history() == history
        assert dossier.content() == before
        assert determine(dossier, peildatum=PEILDATUM) == from_nothing(dossier)


def test_who_stops_when_it_is_stored_comes_too_late(dossier: Dossier) -> None:
    with dossier:
        found = determine(dossier, peildatum=PEILDATUM, progress=StopFrom(1.0))
        stored = dossier.content().analysis
        assert stored is not None and [o.id for o in stored.opportunities] == [
            o.id for o in found.opportunities
        ]

"""A joint work that was agreed stays one when its works are done: its street must rest (rule *Graafrust*)."""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Iterator

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "analysis"))
from works_for_tests import days, line, make_work

from afstemming_plugin.cycle.match import determine
from afstemming_plugin.cycle.results import indicators
from afstemming_plugin.cycle.store import Dossier
from afstemming_plugin.model.collaboration import Collaboration, Delivery, Partner
from afstemming_plugin.model.decision import PartnerDecision
from afstemming_plugin.model.results import Analysis
from afstemming_plugin.model.words import Decision, Hardness, Verdict
from afstemming_plugin.model.work import Work

BEFORE, AFTER = date(2027, 1, 1), date(2029, 1, 1)
DONE = {"a": date(2028, 6, 15), "b": date(2028, 7, 1)}


def street(id: str, partner: str, period: tuple[str, str], hardness: Hardness = Hardness.VASTGESTELD) -> Work:
    return make_work(
        id, partner=partner, geometry=line((0, 0), (200, 0)), period=days(*period), hardness=hardness
    )


PLANNED = [
    street("a", "gemeente", ("2028-03-01", "2028-06-30")),
    street("b", "water", ("2028-04-01", "2028-06-30")),
    street("later", "net", ("2031-01-01", "2031-06-30")),
]


def deliver(dossier: Dossier, number: int, **changes: dict[str, object]) -> None:
    """Delivery `number` of each partner; `changes` per work id."""
    for work in PLANNED:
        id = f"{work.partner} {number}"
        handed = Delivery(
            id, work.partner, "", "list", "", "", date(2027, 1, number), datetime(2027, 1, number)
        )
        dossier.add_delivery(handed, [replace(work, delivery=id, **changes.get(work.id, {}))])  # type: ignore[arg-type]


@pytest.fixture
def dossier(tmp_path: Path) -> Iterator[Dossier]:
    partners = [Partner(code, code) for code in ("gemeente", "water", "net")]
    with Dossier.create(tmp_path / "stad.gpkg", Collaboration("Stad", "EPSG:28992", partners)) as made:
        deliver(made, 1)
        yield made


def agreed(dossier: Dossier, said: Decision = Decision.AGREED) -> str:
    """The id of the opportunity of a and b, after both partners said so."""
    found = determine(dossier, peildatum=BEFORE)
    (opportunity,) = [o for o in found.opportunities if {m.work for m in o.members} == {"a", "b"}]
    for partner in ("gemeente", "water"):
        dossier.add_decision(PartnerDecision(opportunity.id, partner, said, BEFORE))
    return opportunity.id


def verdict_of(analysis: Analysis, work: str) -> list[Verdict]:
    return [verdict.verdict for verdict in analysis.verdicts if verdict.work == work]


def test_the_street_rests_from_the_last_actual_end(dossier: Dossier) -> None:
    id = agreed(dossier)
    deliver(dossier, 2, **{w: {"hardness": Hardness.GEREED, "actual_end": end} for w, end in DONE.items()})
    for _ in range(2):  # and again at the meeting after that
        found = determine(dossier, peildatum=AFTER)
        (zone,) = [zone for zone in found.zones if zone.opportunity == id]
        assert not zone.provisional
        assert (zone.period.start, zone.period.end) == (date(2028, 7, 1), date(2033, 6, 30))
        assert verdict_of(found, "later") == [Verdict.CONFLICT]
        (opportunity,) = [o for o in found.opportunities if o.id == id]
        assert opportunity.graafrust_until == zone.period.end
    content = dossier.content()
    assert content.analysis is not None
    assert [z.id for z in content.analysis.zones] == [z.id for z in found.zones]
    achieved = indicators(content)
    assert (achieved.proposals, achieved.decided, achieved.done) == (1, 1, 1)


def test_until_all_are_done_it_rests_provisionally_and_nothing_is_told_twice(dossier: Dossier) -> None:
    id = agreed(dossier)
    only_a = {"a": {"hardness": Hardness.GEREED, "actual_end": DONE["a"]}}
    late = {"b": {"hardness": Hardness.IN_UITVOERING, "period": days("2028-04-01", "2031-03-31")}}
    deliver(dossier, 2, **only_a, **late)
    found = determine(dossier, peildatum=AFTER)
    (zone,) = [zone for zone in found.zones if zone.opportunity == id]
    assert zone.provisional
    assert verdict_of(found, "b") == []  # it does not clash with the graafrust after its own joint work
    assert len(found.opportunities) == len({o.id for o in found.opportunities}) >= 1
    assert len({o.number for o in found.opportunities}) == len(found.opportunities)


def test_past_without_report_it_rests_from_the_planned_end(dossier: Dossier) -> None:
    id = agreed(dossier)
    found = determine(dossier, peildatum=AFTER)
    (zone,) = [zone for zone in found.zones if zone.opportunity == id]
    assert zone.provisional and zone.period.start <= date(2028, 6, 30) < zone.period.end


@pytest.mark.parametrize("case", ["not agreed", "cancelled", "moved"])
def test_what_is_no_joint_work_any_more_closes_nothing(dossier: Dossier, case: str) -> None:
    id = agreed(dossier, Decision.NOT_AGREED if case == "not agreed" else Decision.AGREED)
    changes: dict[str, dict[str, object]] = {
        "not agreed": {w: {"hardness": Hardness.GEREED, "actual_end": end} for w, end in DONE.items()},
        "cancelled": {
            "a": {"hardness": Hardness.GEREED, "actual_end": DONE["a"]},
            "b": {"hardness": Hardness.VERVALLEN},
        },
        "moved": {"b": {"period": days("2035-01-01", "2035-03-31")}},
    }[case]
    deliver(dossier, 2, **changes)
    found = determine(dossier, peildatum=BEFORE if case == "moved" else AFTER)
    assert id not in {o.id for o in found.opportunities} | {zone.opportunity for zone in found.zones}

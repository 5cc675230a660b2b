"""The engine in the database of a dossier that was set up as the product does, and what the desk makes of its pairs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from engine_compare import (
    OF_ZONES,
    PEILDATUM,
    assert_same,
    database_pairs,
    database_verdicts,
    database_zones,
    desk_pairs,
    desk_verdicts,
    desk_zones,
)
from postgres_server import Server
from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from afstemming_plugin.analysis.graafrust_zones import following_zones
from afstemming_plugin.analysis.kernel import best_kernel
from afstemming_plugin.cycle import engine_in_database
from afstemming_plugin.cycle.engine_in_database import ServerPairs, compare_in_database, engine_of
from afstemming_plugin.cycle.match import determine
from afstemming_plugin.cycle.server import move_to
from afstemming_plugin.dossier import Dossier
from afstemming_plugin.dossier.address import address_of
from afstemming_plugin.model.content import Content
from afstemming_plugin.model.errors import DossierError
from afstemming_plugin.model.progress import Progress
from afstemming_plugin.model.results import Analysis
from afstemming_plugin.model.words import OpportunityKind
from afstemming_plugin.processing.compare_in_database import CompareInDatabase

pytestmark = [pytest.mark.server, pytest.mark.qgis]


class Rows:
    """Asks the dossier's own connection, as `EngineDossier` does."""

    def __init__(self, dossier: Dossier) -> None:
        self._engine = engine_of(dossier)

    def rows(self, sql: str, *given: Any) -> list[Any]:
        assert self._engine
        with self._engine.connected() as cursor:
            cursor.execute(sql, given)
            return [tuple(map(_day, row)) for row in cursor.fetchall()]


def _day(value: Any) -> Any:
    """The product's connections give days as text."""
    try:
        return date.fromisoformat(value)
    except (TypeError, ValueError):
        return value


@pytest.fixture
def shared(demo_dossier: Path, people: dict[str, str]) -> Iterator[Dossier]:
    """The demo on the server, opened as its coordinator."""
    with Dossier.open(demo_dossier, read_only=True) as here:
        move_to(here, address_of(people["coordinator"]))
    with Dossier.open(people["coordinator"]) as there:
        yield there


def assert_equal_to_the_desk(dossier: Dossier, content: Content, peildatum: date) -> None:
    """Pairs, zones and verdicts; of the stored joint works."""
    rows: Any = Rows(dossier)
    kernel, rules = best_kernel(), content.rules
    assert_same(desk_pairs(content.works, rules, peildatum), database_pairs(rows, peildatum))
    assert content.analysis is not None
    opportunities = content.analysis.opportunities
    following = following_zones(
        opportunities,
        content.works_by_id(),
        rules,
        content.streets,
        kernel,
        done_on={p.opportunity: p.done_on for p in content.proposals if p.done_on and p.done_on <= peildatum},
    )
    zones = [*content.zones, *following]
    assert_same(desk_zones(zones), database_zones(rows), tolerance=OF_ZONES)
    ours = desk_verdicts(content.works, zones, rules, peildatum, opportunities)
    assert_same(ours, database_verdicts(rows))
    assert ours and any(o.kind is OpportunityKind.OPPORTUNITY for o in opportunities)


def test_the_demo_on_the_server_gives_what_the_desk_gives(shared: Dossier) -> None:
    content = shared.content()
    assert content.analysis is not None
    peildatum = content.analysis.peildatum
    compared = compare_in_database(shared, peildatum)
    assert compared.works == len([work for work in content.works if work.geometry])
    assert compared.pairs >= len(content.analysis.overlaps) > 100 and compared.verdicts > 10
    assert_equal_to_the_desk(shared, content, peildatum)
    assert compare_in_database(shared, peildatum + timedelta(days=365)).works == 0
    assert_equal_to_the_desk(shared, content, peildatum + timedelta(days=365))


def test_by_algorithm(shared: Dossier, people: dict[str, str]) -> None:
    """As qgis_process runs it at night."""
    content = shared.content()
    algorithm = CompareInDatabase().create()
    given = {"DOSSIER": people["coordinator"], "PEILDATUM": "2027-01-01", "CONNECTIONS": 2}
    told, well = algorithm.run(given, QgsProcessingContext(), QgsProcessingFeedback())
    assert well and told["WORKS"] == len([work for work in content.works if work.geometry])
    assert (told["PAIRS"], told["VERDICTS"]) == Rows(shared).rows(
        "SELECT (SELECT count(*) FROM engine_pair), (SELECT count(*) FROM engine_verdict WHERE peildatum = '2027-01-01')"
    )[0]
    assert told["PAIRS"] > 100 and told["ZONES"] > 10
    again, _ = algorithm.create().run(given, QgsProcessingContext(), QgsProcessingFeedback())
    assert again["WORKS"] == 0 and again["PAIRS"] == told["PAIRS"]


def in_round_numbers(analysis: Analysis) -> Any:
    """All that was determined but for the millionths of a metre in which the engines may differ."""
    overlaps = [
        (
            o.a,
            o.b,
            o.nearness,
            o.simultaneity,
            o.gap_days,
            round(o.shared_length, 3),
            o.one_way,
            o.opportunity,
            o.reason,
        )
        for o in analysis.overlaps
    ]
    opportunities = [
        (
            o.number,
            o.id,
            o.kind,
            o.name,
            o.period,
            round(o.score, 3),
            [(m.work, m.execution) for m in o.members],
        )
        for o in analysis.opportunities
    ]
    verdicts = [(v.work, v.zone, v.verdict, v.reasons, v.clash, v.alternative) for v in analysis.verdicts]
    return (
        overlaps,
        opportunities,
        verdicts,
        [(c.work, c.opportunity, c.last_day) for c in analysis.last_chances],
    )


def test_determining_on_the_pairs_of_the_server_gives_the_same(
    shared: Dossier, demo_dossier: Path, monkeypatch: pytest.MonkeyPatch, people: dict[str, str]
) -> None:
    peildatum = date(2027, 3, 1)
    at_desk = determine(shared, peildatum=peildatum)
    monkeypatch.setattr(engine_in_database, "LARGE", 1)
    taken: list[int] = []
    original = ServerPairs.measured

    def counted(self: ServerPairs, arrays: Any) -> Any:
        found = original(self, arrays)
        assert found is not None
        taken.append(len(found[0]))
        return found

    monkeypatch.setattr(ServerPairs, "measured", counted)
    with Dossier.open(people["coordinator"]) as again:
        on_server = determine(again, peildatum=peildatum)
        assert len(taken) == 1 and taken[0] > 100
        assert in_round_numbers(on_server) == in_round_numbers(at_desk)
        # Once something is known only what changed is determined anew, at the desk.
        work = next(w for w in again.content().works if w.geometry)
        again.change_works([replace(work, title="Anders", version=work.version + 1)])
        determine(again, peildatum=peildatum)
        assert len(taken) == 1


def test_what_changed_meanwhile_is_not_taken_from_the_server(
    shared: Dossier, people: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine_in_database, "LARGE", 1)
    pairs = ServerPairs.of(shared, None, Progress())
    assert pairs is not None and pairs._engine.pairs()
    with Dossier.open(people["coordinator"]) as other:
        work = next(w for w in other.content().works if w.geometry)
        later = replace(work.period, end=work.period.end + timedelta(days=9))
        other.change_works([replace(work, period=later, version=work.version + 1)])
        assert pairs._engine.pairs() is None
        engine = engine_of(other)
        assert engine and engine.update() == 1 and engine.pairs()
    assert pairs._engine.pairs() is None  # compared again by another: not as this desk read the works


def test_only_the_coordinator_has_the_pairs(
    shared: Dossier,
    people: dict[str, str],
    monkeypatch: pytest.MonkeyPatch,
    demo_dossier: Path,
    postgres: Server,
    schema: str,
) -> None:
    monkeypatch.setattr(engine_in_database, "LARGE", 1)
    role = postgres.sql(f"SELECT {schema}.add_partner_role('gemeente')", database="afstemming")
    postgres.sql(f'GRANT "{role}" TO {schema}_u_gem')
    compare_in_database(shared, PEILDATUM)
    with Dossier.open(people["gem"]) as partner:
        assert ServerPairs.of(partner, None, Progress()) is None
        with pytest.raises(DossierError):
            compare_in_database(partner, PEILDATUM)
        engine = engine_of(partner)
        assert engine is not None
        for table in ("engine_pair", "engine_work", "engine_verdict", "engine_queue"):
            with pytest.raises(Exception, match="permission denied"), engine.connected() as cursor:
                cursor.execute(f"SELECT * FROM {table}")
        # And yet its own change is compared.
        work = next(w for w in partner.content().works if w.partner == "gemeente" and w.geometry)
        moved = replace(work.period, end=work.period.end + timedelta(days=40))
        partner.change_works([replace(work, period=moved, version=work.version + 1)])
    assert compare_in_database(shared, PEILDATUM).works == 1
    with (
        Dossier.open(demo_dossier, read_only=True) as file,
        pytest.raises(DossierError, match="Only a dossier on a server"),
    ):
        compare_in_database(file, PEILDATUM)

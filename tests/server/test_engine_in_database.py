"""The engine in the database beside the desk's on works of every kind, changed, in parallel, and by whom."""

from __future__ import annotations

import importlib
import json
import random
import struct
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from engine_compare import (
    assert_same,
    assert_same_verdicts,
    database_pairs,
    database_verdicts,
    desk_pairs,
    desk_verdicts,
)
from engine_home import EngineDossier, EngineServer

from afstemming_plugin.analysis.analyse import analyse
from afstemming_plugin.analysis.kernel import best_kernel
from afstemming_plugin.model.decision import Proposal
from afstemming_plugin.model.period import Period
from afstemming_plugin.model.rules import Rules
from afstemming_plugin.model.words import Discipline, Hardness, Kind, PlacePrecision, ZoneOrigin
from afstemming_plugin.model.work import GraafrustZone, Street, Work

pytestmark = pytest.mark.server
PEILDATUM = date(2027, 1, 1)
OTHER_RULES = Rules(
    distance=8.0,
    distance_by_partner={"gas": 30.0, "riool": 3.5},
    time_tolerance=12,
    time_tolerance_by_partner={"riool": 36, "water": 2},
    min_shared_length=25.0,
    min_shared_fraction=0.4,
    strip_half_width={Discipline.RIOOL: 6.0},
    room={Hardness.IDEE: (12, 60), Hardness.GEPLAND: (1, 1)},
    graafrust_years=3.5,
    graafrust_years_by_street_class={"Hoofdweg": 7.0, "erf": 0.0},
    graafrust_years_by_kind={Kind.AANLEG: 8.0},
    exempt_words=("spoed", "a.b", "überraschung"),
    zone_min_cover=0.3,
)


@pytest.fixture(scope="module")
def server() -> Iterator[EngineServer]:
    try:
        made = EngineServer()
    except RuntimeError as error:
        pytest.skip(str(error))
    try:
        yield made
    finally:
        made.stop()


@pytest.fixture
def dossier(server: EngineServer) -> EngineDossier:
    return server.dossier('ge"mengd; é')


def _shape(chance: random.Random, x: float, y: float) -> bytes:
    """Lines, strips, blocks, points, and of each several together; also with a hole."""
    turn, size = chance.choice([0.0, np.pi / 2]) + chance.gauss(0, 0.1), chance.uniform(20, 250)
    along = np.array([np.cos(turn), np.sin(turn)]) * size
    aside = np.array([-along[1], along[0]]) / size * chance.choice([4.0, 20.0, 60.0])
    at = np.array([x, y])
    point = struct.pack("<BIdd", 1, 1, x, y)
    line = struct.pack("<BII", 1, 2, 3) + np.array([at, at + along / 2 + aside / 20, at + along]).tobytes()
    ring = np.array([at, at + along, at + along + aside, at + aside, at])
    hole = at + (ring - at) * 0.5 + (along + aside) * 0.25
    block = struct.pack("<BIII", 1, 3, 1, 5) + ring.tobytes()
    holed = struct.pack("<BIII", 1, 3, 2, 5) + ring.tobytes() + struct.pack("<I", 5) + hole[::-1].tobytes()
    far = struct.pack("<BII", 1, 2, 2) + np.array([at + 40, at + 40 + along]).tobytes()
    kind = chance.randrange(7)
    if kind < 4:
        return (line, block, point, holed)[kind]
    number, parts = {
        4: (5, (line, far)),
        5: (6, (block,)),
        6: (4, (point, struct.pack("<BIdd", 1, 1, x + 9, y))),
    }[kind]
    return struct.pack("<BII", 1, number, len(parts)) + b"".join(parts)


def mixed_works(count: int, seed: int) -> list[Work]:
    """Close together in one town, with everything that a work may carry."""
    chance = random.Random(seed)
    side = 40.0 * count**0.5

    def day(low: int, high: int) -> date:
        return PEILDATUM + timedelta(days=chance.randrange(low, high))

    works = []
    for number in range(count):
        start = day(-400, 2500)
        work = Work(
            id=f"{chance.randrange(16**6):06x}-{number}",
            partner=chance.choice(["gas", "riool", "water", "gemeente"]),
            unit=chance.choice(["", "wegen", "groen"]),
            title=chance.choice(["Werk", "Spoedklus", "Nieuwe a.b leiding", "Überraschungen", "onvoorziene zaken"]),
            description=chance.choice(["", "calamiteit in de straat"]),
            discipline=chance.choice([Discipline.WEG, *Discipline]),
            kind=chance.choice([Kind.VERVANGING, *Kind]),
            period=Period(start, start + timedelta(days=chance.randrange(0, 500))),
            place_precision=chance.choice([PlacePrecision.EXACT] * 4 + list(PlacePrecision)),
            geometry=_shape(chance, 155_000 + chance.uniform(0, side), 463_000 + chance.uniform(0, side)),
            hardness=chance.choice([None, *Hardness]),
            size=chance.choice([None, 0.0, 35.5, 400.0]),
            size_unit=chance.choice(["m", "m²", ""]),
            width=chance.choice([None, None, 0.0, 5.0]),
            duration=chance.choice([None, None, 0, 3, 40, 700]),
        )  # fmt: skip
        if chance.random() < 0.3:
            work.earliest = start - timedelta(days=chance.randrange(-50, 300))
        if chance.random() < 0.3:
            work.latest = work.period.end + timedelta(days=chance.randrange(-50, 300))
        if chance.random() < 0.2:
            work.actual_end = day(-300, 300)
        if chance.random() < 0.03:
            work.geometry = None
        works.append(work)
    return works


def zones_for(works: list[Work], seed: int) -> list[GraafrustZone]:
    """Blocks on works and among them, some for ever."""
    chance = random.Random(seed)
    zones = []
    kernel = best_kernel()
    rebuilt = [work.geometry for work in works if work.geometry and work.discipline is Discipline.WEG]
    boxes = kernel.bounds(kernel.from_wkb(rebuilt))
    side = 40.0 * len(works) ** 0.5
    for number in range(len(works) // 3):
        x, y = 155_000 + chance.uniform(0, side), 463_000 + chance.uniform(0, side)
        w, h = (chance.uniform(3, 100) for _ in "xy")
        if number % 2:
            x, y = boxes[number // 2 % len(boxes), :2] - 3
            w = h = 6.0
        ring = np.array([(x, y), (x + w, y), (x + w, y + h), (x, y + h), (x, y)])
        start = PEILDATUM + timedelta(days=chance.randrange(-1500, 1500))
        end = chance.choice([date.max, start + timedelta(days=chance.randrange(0, 900))])
        zones.append(
            GraafrustZone(
                id=f"zone {number}",
                geometry=struct.pack("<BIII", 1, 3, 1, 5) + ring.tobytes(),
                period=Period(start, end),
                origin=ZoneOrigin.DELIVERED,
                consent=chance.random() < 0.2,
            )
        )
    return zones


def streets_for(seed: int) -> list[Street]:
    """A grid of streets, lines and polygons, of several classes."""
    chance = random.Random(seed)
    streets = []
    for number in range(60):
        x, y = 155_000 + 100.0 * chance.randrange(9), 463_000 + 100.0 * chance.randrange(9)
        dx, dy = chance.choice([(100.0, 3.0), (2.0, 100.0)])
        line = (
            struct.pack("<BII", 1, 2, 3)
            + np.array([(x, y), (x + dx / 2, y + dy / 2), (x + dx, y + dy)]).tobytes()
        )
        ring = np.array([(x, y), (x + dx, y), (x + dx, y + dy + 7), (x, y + dy + 7), (x, y)])
        shape = line if chance.random() < 0.7 else struct.pack("<BIII", 1, 3, 1, 5) + ring.tobytes()
        streets.append(
            Street(f"s{number}", "Straat", shape, street_class=chance.choice(["", "hoofdweg", "Erf"]))
        )
    return streets


@pytest.mark.parametrize(
    ("rules", "seed"),
    [
        (Rules(), 1),
        (OTHER_RULES, 2),
        (Rules(internal=False, flexibility_years=2.125), 3),
        (replace(OTHER_RULES, flexibility_years=0.5, never_matched_kinds=()), 4),
    ],
)
def test_works_of_every_kind_give_the_same_pairs(dossier: EngineDossier, rules: Rules, seed: int) -> None:
    works = mixed_works(300, seed)
    dossier.fill(works, rules)
    assert dossier.engine.update() == len([work for work in works if work.geometry])
    # Another day asks for nothing to be found anew.
    for day in (PEILDATUM, PEILDATUM + timedelta(days=500)):
        ours = desk_pairs(works, rules, day)
        assert_same(ours, database_pairs(dossier, day))
        assert len(ours) > 40
    assert {row[1] for row in ours.values()} >= {"mogelijk gelijktijdig", None}


@pytest.mark.parametrize(("rules", "seed"), [(Rules(), 5), (OTHER_RULES, 6)])
def test_works_of_every_kind_give_the_same_verdicts(dossier: EngineDossier, rules: Rules, seed: int) -> None:
    works = mixed_works(300, seed)
    zones, streets = zones_for(works, seed), streets_for(seed)
    found = analyse(works, rules, PEILDATUM, zones=zones, streets=streets)
    chance = random.Random(seed)
    proposals = [
        Proposal(o.id, PEILDATUM, done_on=PEILDATUM + timedelta(days=chance.randrange(-400, 100)))
        for o in found.opportunities[::3]
    ]
    compared = assert_same_verdicts(
        dossier, works, zones, rules, PEILDATUM, found.opportunities, streets=streets, proposals=proposals
    )
    assert compared > 50
    assert dossier.rows(
        "SELECT count(*) > 0 FROM engine_zone WHERE NOT provisional AND opportunity <> ''"
    ) == [(True,)]
    told = {row[0] for row in database_verdicts(dossier).values()}
    assert told >= {"uitgezonderd", "vervalt", "beperkt afdwingbaar", "strijdig"} and len(told) >= 5


@pytest.mark.parametrize("count", [5_000, 50_000])
def test_seeded_works_of_the_benchmark(dossier: EngineDossier, root: Path, count: int) -> None:
    made_works = _of_the_tests(root, "bench", "bench_works").made_works
    works = made_works(count)
    dossier.fill(works)
    dossier.engine.update()
    ours = desk_pairs(works, Rules(), PEILDATUM)
    assert len(ours) > 0.8 * count
    assert_same(ours, database_pairs(dossier, PEILDATUM))
    if count == 50_000:
        _assert_an_area_reads_its_own_works(dossier)


def _assert_an_area_reads_its_own_works(dossier: EngineDossier) -> None:
    """Else the whole grows with the square of the number of areas."""
    area = dossier.rows("SELECT area FROM engine_work LIMIT 1")[0][0]
    for told in (
        dossier.plans("SELECT * FROM engine_find(engine_default_rules(), %s, NULL)", area),
        dossier.plans("SELECT * FROM engine_verdicts(engine_default_rules(), %s, %s)", PEILDATUM, area),
    ):
        assert "Scan on engine_work_area" in told
        assert "Seq Scan on engine_work" not in told


def test_toulouse(dossier: EngineDossier, root: Path, real_data: Path) -> None:
    """Real works of many organisations, with the joint works and the zones that follow from them."""
    works = _of_the_tests(root, "analysis", "test_analysis_analyse").toulouse()
    day = date(2013, 1, 1)
    found = analyse(works, Rules(), day)
    assert len(found.overlaps) > 500 and len(found.opportunities) > 50
    assert assert_same_verdicts(dossier, works, [], Rules(), day, found.opportunities, streets=[]) > 0
    ours = desk_pairs(works, Rules(), day)
    assert len(ours) == len(found.overlaps)
    assert_same(ours, database_pairs(dossier, day))


def _of_the_tests(root: Path, folder: str, name: str) -> Any:
    """A module of another folder of tests."""
    place = str(root / "tests" / folder)
    if place not in sys.path:
        sys.path.append(place)
    return importlib.import_module(name)


def test_only_what_changed_is_compared_again(dossier: EngineDossier) -> None:
    works = mixed_works(300, 7)
    dossier.fill(works)
    dossier.engine.update()
    chance = random.Random(7)
    for _ in range(4):
        before = dict(dossier.rows("SELECT (a, b), xmin::text FROM engine_pair"))
        touched = set()
        for place in chance.sample(range(len(works)), 8):
            old = works[place]
            moved = replace(old, period=Period(old.period.start, old.period.end + timedelta(days=90)))
            works[place] = (
                replace(mixed_works(1, chance.randrange(999))[0], id=old.id)
                if chance.random() < 0.5
                else moved
            )
            dossier.rows("DELETE FROM work WHERE id = %s", old.id)
            touched.add(old.id)
            if chance.random() < 0.2:
                works[place] = replace(works[place], hardness=Hardness.VERVALLEN)
            dossier.put("work", [works[place]])
        gone = works.pop()
        touched.add(gone.id)
        dossier.rows("DELETE FROM work WHERE id = %s", gone.id)
        # What no pair depends on is not compared again.
        dossier.rows(
            "UPDATE work SET contact = 'An', confirmed_on = %s WHERE id <> ALL (%s)", PEILDATUM, list(touched)
        )
        assert dossier.engine.update() <= len(touched)
        assert_same(desk_pairs(works, Rules(), PEILDATUM), database_pairs(dossier, PEILDATUM))
        after = dict(dossier.rows("SELECT (a, b), xmin::text FROM engine_pair"))
        kept = {pair for pair in before if not any(id in pair for id in touched)}
        assert kept and all(after[pair] == before[pair] for pair in kept)
    assert dossier.engine.update() == 0


def test_other_rules_compare_everything_again(dossier: EngineDossier) -> None:
    works = mixed_works(120, 8)
    dossier.fill(works)
    dossier.engine.update()
    dossier.put_rules(OTHER_RULES)
    assert dossier.engine.update() == len([work for work in works if work.geometry])
    assert_same(desk_pairs(works, OTHER_RULES, PEILDATUM), database_pairs(dossier, PEILDATUM))


def test_areas_on_several_connections_give_the_same_as_one(dossier: EngineDossier) -> None:
    works = mixed_works(400, 9)
    dossier.fill(works)
    # Municipalities that cut the town in strips, each with works that reach over its border; what is outside falls in squares.
    dossier.rows(
        "INSERT INTO engine_area (code, name, geom) SELECT 'g' || n, 'gemeente ' || n, "
        "ST_MakeEnvelope(155000 + n * 100, 463000, 155100 + n * 100, 463800) FROM generate_series(0, 9) n"
    )
    dossier.engine.update(connections=4)
    assert len(dossier.rows("SELECT DISTINCT area FROM engine_pair")) > 5
    assert dossier.rows("SELECT count(*) FROM engine_area WHERE todo") == [(0,)]
    ours = desk_pairs(works, Rules(), PEILDATUM)
    assert_same(ours, database_pairs(dossier, PEILDATUM))
    zones = zones_for(works, 9)
    dossier.put("graafrust", zones)
    dossier.engine.judge(PEILDATUM, connections=4)
    assert_same(desk_verdicts(works, zones, Rules(), PEILDATUM, []), database_verdicts(dossier))


def test_who_has_no_right_learns_nothing_and_still_feeds_the_queue(
    server: EngineServer, dossier: EngineDossier
) -> None:
    import psycopg2

    dossier.fill(mixed_works(60, 10))
    dossier.engine.update()
    schema = dossier.rows("SELECT format('%%I', current_schema)")[0][0]
    dossier.rows(
        "DO $$ BEGIN CREATE ROLE een_partner LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$;"
        f"GRANT USAGE ON SCHEMA {schema} TO een_partner; GRANT SELECT, INSERT, UPDATE, DELETE ON {schema}.work TO een_partner"
    )
    with server.connect() as connection, connection.cursor() as cursor:
        cursor.execute("SET SESSION AUTHORIZATION een_partner")
        cursor.execute(f"SET search_path = {schema}, public")
        for forbidden in (
            "SELECT * FROM engine_pair", "SELECT * FROM engine_verdict", "SELECT engine_update()", "SELECT engine_next()",
            "SELECT engine_start()", "SELECT * FROM engine_overlaps('2027-01-01')", "INSERT INTO engine_queue VALUES ('x')",
            "SELECT * FROM engine_find(engine_default_rules(), 'x', NULL)", "SELECT engine_judge('2027-01-01')",
        ):  # fmt: skip
            cursor.execute("SAVEPOINT here")
            with pytest.raises(psycopg2.errors.InsufficientPrivilege):
                cursor.execute(forbidden)
            cursor.execute("ROLLBACK TO here")
        # Its own table of that name does not catch what the trigger writes.
        cursor.execute("CREATE TEMPORARY TABLE engine_queue (id text, since timestamptz DEFAULT now())")
        cursor.execute("UPDATE work SET street = 'Dorpsstraat'")
        cursor.execute("SELECT count(*) FROM pg_temp.engine_queue")
        assert cursor.fetchone() == (0,)
    assert dossier.rows("SELECT count(*) FROM engine_queue") == [(60,)]
    assert dossier.engine.update() == 0


def test_every_function_keeps_its_path(dossier: EngineDossier) -> None:
    """Either it is bound to what it names when it is made, or it has a path that ends in the temporary schema."""
    functions = dossier.rows(
        "SELECT proname, prosecdef, prosqlbody IS NOT NULL, array_to_string(proconfig, chr(10)) FROM pg_proc "
        "WHERE pronamespace = (SELECT oid FROM pg_namespace WHERE nspname = current_schema()) AND proname LIKE 'engine%%'"
    )
    assert len(functions) > 15
    for name, definer, bound, settings in functions:
        assert bound or "pg_temp" in settings.split("search_path=")[1].split("\n")[0], name
        assert not definer or not bound, name


def test_defaults_are_those_of_the_desk(dossier: EngineDossier) -> None:
    ((theirs,),) = dossier.rows("SELECT engine_default_rules()")
    ours: dict[str, Any] = json.loads(Rules().to_json())
    assert theirs == {name: ours[name] for name in theirs}
    rules = replace(Rules(), distance=99.0)
    dossier.put_rules(rules)
    ((told,),) = dossier.rows("SELECT engine_dossier_rules()")
    assert told == {**theirs, "distance": 99.0}
    dossier.rows("DELETE FROM rule")
    assert dossier.rows("SELECT engine_dossier_rules() = engine_default_rules()") == [(True,)]


def test_installing_again_changes_nothing(dossier: EngineDossier) -> None:
    works = mixed_works(80, 11)
    dossier.fill(works)
    dossier.engine.update()
    before = database_pairs(dossier, PEILDATUM)
    dossier.engine.install()
    assert dossier.engine.update() == 0
    assert database_pairs(dossier, PEILDATUM) == before

"""The desk's engine and the one in the database on the same works: pair for pair, zone for zone, verdict for verdict."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any, Optional

from engine_home import EngineDossier

from afstemming_plugin.analysis import graafrust
from afstemming_plugin.analysis.analyse import in_time, rooms_of, who_takes_part, working_days_of
from afstemming_plugin.analysis.arrays import work_arrays
from afstemming_plugin.analysis.colocation import colocate
from afstemming_plugin.analysis.graafrust_zones import following_zones
from afstemming_plugin.analysis.kernel import best_kernel
from afstemming_plugin.analysis.pairs import BOTH, ONLY_A, near_pairs
from afstemming_plugin.dossier.server_engine import TOLERANCE
from afstemming_plugin.model.decision import Proposal
from afstemming_plugin.model.progress import Progress
from afstemming_plugin.model.results import Opportunity
from afstemming_plugin.model.rules import Rules
from afstemming_plugin.model.words import OpportunityKind, ZoneOrigin
from afstemming_plugin.model.work import GraafrustZone, Street, Work

PEILDATUM = date(2027, 1, 1)
OF_ZONES = 1e-4
"""m² by which the area of a zone may differ: it is widened and joined of many parts, by another version of GEOS."""
LEAST = {"pairs": 10, "zones": 5, "verdicts": 10}
"""So many cases and results there must be, else the test tells nothing."""

Row = tuple[Any, ...]


def desk_pairs(works: Sequence[Work], rules: Rules, peildatum: date) -> dict[tuple[str, str], Row]:
    """The overlaps of the desk as the database tells them, straight from the steps of `analyse`."""
    kernel = best_kernel()
    matched, _ = who_takes_part(works, rules, peildatum, kernel)
    if not matched:
        return {}
    arrays = work_arrays(matched, rules, kernel)
    durations = working_days_of(works, rules, kernel)
    rooms = rooms_of(arrays.works, [durations[w.id] for w in arrays.works], rules, peildatum, Progress())
    near = near_pairs(arrays, rules, kernel)
    rows, simultaneity = in_time(near, rooms)
    pairs = near.rows(rows)
    shared = colocate(arrays, pairs, rules, kernel)
    found = {}
    for row in range(len(pairs)):
        a, b = arrays.works[pairs.a[row]], arrays.works[pairs.b[row]]
        way = pairs.one_way[row]
        found[a.id, b.id] = (
            str(shared.nearness[row]), simultaneity[row] and str(simultaneity[row]), int(pairs.gap[row]),
            bool(pairs.internal[row]), "" if way == BOTH else a.partner if way == ONLY_A else b.partner,
            float(shared.distance[row]), float(shared.shared_length[row]), float(shared.shared_fraction[row]),
            float(shared.shared_area[row]),
        )  # fmt: skip
    return found


def database_pairs(dossier: EngineDossier, peildatum: date) -> dict[tuple[str, str], Row]:
    rows = dossier.rows(
        "SELECT a, b, nearness, simultaneity, gap_days, internal, one_way, distance, shared_length, shared_fraction, "
        "shared_area FROM engine_overlaps(%s)",
        peildatum,
    )
    return {(row[0], row[1]): row[2:] for row in rows}


def assert_same(
    ours: Mapping[Any, Row], theirs: Mapping[Any, Row], about: str = "", tolerance: float = TOLERANCE
) -> None:
    """Keys and words equal, numbers to the tolerance (of a large area: as much for each 1000 m²)."""
    assert ours.keys() == theirs.keys(), (about, sorted(ours.keys() ^ theirs.keys())[:5])
    for key, mine in ours.items():
        for one, other in zip(mine, theirs[key]):
            if isinstance(one, float):
                assert abs(one - other) <= tolerance * max(1.0, abs(one) / 1000), (
                    about,
                    key,
                    mine,
                    theirs[key],
                )
            else:
                assert one == other, (about, key, mine, theirs[key])


def assert_same_pairs(
    dossier: EngineDossier, works: Sequence[Work], rules: Rules, peildatum: date = PEILDATUM, about: str = ""
) -> int:
    """How many there are."""
    dossier.fill(works, rules)
    dossier.engine.update(connections=1)
    ours = desk_pairs(works, rules, peildatum)
    assert_same(ours, database_pairs(dossier, peildatum), about)
    return len(ours)


def desk_zones(zones: Sequence[GraafrustZone]) -> dict[str, Row]:
    kernel = best_kernel()
    areas = kernel.area(kernel.from_wkb([zone.geometry for zone in zones])).tolist()
    return {
        zone.id: (zone.period.start, zone.period.end, zone.provisional, zone.opportunity, area)
        for zone, area in zip(zones, areas)
    }


def database_zones(dossier: EngineDossier) -> dict[str, Row]:
    rows = dossier.rows(
        "SELECT id, engine_date(first), engine_date(last), provisional, opportunity, ST_Area(geom) FROM engine_zone"
    )
    return {row[0]: row[1:] for row in rows}


def assert_same_zones(
    dossier: EngineDossier,
    opportunities: Sequence[Opportunity],
    works: Mapping[str, Work],
    rules: Rules,
    streets: Sequence[Street],
    about: str = "",
) -> int:
    """The zones that follow from joint works: how many there are."""
    dossier.fill(list(works.values()), rules)
    dossier.put("street", streets)
    dossier.put_opportunities(opportunities)
    dossier.engine.update(connections=1)
    dossier.engine.judge(PEILDATUM, connections=1)
    ours = desk_zones(following_zones(opportunities, works, rules, streets, best_kernel()))
    assert_same(ours, database_zones(dossier), about, OF_ZONES)
    return len(ours)


def desk_verdicts(
    works: Sequence[Work],
    zones: Sequence[GraafrustZone],
    rules: Rules,
    peildatum: date,
    opportunities: Sequence[Opportunity],
) -> dict[tuple[str, str], Row]:
    """Verdict, days that clash, first free day, free part, and all grounds; of works in the order of their ids."""
    kernel = best_kernel()
    ordered = sorted(works, key=lambda work: work.id)
    durations = working_days_of(ordered, rules, kernel)
    found: dict[tuple[str, str], Row] = {}
    original = graafrust._grounds
    grounds: list[list[str]] = []

    def kept(*given: Any) -> Any:
        told = original(*given)
        grounds.append([str(verdict) for verdict, _ in told])
        return told

    graafrust._grounds = kept
    try:
        verdicts = graafrust.check(
            ordered, zones, rules, peildatum, kernel, durations=durations, opportunities=opportunities
        )
    finally:
        graafrust._grounds = original
    for verdict, all_of_them in zip(verdicts, grounds):
        free = verdict.free_period
        found[verdict.work, verdict.zone] = (
            str(verdict.verdict), verdict.clash.start, verdict.clash.end, verdict.first_free_day,
            free and free.start, free and free.end, all_of_them,
        )  # fmt: skip
    return found


def database_verdicts(dossier: EngineDossier) -> dict[tuple[str, str], Row]:
    rows = dossier.rows(
        "SELECT work, zone, verdict, clash_start, clash_end, first_free_day, free_start, free_end, grounds FROM engine_verdict"
    )
    return {(row[0], row[1]): row[2:] for row in rows}


def assert_same_verdicts(
    dossier: EngineDossier,
    works: Sequence[Work],
    zones: Sequence[GraafrustZone],
    rules: Rules,
    peildatum: date,
    opportunities: Sequence[Opportunity],
    about: str = "",
    streets: Optional[Sequence[Street]] = None,
    proposals: Sequence[Proposal] = (),
) -> int:
    """How many there are. The opportunities give no zones here, only their members, unless `streets` are given."""
    dossier.fill(works, rules)
    # Given ones: what a dossier holds of joint works is made anew of these.
    dossier.put("graafrust", [replace(zone, origin=ZoneOrigin.MANUAL) for zone in zones])
    given = list(opportunities)
    if streets is None:
        # A kind that gives no zone: the zones that follow are among those given.
        given = [replace(o, kind=OpportunityKind.COORDINATION) for o in given]
    else:
        dossier.put("street", streets)
    dossier.put_opportunities(given)
    dossier.put("proposal", proposals)
    dossier.engine.update(connections=1)
    dossier.engine.judge(peildatum, connections=1)
    told = {p.opportunity: p.done_on for p in proposals if p.done_on and p.done_on <= peildatum}
    following: list[GraafrustZone] = []
    if streets is not None:
        by_id = {work.id: work for work in works}
        following = following_zones(given, by_id, rules, streets, best_kernel(), done_on=told)
        assert_same(desk_zones([*zones, *following]), database_zones(dossier), about, OF_ZONES)
    ours = desk_verdicts(works, [*zones, *following], rules, peildatum, given)
    assert_same(ours, database_verdicts(dossier), about)
    return len(ours)

"""The whole analysis in one call: near pairs, what they share, opportunities, score, graafrust."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any, Iterable, Mapping, Optional, Sequence

import numpy as np

from ..model.language import tr
from ..model.progress import Progress
from ..model.results import Analysis, NotMatched, Opportunity, Overlap
from ..model.rules import Rules
from ..model.words import Hardness, Nearness, OpportunityKind, PlacePrecision, Simultaneity
from ..model.work import Event, GraafrustZone, Street, Work
from . import graafrust, timing
from .arrays import work_arrays
from .board import Case
from .colocation import colocate, trench_lengths
from .graafrust_places import in_place
from .graafrust_zones import following_zones
from .kernel import Kernel, best_kernel, object_array
from .opportunities import Grouped, find_opportunities
from .pairs import BOTH, ONLY_A, NearPairs, near_pairs
from .score import score
from .sites import Site, Stretch, draw_sites

_NOT_TOLD: Mapping[str, date] = {}
NUMBER_PREFIX = {OpportunityKind.OPPORTUNITY: "K", OpportunityKind.COORDINATION: "C"}


def analyse(
    works: Sequence[Work],
    rules: Rules,
    peildatum: date,
    *,
    zones: Sequence[GraafrustZone] = (),
    events: Sequence[Event] = (),
    streets: Sequence[Street] = (),
    manual_groups: Iterable[frozenset[str]] = (),
    apart: Iterable[frozenset[str]] = (),
    kernel: Optional[Kernel] = None,
    progress: Progress = Progress(),  # noqa: B008
) -> Analysis:
    """Everything that follows from the works as of `peildatum`; the same input gives the same result.

    All geometry in the same planar CRS in metres. `overlaps` holds the near pairs that are an overlap in time,
    and pairs of fixed works that are not (simultaneity None), since those must talk. `zones` of the result
    are those that follow from its opportunities; the verdicts are about these and the given ones.
    `manual_groups`: ids of works that a user wants together and with no others; `apart`: of which no two may be in one
    opportunity.
    Numbers run K-001… over koppelkansen and C-001… over coördinatiepunten, best score first.
    Raises Cancelled within a second after the user asks, and ValueError on a geometry that cannot be read.
    """
    kernel = kernel or best_kernel()
    progress.step(0.0, tr("Preparing the works"))
    matched, not_matched = who_takes_part(works, rules, peildatum, kernel)
    progress.step(0.01)
    arrays = work_arrays(matched, rules, kernel)
    progress.step(0.02)
    durations = working_days_of(works, rules, kernel)
    days = [durations[work.id] for work in arrays.works]
    rooms = rooms_of(arrays.works, days, rules, peildatum, progress.part(0.03, 0.05))
    progress.step(0.05, tr("Finding works near each other"))
    near = near_pairs(arrays, rules, kernel, progress.part(0.05, 0.15))
    rows, simultaneity = in_time(near, rooms)
    pairs = near.rows(rows)
    progress.step(0.15, tr("Measuring what they share"))
    shared = colocate(arrays, pairs, rules, kernel, progress.part(0.15, 0.35))
    case = Case(
        arrays=arrays,
        pairs=pairs,
        shared=shared,
        simultaneity=simultaneity,
        rooms=rooms,
        durations=days,
        rules=rules,
        peildatum=peildatum,
        kernel=kernel,
        events=events,
        zones=zones,
        streets=streets,
        apart=list(apart),
    )
    progress.step(0.35, tr("Looking for opportunities"))
    grouped = find_opportunities(case, manual_groups, progress.part(0.35, 0.8))
    by_id = {work.id: work for work in works}
    for opportunity in grouped.opportunities:
        score(opportunity, by_id, rules, grouped.durations[opportunity.id])
    opportunities = numbered(grouped.opportunities)
    progress.step(0.8, tr("Drawing the shared places"))
    overlaps = overlaps_of(case, grouped, progress.part(0.8, 0.9))
    found = Analysis(
        peildatum=peildatum,
        rules=rules,
        overlaps=overlaps,
        opportunities=opportunities,
        not_matched=not_matched,
    )
    return judge_graafrust(
        found,
        works,
        zones=zones,
        streets=streets,
        durations=durations,
        kernel=kernel,
        progress=progress.part(0.9, 1.0),
    )


def judge_graafrust(
    analysis: Analysis,
    works: Sequence[Work],
    *,
    zones: Sequence[GraafrustZone] = (),
    streets: Sequence[Street] = (),
    durations: Optional[Mapping[str, int]] = None,
    done_on: Mapping[str, date] = _NOT_TOLD,
    kernel: Optional[Kernel] = None,
    progress: Progress = Progress(),  # noqa: B008
) -> Analysis:
    """The same analysis with its graafrust judged anew; overlaps and opportunities stay as they are.

    `zones` are the given ones; those that follow from the opportunities become the zones of the result
    (and their ends `graafrust_until`), with verdicts about both and the last chances. `durations`: working days of
    all works by id, where known; `done_on` as in `following_zones`. Raises Cancelled.
    """
    kernel = kernel or best_kernel()
    rules, peildatum, opportunities = analysis.rules, analysis.peildatum, analysis.opportunities
    progress.step(0.0, tr("Checking graafrust"))
    durations = durations if durations is not None else working_days_of(works, rules, kernel)
    by_id = {work.id: work for work in works}
    following = following_zones(
        opportunities, by_id, rules, streets, kernel, progress.part(0.0, 0.3), done_on=done_on
    )
    until = {zone.opportunity: zone.period.end for zone in following}
    closed = [*zones, *following]
    places = in_place(
        works, closed, rules, peildatum, kernel, progress.part(0.3, 0.7), graafrust.members_of(opportunities)
    )
    known: dict[str, Any] = {"durations": durations, "places": places}
    verdicts = graafrust.check(
        works,
        closed,
        rules,
        peildatum,
        kernel,
        opportunities=opportunities,
        progress=progress.part(0.7, 0.9),
        **known,
    )
    chances = graafrust.last_chances(
        opportunities, works, following, rules, peildatum, kernel, progress=progress.part(0.9, 1.0), **known
    )
    progress.step(1.0)
    return replace(
        analysis,
        opportunities=[replace(o, graafrust_until=until.get(o.id)) for o in opportunities],
        zones=following,
        verdicts=verdicts,
        last_chances=chances,
    )


def who_takes_part(
    works: Sequence[Work], rules: Rules, peildatum: date, kernel: Kernel
) -> tuple[list[Work], list[NotMatched]]:
    """The works that are matched, and those that are not or only in part, with the reason (rule *Who*).

    A *zoekgebied* is in both: its pairs are found, but none of them is grouped by itself.
    """
    nowhere = _without_place(works, kernel)
    matched, others = [], []
    for work in works:
        reason = _not_matched(work, rules, peildatum, work.id in nowhere)
        if not reason:
            matched.append(work)
            if work.place_precision is PlacePrecision.AREA:
                reason = tr("Placed as a search area only: its overlaps are possible and grouped by hand.")
        if reason:
            others.append(NotMatched(work.id, reason))
    return matched, others


def _without_place(works: Sequence[Work], kernel: Kernel) -> set[str]:
    placed = [work for work in works if work.geometry and work.place_precision is not PlacePrecision.NONE]
    empty = kernel.is_empty(kernel.from_wkb([work.geometry or b"" for work in placed]))
    return {work.id for work in works} - {work.id for work, nothing in zip(placed, empty) if not nothing}


def _not_matched(work: Work, rules: Rules, peildatum: date, nowhere: bool) -> str:
    if work.kind in rules.never_matched_kinds:
        return tr("Works of kind “{kind}” are never matched.", kind=work.kind.value)
    if work.hardness is Hardness.VERVALLEN:
        return tr("Cancelled (vervallen).")
    if work.hardness is Hardness.GEREED or (work.actual_end is not None and work.actual_end <= peildatum):
        return tr("Done (gereed).")
    if timing.is_past(work.period, peildatum):
        return tr("In the past, but not reported as done.")
    return tr("Not placed on the map yet.") if nowhere else ""


def working_days_of(works: Sequence[Work], rules: Rules, kernel: Kernel) -> dict[str, int]:
    """Working days of execution of every work, by id (rule *Duration*)."""
    placed = [work for work in works if work.geometry]
    geoms = kernel.from_wkb([work.geometry or b"" for work in placed])
    metres = dict(zip((work.id for work in placed), trench_lengths(placed, geoms, kernel).tolist()))
    for work in works:
        if not work.geometry:
            metres[work.id] = work.size if work.size and work.size_unit == "m" else 0.0
    return {work.id: timing.working_days(work, metres[work.id], rules) for work in works}


def rooms_of(
    works: Sequence[Work], working_days: Sequence[int], rules: Rules, peildatum: date, progress: Progress
) -> list[timing.Room]:
    """The room of each work (rule *Room to shift*). Raises Cancelled."""
    rooms = []
    for done, (work, taken) in enumerate(zip(works, working_days)):
        if done % 1000 == 0:
            progress.step(done / len(works))
        rooms.append(timing.room(work, timing.calendar_days(taken), rules, peildatum))
    return rooms


def in_time(
    pairs: NearPairs, rooms: Sequence[timing.Room]
) -> tuple[np.ndarray, list[Optional[Simultaneity]]]:
    """Rows of the pairs that overlap in time and of those of two fixed works; of each what they are to each other."""
    words = timing.simultaneities(rooms, pairs.a, pairs.b)
    fixed = np.array([room.fixed for room in rooms], dtype=bool)
    rows = np.flatnonzero(words.astype(bool) | (fixed[pairs.a] & fixed[pairs.b]))
    return rows, words[rows].tolist()


def numbered(opportunities: Sequence[Opportunity]) -> list[Opportunity]:
    """Koppelkansen first, each kind by score, then the earliest, then id; with their numbers."""
    kinds = list(NUMBER_PREFIX)
    ranked = sorted(opportunities, key=lambda o: (kinds.index(o.kind), -o.score, o.period.start, o.id))
    counts = dict.fromkeys(kinds, 0)
    for opportunity in ranked:
        counts[opportunity.kind] += 1
        opportunity.number = f"{NUMBER_PREFIX[opportunity.kind]}-{counts[opportunity.kind]:03d}"
    return ranked


def overlaps_of(case: Case, grouped: Grouped, progress: Progress) -> list[Overlap]:
    """One row per pair, in order of the ids; with geometry where it is an overlap in place."""
    drawn = [row for row, nearness in enumerate(case.shared.nearness) if nearness is Nearness.OVERLAP]
    geometry = _shared_places(case, drawn, grouped.places, progress)
    return [_overlap(case, grouped, row, geometry.get(row)) for row in range(len(case.pairs))]


def _overlap(case: Case, grouped: Grouped, row: int, geometry: Optional[bytes]) -> Overlap:
    arrays, pairs, shared = case.arrays, case.pairs, case.shared
    a, b = arrays.works[pairs.a[row]], arrays.works[pairs.b[row]]
    way = pairs.one_way[row]
    return Overlap(
        a=a.id,
        b=b.id,
        distance=float(shared.distance[row]),
        nearness=shared.nearness[row],
        simultaneity=case.simultaneity[row],
        gap_days=int(pairs.gap[row]),
        shared_length=float(shared.shared_length[row]),
        shared_fraction=float(shared.shared_fraction[row]),
        shared_area=float(shared.shared_area[row]),
        internal=bool(pairs.internal[row]),
        one_way="" if way == BOTH else a.partner if way == ONLY_A else b.partner,
        opportunity=grouped.opportunity_of.get(row, ""),
        reason=grouped.reason.get(row, ""),
        geometry=geometry,
    )


def _shared_places(
    case: Case, rows: Sequence[int], known: dict[int, Any], progress: Progress
) -> dict[int, bytes]:
    """WKB of the place where each of the pairs `rows` meets; `known` are those drawn before."""
    new = [row for row in rows if row not in known]
    sites = [
        Site(
            row,
            case.shared.part_a[row],
            case.shared.part_b[row],
            (0.0, 0.0, 0.0, 0.0),
            Stretch(int(case.pairs.a[row])),
            Stretch(int(case.pairs.b[row])),
        )
        for row in new
    ]
    drawn = draw_sites(case.arrays, case.pairs, sites, case.rules, case.kernel, progress).places
    places = {**known, **dict(zip(new, drawn))}
    return dict(zip(rows, case.kernel.to_wkb(object_array(places[row] for row in rows))))

"""The desk's side of the benchmark of the engine in the database. Usage: database_desk.py COUNT TARGET

Pairs, what they share and graafrust, from works in memory; the seconds and everything found are pickled.
"""

from __future__ import annotations

import pickle
import resource
import struct
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(Path(__file__).resolve().parent), str(ROOT)]

import numpy as np  # noqa: E402
from bench_works import PEILDATUM, YEARS, drawn, made_works  # noqa: E402

from afstemming_plugin.analysis import graafrust  # noqa: E402
from afstemming_plugin.analysis.analyse import in_time, rooms_of, who_takes_part, working_days_of  # noqa: E402
from afstemming_plugin.analysis.arrays import work_arrays  # noqa: E402
from afstemming_plugin.analysis.colocation import colocate  # noqa: E402
from afstemming_plugin.analysis.kernel import best_kernel  # noqa: E402
from afstemming_plugin.analysis.pairs import near_pairs  # noqa: E402
from afstemming_plugin.model.period import Period  # noqa: E402
from afstemming_plugin.model.progress import Progress  # noqa: E402
from afstemming_plugin.model.rules import Rules  # noqa: E402
from afstemming_plugin.model.words import Kind  # noqa: E402
from afstemming_plugin.model.work import GraafrustZone  # noqa: E402

ZONES_PER_WORK = 0.1
KINDS = (Kind.OVERIG, Kind.VERVANGING, Kind.ONDERHOUD, Kind.AANLEG, Kind.RENOVATIE)
"""Of the works by turns, so that some rebuild their street."""


@dataclass
class Measures:
    """`pairs`: ids → nearness, simultaneity, gap, distance, shared length, fraction and area; `verdicts`: ids of work
    and zone → verdict, days that clash, first free day, free part."""

    steps: dict[str, dict[str, float]] = field(default_factory=dict)
    pairs: dict[tuple[str, str], tuple[Any, ...]] = field(default_factory=dict)
    verdicts: dict[tuple[str, str], tuple[Any, ...]] = field(default_factory=dict)
    difference: float = 0.0


def zone_columns(count: int) -> tuple[list[str], list[bytes], list[int], list[int]]:
    """Seeded streets that rest, one for each ten works and where works are: ids, places, first and last days."""
    random = np.random.default_rng(2)
    at = drawn(count).at[:: round(1 / ZONES_PER_WORK)]
    turn = random.uniform(0, np.pi, len(at))
    along = random.uniform(50, 200, len(at))[:, None] * np.column_stack((np.cos(turn), np.sin(turn)))
    aside = random.uniform(8, 25, len(at))[:, None] * np.column_stack((-np.sin(turn), np.cos(turn)))
    rings = np.stack((at, at + along, at + along + aside, at + aside, at), axis=1)
    head = struct.pack("<BIII", 1, 3, 1, 5)
    start = PEILDATUM.toordinal() + random.integers(-365 * 3, 365 * YEARS, len(at))
    return (
        [f"z{n:07d}" for n in range(len(at))],
        [head + ring.astype("<f8").tobytes() for ring in rings],
        start.tolist(),
        (start + 5 * 365).tolist(),
    )


def measured(count: int) -> Measures:
    kernel, rules, found = best_kernel(), Rules(), Measures()
    works = made_works(count)
    for n, work in enumerate(works):
        work.kind = KINDS[n % len(KINDS)]
    zones = [
        GraafrustZone(id, wkb, Period(date.fromordinal(start), date.fromordinal(end)))
        for id, wkb, start, end in zip(*zone_columns(count))
    ]

    def step(name: str, function: Callable[[], Any]) -> Any:
        begin, used = time.perf_counter(), time.process_time()
        result = function()
        found.steps[name] = {
            "seconds": time.perf_counter() - begin,
            "processor": time.process_time() - used,
            "MB": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
        }
        return result

    def near() -> Any:
        matched, _ = who_takes_part(works, rules, PEILDATUM, kernel)
        arrays = work_arrays(matched, rules, kernel)
        durations = working_days_of(works, rules, kernel)
        rooms = rooms_of(arrays.works, [durations[w.id] for w in arrays.works], rules, PEILDATUM, Progress())
        pairs = near_pairs(arrays, rules, kernel)
        rows, simultaneity = in_time(pairs, rooms)
        return arrays, durations, pairs.rows(rows), simultaneity

    arrays, durations, pairs, simultaneity = step("desk: making ready and pairs", near)
    shared = step("desk: what they share", lambda: colocate(arrays, pairs, rules, kernel))
    shared.part_a = shared.part_b = np.empty(0, dtype=object)
    verdicts = step(
        "desk: graafrust",
        lambda: graafrust.check(works, zones, rules, PEILDATUM, kernel, durations=durations),
    )
    numbers = np.column_stack(
        (shared.distance, shared.shared_length, shared.shared_fraction, shared.shared_area)
    ).tolist()
    ends = zip(pairs.a.tolist(), pairs.b.tolist())
    for row, (a, b) in enumerate(ends):
        word = simultaneity[row]
        found.pairs[arrays.works[a].id, arrays.works[b].id] = (
            str(shared.nearness[row]), word and str(word), int(pairs.gap[row]), *numbers[row]
        )  # fmt: skip
    for verdict in verdicts:
        free = verdict.free_period
        found.verdicts[verdict.work, verdict.zone] = (
            str(verdict.verdict), verdict.clash.start, verdict.clash.end, verdict.first_free_day,
            free and free.start, free and free.end,
        )  # fmt: skip
    return found


if __name__ == "__main__":
    # Pickled under the name by which the other side knows the class.
    import database_desk

    Path(sys.argv[2]).write_bytes(pickle.dumps(database_desk.measured(int(sys.argv[1]))))

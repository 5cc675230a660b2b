"""The engine in the database of a shared dossier: kept up to date there, and its pairs used where opportunities are grouped."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import NamedTuple, Optional

import numpy as np

from ..analysis.arrays import WorkArrays
from ..analysis.colocation import CoLocation
from ..analysis.kernel import Kernel, best_kernel, object_array
from ..analysis.pairs import BOTH, ONLY_A, ONLY_B, NearPairs, order_by
from ..dossier import Dossier
from ..dossier.server_connection import connect
from ..dossier.server_engine import PairRow, ServerEngine
from ..dossier.server_trouble import clear_server_errors
from ..model.errors import DossierError
from ..model.language import tr
from ..model.progress import Progress
from ..model.rules import Rules
from ..model.words import Nearness

LARGE = 5_000
"""Works from which a desk that knows nothing yet of a shared dossier takes the pairs from the server."""


class Compared(NamedTuple):
    """`works` that were compared again, and what the server knows now: `pairs`, `zones`, `verdicts`."""

    works: int
    pairs: int
    zones: int
    verdicts: int


def compare_in_database(
    dossier: Dossier, peildatum: date, *, connections: int = 0, progress: Optional[Progress] = None
) -> Compared:
    """Bring pairs, what they share and the verdicts on graafrust up to date inside the server; as of `peildatum`.

    For the coordinator or a nightly task. Raises DossierError on a dossier in a file, and Cancelled: what was done stays.
    """
    engine, progress = engine_of(dossier), progress or Progress()
    if engine is None:
        raise DossierError(
            tr("Only a dossier on a server has an engine in the database."),
            remedy=tr("Determine the opportunities of a dossier in a file at the desk."),
            file=str(dossier.home.address),
        )
    with clear_server_errors(dossier.home.address):
        works = engine.update(connections, progress.part(0.0, 0.7))
        zones = engine.judge(peildatum, connections, progress.part(0.7, 1.0))
        with engine.connected() as cursor:
            cursor.execute("SELECT (SELECT count(*) FROM engine_pair), (SELECT count(*) FROM engine_verdict)")
            pairs, verdicts = cursor.fetchone()
    return Compared(works, pairs, zones, verdicts)


def engine_of(dossier: Dossier) -> Optional[ServerEngine]:
    """None for a dossier in a file."""
    if not dossier.home.shared:
        return None
    address = dossier.home.address
    return ServerEngine(partial(connect, address), address.schema)


class ServerPairs:
    """The pairs of a large shared dossier, where this desk may have them. Made before the works are read."""

    @classmethod
    def of(cls, dossier: Dossier, rules: Optional[Rules], progress: Progress) -> Optional[ServerPairs]:
        """None where the desk finds its own: in a file, few works, other rules than the dossier's, or not as coordinator."""
        engine = engine_of(dossier)
        if engine is None or (rules is not None and rules != dossier.rules()):
            return None
        (count,) = (row["works"] for row in dossier.home.rows("SELECT count(*) AS works FROM work"))
        with clear_server_errors(dossier.home.address):
            if count < LARGE or not engine.is_open_to_me():
                return None
            engine.update(progress=progress)
        return cls(dossier, engine)

    def __init__(self, dossier: Dossier, engine: ServerEngine) -> None:
        self._dossier, self._engine = dossier, engine

    def measured(self, arrays: WorkArrays) -> Optional[tuple[NearPairs, CoLocation]]:
        """What the server knows of these works; None when a work changed since they were compared."""
        with clear_server_errors(self._dossier.home.address):
            found = self._engine.pairs()
        return None if found is None else as_columns(found, arrays, best_kernel())


def as_columns(found: list[PairRow], arrays: WorkArrays, kernel: Kernel) -> tuple[NearPairs, CoLocation]:
    """The pairs of which both works are in the arrays, as the desk has them."""
    row_of = {work.id: row for row, work in enumerate(arrays.works)}
    mine = [pair for pair in found if pair.a in row_of and pair.b in row_of]
    a = np.array([row_of[pair.a] for pair in mine], dtype=np.int64)
    b = np.array([row_of[pair.b] for pair in mine], dtype=np.int64)
    order = order_by(b, a)
    mine = [mine[place] for place in order.tolist()]
    a, b = a[order], b[order]

    def way(pair: PairRow, first: int) -> int:
        if not pair.one_way:
            return BOTH
        return ONLY_A if arrays.works[first].partner == pair.one_way else ONLY_B

    pairs = NearPairs(
        a=a,
        b=b,
        gap=np.array([pair.gap for pair in mine], dtype=np.int64),
        reach=np.array([pair.reach for pair in mine], dtype=float),
        one_way=np.array([way(pair, first) for pair, first in zip(mine, a.tolist())], dtype=np.int64),
        internal=np.array([pair.internal for pair in mine], dtype=bool),
    )
    shared = CoLocation(
        distance=np.array([pair.distance for pair in mine], dtype=float),
        shared_length=np.array([pair.shared_length for pair in mine], dtype=float),
        shared_fraction=np.array([pair.shared_fraction for pair in mine], dtype=float),
        shared_area=np.array([pair.shared_area for pair in mine], dtype=float),
        runs_along=np.array([pair.runs_along for pair in mine], dtype=bool),
        nearness=object_array(Nearness(pair.nearness) for pair in mine),
        part_a=kernel.from_wkb([bytes(pair.part_a) for pair in mine]),
        part_b=kernel.from_wkb([bytes(pair.part_b) for pair in mine]),
    )
    return pairs, shared

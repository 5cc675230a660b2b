"""Near works straight from columns (`model.columns`), without an object for every work."""

from __future__ import annotations

from datetime import date

import numpy as np

from ..model.columns import WorkColumns
from ..model.rules import Rules
from ..model.words import Hardness, PlacePrecision
from .arrays import WorkArrays, codes, reach_of, tolerance_of
from .kernel import Kernel

_OUT = (Hardness.VERVALLEN.value, Hardness.GEREED.value)


def taking_part(columns: WorkColumns, rules: Rules, peildatum: date) -> np.ndarray:
    """Rows of the works that are matched as of `peildatum` (rule *Who*); see `analyse.who_takes_part`."""
    never = {kind.value for kind in rules.never_matched_kinds}
    day = peildatum.toordinal()
    words = zip(columns.kind, columns.hardness, columns.place_precision, columns.wkb)
    wanted = [
        kind not in never
        and hardness not in _OUT
        and precision != PlacePrecision.NONE.value
        and wkb is not None
        for kind, hardness, precision, wkb in words
    ]
    done = (columns.done > 0) & (columns.done <= day)
    return np.flatnonzero(np.array(wanted, dtype=bool) & ~done & (columns.end >= day))


def column_arrays(columns: WorkColumns, rules: Rules, kernel: Kernel) -> WorkArrays:
    """What `near_pairs` computes on, for works that are all placed; the arrays hold no works.

    Raises ValueError on a geometry that cannot be read.
    """
    geoms = kernel.from_wkb([wkb or b"" for wkb in columns.wkb])
    return WorkArrays(
        works=[],
        geoms=geoms,
        bounds=kernel.bounds(geoms),
        dimension=kernel.dimension(geoms),
        start=columns.start,
        end=columns.end,
        partner=codes(columns.partner),
        unit=codes(columns.unit),
        discipline=codes(columns.discipline),
        reach=reach_of(columns.partner, rules),
        tolerance=tolerance_of(columns.partner, rules),
    )

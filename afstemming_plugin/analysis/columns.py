"""Near works straight from columns (`model.columns`), without an object for every work."""

from __future__ import annotations

from datetime import date

import numpy as np

from ..model.columns import WorkColumns
from ..model.rules import Rules
from ..model.words import Hardness, PlacePrecision
from .arrays import WorkArrays, codes, place_columns, reach_of, tolerance_of
from .kernel import Kernel

_OUT = (Hardness.VERVALLEN.value, Hardness.GEREED.value)


def taking_part(columns: WorkColumns, rules: Rules, peildatum: date) -> np.ndarray:
    """Rows of the works that are matched as of `peildatum` (rule *Who*); see `analyse.who_takes_part`."""
    never = {kind.value for kind in rules.never_matched_kinds}
    day = peildatum.toordinal()
    wanted = [
        party.kind not in never
        and party.hardness not in _OUT
        and party.place_precision != PlacePrecision.NONE.value
        for party in columns.parties
    ]
    done = (columns.done > 0) & (columns.done <= day)
    placed = np.array([wkb is not None for wkb in columns.wkb], dtype=bool)
    return np.flatnonzero(np.array(wanted, dtype=bool)[columns.party] & placed & ~done & (columns.end >= day))


def column_arrays(columns: WorkColumns, rules: Rules, kernel: Kernel) -> WorkArrays:
    """What `near_pairs` computes on, for works that are all placed; the arrays hold no works.

    Raises ValueError on a geometry that cannot be read.
    """
    parties, party = columns.parties, columns.party
    partners = [each.partner for each in parties]
    return WorkArrays(
        works=[],
        **place_columns([wkb or b"" for wkb in columns.wkb], kernel),
        start=columns.start,
        end=columns.end,
        partner=codes(partners)[party],
        unit=codes([each.unit for each in parties])[party],
        discipline=codes([each.discipline for each in parties])[party],
        reach=reach_of(partners, rules)[party],
        tolerance=tolerance_of(partners, rules)[party],
    )

"""Works read from a dossier as whole columns: the quick way where only their places and periods count."""

from __future__ import annotations

from operator import itemgetter
from pathlib import Path
from typing import Any, Optional, Sequence

import numpy as np

from ..model.collector import without_collector
from ..model.columns import WorkColumns
from .dossier import Dossier
from .geopackage import wkb_of

_COLUMNS = (
    "id", "partner", "unit", "discipline", "kind", "hardness", "place_precision",
    "period_start", "period_end", "actual_end", "geom",
)  # fmt: skip
_DAY_0 = 719_163
"""Ordinal of 1970-01-01, from which numpy counts days."""
_NO_DAY = "0000-12-31"
"""Ordinal 0, the day before the first that Python knows."""


def read_columns(path: Path) -> WorkColumns:
    """The current works of the dossier file, and nothing else of it.

    Raises DossierError as `Dossier.open` does.
    """
    with Dossier.open(path, read_only=True) as dossier, without_collector():
        return _columns(dossier.plain_rows("work", _COLUMNS))


def _columns(rows: list[tuple[Any, ...]]) -> WorkColumns:
    """Of rows with the values of `_COLUMNS`, in any order; the list is sorted in place."""
    rows.sort(key=itemgetter(0))
    columns = list(zip(*rows)) if rows else [()] * len(_COLUMNS)
    named: dict[str, Any] = dict(zip(_COLUMNS, columns))
    words = {name: [word or "" for word in named[name]] for name in _COLUMNS[:7]}
    return WorkColumns(
        **words,
        start=_days(named["period_start"]),
        end=_days(named["period_end"]),
        done=_days(named["actual_end"]),
        wkb=wkb_of(named["geom"]),
    )


def _days(column: Sequence[Optional[str]]) -> np.ndarray:
    """Ordinals of days written as in a GeoPackage; 0 where there is none."""
    days = np.array([day or _NO_DAY for day in column], dtype="datetime64[D]")
    return days.astype(np.int64) + _DAY_0

"""Works read from a dossier as whole columns: the quick way where only their places and periods count."""

from __future__ import annotations

from operator import itemgetter
from pathlib import Path
from typing import Any, Optional, Sequence

import numpy as np

from ..model.collector import without_collector
from ..model.columns import Party, WorkColumns
from .dossier import Dossier
from .home import Home

_SEPARATOR = "\x1f"
_WORDS = f" || '{_SEPARATOR}' || ".join(f"coalesce(\"{name}\", '')" for name in Party._fields)
_COLUMNS = ("id", _WORDS, "period_start", "period_end", "actual_end", "geom")
"""The words of a work as one text: few works have others than their neighbours, so most are read once."""
_DAY_0 = 719_163
"""Ordinal of 1970-01-01, from which numpy counts days."""
_NO_DAY = "0000-12-31"
"""Ordinal 0, the day before the first that Python knows."""


def read_columns(path: Path) -> WorkColumns:
    """The current works of the dossier file, and nothing else of it.

    Raises DossierError as `Dossier.open` does.
    """
    with Dossier.open(path, read_only=True) as dossier, without_collector():
        return _columns(dossier.plain_rows("work", _COLUMNS), dossier.home)


def _columns(rows: list[tuple[Any, ...]], home: Home) -> WorkColumns:
    """Of rows with the values of `_COLUMNS`, in any order; the list is sorted in place."""
    rows.sort(key=itemgetter(0))
    ids, words, starts, ends, dones, blobs = zip(*rows) if rows else [()] * len(_COLUMNS)
    place = {text: number for number, text in enumerate(dict.fromkeys(words))}
    return WorkColumns(
        id=list(ids),
        parties=[Party(*text.split(_SEPARATOR)) for text in place],
        party=np.fromiter(map(place.__getitem__, words), dtype=np.int64, count=len(words)),
        start=_days(starts),
        end=_days(ends),
        done=_days(dones),
        wkb=home.wkb_of(home.unless_empty(blobs)),
    )


def _days(column: Sequence[Optional[str]]) -> np.ndarray:
    """Ordinals of days written as in a GeoPackage; 0 where there is none."""
    days = np.array([day or _NO_DAY for day in column], dtype="datetime64[D]")
    return days.astype(np.int64) + _DAY_0

"""Works as columns: what is needed to find which of them meet, without an object for every work."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any, Optional

import numpy as np


@dataclass
class WorkColumns:
    """Columns of n works in order of their ids.

    `start`, `end` and `done` (n,) are days as ordinals (`date.toordinal()`): the own period, closed, and the actual
    end, 0 where there is none. `wkb` as `Work.geometry`: in the collaboration's CRS, None: not placed yet, or
    empty. The others are words as they are stored; "" where nothing is known.
    """

    id: list[str]
    partner: list[str]
    unit: list[str]
    discipline: list[str]
    kind: list[str]
    hardness: list[str]
    place_precision: list[str]
    start: np.ndarray
    end: np.ndarray
    done: np.ndarray
    wkb: list[Optional[bytes]]

    def __len__(self) -> int:
        return len(self.id)

    def rows(self, rows: np.ndarray) -> WorkColumns:
        """These works only."""
        chosen = rows.tolist()

        def of(column: Any) -> Any:
            return column[rows] if isinstance(column, np.ndarray) else [column[row] for row in chosen]

        return WorkColumns(**{f.name: of(getattr(self, f.name)) for f in fields(self)})

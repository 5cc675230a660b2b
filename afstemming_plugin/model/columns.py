"""Works as columns: what is needed to find which of them meet, without an object for every work."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple, Optional

import numpy as np


class Party(NamedTuple):
    """What works of one partner have in common, in words as they are stored; "" where nothing is known."""

    partner: str
    unit: str
    discipline: str
    kind: str
    hardness: str
    place_precision: str


@dataclass
class WorkColumns:
    """Columns of n works in order of their ids.

    `party` (n,) is the place of each work's words in `parties`. `start`, `end` and `done` (n,) are days as ordinals
    (`date.toordinal()`): the own period, closed, and the actual end, 0 where there is none. `wkb` as
    `Work.geometry`: in the collaboration's CRS, None: not placed yet, or empty.
    """

    id: list[str]
    parties: list[Party]
    party: np.ndarray
    start: np.ndarray
    end: np.ndarray
    done: np.ndarray
    wkb: list[Optional[bytes]]

    def __len__(self) -> int:
        return len(self.id)

    def rows(self, rows: np.ndarray) -> WorkColumns:
        """These works only."""
        chosen = rows.tolist()
        return WorkColumns(
            id=[self.id[row] for row in chosen],
            parties=self.parties,
            party=self.party[rows],
            start=self.start[rows],
            end=self.end[rows],
            done=self.done[rows],
            wkb=[self.wkb[row] for row in chosen],
        )

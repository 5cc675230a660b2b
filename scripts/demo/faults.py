"""What goes wrong in partner files, planted on purpose and told in the demo's README."""

from __future__ import annotations

from dataclasses import dataclass
from typing import List

# What an intake should do with a planted fault.
REJECT = "afkeuren"
UNPLACED = "niet plaatsen"
REPAIR = "herstellen"
DOUBT = "melden"
SKIP = "overslaan"


@dataclass(frozen=True)
class Fault:
    """`row` as a user finds it: sheet row, line of the text file, or number of the feature (from 1)."""

    file: str
    layer: str
    row: int
    kind: str
    value: str
    expected: str


class Faults:
    """Collects the planted faults of one file and layer."""

    def __init__(self, file: str, layer: str, into: List[Fault]) -> None:
        self.file, self.layer, self._into = file, layer, into

    def add(self, row: int, kind: str, value: object, expected: str) -> None:
        self._into.append(Fault(self.file, self.layer, row, kind, str(value), expected))

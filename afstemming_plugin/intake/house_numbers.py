"""House numbers: as people write them, and as ranges along the segments of a streets layer."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Optional

RANGE_COLUMNS = (
    ("ehnrlnks", "lhnrlnks", "hnrstrlnks"),
    ("ehnrrhts", "lhnrrhts", "hnrstrrhts"),
)
"""First, last and structure per side as the Nationaal Wegenbestand calls them, without punctuation."""

EVEN, ODD, BOTH = "E", "O", "B"  # the structures of the Nationaal Wegenbestand (even, oneven, beide)
_HIGHEST = 99_999  # the BAG gives a house number five digits

_TO = r"(?:-|–|t/m|tm|t\.?\s?e\.?\s?m\.?|tot\s+en\s+met|tot|to)"
_LETTER = rf"(?:\s?(?!{_TO}\s*\d)[a-z](?![a-z]))?"
_ONE = rf"(?P<low>\d{{1,5}}){_LETTER}(?:\s*{_TO}\s*(?P<high>\d{{1,5}}){_LETTER})?"
_ITEM = re.compile(_ONE + r"(?![\w])", re.IGNORECASE)
_AND = r"\s*(?:[,;/+&]|\ben\b|\band\b)\s*"
_PREFIX = r"(?:(?:huis)?n(?:r|rs|o|umm?ers?)\.?\s*)?"
_PARITY = r"(?:\s*\(?(?P<parity>even|oneven)(?:\s+(?:nummers|zijde|kant))?\)?)?"
_WITHOUT_NAMES = re.sub(r"\?P<\w+>", "?:", _ONE)
_WHOLE = re.compile(
    rf"\s*{_PREFIX}(?P<items>{_WITHOUT_NAMES}(?:{_AND}{_WITHOUT_NAMES})*){_PARITY}\s*", re.IGNORECASE
)


@dataclass(frozen=True)
class Span:
    """House numbers `low` … `high`, both included; of a single one they are equal. `kind`: EVEN, ODD or BOTH."""

    low: int
    high: int
    kind: str = BOTH

    def meets(self, other: Span) -> bool:
        """Whether a number could be in both."""
        low, high = max(self.low, other.low), min(self.high, other.high)
        kinds = {self.kind, other.kind} - {BOTH}
        if low > high or len(kinds) == 2:
            return False
        if not kinds or low < high:
            return True
        return kinds == {EVEN if low % 2 == 0 else ODD}


def spans_of_text(text: str) -> list[Span]:
    """ "12-34", "nrs. 3 t/m 9a", "5, 7 en 9", "2-40 even" → what is meant; [] when it is anything else.

    A range with two even (odd) ends is that side of the street: the other side has numbers of its own.
    "12-3" is one number with an addition.
    """
    whole = _WHOLE.fullmatch(text.strip())
    if not whole:
        return []
    wanted = {"even": EVEN, "oneven": ODD}.get((whole["parity"] or "").lower(), "")
    spans = []
    for item in _ITEM.finditer(whole["items"]):
        low = int(item["low"])
        high = int(item["high"]) if item["high"] else low
        high = high if high >= low else low
        side = (EVEN if low % 2 == 0 else ODD) if low % 2 == high % 2 else BOTH
        spans.append(Span(low, high, wanted if wanted and low < high else side))
    return spans


def ranges_text(row: Sequence[Any], at: Sequence[Sequence[Optional[int]]]) -> str:
    """What a segment keeps of its sides: "1-9 O, 2-10 E"; "" when it has no house numbers.

    `at` are the places of the columns first, last, structure of each side. Numbers may run down.
    """
    sides = []
    for first_at, last_at, kind_at in at:
        first, last = _number(row, first_at), _number(row, last_at)
        first, last = first or last, last or first
        kind = "" if kind_at is None else str(row[kind_at] or "").strip().upper()
        if first and last and kind != "N":
            sides.append(f"{min(first, last)}-{max(first, last)} {kind if kind in (EVEN, ODD) else BOTH}")
    return ", ".join(sides)


def ranges_of_text(text: str) -> list[Span]:
    """What `ranges_text` wrote; [] for anything else."""
    found = re.findall(rf"(\d+)-(\d+) ([{EVEN}{ODD}{BOTH}])", text)
    return [Span(int(low), int(high), kind) for low, high, kind in found]


def _number(row: Sequence[Any], at: Optional[int]) -> int:
    """0 when there is none."""
    if at is None or row[at] is None:
        return 0
    try:
        value = float(row[at])
    except (TypeError, ValueError):
        return 0
    return int(value) if 0 < value <= _HIGHEST else 0

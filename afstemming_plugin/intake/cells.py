"""The cells of one table by field, the words in them, and the tally of what must be told about them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Optional, TypeVar

from ..model.collaboration import Remark
from ..model.language import tr
from ..model.words import Severity, Word
from .profile import Profile
from .table import RawTable
from .values import Reading, read_word

W = TypeVar("W", bound=Word)


def cell_text(value: Any) -> str:
    """A cell as text, as a user knows it: whole numbers without a decimal point, days as yyyy-mm-dd."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, bool):
        return "ja" if value else "nee"
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    if isinstance(value, datetime):
        midnight = (value.hour, value.minute, value.second) == (0, 0, 0)
        return value.date().isoformat() if midnight else value.isoformat(" ")
    return value.isoformat() if isinstance(value, date) else str(value)


class Cells:
    """`table` seen through `profile`: row and field → cell. A blank cell is None, or "" as text."""

    def __init__(self, table: RawTable, profile: Profile) -> None:
        self.table = table
        self.profile = profile
        self.index = profile.column_index(table)
        self._words: dict[tuple[str, str], Optional[Reading[Any]]] = {}

    def has(self, *names: str) -> bool:
        """Whether all these fields have a column here."""
        return all(name in self.index for name in names)

    def column(self, name: str) -> str:
        return self.table.columns[self.index[name]] if name in self.index else ""

    def raw(self, row: int, name: str) -> Any:
        at = self.index.get(name)
        if at is None:
            return None
        value = self.table.rows[row][at]
        return None if isinstance(value, str) and (not value or value.isspace()) else value

    def text(self, row: int, name: str) -> str:
        return cell_text(self.raw(row, name))

    def text_or_default(self, row: int, name: str) -> str:
        return self.text(row, name) or self.profile.defaults.get(name, "")

    def word(self, name: str, words: type[W], text: str) -> Optional[Reading[W]]:
        """What `text` means in field `name`: as the profile says, else as it reads."""
        key = (name, text)
        if key not in self._words:
            said = self.profile.translated(name, text)
            reading = read_word(words, text if said is None else said)
            self._words[key] = Reading(reading.word, 1.0) if reading and said is not None else reading
        return self._words[key]

    def values(self, row: int) -> dict[str, str]:
        """Every filled cell of the row: column → text."""
        pairs = zip(self.table.columns, self.table.rows[row])
        return {column: text for column, text in ((c, cell_text(v)) for c, v in pairs) if text}

    def unmapped(self) -> list[int]:
        taken = set(self.index.values())
        return [at for at in range(len(self.table.columns)) if at not in taken]


@dataclass
class _Tally:
    remark: Remark
    count: int = 1


class Notes:
    """Remarks of one delivery; the same thing seen in many rows becomes one remark with a count."""

    def __init__(self, file: str, layer: str) -> None:
        self._file, self._layer = file, layer
        self._tallies: dict[tuple[Severity, str, str], _Tally] = {}

    def add(
        self,
        severity: Severity,
        message: str,
        row: Optional[int] = None,
        column: str = "",
        value: str = "",
        remedy: str = "",
    ) -> None:
        """`row` and `value` of the first one are kept as the example."""
        known = self._tallies.get((severity, message, column))
        if known:
            known.count += 1
            return
        remark = Remark(severity, message, row, column, value[:120], remedy, self._file, self._layer)
        self._tallies[severity, message, column] = _Tally(remark)

    def remarks(self) -> list[Remark]:
        for tally in self._tallies.values():
            if tally.count > 1:
                tally.remark.message = tr(
                    "{what} ({count} rows; row {row} is the first)",
                    what=tally.remark.message.rstrip("."),
                    count=tally.count,
                    row=tally.remark.row,
                )
                tally.count = 1
        return [tally.remark for tally in self._tallies.values()]

"""The cells of one table by field, the words in them, and the tally of what must be told about them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any, Optional, TypeVar

from ..model.collaboration import Remark
from ..model.language import tr
from ..model.words import Severity, Word
from .profile import Profile
from .table import RawTable
from .values import Reading, read_word

W = TypeVar("W", bound=Word)
SHOWN_ROWS = 5


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
        self._filled = {name: self._fill_down(name) for name in profile.fill_down if name in self.index}

    def has(self, *names: str) -> bool:
        """Whether all these fields have a column here."""
        return all(name in self.index for name in names)

    def column(self, name: str) -> str:
        return self.table.columns[self.index[name]] if name in self.index else ""

    def _fill_down(self, name: str) -> list[Any]:
        at, above, filled = self.index[name], None, []
        for values in self.table.rows:
            above = values[at] if cell_text(values[at]) else above
            filled.append(above)
        return filled

    def is_from_above(self, row: int, name: str) -> bool:
        """Whether a blank cell was filled from a row above it."""
        return name in self._filled and not cell_text(self.table.rows[row][self.index[name]])

    def raw(self, row: int, name: str) -> Any:
        at = self.index.get(name)
        if at is None:
            return None
        value = self._filled[name][row] if name in self._filled else self.table.rows[row][at]
        return None if isinstance(value, str) and (not value or value.isspace()) else value

    def text(self, row: int, name: str) -> str:
        return cell_text(self.raw(row, name)) if name in self.index else ""

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
    rows: list[int]


class Notes:
    """Remarks of one delivery; the same thing seen in many rows becomes one remark that counts them."""

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
        """Where it is seen first, `value` is kept as the example."""
        self.add_remark(Remark(severity, message, row, column, value[:120], remedy, self._file, self._layer))

    def add_remark(self, remark: Remark) -> None:
        key = (remark.severity, remark.message, remark.column)
        tally = self._tallies.setdefault(key, _Tally(remark, []))
        if remark.row is not None:
            tally.rows.append(remark.row)

    def remarks(self) -> list[Remark]:
        return [_counted(tally) for tally in self._tallies.values()]


def _counted(tally: _Tally) -> Remark:
    """The remark itself, or for several rows one that names their number and the first ones."""
    rows = tuple(sorted(set(tally.rows)))
    if len(rows) < 2:
        return tally.remark
    return replace(tally.remark, message=_with_count(tally.remark.message.rstrip("."), rows), rows=rows)


def _with_count(what: str, rows: tuple[int, ...]) -> str:
    shown = ", ".join(map(str, rows[:SHOWN_ROWS])) + (" …" if len(rows) > SHOWN_ROWS else "")
    return tr("{what} ({count} rows: {rows})", what=what, count=len(rows), rows=shown)


def said_of_one_row(remark: Remark) -> str:
    """The message without the count of the rows in which it was seen."""
    count = _with_count("", remark.rows)
    if len(remark.rows) > 1 and remark.message.endswith(count):
        return remark.message[: -len(count)].rstrip() + "."
    return remark.message

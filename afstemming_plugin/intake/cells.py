"""The cells of one table by field, the words in them, and the tally of what must be told about them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any, Callable, Generic, Optional, Sequence, TypeVar

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


def _distinct(value: Any) -> object:
    return value if type(value) is str else (type(value), value, getattr(value, "tzinfo", None))


class Cells:
    """`table` seen through `profile`: row and field → cell. A blank cell is None, or "" as text."""

    def __init__(self, table: RawTable, profile: Profile) -> None:
        self.table = table
        self.profile = profile
        self.index = profile.column_index(table)
        self._words: dict[tuple[str, str], Optional[Reading[Any]]] = {}
        self._filled = {name: self._fill_down(name) for name in profile.fill_down if name in self.index}
        self._raws: dict[str, list[Any]] = {}
        self._texts: dict[str, list[str]] = {}
        self._codes: dict[str, list[int]] = {}

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
        return (self._raws.get(name) or self.raws(name))[row]

    def text(self, row: int, name: str) -> str:
        return (self._texts.get(name) or self.texts(name))[row]

    # By column: what is asked of every row is made ready once

    def raws(self, name: str) -> list[Any]:
        """The cells of a field, row by row; nothing but blanks for a field without a column."""
        if name not in self._raws:
            at = self.index.get(name)
            values = self._filled.get(name) or [None if at is None else row[at] for row in self.table.rows]
            self._raws[name] = [None if isinstance(v, str) and (not v or v.isspace()) else v for v in values]
        return self._raws[name]

    def texts(self, name: str) -> list[str]:
        """The same as text."""
        if name not in self._texts:
            self._texts[name] = [cell_text(value) for value in self.raws(name)]
        return self._texts[name]

    def texts_at(self, at: int) -> list[str]:
        """A column by its place, as text and not filled down."""
        return [cell_text(row[at]) for row in self.table.rows]

    def keys(self, names: Sequence[str]) -> Sequence[object]:
        """Per row what is equal only for rows with the same cells in these fields."""
        columns = [self._code(name) for name in names if name in self.index]
        if len(columns) == 1:
            return columns[0]
        return list(zip(*columns)) if columns else [()] * len(self.table)

    def _code(self, name: str) -> list[int]:
        """A number per distinct cell; equal numbers of another type (1, 1.0, True) read otherwise."""
        if name not in self._codes:
            known: dict[object, int] = {}
            cells = self.raws(name)
            self._codes[name] = [known.setdefault(_distinct(cell), len(known)) for cell in cells]
            if name in self._filled:
                above = [self.is_from_above(row, name) for row in range(len(cells))]
                self._codes[name] = [2 * code + blank for code, blank in zip(self._codes[name], above)]
        return self._codes[name]

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


T = TypeVar("T")


class Reads(Generic[T]):
    """What `read` makes of a row out of the fields `names` alone: read once for all rows in which these are equal."""

    def __init__(self, cells: Cells, names: Sequence[str], read: Callable[[int], T]) -> None:
        self._keys, self._read = cells.keys(names), read
        self._known: dict[object, T] = {}

    def __call__(self, row: int) -> T:
        key = self._keys[row]
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = self._read(row)
        return found


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
        tally = self._tallies.get((severity, message, column))
        if tally is None:
            remark = Remark(severity, message, row, column, value[:120], remedy, self._file, self._layer)
            self.add_remark(remark)
        elif row is not None:
            tally.rows.append(row)

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

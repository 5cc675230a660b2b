"""What stands in a sheet besides its values: hidden rows, merged cells, colours, notes, struck-through text."""

from __future__ import annotations

import colorsys
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from ...model.collaboration import Remark
from ...model.language import tr
from ...model.words import Severity
from ..table import RawTable
from .blocks import Block

COLOUR_COLUMN, STRUCK_COLUMN, NOTE_COLUMN = "celkleur", "doorgehaald", "notitie bij cel"
_STRUCK_FROM = 0.5  # part of the filled cells of a row


@dataclass
class SheetMarks:
    """Rows and columns are 1-based, as the user sees them; `merged` holds (top, left, bottom, right).

    `fills`: row → colour → first and last column that has it. `comments`: row → column → text.
    """

    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)
    uncalculated: list[tuple[int, str]] = field(default_factory=list)
    merged: list[tuple[int, int, int, int]] = field(default_factory=list)
    fills: dict[int, dict[str, tuple[int, int]]] = field(default_factory=dict)
    struck: dict[int, list[int]] = field(default_factory=dict)
    comments: dict[int, dict[int, str]] = field(default_factory=dict)

    def add_fill(self, row: int, column: int, colour: str) -> None:
        colours = self.fills.get(row)
        if colours is None:
            self.fills[row] = {colour: (column, column)}
        else:
            colours[colour] = (colours.get(colour, (column,))[0], column)


class BlockMarks:
    """The marks of one sheet as they bear on one table in it."""

    def __init__(self, marks: SheetMarks, grid: Sequence[Sequence[Any]], block: Block) -> None:
        self._marks, self._grid, self._block = marks, grid, block
        self._filled_merges: list[tuple[int, int]] = []

    def fill_merged_cells(self, rows: list[Sequence[Any]], body: int) -> None:
        """Below the header a merged cell's value counts for each row and column that it spans.

        `rows` are the rows of the block, `body` the index of the first below the header.
        """
        block = self._block
        room = len(rows) * (
            block.right - block.left
        )  # merged cells do not overlap, unless somebody means harm
        for top, left, bottom, right in self._marks.merged:
            first, last = top - 1 - block.top, min(bottom - 1 - block.top, len(rows) - 1)
            left, right = left - 1 - block.left, min(right - 1, block.right - 1) - block.left
            if first < body or first > last or left < 0 or left > right:
                continue
            value = rows[first][left] if left < len(rows[first]) else None
            room -= last - first + 1
            if value is None:
                continue
            if room < 0:
                return
            changed = False
            for index in range(first, last + 1):
                # A row with nothing else of its own is a heading or blank, merged or not.
                row = list(rows[index])
                others = [v for at, v in enumerate(row) if v is not None and not left <= at <= right]
                if others and right < block.right - block.left:
                    row += [None] * (right + 1 - len(row))
                    changed = changed or index > first or right > left
                    row[left : right + 1] = [value] * (right + 1 - left)
                    rows[index] = row
            if changed:
                self._filled_merges.append((top, bottom))

    def add_to(self, table: RawTable) -> None:
        """Remarks, and columns of our own for what would be lost: colours, struck-through rows and notes."""
        rows = set(table.row_numbers)
        self._tell_hidden(table, rows)
        uncalculated = [cell for row, cell in self._marks.uncalculated if row in rows]
        if uncalculated:
            _note(
                table,
                Severity.DOUBTFUL,
                tr(
                    "{count} formulas were never calculated and are read as empty: {cells}.",
                    count=len(uncalculated),
                    cells=in_short(uncalculated),
                ),
                tr("Open the workbook in Excel and save it, then deliver it again."),
            )
        self._add_colours(table, rows)
        self._add_struck(table)
        self._add_comments(table, rows)
        for top, bottom in self._filled_merges:
            _note(
                table,
                Severity.REPAIRED,
                tr("A merged cell is read for each of its rows {first}–{last}.", first=top, last=bottom),
                row=top,
            )

    def _tell_hidden(self, table: RawTable, rows: set[int]) -> None:
        hidden = sorted(rows & self._marks.hidden_rows)
        if hidden:
            _note(
                table,
                Severity.NOTE,
                tr("{count} hidden rows are read too: {rows}.", count=len(hidden), rows=in_short(hidden)),
                tr("Ask whether they were hidden because they lapsed."),
                hidden[0],
            )
        places = {self._block.left + 1 + at: table.columns[i] for i, at in enumerate(self._block.kept)}
        names = [name for column, name in places.items() if column in self._marks.hidden_columns]
        if names:
            _note(
                table,
                Severity.NOTE,
                tr("{count} hidden columns are read too: {names}.", count=len(names), names=in_short(names)),
            )

    def _add_colours(self, table: RawTable, rows: set[int]) -> None:
        left, right = self._block.left + 1, self._block.right
        colours = {
            row: [c for c, (first, last) in self._marks.fills[row].items() if first <= right and last >= left]
            for row in rows & self._marks.fills.keys()
        }
        counts = Counter(colour for found in colours.values() for colour in found)
        telling = {colour: count for colour, count in counts.items() if count < len(rows)}
        if not telling:
            return
        legend = self._legend(rows)
        for colour, count in sorted(telling.items()):
            inside = sorted(row for row, found in colours.items() if colour in found)
            meaning = legend.get(colour)
            _note(
                table,
                Severity.NOTE,
                tr("{count} rows have the fill colour {colour}, which the legend calls “{meaning}”: {rows}.",
                   count=count, colour=colour_title(colour), meaning=meaning, rows=in_short(inside))
                if meaning
                else tr("{count} rows have the fill colour {colour}: {rows}.",
                        count=count, colour=colour_title(colour), rows=in_short(inside)),
                tr("If the colour means something, put it in a column of its own."),
            )  # fmt: skip
        texts = {c: f"{legend[c]} ({colour_title(c)})" if c in legend else colour_title(c) for c in telling}
        _add_column(
            table,
            COLOUR_COLUMN,
            [
                "; ".join(texts[c] for c in colours.get(row, ()) if c in telling) or None
                for row in table.row_numbers
            ],
        )

    def _legend(self, rows: set[int]) -> dict[str, str]:
        """Colour → what it stands for: a coloured cell outside the rows of the table with a text in or beside it."""
        found: dict[str, str] = {}
        edge = self._block.right
        for row, colours in sorted(self._marks.fills.items()):
            if row > len(self._grid) or len(colours) > 3:
                continue
            values = self._grid[row - 1]
            for colour, (first, last) in colours.items():
                if row in rows and first <= edge:
                    continue
                texts = [v for v in values[first - 1 : last + 1] if isinstance(v, str)]
                if len(texts) == 1 and len(texts[0]) <= 60 and (row in rows or _few(values)):
                    found.setdefault(colour, texts[0].strip(" =:-–"))
        return found

    def _add_struck(self, table: RawTable) -> None:
        struck = []
        for number in table.row_numbers:
            columns = self._marks.struck.get(number, ())
            inside = sum(self._block.left < column <= self._block.right for column in columns)
            filled = sum(v is not None for v in self._grid[number - 1][self._block.left : self._block.right])
            if inside and inside >= _STRUCK_FROM * filled:
                struck.append(number)
        if not struck:
            return
        _note(
            table,
            Severity.DOUBTFUL,
            tr("{count} rows are struck through, so perhaps cancelled: {rows}.",
               count=len(struck), rows=in_short(struck)),
            tr("Ask the partner; until then they count."),
            struck[0],
        )  # fmt: skip
        marked = set(struck)
        _add_column(table, STRUCK_COLUMN, ["ja" if row in marked else None for row in table.row_numbers])

    def _add_comments(self, table: RawTable, rows: set[int]) -> None:
        names = {self._block.left + 1 + at: table.columns[i] for i, at in enumerate(self._block.kept)}
        texts: dict[int, str] = {}
        for row in rows & self._marks.comments.keys():
            found = {c: t for c, t in self._marks.comments[row].items() if c in names}
            if found:
                texts[row] = "; ".join(f"{names[column]}: {text}" for column, text in sorted(found.items()))
        if texts:
            _note(
                table,
                Severity.NOTE,
                tr("{count} rows have a note on a cell; it is kept with the work: {rows}.",
                   count=len(texts), rows=in_short(sorted(texts))),
            )  # fmt: skip
            _add_column(table, NOTE_COLUMN, [texts.get(row) for row in table.row_numbers])


def _few(values: Sequence[Any]) -> bool:
    return sum(value is not None for value in values) <= 3


def _note(table: RawTable, severity: Severity, message: str, remedy: str = "", row: int = 0) -> None:
    table.remarks.append(
        Remark(severity, message, row=row or None, remedy=remedy, file=table.file, layer=table.layer)
    )


def _add_column(table: RawTable, name: str, values: Iterable[Any]) -> None:
    """A column of our own, behind those of the partner."""
    while name in table.columns:
        name += " (afstemming)"
    table.columns.append(name)
    table.added = (*table.added, name)
    for row, value in zip(table.rows, values):
        row.append(value)


def in_short(items: Sequence[object], most: int = 10) -> str:
    text = ", ".join(str(item) for item in items[:most])
    return f"{text} …" if len(items) > most else text


def colour_title(colour: str) -> str:
    """ "#ff0000" → "red (#ff0000)"."""
    red, green, blue = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    hue, light, saturation = colorsys.rgb_to_hls(red, green, blue)
    if light < 0.1 or saturation < 0.15:
        name = tr("black") if light < 0.2 else tr("grey")
    else:
        names = (
            (0.04, tr("red")), (0.12, tr("orange")), (0.19, tr("yellow")), (0.45, tr("green")),
            (0.70, tr("blue")), (0.80, tr("purple")), (0.94, tr("pink")), (1.01, tr("red")),
        )  # fmt: skip
        name = next(name for edge, name in names if hue < edge)
    return f"{name} ({colour})"

"""The cells of a sheet as they will stand in its file: openpyxl makes the workbook around them.

Writing cells through openpyxl costs an object and an XML element for each; a workbook of 20,000 works has more
than half a million. So a sheet keeps its rows as text, and they are put in their place when the file is saved.
"""

from __future__ import annotations

import io
import re
import zipfile
from datetime import date
from pathlib import Path
from typing import Any, Iterator, Mapping, Optional, Union
from xml.sax.saxutils import escape, quoteattr

from ..compat import openpyxl_module, save_workbook
from .cell_text import cell_text

Plain = Union[None, str, int, float, date]

_DAY_ZERO = date(1899, 12, 30).toordinal()
_ROWS = re.compile(rb"<sheetData\s*/>|<sheetData>.*?</sheetData>", re.DOTALL)
_DIMENSION = re.compile(rb'<dimension ref="[^"]*"\s*/>')
_BEFORE_MERGED = re.compile(
    rb"<(?:phoneticPr|conditionalFormatting|dataValidations|hyperlinks|printOptions|pageMargins|pageSetup)\b"
)
_BEFORE_LINKS = re.compile(rb"<(?:printOptions|pageMargins|pageSetup|headerFooter)\b")
_SPEED = 4
"""Of 1 (fast) to 9 (small): a fifth larger than the usual 6, in half the time."""


class Rows:
    """What stands in a sheet, from (1, 1) on; what is put twice holds the last."""

    def __init__(self) -> None:
        self.heights: dict[int, float] = {}
        self.hidden: set[int] = set()
        self._rows: dict[int, dict[int, str]] = {}
        self._merged: list[str] = []
        self._links: list[str] = []
        self._letters = _Letters()
        self._cells: dict[tuple[int, Plain], str] = {}

    def put(self, row: int, column: int, value: Plain, style: int) -> None:
        """`style` is the number of a cell style of the workbook; a text is never read as a formula."""
        self.row(row)[column] = self.cell(value, style)

    def row(self, row: int) -> dict[int, str]:
        """Its cells by their column, to be filled with what `cell` gives."""
        cells = self._rows.get(row)
        if cells is None:
            cells = self._rows[row] = {}
        return cells

    def cell(self, value: Plain, style: int) -> str:
        """A cell but for its place."""
        known = self._cells.get((style, value))
        if known is None:
            known = self._cells[style, value] = self._made(value, style)
        return known

    def _made(self, value: Plain, style: int) -> str:
        if value is None or value == "":
            return f' s="{style}"/>'
        if isinstance(value, str):
            space = ' xml:space="preserve"' if value != value.strip() or "\n" in value else ""
            return f' s="{style}" t="inlineStr"><is><t{space}>{escape(cell_text(value))}</t></is></c>'
        number = value.toordinal() - _DAY_ZERO if isinstance(value, date) else value + 0
        return f' s="{style}"><v>{number}</v></c>'

    def merge(self, row: int, first: int, last: int) -> None:
        self._merged.append(f'<mergeCell ref="{self._letters[first]}{row}:{self._letters[last]}{row}"/>')

    def link(self, row: int, column: int, place: str) -> None:
        """To `place` ('Sheet'!A1) of the same workbook."""
        where = f"{self._letters[column]}{row}"
        self._links.append(f'<hyperlink ref="{where}" location={quoteattr(place)}/>')

    def placed_in(self, sheet: bytes) -> Iterator[bytes]:
        """The XML of a sheet as openpyxl wrote it, with these cells, merged cells and links in their places."""
        found = _ROWS.search(sheet)
        assert found is not None, "a sheet without sheetData"
        yield _DIMENSION.sub(f'<dimension ref="{self._extent()}"/>'.encode(), sheet[: found.start()])
        yield b"<sheetData>"
        yield from self._xml()
        yield b"</sheetData>"
        tail = sheet[found.end() :]
        if self._links:
            links = "".join(self._links).encode()
            if b"</hyperlinks>" in tail:
                tail = tail.replace(b"</hyperlinks>", links + b"</hyperlinks>")
            else:
                tail = _insert(tail, _BEFORE_LINKS, b"<hyperlinks>" + links + b"</hyperlinks>")
        if self._merged:
            merged = "".join(self._merged).encode()
            tail = _insert(tail, _BEFORE_MERGED, b"<mergeCells>" + merged + b"</mergeCells>")
        yield tail

    def _xml(self) -> Iterator[bytes]:
        part: list[str] = []
        letters = self._letters
        for row in sorted({*self._rows, *self.heights, *self.hidden}):
            height = self.heights.get(row)
            look = f' ht="{height:g}" customHeight="1"' if height is not None else ""
            if row in self.hidden:
                look += ' hidden="1"'
            part.append(f'<row r="{row}"{look}>')
            cells = self._rows.get(row, {})
            part += [f'<c r="{letters[column]}{row}"{cells[column]}' for column in sorted(cells)]
            part.append("</row>")
            if len(part) > 20_000:
                yield "".join(part).encode()
                part.clear()
        yield "".join(part).encode()

    def _extent(self) -> str:
        columns = max((max(cells) for cells in self._rows.values()), default=1)
        return f"A1:{self._letters[columns]}{max(self._rows, default=1)}"


class _Letters(dict[int, str]):
    """Number of a column → its letters."""

    def __missing__(self, column: int) -> str:
        self[column] = str(openpyxl_module().utils.get_column_letter(column))
        return self[column]


def _insert(text: bytes, before: re.Pattern[bytes], part: bytes) -> bytes:
    found = before.search(text)
    at = found.start() if found else text.index(b"</worksheet>")
    return text[:at] + part + text[at:]


def save_with_rows(workbook: Any, path: Path, rows: Mapping[str, Rows]) -> None:
    """`rows`: title of a sheet → its cells. Raises OSError when the file cannot be written."""
    around = io.BytesIO()
    save_workbook(workbook, around)
    files: dict[str, Optional[Rows]] = {
        f"xl/worksheets/sheet{number}.xml": rows.get(sheet.title)
        for number, sheet in enumerate(workbook.worksheets, 1)
    }
    with (
        zipfile.ZipFile(around) as made,
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=_SPEED) as file,
    ):
        for name in made.namelist():
            cells = files.get(name)
            with file.open(name, "w") as part:
                for piece in cells.placed_in(made.read(name)) if cells else (made.read(name),):
                    part.write(piece)

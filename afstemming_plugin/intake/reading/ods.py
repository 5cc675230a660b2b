"""Open document sheets (.ods), read from their XML: OGR loses cells that lie beyond the first row's width."""

from __future__ import annotations

import math
import re
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any, Optional
from xml.etree import ElementTree

from ...model.progress import Progress
from .limits import MAX_COLUMNS, MAX_ROWS, check_cell_count
from .safe_xml import refuse_dtd
from .sheet_marks import SheetMarks
from .xlsx import column_letters

_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_CELLS = (f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell")
_FO = "{urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0}"
_PROGRESS_EVERY = 2_000  # rows
_DURATION = re.compile(r"PT(\d+)H(\d+)M(\d+)")


@dataclass
class OdsSheet:
    name: str
    visible: bool = True
    grid: list[Sequence[Any]] = field(default_factory=list)
    marks: SheetMarks = field(default_factory=SheetMarks)


def ods_sheets(path: Path, progress: Progress) -> Iterator[OdsSheet]:
    """All sheets. Raises KeyError, BadZipFile or ParseError when the file is damaged, IntakeError for a DTD."""
    with zipfile.ZipFile(path) as archive:
        refuse_dtd(archive, path.name)
        styles = _Styles()
        sheet: Optional[_SheetFilling] = None
        size = max(archive.getinfo("content.xml").file_size, 1)
        with archive.open("content.xml") as stream:
            for event, element in ElementTree.iterparse(stream, events=("start", "end")):
                if event == "start":
                    if element.tag == f"{_TABLE}table":
                        style = element.get(f"{_TABLE}style-name", "")
                        sheet = _SheetFilling(
                            OdsSheet(element.get(f"{_TABLE}name", ""), style not in styles.hidden),
                            styles,
                            path.name,
                        )
                elif element.tag == f"{_STYLE}style":
                    styles.add(element)
                elif element.tag == f"{_TABLE}table-row" and sheet is not None:
                    sheet.add_row(element)
                    element.clear()
                    if len(sheet.sheet.grid) % _PROGRESS_EVERY == 0:
                        progress.step(min(0.9, stream.tell() / size))
                elif element.tag == f"{_TABLE}table-column" and sheet is not None:
                    sheet.add_column(element)
                elif element.tag == f"{_TABLE}table" and sheet is not None:
                    while sheet.sheet.grid and not sheet.sheet.grid[-1]:
                        sheet.sheet.grid.pop()
                    yield sheet.sheet
                    sheet = None
                    element.clear()


@dataclass
class _Styles:
    """Names of styles: of hidden sheets, of cells with a fill (name → #rrggbb), of struck-through cells."""

    hidden: set[str] = field(default_factory=set)
    fills: dict[str, str] = field(default_factory=dict)
    struck: set[str] = field(default_factory=set)

    def add(self, element: ElementTree.Element) -> None:
        name = element.get(f"{_STYLE}name", "")
        for properties in element:
            if properties.get(f"{_TABLE}display") == "false":
                self.hidden.add(name)
            colour = properties.get(f"{_FO}background-color", "").lower()
            if re.fullmatch("#[0-9a-f]{6}", colour) and colour != "#ffffff":
                self.fills[name] = colour
            if properties.get(f"{_STYLE}text-line-through-style", "none") != "none":
                self.struck.add(name)


@dataclass
class _SheetFilling:
    sheet: OdsSheet
    styles: _Styles
    file: str
    columns: int = 0
    cells: int = 0

    def add_column(self, element: ElementTree.Element) -> None:
        repeated = min(int(element.get(f"{_TABLE}number-columns-repeated", "1")), MAX_COLUMNS)
        if element.get(f"{_TABLE}visibility", "visible") != "visible":
            self.sheet.marks.hidden_columns.update(range(self.columns + 1, self.columns + repeated + 1))
        self.columns = min(self.columns + repeated, MAX_COLUMNS)

    def add_row(self, element: ElementTree.Element) -> None:
        grid, marks = self.sheet.grid, self.sheet.marks
        number = len(grid) + 1
        row: list[Any] = []
        for cell in element:
            if cell.tag in _CELLS:
                self._add_cell(cell, number, row)
        while row and row[-1] is None:
            row.pop()
        repeated = min(int(element.get(f"{_TABLE}number-rows-repeated", "1")), MAX_ROWS - len(grid))
        if element.get(f"{_TABLE}visibility", "visible") != "visible":
            marks.hidden_rows.update(range(number, number + repeated) if row else ())
        self.cells += len(row) * repeated
        check_cell_count(self.cells, self.file, self.sheet.name)
        grid += [row] * repeated

    def _add_cell(self, cell: ElementTree.Element, number: int, row: list[Any]) -> None:
        marks, column = self.sheet.marks, len(row) + 1
        value = _value(cell) if cell.tag == _CELLS[0] else None
        if value is None and cell.get(f"{_TABLE}formula"):
            marks.uncalculated.append((number, f"{column_letters(column)}{number}"))
        rows = int(cell.get(f"{_TABLE}number-rows-spanned", "1"))
        columns = int(cell.get(f"{_TABLE}number-columns-spanned", "1"))
        if rows > 1 or columns > 1:
            bottom = min(number + rows - 1, MAX_ROWS)
            marks.merged.append((number, column, bottom, min(column + columns - 1, MAX_COLUMNS)))
        repeated = min(int(cell.get(f"{_TABLE}number-columns-repeated", "1")), MAX_COLUMNS + 1 - len(row))
        style = cell.get(f"{_TABLE}style-name", "")
        if style in self.styles.fills:
            marks.add_fill(number, column, self.styles.fills[style])
        if style in self.styles.struck and value is not None:
            marks.struck.setdefault(number, []).append(column)
        note = cell.find(f"{_OFFICE}annotation")
        if note is not None:
            lines = ("".join(paragraph.itertext()) for paragraph in note.findall(f"{_TEXT}p"))
            marks.comments.setdefault(number, {})[column] = " ".join(filter(None, lines))
        row += [value] * repeated


def _value(cell: ElementTree.Element) -> Any:
    kind = cell.get(f"{_OFFICE}value-type")
    if kind in ("float", "currency", "percentage"):
        number = float(cell.get(f"{_OFFICE}value", "nan"))
        return int(number) if number.is_integer() else number if math.isfinite(number) else None
    if kind == "date":
        return _day(cell.get(f"{_OFFICE}date-value", ""))
    if kind == "boolean":
        return cell.get(f"{_OFFICE}boolean-value") == "true"
    if kind == "time":
        parts = _DURATION.match(cell.get(f"{_OFFICE}time-value", ""))
        return ":".join(parts.groups()) if parts else None
    lines = ("".join(paragraph.itertext()) for paragraph in cell.findall(f"{_TEXT}p"))
    return "\n".join(lines).strip() or None


def _day(text: str) -> Any:
    """A day, or a moment when the time of day is not midnight; what is neither stays text."""
    try:
        moment = datetime.fromisoformat(text.split(".")[0])
    except ValueError:
        return text or None
    return date(moment.year, moment.month, moment.day) if moment.time() == datetime.min.time() else moment

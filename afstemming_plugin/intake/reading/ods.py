"""Open document sheets (.ods), read from their XML: OGR loses cells that lie beyond the first row's width."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any, Optional
from xml.etree import ElementTree

from .limits import MAX_COLUMNS
from .sheet_marks import SheetMarks, refuse_dtd

_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_CELLS = (f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell")
_MAX_ROWS = 1_048_576  # of a sheet
_DURATION = re.compile(r"PT(\d+)H(\d+)M(\d+)")


@dataclass
class OdsSheet:
    name: str
    visible: bool = True
    grid: list[Sequence[Any]] = field(default_factory=list)
    marks: SheetMarks = field(default_factory=SheetMarks)


def ods_sheets(path: Path) -> Iterator[OdsSheet]:
    """All sheets. Raises KeyError, BadZipFile or ParseError when the file is damaged, IntakeError for a DTD."""
    with zipfile.ZipFile(path) as archive:
        refuse_dtd(archive, path.name)
        hidden_styles: set[str] = set()
        sheet: Optional[OdsSheet] = None
        with archive.open("content.xml") as stream:
            for event, element in ElementTree.iterparse(stream, events=("start", "end")):
                if event == "start":
                    if element.tag == f"{_TABLE}table":
                        style = element.get(f"{_TABLE}style-name", "")
                        sheet = OdsSheet(element.get(f"{_TABLE}name", ""), style not in hidden_styles)
                elif element.tag == f"{_STYLE}style":
                    if any(child.get(f"{_TABLE}display") == "false" for child in element):
                        hidden_styles.add(element.get(f"{_STYLE}name", ""))
                elif element.tag == f"{_TABLE}table-row" and sheet is not None:
                    _add_row(sheet, element)
                    element.clear()
                elif element.tag == f"{_TABLE}table" and sheet is not None:
                    while sheet.grid and not sheet.grid[-1]:
                        sheet.grid.pop()
                    yield sheet
                    sheet = None
                    element.clear()


def _add_row(sheet: OdsSheet, element: ElementTree.Element) -> None:
    number = len(sheet.grid) + 1
    row: list[Any] = []
    for cell in element:
        if cell.tag not in _CELLS:
            continue
        value = _value(cell) if cell.tag == _CELLS[0] else None
        if value is None and cell.get(f"{_TABLE}formula"):
            sheet.marks.uncalculated.append((number, f"{_letters(len(row) + 1)}{number}"))
        spanned = int(cell.get(f"{_TABLE}number-rows-spanned", "1"))
        if spanned > 1:
            left, right = len(row) + 1, len(row) + int(cell.get(f"{_TABLE}number-columns-spanned", "1"))
            sheet.marks.merged.append((number, left, number + spanned - 1, right))
        repeated = int(cell.get(f"{_TABLE}number-columns-repeated", "1"))
        row += [value] * min(repeated, MAX_COLUMNS + 1 - len(row))
    while row and row[-1] is None:
        row.pop()
    repeated = min(int(element.get(f"{_TABLE}number-rows-repeated", "1")), _MAX_ROWS - len(sheet.grid))
    if element.get(f"{_TABLE}visibility", "visible") != "visible":
        sheet.marks.hidden_rows.update(range(number, number + repeated) if row else ())
    sheet.grid += [row] * repeated


def _value(cell: ElementTree.Element) -> Any:
    kind = cell.get(f"{_OFFICE}value-type")
    if kind in ("float", "currency", "percentage"):
        number = float(cell.get(f"{_OFFICE}value", "nan"))
        return int(number) if number.is_integer() else number
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


def _letters(column: int) -> str:
    letters = ""
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters

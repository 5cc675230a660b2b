"""What stands in a sheet besides its values: hidden rows, merged cells, colours, formulas never calculated.

openpyxl's stream gives only values, and its full mode needs fifty times the memory; so the XML of the
sheets is passed over once, row by row.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any
from xml.etree import ElementTree

from ...model.collaboration import Remark
from ...model.errors import IntakeError
from ...model.language import tr
from ...model.words import Severity
from ..table import RawTable

_CHUNK = 1 << 20
_ROW = re.compile(rb"<(?:\w+:)?row\b([^>]*)>")
_CELL = re.compile(rb"<(?:\w+:)?c\b([^>]*?)(?:/>|>(.*?)</(?:\w+:)?c>)", re.DOTALL)
_VALUE = re.compile(rb"<(?:\w+:)?(?:v|is)\b[^>]*>[^<]*(?:[^<\s]|<(?:\w+:)?t\b)")
_FORMULA = re.compile(rb"<(?:\w+:)?f\b")
_MERGE = re.compile(rb"<(?:\w+:)?mergeCell\b[^>]*\bref=\"([A-Z]+)(\d+):([A-Z]+)(\d+)\"")
_NUMBER = re.compile(rb"\br=\"(\d+)\"")
_REFERENCE = re.compile(rb"\br=\"([A-Z]+\d+)\"")
_STYLE = re.compile(rb"\bs=\"(\d+)\"")
_HIDDEN = re.compile(rb"\bhidden=\"(?:1|true)\"")


@dataclass
class SheetMarks:
    """Rows and columns are 1-based, as the user sees them; `merged` holds (top, left, bottom, right)."""

    hidden_rows: set[int] = field(default_factory=set)
    uncalculated: list[tuple[int, str]] = field(default_factory=list)
    coloured_rows: dict[str, set[int]] = field(default_factory=dict)
    merged: list[tuple[int, int, int, int]] = field(default_factory=list)
    filled_merges: list[tuple[int, int]] = field(default_factory=list)

    def fill_merged_cells(self, grid: list[Sequence[Any]], body: int) -> None:
        """Below the header a merged cell's value counts for each row that it spans."""
        for top, left, bottom, _right in self.merged:
            if top - 1 < body or top == bottom or top > len(grid):
                continue
            value = grid[top - 1][left - 1] if left <= len(grid[top - 1]) else None
            if value is None:
                continue
            for index in range(top, min(bottom, len(grid))):
                # A row with nothing of its own is not a work, merged or not.
                row = list(grid[index])
                if any(item is not None for item in row):
                    row += [None] * (left - len(row))
                    row[left - 1] = value
                    grid[index] = row
            self.filled_merges.append((top, bottom))

    def remarks(self, table: RawTable) -> list[Remark]:
        rows = set(table.row_numbers)
        remarks = []

        def note(severity: Severity, message: str, remedy: str = "", row: int = 0) -> None:
            remarks.append(
                Remark(severity, message, row=row or None, remedy=remedy, file=table.file, layer=table.layer)
            )

        hidden = sorted(rows & self.hidden_rows)
        if hidden:
            note(
                Severity.NOTE,
                tr("{count} hidden rows are read too: {rows}.", count=len(hidden), rows=in_short(hidden)),
                tr("Ask whether they were hidden because they lapsed."),
                hidden[0],
            )
        uncalculated = [cell for row, cell in self.uncalculated if row in rows]
        if uncalculated:
            note(
                Severity.DOUBTFUL,
                tr(
                    "{count} formulas were never calculated and are read as empty: {cells}.",
                    count=len(uncalculated),
                    cells=in_short(uncalculated),
                ),
                tr("Open the workbook in Excel and save it, then deliver it again."),
            )
        for colour, coloured in sorted(self.coloured_rows.items()):
            inside = sorted(rows & coloured)
            if inside and len(inside) < len(rows):
                note(
                    Severity.NOTE,
                    tr("{count} rows have the fill colour {colour}: {rows}.",
                       count=len(inside), colour=colour, rows=in_short(inside)),
                    tr("If the colour means something, put it in a column of its own."),
                )  # fmt: skip
        for top, bottom in self.filled_merges:
            note(
                Severity.REPAIRED,
                tr("A merged cell is read for each of its rows {first}–{last}.", first=top, last=bottom),
                row=top,
            )
        return remarks


def in_short(items: Sequence[object], most: int = 10) -> str:
    text = ", ".join(str(item) for item in items[:most])
    return f"{text} …" if len(items) > most else text


def marks_of_sheets(path: Path) -> dict[str, SheetMarks]:
    """Sheet name → marks. Raises IntakeError when a part of the workbook carries a DTD."""
    with zipfile.ZipFile(path) as archive:
        refuse_dtd(archive, path.name)
        parts = _sheet_parts(archive)
        colours = _coloured_styles(archive)
        return {name: _scan(archive, part, colours) for name, part in parts.items()}


def refuse_dtd(archive: zipfile.ZipFile, file: str) -> None:
    """Raises IntakeError when an XML part carries a document type declaration (entity bombs live there)."""
    for name in archive.namelist():
        if not name.endswith((".xml", ".rels")):
            continue
        with archive.open(name) as stream:
            # A declaration must stand before the root element, which Office writes in the first line.
            head = stream.read(_CHUNK)
            if any("<!DOCTYPE".encode(encoding) in head for encoding in ("utf-8", "utf-16-le", "utf-16-be")):
                raise IntakeError(
                    tr("The workbook carries a document type declaration, which can hide harmful content."),
                    remedy=tr("Open it in Excel and save it again."),
                    file=file,
                    layer=name,
                )


def _local(element: ElementTree.Element) -> str:
    return element.tag.rsplit("}", 1)[-1]


def _sheet_parts(archive: zipfile.ZipFile) -> dict[str, str]:
    names = set(archive.namelist())
    if not {"xl/workbook.xml", "xl/_rels/workbook.xml.rels"} <= names:
        return {}
    relations = ElementTree.fromstring(archive.read("xl/_rels/workbook.xml.rels"))
    targets = {relation.get("Id"): relation.get("Target", "") for relation in relations}
    parts = {}
    for element in ElementTree.fromstring(archive.read("xl/workbook.xml")).iter():
        if _local(element) == "sheet":
            relation = next((value for key, value in element.items() if key.endswith("}id")), None)
            target = targets.get(relation, "")
            part = target.lstrip("/") if target.startswith("/") else str(PurePosixPath("xl") / target)
            if part in names:
                parts[element.get("name", "")] = part
    return parts


def _coloured_styles(archive: zipfile.ZipFile) -> dict[bytes, str]:
    """Style number (as written in a cell) → fill colour, for styles with a solid fill of a stated colour."""
    if "xl/styles.xml" not in archive.namelist():
        return {}
    root = ElementTree.fromstring(archive.read("xl/styles.xml"))
    fills: list[str] = []
    styles: dict[bytes, str] = {}
    for group in root:
        if _local(group) == "fills":
            fills = [_fill_colour(fill) for fill in group]
        elif _local(group) == "cellXfs":
            for number, style in enumerate(group):
                fill = int(style.get("fillId", "0"))
                if fill < len(fills) and fills[fill]:
                    styles[str(number).encode()] = fills[fill]
    return styles


def _fill_colour(fill: ElementTree.Element) -> str:
    for pattern in fill:
        if _local(pattern) == "patternFill" and pattern.get("patternType") == "solid":
            for colour in pattern:
                if _local(colour) == "fgColor":
                    if colour.get("rgb"):
                        return f"#{colour.get('rgb', '')[-6:].lower()}"
                    if colour.get("theme") not in (None, "0"):  # theme 0 is white paper
                        return tr("theme {number}", number=colour.get("theme"))
    return ""


def _scan(archive: zipfile.ZipFile, part: str, colours: dict[bytes, str]) -> SheetMarks:
    marks = SheetMarks()
    number = 0
    with archive.open(part) as stream:
        for chunk in _row_chunks(stream):
            for row in _ROW.finditer(chunk):
                stated = _NUMBER.search(row.group(1))
                number = int(stated.group(1)) if stated else number + 1
                if _HIDDEN.search(row.group(1)):
                    marks.hidden_rows.add(number)
            if colours or b"<f" in chunk or b":f" in chunk:
                _scan_cells(chunk, number, colours, marks)
            for merge in _MERGE.finditer(chunk):
                left, top, right, bottom = merge.groups()
                marks.merged.append((int(top), _column(left), int(bottom), _column(right)))
    return marks


def _row_chunks(stream: Any) -> Iterator[bytes]:
    """The XML cut behind each row, so that a chunk holds one filled row and the empty ones before it."""
    rest = b""
    while True:
        block = stream.read(_CHUNK)
        pieces = (rest + block).split(b"row>")
        if not block:
            yield from pieces
            return
        rest = pieces.pop()
        yield from pieces


def _scan_cells(chunk: bytes, number: int, colours: dict[bytes, str], marks: SheetMarks) -> None:
    for cell in _CELL.finditer(chunk):
        attributes, content = cell.groups()
        style = _STYLE.search(attributes)
        colour = colours.get(style.group(1)) if style else None
        if colour:
            marks.coloured_rows.setdefault(colour, set()).add(number)
        if content and _FORMULA.search(content) and not _VALUE.search(content):
            reference = _REFERENCE.search(attributes)
            marks.uncalculated.append((number, reference.group(1).decode() if reference else str(number)))


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number

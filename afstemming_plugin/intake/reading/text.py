"""Text files with separators: encoding and separator are found out, values stay text."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Optional

from ...model.collaboration import Remark
from ...model.errors import IntakeError
from ...model.language import tr
from ...model.progress import Progress
from ...model.words import Severity
from ..table import RawTable
from .grid import table_from_grid
from .limits import MAX_COLUMNS, check_cell_count, check_column_count

_SEPARATORS = ";,\t|"
_SAMPLE_ROWS = 50
_SAMPLE_WIDTH = 100_000  # characters
_QUOTED = re.compile(r'"[^"]*"')
_LONGEST_FIELD = 64 * 1024**2  # a polygon written as WKT can be long


def read_text(path: Path, progress: Progress) -> list[RawTable]:
    """One table, named after the file. Empty fields are None. Row numbers are line numbers."""
    text, encoding_remark = _decode(path.read_bytes(), path.name)
    lines = text.splitlines(keepends=True)
    first_line = 1
    separator = _declared_separator(lines)
    if separator:
        lines = lines[1:]
        first_line = 2
    else:
        separator = _sniff(lines)
    progress.step(0.2)
    _refuse_endless_rows(lines, separator, path.name)
    grid: list[list[Optional[str]]] = []
    numbers: list[int] = []
    cells = 0
    for number, row in _records(lines, separator, path.name):
        values = [value.strip() or None for value in row]
        while values and values[-1] is None:
            values.pop()
        cells += len(values)
        check_cell_count(cells, path.name, "")
        grid.append(values)
        numbers.append(number + first_line - 1)
        if len(grid) % 10_000 == 0:
            progress.step(0.2 + 0.7 * number / max(len(lines), 1))
    table = table_from_grid(
        list(grid), file=path.name, layer="", kind="csv", row_number=lambda index: numbers[index]
    )
    if encoding_remark:
        table.remarks.append(encoding_remark)
    progress.step(1.0)
    return [table]


def _refuse_endless_rows(lines: list[str], separator: str, file: str) -> None:
    """Before they are split, which takes many times their room."""
    for line in lines:
        if line.count(separator) >= MAX_COLUMNS:
            check_column_count(_QUOTED.sub("", line).count(separator) + 1, file, "")


def _decode(content: bytes, file: str) -> tuple[str, Optional[Remark]]:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", errors="replace"), None
    try:
        return content.decode("utf-8-sig"), None
    except UnicodeDecodeError:
        remark = Remark(
            Severity.ASSUMED,
            tr("The text is not UTF-8 and is read as Windows text (cp1252)."),
            remedy=tr("Check names with accents; “CSV UTF-8” in Excel avoids the question."),
            file=file,
        )
        return content.decode("cp1252", errors="replace"), remark


def _declared_separator(lines: list[str]) -> str:
    """Excel's own hint: a first line "sep=;"."""
    first = lines[0].strip("\r\n") if lines else ""
    return first[4] if first.lower().startswith("sep=") and len(first) == 5 else ""


def _sniff(lines: list[str]) -> str:
    """The separator that splits the first rows into the most columns, most evenly.

    csv.Sniffer is not used: it takes decimal commas and letters for separators.
    """

    sample = [line[:_SAMPLE_WIDTH] for line in lines[:_SAMPLE_ROWS]]

    def evenness(separator: str) -> tuple[float, int]:
        widths = [len(row) for row in csv.reader(sample, delimiter=separator) if any(row)]
        widest = max(widths, default=1)
        usual = max(set(widths), key=widths.count) if widths else 1
        if usual == 1 and widest == 1:
            return 0.0, 0
        return (widths.count(usual) / len(widths) if usual > 1 else 0.0), usual

    before = csv.field_size_limit(_LONGEST_FIELD)
    try:
        return max(_SEPARATORS, key=evenness)
    except csv.Error:
        return _SEPARATORS[0]  # reading it tells what is wrong, and where
    finally:
        csv.field_size_limit(before)


def _records(lines: list[str], separator: str, file: str) -> Iterator[tuple[int, list[str]]]:
    """Each record with the 1-based line on which it begins."""
    before = csv.field_size_limit(_LONGEST_FIELD)
    reader = csv.reader(lines, delimiter=separator)
    line = 0
    try:
        for row in reader:
            if reader.line_num == len(lines) > line + 1:
                # A last record of several lines: strict reading tells whether its quotation mark is closed.
                list(csv.reader(lines[line:], delimiter=separator, strict=True))
            yield line + 1, row
            line = reader.line_num
    except csv.Error as error:
        raise IntakeError(
            tr("The text cannot be split into columns ({reason}).", reason=error),
            remedy=tr("Look for a quotation mark that is not closed."),
            file=file,
            row=line + 1,
        ) from error
    finally:
        csv.field_size_limit(before)

"""From a grid of cells (sheet or text file) to a table: header, totals, repeated headers, blank rows."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any, Optional

from ...model.collaboration import Remark
from ...model.errors import IntakeError
from ...model.language import tr
from ...model.words import Severity
from ..headers import find_header
from ..table import RawTable
from .limits import check_column_count

HEADER_WITHIN = 200  # rows in which the header must stand
_TOTAL = re.compile(r"\s*(sub-?\s?|eind|grand\s)?(totaal|totalen|total|totals|som|sum)\b", re.IGNORECASE)
_AMOUNT = re.compile(r"[\s€%\d.,-]+(m|m1|m2|m²|km|st)?")
_ERROR_CELL = re.compile(
    r"#(REF!|N/A|NAME\?|VALUE!|DIV/0!|NULL!|NUM!|SPILL!|CALC!|N/B|VERW!|NAAM\?|WAARDE!|GETAL!)"
)


def table_from_grid(
    grid: list[Sequence[Any]],
    *,
    file: str,
    layer: str,
    kind: str,
    row_number: Callable[[int], int] = lambda index: index + 1,
    prepare: Optional[Callable[[int], None]] = None,
    kept: Optional[list[int]] = None,
) -> RawTable:
    """`grid[i]` is row i as it stands in the file; `row_number(i)` is where the user finds it.

    `prepare` gets the index of the first data row before the data are read (merged cells are filled then);
    `kept` is filled with the places in the grid of the columns of the table. Raises IntakeError when the grid is empty, has no recognisable header or no row below it.
    """
    check_column_count(max((len(row) for row in grid), default=0), file, layer)
    if not any(_filled(row) for row in grid):
        raise IntakeError(
            tr("There is nothing in it."),
            remedy=tr("Deliver a list with a header row."),
            file=file,
            layer=layer,
        )
    try:
        header = find_header(grid[:HEADER_WITHIN])
    except IntakeError as error:
        raise IntakeError(error.what, remedy=error.remedy, file=file, layer=layer) from error
    body = header.first + header.count
    if prepare:
        prepare(body)
    columns = unique_names(header.columns)
    table = RawTable(file, layer, kind, columns, [], [])
    _fill(table, grid, body, row_number, [_words(row) for row in grid[header.first : body]])
    keep = _drop_nameless_columns(table)
    if kept is not None:
        kept[:] = keep
    if not table.rows:
        raise IntakeError(
            tr("There are no rows below the header."),
            remedy=tr("Check whether the right sheet was delivered."),
            file=file,
            layer=layer,
            row=row_number(header.first),
        )
    if header.first > 0:
        table.remarks.append(
            Remark(
                Severity.NOTE,
                tr(
                    "The header was found in row {row}; what stands above it is not read.",
                    row=row_number(header.first),
                ),
                row=row_number(header.first),
                value=_text_of(grid[: header.first]),
                file=file,
                layer=layer,
            )
        )
    return table


def _text_of(rows: Sequence[Sequence[Any]], most: int = 200) -> str:
    text = " | ".join(str(value).strip() for row in rows for value in row if value not in (None, ""))
    return text if len(text) <= most else f"{text[:most]} …"


def _fill(
    table: RawTable,
    grid: list[Sequence[Any]],
    body: int,
    row_number: Callable[[int], int],
    headers: list[list[str]],
) -> None:
    width = len(table.columns)
    end = _end_of_list(grid, body, width)
    if any(_filled(row) for row in grid[end:]):
        table.remarks.append(
            Remark(
                Severity.NOTE,
                tr("What stands below the list is not read as works."),
                row=row_number(end),
                value=_text_of(grid[end:]),
                file=table.file,
                layer=table.layer,
                remedy=tr("If it holds works, put them in the list, without a blank row before them."),
            )
        )
    for index in range(body, end):
        row = grid[index]
        if not _filled(row):
            continue
        if _words(row) in headers:
            table.remarks.append(_skipped(table, row_number(index), tr("A repeated header row is skipped.")))
            continue
        if _is_total(row):
            table.remarks.append(_skipped(table, row_number(index), tr("A row with totals is skipped.")))
            continue
        values = list(row[:width]) + [None] * (width - len(row))
        _empty_error_cells(table, values, row_number(index))
        table.rows.append(values)
        table.row_numbers.append(row_number(index))


def _end_of_list(grid: list[Sequence[Any]], body: int, width: int) -> int:
    """Index behind the last row of the list: lines of one text at the very end, behind a blank row, are notes."""
    end = len(grid)
    while end > body and not _filled(grid[end - 1]):
        end -= 1
    last = end
    while end > body and _is_note(grid[end - 1]):
        end -= 1
    while end < last and _filled(grid[end]):
        end += 1
    return end if end > body and width > 2 else last


def _is_note(row: Sequence[Any]) -> bool:
    filled = [value for value in row if value is not None and str(value).strip()]
    return not filled or (len(filled) == 1 and isinstance(filled[0], str) and not _TOTAL.match(filled[0]))


def _skipped(table: RawTable, row: int, message: str) -> Remark:
    return Remark(
        Severity.NOTE,
        message,
        row=row,
        file=table.file,
        layer=table.layer,
        remedy=tr("If it is a work, give it a title that does not begin with “Totaal”."),
    )


def _empty_error_cells(table: RawTable, values: list[Any], row: int) -> None:
    for column, value in enumerate(values):
        if isinstance(value, str) and value.startswith("#") and _ERROR_CELL.fullmatch(value):
            values[column] = None
            table.remarks.append(
                Remark(
                    Severity.DOUBTFUL,
                    tr("The cell holds an error of the spreadsheet and is read as empty."),
                    row=row,
                    column=table.columns[column],
                    value=value,
                    remedy=tr("Repair the formula."),
                    file=table.file,
                    layer=table.layer,
                )
            )


def _is_total(row: Sequence[Any]) -> bool:
    """The first filled cell says so, and all others are amounts."""
    first, *others = [value for value in row if value is not None and str(value).strip()]
    return (
        isinstance(first, str)
        and bool(_TOTAL.match(first))
        and all(isinstance(value, (int, float)) or _AMOUNT.fullmatch(str(value)) for value in others)
    )


def _filled(row: Sequence[Any]) -> bool:
    return any(value is not None and str(value).strip() for value in row)


def _words(row: Sequence[Any]) -> list[str]:
    words = ["" if value is None else " ".join(str(value).split()).casefold() for value in row]
    while words and not words[-1]:
        words.pop()
    return words


def unique_names(names: Sequence[str]) -> list[str]:
    """The same names; a second "datum" becomes "datum (2)", so that each column can be pointed at."""
    taken: dict[str, int] = {}
    result = []
    for name in names:
        name = " ".join(str(name).split())
        count = taken.get(name.casefold(), 0) + 1
        taken[name.casefold()] = count
        result.append(f"{name} ({count})" if name and count > 1 else name)
    return result


def _drop_nameless_columns(table: RawTable) -> list[int]:
    """Empty columns without a name go; filled ones get the name "kolom 7", as nothing may be lost.

    Returns the places of the columns that stay.
    """
    keep = []
    for index, name in enumerate(table.columns):
        if name:
            keep.append(index)
        elif any(index < len(row) and row[index] not in (None, "") for row in table.rows):
            table.columns[index] = f"kolom {index + 1}"
            keep.append(index)
    if len(keep) < len(table.columns):
        table.columns = [table.columns[index] for index in keep]
        table.rows = [[row[index] for index in keep] for row in table.rows]
    return keep

"""Plain tables with numbers as a file that every office program opens: a workbook, or the first one as CSV."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path
from typing import Sequence, Union

from ..compat import openpyxl_module, save_workbook
from .atomic import written_in_full
from .cell_text import clean_text, csv_text, put_text

Value = Union[str, int, float, None]
WIDEST = 60


@dataclass(frozen=True)
class PlainTable:
    title: str
    headings: Sequence[str]
    rows: Sequence[Sequence[Value]]


def write_tables(path: Path, tables: Sequence[PlainTable]) -> None:
    """`.csv`: the first table, decimals with a comma. `.xlsx`: a sheet for each. No text is ever read as a formula.

    Raises ExportError; a file that was there is then unchanged.
    """
    with written_in_full(path) as draft:
        if path.suffix.lower() == ".csv":
            with draft.open("w", newline="", encoding="utf-8-sig") as file:
                writer = csv.writer(file, delimiter=";")
                for row in (tables[0].headings, *tables[0].rows):
                    writer.writerow([_csv(value) for value in row])
            return
        book = openpyxl_module().Workbook()
        book.remove(book.active)
        for table in tables:
            _sheet(book, table)
        save_workbook(book, draft)


def _csv(value: Value) -> str:
    if isinstance(value, float):
        return f"{value:.2f}".rstrip("0").rstrip(".").replace(".", ",")
    return csv_text(str(value)) if isinstance(value, str) else "" if value is None else str(value)


def _sheet(book: object, table: PlainTable) -> None:
    sheet = book.create_sheet(clean_text(table.title)[:31].translate({ord(c): " " for c in "[]:*?/\\"}))  # type: ignore[attr-defined]
    bold = openpyxl_module().styles.Font(bold=True)
    for number, row in enumerate((table.headings, *table.rows), 1):
        for column, value in enumerate(row, 1):
            cell = sheet.cell(number, column)
            if isinstance(value, str):
                put_text(cell, value)
            else:
                cell.value = round(value, 2) if isinstance(value, float) else value
            if number == 1:
                cell.font = bold
    for column, heading in enumerate(table.headings, 1):
        longest = max((len(str(row[column - 1] or "")) for row in table.rows), default=0)
        letter = openpyxl_module().utils.get_column_letter(column)
        sheet.column_dimensions[letter].width = 2 + min(WIDEST, max(len(heading), longest))
    sheet.freeze_panes = "A2"

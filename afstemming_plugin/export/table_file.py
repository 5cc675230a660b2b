"""A plain table as a file that every office program opens: .csv or .xlsx."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Iterable, Sequence

from ..compat import openpyxl_module, save_workbook
from .atomic import written_in_full
from .cell_text import clean_text, put_text

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def write_table(path: Path, title: str, headings: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Texts only; none is ever read as a formula. Raises ExportError; a file that was there is then unchanged."""
    with written_in_full(path) as draft:
        if path.suffix.lower() == ".csv":
            with draft.open("w", newline="", encoding="utf-8-sig") as file:
                writer = csv.writer(file, delimiter=";")
                writer.writerows([safe_text(text) for text in row] for row in (headings, *rows))
            return
        book = openpyxl_module().Workbook(write_only=False)
        sheet = book.active
        sheet.title = clean_text(title)[:31].translate({ord(sign): " " for sign in "[]:*?/\\"})
        for number, row in enumerate((headings, *rows), 1):
            for column, text in enumerate(row, 1):
                put_text(sheet.cell(number, column), text)
        sheet.freeze_panes = "A2"
        save_workbook(book, draft)


def safe_text(text: str) -> str:
    """Excel runs a formula in a CSV as well; an apostrophe makes it text (DESIGN section 8)."""
    return f"'{text}" if text.startswith(_FORMULA_STARTS) else text

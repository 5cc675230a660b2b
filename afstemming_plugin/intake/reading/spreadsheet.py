"""Workbooks: .xlsx by openpyxl as a stream, .ods from its XML, .xls through OGR."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any, Optional

from ...compat import openpyxl_module
from ...model.collaboration import Remark
from ...model.errors import IntakeError
from ...model.language import tr
from ...model.progress import Progress
from ...model.words import Severity
from ..table import RawTable
from .grid import table_from_grid
from .ods import ods_sheets
from .sheet_marks import SheetMarks, marks_of_sheets
from .vector import xls_sheets


def read_xlsx(path: Path, layer: Optional[str], progress: Progress) -> list[RawTable]:
    """One table per visible sheet with a recognisable header and at least one row.

    Formulas give the value that Excel stored. Hidden rows are kept. Raises IntakeError when no sheet has
    a table, naming what is wrong with each.
    """
    openpyxl = openpyxl_module()
    with _damage_told(path):
        marks = marks_of_sheets(path)  # first, since it refuses harmful XML
        book = openpyxl.load_workbook(path, read_only=True, data_only=True)
    try:
        names = [sheet.title for sheet in book.worksheets]
        visible = [sheet.sheet_state == "visible" for sheet in book.worksheets]
        chosen = choose_sheets(list(zip(names, visible)), layer, path)
        reader = _SheetCollector(path.name)
        for index, name in enumerate(chosen):
            part = progress.part(index / len(chosen), (index + 1) / len(chosen))
            with _damage_told(path, name):
                grid = _grid(book[name], part)
            reader.add(name, "xlsx", grid, marks.get(name, SheetMarks()))
    finally:
        book.close()
    return reader.tables([name for name in names if name not in chosen] if layer is None else [])


@contextmanager
def _damage_told(path: Path, sheet: str = "") -> Iterator[None]:
    """Turns what openpyxl and the XML parser raise on broken workbooks into one clear error."""
    try:
        yield
    except (
        KeyError,
        ValueError,
        TypeError,
        IndexError,
        zipfile.BadZipFile,
        zlib.error,
        SyntaxError,
        OSError,
    ) as error:
        raise IntakeError(
            tr("The workbook is damaged ({reason}).", reason=error),
            remedy=tr("Open it in Excel, let it repair the file, and save it again."),
            file=path.name,
            layer=sheet,
        ) from error


def read_ods(path: Path, layer: Optional[str], progress: Progress) -> list[RawTable]:
    """.ods, as `read_xlsx`; colours are not looked at."""
    with _damage_told(path):
        sheets = {sheet.name: sheet for sheet in ods_sheets(path)}
    chosen = choose_sheets([(sheet.name, sheet.visible) for sheet in sheets.values()], layer, path)
    reader = _SheetCollector(path.name)
    for name in chosen:
        progress.step(0.5)
        reader.add(name, "ods", sheets[name].grid, sheets[name].marks)
    return reader.tables([name for name in sheets if name not in chosen] if layer is None else [])


def read_xls(path: Path, layer: Optional[str], progress: Progress) -> list[RawTable]:
    """.xls through OGR: all values come as text, and the results of formulas do not come at all."""
    sheets = dict(xls_sheets(path))
    reader = _SheetCollector(path.name)
    for name in choose_sheets([(name, True) for name in sheets], layer, path):
        progress.step(0.5)
        reader.add(name, "xls", list(sheets[name]), SheetMarks())
    tables = reader.tables([])
    for table in tables:
        table.remarks.append(
            Remark(
                Severity.NOTE,
                tr("In this old format the results of formulas are not read."),
                remedy=tr("If a column is empty that should not be, save the file in Excel as .xlsx."),
                file=table.file,
                layer=table.layer,
            )
        )
    return tables


def choose_sheets(sheets: list[tuple[str, bool]], layer: Optional[str], path: Path) -> list[str]:
    """Names of the sheets to read: the one asked for, else the visible ones, else all."""
    if layer is None:
        return [name for name, visible in sheets if visible] or [name for name, _ in sheets]
    names = [name for name, _ in sheets]
    if layer not in names:
        raise IntakeError(
            tr("There is no sheet or layer of this name; there are: {names}.", names=", ".join(names)),
            remedy=tr("Choose one of these."),
            file=path.name,
            layer=layer,
        )
    return [layer]


class _SheetCollector:
    """Gathers tables, and what is wrong with the sheets that give none."""

    def __init__(self, file: str) -> None:
        self.file = file
        self._tables: list[RawTable] = []
        self._problems: list[IntakeError] = []

    def add(self, name: str, kind: str, grid: list[Sequence[Any]], marks: SheetMarks) -> None:
        try:
            table = table_from_grid(
                grid,
                file=self.file,
                layer=name,
                kind=kind,
                prepare=lambda body: marks.fill_merged_cells(grid, body),
            )
        except IntakeError as problem:
            self._problems.append(problem)
            return
        table.remarks += marks.remarks(table)
        self._tables.append(table)

    def tables(self, hidden: list[str]) -> list[RawTable]:
        if not self._tables:
            raise self._no_table()
        first = self._tables[0]
        first.remarks += [
            Remark(
                Severity.NOTE,
                tr("Sheet skipped: {reason}", reason=problem.what),
                file=self.file,
                layer=problem.layer,
            )
            for problem in self._problems
        ] + [
            Remark(Severity.NOTE, tr("Sheet skipped: it is hidden."), file=self.file, layer=name)
            for name in hidden
        ]
        return self._tables

    def _no_table(self) -> IntakeError:
        if len(self._problems) == 1:
            return self._problems[0]
        reasons = "; ".join(f"{problem.layer}: {problem.what}" for problem in self._problems)
        return IntakeError(
            tr("No sheet holds a list that can be read ({reasons}).", reasons=reasons),
            remedy=tr("Deliver a sheet with one header row and one work per row."),
            file=self.file,
        )


def _grid(sheet: Any, progress: Progress) -> list[Sequence[Any]]:
    # The stated size of a sheet is often wrong (some exporters write A1): read until the rows end.
    sheet.reset_dimensions()
    grid: list[Sequence[Any]] = []
    filled = 0
    for row in sheet.iter_rows(values_only=True):
        values = [_plain(value) for value in row]
        while values and values[-1] is None:
            values.pop()
        grid.append(values)
        if values:
            filled = len(grid)
        if len(grid) % 5_000 == 0:
            progress.step(min(0.9, len(grid) / 100_000))
    del grid[filled:]
    progress.step(1.0)
    return grid


def _plain(value: Any) -> Any:
    """Only the kinds of value that a RawTable may hold; a date at midnight is a day."""
    if isinstance(value, str):
        return value.strip() or None
    if isinstance(value, datetime):
        return value.date() if value.time() == time() else value
    if value is None or isinstance(value, (bool, int, float, date)):
        return value
    if isinstance(value, (time, timedelta)):
        return str(value)
    return str(value)

"""Workbooks: .xlsx and .ods in one pass over their XML, .xls through OGR."""

from __future__ import annotations

import xml.parsers.expat
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Optional

from ...model.collaboration import Remark
from ...model.errors import IntakeError
from ...model.language import tr
from ...model.progress import Progress
from ...model.words import Severity
from ..table import RawTable
from .blocks import Block, find_blocks
from .grid import table_from_grid
from .ods import ods_sheets
from .sheet_marks import BlockMarks, SheetMarks
from .vector import xls_sheets
from .xlsx import XlsxBook

_TABLE = " › tabel "  # between the name of a sheet and the number of a list on it


def read_xlsx(path: Path, layer: Optional[str], progress: Progress) -> list[RawTable]:
    """One table per list on a visible sheet with a recognisable header and at least one row.

    Several lists on one sheet are called "Blad1 › tabel 2". Formulas give the value that Excel stored.
    Hidden rows are kept; colours, notes on cells and struck-through rows become columns of their own.
    Raises IntakeError when no sheet has a table, naming what is wrong with each.
    """
    with _damage_told(path):
        book = XlsxBook(path)
    with book:
        chosen = choose_sheets([(sheet.name, sheet.visible) for sheet in book.sheets], layer, path)
        reader = _SheetCollector(path.name, layer)
        sheets = [sheet for sheet in book.sheets if sheet.name in chosen]
        for index, sheet in enumerate(sheets):
            with _damage_told(path, sheet.name):
                content = book.read(sheet, progress.part(index / len(sheets), (index + 1) / len(sheets)))
            reader.add(sheet.name, "xlsx", content.grid, content.marks)
        hidden = [sheet.name for sheet in book.sheets if not sheet.visible and sheet.name not in chosen]
    return reader.tables(hidden if layer is None else [])


@contextmanager
def _damage_told(path: Path, sheet: str = "") -> Iterator[None]:
    """Turns what the zip and XML parsers raise on broken workbooks into one clear error."""
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
        EOFError,
        NotImplementedError,
        xml.parsers.expat.ExpatError,
    ) as error:
        raise IntakeError(
            tr("The workbook is damaged ({reason}).", reason=error),
            remedy=tr("Open it in Excel, let it repair the file, and save it again."),
            file=path.name,
            layer=sheet,
        ) from error


def read_ods(path: Path, layer: Optional[str], progress: Progress) -> list[RawTable]:
    """.ods, as `read_xlsx`."""
    with _damage_told(path):
        sheets = {sheet.name: sheet for sheet in ods_sheets(path, progress)}
    chosen = choose_sheets([(sheet.name, sheet.visible) for sheet in sheets.values()], layer, path)
    reader = _SheetCollector(path.name, layer)
    for name in chosen:
        progress.step(0.9)
        reader.add(name, "ods", sheets[name].grid, sheets[name].marks)
    hidden = [name for name, sheet in sheets.items() if not sheet.visible and name not in chosen]
    return reader.tables(hidden if layer is None else [])


def read_xls(path: Path, layer: Optional[str], progress: Progress) -> list[RawTable]:
    """.xls through OGR: all values come as text, and the results of formulas do not come at all."""
    sheets = dict(xls_sheets(path))
    reader = _SheetCollector(path.name, layer)
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
    if layer in names:
        return [layer]
    sheet = layer.partition(_TABLE)[0]
    if sheet in names:
        return [sheet]
    raise IntakeError(
        tr("There is no sheet or layer of this name; there are: {names}.", names=", ".join(names)),
        remedy=tr("Choose one of these."),
        file=path.name,
        layer=layer,
    )


class _SheetCollector:
    """Gathers tables, and what is wrong with the sheets that give none. `layer`: the one list asked for."""

    def __init__(self, file: str, layer: Optional[str]) -> None:
        self.file = file
        self._asked = layer or ""
        self._tables: list[RawTable] = []
        self._problems: list[IntakeError] = []

    def add(self, name: str, kind: str, grid: list[Sequence[Any]], marks: SheetMarks) -> None:
        blocks = find_blocks(grid)
        for number, block in enumerate(blocks, start=1):
            title = f"{name}{_TABLE}{number}" if len(blocks) > 1 else name
            if _TABLE in self._asked and title != self._asked:
                continue
            try:
                self._tables.append(self._table(title, kind, grid, block, BlockMarks(marks, grid, block)))
            except IntakeError as problem:
                self._problems.append(problem)

    def _table(
        self, title: str, kind: str, grid: list[Sequence[Any]], block: Block, marks: BlockMarks
    ) -> RawTable:
        rows = block.rows(grid)
        table = table_from_grid(
            rows,
            file=self.file,
            layer=title,
            kind=kind,
            row_number=lambda index: block.top + index + 1,
            prepare=lambda body: marks.fill_merged_cells(rows, body),
            kept=block.kept,
        )
        marks.add_to(table)
        return table

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

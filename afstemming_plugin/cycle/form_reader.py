"""Reading a workbook that was filled in, whatever program it went through: rows are known by their hidden ids and
columns by their hidden keys, so that sheets may be renamed and rows sorted; what does not fit is refused by name."""

from __future__ import annotations

import json
import zipfile
import zlib
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Iterator, Optional, Sequence
from xml.etree.ElementTree import ParseError
from xml.parsers.expat import ExpatError

from ..export.cell_text import looks_like_formula
from ..export.form import (
    DIGEST,
    FIXED,
    ID,
    ROW,
    VERSION,
    FormKind,
    FormRow,
    Stamp,
    digest_of,
    same_text,
    text_given,
)
from ..intake.reading.limits import check_zip
from ..intake.reading.ods import ods_sheets
from ..intake.reading.xlsx import XlsxBook, column_letters
from ..model.errors import IntakeError
from ..model.language import tr
from ..model.progress import Progress

Grid = Sequence[Sequence[Any]]
Merged = Sequence[tuple[int, int, int, int]]
"""Top, left, bottom and right, from 1."""

_KEY_ROWS = 30
"""Among so many rows from the top the keys are looked for."""


@dataclass(frozen=True)
class Cell:
    """Where something stands in the workbook."""

    sheet: str
    row: int
    column: str = ""

    def __str__(self) -> str:
        place = f"{self.column}{self.row}" if self.column else tr("row {row}", row=self.row)
        return f"{self.sheet} › {place}"


@dataclass
class ReadRow:
    """A row that belongs to the workbook: `issued` as it was made, `given` what stands in its cells to fill in (key →
    value as read, only of columns that are there), `cells` where."""

    issued: FormRow
    place: Cell
    given: dict[str, Any]
    cells: dict[str, Cell]

    @property
    def name(self) -> str:
        return " ".join(text for text in self.issued.fixed if text)


@dataclass
class Refused:
    """What cannot be taken over, with its name, why, and what to do."""

    place: Cell
    name: str
    why: str
    value: str = ""


@dataclass
class ReadForm:
    """`without`: names of the columns to fill in that are not there any more; `notes`: what was read otherwise than its
    partner may think."""

    kind: FormKind
    stamp: Stamp
    rows: list[ReadRow] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)
    without: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


def read_form(path: Path, progress: Optional[Progress] = None) -> ReadForm:
    """A filled-in workbook (.xlsx or .ods). Raises IntakeError when it is none of ours, or was damaged."""
    path = Path(path)
    pages = _pages(path, progress or Progress())
    stamp = _stamp(path, [page.grid for page in pages.values()])
    form = ReadForm(_kind(path, stamp), stamp)
    asked = set(filter(None, stamp.lines.get("columns", "").split(";")))
    found = False
    for sheet, page in pages.items():
        keys = _keys(page.grid)
        if keys is not None:
            found = True
            asked -= set(keys[1].values())
            rows = len(form.rows)
            _read_sheet(form, sheet, page.grid, *keys)
            form.notes += _told_of_merged(form.rows[rows:], page.merged)
    if not found:
        raise _refusal(
            path,
            tr("The hidden row and column by which the rows are known were removed."),
        )
    form.without = sorted(asked)
    _refuse_twice(form)
    return form


def _refusal(path: Path, what: str) -> IntakeError:
    return IntakeError(
        what,
        remedy=tr(
            "Fill in the workbook as it was sent, and save it as .xlsx or .ods; columns may be hidden, not removed."
        ),
        file=path.name,
    )


_DAMAGED = (
    KeyError, ValueError, IndexError, TypeError, zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ParseError,
    ExpatError, OSError,
)  # fmt: skip


@dataclass(frozen=True)
class _Page:
    """The rows of a sheet, hidden ones too, and its merged cells."""

    grid: Grid
    merged: Merged


def _pages(path: Path, progress: Progress) -> dict[str, _Page]:
    """Sheet → what stands on it."""
    if path.is_file() and not zipfile.is_zipfile(path) and path.read_bytes()[:2] != b"PK":
        raise _refusal(
            path,
            tr("This is a file of another kind: it lacks the hidden parts by which answers are known."),
        )
    try:
        with zipfile.ZipFile(path) as archive:
            check_zip(archive, path.name)
            is_ods = "content.xml" in archive.namelist()
        if is_ods:
            return {sheet.name: _Page(sheet.grid, sheet.marks.merged) for sheet in ods_sheets(path, progress)}
        with XlsxBook(path) as book:
            read = {sheet.name: book.read(sheet, progress) for sheet in book.sheets}
            return {name: _Page(content.grid, content.marks.merged) for name, content in read.items()}
    except _DAMAGED as error:
        raise IntakeError(
            tr("This file cannot be read as a workbook."),
            remedy=tr("Save it as .xlsx or .ods, and close it in the other program."),
            file=path.name,
            value=str(error)[:120],
        ) from error


def _stamp(path: Path, grids: Sequence[Grid]) -> Stamp:
    for grid in grids:
        if _text(grid, 0, 0) == "format" and _text(grid, 0, 1).startswith("afstemming-"):
            break
    else:
        raise _refusal(
            path, tr("This is no workbook of Afstemming to fill in, or its hidden sheet was removed.")
        )
    lines = [[_cell(value) for value in row] for row in grid if any(_cell(value) for value in row)]
    stamp = Stamp({line[0]: line[1] if len(line) > 1 else "" for line in lines if line[0] != ROW})
    if stamp.lines.pop(DIGEST, "") != digest_of(line for line in lines if line[0] != DIGEST):
        raise _refusal(path, tr("The hidden sheet of this workbook was changed."))
    if stamp.lines.get("format_version") != VERSION:
        raise _refusal(path, tr("This workbook was made by another version of Afstemming."))
    for line in lines:
        if line[0] == ROW:
            row = FormRow.read(line[:6])
            stamp.rows[row.table, row.id] = row
    return stamp


def _kind(path: Path, stamp: Stamp) -> FormKind:
    try:
        return FormKind(stamp.lines["format"])
    except ValueError as error:
        raise _refusal(path, tr("This is no workbook of Afstemming to fill in.")) from error


def _cell(value: Any) -> str:
    """A cell of the stamp: a program may have made a number of what was a text."""
    if isinstance(value, float) and value == int(value):
        value = int(value)
    return str(text_given(value))


def _text(grid: Grid, row: int, column: int) -> str:
    return same_text(grid[row][column]) if row < len(grid) and column < len(grid[row]) else ""


def _keys(grid: Grid) -> Optional[tuple[int, dict[int, str]]]:
    """The row of the keys (from 0), and column (from 0) → key."""
    for number, row in enumerate(grid[:_KEY_ROWS]):
        texts = {column: same_text(value) for column, value in enumerate(row) if isinstance(value, str)}
        if any(text.startswith(ID) for text in texts.values()):
            return number, {column: text for column, text in texts.items() if text}
    return None


def _read_sheet(form: ReadForm, sheet: str, grid: Grid, top: int, keys: dict[int, str]) -> None:
    id_column = next(column for column, key in keys.items() if key.startswith(ID))
    table = keys[id_column][len(ID) :]
    fixed = {int(key[len(FIXED) :]): column for column, key in keys.items() if key.startswith(FIXED)}
    asked = {key: column for column, key in keys.items() if not key.startswith("#")}
    for number, cells in _filled_rows(grid, top, id_column):
        id = _text([cells], 0, id_column)
        given = {key: _value(cells, column) for key, column in asked.items()}
        place = Cell(sheet, number)
        issued = form.stamp.rows.get((table, id))
        shown = [_text([cells], 0, column) for _, column in sorted(fixed.items())]
        if issued is None:
            if any(value is not None for value in given.values()):
                name = " ".join(shown) or tr("a row without a name")
                form.refused.append(
                    Refused(place, name, tr("This row is not one of the workbook as it was sent."))
                )
            continue
        changed = [
            (issued.fixed[at], shown_text)
            for (at, _), shown_text in zip(sorted(fixed.items()), shown)
            if at < len(issued.fixed) and not _same_fixed(shown_text, issued.fixed[at])
        ]
        if changed:
            was, now = changed[0]
            form.refused.append(
                Refused(
                    place,
                    " ".join(issued.fixed),
                    tr("A cell that must not change was changed: “{was}” became “{now}”. Rows may have been mixed up.",
                       was=was, now=now),
                )
            )  # fmt: skip
            continue
        where = {key: replace(place, column=column_letters(column + 1)) for key, column in asked.items()}
        form.rows.append(ReadRow(issued, place, given, where))


def _told_of_merged(rows: Sequence[ReadRow], merged: Merged) -> Iterator[str]:
    """An answer in cells that were merged over rows is that of the first: who merged them may mean all."""
    for top, left, bottom, right in merged:
        letters = {column_letters(column) for column in range(left, right + 1)}
        over = [
            row
            for row in rows
            if top <= row.place.row <= bottom and letters & {c.column for c in row.cells.values()}
        ]
        if len(over) > 1:
            over.sort(key=lambda row: row.place.row)
            yield tr(
                "In {place} cells were merged: the answer is read for {first}, not for {others}.",
                place=replace(over[0].place, column=column_letters(left)), first=over[0].name,
                others=", ".join(row.name for row in over[1:]),
            )  # fmt: skip


def _same_fixed(shown: str, issued: str) -> bool:
    """A text such as "=…" of which a program made a formula is lost, not changed."""
    return shown == same_text(issued) or (not shown and looks_like_formula(issued))


def _filled_rows(grid: Grid, top: int, id_column: int) -> Iterator[tuple[int, Sequence[Any]]]:
    """Number (as a user sees it) and cells of the rows below the headings, of which the id column ends in _id."""
    below = range(top + 1, min(len(grid), top + _KEY_ROWS))
    heading = next((at for at in below if _text(grid, at, id_column).endswith("_id")), top)
    for number, cells in enumerate(grid[heading + 1 :], heading + 2):
        if any(value not in (None, "") for value in cells):
            yield number, cells


def _value(cells: Sequence[Any], column: int) -> Any:
    value = cells[column] if column < len(cells) else None
    if isinstance(value, str):
        value = value.strip()
    return None if value in (None, "") else value


def _refuse_twice(form: ReadForm) -> None:
    """A row that was copied says twice what its partner thinks: alike is once, unlike is refused."""
    by_id: dict[tuple[str, str], list[ReadRow]] = {}
    for row in form.rows:
        by_id.setdefault((row.issued.table, row.issued.id), []).append(row)
    form.rows = []
    for same in by_id.values():
        if len({json.dumps({k: text_given(v) for k, v in row.given.items()}) for row in same}) == 1:
            form.rows.append(same[0])
            continue
        places = ", ".join(str(row.place) for row in same)
        form.refused.append(
            Refused(
                same[0].place,
                same[0].name,
                tr(
                    "This row stands in the workbook more than once, with different answers: {places}.",
                    places=places,
                ),
            )
        )

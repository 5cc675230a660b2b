"""Recognises the uitwisselformaat: its tables need no mapping, whatever columns a partner left out or added."""

from __future__ import annotations

from typing import Optional, Sequence

from ..model.errors import IntakeError
from ..model.exchange import EXPLANATION, GEOMETRY, RECORDS, SHAPE, STAMP, WORK, Record
from ..model.language import tr
from .headers import header_words
from .profile import Profile
from .table import RawTable

_MOST = 0.9  # of a record's columns: then the header alone is enough
_SOME = 0.5  # of the table's columns, on a sheet or layer with the record's own name


def exchange_profile(table: RawTable) -> Optional[Profile]:
    """The profile of a table in the uitwisselformaat; None when it is another list."""
    there = {header_words(column): column for column in reversed(table.columns)}  # the first of equals counts
    record = next((r for r in RECORDS if _is(r, table, set(there))), None)
    if record is None:
        return None
    columns = {
        p.field: there[header_words(p.name)] for p in record.properties if header_words(p.name) in there
    }
    return Profile(
        f"{STAMP}: {record.name}", record.kind, columns, day_first=True, header=tuple(columns.values())
    )


def without_explanation(tables: Sequence[RawTable]) -> list[RawTable]:
    """The same tables but the explanation of a template. Raises IntakeError when nothing else was filled."""
    kept = [table for table in tables if not _explains(table)]
    if tables and not kept:
        raise IntakeError(
            tr("There are no rows in it."),
            remedy=tr("Ask the partner for a filled list."),
            file=tables[0].file,
        )
    return kept


def _explains(table: RawTable) -> bool:
    if table.layer.lower() != EXPLANATION.lower():
        return False
    cells = {cell for row in table.rows for cell in row}
    return {p.name for p in WORK.properties[-5:]} <= cells


def _is(record: Record, table: RawTable, there: set[str]) -> bool:
    # A layer of a GeoPackage has its geometry outside the columns.
    names = {header_words(p.name) for p in record.properties if p.kind != SHAPE or not table.geometries}
    found = len(names & there)
    if found >= _MOST * len(names):
        return True
    own_name = table.layer.lower() in (record.sheet.lower(), *record.layers)
    required = {header_words(p.name) for p in record.properties if p.required and p.field != "partner"}
    placed = bool(table.geometries) or any(header_words(name) in there for name in (GEOMETRY, "straat"))
    return own_name and required <= there and placed and found >= _SOME * len(there)

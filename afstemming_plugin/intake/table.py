"""A table as delivered: the one form in which every reader hands over what it found."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Optional

from ..model.collaboration import Remark


@dataclass
class RawTable:
    """One sheet or layer as delivered, nothing interpreted yet.

    `rows[i]` holds the values of `columns` (str, int, float, bool, date, datetime or None) and
    `row_numbers[i]` is where a user finds it (the sheet's or file's own row, 1-based).
    `geometries[i]` is WKB in `crs` or None; the list is empty for tables without geometry. `crs` is an
    authority code or WKT, "" when the file states none. `remarks` holds what the
    reader noticed (hidden rows, colours, formulas …). `added` names the columns that the reader added for
    what stands in no cell (colours, notes); they are no part of what the partner calls its columns.
    `joined_from[i]` holds the rows (number, values) that row i was joined from, in a table of joined rows.
    """

    file: str
    layer: str
    kind: str
    columns: list[str]
    rows: list[list[Any]]
    row_numbers: list[int]
    geometries: list[Optional[bytes]] = field(default_factory=list)
    crs: str = ""
    remarks: list[Remark] = field(default_factory=list)
    added: tuple[str, ...] = ()
    joined_from: list[list[tuple[int, list[Any]]]] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.rows)

"""Several lists on one sheet: below each other behind a blank row, or beside each other behind a blank column."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Optional

from ..headers import header_words, is_known_name

_TITLE_ROWS = 3  # rows that may stand between the blank row and the header of a further list
_MOST_BLOCKS = 50  # lists of one sheet that are told apart
_IN_COMMON = 2  # column names that lists beside each other share, else they are one list

Grid = Sequence[Sequence[Any]]


@dataclass
class Block:
    """Half-open ranges of 0-based rows and columns; `kept`: the columns of the table, counted from `left`."""

    top: int
    bottom: int
    left: int
    right: int
    kept: list[int] = field(default_factory=list)

    def rows(self, grid: Grid) -> list[Sequence[Any]]:
        if self.left == 0 and self.right >= max(map(len, grid[self.top : self.bottom]), default=0):
            return list(grid[self.top : self.bottom])
        return [_without_end(row[self.left : self.right]) for row in grid[self.top : self.bottom]]


def find_blocks(grid: Grid) -> list[Block]:
    """The lists of a sheet in reading order; one block of all of it when no second header is found.

    Trailing empty cells of a row must be left out of `grid`, so that a blank row is an empty one.
    """
    width = max(map(len, grid), default=0)
    headers = _header_rows(grid)[:_MOST_BLOCKS]
    edges = [0, *(start for start, _ in headers[1:]), len(grid)]
    blocks = []
    for number, (top, bottom) in enumerate(zip(edges, edges[1:])):
        header = headers[number][1] if headers else None
        parts = _beside_each_other(grid, header, bottom) if header is not None else []
        if len(parts) < 2:
            parts = [(0, width)]
        blocks += [Block(top, bottom, left, right) for left, right in parts]
    return blocks


def _header_rows(grid: Grid) -> list[tuple[int, int]]:
    """(first row of the list with its titles, header row) of each list; a repeated header is no new list."""
    found: list[tuple[int, int]] = []
    current: Sequence[Any] = ()
    for index, row in enumerate(grid):
        start = _start_of(grid, index)
        if start is None or not _is_header(row, current):
            continue
        if index + 1 >= len(grid) or not grid[index + 1]:
            continue
        if _words(row) == _words(current):
            continue
        if found and start <= found[-1][1]:
            continue  # the lower line of a header of two lines
        found.append((start, index))
        current = row
    return found


def _start_of(grid: Grid, index: int) -> Optional[int]:
    """The first row behind the blank row above `index`, when only titles stand between; None otherwise."""
    at = index
    while at > 0 and grid[at - 1]:
        if index - at >= _TITLE_ROWS or not all(isinstance(v, str) for v in grid[at - 1] if v is not None):
            return None
        at -= 1
    return at


def _is_header(row: Sequence[Any], current: Sequence[Any]) -> bool:
    """Texts only, of which most are names that partners give columns, or that the list above has there too."""
    values = [value for value in row if value is not None]
    if len(values) < 2 or not all(isinstance(value, str) and len(value) <= 60 for value in values):
        return False
    known = sum(is_known_name(value) for value in values)
    if known >= 2 and 2 * known >= len(values) and len(set(values)) * 2 >= len(values):
        return True
    same = sum(a is not None and a == b for a, b in zip(row, current))
    return same >= 2 and row[0] == current[0]


def _beside_each_other(grid: Grid, header: int, bottom: int) -> list[tuple[int, int]]:
    """Column ranges of lists beside each other: each with a header of its own, alike in its column names."""
    used: set[int] = set()
    for row in grid[header:bottom]:
        used.update(at for at, value in enumerate(row) if value is not None)
    ranges: list[tuple[int, int]] = []
    for at in sorted(used):
        if ranges and ranges[-1][1] == at:
            ranges[-1] = (ranges[-1][0], at + 1)
        else:
            ranges.append((at, at + 1))
    if len(ranges) < 2:
        return []
    names = [{w for w in _words(grid[header][left:right]) if w} for left, right in ranges]
    alike = all(len(part & names[0]) >= _IN_COMMON for part in names)
    return ranges if alike else []


def _words(row: Sequence[Any]) -> list[str]:
    return ["" if value is None else header_words(str(value)) for value in row]


def _without_end(row: Sequence[Any]) -> list[Any]:
    values = list(row)
    while values and values[-1] is None:
        values.pop()
    return values

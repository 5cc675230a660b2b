"""Any list of the window as a file, as it is shown: filtered and in its order."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Sequence

from ..export.tables import PlainTable, Value, write_tables

_NUMBER = re.compile(r"[-−]?\d{1,15}(,\d+)?")


def write_list(path: Path, title: str, headings: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """A workbook (.xlsx) or .csv; what reads as a number becomes one, all else stays text and is never a formula.

    Raises ExportError; a file that was there is then unchanged.
    """
    write_tables(Path(path), [PlainTable(title, headings, [[_value(text) for text in row] for row in rows])])


def _value(text: str) -> Value:
    """A reference such as 0042 stays text."""
    if not _NUMBER.fullmatch(text) or re.match(r"[-−]?0\d", text):
        return text
    plain = text.replace("−", "-").replace(",", ".")
    return float(plain) if "." in plain else int(plain)

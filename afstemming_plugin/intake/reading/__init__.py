"""A partner's file → raw tables. One way in: `read_tables`."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from typing import Optional

from ...model.progress import Progress
from ..table import RawTable
from .archive import read_archive
from .datex import read_datex
from .detect import FileKind, detect
from .records import is_map_json, load_json, read_records
from .spreadsheet import read_ods, read_xls, read_xlsx
from .text import read_text
from .vector import read_vector

__all__ = ["read_tables"]


def read_tables(
    path: Path,
    *,
    layer: Optional[str] = None,
    sources: Optional[Collection[str]] = None,
    progress: Progress = Progress(),  # noqa: B008 (says nothing and holds nothing)
) -> list[RawTable]:
    """All tables of a file: sheets, layers or the one list it is. The reader is chosen by content.

    `layer` picks one sheet or layer; `sources` picks organisations out of the national feed of road
    works. Raises IntakeError (what, where, remedy) when nothing can be read; Cancelled when stopped.
    """
    path = Path(path)
    kind = detect(path)
    if kind is FileKind.ARCHIVE:
        return read_archive(
            path, lambda inner, part: read_tables(inner, sources=sources, progress=part), layer, progress
        )
    if kind is FileKind.DATEX:
        return read_datex(path, sources, progress)
    if kind is FileKind.XLSX:
        return read_xlsx(path, layer, progress)
    if kind is FileKind.ODS:
        return read_ods(path, layer, progress)
    if kind is FileKind.XLS:
        return read_xls(path, layer, progress)
    if kind is FileKind.TEXT:
        return read_text(path, progress)
    if kind is FileKind.JSON:
        document = load_json(path)
        if not is_map_json(document):
            return read_records(path, document, progress)
    return read_vector(path, layer, progress)

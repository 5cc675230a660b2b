"""A whole dossier from one home to another, row by row as it is stored."""

from __future__ import annotations

from typing import Any, Callable, Mapping, Optional

from ..model.progress import Progress
from ..model.schema import SCHEMA_VERSION, TABLES, Table
from .home import Home

CHUNK = 2000
Row = dict[str, Any]
Keep = Callable[[str, Row], Optional[Row]]
"""Table and row (places as WKB) → the row to store, None: it is left out."""
_OF_THIS_PLACE = ("lock",)


def copy_all(
    source: Home,
    target: Home,
    keep: Optional[Keep] = None,
    progress: Progress = Progress(),  # noqa: B008
) -> dict[str, int]:
    """Everything in `source` that its user sees, into the empty `target`, wholly or not at all.

    Gives the number of rows by table. Raises DossierError, or Cancelled.
    """
    counts: dict[str, int] = {}
    with source.reading(), target.errors(), target.transaction(dict.fromkeys(TABLES)):
        for number, (name, table) in enumerate(TABLES.items()):
            if name not in _OF_THIS_PLACE:
                part = progress.part(number / len(TABLES), (number + 1) / len(TABLES))
                counts[name] = _copy(source, target, table, keep, part)
        target.run("UPDATE collaboration SET schema_version = ?", [SCHEMA_VERSION])
        target.count_on(counts)
    return counts


def crs_of(source: Home) -> str:
    """The coordinate system of a dossier, as an authority's code."""
    with source.reading():
        (collaboration,) = source.rows("SELECT crs FROM collaboration")
    return str(collaboration["crs"])


def _copy(source: Home, target: Home, table: Table, keep: Optional[Keep], progress: Progress) -> int:
    if table.name not in source.tables():
        return 0
    names = ["fid", *(("geom",) if table.geometry else ()), *table.column_names()]
    count = 0
    sql = f"SELECT * FROM {source.seen(table.name)} ORDER BY fid"
    for found, rows in source.chunks(sql, (), CHUNK):
        progress.step(0.0)
        columns: dict[str, Any] = dict(zip(found, zip(*rows))) if rows else {}
        if "geom" in columns:
            columns["geom"] = source.wkb_of(columns["geom"])
        there = [name for name in names if name in columns]
        wanted: list[Mapping[str, Any]] = [dict(zip(there, row)) for row in zip(*(columns[n] for n in there))]
        if keep is not None:
            wanted = [kept for row in wanted for kept in [keep(table.name, dict(row))] if kept is not None]
        if not wanted:
            continue
        values = {name: [row[name] for row in wanted] for name in there}
        if "geom" in values:
            values["geom"] = target.stored_places(values["geom"], table.geometry)
        target.insert(table, there, zip(*(values[name] for name in there)))
        count += len(wanted)
    return count

"""A whole dossier from one home to another, row by row as it is stored."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable, Mapping, Optional

from ..model.errors import DossierError
from ..model.language import tr
from ..model.progress import Progress
from ..model.schema import SCHEMA_VERSION, TABLES, Table
from .address import Address
from .home import Home
from .homes import create_home

CHUNK = 2000
Row = dict[str, Any]
Keep = Callable[[str, Row], Optional[Row]]
"""Table and row (places as WKB) → the row to store, None: it is left out."""
_OF_THIS_PLACE = ("lock",)


def copy_to(
    source: Home,
    target: Address,
    keep: Optional[Keep] = None,
    progress: Progress = Progress(),  # noqa: B008
) -> dict[str, int]:
    """Everything in `source` that its user sees, in a new dossier at `target`; gives the number of rows by table.

    It is there wholly or not at all. Raises DossierError when there is a dossier already, or Cancelled.
    """
    with source.reading():
        (collaboration,) = source.rows("SELECT crs FROM collaboration")
        home = create_home(target, collaboration["crs"])
        try:
            with home.errors(), home.transaction(dict.fromkeys(TABLES)):
                counts = {
                    name: _copy(source, home, table, keep, progress.part(n / len(TABLES), (n + 1) / len(TABLES)))
                    for n, (name, table) in enumerate(TABLES.items())
                    if name not in _OF_THIS_PLACE
                }
                home.run("UPDATE collaboration SET schema_version = ?", [SCHEMA_VERSION])
                home.count_on(counts)
        except BaseException:
            home.close()
            if isinstance(target, Path):
                target.unlink(missing_ok=True)
            raise
        home.close()
    return counts


def copy_as_file(source: Home, target: Path) -> None:
    """As `copy_to`, in place of a file that may be there."""
    draft = target.with_name(f"~{target.name}")
    if draft.exists():
        draft.unlink()
    try:
        copy_to(source, draft)
        draft.replace(target)
    except OSError as error:
        raise DossierError(
            tr("The copy cannot be written: {reason}.", reason=error.strerror or error),
            remedy=tr("Check the folder, the network and your rights."),
            file=str(target),
        ) from error
    finally:
        if draft.exists():
            draft.unlink()


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
        wanted: list[Mapping[str, Any]] = [
            dict(zip(there, row)) for row in zip(*(columns[n] for n in there))
        ]
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

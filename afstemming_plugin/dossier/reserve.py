"""Automatic copies of a dossier file: made before work is done in it, put back when the file is damaged.

They lie in a folder beside the dossier, one for each day on which it was changed, the latest few days. A copy is made by
SQLite's backup API, checked page by page, and put in place in one step; so a file that is damaged never becomes a copy.
"""

from __future__ import annotations

import re
import sqlite3
import time
import uuid
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Optional

FOLDER = "reservekopie"
DAYS = 7
"""So many of the last days on which the dossier was changed have a copy."""
AGE = 3600.0
"""Seconds: a change that comes later after the last copy is preceded by a new one."""


@dataclass(frozen=True)
class ReserveCopy:
    """`day` is that on which it was made, `made_at` the moment to the second."""

    path: Path
    day: date
    made_at: datetime


def copies_of(dossier: Path) -> list[ReserveCopy]:
    """The automatic copies of this dossier file, the latest first; none where there is no such folder."""
    folder = dossier.parent / FOLDER
    name = re.compile(re.escape(dossier.stem) + r" (\d{4}-\d\d-\d\d)\.gpkg")
    found = []
    for file in folder.iterdir() if folder.is_dir() else ():
        matched = name.fullmatch(file.name)
        if matched:
            made_at = datetime.fromtimestamp(file.stat().st_mtime).replace(microsecond=0)
            found.append(ReserveCopy(file, date.fromisoformat(matched[1]), made_at))
    return sorted(found, key=lambda copy: copy.day, reverse=True)


class Reserve:
    """Makes the copies of one dossier while it is open."""

    def __init__(self, dossier: Path, *, is_new: bool) -> None:
        self._dossier = dossier
        self._looked_at: Optional[float] = time.monotonic() if is_new else None

    def before_change(self, connection: sqlite3.Connection) -> None:
        """A copy of how everything is now, when the last one is too old.

        Raises sqlite3.Error or OSError; then there is no new copy and nothing of it is left.
        """
        if self._looked_at is not None and time.monotonic() - self._looked_at < AGE:
            return
        self._looked_at = time.monotonic()
        last = next(iter(copies_of(self._dossier)), None)
        if last is None or not 0 <= (datetime.now() - last.made_at).total_seconds() < AGE:
            self.make(connection)

    def make(self, connection: sqlite3.Connection) -> None:
        """A copy now, in place of an earlier one of today."""
        target = self._dossier.parent / FOLDER / f"{self._dossier.stem} {date.today().isoformat()}.gpkg"
        self._dossier.stat()  # else a share went away, and the folder would be made on this PC
        target.parent.mkdir(exist_ok=True)
        _forget_drafts(target.parent)
        write_copy(connection, target)
        for old in copies_of(self._dossier)[DAYS:]:
            old.path.unlink()

    def make_anew(self, connection: sqlite3.Connection) -> None:
        """One copy in place of all, in which something stands that must be forgotten; none when there was none."""
        earlier = copies_of(self._dossier)
        for old in earlier:
            old.path.unlink()
        if earlier:
            self.make(connection)


def _forget_drafts(folder: Path) -> None:
    """What a copy left that was cut short by a power cut."""
    for draft in folder.glob("~*"):
        if time.time() - draft.stat().st_mtime > AGE:
            draft.unlink()


def write_copy(connection: sqlite3.Connection, target: Path) -> None:
    """A sound copy of the database at `target`, whole or not at all, also while others read or have it open in WAL.

    Raises sqlite3.Error, also when pages of the database are damaged, or OSError.
    """
    draft = target.with_name(f"~{uuid.uuid4().hex}{target.suffix}")
    try:
        copy = sqlite3.connect(draft, isolation_level=None)
        try:
            # Python would wait for ever for a file that is locked; the statement waits as long as all others.
            connection.execute("BEGIN")
            try:
                connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
                connection.backup(copy)
            finally:
                connection.execute("ROLLBACK")
            copy.execute("PRAGMA journal_mode=DELETE").fetchone()
            (verdict,) = copy.execute("PRAGMA quick_check(1)").fetchone()
        finally:
            copy.close()
        if verdict != "ok":
            raise sqlite3.DatabaseError(f"malformed: {verdict}")
        draft.replace(target)
    finally:
        for leftover in (draft, *(draft.with_name(draft.name + end) for end in ("-journal", "-wal", "-shm"))):
            if leftover.exists():
                leftover.unlink()

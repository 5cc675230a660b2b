"""Putting back an automatic copy of a dossier; what stood in its place is kept beside it."""

from __future__ import annotations

import getpass
import shutil
import sqlite3
import uuid
from contextlib import closing
from datetime import date, datetime
from pathlib import Path
from typing import NamedTuple, Optional

from ..model.errors import DossierError
from ..model.language import tr
from . import geopackage
from .lock import is_of_another, now
from .reserve import ReserveCopy, copies_of
from .trouble import clear_errors

_BESIDE = ("-journal", "-wal", "-shm")


class Restored(NamedTuple):
    """`set_aside` is the file that the dossier was until now; None when it was gone."""

    copy: ReserveCopy
    set_aside: Optional[Path]


def restore(dossier: Path, day: Optional[date] = None) -> Restored:
    """Put back the copy of `day` (default: the latest one), and say so in the history of the dossier.

    The file that was there is kept under another name, whatever state it is in. Raises DossierError when there is no
    such copy, or when another desk is working in the dossier; then nothing is changed.
    """
    dossier = Path(dossier)
    with clear_errors(dossier):
        found = [copy for copy in copies_of(dossier) if day in (None, copy.day)]
        if not found:
            raise DossierError(
                tr("There is no automatic copy of this dossier."),
                remedy=tr("Ask who manages the network drive for a backup."),
                file=str(dossier),
                value=day.isoformat() if day else "",
            )
        _refuse_while_another_works(dossier)
        set_aside = _set_aside(dossier)
        told = tr("the copy of {moment} was put back", moment=found[0].made_at.strftime("%d-%m-%Y %H:%M"))
        _put_in_place(found[0].path, dossier, f"{told}; {set_aside.name}" if set_aside else told)
    return Restored(found[0], set_aside)


def _refuse_while_another_works(dossier: Path) -> None:
    try:
        connection = geopackage.connect(dossier, read_only=True)
    except sqlite3.Error:
        return
    try:
        row = connection.execute("SELECT * FROM lock").fetchone()
        held = row is not None and is_of_another(row)
    except (sqlite3.Error, ValueError, TypeError, LookupError):  # too damaged to tell
        return
    finally:
        connection.close()
    if held:
        raise DossierError(
            tr("{who} on {host} is working in this dossier.", who=row["who"], host=row["host"]),
            remedy=tr("Ask to close it there, and put the copy back then."),
            file=str(dossier),
        )


def _set_aside(dossier: Path) -> Optional[Path]:
    """A copy of the file and of what SQLite keeps beside it, under a name that tells when it was replaced."""
    if not dossier.exists():
        return None
    moment = datetime.now().strftime("%Y-%m-%d %H%M%S")
    aside = dossier.with_name(f"{dossier.stem} vervangen {moment}{dossier.suffix}")
    for end in ("", *_BESIDE):
        part = dossier.with_name(dossier.name + end)
        if part.exists():
            shutil.copyfile(part, aside.with_name(aside.name + end))
    return aside


def _put_in_place(copy: Path, dossier: Path, told: str) -> None:
    draft = dossier.with_name(f"~{uuid.uuid4().hex}{dossier.suffix}")
    try:
        shutil.copyfile(copy, draft)
        with closing(sqlite3.connect(draft)) as connection, connection:
            connection.execute("DELETE FROM lock")  # of who made the copy
            connection.execute(
                'INSERT INTO log ("at", who, action, detail) VALUES (?, ?, ?, ?)',
                (now(), getpass.getuser(), "restore", told),
            )
        # A journal of the old file would be played back upon the new one.
        for end in _BESIDE:
            dossier.with_name(dossier.name + end).unlink(missing_ok=True)
        draft.replace(dossier)
    finally:
        for end in ("", *_BESIDE):
            draft.with_name(draft.name + end).unlink(missing_ok=True)

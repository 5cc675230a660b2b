"""What may go wrong with the file of a dossier, in words that a user can act on."""

from __future__ import annotations

import errno
import os
import sqlite3
from contextlib import contextmanager
from pathlib import Path
from typing import Iterator

from ..model.errors import DamagedDossier, DossierError
from ..model.language import tr
from .reserve import copies_of

_LONGEST = 255 if os.name == "nt" else 510
"""Bytes of a path that SQLite opens."""


@contextmanager
def clear_errors(path: Path) -> Iterator[None]:
    """SQLite's and the system's errors in words that a user can act on."""
    try:
        yield
    except sqlite3.Error as error:
        if _is_damage(str(error)):
            raise damaged(path) from error
        what, remedy = _too_long(path) if len(os.fsencode(path)) > _LONGEST else _explanation(str(error))
        raise DossierError(what, remedy=remedy, file=str(path)) from error
    except UnicodeDecodeError as error:  # of the name of a column, which Python reads apart
        raise damaged(path) from error
    except OSError as error:
        if error.errno in (errno.EROFS, errno.EACCES, errno.EPERM):
            what, remedy = _explanation("readonly")
            raise DossierError(what, remedy=remedy, file=str(path)) from error
        raise DossierError(
            tr("The file cannot be reached: {reason}.", reason=error.strerror or error),
            remedy=tr("Check the folder, the network and your rights."),
            file=str(path),
        ) from error


def damaged(path: Path) -> DamagedDossier:
    """Names the automatic copy that can be put back, if there is one."""
    copies = copies_of(path)
    remedy = tr("Put back a backup copy.")
    if copies:
        moment = copies[0].made_at.strftime("%d-%m-%Y %H:%M")
        remedy = tr("Put back the automatic copy of {moment}: step “Put back a copy of the dossier” in the Processing "
                    "toolbox, or open the dossier in the panel.", moment=moment)  # fmt: skip
    return DamagedDossier(tr("The file is damaged or no dossier."), remedy=remedy, file=str(path))


def _too_long(path: Path) -> tuple[str, str]:
    return (
        tr(
            "The name of this file, with its folders, is too long here: {count} characters.",
            count=len(str(path)),
        ),
        tr("Choose a shorter name, or a folder with a shorter path."),
    )


def _is_damage(reason: str) -> bool:
    return any(word in reason for word in ("not a database", "malformed", "decode to UTF-8", "corrupt"))


def _explanation(reason: str) -> tuple[str, str]:
    unchanged = tr("The dossier is unchanged.")
    if "full" in reason:
        return tr("The disk is full."), tr("Make room and try again.") + " " + unchanged
    if "locked" in reason or "busy" in reason:
        return tr("Another program is writing in the dossier."), tr(
            "Try again in a moment."
        ) + " " + unchanged
    if "readonly" in reason or "unable to open" in reason:
        return tr("The dossier cannot be written."), tr(
            "Check your rights on the file and its folder."
        ) + " " + unchanged
    if "disk I/O" in reason:
        return tr("The disk could not be read or written."), tr(
            "Check the room on the disk and the connection, and try again."
        ) + " " + unchanged
    return tr("The database says: {reason}.", reason=reason), unchanged

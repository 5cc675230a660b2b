"""A document is whole or not there: written beside its place, then put in place in one step."""

from __future__ import annotations

import errno
import os
import time
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Iterator

from ..model.drafts import LENGTH, draft_beside, forget_drafts
from ..model.errors import ExportError
from ..model.language import tr

_ON_WINDOWS = os.name == "nt"
_WAITS = (0.1, 0.4) if _ON_WINDOWS else ()


@contextmanager
def written_in_full(path: Path) -> Iterator[Path]:
    """Gives the path of a new file in the folder of `path`, which replaces `path` when the block ends well.

    The file has the suffix of `path`. When anything goes wrong it is removed and a file that was at
    `path` is unchanged; an OSError becomes an ExportError that names the file and the remedy. What an earlier
    writer that was cut off left in the folder is removed too.
    """
    draft = draft_beside(path)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        forget_drafts(path.parent)
        yield draft
        _replace(draft, path)
    except OSError as error:
        raise _export_error(path, error) from error
    finally:
        for end in ("", "-journal", "-wal", "-shm"):
            # On Windows a file that something still has open stays; what went wrong before is what must be told.
            with suppress(OSError):
                draft.with_name(draft.name + end).unlink()


def _replace(draft: Path, path: Path) -> None:
    """Put in place; again after a moment when Windows refuses, since virus scanners hold new files for an instant."""
    for wait in _WAITS:
        try:
            draft.replace(path)
            return
        except PermissionError:
            time.sleep(wait)
    draft.replace(path)


def _too_long_for_windows(path: Path) -> bool:
    """Windows says of such a path that it does not exist, unless it is set up for longer ones."""
    return _ON_WINDOWS and max(len(str(path)), len(str(path.parent)) + 1 + LENGTH) >= 260


def _export_error(path: Path, error: OSError) -> ExportError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return ExportError(
            tr("There is not enough room on the disk to write this file."),
            remedy=tr("Free some space or choose another folder; a file that was there is unchanged."),
            file=str(path),
        )
    if error.errno == errno.ENAMETOOLONG or (error.errno == errno.ENOENT and _too_long_for_windows(path)):
        return ExportError(
            tr(
                "The name of this file, with its folders, is too long here: {count} characters.",
                count=len(str(path)),
            ),
            remedy=tr("Choose a shorter name, or a folder with a shorter path."),
            file=str(path),
        )
    if error.errno in (errno.EACCES, errno.EPERM, errno.EBUSY, errno.EROFS, errno.ETXTBSY):
        return ExportError(
            tr("This file cannot be written: it is open in another program, or writing is not allowed here."),
            remedy=tr("Close it there, or choose another name or folder; the existing file is unchanged."),
            file=str(path),
        )
    return ExportError(
        tr("This file cannot be written ({reason}).", reason=error.strerror or str(error)),
        remedy=tr("Choose another name or folder; a file that was there is unchanged."),
        file=str(path),
    )

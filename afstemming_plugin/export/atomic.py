"""A document is whole or not there: written beside its place, then put in place in one step."""

from __future__ import annotations

import errno
import uuid
from contextlib import contextmanager
from pathlib import Path
from typing import Iterator

from ..model.errors import ExportError
from ..model.language import tr


@contextmanager
def written_in_full(path: Path) -> Iterator[Path]:
    """Gives the path of a new file in the folder of `path`, which replaces `path` when the block ends well.

    The file has the suffix of `path`. When anything goes wrong it is removed and a file that was at
    `path` is unchanged; an OSError becomes an ExportError that names the file and the remedy.
    """
    draft = path.with_name(f"~{uuid.uuid4().hex}{path.suffix}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        yield draft
        draft.replace(path)
    except OSError as error:
        raise _export_error(path, error) from error
    finally:
        for leftover in (draft, *(draft.with_name(draft.name + end) for end in ("-journal", "-wal", "-shm"))):
            if leftover.exists():
                leftover.unlink()


def _export_error(path: Path, error: OSError) -> ExportError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return ExportError(
            tr("There is not enough room on the disk to write this file."),
            remedy=tr("Free some space or choose another folder; a file that was there is unchanged."),
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

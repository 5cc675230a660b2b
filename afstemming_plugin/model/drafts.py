"""Files that are written beside their place and put there when they are whole, and what a power cut left of them."""

from __future__ import annotations

import re
import time
import uuid
from contextlib import suppress
from pathlib import Path

LENGTH = 17
"""Characters of a name, with a suffix of four letters."""
_OURS = re.compile(r"~af_[0-9a-f]{8}\.\w+(-journal|-wal|-shm)?")
_STALE = 86_400.0
"""Seconds; nothing is written for a day, also where the clock of a server is some hours off."""


def draft_beside(path: Path) -> Path:
    """A name in the same folder, with the same suffix, that no other program gives to a file."""
    return path.with_name(f"~af_{uuid.uuid4().hex[:8]}{path.suffix}")


def forget_drafts(folder: Path) -> None:
    """Remove drafts whose writer came to a sudden end, known by their age. What cannot be removed stays."""
    with suppress(OSError):
        for file in folder.iterdir():
            if _OURS.fullmatch(file.name):
                with suppress(OSError):
                    if time.time() - file.stat().st_mtime > _STALE:
                        file.unlink()

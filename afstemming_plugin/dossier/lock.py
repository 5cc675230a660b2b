"""Who has a dossier open for writing: one desk at a time, told by a row with a heartbeat."""

from __future__ import annotations

import getpass
import os
import socket
from datetime import datetime, timedelta

EXPIRES = timedelta(minutes=2)
"""A desk that was not seen for so long has left."""


def this_desk() -> tuple[str, str, int]:
    """Who, on which machine, in which process."""
    return getpass.getuser(), socket.gethostname(), os.getpid()


def process_lives(process: int) -> bool:
    """Whether a process of this machine still runs."""
    if os.name == "nt":
        return True  # signal 0 would end the process there; the heartbeat decides
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def now() -> str:
    return datetime.now().isoformat(timespec="seconds")

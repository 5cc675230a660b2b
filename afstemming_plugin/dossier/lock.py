"""Who has a dossier open for writing: one desk at a time, told by a row with a heartbeat."""

from __future__ import annotations

import getpass
import os
import socket
from datetime import datetime, timedelta, timezone
from typing import Any, Mapping

EXPIRES = timedelta(minutes=2)
"""A desk that was not seen for so long has left."""


def this_desk() -> tuple[str, str, int]:
    """Who, on which machine, in which process."""
    return getpass.getuser(), socket.gethostname(), os.getpid()


def is_ours(row: Mapping[str, Any]) -> bool:
    """Whether the row of the table is that of this program."""
    return (row["host"], row["process"]) == this_desk()[1:]


def is_of_another(row: Mapping[str, Any]) -> bool:
    """Whether the row is that of another desk that still works."""
    if is_ours(row) or (row["host"] == socket.gethostname() and not process_lives(row["process"])):
        return False
    return utc_now() - datetime.fromisoformat(row["heartbeat"]) < EXPIRES


def seen_at(row: Mapping[str, Any]) -> str:
    """The hour and minute, here, of the last heartbeat."""
    seen = datetime.fromisoformat(row["heartbeat"]).replace(tzinfo=timezone.utc)
    return seen.astimezone().strftime("%H:%M")


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


def utc_now() -> datetime:
    """Without a zone; desks in summer and winter time, or in other zones, agree on it."""
    return datetime.now(timezone.utc).replace(tzinfo=None)


def heartbeat_now() -> str:
    return utc_now().isoformat(timespec="seconds")


def now() -> str:
    return datetime.now().isoformat(timespec="seconds")

"""Which home belongs to an address: the one place that asks whether it is a file or a server."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from ..model.progress import Progress
from .address import Address, ServerAddress
from .file_home import FileHome
from .home import Home
from .server_home import ServerHome
from .transfer import Keep, copy_all, crs_of


def create_home(address: Address, crs: str) -> Home:
    """Empty, for a new dossier in this coordinate system. Raises DossierError."""
    if isinstance(address, ServerAddress):
        return ServerHome.create(address, crs)
    return FileHome.create(address, crs)


def dossier_exists(address: Address) -> bool:
    """Whether there is a dossier, or something else, in this place. Raises DossierError when that cannot be asked."""
    return ServerHome.is_filled(address) if isinstance(address, ServerAddress) else address.exists()


def open_home(address: Address, *, read_only: bool) -> Home:
    """Of an existing dossier. Raises DossierError."""
    if isinstance(address, ServerAddress):
        return ServerHome.open(address, read_only=read_only)
    return FileHome.open(address, read_only=read_only)


def copy_to(
    source: Home,
    target: Address,
    keep: Optional[Keep] = None,
    progress: Progress = Progress(),  # noqa: B008
) -> dict[str, int]:
    """Everything in `source` that its user sees, in a new dossier at `target`; gives the number of rows by table.

    It is there wholly or not at all. Raises DossierError when there is a dossier already, or Cancelled.
    """
    home = create_home(target, crs_of(source))
    try:
        return copy_all(source, home, keep, progress)
    except BaseException:
        home.close()
        if isinstance(target, Path):
            target.unlink(missing_ok=True)
        raise
    finally:
        home.close()

"""Which home belongs to an address: the one place that asks whether it is a file or a server."""

from __future__ import annotations

from .address import Address, ServerAddress
from .file_home import FileHome
from .home import Home
from .server_home import ServerHome


def create_home(address: Address, crs: str) -> Home:
    """Empty, for a new dossier in this coordinate system. Raises DossierError."""
    if isinstance(address, ServerAddress):
        return ServerHome.create(address, crs)
    return FileHome.create(address, crs)


def open_home(address: Address, *, read_only: bool) -> Home:
    """Of an existing dossier. Raises DossierError."""
    if isinstance(address, ServerAddress):
        return ServerHome.open(address, read_only=read_only)
    return FileHome.open(address, read_only=read_only)

"""The store of a collaboration. One interface, two homes: a GeoPackage, or a schema of a PostgreSQL server."""

from .address import Address, ServerAddress, address_of
from .dossier import Dossier, source_id
from .home import Listener, OtherChange
from .memory import Known
from .reading import KeptProfile
from .reserve import ReserveCopy, copies_of
from .restore import Restored, restore
from .server_connection import layer_uri
from .server_sql import seen_by_members

__all__ = [
    "Address", "Dossier", "KeptProfile", "Known", "Listener", "OtherChange", "ReserveCopy", "Restored", "ServerAddress", "address_of", "copies_of",
    "layer_uri", "restore", "seen_by_members", "source_id",
]  # fmt: skip

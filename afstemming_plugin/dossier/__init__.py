"""The store of a collaboration. One interface; the home is a GeoPackage."""

from .dossier import Dossier, source_id
from .memory import Known
from .reading import KeptProfile
from .reserve import ReserveCopy, copies_of
from .restore import Restored, restore

__all__ = ["Dossier", "KeptProfile", "Known", "ReserveCopy", "Restored", "copies_of", "restore", "source_id"]

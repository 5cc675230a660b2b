"""The store of a collaboration. One interface; the home is a GeoPackage."""

from .dossier import Dossier, KeptProfile, source_id
from .memory import Known

__all__ = ["Dossier", "KeptProfile", "Known", "source_id"]

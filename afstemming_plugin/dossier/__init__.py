"""The store of a collaboration. One interface; the home is a GeoPackage."""

from .dossier import Dossier, source_id
from .memory import Known
from .reading import KeptProfile

__all__ = ["Dossier", "KeptProfile", "Known", "source_id"]

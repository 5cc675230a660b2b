"""The store of a collaboration. One interface; the home is a GeoPackage."""

from .dossier import Dossier, source_id

__all__ = ["Dossier", "source_id"]

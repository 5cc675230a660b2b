"""Opening and making dossiers, for both faces."""

from __future__ import annotations

from pathlib import Path

from ..dossier import Dossier
from ..model.collaboration import Collaboration, Partner
from .agreements import find_partner, give_colours, partner_code

__all__ = ["Dossier", "open_or_create", "partner_named"]


def open_or_create(path: Path, crs: str = "EPSG:28992") -> Dossier:
    """The dossier at `path`; a new one, called after the file, when there is none. Raises DossierError."""
    path = Path(path)
    return Dossier.open(path) if path.exists() else Dossier.create(path, Collaboration(path.stem, crs))


def partner_named(dossier: Dossier, name: str) -> str:
    """The code of the partner with this code, name or spelling; an unknown one is added to the dossier."""
    collaboration = dossier.content().collaboration
    found = find_partner(collaboration, name)
    if found:
        return found.code
    added = Partner(partner_code(name), name.strip())
    collaboration.partners.append(added)
    give_colours(collaboration)
    dossier.save_collaboration(collaboration)
    return added.code

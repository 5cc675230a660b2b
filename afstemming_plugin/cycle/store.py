"""Opening and making dossiers, for both faces."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from typing import Iterator

from ..dossier import Dossier, ReserveCopy, copies_of, restore
from ..model.collaboration import Collaboration, Partner
from ..model.errors import DossierError
from ..model.language import tr
from .agreements import find_partner, give_colours, partner_code

__all__ = [
    "Dossier", "ReserveCopy", "copies_of", "known_partner", "made_only_by_success", "open_or_create", "partner_named",
    "restore",
]  # fmt: skip


def open_or_create(path: Path, crs: str = "EPSG:28992") -> Dossier:
    """The dossier at `path`; a new one, called after the file, when there is none. Raises DossierError."""
    path = Path(path)
    return Dossier.open(path) if path.exists() else Dossier.create(path, Collaboration(path.stem, crs))


@contextmanager
def made_only_by_success(path: Path, crs: str = "EPSG:28992") -> Iterator[Dossier]:
    """`open_or_create`, closed at the end; a dossier that is new here is removed when the block fails."""
    new = not Path(path).exists()
    try:
        with open_or_create(path, crs) as dossier:
            yield dossier
    except BaseException:
        if new and Path(path).exists():  # asking first: a read-only disk refuses even to remove nothing
            Path(path).unlink()
        raise


def known_partner(dossier: Dossier, name: str) -> str:
    """The code of the partner with this code, name or spelling. Raises DossierError when there is none."""
    collaboration = dossier.collaboration()
    found = find_partner(collaboration, name)
    if found is None:
        raise DossierError(
            tr("No partner is called so."),
            remedy=tr(
                "Choose one of: {partners}.", partners=", ".join(p.code for p in collaboration.partners)
            ),
            file=str(dossier.path),
            value=name,
        )
    return found.code


def partner_named(dossier: Dossier, name: str) -> str:
    """The code of the partner with this code, name or spelling; an unknown one is added to the dossier."""
    collaboration = dossier.collaboration()
    found = find_partner(collaboration, name)
    if found:
        return found.code
    added = Partner(partner_code(name), name.strip())
    collaboration.partners.append(added)
    give_colours(collaboration)
    dossier.save_collaboration(collaboration)
    return added.code

"""Opening and making dossiers, for both faces."""

from __future__ import annotations

from contextlib import contextmanager
from typing import Iterator, Union

from ..dossier import Address, Dossier, Listener, ReserveCopy, address_of, copies_of, restore
from ..dossier.address import PREFIX as SERVER
from ..dossier.homes import dossier_exists
from ..model.collaboration import Collaboration, Partner
from ..model.errors import DossierError
from ..model.language import tr
from ..model.rules import Rules
from .agreements import Agreements, find_partner, give_colours, partner_code

__all__ = [
    "SERVER", "Address", "Dossier", "Listener", "ReserveCopy", "address_of", "copies_of", "create_dossier", "known_partner",
    "made_only_by_success", "open_or_create", "partner_named", "restore",
]  # fmt: skip


def open_or_create(place: Union[str, Address], crs: str = "EPSG:28992") -> Dossier:
    """The dossier at `place`; a new one, called after the file or schema, when there is none. Raises DossierError."""
    address = address_of(place)
    if dossier_exists(address):
        return Dossier.open(address)
    return Dossier.create(address, Collaboration(address.stem, crs))


def create_dossier(place: Union[str, Address], agreements: Agreements) -> Dossier:
    """An empty dossier with the partners and rules of a collaboration. Raises DossierError when there is one already."""
    return Dossier.create(place, agreements.collaboration, agreements.rules_over(Rules()))


@contextmanager
def made_only_by_success(place: Union[str, Address], crs: str = "EPSG:28992") -> Iterator[Dossier]:
    """`open_or_create`, closed at the end; a dossier that is new here is removed when the block fails."""
    new = not dossier_exists(address_of(place))
    with open_or_create(place, crs) as dossier:
        try:
            yield dossier
        except BaseException:
            if new:
                dossier.discard()
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

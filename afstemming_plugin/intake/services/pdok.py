"""The location service of PDOK (Locatieserver 3.1), or one that answers alike: addresses and streets by name."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Optional
from urllib.parse import urlsplit, urlunsplit

from osgeo import ogr

from ...model.errors import IntakeError
from ...model.language import tr
from ..coordinates import geometry_of_text
from .common import Fetch, ServiceReport, checked_url, json_answer, objects, said_by_service, shown

PDOK = "https://api.pdok.nl/bzk/locatieserver/search/v3_1"
CRS = "EPSG:28992"
ADDRESS, STREET = "adres", "weg"

_WHERE_RD_HOLDS = (-7_000.0, 289_000.0, 300_000.0, 629_000.0)  # metres, as its definition says
_ROWS = 10
_FIELDS = (
    "id type weergavenaam straatnaam huisnummer woonplaatsnaam gemeentenaam centroide_rd geometrie_rd score"
)
_END_POINT = re.compile(r"/(free|lookup|suggest|reverse|ui)/?$")


@dataclass(frozen=True)
class Candidate:
    """What the service thinks is meant. `geometry` is WKB in `CRS`: the point of an address, the lines of a street
    (or, where the service gives none, its middle). `house_number` is 0 for a street."""

    kind: str
    title: str
    street: str
    house_number: int
    town: str
    municipality: str
    score: float
    geometry: bytes


def candidates(fetch: Fetch, url: str, street: str, house_number: int = 0, town: str = "") -> list[Candidate]:
    """Addresses (with a `house_number`) or else streets, best first; only what can be placed.

    Raises IntakeError when the service does not answer as it should.
    """
    words = " ".join(re.findall(r"[\w'’.-]+", f"{street} {house_number or ''} {town}"))
    kind = ADDRESS if house_number else STREET
    docs = _docs(fetch, url, "free", {"q": words, "fq": f"type:{kind}", "fl": _FIELDS, "rows": str(_ROWS)})
    found = [_candidate(fetch, url, doc) for doc in docs if doc.get("type") == kind]
    return sorted((one for one in found if one is not None), key=lambda one: -one.score)


def _docs(fetch: Fetch, url: str, end_point: str, parameters: dict[str, str]) -> list[dict[str, Any]]:
    parts = urlsplit(checked_url(url))
    path = _END_POINT.sub("", parts.path.rstrip("/"))
    address = urlunsplit((parts.scheme, parts.netloc, f"{path}/{end_point}", parts.query, ""))
    answer = json_answer(fetch(address, parameters), address)
    error = answer.get("error")
    if isinstance(error, dict):
        raise ServiceReport(said_by_service(error.get("msg", "")), file=shown(address))
    response = answer.get("response")
    if not isinstance(response, dict) or not isinstance(response.get("docs"), list):
        raise IntakeError(
            tr("The service answered something else than was asked."),
            remedy=tr("Check the address of the location service."),
            file=shown(address),
        )
    return objects(response["docs"])


def _candidate(fetch: Fetch, url: str, doc: dict[str, Any]) -> Optional[Candidate]:
    kind, street = str(doc["type"]), str(doc.get("straatnaam") or "")
    shape = doc.get("centroide_rd")
    if kind == STREET:
        shape = doc.get("geometrie_rd") or _looked_up(fetch, url, doc.get("id")) or shape
    geometry = _geometry(shape)
    if geometry is None or not street or (kind == ADDRESS and not _is_point(geometry)):
        return None
    return Candidate(
        kind=kind,
        title=str(doc.get("weergavenaam") or street),
        street=street,
        house_number=_whole(doc.get("huisnummer")) if kind == ADDRESS else 0,
        town=str(doc.get("woonplaatsnaam") or ""),
        municipality=str(doc.get("gemeentenaam") or ""),
        score=_number(doc.get("score")),
        geometry=geometry,
    )


def _looked_up(fetch: Fetch, url: str, identity: object) -> Optional[str]:
    """The shape of a street, from a service that gives shapes only with the object itself."""
    if not isinstance(identity, str) or not identity:
        return None
    docs = _docs(fetch, url, "lookup", {"id": identity, "fl": "id geometrie_rd"})
    shape = docs[0].get("geometrie_rd") if docs else None
    return shape if isinstance(shape, str) else None


def _geometry(text: object) -> Optional[bytes]:
    if not isinstance(text, str):
        return None
    try:
        wkb = geometry_of_text(text)[0]
    except ValueError:
        return None
    left, right, bottom, top = ogr.CreateGeometryFromWkb(wkb).GetEnvelope()
    xmin, ymin, xmax, ymax = _WHERE_RD_HOLDS
    return wkb if xmin <= left <= right <= xmax and ymin <= bottom <= top <= ymax else None


def _is_point(wkb: bytes) -> bool:
    return bool(ogr.GT_Flatten(ogr.CreateGeometryFromWkb(wkb).GetGeometryType()) == ogr.wkbPoint)


def _number(value: object) -> float:
    return float(value) if isinstance(value, (int, float)) else 0.0


def _whole(value: object) -> int:
    return int(value) if isinstance(value, (int, str)) and str(value).isdecimal() else 0

"""What the dossier has of one partner, as rows of the uitwisselformaat."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Iterable, Mapping

from osgeo import ogr

from ..model.collaboration import Collaboration
from ..model.content import Content
from ..model.exchange import EVENT, GEOMETRY, GRAAFRUST, WORK, Record
from ..model.work import Event, GraafrustZone, Work

_OWN_OF_GEOPACKAGE = ("fid", "geom")


@dataclass
class Filled:
    """Rows of one kind of record: property → value, with a shape (WKB) under *geometrie*."""

    record: Record
    rows: list[dict[str, Any]] = field(default_factory=list)

    @property
    def extra(self) -> list[str]:
        """Columns beyond those of the record, in the order in which they occur."""
        known = {p.name for p in self.record.properties}
        return [
            name for name in dict.fromkeys(name for row in self.rows for name in row) if name not in known
        ]


def filled_for(content: Content, partner: str) -> list[Filled]:
    """Everything that the dossier has of this partner (a code), for the partner itself."""
    delivered = {d.id: d for d in content.deliveries}
    name = _name(content.collaboration, partner)
    events = [
        e for e in content.events if e.delivery in delivered and delivered[e.delivery].partner == partner
    ]
    return [
        Filled(WORK, [_work(work, name) for work in content.works if work.partner == partner]),
        Filled(GRAAFRUST, [_zone(zone, name) for zone in content.zones if zone.partner == partner]),
        Filled(EVENT, [_event(event, name) for event in events]),
    ]


def _name(collaboration: Collaboration, code: str) -> str:
    partner = collaboration.partner(code)
    return (partner.name if partner else "") or code


def _work(work: Work, partner: str) -> dict[str, Any]:
    row = {
        "partner": partner, "afdeling": work.unit, "kenmerk": work.reference, "titel": work.title,
        "omschrijving": work.description, "discipline": work.discipline.value, "soort": work.kind.value,
        "straat": work.street, "plaats": work.town, GEOMETRY: work.geometry,
        "plaatsprecisie": work.place_precision.value if work.geometry else "",
        "plaatszekerheid": work.place_confidence if work.place_confidence != 1 else None,
        "start": work.period.start, "eind": work.period.end, "precisie": work.period.precision.value,
        "duur_werkdagen": work.duration, "vroegste_start": work.earliest, "voorkeur_start": work.preferred,
        "uiterste_eind": work.latest, "gereed_op": work.actual_end,
        "hardheid": work.hardness.value if work.hardness else "", "prioriteit": work.priority,
        "niveau": work.level, "omvang": work.size, "eenheid": work.size_unit, "breedte_m": work.width,
        "raming_euro": work.estimate, "contact": work.contact, "documenten": work.documents,
        "deelbaarheid": work.share.value, "aannames": _assumed(WORK, work.assumed),
    }  # fmt: skip
    return _with_extra(WORK, row, work.extra)


def _zone(zone: GraafrustZone, partner: str) -> dict[str, Any]:
    row = {
        "partner": partner, "straat": zone.street, GEOMETRY: zone.geometry, "start": zone.period.start,
        "eind": zone.period.end, "precisie": zone.period.precision.value, "reden": zone.reason,
        "toestemming": _yes_no(zone.consent), "voorlopig": _yes_no(zone.provisional),
        "aannames": _assumed(GRAAFRUST, zone.assumed),
    }  # fmt: skip
    return _with_extra(GRAAFRUST, row, zone.extra)


def _event(event: Event, partner: str) -> dict[str, Any]:
    return {
        "partner": partner, "naam": event.name, "reden": event.reason, GEOMETRY: event.geometry,
        "start": event.period.start, "eind": event.period.end, "precisie": event.period.precision.value,
    }  # fmt: skip


def _yes_no(value: bool) -> str:
    return "ja" if value else "nee"


def _assumed(record: Record, assumed: Iterable[str]) -> str:
    names = {assumption: name for name, assumption in reversed(record.assumptions().items())}
    return "; ".join(dict.fromkeys(names[each] for each in assumed if each in names))


def _with_extra(record: Record, row: dict[str, Any], extra: Mapping[str, str]) -> dict[str, Any]:
    """Columns of the partner that no field took; one that is called like a property fills it when it is empty,
    else it gets a name of its own."""
    known = {p.name for p in record.properties}
    for name, value in extra.items():
        at = name.lower() if name.lower() in known else name
        free = at.lower() not in _OWN_OF_GEOPACKAGE and row.get(at) in (None, "")
        row[at if free else f"eigen {name}"] = value
    return row


def shape_dimension(wkb: bytes) -> int:
    """0 point, 1 line, 2 area."""
    return int(ogr.CreateGeometryFromWkb(wkb).GetDimension())

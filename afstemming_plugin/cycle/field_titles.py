"""What the fields of a delivery are called in the window, and what they mean."""

from __future__ import annotations

from ..intake.fieldwords import FIELDS_BY_KIND
from ..model.exchange import RECORDS
from ..model.language import tr


def fields_of(kind: str) -> list[str]:
    """The fields that a column of this kind of delivery may hold, the most used first."""
    known = FIELDS_BY_KIND[kind]
    first = [name for name in _ORDER if name in known]
    return first + [name for name in known if name not in _ORDER]


def meaning_of(kind: str, field: str) -> str:
    """One sentence, in the words of the uitwisselformaat; "" where its title says enough."""
    own = _meanings()
    record = next((r for r in RECORDS if r.kind == kind), None)
    said = {p.field: p.meaning for p in record.properties} if record else {}
    return own.get(field) or said.get(field, "")


_ORDER = (
    "partner", "unit", "reference", "title", "name", "description", "discipline", "kind", "street",
    "house_numbers", "town", "period", "start", "end", "from", "until", "year", "duration", "hardness", "size",
    "size_unit", "width", "x", "y", "lat", "lon", "wkt",
)  # fmt: skip


def _meanings() -> dict[str, str]:
    return {
        "year": tr("The year, when the period has no year of its own or nothing but a year is given."),
        "x": tr("Together with y: the place in metres (RD) or degrees."),
        "y": tr("Together with x: the place in metres (RD) or degrees."),
        "lat": tr("Together with the longitude: the place in degrees (WGS84)."),
        "lon": tr("Together with the latitude: the place in degrees (WGS84)."),
        "duration": tr("How long the work lasts; days, weeks or months are understood."),
        "wkt": tr("The place as WKT or GeoJSON."),
    }

"""What the fields of works, graafrust and events are called where people read them."""

from __future__ import annotations

from .language import tr


def field_label(name: str) -> str:
    return _labels().get(name, name)


def _labels() -> dict[str, str]:
    return {
        "partner": tr("Partner"),
        "unit": tr("Unit"),
        "reference": tr("Reference"),
        "title": tr("Title"),
        "name": tr("Name"),
        "id": tr("Number"),
        "description": tr("Description"),
        "discipline": tr("Discipline"),
        "kind": tr("Kind of work"),
        "street": tr("Street"),
        "street_class": tr("Class of street"),
        "house_numbers": tr("House numbers"),
        "town": tr("Town"),
        "period": tr("Period"),
        "start": tr("Start"),
        "end": tr("End"),
        "from": tr("From"),
        "until": tr("Until"),
        "year": tr("Year"),
        "duration": tr("Duration"),
        "precision": tr("Precision of the period"),
        "earliest": tr("Earliest start"),
        "preferred": tr("Preferred start"),
        "latest": tr("Latest end"),
        "actual_end": tr("Completed on"),
        "hardness": tr("Hardness"),
        "priority": tr("Priority"),
        "level": tr("Level"),
        "size": tr("Size"),
        "size_unit": tr("Unit of size"),
        "width": tr("Width"),
        "estimate": tr("Estimate"),
        "contact": tr("Contact"),
        "documents": tr("Documents"),
        "share": tr("Who may see it"),
        "place_precision": tr("Precision of the place"),
        "place_confidence": tr("Certainty of the place"),
        "assumed": tr("Assumed fields"),
        "reason": tr("Reason"),
        "provisional": tr("Provisional"),
        "consent": tr("With consent"),
        "x": tr("x"),
        "y": tr("y"),
        "lat": tr("Latitude"),
        "lon": tr("Longitude"),
        "wkt": tr("Geometry as text"),
        "geometry": tr("Place on the map"),
        "extra": tr("Further columns"),
    }

"""What the fields of a work are called where people read them."""

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
        "description": tr("Description"),
        "discipline": tr("Discipline"),
        "kind": tr("Kind of work"),
        "street": tr("Street"),
        "town": tr("Town"),
        "geometry": tr("Place on the map"),
        "period": tr("Period"),
        "duration": tr("Duration"),
        "earliest": tr("Earliest start"),
        "preferred": tr("Preferred start"),
        "latest": tr("Latest end"),
        "actual_end": tr("Completed on"),
        "hardness": tr("Hardness"),
        "priority": tr("Priority"),
        "level": tr("Level"),
        "size": tr("Size"),
        "width": tr("Width"),
        "estimate": tr("Estimate"),
        "contact": tr("Contact"),
        "documents": tr("Documents"),
        "share": tr("Who may see it"),
        "extra": tr("Further columns"),
    }

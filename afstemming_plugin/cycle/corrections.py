"""Corrections as text in the dossier, and what they make of a delivered work."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Iterable, Optional, Union

from ..analysis.change import PLACED_BY_NAME, moved
from ..model.change import CONFIRMATION, DISCIPLINE, HARDNESS, IDENTITY, KIND, PERIOD, PLACE, Correction
from ..model.language import tr
from ..model.period import Period, Precision, day_label
from ..model.words import Discipline, Hardness, Kind, PlacePrecision
from ..model.work import Work


@dataclass(frozen=True)
class Place:
    """Where a work lies: WKB in the collaboration's CRS (None: nowhere yet), as precisely as that is known."""

    geometry: Optional[bytes]
    precision: PlacePrecision = PlacePrecision.EXACT
    confidence: float = 1.0


Value = Union[Place, Period, Hardness, Discipline, Kind, date, None]


def value_of(work: Work, name: str) -> Value:
    """The field's value in this work. Raises KeyError for a field that cannot be corrected."""
    if name == PLACE:
        return Place(work.geometry, work.place_precision, work.place_confidence)
    return getattr(work, _ATTRIBUTE[name])


_ATTRIBUTE = {
    PERIOD: "period", HARDNESS: "hardness", DISCIPLINE: "discipline", KIND: "kind", CONFIRMATION: "confirmed_on",
}  # fmt: skip
CORRECTABLE = (PLACE, *_ATTRIBUTE)


def with_value(work: Work, name: str, value: Any) -> Work:
    """The same work with another value; of a period also without dates that would contradict it."""
    if name == PLACE:
        return replace(
            work,
            geometry=value.geometry,
            place_precision=value.precision,
            place_confidence=value.confidence,
        )
    return replace(work, **{_ATTRIBUTE[name]: value})


def field_title(name: str) -> str:
    """What a correctable field is called in the window."""
    return {
        PLACE: tr("Place"), PERIOD: tr("Period"), HARDNESS: tr("Hardness"), DISCIPLINE: tr("Discipline"),
        KIND: tr("Kind"), CONFIRMATION: tr("Still relevant"),
    }[name]  # fmt: skip


# -- as text -------------------------------------------------------------------------------------


def text_of(work: Work, name: str) -> str:
    """What the dossier stores of a field: readable, and exactly given back by `from_text`.

    A place that was found by its street is told by the street's name as delivered, since that is what
    its partner delivered.
    """
    value = value_of(work, name)
    if isinstance(value, Place):
        shape = value.geometry.hex() if value.geometry else "-"
        named = value.precision in PLACED_BY_NAME
        street = work.delivered.get("street", work.street).replace("|", "/") if named else ""
        return f"{value.precision}|{value.confidence:g}|{street}|{shape}"
    if isinstance(value, Period):
        return f"{value.start.isoformat()}|{value.end.isoformat()}|{value.precision}"
    return "" if value is None else value.isoformat() if isinstance(value, date) else str(value)


def from_text(name: str, text: str) -> Value:
    if name == PLACE:
        precision, confidence, _street, shape = text.split("|")
        return Place(
            None if shape == "-" else bytes.fromhex(shape), PlacePrecision(precision), float(confidence)
        )
    if name == PERIOD:
        start, end, period_precision = text.split("|")
        return Period(date.fromisoformat(start), date.fromisoformat(end), Precision(period_precision))
    if name == CONFIRMATION:
        return date.fromisoformat(text) if text else None
    words: dict[str, Any] = {HARDNESS: Hardness, DISCIPLINE: Discipline, KIND: Kind}
    return words[name](text) if text else None


def same(name: str, a: str, b: str) -> bool:
    """Whether two stored texts say the same of a field; a place within a metre is the same place."""
    if a == b:
        return True
    if name != PLACE:
        return False
    parts = [text.split("|") for text in (a, b)]
    by_name = [PlacePrecision(part[0]) in PLACED_BY_NAME for part in parts]
    if all(by_name):
        return parts[0][2] == parts[1][2]
    return False if any(by_name) else _same_shape(a, b)


def _same_shape(a: str, b: str) -> bool:
    shapes = [from_text(PLACE, text) for text in (a, b)]
    first, second = (shape.geometry if isinstance(shape, Place) else None for shape in shapes)
    if first is None or second is None:
        return first is second
    return not moved(first, second)


def shown(name: str, text: str) -> str:
    """The stored text as a user reads it."""
    value = from_text(name, text)
    if isinstance(value, Place):
        if value.geometry is None:
            return PlacePrecision.NONE.value
        street = text.split("|")[2]
        return f"{value.precision} {street}".strip()
    if isinstance(value, Period):
        return value.label()
    if isinstance(value, date):
        return day_label(value)
    return str(value) if value is not None else tr("unknown")


# -- on works ------------------------------------------------------------------------------------


def by_work(corrections: Iterable[Correction]) -> dict[str, list[Correction]]:
    """Work id → its corrections; answers about identity are none."""
    found: dict[str, list[Correction]] = {}
    for correction in corrections:
        if correction.field != IDENTITY:
            found.setdefault(correction.work, []).append(correction)
    return found


def applied(work: Work, correction: Correction) -> Work:
    """The work as corrected; what its partner delivered is kept beside it."""
    name = correction.field
    result = with_value(work, name, from_text(name, correction.corrected))
    if name == CONFIRMATION:
        return result
    kept = {**work.delivered}
    kept.setdefault(name, shown(name, correction.delivered))
    corrected = work.corrected if name in work.corrected else (*work.corrected, name)
    return replace(result, delivered=kept, corrected=corrected)


def as_delivered(work: Work, corrections: Iterable[Correction]) -> Work:
    """The stored work as its partner delivered it, to recognise it by."""
    for correction in corrections:
        if correction.field in work.corrected:
            work = with_value(work, correction.field, from_text(correction.field, correction.delivered))
    return replace(work, corrected=())

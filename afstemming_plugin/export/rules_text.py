"""The rules in force in words: what each number means, its value, and whether it is an *aanname*."""

from __future__ import annotations

from enum import Enum
from typing import Mapping

from ..analysis.score import definitions
from ..model.field_labels import field_label
from ..model.language import short_number, tr
from ..model.rules import ASSUMED, Rules


def rules_in_words(rules: Rules, partner_names: Mapping[str, str]) -> list[tuple[str, str, bool]]:
    """Label, value and *aanname* per rule, in the order in which they are applied; a rule that was set
    otherwise than its default is an agreement of the collaboration, not an *aanname*."""
    default = Rules()
    found = []
    for name, (label, unit) in _labels().items():
        value = getattr(rules, name)
        if value in (None, "", (), {}):
            continue
        assumed = name in ASSUMED and value == getattr(default, name)
        found.append((label, _value(name, value, unit, partner_names), assumed))
    return found


def default_rules_in_words() -> dict[str, tuple[str, str, bool]]:
    """Every rule by name: its label, its default ("" for none) and whether that is an *aanname*."""
    default = Rules()
    return {
        name: (label, "" if value in (None, "", (), {}) else _value(name, value, unit, {}), name in ASSUMED)
        for name, (label, unit) in _labels().items()
        for value in (getattr(default, name),)
    }


def settlement_in_words(settled: Mapping[str, int], partner_names: Mapping[str, str]) -> str:
    """What each partner pays (+) or receives (−) in m² for the restoring of the street; "" without settlement."""
    if not settled:
        return ""
    parts = ", ".join(
        f"{partner_names.get(code, code)} {'+' if area > 0 else '−' if area < 0 else ''}{short_number(abs(area))}"
        for code, area in settled.items()
    )
    return tr("Settlement of restoring (m²), + pays, − receives: {parts}", parts=parts)


def _labels() -> dict[str, tuple[str, str]]:
    """Per rule its label and unit; rules of one kind stand together."""
    metres, months, years, days = tr("m"), tr("months"), tr("years"), tr("working days")
    return {
        "internal": (tr("Match works of different units or disciplines of one partner"), ""),
        "never_matched_kinds": (tr("Kinds that are never matched"), ""),
        "distance": (tr("Largest distance between near works"), metres),
        "distance_by_partner": (tr("Distance, own rule of a partner"), metres),
        "min_shared_length": (tr("Smallest shared trench of an overlap"), metres),
        "min_shared_fraction": (tr("Or smallest shared part of the smaller work"), "%"),
        "min_place_confidence": (tr("Works with an uncertain place are grouped"), ""),
        "wide_street": (tr("An area wider than this is a site, not a street that is crossed"), metres),
        "strip_half_width": (tr("Half width of the work strip"), metres),
        "strip_half_width_other": (tr("Half width of the work strip, other disciplines"), metres),
        "point_radius": (tr("Radius around a point"), metres),
        "room": (tr("Room to shift, earlier/later"), months),
        "preparation": (tr("Preparation after the reference date"), months),
        "shift_weight": (tr("Weight of a shift"), ""),
        "flexibility_years": (tr("Flexibility of all movable works, plus or minus"), years),
        "metres_per_day": (tr("Progress per working day"), metres),
        "metres_per_day_other": (tr("Progress per working day, other disciplines"), metres),
        "min_duration": (tr("Shortest execution"), days),
        "time_tolerance": (tr("Largest gap that can be bridged"), months),
        "time_tolerance_by_partner": (tr("Gap, own rule of a partner"), months),
        "max_extent": (tr("Largest extent of a joint area"), metres),
        "max_joint_months": (tr("Longest joint period"), months),
        "graafrust_years": (tr("Graafrust after a joint work"), years),
        "graafrust_years_by_street_class": (tr("Graafrust per street class"), years),
        "graafrust_years_by_kind": (tr("Graafrust per kind of work"), years),
        "zone_half_width": (tr("Graafrust zone on either side of a street"), metres),
        "zone_margin": (tr("Graafrust zone without a streets layer, around the joint area"), metres),
        "zone_min_cover": (tr("Part of a street segment that must be covered"), "%"),
        "exempt_kinds": (tr("Kinds exempt from graafrust"), ""),
        "exempt_words": (tr("Words that make a work exempt from graafrust"), ""),
        "not_enforceable": (tr("Graafrust limited in force for"), ""),
        "not_enforceable_text": (tr("Agreement about works for which graafrust is limited in force"), ""),
        "score_weight": (tr("Weights of the score"), ""),
        "score_reference": (tr("References of the score"), ""),
        "settlement": (tr("Settle the restoring of the street (kostenverevening)"), ""),
        "required_fields": (tr("Data that a work must carry at which hardness"), ""),
        "far_years": (tr("Periods further away than this are doubted"), years),
        "confirm_months": (tr("A work that was not confirmed for this long is shown as stale"), months),
        "area_margin": (tr("Works further outside the area than this are doubted"), metres),
        "duplicate_distance": (tr("Works may be the same when their outlines differ less than"), metres),
        "duplicate_title": (tr("And when their titles are alike for at least"), "%"),
    }


def _value(name: str, value: object, unit: str, partner_names: Mapping[str, str]) -> str:
    if name == "min_place_confidence" and isinstance(value, float):
        if value > 1:
            return tr("by hand only")
        return tr("from a confidence of {percent}%", percent=short_number(100 * value))
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    if unit == "%" and isinstance(value, float):
        return f"{short_number(100 * value)}%"
    if name == "required_fields" and isinstance(value, Mapping):
        return " · ".join(f"{key}: {_plain(tuple(map(field_label, names)))}" for key, names in value.items())
    if isinstance(value, Mapping):
        words = {**partner_names, **_score_words()} if not _enum_keys(value) else {}
        pairs = (f"{words.get(str(key), str(key))} {_plain(item)}" for key, item in value.items())
        return " · ".join(pairs) + (f" ({unit})" if unit else "")
    text = _plain(value)
    return f"{text} {unit}".strip()


def _enum_keys(value: Mapping[object, object]) -> bool:
    return any(isinstance(key, Enum) for key in value)


def _score_words() -> dict[str, str]:
    return {name: definition.label for name, definition in definitions().items()}


def _plain(value: object) -> str:
    if isinstance(value, (tuple, list)):
        separator = "/" if all(isinstance(item, (int, float)) for item in value) else ", "
        return separator.join(_plain(item) for item in value)
    return short_number(value) if isinstance(value, (int, float)) else str(value)

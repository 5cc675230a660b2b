"""All numbers of the rules with their defaults; every collaboration may set its own.

`ASSUMED` names the defaults for which no source is known; the interface labels them *aanname*.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, fields
from typing import Any, Optional

from .words import Discipline, Hardness, Kind

D, H, K = Discipline, Hardness, Kind


@dataclass
class Rules:
    """Lengths in metres, room and tolerance in months, durations in working days."""

    # Who
    internal: bool = True
    never_matched_kinds: tuple[Kind, ...] = (K.STORING, K.HUISAANSLUITING)
    # Distance
    distance: float = 15.0
    distance_by_partner: dict[str, float] = field(default_factory=dict)
    min_shared_length: float = 10.0
    min_shared_fraction: float = 0.10
    min_place_confidence: float = 0.9  # works placed by street name; a zoekgebied is grouped by hand only
    wide_street: float = (
        30.0  # a polygon wider than this is a site; only narrower ones are crossed as a street is
    )
    # Co-location: half-widths of the werkstrook
    strip_half_width: dict[Discipline, float] = field(
        default_factory=lambda: {
            D.RIOOL: 3.0, D.WARMTE: 2.5, D.WATER: 1.5, D.GAS: 1.5, D.ELEKTRA: 1.0,
            D.TELECOM: 1.0, D.VERLICHTING: 1.0, D.WEG: 4.0, D.GROEN: 2.0,
        }
    )  # fmt: skip
    strip_half_width_other: float = 1.5
    point_radius: float = 3.0
    # Room to shift: months earlier, later
    room: dict[Hardness, tuple[int, int]] = field(
        default_factory=lambda: {
            H.IDEE: (36, 36), H.VOORNEMEN: (24, 24), H.GEPLAND: (6, 12),
            H.VASTGESTELD: (0, 0), H.IN_UITVOERING: (0, 0),
        }
    )  # fmt: skip
    preparation: dict[Hardness, int] = field(
        default_factory=lambda: {H.IDEE: 18, H.VOORNEMEN: 12, H.GEPLAND: 6}
    )
    shift_weight: dict[Hardness, float] = field(
        default_factory=lambda: {H.IDEE: 1.0, H.VOORNEMEN: 2.0, H.GEPLAND: 4.0}
    )
    flexibility_years: Optional[float] = None
    # Duration
    metres_per_day: dict[Discipline, float] = field(
        default_factory=lambda: {
            D.RIOOL: 4, D.WARMTE: 6, D.WATER: 12, D.GAS: 12, D.ELEKTRA: 40, D.TELECOM: 40, D.WEG: 15,
        }
    )  # fmt: skip
    metres_per_day_other: float = 15.0
    min_duration: int = 5
    # Time
    time_tolerance: int = 24
    time_tolerance_by_partner: dict[str, int] = field(default_factory=dict)
    # Opportunity
    max_extent: float = 500.0
    max_joint_months: int = 12
    # Graafrust
    graafrust_years: float = 5.0
    graafrust_years_by_street_class: dict[str, float] = field(default_factory=dict)
    graafrust_years_by_kind: dict[Kind, float] = field(default_factory=dict)
    zone_half_width: float = 8.0
    zone_margin: float = 5.0
    zone_min_cover: float = 0.5
    exempt_kinds: tuple[Kind, ...] = (K.STORING, K.HUISAANSLUITING)
    exempt_words: tuple[str, ...] = ("storing", "calamiteit", "onvoorzien", "spoed", "huisaansluiting")
    not_enforceable: tuple[Discipline, ...] = (D.TELECOM,)
    not_enforceable_text: str = ""
    # Score: weight and reference per term
    score_weight: dict[str, float] = field(
        default_factory=lambda: {
            "openings": 30.0, "nuisance": 25.0, "metres": 20.0, "parties": 10.0,
            "time_fit": 10.0, "hardness": 5.0,
        }
    )  # fmt: skip
    score_reference: dict[str, float] = field(
        default_factory=lambda: {"openings": 3.0, "nuisance": 60.0, "metres": 300.0, "parties": 4.0}
    )

    # Cost share
    settlement: bool = (
        False  # kostenverevening: whoever restores the street for all is paid by the others, in m²
    )

    # Quality: what a work must carry at which hardness, and what is doubted
    required_fields: dict[Hardness, tuple[str, ...]] = field(
        default_factory=lambda: {
            H.IDEE: ("title",),
            H.VOORNEMEN: ("title", "discipline", "kind"),
            H.GEPLAND: ("reference", "title", "discipline", "kind", "geometry", "size"),
            H.VASTGESTELD: (
                "reference", "title", "discipline", "kind", "geometry", "size", "duration", "contact",
            ),
            H.IN_UITVOERING: ("reference", "title", "discipline", "kind", "geometry", "size", "contact"),
            H.GEREED: ("reference", "title", "geometry", "actual_end"),
        }
    )  # fmt: skip
    far_years: int = 30
    confirm_months: int = 12
    area_margin: float = 5000.0
    duplicate_distance: float = 5.0
    duplicate_title: float = 0.8

    @property
    def shift_tolerance_months(self) -> float:
        """T: the largest gap at which two works can still be *schuifbaar* to each other."""
        return self.time_tolerance if self.flexibility_years is None else 24 * self.flexibility_years

    def to_json(self) -> str:
        """Readable JSON; enum keys become their Dutch words."""
        return json.dumps(_plain(asdict(self)), ensure_ascii=False, sort_keys=True)

    @classmethod
    def from_json(cls, text: str) -> Rules:
        """Unknown keys are ignored, missing ones take their default. Raises ValueError on bad JSON."""
        given = json.loads(text)
        rules = cls()
        for f in fields(cls):
            if f.name in given:
                setattr(rules, f.name, _typed(f.name, given[f.name]))
        return rules


ASSUMED = frozenset(f.name for f in fields(Rules)) - {"internal", "never_matched_kinds", "settlement"}

_KEY_WORDS: dict[str, type] = {
    "strip_half_width": Discipline, "metres_per_day": Discipline, "room": Hardness,
    "preparation": Hardness, "shift_weight": Hardness, "graafrust_years_by_kind": Kind,
    "required_fields": Hardness,
}  # fmt: skip
_LIST_WORDS: dict[str, type] = {
    "never_matched_kinds": Kind, "exempt_kinds": Kind, "not_enforceable": Discipline, "exempt_words": str,
}  # fmt: skip


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in value]
    return value


def _typed(name: str, value: Any) -> Any:
    if name in _KEY_WORDS:
        word = _KEY_WORDS[name]
        return {word(k): tuple(v) if isinstance(v, list) else v for k, v in value.items()}
    if name in _LIST_WORDS:
        return tuple(_LIST_WORDS[name](item) for item in value)
    return value

"""Works, graafrust zones, events and streets: everything that has a place and a period."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Optional

from .period import Period
from .words import Discipline, Hardness, Kind, PlacePrecision, Share, ZoneOrigin


@dataclass
class Work:
    """One planned (or done) work.

    `geometry` is WKB, 2D, valid, in the collaboration's CRS, of the source's geometry type
    (None: not placed yet). `duration` is in working days of execution, `size` in `size_unit`
    ("m" or "m²"), `width` in metres, `estimate` in euro. `assumed` names the fields whose value
    was not delivered; `delivered` keeps what the partner wrote where it was repaired or read with
    interpretation; `extra` keeps the columns that no field took. `version` goes up when a delivery or a
    correction changes the work, `corrected` names the fields that a user corrected by hand, `confirmed_on` is
    when its partner last said that it is still relevant.
    """

    id: str
    partner: str
    title: str
    discipline: Discipline
    period: Period
    unit: str = ""
    reference: str = ""
    description: str = ""
    kind: Kind = Kind.OVERIG
    street: str = ""
    town: str = ""
    place_precision: PlacePrecision = PlacePrecision.EXACT
    place_confidence: float = 1.0
    geometry: Optional[bytes] = None
    duration: Optional[int] = None
    earliest: Optional[date] = None
    preferred: Optional[date] = None
    latest: Optional[date] = None
    actual_end: Optional[date] = None
    hardness: Optional[Hardness] = None
    priority: str = ""
    level: str = ""
    size: Optional[float] = None
    size_unit: str = ""
    width: Optional[float] = None
    estimate: Optional[float] = None
    contact: str = ""
    documents: str = ""
    share: Share = Share.PARTNERS
    delivery: str = ""
    file: str = ""
    layer: str = ""
    row: Optional[int] = None
    assumed: tuple[str, ...] = ()
    delivered: dict[str, str] = field(default_factory=dict)
    extra: dict[str, str] = field(default_factory=dict)
    version: int = 1
    corrected: tuple[str, ...] = ()
    confirmed_on: Optional[date] = None

    @property
    def effective_hardness(self) -> Hardness:
        """Unknown hardness counts as *gepland* (rule *Room to shift*)."""
        return self.hardness or Hardness.GEPLAND


@dataclass
class GraafrustZone:
    """A place that stays closed during `period`. `geometry` is WKB (polygon) in the collaboration's CRS."""

    id: str
    geometry: bytes
    period: Period
    reason: str = ""
    street: str = ""
    origin: ZoneOrigin = ZoneOrigin.DELIVERED
    partner: str = ""
    opportunity: str = ""
    provisional: bool = False
    consent: bool = False
    delivery: str = ""
    file: str = ""
    layer: str = ""
    row: Optional[int] = None
    assumed: tuple[str, ...] = ()
    extra: dict[str, str] = field(default_factory=dict)


@dataclass
class Event:
    """A place and period in which work is unwelcome (market, festival, detour, school start)."""

    id: str
    name: str
    period: Period
    geometry: Optional[bytes] = None
    reason: str = ""
    delivery: str = ""


@dataclass
class Street:
    """A street segment of the streets layer: WKB line or polygon in the collaboration's CRS.

    `house_numbers` are the ranges of its sides where the layer has them: "1-9 O, 2-10 E" (oneven, even, B: beide).
    """

    id: str
    name: str
    geometry: bytes
    town: str = ""
    street_class: str = ""
    house_numbers: str = ""

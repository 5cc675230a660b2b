"""The collaboration: partners, their people, and the sources from which plans come."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Optional

from .words import Discipline, Level, Severity, Share


@dataclass
class Partner:
    """An organisation. `code` is the short stable key used everywhere, `colour` is #rrggbb.

    `field_shares`: field of a work → who may see it of this partner's works, where that is not every partner;
    *beperkt* is for the partners only, never public, *eigen* for its own desk only.
    """

    code: str
    name: str
    colour: str = ""
    disciplines: tuple[Discipline, ...] = ()
    spellings: tuple[str, ...] = ()
    system: str = ""
    field_shares: dict[str, Share] = field(default_factory=dict)


@dataclass
class Unit:
    """A part of a partner with plans of its own (riool, wegen, groen …)."""

    partner: str
    code: str
    name: str = ""


@dataclass
class Contact:
    """A person, or only a role, at a partner. *Openbaar* documents carry organisation and role only."""

    partner: str
    role: str
    name: str = ""
    mail: str = ""
    telephone: str = ""
    level: Level = Level.TACTISCH
    unit: str = ""


@dataclass
class Collaboration:
    """One per convenant. `crs` is an authority code such as EPSG:28992, in metres."""

    name: str
    crs: str = "EPSG:28992"
    partners: list[Partner] = field(default_factory=list)
    units: list[Unit] = field(default_factory=list)
    contacts: list[Contact] = field(default_factory=list)
    graafrust_text: str = ""

    def partner(self, code: str) -> Optional[Partner]:
        return next((p for p in self.partners if p.code == code), None)


@dataclass
class Remark:
    """One line of the intake report: what was seen at which row, and what to do about it.

    `rows` are all rows in which it was seen, when there are several; `row` is then the first of them.
    """

    severity: Severity
    message: str
    row: Optional[int] = None
    column: str = ""
    value: str = ""
    remedy: str = ""
    file: str = ""
    layer: str = ""
    rows: tuple[int, ...] = ()

    @property
    def all_rows(self) -> tuple[int, ...]:
        """Every row in which it was seen; none when it is about the whole table."""
        return self.rows or (() if self.row is None else (self.row,))


@dataclass
class RejectedRow:
    """A delivered row that could not become a work; everything that stood in it is kept.

    `columns` are the partner's columns that it was rejected for, as far as they are there.
    """

    file: str
    layer: str
    row: int
    reason: str
    values: dict[str, str] = field(default_factory=dict)
    columns: tuple[str, ...] = ()


@dataclass
class Delivery:
    """What one source handed over on one day: immutable; replaces the source's earlier delivery.

    `columns` are the partner's own column names in their order and `fields` says which of them each of our
    fields was read from; `crs` is what the file states of its coordinates.
    """

    id: str
    partner: str
    unit: str
    file: str
    layer: str
    kind: str
    delivered_on: date
    taken_in_at: datetime
    checksum: str = ""
    profile: str = ""
    supplement: bool = False
    accepted: int = 0
    unplaced: int = 0
    rejected: int = 0
    remarks: list[Remark] = field(default_factory=list)
    rejected_rows: list[RejectedRow] = field(default_factory=list)
    columns: tuple[str, ...] = ()
    fields: dict[str, str] = field(default_factory=dict)
    crs: str = ""

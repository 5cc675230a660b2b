"""The tables of the dossier: one schema, whatever home it lies in (GeoPackage, PostGIS).

Columns follow from the dataclasses of this package, so a field has one definition. A `Period` becomes
`<name>_start`, `<name>_end`, `<name>_precision`; tuples, lists and dicts become JSON text.
"""

from __future__ import annotations

import typing
from dataclasses import dataclass, fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from typing import Any, Optional

from . import capacity, change, collaboration, decision, results, work
from .period import Period

SCHEMA_VERSION = 6

TEXT, INTEGER, REAL, BOOLEAN, DATE, DATETIME, JSON = (
    "text", "integer", "real", "boolean", "date", "datetime", "json",
)  # fmt: skip


@dataclass(frozen=True)
class Column:
    name: str
    type: str


@dataclass(frozen=True)
class Table:
    """`geometry` is the declared type ("" for none); `record` the dataclass whose objects it holds.

    `elsewhere` names the record's fields that live in another table.
    """

    name: str
    columns: tuple[Column, ...]
    geometry: str = ""
    record: Optional[type] = None
    elsewhere: tuple[str, ...] = ()

    def column_names(self) -> list[str]:
        return [column.name for column in self.columns]


def plain_type(annotation: Any) -> Any:
    """`Optional[X]` → X, everything else unchanged."""
    arguments = [a for a in typing.get_args(annotation) if a is not type(None)]
    if typing.get_origin(annotation) is typing.Union and len(arguments) == 1:
        return arguments[0]
    return annotation


def _column_type(annotation: Any) -> str:
    kind = plain_type(annotation)
    if typing.get_origin(kind) in (tuple, list, dict) or is_dataclass(kind):
        return JSON
    if isinstance(kind, type) and issubclass(kind, Enum):
        return TEXT
    simple = {str: TEXT, bool: BOOLEAN, int: INTEGER, float: REAL, date: DATE, datetime: DATETIME}
    return simple[kind]


def _columns_of(record: type, leave_out: tuple[str, ...]) -> tuple[Column, ...]:
    hints = typing.get_type_hints(record)
    columns: list[Column] = []
    for f in fields(record):
        if f.name in ("geometry", "part", *leave_out):
            continue
        if plain_type(hints[f.name]) is Period:
            columns += [
                Column(f"{f.name}_start", DATE),
                Column(f"{f.name}_end", DATE),
                Column(f"{f.name}_precision", TEXT),
            ]
        else:
            columns.append(Column(f.name, _column_type(hints[f.name])))
    return tuple(columns)


def _table(
    name: str,
    record: type,
    geometry: str = "",
    *,
    leave_out: tuple[str, ...] = (),
    extra: tuple[Column, ...] = (),
) -> Table:
    return Table(name, extra + _columns_of(record, leave_out), geometry, record, leave_out)


def _plain(table: str, /, **columns: str) -> Table:
    return Table(table, tuple(Column(column, kind) for column, kind in columns.items()))


_WORK, _ZONE = "GEOMETRY", "MULTIPOLYGON"
_OF_DELIVERY = (Column("delivery", TEXT),)
_OF_OPPORTUNITY = (Column("opportunity", TEXT),)

TABLES: dict[str, Table] = {
    table.name: table
    for table in (
        _plain("collaboration", name=TEXT, crs=TEXT, graafrust_text=TEXT, schema_version=INTEGER, id=TEXT),
        _table("partner", collaboration.Partner),
        _table("unit", collaboration.Unit),
        _table("contact", collaboration.Contact),
        _plain("rule", name=TEXT, value=JSON, assumed=BOOLEAN),
        _table("capacity", capacity.Capacity),
        _plain("profile", name=TEXT, partner=TEXT, unit=TEXT, kind=TEXT, content=JSON),
        _plain("source", id=TEXT, partner=TEXT, unit=TEXT, kind=TEXT, profile=TEXT),
        _table(
            "delivery",
            collaboration.Delivery,
            leave_out=("remarks", "rejected_rows"),
            extra=(Column("source", TEXT), Column("current", BOOLEAN), Column("replaced_by", TEXT)),
        ),
        _table("remark", collaboration.Remark, extra=_OF_DELIVERY),
        _table("rejected_row", collaboration.RejectedRow, extra=_OF_DELIVERY),
        _plain("delivered_row", delivery=TEXT, row=INTEGER, joined_to=INTEGER, cells=JSON, geometry=TEXT),
        _table("work", work.Work, _WORK),
        _table("work_history", work.Work, _WORK),
        _table("correction", change.Correction),
        _table("graafrust", work.GraafrustZone, _ZONE),
        _table("graafrust_history", work.GraafrustZone, _ZONE),
        _table("event", work.Event, _WORK),
        _table("street", work.Street, _WORK),
        _plain("analysis", peildatum=DATE, made_at=DATETIME, rules=JSON),
        _table("overlap", results.Overlap, _ZONE),
        _table(
            "opportunity",
            results.Opportunity,
            _ZONE,
            leave_out=("members", "found_period", "found_lead"),
            extra=(Column("partners", TEXT),),
        ),
        _table("opportunity_work", results.Member, _WORK, extra=_OF_OPPORTUNITY),
        _table("verdict", results.ZoneVerdict),
        _table("last_chance", results.LastChance),
        _table("not_matched", results.NotMatched),
        _table("manual_group", decision.ManualGroup),
        _table("proposal", decision.Proposal),
        _table("decision", decision.PartnerDecision),
        _table("action", decision.Action),
        _table("meeting", decision.Meeting),
        _table("attendance", decision.Attendance),
        _table("consultation", decision.Consultation),
        _table("work_answer", decision.WorkAnswer),
        _table("proposal_answer", decision.ProposalAnswer),
        _table("step", decision.Step),
        _plain("snapshot", meeting=TEXT, made_at=DATETIME, content=JSON),
        _table("log", decision.LogEntry),
        _plain("lock", who=TEXT, host=TEXT, process=INTEGER, heartbeat=DATETIME),
    )
}  # fmt: skip
"""`overlap`, `verdict`, `last_chance` and `not_matched` are kept beside the opportunities so that every
layer shows in plain QGIS; `street` holds the streets layer so that a dossier judges alike on every desk;
`work_history` and `graafrust_history` hold what a later delivery replaced; `delivered_row` holds every row as
its partner wrote it (cells in the order of the delivery's columns, a geometry as hexadecimal WKB)."""

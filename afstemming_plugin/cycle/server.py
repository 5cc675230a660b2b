"""The shared dossier: setting a schema up, moving a dossier to a server and taking a copy along, for both faces."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Optional

from ..dossier import Dossier
from ..dossier.address import Address, ServerAddress
from ..dossier.homes import copy_to
from ..dossier.reading import OF_ANALYSIS
from ..dossier.rows import read_records, stored_columns
from ..dossier.server_setup import add_partner_role, schemas_on, set_up
from ..export.audience import confidential, share_of_rejected
from ..export.field_sharing import (
    hidden_columns,
    hidden_fields,
    rejected_without,
    remark_is_hidden,
    without_fields,
)
from ..model.collaboration import Delivery, RejectedRow, Remark
from ..model.language import tr
from ..model.progress import Progress
from ..model.words import Share, ZoneOrigin
from ..model.work import Work
from .desk import cells_without, remark_without

__all__ = ["Moved", "ServerAddress", "add_partner_role", "make_room_for", "move_to", "schemas_on", "set_up"]

Row = dict[str, Any]
NOTHING: frozenset[str] = frozenset()


def server_address(text: str) -> ServerAddress:
    """Of an address as a user writes it. Raises DossierError when it is none of a server."""
    return ServerAddress.parse(text.strip())


@dataclass
class Moved:
    """What was stored at the new place: `rows` by table; `left_out`: *own* works, which stay at their desk."""

    rows: dict[str, int]
    left_out: int = 0


def make_room_for(dossier: Dossier, target: ServerAddress) -> None:
    """Set the schema up, by its administrator, with a role for each partner of the dossier. Raises DossierError."""
    collaboration = dossier.collaboration()
    set_up(target, collaboration.crs)
    for partner in collaboration.partners:
        add_partner_role(target, partner.code)


def move_to(dossier: Dossier, target: Address, progress: Optional[Progress] = None) -> Moved:
    """Everything in the dossier, at a new place; here it stays as it is.

    To a server goes nothing that a partner marked *eigen*: no such work, with whatever rests on it, and no such field.
    Raises DossierError when there is a dossier already, or Cancelled; then nothing is stored there.
    """
    progress = progress or Progress()
    if not isinstance(target, ServerAddress):
        return Moved(copy_to(dossier.home, target, progress=progress))
    leaving = _Leaving(dossier)
    rows = copy_to(dossier.home, target, leaving.keep, progress)
    if leaving.own:
        progress.warn(
            tr("{count} works are marked as own (eigen): they stay in the file, and what was determined with them is "
               "to be determined anew on the server.", count=len(leaving.own))
        )  # fmt: skip
    return Moved(rows, len(leaving.own))


class _Leaving:
    """Which rows of a dossier leave the desk, and what is taken out of them."""

    def __init__(self, dossier: Dossier) -> None:
        works = [
            row
            for table in ("work", "work_history")
            for row in dossier.plain_rows(table, ["id", "delivery", '"row"', "share"])
            if row[3] == Share.OWN.value
        ]
        self.own = {id for id, *_ in works}
        self._rows = {(delivery, row) for _, delivery, row, _ in works if row is not None}
        self._hidden = {p.code: hidden_fields(p, public=False) for p in dossier.collaboration().partners}
        self._deliveries = {delivery.id: delivery for delivery in _all_deliveries(dossier)}
        of_works = dossier.plain_rows("work", ["id", "partner", "title"])
        self._partner_of = {id: partner for id, partner, _ in of_works}
        self._titles = {
            title for _, partner, title in of_works if "title" in self._hidden.get(partner, NOTHING)
        }
        members = dossier.plain_rows("opportunity_work", ["opportunity", "work"])
        self._lost = {opportunity for opportunity, work in members if work in self.own}

    def keep(self, table: str, row: Row) -> Optional[Row]:
        if self.own and (table in OF_ANALYSIS or table == "snapshot"):
            return None
        if row.get("opportunity") in self._lost or row.get("work") in self.own:
            return None
        special = getattr(self, f"_{table}", None)
        return special(row) if special else row

    def _work(self, row: Row) -> Optional[Row]:
        if row["id"] in self.own:
            return None
        hidden = self._hidden.get(row["partner"], NOTHING)
        if not hidden:
            return row
        (work,) = read_records(Work, list(row), [tuple(row.values())], list)
        kept = stored_columns([without_fields(work, hidden, confidential())])
        return {**row, **{name: values[0] for name, values in kept.items()}}

    _work_history = _work

    def _graafrust(self, row: Row) -> Optional[Row]:
        return None if self.own and row["origin"] == ZoneOrigin.JOINT_WORK.value else row

    def _opportunity(self, row: Row) -> Optional[Row]:
        """Without a street it is called after a work."""
        return {**row, "name": confidential()} if row["name"] in self._titles - {""} else row

    def _snapshot(self, row: Row) -> Optional[Row]:
        text = row["content"] or ""
        for title in self._titles:
            if len(title) > 3:
                text = text.replace(json.dumps(title, ensure_ascii=False)[1:-1], confidential())
        return {**row, "content": text}

    def _manual_group(self, row: Row) -> Optional[Row]:
        return row if self.own.isdisjoint(json.loads(row["works"] or "[]")) else None

    def _log(self, row: Row) -> Optional[Row]:
        detail = row["detail"] or ""
        return None if any(id in detail for id in self.own) else row

    def _correction(self, row: Row) -> Optional[Row]:
        return (
            None if row["field"] in self._hidden.get(self._partner_of.get(row["work"], ""), NOTHING) else row
        )

    def _hidden_columns(self, delivery: str) -> frozenset[str]:
        found = self._deliveries.get(delivery)
        return hidden_columns(found, self._hidden.get(found.partner, NOTHING)) if found else NOTHING

    def _delivered_row(self, row: Row) -> Optional[Row]:
        if {(row["delivery"], row["row"]), (row["delivery"], row["joined_to"])} & self._rows:
            return None
        columns = self._hidden_columns(row["delivery"])
        if not columns or not row["cells"]:
            return row
        cells = cells_without(json.loads(row["cells"]), self._deliveries[row["delivery"]], columns)
        return {**row, "cells": json.dumps(cells, ensure_ascii=False)}

    def _rejected_row(self, row: Row) -> Optional[Row]:
        (rejected,) = read_records(RejectedRow, list(row), [tuple(row.values())], list)
        if share_of_rejected(rejected) is Share.OWN:
            return None
        columns = self._hidden_columns(row["delivery"])
        if not columns:
            return row
        kept = stored_columns([rejected_without(rejected, columns, confidential())])
        return {**row, **{name: values[0] for name, values in kept.items()}}

    def _remark(self, row: Row) -> Optional[Row]:
        own = {number for delivery, number in self._rows if delivery == row["delivery"]}
        columns = self._hidden_columns(row["delivery"])
        if not own and not columns:
            return row
        (remark,) = read_records(Remark, list(row), [tuple(row.values())], list)
        left = [] if remark_is_hidden(remark, columns) else remark_without(remark, own)
        kept = stored_columns(left)
        return {**row, **{name: values[0] for name, values in kept.items()}} if left else None


def _all_deliveries(dossier: Dossier) -> list[Delivery]:
    """Current or not; an older dossier that is only read may lack columns."""
    home = dossier.home
    chunks = home.chunks(f"SELECT * FROM {home.seen('delivery')} ORDER BY fid", (), 10_000)
    return [delivery for names, rows in chunks for delivery in read_records(Delivery, names, rows, list)]

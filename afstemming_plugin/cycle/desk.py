"""For whom this desk works, and what that means for what is stored here."""

from __future__ import annotations

from dataclasses import replace
from typing import Collection, Sequence

from qgis.core import QgsSettings

from ..export.audience import confidential, share_of_rejected
from ..export.field_sharing import (
    hidden_columns,
    hidden_fields,
    rejected_without,
    remark_is_hidden,
    without_fields,
)
from ..intake.delivery import Intake
from ..model.collaboration import Delivery, Remark
from ..model.delivered import Cell
from ..model.language import tr
from ..model.words import Severity, Share

SETTING = "afstemming/desk"
COORDINATOR = "coordinator"
SHARED = ""
"""Stands for the desk where all partners look: a dossier on a server."""


def this_desk() -> str:
    """Code of the partner for whom this desk works; `COORDINATOR` when it works for all, or nothing was said."""
    return str(QgsSettings().value(SETTING, COORDINATOR))


def set_desk(code: str) -> None:
    """A partner's code or `COORDINATOR`; kept in the user's QGIS profile, never in a dossier."""
    QgsSettings().setValue(SETTING, code)


def keep_to_desk(intake: Intake, desk: str) -> int:
    """Takes out of a delivery the rows that its partner marked as its *own*, unless this is its own desk.

    Nothing of them is left in works, rejected rows, remarks or rows as written. Returns how many.
    """
    if intake.partner.code == desk:
        return 0
    delivery = intake.delivery
    own_works = [work for work in intake.works if work.share is Share.OWN]
    own_rejected = [row for row in delivery.rejected_rows if share_of_rejected(row) is Share.OWN]
    rows = {work.row for work in own_works} | {row.row for row in own_rejected}
    if not rows:
        return 0
    intake.works = [work for work in intake.works if work.share is not Share.OWN]
    intake.rows = [row for row in intake.rows if row.work_row not in rows]
    delivery.rejected_rows = [row for row in delivery.rejected_rows if row.row not in rows]
    delivery.accepted -= len(own_works)
    delivery.unplaced -= sum(work.geometry is None for work in own_works)
    delivery.rejected = len(delivery.rejected_rows)
    delivery.remarks = [left for remark in delivery.remarks for left in remark_without(remark, rows)]
    delivery.remarks.append(
        Remark(
            Severity.NOTE,
            tr("{count} rows are marked as the partner's own; they are not stored, since this desk does not work "
               "for that partner.", count=len(rows)),
            file=delivery.file,
            layer=delivery.layer,
            remedy=tr("Own plans are taken in at the partner's own desk only."),
        )
    )  # fmt: skip
    return len(rows)


def keep_fields_to_desk(intake: Intake) -> None:
    """Takes out of a delivery the fields that its partner marked as its *own*: in a shared dossier they have no place."""
    hidden = hidden_fields(intake.partner, public=False)
    if not hidden:
        return
    delivery = intake.delivery
    columns = hidden_columns(delivery, hidden)
    intake.works = [without_fields(work, hidden, confidential()) for work in intake.works]
    intake.rows = [
        replace(row, cells=tuple(cells_without(row.cells, delivery, columns))) for row in intake.rows
    ]
    delivery.rejected_rows = [rejected_without(r, columns, confidential()) for r in delivery.rejected_rows]
    delivery.remarks = [remark for remark in delivery.remarks if not remark_is_hidden(remark, columns)]
    there = sorted(columns & set(delivery.columns), key=delivery.columns.index)
    if there:
        delivery.remarks.append(
            Remark(
                Severity.NOTE,
                tr("What stands in {columns} is not stored: the partner keeps it to itself, and this dossier is shared.",
                   columns=", ".join(f"“{name}”" for name in there)),
                file=delivery.file,
                layer=delivery.layer,
            )
        )  # fmt: skip


def cells_without(cells: Sequence[Cell], delivery: Delivery, columns: Collection[str]) -> list[Cell]:
    """The cells of a row as it was written, without those of these columns."""
    names = delivery.columns
    return [None if n < len(names) and names[n] in columns else cell for n, cell in enumerate(cells)]


def remark_without(remark: Remark, rows: Collection[object]) -> list[Remark]:
    """Nothing, when it was seen in these rows only; a remark on the whole table may quote any row."""
    if not remark.all_rows:
        return [replace(remark, value="")]
    left = tuple(row for row in remark.all_rows if row not in rows)
    if len(left) == len(remark.all_rows):
        return [remark]
    return [replace(remark, row=left[0], rows=left, value="")] if left else []

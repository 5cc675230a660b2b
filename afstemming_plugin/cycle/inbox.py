"""Plans that partners' own systems put on the server, taken in as their deliveries."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from typing import Any, Optional

from ..dossier import Dossier
from ..dossier.server_sql import inbox_of
from ..intake.table import RawTable
from ..model.errors import DossierError
from ..model.exchange import RECORDS, SHAPE, Record
from ..model.language import tr
from ..model.progress import Progress
from .agreements import PlannedDelivery
from .doubts import Taker
from .reading import POSTGRES, checksum_of
from .take_in import TakenIn, take_in


def take_in_inbox(
    dossier: Dossier,
    *,
    peildatum: date,
    taker: Optional[Taker] = None,
    progress: Optional[Progress] = None,
) -> list[TakenIn]:
    """Of each partner whose inbox this user sees: what stands in it now is its delivery, in place of the earlier one.

    An inbox that is as it was at the last delivery, or empty, is left alone. Raises DossierError for a dossier in a
    file; IntakeError when an inbox cannot be read as works, graafrust or events.
    """
    if not dossier.shared:
        raise DossierError(
            tr("Only a dossier on a server has an inbox."),
            remedy=tr("Take the file of the partner in as a delivery."),
            file=str(dossier.path),
        )
    progress = progress or Progress()
    content = dossier.content(with_analysis=False)
    last = {(d.partner, d.file): d.checksum for d in content.deliveries}
    tables = [
        (record, partner, table)
        for record in RECORDS
        for partner, table in _tables(dossier, record, content.collaboration.crs).items()
    ]
    taken = []
    for number, (record, partner, table) in enumerate(tables):
        planned = PlannedDelivery(
            kind=record.kind,
            partner=partner,
            address=f"inbox:{table.file}",
            reader=lambda progress, table=table: [table],  # type: ignore[misc]
        )
        if last.get((partner, table.file)) == checksum_of(planned, [table]):
            continue
        part = progress.part(number / len(tables), (number + 1) / len(tables))
        taken.append(take_in(dossier, planned, peildatum=peildatum, taker=taker, progress=part))
    return taken


def _tables(dossier: Dossier, record: Record, crs: str) -> dict[str, RawTable]:
    """Partner → what stands in its inbox."""
    name = inbox_of(record)
    columns = [p.name for p in record.properties if p.kind != SHAPE]
    place = columns.index("partner")
    groups: dict[str, list[tuple[Any, ...]]] = defaultdict(list)
    with dossier.home.errors():
        for row in dossier.plain_rows(name, ["fid", "geom", *(f'"{column}"' for column in columns)]):
            groups[row[2 + place]].append(row)
    return {
        partner: RawTable(
            file=name,
            layer=record.sheet,
            kind=POSTGRES,
            columns=columns,
            rows=[list(row[2:]) for row in rows],
            row_numbers=[row[0] for row in rows],
            geometries=dossier.home.wkb_of([row[1] for row in rows]),
            crs=crs,
        )
        for partner, rows in groups.items()
    }

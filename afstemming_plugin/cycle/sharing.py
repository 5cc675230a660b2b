"""A dry run of sharing: what each audience would see of every work and field, before anything leaves the desk."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional, Sequence

from ..dossier import Dossier
from ..export.audience import Audience, confidential, shared_view
from ..export.tables import PlainTable, write_tables
from ..model.content import Content
from ..model.field_labels import field_label
from ..model.kept_fields import EMPTY, SHAREABLE
from ..model.language import tr
from ..model.progress import Progress
from ..model.words import Share, Word
from ..model.work import Work

__all__ = [
    "SHAREABLE", "Audience", "Seen", "SeenWork", "audience_name", "cells_of", "headings", "share_field",
    "what_audience_sees", "write_sharing",
]  # fmt: skip

FIELDS = ("geometry", "period", "street", "discipline", *SHAREABLE)


class Seen(Word):
    """How an audience sees one field of one work."""

    SHOWN = "zichtbaar"
    MASKED = "afgeschermd"
    HIDDEN = "niet"
    EMPTY = "leeg"


@dataclass(frozen=True)
class SeenWork:
    """`fields`: field → how it is seen; a work that is not seen at all has all its filled fields *niet*."""

    work: Work
    partner: str
    fields: dict[str, Seen]

    @property
    def gone(self) -> bool:
        return Seen.SHOWN not in self.fields.values() and Seen.MASKED not in self.fields.values()


def what_audience_sees(content: Content, audience: Audience, partner: str = "") -> list[SeenWork]:
    """Every work of the dossier, as `audience` (or the one `partner` of it) would get it in any document.

    Told by comparing with what `shared_view` leaves, which is what documents and copies are made from.
    """
    left = {w.id: w for w in shared_view(content, audience, Progress(), partner=partner).works}
    names = {p.code: p.name for p in content.collaboration.partners}
    return [
        SeenWork(
            work,
            names.get(work.partner, work.partner),
            {name: _seen(getattr(work, name), left.get(work.id), name) for name in FIELDS},
        )
        for work in content.works
    ]


def _seen(value: Any, left: Optional[Work], name: str) -> Seen:
    if value is None or value == EMPTY.get(name):
        return Seen.EMPTY
    shown = getattr(left, name) if left is not None else None
    if shown == value:
        return Seen.SHOWN
    if left is None or shown is None or shown == EMPTY.get(name):
        return Seen.HIDDEN
    if left.share is Share.RESTRICTED and shown != confidential():
        return Seen.HIDDEN  # a neutral word stands in its place
    return Seen.MASKED


def audience_name(content: Content, audience: Audience, partner: str = "") -> str:
    found = content.collaboration.partner(partner)
    return tr("only {partner}", partner=found.name) if found else str(audience)


def headings() -> list[str]:
    first = [tr("Partner"), tr("Reference"), tr("Work"), tr("Shareability")]
    return first + [field_label(name) for name in FIELDS]


def cells_of(seen: SeenWork) -> list[str]:
    work = seen.work
    return [seen.partner, work.reference, work.title, str(work.share), *map(str, seen.fields.values())]


def write_sharing(
    dossier: Dossier, path: Path, *, audience: Audience = Audience.PARTNERS, partner: str = ""
) -> Sequence[SeenWork]:
    """The dry run as a table for this desk itself: .csv or .xlsx. Raises ExportError."""
    content = dossier.content()
    seen = what_audience_sees(content, audience, partner)
    name = audience_name(content, audience, partner)
    write_tables(
        Path(path), [PlainTable(tr("Seen by {audience}", audience=name), headings(), [*map(cells_of, seen)])]
    )
    return seen


def share_field(dossier: Dossier, partner: str, field: str, share: Share) -> None:
    """From now on who may see this field of all works of `partner` (its code)."""
    collaboration = dossier.collaboration()
    found = collaboration.partner(partner)
    if found is None or field not in SHAREABLE:
        raise ValueError(f"{partner}/{field}")
    found.field_shares.pop(field, None)
    if share is not Share.PARTNERS:
        found.field_shares[field] = share
    dossier.save_collaboration(collaboration)

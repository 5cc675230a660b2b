"""Sharing per field: what a partner keeps out of other hands of all its works."""

from __future__ import annotations

from dataclasses import replace
from typing import Mapping, Optional

from ..model.collaboration import Delivery, Partner, RejectedRow, Remark
from ..model.kept_fields import EMPTY, GO_WITH, SHAREABLE
from ..model.words import Share
from ..model.work import Work


def hidden_fields(partner: Optional[Partner], *, public: bool) -> frozenset[str]:
    """Fields of a partner's works that others do not see: *eigen* never, *beperkt* only among partners."""
    shares: Mapping[str, Share] = partner.field_shares if partner else {}
    hiding = (Share.OWN, Share.RESTRICTED) if public else (Share.OWN,)
    return frozenset(name for name, share in shares.items() if share in hiding and name in SHAREABLE)


def without_fields(work: Work, hidden: frozenset[str], title: str) -> Work:
    """The work with these fields as if never delivered; `title` stands in for a hidden one."""
    if not hidden:
        return work
    names = {name for field in hidden for name in (field, *GO_WITH.get(field, ()))}
    values = {name: EMPTY[name] for name in names if name in EMPTY}
    if "title" in hidden:
        values["title"] = title
    delivered = {name: text for name, text in work.delivered.items() if name not in names}
    return replace(work, **{"delivered": delivered, **values})


def hidden_columns(delivery: Delivery, hidden: frozenset[str]) -> frozenset[str]:
    """The partner's own columns from which these fields were read; with *extra* all that no field took."""
    names = {name for field in hidden for name in (field, *GO_WITH.get(field, ()))}
    columns = {column for name, column in delivery.fields.items() if name in names}
    if "extra" in hidden:
        columns |= set(delivery.columns) - set(delivery.fields.values())
    return frozenset(columns)


def remark_is_hidden(remark: Remark, columns: frozenset[str]) -> bool:
    return remark.column in columns or not columns.isdisjoint(remark.column.split(", "))


def rejected_without(row: RejectedRow, columns: frozenset[str], word: str) -> RejectedRow:
    """The reason too is left out where it quotes a hidden value."""
    if not columns:
        return row
    secret = [text for column, text in row.values.items() if column in columns and text]
    kept = {column: text for column, text in row.values.items() if column not in columns}
    quoted = any(text in row.reason for text in secret)
    return replace(row, values=kept, reason=word if quoted else row.reason)

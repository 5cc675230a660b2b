"""One work, one id: what a later delivery brings again keeps the id that decisions hang on."""

from __future__ import annotations

import uuid
from dataclasses import replace
from typing import Hashable, Sequence

from ..model.work import Work

_NAMESPACE = uuid.uuid5(uuid.NAMESPACE_URL, "afstemming/work")


def keep_identities(delivered: Sequence[Work], known: Sequence[Work]) -> list[Work]:
    """The delivered works of one source with the id of the known work that they are.

    Matched by partner + unit + reference; without a reference only when title, street, period and
    place are all equal. Every known id is given out once. A new work gets an id that follows from
    where it stands in the delivery, so that the same files always give the same dossier.
    """
    free = {work.id: work for work in known}
    result: list[Work] = list(delivered)
    for key in (_reference_key, _content_key):
        by_key: dict[Hashable, list[str]] = {}
        for work in free.values():
            if key(work) is not None:
                by_key.setdefault(key(work), []).append(work.id)
        for index, work in enumerate(result):
            if work.id in free or key(work) is None:
                continue
            same = by_key.get(key(work))
            if same:
                found = same.pop(0)
                result[index] = replace(work, id=found)
                by_key[key(work)] = same
        for work in result:
            free.pop(work.id, None)
    taken = {work.id for work in known}
    for index, work in enumerate(result):
        if work.id not in taken:
            result[index] = replace(work, id=_new_id(work, taken))
        taken.add(result[index].id)
    return result


def _reference_key(work: Work) -> Hashable:
    return (work.partner, work.unit, work.reference) if work.reference else None


def _content_key(work: Work) -> Hashable:
    if work.reference:
        return None
    return (work.partner, work.unit, work.title, work.street, work.period, work.geometry)


def _new_id(work: Work, taken: set[str]) -> str:
    where = "/".join(map(str, (work.partner, work.unit, work.reference, work.file, work.layer, work.row)))
    number = 0
    while True:
        made = str(uuid.uuid5(_NAMESPACE, f"{where}#{number}"))
        if made not in taken:
            return made
        number += 1

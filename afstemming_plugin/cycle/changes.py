"""What a delivery changed against the one that it replaced (rule *Change*)."""

from __future__ import annotations

from collections import Counter

from ..analysis.change import differences
from ..dossier import Dossier
from ..model.change import Change, ChangeKind


def changes_of(dossier: Dossier, delivery: str) -> list[Change]:
    """Per work of this delivery, and per work that it left out, what became of it.

    `delivery` is the id of one that replaced others; what supplements it counts as part of it. Works are as
    they last were, corrections included. Of a first delivery every work is new.
    """
    before = [work for old in dossier.replaced_by(delivery) for work in dossier.works_of(old)]
    after = [work for part in dossier.parts_of(delivery) for work in dossier.works_of(part)]
    return differences(before, after)


def counted(changes: list[Change]) -> dict[ChangeKind, int]:
    """How many works have each aspect; a work with several counts for each."""
    counts = Counter(kind for change in changes for kind in change.kinds)
    return {kind: counts[kind] for kind in ChangeKind if counts[kind]}

"""Kansen, before determining: what another distance, time or flexibility would give."""

from __future__ import annotations

from datetime import date
from typing import Any, Optional

from ..analysis.recount import YEARS, Count, Recount
from ..model.content import Content
from ..model.progress import Progress
from .kept import around, kept_in

__all__ = ["YEARS", "Count", "Recount", "recount"]

LARGEST_METRES = 50.0
"""Works farther apart than this are hardly ever asked; the pairs are then found anew."""
LARGEST_MONTHS = 24 * YEARS[-1]
"""The slider at its far right: both works of a pair may shift so many years."""


def recount(
    content: Content,
    peildatum: date,
    kept: Optional[dict[str, Any]] = None,
    progress: Progress = Progress(),  # noqa: B008
) -> Recount:
    """Counts of everything in the dossier, as `determine` would find it. Raises Cancelled.

    `kept`: `Dossier.kept`, so that what was counted is not found again when it is determined, nor the other way round.
    """
    others = around(content)
    counts = Recount(
        content.works,
        content.rules,
        peildatum,
        zones=others.zones,
        events=others.events,
        manual_groups=others.manual_groups,
        apart=others.apart,
        largest_distance=LARGEST_METRES,
        largest_months=LARGEST_MONTHS,
        memory=None if kept is None else kept_in(kept).memory,
        progress=progress.part(0.0, 0.3),
    )
    counts.prepare(content.rules, progress.part(0.3, 1.0))
    return counts

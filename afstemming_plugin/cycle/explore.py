"""Kansen, before determining: what another distance, time or flexibility would give."""

from __future__ import annotations

from datetime import date

from ..analysis.recount import YEARS, Count, Recount
from ..model.content import Content
from ..model.progress import Progress

__all__ = ["YEARS", "Count", "Recount", "recount"]

LARGEST_MONTHS = 24 * YEARS[-1]
"""The slider at its far right: both works of a pair may shift so many years."""


def recount(
    content: Content,
    peildatum: date,
    progress: Progress = Progress(),  # noqa: B008
) -> Recount:
    """Counts of everything in the dossier, as `determine` would find it. Raises Cancelled."""
    return Recount(
        content.works,
        content.rules,
        peildatum,
        zones=content.zones,
        events=content.events,
        manual_groups=[frozenset(group.works) for group in content.manual_groups if not group.apart],
        apart=[frozenset(group.works) for group in content.manual_groups if group.apart],
        largest_months=LARGEST_MONTHS,
        progress=progress,
    )

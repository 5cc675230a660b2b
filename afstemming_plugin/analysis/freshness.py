"""How fresh plans are and how far they look ahead (rule *Staleness and horizon*)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Mapping, Optional, Sequence, TypeVar

from ..model.collaboration import Delivery
from ..model.content import Content
from ..model.words import Hardness
from ..model.work import Work
from .quality import is_overdue

Key = TypeVar("Key", str, tuple[str, str])


@dataclass(frozen=True)
class Freshness:
    """Of one source, or of all sources of one partner.

    `age` in days on the peildatum of the oldest current delivery, `overdue` the works in the past without
    completion, `horizon` the last day of the furthest work that is not cancelled.
    """

    works: int
    delivered_on: Optional[date]
    age: Optional[int]
    overdue: int
    horizon: Optional[date]

    @property
    def overdue_share(self) -> float:
        """0…1."""
        return self.overdue / self.works if self.works else 0.0


def freshness(works: Sequence[Work], deliveries: Sequence[Delivery], today: Optional[date]) -> Freshness:
    """Without a `today` there is no age and nothing is overdue."""
    living = [work for work in works if work.hardness is not Hardness.VERVALLEN]
    oldest = min((delivery.delivered_on for delivery in deliveries), default=None)
    return Freshness(
        works=len(works),
        delivered_on=oldest,
        age=(today - oldest).days if today and oldest else None,
        overdue=sum(is_overdue(work, today) for work in living) if today else 0,
        horizon=max((work.period.end for work in living), default=None),
    )


def by_source(content: Content, today: Optional[date]) -> dict[tuple[str, str], Freshness]:
    """Partner and unit → freshness, of every source that delivered works."""
    works: dict[tuple[str, str], list[Work]] = {}
    for work in content.works:
        works.setdefault((work.partner, work.unit), []).append(work)
    return {
        source: freshness(found, [d for d in content.deliveries if (d.partner, d.unit) == source], today)
        for source, found in works.items()
    }


def weakest(found: Mapping[Key, Freshness]) -> Optional[Key]:
    """The one with the shortest horizon, further than which nobody can plan together; None for a single one."""
    planned = {key: f.horizon for key, f in found.items() if f.horizon is not None}
    return min(planned, key=lambda key: (planned[key], key)) if len(planned) > 1 else None

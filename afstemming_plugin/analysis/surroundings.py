"""What lies around the opportunities of one analysis, at hand for questions that must be answered at once."""

from __future__ import annotations

from functools import cached_property
from typing import Optional, Sequence, TypeVar

import numpy as np

from ..model.content import Content
from ..model.progress import Progress
from ..model.results import Analysis, Opportunity, Overlap
from ..model.work import Event, GraafrustZone, Street, Work
from . import timing
from .analyse import who_takes_part, working_days_of
from .board import closed_days, part_days
from .joint_period import Range
from .kernel import Geometries, Kernel, best_kernel
from .timing import Room

NEAR = 50.0
"""Metres: more than any werkstrook or street is wide."""

MARGIN = 1.0
"""Metres by which boxes are taken too large: rounding loses no neighbour."""

Item = TypeVar("Item")
Kind = TypeVar("Kind", bound="Surroundings")


class Surroundings:
    """The works, opportunities and closed streets of one analysis; what takes long is looked up once.

    `zones`, `events`, `streets` and `works` are those with which the analysis was made.
    """

    def __init__(
        self,
        analysis: Analysis,
        works: Sequence[Work],
        *,
        zones: Sequence[GraafrustZone] = (),
        events: Sequence[Event] = (),
        streets: Sequence[Street] = (),
        kernel: Optional[Kernel] = None,
    ) -> None:
        self.analysis, self.rules, self.peildatum = analysis, analysis.rules, analysis.peildatum
        self.works = {work.id: work for work in works}
        self.kernel = kernel or best_kernel()
        self.given, self.events, self.streets = list(zones), list(events), list(streets)
        self.opportunities_of: dict[str, list[Opportunity]] = {}
        for opportunity in analysis.opportunities:
            for member in opportunity.members:
                self.opportunities_of.setdefault(member.work, []).append(opportunity)

    @classmethod
    def in_content(
        cls: type[Kind], content: Content, analysis: Analysis, kernel: Optional[Kernel] = None
    ) -> Kind:
        """Of an analysis of what the content holds."""
        return cls(
            analysis, content.works, zones=content.zones, events=content.events, streets=content.streets, kernel=kernel
        )  # fmt: skip

    def look_up(self, progress: Progress = Progress()) -> None:  # noqa: B008
        """All that takes long, now. Raises Cancelled."""
        names = ("_by_id", "pairs_of", "matched", "boxes", "given_boxes", "following_boxes", "street_boxes")
        for done, name in enumerate(names):
            progress.step(done / len(names))
            getattr(self, name)

    def opportunity(self, id: str) -> Optional[Opportunity]:
        return self._by_id.get(id)

    @cached_property
    def _by_id(self) -> dict[str, Opportunity]:
        return {opportunity.id: opportunity for opportunity in self.analysis.opportunities}

    def rooms(self, opportunity: Opportunity) -> dict[str, Room]:
        """Per member that is still delivered, in their order, the room of what it does here."""
        days = self.working_days(opportunity)
        return {id: self.room(self.works[id], working) for id, working in days.items()}

    def room(self, work: Work, working: Optional[int] = None) -> Room:
        """The room of a work that takes so many working days (None: as many as the whole work)."""
        if working is None:
            working = working_days_of([work], self.rules, self.kernel)[work.id]
        return timing.room(work, timing.calendar_days(working), self.rules, self.peildatum)

    def working_days(self, opportunity: Opportunity) -> dict[str, int]:
        """Per member that is still delivered the working days of what it does here: of a long work in proportion to
        its part."""
        members = [(m, self.works[m.work]) for m in opportunity.members if m.work in self.works]
        days = working_days_of([work for _, work in members], self.rules, self.kernel)
        if opportunity.manual:
            return days
        placed = [(member.part, work) for member, work in members if member.part and work.geometry]
        parts = self.kernel.from_wkb([part for part, _ in placed])
        whole = self.kernel.from_wkb([work.geometry or b"" for _, work in placed])
        for place, (_, work) in enumerate(placed):
            if self.kernel.diameter(whole[place]) > self.rules.max_extent:
                one, all_of_it = parts[place : place + 1], whole[place : place + 1]
                surface = self.kernel.dimension(all_of_it)[0] == 2
                size = self.kernel.area if surface else self.kernel.length
                share = min(1.0, float(size(one)[0] / size(all_of_it)[0]))
                days[work.id] = part_days(days[work.id], share, self.rules)
        return days

    def blocked(self, places: Geometries) -> list[Range]:
        """The days on which an event or given graafrust closes one of the places."""
        zones = self.of_boxes(self.given, self.given_boxes, places, NEAR)
        closed = closed_days(places, self.events, zones, self.peildatum, self.kernel)
        return sorted({days for ranges in closed.values() for days in ranges})

    def place(self, opportunity: Opportunity) -> Geometries:
        """Its joint area, alone in an array."""
        return self.kernel.from_wkb([opportunity.geometry])

    @cached_property
    def pairs_of(self) -> dict[str, list[Overlap]]:
        """Work id → its overlaps, in the order of the analysis."""
        pairs: dict[str, list[Overlap]] = {}
        for overlap in self.analysis.overlaps:
            pairs.setdefault(overlap.a, []).append(overlap)
            pairs.setdefault(overlap.b, []).append(overlap)
        return pairs

    @cached_property
    def matched(self) -> set[str]:
        """Ids of the works that take part in matching."""
        works = list(self.works.values())
        return {w.id for w in who_takes_part(works, self.rules, self.peildatum, self.kernel)[0]}

    @cached_property
    def placed(self) -> list[Work]:
        """The works with a geometry; `boxes` (n, 4) are theirs."""
        return [work for work in self.works.values() if work.geometry is not None]

    @cached_property
    def boxes(self) -> np.ndarray:
        return self._bounds([work.geometry or b"" for work in self.placed])

    @cached_property
    def given_boxes(self) -> np.ndarray:
        return self._bounds([zone.geometry for zone in self.given])

    @cached_property
    def following_boxes(self) -> np.ndarray:
        return self._bounds([zone.geometry for zone in self.analysis.zones])

    @cached_property
    def street_boxes(self) -> np.ndarray:
        return self._bounds([street.geometry for street in self.streets])

    def _bounds(self, wkb: Sequence[bytes]) -> np.ndarray:
        return self.kernel.bounds(self.kernel.from_wkb(wkb))

    def of_boxes(
        self, items: Sequence[Item], boxes: np.ndarray, places: Geometries, metres: float
    ) -> list[Item]:
        """The items of which the box comes within so many metres of that of one of the places."""
        near = np.zeros(len(items), dtype=bool)
        for left, bottom, right, top in self.kernel.bounds(places).tolist():
            near |= (
                (boxes[:, 0] <= right + metres + MARGIN)
                & (boxes[:, 2] >= left - metres - MARGIN)
                & (boxes[:, 1] <= top + metres + MARGIN)
                & (boxes[:, 3] >= bottom - metres - MARGIN)
            )
        return [items[row] for row in np.flatnonzero(near).tolist()]

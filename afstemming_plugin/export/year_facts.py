"""What an integraal jaarplan counts: works, metres and openings per partner, discipline and year."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field, replace
from typing import Mapping, Optional, Sequence

from ..analysis.colocation import trench_lengths
from ..analysis.kernel import Kernel, best_kernel
from ..model.capacity import Capacity, Measure
from ..model.content import Content
from ..model.filter import Status
from ..model.results import Opportunity
from ..model.words import Discipline, Hardness, OpportunityKind
from ..model.work import Work

GOING_ON = (Status.NEW, Status.PROPOSED, Status.DISCUSS, Status.AGREED, Status.RECONSIDER)
"""Not refused or withdrawn."""


@dataclass
class Load:
    """What is asked of someone in a year: by the plans alone, and with the proposals."""

    works: int = 0
    metres: float = 0.0
    works_then: int = 0
    metres_then: float = 0.0
    joint: int = 0
    """Works of it that are in a proposal."""


@dataclass(frozen=True)
class CapacityLine:
    """A given capacity beside what is asked in the same measure; `over`: more is asked than can be carried out."""

    capacity: Capacity
    planned: float
    then: float

    @property
    def over(self) -> bool:
        return self.then > self.capacity.value


@dataclass
class YearFacts:
    """Of the proposals put before the meeting that go on; while none was put, of all koppelkansen.

    A work counts in the year in which its own period begins, and then in that of its joint execution. Cancelled and
    completed works do not count. Metres are of trench, measured on the geometry (rule *Co-location*).
    """

    by_partner: dict[tuple[str, int], Load] = field(default_factory=dict)
    by_discipline: dict[tuple[Discipline, int], Load] = field(default_factory=dict)
    by_year: dict[int, Load] = field(default_factory=dict)
    proposals: dict[int, list[Opportunity]] = field(default_factory=dict)
    """By the year in which the joint period begins."""
    coordination: dict[int, list[Opportunity]] = field(default_factory=dict)
    put: bool = False
    """Whether proposals were put before a meeting."""


def counted(work: Work) -> bool:
    return work.effective_hardness not in (Hardness.VERVALLEN, Hardness.GEREED)


def year_facts(content: Content, status: Mapping[str, Status], kernel: Optional[Kernel] = None) -> YearFacts:
    kernel = kernel or best_kernel()
    analysis = content.analysis
    put = {p.opportunity for p in content.proposals}
    facts = YearFacts(put=bool(put))
    execution: dict[str, int] = {}
    for o in analysis.opportunities if analysis else []:
        year = o.period.start.year
        if o.kind is not OpportunityKind.OPPORTUNITY:
            facts.coordination.setdefault(year, []).append(o)
            continue
        if put and o.id not in put:
            continue
        facts.proposals.setdefault(year, []).append(o)
        if status.get(o.id, Status.NEW) in GOING_ON:
            for member in o.members:
                # A work in several of them counts with the first.
                execution.setdefault(member.work, member.execution.start.year)
    works = [work for work in content.works if counted(work)]
    metres = _metres(works, kernel)
    partners: dict[tuple[str, int], Load] = defaultdict(Load)
    disciplines: dict[tuple[Discipline, int], Load] = defaultdict(Load)
    years: dict[int, Load] = defaultdict(Load)
    for work in works:
        own, then = work.period.start.year, execution.get(work.id, work.period.start.year)
        length, joint = metres[work.id], work.id in execution
        _count(partners[work.partner, own], partners[work.partner, then], length, joint)
        _count(disciplines[work.discipline, own], disciplines[work.discipline, then], length, joint)
        _count(years[own], years[then], length, joint)
    facts.by_partner, facts.by_discipline, facts.by_year = dict(partners), dict(disciplines), dict(years)
    return facts


def _count(own: Load, then: Load, metres: float, joint: bool) -> None:
    own.works += 1
    own.metres += metres
    then.works_then += 1
    then.metres_then += metres
    then.joint += joint


def _metres(works: Sequence[Work], kernel: Kernel) -> dict[str, float]:
    placed = [work for work in works if work.geometry is not None]
    lengths = trench_lengths(
        placed, kernel.from_wkb([w.geometry for w in placed if w.geometry is not None]), kernel
    )
    return {**{work.id: 0.0 for work in works}, **{w.id: float(length) for w, length in zip(placed, lengths)}}


def capacity_lines(
    content: Content, status: Mapping[str, Status], kernel: Optional[Kernel] = None
) -> list[CapacityLine]:
    """Every capacity that was given, by partner, discipline and year."""
    if not content.capacities:
        return []
    kernel = kernel or best_kernel()
    lines = []
    for discipline in dict.fromkeys(c.discipline for c in content.capacities):
        part = [w for w in content.works if discipline is None or w.discipline is discipline]
        facts = year_facts(replace(content, works=part), status, kernel)
        for capacity in content.capacities:
            if capacity.discipline is not discipline:
                continue
            load = facts.by_partner.get((capacity.partner, capacity.year), Load())
            metres = capacity.measure is Measure.METRES
            planned, then = (load.metres, load.metres_then) if metres else (load.works, load.works_then)
            lines.append(CapacityLine(capacity, planned, then))
    return sorted(
        lines,
        key=lambda line: (line.capacity.partner, str(line.capacity.discipline or ""), line.capacity.year),
    )


def status_counts(opportunities: Sequence[Opportunity], status: Mapping[str, Status]) -> Counter[Status]:
    return Counter(status.get(o.id, Status.NEW) for o in opportunities)

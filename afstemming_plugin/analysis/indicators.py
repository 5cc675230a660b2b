"""What the collaboration achieves, without money: small figures with a definition, a unit and a source each.

All are pure functions of what a dossier holds; `definitions` gives their words in the user's language. The sources are
the rules of Afstemming and what convenants on joint works commonly report; none is a norm.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import date
from typing import Iterable, Mapping, Optional, Sequence

from ..model.decision import Action, PartnerDecision, Proposal
from ..model.language import tr
from ..model.period import Precision
from ..model.results import Analysis, Opportunity, ZoneVerdict
from ..model.words import ActionStatus, Decision, Discipline, Hardness, OpportunityKind, Verdict
from ..model.work import Work

FIRM_PRECISION = Precision.QUARTER
"""A date is firm when its period is known to the quarter or finer (*aanname*)."""

FIRM_HARDNESS = Hardness.VASTGESTELD


@dataclass(frozen=True)
class Definition:
    """How an indicator is called, in what unit, what it means, and where it comes from."""

    label: str
    unit: str
    text: str
    source: str


@dataclass
class Indicators:
    """The figures as of `peildatum`; shares in 0…1 (None: nothing to take a share of)."""

    peildatum: date
    openings_avoided: int = 0
    nuisance_days_avoided: int = 0
    openings_decided: int = 0
    kilometres: dict[Discipline, float] = field(default_factory=dict)
    openings_planned: dict[int, float] = field(default_factory=dict)
    openings_proposed: dict[int, float] = field(default_factory=dict)
    graafrust_kept: Optional[float] = None
    graafrust_broken: int = 0
    firm_dates: Optional[float] = None
    proposals: int = 0
    decided: int = 0
    done: int = 0
    agreements_kept: Optional[float] = None


def definitions() -> dict[str, Definition]:
    """Field of `Indicators` → its words, in the order in which they are shown."""
    rules = tr("Rules of Afstemming")
    practice = tr("Practice of convenants on joint works; no norm")
    return {
        "openings_avoided": Definition(
            tr("Openings avoided, if all opportunities are carried out"), tr("openings"),
            tr("Sum over the opportunities of their members minus one."), rules,
        ),
        "openings_decided": Definition(
            tr("Openings avoided by what was decided"), tr("openings"),
            tr("The same, of the proposals to which every partner that has a work in it agreed."), rules,
        ),
        "nuisance_days_avoided": Definition(
            tr("Nuisance days avoided"), tr("working days"),
            tr("Sum over the opportunities of the members' durations minus the joint duration, never below 0."), rules,
        ),
        "kilometres": Definition(
            tr("To be renewed jointly, per discipline"), tr("km"),
            tr("Trench that the members of the opportunities do jointly, each member with its own part."), rules,
        ),
        "openings_planned": Definition(
            tr("Openings per street and year, as planned"), tr("openings per street"),
            tr("Works that begin in that year in streets where any work is planned, divided by the number of these "
               "streets. Works without a street name count as a street each."),
            practice,
        ),
        "openings_proposed": Definition(
            tr("Openings per street and year, with the proposals"), tr("openings per street"),
            tr("The same, but the members of an opportunity open the street once, in its joint period."), practice,
        ),
        "graafrust_kept": Definition(
            tr("Graafrust kept"), tr("share"),
            tr("Of the works that meet a graafrust that lies there now: those that need not break it (not strijdig and "
               "not exempt)."),
            rules,
        ),
        "graafrust_broken": Definition(
            tr("Works strijdig with graafrust"), tr("works"),
            tr("Works without a free day in a graafrust that lies there now."), rules,
        ),
        "firm_dates": Definition(
            tr("Works with a firm date"), tr("share"),
            tr("Of the works still to be done: those that are vastgesteld or in uitvoering, and known to the quarter "
               "or finer."),
            practice,
        ),
        "proposals": Definition(
            tr("Proposals"), tr("proposals"), tr("Opportunities that were put before a meeting."), practice
        ),
        "decided": Definition(
            tr("Decided"), tr("proposals"), tr("Proposals to which every partner that has a work in it agreed."),
            practice,
        ),
        "done": Definition(
            tr("Done"), tr("proposals"), tr("Decided proposals of which every work is gereed."), practice
        ),
        "agreements_kept": Definition(
            tr("Agreements kept"), tr("share"),
            tr("Of the actions that were due or closed: those that were done (nagekomen)."), practice,
        ),
    }  # fmt: skip


def openings_avoided(opportunities: Iterable[Opportunity]) -> int:
    """Openings: members − 1 per koppelkans (rule *Score*)."""
    return sum(o.openings_avoided for o in _joint(opportunities))


def nuisance_days_avoided(opportunities: Iterable[Opportunity]) -> int:
    """Working days: sum of durations − joint duration, never below 0, per koppelkans (rule *Score*)."""
    return sum(o.nuisance_days_avoided for o in _joint(opportunities))


def joint_kilometres(
    opportunities: Iterable[Opportunity], works: Mapping[str, Work]
) -> dict[Discipline, float]:
    """Kilometres of trench of the members of koppelkansen, each with its own part, per discipline."""
    metres: Counter[Discipline] = Counter()
    for opportunity in _joint(opportunities):
        for member in opportunity.members:
            if member.work in works:  # else it was not delivered again since
                metres[works[member.work].discipline] += member.shared_length  # type: ignore[assignment]
    return {discipline: metres[discipline] / 1000 for discipline in Discipline if metres[discipline]}


def openings_per_street(
    works: Sequence[Work], opportunities: Iterable[Opportunity], peildatum: date
) -> tuple[dict[int, float], dict[int, float]]:
    """Openings per street and year, as planned and with all koppelkansen carried out.

    A street is a name within a town; a work without street name is one of its own. A work opens it in the year in
    which its period begins (never before that of the peildatum), a koppelkans once in that of its joint period.
    A work in several koppelkansen counts in the first of them.
    """
    todo = [work for work in works if _to_do(work, peildatum)]
    streets = len({_street(work) for work in todo})
    if not streets:
        return {}, {}
    joint: dict[str, str] = {}
    year_of: dict[str, int] = {}
    for opportunity in sorted(_joint(opportunities), key=lambda o: (o.period, o.id)):
        year_of[opportunity.id] = opportunity.period.start.year
        for member in opportunity.members:
            joint.setdefault(member.work, opportunity.id)
    planned: Counter[int] = Counter()
    proposed: Counter[int] = Counter()
    opened: set[str] = set()
    for work in todo:
        year = max(work.period.start, peildatum).year
        planned[year] += 1
        together = joint.get(work.id)
        if together is None:
            proposed[year] += 1
        elif together not in opened:
            opened.add(together)
            proposed[year_of[together]] += 1
    years = range(min([*planned, *proposed]), max([*planned, *proposed]) + 1)
    return {y: planned[y] / streets for y in years}, {y: proposed[y] / streets for y in years}


def graafrust_kept(verdicts: Iterable[ZoneVerdict], provisional: set[str]) -> tuple[Optional[float], int]:
    """Share of the works that meet a graafrust and need not break it, and how many are *strijdig*.

    `provisional`: ids of zones that follow from work not carried out yet; these do not count. A work in several zones
    counts once, by its worst verdict; one that is *uitgezonderd* breaks it rightly and counts in neither.
    """
    now = [v for v in verdicts if v.zone not in provisional and v.verdict is not Verdict.EXEMPT]
    met = {v.work for v in now}
    broken = {v.work for v in now if v.verdict is Verdict.CONFLICT}
    return (1 - len(broken) / len(met) if met else None), len(broken)


def firm_dates(works: Iterable[Work], peildatum: date) -> Optional[float]:
    """Share of the works still to be done that are at least *vastgesteld* and known to the quarter or finer."""
    todo = [work for work in works if _to_do(work, peildatum)]
    firm = [
        work
        for work in todo
        if work.effective_hardness.rank >= FIRM_HARDNESS.rank
        and work.period.precision.rank <= FIRM_PRECISION.rank
    ]
    return len(firm) / len(todo) if todo else None


def agreed_on(
    proposals: Iterable[Proposal],
    decisions: Iterable[PartnerDecision],
    opportunities: Iterable[Opportunity],
    works: Mapping[str, Work],
) -> list[Opportunity]:
    """The proposals to which every partner with a work in it said *akkoord* last (*n.v.t.* stands aside)."""
    latest: dict[str, dict[str, Decision]] = {}
    for decision in decisions:
        latest.setdefault(decision.opportunity, {})[decision.partner] = decision.decision
    put = {proposal.opportunity for proposal in proposals}
    result = []
    for opportunity in opportunities:
        said = latest.get(opportunity.id, {})
        asked = {works[m.work].partner for m in opportunity.members if m.work in works}
        asked -= {partner for partner in asked if said.get(partner) is Decision.NOT_APPLICABLE}
        if opportunity.id in put and asked and all(said.get(p) is Decision.AGREED for p in asked):
            result.append(opportunity)
    return result


def carried_out(
    agreed: Iterable[Opportunity], works: Mapping[str, Work], peildatum: date
) -> list[Opportunity]:
    """Those of which every work is gereed, or has an actual end up to the peildatum."""
    return [o for o in agreed if all(m.work in works and _done(works[m.work], peildatum) for m in o.members)]


def agreements_kept(actions: Iterable[Action], peildatum: date) -> Optional[float]:
    """Share *nagekomen* of the actions that are closed, moved, or due before the peildatum and still open."""
    due = [
        action
        for action in actions
        if action.status is not ActionStatus.OPEN or (action.due is not None and action.due < peildatum)
    ]
    return sum(action.status is ActionStatus.KEPT for action in due) / len(due) if due else None


def indicators_of(
    analysis: Analysis,
    works: Sequence[Work],
    proposals: Sequence[Proposal] = (),
    decisions: Sequence[PartnerDecision] = (),
    actions: Sequence[Action] = (),
) -> Indicators:
    """All of them as of the peildatum of the analysis."""
    by_id = {work.id: work for work in works}
    groups, day = analysis.opportunities, analysis.peildatum
    planned, proposed = openings_per_street(works, groups, day)
    kept, broken = graafrust_kept(analysis.verdicts, {z.id for z in analysis.zones if z.provisional})
    agreed = agreed_on(proposals, decisions, groups, by_id)
    return Indicators(
        peildatum=day,
        openings_avoided=openings_avoided(groups),
        nuisance_days_avoided=nuisance_days_avoided(groups),
        openings_decided=openings_avoided(agreed),
        kilometres=joint_kilometres(groups, by_id),
        openings_planned=planned,
        openings_proposed=proposed,
        graafrust_kept=kept,
        graafrust_broken=broken,
        firm_dates=firm_dates(works, day),
        proposals=len({proposal.opportunity for proposal in proposals}),
        decided=len(agreed),
        done=len(carried_out(agreed, by_id, day)),
        agreements_kept=agreements_kept(actions, day),
    )


def _joint(opportunities: Iterable[Opportunity]) -> list[Opportunity]:
    return [o for o in opportunities if o.kind is OpportunityKind.OPPORTUNITY]


def _done(work: Work, peildatum: date) -> bool:
    finished = work.actual_end is not None and work.actual_end <= peildatum
    return finished or work.effective_hardness is Hardness.GEREED


def _to_do(work: Work, peildatum: date) -> bool:
    if work.effective_hardness is Hardness.VERVALLEN or _done(work, peildatum):
        return False
    return work.period.end >= peildatum


def _street(work: Work) -> tuple[str, str]:
    return (work.town.casefold(), work.street.casefold()) if work.street else ("", work.id)

"""What an opportunity is worth, 0–100, term by term (rule *Score*). Money is never in it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Mapping, Sequence

from ..model.language import tr
from ..model.period import Period
from ..model.results import Member, Opportunity, ScoreTerm
from ..model.rules import Rules
from ..model.words import Hardness, OpportunityKind
from ..model.work import Work
from . import timing


@dataclass(frozen=True)
class Definition:
    """How a term is called, in what unit its raw value is, and what it means, for the reader."""

    label: str
    unit: str
    text: str


def definitions() -> dict[str, Definition]:
    """The terms of the score in the order in which they are shown, in the user's language."""
    return {
        "openings": Definition(
            tr("Openings avoided"),
            tr("openings"),
            tr("Members minus one: the street opens once instead of once per member."),
        ),
        "nuisance": Definition(
            tr("Nuisance days avoided"),
            tr("working days"),
            tr(
                "Sum of the members' durations minus the working days from the first start to the last end"
                " of the joint execution, never below 0."
            ),
        ),
        "metres": Definition(
            tr("Shared metres"), tr("m"), tr("Metres of trench that the members have in common.")
        ),
        "parties": Definition(
            tr("Parties"), tr("parties"), tr("Different combinations of partner and discipline.")
        ),
        "time_fit": Definition(
            tr("Fit in time"),
            tr("share"),
            tr(
                "1 minus the mean over the members of the shift, each as a share of the room that the member"
                " has in the direction in which it moves. A member that keeps its date counts as 0."
            ),
        ),
        "hardness": Definition(
            tr("Hardness"),
            tr("share"),
            tr("Mean over the members of the step on the scale idee 0, voornemen ¼, gepland ½,"
               " vastgesteld ¾, in uitvoering 1."),
        ),
    }  # fmt: skip


def score(
    opportunity: Opportunity, works: Mapping[str, Work], rules: Rules, durations: Mapping[str, int]
) -> None:
    """Fill `score`, `terms`, `certainty`, `openings_avoided` and `nuisance_days_avoided` (rule *Score*).

    `works` holds every member by id, `durations` its working days (raises KeyError when one lacks).
    Each term gives weight × min(1, value ÷ reference) points; weights are scaled to a sum of 100, so
    the score lies in 0…100 whatever weights a collaboration sets. The members of a
    *coördinatiepunt* are not carried out together: it avoids nothing and fits in no joint period,
    so its terms openings, nuisance and time_fit are 0.
    """
    members = [works[m.work] for m in opportunity.members]
    joint = opportunity.kind is OpportunityKind.OPPORTUNITY
    opportunity.openings_avoided = len(members) - 1 if joint else 0
    opportunity.nuisance_days_avoided = nuisance_avoided(opportunity.members, durations) if joint else 0
    values = {
        "openings": float(opportunity.openings_avoided),
        "nuisance": float(opportunity.nuisance_days_avoided),
        "metres": opportunity.shared_length,
        "parties": float(len({(work.partner, work.discipline) for work in members})),
        "time_fit": time_fit(opportunity.members, works, rules) if joint else 0.0,
        "hardness": mean_hardness(members),
    }
    total = sum(max(0.0, rules.score_weight.get(name, 0.0)) for name in values)
    opportunity.terms = [_term(name, value, rules, total) for name, value in values.items()]
    opportunity.score = round(min(100.0, sum(term.points for term in opportunity.terms)), 1)
    opportunity.certainty = certainty(members)


def nuisance_avoided(members: Sequence[Member], durations: Mapping[str, int]) -> int:
    """Sum of durations − joint duration, in working days (five a week, as all durations), never below 0.

    The joint duration runs from the first start to the last end of the members' executions, idle
    days between them included, and is at least the duration of the longest member.
    """
    days = [durations[m.work] for m in members]
    span = Period(min(m.execution.start for m in members), max(m.execution.end for m in members))
    return max(0, sum(days) - max(working_days(span.days), *days))


def time_fit(members: Sequence[Member], works: Mapping[str, Work], rules: Rules) -> float:
    """1 − mean over all members of |shift| ÷ room in the direction of the shift, in 0…1.

    The room is that of `timing.room` (what the partner gave, else by hardness, or the slider), counted
    from the edge of the preferred starts; what preparation takes off it before a peildatum is not
    subtracted, so that the same shift keeps its score at every meeting. A member that does not move counts
    as 0, one that moves beyond its room (grouped by hand) as 1.
    """
    used = [_room_used(member, works[member.work], rules) for member in members]
    return 1.0 - sum(used) / len(used)


def mean_hardness(works: Sequence[Work]) -> float:
    """Mean of rank ÷ rank of *in uitvoering*, in 0…1; unknown hardness counts as *gepland*."""
    hardest = Hardness.IN_UITVOERING.rank
    return sum(min(1.0, max(0, w.effective_hardness.rank) / hardest) for w in works) / len(works)


def certainty(works: Sequence[Work]) -> float:
    """Share (0…1) of the members' sizes and durations that was delivered, not unknown or *aanname*."""
    known = [
        getattr(work, name) is not None and name not in work.assumed
        for work in works
        for name in ("size", "duration")
    ]
    return sum(known) / len(known)


def working_days(calendar_days: int) -> int:
    """Working days in so many calendar days, five a week: the inverse of `timing.calendar_days`."""
    return calendar_days * 5 // 7


def _term(name: str, value: float, rules: Rules, total_weight: float) -> ScoreTerm:
    # Shares (time_fit, hardness) have no reference of their own: they are already of 1.
    reference = rules.score_reference.get(name, 1.0)
    share = min(1.0, value / reference) if reference > 0 else float(value > 0)
    weight = max(0.0, rules.score_weight.get(name, 0.0))
    weight = 100.0 * weight / total_weight if total_weight else 0.0
    return ScoreTerm(name, value, share, weight * share, weight)


def _room_used(member: Member, work: Work, rules: Rules) -> float:
    if member.shift_days == 0:
        return 0.0
    room = timing.room(work, member.execution.days, rules, date.min)
    (first_start, last_start), (low, high) = room.starts, room.preferred
    available = low - first_start if member.shift_days < 0 else last_start - high
    return min(1.0, abs(member.shift_days) / available) if available > 0 else 1.0

"""One filter for map, list and timeline: by partner, discipline, hardness, level, area, status and period.

A work passes when it meets every criterion that is set; an opportunity passes when one of its works meets those of works,
its own status is wanted, and its joint period has a day in the wanted period. `layer_condition` says the same in SQL, except
the period: on the map that is the business of the Temporal Controller.
"""

from __future__ import annotations

from dataclasses import dataclass, field, fields, replace
from typing import Collection, Iterable, Mapping, Optional

from .content import Content
from .period import Period
from .results import Opportunity
from .words import Decision, Hardness, Word
from .work import Work


class Status(Word):
    """What came of an opportunity so far; a work has the statuses of its opportunities, or stands alone."""

    NEW = "niet besproken"
    PROPOSED = "voorgelegd"
    DISCUSS = "nader overleg"
    AGREED = "akkoord"
    REFUSED = "geen akkoord"
    WITHDRAWN = "ingetrokken"
    RECONSIDER = "te herbeoordelen"
    ALONE = "geen koppelkans"


@dataclass(frozen=True)
class Filter:
    """Each criterion holds the wanted values; empty: all. `areas` are neighbourhoods (see `Facts`), else towns.

    An unknown hardness counts as *gepland* (rule *Room to shift*); level and town may be "" (not delivered).
    """

    partners: frozenset[str] = frozenset()
    disciplines: frozenset[str] = frozenset()
    hardnesses: frozenset[str] = frozenset()
    levels: frozenset[str] = frozenset()
    areas: frozenset[str] = frozenset()
    statuses: frozenset[str] = frozenset()
    period: Optional[Period] = None

    def __bool__(self) -> bool:
        return any(getattr(self, f.name) for f in fields(self))


CRITERIA = ("partners", "disciplines", "hardnesses", "levels", "areas", "statuses")
"""The criteria of `Filter` that are sets of words."""


@dataclass
class Facts:
    """What a filter must know beyond the works: opportunity → its status, neighbourhood → ids of the works in it.

    Without neighbourhoods (`areas` is None) the town of a work is its area.
    """

    status: dict[str, Status] = field(default_factory=dict)
    areas: Optional[dict[str, frozenset[str]]] = None


@dataclass(frozen=True)
class Passing:
    """The ids of the works and opportunities that a filter lets through; `all_works` … say out of how many.

    `timeless` are the works that would pass without its period.
    """

    works: frozenset[str]
    opportunities: frozenset[str]
    timeless: frozenset[str]
    all_works: int
    all_opportunities: int


def facts_of(
    content: Content, *, reconsider: Collection[str] = (), areas: Optional[dict[str, frozenset[str]]] = None
) -> Facts:
    """`reconsider`: ids of the opportunities of which a decision is *te herbeoordelen*."""
    opportunities = content.analysis.opportunities if content.analysis else []
    if not (content.decisions or content.proposals or reconsider):
        return Facts({o.id: Status.NEW for o in opportunities}, areas)
    works, put = content.works_by_id(), {p.opportunity for p in content.proposals}
    said: dict[str, dict[str, Decision]] = {}
    for decision in content.decisions:
        said.setdefault(decision.opportunity, {})[decision.partner] = decision.decision
    status = {}
    for o in opportunities:
        partners = {works[m.work].partner for m in o.members if m.work in works}
        status[o.id] = (
            Status.RECONSIDER if o.id in reconsider else _status(said.get(o.id, {}), partners, o.id in put)
        )
    return Facts(status, areas)


def _status(said: Mapping[str, Decision], partners: Collection[str], put: bool) -> Status:
    """The least agreeing answer counts; agreed only when every partner in it agreed, or has nothing to say."""
    for decision, status in (
        (Decision.WITHDRAWN, Status.WITHDRAWN),
        (Decision.NOT_AGREED, Status.REFUSED),
        (Decision.TO_DISCUSS, Status.DISCUSS),
    ):
        if decision in said.values():
            return status
    if Decision.AGREED in said.values() and set(partners) <= set(said):
        return Status.AGREED
    return Status.PROPOSED if put or said else Status.NEW


def areas_of(work: Work, facts: Facts) -> Collection[str]:
    """The neighbourhoods in which a work lies, else its town."""
    if facts.areas is None:
        return (work.town,)
    return [area for area, works in facts.areas.items() if work.id in works]


def matches_work(wanted: Filter, work: Work, statuses: Collection[str], facts: Facts) -> bool:
    """`statuses`: those of the opportunities that the work is in."""
    if wanted.partners and work.partner not in wanted.partners:
        return False
    if wanted.disciplines and work.discipline not in wanted.disciplines:
        return False
    if wanted.hardnesses and work.effective_hardness not in wanted.hardnesses:
        return False
    if wanted.levels and work.level not in wanted.levels:
        return False
    if wanted.statuses and wanted.statuses.isdisjoint(statuses or (Status.ALONE,)):
        return False
    if wanted.areas and wanted.areas.isdisjoint(areas_of(work, facts)):
        return False
    return wanted.period is None or work.period.overlaps(wanted.period)


def passing(wanted: Filter, content: Content, facts: Facts) -> Passing:
    """What the filter lets through of everything in the dossier."""
    opportunities = content.analysis.opportunities if content.analysis else []
    counts = len(content.works), len(opportunities)
    if not wanted:
        everything = frozenset(w.id for w in content.works)
        return Passing(everything, frozenset(o.id for o in opportunities), everything, *counts)
    period, timeless = wanted.period, replace(wanted, period=None, statuses=frozenset())
    works: Iterable[Work] = content.works
    if wanted.statuses:
        ids = _with_wanted_status(wanted, content, opportunities, facts)
        works = [work for work in works if work.id in ids]
    if timeless:
        works = [work for work in works if matches_work(timeless, work, (), facts)]
    kept = frozenset(work.id for work in works)
    playing = kept if period is None else frozenset(work.id for work in works if work.period.overlaps(period))
    passed = (
        o.id
        for o in opportunities
        if (not wanted.statuses or facts.status.get(o.id, Status.NEW) in wanted.statuses)
        and (period is None or o.period.overlaps(period))
        and any(m.work in kept for m in o.members)
    )
    return Passing(playing, frozenset(passed), kept, *counts)


def _with_wanted_status(
    wanted: Filter, content: Content, opportunities: Iterable[Opportunity], facts: Facts
) -> set[str]:
    """The works in an opportunity of a wanted status; those in none when that is wanted."""
    joined: set[str] = set()
    found: set[str] = set()
    for o in opportunities:
        members = [member.work for member in o.members]
        joined.update(members)
        if facts.status.get(o.id, Status.NEW) in wanted.statuses:
            found.update(members)
    if Status.ALONE in wanted.statuses:
        found.update(work.id for work in content.works if work.id not in joined)
    return found


def choices(content: Content, facts: Facts) -> dict[str, dict[str, int]]:
    """Criterion → what can be chosen, with how many works (statuses: opportunities) there are of it, in their order."""
    found: dict[str, dict[str, int]] = {name: {} for name in CRITERIA}
    found["partners"] = {partner.code: 0 for partner in content.collaboration.partners}
    found["hardnesses"] = {str(hardness): 0 for hardness in Hardness}
    found["statuses"] = {str(status): 0 for status in Status}
    for work in content.works:
        for name, value in (
            ("partners", work.partner), ("disciplines", str(work.discipline)),
            ("hardnesses", str(work.effective_hardness)), ("levels", work.level),
        ):  # fmt: skip
            found[name][value] = found[name].get(value, 0) + 1
        if facts.areas is None:
            found["areas"][work.town] = found["areas"].get(work.town, 0) + 1
    if facts.areas is not None:
        found["areas"] = {area: len(works) for area, works in sorted(facts.areas.items())}
    opportunities = content.analysis.opportunities if content.analysis else []
    for status in facts.status.values():
        found["statuses"][status] += 1
    if opportunities:
        joined = {m.work for o in opportunities for m in o.members}
        found["statuses"][Status.ALONE] = sum(work.id not in joined for work in content.works)
    for name in ("disciplines", "levels", "areas"):
        found[name] = dict(sorted(found[name].items()))
    return {name: {word: n for word, n in words.items() if n} for name, words in found.items()}


# -- the same in SQL ------------------------------------------------------------------------------


def layer_condition(wanted: Filter, table: str, facts: Facts) -> str:
    """The filter as a condition on a table of the dossier ("": everything), without its period.

    Graafrust, events and streets concern everyone: they are never filtered.
    """
    works = _works_condition(wanted, facts)
    if table == "work":
        return works
    if table == "overlap" and works:
        chosen = f'(SELECT "id" FROM "work" WHERE {works})'
        return f'("a" IN {chosen} OR "b" IN {chosen})'
    if table == "opportunity":
        conditions = []
        if wanted.statuses:
            conditions.append(f'"id" IN ({_listed(_with_status(wanted, facts))})')
        if works:
            conditions.append(
                '"id" IN (SELECT "opportunity" FROM "opportunity_work" WHERE "work" IN'
                f' (SELECT "id" FROM "work" WHERE {works}))'
            )
        return " AND ".join(conditions)
    return ""


def _works_condition(wanted: Filter, facts: Facts) -> str:
    conditions = [
        f"{column} IN ({_listed(words)})"
        for column, words in (
            ('"partner"', wanted.partners),
            ('"discipline"', wanted.disciplines),
            (f"coalesce(\"hardness\", '{Hardness.GEPLAND}')", wanted.hardnesses),
            ("coalesce(\"level\", '')", wanted.levels),
        )
        if words
    ]
    if wanted.areas and facts.areas is None:
        conditions.append(f"coalesce(\"town\", '') IN ({_listed(wanted.areas)})")
    elif wanted.areas and facts.areas is not None:
        inside = frozenset().union(*(facts.areas.get(area, frozenset()) for area in wanted.areas))
        conditions.append(f'"id" IN ({_listed(inside)})')
    if wanted.statuses:
        joined = 'SELECT "work" FROM "opportunity_work"'
        among = f'"id" IN ({joined} WHERE "opportunity" IN ({_listed(_with_status(wanted, facts))}))'
        alone = f' OR "id" NOT IN ({joined})' if Status.ALONE in wanted.statuses else ""
        conditions.append(f"({among}{alone})")
    return " AND ".join(conditions)


def _with_status(wanted: Filter, facts: Facts) -> list[str]:
    return [opportunity for opportunity, status in facts.status.items() if status in wanted.statuses]


def _listed(words: Iterable[str]) -> str:
    return ", ".join("'" + str(word).replace("'", "''") + "'" for word in sorted(map(str, words)))

"""The one filter: what it lets through in Python, and that the layers' SQL says the same."""

from __future__ import annotations

import sqlite3
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afstemming_plugin.model.collaboration import Collaboration, Partner
from afstemming_plugin.model.content import Content
from afstemming_plugin.model.decision import PartnerDecision, Proposal
from afstemming_plugin.model.filter import (
    Facts,
    Filter,
    Status,
    choices,
    facts_of,
    layer_condition,
    passing,
)
from afstemming_plugin.model.period import Period
from afstemming_plugin.model.results import Analysis, Member, Opportunity
from afstemming_plugin.model.rules import Rules
from afstemming_plugin.model.words import Decision, Discipline, Hardness, OpportunityKind
from afstemming_plugin.model.work import Work

PARTNERS = ("gemeente", "water's", "net")
LEVELS, TOWNS = ("", "tactisch", "operationeel"), ("", "Lindehoven", "'t Zand")
DAY = date(2027, 1, 1)


def work(at: int, **values: object) -> Work:
    return Work(**{
        "id": f"w{at}", "partner": PARTNERS[at % 3], "title": "", "discipline": list(Discipline)[at % 4],
        "period": Period.year(2027 + at % 4), "hardness": [None, *Hardness][at % 5],
        "level": LEVELS[at % 3], "town": TOWNS[at // 2 % 3], **values,
    })  # fmt: skip


def opportunity(at: int, works: list[str], year: int) -> Opportunity:
    members = [Member(w, Period.year(year), 0, 0.0, False) for w in works]
    kind = OpportunityKind.OPPORTUNITY
    return Opportunity(f"o{at}", f"K-00{at}", kind, "", (), Period.year(year), members, b"")


def town() -> Content:
    works = [work(at) for at in range(24)]
    found = [
        opportunity(0, ["w0", "w1"], 2028), opportunity(1, ["w2", "w3", "w4"], 2029),
        opportunity(2, ["w0", "w7"], 2030), opportunity(3, ["w8", "w9"], 2028),
    ]  # fmt: skip
    collaboration = Collaboration("x", partners=[Partner(code, code.title()) for code in PARTNERS])
    content = Content(collaboration, Rules(), works, analysis=Analysis(DAY, Rules(), opportunities=found))
    content.proposals = [Proposal("o0", DAY), Proposal("o1", DAY)]
    content.decisions = [
        *(PartnerDecision("o1", partner, Decision.AGREED, DAY) for partner in PARTNERS),
        PartnerDecision("o2", "gemeente", Decision.NOT_AGREED, DAY),
    ]
    return content


AREAS = {"Noord": frozenset({"w0", "w5", "w23"}), "Zuid": frozenset({"w1"}), "Leeg": frozenset()}
CONTENT = town()


def some(words: object) -> st.SearchStrategy[frozenset[str]]:
    return st.one_of(
        st.just(frozenset()), st.frozensets(st.sampled_from(sorted(map(str, words))), max_size=3)
    )  # type: ignore[call-overload]


def database() -> sqlite3.Connection:
    made = sqlite3.connect(":memory:")
    made.execute("CREATE TABLE work (id, partner, discipline, hardness, level, town)")
    made.execute("CREATE TABLE opportunity (id)")
    made.execute("CREATE TABLE opportunity_work (opportunity, work)")
    for w in CONTENT.works:
        hardness = str(w.hardness) if w.hardness else None
        row = (w.id, w.partner, str(w.discipline), hardness, w.level or None, w.town or None)
        made.execute("INSERT INTO work VALUES (?, ?, ?, ?, ?, ?)", row)
    assert CONTENT.analysis
    for o in CONTENT.analysis.opportunities:
        made.execute("INSERT INTO opportunity VALUES (?)", (o.id,))
        made.executemany("INSERT INTO opportunity_work VALUES (?, ?)", [(o.id, m.work) for m in o.members])
    return made


DATABASE = database()


def in_sql(table: str, condition: str) -> set[str]:
    return {row[0] for row in DATABASE.execute(f"SELECT id FROM {table} WHERE {condition or '1'}")}


@settings(max_examples=150, deadline=None)
@given(
    partners=some(PARTNERS), disciplines=some(Discipline), hardnesses=some(Hardness), levels=some(LEVELS),
    areas=some(AREAS), towns=some(TOWNS), statuses=some(Status), neighbourhoods=st.booleans(),
)  # fmt: skip
def test_layers_show_what_the_list_shows(
    partners: frozenset[str], disciplines: frozenset[str], hardnesses: frozenset[str], levels: frozenset[str],
    areas: frozenset[str], towns: frozenset[str], statuses: frozenset[str], neighbourhoods: bool,
) -> None:  # fmt: skip
    places = areas if neighbourhoods else towns
    wanted = Filter(partners, disciplines, hardnesses, levels, places, statuses)
    facts = facts_of(CONTENT, reconsider=["o3"], areas=AREAS if neighbourhoods else None)
    passed = passing(wanted, CONTENT, facts)
    assert in_sql("work", layer_condition(wanted, "work", facts)) == passed.works
    assert in_sql("opportunity", layer_condition(wanted, "opportunity", facts)) == passed.opportunities
    assert layer_condition(wanted, "graafrust", facts) == layer_condition(wanted, "street", facts) == ""


@pytest.mark.parametrize(
    ("wanted", "works", "opportunities"),
    [
        (Filter(), 24, {"o0", "o1", "o2", "o3"}),
        (Filter(partners=frozenset({"gemeente"})), 8, {"o0", "o1", "o2", "o3"}),
        # Unknown hardness (w0, w5, w10 …) counts as gepland, beside those that say so.
        (Filter(hardnesses=frozenset({"gepland"})), 10, {"o0", "o1", "o2", "o3"}),
        (Filter(period=Period.year(2028)), 6, {"o0", "o3"}),
        (Filter(period=Period(date(2027, 12, 31), date(2028, 1, 1))), 12, {"o0", "o3"}),
        (Filter(statuses=frozenset({"akkoord"})), 3, {"o1"}),
        (Filter(statuses=frozenset({"geen koppelkans"})), 24 - 8, set()),
        # One work must meet all criteria, not one work this and another work that.
        (Filter(partners=frozenset({"gemeente"}), disciplines=frozenset({"water"})), 2, {"o3"}),
    ],
)
def test_what_passes(wanted: Filter, works: int, opportunities: set[str]) -> None:
    passed = passing(wanted, CONTENT, facts_of(CONTENT))
    assert (len(passed.works), set(passed.opportunities)) == (works, opportunities)
    assert (passed.all_works, passed.all_opportunities) == (24, 4)
    assert bool(wanted) is (wanted != Filter())


def test_the_status_follows_from_what_the_partners_said() -> None:
    status = facts_of(CONTENT).status
    assert status == {
        "o0": Status.PROPOSED, "o1": Status.AGREED, "o2": Status.REFUSED, "o3": Status.NEW,
    }  # fmt: skip
    assert facts_of(CONTENT, reconsider=["o1"]).status["o1"] is Status.RECONSIDER
    content = town()
    content.decisions = content.decisions[:2]
    assert facts_of(content).status["o1"] is Status.PROPOSED  # one partner has not spoken yet
    content.decisions.append(PartnerDecision("o1", "net", Decision.TO_DISCUSS, DAY))
    assert facts_of(content).status["o1"] is Status.DISCUSS


def test_only_what_there_is_can_be_chosen() -> None:
    found = choices(CONTENT, facts_of(CONTENT))
    assert found["partners"] == {"gemeente": 8, "water's": 8, "net": 8}
    assert found["areas"] == {town: sum(w.town == town for w in CONTENT.works) for town in sorted(TOWNS)}
    assert list(found["hardnesses"]) == ["idee", "voornemen", "gepland", "vastgesteld"]
    assert found["statuses"][Status.ALONE] == 16
    assert choices(CONTENT, Facts({}, AREAS))["areas"] == {"Noord": 3, "Zuid": 1}

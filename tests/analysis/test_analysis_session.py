"""A session that is kept up to date gives what a fresh run gives, whatever was changed on the way."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from works_for_tests import PEILDATUM, days, line, make_work, rectangle, seeded_works

from afstemming_plugin import compat
from afstemming_plugin.analysis.analyse import analyse
from afstemming_plugin.analysis.kernel import QgisKernel, ShapelyKernel
from afstemming_plugin.analysis.memory import Memory
from afstemming_plugin.analysis.session import Around, Session
from afstemming_plugin.model.errors import Cancelled
from afstemming_plugin.model.period import Period
from afstemming_plugin.model.progress import Progress
from afstemming_plugin.model.rules import Rules
from afstemming_plugin.model.words import Hardness
from afstemming_plugin.model.work import Event, GraafrustZone

KERNEL = (QgisKernel if compat.shapely_2() is None else ShapelyKernel)()
TOWN = seeded_works(120, seed=4, per_km2=400)
SPARE = [replace(work, id=f"s{work.id}") for work in seeded_works(60, seed=5, per_km2=400)]
RULES = Rules(distance_by_partner={"partner 1": 40.0})
AROUND = {
    "zones": [GraafrustZone("z", rectangle(0, 0, 300, 300), days("2028-01-01", "2030-12-31"))],
    "events": [
        Event("e", "market", days("2031-05-01", "2031-09-30"), rectangle(200, 200, 500, 500)),
        Event("f", "feast", days("2033-05-01", "2033-05-10")),
    ],
    "manual_groups": [
        frozenset((TOWN[0].id, TOWN[1].id)),
        frozenset((TOWN[2].id, TOWN[40].id, TOWN[41].id)),
        frozenset((SPARE[0].id, SPARE[1].id)),
    ],
}

edits = st.lists(
    st.tuples(
        st.sampled_from(["remove", "add", "move", "delay", "harden", "cancel", "deliver"]),
        st.integers(0, 119),
        st.integers(-800, 800),
    ),
    min_size=1,
    max_size=12,
)


def edited(works, what):
    works = list(works)
    for action, which, amount in what:
        place = which % len(works)
        work = works[place]
        if action == "remove" and len(works) > 2:
            works.pop(place)
        elif action == "add":
            spare = SPARE[which % len(SPARE)]
            if all(other.id != spare.id for other in works):
                works.insert(place, spare)
        elif action == "move":
            works[place] = replace(work, geometry=line((amount, which), (amount + 120, which)))
        elif action == "delay":
            shift = timedelta(days=amount)
            works[place] = replace(work, period=Period(work.period.start + shift, work.period.end + shift))
        elif action == "harden":
            works[place] = replace(work, hardness=list(Hardness)[amount % 5])
        elif action == "cancel":
            works[place] = replace(work, hardness=Hardness.VERVALLEN)
        elif action == "deliver":
            for other in range(place, len(works), 3):
                works[other] = replace(
                    works[other],
                    delivery=f"d{amount}", file="f", row=which, version=works[other].version + 1,
                    reference="r", contact="c", extra={"a": "b"}, confirmed_on=PEILDATUM,
                )  # fmt: skip
    return works


def other_surroundings(what):
    """Zones, events and groups by hand after changes of the same kind."""
    around = {name: list(items) for name, items in AROUND.items()}
    around["apart"] = []
    for action, which, amount in what:
        place = rectangle(amount, which, amount + 150, which + 90)
        if action == "zone":
            around["zones"].append(GraafrustZone(f"z{which}", place, days("2029-01-01", "2033-12-31")))
        elif action == "open":
            around["zones"] = around["zones"][1:]
        elif action == "event":
            around["events"].append(Event(f"e{which}", "market", days("2031-01-01", "2031-12-31"), place))
        elif action == "no event":
            around["events"] = around["events"][: which % 3]
        elif action == "together":
            around["manual_groups"].append(frozenset((TOWN[which].id, TOWN[(which * 7 + 3) % 120].id)))
        elif action == "apart":
            others = [work.id for work in TOWN if work.id != TOWN[which].id][: 40 + which % 5]
            around["apart"] += [frozenset((TOWN[which].id, other)) for other in others]
        elif action == "loose":
            around["manual_groups"] = around["manual_groups"][1:]
    return around


surroundings = st.lists(
    st.tuples(
        st.sampled_from(["zone", "open", "event", "no event", "together", "apart", "loose"]),
        st.integers(0, 119),
        st.integers(0, 500),
    ),
    max_size=4,
)


@settings(max_examples=15, deadline=None, phases=(Phase.explicit, Phase.reuse, Phase.generate))
@given(st.lists(st.tuples(edits, surroundings), min_size=1, max_size=4))
def test_update_equals_a_fresh_run(rounds):
    session = Session(RULES, PEILDATUM, kernel=KERNEL)
    works = TOWN
    session.update(works, Around(**AROUND))
    for what, otherwise in rounds:
        works, around = edited(works, what), other_surroundings(otherwise)
        fresh = analyse(works, RULES, PEILDATUM, kernel=KERNEL, **around)
        assert session.update(works, Around(**around)) == fresh


@settings(max_examples=3, deadline=None, phases=(Phase.explicit, Phase.reuse, Phase.generate))
@given(edits)
def test_a_memory_shared_with_other_rules_changes_nothing(what):
    memory = Memory()
    for rules in (RULES, replace(RULES, flexibility_years=2.0), replace(RULES, distance=30.0), RULES):
        session = Session(rules, PEILDATUM, memory=memory, kernel=KERNEL)
        session.update(TOWN, Around(**AROUND))
        works = edited(TOWN, what)
        fresh = analyse(works, rules, PEILDATUM, kernel=KERNEL, **AROUND)
        assert session.update(works, Around(**AROUND)) == fresh


def test_only_what_a_change_touches_is_looked_at():
    """Another street than that of the change keeps its very opportunities."""
    session = Session(RULES, PEILDATUM, kernel=KERNEL)
    session.update(TOWN)
    before = list(session._known.opportunities)
    works = edited(TOWN, [("delay", 60, 90)])
    session.update(works)
    kept = [o for o in session._known.opportunities if any(o is other for other in before)]
    assert len(kept) > len(before) / 2


def test_first_update_and_no_change():
    session = Session(RULES, PEILDATUM, kernel=KERNEL)
    fresh = analyse(TOWN, RULES, PEILDATUM, kernel=KERNEL, **AROUND)
    assert len(fresh.opportunities) > 10
    assert session.update(TOWN, Around(**AROUND)) == fresh
    assert session.update(TOWN, Around(**AROUND)) == fresh
    assert session.update([], Around(**AROUND)) == analyse([], RULES, PEILDATUM, kernel=KERNEL, **AROUND)
    assert session.update(TOWN, Around(**AROUND)) == fresh


class StopAt(Progress):
    def __init__(self, count: int) -> None:
        self.left = count

    def cancelled(self) -> bool:
        self.left -= 1
        return self.left < 0


@pytest.mark.parametrize("count", [0, 3, 10, 20, 30])
def test_cancel_leaves_the_session_as_it_was(count):
    session = Session(RULES, PEILDATUM, kernel=KERNEL)
    session.update(TOWN, Around(**AROUND))
    changed = [make_work("new", "p", line((0, 0), (300, 0)), Period.year(2030)), *TOWN[5:]]
    with pytest.raises(Cancelled):
        session.update(changed, Around(**AROUND), StopAt(count))
    assert session.update(TOWN, Around(**AROUND)) == analyse(TOWN, RULES, PEILDATUM, kernel=KERNEL, **AROUND)
    assert session.update(changed, Around(**AROUND)) == analyse(
        changed, RULES, PEILDATUM, kernel=KERNEL, **AROUND
    )


def test_peildatum_of_the_session_counts():
    session = Session(RULES, date(2030, 1, 1), kernel=KERNEL)
    assert session.update(TOWN) == analyse(TOWN, RULES, date(2030, 1, 1), kernel=KERNEL)

"""Opportunities on small streets of which a planner knows the answer, and what must hold for all of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from itertools import combinations

import numpy as np
import pytest
from divisions_for_tests import connected, partitions, total
from hypothesis import given, settings
from hypothesis import strategies as st
from works_for_tests import (
    KERNELS,
    PEILDATUM,
    days,
    line,
    make_work,
    point,
    rectangle,
    seeded_works,
)

from afstemming_plugin.analysis.analyse import analyse
from afstemming_plugin.analysis.joint_period import best_joint_periods
from afstemming_plugin.analysis.kernel import QgisKernel, object_array
from afstemming_plugin.analysis.timing import calendar_days, room, simultaneity
from afstemming_plugin.model.period import Period, Precision
from afstemming_plugin.model.progress import Progress
from afstemming_plugin.model.rules import Rules
from afstemming_plugin.model.words import (
    Discipline,
    Hardness,
    Nearness,
    OpportunityKind,
    PlacePrecision,
    Share,
)
from afstemming_plugin.model.work import Event, GraafrustZone, Street

KERNEL = QgisKernel()
D = Discipline


def run(*works, rules=None, **rest):
    return analyse(works, rules or Rules(), PEILDATUM, kernel=KERNEL, **rest)


def street(id, partner, x0, x1, period=None, y=0.0, **rest):
    return make_work(id, partner, line((x0, y), (x1, y)), period or Period.year(2030), **rest)


def members(opportunity):
    return {member.work for member in opportunity.members}


def test_three_works_in_one_street_become_one_opportunity():
    analysis = run(
        street(
            "riool", "gemeente", 0, 300, discipline=D.RIOOL, street="Dorpsstraat", hardness=Hardness.GEPLAND
        ),
        street(
            "gas", "netbeheerder", 100, 250, Period.year(2031), y=4, discipline=D.GAS, street="Dorpsstraat"
        ),
        street(
            "water",
            "waterbedrijf",
            0,
            200,
            Period.year(2030),
            y=6,
            street="Kerkplein",
            hardness=Hardness.IDEE,
        ),
    )
    (found,) = analysis.opportunities
    assert (found.number, found.kind, found.name) == ("K-001", OpportunityKind.OPPORTUNITY, "Dorpsstraat")
    assert found.streets == ("Dorpsstraat", "Kerkplein")
    assert [m.work for m in found.members] == ["riool", "water", "gas"]  # depth order
    assert found.lead == "riool"
    # Riool takes 75 working days: 105 days, as late in 2030 as it can, and gas comes to meet it. Its window
    # needs no shift; gas (19 days) begins before 1-1-2031, all of it before the end of 2030.
    assert found.period.days == 105
    assert found.period.end <= date(2030, 12, 31)
    shifts = {m.work: m.shift_days for m in found.members}
    assert shifts == {"riool": 0, "water": 0, "gas": -19}
    assert found.cost == pytest.approx(4 * 19 / 30.4375)
    assert found.openings_avoided == 2
    # Metres opened once instead of again: all near parts but the longest.
    assert found.shared_length == pytest.approx(150 + 200, abs=20)
    assert {o.opportunity for o in analysis.overlaps} == {found.id}
    assert found.graafrust_until is not None
    assert [z.opportunity for z in analysis.zones] == [found.id]


def test_period_is_known_no_better_than_its_members():
    half = Period(date(2030, 7, 1), date(2030, 12, 31), Precision.HALF)
    (found,) = run(street("a", "x", 0, 100, half), street("b", "y", 0, 100, Period.year(2030))).opportunities
    assert found.period.label() == "2030"
    assert found.period.start == date(2030, 7, 1)


def test_a_chain_through_the_town_is_cut_into_opportunities_of_500_metres():
    works = [
        street(f"w{n:02d}", "even" if n % 2 == 0 else "odd", 180 * n, 180 * n + 200, y=n % 2)
        for n in range(14)
    ]
    analysis = run(*works)
    assert len(analysis.opportunities) >= 4
    seen = [work for o in analysis.opportunities for work in members(o)]
    assert len(seen) == len(set(seen))
    for opportunity in analysis.opportunities:
        parts = KERNEL.from_wkb([m.part for m in opportunity.members])
        assert KERNEL.diameter(KERNEL.union(parts)) <= 500
    assert all(bool(o.opportunity) != bool(o.reason) for o in analysis.overlaps)
    assert any("another opportunity" in o.reason for o in analysis.overlaps)


def test_a_long_work_takes_part_in_several_opportunities_each_with_its_own_part():
    long = street("long", "warmtebedrijf", 0, 3000, discipline=D.WARMTE)
    works = [street(f"s{n}", "gemeente", x, x + 150, y=5) for n, x in enumerate((100, 1400, 2700))]
    analysis = run(long, *works)
    assert [members(o) for o in sorted(analysis.opportunities, key=lambda o: min(members(o) - {"long"}))] == [
        {"long", "s0"}, {"long", "s1"}, {"long", "s2"},
    ]  # fmt: skip
    parts = KERNEL.from_wkb([m.part for o in analysis.opportunities for m in o.members if m.work == "long"])
    assert KERNEL.length(parts).tolist() == pytest.approx([150 + 2 * 14.14] * 3, abs=0.5)
    assert not KERNEL.intersects(parts, parts[[1, 2, 0]]).any()
    # 178 of 3000 m of warmte, 6 m a day: 30 days, not the 500 of the whole that no joint period could hold.
    assert all(m.execution.days == 42 for o in analysis.opportunities for m in o.members if m.work == "long")


def test_two_long_works_along_each_other_meet_in_pieces():
    analysis = run(
        street("a", "x", 0, 2000, discipline=D.RIOOL), street("b", "y", 0, 2000, y=5, discipline=D.WATER)
    )
    assert len(analysis.opportunities) >= 4
    assert len({o.id for o in analysis.opportunities}) == len(analysis.opportunities)
    parts = KERNEL.from_wkb([m.part for o in analysis.opportunities for m in o.members if m.work == "a"])
    assert KERNEL.length(parts).sum() == pytest.approx(2000, rel=0.03)
    assert max(KERNEL.diameter(part) for part in parts) <= 500
    (pair,) = analysis.overlaps
    assert pair.opportunity in {o.id for o in analysis.opportunities}


def test_fixed_works_without_a_common_period_are_a_coordination_point():
    fixed = {"hardness": Hardness.VASTGESTELD}
    analysis = run(
        street("a", "x", 0, 100, days("2028-03-01", "2028-04-15"), **fixed),
        street("b", "y", 0, 100, days("2029-09-01", "2029-10-15"), y=3, **fixed),
    )
    (found,) = analysis.opportunities
    assert (found.kind, found.number) == (OpportunityKind.COORDINATION, "C-001")
    assert found.period == days("2028-03-01", "2029-10-15")
    assert [m.shift_days for m in found.members] == [0, 0]
    assert found.openings_avoided == 0
    (pair,) = analysis.overlaps
    assert (pair.simultaneity, pair.opportunity) == (None, found.id)
    assert analysis.zones == []


def test_a_movable_work_comes_to_the_fixed_one():
    analysis = run(
        street(
            "fixed", "x", 0, 100, days("2030-03-01", "2030-04-15"), hardness=Hardness.VASTGESTELD, duration=30
        ),
        street(
            "idea", "y", 0, 100, days("2028-03-01", "2028-04-15"), y=3, hardness=Hardness.IDEE, duration=30
        ),
    )
    (found,) = analysis.opportunities
    assert [(m.work, m.fixed, m.shift_days > 0) for m in found.members] == [
        ("fixed", True, False), ("idea", False, True),
    ]  # fmt: skip
    assert days("2030-03-01", "2030-04-15").contains(found.period)
    assert all(a.cost >= found.cost for a in found.alternatives)


def test_touching_and_uncertain_pairs_are_listed_with_their_reason():
    analysis = run(
        street("a", "x", 0, 300),
        make_work("b", "y", line((150, -150), (150, 150)), Period.year(2030)),
        street("c", "z", 0, 300, y=400),
        street("d", "y", 0, 300, y=404, place_precision=PlacePrecision.STREET, place_confidence=0.8),
    )
    assert analysis.opportunities == []
    assert [(o.nearness, bool(o.reason), o.geometry) for o in analysis.overlaps] == [
        (Nearness.TOUCH, True, None), (Nearness.POSSIBLE, True, None),
    ]  # fmt: skip


def test_uncertain_pairs_are_grouped_above_the_stated_confidence():
    works = (
        street("c", "z", 0, 300),
        street("d", "y", 0, 300, y=4, place_precision=PlacePrecision.STREET, place_confidence=0.8),
    )
    assert run(*works, rules=Rules(min_place_confidence=0.9)).opportunities == []
    assert len(run(*works, rules=Rules(min_place_confidence=0.8)).opportunities) == 1


def test_whole_streets_that_only_cross_are_not_grouped_however_sure_their_names():
    by_name = {"place_precision": PlacePrecision.STREET, "place_confidence": 1.0}
    analysis = run(
        street("a", "x", 0, 300, **by_name),
        make_work("b", "y", line((150, -150), (150, 150)), Period.year(2030), **by_name),
    )
    assert analysis.opportunities == []
    assert [(o.nearness, "touch" in o.reason) for o in analysis.overlaps] == [(Nearness.POSSIBLE, True)]


def test_groups_made_by_hand_survive():
    works = [
        street("a", "x", 0, 100),
        street("b", "y", 0, 100, y=3),
        street("c", "z", 300, 400),
        street("gone", "z", 300, 400, hardness=Hardness.VERVALLEN),
    ]
    warned = []

    class Listener(Progress):
        def warn(self, text):
            warned.append(text)

    analysis = run(*works, manual_groups=[frozenset({"b", "c", "gone"})], progress=Listener())
    (found,) = analysis.opportunities
    assert (members(found), found.manual) == ({"b", "c"}, True)
    assert len(warned) == 1
    (pair,) = analysis.overlaps
    assert "by hand" in pair.reason
    again = run(*works, manual_groups=[frozenset({"b", "c", "gone"})])
    assert again.opportunities[0].id == found.id


def test_a_hand_made_group_without_joint_period_says_so():
    fixed = {"hardness": Hardness.VASTGESTELD}
    analysis = run(
        street("a", "x", 0, 100, days("2028-03-01", "2028-04-15"), **fixed),
        street("b", "y", 500, 600, days("2032-03-01", "2032-04-15"), **fixed),
        manual_groups=[frozenset({"a", "b"})],
    )
    (found,) = analysis.opportunities
    assert (found.kind, found.manual, bool(found.reason)) == (OpportunityKind.COORDINATION, True, True)


@pytest.mark.parametrize("how", ["event", "event everywhere", "zone", "elsewhere"])
def test_events_and_graafrust_in_the_place_block_days(how):
    works = (
        street("a", "x", 0, 100, days("2030-05-01", "2030-05-31"), duration=10),
        street("b", "y", 0, 100, days("2030-05-01", "2030-05-31"), y=3, duration=10),
    )
    here, may = rectangle(40, -20, 60, 20), days("2030-05-05", "2030-05-28")
    blocks = {
        "event": {"events": [Event("e", "kermis", may, here)]},
        "event everywhere": {"events": [Event("e", "bouwvak", may)]},
        "zone": {"zones": [GraafrustZone("z", here, may)]},
        "elsewhere": {"events": [Event("e", "kermis", may, rectangle(400, 400, 500, 500))]},
    }[how]
    (found,) = run(*works, **blocks).opportunities
    if how == "elsewhere":
        assert (found.period, found.cost) == (days("2030-05-01", "2030-05-14"), 0)
    else:
        assert not found.period.overlaps(may)
        # 10 days before the first start without shift; after the event it would be 11 after the last.
        assert found.period == days("2030-04-21", "2030-05-04")


def test_no_joint_period_is_told():
    always = Event("e", "station", days("2027-01-01", "2040-01-01"))
    pair = street("a", "x", 0, 100), street("b", "y", 0, 100, y=3)
    analysis = run(*pair, events=[always])
    assert analysis.opportunities == []
    assert "block" in analysis.overlaps[0].reason
    analysis = run(*pair[:1], street("b", "y", 0, 100, y=3, duration=400))
    assert "longer than a joint period" in analysis.overlaps[0].reason


def test_name_comes_from_the_streets_layer_or_the_lead():
    pair = street("a", "x", 0, 100, size=100.0), street("b", "y", 0, 60, y=3)
    layer = [Street("s", "Havenweg", line((0, 1), (100, 1)))]
    assert run(*pair, streets=layer).opportunities[0].name == "Havenweg"
    assert run(*pair).opportunities[0].name == "work a"
    secret = replace(pair[0], share=Share.RESTRICTED)
    assert run(secret, pair[1]).opportunities[0].name == "x (water)"


def test_one_partner_meets_itself_only_between_units_or_disciplines():
    same = street("a", "x", 0, 100, unit="riool"), street("b", "x", 0, 100, unit="wegen")
    assert [o.internal for o in run(*same).overlaps] == [True]
    assert run(*same, rules=Rules(internal=False)).overlaps == []
    assert run(street("a", "x", 0, 100), street("b", "x", 0, 100)).overlaps == []


@pytest.mark.parametrize("kernel_class", KERNELS)
def test_what_must_hold_for_every_opportunity(kernel_class):
    kernel, rules = kernel_class(), Rules()
    works = seeded_works(700, seed=11)
    by_id = {work.id: work for work in works}
    analysis = analyse(works, rules, PEILDATUM, kernel=kernel)
    found = [o for o in analysis.opportunities if o.kind is OpportunityKind.OPPORTUNITY]
    assert len(found) > 50
    pairs = {(o.a, o.b): o for o in analysis.overlaps}
    for opportunity in found:
        ids = [m.work for m in opportunity.members]
        assert len(set(ids)) == len(ids) >= 2
        assert sum(m.lead for m in opportunity.members) == 1
        assert opportunity.period.end < opportunity.period.start + timedelta(days=366)
        for member in opportunity.members:
            assert opportunity.period.contains(member.execution)
            work = by_id[member.work]
            reach = room(work, member.execution.days, rules, PEILDATUM)
            assert reach.first <= member.execution.start.toordinal()
            assert member.execution.end.toordinal() <= reach.last
            assert member.cost == pytest.approx(reach.weight * abs(member.shift_days) / 30.4375)
            assert member.fixed <= (member.shift_days == 0)
        assert opportunity.cost == pytest.approx(sum(m.cost for m in opportunity.members))
        parts = kernel.from_wkb([m.part for m in opportunity.members])
        assert kernel.diameter(kernel.union(parts)) <= rules.max_extent
        area = kernel.from_wkb([opportunity.geometry])
        assert kernel.intersects(object_array([area[0]] * len(parts)), parts).all()
        reached = {ids[0]}
        for _ in ids:
            reached |= {
                other
                for (a, b), pair in pairs.items()
                if pair.opportunity == opportunity.id
                for one, other in ((a, b), (b, a))
                if one in reached
            }
        assert reached == set(ids)
    for pair in analysis.overlaps:
        assert bool(pair.opportunity) != bool(pair.reason)
        if pair.nearness is not Nearness.OVERLAP:
            assert pair.reason
        assert (pair.geometry is not None) == (pair.nearness is Nearness.OVERLAP)


def test_works_put_apart_are_never_together():
    works = [street(id, id, 0, 100, y=2.0 * place) for place, id in enumerate("abcd")]
    assert [members(o) for o in run(*works).opportunities] == [set("abcd")]
    apart = [frozenset("ab"), frozenset({"a", "gone"})]
    analysis = run(*works, apart=apart)
    (found,) = analysis.opportunities
    assert len(found.members) == 3 and not {"a", "b"} <= members(found)
    reasons = {(o.a, o.b): o.reason for o in analysis.overlaps if not o.opportunity}
    assert reasons.pop(("a", "b")) == "These works were put apart by hand."
    out = ({"a", "b"} - members(found)).pop()
    assert {pair for pair in reasons} == {tuple(sorted((out, other))) for other in "cd"}
    assert all("put apart" in reason for reason in reasons.values())
    # Also where they reach one another through a third, and where they would only have to talk.
    chain = [street("a", "a", 0, 100), street("b", "b", 80, 180), street("c", "c", 160, 260)]
    assert [members(o) for o in run(*chain).opportunities] == [set("abc")]
    assert {frozenset(members(o)) for o in run(*chain, apart=[frozenset("ac")]).opportunities} <= {
        frozenset("ab"), frozenset("bc"),
    }  # fmt: skip
    firm = {"hardness": Hardness.VASTGESTELD, "duration": 5}
    talkers = [
        street("a", "a", 0, 100, days("2030-03-01", "2030-03-07"), **firm),
        street("b", "b", 0, 100, days("2030-06-01", "2030-06-07"), **firm),
    ]
    assert len(run(*talkers).opportunities) == 1
    assert run(*talkers, apart=[frozenset("ab")]).opportunities == []


def test_a_group_made_by_hand_stays_closed_and_wins_from_apart():
    works = [street(id, id, 0, 100, y=2.0 * place) for place, id in enumerate("abc")]
    analysis = run(*works, manual_groups=[frozenset("ab")], apart=[frozenset("ab")])
    (found,) = analysis.opportunities
    assert (members(found), found.manual) == ({"a", "b"}, True)
    reasons = {(o.a, o.b): o.reason for o in analysis.overlaps if not o.opportunity}
    assert set(reasons) == {("a", "c"), ("b", "c")} and all("made by hand" in r for r in reasons.values())


@st.composite
def crowds(draw):
    """A few points on a line, of three partners, within some years."""
    works = []
    for number in range(draw(st.integers(2, 6))):
        start = PEILDATUM + timedelta(days=draw(st.integers(0, 1500)))
        works.append(
            make_work(
                f"w{number}",
                draw(st.sampled_from("abc")),
                point(draw(st.integers(0, 60)), 0),
                Period(start, start + timedelta(days=draw(st.integers(0, 500)))),
                hardness=draw(st.sampled_from(list(Hardness)[:5])),
                duration=draw(st.sampled_from([5, 40, 200])),
            )
        )
    return works


@settings(max_examples=80, deadline=None)
@given(crowds(), st.lists(st.sets(st.integers(0, 5), min_size=2, max_size=3), max_size=2))
def test_no_other_grouping_is_better(works, apart):
    rules = Rules(max_extent=30.0)
    rooms = [room(w, calendar_days(w.duration), rules, PEILDATUM) for w in works]
    x = [np.frombuffer(w.geometry, "<f8", 2, 5)[0] for w in works]
    edges = [
        (a, b)
        for a, b in combinations(range(len(works)), 2)
        if works[a].partner != works[b].partner
        and abs(x[a] - x[b]) <= 15
        and works[a].period.gap(works[b].period) <= 730
        and simultaneity(rooms[a], rooms[b]) is not None
        and not any({a, b} <= numbers for numbers in apart)
    ]

    def value(group):
        if any(len(numbers & set(group)) > 1 for numbers in apart):
            return None
        if max(x[v] for v in group) - min(x[v] for v in group) > 30:
            return None
        found = best_joint_periods([rooms[v] for v in sorted(group)])
        return (found[0].cost, found[0].first - PEILDATUM.toordinal()) if found else None

    best = min(
        total(division, value)
        for division in partitions(list(range(len(works))))
        if all(
            len(g) == 1 or (connected(frozenset(g), edges) and value(frozenset(g)) is not None)
            for g in division
        )
    )
    found = [
        [int(m.work[1:]) for m in o.members]
        for o in run(
            *works, rules=rules, apart=[frozenset(f"w{number}" for number in numbers) for numbers in apart]
        ).opportunities
        if o.kind is OpportunityKind.OPPORTUNITY
    ]
    assert total(found, value) == best

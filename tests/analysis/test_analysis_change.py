"""Which works of a later delivery are those of an earlier one, and what changed in them."""

from __future__ import annotations

import random
import time
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from works_for_tests import KERNELS, line, point

from afstemming_plugin.analysis import change
from afstemming_plugin.analysis.change import SURE, compare, differences, likeliest, match
from afstemming_plugin.model.change import ChangeKind
from afstemming_plugin.model.period import Period, Precision
from afstemming_plugin.model.words import Discipline, Hardness
from afstemming_plugin.model.work import Work

STREETS = ("Kerkstraat", "Dorpsweg", "Lindelaan", "Havenkade", "Marktplein")
EVERY_KERNEL = pytest.mark.parametrize("kernel_class", KERNELS)


def work(
    id: str = "w",
    street: str = "Kerkstraat",
    title: str = "",
    at: float = 0.0,
    year: int = 2028,
    discipline: Discipline = Discipline.RIOOL,
    reference: str = "",
    placed: bool = True,
) -> Work:
    return Work(
        id=id, partner="gem", title=title or f"Vervangen riool {street}", discipline=discipline,
        period=Period.year(year), street=street, reference=reference,
        geometry=line((at, 0.0), (at + 80.0, 3.0)) if placed else None,
    )  # fmt: skip


@EVERY_KERNEL
def test_a_moved_shifted_and_retitled_work_is_recognised(kernel_class) -> None:
    kernel = kernel_class()
    old = [work("a", "Kerkstraat", at=0), work("b", "Dorpsweg", at=900), work("c", "Lindelaan", at=2000)]
    new = [
        replace(old[2], id="1", title="Vervangen van riool Lindelaan"),
        replace(old[0], id="2", period=Period.year(2029)),
        replace(old[1], id="3", geometry=line((905, 1), (985, 4))),
        work("4", "Havenkade", at=5000),
    ]
    found = match(old, new, kernel)
    assert {n: c.old for n, c in found.sure.items()} == {0: 2, 1: 0, 2: 1}
    assert all(SURE <= c.confidence <= 1 for c in found.sure.values())
    assert found.doubts == {}


@EVERY_KERNEL
def test_two_phases_in_one_place_are_asked_not_guessed(kernel_class) -> None:
    kernel = kernel_class()
    old = [work("a", year=2028), work("b", year=2029)]
    new = [replace(old[0], id="1", period=Period(date(2028, 7, 1), date(2029, 6, 30), Precision.HALF))]
    found = match(old, new, kernel)
    assert found.sure == {}
    assert [c.old for c in found.doubts[0]] == [0, 1]


def test_a_work_that_was_without_place_is_never_surely_the_placed_one() -> None:
    old, new = [work("a", placed=False)], [replace(work("b"), period=Period.year(2029))]
    found = match(old, new)
    assert found.sure == {} and found.doubts[0][0].old == 0


def test_a_reference_goes_before_everything_and_another_reference_is_at_most_a_question() -> None:
    old = [work("a", reference="R1"), work("b", "Dorpsweg", at=500, reference="R2")]
    new = [
        replace(old[1], id="1", reference="R1"),
        replace(old[0], id="2", reference="R7"),
        work("3", "Havenkade", at=4000, reference="R2"),
    ]
    found = match(old, new)
    assert {n: c.old for n, c in found.sure.items()} == {0: 0, 2: 1}
    assert found.doubts == {}
    renumbered = match(old[:1], [replace(old[0], id="2", reference="R7")])
    assert renumbered.sure == {} and renumbered.doubts[0][0].old == 0


def test_two_equal_works_stay_two() -> None:
    old = [work("a"), work("b")]
    found = match(old, [work("1"), work("2"), work("3")])
    assert sorted(c.old for c in found.sure.values()) == [0, 1]


# -- against an independent count ----------------------------------------------------------------


@st.composite
def work_lists(draw: st.DrawFn) -> list[Work]:
    count = draw(st.integers(0, 6))
    return [
        work(
            f"w{number}",
            draw(st.sampled_from(STREETS[:3])),
            draw(st.sampled_from(["", "Vervangen", "Gas Kerkstraat fase 2", "Kabels trekken Dorpsweg"])),
            draw(st.sampled_from([0.0, 5.0, 60.0, 140.0, 2000.0])),
            draw(st.sampled_from([2027, 2028, 2031])),
            draw(st.sampled_from([Discipline.RIOOL, Discipline.GAS, Discipline.OVERIG])),
            draw(st.sampled_from(["", "", "", "R1", "R2"])),
            draw(st.sampled_from([True, True, True, False])),
        )
        for number in range(count)
    ]


def shapely_like_distance(a: Work, b: Work) -> float:
    """Metres between two of our straight lines that all run alike: only their x differs."""
    xs = [sorted(pair) for pair in (_xs(a), _xs(b))]
    if xs[0][0] <= xs[1][1] and xs[1][0] <= xs[0][1]:
        return 0.0  # they cross or run along each other within 3 m: checked with a tolerance below
    return max(xs[0][0], xs[1][0]) - min(xs[0][1], xs[1][1])


def _xs(item: Work) -> tuple[float, float]:
    import struct

    values = struct.unpack("<4d", (item.geometry or b"")[-32:])
    return values[0], values[2]


def naive_likeness(a: Work, b: Work) -> tuple[float, bool]:
    """The definition in plain words; second: whether the pair is compared at all."""
    parts = {"period": 1 - min(1, abs(a.period.start.year - b.period.start.year) / 3)}
    if a.discipline == b.discipline:
        parts["discipline"] = 1.0
    else:
        parts["discipline"] = 0.5 if Discipline.OVERIG in (a.discipline, b.discipline) else 0.0

    def dice(x: str, y: str) -> float:
        grams = [{f" {t.lower()} "[i : i + 3] for i in range(len(t))} for t in (x, y)]
        return 2 * len(grams[0] & grams[1]) / (len(grams[0]) + len(grams[1]))

    parts["title"], parts["street"] = dice(a.title, b.title), dice(a.street, b.street)
    words = [{w for w in f"{i.title} {i.street}".lower().split() if len(w) > 3} for i in (a, b)]
    compared = bool(words[0] & words[1])
    if a.geometry and b.geometry:
        gap = shapely_like_distance(a, b)
        compared = compared or gap <= 100
        shared = max(0.0, 90 - abs(_xs(a)[0] - _xs(b)[0]))
        parts["place"] = 0.5 * max(0, 1 - gap / 100) + 0.5 * shared / (180 - shared)
    weights = {"place": 0.4, "title": 0.25, "period": 0.15, "street": 0.1, "discipline": 0.1}
    value = sum(weights[k] * v for k, v in parts.items()) / sum(weights[k] for k in parts)
    if bool(a.geometry) != bool(b.geometry) or (a.reference and b.reference and a.reference != b.reference):
        value = min(value, SURE - 0.01)
    return value, compared


@settings(max_examples=150, deadline=None)
@given(work_lists(), work_lists())
def test_sure_and_doubtful_are_what_the_definition_says(old: list[Work], new: list[Work]) -> None:
    found = match(old, new)
    taken = [c.old for c in found.sure.values()]
    assert len(set(taken)) == len(taken)
    for n, c in found.sure.items():
        a, b = old[c.old], new[n]
        if c.confidence < 1:
            value, compared = naive_likeness(a, b)
            assert compared and c.confidence == pytest.approx(value, abs=0.012)
    for n, item in enumerate(new):
        if n in found.sure:
            continue
        expected = {}
        for o, known in enumerate(old):
            value, compared = naive_likeness(known, item)
            if o not in taken and compared:
                expected[o] = value
        listed = {c.old: c.confidence for c in found.doubts.get(n, [])}
        for o, value in expected.items():
            if value >= change.POSSIBLE + 0.015 and len(listed) < change.MOST_CANDIDATES:
                assert listed[o] == pytest.approx(value, abs=0.012)
        assert all(expected[o] >= change.POSSIBLE - 0.015 for o in listed)


@settings(max_examples=100, deadline=None)
@given(work_lists(), work_lists(), st.randoms(use_true_random=False))
def test_the_order_of_the_lists_does_not_matter(
    old: list[Work], new: list[Work], order: random.Random
) -> None:
    def told(first: list[Work], second: list[Work]) -> tuple[set, set]:
        found = match(first, second)
        plain = lambda w: repr(replace(w, id=""))  # noqa: E731
        sure = sorted((plain(second[n]), plain(first[c.old])) for n, c in found.sure.items())
        return sure, sorted(plain(second[n]) for n in found.doubts)

    if any(w.reference for w in (*old, *new)):  # a reference used twice is taken in the order of the list
        old, new = ([replace(w, reference="") for w in works] for works in (old, new))
    shuffled = [list(old), list(new)]
    for works in shuffled:
        order.shuffle(works)
    assert told(old, new) == told(*shuffled)


@settings(max_examples=60, deadline=None)
@given(work_lists())
def test_the_same_list_again_leaves_nothing_to_ask(works: list[Work]) -> None:
    found = match(works, [replace(w, id=f"n{w.id}") for w in works])
    assert found.doubts == {} and len(found.sure) == len(works)


@given(
    st.dictionaries(st.integers(0, 3), st.lists(st.tuples(st.integers(0, 3), st.floats(0.6, 1)), max_size=4))
)
def test_the_likeliest_go_first_and_once(given_doubts) -> None:
    doubts = {n: [change.Candidate(o, c) for o, c in dict(cs).items()] for n, cs in given_doubts.items()}
    chosen = likeliest(doubts)
    assert len(set(chosen.values())) == len(chosen)
    pairs = {(n, c.old): c.confidence for n, cs in doubts.items() for c in cs}
    for (n, o), confidence in pairs.items():  # whoever lost a pair lost it to one at least as likely
        if chosen.get(n) == o:
            continue
        rivals = [pairs[n, chosen[n]]] if n in chosen else []
        rivals += [pairs[m, o] for m, other in chosen.items() if other == o]
        assert rivals and max(rivals) >= confidence


# -- what changed --------------------------------------------------------------------------------


@EVERY_KERNEL
def test_each_aspect_is_named(kernel_class) -> None:
    kernel = kernel_class()
    base = replace(work("a"), hardness=Hardness.GEPLAND)
    cases = {
        ChangeKind.TIME: replace(base, period=Period.year(2030)),
        ChangeKind.PLACE: replace(base, geometry=line((0, 0), (95, 3))),
        ChangeKind.HARDENED: replace(base, hardness=Hardness.VASTGESTELD),
        ChangeKind.SOFTENED: replace(base, hardness=Hardness.IDEE),
        ChangeKind.OTHER: replace(base, size=12.0),
        ChangeKind.UNCHANGED: replace(base, row=99, file="ander.xlsx", geometry=line((0, 0.4), (80, 3.4))),
    }
    found = compare([base] * len(cases), list(cases.values()), kernel=kernel)
    assert [c.kinds for c in found] == [(kind,) for kind in cases]
    assert [f.name for c in found for f in c.fields] == ["period", "place", "hardness", "hardness", "size"]
    assert (found[0].fields[0].before, found[0].fields[0].after) == ("2028", "2030")


def test_several_aspects_at_once_and_placing_is_a_move() -> None:
    before = replace(work("a", placed=False), hardness=None)
    after = replace(work("a"), hardness=Hardness.VOORNEMEN, title="Anders")
    (found,) = compare([before], [after], [0.7])
    assert set(found.kinds) == {ChangeKind.PLACE, ChangeKind.SOFTENED, ChangeKind.OTHER}
    assert found.confidence == 0.7


def test_new_and_gone() -> None:
    kept, gone, new = work("k"), work("g", at=500), work("n", at=900)
    assert [(c.work, c.kinds) for c in differences([kept, gone], [new, kept])] == [
        ("n", (ChangeKind.NEW,)), ("k", (ChangeKind.UNCHANGED,)), ("g", (ChangeKind.GONE,)),
    ]  # fmt: skip


def test_a_point_moved_two_metres_is_moved() -> None:
    before = replace(work("a"), geometry=point(10, 10))
    near, far = replace(before, geometry=point(10.5, 10)), replace(before, geometry=point(12, 10))
    assert [c.kinds for c in compare([before, before], [near, far])] == [
        (ChangeKind.UNCHANGED,), (ChangeKind.PLACE,),
    ]  # fmt: skip


# -- speed ---------------------------------------------------------------------------------------


@EVERY_KERNEL
def test_five_thousand_against_five_thousand_in_a_few_seconds(kernel_class) -> None:
    kernel = kernel_class()
    pick = random.Random(4)
    verbs = ("Vervangen", "Renovatie", "Aanleg", "Onderhoud")
    old = []
    for number in range(5000):
        x, y = pick.uniform(0, 6000), pick.uniform(0, 6000)
        start = date(2027, 1, 1) + timedelta(days=pick.randrange(3000))
        street = f"{pick.choice(STREETS)} {pick.randrange(300)}"
        old.append(
            Work(
                id=str(number), partner="gem", title=f"{pick.choice(verbs)} {street}",
                discipline=pick.choice(list(Discipline)), period=Period(start, start + timedelta(days=90)),
                street=street, geometry=line((x, y), (x + pick.uniform(-200, 200), y + pick.uniform(-200, 200))),
            )
        )  # fmt: skip
    new = [
        replace(w, title=w.title + " e.o.", period=Period(w.period.start, w.period.end + timedelta(60)))
        for w in old
    ]
    pick.shuffle(new)
    began = time.process_time()
    found = match(old, new, kernel)
    seconds = time.process_time() - began
    print(f"{kernel.name}: {seconds:.1f} s, sure {len(found.sure)}, doubts {len(found.doubts)}")
    right = sum(old[c.old].id == new[n].id for n, c in found.sure.items())
    assert right == len(found.sure) > 4800
    assert seconds < 15

"""Pairs equal to the last one to a brute force that measures with fractions, for both kernels."""

from __future__ import annotations

import time
from datetime import date, timedelta
from fractions import Fraction
from itertools import combinations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from works_for_tests import KERNELS, days, line, make_work, point, rectangle, seeded_works, shape_wkb, shapes

from afstemming_plugin import compat
from afstemming_plugin.analysis.arrays import work_arrays
from afstemming_plugin.analysis.kernel import ShapelyKernel
from afstemming_plugin.analysis.pairs import BOTH, ONLY_A, ONLY_B, near_pairs
from afstemming_plugin.model.errors import Cancelled
from afstemming_plugin.model.period import Period
from afstemming_plugin.model.progress import Progress
from afstemming_plugin.model.rules import Rules
from afstemming_plugin.model.words import Discipline

MICROMETRE = Fraction(1, 1_000_000)
"""What D is taken too large, for rounding."""

# --- the independent measure: squared distances as exact fractions --------------------------------


def _to_segment(p, a, b):
    """Squared distance from point p to segment a–b."""
    dx, dy = b[0] - a[0], b[1] - a[1]
    square = dx * dx + dy * dy
    t = Fraction((p[0] - a[0]) * dx + (p[1] - a[1]) * dy, square) if square else Fraction(0)
    t = min(max(t, Fraction(0)), Fraction(1))
    return (a[0] + t * dx - p[0]) ** 2 + (a[1] + t * dy - p[1]) ** 2


def _side(a, b, p):
    cross = (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0])
    return (cross > 0) - (cross < 0)


def _between_segments(a, b, c, d):
    if _side(a, b, c) * _side(a, b, d) < 0 and _side(c, d, a) * _side(c, d, b) < 0:
        return Fraction(0)
    return min(_to_segment(a, c, d), _to_segment(b, c, d), _to_segment(c, a, b), _to_segment(d, a, b))


def _segments(shape):
    kind, points = shape
    if kind == "point":
        return [(points[0], points[0])]
    ring = [*points, points[0]] if kind == "polygon" else points
    return list(zip(ring, ring[1:]))


def _inside(p, shape):
    """Even-odd count of edges to the right of p (the boundary is caught by the segments)."""
    kind, _ = shape
    inside = False
    if kind == "polygon":
        for (x1, y1), (x2, y2) in _segments(shape):
            if (y1 > p[1]) != (y2 > p[1]) and p[0] < x1 + Fraction((p[1] - y1) * (x2 - x1), y2 - y1):
                inside = not inside
    return inside


def squared_distance(one, two):
    if any(_inside(p, two) for p in one[1]) or any(_inside(p, one) for p in two[1]):
        return Fraction(0)
    return min(_between_segments(*s, *t) for s in _segments(one) for t in _segments(two))


def brute_force(works, shape_of, rules):
    found = {}
    for one, two in combinations(sorted(works, key=lambda w: w.id), 2):
        if one.partner == two.partner and not (
            rules.internal and (one.unit != two.unit or one.discipline is not two.discipline)
        ):
            continue
        distance = squared_distance(shape_of[one.id], shape_of[two.id])
        gap = one.period.gap(two.period)
        near = [
            distance
            <= (Fraction(rules.distance_by_partner.get(work.partner, rules.distance)) + MICROMETRE) ** 2
            and gap <= rules.time_tolerance_by_partner.get(work.partner, rules.time_tolerance) * 365.25 / 12
            for work in (one, two)
        ]
        if any(near):
            found[one.id, two.id] = (BOTH if all(near) else ONLY_A if near[0] else ONLY_B, gap)
    return found


def as_found(arrays, pairs):
    ids = [work.id for work in arrays.works]
    return {
        (ids[a], ids[b]): (int(way), int(gap))
        for a, b, way, gap in zip(pairs.a, pairs.b, pairs.one_way, pairs.gap)
    }


@st.composite
def collections_of_works(draw):
    count = draw(st.integers(2, 9))
    works, shape_of = [], {}
    for number in range(count):
        shape = draw(shapes())
        start = date(2027, 1, 1) + timedelta(days=draw(st.integers(0, 1500)))
        work = make_work(
            f"w{draw(st.integers(0, 9))}{number}",
            draw(st.sampled_from(["a", "b", "c"])),
            shape_wkb(shape),
            Period(start, start + timedelta(days=draw(st.integers(0, 900)))),
            unit=draw(st.sampled_from(["", "riool"])),
            discipline=draw(st.sampled_from([Discipline.WATER, Discipline.GAS])),
        )
        works.append(work)
        shape_of[work.id] = shape
    rules = Rules(
        internal=draw(st.booleans()),
        distance=draw(st.sampled_from([0.0, 5.0, 15.0, 25.0])),
        distance_by_partner=draw(st.sampled_from([{}, {"a": 10.0}, {"a": 30.0, "b": 0.0}])),
        time_tolerance=draw(st.sampled_from([0, 6, 24])),
        time_tolerance_by_partner=draw(st.sampled_from([{}, {"a": 12}, {"b": 0, "c": 36}])),
    )
    return works, shape_of, rules


@pytest.mark.parametrize("kernel_class", KERNELS)
@settings(max_examples=150, deadline=None)
@given(case=collections_of_works())
def test_same_pairs_as_brute_force(kernel_class, case):
    works, shape_of, rules = case
    kernel = kernel_class()
    arrays = work_arrays(works, rules, kernel)
    assert as_found(arrays, near_pairs(arrays, rules, kernel)) == brute_force(works, shape_of, rules)


@pytest.mark.parametrize("kernel_class", KERNELS)
def test_many_cells_wide_works_and_chunks(kernel_class, monkeypatch):
    """Works over many cells, wide areas and small chunks give what plain distances give."""
    from afstemming_plugin.analysis import pairs as module
    from afstemming_plugin.analysis import sweep

    works = seeded_works(250, seed=7)
    far = 40_000.0
    works.append(
        make_work("wide1", "partner 9", rectangle(-far, -far, far, far), days("2027-01-01", "2040-01-01"))
    )
    works.append(
        make_work("wide2", "partner 10", line((-far, 300), (far, 310)), days("2027-01-01", "2040-01-01"))
    )
    monkeypatch.setattr(module, "CHUNK", 50)
    monkeypatch.setattr(module, "WAITING", 2)
    monkeypatch.setattr(sweep, "BLOCK", 100)
    kernel = kernel_class()
    rules = Rules(internal=False)
    arrays = work_arrays(works, rules, kernel)
    found = near_pairs(arrays, rules, kernel)
    expected = set()
    rows = np.arange(len(arrays))
    for a in rows:
        others = rows[a + 1 :]
        if not len(others):
            continue
        distance = kernel.distance(np.repeat(arrays.geoms[a : a + 1], len(others)), arrays.geoms[others])
        for b, metres in zip(others, distance):
            one, two = arrays.works[a], arrays.works[b]
            if one.partner != two.partner and metres <= 15 and one.period.gap(two.period) <= 730:
                expected.add((int(a), int(b)))
    assert len(expected) > 300
    assert set(zip(found.a.tolist(), found.b.tolist())) == expected
    assert len(found) == len(expected)


def test_distance_and_last_day_are_inclusive():
    kernel = KERNELS[1].values[0]()
    works = [
        make_work("a", "one", point(0, 0), days("2027-01-01", "2027-01-31")),
        make_work("b", "two", point(9, 12), days("2027-01-31", "2027-02-10")),
        make_work("c", "two", point(9.001, 12), days("2027-01-31", "2027-02-10")),
    ]
    arrays = work_arrays(works, Rules(time_tolerance=0), kernel)
    pairs = near_pairs(arrays, Rules(time_tolerance=0), kernel)
    assert as_found(arrays, pairs) == {("a", "b"): (BOTH, 0)}


def test_one_way_names_the_wider_rule():
    kernel = KERNELS[1].values[0]()
    works = [
        make_work("a", "careful", point(0, 0), days("2027-01-01", "2027-01-31")),
        make_work("b", "other", point(40, 0), days("2027-01-01", "2027-01-31")),
    ]
    rules = Rules(distance_by_partner={"careful": 50.0})
    arrays = work_arrays(works, rules, kernel)
    assert as_found(arrays, near_pairs(arrays, rules, kernel)) == {("a", "b"): (ONLY_A, 0)}


def test_one_work_far_away_loses_no_pair():
    kernel = KERNELS[1].values[0]()
    works = seeded_works(200, seed=3)
    near = near_pairs(work_arrays(works, Rules(), kernel), Rules(), kernel)
    works.append(make_work("zzz", "far", point(1e12, -1e12), days("2027-01-01", "2050-12-31")))
    far = near_pairs(work_arrays(works, Rules(), kernel), Rules(), kernel)
    assert len(near) > 50
    assert (far.a.tolist(), far.b.tolist()) == (near.a.tolist(), near.b.tolist())


def test_cancel_is_heard():
    class Stop(Progress):
        def cancelled(self):
            return True

    kernel = KERNELS[1].values[0]()
    arrays = work_arrays(seeded_works(50), Rules(), kernel)
    with pytest.raises(Cancelled):
        near_pairs(arrays, Rules(), kernel, Stop())


def test_nothing_and_one_work_give_no_pairs():
    kernel = KERNELS[1].values[0]()
    for works in ([], seeded_works(1)):
        assert len(near_pairs(work_arrays(works, Rules(), kernel), Rules(), kernel)) == 0


@pytest.mark.skipif(compat.shapely_2() is None, reason="Shapely 2 or later is not present")
def test_fifty_thousand_works_are_quick():
    kernel = ShapelyKernel()
    arrays = work_arrays(seeded_works(50_000), Rules(), kernel)
    begin = time.process_time()
    pairs = near_pairs(arrays, Rules(), kernel)
    took = time.process_time() - begin
    assert len(pairs) > 10_000
    assert took < 4.0, f"{len(pairs)} pairs in {took:.2f} s (a quiet machine takes well under 2)"

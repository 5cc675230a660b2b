"""What two works share, on shapes of which the answer is known."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from works_for_tests import KERNELS, days, line, make_work, point, rectangle, seeded_works, strip

from afstemming_plugin import compat
from afstemming_plugin.analysis import colocation
from afstemming_plugin.analysis.arrays import work_arrays
from afstemming_plugin.analysis.colocation import colocate, strips, trench_lengths
from afstemming_plugin.analysis.kernel import QgisKernel, ShapelyKernel
from afstemming_plugin.analysis.pairs import near_pairs
from afstemming_plugin.model.rules import Rules
from afstemming_plugin.model.words import Discipline, Nearness, PlacePrecision

Y2030 = days("2030-01-01", "2030-12-31")
both = pytest.mark.parametrize("kernel_class", KERNELS)


def share(kernel_class, one, two, rules=None, **rest):
    kernel, rules = kernel_class(), rules or Rules()
    works = [
        make_work("a", "one", one, Y2030, **rest),
        make_work("b", "two", two, Y2030, discipline=Discipline.RIOOL),
    ]
    arrays = work_arrays(works, rules, kernel)
    pairs = near_pairs(arrays, rules, kernel)
    assert len(pairs) == 1
    found = colocate(arrays, pairs, rules, kernel)
    return found.shared_length[0], found.shared_fraction[0], found.shared_area[0], found.nearness[0]


@both
def test_parallel_in_one_street(kernel_class):
    length, fraction, area, nearness = share(kernel_class, line((0, 0), (200, 0)), line((100, 3), (400, 3)))
    assert length == pytest.approx(100 + math.sqrt(15**2 - 3**2), abs=0.2)
    assert fraction == pytest.approx(length / 200)
    # Strips of 1.5 m (water) and 3 m (riool) to each side, 3 m apart: 1.5 m in common, round ends apart.
    assert area == pytest.approx(100 * 1.5, rel=0.03)
    assert nearness is Nearness.OVERLAP


@both
def test_crossing_streets_only_touch(kernel_class):
    length, _, _, nearness = share(kernel_class, line((0, 0), (300, 0)), line((150, -150), (150, 150)))
    assert length == pytest.approx(30, abs=0.1)
    assert nearness is Nearness.TOUCH


# A trench drawn as a line (width 0) or as a strip: how it is drawn must not matter to what it is.
widths = st.one_of(st.just(0.0), st.floats(1, 25))
turns = st.floats(0, 180)
KERNEL = (QgisKernel if compat.shapely_2() is None else ShapelyKernel)()


def met(one, two):
    """Nearness of two works whatever the order; None when not near."""
    found = set()
    for a, b in ((one, two), (two, one)):
        arrays = work_arrays(
            [make_work("a", "one", a, Y2030), make_work("b", "two", b, Y2030)], Rules(), KERNEL
        )
        pairs = near_pairs(arrays, Rules(), KERNEL)
        found |= set(colocate(arrays, pairs, Rules(), KERNEL).nearness.tolist() or [None])
    (nearness,) = found
    return nearness


@settings(max_examples=150, deadline=None)
@given(widths, widths, turns, st.floats(72, 108), st.floats(-0.2, 0.2), st.floats(300, 600))
def test_streets_that_cross_only_touch_lines_or_strips(width, other, turn, angle, at, length):
    """Whatever the direction of the whole; near its end a wide strip has a short side that runs along the other."""
    way = np.array([np.cos(np.radians(turn)), np.sin(np.radians(turn))])
    across = strip(400, other, turn + angle, tuple(at * length * way))
    assert met(strip(length, width, turn), across) is Nearness.TOUCH


@settings(max_examples=150, deadline=None)
@given(widths, widths, turns, st.floats(-12, 12), st.floats(0, 14), st.floats(-0.5, 0.5))
def test_works_along_one_street_overlap_lines_or_strips(width, other, turn, angle, apart, along):
    way = np.array([np.cos(np.radians(turn)), np.sin(np.radians(turn))])
    beside = apart * np.array([-way[1], way[0]]) + along * 150 * way
    assert met(strip(150, width, turn), strip(150, other, turn + angle, tuple(beside))) is Nearness.OVERLAP


@settings(max_examples=80, deadline=None)
@given(widths, turns, turns, st.floats(45, 200))
def test_a_trench_through_a_site_overlaps_whatever_its_direction(width, turn, angle, side):
    """A square, a park or a building site is wider than a street: it is opened where the trench lies."""
    assert met(strip(side, side, turn), strip(500, width, angle)) is Nearness.OVERLAP


@both
@pytest.mark.parametrize("width", [2, 8, 20])
def test_a_strip_across_a_street_only_touches(kernel_class, width):
    gas = strip(300, width, 90)
    assert share(kernel_class, line((-200, 0), (200, 0)), gas)[3] is Nearness.TOUCH
    assert share(kernel_class, strip(400, 8, 0), gas)[3] is Nearness.TOUCH
    assert share(kernel_class, strip(400, 8, 85), gas)[3] is Nearness.OVERLAP
    # The end of a street at the side of another.
    assert (
        share(kernel_class, line((-200, 0), (200, 0)), strip(200, width, 90, (0, 105)))[3] is Nearness.TOUCH
    )


@both
def test_outline_of_what_has_no_rings_is_empty(kernel_class):
    kernel = kernel_class()
    holed = kernel.difference(
        kernel.from_wkb([rectangle(0, 0, 30, 30)]), kernel.from_wkb([rectangle(10, 10, 20, 20)])
    )
    geoms = np.concatenate((kernel.from_wkb([line((0, 0), (9, 9)), point(1, 1)]), holed))
    assert kernel.length(kernel.outline(geoms)).tolist() == pytest.approx([0, 0, 160])
    assert kernel.is_empty(kernel.outline(geoms)).tolist() == [True, True, False]


@both
def test_same_street_around_a_corner_overlaps(kernel_class):
    corner = line((0, 0), (100, 0), (100, 100)), line((0, 4), (96, 4), (96, 100))
    assert share(kernel_class, *corner)[3] is Nearness.OVERLAP


@both
def test_ends_that_hardly_meet_only_touch(kernel_class):
    length, _, _, nearness = share(kernel_class, line((0, 0), (200, 0)), line((207, 0), (500, 0)))
    assert length == pytest.approx(8)
    assert nearness is Nearness.TOUCH


@both
def test_a_tenth_of_a_small_work_is_enough(kernel_class):
    length, fraction, _, nearness = share(kernel_class, line((0, 0), (40, 0)), line((49, 0), (500, 0)))
    assert (length, fraction) == (pytest.approx(6), pytest.approx(0.15))
    assert nearness is Nearness.OVERLAP


@both
def test_points_within_distance_overlap(kernel_class):
    length, fraction, area, nearness = share(kernel_class, point(0, 0), line((-100, 14), (100, 14)))
    assert (length, fraction, nearness) == (0, 1, Nearness.OVERLAP)
    assert area == 0
    assert share(kernel_class, point(0, 0), point(0, 0))[2] == pytest.approx(9 * math.pi, rel=0.01)


@both
def test_polygon_shares_trench_by_its_area(kernel_class):
    length, fraction, area, _ = share(kernel_class, rectangle(0, 0, 100, 10), rectangle(50, 0, 150, 10))
    assert length == pytest.approx(65, rel=0.01)  # 65 of 100 m lie within 15 m of the other
    assert fraction == pytest.approx(0.65, rel=0.01)
    assert area == pytest.approx(500)


@both
def test_trench_of_a_polygon(kernel_class):
    kernel = kernel_class()
    works = [
        make_work("a", "p", rectangle(0, 0, 120, 8), Y2030),
        make_work("b", "p", rectangle(0, 0, 120, 8), Y2030, size=90.0, size_unit="m"),
        make_work("c", "p", rectangle(0, 0, 120, 8), Y2030, size=960.0, size_unit="m²"),
        make_work("d", "p", point(0, 0), Y2030, size=30.0, size_unit="m"),
        make_work("e", "p", point(0, 0), Y2030),
        make_work("f", "p", line((0, 0), (30, 40)), Y2030, size=70.0, size_unit="m"),
    ]
    geoms = kernel.from_wkb([work.geometry for work in works])
    assert trench_lengths(works, geoms, kernel).tolist() == pytest.approx([120, 90, 120, 30, 0, 50])


@both
@pytest.mark.parametrize("precision", [PlacePrecision.AREA, PlacePrecision.STREET])
def test_uncertain_places_make_possible_pairs(kernel_class, precision):
    parallel = line((0, 0), (200, 0)), line((0, 3), (200, 3))
    assert share(kernel_class, *parallel, place_precision=precision)[3] is Nearness.POSSIBLE
    assert share(kernel_class, *parallel, place_precision=PlacePrecision.HOUSE_NUMBERS)[3] is Nearness.OVERLAP


@both
def test_width_of_the_partner_widens_the_strip(kernel_class):
    parallel = line((0, 0), (100, 0)), line((0, 8), (100, 8))
    assert share(kernel_class, *parallel)[2] == 0
    assert share(kernel_class, *parallel, width=12.0)[2] == pytest.approx(100, rel=0.1)


@pytest.mark.skipif(compat.shapely_2() is None, reason="Shapely 2 or later is not present")
def test_both_kernels_measure_the_same():
    found = []
    for kernel in (ShapelyKernel(), QgisKernel()):
        arrays = work_arrays(seeded_works(600, seed=3), Rules(), kernel)
        pairs = near_pairs(arrays, Rules(), kernel)
        found.append(colocate(arrays, pairs, Rules(), kernel))
    one, two = found
    assert len(one.distance) > 300
    assert one.nearness.tolist() == two.nearness.tolist()
    for column in ("distance", "shared_length", "shared_fraction", "shared_area"):
        assert getattr(one, column) == pytest.approx(getattr(two, column), abs=1e-6)


@both
def test_a_pair_alone_measures_as_among_others(kernel_class, monkeypatch):
    """Whatever is measured together with it, in whatever order; also what the two strips share."""
    kernel, rules = kernel_class(), Rules()
    monkeypatch.setattr(colocation, "CHUNK", 7)
    arrays = work_arrays(seeded_works(120, seed=5), rules, kernel)
    pairs = near_pairs(arrays, rules, kernel)
    together = colocate(arrays, pairs, rules, kernel)
    strip = strips(arrays.works, arrays.geoms, rules, kernel)
    area = kernel.area(kernel.intersection(strip[pairs.a], strip[pairs.b]))
    assert together.shared_area == pytest.approx(area, abs=1e-9)
    assert (area > 0).sum() > 20
    for row in range(0, len(pairs), 5):
        alone = colocate(arrays, pairs.rows(np.array([row])), rules, kernel)
        for column in ("distance", "shared_length", "shared_fraction", "shared_area"):
            assert getattr(alone, column)[0] == pytest.approx(getattr(together, column)[row], abs=1e-9)
        assert alone.nearness[0] is together.nearness[row]
        for part in ("part_a", "part_b"):
            assert kernel.to_wkb(getattr(alone, part)) == kernel.to_wkb(
                getattr(together, part)[row : row + 1]
            )


def near_metres(one, two, within, step=0.25):
    """Metres of polyline `one` within `within` of polyline `two`, by looking at a point in every quarter metre."""

    def pieces(corners):
        ends = np.array(corners, dtype=float)
        return ends[:-1], ends[1:]

    total = 0.0
    begins, ends = pieces(two)
    along = ends - begins
    for start, end in zip(*pieces(one)):
        size = float(np.hypot(*(end - start)))
        count = max(1, math.ceil(size / step))
        points = start + (np.arange(count)[:, None] + 0.5) / count * (end - start)
        there = points[:, None, :] - begins[None]
        share = np.clip((there * along).sum(axis=2) / (along * along).sum(axis=1), 0, 1)
        distance = np.hypot(*np.moveaxis(there - share[..., None] * along, 2, 0)).min(axis=1)
        total += size * float((distance <= within).mean())
    return total


corners = st.lists(
    st.tuples(st.integers(0, 200), st.integers(0, 60)), min_size=2, max_size=5, unique=True
).filter(lambda found: all(math.hypot(c - a, d - b) >= 5 for (a, b), (c, d) in zip(found, found[1:])))


@settings(max_examples=60, deadline=None)
@given(one=corners, two=corners, within=st.sampled_from((5.0, 15.0, 25.0)))
def test_the_shared_length_is_what_lies_within_the_distance(one, two, within):
    rules = Rules(distance=within)
    arrays = work_arrays(
        [make_work("a", "one", line(*one), Y2030), make_work("b", "two", line(*two), Y2030)], rules, KERNEL
    )
    pairs = near_pairs(arrays, rules, KERNEL)
    expected = min(near_metres(one, two, within), near_metres(two, one, within))
    if not len(pairs):
        assert expected == 0.0
        return
    found = colocate(arrays, pairs, rules, KERNEL).shared_length[0]
    assert found == pytest.approx(expected, rel=0.02, abs=2.0)

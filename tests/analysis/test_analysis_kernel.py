"""Both kernels against values known by hand, and against each other."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from works_for_tests import KERNELS, line, point, polygon, rectangle, shape_wkb, shapes

from afstemming_plugin import compat
from afstemming_plugin.analysis.kernel import QgisKernel, ShapelyKernel, best_kernel, object_array, spread

HOLED = (
    bytes.fromhex("010300000002000000")
    + polygon((0, 0), (10, 0), (10, 10), (0, 10))[9:]
    + rectangle(2, 2, 4, 4)[9:]
)
both = pytest.mark.parametrize("kernel_class", KERNELS)


@both
def test_measures_known_by_hand(kernel_class):
    kernel = kernel_class()
    geoms = kernel.from_wkb([line((0, 0), (3, 4)), point(3, 4), rectangle(0, 0, 10, 5), HOLED])
    assert kernel.bounds(geoms).tolist() == [[0, 0, 3, 4], [3, 4, 3, 4], [0, 0, 10, 5], [0, 0, 10, 10]]
    assert kernel.dimension(geoms).tolist() == [1, 0, 2, 2]
    assert kernel.length(geoms).tolist() == [5, 0, 30, 48]
    assert kernel.area(geoms).tolist() == [0, 0, 50, 96]
    assert [round(kernel.diameter(g), 6) for g in geoms] == [
        5,
        0,
        round(math.hypot(10, 5), 6),
        round(200**0.5, 6),
    ]


@both
def test_distance_is_exact_and_inclusive(kernel_class):
    kernel = kernel_class()
    a = kernel.from_wkb([point(0, 0), line((0, 0), (0, 100)), rectangle(0, 0, 10, 10)])
    b = kernel.from_wkb([point(9, 12), line((15, 0), (15, 100)), point(5, 5)])
    assert kernel.distance(a, b).tolist() == [15, 15, 0]
    assert kernel.dwithin(a, b, 15.0).tolist() == [True, True, True]
    assert kernel.dwithin(a, b, np.array([14.9999, 15.0, 0.0])).tolist() == [False, True, True]


@both
def test_distance_of_exactly_d_counts_whatever_the_shapes(kernel_class):
    """GEOS says 15.000000000000002 here."""
    kernel = kernel_class()
    box, ends = kernel.from_wkb([rectangle(15, 0, 16, 29)]), kernel.from_wkb([line((0, 1), (0, 2))])
    assert kernel.dwithin(box, ends, 15.0).tolist() == [True]
    assert kernel.dwithin(box, ends, -1.0).tolist() == [False]


@both
def test_shared_parts(kernel_class):
    kernel = kernel_class()
    a, b = kernel.from_wkb([line((0, 0), (100, 0))]), kernel.from_wkb([line((50, 10), (50, 400))])
    # Within 26 m of the end of b: a chord of 2·√(26² − 10²) = 48 m.
    assert kernel.length(kernel.part_within(a, b, 26.0))[0] == pytest.approx(48, rel=0.005)
    apart = kernel.part_within(a, kernel.from_wkb([point(50, 500)]), 10.0)
    assert kernel.is_empty(apart).tolist() == [True]
    assert kernel.length(apart).tolist() == [0]
    assert np.isnan(kernel.bounds(apart)).all()
    assert kernel.diameter(apart[0]) == 0
    assert kernel.area(kernel.buffer(a, np.array([2.0])))[0] == pytest.approx(400 + 4 * math.pi, rel=0.005)


@both
def test_union_difference_hull_box(kernel_class):
    kernel = kernel_class()
    geoms = kernel.from_wkb([rectangle(0, 0, 10, 10), rectangle(5, 0, 15, 10)])
    union = object_array([kernel.union(geoms)])
    assert kernel.area(union).tolist() == [150]
    assert kernel.area(kernel.difference(geoms[:1], geoms[1:])).tolist() == [50]
    assert kernel.intersects(geoms[:1], geoms[1:]).tolist() == [True]
    assert kernel.area(kernel.convex_hull(kernel.from_wkb([line((0, 0), (4, 0), (4, 4))]))).tolist() == [8]
    assert kernel.area(kernel.boxes(np.array([[0, 0, 2, 3], [1, 1, 2, 2]]))).tolist() == [6, 1]


@both
def test_clean_takes_spikes_off_polygons_only(kernel_class):
    kernel = kernel_class()
    spiked = polygon((0, 0), (10, 0), (10, 5), (40, 5.01), (10, 5.02), (10, 10), (0, 10))
    sliver = polygon((0, 0), (10, 0), (10, 0.01))
    cleaned = kernel.clean(kernel.from_wkb([spiked, line((0, 0), (1, 1)), sliver]))
    assert kernel.bounds(cleaned)[0, 2] < 11
    assert kernel.area(cleaned)[0] == pytest.approx(100, abs=0.3)
    assert kernel.length(cleaned)[1] == pytest.approx(math.sqrt(2))
    assert kernel.area(cleaned)[2] == pytest.approx(0.05)


@both
def test_make_valid_and_directions(kernel_class):
    kernel = kernel_class()
    bow_tie = polygon((0, 0), (10, 10), (10, 0), (0, 10))
    assert kernel.area(kernel.make_valid(kernel.from_wkb([bow_tie])))[0] == pytest.approx(50)
    east, north, bent = line((0, 0), (5, 0)), line((0, 5), (0, 0)), line((0, 0), (3, 0), (3, 4))
    assert kernel.directions(kernel.from_wkb([east, north, bent, point(0, 0)])).tolist() == [
        [5, 5, 0], [5, -5, 0], [7, -1, 0], [0, 0, 0],
    ]  # fmt: skip


@both
def test_wkb_goes_out_as_it_came_in_and_junk_is_refused(kernel_class):
    kernel = kernel_class()
    wkb = [point(1, 2), line((0, 0), (5, 5)), HOLED]
    assert kernel.to_wkb(kernel.from_wkb(wkb)) == wkb
    assert len(kernel.from_wkb([])) == 0
    with pytest.raises(ValueError, match="WKB"):
        kernel.from_wkb([b"no geometry"])


def test_spread_of_points():
    assert spread(np.array([[0.0, 0.0], [3.0, 4.0], [1.0, 1.0]])) == 5
    assert spread(np.empty((0, 2))) == 0


@pytest.mark.skipif(compat.shapely_2() is None, reason="Shapely 2 or later is not present")
@settings(max_examples=150, deadline=None)
@given(one=shapes(), two=shapes(), metres=st.sampled_from([1.0, 5.0, 15.0]))
def test_both_kernels_agree(one, two, metres):
    answers = []
    for kernel in (ShapelyKernel(), QgisKernel()):
        a, b = kernel.from_wkb([shape_wkb(one)]), kernel.from_wkb([shape_wkb(two)])
        part = kernel.part_within(a, b, metres)
        answers.append(
            np.concatenate(
                (
                    kernel.distance(a, b), kernel.dwithin(a, b, metres), kernel.intersects(a, b),
                    kernel.length(part), kernel.area(part), kernel.directions(a)[0],
                    kernel.area(kernel.difference(a, b)), [kernel.diameter(kernel.union(object_array([a[0], b[0]])))],
                )
            )
        )  # fmt: skip
    assert answers[0] == pytest.approx(answers[1], abs=1e-6)


def test_best_kernel_takes_shapely_where_present(monkeypatch):
    assert best_kernel().name == ("Shapely" if compat.shapely_2() else "QGIS")
    monkeypatch.setattr(compat, "shapely_2", lambda: None)
    assert best_kernel().name == "QGIS"
    with pytest.raises(ImportError):
        ShapelyKernel()

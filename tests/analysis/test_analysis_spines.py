"""Coordinates read in whole arrays, and what the spines of two works tell: never otherwise than their distance."""

from __future__ import annotations

import struct

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from works_for_tests import KERNELS, line, point, polygon, rectangle, shape_wkb, shapes

from afstemming_plugin.analysis.coordinates import LINE, POINT, POLYGON, SEVERAL, of_wkb
from afstemming_plugin.analysis.kernel import QgisKernel
from afstemming_plugin.analysis.spines import spines_of


def multi(kind: int, *parts: bytes) -> bytes:
    return struct.pack("<BII", 1, kind, len(parts)) + b"".join(parts)


HOLED = struct.pack("<BII", 1, 3, 2) + rectangle(0, 0, 10, 10)[9:] + rectangle(2, 2, 4, 4)[9:]
NO_POINT = struct.pack("<BIdd", 1, 1, np.nan, np.nan)
EMPTY = [multi(7), struct.pack("<BII", 1, 2, 0), struct.pack("<BII", 1, 3, 0), multi(5)]
SIMPLE = [point(1, 2), line((0, 0), (3, 4), (9, 1)), rectangle(0, 0, 10, 5)]
FOUND = [
    *((wkb, kind) for wkb, kind in zip(SIMPLE, (POINT, LINE, POLYGON))),
    *((multi(3 + kind, wkb), kind) for wkb, kind in zip(SIMPLE, (POINT, LINE, POLYGON))),
    (HOLED, SEVERAL),
    (multi(6, HOLED), SEVERAL),
    (multi(5, line((0, 0), (1, 1)), line((5, 5), (6, 9))), SEVERAL),
    (multi(7, point(7, 7), rectangle(1, 1, 2, 2)), SEVERAL),
    (multi(7, multi(4, point(7, 7), point(8, 8))), SEVERAL),
    *((wkb, None) for wkb in EMPTY),
]


@pytest.mark.parametrize("kernel_class", KERNELS)
@pytest.mark.parametrize("order", [1, -1])
def test_coordinates_are_those_of_each_geometry_alone(kernel_class, order):
    """Whatever stands before and after it; QGIS, asked one by one, knows the points and the box."""
    kernel, one_by_one = kernel_class(), QgisKernel()
    found = FOUND[::order]
    wkb = [item for item, _ in found]
    coordinates = kernel.coordinates(kernel.from_wkb(wkb))
    assert len(coordinates) == len(wkb)
    for row, (geometry, (_, kind)) in enumerate(zip(one_by_one.from_wkb(wkb), found)):
        here = slice(coordinates.first[row], coordinates.first[row + 1])
        points = [] if geometry.isEmpty() else [(p.x(), p.y()) for p in geometry.vertices()]
        assert list(zip(coordinates.x[here], coordinates.y[here])) == points
        assert (coordinates.owner[here] == row).all()
        if kind is None:
            assert np.isnan(coordinates.bounds[row]).all()
            continue
        box = geometry.boundingBox()
        edges = [box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()]
        assert coordinates.bounds[row].tolist() == edges
        assert coordinates.kind[row] == kind


def test_wkb_of_other_orders_and_dimensions():
    big = struct.pack(">BIIdddd", 0, 2, 2, 1, 2, 3, 4)
    iso = struct.pack("<BIIdddddd", 1, 1002, 2, 1, 2, 99, 3, 4, 99)
    extended = struct.pack("<BIIdddddddd", 1, 2 | 3 << 30, 2, 1, 2, 99, 98, 3, 4, 97, 96)
    coordinates = of_wkb([big, iso, extended])
    assert coordinates.x.tolist() == [1, 3] * 3
    assert coordinates.y.tolist() == [2, 4] * 3
    assert coordinates.kind.tolist() == [LINE] * 3
    assert len(of_wkb([])) == 0
    assert of_wkb([NO_POINT, point(1, 1)]).kind.tolist()[1] == POINT


@pytest.mark.parametrize(
    "junk", [b"", b"\x01", b"no geometry", line((0, 0), (1, 1))[:-3], multi(9, point(1, 1))]
)
def test_junk_is_refused(junk):
    with pytest.raises(ValueError, match="WKB"):
        of_wkb([point(1, 1), junk])


@st.composite
def drawn_shapes(draw):
    """One shape, alone in a multi-geometry, a line that ends where it began, or two together."""
    shape = draw(shapes())
    wkb = shape_wkb(shape)
    form = draw(st.sampled_from(["plain", "multi", "closed", "two", "mixed"]))
    kind = struct.unpack_from("<I", wkb, 1)[0]
    if form == "closed":
        return line(*shape[1], (70, 70), shape[1][0])
    if form == "multi":
        return multi(3 + kind, wkb)
    if form == "two":
        return (
            multi(3 + kind, wkb, wkb[:-16] + struct.pack("<dd", 70, 80))
            if kind == 2
            else multi(7, wkb, point(70, 80))
        )
    return multi(7, line((70, 70), (70, 90)), wkb) if form == "mixed" else wkb


@pytest.mark.parametrize("kernel_class", KERNELS)
@settings(max_examples=300, deadline=None)
@given(one=drawn_shapes(), two=drawn_shapes(), away=st.sampled_from([0.0, 3.5, 5e5, 1e9]))
def test_the_distance_lies_between_what_the_spines_tell(kernel_class, one, two, away):
    kernel = kernel_class()
    geoms = kernel.from_wkb([one, NO_POINT, two] if away == 3.5 else [one, two, two])
    last = len(geoms) - 1
    spines = spines_of(kernel.coordinates(geoms))
    least, most = spines.apart(np.array([0, last]), np.array([last, 0]))
    metres = kernel.distance(geoms[[0]], geoms[[last]])[0]
    assert least[0] <= metres + 1e-9
    assert metres <= most[0] + 1e-9
    assert (least[0], most[0]) == (pytest.approx(least[1], abs=1e-6), pytest.approx(most[1], abs=1e-6))


def test_spines_tell_straight_works_apart_to_the_millimetre():
    """A straight line is its spine; a polygon is near at most where its longest side is."""
    geoms = [
        line((0, 0), (50, 0), (100, 0)),
        line((0, 30), (100, 30)),
        polygon((0, -5), (100, -5), (99, -9), (1, -9)),
    ]
    spines = spines_of(of_wkb(geoms))
    least, most = spines.apart(np.array([0, 0, 1]), np.array([1, 2, 2]))
    assert most == pytest.approx([30, 5, 35], abs=1e-3)
    assert least == pytest.approx([30, 1, 31], abs=1e-3)


def test_of_an_empty_one_or_of_several_nothing_is_promised():
    spines = spines_of(
        of_wkb([line((0, 0), (1, 0)), multi(7), multi(5, line((0, 0), (1, 0)), line((9, 0), (9, 1)))])
    )
    least, most = spines.apart(np.array([0, 0]), np.array([1, 2]))
    assert np.isnan([least[0], most[0]]).all()
    assert least[1] <= 0
    assert most[1] == np.inf

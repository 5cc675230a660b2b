"""Days along and rows down the timeline; no Qt needed."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afstemming_plugin.cycle.timeline import Bar, Lane, Rest, Timeline
from afstemming_plugin.gui.timeline_layout import LONGEST, SHORTEST, Axis, next_bar, row_at, rows_of, visible
from afstemming_plugin.model.period import Period
from afstemming_plugin.model.words import Hardness


def fitting() -> Axis:
    return Axis.fitting(date(2027, 1, 1), date(2032, 12, 31), 100.0, 600.0)


def test_everything_fits_and_end_days_are_inclusive() -> None:
    axis = fitting()
    assert 100 < axis.x(date(2027, 1, 1)) < axis.end_x(date(2032, 12, 31)) < 700
    assert axis.end_x(date(2030, 12, 31)) == pytest.approx(axis.x(date(2031, 1, 1)))
    assert axis.day(axis.x(date(2030, 6, 1))) == pytest.approx(date(2030, 6, 1).toordinal())


@given(st.floats(0.2, 5.0), st.floats(100, 700))
def test_zooming_keeps_the_day_under_the_mouse(factor: float, x: float) -> None:
    axis = fitting()
    closer = axis.zoomed(factor, x)
    assert closer.day(x) == pytest.approx(axis.day(x), abs=0.01)
    assert SHORTEST - 1e-6 <= closer.days <= LONGEST + 1e-6


def test_dragging_and_resizing() -> None:
    axis = fitting()
    assert axis.moved(50).x(date(2028, 1, 1)) == pytest.approx(axis.x(date(2028, 1, 1)) + 50)
    wider = axis.resized(200, 1200)
    assert wider.days == pytest.approx(axis.days) and wider.first == axis.first


def test_labels_never_run_into_each_other() -> None:
    for zoom in (0.05, 0.3, 1, 2, 5, 20, 100):
        ticks = fitting().zoomed(zoom, 400).ticks(40.0)
        gaps = [b.x - a.x for a, b in zip(ticks, ticks[1:])]
        assert all(gap > 34 for gap in gaps), zoom  # February is shorter than a month on average
        assert all(100 <= tick.x <= 700 for tick in ticks)
    names = [tick.label for tick in fitting().zoomed(3, 400).ticks(40.0)]
    assert any(name.isdigit() for name in names) and not all(name.isdigit() for name in names)


def test_rows_and_which_of_them_are_drawn() -> None:
    period = Period.year(2028)
    bars = [Bar(str(n), "w", "#000000", Hardness.IDEE, period, (period.start, period.end)) for n in range(3)]
    lanes = (Lane("A", "#000000", tuple(bars[:2])), Lane("B", "#000000", tuple(bars[2:])))
    rows = rows_of(Timeline("t", date(2027, 1, 1), lanes, (Rest(period, "r"),), more=7))
    assert [row.bar.work if row.bar else "" for row in rows] == ["", "0", "1", "", "2", "", ""]
    assert rows[-1].more == 7 and rows[-2].rest is not None
    assert list(visible(7, 20, 45, 85)) == [2, 3, 4]
    assert list(visible(50_000, 20, 400_000, 400_300)) == list(range(20_000, 20_016))
    assert row_at(7, 20, 139) == 6 and row_at(7, 20, 141) is None
    assert next_bar(rows, None, 1) == 1 and next_bar(rows, 2, 1) == 4 and next_bar(rows, 4, 1) == 4
    assert next_bar(rows, None, -1) == 4 and next_bar([], None, 1) is None

"""The map in time: stepping through the years shows what lies in that year, end days included."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Optional

from qgis.core import (
    Qgis,
    QgsDateTimeRange,
    QgsInterval,
    QgsProject,
    QgsTemporalNavigationObject,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QTime

from ..model.content import Content
from ..model.period import Period, Precision, add_months, covering


def show_in_period(layer: QgsVectorLayer, prefix: str = "period") -> None:
    """Show each feature from the first moment of `<prefix>_start` to the last of `<prefix>_end`.

    By expressions, not by fields: for a GeoPackage QGIS compares a date field with a moment as text
    ("2028-01-01" < "2028-01-01T00:00:00"), which drops a work on its last day and shows it a day early.
    """
    properties = layer.temporalProperties()
    properties.setMode(Qgis.VectorTemporalMode.FeatureDateTimeStartAndEndFromExpressions)
    properties.setStartExpression(f'to_datetime("{prefix}_start")')
    properties.setEndExpression(
        f"to_datetime(\"{prefix}_end\") + to_interval('23 hours 59 minutes 59 seconds')"
    )
    properties.setLimitMode(Qgis.VectorTemporalLimitMode.IncludeBeginIncludeEnd)
    properties.setIsActive(True)


def moments(period: Period) -> QgsDateTimeRange:
    """From the first moment of the first day up to (not including) the day after the last."""
    begin, after = (QDateTime(QDate(day.year, day.month, day.day), QTime(0, 0)) for day in _edges(period))
    return QgsDateTimeRange(begin, after, True, False)


def _edges(period: Period) -> tuple[date, date]:
    return period.start, period.end + timedelta(days=1)


def year_range(first: int, last: Optional[int] = None) -> QgsDateTimeRange:
    """From 1 January of `first` up to (not including) 1 January after `last` (default: the same year)."""
    return moments(Period(date(first, 1, 1), date(last or first, 12, 31)))


def horizon(content: Content) -> Optional[tuple[int, int]]:
    """First and last year in which a work, opportunity or graafrust lies; None without any."""
    periods = [work.period for work in content.works] + [zone.period for zone in content.zones]
    if content.analysis:
        periods += [o.period for o in content.analysis.opportunities]
        periods += [zone.period for zone in content.analysis.zones]
    if not periods:
        return None
    return min(p.start.year for p in periods), max(p.end.year for p in periods)


def set_horizon(project: QgsProject, content: Content) -> None:
    """The project's own time span, in which the Temporal Controller moves.

    Not its step: QGIS 3.40 filters the map on the last step when it opens a project with another step
    than the default, although the controller is off. `set_period` gives the open map its step.
    """
    years = horizon(content)
    if years is not None:
        project.timeSettings().setTemporalRange(year_range(*years))


def set_period(canvas, period: Optional[Period]) -> None:  # type: ignore[no-untyped-def]  # QgsMapCanvas: needs qgis.gui
    """Show what plays in this period of whole months, or all times again (None).

    The controller of the canvas is moved along, so that its own buttons go on from here, by steps as long as the period.
    """
    controller = canvas.temporalController()
    if period is None:
        if controller is not None:
            controller.setNavigationMode(QgsTemporalNavigationObject.NavigationMode.NavigationOff)
            # For when the user switches it on.
            controller.setFrameDuration(QgsInterval(1, QgsUnitTypes.TemporalUnit.TemporalYears))
        canvas.setTemporalRange(QgsDateTimeRange(QDateTime(), QDateTime()))
        return
    if controller is None:
        canvas.setTemporalRange(moments(period))
        return
    months = months_of(period)
    span = QgsProject.instance().timeSettings().temporalRange()
    first, last = period.start, period.end
    if span.begin().isValid():
        # As many whole steps earlier as it takes to reach the horizon.
        earlier = (period.start.year - span.begin().date().year()) * 12 + period.start.month - 1
        first = add_months(period.start, -(max(0, earlier) // months) * months)
        last = max(period.end, span.end().addSecs(-1).date().toPyDate())
    controller.setNavigationMode(QgsTemporalNavigationObject.NavigationMode.Animated)
    controller.setFrameDuration(QgsInterval(months, QgsUnitTypes.TemporalUnit.TemporalMonths))
    controller.setTemporalExtents(moments(Period(first, last)))
    steps = ((period.start.year - first.year) * 12 + period.start.month - first.month) // months
    controller.setCurrentFrameNumber(steps)
    canvas.setTemporalRange(moments(period))


def shown_period(canvas) -> Optional[Period]:  # type: ignore[no-untyped-def]
    """The days that the canvas shows, in the coarsest precision that says so; None: all times."""
    span = canvas.temporalRange()
    if span.isInfinite() or not (span.begin().isValid() and span.end().isValid()):
        return None
    first, last = span.begin().date().toPyDate(), span.end().addSecs(-1).date().toPyDate()
    return named(Period(first, max(first, last)))


def named(period: Period) -> Period:
    """The same days in the coarsest precision that holds exactly them: 1-1-2028 – 30-6-2028 is a half year."""
    for precision in (Precision.YEAR, Precision.HALF, Precision.QUARTER, Precision.MONTH):
        whole = covering(period.start, period.end, precision)
        if (whole.start, whole.end) == (period.start, period.end):
            return whole
    return Period(period.start, period.end)


def months_of(period: Period) -> int:
    """How many months it has a day in."""
    return (period.end.year - period.start.year) * 12 + period.end.month - period.start.month + 1

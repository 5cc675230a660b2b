"""The map in time: stepping through the years shows what lies in that year, end days included."""

from __future__ import annotations

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

_YEAR = QgsInterval(1, QgsUnitTypes.TemporalUnit.TemporalYears)


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


def year_range(first: int, last: Optional[int] = None) -> QgsDateTimeRange:
    """From 1 January of `first` up to (not including) 1 January after `last` (default: the same year)."""
    begin = QDateTime(QDate(first, 1, 1), QTime(0, 0))
    end = QDateTime(QDate((last or first) + 1, 1, 1), QTime(0, 0))
    return QgsDateTimeRange(begin, end, True, False)


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
    than the default, although the controller is off. `set_year` gives the open map its step.
    """
    years = horizon(content)
    if years is not None:
        project.timeSettings().setTemporalRange(year_range(*years))


def set_year(canvas, year: Optional[int]) -> None:  # type: ignore[no-untyped-def]  # QgsMapCanvas: needs qgis.gui
    """Step the canvas to one year, or show all times again (None).

    The controller of the canvas is moved along, so that its own buttons go on from this year.
    """
    controller = canvas.temporalController()
    if year is None:
        if controller is not None:
            controller.setNavigationMode(QgsTemporalNavigationObject.NavigationMode.NavigationOff)
            controller.setFrameDuration(_YEAR)  # for when the user switches it on
        canvas.setTemporalRange(QgsDateTimeRange(QDateTime(), QDateTime()))
        return
    if controller is None:
        canvas.setTemporalRange(year_range(year))
        return
    span = QgsProject.instance().timeSettings().temporalRange()
    begin = min(year, span.begin().date().year()) if span.begin().isValid() else year
    end = max(year, span.end().addSecs(-1).date().year()) if span.end().isValid() else year
    controller.setNavigationMode(QgsTemporalNavigationObject.NavigationMode.Animated)
    controller.setFrameDuration(_YEAR)
    controller.setTemporalExtents(year_range(begin, end))
    controller.setCurrentFrameNumber(year - begin)

"""The indicators as charts: over the years, over the meetings; on screen and as a file alike."""

from __future__ import annotations

from typing import Optional, Sequence

from ..cartography.chart_file import Chart, write_charts
from ..cartography.charts import COLOURS, Curve
from ..model.language import tr
from .results import SHARES, Indicators, definitions, single_values

__all__ = ["Chart", "charts_of", "over_meetings", "over_years", "write_charts"]


def over_years(found: Indicators) -> Chart:
    """Openings per 100 streets and year, as planned and with the proposals."""
    years = list(found.openings_planned)
    return Chart(
        tr("Openings per 100 streets and year"),
        [str(year) for year in years],
        [
            Curve(tr("as planned"), COLOURS[1], [round(100 * found.openings_planned[y]) for y in years]),
            Curve(
                tr("with the proposals"), COLOURS[0],
                [round(100 * found.openings_proposed.get(y, 0.0)) for y in years],
            ),
        ],
    )  # fmt: skip


def per_discipline(found: Indicators) -> Optional[Chart]:
    """Jointly renewed kilometres; None when there are none."""
    if not found.kilometres:
        return None
    label = definitions()["kilometres"].label
    values = [round(value, 1) for value in found.kilometres.values()]
    return Chart(label, [str(d) for d in found.kilometres], [Curve(tr("km"), COLOURS[2], values)])


def over_meetings(meetings: Sequence[Indicators], names: Sequence[str] = ()) -> Chart:
    """These indicators (default: openings avoided, and by what was decided) at every meeting, the earliest first."""
    words = definitions()
    wanted = [name for name in names if name in words] or ["openings_avoided", "openings_decided"]
    short = {"openings_avoided": tr("openings avoided"), "openings_decided": tr("decided")}
    series = []
    for colour, name in zip((COLOURS[1], COLOURS[0], COLOURS[2]), wanted):
        values = [single_values(one)[name] for one in meetings]
        if name in SHARES:
            values = [None if value is None else round(100 * value) for value in values]
        else:
            values = [None if value is None else round(value, 1) for value in values]
        label = short.get(name, words[name].label) if len(wanted) > 1 else words[name].unit
        series.append(Curve("%" if name in SHARES else label, colour, values))
    title = tr("Over the meetings") if len(wanted) > 1 else words[wanted[0]].label
    steps = [f"{one.peildatum.month}-{one.peildatum.year}" for one in meetings]
    return Chart(title, steps, series, bars=False)


def charts_of(found: Indicators, meetings: Sequence[Indicators]) -> list[Chart]:
    """All that is worth keeping: years, disciplines, and with several meetings every indicator that says anything."""
    charts = [over_years(found)] if found.openings_planned else []
    disciplines = per_discipline(found)
    charts += [disciplines] if disciplines else []
    if len(meetings) > 1:
        charts.append(over_meetings(meetings))
        told = {"openings_planned", "openings_proposed", "openings_avoided", "openings_decided"}
        singles = [over_meetings(meetings, [name]) for name in definitions() if name not in told]
        charts += [chart for chart in singles if any(chart.series[0].values)]
    return charts

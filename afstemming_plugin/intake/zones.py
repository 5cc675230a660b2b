"""One delivered row → one graafrust zone."""

from __future__ import annotations

import uuid
from datetime import date, timedelta

from osgeo import ogr

from ..model.exchange import GRAAFRUST
from ..model.language import tr
from ..model.period import Period, Precision, add_months
from ..model.rules import Rules
from ..model.words import Hardness, Severity, ZoneOrigin
from ..model.work import GraafrustZone
from .cells import Cells, Notes, cell_text
from .dategrammar import with_duration
from .dates import DateProblem, PeriodReading, read_period
from .places import Placed
from .reading.vector import plain_wkb, quiet_gdal
from .rowperiod import RowPeriods
from .values import read_duration, read_number, read_yes_no
from .workfields import stated_precision
from .works import PERIOD_FIELDS, PLACE_FIELDS, RowRejected, stated_assumptions

_POLYGONS = 2  # the dimension of a geometry that has area


class ZoneReader:
    """Rows of one table as zones. Lines and points are widened to the half-width of a street (rule *Graafrust*)."""

    def __init__(self, cells: Cells, delivered_on: date) -> None:
        self.cells = cells
        self.periods = RowPeriods(cells, start="from", end="until", year="")
        self._delivered_on = delivered_on
        kept = [
            cells.index[name]
            for name in ("house_numbers", "reference", "x", "y", "lat", "lon")
            if cells.has(name)
        ]
        self._columns = sorted({*cells.unmapped(), *kept})

    def zone(self, row: int, partner: str, placed: Placed, delivery: str, notes: Notes) -> GraafrustZone:
        """Raises RowRejected."""
        table = self.cells.table
        status = self.cells.word("status", Hardness, self.cells.text(row, "status"))
        if status and status.word is Hardness.VERVALLEN:
            raise RowRejected(tr("The graafrust was withdrawn or has ended."))
        if placed.rejected or placed.geometry is None:
            raise RowRejected(placed.rejected or tr("The graafrust has no place."), *PLACE_FIELDS)
        try:
            period, assumed = self._period(row)
        except DateProblem as problem:
            raise RowRejected(str(problem), *PERIOD_FIELDS) from problem
        number = table.row_numbers[row]
        if assumed:
            notes.add(
                Severity.ASSUMED,
                tr("The period of the graafrust was read with an assumption."),
                number,
                self.cells.column("from") or self.cells.column("until") or self.cells.column("period"),
                period.label(),
            )
        period, known = stated_precision(self.cells, row, period)
        if not known:
            notes.add(
                Severity.DOUBTFUL,
                tr("This precision of the period is not known; the dates are read as they stand."),
                number,
                self.cells.column("precision"),
                self.cells.text(row, "precision"),
            )
        geometry, widened = _with_area(placed.geometry)
        if widened:
            notes.add(
                Severity.ASSUMED,
                tr("A line or point of graafrust was widened to a street of {metres} m on each side.",
                   metres=Rules().zone_half_width),
                number,
                remedy=tr("Deliver graafrust as polygons."),
            )  # fmt: skip
        names, values = table.columns, table.rows[row]
        return GraafrustZone(
            id=str(uuid.uuid4()),
            geometry=geometry,
            period=period,
            reason=self.cells.text_or_default(row, "reason"),
            street=placed.street or self.cells.text(row, "street"),
            origin=ZoneOrigin.DELIVERED,
            partner=partner,
            provisional=bool(read_yes_no(self.cells.text_or_default(row, "provisional")))
            or bool(status and status.word in (Hardness.IDEE, Hardness.VOORNEMEN)),
            consent=bool(read_yes_no(self.cells.text_or_default(row, "consent"))),
            delivery=delivery,
            file=table.file,
            layer=table.layer,
            row=number,
            assumed=tuple(
                dict.fromkeys(
                    (
                        *(("period",) if assumed else ()),
                        *(("geometry",) if widened else ()),
                        *stated_assumptions(self.cells, row, GRAAFRUST),
                    )
                )
            ),
            extra={names[at]: text for at in self._columns for text in (cell_text(values[at]),) if text},
        )

    def _period(self, row: int) -> tuple[Period, bool]:
        """From … until; a duration (years, unless said otherwise) gives the end that lacks."""
        until, start = self.cells.raw(row, "until"), self.cells.raw(row, "from")
        if until is None and start is not None:
            return self._by_duration(row, read_period(start, day_first=self.periods.day_first))
        if until is not None and start is None:
            end = read_period(until, day_first=self.periods.day_first).period
            begin = min(self._delivered_on, end.end)
            return Period(begin, end.end, end.precision), True
        reading = self.periods.read(row)
        return reading.period, reading.assumed

    def _by_duration(self, row: int, start: PeriodReading) -> tuple[Period, bool]:
        value, header = self.cells.raw(row, "duration"), self.cells.column("duration")
        found, number = read_duration(value, header), read_number(value)
        if found is None or number is None:
            raise DateProblem(tr("It is not given until when the graafrust lasts."), missing=True)
        if found[1] and "jaar" not in f"{cell_text(value)} {header}".lower():
            return with_duration(start, found[0]).period, start.assumed
        end = add_months(start.period.start, round(number * 12)) - timedelta(days=1)
        return Period(start.period.start, max(end, start.period.start), Precision.DAY), start.assumed


def _with_area(wkb: bytes) -> tuple[bytes, bool]:
    """A polygon as it is; a line or point widened."""
    with quiet_gdal():
        geometry = ogr.CreateGeometryFromWkb(wkb)
        if geometry.GetDimension() == _POLYGONS:
            return wkb, False
        polygon = plain_wkb(geometry.Buffer(Rules().zone_half_width))
    if polygon is None:
        raise RowRejected(tr("The graafrust has no place."), *PLACE_FIELDS)
    return polygon, True

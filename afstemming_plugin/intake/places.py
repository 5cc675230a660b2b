"""Where each delivered row lies: its own geometry, its coordinates, or its street."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Optional

import numpy as np
from osgeo import ogr

from ..model.collaboration import Remark
from ..model.errors import IntakeError
from ..model.language import tr
from ..model.words import PlacePrecision, Severity
from ..model.work import Street
from .coordinates import (
    WGS84,
    Box,
    CrsChoice,
    choose_crs,
    crs_title,
    geometry_of_text,
    make_valid,
    number_of,
    reference,
    self_crossing,
    transformation,
)
from .reading.vector import plain_wkb, quiet_gdal
from .street_text import StreetFinder, clean_street
from .streets import StreetIndex, extent_of_streets, read_streets
from .table import RawTable

__all__ = ["Placed", "Placer", "extent_of_streets", "read_streets"]

AREA_FROM = 20_000.0  # m²: a larger polygon is a zoekgebied (DESIGN section 3)
_NEAR = 5_000.0  # metres beyond the collaboration's extent that are not remarkable


@dataclass
class Placed:
    """`geometry` is WKB, 2D, valid, in the collaboration's CRS; None when the row has no place (yet).

    `rejected` says why the row's coordinates cannot be right; it is "" for a row that only lacks a place.
    `street` and `town` are as the streets layer writes them, "" when not placed by street.
    """

    geometry: Optional[bytes] = None
    precision: PlacePrecision = PlacePrecision.NONE
    confidence: float = 0.0
    street: str = ""
    town: str = ""
    remarks: list[Remark] = field(default_factory=list)
    rejected: str = ""


@dataclass
class _Given:
    """A geometry as delivered, with what a message needs to point at it."""

    geometry: Any
    column: str = ""
    value: str = ""


class Placer:
    """Places tables of one collaboration. `crs` is in metres; `extent` in it (xmin, ymin, xmax, ymax)."""

    def __init__(self, crs: str, streets: Sequence[Street] = (), extent: Optional[Box] = None) -> None:
        reference(crs)
        self._crs = crs
        self._extent = extent
        self._index = StreetIndex(streets)
        self._streets = StreetFinder(self._index)

    def place(self, table: RawTable, mapping: Mapping[str, str], *, crs: str = "") -> list[Placed]:
        """One `Placed` per row, in order.

        `mapping` gives the columns of street, house_numbers, town, x, y, lat, lon, wkt. `crs` goes before
        what the table declares. A row's geometry is used first, then its coordinates, then its street.
        Raises IntakeError when `crs` is unknown.
        """
        if not table.rows:
            return []
        if crs:
            reference(crs)
        return _TablePlacing(self, table, mapping, crs or table.crs).run()


class _TablePlacing:
    """One table on its way to its places."""

    def __init__(self, placer: Placer, table: RawTable, mapping: Mapping[str, str], declared: str) -> None:
        self._placer = placer
        self._table = table
        self._declared = declared
        self._at = {
            name: table.columns.index(column) for name, column in mapping.items() if column in table.columns
        }
        self._placed = [Placed() for _ in range(len(table))]
        if declared and not _is_known(declared):
            self._declared = ""
            self._remark(
                0,
                Severity.DOUBTFUL,
                tr("The coordinate system that the table states is not known; the coordinates decide."),
                whole=True,
                value=declared[:60],
                remedy=tr("Ask the partner which one it is."),
            )

    def run(self) -> list[Placed]:
        self._place_given(self._delivered_geometries(), self._declared)
        wkt, wkt_crs = self._texts()
        self._place_given(wkt, wkt_crs or self._declared)
        self._place_given(self._points("x", "y"), self._declared if not self._table.geometries else "")
        self._place_given(self._points("lon", "lat"), WGS84)
        for row in range(len(self._table)):
            if self._placed[row].geometry is None:
                self._place_by_street(row)
        return self._placed

    def _cell(self, row: int, name: str) -> Any:
        return self._table.rows[row][self._at[name]] if name in self._at else None

    def _text(self, row: int, name: str) -> str:
        value = self._cell(row, name)
        if isinstance(value, float) and value.is_integer():
            value = int(value)
        return "" if value is None else str(value).strip()

    def _remark(
        self,
        row: int,
        severity: Severity,
        message: str,
        *,
        whole: bool = False,
        column: str = "",
        value: str = "",
        remedy: str = "",
    ) -> None:
        self._placed[row].remarks.append(
            Remark(
                severity,
                message,
                row=None if whole else self._table.row_numbers[row],
                column=column,
                value=value,
                remedy=remedy,
                file=self._table.file,
                layer=self._table.layer,
            )
        )

    # What was delivered

    def _delivered_geometries(self) -> dict[int, _Given]:
        found = {}
        with quiet_gdal():
            for row, wkb in enumerate(self._table.geometries):
                geometry = ogr.CreateGeometryFromWkb(wkb) if wkb else None
                if geometry is not None and not geometry.IsEmpty():
                    found[row] = _Given(geometry)
        return found

    def _texts(self) -> tuple[dict[int, _Given], str]:
        found: dict[int, _Given] = {}
        crs = ""
        for row in self._open_rows("wkt"):
            text = self._text(row, "wkt")
            if not text:
                continue
            try:
                wkb, stated = geometry_of_text(text)
            except ValueError:
                self._remark(
                    row,
                    Severity.DOUBTFUL,
                    tr("The geometry text cannot be read."),
                    column=self._table.columns[self._at["wkt"]],
                    value=text[:60],
                    remedy=tr("Write it as WKT, for instance LINESTRING (155000 463000, 155100 463050)."),
                )
                continue
            crs = crs or stated
            found[row] = _Given(
                ogr.CreateGeometryFromWkb(wkb), self._table.columns[self._at["wkt"]], text[:60]
            )
        return found, crs

    def _open_rows(self, *names: str) -> list[int]:
        """Rows without a place so far; none when the table lacks one of these columns."""
        if not all(name in self._at for name in names):
            return []
        return [row for row, placed in enumerate(self._placed) if placed.geometry is None]

    def _points(self, x_name: str, y_name: str) -> dict[int, _Given]:
        found = {}
        for row in self._open_rows(x_name, y_name):
            x, y = (self._coordinate(row, name) for name in (x_name, y_name))
            if x is None or y is None or (x == 0.0 and y == 0.0):  # 0, 0 is how programs write "none"
                continue
            point = ogr.Geometry(ogr.wkbPoint)
            point.AddPoint_2D(x, y)
            column = f"{self._table.columns[self._at[x_name]]}, {self._table.columns[self._at[y_name]]}"
            found[row] = _Given(point, column, f"{self._text(row, x_name)}, {self._text(row, y_name)}")
        return found

    def _coordinate(self, row: int, name: str) -> Optional[float]:
        try:
            return number_of(self._cell(row, name))
        except ValueError:
            self._remark(
                row,
                Severity.DOUBTFUL,
                tr("The coordinate is not a number."),
                column=self._table.columns[self._at[name]],
                value=self._text(row, name),
                remedy=tr("Write metres (RD) or decimal degrees."),
            )
            return None

    # To the collaboration's system

    def _place_given(self, given: dict[int, _Given], declared: str) -> None:
        if not given:
            return
        rows = list(given)
        boxes = np.array([given[row].geometry.GetEnvelope() for row in rows])
        middles = np.column_stack([(boxes[:, 0] + boxes[:, 1]) / 2, (boxes[:, 2] + boxes[:, 3]) / 2])
        choice = choose_crs(middles, declared, self._placer._crs)
        if choice is None:
            for row in rows:
                self._reject(row, given[row])
            return
        self._tell_choice(rows[0], choice, declared)
        step = transformation(choice.crs, self._placer._crs)
        for row, fits, exchanged in zip(rows, choice.fits, choice.fits_exchanged):
            item = given[row]
            if exchanged and self._only_exchanged_is_inside(item.geometry, bool(fits), choice, step):
                item.geometry.SwapXY()
                fits = self._tell_exchanged(row, item)
            if not fits or not self._place_one(row, item.geometry, choice, step):
                self._reject(row, item, exchanged=bool(exchanged))

    def _only_exchanged_is_inside(
        self, geometry: Any, fits: bool, choice: CrsChoice, step: Optional[Any]
    ) -> bool:
        """Whether the row lies in the collaboration's area when x and y change places, and not as it stands."""
        extent = self._placer._extent
        if extent is None:
            return False

        def inside(exchanged: bool) -> bool:
            trial = geometry.Clone()
            if exchanged != choice.swapped:
                trial.SwapXY()
            with quiet_gdal():
                try:
                    if step is not None and trial.Transform(step) != 0:
                        return False
                except RuntimeError:
                    return False
            left, right, bottom, top = trial.GetEnvelope()
            return extent[0] <= left and right <= extent[2] and extent[1] <= bottom and top <= extent[3]

        return inside(True) and not (fits and inside(False))

    def _tell_exchanged(self, row: int, given: _Given) -> bool:
        self._remark(
            row,
            Severity.REPAIRED,
            tr("x and y (or latitude and longitude) were exchanged in this row; they are put right."),
            column=given.column,
            value=given.value,
            remedy=tr("Ask the partner to exchange the two values."),
        )
        return True

    def _tell_choice(self, row: int, choice: CrsChoice, declared: str) -> None:
        """Remarks on the whole table, kept with its first row but naming no row."""
        title = crs_title(choice.crs)
        if declared and not _same(declared, choice.crs):
            self._remark(
                row,
                Severity.REPAIRED,
                tr("The table states {stated}, but its coordinates are {found}; the coordinates are believed.",
                   stated=crs_title(declared), found=title),
                whole=True,
                remedy=tr("Ask the partner to state the right coordinate system."),
            )  # fmt: skip
        elif not declared and choice.crs != self._placer._crs:
            self._remark(
                row,
                Severity.ASSUMED,
                tr("The table states no coordinate system; its coordinates are {found}.", found=title),
                whole=True,
            )
        if choice.swapped:
            self._remark(
                row,
                Severity.REPAIRED,
                tr(
                    "x and y (or latitude and longitude) were exchanged in the whole table; they are put right."
                ),
                whole=True,
                remedy=tr("Ask the partner to exchange the two columns."),
            )

    def _place_one(self, row: int, geometry: Any, choice: CrsChoice, step: Optional[Any]) -> bool:
        if choice.swapped:
            geometry.SwapXY()
        if step is not None:
            with quiet_gdal():
                try:
                    if geometry.Transform(step) != 0:
                        return False
                except RuntimeError:
                    return False
        if not np.isfinite(geometry.GetEnvelope()).all():
            return False
        repaired = make_valid(geometry)
        if repaired.reason:
            self._tell_repair(row, repaired.reason, repaired.lost_type)
        geometry = repaired.geometry
        placed = self._placed[row]
        placed.geometry = plain_wkb(geometry)
        area = geometry.GetDimension() == 2 and geometry.Area() > AREA_FROM
        placed.precision = PlacePrecision.AREA if area else PlacePrecision.EXACT
        placed.confidence = 1.0
        self._check_extent(row, geometry.GetEnvelope())
        return True

    def _tell_repair(self, row: int, reason: str, lost_type: bool) -> None:
        reason = re.sub(r"\d+\.\d+", lambda number: f"{float(number.group()):.1f}", reason)
        if self_crossing(reason):
            message = tr("Repaired: self-crossing outline ({reason}).", reason=reason)
        else:
            message = tr("Repaired: the shape was not valid ({reason}).", reason=reason)
        if lost_type:
            message += " " + tr("Nothing of its kind was left; what remains is a line or point.")
        self._remark(
            row,
            Severity.DOUBTFUL if lost_type else Severity.REPAIRED,
            message,
            remedy=tr("Check the shape on the map."),
        )

    def _check_extent(self, row: int, envelope: tuple[float, float, float, float]) -> None:
        if self._placer._extent is None:
            return
        xmin, ymin, xmax, ymax = self._placer._extent
        left, right, bottom, top = envelope
        if left < xmin - _NEAR or right > xmax + _NEAR or bottom < ymin - _NEAR or top > ymax + _NEAR:
            self._remark(
                row,
                Severity.DOUBTFUL,
                tr("The place lies far outside the area of the collaboration."),
                value=f"{(left + right) / 2:.0f}, {(bottom + top) / 2:.0f}",
                remedy=tr("Check the coordinates."),
            )

    def _reject(self, row: int, given: _Given, *, exchanged: bool = False) -> None:
        envelope = given.geometry.GetEnvelope()
        value = given.value or f"{(envelope[0] + envelope[1]) / 2:g}, {(envelope[2] + envelope[3]) / 2:g}"
        remedy = (
            tr("x and y (or latitude and longitude) seem to be exchanged in this row.")
            if exchanged
            else tr("Correct them, or choose the right coordinate system.")
        )
        what = tr(
            "The coordinates lie in no known system within the area of {crs}.",
            crs=crs_title(self._placer._crs),
        )
        where = tr("row {row}", row=self._table.row_numbers[row])
        self._placed[row].rejected = f"{where}, {value}: {what} {remedy}"
        self._remark(row, Severity.DOUBTFUL, what, column=given.column, value=value, remedy=remedy)

    # By street

    def _place_by_street(self, row: int) -> None:
        text = clean_street(self._text(row, "street"))
        if not text or not self._placer._index:
            if text:
                self._tell_no_streets(row, text)
            return
        match = self._placer._streets.find(text, self._text(row, "town"), self._text(row, "house_numbers"))
        placed = self._placed[row]
        for note in match.notes:
            column = self._table.columns[self._at["street"]]
            self._remark(row, note.severity, note.message, column=column, value=text, remedy=note.remedy)
        placed.confidence = match.confidence
        if match.geometry is None:
            return
        placed.geometry = plain_wkb(match.geometry)
        placed.precision = PlacePrecision.STREET
        placed.street = " / ".join(match.names)
        placed.town = match.town
        placed.rejected = ""

    def _tell_no_streets(self, row: int, street: str) -> None:
        self._remark(
            row,
            Severity.DOUBTFUL,
            tr("There is no streets layer to find the street in."),
            column=self._table.columns[self._at["street"]],
            value=street,
            remedy=tr("Give the collaboration a streets layer, or draw the place on the map."),
        )


def _is_known(crs: str) -> bool:
    try:
        reference(crs)
    except IntakeError:
        return False
    return True


def _same(a: str, b: str) -> bool:
    return a == b or bool(reference(a).IsSame(reference(b)))

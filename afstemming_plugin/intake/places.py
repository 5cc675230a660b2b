"""Where each delivered row lies: its own geometry, its coordinates, or its street."""

from __future__ import annotations

import re
import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Optional

import numpy as np
from osgeo import ogr

from ..model.collaboration import Remark
from ..model.errors import IntakeError
from ..model.language import tr
from ..model.progress import Progress
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
    reason_place,
    reference,
    self_crossing,
    transformation,
)
from .reading.vector import plain_wkb, quiet_gdal
from .shapes import sound_points_and_lines
from .street_text import StreetFinder, clean_street
from .streets import StreetIndex, extent_of_streets, read_streets
from .table import RawTable

__all__ = ["Placed", "Placer", "extent_of_streets", "read_streets"]

AREA_FROM = 20_000.0  # m²: a larger polygon is a zoekgebied
_HEARD_EVERY = 64  # rows; a street that must be searched for takes milliseconds
_NEAR = 5_000.0  # metres beyond the collaboration's extent that are not remarkable


@dataclass
class Placed:
    """`geometry` is WKB, 2D, valid, in the collaboration's CRS; None when the row has no place (yet).

    `rejected` says why the row's coordinates cannot be right; it is "" for a row that only lacks a place.
    `street` and `town` are as the streets layer writes them, "" when not placed by street; `open_numbers` are
    house numbers that were given and not found along it.
    """

    geometry: Optional[bytes] = None
    precision: PlacePrecision = PlacePrecision.NONE
    confidence: float = 0.0
    street: str = ""
    town: str = ""
    remarks: list[Remark] = field(default_factory=list)
    rejected: str = ""
    open_numbers: str = ""


class Placer:
    """Places tables of one collaboration. `crs` is in metres; `extent` in it (xmin, ymin, xmax, ymax)."""

    def __init__(self, crs: str, streets: Sequence[Street] = (), extent: Optional[Box] = None) -> None:
        reference(crs)
        self._crs = crs
        self._extent = extent
        self._index = StreetIndex(streets)
        self._streets = StreetFinder(self._index)

    def place(
        self,
        table: RawTable,
        mapping: Mapping[str, str],
        *,
        crs: str = "",
        progress: Progress = Progress(),  # noqa: B008 (says nothing and holds nothing)
    ) -> list[Placed]:
        """One `Placed` per row, in order.

        `mapping` gives the columns of street, house_numbers, town, x, y, lat, lon, wkt. `crs` goes before
        what the table declares. A row's geometry is used first, then its coordinates, then its street.
        Raises IntakeError when `crs` is unknown; Cancelled when stopped.
        """
        if not table.rows:
            return []
        if crs:
            reference(crs)
        return _TablePlacing(self, table, mapping, crs or table.crs, progress).run()


class _TablePlacing:
    """One table on its way to its places."""

    def __init__(
        self, placer: Placer, table: RawTable, mapping: Mapping[str, str], declared: str, progress: Progress
    ) -> None:
        self._placer = placer
        self._progress = progress
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
        delivered = {row: bytes(wkb) for row, wkb in enumerate(self._table.geometries) if wkb}
        self._place_given(delivered, self._declared)
        wkt, wkt_crs = self._texts()
        self._place_given(wkt, wkt_crs or self._declared, "wkt")
        declared = self._declared if not self._table.geometries else ""
        self._place_given(self._points("x", "y"), declared, "x", "y")
        self._place_given(self._points("lon", "lat"), WGS84, "lon", "lat")
        for row, placed in enumerate(self._placed):
            if placed.geometry is None:
                self._hear(row)
                self._place_by_street(row)
        return self._placed

    def _hear(self, row: int) -> None:
        """Progress, and whether to stop."""
        if row % _HEARD_EVERY == 0:
            self._progress.step(row / len(self._table))

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

    def _texts(self) -> tuple[dict[int, bytes], str]:
        found: dict[int, bytes] = {}
        crs = ""
        for row in self._open_rows("wkt"):
            self._hear(row)
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
            found[row] = wkb
        return found, crs

    def _open_rows(self, *names: str) -> list[int]:
        """Rows without a place so far; none when the table lacks one of these columns."""
        if not all(name in self._at for name in names):
            return []
        return [row for row, placed in enumerate(self._placed) if placed.geometry is None]

    def _points(self, x_name: str, y_name: str) -> dict[int, bytes]:
        found = {}
        for row in self._open_rows(x_name, y_name):
            self._hear(row)
            x, y = self._coordinate(row, x_name), self._coordinate(row, y_name)
            if x is None or y is None or (x == 0.0 and y == 0.0):  # 0, 0 is how programs write "none"
                continue
            found[row] = struct.pack("<BIdd", 1, 1, x, y)
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

    def _place_given(self, given: dict[int, bytes], declared: str, *names: str) -> None:
        """`given`: row → WKB in the system that the table is in; `names`: the fields that it was written in."""
        sound, boxes = sound_points_and_lines(list(given.values()))
        shapes = _others(given, sound, boxes)
        kept = np.array([ok or row in shapes for row, ok in zip(given, sound.tolist())], dtype=bool)
        if not kept.any():
            return
        rows = [row for row, there in zip(given, kept.tolist()) if there]
        sound, boxes = sound[kept], boxes[kept]
        middles = np.column_stack([(boxes[:, 0] + boxes[:, 1]) / 2, (boxes[:, 2] + boxes[:, 3]) / 2])
        choice = choose_crs(middles, declared, self._placer._crs)
        if choice is None:
            for row, box in zip(rows, boxes.tolist()):
                self._reject(row, box, names)
            return
        self._tell_choice(rows[0], choice, declared)
        step = transformation(choice.crs, self._placer._crs)
        # Of a sound shape that is in the right system already nothing remains to be judged but the extent.
        as_it_is = sound & choice.fits & ~choice.fits_exchanged & (step is None and not choice.swapped)
        near = as_it_is & self._near(boxes)
        columns = (
            rows,
            as_it_is.tolist(),
            near.tolist(),
            choice.fits.tolist(),
            choice.fits_exchanged.tolist(),
        )
        for at, (row, whole, close, fits, exchanged) in enumerate(zip(*columns)):
            self._hear(row)
            if whole:
                self._put(row, given[row], PlacePrecision.EXACT)
                if not close:
                    self._check_extent(row, boxes[at])
                continue
            shape = shapes.get(row) or ogr.CreateGeometryFromWkb(given[row])
            if exchanged and self._only_exchanged_is_inside(shape, fits, choice, step):
                shape.SwapXY()
                fits = self._tell_exchanged(row, names)
            if not fits or not self._place_one(row, shape, choice, step):
                self._reject(row, shape.GetEnvelope(), names, exchanged=exchanged)

    def _put(self, row: int, wkb: Optional[bytes], precision: PlacePrecision) -> None:
        placed = self._placed[row]
        placed.geometry, placed.precision, placed.confidence = wkb, precision, 1.0

    def _written(self, row: int, names: Sequence[str]) -> tuple[str, str]:
        """The columns of these fields, and what stands in them: for a message that points at it."""
        columns = ", ".join(self._table.columns[self._at[name]] for name in names)
        value = ", ".join(self._text(row, name) for name in names)
        return columns, value[:60] if names == ("wkt",) else value

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

    def _tell_exchanged(self, row: int, names: Sequence[str]) -> bool:
        column, value = self._written(row, names)
        self._remark(
            row,
            Severity.REPAIRED,
            tr("x and y (or latitude and longitude) were exchanged in this row; they are put right."),
            column=column,
            value=value,
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
        area = geometry.GetDimension() == 2 and geometry.Area() > AREA_FROM
        self._put(row, plain_wkb(geometry), PlacePrecision.AREA if area else PlacePrecision.EXACT)
        self._check_extent(row, geometry.GetEnvelope())
        return True

    def _tell_repair(self, row: int, reason: str, lost_type: bool) -> None:
        reason = re.sub(r"\d+\.\d+", lambda number: f"{float(number.group()):.1f}", reason)
        if self_crossing(reason):
            message = tr("Repaired: self-crossing outline ({reason}).", reason=reason_place(reason))
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

    def _near(self, boxes: np.ndarray) -> np.ndarray:
        """Which boxes (n × 4: left, right, bottom, top) lie in or near the area of the collaboration."""
        if self._placer._extent is None:
            return np.ones(len(boxes), dtype=bool)
        xmin, ymin, xmax, ymax = self._placer._extent
        left, right, bottom, top = boxes.T
        inside = (left >= xmin - _NEAR) & (right <= xmax + _NEAR)
        return inside & (bottom >= ymin - _NEAR) & (top <= ymax + _NEAR)

    def _check_extent(self, row: int, envelope: Sequence[float]) -> None:
        left, right, bottom, top = envelope
        if not self._near(np.array([envelope]))[0]:
            self._remark(
                row,
                Severity.DOUBTFUL,
                tr("The place lies far outside the area of the collaboration."),
                value=f"{(left + right) / 2:.0f}, {(bottom + top) / 2:.0f}",
                remedy=tr("Check the coordinates."),
            )

    def _reject(
        self, row: int, envelope: Sequence[float], names: Sequence[str], *, exchanged: bool = False
    ) -> None:
        column, value = self._written(row, names)
        value = value or f"{(envelope[0] + envelope[1]) / 2:.9g}, {(envelope[2] + envelope[3]) / 2:.9g}"
        remedy = (
            tr("x and y (or latitude and longitude) seem to be exchanged in this row.")
            if exchanged
            else tr("Correct them, or choose the right coordinate system.")
        )
        what = tr(
            "The coordinates lie in no known system within the area of {crs}.",
            crs=crs_title(self._placer._crs),
        )
        self._placed[row].rejected = f"{value}: {what} {remedy}"
        self._remark(row, Severity.DOUBTFUL, what, column=column, value=value, remedy=remedy)

    # By street

    def _place_by_street(self, row: int) -> None:
        text = clean_street(self._text(row, "street"))
        if not text or not self._placer._index:
            if text:
                self._tell_no_streets(row, text)
            return
        numbers = self._text(row, "house_numbers")
        match = self._placer._streets.find(text, self._text(row, "town"), numbers)
        placed = self._placed[row]
        for note in match.notes:
            column = self._table.columns[
                self._at["house_numbers" if note.value == numbers != "" else "street"]
            ]
            value = note.value or text
            self._remark(row, note.severity, note.message, column=column, value=value, remedy=note.remedy)
        placed.confidence = match.confidence
        placed.open_numbers = match.open_numbers
        if match.geometry is None:
            return
        placed.geometry = plain_wkb(match.geometry)
        placed.precision = match.precision
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


def _others(given: Mapping[int, bytes], sound: np.ndarray, boxes: np.ndarray) -> dict[int, Any]:
    """The ogr geometries of what is no sound point or line; without what is empty or cannot be read.

    Their envelopes are put into `boxes`.
    """
    shapes = {}
    rows = list(given)
    with quiet_gdal():
        for at in np.flatnonzero(~sound).tolist():
            shape = ogr.CreateGeometryFromWkb(given[rows[at]])
            if shape is not None and not shape.IsEmpty():
                shapes[rows[at]] = shape
                boxes[at] = shape.GetEnvelope()
    return shapes


def _is_known(crs: str) -> bool:
    try:
        reference(crs)
    except IntakeError:
        return False
    return True


def _same(a: str, b: str) -> bool:
    return a == b or bool(reference(a).IsSame(reference(b)))

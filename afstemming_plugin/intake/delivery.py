"""From a raw table and a profile to deliveries: works or graafrust zones, with all that was noticed."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Optional, Protocol, Sequence, Union

from ..model.collaboration import Collaboration, Delivery, Partner, RejectedRow
from ..model.collector import without_collector
from ..model.delivered import DeliveredRow
from ..model.errors import IntakeError
from ..model.language import tr
from ..model.progress import Progress
from ..model.words import Severity
from ..model.work import GraafrustZone, Work
from .cells import Cells, Notes
from .location import LocationService, look_up
from .partners import PartnerBook
from .places import Placed
from .profile import Profile
from .routes import is_detour, join_routes
from .rowperiod import RowPeriods
from .table import RawTable
from .works import RowReader, RowRejected
from .zones import ZoneReader

_PLACE_FIELDS = ("street", "house_numbers", "town", "x", "y", "lat", "lon", "wkt")
_PERIOD_FIELDS = {
    "works": ("period", "start", "end", "year"),
    "graafrust": ("until", "period", "from"),
    "events": ("period", "start", "end", "year"),
}


_CHANGED = (Severity.REPAIRED, Severity.DOUBTFUL)  # of a place: the shape is not as it was delivered


class Places(Protocol):
    """What a `Placer` does: one place per row, in order."""

    def place(
        self, table: RawTable, mapping: dict[str, str], *, crs: str = "", progress: Progress = ...
    ) -> list[Placed]: ...


@dataclass
class Intake:
    """What one partner (and unit) hands over with one table. `kind` is that of the profile, `rows` are all
    rows as they were written.

    Events come as works of which only title, description, period and place count.
    """

    partner: Partner
    delivery: Delivery
    kind: str = "works"
    works: list[Work] = field(default_factory=list)
    zones: list[GraafrustZone] = field(default_factory=list)
    rows: list[DeliveredRow] = field(default_factory=list)


def take_in(
    table: RawTable,
    profile: Profile,
    *,
    collaboration: Collaboration,
    placer: Places,
    partner: Optional[str],
    unit: str = "",
    delivered_on: date,
    peildatum: date,
    location_service: Optional[LocationService] = None,
    progress: Progress = Progress(),  # noqa: B008 (says nothing and holds nothing)
) -> list[Intake]:
    """One Intake per partner and unit, in the order in which they occur.

    `partner` is a code; None takes partners from the file's own column: spellings are merged without case
    and accents, through the profile and the collaboration, and a name that nobody knows gives a new
    Partner. `unit` goes before a column of units. Every row becomes a work (or a zone), or a RejectedRow
    with its reason and values. `location_service` is asked for the places that `placer` does not give
    (default: nothing is asked of anybody). The caller sets the checksum. Raises IntakeError when the table is
    empty or its columns say nothing of period, place or partner; Cancelled when stopped.
    """
    cells = Cells(table, profile)
    _check(cells, partner)
    mapping = {name: cells.column(name) for name in _PLACE_FIELDS if cells.has(name)}
    joined = join_routes(table, mapping)
    crs = profile.crs
    if joined is not table:
        table, cells, crs = joined, Cells(joined, profile), joined.crs or crs
    places = placer.place(table, mapping, crs=crs, progress=progress.part(0.0, 0.3))
    begin = 0.3
    if location_service is not None:
        look_up(cells, places, location_service, progress.part(0.3, 0.6))
        begin = 0.6
    progress.step(begin, tr("Reading the rows of {file}", file=table.file))
    taking = _Taking(cells, PartnerBook(collaboration, profile), partner, unit, delivered_on, peildatum)
    with without_collector():
        for row, placed in enumerate(places):
            taking.take(row, placed)
            if row % 256 == 0:
                progress.step(begin + (1 - begin) * row / len(table))
    return taking.finished()


def _check(cells: Cells, partner: Optional[str]) -> None:
    """Refuses a table of which no row could ever be taken in."""
    table, profile = cells.table, cells.profile

    def refuse(what: str, remedy: str = "") -> IntakeError:
        return IntakeError(what, remedy=remedy, file=table.file, layer=table.layer)

    if profile.kind not in _PERIOD_FIELDS:
        raise refuse(tr("A column profile of kind {kind} is not for deliveries.", kind=profile.kind))
    if not table.rows:
        raise refuse(tr("There are no rows in it."), tr("Ask the partner for a filled list."))
    choose = tr("Point out the column in the column profile. The columns are: {columns}.",
                columns=", ".join(table.columns))  # fmt: skip
    if not cells.index:
        raise refuse(tr("No columns were recognised."), choose)
    periods = _PERIOD_FIELDS[profile.kind]
    if not any(cells.has(name) for name in periods) and not {"period", "year"} & set(profile.defaults):
        raise refuse(tr("No column with a period, date or year was recognised."), choose)
    pairs = (("street",), ("wkt",), ("x", "y"), ("lat", "lon"))
    if not any(table.geometries) and not any(cells.has(*pair) for pair in pairs):
        raise refuse(tr("No column with a place (street, coordinates, geometry) was recognised."), choose)
    if partner is None and not cells.has("partner") and "partner" not in profile.defaults:
        raise refuse(
            tr("It is not known whose plans these are."),
            tr("Choose the partner, or point out the column with partners."),
        )


@dataclass
class _Group:
    """One delivery being filled."""

    intake: Intake
    notes: Notes
    by_reference: dict[str, int] = field(default_factory=dict)
    seen: dict[tuple[object, ...], int] = field(default_factory=dict)


class _Taking:
    """Rows of one table, sorted into deliveries by partner and unit."""

    def __init__(
        self,
        cells: Cells,
        book: PartnerBook,
        partner: Optional[str],
        unit: str,
        delivered_on: date,
        peildatum: date,
    ) -> None:
        self._cells, self._book, self._unit = cells, book, unit
        self._partner = book.by_code(partner) if partner is not None else None
        self._delivered_on = delivered_on
        self._taken_in_at = datetime.now().replace(microsecond=0)
        self._groups: dict[tuple[str, str], _Group] = {}
        self._orphans: list[RejectedRow] = []
        self._orphan_rows: list[DeliveredRow] = []
        self._reader: Union[RowReader, ZoneReader]
        if cells.profile.kind == "graafrust":
            self._reader = ZoneReader(cells, delivered_on)
        else:
            hint = f"{unit} {cells.table.layer}"
            self._reader = RowReader(cells, RowPeriods(cells), peildatum, hint)

    def take(self, row: int, placed: Placed) -> None:
        partner = self._partner or self._book.find(self._cells.text_or_default(row, "partner"))
        if partner is None:
            self._orphans.append(self._rejected(row, tr("No partner is given."), ("partner",)))
            self._orphan_rows += self._as_written(row, keep_geometry=True)
            return
        unit = self._unit or self._cells.text(row, "unit")
        group = self._groups.get((partner.code, unit)) or self._new_group(partner, unit)
        remarks = placed.remarks
        changed = any(remark.severity in _CHANGED for remark in remarks)
        try:
            if is_detour(self._cells.table, row):
                raise RowRejected(tr("The route is a detour around a work, not a work."))
            self._refuse_double(group, row)
            self._add(group, row, placed)
        except RowRejected as reason:
            changed = True
            group.intake.delivery.rejected_rows.append(self._rejected(row, str(reason), reason.fields))
            remarks = [remark for remark in remarks if remark.row is None]  # those on the whole table
        group.intake.rows += self._as_written(row, keep_geometry=changed)
        for remark in remarks:
            group.notes.add_remark(remark)

    def _add(self, group: _Group, row: int, placed: Placed) -> None:
        intake = group.intake
        if isinstance(self._reader, ZoneReader):
            zone = self._reader.zone(row, intake.partner.code, placed, intake.delivery.id, group.notes)
            intake.zones.append(zone)
        else:
            work = self._reader.work(
                row, intake.partner, intake.delivery.unit, placed, intake.delivery.id, group.notes
            )
            intake.works.append(work)
            intake.delivery.unplaced += work.geometry is None
        intake.delivery.accepted += 1

    def _new_group(self, partner: Partner, unit: str) -> _Group:
        table, profile = self._cells.table, self._cells.profile
        delivery = Delivery(
            id=str(uuid.uuid4()),
            partner=partner.code,
            unit=unit,
            file=table.file,
            layer=table.layer,
            kind=table.kind.lower() if profile.kind == "works" else profile.kind,
            delivered_on=self._delivered_on,
            taken_in_at=self._taken_in_at,
            profile=profile.name,
            remarks=list(table.remarks),
            columns=tuple(table.columns),
            fields={name: self._cells.column(name) for name in self._cells.index},
            crs=table.crs,
        )
        group = _Group(Intake(partner, delivery, profile.kind), Notes(table.file, table.layer))
        self._reader.periods.tell_order(group.notes)
        self._tell_unmapped(group.notes)
        self._groups[partner.code, unit] = group
        return group

    def _tell_unmapped(self, notes: Notes) -> None:
        names = [self._cells.table.columns[at] for at in self._cells.unmapped()]
        if names:
            notes.add(
                Severity.NOTE,
                tr(
                    "Columns without a field of their own are kept with each work: {columns}.",
                    columns=", ".join(names),
                ),
            )

    def _rejected(self, row: int, reason: str, names: Sequence[str]) -> RejectedRow:
        table, cells = self._cells.table, self._cells
        columns = tuple(dict.fromkeys(cells.column(name) for name in names if cells.has(name)))
        return RejectedRow(
            table.file, table.layer, table.row_numbers[row], reason, cells.values(row), columns
        )

    def _as_written(self, row: int, *, keep_geometry: bool) -> list[DeliveredRow]:
        """The row, or the rows that it was joined from."""
        table = self._cells.table
        if table.joined_from:
            main = table.row_numbers[row]
            return [DeliveredRow(n, (*values, None), None, main) for n, values in table.joined_from[row]]
        geometry = table.geometries[row] if keep_geometry and table.geometries else None
        return [DeliveredRow(table.row_numbers[row], tuple(table.rows[row]), geometry)]

    def _refuse_double(self, group: _Group, row: int) -> None:
        """Rows that are the same in everything count once; a reference used twice is told."""
        table = self._cells.table
        content = (*table.rows[row], table.geometries[row] if table.geometries else None)
        number = table.row_numbers[row]
        reference = self._cells.text(row, "reference")
        same = group.seen.setdefault(content, row)
        if same != row:
            first = table.row_numbers[same]
            if reference:
                raise RowRejected(tr("The row is the same as row {row}.", row=first), "reference")
            group.notes.add(
                Severity.DOUBTFUL,
                tr("The row is the same as an earlier one; both are taken in, as it has no reference."),
                number,
                value=tr("row {row}", row=first),
                remedy=tr("Ask the partner whether they are two works."),
            )
        if not reference:
            return
        earlier = group.by_reference.setdefault(reference, row)
        if earlier != row:
            group.notes.add(
                Severity.DOUBTFUL,
                tr("The reference was used before, for something else."),
                number,
                self._cells.column("reference"),
                tr("{reference} in row {row}", reference=reference, row=table.row_numbers[earlier]),
                tr("Ask the partner for one reference per work."),
            )

    def finished(self) -> list[Intake]:
        groups = list(self._groups.values())
        if not groups:
            raise IntakeError(
                tr("No row names a partner."),
                remedy=tr("Choose the partner, or point out the column with partners."),
                file=self._cells.table.file,
                layer=self._cells.table.layer,
            )
        groups[0].intake.delivery.rejected_rows += self._orphans
        groups[0].intake.rows += self._orphan_rows
        for group in groups:
            delivery = group.intake.delivery
            delivery.rejected = len(delivery.rejected_rows)
            delivery.remarks += group.notes.remarks()
        return [group.intake for group in groups]

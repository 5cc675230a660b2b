"""Leveringen: from a partner's file to a delivery in the dossier."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from typing import Collection, Optional, Sequence

from ..dossier import Dossier, source_id
from ..intake import delivery as assembly
from ..intake.exchange import without_explanation
from ..intake.location import LocationService
from ..intake.places import Placer, extent_of_streets, read_streets
from ..intake.profile import Profile
from ..intake.table import RawTable
from ..model.collaboration import Collaboration, Delivery, Partner
from ..model.content import Content
from ..model.errors import IntakeError
from ..model.language import tr
from ..model.period import day_label
from ..model.progress import Progress
from ..model.work import Event
from . import location
from .agreements import EVENTS, STREETS, WORKS, PlannedDelivery, find_partner, give_colours, partner_code
from .desk import SHARED, keep_fields_to_desk, keep_to_desk, this_desk
from .doubts import Taker
from .profiles import ProfileBook
from .quality import quality_of_delivery
from .reading import checksum_of, read_planned, remember_address
from .recognise import recognise


@dataclass
class TakenIn:
    """What one file brought: its deliveries (one per partner and table) and streets, if any."""

    deliveries: list[Delivery] = field(default_factory=list)
    streets: int = 0

    @property
    def accepted(self) -> int:
        return sum(d.accepted for d in self.deliveries)

    @property
    def unplaced(self) -> int:
        return sum(d.unplaced for d in self.deliveries)

    @property
    def rejected(self) -> int:
        return sum(d.rejected for d in self.deliveries)


def take_in(
    dossier: Dossier,
    planned: PlannedDelivery,
    *,
    peildatum: date,
    taken_before: Optional[set[str]] = None,
    profiles: Optional[dict[str, Profile]] = None,
    tables: Optional[Sequence[RawTable]] = None,
    taker: Optional[Taker] = None,
    desk: Optional[str] = None,
    location_service: Optional[str] = None,
    only_changed: bool = False,
    progress: Optional[Progress] = None,
) -> TakenIn:
    """Read a file, service or layer and store it as deliveries, in one change of the dossier.

    A source that is in `taken_before` (sources taken in earlier in the same job; added to) gets this
    file as a supplement instead of a replacement. `profiles` (layer → profile) were confirmed by a user and
    are kept as this partner's own; `tables` is the file as read before. A partner that the dossier does not know
    is a new one of that name. `taker` answers what is doubtful (default: nobody is there, see
    `doubts.Unattended`). Rows that a partner marked as its own are stored only when `desk` (default: as set in
    the user's profile) is that partner, and never in a shared dossier. `location_service` is the address of one to ask for places that the streets
    layer does not give, "" for none (default: as set in the user's profile); a failing one is told, and done
    without. With `only_changed` nothing is stored of what is as it was at the last delivery. Raises IntakeError when nothing in the file can be taken in; then, and on cancel, the dossier is unchanged.
    """
    progress = progress or Progress()
    taken_before = set() if taken_before is None else taken_before
    tables = read(planned, progress.part(0.0, 0.4)) if tables is None else tables
    content = dossier.content()
    if planned.kind == STREETS:
        streets = read_streets(tables, content.collaboration.crs)
        progress.step(0.9)
        dossier.save_streets(streets)
        return TakenIn(streets=len(streets))
    known, planned = with_partner(content.collaboration, planned)
    checksum = checksum_of(planned, tables)
    _refuse_file_of_another(content, planned, checksum)
    if only_changed and _is_as_delivered(content, planned, tables, checksum):
        return TakenIn()
    taken = _Taking(
        replace(content, collaboration=known),
        planned,
        ProfileBook.of(dossier, planned, profiles),
        checksum,
        peildatum,
        location.location_service(
            location.location_service_address() if location_service is None else location_service, content
        ),
    ).tables(tables, progress.part(0.4, 0.9))
    desk = this_desk() if desk is None else desk
    if dossier.shared:
        desk = SHARED
    for intake in taken:
        keep_to_desk(intake, desk)
        if dossier.shared:
            keep_fields_to_desk(intake)
    progress.step(0.9, tr("Recognising what was delivered before"))
    sources = _mark_supplements(taken, taken_before, progress)
    remembered = recognise(dossier, taken, taker)
    for intake in (intake for intake in taken if intake.kind == WORKS):
        intake.delivery.remarks += quality_of_delivery(intake.works, intake.delivery, content, peildatum)
    progress.step(0.95, tr("Storing {file}", file=planned.name))
    with dossier.one_change("take in", planned.name):
        collaboration = with_new_partners(content.collaboration, taken)
        if collaboration is not content.collaboration:
            dossier.save_collaboration(collaboration)
        for profile in (profiles or {}).values():
            dossier.save_profile(
                profile.name, profile.to_json(), partner=planned.partner, unit=planned.unit, kind=profile.kind
            )
        for intake in taken:
            _store(dossier, intake)
        remembered.store(dossier)  # a partner answers and corrects on a server for works that are there
    taken_before |= sources
    remember_address(planned, [intake.delivery for intake in taken])
    return TakenIn([intake.delivery for intake in taken])


def read(planned: PlannedDelivery, progress: Optional[Progress] = None) -> list[RawTable]:
    """The tables of a planned delivery, nothing interpreted yet. Raises IntakeError; Cancelled when stopped."""
    progress = progress or Progress()
    progress.step(0.0, tr("Reading {file}", file=planned.name))
    tables = read_planned(planned, progress)
    return tables if planned.kind == STREETS else without_explanation(tables)


def with_partner(
    collaboration: Collaboration, planned: PlannedDelivery
) -> tuple[Collaboration, PlannedDelivery]:
    """The delivery with its partner as a code, whether it was given as code, name or spelling; a name that nobody
    knows is that of a new partner, in a copy of the collaboration."""
    if not planned.partner:
        return collaboration, planned
    found = find_partner(collaboration, planned.partner)
    if found is None:
        found = Partner(partner_code(planned.partner), planned.partner.strip())
        collaboration = replace(collaboration, partners=[*collaboration.partners, found])
    return collaboration, replace(planned, partner=found.code)


@dataclass
class _Taking:
    """Interpreting all tables of one file against what the dossier knows."""

    content: Content
    planned: PlannedDelivery
    book: ProfileBook
    checksum: str
    peildatum: date
    location_service: Optional[LocationService]

    def tables(self, tables: Sequence[RawTable], progress: Progress) -> list[assembly.Intake]:
        collaboration = self.content.collaboration
        placer = Placer(collaboration.crs, self.content.streets, extent_of_streets(self.content.streets))
        intakes: list[assembly.Intake] = []
        refusals: list[IntakeError] = []
        for number, table in enumerate(tables):
            part = progress.part(number / len(tables), (number + 1) / len(tables))
            try:
                profile = self.book.profile(table)
                column_tells = self.planned.partner_assumed and "partner" in profile.columns
                found = assembly.take_in(
                    table,
                    profile,
                    collaboration=collaboration,
                    placer=placer,
                    partner=None if column_tells else self.planned.partner or None,
                    unit=self.planned.unit,
                    delivered_on=self.planned.delivered_on or self.peildatum,
                    peildatum=self.peildatum,
                    location_service=self.location_service,
                    progress=part,
                )
            except IntakeError as error:
                refusals.append(error)
                continue
            for intake in found:
                intake.delivery.checksum = self.checksum
            intakes += found
        if not intakes and refusals:
            raise refusals[0]
        for refusal in refusals:
            progress.warn(refusal.message())
        return intakes


def _is_as_delivered(
    content: Content, planned: PlannedDelivery, tables: Sequence[RawTable], checksum: str
) -> bool:
    files = {table.file for table in tables}
    found = {
        d.checksum for d in content.deliveries
        if d.file in files and (not planned.partner or d.partner == planned.partner)
    }  # fmt: skip
    return found == {checksum}


def _refuse_file_of_another(content: Content, planned: PlannedDelivery, checksum: str) -> None:
    if not planned.partner:
        return
    for delivery in content.deliveries:
        if delivery.checksum == checksum and delivery.partner != planned.partner:
            other = content.collaboration.partner(delivery.partner)
            raise IntakeError(
                tr("This same file was delivered by {partner} already, on {day}.",
                   partner=other.name if other else delivery.partner, day=day_label(delivery.delivered_on)),
                remedy=tr("Check whose plans it holds; take it in for one partner only."),
                file=planned.name,
            )  # fmt: skip


def _mark_supplements(
    taken: Sequence[assembly.Intake], taken_before: Collection[str], progress: Progress
) -> set[str]:
    """Of each source the first delivery of a job replaces, the others supplement; returns the sources."""
    sources: set[str] = set()
    for intake in taken:
        source = source_id(intake.delivery)
        intake.delivery.supplement = source in taken_before or source in sources
        if source in taken_before:
            progress.warn(
                tr("{file} supplements what {partner} delivered before in this job.",
                   file=intake.delivery.file, partner=intake.partner.name)
            )  # fmt: skip
        sources.add(source)
    return sources


def with_new_partners(collaboration: Collaboration, taken: Sequence[assembly.Intake]) -> Collaboration:
    """Itself when it knows all partners of these deliveries; else a copy in which they are, each with a colour."""
    known = {partner.code for partner in collaboration.partners}
    new: dict[str, Partner] = {}
    for intake in taken:
        if intake.partner.code not in known:
            new.setdefault(intake.partner.code, intake.partner)
    if not new:
        return collaboration
    extended = replace(collaboration, partners=[*collaboration.partners, *new.values()])
    give_colours(extended)
    return extended


def _store(dossier: Dossier, intake: assembly.Intake) -> None:
    if intake.kind == EVENTS:
        events = [Event(w.id, w.title, w.period, w.geometry, w.description, w.delivery) for w in intake.works]
        dossier.add_delivery(intake.delivery, events=events, rows=intake.rows)
        return
    dossier.add_delivery(intake.delivery, intake.works, intake.zones, rows=intake.rows)

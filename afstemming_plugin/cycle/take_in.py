"""Leveringen: from a partner's file to a delivery in the dossier."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Optional, Sequence

from ..dossier import Dossier, source_id
from ..intake import delivery as assembly
from ..intake.exchange import exchange_profile, without_explanation
from ..intake.places import Placer, extent_of_streets, read_streets
from ..intake.profile import Profile, best_match, propose, shipped_profiles
from ..intake.reading import read_tables
from ..intake.table import RawTable
from ..model.collaboration import Collaboration, Delivery, Partner
from ..model.content import Content
from ..model.errors import IntakeError
from ..model.language import tr
from ..model.progress import Progress
from ..model.work import Event
from .agreements import EVENTS, GRAAFRUST, STREETS, WORKS, PlannedDelivery, give_colours
from .identity import keep_identities


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
    progress: Optional[Progress] = None,
) -> TakenIn:
    """Read a file and store it as deliveries, in one change of the dossier.

    A source that is in `taken_before` (sources taken in earlier in the same job; added to) gets this
    file as a supplement instead of a replacement. Raises IntakeError when nothing in the file can be
    taken in; then, and on cancel, the dossier is unchanged.
    """
    progress = progress or Progress()
    taken_before = set() if taken_before is None else taken_before
    progress.step(0.0, tr("Reading {file}", file=planned.file.name))
    tables = read_tables(
        planned.file,
        layer=planned.layer or None,
        sources=planned.sources or None,
        progress=progress.part(0.0, 0.4),
    )
    content = dossier.content()
    if planned.kind == STREETS:
        streets = read_streets(tables, content.collaboration.crs)
        progress.step(0.9)
        dossier.save_streets(streets)
        return TakenIn(streets=len(streets))
    tables = without_explanation(tables)
    checksum = hashlib.sha256(planned.file.read_bytes()).hexdigest()
    _refuse_file_of_another(content, planned, checksum)
    taken = _Taking(dossier, content, planned, checksum, peildatum).tables(tables, progress.part(0.4, 0.9))
    progress.step(0.95, tr("Storing {file}", file=planned.file.name))
    earlier = set(taken_before)
    with dossier.one_change("take in", planned.file.name):
        collaboration = _with_new_partners(content.collaboration, taken)
        if collaboration is not content.collaboration:
            dossier.save_collaboration(collaboration)
        for intake in taken:
            source = source_id(intake.delivery)
            if source in taken_before:
                intake.delivery.supplement = True
                if source in earlier:
                    progress.warn(
                        tr("{file} supplements what {partner} delivered before in this job.",
                           file=intake.delivery.file, partner=intake.partner.name)
                    )  # fmt: skip
            taken_before.add(source)
            _store(dossier, content, intake)
    return TakenIn([intake.delivery for intake in taken])


@dataclass
class _Taking:
    """Interpreting all tables of one file against what the dossier knows."""

    dossier: Dossier
    content: Content
    planned: PlannedDelivery
    checksum: str
    peildatum: date

    def tables(self, tables: Sequence[RawTable], progress: Progress) -> list[assembly.Intake]:
        collaboration = self.content.collaboration
        placer = Placer(collaboration.crs, self.content.streets, extent_of_streets(self.content.streets))
        intakes: list[assembly.Intake] = []
        refusals: list[IntakeError] = []
        for number, table in enumerate(tables):
            part = progress.part(number / len(tables), (number + 1) / len(tables))
            try:
                found = assembly.take_in(
                    table,
                    self._profile(table),
                    collaboration=collaboration,
                    placer=placer,
                    partner=self.planned.partner or None,
                    unit=self.planned.unit,
                    delivered_on=self.planned.delivered_on or self.peildatum,
                    peildatum=self.peildatum,
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

    def _profile(self, table: RawTable) -> Profile:
        """The named profile, else the uitwisselformaat, else the stored or shipped one whose columns these are best.

        A file given as works that only a profile of graafrust or events knows is taken as such. Without any
        profile: a proposal.
        """
        stored = [Profile.from_json(text) for text in self.dossier.profiles().values()]
        if self.planned.profile:
            named = next((p for p in stored if p.name == self.planned.profile), None)
            return named or Profile.load(Path(self.planned.profile))
        exchanged = exchange_profile(table)
        if exchanged:
            return exchanged
        kinds = [self.planned.kind] if self.planned.kind != WORKS else [WORKS, GRAAFRUST, EVENTS]
        for kind in kinds:
            for known in (stored, shipped_profiles()):
                profile = best_match(table, (p for p in known if p.kind == kind))
                if profile:
                    return profile
        return propose(table, kind=self.planned.kind)


def _refuse_file_of_another(content: Content, planned: PlannedDelivery, checksum: str) -> None:
    if not planned.partner:
        return
    for delivery in content.deliveries:
        if delivery.checksum == checksum and delivery.partner != planned.partner:
            other = content.collaboration.partner(delivery.partner)
            raise IntakeError(
                tr("This same file was delivered by {partner} already, on {day}.",
                   partner=other.name if other else delivery.partner, day=delivery.delivered_on.isoformat()),
                remedy=tr("Check whose plans it holds; take it in for one partner only."),
                file=planned.file.name,
            )  # fmt: skip


def _with_new_partners(collaboration: Collaboration, taken: Sequence[assembly.Intake]) -> Collaboration:
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


def _store(dossier: Dossier, content: Content, intake: assembly.Intake) -> None:
    if intake.kind == EVENTS:
        events = [Event(w.id, w.title, w.period, w.geometry, w.description, w.delivery) for w in intake.works]
        dossier.add_delivery(intake.delivery, events=events, rows=intake.rows)
        return
    known = [w for w in content.works if (w.partner, w.unit) == (intake.partner.code, intake.delivery.unit)]
    works = keep_identities(intake.works, known)
    dossier.add_delivery(intake.delivery, works, intake.zones, rows=intake.rows)

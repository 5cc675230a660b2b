"""Deliveries that were taken in in a copy of a shared dossier, taken in on the server again."""

from __future__ import annotations

from dataclasses import astuple, dataclass, replace
from typing import Any, Iterator, Optional, Sequence

from ..dossier import Dossier, source_id
from ..intake.delivery import Intake
from ..model.collaboration import Delivery, Partner
from ..model.work import Event
from .corrections import as_delivered, by_work
from .desk import SHARED, keep_fields_to_desk, keep_to_desk
from .doubts import Doubt, Unattended
from .recognise import recognise
from .take_in import with_new_partners


@dataclass
class Brought:
    """One delivery of the copy. `there`: what was delivered of its source on the server meanwhile; then, and when it `is_theirs`
    (of a partner for whom this user may not deliver), it is not stored."""

    intake: Intake
    events: list[Event]
    there: list[Delivery]
    is_theirs: bool

    @property
    def stays(self) -> bool:
        return bool(self.there) or self.is_theirs


def delivery_ids(dossier: Dossier) -> list[str]:
    """Of all deliveries, current or not."""
    return [id for (id,) in dossier.plain_rows("delivery", ["id"])]


def bring_deliveries(taken: Dossier, dossier: Dossier, known: Sequence[str]) -> list[Brought]:
    """Take in on the server what was delivered in the copy and still counts there; call it inside a change.

    `known` are the deliveries that both had. Works are recognised anew among what the server knows now, as in any delivery;
    where that leaves a doubt the answer is what was answered in the copy. Raises DossierError.
    """
    brought = list(_brought(taken, dossier, set(known)))
    stored = [one for one in brought if not one.stays]
    intakes = [one.intake for one in stored]
    for intake in intakes:
        keep_to_desk(intake, SHARED)
        keep_fields_to_desk(intake)
    remembered = recognise(dossier, intakes, _AsInTheCopy())
    collaboration = dossier.collaboration()
    extended = with_new_partners(collaboration, intakes)
    if extended is not collaboration:
        dossier.save_collaboration(extended)
    for one in stored:
        intake = one.intake
        told = {str(astuple(remark)): remark for remark in intake.delivery.remarks}  # once, as in the copy
        intake.delivery.remarks = list(told.values())
        dossier.add_delivery(intake.delivery, intake.works, intake.zones, one.events, intake.rows)
        _bring_profile(taken, dossier, intake.delivery)
    remembered.store(dossier)
    return brought


class _AsInTheCopy(Unattended):
    remembers = True

    def which(self, doubts: Sequence[Doubt]) -> list[Optional[str]]:
        return [
            doubt.work.id if doubt.work.id in {c.work.id for c in doubt.candidates} else None
            for doubt in doubts
        ]


def _brought(taken: Dossier, dossier: Dossier, known: set[str]) -> Iterator[Brought]:
    there = dossier.content(with_analysis=False)
    since = [delivery for delivery in there.deliveries if delivery.id not in known]
    (me,) = dossier.home.rows("SELECT my_partners() AS mine, is_coordinator() AS leads")
    content = taken.content(with_analysis=False)
    corrections = by_work(taken.corrections())
    for delivery in content.deliveries:
        if delivery.id in known:
            continue
        code = delivery.partner
        partner = (
            there.collaboration.partner(code) or content.collaboration.partner(code) or Partner(code, code)
        )
        works = [
            replace(as_delivered(work, corrections.get(work.id, ())), version=1, confirmed_on=None)
            for work in _of(content.works, delivery)
        ]
        yield Brought(
            Intake(
                partner,
                delivery,
                works=works,
                zones=_of(content.zones, delivery),
                rows=taken.delivered_rows(delivery.id),
            ),
            _of(content.events, delivery),
            [other for other in since if source_id(other) == source_id(delivery)],
            not me["leads"] and code not in me["mine"],
        )


def _of(items: Sequence[Any], delivery: Delivery) -> list[Any]:
    return [item for item in items if item.delivery == delivery.id]


def _bring_profile(taken: Dossier, dossier: Dossier, delivery: Delivery) -> None:
    """So that the next delivery of this source asks nothing again."""
    for kept in taken.kept_profiles():
        if (
            kept.name == delivery.profile
            and kept.partner == delivery.partner
            and kept.name not in dossier.profiles()
        ):
            dossier.save_profile(
                kept.name, kept.content, partner=kept.partner, unit=kept.unit, kind=kept.kind
            )

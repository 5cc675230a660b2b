"""Works that nobody delivered in a file: drawn by hand, as a source of their own."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date, datetime
from typing import Optional

from ..dossier import Dossier
from ..intake.dates import DateProblem, read_period
from ..model.collaboration import Delivery
from ..model.errors import IntakeError
from ..model.language import tr
from ..model.words import Discipline, Hardness
from ..model.work import Work
from .correct import drawn_place

BY_HAND = "handmatig"


@dataclass
class Drawn:
    """What a user tells of a work; `wkb` as drawn, `period` in words such as “2e helft 2028”."""

    partner: str
    title: str
    discipline: Discipline
    period: str
    wkb: bytes
    unit: str = ""
    hardness: Optional[Hardness] = None
    description: str = ""
    street: str = ""


def draw_work(dossier: Dossier, drawn: Drawn, *, on: Optional[date] = None) -> Work:
    """Store a drawn work as a delivery *handmatig* that supplements those before; returns the work.

    `drawn.partner` is a code. Raises IntakeError for a period that cannot be read, an unknown partner or
    no title, DossierError for what is no usable shape.
    """
    if not drawn.title.strip():
        raise IntakeError(tr("The work has no title."), remedy=tr("Say in a few words what is done."))
    if dossier.collaboration().partner(drawn.partner) is None:
        raise IntakeError(tr("This partner is not in the dossier."), value=drawn.partner)
    try:
        reading = read_period(drawn.period)
    except DateProblem as problem:
        raise IntakeError(
            str(problem),
            remedy=tr("Write a year, a date, or for instance “Q3 2027” or “2e helft 2028”."),
            value=drawn.period,
        ) from problem
    place = drawn_place(drawn.wkb)
    delivery = Delivery(
        id=str(uuid.uuid4()),
        partner=drawn.partner,
        unit=drawn.unit,
        file=tr("drawn by hand"),
        layer="",
        kind=BY_HAND,
        delivered_on=on or date.today(),
        taken_in_at=datetime.now().replace(microsecond=0),
        supplement=True,
        accepted=1,
    )
    work = Work(
        id=str(uuid.uuid4()),
        partner=drawn.partner,
        title=drawn.title.strip(),
        discipline=drawn.discipline,
        period=reading.period,
        unit=drawn.unit,
        description=drawn.description,
        street=drawn.street,
        geometry=place.geometry,
        place_precision=place.precision,
        duration=reading.duration,
        hardness=drawn.hardness,
        delivery=delivery.id,
        file=delivery.file,
        assumed=("period",) if reading.assumed else (),
        delivered={"period": drawn.period.strip()},
    )
    dossier.add_delivery(delivery, [work])
    return work

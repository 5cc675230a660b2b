"""Correcting delivered works by hand: what the partner delivered stays visible, and is asked again only
when the partner changes it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import Iterable, Optional

from osgeo import ogr

from ..dossier import Dossier
from ..intake.places import AREA_FROM
from ..intake.streets import Found, StreetIndex
from ..model.change import CONFIRMATION, PLACE, Correction
from ..model.content import Content
from ..model.errors import DossierError
from ..model.language import tr
from ..model.words import PlacePrecision
from ..model.work import Work
from .corrections import Place, Value, applied, from_text, shown, text_of, with_value


def correct(dossier: Dossier, work: str, name: str, value: Value, why: str = "") -> Work:
    """The work with this id as it is after the correction of one field, stored and logged.

    `name` is one of `corrections.CORRECTABLE`; `value` a Period, Hardness, Discipline, Kind or Place.
    Raises DossierError when the work is not there or the dossier may not be written.
    """
    there = _work(dossier, work)
    earlier = _correction(dossier, work, name)
    delivered = earlier.delivered if earlier else text_of(there, name)
    corrected = text_of(with_value(there, name, value), name)
    result = applied(there, Correction(work, name, delivered, corrected, "", datetime.now(), why))
    result.version += 1
    with dossier.one_change("correct", f"{there.title}: {name}"):
        dossier.add_correction(work, name, delivered, corrected, why=why)
        dossier.change_works([result], there.title)
    return result


def withdraw(dossier: Dossier, work: str, name: str) -> Work:
    """Back to what the partner delivered. Raises DossierError when there is no such correction."""
    there, correction = _work(dossier, work), _correction(dossier, work, name)
    if correction is None:
        raise DossierError(tr("There is no such correction."), file=str(dossier.path), value=there.title)
    kept = {**there.delivered}
    if kept.get(name) == shown(name, correction.delivered):
        del kept[name]
    result = replace(
        with_value(there, name, from_text(name, correction.delivered)),
        delivered=kept,
        corrected=tuple(n for n in there.corrected if n != name),
        version=there.version + 1,
    )
    with dossier.one_change("withdraw correction", f"{there.title}: {name}"):
        dossier.drop_correction(work, name)
        dossier.change_works([result], there.title)
    return result


def place_by_hand(dossier: Dossier, work: str, wkb: bytes, why: str = "") -> Work:
    """The work drawn on the map. `wkb`: point, line or polygon, 2D, in the collaboration's CRS.

    A polygon over 2 ha is a search area. Raises DossierError when nothing usable was drawn.
    """
    return correct(dossier, work, PLACE, drawn_place(wkb), why)


def drawn_place(wkb: bytes) -> Place:
    """What was drawn, as a place. Raises DossierError for what is empty or crosses itself."""
    try:
        shape = ogr.CreateGeometryFromWkb(wkb)
    except RuntimeError:
        shape = None
    if shape is None or shape.IsEmpty() or not shape.IsValid():
        raise DossierError(
            tr("What was drawn is empty or crosses itself."),
            remedy=tr("Draw it again, without crossing lines."),
        )
    area = shape.GetDimension() == 2 and shape.Area() > AREA_FROM
    return Place(wkb, PlacePrecision.AREA if area else PlacePrecision.EXACT)


def street_candidates(content: Content, work: Work, text: str = "") -> list[Found]:
    """Streets that the work may lie in, best first: by its own street as delivered, or by `text`."""
    index = StreetIndex(content.streets)
    name = text or work.delivered.get("street", work.street)
    found = index.exact(name, work.town)
    there = {(street.name, street.town) for street in found}
    return found + [s for s in index.alike(name, work.town) if (s.name, s.town) not in there]


def place_on_street(dossier: Dossier, work: str, street: Found, why: str = "") -> Work:
    """The whole of a street that the user pointed out (one of `street_candidates`)."""
    wkb = bytes(street.geometry.ExportToWkb())
    why = why or f"{street.name} {street.town}".strip()
    return correct(dossier, work, PLACE, Place(wkb, PlacePrecision.STREET), why)


def confirm(dossier: Dossier, works: Iterable[str], on: Optional[date] = None) -> int:
    """Their partner says that these works are still relevant; returns how many. Raises DossierError."""
    day = on or date.today()
    confirmed = [replace(_work(dossier, work), confirmed_on=day) for work in works]
    with dossier.one_change("confirm", str(len(confirmed))):
        for work in confirmed:
            dossier.add_correction(work.id, CONFIRMATION, "", day.isoformat())
        dossier.change_works(confirmed)
    return len(confirmed)


def _work(dossier: Dossier, work: str) -> Work:
    there = dossier.work(work)
    if there is None:
        raise DossierError(
            tr("This work is not in the dossier (any more)."), file=str(dossier.path), value=work
        )
    return there


def _correction(dossier: Dossier, work: str, name: str) -> Optional[Correction]:
    return next((c for c in dossier.corrections() if (c.work, c.field) == (work, name)), None)

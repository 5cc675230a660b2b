"""Resultaat on the map: how often each street opens, as planned and with the opportunities carried out."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from qgis.core import QgsProject

from ..cartography import street_openings as drawn
from ..export.tables import PlainTable
from ..model.content import Content
from ..model.language import tr
from ..model.words import Hardness, OpportunityKind
from ..model.work import Work

Street = tuple[str, str]
"""Town and name, in small letters."""


@dataclass
class StreetOpenings:
    """Openings from the peildatum on, per street (town and name in small letters); `unnamed`: works without a street.

    `names`: how the town and the street are written.
    """

    planned: Counter[Street] = field(default_factory=Counter)
    proposed: Counter[Street] = field(default_factory=Counter)
    names: dict[Street, tuple[str, str]] = field(default_factory=dict)
    unnamed: int = 0


def openings_by_street(content: Content) -> StreetOpenings:
    """Each work still to be done opens its street once; an opportunity opens each of its streets once.

    As the indicator over all streets: a work in several opportunities counts in the first of them.
    """
    found = StreetOpenings()
    if content.analysis is None:
        return found
    joint: dict[str, str] = {}
    for opportunity in sorted(content.analysis.opportunities, key=lambda o: (o.period, o.id)):
        if opportunity.kind is OpportunityKind.OPPORTUNITY:
            for member in opportunity.members:
                joint.setdefault(member.work, opportunity.id)
    opened: set[tuple[Street, str]] = set()
    for work in content.works:
        if not _to_do(work, content):
            continue
        if not work.street:
            found.unnamed += 1
            continue
        street = (work.town.lower(), work.street.lower())
        found.names.setdefault(street, (work.town, work.street))
        found.planned[street] += 1
        together = (street, joint.get(work.id, work.id))
        if together not in opened:
            opened.add(together)
            found.proposed[street] += 1
    return found


def _to_do(work: Work, content: Content) -> bool:
    assert content.analysis is not None
    day = content.analysis.peildatum
    done = work.actual_end is not None and work.actual_end <= day
    over = work.effective_hardness in (Hardness.GEREED, Hardness.VERVALLEN)
    return not (done or over or work.period.end < day)


def as_table(found: StreetOpenings) -> PlainTable:
    """The streets that open most often first."""
    order = sorted(found.planned, key=lambda street: (-found.planned[street], street))
    return PlainTable(
        tr("Per street"),
        [tr("Town"), tr("Street"), tr("Openings as planned"), tr("Openings with the proposals")],
        [[*found.names[street], found.planned[street], found.proposed[street]] for street in order],
    )


def show_on_map(project: QgsProject, dossier: Path, content: Content) -> bool:
    """Add the two layers, or draw them anew; False when no street of the streets layer opens."""
    found = openings_by_street(content)
    return drawn.show(project, dossier, content.streets, found.planned, found.proposed)


def take_off_map(project: QgsProject, dossier: Path) -> None:
    drawn.remove(project, dossier)


def is_on_map(project: QgsProject, dossier: Path) -> bool:
    return drawn.group_of(project, dossier) is not None

"""Kansen over the whole horizon: the programme, what the partners can carry out, and the file of both."""

from __future__ import annotations

import csv
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Mapping, Optional, Sequence

from ..analysis.programme import HORIZON_YEARS, Chosen, LeftOut, Programme, YearLoad, make_programme
from ..export.tables import PlainTable, Value, write_tables
from ..model.capacity import Capacity, Measure
from ..model.collaboration import Collaboration
from ..model.content import Content
from ..model.errors import ExportError, IntakeError
from ..model.filter import Status, facts_of
from ..model.language import tr
from ..model.period import Period
from ..model.progress import Progress
from ..model.words import Discipline, OpportunityKind
from .agreements import find_partner
from .match import partners_of_each

__all__ = [
    "HORIZON_YEARS", "Chosen", "LeftOut", "Programme", "YearLoad", "choose_programme", "figures_in_words",
    "read_capacities", "write_programme",
]  # fmt: skip

COLUMNS = ("partner", "discipline", "year", "measure", "value")
_DUTCH = {"jaar": "year", "maat": "measure", "waarde": "value"}
_MEASURES = {
    "m": Measure.METRES, "meter": Measure.METRES, "meters": Measure.METRES, "metres": Measure.METRES,
    "werken": Measure.WORKS, "works": Measure.WORKS, "aantal": Measure.WORKS,
}  # fmt: skip


def choose_programme(
    content: Content,
    *,
    peildatum: Optional[date] = None,
    years: int = HORIZON_YEARS,
    with_proof: bool = True,
    progress: Optional[Progress] = None,
) -> Programme:
    """The programme of the opportunities of the dossier under its capacities; nothing is stored.

    What its partners agreed on keeps the period agreed.

    `peildatum`: default that of the analysis. Raises ExportError when nothing was determined yet, and Cancelled.
    """
    if content.analysis is None:
        raise ExportError(
            tr("The opportunities have not been determined yet."), remedy=tr("Run step Kansen first.")
        )
    return make_programme(
        replace(content.analysis, peildatum=peildatum or content.analysis.peildatum),
        content.works,
        content.capacities,
        zones=content.zones,
        events=content.events,
        agreed=agreed_periods(content),
        years=years,
        with_proof=with_proof,
        progress=progress or Progress(),
    )


def agreed_periods(content: Content) -> dict[str, Period]:
    """Opportunity id → the joint period of those on which every partner in it said *akkoord*."""
    if content.analysis is None:
        return {}
    status = facts_of(content).status
    other = {proposal.opportunity: proposal.period for proposal in content.proposals}
    return {
        o.id: other.get(o.id) or o.period
        for o in content.analysis.opportunities
        if status[o.id] is Status.AGREED and o.kind is OpportunityKind.OPPORTUNITY
    }


# --- capacity --------------------------------------------------------------------------------------


def read_capacities(path: Path, collaboration: Collaboration) -> list[Capacity]:
    """Rows of a CSV file with the columns partner;discipline;year;measure;value (also in Dutch).

    Without a discipline it holds for all works of the partner; `measure` is meter or werken, a year. Raises
    IntakeError that names row and column.
    """
    path = Path(path)
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise IntakeError(
            tr("The file cannot be read: {reason}.", reason=error),
            remedy=tr("Save it as CSV with encoding UTF-8."),
            file=path.name,
        ) from error
    separator = ";" if ";" in text.partition("\n")[0] else ","
    rows = list(csv.reader(text.splitlines(), delimiter=separator))
    headings = [_DUTCH.get(name.strip().lower(), name.strip().lower()) for name in (rows[0] if rows else [])]
    missing = [name for name in COLUMNS if name not in headings and name != "discipline"]
    if missing:
        raise IntakeError(
            tr("Columns are missing: {names}.", names=", ".join(missing)),
            remedy=tr("The first row must read: partner;discipline;year;measure;value."),
            file=path.name,
        )
    return [
        _capacity(dict(zip(headings, row)), path.name, number, collaboration)
        for number, row in enumerate(rows[1:], 2)
        if any(cell.strip() for cell in row)
    ]


def _capacity(cells: Mapping[str, str], file: str, row: int, collaboration: Collaboration) -> Capacity:
    said = {name: cells.get(name, "").strip() for name in COLUMNS}

    def refuse(column: str, remedy: str) -> IntakeError:
        what = tr("This is not a value that can be used here.")
        return IntakeError(what, remedy=remedy, file=file, row=row, column=column, value=said[column] or "–")

    partner = find_partner(collaboration, said["partner"])
    if partner is None:
        known = ", ".join(p.name for p in collaboration.partners)
        raise refuse("partner", tr("Choose one of: {names}.", names=known))
    discipline = None
    if said["discipline"]:
        discipline = next((d for d in Discipline if d.value == said["discipline"].lower()), None)
        if discipline is None:
            raise refuse("discipline", tr("Choose one of: {names}.", names=", ".join(Discipline)))
    measure = _MEASURES.get(said["measure"].lower())
    if measure is None:
        raise refuse("measure", tr("Choose one of: {names}.", names=", ".join(Measure)))
    if not (said["year"].isdigit() and len(said["year"]) == 4):
        raise refuse("year", tr("Give a year such as 2030."))
    try:
        value = float(said["value"].replace(" ", "").replace(",", "."))
    except ValueError:
        raise refuse("value", tr("Give a number of 0 or more.")) from None
    if not 0 <= value < float("inf"):
        raise refuse("value", tr("Give a number of 0 or more."))
    return Capacity(partner.code, int(said["year"]), measure, value, discipline)


# --- in words and as a file ------------------------------------------------------------------------


def figures_in_words(programme: Programme) -> list[tuple[str, str]]:
    """What the programme is worth, what it is compared with, and how sure it is that there is no better one."""
    chosen, all_of_them = len(programme.chosen), len(programme.chosen) + len(programme.left_out)
    lines = [
        (tr("Opportunities in the programme"), tr("{chosen} of {all}", chosen=chosen, all=all_of_them)),
        (tr("Openings avoided"), str(programme.openings_avoided)),
        (tr("Openings avoided with everyone as planned"), str(programme.as_planned)),
        (tr("Openings avoided by combining two by two"), str(programme.pairwise)),
        (tr("Works that cannot keep clear of the graafrust that follows"), str(programme.disturbed)),
    ]
    if programme.bound is None:
        how = tr("Found by a greedy search with local improvement; how good it is was not proved.")
    elif programme.gap == 0:
        how = tr("Proved: no programme avoids more openings (the greedy search found {searched}).",
                 searched=programme.searched)  # fmt: skip
    else:
        how = tr("Proved: no programme avoids more than {bound} openings.", bound=programme.bound)
    return [*lines, (tr("How sure"), how)]


def write_programme(path: Path, programme: Programme, content: Content) -> None:
    """A workbook with programme, years and capacity, or (.csv) the programme alone. Raises ExportError."""
    write_tables(Path(path), [_programme(programme, content), _years(programme), _loads(programme, content)])


def _programme(programme: Programme, content: Content) -> PlainTable:
    groups = {o.id: o for o in content.analysis.opportunities} if content.analysis else {}
    partners = partners_of_each(list(groups.values()), content)
    rows: list[list[Value]] = []
    for choice in sorted(programme.chosen, key=lambda c: (c.period.start, c.number)):
        group = groups[choice.opportunity]
        rows.append(
            [choice.number, group.name, partners[group.id], choice.period.start.year,
             choice.period.label(), group.period.label(), choice.openings_avoided, choice.shift, choice.reason]
        )  # fmt: skip
    for left in programme.left_out:
        group = groups[left.opportunity]
        rows.append(
            [left.number, group.name, partners[group.id], None, tr("left out"),
             group.period.label(), 0, None, left.reason]
        )  # fmt: skip
    headings = [
        tr("Number"), tr("Place"), tr("Partners"), tr("Year"), tr("Joint period"), tr("Best period of its own"),
        tr("Openings avoided"), tr("Weighted shift (months)"), tr("Why"),
    ]  # fmt: skip
    return PlainTable(tr("Programme"), headings, rows)


def _years(programme: Programme) -> PlainTable:
    projects = {choice.period.start.year: 0 for choice in programme.chosen}
    for choice in programme.chosen:
        projects[choice.period.start.year] += 1
    openings = programme.openings_by_year()
    rows: list[Sequence[Value]] = [[year, projects[year], openings[year]] for year in sorted(projects)]
    rows += [[None, None, None], *([label, value, None] for label, value in figures_in_words(programme))]
    return PlainTable(tr("Per year"), [tr("Year"), tr("Joint projects"), tr("Openings avoided")], rows)


def _loads(programme: Programme, content: Content) -> PlainTable:
    names = {p.code: p.name for p in content.collaboration.partners}
    rows: list[Sequence[Value]] = [
        [names.get(load.key.partner, load.key.partner), str(load.key.discipline or ""), load.key.year,
         str(load.key.measure), load.planned, load.programme, load.capacity]
        for load in programme.loads
    ]  # fmt: skip
    headings = [
        tr("Partner"), tr("Discipline"), tr("Year"), tr("Measure"), tr("As planned"), tr("Programme"), tr("Capacity"),
    ]  # fmt: skip
    return PlainTable(tr("Load per partner"), headings, rows)

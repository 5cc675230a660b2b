"""The mapping step: what a file would become, on what grounds, and what only a person can tell.

Nothing here changes the dossier but `choose`.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Optional, Sequence

from ..dossier import Dossier
from ..intake import delivery as assembly
from ..intake.cells import Cells
from ..intake.places import Placer, extent_of_streets
from ..intake.profile import Profile, shipped_profiles
from ..intake.table import RawTable
from ..model.collaboration import Collaboration, Remark
from ..model.content import Content
from ..model.errors import IntakeError
from ..model.field_labels import field_label
from ..model.language import tr
from ..model.progress import Progress
from ..model.words import Severity
from ..model.work import Street
from .agreements import PlannedDelivery
from .doubts import Taker
from .mapping_dates import DatePreview, look_at_dates
from .mapping_places import PlacePreview, RememberedPlaces, look_at_places
from .mapping_values import Certainty, FieldValues, look_at_values
from .profiles import Changes, Known, Origin, ProfileBook, columns_of
from .take_in import TakenIn, read, take_in, with_partner

COLUMNS, VALUES, DATES_PLACES = "columns", "values", "dates and places"
SURE = 0.75
"""Confidence from which a proposed column is not asked about."""
_PERIODS = {"works": ("period", "start", "end", "year"), "events": ("period", "start", "end", "year"),
            "graafrust": ("until", "period", "from")}  # fmt: skip
_PLACES = (("street",), ("wkt",), ("x", "y"), ("lat", "lon"))
_SAMPLES = 4
_COUNTED = re.compile(r" \(\d+ [^()]*: [\d, …]+\)$")  # how a remark counts its rows


@dataclass(frozen=True)
class Question:
    """What only a person can tell; `part` is COLUMNS, VALUES or DATES_PLACES."""

    part: str
    text: str


@dataclass(frozen=True)
class ColumnPreview:
    """A column as delivered: the field that it is read as ("" for none), how sure (0…1), why, and some values."""

    name: str
    field: str = ""
    confidence: float = 1.0
    evidence: str = ""
    samples: tuple[str, ...] = ()

    @property
    def sure(self) -> bool:
        """Nothing to ask: no field, a good ground, or a column without values."""
        return not self.field or self.confidence >= SURE or not self.samples


@dataclass(frozen=True)
class Counts:
    """What would become of the rows. `reasons`: why rows would be rejected, the most frequent first."""

    accepted: int = 0
    unplaced: int = 0
    rejected: int = 0
    reasons: tuple[tuple[str, int], ...] = ()


@dataclass
class TablePreview:
    """One table, read with one profile. `refusal`: why nothing of it can be taken in ("" when it can)."""

    table: RawTable
    profile: Profile
    origin: Origin
    changes: Changes
    columns: list[ColumnPreview]
    values: list[FieldValues]
    dates: DatePreview
    place: PlacePreview
    counts: Counts
    remarks: list[Remark] = field(default_factory=list)
    refusal: str = ""
    questions: list[Question] = field(default_factory=list)


@dataclass
class Preview:
    """All tables of one planned delivery, before anything is stored."""

    planned: PlannedDelivery
    collaboration: Collaboration
    streets: Sequence[Street]
    peildatum: date
    book: ProfileBook
    placer: Placer
    tables: list[TablePreview] = field(default_factory=list)
    known: list[Known] = field(default_factory=list)

    @property
    def usable(self) -> bool:
        """Whether at least one table can be taken in."""
        return any(not table.refusal for table in self.tables)

    @property
    def questions(self) -> list[Question]:
        """Of the tables that can be taken in; of all when none can."""
        asked = [t for t in self.tables if not t.refusal] or self.tables
        return [question for table in asked for question in table.questions]

    def adjust(self, number: int, profile: Profile, progress: Optional[Progress] = None) -> TablePreview:
        """The table read with another profile, from then on. Raises Cancelled; then nothing changed."""
        known = replace(self.known[number], profile=profile)
        judged = _judge(self, self.tables[number].table, known, self._places[number], progress or Progress())
        self.tables[number] = judged
        return judged

    def __post_init__(self) -> None:
        self._places: list[RememberedPlaces] = []

    def add(self, table: RawTable, progress: Progress) -> None:
        known = self.book.known(table)
        places = RememberedPlaces(self.placer)
        self.tables.append(_judge(self, table, known, places, progress))
        self.known.append(known)
        self._places.append(places)


def preview(
    dossier: Dossier,
    planned: PlannedDelivery,
    *,
    peildatum: date,
    content: Optional[Content] = None,
    progress: Optional[Progress] = None,
) -> Preview:
    """Read the file and try every table on it, with the profiles that would be used.

    `planned.partner` is a code or name, also of a new partner. Raises IntakeError when the file cannot be read at all,
    Cancelled when stopped. The dossier is not changed.
    """
    progress = progress or Progress()
    tables = read(planned, progress.part(0.0, 0.4))
    content = content or dossier.content()
    collaboration, planned = with_partner(content.collaboration, planned)
    placer = Placer(collaboration.crs, content.streets, extent_of_streets(content.streets))
    made = Preview(
        planned, collaboration, content.streets, peildatum, ProfileBook.of(dossier, planned), placer
    )
    for number, table in enumerate(tables):
        progress.step(0.4 + 0.6 * number / len(tables), tr("Trying {file}", file=planned.name))
        made.add(
            table, progress.part(0.4 + 0.6 * number / len(tables), 0.4 + 0.6 * (number + 1) / len(tables))
        )
    return made


def choose(
    dossier: Dossier,
    made: Preview,
    *,
    taken_before: Optional[set[str]] = None,
    taker: Optional[Taker] = None,
    progress: Optional[Progress] = None,
) -> TakenIn:
    """Take the file in as previewed, and keep what was confirmed as the partner's own profiles: in one change.

    Raises IntakeError or Cancelled as `take_in`; then neither is kept.
    """
    partner = made.collaboration.partner(made.planned.partner)
    return take_in(
        dossier,
        replace(made.planned, partner=partner.name if partner else made.planned.partner),
        peildatum=made.peildatum,
        taken_before=taken_before,
        profiles=confirmed_profiles(made),
        tables=[table.table for table in made.tables],
        taker=taker,
        progress=progress,
    )


def confirmed_profiles(made: Preview) -> dict[str, Profile]:
    """Layer → the profile to keep, with every asked reading settled so that it is not asked again.

    The uitwisselformaat and a shipped or shared profile that was not adjusted need none of their own.
    """
    kept: dict[str, Profile] = {}
    for table, known in zip(made.tables, made.known):
        if table.refusal or known.origin is Origin.EXCHANGE:
            continue
        profile = settled(table)
        ready_made = known.origin in (Origin.SHARED, Origin.SHIPPED, Origin.CHOSEN)
        if profile == known.profile and ready_made and known.profile.name in _names(made):
            continue
        own = known.origin in (Origin.OWN, Origin.CHANGED) and known.profile.name not in _used(kept)
        name = profile.name if own else made.book.free_name(made.collaboration, profile, _used(kept))
        kept[table.table.layer] = replace(profile, name=name, header=columns_of(table.table))
    return kept


def settled(table: TablePreview) -> Profile:
    """The profile with the reading of every value that was asked about; "" for one that nobody knows."""
    values = {name: dict(words) for name, words in table.profile.values.items()}
    partners = dict(table.profile.partners)
    for found in table.values:
        for value in found.values:
            if value.certainty is Certainty.SURE:
                continue
            if found.field == "partner":
                partners[value.text] = value.word
            else:
                values.setdefault(found.field, {})[value.text] = value.word
    order = table.dates.day_first if table.dates.ambiguous else table.profile.day_first
    return replace(table.profile, values=values, partners=partners, day_first=order)


def _used(kept: dict[str, Profile]) -> set[str]:
    return {profile.name for profile in kept.values()}


def _names(made: Preview) -> set[str]:
    return {profile.name for profile in shipped_profiles()} | made.book.names()


# Judging one table -------------------------------------------------------------------------------


def _judge(
    made: Preview, table: RawTable, known: Known, places: RememberedPlaces, progress: Progress
) -> TablePreview:
    profile = known.profile
    cells = Cells(table, profile)
    columns = _columns(table, cells, known)
    values = look_at_values(cells, made.collaboration, made.planned.partner)
    counts, remarks, refusal = _dry_run(made, table, profile, places, progress)
    dates = look_at_dates(cells)
    place = look_at_places(table, profile, made.collaboration.crs, places.last, made.streets)
    judged = TablePreview(
        table, profile, known.origin, known.changes, columns, values, dates, place, counts, remarks, refusal
    )
    judged.questions = _questions(made, judged)
    return judged


def _columns(table: RawTable, cells: Cells, known: Known) -> list[ColumnPreview]:
    field_at = {at: name for name, at in cells.index.items()}
    renamed = {new: old for old, new in known.changes.renamed}
    columns = []
    for at, name in enumerate(table.columns):
        mapped = field_at.get(at, "")
        confidence, evidence = 1.0, ""
        proposal = known.proposals.get(mapped)
        if mapped and name in renamed:
            confidence, evidence = 0.6, tr("was “{name}” last time", name=renamed[name])
        elif (
            mapped
            and proposal
            and proposal.column == name
            and (known.origin is Origin.PROPOSED or name in known.changes.new)
        ):
            confidence, evidence = proposal.confidence, proposal.evidence
        elif mapped:
            evidence = tr("as in the profile “{name}”", name=known.profile.name)
        columns.append(ColumnPreview(name, mapped, confidence, evidence, _samples(table, at)))
    return columns


def _samples(table: RawTable, at: int) -> tuple[str, ...]:
    """The first few different values."""
    found: dict[str, None] = {}
    for row in table.rows[:500]:
        text = " ".join(str(row[at]).split()) if row[at] is not None else ""
        if text:
            found[text[:60]] = None
        if len(found) == _SAMPLES:
            break
    return tuple(found)


def _dry_run(
    made: Preview, table: RawTable, profile: Profile, places: RememberedPlaces, progress: Progress
) -> tuple[Counts, list[Remark], str]:
    """Counts, remarks and why the table is refused: just as taking in would do, with nothing stored."""
    planned = made.planned
    places.last = []
    try:
        found = assembly.take_in(
            table,
            profile,
            collaboration=made.collaboration,
            placer=places,
            partner=planned.partner or None,
            unit=planned.unit,
            delivered_on=planned.delivered_on or made.peildatum,
            peildatum=made.peildatum,
            progress=progress,
        )
    except IntakeError as error:
        return Counts(), [], f"{error.what} {error.remedy}".strip()
    deliveries = [intake.delivery for intake in found]
    reasons = Counter(_gist(row.reason) for d in deliveries for row in d.rejected_rows)
    counts = Counts(
        sum(d.accepted for d in deliveries),
        sum(d.unplaced for d in deliveries),
        sum(d.rejected for d in deliveries),
        tuple(reasons.most_common(8)),
    )
    return counts, _together([remark for d in deliveries for remark in d.remarks]), ""


def _together(remarks: Sequence[Remark]) -> list[Remark]:
    """What is remarked on the deliveries of several partners in one file, once."""
    same: dict[tuple[str, Severity, str, str, str], list[Remark]] = {}
    for remark in remarks:
        what = _COUNTED.sub("", remark.message).rstrip(".")
        value = "" if remark.all_rows else remark.value
        same.setdefault((what, remark.severity, remark.column, remark.remedy, value), []).append(remark)
    merged = []
    for (what, *_), alike in same.items():
        rows = sorted({row for remark in alike for row in remark.all_rows})
        merged.append(
            alike[0]
            if len(alike) == 1
            else replace(
                alike[0],
                message=tr("{reason} ({count} rows)", reason=what, count=len(rows))
                if rows
                else alike[0].message,
                row=rows[0] if rows else None,
                rows=tuple(rows),
            )
        )
    return merged


def _gist(reason: str) -> str:
    """A reason without what differs from row to row, so that alike ones are counted together."""
    place, found, rest = reason.partition(": ")
    return rest if found and any(c.isdigit() for c in place) else reason


def _questions(made: Preview, table: TablePreview) -> list[Question]:
    return [*_about_columns(made, table), *_about_values(table), *_about_dates_and_places(made, table)]


def _about_columns(made: Preview, table: TablePreview) -> list[Question]:
    unsure = {c.name: c.field for c in table.columns if not c.sure}
    asked = [
        tr("Is “{column}” the {field}?", column=name, field=field_label(field_).lower())
        for name, field_ in unsure.items()
    ]
    mapped = {c.field for c in table.columns if c.field}
    profile, kind = table.profile, table.profile.kind
    if not mapped & set(_PERIODS.get(kind, ())) and not {"period", "year"} & set(profile.defaults):
        asked.append(tr("Which column says when the work is?"))
    placed = any(table.table.geometries) or any(set(pair) <= mapped for pair in _PLACES)
    if not placed:
        asked.append(tr("Which column says where the work is?"))
    if not made.planned.partner and "partner" not in mapped and "partner" not in profile.defaults:
        asked.append(tr("Which column says whose work it is?"))
    changes = table.changes
    asked += [tr("Column “{name}” is new.", name=name) for name in changes.new if name not in unsure]
    asked += [tr("Column “{name}” is gone.", name=name) for name in changes.gone]
    asked += [
        tr("Column “{old}” seems to be called “{new}” now.", old=old, new=new)
        for old, new in changes.renamed
        if new not in unsure
    ]
    return [Question(COLUMNS, text) for text in asked]


def _about_values(table: TablePreview) -> list[Question]:
    asked = []
    for found in table.values:
        if found.free_text:
            continue
        for value in found.values:
            if value.certainty is not Certainty.SURE:
                asked.append(
                    tr("What is “{value}” as {field}? ({count} rows)",
                       value=value.text, field=field_label(found.field).lower(), count=value.count)
                )  # fmt: skip
    return [Question(VALUES, text) for text in asked]


def _about_dates_and_places(made: Preview, table: TablePreview) -> list[Question]:
    asked = []
    if table.dates.ambiguous:
        asked.append(tr("Does the day or the month come first?"))
    place, profile = table.place, table.profile
    if place.placed and place.outside > place.placed / 2 and not profile.crs:
        asked.append(tr("Most places lie far from the collaboration's streets."))
    elif (
        place.guessed
        and not profile.crs
        and place.crs != made.collaboration.crs
        and table.origin is Origin.PROPOSED
        and not made.streets
    ):
        asked.append(tr("The file does not say which coordinate system it is in."))
    return [Question(DATES_PLACES, text) for text in asked]

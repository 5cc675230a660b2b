"""One delivered row → one work; what cannot be a work says why."""

from __future__ import annotations

import re
import uuid
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import Any, Callable, Optional

from ..model.collaboration import Partner
from ..model.exchange import WORK, Record
from ..model.language import tr
from ..model.period import Period, Precision, day_label
from ..model.words import Discipline, Hardness, Kind, Level, PlacePrecision, Severity, Share
from ..model.work import Work
from .cells import Cells, Notes, cell_text
from .dates import DateProblem, PeriodReading, read_date
from .headers import header_words
from .places import Placed
from .rowperiod import RowPeriods
from .street_text import clean_street
from .values import Reading, plain, read_amount, read_number, read_size, read_word, read_yes_no

FAR_YEARS = 30
_NOT_OF_A_WORK = ("house_numbers", "year", "x", "y", "lat", "lon")  # kept in `extra`
_LENGTH_WORDS = {"lengte", "length", "meters", "meter", "m1", "strekkende", "trace", "trench"}
_AREA_WORDS = {"oppervlakte", "oppervlak", "opp", "area", "surface", "m2"}


class RowRejected(Exception):
    """The row cannot be what it should be; the message is for the partner, `fields` say what it is about."""

    def __init__(self, message: str, *fields: str) -> None:
        super().__init__(message)
        self.fields = fields


PERIOD_FIELDS = ("period", "start", "end", "year", "from", "until", "duration")
PLACE_FIELDS = ("street", "house_numbers", "x", "y", "lat", "lon", "wkt")


@dataclass
class RowReader:
    """Rows of one table as works. `sheet_hint`: words of unit, sheet and file that may name a discipline."""

    cells: Cells
    periods: RowPeriods
    peildatum: date
    sheet_hint: str = ""
    _hint: Optional[Discipline] = field(init=False, default=None)
    _columns: list[int] = field(init=False, default_factory=list)

    def __post_init__(self) -> None:
        hint = read_word(Discipline, self.sheet_hint)
        self._hint = hint.word if hint else None
        kept = {self.cells.index[name] for name in _NOT_OF_A_WORK if self.cells.has(name)}
        self._columns = sorted({*self.cells.unmapped(), *kept})

    def work(
        self, row: int, partner: Partner, unit: str, placed: Placed, delivery: str, notes: Notes
    ) -> Work:
        """Raises RowRejected."""
        reading = self._accepted_period(row, placed)
        cells = self.cells
        period, precision_read = stated_precision(cells, row, reading.period)
        work = Work(
            id=str(uuid.uuid4()),
            partner=partner.code,
            title=cells.text(row, "title"),
            discipline=Discipline.OVERIG,
            period=period,
            unit=unit,
            reference=cells.text(row, "reference"),
            description=cells.text(row, "description"),
            street=placed.street or clean_street(cells.text(row, "street")),
            town=placed.town or cells.text_or_default(row, "town"),
            place_precision=placed.precision if placed.geometry else PlacePrecision.NONE,
            place_confidence=placed.confidence,
            geometry=placed.geometry,
            duration=self.periods.duration(row) or reading.duration,
            priority=cells.text(row, "priority"),
            contact=cells.text(row, "contact"),
            documents=cells.text(row, "documents"),
            delivery=delivery,
            file=cells.table.file,
            layer=cells.table.layer,
            row=cells.table.row_numbers[row],
            extra=self._extra(row),
        )
        filling = _Filling(self, row, work, notes)
        filling.whose(partner)
        filling.tell_period(reading)
        filling.tell_precision(precision_read)
        if cells.profile.kind != "events":
            filling.words(partner, self._hint)
            filling.numbers()
            filling.dates()
        filling.title()
        filling.place(placed)
        filling.stated_assumptions()
        return work

    def _accepted_period(self, row: int, placed: Placed) -> PeriodReading:
        reasons = []
        fields: tuple[str, ...] = ()
        reading: Optional[PeriodReading] = None
        try:
            reading = self.periods.read(row)
        except DateProblem as problem:
            reasons.append(str(problem))
            fields += PERIOD_FIELDS
        if self.cells.profile.kind == "events" and read_yes_no(self.cells.text(row, "cancelled")):
            reasons.append(tr("The event was cancelled."))
        if placed.rejected:
            reasons.append(placed.rejected)
            fields += PLACE_FIELDS
        elif placed.geometry is None and not self.cells.text(row, "street"):
            reasons.append(tr("Neither a place nor a street is given."))
            fields += PLACE_FIELDS
        if reading is None or reasons:
            raise RowRejected(" ".join(reasons), *fields)
        return reading

    def _extra(self, row: int) -> dict[str, str]:
        values, names = self.cells.table.rows[row], self.cells.table.columns
        return {names[at]: text for at in self._columns for text in (cell_text(values[at]),) if text}


def stated_precision(cells: Cells, row: int, period: Period) -> tuple[Period, bool]:
    """The same days in the precision that a column of its own states; False when it says nothing known."""
    text = cells.text(row, "precision")
    if not text:
        return period, True
    stated = next((p for p in Precision if p.value == plain(text)), None)
    return (replace(period, precision=stated), True) if stated else (period, False)


def stated_assumptions(cells: Cells, row: int, record: Record) -> tuple[str, ...]:
    """The fields that a column says were assumed, named as the columns of the uitwisselformaat."""
    if not cells.has("assumed"):
        return ()
    names = record.assumptions()
    written = (plain(part).replace(" ", "_") for part in re.split("[;,]", cells.text(row, "assumed")))
    return tuple(names[name] for name in written if name in names)


class _Filling:
    """The fields of one work that need interpretation."""

    def __init__(self, reader: RowReader, row: int, work: Work, notes: Notes) -> None:
        self.reader, self.cells, self.row, self.work, self.notes = reader, reader.cells, row, work, notes

    def _note(self, severity: Severity, message: str, name: str, remedy: str = "", value: str = "") -> None:
        column = self.cells.column(name)
        value = value or self.cells.text(self.row, name)
        self.notes.add(severity, message, self.work.row, column, value, remedy)

    def _keep(self, name: str, ours: str) -> None:
        """What was written, when it says it in other words than ours."""
        text = self.cells.text(self.row, name)
        if text and plain(text) != plain(ours):
            self.work.delivered[name] = text

    def whose(self, partner: Partner) -> None:
        self._keep("partner", partner.name)
        self._keep("unit", self.work.unit)

    def _assume(self, name: str) -> None:
        self.work.assumed = (*self.work.assumed, name)

    # Period and dates

    def tell_period(self, reading: PeriodReading) -> None:
        names = [
            n
            for n in ("start", "end", "period", "year", "duration")
            if self.cells.raw(self.row, n) is not None
        ]
        written = " – ".join(
            dict.fromkeys(self.cells.text(self.row, name) for name in names if name != "duration")
        )
        if any(not _is_day(self.cells.raw(self.row, name)) for name in names if name != "duration"):
            self.work.delivered["period"] = written
        if self.work.duration is not None and self.cells.has("duration"):
            self._keep("duration", str(self.work.duration))
        if reading.assumed:
            self._assume("period")
            message = tr("The period was read with an assumption.")
            example = f"{written}: {reading.note}" if written else reading.note
            self._note(Severity.ASSUMED, message, names[0] if names else "period", value=example)
        period, peildatum = self.work.period, self.reader.peildatum
        if period.end > peildatum + timedelta(days=365 * FAR_YEARS):
            message = tr("The period lies more than {years} years ahead.", years=FAR_YEARS)
            self._note(
                Severity.DOUBTFUL, message, names[-1] if names else "period", tr("Check the year."), written
            )

    def tell_precision(self, known: bool) -> None:
        if not known:
            self.work.delivered["precision"] = self.cells.text(self.row, "precision")
            self._note(
                Severity.DOUBTFUL,
                tr("This precision of the period is not known; the dates are read as they stand."),
                "precision",
                tr("Choose one of: {words}.", words=", ".join(p.value for p in Precision)),
            )

    def stated_assumptions(self) -> None:
        stated = stated_assumptions(self.cells, self.row, WORK)
        self.work.assumed = tuple(dict.fromkeys((*self.work.assumed, *stated)))

    def dates(self) -> None:
        for name, last in (("earliest", False), ("preferred", False), ("latest", True), ("actual_end", True)):
            value = self.cells.raw(self.row, name)
            if value is None:
                continue
            try:
                day = read_date(value, last=last, day_first=self.reader.periods.day_first)
            except DateProblem as problem:
                self.work.delivered[name] = cell_text(value)
                if not problem.missing:
                    self._note(Severity.DOUBTFUL, tr("This is no date; it is left empty."), name)
                continue
            setattr(self.work, name, day)
            if isinstance(value, str):
                self.work.delivered[name] = value.strip()
        work = self.work
        if work.earliest and work.latest and work.latest < work.earliest:
            message = tr("The latest date lies before the earliest; both are left empty.")
            self._note(Severity.DOUBTFUL, message, "latest")
            for name in ("earliest", "latest"):
                work.delivered[name] = self.cells.text(self.row, name)
                setattr(work, name, None)
        closed = work.hardness in (Hardness.GEREED, Hardness.VERVALLEN) or work.actual_end
        if work.period.end < self.reader.peildatum and not closed:
            message = tr("The work lies in the past, but is not reported as completed.")
            remedy = tr("Ask the partner whether it was done.")
            self._note(Severity.NOTE, message, "hardness", remedy, day_label(work.period.end))

    # Words

    def words(self, partner: Partner, hint: Optional[Discipline]) -> None:
        work = self.work
        hardness = self._word("hardness", Hardness)
        work.hardness = hardness.word if hardness else None
        kind = self._word("kind", Kind) or self._from_text(Kind)
        work.kind = kind.word if kind else Kind.OVERIG
        if not kind and not self.cells.text(self.row, "kind"):
            self._assume("kind")
        work.discipline = self._discipline(partner, hint)
        self._share()
        level = self.cells.text_or_default(self.row, "level")
        known = self.cells.word("level", Level, level) if level else None
        work.level = known.word.value if known else level
        self._keep("level", work.level)

    def _word(self, name: str, words: Any) -> Optional[Reading[Any]]:
        text = self.cells.text(self.row, name)
        default = self.cells.profile.defaults.get(name, "")
        if not text and not default:
            return None
        reading = self.cells.word(name, words, text or default)
        if not text:
            if reading:
                self._assume(name)
            return reading
        if reading is None or plain(text) != plain(reading.word.value):
            self.work.delivered[name] = text
        if reading is None:
            message = tr("“{value}” is no known word here; the field stays unknown.", value=text[:60])
            self._note(Severity.DOUBTFUL, message, name, tr("Say in the column profile what it means."))
        elif not reading.sure:
            message = tr("“{value}” was read as {word}.", value=text[:60], word=reading.word)
            self._note(Severity.DOUBTFUL, message, name, tr("Say in the column profile what it means."))
        return reading

    def _from_text(self, words: Any) -> Optional[Reading[Any]]:
        """Out of title and description; such a value is *aanname*."""
        for text in (self.work.title, self.work.description):
            reading = read_word(words, text) if text else None
            if reading and reading.word is not words.OVERIG:
                self._assume(words.__name__.lower())
                return reading
        return None

    def _discipline(self, partner: Partner, hint: Optional[Discipline]) -> Discipline:
        """Column, else text, else the profile, else unit or sheet, else the partner's only one."""
        column = self.cells.text(self.row, "discipline")
        reading = self._word("discipline", Discipline) if column else None
        if reading:
            return reading.word
        only = partner.disciplines[0] if len(partner.disciplines) == 1 else None
        for text in (self.work.title, self.cells.text(self.row, "kind"), self.work.description):
            found = read_word(Discipline, text) if text else None
            if (
                found
                and found.word is not Discipline.OVERIG
                and found.word in (partner.disciplines or Discipline)
            ):
                return self._assumed_discipline(found.word)
        default = read_word(Discipline, self.cells.profile.defaults.get("discipline", ""))
        if default:
            return self._assumed_discipline(default.word)
        return self._assumed_discipline(hint or only or Discipline.OVERIG)

    def _assumed_discipline(self, discipline: Discipline) -> Discipline:
        self._assume("discipline")
        message = tr(
            "The discipline was not delivered in a column and is taken to be {word}.", word=discipline
        )
        self._note(Severity.ASSUMED, message, "discipline", tr("Deliver a column with the discipline."))
        return discipline

    def _share(self) -> None:
        text = self.cells.text_or_default(self.row, "share")
        if not text:
            return
        reading = self.cells.word("share", Share, text)
        if reading is None:
            answer = read_yes_no(text)
            reading = None if answer is None else Reading(Share.PARTNERS if answer else Share.OWN, 1.0)
        if reading is None:
            # What cannot be understood is not shown to others in full.
            self._note(
                Severity.DOUBTFUL,
                tr("It is not clear who may see this work; it is shared with restrictions."),
                "share",
                tr("Say in the column profile what it means."),
            )
        self.work.share = reading.word if reading else Share.RESTRICTED
        if plain(text) != plain(self.work.share.value):
            self.work.delivered["share"] = text

    # Numbers

    def numbers(self) -> None:
        size_header = self.cells.column("size")
        size = self._number(
            "size", lambda v: read_size(v, self.cells.text(self.row, "size_unit"), size_header)
        )
        if size:
            self.work.size, self.work.size_unit = size[0], size[1] or self._unit_by_header(size_header)
        self._keep("size_unit", self.work.size_unit)
        width_header = self.cells.column("width")
        width = self._number("width", lambda v: read_size(v, "", width_header))
        self.work.width = width[0] if width else None
        estimate_header = self.cells.column("estimate")
        self.work.estimate = self._number("estimate", lambda v: read_amount(v, estimate_header))

    def _number(self, name: str, read: Callable[[Any], Any]) -> Any:
        value = self.cells.raw(self.row, name)
        if value is None:
            return None
        found = read(value)
        if found is None:
            self.work.delivered[name] = cell_text(value)
            if read_number(value) is None and any(c.isalpha() for c in str(value)):
                self._note(Severity.DOUBTFUL, tr("This is no number; it is left empty."), name)
        elif isinstance(value, str):
            self.work.delivered[name] = value.strip()
        return found

    def _unit_by_header(self, header: str) -> str:
        words = set(header_words(header).split())
        if words & _AREA_WORDS:
            return "m²"
        if not words & _LENGTH_WORDS:
            self._assume("size_unit")
        return "m"

    # Title and place

    def title(self) -> None:
        """Without a delivered title: what is done, and in which street."""
        work = self.work
        if work.title:
            return
        what = re.sub(r"\s*,(?:\s*,)*\s*", ", ", work.description).strip(" ,;")
        what = what if len(what) <= 80 else ""
        written = self.cells.text(self.row, "kind")
        if not what and " " in written and len(written) <= 80:
            what = written
        if not what:
            kind = "" if work.kind is Kind.OVERIG else work.kind.value
            what = f"{work.discipline.value} {kind}".strip()
        known = work.street.lower() in what.lower()
        work.title = what if known else f"{what}, {work.street}"
        self._assume("title")

    def place(self, placed: Placed) -> None:
        self._stated_precision_of_place()
        for name, ours in (("street", self.work.street), ("town", self.work.town)):
            delivered = self.cells.text(self.row, name)
            if delivered and delivered != ours:
                self.work.delivered[name] = delivered
        if self.work.geometry is None and not placed.remarks:
            self._note(
                Severity.NOTE,
                tr("The work has a street but no place on the map yet."),
                "street",
                tr("Add a streets layer, correct the street's name, or place the work by hand."),
            )

    def _stated_precision_of_place(self) -> None:
        """What the partner says of its own geometry goes before what its shape suggests."""
        if not self.cells.has("place_precision") and not self.cells.has("place_confidence"):
            return
        text = self.cells.text(self.row, "place_precision")
        stated = next((p for p in PlacePrecision if p.value == plain(text)), None)
        if stated and stated is not PlacePrecision.NONE and self.work.geometry is not None:
            self.work.place_precision = stated
        confidence = read_number(self.cells.raw(self.row, "place_confidence"))
        if confidence is not None and 0 <= confidence <= 1:
            self.work.place_confidence = confidence


def _is_day(value: Any) -> bool:
    """A day without a time, which a period holds as it was delivered."""
    if isinstance(value, datetime):
        return (value.hour, value.minute, value.second) == (0, 0, 0)
    return isinstance(value, date)

"""One delivered row → one work; what cannot be a work says why."""

from __future__ import annotations

import re
from datetime import date

from ..model.collaboration import Partner
from ..model.exchange import WORK, Record
from ..model.language import tr
from ..model.period import day_label
from ..model.words import Discipline, Hardness, Kind, PlacePrecision, Severity
from ..model.work import Work
from .cells import Cells, Notes, Reads
from .places import Placed
from .rowperiod import RowPeriods
from .street_text import clean_street
from .values import plain, read_number, read_word, read_yes_no
from .workfields import FieldRead, FieldReader, Said

_NOT_OF_A_WORK = ("house_numbers", "year", "x", "y", "lat", "lon")  # kept in `extra`


class RowRejected(Exception):
    """The row cannot be what it should be; the message is for the partner, `fields` say what it is about."""

    def __init__(self, message: str, *fields: str) -> None:
        super().__init__(message)
        self.fields = fields


PERIOD_FIELDS = ("period", "start", "end", "year", "from", "until", "duration")
PLACE_FIELDS = ("street", "house_numbers", "x", "y", "lat", "lon", "wkt")


class RowReader:
    """Rows of one table as works. `sheet_hint`: words of unit, sheet and file that may name a discipline."""

    def __init__(self, cells: Cells, periods: RowPeriods, peildatum: date, sheet_hint: str = "") -> None:
        self.cells, self.periods, self.peildatum = cells, periods, peildatum
        hint = read_word(Discipline, sheet_hint)
        self.hint = hint.word if hint else None
        default = read_word(Discipline, cells.profile.defaults.get("discipline", ""))
        self.default = default.word if default else None
        self.states_precision = cells.has("place_precision") or cells.has("place_confidence")
        self.events = cells.profile.kind == "events"
        self.fields = FieldReader(cells, periods, peildatum)
        self._streets = Reads(cells, ("street",), lambda row: clean_street(cells.text(row, "street")))
        kept = {cells.index[name] for name in _NOT_OF_A_WORK if cells.has(name)}
        columns = sorted({*cells.unmapped(), *kept})
        self._extras = [(cells.table.columns[at], cells.texts_at(at)) for at in columns]

    def work(
        self, row: int, partner: Partner, unit: str, placed: Placed, delivery: str, notes: Notes
    ) -> Work:
        """Its id is a mark until the delivery is recognised. Raises RowRejected."""
        period = self._accepted_period(row, placed)
        cells = self.cells
        number = cells.table.row_numbers[row]
        work = Work(
            id=f"{delivery}/{row}",
            partner=partner.code,
            title=cells.text(row, "title"),
            discipline=Discipline.OVERIG,
            period=period.values["period"],
            unit=unit,
            reference=cells.text(row, "reference"),
            description=cells.text(row, "description"),
            street=placed.street or self._streets(row),
            town=placed.town or cells.text_or_default(row, "town"),
            place_precision=placed.precision if placed.geometry else PlacePrecision.NONE,
            place_confidence=placed.confidence,
            geometry=placed.geometry,
            duration=period.values["duration"],
            priority=cells.text(row, "priority"),
            contact=cells.text(row, "contact"),
            documents=cells.text(row, "documents"),
            delivery=delivery,
            file=cells.table.file,
            layer=cells.table.layer,
            row=number,
            extra={name: texts[row] for name, texts in self._extras if texts[row]},
        )
        _Filling(self, row, work, notes).fill(partner, period, placed)
        return work

    def _accepted_period(self, row: int, placed: Placed) -> FieldRead:
        reasons = []
        fields: tuple[str, ...] = ()
        period = self.fields.period(row)
        if period.problem:
            reasons.append(period.problem)
            fields += PERIOD_FIELDS
        if self.events and read_yes_no(self.cells.text(row, "cancelled")):
            reasons.append(tr("The event was cancelled."))
        if placed.rejected:
            reasons.append(placed.rejected)
            fields += PLACE_FIELDS
        elif placed.geometry is None and not self.cells.text(row, "street"):
            reasons.append(tr("Neither a place nor a street is given."))
            fields += PLACE_FIELDS
        if reasons:
            raise RowRejected(" ".join(reasons), *fields)
        return period

    def assumed_discipline(self, row: int, discipline: Discipline) -> Said:
        message = tr(
            "The discipline was not delivered in a column and is taken to be {word}.", word=discipline
        )
        remedy = tr("Deliver a column with the discipline.")
        return self.fields.said(row, Severity.ASSUMED, message, "discipline", remedy)


def stated_assumptions(cells: Cells, row: int, record: Record) -> tuple[str, ...]:
    """The fields that a column says were assumed, named as the columns of the uitwisselformaat."""
    if not cells.has("assumed"):
        return ()
    names = record.assumptions()
    written = (plain(part).replace(" ", "_") for part in re.split("[;,]", cells.text(row, "assumed")))
    return tuple(names[name] for name in written if name in names)


class _Filling:
    """One work out of what its fields say."""

    def __init__(self, reader: RowReader, row: int, work: Work, notes: Notes) -> None:
        self.reader, self.cells, self.row, self.work, self.notes = reader, reader.cells, row, work, notes

    def fill(self, partner: Partner, period: FieldRead, placed: Placed) -> None:
        reader, row = self.reader, self.row
        for name, ours in (("partner", partner.name), ("unit", self.work.unit)):
            if name in self.cells.index:
                self.work.delivered.update(reader.fields.otherwise(row, name, ours))
        self._take(period)
        if not reader.events:
            self._take(reader.fields.hardness(row))
            self._take_kind(reader.fields.kind(row))
            self._take_discipline(reader.fields.discipline(row), partner)
            for read in reader.fields.others:
                self._take(read(row))
            self._tell_past()
        if not self.work.title:
            self._title()
        self._place(placed)
        if "assumed" in self.cells.index:
            stated = stated_assumptions(self.cells, row, WORK)
            self.work.assumed = tuple(dict.fromkeys((*self.work.assumed, *stated)))

    def _take(self, read: FieldRead) -> None:
        for name, value in read.values.items():
            setattr(self.work, name, value)
        if read.quiet:
            return
        self.work.delivered.update(read.delivered)
        self.work.assumed += read.assumed
        for said in read.said:
            self._tell(said)

    def _tell(self, said: Said) -> None:
        self.notes.add(said.severity, said.message, self.work.row, said.column, said.value, said.remedy)

    def _assume(self, name: str) -> None:
        self.work.assumed += (name,)

    def _tell_past(self) -> None:
        work = self.work
        if work.period.end >= self.reader.peildatum or work.actual_end:
            return
        if work.hardness not in (Hardness.GEREED, Hardness.VERVALLEN):
            message = tr("The work lies in the past, but is not reported as completed.")
            remedy, end = tr("Ask the partner whether it was done."), day_label(work.period.end)
            self._tell(self.reader.fields.said(self.row, Severity.NOTE, message, "hardness", remedy, end))

    # Words that may stand in the text

    def _take_kind(self, column: FieldRead) -> None:
        self._take(column)
        if "kind" in column.values:
            return
        for text in (self.work.title, self.work.description):
            reading = read_word(Kind, text) if text else None
            if reading and reading.word is not Kind.OVERIG:
                self.work.kind = reading.word
                return self._assume("kind")
        if not self.cells.text(self.row, "kind"):
            self._assume("kind")

    def _take_discipline(self, column: FieldRead, partner: Partner) -> None:
        """Column, else text, else the profile, else unit or sheet, else the partner's only one."""
        self._take(column)
        if "discipline" in column.values:
            return
        self.work.discipline = self._discipline_elsewhere(partner)
        self._assume("discipline")
        self._tell(self.reader.assumed_discipline(self.row, self.work.discipline))

    def _discipline_elsewhere(self, partner: Partner) -> Discipline:
        for text in (self.work.title, self.cells.text(self.row, "kind"), self.work.description):
            found = read_word(Discipline, text) if text else None
            if (
                found
                and found.word is not Discipline.OVERIG
                and found.word in (partner.disciplines or Discipline)
            ):
                return found.word
        only = partner.disciplines[0] if len(partner.disciplines) == 1 else None
        return self.reader.default or self.reader.hint or only or Discipline.OVERIG

    # Title and place

    def _title(self) -> None:
        """Without a delivered title: what is done, and in which street."""
        work = self.work
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

    def _place(self, placed: Placed) -> None:
        if self.reader.states_precision:
            self._stated_precision_of_place()
        for name, ours in (("street", self.work.street), ("town", self.work.town)):
            delivered = self.cells.text(self.row, name)
            if delivered and delivered != ours:
                self.work.delivered[name] = delivered
        if self.work.geometry is None and not placed.remarks:
            message = tr("The work has a street but no place on the map yet.")
            remedy = tr("Add a streets layer, correct the street's name, or place the work by hand.")
            self._tell(self.reader.fields.said(self.row, Severity.NOTE, message, "street", remedy))

    def _stated_precision_of_place(self) -> None:
        """What the partner says of its own geometry goes before what its shape suggests."""
        text = self.cells.text(self.row, "place_precision")
        stated = next((p for p in PlacePrecision if p.value == plain(text)), None)
        if stated and stated is not PlacePrecision.NONE and self.work.geometry is not None:
            self.work.place_precision = stated
        confidence = read_number(self.cells.raw(self.row, "place_confidence"))
        if confidence is not None and 0 <= confidence <= 1:
            self.work.place_confidence = confidence

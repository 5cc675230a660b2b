"""What single fields of a work say: read once for all rows with the same cells, and told per row."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import Any, Callable, Optional

from ..model.language import tr
from ..model.period import Period, Precision
from ..model.words import Discipline, Hardness, Kind, Level, Severity, Share
from .cells import Cells, Reads, cell_text
from .dates import DateProblem, PeriodReading, read_date
from .headers import header_words
from .rowperiod import RowPeriods
from .values import Reading, plain, read_amount, read_number, read_size, read_yes_no

FAR_YEARS = 30
_LENGTH_WORDS = {"lengte", "length", "meters", "meter", "m1", "strekkende", "trace", "trench"}
_AREA_WORDS = {"oppervlakte", "oppervlak", "opp", "area", "surface", "m2"}
_DATES = (("earliest", False), ("preferred", False), ("latest", True), ("actual_end", True))


@dataclass
class Said:
    """A remark before it knows its row."""

    severity: Severity
    message: str
    column: str
    value: str
    remedy: str = ""


@dataclass
class FieldRead:
    """`values`: fields of the work; `delivered`: what was written where that says it otherwise; `assumed`: fields
    that were not delivered; `problem`: why the row can be no work."""

    values: dict[str, Any] = field(default_factory=dict)
    delivered: dict[str, str] = field(default_factory=dict)
    assumed: tuple[str, ...] = ()
    said: list[Said] = field(default_factory=list)
    problem: str = ""
    quiet: bool = False  # nothing but values


class FieldReader:
    """Reads the fields of works that need interpretation and depend on nothing but their own columns."""

    def __init__(self, cells: Cells, periods: RowPeriods, peildatum: date) -> None:
        self.cells, self.periods, self.peildatum = cells, periods, peildatum
        self.period = self._reads(self._period, "start", "end", "period", "year", "duration", "precision")
        self.hardness = self._reads(lambda row: self._word(row, "hardness", Hardness), "hardness")
        self.kind = self._reads(lambda row: self._word(row, "kind", Kind), "kind")
        self.discipline = self._reads(self._discipline, "discipline")
        others: tuple[tuple[Callable[[int], FieldRead], tuple[str, ...]], ...] = (
            (self._share, ("share",)),
            (self._level, ("level",)),
            (self._size, ("size", "size_unit")),
            (self._width, ("width",)),
            (self._estimate, ("estimate",)),
            (self._dates, tuple(name for name, _ in _DATES)),
        )
        given = {*cells.index, *cells.profile.defaults}
        self.others = [self._reads(read, *names) for read, names in others if given.intersection(names)]
        """Of all other fields that the table or the profile gives, in the order in which they are told."""

    def _reads(self, read: Callable[[int], FieldRead], *names: str) -> Reads[FieldRead]:
        def finished(row: int) -> FieldRead:
            found = read(row)
            found.quiet = not (found.delivered or found.assumed or found.said)
            return found

        return Reads(self.cells, names, finished)

    def said(
        self, row: int, severity: Severity, message: str, name: str, remedy: str = "", value: str = ""
    ) -> Said:
        """About the column of field `name`; the example is `value`, else what stands in the cell."""
        return Said(severity, message, self.cells.column(name), value or self.cells.text(row, name), remedy)

    def otherwise(self, row: int, name: str, ours: str) -> dict[str, str]:
        """What was written, when it says it in other words than ours."""
        text = self.cells.text(row, name)
        return {name: text} if text and plain(text) != plain(ours) else {}

    # Period and dates

    def _period(self, row: int) -> FieldRead:
        try:
            reading = self.periods.read(row)
        except DateProblem as problem:
            return FieldRead(problem=str(problem))
        period, known = stated_precision(self.cells, row, reading.period)
        duration = self.periods.duration(row) or reading.duration
        found = FieldRead({"period": period, "duration": duration})
        self._tell_period(row, reading, found)
        if not known:
            found.delivered["precision"] = self.cells.text(row, "precision")
            message = tr("This precision of the period is not known; the dates are read as they stand.")
            remedy = tr("Choose one of: {words}.", words=", ".join(p.value for p in Precision))
            found.said.append(self.said(row, Severity.DOUBTFUL, message, "precision", remedy))
        return found

    def _tell_period(self, row: int, reading: PeriodReading, found: FieldRead) -> None:
        cells = self.cells
        names = [n for n in ("start", "end", "period", "year", "duration") if cells.raw(row, n) is not None]
        dated = [name for name in names if name != "duration"]
        written = " – ".join(dict.fromkeys(cells.text(row, name) for name in dated))
        if any(not _is_day(cells.raw(row, name)) for name in dated):
            found.delivered["period"] = written
        duration = found.values["duration"]
        if duration is not None:
            found.delivered.update(self.otherwise(row, "duration", str(duration)))
        if reading.assumed:
            found.assumed = ("period",)
            message = tr("The period was read with an assumption.")
            example = f"{written}: {reading.note}" if written else reading.note
            name = names[0] if names else "period"
            found.said.append(self.said(row, Severity.ASSUMED, message, name, value=example))
        if found.values["period"].end > self.peildatum + timedelta(days=365 * FAR_YEARS):
            message = tr("The period lies more than {years} years ahead.", years=FAR_YEARS)
            name, remedy = names[-1] if names else "period", tr("Check the year.")
            found.said.append(self.said(row, Severity.DOUBTFUL, message, name, remedy, written))

    def _dates(self, row: int) -> FieldRead:
        found = FieldRead()
        for name, last in _DATES:
            value = self.cells.raw(row, name)
            if value is None:
                continue
            try:
                day = read_date(value, last=last, day_first=self.periods.day_first)
            except DateProblem as problem:
                found.delivered[name] = cell_text(value)
                if not problem.missing:
                    message = tr("This is no date; it is left empty.")
                    found.said.append(self.said(row, Severity.DOUBTFUL, message, name))
                continue
            found.values[name] = day
            if isinstance(value, str):
                found.delivered[name] = value.strip()
        earliest, latest = found.values.get("earliest"), found.values.get("latest")
        if earliest and latest and latest < earliest:
            message = tr("The latest date lies before the earliest; both are left empty.")
            found.said.append(self.said(row, Severity.DOUBTFUL, message, "latest"))
            for name in ("earliest", "latest"):
                found.delivered[name] = self.cells.text(row, name)
                del found.values[name]
        return found

    # Words

    def _word(self, row: int, name: str, words: Any) -> FieldRead:
        found = FieldRead()
        text = self.cells.text(row, name)
        default = self.cells.profile.defaults.get(name, "")
        if not text and not default:
            return found
        reading: Optional[Reading[Any]] = self.cells.word(name, words, text or default)
        if reading is not None:
            found.values[name] = reading.word
        if not text:
            found.assumed = (name,) if reading else ()
            return found
        if reading is None or plain(text) != plain(reading.word.value):
            found.delivered[name] = text
        remedy = tr("Say in the column profile what it means.")
        if reading is None:
            message = tr("“{value}” is no known word here; the field stays unknown.", value=text[:60])
            found.said.append(self.said(row, Severity.DOUBTFUL, message, name, remedy))
        elif not reading.sure:
            message = tr("“{value}” was read as {word}.", value=text[:60], word=reading.word)
            found.said.append(self.said(row, Severity.DOUBTFUL, message, name, remedy))
        return found

    def _discipline(self, row: int) -> FieldRead:
        """The column alone: a default comes after what the text says."""
        filled = self.cells.text(row, "discipline")
        return self._word(row, "discipline", Discipline) if filled else FieldRead()

    def _level(self, row: int) -> FieldRead:
        level = self.cells.text_or_default(row, "level")
        known = self.cells.word("level", Level, level) if level else None
        level = known.word.value if known else level
        return FieldRead({"level": level}, self.otherwise(row, "level", level))

    def _share(self, row: int) -> FieldRead:
        found = FieldRead()
        text = self.cells.text_or_default(row, "share")
        if not text:
            return found
        reading = self.cells.word("share", Share, text)
        if reading is None:
            answer = read_yes_no(text)
            reading = None if answer is None else Reading(Share.PARTNERS if answer else Share.OWN, 1.0)
        if reading is None:
            # What cannot be understood is not shown to others in full.
            message = tr("It is not clear who may see this work; it is shared with restrictions.")
            remedy = tr("Say in the column profile what it means.")
            found.said.append(self.said(row, Severity.DOUBTFUL, message, "share", remedy))
        share = reading.word if reading else Share.RESTRICTED
        found.values["share"] = share
        if plain(text) != plain(share.value):
            found.delivered["share"] = text
        return found

    # Numbers

    def _size(self, row: int) -> FieldRead:
        found, header = FieldRead(), self.cells.column("size")
        size = self._number(
            row, "size", found, lambda v: read_size(v, self.cells.text(row, "size_unit"), header)
        )
        if size:
            found.values["size"], unit = size
            found.values["size_unit"] = unit or self._unit_by_header(header, found)
        found.delivered.update(self.otherwise(row, "size_unit", found.values.get("size_unit", "")))
        return found

    def _width(self, row: int) -> FieldRead:
        found, header = FieldRead(), self.cells.column("width")
        width = self._number(row, "width", found, lambda v: read_size(v, "", header))
        if width:
            found.values["width"] = width[0]
        return found

    def _estimate(self, row: int) -> FieldRead:
        found, header = FieldRead(), self.cells.column("estimate")
        estimate = self._number(row, "estimate", found, lambda v: read_amount(v, header))
        if estimate is not None:
            found.values["estimate"] = estimate
        return found

    def _number(self, row: int, name: str, found: FieldRead, read: Callable[[Any], Any]) -> Any:
        value = self.cells.raw(row, name)
        if value is None:
            return None
        number = read(value)
        if number is None:
            found.delivered[name] = cell_text(value)
            if read_number(value) is None and any(c.isalpha() for c in str(value)):
                message = tr("This is no number; it is left empty.")
                found.said.append(self.said(row, Severity.DOUBTFUL, message, name))
        elif isinstance(value, str):
            found.delivered[name] = value.strip()
        return number

    def _unit_by_header(self, header: str, found: FieldRead) -> str:
        words = set(header_words(header).split())
        if words & _AREA_WORDS:
            return "m²"
        if not words & _LENGTH_WORDS:
            found.assumed = ("size_unit",)
        return "m"


def stated_precision(cells: Cells, row: int, period: Period) -> tuple[Period, bool]:
    """The same days in the precision that a column of its own states; False when it says nothing known."""
    text = cells.text(row, "precision")
    if not text:
        return period, True
    stated = next((p for p in Precision if p.value == plain(text)), None)
    return (replace(period, precision=stated), True) if stated else (period, False)


def _is_day(value: Any) -> bool:
    """A day without a time, which a period holds as it was delivered."""
    if isinstance(value, datetime):
        return (value.hour, value.minute, value.second) == (0, 0, 0)
    return isinstance(value, date)

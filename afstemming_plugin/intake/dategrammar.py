"""How planners write periods, read to a closed `Period` with the precision in which it was meant.

A cell is first turned into tokens (numbers, a few sign words such as `w` week, `q` quarter, `m4` April,
`>>` up to and including); a small grammar then reads one unit of time, a range of two, an open end or a
start with a duration. What the grammar has to guess is *aanname*: `assumed`, with a note that says what.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta, timezone
from functools import lru_cache
from typing import Callable, Optional

from ..model.language import tr
from ..model.period import Period, Precision, add_months, day_label, month_end
from .datewords import CANON, NEGATIONS, NOTHING, SEASONS, date_tokens, plain_text

FIRST_YEAR, LAST_YEAR = 1990, 2100
OPEN_YEARS = 5
"""Years that an open-ended “na 2030” or “vanaf 2028” is taken to last (*aanname*)."""

WORKING_DAYS = {"day": 1.0, "calendar": 5 / 7, "w": 5.0, "weeks": 5.0, "month": 21.0, "year": 250.0}


class DateProblem(ValueError):
    """A cell that is no period. `missing`: nothing was delivered; `no_year`: only the year lacks."""

    def __init__(self, message: str, missing: bool = False, no_year: bool = False) -> None:
        super().__init__(message)
        self.missing = missing
        self.no_year = no_year


@dataclass(frozen=True)
class PeriodReading:
    """A period as read; `note` says what was assumed, `duration` is in working days when it was stated."""

    period: Period
    assumed: bool = False
    note: str = ""
    duration: Optional[int] = None


# Days -------------------------------------------------------------------------------------------


def _day(year: int, month: int, day: int) -> date:
    """A day of the calendar within the years we believe. Raises DateProblem."""
    try:
        return sane(date(year, month, day))
    except ValueError as error:
        if isinstance(error, DateProblem):
            raise
        raise DateProblem(
            tr("{day}-{month}-{year} is no day of the calendar.", day=day, month=month, year=year)
        ) from error


def sane(day: date) -> date:
    if day.year < FIRST_YEAR:
        raise DateProblem(
            tr("{day} lies before {year}: probably a date that Excel made of an empty cell or a number.",
               day=day_label(day), year=FIRST_YEAR)
        )  # fmt: skip
    if day.year > LAST_YEAR:
        raise DateProblem(tr("{day} lies after {year}.", day=day_label(day), year=LAST_YEAR))
    return day


def dutch_day(moment: datetime) -> date:
    """The day on Dutch clocks. UTC is shifted by the EU summer time rule (Windows has no zone data);
    another stated offset already is the local clock of the deliverer."""
    offset = moment.utcoffset()
    if offset is None or offset != timedelta(0):
        return moment.date()

    def last_sunday(month: int) -> datetime:
        end = month_end(date(moment.year, month, 1))
        sunday = end - timedelta(days=(end.weekday() + 1) % 7)
        return datetime(sunday.year, sunday.month, sunday.day, 1, tzinfo=timezone.utc)

    summer = last_sunday(3) <= moment < last_sunday(10)
    return (moment + timedelta(hours=2 if summer else 1)).date()


# One unit of time -------------------------------------------------------------------------------

_SEP = r" ?[-/., ] ?"
_Y = r"((?:19|20|21)[0-9]{2})"
_YY = r"((?:19|20|21)?[0-9]{2})"
_N = r"([0-9]{1,2})"


def _year(text: str) -> int:
    return int(text) + 2000 if len(text) == 2 else int(text)


def _span(first: date, last: date, precision: Precision) -> Period:
    sane(first)
    sane(last)
    if last < first:
        raise DateProblem(
            tr("The end {end} lies before the start {start}.", start=day_label(first), end=day_label(last))
        )
    return Period(first, last, precision)


def whole_months(year: int, first: int, last: int, precision: Precision) -> PeriodReading:
    start = _day(year, first, 1)
    return PeriodReading(_span(start, month_end(add_months(start, last - first)), precision))


def _read_month(year: str, month: str) -> PeriodReading:
    _check(
        1 <= int(month) <= 12,
        tr("There is no month {number}; write a week as “week 34 2026”.", number=month),
    )
    return whole_months(_year(year), int(month), int(month), Precision.MONTH)


def _read_quarter(year: str, number: str) -> PeriodReading:
    n = int(number)
    _check(1 <= n <= 4, tr("There is no quarter {number}.", number=number))
    return whole_months(_year(year), 3 * n - 2, 3 * n, Precision.QUARTER)


def _read_half(year: str, number: str) -> PeriodReading:
    n = int(number)
    _check(1 <= n <= 2, tr("There is no half year {number}.", number=number))
    return whole_months(_year(year), 6 * n - 5, 6 * n, Precision.HALF)


def _read_week(year: str, number: str) -> PeriodReading:
    try:
        monday = date.fromisocalendar(_year(year), int(number), 1)
    except ValueError as error:
        raise DateProblem(
            tr("There is no week {number} in {year}.", number=number, year=_year(year))
        ) from error
    return PeriodReading(
        _span(max(monday, date(FIRST_YEAR, 1, 1)), monday + timedelta(days=6), Precision.WEEK)
    )


def _read_week_of_month(year: str, month: str, number: str) -> PeriodReading:
    """“2e week april 2027”: its second seven days."""
    whole = _read_month(year, month).period
    first = whole.start + timedelta(days=7 * (int(number) - 1))
    _check(first <= whole.end, tr("There is no week {number} in {year}.", number=number, year=whole.label()))
    period = _span(first, min(first + timedelta(days=6), whole.end), Precision.WEEK)
    return PeriodReading(period, True, tr("Part of a period read as {span}.", span=_days_label(period)))


def _read_season(season: str, year: str) -> PeriodReading:
    first, last = SEASONS[season]
    start = _day(_year(year), first, 1)
    period = _span(start, month_end(add_months(start, last - first)), Precision.QUARTER)
    return PeriodReading(period, True, tr("Season read as {span}.", span=_days_label(period)))


def _read_years(first: str, last: str) -> PeriodReading:
    start = _year(first)
    end = int(last) if len(last) == 4 else start // 100 * 100 + int(last)
    period = _span(
        _day(start, 1, 1), _day(end, 12, 31), Precision.YEAR if start == end else Precision.MULTI_YEAR
    )
    return PeriodReading(period)


def _read_year_pair(first: str, second: str) -> PeriodReading:
    """“2027-03” is the month of ISO 8601 and “2029-31” are years; what may be a week or an error is asked."""
    number, ahead = int(second), int(second) - int(first) % 100
    if number > 12 and 0 < ahead <= 5:
        return _read_years(first, second)
    return _read_month(first, second)


def _check(condition: bool, message: str) -> None:
    if not condition:
        raise DateProblem(message)


def one_day(day: date) -> PeriodReading:
    return PeriodReading(Period(day, day, Precision.DAY))


def _read_numeric(day_first: bool, first: str, second: str, year: str) -> PeriodReading:
    a, b = int(first), int(second)
    swapped = False
    if (b > 12 >= a) if day_first else (a > 12 >= b):
        day_first, swapped = not day_first, True
    day, month = (a, b) if day_first else (b, a)
    reading = one_day(_day(_year(year), month, day))
    if not swapped:
        return reading
    return replace(reading, assumed=True, note=tr("Day and month stand in another order than in the column."))


def _read_digits(text: str) -> PeriodReading:
    """Eight digits: yyyymmdd, or else ddmmyyyy."""
    if text[:2] in ("19", "20", "21") and int(text[4:6]) <= 12:
        return one_day(_day(int(text[:4]), int(text[4:6]), int(text[6:])))
    return one_day(_day(int(text[4:]), int(text[2:4]), int(text[:2])))


_Reader = Callable[..., PeriodReading]
_UNITS: list[tuple[re.Pattern[str], _Reader]] = [
    (re.compile(pattern), reader)
    for pattern, reader in (
        (_Y, lambda y: whole_months(int(y), 1, 12, Precision.YEAR)),
        (rf"([0-9]{{4}}){_SEP}{_N}{_SEP}{_N}", lambda y, m, d: one_day(_day(int(y), int(m), int(d)))),
        (rf"{_N}{_SEP}m([0-9]+){_SEP}{_YY}", lambda d, m, y: one_day(_day(_year(y), int(m), int(d)))),
        (rf"m([0-9]+){_SEP}{_N}{_SEP}{_Y}", lambda m, d, y: one_day(_day(_year(y), int(m), int(d)))),
        (rf"{_Y}{_SEP}m([0-9]+){_SEP}{_N}", lambda y, m, d: one_day(_day(_year(y), int(m), int(d)))),
        (rf"m([0-9]+){_SEP}{_YY}", lambda m, y: _read_month(y, m)),
        (rf"{_Y}{_SEP}m([0-9]+)", _read_month),
        (rf"{_N} ?[-/.] ?{_Y}", lambda m, y: _read_month(y, m)),
        (rf"(?:month ?{_N}){_SEP}{_Y}", lambda m, y: _read_month(y, m)),
        (rf"{_Y}{_SEP}month ?{_N}", _read_month),
        (rf"{_Y} ?[-/] ?([0-9]{{2}})", _read_year_pair),
        (rf"{_Y} ?[-/&] ?{_Y}", _read_years),
        (r"((?:19|20|21)[0-9]{2})(0[1-9]|1[0-2])", _read_month),
        (r"([0-9]{8})", _read_digits),
        (rf"w{_SEP}{_N}{_SEP}{_Y}", lambda n, y: _read_week(y, n)),
        (rf"{_N} w{_SEP}{_Y}", lambda n, y: _read_week(y, n)),
        (rf"{_Y}{_SEP}w{_SEP}{_N}", _read_week),
        (rf"{_Y}{_SEP}{_N} w", _read_week),
        (rf"([1-5]) w{_SEP}m([0-9]+){_SEP}{_Y}", lambda n, m, y: _read_week_of_month(y, m, n)),
        (rf"q{_SEP}([0-9]){_SEP}{_YY}", lambda n, y: _read_quarter(y, n)),
        (rf"([0-9]) q{_SEP}{_YY}", lambda n, y: _read_quarter(y, n)),
        (rf"{_Y}{_SEP}q{_SEP}([0-9])", _read_quarter),
        (rf"{_Y}{_SEP}([0-9]) q", _read_quarter),
        (rf"h{_SEP}([0-9]){_SEP}{_YY}", lambda n, y: _read_half(y, n)),
        (rf"([0-9]) h{_SEP}{_YY}", lambda n, y: _read_half(y, n)),
        (rf"{_Y}{_SEP}h{_SEP}([0-9])", _read_half),
        (rf"{_Y}{_SEP}([0-9]) h", _read_half),
        (rf"(s[1-5]){_SEP}{_YY}", _read_season),
        (rf"{_Y}{_SEP}(s[1-5])", lambda y, s: _read_season(s, y)),
        (rf"(s4){_SEP}{_Y} ?[-/] ?[0-9]{{2,4}}", _read_season),
    )
]
_NUMERIC_DAY = re.compile(rf"{_N}{_SEP}{_N}{_SEP}([0-9]{{4}}|[0-9]{{2}})")
_PART = re.compile(r"(begin|mid|end) (.+)")


def _unit(text: str, day_first: bool) -> Optional[PeriodReading]:
    """One unit of time, None when `text` is not one. Raises DateProblem for an impossible one."""
    numeric = _NUMERIC_DAY.fullmatch(text)
    if numeric:
        return _read_numeric(day_first, *numeric.groups())
    for pattern, reader in _UNITS:
        match = pattern.fullmatch(text)
        if match:
            return reader(*match.groups())
    part = _PART.fullmatch(text)
    whole = _unit(part[2], day_first) if part else None
    return _part_of(part[1], whole.period) if part and whole else None


def _part_of(part: str, whole: Period) -> PeriodReading:
    """Begin, middle or end of a unit: of a year its quarters (middle: the two middle ones), else thirds."""
    if whole.precision in (Precision.DAY, Precision.WEEK):
        return PeriodReading(whole)
    if whole.precision is Precision.MONTH and whole.start.month != whole.end.month:
        period = whole  # a part already, of some months: nothing finer is meant
    elif whole.precision is Precision.MONTH:
        first, last = {"begin": (1, 10), "mid": (11, 20), "end": (21, whole.end.day)}[part]
        period = Period(whole.start.replace(day=first), whole.start.replace(day=last), Precision.WEEK)
    else:
        months = (whole.end.year - whole.start.year) * 12 + whole.end.month - whole.start.month + 1
        edge = months // 4 if months % 12 == 0 else months // 3
        first, last = {"begin": (0, edge), "mid": (edge, months - edge), "end": (months - edge, months)}[part]
        precision = Precision.QUARTER if months % 12 == 0 else Precision.MONTH
        period = Period(
            add_months(whole.start, first), month_end(add_months(whole.start, last - 1)), precision
        )
    return PeriodReading(period, True, tr("Part of a period read as {span}.", span=_days_label(period)))


# Ranges, open ends, durations -------------------------------------------------------------------


def joined(first: PeriodReading, last: PeriodReading) -> PeriodReading:
    """From the start of the one to the end of the other, in the coarser precision."""
    precision = Precision.coarsest((first.period.precision, last.period.precision))
    if precision is Precision.YEAR and first.period.start.year != last.period.end.year:
        precision = Precision.MULTI_YEAR
    period = _span(first.period.start, last.period.end, precision)
    notes = " ".join(dict.fromkeys(note for note in (first.note, last.note) if note))
    return PeriodReading(period, first.assumed or last.assumed, notes, first.duration or last.duration)


def _range(text: str, day_first: bool) -> Optional[PeriodReading]:
    """Two units; what one side leaves out (“jan t/m mrt 2027”, “week 34-36 2027”) the other side gives."""
    tokens = text.split()
    signs = (">>",) if ">>" in tokens else ("&", "-", "/", ",")
    cuts = [i for i, token in enumerate(tokens) if token in signs]
    pairs = [(cut, cut) for cut in cuts] + ([(cuts[0], cuts[-1])] if len(cuts) > 1 else [])
    for begin, end in pairs:
        left, right = tokens[:begin], tokens[end + 1 :]
        if not left or not right:
            continue
        last = _first_unit([[left[0], *right], right] if _lends(left, right) else [right], day_first)
        if last:
            first = _first_unit([left, *(left + right[k:] for k in range(1, len(right)))], day_first)
        else:
            first = _first_unit([left], day_first)
            last = first and _in_year_of(first, right, day_first)
        if first and last:
            return joined(first, last)
    return None


def _lends(left: list[str], right: list[str]) -> bool:
    """“week 34-36 2027”: the second number is a week as well, not a month."""
    return left[0] in ("w", "q", "h") and right[0].isdigit()


def _in_year_of(first: PeriodReading, right: list[str], day_first: bool) -> Optional[PeriodReading]:
    """“nov 2027 t/m feb”: the same year, or the next one when it would end before it starts."""
    for year in (first.period.start.year, first.period.start.year + 1):
        last = _first_unit([[*right, str(year)], [*right, "-", str(year)]], day_first)
        if last and last.period.end >= first.period.start:
            return last
    return None


def _first_unit(candidates: list[list[str]], day_first: bool) -> Optional[PeriodReading]:
    for tokens in candidates:
        try:
            reading = _unit(" ".join(tokens), day_first)
        except DateProblem:
            continue
        if reading:
            return reading
    return None


_DURATION = re.compile(r"(.+?)[ ,+&-]* ([0-9]{1,3}) (w|weeks|day|calendar|month|year)")
_OPEN = re.compile(r"(from|after|before|until|>>) (?:& >> )?(.+)|(.+?) (onward|from|>|\+)")


def _phrase(text: str, day_first: bool) -> Optional[PeriodReading]:
    reading = _unit(text, day_first) or _lasting(text, day_first) or _range(text, day_first)
    if reading:
        return reading
    opened = _OPEN.fullmatch(text)
    if opened:
        inner = _phrase(opened[2] or opened[3], day_first)
        return inner and _opened(opened[1] or "from", inner.period)
    return None


def _lasting(text: str, day_first: bool) -> Optional[PeriodReading]:
    match = _DURATION.fullmatch(text)
    start = _phrase(re.sub(r"^from ", "", match[1]), day_first) if match else None
    if not match or not start:
        return None
    return with_duration(start, max(1, round(int(match[2]) * WORKING_DAYS[match[3]])))


def with_duration(start: PeriodReading, working_days: int) -> PeriodReading:
    """A start known to the day or week lasts `working_days` (5 a week); a coarser one stays the window
    in which the work lies, unless the work lasts longer than that."""
    end = start.period.start + timedelta(days=math.ceil(working_days * 7 / 5) - 1)
    fine = start.period.precision in (Precision.DAY, Precision.WEEK)
    end = end if fine else max(end, start.period.end)
    return replace(
        start,
        period=_span(start.period.start, max(end, start.period.start), start.period.precision),
        duration=working_days,
    )


def _opened(sign: str, inner: Period) -> PeriodReading:
    """An open end closed by assumption: 5 years where years are meant, else the rest of that year."""
    if sign in ("before", "until", ">>"):
        end = inner.start - timedelta(days=1) if sign == "before" else inner.end
        start = date(add_months(end, -2).year, 1, 1)
        precision = Precision.coarsest((inner.precision, Precision.QUARTER))
    else:
        start = inner.start if sign == "from" else inner.end + timedelta(days=1)
        if inner.precision.rank >= Precision.YEAR.rank:
            end = add_months(start, 12 * OPEN_YEARS) - timedelta(days=1)
            precision = Precision.MULTI_YEAR
        else:
            end = date(add_months(start, 2).year, 12, 31)
            precision = Precision.YEAR if end.year == start.year else Precision.MULTI_YEAR
        end = min(end, date(LAST_YEAR, 12, 31))
    period = _span(start, end, precision)
    return PeriodReading(period, True, tr("Open end taken as {span}.", span=_days_label(period)))


def _days_label(period: Period) -> str:
    return f"{day_label(period.start)} – {day_label(period.end)}"


# Text -------------------------------------------------------------------------------------------

_ISO_MOMENT = re.compile(
    r"([0-9]{4})-?([0-9]{2})-?([0-9]{2})[ t]([0-9]{2}):?([0-9]{2})(?::?([0-9]{2}))?(?:[.,][0-9]+)?"
    r" ?(z|[+-][0-9]{2}(?::?[0-9]{2})?)?"
)


@lru_cache(maxsize=20_000)
def read_text(text: str, day_first: bool) -> PeriodReading:
    plain = plain_text(text)
    if re.sub(r"[^a-z ]", "", plain).strip() in NOTHING and not re.search(r"[0-9]", plain):
        raise DateProblem(tr("No period is given (“{value}”).", value=text.strip()), missing=True)
    if len(plain) > 300:
        raise DateProblem(tr("This is too long a text to be a period."))
    moment = _ISO_MOMENT.fullmatch(plain)
    if moment:
        return one_day(_moment_day(moment))
    tokens, approximate = date_tokens(plain)
    reading = _phrase(" ".join(tokens), day_first)
    if reading is None and not NEGATIONS.intersection(tokens):
        # “2027 t/m 2029 (fase 1)”, “oplevering Q3 2027”: the period inside a longer text.
        outside, _ = date_tokens(re.sub(r"\(.*?\)", " ", plain))
        known = [token for token in tokens if token in CANON.values() or not token.isalpha()]
        for candidate in (outside, known):
            if reading is None and candidate != tokens:
                reading = _phrase(" ".join(candidate).strip(" -/.,"), day_first)
        approximate = True
    if reading is None:
        raise _problem(text, tokens)
    if approximate and not reading.assumed:
        reading = replace(
            reading, assumed=True, note=tr("Read out of the text “{value}”.", value=text.strip())
        )
    return reading


def _moment_day(match: re.Match[str]) -> date:
    year, month, day, hour, minute = (int(match[i]) for i in range(1, 6))
    whole_day = _day(year, month, day)
    if match[7] != "z" or hour > 23 or minute > 59:
        return whole_day
    return sane(dutch_day(datetime(year, month, day, hour, minute, tzinfo=timezone.utc)))


def _problem(text: str, tokens: list[str]) -> DateProblem:
    shown = text.strip()
    number = "".join(tokens)
    if number.isdigit() and len(number) >= 4:
        return DateProblem(
            tr("“{value}” is no year between {first} and {last}, nor a date.",
               value=shown, first=FIRST_YEAR, last=LAST_YEAR)
        )  # fmt: skip
    named = any(re.fullmatch(r"m[0-9]+|[wqh]|s[1-5]", token) for token in tokens)
    if named and not any(re.fullmatch(r"(19|20|21)[0-9]{2}", token) for token in tokens):
        return DateProblem(tr("The year is missing in “{value}”.", value=shown), no_year=True)
    return DateProblem(tr("“{value}” cannot be read as a period.", value=shown))

"""What the values of a column look like: evidence for or against a field."""

from __future__ import annotations

import re
from datetime import date
from functools import cached_property
from typing import Any, Callable, Sequence

from ..model.language import tr
from ..model.period import Precision
from ..model.words import Discipline, Hardness, Kind, Share, Word
from .dates import DateProblem, read_period
from .values import read_number, read_word, read_yes_no

SAMPLE_SIZE = 150
_STREET = re.compile(
    r"(?:straat|str\.|laan|weg|plein|singel|kade|gracht|dijk|hof|pad|plantsoen|markt|steeg|dreef|park|baan"
    r"|ring|burg|wal|haven|street|road|lane|avenue)\b",
    re.IGNORECASE,
)
_WKT = re.compile(
    r"\s*(?:SRID=\d+;)?\s*(?:multi)?(?:point|linestring|polygon|curve)\s*z?m?\s*\(", re.IGNORECASE
)
_PERIODS = {"period", "start", "end", "earliest", "preferred", "latest", "actual_end", "until", "from"}
_NUMBERS = {"x", "y", "lat", "lon", "size", "width", "estimate", "duration"}
_WORDS: dict[str, type[Word]] = {"discipline": Discipline, "kind": Kind, "hardness": Hardness, "share": Share}


class Sample:
    """Up to 150 filled values of one column, taken evenly."""

    def __init__(self, values: Sequence[Any]) -> None:
        self.values = values

    @classmethod
    def of_column(cls, rows: Sequence[Sequence[Any]], index: int) -> Sample:
        step = max(1, len(rows) // (4 * SAMPLE_SIZE))
        filled = (row[index] for row in rows[::step] if index < len(row))
        kept = [value for value in filled if value is not None and str(value).strip()]
        return cls(kept[:: max(1, len(kept) // SAMPLE_SIZE)][:SAMPLE_SIZE])

    def share(self, test: Callable[[Any], bool]) -> float:
        """Part of the filled values for which `test` holds; 0 for an empty column."""
        return sum(1 for value in self.values if test(value)) / len(self.values) if self.values else 0.0

    # Shares -------------------------------------------------------------------------------------

    @cached_property
    def periods(self) -> float:
        return self.share(_is_period)

    @cached_property
    def days(self) -> float:
        return self.share(_is_day)

    @cached_property
    def years(self) -> float:
        return self.share(_is_year)

    @cached_property
    def numbers(self) -> float:
        return self.share(lambda value: read_number(value) is not None and not isinstance(value, date))

    def words(self, words: type[Word]) -> float:
        return self.share(lambda value: read_word(words, value) is not None)

    def within(self, low: float, high: float) -> float:
        return self.share(lambda value: _plain_number(value, low, high))

    @cached_property
    def texts(self) -> float:
        return self.share(lambda value: isinstance(value, str) and bool(re.search(r"[^\W\d_]{2}", value)))

    @cached_property
    def distinct(self) -> float:
        return len({str(value) for value in self.values}) / len(self.values) if self.values else 0.0

    @cached_property
    def mean_length(self) -> float:
        return sum(len(str(value)) for value in self.values) / len(self.values) if self.values else 0.0

    # Evidence -----------------------------------------------------------------------------------

    def fit(self, field: str) -> float:
        """Factor 0…1 on the confidence that a name gave; an empty column only serves for want of a better."""
        if not self.values:
            return 0.6
        if field in _PERIODS:
            # A column “kwartaal” or “week” with plain numbers gets its year from another column.
            return 1.0 if self.periods >= 0.3 or self.within(1, 53) >= 0.8 else 0.3
        if field == "year":
            return 1.0 if self.years >= 0.5 or self.periods >= 0.5 else 0.3
        if field in _NUMBERS:
            return 1.0 if self.numbers >= 0.5 else 0.3
        if field == "wkt":
            return 1.0 if self.share(_is_wkt) >= 0.5 else 0.2
        if field in _WORDS:
            known = self.words(_WORDS[field])
            if field == "share":
                known = max(known, self.share(lambda value: read_yes_no(value) is not None))
            return 0.6 + 0.4 * known
        return self._fit_of_text(field)

    def _fit_of_text(self, field: str) -> float:
        if field in ("street", "name", "town", "partner", "title", "description", "contact", "unit"):
            return 1.0 if self.texts >= 0.3 else 0.35
        if field == "size_unit":
            return 1.0 if self.mean_length <= 12 and self.share(_is_unit) >= 0.5 else 0.2
        if field in ("reference", "id") and len(self.values) > 5:
            return 1.0 if self.distinct > 0.5 else 0.8
        return 1.0

    def suggests(self, kind: str) -> list[tuple[str, float, str]]:
        """(field, confidence, evidence) from the values alone; never as sure as a good name."""
        if len(self.values) < 3:
            return []
        found: list[tuple[str, float, str]] = []
        if self.share(_is_wkt) >= 0.8:
            found.append(("wkt", 0.8, tr("the values are geometries in text")))
        for field, low, high in (
            ("x", 7_000, 300_000), ("y", 289_000, 629_000), ("lat", 50.5, 53.8), ("lon", 3.0, 7.3),
        ):  # fmt: skip
            if self.within(low, high) >= 0.9 and self.distinct > 0.3:
                found.append((field, 0.5, tr("the values lie in the range of such coordinates")))
        if kind == "streets" or self.texts < 0.5:
            return found + self._dates_suggest(kind)
        if self.share(lambda value: bool(_STREET.search(str(value)))) >= 0.6 and self.mean_length < 40:
            found.append(("street", 0.5, tr("the values look like street names")))
        if self.mean_length < 30 and self.distinct < 0.5:
            for field in ("discipline", "hardness", "kind"):
                if self.words(_WORDS[field]) >= 0.8:
                    found.append((field, 0.5, tr("the values are words of that list")))
        return found + self._dates_suggest(kind)

    def _dates_suggest(self, kind: str) -> list[tuple[str, float, str]]:
        reason = tr("the values are dates or periods")
        if kind == "graafrust" and self.days >= 0.8:
            return [("until", 0.42, reason)]
        if kind == "works" and self.days >= 0.8:
            return [("start", 0.42, reason), ("end", 0.41, reason)]
        if kind == "works" and self.years >= 0.8:
            return [("year", 0.42, reason)]
        if kind == "works" and self.texts >= 0.5 and self.periods >= 0.8:
            return [("period", 0.45, reason)]
        return []


def _is_period(value: Any) -> bool:
    try:
        read_period(value)
    except DateProblem as problem:
        return problem.missing or problem.no_year
    return True


def _is_day(value: Any) -> bool:
    if isinstance(value, (int, float)):
        return False
    try:
        return read_period(value).period.precision is Precision.DAY
    except DateProblem:
        return False


def _is_year(value: Any) -> bool:
    number = value if isinstance(value, (int, float)) else read_number(value) if _short(value) else None
    return number is not None and 1990 <= number <= 2100 and number == int(number)


def _short(value: Any) -> bool:
    return isinstance(value, str) and len(value.strip()) <= 6


def _plain_number(value: Any, low: float, high: float) -> bool:
    if isinstance(value, str) and not re.fullmatch(r"\s*-?[0-9]+(?:[.,][0-9]+)?\s*", value):
        return False
    number = read_number(value)
    return number is not None and low <= number <= high


def _is_wkt(value: Any) -> bool:
    return isinstance(value, str) and bool(_WKT.match(value))


def _is_unit(value: Any) -> bool:
    return bool(
        re.fullmatch(
            r"(?:st(?:uks?)?|k?m[12²]?|m[123]|meters?|ha|are|km2|strm|mtr)\.?", str(value).strip().lower()
        )
    )

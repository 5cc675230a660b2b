"""Places that the streets layer does not give, asked of a location service; only when the user chose so.

Of a row nothing goes out but its street, house numbers and town; of a row that its partner keeps as its own, nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Optional

from osgeo import ogr

from ..model.collaboration import Remark
from ..model.errors import IntakeError
from ..model.language import tr
from ..model.progress import Progress
from ..model.words import PlacePrecision, Severity, Share
from .cells import Cells
from .coordinates import Box, multi, transformation
from .house_numbers import Span, spans_of_text
from .places import Placed
from .reading.vector import plain_wkb
from .services import Fetch
from .services.pdok import CRS, Candidate, candidates
from .street_part import part_beside
from .street_text import CERTAIN_FROM, StreetFinder, clean_street, without_numbers
from .streets import StreetIndex, likeness, street_key, town_key

MOST_ASKED = 1_000  # distinct questions per table; the service is shared with the whole country
_MOST_NUMBERS = 10  # addresses asked for one row
_BESIDE = 250.0  # metres: a house at the edge of the streets layer lies beside it


@dataclass(frozen=True)
class Question:
    """`numbers` are house numbers as written, "" for the street itself. `known` when the streets layer has it."""

    street: str
    numbers: str = ""
    town: str = ""
    known: bool = False


@dataclass
class Answer:
    """`geometry` is an ogr geometry in the collaboration's CRS, None when nothing is certain; `others` are the titles
    of what may have been meant, `title` of what was found."""

    geometry: Optional[Any] = None
    precision: PlacePrecision = PlacePrecision.NONE
    confidence: float = 0.0
    title: str = ""
    street: str = ""
    town: str = ""
    others: tuple[str, ...] = ()


@dataclass
class LocationService:
    """Answers each distinct question once. After its first failure it is not asked again: `failure` says why.

    `extent` is the area of the collaboration in its `crs`: what lies outside is doubtful.
    """

    fetch: Fetch
    url: str
    crs: str
    extent: Optional[Box] = None
    failure: Optional[IntakeError] = None
    asked: int = 0
    _answers: dict[Question, Answer] = field(default_factory=dict)
    _found: dict[tuple[str, int, str], list[Candidate]] = field(default_factory=dict)
    _reader: StreetFinder = field(default_factory=lambda: StreetFinder(StreetIndex(())))

    def knows(self, question: Question) -> bool:
        return question in self._answers

    def answer(self, question: Question, axis: Optional[Any] = None) -> Answer:
        """`axis` is the street as the streets layer has it. Raises IntakeError when the service fails."""
        if question not in self._answers:
            self._answers[question] = self._answer(question, axis)
        return self._answers[question]

    def _answer(self, question: Question, axis: Optional[Any]) -> Answer:
        street, town = question.street, question.town
        head, _, tail = street.rpartition(",")
        if not town and head and not any(letter.isdigit() for letter in tail):
            street, town = head, tail.strip()
        bare, written = without_numbers(street)
        spans = spans_of_text(question.numbers or written)
        ends = list(dict.fromkeys(end for span in spans for end in (span.low, span.high)))
        if not ends or len(ends) > _MOST_NUMBERS:
            return Answer() if question.known else self._one(street, 0, town)
        answers = [self._one(bare, number, town) for number in ends]
        if any(answer.geometry is None for answer in answers):
            doubtful = next(answer for answer in answers if answer.geometry is None)
            return doubtful if doubtful.others or question.known else self._one(street, 0, town)
        worst = min(answers, key=lambda answer: answer.confidence)
        if axis is None and any(span.low != span.high for span in spans):
            axis = self._one(bare, 0, worst.town).geometry
        points = {number: answer.geometry for number, answer in zip(ends, answers)}
        return replace(
            worst,
            geometry=_along(axis, spans, points) or _together(list(points.values()), 0),
            title="; ".join(dict.fromkeys(answer.title for answer in answers)),
        )

    def _one(self, street: str, number: int, town: str) -> Answer:
        """One address, or with `number` 0 one street."""
        found = self._candidates(street, number, town)
        names = [street_key(name) for name, _, _ in self._reader.readings(street)]
        titles = tuple(dict.fromkeys(one.title for one in found))[:3]
        fitting = []
        for one in found:
            sure = max((likeness(name, street_key(one.street)) for name in names), default=0.0)
            right_town = not town or town_key(town) in (town_key(one.town), town_key(one.municipality))
            geometry = self._in_our_system(one.geometry)
            if sure >= CERTAIN_FROM and one.house_number == number and right_town and self._inside(geometry):
                fitting.append((sure, one, geometry))
        places = {(street_key(one.street), town_key(one.town)) for _, one, _ in fitting}
        if len(places) != 1:
            return Answer(others=titles)
        sure, one, geometry = fitting[0]
        precision = PlacePrecision.HOUSE_NUMBERS if number else PlacePrecision.STREET
        return Answer(geometry, precision, sure, one.title, one.street, one.town)

    def _candidates(self, street: str, number: int, town: str) -> list[Candidate]:
        key = (street, number, town)
        if key not in self._found:
            self.asked += 1
            self._found[key] = candidates(self.fetch, self.url, street, number, town)
        return self._found[key]

    def _in_our_system(self, wkb: bytes) -> Any:
        geometry = ogr.CreateGeometryFromWkb(wkb)
        step = transformation(CRS, self.crs)
        if step is not None:
            geometry.Transform(step)
        return geometry

    def _inside(self, geometry: Any) -> bool:
        if self.extent is None:
            return True
        left, right, bottom, top = geometry.GetEnvelope()
        xmin, ymin, xmax, ymax = self.extent
        inside_x = left <= xmax + _BESIDE and right >= xmin - _BESIDE
        return inside_x and bottom <= ymax + _BESIDE and top >= ymin - _BESIDE


def _along(axis: Optional[Any], spans: Sequence[Span], points: dict[int, Any]) -> Optional[Any]:
    """The parts of the street beside ranges of houses; None when there is also a house on its own, or no such part."""
    if axis is None or any(span.low == span.high for span in spans):
        return None
    ends = [[(points[n].GetX(), points[n].GetY()) for n in (span.low, span.high)] for span in spans]
    parts = [part_beside(axis, first, second) for first, second in ends]
    return _together(parts, 1) if all(part is not None for part in parts) else None


def _together(parts: Sequence[Any], dimension: int) -> Any:
    return parts[0] if len(parts) == 1 else multi(parts, dimension)


def look_up(cells: Cells, places: Sequence[Placed], service: LocationService, progress: Progress) -> None:
    """Completes `places` (one per row of the table) with what the service is certain of; the rest gets a remark.

    A failing service is told once, and all stays as it was without it. Raises Cancelled when stopped.
    """
    asking = [row for row, placed in enumerate(places) if _is_open(placed) and not _is_own(cells, row)]
    asking = [row for row in asking if cells.text(row, "street")]
    most = service.asked + MOST_ASKED
    for number, row in enumerate(asking):
        progress.step(
            number / len(asking),
            tr("Asking the location service: {count} of {total}", count=number + 1, total=len(asking)),
        )
        placed = places[row]
        question = _question(cells, row, placed)
        if service.failure is not None:
            return
        if service.asked >= most and not service.knows(question):
            placed.remarks.append(_too_many(cells))
            return
        axis = ogr.CreateGeometryFromWkb(placed.geometry) if placed.geometry else None
        try:
            answer = service.answer(question, axis)
        except IntakeError as failure:
            service.failure = failure
            remark = _failed(cells, failure)
            placed.remarks.append(remark)
            progress.warn(remark.message)
            return
        _apply(cells, row, placed, answer)


def _is_open(placed: Placed) -> bool:
    """Without a place, or on one whole street where house numbers were given."""
    if placed.geometry is None:
        return True
    return bool(placed.open_numbers and placed.street) and " / " not in placed.street


def _is_own(cells: Cells, row: int) -> bool:
    text = cells.text_or_default(row, "share")
    reading = cells.word("share", Share, text) if text else None
    return reading is not None and reading.word is Share.OWN


def _question(cells: Cells, row: int, placed: Placed) -> Question:
    town = placed.town or cells.text_or_default(row, "town")
    if placed.geometry is not None:
        return Question(placed.street, placed.open_numbers, town, known=True)
    return Question(clean_street(cells.text(row, "street")), cells.text(row, "house_numbers"), town)


def _apply(cells: Cells, row: int, placed: Placed, answer: Answer) -> None:
    if answer.geometry is None:
        if answer.others:
            placed.remarks.append(
                _remark(
                    cells,
                    row,
                    Severity.DOUBTFUL,
                    tr("The location service is not certain; did you mean {names}?", names="; ".join(answer.others)),
                    cells.text(row, "street"),
                    tr("Correct the name, or draw the place on the map."),
                )
            )  # fmt: skip
        return
    columns = (cells.column("street"), cells.column("house_numbers") or None)
    placed.remarks[:] = [
        remark
        for remark in placed.remarks
        if remark.column not in columns or remark.severity is Severity.ASSUMED
    ]
    placed.remarks.append(
        _remark(
            cells,
            row,
            Severity.ASSUMED,
            tr("Placed by the location service."),
            answer.title,
            tr("Check the place on the map."),
        )
    )
    placed.geometry = plain_wkb(answer.geometry)
    placed.precision, placed.confidence = answer.precision, answer.confidence
    placed.street, placed.town = placed.street or answer.street, placed.town or answer.town
    placed.rejected = placed.open_numbers = ""


def _remark(cells: Cells, row: int, severity: Severity, message: str, value: str, remedy: str) -> Remark:
    table = cells.table
    return Remark(
        severity, message, table.row_numbers[row], cells.column("street"), value, remedy, table.file, table.layer
    )  # fmt: skip


def _failed(cells: Cells, failure: IntakeError) -> Remark:
    return Remark(
        Severity.DOUBTFUL,
        tr("The location service fails; works are placed without it: {reason}", reason=failure.what),
        value=failure.file,
        remedy=failure.remedy or tr("Check the address of the location service."),
        file=cells.table.file,
        layer=cells.table.layer,
    )


def _too_many(cells: Cells) -> Remark:
    return Remark(
        Severity.DOUBTFUL,
        tr("The location service was asked {count} times; the other rows are placed without it.", count=MOST_ASKED),
        remedy=tr("Give the collaboration a streets layer, or draw the place on the map."),
        file=cells.table.file,
        layer=cells.table.layer,
    )  # fmt: skip

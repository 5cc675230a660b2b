"""What people write in a street column, read against the streets layer.

"Kerkstr. tussen Dorpsstraat en Molenweg", "Dorpsstraat 12-34", "A en B / C", "Delft, Markt".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Optional

from ..model.language import tr
from ..model.words import PlacePrecision, Severity
from .house_numbers import Span, spans_of_text
from .street_part import part_between
from .streets import Found, StreetIndex, merge, tokens, town_key

CERTAIN_FROM = 0.9  # below it a street is asked, not placed
_AMBIGUOUS = 0.5
_CLEANED = 0.95  # words around the name were left out

# Words that describe the work or the spot, not the street.
_WORDS_AROUND = frozenset(
    {
        "1", "2", "3", "4", "5", "6", "7", "8", "9", "aan", "aanleg", "aanleggen", "asfalt",
        "asfaltering", "bestrating", "bij", "de", "deel", "divers", "diverse", "e", "en", "eo", "fase",
        "gasleiding", "ged", "gedeelte", "herbestrating", "herinrichting", "het", "hoek", "huisnummer",
        "huisnummers", "in", "ivm", "kabel", "kabels", "kruising", "kruispunt", "leiding", "leidingen",
        "locatie", "locaties", "nabij", "nr", "nrs", "nummer", "nummers", "o", "omg", "omgeving",
        "onderhoud", "op", "project", "reconstructie", "renovatie", "renoveren", "riolering", "riool",
        "rioolvervanging", "rotonde", "sanering", "straatwerk", "te", "thv", "tm", "tot", "tpv", "ts",
        "van", "vervangen", "vervanging", "waterleiding", "werk", "werkzaamheden",
    }
)  # fmt: skip
_BETWEEN = re.compile(
    r"^(?P<street>.+?)[\s,;(:–-]+(?:(?:ged\.?|gedeelte|deel|het deel)\s+)?"
    r"(?:(?:tussen|between|ts\.?)\s+(?P<a>.+?)\s+(?:en|and|&)\s+(?P<b>.+?)"
    r"|(?:vanaf|van|from)\s+(?:de\s+)?(?P<c>.+?)\s+(?:tot aan|tot en met|t/m|tot|naar|to)\s+(?:de\s+)?(?P<d>.+?))\)?\s*$",
    re.IGNORECASE,
)
_SEVERAL = re.compile(r"\s*(?:[,;/+&\n|]|\s(?:en|and)\s)\s*", re.IGNORECASE)
_NUMBERS = re.compile(
    r"[\s,]+(?:(?:huis)?n(?:r|rs|o|umm?ers?)\.?\s*)?(?P<numbers>\d+\s?[a-z]?(?:\s*(?:-|–|t/m|tot|en|/|,|t\.e\.m\.)\s*\d+\s?[a-z]?)*)\s*$",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\d+\s?[a-z]?(?:\s*[-–]\s*\d+\s?[a-z]?)?", re.IGNORECASE)
_BRACKETS = re.compile(r"\s*\(([^)]*)\)")


_EMPTY_BRACKETS = re.compile(r"\s*[(\[][\s\-–.,;:/]*[)\]]")
_LISTED = re.compile(r"\s*\|\s*|\s*;\s*")


def clean_street(text: str) -> str:
    """Without what a program left in it: "RUE BAYARD(  - ) | RUE BAYARD(  - )" is RUE BAYARD."""
    if not any(mark in text for mark in "([|;"):
        return text
    parts = (" ".join(part.split()) for part in _LISTED.split(_EMPTY_BRACKETS.sub("", text)))
    return (" | " if "|" in text else "; ").join(dict.fromkeys(part for part in parts if part)) or text


def without_numbers(text: str) -> tuple[str, str]:
    """ "Kerkstraat 12-34 (riool)" → the street, and the house numbers behind it or ""."""
    bare = _BRACKETS.sub("", text).strip()
    found = _NUMBERS.search(bare)
    return (bare[: found.start()].strip(), found["numbers"].strip()) if found else (bare, "")


@dataclass
class Note:
    """A remark before it knows its row. `value` is what it is about; "": the whole text of the street."""

    severity: Severity
    message: str
    remedy: str = ""
    value: str = ""


@dataclass
class StreetMatch:
    """`geometry` is an ogr geometry or None; `names` are as the streets layer writes them.

    `open_numbers` are house numbers that were given and not found along the street.
    """

    geometry: Optional[Any] = None
    confidence: float = 0.0
    names: tuple[str, ...] = ()
    town: str = ""
    notes: list[Note] = field(default_factory=list)
    precision: PlacePrecision = PlacePrecision.STREET
    open_numbers: str = ""


class StreetFinder:
    """Reads street cells; each distinct (text, town) is worked out once."""

    def __init__(self, index: StreetIndex) -> None:
        self._index = index
        self._known: dict[tuple[str, str, str], StreetMatch] = {}

    def find(self, text: str, town: str = "", house_numbers: str = "") -> StreetMatch:
        key = (text, town, house_numbers)
        if key not in self._known:
            self._known[key] = self._find(" ".join(text.split()), town, house_numbers)
        return self._known[key]

    def _find(self, text: str, town: str, house_numbers: str) -> StreetMatch:
        literal = self._literal(text, town)
        part = None if literal else self._between(text, town)
        match = (
            literal or part or self._whole(text, town) or self._several(text, town) or self._asked(text, town)
        )
        numbers = house_numbers or self._numbers_in(text)
        if numbers and match is not part:
            self._find_numbers(match, numbers)
        return match

    def _find_numbers(self, match: StreetMatch, numbers: str) -> None:
        """Narrows a street to the segments with these house numbers, where the streets layer has them."""
        match.open_numbers = numbers
        if match.geometry is None:
            return
        found: Optional[Any] = None
        missing: list[Span] = []
        if len(match.names) == 1:
            found, missing = self._index.numbered(match.names[0], match.town, spans_of_text(numbers))
        if found is None:
            message = (
                tr(
                    "These house numbers are not on the street in the streets layer; the whole street is shown."
                )
                if missing
                else tr("House numbers were not looked up; the whole street is shown.")
            )
            match.notes.append(Note(Severity.NOTE, message, value=numbers))
            return
        match.geometry, match.precision, match.open_numbers = found, PlacePrecision.HOUSE_NUMBERS, ""
        if missing:
            match.notes.append(
                Note(
                    Severity.DOUBTFUL,
                    tr("Not all house numbers are on the street in the streets layer; the others are shown."),
                    tr("Check the place on the map."),
                    numbers,
                )
            )

    def _numbers_in(self, text: str) -> str:
        found = _NUMBERS.search(text)
        return found.group("numbers") if found and not self._index.exact(text) else ""

    def _literal(self, text: str, town: str) -> Optional[StreetMatch]:
        found = self._index.exact(text, town)
        return self._one(text, found, 1.0) if found else None

    def _whole(self, text: str, town: str) -> Optional[StreetMatch]:
        """The text names one street and nothing else that matters."""
        for name, hint, confidence in self.readings(text):
            found = self._index.exact(name, hint or town)
            if found:
                return self._one(text, found, confidence)
        return None

    def readings(self, text: str) -> list[tuple[str, str, float]]:
        """(name, town hint, confidence): the text itself first, then with less and less around it."""
        readings = [(text, "", 1.0)]
        inside = " ".join(_BRACKETS.findall(text))
        bare = _BRACKETS.sub("", text).strip()
        hint = inside if town_key(inside) in self._index.town_names else ""
        readings.append((bare, hint, 1.0))
        unnumbered = _NUMBERS.sub("", bare)
        readings.append((unnumbered, hint, 1.0))
        first, _, last = unnumbered.rpartition(",")
        for name, place in ((first, last), (last, first)):
            if name.strip() and town_key(place) in self._index.town_names:
                readings.append((_NUMBERS.sub("", name), place.strip(), 1.0))
        words = unnumbered.split()
        while words and _around(words[0]):
            words = words[1:]
            readings.append((" ".join(words), hint, _CLEANED))
        while words and _around(words[-1]):
            words = words[:-1]
            readings.append((" ".join(words), hint, _CLEANED))
        return [reading for reading in readings if reading[0].strip()]

    def _one(self, text: str, found: Sequence[Found], confidence: float) -> StreetMatch:
        if len(found) > 1:
            places = ", ".join(f"{street.name} ({street.town or '?'})" for street in found)
            note = Note(
                Severity.DOUBTFUL,
                tr("The street exists in several towns: {places}.", places=places),
                tr("Add a column with the town."),
            )
            return StreetMatch(None, _AMBIGUOUS, notes=[note])
        street = found[0]
        notes = []
        if confidence < 1.0:
            notes.append(
                Note(
                    Severity.ASSUMED,
                    tr("“{given}” is read as {name}.", given=text, name=street.name),
                    tr("Check the place on the map."),
                )
            )
        return StreetMatch(street.geometry, confidence, (street.name,), street.town, notes)

    def _between(self, text: str, town: str) -> Optional[StreetMatch]:
        parts = _BETWEEN.match(text)
        if not parts:
            return None
        street = self._name(parts["street"], town)
        if street is None or street.geometry is None:
            return None
        sides = [self._name(parts[a] or parts[b], town) for a, b in (("a", "c"), ("b", "d"))]
        shapes = [side.geometry if side else None for side in sides]
        part = part_between(street.geometry, shapes[0], shapes[1]) if all(shapes) else None
        notes = list(street.notes)
        if part is None:
            notes.append(
                Note(
                    Severity.DOUBTFUL,
                    tr("The side streets in “{given}” were not both found on the street; the whole street is shown.",
                       given=text),
                    tr("Check their names, or draw the part on the map."),
                )
            )  # fmt: skip
        return StreetMatch(
            street.geometry if part is None else part, street.confidence, street.names, street.town, notes
        )

    def _name(self, text: str, town: str) -> Optional[StreetMatch]:
        match = self._whole(text, town)
        if match is None or match.geometry is None:
            match = self._spelled(text, town)
        return match if match.geometry is not None else None

    def _several(self, text: str, town: str) -> Optional[StreetMatch]:
        pieces = [piece for piece in _SEVERAL.split(_BRACKETS.sub("", text)) if piece.strip()]
        pieces = [piece for piece in pieces if not _NUMBER.fullmatch(piece)]
        if len(pieces) < 2:
            return None
        towns = [piece for piece in pieces if town_key(piece) in self._index.town_names]
        streets = [piece for piece in pieces if piece not in towns]
        if len(towns) == 1:
            town = towns[0]
        matches = [(piece, self._whole(piece, town) or self._spelled(piece, town)) for piece in streets]
        placed = [match for _, match in matches if match.geometry is not None]
        if not placed:
            return None
        notes = [note for _, match in matches for note in match.notes]
        return StreetMatch(
            merge([match.geometry for match in placed]),
            min(match.confidence for match in placed),
            tuple(dict.fromkeys(name for match in placed for name in match.names)),
            placed[0].town,
            notes,
        )

    def _asked(self, text: str, town: str) -> StreetMatch:
        readings = [name for name, _, _ in self.readings(text)]
        best = max(
            (self._spelled(name, town) for name in dict.fromkeys(readings)), key=lambda m: m.confidence
        )
        return best

    def _spelled(self, text: str, town: str) -> StreetMatch:
        """A street whose name resembles the text; certain only when no other resembles it as much."""
        alike = self._index.alike(text, town)
        if alike and alike[0].confidence >= CERTAIN_FROM:
            rivals = [other for other in alike[1:] if alike[0].confidence - other.confidence < 0.05]
            if not rivals:
                return self._one(text, alike[:1], alike[0].confidence)
        elsewhere = self._index.exact(text) if town else []
        candidates = elsewhere or alike[:3]
        if not candidates:
            note = Note(
                Severity.DOUBTFUL,
                tr("The street “{given}” is not in the streets layer.", given=text),
                tr("Check the name, or draw the place on the map."),
            )
            return StreetMatch(None, 0.0, notes=[note])
        names = ", ".join(
            f"{street.name} ({street.town})" if street.town else street.name for street in candidates
        )
        note = Note(
            Severity.DOUBTFUL,
            tr(
                "The street “{given}” is not in the streets layer; did you mean {names}?",
                given=text,
                names=names,
            ),
            tr("Correct the name, or draw the place on the map."),
        )
        return StreetMatch(None, min(candidates[0].confidence, 0.89), notes=[note])


def _around(word: str) -> bool:
    return all(token in _WORDS_AROUND for token in tokens(word))

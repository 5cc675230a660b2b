"""The streets layer as something to find streets in by the names that people write."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional, Union

import numpy as np
from osgeo import ogr

from ..model.errors import IntakeError
from ..model.language import tr
from ..model.work import Street
from .coordinates import Box, choose_crs, make_valid, multi, transformation
from .house_numbers import RANGE_COLUMNS, Span, ranges_of_text, ranges_text
from .reading import read_tables
from .table import RawTable

_STREET_COLUMNS = ("straatnaam", "straat", "sttnaam", "openbareruimtenaam", "openbareruimte", "street", "streetname",
                   "wegnaam", "roadname")  # fmt: skip
_NAME_COLUMNS = (
    "naam",
    "name",
    "tekst",
)  # say so little that they count only where no layer has one of the above
_TOWN_COLUMNS = ("woonplaats", "woonplaatsnaam", "wpsnaam", "plaats", "plaatsnaam", "town", "city", "gmenaam",
                 "gemeente", "gemeentenaam")  # fmt: skip
_CLASS_COLUMNS = ("wegtype", "wegklasse", "straatklasse", "klasse", "streetclass", "class", "highway", "fclass",
                  "functie", "bstcode")  # fmt: skip
_ID_COLUMNS = ("id", "wvkid", "wegvakid", "lokaalid", "osmid", "identificatie")


def read_streets(sources: Iterable[Union[RawTable, Path]], crs: str) -> list[Street]:
    """Streets out of any line or polygon layer with a column of names, brought to `crs`.

    Columns are recognised by name (straatnaam, STT_NAAM, openbareruimtenaam, street, name …). Rows without
    a name or without a line or polygon are left out. Raises IntakeError when a layer has no such column.
    """
    tables: list[RawTable] = []
    for source in sources:
        tables += [source] if isinstance(source, RawTable) else read_tables(Path(source))
    for names in (_STREET_COLUMNS, _NAME_COLUMNS):
        named = [table for table in tables if table.geometries and _column(table, names) is not None]
        if named:
            break
    else:
        raise IntakeError(
            tr("No layer has lines or polygons with a column of street names."),
            remedy=tr("Name the column “straatnaam”."),
            file=", ".join(dict.fromkeys(table.file for table in tables)),
            layer=tables[0].layer if len(tables) == 1 else "",
        )
    streets: list[Street] = []
    for table in named:
        streets += _streets_of(table, names, crs, len(streets))
    return streets


def extent_of_streets(streets: Sequence[Street]) -> Optional[Box]:
    """xmin, ymin, xmax, ymax of the streets layer, the area that the collaboration plans in; None without."""
    boxes = [ogr.CreateGeometryFromWkb(street.geometry).GetEnvelope() for street in streets]
    if not boxes:
        return None
    return (
        min(b[0] for b in boxes),
        min(b[2] for b in boxes),
        max(b[1] for b in boxes),
        max(b[3] for b in boxes),
    )


def _column(table: RawTable, names: Sequence[str]) -> Optional[int]:
    plain = [re.sub(r"[^a-z0-9]", "", column.lower()) for column in table.columns]
    return next((plain.index(name) for name in names if name in plain), None)


def _streets_of(table: RawTable, names: Sequence[str], crs: str, first: int) -> list[Street]:
    name_at, town_at = _column(table, names), _column(table, _TOWN_COLUMNS)
    class_at, id_at = _column(table, _CLASS_COLUMNS), _column(table, _ID_COLUMNS)
    ranges_at = [[_column(table, (name,)) for name in side] for side in RANGE_COLUMNS]
    assert name_at is not None

    def text(row: Sequence[Any], at: Optional[int]) -> str:
        return "" if at is None or row[at] is None else str(row[at]).strip()

    usable = []
    for row, wkb in zip(table.rows, table.geometries):
        geometry = ogr.CreateGeometryFromWkb(wkb) if wkb else None
        if text(row, name_at) and geometry is not None and geometry.GetDimension() > 0:
            usable.append((row, geometry))
    if not usable:
        return []
    corners = np.array([geometry.GetEnvelope() for _, geometry in usable])[:, [0, 2]]
    choice = choose_crs(corners, table.crs, crs)
    if choice is None:
        raise IntakeError(
            tr("The coordinates of the streets fit no known system in the collaboration's area."),
            remedy=tr("State the coordinate system in the file (.prj)."),
            file=table.file,
            layer=table.layer,
        )
    step = transformation(choice.crs, crs)
    streets = []
    for number, (row, geometry) in enumerate(usable, start=first + 1):
        if choice.swapped:
            geometry.SwapXY()
        if step is not None:
            geometry.Transform(step)
        streets.append(
            Street(
                id=text(row, id_at) or str(number),
                name=text(row, name_at),
                geometry=bytes(make_valid(geometry).geometry.ExportToWkb()),
                town=text(row, town_at),
                street_class=text(row, class_at),
                house_numbers=ranges_text(row, ranges_at),
            )
        )
    return streets


# Written out or not, a title is the same title: both become the short form.
_TITLES = {
    "burgemeester": "burg", "burgem": "burg", "bgm": "burg", "doctor": "dr", "dokter": "dr", "professor": "prof",
    "gedeputeerde": "ged", "sint": "st", "sinte": "st", "meester": "mr", "ingenieur": "ir", "pastoor": "past",
    "dominee": "ds", "koningin": "kon", "president": "pres", "generaal": "gen", "admiraal": "adm",
    "luitenant": "lt", "minister": "min", "kapitein": "kapt", "monseigneur": "mgr", "jonkheer": "jhr",
    "secretaris": "secr",  # pragma: allowlist secret (an official)
    "wethouder": "weth", "eerste": "1e", "1ste": "1e", "tweede": "2e", "2de": "2e",
    "derde": "3e", "3de": "3e", "vierde": "4e", "4de": "4e", "d": "de", "v": "van",
}  # fmt: skip
_ENDINGS = {"str": "straat", "ln": "laan", "wg": "weg", "pl": "plein", "kd": "kade", "sngl": "singel",
            "gr": "gracht"}  # fmt: skip
_LONGEST_KEY = 60  # letters; longer text is a story, not a misspelt name
_KINDS = (
    "dwarsstraat",
    "straat",
    "laan",
    "weg",
    "plein",
    "kade",
    "singel",
    "gracht",
    "dijk",
    "pad",
    "hof",
    "steeg",
)


def tokens(name: str) -> list[str]:
    """Words without case, accents, punctuation; abbreviations in one form."""
    plain = unicodedata.normalize("NFKD", name.casefold())
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    plain = re.sub(r"['’`´‘]", "", plain)
    words = [_TITLES.get(word, word) for word in re.findall(r"[a-z0-9]+", plain)]
    words = [_full_ending(word) for word in words]
    text = " ".join(words)
    # van de, van der, van den, v.d., vd: nobody remembers which.
    text = re.sub(r"\b(van de[rn]?|vd[rn]?)\b", "vd", text)
    return text.split()


def street_key(name: str) -> str:
    """What two spellings of one street name have in common."""
    return "".join(tokens(name))


def _full_ending(word: str) -> str:
    for short, full in _ENDINGS.items():
        if word == short or (word.endswith(short) and len(word) >= len(short) + 3):
            return word[: -len(short)] + full
    return word


@dataclass(frozen=True)
class Found:
    """A street of the layer; `geometry` is an ogr (multi)line or (multi)polygon."""

    name: str
    town: str
    confidence: float
    geometry: Any


class StreetIndex:
    """Finds streets by key, exactly or with spelling mistakes. Segments of one street are merged."""

    def __init__(self, streets: Sequence[Street]) -> None:
        self._segments: dict[str, dict[str, list[Street]]] = defaultdict(lambda: defaultdict(list))
        self.town_names: dict[str, str] = {}
        for street in streets:
            town = town_key(street.town)
            self._segments[street_key(street.name)][town].append(street)
            if town:
                self.town_names.setdefault(town, street.town)
        self._segments.pop("", None)
        self._by_pair: dict[str, set[str]] = defaultdict(set)
        for key in self._segments:
            for pair in _pairs(key):
                self._by_pair[pair].add(key)
        self._merged: dict[tuple[str, str], Any] = {}

    def __bool__(self) -> bool:
        return bool(self._segments)

    def exact(self, name: str, town: str = "") -> list[Found]:
        """All streets with this key (one per town); only those of `town` when the layer knows that town."""
        return self._found(street_key(name), town, 1.0)

    def _found(self, key: str, town: str, confidence: float) -> list[Found]:
        towns = self._segments.get(key, {})
        wanted = town_key(town)
        if wanted in self.town_names:
            towns = {name: segments for name, segments in towns.items() if name in (wanted, "")}
        return [
            Found(segments[0].name, segments[0].town, confidence, self._merge(key, name))
            for name, segments in sorted(towns.items())
        ]

    def alike(self, name: str, town: str = "", most: int = 5) -> list[Found]:
        """Streets whose key resembles this name's, best first; confidence below 1."""
        key = street_key(name)
        if not 4 <= len(key) <= _LONGEST_KEY:
            return []
        votes: Counter[str] = Counter()
        for pair in _pairs(key):
            votes.update(self._by_pair.get(pair, ()))
        scored = [(likeness(key, other), other) for other, _ in votes.most_common(25)]
        scored = sorted((item for item in scored if item[0] >= 0.7), key=lambda item: (-item[0], item[1]))
        return [street for score, other in scored for street in self._found(other, town, min(score, 0.99))][
            :most
        ]

    def numbered(self, name: str, town: str, numbers: Sequence[Span]) -> tuple[Optional[Any], list[Span]]:
        """The segments of a street (as the layer writes it) with these house numbers, and the numbers that none has.

        (None, []) when no segment of this street has ranges of house numbers.
        """
        ranges = [
            (segment, ranges_of_text(segment.house_numbers))
            for segment in self._segments.get(street_key(name), {}).get(town_key(town), ())
            if segment.house_numbers
        ]
        if not ranges:
            return None, []
        shapes = [
            ogr.CreateGeometryFromWkb(segment.geometry)
            for segment, sides in ranges
            if any(side.meets(span) for side in sides for span in numbers)
        ]
        missing = [
            span for span in numbers if not any(side.meets(span) for _, sides in ranges for side in sides)
        ]
        return (merge(shapes) if shapes else None), missing

    def _merge(self, key: str, town: str) -> Any:
        if (key, town) not in self._merged:
            shapes = [ogr.CreateGeometryFromWkb(street.geometry) for street in self._segments[key][town]]
            self._merged[key, town] = merge(shapes)
        return self._merged[key, town]


def merge(shapes: Sequence[Any]) -> Any:
    """Segments as one line or polygon; where both occur the lines are the street's axis and go first."""
    lines = [part for shape in shapes if shape.GetDimension() == 1 for part in _singles(shape)]
    if lines:
        return ogr.ForceToLineString(multi(lines, 1)) if len(lines) > 1 else lines[0]
    areas = [part for shape in shapes for part in _singles(shape)]
    return multi(areas, 2).UnionCascaded() if len(areas) > 1 else areas[0]


def _singles(shape: Any) -> list[Any]:
    count = shape.GetGeometryCount()
    if ogr.GT_Flatten(shape.GetGeometryType()) in (ogr.wkbLineString, ogr.wkbPolygon):
        return [shape]
    return [shape.GetGeometryRef(index).Clone() for index in range(count)]


def town_key(town: str) -> str:
    words = tokens(town)
    if words[:1] in (["gemeente"], ["gem"]):
        words = words[1:]
    return {"denhaag": "sgravenhage", "denbosch": "shertogenbosch"}.get("".join(words), "".join(words))


def _pairs(key: str) -> set[str]:
    return {key[i : i + 2] for i in range(len(key) - 1)}


def likeness(a: str, b: str) -> float:
    """1 − mistakes ÷ letters. Other digits, or a difference that fills a short stem, make it doubtful.

    "Kerkstaat" is Kerkstraat (0.90), but Beukstraat may well be another street than Beekstraat.
    """
    if re.findall(r"\d+", a) != re.findall(r"\d+", b):
        return min(0.8, _ratio(a, b))
    whole = _ratio(a, b)
    if a[:1] != b[:1]:
        return min(0.85, whole)
    stem, other = _stem(a), _stem(b)
    if (stem == a) != (other == b):  # the mistake may lie in the ending itself: Kerkstaat
        length = min(len(stem), len(other))
        stem, other = stem[:length], other[:length]
    return whole if _ratio(stem, other) >= 0.8 else min(0.85, whole)


def _stem(key: str) -> str:
    return next((key[: -len(kind)] for kind in _KINDS if key.endswith(kind) and len(key) > len(kind)), key)


def _ratio(a: str, b: str) -> float:
    return 1.0 - _mistakes(a, b) / max(len(a), len(b), 1)


def _mistakes(a: str, b: str) -> int:
    """Letters added, left out, changed, or swapped with their neighbour (optimal string alignment)."""
    before: list[int] = []
    row = list(range(len(b) + 1))
    for i, letter in enumerate(a, start=1):
        previous, row = row, [i]
        for j, other in enumerate(b, start=1):
            cost = min(previous[j] + 1, row[j - 1] + 1, previous[j - 1] + (letter != other))
            if i > 1 and j > 1 and letter == b[j - 2] and a[i - 2] == other:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        before = previous
    return row[-1]

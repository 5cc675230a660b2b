"""How one kind of list of one partner is read: columns to fields, its words to ours, its spellings."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, fields
from fnmatch import fnmatchcase
from functools import lru_cache
from pathlib import Path
from typing import Iterable, Mapping, Optional

from ..model.errors import IntakeError
from ..model.language import tr
from ..paths import resource
from .dategrammar import FIRST_YEAR, LAST_YEAR
from .fieldwords import FIELDS_BY_KIND
from .headers import header_words, map_columns
from .table import RawTable
from .values import plain, read_number

VERSION = 1
MATCHES_FROM = 0.9
TO_CONFIRM = "te bevestigen"


@dataclass
class Profile:
    """Made by `propose`, adjusted by a user, saved as JSON and used again for the next delivery.

    `kind` is works, graafrust, events or streets. `columns`: field → column; `values`: field → {as delivered →
    our word}; `partners`: {spelling → partner code or name}. Spellings are compared without case and
    accents and may hold `*`. `day_first` None: settled per column. `defaults`: field → value for
    rows that deliver none. `fill_down`: fields of which a blank cell means the one above it, as in lists
    grouped by year. `layer` is a pattern for the sheet or layer, `header` the columns it was made on.
    `synonyms`: field → names that a system's export may be expected to carry; with the status *te bevestigen*
    nobody has seen such an export: the profile then only helps `propose` and never matches by itself.
    """

    name: str
    kind: str = "works"
    columns: dict[str, str] = field(default_factory=dict)
    values: dict[str, dict[str, str]] = field(default_factory=dict)
    partners: dict[str, str] = field(default_factory=dict)
    crs: str = ""
    day_first: Optional[bool] = None
    defaults: dict[str, str] = field(default_factory=dict)
    layer: str = ""
    header: tuple[str, ...] = ()
    fill_down: tuple[str, ...] = ()
    status: str = ""
    note: str = ""
    synonyms: dict[str, list[str]] = field(default_factory=dict)

    def score(self, table: RawTable) -> float:
        """0…1: the part of this profile's header that the table has; 0 when a mapped column lacks."""
        if self.layer and not fnmatchcase(table.layer.lower(), self.layer.lower()):
            return 0.0
        if self.status == TO_CONFIRM:
            return 0.0
        there = {header_words(column) for column in table.columns}
        mapped = {header_words(column) for column in self.columns.values()}
        if not mapped or not mapped <= there:
            return 0.0
        header = {header_words(column) for column in self.header} or mapped
        return len(header & there) / len(header)

    def matches(self, table: RawTable) -> bool:
        return self.score(table) >= MATCHES_FROM

    def column_index(self, table: RawTable) -> dict[str, int]:
        """Field → index of its column in this table, for the columns that are there."""
        exact = {column: index for index, column in enumerate(table.columns)}
        alike = {header_words(column): index for column, index in reversed(exact.items())}
        found = {}
        for name, column in self.columns.items():
            index = exact.get(column, alike.get(header_words(column)))
            if index is not None:
                found[name] = index
        return found

    def translated(self, name: str, text: str) -> Optional[str]:
        """What this profile says that `text` means in field `name`; None when it says nothing."""
        return translate(self.values.get(name, {}), text)

    def partner_of(self, text: str) -> Optional[str]:
        return translate(self.partners, text)

    # Stored -------------------------------------------------------------------------------------

    def to_json(self) -> str:
        """Readable and versioned; the same profile always gives the same text."""
        return json.dumps({"version": VERSION, **asdict(self)}, ensure_ascii=False, indent=2) + "\n"

    @classmethod
    def from_json(cls, text: str, file: str = "") -> Profile:
        """Raises IntakeError when the text is no profile, or one of a newer version."""
        try:
            given = json.loads(text)
            version = int(given["version"])
            profile = cls(**{f.name: given[f.name] for f in fields(cls) if f.name in given})
            profile.header, profile.fill_down = tuple(profile.header), tuple(profile.fill_down)
            _check_types(profile)
        except (ValueError, KeyError, TypeError) as error:
            raise IntakeError(
                tr("This is no column profile ({error}).", error=error),
                remedy=tr("Make a new profile from the partner's file."),
                file=file,
            ) from error
        if version > VERSION:
            raise IntakeError(
                tr("This column profile was made by a newer version of Afstemming."),
                remedy=tr("Update the plugin."),
                file=file,
            )
        unknown = sorted(set(profile.columns) - set(FIELDS_BY_KIND[profile.kind]))
        if unknown:
            raise IntakeError(
                tr("The column profile names unknown fields: {fields}.", fields=", ".join(unknown)),
                remedy=tr("Correct or remove them."),
                file=file,
            )
        return profile

    def save(self, path: Path) -> None:
        path.write_text(self.to_json(), encoding="utf-8")

    @classmethod
    def load(cls, path: Path) -> Profile:
        """Raises IntakeError when the file is not there or is no profile."""
        try:
            text = path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise IntakeError(
                tr("The column profile cannot be read ({error}).", error=error),
                remedy=tr("Choose another profile or make a new one."),
                file=path.name,
            ) from error
        return cls.from_json(text, path.name)


def _check_types(profile: Profile) -> None:
    if profile.kind not in FIELDS_BY_KIND:
        raise ValueError(profile.kind)
    if not isinstance(profile.values, dict):
        raise TypeError(tr("names and values must be text"))
    for mapping in (profile.columns, profile.partners, profile.defaults, *profile.values.values()):
        if not isinstance(mapping, dict) or not all(
            isinstance(key, str) and isinstance(value, str) for key, value in mapping.items()
        ):
            raise TypeError(tr("names and values must be text"))


def translate(spellings: Mapping[str, str], text: str) -> Optional[str]:
    """The value of the spelling that `text` is: first the same words, then the first pattern with `*`."""
    if not spellings:
        return None
    exact, patterns = _prepared(tuple(spellings.items()))
    words = plain(text)
    if words in exact:
        return exact[words]
    return next((word for pattern, word in patterns if fnmatchcase(f" {words} ", pattern)), None)


@lru_cache(maxsize=200)
def _prepared(spellings: tuple[tuple[str, str], ...]) -> tuple[dict[str, str], list[tuple[str, str]]]:
    exact = {plain(spelling): word for spelling, word in spellings if "*" not in spelling}
    patterns = [(_pattern(spelling), word) for spelling, word in spellings if "*" in spelling]
    return exact, patterns


def _pattern(spelling: str) -> str:
    """For words with a space on both sides, so that “* gas *” is the word gas wherever it stands."""
    parts = spelling.split("*")
    words = [" " * part[:1].isspace() + plain(part) + " " * part[-1:].isspace() for part in parts]
    words[0] = f" {words[0].lstrip()}" if words[0] else ""
    words[-1] = f"{words[-1].rstrip()} " if words[-1] else ""
    return "*".join(words)


def propose(table: RawTable, kind: str = "works") -> Profile:
    """A profile from what the column names and values suggest; a user confirms or changes it."""
    columns = {proposal.field: proposal.column for proposal in map_columns(table, kind)}
    for field_name, column in _expected_names(table, kind, set(columns.values())):
        columns.setdefault(field_name, column)
    name = Path(table.file).stem + (f" › {table.layer}" if table.layer else "")
    header = tuple(column for column in table.columns if column not in table.added)
    profile = Profile(name, kind, columns, header=header)
    if _grouped_by_year(table, profile.column_index(table).get("year")):
        profile.fill_down = ("year",)
    return profile


def _expected_names(table: RawTable, kind: str, taken: set[str]) -> Iterable[tuple[str, str]]:
    """Columns that nothing took and that an export of a known system may be expected to carry."""
    free = {header_words(column): column for column in table.columns if column not in taken}
    for profile in shipped_profiles():
        if profile.kind != kind:
            continue
        for field_name, names in profile.synonyms.items():
            for name in names:
                if header_words(name) in free:
                    yield field_name, free[header_words(name)]


def _grouped_by_year(table: RawTable, at: Optional[int]) -> bool:
    """Whether a year stands only in the first row of each group: under half filled, first row filled, rising."""
    cells = [row[at] for row in table.rows] if at is not None else []
    years = [number for number in map(read_number, cells) if number is not None]
    if len(years) < 2 or 2 * len(years) > len(cells) or cells[0] is None:
        return False
    return all(FIRST_YEAR <= year <= LAST_YEAR for year in years) and sorted(set(years)) == years


def shipped_profiles() -> list[Profile]:
    """The profiles that come with the plugin, in the order of their file names."""
    return [Profile.load(path) for path in sorted(resource("profiles").glob("*.json"))]


def best_match(table: RawTable, profiles: Iterable[Profile]) -> Optional[Profile]:
    """Of those whose columns these are the one that fits best and maps most; of equals the first."""
    fitting = [(p.score(table), len(p.columns), p) for p in profiles if p.matches(table)]
    return max(fitting, key=lambda found: found[:2], default=(0.0, 0, None))[2]

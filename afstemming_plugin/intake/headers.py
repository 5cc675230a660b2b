"""Where the header of a list stands, and which column holds which field.

Names count most, sample values decide between names and can veto them, and where no name says anything
the values alone may (coordinates, well-known text, dates). Every proposal carries its evidence.
"""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any, Sequence

from ..model.errors import IntakeError
from ..model.language import tr
from .columnsample import Sample
from .fieldwords import FIELDS_BY_KIND
from .table import RawTable
from .values import plain

MIN_CONFIDENCE = 0.4
_GENERIC = frozenset(
    [
        "id",
        "nr",
        "x",
        "y",
        "van",
        "tot",
        "naam",
        "werk",
        "weg",
        "type",
        "soort",
        "code",
        "start",
        "eind",
        "einde",
        "end",
        "begin",
        "project",
        "plaats",
        "jaar",
        "delen",
        "name",
        "unit",
        "status",
        "link",
        "team",
        "area",
        "bron",
        "source",
        "stad",
        "shape",
        "geom",
    ]
)  # words that say too little inside a longer name


@dataclass(frozen=True)
class HeaderGuess:
    """`first`: index of the first header row, `count`: how many rows it takes, `columns`: one name each."""

    first: int
    count: int
    columns: list[str]


@dataclass(frozen=True)
class Proposal:
    """A column for a field, how sure (0…1), and why in the user's language."""

    field: str
    column: str
    confidence: float
    evidence: str


# Header row ---------------------------------------------------------------------------------------


def find_header(rows: Sequence[Sequence[Any]]) -> HeaderGuess:
    """The header among the first rows of a sheet or text file: below titles, one line or two.

    Raises IntakeError when no row reads like a header.
    """
    width = max((len(row) for row in rows), default=0)
    scored = [(_header_score(row, width), -index) for index, row in enumerate(rows)]
    best, negative_index = max(scored, default=(0.0, 0))
    if best <= 0:
        raise IntakeError(
            tr("No header row with column names was found."),
            remedy=tr("Put one row with column names directly above the first row of data."),
        )
    at = -negative_index
    names = _names(rows[at], width)
    above = _names(rows[at - 1], width) if at > 0 else []
    if _is_upper_line(above, names):
        return HeaderGuess(at - 1, 2, _two_lines(above, names))
    return HeaderGuess(at, 1, names)


def _names(row: Sequence[Any], width: int) -> list[str]:
    texts = ["" if value is None else " ".join(str(value).split()) for value in row]
    return texts + [""] * (width - len(texts))


def _header_score(row: Sequence[Any], width: int) -> float:
    """Known names weigh most; then texts that are short and different from each other."""
    filled = [value for value in row if value is not None and str(value).strip()]
    texts = [str(value).strip() for value in filled if isinstance(value, str) and not _is_number(value)]
    if len(texts) < 2 or len(texts) * 2 < len(filled):
        return 0.0
    short = {text.lower() for text in texts if len(text) <= 60}
    known = sum(1 for text in texts if len(text) <= 60 and is_known_name(text))
    return 3.0 * known + 2.0 * len(short) / max(width, 1) - 0.5 * (len(filled) - len(short))


def _is_number(text: str) -> bool:
    return bool(re.fullmatch(r"\s*[-+]?[0-9][0-9.,\s]*", text))


@lru_cache(maxsize=10_000)
def is_known_name(text: str) -> bool:
    """Whether partners call a column so (of works, graafrust or streets)."""
    words = header_words(text)
    return any(words in _ranks(kind) for kind in FIELDS_BY_KIND)


def _is_upper_line(above: list[str], below: list[str]) -> bool:
    """A line of group names over the header: two or more texts, or one that names a column left empty."""
    filled = [name for name in above if name]
    if not filled or any(_is_number(name) for name in filled):
        return False
    completes = any(name and not under for name, under in zip(above, below))
    repeated = len({n for n in below if n}) < len([n for n in below if n])
    return len(filled) >= 2 and (completes or repeated)


def _two_lines(above: list[str], below: list[str]) -> list[str]:
    """The lower name, with its group before it where the lower name alone occurs more than once."""
    lowered = [name.lower() for name in below]
    names, group = [], ""
    for upper, under in zip(above, below):
        group = upper or group
        repeated = under and lowered.count(under.lower()) > 1
        names.append(f"{group} {under}".strip() if repeated else under or upper)
    return names


# Names --------------------------------------------------------------------------------------------


@lru_cache(maxsize=10_000)
def header_words(name: str) -> str:
    """“datumStartUitvoering”, “Datum_start uitvoering (gepland)” → “datum start uitvoering”."""
    without_brackets = re.sub(r"[(\[{].*?[)\]}]", " ", name)
    spaced = re.sub(r"(?<=[a-zà-ÿ0-9])(?=[A-Z][a-zà-ÿ])|(?<=[a-zà-ÿ])(?=[A-Z])", " ", without_brackets)
    words = plain(spaced.replace("*", " ").replace("?", " "))
    return words or plain(name)


@cache
def _ranks(kind: str) -> dict[str, list[tuple[str, float]]]:
    """Per spelling (spaced and closed up) the fields it may mean, with a weight that falls down the list."""
    ranks: dict[str, list[tuple[str, float]]] = {}
    for field, spellings in FIELDS_BY_KIND[kind].items():
        listed = spellings.split("|")
        for place, spelling in enumerate([field.replace("_", " "), *listed]):
            weight = 1.0 - 0.2 * max(0, place - 1) / max(len(listed), 1)
            words = plain(spelling)
            for form in {words, words.replace(" ", "")}:
                ranks.setdefault(form, []).append((field, weight))
    return ranks


def _by_name(name: str, kind: str) -> dict[str, tuple[float, str]]:
    """Per field the confidence that the column's name gives, and the evidence in words."""
    words = header_words(name)
    if not words:
        return {}
    ranks = _ranks(kind)
    exact = ranks.get(words) or ranks.get(words.replace(" ", ""))
    if exact:
        return _best((field, weight, tr("name “{name}”", name=name)) for field, weight in exact)
    found: list[tuple[str, float, str]] = []
    padded = f" {words} "
    for spelling, fields in ranks.items():
        if spelling not in _GENERIC and len(spelling) > 2 and f" {spelling} " in padded:
            share = len(spelling) / len(words)
            reason = tr("“{part}” in the name “{name}”", part=spelling, name=name)
            found += [(field, weight * (0.55 + 0.3 * share), reason) for field, weight in fields]
    if not found and len(words) >= 5:
        close = difflib.get_close_matches(words.replace(" ", ""), [s for s in ranks if len(s) >= 5], 3, 0.84)
        for spelling in close:
            reason = tr("name “{name}” resembles “{known}”", name=name, known=spelling)
            found += [(field, weight * 0.75, reason) for field, weight in ranks[spelling]]
    return _best(found)


def _best(found: Any) -> dict[str, tuple[float, str]]:
    best: dict[str, tuple[float, str]] = {}
    for field, confidence, reason in found:
        if confidence > best.get(field, (0.0, ""))[0]:
            best[field] = (confidence, reason)
    return best


# Columns to fields ----------------------------------------------------------------------------------


def map_columns(table: RawTable, kind: str = "works") -> list[Proposal]:
    """One column per field and one field per column, the surest first. `kind`: works, graafrust, streets."""
    proposals: list[Proposal] = []
    positions: list[tuple[int, Proposal]] = []
    for index, column in enumerate(table.columns):
        if column in table.added:
            continue
        sample = Sample.of_column(table.rows, index)
        by_name = _by_name(column, kind)
        for field, (confidence, reason) in by_name.items():
            proposals.append(Proposal(field, column, round(confidence * sample.fit(field), 3), reason))
        for field, confidence, reason in sample.suggests(kind):
            if field in FIELDS_BY_KIND[kind] and field not in by_name:
                positions.append((index, Proposal(field, column, confidence, reason)))
    placed = any(table.geometries) or any(p.field in _OTHER_HALF for p in proposals)
    for index, proposal in positions:
        if proposal.field not in _OTHER_HALF or (not placed and _beside_its_half(index, proposal, positions)):
            proposals.append(proposal)
    return _one_each(proposals)


def _beside_its_half(index: int, proposal: Proposal, positions: list[tuple[int, Proposal]]) -> bool:
    """Numbers that happen to lie in the range of x are x only next to a column of y."""
    return any(abs(at - index) == 1 and p.field == _OTHER_HALF[proposal.field] for at, p in positions)


def _one_each(proposals: list[Proposal]) -> list[Proposal]:
    chosen: list[Proposal] = []
    fields: set[str] = set()
    columns: set[str] = set()
    for proposal in sorted(proposals, key=lambda p: -p.confidence):
        if proposal.confidence < MIN_CONFIDENCE or proposal.field in fields or proposal.column in columns:
            continue
        if proposal.field in ("x", "y", "lat", "lon") and not _has_other_half(proposal, proposals):
            continue
        chosen.append(proposal)
        fields.add(proposal.field)
        columns.add(proposal.column)
    return chosen


_OTHER_HALF = {"x": "y", "y": "x", "lat": "lon", "lon": "lat"}


def _has_other_half(proposal: Proposal, proposals: list[Proposal]) -> bool:
    """A coordinate is of use only with its other half in another column."""
    other = _OTHER_HALF[proposal.field]
    return any(
        p.field == other and p.column != proposal.column and p.confidence >= MIN_CONFIDENCE for p in proposals
    )

"""The words that stand in a partner's columns, how often, and how each is read."""

from __future__ import annotations

import difflib
import re
from collections import Counter
from dataclasses import dataclass
from enum import Enum

from ..intake.cells import Cells
from ..intake.partners import PartnerBook
from ..intake.values import plain, read_yes_no
from ..model.collaboration import Collaboration
from ..model.words import Discipline, Hardness, Kind, Level, Share, Word

WORDS: dict[str, type[Word]] = {
    "discipline": Discipline,
    "kind": Kind,
    "hardness": Hardness,
    "level": Level,
    "share": Share,
}
_MANY = 60
"""Different values from which a column that rarely repeats itself is running text, read word by word."""

_RESEMBLES = 0.8


class Certainty(Enum):
    SURE = "sure"
    UNSURE = "unsure"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class ValueReading:
    """`text` as delivered in `count` rows; `word` is ours ("" when nobody knows), of a partner its name.

    `likely` names partners that this one may be, the likeliest first.
    """

    text: str
    count: int
    word: str
    certainty: Certainty
    likely: tuple[str, ...] = ()


@dataclass(frozen=True)
class FieldValues:
    """The values of one column that holds words; `options` are what they can be read as."""

    field: str
    column: str
    values: tuple[ValueReading, ...]
    options: tuple[str, ...]
    free_text: bool = False


def look_at_values(cells: Cells, collaboration: Collaboration, partner: str) -> list[FieldValues]:
    """Per column with words of a closed list, and with partners unless the user named one: its values, the most
    frequent first."""
    found = []
    if not partner and cells.has("partner"):
        found.append(_partners(cells, collaboration))
    for name, words in WORDS.items():
        if cells.has(name):
            found.append(_words(cells, name, words))
    return [values for values in found if values.values]


def _counted(cells: Cells, name: str) -> Counter[str]:
    """Texts by how often they occur; spellings that differ in case or spaces only count as the commonest one."""
    at = Counter(text for row in range(len(cells.table)) if (text := cells.text(row, name)))
    by_words: dict[str, Counter[str]] = {}
    for text, count in at.items():
        by_words.setdefault(plain(text) or text, Counter())[text] += count
    counted = {texts.most_common(1)[0][0]: sum(texts.values()) for texts in by_words.values()}
    return Counter(counted)


def _words(cells: Cells, name: str, words: type[Word]) -> FieldValues:
    counted = _counted(cells, name)
    total = sum(counted.values())
    readings = tuple(_reading(cells, name, words, text, n) for text, n in counted.most_common())
    running = len(counted) > _MANY and 2 * len(counted) > total
    return FieldValues(name, cells.column(name), readings, tuple(w.value for w in words), running)


def _reading(cells: Cells, name: str, words: type[Word], text: str, count: int) -> ValueReading:
    reading = cells.word(name, words, text)
    if reading is not None:
        certainty = Certainty.SURE if reading.sure else Certainty.UNSURE
        return ValueReading(text, count, reading.word.value, certainty)
    if cells.profile.translated(name, text) is not None:  # left open by a user on purpose
        return ValueReading(text, count, "", Certainty.SURE)
    answer = read_yes_no(text) if name == "share" else None
    if answer is not None:
        return ValueReading(text, count, (Share.PARTNERS if answer else Share.OWN).value, Certainty.SURE)
    return ValueReading(text, count, "", Certainty.UNKNOWN)


def _partners(cells: Cells, collaboration: Collaboration) -> FieldValues:
    """A name that the collaboration does not know is a new partner, to be confirmed once."""
    book = PartnerBook(collaboration, cells.profile)
    known = [partner.name for partner in collaboration.partners]
    codes = {partner.code for partner in collaboration.partners}
    counted = _counted(cells, "partner")
    readings = []
    for text, count in counted.most_common():
        partner = book.find(text)
        name = partner.name if partner else ""
        said = cells.profile.partner_of(text) is not None
        sure = said or (partner is not None and partner.code in codes)
        likely = () if sure else _likely(text, [n for n in (*known, *counted) if plain(n) != plain(text)])
        # The first feed of many partners brings them all: then only names that resemble another are asked.
        asked = not sure and bool(likely or known)
        readings.append(
            ValueReading(text, count, name, Certainty.UNSURE if asked else Certainty.SURE, likely)
        )
    options = dict.fromkeys((*known, *(r.word for r in readings if r.word)))
    return FieldValues("partner", cells.column("partner"), tuple(readings), tuple(options))


def _likely(text: str, names: list[str]) -> tuple[str, ...]:
    """Names that differ in a slip of the pen; “Team 3” and “Team 6” differ on purpose."""
    by_words: dict[str, str] = {}
    for name in names:
        if re.findall(r"\d+", name) == re.findall(r"\d+", text):
            by_words.setdefault(plain(name), name)
    close = difflib.get_close_matches(plain(text), list(by_words), 3, _RESEMBLES)
    return tuple(by_words[words] for words in close)

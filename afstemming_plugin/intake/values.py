"""What partners write in a cell → a word of a closed list, a number with its unit, yes or no.

Every list has exact spellings (confidence 1) and stems that are looked for inside longer text
(“vervangen riolering Kerkstraat” → riool, vervanging), where the earliest one wins. A reading that is
not `sure` is told to the user. Disciplines include the theme codes of IMKL (KLIC).
"""

from __future__ import annotations

import math
import re
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Generic, Optional, TypeVar

from ..model.words import Discipline, Hardness, Kind, Level, Share, Word

W = TypeVar("W", bound=Word)
D, K, H = Discipline, Kind, Hardness


@dataclass(frozen=True)
class Reading(Generic[W]):
    """A word as read. `confidence`: 1 exactly so written, 0.8 found in longer text, 0.5 one of several."""

    word: W
    confidence: float

    @property
    def sure(self) -> bool:
        return self.confidence >= 0.8


def plain(value: object) -> str:
    """Lower case, without accents, all between words one space: how spellings are compared."""
    return _plain(str(value))


_BETWEEN_WORDS = re.compile(r"[\s_\-/.,;:()&+]+")


@lru_cache(maxsize=50_000)
def _plain(text: str) -> str:
    if not text.isascii():
        decomposed = unicodedata.normalize("NFKD", text)
        text = "".join(c for c in decomposed if not unicodedata.combining(c))
    return _BETWEEN_WORDS.sub(" ", text.lower()).strip()


def _key(word: Word) -> tuple[type, str]:
    """With its list, since “overig” of one list equals that of another."""
    return type(word), word.value


# Spellings are exact (after `plain`); stems are regular expressions that begin at the start of a word.
_SPELLINGS: dict[tuple[type, str], str] = {
    _key(D.RIOOL): "r|rio|rwa|dwa|vgs|ivs|vrijverval|afvalwater|sewer|sewerage|drainage|wastewater",
    _key(D.WATER): "drinkwater|dw|wtr|water supply|potable water|waterleiding",
    _key(D.GAS): "g|gld|ghd|ld|hd gas|gas lage druk|gas hoge druk",
    _key(D.WARMTE): "wrm|heat|district heating|stadsverwarming|koude",
    _key(D.ELEKTRA): "e|el|ls|ms|hs|elektriciteit|electricity|power|stroom|landelijkhoogspanningsnet",
    _key(D.TELECOM): "t|tel|data|datatransport|media|cai|glas|telecommunicatie|telecommunications|broadband",
    _key(D.VERLICHTING): "ov|ovl|verlichting|street lighting|lighting|ovl vri",
    _key(
        D.WEG
    ): "wegen|verharding|verhardingen|infra|infrastructuur|bestrating|road|roads|highway|paving|verkeer",
    _key(D.GROEN): "bomen|green|landscape|beplanting|parken",
    _key(D.RUIMTE): "ro|bouw|woningbouw|nieuwbouw|gebiedsontwikkeling|development|housing",
    _key(D.OVERIG): "other|divers|diversen|anders|wees|buisleidinggevaarlijkeinhoud|petrochemie|misc",
    _key(K.AANLEG): "nieuw|nieuwe aanleg|new|installation|construction|uitbreiding|realisatie",
    _key(K.VERVANGING): "vv|replacement|renewal|vernieuwing",
    _key(K.RENOVATIE): "renovation|reconstructie|rehabilitation|herinrichting|relining|relinen",
    _key(K.ONDERHOUD): "maintenance|groot onderhoud|klein onderhoud|gro|inspectie|asfaltonderhoud",
    _key(K.SANERING): "removal|verwijderen|verwijdering|amoveren|remediation",
    _key(K.STORING): "calamiteit|emergency|spoed|urgent|immediate|onvoorzien|fault",
    _key(K.HUISAANSLUITING): "ha|aansluiting|huisaansluitingen|service connection|connection|ka",
    _key(K.OVERIG): "other|anders|divers|diversen",
    _key(
        H.IDEE
    ): "wens|idea|ideas|wish|verkenning|initiatief|initiative|concept|speculatief|speculative|potentieel|mogelijk|onzeker|"
    "potential|possible|uncertain|exploration|denkrichting",
    _key(
        H.VOORNEMEN
    ): "voorgenomen|voornemens|zacht|intentie|haalbaarheid|studie|in studie|vo|soft|proposed|proposal|intended|intention|"
    "intent|feasibility|study|under study|under investigation|tentative|provisional|plan|so|in onderzoek|verwacht",
    _key(
        H.GEPLAND
    ): "planned|scheduled|programmed|design|in design|in preparation|preparation|geprogrammeerd|ingepland|ontwerp|"
    "in ontwerp|voorbereiding|in voorbereiding|do|programma",
    _key(
        H.VASTGESTELD
    ): "definitief|hard|firm|akkoord|gegund|bestek|concreet gepland|approved|confirmed|committed|contracted|awarded|"
    "tendered|fixed|definite|agreed|granted|uo|vast|vaststaand|besloten|in aanbesteding",
    _key(
        H.IN_UITVOERING
    ): "uitvoering|lopend|lopende|gestart|bezig|onderhanden|in bouw|in aanbouw|in aanleg|actief|in progress|"
    "under construction|in construction|under way|underway|in execution|execution|ongoing|active|started|busy",
    _key(
        H.GEREED
    ): "uitgevoerd|afgerond|opgeleverd|voltooid|klaar|gereedgemeld|gesloten|completed|complete|completion|done|finished|"
    "delivered|closed|executed|as built|afgelopen",
    _key(
        H.VERVALLEN
    ): "geannuleerd|ingetrokken|gestopt|cancelled|canceled|geschrapt|afgelast|withdrawn|dropped|abandoned|revoked|"
    "rejected|lapsed|gaat niet door|komt te vervallen",
    _key(Level.STRATEGISCH): "strategic|s|strat",
    _key(Level.TACTISCH): "tactical|t|tact",
    _key(Level.OPERATIONEEL): "operational|o|oper",
    _key(
        Share.PARTNERS
    ): "ja|j|yes|y|openbaar|publiek|public|deelbaar|delen|alle|alle partners|iedereen|1|true|waar",
    _key(Share.RESTRICTED): "vertrouwelijk|restricted|confidential|gevoelig|deels|gedeeltelijk|alleen omtrek",
    _key(Share.OWN): "nee|n|no|intern|geheim|prive|private|own|niet delen|niet|0|false|onwaar|secret",
}

_STEMS: dict[tuple[type, str], str] = {
    _key(
        D.RIOOL
    ): r"riool|rioler|(?:vuil|afval|hemel|regen)water|infiltratieriool|gemaal|persleiding|drainage|sewer|hwa\b|dwa\b",
    _key(
        D.WATER
    ): r"(?:drink|transport)?water(?:leiding|net|transportleiding|aansluiting|\b)|drinkwater|water main",
    _key(D.GAS): r"gas(?:leiding|net|aansluiting|druk|hoge|lage|\b)|lagedruk|hogedruk",
    _key(D.WARMTE): r"warmte(?!rings)|stadsverwarming|stadswarmte|district heat|koudenet|wko\b",
    _key(
        D.ELEKTRA
    ): r"ele[kc]tr|(?:laag|midden|hoog)spanning|[lmh]s (?:kabel|net|station)|[lmh]skabel|trafo|laadpa",
    _key(D.TELECOM): r"telecom|glasvezel|ftth|coax|data(?:kabel|transport|net)|fibre|fiber|5g\b|breedband",
    _key(
        D.VERLICHTING
    ): r"openbare verlichting|straatverlichting|verlichting|lichtmast|lantaarn|street ?light|armatu",
    _key(D.WEG): (
        r"weg(?:en|werk|dek|reconstructie|onderhoud|vak|verharding)?(?:[a-z]*werk[a-z]*)?\b|asfalt|bestrat|herstrat"
        r"|straatwerk|verharding|fietspad|trottoir|rotonde|kruispunt|rijbaan|klinker|voetpad|parkeer|pavement|paving"
        r"|resurfac|road"
    ),
    _key(D.GROEN): r"groen(?:voorzien|onderhoud|strook|stroken|\b)|beplanting|bomen|boom\b|plantsoen|kap\b",
    _key(
        D.RUIMTE
    ): r"ruimtelijke|woningbouw|nieuwbouw|gebiedsontwikkel|herontwikkel|bouwproject|sloop|housing",
    _key(
        K.HUISAANSLUITING
    ): r"huisaansluit|(?:gas|water|elektra)?aansluiting(?:en)?\b|service connection|nieuwe aansl",
    _key(K.STORING): r"storing|calamiteit|spoed|lekkage|(?:leiding)?breuk|emergency|onvoorzien|urgent",
    _key(K.VERVANGING): r"(?:[a-z]*)vervang|vernieuw|replac|renew",
    _key(K.RENOVATIE): r"renov|relin|omvorm|herinricht|herstrat|reconstruct|rehabilit|opknap|upgrade",
    _key(K.SANERING): r"(?:[a-z]*)saner|verwijder|opruim|amover|remov|remediat",
    _key(K.ONDERHOUD): r"(?:[a-z]*)onderhoud|inspecti|reinig|herstel|repar|mainten|resurfac|schouw",
    _key(
        K.AANLEG
    ): r"(?:[a-z]*)aanleg|uitrol|nieuw|uitbreid|verzwar|verleg|leggen|plaats|realis|install|constr|aanbreng",
    _key(
        H.VERVALLEN
    ): r"vervallen|geannuleerd|ingetrokken|cancel|geschrapt|afgelast|stopgezet|withdrawn|abandon|gaat niet door",
    _key(H.GEREED): r"gereed|uitgevoerd|afgerond|opgeleverd|voltooid|complet|finished",
    _key(
        H.IN_UITVOERING
    ): r"in uitvoering|uitvoering|lopend|gestart|onderhanden|in (?:aan)?bouw|in progress|under construction|underway"
    r"|realisatiefase|construction phase",
    _key(
        H.VASTGESTELD
    ): r"vastgesteld|definitief|akkoord|gegund|aanbeste|bestek|vergund|goedgekeurd|contract|approved|confirmed|committed",
    _key(
        H.GEPLAND
    ): r"gepland|geprogrammeerd|ingepland|ontwerp|voorbereiding|planned|scheduled|design|preparation",
    _key(
        H.VOORNEMEN
    ): r"voornemen|voorgenomen|haalbaarheid|intenti|intended|studie|onderzoek|planvorming|propos|feasib|tentative",
    _key(H.IDEE): r"idee|idea\b|wens|wish|verkenning|explor|initiati|concept|speculat|potenti",
    _key(Level.STRATEGISCH): r"strateg",
    _key(Level.TACTISCH): r"tacti",
    _key(Level.OPERATIONEEL): r"operation",
    _key(Share.OWN): r"niet delen|alleen eigen|strikt vertrouwelijk|geheim",
    _key(Share.RESTRICTED): r"beperkt|vertrouwelijk|restricted|confidential",
    _key(Share.PARTNERS): r"partners|openbaar|public",
}
_NEGATION = re.compile(r"\b(?:niet|geen|not|no|zonder)\b")


@cache
def _spellings(words: type[W]) -> dict[str, W]:
    known = {plain(word.value): word for word in words}
    for word in words:
        for spelling in _SPELLINGS.get(_key(word), "").split("|"):
            known.setdefault(spelling, word)
    return known


@cache
def _stems(words: type[W]) -> list[tuple[re.Pattern[str], W]]:
    return [(re.compile(rf"\b(?:{_STEMS[_key(word)]})"), word) for word in words if _key(word) in _STEMS]


def read_word(words: type[W], value: object) -> Optional[Reading[W]]:
    """The word of the closed list `words` that `value` means; None when it says nothing of the kind."""
    return _read_word(words, plain(value)) if value not in (None, "") else None


@lru_cache(maxsize=50_000)
def _read_word(words: type[W], text: str) -> Optional[Reading[W]]:
    exact = _spellings(words).get(text)
    if exact is not None:
        return Reading(exact, 1.0)
    squeezed = _spellings(words).get(text.replace(" ", "")) if len(text) > 3 else None
    if squeezed is not None:
        return Reading(squeezed, 0.9)
    if words is Hardness and _NEGATION.search(text):
        return None
    found = []
    for pattern, word in _stems(words):
        match = pattern.search(text)
        if match:
            found.append((match.start(), -match.end(), word))
    if not found:
        return None
    found.sort(key=lambda hit: hit[:2])
    alone = len({word for _, _, word in found}) == 1
    return Reading(found[0][2], 0.8 if alone else 0.5)


_YES = frozenset(["ja", "j", "yes", "y", "true", "waar", "1", "x", "oui", "si"])
_NO = frozenset(["nee", "n", "no", "false", "onwaar", "0", "neen", "non"])


def read_yes_no(value: object) -> Optional[bool]:
    """Ja/nee in its many spellings; None when it is neither."""
    text = plain(value)
    if text in _YES:
        return True
    return False if text in _NO else None


# Numbers ----------------------------------------------------------------------------------------

_NUMBER = re.compile(r"[-+]?[0-9][0-9 .,']*")
_MULTIPLIERS = {
    "k": 1e3,
    "duizend": 1e3,
    "mln": 1e6,
    "miljoen": 1e6,
    "m€": 1e6,
    "keur": 1e3,
    "k€": 1e3,
    "mio": 1e6,
}
_UNITS = {
    "m": (1.0, "m"), "m1": (1.0, "m"), "meter": (1.0, "m"), "meters": (1.0, "m"), "mtr": (1.0, "m"),
    "strekkende meter": (1.0, "m"), "strm": (1.0, "m"), "km": (1000.0, "m"), "kilometer": (1000.0, "m"),
    "cm": (0.01, "m"), "mm": (0.001, "m"), "mile": (1609.344, "m"), "miles": (1609.344, "m"),
    "m2": (1.0, "m²"), "vierkante meter": (1.0, "m²"), "sqm": (1.0, "m²"), "ha": (10_000.0, "m²"),
    "hectare": (10_000.0, "m²"), "are": (100.0, "m²"), "km2": (1e6, "m²"),
}  # fmt: skip
_DAYS = {
    "d": 1.0, "dag": 1.0, "dagen": 1.0, "dgn": 1.0, "day": 1.0, "days": 1.0, "wd": 1.0, "werkdag": 1.0,
    "werkdagen": 1.0, "kalenderdagen": 5 / 7, "w": 5.0, "wk": 5.0, "wkn": 5.0, "week": 5.0, "weken": 5.0,
    "weeks": 5.0, "m": 21.0, "mnd": 21.0, "maand": 21.0, "maanden": 21.0, "month": 21.0, "months": 21.0,
    "kwartaal": 63.0, "kwartalen": 63.0, "jaar": 250.0, "jaren": 250.0, "year": 250.0, "years": 250.0,
}  # fmt: skip
"""Working days per unit: five a week, 21 a month, 250 a year."""


MAX_DURATION = 50 * 250
"""Working days; what is longer is no duration of a work."""


def read_number(value: object) -> Optional[float]:
    """A number as the Dutch (1.250,50) or the English (1,250.50) write it; None when there is none.

    A single separator before three digits is taken for thousands when it is a full stop with a group
    before it of one to three digits (1.250), or repeated (1.250.000).
    """
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, (int, float)):
        try:
            return float(value) if math.isfinite(value) else None
        except OverflowError:
            return None
    match = _NUMBER.search(str(value))
    if not match:
        return None
    digits = re.sub(r"[ ']", "", match[0]).rstrip(".,")
    last = max(digits.rfind("."), digits.rfind(","))
    if last >= 0:
        mark = digits[last]
        thousands = digits.count(mark) > 1 or (
            mark == "." and re.fullmatch(r"[-+]?[1-9][0-9]{0,2}\.[0-9]{3}", digits)
        )
        if thousands:
            digits = digits.replace(mark, "").replace(",", ".")
        else:
            whole = digits[:last].replace(".", "").replace(",", "")
            digits = f"{whole}.{digits[last + 1 :]}"
    try:
        return float(digits)
    except ValueError:
        return None


def _unit_of(text: object, units: dict[str, object]) -> str:
    """The unit that stands in a text (after its number, or between brackets in a header), or ""."""
    bare = str(text).lower().replace("²", "2").replace("¹", "1")
    after = re.sub(r"^.*[0-9][0-9 .,']*(?=[ ]?[a-z])(?<![a-z][0-9])", "", bare).strip() or bare
    for candidate in (after, *re.findall(r"[a-z€]+[0-9]?", bare)[::-1]):
        if candidate.strip("()[] .") in units:
            return candidate.strip("()[] .")
    return ""


def read_size(value: object, unit: object = "", header: str = "") -> Optional[tuple[float, str]]:
    """A length in m or an area in m²: the unit from the cell, else from `unit` (a column), else the header.

    Without any unit the second item is "". None when there is no number above zero.
    """
    number = read_number(value)
    if number is None or number <= 0:
        return None
    for text in (value if isinstance(value, str) else "", unit, header):
        found = _unit_of(text, dict(_UNITS)) if text else ""
        if found:
            factor, name = _UNITS[found]
            return number * factor, name
    return number, ""


def read_amount(value: object, header: str = "") -> Optional[float]:
    """Euros; “€ 1,5 mln”, “250k”, and headers such as “Raming (k€)” and “(x € 1.000)” are understood."""
    number = read_number(value)
    if number is None:
        return None
    if re.search(r"\bx ?€? ?1[. ]?000\b", header.lower()):
        return number * 1000
    for text in (value if isinstance(value, str) else "", header):
        words = re.findall(r"[a-z€]+", re.sub(r"€ ?(?=[0-9])", "", str(text).lower()))
        for word in words:
            if word in _MULTIPLIERS:
                return number * _MULTIPLIERS[word]
    return number


def read_duration(value: object, header: str = "") -> Optional[tuple[int, bool]]:
    """(working days, whether the unit was stated); without a unit in cell or header they are days.

    None when there is no number above zero, or one of more than fifty years.
    """
    number = read_number(value)
    if number is None or not 0 < number < MAX_DURATION:
        return None
    for text in (value if isinstance(value, str) else "", header):
        found = _unit_of(text, dict(_DAYS)) if text else ""
        if found:
            days = round(number * _DAYS[found])
            return (max(1, days), True) if days < MAX_DURATION else None
    return max(1, round(number)), False

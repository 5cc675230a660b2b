"""The words, signs and abbreviations in which periods are written, brought down to canonical tokens."""

from __future__ import annotations

import re
import unicodedata

NOTHING = {
    "", "ntb", "nnb", "ntv", "nvt", "nb", "tbd", "tba", "tbc", "onbekend", "unknown", "onbepaald",
    "doorlopend",
    "continu", "geen", "none", "null", "nan", "nat", "nader te bepalen", "nog te bepalen", "niet bekend",
    "nog niet bekend", "nog onbekend", "na", "pm", "x", "leeg", "volgt", "in overleg", "jaarlijks", "ongoing",
    "nader overeen te komen", "permanent", "diverse", "variabel", "structureel",
}  # fmt: skip
_MONTH_WORDS = (
    "jan januari january", "feb febr februari february", "mrt maart mar march maa", "apr april",
    "mei may", "jun juni june", "jul juli july", "aug augustus august", "sep sept september",
    "okt oktober oct october", "nov november", "dec december",
)  # fmt: skip
_SIGN_WORDS = {
    "w": "w wk wkn week weken weeknr weeknummer weeks",
    "q": "q k kw kwrt kwart kwartaal qrt quarter",
    "h": "h helft halfjaar hj semester",
    "s1": "voorjaar lente spring", "s2": "zomer summer", "s3": "najaar herfst autumn fall", "s4": "winter",
    "s5": "bouwvak zomervakantie",
    "begin": "begin early primo", "mid": "medio midden mid", "end": "eind einde end late ultimo",
    "from": "vanaf from sinds", "after": "na after later", "before": "voor before",
    "until": "uiterlijk", "onward": "onward verder",
    "weeks": "§", "month": "maand maanden mnd months month", "year": "jaren years", "day": "werkdag werkdagen wd werkd",
    "calendar": "dag dagen dgn days day kalenderdagen",
    "&": "en of and or",
    "1": "eerste een first", "2": "tweede twee second", "3": "derde drie third", "4": "vierde vier fourth",
}  # fmt: skip
_FILLER_TEXT = (
    "de het der van in e ste st nd rd th the tussen periode planning gepland geplande uitvoering start jaar "
    "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma di wo do vr za zo uur duur gedurende "
    "monday tuesday wednesday thursday friday saturday sunday op on loop looptijd kalenderjaar"
)
_FILLERS = frozenset(_FILLER_TEXT.split())
_APPROXIMATE = {
    "ca",
    "circa",
    "ongeveer",
    "rond",
    "plm",
    "verwacht",
    "naar",
    "verwachting",
    "voorlopig",
    "indicatief",
}
NEGATIONS = {"niet", "geen", "not", "no", "zonder", "behalve", "vervalt", "vervallen"}

CANON: dict[str, str] = {}
for _number, _words in enumerate(_MONTH_WORDS, 1):
    CANON.update({word: f"m{_number}" for word in _words.split()})
for _sign, _words in _SIGN_WORDS.items():
    CANON.update({word: _sign for word in _words.split()})

SEASONS = {"s1": (3, 5), "s2": (6, 8), "s3": (9, 11), "s4": (12, 14), "s5": (7, 8)}


_REWRITES = [
    (re.compile(pattern), sign)
    for pattern, sign in (
        (r"[‐‑‒–—−]", "-"),
        (r"\b(?:niet (?:voor|eerder dan)|not before|(?:op zijn )?vroegst|earliest)\b", " vanaf "),
        (r"\b(?:niet (?:na|later dan)|not after|op zijn laatst)\b", " uiterlijk "),
        (r"\b(?:en|and|of|or) (?:verder|later)\b|\be\.? ?v\.?(?![a-z0-9])", " onward "),
        (r"[-–]? ?\b(?:heden|present|now)\b", " onward "),
        (r"([0-9]) ?(?:weken|weeks|wkn)\b", r"\1 §"),
        (r"\b(?:eind|einde|end)(?: ?datum)? ?:", " >> "),
        (r"\bt ?/ ?m\b|\bt\.m\.|\btm\b|\btot en met\b|\btot\b", " >> "),
        (r"\b(?:un)?till?\b|\bthrough\b|\bto\b|-+>|→|\.\.+", " >> "),
        (r"\b(1st|2nd|first|second) half\b(?: of)?", r"\1 h "),
        (r"\b(half|quarter|week|end|beginning|early|middle) of\b", r"\1"),
        (r">=|≥", " vanaf "), (r"^ *>(?!>)", " na "), (r"<=|≤", " uiterlijk "), (r"<", " voor "),
        (r"['’`´]([0-9]{2})(?![0-9])", r" 20\1"),
        (r"\b[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?:\.[0-9]+)?(?: ?[ap]m\b)?(?: ?uur\b)?", " "),
        (r"\b(?:half|halverwege) (?=[a-z])(?!jaar)", " mid "),
        (r"\bhalf jaar\b|\bhalf year\b", " h "),
        (r"\bhalf (?=20)", " mid "),
        (r"\b(laatste|last) (?=kwartaal|quarter|kw\b|q)", "4 "),
        (r"\b(laatste|last) (?=helft|half)", "2 "),
        (r"\biv(?:e|de)? (?=kw|q)|(?<=kwartaal) iv\b", " 4 "),
        (r"\biii(?:e|de)? (?=kw|q)|(?<=kwartaal) iii\b", " 3 "),
        (r"\bii(?:e|de)? (?=kw|q)|(?<=kwartaal) ii\b", " 2 "),
        (r"\bi(?:e|ste)? (?=kw|q)|(?<=kwartaal) i\b", " 1 "),
    )
]  # fmt: skip
_TOKEN = re.compile(r">>|[0-9]+|[a-z]+|[^\sa-z0-9]")


def plain_text(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(c for c in decomposed if not unicodedata.combining(c)).lower().strip()


def date_tokens(text: str) -> tuple[list[str], bool]:
    """The canonical tokens, and whether the writer said “about”."""
    for pattern, plain in _REWRITES:
        text = pattern.sub(plain, text)
    kept: list[str] = []
    approximate = False
    for sign in _TOKEN.findall(text):
        if sign in _APPROXIMATE or sign in "?~±":
            approximate = True
        elif sign not in _FILLERS and sign not in "()[]:\"'*!" and not _abbreviation(sign, kept):
            kept.append("," if sign == ";" else CANON.get(sign, sign))
    while kept and kept[-1] in ".,-/":
        kept.pop()
    while kept and kept[0] in ".,-/":
        kept.pop(0)
    return kept, approximate


def _abbreviation(sign: str, before: list[str]) -> bool:
    """A full stop that ends a word (“apr.”), not one between the numbers of a date."""
    return sign == "." and not (before and before[-1].isdigit())

"""The styles of an Excel workbook as far as they carry meaning: dates, fill colours, struck-through text."""

from __future__ import annotations

import colorsys
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Any
from xml.etree import ElementTree

from .safe_xml import local_name

EPOCH_1900 = datetime(1899, 12, 30)
EPOCH_1904 = datetime(1904, 1, 1)
_DATE_IDS = frozenset([*range(14, 23), *range(45, 48)])  # ECMA-376 part 1, 18.8.30
_DURATION_IDS = frozenset([46])
_LITERAL = re.compile(r'".*?"|\[(?!hh?\]|mm?\]|ss?\])[^\]]*\]')  # quoted text, colours, locales
_DATE_LETTER = re.compile(r"(?<![\\_])[dmhysDMHYS]")
_ELAPSED = re.compile(r"\[(?:hh?|mm?|ss?)\]", re.IGNORECASE)
_DAY = 86_400
# Excel's indexed colours 8–63 (ECMA-376 part 1, 18.8.27); 0–7 repeat the first eight.
_INDEXED = [
    "000000",
    "ffffff",
    "ff0000",
    "00ff00",
    "0000ff",
    "ffff00",
    "ff00ff",
    "00ffff",
    "800000",
    "008000",
    "000080",
    "808000",
    "800080",
    "008080",
    "c0c0c0",
    "808080",
    "9999ff",
    "993366",
    "ffffcc",
    "ccffff",
    "660066",
    "ff8080",
    "0066cc",
    "ccccff",
    "000080",
    "ff00ff",
    "ffff00",
    "00ffff",
    "800080",
    "800000",
    "008080",
    "0000ff",
    "00ccff",
    "ccffff",
    "ccffcc",
    "ffff99",
    "99ccff",
    "ff99cc",
    "cc99ff",
    "ffcc99",
    "3366ff",
    "33cccc",
    "99cc00",
    "ffcc00",
    "ff9900",
    "ff6600",
    "666699",
    "969696",
    "003366",
    "339966",
    "003300",
    "333300",
    "993300",
    "993366",
    "333399",
    "333333",
]
_THEME_ORDER = ("lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6",
                "hlink", "folHlink")  # fmt: skip


@dataclass
class Styles:
    """By the number of the style as a cell writes it. `fills`: solid fills other than white, as #rrggbb."""

    dates: set[str] = field(default_factory=set)
    durations: set[str] = field(default_factory=set)
    fills: dict[str, str] = field(default_factory=dict)
    strikes: set[str] = field(default_factory=set)


def read_styles(styles_xml: bytes, theme_xml: bytes) -> Styles:
    found = Styles()
    if not styles_xml:
        return found
    groups = {local_name(group.tag): group for group in ElementTree.fromstring(styles_xml)}
    theme = _theme_colours(theme_xml)
    formats = {f.get("numFmtId"): f.get("formatCode", "") for f in groups.get("numFmts", ())}
    fills = [_fill_colour(fill, theme) for fill in groups.get("fills", ())]
    strikes = [_is_struck(font) for font in groups.get("fonts", ())]
    for number, style in enumerate(groups.get("cellXfs", ())):
        key = str(number)
        form, form_id = formats.get(style.get("numFmtId")), int(style.get("numFmtId", "0"))
        if is_date_format(form) if form is not None else form_id in _DATE_IDS:
            found.dates.add(key)
            if _ELAPSED.search(_first_section(form)) if form is not None else form_id in _DURATION_IDS:
                found.durations.add(key)
        fill, font = int(style.get("fillId", "0")), int(style.get("fontId", "0"))
        if fill < len(fills) and fills[fill]:
            found.fills[key] = fills[fill]
        if font < len(strikes) and strikes[font]:
            found.strikes.add(key)
    return found


def _first_section(form: str) -> str:
    return form.split(";")[0]


def is_date_format(form: str) -> bool:
    """Whether a number format shows a day or time: it has d, m, y, h or s outside quoted text."""
    return bool(_DATE_LETTER.search(_LITERAL.sub("", _first_section(form))))


def moment_of(value: Any, epoch: datetime, duration: bool) -> Any:
    """A serial number (or ISO text) as a day, a moment, or a time or duration in words; as is when it is none."""
    if isinstance(value, str):
        try:
            moment = datetime.fromisoformat(value.strip().rstrip("Z"))
        except ValueError:
            return value.strip() or None
        return moment.date() if moment.time() == time() else moment.replace(tzinfo=None)
    try:
        if duration:
            whole = timedelta(days=value)
            return str(
                timedelta(seconds=whole.total_seconds() // 1, microseconds=round(whole.microseconds, -3))
            )
        day, fraction = divmod(value, 1)
        rest = timedelta(milliseconds=round(fraction * _DAY * 1000))
        if 0 <= value < 1 and rest.days == 0:
            return str((datetime.min + rest).time())
        if 0 < value < 60 and epoch == EPOCH_1900:
            day += 1  # Excel believes in 29 February 1900
        moment = epoch + timedelta(days=day) + rest
    except (OverflowError, ValueError):
        return "#VALUE!"
    return date(moment.year, moment.month, moment.day) if moment.time() == time() else moment


def _is_struck(font: ElementTree.Element) -> bool:
    return any(local_name(e.tag) == "strike" and e.get("val", "1") in ("1", "true") for e in font)


def _fill_colour(fill: ElementTree.Element, theme: Sequence[str]) -> str:
    for pattern in fill:
        if local_name(pattern.tag) == "patternFill" and pattern.get("patternType") == "solid":
            for element in pattern:
                if local_name(element.tag) == "fgColor":
                    colour = _colour(element, theme)
                    return "" if colour == "#ffffff" else colour
    return ""


def _colour(element: ElementTree.Element, theme: Sequence[str]) -> str:
    stated = element.get("rgb")
    if stated:
        return f"#{stated[-6:].lower()}"
    if element.get("indexed"):
        index = int(element.get("indexed", "0"))
        index = index - 8 if index >= 8 else index
        return f"#{_INDEXED[index]}" if index < len(_INDEXED) else ""
    index = int(element.get("theme", "0"))
    if index >= len(theme):
        return ""
    return _tinted(theme[index], float(element.get("tint", "0")))


def _tinted(colour: str, tint: float) -> str:
    """Lighter (tint > 0) or darker by a part of its lightness (ECMA-376 part 1, 18.8.19)."""
    red, green, blue = (int(colour[i : i + 2], 16) / 255 for i in (0, 2, 4))
    hue, light, saturation = colorsys.rgb_to_hls(red, green, blue)
    light = light * (1 + tint) if tint < 0 else light * (1 - tint) + tint
    return "#" + "".join(f"{round(part * 255):02x}" for part in colorsys.hls_to_rgb(hue, light, saturation))


def _theme_colours(theme_xml: bytes) -> list[str]:
    """The twelve colours as cells number them; Office's own when the workbook has no theme."""
    found: dict[str, str] = {}
    for scheme in ElementTree.fromstring(theme_xml).iter() if theme_xml else ():
        if local_name(scheme.tag) == "clrScheme":
            for entry in scheme:
                for colour in entry:
                    found[local_name(entry.tag)] = colour.get("lastClr", colour.get("val", ""))
    office = ("FFFFFF", "000000", "E7E6E6", "44546A", "4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47",
              "0563C1", "954F72")  # fmt: skip
    colours = [found.get(name, default) for name, default in zip(_THEME_ORDER, office)]
    return [c.lower() if re.fullmatch("[0-9A-Fa-f]{6}", c) else "ffffff" for c in colours]

"""The looks of the workbook: one accent, calm bands, thin rules, and the partner's own colour as a chip."""

from __future__ import annotations

import re
from typing import Any

from ..compat import openpyxl_module
from ..model.collaboration import Collaboration
from ..model.house_style import HouseStyle
from ..model.words import Decision, Verdict

INK, QUIET, RULE, PAPER = "1F2328", "6B7280", "D4D7DC", "FFFFFF"
BAND, BAND_TEXT, HEADING, SOFT = "26323F", "FFFFFF", "E9EDF1", "F6F7F9"
ACCENT = "8E0152"
AGAIN = "E69F00"
"""The strip at a decision that must be taken again."""
GRAAFRUST = "C9A25A"
FONT = "Arial"

PARTNER_PALETTE = (
    "0072B2", "E69F00", "009E73", "56B4E9", "D55E00", "7A6FBE", "5D8A00", "B07AA1", "3B4A6B", "9C755F",
)  # fmt: skip
"""The palette of the maps, for partners without a colour of their own."""

DECISION_FILL = {
    Decision.AGREED: "D7EFDC",
    Decision.NOT_AGREED: "F8D7D3",
    Decision.TO_DISCUSS: "FCEBC8",
    Decision.WITHDRAWN: "E3E5E8",
    Decision.NOT_APPLICABLE: "F1F2F4",
}
VERDICT_FILL = {
    Verdict.EXEMPT: "E8F3EA",
    Verdict.LAPSES: "E8F3EA",
    Verdict.NOT_ENFORCEABLE: "E6ECF5",
    Verdict.CONSENT: "FCF3DF",
    Verdict.AVOIDABLE: "FCEBC8",
    Verdict.CONFLICT: "F8D7D3",
}

DATE_FORMAT = "d-m-yyyy"
NUMBER_FORMATS = {
    "date": DATE_FORMAT,
    "int": "#,##0",
    "number": "0",
    "decimal": "#,##0.0",
    "score": "0.0",
    "percent": "0.0%",
    "share": "0%",
    "shift": '+0.0;-0.0;"–"',
}
RIGHT_ALIGNED = frozenset({"int", "number", "decimal", "score", "percent", "share", "shift", "date"})


def partner_colours(collaboration: Collaboration) -> dict[str, str]:
    """Partner code → RRGGBB: its own colour, else the next of the palette that nobody took."""
    own = {
        p.code: p.colour[1:].upper()
        for p in collaboration.partners
        if re.fullmatch("#[0-9a-fA-F]{6}", p.colour)
    }
    free = [c for c in PARTNER_PALETTE if c not in own.values()] or list(PARTNER_PALETTE)
    colours: dict[str, str] = {}
    for partner in collaboration.partners:
        colours[partner.code] = own.get(partner.code) or free[len(colours) % len(free)]
    return colours


def tint(colour: str, share: float) -> str:
    """`colour` mixed into white; `share` 1 is the colour itself, 0 is white."""
    parts = (int(colour[i : i + 2], 16) for i in (0, 2, 4))
    return "".join(f"{round(255 + (part - 255) * share):02X}" for part in parts)


def readable_on(colour: str) -> str:
    """Ink or white, whichever has the larger contrast on `colour` (WCAG relative luminance)."""

    def linear(part: str) -> float:
        value = int(part, 16) / 255
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(colour[i : i + 2]) for i in (0, 2, 4))
    luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    return PAPER if 1.05 / (luminance + 0.05) >= (luminance + 0.05) / 0.066 else INK


class Styles:
    """The cell styles of one workbook, made once and shared by all cells that look alike."""

    def __init__(self, sheet: Any, house: HouseStyle = HouseStyle()) -> None:  # noqa: B008 (it is frozen)
        """`sheet` is any sheet that stays in the workbook: the styles are kept with its workbook."""
        self._styles = openpyxl_module().styles
        self._scratch = self._styles.styleable.StyleableObject(sheet)
        self._known: dict[tuple[object, ...], Any] = {}
        self._numbers: dict[tuple[object, ...], int] = {}
        self.font = house.font or FONT
        self.accent = house.colour[1:].upper() or ACCENT
        self.furniture = _in_house_style(house) if house.colour else FURNITURE

    def apply(
        self, cell: Any, name: str, *, fill: str = "", bold: bool = False, text: str = "", edge: str = ""
    ) -> None:
        """To a cell of openpyxl. `name` is a number format, "text", "wrap", or one of the furniture styles below.

        `fill`, `text` and `edge` (a strip at the left) are RRGGBB colours that replace those of the style.
        """
        style = self._style(name, fill, bold, text, edge)
        quote = cell.quotePrefix
        cell._style = style
        if quote:
            # A style array of its own: the mark belongs to this cell, not to all that look alike.
            cell._style = style.__copy__()
            cell.quotePrefix = True

    def number(
        self,
        name: str,
        fill: str = "",
        bold: bool = False,
        text: str = "",
        edge: str = "",
        quote: bool = False,
        open: bool = False,
    ) -> int:
        """The number of the same style in the workbook; `quote`: with the mark that keeps a text a text, `open`: to
        be filled in on a protected sheet."""
        key = (name, fill, bold, text, edge, quote, open)
        number = self._numbers.get(key)
        if number is None:
            self._scratch._style = self._style(name, fill, bold, text, edge).__copy__()
            if quote:
                self._scratch.quotePrefix = True
            if open:
                self._scratch.protection = self._styles.Protection(locked=False)
            number = self._numbers[key] = int(self._scratch.style_id)
        return number

    def _style(self, name: str, fill: str, bold: bool, text: str, edge: str) -> Any:
        key = (name, fill, bold, text, edge)
        style = self._known.get(key)
        if style is None:
            style = self._known[key] = self._make(name, fill, bold, text, edge)
        return style

    def _make(self, name: str, fill: str, bold: bool, text: str, edge: str) -> Any:
        s, cell = self._styles, self._scratch
        look = self.furniture.get(name, {})
        fill, colour = fill or look.get("fill", ""), text or look.get("colour", INK)
        cell._style = self._styles.cell_style.StyleArray()
        cell.font = s.Font(
            name=self.font,
            size=look.get("size", 9),
            bold=bold or look.get("bold", False),
            color=colour,
            underline="single" if name == "link" else None,
        )
        if fill:
            cell.fill = s.PatternFill("solid", fgColor=fill)
        if name == "hatch":
            cell.fill = s.PatternFill("lightUp", fgColor=GRAAFRUST, bgColor=PAPER)
        cell.alignment = s.Alignment(
            horizontal=look.get("align", "right" if name in RIGHT_ALIGNED else "left"),
            vertical=look.get("vertical", "center"),
            wrap_text=look.get("wrap", name not in RIGHT_ALIGNED),
            indent=look.get("indent", int(name not in RIGHT_ALIGNED)),
        )
        rule = look.get("rule", RULE)
        edge_style = ("thick", edge) if edge else ("thin", look["edge"]) if "edge" in look else None
        cell.border = s.Border(
            bottom=s.Side(look.get("rule_style", "thin"), color=rule) if rule else None,
            left=s.Side(*edge_style) if edge_style else None,
        )
        cell.number_format = NUMBER_FORMATS.get(name, "General")
        return cell._style


def _in_house_style(house: HouseStyle) -> dict[str, dict[str, Any]]:
    """Bands, headings and links in the colour of the house; what colours mean in tables stays as it is."""
    colour = house.colour[1:].upper()
    looks = {name: dict(look) for name, look in FURNITURE.items()}
    for look in looks.values():
        for key in ("colour", "rule"):
            if look.get(key) == ACCENT:
                look[key] = colour
    for name in ("title", "subtitle"):
        looks[name] |= {"fill": colour, "colour": readable_on(colour)}
    return looks


FURNITURE: dict[str, dict[str, Any]] = {
    "title": {"size": 16, "bold": True, "fill": BAND, "colour": BAND_TEXT, "vertical": "center",
              "wrap": False, "rule": "", "indent": 1},
    "subtitle": {"size": 9, "fill": BAND, "colour": "C9D1DA", "vertical": "center", "wrap": False,
                 "rule": ACCENT, "rule_style": "medium", "indent": 1},
    "note": {"size": 9, "colour": QUIET, "rule": ""},
    "legend_right": {"size": 8, "colour": QUIET, "rule": "", "align": "right", "wrap": False, "indent": 1},
    "plain": {"rule": ""},
    "heading": {"size": 9, "bold": True, "fill": HEADING, "vertical": "center"},
    "heading_right": {"size": 9, "bold": True, "fill": HEADING, "vertical": "center", "align": "right",
                      "indent": 0},
    "group": {"size": 9, "bold": True, "fill": SOFT, "colour": QUIET, "vertical": "center", "rule": "",
              "wrap": False},
    "chip": {"bold": True},
    "link": {"colour": ACCENT},
    "centre": {"align": "center"},
    "section": {"size": 12, "bold": True, "colour": ACCENT, "rule": "", "wrap": False, "vertical": "bottom"},
    "tile_value": {"size": 20, "bold": True, "fill": SOFT, "rule": "", "align": "center", "wrap": False, "indent": 0,
                   "vertical": "bottom"},
    "tile_label": {"size": 8, "fill": SOFT, "colour": QUIET, "rule": "", "align": "center", "indent": 0,
                   "vertical": "top"},
    "block": {"size": 11, "bold": True, "fill": HEADING, "wrap": False, "vertical": "center",
              "rule": ACCENT, "rule_style": "thin"},
    "block_note": {"size": 9, "colour": QUIET, "rule": ""},
    "bar": {"rule": ""},
    "bar_edge": {"rule": "", "edge": RULE},
    "legend": {"size": 8, "colour": QUIET, "rule": "", "wrap": False, "indent": 0},
    "back": {"colour": ACCENT, "rule": "", "wrap": False},
    "bar_year": {"size": 8, "bold": True, "fill": HEADING, "align": "center", "wrap": False,
                 "indent": 0},
    "bar_quarter": {"size": 7, "colour": QUIET, "align": "center", "wrap": False, "indent": 0},
    "input": {"fill": "FFFEF5", "edge": RULE},
    "input_date": {"fill": "FFFEF5", "align": "right", "wrap": False, "indent": 0, "edge": RULE},
    "away": {"fill": "F1F2F4", "colour": QUIET},
    "away_date": {"fill": "F1F2F4", "colour": QUIET, "align": "right", "wrap": False, "indent": 0},
}  # fmt: skip
FURNITURE |= {
    f"filter_{name}": {**FURNITURE[name], "vertical": "top"} for name in ("heading", "heading_right")
}
NUMBER_FORMATS |= {"tile_value": "#,##0", "input_date": DATE_FORMAT, "away_date": DATE_FORMAT}

"""Colours and symbols of the maps: colour-blind safe, and told apart in greyscale by form as well.

Partners own the hue. Opportunities have the one accent, graafrust is a brown hatch that gets denser
the longer it lasts, conflicts are red under a black dash. Widths are millimetres on paper and shrink
from street to town scale.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Optional, Sequence

from qgis.core import (
    QgsCentroidFillSymbolLayer,
    QgsFillSymbol,
    QgsFontMarkerSymbolLayer,
    QgsLinePatternFillSymbolLayer,
    QgsLineSymbol,
    QgsMarkerLineSymbolLayer,
    QgsMarkerSymbol,
    QgsProperty,
    QgsSimpleFillSymbolLayer,
    QgsSimpleLineSymbolLayer,
    QgsSimpleMarkerSymbolLayer,
    QgsSymbol,
    QgsSymbolLayer,
)
from qgis.PyQt.QtGui import QColor, QFont, QFontDatabase

from ..compat import font_families, symbol_property
from ..model.collaboration import Collaboration
from ..model.filter import Status
from ..model.words import Discipline
from . import house

ACCENT = house.OUR_COLOUR
SCORE_COLOURS = ("#fde8f1", "#f1b6da", "#de77ae", "#c51b7d")
GRAAFRUST_COLOURS = ("#c9a25a", "#a8742a", "#6f4308")
EXPIRED = "#b5b5b5"
CONFLICT = "#e0143c"
INK = "#1f2328"
QUIET = "#6b7280"
HAIRLINE = "#d4d7dc"
STREET = "#c4c8ce"
DECISION_COLOURS = {
    Status.AGREED: "#00594c", Status.DISCUSS: "#d98200", Status.REFUSED: "#a50026",
    Status.RECONSIDER: "#5e3c99", Status.PROPOSED: "#6b7280", Status.WITHDRAWN: "#9aa0a8",
}  # fmt: skip
PALETTE = (
    "#0072b2", "#e69f00", "#009e73", "#56b4e9", "#d55e00", "#503070", "#90d070", "#703020", "#9080a0", "#203090",
)  # fmt: skip
"""For partners without a colour of their own: told apart with the common kinds of colour blindness, and those that
follow each other in greyscale. More partners than these have them darker, then lighter: so many cannot be told apart by
colour alone, and the letters of the disciplines and the labels must tell."""

LETTERS = {
    Discipline.RIOOL: "R", Discipline.WATER: "W", Discipline.GAS: "G", Discipline.WARMTE: "S",
    Discipline.ELEKTRA: "E", Discipline.TELECOM: "T", Discipline.VERLICHTING: "V", Discipline.WEG: "B",
    Discipline.GROEN: "N", Discipline.RUIMTE: "O", Discipline.OVERIG: "X",
}  # fmt: skip
"""The letter on the map per discipline (S: stadswarmte, B: bestrating, N: natuur, O: ontwikkeling)."""

MARKERS = {
    Discipline.RIOOL: "square", Discipline.WATER: "circle", Discipline.GAS: "triangle",
    Discipline.WARMTE: "diamond", Discipline.ELEKTRA: "star", Discipline.TELECOM: "pentagon",
    Discipline.VERLICHTING: "cross_fill", Discipline.WEG: "hexagon", Discipline.GROEN: "semi_circle",
}  # fmt: skip

LETTER_SCALE = 7500
"""Largest scale denominator at which works carry the letter of their discipline."""

REGION_SCALE = 60_000
"""Beyond this scale denominator opportunities are dots without number, and works thin footprints."""

TOWN_SCALE = 25_000
SOFT_PERIOD = f"@map_scale <= {TOWN_SCALE} AND \"period_precision\" IN ('halfjaar', 'jaar', 'meerjarig')"
"""Expression: of the period only the half year or year is known; shown up to town scale."""


def partner_colours(collaboration: Collaboration) -> dict[str, str]:
    """Partner code → #rrggbb: its own colour, else the next of the palette that nobody took."""
    taken = {p.colour.lower() for p in collaboration.partners if p.colour}
    free = [colour for colour in PALETTE if colour not in taken] or list(PALETTE)
    colours: dict[str, str] = {}
    given = 0
    for partner in collaboration.partners:
        if partner.colour and QColor(partner.colour).isValid():
            colours[partner.code] = partner.colour
        else:
            colour, again = QColor(free[given % len(free)]), given // len(free)
            shade = (colour, colour.darker(150), colour.lighter(135))[min(again, 2)]
            colours[partner.code] = shade.name()
            given += 1
    return colours


@lru_cache(maxsize=1)
def _fonts_present() -> frozenset[str]:
    return frozenset(font_families())


def font_family() -> str:
    """That of the house style, else the first font of our list, that this machine has; else its default."""
    present = _fonts_present()
    for family in (
        house.current().font,
        "Open Sans",
        "Segoe UI",
        "Noto Sans",
        "DejaVu Sans",
        "Liberation Sans",
        "Arial",
    ):
        if family in present:
            return family
    return QFont().family() or QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()


def rgba(colour: str, opacity: float = 1.0) -> str:
    """#rrggbb as QGIS symbol properties write it; opacity in the colour keeps a PDF vector."""
    value = QColor(colour)
    return f"{value.red()},{value.green()},{value.blue()},{round(255 * opacity)}"


def by_scale(street: float, town: float) -> str:
    """Expression: `street` mm at 1:1,000, shrinking to `town` mm at 1:100,000."""
    return f"scale_linear(log10(@map_scale), 3, 5, {street}, {town})"


def data_defined(layer: QgsSymbolLayer, name: str, expression: str) -> QgsSymbolLayer:
    layer.setDataDefinedProperty(symbol_property(name), QgsProperty.fromExpression(expression))
    return layer


def stroke(
    colour: str,
    width: float,
    *,
    opacity: float = 1.0,
    dash: Sequence[float] = (),
    town: Optional[float] = None,
    offset: float = 0.0,
) -> QgsSymbolLayer:
    """A line layer of `width` mm, `offset` mm beside the line; with `town` it shrinks to that width at town scale."""
    properties = {
        "line_color": rgba(colour, opacity),
        "line_width": str(width),
        "capstyle": "flat" if dash else "round",
        "joinstyle": "round",
        "offset": str(offset),
    }
    if dash:
        properties |= {"use_custom_dash": "1", "customdash": ";".join(map(str, dash))}
    layer = QgsSimpleLineSymbolLayer.create(properties)
    return layer if town is None else data_defined(layer, "StrokeWidth", by_scale(width, town))


def fill(colour: str, opacity: float) -> QgsSymbolLayer:
    return QgsSimpleFillSymbolLayer.create({"color": rgba(colour, opacity), "outline_style": "no"})


def hatch(colour: str, distance: float, width: float, angle: float = 45.0) -> QgsSymbolLayer:
    """Parallel lines, `distance` and `width` in mm."""
    return QgsLinePatternFillSymbolLayer.create(
        {"color": rgba(colour), "distance": str(distance), "line_width": str(width), "angle": str(angle)}
    )


def marker(
    shape: str, colour: str, size: float, *, outline: str = "#ffffff", width: float = 0.25
) -> QgsSymbolLayer:
    return QgsSimpleMarkerSymbolLayer.create(
        {
            "name": shape,
            "color": colour if "," in colour else rgba(colour),
            "outline_color": outline if "," in outline else rgba(outline),
            "outline_width": str(width),
            "size": str(size),
        }
    )


def _made_of(symbol: QgsSymbol, layers: Sequence[QgsSymbolLayer]) -> QgsSymbol:
    # One by one: QGIS 3.22 does not take ownership of the layers of a list, and crashes later.
    for layer in layers:
        symbol.appendSymbolLayer(layer)
    symbol.deleteSymbolLayer(0)
    return symbol


def line_symbol(*layers: QgsSymbolLayer) -> QgsLineSymbol:
    return _made_of(QgsLineSymbol.createSimple({}), layers)


def fill_symbol(*layers: QgsSymbolLayer) -> QgsFillSymbol:
    return _made_of(QgsFillSymbol.createSimple({}), layers)


def marker_symbol(*layers: QgsSymbolLayer) -> QgsMarkerSymbol:
    return _made_of(QgsMarkerSymbol.createSimple({}), layers)


def _discipline_map(words: dict[Discipline, str], otherwise: str) -> str:
    pairs = ", ".join(f"'{discipline}', '{word}'" for discipline, word in words.items())
    return f"coalesce(map_get(map({pairs}), \"discipline\"), '{otherwise}')"


def _letter(colour: str) -> QgsMarkerSymbol:
    """The discipline's letter in a white disc, only where the map is large enough to read it."""
    disc = marker("circle", "#ffffff", 3.4, outline=colour, width=0.2)
    letter = QgsFontMarkerSymbolLayer(font_family(), "R", 2.6, QColor(colour))
    data_defined(letter, "Character", _discipline_map(LETTERS, "X"))
    symbol = marker_symbol(disc, letter)
    return symbol


def _only_at_street_scale(layer: QgsSymbolLayer) -> QgsSymbolLayer:
    return data_defined(layer, "LayerEnabled", f"@map_scale <= {LETTER_SCALE}")


def _letters_along_line(colour: str) -> QgsSymbolLayer:
    layer = QgsMarkerLineSymbolLayer(True, 28)
    layer.setSubSymbol(_letter(colour))
    return _only_at_street_scale(layer)


def _letter_in_polygon(colour: str) -> QgsSymbolLayer:
    layer = QgsCentroidFillSymbolLayer()
    layer.setPointOnSurface(True)
    layer.setSubSymbol(_letter(colour))
    return _only_at_street_scale(layer)


SOLID, MEDIUM, SOFT, DONE, AREA = "solid", "medium", "soft", "done", "area"


def work_symbol(
    geometry: str, colour: str, firmness: str, *, letters: bool = True, soft_periods: bool = False
) -> QgsSymbol:
    """A work of one partner. `geometry` is Point, LineString or Polygon; the softer, the lighter and more broken.

    `soft_periods`: hollow where the layer's field period_precision is coarse.
    """
    opacity = {SOLID: 1.0, MEDIUM: 0.8, SOFT: 0.6, DONE: 0.35, AREA: 0.7}[firmness]
    dash = {SOFT: (2.6, 1.4), AREA: (0.8, 1.6)}.get(firmness, ())
    width = {SOLID: 1.3, MEDIUM: 1.0, SOFT: 0.8, DONE: 0.6, AREA: 0.5}[firmness]
    if geometry == "LineString":
        layers = [stroke(colour, width, opacity=opacity, dash=dash, town=width * 0.4)]
        if soft_periods:
            layers.append(_where_soft(stroke("#ffffff", width * 0.4, town=width * 0.16)))
        return line_symbol(*layers, *([_letters_along_line(colour)] if letters else []))
    if geometry == "Polygon":
        surface = {SOLID: 0.4, MEDIUM: 0.28, SOFT: 0.14, DONE: 0.08, AREA: 0.0}[firmness]
        layers = [
            fill(colour, surface),
            stroke(colour, width * 0.5, opacity=opacity, dash=dash, town=width * 0.25),
        ]
        if soft_periods:
            layers.append(_where_soft(stroke("#ffffff", width * 0.2, town=width * 0.1)))
        return fill_symbol(*layers, *([_letter_in_polygon(colour)] if letters else []))
    hollow = firmness in (SOFT, AREA)
    point = marker(
        "circle",
        rgba("#ffffff", 0.7) if hollow else rgba(colour, opacity),
        3.2,
        outline=rgba(colour, opacity) if hollow else "#ffffff",
        width=0.6 if hollow else 0.25,
    )
    data_defined(point, "Name", _discipline_map(MARKERS, "circle"))
    data_defined(point, "Size", by_scale(4.0, 1.6))
    if not soft_periods or hollow:
        return marker_symbol(point)
    middle = data_defined(marker("circle", "#ffffff", 1.2, width=0.0), "Size", by_scale(1.4, 0.5))
    return marker_symbol(point, _where_soft(middle))


def _where_soft(layer: QgsSymbolLayer) -> QgsSymbolLayer:
    return data_defined(layer, "LayerEnabled", SOFT_PERIOD)


def opportunity_symbol(colour: str) -> QgsSymbol:
    """Bold accent outline with a light fill, so that the works under it stay readable."""
    return fill_symbol(
        fill(colour, 0.25), stroke("#ffffff", 1.5, opacity=0.9, town=1.2), stroke(ACCENT, 0.8, town=0.7)
    )


def far_symbol(colour: str) -> QgsSymbol:
    """An area as a dot, for the scale of a region."""
    dot = QgsCentroidFillSymbolLayer()
    dot.setSubSymbol(marker_symbol(marker("circle", colour, 1.8, width=0.2)))
    return fill_symbol(dot)


def far_work_symbol(geometry: str) -> QgsSymbol:
    """A work of whatever partner from afar: a thin footprint, its colour read from the variable @partner_colours."""
    colour = 'map_get(json_to_map(@partner_colours), "partner")'
    if geometry == "LineString":
        return line_symbol(data_defined(stroke(QUIET, 0.35), "StrokeColor", colour))
    if geometry == "Polygon":
        area = QgsSimpleFillSymbolLayer.create(
            {"color": rgba(QUIET), "outline_color": rgba(QUIET), "outline_width": "0.2"}
        )
        return fill_symbol(data_defined(data_defined(area, "FillColor", colour), "StrokeColor", colour))
    dot = marker("circle", QUIET, 1.0, width=0.0)
    return marker_symbol(data_defined(data_defined(dot, "FillColor", colour), "StrokeColor", colour))


def decision_symbol(status: Status) -> QgsSymbol:
    """Told apart by colour and by form: full, hatched one way or the other, broken outline."""
    colour = DECISION_COLOURS[status]
    surface: list[QgsSymbolLayer] = {
        Status.AGREED: [fill(colour, 0.55)],
        Status.DISCUSS: [hatch(colour, 2.0, 0.5)],
        Status.REFUSED: [hatch(colour, 1.6, 0.5), hatch(colour, 1.6, 0.5, 135.0)],
    }.get(status, [fill(colour, 0.12)])
    dash = {Status.RECONSIDER: (2.2, 1.4), Status.WITHDRAWN: (0.8, 1.6)}.get(status, ())
    return fill_symbol(*surface, stroke("#ffffff", 1.6, opacity=0.9), stroke(colour, 0.9, dash=dash))


def coordination_symbol() -> QgsSymbol:
    return fill_symbol(
        fill(ACCENT, 0.05), stroke("#ffffff", 1.2, opacity=0.9), stroke(ACCENT, 0.6, dash=(2.4, 1.6))
    )


def overlap_symbol() -> QgsSymbol:
    return fill_symbol(fill(INK, 0.10), stroke(INK, 0.25, opacity=0.8))


def graafrust_symbol(colour: str, distance: float, *, provisional: bool) -> QgsSymbol:
    outline = stroke(colour, 0.5, dash=(1.8, 1.2)) if provisional else stroke(colour, 0.5)
    return fill_symbol(hatch(colour, distance, 0.25), outline)


def event_symbol(geometry: str) -> QgsSymbol:
    if geometry == "Point":
        return marker_symbol(marker("diamond", "#f0c400", 4.0, outline=INK))
    if geometry == "LineString":
        return line_symbol(stroke("#f0c400", 1.2), stroke(INK, 0.2, dash=(1.0, 1.0)))
    return fill_symbol(fill("#f0c400", 0.15), hatch("#c79f00", 2.4, 0.2, 135.0), stroke("#8a6d00", 0.4))


def conflict_symbol(geometry: str, *, avoidable: bool, light: bool = False) -> QgsSymbol:
    """A red line on both sides, so that the work stays in sight; broken when part of the period is free."""
    dash: Sequence[float] = (2.4, 1.6) if avoidable else ()
    width = 0.3 if light else 0.6
    if geometry == "Point":
        ring = marker(
            "circle", rgba("#ffffff", 0.0), 5.4, outline=CONFLICT, width=width if avoidable else 0.9
        )
        return marker_symbol(ring)
    if geometry == "LineString":
        sides = [
            stroke(CONFLICT, width, dash=dash, town=width * 0.7, offset=offset) for offset in (-1.2, 1.2)
        ]
        return line_symbol(*sides)
    return fill_symbol(stroke("#ffffff", width + 0.8), stroke(CONFLICT, width + 0.2, dash=dash, town=width))


def street_symbol(geometry: str) -> QgsSymbol:
    if geometry == "LineString":
        return line_symbol(stroke(STREET, 0.5, town=0.15))
    return fill_symbol(fill("#eceef1", 1.0), stroke(STREET, 0.15))


def readable_on(colour: str) -> str:
    """White, or ink where white would not be read on `colour` (WCAG relative luminance)."""

    def linear(channel: int) -> float:
        part = channel / 255
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    value = QColor(colour)
    luminance = 0.2126 * linear(value.red()) + 0.7152 * linear(value.green()) + 0.0722 * linear(value.blue())
    return "#ffffff" if luminance < 0.3 else INK

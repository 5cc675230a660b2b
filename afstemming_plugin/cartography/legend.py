"""Legend keys of what shows on a printed map, and no more."""

from __future__ import annotations

from collections import Counter
from typing import Iterable, Sequence

from qgis.core import QgsGeometry, QgsRectangle, QgsSymbol

from ..model.content import Content
from ..model.language import tr
from ..model.period import Precision
from ..model.words import Hardness, OpportunityKind, PlacePrecision
from ..model.work import Work
from . import print_layers, renderers, style

Keys = list[tuple[QgsSymbol, str]]


def works_in(content: Content, view: QgsRectangle) -> list[tuple[Work, str]]:
    """The works of which something is drawn in `view`, with the name of their geometry."""
    box = QgsGeometry.fromRect(view)
    found = []
    for work in content.works:
        if work.geometry and print_layers.shown_on_paper(work):
            shape = print_layers.shape_of(work.geometry)
            if print_layers.shows(work, shape, view, box):
                found.append((work, print_layers.geometry_name(shape)))
    return found


def partner_keys(content: Content, shown: Iterable[tuple[Work, str]]) -> Keys:
    """Of `works_in`: their partners, each with the symbol of most of its works."""
    geometries: dict[str, set[str]] = {}
    for work, geometry in shown:
        geometries.setdefault(work.partner, set()).add(geometry)
    colours = style.partner_colours(content.collaboration)
    return [
        (print_layers.member_key(geometries[p.code], colours[p.code]), p.name)
        for p in content.collaboration.partners
        if p.code in geometries
    ]


def firmness_keys(shown: Sequence[tuple[Work, str]], scale: int) -> Keys:
    """Of `works_in`: how firm they are by their form, where the map is large enough to tell."""
    if scale > style.REGION_SCALE:
        return []
    geometries: dict[str, Counter[str]] = {}
    for work, geometry in shown:
        geometries.setdefault(_firmness(work), Counter())[geometry] += 1
    keys: Keys = [
        (style.work_symbol(most(geometries[firmness]), style.INK, firmness, letters=False), text)
        for firmness, _, text in renderers.firmness_rules()
        if firmness in geometries
    ]
    hollow = Counter(name for work, name in shown if work.period.precision.rank >= Precision.HALF.rank)
    if hollow and scale <= style.TOWN_SCALE:
        symbol = style.work_symbol(most(hollow), style.INK, style.SOLID, letters=False, soft_periods=True)
        keys.append((symbol, tr("hollow: only the half year or year is known")))
    return keys


def grey_keys(shown: Iterable[tuple[Work, str]], text: str, colour: str = print_layers.GREY) -> Keys:
    """Of works drawn in one colour: what they are (`text`), and search areas apart."""
    keys: Keys = []
    works = list(shown)
    for hollow in (False, True):
        found = Counter(
            name for work, name in works if (work.place_precision is PlacePrecision.AREA) == hollow
        )
        if found:
            said = tr("search area, no exact place yet") if hollow else text
            keys.append((print_layers.grey_symbol(most(found), hollow=hollow, colour=colour), said))
    return keys


def opportunity_keys(content: Content, scale: int) -> Keys:
    groups = content.analysis.opportunities if content.analysis else []
    keys: Keys = []
    if any(o.kind is OpportunityKind.OPPORTUNITY for o in groups):
        if scale > style.REGION_SCALE:
            keys.append((style.far_symbol(style.ACCENT), tr("opportunity")))
        else:
            best = style.opportunity_symbol(style.SCORE_COLOURS[2])
            keys.append((best, tr("opportunity; the darker, the better")))
    if any(o.kind is OpportunityKind.COORDINATION for o in groups):
        keys.append((style.coordination_symbol(), tr("coordination point")))
    return keys


def most(geometries: Counter[str]) -> str:
    """A line where there is any, since most works are lines; else what most of them are."""
    return "LineString" if geometries["LineString"] or not geometries else geometries.most_common(1)[0][0]


def _firmness(work: Work) -> str:
    if work.place_precision is PlacePrecision.AREA:
        return style.AREA
    if work.effective_hardness in (Hardness.VASTGESTELD, Hardness.IN_UITVOERING):
        return style.SOLID
    return style.SOFT if work.effective_hardness in (Hardness.IDEE, Hardness.VOORNEMEN) else style.MEDIUM

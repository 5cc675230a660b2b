"""How each layer of a dossier is drawn: rules whose labels read as sentences in the legend.

What changes with each analysis or meeting (peildatum, which works clash, what was decided) reaches the rules as
variables of the layer, so that a style, also one that a user changed, need not change along.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from datetime import date
from typing import Iterable, Mapping, Optional

from qgis.core import (
    QgsExpressionContextUtils,
    QgsFeatureRequest,
    QgsRuleBasedRenderer,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsVectorLayer,
)

from ..model.content import Content
from ..model.filter import Status, facts_of
from ..model.language import tr
from ..model.period import add_months
from ..model.words import Hardness, PlacePrecision, Verdict
from ..model.work import GraafrustZone
from . import style
from .labels import Placement, boxed, label, text_format
from .words_on_map import (
    event_tip,
    graafrust_label,
    graafrust_tip,
    opportunity_tip,
    overlap_tip,
    partner_name,
    period_expression,
    work_tip,
)


def rule(symbol: Optional[QgsSymbol], filter_expression: str, text: str) -> QgsRuleBasedRenderer.Rule:
    return QgsRuleBasedRenderer.Rule(symbol, 0, 0, filter_expression, text)


def draw_by_rules(layer: QgsVectorLayer, rules: Iterable[QgsRuleBasedRenderer.Rule], order: str = "") -> None:
    root = QgsRuleBasedRenderer.Rule(None)
    for each in rules:
        root.appendChild(each)
    name_rules(root)
    renderer = QgsRuleBasedRenderer(root)
    if order:
        renderer.setOrderBy(QgsFeatureRequest.OrderBy([QgsFeatureRequest.OrderByClause(order, True)]))
        renderer.setOrderByEnabled(True)
    layer.setRenderer(renderer)


def name_rules(parent: QgsRuleBasedRenderer.Rule, path: str = "") -> None:
    """Give the rules keys that follow from their filters, so that map themes know them after drawing anew."""
    known: set[str] = set()
    for child in parent.children():
        here = f"{path}/{'ELSE' if child.isElse() else child.filterExpression()}"
        while here in known:
            here += "'"
        known.add(here)
        # With a word in front: a shipped style full of bare numbers looks like one full of secrets.
        child.setRuleKey(f"rule-{hashlib.sha256(here.encode()).hexdigest()[:16]}")
        name_rules(child, here)


def set_variables(layer: QgsVectorLayer, values: Mapping[str, str]) -> None:
    scope = QgsExpressionContextUtils.layerScope(layer)
    for name, value in values.items():
        if scope.variable(name) != value:
            QgsExpressionContextUtils.setLayerVariable(layer, name, value)


def variables_of(key: str, content: Content, status: Optional[Mapping[str, Status]] = None) -> dict[str, str]:
    """What the rules of the layer with this key (see `layers.layer_specs`) read as @name, and ids listed in one text."""
    if key == "graafrust":
        day = peildatum_of(content)
        return {
            "peildatum": day.isoformat(),
            **{name: add_months(day, n).isoformat() for name, n in _LATER.items()},
        }
    if key.startswith("work"):
        return {"partner_colours": json.dumps(style.partner_colours(content.collaboration))}
    if key.startswith("conflict"):
        ways = conflicting_works(content)
        return {
            f"works_{way}": _ids(w for w, how in ways.items() if how == way)
            for way in ("strict", "avoidable")
        }
    if key == "decision":
        known = facts_of(content).status if status is None else status
        return {
            f"status_{word.name.lower()}": _ids(o for o, its in known.items() if its is word)
            for word in Status
            if word not in (Status.NEW, Status.ALONE)
        }
    return {}


def _ids(found: Iterable[str]) -> str:
    return " ".join(["", *sorted(found), ""])


def _listed_in(variable: str) -> str:
    """Expression: the feature's id is among the ids of this variable."""
    return f"strpos(@{variable}, ' ' || \"id\" || ' ') > 0"


_LATER = {"in_1_year": 12, "in_3_years": 36}


def peildatum_of(content: Content) -> date:
    """The day as of which everything is judged: that of the analysis, else of the latest delivery, else today."""
    if content.analysis:
        return content.analysis.peildatum
    return max((d.delivered_on for d in content.deliveries), default=date.today())


def firmness_rules() -> list[tuple[str, str, str]]:
    """(firmness of `style.work_symbol`, filter, legend text) from hard to soft; cancelled works have none."""
    area = f"\"place_precision\" = '{PlacePrecision.AREA}'"
    hardness = f"coalesce(\"hardness\", '{Hardness.GEPLAND}')"

    def among(*words: Hardness) -> str:
        listed = ", ".join(f"'{word}'" for word in words)
        return f"{hardness} IN ({listed}) AND NOT coalesce({area}, false)"

    return [
        (
            style.SOLID,
            among(Hardness.VASTGESTELD, Hardness.IN_UITVOERING),
            tr("decided or being carried out"),
        ),
        (style.MEDIUM, among(Hardness.GEPLAND), tr("planned")),
        (style.SOFT, among(Hardness.IDEE, Hardness.VOORNEMEN), tr("idea or intention")),
        (style.DONE, among(Hardness.GEREED), tr("completed")),
        (
            style.AREA,
            f"{area} AND {hardness} <> '{Hardness.VERVALLEN}'",
            tr("search area, no exact place yet"),
        ),
    ]


def discipline_key() -> str:
    """The letters of the disciplines in one line: R riool · W water …"""
    return " · ".join(f"{letter} {discipline}" for discipline, letter in style.LETTERS.items())


def draw_works(layer: QgsVectorLayer, content: Content, geometry: str) -> None:
    """Colour by partner, line and lightness by hardness, letter by discipline; labels at street scale."""
    rules = []
    for partner in content.collaboration.partners:
        colour = style.partner_colours(content.collaboration)[partner.code]
        code = partner.code.replace("'", "''")
        parent = rule(None, f"\"partner\" = '{code}'", partner.name)
        parent.setMinimumScale(style.REGION_SCALE)
        for firmness, expression, text in firmness_rules():
            symbol = style.work_symbol(geometry, colour, firmness, soft_periods=True)
            parent.appendChild(rule(symbol, expression, text))
        rules.append(parent)
    hollow = style.work_symbol(geometry, style.QUIET, style.SOLID, letters=False, soft_periods=True)
    rules.append(rule(hollow, "FALSE", tr("hollow: only the half year or year is known")))
    set_variables(layer, variables_of("work", content))
    far = rule(style.far_work_symbol(geometry), "", tr("from afar: thin, in the colour of the partner"))
    far.setMaximumScale(style.REGION_SCALE)
    rules.append(far)
    if geometry == "LineString":
        rules.append(rule(None, "FALSE", discipline_key()))
    # Large areas lie under small ones and soft works under hard ones.
    draw_by_rules(layer, rules, "-$area" if geometry == "Polygon" else "")
    title = 'coalesce(nullif("title", \'\'), "discipline")'
    label(
        layer,
        f"{title} || ' · ' || {period_expression()}",
        text_format(7.5, style.INK),
        {"Point": Placement.AroundPoint, "LineString": Placement.Line}.get(geometry, Placement.Horizontal),
        smallest_scale=2500,
        priority=3,
        distance=1.2 if geometry == "Point" else 0.6,
        wrap=None if geometry == "LineString" else 36,
    )
    layer.setMapTipTemplate(work_tip(content.collaboration))
    layer.setDisplayExpression(f"{partner_name(content.collaboration)} || ' – ' || {title}")


def conflicting_works(content: Content) -> dict[str, str]:
    """Work → how it clashes with graafrust: "strict", "avoidable", or "proposed" when that graafrust is provisional."""
    if content.analysis is None:
        return {}
    provisional = {zone.id for zone in [*content.zones, *content.analysis.zones] if zone.provisional}
    rank = ["proposed", "avoidable", "strict"]
    found: dict[str, str] = {}
    for verdict in content.analysis.verdicts:
        if verdict.verdict not in (Verdict.CONFLICT, Verdict.AVOIDABLE):
            continue
        way = "strict" if verdict.verdict is Verdict.CONFLICT else "avoidable"
        way = "proposed" if verdict.zone in provisional else way
        found[verdict.work] = max(way, found.get(verdict.work, way), key=rank.index)
    return found


def draw_conflicts(layer: QgsVectorLayer, content: Content, geometry: str) -> None:
    """`layer` holds the works that clash; how they do so is told by variables, as works have no verdict field.

    Clashes with the graafrust of a mere proposal are there, but switched off: they would cover the map.
    """
    set_variables(layer, variables_of("conflict", content))
    proposed = rule(
        style.conflict_symbol(geometry, avoidable=True, light=True),
        "ELSE",
        tr("would fall in the graafrust after a proposal"),
    )
    proposed.setActive(False)
    draw_by_rules(
        layer,
        [
            rule(
                style.conflict_symbol(geometry, avoidable=False),
                _listed_in("works_strict"),
                tr("falls wholly in a graafrust: no free days (strijdig)"),
            ),
            rule(
                style.conflict_symbol(geometry, avoidable=True),
                _listed_in("works_avoidable"),
                tr("falls partly in a graafrust: shift it (te vermijden)"),
            ),
            proposed,
        ],
    )
    layer.setMapTipTemplate(work_tip(content.collaboration))


SHORT_NUMBER = "regexp_replace(\"number\", '^\\\\D*0*', '')"
"""Expression: 12 for K-012."""

OUTSIDE_FROM_AFAR = "if(@map_scale > 2500, 'force', 'yes')"
"""Labels of areas beside them, so that the works in them stay in sight; close by also inside, where no side is in view."""

SCORE_CLASSES = ((0, 40), (40, 60), (60, 80), (80, 101))


def draw_opportunities(layer: QgsVectorLayer, _content: Content, _geometry: str) -> None:
    """Bold outline, fill by score; a dot at the scale of a region, a number at town scale, a sentence at street scale."""
    far = rule(style.far_symbol(style.ACCENT), "", tr("from afar a dot for each opportunity"))
    far.setMaximumScale(style.REGION_SCALE)
    near = [
        rule(
            style.opportunity_symbol(colour),
            f'"score" >= {low} AND "score" < {top}',
            tr("score {low} to {top}", low=low, top=min(top, 100)),
        )
        for (low, top), colour in reversed(list(zip(SCORE_CLASSES, style.SCORE_COLOURS)))
    ]
    for each in near:
        each.setMinimumScale(style.REGION_SCALE)
    draw_by_rules(layer, [*near, far], '"score"')
    short = f"\"number\" || ' · ' || {period_expression()}"
    sentence = f"{short} || '\\n' || wordwrap(\"partners\", 34)"
    label(
        layer,
        f"CASE WHEN @map_scale > 10000 THEN {SHORT_NUMBER} WHEN @map_scale > 3500 THEN {short} ELSE {sentence} END",
        boxed(text_format(8.5, style.ACCENT, bold=True, halo=0), "#ffffff", style.ACCENT),
        Placement.Horizontal,
        smallest_scale=style.REGION_SCALE,
        priority=10,
        distance=1.0,
        size_expression="if(@map_scale > 10000, 7.5, 8)",
        outside_expression=OUTSIDE_FROM_AFAR,
    )
    layer.setMapTipTemplate(opportunity_tip())
    layer.setDisplayExpression('"number" || \' \' || "name"')


def draw_decisions(layer: QgsVectorLayer, content: Content, _geometry: str) -> None:
    """What the meeting said of each proposal; its latest word in the label."""
    set_variables(layer, variables_of("decision", content))
    texts = {
        Status.AGREED: tr("every partner agreed"),
        Status.DISCUSS: tr("to be discussed further"),
        Status.REFUSED: tr("a partner does not agree"),
        Status.RECONSIDER: tr("to reconsider: something changed since"),
        Status.PROPOSED: tr("put before the meeting, not all have spoken"),
        Status.WITHDRAWN: tr("withdrawn"),
    }
    rules = [
        rule(style.decision_symbol(status), _listed_in(f"status_{status.name.lower()}"), text)
        for status, text in texts.items()
    ]
    draw_by_rules(layer, rules)
    said = " ".join(f"WHEN {_listed_in(f'status_{status.name.lower()}')} THEN '{status}'" for status in texts)
    label(
        layer,
        f"CASE WHEN @map_scale > 10000 THEN {SHORT_NUMBER} ELSE \"number\" || ' · ' || CASE {said} END END",
        boxed(text_format(8.5, style.INK, bold=True, halo=0), "#ffffff", style.INK),
        Placement.Horizontal,
        smallest_scale=style.REGION_SCALE,
        priority=10,
        distance=1.0,
        outside_expression=OUTSIDE_FROM_AFAR,
    )
    layer.setMapTipTemplate(opportunity_tip())
    layer.setDisplayExpression('"number" || \' \' || "name"')


def draw_coordination(layer: QgsVectorLayer, _content: Content, _geometry: str) -> None:
    layer.setRenderer(QgsSingleSymbolRenderer(style.coordination_symbol()))
    label(
        layer,
        '"number"',
        boxed(text_format(7, style.ACCENT, halo=0), "#ffffff", style.ACCENT),
        Placement.OutsidePolygons,
        smallest_scale=10000,
        priority=7,
        distance=0.8,
    )
    layer.setMapTipTemplate(opportunity_tip())
    layer.setDisplayExpression('"number" || \' \' || "name"')


def draw_overlaps(layer: QgsVectorLayer, _content: Content, _geometry: str) -> None:
    layer.setRenderer(QgsSingleSymbolRenderer(style.overlap_symbol()))
    layer.setMapTipTemplate(overlap_tip())


@dataclass(frozen=True)
class TimeLeft:
    """A class of graafrust: from `begin` months after the peildatum to `end` (None: no limit)."""

    begin: Optional[int]
    end: Optional[int]
    name: str
    colour: str
    spacing: float

    def expression(self) -> str:
        """Which zones it holds, by the variables of `variables_of`."""
        days = {0: "peildatum", **{months: name for name, months in _LATER.items()}}
        conditions = [
            f'"period_end" {sign} to_date(@{days[months]})'
            for sign, months in ((">=", self.begin), ("<", self.end))
            if months is not None
        ]
        return " AND ".join(conditions)


def graafrust_classes() -> list[TimeLeft]:
    light, middle, dark = style.GRAAFRUST_COLOURS
    return [
        TimeLeft(36, None, tr("more than 3 years left"), dark, 1.5),
        TimeLeft(12, 36, tr("1 to 3 years left"), middle, 2.2),
        TimeLeft(0, 12, tr("less than a year left"), light, 3.0),
        TimeLeft(None, 0, tr("expired"), style.EXPIRED, 4.0),
    ]


def _limits(shown: TimeLeft, day: date) -> tuple[date, date]:
    """The class holds zones whose last day is at least the first and before the second day."""
    first = date.min if shown.begin is None else add_months(day, shown.begin)
    return first, date.max if shown.end is None else add_months(day, shown.end)


def graafrust_keys(
    content: Content, zones: Iterable[GraafrustZone], scale: float = 0
) -> list[tuple[QgsSymbol, str]]:
    """Legend keys for what there is among `zones`, and no more, on a map of 1:`scale`."""
    day, zones = peildatum_of(content), list(zones)
    if scale > style.REGION_SCALE:
        return [(_far_graafrust(), tr("graafrust"))] if zones else []
    keys = []
    for shown in graafrust_classes():
        first, limit = _limits(shown, day)
        among = [zone for zone in zones if first <= zone.period.end < limit]
        if among:
            provisional = all(zone.provisional for zone in among)
            symbol = style.graafrust_symbol(shown.colour, shown.spacing, provisional=provisional)
            keys.append((symbol, tr("graafrust, {class_name}", class_name=shown.name)))
    if any(zone.provisional for zone in zones):
        outline = style.fill_symbol(style.stroke(style.GRAAFRUST_COLOURS[2], 0.5, dash=(1.8, 1.2)))
        keys.append((outline, tr("graafrust, provisional")))
    return keys


def draw_graafrust(layer: QgsVectorLayer, content: Content, _geometry: str) -> None:
    """Denser and darker the longer it lasts after the peildatum; a broken outline while provisional."""
    set_variables(layer, variables_of("graafrust", content))
    rules = []
    for shown in graafrust_classes():
        parent = rule(None, shown.expression(), shown.name)
        parent.setMinimumScale(style.REGION_SCALE)
        for provisional, text in (
            (False, tr("definite")),
            (True, tr("provisional, until the joint work is completed")),
        ):
            symbol = style.graafrust_symbol(shown.colour, shown.spacing, provisional=provisional)
            flag = f'coalesce("provisional", false) = {str(provisional).lower()}'
            parent.appendChild(rule(symbol, flag, text))
        rules.append(parent)
    far = rule(_far_graafrust(), "", tr("from afar: plain brown"))
    far.setMaximumScale(style.REGION_SCALE)
    draw_by_rules(layer, [*rules, far])
    label(
        layer,
        graafrust_label(),
        text_format(7, style.GRAAFRUST_COLOURS[2]),
        Placement.OutsidePolygons,
        smallest_scale=10000,
        priority=6,
        distance=1.0,
    )
    layer.setMapTipTemplate(graafrust_tip())
    layer.setDisplayExpression(graafrust_label())


def _far_graafrust() -> QgsSymbol:
    return style.fill_symbol(style.fill(style.GRAAFRUST_COLOURS[1], 0.8))


def draw_events(layer: QgsVectorLayer, _content: Content, geometry: str) -> None:
    layer.setRenderer(QgsSingleSymbolRenderer(style.event_symbol(geometry)))
    label(
        layer,
        f"\"name\" || ' · ' || {period_expression()}",
        text_format(7, "#6b5200"),
        {"Point": Placement.AroundPoint, "LineString": Placement.Line}.get(geometry, Placement.Horizontal),
        smallest_scale=5000,
        distance=1.0,
    )
    layer.setMapTipTemplate(event_tip())


def draw_streets(layer: QgsVectorLayer, _content: Content, geometry: str) -> None:
    layer.setRenderer(QgsSingleSymbolRenderer(style.street_symbol(geometry)))
    name_streets(layer, geometry, smallest_scale=5000)
    layer.setDisplayExpression('"name"')


def name_streets(
    layer: QgsVectorLayer, geometry: str, *, smallest_scale: float, size: float = 7.5, beside: float = 0.3
) -> None:
    """Names along the streets, `beside` mm from the line."""
    label(
        layer,
        '"name"',
        text_format(size, style.QUIET, halo=0.7),
        Placement.Curved if geometry == "LineString" else Placement.Horizontal,
        smallest_scale=smallest_scale,
        priority=4,
        distance=beside,
        merge_lines=True,
    )

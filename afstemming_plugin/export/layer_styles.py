"""Styles inside an exported GeoPackage: the table layer_styles, from which QGIS draws its layers as we do."""

from __future__ import annotations

import math
from datetime import datetime, timezone
from typing import Any, Callable, Iterable, Optional, Sequence

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeatureRenderer,
    QgsPalLayerSettings,
    QgsRendererCategory,
    QgsRuleBasedRenderer,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtXml import QDomDocument

from ..cartography.labels import text_format
from ..cartography.style import (
    SOLID,
    coordination_symbol,
    fill,
    fill_symbol,
    graafrust_symbol,
    opportunity_symbol,
    overlap_symbol,
    partner_colours,
    stroke,
    work_symbol,
)
from ..model.collaboration import Collaboration
from ..model.language import tr
from ..model.words import OpportunityKind

TABLE = "layer_styles"
FIELDS = (
    "f_table_catalog", "f_table_schema", "f_table_name", "f_geometry_column", "styleName", "styleQML", "styleSLD",
    "useAsDefault", "description", "owner", "ui", "update_time",
)  # fmt: skip
SCORE_CLASSES = ((60.0, "#8e0152"), (30.0, "#c51b7d"), (-math.inf, "#de77ae"))
GRAAFRUST_COLOUR = "#6f4308"
_GEOMETRY = {"werken_vlak": "Polygon", "werken_lijn": "LineString", "werken_punt": "Point"}


def style_rows(collaboration: Collaboration) -> list[dict[str, Any]]:
    """A row of the table per layer that is drawn; keys are `FIELDS`."""
    now = datetime.now(timezone.utc).replace(tzinfo=None)
    rows = []
    for name, draw in _drawings(collaboration):
        document = QDomDocument()
        layer = QgsVectorLayer(f"{_GEOMETRY.get(name, 'Polygon')}?crs={collaboration.crs}", name, "memory")
        draw(layer)
        layer.exportNamedStyle(document)
        rows.append(
            dict(
                zip(
                    FIELDS,
                    (
                        "",
                        "",
                        name,
                        "geom",
                        name,
                        document.toString(),
                        "",
                        1,
                        tr("Style of Afstemming"),
                        "",
                        "",
                        now,
                    ),
                )
            )
        )
    return rows


def _drawings(collaboration: Collaboration) -> Iterable[tuple[str, Callable[[QgsVectorLayer], None]]]:
    yield "voorstellen", _draw_proposals
    yield "graafrust", _draw_graafrust
    yield "overlappen", lambda layer: layer.setRenderer(QgsSingleSymbolRenderer(overlap_symbol()))
    for name, geometry in _GEOMETRY.items():
        yield name, lambda layer, kind=geometry: layer.setRenderer(_by_partner(collaboration, kind))  # type: ignore[misc]


def _by_partner(collaboration: Collaboration, geometry: str) -> QgsFeatureRenderer:
    colours = partner_colours(collaboration)
    return QgsCategorizedSymbolRenderer(
        "partner",
        [
            QgsRendererCategory(
                partner.name or partner.code,
                _work_symbol(geometry, colours[partner.code]),
                partner.name or partner.code,
            )
            for partner in collaboration.partners
        ],
    )


def _work_symbol(geometry: str, colour: str) -> QgsSymbol:
    """Areas are light: a whole neighbourhood may be one."""
    if geometry == "Polygon":
        return fill_symbol(fill(colour, 0.12), stroke(colour, 0.6))
    return work_symbol(geometry, colour, SOLID, letters=False)


def _rules(layer: QgsVectorLayer, rules: Sequence[tuple[QgsSymbol, str, str]]) -> None:
    root = QgsRuleBasedRenderer.Rule(None)
    for symbol, expression, label in rules:
        root.appendChild(QgsRuleBasedRenderer.Rule(symbol, 0, 0, expression, label))
    layer.setRenderer(QgsRuleBasedRenderer(root))


def _draw_proposals(layer: QgsVectorLayer) -> None:
    rules = []
    upper: Optional[float] = None
    for least, colour in SCORE_CLASSES:
        wanted = [f"\"soort\" = '{OpportunityKind.OPPORTUNITY}'"]
        wanted += [f'"score" >= {least:g}'] if math.isfinite(least) else []
        wanted += [f'"score" < {upper:g}'] if upper is not None else []
        if math.isfinite(least):
            label = tr("opportunity, score {least} and more", least=f"{least:g}")
        else:
            label = tr("opportunity, lower score")
        rules.append((opportunity_symbol(colour), " AND ".join(wanted), label))
        upper = least
    points = f"\"soort\" = '{OpportunityKind.COORDINATION}'"
    _rules(layer, [*rules, (coordination_symbol(), points, str(OpportunityKind.COORDINATION))])
    settings = QgsPalLayerSettings()
    settings.fieldName = "nummer"
    settings.setFormat(text_format(8, "#8e0152", bold=True))
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


def _draw_graafrust(layer: QgsVectorLayer) -> None:
    _rules(
        layer,
        [
            (graafrust_symbol(GRAAFRUST_COLOUR, 2.0, provisional=False), '"voorlopig" = 0', tr("graafrust")),
            (
                graafrust_symbol(GRAAFRUST_COLOUR, 3.0, provisional=True),
                '"voorlopig" = 1',
                tr("graafrust, provisional"),
            ),
        ],
    )

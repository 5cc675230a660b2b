"""Map layers for print, made in memory from the content, so that a document shows what it may and no more."""

from __future__ import annotations

from typing import Any, Collection, Iterable, Mapping, Optional, Sequence, Union

from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsPalLayerSettings,
    QgsProject,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDate

from ..model.content import Content
from ..model.results import Opportunity
from ..model.words import Hardness, OpportunityKind, PlacePrecision
from ..model.work import GraafrustZone, Street, Work
from . import renderers, style

GEOMETRIES = ("Polygon", "LineString", "Point")
Row = tuple[Optional[bytes], Mapping[str, Any]]


def shape_of(wkb: bytes) -> QgsGeometry:
    geometry = QgsGeometry()
    geometry.fromWkb(wkb)
    return geometry


def geometry_name(geometry: QgsGeometry) -> str:
    """Point, LineString or Polygon, whatever the number of parts."""
    kinds = QgsWkbTypes.GeometryType
    if geometry.type() == kinds.PointGeometry:
        return "Point"
    return "LineString" if geometry.type() == kinds.LineGeometry else "Polygon"


def memory_layer(
    geometry: str, crs: str, fields: Mapping[str, str], rows: Iterable[tuple[QgsGeometry, Mapping[str, Any]]]
) -> QgsVectorLayer:
    """`fields`: name → type of the memory provider (string, double, date, bool)."""
    columns = "".join(f"&field={name}:{kind}" for name, kind in fields.items())
    layer = QgsVectorLayer(f"Multi{geometry}?crs={crs}{columns}", geometry, "memory")
    features = []
    for shape, values in rows:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(shape)
        feature.setAttributes([values.get(name) for name in fields])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    return layer


def _by_geometry(
    project: QgsProject, fields: Mapping[str, str], rows: Iterable[Row]
) -> dict[str, QgsVectorLayer]:
    """One layer per geometry type that occurs, added to the project; points come first (on top)."""
    sorted_rows: dict[str, list[tuple[QgsGeometry, Mapping[str, Any]]]] = {
        name: [] for name in reversed(GEOMETRIES)
    }
    for wkb, values in rows:
        if wkb:
            shape = shape_of(wkb)
            sorted_rows[geometry_name(shape)].append((shape, values))
    layers = {}
    for name, items in sorted_rows.items():
        if items:
            layers[name] = memory_layer(name, project.crs().authid(), fields, items)
            layers[name].dataProvider().createSpatialIndex()  # every page shows another part of it
            project.addMapLayer(layers[name], False)
    return layers


def streets(
    project: QgsProject, content: Content, *, named: float, size: float = 7.5, beside: float = 0.3
) -> list[QgsVectorLayer]:
    """Thin grey streets, with names up to 1:`named`."""

    def row(street: Street) -> Row:
        return street.geometry, {"name": street.name}

    layers = _by_geometry(project, {"name": "string"}, map(row, content.streets))
    for geometry, layer in layers.items():
        renderers.draw_streets(layer, content, geometry)
        renderers.name_streets(layer, geometry, smallest_scale=named, size=size, beside=beside)
    return list(layers.values())


def name_all_but(layer: QgsVectorLayer, names: Sequence[str]) -> None:
    """Of a layer of `streets`: no name on these."""
    listed = ", ".join("'" + name.replace("'", "''") + "'" for name in names)
    settings = layer.labeling().settings()
    settings.fieldName = f'if("name" IN ({listed}), NULL, "name")' if names else '"name"'
    layer.labeling().setSettings(settings)


def town_plan(project: QgsProject, content: Content, scale: int) -> QgsVectorLayer:
    """All streets as one light shape, no finer than can be seen at 1:`scale`."""
    shapes = [shape_of(street.geometry) for street in content.streets]
    lines = [shape for shape in shapes if geometry_name(shape) == "LineString"]
    whole = QgsGeometry.collectGeometry(lines).simplify(0.0003 * scale)
    layer = memory_layer("LineString", project.crs().authid(), {}, [(whole, {})] if lines else [])
    layer.setRenderer(QgsSingleSymbolRenderer(style.line_symbol(style.stroke(style.STREET, 0.12))))
    project.addMapLayer(layer, False)
    return layer


def all_zones(content: Content) -> list[GraafrustZone]:
    return [*content.zones, *(content.analysis.zones if content.analysis else [])]


def graafrust(project: QgsProject, content: Content) -> list[QgsVectorLayer]:
    def row(zone: GraafrustZone) -> Row:
        values = {
            "period_start": QDate(zone.period.start.year, zone.period.start.month, zone.period.start.day),
            "period_end": QDate(zone.period.end.year, zone.period.end.month, zone.period.end.day),
            "provisional": zone.provisional,
            "opportunity": zone.opportunity,
        }
        return zone.geometry, values

    fields = {"period_start": "date", "period_end": "date", "provisional": "bool", "opportunity": "string"}
    layers = _by_geometry(project, fields, map(row, all_zones(content)))
    for geometry, layer in layers.items():
        renderers.draw_graafrust(layer, content, geometry)
    return list(layers.values())


def shown_on_paper(work: Work) -> bool:
    """Cancelled and completed works are not drawn in print."""
    return work.geometry is not None and work.effective_hardness not in (Hardness.VERVALLEN, Hardness.GEREED)


def works_in_colour(project: QgsProject, content: Content) -> list[QgsVectorLayer]:
    """All works as on the screen, without their own labels."""

    def row(work: Work) -> Row:
        values = {
            "partner": work.partner,
            "discipline": str(work.discipline),
            "hardness": str(work.effective_hardness),
            "place_precision": str(work.place_precision),
            "period_precision": str(work.period.precision),
        }
        return work.geometry, values

    names = ("partner", "discipline", "hardness", "place_precision", "period_precision")
    fields = {name: "string" for name in names}
    layers = _by_geometry(project, fields, (row(w) for w in content.works if shown_on_paper(w)))
    for geometry, layer in layers.items():
        renderers.draw_works(layer, content, geometry)
        layer.setLabelsEnabled(False)
    return list(layers.values())


GREY = "#a3a9b3"


def works_in_grey(project: QgsProject, content: Content, colour: str = GREY) -> list[QgsVectorLayer]:
    """All works as quiet background (or in one other colour); search areas as an outline only, since they would tint the whole map."""

    def row(work: Work) -> Row:
        return work.geometry, {"hollow": work.place_precision is PlacePrecision.AREA}

    layers = _by_geometry(project, {"hollow": "bool"}, (row(w) for w in content.works if shown_on_paper(w)))
    for geometry, layer in layers.items():
        renderers.draw_by_rules(
            layer,
            [
                renderers.rule(grey_symbol(geometry, colour=colour), 'NOT "hollow"', ""),
                renderers.rule(grey_symbol(geometry, hollow=True, colour=colour), '"hollow"', ""),
            ],
        )
    return list(layers.values())


def grey_symbol(geometry: str, *, hollow: bool = False, colour: str = GREY) -> QgsSymbol:
    grey = colour
    if geometry == "LineString":
        return style.line_symbol(style.stroke(grey, 0.6, dash=(1.0, 1.4) if hollow else ()))
    if geometry == "Polygon":
        outline = style.stroke(grey, 0.25, dash=(1.6, 1.6) if hollow else ())
        return style.fill_symbol(style.fill(grey, 0.0 if hollow else 0.12), outline)
    return style.marker_symbol(style.marker("circle", grey, 2.0))


def opportunities(project: QgsProject, content: Content) -> list[QgsVectorLayer]:
    """Bold outlines, the best on top; then the coordination points."""
    crs = project.crs().authid()
    result = []
    for kind in (OpportunityKind.OPPORTUNITY, OpportunityKind.COORDINATION):
        found = [o for o in (content.analysis.opportunities if content.analysis else []) if o.kind is kind]
        rows = [(shape_of(o.geometry), {"number": o.number, "score": o.score}) for o in found]
        if not rows:
            continue
        layer = memory_layer("Polygon", crs, {"number": "string", "score": "double"}, rows)
        project.addMapLayer(layer, False)
        draw = (
            renderers.draw_opportunities
            if kind is OpportunityKind.OPPORTUNITY
            else renderers.draw_coordination
        )
        draw(layer, content, "Polygon")
        layer.setLabelsEnabled(False)
        result.append(layer)
    return result


def outlines(
    project: QgsProject, opportunities: Sequence[Union[Opportunity, GraafrustZone]], symbol: QgsSymbol
) -> QgsVectorLayer:
    """Their joint areas with one symbol."""
    rows: list[tuple[QgsGeometry, dict[str, str]]] = [(shape_of(o.geometry), {}) for o in opportunities]
    layer = memory_layer("Polygon", project.crs().authid(), {}, rows)
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    project.addMapLayer(layer, False)
    return layer


def joint_area(project: QgsProject, opportunity: Opportunity, scale: int) -> QgsVectorLayer:
    """The joint area with 3 mm of paper around it, so that it frames the works instead of hiding under them; a small one
    with so much that the letters of its works lie in it."""
    shape = shape_of(opportunity.geometry)
    box = shape.boundingBox()
    room = 0.003 if max(box.width(), box.height()) > 0.012 * scale else 0.009
    # Out and partly back, so that parts that nearly meet get one smooth outline.
    area = shape.buffer((room + 0.003) * scale, 8).buffer(-0.003 * scale, 8)
    layer = memory_layer("Polygon", project.crs().authid(), {}, [(area, {})])
    layer.setRenderer(QgsSingleSymbolRenderer(joint_area_symbol()))
    keep_labels_off(layer)
    project.addMapLayer(layer, False)
    return layer


def joint_area_symbol() -> QgsSymbol:
    return style.fill_symbol(style.fill(style.ACCENT, 0.07), style.stroke(style.ACCENT, 0.6))


def member_widths(count: int) -> list[float]:
    """Line widths (mm) from the bottom member to the top one, so that works on one line all stay visible."""
    return [max(0.7, 3.4 - 2.5 * at / max(1, count - 1)) if count > 1 else 2.0 for at in range(count)]


def members(
    project: QgsProject,
    works: Sequence[Work],
    letters: Sequence[str],
    colours: Mapping[str, str],
    view: QgsRectangle,
) -> list[QgsVectorLayer]:
    """The works of one opportunity, as far as they lie in `view`, in their partners' colours: the first widest and lowest."""
    result: list[QgsVectorLayer] = []
    # A part that lies wholly outside a page is drawn by QGIS as a path without points, which readers of PDF complain of.
    page = QgsRectangle(view)
    page.grow(0.05 * view.width())
    whole = QgsGeometry.fromRect(page)
    widths = member_widths(sum(w.geometry is not None for w in works))
    for work, letter, width in zip((w for w in works if w.geometry), letters, widths):
        assert work.geometry is not None
        shape, colour = shape_of(work.geometry), colours[work.partner]
        geometry = geometry_name(shape)
        if not page.contains(shape.boundingBox()):
            shape = shape.intersection(whole)
        layer = memory_layer(
            geometry, project.crs().authid(), {"letter": "string"}, [(shape, {"letter": letter})]
        )
        layer.setRenderer(QgsSingleSymbolRenderer(member_symbol(geometry, colour, width)))
        if geometry != "Polygon":
            keep_labels_off(layer)
        project.addMapLayer(layer, False)
        result.append(layer)
    order = {"Point": 0, "LineString": 1, "Polygon": 2}
    # Areas lie lowest; among lines the last (thinnest) lies on top.
    return sorted(reversed(result), key=lambda layer: order[layer.name()])


def keep_labels_off(layer: QgsVectorLayer) -> None:
    """Labels of other layers avoid the features of this one."""
    settings = QgsPalLayerSettings()
    settings.drawLabels = False
    obstacles = settings.obstacleSettings()
    obstacles.setIsObstacle(True)
    obstacles.setFactor(2.0)
    settings.setObstacleSettings(obstacles)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


def member_symbol(geometry: str, colour: str, width: float) -> QgsSymbol:
    if geometry == "LineString":
        return style.line_symbol(
            style.stroke("#ffffff", width + 0.5, opacity=0.9), style.stroke(colour, width)
        )
    if geometry == "Polygon":
        return style.fill_symbol(style.fill(colour, 0.16), style.stroke(colour, 0.7))
    return style.marker_symbol(style.marker("circle", colour, 3.6, width=0.5))


def member_key(geometries: Collection[str], colour: str) -> QgsSymbol:
    """The legend key of a partner whose works have these geometries: a line where any has one."""
    if "LineString" in geometries or not geometries:
        return style.line_symbol(style.stroke(colour, 2.0))
    return member_symbol("Polygon" if "Polygon" in geometries else "Point", colour, 2.0)


def shows(work: Work, shape: QgsGeometry, view: QgsRectangle, box: QgsGeometry) -> bool:
    """Something of the work, which lies at `shape`, is drawn in `view`; of a search area that is its outline only. `box` is
    `view` as a geometry."""
    if not shape.boundingBox().intersects(view) or not shape.intersects(box):
        return False
    if work.place_precision is not PlacePrecision.AREA or geometry_name(shape) != "Polygon":
        return True
    return not shape.contains(box)


def within(items: Iterable[Any], view: QgsRectangle) -> list[Any]:
    """The works or zones that show in `view`."""
    box = QgsGeometry.fromRect(view)
    return [item for item in items if item.geometry and shape_of(item.geometry).intersects(box)]

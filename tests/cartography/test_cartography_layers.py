"""The layer group of a dossier: complete, styled, and refreshed without losing what the user set."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from cartography_sample import sample_content, write_sample
from qgis.core import QgsExpression, QgsGeometry, QgsProject, QgsRectangle, QgsVectorLayer, QgsWkbTypes

from afstemming_plugin.cartography.layers import (
    add_dossier,
    dossier_group,
    layer_of,
    layer_specs,
    works_extent,
)
from afstemming_plugin.cartography.renderers import conflicting_works
from afstemming_plugin.cartography.style import PALETTE, partner_colours
from afstemming_plugin.cartography.words_on_map import period_expression
from afstemming_plugin.dossier import Dossier
from afstemming_plugin.model.collaboration import Collaboration, Partner
from afstemming_plugin.model.errors import DossierError
from afstemming_plugin.model.period import Period, Precision

pytestmark = pytest.mark.qgis


@pytest.fixture
def dossier(tmp_path: Path) -> Path:
    return write_sample(tmp_path / "dossier.gpkg", sample_content())


@pytest.fixture
def project() -> QgsProject:
    return QgsProject()


def ids(layer: QgsVectorLayer, field: str = "id") -> set[str]:
    return {feature[field] for feature in layer.getFeatures()}


def evaluate(layer: QgsVectorLayer, expression: str, feature=None) -> object:  # type: ignore[no-untyped-def]
    parsed = QgsExpression(expression)
    assert not parsed.hasParserError(), parsed.parserErrorString()
    context = layer.createExpressionContext()
    context.setFeature(feature or next(layer.getFeatures()))
    value = parsed.evaluate(context)
    assert not parsed.hasEvalError(), parsed.evalErrorString()
    return value


def test_every_layer_is_there_from_top_to_bottom(project: QgsProject, dossier: Path) -> None:
    group = add_dossier(project, dossier, sample_content())
    assert group.name().endswith("Lindehoven")
    assert project.crs().authid() == "EPSG:28992"
    keys = [node.layer().customProperty("afstemming/key") for node in group.findLayers()]
    assert keys == [spec.key for spec in layer_specs()]
    tops = list(dict.fromkeys(key.split("/")[0] for key in keys))
    assert tops == [
        "conflict",
        "decision",
        "opportunity",
        "coordination",
        "overlap",
        "graafrust",
        "event",
        "work",
        "street",
    ]


def test_each_layer_holds_what_its_name_says(project: QgsProject, dossier: Path) -> None:
    content = sample_content()
    add_dossier(project, dossier, content)
    conflicts = set()
    for geometry in ("Point", "LineString", "Polygon"):
        works = layer_of(project, dossier, f"work/{geometry}")
        assert QgsWkbTypes.displayString(works.wkbType()).endswith(geometry)
        conflicts |= ids(layer_of(project, dossier, f"conflict/{geometry}"))
    assert conflicts == {"w10", "w31"}
    assert ids(layer_of(project, dossier, "opportunity")) == {"o0", "o1", "o2", "o3", "o4"}
    assert ids(layer_of(project, dossier, "coordination")) == {"o5"}
    assert ids(layer_of(project, dossier, "graafrust")) == {"z1", "z2", "z3"}
    drawn = set().union(
        *(ids(layer_of(project, dossier, f"work/{g}")) for g in ("Point", "LineString", "Polygon"))
    )
    assert drawn == {work.id for work in content.works}


def test_every_work_is_drawn_by_exactly_one_rule_in_its_partners_colour(
    project: QgsProject, dossier: Path
) -> None:
    content = sample_content()
    add_dossier(project, dossier, content)
    layer = layer_of(project, dossier, "work/LineString")
    colours = partner_colours(content.collaboration)
    partner_of = {rule.label(): p.code for p in content.collaboration.partners for rule in
                  layer.renderer().rootRule().children() if rule.label() == p.name}  # fmt: skip
    assert set(partner_of.values()) == set(colours)
    for feature in layer.getFeatures():
        hits = [
            (partner_of[parent.label()], rule)
            for parent in layer.renderer().rootRule().children()
            if parent.label() in partner_of and evaluate(layer, parent.filterExpression(), feature)
            for rule in parent.children()
            if evaluate(layer, rule.filterExpression(), feature)
        ]
        assert len(hits) == 1
        assert hits[0][0] == feature["partner"]
        assert hits[0][1].symbol().symbolLayer(0).color().name() == colours[feature["partner"]]


def test_refreshing_keeps_layers_and_what_the_user_set(project: QgsProject, dossier: Path) -> None:
    content = sample_content()
    group = add_dossier(project, dossier, content)
    before = {node.layerId() for node in group.findLayers()}
    works = layer_of(project, dossier, "work/LineString")
    node = group.findLayer(works)
    node.setItemVisibilityChecked(False)
    node.setExpanded(False)
    works.setLabelsEnabled(False)
    again = add_dossier(project, dossier, sample_content())
    assert again is group
    assert {n.layerId() for n in again.findLayers()} == before
    assert not node.itemVisibilityChecked() and not node.isExpanded()
    assert not works.labelsEnabled()


def test_refreshing_shows_new_data_and_new_partner_colours(project: QgsProject, dossier: Path) -> None:
    content = sample_content()
    add_dossier(project, dossier, content)
    assert content.analysis is not None
    content.analysis.opportunities = content.analysis.opportunities[:1]
    with Dossier.open(dossier) as store:
        store.save_analysis(content.analysis, {"o0": "A + B"})
    content.collaboration.partners[0].colour = "#112233"
    add_dossier(project, dossier, content)
    assert ids(layer_of(project, dossier, "opportunity")) == {"o0"}
    first = layer_of(project, dossier, "work/LineString").renderer().rootRule().children()[0]
    assert first.children()[0].symbol().symbolLayer(0).color().name() == "#112233"


def test_a_layer_that_the_user_removed_comes_back_in_its_place(project: QgsProject, dossier: Path) -> None:
    add_dossier(project, dossier, sample_content())
    for key in ("opportunity", "work/LineString"):
        project.removeMapLayer(layer_of(project, dossier, key).id())
    group = add_dossier(project, dossier, sample_content())
    keys = [node.layer().customProperty("afstemming/key") for node in group.findLayers()]
    assert keys == [spec.key for spec in layer_specs()]


def test_two_dossiers_have_a_group_each(project: QgsProject, tmp_path: Path) -> None:
    paths = [write_sample(tmp_path / f"{name}.gpkg", sample_content()) for name in ("a", "b")]
    groups = [add_dossier(project, path, sample_content()) for path in paths]
    assert groups[0] is not groups[1]
    assert dossier_group(project, paths[0]) is groups[0]
    assert len(project.mapLayers()) == 2 * len(layer_specs())


def test_a_file_that_is_no_dossier_is_refused_clearly(project: QgsProject, tmp_path: Path) -> None:
    with pytest.raises(DossierError) as caught:
        add_dossier(project, tmp_path / "missing.gpkg", sample_content())
    assert "missing.gpkg" in str(caught.value) and caught.value.remedy


def test_labels_tips_and_filters_can_all_be_evaluated(project: QgsProject, dossier: Path) -> None:
    group = add_dossier(project, dossier, sample_content())
    checked = 0
    for node in group.findLayers():
        layer = node.layer()
        feature = next(layer.getFeatures(), None)
        if feature is None:
            continue
        if layer.labelsEnabled():
            assert evaluate(layer, layer.labeling().settings().fieldName, feature)
        context = layer.createExpressionContext()
        context.setFeature(feature)
        shown = QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context)
        assert "[%" not in shown
        checked += 1
    assert checked >= 9


def test_fields_and_partners_read_as_words(project: QgsProject, dossier: Path) -> None:
    add_dossier(project, dossier, sample_content())
    layer = layer_of(project, dossier, "work/LineString")
    fields = layer.fields()
    assert layer.attributeAlias(fields.indexOf("period_start")) not in ("", "period_start")
    assert layer.editorWidgetSetup(fields.indexOf("partner")).type() == "ValueMap"
    assert layer.editorWidgetSetup(fields.indexOf("period_end")).config()["display_format"] == "d-M-yyyy"
    assert layer.editorWidgetSetup(fields.indexOf("extra")).type() == "Hidden"


@pytest.mark.parametrize("precision", [p for p in Precision if p is not Precision.WEEK])
def test_the_map_writes_periods_as_the_model_does(precision: Precision) -> None:
    layer = QgsVectorLayer(
        "None?field=period_start:date&field=period_end:date&field=period_precision:string", "layer", "memory"
    )
    for start, end in (
        (date(2027, 7, 1), date(2027, 9, 30)),
        (date(2027, 1, 1), date(2029, 12, 31)),
        (date(2028, 2, 29), date(2028, 2, 29)),
    ):
        expression = period_expression().replace('"period_precision"', f"'{precision}'")
        expression = expression.replace('"period_start"', f"to_date('{start}')")
        expression = expression.replace('"period_end"', f"to_date('{end}')")
        assert QgsExpression(expression).evaluate() == Period(start, end, precision).label()
    assert layer.isValid()


def test_partners_without_a_colour_get_one_that_nobody_has() -> None:
    partners = [Partner("a", "A", PALETTE[1]), *(Partner(f"p{i}", f"P{i}") for i in range(8))]
    colours = partner_colours(Collaboration("x", partners=partners))
    assert colours["a"] == PALETTE[1]
    assert len(set(colours.values())) == len(partners)


def test_a_clash_with_the_graafrust_of_a_mere_proposal_is_there_but_off(
    project: QgsProject, tmp_path: Path
) -> None:
    content = sample_content()
    assert content.analysis is not None
    content.analysis.verdicts += [
        replace(content.analysis.verdicts[0], work="w11", zone="z3"),  # provisional only
        replace(content.analysis.verdicts[0], work="w31", zone="z3"),  # te vermijden in z2 as well
    ]
    dossier = write_sample(tmp_path / "dossier.gpkg", content)
    add_dossier(project, dossier, content)
    assert conflicting_works(content) == {"w10": "strict", "w31": "avoidable", "w11": "proposed"}
    layer = layer_of(project, dossier, "conflict/LineString")
    assert ids(layer) == {"w10", "w11", "w31"}
    strict, avoidable, proposed = layer.renderer().rootRule().children()
    for feature in layer.getFeatures():
        assert bool(evaluate(layer, strict.filterExpression(), feature)) == (feature["id"] == "w10")
        assert bool(evaluate(layer, avoidable.filterExpression(), feature)) == (feature["id"] == "w31")
    assert proposed.isElse() and not proposed.active() and strict.active()


@pytest.mark.filterwarnings("error")
def test_the_extent_is_around_the_works_and_nothing_else(project: QgsProject) -> None:
    point, line = (
        bytes(QgsGeometry.fromWkt(wkt).asWkb())
        for wkt in ("Point (155000 463000)", "LineString (155400 463100, 156000 463100)")
    )
    content = sample_content()
    one, two = (replace(content.works[0], geometry=wkb) for wkb in (point, line))
    assert works_extent(replace(content, works=[one])) == QgsRectangle(154995, 462995, 155005, 463005)
    assert works_extent(replace(content, works=[one, two])) == QgsRectangle(154950, 462950, 156050, 463150)
    assert works_extent(replace(content, works=[], streets=[])).isEmpty()

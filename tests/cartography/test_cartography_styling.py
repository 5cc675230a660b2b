"""What a user changed on the map survives a refresh; own .qml files win; colours can be told apart by everyone."""

from __future__ import annotations

import itertools
from pathlib import Path
from typing import Callable

import pytest
from cartography_sample import sample_content, write_sample
from qgis.core import (
    QgsLineSymbol,
    QgsMapThemeCollection,
    QgsProject,
    QgsRuleBasedRenderer,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
    QgsVectorLayerJoinInfo,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor

from afstemming_plugin.cartography import style
from afstemming_plugin.cartography.layers import add_dossier, layer_of, layer_specs
from afstemming_plugin.cartography.project import add_themes, save_project, theme_keys
from afstemming_plugin.cartography.styling import (
    changed_by_user,
    fingerprints,
    own_style,
    save_style,
    style_file_name,
    style_folders,
)
from afstemming_plugin.model.collaboration import Partner
from afstemming_plugin.model.content import Content
from afstemming_plugin.model.errors import DossierError

pytestmark = pytest.mark.qgis
LINES = "work/LineString"


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_sample(tmp_path_factory.mktemp("stijl") / "dossier.gpkg", sample_content())


@pytest.fixture
def project() -> QgsProject:
    return QgsProject()


def groups(layer: QgsVectorLayer) -> dict[str, QgsRuleBasedRenderer.Rule]:
    return {rule.label(): rule for rule in layer.renderer().rootRule().children()}


def first_colour(rule: QgsRuleBasedRenderer.Rule) -> str:
    return str(rule.children()[0].symbol().symbolLayer(0).color().name())


def other_partners(content: Content) -> None:
    """A new colour for the first partner, and a new partner: reasons to draw everything anew."""
    content.collaboration.partners[0].colour = "#112233"
    content.collaboration.partners.append(Partner("nieuw", "Nieuw bedrijf", "#445566"))


# -- a refresh keeps what the user changed --------------------------------------------------------


def test_a_changed_symbol_stays_while_partners_follow(project: QgsProject, sample: Path) -> None:
    content = sample_content()
    add_dossier(project, sample, content)
    layer = layer_of(project, sample, LINES)
    names = [partner.name for partner in content.collaboration.partners]
    before = first_colour(groups(layer)[names[1]])
    renderer = layer.renderer().clone()
    rule = next(r for r in renderer.rootRule().children() if r.label() == names[0])
    rule.children()[0].symbol().setWidth(7.0)
    rule.children()[1].symbol().setColor(QColor("#abcdef"))
    layer.setRenderer(renderer)
    assert changed_by_user(layer) == ["symbols"]
    other_partners(content)
    for _ in range(2):
        add_dossier(project, sample, content)
        shown = groups(layer)
        assert shown[names[0]].children()[0].symbol().width() == pytest.approx(7.0)
        assert first_colour(shown[names[0]]) == "#112233"  # the partner's new colour, in the user's symbol
        assert shown[names[0]].children()[1].symbol().color().name() == "#abcdef"  # the user's own colour
        assert first_colour(shown[names[1]]) == before
        assert first_colour(shown["Nieuw bedrijf"]) == "#445566"
    assert list(shown).index("Nieuw bedrijf") == len(names)
    untouched = layer_of(project, sample, "work/Polygon")
    assert not changed_by_user(untouched) and "Nieuw bedrijf" in groups(untouched)


def own_renderer(layer: QgsVectorLayer) -> None:
    layer.setRenderer(QgsSingleSymbolRenderer(QgsLineSymbol.createSimple({"color": "#ff8800"})))


def hidden_rule(layer: QgsVectorLayer) -> None:
    renderer = layer.renderer().clone()
    renderer.rootRule().children()[0].setActive(False)
    layer.setRenderer(renderer)


def own_labels(layer: QgsVectorLayer) -> None:
    settings = layer.labeling().settings()
    settings.fieldName = '"reference"'
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))


def no_labels(layer: QgsVectorLayer) -> None:
    layer.setLabelsEnabled(False)


def own_tip(layer: QgsVectorLayer) -> None:
    layer.setMapTipTemplate("<b>[% title %]</b>")


@pytest.mark.parametrize(
    ("change", "aspect"),
    [(own_renderer, "symbols"), (hidden_rule, "symbols"), (own_labels, "labels"), (no_labels, "labels"), (own_tip, "tip")],
)  # fmt: skip
def test_each_change_of_a_style_survives_while_the_rest_is_drawn_anew(
    project: QgsProject, sample: Path, change: Callable[[QgsVectorLayer], None], aspect: str
) -> None:
    content = sample_content()
    add_dossier(project, sample, content)
    layer = layer_of(project, sample, LINES)
    change(layer)
    changed = fingerprints(layer)
    add_dossier(project, sample, content)
    assert fingerprints(layer) == changed
    other_partners(content)
    add_dossier(project, sample, content)
    now = fingerprints(layer)
    assert changed_by_user(layer) == [aspect]
    if change is hidden_rule:
        first, *others = layer.renderer().rootRule().children()
        assert not first.active() and all(rule.active() for rule in others)
    else:
        assert now[aspect] == changed[aspect]
    if aspect != "symbols":
        assert "Nieuw bedrijf" in groups(layer)


def test_names_order_own_layers_and_joins_stay(project: QgsProject, sample: Path) -> None:
    content = sample_content()
    group = add_dossier(project, sample, content)
    table = QgsVectorLayer("None?field=code:string&field=extra:string", "extra", "memory")
    mine = QgsVectorLayer("Point?crs=EPSG:28992", "mijn punten", "memory")
    project.addMapLayers([table, mine], False)
    group.insertLayer(2, mine)
    group.setName("Onze plannen")
    layer = layer_of(project, sample, LINES)
    layer.setName("Alle lijnen")
    join = QgsVectorLayerJoinInfo()
    join.setJoinLayer(table)
    join.setJoinFieldName("code")
    join.setTargetFieldName("partner")
    assert layer.addJoin(join)
    works = next(
        child for child in group.children() if child.name() == group.findLayer(layer).parent().name()
    )
    moved = works.clone()
    group.insertChildNode(0, moved)
    group.removeChildNode(works)
    order = [node.name() for node in group.children()]
    other_partners(content)
    again = add_dossier(project, sample, content)
    assert again is group and group.name() == "Onze plannen" and layer.name() == "Alle lijnen"
    assert [node.name() for node in group.children()] == order
    assert len(layer.vectorJoins()) == 1 and group.findLayer(mine) is not None


def test_a_saved_project_does_not_take_our_own_style_for_a_change(tmp_path: Path, sample: Path) -> None:
    file = save_project(tmp_path / "kaart.qgz", sample, sample_content())
    project = QgsProject()
    assert project.read(str(file))
    for spec in layer_specs():
        layer = layer_of(project, sample, spec.key)
        assert changed_by_user(layer) == [], spec.key


def test_a_new_peildatum_and_decision_need_no_new_style(project: QgsProject, sample: Path) -> None:
    content = sample_content()
    add_dossier(project, sample, content)
    layer = layer_of(project, sample, "graafrust")
    before = fingerprints(layer)
    assert content.analysis is not None
    content.analysis.peildatum = content.analysis.peildatum.replace(year=2040)
    add_dossier(project, sample, content)
    assert fingerprints(layer) == before
    scope = layer.createExpressionContext()
    assert str(scope.variable("peildatum")).startswith("2040")


def test_a_theme_that_the_user_made_stays_and_an_untouched_one_goes_along(
    project: QgsProject, sample: Path
) -> None:
    add_dossier(project, sample, sample_content())
    add_themes(project)
    themes, names = project.mapThemeCollection(), list(theme_keys())
    record = themes.mapThemeState(names[0])
    kept = [
        shown for shown in record.layerRecords() if shown.layer().customProperty("afstemming/key") == LINES
    ]
    own = QgsMapThemeCollection.MapThemeRecord()
    own.setLayerRecords(kept)
    themes.update(names[0], own)
    mine = QgsVectorLayer("Point?crs=EPSG:28992", "mijn punten", "memory")
    project.addMapLayer(mine)
    add_themes(project)
    assert [layer.customProperty("afstemming/key") for layer in themes.mapThemeVisibleLayers(names[0])] == [
        LINES
    ]
    assert mine in themes.mapThemeVisibleLayers(names[1])


# -- styles as .qml files -------------------------------------------------------------------------


def test_an_own_style_beside_the_dossier_wins(project: QgsProject, tmp_path: Path) -> None:
    content = sample_content()
    dossier = write_sample(tmp_path / "dossier.gpkg", content)
    add_dossier(project, dossier, content)
    layer = layer_of(project, dossier, LINES)
    renderer = layer.renderer().clone()
    renderer.rootRule().children()[0].children()[0].symbol().setWidth(5.0)
    layer.setRenderer(renderer)
    file = style_folders(dossier)[0] / style_file_name(LINES)
    save_style(layer, file, content.collaboration)
    assert own_style(dossier, LINES) == file
    other_partners(content)
    fresh = QgsProject()
    add_dossier(fresh, dossier, content)
    shown = groups(layer_of(fresh, dossier, LINES))
    # Also the partner that was not there yet is drawn in the user's way, in its own colour.
    assert shown["Nieuw bedrijf"].children()[0].symbol().width() == pytest.approx(5.0)
    assert first_colour(shown["Nieuw bedrijf"]) == "#445566"
    assert "[partner]" not in shown
    assert not changed_by_user(layer_of(fresh, dossier, LINES))
    file.write_text("<qgis>", encoding="utf-8")
    with pytest.raises(DossierError) as caught:
        add_dossier(QgsProject(), dossier, content)
    assert file.name in str(caught.value) and caught.value.remedy


def test_the_shipped_styles_draw_what_the_code_draws(project: QgsProject, root: Path, tmp_path: Path) -> None:
    """resources/styles is made from the code (scripts/make_styles.py): to begin an own style from."""
    content = sample_content()
    dossier = write_sample(tmp_path / "dossier.gpkg", content)
    add_dossier(project, dossier, content)
    drawn = {spec.key: layer_of(project, dossier, spec.key) for spec in layer_specs()}
    folder = style_folders(dossier)[0]
    folder.mkdir()
    shipped = {file.name for file in (root / "resources" / "styles").glob("*.qml")}
    assert shipped == {style_file_name(key) for key in drawn}
    for name in shipped:
        (folder / name).write_bytes((root / "resources" / "styles" / name).read_bytes())
    by_file = QgsProject()
    add_dossier(by_file, dossier, content)
    for key, layer in drawn.items():
        assert described(layer_of(by_file, dossier, key)) == described(layer), key
    by_file.clear()


def described(layer: QgsVectorLayer) -> list[object]:
    """The rules and how they look, apart from the language and the font of this machine."""
    renderer = layer.renderer()
    if not isinstance(renderer, QgsRuleBasedRenderer):
        return [renderer.type(), renderer.symbol().dump()]
    return [
        (rule.filterExpression(), rule.isElse(), rule.active(), rule.minimumScale(), rule.maximumScale(),
         rule.symbol().dump() if rule.symbol() else "")
        for rule in renderer.rootRule().descendants()
    ]  # fmt: skip


# -- colours --------------------------------------------------------------------------------------

# As linear maps of linear RGB: protanopia and deuteranopia after Viénot, Brettel and Mollon (1999), tritanopia as one
# plane after Brettel, Viénot and Mollon (1997).
SEEN_AS = {
    "normal": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protan": ((0.11238, 0.88762, 0), (0.11238, 0.88762, 0), (0.00401, -0.00401, 1)),
    "deutan": ((0.29275, 0.70725, 0), (0.29275, 0.70725, 0), (-0.02234, 0.02234, 1)),
    "tritan": ((1.01277, 0.13548, -0.14826), (-0.01243, 0.86812, 0.14431), (0.07589, 0.80500, 0.11911)),
}  # fmt: skip


def linear(colour: str) -> list[float]:
    return [
        ((c / 255 + 0.055) / 1.055) ** 2.4 if c > 10 else c / 255 / 12.92 for c in QColor(colour).getRgb()[:3]
    ]


def lab(rgb: list[float]) -> tuple[float, float, float]:
    """CIE L*a*b* of linear sRGB under D65."""
    xyz = [
        sum(k * v for k, v in zip(row, rgb))
        for row in ((0.4339, 0.3762, 0.1899), (0.2126, 0.7152, 0.0722), (0.0178, 0.1098, 0.8730))
    ]
    x, y, z = (v ** (1 / 3) if v > 0.008856 else 7.787 * v + 16 / 116 for v in (max(0.0, v) for v in xyz))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def seen(colour: str, how: str) -> tuple[float, float, float]:
    return lab([min(1.0, max(0.0, sum(k * v for k, v in zip(row, linear(colour))))) for row in SEEN_AS[how]])


def apart(one: str, other: str, how: str) -> float:
    return sum((a - b) ** 2 for a, b in zip(seen(one, how), seen(other, how))) ** 0.5


@pytest.mark.parametrize("how", list(SEEN_AS))
def test_partners_can_be_told_apart_by_everyone(how: str) -> None:
    for one, other in itertools.combinations(style.PALETTE, 2):
        assert apart(one, other, how) >= 10, (one, other, apart(one, other, how))


@pytest.mark.parametrize("how", list(SEEN_AS))
def test_what_may_lie_over_a_partner_stands_out(how: str) -> None:
    colours = [style.ACCENT, style.CONFLICT, style.GRAAFRUST_COLOURS[2]]
    for one, other in itertools.combinations(colours, 2):
        assert apart(one, other, how) >= 10, (one, other, apart(one, other, how))
    for one, other in itertools.combinations(style.DECISION_COLOURS.values(), 2):
        assert apart(one, other, how) >= 10, (one, other, apart(one, other, how))


@pytest.mark.parametrize("ramp", [style.SCORE_COLOURS, style.GRAAFRUST_COLOURS])
def test_ramps_keep_their_order_in_greyscale(ramp: tuple[str, ...]) -> None:
    light = [seen(colour, "normal")[0] for colour in ramp]
    steps = [a - b for a, b in zip(light, light[1:])]
    assert min(abs(step) for step in steps) >= 10 and (min(steps) > 0 or max(steps) < 0), light


def test_partners_that_follow_each_other_differ_in_greyscale() -> None:
    light = [seen(colour, "normal")[0] for colour in style.PALETTE]
    assert all(abs(a - b) >= 6 for a, b in zip(light, light[1:])), light

"""The GeoPackage of proposals as GDAL and SQLite read it, compared with the content it was made from."""

from __future__ import annotations

import getpass
import json
import sqlite3
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from content_for_tests import (
    PERSON,
    SECRET_OWN,
    SECRET_RESTRICTED,
    X,
    Y,
    empty_content,
    rich_content,
)
from osgeo import ogr, osr
from qgis.core import QgsExpression, QgsVectorLayer
from test_export_workbook import full_disk

from afstemming_plugin.export.audience import Audience
from afstemming_plugin.export.geojson import write_geojson
from afstemming_plugin.export.geopackage import write_geopackage
from afstemming_plugin.model.content import Content
from afstemming_plugin.model.errors import ExportError

LAYERS = [
    "voorstellen", "voorstel_werken", "werken_vlak", "werken_lijn", "werken_punt", "werken_zonder_plaats",
    "graafrust", "overlappen",
]  # fmt: skip


@pytest.fixture(scope="module")
def content() -> Content:
    return rich_content()


@pytest.fixture(scope="module")
def made(content: Content, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("gpkg") / "voorstellen.gpkg"
    write_geopackage(path, content)
    return path


def features(path: Path, layer: str) -> list[dict[str, object]]:
    dataset = ogr.Open(str(path))
    rows = []
    for feature in dataset.GetLayerByName(layer):
        values = {k: feature.GetField(k) for k in feature.keys()}  # noqa: SIM118
        geometry = feature.GetGeometryRef()
        rows.append({**values, "geometry": geometry.Clone() if geometry else None})
    return rows


def test_layers_lie_in_the_crs_of_the_collaboration(made: Path) -> None:
    dataset = ogr.Open(str(made))
    names = {dataset.GetLayer(i).GetName() for i in range(dataset.GetLayerCount())}
    assert names == {*LAYERS, "layer_styles"}
    for name in LAYERS:
        reference = dataset.GetLayerByName(name).GetSpatialRef()
        if name != "werken_zonder_plaats":
            assert reference.GetAuthorityCode(None) == "28992"


def test_proposals_carry_figures_and_area(made: Path, content: Content) -> None:
    assert content.analysis
    rows = {row["voorstel_id"]: row for row in features(made, "voorstellen")}
    assert set(rows) == {"o1", "o2", "o3"}
    for o in content.analysis.opportunities:
        if o.id == "o4":
            continue
        row = rows[o.id]
        assert (row["nummer"], row["soort"], row["werken"]) == (o.number, o.kind.value, len(o.members))
        assert (row["score"], row["gedeelde_m"], row["gedeelde_m2"]) == (
            o.score,
            o.shared_length,
            o.shared_area,
        )
        assert row["van"] == o.period.start.strftime("%Y/%m/%d")
        assert row["geometry"].GetGeometryName() == "MULTIPOLYGON"  # type: ignore[attr-defined]
        area = ogr.CreateGeometryFromWkb(o.geometry).GetArea()
        assert row["geometry"].GetArea() == pytest.approx(area)  # type: ignore[attr-defined]
    assert rows["o1"]["besluiten"] == "Gemeente Voorbeeldstad: akkoord; Waterbedrijf Voorbeeld: geen akkoord"


def test_each_visible_work_lies_in_one_layer_of_its_kind(made: Path, content: Content) -> None:
    placed = {
        layer: [row["werk_id"] for row in features(made, layer)]
        for layer in ("werken_vlak", "werken_lijn", "werken_punt", "werken_zonder_plaats")
    }
    everything = sorted(str(work) for found in placed.values() for work in found)
    assert everything == sorted(w.id for w in content.works if w.id != "w08")
    assert placed["werken_vlak"] == ["w02"] and set(placed["werken_punt"]) == {"w09", "w10", "w12", "w13"}
    row = next(r for r in features(made, "werken_lijn") if r["werk_id"] == "w01")
    assert row["voorstellen"] == "K-001" and row["omvang"] == 300
    assert row["geometry"].Length() == pytest.approx(300)  # type: ignore[attr-defined]
    assert row["geometry"].GetEnvelope()[0] == X and row["geometry"].GetEnvelope()[2] == Y  # type: ignore[attr-defined]


def test_unplaced_work_is_kept(tmp_path: Path, content: Content) -> None:
    path = tmp_path / "x.gpkg"
    works = [replace(w, geometry=None) if w.id == "w13" else w for w in content.works]
    write_geopackage(path, replace(content, works=works))
    assert [row["werk_id"] for row in features(path, "werken_zonder_plaats")] == ["w13"]


def test_member_rows_share_exactly_100_percent(made: Path) -> None:
    rows = features(made, "voorstel_werken")
    assert len(rows) == 9
    for opportunity in ("o1", "o2"):
        tenths = [round(r["aandeel_m2_procent"] * 10, 6) for r in rows if r["voorstel_id"] == opportunity]  # type: ignore[operator]
        assert sum(tenths) == 1000 and all(t == int(t) for t in tenths)


def test_graafrust_and_overlaps(made: Path, content: Content) -> None:
    zones = {row["zone_id"]: row for row in features(made, "graafrust")}
    assert set(zones) == {"z1", "z2", "z4"}
    assert zones["z2"]["voorstel"] == "K-001" and zones["z2"]["voorlopig"] == 1
    assert "strijdig" in str(zones["z1"]["oordelen"])
    pairs = features(made, "overlappen")
    assert len(pairs) == 8
    assert all(row["voorstel"] or row["reden"] for row in pairs)


def test_secrets_are_in_no_byte_of_the_file(tmp_path: Path, made: Path, content: Content) -> None:
    public = tmp_path / "openbaar.gpkg"
    write_geopackage(public, content, audience=Audience.PUBLIC)
    for path in (made, public):
        data = path.read_bytes()
        for secret in (SECRET_OWN, SECRET_RESTRICTED, "w08", "TEL-007"):
            assert secret.encode() not in data, (path.name, secret)
    assert PERSON.encode() in made.read_bytes() and PERSON.encode() not in public.read_bytes()


def test_restricted_work_has_no_size(made: Path) -> None:
    row = next(r for r in features(made, "werken_lijn") if r["werk_id"] == "w07")
    assert (row["omvang"], row["titel"], row["discipline"]) == (None, "confidential", "confidential")
    assert row["geometry"] is not None


def test_sqlite_finds_nothing_wrong_and_no_journal_is_left(made: Path) -> None:
    connection = sqlite3.connect(made)
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    stored = connection.execute("SELECT van FROM voorstellen WHERE voorstel_id='o1'").fetchone()
    assert date.fromisoformat(stored[0]) == date(2028, 7, 1)
    connection.close()
    assert [p.name for p in made.parent.iterdir()] == [made.name]


def test_empty_content_has_all_layers(tmp_path: Path) -> None:
    path = tmp_path / "leeg.gpkg"
    write_geopackage(path, empty_content())
    dataset = ogr.Open(str(path))
    assert [dataset.GetLayerByName(name).GetFeatureCount() for name in LAYERS] == [0] * 8


def test_qgis_opens_its_layers_in_our_style(made: Path, content: Content) -> None:
    layers = {name: QgsVectorLayer(f"{made}|layername={name}", name, "ogr") for name in LAYERS}
    lines = layers["werken_lijn"].renderer()
    assert lines.type() == "categorizedSymbol" and lines.classAttribute() == "partner"
    names = [category.value() for category in lines.categories()]
    assert names == [p.name for p in content.collaboration.partners]
    colours = {c.value(): c.symbol().symbolLayer(0).color().name() for c in lines.categories()}
    assert colours["Waterbedrijf Voorbeeld"] == "#0072b2"
    proposals = layers["voorstellen"]
    rules = proposals.renderer().rootRule().children()
    assert proposals.labelsEnabled() and len(rules) == 4
    for rule in rules:
        expression = QgsExpression(rule.filterExpression())
        assert not expression.hasParserError() and expression.referencedColumns() <= {"soort", "score"}
    assert {layers[name].renderer().type() for name in ("graafrust", "overlappen")} == {
        "RuleRenderer",
        "singleSymbol",
    }
    shown = [rule.filterExpression() for rule in layers["graafrust"].renderer().rootRule().children()]
    assert shown == ['"voorlopig" = 0', '"voorlopig" = 1']


def test_the_style_table_names_no_machine_or_user(made: Path) -> None:
    connection = sqlite3.connect(made)
    styles = connection.execute(
        "SELECT f_table_name, styleQML, useAsDefault, owner FROM layer_styles"
    ).fetchall()
    connection.close()
    assert {name for name, *_ in styles} == set(LAYERS) - {"voorstel_werken", "werken_zonder_plaats"}
    assert all(default == 1 and not owner for _, _, default, owner in styles)
    assert not any(str(made.parent) in qml or getpass.getuser() + "@" in qml for _, qml, _, _ in styles)


def test_geojson_holds_the_same_in_degrees(tmp_path: Path, made: Path, content: Content) -> None:
    path = tmp_path / "v.geojson"
    count = write_geojson(path, content)
    told = json.loads(path.read_text(encoding="utf-8"))["features"]
    shown = ("voorstellen", "graafrust", "werken_vlak", "werken_lijn", "werken_punt")
    rows = {(layer, row[next(iter(row))]): row for layer in shown for row in features(made, layer)}
    assert count == len(told) == len(rows)
    assert {(f["properties"]["laag"], f["id"]) for f in told} == set(rows)
    to_metres = osr.CoordinateTransformation(_reference(4326), _reference(28992))
    for feature in told:
        shape = ogr.CreateGeometryFromJson(json.dumps(feature["geometry"]))
        assert 3 < shape.GetEnvelope()[0] < 7.5 and 50 < shape.GetEnvelope()[2] < 54
        shape.Transform(to_metres)
        row = rows[feature["properties"]["laag"], feature["id"]]
        assert shape.GetEnvelope() == pytest.approx(row["geometry"].GetEnvelope(), abs=0.05)  # type: ignore[attr-defined]
    proposal = next(f["properties"] for f in told if f["id"] == "o1")
    assert (proposal["van"], proposal["score"], proposal["fill"]) == ("2028-07-01", 84.5, "#8e0152")
    assert ogr.Open(str(path)).GetLayer(0).GetFeatureCount() == count
    for audience in Audience:
        write_geojson(path, content, audience=audience)
        data = path.read_bytes()
        assert SECRET_OWN.encode() not in data and SECRET_RESTRICTED.encode() not in data
    assert PERSON.encode() not in data


def _reference(code: int) -> osr.SpatialReference:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(code)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference


def test_open_target_is_refused_and_unchanged(tmp_path: Path, content: Content) -> None:
    path = tmp_path / "open.gpkg"
    path.write_bytes(b"oud")
    path.with_name("open.gpkg-wal").write_bytes(b"")
    with pytest.raises(ExportError, match="another program"):
        write_geopackage(path, content)
    assert path.read_bytes() == b"oud"


def test_folder_that_cannot_be_made(tmp_path: Path, content: Content) -> None:
    (tmp_path / "bestand").write_text("x")
    with pytest.raises(ExportError) as caught:
        write_geopackage(tmp_path / "bestand" / "x.gpkg", content)
    assert caught.value.remedy


def test_full_disk_leaves_the_old_geopackage(tmp_path: Path) -> None:
    path = tmp_path / "vol.gpkg"
    path.write_bytes(b"oud")
    output = full_disk("geopackage", "write_geopackage", path, 60000)
    assert "ExportError" in output and "vol.gpkg" in output, output
    assert path.read_bytes() == b"oud" and len(list(tmp_path.iterdir())) == 1


def test_exceptions_of_gdal_are_left_as_they_were(tmp_path: Path, content: Content) -> None:
    used = ogr.GetUseExceptions()
    write_geopackage(tmp_path / "x.gpkg", content)
    assert ogr.GetUseExceptions() == used

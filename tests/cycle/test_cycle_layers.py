"""Layers of QGIS as raw tables: drawn by hand, edited, filtered, with lists behind their values."""

from __future__ import annotations

import threading
import time
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from osgeo import ogr
from qgis.core import (
    QgsEditorWidgetSetup,
    QgsFeature,
    QgsGeometry,
    QgsOwsConnection,
    QgsProject,
    QgsRelation,
    QgsSettings,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QDate, QDateTime, QTime

from afstemming_plugin.cycle.agreements import PlannedDelivery
from afstemming_plugin.cycle.layers import connections, read_project_layer, table_of_layer
from afstemming_plugin.cycle.reading import checksum_of, read_planned
from afstemming_plugin.cycle.store import Dossier
from afstemming_plugin.cycle.take_in import take_in
from afstemming_plugin.model.collaboration import Collaboration, Partner
from afstemming_plugin.model.errors import Cancelled, IntakeError
from afstemming_plugin.model.progress import Progress


def drawn(
    kind: str = "LineString", fields: str = "&field=naam:string&field=start:date&field=eind:date"
) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{kind}?crs=EPSG:28992{fields}", "Getekende werken", "memory")
    assert layer.isValid()
    return layer


def add(layer: QgsVectorLayer, wkt: str, *values: Any) -> None:
    feature = QgsFeature(layer.fields())
    feature.setAttributes(list(values))
    if wkt:
        geometry = QgsGeometry.fromWkt(wkt)
        assert not geometry.isNull(), wkt
        feature.setGeometry(geometry)
    assert layer.addFeature(feature) if layer.isEditable() else layer.dataProvider().addFeature(feature)


@pytest.fixture
def project() -> Any:
    QgsProject.instance().clear()
    yield QgsProject.instance()
    QgsProject.instance().clear()


def test_works_drawn_by_hand_with_edits_that_are_not_saved(project: QgsProject) -> None:
    layer = drawn()
    add(layer, "LineString (84000 447000, 84050 447000)", "riool", QDate(2027, 3, 1), None)
    layer.startEditing()
    add(layer, "LineString (84000 447100, 84050 447100)", " weg ", None, QDate(2027, 5, 1))
    table = table_of_layer(layer)
    assert (table.file, table.kind, table.crs) == ("Getekende werken", "layer", "EPSG:28992")
    assert table.columns == ["naam", "start", "eind"]
    assert table.rows == [["riool", date(2027, 3, 1), None], ["weg", None, date(2027, 5, 1)]]
    assert table.row_numbers == [1, 2], "an unsaved feature has a negative id, which tells a user nothing"
    assert all(ogr.CreateGeometryFromWkb(wkb).Length() == 50 for wkb in table.geometries)
    layer.rollBack()


def test_aliases_name_the_columns_and_lists_show_their_text(project: QgsProject) -> None:
    lookup = QgsVectorLayer("None?field=code:string&field=tekst:string", "fasen", "memory")
    add(lookup, "", "V", "Voornemen")
    add(lookup, "", "G", "Gepland")
    project.addMapLayer(lookup)
    layer = drawn(
        fields="&field=s:integer&field=f:string&field=meer:string&field=g:double&field=d:datetime&field=t:time&field=b:boolean"
    )
    layer.setFieldAlias(0, "Soort")
    layer.setFieldAlias(3, "soort")
    layer.setEditorWidgetSetup(0, QgsEditorWidgetSetup("ValueMap", {"map": [{"Riool": "1"}, {"Weg": "2"}]}))
    relation = {"Layer": lookup.id(), "Key": "code", "Value": "tekst"}
    layer.setEditorWidgetSetup(1, QgsEditorWidgetSetup("ValueRelation", relation))
    layer.setEditorWidgetSetup(2, QgsEditorWidgetSetup("ValueRelation", {**relation, "AllowMulti": True}))
    line = "LineString (0 0, 10 0)"
    moment = QDateTime(QDate(2027, 1, 2), QTime(7, 30))
    midnight = QDateTime(QDate(2027, 1, 2), QTime(0, 0))
    add(layer, line, 1, "V", "{V,G}", 2.5, moment, QTime(7, 5), True)
    add(layer, line, 9, "X", None, None, midnight, None, None)
    add(layer, line, None, None, "{G}", None, None, None, False)
    table = table_of_layer(layer)
    assert table.columns == ["Soort", "f", "meer", "soort (2)", "d", "t", "b"]
    assert table.rows == [
        ["Riool", "Voornemen", "Voornemen; Gepland", 2.5, datetime(2027, 1, 2, 7, 30), "07:05", True],
        [9, "X", None, None, date(2027, 1, 2), None, None],
        [None, None, "Gepland", None, None, None, False],
    ]


def test_lists_with_numbers_as_keys_and_a_filter_are_read_again_and_again(project: QgsProject) -> None:
    """One table for two lists, as is usual; asking QGIS itself for such keys wrote in memory of others."""
    lookup = QgsVectorLayer(
        "None?field=code:integer&field=tekst:string&field=lijst:string", "lijsten", "memory"
    )
    add(lookup, "", 1, "Voornemen", "fase")
    add(lookup, "", 1, "Beton", "materiaal")
    add(lookup, "", 2, "Gepland", "fase")
    add(lookup, "", 3, None, "fase")
    project.addMapLayer(lookup)
    layer = drawn(fields="&field=f:integer&field=m:integer&field=v:integer")
    relation = {"Layer": lookup.id(), "Key": "code", "Value": "tekst"}
    for index, only in enumerate(
        (""" "lijst" = 'fase' """, """ "lijst" = 'materiaal' """, """ "lijst" = current_value('x') """)
    ):
        setup = QgsEditorWidgetSetup("ValueRelation", {**relation, "FilterExpression": only})
        layer.setEditorWidgetSetup(index, setup)
    add(layer, "LineString (0 0, 10 0)", 1, 1, 2)
    add(layer, "LineString (0 0, 10 0)", 3, 2, None)
    for _ in range(50):
        assert table_of_layer(layer).rows == [["Voornemen", "Beton", "Gepland"], [3, 2, None]]
    for gone in ("Key", "Value"):
        setup = QgsEditorWidgetSetup("ValueRelation", {**relation, gone: "hernoemd"})
        layer.setEditorWidgetSetup(1, setup)
        assert table_of_layer(layer).rows == [["Voornemen", 1, "Gepland"], [3, 2, None]]
    project.removeMapLayer(lookup.id())
    assert table_of_layer(layer).rows == [[1, 1, 2], [3, 2, None]]


def test_a_relation_shows_how_the_related_feature_is_called(project: QgsProject) -> None:
    phases = QgsVectorLayer("None?field=code:integer&field=tekst:string", "fasen", "memory")
    add(phases, "", 1, "Voornemen")
    phases.setDisplayExpression('"code" || \' \' || "tekst"')
    layer = drawn(fields="&field=fase:integer")
    project.addMapLayers([phases, layer])
    relation = QgsRelation()
    relation.setId("fasen_werken")
    relation.setReferencedLayer(phases.id())
    relation.setReferencingLayer(layer.id())
    relation.addFieldPair("fase", "code")
    project.relationManager().addRelation(relation)
    layer.setEditorWidgetSetup(0, QgsEditorWidgetSetup("RelationReference", {"Relation": relation.id()}))
    for phase in (1, 2, None):
        add(layer, "LineString (0 0, 10 0)", phase)
    assert table_of_layer(layer).rows == [["1 Voornemen"], [2], [None]]
    project.relationManager().removeRelation(relation.id())
    layer.setEditorWidgetSetup(0, QgsEditorWidgetSetup("RelationReference", {"Relation": relation.id()}))
    assert table_of_layer(layer).rows == [[1], [2], [None]]


def test_an_old_value_map_is_read_too(project: QgsProject) -> None:
    layer = drawn(fields="&field=s:string")
    layer.setEditorWidgetSetup(0, QgsEditorWidgetSetup("ValueMap", {"map": {"Riool": "R"}}))
    add(layer, "LineString (0 0, 10 0)", "R")
    assert table_of_layer(layer).rows == [["Riool"]]


@pytest.mark.parametrize(
    ("kind", "wkt", "length"),
    [
        ("LineStringZ", "LineStringZ (0 0 5, 3 4 9)", 5),
        ("LineStringZM", "LineStringZM (0 0 5 1, 3 4 9 2)", 5),
        ("CompoundCurve", "CompoundCurve (CircularString (0 0, 5 5, 10 0), (10 0, 20 0))", 3.14159 * 5 + 10),
        ("MultiCurve", "MultiCurve ((0 0, 3 4), CircularString (0 0, 5 5, 10 0))", 5 + 3.14159 * 5),
    ],
)
def test_heights_measures_and_curves_become_plain_lines(
    project: QgsProject, kind: str, wkt: str, length: float
) -> None:
    layer = drawn(kind)
    add(layer, wkt, "a", None, None)
    add(layer, "", "zonder plaats", None, None)
    table = table_of_layer(layer)
    shape = ogr.CreateGeometryFromWkb(table.geometries[0])
    assert shape.Length() == pytest.approx(length, rel=0.001)
    assert not shape.Is3D() and not shape.IsMeasured() and not shape.HasCurveGeometry()
    assert table.geometries[1] is None


def test_filter_and_selection_count(project: QgsProject) -> None:
    layer = drawn()
    for number in range(6):
        add(layer, f"LineString (0 {number}, 9 {number})", f"w{number}", None, None)
    layer.selectByExpression("naam in ('w1', 'w3')")
    assert [row[0] for row in table_of_layer(layer, selected_only=True).rows] == ["w1", "w3"]
    assert layer.setSubsetString("naam > 'w2'")
    assert [row[0] for row in table_of_layer(layer).rows] == ["w3", "w4", "w5"]


def test_a_table_without_geometry_and_a_coordinate_system_without_a_code(project: QgsProject) -> None:
    table = QgsVectorLayer("None?field=naam:string", "lijst", "memory")
    add(table, "", "a")
    read = table_of_layer(table)
    assert read.geometries == [] and read.crs == ""
    own = QgsVectorLayer(
        "Point?crs=PROJ:+proj=sterea +lat_0=52 +lon_0=5.4 +ellps=bessel +units=m&field=n:string",
        "eigen",
        "memory",
    )
    add(own, "Point (1 2)", "a")
    assert table_of_layer(own).crs.startswith(("PROJCRS", "PROJCS", "BOUNDCRS"))


def test_what_cannot_be_read_is_told(project: QgsProject, tmp_path: Path) -> None:
    with pytest.raises(IntakeError, match="source is missing"):
        table_of_layer(QgsVectorLayer(str(tmp_path / "weg.gpkg"), "Weg", "ogr"))
    with pytest.raises(IntakeError, match="holds no features"):
        table_of_layer(drawn())
    full = drawn()
    for _ in range(5):
        add(full, "LineString (0 0, 1 1)", "a", None, None)
    with pytest.raises(IntakeError, match="5 features; at most 4"):
        table_of_layer(full, most=4)

    class Impatient(Progress):
        def cancelled(self) -> bool:
            return True

    many = drawn()
    many.dataProvider().addFeatures([QgsFeature(many.fields()) for _ in range(1_500)])
    with pytest.raises(Cancelled):
        table_of_layer(many, progress=Impatient())


def test_a_layer_of_the_project_by_id_or_name_from_another_thread(project: QgsProject) -> None:
    layer = drawn()
    add(layer, "LineString (0 0, 10 0)", "a", None, None)
    add(layer, "LineString (0 0, 20 0)", "b", None, None)
    layer.selectByIds([2])
    project.addMapLayer(layer)
    found: list[Any] = []

    def work() -> None:
        for place in (layer.id(), "Getekende werken", f"{layer.id()}|selected"):
            found.append(read_project_layer(place, Progress()).rows)
        try:
            read_project_layer("Onbekend", Progress())
        except IntakeError as error:
            found.append(error.message())

    thread = threading.Thread(target=work)
    thread.start()
    while thread.is_alive():
        QCoreApplication.processEvents()
        time.sleep(0.01)
    whole = [["a", None, None], ["b", None, None]]
    assert found[:3] == [whole, whole, whole[1:]]
    assert "0 layers called “Onbekend”" in found[3]


def test_the_project_is_looked_at_in_the_main_thread_and_waiting_can_be_stopped(project: QgsProject) -> None:
    from afstemming_plugin.cycle.layers import _in_main_thread

    found: list[Any] = []

    class Impatient(Progress):
        def cancelled(self) -> bool:
            return True

    def work() -> None:
        try:
            _in_main_thread(lambda: None, Impatient())  # nobody looks at events yet
        except Cancelled:
            found.append("stopped")
        found.append(_in_main_thread(threading.get_ident, Progress()))

    thread = threading.Thread(target=work)
    thread.start()
    while not found:
        time.sleep(0.01)
    while thread.is_alive():
        QCoreApplication.processEvents()
        time.sleep(0.01)
    assert found == ["stopped", threading.get_ident()]


def test_drawn_works_are_taken_in_and_keep_their_source(project: QgsProject, tmp_path: Path) -> None:
    layer = drawn()
    add(layer, "LineString (84000 447000, 84050 447000)", "riool", QDate(2027, 3, 1), QDate(2027, 6, 1))
    project.addMapLayer(layer)
    planned = PlannedDelivery(address=f"layer:{layer.id()}", partner="stad")
    with Dossier.create(
        tmp_path / "d.gpkg", Collaboration("Proef", partners=[Partner("stad", "Stad")])
    ) as dossier:
        first = take_in(dossier, planned, peildatum=date(2026, 11, 1))
        add(layer, "LineString (84000 447200, 84050 447200)", "weg", QDate(2027, 3, 1), QDate(2027, 6, 1))
        second = take_in(dossier, planned, peildatum=date(2026, 11, 1))
        works = dossier.content().works
    assert (first.accepted, second.accepted, len(works)) == (1, 2, 2)
    assert first.deliveries[0].file == "Getekende werken" and first.deliveries[0].kind == "layer"


def test_equal_content_has_an_equal_checksum_and_one_point_makes_another(project: QgsProject) -> None:
    sums = []
    for end in (10, 10, 11):
        layer = drawn()
        add(layer, f"LineString (0 0, {end} 0)", "a", None, None)
        project.addMapLayer(layer)
        planned = PlannedDelivery(address=f"layer:{layer.id()}")
        sums.append(checksum_of(planned, read_planned(planned, Progress())))
    assert sums[0] == sums[1] != sums[2]


@pytest.mark.parametrize(
    "address", ["ftp:x", "werken.xlsx", "postgres:bestaat-niet|public.werken", "layer:weg"]
)
def test_an_address_that_leads_nowhere_is_told(project: QgsProject, address: str) -> None:
    with pytest.raises(
        IntakeError, match=r"what kind of address|no PostgreSQL connection|0 layers called"
    ) as caught:
        read_planned(PlannedDelivery(address=address), Progress())
    assert caught.value.remedy


def test_connections_made_in_qgis_are_listed_by_kind(project: QgsProject) -> None:
    settings = QgsSettings()
    made = {
        "qgis/connections-wfs/Stad/url": "https://stad.example/wfs",
        "qgis/connections-wfs/Stad/version": "auto",
        "qgis/WFS/Stad/authcfg": "abc1234",
        "qgis/connections-wfs/Stad api/url": "https://stad.example/ogc",
        "qgis/connections-wfs/Stad api/version": "OGC_API_FEATURES",
        "connections/arcgisfeatureserver/items/Net/url": "https://net.example/FeatureServer",
    }
    if "Stad" in QgsOwsConnection.connectionList("WFS"):
        pytest.skip("this profile has connections of these names")
    for key, value in made.items():
        settings.setValue(key, value)
    try:
        found = {
            c.name: (c.kind, c.url, c.authcfg)
            for kind in ("wfs", "ogcapi", "arcgis")
            for c in connections(kind)
        }
    finally:
        for key in made:
            settings.remove(key)
    if "Stad" not in found:
        pytest.skip("this QGIS keeps its WFS connections elsewhere in the settings")
    assert found["Stad"] == ("wfs", "https://stad.example/wfs", "abc1234")
    assert found["Stad api"] == ("ogcapi", "https://stad.example/ogc", "")
    assert found["Net"] == ("arcgis", "https://net.example/FeatureServer", "")
    assert connections("postgres") == []

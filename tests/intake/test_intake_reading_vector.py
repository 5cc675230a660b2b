"""Map layers and JSON in the forms in which they come."""

from __future__ import annotations

import json
import re
import zipfile
from datetime import date
from pathlib import Path
from typing import Any, Optional

import pytest
from osgeo import ogr, osr

from afstemming_plugin.intake.reading import read_tables
from afstemming_plugin.model.errors import IntakeError
from afstemming_plugin.model.words import Severity


def rd() -> Any:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(28992)
    return reference


def make(path: Path, driver: str, wkts: list[Optional[str]], *, crs: Any = None, kind: int = ogr.wkbUnknown,
         options: tuple[str, ...] = (), name: str = "Élan") -> Path:  # fmt: skip
    dataset = ogr.GetDriverByName(driver).CreateDataSource(str(path))
    layer = dataset.CreateLayer(path.stem, crs, kind, list(options))
    layer.CreateField(ogr.FieldDefn("naam", ogr.OFTString))
    layer.CreateField(ogr.FieldDefn("start", ogr.OFTDate))
    layer.CreateField(ogr.FieldDefn("lengte", ogr.OFTReal))
    for wkt in wkts:
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField("naam", name)
        feature.SetField("start", "2027/03/01")
        if wkt:
            feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
        layer.CreateFeature(feature)
    return path


def wkt(wkb: Optional[bytes]) -> str:
    assert wkb is not None
    return str(ogr.CreateGeometryFromWkb(wkb).ExportToWkt())


def test_geopackage_layer_with_date_null_and_heights(tmp_path: Path) -> None:
    path = make(tmp_path / "w.gpkg", "GPKG", ["LINESTRING ZM (1 2 3 4,5 6 7 8)", None], crs=rd())
    (table,) = read_tables(path)
    assert table.columns == ["naam", "start", "lengte"]
    assert table.rows[0] == ["Élan", date(2027, 3, 1), None]
    assert wkt(table.geometries[0]) == "LINESTRING (1 2,5 6)"
    assert table.geometries[1] is None
    assert table.row_numbers == [1, 2] and table.crs == "EPSG:28992"
    assert sorted(file.name for file in tmp_path.iterdir()) == ["w.gpkg"]  # nothing left beside it


def test_aliases_name_the_columns_of_a_file_geodatabase(tmp_path: Path) -> None:
    dataset = ogr.GetDriverByName("OpenFileGDB").CreateDataSource(str(tmp_path / "w.gdb"))
    layer = dataset.CreateLayer("werken", rd(), ogr.wkbPoint)
    field = ogr.FieldDefn("fld_3", ogr.OFTString)
    field.SetAlternativeName("Straatnaam")
    layer.CreateField(field)
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetField(0, "Markt")
    feature.SetGeometry(ogr.CreateGeometryFromWkt("POINT (155000 463000)"))
    layer.CreateFeature(feature)
    layer = feature = dataset = None
    (table,) = read_tables(tmp_path / "w.gdb")
    assert table.columns == ["Straatnaam"] and table.rows == [["Markt"]] and table.crs == "EPSG:28992"


def test_curves_become_fine_straight_lines(tmp_path: Path) -> None:
    curve = "CURVEPOLYGON (CIRCULARSTRING (0 0,10 10,20 0,10 -10,0 0))"
    (table,) = read_tables(make(tmp_path / "w.gpkg", "GPKG", [curve], crs=rd(), kind=ogr.wkbCurvePolygon))
    shape = ogr.CreateGeometryFromWkb(table.geometries[0])
    assert shape.GetGeometryName() == "POLYGON"
    assert shape.Area() == pytest.approx(314.159, rel=0.002)


def test_layer_without_geometry_is_a_table(tmp_path: Path) -> None:
    (table,) = read_tables(make(tmp_path / "w.gpkg", "GPKG", [None], kind=ogr.wkbNone))
    assert table.geometries == [] and len(table) == 1


@pytest.mark.parametrize(("encoding", "cpg"), [("UTF-8", True), ("UTF-8", False), ("CP1252", False)])
def test_shapefile_encoding_stated_or_found_out(tmp_path: Path, encoding: str, cpg: bool) -> None:
    path = make(tmp_path / "w.shp", "ESRI Shapefile", ["POINT (1 2)"], crs=rd(), kind=ogr.wkbPoint,
                options=(f"ENCODING={encoding}",))  # fmt: skip
    if not cpg:
        (tmp_path / "w.cpg").unlink(missing_ok=True)
        table_file = bytearray((tmp_path / "w.dbf").read_bytes())
        table_file[29] = 0  # the table's own statement of its encoding
        (tmp_path / "w.dbf").write_bytes(table_file)
    (table,) = read_tables(path)
    assert table.rows[0][0] == "Élan"
    assert any(remark.severity is Severity.ASSUMED for remark in table.remarks) == (not cpg)


def test_shapefile_without_prj_has_no_crs_and_says_so(tmp_path: Path) -> None:
    path = make(tmp_path / "w.shp", "ESRI Shapefile", ["POINT (155000 463000)"], kind=ogr.wkbPoint)
    (table,) = read_tables(path)
    assert table.crs == ""
    assert any(".prj" in remark.remedy for remark in table.remarks)


def test_shapefile_of_which_a_part_is_missing(tmp_path: Path) -> None:
    path = make(tmp_path / "w.shp", "ESRI Shapefile", ["POINT (1 2)"], crs=rd(), kind=ogr.wkbPoint)
    (tmp_path / "w.dbf").unlink()
    with pytest.raises(IntakeError, match=r"\.dbf"):
        read_tables(path)


def test_zip_with_two_shapefiles_in_a_folder(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    for name in ("riool", "gas"):
        make(folder / f"{name}.shp", "ESRI Shapefile", ["POINT (155000 463000)"], crs=rd(), kind=ogr.wkbPoint)
    with zipfile.ZipFile(tmp_path / "w.zip", "w") as archive:
        for file in folder.iterdir():
            archive.write(file, f"map/{file.name}")
        archive.writestr("map/leesmij.txt", "")
    tables = read_tables(tmp_path / "w.zip")
    assert [(table.file, table.layer, len(table)) for table in tables] == [
        ("w.zip/map/gas.shp", "gas", 1),
        ("w.zip/map/riool.shp", "riool", 1),
    ]
    assert any(remark.file == "w.zip/map/leesmij.txt" for remark in tables[0].remarks)


@pytest.mark.parametrize(("driver", "suffix"), [("GML", ".gml"), ("KML", ".kml"), ("GeoJSON", ".geojson")])
def test_other_map_files_leave_nothing_beside_them(tmp_path: Path, driver: str, suffix: str) -> None:
    path = make(tmp_path / f"w{suffix}", driver, ["POINT (5.1 52.1)"], crs=wgs84())
    for other in tmp_path.iterdir():
        if other != path:
            other.unlink()
    (table,) = read_tables(path)
    assert len(table) == 1 and wkt(table.geometries[0]) == "POINT (5.1 52.1)" and table.crs == "EPSG:4326"
    assert list(tmp_path.iterdir()) == [path]


def wgs84() -> Any:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(4326)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference


def test_geojson_nested_properties_dates_as_written_and_stated_crs(tmp_path: Path) -> None:
    document = {
        "type": "FeatureCollection",
        "crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::28992"}},
        "features": [
            {
                "type": "Feature",
                "geometry": {"type": "Point", "coordinates": [155000, 463000]},
                "properties": {"plan": {"start": "30-11-25", "fasen": ["a", "b"]}, "klaar": True},
            }
        ],
    }
    (tmp_path / "w.json").write_text(json.dumps(document))
    (table,) = read_tables(tmp_path / "w.json")
    assert dict(zip(table.columns, table.rows[0])) == {
        "plan.start": "30-11-25",
        "plan.fasen": "a; b",
        "klaar": True,
    }
    assert table.crs == "EPSG:28992"


def test_array_of_records_with_nested_objects_lists_and_geometry(tmp_path: Path) -> None:
    records = [
        {"id": 1, "LatLng": {"lat": 52.1, "lng": 5.1}, "wegen": ["A", "B", "A"], "leeg": " "},
        {"id": 2, "plek": {"type": "Feature", "properties": {"wijk": "X"},
                           "geometry": {"type": "LineString", "coordinates": [[5, 52], [5.1, 52.1]]}}},
    ]  # fmt: skip
    (tmp_path / "w.json").write_text(json.dumps(records))
    (table,) = read_tables(tmp_path / "w.json")
    assert table.columns == ["id", "LatLng.lat", "LatLng.lng", "wegen", "leeg", "plek.wijk"]
    assert table.rows == [[1, 52.1, 5.1, "A; B", None, None], [2, None, None, None, None, "X"]]
    assert table.geometries[0] is None and wkt(table.geometries[1]) == "LINESTRING (5 52,5.1 52.1)"
    assert table.crs == "EPSG:4326"


def test_records_wrapped_in_an_answer(tmp_path: Path) -> None:
    (tmp_path / "w.json").write_text(json.dumps({"meta": {"n": 1}, "results": [{"id": 1}, {"id": 2}]}))
    assert read_tables(tmp_path / "w.json")[0].rows == [[1], [2]]


DATA = Path(__file__).parents[3] / "shared" / "data"
real = pytest.mark.skipif(not DATA.exists(), reason="the real third-party data are not on this machine")


@real
def test_bgt_archive_gives_each_road_part_and_names_what_cannot_be_read() -> None:
    path = DATA / "bgt" / "bgt_otterlo.zip"
    tables = {table.layer: table for table in read_tables(path)}
    with zipfile.ZipFile(path) as archive:
        roads = len(re.findall(rb"<(?:\w+:)?TrafficArea\s", archive.read("bgt_wegdeel.gml")))
        covers = len(re.findall(rb"<(?:\w+:)?PlantCover\s", archive.read("bgt_begroeidterreindeel.gml")))
    assert len(tables["TrafficArea"]) == roads == 2444
    cover = tables["PlantCover"]
    unreadable = [remark for remark in cover.remarks if "cannot be parsed" in remark.message]
    assert len(cover) + len(unreadable) == covers
    assert all(
        ogr.CreateGeometryFromWkb(wkb).GetGeometryName() == "POLYGON" for wkb in cover.geometries if wkb
    )


@real
@pytest.mark.parametrize("path", sorted(DATA.glob("cities/*.json")), ids=str)
def test_every_record_of_the_cities_is_read(path: Path) -> None:
    document = json.loads(path.read_text(encoding="utf-8"))
    (table,) = read_tables(path)
    assert len(table) == len(document if isinstance(document, list) else document["features"])
    assert all(table.geometries)


@real
def test_esri_json_has_its_own_crs() -> None:
    (table,) = read_tables(DATA / "esri" / "dfi_roads_live_pull.json")
    assert table.crs in ("EPSG:29902", "EPSG:29900") and len(table) == 4 and all(table.geometries)


@real
def test_toulouse_is_read_whole() -> None:
    path = DATA / "toulouse" / "works.json"
    (table,) = read_tables(path)
    assert len(table) == path.read_text(encoding="utf-8").count('"declarant":') == 3948
    assert {"LatLng.lat", "LatLng.lng", "declarant", "voie"} <= set(table.columns)

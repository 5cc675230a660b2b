"""Formats of drawings and of other GIS; texts of shapefiles in whatever code page."""

from __future__ import annotations

import re
import shutil
import zipfile
from datetime import date
from pathlib import Path
from typing import Any, Optional

import pytest
from osgeo import gdal, ogr, osr

from afstemming_plugin.intake.reading import read_tables, vector
from afstemming_plugin.intake.table import RawTable
from afstemming_plugin.model.errors import IntakeError
from afstemming_plugin.model.progress import Progress
from afstemming_plugin.model.words import Severity

LINE = "LINESTRING (155000 463000,155100 463050)"


def rd() -> Any:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(28992)
    return reference


def make(
    path: Path, driver: str, names: list[str], *, layer: str = "werken", options: tuple[str, ...] = ()
) -> Path:
    dataset = ogr.GetDriverByName(driver).CreateDataSource(str(path))
    made = dataset.CreateLayer(layer, rd(), ogr.wkbLineString, list(options))
    made.CreateField(ogr.FieldDefn("straat", ogr.OFTString))
    made.CreateField(ogr.FieldDefn("start", ogr.OFTDate))
    for name in names:
        feature = ogr.Feature(made.GetLayerDefn())
        feature.SetField("straat", name)
        feature.SetField("start", "2027/03/01")
        feature.SetGeometry(ogr.CreateGeometryFromWkt(LINE))
        made.CreateFeature(feature)
    return path


def wkt(wkb: Optional[bytes]) -> str:
    return str(ogr.CreateGeometryFromWkb(wkb).ExportToWkt())


can_write_gdb = pytest.mark.skipif(
    not gdal.GetDriverByName("OpenFileGDB").GetMetadataItem(gdal.DCAP_CREATE),
    reason="GDAL writes file geodatabases from 3.6",
)


@can_write_gdb
@pytest.mark.parametrize(
    "inside", ["plannen.gdb", "map/plannen.gdb", "", "map"], ids=["named", "deep", "loose", "folder"]
)
def test_file_geodatabase_zipped_in_every_way(tmp_path: Path, inside: str) -> None:
    folder = make(tmp_path / "x.gdb", "OpenFileGDB", ["Dorpsstraat", "Kade"])
    with zipfile.ZipFile(tmp_path / "levering.gdb.zip", "w") as archive:
        for file in folder.iterdir():
            archive.write(file, f"{inside}/{file.name}" if inside else file.name)
        archive.writestr("leesmij.csv", "")
    (table,) = read_tables(tmp_path / "levering.gdb.zip")
    assert table.columns == ["straat", "start"] and [row[0] for row in table.rows] == ["Dorpsstraat", "Kade"]
    assert table.crs == "EPSG:28992" and "155000 463000,155100 463050" in wkt(table.geometries[0])
    assert table.file.startswith("levering.gdb.zip/") and table.file.endswith(".gdb")


@can_write_gdb
def test_folder_of_a_file_geodatabase_goes_the_whole_way(tmp_path: Path) -> None:
    from afstemming_plugin.cycle.agreements import PlannedDelivery, read_folder
    from afstemming_plugin.cycle.take_in import take_in
    from afstemming_plugin.dossier import Dossier
    from afstemming_plugin.model.collaboration import Collaboration

    folder = tmp_path / "map"
    folder.mkdir()
    path = make(folder / "gas.gdb", "OpenFileGDB", ["Dorpsstraat"])
    (planned,) = read_folder(folder).deliveries
    assert planned.file == path and planned.partner == "gas"
    with Dossier.create(tmp_path / "d.gpkg", Collaboration("x")) as dossier:
        taken = take_in(dossier, PlannedDelivery(path, partner="gas"), peildatum=date(2026, 1, 1))
        assert taken.accepted == 1 and taken.deliveries[0].checksum


NAMES = ["Café de Zoölogie", "België", "Curaçaostraat", "Één-hoog", "Mariënburg"]


def shapefile(path: Path, encoding: str, *, cpg: Optional[str] = None, language: int = 0) -> Path:
    make(path, "ESRI Shapefile", NAMES, layer=path.stem, options=(f"ENCODING={encoding}",))
    content = bytearray(path.with_suffix(".dbf").read_bytes())
    content[29] = language
    path.with_suffix(".dbf").write_bytes(content)
    path.with_suffix(".cpg").unlink(missing_ok=True)
    if cpg:
        path.with_suffix(".cpg").write_text(cpg)
    return path


@pytest.mark.parametrize("encoding", ["CP850", "CP1252", "UTF-8"])
def test_code_page_is_guessed_from_the_letters(tmp_path: Path, encoding: str) -> None:
    (table,) = read_tables(shapefile(tmp_path / "w.shp", encoding))
    assert [row[0] for row in table.rows] == NAMES
    (remark,) = [r for r in table.remarks if r.severity is Severity.ASSUMED]
    assert encoding in remark.message and remark.file == "w.shp"


@pytest.mark.parametrize(
    ("encoding", "cpg"), [("CP1252", "UTF-8"), ("UTF-8", "1252"), ("CP850", "ISO-8859-1"), ("UTF-8", "onzin")]
)
def test_a_stated_code_page_that_cannot_be_is_not_believed(tmp_path: Path, encoding: str, cpg: str) -> None:
    (table,) = read_tables(shapefile(tmp_path / "w.shp", encoding, cpg=cpg))
    assert [row[0] for row in table.rows] == NAMES
    (remark,) = [r for r in table.remarks if r.severity is Severity.REPAIRED]
    assert cpg in remark.message and encoding in remark.message


@pytest.mark.parametrize(
    ("encoding", "cpg"), [("CP1252", "1252"), ("UTF-8", "UTF-8"), ("CP850", "850"), ("CP1252", "ANSI 1252")]
)
def test_a_stated_code_page_that_fits_needs_no_remark(tmp_path: Path, encoding: str, cpg: str) -> None:
    (table,) = read_tables(shapefile(tmp_path / "w.shp", encoding, cpg=cpg))
    assert [row[0] for row in table.rows] == NAMES
    assert not [r for r in table.remarks if "encoding" in r.message]


def test_drawing_gives_its_lines_with_their_layer_and_leaves_out_the_texts(tmp_path: Path) -> None:
    dataset = ogr.GetDriverByName("DXF").CreateDataSource(str(tmp_path / "w.dxf"))
    layer = dataset.CreateLayer("entities")
    for name, shape in (("riool", LINE), ("gas", LINE), ("tekst", "POINT (155000 463000)")):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField("Layer", name)
        feature.SetGeometry(ogr.CreateGeometryFromWkt(shape))
        layer.CreateFeature(feature)
    layer = feature = dataset = None
    (table,) = read_tables(tmp_path / "w.dxf")
    at = table.columns.index("Layer")
    assert [row[at] for row in table.rows] == ["riool", "gas"] and wkt(table.geometries[1]).startswith(
        "LINESTRING"
    )
    assert any("1 texts and points" in r.message for r in table.remarks)
    assert any("coordinate system" in r.message for r in table.remarks)


def test_binary_drawing_is_refused_with_advice(tmp_path: Path) -> None:
    (tmp_path / "w.dwg").write_bytes(b"AC1032" + bytes(100))
    with pytest.raises(IntakeError, match=r"\.dxf"):
        read_tables(tmp_path / "w.dwg")


@pytest.mark.parametrize(("name", "options"), [("w.tab", ()), ("w.mif", ("FORMAT=MIF",))])
def test_mapinfo(tmp_path: Path, name: str, options: tuple[str, ...]) -> None:
    folder = tmp_path / "mi"
    folder.mkdir()
    dataset = gdal.GetDriverByName("MapInfo File").Create(str(folder / name), 0, 0, 0, 0, list(options))
    layer = dataset.CreateLayer("w", rd(), ogr.wkbLineString)
    layer.CreateField(ogr.FieldDefn("straat", ogr.OFTString))
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetField("straat", "Kade")
    feature.SetGeometry(ogr.CreateGeometryFromWkt(LINE))
    layer.CreateFeature(feature)
    layer = feature = dataset = None
    (table,) = read_tables(folder / name)
    assert table.rows == [["Kade"]] and ogr.CreateGeometryFromWkb(table.geometries[0]).GetX(
        0
    ) == pytest.approx(155000, abs=200)
    shutil.make_archive(str(tmp_path / "w"), "zip", folder)
    assert [len(t) for t in read_tables(tmp_path / "w.zip")] == [1]


@pytest.fixture
def kml(tmp_path: Path) -> Path:
    (tmp_path / "w.kml").write_text(
        '<kml xmlns="http://www.opengis.net/kml/2.2"><Document><Placemark><name>Riool Kade</name><ExtendedData>'
        '<Data name="jaar"><value>2027</value></Data></ExtendedData><LineString><coordinates>5.1,52.1,0 5.2,52.1,0'
        "</coordinates></LineString></Placemark></Document></kml>"
    )
    with zipfile.ZipFile(tmp_path / "w.kmz", "w") as archive:
        archive.write(tmp_path / "w.kml", "doc.kml")
    return tmp_path


@pytest.mark.skipif(ogr.GetDriverByName("LIBKML") is None, reason="GDAL has no LIBKML on this machine")
def test_kml_and_kmz(kml: Path) -> None:
    for name in ("w.kml", "w.kmz"):
        (table,) = read_tables(kml / name)
        row = dict(zip(table.columns, table.rows[0]))
        assert row["Name"] == "Riool Kade" and str(row["jaar"]) == "2027" and table.crs == "EPSG:4326"
        assert wkt(table.geometries[0]) == "LINESTRING (5.1 52.1,5.2 52.1)"


def test_without_libkml_no_value_of_a_kml_is_lost_in_silence(
    kml: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(vector, "_DRIVERS", [name for name in vector._DRIVERS if name != "LIBKML"])
    for name in ("w.kml", "w.kmz"):
        with pytest.raises(IntakeError, match="cannot be opened" if name == "w.kmz" else "LIBKML"):
            read_tables(kml / name)
    text = (kml / "w.kml").read_text()
    (kml / "plain.kml").write_text(re.sub("<ExtendedData>.*</ExtendedData>", "", text))
    (table,) = read_tables(kml / "plain.kml")
    assert dict(zip(table.columns, table.rows[0]))["Name"] == "Riool Kade"


def test_a_geopackage_reads_the_same_by_columns_and_by_rows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(tmp_path / "w.gpkg"))
    for name, kind in (("a", ogr.wkbUnknown), ("b", ogr.wkbNone)):
        layer = dataset.CreateLayer(name, rd(), kind)
        types = (ogr.OFTString, ogr.OFTInteger, ogr.OFTInteger64, ogr.OFTReal, ogr.OFTDate, ogr.OFTDateTime)
        for at, field in enumerate(types):
            layer.CreateField(ogr.FieldDefn(f"v{at}", field))
        values = [["Élan ", 1, 2**40, 0.5, "2027/03/01", "2027/03/01 10:11:12"], ["", -1, None, None, None, None],
                  [None, None, 3, 1e300, "1850/01/01", "2027/03/01 00:00:00"]]  # fmt: skip
        shapes = ["POINT ZM (1 2 3 4)", "POLYGON EMPTY", "CURVEPOLYGON (CIRCULARSTRING (0 0,1 1,2 0,1 -1,0 0))", "POINT EMPTY",
                  "MULTILINESTRING ((0 0,1 1))"]  # fmt: skip
        for at in range(60):
            feature = ogr.Feature(layer.GetLayerDefn())
            for index, value in enumerate(values[at % 3]):
                if value is not None:
                    feature.SetField(index, value)
            if kind == ogr.wkbUnknown and at % 6 < 5:
                feature.SetGeometry(ogr.CreateGeometryFromWkt(shapes[at % 6]))
            layer.CreateFeature(feature)
    layer = feature = dataset = None
    quick = read_tables(tmp_path / "w.gpkg")
    monkeypatch.setattr(vector, "read_by_columns", lambda *_: False)
    slow = read_tables(tmp_path / "w.gpkg")
    assert quick == slow and len(quick) == 2 and quick[0].geometries[0] is not None


def test_columns_with_a_cell_too_long_for_a_batch_or_with_booleans_are_read_by_rows(tmp_path: Path) -> None:
    path = make(tmp_path / "w.gpkg", "GPKG", ["x" * 200_000, "Kade"])
    dataset = gdal.OpenEx(str(path))
    table = RawTable("w", "werken", "GPKG", ["straat", "start"], [], [])
    from afstemming_plugin.intake.reading.vector_columns import read_by_columns

    assert not read_by_columns(dataset, dataset.GetLayer(0), table, Progress()) and not table.rows
    (whole,) = read_tables(path)
    assert [len(row[0]) for row in whole.rows] == [200_000, 4]

"""Small files that would swell: each is read in a process with 2 GB at most, and refused or taken in in time."""

from __future__ import annotations

import json
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import openpyxl
import pytest

ROOT = Path(__file__).resolve().parents[2]
MEMORY = 2 * 1024**3
SECONDS = 120  # on a busy machine; each takes a few
READ = f"""
import resource, sys
resource.setrlimit(resource.RLIMIT_AS, ({MEMORY}, {MEMORY}))
sys.path.insert(0, {str(ROOT)!r})
from pathlib import Path
from afstemming_plugin.intake.reading import read_tables
from afstemming_plugin.model.errors import IntakeError
try:
    tables = read_tables(Path(sys.argv[1]))
    print("rows", sum(map(len, tables)))
except IntakeError as error:
    print("refused", error.what)
"""
MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'


def outcome(path: Path) -> str:
    done = subprocess.run(
        [sys.executable, "-c", READ, str(path)], capture_output=True, text=True, timeout=SECONDS, check=False
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout


def sheet(path: Path, rows: Callable[[], Iterable[str]], tail: str = "") -> Path:
    """A workbook of which the sheet is made piece by piece, so that this process needs no memory either."""
    openpyxl.Workbook().save(path)
    with zipfile.ZipFile(path) as old:
        parts = {name: old.read(name) for name in old.namelist() if not name.endswith("sheet1.xml")}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name, content in parts.items():
            new.writestr(name, content)
        with new.open("xl/worksheets/sheet1.xml", "w") as stream:
            stream.write(f"<worksheet {MAIN}><sheetData>".encode())
            for row in rows():
                stream.write(row.encode())
            stream.write(f"</sheetData>{tail}</worksheet>".encode())
    return path


def text(reference: str, value: str) -> str:
    return f'<c r="{reference}" t="inlineStr"><is><t>{value}</t></is></c>'


HEADER = f'<row r="1">{text("A1", "Projectnaam")}{text("B1", "Straat")}{text("C1", "Jaar")}</row>'


def test_header_of_ten_million_columns(tmp_path: Path) -> None:
    path = tmp_path / "wide.csv"
    with path.open("w") as stream:
        for block in range(1000):
            stream.write(";".join(f"k{block}x{at}" for at in range(10_000)) + ";")
        stream.write("\n1;2;3\n")
    assert "columns" in outcome(path)


def test_one_row_far_below_and_one_cell_far_to_the_right(tmp_path: Path) -> None:
    row = f'<row r="1048576">{text("A1048576", "Riool")}{text("XFD1048576", "x")}</row>'
    assert "rows 1" in outcome(sheet(tmp_path / "a.xlsx", lambda: [HEADER, row]))


def test_a_cell_far_to_the_right_in_every_row(tmp_path: Path) -> None:
    def rows() -> Iterator[str]:
        for at in range(1, 200_000):
            yield f'<row><c r="XFD{at}"><v>{at}</v></c></row>'

    assert "refused" in outcome(sheet(tmp_path / "a.xlsx", rows))


def test_a_row_beyond_the_last(tmp_path: Path) -> None:
    assert "refused" in outcome(
        sheet(tmp_path / "a.xlsx", lambda: [HEADER, '<row r="2000000000"><c/></row>'])
    )


def test_merges_over_merges_over_the_whole_sheet(tmp_path: Path) -> None:
    def rows() -> Iterator[str]:
        yield HEADER
        for at in range(2, 20_000):
            yield f"<row>{text(f'A{at}', 'Riool')}{text(f'B{at}', 'Kade')}</row>"

    merge = '<mergeCell ref="A2:A1048576"/>'
    path = sheet(tmp_path / "a.xlsx", rows, f"<mergeCells>{merge * 50_000}</mergeCells>")
    assert "rows 19998" in outcome(path)


def test_entities_that_multiply_in_the_shared_strings(tmp_path: Path) -> None:
    path = sheet(tmp_path / "a.xlsx", lambda: [HEADER])
    lol = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr(
            "xl/sharedStrings.xml",
            f'<!DOCTYPE x [<!ENTITY l0 "lol">{lol}]><sst {MAIN}><si><t>&l9;</t></si></sst>',
        )
    assert "document type" in outcome(path)


def test_a_declaration_behind_a_long_comment(tmp_path: Path) -> None:
    path = sheet(tmp_path / "a.xlsx", lambda: [HEADER])
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/x.xml", f"<!--{'x' * 3_000_000}--><!DOCTYPE x><a/>")
    assert "document type" in outcome(path)


DEEP = {
    "lists": "[" * 200_000,
    "objects": '{"a":' * 100_000,
    "closed": '[{"a":' + "[" * 900 + "]" * 900 + "}]",
}


@pytest.mark.parametrize("kind", DEEP)
def test_deeply_nested_json(tmp_path: Path, kind: str) -> None:
    (tmp_path / "a.json").write_text(DEEP[kind])
    assert outcome(tmp_path / "a.json")


def test_records_that_each_bring_a_column(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(json.dumps([{f"k{at}": at} for at in range(16_000)]))
    assert "refused" in outcome(tmp_path / "a.json")


def test_repeated_rows_of_an_open_document(tmp_path: Path) -> None:
    names = {"office": "office", "table": "table", "text": "text"}
    spaces = " ".join(f'xmlns:{n}="urn:oasis:names:tc:opendocument:xmlns:{v}:1.0"' for n, v in names.items())
    cell = (
        '<table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="1000"/>'
    )
    with zipfile.ZipFile(tmp_path / "a.ods", "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr(
            "content.xml",
            f"<office:document-content {spaces}><office:body><office:spreadsheet><table:table table:name='A'>"
            f'<table:table-row table:number-rows-repeated="1000000">{cell}</table:table-row></table:table>'
            "</office:spreadsheet></office:body></office:document-content>",
        )
    assert "refused" in outcome(tmp_path / "a.ods")


def test_a_cell_of_ten_megabytes_in_a_geopackage(tmp_path: Path) -> None:
    from osgeo import ogr

    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(tmp_path / "a.gpkg"))
    layer = dataset.CreateLayer("a", None, ogr.wkbPoint)
    layer.CreateField(ogr.FieldDefn("naam", ogr.OFTString))
    layer.StartTransaction()
    for number in range(5000):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField("naam", "x" * (10_000_000 if number == 7 else 3))
        layer.CreateFeature(feature)
    layer.CommitTransaction()
    layer = feature = dataset = None
    assert "rows 5000" in outcome(tmp_path / "a.gpkg")

"""Workbooks as people make them."""

from __future__ import annotations

import zipfile
from datetime import date, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.styles import PatternFill
from osgeo import ogr

from afstemming_plugin.intake.reading import read_tables
from afstemming_plugin.model.errors import IntakeError

HEADER = ["Projectnaam", "Straat", "Startdatum", "Einddatum", "Lengte (m)"]
RIOOL = ["Riool", "Dorpsstraat", datetime(2027, 1, 1), datetime(2027, 6, 1), 120]
GAS = ["Gas", "Molenweg", datetime(2028, 1, 1, 8, 30), "Q3 2028", 80.5]


def save(path: Path, *rows: list[Any], title: str = "Planning") -> openpyxl.Workbook:
    book = openpyxl.Workbook()
    book.active.title = title
    for row in rows:
        book.active.append(row)
    book.save(path)
    return book


def test_values_keep_their_kind_and_rows_their_number(tmp_path: Path) -> None:
    save(tmp_path / "a.xlsx", ["Planning 2027"], [], HEADER, RIOOL, [], GAS)
    (table,) = read_tables(tmp_path / "a.xlsx")
    assert (table.file, table.layer, table.kind) == ("a.xlsx", "Planning", "xlsx")
    assert table.columns == HEADER
    assert table.row_numbers == [4, 6]
    assert table.rows == [
        ["Riool", "Dorpsstraat", date(2027, 1, 1), date(2027, 6, 1), 120],
        ["Gas", "Molenweg", datetime(2028, 1, 1, 8, 30), "Q3 2028", 80.5],
    ]
    assert table.geometries == [] and table.crs == ""


def test_junk_empty_and_hidden_sheets_are_skipped_and_told(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.title = "Leeg"
    book.create_sheet("Toelichting").append(["Dit is een toelichting."])
    hidden = book.create_sheet("Lijsten")
    hidden.sheet_state = "hidden"
    for row in (HEADER, RIOOL):
        hidden.append(row)
        book.create_sheet("Riool" if row is HEADER else "x")
    for row in (HEADER, RIOOL):
        book["Riool"].append(row)
    book["x"].append(HEADER)  # a header without rows
    book.save(tmp_path / "a.xlsx")
    tables = read_tables(tmp_path / "a.xlsx")
    assert [table.layer for table in tables] == ["Riool"]
    assert {remark.layer for remark in tables[0].remarks} == {"Leeg", "Toelichting", "x", "Lijsten"}
    (asked,) = read_tables(tmp_path / "a.xlsx", layer="Lijsten")
    assert len(asked) == 1


def test_several_sheets_give_several_tables(tmp_path: Path) -> None:
    book = save(tmp_path / "a.xlsx", HEADER, RIOOL)
    book.create_sheet("Gas").append(HEADER)
    book["Gas"].append(GAS)
    book.save(tmp_path / "a.xlsx")
    assert [(table.layer, len(table)) for table in read_tables(tmp_path / "a.xlsx")] == [
        ("Planning", 1),
        ("Gas", 1),
    ]


def test_hidden_rows_are_kept_and_told(tmp_path: Path) -> None:
    book = save(tmp_path / "a.xlsx", HEADER, RIOOL, GAS)
    book.active.row_dimensions[3].hidden = True
    book.save(tmp_path / "a.xlsx")
    (table,) = read_tables(tmp_path / "a.xlsx")
    assert len(table) == 2
    (remark,) = [remark for remark in table.remarks if "hidden" in remark.message]
    assert remark.row == 3 and "3" in remark.message


def test_colours_that_mark_some_rows_are_told_and_a_colour_of_all_is_not(tmp_path: Path) -> None:
    book = save(tmp_path / "a.xlsx", HEADER, RIOOL, GAS)
    red = PatternFill("solid", fgColor="FFFF0000")
    for row in (2, 3):
        book.active.cell(row, 1).fill = PatternFill("solid", fgColor="FF00FF00")
    book.active.cell(3, 2).fill = red
    book.save(tmp_path / "a.xlsx")
    messages = [remark.message for remark in read_tables(tmp_path / "a.xlsx")[0].remarks]
    assert any("#ff0000" in message and "3" in message for message in messages)
    assert not any("#00ff00" in message for message in messages)


def test_formula_without_a_stored_value_is_empty_and_told(tmp_path: Path) -> None:
    save(tmp_path / "a.xlsx", HEADER, [*RIOOL[:4], "=60*2"])
    (table,) = read_tables(tmp_path / "a.xlsx")
    assert table.rows[0][4] is None
    assert any("E2" in remark.message for remark in table.remarks)


def test_error_cells_are_empty_and_told(tmp_path: Path) -> None:
    save(tmp_path / "a.xlsx", HEADER, [*RIOOL[:4], "#N/A"])
    (table,) = read_tables(tmp_path / "a.xlsx")
    assert table.rows[0][4] is None
    (remark,) = [remark for remark in table.remarks if remark.value == "#N/A"]
    assert (remark.row, remark.column) == (2, "Lengte (m)")


def test_cells_merged_over_rows_count_for_each_row(tmp_path: Path) -> None:
    book = save(tmp_path / "a.xlsx", HEADER, RIOOL, [None, "Molenweg", None, None, 10], GAS)
    book.active.merge_cells("A2:A3")
    book.save(tmp_path / "a.xlsx")
    (table,) = read_tables(tmp_path / "a.xlsx")
    assert [row[0] for row in table.rows] == ["Riool", "Riool", "Gas"]


def test_equal_column_names_can_be_told_apart(tmp_path: Path) -> None:
    save(tmp_path / "a.xlsx", ["Projectnaam", "Straat", "Datum", "Datum"], ["Riool", "Weg", "2027", "2028"])
    assert read_tables(tmp_path / "a.xlsx")[0].columns[2:] == ["Datum", "Datum (2)"]


def test_wrong_stated_size_of_a_sheet_loses_no_rows(tmp_path: Path) -> None:
    save(tmp_path / "a.xlsx", HEADER, RIOOL, GAS)
    with zipfile.ZipFile(tmp_path / "a.xlsx") as old, zipfile.ZipFile(tmp_path / "b.xlsx", "w") as new:
        for name in old.namelist():
            new.writestr(name, old.read(name).replace(b'ref="A1:E3"', b'ref="A1"'))
    assert len(read_tables(tmp_path / "b.xlsx")[0]) == 2


def test_open_document_sheet_with_a_title_above_the_header(tmp_path: Path) -> None:
    dataset = ogr.GetDriverByName("ODS").CreateDataSource(str(tmp_path / "a.ods"))
    layer = dataset.CreateLayer("Planning")
    for name in ("Title", "b", "c"):
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    for row in (["Projectnaam", "Straat", "Startdatum"], ["Riool", "Dorpsstraat", "Q3 2027"]):
        feature = ogr.Feature(layer.GetLayerDefn())
        for index, value in enumerate(row):
            feature.SetField(index, value)
        layer.CreateFeature(feature)
    layer = feature = dataset = None
    (table,) = read_tables(tmp_path / "a.ods")
    assert table.columns == ["Projectnaam", "Straat", "Startdatum"]
    assert table.rows == [["Riool", "Dorpsstraat", "Q3 2027"]] and table.row_numbers == [3]


def ods(path: Path, *tables: str, styles: str = "") -> Path:
    names = {"office": "office", "table": "table", "text": "text", "style": "style"}
    spaces = " ".join(f'xmlns:{n}="urn:oasis:names:tc:opendocument:xmlns:{v}:1.0"' for n, v in names.items())
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", f"<office:document-content {spaces}><office:automatic-styles>{styles}"
                         f"</office:automatic-styles><office:body><office:spreadsheet>{''.join(tables)}"
                         "</office:spreadsheet></office:body></office:document-content>")  # fmt: skip
    return path


def ods_row(*cells: str, attributes: str = "") -> str:
    return f"<table:table-row {attributes}>{''.join(cells)}</table:table-row>"


def ods_text(text: str, attributes: str = "") -> str:
    return f'<table:table-cell office:value-type="string" {attributes}><text:p>{text}</text:p></table:table-cell>'


def test_open_document_values_merges_hidden_rows_and_endless_empty_rows(tmp_path: Path) -> None:
    header = ods_row(*(ods_text(name) for name in HEADER))
    first = ods_row(
        ods_text("Riool", 'table:number-rows-spanned="2"'),
        ods_text("Dorps<text:span>straat</text:span>"),
        '<table:table-cell office:value-type="date" office:date-value="2027-01-01"><text:p>1-1</text:p></table:table-cell>',
        '<table:table-cell office:value-type="date" office:date-value="2027-06-01T08:30:00"/>',
        '<table:table-cell office:value-type="float" office:value="80.5"/>',
    )
    second = ods_row(
        "<table:covered-table-cell/>",
        ods_text("Molenweg"),
        '<table:table-cell table:number-columns-repeated="2"/>',
        '<table:table-cell table:formula="of:=SUM([.E2])"/>',
        attributes='table:visibility="collapse"',
    )
    rest = ods_row('<table:table-cell table:number-columns-repeated="16384"/>',
                   attributes='table:number-rows-repeated="1048570"')  # fmt: skip
    hidden = '<style:style style:name="ta2"><style:table-properties table:display="false"/></style:style>'
    path = ods(
        tmp_path / "a.ods",
        f'<table:table table:name="Planning" table:style-name="ta1">{header}{first}{second}{rest}</table:table>',
        f'<table:table table:name="Lijsten" table:style-name="ta2">{header}{first}</table:table>',
        styles=hidden,
    )
    (table,) = read_tables(path)
    assert table.layer == "Planning" and table.columns == HEADER and table.row_numbers == [2, 3]
    assert table.rows == [
        ["Riool", "Dorpsstraat", date(2027, 1, 1), datetime(2027, 6, 1, 8, 30), 80.5],
        ["Riool", "Molenweg", None, None, None],
    ]
    messages = " ".join(remark.message for remark in table.remarks)
    assert "1 hidden rows" in messages and "E3" in messages and "merged" in messages
    assert any(remark.layer == "Lijsten" for remark in table.remarks)


def test_open_document_that_claims_endless_filled_rows_and_columns_is_bounded(tmp_path: Path) -> None:
    wide = ods_row(ods_text("x", 'table:number-columns-repeated="2000000000"'))
    with pytest.raises(IntakeError, match="columns"):
        read_tables(ods(tmp_path / "a.ods", f'<table:table table:name="A">{wide}</table:table>'))


def test_asking_for_a_sheet_that_is_not_there_names_those_that_are(tmp_path: Path) -> None:
    save(tmp_path / "a.xlsx", HEADER, RIOOL)
    with pytest.raises(IntakeError, match="Planning"):
        read_tables(tmp_path / "a.xlsx", layer="Riolering")

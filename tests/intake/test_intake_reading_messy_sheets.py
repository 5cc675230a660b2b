"""Sheets that hold more than one list, and meaning that stands in no cell."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.comments import Comment
from openpyxl.styles import Font, PatternFill

from afstemming_plugin.intake.profile import propose
from afstemming_plugin.intake.reading import read_tables
from afstemming_plugin.intake.table import RawTable

HEADER = ["Projectnaam", "Straat", "Startdatum", "Einddatum", "Lengte"]
RIOOL = ["Riool", "Dorpsstraat", "1-3-2027", "1-6-2027", "1.200,5"]
GAS = ["Gas", "Molenweg", "Q3 2028", "Q4 2028", "80"]
WATER = ["Water", "Kerkstraat", "2029", "2029", "15"]
LATER = ["Werknaam", "Straat", "Periode"]


def made(path: Path, *rows: list[Any], change: Any = None) -> list[RawTable]:
    book = openpyxl.Workbook()
    book.active.title = "Blad1"
    for row in rows:
        book.active.append(row)
    if change:
        change(book.active)
    book.save(path / "a.xlsx")
    return read_tables(path / "a.xlsx")


def told(table: RawTable, word: str) -> str:
    (message,) = [f"{r.message} {r.value}" for r in table.remarks if word in r.message]
    return message


def test_lists_below_each_other_are_tables_of_their_own(tmp_path: Path) -> None:
    first, second = made(
        tmp_path, ["Riolering"], HEADER, RIOOL, [], GAS, [], [], ["Overige werken"], LATER, ["Kabel", "Kade", "2027"]
    )  # fmt: skip
    assert (first.layer, second.layer) == ("Blad1 › tabel 1", "Blad1 › tabel 2")
    assert first.columns == HEADER and first.row_numbers == [3, 5]
    assert (
        second.columns == LATER and second.rows == [["Kabel", "Kade", "2027"]] and second.row_numbers == [10]
    )
    assert "Overige werken" in told(second, "above")
    assert [t.layer for t in read_tables(tmp_path / "a.xlsx", layer="Blad1 › tabel 2")] == ["Blad1 › tabel 2"]
    assert len(read_tables(tmp_path / "a.xlsx", layer="Blad1")) == 2


def test_a_header_that_returns_after_a_blank_row_does_not_begin_another_list(tmp_path: Path) -> None:
    (table,) = made(tmp_path, HEADER, RIOOL, [], HEADER, GAS)
    assert [row[0] for row in table.rows] == ["Riool", "Gas"] and table.layer == "Blad1"


def test_lists_beside_each_other(tmp_path: Path) -> None:
    left, right = made(
        tmp_path, ["Riool", None, None, None, "Weg"], [*LATER, None, *LATER], ["A", "Kade", "2027", None, "B", "Laan", "2028"],
        ["C", "Dijk", "2029"],
    )  # fmt: skip
    assert left.rows == [["A", "Kade", "2027"], ["C", "Dijk", "2029"]]
    assert right.rows == [["B", "Laan", "2028"]] and right.columns == LATER and right.row_numbers == [3]


def test_a_blank_column_inside_one_list_does_not_split_it(tmp_path: Path) -> None:
    (table,) = made(
        tmp_path, ["Projectnaam", "Straat", None, "Startdatum", "Einddatum"], ["A", "Kade", None, "2027", "2028"]
    )  # fmt: skip
    assert table.rows == [["A", "Kade", "2027", "2028"]]


def test_notes_and_totals_below_the_list_are_told_and_no_works(tmp_path: Path) -> None:
    (table,) = made(
        tmp_path,
        HEADER,
        RIOOL,
        GAS,
        ["Totaal", None, None, None, 1280.5],
        [],
        ["Vragen? Bel de projectleider"],
    )
    assert [row[0] for row in table.rows] == ["Riool", "Gas"]
    assert "Vragen?" in told(table, "below the list") and told(table, "totals")


def test_colours_with_a_legend_become_a_column_that_the_partner_did_not_deliver(tmp_path: Path) -> None:
    def paint(sheet: Any) -> None:
        yellow, red = PatternFill("solid", fgColor="FFFFFF00"), PatternFill("solid", fgColor="FFFF0000")
        sheet["A2"].fill = sheet["B2"].fill = sheet["A6"].fill = yellow
        sheet["C3"].fill = red

    (table,) = made(tmp_path, HEADER, RIOOL, GAS, WATER, [], [None, "uitgesteld"], change=paint)
    assert table.columns == [*HEADER, "celkleur"]
    assert [row[-1] for row in table.rows] == ["uitgesteld (yellow (#ffff00))", "red (#ff0000)", None]
    assert "1 rows" in told(table, "“uitgesteld”") and told(table, "#ff0000")
    profile = propose(table)
    assert "celkleur" not in profile.header and "celkleur" not in profile.columns.values()


def test_theme_and_indexed_colours_are_named(tmp_path: Path) -> None:
    from openpyxl.styles.colors import Color

    def paint(sheet: Any) -> None:
        sheet["A2"].fill = PatternFill("solid", fgColor=Color(theme=5, tint=0.4))
        sheet["A3"].fill = PatternFill("solid", fgColor=Color(indexed=13))

    (table,) = made(tmp_path, HEADER, RIOOL, GAS, WATER, change=paint)
    first, second, third = (row[-1] for row in table.rows)
    assert first.startswith(("orange", "red")) and second == "yellow (#ffff00)" and third is None


def test_struck_through_rows_are_doubtful_but_stay(tmp_path: Path) -> None:
    def strike(sheet: Any) -> None:
        for cell in sheet[3]:
            cell.font = Font(strike=True)
        sheet["A2"].font = Font(strike=True)  # one word of a row is no row

    (table,) = made(tmp_path, HEADER, RIOOL, GAS, WATER, change=strike)
    assert len(table) == 3 and [row[table.columns.index("doorgehaald")] for row in table.rows] == [
        None,
        "ja",
        None,
    ]
    assert "3" in told(table, "struck through")


def test_notes_on_cells_are_kept_with_their_column(tmp_path: Path) -> None:
    def note(sheet: Any) -> None:
        sheet["C3"].comment = Comment("in overleg met het waterschap", "x")

    (table,) = made(tmp_path, HEADER, RIOOL, GAS, change=note)
    assert table.rows[1][-1] == "Startdatum: in overleg met het waterschap" and told(table, "note on a cell")


def test_a_cell_merged_over_columns_counts_for_each(tmp_path: Path) -> None:
    def merge(sheet: Any) -> None:
        sheet["C2"] = "2027"
        sheet.merge_cells("C2:D2")
        sheet.merge_cells("A4:E4")

    (table,) = made(tmp_path, HEADER, RIOOL, GAS, ["Tweede helft"], WATER, change=merge)
    assert table.rows[0][2:4] == ["2027", "2027"] and told(table, "merged")
    assert table.rows[2] == ["Tweede helft", None, None, None, None]


def test_hidden_columns_are_told(tmp_path: Path) -> None:
    def hide(sheet: Any) -> None:
        sheet.column_dimensions["E"].hidden = True

    (table,) = made(tmp_path, HEADER, RIOOL, GAS, change=hide)
    assert "Lengte" in told(table, "hidden columns")


def test_asking_for_one_sheet_calls_no_other_sheet_hidden(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for name in ("Een", "Twee"):
        sheet = book.create_sheet(name)
        for row in (HEADER, RIOOL):
            sheet.append(row)
    book.save(tmp_path / "a.xlsx")
    (table,) = read_tables(tmp_path / "a.xlsx", layer="Twee")
    assert not [r for r in table.remarks if "hidden" in r.message]


def test_an_old_workbook_holds_several_lists_too(tmp_path: Path) -> None:
    office = shutil.which("soffice")
    if not office:
        pytest.skip("LibreOffice, which can write .xls, is not on this machine")
    made(tmp_path, HEADER, RIOOL, [], LATER, ["Kabel", "Kade", "2027"])
    command = [
        office,
        f"-env:UserInstallation={(tmp_path / 'office').as_uri()}",
        "--headless",
        "--convert-to",
        "xls",
    ]
    subprocess.run([*command, "--outdir", str(tmp_path), str(tmp_path / "a.xlsx")], check=True, timeout=120)
    assert [(t.layer, len(t)) for t in read_tables(tmp_path / "a.xls")] == [
        ("Blad1 › tabel 1", 1),
        ("Blad1 › tabel 2", 1),
    ]


def test_colours_notes_and_strikes_of_open_documents(tmp_path: Path) -> None:
    import zipfile

    names = {
        "office": "office",
        "table": "table",
        "text": "text",
        "style": "style",
        "fo": "xsl-fo-compatible",
    }
    spaces = " ".join(f'xmlns:{n}="urn:oasis:names:tc:opendocument:xmlns:{v}:1.0"' for n, v in names.items())

    def row(values: list[str], style: str = "", note: str = "") -> str:
        cells = "".join(
            f'<table:table-cell table:style-name="{style}" office:value-type="string">'
            f"{note if value == values[0] else ''}<text:p>{value}</text:p></table:table-cell>"
            for value in values
        )
        return f"<table:table-row>{cells}</table:table-row>"

    note = "<office:annotation><text:p>bel eerst</text:p></office:annotation>"
    body = row(HEADER) + row(RIOOL, "ce1", note) + row(GAS, "ce2")
    with zipfile.ZipFile(tmp_path / "a.ods", "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr(
            "content.xml",
            f"<office:document-content {spaces}><office:automatic-styles>"
            '<style:style style:name="ce1"><style:table-cell-properties fo:background-color="#ffff00"/></style:style>'
            '<style:style style:name="ce2"><style:text-properties style:text-line-through-style="solid"/></style:style>'
            "</office:automatic-styles><office:body><office:spreadsheet>"
            f'<table:table table:name="B">{body}</table:table></office:spreadsheet></office:body></office:document-content>',
        )
    (table,) = read_tables(tmp_path / "a.ods")
    assert table.columns == [*HEADER, "celkleur", "doorgehaald", "notitie bij cel"]
    assert table.rows[0][5:] == ["yellow (#ffff00)", None, "Projectnaam: bel eerst"]
    assert table.rows[1][5:] == [None, "ja", None]

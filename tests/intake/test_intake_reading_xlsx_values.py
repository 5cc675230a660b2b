"""The values of a workbook are those that openpyxl gives, though read another way."""

from __future__ import annotations

import re
import warnings
import zipfile
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from afstemming_plugin.intake.reading.xlsx import XlsxBook
from afstemming_plugin.model.progress import Progress

DATA = Path(__file__).parents[3] / "shared" / "data" / "excel"


def plain(value: Any) -> Any:
    """What a RawTable may hold of an openpyxl value: text stripped, midnight a day, times in words."""
    if isinstance(value, str):
        return re.sub(r"_x([0-9A-Fa-f]{4})_", lambda m: chr(int(m.group(1), 16)), value).strip() or None
    if isinstance(value, datetime):
        return value.date() if value.time() == time() else value
    return str(value) if isinstance(value, (time, timedelta)) else value


def by_openpyxl(path: Path, *, stream: bool = True) -> dict[str, list[list[Any]]]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        book = openpyxl.load_workbook(path, read_only=stream, data_only=True)
        grids = {}
        for sheet in book.worksheets:
            if stream:
                sheet.reset_dimensions()
            grid = [[plain(v) for v in row] for row in sheet.iter_rows(values_only=True)]
            for row in grid:
                while row and row[-1] is None:
                    row.pop()
            while grid and not grid[-1]:
                grid.pop()
            grids[sheet.title] = grid
        book.close()
    return grids


def by_us(path: Path) -> dict[str, list[list[Any]]]:
    with XlsxBook(path) as book:
        return {sheet.name: book.read(sheet, Progress()).grid for sheet in book.sheets}


def same(ours: dict[str, list[list[Any]]], theirs: dict[str, list[list[Any]]]) -> None:
    assert ours == theirs
    kinds = [[[type(v) for v in row] for row in grid] for grid in ours.values()]
    assert kinds == [[[type(v) for v in row] for row in grid] for grid in theirs.values()]


@pytest.mark.skipif(not DATA.exists(), reason="the real third-party data are not on this machine")
@pytest.mark.parametrize("path", sorted(DATA.glob("*.xlsx")) or [Path("-")], ids=lambda path: path.stem)
def test_real_workbooks(path: Path) -> None:
    same(by_us(path), by_openpyxl(path))


TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), max_size=20).filter(
    lambda text: not text.startswith("=") and "_x" not in text
)
VALUES = st.one_of(
    st.none(),
    TEXTS,
    st.integers(-(10**15), 10**15),
    st.floats(-1e300, 1e300),
    st.booleans(),
    st.datetimes(datetime(1900, 3, 1), datetime(2200, 1, 1)).map(lambda d: d.replace(microsecond=0)),
    st.dates(date(1900, 3, 1), date(2200, 1, 1)),
    st.times().map(lambda t: t.replace(microsecond=0)),
    st.timedeltas(timedelta(0), timedelta(days=40)).map(lambda d: timedelta(seconds=int(d.total_seconds()))),
    st.just("#N/A"),
)
FORMATS = st.sampled_from(
    [
        "General",
        "0.00",
        "dd-mm-yyyy",
        "[h]:mm",
        "yyyy",
        '"dag" 0',
        "[Red]0",
        r"d\ mmm",
        "mm:ss",
        "#,##0 €",
        "@",
    ]
)


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    rows=st.lists(st.lists(VALUES, max_size=6), max_size=8),
    formats=st.dictionaries(st.tuples(st.integers(1, 8), st.integers(1, 6)), FORMATS, max_size=8),
    in_1904=st.booleans(),
)
def test_any_workbook(
    tmp_path: Path, rows: list[list[Any]], formats: dict[tuple[int, int], str], in_1904: bool
) -> None:
    book = openpyxl.Workbook()
    if in_1904:
        book.epoch = datetime(1904, 1, 1)
        rows = [[None if isinstance(v, date) and v.year < 1905 else v for v in row] for row in rows]
    for row in rows:
        book.active.append(row)
    for (row_number, column), form in formats.items():
        book.active.cell(row_number, column).number_format = form
    book.save(tmp_path / "a.xlsx")
    # openpyxl 3.0 tells durations apart in its full mode only.
    same(by_us(tmp_path / "a.xlsx"), by_openpyxl(tmp_path / "a.xlsx", stream=False))


def rewritten(path: Path, sheet: str, *, strings: str = "") -> Path:
    """A workbook with this XML as its first sheet."""
    openpyxl.Workbook().save(path)
    with zipfile.ZipFile(path) as old:
        parts = {name: old.read(name) for name in old.namelist()}
    parts["xl/worksheets/sheet1.xml"] = sheet.encode()
    if strings:
        parts["xl/sharedStrings.xml"] = strings.encode()
        relation = (
            b'<Relationship Id="rId9" Target="sharedStrings.xml" Type="http://schemas.openxmlformats.org/'
            b'officeDocument/2006/relationships/sharedStrings"/></Relationships>'
        )
        name = "xl/_rels/workbook.xml.rels"
        parts[name] = parts[name].replace(b"</Relationships>", relation)
    with zipfile.ZipFile(path, "w") as new:
        for name, content in parts.items():
            new.writestr(name, content)
    return path


MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def test_what_other_programs_write(tmp_path: Path) -> None:
    """A namespace prefix, cells and rows without addresses, runs of text, Japanese readings, CDATA, escapes."""
    sheet = (
        f'<x:worksheet xmlns:x="{MAIN}"><x:sheetData>'
        '<x:row><x:c t="s"><x:v>0</x:v></x:c><x:c><x:v>1</x:v></x:c></x:row>'
        '<x:row r="4"><x:c r="C4" t="inlineStr"><x:is><x:r><x:t>Dorps</x:t></x:r><x:r><x:t>straat</x:t></x:r></x:is></x:c>'
        '<x:c t="str"><x:f>A1</x:f><x:v><![CDATA[a & b]]></x:v></x:c><x:c t="b"><x:v>1</x:v></x:c>'
        '<x:c t="n"><x:v>1E3</x:v></x:c></x:row></x:sheetData></x:worksheet>'
    )
    strings = (
        f'<sst xmlns="{MAIN}"><si><r><t>Ri</t></r><r><t xml:space="preserve">ool </t></r>'
        "<rPh><t>x</t></rPh></si></sst>"
    )
    path = rewritten(tmp_path / "a.xlsx", sheet, strings=strings)
    assert by_us(path) == {
        "Sheet": [["Riool", 1], [], [], [None, None, "Dorpsstraat", "a & b", True, 1000.0]]
    }


def test_a_number_that_is_none_stays_text_and_an_escape_becomes_its_character(tmp_path: Path) -> None:
    sheet = (
        f'<worksheet xmlns="{MAIN}"><sheetData><row r="1"><c r="A1"><v>nan</v></c><c r="B1"><v>12a</v></c>'
        '<c r="C1" t="inlineStr"><is><t>a_x000D_b</t></is></c></row></sheetData></worksheet>'
    )
    assert by_us(rewritten(tmp_path / "a.xlsx", sheet)) == {"Sheet": [["nan", "12a", "a\rb"]]}


def test_durations_are_words(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active["A1"] = timedelta(hours=30, minutes=5)
    book.save(tmp_path / "a.xlsx")
    assert by_us(tmp_path / "a.xlsx")["Sheet"] == [["1 day, 6:05:00"]]

"""Whatever a partner hands over: tables or an error of our own, in bounded time, with text that can be stored."""

from __future__ import annotations

import gzip
import io
import json
import signal
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import Any, Optional

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afstemming_plugin.intake.dates import DateProblem, read_date, read_period
from afstemming_plugin.intake.delivery import take_in
from afstemming_plugin.intake.places import Placer
from afstemming_plugin.intake.profile import propose
from afstemming_plugin.intake.reading import read_tables
from afstemming_plugin.intake.table import RawTable
from afstemming_plugin.model.collaboration import Collaboration
from afstemming_plugin.model.errors import IntakeError

LONGEST = 20  # seconds for one small file, on a busy machine
FUZZ = settings(settings.get_profile("fuzz"))
PLACER = Placer("EPSG:28992", (), (80_000.0, 440_000.0, 90_000.0, 450_000.0))
VALUES = (str, int, float, bool, date, datetime, type(None))


@contextmanager
def in_time() -> Iterator[None]:
    def late(*_: object) -> None:
        raise AssertionError(f"hangs: more than {LONGEST} s")

    before = signal.signal(signal.SIGALRM, late)
    signal.alarm(LONGEST)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


def taken(path: Path) -> Optional[int]:
    """Rows that came through the whole intake; None when the file was refused."""
    with in_time():
        try:
            tables = read_tables(path)
        except IntakeError as error:
            assert error.what and error.message().encode("utf-8")
            return None
        return sum(rows_of(table) for table in tables)


def rows_of(table: RawTable) -> int:
    assert len(table.rows) == len(table.row_numbers)
    assert table.geometries == [] or len(table.geometries) == len(table.rows)
    for row in table.rows:
        assert len(row) == len(table.columns)
        for value in row:
            assert isinstance(value, VALUES)
            str(value).encode("utf-8")
    for remark in table.remarks:
        f"{remark.message}{remark.value}".encode()
    try:
        intakes = take_in(
            table, propose(table), collaboration=Collaboration("x"), placer=PLACER, partner="p",
            delivered_on=date(2026, 1, 1), peildatum=date(2026, 1, 1),
        )  # fmt: skip
    except IntakeError as error:
        error.message().encode("utf-8")
        return 0
    if not table.rows or any(intake.delivery.columns != tuple(table.columns) for intake in intakes):
        return len(table)  # route points were joined
    assert sum(i.delivery.accepted + i.delivery.rejected for i in intakes) == len(table)
    return len(table)


NAMES = st.sampled_from(
    ["Projectnaam", "Straat", "Startdatum", "Einddatum", "Periode", "Jaar", "x", "y", "lat", "lon", "WKT", "punt", "Status",
     "Lengte (m)", "Raming", "Discipline", "Delen", "Duur", "Huisnummers", "Plaats", "", "Totaal", "id"]
)  # fmt: skip
TEXT = st.text(st.characters(codec="utf-8"), max_size=30)
WRITTEN = st.one_of(
    TEXT,
    st.sampled_from(
        ["Q3 2027", "1-3-2027", "week 53 2027", "riool", "Totaal", "#N/A", "155000", "463.000,5", "52.1", "5.1", "1e400", "-0",
         "POINT (155000 463000)", "LINESTRING EMPTY", "POLYGON ((0 0,1 1", "2027", "gepland", "2e helft", "n.t.b.", "1 t/m 9999999"]
    ),
    st.integers(-(10**30), 10**30).map(str),
    st.floats().map(str),
    st.dates().map(str),
)  # fmt: skip


# Bytes ------------------------------------------------------------------------------------------


@FUZZ
@given(content=st.binary(max_size=400), suffix=st.sampled_from([".csv", ".xlsx", ".json", ".xml", ".gml", ".zip", ".ods", ".dxf", ".shp", ".gpkg", ".xls", ".kml", ".tab"]), head=st.sampled_from([b"", b"PK\x03\x04", b"<", b"{", b"[", b"\x1f\x8b", b"\xff\xfe", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"SQLite format 3\x00", b"  0\nSECTION\n"]))  # fmt: skip
def test_any_bytes(
    tmp_path_factory: pytest.TempPathFactory, content: bytes, suffix: str, head: bytes
) -> None:
    path = tmp_path_factory.getbasetemp() / f"bytes{suffix}"
    path.write_bytes(head + content)
    taken(path)


# Text -------------------------------------------------------------------------------------------


@FUZZ
@given(
    names=st.lists(NAMES, min_size=1, max_size=8),
    rows=st.lists(st.lists(WRITTEN, max_size=9), max_size=12),
    separator=st.sampled_from(";,\t|"),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "cp1252"]),
    quote=st.booleans(),
)
def test_any_text_with_separators(
    tmp_path_factory: pytest.TempPathFactory, names: list[str], rows: list[list[str]], separator: str, encoding: str, quote: bool
) -> None:  # fmt: skip
    mark = '"' if quote else ""
    lines = [separator.join(f"{mark}{value}{mark}" for value in row) for row in (names, *rows)]
    path = tmp_path_factory.getbasetemp() / "text.csv"
    path.write_bytes("\n".join(lines).encode(encoding, "replace"))
    taken(path)


# JSON -------------------------------------------------------------------------------------------

KEYS = st.one_of(
    NAMES,
    st.sampled_from(["type", "features", "properties", "geometry", "coordinates", "geometries", "crs"]),
    TEXT,
)
LEAVES = st.one_of(
    st.none(), st.booleans(), st.integers(-(10**400), 10**400), st.floats(), WRITTEN, st.text(max_size=5),
    st.sampled_from(["Feature", "FeatureCollection", "Point", "LineString", "Polygon", "GeometryCollection", "Topology"]),
)  # fmt: skip
DOCUMENTS = st.recursive(
    LEAVES, lambda inner: st.one_of(st.lists(inner, max_size=5), st.dictionaries(KEYS, inner, max_size=6)), max_leaves=40
)  # fmt: skip


@FUZZ
@given(
    document=st.one_of(
        DOCUMENTS, st.lists(st.dictionaries(KEYS, DOCUMENTS, max_size=6), min_size=1, max_size=5)
    ),
    packed=st.booleans(),
)
def test_any_json(tmp_path_factory: pytest.TempPathFactory, document: Any, packed: bool) -> None:
    content = json.dumps(document).encode()
    path = tmp_path_factory.getbasetemp() / "any.json"
    path.write_bytes(gzip.compress(content) if packed else content)
    taken(path)


# Workbooks --------------------------------------------------------------------------------------

CELLS = st.one_of(
    st.none(), WRITTEN.map(lambda text: "".join(c for c in text if c.isprintable()).lstrip("=")), st.integers(-(10**12), 10**12),
    st.floats(-1e18, 1e18), st.datetimes(datetime(1900, 3, 1)), st.booleans(),
)  # fmt: skip


def workbook(names: list[str], rows: list[list[Any]]) -> dict[str, bytes]:
    book = openpyxl.Workbook()
    for row in (names, *rows):
        book.active.append(row)
    book.active.merge_cells("A2:B3")
    stream = io.BytesIO()
    book.save(stream)
    with zipfile.ZipFile(stream) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def written(path: Path, parts: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return path


@FUZZ
@given(names=st.lists(NAMES, min_size=1, max_size=8), rows=st.lists(st.lists(CELLS, max_size=9), max_size=10))
def test_any_cells_of_a_workbook(
    tmp_path_factory: pytest.TempPathFactory, names: list[str], rows: list[list[Any]]
) -> None:
    taken(written(tmp_path_factory.getbasetemp() / "cells.xlsx", workbook(names, rows)))


PARTS = workbook(
    ["Projectnaam", "Straat", "Startdatum", "x"],
    [["Riool", "Kade", datetime(2027, 3, 1), 155000], ["Gas", "Laan", "Q3 2028", 1.5]],
)
PARTS["xl/sharedStrings.xml"] = (
    b'<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>a</t></si></sst>'
)
TOKENS = st.sampled_from(
    [b"<", b">", b"/", b'"', b"&#0;", b"&amp;", b"&x;", b"row", b'r="A1048577"', b'r="XFE1"', b'r="-1"', b's="99999"', b't="s"', b't="d"',
     b't="zz"', b"<v>9999999999</v>", b"<v>-1</v>", b"<v>NaN</v>", b"<v/>", b"1e999", b"<!--", b"]]>", b"\x00", b"\xff", b"<!DOCTYPE a>",
     b'<mergeCell ref="A1:XFD1048576"/>', b'<mergeCell ref="x"/>', b"<row>", b"</row>", b'<col hidden="1" min="1" max="99999999"/>']
)  # fmt: skip


@FUZZ
@given(
    part=st.sampled_from(sorted(PARTS)),
    changes=st.lists(
        st.tuples(st.floats(0, 1), st.integers(0, 12), st.one_of(TOKENS, st.binary(max_size=6))),
        min_size=1,
        max_size=4,
    ),
)
def test_workbooks_with_a_damaged_part(
    tmp_path_factory: pytest.TempPathFactory, part: str, changes: list[tuple[float, int, bytes]]
) -> None:
    content = PARTS[part]
    for where, removed, added in changes:
        at = int(where * len(content))
        content = content[:at] + added + content[at + removed :]
    taken(written(tmp_path_factory.getbasetemp() / "damaged.xlsx", {**PARTS, part: content}))


@FUZZ
@given(where=st.floats(0, 1), removed=st.integers(0, 40), added=st.binary(max_size=8))
def test_workbooks_with_damaged_packing(
    tmp_path_factory: pytest.TempPathFactory, where: float, removed: int, added: bytes
) -> None:
    path = written(tmp_path_factory.getbasetemp() / "packing.xlsx", PARTS)
    content = path.read_bytes()
    at = int(where * len(content))
    path.write_bytes(content[:at] + added + content[at + removed :])
    taken(path)


# Dates ------------------------------------------------------------------------------------------

WORDS = st.sampled_from(
    ["week", "Q3", "kwartaal", "2e", "helft", "medio", "eind", "begin", "najaar", "2027", "'28", "27", "mrt", "maart", "t/m", "tot", "-", "/",
     "vanaf", "na", "vóór", "n.t.b.", "doorlopend", "8 weken", "1", "32", "13", "0", "99999", "(", ")", ",", ".", "½", "٣"]
)  # fmt: skip


@FUZZ
@given(
    value=st.one_of(
        st.lists(WORDS, max_size=8).map(" ".join),
        st.lists(WORDS, max_size=6).map("".join),
        TEXT,
        st.floats(),
        st.integers(),
        st.datetimes(),
    )
)
def test_any_date(value: Any) -> None:
    with in_time():
        for read in (read_period, read_date):
            try:
                found = read(value)
            except DateProblem as problem:
                assert str(problem)
                continue
            if read is read_period:
                assert found.period.start <= found.period.end

"""Every cell that a partner wrote is found again in the dossier, read back with other tools than ours."""

from __future__ import annotations

import copy
import csv
import math
import sqlite3
from collections import Counter
from datetime import date, datetime
from pathlib import Path
from typing import Any, Iterator

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from osgeo import ogr

from afstemming_plugin.cycle.agreements import STREETS, PlannedDelivery, read_folder
from afstemming_plugin.cycle.take_in import take_in
from afstemming_plugin.cycle.whole_job import open_for, prepare
from afstemming_plugin.dossier import Dossier
from afstemming_plugin.intake import delivery as assembly
from afstemming_plugin.intake.cells import cell_text
from afstemming_plugin.intake.fieldwords import WORKS
from afstemming_plugin.intake.places import Placer
from afstemming_plugin.intake.profile import Profile
from afstemming_plugin.intake.table import RawTable
from afstemming_plugin.model.collaboration import Collaboration, Delivery, Partner
from afstemming_plugin.model.delivered import DeliveredRow
from afstemming_plugin.model.errors import IntakeError

TODAY = date(2026, 11, 1)


def plain(value: Any) -> str:
    """One notation for what two readers may type differently."""
    if isinstance(value, bool):
        return str(int(value))
    if isinstance(value, datetime):
        return value.replace(microsecond=0).isoformat().replace("T00:00:00", "")
    if isinstance(value, date):
        return value.isoformat()
    text = " ".join(str(value).split())
    try:
        number = float(text)
    except ValueError:
        return text
    return f"{number:.9g}" if math.isfinite(number) else text


def filled(values: Any) -> Counter[str]:
    return Counter(plain(v) for v in values if v is not None and plain(v) != "")


def by_row(dossier: Dossier, deliveries: list[Delivery]) -> dict[int, DeliveredRow]:
    rows = [row for delivery in deliveries for row in dossier.delivered_rows(delivery.id)]
    assert len({row.row for row in rows}) == len(rows)
    return {row.row: row for row in rows}


@pytest.fixture(scope="module")
def demo(demo_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Dossier]:
    agreements = read_folder(demo_folder)
    with open_for(tmp_path_factory.mktemp("lost") / "dossier.gpkg", agreements) as dossier:
        prepare(dossier, agreements)
        yield dossier


def test_every_delivered_row_is_kept_once_with_the_partners_columns(demo: Dossier) -> None:
    content = demo.content()
    for delivery in content.deliveries:
        rows = demo.delivered_rows(delivery.id)
        kept = {row.row for row in rows}
        assert len(kept) == len(rows) == delivery.accepted + delivery.rejected
        assert {r.row for r in delivery.rejected_rows} <= kept
        assert {w.row for w in content.works if w.delivery == delivery.id} <= kept
        assert all(len(row.cells) == len(delivery.columns) for row in rows)
        assert set(delivery.fields.values()) <= set(delivery.columns)


def test_each_workbook_of_the_demo_cell_by_cell(demo: Dossier, demo_folder: Path) -> None:
    checked = 0
    for file in sorted(demo_folder.glob("*.xlsx")):
        checked += check_workbook(demo, file)
    assert checked > 1000


def check_workbook(dossier: Dossier, file: Path) -> int:
    """Cells below the first delivered row of a sheet: in the dossier, or told in a remark with their row."""
    checked = 0
    deliveries = [d for d in dossier.deliveries() if d.file == file.name]
    assert deliveries
    book = openpyxl.load_workbook(file, data_only=True)
    for name in {d.layer for d in deliveries}:
        sheet = book[name]
        of_sheet = [d for d in deliveries if d.layer == name]
        kept = by_row(dossier, of_sheet)
        columns = {" ".join(column.split()) for d in of_sheet for column in d.columns}
        told = {row for d in of_sheet for remark in d.remarks for row in remark.all_rows}
        texts = " ".join(remark.message for d in of_sheet for remark in d.remarks)
        for number, cells in enumerate(sheet.iter_rows(values_only=True), 1):
            written = filled(cells)
            if number not in kept:
                assert not written or number < min(kept) or number in told or str(number) in texts
                continue
            ours = filled(kept[number].cells)
            # A merged cell may stand in more rows with us than where it was written.
            assert not written - ours, (file.name, name, number)
            checked += sum(written.values())
        assert columns
    return checked


def test_the_csv_of_the_demo_cell_by_cell(demo: Dossier, demo_folder: Path) -> None:
    (file,) = demo_folder.glob("*.csv")
    lines = list(csv.reader(file.read_bytes().decode("cp1252").splitlines(), delimiter=";"))
    deliveries = [d for d in demo.deliveries() if d.file == file.name]
    kept = by_row(demo, deliveries)
    head = next(i for i, line in enumerate(lines) if tuple(line) == deliveries[0].columns)
    for number, line in enumerate(lines[head + 1 :], head + 2):
        assert filled(line) == filled(kept[number].cells)
    assert len(kept) == len(lines) - head - 1


def test_every_attribute_of_the_layers_of_the_demo(demo: Dossier, demo_folder: Path) -> None:
    planned = [d for d in read_folder(demo_folder).deliveries if d.kind != STREETS]
    files = {d.file for d in planned if d.file.suffix in (".gpkg", ".geojson", ".shp")}
    assert len(files) >= 5
    for file in files:
        source = ogr.Open(str(file))
        for index in range(source.GetLayerCount()):
            layer = source.GetLayer(index)
            deliveries = [d for d in demo.deliveries() if d.file == file.name and d.layer == layer.GetName()]
            if not deliveries:
                continue
            ours = Counter(
                frozenset(filled(row.cells).items()) for d in deliveries for row in demo.delivered_rows(d.id)
            )
            theirs = Counter(frozenset(filled(_attributes(feature)).items()) for feature in layer)
            assert sum(theirs.values()) == sum(ours.values())
            assert not theirs - ours


def _attributes(feature: Any) -> list[Any]:
    values = []
    for at in range(feature.GetFieldCount()):
        if not feature.IsFieldSetAndNotNull(at):
            continue
        kind = feature.GetFieldDefnRef(at).GetType()
        if kind == ogr.OFTDate:
            year, month, day = feature.GetFieldAsDateTime(at)[:3]
            values.append(date(year, month, day))
        else:
            values.append(feature.GetField(at))
    return values


def test_the_shape_of_a_rejected_or_repaired_row_is_kept_as_delivered(
    demo: Dossier, demo_folder: Path
) -> None:
    content = demo.content()
    repaired = 0
    for delivery in content.deliveries:
        layer = ogr.Open(str(demo_folder / delivery.file))
        if layer is None or delivery.file.endswith((".xlsx", ".csv")):
            continue
        written = {
            bytes(f.GetGeometryRef().ExportToIsoWkb(ogr.wkbNDR))
            for index in range(layer.GetLayerCount())
            for f in layer.GetLayer(index)
            if f.GetGeometryRef() is not None
        }
        for row in demo.delivered_rows(delivery.id):
            if row.geometry is not None:
                assert row.geometry in written
                repaired += 1
    assert repaired > 0


@pytest.mark.parametrize(
    "name",
    ["20220912.xlsx", "Chester County Five Year Plan 2024-2028.xlsx", "Verkeersmaatregelen DF A1.xlsx",
     "test02.xlsx", "testinput.xlsx"],
)  # fmt: skip
def test_real_workbooks_cell_by_cell(real_data: Path, tmp_path: Path, name: str) -> None:
    with Dossier.create(tmp_path / "d.gpkg", Collaboration("x")) as dossier:
        try:
            take_in(dossier, PlannedDelivery(real_data / "excel" / name, partner="p"), peildatum=TODAY)
        except IntakeError as error:
            pytest.skip(f"holds no works: {error}")
        assert check_workbook(dossier, real_data / "excel" / name) > 0


def test_a_dossier_of_the_first_version_gets_the_new_tables_and_reads_as_before(tmp_path: Path) -> None:
    path = tmp_path / "d.gpkg"
    with Dossier.create(path, Collaboration("x")) as dossier:
        dossier.add_delivery(
            Delivery("d1", "p", "", "a.csv", "", "csv", TODAY, datetime(2026, 11, 1, 9), accepted=1)
        )
    with sqlite3.connect(path) as connection:
        connection.execute("DROP TABLE delivered_row")
        connection.execute("DELETE FROM gpkg_contents WHERE table_name = 'delivered_row'")
        for table, column in (
            ("delivery", "columns"),
            ("delivery", "fields"),
            ("remark", "rows"),
            ("street", "house_numbers"),
        ):
            connection.execute(f'ALTER TABLE "{table}" DROP COLUMN "{column}"')
        connection.execute("UPDATE collaboration SET schema_version = 1")
    connection.close()
    with Dossier.open(path) as dossier:
        (delivery,) = dossier.deliveries()
        assert (delivery.columns, delivery.fields, delivery.accepted) == ((), {}, 1)
        assert dossier.delivered_rows("d1") == []
    assert path.with_suffix(".v1.backup.gpkg").exists()


def test_reading_and_repairing_change_no_cell_in_any_field(tmp_path: Path) -> None:
    """A column for every field we know, filled with what must be interpreted, repaired, doubted or refused."""
    names = list(WORKS)
    odd = {
        "period": "Q3 2027", "start": "mrt-27", "end": "medio 2028", "year": 2027.0, "earliest": "x", "latest": "31-12-2030",
        "duration": "8 weken", "size": "ca. 1.250 m", "width": "2,5m", "estimate": "€ 1.000,-", "discipline": "Rioolering",
        "kind": "vernieuwen", "hardness": "misschien", "share": "vertrouwelijk", "level": "tactisch ", "street": " dorpsstr. ",
        "x": "155.000", "y": 463000, "lat": None, "lon": None, "wkt": "LINESTRING (1 2", "priority": True, "reference": "=1",
    }  # fmt: skip
    rows = [[odd.get(name, f" {name} é ") for name in names], [None] * len(names), [1.5 for _ in names]]
    table = RawTable("f.csv", "", "CSV", [f"kolom {name}" for name in names], rows, [2, 3, 4])
    before = copy.deepcopy(table)
    intakes = assembly.take_in(
        table,
        Profile("p", columns=dict(zip(names, table.columns))),
        collaboration=Collaboration("x", partners=[Partner("p", "P")]),
        placer=Placer("EPSG:28992"),
        partner="p",
        delivered_on=TODAY,
        peildatum=TODAY,
    )
    assert table == before
    written = {row.row: row.cells for intake in intakes for row in intake.rows}
    assert written == dict(zip(before.row_numbers, map(tuple, before.rows)))
    works = [work for intake in intakes for work in intake.works]
    assert works and works[0].delivered.keys() >= {"hardness", "size", "share", "discipline", "earliest"}
    for work in works:
        cells = dict(zip(names, written[work.row or 0]))
        for name, text in work.delivered.items():
            if name != "period":
                assert text == cell_text(cells[name]), name


@given(
    cells=st.lists(
        st.one_of(
            st.none(), st.text(), st.booleans(), st.integers(), st.floats(allow_nan=False), st.dates(),
            st.datetimes(timezones=st.none()),
        )
    ),
    geometry=st.one_of(st.none(), st.binary(min_size=1)),
)  # fmt: skip
def test_a_row_is_stored_and_read_back_the_same(cells: list[Any], geometry: bytes | None) -> None:
    row = DeliveredRow(7, tuple(cells), geometry)
    again = DeliveredRow.of_json(7, row.cells_json(), geometry)
    assert again == row
    assert list(map(type, again.cells)) == list(map(type, row.cells))

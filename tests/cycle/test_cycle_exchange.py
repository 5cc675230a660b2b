"""The uitwisselformaat: taken in without mapping, written without loss, and never other than the model says."""

from __future__ import annotations

import json
import sqlite3
import zipfile
from dataclasses import fields
from datetime import date, datetime
from pathlib import Path
from typing import Any, Optional

import pytest
from osgeo import ogr

from afstemming_plugin.compat import openpyxl_module
from afstemming_plugin.cycle.agreements import PlannedDelivery, read_folder
from afstemming_plugin.cycle.exchange import make_exchange_file, make_template
from afstemming_plugin.cycle.take_in import TakenIn, take_in
from afstemming_plugin.dossier import Dossier
from afstemming_plugin.model.collaboration import Collaboration, Delivery, Partner, Unit
from afstemming_plugin.model.content import Content
from afstemming_plugin.model.errors import AfstemmingError, ExportError, IntakeError
from afstemming_plugin.model.exchange import (
    EVENT,
    GRAAFRUST,
    RECORDS,
    STAMP,
    WORK,
    json_schema,
)
from afstemming_plugin.model.period import Period, Precision
from afstemming_plugin.model.words import Discipline, Hardness, Kind, PlacePrecision, Share
from afstemming_plugin.model.work import Event, GraafrustZone, Work
from afstemming_plugin.paths import resource

PEILDATUM = date(2026, 11, 1)
OF_THE_TAKING_IN = {
    "id", "delivery", "file", "layer", "row", "delivered", "version", "corrected", "confirmed_on",
}  # fmt: skip
"""Where a record came from and what was written there; all else is what the partner says."""
BOTH = pytest.mark.parametrize("suffix", ["xlsx", "gpkg"])


def wkb(wkt: str) -> bytes:
    return bytes(ogr.CreateGeometryFromWkt(wkt).ExportToWkb())


def collaboration() -> Collaboration:
    return Collaboration(
        "Proef",
        partners=[Partner("gem", "Gemeente É & Zn"), Partner("net", "Net")],
        units=[Unit("gem", "riool")],
    )


def every_field() -> Work:
    return Work(
        id="w1",
        partner="gem",
        title="=Vervangen riool",
        discipline=Discipline.RIOOL,
        period=Period(date(2028, 7, 1), date(2028, 12, 31), Precision.HALF),
        unit="riool",
        reference="0012",
        description="eerste regel\ntweede regel; met é",
        kind=Kind.VERVANGING,
        street="Kerkstraat; Dorpsstraat",
        town="Elzevoort",
        place_precision=PlacePrecision.HOUSE_NUMBERS,
        place_confidence=0.85,
        geometry=wkb("LINESTRING (155000.123456 463000.654321, 155100 463050.1)"),
        duration=63,
        earliest=date(2027, 1, 4),
        preferred=date(2028, 9, 1),
        latest=date(2029, 6, 30),
        actual_end=date(2029, 1, 15),
        hardness=Hardness.VASTGESTELD,
        priority="hoog",
        level="tactisch",
        size=1234.5,
        size_unit="m²",
        width=2.25,
        estimate=1250000.0,
        contact="beheerder riolering",
        documents="https://example.org/plan",
        share=Share.RESTRICTED,
        delivery="d1",
        assumed=("period", "kind", "size_unit"),
        extra={"Wijk": "Noord", "huisnummers": "12-48", "Start": "week 3", "fid": "7"},
    )


def bare(number: int, shape: Optional[bytes] = None) -> Work:
    return Work(
        f"b{number}", "gem", "kaal", Discipline.WEG, Period.year(2029), reference=f"b{number}", street="Laan",
        delivery="d1", geometry=shape, assumed=("title", "discipline"), place_confidence=1.0 if shape else 0.0,
        place_precision=PlacePrecision.EXACT if shape else PlacePrecision.NONE,
    )  # fmt: skip


SHAPES = [
    "POINT (155000 463000)",
    "MULTIPOINT ((155000 463000), (155010 463000))",
    "POLYGON ((155000 463000, 155100 463000, 155100 463100, 155000 463000))",
    "MULTIPOLYGON (((155000 463000, 155100 463000, 155100 463100, 155000 463000)))",
    "MULTILINESTRING ((155000 463000, 155100 463000), (155000 463100, 155100 463100))",
]


@pytest.fixture
def dossier(tmp_path: Path) -> Dossier:
    made = Dossier.create(tmp_path / "van.gpkg", collaboration())
    works = [every_field(), bare(99), *(bare(number, wkb(shape)) for number, shape in enumerate(SHAPES))]
    square = wkb("POLYGON ((155000 463000, 155100 463000, 155100 463100, 155000 463000))")
    zone = GraafrustZone(
        "z1", square, Period(date(2026, 1, 1), date(2030, 12, 31), Precision.YEAR), "herinrichting",
        "Kerkstraat", partner="gem", provisional=True, consent=True, delivery="d2", assumed=("geometry",),
        extra={"kenmerk": "G-1", "wijk": "Zuid"},
    )  # fmt: skip
    event = Event("e1", "Jaarmarkt", Period(date(2027, 9, 10), date(2027, 9, 12)), square, "druk", "d3")
    made.add_delivery(delivery("d1", "gpkg", "riool"), works)
    made.add_delivery(delivery("d2", "graafrust"), zones=[zone])
    made.add_delivery(delivery("d3", "events"), events=[event])
    return made


def delivery(identity: str, kind: str, unit: str = "") -> Delivery:
    return Delivery(identity, "gem", unit, "x", "", kind, date(2026, 10, 1), datetime(2026, 10, 1))


def taken(path: Path, into: Path, known: Optional[Collaboration] = None) -> tuple[Content, TakenIn]:
    with Dossier.create(into, known or collaboration()) as target:
        result = take_in(target, PlannedDelivery(path), peildatum=PEILDATUM)
        return target.content(), result


def told(record: object) -> dict[str, Any]:
    """What the record says: all its fields but those of the taking in; a shape as its parts, a set of assumptions."""
    values = {f.name: getattr(record, f.name) for f in fields(record) if f.name not in OF_THE_TAKING_IN}  # type: ignore[arg-type]
    shape = ogr.CreateGeometryFromWkb(values["geometry"]) if values["geometry"] else None
    values["geometry"] = shape and sorted(part.ExportToWkt() for part in parts(shape))
    values["assumed"] = set(values.get("assumed", ()))
    return values


def parts(shape: Any) -> list[Any]:
    """A single shape and a multi-shape of just that one say the same."""
    if shape.GetGeometryName().startswith("MULTI"):
        return [
            part
            for index in range(shape.GetGeometryCount())
            for part in parts(shape.GetGeometryRef(index).Clone())
        ]
    return [shape]


@BOTH
def test_every_field_of_a_partner_comes_back_as_it_was(dossier: Dossier, tmp_path: Path, suffix: str) -> None:
    before = dossier.content()
    path = tmp_path / f"heen.{suffix}"
    assert make_exchange_file(dossier, path, "gem") == 9
    after, result = taken(path, tmp_path / "naar.gpkg")
    assert [r.reason for d in result.deliveries for r in d.rejected_rows] == []
    works = {work.reference: told(work) for work in after.works}
    expected = {work.reference: told(work) for work in before.works}
    expected["0012"]["extra"] = {"Wijk": "Noord", "huisnummers": "12-48", "eigen Start": "week 3",
                                 "eigen fid": "7"}  # fmt: skip
    assert works == expected
    assert [told(zone) for zone in after.zones] == [told(zone) for zone in before.zones]
    assert [told(event) for event in after.events] == [told(event) for event in before.events]
    assert {p.code for p in after.collaboration.partners} == {"gem", "net"}
    assert all(d.profile.startswith(STAMP) for d in after.deliveries)


def test_the_round_trip_covers_every_field_of_a_work() -> None:
    empty = Work("", "", "", Discipline.OVERIG, Period.year(2000))
    work = every_field()
    same = {f.name for f in fields(Work) if getattr(work, f.name) == getattr(empty, f.name)}
    assert same - OF_THE_TAKING_IN == set()


@BOTH
def test_the_demo_of_a_partner_comes_back_as_it_was(demo_folder: Path, tmp_path: Path, suffix: str) -> None:
    agreements = read_folder(demo_folder)
    with Dossier.create(tmp_path / "demo.gpkg", agreements.collaboration) as demo:
        before: set[str] = set()
        for planned in agreements.deliveries:
            if planned.partner == "klarewel":
                take_in(demo, planned, peildatum=PEILDATUM, taken_before=before)
        content = demo.content()
        make_exchange_file(demo, tmp_path / f"heen.{suffix}", "klarewel")
    after, _ = taken(tmp_path / f"heen.{suffix}", tmp_path / "naar.gpkg", agreements.collaboration)
    assert len(after.works) > 50

    def sorted_told(works: list[Work]) -> list[str]:
        return sorted(json.dumps(told(work), default=lambda v: sorted(v) if isinstance(v, set) else str(v), sort_keys=True)
                      for work in works)  # fmt: skip

    assert sorted_told(after.works) == sorted_told(content.works)


@BOTH
def test_an_empty_template_is_no_delivery(tmp_path: Path, suffix: str) -> None:
    make_template(tmp_path / f"leeg.{suffix}")
    with pytest.raises(IntakeError, match=r"no rows|No layer"):
        taken(tmp_path / f"leeg.{suffix}", tmp_path / "d.gpkg")


def test_a_template_filled_by_hand_needs_no_mapping(tmp_path: Path) -> None:
    path = tmp_path / "ingevuld.xlsx"
    make_template(path, collaboration())
    book = openpyxl_module().load_workbook(path)
    filled = {
        WORK: {"partner": "net", "titel": "Kabel leggen", "discipline": "elektra", "straat": "Kerkstraat",
               "periode": "2e helft 2028", "omvang": 120, "eenheid": "m", "eigen kolom": "blijft"},
        GRAAFRUST: {"partner": "gem", "straat": "Laan", "eind": date(2031, 4, 30), "start": date(2026, 5, 1),
                    "geometrie": "SRID=4326;POLYGON ((5.38 52.15, 5.381 52.15, 5.381 52.151, 5.38 52.15))"},
        EVENT: {"partner": "gem", "naam": "Kermis", "start": date(2027, 9, 1), "eind": date(2027, 9, 4),
                "geometrie": "POINT (155000 463000)"},
    }  # fmt: skip
    for record, values in filled.items():
        sheet = book[record.sheet]
        header = {cell.value: cell.column for cell in sheet[3] if cell.value}
        for name, value in values.items():
            column = header.get(name) or sheet.max_column + 1
            if name not in header:
                sheet.cell(3, column).value = name
            sheet.cell(4, column).value = value
    book.save(path)
    content, result = taken(path, tmp_path / "d.gpkg")
    assert (result.accepted, result.rejected) == (3, 0)
    (work,), (zone,), (event,) = content.works, content.zones, content.events
    assert (work.partner, work.size, work.size_unit, work.extra) == (
        "net",
        120,
        "m",
        {"eigen kolom": "blijft"},
    )
    assert work.period == Period(date(2028, 7, 1), date(2028, 12, 31), Precision.HALF)
    assert (zone.partner, zone.period.end) == ("gem", date(2031, 4, 30))
    centre = ogr.CreateGeometryFromWkb(zone.geometry).Centroid()
    assert centre.GetX() == pytest.approx(154_500, abs=1_500)  # RD of 52.15 N 5.38 E, near Amersfoort
    assert event.name == "Kermis"


def test_columns_may_be_left_out(tmp_path: Path) -> None:
    path = tmp_path / "kort.xlsx"
    book = openpyxl_module().Workbook()
    book.active.title = "Graafrust"
    for row in (
        ["partner", "straat", "eind", "geometrie"],
        ["gem", "Laan", date(2031, 1, 1), "POINT (155000 463000)"],
    ):
        book.active.append(row)
    book.save(path)
    content, _ = taken(path, tmp_path / "d.gpkg")
    assert len(content.zones) == 1


def test_records_as_json_are_taken_in_and_fit_the_schema(tmp_path: Path) -> None:
    document = {
        "formaat": STAMP,
        "werken": [
            {"partner": "net", "titel": "Kabel", "discipline": "elektra", "start": "2027-04-01",
             "eind": "2027-06-30", "precisie": "kwartaal", "geometrie": {"type": "Point", "coordinates": [5.38, 52.15]}},
            {"partner": "net", "titel": "Kabel 2", "discipline": "elektra", "periode": "najaar 2027",
             "geometrie": "SRID=28992;LINESTRING (155000 463000, 155100 463000)"},
        ],
        "graafrust": [{"partner": "gem", "straat": "Laan", "eind": "2030-01-01", "start": "2026-01-01",
                       "geometrie": {"type": "Point", "coordinates": [5.38, 52.15]}}],
        "evenementen": [{"partner": "gem", "naam": "Kermis", "start": "2027-09-01", "eind": "2027-09-04",
                         "straat": "Markt"}],
    }  # fmt: skip
    path = tmp_path / "werken.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    content, result = taken(path, tmp_path / "d.gpkg")
    assert (result.accepted, result.rejected) == (4, 0)
    assert content.works[0].period == Period(date(2027, 4, 1), date(2027, 6, 30), Precision.QUARTER)
    assert all(work.geometry for work in content.works)
    jsonschema = pytest.importorskip("jsonschema", reason="no JSON Schema checker on this machine")
    checker = jsonschema.Draft202012Validator(json_schema())
    assert list(checker.iter_errors(document)) == []
    for faulty in (
        {"werken": []},
        {**document, "formaat": "afstemming-uitwisseling 9"},
        {**document, "werken": [{**document["werken"][0], "discipline": "lucht"}]},  # type: ignore[dict-item]
        {**document, "werken": [{"partner": "net", "titel": "x", "discipline": "gas", "straat": "Laan"}]},
        {**document, "graafrust": [{"partner": "gem", "straat": "Laan"}]},
    ):
        assert list(checker.iter_errors(faulty)) != []


def test_the_shipped_schema_is_what_the_model_says() -> None:
    shipped = json.loads(
        resource("exchange", f"{STAMP.replace(' ', '-')}.schema.json").read_text(encoding="utf-8")
    )
    assert shipped == json_schema()


def test_the_workbook_helps_whoever_fills_it(tmp_path: Path) -> None:
    make_template(tmp_path / "t.xlsx")
    book = openpyxl_module().load_workbook(tmp_path / "t.xlsx")
    assert book.sheetnames == ["Werken", "Graafrust", "Evenementen", "Uitleg"]
    sheet = book["Werken"]
    header = {cell.value: cell.column_letter for cell in sheet[3] if cell.value}
    assert list(header) == [p.name for p in WORK.properties]
    by_column = {str(v.sqref).split(":")[0]: v for v in sheet.data_validations.dataValidation}
    for name in ("discipline", "soort", "hardheid", "niveau", "deelbaarheid", "precisie", "eenheid"):
        check = by_column[f"{header[name]}4"]
        assert check.type == "list"
        assert tuple(check.formula1.strip('"').split(",")) == WORK.property(name).options
        assert len(check.formula1) <= 257  # what Excel allows
    assert by_column[f"{header['start']}4"].type == "date"
    assert by_column[f"{header['omvang']}4"].type == "decimal"
    assert sheet.protection.sheet and sheet[f"{header['titel']}3"].protection.locked
    assert not sheet.column_dimensions[header["titel"]].protection.locked
    assert all(v.prompt for v in by_column.values())
    assert sheet.conditional_formatting
    words = {cell.value for row in book["Uitleg"] for cell in row}
    assert {p.name for record in RECORDS for p in record.properties} <= words


def test_the_geopackage_carries_its_closed_lists(tmp_path: Path) -> None:
    path = tmp_path / "t.gpkg"
    make_template(path)
    connection = sqlite3.connect(path)
    for record in RECORDS:
        for layer in record.layers:
            choices = dict(
                connection.execute(
                    "SELECT column_name, group_concat(value, '|') FROM gpkg_data_columns JOIN "
                    "gpkg_data_column_constraints USING (constraint_name) WHERE table_name = ? GROUP BY 1",
                    (layer,),
                )
            )
            expected = {p.name: set(p.options) for p in record.properties if p.options}
            assert {name: set(values.split("|")) for name, values in choices.items()} == expected
    connection.close()


def test_qgis_shows_the_closed_lists_as_drop_downs(tmp_path: Path) -> None:
    from qgis.core import QgsVectorLayer  # here, since the rest needs no QGIS

    path = tmp_path / "t.gpkg"
    make_template(path)
    for name in ("werken_lijn", "werken_vlak", "werken_punt"):
        layer = QgsVectorLayer(f"{path}|layername={name}", name, "ogr")
        assert layer.isValid() and layer.crs().authid() == "EPSG:28992"
        setup = layer.editorWidgetSetup(layer.fields().indexOf("discipline"))
        if setup.type() != "ValueMap":
            pytest.skip("this GDAL or QGIS does not read the closed lists of a GeoPackage")
        shown = {key for entry in setup.config()["map"] for key in entry}
        assert shown == {word.value for word in Discipline}


def test_a_shape_that_no_cell_can_hold_is_told(dossier: Dossier, tmp_path: Path) -> None:
    points = ", ".join(f"{155000 + n * 0.1234567:.7f} {463000 + n % 7:.7f}" for n in range(4000))
    dossier.add_delivery(delivery("d9", "shp"), [bare(500, wkb(f"LINESTRING ({points})"))])
    with pytest.raises(ExportError, match="too many points"):
        make_exchange_file(dossier, tmp_path / "x.xlsx", "gem")
    assert not (tmp_path / "x.xlsx").exists()
    assert make_exchange_file(dossier, tmp_path / "x.gpkg", "gem") > 0


def test_nothing_of_a_partner_and_other_suffixes_are_refused(dossier: Dossier, tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="nothing of this partner"):
        make_exchange_file(dossier, tmp_path / "x.xlsx", "net")
    with pytest.raises(AfstemmingError, match=r"\.xlsx"):
        make_template(tmp_path / "x.docx")


def test_the_template_opens_without_repair(tmp_path: Path) -> None:
    """What Excel rejects and openpyxl would write all the same: bad XML order or over-long lists."""
    make_template(tmp_path / "t.xlsx")
    with zipfile.ZipFile(tmp_path / "t.xlsx") as book:
        sheet = book.read("xl/worksheets/sheet1.xml").decode()
    order = [sheet.index(f"<{tag}") for tag in ("sheetData", "sheetProtection", "autoFilter", "conditionalFormatting",
                                                 "dataValidations")]  # fmt: skip
    assert order == sorted(order)

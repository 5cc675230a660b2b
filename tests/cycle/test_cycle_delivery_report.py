"""The report that goes back to a partner: its own cells untouched, what was seen marked in the right ones."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest
from osgeo import ogr

from afstemming_plugin.cycle.agreements import PlannedDelivery, read_folder
from afstemming_plugin.cycle.documents import delivery_named, make_delivery_report
from afstemming_plugin.cycle.quality import quality_of_dossier, source_lines
from afstemming_plugin.cycle.take_in import take_in
from afstemming_plugin.cycle.whole_job import open_for, prepare
from afstemming_plugin.dossier import Dossier
from afstemming_plugin.export import delivery_report
from afstemming_plugin.export.delivery_report import FILL, OWN_COLUMNS
from afstemming_plugin.model.collaboration import Collaboration, Delivery, Partner
from afstemming_plugin.model.errors import ExportError
from afstemming_plugin.model.words import Severity, Share

TODAY = date(2026, 11, 1)
HEADINGS = [
    "Nummer",
    "Omschrijving",
    "Straat",
    "Start",
    "Einde",
    "Fase",
    "Lengte",
    "x",
    "y",
    "Naam, volledig",
]
ROWS = [
    ["W1", "Riool vervangen", "Dorpsstraat", date(2027, 3, 1), date(2027, 6, 1), "gepland", 120.5, 120000.0, 480000.0, "a"],
    ["W2", "=1+1", "Dorpsstraat", "Q3 2028", "Q2 2028", "gepland", "60 m", 120100.0, 480000.0, "b"],
    ["W3", "Kabel", "Kerkweg", date(2027, 3, 1), date(2027, 4, 1), "misschien", 0, 120200.0, 480000.0, "c"],
    ["W4", "Kabel", "Kerkweg", date(2027, 3, 1), date(2027, 4, 1), None, 30, 120200.0, 480000.0, "d"],
    ["W5", "Kabel", None, date(2027, 3, 1), date(2027, 4, 1), "gepland", 30, None, None, "e"],
]  # fmt: skip


@pytest.fixture
def dossier(tmp_path: Path) -> Iterator[Dossier]:
    book = openpyxl.Workbook()
    for row in [HEADINGS, *ROWS]:
        book.active.append(row)
    book.active["B3"].data_type = "s"
    book.save(tmp_path / "lijst.xlsx")
    partners = [Partner("net", "Netbeheer"), Partner("gem", "Gemeente")]
    with Dossier.create(tmp_path / "d.gpkg", Collaboration("x", partners=partners)) as made:
        planned = PlannedDelivery(tmp_path / "lijst.xlsx", partner="net", delivered_on=date(2025, 1, 1))
        take_in(made, planned, peildatum=TODAY)
        yield made


def report(dossier: Dossier, tmp_path: Path) -> openpyxl.Workbook:
    path = tmp_path / "verslag.xlsx"
    make_delivery_report(dossier, delivery_named(dossier, "lijst.xlsx"), path, peildatum=TODAY)
    return openpyxl.load_workbook(path)


def test_the_partners_own_cells_are_as_they_were(dossier: Dossier, tmp_path: Path) -> None:
    sheet = report(dossier, tmp_path)["Delivery"]
    rows = [[cell.value for cell in row[OWN_COLUMNS:]] for row in sheet.iter_rows()]
    assert rows[0] == HEADINGS
    plain = [[v.date() if isinstance(v, datetime) else v for v in row] for row in rows[1:]]
    assert plain == ROWS
    assert sheet.cell(3, OWN_COLUMNS + 2).data_type == "s"  # no formula
    assert [row[0].value for row in sheet.iter_rows(min_row=2)] == [2, 3, 4, 5, 6]


def test_each_faulty_cell_is_coloured_and_explained(dossier: Dossier, tmp_path: Path) -> None:
    sheet = report(dossier, tmp_path)["Delivery"]

    def cell(number: str, heading: str) -> object:
        row = next(r for r in sheet.iter_rows(min_row=2) if r[OWN_COLUMNS].value == number)
        return row[OWN_COLUMNS + HEADINGS.index(heading)]

    def seen(number: str, heading: str) -> tuple[str, str]:
        found = cell(number, heading)
        return found.fill.fgColor.rgb[-6:], found.comment.text if found.comment else ""

    fill, text = seen("W2", "Einde")
    assert fill == FILL[Severity.REJECTED] and "before the start" in text
    assert seen("W2", "Start")[0] == FILL[Severity.REJECTED]
    fill, text = seen("W3", "Fase")
    assert fill == FILL[Severity.DOUBTFUL] and "misschien" in text
    fill, text = seen("W3", "Lengte")
    assert fill == FILL[Severity.DOUBTFUL] and "of nothing" in text
    assert seen("W4", "Fase")[0] == FILL[Severity.NOTE]
    fill, text = seen("W5", "x")
    assert fill == FILL[Severity.REJECTED] and "Neither a place nor a street" in text
    for heading in ("Nummer", "Straat", "Start", "Einde", "Lengte", "x", "Naam, volledig"):
        assert seen("W1", heading) == ("000000", "")


def test_the_summary_counts_every_row_once(dossier: Dossier, tmp_path: Path) -> None:
    book = report(dossier, tmp_path)
    lines = {row[0].value: row[2].value for row in book["Summary"].iter_rows(min_row=4, max_row=12)}
    assert lines["Rows delivered"] == 5
    assert lines["Rejected"] == 2
    assert lines["Accepted, doubtful"] == 1
    counted = ("Accepted as they are", "Accepted, repaired", "Accepted, doubtful", "Rejected")
    assert sum(lines[name] for name in counted) == 5
    verdicts = [row[1].value for row in book["Delivery"].iter_rows(min_row=2)]
    assert verdicts == ["accepted", "afgekeurd", "twijfel", "accepted", "afgekeurd"]
    assert book.sheetnames == ["Summary", "Delivery", "Explanation"]


def test_places_go_beside_it_as_points(dossier: Dossier, tmp_path: Path) -> None:
    report(dossier, tmp_path)
    source = ogr.Open(str(tmp_path / "verslag.gpkg"))
    layer = source.GetLayer(0)
    found = {f.GetField("rij"): (f.GetGeometryRef().GetX(), f.GetField("oordeel")) for f in layer}
    assert found == {4: (120200.0, "twijfel")}
    assert layer.GetSpatialRef().GetAuthorityCode(None) == "28992"


def test_it_can_be_delivered_again_with_the_same_works(dossier: Dossier, tmp_path: Path) -> None:
    before = dossier.content().works
    report(dossier, tmp_path)
    take_in(
        dossier, PlannedDelivery(tmp_path / "verslag.xlsx", layer="Delivery", partner="net"), peildatum=TODAY
    )
    after = dossier.content().works
    assert [(w.id, w.period, w.size, w.geometry) for w in after] == [
        (w.id, w.period, w.size, w.geometry) for w in before
    ]


def test_of_a_large_delivery_only_what_was_seen(
    dossier: Dossier, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(delivery_report, "LARGE", 4)
    monkeypatch.setattr(delivery_report, "MAX_NOTES", 1)
    book = report(dossier, tmp_path)
    assert [row[0].value for row in book["Delivery"].iter_rows(min_row=2)] == [3, 4, 6]
    assert sum(cell.comment is not None for row in book["Delivery"].iter_rows() for cell in row) == 1
    assert any("left out" in str(row[0].value) for row in book["Explanation"].iter_rows())


def test_names_that_fit_none_or_several_are_refused(dossier: Dossier, tmp_path: Path) -> None:
    assert delivery_named(dossier, "netbeheer") == delivery_named(dossier, "NET")
    with pytest.raises(ExportError, match=r"lijst\.xlsx"):
        delivery_named(dossier, "iets")
    take_in(dossier, PlannedDelivery(tmp_path / "lijst.xlsx", partner="net", unit="2"), peildatum=TODAY)
    with pytest.raises(ExportError, match="More than one"):
        delivery_named(dossier, "lijst.xlsx")


def test_a_delivery_without_rows_says_so(dossier: Dossier, tmp_path: Path) -> None:
    dossier.add_delivery(Delivery("old", "gem", "", "oud.csv", "", "csv", TODAY, datetime(2026, 1, 1)))
    (tmp_path / "v.xlsx").write_text("as it was")
    with pytest.raises(ExportError, match=r"oud\.csv.*not kept"):
        make_delivery_report(dossier, "old", tmp_path / "v.xlsx")
    assert (tmp_path / "v.xlsx").read_text() == "as it was"


def test_the_same_work_of_two_partners_is_told_to_both_without_secrets(
    dossier: Dossier, tmp_path: Path
) -> None:
    book = openpyxl.load_workbook(tmp_path / "lijst.xlsx")
    sheet = book.active
    for row in (6, 4, 3, 2):
        sheet.delete_rows(row)
    sheet["A2"], sheet["K1"], sheet["K2"] = "G9", "Delen", "beperkt"
    book.save(tmp_path / "gemeente.xlsx")
    taken = take_in(dossier, PlannedDelivery(tmp_path / "gemeente.xlsx", partner="gem"), peildatum=TODAY)
    assert any("same work as that of Netbeheer, W4, Kabel" in r.message for r in taken.deliveries[0].remarks)
    content = dossier.content()
    assert [w.share for w in content.works if w.partner == "gem"] == [Share.RESTRICTED]
    (net,) = (d.id for d in content.deliveries if d.partner == "net")
    told = [r.message for r in quality_of_dossier(content, TODAY)[net]]
    assert any("same work as that of Gemeente:" in message for message in told)
    assert not any("G9" in message for message in told)


def test_age_and_horizon_per_source(dossier: Dossier) -> None:
    (line,) = source_lines(dossier.content(), TODAY)
    assert (line.partner, line.weakest) == ("net", False)
    assert "669 days" in line.text and "1-6-2027" in line.text
    stale = [r for r in quality_of_dossier(dossier.content(), TODAY)[dossier.deliveries()[0].id]]
    assert any("long time" in r.message and len(r.all_rows) == 3 for r in stale)


def test_every_delivery_of_the_demo_gets_its_report(demo_folder: Path, tmp_path: Path) -> None:
    folder = tmp_path / "demo"
    shutil.copytree(demo_folder, folder)
    agreements = read_folder(folder)
    with open_for(tmp_path / "d.gpkg", agreements) as made:
        prepare(made, agreements)
        content = made.content()
        for delivery in content.deliveries:
            path = tmp_path / f"{delivery.id}.xlsx"
            counts = make_delivery_report(made, delivery.id, path).counts()
            assert sum(counts.values()) == delivery.accepted + delivery.rejected
            assert counts[Severity.REJECTED] == delivery.rejected
            sheet = openpyxl.load_workbook(path)["Delivery"]
            assert [c.value for c in sheet[1]][OWN_COLUMNS:] == [
                " ".join(name.split("\r")) for name in delivery.columns
            ]
            marked = {row[0].value for row in sheet.iter_rows(min_row=2) if row[1].value == "afgekeurd"}
            assert marked == {r.row for r in delivery.rejected_rows}

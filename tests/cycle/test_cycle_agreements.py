"""A folder of partner files, described or not."""

from __future__ import annotations

import errno
import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from afstemming_plugin.cycle import documents, papers
from afstemming_plugin.cycle.agreements import (
    EVENTS,
    GRAAFRUST,
    PALETTE,
    STREETS,
    WORKS,
    PlannedDelivery,
    give_colours,
    kind_of_file,
    partner_code,
    read_folder,
)
from afstemming_plugin.cycle.document_list import document_list
from afstemming_plugin.cycle.store import Dossier, made_only_by_success
from afstemming_plugin.cycle.take_in import take_in
from afstemming_plugin.cycle.whole_job import open_for, prepare, whole_job
from afstemming_plugin.model.collaboration import Collaboration, Partner
from afstemming_plugin.model.errors import DossierError, ExportError, IntakeError
from afstemming_plugin.model.words import Discipline, Level


def test_a_described_folder_gives_partners_files_and_peildatum(tmp_path: Path) -> None:
    described = {
        "name": "Convenant",
        "crs": "EPSG:31370",
        "peildatum": "2026-11-01",
        "partners": [
            {"code": "gem", "name": "Gemeente", "disciplines": ["riool"]},
            {"code": "net", "name": "Net"},
        ],
        "units": [{"partner": "gem", "code": "riool"}],
        "contacts": [{"partner": "gem", "role": "coördinator", "level": "strategisch"}],
        "deliveries": [
            {"file": "a.xlsx", "partner": "gem", "unit": "riool", "delivered_on": "2026-10-01"},
            {"file": "s.gpkg", "kind": "streets", "layer": "straten"},
        ],
    }
    (tmp_path / "collaboration.json").write_text(json.dumps(described), encoding="utf-8")
    agreements = read_folder(tmp_path)
    assert agreements.collaboration.crs == "EPSG:31370"
    assert agreements.collaboration.partners[0].disciplines == (Discipline.RIOOL,)
    assert agreements.collaboration.contacts[0].level is Level.STRATEGISCH
    assert agreements.peildatum == date(2026, 11, 1)
    first, second = agreements.deliveries
    assert (first.file, first.partner, first.unit, first.delivered_on) == (
        tmp_path / "a.xlsx", "gem", "riool", date(2026, 10, 1),
    )  # fmt: skip
    assert (second.kind, second.layer) == (STREETS, "straten")


def test_without_description_each_file_is_of_its_own_partner(tmp_path: Path) -> None:
    for name in (
        "Gemeente Delft.xlsx",
        "straten.gpkg",
        "graafrust 2026.shp",
        "graafrust 2026.dbf",
        "leesmij.docx",
        "~$x.xlsx",
    ):
        (tmp_path / name).write_text("x")
    agreements = read_folder(tmp_path)
    assert [(d.file.name, d.kind, d.partner) for d in agreements.deliveries] == [
        ("Gemeente Delft.xlsx", WORKS, "gemeente-delft"),
        ("graafrust 2026.shp", GRAAFRUST, "gemeente-delft"),
        ("straten.gpkg", STREETS, ""),
    ]
    assert [p.name for p in agreements.collaboration.partners] == ["Gemeente Delft"]
    assert agreements.collaboration.partners[0].colour == PALETTE[0]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ('{\n"name": ', "line 2, character 9"),
        ('{"partners": []}', "“name” is missing"),
        ('{"name": "x", "deliveries": [{"file": "a", "kind": "iets"}]}', "iets"),
        ('{"name": "x", "partners": [{"code": "a", "name": "A", "disciplines": ["lucht"]}]}', "lucht"),
        ('{"name": "x", "peildatum": "morgen"}', "morgen"),
    ],
)
def test_a_faulty_description_is_refused_with_its_file(tmp_path: Path, text: str, says: str) -> None:
    (tmp_path / "collaboration.json").write_text(text)
    with pytest.raises(IntakeError, match=says) as caught:
        read_folder(tmp_path)
    assert caught.value.file.endswith("collaboration.json")


def test_a_missing_or_empty_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(IntakeError, match="does not exist"):
        read_folder(tmp_path / "weg")
    with pytest.raises(IntakeError, match="no file to take in"):
        read_folder(tmp_path)


def test_every_partner_gets_a_colour_of_its_own() -> None:
    collaboration = Collaboration("x", partners=[Partner(str(i), str(i)) for i in range(25)])
    collaboration.partners[3].colour = PALETTE[0]
    give_colours(collaboration)
    colours = [partner.colour for partner in collaboration.partners]
    assert len(set(colours)) == 25
    assert all(len(colour) == 7 and int(colour[1:], 16) >= 0 for colour in colours)
    assert colours[3] == PALETTE[0]


def test_names_become_codes_and_kinds() -> None:
    assert partner_code("Gemeente 's-Gravenhage") == "gemeente-s-gravenhage"
    assert kind_of_file(Path("Evenementen 2027.gpkg")) == EVENTS


def geojson(path: Path, **columns: str) -> None:
    line = {"type": "LineString", "coordinates": [[155000, 463000], [155100, 463000]]}
    feature = {"type": "Feature", "properties": columns, "geometry": line}
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::28992"}}
    path.write_text(json.dumps({"type": "FeatureCollection", "crs": crs, "features": [feature]}))


def test_in_a_folder_without_description_a_column_of_partners_goes_before_the_name_of_the_file(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "bestanden"
    folder.mkdir()
    geojson(folder / "gemeente.geojson", projectnr="1", omschrijving="riool", jaar="2028")
    geojson(folder / "plannen.geojson", projectnr="2", omschrijving="gas", jaar="2029", partner="Netbedrijf")
    geojson(folder / "graafrust.geojson", omschrijving="rust", start="2026-01-01", einde="2031-01-01")
    agreements = read_folder(folder)
    with open_for(tmp_path / "d.gpkg", agreements) as dossier:
        outcome = prepare(dossier, agreements, peildatum=date(2026, 11, 1))
        content = dossier.content()
    assert outcome.refused == {}
    names = {partner.code: partner.name for partner in content.collaboration.partners}
    assert {work.reference: names[work.partner] for work in content.works} == {
        "1": "gemeente",
        "2": "Netbedrijf",
    }
    (graafrust,) = (delivery for delivery in content.deliveries if delivery.kind == GRAAFRUST)
    assert names[graafrust.partner] == "gemeente"


def test_a_take_in_that_fails_leaves_no_new_dossier_and_no_new_partner(tmp_path: Path) -> None:
    path = tmp_path / "d.gpkg"
    with pytest.raises(IntakeError), made_only_by_success(path) as dossier:
        take_in(dossier, PlannedDelivery(tmp_path / "weg.csv", partner="Nieuw"), peildatum=date(2026, 11, 1))
    assert list(tmp_path.iterdir()) == []
    with made_only_by_success(path):
        pass
    with pytest.raises(IntakeError), made_only_by_success(path) as dossier:
        take_in(dossier, PlannedDelivery(tmp_path / "weg.csv", partner="Nieuw"), peildatum=date(2026, 11, 1))
    with Dossier.open(path) as dossier:
        assert dossier.content().collaboration.partners == []


def test_the_same_file_for_another_partner_is_refused_with_a_day_as_people_write_it(tmp_path: Path) -> None:
    geojson(tmp_path / "a.geojson", projectnr="1", omschrijving="riool", jaar="2028")
    with made_only_by_success(tmp_path / "d.gpkg") as dossier:
        for_one = PlannedDelivery(tmp_path / "a.geojson", partner="Een")
        take_in(dossier, for_one, peildatum=date(2026, 11, 1))
        with pytest.raises(IntakeError, match="by Een already, on 1-11-2026"):
            take_in(dossier, replace(for_one, partner="Twee"), peildatum=date(2026, 11, 1))


def test_without_a_workbook_the_other_documents_are_made_and_the_reason_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on a machine where openpyxl is missing."""
    folder = tmp_path / "bestanden"
    folder.mkdir()
    geojson(folder / "gemeente.geojson", projectnr="1", omschrijving="riool", jaar="2028")

    def refuse(*_: object, **__: object) -> None:
        raise ExportError("openpyxl is missing.")

    def touch(dossier: Dossier, path: Path, **_: object) -> int:
        path.touch()
        return 1

    monkeypatch.setattr(documents, "make_workbook", refuse)
    for name in ("make_geopackage", "make_project", "make_map_pack"):
        monkeypatch.setattr(documents, name, touch)
    for name in ("make_proposals", "make_year_plan", "make_convenant_report"):
        monkeypatch.setattr(papers, name, touch)
    with pytest.raises(ExportError, match="openpyxl is missing"):
        whole_job(folder, tmp_path / "uit", peildatum=date(2026, 11, 1))
    made = {path.name for path in (tmp_path / "uit").iterdir()}
    assert {"afstemming.gpkg", "index.html", documents.PROJECT, documents.MAP_PACK, papers.PROPOSALS} <= made
    offered = {document.file for document in document_list()} - {papers.MINUTES}  # no meeting was held
    assert offered - made == {documents.WORKBOOK}


def test_a_disk_that_is_read_only_gives_its_message(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Such a disk refuses to remove even a file that is not there."""

    def refuse(*_: object, **__: object) -> None:
        raise OSError(errno.EROFS, "Read-only file system")

    for name in ("mkdir", "unlink"):
        monkeypatch.setattr(Path, name, refuse)
    with (
        pytest.raises(DossierError, match="cannot be written"),
        made_only_by_success(tmp_path / "x" / "d.gpkg"),
    ):
        pass

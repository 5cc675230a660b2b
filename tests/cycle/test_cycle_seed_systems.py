"""Files of the seed systems, made with their documented column names, taken in by a profile chosen by its columns."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from osgeo import ogr

from afstemming_plugin.cycle.agreements import PlannedDelivery
from afstemming_plugin.cycle.take_in import take_in
from afstemming_plugin.dossier import Dossier
from afstemming_plugin.intake.profile import TO_CONFIRM, propose, shipped_profiles
from afstemming_plugin.intake.table import RawTable
from afstemming_plugin.model.collaboration import Collaboration, Delivery
from afstemming_plugin.model.content import Content
from afstemming_plugin.model.words import Hardness, Kind

PEILDATUM = date(2026, 11, 1)
GEOJSON = {"type": "Point", "coordinates": [4.40, 51.22]}
OSGB = "POINT (530000 180000)"

GIPOD = {
    "GipodId": 1, "Uri": "u", "Description": "Vervangen riolering", "Reference": "r", "Type": "Grondwerk", "TypeId": 1,
    "PublicDomainOccupancyTypes": "Werk", "Status": "Concreet gepland", "StatusId": 2, "Start": "2027-03-01T00:00:00Z",
    "End": "2027-05-31T00:00:00Z", "TimeSchedule": "", "Owner": "Fluvius", "OwnerId": 3, "ContactOrganisations": "Fluvius",
    "MobilityHindrances": "", "GroundworkCategory": "Categorie 1", "GroundworkCategoryId": 1,
    "GroundworkSpecification": "", "GroundworkPartOfTrenchSynergy": False, "CreatedOn": "2026-01-01",
    "LastModifiedOn": "2026-02-01", "geometry": GEOJSON,
}  # fmt: skip
GIPOD_V1 = {
    "gipodId": 7, "owner": "Stad", "description": "Heraanleg", "startDateTime": "2027-03-01T00:00:00",
    "endDateTime": "2027-04-01T00:00:00", "importantHindrance": True, "coordinate": GEOJSON, "detail": "d",
    "cities": ["Gent"],
}  # fmt: skip
FORWARD_PLAN = {
    "forward_plan_reference_number": "FP1", "work_reference_number": "W1", "start_date": "2027-03-01",
    "end_date": "2027-05-01", "forward_plan_status": "raised", "promoter_organisation": "Water plc",
    "promoter_swa_code": "9", "promoter_contact_details": "planner", "highway_authority": "City",
    "works_coordinates": OSGB, "street_name": "HIGH STREET", "town": "LONDON", "area_name": "EAST", "usrn": 1,
    "road_category": 3, "works_location_description": "outside", "description_of_work": "Water main replacement",
}  # fmt: skip
PERMIT = {
    "work_reference_number": "W1", "permit_reference_number": "W1-01", "promoter_swa_code": "9",
    "promoter_organisation": "Water plc", "highway_authority": "City", "works_location_coordinates": OSGB,
    "street_name": "HIGH STREET", "area_name": "EAST", "work_category": "Immediate (urgent)",
    "proposed_start_date": "2027-03-01T00:00:00.000Z", "proposed_end_date": "2027-03-05T00:00:00.000Z",
    "actual_start_date_time": None, "actual_end_date_time": None, "work_status": "planned", "usrn": 1,
    "activity_type": "Utility repair",
}  # fmt: skip
SECTION_58 = {
    "section_58_reference_number": "S1", "section_58_coordinates": "POLYGON ((530000 180000, 530050 180000, 530050 180020, "
    "530000 180000))", "section_58_status": "in_force", "start_date": "2026-03-01", "end_date": "2029-02-28",
    "section_58_duration": "three years", "section_58_extent": "whole", "section_58_location_type": "carriageway",
    "highway_authority": "City", "usrn": 1, "street_name": "HIGH STREET", "area_name": "EAST", "town": "LONDON",
}  # fmt: skip
ACTIVITY = {
    "activity_reference_number": "A1", "activity_name": "Marathon", "activity_type": "event",
    "activity_coordinates": OSGB, "start_date": "2027-04-25", "end_date": "2027-04-25", "cancelled": "No",
}  # fmt: skip
WIOR = {
    "wiorNummer": "W1", "projectnaam": "Vervangen riool", "beschrijving": "riool", "datumStartUitvoering": "2027-03-01",
    "datumEindeUitvoering": "2027-04-01", "periodeGeplandeUitvoering": "", "hoofdstatus": "Uitvoering",
    "typeWerkzaamheden": "Vervanging", "geometrie": GEOJSON,
}  # fmt: skip
VICTOR = {
    "wiornummer": "W1", "naamproject": "Vervangen riool", "beschrijving": "riool", "startdatum": "2027-03-01",
    "einddatum": "2027-04-01", "geplandeuitvoering": None, "hoofdstatus": "Uitvoering", "initiatiefnemer": "Waternet",
    "soortwerkkeuzelijst": "Vervanging", "geometry": GEOJSON,
}  # fmt: skip


def taken(
    tmp_path: Path, records: list[dict[str, Any]], crs: str, partner: str = ""
) -> tuple[Content, list[Delivery]]:
    path = tmp_path / "lijst.json"
    path.write_text(json.dumps(records), encoding="utf-8")
    with Dossier.create(tmp_path / "d.gpkg", Collaboration("x", crs)) as dossier:
        result = take_in(dossier, PlannedDelivery(path, partner=partner), peildatum=PEILDATUM)
        return dossier.content(), result.deliveries


@pytest.mark.parametrize(
    ("record", "crs", "profile", "partner"),
    [
        (GIPOD, "EPSG:31370", "GIPOD (OGC", "Fluvius"), (GIPOD_V1, "EPSG:31370", "GIPOD (oude", "Stad"),
        (FORWARD_PLAN, "EPSG:27700", "UK Street Manager: forward", "Water plc"),
        (PERMIT, "EPSG:27700", "UK Street Manager: permits", "Water plc"),
        (WIOR, "EPSG:28992", "WIOR Amsterdam (", ""), ({**WIOR, "initiatiefnemer": "Waternet"}, "EPSG:28992",
         "WIOR Amsterdam met", "Waternet"), (VICTOR, "EPSG:28992", "VICTOR", "Waternet"),
    ],
)  # fmt: skip
def test_works_of_a_seed_system(
    tmp_path: Path, record: dict[str, Any], crs: str, profile: str, partner: str
) -> None:
    content, (delivery,) = taken(tmp_path, [record], crs, "" if partner else "gemeente")
    assert delivery.profile.startswith(profile)
    (work,) = content.works
    assert work.period.start == date(2027, 3, 1)
    assert work.geometry is not None and work.title
    assert content.collaboration.partners[-1].name == (partner or "gemeente")


def test_hardness_and_kind_follow_the_system_s_words(tmp_path: Path) -> None:
    content, _ = taken(tmp_path, [PERMIT], "EPSG:27700")
    assert (content.works[0].hardness, content.works[0].kind) == (Hardness.GEPLAND, Kind.STORING)


def test_section_58_is_graafrust_also_when_given_as_works(tmp_path: Path) -> None:
    cancelled = {**SECTION_58, "section_58_reference_number": "S2", "section_58_status": "cancelled"}
    proposed = {**SECTION_58, "section_58_reference_number": "S3", "section_58_status": "proposed"}
    content, (delivery,) = taken(tmp_path, [SECTION_58, cancelled, proposed], "EPSG:27700")
    assert [(z.period.end, z.provisional) for z in content.zones] == [
        (date(2029, 2, 28), False),
        (date(2029, 2, 28), True),
    ]
    assert content.works == [] and delivery.kind == "graafrust" and delivery.rejected == 1
    assert content.zones[0].reason == "Section 58"


def test_activities_are_events(tmp_path: Path) -> None:
    off = {**ACTIVITY, "activity_reference_number": "A2", "cancelled": "Yes"}
    content, (delivery,) = taken(tmp_path, [ACTIVITY, off], "EPSG:27700", "city")
    assert [event.name for event in content.events] == ["Marathon"]
    assert delivery.rejected == 1 and content.works == []


def test_systems_whose_export_nobody_saw_only_help_the_header_mapper() -> None:
    unsure = [p for p in shipped_profiles() if p.status == TO_CONFIRM]
    assert {p.name for p in unsure} == {"WoW MOOR", "SynergieNL"}
    assert all(not p.columns and p.synonyms and p.note for p in unsure)
    table = RawTable(
        "moor.csv", "", "csv", ["MOOR-nummer", "plantermijn", "straat"], [["1", "2e helft 2028", "Laan"]], [2]
    )
    assert not any(p.matches(table) for p in unsure)
    assert propose(table).columns["period"] == "plantermijn"


CITIES = {
    "amsterdam_roadworks_real": "gemeente", "berlin_baustellen_live_pull": "berlin", "brussels_road_events": "brussel",
    "copenhagen_gravetilladelser_live_pull": "", "lyon_roadworks": "lyon", "oslo_soksys_activities_live_pull": "oslo",
    "paris_chantiers_live_pull": "",
}  # fmt: skip
HOME = {"amsterdam": "EPSG:28992", "berlin": "EPSG:25833", "brussels": "EPSG:31370", "copenhagen": "EPSG:25832",
        "lyon": "EPSG:2154", "oslo": "EPSG:25832", "paris": "EPSG:2154"}  # fmt: skip


@pytest.mark.parametrize("name", CITIES)
def test_every_city_is_taken_in_whole(real_data: Path, tmp_path: Path, name: str) -> None:
    path = real_data / "cities" / f"{name}.json"
    document = json.loads(path.read_text(encoding="utf-8"))
    expected = len(document if isinstance(document, list) else document["features"])
    crs = HOME[name.split("_")[0]]
    stored = Path(__file__).resolve().parent.parent / "data" / "profiles" / f"{name}.json"
    with Dossier.create(tmp_path / "d.gpkg", Collaboration("x", crs)) as dossier:
        planned = PlannedDelivery(path, partner=CITIES[name], profile=str(stored) if stored.exists() else "")
        result = take_in(dossier, planned, peildatum=PEILDATUM)
        content = dossier.content()
    reasons = [r.reason for d in result.deliveries for r in d.rejected_rows]
    assert result.accepted + result.rejected == expected
    assert (reasons, result.unplaced) == ([], 0)
    assert all(ogr.CreateGeometryFromWkb(work.geometry).IsValid() for work in content.works)
    assert all(work.title for work in content.works)

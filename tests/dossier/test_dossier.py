"""The dossier on disk: nothing lost on the way, atomic, locked, readable by others."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from dataclasses import fields, replace
from datetime import date, datetime
from pathlib import Path

import pytest
from osgeo import ogr

from afstemming_plugin.dossier import Dossier
from afstemming_plugin.model.collaboration import (
    Collaboration,
    Contact,
    Delivery,
    Partner,
    RejectedRow,
    Remark,
    Unit,
)
from afstemming_plugin.model.decision import ManualGroup, PartnerDecision
from afstemming_plugin.model.errors import DossierError
from afstemming_plugin.model.period import Period, Precision
from afstemming_plugin.model.results import (
    Alternative,
    Analysis,
    LastChance,
    Member,
    NotMatched,
    Opportunity,
    Overlap,
    ScoreTerm,
    ZoneVerdict,
)
from afstemming_plugin.model.rules import Rules
from afstemming_plugin.model.schema import SCHEMA_VERSION, TABLES
from afstemming_plugin.model.words import (
    Decision,
    Discipline,
    Hardness,
    Kind,
    Level,
    Nearness,
    OpportunityKind,
    PlacePrecision,
    Severity,
    Share,
    Simultaneity,
    Verdict,
    ZoneOrigin,
)
from afstemming_plugin.model.work import Event, GraafrustZone, Street, Work


def wkb(text: str) -> bytes:
    return bytes(ogr.CreateGeometryFromWkt(text).ExportToIsoWkb(ogr.wkbNDR))


LINE = wkb("LINESTRING (155000 463000, 155100 463050)")
AREA = wkb("MULTIPOLYGON (((155000 463000, 155100 463000, 155100 463100, 155000 463000)))")
YEAR = Period.year(2028)


def make_work(work_id: str = "w1", **changes: object) -> Work:
    full = Work(
        id=work_id,
        partner="gem",
        title="Riool Kerkstraat",
        discipline=Discipline.RIOOL,
        period=YEAR,
        unit="riool",
        reference="R-001",
        description="=SOM(A1)",
        kind=Kind.VERVANGING,
        street="Kerkstraat",
        town="Stad",
        place_precision=PlacePrecision.STREET,
        place_confidence=0.93,
        geometry=LINE,
        duration=40,
        earliest=date(2027, 1, 1),
        preferred=date(2028, 3, 1),
        latest=date(2029, 12, 31),
        actual_end=None,
        hardness=Hardness.VOORNEMEN,
        priority="hoog",
        level="tactisch",
        size=112.5,
        size_unit="m",
        width=3.0,
        estimate=250_000.0,
        contact="coördinator",
        documents="https://example.org/a",
        share=Share.RESTRICTED,
        delivery="d1",
        file="riool.xlsx",
        layer="Blad1",
        row=7,
        assumed=("duration", "hardness"),
        delivered={"period": "2028"},
        extra={"Opmerking": "ïets"},
        version=3,
        corrected=("place", "period"),
        confirmed_on=date(2026, 9, 1),
    )
    return replace(full, **changes)  # type: ignore[arg-type]


def make_delivery(delivery_id: str = "d1", **changes: object) -> Delivery:
    return replace(
        Delivery(
            id=delivery_id,
            partner="gem",
            unit="riool",
            file="riool.xlsx",
            layer="Blad1",
            kind="xlsx",
            delivered_on=date(2026, 10, 1),
            taken_in_at=datetime(2026, 10, 2, 9, 30),
            checksum="abc",
            accepted=1,
            rejected=1,
            remarks=[
                Remark(Severity.REPAIRED, "hersteld", 3, "Start", "2e helft", "", "riool.xlsx", "Blad1")
            ],
            rejected_rows=[RejectedRow("riool.xlsx", "Blad1", 9, "geen periode", {"a": "1", "b": ""})],
        ),
        **changes,  # type: ignore[arg-type]
    )


def make_analysis() -> Analysis:
    member = Member("w1", Period(date(2028, 3, 1), date(2028, 4, 25)), -30, 2.5, False, True, 88.0, LINE)
    opportunity = Opportunity(
        id="o1",
        number="K-001",
        kind=OpportunityKind.OPPORTUNITY,
        name="Kerkstraat",
        streets=("Kerkstraat", "Markt"),
        period=Period(date(2028, 3, 1), date(2028, 6, 1), Precision.YEAR),
        members=[member, replace(member, work="w2", lead=False)],
        geometry=AREA,
        score=71.2,
        terms=[ScoreTerm("openings", 1, 0.33, 10.0, 30.0)],
        openings_avoided=1,
        alternatives=[Alternative(Period.year(2029), 14.0)],
        graafrust_until=date(2033, 6, 1),
    )
    return Analysis(
        peildatum=date(2026, 11, 1),
        rules=Rules(distance=20.0),
        overlaps=[
            Overlap("w1", "w2", 3.2, Nearness.OVERLAP, Simultaneity.SHIFTABLE, 120, 88.0, 0.9, 200.0, opportunity="o1",
                    geometry=AREA),
            Overlap("w1", "w3", 3.2, Nearness.TOUCH, None, 0, 1.0, 0.01, 0.0, reason="kruist"),
        ],
        opportunities=[opportunity],
        zones=[GraafrustZone("z9", AREA, Period(date(2028, 6, 2), date(2033, 6, 1)), origin=ZoneOrigin.JOINT_WORK,
                             opportunity="o1", provisional=True)],
        verdicts=[ZoneVerdict("w3", "z1", Verdict.AVOIDABLE, ("deels",), YEAR, date(2029, 1, 1), Period.year(2029), "wacht")],
        last_chances=[LastChance("w3", "o1", date(2028, 4, 1), Period.year(2030))],
        not_matched=[NotMatched("w4", "vervallen")],
    )  # fmt: skip


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "map met spatie é" / "dossier.gpkg"


@pytest.fixture
def dossier(path: Path):
    collaboration = Collaboration(
        "Stad",
        partners=[
            Partner(
                "gem", "Gemeente Stad", "#0072B2", (Discipline.RIOOL, Discipline.WEG), ("Stad", "gem. Stad")
            )
        ],
        units=[Unit("gem", "riool", "Riolering")],
        contacts=[Contact("gem", "coördinator ondergrond", level=Level.TACTISCH)],
        graafrust_text="in overleg",
    )
    with Dossier.create(path, collaboration) as opened:
        yield opened


def test_everything_comes_back_as_it_was_stored(dossier: Dossier, path: Path) -> None:
    works = [make_work(), make_work("w2", geometry=None, hardness=None, size=None)]
    zone = GraafrustZone("z1", AREA, YEAR, "nieuw wegdek", consent=True, delivery="d1", extra={"x": "1"})
    event = Event("e1", "Kermis", YEAR, AREA, "druk", "d1")
    street = Street("s1", "Kerkstraat", LINE, "Stad", "woonstraat")
    analysis = make_analysis()
    decision = PartnerDecision(
        "o1", "gem", Decision.AGREED, date(2026, 11, 20), "past", "coördinator", date(2027, 1, 1)
    )
    rules = Rules(distance=12.5, graafrust_years_by_kind={Kind.VERVANGING: 7.0}, flexibility_years=2)
    dossier.save_rules(rules)
    dossier.save_streets([street])
    dossier.add_delivery(make_delivery(), works, [zone], [event])
    dossier.save_analysis(analysis, {"o1": "Gemeente Stad + Water"})
    dossier.add_decision(decision)
    dossier.save_manual_groups([ManualGroup("m1", ("w1", "w2"), "zelfde straat")])
    dossier.close()

    with Dossier.open(path, read_only=True) as again:
        content = again.content()
    assert content.works == works
    assert content.zones == [zone]
    assert content.events == [event]
    assert content.streets == [street]
    assert content.deliveries == [make_delivery()]
    assert content.analysis == analysis
    assert content.decisions == [replace(decision, seen={"w1": 3, "w2": 3})]
    assert [p.opportunity for p in content.proposals] == ["o1"]
    assert content.manual_groups == [ManualGroup("m1", ("w1", "w2"), "zelfde straat")]
    assert content.rules == rules
    assert content.collaboration.partners[0].spellings == ("Stad", "gem. Stad")
    assert content.collaboration.contacts[0].level is Level.TACTISCH


def test_every_field_of_a_work_was_filled_by_the_test_above() -> None:
    empty = {f.name for f in fields(Work) if getattr(make_work(), f.name) in (None, "", (), {})}
    assert empty == {"actual_end"}


def test_every_table_of_the_contract_exists(path: Path, dossier: Dossier) -> None:
    names = {row[0] for row in sqlite3.connect(path).execute("SELECT table_name FROM gpkg_contents")}
    assert names == set(TABLES)
    contract = (
        "collaboration partner unit contact rule capacity profile source delivery work correction rejected_row "
        "graafrust event opportunity opportunity_work manual_group proposal decision action meeting attendance "
        "consultation snapshot log"
    )
    assert set(contract.split()) <= names


def test_ogr_reads_layers_extent_and_spatial_index(path: Path, dossier: Dossier) -> None:
    far = make_work("w2", geometry=wkb("POINT (100000 400000)"))
    dossier.add_delivery(make_delivery(), [make_work(), far, make_work("w3", geometry=None)])
    source = ogr.Open(str(path))
    layer = source.GetLayerByName("work")
    assert layer.GetFeatureCount() == 3
    assert layer.GetSpatialRef().GetAuthorityCode(None) == "28992"
    assert layer.GetExtent() == (100000.0, 155100.0, 400000.0, 463050.0)
    layer.SetSpatialFilterRect(154000, 462000, 156000, 464000)
    assert [f["id"] for f in layer] == ["w1"]
    assert source.GetLayerByName("opportunity").GetGeomType() == ogr.wkbMultiPolygon


def test_qgis_can_edit_a_layer_and_the_index_follows(path: Path, dossier: Dossier) -> None:
    dossier.add_delivery(make_delivery(), [make_work()])
    dossier.close()
    source = ogr.Open(str(path), 1)
    layer = source.GetLayerByName("work")
    feature = layer.GetNextFeature()
    feature.SetGeometry(ogr.CreateGeometryFromWkt("POINT (10 20)"))
    layer.SetFeature(feature)
    del feature, layer, source
    with Dossier.open(path) as again:
        assert again.content().works[0].geometry == wkb("POINT (10 20)")
    row = sqlite3.connect(path).execute("SELECT minx, maxy FROM rtree_work_geom").fetchone()
    assert row == (10.0, 20.0)


def test_a_new_delivery_replaces_only_its_own_source(dossier: Dossier, path: Path) -> None:
    dossier.add_delivery(make_delivery(), [make_work()])
    dossier.add_delivery(make_delivery("d2", unit="weg"), [make_work("w2", unit="weg", delivery="d2")])
    dossier.add_delivery(make_delivery("d3", supplement=True), [make_work("w3", delivery="d3")])
    dossier.add_delivery(make_delivery("d4"), [make_work("w1", title="nieuw", delivery="d4")])
    content = dossier.content()
    assert {(w.id, w.title) for w in content.works} == {("w2", "Riool Kerkstraat"), ("w1", "nieuw")}
    assert {d.id for d in content.deliveries} == {"d2", "d4"}
    kept = (
        sqlite3.connect(path).execute("SELECT id, title, delivery FROM work_history ORDER BY id").fetchall()
    )
    assert kept == [("w1", "Riool Kerkstraat", "d1"), ("w3", "Riool Kerkstraat", "d3")]
    assert sqlite3.connect(path).execute("SELECT count(*) FROM delivery").fetchone() == (4,)


def test_a_failing_write_changes_nothing(dossier: Dossier) -> None:
    dossier.add_delivery(make_delivery(), [make_work()])
    before = dossier.content()
    broken = make_work("w2", geometry=b"no geometry at all")
    with pytest.raises(Exception, match=r"."):
        dossier.add_delivery(make_delivery("d2"), [make_work("w5"), broken])
    assert dossier.content() == before


def test_a_killed_process_leaves_the_previous_state(path: Path, dossier: Dossier) -> None:
    dossier.add_delivery(make_delivery(), [make_work()])
    before = dossier.content()
    dossier.close()
    script = (
        "import os, signal, sys\n"
        "from pathlib import Path\n"
        "from afstemming_plugin.dossier import Dossier\n"
        "d = Dossier.open(Path(sys.argv[1]))\n"
        "real = d._insert\n"
        "def insert(name, *a, **k):\n"
        "    real(name, *a, **k)\n"
        "    if name == 'log': os.kill(os.getpid(), signal.SIGKILL)\n"
        "d._insert = insert\n"
        "d.save_streets([])\n"
    )
    ended = subprocess.run(
        [sys.executable, "-c", script, str(path)], check=False, cwd=Path(__file__).parents[2]
    )
    assert ended.returncode == -signal.SIGKILL
    with Dossier.open(path) as again:
        assert again.read_only_reason == ""
        assert again.content() == before


def test_a_full_disk_is_said_and_nothing_is_lost(dossier: Dossier) -> None:
    dossier.add_delivery(make_delivery(), [make_work()])
    before = dossier.content()
    pages = dossier._one("PRAGMA page_count")["page_count"]
    dossier._home.connection.execute(f"PRAGMA max_page_count={pages}")
    many = [make_work(f"x{i}", delivery="d2") for i in range(2000)]
    with pytest.raises(DossierError, match="disk is full"):
        dossier.add_delivery(make_delivery("d2"), many)
    assert dossier.content() == before


def test_a_disk_that_fails_is_not_taken_for_a_damaged_dossier(path: Path, dossier: Dossier) -> None:
    """A file that may not grow further (as on a lost network drive): SQLite says "disk I/O error"."""
    resource = pytest.importorskip("resource", reason="no limits on files on this system")
    before = dossier.content()
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size + 4096, hard))
    try:
        with pytest.raises(DossierError, match="disk") as caught:
            dossier.add_delivery(
                make_delivery("d2"), [make_work(f"x{i}", delivery="d2") for i in range(2000)]
            )
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, ignored)
    assert "unchanged" in caught.value.remedy and "backup" not in caught.value.remedy
    assert dossier.content() == before


def test_a_second_desk_reads_and_is_told_who_writes(path: Path, dossier: Dossier) -> None:
    script = (
        "import sys\nfrom pathlib import Path\nfrom afstemming_plugin.dossier import Dossier\n"
        "from afstemming_plugin.model.errors import DossierError\n"
        "d = Dossier.open(Path(sys.argv[1]))\nprint(d.read_only_reason)\n"
        "try:\n    d.save_streets([])\nexcept DossierError as e:\n    print('refused', e.remedy == d.read_only_reason)\n"
    )
    second = subprocess.run(
        [sys.executable, "-c", script, str(path)],
        check=True, capture_output=True, text=True, cwd=Path(__file__).parents[2],
    )  # fmt: skip
    assert "is working in this dossier" in second.stdout
    assert "refused True" in second.stdout


def test_a_lock_left_by_a_dead_process_is_taken_over(path: Path, dossier: Dossier) -> None:
    dossier.close()
    with sqlite3.connect(path) as connection:
        host = os.uname().nodename
        connection.execute(
            "INSERT INTO lock (who, host, process, heartbeat) VALUES ('x', ?, 999999999, ?)",
            (host, datetime.now().isoformat()),
        )
    with Dossier.open(path) as again:
        assert again.read_only_reason == ""


def test_a_task_of_the_same_program_leaves_the_lock_where_it_was(path: Path, dossier: Dossier) -> None:
    with Dossier.open(path) as task:
        task.save_streets([])
    assert sqlite3.connect(path).execute("SELECT count(*) FROM lock").fetchone() == (1,)
    dossier.close()
    assert sqlite3.connect(path).execute("SELECT count(*) FROM lock").fetchone() == (0,)


def test_journal_is_put_back_after_qgis_left_wal(path: Path, dossier: Dossier) -> None:
    dossier.close()
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA journal_mode=WAL")
    connection.close()
    Dossier.open(path).close()
    assert path.read_bytes()[18:20] == b"\x01\x01"  # file format: rollback journal


def test_newer_foreign_missing_and_damaged_files_are_refused_clearly(path: Path, dossier: Dossier) -> None:
    dossier.close()
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE collaboration SET schema_version = ?", (SCHEMA_VERSION + 1,))
    connection.close()
    before = path.read_bytes()
    with pytest.raises(DossierError, match="newer version") as caught:
        Dossier.open(path)
    assert caught.value.file == str(path) and caught.value.remedy
    assert path.read_bytes() == before

    with pytest.raises(DossierError, match="exists already"):
        Dossier.create(path, Collaboration("x"))
    with pytest.raises(DossierError, match="does not exist"):
        Dossier.open(path.with_name("niets.gpkg"))
    other = path.with_name("ander.gpkg")
    sqlite3.connect(other).execute("CREATE TABLE t (a)").connection.commit()
    with pytest.raises(DossierError, match="no dossier"):
        Dossier.open(other)
    text = path.with_name("tekst.gpkg")
    text.write_text("geen database " * 100)
    with pytest.raises(DossierError, match="damaged or no dossier"):
        Dossier.open(text)
    with pytest.raises(DossierError, match="unknown"):
        Dossier.create(path.with_name("crs.gpkg"), Collaboration("x", crs="EPSG:999999"))
    assert not path.with_name("crs.gpkg").exists()


def test_backup_is_a_dossier(path: Path, dossier: Dossier) -> None:
    dossier.add_delivery(make_delivery(), [make_work()])
    dossier.backup(path.with_name("kopie.gpkg"))
    with Dossier.open(path.with_name("kopie.gpkg"), read_only=True) as copy:
        assert copy.content() == dossier.content()


def test_history_tells_who_did_what(dossier: Dossier) -> None:
    dossier.add_delivery(make_delivery(), [make_work()])
    dossier.save_rules(Rules(distance=3))
    assert [entry.action for entry in dossier.history()] == ["collaboration", "delivery", "rules"]


def test_a_path_longer_than_sqlite_takes_is_told_as_that(tmp_path: Path) -> None:
    folder = tmp_path
    while len(str(folder)) < 520:
        folder = folder / ("m" * 90)
    folder.mkdir(parents=True)
    with pytest.raises(DossierError, match="too long") as caught:
        Dossier.create(folder / "d.gpkg", Collaboration("lang"))
    assert caught.value.remedy

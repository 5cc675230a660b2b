"""What a dossier remembers from delivery to delivery, also one that an earlier version made."""

from __future__ import annotations

import gzip
import sqlite3
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Iterator

import pytest
from osgeo import ogr

from afstemming_plugin.dossier import Dossier, source_id
from afstemming_plugin.model.collaboration import Collaboration, Delivery
from afstemming_plugin.model.decision import PartnerDecision
from afstemming_plugin.model.period import Period
from afstemming_plugin.model.schema import SCHEMA_VERSION
from afstemming_plugin.model.words import Decision, Discipline
from afstemming_plugin.model.work import Work

LINE = bytes(
    ogr.CreateGeometryFromWkt("LINESTRING (155000 463000, 155100 463050)").ExportToIsoWkb(ogr.wkbNDR)
)


def delivery(id: str, supplement: bool = False, unit: str = "") -> Delivery:
    return Delivery(id, "gem", unit, "lijst.xlsx", "Blad1", "xlsx", date(2026, 10, 1),
                    datetime(2026, 10, 2, 9, 0), supplement=supplement)  # fmt: skip


def work(id: str, of: str, **more: object) -> Work:
    made = Work(id, "gem", f"Riool {id}", Discipline.RIOOL, Period.year(2028), delivery=of, geometry=LINE)
    return replace(made, **more)  # type: ignore[arg-type]


@pytest.fixture
def dossier(tmp_path: Path) -> Iterator[Dossier]:
    with Dossier.create(tmp_path / "d.gpkg", Collaboration("Convenant")) as made:
        yield made


def test_a_dossier_of_version_1_is_migrated_after_a_backup_with_nothing_lost(tmp_path: Path) -> None:
    path = tmp_path / "oud.gpkg"
    path.write_bytes(gzip.decompress((Path(__file__).parent / "version_1.gpkg.gz").read_bytes()))
    with Dossier.open(path, read_only=True) as old:
        as_it_was = old.content()
    with Dossier.open(path) as dossier:
        content = dossier.content()
        assert content == as_it_was
        assert {w.id: (w.title, w.version, w.corrected) for w in content.works} == {
            "w-gem": ("Vervangen riool Kerkstraat", 1, ()),
            "w-wat": ("Vervangen waterleiding Kerkstraat", 1, ()),
        }
        assert content.decisions[0].seen == {} and content.decisions[0].decision is Decision.AGREED
        assert dossier.corrections() == []
        dossier.add_decision(PartnerDecision("o-1", "wat", Decision.AGREED, date(2026, 11, 4)))
        dossier.add_delivery(replace(delivery("d2"), kind="xlsx"), [work("w-gem", "d2", version=2)])
        assert {w.id: w.version for w in dossier.content().earlier_works} == {"w-gem": 1}
    version = "SELECT schema_version FROM collaboration"
    assert sqlite3.connect(path).execute(version).fetchone() == (SCHEMA_VERSION,)
    backup = path.with_suffix(".v1.backup.gpkg")
    assert sqlite3.connect(backup).execute(version).fetchone() == (1,)


def test_a_correction_is_one_per_work_and_field_and_can_be_dropped(dossier: Dossier) -> None:
    dossier.add_correction("w1", "period", "2028", "2029", why="telefonisch")
    dossier.add_correction("w1", "period", "2028", "2030", who="griffier")
    dossier.add_correction("w1", "kind", "overig", "aanleg")
    assert [(c.field, c.corrected) for c in dossier.corrections()] == [("period", "2030"), ("kind", "aanleg")]
    assert dossier.corrections()[0].who == "griffier" and dossier.corrections()[1].who
    dossier.drop_correction("w1", "period")
    assert [c.field for c in dossier.corrections()] == ["kind"]


def test_an_answer_is_one_per_delivered_row(dossier: Dossier) -> None:
    dossier.add_correction("w1", "identity", "rij a", "w1")
    dossier.add_correction("w1", "identity", "rij b", "")
    dossier.add_correction("w2", "identity", "rij a", "")
    assert [(c.work, c.delivered) for c in dossier.corrections()] == [("w1", "rij b"), ("w2", "rij a")]


def test_a_changed_work_stays_in_its_place_and_how_it_was_is_kept(dossier: Dossier) -> None:
    dossier.add_delivery(delivery("d1"), [work("a", "d1"), work("b", "d1"), work("c", "d1")])
    dossier.change_works([work("b", "d1", geometry=None, title="Anders", version=2, corrected=("place",))])
    works = dossier.content().works
    assert [(w.id, w.title, w.version) for w in works] == [
        ("a", "Riool a", 1), ("b", "Anders", 2), ("c", "Riool c", 1),
    ]  # fmt: skip
    assert works[1].geometry is None and works[1].corrected == ("place",)
    rows = dossier.plain_rows("work_history", ["id", "title", "version"])
    assert rows == [("b", "Riool b", 1)]
    assert [w.title for w in dossier.works_of("d1")] == ["Riool a", "Anders", "Riool c"]
    index = "SELECT count(*) FROM rtree_work_geom"
    if not dossier.shared:
        assert sqlite3.connect(dossier.path).execute(index).fetchone() == (2,)


def test_what_a_delivery_may_bring_again(dossier: Dossier) -> None:
    dossier.add_delivery(delivery("d1"), [work("a", "d1"), work("b", "d1"), work("c", "d1")])
    dossier.add_delivery(delivery("d0", unit="weg"), [work("x", "d0", unit="weg")])
    source = source_id(delivery("d2"))
    assert [w.id for w in dossier.known_works(delivery("d2"), source).replaced] == ["a", "b", "c"]
    dossier.add_delivery(delivery("d2"), [work("a", "d2")])
    known = dossier.known_works(delivery("d3", supplement=True), source)
    assert ([w.id for w in known.replaced], known.gone) == (["b", "c"], [])
    dossier.add_delivery(delivery("d3", supplement=True), [work("b", "d3")])
    known = dossier.known_works(delivery("d4"), source)
    assert ([w.id for w in known.replaced], [w.id for w in known.gone]) == (["a", "b"], ["c"])
    assert dossier.work_ids() == {"a", "b", "c", "x"}
    dossier.add_delivery(delivery("d4"), [work("a", "d4")])
    assert sorted(dossier.replaced_by("d4")) == ["d2", "d3"]
    assert [w.id for w in dossier.works_of("d1")] == ["a", "b", "c"]

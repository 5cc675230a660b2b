"""Works read as columns are the same works: their pairs equal those of the works read one by one."""

from __future__ import annotations

import sqlite3
import struct
import sys
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "analysis"))
from works_for_tests import KERNELS, PEILDATUM, seeded_works

from afstemming_plugin.analysis.analyse import who_takes_part
from afstemming_plugin.analysis.arrays import work_arrays
from afstemming_plugin.analysis.columns import column_arrays, taking_part
from afstemming_plugin.analysis.kernel import Kernel, best_kernel
from afstemming_plugin.analysis.pairs import near_pairs
from afstemming_plugin.dossier import Dossier
from afstemming_plugin.dossier.columns import read_columns
from afstemming_plugin.model.collaboration import Collaboration, Delivery
from afstemming_plugin.model.columns import WorkColumns
from afstemming_plugin.model.errors import DossierError
from afstemming_plugin.model.rules import Rules
from afstemming_plugin.model.words import Hardness, Kind, PlacePrecision
from afstemming_plugin.model.work import Work

RULES = [
    Rules(),
    Rules(internal=False, distance=40.0, time_tolerance=3),
    Rules(distance_by_partner={"partner 1": 60.0}, time_tolerance_by_partner={"partner 2": 60}),
]


def some_works() -> list[Work]:
    """A town with something of every reason not to take part."""
    works = seeded_works(300, seed=3, per_km2=500)
    works[0].kind, works[1].kind = Kind.STORING, Kind.AANLEG
    works[2].hardness, works[3].hardness = Hardness.GEREED, Hardness.VERVALLEN
    works[4].actual_end, works[5].actual_end = PEILDATUM, date(2030, 1, 1)
    works[6].place_precision, works[7].place_precision = PlacePrecision.NONE, PlacePrecision.AREA
    works[8].geometry = None
    works[9].unit, works[10].unit = "roads", ""
    works[11].geometry = struct.pack("<BII", 1, 7, 0)
    for number, work in enumerate(works):
        work.id = f"{(number * 7919) % 1000:04d}é"
    return works


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("columns") / "d.gpkg"
    with Dossier.create(path, Collaboration("c", "EPSG:28992")) as dossier:
        delivery = Delivery("d", "p", "", "list", "f.xlsx", "", PEILDATUM, datetime(2027, 1, 1))
        dossier.add_delivery(delivery, some_works())
    return path


def pairs_of(columns: WorkColumns, rules: Rules, kernel: Kernel) -> list[tuple[object, ...]]:
    arrays = column_arrays(columns, rules, kernel)
    found = near_pairs(arrays, rules, kernel)
    assert len(arrays) == len(columns)
    names = np.array(columns.id, dtype=object)
    return list(zip(names[found.a], names[found.b], found.gap, found.reach, found.one_way, found.internal))


@pytest.mark.parametrize("make", KERNELS)
@pytest.mark.parametrize("rules", RULES)
def test_the_same_pairs_as_of_works_read_one_by_one(file: Path, rules: Rules, make: type[Kernel]) -> None:
    kernel = make()
    columns = read_columns(file)
    with Dossier.open(file, read_only=True) as dossier:
        works = dossier.content().works
    assert columns.id == sorted(work.id for work in works)
    matched, _ = who_takes_part(works, rules, PEILDATUM, kernel)
    arrays = work_arrays(matched, rules, kernel)
    found = near_pairs(arrays, rules, kernel)
    names = np.array([work.id for work in arrays.works], dtype=object)
    expected = list(
        zip(names[found.a], names[found.b], found.gap, found.reach, found.one_way, found.internal)
    )
    assert len(expected) > 50
    assert pairs_of(columns.rows(taking_part(columns, rules, PEILDATUM)), rules, kernel) == expected


def test_every_work_that_takes_part_and_no_other(file: Path) -> None:
    columns = read_columns(file)
    for rules in (Rules(), Rules(never_matched_kinds=())):
        matched, _ = who_takes_part(some_works(), rules, PEILDATUM, best_kernel())
        rows = taking_part(columns, rules, PEILDATUM)
        assert {columns.id[row] for row in rows} == {work.id for work in matched}


def test_headers_as_other_programs_write_them(tmp_path: Path) -> None:
    """Without an envelope, with one of three axes, in the other byte order."""
    path, works = tmp_path / "d.gpkg", [replace(work, id=str(n)) for n, work in enumerate(seeded_works(4))]
    with Dossier.create(path, Collaboration("c", "EPSG:28992")) as dossier:
        delivery = Delivery("d", "p", "", "list", "f.xlsx", "", PEILDATUM, datetime(2027, 1, 1))
        dossier.add_delivery(delivery, works)
    headers = [b"GP\0\1" + bytes(4), b"GP\0\5" + bytes(52), b"GP\0\2" + bytes(36), b"GP\0\x11" + bytes(4)]
    expected = [*(work.geometry for work in works[:3]), None]  # the last one says that it is empty
    connection = sqlite3.connect(path)
    for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        connection.execute(f'DROP TRIGGER "{name}"')
    for work, header in zip(works, headers):
        blob = header + (work.geometry or b"")
        connection.execute("UPDATE work SET geom = ? WHERE id = ?", (blob, work.id))
    connection.commit()
    connection.close()
    assert read_columns(path).wkb == expected


def test_an_empty_dossier_and_no_dossier(tmp_path: Path) -> None:
    path = tmp_path / "d.gpkg"
    Dossier.create(path, Collaboration("c", "EPSG:28992")).close()
    columns = read_columns(path)
    assert len(columns) == 0 and pairs_of(columns, Rules(), best_kernel()) == []
    assert taking_part(columns, Rules(), PEILDATUM).tolist() == []
    with pytest.raises(DossierError):
        read_columns(tmp_path / "none.gpkg")

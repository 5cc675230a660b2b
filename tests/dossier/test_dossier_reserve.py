"""Automatic copies of a dossier: when they are made, what they hold, how one is put back."""

from __future__ import annotations

import os
import sqlite3
import time
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from afstemming_plugin.dossier import Dossier, copies_of, reserve, restore
from afstemming_plugin.model.collaboration import Collaboration, Contact, Partner
from afstemming_plugin.model.errors import DamagedDossier, DossierError
from afstemming_plugin.model.rules import Rules

TODAY = date.today()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "stad é.gpkg"
    Dossier.create(made, Collaboration("stad", partners=[Partner("net", "Net")])).close()
    return made


def distances(path: Path) -> float:
    with Dossier.open(path, read_only=True) as dossier:
        return dossier.rules().distance


def set_distance(path: Path, distance: float) -> None:
    with Dossier.open(path) as dossier:
        dossier.save_rules(Rules(distance=distance))


def copy_of_day(path: Path, days_ago: int) -> Path:
    """A copy as it was left by work so many days ago."""
    day = TODAY - timedelta(days=days_ago)
    copy = path.parent / reserve.FOLDER / f"{path.stem} {day.isoformat()}.gpkg"
    copy.parent.mkdir(exist_ok=True)
    with Dossier.open(path, read_only=True) as dossier:
        dossier.backup(copy)
    moment = time.mktime((datetime.now() - timedelta(days=days_ago)).timetuple())
    os.utime(copy, (moment, moment))
    return copy


def test_the_first_change_after_opening_is_preceded_by_a_copy_and_reading_is_not(path: Path) -> None:
    before = distances(path)
    Dossier.open(path).close()
    assert copies_of(path) == []
    set_distance(path, 3)
    (copy,) = copies_of(path)
    assert copy.day == TODAY and distances(copy.path) == before
    set_distance(path, 4)  # within the hour
    assert [distances(c.path) for c in copies_of(path)] == [before]
    assert sorted(p.name for p in path.parent.iterdir()) == [reserve.FOLDER, path.name]


def test_a_copy_older_than_an_hour_gives_way_also_while_the_dossier_stays_open(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_distance(path, 3)
    hour_ago = time.time() - reserve.AGE - 1
    os.utime(copies_of(path)[0].path, (hour_ago, hour_ago))
    with Dossier.open(path) as dossier:
        dossier.save_rules(Rules(distance=4))
        (copy,) = copies_of(path)
        assert distances(copy.path) == 3
        os.utime(copy.path, (hour_ago, hour_ago))
        dossier.save_rules(Rules(distance=5))
        assert distances(copies_of(path)[0].path) == 3  # it looked just now
        monkeypatch.setattr(reserve, "AGE", 0.0)
        dossier.save_rules(Rules(distance=6))
        assert distances(copies_of(path)[0].path) == 5


def test_only_the_last_days_are_kept_and_nothing_else_is_removed(path: Path) -> None:
    old = [copy_of_day(path, days) for days in range(1, 10)]
    other = old[0].with_name(f"stad {TODAY - timedelta(days=30)}.gpkg")
    other.write_bytes(b"of another dossier")
    set_distance(path, 3)
    assert [copy.day for copy in copies_of(path)] == [TODAY - timedelta(days=n) for n in range(reserve.DAYS)]
    assert other.exists()


def test_what_a_power_cut_left_of_a_copy_is_cleared_away_later(path: Path) -> None:
    folder = path.parent / reserve.FOLDER
    folder.mkdir()
    for name, age in (("~old.gpkg", 2 * reserve.AGE), ("~busy.gpkg", 0)):
        (folder / name).write_bytes(b"half")
        os.utime(folder / name, (time.time() - age, time.time() - age))
    set_distance(path, 3)
    assert [p.name for p in folder.glob("~*")] == ["~busy.gpkg"]


def test_a_damaged_dossier_never_becomes_a_copy_and_no_work_is_done_in_it(path: Path) -> None:
    set_distance(path, 3)
    good = copies_of(path)[0].path.read_bytes()
    with sqlite3.connect(path) as connection:
        page = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'step'").fetchone()[0]
        size = connection.execute("PRAGMA page_size").fetchone()[0]
    connection.close()
    with path.open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(b"\xff" * size)
    copy = copies_of(path)[0].path
    os.utime(copy, (0, 0))
    damaged = path.read_bytes()
    with Dossier.open(path) as dossier, pytest.raises(DamagedDossier) as caught:
        dossier.save_rules(Rules(distance=4))
    assert "01-01-1970" in caught.value.remedy
    assert copy.read_bytes() == good and len(path.read_bytes()) == len(damaged)


def test_a_copy_is_put_back_what_was_there_is_kept_and_the_history_tells(path: Path) -> None:
    set_distance(path, 3)  # the copy holds what was before
    set_distance(path, 4)
    path.write_bytes(b"\0" * 5000)
    path.with_name(path.name + "-journal").write_bytes(b"of the old file")
    with pytest.raises(DamagedDossier, match="damaged"):
        Dossier.open(path)
    copy, aside = restore(path)
    assert copy == copies_of(path)[0]
    assert aside is not None and aside.read_bytes() == b"\0" * 5000
    assert not path.with_name(path.name + "-journal").exists()
    with Dossier.open(path) as dossier:
        assert dossier.read_only_reason == ""
        assert dossier.rules() == Rules()
        last = dossier.history()[-1]
        assert last.action == "restore" and aside.name in last.detail
    copy_of_day(path, 3)
    set_distance(path, 9)
    assert restore(path, TODAY - timedelta(days=3)).copy.day == TODAY - timedelta(days=3)
    assert distances(path) == Rules().distance


def test_a_lost_dossier_is_put_back_and_a_missing_copy_is_said(path: Path) -> None:
    with pytest.raises(DossierError, match="no automatic copy"):
        restore(path)
    set_distance(path, 3)
    with pytest.raises(DossierError, match="no automatic copy"):
        restore(path, date(1999, 1, 1))
    assert distances(path) == 3
    path.unlink()
    assert restore(path).set_aside is None
    assert distances(path) == Rules().distance


def test_no_copy_is_put_back_while_another_desk_works(path: Path) -> None:
    set_distance(path, 3)
    before = path.read_bytes()
    with sqlite3.connect(path) as connection:
        connection.execute(
            "INSERT INTO lock (who, host, process, heartbeat) VALUES ('ander', 'elders', 1, ?)",
            (reserve_heartbeat(),),
        )
    connection.close()
    locked = path.read_bytes()
    with pytest.raises(DossierError, match="ander on elders"):
        restore(path)
    assert path.read_bytes() == locked != before
    assert len(list(path.parent.glob("*vervangen*"))) == 0


def reserve_heartbeat() -> str:
    from afstemming_plugin.dossier.lock import heartbeat_now

    return heartbeat_now()


def test_who_is_erased_is_in_no_copy_either(path: Path) -> None:
    with Dossier.open(path) as dossier:
        people = [Contact("net", "planner", "Piet Verhagen"), Contact("net", "beheer", "Anna Bos")]
        dossier.save_collaboration(Collaboration("stad", partners=[Partner("net", "Net")], contacts=people))
    copy_of_day(path, 1)
    copy_of_day(path, 2)
    with Dossier.open(path) as dossier:
        dossier.save_collaboration(
            Collaboration("stad", partners=[Partner("net", "Net")], contacts=people[1:])
        )
    (copy,) = copies_of(path)
    assert b"Verhagen" not in copy.path.read_bytes() and b"Anna Bos" in copy.path.read_bytes()


def test_work_goes_on_when_no_copy_can_be_made_and_it_is_told(path: Path) -> None:
    (path.parent / reserve.FOLDER).write_text("a file where the folder should be")
    with Dossier.open(path) as dossier:
        dossier.save_rules(Rules(distance=3))
        assert "No automatic copy" in dossier.reserve_trouble
    assert distances(path) == 3


def test_a_backup_leaves_what_was_there_when_it_fails(path: Path, tmp_path: Path) -> None:
    target = tmp_path / "kopie.gpkg"
    target.mkdir()
    with Dossier.open(path) as dossier, pytest.raises(DossierError, match="reached"):
        dossier.backup(target)
    assert target.is_dir() and sorted(p.name for p in tmp_path.iterdir()) == ["kopie.gpkg", path.name]

"""Disks that are full, folders that may not be written, files that others hold, shares that go away, damaged pages.

All by real means: a small disk is mounted, another user tries, another process holds the lock, calls of the system fail.
Each time there is one clear message, the dossier and earlier documents are as they were, and nothing half made is left.
"""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
import time
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any, Callable, Iterator

import pytest
import soak_results
from act_inside import CHANGES, EXPORTS
from soak_town import MINUTES, check_sound, drafts, dump
from test_soak_kill import HERE, check_document

from afstemming_plugin.cycle.store import copies_of, restore
from afstemming_plugin.dossier import Dossier
from afstemming_plugin.model.errors import AfstemmingError, DamagedDossier, DossierError, ExportError
from afstemming_plugin.model.rules import Rules

pytestmark = pytest.mark.qgis
LONG = pytest.mark.skipif(not MINUTES, reason="long; make test-soak")
NOBODY = 65534
KB = 1024
_figures: dict[str, int] = {}


def keep(**figures: int) -> None:
    for name, count in figures.items():
        _figures[name] = _figures.get(name, 0) + count
    if MINUTES:
        soak_results.keep("faults", **_figures)


@contextmanager
def mounted(place: Path, *options: str) -> Iterator[Path]:
    """A file system at `place`; skips the test where that is not permitted."""
    place.mkdir(exist_ok=True)
    done = subprocess.run(["mount", *options, str(place)], capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.skip(f"mounting is not permitted here: {done.stderr.strip()}")
    try:
        yield place
    finally:
        subprocess.run(["umount", "-l", str(place)], check=True)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    with mounted(tmp_path / "schijf", "-t", "tmpfs", "-o", "size=24m,mode=777", "tmpfs") as place:
        yield place


def fill(disk: Path, leave: int) -> Path:
    """All room is taken but for so many bytes."""
    filler = disk / "vol.bin"
    with filler.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(b"\0" * 4096)
        except OSError:
            pass
    os.truncate(filler, max(0, filler.stat().st_size - leave))
    return filler


def is_clear(error: AfstemmingError) -> bool:
    """It says what, where and what to do."""
    return bool(error.what and error.remedy and error.file) and "Errno" not in error.message()


# -- disk full ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("leave", [0, *(pytest.param(n * KB, marks=LONG) for n in (16, 64, 160, 400, 900))])
@pytest.mark.parametrize(
    "action", ["decide", *(pytest.param(a, marks=LONG) for a in CHANGES if a != "decide")]
)
def test_a_full_disk_under_a_dossier(action: str, leave: int, dossier_path: Path, small_disk: Path) -> None:
    path = Path(shutil.copy(dossier_path, small_disk / "town.gpkg"))
    with Dossier.open(path) as dossier:
        before, content = dump(path), dossier.content()
        filler = fill(small_disk, leave)
        try:
            CHANGES[action](dossier, dossier_path.parent)
        except DossierError as error:
            assert is_clear(error) and "disk" in error.what and "unchanged" in error.remedy
            assert dump(path) == before and dossier.content() == content
            refused = True
        else:
            assert leave and dump(path) != before
            refused = False
        if leave < 900 * KB:
            assert dossier.reserve_trouble and copies_of(path) == [], "that there is no new copy is told"
        assert drafts(small_disk) == []
        filler.unlink()
        if refused:
            CHANGES[action](dossier, dossier_path.parent)
            assert dump(path) != before
    check_sound(path)
    keep(full_disk_changes=1)


@pytest.mark.parametrize("leave", [0, *(pytest.param(n * KB, marks=LONG) for n in (8, 40, 200))])
@pytest.mark.parametrize(
    "name",
    [
        "workbook",
        "geopackage",
        *(pytest.param(n, marks=LONG) for n in EXPORTS if n not in ("workbook", "geopackage")),
    ],
)
def test_a_full_disk_under_a_document(name: str, leave: int, dossier_path: Path, small_disk: Path) -> None:
    file, make = EXPORTS[name]
    earlier = small_disk / file
    with Dossier.open(dossier_path) as dossier:
        before = dump(dossier_path)
        earlier.write_bytes(b"earlier")
        filler = fill(small_disk, leave)
        try:
            make(dossier, earlier)
        except AfstemmingError as error:
            assert is_clear(error), error.message()
            assert earlier.read_bytes() == b"earlier"
        else:
            assert leave, f"{name} was made on a full disk"
            check_document(earlier)
        assert drafts(small_disk) == [] and {p.name for p in small_disk.iterdir()} == {file, "vol.bin"}
        assert dump(dossier_path) == before
        filler.unlink()
        make(dossier, earlier)
    check_document(earlier)
    keep(full_disk_documents=1)


@LONG
def test_a_full_disk_where_temporary_files_go(
    dossier_path: Path, small_disk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import tempfile

    monkeypatch.setattr(tempfile, "tempdir", str(small_disk))
    target = dossier_path.with_name("overlegpakket.zip")
    target.write_bytes(b"earlier")
    fill(small_disk, 8 * KB)
    with Dossier.open(dossier_path) as dossier, pytest.raises(AfstemmingError) as caught:
        EXPORTS["meeting pack"][1](dossier, target)
    assert is_clear(caught.value) and target.read_bytes() == b"earlier"
    assert [p.name for p in small_disk.iterdir()] == ["vol.bin"]


def test_no_dossier_is_left_where_there_is_no_room_for_one(dossier_path: Path, small_disk: Path) -> None:
    from soak_town import collaboration

    fill(small_disk, 0)
    with pytest.raises(DossierError) as caught:
        Dossier.create(small_disk / "nieuw.gpkg", collaboration())
    assert is_clear(caught.value) and "disk" in caught.value.what
    assert [p.name for p in small_disk.iterdir()] == ["vol.bin"]


# -- read-only ----------------------------------------------------------------------------------------


def as_nobody(action: Callable[[], str]) -> str:
    """What `action` tells, done by a user without any rights of their own."""
    if os.geteuid() != 0:
        pytest.skip("only root can be another user")
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        told = "the child failed"
        try:
            os.setgroups([])
            os.setgid(NOBODY)
            os.setuid(NOBODY)
            told = action()
        except BaseException as error:
            told = f"{type(error).__name__}: {error}"
        finally:
            os.write(writing, told.encode()[:60_000])
            os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        told = pipe.read().decode()
    os.waitpid(child, 0)
    return told


@pytest.fixture
def for_all(dossier_path: Path) -> Path:
    """The dossier in a folder that everybody may enter."""
    for folder in (dossier_path.parent, *dossier_path.parent.parents):
        if folder.stat().st_uid == os.geteuid() and folder != Path("/"):
            folder.chmod(folder.stat().st_mode | 0o055)
    dossier_path.chmod(0o666)
    return dossier_path


def opens_and_tries(path: Path) -> str:
    with Dossier.open(path) as dossier:
        assert len(dossier.content().works) == 36
        try:
            dossier.save_rules(Rules(distance=3))
        except DossierError as error:
            return f"read only: {dossier.read_only_reason} / {error.message()}"
        return "written"


def test_a_dossier_that_may_not_be_written_is_read(for_all: Path) -> None:
    before = dump(for_all)
    for_all.parent.chmod(0o777)
    assert as_nobody(lambda: opens_and_tries(for_all)) == "written"
    shutil.rmtree(for_all.parent / "reservekopie")
    for mode, folder in ((0o444, 0o777), (0o666, 0o755), (0o444, 0o555)):
        before = dump(for_all)
        for_all.chmod(mode)
        for_all.parent.chmod(folder)
        told = as_nobody(lambda: opens_and_tries(for_all))
        assert told.startswith("read only: ") and "write-protected" in told, (oct(mode), oct(folder), told)
        assert dump(for_all) == before and drafts(for_all.parent) == []
    for_all.parent.chmod(0o755)


def test_documents_in_a_folder_that_may_not_be_written(
    for_all: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    out = for_all.parent / "uit"
    out.mkdir(mode=0o755)
    file, make = EXPORTS["workbook"]
    (out / file).write_bytes(b"earlier")

    def tries() -> str:
        with Dossier.open(for_all, read_only=True) as dossier:
            try:
                make(dossier, out / file)
            except ExportError as error:
                return error.message()
            return "made"

    told = as_nobody(tries)
    assert "writing is not allowed" in told and file in told, told
    assert (out / file).read_bytes() == b"earlier" and [p.name for p in out.iterdir()] == [file]


def test_a_disk_that_is_read_only_for_all(dossier_path: Path, tmp_path: Path) -> None:
    place = tmp_path / "cd"
    with mounted(place, "-t", "tmpfs", "tmpfs"):
        path = Path(shutil.copy(dossier_path, place / "town.gpkg"))
        subprocess.run(["mount", "-o", "remount,ro", str(place)], check=True)
        assert opens_and_tries(path).startswith("read only: ")
        with Dossier.open(path) as dossier, pytest.raises(ExportError, match="not allowed"):
            EXPORTS["geojson"][1](dossier, place / "v.geojson")
        with pytest.raises(DossierError) as caught:
            Dossier.create(place / "nieuw.gpkg", Dossier.open(path).collaboration())
        assert is_clear(caught.value)
        assert [p.name for p in place.iterdir()] == ["town.gpkg"]


# -- held by another process --------------------------------------------------------------------------


@contextmanager
def held(path: Path, sql: str = "BEGIN EXCLUSIVE") -> Iterator[None]:
    """Another process holds the file until the block ends."""
    code = (
        "import sqlite3, sys\nc = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
        "c.execute(sys.argv[2])\nprint('held', flush=True)\nsys.stdin.read()\n"
    )
    other = subprocess.Popen(
        [sys.executable, "-c", code, str(path), sql], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    try:
        assert other.stdout is not None and other.stdout.readline() == "held\n"
        yield
    finally:
        other.communicate("")


def refused_within(seconds: float, action: Callable[[], Any], match: str = "Another program") -> float:
    begun = time.monotonic()
    with pytest.raises(DossierError, match=match) as caught:
        action()
    took = time.monotonic() - begun
    assert is_clear(caught.value) and took < seconds, f"{took:.1f} s"
    return took


@LONG
def test_a_file_that_another_program_holds(dossier_path: Path) -> None:
    took = []
    with Dossier.open(dossier_path) as dossier:
        before = dump(dossier_path)
        with held(dossier_path):
            took.append(refused_within(8, lambda: dossier.save_rules(Rules(distance=3))))
            took.append(refused_within(8, dossier.content))
            took.append(refused_within(16, lambda: Dossier.open(dossier_path)))
            begun = time.monotonic()
            dossier.heartbeat()
            assert time.monotonic() - begun < 1, "telling that one is there must not hold up the window"
        with held(dossier_path, "BEGIN IMMEDIATE"):
            took.append(refused_within(8, lambda: dossier.save_rules(Rules(distance=3))))
            assert dossier.content().rules == Rules()
        assert dump(dossier_path) == before and drafts(dossier_path.parent) == []
        dossier.save_rules(Rules(distance=3))
    if MINUTES:
        keep(longest_wait_for_a_held_file_s=round(max(took)))


def test_telling_that_one_is_there_never_waits(dossier_path: Path) -> None:
    with Dossier.open(dossier_path) as dossier, held(dossier_path, "BEGIN IMMEDIATE"):
        begun = time.monotonic()
        dossier.heartbeat()
        assert time.monotonic() - begun < 1
        assert dossier.read_only_reason == ""


# -- a share that goes away ---------------------------------------------------------------------------


def test_a_folder_that_goes_away_and_comes_back(dossier_path: Path) -> None:
    share, away = dossier_path.parent / "share", dossier_path.parent / "weg"
    share.mkdir()
    path = Path(shutil.copy(dossier_path, share / "town.gpkg"))
    dossier = Dossier.open(path)
    dossier.save_rules(Rules(distance=3))
    before = dump(path)
    share.rename(away)
    with pytest.raises(DossierError) as caught:
        dossier.save_rules(Rules(distance=4))
    assert is_clear(caught.value)
    with pytest.raises(DossierError, match="does not exist"):
        Dossier.open(path)
    assert dump(away / "town.gpkg") == before and not share.exists()
    away.rename(share)
    dossier.save_rules(Rules(distance=5))
    dossier.close()
    check_sound(path)
    assert Dossier.open(path, read_only=True).rules().distance == 5


def test_a_share_that_is_disconnected_while_the_dossier_is_open(dossier_path: Path, tmp_path: Path) -> None:
    place, disk = tmp_path / "share", tmp_path / "server"
    disk.mkdir()
    shutil.copy(dossier_path, disk / "town.gpkg")
    with mounted(place, "--bind", str(disk)):
        dossier = Dossier.open(place / "town.gpkg")
        before = dump(disk / "town.gpkg")
        subprocess.run(["umount", "-l", str(place)], check=True)
        with pytest.raises(DossierError) as caught:
            dossier.save_rules(Rules(distance=4))
        assert is_clear(caught.value)
        assert list(place.iterdir()) == [] and dump(disk / "town.gpkg") == before
        subprocess.run(["mount", "--bind", str(disk), str(place)], check=True)
        dossier.save_rules(Rules(distance=4))
        dossier.close()
        check_sound(disk / "town.gpkg")


CALLS = "pread64,pwrite64,fsync,fdatasync,openat,ftruncate,unlink,fcntl"


@LONG
@pytest.mark.parametrize("error", ["EIO", "ESTALE", "ENOTCONN", "EHOSTDOWN"])
@pytest.mark.parametrize("action", list(CHANGES))
def test_a_server_that_stops_answering(action: str, error: str, dossier_path: Path) -> None:
    """From the n-th call on the dossier or its journal on, every one fails with what a lost server gives."""
    if shutil.which("strace") is None:
        pytest.skip("strace is not on this machine")
    before = dump(dossier_path)
    tried = 0
    for first in (20, 40, 60, 90, 120, 160, 220):
        path = dossier_path
        traced = ["-qq", "-P", str(path), "-P", f"{path}-journal", "-e", f"trace={CALLS}", "-o", os.devnull]
        inject = ["-e", f"inject={CALLS}:error={error}:when={first}+"]
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONDONTWRITEBYTECODE": "1"}
        ended = subprocess.run(
            ["strace", *traced, *inject, sys.executable, str(HERE / "act_inside.py"), action, str(path), str(path.parent)],
            env=environment, capture_output=True, text=True, check=False, timeout=120,
        )  # fmt: skip
        if "done" in ended.stdout:
            break
        tried += 1
        assert "DossierError" in ended.stderr or "DamagedDossier" in ended.stderr, ended.stderr[-1500:]
        with Dossier.open(path) as again:
            assert again.read_only_reason == ""
        check_sound(path)
        assert dump(path) == before
    assert tried, "the server was never missed"
    keep(lost_server=tried)


# -- damage -------------------------------------------------------------------------------------------


def look_at_everything(path: Path) -> None:
    """As a user does: open, read, change."""
    with Dossier.open(path) as dossier:
        content = dossier.content()
        dossier.history()
        for delivery in content.deliveries:
            dossier.delivered_rows(delivery.id)
        dossier.save_rules(replace(content.rules, distance=77.0))


def damages(size: int) -> Iterator[tuple[str, int, bytes]]:
    """What stands where instead: a page of the file that is empty, of noise, or with some bytes wrong."""
    chance = random.Random(7)
    pages = range(size // 4096)
    for page in pages if MINUTES else [0, *chance.sample(pages, 7)]:
        yield "empty", page * 4096, bytes(4096)
        if MINUTES or page == 0:
            yield "noise", page * 4096, chance.randbytes(4096)
            yield (
                "some bytes",
                page * 4096 + chance.randrange(4000),
                chance.randbytes(chance.randrange(1, 60)),
            )
    yield "cut off", size // 2, b""


def test_a_damaged_page_is_said_and_the_copy_can_be_put_back(dossier_path: Path) -> None:
    with Dossier.open(dossier_path) as dossier:
        dossier.save_rules(Rules(distance=3))
        dossier.save_rules(Rules())
    (today,) = copies_of(dossier_path)
    yesterday = today.day - timedelta(days=1)
    path = today.path.rename(today.path.with_name(f"town {yesterday}.gpkg"))
    os.utime(path, (1, 1))
    (copy,) = copies_of(dossier_path)
    held, good = dump(copy.path), dossier_path.read_bytes()
    counts = {"places": 0, "said": 0, "unseen": 0}
    for kind, at, data in damages(len(good)):
        dossier_path.write_bytes(good[:at] + data + (good[at + len(data) :] if data else b""))
        spoilt = dossier_path.read_bytes()
        counts["places"] += 1
        if spoilt == good:
            continue
        try:
            look_at_everything(dossier_path)
        except DamagedDossier as error:
            assert is_clear(error) and "automatic copy of 01-01-1970" in error.remedy
            assert copies_of(dossier_path) == [copy], "a damaged dossier became a copy"
            counts["said"] += 1
        except DossierError as error:  # a damaged first page may name another kind of file
            assert at < 4096 or kind == "cut off", (kind, at, error)
            counts["said"] += 1
        else:
            counts["unseen"] += 1  # a byte within a text, or a page that holds nothing
            assert kind != "noise" and kind != "cut off", at
        done = restore(dossier_path, yesterday)
        now = dump(dossier_path)
        assert now.pop("log")[:-1] == held["log"] and now == {k: v for k, v in held.items() if k != "log"}
        assert done.set_aside is not None
        done.set_aside.unlink()
        for new in copies_of(dossier_path):
            if new.path != copy.path:
                new.path.unlink()
    if MINUTES:
        keep(damaged_places=counts["places"], damage_said=counts["said"], damage_unseen=counts["unseen"])

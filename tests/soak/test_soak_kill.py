"""The power goes at every moment at which something is being made to last: afterwards all is as before or as after.

A tracer (strace) lets the process die at the n-th call by which a file is synced, renamed, removed, shortened or (some of
them) written, for every n in turn. The process is a child of one that has all code loaded already (`act_inside.py --serve`).
"""

from __future__ import annotations

import contextlib
import gzip
import os
import re
import shutil
import signal
import subprocess
import sys
import time
import zipfile
from collections import Counter
from pathlib import Path
from typing import Iterator, NamedTuple

import pytest
import soak_results
from act_inside import CHANGES, EXPORTS, MARKS
from osgeo import ogr
from soak_town import MINUTES, check_sound, drafts, dump, without_chance

from afstemming_plugin.dossier import Dossier, reserve
from afstemming_plugin.model.rules import Rules

pytestmark = pytest.mark.qgis
HERE = Path(__file__).resolve().parent
LASTING = ("fsync", "fdatasync", "rename", "renameat", "renameat2", "unlink", "unlinkat", "ftruncate", "link")
WRITES = ("pwrite64", "write")
WRITES_TRIED = 10 if MINUTES else 0
"""So many of the plain writes of an action, spread over it."""
TRIES = 3
"""A plain write may come once less than when the calls were counted, since ids and moments differ from run to run."""
MOST = int(os.environ.get("AFSTEMMING_KILLS", "1000"))
"""Kills of one action, spread over it; by default every call."""
LONG = pytest.mark.skipif(not MINUTES, reason="long; make test-soak")


class Moment(NamedTuple):
    """The n-th call of this name of the process (from 1)."""

    call: str
    number: int


class Ended(NamedTuple):
    code: int
    said: str
    complaint: str


class Tracer:
    """Runs actions one after the other, each in a fresh process, with strace beside it."""

    def __init__(self, strace: str, complaints: Path) -> None:
        self._strace, self._complaints = strace, complaints
        with complaints.open("wb") as errors:
            self._server = subprocess.Popen(
                [sys.executable, str(HERE / "act_inside.py"), "--serve"],
                env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONDONTWRITEBYTECODE": "1"},
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors, text=True,
            )  # fmt: skip

    def close(self) -> None:
        self._server.stdin.close()
        self._server.wait(timeout=60)

    def run(self, action: str, path: Path, *options: str) -> Ended:
        """The action on this dossier, followed with these options from just before it on."""
        self._complaints.write_bytes(b"")
        print(action, path, path.parent, sep="\t", file=self._server.stdin, flush=True)
        child = int(self._line().removeprefix("child "))
        self._wait_until(child, "State:\tT", "State:\tZ", "State:\tX")
        tracer = subprocess.Popen(
            [self._strace, "-qq", *options, "-p", str(child)],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            self._wait_until(child, f"TracerPid:\t{tracer.pid}\n", "State:\tZ", "State:\tX")
            with contextlib.suppress(ProcessLookupError):  # it failed before; that is told below
                os.kill(child, signal.SIGCONT)
            said = []
            while not (line := self._line()).startswith("ended "):
                said.append(line)
        finally:
            tracer.wait(timeout=60)
        return Ended(
            int(line.removeprefix("ended ")), "\n".join(said), self._complaints.read_text(errors="replace")
        )

    def _line(self) -> str:
        line = self._server.stdout.readline()
        assert line, self._complaints.read_text(errors="replace")
        return line.rstrip("\n")

    @staticmethod
    def _wait_until(process: int, *states: str) -> None:
        end = time.monotonic() + 120
        while time.monotonic() < end:
            try:
                state = Path(f"/proc/{process}/status").read_text()
            except OSError:
                return
            if any(one in state for one in states):
                return
            time.sleep(0.005)
        raise AssertionError("the process does not come that far")


@pytest.fixture(scope="module")
def strace(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tracer]:
    found = shutil.which("strace")
    if found is None:
        pytest.skip("strace is not on this machine")
    if subprocess.run([found, "-o", os.devnull, "true"], capture_output=True, check=False).returncode:
        pytest.skip("tracing is not permitted here")
    tracer = Tracer(found, tmp_path_factory.mktemp("acting") / "complaints")
    yield tracer
    tracer.close()


def moments(strace: Tracer, action: str, path: Path, log: Path) -> list[Moment]:
    """Every call between the marks that makes something last, and some of the writes; the action is done meanwhile."""
    calls = ",".join((*LASTING, *WRITES))
    ended = strace.run(action, path, "-e", f"trace={calls}", "-o", str(log))
    assert ended.code == 0 and "done" in ended.said, ended.complaint
    count: Counter[str] = Counter()
    lasting, writes, inside = [], [], False
    for line in log.read_text(errors="replace").splitlines():
        found = re.match(r"(\w+)\(", line)
        if found is None:
            continue
        count[found[1]] += 1
        if MARKS[1] in line:
            break
        if inside and not re.match(r"write\([12],", line):
            (writes if found[1] in WRITES else lasting).append(Moment(found[1], count[found[1]]))
        inside = inside or MARKS[0] in line
    return lasting + _spread(writes, WRITES_TRIED)


def _spread(found: list[Moment], most: int) -> list[Moment]:
    """At most so many, the last one too."""
    step = max(1, -(-len(found) // most)) if most else 0
    return found[::-1][::step][::-1] if step else []


def killed_at(strace: Tracer, moment: Moment, action: str, path: Path) -> bool:
    """Whether the process died in the middle of the action."""
    inject = f"inject={moment.call}:signal=KILL:when={moment.number}"
    ended = strace.run(action, path, "-e", f"trace={moment.call}", "-e", inject, "-o", os.devnull)
    if ended.code == 0:
        return False
    assert ended.code == -signal.SIGKILL, ended.complaint
    return "begun" in ended.said and "done" not in ended.said


def killed(
    strace: Tracer, found: list[Moment], action: str, fresh: Iterator[Path]
) -> Iterator[tuple[Moment, Path]]:
    """Each moment with the dossier as the kill left it; a moment that did not come is tried again."""
    for moment in found:
        for _ in range(TRIES):
            there = next(fresh)
            if killed_at(strace, moment, action, there):
                yield moment, there
                break


def copies(source: Path, folder: Path) -> Iterator[Path]:
    """The dossier with what lies beside it, anew each time."""
    while True:
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(source.parent, folder)
        yield folder / source.name


def check_copies(folder: Path) -> None:
    """An automatic copy is whole or not there."""
    for copy in (folder / reserve.FOLDER).glob("*.gpkg"):
        if not copy.name.startswith("~"):
            check_sound(copy)


def beheld(path: Path) -> dict[str, list[str]]:
    """What is in the dossier, after it was opened for writing again."""
    with Dossier.open(path) as dossier:
        assert dossier.read_only_reason == ""
        dossier.content()
    check_sound(path)
    return without_chance(dump(path))


def some(found: list[Moment]) -> list[Moment]:
    """All of them, or for a taste the last two, around the commit."""
    return _spread(found, MOST) if MINUTES else found[-2:]


def try_all(strace: Tracer, action: str, path: Path, folder: Path) -> int:
    """Kill the action at each moment; before or after, nothing between. Returns how often it died in the middle."""
    fresh = copies(path, folder)
    done = next(fresh)
    found = moments(strace, action, done, folder.with_suffix(".trace"))
    assert len(found) >= 3
    after = beheld(done)
    before = beheld(next(fresh))
    assert before != after
    hit, seen = [], Counter()
    found = some(found)
    for moment, there in killed(strace, found, action, fresh):
        hit.append(moment)
        now = beheld(there)
        assert now in (before, after), f"{action} at {moment}: neither before nor after"
        seen[now == after] += 1
        check_copies(there.parent)
    _keep(action, found, hit, after=seen[True])
    return len(hit)


_figures: dict[str, dict[str, int]] = {}


def _keep(action: str, found: list[Moment], hit: list[Moment], **more: int) -> None:
    """Every call that makes something last was hit, and nearly all of the writes that were tried."""
    missed = [moment for moment in found if moment not in hit]
    assert not [moment for moment in missed if moment.call in LASTING], f"{action}: not hit: {missed}"
    assert len(hit) >= 0.8 * len(found), f"{action}: not hit: {missed}"
    lasting = sum(moment.call in LASTING for moment in hit)
    _figures[action] = {"kills": len(hit), "lasting": lasting, **more}
    if MINUTES:
        soak_results.keep("kill", kills=sum(f["kills"] for f in _figures.values()), actions=_figures)


@pytest.mark.parametrize(
    "action", ["decide", *(pytest.param(a, marks=LONG) for a in CHANGES if a != "decide")]
)
def test_a_change_happens_wholly_or_not_at_all(
    action: str, strace: Tracer, dossier_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    assert try_all(strace, action, dossier_path, tmp_path_factory.mktemp("kill") / "now")


@LONG
def test_a_migration_happens_wholly_or_not_at_all(
    strace: Tracer, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path / "d.gpkg"
    path.write_bytes(gzip.decompress((HERE.parent / "dossier" / "version_1.gpkg.gz").read_bytes()))
    folder = tmp_path_factory.mktemp("kill") / "now"
    fresh = copies(path, folder)
    there = next(fresh)
    found = moments(strace, "migrate", there, folder.with_suffix(".trace"))
    after, before = beheld(there), without_chance(dump(path))
    backup = there.with_suffix(".v1.backup.gpkg")
    assert without_chance(dump(backup)) == before
    hit, found = [], some(found)
    for moment, there in killed(strace, found, "migrate", fresh):
        hit.append(moment)
        check_sound_or_hot(there)
        assert beheld(there) == after  # who opens it migrates it, again where needed
        check_sound(there.with_suffix(".v1.backup.gpkg"))
        assert without_chance(dump(there.with_suffix(".v1.backup.gpkg"))) in (before, after)
    _keep("migrate", found, hit)


def check_sound_or_hot(path: Path) -> None:
    """As another program finds it: sound, with what was half done to be rolled back by whoever may write."""
    if not path.with_name(path.name + "-journal").exists():
        check_sound(path)


@LONG
def test_putting_a_copy_back_happens_wholly_or_not_at_all(
    strace: Tracer, dossier_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    with Dossier.open(dossier_path) as dossier:
        dossier.save_rules(Rules(distance=3))
    damaged = b"\0" * 50_000
    dossier_path.write_bytes(damaged)
    folder = tmp_path_factory.mktemp("kill") / "now"
    fresh = copies(dossier_path, folder)
    there = next(fresh)
    found = moments(strace, "put back", there, folder.with_suffix(".trace"))
    after = beheld(there)
    hit, found = [], some(found)
    for moment, there in killed(strace, found, "put back", fresh):
        hit.append(moment)
        if there.read_bytes() != damaged:
            now = beheld(there)
            assert {k: v for k, v in now.items() if k != "log"} == {
                k: v for k, v in after.items() if k != "log"
            }
        kept = [p.read_bytes() for p in there.parent.glob("town vervangen *.gpkg")]
        assert there.read_bytes() == damaged or kept == [damaged]
    _keep("put back", found, hit)


@LONG
@pytest.mark.parametrize("name", list(EXPORTS))
def test_an_export_is_the_old_file_or_the_new_one(
    name: str, strace: Tracer, dossier_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    file = EXPORTS[name][0]
    (dossier_path.parent / file).write_bytes(b"earlier")
    folder = tmp_path_factory.mktemp("kill") / "now"
    fresh = copies(dossier_path, folder)
    there = next(fresh)
    before = dump(there)
    found = moments(strace, name, there, folder.with_suffix(".trace"))
    check_document(there.with_name(file))
    assert drafts(there.parent) == []
    hit, new, found = [], 0, some(found)
    for moment, there in killed(strace, found, name, fresh):
        hit.append(moment)
        made = there.with_name(file)
        if made.read_bytes() != b"earlier":
            new += 1
            check_document(made)
        assert without_chance(dump(there)) == without_chance(before)
    _keep(name, found, hit, after=new)


def check_document(path: Path) -> None:
    """Whole, as far as its kind can tell."""
    if path.suffix in (".xlsx", ".zip", ".qgz"):
        with zipfile.ZipFile(path) as archive:
            assert archive.testzip() is None
    elif path.suffix == ".pdf":
        data = path.read_bytes()
        assert data.startswith(b"%PDF") and b"%%EOF" in data[-2000:]
    elif path.suffix in (".gpkg", ".geojson"):
        assert ogr.Open(str(path)).GetLayerCount() > 0
    else:
        assert path.read_text(encoding="utf-8").rstrip().endswith("END:VCALENDAR")

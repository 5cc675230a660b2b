"""Two desks on one dossier: one writes, the other is warned and reads along; nothing that was said is overwritten."""

from __future__ import annotations

import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from datetime import timedelta
from pathlib import Path
from typing import Any, Iterator

import pytest
import soak_results
from soak_town import MINUTES, check_sound

from afstemming_plugin.dossier.lock import EXPIRES, utc_now

pytestmark = pytest.mark.qgis
HERE = Path(__file__).resolve().parent
ROUNDS = 20
LONG = pytest.mark.skipif(not MINUTES, reason="long; make test-soak")


class Desk:
    """A process on this machine, or on one with another name (`host`)."""

    def __init__(self, path: Path, host: str = "") -> None:
        command = [sys.executable, str(HERE / "desk_inside.py"), str(path)]
        if host:
            # Only the name differs: for the lock that is another machine.
            code = f'hostname {host} && exec "$@"'
            command = ["unshare", "--uts", "sh", "-c", code, "sh", *command]
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment
        )

    def __call__(self, what: str) -> Any:
        self.ask(what)
        return self.hear()

    def ask(self, what: str) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(what + "\n")
        self.process.stdin.flush()

    def hear(self) -> Any:
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        assert line, f"the desk is gone: {self.process.poll()}"
        said = json.loads(line)
        return said["told"] if "told" in said else ValueError(said["refused"])

    def end(self) -> None:
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGCONT)
            self.process.kill()
        self.process.wait()


@pytest.fixture
def desks(dossier_path: Path) -> Iterator[Any]:
    made: list[Desk] = []

    def start(host: str = "") -> Desk:
        if host and (shutil.which("unshare") is None or subprocess.run(
            ["unshare", "--uts", "hostname", host], capture_output=True, check=False
        ).returncode):  # fmt: skip
            pytest.skip("another host name is not permitted here")
        made.append(Desk(dossier_path, host))
        return made[-1]

    yield start
    for desk in made:
        desk.end()


def wait_until_left(path: Path) -> None:
    """Two minutes go by without a heartbeat (really, in a long run)."""
    if MINUTES:
        time.sleep(EXPIRES.total_seconds() + 2)
        return
    connection = sqlite3.connect(path)
    with connection:
        moment = utc_now() - EXPIRES - timedelta(seconds=2)
        connection.execute("UPDATE lock SET heartbeat = ?", (moment.isoformat(timespec="seconds"),))
    connection.close()


@LONG
@pytest.mark.parametrize("host", ["", "elders"])
def test_the_second_is_warned_and_reads_what_the_first_writes(
    desks: Any, dossier_path: Path, host: str
) -> None:
    first, second = desks(), desks(host)
    assert first("open") == ""
    assert "is working in this dossier" in second("open")
    for distance in range(1, ROUNDS + 1):
        assert first(f"write {distance}") == "written"
        assert second("read")[0] == distance
        assert isinstance(second("write 99"), ValueError)
    first("close"), second("close")
    assert second("open") == "" and second("write 7") == "written"


@LONG
def test_after_a_crash_the_second_goes_on(desks: Any, dossier_path: Path) -> None:
    first, second, elsewhere = desks(), desks(), desks("elders")
    first("open"), first("write 3")
    assert second("open") != ""
    first.end()
    assert second("open") == "", "its process is gone on this machine: no need to wait"
    second("write 4")
    second.end()
    assert "is working" in elsewhere("open"), "another machine cannot see that, and waits for the heartbeat"
    wait_until_left(dossier_path)
    assert elsewhere("open") == "" and elsewhere("read")[0] == 4 and elsewhere("write 5") == "written"
    check_sound(dossier_path)


def test_a_desk_that_slept_does_not_overwrite_what_another_did_meanwhile(
    desks: Any, dossier_path: Path
) -> None:
    first, second = desks(), desks("elders")
    assert first("open") == "" and first("write 3") == "written"
    first.process.send_signal(signal.SIGSTOP)
    wait_until_left(dossier_path)
    assert second("open") == "" and second("write 4") == "written"
    first.process.send_signal(signal.SIGCONT)
    said = first("write 99")
    assert isinstance(said, ValueError) and "Another desk has worked" in str(said)
    assert "Another desk" in first("beat")
    assert second("read")[0] == 4
    second("close")
    assert isinstance(first("write 99"), ValueError), (
        "what it has in view is old, also when the other has left"
    )
    first("close")
    assert first("open") == "" and first("read")[0] == 4 and first("write 6") == "written"


@LONG
def test_of_two_that_open_at_once_one_writes(desks: Any, dossier_path: Path) -> None:
    pair = desks(), desks("elders")
    for _ in range(ROUNDS):
        for desk in pair:
            desk.ask("open")
        reasons = [desk.hear() for desk in pair]
        assert sorted(reason == "" for reason in reasons) == [False, True], reasons
        for desk in pair:
            desk("close")


@LONG
def test_every_change_that_was_confirmed_is_in_the_history(desks: Any, dossier_path: Path) -> None:
    """Three desks that come, write and go as fast as they can."""
    three = desks(), desks("elders"), desks()
    confirmed, last = 0, 0.0
    before = None
    for number in range(10 * ROUNDS):
        for desk in three:
            desk.ask("open")
        opened = [desk for desk in three if desk.hear() == ""]
        assert len(opened) == 1
        if before is None:
            before = opened[0]("read")[1]
        assert opened[0](f"write {number}") == "written"
        confirmed, last = confirmed + 1, float(number)
        for desk in three:
            desk("close")
    three[0]("open")
    assert three[0]("read") == [last, before + confirmed]
    check_sound(dossier_path)
    soak_results.keep("desks", confirmed=confirmed, lost=0, rounds=ROUNDS)

"""Kills the real QGIS window (SIGKILL) at random moments in a meeting, and looks whether anything that was said is lost.

Usage: tests/soak/kill_meeting.py [rounds] [first seed]; by scripts/soak.sh. Needs Xvfb, QGIS and the built plugin.
Each round goes on with the dossier that the last one left behind. After each kill the file is sound (PRAGMA
integrity_check), opens for writing, and holds everything that the window had confirmed: only what came after the last
confirmation may be there or not.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from datetime import date
from pathlib import Path
from typing import Any

import soak_results

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
HERE = Path(__file__).resolve().parent
LONGEST = 4.0
"""Seconds of talk before the kill, at most."""


def demo(path: Path) -> None:
    """The demo town with a meeting begun."""
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    application.initQgis()
    from afstemming_plugin.cycle.agreements import read_folder
    from afstemming_plugin.cycle.meeting import begin_meeting
    from afstemming_plugin.cycle.whole_job import open_for, prepare

    agreements = read_folder(ROOT / "resources" / "demo")
    with open_for(path, agreements) as dossier:
        prepare(dossier, agreements)
        begin_meeting(dossier, dossier.content(), date(2026, 11, 2), title="duurproef")


def wait_for_line(told: Path, word: str, process: subprocess.Popen[bytes], seconds: float = 120) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end and process.poll() is None:
        if told.exists() and word in told.read_text():
            return
        time.sleep(0.02)
    raise SystemExit(f"QGIS said no “{word}”:\n{told.read_text() if told.exists() else ''}")


def one_round(path: Path, seed: int, with_map: bool) -> list[dict[str, Any]]:
    """What the window confirmed before it was killed."""
    told = path.with_suffix(f".{seed}.told")
    given = {"dossier": str(path), "told": str(told), "seed": seed, "map": with_map}
    code = str(HERE / "meeting_inside.py")
    profile = os.environ["QGIS_CUSTOM_CONFIG_PATH"]
    command = ["qgis", "--nologo", "--noversioncheck", "--profiles-path", profile, "--code", code]
    with path.with_suffix(".log").open("ab") as log:
        process = subprocess.Popen(
            command, env={**os.environ, "SOAK": json.dumps(given)}, stdin=subprocess.DEVNULL,
            stdout=log, stderr=log, start_new_session=True,
        )  # fmt: skip
        try:
            wait_for_line(told, "begun", process)
            time.sleep(random.Random(seed).uniform(0.05, LONGEST))
        finally:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
    lines = [json.loads(line) for line in told.read_text().splitlines() if line.endswith("}")]
    failed = [line["failed"] for line in lines if "failed" in line]
    if failed:
        raise SystemExit(f"round {seed}: {failed[0]}")
    return lines


class Said:
    """What must be in the dossier, gathered over the rounds."""

    def __init__(self) -> None:
        self.steps = 0

    def check(self, path: Path, lines: list[dict[str, Any]]) -> None:
        """Raises SystemExit naming what is lost."""
        with sqlite3.connect(path) as connection:  # SQLite itself rolls back what was half written
            verdict = connection.execute("PRAGMA integrity_check").fetchone()[0]
            if verdict != "ok":
                raise SystemExit(f"integrity_check: {verdict}")
        from afstemming_plugin.dossier import Dossier

        with Dossier.open(path) as dossier:
            if dossier.read_only_reason:
                raise SystemExit(f"cannot be written: {dossier.read_only_reason}")
            steps = [step for step in dossier.steps()]
            content = dossier.content()
        known = {step.id for step in steps if step.undone}
        changed = [row for step in steps for slot in step.slots for row in (*slot.after, *slot.before)]
        texts = {str(row.get("reason")) for row in changed} | {str(row.get("text")) for row in changed}
        for line in lines:
            if "reason" in line and line["reason"] not in texts:
                raise SystemExit(f"lost: {line}")
            if "promise" in line and line["promise"] not in texts:
                raise SystemExit(f"lost: {line}")
            if "undone" in line and line["undone"] not in known:
                raise SystemExit(f"an undo is lost: {line}")
        self._latest(lines, content)
        count = len(steps)
        said = sum("decision" in line or "reason" in line or "pilot" in line for line in lines)
        if count < self.steps:
            raise SystemExit(f"{self.steps - count} steps are gone")
        self.steps = count
        print(f"  {said} confirmed, {count} steps in all", flush=True)

    @staticmethod
    def _latest(lines: list[dict[str, Any]], content: Any) -> None:
        """The last confirmed word of each partner stands, where nothing was undone or half said after it."""
        if any("undone" in line for line in lines) or not lines:
            return
        last: dict[tuple[str, str], dict[str, str]] = {}
        for line in lines:
            if "partner" in line:
                last.setdefault((line["opportunity"], line["partner"]), {}).update(line)
        unsure = next(((ln["opportunity"], ln["partner"]) for ln in reversed(lines) if "partner" in ln), None)
        pilots = {line["opportunity"]: line["pilot"] for line in lines if "pilot" in line}
        sure = {line["opportunity"]: line["pilot"] for line in lines[:-1] if "pilot" in line}
        proposals = {proposal.opportunity: proposal for proposal in content.proposals}
        for opportunity, pilot in pilots.items():
            if opportunity in sure and proposals[opportunity].pilot not in (pilot, sure[opportunity]):
                raise SystemExit(f"not as it was confirmed: pilot {pilot} of {opportunity}")
        for key, said in last.items():
            found = content.latest_decisions(key[0]).get(key[1])
            if key == unsure and found is not None:
                continue  # more may have been said of it than was confirmed
            if found is None or any(
                str(getattr(found, name)) != said[name] for name in ("decision", "reason") if name in said
            ):
                raise SystemExit(f"not as it was confirmed: {said}, but {found}")


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 50
    first = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    begun = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "duurproef.gpkg"
        demo(path)
        said, confirmed = Said(), 0
        for seed in range(first, first + rounds):
            print(f"round {seed - first + 1} of {rounds}", end="", flush=True)
            lines = one_round(path, seed, with_map=seed % 5 == 0)
            confirmed += len(lines)
            said.check(path, lines)
            shutil.copyfile(path, path.with_suffix(".last.gpkg"))
    seconds = time.monotonic() - begun
    soak_results.keep("meeting", kills=rounds, confirmed=confirmed, steps=said.steps)
    print(f"{rounds} kills, {confirmed} confirmed changes, nothing lost, {seconds:.0f} s", flush=True)


if __name__ == "__main__":
    main()

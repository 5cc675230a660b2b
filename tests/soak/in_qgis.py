"""QGIS started with one of our scripts inside, for the soak tests; a screen (Xvfb) and the built plugin are there."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(ROOT))


class Inside:
    """A QGIS with `script` in it, which reads `given` from SOAK and writes lines of JSON to the file `told`.

    `plugins`: a folder with plugins in the place of the built one.
    """

    def __init__(self, script: str, profile: str = "", plugins: str = "", **given: Any) -> None:
        self.told = Path(given["told"])
        command = [
            "qgis", "--nologo", "--noversioncheck", "--profiles-path", profile or os.environ["QGIS_CUSTOM_CONFIG_PATH"],
            "--code", str(HERE / script),
        ]  # fmt: skip
        environment = {
            **os.environ,
            "SOAK": json.dumps({name: str(v) if isinstance(v, Path) else v for name, v in given.items()}),
        }
        if profile:
            environment["QGIS_CUSTOM_CONFIG_PATH"] = profile
        if plugins:
            environment["QGIS_PLUGINPATH"] = plugins
        with self.told.with_suffix(".log").open("ab") as log:
            self.process = subprocess.Popen(
                command,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )

    def lines(self) -> list[dict[str, Any]]:
        """Raises SystemExit with the trace when the script failed."""
        whole = [
            line
            for line in (self.told.read_text() if self.told.exists() else "").splitlines()
            if line.endswith("}")
        ]
        found = [json.loads(line) for line in whole]
        failed = [line["failed"] for line in found if "failed" in line]
        if failed:
            raise SystemExit(failed[0])
        return found

    def wait_for(self, word: str, seconds: float) -> dict[str, Any]:
        """The first line with this key. Raises SystemExit."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            for line in self.lines():
                if word in line:
                    return line
            if self.process.poll() is not None:
                break
            time.sleep(0.05)
        log = self.told.with_suffix(".log").read_text(errors="replace")[-2000:]
        raise SystemExit(f"QGIS said no “{word}” (exit code {self.process.poll()}):\n{log}")

    def kill(self) -> None:
        if self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()


DEMO = """
from datetime import date
from afstemming_plugin.cycle.agreements import read_folder
from afstemming_plugin.cycle.meeting import begin_meeting
from afstemming_plugin.cycle.whole_job import open_for, prepare
agreements = read_folder(root / "resources" / "demo")
with open_for(path, agreements) as dossier:
    prepare(dossier, agreements)
    begin_meeting(dossier, dossier.content(), date(2026, 11, 2), title="duurproef")
"""
TOWN = """
from soak_town import build_town
build_town(path)
"""


def demo(path: Path) -> None:
    """The demo town, determined, with a meeting begun."""
    _made(DEMO, path)


def town(path: Path) -> None:
    """The small town of the soak tests, determined, with a meeting begun."""
    _made(TOWN, path)


def _made(code: str, path: Path) -> None:
    before = (
        "import os, sys\nfrom pathlib import Path\npath, root = map(Path, sys.argv[1:])\n"
        "sys.path[:0] = [str(root), str(root / 'tests' / 'soak')]\n"
        "from qgis.core import QgsApplication\napplication = QgsApplication([], False)\napplication.initQgis()\n"
    )
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run(
        [sys.executable, "-c", before + code + "sys.stdout.flush()\nos._exit(0)\n", str(path), str(ROOT)],
        check=True, env=environment,
    )  # fmt: skip

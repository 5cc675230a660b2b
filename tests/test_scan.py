"""The checks of the QGIS plugin repository at upload, on the files of the zip, and those for Qt 6."""

from __future__ import annotations

import json
import subprocess
import zipfile
from pathlib import Path
from typing import Any

import pytest

TOOLS = Path(".venv/bin")
CRITICAL = "B102,B105,B106,B107,B202,B301,B307,B323,B501,B506,B602,B701"
"""What blocks an upload: code out of text, shells, unsafe archives, templates and TLS, passwords in the code."""

FALSE_ALARMS = {
    ("B105", "bundled/openpyxl/formula/tokenizer.py"),
    ("B107", "bundled/openpyxl/utils/protection.py"),
}
"""Named in the zip's `.bandit` too; whether the repository reads that file is not known."""


@pytest.fixture(scope="module")
def unzipped(plugin_zip: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("zip")
    zipfile.ZipFile(plugin_zip).extractall(folder)
    return folder / "afstemming_plugin"


def run(root: Path, *command: str) -> subprocess.CompletedProcess[str]:
    tool = root / TOOLS / command[0]
    return subprocess.run([str(tool), *command[1:]], capture_output=True, text=True, cwd=root)


def critical(root: Path, folder: Path, *more: str) -> set[tuple[str, str]]:
    ran = run(root, "bandit", "-q", "-f", "json", "-t", CRITICAL, *more, "-r", str(folder))
    report: dict[str, Any] = json.loads(ran.stdout)
    assert not report["errors"]
    return {(f["test_id"], str(Path(f["filename"]).relative_to(folder))) for f in report["results"]}


def test_bandit_finds_nothing_critical_but_two_false_alarms_in_what_is_bundled(
    root: Path, unzipped: Path, tmp_path: Path
) -> None:
    (tmp_path / "none").write_text("[bandit]\n")
    assert critical(root, unzipped, "--ini", str(tmp_path / "none")) == FALSE_ALARMS


def test_bandit_sees_what_is_critical(root: Path, tmp_path: Path) -> None:
    (tmp_path / "bad.py").write_text("import subprocess\nsubprocess.run('ls', shell=True)\nexec('1')\n")
    assert {test for test, _ in critical(root, tmp_path)} == {"B602", "B102"}


def test_the_shipped_settings_silence_just_those_two(root: Path, unzipped: Path) -> None:
    for _, file in FALSE_ALARMS:
        assert critical(root, (unzipped / file).parent, "--ini", str(unzipped / ".bandit")) == set()
    named = (unzipped / ".bandit").read_text().split("exclude:")[1].strip().split(",")
    assert {name.strip("/") for name in named} == {file for _, file in FALSE_ALARMS}


def test_there_are_no_secrets(root: Path, unzipped: Path) -> None:
    ran = run(root, "detect-secrets", "scan", "--all-files", str(unzipped))
    assert json.loads(ran.stdout)["results"] == {}


def test_nothing_is_used_that_qt_6_or_newer_qgis_dropped(root: Path) -> None:
    ran = run(root, "flake8", "--select", "QGS107,QGS4", "--exclude", "bundled", "afstemming_plugin")
    assert ran.stdout + ran.stderr == ""

"""The checks of the QGIS plugin repository at upload, on the files of the zip, and those for Qt 6."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import zipfile
from pathlib import Path
from typing import Any, Optional

import pytest

TOOLS = Path(".venv/bin")
MANDATORY = """
    B102 B103 B105 B106 B107 B201 B202 B301 B302 B304 B305 B306 B307 B312 B321 B323 B401 B402 B412 B413 B501 B502 B503
    B505 B506 B507 B601 B602 B604 B605 B609 B610 B611 B612 B613 B615 B701
""".split()  # noqa: SIM905 (a list of names a line would be long)
"""What blocks an upload whatever one says of it, by the repository's own public code: code out of text, shells, unsafe
archives, ciphers, templates and TLS, passwords in the code. (B111 and B320 are gone from bandit.)"""

SKIPPABLE = """
    B101 B104 B108 B110 B112 B113 B303 B308 B310 B311 B313 B314 B315 B316 B317 B318 B319 B324 B403 B405 B406 B407 B408
    B409 B504 B508 B509 B603 B606 B607 B608 B614 B702 B703 B704
""".split()  # noqa: SIM905 (a list of names a line would be long)
"""What blocks an upload unless whoever uploads ticks the rule as looked at."""

TICKED = {"B101", "B314", "B405", "B406", "B603", "B608"}
"""Those that must be ticked; CONTRIBUTING.md tells why each is none."""

FALSE_ALARMS = {
    ("B105", "bundled/openpyxl/formula/tokenizer.py"),
    ("B107", "bundled/openpyxl/utils/protection.py"),
}
"""Named in the zip's `.bandit` too, which bandit finds by itself when it is called as the repository does."""


@pytest.fixture(scope="module")
def unzipped(plugin_zip: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("zip")
    zipfile.ZipFile(plugin_zip).extractall(folder)
    return folder / "afstemming_plugin"


def run(root: Path, *command: str, folder: Optional[Path] = None) -> subprocess.CompletedProcess[str]:
    tool = root / TOOLS / command[0]
    return subprocess.run([str(tool), *command[1:]], capture_output=True, text=True, cwd=folder or root)


def found(root: Path, folder: Path, *more: str) -> set[tuple[str, str]]:
    """Rule and file of each finding, called as the repository calls bandit."""
    command = ["bandit", "-r", str(folder), "-f", "json", "--quiet", "-t", ",".join(MANDATORY + SKIPPABLE)]
    ran = run(root, *command, *more)
    report: dict[str, Any] = json.loads(ran.stdout)
    assert not report["errors"]
    return {(f["test_id"], str(Path(f["filename"]).relative_to(folder))) for f in report["results"]}


def test_bandit_finds_nothing_critical_but_two_false_alarms_in_what_is_bundled(
    root: Path, unzipped: Path, tmp_path: Path
) -> None:
    (tmp_path / "none").write_text("[bandit]\n")
    everything = found(root, unzipped, "--ini", str(tmp_path / "none"))
    assert {one for one in everything if one[0] in MANDATORY} == FALSE_ALARMS
    assert {test for test, _ in everything if test in SKIPPABLE} == TICKED


def test_it_is_told_what_to_tick_at_upload_and_why(root: Path) -> None:
    told = re.findall(
        r"^\| (B\d+) \| .{20,} \|$", (root / "CONTRIBUTING.md").read_text("utf-8"), re.MULTILINE
    )
    assert sorted(told) == sorted(TICKED)


def test_bandit_sees_what_is_critical(root: Path, tmp_path: Path) -> None:
    (tmp_path / "bad.py").write_text("import subprocess\nsubprocess.run('ls', shell=True)\nexec('1')\n")
    assert {test for test, _ in found(root, tmp_path) if test in MANDATORY} == {"B602", "B102"}


def test_the_shipped_settings_silence_just_those_two(root: Path, unzipped: Path, tmp_path: Path) -> None:
    for file in (".bandit", *(file for _, file in FALSE_ALARMS)):
        (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(unzipped / file, tmp_path / file)
    (tmp_path / "seen.py").write_text("exec('1')\n")
    assert found(root, tmp_path) == {("B102", "seen.py")}
    named = (unzipped / ".bandit").read_text().split("exclude:")[1].strip().split(",")
    assert {name.strip("/") for name in named} == {file for _, file in FALSE_ALARMS}


def test_there_are_no_secrets(root: Path, unzipped: Path) -> None:
    command = ["detect-secrets", "scan", "--all-files", "--exclude-files", r"metadata\.txt", "."]
    ran = run(root, *command, folder=unzipped.parent)
    assert json.loads(ran.stdout)["results"] == {}


def test_secrets_would_be_seen(root: Path, tmp_path: Path) -> None:
    (tmp_path / "bad.py").write_text('password = "' + "geheim" + '-1234"\n')
    ran = run(root, "detect-secrets", "scan", "--all-files", ".", folder=tmp_path)
    assert list(json.loads(ran.stdout)["results"]) == ["bad.py"]


def test_nothing_is_used_that_qt_6_or_newer_qgis_dropped(root: Path) -> None:
    ran = run(root, "flake8", "--select", "QGS107,QGS4", "--exclude", "bundled", "afstemming_plugin")
    assert ran.stdout + ran.stderr == ""

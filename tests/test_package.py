"""The zip obeys the rules of the QGIS plugin repository, and runs where a user installs it."""

from __future__ import annotations

import re
import subprocess
import zipfile
from configparser import ConfigParser
from pathlib import Path
from typing import Callable

import pytest

TOP = "afstemming_plugin"
REQUIRED_KEYS = [
    "name",
    "description",
    "version",
    "qgisMinimumVersion",
    "author",
    "email",
    "about",
    "tracker",
    "repository",
    "homepage",
]
ALGORITHMS = {"wholejob"}


@pytest.fixture(scope="module")
def archive(plugin_zip: Path) -> zipfile.ZipFile:
    return zipfile.ZipFile(plugin_zip)


@pytest.fixture(scope="module")
def metadata(archive: zipfile.ZipFile) -> dict[str, str]:
    parser = ConfigParser()  # as the repository reads it: a percent sign would be refused
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read_string(archive.read(f"{TOP}/metadata.txt").decode("utf-8"))
    return dict(parser["general"])


def test_there_is_one_top_folder(archive: zipfile.ZipFile) -> None:
    assert {name.split("/")[0] for name in archive.namelist()} == {TOP}


def test_what_must_be_there_is_there(archive: zipfile.ZipFile) -> None:
    names = {name.removeprefix(f"{TOP}/") for name in archive.namelist()}
    wanted = {"__init__.py", "metadata.txt", "LICENSE", "i18n/afstemming_nl.qm", "i18n/afstemming_en.qm"}
    wanted |= {"bundled/openpyxl/__init__.py", "bundled/et_xmlfile/__init__.py"}
    assert wanted - names == set()


def test_nothing_is_there_that_must_not_be(archive: zipfile.ZipFile) -> None:
    forbidden = re.compile(
        r"\.py[cod]$|__pycache__|\.git|__MACOSX|\.DS_Store|Thumbs\.db|\.\.|\\|^/|\.ts$|/tests?/|\.(so|dll|exe|pyd|dylib|bat|cmd|ps1|sh|jar)$"
    )
    assert [name for name in archive.namelist() if forbidden.search(name)] == []
    hidden = {name for name in archive.namelist() if re.search(r"(^|/)\.", name)}
    assert hidden == {f"{TOP}/.bandit"}  # named by the rules for uploads themselves
    names = [name.lower() for name in archive.namelist()]
    assert len(names) == len(set(names))  # Windows would make one file of two


def test_the_folder_and_what_starts_it_are_as_qgis_wants_them(archive: zipfile.ZipFile) -> None:
    assert re.fullmatch(r"[A-Za-z][A-Za-z0-9_-]+", TOP)
    assert "def classFactory(iface" in archive.read(f"{TOP}/__init__.py").decode("utf-8")
    licence = archive.read(f"{TOP}/LICENSE").decode("utf-8")
    assert "GNU GENERAL PUBLIC LICENSE" in licence and "Version 2" in licence


def test_there_are_no_links_and_odd_rights(archive: zipfile.ZipFile) -> None:
    assert {oct(entry.external_attr >> 16) for entry in archive.infolist()} == {"0o100644"}


def test_it_is_small_enough(plugin_zip: Path) -> None:
    assert plugin_zip.stat().st_size < 25e6


def test_metadata_is_complete(metadata: dict[str, str]) -> None:
    assert [key for key in REQUIRED_KEYS if not metadata.get(key, "").strip()] == []
    assert metadata["qgisMinimumVersion"] == "3.22"
    assert metadata["qgisMaximumVersion"] == "4.99"
    assert metadata["hasProcessingProvider"] == "yes"
    assert "/" not in metadata["author"]
    assert "supportsQt6" not in metadata  # taken from the versions since QGIS 4
    assert re.fullmatch(r"\d+\.\d+\.\d+", metadata["version"])
    assert re.fullmatch(r"[^@\s]+@[^@\s]+\.[a-z]+", metadata["email"])
    for key in ("homepage", "repository", "tracker"):
        assert re.fullmatch(r"https://[a-z0-9.-]+/\S*", metadata[key])
    assert {metadata["experimental"], metadata["deprecated"]} <= {"True", "False"}
    assert metadata["description"].count("\n") == 0 and len(metadata["description"]) < 200
    assert metadata["category"] in {"Raster", "Vector", "Database", "Mesh", "Web"}
    assert re.fullmatch(r"[^,\s][^,]*(,[^,\s][^,]*)*", metadata["tags"])


def test_the_icon_is_in_the_zip(archive: zipfile.ZipFile, metadata: dict[str, str]) -> None:
    icon = archive.read(f"{TOP}/{metadata['icon']}").decode("utf-8")
    assert "<svg" in icon and "<script" not in icon


def test_the_screenshot_for_the_repository_is_in_the_zip(
    archive: zipfile.ZipFile, metadata: dict[str, str]
) -> None:
    picture = archive.read(f"{TOP}/{metadata['screenshot']}")
    assert picture.startswith(b"\x89PNG") and len(picture) < 2 * 1024 * 1024


def test_the_version_stands_in_one_place_and_is_described(
    root: Path, metadata: dict[str, str], plugin_zip: Path
) -> None:
    version = metadata["version"]
    assert plugin_zip.name == f"{TOP}-{version}.zip"
    described = re.findall(r"^## (\S+)", (root / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert described[0] == version and len(described) == len(set(described))
    elsewhere = re.compile(rf"(?<![\d.]){re.escape(version)}(?![\d.])")
    code = [*(root / "afstemming_plugin").glob("*.py"), *(root / "afstemming_plugin").glob("*/*.py")]
    held = [f for f in (*code, root / "pyproject.toml") if elsewhere.search(f.read_text(encoding="utf-8"))]
    assert held == []


def test_there_are_screenshots_that_the_readme_shows(root: Path) -> None:
    shown = re.findall(r"\((docs/images/[^)]+\.png)\)", (root / "README.md").read_text(encoding="utf-8"))
    assert len(shown) >= 3
    for name in shown:
        assert (root / name).read_bytes().startswith(b"\x89PNG") and (root / name).stat().st_size < 2e6


def test_every_resource_is_in_the_zip(root: Path, archive: zipfile.ZipFile) -> None:
    tracked = subprocess.run(
        ["git", "-c", "safe.directory=*", "ls-files", "-z", "resources"],
        cwd=root,
        check=True,
        stdout=subprocess.PIPE,
    ).stdout.decode()
    wanted = {f"{TOP}/{name}" for name in tracked.split("\0") if name and (root / name).exists()}
    assert wanted
    assert wanted - set(archive.namelist()) == set()


def test_equal_files_give_an_equal_zip(root: Path, plugin_zip: Path, tmp_path: Path) -> None:
    script = str(root / "scripts" / "package.py")
    subprocess.run(["/usr/bin/python3", script, "--output", str(tmp_path)], check=True)
    again = zipfile.ZipFile(tmp_path / plugin_zip.name)
    first = zipfile.ZipFile(plugin_zip)
    # Compared entry by entry, so that a difference names its file.
    assert [(e.filename, e.CRC) for e in again.infolist()] == [(e.filename, e.CRC) for e in first.infolist()]
    assert (tmp_path / plugin_zip.name).read_bytes() == plugin_zip.read_bytes()


def openpyxl_used(plugins: str, *options: str) -> str:
    code = f"from {TOP}.compat import openpyxl_module as o; m = o(); m.Workbook(); print(m.__file__)"
    command = [
        "/usr/bin/python3",
        "-B",
        *options,
        "-c",
        f"import sys; sys.path.insert(0, {plugins!r}); {code}",
    ]
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, encoding="utf-8").stdout.strip()


def test_the_bundled_openpyxl_is_used_where_the_system_has_none(installed_plugin: dict[str, str]) -> None:
    plugins = installed_plugin["AFSTEMMING_PLUGINS"]
    # -S: without the packages of the system.
    assert openpyxl_used(plugins, "-S", "-I").startswith(f"{plugins}/{TOP}/bundled/openpyxl/")


def test_the_openpyxl_of_the_system_goes_first(installed_plugin: dict[str, str]) -> None:
    assert "bundled" not in openpyxl_used(installed_plugin["AFSTEMMING_PLUGINS"])


@pytest.mark.cli
def test_installed_in_a_fresh_profile_its_algorithms_are_listed(
    qgis_process: Callable[..., subprocess.CompletedProcess[str]],
) -> None:
    done = qgis_process("list")
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stdout + done.stderr
    listed = set(re.findall(r"^\s*afstemming:(\w+)\s", done.stdout, re.MULTILINE))
    assert listed >= ALGORITHMS

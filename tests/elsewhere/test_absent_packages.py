"""Without Python packages that QGIS may or may not bring, the installed plugin loads, tells what is missing and what that
costs, once and calmly, and does the rest."""

from __future__ import annotations

import importlib.util
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any, Callable

import pytest

from afstemming_plugin.compat import has_milp_solver, has_shapely_2

pytestmark = pytest.mark.cli

HERE = Path(__file__).parent
ALL = "pandas,openpyxl,shapely,scipy"
COSTS = {"openpyxl": "no workbooks", "shapely": "the results are the same", "scipy": "without proof"}
SHOWN = {"openpyxl": "openpyxl", "shapely": "Shapely 2", "scipy": "SciPy 1.9"}
# What this machine does not have itself: a QGIS of Debian testing comes without SciPy.
LACKING = {name for name in ("openpyxl", "pandas") if importlib.util.find_spec(name) is None}
LACKING |= {name for name, there in (("scipy", has_milp_solver()), ("shapely", has_shapely_2())) if not there}
WITHOUT_WORKBOOK = {
    "afstemming.gpkg", "afstemming.qgz", "index.html", "kaartenpakket.pdf", "projectvoorstellen.pdf", "jaarplan.pdf",
    "convenantrapportage.pdf", "voorstellen.gpkg",
}  # fmt: skip


@pytest.fixture(scope="module")
def partners(demo_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A few files, none of which is a workbook."""
    folder = tmp_path_factory.mktemp("partners")
    for name in ("straten.gpkg", "waterbedrijf.gpkg", "telecom_kasten_en_aansluitingen.csv"):
        shutil.copy(demo_folder / name, folder)
    return folder


@pytest.fixture(scope="module")
def without_bundled(installed_plugin: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The plugin as installed, but for the openpyxl that it brings."""
    plugins = tmp_path_factory.mktemp("without bundled")
    shutil.copytree(
        Path(installed_plugin["AFSTEMMING_PLUGINS"]) / "afstemming_plugin", plugins / "afstemming_plugin",
        ignore=shutil.ignore_patterns("bundled"),
    )  # fmt: skip
    return plugins


def run(plugins: Path, partners: Path, folder: Path, absent: str) -> dict[str, Any]:
    (folder / "made").mkdir()
    environment = {**os.environ, "HOME": str(folder), "QGIS_CUSTOM_CONFIG_PATH": str(folder / "profile")}
    ran = subprocess.run(
        [sys.executable, str(HERE / "without_packages.py"), str(plugins), str(partners), str(folder / "made"), absent],
        env=environment, capture_output=True, text=True, timeout=300,
    )  # fmt: skip
    lines = [line for line in ran.stdout.splitlines() if line.startswith("RESULT")]
    assert lines, ran.stdout + ran.stderr
    assert "Traceback" not in ran.stderr, ran.stderr
    return dict(json.loads(lines[0].removeprefix("RESULT")))


@pytest.fixture(scope="module")
def done_without(
    without_bundled: Path, partners: Path, tmp_path_factory: pytest.TempPathFactory
) -> Callable[[str], dict[str, Any]]:
    """What is said and made without these packages; each run is done once."""
    known: dict[str, dict[str, Any]] = {}

    def done(absent: str) -> dict[str, Any]:
        if absent not in known:
            known[absent] = run(without_bundled, partners, tmp_path_factory.mktemp("run"), absent)
        return known[absent]

    return done


@pytest.mark.parametrize("absent", ["openpyxl", "shapely", "pandas", ALL])
def test_it_loads_tells_and_does_the_rest(absent: str, done_without: Callable[[str], dict[str, Any]]) -> None:
    done = done_without(absent)
    gone = {*absent.split(","), *LACKING}
    assert done["loaded"] == []
    costly = [SHOWN[name] for name in COSTS if name in gone]
    assert len(done["first"]) == bool(costly) and done["again"] == []
    for name, cost in COSTS.items():
        if name in gone:
            assert SHOWN[name] in done["first"][0]
            assert cost in done["about"]
    assert ("pandas" in gone) == ("it is not used" in done["about"])
    assert done["went_well"], done["warnings"]
    assert done["opportunities"] > 0
    made = set(done["files"])
    assert made >= WITHOUT_WORKBOOK
    if "openpyxl" in gone:
        assert not [name for name in made if name.endswith(".xlsx")]
        assert "openpyxl is missing" in done["refusal"] and "zip" in done["refusal"]
        assert [w for w in done["warnings"] if "openpyxl" in w]
    else:
        assert {"projectvoorstellen.xlsx", "los.xlsx"} <= made and done["refusal"] == ""


def test_results_are_the_same_without_all_of_them(done_without: Callable[[str], dict[str, Any]]) -> None:
    assert done_without(ALL)["opportunities"] == done_without("pandas")["opportunities"]

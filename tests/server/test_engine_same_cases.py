"""What the tests of the desk's engine ask of it is asked of the engine in the database, and must give the same."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from engine_compare import LEAST, assert_same_pairs, assert_same_verdicts, assert_same_zones
from engine_home import EngineDossier, EngineServer

pytestmark = pytest.mark.server
MODULES = ("pairs", "colocation", "graafrust", "analyse", "rules_as_written", "session", "outsiders", "sweep")
EVERYTHING = os.environ.get("AFSTEMMING_CASES_OF_ONE_TEST", "")
"""How many cases of one test at most: by `make test-engine` many, and those of hypothesis too."""
QUICK = (
    "not hypothesis and not qgis",
    "not quick and not no_time and not kernels and not scale and not seconds",
)


@pytest.fixture(scope="module")
def dossier() -> Iterator[EngineDossier]:
    try:
        server = EngineServer()
    except RuntimeError as error:
        pytest.skip(str(error))
    try:
        yield server.dossier("dezelfde gevallen")
    finally:
        server.stop()


@pytest.fixture(scope="module")
def cases(root: Path, tmp_path_factory: pytest.TempPathFactory) -> list[tuple[str, str, Any]]:
    """Kind, test, and what was asked."""
    file = tmp_path_factory.mktemp("cases") / "cases"
    here = Path(__file__).parent
    paths = [str(root), str(here), *filter(None, [os.environ.get("PYTHONPATH")])]
    environment = {**os.environ, "AFSTEMMING_CASES": str(file), "PYTHONPATH": os.pathsep.join(paths)}
    modules = [f"tests/analysis/test_analysis_{name}.py" for name in (MODULES if EVERYTHING else MODULES[:3])]
    chosen = ["-m", "not qgis"] if EVERYTHING else ["-m", QUICK[0], "-k", QUICK[1]]
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-p",
        "no:pytest_qgis",
        "-p",
        "engine_recorder",
        *chosen,
        *modules,
    ]
    done = subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    found: list[tuple[str, str, Any]] = pickle.loads(file.read_bytes())
    return found


def test_the_same_pairs(dossier: EngineDossier, cases: list[tuple[str, str, Any]]) -> None:
    asked = [(test, what) for kind, test, what in cases if kind == "pairs"]
    pairs = sum(assert_same_pairs(dossier, *what, about=test) for test, what in asked)
    assert len(asked) >= LEAST["pairs"] and pairs >= LEAST["pairs"]


def test_the_same_zones(dossier: EngineDossier, cases: list[tuple[str, str, Any]]) -> None:
    asked = [(test, what) for kind, test, what in cases if kind == "zones"]
    zones = sum(assert_same_zones(dossier, *what, about=test) for test, what in asked)
    assert len(asked) >= LEAST["zones"] and zones >= LEAST["zones"]


def test_the_same_verdicts(dossier: EngineDossier, cases: list[tuple[str, str, Any]]) -> None:
    asked = [(test, what) for kind, test, what in cases if kind == "verdicts"]
    verdicts = sum(assert_same_verdicts(dossier, *what, about=test) for test, what in asked)
    assert len(asked) >= LEAST["verdicts"] and verdicts >= LEAST["verdicts"]

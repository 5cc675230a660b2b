"""The packaged plugin in the real QGIS window: it loads, opens the dossier of a project, and shows it."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Callable

import pytest

from afstemming_plugin.cycle.agreements import read_folder
from afstemming_plugin.cycle.whole_job import open_for, prepare

pytestmark = pytest.mark.window


def test_the_window_opens_with_dock_and_map(
    root: Path,
    demo_folder: Path,
    installed_plugin: dict[str, str],
    qgis_process: Callable[..., subprocess.CompletedProcess[str]],
    tmp_path: Path,
) -> None:
    agreements = read_folder(demo_folder)
    wanted = ("straten", "netbeheer", "waterbedrijf")
    agreements.deliveries = [d for d in agreements.deliveries if d.file.name.startswith(wanted)]
    with open_for(tmp_path / "stad.gpkg", agreements) as dossier:
        prepare(dossier, agreements)
    made = qgis_process(
        "run",
        "afstemming:project",
        f"--DOSSIER={tmp_path / 'stad.gpkg'}",
        f"--OUTPUT={tmp_path / 'stad.qgz'}",
    )
    assert made.returncode == 0, made.stdout + made.stderr
    picture = tmp_path / "venster.png"
    ran = subprocess.run(
        [str(root / "scripts" / "screenshot.sh"), str(picture), str(tmp_path / "stad.qgz")],
        env=installed_plugin, capture_output=True, text=True, timeout=300,
    )  # fmt: skip
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert picture.stat().st_size > 50_000

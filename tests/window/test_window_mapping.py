"""The mapping step in the real QGIS window, with mouse and keyboard: the first delivery is asked, the next is not."""

from __future__ import annotations

import csv
import json
import subprocess
from pathlib import Path

import pytest

pytestmark = pytest.mark.window
HEADER = ["Projectnummer", "Straatnaam", "Hardheid", "Startdatum", "Einddatum", "X", "Y"]


def test_a_first_delivery_is_asked_and_the_next_is_not(
    root: Path, installed_plugin: dict[str, str], tmp_path: Path
) -> None:
    rows = [
        [
            f"P-{n}",
            "Kerkstraat",
            ("Gepland", "Fase B")[n % 2],
            f"{n}-4-2027",
            f"{n}-6-2027",
            155000 + 40 * n,
            463000,
        ]
        for n in range(1, 13)
    ]
    for name, written in (("eerste.csv", rows), ("tweede.csv", rows[2:])):
        with (tmp_path / name).open("w", newline="", encoding="utf-8") as file:
            csv.writer(file, delimiter=";").writerows([HEADER, *written])
    pictures = tmp_path / "beelden"
    pictures.mkdir()
    one = {"file": str(tmp_path / "eerste.csv"), "again": str(tmp_path / "tweede.csv"),
           "crs": "EPSG:28992", "partner": "Gemeente"}  # fmt: skip
    tour = {"pictures": str(pictures), "work": str(tmp_path), "files": [one]}
    ran = subprocess.run(
        [str(root / "tests" / "window" / "tour.sh"), "mapping_tour.py"],
        env={**installed_plugin, "AFSTEMMING_TOUR": json.dumps(tour)},
        capture_output=True, text=True, timeout=660,
    )  # fmt: skip
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert "eerste.csv: 12 accepted" in ran.stdout
    assert "tweede.csv: nothing to ask" in ran.stdout and "tweede.csv: 10 accepted" in ran.stdout
    assert len(list(pictures.glob("*.png"))) >= 12

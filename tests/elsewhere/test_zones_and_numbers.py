"""In another time zone, and with decimal commas and days before months, the same dates and numbers come out."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.cli

HERE = Path(__file__).parent
ELSEWHERE = {
    "west of it": ("America/Los_Angeles", "en_US"),
    "east of it": ("Pacific/Kiritimati", "nl_NL"),
}


@pytest.fixture(scope="module")
def partners(demo_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Files of four kinds with dates of all kinds: columns of dates, of text, of moments with and without a zone."""
    folder = tmp_path_factory.mktemp("partners")
    for kind in (
        "straten.gpkg",
        "waterbedrijf.gpkg",
        "telecom_kasten*.csv",
        "graafrust.gpkg",
        "netbeheer_werken.*",
    ):
        for file in demo_folder.glob(kind):
            shutil.copy(file, folder)
    places = [[100000 + 40 * n, 450000] for n in range(4)]
    moments = ["2027-03-01T00:00:00Z", "2027-02-28T23:00:00Z", "2027-07-01T00:00:00+02:00", "2027-03-01"]
    features = [
        {
            "type": "Feature",
            "properties": {"id": f"M{n}", "omschrijving": "riool", "start": moment, "eind": "2027-12-31"},
            "geometry": {"type": "Point", "coordinates": place},
        }
        for n, (moment, place) in enumerate(zip(moments, places))
    ]
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::28992"}}
    collection = {"type": "FeatureCollection", "crs": crs, "features": features}
    (folder / "waterschap.geojson").write_text(json.dumps(collection), encoding="utf-8")
    return folder


def everything(partners: Path, folder: Path, zone: str, language: str) -> dict[str, Any]:
    folder.mkdir()
    environment = {
        **os.environ, "TZ": zone, "LANG": f"{language}.UTF-8", "LC_ALL": f"{language}.UTF-8",
        "QGIS_CUSTOM_CONFIG_PATH": str(folder.parent / "profile"), "PYTHONUTF8": "1",
    }  # fmt: skip
    ran = subprocess.run(
        [sys.executable, str(HERE / "whole_job_as_text.py"), str(partners), str(folder), language],
        env=environment, capture_output=True, encoding="utf-8", timeout=300,
    )  # fmt: skip
    found = [line for line in ran.stdout.splitlines() if line.startswith("RESULT")]
    assert found, ran.stdout + ran.stderr
    return dict(json.loads(found[0].removeprefix("RESULT")))


@pytest.fixture(scope="module")
def at_home(partners: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    return everything(partners, tmp_path_factory.mktemp("thuis") / "uit", "Europe/Amsterdam", "nl_NL")


def test_there_is_something_to_compare(at_home: dict[str, Any]) -> None:
    assert at_home["works"] > 10 and len(at_home["qgis"]) == 2 * at_home["works"]
    assert at_home["qgis"].count("2027-03-01") >= 3  # midnight here, the evening before in Greenwich
    assert at_home["calendar"].count("BEGIN:VEVENT") > 0


@pytest.mark.parametrize("where", ELSEWHERE)
def test_nothing_shifts_by_a_day_and_no_number_changes(
    where: str, at_home: dict[str, Any], partners: Path, tmp_path: Path
) -> None:
    there = everything(partners, tmp_path / "uit", *ELSEWHERE[where])
    for part, told in at_home.items():
        assert there[part] == told, part

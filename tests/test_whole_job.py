"""The main job as a user runs it: the installed zip, by command line, then opened in the real QGIS window."""

from __future__ import annotations

import sqlite3
import struct
import subprocess
import zipfile
from pathlib import Path

import pytest

MADE = [
    "afstemming.gpkg",
    "afstemming.qgz",
    "projectvoorstellen.xlsx",
    "kaartenpakket.pdf",
    "voorstellen.gpkg",
    "voorstellen.geojson",
    "laatste-kansen.ics",
    "index.html",
]


def picture_size(file: Path) -> tuple[int, int]:
    """Width and height from the header of a PNG."""
    header = file.read_bytes()[:24]
    assert header[:8] == b"\x89PNG\r\n\x1a\n"
    width, height = struct.unpack(">II", header[16:24])
    return width, height


def rows(dossier: Path, table: str) -> int:
    connection = sqlite3.connect(f"file:{dossier}?mode=ro", uri=True)
    try:
        return int(connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0])
    finally:
        connection.close()


@pytest.mark.cli
def test_everything_for_the_meeting_is_made(demo_result: Path) -> None:
    assert [name for name in MADE if not (demo_result / name).is_file()] == []
    assert (demo_result / "kaartenpakket.pdf").read_bytes()[:5] == b"%PDF-"
    for name in ("projectvoorstellen.xlsx", "afstemming.qgz"):
        assert zipfile.ZipFile(demo_result / name).testzip() is None


@pytest.mark.cli
def test_the_dossier_holds_the_collaboration(demo_result: Path) -> None:
    dossier = demo_result / "afstemming.gpkg"
    assert rows(dossier, "partner") >= 5
    assert rows(dossier, "work") >= 400
    assert rows(dossier, "rejected_row") > 0
    assert rows(dossier, "opportunity") > 0
    assert rows(dossier, "graafrust") > 0


@pytest.mark.cli
def test_the_map_pack_has_pages_with_text(demo_result: Path) -> None:
    pack = str(demo_result / "kaartenpakket.pdf")
    about = subprocess.run(["pdfinfo", pack], check=True, stdout=subprocess.PIPE, encoding="utf-8").stdout
    pages = next(int(line.split()[1]) for line in about.splitlines() if line.startswith("Pages:"))
    text = subprocess.run(
        ["pdftotext", pack, "-"], check=True, stdout=subprocess.PIPE, encoding="utf-8"
    ).stdout
    assert pages >= 2
    assert "peildatum" in text.lower()


@pytest.mark.cli
def test_the_project_names_its_files_relative(demo_result: Path) -> None:
    """Else it does not open on another desk."""
    archive = zipfile.ZipFile(demo_result / "afstemming.qgz")
    project = next(archive.read(name).decode("utf-8") for name in archive.namelist() if name.endswith(".qgs"))
    assert str(demo_result) not in project


@pytest.mark.window
def test_the_window_opens_with_the_project_and_the_dock(
    root: Path, installed_plugin: dict[str, str], demo_result: Path, tmp_path: Path
) -> None:
    picture = tmp_path / "window.png"
    command = [
        str(root / "scripts" / "screenshot.sh"),
        str(picture),
        str(demo_result / "afstemming.qgz"),
    ]
    done = subprocess.run(command, env=installed_plugin, capture_output=True, encoding="utf-8", timeout=300)
    assert done.returncode == 0, done.stdout + done.stderr
    assert picture_size(picture) == (1600, 1000)

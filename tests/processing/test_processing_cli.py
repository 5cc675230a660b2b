"""The algorithms of the packaged plugin, run by qgis_process in a fresh profile."""

from __future__ import annotations

import json
import shutil
import sqlite3
import subprocess
from pathlib import Path
from typing import Any, Callable

import pytest

pytestmark = pytest.mark.cli
Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture(scope="module")
def partner_files(demo_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Streets, graafrust and two partners of the demo, described as a user would."""
    folder = tmp_path_factory.mktemp("partners")
    described = json.loads((demo_folder / "collaboration.json").read_text(encoding="utf-8"))
    wanted = ("straten", "graafrust", "netbeheer", "waterbedrijf")
    described["deliveries"] = [d for d in described["deliveries"] if d["file"].startswith(wanted)]
    for file in demo_folder.iterdir():
        if file.name.startswith(wanted):
            shutil.copy(file, folder)
    (folder / "collaboration.json").write_text(json.dumps(described), encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def outcome(
    qgis_process: Run, partner_files: Path, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, dict[str, Any]]:
    """Folder and outputs of the whole job."""
    folder = tmp_path_factory.mktemp("uitvoer")
    ran = qgis_process(
        "--json",
        "run",
        "afstemming:wholejob",
        f"--FOLDER={partner_files}",
        f"--OUTPUT_FOLDER={folder}",
        timeout=600,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    return folder, json.loads(ran.stdout)["results"]


def rows(path: Path, sql: str) -> list[tuple[Any, ...]]:
    connection = sqlite3.connect(path)
    try:
        return connection.execute(sql).fetchall()
    finally:
        connection.close()


def test_the_whole_job_makes_every_file_and_tells_the_figures(outcome: tuple[Path, dict[str, Any]]) -> None:
    folder, results = outcome
    for name in (
        "afstemming.gpkg",
        "afstemming.qgz",
        "projectvoorstellen.xlsx",
        "kaartenpakket.pdf",
        "voorstellen.gpkg",
    ):
        assert (folder / name).stat().st_size > 10_000, name
    dossier = folder / "afstemming.gpkg"
    assert rows(dossier, "SELECT count(*) FROM work") == [(results["WORKS"],)]
    assert rows(dossier, "SELECT count(*) FROM rejected_row") == [(results["REJECTED"],)]
    kinds = dict(rows(dossier, "SELECT kind, count(*) FROM opportunity GROUP BY kind"))
    assert kinds["koppelkans"] == results["OPPORTUNITIES"] > 5
    assert rows(dossier, "SELECT count(*) FROM overlap WHERE nearness = 'overlap'") == [
        (results["OVERLAPS"],)
    ]
    # An overview, and a page for each; a long table goes on on a next page.
    assert results["PAGES"] >= results["OPPORTUNITIES"] + results["COORDINATION_POINTS"] + 1
    assert (folder / "kaartenpakket.pdf").read_bytes()[:5] == b"%PDF-"


def test_every_rejected_row_is_warned(qgis_process: Run, demo_folder: Path, tmp_path: Path) -> None:
    ran = qgis_process(
        "run", "afstemming:takein", f"--FILE={demo_folder / 'netbeheer_werken.shp'}",
        f"--DOSSIER={tmp_path / 'd.gpkg'}", "--PARTNER=Net", "--PEILDATUM=2026-11-01",
    )  # fmt: skip
    assert ran.returncode == 0, ran.stdout + ran.stderr
    reasons = rows(tmp_path / "d.gpkg", "SELECT reason FROM rejected_row")
    assert reasons
    for (reason,) in reasons:
        assert reason in ran.stdout + ran.stderr


def test_the_steps_one_by_one_give_what_the_whole_job_gives(
    qgis_process: Run, partner_files: Path, outcome: tuple[Path, dict[str, Any]], tmp_path: Path
) -> None:
    dossier = tmp_path / "stap voor stap é.gpkg"
    described = json.loads((partner_files / "collaboration.json").read_text(encoding="utf-8"))
    kinds = ["works", "graafrust", "streets", "events"]
    ordered = sorted(described["deliveries"], key=lambda d: d.get("kind") != "streets")
    for delivery in ordered:
        ran = qgis_process(
            "run", "afstemming:takein", f"--FILE={partner_files / delivery['file']}", f"--DOSSIER={dossier}",
            f"--KIND={kinds.index(delivery.get('kind', 'works'))}", f"--PARTNER={delivery.get('partner', '')}",
            f"--UNIT={delivery.get('unit', '')}", f"--LAYER={delivery.get('layer', '')}",
            f"--PEILDATUM={described['peildatum']}",
        )  # fmt: skip
        assert ran.returncode == 0, ran.stdout + ran.stderr
    ran = qgis_process(
        "--json",
        "run",
        "afstemming:opportunities",
        f"--DOSSIER={dossier}",
        f"--PEILDATUM={described['peildatum']}",
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    results = json.loads(ran.stdout)["results"]
    whole = outcome[1]
    same = (
        "WORKS",
        "PAIRS",
        "OVERLAPS",
        "OPPORTUNITIES",
        "OPENINGS_AVOIDED",
        "GRAAFRUST_ZONES",
        "WORKS_IN_GRAAFRUST",
    )
    assert {name: results[name] for name in same} == {name: whole[name] for name in same}

    ran = qgis_process(
        "--json",
        "run",
        "afstemming:graafrust",
        f"--DOSSIER={dossier}",
        f"--PEILDATUM={described['peildatum']}",
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    judged = json.loads(ran.stdout)["results"]
    assert judged["ZONES"] == whole["GRAAFRUST_ZONES"]
    assert rows(dossier, "SELECT count(*) FROM verdict") == [(judged["VERDICTS"],)]

    for algorithm, name in (("workbook", "w.xlsx"), ("geopackage", "g.gpkg"), ("project", "p.qgz")):
        ran = qgis_process(
            "run", f"afstemming:{algorithm}", f"--DOSSIER={dossier}", f"--OUTPUT={tmp_path / name}"
        )
        assert ran.returncode == 0, ran.stdout + ran.stderr
        assert (tmp_path / name).stat().st_size > 1_000
    ran = qgis_process(
        "--json",
        "run",
        "afstemming:mappack",
        f"--DOSSIER={dossier}",
        f"--OUTPUT={tmp_path / 'm.pdf'}",
        "--LIMIT=2",
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert json.loads(ran.stdout)["results"]["PAGES"] == 3


@pytest.mark.parametrize(
    ("algorithm", "arguments", "says"),
    [
        ("takein", ("--FILE={tmp}/weg.xlsx", "--DOSSIER={tmp}/d.gpkg"), "weg.xlsx"),
        ("opportunities", ("--DOSSIER={tmp}/geen.gpkg",), "geen.gpkg"),
        ("workbook", ("--DOSSIER={tmp}/tekst.gpkg", "--OUTPUT={tmp}/w.xlsx"), "tekst.gpkg"),
        ("wholejob", ("--FOLDER={tmp}/leeg", "--OUTPUT_FOLDER={tmp}/uit"), "leeg"),
    ],
)
def test_bad_input_ends_with_one_dutch_message_and_an_exit_code(
    qgis_process: Run, tmp_path: Path, algorithm: str, arguments: tuple[str, ...], says: str
) -> None:
    (tmp_path / "leeg").mkdir()
    (tmp_path / "tekst.gpkg").write_text("dit is geen database " * 50)
    ran = qgis_process("run", f"afstemming:{algorithm}", *(a.format(tmp=tmp_path) for a in arguments))
    assert ran.returncode != 0
    text = ran.stdout + ran.stderr
    assert says in text
    assert "Traceback" not in text
    assert any(word in text for word in (" niet", " geen ", "Er is ", "beschadigd")), text


def test_names_and_help_are_dutch(qgis_process: Run) -> None:
    listed = qgis_process("list")
    assert (
        "Hele klus" in listed.stdout
        or "hele werk" in listed.stdout.lower()
        or "van partnerbestanden" in listed.stdout
    )
    told = qgis_process("help", "afstemming:wholejob")
    assert "dossier" in told.stdout and "map" in told.stdout
    assert "Takes in every file" not in told.stdout

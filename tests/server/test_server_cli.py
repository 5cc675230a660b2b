"""The take-in algorithm on a service and on a layer, by qgis_process with the packaged plugin."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Callable

import pytest
from service_server import COUNT, ServiceServer, serve

pytestmark = pytest.mark.cli


@pytest.fixture(scope="module")
def server() -> Iterator[ServiceServer]:
    with serve() as running:
        yield running


def test_services_and_layers_by_command_line(
    qgis_process: Callable[..., Any], server: ServiceServer, demo_folder: Path, tmp_path: Path
) -> None:
    dossier = tmp_path / "dossier.gpkg"
    common = ["--json", "run", "afstemming:takein", f"--DOSSIER={dossier}", "--PEILDATUM=2026-11-01"]
    address = f"--ADDRESS=arcgis:{server.url}/fine/arcgis/rest/services/Werken/FeatureServer"
    ran = qgis_process(*common, address, "--PARTNER=Stad")
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert json.loads(ran.stdout)["results"]["ACCEPTED"] == COUNT
    layer = f"--LAYER_INPUT={demo_folder / 'netbeheer_werken.shp'}"
    ran = qgis_process(*common, layer, "--PARTNER=Net")
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert json.loads(ran.stdout)["results"]["ACCEPTED"] > 10

    before = dossier.read_bytes()
    broken = f"--ADDRESS=wfs:{server.url}/needs-login/wfs?typename=stad:werken"
    for given, said in (
        ([broken, "--PARTNER=Stad"], "authentica|inlog"),
        ([], "FILE, ADDRESS"),
        ([address, layer], "FILE, ADDRESS"),
    ):
        ran = qgis_process(*common, *given)
        assert ran.returncode != 0
        text = ran.stdout + ran.stderr
        assert any(part in text for part in said.split("|")), text
        assert "Traceback" not in text
    connection = sqlite3.connect(dossier)
    try:
        assert connection.execute("SELECT count(*) FROM delivery").fetchone() == (2,)
    finally:
        connection.close()
    assert len(dossier.read_bytes()) == len(before)

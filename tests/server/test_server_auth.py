"""A dossier on a server through QGIS's own authentication: the password is in its store alone."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from postgres_server import PASSWORD, Server

from afstemming_plugin.cycle.server import ServerAddress, move_to
from afstemming_plugin.dossier import Dossier

pytestmark = [pytest.mark.server, pytest.mark.qgis]


def test_user_and_password_come_from_qgis(
    root: Path, postgres: Server, people: dict[str, str], demo_dossier: Path, tmp_path: Path
) -> None:
    coordinator = ServerAddress.parse(people["coordinator"])
    with Dossier.open(demo_dossier, read_only=True) as dossier:
        move_to(dossier, coordinator)
    user = dict(coordinator.parameters)["user"]
    address = f"postgresql:host=127.0.0.1 port={postgres.port} dbname=afstemming schema={coordinator.schema}"
    env = {name: value for name, value in os.environ.items() if not name.startswith("PG")}
    ran = subprocess.run(
        [sys.executable, str(root / "tests" / "server" / "auth_inside.py"), address, user, PASSWORD],
        env={**env, "QGIS_AUTH_DB_DIR_PATH": str(tmp_path), "PYTHONPATH": f"{root}:{env.get('PYTHONPATH', '')}",
             "QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path)},
        capture_output=True, text=True, timeout=120,
    )  # fmt: skip
    assert ran.returncode == 0, ran.stdout + ran.stderr
    found = json.loads(ran.stdout.splitlines()[-1])
    if "skipped" in found:
        pytest.skip(f"QGIS keeps no passwords here: {found['skipped']}")
    assert found["works"] > 0 and found["who"] == user
    assert found["layers"] > 10 and found["valid"] and not found["told"]
    assert PASSWORD not in (tmp_path / "qgis-auth.db").read_bytes().decode("latin-1")
    assert "proefserver" not in found["without"] and PASSWORD not in found["without"]

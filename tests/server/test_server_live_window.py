"""Two QGIS windows on one shared dossier: what one stores the other shows, what may not be is refused, and a server that
goes away and comes back costs nothing."""

from __future__ import annotations

import json
import os
import subprocess
import time
from pathlib import Path
from typing import Any

import pytest
from postgres_server import PASSWORD, Server, address_for

from afstemming_plugin.cycle.server import move_to
from afstemming_plugin.dossier import Dossier
from afstemming_plugin.dossier.address import address_of
from afstemming_plugin.dossier.server_setup import add_partner_role

pytestmark = [pytest.mark.server, pytest.mark.window]
SIZE = {"width": 1280, "height": 800}


def test_two_windows_on_one_dossier(
    root: Path,
    demo_dossier: Path,
    installed_plugin: dict[str, str],
    postgres: Server,
    schema: str,
    tmp_path: Path,
) -> None:
    pictures = Path(os.environ.get("AFSTEMMING_LIVE", tmp_path / "pictures"))
    pictures.mkdir(parents=True, exist_ok=True)
    partner = _fill(postgres, schema, demo_dossier)
    users = {"coordinator": f"{schema}_u_coordinator", "partner": f"{schema}_u_partner"}
    services = tmp_path / "services.conf"
    services.write_text(
        "".join(
            f"[{role}]\nhost=127.0.0.1\nport={postgres.port}\ndbname=afstemming\nuser={user}\n"
            for role, user in users.items()
        ),
        encoding="utf-8",
    )
    passes = tmp_path / "pass"
    passes.write_text(f"*:*:*:*:{PASSWORD}\n", encoding="utf-8")
    passes.chmod(0o600)
    meet = tmp_path / "meet"
    meet.mkdir()
    desks = {}
    for role in users:
        given = {"role": role, "pictures": str(pictures), "meet": str(meet), "service": role, "schema": schema,
                 "partner": partner, **SIZE}  # fmt: skip
        env = {
            **installed_plugin,
            "AFSTEMMING_TOUR": json.dumps(given),
            "AFSTEMMING_SCREEN": f"{SIZE['width']}x{SIZE['height']}",
            "AFSTEMMING_TOO_LONG": "900",
            "AFSTEMMING_PROFILE": str(tmp_path / role),
            "PGSERVICEFILE": str(services),
            "PGPASSFILE": str(passes),
        }
        log = (tmp_path / f"{role}.log").open("w", encoding="utf-8")
        desks[role] = subprocess.Popen(
            [str(root / "tests" / "window" / "tour.sh"), "live_tour.py"], env=env, stdout=log, stderr=log
        )
    try:
        _wait_for(meet, "ready", desks)
        postgres.stop()
        _wait_for(meet, "lost", desks)
        postgres.start()
        for role, desk in desks.items():
            assert desk.wait(600) == 0, (tmp_path / f"{role}.log").read_text(encoding="utf-8")
    finally:
        for desk in desks.values():
            desk.terminate()
    said = postgres.sql(
        f"SELECT reason FROM {schema}.decision WHERE partner = '{partner}' ORDER BY fid DESC LIMIT 1",
        database="afstemming",
    )
    assert said == "na de storing"
    audited = postgres.sql(
        f"SELECT DISTINCT who FROM {schema}.audit WHERE table_name = 'decision' ORDER BY 1",
        database="afstemming",
    ).splitlines()
    assert set(users.values()) <= set(audited)


def _fill(postgres: Server, schema: str, demo: Path) -> str:
    """The demo on the server, a coordinator and a partner who has a say; the code of that partner."""
    postgres.sql(f"CREATE USER {schema}_u_coordinator PASSWORD '{PASSWORD}'")
    postgres.sql(f"GRANT {schema}_coordinator TO {schema}_u_coordinator")
    address = address_of(address_for(postgres, schema, f"{schema}_u_coordinator"))
    with Dossier.open(demo, read_only=True) as dossier:
        content = dossier.content()
        move_to(dossier, address)
    by_id = content.works_by_id()
    analysis: Any = content.analysis
    first = next(o for o in analysis.opportunities if o.kind == "koppelkans")
    partner = sorted(by_id[member.work].partner for member in first.members)[-1]
    role = add_partner_role(address_of(address_for(postgres, schema)), partner)
    postgres.sql(f"CREATE USER {schema}_u_partner PASSWORD '{PASSWORD}'")
    postgres.sql(f'GRANT "{role}" TO {schema}_u_partner')
    return partner


def _wait_for(meet: Path, point: str, desks: dict[str, subprocess.Popen[bytes]]) -> None:
    end = time.monotonic() + 600
    while not all((meet / f"{point}-{role}").exists() for role in desks):
        assert time.monotonic() < end, f"both desks at “{point}”"
        assert all(desk.poll() is None for desk in desks.values()), "a desk ended"
        time.sleep(0.3)

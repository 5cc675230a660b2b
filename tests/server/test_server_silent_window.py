"""The window of a real QGIS on a shared dossier while the network falls silent: it stands still for seconds and not for
minutes, says what is the matter, and goes on by itself; with what another desk says at the same time."""

from __future__ import annotations

import json
import os
import subprocess
import time
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from postgres_server import Server
from silent_line import SERVER, Line

from afstemming_plugin.cycle.offline import take_along
from afstemming_plugin.cycle.server import move_to
from afstemming_plugin.dossier import Dossier
from afstemming_plugin.dossier.address import ServerAddress, address_of
from afstemming_plugin.dossier.server_setup import set_up
from afstemming_plugin.model.decision import PartnerDecision
from afstemming_plugin.model.words import Decision

pytestmark = [pytest.mark.server, pytest.mark.window]
SIZE = {"width": 1280, "height": 800}
DAY = date(2026, 11, 24)


def test_a_window_on_a_network_that_falls_silent(
    root: Path,
    demo_dossier: Path,
    installed_plugin: dict[str, str],
    line: Line,
    far_server: Server,
    tmp_path: Path,
) -> None:
    pictures = Path(os.environ.get("AFSTEMMING_LIVE", tmp_path / "pictures"))
    pictures.mkdir(parents=True, exist_ok=True)
    services = tmp_path / "services.conf"
    services.write_text(
        f"[ver]\nhost={SERVER}\nport={far_server.port}\ndbname=afstemming\nuser=planner\n", encoding="utf-8"
    )
    address = address_of(
        f"postgresql:host={SERVER} port={far_server.port} dbname=afstemming user=planner schema=venster"
    )
    assert isinstance(address, ServerAddress)
    file, copy = tmp_path / "dossier.gpkg", tmp_path / "mee.gpkg"
    with line.at_the_desk(), Dossier.open(demo_dossier, read_only=True) as demo:
        set_up(address, "EPSG:28992")
        move_to(demo, address)
        demo.backup(file)
        content = demo.content()
    by_id = content.works_by_id()
    analysis: Any = content.analysis
    wanted = next(o for o in analysis.opportunities if o.kind == "koppelkans")
    partner = sorted(by_id[member.work].partner for member in wanted.members)[-1]
    torn = [o for o in analysis.opportunities if o.kind == "koppelkans"][2:4]

    def say(place: object, opportunity: str, who: str, decision: Decision, why: str) -> None:
        with Dossier.open(place) as dossier:
            dossier.add_decision(PartnerDecision(opportunity, who, decision, DAY, why))

    with line.at_the_desk():
        with Dossier.open(address) as dossier:
            take_along(dossier, copy)
        for one in torn:
            who = by_id[one.members[0].work].partner
            say(copy, one.id, who, Decision.AGREED, "onderweg afgesproken")
            say(address, one.id, who, Decision.NOT_AGREED, "op kantoor afgewezen")

    def another(decision: Decision, why: str) -> None:
        """Another program, so another desk."""
        program = (
            "from datetime import date; from afstemming_plugin.dossier import Dossier; "
            "from afstemming_plugin.model.decision import PartnerDecision; "
            "from afstemming_plugin.model.words import Decision; "
            f"d = Dossier.open({str(address)!r}); d.add_decision(PartnerDecision("
            f"{wanted.id!r}, {partner!r}, Decision({decision.value!r}), date(2026, 11, 24), {why!r})); d.close()"
        )
        subprocess.run([*line.desk, "/usr/bin/python3", "-c", program], check=True, cwd=root)

    meet = tmp_path / "meet"
    meet.mkdir()
    given = {"role": "alone", "pictures": str(pictures), "meet": str(meet), "service": "ver", "schema": "venster",
             "partner": partner, "theme": os.environ.get("AFSTEMMING_THEME", "default"), "file": str(file),
             "copy": str(copy), **SIZE}  # fmt: skip
    env = {
        **installed_plugin,
        "AFSTEMMING_TOUR": json.dumps(given),
        "AFSTEMMING_SCREEN": f"{SIZE['width']}x{SIZE['height']}",
        "AFSTEMMING_TOO_LONG": "900",
        "AFSTEMMING_PROFILE": str(tmp_path / "profile"),
        "PGSERVICEFILE": str(services),
        "PGPASSFILE": os.environ["PGPASSFILE"],
    }
    log = tmp_path / "log"
    with log.open("w", encoding="utf-8") as stream:
        desk = subprocess.Popen(
            [*line.desk, str(root / "tests" / "window" / "tour.sh"), "live_tour.py"],
            env=env, stdout=stream, stderr=stream,
        )  # fmt: skip
    try:
        for point, act in (
            ("news", lambda: another(Decision.AGREED, "past bij de planning")),
            ("conflict", lambda: another(Decision.NOT_AGREED, "toch te vroeg")),
            ("silent", line.fall_silent),
            ("speak", line.speak),
        ):
            end = time.monotonic() + 600
            while not (meet / f"{point}-alone").exists():
                assert desk.poll() is None and time.monotonic() < end, log.read_text(encoding="utf-8")
                time.sleep(0.1)
            act()
            (meet / f"{point}-done").touch()
        assert desk.wait(600) == 0, log.read_text(encoding="utf-8")
    finally:
        line.speak()
        desk.terminate()
    print(log.read_text(encoding="utf-8"))
    said = far_server.sql(
        "SELECT reason FROM venster.decision ORDER BY fid DESC LIMIT 2", database="afstemming"
    )
    assert said.splitlines() == ["na de stilte", "toch te vroeg"], "what was said in the silence is not there"

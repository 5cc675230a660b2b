"""Fixtures of the tests against a real server: one cluster for all, a schema of its own for each test."""

from __future__ import annotations

import itertools
import os
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from postgres_server import PASSWORD, Server, address_for, make_far_server, make_server, throw_away
from silent_line import SERVER, Line

from afstemming_plugin.model.capacity import Capacity, Measure
from afstemming_plugin.model.decision import (
    Action,
    Attendance,
    Consultation,
    ManualGroup,
    Meeting,
    PartnerDecision,
    Proposal,
    ProposalAnswer,
    Slot,
    WorkAnswer,
)
from afstemming_plugin.model.words import Answer, Decision

_number = itertools.count(1)


@pytest.fixture(scope="session")
def demo_dossier(demo_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo, determined, with what was said at a meeting and in a written round; no work in it is *own*."""
    from afstemming_plugin.cycle.agreements import read_folder
    from afstemming_plugin.cycle.whole_job import open_for, prepare

    path = tmp_path_factory.mktemp("demo") / "demo.gpkg"
    agreements = read_folder(demo_folder)
    with open_for(path, agreements) as dossier:
        prepare(dossier, agreements)
        _say_something(dossier)
    return path


def _say_something(dossier: Any) -> None:
    content = dossier.content()
    first, second = content.analysis.opportunities[:2]
    partner, other = (p.code for p in content.collaboration.partners[:2])
    today = date(2026, 11, 20)
    meeting = Meeting("m1", today, "Overleg “najaar”", today)
    dossier.save_meeting(meeting, [Attendance("m1", partner, "coördinator", name="naam")])
    slots = [Slot("decision", {"opportunity": first.id}), Slot("proposal", {"opportunity": first.id})]
    with dossier.step("besluit", slots, meeting="m1", opportunity=first.id, partner=partner):
        dossier.add_decision(
            PartnerDecision(first.id, partner, Decision.AGREED, today, "past; 'zeker'", meeting="m1")
        )
    dossier.add_decision(PartnerDecision(second.id, other, Decision.TO_DISCUSS, today))
    dossier.save_proposal(Proposal(second.id, today, remark="proef", period=second.period, pilot=True))
    dossier.save_action(Action("a1", "m1", other, "bellen", today))
    dossier.save_consultation(
        Consultation("c1", today, today, "ronde", partners=(partner, other), answered_on={partner: today})
    )
    work = content.works[0]
    dossier.add_answers(
        [WorkAnswer("c1", work.partner, work.id, Answer.RELEVANT, today, remark="blijft")],
        [ProposalAnswer("c1", other, second.id, Decision.AGREED, today)],
    )
    dossier.confirm_works([work.id], today)
    dossier.add_correction(work.id, "discipline", work.discipline, "riool", why="vergissing")
    dossier.change_works([replace(work, title="Anders", version=work.version + 1)])
    dossier.save_snapshot("m1", '{"wat": "was"}')
    dossier.save_capacities([Capacity(partner, 2027, Measure.METRES, 1250.5)])
    dossier.save_profile("lijst", '{"columns": {}}', partner=partner)
    dossier.save_manual_groups([ManualGroup("g1", (content.works[0].id, content.works[1].id), "samen")])


@pytest.fixture(scope="session")
def postgres(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A running server with a database `afstemming` that has PostGIS."""
    server = make_server()
    server.sql("CREATE DATABASE afstemming")
    if server.sql("SELECT count(*) FROM pg_available_extensions WHERE name = 'postgis'") != "1":
        throw_away(server)
        pytest.skip("no PostGIS on this machine")
    server.sql("CREATE EXTENSION postgis", database="afstemming")
    yield server
    throw_away(server)


@pytest.fixture(scope="session")
def line() -> Iterator[Line]:
    """A network of two machines, that can fall silent."""
    made = Line()
    yield made
    made.close()


@pytest.fixture(scope="module")
def far_server(line: Line, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server on the other machine of `line`, with TLS; libpq finds the password of its users."""
    made = make_far_server(line.server, SERVER)
    secrets = tmp_path_factory.mktemp("far") / "pgpass"
    secrets.write_text(f"*:*:*:*:{PASSWORD}\n", encoding="utf-8")
    secrets.chmod(0o600)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PGPASSFILE", str(secrets))
        yield made
    throw_away(made)


@pytest.fixture
def passwords(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, postgres: Server) -> Path:
    """A password file as libpq reads it, so that none is in an address."""
    file = tmp_path / "pgpass"
    file.write_text(f"127.0.0.1:*:*:*:{PASSWORD}\n", encoding="utf-8")
    file.chmod(0o600)
    monkeypatch.setenv("PGPASSFILE", str(file))
    for name in [name for name in os.environ if name.startswith("PG") and name != "PGPASSFILE"]:
        monkeypatch.delenv(name)
    return file


@pytest.fixture
def schema(postgres: Server, passwords: Path) -> Iterator[str]:
    """A schema that was set up by its administrator, with its roles; empty."""
    from afstemming_plugin.dossier.address import ServerAddress
    from afstemming_plugin.dossier.server_setup import set_up

    name = f"proef{next(_number)}"
    set_up(ServerAddress.parse(address_for(postgres, name)), "EPSG:28992")
    yield name
    _drop(postgres, name)


def _drop(postgres: Server, schema: str, times: int = 3) -> None:
    """A window that is closing may still read in it: then PostgreSQL ends one of the two."""
    try:
        postgres.sql(f"DROP SCHEMA IF EXISTS {schema} CASCADE", database="afstemming")
    except subprocess.CalledProcessError as error:
        if times == 1 or "deadlock" not in error.stderr:
            raise
        _drop(postgres, schema, times - 1)


@pytest.fixture
def people(postgres: Server, schema: str) -> dict[str, str]:
    """Addresses of the dossier as the users see it: the coordinator, two partners and someone from outside."""
    users = {}
    for word in ("coordinator", "gem", "water", "outsider"):
        user = f"{schema}_u_{word}"
        postgres.sql(f"CREATE USER {user} PASSWORD '{PASSWORD}'")
        if word in ("gem", "water"):
            postgres.sql(f"SELECT {schema}.add_partner_role('{word}')", database="afstemming")
            postgres.sql(f"GRANT {schema}_partner_{word} TO {user}")
        elif word == "coordinator":
            postgres.sql(f"GRANT {schema}_coordinator TO {user}")
        users[word] = address_for(postgres, schema, user)
    return users

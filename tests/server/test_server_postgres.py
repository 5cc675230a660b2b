"""Tables of PostgreSQL through a connection configured in QGIS, on a server that lives for these tests."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
import traceback
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from qgis.core import QgsProviderRegistry, QgsSettings

from afstemming_plugin.cycle.agreements import PlannedDelivery
from afstemming_plugin.cycle.layers import connections, postgres_tables
from afstemming_plugin.cycle.reading import read_planned
from afstemming_plugin.model.errors import IntakeError
from afstemming_plugin.model.progress import Progress

pytestmark = pytest.mark.qgis
PASSWORD = "zeer-geheim"
ROWS = """CREATE SCHEMA plannen; CREATE TABLE plannen.werken (id serial PRIMARY KEY, nummer text, begin date, lengte numeric);
INSERT INTO plannen.werken (nummer, begin, lengte) SELECT 'W-' || n, date '2027-01-01' + n, n / 2.0 FROM generate_series(1, 25) n;
CREATE VIEW public.laatste AS SELECT * FROM plannen.werken WHERE id > 20;"""


def _programs() -> Path:
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    if not found:
        pytest.skip("no PostgreSQL server on this machine")
    return found[-1].parent


@pytest.fixture(scope="module")
def database() -> Iterator[int]:
    """The port of a server with user “planner” and a table."""
    programs = _programs()
    as_user = []
    if os.geteuid() == 0:  # PostgreSQL refuses to run as root
        runuser = shutil.which("runuser")
        if runuser is None or subprocess.run(["id", "postgres"], capture_output=True).returncode:
            pytest.skip("no user to run PostgreSQL as")
        as_user = [runuser, "-u", "postgres", "--"]
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with tempfile.TemporaryDirectory(dir="/tmp") as folder:
        place = Path(folder)
        place.chmod(0o777)
        secret = place / "password"
        secret.write_text(PASSWORD, encoding="utf-8")
        secret.chmod(0o644)
        data = place / "data"

        def run(program: str, *arguments: str) -> None:
            subprocess.run(
                [*as_user, str(programs / program), *arguments],
                check=True,
                cwd=folder,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )

        run(
            "initdb",
            "-D",
            str(data),
            "-U",
            "planner",
            "-A",
            "scram-sha-256",
            f"--pwfile={secret}",
            "--no-sync",
        )
        run(
            "pg_ctl",
            "-D",
            str(data),
            "-w",
            "-l",
            str(place / "log"),
            "-o",
            f"-p {port} -k {folder} -c listen_addresses=127.0.0.1 -c fsync=off",
            "start",
        )
        try:
            subprocess.run(
                [
                    str(programs / "psql"),
                    f"host=127.0.0.1 port={port} user=planner dbname=postgres",
                    "-q",
                    "-c",
                    ROWS,
                ],
                check=True,
                env={**os.environ, "PGPASSWORD": PASSWORD},
            )
            yield port
        finally:
            run("pg_ctl", "-D", str(data), "-m", "immediate", "stop")


@pytest.fixture
def connect(database: int) -> Iterator[None]:
    """Connections “proef” (good) and “fout” (wrong password), as the data source manager stores them."""
    settings = QgsSettings()
    for name, password in (("proef", PASSWORD), ("fout", "geheim-maar-fout")):
        base = f"PostgreSQL/connections/{name}/"
        values = {
            "host": "127.0.0.1", "port": str(database), "database": "postgres", "username": "planner", "password": password,
            "saveUsername": "true", "savePassword": "true", "allowGeometrylessTables": True, "geometryColumnsOnly": False,
        }  # fmt: skip
        for key, value in values.items():
            settings.setValue(base + key, value)
    QgsProviderRegistry.instance().providerMetadata("postgres").connections(False)
    yield
    settings.remove("PostgreSQL/connections")


def test_tables_and_views_are_listed_and_read(connect: None) -> None:
    assert {"proef", "fout"} <= {c.name for c in connections("postgres")}
    assert {"plannen.werken", "public.laatste"} <= set(postgres_tables("proef"))
    (table,) = read_planned(PlannedDelivery(address="postgres:proef|plannen.werken"), Progress())
    assert (table.file, table.layer, table.kind) == ("postgres:proef", "plannen.werken", "postgres")
    assert table.columns == ["id", "nummer", "begin", "lengte"]
    assert table.rows == [[n, f"W-{n}", date(2027, 1, 1 + n), n / 2] for n in range(1, 26)]


def test_what_cannot_be_opened_is_told_without_the_password(connect: None) -> None:
    for address in ("postgres:proef|plannen.weg", "postgres:fout|plannen.werken"):
        with pytest.raises(IntakeError, match="cannot be opened") as caught:
            read_planned(PlannedDelivery(address=address), Progress())
        assert "geheim" not in caught.value.message()
    with pytest.raises(IntakeError, match="cannot be opened") as caught:
        postgres_tables("fout")
    shown = traceback.format_exception(type(caught.value), caught.value, caught.value.__traceback__)
    assert "geheim" not in "".join(shown)

"""Whatever happens to the server or the line: nothing lost, nothing by halves, a clear message, and on again."""

from __future__ import annotations

import builtins
import random
import socket
import subprocess
import threading
import time
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from postgres_server import PASSWORD, Server, address_for, make_server, throw_away
from proxy import Proxy, proxy_to

from afstemming_plugin.dossier import Dossier
from afstemming_plugin.dossier.address import ServerAddress
from afstemming_plugin.dossier.server_setup import set_up
from afstemming_plugin.model.collaboration import Collaboration, Delivery, Partner
from afstemming_plugin.model.decision import PartnerDecision
from afstemming_plugin.model.errors import DossierError
from afstemming_plugin.model.period import Period
from afstemming_plugin.model.schema import SCHEMA_VERSION
from afstemming_plugin.model.words import Decision, Discipline
from afstemming_plugin.model.work import Work

pytestmark = [pytest.mark.server, pytest.mark.qgis]
DAY = date(2026, 11, 24)
LINE = bytes.fromhex("01020000000200000000000000000000000000000000000000000000000000f03f000000000000f03f")


def delivery(name: str) -> Delivery:
    return Delivery(name, "gem", "", "list", f"{name}.xlsx", "", DAY, datetime(2026, 11, 24, 12))


def works(name: str, count: int) -> list[Work]:
    return [
        Work(
            f"{name}-{n}",
            "gem",
            f"Werk {n}",
            Discipline.RIOOL,
            Period.year(2028),
            geometry=LINE,
            delivery=name,
        )
        for n in range(count)
    ]


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """One that may be killed; with a dossier “storing” in it."""
    made = make_server("-c max_connections=12")
    made.sql("CREATE DATABASE afstemming")
    made.sql("CREATE EXTENSION postgis", database="afstemming")
    secrets = tmp_path_factory.mktemp("faults") / "pgpass"
    lines = [f"*:*:*:*:{PASSWORD}\n"]
    secrets.write_text("".join(lines), encoding="utf-8")
    secrets.chmod(0o600)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PGPASSFILE", str(secrets))
        address = ServerAddress.parse(address_for(made, "storing"))
        set_up(address, "EPSG:28992")
        with Dossier.create(address, Collaboration("Stad", partners=[Partner("gem", "Gemeente")])) as dossier:
            dossier.add_delivery(delivery("begin"), works("begin", 50))
        yield made
    throw_away(made)


@pytest.fixture
def proxy(server: Server) -> Iterator[Proxy]:
    with proxy_to(server.port) as made:
        yield made


def through(proxy: Proxy) -> str:
    return f"postgresql:host=127.0.0.1 port={proxy.port} dbname=afstemming user=planner schema=storing"


def ids(dossier: Dossier) -> set[str]:
    return {work.id for work in dossier.content().works}


def test_a_server_killed_while_storing(server: Server) -> None:
    """Five times, at other moments; what was there stays, of what was being stored all or nothing is there."""
    moments = random.Random(8)
    address = address_for(server, "storing")
    with Dossier.open(address) as dossier:
        for turn in range(5):
            before = ids(dossier)
            name = f"kill{turn}"
            killer = threading.Timer(moments.uniform(0.05, 1.2), server.kill)
            killer.start()
            try:
                dossier.add_delivery(delivery(name), works(name, 4000))
                told = None
            except DossierError as error:
                told = error
            killer.join()
            time.sleep(0.3)
            server.stop()
            (server.data / "postmaster.pid").unlink(missing_ok=True)
            server.start()
            now = ids(dossier)  # connects again by itself
            if told is None:
                assert {work for work in now if work.startswith(name)} == {f"{name}-{n}" for n in range(4000)}
            else:
                assert now == before
                assert "server" in told.message().lower() or "connection" in told.message().lower()
                dossier.add_delivery(delivery(name), works(name, 10))
                assert len(ids(dossier)) == 10
    with Dossier.open(address) as dossier:
        remarks = dossier.plain_rows("delivery", ["id", "current"])
        assert sum(current for _, current in remarks) == 1


@pytest.mark.parametrize("after", [50, 3000, 40_000, 200_000])
def test_a_line_that_is_cut(proxy: Proxy, after: int) -> None:
    with Dossier.open(through(proxy)) as dossier:
        before = ids(dossier)
        proxy.cut_after = after
        with pytest.raises(DossierError) as caught:
            dossier.add_delivery(delivery(f"cut{after}"), works(f"cut{after}", 2000))
        assert "connection" in caught.value.message() and "postgres" not in caught.value.what
        with pytest.raises(DossierError, match="connection"):
            dossier.content()
        proxy.mend()
        assert ids(dossier) == before


@pytest.mark.parametrize("arrives", [True, False])
def test_a_line_that_is_cut_at_the_very_end(proxy: Proxy, arrives: bool) -> None:
    """The server is asked what became of the change; a stored one is not taken for lost."""
    with Dossier.open(through(proxy)) as dossier:
        name = f"commit{arrives}"
        before = ids(dossier)
        proxy.break_at, proxy.arrives = b"COMMIT", arrives
        if arrives:
            dossier.add_delivery(delivery(name), works(name, 3))
            assert ids(dossier) == {f"{name}-{n}" for n in range(3)}
        else:
            with pytest.raises(DossierError, match="connection"):
                dossier.add_delivery(delivery(name), works(name, 3))
            assert ids(dossier) == before


def test_a_slow_line(proxy: Proxy) -> None:
    """200 ms there and back: few trips, so that work goes on."""
    with Dossier.open(through(proxy)) as dossier:
        content = dossier.content()
        proxy.delay = 0.1
        trips: dict[str, tuple[int, float]] = {}

        def timed(what: str, do: Any) -> None:
            proxy.trips, started = 0, time.monotonic()
            do()
            trips[what] = (proxy.trips, round(time.monotonic() - started, 1))

        timed("read", dossier.content)
        timed("read again", lambda: dossier.again(content))
        timed("decide", lambda: dossier.add_decision(PartnerDecision("o", "gem", Decision.AGREED, DAY)))
        timed("3000 works", lambda: dossier.add_delivery(delivery("slow"), works("slow", 3000)))
    print(trips)
    assert trips["read"][0] <= 30 and trips["read again"][0] <= 15
    assert trips["decide"][0] <= 12 and trips["3000 works"][0] <= 60


def test_an_expired_password(server: Server) -> None:
    server.sql(f"CREATE USER verlopen PASSWORD '{PASSWORD}' VALID UNTIL '2020-01-01'")
    with pytest.raises(DossierError, match="does not accept") as caught:
        Dossier.open(address_for(server, "storing", "verlopen"))
    assert "expired" in caught.value.remedy and PASSWORD not in str(caught.value.__cause__)


def test_unknown_places(server: Server) -> None:
    for text, said in (
        (
            f"postgresql:host=127.0.0.1 port={server.port} dbname=nergens user=planner schema=storing",
            "does not know",
        ),
        (address_for(server, "nergens"), "no dossier"),
        ("postgresql:service=bestaat-niet schema=x", "does not know"),
        ("postgresql:host=127.0.0.1 port=1 dbname=x user=y schema=z", "no connection"),
    ):
        with pytest.raises(DossierError, match=said):
            Dossier.open(text)


def test_more_desks_than_the_server_has_room_for(server: Server) -> None:
    opened = []
    try:
        with pytest.raises(DossierError, match="no room for more users"):
            for _ in range(20):
                opened.append(Dossier.open(address_for(server, "storing")))
        assert len(opened) >= 5
    finally:
        for dossier in opened:
            dossier.close()


def test_other_versions(server: Server) -> None:
    def version(number: int) -> None:
        server.sql(f"UPDATE storing.collaboration SET schema_version = {number}", database="afstemming")

    try:
        version(SCHEMA_VERSION + 1)
        with pytest.raises(DossierError, match="newer version"):
            Dossier.open(address_for(server, "storing"))
        with pytest.raises(DossierError, match="newer version"):
            set_up(ServerAddress.parse(address_for(server, "storing")), "EPSG:28992")
        version(SCHEMA_VERSION - 1)
        with Dossier.open(address_for(server, "storing")) as dossier:
            assert "older version" in dossier.read_only_reason
            with pytest.raises(DossierError, match="cannot be changed"):
                dossier.save_streets([])
        set_up(ServerAddress.parse(address_for(server, "storing")), "EPSG:28992")
        with Dossier.open(address_for(server, "storing")) as dossier:
            assert dossier.read_only_reason == ""
    finally:
        version(SCHEMA_VERSION)


def test_a_full_disk_of_the_server(server: Server, tmp_path: Path) -> None:
    place = server.place / "klein"
    place.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", str(place)], capture_output=True
    )
    if mounted.returncode:
        pytest.skip("no small disk can be made here")
    try:
        subprocess.run(["chown", "postgres", str(place)], check=True)
        server.sql(f"CREATE TABLESPACE klein LOCATION '{place}'")
        address = ServerAddress.parse(address_for(server, "vol"))
        set_up(address, "EPSG:28992")
        server.sql("ALTER TABLE vol.work SET TABLESPACE klein", database="afstemming")
        with Dossier.create(address, Collaboration("Stad", partners=[Partner("gem", "Gemeente")])) as dossier:
            dossier.add_delivery(delivery("past"), works("past", 100))
            before = dossier.content()
            with pytest.raises(DossierError, match="disk of the server is full") as caught:
                dossier.add_delivery(delivery("groot"), works("groot", 40_000))
            assert "unchanged" in caught.value.remedy
            assert dossier.content() == before
    finally:
        server.sql("DROP SCHEMA IF EXISTS vol CASCADE", database="afstemming")
        server.sql("DROP TABLESPACE IF EXISTS klein")
        subprocess.run(["umount", str(place)], check=False)


def own_address() -> str:
    """An address of this machine that is not its loopback."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))
            return str(probe.getsockname()[0])
        except OSError:
            pytest.skip("this machine has no address but its loopback")


def test_tls_or_nothing_with_another_machine(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    host = own_address()
    if host.startswith("127."):
        pytest.skip("this machine has no address but its loopback")
    secrets = tmp_path / "pgpass"
    secrets.write_text(f"*:*:*:*:{PASSWORD}\n", encoding="utf-8")
    secrets.chmod(0o600)
    monkeypatch.setenv("PGPASSFILE", str(secrets))
    server = make_server(f"-c listen_addresses={host},127.0.0.1")
    try:
        server.let_in_from_everywhere()
        server.stop()
        server.start()
        far = f"postgresql:host={host} port={server.port} dbname=postgres user=planner schema=x"
        with pytest.raises(DossierError, match="TLS"):
            Dossier.open(far)
        for mode in ("disable", "allow", "prefer"):
            with pytest.raises(DossierError, match="would not be encrypted"):
                Dossier.open(f"{far} sslmode={mode}")
        services = tmp_path / "services"
        services.write_text(
            f"[ver]\nhost={host}\nport={server.port}\ndbname=postgres\nuser=planner\n"
            f"[zwak]\nhost={host}\nsslmode=prefer\n",
            encoding="utf-8",
        )
        monkeypatch.setenv("PGSERVICEFILE", str(services))
        with pytest.raises(DossierError, match="TLS"):
            Dossier.open("postgresql:service=ver schema=x")
        with pytest.raises(DossierError, match="would not be encrypted"):
            Dossier.open("postgresql:service=zwak schema=x")
        server.speak_tls()
        server.stop()
        server.start()
        for address in (far, "postgresql:service=ver schema=x"):
            with pytest.raises(DossierError, match="no dossier"):  # it came in
                Dossier.open(address)
        assert server.sql("SELECT 1") == "1"
    finally:
        throw_away(server)


def test_without_psycopg2_it_is_said_what_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    really = builtins.__import__

    def absent(name: str, *rest: Any, **more: Any) -> Any:
        if name.startswith("psycopg2"):
            raise ImportError(name)
        return really(name, *rest, **more)

    monkeypatch.setattr(builtins, "__import__", absent)
    with pytest.raises(DossierError, match="psycopg2") as caught:
        Dossier.open("postgresql:service=x schema=y")
    assert "python3-psycopg2" in caught.value.remedy

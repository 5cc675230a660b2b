"""A PostgreSQL server of Debian's packages that lives as long as some tests, on loopback."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import socket
import subprocess
import tempfile
from pathlib import Path
from typing import Optional

import pytest

OWNER = "planner"
PASSWORD = "zeer-geheim"


class Server:
    """`place` is its folder; `start` and `stop` may be called again."""

    def __init__(self, place: Path, *, settings: str = "") -> None:
        found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
        if not found:
            pytest.skip("no PostgreSQL server on this machine")
        self._programs = found[-1].parent
        self._as_user: list[str] = []
        if os.geteuid() == 0:  # PostgreSQL refuses to run as root
            runuser = shutil.which("runuser")
            if runuser is None or subprocess.run(["id", "postgres"], capture_output=True).returncode:
                pytest.skip("no user to run PostgreSQL as")
            self._as_user = [runuser, "-u", "postgres", "--"]
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.place, self._settings = place, settings
        self.host = "127.0.0.1"
        place.chmod(0o777)
        secret = place / "password"
        secret.write_text(PASSWORD, encoding="utf-8")
        secret.chmod(0o644)
        self.run(
            "initdb", "-D", str(self.data), "-U", OWNER, "-A", "scram-sha-256", f"--pwfile={secret}", "--no-sync",
            "-E", "UTF8", "--locale=C.UTF-8",
        )  # fmt: skip

    @property
    def data(self) -> Path:
        return self.place / "data"

    def on_machine(self, words: list[str]) -> None:
        """It runs on another network, where a command runs with these words before it; we reach it by its socket."""
        self._as_user = [*words, *self._as_user]
        self.host = str(self.place)

    def speak_tls(self) -> None:
        """With a certificate of its own; from the next start on."""
        key, certificate = self.data / "server.key", self.data / "server.crt"
        subprocess.run(
            ["openssl", "req", "-new", "-x509", "-days", "2", "-nodes", "-subj", "/CN=proef",
             "-out", str(certificate), "-keyout", str(key)],
            check=True, capture_output=True,
        )  # fmt: skip
        for file in (key, certificate):
            file.chmod(0o600)
            if os.geteuid() == 0:
                subprocess.run(["chown", "postgres", str(file)], check=True)
        with (self.data / "postgresql.conf").open("a", encoding="utf-8") as settings:
            settings.write("ssl = on\n")

    def let_in_from_everywhere(self) -> None:
        with (self.data / "pg_hba.conf").open("a", encoding="utf-8") as rules:
            rules.write("host all all 0.0.0.0/0 scram-sha-256\n")

    def run(self, program: str, *arguments: str, check: bool = True) -> None:
        subprocess.run(
            [*self._as_user, str(self._programs / program), *arguments],
            check=check,
            cwd=self.place,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def start(self) -> None:
        options = (
            f"-p {self.port} -k {self.place} -c listen_addresses=127.0.0.1 -c fsync=off {self._settings}"
        )
        self.run("pg_ctl", "-D", str(self.data), "-w", "-l", str(self.place / "log"), "-o", options, "start")

    def stop(self) -> None:
        self.run("pg_ctl", "-D", str(self.data), "-m", "immediate", "stop", check=False)

    def kill(self) -> None:
        """As when the machine loses its power."""
        pid = int((self.data / "postmaster.pid").read_text(encoding="utf-8").split()[0])
        children = subprocess.run(["pgrep", "-P", str(pid)], capture_output=True, text=True).stdout.split()
        for one in [pid, *map(int, children)]:
            with contextlib.suppress(ProcessLookupError):
                os.kill(one, signal.SIGKILL)

    def sql(
        self, text: str, *, user: str = OWNER, password: str = PASSWORD, database: str = "postgres"
    ) -> str:
        """What psql prints, plain. Raises CalledProcessError with its message."""
        return subprocess.run(
            [str(self._programs / "psql"), f"host={self.host} port={self.port} user={user} dbname={database}",
             "-v", "ON_ERROR_STOP=1", "-qAtX", "-c", text],
            check=True, capture_output=True, text=True, env={**os.environ, "PGPASSWORD": password},
        ).stdout.strip()  # fmt: skip

    def script(self, file: Path, *, database: str = "postgres", **variables: object) -> None:
        given = [part for name, value in variables.items() for part in ("-v", f"{name}={value}")]
        subprocess.run(
            [str(self._programs / "psql"), f"host={self.host} port={self.port} user={OWNER} dbname={database}",
             "-qX", *given, "-f", str(file)],
            check=True, capture_output=True, text=True, env={**os.environ, "PGPASSWORD": PASSWORD},
        )  # fmt: skip


def make_server(settings: str = "", folder: Optional[Path] = None) -> Server:
    """A new server that runs, in a folder of its own under /tmp (sockets want a short path)."""
    server = Server(folder or Path(tempfile.mkdtemp(dir="/tmp")), settings=settings)
    server.start()
    return server


def make_far_server(machine: list[str], address: str) -> Server:
    """One that runs on another machine (the words to put before a command there), at its address, with TLS; with a
    database `afstemming` that has PostGIS."""
    server = Server(Path(tempfile.mkdtemp(dir="/tmp")), settings=f"-c listen_addresses={address}")
    server.on_machine(machine)
    server.speak_tls()
    server.let_in_from_everywhere()
    server.start()
    server.sql("CREATE DATABASE afstemming")
    server.sql("CREATE EXTENSION postgis", database="afstemming")
    return server


def throw_away(server: Server) -> None:
    server.stop()
    shutil.rmtree(server.place, ignore_errors=True)


def address_for(server: Server, schema: str, user: str = OWNER) -> str:
    return f"postgresql:host=127.0.0.1 port={server.port} dbname=afstemming user={user} schema={schema}"

"""A PostgreSQL with PostGIS on the loopback that lives as long as it is needed, and dossiers in it to try the engine on."""

from __future__ import annotations

import contextlib
import io
import os
import shutil
import subprocess
import tempfile
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, Optional

from afstemming_plugin.dossier.rows import geometries_of, stored_columns
from afstemming_plugin.dossier.server_engine import ServerEngine
from afstemming_plugin.model import schema
from afstemming_plugin.model.results import Opportunity
from afstemming_plugin.model.rules import Rules
from afstemming_plugin.model.schema import TABLES

TYPES = {
    schema.TEXT: "text", schema.INTEGER: "bigint", schema.REAL: "double precision", schema.BOOLEAN: "boolean",
    schema.DATE: "date", schema.DATETIME: "timestamptz", schema.JSON: "text",
}  # fmt: skip
NEEDED = ("work", "graafrust", "street", "opportunity", "opportunity_work", "proposal", "rule")
SETTINGS = (
    "-c listen_addresses='' -c fsync=off -c shared_buffers=1GB -c work_mem=64MB"
    " -c maintenance_work_mem=256MB -c max_wal_size=4GB"
)


class EngineServer:
    """Raises RuntimeError where PostgreSQL, PostGIS or psycopg2 is not there."""

    def __init__(self) -> None:
        programs = sorted(Path("/usr/lib/postgresql").glob("*/bin"))
        if not programs or not (programs[-1] / "initdb").exists():
            raise RuntimeError("no PostgreSQL server on this machine")
        if os.geteuid() == 0 and subprocess.run(["id", "postgres"], capture_output=True).returncode:
            raise RuntimeError("no user to run PostgreSQL as")
        self.programs = programs[-1]
        self.folder = Path(tempfile.mkdtemp(prefix="engine-"))
        if os.geteuid() == 0:  # PostgreSQL refuses to run as root
            shutil.chown(self.folder, "postgres")
        self._run(
            "initdb", "-D", self.folder / "data", "-A", "trust", "-U", "engine", "-E", "UTF8", "--no-sync"
        )
        self._run(
            "pg_ctl", "-D", self.folder / "data", "-w", "-l", self.folder / "log",
            "-o", f"-k {self.folder} {SETTINGS}", "start",
        )  # fmt: skip
        self._made = 0
        with self.connect() as connection, connection.cursor() as cursor:
            cursor.execute("SELECT count(*) FROM pg_available_extensions WHERE name = 'postgis'")
            if not cursor.fetchone()[0]:
                self.stop()
                raise RuntimeError("no PostGIS on this machine")
            cursor.execute("CREATE EXTENSION postgis")

    def _run(self, program: str, *arguments: Any) -> None:
        command = [str(self.programs / program), *map(str, arguments)]
        if os.geteuid() == 0:
            command = ["runuser", "-u", "postgres", "--", *command]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd="/")

    def connect(self) -> Any:
        try:
            import psycopg2
        except ImportError as error:
            raise RuntimeError("no psycopg2 on this machine") from error
        return psycopg2.connect(host=str(self.folder), user="engine", dbname="postgres")

    def processor_seconds(self) -> float:
        """That all processes of the server together used until now."""
        main = self._main()
        ticks = sum(sum(map(int, fields[11:15])) for _, fields in self._processes(main))
        return ticks / os.sysconf("SC_CLK_TCK")

    def megabytes(self) -> tuple[float, float]:
        """In memory now for all processes of the server, what they share counted once; and for the largest of them alone,
        what it shares left out."""
        all_ = largest = 0
        for folder, _ in self._processes(self._main()):
            with contextlib.suppress(OSError, IndexError):  # gone meanwhile
                text = (folder / "smaps_rollup").read_text(encoding="utf-8")
                all_ += int(text.split("Pss:", 1)[1].split()[0])
                largest = max(largest, int(text.split("Pss_Anon:", 1)[1].split()[0]))
        return all_ / 1024, largest / 1024

    def _main(self) -> str:
        return (self.folder / "data" / "postmaster.pid").read_text(encoding="utf-8").split()[0]

    @staticmethod
    def _processes(main: str) -> Iterator[tuple[Path, list[str]]]:
        """Of each process its folder in /proc and what its `stat` says after its name."""
        for stat in Path("/proc").glob("[0-9]*/stat"):
            try:
                fields = stat.read_text(encoding="utf-8", errors="replace").rsplit(")", 1)[1].split()
            except OSError:  # gone meanwhile
                continue
            if stat.parent.name == main or fields[1] == main:
                yield stat.parent, fields

    def dossier(self, name: str = "") -> EngineDossier:
        """An empty one in a schema of its own, with the engine."""
        self._made += 1
        return EngineDossier(self, name or f"dossier {self._made}")

    def stop(self) -> None:
        self._run("pg_ctl", "-D", self.folder / "data", "-m", "immediate", "stop")
        shutil.rmtree(self.folder)


class EngineDossier:
    """The tables that the engine needs, in a schema."""

    def __init__(self, server: EngineServer, name: str) -> None:
        self.server, self.name = server, name
        with server.connect() as connection, connection.cursor() as cursor:
            cursor.execute("SELECT format('%%I', %s)", (name,))
            self._quoted = cursor.fetchone()[0]
            cursor.execute(f"DROP SCHEMA IF EXISTS {self._quoted} CASCADE; CREATE SCHEMA {self._quoted}")
            for table in NEEDED:
                columns = [f"{column.name} {TYPES[column.type]}" for column in TABLES[table].columns]
                if TABLES[table].geometry:
                    columns.append("geom geometry")
                cursor.execute(f"CREATE TABLE {self._quoted}.{table} ({', '.join(columns)})")
            cursor.execute(f"CREATE UNIQUE INDEX ON {self._quoted}.work (id)")
        self.engine = ServerEngine(server.connect, name)
        self.engine.install()
        self._connection = server.connect()
        self._connection.autocommit = True
        self.rows("SELECT set_config('search_path', format('%%I, public', %s::text), false)", name)

    def rows(self, sql: str, *given: Any) -> list[Any]:
        with self._connection.cursor() as cursor:
            cursor.execute(sql, given)
            return cursor.fetchall() if cursor.description else []

    def plans(self, sql: str, *given: Any) -> str:
        """How PostgreSQL carried out the statement and those inside the functions that it calls."""
        self.rows(
            "LOAD 'auto_explain'; SET auto_explain.log_min_duration = 0; SET auto_explain.log_nested_statements = on; "
            "SET client_min_messages = log"
        )
        told = self._connection.notices = deque[str]()  # of a list the driver keeps the last fifty only
        self.rows(sql, *given)
        self.rows("RESET client_min_messages; SET auto_explain.log_min_duration = -1")
        return "".join(told)

    def put(self, table: str, items: Sequence[Any], **more: Sequence[Any]) -> None:
        """Store objects of the model as the product does; `more` columns besides."""
        if not items:
            return
        columns = {**stored_columns(items, TABLES[table].elsewhere), **more}
        if TABLES[table].geometry:
            columns["geom"] = [bytes(wkb).hex() if wkb else None for wkb in geometries_of(items)]
        lines = io.StringIO()
        for row in zip(*columns.values()):
            lines.write("\t".join(map(_cell, row)) + "\n")
        lines.seek(0)
        self.copy(table, ", ".join(columns), lines)

    def copy(self, table: str, columns: str, lines: io.StringIO) -> None:
        """Rows as PostgreSQL's COPY takes them, of these columns."""
        with self._connection.cursor() as cursor:
            cursor.copy_expert(f"COPY {table} ({columns}) FROM STDIN", lines)

    def put_opportunities(self, opportunities: Iterable[Opportunity]) -> None:
        opportunities = list(opportunities)
        self.put("opportunity", opportunities)
        members = [(o.id, member) for o in opportunities for member in o.members]
        self.put("opportunity_work", [m for _, m in members], opportunity=[id for id, _ in members])

    def put_rules(self, rules: Rules) -> None:
        self.rows("DELETE FROM rule")
        self.rows(
            "INSERT INTO rule (name, value) SELECT key, value::text FROM jsonb_each(%s::jsonb)",
            rules.to_json(),
        )

    def fill(self, works: Sequence[Any], rules: Optional[Rules] = None) -> None:
        """These works and rules and nothing else."""
        self.rows("; ".join(f"DELETE FROM {table}" for table in NEEDED))
        self.put_rules(rules or Rules())
        self.put("work", works)


def _cell(value: Any) -> str:
    if value is None:
        return r"\N"
    if isinstance(value, bool):
        return "t" if value else "f"
    text = str(value)
    return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r")

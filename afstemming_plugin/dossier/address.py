"""Where a dossier lies: the path of a file, or a schema of a PostgreSQL server."""

from __future__ import annotations

import configparser
import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Mapping, Optional, Union

from ..model.errors import DossierError
from ..model.language import tr
from ..paths import documents_folder

PREFIX = "postgresql:"
_KNOWN = ("service", "host", "port", "dbname", "user", "sslmode", "sslrootcert", "authcfg", "schema")
_HERE = ("localhost", "127.0.0.1", "::1")
_SAFE = ("require", "verify-ca", "verify-full")
_PART = re.compile(r"\s*(\w+)\s*=\s*(?:'((?:[^'\\]|\\.)*)'|(\S*))\s*")


@dataclass(frozen=True)
class ServerAddress:
    """A schema on a server, written as `postgresql:service=afstemming schema=leiden`.

    `parameters` are those of libpq, and `authcfg` for a configuration of QGIS's authentication manager; never a
    password. As of a path, `name`, `stem` and `parent` can be asked: the folder is where what this desk makes of the
    dossier is proposed to lie, with its own house style and map styles.
    """

    schema: str
    parameters: tuple[tuple[str, str], ...]

    @classmethod
    def parse(cls, text: str) -> ServerAddress:
        """Of an address as a user writes it. Raises DossierError."""
        if not text.startswith(PREFIX):
            raise _wrong(text, tr("It begins with {prefix}", prefix=PREFIX))
        rest, parameters = text[len(PREFIX) :], {}
        while rest:
            part = _PART.match(rest)
            if part is None:
                raise _wrong(text, tr("It is read as name=value, separated by spaces."))
            name, quoted, plain = part.groups()
            if name == "password":
                raise DossierError(
                    tr("A password does not belong in the address of a dossier."),
                    remedy=tr("Keep it in QGIS’s authentication (authcfg=…) or in a service of PostgreSQL (service=…)."),
                )  # fmt: skip
            if name not in _KNOWN:
                raise _wrong(text, tr("Use only: {names}.", names=", ".join(_KNOWN)))
            parameters[name] = re.sub(r"\\(.)", r"\1", quoted) if quoted is not None else plain
            rest = rest[part.end() :]
        schema = parameters.pop("schema", "")
        if not schema or not parameters:
            raise _wrong(text, tr("It names a schema and a service or host, for instance {example}.",
                                  example="postgresql:service=afstemming schema=leiden"))  # fmt: skip
        return cls(schema, tuple((name, parameters[name]) for name in _KNOWN if name in parameters))

    def __str__(self) -> str:
        parts = (*self.parameters, ("schema", self.schema))
        return PREFIX + " ".join(f"{name}={_quoted(value)}" for name, value in parts)

    def of_schema(self, schema: str) -> ServerAddress:
        return ServerAddress(schema, self.parameters)

    @property
    def name(self) -> str:
        return self.schema

    @property
    def stem(self) -> str:
        return self.schema

    @property
    def parent(self) -> Path:
        return documents_folder() / "Afstemming" / re.sub(r"[^\w.-]+", "_", self.schema)

    def safe(self) -> dict[str, str]:
        """The parameters for connecting, with TLS wherever the server is not this machine.

        Raises DossierError when the address or the service asks for less.
        """
        found = dict(self.parameters)
        service = _service(found["service"]) if "service" in found else {}
        # libpq connects with hostaddr where it is given, whatever host says, and takes what lacks from the environment.
        told = [
            found.get(name) or service.get(name) or os.environ.get(f"PG{name.upper()}")
            for name in ("host", "hostaddr")
        ]
        hosts = [one for one in told if one]
        if not hosts and "service" in found and not service:
            hosts = ["?"]  # a service that is kept where we do not look may be anywhere
        mode = found.get("sslmode") or service.get("sslmode")
        host = next((one for one in hosts if one not in _HERE and not one.startswith("/")), "")
        if not host:
            return found
        if mode is not None and mode not in _SAFE:
            raise DossierError(
                tr(
                    "The connection with {host} would not be encrypted (sslmode={mode}).",
                    host=host,
                    mode=mode,
                ),
                remedy=tr("Use sslmode=require, or better verify-full."),
                file=str(self),
            )
        return {**found, "sslmode": mode or "require"}


Address = Union[Path, ServerAddress]


def address_of(given: Union[str, Path, ServerAddress]) -> Address:
    """Of what a user or a caller names a dossier by. Raises DossierError for a faulty address."""
    if isinstance(given, ServerAddress):
        return given
    text = str(given)
    return ServerAddress.parse(text) if text.startswith(PREFIX) else Path(given)


def _wrong(text: str, remedy: str) -> DossierError:
    shown = re.sub(r"(password\s*=\s*)('(?:[^'\\]|\\.)*'|\S*)", r"\1…", text)
    return DossierError(tr("The address of the dossier is not understood."), remedy=remedy, value=shown)


def _quoted(value: str) -> str:
    if value and not re.search(r"[\s'\\]", value):
        return value
    return "'" + value.replace("\\", "\\\\").replace("'", "\\'") + "'"


def _service(name: str) -> Mapping[str, str]:
    """What the user's or the system's service file says of it; empty when it is not found there."""
    for file in _service_files():
        parser = configparser.RawConfigParser(strict=False, delimiters=("=",), comment_prefixes=("#",))
        try:
            parser.read_string(file.read_text(encoding="utf-8", errors="replace"))
        except (OSError, configparser.Error):
            continue
        if parser.has_section(name):
            return dict(parser.items(name))
    return {}


def _service_files() -> list[Path]:
    own: Optional[str] = os.environ.get("PGSERVICEFILE")
    if own is None and os.name == "nt":
        own = str(Path(os.environ.get("APPDATA", "")) / "postgresql" / ".pg_service.conf")
    system = os.environ.get("PGSYSCONFDIR", "/etc/postgresql-common")
    return [Path(own) if own else Path.home() / ".pg_service.conf", Path(system) / "pg_service.conf"]

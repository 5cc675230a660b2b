"""Connecting with PostgreSQL: through QGIS's own authentication, with TLS, and noticing soon when the line is dead."""

from __future__ import annotations

import uuid
from typing import Any

from qgis.core import QgsDataSourceUri

from ..model.errors import DossierError
from ..model.language import tr
from .address import ServerAddress
from .server_trouble import clear_server_errors

THIS_DESK = uuid.uuid4().hex
"""Tells the changes of this program, through whatever connection, from those of others."""
_LINE = {
    "keepalives_idle": 6, "keepalives_interval": 3, "keepalives_count": 3, "tcp_user_timeout": 15_000,
    "application_name": "Afstemming", "client_encoding": "UTF8",
}  # fmt: skip
"""A line on which nobody answers is given up after 15 seconds."""
SAME_AT_THE_SERVER = (
    "set_config('tcp_keepalives_idle', '6', false), set_config('tcp_keepalives_interval', '3', false), "
    "set_config('tcp_keepalives_count', '3', false), set_config('tcp_user_timeout', '15000', false)"
)
"""To be selected on each connection: else a server waits hours for a desk that is gone, and holds up all others."""
PATIENCE = 10
"""Seconds for a connection to be made."""
_TEXT_TYPES = {"DATE": 1082, "TIMESTAMP": 1114, "TIMESTAMPTZ": 1184}


def driver() -> Any:
    """psycopg2, which comes with QGIS. Raises DossierError when it is not there."""
    try:
        import psycopg2
    except ImportError as error:
        raise DossierError(
            tr("A dossier on a server needs the Python package psycopg2, and this QGIS has none."),
            remedy=tr("It comes with QGIS for Windows; on Debian install python3-psycopg2. Dossiers in a file work without."),
        ) from error  # fmt: skip
    import psycopg2.extensions
    import psycopg2.sql

    return psycopg2


def connect(address: ServerAddress, patience: int = PATIENCE) -> Any:
    """A connection in autocommit, on which days and times come as ISO text. Raises DossierError, when nobody answers
    after `patience` seconds."""
    psycopg2 = driver()
    with clear_server_errors(address):
        connection = psycopg2.connect(_conninfo(address), connect_timeout=patience, **_LINE)
        connection.autocommit = True
        extensions = psycopg2.extensions
        for name, oid in _TEXT_TYPES.items():
            extensions.register_type(extensions.new_type((oid,), name, _iso), connection)
    return connection


def _iso(value: Any, cursor: Any) -> Any:
    return None if value is None else value.replace(" ", "T")


def _conninfo(address: ServerAddress) -> str:
    """With what QGIS's authentication manager adds; it must not be shown or kept anywhere."""
    parameters = address.safe()
    authcfg = parameters.pop("authcfg", "")
    own = driver().extensions.make_dsn(**parameters)
    if not authcfg:
        return str(own)
    uri = QgsDataSourceUri()
    uri.setAuthConfigId(authcfg)
    added = uri.connectionInfo(True)
    if not added or "authcfg=" in added:
        raise DossierError(
            tr("QGIS does not know the authentication “{id}”.", id=authcfg),
            remedy=tr("Choose one that is in QGIS’s settings, or make it there."),
            file=str(address),
        )
    return f"{own} {added}"


def layer_uri(address: ServerAddress) -> QgsDataSourceUri:
    """What QGIS needs to connect in the same way; no table in it yet, and no password."""
    found = address.safe()
    uri = QgsDataSourceUri()
    mode = {
        "require": QgsDataSourceUri.SslMode.SslRequire,
        "verify-ca": QgsDataSourceUri.SslMode.SslVerifyCa,
        "verify-full": QgsDataSourceUri.SslMode.SslVerifyFull,
    }.get(found.get("sslmode", ""), QgsDataSourceUri.SslMode.SslPrefer)
    user, authcfg = found.get("user", ""), found.get("authcfg", "")
    if "service" in found:
        uri.setConnection(found["service"], found.get("dbname", ""), user, "", mode, authcfg)
    else:
        uri.setConnection(
            found.get("host", ""), found.get("port", ""), found.get("dbname", ""), user, "", mode, authcfg
        )
    return uri

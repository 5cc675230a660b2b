"""Setting a schema up on a server, by its administrator: the reviewed script, run through a connection."""

from __future__ import annotations

import re
from typing import Any

from ..model.errors import DossierError
from ..model.language import tr
from .address import ServerAddress
from .server_connection import connect, driver
from .server_sql import script
from .server_trouble import clear_server_errors

_VARIABLE = re.compile(r":\"(\w+)\"|:'(\w+)'|(?<![:\w]):(srid)\b")


def set_up(address: ServerAddress, crs: str) -> None:
    """Make the schema with its tables, roles and rights, or bring it up to date. Raises DossierError.

    The user of the address must be allowed to make roles and schemas.
    """
    code = crs.rsplit(":", 1)[-1]
    if not crs.upper().startswith("EPSG:") or not code.isdigit():
        raise DossierError(
            tr("The coordinate system “{crs}” is unknown.", crs=crs),
            remedy=tr("Use a code such as EPSG:28992."),
            file=str(address),
        )
    connection = connect(address)
    try:
        with clear_server_errors(address), connection.cursor() as cursor:
            cursor.execute(_filled(script(), address.schema, int(code), connection))
    finally:
        connection.close()


def schemas_on(address: ServerAddress) -> list[str]:
    """The schemas on the server of this address that hold a dossier which its user may read. Raises DossierError."""
    connection = connect(address)
    try:
        with clear_server_errors(address), connection.cursor() as cursor:
            cursor.execute(
                "SELECT n.nspname FROM pg_namespace n "
                "JOIN pg_class c ON c.relnamespace = n.oid AND c.relname = 'opportunity_work' AND c.relkind = 'r' "
                "JOIN pg_class l ON l.relnamespace = n.oid AND l.relname = 'collaboration' AND l.relkind = 'r' "
                "WHERE has_schema_privilege(n.oid, 'USAGE') AND has_table_privilege(c.oid, 'SELECT') ORDER BY 1"
            )
            return [str(name) for (name,) in cursor.fetchall()]
    finally:
        connection.close()


def add_partner_role(address: ServerAddress, partner: str) -> str:
    """Make the role of the partner with this code; gives its name. Raises DossierError."""
    connection = connect(address)
    try:
        with clear_server_errors(address), connection.cursor() as cursor:
            cursor.execute("SELECT set_config('search_path', quote_ident(%s), false)", [address.schema])
            cursor.execute("SELECT add_partner_role(%s)", [partner])
            return str(cursor.fetchone()[0])
    finally:
        connection.close()


def _filled(text: str, schema: str, srid: int, connection: Any) -> str:
    """The script as psql would send it: its own commands left out, its variables filled in and quoted by the driver."""
    sql = driver().sql
    values = {"schema": schema, "member": f"{schema}_member", "coordinator": f"{schema}_coordinator"}

    def value(match: re.Match[str]) -> str:
        identifier, literal, _ = match.groups()
        if identifier:
            return str(sql.Identifier(values[identifier]).as_string(connection))
        return str(sql.Literal(values[literal]).as_string(connection)) if literal else str(srid)

    lines = [line for line in text.splitlines() if not line.startswith(("\\", "--"))]
    return _VARIABLE.sub(value, "\n".join(lines))

"""What may go wrong with a dossier on a server, in words that a user can act on. Knows no password."""

from __future__ import annotations

import re
from contextlib import contextmanager
from typing import Any, Iterator

from ..model.errors import DossierError
from ..model.language import tr


class LostConnection(DossierError):
    """The server cannot be reached (any more)."""


@contextmanager
def clear_server_errors(address: object) -> Iterator[None]:
    """Errors of psycopg2 as DossierError; a connection that broke as LostConnection."""
    import psycopg2

    try:
        yield
    except psycopg2.Error as error:
        raise explained(error, address) from error
    except (ValueError, UnicodeEncodeError) as error:
        if "NUL" not in str(error) and not isinstance(error, UnicodeEncodeError):
            raise
        raise DossierError(
            tr("A text holds characters that a database cannot keep."),
            remedy=tr("Take them out of the list and try again.") + " " + _unchanged(),
            file=str(address),
        ) from error


def explained(error: Any, address: object) -> DossierError:
    code, text = getattr(error, "pgcode", None) or "", str(error).strip()
    if not code:
        return _not_connected(text, address)
    what, remedy = _told(code, text)
    kind = LostConnection if code.startswith(("57P", "08")) else DossierError
    return kind(what, remedy=f"{remedy} {_unchanged()}".strip(), file=str(address))


def _unchanged() -> str:
    return tr("The dossier is unchanged.")


def _told(code: str, text: str) -> tuple[str, str]:
    first = text.splitlines()[0].removeprefix("ERROR:").strip() if text else code
    again = tr("Try again in a moment.")
    if code == "42501":
        return tr("You may not change this: it belongs to another partner or to the coordinator."), tr(
            "A partner changes its own deliveries, works, decisions and answers; ask the coordinator for the rest."
        )
    if code in ("53100", "53200", "54000"):
        return tr("The disk of the server is full."), tr("Ask its administrator to make room and try again.")
    if code == "55P03":
        return tr("Another desk is storing a long change."), again
    if code == "53300":
        return tr("The server has no room for more users now."), again
    if code in ("40001", "40P01", "57014"):
        return tr("The server could not finish this: {reason}.", reason=first), again
    if code in ("3F000", "42P01", "42883"):
        return tr("There is no dossier in this schema."), tr(
            "Check the address, and whether your account has a role in it; an administrator sets up the schema with resources/server/afstemming.sql."
        )
    if code == "42703":
        return tr("The dossier on the server is of another version than this plugin."), tr(
            "Ask the administrator to run the script of this version."
        )
    if code == "23514":
        return tr("What is marked as own (eigen) has no place on a shared server."), ""
    if code.startswith(("57P", "08")):
        return tr("The server was stopped or ended the connection."), again
    return tr("The database says: {reason}.", reason=first), ""


def _not_connected(text: str, address: object) -> DossierError:
    """Before there is a connection, and when it breaks, libpq has a text but no code."""
    low = text.lower()
    if "no password supplied" in low or "password authentication failed" in low or "authentication" in low:
        return DossierError(
            tr("The server does not accept the user or the password."),
            remedy=tr("It may have expired: set a new one, and change it in QGIS’s authentication or in your service file."),
            file=str(address),
        )  # fmt: skip
    if "ssl" in low and ("not support" in low or "required" in low or "certificate" in low):
        return DossierError(
            tr("No safe connection (TLS) with the server could be made: {reason}.", reason=_one_line(text)),
            remedy=tr("Ask its administrator; without TLS the plugin connects with this machine only."),
            file=str(address),
        )
    if "too many clients" in low or "remaining connection slots" in low:
        return LostConnection(
            tr("The server has no room for more users now."),
            remedy=tr("Try again in a moment."),
            file=str(address),
        )
    if "does not exist" in low or "definition of service" in low:
        return DossierError(
            tr("The server does not know this: {reason}.", reason=_one_line(text)),
            remedy=tr("Check the address of the dossier and your service file."),
            file=str(address),
        )
    return LostConnection(
        tr("There is no connection with the server: {reason}.", reason=_why_no_connection(text)),
        remedy=tr("Check the network and try again; what was not stored yet must be done again."),
        file=str(address),
    )


def _why_no_connection(text: str) -> str:
    """What libpq and the system say of it, where that is known, in words that need no expert."""
    low = text.lower()
    for parts, reason in (
        (("timeout expired", "timed out"), tr("it does not answer")),
        (("connection refused",), tr("at this address and port no server is running")),
        (("could not translate host name",), tr("its name is not known on this network")),
        (("network is unreachable", "no route to host"), tr("from this network it cannot be reached")),
        (
            ("unexpectedly", "connection reset", "broken pipe", "eof detected", "already closed"),
            tr("it was broken off"),
        ),
    ):
        if any(part in low for part in parts):
            return reason
    return _one_line(text) or tr("it was broken off")


def _one_line(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip().rstrip(".")

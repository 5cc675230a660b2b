"""Hearing at once what other desks change on a server."""

from __future__ import annotations

import json
import select
import time
from datetime import datetime
from typing import Any

from ..model.errors import DossierError
from .address import ServerAddress
from .home import Listener, OtherChange
from .server_connection import SAME_AT_THE_SERVER, THIS_DESK, connect, driver
from .server_trouble import clear_server_errors

AGAIN_AFTER = 10.0
"""Seconds between two tries to make a broken connection again."""


class ServerListener(Listener):
    """A connection of its own, that only listens (PostgreSQL's LISTEN)."""

    def __init__(self, address: ServerAddress) -> None:
        self._address = address
        self._connection: Any = None
        self._tried = 0.0
        self._listen()

    def _listen(self) -> None:
        self._tried = time.monotonic()
        self._connection = connect(self._address)
        sql = driver().sql
        with clear_server_errors(self._address), self._connection.cursor() as cursor:
            cursor.execute(
                sql.SQL("SELECT {}.channel(), " + SAME_AT_THE_SERVER).format(
                    sql.Identifier(self._address.schema)
                )
            )
            cursor.execute(sql.SQL("LISTEN {}").format(sql.Identifier(cursor.fetchone()[0])))

    def fileno(self) -> int:
        return -1 if self._connection.closed else int(self._connection.fileno())

    def heard(self) -> list[OtherChange]:
        if self._connection.closed:
            return self._listen_again()
        try:
            with clear_server_errors(self._address):
                self._connection.poll()
                while select.select([self._connection], [], [], 0)[
                    0
                ]:  # the end of a line comes after its last words
                    self._connection.poll()
        except DossierError:
            self.close()
            raise
        found = [json.loads(notice.payload) for notice in self._connection.notifies]
        self._connection.notifies.clear()
        return [
            OtherChange(told["who"], datetime.now(), told["table"], told["operation"], told["rows"])
            for told in found
            if told["desk"] != THIS_DESK
        ]

    def _listen_again(self) -> list[OtherChange]:
        if time.monotonic() - self._tried < AGAIN_AFTER:
            return []
        self._listen()
        return [OtherChange("", datetime.now(), "", "", 0)]

    def close(self) -> None:
        self._connection.close()

"""A proxy on loopback that can be slow, silent or gone: the network between a desk and the server."""

from __future__ import annotations

import contextlib
import socket
import threading
import time
from collections.abc import Iterator
from typing import Optional


class Proxy:
    """`delay`: seconds that everything takes in each direction; `silent`: nothing comes through, nobody is told;
    `cut()`: connections break off and no new ones are made until `mend()`."""

    def __init__(self, target: int) -> None:
        self._target = target
        self.delay, self.silent, self._is_cut = 0.0, False, False
        self.cut_after: Optional[int] = None
        """Bytes to the server after which the line is cut."""
        self.break_at = b""
        """When this is on its way to the server the line breaks once; `arrives` tells whether it still comes through."""
        self.arrives = False
        self._open: list[socket.socket] = []
        self._server = socket.create_server(("127.0.0.1", 0))
        self.port = self._server.getsockname()[1]
        self.trips = 0
        """Times that the direction turned towards the server."""
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self) -> None:
        while True:
            try:
                near, _ = self._server.accept()
            except OSError:
                return
            if self._is_cut:
                near.close()
                continue
            far = socket.create_connection(("127.0.0.1", self._target))
            for end in (near, far):
                end.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self._open += [near, far]
            threading.Thread(target=self._pass, args=(near, far, True), daemon=True).start()
            threading.Thread(target=self._pass, args=(far, near, False), daemon=True).start()

    def _pass(self, source: socket.socket, target: socket.socket, to_server: bool) -> None:
        with contextlib.suppress(OSError):
            while data := source.recv(65536):
                if to_server:
                    self.trips += 1
                    if self.cut_after is not None:
                        self.cut_after -= len(data)
                        if self.cut_after < 0:
                            self.cut_after = None
                            self.cut()
                            return
                if to_server and self.break_at and self.break_at in data:
                    self.break_at = b""
                    if self.arrives:
                        target.sendall(data)
                        time.sleep(0.3)
                    self.cut()
                    self._is_cut = False
                    return
                if self.delay:
                    time.sleep(self.delay)
                if not self.silent:
                    target.sendall(data)
        for end in (source, target):
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)

    def cut(self) -> None:
        self._is_cut = True
        for end in self._open:
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
            end.close()
        self._open.clear()

    def mend(self) -> None:
        self._is_cut, self.silent, self.delay, self.cut_after = False, False, 0.0, None

    def close(self) -> None:
        self.cut()
        self._server.close()


@contextlib.contextmanager
def proxy_to(port: int) -> Iterator[Proxy]:
    made = Proxy(port)
    try:
        yield made
    finally:
        made.close()

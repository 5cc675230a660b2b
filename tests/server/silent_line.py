"""A network of two machines that exists for a test alone: two namespaces of Linux with a cable (veth) between them, which
can fall silent as a real one does. Nobody is told: no connection is closed or refused, packets are simply gone.

Needs root; nothing of it is left when it is closed.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

DESK, SERVER = "10.219.8.1", "10.219.8.2"
_CLONE_NEWNET = 0x40000000
_NOBODY = "02:00:00:00:00:99"
"""An address of a network card that is not there: what is sent to it nobody takes."""


class Line:
    """`desk` and `server`: words to put before a command, so that it runs on that machine."""

    def __init__(self) -> None:
        if os.geteuid() or not all(map(shutil.which, ("unshare", "nsenter", "ip"))):
            pytest.skip("a network of its own asks for root, util-linux and iproute2")
        self._holders = [self._new_namespace() for _ in range(2)]
        self.desk, self.server = (["nsenter", f"--net=/proc/{holder.pid}/ns/net"] for holder in self._holders)
        made = subprocess.run(
            [*self.desk, "ip", "link", "add", "cable", "type", "veth", "peer", "name", "cable", "netns",
             str(self._holders[1].pid)], capture_output=True, text=True,
        )  # fmt: skip
        if made.returncode:
            self.close()
            pytest.skip(f"no network can be made here: {made.stderr.strip()}")
        self._cards = {}
        for end, own in ((self.desk, DESK), (self.server, SERVER)):
            self._ip(end, "link set lo up")
            self._ip(end, f"addr add {own}/24 dev cable")
            self._ip(end, "link set cable up")
            told = subprocess.run([*end, "ip", "-o", "link", "show", "cable"], capture_output=True, text=True)
            self._cards[own] = told.stdout.split("link/ether ")[1].split()[0]
        self.speak()

    @staticmethod
    def _new_namespace() -> subprocess.Popen[str]:
        holder = subprocess.Popen(
            ["unshare", "--net", "sh", "-c", "echo; exec sleep infinity"], stdout=subprocess.PIPE, text=True
        )
        if holder.stdout is None or not holder.stdout.readline():
            pytest.skip("no network of its own may be made here")
        return holder

    @staticmethod
    def _ip(end: list[str], words: str) -> None:
        subprocess.run([*end, "ip", *words.split()], check=True, capture_output=True)

    def fall_silent(self, *, only_answers: bool = False) -> None:
        """`only_answers`: what the desk sends still arrives."""
        self._towards(self.server, DESK, _NOBODY)
        if not only_answers:
            self._towards(self.desk, SERVER, _NOBODY)

    def speak(self) -> None:
        """As it was before it fell silent."""
        self._towards(self.server, DESK, self._cards[DESK])
        self._towards(self.desk, SERVER, self._cards[SERVER])

    def _towards(self, end: list[str], other: str, card: str) -> None:
        self._ip(end, f"neigh replace {other} lladdr {card} dev cable nud permanent")

    def delay(self, milliseconds: int) -> None:
        """Each packet, in each direction. Skips the test where the kernel cannot."""
        for end in (self.desk, self.server):
            done = subprocess.run(
                [*end, "tc", "qdisc", "replace", "dev", "cable", "root", "netem", "delay", f"{milliseconds}ms"],
                capture_output=True, text=True,
            )  # fmt: skip
            if done.returncode:
                pytest.skip(f"this kernel delays no packets: {done.stderr.strip()}")

    def no_delay(self) -> None:
        for end in (self.desk, self.server):
            subprocess.run([*end, "tc", "qdisc", "del", "dev", "cable", "root"], capture_output=True)

    @contextlib.contextmanager
    def at_the_desk(self) -> Iterator[None]:
        """This thread, and those it starts, are on the network of the desk."""
        system = ctypes.CDLL(None, use_errno=True)
        with Path("/proc/thread-self/ns/net").open() as own, Path(self.desk[1][6:]).open() as desk:
            if system.setns(desk.fileno(), _CLONE_NEWNET):
                pytest.skip(os.strerror(ctypes.get_errno()))
            try:
                yield
            finally:
                system.setns(own.fileno(), _CLONE_NEWNET)

    def close(self) -> None:
        for holder in self._holders:
            holder.kill()
            holder.wait()

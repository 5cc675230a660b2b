"""The network falls silent: packets are gone and nobody is told, as when a cable is pulled out further on."""

from __future__ import annotations

import contextlib
import select
import subprocess
import threading
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from postgres_server import Server
from silent_line import SERVER, Line

from afstemming_plugin.dossier import Dossier, server_listener
from afstemming_plugin.dossier.address import ServerAddress
from afstemming_plugin.dossier.server_home import ServerHome
from afstemming_plugin.dossier.server_setup import set_up
from afstemming_plugin.model.collaboration import Collaboration, Partner
from afstemming_plugin.model.decision import Action, PartnerDecision
from afstemming_plugin.model.errors import DossierError
from afstemming_plugin.model.words import Decision

pytestmark = [pytest.mark.server, pytest.mark.qgis]
DAY = date(2026, 11, 24)
NOTICED = 17
"""Seconds within which a dead line is noticed (15, and what it takes)."""
ASKED = NOTICED + 14
"""And the server asked in vain what became of a change."""


@pytest.fixture(scope="module")
def server(line: Line, far_server: Server) -> Iterator[Server]:
    """With a dossier “stil” in it."""
    with line.at_the_desk():
        address = far(far_server)
        set_up(ServerAddress.parse(address), "EPSG:28992")
        Dossier.create(address, Collaboration("Stad", partners=[Partner("gem", "Gemeente")])).close()
    yield far_server


def far(server: Server) -> str:
    return f"postgresql:host={SERVER} port={server.port} dbname=afstemming user=planner schema=stil"


@pytest.fixture
def dossier(line: Line, server: Server) -> Iterator[Dossier]:
    with line.at_the_desk(), Dossier.open(far(server)) as opened:
        yield opened
        line.speak()


@contextlib.contextmanager
def takes_at_most(seconds: float) -> Iterator[None]:
    started = time.monotonic()
    yield
    assert time.monotonic() - started < seconds


def decide(dossier: Dossier, opportunity: str) -> None:
    dossier.add_decision(PartnerDecision(opportunity, "gem", Decision.AGREED, DAY))


def decided(dossier: Dossier) -> list[str]:
    return [decision.opportunity for decision in dossier.content().decisions]


def at_the_end(monkeypatch: pytest.MonkeyPatch, do: Any) -> None:
    """Just before the next change is made final."""
    really = ServerHome._commit

    def commit(home: ServerHome, transaction: Any) -> None:
        monkeypatch.setattr(ServerHome, "_commit", really)
        do()
        really(home, transaction)

    monkeypatch.setattr(ServerHome, "_commit", commit)


def test_reading(line: Line, dossier: Dossier) -> None:
    before = dossier.content()
    line.fall_silent()
    with takes_at_most(NOTICED + 6), pytest.raises(DossierError, match="no connection") as caught:
        dossier.content()
    assert "does not answer" in caught.value.what and caught.value.remedy
    line.speak()
    assert dossier.content() == before


def test_opening(line: Line, dossier: Dossier, server: Server) -> None:
    line.fall_silent()
    with takes_at_most(12), pytest.raises(DossierError, match="does not answer"):
        Dossier.open(far(server))
    line.speak()
    Dossier.open(far(server)).close()


def test_in_the_middle_of_a_change_and_others_go_on_soon(
    line: Line, dossier: Dossier, server: Server
) -> None:
    """What was half done is undone, also at the server, which does not keep others waiting for who is gone."""
    before = decided(dossier)
    with (
        takes_at_most(NOTICED + 6),
        pytest.raises(DossierError, match="no connection"),
        dossier.one_change("besluiten", ""),
    ):
        decide(dossier, "half 1")
        line.fall_silent()
        decide(dossier, "half 2")
    with takes_at_most(NOTICED):
        server.sql(
            "SET lock_timeout = '60s'; SET search_path = stil, public; BEGIN; SELECT one_change_at_a_time(); COMMIT",
            database="afstemming",
        )
    line.speak()
    assert decided(dossier) == before
    decide(dossier, "daarna")
    assert decided(dossier) == [*before, "daarna"]


def test_the_last_word_is_lost_and_the_line_comes_back(
    line: Line, dossier: Dossier, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Stored, the answer lost: it is asked, and found to be stored, once."""
    back = threading.Timer(18, line.speak)
    at_the_end(monkeypatch, lambda: (line.fall_silent(only_answers=True), back.start()))
    with takes_at_most(ASKED):
        decide(dossier, "antwoord kwijt")
    assert decided(dossier).count("antwoord kwijt") == 1 and dossier.reserve_trouble == ""


def test_the_last_word_never_arrives_and_the_line_comes_back(
    line: Line, dossier: Dossier, monkeypatch: pytest.MonkeyPatch
) -> None:
    back = threading.Timer(18, line.speak)
    at_the_end(monkeypatch, lambda: (line.fall_silent(), back.start()))
    with takes_at_most(ASKED), pytest.raises(DossierError, match="no connection"):
        decide(dossier, "niet aangekomen")
    assert "niet aangekomen" not in decided(dossier)


@pytest.mark.parametrize("arrived", [True, False])
def test_what_became_of_a_change_is_told_when_the_server_is_back(
    line: Line, dossier: Dossier, monkeypatch: pytest.MonkeyPatch, arrived: bool
) -> None:
    name = f"onzeker {arrived}"
    at_the_end(monkeypatch, lambda: line.fall_silent(only_answers=arrived))
    with takes_at_most(ASKED), pytest.raises(DossierError, match="not known whether") as caught:
        decide(dossier, name)
    assert "found out" in caught.value.remedy
    with pytest.raises(DossierError, match="does not answer"):
        dossier.content()
    line.speak()
    assert (name in decided(dossier)) is arrived
    assert ("was stored after all" if arrived else "was not stored") in dossier.reserve_trouble


def test_who_does_it_again_unseen_does_not_do_it_twice(
    line: Line, dossier: Dossier, monkeypatch: pytest.MonkeyPatch
) -> None:
    at_the_end(monkeypatch, lambda: line.fall_silent(only_answers=True))
    with pytest.raises(DossierError, match="not known whether"):
        decide(dossier, "opnieuw")
    line.speak()
    with pytest.raises(DossierError, match="was stored after all") as caught:
        decide(dossier, "opnieuw")
    assert "Nothing was done now" in caught.value.remedy
    assert decided(dossier).count("opnieuw") == 1
    dossier.save_action(Action("a", "m", "gem", "verder"))


def test_who_listens_notices_and_hears_again(
    line: Line, dossier: Dossier, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is sent by one that only listens: the line itself must be tried."""
    monkeypatch.setattr(server_listener, "AGAIN_AFTER", 0.0)
    listener = dossier.listener()
    assert listener is not None
    line.fall_silent()
    with takes_at_most(NOTICED), pytest.raises(DossierError, match="does not answer"):
        while True:
            select.select([listener.fileno()], [], [], 20)
            listener.heard()
    assert listener.fileno() == -1
    with takes_at_most(12), pytest.raises(DossierError):
        listener.heard()
    line.speak()
    assert [change.table for change in listener.heard()] == [""]
    program = (
        "import sys; from afstemming_plugin.dossier import Dossier; "
        "from afstemming_plugin.model.decision import Action; "
        f"d = Dossier.open({far(server)!r}); d.save_action(Action('ander', 'm', 'gem', 'x')); d.close()"
    )
    subprocess.run(["/usr/bin/python3", "-c", program], check=True, cwd=Path(__file__).parents[2])
    select.select([listener.fileno()], [], [], 10)
    assert "action" in {change.table for change in listener.heard()}
    listener.close()


def test_the_server_forgets_who_is_gone(line: Line, dossier: Dossier, server: Server) -> None:
    """Also when it only listens: its place is free again for others."""

    def desks() -> int:
        return int(server.sql("SELECT count(*) FROM pg_stat_activity WHERE application_name = 'Afstemming'"))

    listener = dossier.listener()
    assert listener is not None and desks() >= 2
    line.fall_silent()
    end = time.monotonic() + NOTICED + 3
    while desks() and time.monotonic() < end:
        time.sleep(0.5)
    assert desks() == 0
    listener.close()


def test_a_slow_line(line: Line, dossier: Dossier) -> None:
    """200 ms there and back for every packet, where the kernel can delay them (the proxy's delay is tested anyhow)."""
    line.delay(100)
    try:
        with takes_at_most(12):
            dossier.content()
        with takes_at_most(5):
            decide(dossier, "traag")
        with takes_at_most(12):
            Dossier.open(str(dossier.path)).close()
    finally:
        line.no_delay()

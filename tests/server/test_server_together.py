"""Several desks in one dossier at the same time: nothing is overwritten unseen, and each hears of the others."""

from __future__ import annotations

import select
import threading
import time
import uuid
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from postgres_server import Server
from waiting import wait_for

from afstemming_plugin.cartography.dossier_source import refresh_on_notice, table_layer
from afstemming_plugin.cycle.server import move_to
from afstemming_plugin.dossier import Dossier, server_home, server_listener
from afstemming_plugin.dossier.address import ServerAddress
from afstemming_plugin.dossier.home import Listener, OtherChange
from afstemming_plugin.model.collaboration import Collaboration, Partner
from afstemming_plugin.model.decision import Action, Meeting, PartnerDecision, Proposal
from afstemming_plugin.model.errors import DossierError
from afstemming_plugin.model.words import ActionStatus, Decision

pytestmark = [pytest.mark.server, pytest.mark.qgis]
DAY = date(2026, 11, 24)


def as_other_desk(address: str, monkeypatch: pytest.MonkeyPatch) -> Dossier:
    """The dossier as another program opens it."""
    with monkeypatch.context() as patch:
        patch.setattr(server_home, "THIS_DESK", uuid.uuid4().hex)
        return Dossier.open(address)


def heard(listener: Listener, seconds: float = 5.0) -> list[OtherChange]:
    """What it hears, once something came in."""
    ready, _, _ = select.select([listener.fileno()], [], [], seconds)
    return listener.heard() if ready else []


@pytest.fixture
def dossier(people: dict[str, str]) -> Dossier:
    partners = [Partner("gem", "Gemeente"), Partner("water", "Waterbedrijf")]
    with Dossier.create(people["coordinator"], Collaboration("Stad", partners=partners)) as made:
        made.save_proposal(Proposal("o1", DAY))
    return Dossier.open(people["coordinator"])


def test_the_second_is_told_and_sees_what_the_first_decided(
    dossier: Dossier, people: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    other = as_other_desk(people["gem"], monkeypatch)
    mine, theirs = dossier.content(), other.content()
    other.add_decision(PartnerDecision("o1", "gem", Decision.NOT_AGREED, DAY, "geen geld"))
    with pytest.raises(DossierError, match="changed the same") as caught:
        dossier.add_decision(PartnerDecision("o1", "gem", Decision.AGREED, DAY))
    assert "_u_gem" in caught.value.message() and "not stored" in caught.value.message()
    mine = dossier.again(mine)
    assert [(d.decision, d.reason) for d in mine.decisions] == [(Decision.NOT_AGREED, "geen geld")]
    assert [(n.table, n.who[-6:]) for n in dossier.news if n.table == "decision"] == [("decision", "_u_gem")]
    dossier.add_decision(PartnerDecision("o1", "gem", Decision.AGREED, DAY))
    theirs = other.again(theirs)
    assert [d.decision for d in theirs.decisions] == [Decision.NOT_AGREED, Decision.AGREED]


def test_decisions_of_different_partners_do_not_hinder_each_other(
    dossier: Dossier, people: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    gem, water = (as_other_desk(people[code], monkeypatch) for code in ("gem", "water"))
    content = dossier.content()
    gem.add_decision(PartnerDecision("o1", "gem", Decision.AGREED, DAY))
    water.add_decision(PartnerDecision("o1", "water", Decision.AGREED, DAY))
    dossier.add_decision(PartnerDecision("o2", "gem", Decision.TO_DISCUSS, DAY))
    assert len(dossier.again(content).decisions) == 3


@pytest.mark.parametrize(
    "change",
    [
        lambda d, n: d.save_proposal(Proposal("o1", DAY, remark=n)),
        lambda d, n: d.save_action(Action("a1", "m", "gem", n)),
        lambda d, n: d.save_meeting(Meeting("m", DAY, n), []),
        lambda d, n: d.save_collaboration(replace(d.collaboration(), name=n)),
        lambda d, n: d.save_rules(replace(d.rules(), distance=float(len(n)))),
        lambda d, n: d.save_profile("p", f'{{"{n}": 1}}'),
    ],
)  # fmt: skip
def test_no_update_is_lost(
    dossier: Dossier, people: dict[str, str], monkeypatch: pytest.MonkeyPatch, change: object
) -> None:
    other = as_other_desk(people["coordinator"], monkeypatch)
    for desk in (dossier, other):
        desk.content()
    change(dossier, "begin")  # type: ignore[operator]
    other.content()
    change(other, "eerste")  # type: ignore[operator]
    before = other.content()
    with pytest.raises(DossierError, match="changed the same"):
        change(dossier, "tweede!")  # type: ignore[operator]
    assert other.content() == before


def test_work_of_the_same_program_is_no_other_desk(dossier: Dossier, people: dict[str, str]) -> None:
    content = dossier.content()
    with Dossier.open(people["coordinator"]) as task:
        task.save_proposal(Proposal("o1", DAY, remark="door de taak"))
    dossier.save_proposal(Proposal("o1", DAY, remark="door het venster"))
    assert dossier.again(content).proposals[-1].remark == "door het venster" and dossier.news == []


def test_who_listens_hears_of_others_and_not_of_itself(
    dossier: Dossier, people: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    listener = dossier.listener()
    assert listener is not None
    other = as_other_desk(people["gem"], monkeypatch)
    dossier.save_proposal(Proposal("o2", DAY))
    assert heard(listener, 0.5) == []
    other.add_decision(PartnerDecision("o1", "gem", Decision.AGREED, DAY, reason="een geheim"))
    time.sleep(0.1)
    found = heard(listener)
    assert [(c.table, c.operation, c.rows) for c in found if c.table == "decision"] == [
        ("decision", "INSERT", 1)
    ]
    assert all(c.who.endswith("_u_gem") for c in found) and "geheim" not in str(found)
    listener.close()


def test_a_layer_is_drawn_again_when_others_change_something(
    dossier: Dossier, people: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """By QGIS itself, whether or not the plugin is there."""
    address = ServerAddress.parse(people["coordinator"])
    layer = table_layer(address, "graafrust", "graafrust", "Polygon")
    refresh_on_notice(layer, address)
    drawn: list[bool] = []
    layer.repaintRequested.connect(lambda *_: drawn.append(True))
    other = as_other_desk(people["gem"], monkeypatch)
    other.add_decision(PartnerDecision("o1", "gem", Decision.AGREED, DAY))
    wait_for(lambda: bool(drawn))
    layer.setRefreshOnNotifyEnabled(False)


def test_a_listener_listens_again_after_a_break(
    dossier: Dossier, people: dict[str, str], postgres: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(server_listener, "AGAIN_AFTER", 0.0)
    listener = dossier.listener()
    assert listener is not None
    postgres.sql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%'")
    with pytest.raises(DossierError):
        for _ in range(20):  # the server's last words may come before the end of the line
            select.select([listener.fileno()], [], [], 1)
            listener.heard()
    assert listener.fileno() == -1
    (all_of_it,) = listener.heard()
    assert all_of_it.table == "" and listener.fileno() > 0
    other = as_other_desk(people["gem"], monkeypatch)
    other.add_decision(PartnerDecision("o1", "gem", Decision.AGREED, DAY))
    assert "decision" in {c.table for c in heard(listener)}
    listener.close()


def test_the_map_is_of_one_moment_while_others_write(
    demo_dossier: Path, people: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """While one desk determines again and again, each reading of another is one whole."""
    address = ServerAddress.parse(people["coordinator"])
    with Dossier.open(demo_dossier, read_only=True) as file:
        move_to(file, address)
        analysis = file.content().analysis
    few = replace(
        analysis, opportunities=analysis.opportunities[:2], overlaps=analysis.overlaps[:2], verdicts=[]
    )
    writer = as_other_desk(people["coordinator"], monkeypatch)
    stop = threading.Event()

    def write() -> None:
        while not stop.is_set():
            for one in (few, analysis):
                writer.save_analysis(one, {o.id: "x" for o in one.opportunities})

    thread = threading.Thread(target=write)
    thread.start()
    try:
        with Dossier.open(people["coordinator"]) as reader:
            for _ in range(8):
                found = reader.content().analysis
                whole = (found.opportunities, found.overlaps, found.verdicts)
                assert whole in [(a.opportunities, a.overlaps, a.verdicts) for a in (few, analysis)]
    finally:
        stop.set()
        thread.join()
        writer.close()


def test_fifty_desks_at_once(
    dossier: Dossier, people: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each makes its own promises and changes one that all want; none is lost, and who is refused is told."""
    failures: list[BaseException] = []
    refused: list[str] = []
    dossier.save_action(Action("alle", "m", "gem", "0"))
    lock = threading.Lock()

    def work(number: int) -> None:
        try:
            with lock:
                desk = as_other_desk(people["coordinator"], monkeypatch)
            with desk:
                for turn in range(3):
                    desk.save_action(Action(f"{number}/{turn}", "m", "gem", "iets"))
                done = False
                while not done:
                    content = desk.content()
                    common = next(a for a in content.actions if a.id == "alle")
                    try:
                        desk.save_action(
                            replace(common, text=str(int(common.text) + 1), status=ActionStatus.OPEN)
                        )
                        done = True
                    except DossierError as error:
                        refused.append(error.message())
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=work, args=(n,)) for n in range(50)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(240)
    assert failures == []
    actions = dossier.content().actions
    assert len(actions) == 151 and next(a for a in actions if a.id == "alle").text == "50"
    assert all("changed the same" in text for text in refused)

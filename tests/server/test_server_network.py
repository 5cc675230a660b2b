"""Services over a real port through QGIS's network: what goes wrong is told, and the dossier stays as it was."""

from __future__ import annotations

import http.server
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsApplication, QgsAuthMethodConfig, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication
from service_server import COUNT, ServiceServer, serve

from afstemming_plugin.cycle import location
from afstemming_plugin.cycle.agreements import Agreements, PlannedDelivery
from afstemming_plugin.cycle.location import SETTING
from afstemming_plugin.cycle.network import fetcher
from afstemming_plugin.cycle.reading import planned_again, read_planned
from afstemming_plugin.cycle.store import Dossier
from afstemming_plugin.cycle.take_in import take_in
from afstemming_plugin.cycle.whole_job import prepare
from afstemming_plugin.intake.services import service_layers
from afstemming_plugin.model.collaboration import Collaboration, Partner
from afstemming_plugin.model.errors import IntakeError
from afstemming_plugin.model.progress import Progress
from afstemming_plugin.model.words import PlacePrecision

pytestmark = pytest.mark.qgis
PLACES = {
    "arcgis": "arcgis/rest/services/Werken/FeatureServer/0",
    "wfs": "wfs?typename=stad:werken",
    "ogcapi": "ogc/collections/werken",
}
PEILDATUM = date(2026, 11, 1)


@pytest.fixture(scope="module")
def server() -> Iterator[ServiceServer]:
    with serve() as running:
        yield running


@pytest.fixture
def dossier(tmp_path: Path) -> Iterator[Dossier]:
    made = Dossier.create(
        tmp_path / "dossier.gpkg", Collaboration("Proef", partners=[Partner("stad", "Stad")])
    )
    with made:
        yield made


def planned(server: ServiceServer, kind: str, fault: str = "fine", **named: Any) -> PlannedDelivery:
    return PlannedDelivery(address=f"{kind}:{server.url}/{fault}/{PLACES[kind]}", partner="stad", **named)


def content_of(dossier: Dossier) -> tuple[Any, ...]:
    content = dossier.content()
    return (
        [d.id for d in content.deliveries],
        sorted(w.id for w in content.works),
        [p.code for p in content.collaboration.partners],
    )


@pytest.mark.parametrize("kind", list(PLACES))
def test_a_service_is_taken_in_as_a_delivery(server: ServiceServer, dossier: Dossier, kind: str) -> None:
    taken = take_in(dossier, planned(server, kind), peildatum=PEILDATUM)
    assert (taken.accepted, taken.unplaced, taken.rejected) == (COUNT, 0, 0)
    (delivery,) = dossier.content().deliveries
    assert delivery.kind == kind and delivery.layer == "Werken"
    assert delivery.file == f"{server.url}/fine/{PLACES[kind].partition('?')[0]}"
    work = min(dossier.content().works, key=lambda w: w.reference)
    assert (work.reference, work.street) == ("W-001", "Oude Delft")
    assert work.period.start == date(2027, 1, 11) and work.period.end == date(2027, 2, 20)


def test_the_same_service_twice_is_the_same_source_and_the_same_content(
    server: ServiceServer, dossier: Dossier
) -> None:
    take_in(dossier, planned(server, "arcgis"), peildatum=PEILDATUM)
    first = dossier.content()
    take_in(dossier, planned(server, "arcgis"), peildatum=PEILDATUM)
    second = dossier.content()
    assert {w.id for w in first.works} == {w.id for w in second.works}
    assert len(second.works) == COUNT
    assert {d.checksum for d in first.deliveries} == {d.checksum for d in second.deliveries} != {""}


@pytest.mark.parametrize("kind", list(PLACES))
def test_the_next_time_is_one_click_here_and_nearly_so_elsewhere(
    server: ServiceServer, dossier: Dossier, kind: str
) -> None:
    take_in(dossier, planned(server, kind), peildatum=PEILDATUM)
    (delivery,) = dossier.content().deliveries
    here = planned_again(delivery)
    assert here is not None and here.address == planned(server, kind).address and here.partner == "stad"
    elsewhere = planned_again(replace(delivery, file=delivery.file.replace("/fine/", "/short/")))
    assert elsewhere is not None
    for again in (here, elsewhere):
        (table,) = read_planned(again, Progress())
        assert len(table) == COUNT
    assert planned_again(replace(delivery, kind="xlsx", file="plannen.xlsx")) is None


FAULTS = [
    ("needs-login", "wants you to log in.*authentication configuration"),
    ("forbidden", "wants you to log in.*authentication configuration"),
    ("broken", "itself fails .HTTP 500"),
    ("slow", "did not answer within 1 seconds"),
    ("page", "web page instead of data"),
    ("cut", "cut off or damaged"),
    ("wrong-count", rf"gave {COUNT} of the {COUNT + 9}"),
]


@pytest.mark.parametrize("kind", list(PLACES))
@pytest.mark.parametrize(("fault", "message"), FAULTS)
def test_a_fault_is_told_and_leaves_the_dossier_as_it_was(
    server: ServiceServer, dossier: Dossier, kind: str, fault: str, message: str
) -> None:
    if fault == "wrong-count" and kind == "ogcapi":
        fault, message = "loop", "read already"
    take_in(dossier, planned(server, "arcgis"), peildatum=PEILDATUM)
    before = content_of(dossier)
    settings = QgsSettings()
    settings.setValue("afstemming/timeout_ms", 1000)
    try:
        with pytest.raises(IntakeError, match=message) as caught:
            take_in(dossier, planned(server, kind, fault), peildatum=PEILDATUM)
    finally:
        settings.remove("afstemming/timeout_ms")
    assert server.url in caught.value.message()
    assert content_of(dossier) == before
    with Dossier.open(dossier.path, read_only=True) as again:
        assert content_of(again) == before


@pytest.mark.parametrize(
    ("url", "message"),
    [
        ("{}/fine/elsewhere", "nothing at this address .HTTP 404"),
        ("http://127.0.0.1:1/x", "cannot be reached"),
        ("http://no-such-host.invalid/x", "cannot be reached|proxy"),
    ],
)
def test_no_answer_is_told(server: ServiceServer, url: str, message: str) -> None:
    with pytest.raises(IntakeError, match=message):
        fetcher()(url.format(server.url), {})


def test_what_the_service_says_of_a_refused_request_is_told(server: ServiceServer, dossier: Dossier) -> None:
    with pytest.raises(IntakeError, match="natural order"):
        take_in(dossier, planned(server, "wfs", "error"), peildatum=PEILDATUM)
    taken = take_in(dossier, planned(server, "wfs", "no-key"), peildatum=PEILDATUM)
    assert taken.accepted == COUNT


def test_too_many_by_the_users_own_setting(server: ServiceServer, dossier: Dossier) -> None:
    settings = QgsSettings()
    settings.setValue("afstemming/most_features", 40)
    try:
        with pytest.raises(IntakeError, match="at most 40"):
            take_in(dossier, planned(server, "ogcapi"), peildatum=PEILDATUM)
    finally:
        settings.remove("afstemming/most_features")


def test_in_a_thread_as_a_task_does_it(server: ServiceServer) -> None:
    found: list[Any] = []
    thread = threading.Thread(
        target=lambda: found.extend(service_layers("wfs", f"{server.url}/fine/wfs", fetcher()))
    )
    thread.start()
    while thread.is_alive():
        QCoreApplication.processEvents()
        time.sleep(0.01)
    assert [layer.name for layer in found] == ["stad:werken", "stad:bomen"]


def test_a_folder_may_name_addresses_and_one_that_fails_does_not_stop_the_rest(
    server: ServiceServer, dossier: Dossier
) -> None:
    agreements = Agreements(
        dossier.content().collaboration, [planned(server, "wfs", "broken"), planned(server, "ogcapi")]
    )
    warned: list[str] = []

    class Listening(Progress):
        def warn(self, text: str) -> None:
            warned.append(text)

    outcome = prepare(dossier, agreements, peildatum=PEILDATUM, progress=Listening())
    assert outcome.figures.works == COUNT
    assert list(outcome.refused) == [f"{server.url}/broken/wfs"] and any(
        "HTTP 500" in text for text in warned
    )


# -- logging in ---------------------------------------------------------------------------------


@pytest.fixture
def login() -> Iterator[str]:
    """A configuration with user and password, in the store of the test's own profile."""
    manager = QgsApplication.authManager()
    if manager.isDisabled():
        pytest.skip(f"QGIS has no store for authentication here: {manager.disabledMessage()}")
    if not manager.setMasterPassword("hoofdwachtwoord", True):
        pytest.skip("the store for authentication of this profile has another master password")
    config = QgsAuthMethodConfig("Basic")
    config.setName("werken")
    config.setConfig("username", "planner")
    config.setConfig("password", "zeer-geheim")
    manager.storeAuthenticationConfig(config)
    assert config.id()
    yield config.id()
    manager.removeAuthenticationConfig(config.id())


def test_an_authentication_configuration_opens_the_door_and_leaves_no_trace(
    server: ServiceServer, dossier: Dossier, login: str
) -> None:
    taken = take_in(dossier, planned(server, "arcgis", "needs-login", authcfg=login), peildatum=PEILDATUM)
    assert taken.accepted == COUNT
    with_login = [
        headers
        for path, _, headers in server.asked
        if path.startswith("/needs-login/") and "Authorization" in headers
    ]
    assert with_login
    stored = dossier.path.read_bytes()
    for secret in (b"zeer-geheim", b"planner", with_login[0]["Authorization"].encode()):
        assert secret not in stored


def test_a_token_of_arcgis_comes_from_the_store_of_qgis(
    server: ServiceServer, dossier: Dossier, login: str
) -> None:
    manager = QgsApplication.authManager()
    if "EsriToken" not in manager.authMethodsKeys():
        pytest.skip("this QGIS has no method for tokens of ArcGIS")
    config = QgsAuthMethodConfig("EsriToken")
    config.setName("portaal")
    config.setConfig("token", "zeer-geheim-token")
    manager.storeAuthenticationConfig(config)
    try:
        with_token = planned(server, "arcgis", "needs-login", authcfg=config.id())
        assert take_in(dossier, with_token, peildatum=PEILDATUM).accepted == COUNT
    finally:
        manager.removeAuthenticationConfig(config.id())
    assert not any("zeer-geheim-token" in path + str(asked) for path, asked, _ in server.asked)
    assert b"zeer-geheim-token" not in dossier.path.read_bytes()


def test_a_configuration_that_is_gone_is_told(server: ServiceServer, dossier: Dossier) -> None:
    with pytest.raises(IntakeError, match="does not exist in this QGIS"):
        take_in(dossier, planned(server, "wfs", authcfg="weg1234"), peildatum=PEILDATUM)


def test_what_opens_the_door_is_not_sent_on_to_another_host_in_silence(login: str) -> None:
    with serve() as target:

        class Onward(http.server.BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                self.send_response(302)
                self.send_header("Location", target.url.replace("127.0.0.1", "localhost") + "/fine/ogc")
                self.end_headers()

            def log_message(self, *_arguments: object) -> None:
                """Tests stay quiet."""

        front = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Onward)
        threading.Thread(target=front.serve_forever, daemon=True).start()
        address = f"http://127.0.0.1:{front.server_address[1]}/ogc"
        try:
            assert b"Stad" in fetcher()(address, {})
            with pytest.raises(IntakeError, match="on to another host"):
                fetcher(login)(address, {})
        finally:
            front.shutdown()
            front.server_close()


LIST = "nr;omschrijving;straat;huisnummer;plaats;start;eind\nA1;Riool;Oude Delft;12;Delft;4-1-2027;5-3-2027\n"


def list_of_works(folder: Path) -> PlannedDelivery:
    file = folder / "werken.csv"
    file.write_text(LIST, encoding="utf-8")
    return PlannedDelivery(file, partner="stad")


def test_the_location_service_is_asked_only_when_it_was_chosen(
    server: ServiceServer, dossier: Dossier, tmp_path: Path
) -> None:
    planned = list_of_works(tmp_path)
    before = len(server.asked)
    assert take_in(dossier, planned, peildatum=PEILDATUM).unplaced == 1
    assert take_in(dossier, planned, peildatum=PEILDATUM, location_service="").unplaced == 1
    assert len(server.asked) == before
    QgsSettings().setValue(SETTING, f"{server.url}/fine/pdok")
    try:
        assert take_in(dossier, planned, peildatum=PEILDATUM).unplaced == 0
    finally:
        QgsSettings().remove(SETTING)
    (_, sent, _) = server.asked[-1]
    assert sent["q"] == "Oude Delft 12 Delft" and "Riool" not in str(server.asked[before:])
    (work,) = dossier.content().works
    assert work.place_precision is PlacePrecision.HOUSE_NUMBERS and work.geometry is not None


@pytest.mark.parametrize("fault", ["needs-login", "broken", "slow", "page", "cut", "error", "nowhere"])
def test_a_failing_location_service_is_told_and_the_delivery_is_taken_in_without_it(
    server: ServiceServer, dossier: Dossier, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fault: str
) -> None:
    monkeypatch.setattr(location, "_PATIENCE_MS", 500)
    address = "ftp://nowhere" if fault == "nowhere" else f"{server.url}/{fault}/pdok"
    taken = take_in(dossier, list_of_works(tmp_path), peildatum=PEILDATUM, location_service=address)
    assert (taken.accepted, taken.unplaced, taken.rejected) == (1, 1, 0)
    (told,) = [r for r in dossier.content().deliveries[0].remarks if "location service fails" in r.message]
    assert told.row is None and told.remedy

"""A dossier on a server by command line, as a schedule at night uses it: qgis_process with the packaged plugin."""

from __future__ import annotations

import json
import subprocess
from datetime import date
from pathlib import Path
from typing import Any, Callable, NamedTuple

import pytest
from openpyxl import load_workbook
from postgres_server import PASSWORD, Server, address_for
from service_server import COUNT, ServiceServer, serve

from afstemming_plugin.cycle.server import ServerAddress, move_to
from afstemming_plugin.dossier import Dossier
from afstemming_plugin.model.collaboration import Collaboration, Partner
from afstemming_plugin.model.decision import Action, PartnerDecision
from afstemming_plugin.model.schema import SCHEMA_VERSION
from afstemming_plugin.model.words import Decision

pytestmark = [pytest.mark.server, pytest.mark.cli]
PEILDATUM = "--PEILDATUM=2026-11-24"
WERK = (
    "INSERT INTO inbox_werk (partner, kenmerk, titel, discipline, straat, start, eind, hardheid, geom) VALUES "
    "('water', 'W-1', 'Leiding', 'water', 'Dorpsstraat', '2028-01-01', '2028-12-31', 'gepland', "
    "ST_GeomFromText('LINESTRING(155000 463000, 155100 463000)', 28992))"
)


class Ran(NamedTuple):
    code: int
    said: str
    results: dict[str, Any]


Run = Callable[..., Ran]


@pytest.fixture
def run(root: Path, installed_plugin: dict[str, str], passwords: Path) -> Run:
    """`afstemming:<name>` with these parameters; libpq finds the passwords in a file."""

    def run(name: str, *parameters: str, **more: str) -> Ran:
        env = {key: value for key, value in installed_plugin.items() if not key.startswith("PG")}
        ran = subprocess.run(
            [str(root / "scripts" / "qgis_process.sh"), "--json", "run", f"afstemming:{name}", *parameters],
            env={**env, "PGPASSFILE": str(passwords), **more},
            capture_output=True, encoding="utf-8", errors="replace", timeout=300,
        )  # fmt: skip
        said = ran.stdout + ran.stderr
        assert "Traceback" not in said and PASSWORD not in said
        return Ran(ran.returncode, said, json.loads(ran.stdout)["results"] if ran.returncode == 0 else {})

    return run


@pytest.fixture
def demo_on_server(people: dict[str, str], demo_dossier: Path) -> str:
    address = ServerAddress.parse(people["coordinator"])
    with Dossier.open(demo_dossier, read_only=True) as dossier:
        move_to(dossier, address)
    return people["coordinator"]


def test_a_night(run: Run, people: dict[str, str], postgres: Server, schema: str) -> None:
    """A service and an inbox are taken in, and koppelkansen determined; the next night brings nothing new."""
    partners = [Partner("gem", "Gemeente"), Partner("water", "Waterbedrijf")]
    Dossier.create(people["coordinator"], Collaboration("Stad", partners=partners)).close()
    postgres.sql(f"SET search_path = {schema}, public; {WERK}", database="afstemming")
    dossier = f"--DOSSIER={people['coordinator']}"

    def night(server: ServiceServer, place: str) -> list[dict[str, Any]]:
        service = f"--ADDRESS={place.format(url=server.url)}"
        found = []
        for name, *parameters in (
            ("takein", service, "--PARTNER=gem", "--ONLY_CHANGED=true"),
            ("takeininbox",),
            ("opportunities",),
        ):
            ran = run(name, dossier, PEILDATUM, *parameters)
            assert ran.code == 0, ran.said
            found.append(ran.results)
        return found

    with serve() as server:
        arcgis = "arcgis:{url}/fine/arcgis/rest/services/Werken/FeatureServer/0"
        service, inbox, determined = night(server, arcgis)
        assert service["ACCEPTED"] == COUNT and inbox["DELIVERIES"] == inbox["ACCEPTED"] == 1
        assert determined["WORKS"] == COUNT + 1
        with Dossier.open(people["coordinator"]) as opened:
            first = opened.content()
            opened.save_action(Action("a", "m", "gem", "blijft"))
        service, inbox, determined = night(server, arcgis)
        assert service["ACCEPTED"] == inbox["DELIVERIES"] == 0 and determined["WORKS"] == COUNT + 1
        with Dossier.open(people["coordinator"]) as opened:
            second = opened.content()
        assert second.works == first.works and second.deliveries == first.deliveries
        assert [a.text for a in second.actions] == ["blijft"]

        wfs = f"--ADDRESS=wfs:{server.url}/fine/wfs?typename=stad:werken"
        given = [dossier, PEILDATUM, "--PARTNER=gem", "--UNIT=riool", "--ONLY_CHANGED=true"]
        assert [run("takein", *given, wfs).results["ACCEPTED"] for _ in range(2)] == [COUNT, 0]
        with Dossier.open(people["coordinator"]) as opened:
            before = opened.content()
        broken = run("takein", *given, wfs.replace("/fine/", "/broken/"))
        assert broken.code != 0 and "HTTP 500" in broken.said
        with Dossier.open(people["coordinator"]) as opened:
            assert opened.content() == before


def test_a_partner_takes_in_its_own_and_no_others(
    run: Run, people: dict[str, str], demo_folder: Path
) -> None:
    partners = [Partner("gem", "Gemeente"), Partner("water", "Waterbedrijf")]
    Dossier.create(people["coordinator"], Collaboration("Stad", partners=partners)).close()
    with serve() as server:
        service = f"--ADDRESS=ogcapi:{server.url}/fine/ogc/collections/werken"
        dossier = f"--DOSSIER={people['water']}"
        assert run("takein", dossier, service, "--PARTNER=water", PEILDATUM).results["ACCEPTED"] == COUNT
        other = f"--ADDRESS=arcgis:{server.url}/fine/arcgis/rest/services/Werken/FeatureServer/0"
        refused = run("takein", dossier, other, "--PARTNER=gem", PEILDATUM)
        assert refused.code != 0 and "mag" in refused.said, refused.said
        stranger = run("takein", f"--DOSSIER={people['outsider']}", service, "--PARTNER=gem", PEILDATUM)
        assert stranger.code != 0 and "uw account" in stranger.said, stranger.said
    with Dossier.open(people["coordinator"]) as opened:
        assert {d.partner for d in opened.content().deliveries} == {"water"}


def test_documents_are_made_of_it(run: Run, demo_on_server: str, tmp_path: Path) -> None:
    dossier = f"--DOSSIER={demo_on_server}"
    with Dossier.open(demo_on_server) as opened:
        content = opened.content()
    book = tmp_path / "voorstel.xlsx"
    ran = run("workbook", dossier, f"--OUTPUT={book}")
    assert ran.code == 0, ran.said
    cells = {
        str(c.value) for sheet in load_workbook(book) for row in sheet.iter_rows() for c in row if c.value
    }
    assert content.works[1].title in "\n".join(cells)
    places = tmp_path / "kaart.gpkg"
    ran = run("geopackage", dossier, f"--OUTPUT={places}")
    assert ran.code == 0, ran.said
    assert places.stat().st_size > 100_000
    assert sorted(file.name for file in tmp_path.iterdir() if file.suffix) == ["kaart.gpkg", "voorstel.xlsx"]
    with Dossier.open(demo_on_server) as opened:
        assert opened.content() == content, "making a document changes nothing"


def test_a_copy_is_taken_along_and_brought_back(run: Run, demo_on_server: str, tmp_path: Path) -> None:
    dossier, copy = f"--DOSSIER={demo_on_server}", tmp_path / "mee.gpkg"
    ran = run("takealong", dossier, f"--COPY={copy}")
    assert ran.code == 0, ran.said
    with Dossier.open(copy) as offline:
        content = offline.content()
        calm, torn = content.analysis.opportunities[3:5]
        partner = content.works_by_id()[torn.members[0].work].partner
        for one in (calm, torn):
            offline.add_decision(
                PartnerDecision(one.id, partner, Decision.AGREED, date(2026, 11, 24), "onderweg")
            )
    with Dossier.open(demo_on_server) as opened:
        opened.add_decision(
            PartnerDecision(torn.id, partner, Decision.NOT_AGREED, date(2026, 11, 24), "op kantoor")
        )
    ran = run("bringback", f"--COPY={copy}", dossier)
    assert ran.code == 0 and ran.results["CONFLICTS"] == 1 and ran.results["CHANGES"] >= 1, ran.said
    assert "onderweg" in ran.said and "op kantoor" in ran.said
    with Dossier.open(demo_on_server) as opened:
        said = opened.content().latest_decisions
        assert said(calm.id)[partner].reason == "onderweg" and said(torn.id)[partner].reason == "op kantoor"
    other = tmp_path / "ander.gpkg"
    Dossier.create(other, Collaboration("Elders")).close()
    ran = run("bringback", f"--COPY={other}", dossier)
    assert ran.code != 0 and "kopie" in ran.said


def test_what_cannot_be_opened_says_why(
    run: Run, people: dict[str, str], postgres: Server, schema: str, tmp_path: Path
) -> None:
    """Never an exit code of 0, and always what is the matter, in Dutch."""
    Dossier.create(
        people["coordinator"], Collaboration("Stad", partners=[Partner("gem", "Gemeente")])
    ).close()
    wrong = tmp_path / "wrong"
    wrong.write_text("*:*:*:*:onjuist\n", encoding="utf-8")
    wrong.chmod(0o600)
    expired, nobody = f"{schema}_verlopen", f"{schema}_niemand"
    postgres.sql(f"CREATE USER {expired} PASSWORD '{PASSWORD}' VALID UNTIL '2020-01-01'")
    none = address_for(postgres, schema, nobody).replace(str(postgres.port), "1")

    def refused(address: str, *said: str, **more: str) -> None:
        ran = run("opportunities", f"--DOSSIER={address}", PEILDATUM, **more)
        assert ran.code != 0, ran.said
        for part in said:
            assert part in ran.said, ran.said

    refused(people["coordinator"], "wachtwoord", "verlopen", PGPASSFILE=str(wrong))
    refused(address_for(postgres, schema, expired), "wachtwoord", "verlopen")
    refused(none, "geen verbinding", "draait geen server")
    refused(address_for(postgres, "nergens"), "geen dossier")
    refused(people["outsider"], "geen dossier", "uw account")
    refused("postgresql:host=ver.example dbname=x user=y schema=z sslmode=disable", "versleuteld")
    for version, said in ((SCHEMA_VERSION + 1, "nieuwere versie"), (SCHEMA_VERSION - 1, "oudere versie")):
        postgres.sql(f"UPDATE {schema}.collaboration SET schema_version = {version}", database="afstemming")
        refused(people["coordinator"], said)

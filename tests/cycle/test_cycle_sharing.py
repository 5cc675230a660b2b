"""What is kept back leaves the desk in no copy, document or table; planted words are looked for in every byte."""

from __future__ import annotations

import csv
import shutil
import sqlite3
import struct
import subprocess
import zipfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from qgis.core import QgsSettings

from afstemming_plugin.cycle.agreements import PlannedDelivery
from afstemming_plugin.cycle.desk import COORDINATOR, SETTING, set_desk, this_desk
from afstemming_plugin.cycle.documents import make_geopackage, make_map_pack, make_workbook
from afstemming_plugin.cycle.handover import copy_for
from afstemming_plugin.cycle.match import determine
from afstemming_plugin.cycle.sharing import FIELDS, Seen, share_field, what_audience_sees, write_sharing
from afstemming_plugin.cycle.take_in import take_in
from afstemming_plugin.dossier import Dossier
from afstemming_plugin.export.audience import Audience, shared_view
from afstemming_plugin.export.field_sharing import SHAREABLE
from afstemming_plugin.model.collaboration import Collaboration, Contact, Partner
from afstemming_plugin.model.content import Content
from afstemming_plugin.model.decision import PartnerDecision, Proposal
from afstemming_plugin.model.errors import ExportError
from afstemming_plugin.model.rules import Rules
from afstemming_plugin.model.words import Decision, Share

TODAY = date(2026, 11, 1)
OWN, RESTRICTED, ESTIMATE, REJECTED_OWN, FIELD = (
    "EIGENX4711",
    "BEPERKTX4712",
    "987654321",
    "EIGENX4713",
    "VELDX4714",
)
PERSON, MAIL = "Testpersoon Omega", "omega@voorbeeld.invalid"
HEAD = ["Nummer", "Titel", "Omschrijving", "Straat", "Start", "Einde", "Fase", "Discipline", "Lengte", "Raming", "Delen",
        "WKT", "Contactpersoon", "Intern"]  # fmt: skip


def row(number: str, title: str, offset: float, share: str, **more: object) -> list[object]:
    shape = f"LINESTRING (120000 {480000 + offset}, 120200 {480000 + offset})"
    values: dict[str, object] = dict(zip(HEAD, [
        number, title, "", "Laan", date(2028, 1, 1), date(2028, 12, 31), "gepland", "water", 200, None, share, shape, "", "",
    ]))  # fmt: skip
    return [*{**values, **more}.values()]


def write(path: Path, *rows: list[object]) -> Path:
    book = openpyxl.Workbook()
    for line in [HEAD, *rows]:
        book.active.append(line)
    book.save(path)
    return path


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """At the desk of “net”: its own works are in it, with restricted works of “tel”."""
    folder = tmp_path_factory.mktemp("sharing")
    net = write(
        folder / "net.xlsx",
        row("N1", "Kabel Laan", 2, "partners", Raming=int(ESTIMATE), Contactpersoon=PERSON, Omschrijving=MAIL, Intern=FIELD),
        row("N2", OWN, 4, "eigen", Omschrijving=OWN),
        row("N3", REJECTED_OWN, 4, "eigen", Start="geen idee", Einde="geen idee"),
        row("N4", "Kabel Weg", 5000, "partners", Straat="Weg", Raming=int(ESTIMATE), Intern=FIELD),
    )  # fmt: skip
    tel = write(
        folder / "tel.xlsx",
        row(RESTRICTED, RESTRICTED, 0, "beperkt", Omschrijving=RESTRICTED, Intern=RESTRICTED),
        row("T3", RESTRICTED, 5002, "beperkt", Straat="Weg", Omschrijving=RESTRICTED),
        row("T2", "Onleesbaar " + RESTRICTED, 0, "beperkt", Start="geen idee", Einde="geen idee"),
    )
    gem = write(
        folder / "gem.xlsx",
        row("G1", "Riool Laan", 6, "partners", Discipline="riool", Lengte="190 m"),
        row("G2", "Riool Weg", 5004, "partners", Straat="Weg", Discipline="riool"),
    )
    partners = [Partner(code, code.title()) for code in ("net", "tel", "gem")]
    contacts = [Contact("net", "planner", PERSON, MAIL)]
    path = folder / "d.gpkg"
    with Dossier.create(path, Collaboration("Stad", partners=partners, contacts=contacts)) as dossier:
        for file in (net, tel, gem):
            take_in(dossier, PlannedDelivery(file, partner=file.stem), peildatum=TODAY, desk="net")
        analysis = determine(dossier, peildatum=TODAY)
        for opportunity in analysis.opportunities:
            dossier.add_decision(
                PartnerDecision(
                    opportunity.id, "gem", Decision.AGREED, TODAY, reason=PERSON, recorded_by=PERSON
                )
            )
        share_field(dossier, "net", "estimate", Share.OWN)
        share_field(dossier, "net", "extra", Share.OWN)
    return path


@pytest.fixture
def dossier(filled: Path, tmp_path: Path) -> Iterator[Dossier]:
    with Dossier.open(Path(shutil.copy(filled, tmp_path / "d.gpkg"))) as opened:
        yield opened


def all_bytes(path: Path) -> bytes:
    """Of the file, and of what is packed in it, in both encodings of text."""
    raw = path.read_bytes()
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as packed:
            raw += b"".join(packed.read(name) for name in packed.namelist())
    if path.suffix == ".pdf":
        raw += subprocess.run(["pdftotext", str(path), "-"], capture_output=True, check=True).stdout
    return raw


def leaked(path: Path, *secrets: str) -> list[str]:
    found = all_bytes(path)
    return [s for s in secrets if any(form in found for form in _forms(s))]


def _forms(secret: str) -> list[bytes]:
    """As text, and as a database stores a number."""
    forms = [secret.encode(), secret.encode("utf-16-le")]
    if secret.isdigit():
        forms += [
            struct.pack(">i", int(secret)),
            struct.pack(">d", float(secret)),
            struct.pack("<d", float(secret)),
        ]
    return forms


SECRETS = {
    (Audience.PARTNERS, ""): (OWN, REJECTED_OWN, RESTRICTED, ESTIMATE, FIELD),
    (Audience.PARTNERS, "gem"): (OWN, REJECTED_OWN, RESTRICTED, ESTIMATE, FIELD),
    (Audience.PARTNERS, "tel"): (OWN, REJECTED_OWN, ESTIMATE, FIELD),
    (Audience.PARTNERS, "net"): (RESTRICTED,),
    (Audience.PUBLIC, ""): (OWN, REJECTED_OWN, RESTRICTED, ESTIMATE, FIELD, PERSON, MAIL),
}


def test_everything_planted_is_in_the_dossier_itself(dossier: Dossier) -> None:
    every = {secret for secrets in SECRETS.values() for secret in secrets}
    assert set(leaked(dossier.path, *every)) == every


@pytest.mark.parametrize(("audience", "partner"), SECRETS)
def test_no_byte_of_a_copy_holds_what_is_kept_back(
    dossier: Dossier, tmp_path: Path, audience: Audience, partner: str
) -> None:
    copy = tmp_path / "kopie.gpkg"
    copy_for(dossier, copy, audience=audience, partner=partner)
    assert leaked(copy, *SECRETS[audience, partner]) == []
    connection = sqlite3.connect(copy)
    assert connection.execute("PRAGMA freelist_count").fetchone() == (0,)
    connection.close()


def test_a_copy_is_a_dossier_with_all_that_may_be_seen(dossier: Dossier, tmp_path: Path) -> None:
    before = dossier.content()
    copy_for(dossier, tmp_path / "gem.gpkg", partner="gem")
    copy_for(dossier, tmp_path / "tel.gpkg", partner="tel")
    with Dossier.open(tmp_path / "gem.gpkg") as copy:
        content = copy.content()
        assert copy.read_only_reason == ""
        determine(copy, peildatum=TODAY)
    assert {w.id for w in content.works} == {w.id for w in before.works if w.share is not Share.OWN}
    assert content.analysis is not None and before.analysis is not None
    assert len(content.decisions) == len(content.analysis.opportunities) > 0
    assert [w.geometry for w in content.works] == [
        w.geometry for w in before.works if w.share is not Share.OWN
    ]
    assert sum(d.accepted for d in content.deliveries) == len(content.works) == 6
    with Dossier.open(tmp_path / "tel.gpkg") as copy:
        assert RESTRICTED in {w.title for w in copy.content().works}


def test_a_copy_does_not_replace_the_dossier_itself(dossier: Dossier, tmp_path: Path) -> None:
    before = dossier.path.read_bytes()
    with pytest.raises(ExportError, match="itself"):
        copy_for(dossier, dossier.path)
    assert dossier.path.read_bytes() == before


@pytest.mark.parametrize("audience", Audience)
def test_no_document_holds_what_is_kept_back(dossier: Dossier, tmp_path: Path, audience: Audience) -> None:
    secrets = SECRETS[audience, ""]
    make_workbook(dossier, tmp_path / "w.xlsx", audience=audience)
    make_geopackage(dossier, tmp_path / "g.gpkg", audience=audience)
    make_map_pack(dossier, tmp_path / "k.pdf", audience=audience)
    for name in ("w.xlsx", "g.gpkg", "k.pdf"):
        assert leaked(tmp_path / name, *secrets) == [], name
    assert leaked(tmp_path / "k.pdf", "Riool Weg") == ["Riool Weg"]


def test_the_dry_run_is_what_the_documents_show(dossier: Dossier) -> None:
    content = dossier.content()

    def seen(audience: Audience, partner: str = "") -> dict[str, dict[str, Seen]]:
        return {s.work.reference: s.fields for s in what_audience_sees(content, audience, partner)}

    partners, public, tel, net = (
        seen(Audience.PARTNERS), seen(Audience.PUBLIC), seen(Audience.PARTNERS, "tel"), seen(Audience.PARTNERS, "net"),
    )  # fmt: skip
    assert partners["N1"]["estimate"] is partners["N1"]["extra"] is Seen.HIDDEN
    assert partners["N1"]["contact"] is partners["N1"]["title"] is Seen.SHOWN
    assert public["N1"]["contact"] is Seen.HIDDEN
    assert public["N1"]["description"] is Seen.MASKED
    assert set(partners["N2"].values()) == {Seen.HIDDEN, Seen.EMPTY}
    assert net["N2"]["title"] is net["N1"]["estimate"] is Seen.SHOWN
    assert (partners[RESTRICTED]["title"], partners[RESTRICTED]["geometry"]) == (Seen.MASKED, Seen.SHOWN)
    assert (partners[RESTRICTED]["period"], partners[RESTRICTED]["size"]) == (Seen.SHOWN, Seen.HIDDEN)
    assert tel[RESTRICTED]["title"] is Seen.SHOWN
    assert all(list(fields) == list(FIELDS) for fields in partners.values())


@pytest.mark.parametrize("field", SHAREABLE)
def test_each_field_can_be_kept_back_at_two_levels(dossier: Dossier, field: str) -> None:
    def seen(audience: Audience) -> Seen:
        found = {s.work.reference: s for s in what_audience_sees(dossier.content(), audience)}
        return found["G1"].fields[field]

    share_field(dossier, "gem", field, Share.OWN)
    assert dossier.content().collaboration.partner("gem").field_shares == {field: Share.OWN}
    assert seen(Audience.PARTNERS) is not Seen.SHOWN and seen(Audience.PUBLIC) is not Seen.SHOWN
    share_field(dossier, "gem", field, Share.RESTRICTED)
    assert seen(Audience.PARTNERS) in (Seen.SHOWN, Seen.EMPTY) and seen(Audience.PUBLIC) is not Seen.SHOWN
    share_field(dossier, "gem", field, Share.PARTNERS)
    assert dossier.content().collaboration.partner("gem").field_shares == {}


@pytest.mark.parametrize("suffix", ["csv", "xlsx"])
def test_the_dry_run_as_a_table(dossier: Dossier, tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"delen.{suffix}"
    write_sharing(dossier, path, audience=Audience.PUBLIC)
    if suffix == "csv":
        lines = list(csv.reader(path.read_text(encoding="utf-8-sig").splitlines(), delimiter=";"))
    else:
        lines = [[cell or "" for cell in line] for line in openpyxl.load_workbook(path).active.values]
    assert len(lines) == 1 + len(dossier.content().works)
    own = next(line for line in lines if OWN in line)
    assert set(own[4:]) == {"niet", "leeg"}


# Own plans and desks


@pytest.mark.parametrize("desk", [COORDINATOR, "gem", "net"])
def test_own_rows_are_stored_at_their_own_desk_only(tmp_path: Path, desk: str) -> None:
    file = write(
        tmp_path / "net.xlsx",
        row("N1", "Kabel Laan", 2, "partners"),
        row("N2", OWN, 4, "eigen", Fase=OWN, Omschrijving=OWN),
        row("N3", REJECTED_OWN, 4, "eigen", Start="geen idee", Einde="geen idee"),
    )
    path = tmp_path / "d.gpkg"
    with Dossier.create(path, Collaboration("x", partners=[Partner("net", "Net")]), Rules()) as dossier:
        taken = take_in(dossier, PlannedDelivery(file, partner="net"), peildatum=TODAY, desk=desk)
        (delivery,) = dossier.deliveries()
        rows = dossier.delivered_rows(delivery.id)
    if desk == "net":
        assert (taken.accepted, taken.rejected, len(rows)) == (2, 1, 3)
        assert leaked(path, OWN, REJECTED_OWN) == [OWN, REJECTED_OWN]
        return
    assert (taken.accepted, taken.rejected, len(rows)) == (1, 0, 1)
    assert leaked(path, OWN, REJECTED_OWN) == []
    assert any("2 rows are marked as the partner's own" in r.message for r in delivery.remarks)


def test_the_desk_is_a_setting_of_the_user() -> None:
    QgsSettings().remove(SETTING)
    assert this_desk() == COORDINATOR
    set_desk("net")
    assert this_desk() == "net"
    QgsSettings().remove(SETTING)


def test_what_was_noted_with_an_agreement_is_not_public() -> None:
    """People write freely there; a reason of a decision is left out of what is public too."""
    content = Content(
        Collaboration("Proef"), Rules(), proposals=[Proposal("o1", TODAY, remark="bel de heer X")]
    )
    public = shared_view(content, Audience.PUBLIC)
    assert [p.remark for p in public.proposals] == [""]
    assert [p.remark for p in shared_view(content, Audience.PARTNERS).proposals] == ["bel de heer X"]

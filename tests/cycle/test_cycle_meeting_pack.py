"""The meeting pack holds every document, its page opens them, and no byte of it holds what is kept back."""

from __future__ import annotations

import io
import struct
import subprocess
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from html.parser import HTMLParser
from pathlib import Path
from re import findall, finditer

import icalendar
import openpyxl
import pytest
from test_cycle_round_trip import rich_content

from afstemming_plugin.cycle import papers
from afstemming_plugin.cycle.consultation_form import make_consultations
from afstemming_plugin.cycle.document_list import document_list, make_calendar
from afstemming_plugin.cycle.documents import make_project
from afstemming_plugin.cycle.handover import _fill, copy_for
from afstemming_plugin.cycle.house_style import HouseStyle, keep_house_style
from afstemming_plugin.cycle.meeting_pack import INDEX, make_meeting_pack
from afstemming_plugin.dossier import Dossier
from afstemming_plugin.export.audience import Audience, shared_view
from afstemming_plugin.model.collaboration import Contact
from afstemming_plugin.model.content import Content
from afstemming_plugin.model.decision import (
    Action,
    Attendance,
    Consultation,
    ManualGroup,
    Meeting,
    PartnerDecision,
    Proposal,
    ProposalAnswer,
    WorkAnswer,
)
from afstemming_plugin.model.errors import ExportError
from afstemming_plugin.model.figures import figures_of
from afstemming_plugin.model.words import Answer, Decision, Level

OWN, RESTRICTED = "EIGENX5501", "BEPERKTX5502"
TITLES = {"w08": f"Werk {OWN}", "w07": f"Werk {RESTRICTED}"}
PEOPLE = tuple(
    f"Persoon {name}"
    for name in ("Contact", "Aanwezig", "Vastlegger", "Escalatie", "Eigenaar", "Antwoorder", "Groeper")
)
MAIL, PHONE = "persoon@voorbeeld.invalid", "06 98765432"
ANSWERED = "ANTWOORDX5503"


def planted() -> Content:
    """Own and restricted titles, and people, in everything in which somebody can write them."""
    content = rich_content()
    contact, present, recorder, above, owner, answerer, grouper = PEOPLE
    text = f"{TITLES['w08']} en {TITLES['w07']} volgens {contact} ({MAIL}, {PHONE})"
    day, now = date(2027, 2, 3), datetime(2027, 2, 3, 16)
    works = [
        replace(w, title=TITLES[w.id], description=TITLES[w.id], reference=TITLES[w.id], extra={"x": TITLES[w.id]})
        if w.id in TITLES else w
        for w in content.works
    ]  # fmt: skip
    assert content.analysis
    opportunities = [
        replace(
            o,
            name=o.name.replace("BEPERKTGEHEIM8842", TITLES["w07"]),
            reason=TITLES["w07"] if o.id == "o2" else "",
        )
        for o in content.analysis.opportunities
    ]
    return replace(
        content,
        collaboration=replace(content.collaboration, contacts=[Contact("gem", "beheerder", contact, MAIL, PHONE)]),
        works=works,
        deliveries=[replace(d, remarks=[], rejected_rows=[]) for d in content.deliveries],
        analysis=replace(content.analysis, opportunities=opportunities, verdicts=[]),
        zones=[],
        proposals=[Proposal("o1", day, remark=text), Proposal("o2", day), Proposal("o4", day, remark=text)],
        decisions=[
            PartnerDecision("o1", "gem", Decision.AGREED, day, text, recorder, day, recorder, {"w01": 1, "w08": 1}, "m1",
                            Level.STRATEGISCH, above, day),
            PartnerDecision("o4", "tel", Decision.AGREED, day, OWN, meeting="m1"),
        ],
        actions=[Action("a1", "m1", "gem", text, day, reason=text, opportunity="o1", owner=owner),
                 Action("a2", "m1", "tel", OWN, opportunity="o4")],
        meetings=[Meeting("m1", day, f"Overleg over {TITLES['w07']}", day, now)],
        attendance=[Attendance("m1", "gem", "beheerder", name=present)],
        consultations=[Consultation("c1", day, day, f"Ronde {TITLES['w08']}", "m1", ("gem", "tel"))],
        work_answers=[WorkAnswer("c1", "tel", "w08", Answer.RELEVANT, day, None, OWN, answerer),
                      WorkAnswer("c1", "tel", "w07", Answer.MOVED, day, None, f"{RESTRICTED} schuift", answerer),
                      WorkAnswer("c1", "gem", "w01", Answer.RELEVANT, day, None, f"{ANSWERED} {text}", answerer)],
        proposal_answers=[ProposalAnswer("c1", "gem", "o1", Decision.AGREED, day, f"{ANSWERED} {text}", None, answerer),
                          ProposalAnswer("c1", "tel", "o4", Decision.AGREED, day, OWN, None, answerer)],
        manual_groups=[ManualGroup("g1", ("w01", "w03"), text, grouper)],
    )  # fmt: skip


@pytest.fixture(scope="module")
def dossier(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Dossier]:
    folder = tmp_path_factory.mktemp("pakket")
    logo = folder / "logo.svg"
    logo.write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="30"><rect width="80" height="30" fill="#05a"/></svg>'
    )
    keep_house_style(folder, HouseStyle("#005aa0", "Liberation Sans", logo))
    content = planted()
    with Dossier.create(folder / "d.gpkg", content.collaboration, content.rules) as made:
        _fill(made, content)
        yield made


@pytest.fixture(scope="module", params=list(Audience))
def pack(request: pytest.FixtureRequest, dossier: Dossier) -> tuple[Audience, zipfile.ZipFile]:
    path = dossier.path.with_name(f"{request.param.name}.zip")
    make_meeting_pack(dossier, path, audience=request.param)
    return request.param, zipfile.ZipFile(path)


def pieces(name: str, data: bytes) -> Iterator[tuple[str, bytes]]:
    """The bytes of a file, of what is packed in it, and the text and the unpacked streams of a PDF."""
    yield name, data
    if zipfile.is_zipfile(io.BytesIO(data)):
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            for part in packed.namelist():
                yield from pieces(f"{name}/{part}", packed.read(part))
    if data.startswith(b"%PDF"):
        text = subprocess.run(["pdftotext", "-", "-"], input=data, capture_output=True, check=True).stdout
        yield name, b" ".join(text.split())
        for found in finditer(rb"stream\r?\n(.*?)endstream", data, 16):
            try:
                yield name, zlib.decompressobj().decompress(found[1])
            except zlib.error:
                continue
    if data.startswith(b"\x89PNG"):
        yield from png_texts(name, data)


def png_texts(name: str, data: bytes) -> Iterator[tuple[str, bytes]]:
    """What a picture says of itself, unpacked."""
    at = 8
    while at < len(data):
        length, kind = struct.unpack(">I4s", data[at : at + 8])
        part = data[at + 8 : at + 8 + length]
        if kind in (b"zTXt", b"iTXt"):
            packed = part[part.index(b"\0") + (2 if kind == b"zTXt" else 5) :]
            yield name, zlib.decompress(packed) if packed[:1] == b"\x78" else packed
        at += length + 12


def leaks(name: str, data: bytes, secrets: tuple[str, ...]) -> set[tuple[str, str]]:
    return {
        (place, secret)
        for place, piece in pieces(name, data)
        for secret in secrets
        if any(form in piece for form in forms(secret))
    }


def forms(secret: str) -> list[bytes]:
    """As it may stand in a file; in a PDF also as hexadecimal digits."""
    plain = [secret.encode(), secret.encode("utf-16-le"), secret.encode("utf-16-be")]
    digits = [form.hex() for form in plain]
    return [*plain, *(text.encode() for text in digits), *(text.upper().encode() for text in digits)]


def secrets_for(audience: Audience) -> tuple[str, ...]:
    people = (*PEOPLE, MAIL, PHONE, ANSWERED) if audience is Audience.PUBLIC else ()
    return (OWN, RESTRICTED, *people)


def test_everything_planted_is_in_the_dossier_itself(dossier: Dossier) -> None:
    every = secrets_for(Audience.PUBLIC)
    assert {secret for _, secret in leaks("d", dossier.path.read_bytes(), every)} == set(every)


def test_no_byte_of_the_pack_holds_what_is_kept_back(pack: tuple[Audience, zipfile.ZipFile]) -> None:
    audience, packed = pack
    found = {
        leak for name in packed.namelist() for leak in leaks(name, packed.read(name), secrets_for(audience))
    }
    assert found == set()


@pytest.mark.parametrize("audience", Audience)
def test_no_byte_of_maps_and_of_the_editable_minutes_holds_it(
    dossier: Dossier, tmp_path: Path, audience: Audience
) -> None:
    made = papers.make_map(dossier, tmp_path / "a.pdf", theme=papers.Theme.ATLAS, audience=audience)
    made += papers.make_map(dossier, tmp_path / "p.svg", theme=papers.Theme.PLANS, audience=audience)
    papers.make_minutes(dossier, tmp_path / "v.odt", audience=audience)
    papers.make_minutes(dossier, tmp_path / "v.pdf", audience=audience)
    for path in (*made, tmp_path / "v.odt", tmp_path / "v.pdf"):
        assert leaks(path.name, path.read_bytes(), secrets_for(audience)) == set()
    shown = {secret for _, secret in leaks("v", (tmp_path / "v.odt").read_bytes(), (PEOPLE[1],))}
    assert bool(shown) is (audience is Audience.PARTNERS)  # who was there is told to the partners only


@pytest.mark.parametrize("audience", Audience)
def test_no_byte_of_what_is_not_in_the_pack_holds_it(
    dossier: Dossier, tmp_path: Path, audience: Audience
) -> None:
    """Papers with money, maps as pictures, the template of the maps, a calendar of one partner."""
    papers.make_proposals(dossier, tmp_path / "pv.pdf", money=True, audience=audience)
    papers.make_convenant_report(dossier, tmp_path / "c.pdf", money=True, audience=audience)
    for theme in (papers.Theme.OPPORTUNITIES, papers.Theme.GRAAFRUST):
        papers.make_map(dossier, tmp_path / f"{theme.name}.png", theme=theme, size="A4", audience=audience)
    papers.make_map_template(dossier, tmp_path / "kaart.qpt")
    for partner in ("gem", "wat"):
        make_calendar(dossier, tmp_path / f"{partner}.ics", partner=partner, audience=audience)
    made = list(tmp_path.iterdir())
    assert {path.suffix for path in made} == {".pdf", ".png", ".pgw", ".qpt", ".ics"}
    for path in made:
        assert leaks(path.name, path.read_bytes(), secrets_for(audience)) == set(), path.name


def test_the_project_of_the_desk_holds_no_values_of_works(dossier: Dossier, tmp_path: Path) -> None:
    """It opens the dossier, and tells nothing itself."""
    make_project(dossier, tmp_path / "p.qgz")
    assert (
        leaks("p.qgz", (tmp_path / "p.qgz").read_bytes(), (OWN, RESTRICTED, *PEOPLE, MAIL, PHONE, ANSWERED))
        == set()
    )


def test_what_is_planted_is_found_wherever_it_stands() -> None:
    """The search itself: packed within a zip within a zip, in a packed stream, in what a picture says of itself."""
    inner, outer = io.BytesIO(), io.BytesIO()
    with zipfile.ZipFile(inner, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("docProps/core.xml", f"<a>{OWN}</a>")
    with zipfile.ZipFile(outer, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("w.xlsx", inner.getvalue())
    text = b"Title\0\0" + zlib.compress(OWN.encode())
    png = b"\x89PNG\r\n\x1a\n" + struct.pack(">I4s", len(text), b"zTXt") + text + bytes(4)
    stream = b"stream\n" + zlib.compress(b"(" + OWN.encode("utf-16-be") + b")") + b"endstream"
    title = b"<FEFF" + OWN.encode("utf-16-be").hex().upper().encode() + b">"
    for data in (outer.getvalue(), png):
        assert leaks("x", data, (OWN, RESTRICTED))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(subprocess, "run", lambda *_a, **_k: subprocess.CompletedProcess([], 0, b""))
        for part in (stream, title):
            assert leaks("x", b"%PDF-1.4\n" + part, (OWN,))


@pytest.mark.parametrize("audience", Audience)
def test_no_byte_of_a_copy_holds_what_is_kept_back(
    dossier: Dossier, tmp_path: Path, audience: Audience
) -> None:
    path = tmp_path / "kopie.gpkg"
    copy_for(dossier, path, audience=audience)
    assert leaks("kopie", path.read_bytes(), secrets_for(audience)) == set()
    with Dossier.open(path, read_only=True) as copy:
        content = copy.content()
    assert [m.id for m in content.meetings] == ["m1"] and len(content.attendance) == 1
    assert [a.id for a in content.actions] == ["a1"]
    assert bool(content.work_answers) is (audience is Audience.PARTNERS)


def test_a_partner_finds_its_own_in_its_round_and_no_other_does(dossier: Dossier, tmp_path: Path) -> None:
    gem, tel = make_consultations(dossier, tmp_path)
    assert leaks("gem", gem.read_bytes(), (OWN, RESTRICTED)) == set()
    assert {secret for _, secret in leaks("tel", tel.read_bytes(), (OWN, RESTRICTED))} == {OWN, RESTRICTED}


class Links(HTMLParser):
    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[str] = []
        self.open: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.found += [value or "" for name, value in attributes if name in ("href", "src")]
        if tag not in ("meta", "img", "br", "link"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_the_page_opens_everything(pack: tuple[Audience, zipfile.ZipFile], dossier: Dossier) -> None:
    _, packed = pack
    names = packed.namelist()
    page = packed.read(INDEX).decode("utf-8")
    links = Links(page)
    assert links.open == []
    assert {link.split("#")[0] for link in links.found} == set(names) - {INDEX}
    assert set(names) == {INDEX, "logo.svg", *(document.file for document in document_list())}
    assert "#005AA0" in page and 'lang="nl"' in page and "http" not in page


def test_the_page_tells_the_pages_and_the_figures(
    pack: tuple[Audience, zipfile.ZipFile], dossier: Dossier
) -> None:
    audience, packed = pack
    page = packed.read(INDEX).decode("utf-8")
    told = dict(findall(r'href="([^"#]+\.pdf)"><strong>.*?<small>PDF · (\d+) pages', page))
    assert set(told) == {name for name in packed.namelist() if name.endswith(".pdf")}
    for name, count in told.items():
        info = subprocess.run(
            ["pdfinfo", "-"], input=packed.read(name), capture_output=True, check=True
        ).stdout.decode()
        assert findall(r"Pages: +(\d+)", info) == [count], name
    figures = figures_of(shared_view(dossier.content(), audience))
    assert findall(r"<b>([\d.]+)</b>", page) == [
        str(n)
        for n in (
            figures.opportunities, figures.openings_avoided, figures.coordination_points, figures.graafrust_conflicts,
            figures.last_chances,
        )
    ]  # fmt: skip


def test_links_to_the_maps_lead_to_the_page_of_the_proposal(
    pack: tuple[Audience, zipfile.ZipFile], tmp_path: Path
) -> None:
    _, packed = pack
    packed.extract("kaartenpakket.pdf", tmp_path)
    sheet = openpyxl.load_workbook(io.BytesIO(packed.read("projectvoorstellen.xlsx")))["Proposals"]
    links = {c.row: c.hyperlink.target for c in sheet["C"] if c.hyperlink}
    assert len(links) == 2
    for row, target in links.items():
        file, page = target.split("#page=")
        assert file == "kaartenpakket.pdf"
        command = ["pdftotext", "-f", page, "-l", page, str(tmp_path / file), "-"]
        text = subprocess.run(command, capture_output=True, check=True, encoding="utf-8").stdout
        assert str(sheet.cell(row, 1).value) in text
        assert f'href="{target}"' in packed.read(INDEX).decode("utf-8")


def test_what_is_in_the_pack_is_whole(pack: tuple[Audience, zipfile.ZipFile]) -> None:
    _, packed = pack
    assert packed.testzip() is None
    assert len(icalendar.Calendar.from_ical(packed.read("laatste-kansen.ics")).walk("VEVENT")) == 2
    for name in packed.namelist():
        assert packed.getinfo(name).file_size > 100, name


def test_one_document_alone_and_none_at_all(dossier: Dossier, tmp_path: Path) -> None:
    assert make_meeting_pack(dossier, tmp_path / "p.zip", only=["calendar"]) == [
        INDEX,
        "laatste-kansen.ics",
        "logo.svg",
    ]
    content = rich_content()
    with Dossier.create(tmp_path / "leeg.gpkg", content.collaboration) as empty, pytest.raises(ExportError):
        make_meeting_pack(empty, tmp_path / "leeg.zip")
    assert not (tmp_path / "leeg.zip").exists()

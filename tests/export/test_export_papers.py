"""Projectvoorstellen, jaarplan, convenantrapportage and verslag, read back with poppler and compared with the content."""

from __future__ import annotations

import gc
import re
import shutil
import subprocess
import unicodedata
import zipfile
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Callable, Iterator

import pytest
from content_for_tests import (
    PERSON,
    PERSON_MAIL,
    PERSON_PHONE,
    SECRET_OWN,
    SECRET_RESTRICTED,
    X,
    Y,
    line,
    rich_content,
)
from qgis.PyQt.QtGui import QColor, QImage

from afstemming_plugin.analysis.indicators import indicators_of
from afstemming_plugin.export.audience import Audience
from afstemming_plugin.export.convenant_report import Achieved, IndicatorLine, write_convenant_report
from afstemming_plugin.export.minutes import write_minutes
from afstemming_plugin.export.proposal_story import write_proposals
from afstemming_plugin.export.year_plan import Changed, Changes, write_year_plan
from afstemming_plugin.model.capacity import Capacity, Measure
from afstemming_plugin.model.content import Content
from afstemming_plugin.model.decision import Action, Attendance, Meeting, PartnerDecision, Proposal
from afstemming_plugin.model.errors import Cancelled, ExportError
from afstemming_plugin.model.house_style import HouseStyle
from afstemming_plugin.model.period import Period
from afstemming_plugin.model.progress import Progress
from afstemming_plugin.model.words import ActionStatus, Cooperation, Decision, Discipline, Level
from afstemming_plugin.model.work import Event

pytestmark = [
    pytest.mark.qgis,
    pytest.mark.skipif(not shutil.which("pdftotext"), reason="poppler-utils is not installed"),
]
DOSSIER = Path("dossier.gpkg")


@pytest.fixture(autouse=True)
def nothing_of_qgis_left_over() -> Iterator[None]:
    yield
    gc.collect()


def content_of_a_meeting() -> Content:
    content = rich_content()
    content.works[0].estimate, content.works[2].estimate = 314159.0, 271828.0
    content.works[1].estimate, content.works[3].estimate = 161803.0, 141421.0
    return replace(
        content,
        proposals=[
            Proposal(
                "o1", date(2027, 1, 20), form=Cooperation.ONE_CONTRACTOR, lead="wat", digs="gem", pilot=True, residents=True,
                remark="Markt op donderdag",
            )
        ],
        events=[Event("e1", "Zomerfeest", Period(date(2028, 8, 1), date(2028, 8, 9)), line((X, Y), (X + 50, Y)), "plein vol")],
        meetings=[Meeting("m1", date(2027, 2, 3), "Winteroverleg", date(2027, 1, 15), datetime(2027, 2, 3, 17))],
        attendance=[
            Attendance("m1", "gem", "coördinator ondergrond", Level.TACTISCH, PERSON),
            Attendance("m1", "wat", "programmeur leidingen", Level.OPERATIONEEL, present=False),
        ],
        decisions=[
            PartnerDecision("o1", "gem", Decision.AGREED, date(2027, 2, 3), "mits fasering", meeting="m1"),
            PartnerDecision(
                "o1", "wat", Decision.NOT_AGREED, date(2027, 2, 3), "te laat", meeting="m1",
                escalated_level=Level.STRATEGISCH, escalated_to="directie",
            ),
            PartnerDecision("o4", "gem", Decision.AGREED, date(2027, 2, 3), SECRET_OWN, meeting="m1"),
        ],
        actions=[
            Action("a1", "m1", "gem", "Fasering uitwerken", date(2027, 4, 1), opportunity="o1", owner="projectleider"),
            Action("a2", "m0", "wat", "Leidingen inmeten", date(2027, 1, 1)),
            Action("a3", "m1", "gem", SECRET_OWN, date(2027, 1, 1), ActionStatus.OPEN, opportunity="o4"),
        ],
        capacities=[
            Capacity("gem", 2028, Measure.WORKS, 2), Capacity("wat", 2028, Measure.METRES, 9000, Discipline.WATER),
        ],
    )  # fmt: skip


def achieved(content: Content) -> Achieved:
    assert content.analysis is not None
    now = indicators_of(
        content.analysis, content.works, content.proposals, content.decisions, content.actions
    )
    before = replace(now, peildatum=date(2026, 6, 1), openings_avoided=1, firm_dates=0.25)
    return Achieved(
        now, [before], [IndicatorLine("Voorstellen", "1 voorstel", "Voorgelegd aan een overleg.")]
    )


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str, Audience], Path]:
    folder = tmp_path_factory.mktemp("papers")
    files: dict[tuple[str, Audience], Path] = {}
    for audience in Audience:
        content = content_of_a_meeting()

        def file(name: str, audience: Audience = audience) -> Path:
            files[name.partition(".")[0] if name.endswith("pdf") else name, audience] = (
                folder / f"{audience}_{name}"
            )
            return folder / f"{audience}_{name}"

        write_proposals(file("proposals.pdf"), DOSSIER, content, ["o1", "o2", "o4", "o3"], audience=audience)
        changes = Changes("Zomeroverleg", (Changed("Gemeente Voorbeeldstad", "werken: nieuw", "", "17"),))
        write_year_plan(
            file("year.pdf"), DOSSIER, content, 2028, horizon=3, changes=changes, audience=audience
        )
        write_convenant_report(file("convenant.pdf"), DOSSIER, content, achieved(content), audience=audience)
        write_minutes(file("minutes.pdf"), DOSSIER, content, "m1", audience=audience)
        write_minutes(file("minutes.odt"), DOSSIER, content, "m1", audience=audience)
    return files


def text_of(file: Path, *pages: int) -> str:
    if file.suffix == ".odt":
        with zipfile.ZipFile(file) as odt:
            return "\n".join(odt.read(name).decode("utf-8", "replace") for name in odt.namelist())
    which = ["-f", str(pages[0]), "-l", str(pages[-1])] if pages else []
    done = subprocess.run(["pdftotext", "-layout", *which, str(file), "-"], capture_output=True, check=True)
    return unicodedata.normalize("NFKC", done.stdout.decode("utf-8"))  # ligatures as their letters


def squeezed(text: str) -> str:
    return re.sub(r"\s+", " ", text)


def info_of(file: Path) -> str:
    return subprocess.run(["pdfinfo", str(file)], capture_output=True, check=True).stdout.decode()


def test_what_may_not_leave_the_desk_is_in_none_of_them(made: dict[tuple[str, Audience], Path]) -> None:
    for (_, audience), file in made.items():
        told = text_of(file) + (info_of(file) if file.suffix == ".pdf" else "")
        raw = file.read_bytes()
        secrets = [SECRET_OWN, SECRET_RESTRICTED]
        if audience is Audience.PUBLIC:
            secrets += [PERSON, PERSON_MAIL, PERSON_PHONE]
        for secret in secrets:
            assert secret not in told, (file.name, secret)
            assert secret.encode() not in raw and secret.encode("utf-16-be") not in raw


def test_fonts_are_embedded_titles_set_and_maps_are_lines(made: dict[tuple[str, Audience], Path]) -> None:
    titles = {"proposals": "Project proposals", "year": "Integral year plan 2028", "convenant": "Convenant report",
              "minutes": "Minutes and decisions"}  # fmt: skip
    for (name, _), file in made.items():
        if file.suffix != ".pdf":
            continue
        done = subprocess.run(["pdffonts", str(file)], capture_output=True, check=True)
        fonts = done.stdout.decode().splitlines()[2:]
        assert fonts and all(
            font.split()[-5] == font.split()[-3] == "yes" for font in fonts
        )  # embedded, with unicode
        assert re.search(rf"Title:\s+{titles[name]} – Samen & Straat", info_of(file))
        listed = subprocess.run(["pdfimages", "-list", str(file)], capture_output=True, check=True)
        assert len(listed.stdout.decode().splitlines()) == 2  # the heading only


def pages_of(file: Path) -> int:
    return int(re.search(r"Pages:\s+(\d+)", info_of(file)).group(1))  # type: ignore[union-attr]


def of_proposal(file: Path, number: str) -> str:
    """The pages of one proposal, which begin with its kicker."""
    pages = [text_of(file, page) for page in range(1, pages_of(file) + 1)]
    begins = [
        at
        for at, page in enumerate(pages)
        if re.search(r"(Project proposal [KC]-|coördinatiepunt C-)\d+", page)
    ]
    first = next(at for at in begins if number in pages[at])
    after = [at for at in begins if at > first]
    return "\n".join(pages[first : after[0] if after else None])


def test_a_proposal_holds_all_that_is_decided_on(made: dict[tuple[str, Audience], Path]) -> None:
    file = made["proposals", Audience.PARTNERS]
    text = squeezed(of_proposal(file, "K-001"))
    for told in (
        "Dorpsstraat van gevel tot gevel", "Kerkplein",  # name and streets
        "Gemeente Voorbeeldstad", "Waterbedrijf Voorbeeld", "Netbeheer Voorbeeld",
        "GEM-001", "WAT-003", "riool", "300 m",  # code, discipline, size
        "coördinator ondergrond", PERSON, "programmeur leidingen", "omgevingsmanager",  # contacts by role
        "6 months later", "7 months later", "13 months earlier", "fixed",  # shift per party
        str(Cooperation.ONE_CONTRACTOR), "Lead party (trekker) Waterbedrijf Voorbeeld", "Opens the street Gemeente",
        "Restores the street Gemeente Voorbeeldstad (proposal, to be agreed)", "Pilot yes",
        "must be aligned with residents", "Markt op donderdag",
        "Graafrust from 30-6-2029 until 30-6-2034 (provisional until the work is done)", "Excepted: storing",
        "Glasvezel wijk Noord", "29-6-2029",  # who is missed, and until when it can join
        "Zomerfeest", "plein vol", "not firmer than voornemen",
        "akkoord (3-2-2027)", "mits fasering", "te laat", "Name and signature",
        "Fasering uitwerken", "projectleider", "1-4-2027",
        "peildatum 15-1-2027", "gem.xlsx › Blad1", "4-1-2027",
    ):  # fmt: skip
        assert told in text or all(word in text for word in told.split()), told  # cells wrap
    order = re.search(r"Order in depth (.*?) Pilot", text).group(1)  # type: ignore[union-attr]
    assert [order.index(word) for word in ("riool", "water", "elektra", "weg")] == sorted(
        order.index(word) for word in ("riool", "water", "elektra", "weg")
    )
    assert "Page" in text_of(file, 1) and "K-003" not in text_of(
        file
    )  # it rests on a work that stays at its desk
    assert "vaste periodes vallen niet samen" in squeezed(of_proposal(file, "C-001"))


def test_shares_add_up_to_exactly_a_hundred(made: dict[tuple[str, Audience], Path]) -> None:
    text = of_proposal(made["proposals", Audience.PARTNERS], "K-001")
    table = text[text.index("Cost share") : text.index("After this work")]
    partners = ("Gemeente", "Netbeheer", "Waterbedrijf")
    rows = [row for row in table.splitlines() if row.strip().startswith(partners)]
    parts = [[float(v.replace(",", ".")) for v in re.findall(r"\d+,\d", row)] for row in rows]
    assert len(parts) == 3 and all(len(row) == 2 for row in parts)
    for column in range(2):
        assert round(sum(row[column] for row in parts), 1) == 100.0
    assert re.search(r"Together\s+[\d.]+\s+100,0\s+[\d.]+\s+100,0", table)


def test_money_is_there_only_when_asked(made: dict[tuple[str, Audience], Path], tmp_path: Path) -> None:
    content = content_of_a_meeting()
    for name in ("proposals", "convenant", "year"):
        text = text_of(made[name, Audience.PARTNERS])
        assert "€" not in text and "314.159" not in text
    write_proposals(tmp_path / "p.pdf", DOSSIER, content, ["o1"], money=True)
    text = text_of(tmp_path / "p.pdf")
    assert "€" in text and "271.828" in text
    assert re.search(r"Together.*889\.211\s+100,0", text)  # 314159 + 161803 + 271828 + 141421
    assert re.search(r"Title:\s+Project proposal K-001", info_of(tmp_path / "p.pdf"))


def test_the_year_plan_counts_what_the_works_say(made: dict[tuple[str, Audience], Path]) -> None:
    file = made["year", Audience.PARTNERS]
    text, content = text_of(file), content_of_a_meeting()
    seen = [w for w in content.works if w.id != "w08"]  # w08 never leaves its desk
    begins = [w for w in seen if w.period.start.year == 2028]
    names = {p.code: p.name for p in content.collaboration.partners}
    execution = {m.work: m.execution.start.year for m in content.analysis.opportunities[1].members}  # type: ignore[union-attr]
    totals = text[text.index("Totals of 2028 per partner") : text.index("Totals of 2028 per discipline")]
    for code in {w.partner for w in begins}:
        planned = sum(w.partner == code for w in begins)
        then = sum(w.partner == code and execution.get(w.id, w.period.start.year) == 2028 for w in seen)
        assert re.search(rf"{names[code]}\s+{planned}\s+{then}\s", totals), (code, planned, then)
    assert re.search(rf"Together\s+{len(begins)}\s", totals)
    # o1 alone was put before a meeting; its joint period begins in 2028.
    assert "K-001" in text and "K-002" not in text and "Geen akkoord (1)" in text
    assert re.search(r"Gemeente Voorbeeldstad\s+all\s+2028\s+werken\s+2\s+2\s+2\b", text)
    assert "C-001" in text and "Zomeroverleg" in text and re.search(r"werken: nieuw\s+17", text)
    assert "too much" not in text


def test_more_than_can_be_carried_out_is_told(tmp_path: Path) -> None:
    content = replace(content_of_a_meeting(), capacities=[Capacity("gem", 2028, Measure.METRES, 10)])
    write_year_plan(tmp_path / "y.pdf", DOSSIER, content, 2028)
    assert re.search(r"2028\s+meter\s+10\s+\d+\s+\d+\s+too much", text_of(tmp_path / "y.pdf"))


def test_the_convenant_report_tells_the_indicators(made: dict[tuple[str, Audience], Path]) -> None:
    text = squeezed(text_of(made["convenant", Audience.PARTNERS]))
    now = achieved(content_of_a_meeting()).now
    for told in (str(now.openings_avoided), "1 voorstel", "Voorgelegd aan een overleg.", "1-6-2026", "25%",
                 "1 proposals were put before a meeting", "Graafrust", "Telecom Voorbeeld"):  # fmt: skip
        assert told in text, told
    for year, value in now.openings_planned.items():
        assert str(year) in text and (not value or str(round(100 * value)) in text)


@pytest.mark.parametrize("name", ["minutes", "minutes.odt"])
def test_the_minutes_hold_attendance_decisions_and_actions(
    made: dict[tuple[str, Audience], Path], name: str
) -> None:
    text = squeezed(re.sub("<[^>]+>", " ", text_of(made[name, Audience.PARTNERS])))
    for told in (
        "Winteroverleg", "3-2-2027", "coördinator ondergrond", PERSON, "programmeur leidingen", "absent", "K-001",
        "geen akkoord", "mits fasering", "te laat", "strategisch, directie", "één aannemer", "Fasering uitwerken", "1-4-2027",
        "Leidingen inmeten", "15-1-2027",
    ):  # fmt: skip
        assert told in text, told
    assert "Kerkplein eigen" not in text
    public = text_of(made[name, Audience.PUBLIC])
    assert "coördinator ondergrond" in public and PERSON not in public


def test_the_minutes_name_who_said_nothing_of_a_proposal(tmp_path: Path) -> None:
    content = content_of_a_meeting()
    assert content.analysis is not None
    works = content.works_by_id()
    best = next(o for o in content.analysis.opportunities if o.id == "o1")
    partners = {works[m.work].partner for m in best.members}
    one = content.decisions[0]
    content.decisions = [replace(one, opportunity="o1", meeting="m1")]
    write_minutes(tmp_path / "v.pdf", DOSSIER, content, "m1")
    assert text_of(tmp_path / "v.pdf").count("nothing said yet") == len(partners - {one.partner}) > 0


def test_text_stays_within_the_margins(made: dict[tuple[str, Audience], Path], tmp_path: Path) -> None:
    content = content_of_a_meeting()
    content.proposals[0].remark = " ".join(f"1-1-{year} Toulouse (3 werken);" for year in range(2000, 2060))
    write_minutes(tmp_path / "v.pdf", DOSSIER, content, "m1")
    for path in (tmp_path / "v.pdf", *(path for path in made.values() if path.suffix == ".pdf")):
        told = subprocess.run(["pdftotext", "-bbox", str(path), "-"], capture_output=True, text=True).stdout
        rights = [float(right) for right in re.findall(r'xMax="([\d.]+)"', told)]
        assert rights and max(rights) < (210 - 18 + 0.3) * 72 / 25.4, path


def test_an_action_tells_its_proposal_once(tmp_path: Path) -> None:
    content = content_of_a_meeting()
    content.actions[0].text = "akkoord: K-001 Kerkplein"
    write_minutes(tmp_path / "v.pdf", DOSSIER, content, "m1")
    assert "K-001: akkoord" not in squeezed(text_of(tmp_path / "v.pdf"))


def test_minutes_of_no_meeting_and_of_another_kind_are_refused(tmp_path: Path) -> None:
    for meeting, name in (("m9", "v.pdf"), ("m1", "v.docx")):
        with pytest.raises(ExportError) as caught:
            write_minutes(tmp_path / name, DOSSIER, content_of_a_meeting(), meeting)
        assert caught.value.remedy
    assert not list(tmp_path.iterdir())


def test_long_tables_go_on_with_their_head_and_nothing_is_lost(tmp_path: Path) -> None:
    content = content_of_a_meeting()
    assert content.analysis is not None
    best = next(o for o in content.analysis.opportunities if o.id == "o1")
    extra = [
        replace(content.works[0], id=f"x{i:02d}", title=f"werk nummer {i}", reference=f"X{i}")
        for i in range(60)
    ]
    content.works += extra
    best.members += [replace(best.members[0], work=w.id, lead=False) for w in extra]
    write_proposals(tmp_path / "p.pdf", DOSSIER, content, ["o1"])
    pages = [text_of(tmp_path / "p.pdf", page) for page in range(1, pages_of(tmp_path / "p.pdf") + 1)]
    works = squeezed("\n".join(pages))
    assert {int(n) for n in re.findall(r"X(\d+) · riool", works)} == set(range(60))
    assert sum("Own planning" in page or "Own" in page for page in pages[:6]) >= 5
    assert all(f"page {at} of {len(pages)}" in page for at, page in enumerate(pages, 1))


def test_a_row_that_no_page_can_hold_is_divided(tmp_path: Path) -> None:
    content = content_of_a_meeting()
    words = [f"woord{i}" for i in range(2500)]
    content.decisions[0].reason = " ".join(words)
    write_minutes(tmp_path / "v.pdf", DOSSIER, content, "m1")
    told = re.findall(r"woord\d+", text_of(tmp_path / "v.pdf"))
    assert sorted(set(told), key=lambda w: int(w[5:])) == words


def test_the_house_style_is_on_every_page(tmp_path: Path) -> None:
    logo = tmp_path / "logo.png"
    image = QImage(200, 80, QImage.Format.Format_RGB32)
    image.fill(QColor("#00ff00"))
    image.save(str(logo))
    house = HouseStyle("#1144cc", "DejaVu Sans", logo)
    write_proposals(tmp_path / "p.pdf", DOSSIER, content_of_a_meeting(), ["o1", "o2"], house=house)
    listed = subprocess.run(["pdfimages", "-list", str(tmp_path / "p.pdf")], capture_output=True, check=True)
    pages = {int(row.split()[0]) for row in listed.stdout.decode().splitlines()[2:]}
    assert pages == set(range(1, pages_of(tmp_path / "p.pdf") + 1))
    fonts = subprocess.run(
        ["pdffonts", str(tmp_path / "p.pdf")], capture_output=True, check=True
    ).stdout.decode()
    assert "DejaVu" in fonts and "OpenSans" not in fonts
    subprocess.run(["pdftoppm", "-r", "40", "-png", "-f", "1", "-l", "1", "-singlefile", str(tmp_path / "p.pdf"),
                    str(tmp_path / "p")], check=True)  # fmt: skip
    shown = QImage(str(tmp_path / "p.png"))
    colours = {shown.pixelColor(x, y).name() for x in range(shown.width()) for y in range(shown.height())}
    assert "#1144cc" in colours and "#8e0152" not in colours


class StopAt(Progress):
    def __init__(self, fraction: float) -> None:
        self.fraction, self.seen = fraction, 0.0

    def report(self, fraction: float, text: str = "") -> None:
        self.seen = fraction

    def cancelled(self) -> bool:
        return self.seen >= self.fraction


Write = Callable[[Path, Content, Progress], object]


@pytest.mark.parametrize(
    "write",
    [
        lambda p, c, g: write_proposals(p, DOSSIER, c, ["o1", "o2"], progress=g),
        lambda p, c, g: write_year_plan(p, DOSSIER, c, 2028, progress=g),
        lambda p, c, g: write_convenant_report(p, DOSSIER, c, achieved(c), progress=g),
    ],
)
def test_stopping_leaves_what_was_there(write: Write, tmp_path: Path) -> None:
    path = tmp_path / "uit.pdf"
    path.write_bytes(b"earlier")
    with pytest.raises(Cancelled):
        write(path, content_of_a_meeting(), StopAt(0.2))
    assert path.read_bytes() == b"earlier" and [f.name for f in tmp_path.iterdir()] == ["uit.pdf"]


def test_without_an_analysis_there_is_nothing_to_propose(tmp_path: Path) -> None:
    bare = replace(content_of_a_meeting(), analysis=None)
    assert write_proposals(tmp_path / "p.pdf", DOSSIER, bare, []) == 1
    assert "nothing to propose" in text_of(tmp_path / "p.pdf")

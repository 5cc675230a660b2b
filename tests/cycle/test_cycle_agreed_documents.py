"""What was agreed is what every document says, read back by programs that are not ours.

AFSTEMMING_AGREED=20: for so many agreements, drawn at random.
"""

from __future__ import annotations

import json
import os
import random
import re
import sqlite3
import subprocess
import unicodedata
import zipfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

import icalendar
import openpyxl
import pytest
from qgis.PyQt.QtGui import QColor, QImage
from test_cycle_round_trip import rich_content

from afstemming_plugin.cartography.page_parts import period_in_table, period_in_words
from afstemming_plugin.cycle import documents, papers
from afstemming_plugin.cycle.document_list import CALENDAR, GEOJSON
from afstemming_plugin.cycle.handover import _fill
from afstemming_plugin.cycle.house_style import HouseStyle, keep_house_style
from afstemming_plugin.cycle.meeting_pack import INDEX, make_documents
from afstemming_plugin.dossier import Dossier
from afstemming_plugin.model.decision import Meeting, PartnerDecision, Proposal
from afstemming_plugin.model.period import Period, Precision, add_months, covering
from afstemming_plugin.model.words import Cooperation, Decision

LEADS = {"o1": ("gem", "wat", "net"), "o2": ("wat", "net", "tel")}
NUMBER = {"o1": "K-001", "o2": "K-002"}


class Made(NamedTuple):
    dossier: Dossier
    folder: Path


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Made]:
    folder = tmp_path_factory.mktemp("afgesproken")
    content = rich_content()
    content.proposals, content.decisions = [], []
    content.meetings = [Meeting("m1", date(2027, 2, 3), "Winteroverleg", date(2027, 1, 15))]
    logo = folder / "logo.png"
    image = QImage(60, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("#00ff00"))
    image.save(str(logo))
    keep_house_style(folder, HouseStyle("#1144cc", "DejaVu Sans", logo))
    with Dossier.create(folder / "d.gpkg", content.collaboration, content.rules) as dossier:
        _fill(dossier, content)
        yield Made(dossier, folder)


def pdf_text(path: Path) -> str:
    done = subprocess.run(["pdftotext", "-raw", str(path), "-"], capture_output=True, check=True)
    return unicodedata.normalize("NFKC", done.stdout.decode("utf-8"))


def squeezed(text: str) -> str:
    return re.sub(r"\s+", " ", text)


def drawn(seed: int) -> tuple[dict[str, Period], dict[str, str]]:
    """Some period and some partner for each opportunity."""
    some = random.Random(seed)
    periods, leads = {}, {}
    for id, partners in LEADS.items():
        first = date(some.randint(2030, 2040), some.randint(1, 12), 1)
        last = add_months(first, some.randint(0, 8))
        periods[id] = covering(first, last, some.choice([Precision.MONTH, Precision.QUARTER, Precision.HALF]))
        leads[id] = some.choice(partners)
    return periods, leads


@pytest.mark.parametrize("seed", range(int(os.environ.get("AFSTEMMING_AGREED", "1"))))
def test_every_document_says_the_agreed_period_and_lead(made: Made, seed: int) -> None:
    (dossier, folder), (agreed, lead) = made, drawn(seed)
    found = {o.id: o for o in dossier.opportunities()}
    for id, period in agreed.items():
        dossier.save_proposal(
            Proposal(id, date(2027, 1, 20), Cooperation.ONE_CONTRACTOR, period=period, lead=lead[id])
        )
        for partner in LEADS[id]:
            dossier.add_decision(
                PartnerDecision(id, partner, Decision.AGREED, date(2027, 2, 3), meeting="m1")
            )
    content = dossier.content()
    works = content.works_by_id()
    names = {p.code: p.name for p in content.collaboration.partners}
    assert not make_documents(dossier, folder).failed
    papers.make_minutes(dossier, folder / "verslag.odt")
    for year in {p.start.year for p in agreed.values()}:
        papers.make_year_plan(dossier, folder / f"jaar{year}.pdf", year=year)

    # workbook
    book = openpyxl.load_workbook(folder / documents.WORKBOOK)
    rows = {row[0].value: [c.value for c in row] for row in book["Proposals"].iter_rows() if row[0].value}
    works_sheet = [[c.value for c in row] for row in book["Works per proposal"].iter_rows()]
    # geopackage, geojson
    with sqlite3.connect(folder / documents.GEOPACKAGE) as geopackage:
        geopackage.row_factory = sqlite3.Row
        proposals = {row["voorstel_id"]: row for row in geopackage.execute("SELECT * FROM voorstellen")}
        members = list(geopackage.execute("SELECT * FROM voorstel_werken"))
        zones = {row["voorstel"]: row for row in geopackage.execute("SELECT * FROM graafrust")}
    told = json.loads((folder / GEOJSON).read_text("utf-8"))["features"]
    web = {
        f["properties"].get("voorstel_id"): f["properties"]
        for f in told
        if f["properties"]["laag"] == "voorstellen"
    }
    calendar = icalendar.Calendar.from_ical((folder / CALENDAR).read_bytes())
    events = [str(event["DESCRIPTION"]) for event in calendar.walk("VEVENT")]
    packs = {
        name: pdf_text(folder / name)
        for name in (documents.MAP_PACK, papers.PROPOSALS, papers.CONVENANT, papers.MINUTES)
    }
    for id, period in agreed.items():
        number, label, leader = NUMBER[id], period.label(), names[lead[id]]
        before = found[id].period
        row = rows[number]
        assert label in row and leader in row and before.label() not in row
        assert [v.date() for v in row if hasattr(v, "date")][1:3] == [period.start, period.end]
        gp = proposals[id]
        assert (gp["periode"], gp["van"], gp["tot_en_met"], gp["trekker"]) == (
            label, period.start.isoformat(), period.end.isoformat(), leader,
        )  # fmt: skip
        assert gp["gevonden_periode"] == before.label()
        assert web[id]["periode"] == label and web[id]["trekker"] == leader
        own = [m for m in members if m["voorstel_id"] == id]
        assert len(own) == len(found[id].members)
        for member in own:
            assert (
                period.start.isoformat()
                <= member["uitvoering_van"]
                <= member["uitvoering_tot_en_met"]
                <= period.end.isoformat()
            )
            assert bool(member["trekker"]) <= (member["partner"] == leader)
            mine = [r for r in works_sheet if member["werk_id"] in r and id in r]
            days = [v.date().isoformat() for v in mine[0] if hasattr(v, "date")]
            assert days[2:4] == [member["uitvoering_van"], member["uitvoering_tot_en_met"]]
            assert any(str(v).startswith("★") for v in mine[0]) == bool(member["trekker"])
        assert sum(m["trekker"] for m in own) == 1
        assert zones[number]["van"] == period.end.isoformat()
        assert gp["graafrust_tot"] == zones[number]["tot_en_met"]
        # on paper
        in_words, in_table = period_in_words(period), period_in_table(period)
        beside = f"found: {period_in_words(before)}"
        page = next(
            p for p in packs[documents.MAP_PACK].split("\f") if number in p[:400] and "Joint execution" in p
        )
        assert (
            in_words in squeezed(page) and beside in squeezed(page) and f"{leader} (lead)" in squeezed(page)
        )
        story = next(p for p in packs[papers.PROPOSALS].split("\f") if f"Project proposal {number}" in p)
        assert in_table in squeezed(story) and in_words in squeezed(packs[papers.PROPOSALS])
        assert beside in squeezed(packs[papers.PROPOSALS])
        assert f"Lead party (trekker) {leader}" in squeezed(packs[papers.PROPOSALS])
        assert f"Graafrust from {period.end.day}-{period.end.month}-{period.end.year}" in squeezed(
            packs[papers.PROPOSALS]
        )
        for name in (papers.CONVENANT, papers.MINUTES):
            assert in_table in squeezed(packs[name]), name
        line = next(
            text for text in packs[papers.MINUTES].splitlines() if re.search(rf"{number}\b.*akkoord", text)
        )
        assert in_table.split()[0] in line
        assert in_table in squeezed(pdf_text(folder / f"jaar{period.start.year}.pdf"))
        joining = [text for text in events if number in text]
        assert all(f"Joint period: {label}" in text for text in joining)
        shifts = [m["verschuiving_dagen"] for m in own]
        assert any(shifts) and all(works[m["werk_id"]] for m in own)
    assert NUMBER["o1"] in (folder / INDEX).read_text("utf-8")


def test_every_document_is_sound_and_in_the_house_style_that_was_set_once(made: Made) -> None:
    dossier, folder = made
    if not (folder / INDEX).exists():
        assert not make_documents(dossier, folder).failed
    papers.make_minutes(dossier, folder / "verslag.odt")
    papers.make_map(dossier, folder / "kaart.pdf", theme=papers.Theme.STATUS, size="A4")
    papers.make_map(dossier, folder / "atlas.pdf", theme=papers.Theme.ATLAS, size="A4")
    pdfs = sorted(path.name for path in folder.glob("*.pdf") if not path.name.startswith("jaar2"))
    assert pdfs == sorted(
        [
            "atlas.pdf",
            "kaart.pdf",
            documents.MAP_PACK,
            papers.PROPOSALS,
            papers.YEAR_PLAN,
            papers.CONVENANT,
            papers.MINUTES,
        ]
    )
    for name in pdfs:
        told = subprocess.run(
            ["pdfinfo", str(folder / name)], capture_output=True, check=True
        ).stdout.decode()
        title = re.search(r"Title: +(.+)", told)
        assert title and title[1][0].isupper(), name
        listed = subprocess.run(
            ["pdffonts", str(folder / name)], capture_output=True, check=True
        ).stdout.decode()
        fonts = [row.split() for row in listed.splitlines()[2:]]
        assert fonts and all(font[-5] == font[-3] == "yes" for font in fonts), name  # embedded, with unicode
        assert all("DejaVuSans" in font[0] for font in fonts), name
        assert "Voorbeeldstad" in pdf_text(folder / name), name
        pages = int(re.search(r"Pages: +(\d+)", told)[1])  # type: ignore[index]
        pictures = subprocess.run(["pdfimages", "-list", str(folder / name)], capture_output=True, check=True)
        with_logo = {int(row.split()[0]) for row in pictures.stdout.decode().splitlines()[2:]}
        assert with_logo == set(range(1, pages + 1)), name
    with zipfile.ZipFile(folder / "verslag.odt") as odt:
        assert (
            "#1144cc" in odt.read("content.xml").decode()
            and "DejaVu Sans" in odt.read("content.xml").decode()
        )
        assert "<dc:title>Minutes and decisions" in odt.read("meta.xml").decode()
    with zipfile.ZipFile(folder / documents.WORKBOOK) as book:
        look = book.read("xl/styles.xml").decode()
        assert "1144CC" in look and "DejaVu Sans" in look
    assert openpyxl.load_workbook(folder / documents.WORKBOOK).properties.title
    page = (folder / INDEX).read_text("utf-8")
    assert "#1144CC" in page and "logo.png" in page and "<title>" in page

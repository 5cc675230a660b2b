"""Excel opens our workbooks without offering to repair them, whatever stands in them and however many works there are."""

from __future__ import annotations

import re
import sys
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from content_for_tests import rich_content
from excel_rules import problems

from afstemming_plugin.export.audience import Audience
from afstemming_plugin.export.consultation import Asked, write_consultation
from afstemming_plugin.export.workbook import MapPages, write_workbook
from afstemming_plugin.model.collaboration import Contact, Partner
from afstemming_plugin.model.content import Content
from afstemming_plugin.model.decision import Consultation, PartnerDecision
from afstemming_plugin.model.words import Decision

sys.path.append(str(Path(__file__).resolve().parent.parent / "bench"))
from bench_works import made_works

HOSTILE = (
    "=cmd|'/C calc'!A1", "@SUM(1+1)*cmd", "+1+1", "-2+3", "\t=1", "\ud800 half", "\x00\x08\x0b\ufffe nul", "_x0041_ _x0000_",
    "]]>&<>\"'", "x" * 40_000, "é\u0301\u202e\U0001f6a7", "regel\r\nregel\rregel\n\n", "'aanhaling", " spatie ",
    "http://voorbeeld.nl/?a=1&b=2#c", "#N/A", "TRUE", "1E5", "&P&\"vet\"&16", "[rood]*?:/\\'",
)  # fmt: skip


def hostile_content(works: int) -> Content:
    """So many works, with texts in every field that do harm where they are not taken for text."""
    content = rich_content()
    found = [
        replace(
            work, id=f"x{number}", partner="gem" if number % 2 else "net", title=HOSTILE[number % len(HOSTILE)],
            street=HOSTILE[(number + 3) % len(HOSTILE)], reference=HOSTILE[(number + 5) % len(HOSTILE)],
            contact=HOSTILE[(number + 7) % len(HOSTILE)],
        )
        for number, work in enumerate(made_works(works))
    ]  # fmt: skip
    analysis = content.analysis
    assert analysis is not None
    first = analysis.opportunities[0]
    members = [replace(first.members[0], work=found[n].id) for n in range(2)]
    many = [
        replace(first, id=f"y{n}", number=f"K-{n + 100}", name=HOSTILE[n % len(HOSTILE)], streets=HOSTILE[:3], members=members)
        for n in range(works // 10)
    ]  # fmt: skip
    collaboration = content.collaboration
    bad = [Partner(f"p{n}", text[:300] or "x") for n, text in enumerate(HOSTILE[:9])]
    return replace(
        content,
        works=[*content.works, *found],
        analysis=replace(analysis, opportunities=[*analysis.opportunities, *many]),
        collaboration=replace(
            collaboration,
            name="Sam & co <[:*?/\\]> " + "lang " * 60,
            partners=[*collaboration.partners, *bad],
            contacts=[*collaboration.contacts, *(Contact(p.code, role=p.name, name=p.name) for p in bad)],
        ),
        decisions=[
            *content.decisions,
            *(
                PartnerDecision(o.id, "gem", Decision.NOT_AGREED, date(2027, 1, 1), HOSTILE[n % len(HOSTILE)])
                for n, o in enumerate(many)
            ),
        ],
    )


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Of 5,000 works in five hundred proposals."""
    path = tmp_path_factory.mktemp("excel") / "w.xlsx"
    content = hostile_content(5_000)
    pages = {o.id: n for n, o in enumerate(content.analysis.opportunities, 2)} if content.analysis else {}
    write_workbook(path, content, map_pages=MapPages("kaarten & meer.pdf", pages))
    return path


def test_five_thousand_works_with_hostile_texts(book: Path) -> None:
    assert problems(book) == []
    with zipfile.ZipFile(book) as file:
        assert sum(file.read(n).count(b"<row ") for n in file.namelist() if "sheet" in n) > 10_000


@pytest.mark.parametrize("audience", Audience)
def test_an_ordinary_workbook(tmp_path: Path, audience: Audience) -> None:
    write_workbook(tmp_path / "w.xlsx", rich_content(), audience=audience)
    assert problems(tmp_path / "w.xlsx") == []


def test_the_workbook_of_a_written_round(tmp_path: Path) -> None:
    content = hostile_content(100)
    assert content.analysis is not None
    works = [w for w in content.works if w.partner == "net"]
    round_ = Consultation("r", date(2027, 1, 1), date(2027, 2, 1), HOSTILE[8], partners=("net",))
    asked = Asked(content, round_, "net", works, content.analysis.opportunities, why={works[0].id: HOSTILE})
    write_consultation(tmp_path / "r.xlsx", asked, dossier="d")
    assert problems(tmp_path / "r.xlsx") == []


Spoil = Callable[[str], str]


@pytest.mark.parametrize(
    ("part", "spoil", "told"),
    [
        ("xl/workbook.xml", lambda t: t.replace('name="Works per proposal"', 'name="Works per proposal of all and more"'), "cannot be called"),
        ("xl/workbook.xml", lambda t: t.replace('name="Planning"', 'name="summary"'), "one name"),
        ("xl/workbook.xml", lambda t: t.replace('name="Graafrust"', 'name="Voorstellen"').replace('name="Voorstellen"', 'name="A1"', 1), "A1"),
        ("xl/worksheets/sheet2.xml", lambda t: re.sub(r"<formula1>\"", '<formula1>"' + "lang," * 60, t), "the list of"),
        ("xl/worksheets/sheet2.xml", lambda t: re.sub(r"(<hyperlink ref=\"A\d+\" location=\")'[^']+'", r"\1'weg'", t, count=1), "leads to"),
        ("xl/worksheets/sheet2.xml", lambda t: t.replace("</sheetData>", "</sheetData><mergeCells><mergeCell ref='A7:B7'/></mergeCells>"), "merged"),
        ("xl/worksheets/sheet2.xml", lambda t: re.sub(r"<v>\d+</v>", "<v>nan</v>", t, count=1), "no number"),
        ("xl/worksheets/sheet2.xml", lambda t: re.sub(r' s="\d+"', ' s="9999"', t, count=1), "look"),
        ("xl/worksheets/sheet2.xml", lambda t: re.sub("(<t(?: [^>]*)?>)", r"\g<1>" + "x" * 33_000, t, count=1), "characters"),
        ("xl/worksheets/sheet2.xml", lambda t: t.replace("<sheetData>", "<hyperlinks/><sheetData>"), "order"),
    ],
)  # fmt: skip
def test_what_excel_refuses_is_seen(tmp_path: Path, part: str, spoil: Spoil, told: str) -> None:
    """The check itself: each of these makes Excel offer a repair."""
    write_workbook(tmp_path / "w.xlsx", rich_content())
    with zipfile.ZipFile(tmp_path / "w.xlsx") as good, zipfile.ZipFile(tmp_path / "s.xlsx", "w") as bad:
        for name in good.namelist():
            text = good.read(name)
            spoilt = spoil(text.decode()).encode() if name == part else text
            assert name != part or spoilt != text
            bad.writestr(name, spoilt)
    assert any(told in problem for problem in problems(tmp_path / "s.xlsx"))

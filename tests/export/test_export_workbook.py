"""The workbook as an independent reader sees it, compared with the content that it was made from."""

from __future__ import annotations

import getpass
import resource
import socket
import subprocess
import sys
import zipfile
from dataclasses import fields, replace
from datetime import date, datetime
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import openpyxl
import pytest
from content_for_tests import (
    INJECTIONS,
    PEILDATUM,
    PERSON,
    PERSON_MAIL,
    PERSON_PHONE,
    SECRET_OWN,
    SECRET_RESTRICTED,
    empty_content,
    rich_content,
)
from openpyxl.utils.escape import unescape

from afstemming_plugin.analysis.agreed import with_agreements
from afstemming_plugin.dossier import Dossier
from afstemming_plugin.export.audience import Audience, shared_view
from afstemming_plugin.export.report import Report
from afstemming_plugin.export.rules_text import _labels, rules_in_words
from afstemming_plugin.export.workbook import STAMP_SHEET, fingerprint, write_workbook
from afstemming_plugin.model.content import Content
from afstemming_plugin.model.decision import Proposal
from afstemming_plugin.model.errors import Cancelled, ExportError
from afstemming_plugin.model.figures import figures_of
from afstemming_plugin.model.house_style import HouseStyle
from afstemming_plugin.model.period import Period
from afstemming_plugin.model.progress import Progress
from afstemming_plugin.model.rules import Rules
from afstemming_plugin.model.words import Cooperation, Decision, OpportunityKind, Share


@pytest.fixture(scope="module")
def content() -> Content:
    return rich_content()


@pytest.fixture(scope="module")
def made(content: Content, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("wb") / "voorstellen.xlsx"
    write_workbook(path, content)
    return path


@pytest.fixture(scope="module")
def public(content: Content, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("wb") / "openbaar.xlsx"
    write_workbook(path, content, audience=Audience.PUBLIC)
    return path


@pytest.fixture(scope="module")
def book(made: Path) -> openpyxl.Workbook:
    return openpyxl.load_workbook(made)


def heading_row(sheet: openpyxl.worksheet.worksheet.Worksheet) -> int:
    return int(sheet.print_title_rows.replace("$", "").split(":")[1])


def table(sheet: openpyxl.worksheet.worksheet.Worksheet) -> list[dict[str, object]]:
    """Rows below the headings; a heading that comes back gets a number."""
    row = heading_row(sheet)
    names: list[str] = []
    for cell in sheet[row]:
        name = str(cell.value)
        names.append(name if name not in names else f"{name} {sum(n.startswith(name) for n in names) + 1}")
    found = [dict(zip(names, (c.value for c in line))) for line in sheet.iter_rows(min_row=row + 1)]
    return [line for line in found if sum(v is not None for v in line.values()) > 1]


def all_bytes(path: Path) -> bytes:
    with zipfile.ZipFile(path) as archive:
        return b"\n".join(name.encode() + b"\n" + archive.read(name) for name in archive.namelist())


def all_texts(path: Path) -> list[str]:
    loaded = openpyxl.load_workbook(path)
    return [c.value for ws in loaded for line in ws.iter_rows() for c in line if isinstance(c.value, str)]


# figures


def test_proposals_tell_what_the_analysis_found(book: openpyxl.Workbook, content: Content) -> None:
    rows = table(book["Proposals"])
    assert content.analysis
    expected = {o.id: o for o in content.analysis.opportunities if o.id in ("o1", "o2")}
    assert [row["opportunity_id"] for row in rows] == ["o1", "o2"]  # best first, the one on own works is gone
    for row in rows:
        o = expected[str(row["opportunity_id"])]
        assert row["No."] == o.number
        assert row["From"] == datetime.combine(o.period.start, datetime.min.time())
        assert row["Until"] == datetime.combine(o.period.end, datetime.min.time())
        assert row["Period"] == o.period.label()
        assert row["Works"] == len(o.members)
        assert row["Openings avoided"] == o.openings_avoided
        assert row["Nuisance days avoided"] == o.nuisance_days_avoided
        assert row["Shared m"] == o.shared_length and row["Shared m²"] == o.shared_area
        assert row["Score"] == o.score and row["Certainty"] == o.certainty
        points = [
            row[name]
            for name in ("Openings avoided 2", "Nuisance days avoided 2", "Shared metres", "Parties")
        ]
        assert points == [term.points for term in o.terms[:4]]
        assert row["Graafrust until"] == datetime.combine(o.graafrust_until or date.max, datetime.min.time())
    assert rows[0]["Leading partner"] == "Gemeente Voorbeeldstad"
    assert rows[0]["Tabled on"] == datetime(2027, 1, 20)


def test_what_was_agreed_is_told_with_the_works(tmp_path: Path, content: Content) -> None:
    agreed = Proposal("o2", date(2027, 1, 20), Cooperation.ONE_CONTRACTOR, "eerst de kade", Period.year(2029), "net", "net",
                      "gem", True, True, date(2029, 5, 1))  # fmt: skip
    path = tmp_path / "w.xlsx"
    write_workbook(path, with_agreements(replace(content, proposals=[*content.proposals, agreed])))
    note = next(
        str(c.value)
        for c in openpyxl.load_workbook(path)["Works per proposal"]["A"]
        if "kade" in str(c.value)
    )
    for text in ("form: één aannemer", "found: Q1 2028", "★ led by Netbeheer Voorbeeld", "found as lead: Waterbedrijf",
                 "opens the street: Netbeheer", "restores the street: Gemeente", "pilot", "residents", "1-5-2029"):  # fmt: skip
        assert text in note


def test_latest_decision_of_each_partner_is_filled_in(book: openpyxl.Workbook) -> None:
    row = table(book["Proposals"])[0]
    assert row["Decision"] == Decision.AGREED and row["Date"] == datetime(2027, 2, 3)
    assert row["Remark"] == f"=akkoord volgens {PERSON}"
    assert row["Decision 2"] == Decision.NOT_AGREED
    assert row["Decision 3"] is None and row["Decision 4"] is None


def test_decisions_are_chosen_from_the_list(book: openpyxl.Workbook) -> None:
    validations = {v.type: v for v in book["Proposals"].data_validations.dataValidation}
    assert validations["list"].formula1 == '"akkoord,geen akkoord,nader overleg,ingetrokken,n.v.t."'
    first = heading_row(book["Proposals"]) + 1
    decision_columns = [c.column_letter for c in book["Proposals"][first - 1] if c.value == "Decision"]
    for column in decision_columns:
        assert f"{column}{first}" in validations["list"].sqref
        assert f"{column}{first + 1}" in validations["list"].sqref
    assert len(decision_columns) == 4
    assert "date" in validations


def test_shares_of_each_proposal_add_up_to_exactly_100(book: openpyxl.Workbook, content: Content) -> None:
    rows = table(book["Works per proposal"])
    for opportunity, size in (("o1", 4), ("o2", 3)):
        members = [row for row in rows if row["opportunity_id"] == opportunity]
        assert len(members) == size
        thousandths = [round(float(row["% by m²"]) * 1000, 6) for row in members]  # type: ignore[arg-type]
        assert all(value == int(value) for value in thousandths)
        assert sum(thousandths) == 1000
    totals = [row["% by m²"] for row in rows if row["Partner"] == "Total"]
    assert totals == [1.0, 1.0]


def test_works_keep_their_own_planning_beside_the_shift(book: openpyxl.Workbook, content: Content) -> None:
    works = content.works_by_id()
    rows = [row for row in table(book["Works per proposal"]) if row.get("work_id")]
    assert {row["work_id"] for row in rows} == {"w01", "w02", "w03", "w04", "w05", "w06", "w07"}
    for row in rows:
        work = works[str(row["work_id"])]
        assert row["From"] == datetime.combine(work.period.start, datetime.min.time())
        assert row["Own period"] == work.period.label()
    by_id = {row["work_id"]: row for row in rows}
    assert by_id["w04"]["Shift (months)"] == pytest.approx(-406 / 30.44, abs=0.05)
    assert by_id["w03"]["Work"] == INJECTIONS[0]
    assert str(by_id["w01"]["Work"]).startswith("★ ")


def test_every_pair_has_a_proposal_or_a_reason(book: openpyxl.Workbook, content: Content) -> None:
    assert content.analysis
    rows = table(book["Overlaps"])
    assert {(r["work_id_a"], r["work_id_b"]) for r in rows} == {
        (o.a, o.b) for o in content.analysis.overlaps if "w08" not in (o.a, o.b)
    }
    assert all(row["Proposal"] or row["Why not in a proposal"] for row in rows)
    linked = [c for line in book["Overlaps"].iter_rows() for c in line if c.value == "K-001"]
    assert linked[0].hyperlink.location.startswith("'Proposals'!")


def test_graafrust_has_a_verdict_per_work_and_a_row_per_quiet_zone(book: openpyxl.Workbook) -> None:
    rows = table(book["Graafrust"])
    assert [(r["zone_id"], r["work_id"]) for r in rows] == [
        ("z2", "w11"), ("z1", "w05"), ("z1", "w07"), ("z4", None),
    ]  # fmt: skip
    assert rows[0]["First free day"] == datetime(2034, 7, 1)
    assert rows[0]["Reasons"] == "gedoogplicht\nstraat rust na K-001"
    assert rows[1]["Verdict"] == "strijdig"
    assert rows[3]["Reason"] == INJECTIONS[4]


def test_last_chance_starts_with_the_most_urgent(book: openpyxl.Workbook) -> None:
    rows = table(book["Last chance"])
    assert [row["work_id"] for row in rows] == ["w13", "w11"]
    assert rows[0]["Last day to join"] == datetime(2028, 3, 31)


def test_rejected_rows_keep_what_stood_there(book: openpyxl.Workbook) -> None:
    rows = table(book["Rejected rows"])
    assert [(row["Row"], row["What stood there"]) for row in rows] == [
        (40, f"Werk: {INJECTIONS[3]}; Jaar: 2031-2029"),
        (41, "Werk: Rotonde; Straat: onbekend"),
        (50, None),
    ]
    assert rows[2]["Reason"] == "confidential"


def test_summary_counts_what_is_visible(book: openpyxl.Workbook) -> None:
    sheet = book["Summary"]
    lines = {line[0].value: [c.value for c in line[1:]] for line in sheet.iter_rows() if line[0].value}
    assert lines["Gemeente Voorbeeldstad"][:4] == [3, 4, 1, 2]
    assert lines["Telecom Voorbeeld"][:4] == [2, 2, 0, 1]  # without the own work and the own rejected row
    assert lines["Netbeheer Voorbeeld"][4:6] == [datetime(2025, 10, 1), (PEILDATUM - date(2025, 10, 1)).days]
    assert any("Weakest link: Waterbedrijf Voorbeeld" in str(text) for text in lines)
    assert lines["Overlaps"][0] == 8
    tiles = [c.value for c in sheet[4] if c.value is not None]
    assert tiles == [2, 5, 54, 430, 1]  # proposals, openings, nuisance days, metres, works against graafrust
    view = shared_view(rich_content(), Audience.PARTNERS)
    assert (figures_of(view).opportunities, figures_of(view).graafrust_conflicts) == (2, 1)
    for name in book.sheetnames[1:-1]:
        assert name in lines, name
    rule = next(line for line in sheet.iter_rows() if line[0].value == "Longest joint period")
    assert rule[3].value == "12 months" and rule[8].value == "assumption"
    rule = next(line for line in sheet.iter_rows() if line[0].value == "Largest distance between near works")
    assert rule[3].value == "20 m" and rule[8].value == "agreed"


def test_planning_bars_lie_in_the_quarters_of_the_periods(book: openpyxl.Workbook) -> None:
    sheet = book["Planning"]
    top = heading_row(sheet) - 1
    year = 0
    columns: dict[tuple[int, int], int] = {}
    for cell in sheet[top + 1][4:]:
        year = sheet.cell(top, cell.column).value or year
        columns[year, cell.value] = cell.column
    row = next(c.row for c in sheet["C"] if c.value == "Middenspanning verzwaren")

    def colour(year: int, quarter: int) -> str:
        fill = sheet.cell(row, columns[year, quarter]).fill
        return str(fill.fgColor.rgb)[-6:] if fill.fill_type == "solid" else ""

    assert colour(2028, 4) == "E69F00"  # execution 20-11-2028 – 1-12-2028
    own = colour(2030, 1)
    assert own and own != "E69F00" and {colour(2030, q) for q in (1, 2, 3, 4)} == {own}
    assert colour(2029, 4) == colour(2031, 1) == ""


def test_every_rule_is_told(book: openpyxl.Workbook) -> None:
    """A rule that is added to the model must get a line on the first sheet."""
    told = {label for label, _ in _labels().values()}
    assert len(told) == len(fields(Rules)) == len(_labels())
    shown = {c.value for c in book["Summary"]["A"]}
    rules = rules_in_words(replace(Rules(), distance=12.5, flexibility_years=2.0), {})
    assert ("Largest distance between near works", "12,5 m", False) in rules
    assert ("Flexibility of all movable works, plus or minus", "2 years", False) in rules
    assert {label for label, _, _ in rules_in_words(Rules(), {})} <= shown


# what may not be seen


def test_own_and_restricted_values_are_nowhere_in_the_file(made: Path, public: Path) -> None:
    for path in (made, public):
        data = all_bytes(path)
        for secret in (SECRET_OWN, SECRET_RESTRICTED, "7412.3", "987654", "TEL-007"):
            assert secret.encode() not in data, (path.name, secret)
        assert b'"w08"' not in data and b">w08<" not in data


def test_restricted_work_shows_place_period_and_partner_only(book: openpyxl.Workbook) -> None:
    row = next(r for r in table(book["Works per proposal"]) if r.get("work_id") == "w07")
    hidden = ("Reference", "Work", "Discipline", "Kind", "Hardness")
    assert {row[name] for name in hidden} == {"confidential"}
    assert row["Partner"] == "Telecom Voorbeeld" and row["Own period"] == "2028"


def test_public_workbook_carries_no_person(public: Path) -> None:
    data = all_bytes(public)
    for text in (PERSON, PERSON_MAIL, PERSON_PHONE):
        assert text.encode() not in data
    contacts = table(openpyxl.load_workbook(public)["Contacts"])
    assert contacts[0]["Role"] == "coördinator ondergrond" and "Name" not in contacts[0]
    assert "Rejected rows" not in openpyxl.load_workbook(public).sheetnames


def test_in_the_public_workbook_nothing_is_asked(made: Path, public: Path) -> None:
    def asked(path: Path) -> tuple[int, bool, bool]:
        sheet = openpyxl.load_workbook(path)["Proposals"]
        cells = [cell for row in sheet.iter_rows() for cell in row]
        open_cells = any(not cell.protection.locked for cell in cells)
        return len(sheet.data_validations.dataValidation), open_cells, "fill in" in str(sheet["A2"].value)

    assert asked(made) == (2, True, True)
    assert asked(public) == (0, False, False)


def test_partner_workbook_does_carry_the_person(made: Path) -> None:
    assert PERSON in all_texts(made) and PERSON_MAIL in all_texts(made)


def test_public_totals_over_few_restricted_works_are_blank(public: Path) -> None:
    rows = {row["opportunity_id"]: row for row in table(openpyxl.load_workbook(public)["Proposals"])}
    assert rows["o2"]["Shared m²"] is None and rows["o2"]["Nuisance days avoided"] is None
    assert rows["o1"]["Shared m²"] == 1450.0


def test_user_hears_what_was_left_out(content: Content) -> None:
    heard: list[str] = []

    class Listening(Progress):
        def warn(self, text: str) -> None:
            heard.append(text)

    view = shared_view(content, Audience.PARTNERS, Listening())
    assert len(heard) == 1 and heard[0].startswith("1 ")
    assert all(work.share is not Share.OWN for work in view.works)
    assert content.works[7].title == SECRET_OWN  # the content itself is untouched


def test_properties_tell_no_machine_or_user(made: Path, book: openpyxl.Workbook) -> None:
    assert book.properties.title == "Joint proposals Samen & Straat Voorbeeldstad"
    assert book.properties.creator == book.properties.lastModifiedBy == "Afstemming"
    data = all_bytes(made)
    assert str(made.parent).encode() not in data
    for name in {getpass.getuser(), socket.gethostname()} - {"root", "user", "localhost"}:
        assert name.encode() not in data


# types, print and links


def test_text_that_looks_like_a_formula_stays_text(made: Path, book: openpyxl.Workbook) -> None:
    texts = all_texts(made)
    for injected in INJECTIONS[:5]:
        assert any(injected.strip("\t") in text for text in texts), injected
    cells = [c for ws in book for line in ws.iter_rows() for c in line]
    assert not [c.coordinate for c in cells if c.data_type in ("f", "e")]
    quoted = [c for c in cells if isinstance(c.value, str) and c.value.startswith(("=", "+", "@"))]
    assert quoted and all(c.quotePrefix for c in quoted)
    assert b"<f>" not in all_bytes(made)


def test_dates_and_numbers_are_typed_and_dutch(book: openpyxl.Workbook) -> None:
    dates = [c for ws in book for line in ws.iter_rows() for c in line if isinstance(c.value, datetime)]
    assert len(dates) > 60
    assert {c.number_format for c in dates} == {"d-m-yyyy"}


def test_sheets_are_ready_to_print(book: openpyxl.Workbook) -> None:
    for sheet in book.worksheets[:-1]:
        assert sheet.page_setup.orientation == "landscape"
        assert sheet.page_setup.paperSize in (8, 9)
        assert sheet.sheet_view.showGridLines is False
        assert "&P" in sheet.oddFooter.right.text and "&N" in sheet.oddFooter.right.text
        assert "15-1-2027" in sheet.oddFooter.left.text
        assert "Samen && Straat" in sheet.oddHeader.left.text
        if sheet.title != "Proposals":
            assert sheet.sheet_properties.pageSetUpPr.fitToPage and sheet.page_setup.fitToWidth == 1
        heights = [d.height for d in sheet.row_dimensions.values() if d.height]
        assert max(heights) < 200
    for name in ("Proposals", "Overlaps", "Graafrust", "Rejected rows"):
        assert book[name].auto_filter.ref and book[name].freeze_panes
    hidden = [d.hidden for key, d in book["Overlaps"].column_dimensions.items() if key in ("S", "T")]
    assert hidden and all(hidden)


def test_links_lead_to_cells_that_exist(book: openpyxl.Workbook) -> None:
    links = [c for ws in book for line in ws.iter_rows() for c in line if c.hyperlink]
    assert len(links) > 25
    for cell in links:
        sheet, place = cell.hyperlink.location.rsplit("!", 1)
        assert book[sheet.strip("'")][place].value is not None


def test_named_ranges_hold_the_tables(book: openpyxl.Workbook) -> None:
    names = book.defined_names
    defined = dict(names) if isinstance(names, dict) else {d.name: d for d in names.definedName}
    assert {"Voorstellen", "Overlappen", "WerkenPerVoorstel", "LaatsteKans"} <= set(defined)
    assert defined["Voorstellen"].attr_text.startswith("'Proposals'!$A$")


def test_hidden_stamp_identifies_the_dossier(book: openpyxl.Workbook) -> None:
    stamp = {line[0]: line[1] for line in book[STAMP_SHEET].iter_rows(values_only=True)}
    assert book[STAMP_SHEET].sheet_state == "veryHidden"
    assert stamp["peildatum"] == "2027-01-15" and stamp["audience"] == "partners"
    report = Report(shared_view(rich_content(), Audience.PARTNERS), Audience.PARTNERS)
    assert stamp["fingerprint"] == fingerprint(report)
    report.proposals[0].members.pop()
    assert stamp["fingerprint"] != fingerprint(report)


def test_pandas_reads_the_same_figures(made: Path, content: Content) -> None:
    pandas = pytest.importorskip("pandas")
    frame = pandas.read_excel(made, sheet_name="Proposals", header=5)
    assert list(frame["Score"]) == [84.5, 51.3]
    assert frame["From"].tolist() == [pandas.Timestamp(2028, 7, 1), pandas.Timestamp(2028, 1, 1)]


# empty, large, broken


def test_empty_content_gives_a_workbook_that_says_so(tmp_path: Path) -> None:
    path = tmp_path / "leeg.xlsx"
    write_workbook(path, empty_content())
    book = openpyxl.load_workbook(path)
    assert "no analysis yet" in str(book["Summary"]["A2"].value)
    assert any("No proposals" in str(c.value) for c in book["Proposals"]["A"])


def test_analysis_without_opportunities(tmp_path: Path, content: Content) -> None:
    assert content.analysis
    path = tmp_path / "geen.xlsx"
    write_workbook(path, replace(content, analysis=replace(content.analysis, opportunities=[])))
    assert table(openpyxl.load_workbook(path)["Proposals"]) == []


def test_member_that_is_no_longer_delivered_is_left_out(tmp_path: Path, content: Content) -> None:
    path = tmp_path / "weg.xlsx"
    write_workbook(path, replace(content, works=[w for w in content.works if w.id != "w03"]))
    rows = table(openpyxl.load_workbook(path)["Works per proposal"])
    members = [row for row in rows if row["opportunity_id"] == "o1"]
    assert {row["work_id"] for row in members} == {"w01", "w02", "w04"}
    assert all(row["% by m"] is None for row in members)  # a share without one member would be wrong


def test_illegal_characters_do_not_break_the_file(tmp_path: Path, content: Content) -> None:
    path = tmp_path / "tekens.xlsx"
    odd = "a\x00b\x0bc\ud800d\uffffe\r\nf_x0041_"
    works = [replace(w, title=odd) if w.id == "w01" else w for w in content.works]
    write_workbook(path, replace(content, works=works))
    rows = table(openpyxl.load_workbook(path)["Works per proposal"])
    title = next(row["Work"] for row in rows if row.get("work_id") == "w01")
    assert unescape(str(title)) == "★ abcde\nf_x0041_"


def test_target_that_cannot_be_replaced_is_unchanged(tmp_path: Path, content: Content) -> None:
    path = tmp_path / "bezet.xlsx"
    path.mkdir()  # as good as locked: a folder cannot be replaced by a file
    (path / "inhoud").write_text("blijft")
    with pytest.raises(ExportError) as caught:
        write_workbook(path, content)
    assert caught.value.file == str(path) and caught.value.remedy
    assert (path / "inhoud").read_text() == "blijft"
    assert [p.name for p in tmp_path.iterdir()] == ["bezet.xlsx"]


def test_locked_target_names_file_and_remedy(
    tmp_path: Path, content: Content, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "open.xlsx"
    path.write_bytes(b"oud")

    def refuse(self: Path, target: Path) -> None:
        raise PermissionError(13, "locked")

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(ExportError, match=r"open\.xlsx.*another program"):
        write_workbook(path, content)
    assert path.read_bytes() == b"oud" and len(list(tmp_path.iterdir())) == 1


_FULL_DISK = """
import resource, sys
sys.path[:0] = {paths!r}
from pathlib import Path
from content_for_tests import rich_content
from afstemming_plugin.export.{module} import {function} as write
from afstemming_plugin.model.errors import ExportError
content = rich_content()
resource.setrlimit(resource.RLIMIT_FSIZE, ({limit}, resource.RLIM_INFINITY))
try:
    write(Path({path!r}), content)
except ExportError as error:
    print("ExportError", error)
"""


def full_disk(module: str, function: str, path: Path, limit: int) -> str:
    """Output of an export in a process whose files cannot grow beyond `limit` bytes."""
    here = Path(__file__)
    paths = [str(here.parent), str(here.parents[2])]
    code = _FULL_DISK.format(paths=paths, module=module, function=function, limit=limit, path=str(path))
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120)
    return done.stdout + done.stderr


@pytest.mark.skipif(not hasattr(resource, "RLIMIT_FSIZE"), reason="no file size limit on this system")
def test_full_disk_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "vol.xlsx"
    path.write_bytes(b"oud")
    output = full_disk("workbook", "write_workbook", path, 6000)
    assert output.startswith("ExportError"), output
    assert "not enough room" in output and "vol.xlsx" in output
    assert path.read_bytes() == b"oud" and len(list(tmp_path.iterdir())) == 1


def test_cancel_leaves_nothing(tmp_path: Path, content: Content) -> None:
    class Stopped(Progress):
        def cancelled(self) -> bool:
            return True

    with pytest.raises(Cancelled):
        write_workbook(tmp_path / "stop.xlsx", content, progress=Stopped())
    assert list(tmp_path.iterdir()) == []


@pytest.mark.cli
def test_demo_workbook_says_what_the_dossier_holds(demo_result: Path) -> None:
    """Whatever the language: columns are found by their place and their hidden ids."""
    with Dossier.open(demo_result / "afstemming.gpkg", read_only=True) as dossier:
        content = dossier.content()
    assert content.analysis
    opportunities = [o for o in content.analysis.opportunities if o.kind is OpportunityKind.OPPORTUNITY]
    book = openpyxl.load_workbook(demo_result / "projectvoorstellen.xlsx")
    proposals, works, overlaps = (table(book.worksheets[index]) for index in (1, 4, 6))
    assert [row["opportunity_id"] for row in proposals] == [
        o.id for o in sorted(opportunities, key=lambda o: (-o.score, o.number, o.id))
    ]
    assert {(row["opportunity_id"], row["work_id"]) for row in works if row["work_id"]} == {
        (o.id, m.work) for o in opportunities for m in o.members
    }
    assert len(overlaps) == len(content.analysis.overlaps)
    percent = list(works[0]).index("work_id") - 3  # % by m², before contact and the two ids
    for o in opportunities:
        shares = [list(row.values())[percent] for row in works if row["opportunity_id"] == o.id]
        if None not in shares:
            assert round(sum(float(s) for s in shares) * 1000, 6) == 1000, o.number  # type: ignore[arg-type]
    heights = [d.height or 0 for sheet in book for d in sheet.row_dimensions.values()]
    assert max(heights) < 200


# the file itself

ORDER = (
    "sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetProtection", "autoFilter",
    "mergeCells", "conditionalFormatting", "dataValidations", "hyperlinks", "printOptions", "pageMargins", "pageSetup",
    "headerFooter", "rowBreaks", "colBreaks", "drawing", "legacyDrawing",
)  # fmt: skip


def test_parts_of_each_sheet_stand_in_the_order_that_excel_demands(made: Path) -> None:
    """ECMA-376, CT_Worksheet: a sequence; Excel calls a file damaged in which they stand otherwise."""
    with zipfile.ZipFile(made) as archive:
        for name in (n for n in archive.namelist() if n.startswith("xl/worksheets/sheet")):
            root = ElementTree.fromstring(archive.read(name))
            tags = [element.tag.partition("}")[2] for element in root]
            places = [ORDER.index(tag) for tag in tags]
            assert places == sorted(places), (name, tags)
            assert len(tags) == len(set(tags) - {"conditionalFormatting"}) + tags.count(
                "conditionalFormatting"
            )
            cells = [c for row in root[tags.index("sheetData")] for c in row]
            references = [cell.get("r") for cell in cells]
            assert len(references) == len(set(references))
            rows = [int(row.get("r", "")) for row in root[tags.index("sheetData")]]
            assert rows == sorted(set(rows))
            (dimension,) = (e.get("ref") for e in root if e.tag.endswith("}dimension"))
            last = dimension.partition(":")[2]
            filled = [int(row.get("r", "")) for row in root[tags.index("sheetData")] if len(row)]
            assert int("".join(c for c in last if c.isdigit())) == max(filled)


def test_the_house_style_is_honoured(tmp_path: Path, content: Content) -> None:
    logo = tmp_path / "logo.svg"
    logo.write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="30"><rect width="80" height="30" fill="#05a"/></svg>'
    )
    path = tmp_path / "huis.xlsx"
    write_workbook(path, content, house=HouseStyle("#005aa0", "Liberation Sans", logo))
    book = openpyxl.load_workbook(path)
    title = book["Summary"]["A1"]
    assert (title.fill.fgColor.rgb[-6:], title.font.name, title.font.color.rgb[-6:]) == (
        "005AA0",
        "Liberation Sans",
        "FFFFFF",
    )
    assert b"8E0152" not in all_bytes(path).replace(
        b'<fgColor rgb="008E0152"/>', b""
    )  # the bar of a joint period stays
    with zipfile.ZipFile(path) as archive:
        (picture,) = (name for name in archive.namelist() if name.startswith("xl/media/"))
        assert archive.read(picture).startswith(b"\x89PNG")


def test_numbers_of_numpy_are_numbers(tmp_path: Path, content: Content) -> None:
    """Analysis may leave them; their repr is not a number any more since numpy 2."""
    assert content.analysis
    first = replace(
        content.analysis.overlaps[0],
        shared_length=np.float64(12.5),
        gap_days=np.int64(7),
        distance=np.float32(1.5),
    )  # type: ignore[arg-type]
    path = tmp_path / "w.xlsx"
    write_workbook(path, replace(content, analysis=replace(content.analysis, overlaps=[first])))
    (row,) = table(openpyxl.load_workbook(path)["Overlaps"])
    assert (row["Shared m"], row["Days between"], row["Distance (m)"]) == (12.5, 7, 1.5)
    assert b"np." not in all_bytes(path)

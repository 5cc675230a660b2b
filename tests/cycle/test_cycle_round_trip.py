"""What the partners filled in comes back whole, whatever program it went through; what does not fit is refused by name."""

from __future__ import annotations

import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from afstemming_plugin.cycle.documents import make_workbook
from afstemming_plugin.cycle.handover import _fill
from afstemming_plugin.cycle.round_trip import Status, apply, read_back, write_preview
from afstemming_plugin.dossier import Dossier
from afstemming_plugin.export.audience import Audience
from afstemming_plugin.model.decision import PartnerDecision
from afstemming_plugin.model.errors import IntakeError
from afstemming_plugin.model.words import Decision

sys.path.append(str(Path(__file__).resolve().parent.parent / "export"))
from content_for_tests import rich_content

TODAY = date(2027, 3, 1)
Fill = Callable[[Any, dict[str, int], dict[str, int]], None]


@pytest.fixture(scope="module")
def sent(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A dossier and the workbook that was made of it."""
    folder = tmp_path_factory.mktemp("rondreis")
    content = rich_content()
    with Dossier.create(folder / "d.gpkg", content.collaboration, content.rules) as dossier:
        _fill(dossier, content)
        make_workbook(dossier, folder / "w.xlsx")
    return folder


@pytest.fixture
def dossier(sent: Path, tmp_path: Path) -> Iterator[Dossier]:
    with Dossier.open(Path(shutil.copy(sent / "d.gpkg", tmp_path / "d.gpkg"))) as opened:
        yield opened


def filled(sent: Path, target: Path, fill: Fill, sheet: str = "Proposals") -> Path:
    """The workbook after `fill(sheet, column of a key, row of an id)`, as openpyxl writes it."""
    book = openpyxl.load_workbook(sent / "w.xlsx")
    page = book[sheet]
    fill(page, keys(page), ids(page))
    book.save(target)
    return target


def keys(page: Any) -> dict[str, int]:
    row = next(row for row in page.iter_rows(max_row=10) if any(str(c.value).startswith("#id") for c in row))
    return {str(c.value): c.column for c in row if c.value}


def ids(page: Any) -> dict[str, int]:
    column = next(number for name, number in keys(page).items() if name.startswith("#id"))
    return {
        str(page.cell(r, column).value): r for r in range(1, page.max_row + 1) if page.cell(r, column).value
    }


def net_agrees(page: Any, column: dict[str, int], row: dict[str, int]) -> None:
    page.cell(row["o1"], column["besluit:net"]).value = "Akkoord "
    page.cell(row["o1"], column["datum:net"]).value = date(2027, 2, 20)
    page.cell(row["o1"], column["opmerking:net"]).value = "mits vóór de bouwvak"
    page.cell(row["o2"], column["besluit:wat"]).value = "nader overleg"


def agreed(dossier: Dossier, path: Path) -> None:
    """What `net_agrees` says is found, and nothing else."""
    preview = read_back(dossier, path, today=TODAY)
    found = {(line.about, line.partner): line for line in preview.lines}
    assert set(found) == {
        ("K-001 Dorpsstraat van gevel tot gevel", "Netbeheer Voorbeeld"), ("K-002 Molenweg confidential", "Waterbedrijf Voorbeeld"),
    }  # fmt: skip
    assert {line.status for line in preview.lines} == {Status.CHANGE}
    first, second = (found[key] for key in sorted(found))
    assert first.record == PartnerDecision(
        "o1", "net", Decision.AGREED, date(2027, 2, 20), "mits vóór de bouwvak",
        seen={"w01": 1, "w02": 1, "w03": 1, "w04": 1},
    )  # fmt: skip
    assert isinstance(second.record, PartnerDecision) and second.record.decided_on == TODAY


def test_an_untouched_workbook_changes_nothing(dossier: Dossier, sent: Path) -> None:
    preview = read_back(dossier, sent / "w.xlsx")
    assert (preview.lines, preview.same, preview.notes) == ([], 0, [])


def test_nothing_is_stored_before_it_is_chosen(dossier: Dossier, sent: Path, tmp_path: Path) -> None:
    path = filled(sent, tmp_path / "f.xlsx", net_agrees)
    before = dossier.content()
    agreed(dossier, path)
    assert dossier.content() == before
    preview = read_back(dossier, path, today=TODAY)
    assert apply(dossier, preview.lines[:1]) == 1
    after = dossier.content()
    assert len(after.decisions) == len(before.decisions) + 1
    assert after.latest_decisions("o1")["net"].decision is Decision.AGREED
    again = read_back(dossier, path, today=TODAY)
    assert again.same == 1 and len(again.lines) == 1
    write_preview(tmp_path / "p.csv", preview)
    assert "Netbeheer Voorbeeld" in (tmp_path / "p.csv").read_text(encoding="utf-8-sig")


def test_rows_sorted_columns_moved_rows_inserted_and_a_sheet_renamed(
    dossier: Dossier, sent: Path, tmp_path: Path
) -> None:
    def shuffle(page: Any, column: dict[str, int], row: dict[str, int]) -> None:
        net_agrees(page, column, row)
        first, second = ([c.value for c in page[row[id]]] for id in ("o1", "o2"))
        for number, values in ((row["o2"], first), (row["o1"], second)):
            for at, value in enumerate(values, 1):
                page.cell(number, at).value = value
        page.delete_cols(column["#vast:1"] + 1, 3)  # streets, partners, leading partner
        page.insert_rows(row["o2"])
        page.cell(row["o2"], 1).value = "eigen aantekening"
        page.title = "Ingevuld"

    agreed(dossier, filled(sent, tmp_path / "f.xlsx", shuffle))


def test_what_pandas_wrote_anew(dossier: Dossier, sent: Path, tmp_path: Path) -> None:
    pandas = pytest.importorskip("pandas")
    sheets = pandas.read_excel(filled(sent, tmp_path / "f.xlsx", net_agrees), sheet_name=None, header=None)
    with pandas.ExcelWriter(tmp_path / "p.xlsx") as writer:
        for name, frame in sheets.items():
            frame.to_excel(writer, sheet_name=name, header=False, index=False)
    agreed(dossier, tmp_path / "p.xlsx")
    with pandas.ExcelWriter(tmp_path / "one.xlsx") as writer:
        sheets["Proposals"].to_excel(writer, header=False, index=False)
    with pytest.raises(IntakeError, match="hidden sheet was removed"):
        read_back(dossier, tmp_path / "one.xlsx")


@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not installed")
@pytest.mark.parametrize("kind", ["ods", "xlsx"])
def test_what_libreoffice_saved(dossier: Dossier, sent: Path, tmp_path: Path, kind: str) -> None:
    filled(sent, tmp_path / "f.xlsx", net_agrees)
    subprocess.run(
        ["soffice", f"-env:UserInstallation={(tmp_path / 'lo').as_uri()}", "--headless", "--convert-to", kind, "--outdir",
         str(tmp_path / "out"), str(tmp_path / "f.xlsx")],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    agreed(dossier, tmp_path / "out" / f"f.{kind}")


# what is refused


def refused(dossier: Dossier, path: Path) -> dict[str, str]:
    preview = read_back(dossier, path, today=TODAY)
    assert not preview.of(Status.CHANGE) + preview.of(Status.CONFLICT)
    return {line.about: line.why for line in preview.of(Status.REFUSED)}


def test_rows_that_were_mixed_up_are_refused_by_name(dossier: Dossier, sent: Path, tmp_path: Path) -> None:
    def mix(page: Any, column: dict[str, int], row: dict[str, int]) -> None:
        """Only the visible columns are sorted: the ids stay behind."""
        net_agrees(page, column, row)
        for at in range(1, column["#id:voorstellen"]):
            a, b = page.cell(row["o1"], at), page.cell(row["o2"], at)
            a.value, b.value = b.value, a.value

    told = refused(dossier, filled(sent, tmp_path / "f.xlsx", mix))
    assert set(told) == {"K-001 Dorpsstraat van gevel tot gevel", "K-002 Molenweg confidential"}
    assert all("must not change" in why for why in told.values())


@pytest.mark.parametrize(
    ("cell", "value", "why"),
    [
        ("besluit:net", "ja hoor", "none of: akkoord"),
        ("datum:net", date(2027, 1, 1), "choose a decision"),
        ("opmerking:net", "wij willen later", "choose a decision"),
        ("besluit:gem", None, "cannot be erased"),
        ("besluit:tel", "akkoord", "takes no part"),
    ],
)
def test_what_cannot_be_is_refused(
    dossier: Dossier, sent: Path, tmp_path: Path, cell: str, value: object, why: str
) -> None:
    def fill(page: Any, column: dict[str, int], row: dict[str, int]) -> None:
        page.cell(row["o1"], column[cell]).value = value

    (told,) = refused(dossier, filled(sent, tmp_path / "f.xlsx", fill)).values()
    assert why in told


def test_a_date_in_words_and_one_that_is_none(dossier: Dossier, sent: Path, tmp_path: Path) -> None:
    def fill(page: Any, column: dict[str, int], row: dict[str, int]) -> None:
        for partner, text in (("net", "3-4-2027"), ("wat", "morgen")):
            page.cell(row["o1"], column[f"besluit:{partner}"]).value = "nader overleg"
            page.cell(row["o1"], column[f"datum:{partner}"]).value = text

    bad, change = read_back(dossier, filled(sent, tmp_path / "f.xlsx", fill), today=TODAY).lines
    assert isinstance(change.record, PartnerDecision) and change.record.decided_on == date(2027, 4, 3)
    assert bad.status is Status.REFUSED and "morgen" in bad.why


def test_unknown_and_copied_rows_are_refused_by_name(dossier: Dossier, sent: Path, tmp_path: Path) -> None:
    def fill(page: Any, column: dict[str, int], row: dict[str, int]) -> None:
        last = page.max_row
        for at, c in enumerate(page[row["o1"]], 1):
            page.cell(last + 1, at).value = page.cell(last + 2, at).value = c.value
        page.cell(last + 1, column["besluit:net"]).value = "geen akkoord"
        page.cell(last + 2, column["#id:voorstellen"]).value = "o99"
        page.cell(last + 2, column["besluit:net"]).value = "akkoord"

    told = refused(dossier, filled(sent, tmp_path / "f.xlsx", fill))
    assert list(told) == ["K-001 Dorpsstraat van gevel tot gevel"] * 1
    preview = read_back(dossier, tmp_path / "f.xlsx", today=TODAY)
    assert {
        "not one of the workbook" in line.why or "more than once" in line.why for line in preview.lines
    } == {True}
    assert len(preview.lines) == 2


def test_a_removed_column_is_told_and_not_read(dossier: Dossier, sent: Path, tmp_path: Path) -> None:
    def fill(page: Any, column: dict[str, int], row: dict[str, int]) -> None:
        page.cell(row["o2"], column["besluit:net"]).value = "akkoord"
        page.delete_cols(column["opmerking:gem"])

    preview = read_back(dossier, filled(sent, tmp_path / "f.xlsx", fill), today=TODAY)
    assert [line.partner for line in preview.of(Status.CHANGE)] == ["Netbeheer Voorbeeld"]
    assert preview.notes == [
        "These columns are not in the workbook any more and are not read: opmerking (Gemeente Voorbeeldstad)."
    ]


def test_a_changed_stamp_and_other_files_are_refused(dossier: Dossier, sent: Path, tmp_path: Path) -> None:
    def tamper(page: Any, _column: dict[str, int], _row: dict[str, int]) -> None:
        stamp = page.parent["_dossier"]
        stamp.cell(stamp.max_row - 1, 6).value = '{"besluit:net": "akkoord"}'

    with pytest.raises(IntakeError, match="hidden sheet of this workbook was changed"):
        read_back(dossier, filled(sent, tmp_path / "f.xlsx", tamper))
    plain = openpyxl.Workbook()
    plain.active["A1"] = "besluit"
    plain.save(tmp_path / "other.xlsx")
    with pytest.raises(IntakeError, match="no workbook of Afstemming"):
        read_back(dossier, tmp_path / "other.xlsx")
    (tmp_path / "broken.xlsx").write_bytes(b"PK\x03\x04 kapot")
    with pytest.raises(IntakeError, match="cannot be read as a workbook"):
        read_back(dossier, tmp_path / "broken.xlsx")
    with pytest.raises(IntakeError, match="cannot be read as a workbook"):
        read_back(dossier, tmp_path / "niet.xlsx")
    make_workbook(dossier, tmp_path / "openbaar.xlsx", audience=Audience.PUBLIC)
    with pytest.raises(IntakeError, match="public version"):
        read_back(dossier, tmp_path / "openbaar.xlsx")
    content = rich_content()
    other = Dossier.create(tmp_path / "ander.gpkg", content.collaboration)
    with other, pytest.raises(IntakeError, match="another dossier"):
        read_back(other, sent / "w.xlsx")


def test_a_zip_bomb_is_refused_before_it_is_unpacked(dossier: Dossier, tmp_path: Path) -> None:
    path = tmp_path / "bom.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as bomb:
        for number in range(3):
            bomb.writestr(f"xl/worksheets/sheet{number}.xml", bytes(50_000_000))
    with pytest.raises(IntakeError, match="zip bomb"):
        read_back(dossier, path)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_a_damaged_file_is_refused_or_read_never_worse(
    sent: Path, dossier: Dossier, tmp_path: Path, data: st.DataObject
) -> None:
    """Bytes changed in a part of the workbook (which is packed anew, so that it gets past the zip's own checks), or cut off."""
    path = tmp_path / "stuk.xlsx"
    if data.draw(st.booleans()):
        raw = (sent / "w.xlsx").read_bytes()
        path.write_bytes(raw[: data.draw(st.integers(0, len(raw) - 1))])
    else:
        with zipfile.ZipFile(sent / "w.xlsx") as good, zipfile.ZipFile(path, "w") as bad:
            names = good.namelist()
            hit = data.draw(st.sampled_from([n for n in names if n.endswith(".xml")]))
            for name in names:
                part = bytearray(good.read(name))
                if name == hit:
                    for _ in range(data.draw(st.integers(1, 4))):
                        part[data.draw(st.integers(0, len(part) - 1))] = data.draw(st.integers(0, 255))
                bad.writestr(name, bytes(part))
    try:
        preview = read_back(dossier, path, today=TODAY)
    except IntakeError as error:
        assert error.remedy
    else:
        assert all(line.place and line.about for line in preview.lines)


# the dossier moved on


def test_a_decision_taken_meanwhile_is_a_conflict(dossier: Dossier, sent: Path, tmp_path: Path) -> None:
    path = filled(sent, tmp_path / "f.xlsx", net_agrees)
    dossier.add_decision(PartnerDecision("o1", "net", Decision.WITHDRAWN, date(2027, 2, 25)))
    conflict = read_back(dossier, path, today=TODAY).of(Status.CONFLICT)
    assert [line.before for line in conflict] == ["ingetrokken · 25-2-2027"]
    assert "then: nothing" in conflict[0].why
    assert len(read_back(dossier, path, today=TODAY).of(Status.CHANGE)) == 1


def test_a_work_that_changed_meanwhile_is_a_conflict_and_stays_to_reconsider(
    dossier: Dossier, sent: Path, tmp_path: Path
) -> None:
    from afstemming_plugin.cycle.decide import to_reconsider
    from afstemming_plugin.model.period import Period

    path = filled(sent, tmp_path / "f.xlsx", net_agrees)
    work = next(w for w in dossier.content().works if w.id == "w04")
    dossier.change_works([replace(work, period=Period.year(2033), version=2)])
    (conflict,) = read_back(dossier, path, today=TODAY).of(Status.CONFLICT)
    assert conflict.partner == "Netbeheer Voorbeeld" and "changed since" in conflict.why
    assert apply(dossier, [conflict]) == 1
    assert [p for item in to_reconsider(dossier.content()) for p in item.decisions if p == "net"] == ["net"]


def test_a_proposal_that_is_gone_is_a_conflict(dossier: Dossier, sent: Path, tmp_path: Path) -> None:
    path = filled(sent, tmp_path / "f.xlsx", net_agrees)
    analysis = dossier.content().analysis
    assert analysis is not None
    kept = [o for o in analysis.opportunities if o.id != "o1"]
    dossier.save_analysis(replace(analysis, opportunities=kept), {o.id: "" for o in kept})
    (line,) = read_back(dossier, path, today=TODAY).of(Status.CONFLICT)
    assert line.about.startswith("K-001") and "not in the dossier any more" in line.why


def test_only_the_cells_to_fill_in_can_be_changed(sent: Path) -> None:
    page = openpyxl.load_workbook(sent / "w.xlsx")["Proposals"]
    column, row = keys(page), ids(page)
    assert page.protection.sheet and not page.protection.password
    assert page.row_dimensions[next(c.row for c in page["A"] if c.value == "#vast:0")].hidden
    open_cells = {c.coordinate for line in page.iter_rows() for c in line if not c.protection.locked}
    expected = {
        page.cell(row[o], column[f"{name}:{partner}"]).coordinate
        for o, partners in (("o1", ("gem", "wat", "net")), ("o2", ("wat", "net", "tel")))
        for partner in partners
        for name in ("besluit", "datum", "opmerking")
    }
    assert open_cells == expected
    assert isinstance(page.cell(row["o1"], column["datum:gem"]).value, datetime)

"""What people do to a workbook before they send it back: nothing is lost, nothing is taken for what it is not."""

from __future__ import annotations

import csv
import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from test_cycle_round_trip import TODAY, filled, ids, keys, net_agrees, sent  # noqa: F401 (a fixture)

from afstemming_plugin.cycle.consult import close_round, current_round, start_round
from afstemming_plugin.cycle.consultation_form import make_consultation
from afstemming_plugin.cycle.round_trip import Status, apply, read_back
from afstemming_plugin.dossier import Dossier
from afstemming_plugin.export.cell_text import put_text
from afstemming_plugin.model.decision import PartnerDecision
from afstemming_plugin.model.errors import IntakeError
from afstemming_plugin.model.words import Decision


@pytest.fixture
def dossier(sent: Path, tmp_path: Path) -> Iterator[Dossier]:  # noqa: F811
    with Dossier.open(Path(shutil.copy(sent / "d.gpkg", tmp_path / "d.gpkg"))) as opened:
        yield opened


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("1-9-2027", date(2027, 9, 1)),
        (" 1 sept. 2027 ", date(2027, 9, 1)),
        ("01/09/2027", date(2027, 9, 1)),
        ("2027-09-01", date(2027, 9, 1)),
        (46631, date(2027, 9, 1)),  # the number of the day, in a cell that lost its look
    ],
)
def test_a_day_however_it_is_written(
    dossier: Dossier, sent: Path, tmp_path: Path, written: object, day: date  # noqa: F811
) -> None:  # fmt: skip
    def fill(page: Any, column: dict[str, int], row: dict[str, int]) -> None:
        page.cell(row["o1"], column["besluit:net"]).value = "AKKOORD"
        cell = page.cell(row["o1"], column["datum:net"])
        cell.value, cell.number_format = written, "General"

    (line,) = read_back(dossier, filled(sent, tmp_path / "f.xlsx", fill), today=TODAY).lines
    assert isinstance(line.record, PartnerDecision) and line.record.decided_on == day


def test_merged_cells_answer_only_their_own_first_row_and_it_is_told(
    dossier: Dossier, sent: Path, tmp_path: Path  # noqa: F811
) -> None:  # fmt: skip
    def fill(page: Any, column: dict[str, int], row: dict[str, int]) -> None:
        page.cell(row["o1"], column["besluit:gem"]).value = None
        page.cell(row["o1"], column["besluit:wat"]).value = "akkoord"
        at = page.cell(1, column["besluit:wat"]).column_letter
        page.merge_cells(f"{at}{row['o1']}:{at}{row['o2']}")

    preview = read_back(dossier, filled(sent, tmp_path / "f.xlsx", fill), today=TODAY)
    assert [(line.about[:5], line.partner) for line in preview.of(Status.CHANGE)] == [
        ("K-001", "Waterbedrijf Voorbeeld")
    ]
    assert any("merged" in note and "K-002" in note for note in preview.notes), preview.notes


def test_copies_that_come_back_one_after_another(
    dossier: Dossier, sent: Path, tmp_path: Path  # noqa: F811
) -> None:  # fmt: skip
    """Each partner filled in its own copy of the same workbook."""

    def wat_disagrees(page: Any, column: dict[str, int], row: dict[str, int]) -> None:
        page.cell(row["o1"], column["besluit:wat"]).value = "geen akkoord"
        page.cell(row["o1"], column["opmerking:wat"]).value = "pas na 2030"

    for name, fill, count in (("net", net_agrees, 2), ("wat", wat_disagrees, 1)):
        preview = read_back(dossier, filled(sent, tmp_path / f"{name}.xlsx", fill), today=TODAY)
        assert not preview.of(Status.CONFLICT) + preview.of(Status.REFUSED)
        assert apply(dossier, preview.lines, f"{name}.xlsx") == count
    latest = dossier.content().latest_decisions("o1")
    assert (latest["net"].decision, latest["wat"].decision) == (Decision.AGREED, Decision.NOT_AGREED)
    for name, known in (("net", 2), ("wat", 1)):
        again = read_back(dossier, tmp_path / f"{name}.xlsx", today=TODAY)
        assert (again.lines, again.same) == ([], known)


def test_a_copied_sheet_with_other_answers_is_refused_by_name(
    dossier: Dossier, sent: Path, tmp_path: Path  # noqa: F811
) -> None:  # fmt: skip
    def copy(page: Any, column: dict[str, int], row: dict[str, int]) -> None:
        page.parent.copy_worksheet(page).title = "Voorstellen (2)"
        net_agrees(page, column, row)

    told = read_back(dossier, filled(sent, tmp_path / "f.xlsx", copy), today=TODAY).lines
    assert {line.status for line in told} == {Status.REFUSED}
    assert {line.about[:5] for line in told} == {"K-001", "K-002"}
    assert all("more than once" in line.why and "(2)" in line.why for line in told)


def test_own_columns_rows_and_sheets_do_no_harm(
    dossier: Dossier, sent: Path, tmp_path: Path  # noqa: F811
) -> None:  # fmt: skip
    def fill(page: Any, column: dict[str, int], row: dict[str, int]) -> None:
        net_agrees(page, column, row)
        page.insert_cols(column["besluit:net"])
        page.cell(row["o1"], column["besluit:net"]).value = "intern: eerst bellen"
        page.insert_rows(1, 4)
        page["A1"] = "ONTVANGEN 3 MAART"
        page.append(["totaal", None, "=SUM(A1:A9)"])
        page.parent.create_sheet("Kladblad", 0)["A1"] = "#id: dit is geen sleutel"
        page.parent.move_sheet("Proposals", 3)

    preview = read_back(dossier, filled(sent, tmp_path / "f.xlsx", fill), today=TODAY)
    assert {line.about[:5] for line in preview.of(Status.CHANGE)} == {"K-001", "K-002"}
    assert not preview.of(Status.REFUSED)


def test_a_remark_however_long_or_odd_comes_back_whole(
    dossier: Dossier, sent: Path, tmp_path: Path  # noqa: F811
) -> None:  # fmt: skip
    remark = "=2+2 is een \U0001f6a7 \"vraag\" <b>&amp; _x0041_ 'één'\n" + "lang " * 6000

    def fill(page: Any, column: dict[str, int], row: dict[str, int]) -> None:
        page.cell(row["o1"], column["besluit:net"]).value = "nader overleg"
        put_text(page.cell(row["o1"], column["opmerking:net"]), remark)

    preview = read_back(dossier, filled(sent, tmp_path / "f.xlsx", fill), today=TODAY)
    assert apply(dossier, preview.lines) == 1
    assert dossier.content().latest_decisions("o1")["net"].reason == " ".join(remark.split())


@pytest.mark.parametrize("name", ["w.csv", "w.xls", "w.pdf"])
def test_another_kind_of_file_is_refused_with_what_to_do(
    dossier: Dossier, sent: Path, tmp_path: Path, name: str  # noqa: F811
) -> None:  # fmt: skip
    path = tmp_path / name
    if name.endswith("csv"):
        page = openpyxl.load_workbook(sent / "w.xlsx")["Proposals"]
        with path.open("w", newline="", encoding="utf-8") as file:
            csv.writer(file).writerows(page.iter_rows(values_only=True))
    else:
        path.write_bytes(
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) if name.endswith("xls") else b"%PDF-1.4"
        )
    with pytest.raises(IntakeError) as told:
        read_back(dossier, path)
    assert "xlsx" in told.value.remedy and "another kind" in told.value.what and not told.value.value


def test_an_answer_to_a_round_that_was_closed_is_told(
    dossier: Dossier, tmp_path: Path
) -> None:  # fmt: skip
    start_round(dossier, date(2027, 3, 15), title="voorjaar", asked_on=date(2027, 2, 1))
    old = tmp_path / "oud.xlsx"
    make_consultation(dossier, old, "net")
    round_ = current_round(dossier.content())
    assert round_ is not None
    close_round(dossier, round_, date(2027, 3, 20))
    start_round(dossier, date(2027, 9, 15), title="najaar", asked_on=date(2027, 8, 1))
    book = openpyxl.load_workbook(old)
    page: Any = book["Your proposals"]
    page.cell(ids(page)["o1"], keys(page)["besluit"]).value = "akkoord"
    book.save(old)
    preview = read_back(dossier, old, today=TODAY)
    assert len(preview.of(Status.CHANGE)) == 1
    assert preview.notes == [
        "The written round of this workbook, voorjaar, was closed on 20-3-2027; its answers do not count for a later round."
    ]

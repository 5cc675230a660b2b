"""The workbook of a written round asks a partner its own part, and its answers come back by the same reader."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from test_cycle_round_trip import ids, keys, sent  # noqa: F401 (a fixture)

from afstemming_plugin.cycle.consult import current_round, partners_part, start_round
from afstemming_plugin.cycle.consultation_form import asked_of, make_consultation, make_consultations
from afstemming_plugin.cycle.meeting import undo_last
from afstemming_plugin.cycle.quality import quality_of_dossier
from afstemming_plugin.cycle.round_trip import Status, apply, read_back
from afstemming_plugin.dossier import Dossier
from afstemming_plugin.model.decision import Action, ProposalAnswer, WorkAnswer
from afstemming_plugin.model.errors import ExportError, IntakeError
from afstemming_plugin.model.period import Period, Precision
from afstemming_plugin.model.words import Answer, Decision

TODAY, PEILDATUM = date(2027, 3, 1), date(2027, 1, 15)
WORKS, PROPOSALS = "Your works", "Your proposals"


@pytest.fixture
def dossier(sent: Path, tmp_path: Path) -> Iterator[Dossier]:  # noqa: F811
    with Dossier.open(Path(shutil.copy(sent / "d.gpkg", tmp_path / "d.gpkg"))) as opened:
        start_round(opened, date(2027, 3, 15), title="voorjaar", asked_on=date(2027, 2, 1))
        yield opened


def answered(path: Path) -> None:
    """net answers on two of its works and on a proposal."""
    book = openpyxl.load_workbook(path)
    works, proposals = book[WORKS], book[PROPOSALS]
    column, row = keys(works), ids(works)
    for id, answer, wish, remark in (
        ("w04", "nog relevant", None, None), ("w06", "verschoven", "2e helft 2028", "na de bouwvak"),
        ("w10", "misschien", None, None),
    ):  # fmt: skip
        for name, value in (("antwoord", answer), ("wens", wish), ("opmerking", remark)):
            works.cell(row[id], column[name]).value = value
    column, row = keys(proposals), ids(proposals)
    proposals.cell(row["o1"], column["besluit"]).value = "akkoord"
    proposals.cell(row["o1"], column["wens"]).value = date(2028, 9, 1)
    book.save(path)


def test_a_partner_is_asked_its_own_part(dossier: Dossier, tmp_path: Path) -> None:
    make_consultation(dossier, tmp_path / "net.xlsx", "net")
    content = dossier.content()
    round_ = current_round(content)
    assert round_ is not None
    part = partners_part(content, round_, "net")
    book = openpyxl.load_workbook(tmp_path / "net.xlsx")
    assert set(ids(book[WORKS])) - {"work_id", "#id:werken"} == {w.id for w in part.works}
    assert set(ids(book[PROPOSALS])) - {"opportunity_id", "#id:voorstellen"} == {
        o.id for o in part.opportunities
    }
    texts = {str(c.value) for page in book for line in page.iter_rows() for c in line if c.value is not None}
    assert "Please answer on or before 15-3-2027" in texts and "voorjaar" in texts
    assert any("fall" in t or "shift" in t or "earlier" in t for t in texts)
    validations = [v.formula1 for v in book[WORKS].data_validations.dataValidation]
    assert '"nog relevant,verschoven,vervallen,nog niet bekend"' in validations
    assert all(
        len(formula) <= 257 for formula in validations
    )  # what a cell validation can hold, with its quotes
    assert book[WORKS].protection.sheet and book[PROPOSALS].protection.sheet


def test_answers_come_back(dossier: Dossier, tmp_path: Path) -> None:
    path = tmp_path / "net.xlsx"
    make_consultation(dossier, path, "net")
    assert read_back(dossier, path).lines == []
    answered(path)
    preview = read_back(dossier, path, today=TODAY)
    changes = preview.of(Status.CHANGE)
    (bad,) = preview.of(Status.REFUSED)
    assert bad.about == "NET-010 Kabel Kerkplein" and "none of: nog relevant" in bad.why
    round_ = current_round(dossier.content())
    assert round_ is not None
    half = Period(date(2028, 7, 1), date(2028, 12, 31), Precision.HALF)
    assert [line.record for line in changes] == [
        WorkAnswer(round_.id, "net", "w06", Answer.MOVED, TODAY, half, "na de bouwvak"),
        WorkAnswer(round_.id, "net", "w04", Answer.RELEVANT, TODAY),
        ProposalAnswer(
            round_.id, "net", "o1", Decision.AGREED, TODAY, "", Period(date(2028, 9, 1), date(2028, 9, 1))
        ),
    ]
    assert apply(dossier, preview.lines) == 3
    content = dossier.content()
    assert content.consultations[0].answered_on == {"net": TODAY}
    assert {w.id for w in content.works if w.confirmed_on == TODAY} == {"w04", "w06"}
    again = read_back(dossier, path, today=TODAY)
    assert (again.of(Status.CHANGE), again.same) == ([], 3)
    make_consultation(dossier, tmp_path / "weer.xlsx", "net")
    assert read_back(dossier, tmp_path / "weer.xlsx").lines == []


def test_what_was_read_back_is_one_step_that_can_be_undone(dossier: Dossier, tmp_path: Path) -> None:
    path = tmp_path / "net.xlsx"
    make_consultation(dossier, path, "net")
    answered(path)
    before = dossier.content()
    first = read_back(dossier, path, today=TODAY).lines
    apply(dossier, first, "net.xlsx")
    between = dossier.content()
    make_consultation(dossier, tmp_path / "wat.xlsx", "wat")
    book = openpyxl.load_workbook(tmp_path / "wat.xlsx")
    page: Any = book[PROPOSALS]
    page.cell(ids(page)["o1"], keys(page)["besluit"]).value = "geen akkoord"
    book.save(tmp_path / "wat.xlsx")
    apply(dossier, read_back(dossier, tmp_path / "wat.xlsx", today=TODAY).lines, "wat.xlsx")
    for told, expected in (("wat.xlsx (1", between), ("net.xlsx (3", before)):
        step = undo_last(dossier, None, date.today())
        assert step is not None and told in step.what
        assert dossier.content() == expected
    assert undo_last(dossier, None, date.today()) is None
    assert len(read_back(dossier, path, today=TODAY).of(Status.CHANGE)) == 3


def test_what_the_dossier_says_meanwhile_is_a_conflict(dossier: Dossier, tmp_path: Path) -> None:
    path = tmp_path / "net.xlsx"
    make_consultation(dossier, path, "net")
    answered(path)
    round_ = current_round(dossier.content())
    assert round_ is not None
    dossier.add_answers([WorkAnswer(round_.id, "net", "w04", Answer.LAPSED, date(2027, 2, 20))])
    work = next(w for w in dossier.content().works if w.id == "w06")
    dossier.change_works([replace(work, version=work.version + 1, period=Period.year(2031))])
    told = {line.about: line.why for line in read_back(dossier, path, today=TODAY).of(Status.CONFLICT)}
    assert "something else since" in told["NET-004 Middenspanning verzwaren"]
    assert "changed since" in told["NET-006 +1+1"]


def test_rows_of_works_that_are_not_of_this_partner_are_refused(dossier: Dossier, tmp_path: Path) -> None:
    path = tmp_path / "net.xlsx"
    make_consultation(dossier, path, "net")
    book = openpyxl.load_workbook(path)
    page: Any = book[WORKS]
    column, row = keys(page), ids(page)
    page.cell(row["w04"], column["#id:werken"]).value = "w01"
    page.cell(row["w04"], column["antwoord"]).value = "vervallen"
    page.cell(row["w06"], column["#vast:1"]).value = "iets anders"
    book.save(path)
    told = {line.about: line.why for line in read_back(dossier, path, today=TODAY).lines}
    assert "not one of the workbook" in told["NET-004 Middenspanning verzwaren"]
    assert "must not change" in told["NET-006 +1+1"]


def test_one_workbook_for_each_partner_that_is_asked(dossier: Dossier, tmp_path: Path) -> None:
    dossier.save_actions([Action("a1", "", "wat", "levert tracé", date(2027, 5, 1))])
    made = make_consultations(dossier, tmp_path / "uit")
    assert [path.name for path in made] == [
        f"raadpleging-{code}.xlsx" for code in ("gem", "wat", "net", "tel")
    ]
    book = openpyxl.load_workbook(made[1])
    texts = {str(c.value) for page in book for line in page.iter_rows() for c in line if c.value is not None}
    assert "levert tracé" in texts and "te laat" in texts
    assert not any(
        "levert tracé" in str(c.value) for page in openpyxl.load_workbook(made[2]) for c in page["F"]
    )


def test_without_a_round_there_is_nothing_to_ask(sent: Path, tmp_path: Path) -> None:  # noqa: F811
    path = tmp_path / "leeg.gpkg"
    shutil.copy(sent / "d.gpkg", path)
    with Dossier.open(path) as dossier, pytest.raises(ExportError, match="No written round is open"):
        make_consultation(dossier, tmp_path / "x.xlsx", "net")
    with Dossier.open(path) as dossier:
        start_round(dossier, date(2027, 3, 15), asked_on=date(2027, 2, 1))
        make_consultation(dossier, tmp_path / "x.xlsx", "net")
    shutil.copy(sent / "d.gpkg", path)
    with Dossier.open(path) as dossier, pytest.raises(IntakeError, match="round of this workbook"):
        read_back(dossier, tmp_path / "x.xlsx")


def test_what_was_told_at_delivery_and_holds_still_is_told_once(dossier: Dossier) -> None:
    content, day = dossier.content(), PEILDATUM
    now = quality_of_dossier(content, day)
    delivery = next(d for d in content.deliveries if d.partner == "net" and now.get(d.id))
    told = replace(
        content,
        deliveries=[replace(d, remarks=now[d.id]) if d is delivery else d for d in content.deliveries],
    )
    round_ = current_round(content)
    assert round_ is not None
    asked = asked_of(told, round_, "net").content
    found = next(d for d in asked.deliveries if d.id == delivery.id).remarks
    assert [r.message for r in found] == [r.message for r in now[delivery.id]]

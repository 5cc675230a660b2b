"""The same list twice asks nothing twice; a changed list asks only about what changed."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any, Iterator, Optional, Sequence

import openpyxl
import pytest
from osgeo import ogr

from afstemming_plugin.cycle.agreements import PlannedDelivery
from afstemming_plugin.cycle.changes import changes_of, counted
from afstemming_plugin.cycle.correct import confirm, correct, place_by_hand, withdraw
from afstemming_plugin.cycle.decide import (
    partners_to_ask,
    reconsider_in_words,
    record_decisions,
    to_reconsider,
)
from afstemming_plugin.cycle.doubts import Doubt, OnDoubt, Overtaken, Taker, Unattended
from afstemming_plugin.cycle.explain import explain
from afstemming_plugin.cycle.match import determine
from afstemming_plugin.cycle.results import indicators
from afstemming_plugin.cycle.take_in import TakenIn, take_in
from afstemming_plugin.dossier import Dossier
from afstemming_plugin.model.change import ChangeKind
from afstemming_plugin.model.collaboration import Collaboration, Partner
from afstemming_plugin.model.content import Content
from afstemming_plugin.model.decision import PartnerDecision
from afstemming_plugin.model.errors import DossierError, IntakeError
from afstemming_plugin.model.period import Period
from afstemming_plugin.model.words import Decision, Discipline, Hardness, PlacePrecision, Severity
from afstemming_plugin.model.work import Work

DAY = date(2026, 11, 1)
STREETS = [f"{name}{kind}" for name in ("Kerk", "Molen", "Haven", "Linden", "Station", "Veld", "Brug", "School",
                                        "Tuin", "Markt") for kind in ("straat", "weg", "laan", "kade")]  # fmt: skip
HEADER = ["Titel", "Discipline", "Straat", "Start", "Eind", "Status", "WKT"]


class Person(Taker):
    """Answers as told and keeps what was asked."""

    def __init__(self, answer: str = "best", keep: bool = True) -> None:
        self.answer, self.keeps = answer, keep
        self.doubts: list[Doubt] = []
        self.overtaken: list[Overtaken] = []

    def which(self, doubts: Sequence[Doubt]) -> list[Optional[str]]:
        self.doubts += doubts
        return [d.candidates[0].work.id if self.answer == "best" else None for d in doubts]

    def keep(self, overtaken: Sequence[Overtaken]) -> list[bool]:
        self.overtaken += overtaken
        return [self.keeps] * len(overtaken)

    @property
    def asked(self) -> int:
        return len(self.doubts) + len(self.overtaken)


class Nobody(Taker):
    """Must not be asked anything."""

    def which(self, doubts: Sequence[Doubt]) -> list[Optional[str]]:
        raise AssertionError(doubts)

    def keep(self, overtaken: Sequence[Overtaken]) -> list[bool]:
        raise AssertionError(overtaken)


def line(x: float, y: float = 463000, length: float = 90) -> str:
    return f"LINESTRING ({x} {y}, {x + length} {y + 2})"


def wkb(text: str) -> bytes:
    return bytes(ogr.CreateGeometryFromWkt(text).ExportToWkb())


def rows_of(discipline: str, y: float = 463000, count: int = 40) -> list[list[Any]]:
    """Rows without any reference; the last four have no place but their street."""
    rows = []
    for number, street in enumerate(STREETS[:count]):
        place = line(155000 + 400 * number, y) if number < count - 4 else None
        rows.append([f"Vervangen {discipline} {street}", discipline, street, date(2028, 3, 1), date(2028, 9, 30),
                     "gepland", place])  # fmt: skip
    return rows


def workbook(path: Path, rows: list[list[Any]]) -> Path:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(HEADER)
    for row in rows:
        sheet.append(row)
    book.save(path)
    return path


@pytest.fixture
def dossier(tmp_path: Path) -> Iterator[Dossier]:
    collaboration = Collaboration(
        "Convenant",
        partners=[
            Partner("gem", "Gemeente", "#0072B2", (Discipline.RIOOL,)),
            Partner("wat", "Waterbedrijf", "#D55E00", (Discipline.WATER,)),
        ],
    )
    with Dossier.create(tmp_path / "d.gpkg", collaboration) as made:
        yield made


def deliver(dossier: Dossier, path: Path, partner: str = "gem", taker: Optional[Taker] = None) -> TakenIn:
    return take_in(dossier, PlannedDelivery(path, partner=partner), peildatum=DAY, taker=taker)


@pytest.fixture
def delivered(dossier: Dossier, tmp_path: Path) -> Dossier:
    """Riool and water in forty streets, four works of each without a place; determined."""
    deliver(dossier, workbook(tmp_path / "riool.xlsx", rows_of("riool")), "gem", Nobody())
    deliver(dossier, workbook(tmp_path / "water.xlsx", rows_of("water", 463004)), "wat", Nobody())
    determine(dossier, peildatum=DAY)
    return dossier


def titled(content: Content, title: str) -> Work:
    return next(work for work in content.works if work.title == title)


def agree(dossier: Dossier, opportunity: str, *partners: str) -> None:
    record_decisions(
        dossier, [PartnerDecision(opportunity, partner, Decision.AGREED, DAY, "past") for partner in partners]
    )


# -- the same list -------------------------------------------------------------------------------


def test_the_same_list_again_asks_nothing_and_everything_is_still_there(
    delivered: Dossier, tmp_path: Path
) -> None:
    first = delivered.content()
    assert len(first.works) == 80 and sum(w.geometry is None for w in first.works) == 8
    placed = titled(first, f"Vervangen riool {STREETS[38]}")
    place_by_hand(delivered, placed.id, wkb(line(170200)), "op de kaart getekend")
    other = titled(first, f"Vervangen water {STREETS[38]}")
    place_by_hand(delivered, other.id, wkb(line(170200, 463004)))
    moved = titled(first, f"Vervangen riool {STREETS[0]}")
    correct(delivered, moved.id, "period", Period.year(2029), "telefonisch doorgegeven")
    correct(delivered, moved.id, "hardness", Hardness.VOORNEMEN)
    confirm(delivered, [moved.id, placed.id], DAY)
    determine(delivered, peildatum=DAY)
    before = delivered.content()
    together = next(o for o in before.analysis.opportunities if placed.id in {m.work for m in o.members})
    agree(delivered, together.id, "gem", "wat")
    before = delivered.content()

    for name, partner, rows in (
        ("riool.xlsx", "gem", rows_of("riool")),
        ("water.xlsx", "wat", rows_of("water", 463004)),
    ):
        deliver(delivered, workbook(tmp_path / name, rows), partner, Nobody())
    determine(delivered, peildatum=DAY)
    after = delivered.content()
    known = {work.id: work for work in before.works}
    assert {work.id for work in after.works} == set(known)
    for work in after.works:
        was = known[work.id]
        assert (work.geometry, work.period, work.hardness, work.version, work.corrected, work.confirmed_on) == (
            was.geometry, was.period, was.hardness, was.version, was.corrected, was.confirmed_on,
        )  # fmt: skip
    assert sum(w.geometry is None for w in after.works) == 6 == sum(d.unplaced for d in after.deliveries)
    assert {o.id for o in after.analysis.opportunities} == {o.id for o in before.analysis.opportunities}
    assert set(after.latest_decisions(together.id)) == {"gem", "wat"}
    assert to_reconsider(after) == []
    again = {work.title: work for work in after.works}
    kept = again[f"Vervangen riool {STREETS[0]}"]
    assert kept.period == Period.year(2029) and kept.delivered["period"] == "1-3-2028 – 30-9-2028"
    assert kept.confirmed_on == DAY


def test_the_order_and_the_name_of_the_file_do_not_matter(delivered: Dossier, tmp_path: Path) -> None:
    before = {w.title: w.id for w in delivered.content().works}
    deliver(delivered, workbook(tmp_path / "anders.xlsx", rows_of("riool")[::-1]), "gem", Nobody())
    assert {w.title: w.id for w in delivered.content().works} == before


def test_a_tenth_changed_asks_only_about_those(delivered: Dossier, tmp_path: Path) -> None:
    before = {w.title: w for w in delivered.content().works if w.partner == "gem"}
    placed = before[f"Vervangen riool {STREETS[39]}"]
    place_by_hand(delivered, placed.id, wkb(line(170600)))
    rows = rows_of("riool")
    rows[1][3:5] = [
        date(2031, 1, 1),
        date(2031, 12, 31),
    ]  # years later: same place and title, surely the same
    rows[2][6] = line(155800 + 20)  # twenty metres on
    rows[3][0], rows[3][3], rows[3][4] = "Relinen hoofdriool", date(2030, 1, 1), date(2030, 6, 30)  # doubtful
    rows[4] = ["Nieuw gemaal", "riool", "Dijkpad", date(2029, 1, 1), date(2029, 2, 1), "idee", line(199000)]
    person = Person()
    deliver(delivered, workbook(tmp_path / "riool.xlsx", rows), "gem", person)
    assert [d.work.title for d in person.doubts] == ["Relinen hoofdriool"] and person.overtaken == []
    after = {w.title: w for w in delivered.content().works if w.partner == "gem"}
    same = [title for title in before if title in after]
    assert len(same) == 38 and all(before[title].id == after[title].id for title in same)
    assert after["Relinen hoofdriool"].id == before[f"Vervangen riool {STREETS[3]}"].id
    assert after["Nieuw gemaal"].id not in {w.id for w in before.values()}
    assert {t for t in same if after[t].version > before[t].version} == {
        f"Vervangen riool {STREETS[n]}" for n in (1, 2, 39)
    }
    deliver(delivered, workbook(tmp_path / "riool.xlsx", rows), "gem", Nobody())
    assert {w.title: w.id for w in delivered.content().works if w.partner == "gem"} == {
        title: w.id for title, w in after.items()
    }


def test_what_was_said_to_be_new_is_not_asked_again_even_after_an_absence(
    delivered: Dossier, tmp_path: Path
) -> None:
    rows = rows_of("riool")
    original = list(rows[3])
    rows[3] = [
        "Relinen hoofdriool",
        "riool",
        STREETS[3],
        date(2030, 1, 1),
        date(2030, 6, 30),
        "gepland",
        rows[3][6],
    ]
    person = Person("new")
    deliver(delivered, workbook(tmp_path / "a.xlsx", rows), "gem", person)
    assert len(person.doubts) == 1
    new = titled(delivered.content(), "Relinen hoofdriool")
    deliver(
        delivered,
        workbook(tmp_path / "b.xlsx", [*rows[:3], original, *rows[4:]]),
        "gem",
        Person("new"),
    )
    deliver(delivered, workbook(tmp_path / "c.xlsx", rows), "gem", Nobody())
    assert titled(delivered.content(), "Relinen hoofdriool").id == new.id


def test_a_work_that_was_away_comes_back_with_its_id(delivered: Dossier, tmp_path: Path) -> None:
    before = {w.title: w.id for w in delivered.content().works if w.partner == "gem"}
    deliver(delivered, workbook(tmp_path / "a.xlsx", rows_of("riool")[5:]), "gem", Nobody())
    new = ["Heel iets anders", "riool", "Dijkpad", date(2029, 1, 1), date(2029, 2, 1), "idee", line(199000)]
    deliver(delivered, workbook(tmp_path / "riool.xlsx", [new, *rows_of("riool")]), "gem", Nobody())
    after = {w.title: w.id for w in delivered.content().works if w.partner == "gem"}
    assert after.pop("Heel iets anders") not in before.values()
    assert after == before


def test_unattended_doubts_follow_the_rule_and_are_told(delivered: Dossier, tmp_path: Path) -> None:
    old = titled(delivered.content(), f"Vervangen riool {STREETS[3]}")
    rows = rows_of("riool")
    rows[3] = [
        "Relinen hoofdriool",
        "riool",
        STREETS[3],
        date(2030, 1, 1),
        date(2030, 6, 30),
        "gepland",
        rows[3][6],
    ]
    path = workbook(tmp_path / "riool2.xlsx", rows)
    before = delivered.content()
    with pytest.raises(IntakeError, match="leave a question open") as caught:
        deliver(delivered, path, "gem", Unattended(OnDoubt.STOP))
    assert (caught.value.row, caught.value.value) == (5, "Relinen hoofdriool")
    assert delivered.content() == before
    deliver(delivered, path, "gem", Unattended(OnDoubt.BEST))
    content = delivered.content()
    assert titled(content, "Relinen hoofdriool").id == old.id
    remarks = [r for d in content.deliveries if d.partner == "gem" for r in d.remarks]
    told = [r for r in remarks if r.severity is Severity.DOUBTFUL and "earlier delivery" in r.message]
    assert [(r.row, old.title in r.message) for r in told] == [(5, True)]


def test_by_default_a_doubtful_work_is_a_new_one(delivered: Dossier, tmp_path: Path) -> None:
    old = titled(delivered.content(), f"Vervangen riool {STREETS[3]}")
    rows = rows_of("riool")
    rows[3] = [
        "Relinen hoofdriool",
        "riool",
        STREETS[3],
        date(2030, 1, 1),
        date(2030, 6, 30),
        "gepland",
        rows[3][6],
    ]
    deliver(delivered, workbook(tmp_path / "riool2.xlsx", rows))
    assert titled(delivered.content(), "Relinen hoofdriool").id != old.id


def test_two_sheets_of_one_source_keep_their_works(dossier: Dossier, tmp_path: Path) -> None:
    def book(path: Path, change: bool) -> Path:
        made = openpyxl.Workbook()
        for number, rows in enumerate((rows_of("riool")[:20], rows_of("riool")[20:40])):
            sheet = made.active if number == 0 else made.create_sheet()
            sheet.title = f"Jaar {number + 1}"
            if change:
                rows[0][3:5] = [date(2030, 1, 1), date(2030, 12, 31)]
            for row in (HEADER, *rows):
                sheet.append(row)
        made.save(path)
        return path

    deliver(dossier, book(tmp_path / "a.xlsx", False), "gem", Nobody())
    before = {w.title: w.id for w in dossier.content().works}
    deliver(dossier, book(tmp_path / "a.xlsx", True), "gem", Nobody())
    assert {w.title: w.id for w in dossier.content().works} == before and len(before) == 40


def test_two_files_in_one_job_keep_their_works(dossier: Dossier, tmp_path: Path) -> None:
    for _job in range(2):
        job: set[str] = set()
        for name, rows in (("a.xlsx", rows_of("riool")[:20]), ("b.xlsx", rows_of("riool")[20:40])):
            planned = PlannedDelivery(workbook(tmp_path / name, rows), partner="gem")
            take_in(dossier, planned, peildatum=DAY, taken_before=job, taker=Nobody())
        ids = {w.title: w.id for w in dossier.content().works}
        if _job == 0:
            before = ids
    assert ids == before and len(ids) == 40 == len(set(ids.values()))


def test_what_a_delivery_changed_is_told_per_work(delivered: Dossier, tmp_path: Path) -> None:
    (first,) = [d.id for d in delivered.deliveries() if d.partner == "gem"]
    assert counted(changes_of(delivered, first)) == {ChangeKind.NEW: 40}
    rows = rows_of("riool")
    rows[0][3:5] = [date(2031, 1, 1), date(2031, 12, 31)]
    rows[1][6] = line(155400 + 20)
    rows[2][5] = "idee"
    rows[3][5] = "vastgesteld"
    rows[4] = ["Nieuw gemaal", "riool", "Dijkpad", date(2029, 1, 1), date(2029, 2, 1), "idee", line(199000)]
    deliver(delivered, workbook(tmp_path / "riool.xlsx", rows), "gem", Nobody())
    (second,) = [d.id for d in delivered.deliveries() if d.partner == "gem"]
    assert counted(changes_of(delivered, second)) == {
        ChangeKind.NEW: 1, ChangeKind.GONE: 1, ChangeKind.TIME: 1, ChangeKind.PLACE: 1, ChangeKind.HARDENED: 1,
        ChangeKind.SOFTENED: 1, ChangeKind.UNCHANGED: 35,
    }  # fmt: skip
    assert counted(changes_of(delivered, first)) == {ChangeKind.NEW: 40}


def test_supplements_count_with_what_they_supplement(dossier: Dossier, tmp_path: Path) -> None:
    for job in range(2):
        taken_before: set[str] = set()
        for name, rows in (("a.xlsx", rows_of("riool")[: 20 - job]), ("b.xlsx", rows_of("riool")[20:40])):
            planned = PlannedDelivery(workbook(tmp_path / name, rows), partner="gem")
            take_in(dossier, planned, peildatum=DAY, taken_before=taken_before, taker=Nobody())
    main = next(d.id for d in dossier.deliveries() if not d.supplement)
    assert counted(changes_of(dossier, main)) == {ChangeKind.GONE: 1, ChangeKind.UNCHANGED: 39}


# -- corrections ---------------------------------------------------------------------------------


def test_a_correction_shows_what_was_delivered_and_can_be_withdrawn(delivered: Dossier) -> None:
    work = titled(delivered.content(), f"Vervangen riool {STREETS[0]}")
    changed = correct(delivered, work.id, "period", Period.year(2030), "mail van 3 maart")
    assert changed == titled(delivered.content(), work.title)
    assert (changed.version, changed.corrected) == (2, ("period",))
    correct(delivered, work.id, "period", Period.year(2031))
    (correction,) = delivered.corrections()
    assert (correction.delivered, correction.corrected) == (
        "2028-03-01|2028-09-30|dag",
        "2031-01-01|2031-12-31|jaar",
    )
    back = withdraw(delivered, work.id, "period")
    assert (back.period, back.corrected, back.delivered) == (work.period, (), work.delivered)
    assert delivered.corrections() == []
    assert {"correction", "correction dropped", "change works"} <= {e.action for e in delivered.history()}


@pytest.mark.parametrize("keep", [True, False])
def test_a_correction_whose_delivered_value_changed_is_asked_once(
    delivered: Dossier, tmp_path: Path, keep: bool
) -> None:
    work = titled(delivered.content(), f"Vervangen riool {STREETS[0]}")
    correct(delivered, work.id, "period", Period.year(2030))
    rows = rows_of("riool")
    rows[0][3:5] = [date(2029, 3, 1), date(2029, 9, 30)]
    person = Person(keep=keep)
    deliver(delivered, workbook(tmp_path / "riool.xlsx", rows), "gem", person)
    assert [(o.work.id, o.correction.field, o.now) for o in person.overtaken] == [
        (work.id, "period", "2029-03-01|2029-09-30|dag")
    ]
    now = titled(delivered.content(), work.title)
    assert now.period == (Period.year(2030) if keep else Period(date(2029, 3, 1), date(2029, 9, 30)))
    assert now.corrected == (("period",) if keep else ())
    deliver(delivered, workbook(tmp_path / "riool.xlsx", rows), "gem", Nobody())
    assert titled(delivered.content(), work.title).period == now.period


def test_unattended_a_correction_is_kept_and_told(delivered: Dossier, tmp_path: Path) -> None:
    work = titled(delivered.content(), f"Vervangen riool {STREETS[0]}")
    correct(delivered, work.id, "period", Period.year(2030))
    rows = rows_of("riool")
    rows[0][3:5] = [date(2029, 3, 1), date(2029, 9, 30)]
    deliver(delivered, workbook(tmp_path / "riool.xlsx", rows))
    content = delivered.content()
    assert titled(content, work.title).period == Period.year(2030)
    told = [r for d in content.deliveries for r in d.remarks if "was kept" in r.message]
    assert [(r.severity, r.row, r.value) for r in told] == [(Severity.DOUBTFUL, 2, "1-3-2029 – 30-9-2029")]
    person = Person()  # whoever opens it later is still asked
    deliver(delivered, workbook(tmp_path / "riool.xlsx", rows), "gem", person)
    assert len(person.overtaken) == 1


def test_a_correction_that_the_partner_took_over_is_done_with(delivered: Dossier, tmp_path: Path) -> None:
    work = titled(delivered.content(), f"Vervangen riool {STREETS[39]}")
    place_by_hand(delivered, work.id, wkb(line(170600)))
    rows = rows_of("riool")
    rows[39][6] = line(170600.3)
    deliver(delivered, workbook(tmp_path / "riool.xlsx", rows), "gem", Person())
    assert delivered.corrections() == [] or [c.field for c in delivered.corrections()] == ["identity"]
    assert titled(delivered.content(), work.title).corrected == ()


def test_a_place_must_be_a_place(delivered: Dossier) -> None:
    work = titled(delivered.content(), f"Vervangen riool {STREETS[39]}")
    before = delivered.content()
    for bad in (wkb("LINESTRING EMPTY"), wkb("POLYGON ((0 0, 10 10, 10 0, 0 10, 0 0))"), b"\x00rommel"):
        with pytest.raises(DossierError):
            place_by_hand(delivered, work.id, bad)
    with pytest.raises(DossierError, match="not in the dossier"):
        place_by_hand(delivered, "niets", wkb(line(0)))
    assert delivered.content() == before
    area = place_by_hand(delivered, work.id, wkb("POLYGON ((0 0, 300 0, 300 300, 0 300, 0 0))"))
    assert area.place_precision is PlacePrecision.AREA


# -- decisions -----------------------------------------------------------------------------------


def test_a_decision_on_a_changed_work_must_be_reconsidered_until_it_is_taken_again(
    delivered: Dossier, tmp_path: Path
) -> None:
    content = delivered.content()
    opportunity = content.analysis.opportunities[0]
    work = next(
        w for w in content.works if w.partner == "gem" and w.id in {m.work for m in opportunity.members}
    )
    agree(delivered, opportunity.id, "gem", "wat")
    assert to_reconsider(delivered.content()) == []
    rows = rows_of("riool")
    row = next(r for r in rows if r[0] == work.title)
    row[5] = "vastgesteld"
    deliver(delivered, workbook(tmp_path / "riool.xlsx", rows), "gem", Nobody())
    determine(delivered, peildatum=DAY)
    (found,) = to_reconsider(delivered.content())
    assert (found.opportunity, found.decided_on) == (opportunity.id, opportunity.id)
    assert [(c.work, c.kinds) for c in found.changes] == [(work.id, (ChangeKind.HARDENED,))]
    assert set(found.decisions) == {"gem", "wat"} and not found.joined and not found.left
    assert reconsider_in_words(found, delivered.content()) == [
        f"{work.title}: harder (gepland → vastgesteld)"
    ]
    agree(delivered, opportunity.id, "gem")  # the same words again, but upon what it is now
    (found,) = to_reconsider(delivered.content())
    assert set(found.decisions) == {"wat"}
    agree(delivered, opportunity.id, "wat")
    assert to_reconsider(delivered.content()) == []


def test_another_title_is_no_reason_to_reconsider(delivered: Dossier, tmp_path: Path) -> None:
    opportunity = delivered.content().analysis.opportunities[0]
    agree(delivered, opportunity.id, "gem")
    rows = rows_of("riool")
    for row in rows:
        row[0] = row[0].replace("Vervangen", "Vervanging")
    deliver(delivered, workbook(tmp_path / "riool.xlsx", rows), "gem", Nobody())
    determine(delivered, peildatum=DAY)
    assert to_reconsider(delivered.content()) == []


def test_decisions_go_along_to_the_opportunity_that_holds_most_of_the_works(
    delivered: Dossier, tmp_path: Path
) -> None:
    content = delivered.content()
    opportunity = content.analysis.opportunities[0]
    members = {m.work for m in opportunity.members}
    street = next(w.street for w in content.works if w.id in members)
    agree(delivered, opportunity.id, "gem", "wat")
    rows = rows_of("riool")
    row = next(r for r in rows if r[2] == street)
    rows.append(["Gasleiding " + street, "gas", street, *row[3:]])  # a third work joins in
    deliver(delivered, workbook(tmp_path / "riool.xlsx", rows), "gem", Nobody())
    determine(delivered, peildatum=DAY)
    after = delivered.content()
    heir = next(o for o in after.analysis.opportunities if members < {m.work for m in o.members})
    (found,) = to_reconsider(after)
    assert (found.opportunity, found.decided_on) == (heir.id, opportunity.id)
    assert len(found.joined) == 1 and not found.left and set(found.decisions) == {"gem", "wat"}
    assert reconsider_in_words(found, after) == [f"new in this opportunity: Gasleiding {street}"]
    agree(delivered, heir.id, "gem", "wat")
    assert to_reconsider(delivered.content()) == []


def test_a_proposal_whose_works_are_gone_is_told(delivered: Dossier, tmp_path: Path) -> None:
    content = delivered.content()
    opportunity = content.analysis.opportunities[0]
    members = {m.work for m in opportunity.members}
    gone = next(w for w in content.works if w.id in members and w.partner == "gem")
    agree(delivered, opportunity.id, "gem")
    deliver(delivered, workbook(tmp_path / "riool.xlsx", [r for r in rows_of("riool") if r[0] != gone.title]))
    still = {w.partner for w in delivered.content().works if w.id in members}
    now = delivered.content()  # not determined again yet
    assert set(partners_to_ask(opportunity, now)) == still
    assert indicators(now).openings_avoided >= 1
    assert len(explain(opportunity, now).members) == len(opportunity.members) - 1
    determine(delivered, peildatum=DAY)
    (found,) = to_reconsider(delivered.content())
    assert found.opportunity == "" and gone.id in found.left
    assert [(c.work, c.kinds) for c in found.changes] == [(gone.id, (ChangeKind.GONE,))]

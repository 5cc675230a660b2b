"""A week in an hour: everything that users do, in any order, and after each step the dossier is as it must be.

What must be true is told by a simple model beside it (`Ledger`), which knows nothing of the product's code.
AFSTEMMING_SOAK=minutes makes it as long as that; without it only a taste.
"""

from __future__ import annotations

import itertools
import json
import os
import random
import shutil
import sqlite3
import subprocess
import tempfile
import time
import zipfile
from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any, Callable, ClassVar, Optional

import openpyxl
import pytest
import soak_results
from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from osgeo import ogr
from soak_town import (
    FAULTS,
    MINUTES,
    PARTNERS,
    PEILDATUM,
    REJECTED,
    Row,
    check_sound,
    collaboration,
    drafts,
    dump,
    full_list,
    write_list,
)

from afstemming_plugin.cycle import grouping, meeting
from afstemming_plugin.cycle.agreements import EVENTS, GRAAFRUST, STREETS, WORKS, PlannedDelivery
from afstemming_plugin.cycle.consult import (
    close_round,
    current_round,
    partners_part,
    record_answers,
    start_round,
    take_over,
)
from afstemming_plugin.cycle.consultation_form import make_consultation
from afstemming_plugin.cycle.correct import confirm, correct, place_by_hand, withdraw
from afstemming_plugin.cycle.decide import partners_to_ask, to_reconsider
from afstemming_plugin.cycle.document_list import make_calendar, make_geojson
from afstemming_plugin.cycle.documents import make_geopackage, make_workbook
from afstemming_plugin.cycle.handover import copy_for
from afstemming_plugin.cycle.match import determine
from afstemming_plugin.cycle.round_trip import Status, apply, read_back
from afstemming_plugin.cycle.sharing import share_field
from afstemming_plugin.cycle.shift import keep_shift
from afstemming_plugin.cycle.store import copies_of, restore
from afstemming_plugin.cycle.take_in import take_in
from afstemming_plugin.dossier import Dossier, reserve
from afstemming_plugin.export.audience import Audience
from afstemming_plugin.model.capacity import Capacity, Measure
from afstemming_plugin.model.content import Content
from afstemming_plugin.model.decision import Action, PartnerDecision, WorkAnswer
from afstemming_plugin.model.errors import AfstemmingError, DossierError, IntakeError
from afstemming_plugin.model.period import Period, Precision
from afstemming_plugin.model.words import ActionStatus, Answer, Decision, Hardness, Share

pytestmark = pytest.mark.qgis
SPOKEN = ("decision", "proposal", "action", "meeting", "attendance", "manual_group")
"""The tables that steps at a meeting change, and that undo puts back."""
LARGEST = 10**6

rows = st.lists(
    st.builds(
        Row,
        number=st.integers(1, 12),
        street=st.integers(0, 5),
        year=st.integers(2027, 2031),
        phase=st.sampled_from(["idee", "voornemen", "gepland", "vastgesteld", "gereed"]),
        share=st.sampled_from(["partners", "partners", "beperkt"]),
        fault=st.sampled_from(["", "", "", *FAULTS]),
    ),
    min_size=1,
    max_size=9,
    unique_by=lambda row: row.number,
)
partners = st.sampled_from(PARTNERS)
picks = st.integers(0, LARGEST)
"""Which of what there is, whatever there is."""


@dataclass
class Ledger:
    """What a clerk with paper and pencil would know. `steps` are those that can be undone, each with what the tables
    that are spoken of held before it (None: something else changed one of them since)."""

    deliveries: dict[str, int] = field(default_factory=dict)
    """Id → rows in the file."""
    of_works: set[str] = field(default_factory=set)
    streets: set[str] = field(default_factory=set)
    current: dict[tuple[str, str], list[str]] = field(default_factory=dict)
    """Partner and kind → ids of what was delivered last: one, and its supplements."""
    said: Counter[tuple[str, str, str]] = field(default_factory=Counter)
    """Partner, decision and reason of what was ever said and not taken back."""
    log: list[tuple[Any, ...]] = field(default_factory=list)
    changes: int = 0
    erased: list[str] = field(default_factory=list)


class Week(RuleBasedStateMachine):
    """Each rule is something that a user does."""

    done: ClassVar[Counter[str]] = Counter()
    refused: ClassVar[Counter[str]] = Counter()

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="week-"))
        self.path = self.folder / "week.gpkg"
        self.files = self.folder / "in"
        self.out = self.folder / "out"
        self.files.mkdir()
        self.out.mkdir()
        self.dossier = Dossier.create(self.path, collaboration())
        self.ledger = Ledger()
        self.number = itertools.count(1)
        self.day = PEILDATUM
        self.meeting: Optional[Any] = None
        self.undoable: list[tuple[str, dict[str, list[tuple[Any, ...]]]]] = []
        """What was said at this meeting, newest last: what it was, and the spoken tables before it."""
        self.before = 0

    # -- help -------------------------------------------------------------------------------------

    def content(self) -> Content:
        return self.dossier.content()

    def spoken(self) -> dict[str, list[Any]]:
        """Without fids: what is put back gets a new one."""
        held = dump(self.path)
        return {name: sorted(map(repr, (row[1:] for row in held[name]))) for name in SPOKEN}

    def pick(self, number: int, what: list[Any]) -> Any:
        return what[number % len(what)] if what else None

    def act(self, name: str, action: Callable[[], Any]) -> Any:
        """A user does something. When the product refuses, it says so and nothing has changed."""
        before = dump(self.path)
        try:
            result = action()
        except AfstemmingError as error:
            assert error.what and len(error.message()) < 2000, name
            assert dump(self.path) == before, f"{name} was refused, but changed something: {error}"
            Week.refused[name] += 1
            return None
        Week.done[name] += 1
        self.ledger.changes += 1
        return result

    def other_change(self) -> None:
        """What can be undone is the last thing said; what else changes meanwhile is not in its way."""
        self.undoable.clear()

    # -- deliveries -------------------------------------------------------------------------------

    @initialize()
    def begin(self) -> None:
        for partner in PARTNERS:
            self.deliver(partner, full_list(PARTNERS.index(partner)), supplement=False)
        determine(self.dossier, peildatum=self.day)

    @rule(partner=partners, rows=rows, supplement=st.booleans())
    def deliver(self, partner: str, rows: list[Row], supplement: bool) -> None:
        file = write_list(self.files / f"{partner}{next(self.number)}.csv", partner, rows)
        supplements = supplement and (partner, WORKS) in self.ledger.current
        taken = self.act(
            "deliver",
            lambda: take_in(
                self.dossier,
                PlannedDelivery(file, partner=partner),
                peildatum=self.day,
                taken_before={f"{partner}//csv"} if supplements else set(),
            ),
        )
        if taken is None:
            return
        (delivery,) = taken.deliveries
        wrong = sum(row.fault in REJECTED for row in rows)
        assert (delivery.accepted, delivery.rejected) == (len(rows) - wrong, wrong)
        # A row without a place lies in its street, where the streets are known.
        nowhere = sum(
            row.fault == "no place" and f"Straat {row.street}" not in self.ledger.streets for row in rows
        )
        assert delivery.unplaced == nowhere
        assert delivery.supplement == supplements
        self.ledger.deliveries[delivery.id] = len(rows)
        self.ledger.of_works.add(delivery.id)
        if supplements:
            self.ledger.current[partner, WORKS].append(delivery.id)
        else:
            self.ledger.current[partner, WORKS] = [delivery.id]

    @rule(
        partner=partners,
        kind=st.sampled_from(["noise", "empty", "no columns", "a program", "cut off"]),
        number=picks,
    )
    def deliver_a_bad_file(self, partner: str, kind: str, number: int) -> None:
        bad = {
            "noise": ("x.xlsx", random.Random(number).randbytes(4000)),
            "empty": ("x.csv", b""),
            "no columns": ("x.csv", b"a;b\n1;2\n"),
            "a program": ("x.gpkg", b"MZ" + bytes(3000)),
            "cut off": ("x.geojson", b'{"type":"FeatureCollection","features":[{"type":"Feat'),
        }
        name, data = bad[kind]
        file = self.files / f"{next(self.number)}{name}"
        file.write_bytes(data)
        before = dump(self.path)
        with pytest.raises(IntakeError) as caught:
            take_in(self.dossier, PlannedDelivery(file, partner=partner), peildatum=self.day)
        assert file.name in caught.value.message() and dump(self.path) == before
        Week.refused["deliver a bad file"] += 1

    @rule(street=st.integers(0, 5), year=st.integers(2026, 2029))
    def deliver_graafrust(self, street: int, year: int) -> None:
        y = 463000 + 200 * street
        place = f"POLYGON ((155000 {y - 5}, 155300 {y - 5}, 155300 {y + 8}, 155000 {y + 8}, 155000 {y - 5}))"
        file = self.files / f"graafrust{next(self.number)}.csv"
        file.write_text(
            f"Straat;Vanaf;Tot;Reden;WKT\nStraat {street};1-1-{year};31-12-{year + 3};herstraat;{place}\n"
        )
        self._deliver_kind(file, GRAAFRUST)

    @rule(street=st.integers(0, 5), year=st.integers(2027, 2029))
    def deliver_events(self, street: int, year: int) -> None:
        y = 463000 + 200 * street
        place = f"POLYGON ((155000 {y - 5}, 155300 {y - 5}, 155300 {y + 8}, 155000 {y + 8}, 155000 {y - 5}))"
        file = self.files / f"evenementen{next(self.number)}.csv"
        file.write_text(f"Titel;Start;Einde;WKT\nKermis;1-6-{year};9-6-{year};{place}\n")
        self._deliver_kind(file, EVENTS)

    def _deliver_kind(self, file: Path, kind: str) -> None:
        planned = PlannedDelivery(file, kind, partner="gem")
        taken = self.act(kind, lambda: take_in(self.dossier, planned, peildatum=self.day))
        if taken is not None:
            (delivery,) = taken.deliveries
            assert (delivery.accepted, delivery.rejected) == (1, 0)
            self.ledger.deliveries[delivery.id] = 1
            self.ledger.current["gem", kind] = [delivery.id]

    @rule(count=st.integers(1, 6))
    def deliver_streets(self, count: int) -> None:
        features = [
            {
                "type": "Feature",
                "properties": {"straatnaam": f"Straat {n}", "woonplaats": "Proefstad"},
                "geometry": {
                    "type": "LineString",
                    "coordinates": [[155000, 463000 + 200 * n], [155300, 463000 + 200 * n]],
                },
            }
            for n in range(count)
        ]
        crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::28992"}}
        file = self.files / f"straten{next(self.number)}.geojson"
        file.write_text(json.dumps({"type": "FeatureCollection", "crs": crs, "features": features}))
        planned = PlannedDelivery(file, STREETS)
        taken = self.act("streets", lambda: take_in(self.dossier, planned, peildatum=self.day))
        assert taken is None or taken.streets == count == len(self.content().streets)
        self.ledger.streets = {f"Straat {n}" for n in range(count)}

    # -- by hand ----------------------------------------------------------------------------------

    @rule(
        which=picks, year=st.integers(2027, 2032), hard=st.sampled_from(list(Hardness)), period=st.booleans()
    )
    def correct_a_work(self, which: int, year: int, hard: Hardness, period: bool) -> None:
        work = self.pick(which, self.content().works)
        if work is None:
            return
        wanted: Any = Period(date(year, 1, 1), date(year, 12, 31), Precision.YEAR) if period else hard
        name = "period" if period else "hardness"
        if self.act("correct", lambda: correct(self.dossier, work.id, name, wanted, "navraag")):
            there = self.dossier.work(work.id)
            assert there is not None and getattr(there, name) == wanted and there.version == work.version + 1
            assert name in there.corrected

    @rule(which=picks)
    def withdraw_a_correction(self, which: int) -> None:
        there = {work.id for work in self.content().works}
        made = [
            c for c in self.dossier.corrections() if c.work in there and c.field in ("period", "hardness")
        ]
        found = self.pick(which, made)
        if found is not None:
            after = self.act("withdraw", lambda: withdraw(self.dossier, found.work, found.field))
            assert after is None or found.field not in after.corrected

    @rule(which=picks, street=st.integers(0, 5))
    def draw_a_place(self, which: int, street: int) -> None:
        work = self.pick(which, [w for w in self.content().works if w.geometry is None])
        if work is not None:
            y = 463000 + 200 * street
            shape = ogr.CreateGeometryFromWkt(f"LINESTRING (155000 {y}, 155120 {y})")
            self.act("draw", lambda: place_by_hand(self.dossier, work.id, bytes(shape.ExportToWkb())))
            assert self.dossier.work(work.id).geometry is not None

    @rule(which=picks, count=st.integers(1, 4))
    def confirm_works(self, which: int, count: int) -> None:
        works = self.content().works
        ids = [work.id for work in works[which % max(1, len(works)) :][:count]]
        if ids:
            assert self.act("confirm", lambda: confirm(self.dossier, ids, self.day)) == len(ids)

    @rule(which=picks, months=st.integers(-24, 24))
    def shift_a_work(self, which: int, months: int) -> None:
        work = self.pick(which, self.content().works)
        if work is None or work.period is None:
            return
        start = work.period.start + timedelta(days=30 * months)
        wanted = Period(start, start + timedelta(days=90), Precision.DAY)
        self.act("shift", lambda: keep_shift(self.dossier, work.id, wanted, "schuif", peildatum=self.day))

    # -- kansen -----------------------------------------------------------------------------------

    @rule(days=st.integers(0, 40))
    def determine_again(self, days: int) -> None:
        self.day += timedelta(days=days)
        self.act("determine", lambda: determine(self.dossier, peildatum=self.day))

    @rule(distance=st.sampled_from([5.0, 15.0, 40.0]), years=st.sampled_from([None, 0.0, 1.0, 5.0]))
    def change_the_rules(self, distance: float, years: Optional[float]) -> None:
        wanted = replace(self.dossier.rules(), distance=distance, flexibility_years=years)
        self.act("rules", lambda: determine(self.dossier, peildatum=self.day, rules=wanted))
        assert self.dossier.rules() == wanted

    @rule(which=picks, other=picks, how=st.sampled_from(["add", "leave out", "split", "merge", "drop"]))
    def group_by_hand(self, which: int, other: int, how: str) -> None:
        content = self.content()
        found = content.analysis.opportunities if content.analysis else []
        opportunity = self.pick(which, found)
        if opportunity is None:
            return
        groups, members = self.dossier.manual_groups(), grouping.members_of(opportunity)
        if how == "add":
            near = grouping.nearby(opportunity, content)
            if not near:
                return
            wanted = grouping.add_works(groups, opportunity, [self.pick(other, near)], "hoort erbij")
        elif how == "leave out":
            wanted = grouping.leave_out(groups, opportunity, self.pick(other, members), "niet nu")
        elif how == "split":
            wanted = grouping.split(groups, opportunity, members[:1], "te groot")
        elif how == "merge":
            wanted = grouping.merge(groups, [opportunity, self.pick(other, found)], "samen")
        else:
            wanted = grouping.without(groups, [g.id for g in groups[:1]])
        before = self.spoken()
        step = grouping.last_wish(self.dossier)
        self.act(
            "group", lambda: grouping.regroup(self.dossier, wanted, how, opportunity.id, peildatum=self.day)
        )
        assert self.dossier.manual_groups() == wanted
        latest = grouping.last_wish(self.dossier)
        if latest is not None and (step is None or latest.id != step.id) and other % 2:
            self.act("undo group", lambda: grouping.undo_wish(self.dossier, latest, peildatum=self.day))
            assert self.spoken()["manual_group"] == before["manual_group"]

    # -- overleg ----------------------------------------------------------------------------------

    def say_step(self, name: str, action: Callable[[], Any]) -> Any:
        """Something said at a meeting, that can be undone."""
        before, last = self.spoken(), self.dossier.last_step(self._meeting_id(), date.today())
        result = self.act(name, action)
        after = self.dossier.last_step(self._meeting_id(), date.today())
        if after is not None and (last is None or after.id != last.id):
            self.undoable.append((after.id, before))
        return result

    def _meeting_id(self) -> str:
        return self.meeting.id if self.meeting else ""

    @precondition(lambda self: self.meeting is None)
    @rule()
    def begin_meeting(self) -> None:
        self.other_change()
        self.meeting = self.act(
            "begin meeting",
            lambda: meeting.begin_meeting(self.dossier, self.content(), self.day, title="overleg"),
        )

    @precondition(lambda self: self.meeting is not None)
    @rule(present=st.booleans())
    def attendance(self, present: bool) -> None:
        there = [replace(a, present=present) for a in meeting.proposed_attendance(self.content())]
        self.say_step("attendance", lambda: meeting.save_attendance(self.dossier, self.meeting, there))

    @rule(
        which=picks,
        who=picks,
        decision=st.sampled_from(list(Decision)),
        promise=st.sampled_from(["", "bellen"]),
    )
    def say(self, which: int, who: int, decision: Decision, promise: str) -> None:
        content = self.content()
        opportunity = self.pick(which, content.analysis.opportunities if content.analysis else [])
        if opportunity is None:
            return
        partner = self.pick(who, partners_to_ask(opportunity, content))
        said = PartnerDecision(
            opportunity.id,
            partner,
            decision,
            self.day,
            reason=f"reden {next(self.number)}",
            meeting=self._meeting_id(),
        )
        known = self.dossier.latest_decision(opportunity.id, partner)
        count = len(content.decisions)
        if self.say_step("say", lambda: meeting.say(self.dossier, content, said, promise)):
            self.ledger.said[partner, str(decision), said.reason] += 1
            amended = len(self.content().decisions) == count
            if amended:  # said again at the same sitting upon the same works
                assert known is not None and known.meeting == said.meeting
                self.ledger.said[partner, str(known.decision), known.reason] -= 1

    @rule(which=picks)
    def take_back(self, which: int) -> None:
        content = self.content()
        said = self.pick(which, content.decisions)
        if said is None:
            return
        latest = self.dossier.latest_decision(said.opportunity, said.partner)
        if self.say_step(
            "take back", lambda: meeting.take_back(self.dossier, content, said.opportunity, said.partner)
        ):
            self.ledger.said[latest.partner, str(latest.decision), latest.reason] -= 1

    @rule(which=picks, pilot=st.booleans(), year=st.integers(2027, 2031))
    def agree(self, which: int, pilot: bool, year: int) -> None:
        content = self.content()
        opportunity = self.pick(which, content.analysis.opportunities if content.analysis else [])
        if opportunity is not None:
            wanted = replace(
                meeting.proposal_of(content, opportunity.id, self.day),
                pilot=pilot,
                period=Period(date(year, 1, 1), date(year, 12, 31), Precision.YEAR),
                lead=self.pick(which, partners_to_ask(opportunity, content)),
            )
            self.say_step("agree", lambda: meeting.agree(self.dossier, content, wanted, self._meeting_id()))
            assert self.dossier.proposal(opportunity.id) == wanted

    @rule(which=picks, status=st.sampled_from(list(ActionStatus)), new=st.booleans())
    def promise(self, which: int, status: ActionStatus, new: bool) -> None:
        known = self.pick(which, self.content().actions)
        if new or known is None:
            known = Action("", self._meeting_id(), "net", f"actie {next(self.number)}", self.day)
        wanted = replace(known, status=status, reason="zo is het")
        self.say_step(
            "action", lambda: meeting.set_action(self.dossier, wanted, self.day, self._meeting_id())
        )

    @rule()
    def undo(self) -> None:
        last = self.dossier.last_step(self._meeting_id(), date.today())
        spoken, said = self.spoken(), self._said_now()
        undone = self.act("undo", lambda: meeting.undo_last(self.dossier, self.meeting, date.today()))
        if undone is None:
            return
        assert last is not None and undone.id == last.id
        touched, now = {slot.table for slot in undone.slots}, self.spoken()
        # Groups made by hand while a meeting goes on are no step of that meeting: they stay.
        assert all(now[name] == spoken[name] for name in SPOKEN if name not in touched)
        if self.undoable and self.undoable[-1][0] == undone.id:
            _, before = self.undoable.pop()
            assert all(now[name] == before[name] for name in touched), "undo does not put back what was"
        else:
            self.undoable.clear()
        self.ledger.said += Counter()
        for key, count in self._said_now().items():
            self.ledger.said[key] += count - said[key]
        for key, count in said.items():
            if key not in self._said_now():
                self.ledger.said[key] -= count
        if self.meeting is not None:
            there = {m.id: m for m in self.content().meetings}
            self.meeting = there.get(self.meeting.id)

    def _said_now(self) -> Counter[tuple[str, str, str]]:
        return Counter((d.partner, str(d.decision), d.reason) for d in self.content().decisions)

    @precondition(lambda self: self.meeting is not None)
    @rule()
    def close_meeting(self) -> None:
        kept = len(self.dossier.snapshots())
        closed = self.act("close meeting", lambda: meeting.close_meeting(self.dossier, self.meeting))
        if closed is not None:
            assert len(self.dossier.snapshots()) in (kept, kept + 1)  # closed again after undo: in its place
            self.meeting = None
            self.other_change()

    # -- raadpleging ------------------------------------------------------------------------------

    @rule(days=st.integers(0, 30))
    def ask_around(self, days: int) -> None:
        due = self.day + timedelta(days=days)
        self.act("start round", lambda: start_round(self.dossier, due, asked_on=self.day))

    @rule(which=picks, answer=st.sampled_from(list(Answer)), over=st.booleans())
    def answer(self, which: int, answer: Answer, over: bool) -> None:
        content = self.content()
        round_ = current_round(content)
        if round_ is None:
            return
        part = partners_part(content, round_, PARTNERS[which % 3])
        work = self.pick(which, part.works)
        if work is None:
            return
        wish = Period(date(2030, 1, 1), date(2030, 6, 30), Precision.HALF) if answer is Answer.MOVED else None
        given = WorkAnswer(round_.id, part.partner, work.id, answer, self.day, wish, f"n{which % 7}")
        self.act("answer", lambda: record_answers(self.dossier, [given]))
        assert record_answers(self.dossier, [given]) == 0, "an answer that is read twice is stored once"
        if over:
            self.act("take over", lambda: take_over(self.dossier, [given]))

    @rule(which=picks, answer=st.sampled_from([*map(str, Answer), "misschien"]))
    def answer_by_workbook(self, which: int, answer: str) -> None:
        content = self.content()
        round_ = current_round(content)
        if round_ is None:
            return
        partner = PARTNERS[which % 3]
        file = self.out / f"raadpleging{next(self.number)}.xlsx"
        make_consultation(self.dossier, file, partner)
        book = openpyxl.load_workbook(file)
        filled = _fill(book, "#id:werken", "antwoord", answer, which)
        if not filled:
            return
        book.save(file)
        preview = read_back(self.dossier, file, today=self.day)
        assert len(preview.lines) + preview.same == 1, preview
        wrong = answer == "misschien"
        assert len(preview.of(Status.REFUSED)) == wrong
        self.act("answers read back", lambda: apply(self.dossier, preview.lines))

    @rule()
    def end_the_round(self) -> None:
        found = current_round(self.content())
        if found is not None:
            self.act("close round", lambda: close_round(self.dossier, found, self.day))

    @rule(which=picks, decision=st.sampled_from([*map(str, Decision), "zeker"]))
    def decide_by_workbook(self, which: int, decision: str) -> None:
        content = self.content()
        if content.analysis is None or not content.analysis.opportunities:
            return
        file = self.out / f"werkboek{next(self.number)}.xlsx"
        make_workbook(self.dossier, file)
        book = openpyxl.load_workbook(file)
        opportunity = self.pick(which, content.analysis.opportunities)
        partner = self.pick(which, partners_to_ask(opportunity, content))
        if not _fill(book, "#id:voorstellen", f"besluit:{partner}", decision, which, opportunity.id):
            return
        book.save(file)
        known = self.dossier.latest_decision(opportunity.id, partner)
        preview = read_back(self.dossier, file, today=self.day)
        same = known is not None and str(known.decision) == decision
        assert len(preview.lines) == (not same), preview
        assert len(preview.of(Status.REFUSED)) == (decision == "zeker")
        stored = self.act("decisions read back", lambda: apply(self.dossier, preview.lines))
        for line in preview.lines if stored else ():
            record = line.record
            if isinstance(record, PartnerDecision):
                self.ledger.said[record.partner, str(record.decision), record.reason] += 1

    # -- who may see it, and handing over -----------------------------------------------------------

    @rule(which=partners, name=st.sampled_from(["title", "contact"]), share=st.sampled_from(list(Share)))
    def share(self, which: str, name: str, share: Share) -> None:
        self.act("share", lambda: share_field(self.dossier, which, name, share))

    @rule(which=partners)
    def erase_a_person(self, which: str) -> None:
        known = self.dossier.collaboration()
        gone = [c.name for c in known.contacts if c.partner == which]
        known.contacts = [c for c in known.contacts if c.partner != which]
        self.act("erase", lambda: self.dossier.save_collaboration(known))
        assert not [c for c in self.dossier.collaboration().contacts if c.name in gone]

    @rule(value=st.integers(1, 900))
    def capacity(self, value: int) -> None:
        made = [Capacity(p, 2028, Measure.METRES, float(value)) for p in PARTNERS]
        self.act("capacity", lambda: self.dossier.save_capacities(made))

    @rule(
        audience=st.sampled_from(list(Audience)),
        which=st.sampled_from(["copy", "gpkg", "json", "xlsx", "ics"]),
    )
    def hand_over(self, audience: Audience, which: str) -> None:
        """Whatever is made, the dossier stays as it is, and a copy holds no more than it may."""
        before, content = dump(self.path), self.content()
        file = self.out / f"uit.{which if which != 'copy' else 'kopie.gpkg'}"
        if which == "copy":
            copy_for(self.dossier, file, audience=audience)
            with Dossier.open(file, read_only=True) as opened:
                copied = opened.content()
                assert len(opened.history()) == 0
            assert len(copied.works) <= len(content.works)
            if audience is Audience.PUBLIC:
                assert not any(c.name for c in copied.collaboration.contacts)
        elif content.analysis is None:
            return
        elif which == "gpkg":
            make_geopackage(self.dossier, file, audience=audience)
            assert ogr.Open(str(file)).GetLayerCount() > 3
        elif which == "json":
            assert (
                make_geojson(self.dossier, file, audience=audience)
                == ogr.Open(str(file)).GetLayer(0).GetFeatureCount()
            )
        elif which == "ics":
            make_calendar(self.dossier, file, audience=audience)
        else:
            make_workbook(self.dossier, file, audience=audience)
            assert zipfile.ZipFile(file).testzip() is None
        assert dump(self.path) == before
        Week.done[f"hand over {which}"] += 1

    # -- closing, and things that go wrong ----------------------------------------------------------

    @rule()
    def reopen(self) -> None:
        before, held = self.content(), dump(self.path)
        self.dossier.close()
        assert dump(self.path) == held and drafts(self.folder) == []
        self.dossier = Dossier.open(self.path)
        assert self.dossier.read_only_reason == "" and self.content() == before
        Week.done["reopen"] += 1

    @rule(number=picks)
    def spoilt_and_put_back(self, number: int) -> None:
        """The file is damaged after a change: the automatic copy made before that change is put back."""
        held, log = dump(self.path, ["log"]), len(self.ledger.log)
        rules = self.dossier.rules()
        self.dossier.close()
        for old in copies_of(self.path):
            old.path.unlink()
        with Dossier.open(self.path) as opened:
            opened.save_rules(replace(rules, distance=99.0))
        with self.path.open("r+b") as file:
            file.write(random.Random(number).randbytes(3000))
        with pytest.raises(DossierError, match="damaged"):
            Dossier.open(self.path)
        done = restore(self.path)
        assert done.set_aside is not None
        done.set_aside.unlink()
        assert dump(self.path, ["log"]) == held
        self.dossier = Dossier.open(self.path)
        assert len(self.dossier.history()) == log + 1
        Week.done["put back"] += 1

    @rule(days=st.integers(1, 400))
    def another_desk_looks(self, days: int) -> None:
        with Dossier.open(self.path, read_only=True) as second:
            assert second.content() == self.content()
            with pytest.raises(DossierError):
                second.save_capacities([])
        Week.done["read along"] += 1

    # -- what must be true after each step ----------------------------------------------------------

    @invariant()
    def nothing_is_lost_and_counts_add_up(self) -> None:
        check_sound(self.path)
        held = dump(self.path)
        columns = _columns(self.path)
        deliveries = [dict(zip(columns["delivery"], row)) for row in held["delivery"]]
        assert {d["id"] for d in deliveries} == set(self.ledger.deliveries)
        rows_of = Counter(row[columns["delivered_row"].index("delivery")] for row in held["delivered_row"])
        works_of = Counter(row[columns["work"].index("delivery")] for row in held["work"])
        rejected_of = Counter(row[columns["rejected_row"].index("delivery")] for row in held["rejected_row"])
        then_of: dict[str, set[str]] = {}
        at_delivery, at_id = columns["work_history"].index("delivery"), columns["work_history"].index("id")
        for row in held["work_history"]:
            then_of.setdefault(row[at_delivery], set()).add(row[at_id])
        current = {id for ids in self.ledger.current.values() for id in ids}
        for d in deliveries:
            id, rows = d["id"], self.ledger.deliveries[d["id"]]
            assert rows_of[id] == rows == d["accepted"] + d["rejected"], "a delivered row is lost"
            assert rejected_of[id] == d["rejected"]
            assert bool(d["current"]) == (id in current)
            if id in self.ledger.of_works:
                found = works_of[id] if d["current"] else len(then_of.get(id, ()))
                assert found == d["accepted"], "a work is lost"
        ids = [row[columns["work"].index("id")] for row in held["work"]]
        assert len(ids) == len(set(ids)), "two works with one id"

    @invariant()
    def what_was_said_stays(self) -> None:
        assert self._said_now() == +self.ledger.said, "a decision is lost, or one came out of nowhere"

    @invariant()
    def history_is_complete(self) -> None:
        log = [tuple(vars(entry).values()) for entry in self.dossier.history()]
        assert log[: len(self.ledger.log)] == self.ledger.log, "history was rewritten"
        self.ledger.log = log

    @invariant()
    def decided_upon_what_is_gone_is_asked_again(self) -> None:
        content = self.content()
        works = {work.id for work in content.works}
        members = [
            {m.work for m in o.members} for o in (content.analysis.opportunities if content.analysis else ())
        ]
        asked = {(r.decided_on, partner) for r in to_reconsider(content) for partner in r.decisions}
        latest: dict[tuple[str, str], PartnerDecision] = {}
        for said in content.decisions:
            latest[said.opportunity, said.partner] = said
        for (opportunity, partner), said in latest.items():
            if not said.seen or set(said.seen) <= works:
                continue
            again = any(  # the partner decided on an opportunity that has two of the works now
                other.opportunity != opportunity and len(set(other.seen) & set(said.seen)) >= 1
                for key, other in latest.items()
                if key[1] == partner
            )
            assert again or (opportunity, partner) in asked, "te herbeoordelen is not told"
        assert all(len(group) >= 2 for group in members)

    @invariant()
    def the_folder_is_clean(self) -> None:
        assert drafts(self.folder) == []
        assert {p.name for p in self.folder.iterdir()} <= {"week.gpkg", "in", "out", reserve.FOLDER}

    def teardown(self) -> None:
        self.dossier.close()
        told = subprocess.run(
            ["ogrinfo", "-ro", "-q", "-al", "-so", str(self.path)],
            capture_output=True,
            text=True,
            check=False,
        )
        assert told.returncode == 0 and "ERROR" not in told.stderr + told.stdout, told.stderr
        assert "Layer name: work" in told.stdout
        shutil.rmtree(self.folder)


def _columns(path: Path) -> dict[str, list[str]]:
    connection = sqlite3.connect(path.resolve().as_uri() + "?mode=ro", uri=True)
    try:
        wanted = ("delivery", "work", "work_history", "delivered_row", "rejected_row")
        return {n: [c[1] for c in connection.execute(f'PRAGMA table_info("{n}")')] for n in wanted}
    finally:
        connection.close()


def _fill(book: Any, id_key: str, column_key: str, value: str, which: int, wanted: str = "") -> bool:
    """Write into the column with this hidden key, in the row of `wanted` (or of one of them); whether that is new."""
    for page in book:
        for line in page.iter_rows(max_row=12):
            keys = {str(cell.value): cell.column for cell in line if cell.value}
            if id_key not in keys or column_key not in keys:
                continue
            below = [
                cell
                for (cell,) in page.iter_rows(
                    min_row=line[0].row + 1, min_col=keys[id_key], max_col=keys[id_key]
                )
                if cell.value and not str(cell.value).endswith("_id") and wanted in ("", str(cell.value))
            ]
            if not below:
                return False
            cell = page.cell(below[which % len(below)].row, keys[column_key])
            if cell.value == value:  # it was said before in this round, and stands there
                return False
            cell.value = value
            return True
    return False


def test_a_week_in_an_hour() -> None:
    """Sequences of actions, each on a dossier of its own, until the time is over."""
    long = MINUTES > 0
    begun, weeks = time.monotonic(), 0
    first = int(os.environ.get("AFSTEMMING_SEED", "1"))
    shape = settings(
        max_examples=5 if long else 2,
        stateful_step_count=60 if long else 12,
        deadline=None,
        database=None,
        phases=(Phase.generate, Phase.shrink) if long else (Phase.generate,),
        suppress_health_check=list(HealthCheck),
        print_blob=True,
    )
    while weeks == 0 or time.monotonic() - begun < 60 * MINUTES:
        run_state_machine_as_test(_seeded(first + weeks), settings=shape)
        weeks += 1
    if long:
        soak_results.keep(
            "week",
            minutes=round((time.monotonic() - begun) / 60, 1),
            dossiers=weeks * 5,
            actions=sum(Week.done.values()),
            refused=sum(Week.refused.values()),
            kinds=len(Week.done),
            by_kind=dict(sorted(Week.done.items())),
        )


def _seeded(number: int) -> type[Week]:
    """A machine of its own per seed, so that each run differs and can be repeated."""
    made = type("Week", (Week,), {})
    return seed(number)(made)

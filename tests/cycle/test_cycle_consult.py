"""The written round: what each partner is asked, what its answers do, and who is late."""

from __future__ import annotations

import shutil
from datetime import date, timedelta
from pathlib import Path

import pytest

from afstemming_plugin.cycle.consult import (
    answer_lines,
    close_round,
    current_round,
    partners_part,
    record_answers,
    round_state,
    start_round,
    take_over,
)
from afstemming_plugin.cycle.store import Dossier
from afstemming_plugin.model.decision import ProposalAnswer, WorkAnswer
from afstemming_plugin.model.errors import DossierError
from afstemming_plugin.model.period import Period
from afstemming_plugin.model.words import Answer, Decision, Hardness

DAY = date(2026, 10, 1)
DUE = DAY + timedelta(days=21)


@pytest.fixture
def path(meeting_dossier: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(meeting_dossier, tmp_path / "stad.gpkg"))


def test_each_partner_is_asked_its_own_works_and_the_opportunities_they_are_in(path: Path) -> None:
    with Dossier.open(path) as dossier:
        asked = start_round(dossier, DUE, title="Najaar", asked_on=DAY)
        content = dossier.content()
    assert current_round(content) == asked
    assert len(asked.partners) > 1
    for code in asked.partners:
        part = partners_part(content, asked, code)
        own = {w.id for w in content.works if w.partner == code}
        open_ones = {
            w.id for w in content.works
            if w.partner == code and w.hardness not in (Hardness.GEREED, Hardness.VERVALLEN)
        }  # fmt: skip
        assert {w.id for w in part.works} == open_ones
        assert part.opportunities
        assert all(own & {m.work for m in o.members} for o in part.opportunities)


def test_a_round_cannot_be_due_before_it_is_asked_nor_ask_nobody(path: Path) -> None:
    with Dossier.open(path) as dossier:
        with pytest.raises(DossierError):
            start_round(dossier, DAY - timedelta(days=1), asked_on=DAY)
        with pytest.raises(DossierError):
            start_round(dossier, DUE, asked_on=DAY, partners=["niemand"])
        assert dossier.content().consultations == []


def test_answers_confirm_count_and_are_stored_once(path: Path) -> None:
    with Dossier.open(path) as dossier:
        asked = start_round(dossier, DUE, asked_on=DAY)
        content = dossier.content()
        code, other = asked.partners[:2]
        part = partners_part(content, asked, code)
        a, b, c = part.works[:3]
        opportunity = part.opportunities[0]
        on = DAY + timedelta(days=3)
        wish = Period.year(2031)
        works = [
            WorkAnswer(asked.id, code, a.id, Answer.RELEVANT, on),
            WorkAnswer(asked.id, code, b.id, Answer.MOVED, on, wish, "geen geld in 2027"),
            WorkAnswer(asked.id, code, c.id, Answer.LAPSED, on, None, "vervangen door relining"),
        ]
        proposals = [ProposalAnswer(asked.id, code, opportunity.id, Decision.NOT_AGREED, on, "te vroeg")]
        assert record_answers(dossier, works, proposals) == 4
        assert record_answers(dossier, works, proposals) == 0
        content = dossier.content()
        by_id = content.works_by_id()
        assert by_id[a.id].confirmed_on == by_id[b.id].confirmed_on == on
        assert by_id[c.id].confirmed_on is None
        assert by_id[b.id].period == b.period, "a wish changes nothing by itself"
        asked = current_round(content) or asked
        assert asked.answered_on == {code: on}
        state = {s.partner: s for s in round_state(content, asked, DUE + timedelta(days=1))}
        assert state[code].works == {Answer.RELEVANT: 1, Answer.MOVED: 1, Answer.LAPSED: 1}
        assert state[code].proposals == {Decision.NOT_AGREED: 1}
        assert not state[code].late and state[other].late
        assert not any(s.late for s in round_state(content, asked, DUE))
        lines = answer_lines(content, asked)
        assert lines[-1].said == "nog relevant"
        assert {line.reason for line in lines} >= {"geen geld in 2027", "te vroeg"}

        assert take_over(dossier, works) == 2
        by_id = dossier.content().works_by_id()
        assert by_id[b.id].period == wish
        assert by_id[c.id].hardness is Hardness.VERVALLEN
        close_round(dossier, asked)
        assert current_round(dossier.content()) is None


def test_a_confirmation_stays_with_the_work_as_a_correction(path: Path) -> None:
    with Dossier.open(path) as dossier:
        works = [w.id for w in dossier.content().works]
        dossier.confirm_works(works, DAY)
        dossier.confirm_works(works[:2], DUE)
        confirmed = {w.id: w.confirmed_on for w in dossier.content().works}
        kept = [c for c in dossier.corrections() if c.field == "confirmation"]
    assert {confirmed[id] for id in works[:2]} == {DUE}
    assert {confirmed[id] for id in works[2:]} == {DAY}
    assert len(kept) == len(works)


def test_answers_on_what_is_not_the_partners_change_nothing(path: Path) -> None:
    with Dossier.open(path) as dossier:
        asked = start_round(dossier, DUE, asked_on=DAY)
        code, other = asked.partners[:2]
        content = dossier.content()
        own, foreign = (
            partners_part(content, asked, code).works[0],
            partners_part(content, asked, other).works[0],
        )
        good = WorkAnswer(asked.id, code, own.id, Answer.RELEVANT, DAY)
        for works, proposals in (
            ([good, WorkAnswer(asked.id, code, foreign.id, Answer.RELEVANT, DAY)], []),
            ([good, WorkAnswer("elders", code, own.id, Answer.RELEVANT, DAY)], []),
            ([good], [ProposalAnswer(asked.id, code, "nergens", Decision.AGREED, DAY)]),
        ):
            with pytest.raises(DossierError):
                record_answers(dossier, works, proposals)
        assert dossier.content().work_answers == []

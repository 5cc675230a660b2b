"""A meeting from beginning to close: agenda, decisions stored at once, actions asked after, two meetings compared."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any, Iterator

import pytest

from afstemming_plugin.cycle.agenda import Agenda, Item, Order, Section, agenda, answers_on
from afstemming_plugin.cycle.consult import partners_part, record_answers, start_round
from afstemming_plugin.cycle.correct import correct
from afstemming_plugin.cycle.decide import partners_to_ask
from afstemming_plugin.cycle.handover import copy_for
from afstemming_plugin.cycle.match import determine
from afstemming_plugin.cycle.meeting import (
    action_of,
    agree,
    attendance_of,
    begin_meeting,
    close_meeting,
    history,
    open_meeting,
    proposal_of,
    proposed_attendance,
    save_attendance,
    say,
    set_action,
    take_back,
    undo_last,
)
from afstemming_plugin.cycle.meeting_memory import compare_meetings, kept_meetings, since_last_meeting
from afstemming_plugin.cycle.results import earlier_meetings, indicators
from afstemming_plugin.cycle.store import Dossier
from afstemming_plugin.export.audience import Audience
from afstemming_plugin.model.collaboration import Contact
from afstemming_plugin.model.content import Content
from afstemming_plugin.model.decision import (
    Action,
    Attendance,
    Meeting,
    PartnerDecision,
    ProposalAnswer,
    WorkAnswer,
)
from afstemming_plugin.model.period import Period
from afstemming_plugin.model.results import Opportunity
from afstemming_plugin.model.words import (
    ActionStatus,
    Answer,
    Cooperation,
    Decision,
    Level,
    OpportunityKind,
)

DAY = date(2026, 11, 2)
LATER = date(2027, 3, 1)


@pytest.fixture
def dossier(meeting_dossier: Path, tmp_path: Path) -> Iterator[Dossier]:
    with Dossier.open(Path(shutil.copy(meeting_dossier, tmp_path / "stad.gpkg"))) as opened:
        yield opened


def opportunities(content: Content) -> list[Opportunity]:
    assert content.analysis is not None
    return [o for o in content.analysis.opportunities if o.kind is OpportunityKind.OPPORTUNITY]


def of(items: list[Item], section: Section) -> list[Item]:
    return [item for item in items if item.section is section]


def all_agree(dossier: Dossier, opportunity: Opportunity, meeting: Meeting, on: date = DAY) -> None:
    content = dossier.content()
    for partner in partners_to_ask(opportunity, content):
        decision = PartnerDecision(opportunity.id, partner, Decision.AGREED, on, meeting=meeting.id)
        assert say(dossier, content, decision)


def test_a_meeting_begins_with_the_contacts_and_remembers_who_came(dossier: Dossier) -> None:
    collaboration = dossier.content().collaboration
    partner = collaboration.partners[0].code
    roles = ("programmeur", "wethouder", "uitvoerder")
    for role, level in zip(roles, (Level.TACTISCH, Level.STRATEGISCH, Level.OPERATIONEEL)):
        collaboration.contacts.append(Contact(partner, role, level=level))
    dossier.save_collaboration(collaboration)
    content = dossier.content()
    proposed = proposed_attendance(content)
    assert {(a.role, a.level) for a in proposed} >= set(zip(roles, (Level.TACTISCH, Level.STRATEGISCH)))
    assert all(a.present for a in proposed)
    meeting = begin_meeting(dossier, content, DAY, title="Najaar")
    there = [replace(a, present=a.role != "wethouder") for a in attendance_of(dossier.content(), meeting)]
    save_attendance(dossier, meeting, there)
    assert attendance_of(dossier.content(), meeting) == there
    undo_last(dossier, meeting, DAY)
    assert all(a.present for a in attendance_of(dossier.content(), meeting))
    save_attendance(dossier, meeting, there)
    assert open_meeting(dossier.content()) == meeting
    close_meeting(dossier, meeting)
    content = dossier.content()
    assert open_meeting(content) is None
    assert {a.role for a in proposed_attendance(content) if not a.present} == {"wethouder"}


def test_what_is_said_is_one_decision_per_meeting_however_often_it_is_amended(dossier: Dossier) -> None:
    content = dossier.content()
    chosen = opportunities(content)[0]
    partner, other = partners_to_ask(chosen, content)[:2]
    meeting = begin_meeting(dossier, content, DAY)
    decision = PartnerDecision(chosen.id, partner, Decision.TO_DISCUSS, DAY, meeting=meeting.id)
    assert say(dossier, content, decision)
    assert not say(dossier, content, decision), "said again is nothing new"
    decision = replace(decision, reason="budget", action_by="programmeur", due=date(2026, 12, 1))
    decision = replace(decision, escalated_level=Level.STRATEGISCH, escalated_to="directie", escalated_on=DAY)
    assert say(dossier, content, decision, "budget regelen")
    assert say(dossier, content, replace(decision, partner=other, decision=Decision.AGREED, reason=""))
    content = dossier.content()
    assert len(content.decisions) == 2
    kept = content.latest_decisions(chosen.id)[partner]
    assert replace(kept, seen={}, recorded_by="") == decision
    assert kept.recorded_by and set(kept.seen) == {m.work for m in chosen.members}
    action = action_of(content, kept)
    assert action is not None
    assert (action.text, action.owner, action.due) == ("budget regelen", "programmeur", date(2026, 12, 1))
    assert [p.opportunity for p in content.proposals] == [chosen.id]

    told = [line.what for line in history(dossier, content, chosen.id)]
    assert len(told) == 3 and "nader overleg" in told[-1]
    assert take_back(dossier, content, chosen.id, partner)
    content = dossier.content()
    assert partner not in content.latest_decisions(chosen.id) and action_of(content, kept) is None
    for _ in range(4):
        assert undo_last(dossier, meeting, DAY) is not None
    assert undo_last(dossier, meeting, DAY) is None
    content = dossier.content()
    assert content.decisions == content.proposals == content.actions == []
    assert all(line.undone for line in history(dossier, content, chosen.id))


def test_what_is_agreed_is_kept_field_by_field(dossier: Dossier) -> None:
    content = dossier.content()
    chosen = opportunities(content)[0]
    partner, other = partners_to_ask(chosen, content)[:2]
    proposal = proposal_of(content, chosen.id, DAY)
    for change in (
        {"form": Cooperation.JOINT_TENDER}, {"lead": partner}, {"digs": partner}, {"restores": other},
        {"pilot": True}, {"residents": True}, {"period": Period.year(2029)},
    ):  # fmt: skip
        proposal = replace(proposal, **change)
        assert agree(dossier, content, proposal, "m")
        assert not agree(dossier, content, proposal, "m")
    content = dossier.content()
    assert proposal_of(content, chosen.id, LATER) == proposal
    name = next(p.name for p in content.collaboration.partners if p.code == partner)
    told = [line.what for line in history(dossier, content, chosen.id)]
    assert any("gezamenlijke aanbesteding" in line for line in told) and any(name in line for line in told)
    item = next(i for i in agenda(content, DAY) if i.opportunity == chosen.id)
    assert item.period == Period.year(2029), "the map shows what was agreed"
    assert dossier.last_step("m", LATER) is not None
    dossier.undo(dossier.last_step("m", LATER))  # type: ignore[arg-type]
    assert proposal_of(dossier.content(), chosen.id, LATER).period is None


def test_the_agenda_walks_opportunities_by_score_or_as_put_and_leaves_out_what_is_settled(
    dossier: Dossier,
) -> None:
    content = dossier.content()
    meeting = begin_meeting(dossier, content, DAY)
    items = of(agenda(content, DAY), Section.OPPORTUNITIES)
    ranked = sorted(opportunities(content), key=lambda o: -o.score)
    assert [i.opportunity for i in items[:3]] == [o.id for o in ranked[:3]]
    last = next(o for o in ranked if o.id == items[-1].opportunity)
    agree(dossier, content, proposal_of(content, last.id, DAY))
    put = of(agenda(dossier.content(), DAY, order=Order.PUT), Section.OPPORTUNITIES)
    assert put[0].opportunity == last.id
    before = Agenda(content, DAY)
    before.items(dossier.content())
    all_agree(dossier, last, meeting)
    content = dossier.content()
    again = Agenda(content, DAY)
    here = again.items(content, meeting=meeting)
    assert last.id in {i.opportunity for i in of(here, Section.OPPORTUNITIES)}, (
        "it stays while the meeting lasts"
    )
    assert again.far.spoken == before.far.spoken + 1
    close_meeting(dossier, meeting)
    content = dossier.content()
    assert last.id not in {i.opportunity for i in of(agenda(content, DAY), Section.OPPORTUNITIES)}
    assert last.id in {i.opportunity for i in agenda(content, DAY, settled_too=True)}


def test_the_agenda_tells_conflicts_and_works_not_confirmed_for_a_year(dossier: Dossier) -> None:
    content = dossier.content()
    items = agenda(content, DAY)
    conflicts = of(items, Section.CONFLICTS)
    found = indicators(content)
    assert len({w for i in conflicts for w in i.works}) == found.graafrust_broken > 0
    assert all(i.zone and i.period and i.lines for i in conflicts)
    late = max(d.delivered_on for d in content.deliveries) + timedelta(days=400)
    stale = of(agenda(content, late), Section.STALE)
    unconfirmed = {w for i in stale for w in i.works}
    assert unconfirmed
    some = sorted(unconfirmed)[:3]
    dossier.confirm_works(some, late)
    left = {w for i in of(agenda(dossier.content(), late), Section.STALE) for w in i.works}
    assert left == unconfirmed - set(some)


def test_actions_are_asked_after_until_they_are_kept_or_broken(dossier: Dossier) -> None:
    content = dossier.content()
    first = begin_meeting(dossier, content, DAY)
    partner = content.collaboration.partners[0].code
    for id in ("a", "b", "c"):
        set_action(dossier, Action(id, first.id, partner, f"actie {id}", date(2026, 12, 1)), DAY, first.id)
    assert of(agenda(dossier.content(), DAY, meeting=first), Section.PROMISES) == [], "made at this meeting"
    close_meeting(dossier, first)
    second = begin_meeting(dossier, dossier.content(), LATER)
    items = of(agenda(dossier.content(), LATER, meeting=second), Section.PROMISES)
    assert [i.action for i in items] == ["a", "b", "c"]
    actions = {a.id: a for a in dossier.content().actions}
    assert indicators(dossier.content(), LATER).agreements_kept == 0
    set_action(dossier, replace(actions["a"], status=ActionStatus.KEPT), LATER, second.id)
    set_action(dossier, replace(actions["b"], status=ActionStatus.BROKEN, reason="ziek"), LATER, second.id)
    moved = replace(actions["c"], status=ActionStatus.MOVED, due=date(2027, 6, 1))
    set_action(dossier, moved, LATER, second.id)
    content = dossier.content()
    assert {a.id: a.closed_on for a in content.actions} == {"a": LATER, "b": LATER, "c": None}
    assert indicators(content, LATER).agreements_kept == pytest.approx(1 / 3)
    items = of(agenda(content, LATER, meeting=second), Section.PROMISES)
    assert {i.action: i.state for i in items} == {"a": "nagekomen", "b": "niet nagekomen", "c": "verschoven"}
    assert "ziek" in next(i for i in items if i.action == "b").lines
    third = Meeting("3", LATER + timedelta(days=90))
    items = of(agenda(content, third.held_on, meeting=third), Section.PROMISES)
    assert [i.action for i in items] == ["c"]


def test_an_agreement_that_is_past_or_withdrawn_comes_back_with_who_and_why(dossier: Dossier) -> None:
    content = dossier.content()
    one, two = opportunities(content)[:2]
    first = begin_meeting(dossier, content, DAY)
    for opportunity in (one, two):
        all_agree(dossier, opportunity, first)
    close_meeting(dossier, first)
    content = dossier.content()
    past = one.period.end + timedelta(days=1)
    item = next(i for i in of(agenda(content, past), Section.PROMISES) if i.opportunity == one.id)
    assert item.key.startswith("agreement") and len(item.lines) == 1 + len(one.members)
    agree(dossier, content, replace(proposal_of(content, one.id, DAY), done_on=past))
    content = dossier.content()
    assert one.id not in {i.opportunity for i in of(agenda(content, past), Section.PROMISES)}
    second = begin_meeting(dossier, content, LATER)
    partner = partners_to_ask(two, content)[0]
    said = PartnerDecision(two.id, partner, Decision.WITHDRAWN, LATER, "geen geld", meeting=second.id)
    say(dossier, content, said)
    content = dossier.content()
    items = of(agenda(content, LATER, meeting=second), Section.PROMISES)
    item = next(i for i in items if i.key.startswith("withdrawn"))
    assert item.state == "niet nagekomen" and "geen geld" in item.lines
    assert len([d for d in content.decisions if d.partner == partner and d.opportunity == two.id]) == 2


def test_the_next_meeting_sees_what_changed_and_what_to_decide_again(dossier: Dossier) -> None:
    content = dossier.content()
    chosen = opportunities(content)[0]
    first = begin_meeting(dossier, content, DAY, title="Najaar")
    all_agree(dossier, chosen, first)
    close_meeting(dossier, first)
    assert since_last_meeting(dossier, dossier.content()).changes == []  # type: ignore[union-attr]
    work = content.works_by_id()[chosen.members[0].work]
    correct(dossier, work.id, "period", Period.year(2038), "later geld")
    content = dossier.content()
    since = since_last_meeting(dossier, content)
    assert since is not None and "Najaar" in since.title
    assert [c.work for c in since.changes] == [work.id]
    items = agenda(content, LATER, since=since)
    [changed] = of(items, Section.CHANGES)
    assert changed.works == (work.id,) and any(
        work.title in line and "2038" in line for line in changed.lines
    )
    [again] = of(items, Section.RECONSIDER)
    assert again.opportunity == chosen.id and any(work.title in line for line in again.lines)
    assert chosen.id not in {i.opportunity for i in of(items, Section.OPPORTUNITIES)}

    second = begin_meeting(dossier, content, LATER, title="Voorjaar")
    partner = partners_to_ask(chosen, content)[0]
    said = PartnerDecision(chosen.id, partner, Decision.NOT_AGREED, LATER, "te laat", meeting=second.id)
    say(dossier, content, said)
    agree(dossier, dossier.content(), replace(proposal_of(dossier.content(), chosen.id, LATER), pilot=True))
    determine(dossier, peildatum=LATER)
    close_meeting(dossier, second)
    before, after = kept_meetings(dossier)
    assert (before.title, after.title) == ("Najaar", "Voorjaar")
    assert len(earlier_meetings(dossier)) == 2, "the indicators over the meetings follow"
    differences = compare_meetings(before, after)
    assert any(d.after == "geen akkoord (te laat)" and d.before == "akkoord" for d in differences)
    assert compare_meetings(after, after) == []
    assert {d.kind for d in differences} >= {"Figure", "Decision"}


def test_answers_of_a_round_are_on_the_agenda_and_with_their_opportunity(dossier: Dossier) -> None:
    asked = start_round(dossier, DAY + timedelta(days=14), asked_on=DAY)
    content = dossier.content()
    code, other = asked.partners[:2]
    part = partners_part(content, asked, code)
    work, chosen = part.works[0], part.opportunities[0]
    record_answers(
        dossier,
        [WorkAnswer(asked.id, code, work.id, Answer.MOVED, DAY, Period.year(2033), "ander budget")],
        [ProposalAnswer(asked.id, code, chosen.id, Decision.NOT_AGREED, DAY, "te vroeg")],
    )
    content = dossier.content()
    items = of(agenda(content, DAY + timedelta(days=30)), Section.ROUND)
    names = {p.code: p.name for p in content.collaboration.partners}
    assert names[other] in items[0].lines and names[code] not in items[0].lines
    assert any("2033" in line and "ander budget" in line for line in items[1].lines)
    assert answers_on(content, chosen.id) == [f"{names[code]}: geen akkoord – te vroeg"]


def test_a_copy_for_others_holds_the_meeting_without_steps_and_in_public_without_people(
    dossier: Dossier, tmp_path: Path
) -> None:
    content = dossier.content()
    chosen = opportunities(content)[0]
    partner = partners_to_ask(chosen, content)[0]
    people = [Attendance("", partner, "programmeur", Level.TACTISCH, "Persoon Een")]
    meeting = begin_meeting(dossier, content, DAY, title="Najaar", attendance=people)
    said = PartnerDecision(
        chosen.id, partner, Decision.TO_DISCUSS, DAY, "vraag het Persoon Twee", "Persoon Twee"
    )
    said = replace(said, meeting=meeting.id, escalated_level=Level.STRATEGISCH, escalated_to="Persoon Drie")
    say(dossier, content, said, "uitzoeken met Persoon Twee")
    close_meeting(dossier, meeting)
    for audience, named in ((Audience.PARTNERS, True), (Audience.PUBLIC, False)):
        path = tmp_path / f"{audience}.gpkg"
        copy_for(dossier, path, audience=audience)
        with Dossier.open(path, read_only=True) as copy:
            there = copy.content()
            assert [m.title for m in there.meetings] == ["Najaar"] and len(there.decisions) == 1
            assert [a.role for a in there.attendance] == ["programmeur"] and len(there.actions) == 1
            assert copy.steps() == [] and copy.snapshots() == {}
        written = path.read_bytes()
        assert [name in written for name in (b"Persoon Een", b"Persoon Twee", b"Persoon Drie")] == [named] * 3


def test_the_algorithm_writes_the_agenda(qgis_app: Any, dossier: Dossier, tmp_path: Path) -> None:
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    from afstemming_plugin.processing.agenda import MakeAgenda

    path, file = dossier.path, tmp_path / "agenda.csv"
    items = agenda(dossier.content(), DAY)
    dossier.close()
    algorithm = MakeAgenda()
    algorithm.initAlgorithm()
    wanted = {"DOSSIER": str(path), "PEILDATUM": DAY.isoformat(), "OUTPUT": str(file)}
    result, ok = algorithm.run(wanted, QgsProcessingContext(), QgsProcessingFeedback())
    assert ok
    assert {s: result[s.name] for s in Section} == {s: len(of(items, s)) for s in Section}
    text = file.read_text(encoding="utf-8-sig")
    assert all(item.title in text for item in items)

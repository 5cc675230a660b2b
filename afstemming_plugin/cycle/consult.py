"""Raadpleging: the written round before a meeting, in which each partner answers on its own part."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Iterable, Optional, Sequence, Union

from ..dossier import Dossier
from ..model.content import Content
from ..model.decision import Consultation, ProposalAnswer, WorkAnswer
from ..model.errors import DossierError
from ..model.language import tr
from ..model.period import day_label
from ..model.results import Opportunity
from ..model.words import Answer, Decision, Hardness
from ..model.work import Work
from .correct import correct

AnyAnswer = Union[WorkAnswer, ProposalAnswer]

CONFIRMS = frozenset({Answer.RELEVANT, Answer.MOVED})
"""Answers by which a partner says that it still has the work (rule *Still relevant*)."""


@dataclass(frozen=True)
class PartnersPart:
    """What one partner is asked: its works still to be done, and the opportunities in which they take part.

    `work_answers` (by id of the work) and `proposal_answers` (by id of the opportunity) are what it said already in
    this round, the latest of each.
    """

    consultation: Consultation
    partner: str
    works: list[Work]
    opportunities: list[Opportunity]
    work_answers: dict[str, WorkAnswer]
    proposal_answers: dict[str, ProposalAnswer]


def start_round(
    dossier: Dossier,
    due: date,
    *,
    title: str = "",
    meeting: str = "",
    partners: Optional[Sequence[str]] = None,
    asked_on: Optional[date] = None,
) -> Consultation:
    """A new round, stored. `partners` are codes; by default every partner that has works still to be done.

    `meeting` is the id of the meeting that it prepares. Raises DossierError when `due` lies before the day on which
    it is asked, or when there is nobody to ask.
    """
    content, today = dossier.content(), asked_on or date.today()
    if due < today:
        raise DossierError(
            tr("The due date lies before the day on which the partners are asked."),
            remedy=tr("Choose a later day."),
            file=str(dossier.path),
            value=day_label(due),
        )
    asked = tuple(partners if partners is not None else partners_with_works(content))
    unknown = [code for code in asked if content.collaboration.partner(code) is None]
    if not asked or unknown:
        raise DossierError(
            tr("There is no partner to ask."),
            remedy=tr("Take in deliveries first, or name partners of this collaboration."),
            file=str(dossier.path),
            value=", ".join(unknown),
        )
    made = Consultation(str(uuid.uuid4()), today, due, title, meeting, asked)
    dossier.save_consultation(made)
    return made


def partners_with_works(content: Content) -> list[str]:
    """Codes of the partners with works still to be done, in the order of the collaboration."""
    having = {work.partner for work in content.works if is_asked(work)}
    return [partner.code for partner in content.collaboration.partners if partner.code in having]


def is_asked(work: Work) -> bool:
    """What is done or cancelled needs no confirmation."""
    return work.effective_hardness not in (Hardness.GEREED, Hardness.VERVALLEN)


def current_round(content: Content) -> Optional[Consultation]:
    """The latest round that was not closed."""
    return next((c for c in reversed(content.consultations) if c.closed_on is None), None)


def partners_part(content: Content, consultation: Consultation, partner: str) -> PartnersPart:
    """Works by their period, opportunities by their score."""
    own = {work.id: work for work in content.works if work.partner == partner}
    found = content.analysis.opportunities if content.analysis else []
    works, proposals = latest_answers(content, consultation.id)
    return PartnersPart(
        consultation,
        partner,
        sorted((w for w in own.values() if is_asked(w)), key=lambda w: (w.period, w.title, w.id)),
        sorted((o for o in found if any(m.work in own for m in o.members)), key=lambda o: (-o.score, o.id)),
        {work: answer for work, answer in works.items() if answer.partner == partner},
        {answer.opportunity: answer for (who, _), answer in proposals.items() if who == partner},
    )


def latest_answers(
    content: Content, consultation: str
) -> tuple[dict[str, WorkAnswer], dict[tuple[str, str], ProposalAnswer]]:
    """By work, and by partner and opportunity, what counts of the answers in this round."""
    return (
        {a.work: a for a in content.work_answers if a.consultation == consultation},
        {(a.partner, a.opportunity): a for a in content.proposal_answers if a.consultation == consultation},
    )


def record_answers(
    dossier: Dossier, works: Sequence[WorkAnswer], proposals: Sequence[ProposalAnswer] = ()
) -> int:
    """Store what is new among these answers, wholly or not at all; returns how many were new.

    A work that its partner says it still has counts as confirmed on that day (rule *Still relevant*); a wish is kept,
    the work itself changes only by `take_over`. Answers read twice are stored once.
    Raises DossierError for a round, work or opportunity that is not in the dossier, or a work of another partner.
    """
    content = dossier.content()
    rounds = {c.id: c for c in content.consultations}
    _check(dossier, content, rounds, works, proposals)
    new_works, new_proposals = _new_answers(content, works, proposals)
    days: dict[str, dict[str, date]] = {}
    every: list[AnyAnswer] = [*works, *proposals]
    for answer in every:
        days.setdefault(answer.consultation, {})[answer.partner] = answer.answered_on
    by_day: dict[date, list[str]] = {}
    for work in new_works:
        if work.answer in CONFIRMS:
            by_day.setdefault(work.answered_on, []).append(work.work)
    with dossier.one_change("consult", str(len(new_works) + len(new_proposals))):
        dossier.add_answers(new_works, new_proposals)
        for day, confirmed in by_day.items():
            dossier.confirm_works(confirmed, day)
        for consultation, answered in days.items():
            known = rounds[consultation]
            told = {**known.answered_on, **answered}
            if told != known.answered_on:
                asked = tuple(dict.fromkeys((*known.partners, *answered)))
                dossier.note_answered(replace(known, answered_on=told, partners=asked))
    return len(new_works) + len(new_proposals)


def _check(
    dossier: Dossier,
    content: Content,
    rounds: dict[str, Consultation],
    works: Sequence[WorkAnswer],
    proposals: Sequence[ProposalAnswer],
) -> None:
    owner = {work.id: work.partner for work in content.works}
    there = {o.id for o in content.analysis.opportunities} if content.analysis else set()
    there |= {proposal.opportunity for proposal in content.proposals}

    def refuse(message: str, value: str) -> DossierError:
        remedy = tr("Send the partner its part of this round again, and read in what comes back.")
        return DossierError(message, remedy=remedy, file=str(dossier.path), value=value)

    every: list[AnyAnswer] = [*works, *proposals]
    for one in every:
        if one.consultation not in rounds:
            raise refuse(tr("This answer belongs to another round."), one.consultation)
    for answer in works:
        if owner.get(answer.work) != answer.partner:
            raise refuse(tr("This work is not one of this partner (any more)."), answer.work)
    for proposal in proposals:
        if proposal.opportunity not in there:
            raise refuse(tr("This opportunity is not in the dossier (any more)."), proposal.opportunity)


def _new_answers(
    content: Content, works: Sequence[WorkAnswer], proposals: Sequence[ProposalAnswer]
) -> tuple[list[WorkAnswer], list[ProposalAnswer]]:
    """Those that say something else than what counts already; of two on the same, the last."""
    known_works = {(a.consultation, a.work): a for a in content.work_answers}
    known_proposals = {(a.consultation, a.partner, a.opportunity): a for a in content.proposal_answers}
    given_works = {(a.consultation, a.work): a for a in works}
    given_proposals = {(a.consultation, a.partner, a.opportunity): a for a in proposals}
    return (
        [a for key, a in given_works.items() if key not in known_works or _said(known_works[key]) != _said(a)],
        [
            a for key, a in given_proposals.items()
            if key not in known_proposals or _said(known_proposals[key]) != _said(a)
        ],
    )  # fmt: skip


def _said(answer: AnyAnswer) -> dict[str, object]:
    """What it says, whenever and by whom it was said."""
    return {k: v for k, v in vars(answer).items() if k not in ("answered_on", "answered_by")}


def take_over(dossier: Dossier, answers: Iterable[WorkAnswer]) -> int:
    """Change the works as their partners wish: another period, or *vervallen*; returns how many changed.

    Each is a correction by hand that is kept with its reason (`cycle.correct`), all in one change.
    """
    count = 0
    with dossier.one_change("take over answers"):
        for answer in answers:
            why = " – ".join(part for part in (tr("written round"), answer.remark) if part)
            if answer.answer is Answer.MOVED and answer.wish is not None:
                correct(dossier, answer.work, "period", answer.wish, why)
            elif answer.answer is Answer.LAPSED:
                correct(dossier, answer.work, "hardness", Hardness.VERVALLEN, why)
            else:
                continue
            count += 1
    return count


def close_round(dossier: Dossier, consultation: Consultation, on: Optional[date] = None) -> Consultation:
    """No more answers are awaited."""
    closed = replace(consultation, closed_on=on or date.today())
    dossier.save_consultation(closed)
    return closed


# -- what came of it --------------------------------------------------------------------------------


@dataclass
class PartnerState:
    """How far one partner is in a round. The counts are of works, of `proposals` of opportunities."""

    partner: str
    name: str
    asked: int
    works: dict[Answer, int] = field(default_factory=dict)
    proposals: dict[Decision, int] = field(default_factory=dict)
    answered_on: Optional[date] = None
    late: bool = False

    @property
    def answered(self) -> int:
        return sum(self.works.values())


@dataclass
class AnswerLine:
    """One answer, ready to show; `wish` and `reason` as far as there are any."""

    partner: str
    name: str
    about: str
    said: str
    wish: str
    reason: str
    answered_on: date
    work: str = ""
    opportunity: str = ""


def round_state(content: Content, consultation: Consultation, today: date) -> list[PartnerState]:
    """Per partner asked, in the order of the collaboration. Late: no answer, and the due date is past."""
    works, proposals = latest_answers(content, consultation.id)
    order = [p.code for p in content.collaboration.partners]
    asked: dict[str, int] = {}
    for work in content.works:
        if is_asked(work):
            asked[work.partner] = asked.get(work.partner, 0) + 1
    states = []
    for code in sorted(consultation.partners, key=lambda c: order.index(c) if c in order else len(order)):
        partner = content.collaboration.partner(code)
        own = [a.answer for a in works.values() if a.partner == code]
        said = [a.decision for (who, _), a in proposals.items() if who == code]
        day = consultation.answered_on.get(code)
        states.append(
            PartnerState(
                code,
                partner.name if partner else code,
                asked.get(code, 0),
                {word: own.count(word) for word in Answer if word in own},
                {word: said.count(word) for word in Decision if word in said},
                day,
                day is None and today > consultation.due,
            )
        )
    return states


def answer_lines(content: Content, consultation: Consultation) -> list[AnswerLine]:
    """What was said, the most telling first: what is not simply *nog relevant* or *akkoord*."""
    works, proposals = latest_answers(content, consultation.id)
    names = {p.code: p.name for p in content.collaboration.partners}
    titles = {work.id: work.title for work in content.works}
    found = {o.id: f"{o.number} {o.name}" for o in content.analysis.opportunities} if content.analysis else {}
    lines = [
        AnswerLine(a.partner, names.get(a.partner, a.partner), titles.get(a.work, a.work), str(a.answer),
                   a.wish.label() if a.wish else "", a.remark, a.answered_on, work=a.work)
        for a in works.values()
    ] + [
        AnswerLine(a.partner, names.get(a.partner, a.partner), found.get(a.opportunity, a.opportunity),
                   str(a.decision), a.wish.label() if a.wish else "", a.reason, a.answered_on,
                   opportunity=a.opportunity)
        for a in proposals.values()
    ]  # fmt: skip
    plain = {str(Answer.RELEVANT), str(Decision.AGREED)}
    return sorted(lines, key=lambda line: (line.said in plain, line.name, line.about))

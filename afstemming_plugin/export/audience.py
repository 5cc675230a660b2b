"""For whom a document is made, and what of the content may be seen by them.

Every document is made from `shared_view(content, audience)`, never from the content itself, so that
what may not leave the desk is gone before a writer can put it anywhere.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from typing import Callable, Optional, Sequence

from ..model.collaboration import Collaboration, Delivery, RejectedRow, Remark
from ..model.content import Content
from ..model.decision import Action, PartnerDecision, ProposalAnswer, WorkAnswer
from ..model.language import tr
from ..model.progress import Progress
from ..model.results import Analysis, Opportunity, Overlap
from ..model.words import Discipline, Kind, Share, Word
from ..model.work import GraafrustZone, Work
from .field_sharing import (
    hidden_columns,
    hidden_fields,
    rejected_without,
    remark_is_hidden,
    without_fields,
)

RestrictedRows = dict[tuple[str, Optional[int]], Share]
Scrub = Callable[[str], str]

MIN_RESTRICTED_IN_TOTAL = 3
_NOTHING: frozenset[str] = frozenset()

_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_TELEPHONE = re.compile(r"(?<![\w+])(?:\+31|0031|0)[\s-]?(?:\(0\))?(?:[\s-]?\d){8,9}(?!\w)")
_OWN_WORDS = frozenset({Share.OWN.value, "own", "alleen eigen", "niet delen"})
_RESTRICTED_WORDS = frozenset(
    {Share.RESTRICTED.value, "restricted", "vertrouwelijk", "confidential", "geheim"}
)


class Audience(Word):
    """`PUBLIC` carries organisation and role, never names, mail or telephone."""

    PARTNERS = "partners"
    PUBLIC = "openbaar"


def confidential() -> str:
    """The word that stands where a value may not be seen."""
    return tr("confidential")


def shared_view(
    content: Content, audience: Audience, progress: Optional[Progress] = None, *, partner: str = ""
) -> Content:
    """A copy of `content` with nothing in it that `audience` may not see.

    `partner` is the code of the one partner for whom it is, if it is for one: that partner sees its own works
    as they are. Fields that a partner keeps back (`Partner.field_shares`) are empty in its works.
    *Own* works are gone, with every opportunity, overlap, zone and verdict that rests on them (the
    user is warned how many opportunities were left out). *Restricted* works keep only partner,
    footprint, street, period, earliest/latest and contact. What people wrote at meetings and in written
    rounds loses the titles of such works. For `PUBLIC` also all names, addresses and numbers of people, what was
    delivered beside the known fields, the answers of written rounds and the intake reports are gone.
    """
    progress = progress or Progress()
    seer = partner if audience is Audience.PARTNERS else ""
    others = [work for work in content.works if not seer or work.partner != seer]
    # What the analysis says of works that are gone since is kept back as if they were there.
    delivered = {work.id for work in content.works}
    gone = [w for w in content.earlier_works if w.id not in delivered and (not seer or w.partner != seer)]
    own = {work.id for work in (*others, *gone) if work.share is Share.OWN}
    restricted = {work.id: work for work in (*gone, *others) if work.share is Share.RESTRICTED}
    hidden = {
        p.code: hidden_fields(p, public=audience is Audience.PUBLIC)
        for p in content.collaboration.partners
        if not seer or p.code != seer
    }
    untitled = {work.id: work for work in (*gone, *others) if "title" in hidden.get(work.partner, ())}
    lost = _opportunities_with(content.analysis, own)
    if lost:
        progress.warn(
            tr(
                "{count} opportunities rest on works that do not leave this desk; they are left out.",
                count=len(lost),
            )
        )
    scrub = _scrubber(content) if audience is Audience.PUBLIC else _unchanged
    said = _said(
        scrub,
        [work for work in (*others, *content.earlier_works) if work.id in own | {*restricted, *untitled}],
    )
    partners_only = audience is Audience.PARTNERS
    rows = _restricted_rows(others, [d for d in content.deliveries if not seer or d.partner != seer])
    own_of = Counter(work.delivery for work in content.works if work.id in own)
    return replace(
        content,
        collaboration=_collaboration(content.collaboration, audience),
        works=[
            _shared_work(
                work, audience, scrub, hidden.get(work.partner, _NOTHING), whole=work.partner == seer
            )
            for work in content.works
            if work.id not in own
        ],
        zones=[
            _scrubbed_zone(zone, audience, scrub) for zone in content.zones if zone.opportunity not in lost
        ],
        events=[replace(e, name=scrub(e.name), reason=scrub(e.reason)) for e in content.events],
        deliveries=[
            _shared_delivery(d, rows, own_of[d.id], audience, hidden.get(d.partner, _NOTHING))
            for d in content.deliveries
        ],
        analysis=_shared_analysis(
            content.analysis, own, restricted, {**untitled, **restricted}, lost, audience, scrub
        ),
        proposals=[
            replace(p, remark=said(p.remark) if partners_only else "")
            for p in content.proposals
            if p.opportunity not in lost
        ],
        decisions=[
            _shared_decision(d, own, audience, said) for d in content.decisions if d.opportunity not in lost
        ],
        actions=[_shared_action(a, audience, said) for a in content.actions if a.opportunity not in lost],
        meetings=[replace(m, title=said(m.title)) for m in content.meetings],
        attendance=[a if partners_only else replace(a, name="") for a in content.attendance],
        consultations=[replace(c, title=said(c.title)) for c in content.consultations],
        work_answers=[
            _shared_answer(a, said, secret=a.work in restricted)
            for a in content.work_answers
            if partners_only and a.work not in own
        ],
        proposal_answers=[
            _shared_proposal_answer(a, said)
            for a in content.proposal_answers
            if partners_only and a.opportunity not in lost
        ],
        earlier_works=[
            _shared_work(
                replace(work, share=Share.RESTRICTED) if work.id in restricted else work,
                audience,
                scrub,
                hidden.get(work.partner, _NOTHING),
                whole=bool(seer) and work.partner == seer,
            )
            for work in content.earlier_works
            if work.id not in own and (work.share is not Share.OWN or work.partner == seer)
        ],
        manual_groups=[
            replace(g, reason=said(g.reason), made_by=g.made_by if partners_only else "")
            for g in content.manual_groups
            if own.isdisjoint(g.works)
        ],
    )


def totals_published(opportunity: Opportunity, works: dict[str, Work], audience: Audience) -> bool:
    """False where a public total would rest on only one or two restricted works."""
    count = sum(works[m.work].share is Share.RESTRICTED for m in opportunity.members if m.work in works)
    return audience is Audience.PARTNERS or count == 0 or count >= MIN_RESTRICTED_IN_TOTAL


def _unchanged(text: str) -> str:
    return text


def _scrubber(content: Content) -> Scrub:
    """A function that takes people out of free text: known names, mail addresses, telephone numbers."""
    contacts = content.collaboration.contacts
    known = {text for c in contacts for text in (c.name, c.mail, c.telephone)}
    known |= {work.contact for work in content.works}
    known |= {text for d in content.decisions for text in (d.recorded_by, d.action_by, d.escalated_to)}
    known |= {a.name for a in content.attendance} | {a.owner for a in content.actions}
    known |= {a.answered_by for a in content.work_answers} | {a.answered_by for a in content.proposal_answers}
    known |= {g.made_by for g in content.manual_groups}
    organisations = {text for p in content.collaboration.partners for text in (p.code, p.name)}
    roles = {c.role for c in contacts} | {a.role for a in content.attendance}
    names = sorted((n for n in known - organisations - roles if len(n.strip()) > 2), key=len, reverse=True)
    pattern = re.compile("|".join(map(re.escape, names)), re.IGNORECASE) if names else None

    def scrub(text: str) -> str:
        if not text:
            return text
        if pattern:
            text = pattern.sub("…", text)
        return _TELEPHONE.sub("…", _MAIL.sub("…", text))

    return scrub


def _said(scrub: Scrub, secret: Sequence[Work]) -> Scrub:
    """As `scrub`, for what people wrote: also without the titles and references of works that may not be seen."""
    words = {text.strip() for work in secret for text in (work.title, work.reference)}
    long = sorted((text for text in words if len(text) > 3), key=len, reverse=True)
    pattern = re.compile("|".join(map(re.escape, long)), re.IGNORECASE) if long else None
    return lambda text: scrub(pattern.sub("…", text) if pattern and text else text)


def _shared_decision(d: PartnerDecision, own: set[str], audience: Audience, said: Scrub) -> PartnerDecision:
    seen = {work: version for work, version in d.seen.items() if work not in own}
    if audience is Audience.PARTNERS:
        return replace(d, reason=said(d.reason), seen=seen)
    return replace(d, reason="", action_by="", recorded_by="", escalated_to="", seen=seen)


def _shared_action(a: Action, audience: Audience, said: Scrub) -> Action:
    owner = a.owner if audience is Audience.PARTNERS else ""
    return replace(a, text=said(a.text), reason=said(a.reason), owner=owner)


def _shared_answer(a: WorkAnswer, said: Scrub, *, secret: bool) -> WorkAnswer:
    """Of a *restricted* work only that its partner answered, and when it wants to work."""
    return replace(a, remark=confidential() if secret and a.remark else said(a.remark))


def _shared_proposal_answer(a: ProposalAnswer, said: Scrub) -> ProposalAnswer:
    return replace(a, reason=said(a.reason))


def _opportunities_with(analysis: Optional[Analysis], works: set[str]) -> set[str]:
    opportunities = analysis.opportunities if analysis else []
    return {o.id for o in opportunities if any(m.work in works for m in o.members)}


def _collaboration(collaboration: Collaboration, audience: Audience) -> Collaboration:
    if audience is Audience.PARTNERS:
        return collaboration
    contacts = [replace(c, name="", mail="", telephone="") for c in collaboration.contacts]
    return replace(collaboration, contacts=contacts)


def _shared_work(
    work: Work, audience: Audience, scrub: Scrub, hidden: frozenset[str], *, whole: bool = False
) -> Work:
    """`whole`: for its own partner."""
    if whole:
        return work
    work = without_fields(work, hidden, confidential())
    if work.share is Share.RESTRICTED:
        work = Work(
            id=work.id,
            partner=work.partner,
            title=confidential(),
            discipline=Discipline.OVERIG,
            kind=Kind.OVERIG,
            period=work.period,
            earliest=work.earliest,
            latest=work.latest,
            street=work.street,
            town=work.town,
            place_precision=work.place_precision,
            place_confidence=work.place_confidence,
            geometry=work.geometry,
            contact=work.contact,
            share=work.share,
            delivery=work.delivery,
        )
    if audience is Audience.PARTNERS:
        return work
    return replace(
        work,
        title=scrub(work.title),
        description=scrub(work.description),
        street=scrub(work.street),
        contact="",
        documents="",
        delivered={},
        extra={},
        file="",
        layer="",
        row=None,
    )


def _scrubbed_zone(zone: GraafrustZone, audience: Audience, scrub: Scrub) -> GraafrustZone:
    if audience is Audience.PARTNERS:
        return zone
    return replace(zone, reason=scrub(zone.reason), file="", layer="", row=None, extra={})


def _restricted_rows(works: Sequence[Work], deliveries: Sequence[Delivery]) -> RestrictedRows:
    """Which delivered rows hold a work, or a rejected row, that not everyone may see."""
    rows: RestrictedRows = {
        (work.delivery, work.row): work.share for work in works if work.share is not Share.PARTNERS
    }
    for delivery in deliveries:
        for rejected in delivery.rejected_rows:
            share = share_of_rejected(rejected)
            if share is not Share.PARTNERS:
                rows[delivery.id, rejected.row] = share
    return rows


def share_of_rejected(row: RejectedRow) -> Share:
    """A rejected row has no shareability of its own; any cell that reads like one counts."""
    words = {value.strip().casefold() for value in row.values.values()}
    if words & _OWN_WORDS:
        return Share.OWN
    return Share.RESTRICTED if words & _RESTRICTED_WORDS else Share.PARTNERS


def _shared_delivery(
    delivery: Delivery, rows: RestrictedRows, own_works: int, audience: Audience, hidden: frozenset[str]
) -> Delivery:
    """Without what may not be seen of it, in its counts too."""

    def share(row: Optional[int]) -> Share:
        return rows.get((delivery.id, row), Share.PARTNERS)

    columns = hidden_columns(delivery, hidden)
    remarks = []
    for remark in delivery.remarks:
        shares = {share(row) for row in remark.all_rows}
        if shares == {Share.OWN}:
            continue
        secret = shares - {Share.PARTNERS} or remark_is_hidden(remark, columns)
        remarks.append(_hidden_remark(remark) if secret else remark)
    rejected = [
        replace(row, reason=confidential(), values={}, columns=())
        if share(row.row) is Share.RESTRICTED
        else rejected_without(row, columns, confidential())
        for row in delivery.rejected_rows
        if share(row.row) is not Share.OWN
    ]
    delivery = replace(
        delivery,
        accepted=delivery.accepted - own_works,
        rejected=delivery.rejected - (len(delivery.rejected_rows) - len(rejected)),
        remarks=remarks,
        rejected_rows=rejected,
    )
    if audience is Audience.PARTNERS:
        return delivery
    return replace(
        delivery,
        file="",
        layer="",
        profile="",
        checksum="",
        remarks=[],
        rejected_rows=[],
        columns=(),
        fields={},
    )


def _hidden_remark(remark: Remark) -> Remark:
    return replace(remark, message=confidential(), value="", remedy="")


def _shared_analysis(
    analysis: Optional[Analysis],
    own: set[str],
    restricted: dict[str, Work],
    untitled: dict[str, Work],
    lost: set[str],
    audience: Audience,
    scrub: Scrub,
) -> Optional[Analysis]:
    if analysis is None:
        return None
    lost_zones = {zone.id for zone in analysis.zones if zone.opportunity in lost}

    def text(value: str, *works: str) -> str:
        """Free text of the analysis without the titles that may not be seen of the works that it is about."""
        for work in works:
            if work in untitled and untitled[work].title:
                value = value.replace(untitled[work].title, confidential())
        return scrub(value)

    def opportunity(o: Opportunity) -> Opportunity:
        members = [m.work for m in o.members]
        return replace(o, name=text(o.name, *members), reason=text(o.reason, *members))

    def overlap(o: Overlap) -> Overlap:
        if o.opportunity in lost:
            return replace(o, opportunity="", reason=tr("part of a grouping that cannot be shared"))
        return replace(o, reason=text(o.reason, o.a, o.b))

    return replace(
        analysis,
        opportunities=[opportunity(o) for o in analysis.opportunities if o.id not in lost],
        overlaps=[overlap(o) for o in analysis.overlaps if o.a not in own and o.b not in own],
        zones=[_scrubbed_zone(z, audience, scrub) for z in analysis.zones if z.id not in lost_zones],
        verdicts=[
            replace(v, reasons=(confidential(),), alternative="")
            if v.work in restricted
            else replace(
                v, reasons=tuple(text(r, v.work) for r in v.reasons), alternative=text(v.alternative, v.work)
            )
            for v in analysis.verdicts
            if v.work not in own and v.zone not in lost_zones
        ],
        last_chances=[c for c in analysis.last_chances if c.work not in own and c.opportunity not in lost],
        not_matched=[
            replace(n, reason=confidential() if n.work in restricted else text(n.reason, n.work))
            for n in analysis.not_matched
            if n.work not in own
        ],
    )

"""What a projectvoorstel says of one opportunity, worked out from the content; `proposal_story` tells it."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from datetime import date
from typing import Mapping, Optional, Sequence

from ..analysis import cost_share
from ..analysis.agreed import Roles, roles
from ..analysis.joint_works import DEPTH
from ..analysis.kernel import Kernel, best_kernel
from ..analysis.what_if import if_accepted
from ..cartography.opportunity_map import in_order, letter_of
from ..cartography.print_layers import shape_of
from ..model.collaboration import Contact
from ..model.content import Content
from ..model.decision import Proposal
from ..model.field_labels import field_label
from ..model.filter import Status, facts_of
from ..model.language import tr
from ..model.period import day_label
from ..model.results import LastChance, Member, Opportunity, ZoneVerdict
from ..model.words import Hardness, Level, OpportunityKind, PlacePrecision, Verdict
from ..model.work import Event, GraafrustZone, Work
from .audience import Audience, totals_published
from .proposal_parts import capital, letters_in_words

MOST_NEIGHBOURHOODS = 3
_NEIGHBOURHOOD = re.compile(r"wijk|buurt|stadsdeel|quartier|neighbou?rhood", re.IGNORECASE)
"""A delivered column of which no other field was made."""
SOFT = (Hardness.IDEE, Hardness.VOORNEMEN)


@dataclass(frozen=True)
class Party:
    """A partner in the opportunity, with its works there."""

    code: str
    name: str
    works: tuple[Work, ...]


class ProposalFacts:
    """Of one content, for one audience; `money` also counts in euro."""

    def __init__(
        self, content: Content, audience: Audience, *, money: bool = False, kernel: Optional[Kernel] = None
    ) -> None:
        self.content, self.audience, self.money = content, audience, money
        self.works = content.works_by_id()
        self.names = {p.code: p.name for p in content.collaboration.partners}
        self.status = facts_of(content).status
        self.rules = content.analysis.rules if content.analysis else content.rules
        self.kernel = kernel or best_kernel()
        self._proposals = {p.opportunity: p for p in content.proposals}

    # -- who -----------------------------------------------------------------------------------

    def rows(self, opportunity: Opportunity) -> list[tuple[str, Member, Work]]:
        """(letter as on the map, member, work), the lead first."""
        return [(letter_of(at), *row) for at, row in enumerate(in_order(opportunity, self.works))]

    def parties(self, opportunity: Opportunity) -> list[Party]:
        """The trekker first."""
        found: dict[str, list[Work]] = {}
        for _, _, work in self.rows(opportunity):
            found.setdefault(work.partner, []).append(work)
        return [Party(code, self.names.get(code, code), tuple(works)) for code, works in found.items()]

    def contact(self, work: Work) -> str:
        """Role first; the name only among partners, and none that the work does not carry or its partner gave."""
        role = self._contact_of(work)
        known = [role.role if role else "", role.name if role else ""]
        if work.contact and work.contact not in known:
            known.append(work.contact)
        return ", ".join(text for text in known if text) or "–"

    def _contact_of(self, work: Work) -> Optional[Contact]:
        levels = [Level.OPERATIONEEL, Level.TACTISCH, Level.STRATEGISCH]
        found = [
            c
            for c in self.content.collaboration.contacts
            if c.partner == work.partner and c.unit in ("", work.unit)
        ]
        return min(found, key=lambda c: (c.unit != work.unit, levels.index(c.level)), default=None)

    def neighbourhoods(self, opportunity: Opportunity) -> list[str]:
        """In which most of its works lie first: as looked up, else as the partners delivered; empty: not known."""
        works = [work for _, _, work in self.rows(opportunity)]
        counted: Counter[str] = Counter()
        for name, inside in self.content.areas.items():
            counted[name] += sum(work.id in inside for work in works)
        if not self.content.areas:
            said = (v for w in works for column, v in w.extra.items() if _NEIGHBOURHOOD.search(column))
            counted.update(str(value).strip() for value in said)
        return [name for name, count in counted.most_common(MOST_NEIGHBOURHOODS) if name and count]

    # -- what is agreed ------------------------------------------------------------------------

    def proposal(self, opportunity: Opportunity) -> Optional[Proposal]:
        return self._proposals.get(opportunity.id)

    def status_of(self, opportunity: Opportunity) -> Status:
        return self.status.get(opportunity.id, Status.NEW)

    def roles(self, opportunity: Opportunity) -> Roles:
        return roles(opportunity, self.works, self.proposal(opportunity))

    def depth_order(self, opportunity: Opportunity) -> list[Work]:
        """Rule *Depth order*."""
        works = [work for _, _, work in self.rows(opportunity)]
        return sorted(works, key=lambda work: DEPTH.get(work.discipline, len(DEPTH)))

    # -- what it is worth ----------------------------------------------------------------------

    def totals_shown(self, opportunity: Opportunity) -> bool:
        return totals_published(opportunity, self.works, self.audience)

    def shares(self, opportunity: Opportunity) -> list[cost_share.CostShare]:
        """By m, by m² and, where asked, by estimate: those that can be known (rule *Cost share*)."""
        if opportunity.kind is not OpportunityKind.OPPORTUNITY or not self.totals_shown(opportunity):
            return []
        measures: list[cost_share.Measure] = ["m", "m²", "estimate"] if self.money else ["m", "m²"]
        found = [cost_share.shares(opportunity, self.works, m, self.rules, self.kernel) for m in measures]
        return [one for one in found if any(part.percent is not None for part in one.partners)]

    def restoration(self, opportunity: Opportunity, shares: Sequence[cost_share.CostShare]) -> dict[str, int]:
        """Partner → m² that it pays (> 0) or receives for restoring the street, where that is settled."""
        by_m2 = next((share for share in shares if share.measure == "m²"), None)
        if by_m2 is None or not self.rules.settlement:
            return {}
        return cost_share.restoration(opportunity, by_m2, self.roles(opportunity).restores.partner)

    # -- what follows, and what stands in the way ----------------------------------------------

    def last_chances(self, opportunity: Opportunity) -> list[tuple[LastChance, Work]]:
        analysis = self.content.analysis
        found = [c for c in analysis.last_chances if c.opportunity == opportunity.id] if analysis else []
        return [(chance, self.works[chance.work]) for chance in found if chance.work in self.works]

    def becomes_strijdig(self, opportunity: Opportunity) -> list[tuple[ZoneVerdict, Work]]:
        """Works of others without a free day left once this is carried out."""
        analysis = self.content.analysis
        following = next(
            (z for z in (analysis.zones if analysis else []) if z.opportunity == opportunity.id), None
        )
        if analysis is None or following is None:
            return []
        found = if_accepted(
            opportunity,
            self.content.works,
            analysis.rules,
            analysis.peildatum,
            zones=self.content.zones,
            following=following,
            kernel=self.kernel,
        )
        return [(verdict, self.works[verdict.work]) for verdict in found]

    def in_graafrust(self, opportunity: Opportunity) -> list[tuple[ZoneVerdict, Work]]:
        """Its own works that lie in a graafrust of something else: also those that are excepted from it."""
        analysis = self.content.analysis
        members = {m.work for m in opportunity.members}
        own = {z.id for z in (analysis.zones if analysis else []) if z.opportunity == opportunity.id}
        return [
            (verdict, self.works[verdict.work])
            for verdict in (analysis.verdicts if analysis else [])
            if verdict.work in members and verdict.work in self.works and verdict.zone not in own
        ]

    def events(self, opportunity: Opportunity) -> list[Event]:
        """Events and blockades in the place during the joint period."""
        place = shape_of(opportunity.geometry)
        return [
            event
            for event in self.content.events
            if event.geometry
            and event.period.overlaps(opportunity.period)
            and shape_of(event.geometry).intersects(place)
        ]

    def risks(self, opportunity: Opportunity) -> list[str]:
        """What of the plans is soft, assumed or unknown, one sentence each."""
        analysis = self.content.analysis
        peildatum = analysis.peildatum if analysis else date.today()
        found: list[str] = []

        def tell(letters: Sequence[str], sentence: str) -> None:
            if letters:
                found.append(f"{capital(letters_in_words(letters, every))}: {sentence}")

        rows = self.rows(opportunity)
        every = [letter for letter, _, _ in rows]
        for hardness in SOFT:
            soft = [letter for letter, _, work in rows if work.hardness is hardness]
            tell(soft, tr("not firmer than {hardness}; it may still change or lapse", hardness=hardness))
        unknown = [letter for letter, _, work in rows if work.hardness is None]
        tell(unknown, tr("hardness was not delivered; taken as gepland"))
        uncertain = [letter for letter, _, work in rows if work.place_precision is not PlacePrecision.EXACT]
        tell(uncertain, tr("the place is not known exactly"))
        no_size = [letter for letter, _, work in rows if work.size is None or work.duration is None]
        tell(no_size, tr("size or duration was not delivered; measured or reckoned by rule"))
        stale = [
            letter
            for letter, _, work in rows
            if work.confirmed_on and (peildatum - work.confirmed_on).days > 30.44 * self.rules.confirm_months
        ]
        tell(stale, tr("not confirmed for over {months} months", months=self.rules.confirm_months))
        for field, letters in self._assumed(rows).items():
            tell(letters, tr("assumed, not delivered: {fields}", fields=field))
        ids = {m.work: letter for letter, m, _ in rows}
        for pair in analysis.overlaps if analysis else []:
            if pair.one_way and pair.a in ids and pair.b in ids:
                name = self.names.get(pair.one_way, pair.one_way)
                tell([ids[pair.a], ids[pair.b]], tr("near by the rule of {partner} only", partner=name))
        return found

    def _assumed(self, rows: Sequence[tuple[str, Member, Work]]) -> Mapping[str, list[str]]:
        """Fields together that are assumed of the same works."""
        by_works: dict[tuple[str, ...], list[str]] = {}
        fields = dict.fromkeys(
            f for _, _, w in rows for f in w.assumed if f in ("period", "kind", "discipline")
        )
        for name in fields:
            letters = tuple(letter for letter, _, work in rows if name in work.assumed)
            label = field_label(name)
            by_works.setdefault(letters, []).append(label[:1].lower() + label[1:])
        return {", ".join(names): list(letters) for letters, names in by_works.items()}

    def sources(self, opportunity: Opportunity) -> list[tuple[str, str, str, str]]:
        """(partner, file and layer, delivered on, what of it is in this proposal), for works and graafrust."""
        counted: Counter[str] = Counter(work.delivery for _, _, work in self.rows(opportunity))
        place = shape_of(opportunity.geometry)
        zones: Counter[str] = Counter(
            zone.delivery for zone in self.content.zones if shape_of(zone.geometry).intersects(place)
        )
        lines = []
        for delivery in self.content.deliveries:
            told = []
            if counted[delivery.id]:
                one = counted[delivery.id] == 1
                told.append(tr("1 work") if one else tr("{count} works", count=counted[delivery.id]))
            if zones[delivery.id]:
                one = zones[delivery.id] == 1
                told.append(
                    tr("1 graafrust zone") if one else tr("{count} graafrust zones", count=zones[delivery.id])
                )
            if told:
                file = " › ".join(filter(None, (delivery.file, delivery.layer)))
                name = self.names.get(delivery.partner, delivery.partner)
                lines.append((name, file or "–", day_label(delivery.delivered_on), ", ".join(told)))
        return lines

    def exceptions(self) -> list[str]:
        """What graafrust does not hold for, by the rules of this collaboration."""
        kinds = dict.fromkeys([*map(str, self.rules.exempt_kinds), *self.rules.exempt_words])
        lines = [tr("Excepted: {kinds}.", kinds=", ".join(kinds))]
        if self.rules.not_enforceable:
            names = ", ".join(map(str, self.rules.not_enforceable))
            lines.append(
                tr("{verdict}: {names}.", verdict=capital(str(Verdict.NOT_ENFORCEABLE)), names=names)
            )
        lines += [
            text
            for text in (self.rules.not_enforceable_text, self.content.collaboration.graafrust_text)
            if text
        ]
        return lines

    def following_zone(self, opportunity: Opportunity) -> Optional[GraafrustZone]:
        zones = self.content.analysis.zones if self.content.analysis else []
        return next((zone for zone in zones if zone.opportunity == opportunity.id), None)

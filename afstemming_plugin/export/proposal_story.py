"""Projectvoorstel: one opportunity as the partners decide on it, and the bundle of them for a meeting."""

from __future__ import annotations

from pathlib import Path
from typing import Optional, Sequence, Union

from qgis.core import QgsCoordinateReferenceSystem, QgsProject

from ..analysis import score
from ..analysis.agreed import Role
from ..analysis.cost_share import CostShare
from ..cartography import style
from ..cartography.house import drawn_in
from ..cartography.member_table import shift_label
from ..cartography.opportunity_map import OpportunityMaps
from ..cartography.page_parts import period_in_table, period_in_words
from ..cartography.renderers import peildatum_of
from ..model.content import Content
from ..model.house_style import OURS, HouseStyle
from ..model.language import number, tr
from ..model.period import day_label
from ..model.progress import Progress
from ..model.results import Opportunity, ZoneVerdict
from ..model.words import OpportunityKind
from ..model.work import Work
from .atomic import written_in_full
from .audience import Audience, shared_view
from .flow import RIGHT, Cell, Column, Row, Story, write_story
from .proposal_facts import ProposalFacts
from .proposal_parts import (
    agreed_marks,
    agreed_period,
    letters_in_words,
    rounded_together,
    short_title,
    tell_actions,
    without_empty,
)
from .rules_text import settlement_in_words
from .story_parts import (
    Bar,
    about,
    decisions_to_sign,
    decisions_told,
    metres,
    opportunity_map,
    planning,
    planning_room,
    sentences,
)

FEW_SOURCES = 4
"""As many fit in a sentence, that does not ask for a page of its own."""

MOST_SOURCES_KEPT = 6


def write_proposals(
    path: Path,
    dossier: Path,
    content: Content,
    opportunities: Sequence[str],
    *,
    audience: Audience = Audience.PARTNERS,
    money: bool = False,
    house: HouseStyle = OURS,
    progress: Optional[Progress] = None,
) -> int:
    """The projectvoorstellen of these opportunities (ids) in one PDF, with a list before them where there are several;
    returns its number of pages.

    Made of what `audience` may see: an opportunity that it may not see is not in it. `money`: shares by estimate too.
    Main thread only. Raises ExportError when it cannot be written, and Cancelled; a file that was there is then unchanged.
    """
    progress = progress or Progress()
    content = shared_view(content, audience, progress)
    known = {o.id: o for o in content.analysis.opportunities} if content.analysis else {}
    chosen = [known[name] for name in opportunities if name in known]
    project = QgsProject()
    project.setCrs(QgsCoordinateReferenceSystem(content.collaboration.crs))
    with drawn_in(house), written_in_full(path) as draft:
        maps = OpportunityMaps(project, content)
        document = _Document(content, audience, money, maps, chosen, progress.part(0.0, 0.2))
        title = (
            tr("Project proposal {number}", number=chosen[0].number)
            if len(chosen) == 1
            else tr("Project proposals")
        )
        page = about(content, title, dossier.name)
        return write_story(draft, page, document.tell, progress=progress.part(0.2, 1.0))


class _Document:
    def __init__(
        self,
        content: Content,
        audience: Audience,
        money: bool,
        maps: OpportunityMaps,
        chosen: Sequence[Opportunity],
        progress: Progress,
    ) -> None:
        self.content, self.maps, self.chosen = content, maps, chosen
        self.facts = ProposalFacts(content, audience, money=money)
        self.colours = maps.colours
        self._strijdig: dict[str, list[tuple[ZoneVerdict, Work]]] = {}
        self._shares: dict[str, list[CostShare]] = {}
        for at, o in enumerate(chosen):
            progress.step(at / len(chosen), tr("Project proposal {number}", number=o.number))
            self._strijdig[o.id] = self.facts.becomes_strijdig(o)
            self._shares[o.id] = self.facts.shares(o)

    def tell(self, story: Story) -> None:
        if len(self.chosen) != 1:
            self._cover(story)
        for at, opportunity in enumerate(self.chosen):
            story.step(at / len(self.chosen), tr("Project proposal {number}", number=opportunity.number))
            story.new_page()
            story.mark(opportunity.id)
            self._proposal(story, opportunity)
        story.step(1.0)

    def _cover(self, story: Story) -> None:
        day = day_label(peildatum_of(self.content))
        story.title(tr("For the meeting"), tr("Project proposals"), f"{self.content.collaboration.name} · {tr('peildatum {day}', day=day)}")  # fmt: skip
        joint = [o for o in self.chosen if o.kind is OpportunityKind.OPPORTUNITY]
        shown = [o for o in joint if self.facts.totals_shown(o)]
        story.figures([
            (number(len(self.chosen)), tr("proposals")),
            (str(len({p.code for o in self.chosen for p in self.facts.parties(o)})), tr("partners")),
            (number(sum(o.openings_avoided for o in shown)), tr("openings avoided")),
            (number(sum(o.nuisance_days_avoided for o in shown)), tr("nuisance days avoided")),
        ])  # fmt: skip
        columns = [
            Column(tr("No."), 14), Column(tr("Place"), 47), Column(tr("Partners"), 48), Column(tr("Joint period"), 38),
            Column(tr("Status"), 23), Column(tr("Score"), 14, RIGHT), Column(tr("Page"), 14, RIGHT),
        ]  # fmt: skip
        rows: list[Row] = [
            [
                Cell(o.number, bold=True),
                o.name,
                ", ".join(p.name for p in self.facts.parties(o)),
                period_in_table(o.period),
                str(self.facts.status_of(o)),
                f"{o.score:.0f}" if o.kind is OpportunityKind.OPPORTUNITY else "–",
                story.page_of(o.id),
            ]
            for o in self.chosen
        ]
        story.heading(tr("In this bundle"))
        if rows:
            story.table(columns, rows)
        else:
            story.text(tr("There is nothing to propose."))

    # -- one proposal --------------------------------------------------------------------------

    def _proposal(self, story: Story, o: Opportunity) -> None:
        joint = o.kind is OpportunityKind.OPPORTUNITY
        kind = tr("Project proposal {number}", number=o.number) if joint else f"{o.kind} {o.number}"
        towns = dict.fromkeys(work.town for _, _, work in self.facts.rows(o) if work.town)
        place = [", ".join(o.streets), ", ".join(self.facts.neighbourhoods(o)), ", ".join(towns)]
        story.title(kind, o.name or ", ".join(o.streets), " · ".join(text for text in (*place, str(self.facts.status_of(o))) if text))  # fmt: skip
        story.figures(self._figures(o))
        rows = self.facts.rows(o)
        story.drawing(92 if len(rows) <= 8 else 84, opportunity_map(self.maps, o))
        self._works(story, o)
        self._planning(story, o)
        if joint:
            self._agreements(story, o)
            self._gain(story, o)
            self._cost_share(story, o)
            self._graafrust(story, o)
        else:
            story.heading(tr("Why the partners must talk"))
            story.text(o.reason or tr("Their fixed periods have no common period."))
            self._agreements_of_a_point(story, o)
        self._attention(story, o)
        self._decisions(story, o)
        self._sources(story, o)

    def _figures(self, o: Opportunity) -> list[tuple[str, str]]:
        if o.kind is not OpportunityKind.OPPORTUNITY:
            return [
                (
                    period_in_table(o.period),
                    tr("agreed period") if o.found_period else tr("period of the works"),
                ),
                (str(len(o.members)), tr("works")),
            ]
        shown = self.facts.totals_shown(o)
        return [
            (period_in_table(o.period), tr("joint period")),
            (str(o.openings_avoided) if shown else "–", tr("openings avoided")),
            (number(o.nuisance_days_avoided) if shown else "–", tr("nuisance days avoided")),
            (metres(o.shared_length) if shown else "–", tr("shared length")),
            (f"{o.score:.0f}", tr("score of 100, certainty {percent}%", percent=round(100 * o.certainty))),
        ]

    def _works(self, story: Story, o: Opportunity) -> None:
        joint = o.kind is OpportunityKind.OPPORTUNITY
        story.heading(tr("Works that take part"))
        columns = [
            Column(tr("Partner"), 29), Column(tr("Work"), 43), Column(tr("Own planning"), 21),
            Column(tr("Hardness of the plan"), 20), Column(tr("Contact (role)"), 30),
        ]  # fmt: skip
        if joint:
            columns += [Column(tr("Shifts"), 15), Column(tr("Joint execution"), 21)]
        rows: list[Row] = []
        for letter, member, work in self.facts.rows(o):
            leads = joint and member.lead
            name = self.facts.names.get(work.partner, work.partner)
            lead = f"{name}\n({tr('lead')})" if leads else name
            about_it = " · ".join(filter(None, (work.reference, str(work.discipline), _size(work))))
            hard = str(work.hardness) if work.hardness else tr("unknown")
            row: list[Union[Cell, str]] = [
                Cell(
                    lead,
                    letter=letter,
                    colour=self.colours.get(work.partner, style.QUIET),
                    bold=leads,
                ),
                f"{short_title(work)}\n{about_it}",
                period_in_table(work.period),
                "\n".join(filter(None, (hard, work.level, work.priority))),
                self.facts.contact(work),
            ]
            rows.append([*row, shift_label(member), period_in_table(member.execution)] if joint else row)
        if rows:
            story.table(*without_empty(columns, rows))
        gone = len(o.members) - len(rows)
        if gone:
            story.text(
                tr("1 work of it is not delivered any more: the opportunities are to be determined again.")
                if gone == 1
                else tr(
                    "{count} works of it are not delivered any more: the opportunities are to be determined again.",
                    count=gone,
                )
            )

    def _planning(self, story: Story, o: Opportunity) -> None:
        joint = o.kind is OpportunityKind.OPPORTUNITY
        story.heading(tr("Planning"), keep=planning_room(len(self.facts.rows(o)) + 1) + 8)
        if joint:
            story.text(
                tr("Light: the partner's own period. Full: its part of the joint period (shaded)."),
                quiet=True,
            )
        bars = [
            Bar(work.title or str(work.discipline), self.colours.get(work.partner, style.QUIET), work.period,
                member.execution if joint else None, letter)
            for letter, member, work in self.facts.rows(o)
        ]  # fmt: skip
        zone = self.facts.following_zone(o)
        if zone:
            bars.append(Bar(tr("graafrust that follows"), style.GRAAFRUST_COLOURS[1], closed=zone.period))
        planning(story, bars, o.period if joint else None)

    def _agreements(self, story: Story, o: Opportunity) -> None:
        story.heading(tr("How we do it"))
        said, roles = self.facts.proposal(o), self.facts.roles(o)
        letters = {work.id: letter for letter, _, work in self.facts.rows(o)}
        layers: dict[str, list[str]] = {}
        for work in self.facts.depth_order(o):
            layers.setdefault(str(work.discipline), []).append(letters[work.id])
        every = list(letters.values())
        order = " → ".join(
            f"{discipline} ({letters_in_words(sorted(those, key=every.index), every)})"
            for discipline, those in layers.items()
        )
        facts = [
            *agreed_period(o),
            (tr("Form of cooperation"), str(said.form) if said and said.form else tr("to be agreed")),
            (tr("Lead party (trekker)"), self._who(roles.lead, o.found_lead)),
            (tr("Opens the street"), self._who(roles.digs)),
            (tr("Restores the street"), self._who(roles.restores)),
            (tr("Order in depth"), order),
            *agreed_marks(said),
        ]
        different = {a.period.label(): a for a in reversed(o.alternatives)}
        different.pop(o.period.label(), None)
        if different:
            also = "; ".join(
                period_in_words(a.period) for a in sorted(different.values(), key=lambda a: a.cost)[:3]
            )
            facts.append((tr("Also possible"), also))
        story.facts(facts)

    def _who(self, role: Role, found: str = "") -> str:
        name = self.facts.names.get(role.partner, role.partner)
        if not role.agreed:
            return tr("{partner} (proposal, to be agreed)", partner=name)
        return (
            tr("{partner} (found: {other})", partner=name, other=self.facts.names.get(found, found))
            if found
            else name
        )

    def _agreements_of_a_point(self, story: Story, o: Opportunity) -> None:
        """What the partners agreed on works that cannot become one joint work, where they did."""
        said = self.facts.proposal(o)
        if said is None:
            return
        named = [
            (tr("Form of cooperation"), str(said.form or "")),
            (tr("Lead party (trekker)"), self.facts.names.get(said.lead, said.lead)),
            (tr("Opens the street"), self.facts.names.get(said.digs, said.digs)),
            (tr("Restores the street"), self.facts.names.get(said.restores, said.restores)),
        ]
        facts = [*agreed_period(o), *(fact for fact in named if fact[1]), *agreed_marks(said)]
        if facts:
            story.facts(facts)

    def _gain(self, story: Story, o: Opportunity) -> None:
        words = score.definitions()
        if not o.terms or not self.facts.totals_shown(o):
            return
        story.heading(tr("Expected gain"), keep=30)
        rows: list[Row] = []
        for term in o.terms:
            known = words.get(term.name)
            rows.append([
                known.label if known else term.name,
                Cell(known.text if known else "", quiet=True),
                number(term.value, 0 if term.value == round(term.value) or term.value >= 100 else 2),
                f"{term.points:.0f} / {term.weight:.0f}",
            ])  # fmt: skip
        columns = [
            Column(tr("What counts"), 40), Column(tr("Meaning"), 96), Column(tr("Value"), 18, RIGHT),
            Column(tr("Points"), 20, RIGHT),
        ]  # fmt: skip
        story.table(columns, rows)

    def _cost_share(self, story: Story, o: Opportunity) -> None:
        found = self._shares[o.id]
        if not found:
            return
        story.heading(tr("Cost share (verdeelsleutel) in proportion to size"), keep=28)
        columns = [Column(tr("Partner"), 60)]
        for share in found:
            unit = "€" if share.measure == "estimate" else share.measure
            columns += [Column(unit, 26, RIGHT), Column(f"% {tr('by {measure}', measure=unit)}", 22, RIGHT)]
        whole_amounts = {
            share.measure: rounded_together([p.amount for p in share.partners]) for share in found
        }
        rows: list[Row] = []
        for at, part in enumerate(found[0].partners):
            cells: list[Union[Cell, str]] = [Cell(self.facts.names.get(part.partner, part.partner), colour=self.colours.get(part.partner, style.QUIET))]  # fmt: skip
            for share in found:
                own = share.partners[at]
                mark = "*" if own.assumed and own.amount is not None else ""
                cells += [number(whole_amounts[share.measure][at]) + mark, number(own.percent, 1)]
            rows.append(cells)
        total: list[Union[Cell, str]] = [Cell(tr("Together"), bold=True)]
        for share in found:
            amounts = [amount for amount in whole_amounts[share.measure] if amount is not None]
            percents = [p.percent for p in share.partners if p.percent is not None]
            whole = number(sum(amounts)) if len(amounts) == len(share.partners) else "–"
            total += [Cell(whole, bold=True), Cell(number(sum(percents), 1) if percents else "–", bold=True)]
        story.table(columns, [*rows, total])
        settled = self.facts.restoration(o, found)
        if settled:
            story.text(settlement_in_words(settled, self.facts.names))
        if any(p.assumed for share in found for p in share.partners):
            story.text(
                tr("* measured from the geometry or assumed, since it was not delivered in this unit"),
                quiet=True,
            )

    def _graafrust(self, story: Story, o: Opportunity) -> None:
        excepted, chances = self.facts.exceptions(), self.facts.last_chances(o)
        # The last sentence does not stand alone on the next page.
        keep = 22.0 if chances else 14 + 6.0 * len(excepted)
        story.heading(tr("After this work: graafrust and last chance"), keep=keep)
        if not o.graafrust_until:
            story.text(tr("No graafrust follows from this work."))
            return
        zone = self.facts.following_zone(o)
        text = tr("Graafrust until {day}.", day=day_label(o.graafrust_until))
        if zone:
            text = tr("Graafrust from {begin} until {day}", begin=day_label(zone.period.start), day=day_label(zone.period.end))  # fmt: skip
            text += f" ({tr('provisional until the work is done')})." if zone.provisional else "."
        story.text(text, bold=True)
        story.bullets(excepted)
        if not chances:
            story.text(tr("No known work of a partner falls in that period."), quiet=True)
            return
        story.text(tr("These parties are missed: their works in the street would fall in the graafrust. They can still join."), keep=22)  # fmt: skip
        then = {work.id: verdict for verdict, work in self._strijdig[o.id]}
        columns = [
            Column(tr("Partner"), 36), Column(tr("Work"), 54), Column(tr("Own planning"), 24), Column(tr("Can join until"), 24),
            Column(tr("Otherwise"), 36),
        ]  # fmt: skip
        rows: list[Row] = []
        for chance, work in chances:
            otherwise = tr("has to keep clear of the graafrust")
            if work.id in then:
                otherwise = tr("strijdig; free again from {day}", day=day_label(then[work.id].first_free_day))
            until = Cell(day_label(chance.last_day), bold=True)
            rows.append(
                [self._partner(work), short_title(work), period_in_table(work.period), until, otherwise]
            )
        story.table(columns, rows)

    def _attention(self, story: Story, o: Opportunity) -> None:
        """Conflicts, and the risks of what is still soft."""
        told = {work.id for _, work in self.facts.last_chances(o)}
        strijdig = [found for found in self._strijdig[o.id] if found[1].id not in told]
        own, events = self.facts.in_graafrust(o), self.facts.events(o)
        risks = self.facts.risks(o)
        story.heading(tr("Conflicts and risks"))
        rows: list[Row] = []
        for verdict, work in own:
            rows.append(
                [self._partner(work), short_title(work), str(verdict.verdict), sentences(verdict.reasons)]
            )
        for verdict, work in strijdig:
            free = tr("would become strijdig; free again from {day}", day=day_label(verdict.first_free_day))
            rows.append([self._partner(work), short_title(work), period_in_table(work.period), free])
        for event in events:
            rows.append(
                [
                    "",
                    event.name,
                    period_in_table(event.period),
                    event.reason or tr("event or blockade in the place"),
                ]
            )
        if rows:
            columns = [Column(tr("Partner"), 32), Column(tr("What"), 48), Column(tr("When or verdict"), 26), Column(tr("Why"), 68)]  # fmt: skip
            story.table(columns, rows)
        if risks:
            story.bullets(risks)
        if not rows and not risks:
            story.text(tr("None known."), quiet=True)

    def _decisions(self, story: Story, o: Opportunity) -> None:
        parties = [(p.code, p.name) for p in self.facts.parties(o)]
        story.heading(tr("Decision per partner"), keep=8 + 15 * min(8, len(parties)))
        tell = decisions_to_sign if self.facts.audience is Audience.PARTNERS else decisions_told
        tell(story, parties, self.content.latest_decisions(o.id), self.colours)
        actions = [a for a in self.content.actions if a.opportunity == o.id]
        if not actions and self.facts.audience is not Audience.PARTNERS:
            return  # Blank lines are for those who meet.
        story.heading(tr("Actions"), keep=18)
        tell_actions(story, actions, self.facts.names, self.colours)

    def _sources(self, story: Story, o: Opportunity) -> None:
        day = day_label(peildatum_of(self.content))
        columns = [Column(tr("Partner"), 40), Column(tr("File and layer"), 72), Column(tr("Delivered"), 24), Column(tr("Holds"), 38)]  # fmt: skip
        sources = self.facts.sources(o)
        if 0 < len(sources) <= FEW_SOURCES:
            told = "; ".join(
                f"{', '.join(part for part in (name, file, delivered) if part not in ('', '–'))} ({holds})"
                for name, file, delivered, holds in sources
            )
            story.space(4)
            story.text(f"{tr('Sources, as of peildatum {day}', day=day)}: {told}.", quiet=True)
            return
        columns, rows = without_empty(columns, [[*line] for line in sources])
        # A short list stays whole.
        keep = 11 + 6.2 * min(len(rows), MOST_SOURCES_KEPT)
        story.heading(tr("Sources, as of peildatum {day}", day=day), keep=keep)
        if rows:
            story.table(columns, rows)
        else:
            story.text(tr("Not told to this audience."), quiet=True)

    def _partner(self, work: Work) -> Cell:
        return Cell(
            self.facts.names.get(work.partner, work.partner),
            colour=self.colours.get(work.partner, style.QUIET),
        )


def _size(work: Work) -> str:
    return f"{number(work.size)} {work.size_unit}" if work.size else ""

"""Convenantrapportage: what the collaboration achieves over the years, with plots and maps, and without money."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Optional, Sequence, Union

from qgis.core import QgsCoordinateReferenceSystem, QgsProject

from ..analysis.indicators import Indicators, agreed_on, carried_out
from ..cartography import style
from ..cartography.charts import COLOURS, Curve
from ..cartography.house import drawn_in
from ..cartography.page_parts import period_in_table
from ..cartography.renderers import peildatum_of
from ..cartography.town_map import TownMaps
from ..model.content import Content
from ..model.filter import Status, facts_of
from ..model.house_style import OURS, HouseStyle
from ..model.language import number, tr
from ..model.period import day_label
from ..model.progress import Progress
from ..model.results import Opportunity
from ..model.words import Discipline, OpportunityKind, ZoneOrigin
from .atomic import written_in_full
from .audience import Audience, shared_view, totals_published
from .flow import RIGHT, Cell, Column, Row, Story, write_story
from .story_parts import about, bar_chart, curve_chart, graafrust_map, metres, proposals_map


@dataclass(frozen=True)
class IndicatorLine:
    """An indicator in words: what it is, its value now with its unit, what it means."""

    label: str
    value: str
    meaning: str


@dataclass(frozen=True)
class Achieved:
    """The indicators now and of earlier meetings, the earliest first; `lines` tell those of now."""

    now: Indicators
    earlier: Sequence[Indicators] = ()
    lines: Sequence[IndicatorLine] = ()

    def meetings(self) -> list[Indicators]:
        """One per peildatum, the latest last."""
        kept = {one.peildatum: one for one in (*self.earlier, self.now)}
        return [kept[day] for day in sorted(kept)]


def write_convenant_report(
    path: Path,
    dossier: Path,
    content: Content,
    achieved: Achieved,
    *,
    audience: Audience = Audience.PARTNERS,
    money: bool = False,
    house: HouseStyle = OURS,
    progress: Optional[Progress] = None,
) -> int:
    """Returns its number of pages. `money` adds what the partners estimated of the joint works, which else is left out.

    Main thread only. Raises ExportError when it cannot be written, and Cancelled; a file that was there is then unchanged.
    """
    progress = progress or Progress()
    content = shared_view(content, audience, progress)
    project = QgsProject()
    project.setCrs(QgsCoordinateReferenceSystem(content.collaboration.crs))
    with drawn_in(house), written_in_full(path) as draft:
        report = _Report(content, achieved, audience, money, TownMaps(project, content))
        return write_story(
            draft, about(content, tr("Convenant report"), dossier.name), report.tell, progress=progress
        )


class _Report:
    def __init__(
        self, content: Content, achieved: Achieved, audience: Audience, money: bool, maps: TownMaps
    ) -> None:
        self.content, self.achieved, self.audience, self.money, self.maps = (
            content,
            achieved,
            audience,
            money,
            maps,
        )
        self.works = content.works_by_id()
        self.names = {p.code: p.name for p in content.collaboration.partners}
        self.colours = style.partner_colours(content.collaboration)
        self.status = facts_of(content).status
        analysis = content.analysis
        groups = (
            [o for o in analysis.opportunities if o.kind is OpportunityKind.OPPORTUNITY] if analysis else []
        )
        day = peildatum_of(content)
        self.agreed = agreed_on(content.proposals, content.decisions, groups, self.works)
        said = {p.opportunity for p in content.proposals if p.done_on and p.done_on <= day}
        done = {o.id for o in carried_out(self.agreed, self.works, day)} | said
        self.done = [o for o in groups if o.id in done]
        self.put = [o for o in groups if o.id in {p.opportunity for p in content.proposals}]

    def tell(self, story: Story) -> None:
        story.step(0.0, tr("Convenant report"))
        self._front(story)
        self._over_the_years(story)
        story.step(0.3)
        self._together(story)
        story.step(0.6)
        self._graafrust(story)
        self._partners(story)
        story.step(1.0)

    def _front(self, story: Story) -> None:
        now = self.achieved.now
        length = sum(now.kilometres.values())
        day = tr("As of peildatum {day}.", day=day_label(peildatum_of(self.content)))
        story.title(
            self.content.collaboration.name,
            tr("What we achieve together"),
            f"{tr('Convenant report')}. {day}",
        )
        story.figures([
            (number(now.openings_avoided), tr("openings fewer, if all opportunities are carried out")),
            (number(now.openings_decided), tr("of these decided")),
            (number(now.nuisance_days_avoided), tr("nuisance days fewer")),
            *([(f"{number(length, 1)} km", tr("to be renewed together"))] if length >= 0.05 else []),
            *([] if now.graafrust_kept is None else [(_share(now.graafrust_kept), tr("of the works keeps graafrust"))]),
        ])  # fmt: skip
        story.heading(tr("Indicators"))
        columns = [Column(tr("Indicator"), 60), Column(tr("Value"), 30), Column(tr("Meaning"), 84)]
        story.table(
            columns,
            [
                [Cell(one.label, bold=True), one.value, Cell(one.meaning, quiet=True)]
                for one in self.achieved.lines
            ],
        )
        story.text(tr(
            "All figures come from what the partners delivered and decided, judged as of the peildatum with the rules of "
            "the collaboration. Amounts of money are not part of them."
        ), quiet=True)  # fmt: skip
        if len(self.achieved.meetings()) < 2:
            story.text(
                tr(
                    "Nothing was kept of an earlier meeting yet; from the next one on the course is shown over the meetings."
                ),
                quiet=True,
            )

    def _over_the_years(self, story: Story) -> None:
        now, meetings = self.achieved.now, self.achieved.meetings()
        years = list(now.openings_planned)
        if years:
            story.heading(tr("Openings per 100 streets and year"), keep=60)
            series = [
                Curve(tr("as planned"), COLOURS[1], [round(100 * now.openings_planned[y]) for y in years]),
                Curve(tr("with the proposals"), COLOURS[0], [round(100 * now.openings_proposed.get(y, 0.0)) for y in years]),
            ]  # fmt: skip
            story.drawing(58, bar_chart([str(y) for y in years], series))
        if now.kilometres:
            story.heading(tr("To be renewed together, in km per discipline"), keep=50)
            those = [d for d in Discipline if d in now.kilometres]
            story.drawing(48, bar_chart(list(map(str, those)), [Curve(tr("km"), COLOURS[2], [round(now.kilometres[d], 1) for d in those])]))  # fmt: skip
        if len(meetings) < 2:
            return
        story.heading(tr("Over the meetings"), keep=50)
        steps = [f"{one.peildatum.month}-{one.peildatum.year}" for one in meetings]
        story.drawing(52, curve_chart(steps, [
            Curve(tr("openings avoided"), COLOURS[1], [one.openings_avoided for one in meetings]),
            Curve(tr("decided"), COLOURS[0], [one.openings_decided for one in meetings]),
        ]))  # fmt: skip
        columns = [
            Column(tr("Meeting"), 24), Column(tr("Proposals"), 24, RIGHT), Column(tr("Decided"), 24, RIGHT),
            Column(tr("Carried out"), 24, RIGHT), Column(tr("Graafrust kept"), 28, RIGHT), Column(tr("Firm dates"), 24, RIGHT),
            Column(tr("Agreements kept"), 28, RIGHT),
        ]  # fmt: skip
        story.table(columns, [
            [day_label(one.peildatum), str(one.proposals), str(one.decided), str(one.done), _share(one.graafrust_kept),
             _share(one.firm_dates), _share(one.agreements_kept)]
            for one in meetings
        ])  # fmt: skip

    def _together(self, story: Story) -> None:
        story.heading(tr("What we do together"), keep=160)
        done = [o.id for o in self.done]
        shown = list({o.id: o for o in (*self.done, *self.agreed, *self.put)}.values())
        if shown:
            counts = tr(
                "{put} proposals were put before a meeting; {agreed} are agreed by every partner in them, and {done} are carried "
                "out.",
                put=len(self.put), agreed=len(self.agreed), done=len(self.done),
            )  # fmt: skip
            story.text(counts)
            story.drawing(140, proposals_map(self.maps, shown, self.status, done=done, whole=True))
            self._list(story, [o for o in shown if o.id in done or self.status.get(o.id) is Status.AGREED])
        else:
            story.text(
                tr(
                    "No proposal was put before a meeting yet. The map shows the koppelkansen that were found."
                )
            )
            groups = self.content.analysis.opportunities if self.content.analysis else []
            found = [o for o in groups if o.kind is OpportunityKind.OPPORTUNITY]
            story.drawing(140, proposals_map(self.maps, found, self.status, numbered=False, whole=True))

    def _list(self, story: Story, those: Sequence[Opportunity]) -> None:
        if not those:
            return
        columns = [
            Column(tr("No."), 14), Column(tr("Place"), 48), Column(tr("Partners"), 48), Column(tr("Joint period"), 36),
            Column(tr("Openings avoided"), 18, RIGHT), Column(tr("Shared length"), 20, RIGHT),
        ]  # fmt: skip
        if self.money:
            columns.append(Column(tr("Estimate (€)"), 22, RIGHT))
        rows: list[Row] = []
        for o in those:
            shown = totals_published(o, self.works, self.audience)
            parties = dict.fromkeys(self.works[m.work].partner for m in o.members if m.work in self.works)
            row: list[Union[Cell, str]] = [
                Cell(o.number, bold=True), o.name, ", ".join(self.names.get(p, p) for p in parties),
                period_in_table(o.period), str(o.openings_avoided) if shown else "–",
                metres(o.shared_length) if shown else "–",
            ]  # fmt: skip
            if self.money:
                known = [self.works[m.work].estimate for m in o.members if m.work in self.works]
                whole = [value for value in known if value is not None]
                row.append(number(sum(whole)) if shown and whole and len(whole) == len(known) else "–")
            rows.append(row)
        story.table(columns, rows)

    def _graafrust(self, story: Story) -> None:
        zones = [*self.content.zones, *(self.content.analysis.zones if self.content.analysis else [])]
        day = peildatum_of(self.content)
        story.heading(tr("Graafrust"), keep=185)
        now = [z for z in zones if z.period.start <= day <= z.period.end]
        joint = [z for z in zones if z.origin is ZoneOrigin.JOINT_WORK]
        kept = self.achieved.now.graafrust_kept
        text = tr(
            "On {day} {now} streets or parts of streets rest; {joint} follow from joint work.",
            day=day_label(day), now=len(now), joint=len(joint),
        )  # fmt: skip
        if kept is not None:
            text += " " + tr(
                "{share} of the works that meet a graafrust need not break it; {broken} works have no free day.",
                share=_share(kept), broken=self.achieved.now.graafrust_broken,
            )  # fmt: skip
        story.text(text)
        story.drawing(165, graafrust_map(self.maps))

    def _partners(self, story: Story) -> None:
        story.heading(tr("Who takes part"), keep=30)
        groups = self.agreed or self.put
        what = tr("Works in agreed proposals") if self.agreed else tr("Works in proposals")
        columns = [Column(tr("Partner"), 70), Column(tr("Works"), 30, RIGHT), Column(what, 40, RIGHT), Column(tr("Latest delivery"), 34, RIGHT)]  # fmt: skip
        rows: list[Row] = []
        for partner in self.content.collaboration.partners:
            days = [d.delivered_on for d in self.content.deliveries if d.partner == partner.code]
            joint = {
                m.work
                for o in groups
                for m in o.members
                if m.work in self.works and self.works[m.work].partner == partner.code
            }
            rows.append([
                Cell(partner.name, colour=self.colours[partner.code]),
                number(sum(work.partner == partner.code for work in self.content.works)),
                number(len(joint)),
                day_label(max(days)) if days else tr("nothing yet"),
            ])  # fmt: skip
        story.table(columns, rows)


def _share(value: Optional[float]) -> str:
    return "–" if value is None else f"{round(100 * value)}%"

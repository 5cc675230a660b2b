"""Integraal jaarplan: what is done together in a year, what it asks of whom, and the years after it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Mapping, Optional, Union

from qgis.core import QgsCoordinateReferenceSystem, QgsProject

from ..analysis.indicators import indicators_of
from ..cartography import style
from ..cartography.charts import COLOURS, Curve
from ..cartography.house import drawn_in
from ..cartography.page_parts import period_in_table
from ..cartography.renderers import peildatum_of
from ..cartography.town_map import STATUS_COLOURS, TownMaps
from ..model.content import Content
from ..model.filter import Status, facts_of
from ..model.house_style import OURS, HouseStyle
from ..model.language import number, tr
from ..model.period import day_label
from ..model.progress import Progress
from ..model.results import Opportunity
from ..model.words import Discipline
from .atomic import written_in_full
from .audience import Audience, shared_view, totals_published
from .flow import RIGHT, Cell, Column, Row, Story, write_story
from .story_parts import Bar, about, bar_chart, planning, proposals_map
from .year_facts import GOING_ON, Load, capacity_lines, counted, status_counts, year_facts

MOST_ROWS_KEPT = 12


@dataclass(frozen=True)
class Changed:
    """One line of what changed since the last meeting."""

    about: str
    what: str
    before: str = ""
    after: str = ""


@dataclass(frozen=True)
class Changes:
    """Since which meeting ("" when there was none), and what."""

    since: str = ""
    lines: tuple[Changed, ...] = ()


def years_planned(content: Content) -> list[int]:
    """Years from that of the peildatum in which something begins, for a choice."""
    first = peildatum_of(content).year
    begins = {work.period.start.year for work in content.works if counted(work)}
    begins |= {o.period.start.year for o in (content.analysis.opportunities if content.analysis else [])}
    return sorted(year for year in begins if year >= first)


def write_year_plan(
    path: Path,
    dossier: Path,
    content: Content,
    year: int,
    *,
    horizon: int = 5,
    changes: Changes = Changes(),
    audience: Audience = Audience.PARTNERS,
    house: HouseStyle = OURS,
    progress: Optional[Progress] = None,
) -> int:
    """The plan of `year` and of the `horizon` years from it; returns its number of pages.

    `changes` must already be what `audience` may see. Main thread only. Raises ExportError when it cannot be written, and
    Cancelled; a file that was there is then unchanged.
    """
    progress = progress or Progress()
    content = shared_view(content, audience, progress)
    project = QgsProject()
    project.setCrs(QgsCoordinateReferenceSystem(content.collaboration.crs))
    with drawn_in(house), written_in_full(path) as draft:
        plan = _Plan(content, year, horizon, changes, audience, TownMaps(project, content))
        title = tr("Integral year plan {year}", year=year)
        return write_story(draft, about(content, title, dossier.name), plan.tell, progress=progress)


class _Plan:
    def __init__(
        self, content: Content, year: int, horizon: int, changes: Changes, audience: Audience, maps: TownMaps
    ) -> None:
        self.content, self.year, self.changes, self.maps = content, year, changes, maps
        self.status = facts_of(content).status
        self.facts = year_facts(content, self.status)
        self.capacities = capacity_lines(content, self.status)
        self.years = list(range(year, year + horizon))
        # Of works that are points there is no length to tell.
        self.measured = any(load.metres or load.metres_then for load in self.facts.by_year.values())
        self.works = content.works_by_id()
        self.names = {p.code: p.name for p in content.collaboration.partners}
        self.colours = style.partner_colours(content.collaboration)
        self.proposals = sorted(self.facts.proposals.get(year, []), key=lambda o: (-o.score, o.number))
        self.audience = audience

    def tell(self, story: Story) -> None:
        story.step(0.0, tr("Year plan {year}", year=self.year))
        self._front(story)
        story.step(0.3)
        self._proposals(story)
        self._planning(story)
        self._going_on(story)
        self._coordination(story)
        self._changes(story)
        self._totals(story)
        self._capacity(story)
        self._horizon(story)
        story.step(1.0)

    # -- the year ------------------------------------------------------------------------------

    def _front(self, story: Story) -> None:
        span = f"{self.years[0]} – {self.years[-1]}" if len(self.years) > 1 else str(self.year)
        day = day_label(peildatum_of(self.content))
        subtitle = tr("With a look ahead at {span}. As of peildatum {day}.", span=span, day=day)
        story.title(
            self.content.collaboration.name, tr("Integral year plan {year}", year=self.year), subtitle
        )
        load = self.facts.by_year.get(self.year, Load())
        counts = status_counts(self.proposals, self.status)
        shown = [o for o in self.proposals if totals_published(o, self.works, self.audience)]
        partners = {
            self.works[m.work].partner for o in self.proposals for m in o.members if m.work in self.works
        }
        story.figures([
            (number(len(self.proposals)), tr("proposals that begin in {year}", year=self.year) if self.facts.put else tr("opportunities that begin in {year}", year=self.year)),
            (number(counts[Status.AGREED]), tr("of them agreed")),
            (number(sum(o.openings_avoided for o in shown)), tr("openings avoided")),
            (number(load.works), tr("works that begin")),
            *([(f"{number(load.metres / 1000, 1)} km", tr("trench planned"))] if self.measured else []),
            (str(len(partners)), tr("partners together")),
        ])  # fmt: skip
        if not self.facts.put:
            story.text(tr("No proposals were put before a meeting yet: what is shown are all koppelkansen of the analysis."), quiet=True)  # fmt: skip
        story.drawing(182, proposals_map(self.maps, self.proposals, self.status, year=self.year))

    def _proposals(self, story: Story) -> None:
        story.heading(tr("Proposals by status"))
        if not self.proposals:
            story.text(tr("No joint project begins in this year."))
            return
        for status in STATUS_COLOURS:
            those = [o for o in self.proposals if self.status.get(o.id, Status.NEW) is status]
            if those:
                story.text(f"{str(status)[:1].upper()}{str(status)[1:]} ({len(those)})", bold=True, keep=20)
                story.table(_columns_of_proposals(), [self._line(o) for o in those])

    def _line(self, o: Opportunity) -> Row:
        shown = totals_published(o, self.works, self.audience)
        return [
            Cell(o.number, bold=True),
            o.name,
            self._parties(o),
            period_in_table(o.period),
            str(o.openings_avoided) if shown else "–",
            f"{o.score:.0f}",
        ]

    def _parties(self, o: Opportunity) -> str:
        return ", ".join(
            dict.fromkeys(self._name(self.works[m.work].partner) for m in o.members if m.work in self.works)
        )

    def _planning(self, story: Story) -> None:
        if not self.proposals:
            return
        story.heading(tr("Planning of the joint projects"), keep=40)
        ordered = sorted(self.proposals, key=lambda o: (o.period.start, o.number))
        bars = [
            Bar(
                f"{o.number} {o.name}",
                STATUS_COLOURS[self.status.get(o.id, Status.NEW)],
                joint=o.period,
            )
            for o in ordered
        ]
        last = max(o.period.end.year for o in ordered)
        planning(story, bars, years=(self.year, min(last, self.year + 1)))

    def _going_on(self, story: Story) -> None:
        """What began in an earlier year and is not done when this one begins."""
        earlier = [o for year, those in self.facts.proposals.items() if year < self.year for o in those]
        found = [
            o
            for o in earlier
            if o.period.end.year >= self.year and self.status.get(o.id, Status.NEW) in GOING_ON
        ]
        if found:
            story.heading(tr("Going on from an earlier year"), keep=30)
            story.table(
                _columns_of_proposals(), [self._line(o) for o in sorted(found, key=lambda o: o.number)]
            )

    def _coordination(self, story: Story) -> None:
        found = [
            o
            for those in self.facts.coordination.values()
            for o in those
            if o.period.start.year <= self.year <= o.period.end.year
        ]
        if not found:
            return
        story.heading(tr("Coordination points in {year}: the same street, no common period", year=self.year))
        columns = [Column(tr("No."), 14), Column(tr("Place"), 56), Column(tr("Partners"), 64), Column(tr("Period of the works"), 40)]  # fmt: skip
        story.table(
            columns,
            [[Cell(o.number, bold=True), o.name, self._parties(o), period_in_table(o.period)]
             for o in sorted(found, key=lambda o: o.number)],
        )  # fmt: skip

    # -- totals --------------------------------------------------------------------------------

    def _totals(self, story: Story) -> None:
        columns = [
            Column("", 52), Column(tr("Works that begin"), 22, RIGHT), Column(tr("With the proposals"), 24, RIGHT),
            Column(tr("Of them together"), 22, RIGHT),
        ]  # fmt: skip
        if self.measured:
            columns += [
                Column(tr("Trench planned (m)"), 26, RIGHT),
                Column(tr("With the proposals (m)"), 28, RIGHT),
            ]
        story.heading(
            tr("Totals of {year} per partner", year=self.year), keep=self._keep(self.facts.by_partner)
        )
        rows = [
            self._load(
                Cell(self._name(p.code), colour=self.colours[p.code]),
                self.facts.by_partner[p.code, self.year],
            )
            for p in self.content.collaboration.partners
            if (p.code, self.year) in self.facts.by_partner
        ]
        whole = self.facts.by_year.get(self.year, Load())
        total = self._load(Cell(tr("Together"), bold=True), whole, bold=True)
        story.table(columns, [*rows, total])
        story.heading(
            tr("Totals of {year} per discipline", year=self.year), keep=self._keep(self.facts.by_discipline)
        )
        rows = [
            self._load(Cell(str(d)), self.facts.by_discipline[d, self.year])
            for d in Discipline
            if (d, self.year) in self.facts.by_discipline
        ]
        story.table(columns, [*rows, total])

    def _keep(self, loads: Mapping[tuple[Any, int], Load]) -> float:
        """Millimetres to keep together: a short table whole."""
        rows = sum(year == self.year for _, year in loads)
        return 18 + 6.2 * rows if rows <= MOST_ROWS_KEPT else 40

    def _load(self, name: Cell, load: Load, *, bold: bool = False) -> Row:
        values = [number(load.works), number(load.works_then), number(load.joint)]
        if self.measured:
            values += [number(load.metres), number(load.metres_then)]
        return [name, *(Cell(value, bold=bold) for value in values)]

    def _capacity(self, story: Story) -> None:
        story.heading(tr("Capacity"), keep=24)
        lines = [line for line in self.capacities if line.capacity.year in self.years]
        if not lines:
            story.text(tr("No partner gave what it can carry out in these years."), quiet=True)
            return
        columns = [
            Column(tr("Partner"), 44), Column(tr("Discipline"), 30), Column(tr("Year"), 14), Column(tr("Measure"), 18),
            Column(tr("Capacity"), 20, RIGHT), Column(tr("Planned"), 20, RIGHT), Column(tr("With the proposals"), 28, RIGHT),
        ]  # fmt: skip
        rows: list[Row] = []
        for line in lines:
            c = line.capacity
            then = number(line.then) + (f"  {tr('too much')}" if line.over else "")
            rows.append([
                Cell(self._name(c.partner), colour=self.colours.get(c.partner, style.QUIET)), str(c.discipline or tr("all")),
                str(c.year), str(c.measure), number(c.value), number(line.planned), Cell(then, bold=line.over),
            ])  # fmt: skip
        story.table(columns, rows)

    # -- the years after -----------------------------------------------------------------------

    def _horizon(self, story: Story) -> None:
        story.heading(tr("The years {first} up to {last}", first=self.years[0], last=self.years[-1]), keep=60)
        statuses = [
            s for s in STATUS_COLOURS
            if any(self.status.get(o.id, Status.NEW) is s for y in self.years for o in self.facts.proposals.get(y, []))
        ]  # fmt: skip
        columns = [Column(tr("Year"), 18), *(Column(str(s), 23, RIGHT) for s in statuses)]
        columns += [
            Column(tr("Openings avoided"), 20, RIGHT), Column(tr("Works that begin"), 18, RIGHT),
            Column(tr("With the proposals"), 22, RIGHT),
        ]  # fmt: skip
        if self.measured:
            columns.append(Column(tr("Trench (km)"), 16, RIGHT))
        rows: list[Row] = []
        for year in self.years:
            those = self.facts.proposals.get(year, [])
            counts, load = status_counts(those, self.status), self.facts.by_year.get(year, Load())
            avoided = sum(o.openings_avoided for o in those if totals_published(o, self.works, self.audience))
            cells: list[Union[str, Cell]] = [Cell(str(year), bold=year == self.year)]
            cells += [str(counts[s] or "–") for s in statuses]
            cells += [
                str(avoided),
                number(load.works),
                number(load.works_then),
            ]
            if self.measured:
                cells.append(number(load.metres / 1000, 1))
            rows.append(cells)
        story.table(columns, rows)
        if self.content.analysis is not None:
            found = indicators_of(self.content.analysis, self.content.works)
            story.text(tr("Openings per 100 streets"), bold=True, keep=50)
            story.drawing(48, bar_chart([str(y) for y in self.years], [
                Curve(tr("as planned"), COLOURS[1], [round(100 * found.openings_planned.get(y, 0.0)) for y in self.years]),
                Curve(tr("with the opportunities"), COLOURS[0], [round(100 * found.openings_proposed.get(y, 0.0)) for y in self.years]),
            ]))  # fmt: skip
        self._per_partner(story)

    def _per_partner(self, story: Story) -> None:
        story.text(tr("Works per partner and year, as planned → with the proposals"), bold=True, keep=30)
        columns = [Column(tr("Partner"), 54), *(Column(str(year), 22, RIGHT) for year in self.years)]
        rows: list[Row] = []
        elsewhere = False
        for partner in self.content.collaboration.partners:
            loads = {year: self.facts.by_partner.get((partner.code, year), Load()) for year in self.years}
            if not any(load.works or load.works_then for load in loads.values()):
                continue
            # A partner that only has works in the year itself, which stay there, is with the totals already.
            if not any(
                load.works != load.works_then or (load.works and year != self.year)
                for year, load in loads.items()
            ):
                elsewhere = True
                continue
            cells: list[Union[str, Cell]] = [Cell(partner.name, colour=self.colours[partner.code])]
            for load in loads.values():
                same = load.works == load.works_then
                cells.append(
                    number(load.works or None)
                    if same
                    else f"{number(load.works)} → {number(load.works_then)}"
                )
            rows.append(cells)
        if rows:
            story.table(columns, rows)
        if elsewhere:
            story.text(
                tr("Works of other partners all begin in {year} and stay there: see the totals of that year.", year=self.year),
                quiet=True,
            )  # fmt: skip

    def _changes(self, story: Story) -> None:
        story.heading(tr("Changes since the last meeting"), keep=24)
        if not self.changes.since:
            story.text(tr("There was no earlier meeting to compare with."), quiet=True)
            return
        story.text(tr("Since: {meeting}.", meeting=self.changes.since), quiet=True)
        if not self.changes.lines:
            story.text(tr("Nothing changed."))
            return
        columns = [
            Column(tr("About"), 60),
            Column(tr("What"), 54),
            Column(tr("Then"), 30),
            Column(tr("Now"), 30),
        ]
        story.table(
            columns, [[c.about, c.what, c.before, Cell(c.after, bold=True)] for c in self.changes.lines]
        )

    def _name(self, partner: str) -> str:
        return self.names.get(partner, partner)


def _columns_of_proposals() -> list[Column]:
    return [
        Column(tr("No."), 14), Column(tr("Place"), 51), Column(tr("Partners"), 52), Column(tr("Joint period"), 36),
        Column(tr("Openings avoided"), 18, RIGHT), Column(tr("Score"), 12, RIGHT),
    ]  # fmt: skip

"""The page of one opportunity: the place, who does what when, what it is worth, and what follows."""

from __future__ import annotations

from itertools import combinations
from typing import Iterator, Sequence

from qgis.core import QgsProject

from ..analysis import cost_share, score
from ..model.content import Content
from ..model.language import number, tr
from ..model.period import day_label
from ..model.results import Opportunity
from ..model.words import OpportunityKind
from ..model.work import Work
from . import style
from .member_table import MemberTable
from .opportunity_map import OpportunityMaps, in_order, letter_of
from .page_parts import Frame, caption, header, period_in_words
from .sheet import MARGIN, Sheet
from .typeset import RIGHT, line_height, size_that_fits, wrapped

MAP_WIDTH = 262.0
TOP, BOTTOM = 36.0, 280.0
GAP = 8.0
COLUMN = MARGIN + MAP_WIDTH + GAP
COLUMN_WIDTH = 420.0 - MARGIN - COLUMN
MIN_MAP_HEIGHT = 122.0
MOST_LETTERS = 40
"""On one map; works further down the table have their letter there only."""


class OpportunityPages:
    """Draws pages that share their background layers; `project` is used for nothing else."""

    def __init__(self, project: QgsProject, content: Content) -> None:
        self.project, self.content = project, content
        self.maps = OpportunityMaps(project, content)
        self.works, self.colours, self.names = self.maps.works, self.maps.colours, self.maps.names

    def count(self, opportunity: Opportunity) -> int:
        """How many pages it takes: one, and more where its table flows over."""
        return len(self._pages_of(self._table(opportunity)))

    def draw(self, opportunity: Opportunity, frames: Sequence[Frame]) -> Iterator[Sheet]:
        """Its A3 pages, one per frame; the layers that serve a page only are in its `own_layers`."""
        table = self._table(opportunity)
        for page, (frame, shown) in enumerate(zip(frames, self._pages_of(table))):
            sheet = Sheet(self.project)
            self._title(sheet, opportunity)
            table_top = TOP
            if page == 0:
                table_top = BOTTOM - table.height(shown)
                map_height = table_top - GAP - TOP
                self._view = self.maps.draw(
                    sheet, MARGIN, TOP, MAP_WIDTH, map_height, opportunity, lettered=MOST_LETTERS
                )
                self._facts(sheet, opportunity, map_height)
            table.draw(sheet, shown, table_top)
            frame.footer(sheet)
            yield sheet

    def _table(self, opportunity: Opportunity) -> MemberTable:
        return MemberTable(opportunity, in_order(opportunity, self.works), self.colours, self.names)

    @staticmethod
    def _pages_of(table: MemberTable) -> list[tuple[int, int]]:
        return table.pages(BOTTOM - TOP - MIN_MAP_HEIGHT - GAP, BOTTOM - TOP)

    # -- the parts ----------------------------------------------------------------------------

    def _title(self, sheet: Sheet, opportunity: Opportunity) -> None:
        header(sheet, opportunity.number, opportunity.name or ", ".join(opportunity.streets))
        right = 420 - MARGIN - 150
        sheet.text(
            right,
            12,
            150,
            _which_period(opportunity),
            9,
            colour=style.QUIET,
            align=RIGHT,
        )
        sheet.text(right, 17.5, 150, period_in_words(opportunity.period), 20, bold=True, align=RIGHT)

    def _facts(self, sheet: Sheet, opportunity: Opportunity, map_height: float) -> None:
        bottom = TOP + map_height
        legend_height = self._legend(sheet, opportunity, bottom, draw=False)
        y = TOP
        if opportunity.kind is OpportunityKind.OPPORTUNITY:
            y = self._score(sheet, opportunity, y)
        else:
            y = self._must_talk(sheet, opportunity, y)
            y = self._between(sheet, opportunity, y + 3, bottom - legend_height - 6)
        bottom -= legend_height + 6
        # What stands below it in the column leaves the last chances at least a few lines.
        parties = {self.works[m.work].partner for m in opportunity.members if m.work in self.works}
        below = 13 + 4.6 * len(parties) + (22 if opportunity.alternatives else 0)
        y = self._follows(sheet, opportunity, y + 3, min(bottom, max(bottom - below, y + 36)))
        y = self._cost_share(sheet, opportunity, y + 3, bottom)
        self._alternatives(sheet, opportunity, y + 3, bottom)
        self._legend(sheet, opportunity, TOP + map_height, draw=True)

    def _must_talk(self, sheet: Sheet, opportunity: Opportunity, y: float) -> float:
        """Why works that cannot become one project are on a page of their own."""
        caption(sheet, COLUMN, y, COLUMN_WIDTH, tr("Coordination point"))
        text = tr(
            "These works lie in the same place, but their periods cannot be brought together. Their partners must agree "
            "who goes first, and what that means for the street."
        )
        y = sheet.text(COLUMN, y + 6.5, COLUMN_WIDTH, text, 9, lines=6)
        if opportunity.reason:
            y = sheet.text(COLUMN, y + 1.5, COLUMN_WIDTH, opportunity.reason, 9, bold=True, lines=4)
        return y

    def _between(self, sheet: Sheet, opportunity: Opportunity, y: float, bottom: float) -> float:
        """How far the works of a coördinatiepunt lie apart, the closest first, as many as there is room for."""
        rows = [(letter_of(at), work) for at, (_, work) in enumerate(in_order(opportunity, self.works))]
        apart = sorted(
            (a.period.gap(b.period), f"{first} – {second}")
            for (first, a), (second, b) in combinations(rows, 2)
            if a.partner != b.partner or a.discipline is not b.discipline
        )
        room = int((bottom - y - 6.5) / 4.6)
        if not apart or room < 1:
            return y
        caption(sheet, COLUMN, y, COLUMN_WIDTH, tr("Time between the works"))
        y += 6.5
        for days, pair in apart[:room]:
            sheet.text(COLUMN, y, 40, pair, 8.5)
            sheet.text(
                COLUMN + 40, y, COLUMN_WIDTH - 40, _time_between(days), 8.5, colour=style.QUIET, align=RIGHT
            )
            y += 4.6
        return y

    def _score(self, sheet: Sheet, opportunity: Opportunity, y: float) -> float:
        caption(sheet, COLUMN, y, COLUMN_WIDTH, tr("Score"))
        y += 6.5
        sheet.text(COLUMN, y, 24, f"{opportunity.score:.0f}", 30, bold=True, colour=style.ACCENT)
        sheet.text(COLUMN, y + 14.5, 26, tr("of 100"), 8.5, colour=style.QUIET)
        sheet.text(
            COLUMN,
            y + 19,
            28,
            tr("certainty {percent}%", percent=round(100 * opportunity.certainty)),
            7.5,
            colour=style.QUIET,
        )
        words = score.definitions()
        bar, left = 34.0, COLUMN + 30
        for term in opportunity.terms:
            definition = words.get(term.name)
            sheet.text(left, y, 42, definition.label if definition else term.name, 8.5)
            sheet.box(left + 43, y + 1.2, bar, 2.0, "#eceef1", radius=1)
            sheet.box(
                left + 43,
                y + 1.2,
                bar * min(1.0, term.share),
                2.0,
                style.ACCENT,
                radius=min(1.0, bar * term.share / 2),
            )
            sheet.text(
                left + 43 + bar + 1, y, COLUMN_WIDTH - 30 - 44 - bar, f"{term.points:.0f} / {term.weight:.0f}", 7.5,
                colour=style.QUIET, align=RIGHT,
            )  # fmt: skip
            y += 4.9
        y = max(y, TOP + 30) + 3
        width = COLUMN_WIDTH / 3
        for at, (text, value) in enumerate(
            (
                (tr("openings avoided"), f"{opportunity.openings_avoided}"),
                (tr("nuisance days avoided"), number(opportunity.nuisance_days_avoided)),
                (tr("shared length"), f"{number(opportunity.shared_length)} m"),
            )
        ):
            sheet.text(COLUMN + at * width, y, width - 2, value, 14, bold=True)
            sheet.text(COLUMN + at * width, y + 6.8, width - 2, text, 8, colour=style.QUIET)
        return y + 11.5

    def _follows(self, sheet: Sheet, opportunity: Opportunity, y: float, bottom: float) -> float:
        """The graafrust after the joint work, and who can still join before it."""
        if not opportunity.graafrust_until:
            return y
        caption(sheet, COLUMN, y, COLUMN_WIDTH, tr("After this work"))
        y = sheet.text(
            COLUMN, y + 6.5, COLUMN_WIDTH,
            tr("Graafrust until {day}.", day=day_label(opportunity.graafrust_until)), 9.5, bold=True,
        )  # fmt: skip
        chances = [
            c for c in (self.content.analysis.last_chances if self.content.analysis else [])
            if c.opportunity == opportunity.id and c.work in self.works
        ]  # fmt: skip
        if not chances:
            return sheet.text(
                COLUMN,
                y,
                COLUMN_WIDTH,
                tr("No known work of a partner falls in that period."),
                8.5,
                colour=style.QUIET,
            )
        y = sheet.text(
            COLUMN, y, COLUMN_WIDTH, tr("Last chance to join, otherwise closed for:"), 8.5, colour=style.QUIET
        )
        step = line_height(8.5)
        for at, chance in enumerate(chances):
            work = self.works[chance.work]
            told = f"{self._name(work)} – {work.title or work.discipline}"
            lines = wrapped(told, COLUMN_WIDTH - 34, 8.5, lines=2)
            rest = len(chances) - at - 1
            if y + step * (len(lines) + (rest > 0)) > bottom:
                text = tr("… and {count} more", count=rest + 1)
                return sheet.text(COLUMN, y, COLUMN_WIDTH, text, 8.5, colour=style.QUIET)
            day = tr("until {day}", day=day_label(chance.last_day))
            sheet.text(COLUMN + COLUMN_WIDTH - 32, y, 32, day, 8.5, align=RIGHT)
            for line in lines:
                y = sheet.text(COLUMN, y, COLUMN_WIDTH - 34, line, 8.5)
        return y

    def _cost_share(self, sheet: Sheet, opportunity: Opportunity, y: float, bottom: float) -> float:
        """Shares by metres and by square metres side by side; left out where there is no room."""
        parties = {self.works[m.work].partner for m in opportunity.members if m.work in self.works}
        if opportunity.kind is not OpportunityKind.OPPORTUNITY or y + 13 + 4.6 * len(parties) > bottom:
            return y
        rules = self.content.analysis.rules if self.content.analysis else self.content.rules
        measures: list[cost_share.Measure] = ["m", "m²"]
        shares = [cost_share.shares(opportunity, self.works, measure, rules) for measure in measures]
        shares = [share for share in shares if any(part.percent is not None for part in share.partners)]
        if not shares:
            return y
        caption(sheet, COLUMN, y, COLUMN_WIDTH, tr("Cost share in proportion to size"))
        y += 6.3
        for at, share in enumerate(reversed(shares)):
            right = COLUMN + COLUMN_WIDTH - 24 * (at + 1)
            sheet.text(
                right, y, 24, tr("by {measure}", measure=share.measure), 8, colour=style.QUIET, align=RIGHT
            )
        y += 4.6
        for row in zip(*(share.partners for share in shares)):
            sheet.box(COLUMN, y + 0.9, 2.4, 2.4, self.colours.get(row[0].partner, style.QUIET))
            sheet.text(
                COLUMN + 4.5, y, COLUMN_WIDTH - 56, self.names.get(row[0].partner, row[0].partner), 8.5
            )
            for at, part in enumerate(reversed(row)):
                right = COLUMN + COLUMN_WIDTH - 24 * (at + 1)
                value = "–" if part.percent is None else f"{number(part.percent, 1)}%"
                sheet.text(right, y, 24, value, 8.5, align=RIGHT)
            y += 4.6
        return y

    def _alternatives(self, sheet: Sheet, opportunity: Opportunity, y: float, bottom: float) -> None:
        """The next-best joint periods, as many as there is room for."""
        # Periods that read the same as the joint one or an earlier one tell a planner nothing.
        different = {a.period.label(): a for a in reversed(opportunity.alternatives)}
        different.pop(opportunity.period.label(), None)
        room = max(0, min(3, int((bottom - y - 6.3) / 4.6)))
        shown = sorted(different.values(), key=lambda a: a.cost)[:room]
        if not shown:
            return
        caption(sheet, COLUMN, y, COLUMN_WIDTH, tr("Also possible"))
        y += 6.3
        for alternative in shown:
            extra = alternative.cost - opportunity.cost
            sheet.text(COLUMN, y, COLUMN_WIDTH - 50, period_in_words(alternative.period), 8.5)
            text = tr("{months} months more shift (weighted)", months=f"{extra:.0f}")
            sheet.text(COLUMN + COLUMN_WIDTH - 70, y, 70, text, 8.5, colour=style.QUIET, align=RIGHT)
            y += 4.6

    def _legend(self, sheet: Sheet, opportunity: Opportunity, bottom: float, *, draw: bool) -> float:
        """Legend of what shows, and where in the area it lies; returns the height it takes."""
        keys = self.maps.keys(opportunity, self._view)
        locator = 44.0
        height = max(6.5 + 5.0 * len(keys), 6.5 + locator)
        if draw:
            y = bottom - height
            caption(sheet, COLUMN, y, COLUMN_WIDTH, tr("Legend"))
            y += 6.5
            for symbol, text in keys:
                sheet.swatch(COLUMN, y, symbol)
                width = COLUMN_WIDTH - 56 - 13
                sheet.text(COLUMN + 11, y, width, text, size_that_fits(text, width, 8.5))
                y += 5.0
            self.maps.locator(sheet, COLUMN + COLUMN_WIDTH - 56, bottom - locator, 56, locator, self._view)
        return height

    def _name(self, work: Work) -> str:
        return self.names.get(work.partner, work.partner)


def _which_period(opportunity: Opportunity) -> str:
    """What the period in the heading is."""
    if opportunity.found_period is not None:
        return tr("Agreed period (found: {period})", period=period_in_words(opportunity.found_period))
    joint = opportunity.kind is OpportunityKind.OPPORTUNITY
    return tr("Joint period") if joint else tr("Period of the works")


def _time_between(days: int) -> str:
    """As a planner says it."""
    if not days:
        return tr("overlap in time")
    if days < 31:
        return tr("{days} days apart", days=days) if days > 1 else tr("1 day apart")
    return tr("{months} months apart", months=round(days / 30.44))

"""The page of one opportunity: the place, who does what when, what it is worth, and what follows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Iterator, Sequence

from qgis.core import QgsProject

from ..analysis import cost_share, score
from ..model.content import Content
from ..model.language import tr
from ..model.period import Period, day_label
from ..model.results import Member, Opportunity
from ..model.words import OpportunityKind
from ..model.work import Work
from . import style
from .opportunity_map import OpportunityMaps, in_order, letter_of
from .page_parts import Frame, caption, header, period_in_table, period_in_words, timeline_years
from .sheet import MARGIN, Sheet
from .typeset import LEFT, RIGHT, line_height

MAP_WIDTH = 262.0
TOP, BOTTOM = 36.0, 280.0
GAP = 8.0
COLUMN = MARGIN + MAP_WIDTH + GAP
COLUMN_WIDTH = 420.0 - MARGIN - COLUMN
MIN_MAP_HEIGHT = 122.0
ROW, LOW_ROW = 6.4, 4.8
HEAD = 7.0
MOST_LETTERS = 40
"""On one map; works further down the table have their letter there only."""
TIMELINE = 84.0


@dataclass(frozen=True)
class Column:
    name: str
    width: float
    align: object = LEFT


class OpportunityPages:
    """Draws pages that share their background layers; `project` is used for nothing else."""

    def __init__(self, project: QgsProject, content: Content) -> None:
        self.project, self.content = project, content
        self.maps = OpportunityMaps(project, content)
        self.works, self.colours, self.names = self.maps.works, self.maps.colours, self.maps.names

    def count(self, opportunity: Opportunity) -> int:
        """How many pages it takes: one, and more where its table flows over."""
        return len(self._shares_of_table(opportunity)[1])

    def draw(self, opportunity: Opportunity, frames: Sequence[Frame]) -> Iterator[Sheet]:
        """Its A3 pages, one per frame; the layers that serve a page only are in its `own_layers`."""
        rows = in_order(opportunity, self.works)
        row_height, shares = self._shares_of_table(opportunity)
        begin = 0
        for number, (frame, share) in enumerate(zip(frames, shares)):
            sheet = Sheet(self.project)
            self._title(sheet, opportunity)
            table_top = TOP
            if number == 0:
                table_top = BOTTOM - HEAD - row_height * share
                map_height = table_top - GAP - TOP
                self._view = self.maps.draw(
                    sheet, MARGIN, TOP, MAP_WIDTH, map_height, opportunity, lettered=MOST_LETTERS
                )
                self._facts(sheet, opportunity, map_height)
            self._table(sheet, opportunity, rows, (begin, begin + share), table_top, row_height)
            frame.footer(sheet)
            begin += share
            yield sheet

    def _shares_of_table(self, opportunity: Opportunity) -> tuple[float, list[int]]:
        """Height of a row, and how many rows stand on each page."""
        count = len(in_order(opportunity, self.works))
        height = ROW if count <= 11 else LOW_ROW
        first = min(count, int((BOTTOM - TOP - MIN_MAP_HEIGHT - GAP - HEAD) / height))
        per_page = int((BOTTOM - TOP - HEAD) / height)
        rest = count - first
        return height, [first, *(min(per_page, rest - at) for at in range(0, rest, per_page))]

    # -- the parts ----------------------------------------------------------------------------

    def _title(self, sheet: Sheet, opportunity: Opportunity) -> None:
        joint = opportunity.kind is OpportunityKind.OPPORTUNITY
        header(sheet, opportunity.number, opportunity.name or ", ".join(opportunity.streets))
        right = 420 - MARGIN - 150
        sheet.text(
            right,
            12,
            150,
            tr("Joint period") if joint else tr("Period of the works"),
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
        y = self._follows(sheet, opportunity, y + 3, bottom - legend_height - 6)
        y = self._cost_share(sheet, opportunity, y + 3, bottom - legend_height - 6)
        self._alternatives(sheet, opportunity, y + 3, bottom - legend_height - 6)
        self._legend(sheet, opportunity, bottom, draw=True)

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
                (tr("nuisance days avoided"), f"{opportunity.nuisance_days_avoided}"),
                (tr("shared length"), f"{opportunity.shared_length:.0f} m"),
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
        for at, chance in enumerate(chances):
            if y + 2 * line_height(8.5) > bottom or at == 4:
                return sheet.text(
                    COLUMN,
                    y,
                    COLUMN_WIDTH,
                    tr("… and {count} more", count=len(chances) - at),
                    8.5,
                    colour=style.QUIET,
                )
            work = self.works[chance.work]
            day = tr("until {day}", day=day_label(chance.last_day))
            sheet.text(COLUMN + COLUMN_WIDTH - 34, y, 34, day, 8.5, align=RIGHT)
            y = sheet.text(
                COLUMN, y, COLUMN_WIDTH - 36, f"{self._name(work)} – {work.title or work.discipline}", 8.5
            )
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
                value = "–" if part.percent is None else f"{part.percent:.1f}%".replace(".", ",")
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
                sheet.text(COLUMN + 11, y, COLUMN_WIDTH - 56 - 13, text, 8.5)
                y += 5.0
            self.maps.locator(sheet, COLUMN + COLUMN_WIDTH - 56, bottom - locator, 56, locator, self._view)
        return height

    def _table(
        self,
        sheet: Sheet,
        opportunity: Opportunity,
        rows: Sequence[tuple[Member, Work]],
        shown: tuple[int, int],
        y: float,
        height: float,
    ) -> None:
        """The rows from the first up to the last of `shown`."""
        columns = [
            Column("", 9),
            Column(tr("Partner"), 52),
            Column(tr("Discipline"), 31),
            Column(tr("Work"), 77),
            Column(tr("Own planning"), 40),
            Column(tr("Hardness"), 27),
            Column(tr("Shift"), 28),
            Column(tr("Joint execution"), 40),
        ]
        left = 420 - MARGIN - TIMELINE
        x = MARGIN
        for column in columns:
            sheet.text(x, y, column.width - 2, column.name, 8, bold=True, colour=style.QUIET)
            x += column.width
        first, last = timeline_years(
            opportunity.period, [p for m, w in rows for p in (w.period, m.execution)]
        )
        self._years(sheet, opportunity.period, first, last, left, y, 6 + height * (shown[1] - shown[0]))
        y += 6
        sheet.line(MARGIN, y, 420 - MARGIN, y)
        for at, (member, work) in enumerate(rows[slice(*shown)], shown[0]):
            self._row(sheet, columns, letter_of(at), member, work, y, height, opportunity)
            self._bars(sheet, member, work, first, last, left, y, height)
            y += height
            sheet.line(MARGIN, y, left - 4, y)

    def _row(
        self, sheet: Sheet, columns: Sequence[Column], letter: str, member: Member, work: Work, y: float, height: float,
        opportunity: Opportunity,
    ) -> None:  # fmt: skip
        joint = opportunity.kind is OpportunityKind.OPPORTUNITY
        partner = self._name(work)
        texts = [
            "",
            tr("{partner} (lead)", partner=partner) if member.lead and joint else partner,
            str(work.discipline),
            work_label(work),
            period_in_table(work.period),
            str(work.hardness) if work.hardness else tr("unknown"),
            shift_label(member) if joint else "",
            period_in_table(member.execution) if joint else "",
        ]
        size = 8.5 if height == ROW else 7.5
        top = y + (height - line_height(size)) / 2
        sheet.letter(
            MARGIN + 3,
            y + height / 2,
            letter,
            self.colours.get(work.partner, style.QUIET),
            min(4.6, height - 0.6),
        )
        x = MARGIN
        for column, text in zip(columns, texts):
            sheet.text(
                x, top, column.width - 2, text, size, bold=member.lead and joint and column is columns[1]
            )
            x += column.width

    def _years(
        self, sheet: Sheet, joint: Period, first: int, last: int, x: float, y: float, height: float
    ) -> None:
        left, right = (
            _at(day, first, last, x)
            for day in (joint.start, date.fromordinal(min(joint.end.toordinal() + 1, date.max.toordinal())))
        )
        sheet.box(left, y + 5, max(0.8, right - left), height - 5, style.ACCENT, opacity=0.12)
        step = 1 + (last - first) // 11
        for year in range(first, last + 1):
            at = x + TIMELINE * (year - first) / (last + 1 - first)
            if (year - first) % step == 0:
                sheet.line(at, y + 4.6, at, y + height)
                sheet.text(at + 0.6, y, 12, str(year), 7.5, colour=style.QUIET)

    def _bars(
        self,
        sheet: Sheet,
        member: Member,
        work: Work,
        first: int,
        last: int,
        x: float,
        y: float,
        height: float,
    ) -> None:
        """Above: the partner's own period (light); below: its part of the joint period (full)."""
        colour = self.colours.get(work.partner, style.QUIET)
        for period, top, opacity in ((work.period, 0.18, 0.4), (member.execution, 0.54, 1.0)):
            begin = _at(period.start, first, last, x)
            end = max(begin + 0.8, _at(period.end, first, last, x))
            sheet.box(
                begin, y + height * top, end - begin, height * 0.28, colour, opacity=opacity, radius=0.4
            )

    def _name(self, work: Work) -> str:
        return self.names.get(work.partner, work.partner)


def work_label(work: Work) -> str:
    """Kind and title, the kind only where the title does not say it."""
    kind = str(work.kind)
    return work.title if kind[:6] in work.title.lower() else " – ".join(filter(None, (kind, work.title)))


def shift_label(member: Member) -> str:
    """In months, as a planner says it."""
    months = round(abs(member.shift_days) / 30.44)
    if member.fixed and not member.shift_days:
        return tr("fixed")
    if not member.shift_days:
        return tr("none")
    if not months:
        return tr("{days} days later", days=member.shift_days) if member.shift_days > 0 else tr(
            "{days} days earlier", days=-member.shift_days
        )  # fmt: skip
    if member.shift_days > 0:
        return tr("{months} months later", months=months)
    return tr("{months} months earlier", months=months)


def _at(day: date, first: int, last: int, x: float) -> float:
    """Place of a day on the timeline, mm."""
    begin, end = date(first, 1, 1).toordinal(), date(last + 1, 1, 1).toordinal()
    part = (min(max(day.toordinal(), begin), end) - begin) / (end - begin)
    return x + TIMELINE * part

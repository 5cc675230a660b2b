"""The page of one opportunity: the place, who does what when, what it is worth, and what follows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Optional, Sequence

from qgis.core import QgsMapLayer, QgsProject, QgsSymbol, QgsVectorLayer

from ..analysis import cost_share, score
from ..model.content import Content
from ..model.language import tr
from ..model.period import Period, day_label
from ..model.results import Member, Opportunity
from ..model.words import Discipline, OpportunityKind
from ..model.work import Work
from . import print_layers, renderers, style
from .layers import works_extent
from .marks import letter_marks
from .page_parts import Frame, caption, header, period_in_table, period_in_words, timeline_years
from .sheet import LEFT, MARGIN, RIGHT, Sheet, best_scale, line_height, view_around

MAP_WIDTH = 262.0
TOP, BOTTOM = 36.0, 280.0
GAP = 8.0
COLUMN = MARGIN + MAP_WIDTH + GAP
COLUMN_WIDTH = 420.0 - MARGIN - COLUMN
MIN_MAP_HEIGHT = 122.0
ROW, LOW_ROW = 6.4, 4.8
TIMELINE = 84.0


@dataclass(frozen=True)
class Column:
    name: str
    width: float
    align: object = LEFT


def letter_of(at: int) -> str:
    """A … Z, then A2, B2 …"""
    again, index = divmod(at, 26)
    return chr(65 + index) + (str(again + 1) if again else "")


def in_order(opportunity: Opportunity, works: dict[str, Work]) -> list[tuple[Member, Work]]:
    """Lead first, then by start of the joint execution, then by the natural depth order."""
    depth = list(Discipline)
    pairs = [(m, works[m.work]) for m in opportunity.members if m.work in works]
    return sorted(
        pairs, key=lambda p: (not p[0].lead, p[0].execution.start, depth.index(p[1].discipline), p[1].id)
    )


class OpportunityPages:
    """Draws pages that share their background layers; `project` is used for nothing else."""

    def __init__(self, project: QgsProject, content: Content) -> None:
        self.project, self.content = project, content
        self.works = content.works_by_id()
        self.colours = style.partner_colours(content.collaboration)
        self.names = {p.code: p.name for p in content.collaboration.partners}
        self._streets = print_layers.streets(project, content, named=10000, beside=1.7)
        self._graafrust = print_layers.graafrust(project, content)
        self._grey = print_layers.works_in_grey(project, content)
        self._extent = works_extent(content)
        self._plan: Optional[QgsVectorLayer] = None

    def draw(self, opportunity: Opportunity, frame: Frame) -> Sheet:
        """One A3 page; the layers that serve it only are in its `own_layers`."""
        sheet = Sheet(self.project)
        rows = in_order(opportunity, self.works)
        row_height = ROW if len(rows) <= 11 else LOW_ROW
        room = BOTTOM - TOP - MIN_MAP_HEIGHT - GAP - 7
        shown = rows[: int(room / row_height) - (len(rows) * row_height > room)]
        table_top = BOTTOM - 7 - row_height * (len(shown) + (len(shown) < len(rows)))
        map_height = table_top - GAP - TOP
        self._title(sheet, opportunity)
        sheet.own_layers = self._map(sheet, opportunity, rows, len(shown), map_height)
        self._facts(sheet, opportunity, rows, map_height)
        self._table(sheet, opportunity, rows, len(shown), table_top, row_height)
        frame.footer(sheet)
        return sheet

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

    def _map(
        self,
        sheet: Sheet,
        opportunity: Opportunity,
        rows: Sequence[tuple[Member, Work]],
        lettered: int,
        height: float,
    ) -> list[str]:
        area = print_layers.shape_of(opportunity.geometry).boundingBox()
        scale = best_scale(area, MAP_WIDTH, height)
        view = view_around(area, MAP_WIDTH, height, scale)
        works = [work for _, work in rows]
        letters = [letter_of(at) for at in range(len(works))]
        lines = print_layers.members(self.project, works, letters, self.colours)
        # Works beyond the table have no letter there either.
        marks = letter_marks(self.project, works[:lettered], letters, self.colours, view, scale)
        joint = print_layers.joint_area(self.project, opportunity, scale)
        own: list[QgsMapLayer] = [marks, joint, *lines]
        for layer in self._graafrust:
            # The graafrust that this work itself brings is told in words; its hatch would hide the works.
            layer.setSubsetString(f"\"opportunity\" <> '{opportunity.id}'")
        stack = [marks, *lines, joint, *self._graafrust, *self._grey, *self._streets]
        item = sheet.map(MARGIN, TOP, MAP_WIDTH, height, stack, area, scale)
        sheet.scale_bar(item, MARGIN + 3, TOP + height - 15, scale)
        sheet.north_arrow(item, MARGIN + MAP_WIDTH - 12, TOP + 3)
        self._view = view
        return [layer.id() for layer in own]

    def _facts(
        self, sheet: Sheet, opportunity: Opportunity, rows: Sequence[tuple[Member, Work]], map_height: float
    ) -> None:
        bottom = TOP + map_height
        legend_height = self._legend(sheet, opportunity, rows, bottom, draw=False)
        y = TOP
        if opportunity.kind is OpportunityKind.OPPORTUNITY:
            y = self._score(sheet, opportunity, y)
        y = self._follows(sheet, opportunity, y + 3, bottom - legend_height - 6)
        y = self._cost_share(sheet, opportunity, y + 3, bottom - legend_height - 6)
        self._alternatives(sheet, opportunity, y + 3, bottom - legend_height - 6)
        self._legend(sheet, opportunity, rows, bottom, draw=True)

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

    def _legend(
        self,
        sheet: Sheet,
        opportunity: Opportunity,
        rows: Sequence[tuple[Member, Work]],
        bottom: float,
        *,
        draw: bool,
    ) -> float:
        """Legend of what shows, and where in the area it lies; returns the height it takes."""
        keys: list[tuple[QgsSymbol, str]] = [(print_layers.joint_area_symbol(), tr("joint area"))]
        for partner in dict.fromkeys(work.partner for _, work in rows):
            symbol = style.line_symbol(style.stroke(self.colours[partner], 2.0))
            keys.append((symbol, self.names.get(partner, partner)))
        members = {work.id for _, work in rows}
        others = [w for w in self.content.works if w.id not in members and print_layers.shown_on_paper(w)]
        if print_layers.within(others, self._view):
            keys.append((print_layers.grey_symbol("LineString"), tr("other works")))
        zones = [
            zone
            for zone in print_layers.within(print_layers.all_zones(self.content), self._view)
            if zone.opportunity != opportunity.id
        ]
        keys += renderers.graafrust_keys(self.content, zones)
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
            self._locator(sheet, COLUMN + COLUMN_WIDTH - 56, bottom - locator, 56, locator)
        return height

    def _locator(self, sheet: Sheet, x: float, y: float, width: float, height: float) -> None:
        extent = self._extent
        scale = best_scale(extent, width, height, room=1.0)
        if self._plan is None:
            self._plan = print_layers.town_plan(self.project, self.content, scale)
        # Without streets the works themselves show the town.
        sheet.map(x, y, width, height, [self._plan] if self.content.streets else self._grey, extent, scale)
        middle = extent.center()
        size = max(2.2, 1000 * self._view.width() / scale), max(2.2, 1000 * self._view.height() / scale)
        here = self._view.center()
        left = x + width / 2 + 1000 * (here.x() - middle.x()) / scale - size[0] / 2
        top = y + height / 2 - 1000 * (here.y() - middle.y()) / scale - size[1] / 2
        sheet.shape(
            left,
            top,
            *size,
            style.fill_symbol(style.fill(style.ACCENT, 0.15), style.stroke(style.ACCENT, 0.6)),
        )

    def _table(
        self,
        sheet: Sheet,
        opportunity: Opportunity,
        rows: Sequence[tuple[Member, Work]],
        shown: int,
        y: float,
        height: float,
    ) -> None:
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
        self._years(sheet, opportunity.period, first, last, left, y, 6 + height * shown)
        y += 6
        sheet.line(MARGIN, y, 420 - MARGIN, y)
        for at, (member, work) in enumerate(rows[:shown]):
            self._row(sheet, columns, letter_of(at), member, work, y, height, opportunity)
            self._bars(sheet, member, work, first, last, left, y, height)
            y += height
            sheet.line(MARGIN, y, left - 4, y)
        if shown < len(rows):
            sheet.text(
                MARGIN + 9, y + (height - 4.3) / 2, 200,
                tr("… and {count} more works; all of them stand in the workbook", count=len(rows) - shown), 8.5,
                colour=style.QUIET,
            )  # fmt: skip

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

"""The sheets on which the meeting decides: proposals, points to coordinate, and the works in each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Iterator, Mapping, Optional

from ..analysis.cost_share import CostShare
from ..analysis.score import definitions
from ..model.decision import Proposal
from ..model.language import short_number, tr
from ..model.period import day_label
from ..model.results import Member, Opportunity
from ..model.words import Decision
from ..model.work import Work
from .audience import Audience
from .form import DAY, DECISION, FIXED, ID, PROPOSALS, REMARK, FormRow, given_by, key
from .report import Report, hardness, shown
from .rules_text import settlement_in_words
from .sheet import A3, Book, Chip, Column, Link, Sheet, Value, target
from .sheet_input import ask_day, ask_word, colour_words
from .sheet_measure import width_for
from .sheet_style import AGAIN, DECISION_FILL, tint

_DECISION_COLUMNS = 3


@dataclass(frozen=True)
class MapPages:
    """The map pack that lies beside the workbook, and the page of each opportunity in it."""

    file: str
    page_of: Mapping[str, int]


def proposals_sheet(
    book: Book, report: Report, name: str, map_pages: Optional[MapPages] = None
) -> tuple[Sheet, dict[str, int]]:
    """A row per opportunity, best first, with columns for what each partner decides.

    Gives the sheet and the row of each opportunity.
    """
    fixed = _proposal_columns(map_pages)
    partners = [p.code for p in report.content.collaboration.partners]
    asked = report.audience is Audience.PARTNERS
    columns = [*fixed, *(c for code in partners for c in _decision_columns(book, code, asked))]
    columns.append(Column("opportunity_id", width=10, hidden=True, key=ID + PROPOSALS))
    sheet = book.sheet(
        name,
        tr("ranked by score; fill in decision, date and remark in the light cells")
        if asked
        else tr("ranked by score"),
        columns,
        paper=A3,
        frozen=2,
        colour=book.styles.accent,
        split_at=len(fixed),
    )
    rows: dict[str, int] = {}
    for opportunity in report.proposals:
        decisions, looks = _decisions(report, opportunity, partners, len(fixed))
        line = [*_proposal_cells(book, report, opportunity, map_pages), *decisions, opportunity.id]
        rows[opportunity.id] = sheet.line(line, looks=looks)
    first, last = sheet.header_row + 1, sheet.row - 1
    sheet.close_table(empty=_no_proposals(), name="Voorstellen")
    if rows:
        _score_bar(sheet, [c.style for c in fixed].index("score") + 1, first, last)
        _ask_decisions(sheet, len(fixed), len(partners), first, last, asked)
    sheet.protect()
    return sheet, rows


def proposal_form(report: Report) -> list[FormRow]:
    """What reading back must know of each row of the sheet."""
    found = []
    for o in report.proposals:
        latest = report.content.latest_decisions(o.id)
        present = report.partners(o)
        values: dict[str, object] = {}
        for code in present:
            if code in latest:
                said = latest[code]
                values |= {
                    key(DECISION, code): said.decision,
                    key(DAY, code): said.decided_on,
                    key(REMARK, code): said.reason,
                }
        versions = {work.id: work.version for _, work in report.members(o)}
        found.append(FormRow(PROPOSALS, o.id, (o.number, o.name), versions, given_by(values)))
    return found


def _no_proposals() -> str:
    return tr("No proposals: see the sheet with overlaps for the reasons.")


def _proposal_columns(map_pages: Optional[MapPages]) -> list[Column]:
    score = tr("Score and its terms")
    gain = tr("Gain")
    joint = tr("Joint period")
    labels = [definition.label for definition in definitions().values()]
    terms = [Column(label, "decimal", 11, score) for label in labels]
    return [
        Column(tr("No."), "text", 9, tr("Proposal"), key=f"{FIXED}0"),
        Column(tr("Name"), "text", 20, tr("Proposal"), key=f"{FIXED}1"),
        *([Column(tr("Map"), "text", 7, tr("Proposal"))] if map_pages else []),
        Column(tr("Streets"), "text", 30, tr("Proposal")),
        Column(tr("Partners"), "text", 22, tr("Proposal")),
        Column(tr("Leading partner"), "text", 15, tr("Proposal")),
        Column(tr("Tabled on"), "date", 10.5, tr("Proposal")),
        Column(tr("Period"), "text", 21.5, joint),
        Column(tr("From"), "date", 10.5, joint),
        Column(tr("Until"), "date", 10.5, joint),
        Column(tr("Works"), "int", 7.5, gain),
        Column(tr("Openings avoided"), "int", 10, gain),
        Column(tr("Nuisance days avoided"), "int", 10, gain),
        Column(tr("Shared m"), "int", 8.5, gain),
        Column(tr("Shared m²"), "int", 8.5, gain),
        Column(tr("Score"), "score", 8.5, score),
        *terms,
        Column(tr("Certainty"), "share", 9, score),
        Column(tr("Graafrust until"), "date", 10.5, tr("Afterwards")),
    ]


def _proposal_cells(book: Book, report: Report, o: Opportunity, map_pages: Optional[MapPages]) -> list[Value]:
    shown_totals = report.totals_shown(o)
    points = {term.name: term.points for term in o.terms} if shown_totals else {}
    tabled = report.agreed[o.id].put_on if o.id in report.agreed else None

    def total(value: Value) -> Value:
        return value if shown_totals else None

    return [
        o.number,
        o.name,
        *([_map_link(map_pages, o)] if map_pages else []),
        ", ".join(o.streets),
        ", ".join(book.partner_name(code) for code in report.partners(o)),
        book.partner_name(report.lead_partner(o)),
        tabled,
        o.period.label(),
        o.period.start,
        o.period.end,
        len(o.members),
        o.openings_avoided,
        total(o.nuisance_days_avoided),
        total(o.shared_length),
        total(o.shared_area),
        o.score,
        *(points.get(name) for name in definitions()),
        o.certainty,
        o.graafrust_until,
    ]


def _map_link(map_pages: MapPages, o: Opportunity) -> Value:
    page = map_pages.page_of.get(o.id)
    return None if page is None else Link(tr("p. {page}", page=page), f"{map_pages.file}#page={page}")


def _decision_columns(book: Book, code: str, asked: bool) -> list[Column]:
    """`asked`: they are to be filled in, and can be read back."""
    group, fill = book.partner_name(code), book.colours[code]
    text, day = ("input", "input_date") if asked else ("text", "date")
    decision, on, remark = (key(name, code) if asked else "" for name in (DECISION, DAY, REMARK))
    return [
        Column(tr("Decision"), text, 14.5, group, fill, key=decision),
        Column(tr("Date"), day, 10.5, group, fill, key=on),
        Column(tr("Remark"), text, 20, group, fill, key=remark),
    ]


def _decisions(
    report: Report, opportunity: Opportunity, partners: list[str], first: int
) -> tuple[list[Value], dict[int, dict[str, Any]]]:
    """What was decided so far; the cells of partners that take no part are grey."""
    latest = report.content.latest_decisions(opportunity.id)
    present = set(report.partners(opportunity))
    cells: list[Value] = []
    looks: dict[int, dict[str, Any]] = {}
    for index, code in enumerate(partners):
        decision = latest.get(code)
        column = first + _DECISION_COLUMNS * index
        cells += [decision.decision, decision.decided_on, decision.reason] if decision else [None] * 3
        if code not in present:
            looks |= {
                column: {"style": "away"},
                column + 1: {"style": "away_date"},
                column + 2: {"style": "away"},
            }
        elif decision and (opportunity.id, code) in report.again:
            asked = report.audience is Audience.PARTNERS
            looks[column] = {"style": "input" if asked else "text", "edge": AGAIN, "open": asked}
    return cells, looks


def _ask_decisions(
    sheet: Sheet, first_column: int, partners: int, first: int, last: int, asked: bool
) -> None:
    """Colours for the decision columns; where they are to be filled in drop-downs, and a check of the dates."""
    columns = [first_column + _DECISION_COLUMNS * index + 1 for index in range(partners)]
    if asked:
        ask_word(sheet, columns, (first, last), Decision, DECISION_FILL, tr("Decision"))
        ask_day(sheet, [column + 1 for column in columns], (first, last))
    else:
        colour_words(sheet, columns, (first, last), DECISION_FILL)


def _score_bar(sheet: Sheet, column: int, first: int, last: int) -> None:
    rule = sheet.book.openpyxl.formatting.rule.DataBarRule(
        start_type="num",
        start_value=0,
        end_type="num",
        end_value=100,
        color="FF" + tint(sheet.book.styles.accent, 0.35),
    )
    letter = sheet.letter(column)
    sheet.sheet.conditional_formatting.add(f"{letter}{first}:{letter}{last}", rule)


def coordination_sheet(book: Book, report: Report, name: str) -> Sheet:
    """Same street, no common period: a row per work, so that each partner finds its own."""
    columns = [
        Column(tr("No."), "text", 9),
        Column(tr("Place"), "text", 26),
        Column(tr("Why they must talk"), "text", 40),
        Column(tr("Partner"), "text", 20),
        Column(tr("Work"), "text", 32),
        Column(tr("Hardness"), "text", 13),
        Column(tr("Own period"), "text", 21.5),
        Column(tr("From"), "date", 10.5),
        Column(tr("Until"), "date", 10.5),
        Column(tr("Contact"), "text", 22),
        Column("opportunity_id", width=10, hidden=True),
        Column("work_id", width=10, hidden=True),
    ]
    sheet = book.sheet(name, tr("fixed periods that do not meet"), columns, frozen=2)
    why = _why_talk(report)
    lines: Iterator[list[Value]] = (
        [
            o.number,
            o.name,
            o.reason or "\n".join(why.get(o.id, ())) or tr("Their fixed periods have no common period."),
            Chip(work.partner),
            work.title,
            hardness(work),
            work.period.label(),
            work.period.start,
            work.period.end,
            work.contact,
            o.id,
            work.id,
        ]
        for o in report.coordination
        for _, work in report.members(o)
    )
    sheet.rows(lines, empty=tr("No points to coordinate."), name="Coordinatiepunten")
    return sheet


def _why_talk(report: Report) -> dict[str, dict[str, None]]:
    """Opportunity → the reasons of its pairs, each once."""
    reasons: dict[str, dict[str, None]] = {}
    for pair in report.analysis.overlaps if report.analysis else []:
        if pair.opportunity and pair.reason:
            reasons.setdefault(pair.opportunity, {})[pair.reason] = None
    return reasons


def works_sheet(
    book: Book, report: Report, name: str, proposals: Sheet, proposal_rows: dict[str, int]
) -> tuple[Sheet, dict[str, int]]:
    """A block per proposal that does not break over pages; gives the sheet and the row of each block."""
    share = tr("Share of the work")
    titles = (work.title for o in report.proposals for _, work in report.members(o))
    columns = [
        Column(tr("Partner"), "text", 20),
        Column(tr("Reference"), "text", 12),
        Column(tr("Work"), "text", width_for(titles, 30, 60)),
        Column(tr("Discipline"), "text", 13),
        Column(tr("Kind"), "text", 12),
        Column(tr("Hardness"), "text", 12),
        Column(tr("Own period"), "text", 21.5, tr("Planning")),
        Column(tr("From"), "date", 10.5, tr("Planning")),
        Column(tr("Until"), "date", 10.5, tr("Planning")),
        Column(tr("Shift (months)"), "shift", 9, tr("Joint execution")),
        Column(tr("Execution"), "text", 21.5, tr("Joint execution")),
        Column(tr("From"), "date", 10.5, tr("Joint execution")),
        Column(tr("Until"), "date", 10.5, tr("Joint execution")),
        Column(tr("Shared m"), "int", 12, share),
        Column(tr("% by m"), "percent", 9.5, share),
        Column(tr("% by m²"), "percent", 10, share),
        Column(tr("Contact"), "text", 20),
        Column("opportunity_id", width=10, hidden=True),
        Column("work_id", width=10, hidden=True),
    ]
    sheet = book.sheet(name, tr("in the order of execution"), columns, paper=A3, frozen=1, filtered=False)
    rows: dict[str, int] = {}
    on_page = 110.0
    for opportunity in report.proposals:
        first = sheet.row
        rows[opportunity.id] = first
        _block(sheet, book, report, opportunity, target(proposals.name, proposal_rows[opportunity.id]))
        proposals.hyperlink(proposal_rows[opportunity.id], 1, target(name, first))
        height = sum(sheet.height_of(row) for row in range(first, sheet.row))
        if on_page + height > sheet.page_height() and first > sheet.header_row + 1:
            sheet.page_break(first)
            on_page = 40.0
        on_page += height
    if not rows:
        sheet.text(_no_proposals())
    book.define("WerkenPerVoorstel", sheet, sheet.header_row, sheet.row - 1)
    return sheet, rows


def _block(sheet: Sheet, book: Book, report: Report, o: Opportunity, back: str) -> None:
    row = sheet.row
    sheet.text(f"{o.number}  ·  {o.name}  ·  {o.period.label()}", "block", height=21)
    sheet.hyperlink(row, 1, back)
    sheet.text(_block_note(book, report, o), "block_note")
    by_m, by_m2 = report.cost_share(o, "m"), report.cost_share(o, "m²")
    for member, work in report.members(o):
        sheet.line(
            [
                Chip(work.partner),
                shown(work, work.reference),
                f"★ {work.title}" if member.lead else work.title,
                shown(work, work.discipline),
                shown(work, work.kind),
                hardness(work),
                work.period.label(),
                work.period.start,
                work.period.end,
                _months(member),
                member.execution.label(),
                member.execution.start,
                member.execution.end,
                member.shared_length,
                _percent(by_m, work),
                _percent(by_m2, work),
                work.contact,
                o.id,
                work.id,
            ]
        )
    _total(sheet, by_m, by_m2)
    settled = settlement_in_words(
        report.restoration(o), {p.code: p.name for p in report.content.collaboration.partners}
    )
    if settled:
        sheet.text(settled, "note")
    sheet.cells.heights[sheet.row] = 12
    sheet.row += 1


def _block_note(book: Book, report: Report, o: Opportunity) -> str:
    parts = [
        tr("score {score}", score=short_number(o.score)),
        tr("★ led by {partner}", partner=book.partner_name(report.lead_partner(o))),
    ]
    if o.streets:
        parts.append(", ".join(o.streets))
    if o.graafrust_until:
        parts.append(tr("graafrust until {day}", day=day_label(o.graafrust_until)))
    if o.alternatives:
        labels = "; ".join(dict.fromkeys(a.period.label() for a in o.alternatives))
        parts.append(tr("also possible: {periods}", periods=labels))
    gone = len(o.members) - len(report.members(o))
    if gone:
        parts.append(tr("no longer delivered: {count} of its works", count=gone))
    parts += _agreed(book, o, report.agreed.get(o.id))
    if o.manual:
        parts.append(tr("grouped by hand"))
    if o.reason:
        parts.append(o.reason)
    return "  ·  ".join(parts)


def _agreed(book: Book, o: Opportunity, proposal: Optional[Proposal]) -> list[str]:
    """What else the partners agreed on, and what was found where they agreed on something else."""
    if proposal is None:
        return []
    said = [
        (proposal.form, tr("form: {form}", form=proposal.form)),
        (o.found_period, tr("found: {period}", period=o.found_period.label() if o.found_period else "")),
        (o.found_lead, tr("found as lead: {partner}", partner=book.partner_name(o.found_lead))),
        (proposal.digs, tr("opens the street: {partner}", partner=book.partner_name(proposal.digs))),
        (proposal.restores, tr("restores the street: {partner}", partner=book.partner_name(proposal.restores))),
        (proposal.pilot, tr("pilot")),
        (proposal.residents, tr("to be aligned with residents")),
        (proposal.done_on, tr("carried out on {day}", day=day_label(proposal.done_on) if proposal.done_on else "")),
        (proposal.remark, proposal.remark),
    ]  # fmt: skip
    return [text for given, text in said if given]


def _months(member: Member) -> float:
    return round(member.shift_days / 30.44, 1) + 0.0


def _percent(share: Optional[CostShare], work: Work) -> Optional[float]:
    part = next((p for p in share.works if p.work == work.id), None) if share else None
    return None if part is None or part.percent is None else part.percent / 100


def _total(sheet: Sheet, by_m: Optional[CostShare], by_m2: Optional[CostShare]) -> None:
    row = sheet.row
    for column in range(1, len(sheet.visible()) + 1):
        sheet.put(row, column, None)
    sheet.put(row, 1, tr("Total"), "text", bold=True)
    for column, share in ((15, by_m), (16, by_m2)):
        percents = [part.percent for part in share.works] if share else []
        known = [p for p in percents if p is not None]
        if known and len(known) == len(percents):
            sheet.put(row, column, round(sum(known), 1) / 100, "percent", bold=True)
    missing = by_m is not None and bool(by_m.missing)
    if missing:
        sheet.put(row, 3, tr("by m: not every work has a length"), "note")
    sheet.height(row, 1)
    sheet.row += 1


def proposal_link(report: Report, rows: dict[str, int], sheet: str, opportunity: str) -> Value:
    """The number of an opportunity, linked to its row; for a coordination point the number alone."""
    found = report.by_id.get(opportunity)
    if found is None:
        return None
    return Link(found.number, target(sheet, rows[found.id])) if found.id in rows else found.number

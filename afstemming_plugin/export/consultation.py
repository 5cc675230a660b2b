"""Raadpleging en terugkoppeling: a workbook for one partner with its works, what is asked of it, and what was said."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from textwrap import shorten
from typing import Any, Iterator, Mapping, Optional, Sequence

from ..model.content import Content
from ..model.decision import Consultation, ProposalAnswer, WorkAnswer
from ..model.house_style import OURS, HouseStyle
from ..model.language import tr
from ..model.period import Period, day_label
from ..model.progress import Progress
from ..model.results import Opportunity
from ..model.words import ActionStatus, Answer, Decision, Word
from ..model.work import Work
from .atomic import written_in_full
from .audience import Audience
from .form import (
    ANSWER,
    DECISION,
    FIXED,
    ID,
    PROPOSALS,
    REMARK,
    WISH,
    WORKS,
    FormKind,
    FormRow,
    Stamp,
    given_by,
    stamp_lines,
)
from .report import Again, Report, hardness
from .sheet import A3, Book, Chip, Column, Link, Sheet, Value, target
from .sheet_input import ask_word, offer
from .sheet_measure import width_for
from .sheet_style import DECISION_FILL
from .workbook_lists import graafrust_sheet, last_chance_sheet, rejected_sheet, remarks_sheet
from .workbook_summary import Entry

_ANSWER_FILL = {
    Answer.RELEVANT: "D7EFDC",
    Answer.MOVED: "FCEBC8",
    Answer.LAPSED: "E3E5E8",
    Answer.UNKNOWN: "FCEBC8",
}
_YEARS_TO_CHOOSE = 6
_LONG_TITLE = 80


@dataclass(frozen=True)
class Asked:
    """What one partner is asked. `content` is what this partner may see (`shared_view` for it), `works` and
    `opportunities` those that it is asked about, with the answers it gave already; `why` tells per work (id) what
    makes asking needed, `again` which decisions must be taken again."""

    content: Content
    consultation: Consultation
    partner: str
    works: Sequence[Work]
    opportunities: Sequence[Opportunity]
    work_answers: Mapping[str, WorkAnswer] = field(default_factory=dict)
    proposal_answers: Mapping[str, ProposalAnswer] = field(default_factory=dict)
    why: Mapping[str, Sequence[str]] = field(default_factory=dict)
    again: Sequence[Again] = ()


def write_consultation(
    path: Path, asked: Asked, *, dossier: str, house: HouseStyle = OURS, progress: Optional[Progress] = None
) -> None:
    """The workbook (.xlsx) that this partner fills in and sends back; `dossier` is the id of the dossier.

    Raises ExportError when it cannot be written, Cancelled when stopped; a file that was there is then unchanged.
    """
    progress = progress or Progress()
    content = _own_part(asked.content, asked.partner)
    report = Report(content, Audience.PARTNERS, asked.again)
    partner = content.collaboration.partner(asked.partner)
    name = partner.name if partner else asked.partner
    title = tr("Written round for {partner}", partner=name)
    book = Book(content.collaboration, report.peildatum, title, house)
    _fill(book, report, asked, name)
    progress.step(0.7, tr("Writing {file}", file=Path(path).name))
    book.describe(title, str(Audience.PARTNERS))
    book.put_stamp(_stamp(asked, report, dossier))
    with written_in_full(Path(path)) as draft:
        book.save(draft)
    progress.report(1.0)


def _own_part(content: Content, partner: str) -> Content:
    """Of lists that are about works only those of the partner."""
    analysis = content.analysis
    own = {work.id for work in content.works if work.partner == partner}
    if analysis:
        verdicts = [v for v in analysis.verdicts if v.work in own]
        zones = {v.zone for v in verdicts}
        chances = [c for c in analysis.last_chances if c.work in own]
        analysis = replace(
            analysis,
            verdicts=verdicts,
            last_chances=chances,
            zones=[z for z in analysis.zones if z.id in zones],
        )
        content = replace(content, analysis=analysis, zones=[z for z in content.zones if z.id in zones])
    return replace(content, deliveries=[d for d in content.deliveries if d.partner == partner])


def _fill(book: Book, report: Report, asked: Asked, name: str) -> None:
    names = {
        "first": tr("Written round"), "works": tr("Your works"), "proposals": tr("Your proposals"),
        "said": tr("Feedback"), "graafrust": tr("Graafrust"), "last_chance": tr("Last chance"),
        "rejected": tr("Rejected rows"), "remarks": tr("Data quality"),
    }  # fmt: skip
    first = book.sheet(
        names["first"], name, [Column("", width=w) for w in _WIDTHS], header=False, colour=book.styles.accent
    )
    first.put_logo(len(_WIDTHS))
    entries: list[Entry] = []

    def made(sheet: Sheet, count: int, text: str) -> None:
        sheet.back_to(names["first"])
        entries.append(Entry(sheet.name, count, text))

    works = _works_sheet(book, report, asked, names["works"], names["proposals"])
    made(works, len(asked.works), tr("To fill in: is it still relevant, and when would you rather do it?"))
    proposals = _proposals_sheet(book, report, asked, names["proposals"])
    made(proposals, len(asked.opportunities), tr("To fill in: do you agree, and when would it suit you?"))
    said = _feedback_sheet(book, report, asked, names["said"])
    made(said, said.row - said.header_row - 1, tr("What was decided and promised on what you take part in"))
    chances = last_chance_sheet(book, report, names["last_chance"], names["proposals"], {})
    made(
        chances,
        len(report.analysis.last_chances) if report.analysis else 0,
        tr("Your works that must join now or wait for years"),
    )
    zones = graafrust_sheet(book, report, names["graafrust"], names["proposals"], {})
    made(
        zones, len(report.analysis.verdicts) if report.analysis else 0, tr("Your works in streets that rest")
    )
    remarks = remarks_sheet(book, report, names["remarks"])
    made(
        remarks,
        sum(len(d.remarks) for d in report.content.deliveries),
        tr("What was repaired, assumed or doubted"),
    )
    rejected = rejected_sheet(book, report, names["rejected"])
    made(
        rejected, sum(len(d.rejected_rows) for d in report.content.deliveries), tr("Delivered rows to repair")
    )
    _first_sheet(first, asked, entries)


_WIDTHS = (26, 10, 80, 16)


def _first_sheet(sheet: Sheet, asked: Asked, entries: Sequence[Entry]) -> None:
    sheet.row = 4
    due = day_label(asked.consultation.due)
    sheet.text(tr("Please answer on or before {day}", day=due), "section", height=24)
    if asked.consultation.title:
        sheet.text(asked.consultation.title)
    for text in (
        tr(
            "1. “Your works”: say of each work whether it is still relevant, moved, cancelled or not known yet."
        ),
        tr(
            "2. “Your proposals”: say whether you agree. It is a first word: decisions are taken at the meeting."
        ),
        tr("3. A wish is a period such as 2028, 2e helft 2028 or 1-4-2028; choose from the list or type it."),
        tr(
            "Only the light cells can be changed. Save the workbook and send it back: it is read in as it is."
        ),
    ):
        sheet.text(text, "plain")
    sheet.row += 1
    sheet.text(tr("In this workbook"), "section", height=20)
    for entry in entries:
        sheet.put(sheet.row, 1, Link(entry.sheet, target(entry.sheet, 1)), bold=True)
        sheet.put(sheet.row, 2, entry.count, "int")
        sheet.put(sheet.row, 3, entry.text)
        sheet.put(sheet.row, 4, None)
        sheet.height(sheet.row, 1)
        sheet.row += 1


def _works_sheet(book: Book, report: Report, asked: Asked, name: str, proposals: str) -> Sheet:
    now, ask = tr("As delivered"), tr("Your answer")
    columns = [
        Column(tr("Reference"), "text", 13, now, key=f"{FIXED}0"),
        Column(tr("Work"), "text", width_for((w.title for w in asked.works), 34, 60), now, key=f"{FIXED}1"),
        Column(tr("Street"), "text", 20, now),
        Column(tr("Discipline"), "text", 12, now),
        Column(tr("Hardness"), "text", 12, now),
        Column(tr("Own period"), "text", 21.5, now),
        Column(tr("From"), "date", 10.5, now),
        Column(tr("Until"), "date", 10.5, now),
        Column(tr("Confirmed on"), "date", 10.5, now),
        Column(tr("Proposals"), "text", 12, now),
        Column(tr("Why we ask"), "text", 40, now),
        Column(tr("Still relevant?"), "input", 16, ask, book.styles.accent, key=ANSWER),
        Column(tr("Preferred period"), "input", 16, ask, book.styles.accent, key=WISH),
        Column(tr("Remark"), "input", 26, ask, book.styles.accent, key=REMARK),
        Column("work_id", width=10, hidden=True, key=ID + WORKS),
    ]
    sheet = book.sheet(
        name, tr("fill in the light cells"), columns, paper=A3, frozen=2, colour=book.styles.accent
    )
    numbers: dict[str, list[str]] = {}
    for o in asked.opportunities:
        for member in o.members:
            numbers.setdefault(member.work, []).append(o.number)
    for work in asked.works:
        answer = asked.work_answers.get(work.id)
        sheet.line(
            [
                work.reference,
                work.title,
                work.street,
                work.discipline,
                hardness(work),
                work.period.label(),
                work.period.start,
                work.period.end,
                work.confirmed_on,
                ", ".join(numbers.get(work.id, [])),
                "\n".join(asked.why.get(work.id, ())),
                *(_given(answer.answer, answer.wish, answer.remark) if answer else [None] * 3),
                work.id,
            ]
        )
    _ask(sheet, ANSWER, Answer, _ANSWER_FILL, report.peildatum)
    sheet.close_table(empty=tr("You have no works that are still to be done."), name="UwWerken")
    sheet.protect()
    return sheet


def _proposals_sheet(book: Book, report: Report, asked: Asked, name: str) -> Sheet:
    what, ask = tr("Proposal"), tr("Your answer")
    columns = [
        Column(tr("No."), "text", 9, what, key=f"{FIXED}0"),
        Column(tr("Name"), "text", 28, what, key=f"{FIXED}1"),
        Column(tr("Joint period"), "text", 21.5, what),
        Column(tr("Your works, and how far they would shift"), "text", 50, what),
        Column(tr("Works of the others"), "text", 52, what),
        Column(tr("Openings avoided"), "int", 9, what),
        Column(tr("Graafrust until"), "date", 10.5, what),
        Column(tr("You decided"), "text", 16, what),
        Column(tr("Do you agree?"), "input", 15, ask, book.styles.accent, key=DECISION),
        Column(tr("Preferred period"), "input", 16, ask, book.styles.accent, key=WISH),
        Column(tr("Remark"), "input", 26, ask, book.styles.accent, key=REMARK),
        Column("opportunity_id", width=10, hidden=True, key=ID + PROPOSALS),
    ]
    sheet = book.sheet(
        name, tr("fill in the light cells"), columns, paper=A3, frozen=2, colour=book.styles.accent
    )
    for o in asked.opportunities:
        answer = asked.proposal_answers.get(o.id)
        own = [(m, w) for m, w in report.members(o) if w.partner == asked.partner]
        decided = report.content.latest_decisions(o.id).get(asked.partner)
        sheet.line(
            [
                o.number,
                o.name,
                o.period.label(),
                "\n".join(
                    _few([f"{_short(w)} ({w.period.label()}): {_shift(m.shift_days)}" for m, w in own], 4)
                ),
                "\n".join(_of_others(book, report, asked, o)),
                o.openings_avoided,
                o.graafrust_until,
                f"{decided.decision}\n{day_label(decided.decided_on)}" if decided else None,
                *(_given(answer.decision, answer.wish, answer.reason) if answer else [None] * 3),
                o.id,
            ]
        )
    _ask(sheet, DECISION, Decision, DECISION_FILL, report.peildatum)
    sheet.close_table(empty=tr("None of your works takes part in a proposal."), name="UwVoorstellen")
    sheet.protect()
    return sheet


def _few(lines: Sequence[str], most: int) -> list[str]:
    more = len(lines) - most
    return [*lines[:most], tr("and {count} more", count=more)] if more > 0 else list(lines)


def _short(work: Work) -> str:
    """Its title in so few words that several fit in the height of a row; in full it is with the works."""
    return shorten(work.title, _LONG_TITLE, placeholder=" …")


def _of_others(book: Book, report: Report, asked: Asked, o: Opportunity) -> list[str]:
    """A line per partner, in the order of execution."""
    titles: dict[str, list[str]] = {}
    for _, work in report.members(o):
        if work.partner != asked.partner:
            titles.setdefault(work.partner, []).append(_short(work))
    return [f"{book.partner_name(code)}: {'; '.join(_few(found, 2))}" for code, found in titles.items()]


def _shift(days: int) -> str:
    months = round(abs(days) / 30.44)
    if months == 0:
        return tr("stays where it is")
    return (
        tr("{months} months later", months=months)
        if days > 0
        else tr("{months} months earlier", months=months)
    )


def _given(word: Word, wish: Optional[Period], remark: str) -> list[Value]:
    return [word, wish.label() if wish else None, remark or None]


def _ask(
    sheet: Sheet, key: str, words: type[Word], fills: Mapping[Any, str], peildatum: Optional[date]
) -> None:
    """Drop-downs and colours over all rows of the table."""
    rows = sheet.header_row + 1, sheet.row - 1
    if rows[1] < rows[0]:
        return
    column = {c.key: at for at, c in enumerate(sheet.columns, 1)}
    ask_word(sheet, [column[key]], rows, words, fills, tr("Your answer"))
    years = range((peildatum or date.today()).year, (peildatum or date.today()).year + _YEARS_TO_CHOOSE)
    halves = [f"{half} {year}" for year in years for half in ("1e helft", "2e helft")]
    offer(sheet, [column[WISH]], rows, [*halves, *map(str, years)])


def _feedback_sheet(book: Book, report: Report, asked: Asked, name: str) -> Sheet:
    """What everybody decided on the partner's proposals, what must be decided again, and what it promised."""
    columns = [
        Column(tr("About"), "text", 34),
        Column(tr("Partner"), "text", 27),
        Column(tr("What"), "text", 18),
        Column(tr("Date"), "date", 11),
        Column(tr("Until"), "date", 11),
        Column(tr("Explanation"), "text", 60),
    ]
    sheet = book.sheet(name, tr("what came of it so far"), columns, frozen=1)
    sheet.rows(
        _feedback(report, asked), empty=tr("Nothing was decided or promised yet."), name="Terugkoppeling"
    )
    return sheet


def _feedback(report: Report, asked: Asked) -> Iterator[list[Value]]:
    again = {(a.decided_on, a.decision.partner): a for a in asked.again}
    for o in asked.opportunities:
        for decision in report.content.latest_decisions(o.id).values():
            reopened = again.get((o.id, decision.partner))
            why = [decision.reason, *(reopened.why if reopened else ())]
            yield [
                f"{o.number} {o.name}",
                Chip(decision.partner),
                tr("to reconsider ({decision})", decision=decision.decision)
                if reopened
                else decision.decision,
                decision.decided_on,
                decision.due,
                "\n".join(part for part in why if part),
            ]
    for action in report.content.actions:
        if action.partner == asked.partner and action.status in (ActionStatus.OPEN, ActionStatus.MOVED):
            o_ = report.by_id.get(action.opportunity)
            about = f"{o_.number} {o_.name}" if o_ else tr("the meeting")
            yield [
                about,
                Chip(action.partner),
                tr("action, {status}", status=action.status),
                None,
                action.due,
                action.text,
            ]


def _stamp(asked: Asked, report: Report, dossier: str) -> Stamp:
    lines = stamp_lines(
        FormKind.CONSULTATION,
        dossier=dossier,
        collaboration=report.content.collaboration.name,
        peildatum=report.peildatum,
        columns=[ANSWER, DECISION, WISH, REMARK],
        consultation=asked.consultation.id,
        partner=asked.partner,
    )
    rows = [
        FormRow(WORKS, w.id, (w.reference, w.title), {w.id: w.version}, _issued(ANSWER, asked.work_answers.get(w.id)))
        for w in asked.works
    ] + [
        FormRow(
            PROPOSALS, o.id, (o.number, o.name), {w.id: w.version for _, w in report.members(o)},
            _issued(DECISION, asked.proposal_answers.get(o.id)),
        )
        for o in asked.opportunities
    ]  # fmt: skip
    return Stamp(lines, {(row.table, row.id): row for row in rows})


def _issued(name: str, answer: Any) -> dict[str, str]:
    """What stands in the cells to fill in already."""
    if answer is None:
        return {}
    word, remark = (answer.answer, answer.remark) if name == ANSWER else (answer.decision, answer.reason)
    return given_by({name: word, WISH: answer.wish.label() if answer.wish else None, REMARK: remark})

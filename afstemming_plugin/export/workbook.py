"""The proposal workbook: what partners bring to the meeting, decide in, and take home."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Optional, Sequence

from ..model.content import Content
from ..model.house_style import OURS, HouseStyle
from ..model.language import tr
from ..model.progress import Progress
from .atomic import written_in_full
from .audience import Audience, shared_view
from .form import DAY, DECISION, REMARK, STAMP_SHEET, FormKind, Stamp, key, stamp_lines
from .report import Again, Report
from .sheet import Book, Sheet
from .workbook_lists import (
    contacts_sheet,
    graafrust_sheet,
    last_chance_sheet,
    not_matched_sheet,
    overlaps_sheet,
    reconsider_sheet,
    rejected_sheet,
    remarks_sheet,
    works_list_sheet,
)
from .workbook_planning import planning_sheet
from .workbook_proposals import MapPages, coordination_sheet, proposal_form, proposals_sheet, works_sheet
from .workbook_summary import Entry, fill_summary, summary_sheet

__all__ = ["STAMP_SHEET", "MapPages", "fingerprint", "write_workbook"]


def write_workbook(
    path: Path,
    content: Content,
    *,
    audience: Audience = Audience.PARTNERS,
    dossier: str = "",
    to_reconsider: Sequence[Again] = (),
    map_pages: Optional[MapPages] = None,
    house: HouseStyle = OURS,
    progress: Optional[Progress] = None,
) -> None:
    """Write the proposal workbook (.xlsx) of `content` as `audience` may see it.

    Readable without an analysis and without opportunities. `dossier` is the id of the dossier, by which the
    decisions that are filled in can be read back; `to_reconsider` is of what this audience may see.
    Raises ExportError when openpyxl is missing or the file cannot be written, Cancelled when stopped; a file that
    was there is then unchanged.
    """
    progress = progress or Progress()
    report = Report(shared_view(content, audience, progress), audience, to_reconsider)
    title = tr("Joint proposals {collaboration}", collaboration=content.collaboration.name)
    book = Book(report.content.collaboration, report.peildatum, title, house)
    _fill(book, report, map_pages, progress)
    book.describe(title, str(audience))
    book.put_stamp(_stamp(report, dossier))
    with written_in_full(Path(path)) as draft:
        progress.step(0.9, tr("Writing {file}", file=Path(path).name))
        book.save(draft)
    progress.report(1.0)


def _fill(book: Book, report: Report, map_pages: Optional[MapPages], progress: Progress) -> None:
    names = {
        "summary": tr("Summary"), "proposals": tr("Proposals"), "coordination": tr("Coordination points"),
        "works": tr("Works per proposal"), "again": tr("To reconsider"), "all": tr("All works"),
        "planning": tr("Planning"), "overlaps": tr("Overlaps"),
        "graafrust": tr("Graafrust"), "last_chance": tr("Last chance"), "not_matched": tr("Not compared"),
        "rejected": tr("Rejected rows"), "remarks": tr("Remarks"), "contacts": tr("Contacts"),
    }  # fmt: skip
    summary = summary_sheet(book, report, names["summary"])
    entries: list[Entry] = []

    def made(sheet: Sheet, count: int, text: str, fraction: float) -> None:
        sheet.back_to(names["summary"])
        entries.append(Entry(sheet.name, count, text))
        progress.step(fraction, sheet.name)

    proposals, rows = proposals_sheet(book, report, names["proposals"], map_pages)
    made(proposals, len(rows), tr("What is proposed, what it is worth, and who decides what"), 0.1)
    again = reconsider_sheet(book, report, names["again"], proposals.name, rows)
    made(again, len(report.to_reconsider), tr("Decisions on what has changed since"), 0.12)
    coordination = coordination_sheet(book, report, names["coordination"])
    made(
        coordination, len(report.coordination), tr("Same street, no common period: talk to each other"), 0.15
    )
    works, _ = works_sheet(book, report, names["works"], proposals, rows)
    count = sum(len(o.members) for o in report.proposals)
    made(works, count, tr("Own planning, shift, execution and share of each work"), 0.3)
    planning = planning_sheet(book, report, names["planning"], proposals, rows)
    made(planning, len(report.proposals), tr("The same in bars, quarter by quarter"), 0.45)
    analysis = report.analysis
    overlaps = overlaps_sheet(book, report, names["overlaps"], proposals.name, rows, progress)
    made(
        overlaps,
        len(analysis.overlaps) if analysis else 0,
        tr("All pairs, and why a pair is in no proposal"),
        0.7,
    )
    graafrust = graafrust_sheet(book, report, names["graafrust"], proposals.name, rows)
    made(
        graafrust, len(report.zones), tr("Streets that rest, and what that means for each work in them"), 0.75
    )
    last_chance = last_chance_sheet(book, report, names["last_chance"], proposals.name, rows)
    chances = len(analysis.last_chances) if analysis else 0
    made(last_chance, chances, tr("Works that must join now or wait for years"), 0.8)
    every = works_list_sheet(book, report, names["all"], proposals.name, rows)
    made(every, len(report.works), tr("Every work, with its proposal"), 0.81)
    not_matched = not_matched_sheet(book, report, names["not_matched"])
    made(
        not_matched,
        len(analysis.not_matched) if analysis else 0,
        tr("Works that took no part, and why"),
        0.82,
    )
    if report.audience is Audience.PARTNERS:
        deliveries = report.content.deliveries
        rejected = rejected_sheet(book, report, names["rejected"])
        made(rejected, sum(len(d.rejected_rows) for d in deliveries), tr("Delivered rows to repair"), 0.84)
        remarks = remarks_sheet(book, report, names["remarks"])
        made(
            remarks,
            sum(len(d.remarks) for d in deliveries),
            tr("What was repaired, assumed or doubted"),
            0.86,
        )
    contacts = contacts_sheet(book, report, names["contacts"])
    made(contacts, len(report.content.collaboration.contacts), tr("Who speaks for whom"), 0.88)
    fill_summary(summary, report, entries, with_maps=map_pages is not None)


def _stamp(report: Report, dossier: str) -> Stamp:
    """By which the decisions can be read back; a public workbook holds no decisions to read."""
    lines = stamp_lines(
        FormKind.DECISIONS,
        dossier=dossier,
        collaboration=report.content.collaboration.name,
        peildatum=report.peildatum,
        columns=[
            key(name, partner.code)
            for partner in report.content.collaboration.partners
            for name in (DECISION, DAY, REMARK)
        ],
        audience=str(report.audience),
        fingerprint=fingerprint(report),
    )
    rows = proposal_form(report) if report.audience is Audience.PARTNERS else []
    return Stamp(lines, {(row.table, row.id): row for row in rows})


def fingerprint(report: Report) -> str:
    """Same opportunities with the same members and joint periods: the same 16 hexadecimal digits."""
    digest = hashlib.sha256()
    for o in sorted((*report.proposals, *report.coordination), key=lambda o: o.id):
        members = ",".join(sorted(m.work for m in o.members))
        digest.update(f"{o.id}|{members}|{o.period.start}|{o.period.end}\n".encode())
    return digest.hexdigest()[:16]

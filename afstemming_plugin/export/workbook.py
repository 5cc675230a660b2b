"""The proposal workbook: what partners bring to the meeting, decide in, and take home."""

from __future__ import annotations

import hashlib
from datetime import datetime, timezone
from pathlib import Path
from typing import Optional

from ..model.content import Content
from ..model.language import tr
from ..model.progress import Progress
from .atomic import written_in_full
from .audience import Audience, shared_view
from .cell_text import clean_text, put_text
from .report import Report
from .sheet import Book, Sheet
from .workbook_lists import (
    contacts_sheet,
    graafrust_sheet,
    last_chance_sheet,
    not_matched_sheet,
    overlaps_sheet,
    rejected_sheet,
    remarks_sheet,
)
from .workbook_planning import planning_sheet
from .workbook_proposals import coordination_sheet, proposals_sheet, works_sheet
from .workbook_summary import Entry, fill_summary, summary_sheet

STAMP_SHEET = "_dossier"
FORMAT_VERSION = 1


def write_workbook(
    path: Path,
    content: Content,
    *,
    audience: Audience = Audience.PARTNERS,
    progress: Optional[Progress] = None,
) -> None:
    """Write the proposal workbook (.xlsx) of `content` as `audience` may see it.

    Readable without an analysis and without opportunities. Raises ExportError when openpyxl is missing
    or the file cannot be written, Cancelled when stopped; a file that was there is then unchanged.
    """
    progress = progress or Progress()
    report = Report(shared_view(content, audience, progress), audience)
    title = tr("Joint proposals {collaboration}", collaboration=content.collaboration.name)
    book = Book(report.content.collaboration, report.peildatum, title)
    _fill(book, report, progress)
    _finish(book, report)
    with written_in_full(Path(path)) as draft:
        progress.step(0.9, tr("Writing {file}", file=Path(path).name))
        book.save(draft)
    progress.report(1.0)


def _fill(book: Book, report: Report, progress: Progress) -> None:
    names = {
        "summary": tr("Summary"), "proposals": tr("Proposals"), "coordination": tr("Coordination points"),
        "works": tr("Works per proposal"), "planning": tr("Planning"), "overlaps": tr("Overlaps"),
        "graafrust": tr("Graafrust"), "last_chance": tr("Last chance"), "not_matched": tr("Not compared"),
        "rejected": tr("Rejected rows"), "remarks": tr("Remarks"), "contacts": tr("Contacts"),
    }  # fmt: skip
    summary = summary_sheet(book, report, names["summary"])
    entries: list[Entry] = []

    def made(sheet: Sheet, count: int, text: str, fraction: float) -> None:
        sheet.back_to(names["summary"])
        entries.append(Entry(sheet.name, count, text))
        progress.step(fraction, sheet.name)

    proposals, rows = proposals_sheet(book, report, names["proposals"])
    made(proposals, len(rows), tr("What is proposed, what it is worth, and who decides what"), 0.1)
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
    fill_summary(summary, report, entries)


def _finish(book: Book, report: Report) -> None:
    """Document properties, and the hidden stamp by which the decisions can be read back."""
    properties = book.workbook.properties
    properties.title = clean_text(book.title)
    properties.subject = clean_text(book.asof())
    properties.creator = "Afstemming"
    properties.lastModifiedBy = "Afstemming"
    properties.language = "nl-NL"
    properties.keywords = str(report.audience)
    stamp = book.stamp
    stamp.title = STAMP_SHEET
    book.workbook.move_sheet(stamp, len(book.sheets))
    lines = {
        "format": "afstemming-voorstellen",
        "format_version": str(FORMAT_VERSION),
        "collaboration": report.content.collaboration.name,
        "peildatum": report.peildatum.isoformat() if report.peildatum else "",
        "audience": str(report.audience),
        "made_at": datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%MZ"),
        "fingerprint": fingerprint(report),
    }
    for row, (key, value) in enumerate(lines.items(), 1):
        put_text(stamp.cell(row, 1), key)
        put_text(stamp.cell(row, 2), value)
    stamp.sheet_state = "veryHidden"
    book.workbook.active = 0


def fingerprint(report: Report) -> str:
    """Same opportunities with the same members and joint periods: the same 16 hexadecimal digits."""
    digest = hashlib.sha256()
    for o in sorted((*report.proposals, *report.coordination), key=lambda o: o.id):
        members = ",".join(sorted(m.work for m in o.members))
        digest.update(f"{o.id}|{members}|{o.period.start}|{o.period.end}\n".encode())
    return digest.hexdigest()[:16]

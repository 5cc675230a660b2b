"""The sheets that are plain lists: overlaps, graafrust, last chance, the intake report and the contacts."""

from __future__ import annotations

from itertools import islice
from typing import Iterable, Iterator, Optional

from ..model.collaboration import Delivery
from ..model.language import tr
from ..model.progress import Progress
from ..model.results import Overlap, ZoneVerdict
from ..model.work import GraafrustZone, Work
from .audience import Audience
from .report import Report, hardness, shown
from .sheet import A3, MAX_ROWS, Book, Chip, Column, Sheet, Value
from .sheet_measure import width_for
from .sheet_style import VERDICT_FILL
from .workbook_proposals import proposal_link


def _width_of_titles(works: Iterable[Work], least: float, most: float) -> float:
    return width_for((work.title for work in works), least, most)


def reconsider_sheet(book: Book, report: Report, name: str, proposals: str, rows: dict[str, int]) -> Sheet:
    """Decisions on what has changed since, for the partners to confirm or change."""
    columns = [
        Column(tr("Proposal"), "text", 11),
        Column(tr("Name"), "text", 30),
        Column(tr("Partner"), "text", 27),
        Column(tr("Decision"), "text", 16),
        Column(tr("Decided on"), "date", 11),
        Column(tr("Remark"), "text", 26),
        Column(tr("What is otherwise now"), "text", 70),
        Column("opportunity_id", width=10, hidden=True),
    ]
    sheet = book.sheet(name, tr("decided upon something else than what there is now"), columns, frozen=2)
    lines: Iterator[list[Value]] = (
        [
            proposal_link(report, rows, proposals, item.opportunity) or tr("no longer there"),
            report.by_id[item.opportunity].name if item.opportunity in report.by_id else None,
            Chip(item.decision.partner),
            item.decision.decision,
            item.decision.decided_on,
            item.decision.reason,
            "\n".join(item.why),
            item.opportunity or item.decided_on,
        ]
        for item in report.to_reconsider
    )
    sheet.rows(lines, empty=tr("No decision has to be taken again."), name="TeHerbeoordelen")
    return sheet


def works_list_sheet(book: Book, report: Report, name: str, proposals: str, rows: dict[str, int]) -> Sheet:
    """Every work, by partner and period, with the first proposal in which it takes part."""
    columns = [
        Column(tr("Partner"), "text", 20),
        Column(tr("Reference"), "text", 14),
        Column(tr("Work"), "text", _width_of_titles(report.works.values(), 34, 60)),
        Column(tr("Discipline"), "text", 13),
        Column(tr("Kind"), "text", 13),
        Column(tr("Hardness"), "text", 13),
        Column(tr("Street"), "text", 22),
        Column(tr("Own period"), "text", 21.5),
        Column(tr("From"), "date", 10.5),
        Column(tr("Until"), "date", 10.5),
        Column(tr("Size"), "decimal", 9),
        Column(tr("Unit of measure"), "text", 9),
        Column(tr("Confirmed on"), "date", 10.5),
        Column(tr("Proposal"), "text", 10),
        Column("work_id", width=10, hidden=True),
    ]
    sheet = book.sheet(name, tr("all works of the current deliveries"), columns, paper=A3, frozen=3)
    order = {p.code: number for number, p in enumerate(report.content.collaboration.partners)}
    joined = {m.work: o.id for o in reversed(report.proposals) for m in o.members}
    works = sorted(
        report.works.values(),
        key=lambda w: (order.get(w.partner, len(order)), w.period.start, w.period.end, w.title, w.id),
    )
    lines: Iterator[list[Value]] = (
        [
            Chip(work.partner),
            shown(work, work.reference),
            work.title,
            shown(work, work.discipline),
            shown(work, work.kind),
            hardness(work),
            work.street,
            work.period.label(),
            work.period.start,
            work.period.end,
            work.size,
            work.size_unit,
            work.confirmed_on,
            proposal_link(report, rows, proposals, joined.get(work.id, "")),
            work.id,
        ]
        for work in works[:MAX_ROWS]
    )
    sheet.rows(lines, empty=tr("No works were delivered."), name="Werken")
    return sheet


def overlaps_sheet(
    book: Book, report: Report, name: str, proposals: str, rows: dict[str, int], progress: Progress
) -> Sheet:
    """Every pair that was found: in which proposal it is, or the reason why it is in none."""
    a, b, meet = tr("Work A"), tr("Work B"), tr("How they meet")
    found = report.analysis.overlaps if report.analysis else []
    pairs = [o for o in found if o.a in report.works and o.b in report.works]
    width = _width_of_titles((report.works[work] for o in pairs for work in (o.a, o.b)), 28, 48)
    columns = [
        Column(tr("Partner"), "text", 18, a),
        Column(tr("Work"), "text", width, a),
        Column(tr("Own period"), "text", 21.5, a),
        Column(tr("Partner"), "text", 18, b),
        Column(tr("Work"), "text", width, b),
        Column(tr("Own period"), "text", 21.5, b),
        Column(tr("Street"), "text", 20, meet),
        Column(tr("In place"), "text", 12, meet),
        Column(tr("In time"), "text", 14, meet),
        Column(tr("Distance (m)"), "decimal", 9, meet),
        Column(tr("Days between"), "int", 9, meet),
        Column(tr("Shared m"), "int", 8.5, meet),
        Column(tr("Of the smaller"), "share", 9, meet),
        Column(tr("Shared m²"), "int", 8.5, meet),
        Column(tr("One-way for"), "text", 12, meet),
        Column(tr("Internal"), "text", 9, meet),
        Column(tr("Proposal"), "text", 10, tr("Outcome")),
        Column(tr("Why not in a proposal"), "text", 34, tr("Outcome")),
        Column("work_id_a", width=10, hidden=True),
        Column("work_id_b", width=10, hidden=True),
    ]
    sheet = book.sheet(name, tr("all pairs that are near in place and time"), columns, paper=A3)
    pairs.sort(key=lambda o: (not o.opportunity, -o.shared_length, o.a, o.b))
    if len(pairs) > MAX_ROWS:
        progress.warn(
            tr("A sheet cannot hold all {count} overlaps; the smallest are left out.", count=len(pairs))
        )
    lines = (_overlap(book, report, o, proposals, rows) for o in islice(pairs, MAX_ROWS))
    sheet.rows(_watched(lines, progress), empty=tr("No overlaps were found."), name="Overlappen")
    return sheet


def _watched(lines: Iterable[list[Value]], progress: Progress) -> Iterator[list[Value]]:
    for index, line in enumerate(lines):
        if index % 1000 == 0:
            progress.step(0.0)
        yield line


def _overlap(book: Book, report: Report, o: Overlap, proposals: str, rows: dict[str, int]) -> list[Value]:
    a, b = report.works[o.a], report.works[o.b]
    return [
        Chip(a.partner),
        a.title,
        a.period.label(),
        Chip(b.partner),
        b.title,
        b.period.label(),
        ", ".join(dict.fromkeys(street for street in (a.street, b.street) if street)),
        o.nearness,
        o.simultaneity or "–",
        o.distance,
        o.gap_days,
        o.shared_length,
        o.shared_fraction,
        o.shared_area,
        book.partner_name(o.one_way) if o.one_way else None,
        tr("yes") if o.internal else None,
        proposal_link(report, rows, proposals, o.opportunity),
        o.reason,
        o.a,
        o.b,
    ]


def graafrust_sheet(book: Book, report: Report, name: str, proposals: str, rows: dict[str, int]) -> Sheet:
    """A row per work in a zone with its verdict; a zone in which no work lies has a row of its own."""
    zone, judged = tr("Zone"), tr("Work in the zone")
    columns = [
        Column(tr("Street"), "text", 22, zone),
        Column(tr("From"), "date", 10.5, zone),
        Column(tr("Closed until"), "date", 10.5, zone),
        Column(tr("Reason"), "text", 24, zone),
        Column(tr("Follows from"), "text", 15, zone),
        Column(tr("Proposal"), "text", 10, zone),
        Column(tr("Provisional"), "text", 10, zone),
        Column(tr("Partner"), "text", 20, judged),
        Column(tr("Work"), "text", _width_of_titles(report.works.values(), 28, 48), judged),
        Column(tr("Own period"), "text", 21.5, judged),
        Column(tr("Verdict"), "text", 17, judged),
        Column(tr("Reasons"), "text", 60, judged),
        Column(tr("Clash from"), "date", 10.5, judged),
        Column(tr("Clash until"), "date", 10.5, judged),
        Column(tr("First free day"), "date", 10.5, judged),
        Column(tr("Alternative"), "text", 30, judged),
        Column("zone_id", width=10, hidden=True),
        Column("work_id", width=10, hidden=True),
    ]
    sheet = book.sheet(
        name, tr("streets that rest, and the works that fall in it"), columns, paper=A3, frozen=1
    )
    verdicts: dict[str, list[ZoneVerdict]] = {}
    for verdict in report.analysis.verdicts if report.analysis else []:
        if verdict.work in report.works:
            verdicts.setdefault(verdict.zone, []).append(verdict)
    for z in sorted(report.zones.values(), key=lambda z: (z.street, z.period.end, z.id)):
        link = proposal_link(report, rows, proposals, z.opportunity)
        for v in verdicts.get(z.id) or [None]:  # type: ignore[list-item]
            work = report.works[v.work] if v else None
            looks = {10: {"fill": VERDICT_FILL[v.verdict], "bold": True}} if v else {}
            sheet.line([*_zone(z, link), *_verdict(v, work), z.id, work.id if work else None], looks=looks)
    sheet.close_table(empty=tr("No street rests."), name="Graafrust")
    return sheet


def _zone(zone: GraafrustZone, link: Value) -> list[Value]:
    return [
        zone.street,
        zone.period.start,
        zone.period.end,
        zone.reason,
        zone.origin,
        link,
        tr("yes") if zone.provisional else None,
    ]


def _verdict(verdict: Optional[ZoneVerdict], work: Optional[Work]) -> list[Value]:
    if verdict is None or work is None:
        return [None] * 9
    return [
        Chip(work.partner),
        work.title,
        work.period.label(),
        verdict.verdict,
        "\n".join(verdict.reasons),
        verdict.clash.start,
        verdict.clash.end,
        verdict.first_free_day,
        verdict.alternative,
    ]


def last_chance_sheet(book: Book, report: Report, name: str, proposals: str, rows: dict[str, int]) -> Sheet:
    """Works that the graafrust after a joint work would shut out, the most urgent first."""
    columns = [
        Column(tr("Last day to join"), "date", 12),
        Column(tr("Proposal"), "text", 11),
        Column(tr("Name"), "text", 28),
        Column(tr("Partner"), "text", 20),
        Column(tr("Work"), "text", _width_of_titles(report.works.values(), 32, 60)),
        Column(tr("Street"), "text", 22),
        Column(tr("Hardness"), "text", 13),
        Column(tr("Own period"), "text", 21.5),
        Column(tr("Graafrust from"), "date", 12),
        Column(tr("Graafrust until"), "date", 12),
        Column(tr("Contact"), "text", 22),
        Column("work_id", width=10, hidden=True),
    ]
    sheet = book.sheet(name, tr("join now, or wait until the graafrust is over"), columns, frozen=2)
    chances = sorted(
        (c for c in (report.analysis.last_chances if report.analysis else []) if c.work in report.works),
        key=lambda c: (c.last_day, c.opportunity, c.work),
    )

    def lines() -> Iterator[list[Value]]:
        for chance in chances:
            work, opportunity = report.works[chance.work], report.by_id.get(chance.opportunity)
            yield [
                chance.last_day,
                proposal_link(report, rows, proposals, chance.opportunity),
                opportunity.name if opportunity else None,
                Chip(work.partner),
                work.title,
                work.street,
                hardness(work),
                work.period.label(),
                chance.graafrust.start,
                chance.graafrust.end,
                work.contact,
                work.id,
            ]

    sheet.rows(lines(), empty=tr("No work would be shut out."), name="LaatsteKans")
    return sheet


def not_matched_sheet(book: Book, report: Report, name: str) -> Sheet:
    """Works that took no part in matching, and why."""
    columns = [
        Column(tr("Partner"), "text", 20),
        Column(tr("Reference"), "text", 14),
        Column(tr("Work"), "text", _width_of_titles(report.works.values(), 36, 60)),
        Column(tr("Street"), "text", 24),
        Column(tr("Hardness"), "text", 13),
        Column(tr("Own period"), "text", 21.5),
        Column(tr("Reason"), "text", 44),
        Column("work_id", width=10, hidden=True),
    ]
    sheet = book.sheet(name, tr("works that were not compared"), columns)
    found = report.analysis.not_matched if report.analysis else []
    lines: Iterator[list[Value]] = (
        [
            Chip(work.partner),
            shown(work, work.reference),
            work.title,
            work.street,
            hardness(work),
            work.period.label(),
            item.reason,
            work.id,
        ]
        for item in found
        for work in [report.works.get(item.work)]
        if work is not None
    )
    sheet.rows(lines, empty=tr("All works were compared."), name="NietVergeleken")
    return sheet


def rejected_sheet(book: Book, report: Report, name: str) -> Sheet:
    """Rows that could not become a work, with what stood there, for the partner to repair."""
    columns = [
        Column(tr("Partner"), "text", 20),
        Column(tr("File"), "text", 34),
        Column(tr("Sheet or layer"), "text", 18),
        Column(tr("Row"), "number", 8),
        Column(tr("Reason"), "text", 44),
        Column(tr("What stood there"), "text", 70),
    ]
    sheet = book.sheet(name, tr("delivered, but not usable as a work"), columns)
    lines: Iterator[list[Value]] = (
        [
            Chip(delivery.partner),
            row.file or delivery.file,
            row.layer or delivery.layer,
            row.row,
            row.reason,
            "; ".join(f"{column}: {value}" for column, value in row.values.items() if str(value).strip()),
        ]
        for delivery in _by_partner(report)
        for row in delivery.rejected_rows
    )
    sheet.rows(lines, empty=tr("No rows were rejected."), name="AfgekeurdeRijen")
    return sheet


def remarks_sheet(book: Book, report: Report, name: str) -> Sheet:
    """What was repaired, assumed or doubted while reading."""
    columns = [
        Column(tr("Weight"), "text", 12),
        Column(tr("Partner"), "text", 20),
        Column(tr("File"), "text", 34),
        Column(tr("Sheet or layer"), "text", 22),
        Column(tr("Row"), "number", 8),
        Column(tr("Column"), "text", 16),
        Column(tr("What stood there"), "text", 24),
        Column(tr("What was seen"), "text", 44),
        Column(tr("What to do"), "text", 36),
    ]
    sheet = book.sheet(name, tr("repaired, assumed and doubtful values"), columns)
    lines: Iterator[list[Value]] = (
        [
            remark.severity,
            Chip(delivery.partner),
            remark.file or delivery.file,
            remark.layer or delivery.layer,
            remark.row,
            remark.column,
            remark.value,
            remark.message,
            remark.remedy,
        ]
        for delivery in _by_partner(report)
        for remark in delivery.remarks
    )
    sheet.rows(lines, empty=tr("Nothing to remark."), name="Opmerkingen")
    return sheet


def _by_partner(report: Report) -> list[Delivery]:
    order = {p.code: i for i, p in enumerate(report.content.collaboration.partners)}
    return sorted(report.content.deliveries, key=lambda d: (order.get(d.partner, len(order)), d.file))


def contacts_sheet(book: Book, report: Report, name: str) -> Sheet:
    """Who speaks for whom; in the public version organisation and role only."""
    public = report.audience is Audience.PUBLIC
    columns = [
        Column(tr("Organisation"), "text", 28),
        Column(tr("Unit"), "text", 18),
        Column(tr("Role"), "text", 28),
        Column(tr("Level"), "text", 16),
    ]
    if not public:
        columns += [
            Column(tr("Name"), "text", 26),
            Column(tr("Mail"), "text", 32),
            Column(tr("Telephone"), "text", 18),
        ]
    sheet = book.sheet(name, tr("organisation and role") if public else "", columns)
    contacts = report.content.collaboration.contacts
    lines: Iterator[list[Value]] = (
        [Chip(c.partner), c.unit, c.role, c.level, *([] if public else [c.name, c.mail, c.telephone])]
        for c in contacts
    )
    sheet.rows(lines, empty=tr("No contacts are known."), name="Contactpersonen")
    return sheet

"""The last-chance days as a calendar (.ics, RFC 5545) that every agenda opens."""

from __future__ import annotations

import hashlib
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from typing import Iterator, Optional

from ..model.content import Content
from ..model.language import tr
from ..model.period import day_label
from ..model.progress import Progress
from ..model.results import LastChance
from .atomic import written_in_full
from .audience import Audience, shared_view
from .cell_text import clean_text
from .report import Report

_LINE = 75
"""Octets of a line at most, without its end."""


def write_calendar(
    path: Path,
    content: Content,
    *,
    audience: Audience = Audience.PARTNERS,
    partner: str = "",
    progress: Optional[Progress] = None,
) -> int:
    """An event of a whole day for each last day on which a work can still join; returns how many.

    `partner` (its code): only its own works. An event keeps its UID as long as work and opportunity do, so that a new
    calendar replaces the old events. Raises ExportError when it cannot be written; a file that was there is then
    unchanged.
    """
    progress = progress or Progress()
    report = Report(shared_view(content, audience, progress, partner=partner), audience)
    found = report.analysis.last_chances if report.analysis else []
    chances = sorted(
        (
            c
            for c in found
            if c.work in report.works and (not partner or report.works[c.work].partner == partner)
        ),
        key=lambda c: (c.last_day, c.opportunity, c.work),
    )
    with written_in_full(Path(path)) as draft, draft.open("wb") as file:
        for line in _calendar(report, chances):
            file.write(folded(line))
    progress.report(1.0)
    return len(chances)


def _calendar(report: Report, chances: list[LastChance]) -> Iterator[str]:
    name = report.content.collaboration.name
    yield "BEGIN:VCALENDAR"
    yield "VERSION:2.0"
    yield "PRODID:-//Afstemming//Laatste kans//NL"
    yield "CALSCALE:GREGORIAN"
    yield "METHOD:PUBLISH"
    yield f"X-WR-CALNAME:{escaped(tr('Last chances {name}', name=name))}"
    stamp = datetime.now(timezone.utc).strftime("%Y%m%dT%H%M%SZ")
    for chance in chances:
        yield from _event(report, chance, stamp)
    yield "END:VCALENDAR"


def _event(report: Report, chance: LastChance, stamp: str) -> Iterator[str]:
    work, joint = report.works[chance.work], report.by_id.get(chance.opportunity)
    partner = report.content.collaboration.partner(work.partner)
    number = joint.number if joint else ""
    summary = tr(
        "Last chance {number}: {partner}, {work}",
        number=number, partner=partner.name if partner else work.partner, work=work.title,
    )  # fmt: skip
    told = [
        tr("This is the last day on which this work can join {number}.", number=number) if number else "",
        tr("Joint period: {period}", period=joint.period.label()) if joint else "",
        tr("Own period: {period}", period=work.period.label()),
        tr("After it graafrust until {day}.", day=day_label(chance.graafrust.end)),
    ]
    yield "BEGIN:VEVENT"
    yield f"UID:{uid_of(chance)}"
    yield f"DTSTAMP:{stamp}"
    yield f"DTSTART;VALUE=DATE:{_day(chance.last_day)}"
    yield f"DTEND;VALUE=DATE:{_day(chance.last_day + timedelta(days=1))}"
    yield f"SUMMARY:{escaped(summary)}"
    yield f"DESCRIPTION:{escaped(chr(10).join(filter(None, told)))}"
    place = ", ".join(filter(None, (work.street, work.town)))
    if place:
        yield f"LOCATION:{escaped(place)}"
    yield f"CATEGORIES:{escaped(tr('Last chance'))}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def uid_of(chance: LastChance) -> str:
    """The same for the same work and opportunity, and nobody can read either from it."""
    digest = hashlib.sha256(f"{chance.opportunity}|{chance.work}".encode()).hexdigest()
    return f"{digest[:32]}@afstemming"


def escaped(text: str) -> str:
    """A value of type TEXT (RFC 5545, 3.3.11); tabs are all that it may hold of control characters."""
    text = clean_text(text).replace("\t", " ").replace("\x7f", "")
    for sign in ("\\", ";", ","):
        text = text.replace(sign, "\\" + sign)
    return text.replace("\n", "\\n")


def folded(line: str) -> bytes:
    """With its end; longer lines go on after a break and a space, never within a character (RFC 5545, 3.1)."""
    parts: list[bytes] = []
    part = b""
    for character in line:
        octets = character.encode("utf-8")
        if len(part) + len(octets) > (_LINE if not parts else _LINE - 1):
            parts.append(part)
            part = b""
        part += octets
    return b"\r\n ".join([*parts, part]) + b"\r\n"


def _day(day: date) -> str:
    return day.strftime("%Y%m%d") if day.year >= 1000 else f"{day.year:04d}{day:%m%d}"

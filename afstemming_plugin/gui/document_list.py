"""The documents that the page Voorstel offers, and what can be asked of each."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Callable, Optional

from ..cycle import documents, papers
from ..cycle.document_list import Document as Packable
from ..cycle.document_list import Making, document_list
from ..cycle.meeting_pack import MEETING_PACK, make_meeting_pack
from ..cycle.papers import Theme
from ..cycle.sharing import Audience
from ..cycle.store import Dossier
from ..model.language import tr
from ..model.progress import Progress

AUDIENCE, YEAR, MEETING, THEME, SIZE, MONEY = "audience", "year", "meeting", "theme", "size", "money"
"""What can be asked of a document."""


@dataclass(frozen=True)
class Options:
    """What the user chose; `year` None: as the document has it, or all."""

    audience: Audience = Audience.PARTNERS
    year: Optional[int] = None
    meeting: str = ""
    theme: Theme = Theme.OPPORTUNITIES
    size: str = "A3"
    money: bool = False


@dataclass(frozen=True)
class Document:
    """`name` is for tests and settings; `file` the name that is proposed; `asks` which options matter."""

    name: str
    group: str
    title: str
    explanation: str
    file: str
    file_filter: str
    make: Callable[[Dossier, Path, Options, Progress], object]
    asks: tuple[str, ...] = (AUDIENCE,)


def offered() -> list[Document]:
    """In the order of the list."""
    meeting, report, maps, data = tr("For the meeting"), tr("To report"), tr("Maps"), tr("Data")
    pdf = "PDF (*.pdf)"
    found = [
        Document(
            "proposals", meeting, tr("Project proposals"),
            tr("A bundle with a proposal to decide on and to sign, for what was put before the meeting"),
            papers.PROPOSALS, pdf,
            lambda d, p, o, g: papers.make_proposals(d, p, audience=o.audience, money=o.money, progress=g),
            (AUDIENCE, MONEY),
        ),
        Document(
            "map_pack", meeting, tr("Map pack"), tr("A3, an overview and a page per proposal and coordination point"),
            documents.MAP_PACK, pdf, lambda d, p, o, g: documents.make_map_pack(d, p, audience=o.audience, progress=g),
        ),
        Document(
            "workbook", meeting, tr("Workbook"),
            tr("Summary, proposals with decision columns, works, planning, graafrust, rejected rows, contacts"),
            documents.WORKBOOK, "Excel (*.xlsx)",
            lambda d, p, o, g: documents.make_workbook(d, p, audience=o.audience, progress=g),
        ),
        Document(
            "minutes", meeting, tr("Minutes and decisions"),
            tr("Attendance, decisions and actions; as PDF, or as ODT to edit"),
            papers.MINUTES, f"{pdf};;ODT (*.odt)",
            lambda d, p, o, g: papers.make_minutes(d, p, meeting=o.meeting, audience=o.audience, progress=g),
            (AUDIENCE, MEETING),
        ),
        Document(
            "year_plan", report, tr("Integral year plan"),
            tr("The proposals of a year, totals, capacity, planning and the years after it"),
            papers.YEAR_PLAN, pdf,
            lambda d, p, o, g: papers.make_year_plan(d, p, year=o.year, audience=o.audience, progress=g),
            (AUDIENCE, YEAR),
        ),
        Document(
            "convenant", report, tr("Convenant report"), tr("What is achieved over the years, with plots and maps"),
            papers.CONVENANT, pdf,
            lambda d, p, o, g: papers.make_convenant_report(d, p, audience=o.audience, money=o.money, progress=g),
            (AUDIENCE, MONEY),
        ),
        Document(
            "map", maps, tr("A map, or an atlas"), tr("PDF, PNG or SVG at print quality, A4 to A1"),
            papers.MAP, f"{pdf};;PNG (*.png);;SVG (*.svg)",
            lambda d, p, o, g: papers.make_map(
                d, p, theme=o.theme, size=o.size, year=o.year, audience=o.audience, progress=g
            ),
            (AUDIENCE, THEME, SIZE, YEAR),
        ),
        Document(
            "template", maps, tr("Template of the maps"), tr("The print layout, to change in QGIS for your house style"),
            "kaart.qpt", "QPT (*.qpt)", lambda d, p, o, g: papers.make_map_template(d, p, size=o.size), (SIZE,),
        ),
        Document(
            "project", data, tr("QGIS project"), tr("A project in which the dossier opens with everything styled"),
            documents.PROJECT, "QGIS (*.qgz)", lambda d, p, o, g: documents.make_project(d, p), (),
        ),
        Document(
            "geopackage", data, tr("GeoPackage"), tr("Proposals, works, overlaps and graafrust as layers for every GIS"),
            documents.GEOPACKAGE, "GeoPackage (*.gpkg)",
            lambda d, p, o, g: documents.make_geopackage(d, p, audience=o.audience, progress=g),
        ),
    ]  # fmt: skip
    known = {document.name for document in found}
    found += [
        Document(
            more.name, data, more.title, more.text, more.file, more.file_filter, partial(_make_more, more)
        )
        for more in document_list()
        if more.name not in known
    ]
    pack = Document(
        "meeting_pack", meeting, tr("Meeting pack"),
        tr("Everything in one zip file, with a page that opens it; to mail or to put on a tablet"),
        MEETING_PACK, "ZIP (*.zip)",
        lambda d, p, o, g: make_meeting_pack(d, p, audience=o.audience, progress=g) and None,
    )  # fmt: skip
    return [*found, pack]


def _make_more(
    document: Packable, dossier: Dossier, path: Path, options: Options, progress: Progress
) -> None:
    document.make(dossier, path, Making(options.audience, progress))

"""Voorstel: every document that can be made of a dossier, in the order in which they are offered and packed.

A document that is added here comes into the meeting pack by itself.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Callable, Optional

from ..dossier import Dossier
from ..export.audience import Audience
from ..export.calendar import write_calendar
from ..export.geojson import write_geojson
from ..export.map_pack import write_map_pack
from ..export.workbook import MapPages
from ..model.content import Content
from ..model.language import tr
from ..model.progress import Progress
from . import documents, papers
from .agreed_content import analysed_content
from .house_style import house_style_for

GEOJSON, CALENDAR = "voorstellen.geojson", "laatste-kansen.ics"


@dataclass
class Making:
    """How documents are made that go together: `map_pages` is known once the map pack was made."""

    audience: Audience = Audience.PARTNERS
    progress: Progress = field(default_factory=Progress)
    map_pages: Optional[MapPages] = None

    def options(self) -> dict[str, Any]:
        return {"audience": self.audience, "progress": self.progress}


@dataclass(frozen=True)
class Document:
    """`name` is its key, `title` and `text` tell users what it is, `file_filter` is for a dialog that asks where to.

    `make(dossier, path, making)` writes it, raising ExportError; where `possible` is false of a content it cannot be
    made yet. Some draw maps, so all are made on the main thread.
    """

    name: str
    file: str
    title: str
    text: str
    file_filter: str
    make: Callable[[Dossier, Path, Making], object]
    possible: Callable[[Content], bool] = lambda content: content.analysis is not None


def document_list() -> list[Document]:
    """All of them, the map pack first: the workbook refers to its pages."""
    pdf = "PDF (*.pdf)"
    return [
        Document("map_pack", documents.MAP_PACK, tr("Map pack"),
                 tr("A PDF with an overview and a page per proposal"), pdf, _map_pack),
        Document("proposals", papers.PROPOSALS, tr("Project proposals"),
                 tr("Each proposal on paper: map, works, planning, cost share, decisions with a place to sign"), pdf,
                 lambda d, p, m: papers.make_proposals(d, p, **m.options())),
        Document("year_plan", papers.YEAR_PLAN, tr("Integral year plan"),
                 tr("The proposals of the year by status, with a map, planning bars and totals"), pdf,
                 lambda d, p, m: papers.make_year_plan(d, p, **m.options())),
        Document("convenant", papers.CONVENANT, tr("Convenant report"),
                 tr("What the collaboration achieves, over the years"), pdf,
                 lambda d, p, m: papers.make_convenant_report(d, p, **m.options())),
        Document("minutes", papers.MINUTES, tr("Minutes and list of decisions"),
                 tr("Attendance, decisions and actions of the last meeting"), pdf,
                 lambda d, p, m: papers.make_minutes(d, p, **m.options()), lambda content: bool(content.meetings)),
        Document("workbook", documents.WORKBOOK, tr("Workbook"),
                 tr("Summary, proposals with decision columns to fill in and send back, works, planning, graafrust"),
                 "Excel (*.xlsx)", lambda d, p, m: documents.make_workbook(d, p, map_pages=m.map_pages, **m.options())),
        Document("geopackage", documents.GEOPACKAGE, tr("GeoPackage"),
                 tr("Proposals, works, overlaps and graafrust as layers for every GIS, with their style"),
                 "GeoPackage (*.gpkg)", lambda d, p, m: documents.make_geopackage(d, p, **m.options())),
        Document("geojson", GEOJSON, tr("GeoJSON"), tr("Proposals, works and graafrust for web maps"),
                 "GeoJSON (*.geojson)", lambda d, p, m: make_geojson(d, p, **m.options())),
        Document("calendar", CALENDAR, tr("Calendar"),
                 tr("The last day on which a work can still join, for your agenda"),
                 "iCalendar (*.ics)", lambda d, p, m: make_calendar(d, p, **m.options())),
    ]  # fmt: skip


def make_geojson(
    dossier: Dossier,
    path: Path,
    *,
    audience: Audience = Audience.PARTNERS,
    progress: Optional[Progress] = None,
) -> int:
    """Proposals, works and graafrust for web maps; returns the number of features. Raises ExportError."""
    return write_geojson(Path(path), analysed_content(dossier), audience=audience, progress=progress)


def make_calendar(
    dossier: Dossier,
    path: Path,
    *,
    audience: Audience = Audience.PARTNERS,
    partner: str = "",
    progress: Optional[Progress] = None,
) -> int:
    """The last-chance days of all, or of one `partner` (its code); returns how many. Raises ExportError."""
    return write_calendar(
        Path(path), analysed_content(dossier), audience=audience, partner=partner, progress=progress
    )


def _map_pack(dossier: Dossier, path: Path, making: Making) -> int:
    made = write_map_pack(
        path, dossier.path, analysed_content(dossier), house=house_style_for(dossier.path), **making.options()
    )
    making.map_pages = MapPages(path.name, made.page_of)
    return made.pages
